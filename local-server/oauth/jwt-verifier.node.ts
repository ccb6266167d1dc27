import { decodeJwt } from 'jose/jwt/decode';
import { jwtVerify } from 'jose/jwt/verify';
import type { JWTPayload } from 'jose';
import type { Clock } from '../clock.js';
import type { OAuthApp } from './oauth-app.js';
import type { OAuthApps } from './oauth-apps.js';
import { OAuthRefusal } from './oauth-refusal.js';
import { publicKey } from './public-keys.node.js';

const CLAIMS = ['iss', 'aud', 'iat', 'exp', 'jti'];

export interface VerifiedJWT {
  readonly app: OAuthApp;
  readonly claims: JWTPayload;
}

/** Judges the JWTs that apps sign. Each works once. */
export class JWTVerifier {
  readonly #apps: OAuthApps;
  readonly #clock: Clock;
  readonly #used = new Set<string>();

  constructor(apps: OAuthApps, clock: Clock) {
    this.#apps = apps;
    this.#clock = clock;
  }

  /** @throws OAuthRefusal when the app, its key, the signature or a claim is wrong, or the JWT was used before. */
  async verify(jwt: string, audiences: readonly string[]): Promise<VerifiedJWT> {
    const app = this.#apps.find(issuerOf(jwt), ['jwt']);
    const claims = await this.#claims(jwt, app, [...audiences]);
    const { iat = 0, exp = 0, jti } = claims;
    if (exp <= iat) throw refused('"exp" must be later than "iat"');
    // The platform says nothing of tolerance: a client that passes here passes anywhere.
    if (iat > this.#clock.seconds()) throw refused('it was signed in the future ("iat")');
    if (typeof jti !== 'string' || jti === '') throw refused('"jti" must be a text');
    const id = JSON.stringify([app.clientId, jti]);
    if (this.#used.has(id)) throw refused('it was used before ("jti")');
    this.#used.add(id);
    return { app, claims };
  }

  async #claims(jwt: string, app: OAuthApp, audience: string[]): Promise<JWTPayload> {
    const options = { algorithms: ['RS256'], typ: 'JWT', audience, requiredClaims: CLAIMS };
    const currentDate = new Date(this.#clock.now());
    try {
      const { payload } = await jwtVerify(jwt, ({ kid }) => keyOf(app, kid), { ...options, currentDate });
      return payload;
    } catch (error) {
      throw error instanceof OAuthRefusal ? error : refused(error instanceof Error ? error.message : String(error));
    }
  }
}

const refused = (why: string): OAuthRefusal => new OAuthRefusal('invalid_client', `The JWT is refused: ${why}.`);

function issuerOf(jwt: string): string {
  try {
    const { iss } = decodeJwt(jwt);
    if (typeof iss === 'string') return iss;
  } catch {
    throw refused('it is none');
  }
  throw refused('missing required "iss" claim');
}

function keyOf(app: OAuthApp, kid = '') {
  const key = publicKey(app, kid);
  if (key === undefined) throw refused(`the app has no key with the "kid" ${kid}`);
  return key;
}
