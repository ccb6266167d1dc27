import { createServer, type IncomingMessage, type ServerOptions, type ServerResponse } from 'node:http';
import { afterEach } from 'vitest';

export interface Hit {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** The body before it was read as text. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface TestServer {
  readonly url: string;
  /** Every request that arrived, in order. */
  readonly hits: readonly Hit[];
}

/** Answers a request; `hit` is the request as it was recorded, `number` counts from 1. */
export type Answer = (response: ServerResponse, hit: Hit, number: number) => void;

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

/** A server on a free loopback port. It is closed, connections and all, after the test. */
export async function serve(answer: Answer, options: ServerOptions = {}): Promise<TestServer> {
  const hits: Hit[] = [];
  const server = createServer(options, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('error', () => undefined);
    request.on('end', () => {
      const bytes = new Uint8Array(Buffer.concat(chunks));
      const body = new TextDecoder().decode(bytes);
      const hit = { method: request.method ?? '', url: request.url ?? '', headers: request.headers, body, bytes };
      hits.push(hit);
      answer(response, hit, hits.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return { url: `http://127.0.0.1:${portOf(server.address())}`, hits };
}

/** A loopback address on which nobody listens. */
export async function deadURL(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server.address());
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

export function json(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

function portOf(address: unknown): number {
  if (typeof address === 'object' && address !== null && 'port' in address && typeof address.port === 'number')
    return address.port;
  throw new Error('The server has no port.');
}
