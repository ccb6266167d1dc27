/** A WebSocket class of the caller whose methods throw. */
import { describe, expect, it } from 'vitest';
import { CozeAPI } from '../../src/index.js';
import type { ChatSession } from '../../src/realtime/chat-session.js';
import type { SocketOptions } from '../../src/http/socket-options.js';
import { rejection } from '../support/operations.js';

const broken = new Error('the buffer is detached');

/** Opens after the caller has sent its first events, and takes events. */
class Socket extends EventTarget {
  /** What was sent, over all connections. */
  static sent: string[] = [];
  readyState = 0;
  binaryType = '';

  constructor() {
    super();
    setImmediate(() => {
      this.readyState = 1;
      this.dispatchEvent(new Event('open'));
    });
  }

  send(text: string): void {
    Socket.sent.push(JSON.parse(text).data.content);
  }

  close(code = 1000): void {
    this.readyState = 3;
    this.dispatchEvent(Object.assign(new Event('close'), { code, reason: '', wasClean: true }));
  }
}

/** A class whose `send` throws at its second call, on so many first connections. */
function failing(connections: number): new () => Socket {
  let count = 0;
  return class extends Socket {
    readonly #isBroken = ++count <= connections;
    #calls = 0;

    override send(text: string): void {
      this.#calls += 1;
      if (this.#isBroken && this.#calls === 2) throw broken;
      super.send(text);
    }
  };
}

async function open(options: SocketOptions): Promise<ChatSession> {
  Socket.sent = [];
  const client = new CozeAPI({ token: 'tok_123456', baseURL: 'http://local.test', logLevel: 'off' });
  return client.websockets.chat.create('bot', { minReconnectionDelay: 1, ...options });
}

describe('an event that the WebSocket class fails to send', () => {
  it('is reported by send(), and ends the session with the cause', async () => {
    const session = await open({ WebSocket: failing(1) });
    await session.ready();
    session.sendText('one');
    expect(() => session.sendText('two')).toThrow(expect.objectContaining({ name: 'SocketStateError' }));
    const { error, unsent } = await session.closed;
    expect(error).toMatchObject({ name: 'SocketClosedError', code: 1006, cause: broken });
    expect(unsent).toBe(0);
  });

  it('is sent on the next connection', async () => {
    const session = await open({ WebSocket: failing(1), maxRetries: 1 });
    await session.ready();
    session.sendText('one');
    session.sendText('two');
    expect(session.state).toBe('reconnecting');
    await session.ready();
    expect(Socket.sent).toEqual(['one', 'two']);
    session.close();
  });

  it('is counted if it waited for the connection', async () => {
    const session = await open({ WebSocket: failing(1) });
    for (const text of ['one', 'two', 'three']) session.sendText(text);
    const { error, unsent } = await session.closed;
    expect(error).toMatchObject({ name: 'SocketClosedError', cause: broken });
    expect(unsent).toBe(2);
    expect(Socket.sent).toEqual(['one']);
  });

  it('is sent on the next connection if it waited for the first or second one', async () => {
    const session = await open({ WebSocket: failing(2), maxRetries: 2 });
    for (const text of ['one', 'two', 'three']) session.sendText(text);
    const gaps: unknown[] = [];
    session.addEventListener('gap', ({ unconfirmed, resent }) => gaps.push({ unconfirmed, resent }));
    await new Promise((resolve) => session.addEventListener('gap', resolve));
    expect(Socket.sent).toEqual(['one', 'two', 'three']);
    const message = 'conversation.message.create';
    expect(gaps).toEqual([{ unconfirmed: { [message]: 2 }, resent: { [message]: 1 } }]);
    session.close();
  });
});

it('a WebSocket class that fails to close ends the session', async () => {
  class Stuck extends Socket {
    override close(): void {
      throw broken;
    }
  }
  const session = await open({ WebSocket: Stuck });
  await session.ready();
  const ended = rejection(session.waitFor('chat.created'));
  session.close();
  expect(await session.closed).toMatchObject({ code: 1006, error: undefined });
  expect(await ended).toMatchObject({ name: 'SocketClosedError' });
});
