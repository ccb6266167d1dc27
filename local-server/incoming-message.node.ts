import type { IncomingMessage } from 'node:http';
import { isUint8Array, joinBytes } from '../src/for-local-server.js';
import type { IncomingRequest } from './http/parsed-request.js';

/** A request of node:http, for the parts of the server that know no transport. */
export function incomingRequest(message: IncomingMessage, bytes: Uint8Array<ArrayBuffer>): IncomingRequest {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(message.headers))
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  return { method: message.method ?? 'GET', target: message.url ?? '/', headers, bytes };
}

/** The whole body of a request. */
export async function readBody(message: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of message) if (isUint8Array(chunk)) chunks.push(chunk);
  return joinBytes(chunks);
}
