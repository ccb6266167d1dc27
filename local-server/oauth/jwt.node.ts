import type { JWTPayload } from 'jose';
import { decodeJwt } from 'jose/jwt/decode';
import { jwtVerify } from 'jose/jwt/verify';
import { isObject } from '../../src/for-local-server.js';
import type { Rights } from '../access.js';
import type { Clock } from '../clock.js';
import { Params } from '../params.js';
import type { OAuthContext } from './answer-oauth.js';
import { type OAuthApp, type OAuthApps, publicKey } from './apps.node.js';
import { invalidParameter, OAuthRefusal, type OAuthRequest } from './protocol.js';

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

const DEFAULT_SECONDS = 900;
const MOST_SECONDS = 86_399;
/** What a scope calls the permission `chat`. */
const CHANNEL_CHAT = 'Connector.botChat';

/** Gives an app with a key a token for the JWT that it signed. */
export async function jwtGrant(request: OAuthRequest, { jwts, tokens, hosts }: OAuthContext): Promise<object> {
  const { bearer, host } = request;
  const seconds = durationOf(request);
  const scope = scopeOf(request);
  if (bearer === undefined) throw invalidParameter('Authorization');
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
  if (typeof seconds !== 'number' || !Number.isInteger(seconds) || seconds < 1 || seconds > MOST_SECONDS)
    throw invalidParameter('duration_seconds');
  return seconds;
}

type Scope = Readonly<Record<string, unknown>>;

function scopeOf(request: OAuthRequest): Scope | undefined {
  const scope = request.raw('scope');
  if (scope !== undefined && !isObject(scope)) throw invalidParameter('scope');
  return scope;
}

/** A scope counts for the apps of channels only. */
function permissionsOf({ channel = false }: OAuthApp, scope: Scope | undefined): Rights {
  if (!channel || scope === undefined) return 'everything';
  const names = Object.values(scope).flatMap((part) => permissionList(part));
  return new Set(names.map((name) => (name === CHANNEL_CHAT ? 'chat' : name)));
}

const permissionList = (part: unknown): string[] => (isObject(part) ? new Params(part).strings('permission_list') : []);
