import type { ZodMiniType } from 'zod/v4-mini';
import { type Issue, issuesOf, requestMessage } from '../../src/for-local-server.js';
import type { Params } from '../params.js';
import { badRequest, Refusal } from '../response.js';
import type { ServerContext } from '../server-context.js';

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

/**
 * Reads an event that a client sent.
 *
 * @throws Refusal with code 4000 and a message that names the first wrong field, 3010 for text that is too long to speak.
 */
export function parseEvent<Event>(schema: ZodMiniType<Event>, text: string): Event {
  const value = parseJson(text);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = issuesOf(schema, value);
  throw issue === undefined ? badRequest('The event is not valid.') : refused(issue);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('The message is not valid JSON.');
  }
}

function refused(issue: Issue): Refusal {
  const { name, limit } = issue;
  if (name === 'event_type') return badRequest('Invalid event: event_type is none that this socket takes.');
  const problem = requestMessage(issue, 'the event');
  const isTooLong = limit === 'most' && ['data.delta', 'data.text'].includes(name);
  return isTooLong ? new Refusal(3010, `${problem}.`) : badRequest(`Invalid event: ${problem}.`);
}

/** Settings with those that change; what is left out stays as it is. */
export function merged<Settings extends object>(
  settings: Settings,
  change: { readonly [Name in keyof Settings]?: Settings[Name] | undefined } = {},
): Settings {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  return Object.assign({ ...settings }, Object.fromEntries(given));
}
