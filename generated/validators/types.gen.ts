// Generated from openapi/ by `npm run generate`. Do not edit.

import type { ZodMiniType } from 'zod/v4-mini';

/** Returns a schema, which is made at the first call. */
export type LazySchema = () => ZodMiniType;

/** The schemas of a request as it is sent. They accept fields that the contract does not know. */
export interface RequestSchemas {
  readonly path?: LazySchema;
  readonly query?: LazySchema;
  readonly body?: LazySchema;
  /** Paths of the fields that callers may leave out although the platform requires them. */
  readonly optional?: readonly string[];
}

/** The schemas of whole events by event name. An event that the contract does not know has no schema. */
export type EventSchemas = ReadonlyMap<string, LazySchema>;
