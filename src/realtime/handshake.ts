import { runtime } from '#runtime';
import { type APIError, AuthenticationError, RedirectError } from '../errors/api-error.js';
import { isErrorBody } from '../errors/error-body.js';
import { safeCause } from '../errors/redact-cause.js';
import { credentialsOf } from '../http/headers.js';
import { SocketHandshakeError } from '../errors/socket-errors.js';
import type { ResponseHead } from '../http/envelope.js';
import { errorHeaders, invalidResponse, statusError } from '../http/response-errors.js';
import { applyHeaders, hasHeader } from '../http/headers.js';
import { absoluteBase, buildRequest } from '../http/request.js';
import { checkAuthorization, checkSent, isTokenSource, readToken } from '../http/token.js';
import { TransportError } from '../runtime/transport.js';
import type { Refusal, SocketRequest } from './adapters/socket-adapter.js';
import type { ConnectionInfo } from './session-errors.js';
import type { SessionConfig } from './open-session.js';

const connectionAdvice = 'Check baseWsURL (or baseURL), its certificate, the network and any proxy.';

/** Prepares the handshake of every connection of a session, and explains its failure. */
export class Handshake {
  readonly #config: SessionConfig;
  readonly #info: ConnectionInfo;
  readonly #url: string;
  readonly #needsToken: boolean;
  #token: string | undefined;

  /** @throws CozeError for invalid params and options. */
  constructor(config: SessionConfig, info: ConnectionInfo) {
    const { settings, operation, params, options } = config;
    checkAuthorization(options.headers, settings.tokenPolicy);
    const { target } = buildRequest(operation, params, { ...settings.query, ...options.query });
    this.#config = config;
    this.#info = info;
    this.#url = absoluteBase(settings.baseWsURL).replace(/^http/i, 'ws') + target;
    this.#needsToken = !hasHeader(options.headers, 'authorization') && !hasHeader(settings.headers(), 'authorization');
  }

  /**
   * The request of the next connection, with a current token.
   *
   * @param refusal - the reason to replace the last token, if it was refused.
   * @throws the error of the token source; `refusal` if the source has no other token.
   */
  async request(refusal: SocketHandshakeError | undefined): Promise<SocketRequest> {
    const { settings, options } = this.#config;
    const headers: Record<string, string> = { ...runtime.agentHeaders() };
    if (this.#needsToken) {
      const rejected = refusal && this.#token;
      const { signal, connectionTimeout: timeout } = options;
      this.#token = await readToken(settings.token, settings.tokenPolicy, () => ({ rejected, signal, timeout }));
      if (refusal !== undefined && this.#token === rejected) throw refusal;
      if (this.#token !== undefined) headers['authorization'] = `Bearer ${this.#token}`;
    }
    applyHeaders(headers, settings.headers());
    applyHeaders(headers, options.headers);
    const secret = (this.#info.secret = credentialsOf(headers['authorization']));
    // A header that is null has removed the token on purpose.
    if (this.#needsToken || 'authorization' in headers) checkSent(secret, settings.site !== undefined);
    const { WebSocket } = options;
    const agent = options.agent ?? (await this.#agent());
    const allowPersonal = settings.given.allowPersonalAccessTokenInBrowser === true;
    return { url: this.#url, headers, agent, WebSocket, allowPersonal };
  }

  /** The agent of the client, or that of a proxy. A WebSocket class of the caller makes its own connections. */
  #agent(): object | Promise<object> | undefined {
    const { settings, options } = this.#config;
    if (options.WebSocket !== undefined) return undefined;
    const { agent, proxy } = settings.given;
    return agent ?? (proxy === false ? undefined : runtime.proxyAgent?.(this.#url));
  }

  /** True if the token was refused and its source, an auth object, may have another one. */
  isWorthAnotherToken(error: unknown): error is SocketHandshakeError {
    if (this.#token === undefined || !isTokenSource(this.#config.settings.token)) return false;
    return error instanceof SocketHandshakeError && error.cause instanceof AuthenticationError;
  }

  /** The error for a server that answered the upgrade with a normal response. */
  refused({ status, headers, text }: Refusal): SocketHandshakeError {
    const { operation, settings } = this.#config;
    const { label, secret } = this.#info;
    const cause = refusalOf({ operation, label, status, headers, site: settings.site, secret }, text);
    const { code, msg, logid, message } = cause;
    return new SocketHandshakeError(message, { status, code, msg, logid, cause });
  }

  /** The error for a server that did not answer, or whose answer the platform does not show. */
  failed(cause: unknown): SocketHandshakeError {
    if (cause instanceof TransportError && cause.explanation !== undefined)
      return new SocketHandshakeError(`${this.#info.label}: ${cause.explanation}`, {
        cause: safeCause(cause.cause, this.#info.secret),
      });
    const why = this.#info.mask(reasonOf(cause));
    const what =
      why === '' ? `no connection, and the platform does not say why. Check the token. ` : `no connection (${why}). `;
    return new SocketHandshakeError(`${this.#info.label}: ${what}${connectionAdvice}`, {
      cause: safeCause(cause, this.#info.secret),
    });
  }
}

function refusalOf(head: ResponseHead, text: string): APIError {
  const { status, headers, label, secret } = head;
  if (status >= 300 && status < 400) {
    const what = `${label}: the server redirected the handshake`;
    return new RedirectError(status, what, errorHeaders(headers, secret), redirectHint);
  }
  const error = statusError(head, text);
  if (status >= 300 || isErrorBody(error.rawError)) return error;
  const problem = 'expected a WebSocket, the server answered the upgrade with a normal response';
  return invalidResponse(head, text, problem, connectionAdvice);
}

const redirectHint = 'Sockets do not follow redirects. If the new address is right, set baseWsURL to it.';

/** The error code of the network layer, or its message. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return '';
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}
