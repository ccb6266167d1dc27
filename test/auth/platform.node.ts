import { afterEach } from 'vitest';
import { type CozeServer, type CozeServerOptions, type OAuthApp, startCozeServer } from 'coze-client/testing';
import {
  getWebAuthenticationUrl,
  getWebOAuthToken,
  handleCallback,
  webOAuth,
  type TokenStore,
  type WebOAuth,
} from '../../src/auth/index.js';
import { keys } from './keys.node.js';

const webApp = { clientId: '71.app.coze', clientSecret: 'secret-of-the-web-app' };
const redirectUrl = 'https://shop.example/callback#done';
const jwtApp = { appId: '1150000001', keyid: 'fingerprint' };

const apps: OAuthApp[] = [
  { ...webApp, type: 'web' },
  { clientId: '72.app.coze', type: 'pkce' },
  { clientId: '73.app.coze', type: 'device' },
  { clientId: jwtApp.appId, type: 'jwt', publicKeys: { [jwtApp.keyid]: keys.publicSpki } },
];

const TOKEN_PATH = /\/oauth2\/(.*\/)?token$/;
const servers: CozeServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** A local platform with an app for each flow. It accepts only tokens that it has issued, and uses the clock of the test. */
export class Platform {
  readonly server: CozeServer;

  constructor(server: CozeServer) {
    this.server = server;
  }

  get baseURL() {
    return this.server.url;
  }
  get web() {
    return { baseURL: this.baseURL, ...webApp, redirectUrl };
  }
  get pkce() {
    return { baseURL: this.baseURL, clientId: '72.app.coze', redirectUrl };
  }
  get device() {
    return { baseURL: this.baseURL, clientId: '73.app.coze' };
  }
  get jwt() {
    return { baseURL: this.baseURL, ...jwtApp, privateKey: keys.pkcs8 };
  }

  /** The bodies of the requests to the token endpoints. Their secrets are masked. */
  get tokenRequests(): readonly Readonly<Record<string, unknown>>[] {
    return this.server.requests.filter(({ path }) => TOKEN_PATH.test(path)).map(({ body }) => Object(body));
  }

  get refreshes(): number {
    return this.tokenRequests.filter((body) => body['grant_type'] === 'refresh_token').length;
  }

  /** The decoded JWTs of the requests. */
  get jwts() {
    const bearers = this.server.requests.map(({ headers }) =>
      /^Bearer (.+)\.(.+)\./.exec(headers['authorization'] ?? ''),
    );
    return bearers
      .filter((match) => match !== null)
      .map(([, header = '', claims = '']) => ({ header: decoded(header), claims: decoded(claims) }));
  }

  /** The tokens of a user who has just logged in to the web app. The requests of the login are removed from `requests`. */
  async issue() {
    const url = getWebAuthenticationUrl(this.web);
    const { code } = handleCallback(this.server.oauth.allow(url), { url });
    const token = await getWebOAuthToken({ ...this.web, code });
    this.server.requests.length = 0;
    return token;
  }

  /** The auth object of one process that acts for the user `user-1` of the web app. */
  user(store?: TokenStore, more: object = {}): WebOAuth {
    return webOAuth({ ...this.web, store, key: 'user-1', ...more });
  }

  /** An auth object whose user has just logged in. */
  async loggedIn(store?: TokenStore) {
    const issued = await this.issue();
    const auth = this.user(store);
    await auth.use(issued);
    return { auth, issued };
  }

  /** Scripts the response of an endpoint, for a number of requests. */
  answer(on: string, body: unknown, status = 200, times = 1, headers: Record<string, string> = {}): void {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    this.server.script({ on, body: text, status, times, headers });
  }

  /** Holds the next requests to an endpoint. Returns a function that releases them. */
  hold(on: string, times = 1): () => void {
    let release: () => void = () => undefined;
    const hold = new Promise<void>((resolve) => (release = resolve));
    this.server.script({ on, hold, times });
    return () => release();
  }
}

export const TOKEN = 'oauth.token.create';

export async function platform(options: CozeServerOptions = {}): Promise<Platform> {
  const server = await startCozeServer({ token: [], apps, now: () => Date.now(), ...options });
  servers.push(server);
  return new Platform(server);
}

function decoded(part: string): Readonly<Record<string, unknown>> {
  return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
}
