import { encodeText } from '../lib/bytes.js';
import type { RouteResponse, ServerEvent, StreamFormat } from './response.js';

/** The ways in which a response breaks. */
export type BreakMode = 'stall' | 'reset' | 'truncate';

/** A response as bytes. */
export interface EncodedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly chunks: BodyChunks;
}

/** A piece of a body, or the point at which a fault interrupts it. */
export type BodyChunk =
  | { readonly bytes: Uint8Array; readonly isEvent: boolean; readonly isTerminator: boolean }
  | { readonly break: BreakMode };

export type BodyChunks = AsyncGenerator<BodyChunk>;

/** Turns a response into headers and bytes. An envelope gets the log id of the request. */
export function encodeResponse(response: RouteResponse, logid: string): EncodedResponse {
  switch (response.kind) {
    case 'json': {
      const body = encodeText(JSON.stringify({ ...response.body, detail: { logid } }));
      return {
        status: response.status,
        headers: {
          'Content-Type': 'application/json; charset=utf-8',
          'Content-Length': String(body.byteLength),
          ...response.headers,
        },
        chunks: bodyChunks(body),
      };
    }
    case 'raw':
      return {
        status: response.status,
        headers: { 'Content-Type': response.contentType ?? guessContentType(response.body), ...response.headers },
        chunks: bodyChunks(response.body),
      };
    case 'stream':
      return {
        status: 200,
        headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' },
        chunks: eventChunks(response.format, response.events),
      };
  }
}

function guessContentType(body: string | Uint8Array): string {
  if (typeof body !== 'string') return 'application/octet-stream';
  if (/^\s*[[{]/.test(body)) return 'application/json; charset=utf-8';
  return body.trimStart().startsWith('<') ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8';
}

export const rawChunk = (content: string | Uint8Array): BodyChunk => ({
  bytes: typeof content === 'string' ? encodeText(content) : content,
  isEvent: false,
  isTerminator: false,
});

async function* bodyChunks(content: string | Uint8Array): BodyChunks {
  yield rawChunk(content);
}

/** One chunk per event. Leaving this generator early does not close `events`: the caller may run them to their end. */
async function* eventChunks(format: StreamFormat, events: AsyncGenerator<ServerEvent>): BodyChunks {
  for (let index = 0; ; index += 1) {
    const next = await events.next();
    if (next.done === true) return;
    yield {
      bytes: encodeText(formatEvent(format, next.value, index)),
      isEvent: true,
      isTerminator: TERMINATORS[format].includes(next.value.event),
    };
  }
}

const TERMINATORS: Readonly<Record<StreamFormat, readonly string[]>> = {
  chat: ['done'],
  chatflow: ['done'],
  workflow: ['Done', 'Interrupt', 'Error'],
};

/**
 * Formats one event exactly as the platform does. Chats have no space after the colon. Chatflows have one, and escape the
 * ampersand as Go's encoder does. Workflows number their events in an `id:` line.
 */
function formatEvent(format: StreamFormat, event: ServerEvent, index: number): string {
  const json = JSON.stringify(event.data);
  switch (format) {
    case 'chat':
      return `event:${event.event}\ndata:${json}\n\n`;
    case 'chatflow':
      return `event: ${event.event}\ndata: ${json.replaceAll('&', '\\u0026')}\n\n`;
    case 'workflow':
      return `id: ${index}\nevent: ${event.event}\ndata: ${json}\n\n`;
  }
}
