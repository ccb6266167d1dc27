import type { CryptoKey, JWTPayload, KeyObject } from 'jose';
import type { Clock } from '../lib/clock.js';
import { type OAuthApp, type OAuthApps, type PublicJWK, givenKey } from './apps.js';
import { OAuthRequestError } from './oauth-errors.js';

const CLAIMS = ['iss', 'aud', 'iat', 'exp', 'jti'];

/** Reads a public key that an app was given. */
export type KeyReader = (key: string | PublicJWK) => KeyObject | Promise<CryptoKey>;

interface VerifiedJWT {
  readonly app: OAuthApp;
  readonly claims: JWTPayload;
}

/** jose uses TextEncoder as soon as it loads, and tests in a DOM of Jest have none. */
async function loadJose() {
  const [{ decodeJwt }, { jwtVerify }] = await Promise.all([import('jose/jwt/decode'), import('jose/jwt/verify')]);
  return { decodeJwt, jwtVerify };
}

/** Verifies the JWTs of apps. Each JWT is valid once. */
export class JWTVerifier {
  readonly #apps: OAuthApps;
  readonly #clock: Clock;
  readonly #readKey: KeyReader;
  readonly #used = new Set<string>();

  constructor(apps: OAuthApps, clock: Clock, readKey: KeyReader) {
    this.#apps = apps;
    this.#clock = clock;
    this.#readKey = readKey;
  }

  /** @throws OAuthRequestError for a wrong app, key, signature or claim, or a JWT that was used before. */
  async verify(jwt: string, audiences: readonly string[]): Promise<VerifiedJWT> {
    const app = this.#apps.find(await issuerOf(jwt), ['jwt']);
    const claims = await this.#claims(jwt, app, [...audiences]);
    const { iat = 0, exp = 0, jti } = claims;
    if (exp <= iat) throw wrongJWT('"exp" must be later than "iat"');
    // The platform does not document a tolerance. Without one, a client that passes here passes there.
    if (iat > this.#clock.seconds()) throw wrongJWT('"iat" is in the future');
    if (typeof jti !== 'string' || jti === '') throw wrongJWT('"jti" must be a text');
    const id = JSON.stringify([app.clientId, jti]);
    if (this.#used.has(id)) throw wrongJWT('it was used before ("jti")');
    this.#used.add(id);
    return { app, claims };
  }

  async #claims(jwt: string, app: OAuthApp, audience: string[]): Promise<JWTPayload> {
    const options = { algorithms: ['RS256'], typ: 'JWT', audience, requiredClaims: CLAIMS };
    const currentDate = new Date(this.#clock.now());
    const { jwtVerify } = await loadJose();
    try {
      const { payload } = await jwtVerify(jwt, ({ kid }) => this.#readKey(verificationKey(app, kid)), {
        ...options,
        currentDate,
      });
      return payload;
    } catch (error) {
      if (error instanceof OAuthRequestError) throw error;
      throw wrongJWT(error instanceof Error ? error.message : String(error));
    }
  }
}

const wrongJWT = (problem: string): OAuthRequestError =>
  new OAuthRequestError('invalid_client', `The JWT is refused: ${problem}.`);

async function issuerOf(jwt: string): Promise<string> {
  const { decodeJwt } = await loadJose();
  try {
    const { iss } = decodeJwt(jwt);
    if (typeof iss === 'string') return iss;
  } catch {
    throw wrongJWT('it cannot be decoded');
  }
  throw wrongJWT('missing required "iss" claim');
}

function verificationKey(app: OAuthApp, kid = ''): string | PublicJWK {
  const key = givenKey(app, kid);
  if (key === undefined) throw wrongJWT(`the app has no key with the "kid" ${kid}`);
  return key;
}
