import { runtime } from '#runtime';
import { errorHeaders, invalid, statusError, type Answered } from '../http/envelope.js';
import { applyHeaders, hasHeader } from '../http/headers.js';
import { labelOf } from '../http/operation.js';
import { credentialsOf } from '../errors/redact.js';
import { buildRequest } from '../http/request.js';
import { absoluteBase } from '../http/settings.js';
import { checkAuthorization, isTokenSource, readToken } from '../http/token.js';
import { AuthenticationError, type APIError } from '../errors/api-error.js';
import { RedirectError } from '../errors/connection-errors.js';
import { isErrorBody } from '../errors/error-body.js';
import { SocketHandshakeError } from '../errors/socket-errors.js';
import type { Facts } from './facts.js';
import type { SessionPlan } from './plan.js';
import type { Refusal, WireRequest } from './adapters/wire.js';

const advice = 'Check baseWsURL (or baseURL), its certificate, the network and any proxy.';

/** Asks for a socket, again for every connection, and explains why there is none. */
export class Handshake {
  /** How it is named in messages: without its query, which may be secret. */
  readonly label: string;
  readonly #plan: SessionPlan;
  readonly #facts: Facts;
  readonly #url: string;
  readonly #asksToken: boolean;
  #token: string | undefined;

  /** @throws CozeError for params and options that cannot work. */
  constructor(plan: SessionPlan, facts: Facts) {
    const { settings, operation, params, options } = plan;
    checkAuthorization(options.headers, settings.tokenPolicy);
    const { target } = buildRequest(operation, params, { ...settings.query, ...options.query });
    this.label = labelOf(operation);
    this.#plan = plan;
    this.#facts = facts;
    this.#url = absoluteBase(settings.baseWsURL).replace(/^http/i, 'ws') + target;
    this.#asksToken = !hasHeader(options.headers, 'authorization') && !hasHeader(settings.headers, 'authorization');
  }

  /**
   * What to ask, with a token of this moment.
   *
   * @param refusal - why the token used before is to be replaced.
   * @throws what the source of the token throws; the refusal, when it has no other token.
   */
  async request(refusal?: SocketHandshakeError): Promise<WireRequest> {
    const { settings, options } = this.#plan;
    const headers: Record<string, string> = { ...runtime.agentHeaders() };
    if (this.#asksToken) {
      const rejected = refusal && this.#token;
      const caller = { signal: options.signal, timeout: options.connectionTimeout };
      this.#token = await readToken(settings.token, settings.tokenPolicy, rejected, caller);
      if (refusal !== undefined && this.#token === rejected) throw refusal;
      if (this.#token !== undefined) headers['authorization'] = `Bearer ${this.#token}`;
    }
    applyHeaders(headers, settings.headers);
    applyHeaders(headers, options.headers);
    this.#facts.secret = credentialsOf(headers['authorization']);
    const { agent, WebSocket } = options;
    return { url: this.#url, headers, agent, WebSocket, allowPersonal: settings.allowPersonal };
  }

  /** Whether another token may help: an auth object can replace one that was refused. */
  isWorthAnotherToken(error: unknown): error is SocketHandshakeError {
    if (this.#token === undefined || !isTokenSource(this.#plan.settings.token)) return false;
    return error instanceof SocketHandshakeError && error.cause instanceof AuthenticationError;
  }

  /** The server answered with something else than a socket. */
  refused({ status, headers, text }: Refusal): SocketHandshakeError {
    const { operation, settings } = this.#plan;
    const { tokenHint } = settings;
    const answered: Answered = { operation, label: this.label, status, headers, tokenHint, secret: this.#facts.secret };
    const cause = refusalOf(answered, text);
    const { code, msg, logid, message } = cause;
    return new SocketHandshakeError(message, { status, code, msg, logid, cause });
  }

  /** Nobody answered, or the platform keeps the answer to itself. */
  failed(cause: unknown): SocketHandshakeError {
    const why = this.#facts.mask(reasonOf(cause));
    const what =
      why === '' ? `no connection, and the platform does not say why. Check the token. ` : `no connection (${why}). `;
    return new SocketHandshakeError(`${this.label}: ${what}${advice}`, { cause });
  }
}

function refusalOf(answered: Answered, text: string): APIError {
  const { status, headers, label, secret } = answered;
  if (status >= 300 && status < 400) {
    const what = `${label}: the server redirected the handshake`;
    return new RedirectError(status, what, errorHeaders(headers, secret), redirectHint);
  }
  const error = statusError(answered, text);
  if (status >= 300 || isErrorBody(error.rawError)) return error;
  return invalid(answered, text, 'expected a socket, got a plain answer', advice);
}

const redirectHint = 'Sockets follow no redirect. If that is the right place, set baseWsURL to it.';

/** The code of the network layer, or its words. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return '';
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}
