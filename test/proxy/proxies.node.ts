/** Proxies on free ports of the loopback. They are closed after the test. */
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { CozeAPI, type ClientOptions } from 'coze-client';
import { createNodeProxy, type NodeProxyOptions } from 'coze-client/proxy/node';
import { startCozeServer, type CozeServer, type CozeServerOptions } from 'coze-client/testing';
import { onTestFinished } from 'vitest';

/** The token that only the proxy knows. */
export const token = 'pat_of_the_proxy_4711';

export interface RunningProxy {
  /** The address of the server. */
  readonly url: string;
  /** The base URL of the page. */
  readonly baseURL: string;
  /** What onError got. */
  readonly failures: { readonly error: Error; readonly logid: string }[];
  /** The client of a page. */
  page(options?: Partial<ClientOptions>): CozeAPI;
  server: Server;
}

export async function startCoze(options: CozeServerOptions = {}): Promise<CozeServer> {
  const coze = await startCozeServer(options);
  onTestFinished(() => coze.close());
  return coze;
}

export async function listen(
  listener: RequestListener,
  upgrade?: (...args: never[]) => void,
): Promise<[string, Server]> {
  const server = createServer(listener);
  const sockets = new Set<Duplex>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  if (upgrade !== undefined) server.on('upgrade', upgrade as never);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  return [`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, server];
}

/** A proxy on node:http, in front of a server of Coze. */
export async function startProxy(
  coze: { readonly url: string },
  options: Partial<NodeProxyOptions> = {},
): Promise<RunningProxy> {
  const failures: { error: Error; logid: string }[] = [];
  const proxy = createNodeProxy({
    token,
    authorize: 'anyone',
    baseURL: coze.url,
    onError: (error, logid) => failures.push({ error, logid }),
    ...options,
  });
  const [url, server] = await listen(proxy, proxy.upgrade);
  const baseURL = `${url}${options.path ?? '/api/coze'}`;
  const page = (more: Partial<ClientOptions> = {}) => new CozeAPI({ baseURL, maxRetries: 0, logLevel: 'off', ...more });
  return { url, baseURL, failures, page, server };
}

export interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** Sends bytes as they are, and returns what comes until the server closes the connection. */
export async function sendRaw(url: string, request: string): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  socket.write(request, 'latin1');
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
  await once(socket, 'close');
  const [head = '', ...rest] = text.split('\r\n\r\n');
  return { status: Number(head.split(' ')[1]), head, body: rest.join('\r\n\r\n') };
}

/** The body of a chat. */
export const chatBody = { bot_id: '7379462189365198898', user_id: 'u', stream: true };
