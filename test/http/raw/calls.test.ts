/** The errors of calls: the same failure is told in the same words over every transport. */
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Call } from '../../../src/http/call.js';
import { BinaryPromise, type Operation } from '../../../src/http/index.js';
import type { CozeError } from '../../../src/errors/index.js';
import { selfSigned } from '../../support/certificate.node.js';
import { deadURL } from '../../support/http-server.node.js';
import { bot, clientOf, createChat, createSpeech, getBot, rejection } from '../../support/operations.js';
import { rawServer, type Peer } from '../../support/raw-server.node.js';
import { answers, answersAndEnds, ok } from './cases.js';
import { isFetch, transportNames, transports } from './transports.js';

interface Failure {
  readonly name: string;
  readonly operation?: Operation;
  /** The URL of a server that fails. */
  readonly url: () => Promise<string>;
  /** The name of the error's class, and its message. */
  readonly error: readonly [string, string];
  /** Its message over fetch, if undici does not tell the code. */
  readonly overFetch?: string;
}

const json = 'content-type: application/json';
const maybe = 'The request may have been processed. Check before you retry.';
const unsent = 'Nothing was sent: check the host in baseURL, its certificate, the network and any proxy.';
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
    error: ['APIConnectionError', `${chat} (HPE_HEADER_OVERFLOW). ${maybe}`],
  },
  {
    name: 'a response that is no HTTP',
    url: () => raw(answers(['SSH-2.0-OpenSSH_9.2'])),
    error: ['APIConnectionError', `${chat} (HPE_INVALID_CONSTANT). ${maybe}`],
    overFetch: `${chat}. ${maybe}`,
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

describe.each(failures)('a call that ends by $name', ({ operation = createChat, url, error, overFetch }) => {
  it.each(transportNames)('is told over %s as over the others', async (name) => {
    const settings = { ...clientOf(await url(), { token: 'pat_very_secret' }).settings, transport: transports[name] };
    const params = operation === getBot ? bot : { bot_id: '1' };
    const call = new Call<ArrayBuffer>(settings, operation, params, { maxRetries: 0 });
    const thrown = await rejection(operation.binary === true ? new BinaryPromise(call) : call.data());
    const { constructor, message } = thrown as CozeError;
    const [kind, text] = error;
    expect([constructor.name, message]).toEqual([kind, isFetch(name) ? (overFetch ?? text) : text]);
    expect(inspect(thrown, { depth: 20 })).not.toContain('pat_very_secret');
  });
});
