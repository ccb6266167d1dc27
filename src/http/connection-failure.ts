import { TimeoutError } from '../errors/api-error.js';
import { APIConnectionError } from '../errors/connection-errors.js';
import { CozeError, isCozeError } from '../errors/coze-error.js';

/** The connection was never made: no name, no listener, no certificate to trust. */
const unsentCode =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_CERT_ALTNAME_INVALID|ERR_SSL_(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG)|CERT_\w+|\w*SELF_SIGNED_CERT\w*|UNABLE_TO_(GET_ISSUER_CERT|VERIFY_LEAF_SIGNATURE)\w*)$/;
const unsent = 'Nothing was sent: check the host in baseURL, its certificate, the network and any proxy.';
const notAgain = 'It may have been carried out: look before you send it again.';

/** What the network layer threw, as an error that says what happened; ours pass untouched. */
export function connectionFailure(label: string, cause: unknown): CozeError {
  if (isCozeError(cause)) return cause;
  const code = faultsOf(cause)[0]?.code;
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
  const repeatable = label.startsWith('GET ') ? 'Check the network, baseURL and any proxy.' : notAgain;
  const advice = wasNeverSent(cause) ? unsent : repeatable;
  return new APIConnectionError({
    message: `${label}: no answer, the connection failed${code === undefined ? '' : ` (${code})`}. ${advice}`,
    cause,
  });
}

/** The option `timeout` struck while an attempt waited for something. */
export function timedOut(label: string, waitedFor: string, ms: number): TimeoutError {
  const harmless = label.startsWith('GET ') || !waitedFor.endsWith('of the answer');
  return new TimeoutError(undefined, undefined, `${label}: waited ${ms} ms for ${waitedFor}`, undefined, {
    hint: `Raise the option timeout if that can take longer.${harmless ? '' : ` ${notAgain}`}`,
  });
}

/** Whether nobody listened, on any address that was tried: then nothing was sent. */
export function isRefused(error: unknown): boolean {
  const faults = faultsOf(error);
  return faults.length > 0 && faults.every(({ code }) => code === 'ECONNREFUSED');
}

/** Whether it is sure that no byte of the request left: the connection failed before it stood, on every address. */
function wasNeverSent(error: unknown): boolean {
  // The ports that fetch refuses by itself have no code.
  if (error instanceof Error && error.cause instanceof Error && error.cause.message === 'bad port') return true;
  const faults = faultsOf(error);
  return faults.length > 0 && faults.every(isUnsent);
}

function isUnsent({ code, during }: Fault): boolean {
  if (during === 'connect' || during === 'getaddrinfo' || unsentCode.test(code)) return true;
  // A route can also go away beneath a connection that stands.
  return during === undefined && (code === 'EHOSTUNREACH' || code === 'ENETUNREACH');
}

interface Fault {
  readonly code: string;
  /** The system call that failed. */
  readonly during: unknown;
}

/** The faults at the bottom of a chain of causes; a host with several addresses has one for each. */
function faultsOf(error: unknown, depth = 0): Fault[] {
  if (!(error instanceof Error) || depth > 5) return [];
  if (error instanceof AggregateError) return error.errors.flatMap((inner) => faultsOf(inner, depth + 1));
  const beneath = faultsOf(error.cause, depth + 1);
  if (beneath.length > 0) return beneath;
  if (!('code' in error) || typeof error.code !== 'string') return [];
  return [{ code: error.code, during: 'syscall' in error ? error.syscall : undefined }];
}
