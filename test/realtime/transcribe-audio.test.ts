import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeWav } from '../../src/audio/index.js';
import { CozeError } from '../../src/errors/index.js';
import { rejection } from '../support/operations.js';
import { hearing, pcmAt16k, samples, understand, wav } from './transcription-peer.js';

/** Cuts bytes into pieces of any size. */
async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array, undefined, unknown> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

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

  it.each(sources)('can be %s', async (_, source) => {
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

  it('can be a file on disk, as a path or a stream', async () => {
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
  ])('has the format of its WAV header: %s', async (_, format, said) => {
    const server = await hearing(understand);
    const file = writeWav(samples(600), { ...format, codec: 'pcm' });
    // The header overrides it.
    await server.transcriptions.transcribe(file, pcmAt16k);
    expect(server.all[0]?.config).toEqual({ format: 'wav', codec: 'pcm', sample_rate: 48_000, ...said });
  });

  it('is sent without header and trailer if it is G.711', async () => {
    const server = await hearing(understand);
    const file = writeWav(samples(100), { codec: 'g711u', sampleRate: 8000 });
    await server.transcriptions.transcribe(cut(Buffer.concat([file, Buffer.from('LIST\x04\0\0\0more')]), 7));
    expect(server.all[0]?.config).toEqual({ format: 'pcm', codec: 'g711u', sample_rate: 8000, channel: 1 });
    expect(server.all[0]?.audio.equals(samples(100))).toBe(true);
  });

  it('is Opus if it starts as an Ogg file with Opus', async () => {
    const server = await hearing(understand);
    const page = Buffer.concat([Buffer.from('OggS'), Buffer.alloc(24), Buffer.from('OpusHead'), Buffer.alloc(40)]);
    await server.transcriptions.transcribe(cut(page, 5));
    expect(server.all[0]?.config).toEqual({ format: 'ogg', codec: 'opus' });
    expect(server.all[0]?.audio.equals(page)).toBe(true);
  });

  it('has the format of input_audio if it has no header', async () => {
    const server = await hearing(understand);
    await server.transcriptions.transcribe(samples(6400), pcmAt16k);
    expect(server.all[0]?.config).toEqual(pcmAt16k.input_audio);
    expect(server.all[0]?.pieces).toEqual([3200, 3200]);
  });

  it('keeps long packets of Opus whole', async () => {
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
    ['without a header or input_audio', () => samples(100), 'input_audio'],
    ['whose samples are floats', float, 'toPcm16'],
    [
      'with a sample rate that the service does not accept',
      () => writeWav(samples(100), { sampleRate: 11_025 }),
      '11025',
    ],
    [
      'in G.711 with a sample rate other than 8000',
      () => writeWav(samples(100), { codec: 'g711a', sampleRate: 16_000 }),
      'the service accepts 8000',
    ],
    ['with six channels', () => writeWav(samples(120), { sampleRate: 48_000, channels: 6 }), '6 channels'],
    ['in Ogg without Opus', () => Buffer.concat([Buffer.from('OggS'), Buffer.alloc(100)]), 'Opus'],
    ['that is only a WAV header', () => wav.subarray(0, 44), 'no audio'],
    ['that is half a WAV header', () => wav.subarray(0, 20), 'no audio'],
    ['that is empty', () => new Uint8Array(), 'empty'],
    ['that is an empty stream', () => new Blob([]).stream(), 'empty'],
    ['that is an empty list', () => [], 'empty'],
    ['that is text', () => Readable.from(['text']), 'string'],
    ['that is not a source', () => 5, 'must be'],
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
