/** A proxy for HTTP: it opens tunnels and sends plain requests on. */
import { once } from 'node:events';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { onTestFinished, vi } from 'vitest';
import type { Certificate } from './certificate.node.js';

export interface ProxyServer {
  readonly host: string;
  readonly url: string;
  /** The first line of each request, and its headers. */
  readonly requests: readonly { readonly line: string; readonly headers: IncomingMessage['headers'] }[];
  /** The connections of clients that are open. */
  readonly connections: ReadonlySet<Socket>;
}

interface ProxyOptions {
  readonly tls?: Certificate;
  /** The user and the password that are asked for. */
  readonly credentials?: string;
  /** Answers instead of the proxy. */
  readonly answer?: (socket: Socket) => unknown;
}

/** A proxy on a free loopback port. It is closed, connections and all, after the test. */
export async function proxyServer({ tls, credentials, answer }: ProxyOptions = {}): Promise<ProxyServer> {
  const requests: ProxyServer['requests'][number][] = [];
  const connections = new Set<Socket>();
  const mayPass = (request: IncomingMessage): boolean => {
    const { method, url, headers } = request;
    requests.push({ line: `${method} ${url}`, headers });
    if (credentials === undefined) return true;
    return headers['proxy-authorization'] === `Basic ${Buffer.from(credentials).toString('base64')}`;
  };
  const forward = (request: IncomingMessage, response: ServerResponse): void => {
    if (!mayPass(request)) return void response.writeHead(407).end('Who are you?');
    const { 'proxy-authorization': _, ...headers } = request.headers;
    const onward = http.request(request.url ?? '', { method: request.method, headers }, (answered) => {
      response.writeHead(answered.statusCode ?? 0, answered.headers);
      answered.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    request.pipe(onward);
  };
  const server = tls === undefined ? http.createServer(forward) : https.createServer(tls, forward);
  server.on('connect', (request: IncomingMessage, client: Socket) => {
    client.on('error', () => undefined);
    const isWelcome = mayPass(request);
    if (answer !== undefined) return answer(client);
    if (!isWelcome) return client.end('HTTP/1.1 407 Who\r\ncontent-length: 3\r\n\r\nWho');
    const { hostname, port } = new URL(`http://${request.url}`);
    const onward = connect(Number(port), hostname, () => {
      client.write('HTTP/1.1 200 Connected\r\n\r\n');
      onward.pipe(client).pipe(onward);
    });
    onward.on('error', () => client.destroy()).on('close', () => client.destroy());
    client.on('close', () => onward.destroy());
  });
  server.on('connection', (socket: Socket) => {
    connections.add(socket);
    socket.on('error', () => undefined).on('close', () => connections.delete(socket));
  });
  server.on('tlsClientError', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    for (const socket of connections) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { host, url: `http${tls ? 's' : ''}://${host}`, requests, connections };
}

const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'].flatMap((name) => [name, name.toLowerCase()]);

/** Sets the variables for proxies, and removes the others of them. They are restored after the test. */
export function proxyEnvironment(variables: Readonly<Record<string, string>>): void {
  for (const name of names) vi.stubEnv(name, variables[name]);
  onTestFinished(() => void vi.unstubAllEnvs());
}
