import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readWav } from '../../src/audio/index.js';
import { CozeError } from '../../src/errors/index.js';
import { rejection } from '../support/operations.js';
import { collect } from './chat-peer.js';
import { base64, pcm, speechServer } from './speech-peer.js';

describe('toWav() and toFile()', () => {
  const hello = async (answered: Uint8Array, updated?: object) =>
    speechServer(({ peer }) => {
      if (updated !== undefined) peer.send('speech.updated', { output_audio: updated });
      peer.send('speech.audio.update', { delta: base64(answered) });
      peer.send('speech.audio.completed');
    });

  it('write the header of the requested format', async () => {
    const server = await hello(pcm(320));
    const wav = readWav(await server.speech.synthesize('Hello', { sample_rate: 16_000 }).toWav());
    expect(wav).toMatchObject({ codec: 'pcm', sampleRate: 16_000, channels: 1, bitDepth: 16, data: pcm(320) });
    expect(server.updates).toEqual([{ codec: 'pcm', pcm_config: { sample_rate: 16_000 } }]);
  });

  it.each(['g711a', 'g711u'] as const)('write %s at 8000 Hz', async (codec) => {
    const server = await hello(pcm(80));
    const speech = server.speech.synthesize('Hello', { codec });
    expect(readWav(await speech.toWav())).toMatchObject({ codec, sampleRate: 8000, data: pcm(80) });
    expect(speech.durationMs).toBe(10);
    expect(server.updates).toEqual([{ codec, pcm_config: { sample_rate: 8000 } }]);
  });

  it('write the header of the format that the server sends, if it differs', async () => {
    const server = await hello(pcm(80), { codec: 'g711a', pcm_config: { sample_rate: 8000 } });
    expect(readWav(await server.speech.synthesize('Hello').toWav())).toMatchObject({
      codec: 'g711a',
      sampleRate: 8000,
    });
  });

  it('write the whole file or none', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'speech-'));
    onTestFinished(() => rm(directory, { recursive: true }));
    const path = join(directory, 'hello.wav');
    const server = await hello(pcm(320));
    const speech = server.speech.synthesize('Hello');
    await speech.toFile(path);
    expect(readWav(new Uint8Array(await readFile(path))).data).toEqual(pcm(320));
    expect(await collect(speech)).toEqual([pcm(320)]);
    const broken = await speechServer(({ peer }) => peer.socket.close(1011));
    await rejection(broken.speech.synthesize('Hello').toFile(join(directory, 'broken.wav')));
    expect(await readdir(directory)).toEqual(['hello.wav']);
    expect(await rejection(server.speech.synthesize('Hello').toFile(directory))).toBeInstanceOf(CozeError);
  });

  it('can be called twice, and while the audio is iterated', async () => {
    const server = await hello(pcm(320));
    const speech = server.speech.synthesize('Hello');
    const [bytes, wav, pieces] = await Promise.all([speech.bytes(), speech.toWav(), collect(speech)]);
    expect([bytes, readWav(wav).data, pieces]).toEqual([pcm(320), pcm(320), [pcm(320)]]);
    expect(server.requests).toHaveLength(1);
  });

  it('reject if the iteration has taken audio, and for Opus, whose packets cannot be joined', async () => {
    const server = await hello(pcm(320));
    const speech = server.speech.synthesize('Hello');
    await speech.next();
    expect(await rejection(speech.toWav())).toBeInstanceOf(CozeError);
    expect(await rejection(server.speech.synthesize('Hello', { codec: 'opus' }).bytes())).toBeInstanceOf(CozeError);
    expect(server.requests).toHaveLength(1);
  });
});
