import { encode } from 'jose/base64url';
import type { Clock } from '../clock.js';
import type { OAuthContext } from './answer-oauth.js';
import type { OAuthApp } from './apps.node.js';
import {
  invalidParameter,
  type OAuthHandler,
  type OAuthHandlers,
  OAuthRefusal,
  type OAuthRequest,
  redirect,
} from './protocol.js';
import { randomText } from './tokens.js';

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

/** Takes what an app asks of a user, and gives the key of the page of consent. */
export function beginAuthorization(request: OAuthRequest, oauth: OAuthContext): string {
  if (request.required('response_type') !== 'code') throw invalidParameter('response_type');
  const app = oauth.apps.find(request.required('client_id'), ['web', 'pkce']);
  return oauth.authorizations.add({
    app,
    redirectUri: redirectUriOf(request.required('redirect_uri'), app),
    state: request.text('state'),
    challenge: challengeOf(request, app),
    workspaceId: request.inPath('workspace_id'),
  });
}

function redirectUriOf(redirectUri: string, { redirectUris }: OAuthApp): string {
  const isRegistered = redirectUris?.includes(redirectUri) ?? true;
  if (!isRegistered || !URL.canParse(redirectUri) || !/^https?:/i.test(redirectUri))
    throw invalidParameter('redirect_uri');
  return redirectUri;
}

function challengeOf(request: OAuthRequest, { type }: OAuthApp): Challenge | undefined {
  const method = request.text('code_challenge_method') ?? 'plain';
  if (method !== 'plain' && method !== 'S256') throw invalidParameter('code_challenge_method');
  const text = request.text('code_challenge');
  if (text !== undefined) return { text, method };
  if (type === 'pkce') throw invalidParameter('code_challenge');
  return undefined;
}

const authorize: OAuthHandler = (request, oauth) =>
  redirect(`http://${request.host}/oauth/consent?authorize_key=${beginAuthorization(request, oauth)}`);

export const authorizeHandlers: OAuthHandlers = {
  'GET /api/permission/oauth2/authorize': authorize,
  'GET /api/permission/oauth2/workspace_id/{workspace_id}/authorize': authorize,
};

/** @throws OAuthRefusal when the request to authorize was decided before, or never made. */
export function decideAuthorization(key: string, allowed: boolean, oauth: OAuthContext): string {
  const callback = oauth.authorizations.decide(key, allowed);
  if (callback === undefined) throw new OAuthRefusal('invalid_request', 'Nobody waits for this decision.');
  return callback;
}

/** What an app with PKCE made of its verifier. */
export interface Challenge {
  readonly text: string;
  readonly method: 'plain' | 'S256';
}

/** Whether a challenge was made of this verifier. No length is asked for: official clients send 16 characters. */
export async function isMadeOf({ text, method }: Challenge, verifier: string): Promise<boolean> {
  if (method === 'plain') return text === verifier;
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return text === encode(new Uint8Array(hash));
}
