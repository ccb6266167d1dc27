import { CozeError } from '../errors/coze-error.js';
import { isObject, memberOf } from '../lib/shapes.js';

/** What an error of fetch tells about the exchange. */
export interface FetchFault {
  /** `false` if it is certain that no byte of the request was sent. */
  readonly sent: false | 'unknown';
  /** The system's or the library's code for it, such as `ECONNRESET`. */
  readonly code: string | undefined;
  /** How to raise the time limit of the library, if that ended the exchange. */
  readonly limitHint: string | undefined;
  /** What happened and what to do, for a fault that another attempt cannot heal. */
  readonly explanation: string | undefined;
  readonly isFinal: boolean;
  /** True if the server has begun to answer. */
  readonly isAnswered?: boolean;
}

type Explained = Pick<FetchFault, 'explanation' | 'isFinal' | 'isAnswered'>;

/**
 * Reads an error of a server's fetch: a TypeError whose `cause` is the error of the system, of undici or of Deno.
 *
 * @throws CozeError if the library refused the request.
 */
export function readFetchFault(error: unknown): FetchFault {
  const [deepest] = systemErrorsOf(error);
  const code = deepest?.code ?? codeOfText(error);
  if (deepest !== undefined && refusalCode.test(deepest.code)) throw refusedRequest(error, deepest);
  const setting = code === undefined ? undefined : limits[code];
  const limitHint =
    setting &&
    `The options timeout and streamIdleTimeout cannot extend the 300 s limit of Node's fetch: pass a fetch whose dispatcher has a longer ${setting}.`;
  const sent = wasNeverSent(error) ? false : 'unknown';
  return { sent, code: code && (commonCodes[code] ?? code), limitHint, ...explainedFault(code) };
}

/** The error of a request that the library did not accept: a header, or the length of the body. */
export function refusedRequest(cause: unknown, { message }: { readonly message: string }): CozeError {
  return new CozeError(`Nothing was sent, the request was refused: ${message}`, { cause });
}

/** What a fault of the body means whose compression cannot be undone. */
export function codingFault(code: string): Explained {
  const explanation = `the compressed body of the response is broken or cut off (${code}).`;
  return { isFinal: false, isAnswered: true, explanation };
}

/** What a fault means that has an explanation. Final are those that end every attempt: of TLS, or a head that is too long. */
export function explainedFault(code = ''): Explained {
  if (codingCode.test(code)) return codingFault(code);
  if (overflowCode.test(code)) {
    const advice = `Look for what adds them, such as cookies of a proxy, or raise the limit: node --max-http-header-size.`;
    return {
      isFinal: true,
      isAnswered: true,
      explanation: `the headers of the response are longer than Node accepts (HPE_HEADER_OVERFLOW). ${advice}`,
    };
  }
  if (certificateCode.test(code)) {
    const advice = 'check the host in baseURL and any proxy, or set NODE_EXTRA_CA_CERTS for a certificate of your own';
    return {
      isFinal: true,
      explanation: `the certificate of the server is not valid (${code}). Nothing was sent: ${advice}.`,
    };
  }
  if (!alertCode.test(code)) return { isFinal: false, explanation: undefined };
  const advice = 'Check the version of TLS, the host in baseURL, and the certificate of the client if it needs one.';
  return { isFinal: true, explanation: `the server refused the TLS connection (${code}), not the request. ${advice}` };
}

/** The library does not send such a request. */
const refusalCode = /^(UND_ERR_(INVALID_ARG|NOT_SUPPORTED|REQ_CONTENT_LENGTH_MISMATCH)|ERR_INVALID_\w+)$/;

/** The codes of zlib and of brotli. */
const codingCode = /^(Z_\w+|ERR__ERROR_\w+)$/;

const overflowCode = /_HEADERS?_OVERFLOW$/;

const certificateCode =
  /^(ERR_TLS_CERT_ALTNAME_INVALID|CERT_\w+|\w*SELF_SIGNED_CERT\w*|UNABLE_TO_(GET_ISSUER_CERT|VERIFY_LEAF_SIGNATURE)\w*|INVALID_PEER_CERTIFICATE)$/;

/** An alert that the server sent, or a version of TLS that it does not have. */
const alertCode = /^ERR_SSL_(\w*ALERT\w*|TLSV1_UNRECOGNIZED_NAME|UNSUPPORTED_PROTOCOL)$/;

/** Time limits of undici, the library behind Node's fetch, and the settings that raise them. */
const limits: Readonly<Record<string, string>> = {
  UND_ERR_HEADERS_TIMEOUT: 'headersTimeout, or request a stream',
  UND_ERR_BODY_TIMEOUT: 'bodyTimeout',
};

/** The codes of undici for faults that have a code of Node, so that a fault has one name over every transport. */
const commonCodes: Readonly<Record<string, string>> = {
  UND_ERR_SOCKET: 'ECONNRESET',
  UND_ERR_HEADERS_OVERFLOW: 'HPE_HEADER_OVERFLOW',
  UND_ERR_CONNECT_TIMEOUT: 'ETIMEDOUT',
};

/** The connection was not established: unknown name, no listener, untrusted certificate. */
const unsentCode =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|UND_ERR_CONNECT_TIMEOUT|ERR_SSL_(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG))$/;

/** Deno has no codes. It tells that it could not connect, and why. */
const unsentText = /client error \(Connect\)|Requests to port \d+ are blocked/;
const codesOfTexts: readonly (readonly [RegExp, string])[] = [
  [/connection refused/i, 'ECONNREFUSED'],
  [/connection reset/i, 'ECONNRESET'],
  [/dns error/, 'ENOTFOUND'],
  [/invalid peer certificate/, 'INVALID_PEER_CERTIFICATE'],
];

/** True if the connection failed before it was established, on every address that was tried. */
function wasNeverSent(error: unknown): boolean {
  // Fetch does not connect to some ports. That error has no code.
  if (isObject(error) && isObject(error.cause) && error.cause.message === 'bad port') return true;
  if (unsentText.test(messagesOf(error))) return true;
  const errors = systemErrorsOf(error);
  return errors.length > 0 && errors.every(isUnsent);
}

function isUnsent({ code, syscall }: SystemError): boolean {
  if (syscall === 'connect' || syscall === 'getaddrinfo') return true;
  if (unsentCode.test(code) || certificateCode.test(code)) return true;
  // In another system call, the route was lost under an established connection.
  return syscall === undefined && (code === 'EHOSTUNREACH' || code === 'ENETUNREACH');
}

interface SystemError {
  readonly code: string;
  readonly message: string;
  readonly syscall: unknown;
}

/** The errors at the bottom of a chain of causes: one for each address of the host that was tried. */
function systemErrorsOf(error: unknown, depth = 0): SystemError[] {
  if (!isObject(error) || depth > 5) return [];
  if (Array.isArray(error.errors)) return error.errors.flatMap((inner) => systemErrorsOf(inner, depth + 1));
  const beneath = systemErrorsOf(error.cause, depth + 1);
  if (beneath.length > 0) return beneath;
  if (typeof error.code !== 'string') return [];
  return [{ code: systemCode(error.code, error.message), message: String(error.message), syscall: error.syscall }];
}

/**
 * The code of an error of the system. Node's `https` reports a failed handshake as EPROTO, and OpenSSL's reason in the message:
 * Node gives that reason the code that is returned for it where TLS fails in another call of the system.
 */
export function systemCode(code: string, message: unknown): string {
  const [, reason] = (code === 'EPROTO' && /:SSL routines:[^:]*:([^:]+):/.exec(String(message))) || [];
  return reason === undefined ? code : `ERR_SSL_${reason.toUpperCase().replaceAll(' ', '_')}`;
}

function codeOfText(error: unknown): string | undefined {
  const text = messagesOf(error);
  return codesOfTexts.find(([pattern]) => pattern.test(text))?.[1];
}

/** The messages of an error and of its cause. */
function messagesOf(error: unknown): string {
  return [error, memberOf(error, 'cause')].map((value) => String(memberOf(value, 'message'))).join(': ');
}
