import { memberOf } from '../lib/shapes.js';
import { APIUserAbortError } from './api-error.js';
import { hide } from './coze-error.js';
import { deepestCause, type Secrets } from './secret-forms.js';
import { redactNamedSecrets } from './named-secrets.js';
import { isSecret, redactError, Redactor } from './redact.js';
import { holdsSecret } from './secret-search.js';

export { redactNamedSecrets } from './named-secrets.js';
export { redactError, Redactor } from './redact.js';

/** Masks an error of this package and its causes, in place. */
export function redactCause<T extends Error>(error: T, secrets: Secrets): T {
  redactError(error, new Redactor(...secrets));
  // The reason of an abort is the caller's own object.
  if (error.cause !== undefined && !(error instanceof APIUserAbortError))
    hide(error, 'cause', causeWithout(error.cause, new Redactor(...secrets)));
  return error;
}

/**
 * A cause that shows no secret: the original, or a masked copy if it holds one. Libraries throw errors with the whole
 * request.
 *
 * @param secret - the token that was sent, if it is known. Others are found by their names and forms.
 */
export function safeCause(cause: unknown, secret?: string): unknown {
  return causeWithout(cause, new Redactor(secret));
}

function causeWithout(cause: unknown, redactor: Redactor): unknown {
  const isMasked = (text: string) => redactNamedSecrets(redactor.text(text)) !== text;
  const isHeld = holdsSecret(
    cause,
    (part, name) => (typeof part === 'string' && isMasked(part)) || isSecret(String(name), part),
  );
  return isHeld ? causeCopy(cause, redactor, 0) : cause;
}

/** The name, the message, the stack and the code of a cause, masked. The rest is dropped. */
function causeCopy(cause: unknown, redactor: Redactor, depth: number): unknown {
  const masked = (text: unknown) => (typeof text === 'string' ? redactNamedSecrets(redactor.text(text)) : text);
  if (typeof cause === 'string') return masked(cause);
  const message = masked(read(cause, 'message'));
  if (typeof message !== 'string' || depth === deepestCause) return undefined;
  const beneath = causeCopy(read(cause, 'cause'), redactor, depth + 1);
  const copy = new Error(message, beneath === undefined ? {} : { cause: beneath });
  for (const key of ['name', 'stack']) {
    const text = masked(read(cause, key));
    if (typeof text === 'string') hide(copy, key, text);
  }
  const code = masked(read(cause, 'code'));
  if (typeof code === 'string' || typeof code === 'number') Reflect.set(copy, 'code', code);
  return copy;
}

/** A property of a foreign object, whose getter may throw. */
function read(holder: unknown, key: string): unknown {
  try {
    return memberOf(holder, key);
  } catch {
    return undefined;
  }
}
