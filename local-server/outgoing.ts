import type { Answer } from './answer.js';
import { type Frames, bodyFrames, eventFrames } from './faults/frames.js';

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
