import { getEventListeners } from 'node:events';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import {
  APIUserAbortError,
  SocketClosedError,
  SocketEventError,
  SocketHandshakeError,
  SocketStateError,
} from '../../src/errors/index.js';
import { eventually } from '../support/eventually.js';
import { rejection } from '../support/operations.js';
import { refuse, socketServer } from '../support/socket-server.node.js';
import { hearing, pcmAt16k, samples, understand, wav } from './transcription-peer.js';

describe('the end of a transcription', () => {
  it('is an error event of the server, with the text so far', async () => {
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

  it('is an error during the audio, whose source is closed', async () => {
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
    await eventually(() => expect(left).toBe(true));
  });

  it.each(['the source', 'onProgress'])(
    'is the error of %s, which used another session that is closed',
    async (part) => {
      const server = await hearing(() => undefined);
      const stateError = new SocketStateError('another session is closed');
      const fail = () => Promise.reject(stateError);
      async function* bridge() {
        yield samples(320);
        if (part === 'the source') await fail();
      }
      const options = { ...pcmAt16k, onProgress: part === 'onProgress' ? fail : undefined };
      expect(await rejection(server.transcriptions.transcribe(bridge(), options))).toMatchObject({
        message: stateError.message,
      });
    },
  );

  it.each([1000, 1011])('is an error when the server closes with %i', async (code) => {
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

  it('is reported while the microphone is silent', async () => {
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

  it('has the close code if the server closes while audio is sent', async () => {
    const server = await socketServer();
    const { transcriptions } = server.websockets.audio;
    async function* microphone() {
      yield samples(320);
      const peer = await server.peer();
      // The close frame of the client is not read, so that the connection stays half closed.
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

  it('is the error of the audio source, and closes the session', async () => {
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

  it('is SocketHandshakeError when the handshake is refused', async () => {
    const server = await hearing(understand, {
      onUpgrade: (socket) => refuse(socket, 403, '{"code":4101,"msg":"no"}'),
    });
    const error = await rejection(server.transcriptions.transcribe(wav));
    expect(error).toBeInstanceOf(SocketHandshakeError);
    expect(error).toMatchObject({ status: 403, code: 4101 });
  });

  it('is an abort with abort() or a signal, and closes the source', async () => {
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

  it('is an abort when the last loop is left and the text is not awaited', async () => {
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

  it('is passed to catch(), as by any promise', async () => {
    const server = await hearing(({ peer }) => peer.socket.close(1011));
    expect(await server.transcriptions.transcribe(wav).catch((error: unknown) => error)).toBeInstanceOf(
      SocketClosedError,
    );
  });

  it('leaves no rejection unhandled', async () => {
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
