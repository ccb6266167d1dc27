import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeWav } from '../../src/audio/index.js';
import { APIUserAbortError, SocketStateError } from '../../src/errors/index.js';
import { deferred } from '../../src/lib/polyfills.js';
import type { AudioSource } from '../../src/realtime/audio-input.js';
import type { SocketGapEvent } from '../../src/realtime/events.js';
import { rejection } from '../support/operations.js';
import type { Peer } from '../support/socket-server.node.js';
import { chatting } from './chat-peer.js';

const bytes = (length: number): Uint8Array<ArrayBuffer> => Uint8Array.from({ length }, (_, index) => index % 251);
/** Half a second: five events. */
const file = writeWav(bytes(24_000), { sampleRate: 24_000 });
const header = file.subarray(0, 44);
const pcmConfig = { input_audio: { format: 'pcm' } } as const;
const vad = { turn_detection: { type: 'server_vad' } } as const;

/** The audio up to the commit. */
async function recorded(peer: Peer): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for (;;) {
    const event = JSON.parse(JSON.stringify(await peer.next()));
    if (event.event_type === 'input_audio_buffer.complete') return Buffer.concat(pieces);
    if (event.event_type === 'input_audio_buffer.append') pieces.push(Buffer.from(event.data.delta, 'base64'));
  }
}

/** Sends audio, and loses the connection after one event of it. Returns what the next connection gets. */
async function cutWhileSending(audio: AudioSource, settings?: object) {
  const { server, session, bot } = await chatting({
    client: { websocketOptions: { maxRetries: 1, minReconnectionDelay: 1 } },
  });
  const gap = new Promise<SocketGapEvent>((resolve) => session.addEventListener('gap', resolve));
  if (settings !== undefined) session.send(JSON.parse(JSON.stringify({ event_type: 'chat.update', data: settings })));
  const sending = session.sendAudio(audio, { pace: 2 });
  const outcome = sending.then(
    () => session.commitAudio(),
    (error: unknown) => error,
  );
  await bot.receive('input_audio_buffer.append');
  bot.peer.cut();
  const second = await server.peer();
  return { session, second, outcome, gap: await gap };
}

async function onDisk(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'voice-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const path = join(directory, 'question.wav');
  await writeFile(path, file);
  return path;
}

describe('sendAudio() over a lost connection', () => {
  it.each<[string, () => AudioSource | Promise<AudioSource>]>([
    ['bytes', () => file],
    ['a Blob', () => new Blob([file])],
    ['the path of a file', onDisk],
  ])('begins again with %s, whose start the server has lost', async (_, audio) => {
    const { second, outcome, session, gap } = await cutWhileSending(await audio());
    expect((await recorded(second)).equals(file)).toBe(true);
    expect(await outcome).toBeUndefined();
    expect(gap.unsent).toEqual({});
    expect(gap.audioBytes).toBeGreaterThan(0);
    session.close();
  });

  it('continues a file if the server may have answered its start, after the header', async () => {
    const { second, outcome, session, gap } = await cutWhileSending(file, vad);
    const rest = await recorded(second);
    expect(await outcome).toBeUndefined();
    expect(rest.subarray(0, 44).equals(header)).toBe(true);
    expect(rest.subarray(44).equals(file.subarray(file.length - rest.length + 44))).toBe(true);
    expect(rest.length - 44 + gap.audioBytes).toBe(file.length);
    expect(gap.unsent).toEqual({});
    session.close();
  });

  it('rejects with the loss if an Ogg file would have to continue in its middle', async () => {
    const ogg = new Uint8Array(40_000);
    ogg.set(new TextEncoder().encode('OggS'));
    ogg.set(new TextEncoder().encode('OpusHead'), 28);
    async function* slowly(piece: Uint8Array<ArrayBuffer>) {
      yield piece;
      await lost;
      yield piece;
    }
    let tell = (): void => undefined;
    const lost = new Promise<void>((resolve) => (tell = resolve));
    const settings = { ...vad, input_audio: { format: 'ogg', codec: 'opus' } };
    const cut = cutWhileSending(slowly(ogg), settings);
    const { session, outcome } = await cut;
    tell();
    expect(await outcome).toMatchObject({ name: 'SocketClosedError', code: 1006 });
    session.close();
  });

  it('keeps a microphone open, and reports what was lost of it', async () => {
    const microphone = new Readable({ read: () => undefined });
    const { server, session, bot } = await chatting({
      client: { websocketOptions: { maxRetries: 1, minReconnectionDelay: 1 } },
      onUpgrade: async (_socket, accept, _request, count) => {
        if (count > 1) await isAwaited;
        accept();
      },
    });
    let goOn = (): void => undefined;
    const isAwaited = new Promise<void>((resolve) => (goOn = resolve));
    session.send({ event_type: 'chat.update', data: { ...pcmConfig, ...vad } });
    const lost = new Promise((resolve) => session.addEventListener('reconnecting', resolve));
    const gap = new Promise<SocketGapEvent>((resolve) => session.addEventListener('gap', resolve));
    const sent: number[] = [];
    const two = deferred<void>();
    const onProgress = ({ bytes: total }: { bytes: number }): void => void (sent.push(total) === 2 && two.resolve());
    const sending = session.sendAudio(microphone, { onProgress });
    microphone.push(bytes(960));
    await bot.receive('input_audio_buffer.append');
    bot.peer.cut();
    await lost;
    microphone.push(bytes(480));
    await two.promise;
    goOn();
    const { unsent, unconfirmed, audioBytes } = await gap;
    expect({ unsent, audioBytes }).toEqual({ unsent: { 'input_audio_buffer.append': 1 }, audioBytes: 1440 });
    expect(unconfirmed).toMatchObject({ 'input_audio_buffer.append': 1 });
    expect(microphone.destroyed).toBe(false);
    const second = await server.peer();
    microphone.push(bytes(240));
    microphone.push(null);
    await sending;
    session.commitAudio();
    expect((await recorded(second)).equals(bytes(240))).toBe(true);
    expect(sent).toEqual([960, 1440, 1680]);
    session.close();
  });

  it('rejects and closes the source once no attempt is left', async () => {
    const { session, bot } = await chatting({
      client: { websocketOptions: { maxRetries: 1, minReconnectionDelay: 1 } },
      onUpgrade: (socket, accept, _request, count) => (count === 1 ? accept() : socket.destroy()),
    });
    const sending = rejection(session.sendAudio(file, { pace: 1 }));
    await bot.receive('input_audio_buffer.append');
    bot.peer.cut();
    expect(await sending).toMatchObject({ name: 'SocketHandshakeError' });
    expect(session.state).toBe('closed');
  });

  it('rejects with the reason of an abort while it waits for the connection', async () => {
    const controller = new AbortController();
    const { session, bot } = await chatting({
      client: { websocketOptions: { maxRetries: 1, minReconnectionDelay: 1 } },
      onUpgrade: (_socket, accept, _request, count) => count === 1 && accept(),
    });
    const lost = new Promise((resolve) => session.addEventListener('reconnecting', resolve));
    const sending = rejection(session.sendAudio(file, { pace: 1, signal: controller.signal }));
    await bot.receive('input_audio_buffer.append');
    bot.peer.cut();
    await lost;
    controller.abort('released');
    const error = await sending;
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error).toMatchObject({ cause: 'released' });
    session.close();
  });
});

describe('onProgress', () => {
  it('reports bytes and milliseconds of the audio that was sent', async () => {
    const { session } = await chatting();
    const told: unknown[] = [];
    await session.sendAudio(writeWav(bytes(12_000), { sampleRate: 24_000 }), {
      pace: Infinity,
      onProgress: (progress) => told.push(progress),
    });
    expect(told).toEqual([
      { bytes: 4800, milliseconds: 100 },
      { bytes: 9600, milliseconds: 200 },
      { bytes: 12_044, milliseconds: 12_044 / 48 },
    ]);
    session.close();
  });

  it('ends the sending with the error that it throws', async () => {
    const { session } = await chatting();
    const error = new Error('full');
    const onProgress = (): void => {
      throw error;
    };
    expect(await rejection(session.sendAudio(file, { onProgress }))).toBe(error);
    expect(await rejection(session.sendAudio(file, { onProgress: JSON.parse('1') }))).toMatchObject({
      message: 'onProgress must be a function, not number.',
    });
    session.close();
  });

  it.each([
    ['the first', 4800],
    ['the last', file.length],
  ])('ends the sending with the error that it rejects with, after %s piece', async (_, after) => {
    const { session } = await chatting();
    const error = new Error('full');
    const onProgress = async ({ bytes: sent }: { bytes: number }): Promise<void> => {
      if (sent === after) throw error;
    };
    expect(await rejection(session.sendAudio(file, { onProgress, pace: Infinity }))).toBe(error);
    session.close();
  });
});

it('a source that uses the session at a wrong moment ends the sending with its error', async () => {
  const { session } = await chatting();
  session.send({ event_type: 'chat.update', data: pcmConfig });
  const stateError = new SocketStateError('the session reconnects');
  async function* microphone() {
    yield bytes(320);
    await Promise.reject(stateError);
  }
  expect(await rejection(session.sendAudio(microphone()))).toMatchObject({ message: stateError.message });
  await session.sendAudio(bytes(320));
});

it('a rejection of onProgress for the last piece ends the sending with its error', async () => {
  const { session } = await chatting();
  session.send({ event_type: 'chat.update', data: pcmConfig });
  const late = deferred<void>();
  const sending = rejection(session.sendAudio(bytes(320), { onProgress: () => late.promise }));
  setImmediate(() => late.reject(new Error('late')));
  expect(await sending).toMatchObject({ message: 'late' });
});
