import { CozeError } from '../errors/coze-error.js';

/** Names what is missing before it is sent: an environment variable that is not set is the usual reason. */
export function required(name: string, value: unknown): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new CozeError(typeof value === 'string' ? `${name} is empty.` : `${name} is missing: it must be a string.`);
}
