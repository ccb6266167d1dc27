import { isObject } from '../lib/is-object.js';
import { withoutSecret } from '../errors/redact.js';
import type { SocketErrorOptions } from '../errors/socket-errors.js';
import type { NamedEvent } from './plan.js';

/** Codes that say: the token is not good enough, now or later. */
const refusals: ReadonlySet<number | undefined> = new Set([401, 403, 4100, 4101]);

/** What is known of a connection, for errors and logs. */
export class Facts {
  logid: string | undefined;
  /** The last event that came. */
  last: NamedEvent | undefined;
  /** Whether the server has said on this connection that the token is not good enough, whatever came after that. */
  isRefused = false;
  /** The token that was sent last: the server may repeat it. */
  secret: string | undefined;

  /** What an error about the connection carries. */
  context(): SocketErrorOptions {
    return { logid: this.mask(this.logid), lastEvent: this.mask(this.last?.event_type) };
  }

  /** What the server said, without the token. */
  mask<T>(said: T): T {
    return withoutSecret(said, this.secret);
  }

  /** An event came. */
  came(event: NamedEvent): void {
    this.last = event;
    if (event.event_type === 'error' && isRefusal(errorIn(event).code)) this.isRefused = true;
  }
}

export function isRefusal(code: number | undefined): boolean {
  return refusals.has(code);
}

/** The server's reason in an `error` or `failed` event: its data, or the last error of the chat that it holds. */
export function errorIn(event: object): { readonly code: number | undefined; readonly msg: string | undefined } {
  const data: unknown = Reflect.get(event, 'data');
  if (!isObject(data)) return { code: undefined, msg: undefined };
  const { code, msg } = isObject(data['last_error']) ? data['last_error'] : data;
  return { code: typeof code === 'number' ? code : undefined, msg: typeof msg === 'string' ? msg : undefined };
}
