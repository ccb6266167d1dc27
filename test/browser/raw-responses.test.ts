/** Responses as raw servers give them, in a page of Chromium. test/http/raw has them for Node. */
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { APIConnectionError, APIUserAbortError, CozeAPI, RedirectError, StreamInterruptedError } from 'coze-client';
import { fetchTransport } from '../../src/http/fetch-transport.js';
import { Cancellation } from '../../src/lib/abort.js';
import { outcomeOf, withoutCode } from '../http/raw/outcome.js';
import { rejection } from '../support/operations.js';
import { pageCases, type AnswerToCall } from './raw-answers.js';
import { pushedBody } from '../../src/http/fetch-body.js';

/** A raw server in the process of the test runner. */
async function startRaw(name: string) {
  const { rawServers } = inject('coze');
  const url: string = await control(`${rawServers}/?${encodeURIComponent(name)}`, 'POST');
  const address = `${rawServers}/${new URL(url).port}`;
  onTestFinished(() => control(address, 'DELETE'));
  return {
    url,
    arrived: () => control(`${address}/arrived`),
    closed: () => control(`${address}/closed`),
    hasBytes: () => control(`${address}/has-bytes`, 'POST'),
    received: (): Promise<readonly string[]> => control(`${address}/received`),
  };
}

async function control(address: string, method = 'GET') {
  const response = await fetch(address, { method });
  if (!response.ok) throw new Error(await response.text());
  return await response.json();
}

const transport = fetchTransport();
const reasons = [new Error('the user left'), 'a text', { code: 'ECONNRESET' }];
const get = { method: 'GET', headers: {}, body: undefined } as const;

describe('an exchange', () => {
  test.each(pageCases)('$name', async ({ name, request, outcome, except }) => {
    const server = await startRaw(name);
    const sent = transport({ ...get, ...request, url: server.url, cancellation: new Cancellation() });
    let hasReported = false;
    const actual = await outcomeOf(sent, () => {
      if (!hasReported) void server.hasBytes();
      hasReported = true;
    });
    const expected = except?.page?.outcome ?? outcome;
    const { body = '' } = actual;
    // A page may not get what came just before a fault.
    const isCut = expected.fault !== undefined && expected.body?.startsWith(body) === true;
    expect(withoutCode(actual)).toEqual(isCut ? { ...expected, body } : expected);
  });
});

test.each(reasons)('a body that is aborted with %s ends with it and closes the connection', async (reason) => {
  const { url, closed } = await startRaw('a body that never ends');
  const cancellation = new Cancellation();
  const body = pushedBody(await transport({ ...get, url, cancellation }));
  const fault = await new Promise((resolve) => {
    body?.pipe({ onBytes: () => cancellation.abort(reason), onEnd: resolve });
  });
  expect(fault).toHaveProperty('cause', reason);
  await closed();
});

/** A client of a raw server that gives one answer to calls. */
async function callerOf(answer: AnswerToCall) {
  const server = await startRaw(answer);
  return {
    ...server,
    client: new CozeAPI({ baseURL: server.url, token: 'tok_very_secret', logLevel: 'off', maxRetries: 0 }),
  };
}

const create = (client: CozeAPI, signal?: AbortSignal) =>
  client.chat.create({ bot_id: '1', user_id: '2' }, signal && { signal });
const speak = (client: CozeAPI) => client.audio.speech.create({ input: 'Hi', voice_id: '1' });
const stream = (client: CozeAPI, signal?: AbortSignal) =>
  client.chat.stream({ bot_id: '1', user_id: '2' }, signal && { signal });

describe('a call', () => {
  const maybe = 'The request may have been processed. Check before you retry.';
  test.each([
    ['a FIN before the head', create, 'POST /v3/chat'],
    ['a reset before the head', create, 'POST /v3/chat'],
    ['a head without CORS', create, 'POST /v3/chat'],
    ['JSON that is cut', create, 'POST /v3/chat'],
    ['bytes that are cut', speak, 'POST /v1/audio/speech'],
  ] as const)(
    'that ends by %s is reported without the cause, which a page does not know',
    async (answer, call, label) => {
      const { client } = await callerOf(answer);
      const error = await rejection(call(client));
      expect(error).toBeInstanceOf(APIConnectionError);
      expect(String(error)).toContain(`${label}: no response, the connection failed. ${maybe}`);
      expect(error).toHaveProperty('cause', expect.any(Error));
    },
  );

  test('that is redirected is refused if it is a POST, and nothing is sent there', async () => {
    const { client, received } = await callerOf('a redirect to another origin');
    const error = await rejection(create(client));
    expect(error).toBeInstanceOf(RedirectError);
    expect(String(error)).toContain('redirected a POST');
    expect((await received()).filter((text) => text.includes('Host: localhost'))).toEqual([]);
  });

  test('that is redirected to another origin is refused if it is a GET, and the token is not sent there', async () => {
    const { client, received } = await callerOf('a redirect to another origin');
    const error = await rejection(client.users.me());
    expect(error).toBeInstanceOf(RedirectError);
    expect(String(error)).toContain('redirected to another origin, http://localhost');
    const elsewhere = (await received()).filter((text) => text.includes('Host: localhost')).join('');
    expect(elsewhere).toContain('GET / ');
    expect(elsewhere).not.toContain('tok_very_secret');
  });

  test.each(reasons)(
    'that is aborted with %s before the head rejects with it and closes the connection',
    async (reason) => {
      const { client, arrived, closed } = await callerOf('silence');
      const controller = new AbortController();
      const error = rejection(create(client, controller.signal));
      await arrived();
      controller.abort(reason);
      expect(await error).toBeInstanceOf(APIUserAbortError);
      expect(await error).toHaveProperty('cause', reason);
      await closed();
    },
  );
});

describe('an event stream', () => {
  test('gives each event before the next is sent', async () => {
    const { client, hasBytes } = await callerOf('a stream whose second event waits for the reader');
    const types: string[] = [];
    for await (const { event } of stream(client)) {
      types.push(event);
      if (types.length === 1) await hasBytes();
    }
    expect(types).toEqual(['conversation.chat.created', 'conversation.chat.completed', 'done']);
  });

  test('that is reset gives its events, then throws', async () => {
    const { client, hasBytes } = await callerOf('a stream that is reset');
    const types: string[] = [];
    const read = async () => {
      for await (const { event } of stream(client)) {
        types.push(event);
        await hasBytes();
      }
    };
    expect(await rejection(read())).toBeInstanceOf(StreamInterruptedError);
    expect(types).toEqual(['conversation.chat.created']);
  });

  test('that is aborted throws the reason and closes the connection', async () => {
    const { client, closed } = await callerOf('a stream that never ends');
    const controller = new AbortController();
    const read = async () => {
      for await (const _ of stream(client, controller.signal)) controller.abort('enough');
    };
    const error = await rejection(read());
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error).toHaveProperty('cause', 'enough');
    await closed();
  });

  test('that the reader leaves closes the connection', async () => {
    const { client, closed } = await callerOf('a stream that never ends');
    for await (const _ of stream(client)) break;
    await closed();
  });
});
