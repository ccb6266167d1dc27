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
import { Client, type RequestOptions } from '../../src/core/index.js';
import { json } from '../support/http-server.node.js';
import { bot, getBot, rejection } from '../support/operations.js';
import { app, jwtApp, oauthServer, type OAuthServer } from './oauth-server.node.js';

let server: OAuthServer;
const logged: unknown[] = [];

beforeEach(async () => {
  server = await oauthServer();
  logged.length = 0;
  for (const level of ['error', 'warn', 'info', 'log', 'debug'] as const)
    vi.spyOn(console, level).mockImplementation((...line) => void logged.push(...line));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const key = jwtApp.privateKey.split('\n')[1] ?? '';
/** A part of every JWT: its header. */
const jwt = 'eyJhbGciOiJSUzI1NiIs';
const secret = new RegExp(`CANARY|${key.replaceAll(/[+/]/g, '\\$&')}|${jwt}`);

function shown(value: unknown): string {
  const chain: unknown[] = [];
  for (let at = value; at instanceof Error && chain.length < 9; at = at.cause)
    chain.push(at.message, at.stack, Object.entries(at), Reflect.get(at, 'headers'));
  const all = [value, ...chain];
  return inspect(all, { depth: Infinity, showHidden: true, maxStringLength: Infinity }) + JSON.stringify(all);
}

const calls: Record<string, (options: RequestOptions) => Promise<unknown>> = {
  'a code with a secret': (options) => getWebOAuthToken({ ...app, baseURL: server.url, code: 'code_CANARY' }, options),
  'a code with a verifier': (options) =>
    getPKCEOAuthToken({ ...app, baseURL: server.url, code: 'code_CANARY', codeVerifier: 'verifier_CANARY' }, options),
  'a refresh': (options) => refreshOAuthToken({ ...app, baseURL: server.url, refreshToken: 'refresh_CANARY' }, options),
  'a device': (options) => getDeviceToken({ ...app, baseURL: server.url, deviceCode: 'device_CANARY' }, options),
  'a JWT': (options) => getJWTToken({ ...jwtApp, baseURL: server.url }, options),
};

const token = '{"access_token":"czu_CANARY_1","refresh_token":"refresh_CANARY_1","expires_in":2000000000';
const answers: Record<string, OAuthServer['before']> = {
  'refuses, and repeats what it was sent': () => {
    throw new Error('invalid_grant');
  },
  'sends a token that is cut off': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(token);
    return true;
  },
  'sends a token as text': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' }).end(`${token.slice(0, 30)}\n`);
    return true;
  },
  'sends a token with an error': (_, response) => {
    json(response, { ...JSON.parse(`${token}}`), error: 'access_denied' });
    return true;
  },
  'sends a token with an error of the API': (_, response) => {
    json(response, { code: 4000, msg: 'no', data: [JSON.parse(`${token}}`)] });
    return true;
  },
  'sends a token with an HTTP error': (_, response) => {
    json(response, JSON.parse(`${token}}`), 500);
    return true;
  },
  'repeats what it was sent in a header': (_, response) => {
    const { body = '', headers } = server.hits.at(-1) ?? {};
    response.setHeader('x-echo', `${headers?.authorization} ${body}`);
    json(response, { error: 'invalid_grant' }, 400);
    return true;
  },
  'breaks the connection': (_, response) => {
    response.socket?.destroy();
    return true;
  },
};

describe.each(Object.entries(answers))('where the server %s', (_, before) => {
  it.each(Object.entries(calls))('no secret is in the error or a log of %s', async (_, call) => {
    server.before = before;
    const told: unknown[] = [];
    const error = await rejection(call({ debug: true, onApiError: (seen) => told.push(seen) }));
    expect(shown(error)).not.toMatch(secret);
    expect(shown(told)).not.toMatch(secret);
    expect(logged.length).toBeGreaterThan(0);
    expect(shown(logged)).not.toMatch(secret);
  });
});

describe('where a fetch of the caller fails', () => {
  it.each(Object.entries(calls))('no secret of its errors is in that of %s', async (_, call) => {
    const fetch: typeof globalThis.fetch = async (_url, init) => {
      const request = {
        headers: [...new Headers(init?.headers)],
        body: typeof init?.body === 'string' ? init.body : '',
      };
      const cause = Object.assign(new Error('socket'), { request });
      throw new TypeError(`failed: ${JSON.stringify(request.headers)} ${request.body}`, { cause });
    };
    const error = await rejection(call({ fetch, maxRetries: 0 }));
    expect(error).toMatchObject({ cause: { name: 'TypeError', message: expect.stringMatching(/^failed/) } });
    expect(shown(error)).not.toMatch(secret);
  });
});

describe('an auth object', () => {
  it('shows nothing of what it holds, nor does a client that holds it', async () => {
    const issued = server.issue();
    const user = { access_token: issued.access_token, refresh_token: issued.refresh_token ?? '', expires_in: 2e9 };
    const options = { ...app, baseURL: server.url, store: memoryStore() };
    const objects = [
      webOAuth(options),
      pkceOAuth(options),
      deviceOAuth({ ...options, onUserCode: () => undefined }),
      jwtAuth({ ...jwtApp, baseURL: server.url }),
      patAuth('pat_CANARY'),
    ];
    for (const auth of objects) {
      if ('use' in auth) await auth.use(user);
      expect(await auth.token()).toMatch(/CANARY/);
      const client = new Client({ token: auth, baseURL: server.url, debug: true });
      await client.request(getBot, bot).catch(() => undefined);
      expect(`${shown(auth)}${shown(client)}${shown(client.token)}`).not.toMatch(secret);
      expect(shown(logged.filter((line) => !String(line).includes('sending')))).not.toMatch(/refresh_CANARY|eyJhb/);
    }
    expect(shown(logged)).not.toMatch(secret);
  });
});
