import { encodeBase64 } from '../../src/for-local-server.js';
import type { Clock } from '../lib/clock.js';
import { encodeText } from '../lib/bytes.js';
import type { OAuthApp } from './apps.js';
import { OAuthRequestError } from './oauth-errors.js';
import { randomSecret } from './tokens.js';

/** The PKCE challenge of an authorization request. */
export interface Challenge {
  readonly text: string;
  readonly method: 'plain' | 'S256';
}

/** A request of an app for the consent of the user. */
interface AuthorizationRequest {
  readonly app: OAuthApp;
  readonly redirectUri: string;
  readonly state: string | undefined;
  readonly challenge: Challenge | undefined;
  readonly workspaceId: string | undefined;
}

const CODE_LIFETIME_MS = 600_000;

/** The authorization requests that wait for consent, and the codes of those that have it. */
export class Authorizations {
  readonly #waiting = new Map<string, AuthorizationRequest>();
  readonly #codes = new Map<string, { readonly request: AuthorizationRequest; readonly expiresAt: number }>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** @returns the key of the consent page. */
  add(request: AuthorizationRequest): string {
    const key = randomSecret(32);
    this.#waiting.set(key, request);
    return key;
  }

  /** @throws OAuthRequestError for an unknown key, or a request that was decided before. */
  find(key: string): AuthorizationRequest {
    const request = this.#waiting.get(key);
    if (request !== undefined) return request;
    throw new OAuthRequestError('invalid_request', 'The authorization request is unknown or was decided before.');
  }

  /** @returns the URL that the browser is redirected to. */
  decide(key: string, allowed: boolean): string {
    const request = this.find(key);
    this.#waiting.delete(key);
    const callback = new URL(request.redirectUri);
    const parameters = allowed
      ? { code: this.#addCode(request) }
      : { error: 'access_denied', error_description: 'The user refused.' };
    for (const [name, value] of Object.entries(parameters)) callback.searchParams.set(name, value);
    if (request.state !== undefined) callback.searchParams.set('state', request.state);
    return callback.href;
  }

  /** @returns the request of a code; `undefined` if the code is unknown, expired or was used before. */
  takeCode(code: string): AuthorizationRequest | undefined {
    const found = this.#codes.get(code);
    this.#codes.delete(code);
    return found !== undefined && this.#clock.now() < found.expiresAt ? found.request : undefined;
  }

  #addCode(request: AuthorizationRequest): string {
    const code = `code_${randomSecret(20)}`;
    this.#codes.set(code, { request, expiresAt: this.#clock.now() + CODE_LIFETIME_MS });
    return code;
  }
}

/** True if a verifier matches its challenge. Its length is not checked: official clients send 16 characters. */
export async function verifiesChallenge({ text, method }: Challenge, verifier: string): Promise<boolean> {
  if (method === 'plain') return text === verifier;
  const hash = await crypto.subtle.digest('SHA-256', encodeText(verifier));
  const base64 = encodeBase64(new Uint8Array(hash));
  return text === base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
