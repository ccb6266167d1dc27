import type { Clock } from '../clock.js';
import type { Challenge } from './code-challenge.js';
import type { OAuthApp } from './oauth-app.js';
import { randomText } from './random-text.js';

/** What an app asks of the user whose browser it sent. */
export interface AuthorizationRequest {
  readonly app: OAuthApp;
  readonly redirectUri: string;
  readonly state: string | undefined;
  readonly challenge: Challenge | undefined;
  readonly workspaceId: string | undefined;
}

const CODE_LIFE_MS = 600_000;

/** The requests of apps that wait for their user, and the codes of those that were let in. */
export class Authorizations {
  readonly #waiting = new Map<string, AuthorizationRequest>();
  readonly #codes = new Map<string, { readonly request: AuthorizationRequest; readonly endsAt: number }>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Gives the key of the page of consent. */
  add(request: AuthorizationRequest): string {
    const key = randomText(32);
    this.#waiting.set(key, request);
    return key;
  }

  find(key: string): AuthorizationRequest | undefined {
    return this.#waiting.get(key);
  }

  /** Gives the address that the browser goes back to; `undefined` when nobody waits under this key. */
  decide(key: string, allowed: boolean): string | undefined {
    const request = this.#waiting.get(key);
    if (request === undefined) return undefined;
    this.#waiting.delete(key);
    const callback = new URL(request.redirectUri);
    const answer = allowed
      ? { code: this.#addCode(request) }
      : { error: 'access_denied', error_description: 'The user refused.' };
    for (const [name, value] of Object.entries(answer)) callback.searchParams.set(name, value);
    if (request.state !== undefined) callback.searchParams.set('state', request.state);
    return callback.href;
  }

  /** Uses a code up. Gives `undefined` when it was used before, is too old or never was one. */
  takeCode(code: string): AuthorizationRequest | undefined {
    const found = this.#codes.get(code);
    this.#codes.delete(code);
    return found !== undefined && this.#clock.now() < found.endsAt ? found.request : undefined;
  }

  #addCode(request: AuthorizationRequest): string {
    const code = `code_${randomText(20)}`;
    this.#codes.set(code, { request, endsAt: this.#clock.now() + CODE_LIFE_MS });
    return code;
  }
}
