import { CozeError } from '../errors/coze-error.js';

/** The code of Coze for a status. A client makes the same typed error of it as of an error of the platform. */
const codes: Readonly<Record<number, number>> = { 401: 4100, 403: 4101, 404: 4200 };

/**
 * Thrown when the proxy does not pass a request on, and when it gets no response from Coze. The page receives `status` and the
 * message; `cause` stays on the server, and the option `onError` gets it.
 *
 * What to do: list the operation in `allow`, correct the request of the page, or read `cause`.
 *
 * Not in it: the token, and the headers and the body of the request.
 */
export class ProxyRefusalError extends CozeError {
  /** @internal */
  override get className(): string {
    return 'ProxyRefusalError';
  }

  /** The HTTP status of the response. */
  readonly status: number;
  /** The Coze code of the envelope. */
  readonly code: number;

  /** @internal */
  constructor(status: number, message: string, options?: { readonly cause: unknown }) {
    // The page makes an error of its own from the message.
    super(message, options, 'CozeError');
    this.status = status;
    this.code = codes[status] ?? (status < 500 ? 4000 : 5000);
  }
}

/** The body of a refusal, in the form of the platform. */
export function refusalEnvelope({ code, message }: ProxyRefusalError, logid: string): string {
  return JSON.stringify({ code, msg: message, detail: { logid } });
}

/** An id by which an operator finds the line of a refusal in the log of the proxy. */
export function newProxyLogid(): string {
  const digit = () => Math.floor(Math.random() * 16).toString(16);
  return `proxy${Array.from({ length: 27 }, digit).join('')}`;
}

/** What was thrown, as a refusal. The page does not see an error of the program: it may say anything. */
export function toRefusal(thrown: unknown): ProxyRefusalError {
  if (thrown instanceof ProxyRefusalError) return thrown;
  return new ProxyRefusalError(500, 'The proxy failed. Its operator finds the reason by the logid.', { cause: thrown });
}
