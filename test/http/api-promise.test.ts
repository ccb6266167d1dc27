import { describe, expect, it } from 'vitest';
import { APIPromise } from '../../src/http/index.js';
import { APIError, CozeError, NotFoundError } from '../../src/errors/index.js';
import { eventually } from '../support/eventually.js';
import { json, serve, type Answer } from '../support/http-server.node.js';
import { bot, clientOf, getBot, rejection } from '../support/operations.js';

const good: Answer = (response) => json(response, { code: 0, data: { id: '1' } }, 200, { 'x-tt-logid': 'L1' });
const calling = async (answer: Answer, options = {}) => {
  const server = await serve(answer);
  return { server, call: clientOf(server.url, options).request<{ id: string }>(getBot, bot) };
};

describe('an APIPromise', () => {
  it('resolves with the data again and again from one request', async () => {
    const { server, call } = await calling(good);
    expect(await call).toEqual({ id: '1' });
    expect(await call).toBe(await call);
    expect(server.hits).toHaveLength(1);
  });

  it('sends the request even if it is not awaited', async () => {
    const { server, call } = await calling(good);
    void call;
    await eventually(() => expect(server.hits).toHaveLength(1));
  });

  it('returns data, response and log id from withResponse()', async () => {
    const { server, call } = await calling(good);
    const { data, response, logid } = await call.withResponse();
    expect(data).toEqual({ id: '1' });
    expect(response).toBeInstanceOf(Response);
    expect(response.status).toBe(200);
    expect(logid).toBe('L1');
    expect(server.hits).toHaveLength(1);
  });

  it('returns the unread response from asResponse(), even if the envelope has an error', async () => {
    const { call } = await calling((response) => json(response, { code: 4000 }));
    const response = await call.asResponse();
    expect(response.bodyUsed).toBe(false);
    expect(await response.json()).toEqual({ code: 4000 });
  });

  it('rejects asResponse() if the status is not 2xx', async () => {
    const { call } = await calling((response) => json(response, { code: 4200, msg: 'gone' }, 404));
    const error = await rejection(call.asResponse());
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ msg: 'gone' });
  });

  it('rejects with a clear error if awaited after asResponse(), and sends no second request', async () => {
    const { server, call } = await calling(good);
    await call.asResponse();
    const error = await rejection(call);
    expect(error).toBeInstanceOf(CozeError);
    expect(String(error)).toContain('asResponse()');
    expect(server.hits).toHaveLength(1);
  });

  it('returns ordinary promises from then, catch, finally and Promise.all', async () => {
    const { call } = await calling(good);
    expect(call.then((data) => data)).not.toBeInstanceOf(APIPromise);
    expect(APIPromise[Symbol.species]).toBe(Promise);
    let done = 0;
    expect(await call.finally(() => done++)).toEqual({ id: '1' });
    expect(await Promise.all([call, call.catch(() => 0)])).toEqual([{ id: '1' }, { id: '1' }]);
    expect(done).toBe(1);
    const { call: bad } = await calling((response) => json(response, { code: 1 }));
    expect(await bad.catch((error: unknown) => error)).toBeInstanceOf(APIError);
    expect(await rejection(bad.finally(() => done++))).toBeInstanceOf(APIError);
    expect(done).toBe(2);
  });

  it('causes one unhandled rejection if it is not handled, and otherwise none', async () => {
    const unhandled: unknown[] = [];
    const listeners = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection');
    process.on('unhandledRejection', (error) => unhandled.push(error));
    // Node reports rejections after the microtasks of the current task.
    const settled = () => new Promise((resolve) => setImmediate(resolve));
    try {
      const { call } = await calling((response) => json(response, { code: 1 }, 400));
      await rejection(call);
      await rejection(call.asResponse());
      await rejection(call.withResponse());
      await settled();
      expect(unhandled).toHaveLength(0);
      const { server } = await calling((response) => json(response, { code: 1 }, 400));
      await eventually(() => expect(server.hits).toHaveLength(1));
      await eventually(() => expect(unhandled).toHaveLength(1));
      await settled();
      expect(unhandled).toHaveLength(1);
    } finally {
      process.removeAllListeners('unhandledRejection');
      for (const listener of listeners) process.on('unhandledRejection', listener);
    }
  });
});

describe('onApiError', () => {
  it('is called once before the error is thrown: that of the call, or else that of the client', async () => {
    const seen: string[] = [];
    const { server } = await calling((response) => json(response, { code: 4000 }));
    const client = clientOf(server.url, { onApiError: (error) => seen.push(`client ${error.code}`) });
    const call = client.request(getBot, bot, { onApiError: (error) => seen.push(`call ${error.code}`) });
    await rejection(call);
    await rejection(call);
    await rejection(client.request(getBot, bot));
    expect(seen).toEqual(['call 4000', 'client 4000']);
  });

  it.each([
    () => {
      throw new Error('handler');
    },
    () => Promise.reject(new Error('handler')),
  ])('does not replace the error if it throws or rejects', async (onApiError) => {
    const lines: unknown[] = [];
    const logger = { error: (...line: unknown[]) => lines.push(line) };
    const { server } = await calling((response) => json(response, { code: 4000 }));
    const client = clientOf(server.url, { onApiError, logger, logLevel: 'error' });
    expect(await rejection(client.request(getBot, bot))).toMatchObject({ code: 4000 });
    await eventually(() => expect(lines).toHaveLength(1));
  });
});
