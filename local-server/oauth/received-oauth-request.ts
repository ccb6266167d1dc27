import { isObject } from '../../src/for-local-server.js';
import { invalidRequest } from './oauth-errors.js';

interface RequestTarget {
  /** The host and the port that the request was sent to. */
  readonly host: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly authorization?: string | undefined;
}

/** A request to OAuth. Its parameters are texts; an empty text counts as missing. */
export class ReceivedOAuthRequest {
  readonly host: string;
  /** The client secret or the JWT. Some official clients send an empty one, which counts as missing. */
  readonly bearer: string | undefined;
  readonly #path: Readonly<Record<string, string>>;
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(values: unknown, { host, path = {}, authorization = '' }: RequestTarget) {
    this.host = host;
    this.bearer = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    this.#path = path;
    this.#values = isObject(values) ? values : {};
  }

  /** A parameter of the path. Some official clients send parameters of the same name in the body of other requests. */
  inPath(name: string): string | undefined {
    return this.#path[name];
  }

  raw(name: string): unknown {
    return this.#values[name] ?? undefined;
  }

  text(name: string): string | undefined {
    const value = this.raw(name);
    if (value === undefined || value === '') return undefined;
    if (typeof value !== 'string') throw invalidRequest(name);
    return value;
  }

  required(name: string): string {
    const value = this.text(name);
    if (value === undefined) throw invalidRequest(name);
    return value;
  }
}
