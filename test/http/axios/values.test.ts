/** What interceptors, transforms, adapters and mocks of axios give: values, responses of other forms, and rejections. */
import { describe, expect, it, vi } from 'vitest';
import { CozeAPI } from '../../../src/index.js';
import { axios, type AxiosResponse } from '../../support/axios.js';
import { me, withAxios } from '../../support/axios-client.js';
import { json, serve } from '../../support/http-server.node.js';
import { rejection } from '../../support/operations.js';

class Money {
  constructor(readonly cents: bigint) {}
}

const rich = () => ({
  id: 7_379_462_189_365_198_898n,
  at: new Date(0),
  pay: new Money(5n),
  run: () => 1,
  all: new Map([[1, 2]]),
});

describe('values that JSON does not have survive', () => {
  it.each(['an interceptor', 'transformResponse', 'an adapter'])('of %s', async (origin) => {
    const data = rich();
    const instance = axios.create();
    if (origin === 'an interceptor')
      instance.interceptors.response.use((response: AxiosResponse) =>
        Object.assign(response, { data: { code: 0, data } }),
      );
    const options = {
      ...(origin === 'transformResponse' && { transformResponse: () => ({ code: 0, data }) }),
      ...(origin === 'an adapter' && {
        adapter: async (config: object) => ({ status: 200, headers: {}, data: { code: 0, data }, config }),
      }),
    };
    const { client } = await withAxios((response) => json(response, me), instance);
    expect(await client.users.me(options)).toBe(data);
  });

  it('of transformResponse without axios, and of an overridden makeRequest()', async () => {
    const data = rich();
    const server = await serve((response) => json(response, me));
    const client = new CozeAPI({ token: 't', baseURL: server.url, logLevel: 'debug', logger: {} });
    expect(await client.users.me({ transformResponse: () => ({ code: 0, data }) })).toBe(data);
    client.makeRequest = async () => ({ code: 0, data }) as never;
    expect(await client.users.me()).toBe(data);
  });

  it('of an object that holds itself', async () => {
    const data: Record<string, unknown> = {};
    data['self'] = data;
    const { client } = await withAxios((response) => json(response, me));
    expect(await client.users.me({ transformResponse: () => ({ code: 0, data }) })).toBe(data);
  });

  it('and an envelope with a code is an error', async () => {
    const { client } = await withAxios((response) => json(response, me));
    const transformResponse = () => ({ code: 4000, msg: 'bad', data: 5n });
    expect(await rejection(client.users.me({ transformResponse }))).toMatchObject({
      name: 'BadRequestError',
      code: 4000,
    });
  });
});

describe('a result of another form', () => {
  it.each([
    { data: me, headers: {} },
    { data: me, header: { 'Content-Type': 'application/json' } },
    { data: me, statusCode: 200, header: {} },
  ])('%o is a response', async (result) => {
    const { client } = await withAxios(
      () => undefined,
      async () => result,
    );
    expect(await client.users.me()).toMatchObject(me.data);
  });

  it('has the error of its statusCode, and its header', async () => {
    const result = { data: { code: 4200, msg: 'no' }, statusCode: 404, header: { 'X-Tt-Logid': 'l1' } };
    const { client } = await withAxios(
      () => undefined,
      async () => result,
    );
    expect(await rejection(client.users.me())).toMatchObject({ name: 'NotFoundError', status: 404, logid: 'l1' });
  });

  it.each([{ data: me }, me, undefined, 5])('%o is none', async (result) => {
    const { client } = await withAxios(
      () => undefined,
      async () => result,
    );
    expect(String(await rejection(client.users.me()))).toContain('did not resolve with a response of axios');
  });
});

describe('a rejection', () => {
  it.each([
    [new RangeError('not today'), 'not today'],
    [{ errMsg: 'request:fail url not in domain list' }, 'request:fail url not in domain list'],
    ['offline', 'offline'],
    [undefined, 'rejected without a response'],
  ])(
    'without a response, of %o, is an APIConnectionError with it as its cause, and is not repeated',
    async (own, text) => {
      const onApiError = vi.fn<(error: unknown) => void>();
      const adapter = vi.fn(() => Promise.reject(own));
      const { client } = await withAxios(() => undefined, axios.create({ adapter }), { maxRetries: 2, onApiError });
      const error = await rejection(client.users.me());
      expect(error).toMatchObject({ name: 'APIConnectionError', message: expect.stringContaining(text) });
      expect(String(error)).toContain('the axiosInstance rejected');
      expect((error as Error).cause).toBe(own);
      expect(adapter).toHaveBeenCalledTimes(1);
      expect(onApiError).toHaveBeenCalledExactlyOnceWith(error);
    },
  );

  it.each([
    [{ code: 0 }, 'refused the response'],
    [{ code: 4100, msg: 'expired' }, 'Check the token'],
  ])('that is a response of 2xx with %o is an error', async (data, text) => {
    const instance = axios.create();
    instance.interceptors.response.use((response: AxiosResponse) => {
      throw Object.assign(new Error('refused'), { isAxiosError: true, response });
    });
    const { client } = await withAxios((response) => json(response, data), instance);
    expect(await rejection(client.users.me())).toMatchObject({ status: 200, message: expect.stringContaining(text) });
  });

  it('that is an error of this package is thrown as it is', async () => {
    const own = await rejection(
      new CozeAPI({ token: 't', fetch: async () => Response.json({ code: 4000 }) }).users.me(),
    );
    const { client } = await withAxios(
      () => undefined,
      () => Promise.reject(own),
    );
    expect(await rejection(client.users.me())).toBe(own);
  });
});
