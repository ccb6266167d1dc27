import { type output, safeParse } from 'zod/v4-mini';
import type { EventSchemas, LazySchema } from '../../generated/validators/types.gen.js';
import { isObject, type Issue, issuesOf, requestMessage } from '../../src/for-local-server.js';
import type { RequestParams } from '../http/request-params.js';
import { RequestError, badRequest } from '../http/response.js';
import type { ServerContext } from '../server-context.js';

/** Sends an event. `at` is its time in milliseconds since 1970-01-01 UTC, by default the time of the server. */
export type Emit = (eventType: string, data?: unknown, at?: number) => void;

/** An open socket, as its endpoint uses it. */
export interface SocketConnection {
  readonly server: ServerContext;
  /** The query of the handshake. */
  readonly query: RequestParams;
  /** Does nothing after the socket is closed. */
  readonly emit: Emit;
  /** Sends an `error` event. */
  readonly fail: (error: unknown) => void;
  /** Waits for some milliseconds, at least one turn of the event loop, or until the socket is closed. */
  readonly wait: (ms: number) => Promise<void>;
}

/** One of the routes that open a socket. */
export interface SocketEndpoint {
  /** The type of the first event. */
  readonly created: string;
  /** Refuses a handshake that is valid by the contract but refers to unknown records. */
  readonly checkHandshake: (query: RequestParams, server: ServerContext) => void;
  /** Returns the function that receives the messages of the client. */
  readonly open: (connection: SocketConnection) => (text: string) => void;
}

/** An endpoint whose clients send the events of some schemas, by their event_type. */
export const socketEndpoint = <Lazy extends LazySchema>(endpoint: {
  readonly created: string;
  readonly schemas: ReadonlyMap<string, Lazy>;
  readonly checkHandshake?: SocketEndpoint['checkHandshake'];
  readonly open: (connection: SocketConnection) => (event: output<ReturnType<Lazy>>) => void;
}): SocketEndpoint => ({
  created: endpoint.created,
  checkHandshake: endpoint.checkHandshake ?? (() => undefined),
  open: (connection) => {
    const receive = endpoint.open(connection);
    return (text) => {
      const event = parseEvent(endpoint.schemas, text);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it passed one of the schemas
      receive(event as output<ReturnType<Lazy>>);
    };
  },
});

/**
 * @throws RequestError with code 4000 and a message that names the first wrong field, 3010 for text that is too long for a
 * synthesis.
 */
function parseEvent(schemas: EventSchemas, text: string): unknown {
  const value = parseMessage(text);
  if (!isObject(value)) throw badRequest('Invalid event: the event must be of type object.');
  const schema = schemas.get(String(value['event_type']))?.();
  if (schema === undefined) throw badRequest('Invalid event: this socket does not take this event_type.');
  const result = safeParse(schema, value);
  if (result.success) return result.data;
  const [issue] = issuesOf(schema, value);
  throw issue === undefined ? badRequest('The event is not valid.') : invalidEvent(issue);
}

function parseMessage(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('The message is not valid JSON.');
  }
}

function invalidEvent(issue: Issue): RequestError {
  const { name, limit } = issue;
  const problem = requestMessage(issue, 'the event');
  const isTooLong = limit === 'most' && ['data.delta', 'data.text'].includes(name);
  return isTooLong ? new RequestError(3010, `${problem}.`) : badRequest(`Invalid event: ${problem}.`);
}
