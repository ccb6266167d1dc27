import { InvalidResponseError } from '../errors/api-error.js';
import { isObject } from '../lib/shapes.js';
import type { NamedEvent } from './events.js';

/**
 * The text in a field of the data of an event. It is empty if the field or the data are missing: servers also write null
 * then.
 *
 * @param logid - returns that of the connection, for the error.
 * @throws InvalidResponseError for a value of another type. Without `validate: 'strict'` the server may send any.
 */
export function textIn(event: NamedEvent, field: string, logid: () => string | undefined): string {
  const data: unknown = Reflect.get(event, 'data') ?? undefined;
  const value: unknown = isObject(data) ? (data[field] ?? undefined) : data;
  if (value === undefined) return '';
  if (isObject(data) && typeof value === 'string') return value;
  const path = isObject(data) ? `data.${field}` : 'data';
  const expected = isObject(data) ? 'a string' : 'an object';
  const kind = Array.isArray(value) ? 'an array' : typeof value;
  throw new InvalidResponseError(
    undefined,
    { detail: { logid: logid() } },
    `The server sent an invalid event ${event.event_type}: ${path} should be ${expected}, got ${kind}`,
  );
}
