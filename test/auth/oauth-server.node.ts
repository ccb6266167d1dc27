import { createHash, verify } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { json, serve, type Hit, type TestServer } from '../support/http-server.node.js';
import { keys } from './keys.node.js';

export const app = {
  clientId: '8298.app.coze',
  clientSecret: 'CANARY_client_secret',
  redirectUrl: 'https://shop.example/callback#done',
};
export const jwtApp = { appId: '1150000001', keyid: 'fingerprint', privateKey: keys.pkcs8 };

interface Authorization {
  readonly redirectUri: string;
  readonly challenge: string | undefined;
  readonly method: string | undefined;
}

type Params = Readonly<Record<string, unknown>>;

class Refusal extends Error {
  readonly status: number | undefined;

  constructor(word: string, status?: number) {
    super(word);
    this.status = status;
  }
}

/** The OAuth endpoints as auth.md has them, and one resource behind them. */
export class OAuthServer {
  url = '';
  hits: readonly Hit[] = [];
  /** How refusals are spelled, and with which HTTP status they come. */
  spelling: 'error' | 'error_code' = 'error_code';
  status = 400;
  /** Milliseconds by which the clock of the server is ahead. */
  ahead = 0;
  /** Seconds an access token of a user lives. */
  life = 900;
  /** How a bad token is refused on the resource. */
  badToken: { readonly status: number; readonly code: number } = { status: 401, code: 4100 };
  /** What the user says to the device, one word a request, `ok` in the end. */
  decisions: string[] = [];
  device: Params = { interval: 5, expires_in: 300 };
  /** Runs before each request is answered; what it throws is a refusal, `true` means it was answered. */
  before: (path: string, response: ServerResponse) => Promise<boolean | void> | boolean | void = () => undefined;
  /** Access tokens that work, with the time they end in seconds since 1970. */
  readonly tokens = new Map<string, number>();
  readonly refreshTokens = new Set<string>();
  readonly jwts: { readonly header: Params; readonly claims: Params }[] = [];
  readonly #codes = new Map<string, Authorization>();
  readonly #usedIds = new Set<unknown>();
  #count = 0;

  async listen(): Promise<this> {
    const server: TestServer = await serve((response, hit) => void this.#answer(response, hit));
    this.url = server.url;
    this.hits = server.hits;
    return this;
  }

  /** How often an endpoint was asked. */
  asked(path: string): number {
    return this.hits.filter((hit) => hit.url.endsWith(path)).length;
  }

  get tokenRequests(): readonly Params[] {
    return this.hits.filter(({ url }) => url.endsWith('/token')).map(({ body }) => JSON.parse(body));
  }

  /** What the browser of a user who agrees does: it follows the address and comes back with a code. */
  consent(authorizationUrl: string): string {
    const query = new URL(authorizationUrl).searchParams;
    const code = `code_CANARY_${++this.#count}`;
    const redirectUri = query.get('redirect_uri') ?? '';
    this.#codes.set(code, {
      redirectUri,
      challenge: query.get('code_challenge') ?? undefined,
      method: query.get('code_challenge_method') ?? undefined,
    });
    const back = new URL(redirectUri);
    back.searchParams.set('code', code);
    back.searchParams.set('state', query.get('state') ?? '');
    return back.href;
  }

  /** A pair of tokens as after a login. */
  issue(kind: 'czu' | 'czs' = 'czu', life = this.life) {
    const access_token = `${kind}_CANARY_${++this.#count}`;
    const expires_in = this.#seconds() + life;
    this.tokens.set(access_token, expires_in);
    if (kind === 'czs') return { access_token, expires_in, token_type: 'Bearer' };
    const refresh_token = `refresh_CANARY_${this.#count}`;
    this.refreshTokens.add(refresh_token);
    return { access_token, refresh_token, expires_in };
  }

  #seconds(): number {
    return Math.floor((Date.now() + this.ahead) / 1000);
  }

  async #answer(response: ServerResponse, hit: Hit): Promise<void> {
    response.setHeader('date', new Date(Date.now() + this.ahead).toUTCString());
    response.setHeader('x-tt-logid', `logid${this.hits.length}`);
    const path = new URL(hit.url, this.url).pathname;
    try {
      if ((await this.before(path, response)) === true) return;
      if (!path.startsWith('/api/permission/oauth2/')) this.#resource(response, hit);
      else json(response, path.endsWith('/device/code') ? this.#deviceCode() : this.#grant(hit));
    } catch (error) {
      const word = error instanceof Error ? error.message : 'internal_error';
      const text = this.spelling === 'error' ? 'error_description' : 'error_message';
      const status = error instanceof Refusal ? (error.status ?? this.status) : 500;
      const echo = `${word}: ${hit.headers.authorization} ${hit.body}`;
      json(response, { [this.spelling]: word, [text]: echo }, status);
    }
  }

  #resource(response: ServerResponse, hit: Hit): void {
    const token = hit.headers.authorization?.slice('Bearer '.length) ?? '';
    if ((this.tokens.get(token) ?? 0) > this.#seconds()) return json(response, { code: 0, data: { token } });
    return json(response, { code: this.badToken.code, msg: 'authentication failed' }, this.badToken.status);
  }

  #deviceCode(): Params {
    return {
      device_code: 'device_CANARY',
      user_code: 'WDJB-MJHT',
      verification_uri: 'https://www.coze.com/device',
      ...this.device,
    };
  }

  #grant(hit: Hit): Params {
    const body: Record<string, string> = JSON.parse(hit.body);
    const bearer = hit.headers.authorization?.slice('Bearer '.length);
    switch (body['grant_type']) {
      case 'authorization_code':
        return this.#code(body, bearer);
      case 'refresh_token':
        if (!this.refreshTokens.delete(body['refresh_token'] ?? '')) throw new Refusal('invalid_grant');
        return this.issue();
      case 'urn:ietf:params:oauth:grant-type:device_code': {
        const decision = this.decisions.shift() ?? 'ok';
        if (decision !== 'ok') throw new Refusal(decision);
        return this.issue();
      }
      case 'urn:ietf:params:oauth:grant-type:jwt-bearer':
        this.#verify(bearer ?? '');
        return this.issue('czs', Number(body['duration_seconds']));
      default:
        throw new Refusal('unsupported_grant_type');
    }
  }

  #code(body: Readonly<Record<string, string>>, bearer: string | undefined): Params {
    const code = body['code'] ?? '';
    const authorization = this.#codes.get(code);
    this.#codes.delete(code);
    if (authorization === undefined || authorization.redirectUri !== body['redirect_uri'])
      throw new Refusal('invalid_grant');
    const verifier = body['code_verifier'] ?? '';
    const { challenge, method = 'plain' } = authorization;
    if (challenge === undefined) {
      if (bearer !== app.clientSecret) throw new Refusal('invalid_client');
    } else if (bearer !== undefined) throw new Refusal('invalid_request');
    const made = method === 'plain' ? verifier : createHash('sha256').update(verifier, 'ascii').digest('base64url');
    if (challenge !== undefined && made !== challenge) throw new Refusal('invalid_grant');
    return this.issue();
  }

  #verify(jwt: string): void {
    const [header = '', claims = '', signature = ''] = jwt.split('.');
    const parsed = { header: decode(header), claims: decode(claims) };
    this.jwts.push(parsed);
    const { alg, kid } = parsed.header;
    const { iss, aud, exp, iat, jti } = parsed.claims;
    const now = this.#seconds();
    const good =
      alg === 'RS256' &&
      kid === jwtApp.keyid &&
      iss === jwtApp.appId &&
      aud === new URL(this.url).host &&
      Number(exp) > now &&
      Number(iat) <= now &&
      !this.#usedIds.has(jti) &&
      verify('sha256', Buffer.from(`${header}.${claims}`), keys.publicKey, Buffer.from(signature, 'base64url'));
    this.#usedIds.add(jti);
    if (!good) throw new Refusal('invalid_client', 401);
  }
}

export async function oauthServer(): Promise<OAuthServer> {
  return new OAuthServer().listen();
}

function decode(part: string): Params {
  return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
}
