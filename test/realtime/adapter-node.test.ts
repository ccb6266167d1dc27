import { createServer } from 'node:http';
import { once } from 'node:events';
import { connect as connectTcp, type AddressInfo } from 'node:net';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket as Ws } from 'ws';
import { Websockets } from '../../src/resources/websockets.js';
import { rejection } from '../support/operations.js';
import { socketServer } from '../support/socket-server.node.js';

describe('on Node', () => {
  it('the token is sent in a header, not in the URL', async () => {
    const { websockets, requests } = await socketServer();
    const session = await websockets.chat.create({ bot_id: 'a&b', workflow_id: 'w', device_id: '12' });
    await session.ready();
    expect(requests[0]?.headers).toMatchObject({
      authorization: 'Bearer tok_123456',
      'user-agent': expect.stringContaining('coze-client/'),
      'x-coze-client-user-agent': expect.stringContaining('"lang":"node"'),
    });
    expect(requests[0]?.headers['sec-websocket-extensions']).toBeUndefined();
    expect(requests[0]?.url).toBe('/v1/chat?bot_id=a%26b&workflow_id=w&device_id=12');
    session.close();
  });

  it.each([
    [
      '/v1/audio/speech?entity_type=bot&entity_id=5',
      (w: Websockets) => w.audio.speech.create({ entity_type: 'bot', entity_id: '5' }),
    ],
    ['/v1/audio/speech', (w: Websockets) => w.audio.speech.create()],
    [
      '/v1/audio/transcriptions?entity_type=workflow',
      (w: Websockets) => w.audio.transcriptions.create({ entity_type: 'workflow' }),
    ],
    ['/v1/audio/simult_interpretation', (w: Websockets) => w.audio.simultInterpretation.create()],
    ['/v1/chat?bot_id=7', (w: Websockets) => w.chat.create('7')],
  ])('%s is requested below the path of baseURL', async (url, create) => {
    const { websockets, requests } = await socketServer({ path: '/behind/a/proxy' });
    const session = await create(websockets);
    await session.ready();
    expect(requests[0]?.url).toBe(`/behind/a/proxy${url}`);
    session.close();
  });

  it('baseWsURL overrides baseURL', async () => {
    const sockets = await socketServer();
    const baseWsURL = `${sockets.url.replace('http', 'ws')}/ws/`;
    const client = sockets.client.withOptions({ baseURL: 'https://api.coze.cn', baseWsURL });
    const session = await new Websockets(client).chat.create('7');
    await session.ready();
    expect(sockets.requests[0]?.url).toBe('/ws/v1/chat?bot_id=7');
    session.close();
  });

  it('headers and query of a call override those of the client', async () => {
    const { websockets, requests } = await socketServer({
      client: {
        headers: { 'x-a': 'client', 'x-b': 'client', 'x-c': 'client' },
        query: { a: 'client', b: 'client' },
        websocketOptions: { headers: { 'x-b': 'sockets', 'x-c': 'sockets' }, query: { b: 'sockets' } },
      },
    });
    const session = await websockets.chat.create('7', { headers: { 'X-C': 'call', Authorization: 'Bearer mine' } });
    await session.ready();
    expect(requests[0]?.headers).toMatchObject({
      'x-a': 'client',
      'x-b': 'sockets',
      'x-c': 'call',
      authorization: 'Bearer mine',
    });
    expect(requests[0]?.url).toBe('/v1/chat?bot_id=7&a=client&b=sockets');
    session.close();
  });

  it('without a token no authorization header is sent', async () => {
    const { websockets, requests } = await socketServer({ client: { token: '' } });
    const session = await websockets.chat.create('7');
    await session.ready();
    expect(requests[0]?.headers.authorization).toBeUndefined();
    session.close();
  });

  it.each(['the session', 'the client'])('an agent of %s connects through a proxy', async (owner) => {
    const asked: (string | undefined)[] = [];
    const proxy = createServer().on('connect', (request, client) => {
      asked.push(request.url);
      const { hostname, port } = new URL(`http://${request.url}`);
      const server = connectTcp(Number(port), hostname, () => {
        client.write('HTTP/1.1 200 Connected\r\n\r\n');
        server.pipe(client).pipe(server);
      });
      client.on('error', () => server.destroy());
      server.on('error', () => client.destroy());
    });
    proxy.listen(0, '127.0.0.1');
    await once(proxy, 'listening');
    onTestFinished(() => void proxy.close());
    const { port } = proxy.address() as AddressInfo;
    const agent = new HttpsProxyAgent(`http://127.0.0.1:${port}`);
    const client = owner === 'the client' ? { agent: () => agent } : {};
    const { websockets, url } = await socketServer({ onPeer: (peer) => peer.send('chat.created'), client });
    const session = await websockets.chat.create('7', owner === 'the client' ? {} : { agent });
    expect(await session.waitFor('chat.created')).toBeDefined();
    expect(session.logid).toBe('log-1');
    expect(asked).toEqual([new URL(url).host]);
    session.close();
    await session.closed;
  });

  it('a proxy that refuses is reported with its status', async () => {
    const proxy = createServer().on('connect', (_request, client) =>
      client.end('HTTP/1.1 407 No\r\ncontent-length: 0\r\n\r\n'),
    );
    proxy.listen(0, '127.0.0.1');
    await once(proxy, 'listening');
    onTestFinished(() => void proxy.close());
    const { port } = proxy.address() as AddressInfo;
    const { websockets, requests } = await socketServer();
    const session = await websockets.chat.create('7', { agent: new HttpsProxyAgent(`http://127.0.0.1:${port}`) });
    expect(await rejection(session.ready())).toMatchObject({ name: 'SocketHandshakeError', status: 407 });
    expect(requests).toHaveLength(0);
  });

  it('an invalid agent is refused', async () => {
    const { websockets, requests } = await socketServer();
    const created = websockets.chat.create('7', { agent: {}, maxRetries: 3 });
    expect(String(await rejection(created))).toContain('agent must be an agent of node:http');
    expect(requests).toHaveLength(0);
  });
});

/** The class of Node (22 and later), the class of ws, and a subclass. */
const constructors = {
  ...(typeof globalThis.WebSocket === 'function' ? { global: globalThis.WebSocket } : {}),
  ws: Ws,
  'a subclass': class extends Ws {},
};

describe.each(Object.entries(constructors))('with the WebSocket class given: %s', (_name, WebSocket) => {
  it('a session works, with the token in a header', async () => {
    const { websockets, requests, peer } = await socketServer({ onPeer: (peer) => peer.send('chat.created') });
    const session = await websockets.chat.create('7', { WebSocket });
    const told: unknown[] = [];
    session.onerror = ({ message }) => told.push(message);
    await session.waitFor('chat.created');
    expect(session.logid).toBe('log-1');
    const server = await peer();
    server.socket.send(Buffer.from('12345'));
    session.send({ event_type: 'conversation.clear' });
    expect(await server.next()).toEqual({ event_type: 'conversation.clear' });
    const cleared = session.waitFor('conversation.cleared');
    server.send('conversation.cleared');
    await cleared;
    expect(requests[0]?.headers.authorization).toBe('Bearer tok_123456');
    expect(requests[0]?.url).toBe('/v1/chat?bot_id=7');
    expect(session.bufferedAmount).toBe(0);
    expect(told).toEqual([expect.stringContaining('A binary frame of 5 bytes')]);
    session.close(3001, 'enough');
    expect(await session.closed).toMatchObject({ code: 3001, reason: 'enough', wasClean: true });
    expect(await server.closed).toEqual({ code: 3001, reason: 'enough' });
  });

  it('a session reconnects, and reports a failed attempt', async () => {
    const { websockets, peer } = await socketServer({
      onUpgrade: (socket, accept, _request, count) => (count === 1 ? accept() : socket.destroy()),
    });
    const session = await websockets.chat.create('7', { WebSocket, maxRetries: 1, minReconnectionDelay: 2 });
    await session.ready();
    (await peer()).cut();
    expect(await session.closed).toMatchObject({ code: 1006, error: { name: 'SocketHandshakeError' } });
  });
});

describe('an invalid WebSocket class', () => {
  it.each([
    ['is not a WebSocket', EventTarget, 'must be a class like the standard WebSocket'],
    [
      'throws',
      class extends EventTarget {
        constructor(url: string) {
          super();
          throw new SyntaxError(`bad url ${url}`);
        }
      },
      'refused the URL or its options (SyntaxError)',
    ],
  ])('that %s ends the session without retries', async (_what, WebSocket, message) => {
    const { websockets } = await socketServer();
    const session = await websockets.chat.create('7', { WebSocket, maxRetries: 5 });
    const retries: unknown[] = [];
    session.addEventListener('reconnecting', (retry) => retries.push(retry));
    const error = await rejection(session.ready());
    expect(retries).toEqual([]);
    expect(String(error)).toContain(message);
    expect(String(error)).not.toContain('bad url');
  });
});

it('an agent does not go with a WebSocket class, which connects on its own', async () => {
  const { websockets, requests } = await socketServer();
  const session = await websockets.chat.create('7', { agent: new HttpsProxyAgent('http://proxy.test'), WebSocket: Ws });
  expect(String(await rejection(session.ready()))).toContain('The options agent and WebSocket exclude each other');
  expect(requests).toHaveLength(0);
});
