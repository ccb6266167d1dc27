import { nameClass } from './coze-error.js';

/** Kept for code written for `@coze/api`, which exports it; this package throws typed errors instead. */
export class JSONParseError extends Error {
  static {
    nameClass(this, 'JSONParseError');
  }

  constructor({ message, cause }: { message: string; cause?: unknown }) {
    super(message, { cause });
  }
}

/** Turns whatever was thrown into an Error. Kept for code written for `@coze/api`. */
export const castToError = (err: unknown): Error => (err instanceof Error ? err : new Error(String(err)));
