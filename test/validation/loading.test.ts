import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CozeAPI, DriftReport } from '../../src/index.js';
import { eventually } from '../support/eventually.js';
import { json, serve } from '../support/http-server.node.js';
import { rejection } from '../support/operations.js';
import { chatReq, collect, created, delta, open, send as sending, sse, wholeTurn } from '../support/sse-server.node.js';
import { buildClient, type BuiltClient, type Edit } from './built-client.node.js';
import { respondingWith, me } from './recorded-client.js';

type Module = typeof import('../../src/index.js');
const load = async (url: string): Promise<Module> => (await import(/* @vite-ignore */ url)) as Module;

const SCHEMAS = 'src/http/difference.lazy.ts';
const REQUESTS = 'src/http/request-check.lazy.ts';
const USERS = 'generated/accept/users.gen.ts';
const CHAT = 'generated/accept/chat.gen.ts';
const AUDIO = 'generated/accept/audio.gen.ts';
const USER_SCHEMAS = 'generated/response-schemas/users-schemas.gen.ts';
const CHAT_SCHEMAS = 'generated/response-schemas/chat-schemas.gen.ts';

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

/** An edit of a chunk that must not be loaded. */
function forbidden(): { edit: Edit; wasLoaded: () => boolean } {
  const name = `loaded${String(Math.random()).slice(2)}`;
  return {
    edit: () => `globalThis.${name} = true; throw new Error('loaded');`,
    wasLoaded: () => Reflect.has(globalThis, name),
  };
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

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A server of a chat stream with these events. */
const streaming = (...parts: readonly string[]) =>
  serve((response) => {
    open(response).end(parts.join(''));
  });

const noRole = (content: string) => sse('conversation.message.delta', { conversation_id: '1', content });
const noId = sse('conversation.chat.completed', { conversation_id: '1', status: 'completed' });
const done = sse('done', '"[DONE]"');

describe('the schemas', () => {
  const ofSchemas = /node_modules\/zod|generated\/(?!client\/|types\/|errors\/|accept\/)/;

  it('and the accept functions are not loaded with the client', () => {
    expect(built.loaded.filter((path) => ofSchemas.test(path))).toEqual([]);
    expect(built.loaded.filter((path) => path.startsWith('generated/accept/'))).toEqual([]);
    expect(built.loadedWith(SCHEMAS).filter((path) => ofSchemas.test(path))).not.toEqual([]);
  });

  it('are not loaded with the accept functions, and those of responses not with those of requests', () => {
    expect(built.loadedWith(CHAT).filter((path) => ofSchemas.test(path))).toEqual([]);
    expect(built.loadedWith(REQUESTS).filter((path) => path.includes('response-schemas'))).toEqual([]);
    expect(built.loadedWith(SCHEMAS).filter((path) => path.includes('response-schemas'))).toEqual([]);
    expect(built.loadedWith(SCHEMAS).filter((path) => path.includes('mini-requests'))).toEqual([]);
  });

  it('of a resource are a file of their own', () => {
    const files = built.loadedWith(CHAT_SCHEMAS).filter((path) => path.startsWith('generated/'));
    expect(files).toEqual([CHAT_SCHEMAS]);
  });

  it('are not loaded under off, by raw calls, or for bytes', async () => {
    const server = await serve((response, { url }) => {
      if (url.includes('speech')) response.writeHead(200, { 'content-type': 'audio/mpeg' }).end('bytes');
      else json(response, { code: 0 });
    });
    const { edit, wasLoaded } = forbidden();
    const { client, lines } = await clientOf(built.copy({ [SCHEMAS]: edit, [USERS]: edit, [AUDIO]: edit }), server.url);
    await client.users.me({ validate: 'off' });
    await client.get('/v1/users/me');
    await client.audio.speech.create({ input: 'x', voice_id: '1' });
    await turn();
    expect([lines, wasLoaded()]).toEqual([[], false]);
  });

  it.each(['warn', 'strict'])('are not loaded for valid responses and events under %s', async (validate) => {
    const server = await serve((response, { url }) => {
      if (url.includes('users')) json(response, { code: 0, data: me });
      else sending(response, ...wholeTurn);
    });
    const { edit, wasLoaded } = forbidden();
    const { client, lines } = await clientOf(built.copy({ [SCHEMAS]: edit }), server.url, { validate });
    for (let n = 0; n < 3; n++) {
      expect(await client.users.me()).toEqual(me);
      expect(await client.chat.stream(chatReq).text()).toBe('你好，世界 🌍');
      await turn();
    }
    expect([lines, wasLoaded()]).toEqual([[], false]);
  });
});

describe('under warn, nothing waits for the checks', () => {
  it('the head of a response starts to load the accept functions, and its body is checked afterwards', async () => {
    const { begun, lift, edit } = gated();
    const server = await serve((response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).flushHeaders();
      // If they were loaded after the body, this would wait without end.
      void begun.then(() => response.end(JSON.stringify({ code: 0, data: wrong })));
    });
    const { client, reports } = await clientOf(built.copy({ [USERS]: edit }), server.url);
    expect(await client.users.me()).toEqual(wrong);
    await turn();
    expect(reports).toEqual([]);
    lift();
    await eventually(() => expect(reports.length).toBeGreaterThan(0));
    expect(reports).toMatchObject([{ operation: 'users.me', path: 'data.user_id' }]);
  });

  it.each([
    ['the accept functions', CHAT],
    ['the schemas', CHAT_SCHEMAS],
    ['the reports', SCHEMAS],
  ])('events are delivered before %s are loaded, and checked afterwards in order', async (_what, chunk) => {
    const { lift, edit } = gated();
    const server = await streaming(noRole('a'), noRole('b'), noId, done);
    const { client, reports } = await clientOf(built.copy({ [chunk]: edit }), server.url);
    expect(await collect(client.chat.stream(chatReq))).toHaveLength(4);
    await turn();
    expect(reports).toEqual([]);
    lift();
    await eventually(() => expect(reports.length).toBeGreaterThan(2));
    expect(reports.map(({ path }) => path)).toEqual(['data.role', 'data.role', 'data.id']);
  });

  it('no more than 4,096 values wait; others are not checked, and the log says so once', async () => {
    const { lift, edit } = gated();
    const server = await streaming(...Array.from({ length: 4_200 }, () => noRole('a')), done);
    const { client, lines, reports } = await clientOf(built.copy({ [SCHEMAS]: edit }), server.url);
    const read = () => collect(client.chat.stream(chatReq));
    expect((await Promise.all([read(), read()])).flat()).toHaveLength(8_402);
    lift();
    await eventually(() => expect(reports.length).toBeGreaterThan(4_095));
    await turn();
    expect(reports).toHaveLength(4_096);
    await read();
    await eventually(() => expect(reports.length).toBeGreaterThan(8_191));
    expect(lines.filter((line) => line.includes('More than 4096 responses wait to be validated'))).toHaveLength(1);
  });
});

describe('under strict, what was not accepted waits for its schema', () => {
  it('a request waits until it is checked', async () => {
    const { begun, lift, edit } = gated();
    const server = await respondingWith(me);
    const { client } = await clientOf(built.copy({ [REQUESTS]: edit }), server.url, { validate: 'strict' });
    const error = rejection(client.chat.create({ bot_id: '' }));
    await begun;
    lift();
    expect(await error).toMatchObject({ name: 'RequestValidationError' });
    expect(server.hits).toHaveLength(0);
  });

  it('an event', async () => {
    const { begun, lift, edit } = gated();
    const server = await streaming(created, delta('a'), noRole('b'), done);
    const { client } = await clientOf(built.copy({ [SCHEMAS]: edit }), server.url, { validate: 'strict' });
    const stream = client.chat.stream(chatReq);
    expect((await stream.next()).value?.event).toBe('conversation.chat.created');
    expect((await stream.next()).value?.event).toBe('conversation.message.delta');
    const error = rejection(stream.next());
    await begun;
    lift();
    expect(await error).toMatchObject({ name: 'ResponseValidationError', partial: { text: 'a', events: 2 } });
  });

  it.each(['a response', 'an event'])('%s, but not after an abort', async (what) => {
    const { begun, lift, edit } = gated();
    const server = await serve((response) => {
      if (what === 'a response') json(response, { code: 0, data: wrong });
      else open(response).write(noRole('a'));
    });
    const { client } = await clientOf(built.copy({ [SCHEMAS]: edit }), server.url, { validate: 'strict' });
    const controller = new AbortController();
    const { signal } = controller;
    const waiting =
      what === 'a response' ? client.users.me({ signal }) : client.chat.stream(chatReq, { signal }).next();
    const error = rejection(waiting);
    await begun;
    controller.abort('enough');
    expect(await error).toMatchObject({ name: 'UserAbortError', cause: 'enough' });
    lift();
    await turn();
  });

  it('and the wait does not count towards the timeout of the response', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'hrtime'] });
    const { begun, lift, edit } = gated();
    const server = await respondingWith(wrong);
    const options = { timeout: 5_000, validate: 'strict' };
    const { client } = await clientOf(built.copy({ [SCHEMAS]: edit }), server.url, options);
    const error = rejection(client.users.me());
    await begun;
    await vi.advanceTimersByTimeAsync(9_000);
    lift();
    expect(await error).toMatchObject({ name: 'ResponseValidationError' });
  });
});

describe('what cannot be loaded', () => {
  const removed = () => undefined;

  it.each([
    ['accept functions', USERS],
    ['schemas', USER_SCHEMAS],
    ['reports', SCHEMAS],
  ])('is logged once under warn, and nothing is checked: %s', async (_what, chunk) => {
    const server = await respondingWith(wrong);
    const { client, lines, reports } = await clientOf(built.copy({ [chunk]: removed }), server.url);
    expect(await Promise.all([client.users.me(), client.users.me()])).toEqual([wrong, wrong]);
    await eventually(() => expect(lines.length).toBeGreaterThan(0));
    expect(await client.withOptions({ token: 'other' }).users.me()).toEqual(wrong);
    await turn();
    expect(reports).toEqual([]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('[coze] Responses are no longer validated. SchemasUnavailableError');
    expect(lines[0]).toContain('Deploy every file of the build');
  });

  it.each([
    ['accept functions', CHAT],
    ['schemas', CHAT_SCHEMAS],
    ['reports', SCHEMAS],
  ])('does not interrupt a stream: %s', async (_what, chunk) => {
    const server = await streaming(noRole('a'), done);
    const { client, lines } = await clientOf(built.copy({ [chunk]: removed }), server.url);
    const events: string[] = [];
    for await (const { event } of client.chat.stream(chatReq)) events.push(event);
    expect(events).toEqual(['conversation.message.delta', 'done']);
    await eventually(() => expect(lines.length).toBeGreaterThan(0));
    expect(lines).toHaveLength(1);
  });

  it.each([
    ['accept functions', { [USERS]: removed, [CHAT]: removed }],
    ['schemas of requests', { [REQUESTS]: removed }],
  ])('fails a call under strict, before anything is sent: %s', async (_what, edits) => {
    const server = await respondingWith(me);
    const url = built.copy(edits);
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

  it('fails a response and an event that are not accepted under strict: the schemas', async () => {
    const server = await serve((response, { url }) => {
      if (url.includes('users')) json(response, { code: 0, data: wrong });
      else open(response).end(noRole('a') + done);
    });
    const url = built.copy({ [SCHEMAS]: removed });
    const { client } = await clientOf(url, server.url, { validate: 'strict' });
    const { SchemasUnavailableError } = await load(url);
    expect(await rejection(client.users.me())).toBeInstanceOf(SchemasUnavailableError);
    expect(await rejection(client.chat.stream(chatReq).next())).toBeInstanceOf(SchemasUnavailableError);
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
