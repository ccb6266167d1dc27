/** Timeouts through an instance of axios: it holds them, so that interceptors see and renew what timed out. */
import { describe, expect, it } from 'vitest';
import { axios, type AxiosRequest } from '../../support/axios.js';
import { events, me, streamed, withAxios } from '../../support/axios-client.js';
import { json, type Answer } from '../../support/http-server.node.js';
import { rejection } from '../../support/operations.js';

const opens: Answer = (response) => void response.writeHead(200, { 'content-type': 'text/event-stream' }).write(events);

/** An instance, and the timeouts that its interceptors saw. */
function watched(defaults: object = {}) {
  const timeouts: unknown[] = [];
  const instance = axios.create(defaults);
  instance.interceptors.request.use((config: AxiosRequest) => {
    timeouts.push(config['timeout']);
    return config;
  });
  return { instance, timeouts };
}

describe('the timeout in the configuration', () => {
  it.each([
    [
      'of the call',
      { timeout: 1_000, axiosOptions: { timeout: 1_001 } },
      { timeout: 1_002 },
      { timeout: 1_003 },
      1_000,
    ],
    ['of its axiosOptions', { axiosOptions: { timeout: 1_001 } }, { timeout: 1_002 }, { timeout: 1_003 }, 1_001],
    ['of the client', {}, { timeout: 1_002, axiosOptions: { timeout: 1_004 } }, { timeout: 1_003 }, 1_002],
    ['of axiosOptions', {}, { axiosOptions: { timeout: 0 } }, { timeout: 1_003 }, 0],
    ['of the instance', {}, {}, { timeout: 600_000 }, 600_000],
    ['by default', {}, {}, {}, 300_000],
  ])('is that %s', async (_, ofCall, ofClient, ofInstance, expected) => {
    const { instance, timeouts } = watched(ofInstance);
    const { client } = await withAxios((response) => json(response, me), instance, ofClient);
    await client.users.me(ofCall);
    expect(timeouts).toEqual([expected]);
  });

  it('of a stream is that of the program, and none by default', async () => {
    const { instance, timeouts } = watched();
    const { client } = await withAxios(
      (response) => response.writeHead(200, { 'content-type': 'text/event-stream' }).end(events),
      instance,
    );
    await streamed(client);
    await streamed(client, { timeout: 5_000 });
    expect(timeouts).toEqual([0, 5_000]);
  });
});

it('error interceptors get a timeout, and may send again; their time does not count', async () => {
  const codes: unknown[] = [];
  const instance = axios.create();
  instance.interceptors.response.use(undefined, async (error: { code: string; config: AxiosRequest }) => {
    codes.push(error.code);
    if (codes.length === 3) throw error;
    return instance(error.config);
  });
  const { client, hits } = await withAxios((response, _, number) => number === 3 && json(response, me), instance);
  expect(await client.users.me({ timeout: 100 })).toMatchObject(me.data);
  expect(codes).toEqual(['ECONNABORTED', 'ECONNABORTED']);
  expect(hits).toHaveLength(3);
});

describe('what ignores its timeout is ended', () => {
  const never = () => new Promise<never>(() => undefined);

  it.each(['the instance', 'the call'])('an adapter of %s, for each request', async (place) => {
    const { client } = await withAxios(() => undefined, axios.create(place === 'the call' ? {} : { adapter: never }));
    const options = { timeout: 20, ...(place === 'the call' && { adapter: never }) };
    const error = await rejection(client.post('/v1/x', {}, false, options));
    expect(error).toMatchObject({ name: 'TimeoutError', cause: { code: 'ECONNABORTED' } });
    expect(String(error)).toContain('timeout of 20ms exceeded. Raise the option timeout');
    expect(String(error)).toContain('may have been processed');
    const own = { ...options, timeoutErrorMessage: 'too slow' };
    expect(String(await rejection(client.users.me(own)))).toContain('too slow');
  });

  it('a function that is no instance', async () => {
    const { client } = await withAxios(() => undefined, never);
    expect(String(await rejection(client.users.me({ timeout: 20 })))).toContain('waited 20 ms');
  });

  it('a stream without headers, where no timeout is set', async () => {
    const { client } = await withAxios(() => undefined, axios.create({ adapter: never }), { timeout: 20 });
    expect((await streamed(client)).error).toMatchObject({ name: 'TimeoutError' });
  });
});

describe('in the middle of a stream', () => {
  // The adapter over node:http counts to the headers only.
  it('the timeout of the instance is a StreamTimeoutError', async () => {
    const { client } = await withAxios(opens, axios.create({ timeout: 200 }));
    const { received, error } = await streamed(client);
    expect(received).toHaveLength(1);
    expect(error).toMatchObject({ name: 'StreamTimeoutError', cause: { message: 'timeout of 200ms exceeded' } });
    expect(String(error)).toContain('Raise the option timeout');
  });

  it.each(['fetch', 'http'])('a token of axios is an abort, over %s', async (adapter) => {
    const source = axios.CancelToken.source();
    const { client } = await withAxios(opens, axios.create({ adapter }));
    const received: unknown[] = [];
    const reading = async () => {
      for await (const event of await client.post('/v1/x', {}, true, { cancelToken: source.token })) {
        received.push(event);
        source.cancel('enough');
      }
    };
    expect(await rejection(reading())).toMatchObject({ name: 'UserAbortError', cause: { message: 'enough' } });
    expect(received).toHaveLength(1);
  });
});
