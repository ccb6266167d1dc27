import type { ZodMiniType } from 'zod/v4-mini';
import type { Params } from '../params.js';
import type { ServerContext } from '../server-context.js';
import { parseEvent } from './parse-event.js';

/** The server's end of an open socket. */
export interface Link {
  readonly server: ServerContext;
  /** The query of the handshake. */
  readonly query: Params;
  /** Sends an event. Nothing happens once the socket is closed. */
  readonly emit: Emit;
  /** Sends an `error` event for what went wrong. */
  readonly fail: (error: unknown) => void;
  /** Waits so many milliseconds, at least until others had their turn, or until the socket is closed. */
  readonly wait: (ms: number) => Promise<void>;
}

/** @param at When it is sent, in milliseconds since 1970; now, unless it is said. */
export type Emit = (eventType: string, data?: unknown, at?: number) => void;

/** What one of the endpoints does. */
export interface SocketKind {
  /** The event that a socket begins with. */
  readonly created: string;
  /** Refuses a handshake whose query fits the contract but not the state of the server. */
  readonly admit: (query: Params, server: ServerContext) => void;
  /** Begins with a socket that is open, and gives what takes the messages of the client. */
  readonly open: (link: Link) => (text: string) => void;
}

/** An endpoint whose clients send the events of a schema. */
export const socketKind = <Event>(kind: {
  readonly created: string;
  readonly schema: () => ZodMiniType<Event>;
  readonly admit?: SocketKind['admit'];
  readonly open: (link: Link) => (event: Event) => void;
}): SocketKind => ({
  created: kind.created,
  admit: kind.admit ?? (() => undefined),
  open: (link) => {
    const receive = kind.open(link);
    return (text) => receive(parseEvent(kind.schema(), text));
  },
});
