import { describe, expect, it } from 'vitest';
import { isOfAxios } from '../../src/http/axios-names.js';
import { Log } from '../../src/http/log.js';
import { callOptions, clientOptions, plainOf, unknownNames } from '../../src/http/option-names.js';
import { refuseNames } from '../../src/http/option-names.lazy.js';
import { CozeAPI, CozeError, type ClientOptions, type RequestOptions, type SocketOptions } from '../../src/index.js';
import { socketOptions } from '../../src/realtime/helper-options.js';
import { json, serve } from '../support/http-server.node.js';
import { rejection } from '../support/operations.js';
import { membersOf } from '../support/public-members.js';

async function ready(options: object = {}) {
  const server = await serve((response) => json(response, { code: 0, data: {} }));
  const lines: string[] = [];
  const log = (text: string): void => void lines.push(text);
  const logger = { error: log, warn: log, info: log, debug: log };
  const given: ClientOptions = { token: 't', baseURL: server.url, validate: 'off', logger, ...options };
  return { client: new CozeAPI(given), hits: server.hits, lines };
}
function throws(call: () => void): boolean {
  try {
    call();
    return false;
  } catch {
    return true;
  }
}
const optionsOf = (options: object): RequestOptions & SocketOptions => options;

describe('an option of a client that has another name here', () => {
  it.each([
    ['baseUrl', 'baseURL'],
    ['base_url', 'baseURL'],
    ['bseURL', 'baseURL'],
    ['tokn', 'token'],
    ['toke', 'token'],
    ['fetc', 'fetch'],
    ['agnt', 'agent'],
    ['debg', 'debug'],
    ['qury', 'query'],
    ['basePath', 'baseURL'],
    ['api_base_url', 'baseURL'],
    ['baseApi', 'baseURL'],
    ['apiUrl', 'baseURL'],
    ['bearer', 'token'],
    ['requestTimeout', 'timeout'],
    ['retry', 'maxRetries'],
    ['retries', 'maxRetries'],
    ['maxRetry', 'maxRetries'],
    ['proxies', 'HTTPS_PROXY'],
    ['proxyUrl', 'HTTPS_PROXY'],
    ['proxyURL', 'HTTPS_PROXY'],
    ['apiKey', 'token'],
    ['api_key', 'token'],
    ['accessToken', 'token'],
    ['max_retries', 'maxRetries'],
    ['maxRetrys', 'maxRetries'],
    ['timeOut', 'timeout'],
    ['httpsAgent', 'agent'],
    ['dangerouslyAllowBrowser', 'allowPersonalAccessTokenInBrowser'],
    ['defaultHeaders', 'headers'],
    ['fetchOptions', 'fetch'],
    ['withCredentials', 'axiosOptions'],
  ])('such as %s is refused with the right name, before anything is sent', async (name, right) => {
    const { client, hits } = await ready({ [name]: 'x' });
    for (const call of [() => client.users.me(), () => client.websockets.chat.create('1')]) {
      const error = await rejection(call());
      expect(error).toBeInstanceOf(CozeError);
      expect(String(error)).toContain(name);
      expect(String(error)).toContain(right);
    }
    expect(hits).toHaveLength(0);
  });
});

/** The name with one letter less, another letter, one more, or two that changed places. */
const misspelt = (name: string): string[] =>
  [...name].flatMap((letter, at) => {
    const [head, tail] = [name.slice(0, at), name.slice(at + 1)];
    // In a name of four letters, that is another word.
    const swapped = tail === '' || name.length < 5 ? [] : [head + tail.charAt(0) + letter + tail.slice(1)];
    return [head + tail, `${head}x${tail}`, `${head}x${letter}${tail}`, ...swapped];
  });

it.each<[string, ReadonlySet<string>]>([
  ['a client', clientOptions],
  ['a call', callOptions],
  ['a socket', socketOptions],
  ['interpret()', new Set(['from', 'to', 'key'])],
])('every option of %s is recognised with one letter wrong', (_, known) => {
  const log = new Log(undefined, 'off');
  const missed = [...known].flatMap((name) =>
    misspelt(name).filter((wrong) => {
      if (wrong.length < 3 || plainOf(wrong) === plainOf(name)) return false;
      const refuse = () => refuseNames(unknownNames({ [wrong]: 1 }, known), known, log);
      return !throws(refuse);
    }),
  );
  expect(missed).toEqual([]);
});

describe('an option of a call that has another name here', () => {
  it.each([
    ['max_retries', 'maxRetries'],
    ['timeoutMs', 'timeout'],
    ['requestTimeout', 'timeout'],
    ['retry', 'maxRetries'],
    ['proxyUrl', 'HTTPS_PROXY'],
    ['abortSignal', 'signal'],
    ['singal', 'signal'],
    ['token', 'withOptions({ token })'],
    ['responseType', 'asResponse()'],
  ])('such as %s is refused with the right name, before anything is sent', async (name, right) => {
    const { client, hits } = await ready();
    const error = await rejection(client.users.me(optionsOf({ [name]: 'x' })));
    expect(error).toBeInstanceOf(CozeError);
    expect(String(error)).toContain(right);
    expect(hits).toHaveLength(0);
  });
});

it('any other unknown option is logged once', async () => {
  const { client, hits, lines } = await ready({ somethingElse: 1 });
  await client.users.me(optionsOf({ mine: 1, log: 2, unset: undefined }));
  await client.users.me(optionsOf({ mine: 1 }));
  expect(lines).toEqual([
    '[coze] somethingElse is not an option of the client, and is ignored.',
    '[coze] mine is not an option of a call, and is ignored.',
    '[coze] log is not an option of a call, and is ignored.',
  ]);
  expect(hits).toHaveLength(2);
});

describe('an option of a socket that has another name here', () => {
  it.each([
    ['max_retries', 'maxRetries'],
    ['connectionTimout', 'connectionTimeout'],
    ['websocket', 'WebSocket'],
    ['abortSignal', 'signal'],
    ['timeout', 'timeout belongs to a call, not to a socket'],
    ['token', 'withOptions({ token })'],
  ])('such as %s is refused with the right name, before anything is sent', async (name, right) => {
    const { client, hits } = await ready();
    const inClient = client.withOptions({ websocketOptions: optionsOf({ [name]: 'x' }) });
    const { speech, transcriptions, simultInterpretation } = client.websockets.audio;
    for (const call of [
      () => client.websockets.chat.create('1', optionsOf({ [name]: 'x' })),
      () => client.makeWebsocket('/v1/x', optionsOf({ [name]: 'x' })),
      () => inClient.websockets.chat.create('1'),
      () => speech.synthesize('a', optionsOf({ [name]: 'x' })).bytes(),
      () =>
        transcriptions.transcribe(new Uint8Array(8), { input_audio: { format: 'pcm' }, ...optionsOf({ [name]: 'x' }) }),
      async () =>
        (
          await simultInterpretation.interpret(new Uint8Array(8), {
            from: 'zh',
            to: 'en',
            input_audio: { format: 'pcm' },
            ...optionsOf({ [name]: 'x' }),
          })
        ).completed,
    ]) {
      const error = await rejection(call());
      expect(error).toBeInstanceOf(CozeError);
      expect(String(error)).toContain(right);
    }
    expect(hits).toHaveLength(0);
  });

  it('any other is logged once', async () => {
    const { client, lines } = await ready();
    for (let sockets = 0; sockets < 2; sockets += 1) {
      const session = await client.websockets.chat.create(
        '1',
        optionsOf({ startClosed: true, perMessageDeflate: true }),
      );
      session.close();
    }
    expect(lines).toEqual(['[coze] perMessageDeflate is not an option of a socket, and is ignored.']);
  });
});

const axiosNames: ReadonlySet<string> = new Set(['axiosInstance', 'axiosOptions']);

it.each<[string, string[], ReadonlySet<string>]>([
  ['a client', membersOf('ClientOptions', 'SharedOptions'), clientOptions],
  ['a call', membersOf('RequestOptions', 'SharedOptions', 'PollOptions', 'RunStreamOptions'), callOptions],
  ['a socket', membersOf('SocketOptions'), socketOptions],
])('every option of %s is known, to the call or to its part for axios', (_, members, known) => {
  expect(members.length).toBeGreaterThan(10);
  const others = members.filter((name) => !known.has(name) && !axiosNames.has(name));
  expect(others.filter((name) => !isOfAxios(name))).toEqual([]);
});

it('an option of a call is refused for a client', async () => {
  const { client } = await ready({ maxPages: 3 });
  expect(String(await rejection(client.users.me()))).toContain('maxPages belongs to a call');
});

describe('a client without a token', () => {
  it.each([
    {},
    { token: undefined },
    { token: '' },
    { token: ' ' },
    { token: () => undefined },
    { token: async () => '' },
    { headers: { authorization: '' } },
    { headers: { Authorization: ' ' }, token: 'overwritten' },
    { baseURL: 'https://api.coze.com./', token: '' },
  ])('can be made with %o, and its first call to a host of Coze rejects before anything is sent', async (options) => {
    const sent: string[] = [];
    const fetch = async (url: string): Promise<Response> => {
      sent.push(url);
      return Response.json({ code: 0, data: {} });
    };
    for (const region of ['com', 'cn']) {
      const client: CozeAPI = Reflect.construct(CozeAPI, [
        { region, fetch, validate: 'off', logLevel: 'off', ...options },
      ]);
      const error = await rejection(client.users.me());
      expect(error).toBeInstanceOf(CozeError);
      expect(String(error)).toContain('No token: pass `token`, for example process.env.COZE_API_TOKEN');
      expect(String(await rejection(client.websockets.audio.speech.synthesize('a').bytes()))).toContain('No token');
    }
    expect(sent).toEqual([]);
    const headers = { authorization: 'Bearer own' };
    await new CozeAPI({ fetch, validate: 'off', ...options, headers }).users.me();
    expect(sent).toHaveLength(1);
  });

  it('sends its calls to another host, such as a proxy that adds the token', async () => {
    const { client, hits } = await ready({ token: '' });
    await client.users.me();
    expect(hits[0]?.headers.authorization).toBeUndefined();
  });
});

it.each([[[{ type: 'image', file_id: '1' }]], [{ type: 'image', file_id: '1' }]])(
  'content that is no text with the type text is refused, as its files would be lost: %j',
  async (content) => {
    const params = { additional_messages: [{ role: 'user', content, content_type: 'text' }] };
    const { client, hits } = await ready();
    const error = await rejection(client.chat.create({ bot_id: '1', user_id: 'u', ...params } as never));
    expect(String(error)).toContain("content is an array or object, but content_type is 'text'");
    expect(hits).toHaveLength(0);
  },
);

it.each([undefined, null, ''])(
  'a message whose content_type is %j has the type of its content',
  async (content_type) => {
    const { client, hits } = await ready();
    const additional_messages = [
      { role: 'user', content: [{ type: 'image', file_id: '1' }], content_type },
      { role: 'user', content: 'Hi', content_type },
    ];
    await client.chat.create({ bot_id: '1', user_id: 'u', additional_messages } as never);
    const sent: { additional_messages: object[] } = JSON.parse(hits[0]?.body ?? '');
    expect(sent.additional_messages).toMatchObject([{ content_type: 'object_string' }, { content_type: 'text' }]);
  },
);
