import { memberOf } from '../lib/shapes.js';
import { CozeError } from './coze-error.js';

const schemes = /^(https?|data|blob|file|ftp|s3):/i;

/**
 * Refuses a URL, as text or as an object, where a path or bytes are needed.
 *
 * @param name - the name of the value in errors.
 * @param content - what to pass for the content behind a URL.
 * @throws CozeError for a URL.
 */
export function checkNoURL(name: string, value: unknown, content: string): void {
  const [, scheme] = schemes.exec(addressOf(value)) ?? [];
  if (scheme === undefined) return;
  const advice = scheme.toLowerCase() === 'file' ? 'pass the path, fileURLToPath(url) of node:url' : `pass ${content}`;
  throw new CozeError(`${name} is a URL, not a path: ${advice}.`);
}

/** The text of a string or a URL. */
function addressOf(value: unknown): string {
  const address = memberOf(value, 'href') ?? value;
  return typeof address === 'string' ? address : '';
}
