/** The options of every kind of call and socket, each with values of every kind: no error but one of this package. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CozeAPI } from '../../src/index.js';
import { problemsOf, type Call, type Subject } from './wrong-arguments.js';

const folder = mkdtempSync(join(tmpdir(), 'coze-options-'));
afterAll(() => rmSync(folder, { recursive: true }));

const chat = { id: '1', conversation_id: '1', bot_id: '1', status: 'completed' };
const events = [
  `event: conversation.chat.completed\ndata: ${JSON.stringify(chat)}\n\n`,
  `event: Message\ndata: {"content":"a","node_title":"End","node_type":"End","node_is_finish":true}\n\n`,
  'event: Done\ndata: {}\n\nevent: done\ndata: "[DONE]"\n\n',
];
const sse = { 'content-type': 'text/event-stream' };

let sent = 0;
/** Answers a stream with events, speech with bytes, and everything else with a chat or an empty list. */
const fetch = async (url: string, init?: RequestInit): Promise<Response> => {
  sent += 1;
  const body = typeof init?.body === 'string' ? init.body : '';
  if (/"stream":true|stream_run/.test(url + body)) return new Response(events.join(''), { headers: sse });
  if (url.includes('/speech')) return new Response('abc', { headers: { 'content-type': 'audio/mpeg' } });
  return Response.json({ code: 0, data: url.includes('/bots') ? { items: [], total: 0 } : chat });
};
// Nothing listens there: sockets are refused.
const client = new CozeAPI({
  token: 't',
  baseURL: 'http://127.0.0.1:9',
  fetch,
  logger: {},
  validate: 'off',
  maxRetries: 0,
});
afterAll(() => client.close());

const { signal } = new AbortController();
const shared = {
  signal,
  query: { q: '1' },
  timeout: 1_000,
  streamIdleTimeout: 1_000,
  maxRetries: 0,
  retryConversationBusy: false,
  maxEventBytes: 100_000,
  maxResponseBytes: 100_000,
  maxErrorBytes: 100_000,
  headers: { a: 'b' },
  fetch,
  debug: false,
  onApiError: () => undefined,
  validate: 'off',
  onDrift: () => undefined,
  maxPages: 1,
};
const poll = { ...shared, pollInterval: 0, pollTimeout: 1_000, cancelOnTimeout: false, onProgress: () => undefined };
const socket = {
  signal,
  headers: { a: 'b' },
  query: { q: '1' },
  connectionTimeout: 1_000,
  idleTimeout: 1_000,
  maxRetries: 0,
  minReconnectionDelay: 1,
  maxReconnectionDelay: 1,
  reconnectionDelayGrowFactor: 2,
  minUptime: 1,
  maxQueueBytes: 10_000,
  maxEnqueuedMessages: 10,
  startClosed: true,
  debug: false,
  validate: 'off',
  onDrift: () => undefined,
};
const ask = { bot_id: '1', user_id: '1' };

/** A method without its last argument, the options. */
const taking =
  (call: (options: never) => unknown): Call =>
  (options) =>
    Reflect.apply(call, undefined, [options]);
const collected = async (stream: AsyncIterable<unknown>) => {
  for await (const _ of stream);
};

const calls: Readonly<Record<string, readonly [options: object, call: (options: never) => unknown]>> = {
  'of JSON': [shared, (options) => client.users.me(options)],
  'of a list': [shared, (options) => collected(client.bots.listNew({}, options))],
  'of bytes': [shared, (options) => client.audio.speech.create({ voice_id: '1', input: 'a' }, options)],
  'of an upload': [shared, (options) => client.files.upload({ file: Buffer.from('a') }, options)],
  'of a path': [shared, (options) => client.makeRequest('/v1/x', 'POST', {}, false, options)],
  'of a stream by a path': [
    shared,
    async (options) => collected(await client.post('/v1/x', { stream: true }, true, options)),
  ],
  'of a chat stream': [shared, (options) => client.chat.stream(ask, options).text()],
  'of a workflow stream': [
    { ...shared, onInterrupt: () => '' },
    (options) => client.workflows.runs.stream({ workflow_id: '1' }, options).text(),
  ],
  'of a polled chat': [poll, (options) => client.chat.createAndPoll(ask, options)],
  'of a chat with tools': [poll, (options) => client.chat.runTools({ ...ask, tools: {} }, options)],
  'of a socket': [socket, (options) => client.websockets.chat.create('1', options)],
  'of a socket by a path': [socket, (options) => client.makeWebsocket('/v1/x', options)],
};

describe('the options', () => {
  it.each(Object.entries(calls))('%s', async (name, [options, call]) => {
    const subject: Subject = { name, call: taking(call), args: () => ({ options }), required: 0 };
    expect(await problemsOf(subject, () => sent)).toEqual([]);
  });
});

describe('the options of speech', () => {
  const { speech, transcriptions, simultInterpretation } = client.websockets.audio;
  const audio = new Uint8Array(8);
  const input = {
    input_audio: { format: 'pcm', codec: 'pcm', sample_rate: 8_000, channel: 1, bit_depth: 16 },
    pace: 1,
    onProgress: () => undefined,
  };
  it.each<[string, object, (options: never) => unknown]>([
    [
      'synthesize',
      { ...socket, voice_id: '1', codec: 'pcm', sample_rate: 8_000, speech_rate: 0 },
      (options) => speech.synthesize('a', options).bytes(),
    ],
    ['transcribe', { ...socket, ...input }, (options) => transcriptions.transcribe(audio, options)],
    [
      'interpret',
      { ...socket, ...input, from: 'zh', to: 'en' },
      async (options) => (await simultInterpretation.interpret(audio, options)).completed,
    ],
  ])('%s', async (name, given, call) => {
    // Nothing answers: with right options it fails to connect.
    const options = { ...given, startClosed: false };
    const subject: Subject = { name, call: taking(call), args: () => ({ options }), required: 0 };
    const problems = await problemsOf(subject, () => sent);
    expect(problems.filter((problem) => !problem.includes('SocketHandshakeError'))).toEqual([]);
  });
});
