import { isObject } from '../../src/for-local-server.js';
import type { Answer } from '../answer.js';
import type { OAuthContext } from './oauth-context.js';
import { invalidParameter } from './oauth-refusal.js';

/** Where a request to OAuth went, and what it proves itself by. */
export interface OAuthTarget {
  /** The host and port that it was sent to. */
  readonly host: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly authorization?: string | undefined;
}

/** A request to OAuth: its parameters are texts, and an empty one counts as none. */
export class OAuthRequest {
  readonly host: string;
  /** The secret of an app or a JWT; some official clients send an empty one. */
  readonly bearer: string | undefined;
  readonly #path: Readonly<Record<string, string>>;
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(values: unknown, { host, path = {}, authorization = '' }: OAuthTarget) {
    this.host = host;
    this.bearer = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    this.#path = path;
    this.#values = isObject(values) ? values : {};
  }

  /** A parameter of the path, which some official clients repeat in the body of other requests. */
  inPath(name: string): string | undefined {
    return this.#path[name];
  }

  raw(name: string): unknown {
    return this.#values[name] ?? undefined;
  }

  text(name: string): string | undefined {
    const value = this.raw(name);
    if (value === undefined || value === '') return undefined;
    if (typeof value !== 'string') throw invalidParameter(name);
    return value;
  }

  required(name: string): string {
    const value = this.text(name);
    if (value === undefined) throw invalidParameter(name);
    return value;
  }
}

/** Answers a request to OAuth. Throws an OAuthRefusal to answer with an error. */
export type OAuthHandler = (request: OAuthRequest, oauth: OAuthContext) => Answer | Promise<Answer>;

export type OAuthHandlers = Readonly<Record<string, OAuthHandler>>;
