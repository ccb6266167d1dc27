/** Runs in a page of Chromium whose microphone hears a file: see fake-microphone.node.ts. */
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { CozeAPI, type SocketOptions } from 'coze-client';
import {
  listMicrophones,
  listSpeakers,
  openMicrophone,
  Speaker,
  startVoice,
  type VoiceCaption,
  type VoiceDevices,
  type VoiceLevel,
  type VoiceOptions,
  type VoiceState,
} from 'coze-client/voice';
import { DEMO_BOT_ID } from '../../local-server/lib/demo-ids.js';
import { eventually } from '../support/eventually.js';
import { type Platform, startPlatform } from './platform.js';

const question = 'Tell me a story.';
const answer = `你说：“${question}”。You said: "${question}".`;
/** The browser would take the tones of the local server for noise. */
const plain = { echoCancellation: false, noiseSuppression: false, autoGainControl: false };

let platform: Platform;

beforeEach(async () => {
  platform = await startPlatform();
});

const clientOf = ({ baseURL }: Platform): CozeAPI => new CozeAPI({ baseURL, token: 'local', logLevel: 'off' });

/** A call, and what its listeners got. */
async function call(options: VoiceOptions = {}, socket: SocketOptions = {}) {
  const session = await clientOf(platform).websockets.chat.create(DEMO_BOT_ID, socket);
  const context = new AudioContext();
  const voice = await startVoice(session, { microphone: plain, context, ...options });
  onTestFinished(async () => {
    voice.close();
    session.close();
    await context.close();
  });
  const states: VoiceState[] = [];
  const captions: VoiceCaption[] = [];
  voice.on('state', (state) => states.push(state));
  voice.on('caption', (caption) => captions.push(caption));
  const said = (role: VoiceCaption['role']) =>
    captions.filter((caption) => caption.role === role && caption.final).map(({ text }) => text);
  return { session, context, voice, states, captions, said };
}

/** Waits until a context has played or recorded for some seconds. */
async function passed(context: AudioContext, seconds: number): Promise<void> {
  const end = context.currentTime + seconds;
  await eventually(() => expect(context.currentTime).toBeGreaterThan(end), 20);
}

test('speech is heard and answered, with captions of both and levels', async () => {
  const { voice, states, said, captions } = await call({ sampleRate: 16_000 });
  const levels: VoiceLevel[] = [];
  voice.on('level', (level) => levels.push(level));
  await eventually(() => expect(said('user')).toContain(question));
  voice.muted = true;
  await eventually(() => expect(said('assistant').length).toBeGreaterThan(0));
  await eventually(() => expect(voice.state).toBe('listening'));
  expect(states.slice(0, 3)).toEqual(['hearing', 'thinking', 'speaking']);
  expect(captions.findLast(({ role }) => role === 'assistant')).toMatchObject({ text: answer, interrupted: false });
  // In between there were the sentences as they began to sound.
  expect(captions.filter(({ role }) => role === 'assistant').map(({ text }) => text)).toContain(
    `你说：“${question}”。`,
  );
  expect(Math.max(...levels.map(({ input }) => input))).toBeGreaterThan(-30);
  expect(Math.max(...levels.map(({ output }) => output))).toBeGreaterThan(-30);
  expect(levels.some(({ output }) => output === -Infinity)).toBe(true);
});

test('speech of the user ends the sound at once, and the caption has what was spoken', async () => {
  const { voice, states, captions, session, context } = await call();
  voice.muted = true;
  session.sendText(question.repeat(4));
  await eventually(() => expect(voice.playedMs).toBeGreaterThan(200));
  expect(voice.state).toBe('speaking');
  voice.muted = false;
  await eventually(() => expect(states).toContain('hearing'));
  const { playedMs } = voice;
  const cut = captions.findLast(({ role }) => role === 'assistant');
  await passed(context, 0.3);
  // What was on its way to the audio thread has 20 ms.
  expect(voice.playedMs - playedMs).toBeLessThan(60);
  expect(voice.outputLevel).toBe(-Infinity);
  expect(cut).toMatchObject({ final: true, interrupted: true });
  expect(cut?.text.length).toBeLessThan(answer.length + 3 * question.length);
});

test('interrupt() ends the sound and the turn', async () => {
  const { voice, session, context } = await call();
  voice.muted = true;
  // A packet of 100 ms ten times a second: real time.
  const pcm_config = { frame_size_ms: 100, limit_config: { period: 1, max_frame_num: 10 } };
  await session.updateConfig({ output_audio: { pcm_config } });
  session.sendText(question.repeat(4));
  await eventually(() => expect(voice.playedMs).toBeGreaterThan(200));
  voice.interrupt();
  const { playedMs } = voice;
  expect(voice.state).toBe('listening');
  await passed(context, 0.3);
  expect(voice.playedMs - playedMs).toBeLessThan(60);
  const [events] = await platform.received();
  expect(
    events?.filter((event) => Reflect.get(Object(event), 'event_type') === 'conversation.chat.cancel'),
  ).toHaveLength(1);
});

test('a muted microphone sends silence', async () => {
  const { voice, states, context } = await call();
  voice.muted = true;
  const levels: number[] = [];
  voice.on('level', ({ input }) => levels.push(input));
  await passed(context, 3);
  expect(levels.length).toBeGreaterThan(100);
  expect(Math.max(...levels)).toBe(-Infinity);
  expect(states).toEqual([]);
});

test('a button starts and ends the turn', async () => {
  const { voice, said, states, context } = await call({ mode: 'push_to_talk' });
  await passed(context, 0.5);
  expect(states).toEqual([]);
  voice.press();
  await passed(context, 3.5);
  voice.release();
  await eventually(() => expect(said('user')).toHaveLength(1));
  await eventually(() => expect(voice.state).toBe('speaking'));
  expect(states).toEqual(['hearing', 'thinking', 'speaking']);
  voice.press();
  expect(voice.state).toBe('hearing');
});

test('the microphone survives a reconnect', async () => {
  await platform.script({ on: 'websockets.chat.create', reset: { events: 3 } });
  const { voice, states, said } = await call({}, { maxRetries: 3, minReconnectionDelay: 10 });
  const errors: unknown[] = [];
  voice.on('error', (error) => errors.push(error));
  await eventually(() => expect(states).toContain('reconnecting'));
  await eventually(() => expect(said('user')).toContain(question));
  expect(errors).toMatchObject([{ name: 'SocketClosedError' }]);
  expect(await platform.received()).toHaveLength(2);
});

test('a device can be chosen, and changes are told', async () => {
  const { voice, said } = await call();
  const changes: VoiceDevices[] = [];
  voice.on('devicechange', (change) => changes.push(change));
  navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
  await eventually(() => expect(changes).toHaveLength(1));
  const microphones = await listMicrophones();
  expect(changes[0]).toMatchObject({ microphones, speakers: await listSpeakers() });
  const other = microphones.findLast(({ id }) => id !== changes[0]?.microphone.id);
  await voice.setMicrophone(other?.id);
  await eventually(() => expect(changes.at(-1)?.microphone).toEqual(other));
  await expect(voice.setMicrophone('none')).rejects.toMatchObject({ name: 'MicrophoneError', reason: 'missing' });
  await expect(voice.setSpeaker('none')).rejects.toThrow(/listSpeakers/);
  await voice.setSpeaker();
  await eventually(() => expect(said('user')).toContain(question));
});

test('an interrupted context is resumed', async () => {
  const { context, voice } = await call();
  await context.suspend();
  await eventually(() => expect(context.state).toBe('running'));
  let resumes = 0;
  Object.defineProperty(context, 'state', { value: 'interrupted', configurable: true });
  Object.defineProperty(context, 'resume', { value: async () => (resumes += 1) });
  context.dispatchEvent(new Event('statechange'));
  expect(resumes).toBeGreaterThan(0);
  const before = resumes;
  voice.close();
  context.dispatchEvent(new Event('statechange'));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(resumes).toBe(before);
  Reflect.deleteProperty(context, 'state');
});

test('close() releases the microphone and the context', async () => {
  const session = await clientOf(platform).websockets.chat.create(DEMO_BOT_ID);
  const tracks: MediaStreamTrack[] = [];
  const { getUserMedia } = MediaDevices.prototype;
  onTestFinished(() => {
    MediaDevices.prototype.getUserMedia = getUserMedia;
  });
  MediaDevices.prototype.getUserMedia = async function (constraints) {
    const stream = await getUserMedia.call(this, constraints);
    tracks.push(...stream.getTracks());
    return stream;
  };
  const voice = await startVoice(session, { microphone: plain });
  expect(tracks.map(({ readyState }) => readyState)).toEqual(['live']);
  session.close();
  await eventually(() => expect(voice.state).toBe('closed'));
  expect(tracks.map(({ readyState }) => readyState)).toEqual(['ended']);
});

describe('alone', () => {
  test('a microphone is transcribed, and interpreted', async () => {
    const { audio } = clientOf(platform).websockets;
    const input_audio = { format: 'pcm', sample_rate: 16_000 } as const;
    const microphone = await openMicrophone({ sampleRate: 16_000, ...plain });
    const listening = Promise.resolve(audio.transcriptions.transcribe(microphone, { input_audio }));
    const languages = { from: 'en', to: 'zh' } as const;
    const interpretation = await audio.simultInterpretation.interpret(microphone, { ...languages, input_audio });
    let loud = 0;
    for await (const _pcm of microphone) {
      if (microphone.level > -40) loud += 1;
      else if (loud > 40) break;
    }
    microphone.close();
    expect(await listening).toContain(question);
    const { transcription } = await interpretation.completed;
    expect(transcription).toContain(question);
  });

  test('a microphone puts out packets of Opus, which can be decoded', async () => {
    await using microphone = await openMicrophone({ codec: 'opus', ...plain });
    expect(microphone.codec).toBe('opus');
    const { OpusDecoder } = await import('../../src/voice/opus.js');
    const decoder = new OpusDecoder();
    let peak = 0;
    for await (const packet of microphone)
      for (const pcm of decoder.decode(packet)) {
        peak = Math.max(peak, ...new Int16Array(pcm.buffer));
        if (peak > 5_000) return decoder.close();
      }
  });

  test('a speaker plays all, and no more after flush()', async () => {
    await using speaker = new Speaker({ volume: 0.1 });
    const pcm = await clientOf(platform).websockets.audio.speech.synthesize('One.').bytes();
    await speaker.play(pcm);
    await speaker.done();
    expect(speaker.playedMs).toBeCloseTo(pcm.length / 48, 0);
    void speaker.play(pcm);
    speaker.flush();
    await speaker.done();
    expect(speaker.queuedMs).toBe(0);
  });
});

describe('in a frame', () => {
  /** Opens a microphone in a page with a strict policy. */
  async function inFrame(options: object, allow = 'microphone; autoplay'): Promise<unknown> {
    const frame = document.createElement('iframe');
    frame.allow = allow;
    frame.src = new URL('voice-page.html', import.meta.url).href;
    onTestFinished(() => frame.remove());
    const ready = nextMessage();
    document.body.append(frame);
    expect(await ready).toBe('ready');
    const outcome = nextMessage();
    frame.contentWindow?.postMessage(options, location.origin);
    return outcome;
  }

  test('the worklet is loaded from a file where the policy forbids blobs', async () => {
    const workletUrl = new URL('/build/voice/worklet.js', location.href).href;
    expect(await inFrame({ ...plain, workletUrl })).toBe('heard');
    expect(await inFrame(plain)).toMatchObject({ name: 'CozeError', message: expect.stringContaining('workletUrl') });
  });

  test('a microphone that is denied is a typed error', async () => {
    const workletUrl = new URL('/build/voice/worklet.js', location.href).href;
    const outcome = await inFrame({ ...plain, workletUrl }, "microphone 'none'");
    expect(outcome).toMatchObject({ name: 'MicrophoneError', reason: 'denied' });
  });
});

function nextMessage(): Promise<unknown> {
  return new Promise((resolve) => {
    addEventListener('message', ({ data }) => resolve(data), { once: true });
  });
}
