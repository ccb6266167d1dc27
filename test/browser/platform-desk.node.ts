import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { type CozeServer, startCozeServer } from 'coze-client/testing';
import { openDesk, type Desk } from './desk.node.js';

/**
 * Starts platforms for pages. `POST /` returns the URL of a new one. For its port, `POST /:port` adds a fault, `GET` returns
 * the events of its sockets, and `DELETE` stops it.
 */
export function openPlatformDesk(): Promise<Desk> {
  const platforms = new Map<string, CozeServer>();
  return openDesk(
    (request) => answer(request, platforms),
    () => Promise.all(Array.from(platforms.values(), (platform) => platform.close())),
  );
}

async function answer(request: IncomingMessage, platforms: Map<string, CozeServer>): Promise<unknown> {
  const { method, url = '/' } = request;
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
