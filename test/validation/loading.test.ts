import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CozeAPI, DriftReport } from '../../src/index.js';
import { json, serve } from '../support/http-server.node.js';
import { rejection } from '../support/operations.js';
import { chatReq, open, sse } from '../support/sse-server.node.js';
import { buildClient, type BuiltClient } from './built-client.node.js';
import { respondingWith, me } from './recorded-client.js';

type Module = typeof import('../../src/index.js');
const load = async (url: string): Promise<Module> => (await import(/* @vite-ignore */ url)) as Module;

const wrong = { ...me, user_id: 5 };
let built: BuiltClient;

beforeAll(async () => {
  built = await buildClient();
}, 60_000);
afterAll(() => built.remove());
afterEach(() => {
  vi.useRealTimers();
});

/** An edit of a chunk, so that loading it waits for `lift()`. */
function gated() {
  let lift = (): void => undefined;
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const gate = { begin: () => begin(), lifted: new Promise<void>((resolve) => (lift = resolve)) };
  const name = `gate${String(Math.random()).slice(2)}`;
  Reflect.set(globalThis, name, gate);
  return { begun, lift: () => lift(), edit: (code: string) => `${name}.begin();\nawait ${name}.lifted;\n${code}` };
}

async function clientOf(url: string, baseURL: string, options: object = {}) {
  const { CozeAPI: Built } = await load(url);
  const lines: string[] = [];
  const reports: DriftReport[] = [];
  const logger = {
    warn: (line: string, ...details: unknown[]) => lines.push([line, ...details].map(String).join(' ')),
  };
  const onDrift = (report: DriftReport) => reports.push(report);
  const client: CozeAPI = new Built({ token: 't', baseURL, logger, onDrift, maxRetries: 0, ...options });
  return { client, lines, reports };
}

describe('the schemas', () => {
  it('are not loaded with the client', () => {
    const ofSchemas = /node_modules\/zod|generated\/(?!client\/|types\/)/;
    expect(built.loaded.filter((path) => ofSchemas.test(path))).toEqual([]);
    expect(built.waiting.filter((path) => ofSchemas.test(path))).not.toEqual([]);
  });

  it('are not loaded under off, by raw calls, or for bytes', async () => {
    const server = await serve((response, { url }) => {
      if (url.includes('speech')) response.writeHead(200, { 'content-type': 'audio/mpeg' }).end('bytes');
      else json(response, { code: 0 });
    });
    const url = built.copy(() => 'globalThis.schemasWereLoaded = true; throw new Error("loaded");');
    const { client, lines } = await clientOf(url, server.url);
    await client.users.me({ validate: 'off' });
    await client.get('/v1/users/me');
    await client.audio.speech.create({ input: 'x', voice_id: '1' });
    expect([lines, Reflect.get(globalThis, 'schemasWereLoaded')]).toEqual([[], undefined]);
  });

  it('start to load with the first request, which does not wait for them', async () => {
    const { begun, lift, edit } = gated();
    let sent = false;
    const server = await respondingWith(wrong);
    const fetch = async (...given: Parameters<typeof globalThis.fetch>) => {
      sent = true;
      // If they were loaded after the response, this would wait without end.
      await begun;
      return globalThis.fetch(...given);
    };
    const { client, reports } = await clientOf(built.copy(edit), server.url, { fetch });
    const called = client.users.me();
    await begun;
    expect(sent).toBe(true);
    lift();
    expect(await called).toEqual(wrong);
    expect(reports).toHaveLength(1);
  });

  it('are loaded before a request is sent under strict', async () => {
    const { begun, lift, edit } = gated();
    const server = await respondingWith(me);
    const { client } = await clientOf(built.copy(edit), server.url, { validate: 'strict' });
    const called = client.chat.create({ bot_id: '' });
    const error = rejection(called);
    await begun;
    lift();
    expect(await error).toMatchObject({ name: 'RequestValidationError' });
    expect(server.hits).toHaveLength(0);
  });

  it('delay the first event, so that it is checked', async () => {
    const { lift, edit } = gated();
    const message = { conversation_id: '1', content: 'x' };
    const server = await serve((response) => {
      open(response).end(sse('conversation.message.delta', message) + sse('done', '"[DONE]"'));
    });
    const { client, reports } = await clientOf(built.copy(edit), server.url);
    const stream = client.chat.stream(chatReq);
    expect((await stream.withResponse()).logid).toBe('log-1');
    expect(reports).toEqual([]);
    const first = stream.next();
    lift();
    expect((await first).value).toEqual({ event: 'conversation.message.delta', data: message });
    expect(reports).toMatchObject([{ path: 'data.role' }]);
  });

  it.each(['a response', 'an event'])('are no longer waited for after an abort: %s', async (what) => {
    const { begun, lift, edit } = gated();
    const server = await serve((response) => {
      if (what === 'a response') json(response, { code: 0, data: me });
      else open(response).write(sse('conversation.message.delta', {}));
    });
    const { client } = await clientOf(built.copy(edit), server.url);
    const controller = new AbortController();
    const { signal } = controller;
    const waiting =
      what === 'a response' ? client.users.me({ signal }) : client.chat.stream(chatReq, { signal }).next();
    const error = rejection(waiting);
    await begun;
    controller.abort('enough');
    expect(await error).toMatchObject({ name: 'UserAbortError', cause: 'enough' });
    lift();
  });

  it('do not count towards the timeout of the response', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const { lift, edit } = gated();
    const server = await respondingWith(wrong);
    const logger = { debug: (line: string) => line.endsWith(' response') && read() };
    let read = (): void => undefined;
    const wasRead = new Promise<void>((resolve) => (read = resolve));
    const options = { timeout: 5_000, debug: true, logger };
    const { client } = await clientOf(built.copy(edit), server.url, options);
    const data = client.users.me().catch(String);
    await wasRead;
    await vi.advanceTimersByTimeAsync(60_000);
    lift();
    expect(await data).toEqual(wrong);
  });
});

describe('schemas that cannot be loaded', () => {
  it('are logged once under warn, and nothing is checked', async () => {
    const server = await respondingWith(wrong);
    const { client, lines, reports } = await clientOf(
      built.copy(() => undefined),
      server.url,
    );
    expect(await client.users.me()).toEqual(wrong);
    expect(await client.withOptions({ token: 'other' }).users.me()).toEqual(wrong);
    expect(reports).toEqual([]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('[coze] Responses are no longer validated. SchemasUnavailableError');
    expect(lines[0]).toContain('Deploy every file of the build');
  });

  it('do not interrupt a stream', async () => {
    const server = await serve((response) => {
      open(response).end(sse('conversation.message.delta', {}) + sse('done', '"[DONE]"'));
    });
    const { client, lines } = await clientOf(
      built.copy(() => undefined),
      server.url,
    );
    const events: string[] = [];
    for await (const { event } of client.chat.stream(chatReq)) events.push(event);
    expect(events).toEqual(['conversation.message.delta', 'done']);
    expect(lines).toHaveLength(1);
  });

  it('fail a call under strict, before anything is sent', async () => {
    const server = await respondingWith(me);
    const url = built.copy(() => undefined);
    const { client } = await clientOf(url, server.url, { validate: 'strict' });
    const { SchemasUnavailableError, isCozeError } = await load(url);
    for (const call of [client.users.me(), client.chat.stream(chatReq).next()]) {
      const error = await rejection(call);
      expect(error).toBeInstanceOf(SchemasUnavailableError);
      expect(isCozeError(error)).toBe(true);
      expect(error).toHaveProperty('cause.code', 'ERR_MODULE_NOT_FOUND');
    }
    expect(server.hits).toHaveLength(0);
  });
});

describe('validation', () => {
  const program = (url: string, baseURL: string) => `
    globalThis.made = 0;
    globalThis.Function = new Proxy(Function, { construct() { made++; throw new Error('no code from text'); } });
    const { CozeAPI } = await import(${JSON.stringify(url)});
    const client = new CozeAPI({ token: 't', baseURL: ${JSON.stringify(baseURL)}, validate: 'strict', logLevel: 'off' });
    const outcome = await client.users.me().catch((error) => error);
    const result = [outcome.name, outcome.issues?.[0]?.path, made].join(' ');
  `;
  const expected = 'ResponseValidationError data.user_id 0';

  it('generates no code from text', async () => {
    const { url } = await respondingWith(wrong);
    const args = ['--disallow-code-generation-from-strings', '--input-type=module', '-e'];
    const code = `${program(built.copy(), url)} console.log(result);`;
    const { stdout } = await promisify(execFile)(process.execPath, [...args, code]);
    expect(stdout.trim()).toBe(expected);
  });

  it('runs in a worker', async () => {
    const { url } = await respondingWith(wrong);
    const code = `${program(built.copy(), url)}
      const { parentPort } = await import('node:worker_threads');
      parentPort.postMessage(result);`;
    const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`));
    expect(await new Promise((resolve, reject) => worker.on('message', resolve).on('error', reject))).toBe(expected);
    await worker.terminate();
  });
});
