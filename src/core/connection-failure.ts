import { TimeoutError } from '../errors/api-error.js';
import { APIConnectionError } from '../errors/connection-errors.js';
import { CozeError, isCozeError } from '../errors/coze-error.js';

const notAgain = 'It may have been carried out: look before you send it again.';

/** What the network layer threw, as an error that says what happened; ours pass untouched. */
export function connectionFailure(label: string, cause: unknown): CozeError {
  if (isCozeError(cause)) return cause;
  const code = codesOf(cause)[0];
  if (cause instanceof Error && cause.cause instanceof Error && cause.cause.name === 'NotReadableError')
    return new CozeError(`${label}: a file changed or went away while it was sent.`, { cause });
  if (code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT') {
    const [what, setting] =
      code === 'UND_ERR_HEADERS_TIMEOUT' ? ['headers', 'headersTimeout'] : ['data', 'bodyTimeout'];
    return new TimeoutError(
      undefined,
      undefined,
      `${label}: Node's fetch gave up waiting for ${what} (${code})`,
      undefined,
      {
        cause,
        hint: `The option timeout cannot lengthen its own limit of 300 s: pass a fetch whose dispatcher has a longer ${setting}, or ask for a stream.`,
      },
    );
  }
  const advice = isRefused(cause) || label.startsWith('GET ') ? 'Check the network, baseURL and any proxy.' : notAgain;
  return new APIConnectionError({
    message: `${label}: no answer, the connection failed${code === undefined ? '' : ` (${code})`}. ${advice}`,
    cause,
  });
}

/** The option `timeout` struck while an attempt waited for something. */
export function timedOut(label: string, waitedFor: string, ms: number): TimeoutError {
  const unsent = label.startsWith('GET ') || !waitedFor.endsWith('of the answer');
  return new TimeoutError(undefined, undefined, `${label}: waited ${ms} ms for ${waitedFor}`, undefined, {
    hint: `Raise the option timeout if that can take longer.${unsent ? '' : ` ${notAgain}`}`,
  });
}

/** Whether nobody listened, on any address that was tried: then nothing was sent. */
export function isRefused(error: unknown): boolean {
  const codes = codesOf(error);
  return codes.length > 0 && codes.every((code) => code === 'ECONNREFUSED');
}

/** The codes at the bottom of a chain of causes; a host with several addresses has one for each. */
function codesOf(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error) || depth > 5) return [];
  if (error instanceof AggregateError) return error.errors.flatMap((inner) => codesOf(inner, depth + 1));
  const beneath = codesOf(error.cause, depth + 1);
  if (beneath.length > 0) return beneath;
  return 'code' in error && typeof error.code === 'string' ? [error.code] : [];
}
