import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SocketOptions } from '../../src/http/socket-options.js';
import { deadURL } from '../support/http-server.node.js';
import type { Websockets } from '../../src/resources/websockets.js';
import { eventually } from '../support/eventually.js';
import { rejection } from '../support/operations.js';
import { refuse, socketServer, type Peer, type ServerOptions } from '../support/socket-server.node.js';

const token = 'CANARY_TOKEN';
const payload = 'CANARY_PAYLOAD';
const sent = `Bearer ${token}`;

interface Case {
  readonly server?: ServerOptions;
  readonly options?: SocketOptions;
}

const cases: Record<string, Case> = {
  'a session that ends well': { server: { onPeer: (peer) => peer.socket.close(1000, sent) } },
  'a refusal that repeats the token': {
    server: {
      onUpgrade: (socket) => refuse(socket, 401, JSON.stringify({ code: 4100, msg: sent }), { 'X-Tt-Logid': token }),
    },
  },
  'a page that repeats it': {
    server: { onUpgrade: (socket) => refuse(socket, 502, `<title>${sent}</title>`, { 'content-type': 'text/html' }) },
  },
  'a redirect that repeats it': {
    server: { onUpgrade: (socket) => refuse(socket, 302, '', { location: `http://127.0.0.1/?a=${token}` }) },
  },
  'a reason that repeats it': { server: { onPeer: (peer) => peer.socket.close(1011, sent) } },
  'events that repeat it': {
    server: {
      onPeer: (peer) => {
        peer.send('error', { code: 4000, msg: sent }, { detail: { logid: token } });
        peer.send(token);
        peer.cut();
      },
    },
  },
  'frames that repeat it': {
    server: {
      onPeer: ({ socket }) => {
        socket.send(sent);
        socket.send(Buffer.from(sent));
        socket.send(JSON.stringify([sent]));
        socket.close(1011);
      },
    },
  },
  'a timeout': { server: { onUpgrade: () => undefined }, options: { connectionTimeout: 5 } },
  'a token function that fails with it': {
    server: { client: { token: () => Promise.reject(Object.assign(new Error('no'), { name: 'TokenError' })) } },
  },
  'a header of the user': {
    server: { onUpgrade: (socket) => refuse(socket, 401, sent), client: { token: 'tok_1' } },
    options: { headers: { Authorization: sent } },
  },
};

describe('the token', () => {
  const unhandled: unknown[] = [];
  const collect = (error: unknown): unknown => unhandled.push(error);
  beforeEach(() => void process.on('unhandledRejection', collect));
  afterEach(() => {
    process.off('unhandledRejection', collect);
    vi.restoreAllMocks();
    expect(unhandled).toEqual([]);
  });

  it.each(Object.entries(cases))(
    'and the content of events are in no log, error or session: %s',
    async (_name, given) => {
      const { server: { client, ...server } = {}, options } = given;
      const seen: unknown[] = [];
      const line = (...parts: unknown[]): unknown => seen.push(parts);
      for (const method of ['error', 'warn', 'info', 'debug', 'log'] as const)
        vi.spyOn(console, method).mockImplementation(line);
      const logger = { error: line, warn: line, info: line, debug: line };
      const { websockets } = await socketServer({ ...server, client: { token, logger, logLevel: 'debug', ...client } });
      const session = await websockets.chat.create('bot', { debug: true, ...options });
      seen.push(inspect(session, { depth: 9, showHidden: true }));
      session.onerror = (error, event) => seen.push(error, error.data, error.detail, event);
      session.addEventListener('close', (event) => seen.push(event));
      const waits = [session.ready(), session.waitFor('chat.created'), session[Symbol.asyncIterator]().next()];
      session.send({
        event_type: 'conversation.message.create',
        data: { role: 'user', content_type: 'text', content: payload },
      });
      // Events of the server may contain it. Only errors must not repeat the token.
      const settled = await Promise.allSettled(waits);
      for (const outcome of settled) if (outcome.status === 'rejected') seen.push(outcome.reason);
      seen.push(await session.closed, inspect(session, { depth: 9, showHidden: true }));
      expect(seen.length).toBeGreaterThan(4);
      const text = seen.map((part) => `${inspect(part, { depth: 9, showHidden: true })}${stackOf(part)}`).join('\n');
      expect(text).not.toContain(token);
      expect(text).not.toContain(payload);
    },
  );

  it('is in no error if there is no server', async () => {
    const { websockets } = await socketServer({ client: { token, baseURL: await deadURL() } });
    const session = await websockets.chat.create('bot');
    expect(inspect(await session.closed, { depth: 9, showHidden: true })).not.toContain(token);
  });
});

/** No form of a token that is known: only a client that knows it can mask it. */
const opaque = 'opaque.TOKEN-987654321';

describe('a token that is part of what was received', () => {
  const input_audio = { format: 'pcm', sample_rate: 16_000 } as const;

  interface Work {
    readonly begin: string;
    readonly answer: (peer: Peer) => void;
    readonly call: (websockets: Websockets) => PromiseLike<unknown>;
  }

  const reply: Work = {
    begin: 'conversation.message.create',
    answer(peer) {
      const message = { id: 'm', chat_id: 'c', role: 'assistant', type: 'answer', content_type: 'text' };
      peer.send('conversation.message.delta', { ...message, content: opaque });
    },
    async call({ chat }) {
      const session = await chat.create('bot');
      session.sendText('Hi');
      return session.reply().completed;
    },
  };
  const transcription: Work = {
    begin: 'input_audio_buffer.complete',
    answer: (peer) => peer.send('transcriptions.message.update', { content: opaque }),
    call: ({ audio }) => audio.transcriptions.transcribe(new Uint8Array(640), { input_audio }),
  };
  const synthesis: Work = {
    begin: 'input_text_buffer.complete',
    answer: (peer) => peer.send('conversation.audio.sentence_start', { text: opaque }),
    call: ({ audio }) => audio.speech.synthesize('Hi').bytes(),
  };
  const interpretation: Work = {
    begin: 'input_audio_buffer.complete',
    answer: (peer) => peer.send('simult_interpretation.translation.delta', { delta: opaque }),
    async call({ audio }) {
      const options = { from: 'zh', to: 'en', input_audio } as const;
      return (await audio.simultInterpretation.interpret(new Uint8Array(640), options)).completed;
    },
  };

  /** A server that answers, and then ends the work. */
  async function serving({ begin, answer }: Work, end: (peer: Peer) => void): Promise<Websockets> {
    const { websockets } = await socketServer({
      client: { token: opaque, validate: 'off' },
      onPeer: async (peer) => {
        while ((await peer.next()).event_type !== begin);
        answer(peer);
        end(peer);
      },
    });
    return websockets;
  }

  describe.each<[string, Work]>([
    ['a reply', reply],
    ['transcribe()', transcription],
    ['synthesize()', synthesis],
    ['interpret()', interpretation],
  ])('is masked in the partial result of %s', (_, work) => {
    it.each<[string, (peer: Peer) => void]>([
      ['an error event', (peer) => peer.send('error', { code: 4000, msg: 'no' })],
      ['a lost connection', (peer) => peer.socket.close(1011)],
    ])('after %s', async (_end, end) => {
      const error = await rejection(work.call(await serving(work, end)));
      expect(error).toMatchObject({ partial: { text: '***' } });
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(opaque);
    });
  });

  it('is masked in the partial result after an abort', async () => {
    const doNothing = (): void => undefined;
    const { speech } = (await serving(synthesis, doNothing)).audio;
    const synthesized = speech.synthesize('Hi');
    const bytes = rejection(synthesized.bytes());
    await eventually(() => expect(synthesized.sentences).toHaveLength(1));
    synthesized.abort();
    expect(await bytes).toMatchObject({ name: 'UserAbortError', partial: { text: '***' } });

    const { transcriptions } = (await serving(transcription, doNothing)).audio;
    const transcribed = transcriptions.transcribe(new Uint8Array(640), { input_audio });
    const text = rejection(transcribed);
    await eventually(() => expect(transcribed.text).not.toBe(''));
    transcribed.abort();
    expect(await text).toMatchObject({ name: 'UserAbortError', partial: { text: '***' } });
  });
});

function stackOf(part: unknown): string {
  return part instanceof Error ? `${part.stack}${JSON.stringify(part)}${stackOf(part.cause)}` : '';
}
