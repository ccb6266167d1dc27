import { isObject } from '../lib/shapes.js';

/** What an error of fetch tells about the exchange. */
export interface FetchFault {
  /** `false` if it is certain that no byte of the request was sent. */
  readonly sent: false | 'unknown';
  /** The system's or the library's code for it, such as `ECONNRESET`. */
  readonly code: string | undefined;
  /** How to raise the time limit of the library, if that ended the exchange. */
  readonly limitHint: string | undefined;
}

/** Reads an error of Node's fetch: a TypeError whose `cause` is the error of the system or of undici. */
export function readFetchFault(error: unknown): FetchFault {
  const code = systemErrorsOf(error)[0]?.code;
  const setting = code === undefined ? undefined : limits[code];
  const limitHint =
    setting &&
    `The options timeout and streamIdleTimeout cannot extend the 300 s limit of Node's fetch: pass a fetch whose dispatcher has a longer ${setting}.`;
  const sent = wasNeverSent(error) ? false : 'unknown';
  return { sent, code: code && (commonCodes[code] ?? code), limitHint };
}

/** Time limits of undici, the library behind Node's fetch, and the settings that raise them. */
const limits: Readonly<Record<string, string>> = {
  UND_ERR_HEADERS_TIMEOUT: 'headersTimeout, or request a stream',
  UND_ERR_BODY_TIMEOUT: 'bodyTimeout',
};

/** The codes of undici for faults that have a code of Node, so that a fault is told by one name over every transport. */
const commonCodes: Readonly<Record<string, string>> = {
  UND_ERR_SOCKET: 'ECONNRESET',
  UND_ERR_HEADERS_OVERFLOW: 'HPE_HEADER_OVERFLOW',
  UND_ERR_CONNECT_TIMEOUT: 'ETIMEDOUT',
};

/** The connection was not established: unknown name, no listener, untrusted certificate. */
const unsentCode =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_CERT_ALTNAME_INVALID|ERR_SSL_(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG)|CERT_\w+|\w*SELF_SIGNED_CERT\w*|UNABLE_TO_(GET_ISSUER_CERT|VERIFY_LEAF_SIGNATURE)\w*)$/;

/** True if the connection failed before it was established, on every address that was tried. */
function wasNeverSent(error: unknown): boolean {
  // Fetch does not connect to some ports. That error has no code.
  if (isObject(error) && isObject(error.cause) && error.cause.message === 'bad port') return true;
  const errors = systemErrorsOf(error);
  return errors.length > 0 && errors.every(isUnsent);
}

function isUnsent({ code, syscall }: SystemError): boolean {
  if (syscall === 'connect' || syscall === 'getaddrinfo' || unsentCode.test(code)) return true;
  // In another system call, the route was lost under an established connection.
  return syscall === undefined && (code === 'EHOSTUNREACH' || code === 'ENETUNREACH');
}

interface SystemError {
  readonly code: string;
  readonly syscall: unknown;
}

/** The errors at the bottom of a chain of causes: one for each address of the host that was tried. */
function systemErrorsOf(error: unknown, depth = 0): SystemError[] {
  if (!isObject(error) || depth > 5) return [];
  if (Array.isArray(error.errors)) return error.errors.flatMap((inner) => systemErrorsOf(inner, depth + 1));
  const beneath = systemErrorsOf(error.cause, depth + 1);
  if (beneath.length > 0) return beneath;
  return typeof error.code === 'string' ? [{ code: error.code, syscall: error.syscall }] : [];
}
