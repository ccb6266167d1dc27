import type { Ending } from './faults/fault.js';
import type { Answer, StreamFamily, WireEvent } from './response.js';

/** An answer as it goes to the socket. */
export interface Outgoing {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly frames: Frames;
}

/** Puts an answer into headers and bytes; envelopes get the log id of the call. */
export function outgoing(answer: Answer, logid: string): Outgoing {
  switch (answer.kind) {
    case 'json': {
      const body = new TextEncoder().encode(JSON.stringify({ ...answer.body, detail: { logid } }));
      return {
        status: answer.status,
        headers: {
          'Content-Type': 'application/json; charset=utf-8',
          'Content-Length': String(body.byteLength),
          ...answer.headers,
        },
        frames: bodyFrames(body),
      };
    }
    case 'raw':
      return {
        status: answer.status,
        headers: { 'Content-Type': answer.contentType ?? guessType(answer.body), ...answer.headers },
        frames: bodyFrames(answer.body),
      };
    case 'stream':
      return {
        status: 200,
        headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' },
        frames: eventFrames(answer.family, answer.events),
      };
  }
}

function guessType(body: string | Uint8Array): string {
  if (typeof body !== 'string') return 'application/octet-stream';
  if (/^\s*[[{]/.test(body)) return 'application/json; charset=utf-8';
  return body.trimStart().startsWith('<') ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8';
}

/** A part of a body on its way out, or the point where the answer breaks off. */
export type Frame =
  | { readonly bytes: Uint8Array; readonly isEvent: boolean; readonly isTerminator: boolean }
  | { readonly ending: Ending };

export type Frames = AsyncGenerator<Frame>;

const encoder = new TextEncoder();

export const rawFrame = (content: string | Uint8Array): Frame => ({
  bytes: typeof content === 'string' ? encoder.encode(content) : content,
  isEvent: false,
  isTerminator: false,
});

export async function* bodyFrames(content: string | Uint8Array): Frames {
  yield rawFrame(content);
}

/** One frame an event. Stopping early leaves `events` untouched, so that the run behind it can be finished. */
export async function* eventFrames(family: StreamFamily, events: AsyncGenerator<WireEvent>): Frames {
  for (let index = 0; ; index += 1) {
    const next = await events.next();
    if (next.done === true) return;
    yield {
      bytes: encoder.encode(formatEvent(family, next.value, index)),
      isEvent: true,
      isTerminator: endsStream(family, next.value),
    };
  }
}

const TERMINATORS: Readonly<Record<StreamFamily, readonly string[]>> = {
  chat: ['done'],
  chatflow: ['done'],
  workflow: ['Done', 'Interrupt', 'Error'],
};

/** Whether this event is the last one its stream has by the protocol. */
export const endsStream = (family: StreamFamily, event: WireEvent): boolean =>
  TERMINATORS[family].includes(event.event);

/**
 * The text of one event, exactly as the platform writes it: chats put no space after the colon, chatflows do and escape
 * the ampersand as Go's encoder does, workflows count their events in an `id:` line.
 */
export function formatEvent(family: StreamFamily, event: WireEvent, index: number): string {
  const json = JSON.stringify(event.data);
  switch (family) {
    case 'chat':
      return `event:${event.event}\ndata:${json}\n\n`;
    case 'chatflow':
      return `event: ${event.event}\ndata: ${json.replaceAll('&', '\\u0026')}\n\n`;
    case 'workflow':
      return `id: ${index}\nevent: ${event.event}\ndata: ${json}\n\n`;
  }
}
