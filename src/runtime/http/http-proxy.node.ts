import net, { type Socket } from 'node:net';
import { unescape } from 'node:querystring';
import tls from 'node:tls';
import { processSecrets, shortestSecret } from '../../errors/secret-forms.js';
import { plainCode, TransportError } from '../transport.js';
import { agentOptions, type ForwardProxy } from './keep-alive.node.js';
import type { ProxySetting } from './proxy-choice.node.js';

/**
 * The most secrets of proxies that are masked: those of the 250 that were used last. A program may take another proxy for each
 * call. Fewer would be too few for the calls that run at the same time.
 */
const mostSecrets = 1_000;

function keepSecret(secret: string): void {
  if (secret.length < shortestSecret) return;
  processSecrets.delete(secret);
  processSecrets.add(secret);
  const [oldest = ''] = processSecrets;
  if (processSecrets.size > mostSecrets) processSecrets.delete(oldest);
}

/** A proxy. Its errors name what sets it and the host, never the user and the password. */
export class HttpProxy implements ForwardProxy {
  /** Authentication, if the URL has a user. */
  readonly headers: Readonly<Record<string, string>>;
  /** The event of a socket that `connect()` returned when it is open. */
  readonly opened: 'connect' | 'secureConnect';
  readonly #setting: string;
  readonly #url: URL;
  readonly #secrets: readonly string[];

  /** @throws TransportError for a value that is not the URL of an HTTP proxy. */
  constructor({ name, value }: ProxySetting) {
    const text = value.includes('://') ? value : `http://${value}`;
    if (!URL.canParse(text)) throw unusable(`the ${name} is not the URL of a proxy`);
    const url = new URL(text);
    const { protocol, username, password } = url;
    if (protocol !== 'http:' && protocol !== 'https:')
      throw unusable(`the ${name} names a proxy of a kind that is not supported, ${protocol}//`);
    this.#setting = `the ${name}`;
    this.#url = url;
    this.opened = protocol === 'https:' ? 'secureConnect' : 'connect';
    // Unlike decodeURIComponent(), it leaves a percent sign that encodes nothing.
    const credentials = `${unescape(username)}:${unescape(password)}`;
    const encoded = Buffer.from(credentials).toString('base64');
    this.headers = credentials === ':' ? {} : { 'proxy-authorization': `Basic ${encoded}` };
    this.#secrets = [encoded, credentials, unescape(password), password];
    this.use();
  }

  /** Keeps its secrets out of messages for as long as it is used: a proxy may repeat the request in its response. */
  use(): void {
    this.#secrets.forEach(keepSecret);
  }

  /** Starts a connection to the proxy. */
  connect(): Socket {
    const { hostname, protocol, port } = this.#url;
    const host = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
    const { autoSelectFamilyAttemptTimeout } = agentOptions;
    const isSecure = protocol === 'https:';
    const options = { host, port: Number(port || (isSecure ? 443 : 80)), autoSelectFamilyAttemptTimeout };
    return isSecure ? tls.connect({ ...options, servername: net.isIP(host) === 0 ? host : '' }) : net.connect(options);
  }

  /** The error for a connection that failed. */
  failed(error: NodeJS.ErrnoException): TransportError {
    const { code } = error;
    // Programs find the error of the system in the same place without a proxy.
    const cause = new TypeError('The connection failed.', { cause: error });
    return this.#fault(`no connection through the proxy ${this.#url.origin} (${plainCode(code) ?? 'see cause'})`, {
      cause,
      code,
    });
  }

  /** The error for a connection that took too long. */
  late(ms: number): TransportError {
    const problem = `no connection through the proxy ${this.#url.origin} within ${ms / 1_000} s`;
    return this.#fault(problem, { code: 'ETIMEDOUT' });
  }

  refusedTunnel(target: string, status: number): TransportError {
    return this.#refused(`the connection to ${target}`, status);
  }

  refusedRequest(status: number): TransportError {
    return this.#refused('the request', status);
  }

  #refused(what: string, status: number): TransportError {
    const problem = `the proxy ${this.#url.origin} refused ${what} with HTTP ${status}`;
    const suspect = status === 407 ? `the user and the password in ${this.#setting}` : undefined;
    // A proxy may lock a user after some attempts with a wrong password.
    return this.#fault(problem, { suspect, isFinal: status < 500 });
  }

  #fault(problem: string, { cause, suspect = this.#setting, ...options }: FaultOptions): TransportError {
    const advice = `check ${suspect}, exclude the host by NO_PROXY, or pass the option proxy: false`;
    return new TransportError(cause, {
      sent: false,
      explanation: `${problem}. Nothing was sent: ${advice}.`,
      ...options,
    });
  }
}

interface FaultOptions {
  readonly cause?: Error;
  readonly code?: string | undefined;
  readonly isFinal?: boolean;
  readonly suspect?: string | undefined;
}

/** The error for a setting that no request can be sent with. */
function unusable(problem: string): TransportError {
  const explanation = `${problem}. Nothing was sent: proxies with http:// and https:// work, and any other by the option agent. The option proxy: false ignores the variable.`;
  return new TransportError(undefined, { sent: false, explanation, isFinal: true });
}
