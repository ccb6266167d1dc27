import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { AudioError } from '../../src/audio/index.js';
import {
  APIUserAbortError,
  SocketClosedError,
  SocketEventError,
  SocketHandshakeError,
} from '../../src/errors/index.js';
import { rejection } from '../support/operations.js';
import { refuse } from '../support/socket-server.node.js';
import { base64, pcm, say, speechServer } from './speech-peer.js';

describe('the end of a synthesis', () => {
  it('is an error event of the server, after the audio that was received', async () => {
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

  it.each([1000, 1011])('is an error when the server closes with %i', async (code) => {
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

  it('is an error when the connection is lost, also with retries', async () => {
    const server = await speechServer(({ peer }) => peer.cut(), {
      client: { websocketOptions: { maxRetries: 3, minReconnectionDelay: 1 } },
    });
    expect(await rejection(server.speech.synthesize('Hello').bytes())).toBeInstanceOf(SocketClosedError);
    expect(server.requests).toHaveLength(1);
  });

  it('is SocketHandshakeError when the handshake is refused', async () => {
    const server = await speechServer(say, {
      onUpgrade: (socket) => refuse(socket, 401, JSON.stringify({ code: 4100, msg: 'no' }), { 'X-Tt-Logid': 'log-9' }),
    });
    const error = await rejection(server.speech.synthesize('Hello').toWav());
    expect(error).toBeInstanceOf(SocketHandshakeError);
    expect(error).toMatchObject({ status: 401, code: 4100, logid: 'log-9' });
  });

  it('is AudioError for audio that is not base64', async () => {
    const server = await speechServer(({ peer }) => {
      peer.send('speech.audio.update', { delta: base64(pcm(4)) });
      peer.send('speech.audio.update', { delta: '§' });
      peer.send('speech.audio.update', { delta: base64(pcm(4)) });
    });
    const speech = server.speech.synthesize('Hello');
    expect((await speech.next()).value).toEqual(pcm(4));
    expect(await rejection(speech.next())).toBeInstanceOf(AudioError);
  });

  it('is immediate with abort(), which drops queued audio', async () => {
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

  it.each(['call', 'client', 'sockets'])('is an abort with the signal of the %s', async (whose) => {
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

  it('is SocketTimeoutError with the partial result if no connection is made in time', async () => {
    const server = await speechServer(say, { onUpgrade: () => undefined });
    expect(await rejection(server.speech.synthesize('Hello', { connectionTimeout: 20 }).bytes())).toMatchObject({
      name: 'SocketTimeoutError',
      partial: { text: '', events: 0 },
    });
  });

  it('closes the connection when the iteration is thrown into or disposed of', async () => {
    const server = await speechServer(say);
    const thrown = server.speech.synthesize('Hello');
    await thrown.next();
    expect(await rejection(thrown.throw('enough'))).toBe('enough');
    expect(await thrown.next()).toEqual({ done: true, value: undefined });
    {
      await using disposed = server.speech.synthesize('Hello');
      await disposed.next();
    }
    await Promise.all([server.peer(), server.peer()].map(async (peer) => (await peer).closed));
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

  it('stops the text source and closes the connection when the loop is left', async () => {
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
