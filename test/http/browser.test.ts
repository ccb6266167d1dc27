import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ClientOptions, type Fetch, requestBinary } from '../../src/http/index.js';
import { openStream } from '../../src/http/stream-response.js';
import { CozeError, RedirectError } from '../../src/errors/index.js';
import { bot, clientOf, createSpeech, getBot, rejection, upload } from '../support/operations.js';

vi.mock('#runtime', () => import('../../src/runtime/browser.js'));

const pat = 'pat_abcdef';
const calls: [string, RequestInit | undefined][] = [];
const fetch: Fetch = (url, init) => {
  calls.push([url, init]);
  return Promise.resolve(Response.json({ code: 0, data: 1 }));
};

afterEach(() => {
  calls.length = 0;
  vi.unstubAllGlobals();
});

describe('in a browser or a web worker', () => {
  it('a personal access token is refused by the constructor', () => {
    expect(() => clientOf('https://api.coze.com', { token: pat })).toThrow(CozeError);
    expect(() => clientOf('https://api.coze.com', { token: ` ${pat}` })).toThrow('allowPersonalAccessTokenInBrowser');
    expect(() => clientOf('https://api.coze.com', { token: pat })).not.toThrow(pat);
  });

  it('the options agent and proxy are refused by the constructor; proxy: false is not', () => {
    expect(() => clientOf('https://api.coze.com', { agent: { addRequest() {} } })).toThrow('agent works on Node only');
    const options: object = { proxy: true };
    expect(() => clientOf('https://api.coze.com', options)).toThrow('proxy works on Node only');
    expect(() => clientOf('https://api.coze.com', { proxy: false })).not.toThrow();
  });

  it('agents and proxies of axios are refused by the call; proxy: false is not', async () => {
    const refused: ClientOptions['axiosOptions'][] = [
      { httpsAgent: {} },
      { httpAgent: {}, proxy: false },
      { proxy: { host: 'x', port: 1 } },
    ];
    for (const axiosOptions of refused) {
      const call = clientOf('https://api.coze.com', { axiosOptions }).request(getBot, bot);
      expect(String(await rejection(call))).toContain('work on Node only');
    }
    vi.stubGlobal('fetch', fetch);
    await clientOf('https://api.coze.com', { axiosOptions: { proxy: false } }).request(getBot, bot);
    const headers = { authorization: `Bearer ${pat}` };
    const call = clientOf('https://api.coze.com', { axiosOptions: { headers } }).request(getBot, bot);
    expect(String(await rejection(call))).toContain('personal access token');
  });

  it('axios streams over fetch, and only requests that change something must not be redirected', async () => {
    const configs: object[] = [];
    const axiosInstance = (config: object) => {
      configs.push(config);
      return { status: 200, headers: {}, data: { code: 0, data: 1 } };
    };
    const client = clientOf('https://api.coze.com', { axiosInstance });
    await client.request(getBot, bot);
    await openStream(client, createSpeech, { input: 'a' });
    expect(configs[0]).not.toHaveProperty('maxRedirects');
    expect(configs[1]).toMatchObject({ adapter: 'fetch', maxRedirects: 0, responseType: 'stream' });
  });

  it('the error of a connection that failed mentions CORS', async () => {
    const offline: Fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const client = clientOf('https://coze.example', { fetch: offline, maxRetries: 0 });
    expect(String(await rejection(client.request(getBot, bot)))).toContain('CORS');
  });

  it.each([() => pat, async () => pat])(
    'a personal access token from a function is refused before anything is sent',
    async (token) => {
      const error = await rejection(clientOf('https://api.coze.com', { token, fetch }).request(getBot, bot));
      expect(error).toBeInstanceOf(CozeError);
      expect(String(error)).toContain('personal access token');
      expect(calls).toHaveLength(0);
    },
  );

  it.each([`Bearer ${pat}`, `bearer  ${pat}`, pat])(
    'a personal access token in a header is refused: %s',
    async (authorization) => {
      const headers = { Authorization: authorization };
      expect(() => clientOf('https://api.coze.com', { headers, fetch })).toThrow('personal access token');
      const client = clientOf('https://api.coze.com', { fetch });
      const error = await rejection(client.request(getBot, bot, { headers }));
      expect(error).toBeInstanceOf(CozeError);
      expect(String(error)).toContain('personal access token');
      expect(calls).toHaveLength(0);
      await clientOf('https://api.coze.com', { headers, fetch, allowPersonalAccessTokenInBrowser: true }).request(
        getBot,
        bot,
      );
      expect(calls).toHaveLength(1);
    },
  );

  it('a personal access token is accepted with allowPersonalAccessTokenInBrowser', async () => {
    const allow = { allowPersonalAccessTokenInBrowser: true, fetch };
    await clientOf('https://api.coze.com', { ...allow, token: pat }).request(getBot, bot);
    await clientOf('https://api.coze.com', { ...allow, token: () => pat }).request(getBot, bot);
    expect(calls).toHaveLength(2);
  });

  it('fetch follows redirects of reads only, caches are not used, and the user agent is not set', async () => {
    await clientOf('https://api.coze.com', { fetch }).request(getBot, bot);
    const init = calls[0]?.[1];
    expect(init).toMatchObject({ redirect: 'follow', cache: 'no-store' });
    await clientOf('https://api.coze.com', { fetch }).request(upload, new FormData());
    expect(calls[1]?.[1]).toMatchObject({ redirect: 'manual' });
    expect(Object.keys(init?.headers ?? {}).toSorted()).toEqual(['authorization', 'x-coze-client-user-agent']);
  });

  it('a redirect of a POST, which a page cannot see, is an error', async () => {
    const opaque: Fetch = async () => Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
    const error = await rejection(clientOf('https://api.coze.com', { fetch: opaque }).request(upload, new FormData()));
    expect(error).toBeInstanceOf(RedirectError);
    expect(String(error)).toContain('redirected a POST');
  });

  it('a relative baseURL is resolved against the page', async () => {
    vi.stubGlobal('location', { origin: 'https://shop.example' });
    const client = clientOf('/api/coze/', { fetch });
    expect(client.baseURL).toBe('/api/coze');
    await client.request(getBot, bot);
    expect(calls[0]?.[0]).toBe('https://shop.example/api/coze/v1/bots/7379462189365198898');
  });

  it('a relative baseURL is accepted while a page is rendered on a server, and fails at the first call there', async () => {
    const client = clientOf('/api/coze', { fetch });
    expect(String(await rejection(client.request(getBot, bot)))).toContain('in browsers only');
  });

  it('paths are refused for uploads and downloads', async () => {
    const client = clientOf('https://api.coze.com', { fetch });
    const error = await rejection(client.request({ ...upload, files: { file: 0 } }, { file: '/etc/passwd' }));
    expect(error).toBeInstanceOf(CozeError);
    expect(String(error)).toContain('works on Node only');
    expect(calls).toHaveLength(0);
    const speech = requestBinary(client, createSpeech, {});
    expect(String(await rejection(speech.toFile('a.mp3')))).toContain('works on Node only');
  });

  it('bytes are an ArrayBuffer, and the browser checks their length', async () => {
    const headers = { 'content-type': 'audio/mpeg', 'content-length': '10' };
    const speak = () => Promise.resolve(new Response('abc', { headers }));
    const speech = requestBinary(clientOf('https://api.coze.com', { fetch: speak }), createSpeech, {});
    expect(await speech).toBeInstanceOf(ArrayBuffer);
    expect(await speech.arrayBuffer()).toBe(await speech);
  });
});

describe('an upload in a browser', () => {
  const client = (options = {}) => clientOf('https://api.coze.com', options);
  const sent = async (run: () => PromiseLike<unknown>) => {
    vi.stubGlobal('fetch', fetch);
    await run();
    const [, init] = calls[0] ?? [];
    const headers = new Headers(init?.headers);
    return { body: init?.body, type: headers.get('content-type') };
  };

  it('hands a FormData to the fetch of the platform, which reads the files while it sends them', async () => {
    const { body, type } = await sent(() => client().request(upload, { file: new Blob(['x']), name: 'a', size: 3 }));
    expect(body).toBeInstanceOf(FormData);
    const form = body instanceof FormData ? [...body] : [];
    expect(form.map(([name, value]) => [name, typeof value === 'string' ? value : value.size])).toEqual([
      ['file', 1],
      ['name', 'a'],
      ['size', '3'],
    ]);
    expect(type).toBeNull();
  });

  it('hands the FormData of the caller to it', async () => {
    const form = new FormData();
    form.append('file', new Blob(['x']));
    expect((await sent(() => client().request(upload, form))).body).toBe(form);
  });

  it('sends bytes over a fetch of the caller', async () => {
    const { body, type } = await sent(() => client({ fetch }).request(upload, { file: new Blob(['x']) }));
    expect(body).toBeInstanceOf(Uint8Array);
    expect(type).toMatch(/^multipart/);
  });

  it.each([
    [
      'the Blob is of another class',
      { file: { size: 1, type: '', slice: () => '', arrayBuffer: async () => new ArrayBuffer(1) } },
    ],
    [
      'the FormData is of another class',
      Object.assign(Object.create({ [Symbol.toStringTag]: 'FormData' }), {
        [Symbol.iterator]: () => [['a', 'b']].values(),
      }),
    ],
  ])('sends bytes if %s, which the fetch of the platform would send as text', async (_, params) => {
    const { body, type } = await sent(() => client().request(upload, params));
    expect(body).toBeInstanceOf(Uint8Array);
    expect(type).toMatch(/^multipart/);
  });

  it('sends bytes if the fetch of the platform does not know its FormData', async () => {
    class PageFormData {
      readonly append = () => undefined;
    }
    vi.stubGlobal('FormData', PageFormData);
    const { body } = await sent(() => client().request(upload, { file: new Blob(['x']) }));
    expect(body).toBeInstanceOf(Uint8Array);
  });

  it('refuses a FormData that does not show its fields', async () => {
    const form = Object.create({ [Symbol.toStringTag]: 'FormData' });
    const error = await rejection(client({ fetch }).request(upload, form));
    expect(String(error)).toContain('The FormData does not show its fields');
    expect(calls).toHaveLength(0);
  });

  it('leaves the media type to the caller', async () => {
    const { body } = await sent(() => client({ fetch }).request(upload, { file: new File(['x'], 'a.png') }));
    expect(new TextDecoder().decode(body as Uint8Array)).toContain('application/octet-stream');
  });
});

describe('a form that is read into memory for a fetch', () => {
  const changed = (size: number) => ({ size, type: '', slice: () => '', arrayBuffer: async () => new ArrayBuffer(10) });

  it.each([[9], [11]])('is an error if a file of %d bytes has ten now', async (size) => {
    const error = await rejection(clientOf('https://api.coze.com', { fetch }).request(upload, { file: changed(size) }));
    expect(String(error)).toContain('a file changed');
    expect(calls).toHaveLength(0);
  });

  it('is an error if it does not fit', async () => {
    const error = await rejection(
      clientOf('https://api.coze.com', { fetch }).request(upload, { file: changed(2 ** 53) }),
    );
    expect(error).toBeInstanceOf(CozeError);
    expect(String(error)).toContain('do not fit into memory');
  });
});
