import { CozeError } from '../errors/coze-error.js';
import { isObject } from '../lib/is-object.js';

/** An event as text. */
export function encodeEvent(event: unknown): string {
  if (!isObject(event) || typeof event['event_type'] !== 'string' || event['event_type'] === '')
    throw new CozeError('An event to send must be an object with an event_type.');
  try {
    return JSON.stringify(event);
  } catch (cause) {
    throw new CozeError(`The event ${event['event_type']} cannot be written as JSON.`, { cause });
  }
}
