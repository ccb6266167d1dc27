import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { APIConnectionError } from '../../src/errors/index.js';
import { CozeAPI } from '../../src/index.js';
import { HttpProxy } from '../../src/runtime/http/http-proxy.node.js';
import { bot, clientOf, getBot, rejection } from '../support/operations.js';
import { redaction, withMaskedCause } from '../../src/http/masked-cause.js';

const secret = 'pat_CANARY0123456789abcdef';
const thrown = (cause: unknown) => new APIConnectionError({ message: 'no', cause });

it.each([
  ['UND_ERR_INVALID_ARG', 'Nothing was sent, the request was refused: invalid value "***"'],
  [secret, 'the connection failed. Check'],
])('the message and the code of a library show no secret: %s', async (code, message) => {
  const fetch = () => Promise.reject(Object.assign(new Error(`invalid value "${secret}"`), { code }));
  const client = clientOf('http://unused.test', { token: secret, fetch, maxRetries: 0 });
  const error = await rejection(client.request(getBot, bot));
  expect(String(error)).toContain(message);
  expect(inspect(error, { depth: 9 })).not.toContain(secret);
});

it('the code of a body that breaks shows no secret', async () => {
  const body = new ReadableStream({ pull: (it) => it.error(Object.assign(new Error('no'), { code: secret })) });
  const fetch = async () => new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  const client = new CozeAPI({ token: secret, fetch, maxRetries: 0 });
  const error = await rejection(client.chat.stream({ bot_id: '1' }).text());
  expect(String(error)).toContain('the connection broke');
  expect(inspect(error, { depth: 9 })).not.toContain(secret);
});

it('the error of a proxy shows no secret', () => {
  const proxy = new HttpProxy({ name: 'variable HTTPS_PROXY', value: 'http://proxy.example' });
  for (const fault of [new Error(secret), Object.assign(new Error('no'), { code: secret })])
    expect(proxy.failed(fault).explanation).not.toContain(secret);
});

describe('a cause', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('stays the original if it holds no secret', async () => {
    const causes = [new Error('connect'), Object.assign(new Error('connect'), { request: { url: '/' } })];
    for (const cause of causes) {
      const error = await withMaskedCause(thrown(cause), [secret]);
      expect(error.cause).toBe(cause);
    }
  });

  it('is dropped if it cannot be read', async () => {
    const cause = Object.defineProperty(new Error('no'), 'text', {
      get() {
        throw new Error('a getter');
      },
    });
    const error = await withMaskedCause(thrown(cause), [secret]);
    expect(error).toMatchObject({ name: 'APIConnectionError', cause: undefined });
  });

  it('is dropped if the file that masks it cannot be loaded', async () => {
    redaction.loaded = undefined;
    vi.spyOn(redaction, 'load').mockRejectedValue(new Error('offline'));
    const error = await withMaskedCause(thrown({ headers: { authorization: secret } }), [secret]);
    expect(error).toMatchObject({ name: 'APIConnectionError', cause: undefined });
  });
});
