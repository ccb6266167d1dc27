/** Calls in Opus, with the codecs of Chromium: the microphone hears a file, see fake-microphone.node.ts. */
import { expect, onTestFinished, test } from 'vitest';
import { CozeAPI } from 'coze-client';
import { encodeBase64, float32ToPcm16 } from 'coze-client/audio';
import { startVoice, type VoiceCaption, type VoiceOptions, type VoiceState } from 'coze-client/voice';
import { DEMO_BOT_ID } from '../../local-server/lib/demo-ids.js';
import { OpusEncoder } from '../../src/voice/opus.js';
import { eventually } from '../support/eventually.js';
import { startPlatform } from './platform.js';

const plain = { echoCancellation: false, noiseSuppression: false, autoGainControl: false };

/** A server of one socket that a test plays. It confirms the settings. */
class OpusPeer extends EventTarget {
  static last: OpusPeer | undefined;
  readyState = 0;
  readonly bufferedAmount = 0;
  binaryType = 'blob';

  constructor() {
    super();
    OpusPeer.last = this;
    setTimeout(() => {
      this.readyState = 1;
      this.dispatchEvent(new Event('open'));
      this.say('chat.created');
    });
  }

  say(event_type: string, data: object = {}): void {
    const event = { event_type, id: '1', data, detail: { logid: '1' } };
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(event) }));
  }

  send(text: string): void {
    const { event_type, data } = JSON.parse(text);
    if (event_type === 'chat.update') setTimeout(() => this.say('chat.updated', data));
  }

  close(): void {
    this.readyState = 3;
    setTimeout(() => this.dispatchEvent(new CloseEvent('close', { code: 1000, wasClean: true })));
  }

  /** All of a reply at once. */
  reply(id: string, text: string, packets: readonly Uint8Array[]): void {
    const chat = { id, conversation_id: 'c', bot_id: 'b', status: 'created' };
    const message = { id: `m${id}`, chat_id: id, conversation_id: 'c', role: 'assistant', type: 'answer' };
    this.say('conversation.chat.created', chat);
    this.say('conversation.audio.sentence_start', { text });
    for (const packet of packets)
      this.say('conversation.audio.delta', { ...message, content_type: 'audio', content: encodeBase64(packet) });
    this.say('conversation.chat.completed', { ...chat, status: 'completed' });
  }
}

/** A tone in packets of 20 ms. */
async function tone(packets: number): Promise<Uint8Array[]> {
  const encoded: Uint8Array[] = [];
  const encoder = await OpusEncoder.open(24_000, (packet) => encoded.push(packet), console.error);
  const samples = Float32Array.from({ length: 480 }, (_, at) => 0.5 * Math.sin(at / 8));
  for (let count = 0; count < packets; count += 1) encoder?.encode(float32ToPcm16(samples));
  await eventually(() => expect(encoded.length).toBeGreaterThanOrEqual(packets - 1));
  encoder?.close();
  return encoded;
}

async function call(client: CozeAPI, options: VoiceOptions) {
  const session = await client.websockets.chat.create(DEMO_BOT_ID);
  const context = new AudioContext();
  const voice = await startVoice(session, { context, ...options });
  onTestFinished(async () => {
    voice.close();
    session.close();
    await context.close();
  });
  const states: VoiceState[] = [];
  const captions: VoiceCaption[] = [];
  voice.on('state', (state) => states.push(state));
  voice.on('caption', (caption) => captions.push(caption));
  return { voice, context, states, captions };
}

test('a microphone in Opus is heard by the local server, and answered', async () => {
  const { baseURL } = await startPlatform();
  const client = new CozeAPI({ baseURL, token: 'local', logLevel: 'off' });
  const { voice, captions, states } = await call(client, { microphone: { ...plain, codec: 'opus' } });
  // The microphone repeats its speech, which would end the answer.
  voice.on('state', (state) => {
    if (state === 'thinking') voice.muted = true;
  });
  await eventually(() => expect(captions).toContainEqual(expect.objectContaining({ role: 'user', text: '(speech)' })));
  await eventually(() => expect(captions.some(({ role, final }) => role === 'assistant' && final)).toBe(true));
  expect(states.slice(0, 3)).toEqual(['hearing', 'thinking', 'speaking']);
});

test('replies in Opus end at once when the user speaks, and otherwise at their end', async () => {
  const client = new CozeAPI({ token: 'local', logLevel: 'off', websocketOptions: { WebSocket: OpusPeer } });
  const { voice, context, captions } = await call(client, { microphone: plain, output: { codec: 'opus' } });
  const words = Array.from({ length: 20 }, (_, index) => `word${index}`).join(' ');
  OpusPeer.last?.reply('1', words, await tone(200));
  await eventually(() => expect(voice.playedMs).toBeGreaterThan(600));
  OpusPeer.last?.say('input_audio_buffer.speech_started');
  const { playedMs } = voice;
  expect(voice.state).toBe('hearing');
  const end = context.currentTime + 0.5;
  await eventually(() => expect(context.currentTime).toBeGreaterThan(end));
  expect(voice.playedMs - playedMs).toBeLessThan(60);
  expect(voice.outputLevel).toBe(-Infinity);
  const cut = captions.at(-1);
  expect(cut).toMatchObject({ final: true, interrupted: true });
  expect(cut?.text).toMatch(/^word0 word1 word2( word3)?( word4)?$/);
  OpusPeer.last?.say('input_audio_buffer.speech_stopped');
  const before = voice.playedMs;
  const packets = await tone(20);
  OpusPeer.last?.reply('2', 'Yes.', packets);
  await eventually(() => expect(voice.state).toBe('listening'));
  expect(captions.at(-1)).toMatchObject({ text: 'Yes.', final: true, interrupted: false });
  expect(voice.playedMs - before).toBeGreaterThan(packets.length * 20 - 30);
});
