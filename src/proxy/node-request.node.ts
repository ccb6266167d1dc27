import type { IncomingMessage, ServerResponse } from 'node:http';
import { memberOf } from '../lib/shapes.js';
import { ProxyRefusalError } from './refusal.js';

const validHost = /^([\w.-]+|\[[\da-f:.]+\])(:\d+)?$/i;

/**
 * A request of Node as one of fetch.
 *
 * @throws ProxyRefusalError for a target or a host that servers could read in different ways.
 */
export function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request {
  const url = incomingURL(incoming);
  const { method = 'GET' } = incoming;
  const body = method === 'GET' || method === 'HEAD' ? undefined : incomingBody(incoming);
  const headers = incomingHeaders(incoming);
  // A body parser has decompressed what it has read.
  if (incoming.readableDidRead) headers.delete('content-encoding');
  const init = { method, headers, signal, ...(body !== undefined && { body, duplex: 'half' }) };
  try {
    return new Request(url, init);
  } catch {
    // The methods CONNECT and TRACE, for example.
    throw new ProxyRefusalError(400, 'The request cannot be passed on: its method or a header is not allowed.');
  }
}

/** Aborts when the visitor leaves before the response is complete. */
export function leftSignal(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}

/** A router of Express takes its own path off `url`. */
function incomingURL(incoming: IncomingMessage): string {
  const original = memberOf(incoming, 'originalUrl');
  const target = typeof original === 'string' ? original : (incoming.url ?? '');
  const { host = '' } = incoming.headers;
  const scheme = memberOf(incoming.socket, 'encrypted') === true ? 'https' : 'http';
  if (!validHost.test(host)) throw new ProxyRefusalError(400, 'The header host is missing or has no usual form.');
  const [path] = target.split('?');
  // An absolute URL as target names a host of its own; other targets than paths are for other servers.
  if (!target.startsWith('/')) throw new ProxyRefusalError(400, 'The target of the request must be a path.');
  const url = `${scheme}://${host}${target}`;
  // What a URL parser changes, a server before this one may have read as another path.
  if (!URL.canParse(url) || new URL(url).pathname !== path)
    throw new ProxyRefusalError(404, 'The path of the request is not in its plain form.');
  return url;
}

function incomingHeaders({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers();
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const [name = '', value = ''] = rawHeaders.slice(index, index + 2);
    headers.append(name, value);
  }
  return headers;
}

/** The bytes of the body, or what a body parser made of them. */
function incomingBody(
  incoming: IncomingMessage,
): ReadableStream<Uint8Array> | string | Uint8Array<ArrayBuffer> | undefined {
  if (!incoming.readableDidRead) return byteStreamOf(incoming);
  const parsed = memberOf(incoming, 'body');
  if (parsed === undefined || typeof parsed === 'string') return parsed;
  return parsed instanceof Uint8Array ? new Uint8Array(parsed) : JSON.stringify(parsed);
}

/** Read as it is asked for: a body that is too large is not read to its end. */
function byteStreamOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const pieces: AsyncIterator<Uint8Array, unknown> = incoming[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const piece = await pieces.next();
        if (piece.done === true) controller.close();
        else controller.enqueue(piece.value);
      },
    },
    { highWaterMark: 0 },
  );
}
