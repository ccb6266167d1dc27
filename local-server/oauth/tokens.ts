import type { Rights } from '../access.js';
import type { Clock } from '../clock.js';
import { OAuthRefusal } from './protocol.js';

/** What a user or an app with a key has granted. */
export interface Grant {
  readonly clientId: string;
  /** The workspace that the grant is limited to. */
  readonly workspaceId?: string | undefined;
  readonly accountId?: string | undefined;
  readonly enterpriseId?: string | undefined;
  readonly sessionName?: string | undefined;
  readonly sessionContext?: unknown;
  /** The `scope` that was asked for, as it was sent. */
  readonly scope?: unknown;
  /** What the access token may do. */
  readonly permissions: Rights;
}

/** A token that a server gave out. */
export interface IssuedToken extends Grant {
  readonly kind: 'access' | 'refresh';
  readonly status: 'valid' | 'expired' | 'revoked' | 'used';
  /** When it ends, in seconds since 1970 by the clock of the server. */
  readonly expiresAt: number;
}

interface Entry {
  readonly kind: 'access' | 'refresh';
  readonly grant: Grant;
  readonly expiresAt: number;
  dead?: 'revoked' | 'used';
}

/** Seconds that the access token of a user lives. */
const USER_LIFE = 15 * 60;
const REFRESH_LIFE = 30 * 24 * 60 * 60;

/** The tokens that a server gave out. */
export class IssuedTokens {
  readonly #entries = new Map<string, Entry>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  issueForUser(grant: Grant) {
    const access = this.#add('access', 'czu_', grant, USER_LIFE);
    const refresh = this.#add('refresh', '', grant, REFRESH_LIFE);
    return { access_token: access.token, expires_in: access.expiresAt, refresh_token: refresh.token };
  }

  issueForApp(grant: Grant, seconds: number) {
    const { token, expiresAt } = this.#add('access', 'czs_', grant, seconds);
    return { access_token: token, expires_in: expiresAt };
  }

  /** Uses a refresh token up. */
  spend(refreshToken: string, clientId: string): Grant {
    const entry = this.#entries.get(refreshToken);
    if (entry?.kind !== 'refresh' || entry.grant.clientId !== clientId)
      throw new OAuthRefusal('invalid_grant', 'The refresh token is unknown.');
    const status = this.#statusOf(entry);
    if (status !== 'valid') throw new OAuthRefusal('invalid_grant', `The refresh token is ${status}.`);
    entry.dead = 'used';
    return entry.grant;
  }

  /** Tells whether there was such a token. */
  revoke(token: string): boolean {
    const entry = this.#entries.get(token);
    if (entry !== undefined) entry.dead ??= 'revoked';
    return entry !== undefined;
  }

  find(token: string): IssuedToken | undefined {
    const entry = this.#entries.get(token);
    if (entry === undefined) return undefined;
    const { kind, grant, expiresAt } = entry;
    return { ...grant, kind, status: this.#statusOf(entry), expiresAt };
  }

  #add(kind: Entry['kind'], prefix: string, grant: Grant, seconds: number) {
    const token = `${prefix}${randomText(40)}`;
    const expiresAt = this.#clock.seconds() + seconds;
    this.#entries.set(token, { kind, grant, expiresAt });
    return { token, expiresAt };
  }

  #statusOf({ dead, expiresAt }: Entry): IssuedToken['status'] {
    return dead ?? (this.#clock.seconds() < expiresAt ? 'valid' : 'expired');
  }
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** Without vowels no code is a word. */
const CONSONANTS = 'BCDFGHJKLMNPQRSTVWXZ';

/** Text that nobody can guess. */
export const randomText = (length: number, letters = LETTERS): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(length)), (value) => letters.charAt(value % letters.length)).join(
    '',
  );

/** A code for people to type, such as `WDJB-MJHT`. */
export const randomUserCode = (): string => `${randomText(4, CONSONANTS)}-${randomText(4, CONSONANTS)}`;
