import { isObject } from '../lib/is-object.js';
import type { LastError } from '../errors/stream-errors.js';

/**
 * The reason in the payload of a failure, whatever its shape: a chat with `last_error`, `{code, msg}`, `{error_code,
 * error_message}`, a code written as text, or plain text.
 */
export function lastErrorOf(payload: unknown): LastError {
  if (!isObject(payload)) return { code: 0, msg: typeof payload === 'string' ? payload : '' };
  if (isObject(payload.last_error)) return lastErrorOf(payload.last_error);
  const code = Number(payload.code ?? payload.error_code ?? 0);
  const msg = payload.msg ?? payload.error_message ?? '';
  return { code: Number.isFinite(code) ? code : 0, msg: typeof msg === 'string' ? msg : '' };
}

/** The reason as the end of a sentence, whose full stop is ours: the server's own words may have one. */
export function describeError({ code, msg: said }: LastError): string {
  const msg = said.replace(/[.。]$/, '');
  if (code === 0) return msg === '' ? 'no reason was given' : msg;
  return msg === '' ? `code ${code}` : `${msg} (code ${code})`;
}
