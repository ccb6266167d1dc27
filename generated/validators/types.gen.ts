// Made from openapi/ by `npm run generate`.

import type { ZodMiniType } from 'zod/v4-mini';

/** Gives a schema, and makes it at the first call. */
export type LazySchema = () => ZodMiniType;

/** What an operation takes, as it is sent. Fields that the contract does not know are let through. */
export interface RequestSchemas {
  readonly path?: LazySchema;
  readonly query?: LazySchema;
  readonly body?: LazySchema;
  /** Paths of the fields that callers may leave out although the platform requires them. */
  readonly optional?: readonly string[];
}

/** The schemas of whole events by their names. An event that the contract does not know has none. */
export type EventSchemas = ReadonlyMap<string, LazySchema>;

/** The events of a socket: what the client sends, and what the server sends. */
export interface SocketSchemas {
  readonly client: EventSchemas;
  readonly server: EventSchemas;
}
