import type { AnyWebsocketEvent } from '../../generated/types/index.js';
import type { Operation } from '../http/operation.js';
import type { Settings } from '../http/settings.js';
import type { Unrecognized } from '../lib/contract-types.js';
import type { CozeError } from '../errors/coze-error.js';
import type { Facts } from './facts.js';
import type { SocketSettings } from './options.js';
import type { Connect } from './adapters/wire.js';

/** Everything a session is made of. */
export interface SessionPlan {
  readonly settings: Settings;
  readonly operation: Operation;
  readonly params: object | undefined;
  readonly options: SocketSettings;
  readonly connect: Connect;
  readonly check?: EventCheck | undefined;
}

/** Holds events against the contract. */
export interface EventCheck {
  /** An event that is to be sent. One it has an error for is not: `send` throws the error. */
  sent(event: NamedEvent): CozeError | undefined;
  /** An event that came. One it has an error for is not handed on: all who follow the session are told the error. */
  received(event: NamedEvent, facts: Facts): CozeError | undefined;
}

/** What every event has, both ways. */
export interface NamedEvent {
  readonly event_type: string;
}

/** The names that can be waited for. A name of a newer platform goes in `as Unrecognized`. */
export type EventName<Res extends NamedEvent> = Res['event_type'] | Unrecognized;

/** The event of a name. */
export type EventNamed<Res extends NamedEvent, T extends string> = [Extract<Res, { readonly event_type: T }>] extends [
  never,
]
  ? AnyWebsocketEvent
  : Extract<Res, { readonly event_type: T }>;
