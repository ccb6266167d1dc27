import { getEventListeners } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AudioError, readWav } from '../../src/audio/index.js';
import {
  APIUserAbortError,
  CozeError,
  SocketClosedError,
  SocketEventError,
  SocketHandshakeError,
} from '../../src/errors/index.js';
import { rejection } from '../support/operations.js';
import { refuse, socketServer, type Peer, type ServerOptions } from '../support/socket-server.node.js';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** PCM whose bytes can be told apart. */
const pcm = (length: number, from = 0): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length }, (_, index) => (from + index) % 256);

interface Heard {
  readonly text: string;
  readonly peer: Peer;
}

/** A server that hands the text of each request to a test. */
async function speechServer(answer: (heard: Heard, count: number) => unknown, options: ServerOptions = {}) {
  const texts: string[] = [];
  const updates: unknown[] = [];
  const server = await socketServer({
    onPeer: async (peer, count) => {
      peer.send('speech.created');
      let text = '';
      for (;;) {
        const event = await peer.next();
        const data = JSON.parse(JSON.stringify(event['data'] ?? {}));
        if (event.event_type === 'speech.update') updates.push(data.output_audio);
        if (event.event_type === 'input_text_buffer.append') text += data.delta;
        if (event.event_type === 'input_text_buffer.complete') break;
      }
      texts.push(text);
      await answer({ text, peer }, count);
    },
    ...options,
  });
  return { ...server, texts, updates, speech: server.websockets.audio.speech };
}

/** Speaks 2 bytes for each character, sentence by sentence. */
function say({ text, peer }: Heard): void {
  peer.send('input_text_buffer.completed');
  peer.send('conversation.audio.sentence_start', { text });
  peer.send('speech.audio.update', { delta: base64(pcm(text.length * 2)) });
  peer.send('speech.audio.completed');
}

async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}

describe('synthesize', () => {
  it('gives the audio piece by piece, and sends nothing before it is used', async () => {
    const server = await speechServer(({ peer }) => {
      peer.send('speech.audio.update', { delta: base64(pcm(4)) });
      peer.send('speech.audio.update', { delta: base64(pcm(6, 4)) });
      peer.send('speech.audio.completed');
    });
    const speech = server.speech.synthesize('Hello', {
      voice_id: '7',
      speech_rate: 10,
      entity_type: 'bot',
      entity_id: '9',
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(server.requests).toHaveLength(0);
    expect(await collect(speech)).toEqual([pcm(4), pcm(6, 4)]);
    expect(server.texts).toEqual(['Hello']);
    expect(server.requests.map(({ url }) => url)).toEqual(['/v1/audio/speech?entity_type=bot&entity_id=9']);
    expect(server.updates).toEqual([
      { codec: 'pcm', voice_id: '7', speech_rate: 10, pcm_config: { sample_rate: 24_000 } },
    ]);
    expect(speech.logid).toBe('log-1');
    const peer = await server.peer();
    expect(await peer.closed).toEqual({ code: 1000, reason: '' });
    expect(await speech.next()).toEqual({ done: true, value: undefined });
  });

  it('cuts a long text into requests that fit, a connection each, one at a time', async () => {
    const requests: number[] = [];
    const server = await speechServer(async (heard) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      requests.push(server.requests.length);
      say(heard);
    });
    const text = '这是一句话，它有二十多个字那么长，听起来正好。'.repeat(100);
    const speech = server.speech.synthesize(text);
    const audio = await speech.bytes();
    expect(server.texts.join('')).toBe(text);
    expect(server.texts).toHaveLength(8);
    for (const piece of server.texts) {
      expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(1024);
      expect(piece.endsWith('。')).toBe(true);
    }
    expect(requests).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(audio).toHaveLength(text.length * 2);
  });

  it('speaks the sentences of a text that still comes, as soon as they are over', async () => {
    const server = await speechServer(say);
    let goOn = (): void => undefined;
    const first = new Promise<void>((resolve) => (goOn = resolve));
    async function* tokens() {
      yield* ['今天', '天气', '很好。', '我'];
      await first;
      yield* ['们去', '公园吧！', '好吗'];
    }
    const speech = server.speech.synthesize(tokens());
    expect((await speech.next()).value).toHaveLength(2 * '今天天气很好。'.length);
    expect(server.texts).toEqual(['今天天气很好。']);
    goOn();
    await collect(speech);
    expect(server.texts).toEqual(['今天天气很好。', '我们去公园吧！', '好吗']);
  });

  it('speaks at once what came while it spoke, and does not hold up the source meanwhile', async () => {
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    const server = await speechServer(async (heard, count) => {
      if (count === 1) await held;
      say(heard);
    });
    async function* tokens() {
      yield* ['One. ', 'Two. ', 'Three. ', 'Four. ', 'Five'];
      answer();
    }
    await server.speech.synthesize(tokens()).bytes();
    expect(server.texts).toEqual(['One. ', 'Two. Three. Four. Five']);
  });

  it('does not wait for the end of a sentence longer than a request may have', async () => {
    const server = await speechServer(say);
    async function* tokens() {
      for (;;) yield 'and on ';
    }
    const speech = server.speech.synthesize(tokens());
    await speech.next();
    expect(server.texts[0]).toBe('and on '.repeat(146));
    await speech.return();
  });

  it('takes any iterable of strings, but no iterable of something else', async () => {
    const server = await speechServer(say);
    await server.speech.synthesize(['a', 'b']).bytes();
    expect(server.texts).toEqual(['ab']);
    for (const wrong of [[1], 5, null, { text: 'a' }])
      expect(await rejection(server.speech.synthesize(wrong as never).bytes())).toBeInstanceOf(CozeError);
    expect(server.requests).toHaveLength(1);
  });

  it.each(['', ' \n\t ', [], ['', ' ']])(
    'refuses %j before anything is sent: there is nothing to speak',
    async (text) => {
      const server = await speechServer(say);
      const speech = server.speech.synthesize(text);
      const error = await rejection(speech.next());
      expect(error).toBeInstanceOf(CozeError);
      expect(String(error)).toContain('empty');
      expect(server.requests).toHaveLength(0);
      expect(await speech.next()).toEqual({ done: true, value: undefined });
    },
  );

  it('speaks what a source gave before it broke, and then tells its error', async () => {
    const server = await speechServer(say);
    const broken = new Error('model overloaded');
    async function* tokens() {
      yield 'Half a sent';
      throw broken;
    }
    const speech = server.speech.synthesize(tokens());
    expect((await speech.next()).value).toHaveLength(22);
    expect(await rejection(speech.next())).toBe(broken);
    expect(server.texts).toEqual(['Half a sent']);
  });
});

describe('the end of a synthesis', () => {
  it('comes with what was received when the server sends an error', async () => {
    const server = await speechServer(({ peer }) => {
      peer.send('conversation.audio.sentence_start', { text: 'Hello.' });
      peer.send('speech.audio.update', { delta: base64(pcm(4)) });
      peer.send('error', { code: 3010, msg: 'text too long for tok_123456' });
    });
    const speech = server.speech.synthesize('Hello. You.');
    const error = await rejection(speech.toWav());
    expect(error).toBeInstanceOf(SocketEventError);
    expect(error).toMatchObject({
      code: 3010,
      logid: 'log-1',
      partial: { text: 'Hello.', events: 4, lastEvent: 'error' },
    });
    expect(JSON.stringify([error, String(error)])).not.toContain('tok_123456');
    const left: unknown[] = [];
    const again = await rejection(
      (async () => {
        for await (const audio of speech) left.push(audio);
      })(),
    );
    expect(left).toEqual([pcm(4)]);
    expect(again).toBe(error);
    const peer = await server.peer();
    expect((await peer.closed).code).toBe(1000);
  });

  it.each([1000, 1011])('comes early when the server closes with %i', async (code) => {
    const server = await speechServer(({ peer }) => {
      peer.send('speech.audio.update', { delta: base64(pcm(4)) });
      peer.socket.close(code, 'bye');
    });
    const speech = server.speech.synthesize('Hello');
    expect((await speech.next()).value).toEqual(pcm(4));
    const error = await rejection(speech.next());
    expect(error).toBeInstanceOf(SocketClosedError);
    expect(error).toMatchObject({ code, reason: 'bye', partial: { events: 2, lastEvent: 'speech.audio.update' } });
  });

  it('comes when the connection is cut, also where connecting again is allowed', async () => {
    const server = await speechServer(({ peer }) => peer.cut(), {
      client: { websocketOptions: { maxRetries: 3, minReconnectionDelay: 1 } },
    });
    expect(await rejection(server.speech.synthesize('Hello').bytes())).toBeInstanceOf(SocketClosedError);
    expect(server.requests).toHaveLength(1);
  });

  it('is told as it is when the handshake is refused', async () => {
    const server = await speechServer(say, {
      onUpgrade: (socket) => refuse(socket, 401, JSON.stringify({ code: 4100, msg: 'no' }), { 'X-Tt-Logid': 'log-9' }),
    });
    const error = await rejection(server.speech.synthesize('Hello').toWav());
    expect(error).toBeInstanceOf(SocketHandshakeError);
    expect(error).toMatchObject({ status: 401, code: 4100, logid: 'log-9' });
  });

  it('is an error where audio comes that is no base64', async () => {
    const server = await speechServer(({ peer }) => {
      peer.send('speech.audio.update', { delta: base64(pcm(4)) });
      peer.send('speech.audio.update', { delta: '§' });
      peer.send('speech.audio.update', { delta: base64(pcm(4)) });
    });
    const speech = server.speech.synthesize('Hello');
    expect((await speech.next()).value).toEqual(pcm(4));
    expect(await rejection(speech.next())).toBeInstanceOf(AudioError);
  });

  it('comes at once with abort(), with the reason, and drops the audio that waits', async () => {
    const server = await speechServer(({ peer }) => {
      for (let count = 0; count < 3; count++) peer.send('speech.audio.update', { delta: base64(pcm(4)) });
    });
    const speech = server.speech.synthesize('Hello');
    await speech.next();
    const pending = speech
      .next()
      .then(() => speech.next())
      .then(() => speech.next());
    const peer = await server.peer();
    speech.abort('enough');
    const error = await rejection(pending);
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error).toMatchObject({ cause: 'enough' });
    expect(await speech.next()).toEqual({ done: true, value: undefined });
    await peer.closed;
  });

  it.each(['call', 'client', 'sockets'])('comes with the signal of the %s', async (whose) => {
    const controller = new AbortController();
    const { signal } = controller;
    const server = await speechServer(({ peer }) => peer.send('speech.audio.update', { delta: base64(pcm(4)) }), {
      client: whose === 'client' ? { signal } : whose === 'sockets' ? { websocketOptions: { signal } } : {},
    });
    const speech = server.speech.synthesize('Hello', whose === 'call' ? { signal } : {});
    await speech.next();
    const pending = speech.next();
    controller.abort('stop');
    expect(await rejection(pending)).toMatchObject({ name: 'UserAbortError', cause: 'stop' });
    const again = server.speech.synthesize('Hello', whose === 'call' ? { signal } : {});
    expect(await rejection(again.bytes())).toMatchObject({ name: 'UserAbortError', cause: 'stop' });
    expect(server.requests).toHaveLength(1);
  });

  it('leaves no listener on the signal', async () => {
    const server = await speechServer(say);
    const { signal } = new AbortController();
    await server.speech.synthesize('Hello', { signal }).bytes();
    for await (const audio of server.speech.synthesize('Hello', { signal })) {
      expect(audio.length).toBe(10);
      break;
    }
    await rejection(server.speech.synthesize('', { signal }).bytes());
    await Promise.all([server.peer(), server.peer()].map(async (peer) => (await peer).closed));
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('stops the source of the text, and closes the connection, when the loop is left', async () => {
    const server = await speechServer(say);
    let left = false;
    async function* tokens() {
      try {
        for (;;) yield 'And on it goes. ';
      } finally {
        left = true;
      }
    }
    const speech = server.speech.synthesize(tokens());
    for await (const audio of speech) {
      expect(audio.length).toBeGreaterThan(0);
      break;
    }
    await new Promise((resolve) => setImmediate(resolve));
    expect(left).toBe(true);
    const peer = await server.peer();
    await peer.closed;
    expect(await speech.next()).toEqual({ done: true, value: undefined });
  });
});

describe('the memory of a synthesis', () => {
  it('holds a request more only while little audio waits', async () => {
    const server = await speechServer(({ peer }) => {
      peer.send('speech.audio.update', { delta: base64(new Uint8Array(600_000)) });
      peer.send('speech.audio.completed');
    });
    const speech = server.speech.synthesize('x'.repeat(1024 * 3));
    await speech.next();
    const second = await server.peer().then(() => server.peer());
    await second.closed;
    await new Promise((resolve) => setImmediate(resolve));
    expect(server.requests).toHaveLength(2);
    await speech.next();
    await server.peer();
    expect(server.requests).toHaveLength(3);
    await speech.return();
  });
});

describe('the audio as a file', () => {
  const hello = async (answered: Uint8Array, updated?: object) =>
    speechServer(({ peer }) => {
      if (updated !== undefined) peer.send('speech.updated', { output_audio: updated });
      peer.send('speech.audio.update', { delta: base64(answered) });
      peer.send('speech.audio.completed');
    });

  it('has the header of what was asked for', async () => {
    const server = await hello(pcm(320));
    const wav = readWav(await server.speech.synthesize('Hello', { sample_rate: 16_000 }).toWav());
    expect(wav).toMatchObject({ codec: 'pcm', sampleRate: 16_000, channels: 1, bitDepth: 16, data: pcm(320) });
    expect(server.updates).toEqual([{ codec: 'pcm', pcm_config: { sample_rate: 16_000 } }]);
  });

  it.each(['g711a', 'g711u'] as const)('may be of %s, at 8000 Hz', async (codec) => {
    const server = await hello(pcm(80));
    const speech = server.speech.synthesize('Hello', { codec });
    expect(readWav(await speech.toWav())).toMatchObject({ codec, sampleRate: 8000, data: pcm(80) });
    expect(speech.durationMs).toBe(10);
    expect(server.updates).toEqual([{ codec, pcm_config: { sample_rate: 8000 } }]);
  });

  it('has the header of what the server says it sends, where that is something else', async () => {
    const server = await hello(pcm(80), { codec: 'g711a', pcm_config: { sample_rate: 8000 } });
    expect(readWav(await server.speech.synthesize('Hello').toWav())).toMatchObject({
      codec: 'g711a',
      sampleRate: 8000,
    });
  });

  it('is written to disk, whole or not at all', async () => {
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

  it('can be asked for twice, and while the audio is iterated', async () => {
    const server = await hello(pcm(320));
    const speech = server.speech.synthesize('Hello');
    const [bytes, wav, pieces] = await Promise.all([speech.bytes(), speech.toWav(), collect(speech)]);
    expect([bytes, readWav(wav).data, pieces]).toEqual([pcm(320), pcm(320), [pcm(320)]]);
    expect(server.requests).toHaveLength(1);
  });

  it('is refused when the iteration has taken audio, and for Opus, whose packets would run together', async () => {
    const server = await hello(pcm(320));
    const speech = server.speech.synthesize('Hello');
    await speech.next();
    expect(await rejection(speech.toWav())).toBeInstanceOf(CozeError);
    expect(await rejection(server.speech.synthesize('Hello', { codec: 'opus' }).bytes())).toBeInstanceOf(CozeError);
    expect(server.requests).toHaveLength(1);
  });
});

describe('the times of the sentences', () => {
  /** Two sentences of 100 ms at 24 kHz, 16 bit, mono, if it is that. */
  const twoSentences = (pieces: readonly Uint8Array[]) =>
    speechServer(({ peer, text }) => {
      for (const sentence of text.match(/[^.]+\./g) ?? []) {
        peer.send('conversation.audio.sentence_start', { text: sentence });
        for (const piece of pieces) peer.send('speech.audio.update', { delta: base64(piece) });
      }
      peer.send('speech.audio.completed');
    });

  it.each([
    ['pcm', 24_000, 100],
    ['pcm', 8000, 300],
    ['pcm', 48_000, 50],
    ['g711a', 8000, 600],
  ] as const)('count for %s at %i Hz', async (codec, sample_rate, startMs) => {
    const server = await twoSentences([pcm(3000), pcm(1800)]);
    const speech = server.speech.synthesize('One. Two.', { codec, sample_rate });
    await collect(speech);
    expect(speech.sentences).toEqual([
      { text: 'One.', startMs: 0, startByte: 0 },
      { text: ' Two.', startMs, startByte: 4800 },
    ]);
    expect(speech.durationMs).toBe(2 * startMs);
  });

  it.each([
    // The first byte of a packet says how long its frames are and how many; the second, where there are more than two.
    ['one frame of 20 ms', [0x48], 20],
    ['two frames of 2.5 ms', [0x81], 5],
    ['three frames of 60 ms', [0x1b, 0x03], 180],
    ['one frame of 10 ms', [0x60], 10],
  ])('count the packets of Opus: %s', async (_, packet, startMs) => {
    const server = await twoSentences([Uint8Array.from([...packet, 9, 9])]);
    const speech = server.speech.synthesize('One. Two.', { codec: 'opus' });
    await collect(speech);
    expect(speech.sentences.map((mark) => mark.startMs)).toEqual([0, startMs]);
    expect(server.updates).toEqual([{ codec: 'opus' }]);
  });

  it('go on from request to request', async () => {
    const server = await twoSentences([pcm(4800)]);
    const speech = server.speech.synthesize(`${'x'.repeat(600)}. ${'y'.repeat(600)}.`);
    await collect(speech);
    expect(server.texts).toHaveLength(2);
    expect(speech.sentences.map(({ startMs }) => startMs)).toEqual([0, 100]);
  });
});
