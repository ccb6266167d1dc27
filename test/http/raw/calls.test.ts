/** The errors of calls: the same failure is told in the same words over every transport. */
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Call } from '../../../src/http/call.js';
import { BinaryPromise, type Operation } from '../../../src/http/index.js';
import { CozeAPI } from '../../../src/index.js';
import type { CozeError } from '../../../src/errors/index.js';
import { selfSigned } from '../../support/certificate.node.js';
import { deadURL } from '../../support/http-server.node.js';
import { bot, clientOf, createChat, createSpeech, getBot, rejection } from '../../support/operations.js';
import { rawServer, type Peer } from '../../support/raw-server.node.js';
import { answers, answersAndEnds, ok } from './cases.js';
import { optionsFor, allTransportNames, transports, type TransportName } from './transports.js';
import { withoutLink } from '../../support/error-link.js';

interface Failure {
  readonly name: string;
  readonly operation?: Operation;
  /** The URL of a server that fails. */
  readonly url: () => Promise<string>;
  /** The name of the error's class, and its message. */
  readonly error: readonly [string, string];
  /** Its message over undici of npm, if that does not tell the code. */
  readonly overUndici?: string;
  /** Libraries that fail in a way of their own, with the reason. */
  readonly except?: Partial<Record<TransportName, string>>;
}

const json = 'content-type: application/json';
const maybe = 'The request may have been processed. Check before you retry.';
const unsent = 'Nothing was sent: check baseURL, its certificate, the network and any proxy.';
const chat = 'POST /v3/chat: no response, the connection failed';
const raw = async (script: (peer: Peer) => unknown) => (await rawServer(script)).url;
const brokenBefore = (how: 'end' | 'reset') => () =>
  raw(async (peer) => {
    await peer.request();
    peer[how]();
  });

const failures: readonly Failure[] = [
  {
    name: 'a refused connection',
    url: deadURL,
    error: ['APIConnectionError', `${chat} (ECONNREFUSED). ${unsent}`],
  },
  {
    name: 'a certificate signed by itself',
    url: async () => (await rawServer(() => undefined, { tls: selfSigned() })).url,
    error: [
      'APIConnectionError',
      'POST /v3/chat: the certificate of the server is not valid (DEPTH_ZERO_SELF_SIGNED_CERT). Nothing was sent: check the host in baseURL and any proxy, or set NODE_EXTRA_CA_CERTS for a certificate of your own.',
    ],
  },
  {
    name: 'a FIN before the response',
    url: brokenBefore('end'),
    error: ['APIConnectionError', `${chat} (ECONNRESET). ${maybe}`],
  },
  {
    name: 'a reset before the response',
    url: brokenBefore('reset'),
    error: ['APIConnectionError', `${chat} (ECONNRESET). ${maybe}`],
  },
  {
    name: 'a reset before the response to a GET',
    operation: getBot,
    url: brokenBefore('reset'),
    error: [
      'APIConnectionError',
      'GET /v1/bots/{bot_id}: no response, the connection failed (ECONNRESET). Check the network, baseURL and any proxy.',
    ],
  },
  {
    name: 'a head that is too long',
    url: () => raw(answers([ok, `x: ${'a'.repeat(20_000)}`])),
    error: [
      'APIConnectionError',
      'POST /v3/chat: the headers of the response are longer than Node accepts (HPE_HEADER_OVERFLOW). Look for what adds them, such as cookies of a proxy, or raise the limit: node --max-http-header-size. ' +
        maybe,
    ],
  },
  {
    name: 'a response that is no HTTP',
    url: () => raw(answers(['SSH-2.0-OpenSSH_9.2'])),
    error: ['APIConnectionError', `${chat} (HPE_INVALID_CONSTANT). ${maybe}`],
    overUndici: `${chat}. ${maybe}`,
  },
  {
    name: 'a switch to another protocol',
    url: () => raw(answers(['HTTP/1.1 101 Switching Protocols', 'connection: upgrade', 'upgrade: x'])),
    error: ['APIConnectionError', `${chat} (ECONNRESET). ${maybe}`],
    except: { axiosHttp: 'It waits for a response until the timeout.' },
  },
  {
    name: 'a body whose compression is broken',
    url: () => raw(answers([ok, json, 'content-encoding: gzip', 'content-length: 5'], 'plain')),
    error: [
      'APIConnectionError',
      `POST /v3/chat: the compressed body of the response is broken or cut off (Z_DATA_ERROR). ${maybe}`,
    ],
  },
  {
    name: 'a body of a GET whose compression is broken',
    operation: getBot,
    url: () => raw(answers([ok, json, 'content-encoding: gzip', 'content-length: 5'], 'plain')),
    error: [
      'APIConnectionError',
      'GET /v1/bots/{bot_id}: the compressed body of the response is broken or cut off (Z_DATA_ERROR).',
    ],
  },
  {
    name: 'a JSON body that is cut',
    url: () => raw(answersAndEnds([ok, json, 'content-length: 50'], '{"code":')),
    error: ['APIConnectionError', `${chat} (ECONNRESET). ${maybe}`],
  },
  {
    name: 'bytes that are cut',
    operation: createSpeech,
    url: () => raw(answersAndEnds([ok, 'content-type: audio/mpeg', 'content-length: 50'], 'abc')),
    error: ['APIConnectionError', `POST /v1/audio/speech: no response, the connection failed (ECONNRESET). ${maybe}`],
  },
];

describe.each(failures)(
  'a call that ends by $name',
  ({ operation = createChat, url, error, overUndici, except = {} }) => {
    it.each(allTransportNames.filter((name) => !(name in except)))(
      'is reported over %s as over the others',
      async (name) => {
        const settings = {
          ...clientOf(await url(), { token: 'pat_very_secret' }).settings,
          transport: transports[name],
        };
        const params = operation === getBot ? bot : { bot_id: '1' };
        const call = new Call<ArrayBuffer>(settings, operation, params, { maxRetries: 0 });
        const thrown = await rejection(operation.binary === true ? new BinaryPromise(call) : call.data());
        const { constructor, message } = thrown as CozeError;
        const [kind, text] = error;
        expect([constructor.name, withoutLink(message)]).toEqual([
          kind,
          name === 'undici' ? (overUndici ?? text) : text,
        ]);
        expect(inspect(thrown, { depth: 20 })).not.toContain('pat_very_secret');
      },
    );
  },
);

const event = 'event: a\ndata: 1\n\n';
const envelope = '{"code":0,"data":{"a":1}}';

interface Success {
  readonly name: string;
  readonly status?: string;
  readonly head: readonly string[];
  readonly body?: string;
  readonly call: (client: CozeAPI) => PromiseLike<unknown>;
  readonly result: unknown;
  readonly except?: Partial<Record<TransportName, string>>;
}

const streamed = async (client: CozeAPI) => {
  const received: unknown[] = [];
  for await (const item of await client.post('/v1/x', {}, true)) received.push(item);
  return received;
};
const events = [{ event: 'a', data: '1' }];

const successes: readonly Success[] = [
  {
    name: 'of HEAD, which has no body',
    head: [json, 'content-length: 50', 'x-total: 7'],
    call: async (client) => {
      const outcome = await client.makeRequest('/v1/x', 'HEAD', { a: 1 }).withResponse?.();
      return [outcome?.data, outcome?.response.headers.get('x-total')];
    },
    result: [undefined, '7'],
  },
  {
    name: 'of HEAD, where GET has a stream',
    head: ['content-type: text/event-stream'],
    call: (client) => client.makeRequest('/v1/x', 'head'),
    result: undefined,
  },
  {
    name: 'of events whose type is sent twice',
    head: ['content-type: text/event-stream', 'content-type: text/event-stream'],
    body: event,
    call: streamed,
    result: events,
  },
  {
    name: 'of events whose type is repeated in one header',
    head: ['Content-Type: Text/Event-Stream; charset=utf-8, text/event-stream'],
    body: event,
    call: streamed,
    result: events,
  },
  {
    name: 'of JSON whose type is sent twice',
    head: [json, json],
    body: envelope,
    call: (client) => client.get('/v1/x'),
    result: JSON.parse(envelope),
  },
  {
    name: 'with control characters behind its status',
    status: 'HTTP/1.1 200 O\u0001K\u007f',
    head: [json],
    body: envelope,
    call: async (client) => {
      const { response } = await client.users.me().withResponse();
      return [response.status, (await client.users.me().asResponse()).status];
    },
    result: [200, 200],
    except: { axiosFetch: 'It makes a Response with the phrase.' },
  },
  {
    name: 'of bytes whose type is sent twice',
    head: ['content-type: audio/mpeg', 'content-type: audio/mpeg'],
    body: 'abc',
    call: async (client) => new TextDecoder().decode(await client.audio.speech.create({ voice_id: '1', input: 'a' })),
    result: 'abc',
  },
];

describe.each(successes)('a response $name', ({ status = ok, head, body = '', call, result, except = {} }) => {
  it.each(allTransportNames.filter((name) => !(name in except)))('is read over %s', async (name) => {
    const baseURL = await raw(answersAndEnds([status, ...head], body));
    const options = { token: 't', baseURL, maxRetries: 0, logLevel: 'off' as const, ...optionsFor[name] };
    expect(await call(new CozeAPI(options))).toEqual(result);
  });
});

describe('headers of a response that are too long', () => {
  it.each(allTransportNames)('are not asked for again over %s', async (name) => {
    let requests = 0;
    const url = await raw(async (peer) => {
      await peer.request();
      requests++;
      await peer.answer([ok, `x: ${'a'.repeat(20_000)}`], '');
    });
    const settings = { ...clientOf(url).settings, transport: transports[name] };
    await rejection(new Call(settings, getBot, bot).data());
    expect(requests).toBe(1);
  });
});
