/** Responses that the caller reads. In a file of its own: a collection of the garbage slows down the tests after it. */
import { getEventListeners } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { json, serve } from '../support/http-server.node.js';
import { bot, clientOf, getBot } from '../support/operations.js';

setFlagsFromString('--expose-gc');
const collectGarbage: unknown = runInNewContext('gc');

const listeners = (signal: AbortSignal) => getEventListeners(signal, 'abort').length;

it.each(['node:http', 'fetch'])('a response of asResponse() leaves no listener on the signal, over %s', async (way) => {
  const server = await serve((response) => json(response, { code: 4000 }));
  const given = (input: string, init?: RequestInit) => fetch(input, init);
  const client = clientOf(server.url, way === 'fetch' ? { fetch: given } : {});
  const { signal } = new AbortController();
  const call = async (readsBody: boolean): Promise<void> => {
    const response = await client.request(getBot, bot, { signal }).asResponse();
    expect(listeners(signal)).toBe(1);
    if (readsBody) expect(await response.json()).toEqual({ code: 4000 });
  };
  for (const readsBody of [true, false]) await call(readsBody);
  while (listeners(signal) > 0) {
    if (typeof collectGarbage === 'function') collectGarbage();
    await new Promise((resolve) => setImmediate(resolve));
  }
});
