import type { JWTPayload } from 'jose';
import { decodeJwt } from 'jose/jwt/decode';
import { jwtVerify } from 'jose/jwt/verify';
import { isObject } from '../../src/for-local-server.js';
import type { Permissions } from '../access.js';
import type { Clock } from '../clock.js';
import { Params } from '../params.js';
import type { OAuthContext } from './answer-oauth.js';
import { type OAuthApp, type OAuthApps, publicKey } from './apps.node.js';
import { type OAuthRequest, OAuthRequestError, invalidRequest } from './protocol.js';

const DEFAULT_SECONDS = 900;
const MAX_SECONDS = 86_399;
const CLAIMS = ['iss', 'aud', 'iat', 'exp', 'jti'];
/** The name of the permission `chat` in a scope. */
const CHANNEL_CHAT = 'Connector.botChat';

/** Issues an access token for a JWT that an app has signed. */
export async function jwtGrant(request: OAuthRequest, { jwts, tokens, hosts }: OAuthContext): Promise<object> {
  const { bearer, host } = request;
  const seconds = durationOf(request);
  const scope = scopeOf(request);
  if (bearer === undefined) throw invalidRequest('Authorization');
  const { app, claims } = await jwts.verify(bearer, [host, host.replace(/:\d+$/, ''), ...hosts]);
  const { session_name: sessionName, session_context: sessionContext } = claims;
  const grant = {
    clientId: app.clientId,
    accountId: request.inPath('account_id'),
    enterpriseId: request.inPath('enterprise_id'),
    sessionName: typeof sessionName === 'string' ? sessionName : undefined,
    sessionContext,
    scope,
    permissions: permissionsOf(app, scope),
  };
  return tokens.issueForApp(grant, seconds);
}

function durationOf(request: OAuthRequest): number {
  const seconds = request.raw('duration_seconds') ?? DEFAULT_SECONDS;
  if (typeof seconds !== 'number' || !Number.isInteger(seconds) || seconds < 1 || seconds > MAX_SECONDS) {
    throw invalidRequest('duration_seconds');
  }
  return seconds;
}

type Scope = Readonly<Record<string, unknown>>;

function scopeOf(request: OAuthRequest): Scope | undefined {
  const scope = request.raw('scope');
  if (scope !== undefined && !isObject(scope)) throw invalidRequest('scope');
  return scope;
}

/** A scope limits the permissions of channel apps only. */
function permissionsOf({ channel = false }: OAuthApp, scope: Scope | undefined): Permissions {
  if (!channel || scope === undefined) return 'everything';
  const names = Object.values(scope).flatMap((part) =>
    isObject(part) ? new Params(part).strings('permission_list') : [],
  );
  return new Set(names.map((name) => (name === CHANNEL_CHAT ? 'chat' : name)));
}

interface VerifiedJWT {
  readonly app: OAuthApp;
  readonly claims: JWTPayload;
}

/** Verifies the JWTs of apps. Each JWT is valid once. */
export class JWTVerifier {
  readonly #apps: OAuthApps;
  readonly #clock: Clock;
  readonly #used = new Set<string>();

  constructor(apps: OAuthApps, clock: Clock) {
    this.#apps = apps;
    this.#clock = clock;
  }

  /** @throws OAuthRequestError for a wrong app, key, signature or claim, or a JWT that was used before. */
  async verify(jwt: string, audiences: readonly string[]): Promise<VerifiedJWT> {
    const app = this.#apps.find(issuerOf(jwt), ['jwt']);
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
    try {
      const { payload } = await jwtVerify(jwt, ({ kid }) => keyOf(app, kid), { ...options, currentDate });
      return payload;
    } catch (error) {
      if (error instanceof OAuthRequestError) throw error;
      throw wrongJWT(error instanceof Error ? error.message : String(error));
    }
  }
}

const wrongJWT = (problem: string): OAuthRequestError =>
  new OAuthRequestError('invalid_client', `The JWT is refused: ${problem}.`);

function issuerOf(jwt: string): string {
  try {
    const { iss } = decodeJwt(jwt);
    if (typeof iss === 'string') return iss;
  } catch {
    throw wrongJWT('it cannot be decoded');
  }
  throw wrongJWT('missing required "iss" claim');
}

function keyOf(app: OAuthApp, kid = '') {
  const key = publicKey(app, kid);
  if (key === undefined) throw wrongJWT(`the app has no key with the "kid" ${kid}`);
  return key;
}
