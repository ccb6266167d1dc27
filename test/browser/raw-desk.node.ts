import type { IncomingMessage } from 'node:http';
import { deferred } from '../../src/lib/polyfills.js';
import { listenRaw, type RawServer } from '../support/raw-listener.node.js';
import { openDesk, type Desk } from './desk.node.js';
import { rawAnswers } from './raw-answers.js';

interface Running {
  readonly server: RawServer;
  /** What a page and the server wait for, by name. */
  readonly moments: Record<string, () => unknown>;
}

/**
 * Starts raw servers for pages. `POST /?name` returns the URL of a new one that gives this answer. For its port,
 * `GET /:port/arrived` waits for a request, `GET /:port/closed` for the end of all connections, `POST /:port/has-bytes` says
 * that the page has the first bytes, `GET /:port/received` returns what was received, and `DELETE /:port` stops it.
 */
export function openRawDesk(): Promise<Desk> {
  const running = new Map<string, Running>();
  return openDesk(
    (request) => answer(request, running),
    () => Promise.all(Array.from(running.values(), ({ server }) => server.close())),
  );
}

async function answer({ method, url = '/' }: IncomingMessage, running: Map<string, Running>): Promise<unknown> {
  const { pathname, search } = new URL(url, 'http://desk');
  const [, port = '', moment = ''] = pathname.split('/');
  if (port === '') {
    const started = await start(decodeURIComponent(search.slice(1)));
    running.set(String(started.server.port), started);
    return started.server.url;
  }
  const found = running.get(port);
  if (found === undefined) throw new Error(`There is no raw server at port ${port}.`);
  if (method !== 'DELETE') return found.moments[moment]?.();
  running.delete(port);
  return found.server.close();
}

async function start(name: string): Promise<Running> {
  const give = rawAnswers.get(name);
  if (give === undefined) throw new Error(`There is no answer with the name ${name}.`);
  const arrived = deferred<void>();
  const clientHasBytes = deferred<void>();
  const server = await listenRaw(
    (peer) => {
      void peer.requested.then(arrived.resolve);
      return give(peer, clientHasBytes.promise);
    },
    { cors: true },
  );
  const moments = {
    arrived: () => arrived.promise,
    closed: () => Promise.all(server.peers.map((peer) => peer.closed)).then(() => undefined),
    'has-bytes': () => clientHasBytes.resolve(),
    received: () => server.peers.map((peer) => peer.received),
  };
  return { server, moments };
}
