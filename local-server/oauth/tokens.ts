import type { Clock } from '../lib/clock.js';
import type { Permissions } from './accepted-tokens.js';
import { OAuthRequestError } from './oauth-errors.js';

/** The grant behind a token: the app, and the limits of its access. */
export interface Grant {
  readonly clientId: string;
  /** The workspace that the grant is limited to. */
  readonly workspaceId?: string | undefined;
  readonly accountId?: string | undefined;
  readonly enterpriseId?: string | undefined;
  readonly sessionName?: string | undefined;
  readonly sessionContext?: unknown;
  /** The requested `scope`, as it was sent. */
  readonly scope?: unknown;
  /** The permissions of the access token. */
  readonly permissions: Permissions;
}

/** A token that a server issued. */
export interface IssuedToken extends Grant {
  readonly kind: 'access' | 'refresh';
  readonly status: 'valid' | 'expired' | 'revoked' | 'used';
  /** The end of its lifetime, in seconds since 1970-01-01 UTC by the clock of the server. */
  readonly expiresAt: number;
}

interface TokenEntry {
  readonly kind: 'access' | 'refresh';
  readonly grant: Grant;
  readonly expiresAt: number;
  ended?: 'revoked' | 'used';
}

/** The lifetime of the access token of a user, in seconds. */
const USER_LIFETIME = 15 * 60;
const REFRESH_LIFETIME = 30 * 24 * 60 * 60;

/** The tokens that a server issued. */
export class IssuedTokens {
  readonly #entries = new Map<string, TokenEntry>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  issueForUser(grant: Grant) {
    const access = this.#add('access', 'czu_', grant, USER_LIFETIME);
    const refresh = this.#add('refresh', '', grant, REFRESH_LIFETIME);
    return { access_token: access.token, expires_in: access.expiresAt, refresh_token: refresh.token };
  }

  issueForApp(grant: Grant, seconds: number) {
    const { token, expiresAt } = this.#add('access', 'czs_', grant, seconds);
    return { access_token: token, expires_in: expiresAt };
  }

  /** Uses a refresh token, which is possible once. */
  useRefreshToken(refreshToken: string, clientId: string): Grant {
    const entry = this.#entries.get(refreshToken);
    if (entry?.kind !== 'refresh' || entry.grant.clientId !== clientId) {
      throw new OAuthRequestError('invalid_grant', 'The refresh token is unknown.');
    }
    const status = this.#statusOf(entry);
    if (status !== 'valid') throw new OAuthRequestError('invalid_grant', `The refresh token is ${status}.`);
    entry.ended = 'used';
    return entry.grant;
  }

  /** @returns false for a token that this server did not issue. */
  revoke(token: string): boolean {
    const entry = this.#entries.get(token);
    if (entry !== undefined) entry.ended ??= 'revoked';
    return entry !== undefined;
  }

  find(token: string): IssuedToken | undefined {
    const entry = this.#entries.get(token);
    if (entry === undefined) return undefined;
    const { kind, grant, expiresAt } = entry;
    return { ...grant, kind, status: this.#statusOf(entry), expiresAt };
  }

  #add(kind: TokenEntry['kind'], prefix: string, grant: Grant, seconds: number) {
    const token = `${prefix}${randomSecret(40)}`;
    const expiresAt = this.#clock.seconds() + seconds;
    this.#entries.set(token, { kind, grant, expiresAt });
    return { token, expiresAt };
  }

  #statusOf({ ended, expiresAt }: TokenEntry): IssuedToken['status'] {
    return ended ?? (this.#clock.seconds() < expiresAt ? 'valid' : 'expired');
  }
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Unguessable text for tokens and codes. */
export const randomSecret = (length: number, letters = LETTERS): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(length)), (value) => letters.charAt(value % letters.length)).join(
    '',
  );
