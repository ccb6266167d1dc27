import type { ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  deviceOAuth,
  getDeviceToken,
  getJWTToken,
  getPKCEOAuthToken,
  getWebOAuthToken,
  jwtAuth,
  memoryStore,
  patAuth,
  pkceOAuth,
  refreshOAuthToken,
  webOAuth,
} from '../../src/auth/index.js';
import { Client, type Fetch, type RequestOptions } from '../../src/http/index.js';
import { json, serve, type Hit, type TestServer } from '../support/http-server.node.js';
import { rejection } from '../support/operations.js';
import { keys } from './keys.node.js';
import { platform } from './platform.node.js';

type Answer = (response: ServerResponse, hit: Hit) => unknown;

const app = { clientId: '8298.app.coze', clientSecret: 'CANARY/client+secret="1"', redirectUrl: 'https://x.example/' };
const signer = { appId: '1150000001', keyid: 'fingerprint', privateKey: keys.pkcs8 };

let server: TestServer;
let answer: Answer;
const logged: unknown[] = [];

beforeEach(async () => {
  server = await serve((response, hit) => void answer(response, hit));
  logged.length = 0;
  for (const level of ['error', 'warn', 'info', 'log', 'debug'] as const)
    vi.spyOn(console, level).mockImplementation((...line) => void logged.push(...line));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const key = keys.pkcs8.split('\n')[1] ?? '';
/** A part of every JWT: its header. */
const jwt = 'eyJhbGciOiJSUzI1NiIs';
const secret = new RegExp(`CANARY|${key.replaceAll(/[+/]/g, '\\$&')}|${jwt}`);

function shown(value: unknown): string {
  const chain: unknown[] = [];
  for (let at = value; at instanceof Error && chain.length < 9; at = at.cause)
    chain.push(at.message, at.stack, Object.entries(at), Reflect.get(at, 'headers'));
  const all = [value, ...chain];
  const options = { depth: Infinity, showHidden: true, getters: true, maxStringLength: Infinity };
  return inspect(all, options) + inspect(all) + JSON.stringify(all);
}

const refreshToken = 'CANARY/refresh+"2"';
const calls: Record<string, (options: RequestOptions) => Promise<unknown>> = {
  'a code with a secret': (options) => getWebOAuthToken({ ...app, baseURL: server.url, code: 'code_CANARY' }, options),
  'a code with a verifier': (options) =>
    getPKCEOAuthToken({ ...app, baseURL: server.url, code: 'code_CANARY', codeVerifier: 'verifier_CANARY' }, options),
  'a refresh': (options) => refreshOAuthToken({ ...app, baseURL: server.url, refreshToken }, options),
  'a device': (options) => getDeviceToken({ ...app, baseURL: server.url, deviceCode: 'device_CANARY' }, options),
  'a JWT': (options) => getJWTToken({ ...signer, baseURL: server.url }, options),
};

const token = '{"access_token":"czu_CANARY_1","refresh_token":"refresh_CANARY_1","expires_in":2000000000';
const answers: Record<string, Answer> = {
  'refuses, and repeats what it was sent': (response, { headers, body }) =>
    json(response, { error: 'invalid_grant', error_description: `${headers.authorization} ${body}` }, 400),
  'sends a token that is cut off': (response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(token),
  'sends a token as text': (response) =>
    response.writeHead(200, { 'content-type': 'text/plain' }).end(`${token.slice(0, 30)}\n`),
  'sends a token with an error': (response) => json(response, { ...JSON.parse(`${token}}`), error: 'access_denied' }),
  'sends a token with an error of the API': (response) =>
    json(response, { code: 4000, msg: 'no', data: [JSON.parse(`${token}}`)] }),
  'sends a token with an HTTP error': (response) => json(response, JSON.parse(`${token}}`), 500),
  'sends a token in an envelope': (response) => json(response, { code: 0, data: JSON.parse(`${token}}`) }),
  'repeats what it was sent in a header': (response, { headers, body }) => {
    response.setHeader('x-echo', `${headers.authorization} ${body}`);
    json(response, { error: 'invalid_grant' }, 400);
  },
  'breaks the connection': (response) => response.socket?.destroy(),
};

describe.each(Object.entries(answers))('if the server %s', (_, given) => {
  it.each(Object.entries(calls))('the error and the log of %s contain no secret', async (_, call) => {
    answer = given;
    const told: unknown[] = [];
    const error = await rejection(call({ debug: true, onApiError: (seen) => told.push(seen) }));
    expect(shown(error)).not.toMatch(secret);
    expect(shown(told)).not.toMatch(secret);
    expect(logged.length).toBeGreaterThan(0);
    expect(shown(logged)).not.toMatch(secret);
  });
});

const forms: Record<string, (text: string) => string> = {
  'a URL': encodeURIComponent,
  'a form': (text) => new URLSearchParams({ text }).toString(),
  JSON: (text) => JSON.stringify(text),
  Base64: (text) => Buffer.from(text).toString('base64'),
  'the Base64 of URLs': (text) => Buffer.from(text).toString('base64url'),
};

describe.each(Object.entries(forms))('if the server repeats secrets as they read in %s', (_, written) => {
  it('the error contains none of them', async () => {
    const secrets = [app.clientSecret, refreshToken];
    answer = (response) =>
      json(response, { error: 'invalid_grant', error_description: secrets.map(written).join(' ') }, 400);
    const error = await rejection(refreshOAuthToken({ ...app, baseURL: server.url, refreshToken }));
    expect(error).toMatchObject({ description: expect.stringContaining('***') });
    for (const text of secrets) expect(shown(error)).not.toContain(written(text).replace(/=+$/, ''));
  });
});

/** An error that keeps secrets in a private field, a getter and its printed form. */
class Secretive extends Error {
  readonly #init: RequestInit | undefined;

  constructor(init: RequestInit | undefined) {
    super('failed');
    this.#init = init;
  }
  get request() {
    return this.#init;
  }
  [inspect.custom]() {
    return `failed ${JSON.stringify(this.#init)}`;
  }
  toJSON() {
    return this.#init;
  }
}

const thrown: Record<string, (url: string, init?: RequestInit) => unknown> = {
  'in its words': (_, init) => new TypeError(`failed: ${JSON.stringify(init)}`),
  'beneath it': (_, init) => new TypeError('failed', { cause: Object.assign(new Error('socket'), { init }) }),
  'in a Request': (url, init) =>
    Object.assign(new TypeError('failed'), { request: new Request(url, { ...init, signal: null }) }),
  'in a private field, a getter and its printing': (_, init) => new Secretive(init),
  'in several of them': (_, init) => new AggregateError([new Error(JSON.stringify(init))], 'failed'),
  'in a map': (_, init) => Object.assign(new TypeError('failed'), { init: new Map([['init', new Set([init])]]) }),
  'in what is no error': (_, init) => ({ failed: init }),
  'in a text': (_, init) => `failed ${JSON.stringify(init)}`,
};

describe.each(Object.entries(thrown))('if the fetch of the caller fails with secrets %s', (where, make) => {
  it.each(Object.entries(calls))('the error of %s contains none', async (_, call) => {
    const fetch: Fetch = async (url, init) => {
      throw make(url, init);
    };
    const error = await rejection(call({ fetch, maxRetries: 0 }));
    // No fetch rejects with a text for the network.
    expect(error).toMatchObject({ name: where === 'in a text' ? 'CozeError' : 'APIConnectionError' });
    expect(shown(error)).not.toMatch(secret);
  });
});

describe('if the fetch of the caller fails', () => {
  it('the error keeps its message, code and stack as the cause', async () => {
    const beneath = Object.assign(new Error('connect'), { code: 'ECONNRESET' });
    const fetch = () => Promise.reject(new TypeError('fetch failed', { cause: beneath }));
    const error = await rejection(refreshOAuthToken({ ...app, baseURL: server.url, refreshToken }, { fetch }));
    expect(error).toMatchObject({
      cause: { name: 'TypeError', message: 'fetch failed', cause: { message: 'connect', code: 'ECONNRESET' } },
    });
    expect(error).toHaveProperty('cause.stack', expect.stringContaining('canary.test'));
  });
});

describe('an auth object', () => {
  it('does not show its secrets when it or its client is printed', async () => {
    const coze = await platform();
    const user = await coze.issue();
    const { access_token, refresh_token } = user;
    const options = { store: memoryStore(), key: 'user-1' };
    const objects = [
      webOAuth({ ...coze.web, ...options }),
      pkceOAuth({ ...coze.pkce, ...options }),
      deviceOAuth({ ...coze.device, ...options, onUserCode: () => undefined }),
      jwtAuth(coze.jwt),
      patAuth('pat_CANARY'),
    ];
    for (const auth of objects) {
      if ('use' in auth) await auth.use(user);
      const secrets = [await auth.token(), access_token, refresh_token, coze.web.clientSecret, key, jwt, 'CANARY'];
      const client = new Client({ token: auth, baseURL: coze.baseURL, debug: true });
      await client.request({ id: 'users.me', method: 'GET', path: '/v1/users/me' }).catch(() => undefined);
      for (const text of secrets) {
        expect(`${shown(auth)}${shown(client)}${shown(client.token)}`).not.toContain(text);
        expect(shown(logged)).not.toContain(text);
      }
    }
    expect(logged.length).toBeGreaterThan(0);
  });
});
