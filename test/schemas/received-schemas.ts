/** The schemas of responses and events: those of the client, with those that are published. */
import * as client from './client-schemas.js';
import { operationSchemas } from 'coze-client/schemas';
import { z } from 'zod/v4';
import type { Schema } from '../../src/schemas/schema-parts.js';

export interface ReceivedSchema {
  readonly operation: string;
  /** The name of the event; undefined for a response. */
  readonly event: string | undefined;
  readonly client: Schema;
  readonly zod: z.ZodType;
}

/** The name of an event of a stream or a socket. */
export const eventOf = (value: unknown): unknown =>
  Reflect.get(Object(value), 'event') ?? Reflect.get(Object(value), 'event_type');

/** The members of an open union of events, by name. */
function eventsIn(union: z.ZodType | undefined): Map<unknown, z.ZodType> {
  const [known] = union instanceof z.ZodUnion ? union.options : [];
  const options = known instanceof z.ZodDiscriminatedUnion ? known.options : [];
  const named = options.map((option) => {
    if (!(option instanceof z.ZodObject)) throw new Error('An event is an object.');
    const { event = option.shape['event_type'] } = option.shape;
    return [event instanceof z.ZodLiteral ? event.value : undefined, option] as const;
  });
  return new Map(named);
}

function receivedBy(
  operation: string,
  published: { response?: z.ZodType | undefined; events?: z.ZodType | undefined },
) {
  const response = client.responses[operation];
  const events = [...(client.events[operation] ?? [])].map(([event, schema]) => ({
    operation,
    event,
    client: schema,
    zod: eventsIn(published.events).get(event),
  }));
  const all =
    response === undefined ? [] : [{ operation, event: undefined, client: response, zod: published.response }];
  return [...all, ...events].map(({ zod, ...received }): ReceivedSchema => {
    if (zod === undefined) throw new Error(`${operation} ${received.event} is not published.`);
    return { ...received, zod };
  });
}

export const receivedSchemas: readonly ReceivedSchema[] = Object.entries(operationSchemas).flatMap(
  ([operation, published]) => receivedBy(operation, published),
);
