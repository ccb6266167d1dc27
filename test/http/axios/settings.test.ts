/** Settings of axios that a program made in its instance, in axiosOptions or with a call: none is without effect. */
import { describe, expect, it } from 'vitest';
import { axios } from '../../support/axios.js';
import { events, me, secret, streamed, withAxios } from '../../support/axios-client.js';
import { json, type Answer } from '../../support/http-server.node.js';
import { rejection } from '../../support/operations.js';

const places = ['the instance', 'axiosOptions', 'the call'];

/** A client with the settings in one place, and the options of its calls. */
async function withSettings(place: string, settings: object, answer: Answer) {
  const options = place === 'axiosOptions' ? { axiosOptions: settings } : {};
  const server = await withAxios(answer, axios.create(place === 'the instance' ? settings : {}), options);
  return { ...server, options: place === 'the call' ? settings : {} };
}

describe.each(places)('in %s', (place) => {
  it('maxRedirects: 0 follows none, and the redirect is an error with its status', async () => {
    const { client, hits, options } = await withSettings(place, { maxRedirects: 0 }, (response) =>
      response.writeHead(307, { location: '/there' }).end(),
    );
    for (const call of [
      () => client.users.me(options),
      () => client.post('/v1/x', {}, false, options),
      async () => {
        throw (await streamed(client, options)).error;
      },
    ])
      expect(await rejection(call())).toMatchObject({ status: 307, headers: { location: '/there' } });
    expect(hits).toHaveLength(3);
  });

  it('maxRedirects limits how many are followed', async () => {
    const { client, hits, options } = await withSettings(place, { maxRedirects: 2 }, (response, _, number) =>
      response.writeHead(307, { location: `/${number}` }).end(),
    );
    expect(await rejection(client.users.me(options))).toMatchObject({
      name: 'RedirectError',
      message: expect.stringContaining('redirected more than 2 times'),
    });
    expect(hits).toHaveLength(3);
  });

  it('beforeRedirect is refused before anything is sent', async () => {
    const settings = { beforeRedirect: () => undefined };
    const { client, hits, options } = await withSettings(place, settings, (response) => json(response, me));
    expect(String(await rejection(client.users.me(options)))).toContain('`maxRedirects: 0`');
    expect(hits).toHaveLength(0);
  });

  it('validateStatus accepts a status outside 2xx, and an envelope with a code stays an error', async () => {
    const settings = { validateStatus: (status: number) => status < 500 };
    const { client, options } = await withSettings(place, settings, (response, { url }) => {
      if (url === '/v1/refused') json(response, { code: 4200, msg: 'no' }, 404);
      else json(response, me, url === '/v1/broken' ? 500 : 404);
    });
    expect(await client.users.me(options)).toMatchObject(me.data);
    expect(await rejection(client.get('/v1/refused', {}, false, options))).toMatchObject({ status: 404, code: 4200 });
    expect(await rejection(client.get('/v1/broken', {}, false, options))).toMatchObject({ status: 500 });
  });

  it('validateStatus: null accepts all', async () => {
    const { client, options } = await withSettings(place, { validateStatus: null }, (response) =>
      json(response, me, 500),
    );
    expect(await client.users.me(options)).toMatchObject(me.data);
  });

  it('validateStatus refuses a status of 2xx', async () => {
    const settings = { validateStatus: (status: number) => status === 200 };
    const { client, options } = await withSettings(place, settings, (response) => json(response, me, 202));
    expect(await rejection(client.users.me(options))).toMatchObject({
      name: 'APIError',
      status: 202,
      message: expect.stringContaining('validateStatus'),
    });
  });

  it('maxContentLength holds if it is smaller than maxResponseBytes, for streams, too', async () => {
    const { client, options } = await withSettings(place, { maxContentLength: 50 }, (response, { method }) => {
      if (method === 'GET') json(response, { ...me, more: 'x'.repeat(100) });
      else response.writeHead(200, { 'content-type': 'text/event-stream' }).end(events.repeat(10));
    });
    expect(await rejection(client.users.me(options))).toMatchObject({ name: 'ResponseLimitError', status: 200 });
    expect((await streamed(client, options)).error).toMatchObject({ name: 'StreamLimitError' });
    const smaller = { ...options, maxResponseBytes: 40 };
    expect(String(await rejection(client.users.me(smaller)))).toContain('more than 40 bytes');
  });

  it('timeoutErrorMessage is in the TimeoutError', async () => {
    const settings = { timeout: 20, timeoutErrorMessage: 'too slow' };
    const { client, options } = await withSettings(place, settings, () => undefined);
    expect(String(await rejection(client.users.me(options)))).toMatch(/^TimeoutError: .*too slow/);
  });
});

it('what an interceptor lets through is refused by its status, where the program does not say otherwise', async () => {
  const instance = axios.create();
  instance.interceptors.response.use(undefined, ({ response }: { response: object }) => response);
  const { client } = await withAxios((response) => json(response, { error: 'x' }, 500), instance);
  expect(await rejection(client.users.me())).toMatchObject({ status: 500 });
});

it('a function that is no instance is asked nothing of validateStatus but what the options say', async () => {
  const mock = () => ({ status: 404, headers: {}, data: me });
  const { client } = await withAxios(() => undefined, mock);
  expect(await rejection(client.users.me())).toMatchObject({ status: 404 });
  expect(await client.users.me({ validateStatus: () => true })).toMatchObject(me.data);
});

it('a redirect that a browser followed is refused by maxRedirects: 0', async () => {
  const adapter = async (config: object) => ({
    status: 200,
    headers: {},
    data: me,
    request: { responseURL: 'http://x/other' },
    config,
  });
  const { client } = await withAxios(() => undefined, axios.create({ adapter, maxRedirects: 0 }));
  expect(String(await rejection(client.users.me()))).toContain('maxRedirects is 0');
});

describe('headers of axiosOptions have the lowest precedence', () => {
  const headers = { Authorization: 'Bearer of-axios', 'User-Agent': 'of-axios', 'x-own': '1' };

  it.each([['with an instance', axios.create()] as const, ['without', undefined] as const])(
    '%s',
    async (_, instance) => {
      const { client, hits } = await withAxios((response) => json(response, me), instance, {
        axiosOptions: { headers },
      });
      await client.users.me();
      await client.users.me({ axiosOptions: { headers } });
      await client.withOptions({ token: '' }).users.me();
      for (const { headers: sent } of hits) {
        expect(sent['x-own']).toBe('1');
        expect(sent['user-agent']).toMatch(/^coze-client/);
      }
      expect(hits.map(({ headers: sent }) => sent.authorization)).toEqual([
        `Bearer ${secret}`,
        `Bearer ${secret}`,
        'Bearer of-axios',
      ]);
    },
  );
});

it('names that are no options go to the interceptors, whatever they are like', async () => {
  const instance = axios.create();
  const seen: object[] = [];
  instance.interceptors.request.use((config: object) => {
    seen.push(config);
    return config;
  });
  const { client } = await withAxios((response) => json(response, me), instance);
  const own = {
    retry: 3,
    _retry: true,
    retryCount: 1,
    token: 'x',
    isToken: false,
    host: 'h',
    region: 'r',
    timeoutMs: 5,
  };
  await client.users.me(own as object);
  await client.users.me({ axiosOptions: own });
  expect(seen).toEqual([expect.objectContaining(own), expect.objectContaining({ ...own, isStreaming: false })]);
});
