/** Names that are no options of the helpers of speech. */
import { describe, expect, it } from 'vitest';
import { CozeError } from '../../src/errors/index.js';
import { CozeAPI } from '../../src/index.js';
import { entityOptions, heardOptions, spokenOptions } from '../../src/realtime/helper-options.js';
import { rejection } from '../support/operations.js';
import { membersOf } from '../support/public-members.js';
import { socketServer } from '../support/socket-server.node.js';
import { chatting } from './chat-peer.js';

const spoken = [
  ['voiceId', 'voice_id'],
  ['sampleRate', 'sample_rate'],
  ['speechRate', 'speech_rate'],
  ['codecs', 'codec'],
  ['max_retries', 'maxRetries'],
] as const;
const heard = [
  ['paces', 'pace'],
  ['inputAudio', 'input_audio'],
  ['onprogress', 'onProgress'],
] as const;
const pcm = { input_audio: { format: 'pcm' } } as const;

async function ready() {
  const server = await socketServer();
  const lines: string[] = [];
  const line = (text: string): void => void lines.push(text);
  const client = new CozeAPI({ token: 't', baseURL: server.url, logger: { error: line, warn: line } });
  const { speech, transcriptions, simultInterpretation } = client.websockets.audio;
  const helpers = {
    synthesize: (more: object) => speech.synthesize('Hi', { ...more }).bytes(),
    transcribe: async (more: object) => transcriptions.transcribe(new Uint8Array(8), { ...pcm, ...more }),
    interpret: async (more: object) =>
      (await simultInterpretation.interpret(new Uint8Array(8), { from: 'zh', to: 'en', ...pcm, ...more })).completed,
  };
  return { server, lines, helpers };
}

describe('a name that stands for an option of a helper', () => {
  const table = [
    ...[...spoken, ['entityId', 'entity_id'] as const].map(([name, right]) => ['synthesize', name, right] as const),
    ...heard.map(([name, right]) => ['transcribe', name, right] as const),
    ...[...spoken, ...heard, ['hotWords', 'hot_words'] as const].map(
      ([name, right]) => ['interpret', name, right] as const,
    ),
  ];
  it.each(table)('of %s is refused with the right name: %s', async (helper, name, right) => {
    const { server, helpers } = await ready();
    const error = await rejection(helpers[helper]({ [name]: 'x' }));
    expect(error).toBeInstanceOf(CozeError);
    expect(String(error)).toContain(`There is no option ${name}: use ${right}.`);
    expect(server.requests).toHaveLength(0);
  });
});

it('the options of interpret() are not reported as unknown options of its socket', async () => {
  const { server, lines, helpers } = await ready();
  const controller = new AbortController();
  const voice = { codec: 'pcm', voice_id: '1', sample_rate: 16_000, signal: controller.signal };
  const done = rejection(helpers.interpret(voice));
  await server.peer();
  controller.abort();
  await done;
  expect(lines).toEqual([]);
});

it.each(['startClosed', 'debug'])('the option %s of a socket is refused if it is not true or false', async (name) => {
  const server = await socketServer();
  for (const value of ['false', 0, null, {}]) {
    const error = await rejection(server.websockets.chat.create('1', { [name]: value }));
    expect(error).toBeInstanceOf(CozeError);
    expect(String(error)).toContain(`${name} must be true or false`);
  }
  expect(server.requests).toHaveLength(0);
});

describe('sendAudio() of a chat', () => {
  it.each([
    ['input_audio', 'updateConfig({ input_audio })'],
    ['inputAudio', 'updateConfig({ input_audio })'],
    ['paces', 'it takes pace, onProgress, signal'],
  ])('refuses the option %s', async (name, advice) => {
    const { session } = await chatting();
    const error = await rejection(session.sendAudio(new Uint8Array(8), { [name]: 1 }));
    expect(error).toBeInstanceOf(CozeError);
    expect(String(error)).toContain(`sendAudio() has no option ${name}: `);
    expect(String(error)).toContain(advice);
    session.close();
  });

  it('asks for updateConfig() if audio has no header', async () => {
    const { session } = await chatting();
    const error = await rejection(session.sendAudio(new Uint8Array(8)));
    expect(String(error)).toContain('Call updateConfig() with its format: { input_audio: ');
    session.close();
  });
});

it.each([
  ['speech', membersOf('OutputAudio', 'SpokenAudioOptions', 'ConnectSpeechReq'), [spokenOptions, entityOptions]],
  [
    'audio that is sent',
    [...membersOf('AudioPace', 'TranscribeOptions', 'ConnectTranscriptionsReq')],
    [heardOptions, entityOptions],
  ],
] as const)('every option of %s is known', (_, members, known) => {
  expect(members.length).toBeGreaterThan(0);
  expect(members.filter((name) => !known.join(' ').split(' ').includes(name))).toEqual([]);
});
