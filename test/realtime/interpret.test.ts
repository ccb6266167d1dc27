import { startCozeServer, toneCodec } from 'coze-client/testing';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readWavHeader, writeWav } from '../../src/audio/index.js';
import {
  APIUserAbortError,
  AudioError,
  CozeError,
  SocketClosedError,
  SocketEventError,
  SocketHandshakeError,
} from '../../src/errors/index.js';
import { CozeAPI } from '../../src/index.js';
import { rejection } from '../support/operations.js';
import { socketServer, type Peer } from '../support/socket-server.node.js';
import { collect } from './chat-peer.js';

const languages = { from: 'zh', to: 'en' } as const;
const file = writeWav(new Uint8Array(960), { sampleRate: 24_000 });

/** A client whose interpretation has sent all its audio, and the server's end. */
async function interpreting(options: object = {}) {
  const server = await socketServer();
  const call = server.websockets.audio.simultInterpretation.interpret(file, { ...languages, ...options });
  const [interpretation, peer] = await Promise.all([call, server.peer()]);
  const settings = await peer.next();
  while ((await peer.next()).event_type !== 'input_audio_buffer.complete');
  return { interpretation, peer, settings };
}

const say = (peer: Peer, kind: 'transcription' | 'translation' | 'audio', delta: string): void =>
  peer.send(`simult_interpretation.${kind}.delta`, { delta });
const finish = (peer: Peer): void => peer.send('simult_interpretation.message.completed');
const base64 = (...bytes: number[]): string => Buffer.from(bytes).toString('base64');

describe('interpret()', () => {
  it('gives text, translation and speech of a recording', async () => {
    const server = await startCozeServer();
    onTestFinished(() => server.close());
    const client = new CozeAPI({ token: 'x', baseURL: server.url });
    const speech = toneCodec.speak('你好。再见。', 24_000, 1);
    const interpretation = await client.websockets.audio.simultInterpretation.interpret(
      writeWav(speech, { sampleRate: 24_000 }),
      { ...languages, glossary: [{ original: '你好', translation: 'Hello' }], pace: Infinity },
    );
    expect(await collect(interpretation.textStream)).toEqual(['[en] Hello。', '[en] 再见。']);
    expect(await interpretation.completed).toEqual({
      transcription: '你好。再见。',
      translation: '[en] Hello。[en] 再见。',
    });
    const wav = await interpretation.toWav();
    expect(readWavHeader(wav)).toMatchObject({ codec: 'pcm', sampleRate: 24_000 });
    expect(toneCodec.listen(await interpretation.bytes(), 24_000)).toBe('[en] Hello。[en] 再见。');
    expect(interpretation.logid).toEqual(expect.any(String));
  });

  it('sends its settings before the audio', async () => {
    const { settings, peer, interpretation } = await interpreting({
      codec: 'g711u',
      voice_id: 'v',
      hot_words: ['Coze'],
    });
    expect(settings).toEqual({
      event_type: 'simult_interpretation.update',
      data: {
        input_audio: { format: 'wav', codec: 'pcm', sample_rate: 24_000, channel: 1, bit_depth: 16 },
        output_audio: { codec: 'g711u', voice_id: 'v', pcm_config: { sample_rate: 8000 } },
        translate_config: { ...languages, hot_words: ['Coze'] },
      },
    });
    say(peer, 'audio', base64(1, 2));
    finish(peer);
    expect(readWavHeader(await interpretation.toWav())).toMatchObject({ codec: 'g711u', sampleRate: 8000 });
  });

  it('yields text and audio while it runs, and later loops begin at the start', async () => {
    const { interpretation, peer } = await interpreting();
    const audio = interpretation.audio[Symbol.asyncIterator]();
    say(peer, 'transcription', '你好');
    say(peer, 'translation', 'Hello');
    say(peer, 'audio', base64(1));
    expect(await audio.next()).toEqual({ done: false, value: Uint8Array.from([1]) });
    expect([interpretation.transcription, interpretation.translation]).toEqual(['你好', 'Hello']);
    say(peer, 'audio', base64(2));
    finish(peer);
    expect(await audio.next()).toEqual({ done: false, value: Uint8Array.from([2]) });
    expect(await audio.next()).toEqual({ done: true, value: undefined });
    expect(await collect(interpretation.audio)).toEqual([Uint8Array.from([1]), Uint8Array.from([2])]);
    expect(await peer.closed).toMatchObject({ code: 1000 });
  });

  it('reports the progress of the sending', async () => {
    const told: unknown[] = [];
    const { interpretation, peer } = await interpreting({ onProgress: (sent: object) => told.push(sent) });
    finish(peer);
    await interpretation.completed;
    expect(told).toEqual([{ bytes: file.length, milliseconds: file.length / 48 }]);
  });
});

describe('an interpretation rejects', () => {
  it.each<[string, (peer: Peer) => unknown, new (...args: never) => Error]>([
    ['with the error of the server', (peer) => peer.send('error', { code: 4000, msg: 'bad' }), SocketEventError],
    ['with the loss of the connection', (peer) => peer.cut(), SocketClosedError],
  ])('%s, and has the translation so far', async (_, fail, Failure) => {
    const { interpretation, peer } = await interpreting();
    say(peer, 'translation', 'Hello');
    fail(peer);
    const error = await rejection(interpretation.completed);
    expect(error).toBeInstanceOf(Failure);
    expect(error).toMatchObject({ partial: { text: 'Hello' } });
    expect(await rejection(collect(interpretation.audio))).toBe(error);
    expect(await rejection(interpretation.toWav())).toBe(error);
  });

  it('if it is aborted while it waits for the header of the audio', async () => {
    const { websockets, requests } = await socketServer();
    const controller = new AbortController();
    const silent = (async function* () {
      await new Promise(() => undefined);
      yield new Uint8Array(1);
    })();
    const interpretation = await websockets.audio.simultInterpretation.interpret(silent, {
      ...languages,
      signal: controller.signal,
    });
    const error = rejection(interpretation.completed);
    controller.abort('stop');
    expect(await error).toMatchObject({ name: 'UserAbortError', cause: 'stop' });
    expect(requests).toHaveLength(0);
  });

  it('if it is aborted, by abort() and by its signal', async () => {
    const controller = new AbortController();
    const { interpretation, peer } = await interpreting({ signal: controller.signal });
    say(peer, 'translation', 'Hello');
    await interpretation.textStream[Symbol.asyncIterator]().next();
    controller.abort('stop');
    const error = await rejection(interpretation.completed);
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error).toMatchObject({ cause: 'stop', partial: { text: 'Hello' } });
    const { interpretation: second } = await interpreting();
    second.abort();
    expect(await rejection(second.completed)).toBeInstanceOf(APIUserAbortError);
  });

  it('with AudioError for audio that is not base64', async () => {
    const { interpretation, peer } = await interpreting();
    say(peer, 'audio', '!');
    say(peer, 'audio', '?');
    expect(await rejection(interpretation.completed)).toBeInstanceOf(AudioError);
  });

  it('if its speech is in packets that cannot be joined', async () => {
    const { interpretation, peer } = await interpreting({ codec: 'opus' });
    finish(peer);
    await interpretation.completed;
    expect(String(await rejection(interpretation.bytes()))).toContain('cannot be joined');
  });

  it.each<[string, unknown[], string]>([
    ['no options', [file], 'options is missing'],
    ['no source language', [file, {}], 'from is missing'],
    ['no target language', [file, { from: 'zh' }], 'to is missing'],
    ['a wrong pace', [file, { ...languages, pace: 0 }], 'pace'],
    ['no audio', [undefined, languages], 'The audio must be bytes'],
    ['audio without a header', [new Uint8Array(8), languages], 'no WAV or Ogg header'],
  ])('for %s, and sends nothing', async (_, args, message) => {
    const { websockets, requests } = await socketServer();
    const { simultInterpretation } = websockets.audio;
    const interpret = async () => Reflect.apply(simultInterpretation.interpret, simultInterpretation, args);
    const error = await rejection(interpret().then(({ completed }) => completed));
    expect(error).toBeInstanceOf(CozeError);
    expect(String(error)).toContain(message);
    expect(requests).toHaveLength(0);
  });

  it('if the connection is refused', async () => {
    const { websockets } = await socketServer({ onUpgrade: (socket) => socket.destroy() });
    const interpretation = await websockets.audio.simultInterpretation.interpret(file, languages);
    expect(await rejection(interpretation.completed)).toBeInstanceOf(SocketHandshakeError);
  });
});
