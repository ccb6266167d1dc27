import { get } from 'node:http';
import { describe, expect, it } from 'vitest';
import { CozeError } from '../../src/errors/index.js';
import { rejection } from '../support/operations.js';
import { collect } from './chat-peer.js';
import { base64, pcm, say, speechServer } from './speech-peer.js';

/** Opens another connection. After it, the server has seen all connections that were opened before. */
const roundTrip = (url: string): Promise<void> =>
  new Promise((resolve, reject) => {
    get(url, { agent: false }, (response) => response.resume().on('end', resolve)).on('error', reject);
  });

describe('synthesize', () => {
  it('yields the audio in pieces, and sends nothing before the first use', async () => {
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

  it('splits a long text into requests, one connection each, one at a time', async () => {
    const requests: number[] = [];
    const server = await speechServer(async (heard) => {
      await roundTrip(server.url);
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

  it('sends the sentences of incoming text as soon as they are complete', async () => {
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

  it('reads the source during a request, and sends that text in the next one', async () => {
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

  it('does not wait for the end of a sentence above the limit of a request', async () => {
    const server = await speechServer(say);
    async function* tokens() {
      for (;;) yield 'and on ';
    }
    const speech = server.speech.synthesize(tokens());
    await speech.next();
    expect(server.texts[0]).toBe('and on '.repeat(146));
    await speech.return();
  });

  it('takes iterables of strings only', async () => {
    const server = await speechServer(say);
    await server.speech.synthesize(['a', 'b']).bytes();
    expect(server.texts).toEqual(['ab']);
    for (const wrong of [[1], 5, null, { text: 'a' }])
      expect(await rejection(server.speech.synthesize(wrong as never).bytes())).toBeInstanceOf(CozeError);
    expect(server.requests).toHaveLength(1);
  });

  it.each(['', ' \n\t ', [], ['', ' ']])('refuses %j before anything is sent', async (text) => {
    const server = await speechServer(say);
    const speech = server.speech.synthesize(text);
    const error = await rejection(speech.next());
    expect(error).toBeInstanceOf(CozeError);
    expect(String(error)).toContain('empty');
    expect(server.requests).toHaveLength(0);
    expect(await speech.next()).toEqual({ done: true, value: undefined });
  });

  it('synthesizes all text before the error of a source, then rejects with it', async () => {
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

describe('the memory of a synthesis', () => {
  it('makes the next request only while little audio is queued', async () => {
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
