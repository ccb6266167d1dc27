import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { WebSocket as Ws } from 'ws';
import { rejection } from '../support/operations.js';
import { refuse, socketServer } from '../support/socket-server.node.js';

vi.mock('#websocket', () => import('../../src/realtime/adapters/platform.js'));

/** The WebSocket of the platform, which sends no headers. */
const options = { WebSocket: globalThis.WebSocket ?? Ws };

describe('on a platform whose WebSocket sends no headers', () => {
  it('the token is sent in the query, encoded', async () => {
    const { websockets, requests } = await socketServer({ client: { token: 'a&b=c#d+e f' } });
    const session = await websockets.chat.create('7', options);
    await session.ready();
    expect(requests[0]?.url).toBe('/v1/chat?bot_id=7&authorization=Bearer%20a%26b%3Dc%23d%2Be%20f');
    expect(requests[0]?.headers.authorization).toBeUndefined();
    session.close();
    const speech = await websockets.audio.speech.create(undefined, options);
    await speech.ready();
    expect(requests[1]?.url).toMatch(/^\/v1\/audio\/speech\?authorization=Bearer%20a/);
    speech.close();
  });

  it('without a token there is no query', async () => {
    const { websockets, requests } = await socketServer({ client: { token: '' } });
    const session = await websockets.chat.create('7', options);
    await session.ready();
    expect(requests[0]?.url).toBe('/v1/chat?bot_id=7');
    session.close();
  });

  it.each([
    { token: 'pat_1234567' },
    { token: () => 'pat_1234567' },
    { headers: { authorization: 'Bearer pat_1234567' } },
  ])('a personal access token is refused unless it is allowed: %o', async (client) => {
    const { client: made, websockets, requests } = await socketServer({ client: { token: 'tok', ...client } });
    const session = await websockets.chat.create('7', { ...options, maxRetries: 3 });
    const error = await rejection(session.ready());
    expect(String(error)).toContain('allowPersonalAccessTokenInBrowser');
    expect(String(error)).not.toContain('pat_1234567');
    expect(requests).toHaveLength(0);
    const allowed = made.withOptions({ allowPersonalAccessTokenInBrowser: true });
    const open = await Reflect.construct(websockets.constructor, [allowed]).chat.create('7', options);
    await open.ready();
    expect(requests[0]?.url).toContain('authorization=Bearer%20pat_1234567');
    open.close();
  });

  it('an agent is refused', async () => {
    const { websockets } = await socketServer();
    const session = await websockets.chat.create('7', { ...options, agent: { addRequest: () => undefined } });
    expect(String(await rejection(session.ready()))).toContain('The option agent works on Node only');
  });

  it('idleTimeout works without pings', async () => {
    const { websockets, peer } = await socketServer();
    const session = await websockets.chat.create('7', { ...options, idleTimeout: 20 });
    const pings: unknown[] = [];
    (await peer()).socket.on('ping', (data) => pings.push(data));
    expect(await session.closed).toMatchObject({ error: { name: 'SocketTimeoutError' } });
    expect(pings).toEqual([]);
  });

  it('there is no idle timeout by default', async () => {
    const { websockets } = await socketServer();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const session = await websockets.chat.create('7', options);
    await session.ready();
    expect(vi.getTimerCount()).toBe(0);
    session.close();
  });

  it('a refused handshake has no status, and its error no token', async () => {
    const { websockets } = await socketServer({ onUpgrade: (socket) => refuse(socket, 401, '') });
    const session = await websockets.chat.create('7', options);
    const error = await rejection(session.ready());
    expect(error).toMatchObject({ name: 'SocketHandshakeError', status: undefined });
    expect(String(error)).not.toContain('tok_123456');
  });

  it('the log id is read from the first event', async () => {
    const { websockets } = await socketServer({
      onPeer: (peer) => peer.send('chat.created', undefined, { detail: { logid: 'log-7' } }),
    });
    const session = await websockets.chat.create('7', options);
    let atFirst: string | undefined = 'none';
    session.onopen = () => (atFirst = session.logid);
    await session.waitFor('chat.created');
    expect(atFirst).toBeUndefined();
    expect(session.logid).toBe('log-7');
    session.close();
  });
});
