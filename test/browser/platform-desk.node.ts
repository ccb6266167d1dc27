import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { type CozeServer, startCozeServer } from 'coze-client/testing';

const CORS = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': 'GET, POST, DELETE' };

/**
 * Starts platforms for pages. `POST /` returns the URL of a new one. For its port, `POST /:port` adds a fault, `GET` returns
 * the events of its sockets, and `DELETE` stops it.
 */
export async function openDesk(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const platforms = new Map<string, CozeServer>();
  const desk = createServer((request, response) => {
    answer(request, platforms).then(
      (value) => response.writeHead(200, CORS).end(JSON.stringify(value ?? null)),
      (error: unknown) => response.writeHead(400, CORS).end(String(error)),
    );
  });
  desk.listen(0, '127.0.0.1');
  await once(desk, 'listening');
  const address = desk.address();
  if (address === null || typeof address === 'string') throw new Error('The desk has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    async close() {
      desk.close();
      desk.closeAllConnections();
      await Promise.all(Array.from(platforms.values(), (platform) => platform.close()));
    },
  };
}

async function answer(request: IncomingMessage, platforms: Map<string, CozeServer>): Promise<unknown> {
  const { method, url = '/' } = request;
  // The CORS preflight of DELETE.
  if (method === 'OPTIONS') return undefined;
  const port = url.slice(1);
  if (port === '') {
    const made = await startCozeServer();
    platforms.set(new URL(made.url).port, made);
    return made.url;
  }
  const platform = platforms.get(port);
  if (platform === undefined) throw new Error(`There is no platform at port ${port}.`);
  if (method === 'POST') return platform.script(JSON.parse(await text(request), revivedBytes));
  if (method === 'GET') return platform.sockets.map(({ received }) => received);
  platforms.delete(port);
  return platform.close();
}

const revivedBytes = (key: string, value: unknown): unknown =>
  key === 'bytes' && Array.isArray(value) ? Uint8Array.from(value) : value;
