import { CozeError } from '../errors/coze-error.js';

/** Names what is missing before it is sent: an environment variable that is not set is the usual reason. */
export function required(name: string, value: unknown): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  if (typeof value === 'string') throw new CozeError(`${name} is empty.`);
  if (value === undefined || value === null) throw new CozeError(`${name} is missing: it must be a string.`);
  throw new CozeError(`${name} must be a string, not ${typeof value}.`);
}

/** The same for what may be left out, but not be empty. */
export function optional(name: string, value: unknown): string | undefined {
  return value === undefined ? undefined : required(name, value);
}

/** What is sent as the bearer: named here, for the pipeline knows only a header. */
export function bearerOf(name: string, value: unknown): string {
  const text = required(name, value).trim();
  if (/^bearer\s/i.test(text)) throw new CozeError(`${name} must stand alone: leave "Bearer" out.`);
  if (/^[\x21-\x7e]+$/.test(text)) return text;
  throw new CozeError(`${name} holds a space, a line break or a character outside ASCII: copy it once more.`);
}

/** Refuses a time to wait that is none. */
export function checkWait(name: string, value: unknown): void {
  if (value === undefined || (typeof value === 'number' && value >= 0)) return;
  throw new CozeError(`${name} must be a number from 0 up.`);
}
