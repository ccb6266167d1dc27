import { beforeEach, describe, expect, it, vi } from 'vitest';
import { jwtAuth, webOAuth, type TokenRequest, type TokenSource } from '../../src/auth/index.js';
import { Client, type ClientOptions } from '../../src/core/index.js';
import { AuthenticationError, CozeError, LoginRequiredError } from '../../src/errors/index.js';
import { json } from '../support/http-server.node.js';
import { bot, createChat, getBot, rejection } from '../support/operations.js';
import { app, jwtApp, oauthServer, type OAuthServer } from './oauth-server.node.js';

let server: OAuthServer;

beforeEach(async () => {
  server = await oauthServer();
});

const clientOf = (token: TokenSource, options: Partial<ClientOptions> = {}) =>
  new Client({ token, baseURL: server.url, logLevel: 'off', ...options });

/** A source that has a few tokens, one after the other. */
function source(...tokens: string[]) {
  const requests: TokenRequest[] = [];
  const token = vi.fn<(request?: TokenRequest) => Promise<string>>(async (request = {}) => {
    requests.push(request);
    if (request.rejected !== undefined && tokens.length > 1) tokens.shift();
    return tokens[0] ?? '';
  });
  return { token, requests };
}

const resourceHits = () => server.hits.filter(({ url }) => !url.includes('oauth2'));
const valid = () => server.issue('czs').access_token;

describe('a client with an auth object', () => {
  it('asks it for the token, and for another one when the server refuses it', async () => {
    const auth = jwtAuth({ ...jwtApp, baseURL: server.url });
    const client = clientOf(auth);
    const first = await client.request<{ token: string }>(getBot, bot);
    server.tokens.clear();
    const second = await client.request<{ token: string }>(getBot, bot);
    expect(second.token).not.toBe(first.token);
    expect(server.asked('/token')).toBe(2);
    expect(resourceHits()).toHaveLength(3);
  });

  it.each([
    { status: 401, code: 4100 },
    { status: 401, code: 0 },
    { status: 200, code: 4100 },
    { status: 200, code: 700012006 },
  ])('replays a call once, also one that must not happen twice: %o', async (badToken) => {
    server.badToken = badToken;
    const { token, requests } = source('dead', valid());
    await clientOf({ token }).request(createChat, { bot_id: '1' }, { maxRetries: 0 });
    expect(requests).toEqual([{ rejected: undefined }, { rejected: 'dead' }]);
    expect(resourceHits().map(({ headers }) => headers.authorization?.slice(0, 11))).toEqual([
      'Bearer dead',
      'Bearer czs_',
    ]);
  });

  it('replays a stream', async () => {
    server.before = (_, response) => {
      if (resourceHits().length === 1) json(response, { code: 4100, msg: 'no' });
      else response.writeHead(200, { 'content-type': 'text/event-stream' }).end('data: x\n\n');
      return true;
    };
    const { token } = source('dead', 'alive');
    const opened = await clientOf({ token }).openStream(createChat, {});
    opened.release();
    expect(opened.response.status).toBe(200);
  });

  it('gives up after that', async () => {
    const { token } = source('dead', 'dead too', 'never asked');
    const onApiError = vi.fn<() => void>();
    const error = await rejection(clientOf({ token }, { onApiError }).request(getBot, bot));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(resourceHits()).toHaveLength(2);
    expect(onApiError).toHaveBeenCalledTimes(1);
  });

  it('does not send the same token again', async () => {
    const { token } = source('dead');
    expect(await rejection(clientOf({ token }).request(getBot, bot))).toBeInstanceOf(AuthenticationError);
    expect(resourceHits()).toHaveLength(1);
  });

  it('retries after the replay as before it', async () => {
    const { token, requests } = source('dead', valid());
    server.before = (_, response) => {
      if (resourceHits().length !== 2) return false;
      json(response, {}, 503, { 'retry-after': '0' });
      return true;
    };
    await clientOf({ token }).request(getBot, bot, { maxRetries: 1 });
    expect(resourceHits()).toHaveLength(3);
    expect(requests.map(({ rejected }) => rejected)).toEqual([undefined, 'dead', undefined]);
  });

  it('refreshes once for many calls that are refused together', async () => {
    const auth = webOAuth({ ...app, baseURL: server.url });
    const { access_token, refresh_token = '', expires_in } = server.issue();
    await auth.use({ access_token, refresh_token, expires_in });
    server.tokens.clear();
    const client = clientOf(auth);
    await Promise.all(Array.from({ length: 5 }, async () => client.request(getBot, bot)));
    expect(server.asked('/token')).toBe(1);
    expect(resourceHits()).toHaveLength(10);
  });

  it('lets no other error ask for a new token', async () => {
    server.badToken = { status: 403, code: 4101 };
    const { token } = source('weak', valid());
    expect(await rejection(clientOf({ token }).request(getBot, bot))).toMatchObject({ name: 'PermissionDeniedError' });
    expect(token).toHaveBeenCalledTimes(1);
  });

  it('does not replay a call whose authorization is the caller’s own', async () => {
    const { token } = source('never asked');
    const headers = { authorization: 'Bearer own' };
    expect(await rejection(clientOf({ token }).request(getBot, bot, { headers }))).toBeInstanceOf(AuthenticationError);
    expect(token).not.toHaveBeenCalled();
    expect(resourceHits()).toHaveLength(1);
  });

  it('throws what the auth object throws, and neither retries nor replays', async () => {
    const refused = await rejection(
      clientOf(jwtAuth({ ...jwtApp, keyid: 'x', baseURL: server.url })).request(getBot, bot),
    );
    expect(refused).toMatchObject({ name: 'OAuthError', error: 'invalid_client', status: 401 });
    expect(server.asked('/token')).toBe(1);
    server.before = (_, response) => response.socket?.destroy() !== undefined;
    const broken = await rejection(clientOf(jwtAuth({ ...jwtApp, baseURL: server.url })).request(getBot, bot));
    expect(broken).toMatchObject({ name: 'APIConnectionError' });
    expect(server.asked('/token')).toBe(2);
    const webError = await rejection(clientOf(webOAuth({ ...app, baseURL: server.url })).request(getBot, bot));
    expect(webError).toBeInstanceOf(LoginRequiredError);
    expect(resourceHits()).toHaveLength(0);
  });

  it('wraps what a foreign auth object throws', async () => {
    const token = () => Promise.reject(new Error('vault is down'));
    const error = await rejection(clientOf({ token }).request(getBot, bot));
    expect(error).toBeInstanceOf(CozeError);
    expect(error).toMatchObject({ cause: { message: 'vault is down' } });
  });

  it('stops waiting for the token when the caller leaves', async () => {
    const controller = new AbortController();
    const token = () => new Promise<string>(() => controller.abort());
    const error = await rejection(clientOf({ token }).request(getBot, bot, { signal: controller.signal }));
    expect(error).toMatchObject({ name: 'UserAbortError' });
  });
});
