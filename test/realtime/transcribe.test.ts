import { getEventListeners } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { writeWav } from '../../src/audio/index.js';
import {
  APIUserAbortError,
  CozeError,
  SocketClosedError,
  SocketEventError,
  SocketHandshakeError,
} from '../../src/errors/index.js';
import { rejection } from '../support/operations.js';
import { refuse, socketServer, type Peer, type ServerOptions } from '../support/socket-server.node.js';

const samples = (length: number): Uint8Array<ArrayBuffer> => Uint8Array.from({ length }, (_, index) => index % 251);
const wav = writeWav(samples(4800), { sampleRate: 24_000 });
const pcmAt16k = { input_audio: { format: 'pcm', sample_rate: 16_000 } } as const;

interface Received {
  readonly config: unknown;
  readonly audio: Buffer;
  readonly pieces: readonly number[];
  readonly peer: Peer;
}

/** A server that hands what it got to a test, once all of it came. */
async function hearing(answer: (received: Received) => unknown, options: ServerOptions = {}) {
  const all: Received[] = [];
  const server = await socketServer({
    onPeer: async (peer) => {
      peer.send('transcriptions.created');
      const pieces: Buffer[] = [];
      let config: unknown;
      for (;;) {
        const event = await peer.next();
        const data = JSON.parse(JSON.stringify(event['data'] ?? {}));
        if (event.event_type === 'transcriptions.update') config = data.input_audio;
        if (event.event_type === 'input_audio_buffer.append') pieces.push(Buffer.from(data.delta, 'base64'));
        if (event.event_type === 'input_audio_buffer.complete') break;
      }
      const received = { config, audio: Buffer.concat(pieces), pieces: pieces.map(({ length }) => length), peer };
      all.push(received);
      await answer(received);
    },
    ...options,
  });
  return { ...server, all, transcriptions: server.websockets.audio.transcriptions };
}

/** Understands the same words each time, as in the recording: the last event has no data. */
function understand({ peer }: Received): void {
  peer.send('input_audio_buffer.completed');
  peer.send('transcriptions.message.update', { content: '今天' });
  peer.send('transcriptions.message.update', { content: '天色很好。' });
  peer.send('transcriptions.message.completed');
}

async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}

/** Cuts bytes into pieces of any size. */
async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array, undefined, unknown> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('transcribe', () => {
  it('awaits to the final text, and sends nothing before it is used', async () => {
    const server = await hearing(understand);
    const transcription = server.transcriptions.transcribe(wav, { entity_type: 'workflow', entity_id: '3' });
    await new Promise((resolve) => setImmediate(resolve));
    expect(server.requests).toHaveLength(0);
    expect(await transcription).toBe('天色很好。');
    expect(await transcription).toBe('天色很好。');
    expect(transcription.text).toBe('天色很好。');
    expect(transcription.logid).toBe('log-1');
    expect(server.requests.map(({ url }) => url)).toEqual([
      '/v1/audio/transcriptions?entity_type=workflow&entity_id=3',
    ]);
    const peer = await server.peer();
    expect(await peer.closed).toEqual({ code: 1000, reason: '' });
    expect(peer.types.at(0)).toBe('transcriptions.update');
    expect(peer.types.at(-1)).toBe('input_audio_buffer.complete');
  });

  it('gives the text so far to those who iterate, from the start or late', async () => {
    const server = await hearing(understand);
    const transcription = server.transcriptions.transcribe(wav);
    const [seen, final] = await Promise.all([collect(transcription), transcription]);
    expect(seen).toEqual(['今天', '天色很好。']);
    expect(final).toBe('天色很好。');
    expect(await collect(transcription)).toEqual(['天色很好。']);
    expect(server.requests).toHaveLength(1);
    expect(await transcription.finally(() => undefined)).toBe('天色很好。');
  });

  it('takes the text of the last event where a server puts it there', async () => {
    const server = await hearing(({ peer }) => peer.send('transcriptions.message.completed', { content: 'All.' }));
    expect(await server.transcriptions.transcribe(wav)).toBe('All.');
  });

  it('does not take for all what is completed before all was sent', async () => {
    const server = await socketServer();
    async function* audio() {
      yield wav;
      const peer = await server.peer();
      peer.send('transcriptions.message.update', { content: 'First' });
      peer.send('transcriptions.message.completed');
      await vi.waitFor(() => expect(transcription.text).toBe('First'));
      yield samples(4);
      void (async () => {
        while ((await peer.next()).event_type !== 'input_audio_buffer.complete');
        peer.send('transcriptions.message.update', { content: 'First and last' });
        peer.send('transcriptions.message.completed');
      })();
    }
    const transcription = server.websockets.audio.transcriptions.transcribe(audio());
    expect(await transcription).toBe('First and last');
  });
});

describe('the audio of a transcription', () => {
  const sources: readonly [string, () => unknown][] = [
    ['a Uint8Array', () => wav],
    ['a part of a larger buffer', () => Buffer.concat([Buffer.alloc(7), wav, Buffer.alloc(9)]).subarray(7, -9)],
    ['an ArrayBuffer', () => wav.buffer],
    ['a Blob', () => new Blob([wav])],
    ['a File', () => new File([wav], 'question.wav')],
    ['a stream of the web', () => new Blob([wav]).stream()],
    ['a stream of Node', () => Readable.from([Buffer.from(wav)])],
    ['an async iterable of single bytes', () => cut(wav.subarray(0, 244), 1)],
    ['an async iterable of ArrayBuffers', () => Readable.from([wav.buffer])],
    ['a list of pieces', () => [wav.subarray(0, 3), wav.subarray(3)]],
  ];

  it.each(sources)('may be %s', async (_, source) => {
    const server = await hearing(understand);
    const whole = _ === 'an async iterable of single bytes' ? wav.subarray(0, 244) : wav;
    await server.transcriptions.transcribe(source() as never);
    expect(server.all[0]?.audio.equals(whole)).toBe(true);
    expect(server.all[0]?.config).toEqual({
      format: 'wav',
      codec: 'pcm',
      sample_rate: 24_000,
      channel: 1,
      bit_depth: 16,
    });
  });

  it('may be a file on disk, by its path or a stream of it', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'audio-'));
    onTestFinished(() => rm(directory, { recursive: true }));
    const path = join(directory, 'question.wav');
    await writeFile(path, wav);
    const server = await hearing(understand);
    await server.transcriptions.transcribe(path);
    await server.transcriptions.transcribe(createReadStream(path));
    await server.transcriptions.transcribe(createReadStream(path, { highWaterMark: 100 }));
    for (const { audio } of server.all) expect(audio.equals(wav)).toBe(true);
    const missing = await rejection(server.transcriptions.transcribe(join(directory, 'none.wav')));
    expect(missing).toBeInstanceOf(CozeError);
  });

  it.each([
    ['stereo with 8 bits', { sampleRate: 48_000, channels: 2, bitDepth: 8 }, { channel: 2, bit_depth: 8 }],
    ['mono with 24 bits', { sampleRate: 48_000, channels: 1, bitDepth: 24 }, { channel: 1, bit_depth: 24 }],
  ])('is what its WAV header says: %s', async (_, format, said) => {
    const server = await hearing(understand);
    const file = writeWav(samples(600), { ...format, codec: 'pcm' });
    // The header knows better.
    await server.transcriptions.transcribe(file, pcmAt16k);
    expect(server.all[0]?.config).toEqual({ format: 'wav', codec: 'pcm', sample_rate: 48_000, ...said });
  });

  it('goes without its header when it is G.711, and without what follows it', async () => {
    const server = await hearing(understand);
    const file = writeWav(samples(100), { codec: 'g711u', sampleRate: 8000 });
    await server.transcriptions.transcribe(cut(Buffer.concat([file, Buffer.from('LIST\x04\0\0\0more')]), 7));
    expect(server.all[0]?.config).toEqual({ format: 'pcm', codec: 'g711u', sample_rate: 8000, channel: 1 });
    expect(server.all[0]?.audio.equals(samples(100))).toBe(true);
  });

  it('is Opus where it starts like an Ogg file of that', async () => {
    const server = await hearing(understand);
    const page = Buffer.concat([Buffer.from('OggS'), Buffer.alloc(24), Buffer.from('OpusHead'), Buffer.alloc(40)]);
    await server.transcriptions.transcribe(cut(page, 5));
    expect(server.all[0]?.config).toEqual({ format: 'ogg', codec: 'opus' });
    expect(server.all[0]?.audio.equals(page)).toBe(true);
  });

  it('is what the caller says where it has no header', async () => {
    const server = await hearing(understand);
    await server.transcriptions.transcribe(samples(6400), pcmAt16k);
    expect(server.all[0]?.config).toEqual(pcmAt16k.input_audio);
    expect(server.all[0]?.pieces).toEqual([3200, 3200]);
  });

  it('keeps the packets of Opus as they are, however long', async () => {
    const server = await hearing(understand);
    const packets = [samples(1), samples(3), samples(9000), samples(2)];
    await server.transcriptions.transcribe(packets as never, { input_audio: { format: 'pcm', codec: 'opus' } });
    expect(server.all[0]?.pieces).toEqual([1, 3, 9000, 2]);
  });

  const float = () => {
    const file = writeWav(new Uint8Array(8), { codec: 'float', sampleRate: 48_000 });
    return file;
  };
  it.each([
    ['without a header or a word about it', () => samples(100), 'input_audio'],
    ['whose samples are floats', float, 'toPcm16'],
    [
      'with a sample rate that the service does not take',
      () => writeWav(samples(100), { sampleRate: 11_025 }),
      '11025',
    ],
    ['with six channels', () => writeWav(samples(120), { sampleRate: 48_000, channels: 6 }), '6 channels'],
    ['in Ogg, but not of Opus', () => Buffer.concat([Buffer.from('OggS'), Buffer.alloc(100)]), 'Opus'],
    ['that is a WAV header alone', () => wav.subarray(0, 44), 'no audio'],
    ['that is half a WAV header', () => wav.subarray(0, 20), 'no audio'],
    ['that is empty', () => new Uint8Array(), 'empty'],
    ['that is an empty stream', () => new Blob([]).stream(), 'empty'],
    ['that is a list of nothing', () => [], 'empty'],
    ['that is text', () => Readable.from(['text']), 'string'],
    ['that is no source', () => 5, 'must be'],
    ['that was read before', () => lockedStream(), 'before'],
  ])('is refused before anything is sent: %s', async (_, source, hint) => {
    const server = await hearing(understand);
    const error = await rejection(server.transcriptions.transcribe(source() as never));
    expect(error).toBeInstanceOf(CozeError);
    expect(String(error)).toContain(hint);
    expect(server.requests).toHaveLength(0);
  });
});

function lockedStream(): ReadableStream<Uint8Array> {
  const stream = new Blob([wav]).stream();
  stream.getReader();
  return stream;
}

describe('the pace of a transcription', () => {
  const timed = async (pace: number | undefined) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    onTestFinished(() => void vi.useRealTimers());
    const server = await hearing(understand);
    // Two seconds.
    const transcription = server.transcriptions.transcribe(samples(64_000), { ...pcmAt16k, pace });
    const done = transcription.then((text) => text);
    // A test may end before it.
    done.catch(() => undefined);
    const peer = await server.peer();
    const settle = async (): Promise<void> => {
      for (let round = 0; round < 20; round++) await new Promise((resolve) => setImmediate(resolve));
    };
    const sent = () => peer.types.filter((type) => type === 'input_audio_buffer.append').length;
    await settle();
    return { sent, settle, done };
  };

  it('is ten times that of speech', async () => {
    const { sent, settle, done } = await timed(undefined);
    expect(sent()).toBe(1);
    for (let step = 0; step < 5; step++) {
      await vi.advanceTimersByTimeAsync(10);
      await settle();
    }
    expect(sent()).toBe(6);
    for (let step = 0; step < 20; step++) {
      await vi.advanceTimersByTimeAsync(10);
      await settle();
    }
    await done;
    expect(sent()).toBe(20);
  });

  it('can be that of speech, or as fast as it goes', async () => {
    const slow = await timed(1);
    await vi.advanceTimersByTimeAsync(99);
    await slow.settle();
    expect(slow.sent()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    await slow.settle();
    expect(slow.sent()).toBe(2);
    const fast = await timed(Infinity);
    await fast.done;
    expect(fast.sent()).toBe(20);
  });

  it.each([0, -1, NaN, '2'])('is refused when it is %j', async (pace) => {
    const server = await hearing(understand);
    expect(await rejection(server.transcriptions.transcribe(wav, { pace: pace as never }))).toBeInstanceOf(CozeError);
    expect(server.requests).toHaveLength(0);
  });

  it('is that of the connection: a source is not read while nothing leaves', async () => {
    let read = 0;
    const server = await socketServer({ onPeer: (peer) => peer.freeze() });
    async function* audio() {
      for (; read < 5000; read++) yield samples(32_000);
    }
    const transcription = server.websockets.audio.transcriptions.transcribe(audio(), { ...pcmAt16k, pace: Infinity });
    const outcome = rejection(transcription);
    await server.peer();
    let before = -1;
    await vi.waitFor(
      () => {
        const stalled = read === before;
        before = read;
        expect(stalled).toBe(true);
      },
      { interval: 100, timeout: 5000 },
    );
    expect(read).toBeLessThan(2000);
    transcription.abort();
    expect(await outcome).toBeInstanceOf(APIUserAbortError);
  });
});

describe('the end of a transcription', () => {
  it('comes with the text so far when the server sends an error', async () => {
    const server = await hearing(({ peer }) => {
      peer.send('transcriptions.message.update', { content: '今天' });
      peer.send('error', { code: 4000, msg: 'bad audio' });
    });
    const transcription = server.transcriptions.transcribe(wav);
    const seen: string[] = [];
    const loop = (async () => {
      for await (const text of transcription) seen.push(text);
    })();
    const errors = await Promise.all([rejection(loop), rejection(transcription)]);
    expect(errors[0]).toBeInstanceOf(SocketEventError);
    expect(errors[0]).toMatchObject({
      code: 4000,
      msg: 'bad audio',
      logid: 'log-1',
      partial: { text: '今天', events: 3 },
    });
    expect(errors[1]).toBe(errors[0]);
    expect(seen).toEqual(['今天']);
    expect((await (await server.peer()).closed).code).toBe(1000);
  });

  it('comes with an error amid the audio, which is left then', async () => {
    const server = await socketServer({ onPeer: (peer) => peer.send('error', { code: 4101, msg: 'no' }) });
    let left = false;
    async function* microphone() {
      try {
        for (;;) yield samples(320);
      } finally {
        left = true;
      }
    }
    const error = await rejection(
      server.websockets.audio.transcriptions.transcribe(microphone(), { ...pcmAt16k, pace: 1 }),
    );
    expect(error).toMatchObject({ name: 'SocketEventError', code: 4101 });
    await vi.waitFor(() => expect(left).toBe(true));
  });

  it.each([1000, 1011])('is early when the server closes with %i', async (code) => {
    const server = await hearing(({ peer }) => {
      peer.send('transcriptions.message.update', { content: '今天' });
      peer.socket.close(code, 'bye');
    });
    const error = await rejection(server.transcriptions.transcribe(wav));
    expect(error).toBeInstanceOf(SocketClosedError);
    expect(error).toMatchObject({
      code,
      reason: 'bye',
      partial: { text: '今天', lastEvent: 'transcriptions.message.update' },
    });
  });

  it('is told while a silent microphone is waited for', async () => {
    const server = await socketServer({ onPeer: (peer) => peer.socket.close(1001) });
    let destroyed = false;
    const microphone = new Readable({
      read: () => undefined,
      destroy: (_, callback) => {
        destroyed = true;
        callback(null);
      },
    });
    microphone.push(samples(320));
    const error = await rejection(server.websockets.audio.transcriptions.transcribe(microphone, pcmAt16k));
    expect(error).toMatchObject({ name: 'SocketClosedError', code: 1001 });
    expect(destroyed).toBe(true);
  });

  it('says why when the server is closing while audio is being sent', async () => {
    const server = await socketServer();
    const { transcriptions } = server.websockets.audio;
    async function* microphone() {
      yield samples(320);
      const peer = await server.peer();
      // The goodbye of the client is not read, so that the connection stays half closed for a while.
      peer.socket.close(1011, 'bye');
      peer.freeze();
      try {
        for (;;) {
          await new Promise((resolve) => setImmediate(resolve));
          yield samples(320);
        }
      } finally {
        peer.thaw();
      }
    }
    expect(await rejection(transcriptions.transcribe(microphone(), { ...pcmAt16k, pace: Infinity }))).toMatchObject({
      name: 'SocketClosedError',
      code: 1011,
      reason: 'bye',
    });
  });

  it('leaves no listener on the signal', async () => {
    const server = await hearing(understand);
    const { signal } = new AbortController();
    await server.transcriptions.transcribe(wav, { signal });
    await (
      await server.peer()
    ).closed;
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('is that of the source when it breaks, and the session is closed', async () => {
    const server = await socketServer();
    const broken = new Error('unplugged');
    async function* microphone() {
      yield samples(320);
      await (await peer).next();
      throw broken;
    }
    const peer = server.peer();
    expect(await rejection(server.websockets.audio.transcriptions.transcribe(microphone(), pcmAt16k))).toBe(broken);
    expect((await (await peer).closed).code).toBe(1000);
  });

  it('is told as it is when the handshake is refused', async () => {
    const server = await hearing(understand, {
      onUpgrade: (socket) => refuse(socket, 403, '{"code":4101,"msg":"no"}'),
    });
    const error = await rejection(server.transcriptions.transcribe(wav));
    expect(error).toBeInstanceOf(SocketHandshakeError);
    expect(error).toMatchObject({ status: 403, code: 4101 });
  });

  it('comes with abort(), or a signal, and leaves the source', async () => {
    const server = await socketServer();
    const controller = new AbortController();
    const microphone = new Readable({ read: () => undefined });
    microphone.push(samples(320));
    const { transcriptions } = server.websockets.audio;
    const transcription = transcriptions.transcribe(microphone, { ...pcmAt16k, signal: controller.signal });
    const outcome = rejection(transcription);
    await (await server.peer()).next();
    controller.abort('enough');
    expect(await outcome).toBeInstanceOf(APIUserAbortError);
    expect(await outcome).toMatchObject({ cause: 'enough' });
    expect(microphone.destroyed).toBe(true);
    transcription.abort('again');
    expect(await rejection(transcription)).toBe(await outcome);

    const untouched = transcriptions.transcribe(wav);
    untouched.abort('never mind');
    expect(await rejection(untouched)).toMatchObject({ name: 'UserAbortError', cause: 'never mind' });
    expect(server.requests).toHaveLength(1);
  });

  it('comes when the last loop is left and nobody awaits it', async () => {
    const server = await hearing(({ peer }) => peer.send('transcriptions.message.update', { content: '今天' }));
    const transcription = server.transcriptions.transcribe(wav);
    for await (const text of transcription) {
      expect(text).toBe('今天');
      break;
    }
    expect(await rejection(transcription)).toMatchObject({ name: 'UserAbortError', partial: { text: '今天' } });
    await (
      await server.peer()
    ).closed;
  });

  it('leaves nobody with a rejection who did not look', async () => {
    const server = await hearing(({ peer }) => peer.socket.close(1011));
    const transcription = server.transcriptions.transcribe(wav);
    const loop = transcription[Symbol.asyncIterator]();
    await (
      await server.peer()
    ).closed;
    await new Promise((resolve) => setImmediate(resolve));
    expect(await rejection(loop.next())).toBeInstanceOf(SocketClosedError);
  });
});
