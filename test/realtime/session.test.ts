import { describe, expect, it } from 'vitest';
import { RoleType, WebsocketsEventType } from '../../generated/client/index.gen.js';
import { CozeError, SocketError, SocketStateError } from '../../src/errors/index.js';
import { deadURL } from '../support/http-server.node.js';
import { rejection } from '../support/operations.js';
import { socketServer } from '../support/socket-server.node.js';

const ask = (content: string) =>
  ({ event_type: 'conversation.message.create', data: { role: 'user', content_type: 'text', content } }) as const;

describe('a session', () => {
  it('runs code written for @coze/api', async () => {
    const server = await socketServer({ onPeer: (peer) => peer.send('chat.created') });
    const id = '1';
    const data = { chat_config: { user_id: '2' } };
    const texts: string[] = [];
    const failures: unknown[] = [];

    const ws = await server.websockets.chat.create('bot');
    ws.onopen = () => {
      ws.send({ id, event_type: WebsocketsEventType.CHAT_UPDATE, data });
      ws.send({
        id,
        event_type: WebsocketsEventType.CONVERSATION_MESSAGE_CREATE,
        data: { role: RoleType.User, content: 'tell me a joke', content_type: 'text' },
      });
    };
    ws.onmessage = (data) => {
      if (data.event_type === WebsocketsEventType.CONVERSATION_MESSAGE_DELTA) texts.push(data.data.content);
      else if (data.event_type === WebsocketsEventType.CONVERSATION_CHAT_COMPLETED) ws.close();
    };
    ws.onerror = (error) => {
      failures.push(error);
    };

    const peer = await server.peer();
    expect(await peer.next()).toEqual({ id, event_type: 'chat.update', data });
    expect(await peer.next()).toMatchObject({ data: { content: 'tell me a joke' } });
    peer.send('conversation.message.delta', { content: 'Knock' });
    peer.send('conversation.chat.completed', {});
    expect(await peer.closed).toEqual({ code: 1000, reason: '' });
    expect(texts).toEqual(['Knock']);
    expect(failures).toEqual([]);
    expect(server.requests[0]?.url).toBe('/v1/chat?bot_id=bot');
  });

  it('ignores a null listener, and calls handleEvent of an object', async () => {
    const server = await socketServer({ onPeer: (peer) => peer.send('speech.created') });
    const session = await server.websockets.audio.speech.create();
    const told: unknown[] = [];
    const listener = {
      handleEvent(event: { type: string }): void {
        told.push([event.type, this === listener]);
      },
    };
    session.addEventListener('message', null);
    session.addEventListener('message', listener);
    session.addEventListener('message', listener);
    session.addEventListener('open', listener);
    session.removeEventListener('open', null);
    session.removeEventListener('open', listener);
    await session.waitFor('speech.created');
    session.close();
    await session.closed;
    expect(told).toEqual([['message', true]]);
  });

  it.each([undefined, 'a name', 7, {}, { handleEvent: 'a name' }])(
    'throws at once for a listener that cannot be called: %o',
    async (listener) => {
      const { websockets } = await socketServer();
      const session = await websockets.chat.create('bot');
      const add = () => Reflect.apply(session.addEventListener, session, ['message', listener]);
      expect(add).toThrow(CozeError);
      expect(add).toThrow('The listener for message is neither a function nor an object with a handleEvent method.');
      session.close();
    },
  );

  it('calls no handler before create() has returned, even after an immediate failure', async () => {
    const { websockets } = await socketServer({ client: { token: () => Promise.reject(new Error('no')) } });
    const session = await websockets.chat.create('bot');
    const wrapped = await (async () => session)().then((same) => same);
    expect(wrapped.state).toBe('connecting');
    const told = await new Promise((resolve) => (wrapped.onerror = resolve));
    expect(told).toBeInstanceOf(SocketError);
  });

  it('calls the handler first, then the listeners in order, with events like those of a browser', async () => {
    const server = await socketServer({ onPeer: (peer) => peer.send('speech.created') });
    const session = await server.websockets.audio.speech.create();
    const told: unknown[] = [];
    const never = (): never => expect.unreachable();
    session.addEventListener('message', ({ data, event }) => {
      expect(JSON.parse(data)).toEqual(event);
      told.push(['first', event.event_type]);
    });
    session.addEventListener('message', never);
    const twice = (): unknown => told.push(['added twice']);
    session.addEventListener('message', twice);
    session.addEventListener('message', twice);
    session.addEventListener('message', (event) => told.push(['second', event.target === session]));
    session.addEventListener('open', (event) => told.push(['open', event.type]));
    session.addEventListener('close', ({ code, reason, wasClean }) => told.push(['close', code, reason, wasClean]));
    session.removeEventListener('message', never);
    session.onopen = (event) => told.push(['onopen', event.type, session.readyState]);
    session.onmessage = (data, event) => {
      told.push(['onmessage', data.event_type, event.type]);
      session.close(3001, 'enough');
    };
    session.onclose = (event) => told.push(['onclose', event.code, event.reason, session.readyState]);
    expect(session.readyState).toBe(0);
    const { code, reason, wasClean, lastEvent, logid, unsent, error } = await session.closed;
    expect(told).toEqual([
      ['onopen', 'open', 1],
      ['open', 'open'],
      ['onmessage', 'speech.created', 'message'],
      ['first', 'speech.created'],
      ['added twice'],
      ['second', true],
      ['onclose', 3001, 'enough', 3],
      ['close', 3001, 'enough', true],
    ]);
    expect({ code, reason, wasClean, lastEvent, logid, unsent, error }).toEqual({
      code: 3001,
      reason: 'enough',
      wasClean: true,
      lastEvent: 'speech.created',
      logid: 'log-1',
      unsent: 0,
      error: undefined,
    });
  });

  it('passes error events of the server to onmessage, as @coze/api does', async () => {
    const server = await socketServer({ onPeer: (peer) => peer.send('error', { code: 4000, msg: 'bad' }) });
    const session = await server.websockets.chat.create('bot');
    const failures: unknown[] = [];
    session.onerror = (error) => failures.push(error);
    const event = await new Promise((resolve) => (session.onmessage = resolve));
    expect(event).toMatchObject({ event_type: 'error', data: { code: 4000, msg: 'bad' } });
    session.close();
    await session.closed;
    expect(failures).toEqual([]);
  });

  it('passes unknown events on', async () => {
    const server = await socketServer({ onPeer: (peer) => peer.send('conversation.dream.created', { depth: 3 }) });
    const session = await server.websockets.chat.create('bot');
    const event = await new Promise((resolve) => (session.onmessage = resolve));
    expect(event).toMatchObject({ event_type: 'conversation.dream.created', data: { depth: 3 } });
  });

  it('goes through the states connecting, open, closing, closed', async () => {
    const server = await socketServer();
    const session = await server.websockets.chat.create('bot');
    const states = [session.state];
    session.onopen = () => {
      states.push(session.state);
      session.close();
      states.push(session.state);
    };
    await session.closed;
    expect([...states, session.state]).toEqual(['connecting', 'open', 'closing', 'closed']);
  });

  it('resolves ready() once it is open, at once if it is', async () => {
    const server = await socketServer();
    const session = await server.websockets.chat.create('bot');
    expect(session.logid).toBeUndefined();
    await session.ready();
    expect(session.state).toBe('open');
    expect(session.logid).toBe('log-1');
    await session.ready();
    session.close();
    await session.closed;
    expect(await rejection(session.ready())).toMatchObject({ name: 'SocketClosedError', code: 1000 });
  });

  it('rejects ready() with the error of the handshake', async () => {
    const { websockets } = await socketServer({ client: { baseURL: await deadURL() } });
    const session = await websockets.chat.create('bot');
    const closed = await session.closed;
    expect(await rejection(session.ready())).toBe(closed.error);
    expect(closed).toMatchObject({ code: 1006, wasClean: false, error: { name: 'SocketHandshakeError' } });
  });

  it('closes and waits for its end with await using', async () => {
    const server = await socketServer();
    let last;
    {
      await using session = await server.websockets.chat.create('bot');
      await session.ready();
      last = session;
    }
    expect(last.state).toBe('closed');
    expect(await (await server.peer()).closed).toMatchObject({ code: 1000 });
    await last[Symbol.asyncDispose]();
  });

  it('throws on send() once it is closing or closed', async () => {
    const server = await socketServer();
    const session = await server.websockets.chat.create('bot');
    await session.ready();
    session.close();
    expect(() => session.send(ask('now?'))).toThrow(SocketStateError);
    await session.closed;
    expect(() => session.send(ask('now?'))).toThrow('conversation.message.create was not sent: the session is closed');
    expect((await server.peer()).frames).toEqual([]);
  });

  it('ignores events after close()', async () => {
    const server = await socketServer({
      onPeer: (peer) => peer.socket.on('message', () => peer.send('conversation.cleared')),
    });
    const session = await server.websockets.chat.create('bot');
    const told: unknown[] = [];
    session.onmessage = (event) => told.push(event);
    await session.ready();
    session.send({ event_type: 'conversation.clear' });
    session.close();
    await session.closed;
    expect((await server.peer()).types).toEqual(['conversation.clear']);
    expect(told).toEqual([]);
  });

  it('can be closed before it is open', async () => {
    const server = await socketServer();
    const session = await server.websockets.chat.create('bot');
    session.send(ask('lost'));
    session.close();
    expect(await session.closed).toMatchObject({ code: 1000, wasClean: false, unsent: 1, error: undefined });
  });

  it.each([1001, 2999, 5000, 1000.5, NaN])('refuses the close code %s', async (code) => {
    const { websockets } = await socketServer();
    const session = await websockets.chat.create('bot');
    expect(() => session.close(code)).toThrow(CozeError);
    expect(() => session.close(1000, 'x'.repeat(124))).toThrow('123 bytes');
    expect(() => session.reconnect(code)).toThrow(CozeError);
    session.close();
  });

  it.each([undefined, null, 'text', [], {}, { event_type: 5 }, { event_type: '' }])(
    'refuses to send %o',
    async (event) => {
      const { websockets } = await socketServer();
      await using session = await websockets.chat.create('bot');
      expect(() => session.send(event as never)).toThrow(CozeError);
      expect(() => session.send({ ...ask(''), id: 1n } as never)).toThrow('cannot be written as JSON');
    },
  );

  it('waits for reconnect() with startClosed', async () => {
    const server = await socketServer();
    await using session = await server.websockets.chat.create('bot', { startClosed: true });
    expect(session.state).toBe('closed');
    expect(() => session.send(ask('?'))).toThrow(SocketStateError);
    session.reconnect();
    await session.ready();
    expect(server.requests).toHaveLength(1);
  });
});

describe('create() refuses before anything is sent', () => {
  it.each([
    [{}, 'bot_id is missing'],
    [{ bot_id: Number('7379462189365198898') }, 'bot_id is a number'],
    ['', 'bot_id is empty'],
  ])('the bot %o', async (bot, message) => {
    const { websockets, requests } = await socketServer();
    expect(String(await rejection(websockets.chat.create(bot as never)))).toContain(message);
    expect(requests).toHaveLength(0);
  });

  it.each([
    'fast',
    { maxRetries: -1 },
    { connectionTimeout: NaN },
    { reconnectionDelayGrowFactor: 0.5 },
    { WebSocket: 'ws' },
    { agent: 'http://proxy' },
    { signal: 'stop' },
    { headers: { 'bad name': '1' } },
    { query: { id: 2 ** 53 } },
  ])('the options %o', async (options) => {
    const { client, websockets, requests } = await socketServer();
    expect(await rejection(websockets.chat.create('bot', options as never))).toBeInstanceOf(CozeError);
    const ofClient = client.withOptions({ websocketOptions: options as never });
    const same = Reflect.construct(websockets.constructor, [ofClient]);
    expect(await rejection(same.chat.create('bot'))).toBeInstanceOf(CozeError);
    expect(requests).toHaveLength(0);
  });

  it('a signal that has aborted', async () => {
    const { websockets, requests } = await socketServer();
    const signal = AbortSignal.abort('left');
    expect(await rejection(websockets.chat.create('bot', { signal }))).toMatchObject({ name: 'UserAbortError' });
    expect(requests).toHaveLength(0);
  });
});
