import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SocketOptions } from '../../src/http/socket-options.js';
import { deadURL } from '../support/http-server.node.js';
import { refuse, socketServer, type ServerOptions } from '../support/socket-server.node.js';

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

function stackOf(part: unknown): string {
  return part instanceof Error ? `${part.stack}${JSON.stringify(part)}${stackOf(part.cause)}` : '';
}
