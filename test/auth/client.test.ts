import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { maskedSecret } from 'coze-client/testing';
import { jwtAuth, webOAuth, type TokenRequest, type TokenSource } from '../../src/auth/index.js';
import { Client, type ClientOptions, type Operation, requestBinary } from '../../src/http/index.js';
import { webStreamIn } from '../../src/http/byte-stream.lazy.js';
import { openStream } from '../../src/http/stream-response.js';
import { AuthenticationError, CozeError, LoginRequiredError, PermissionDeniedError } from '../../src/errors/index.js';
import { createSpeech, rejection } from '../support/operations.js';
import { fakeTime } from './fake-time.js';
import { platform, TOKEN, type Platform } from './platform.node.js';

let coze: Platform;

beforeEach(async () => {
  coze = await platform({ token: ['alive'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const me: Operation = { id: 'users.me', method: 'GET', path: '/v1/users/me' };
const chat: Operation = { id: 'chat.create', method: 'POST', path: '/v3/chat', body: 'json' };
const message = { bot_id: '7', user_id: '1', stream: true, additional_messages: [] };

const clientOf = (token: TokenSource, options: Partial<ClientOptions> = {}) =>
  new Client({ token, baseURL: coze.baseURL, logLevel: 'off', ...options });

/** An auth object that returns the next token after each refusal. */
function source(...tokens: string[]) {
  const requests: TokenRequest[] = [];
  const token = vi.fn<(request?: TokenRequest) => Promise<string>>(async (request = {}) => {
    requests.push(request);
    if (request.rejected !== undefined && tokens.length > 1) tokens.shift();
    return tokens[0] ?? '';
  });
  return { token, requests, rejected: () => requests.map(({ rejected }) => rejected) };
}

const resourceHits = () => coze.server.requests.filter(({ path }) => !path.includes('oauth2'));
const bearers = () => resourceHits().map(({ headers }) => headers['authorization']);

describe('a client with an auth object', () => {
  it('gets its token from it, and another one if the server refuses the first', async () => {
    const auth = jwtAuth(coze.jwt);
    const client = clientOf(auth);
    await client.request(me);
    coze.server.oauth.revoke(await auth.token());
    await client.request(me);
    expect(coze.tokenRequests).toHaveLength(2);
    expect(new Set(bearers()).size).toBe(2);
    expect(resourceHits()).toHaveLength(3);
  });

  it('refreshes once for calls that are refused at the same time', async () => {
    const auth = webOAuth(coze.web);
    const issued = await coze.issue();
    await auth.use(issued);
    coze.server.oauth.revoke(issued.access_token);
    const client = clientOf(auth);
    await Promise.all(Array.from({ length: 5 }, async () => client.request(me)));
    expect(coze.refreshes).toBe(1);
    expect(resourceHits()).toHaveLength(10);
  });

  it('retries after the replay with a new token', async () => {
    const { token, rejected } = source('dead', 'alive');
    const client = clientOf({ token });
    coze.answer(me.id, { code: 4100 }, 401);
    coze.answer(me.id, {}, 503, 1, { 'retry-after': '0' });
    await client.request(me, undefined, { maxRetries: 1 });
    expect(resourceHits()).toHaveLength(3);
    expect(rejected()).toEqual([undefined, 'dead', undefined]);
  });

  it('does not replay a call with an authorization header of the caller', async () => {
    const { token } = source('never asked');
    const headers = { authorization: 'Bearer own' };
    expect(await rejection(clientOf({ token }).request(me, undefined, { headers }))).toBeInstanceOf(
      AuthenticationError,
    );
    expect(token).not.toHaveBeenCalled();
    expect(resourceHits()).toHaveLength(1);
  });

  it('throws the error of the auth object without a retry or replay', async () => {
    const refused = await rejection(clientOf(jwtAuth({ ...coze.jwt, keyid: 'x' })).request(me));
    expect(refused).toMatchObject({ name: 'OAuthError', error: 'invalid_client', status: 401 });
    expect(coze.tokenRequests).toHaveLength(1);
    coze.server.script({ on: TOKEN, reset: 'before-headers' });
    const broken = await rejection(clientOf(jwtAuth(coze.jwt)).request(me));
    expect(broken).toMatchObject({ name: 'APIConnectionError' });
    expect(coze.tokenRequests).toHaveLength(2);
    expect(await rejection(clientOf(webOAuth(coze.web)).request(me))).toBeInstanceOf(LoginRequiredError);
    expect(resourceHits()).toHaveLength(0);
  });

  it('wraps the error of an auth object of another package', async () => {
    const token = () => Promise.reject(new Error('vault is down'));
    const error = await rejection(clientOf({ token }).request(me));
    expect(error).toBeInstanceOf(CozeError);
    expect(error).toMatchObject({ cause: { message: 'vault is down' } });
  });

  it('passes the abort of the caller to the auth object', async () => {
    const controller = new AbortController();
    const heard = vi.fn<() => void>();
    const token = ({ signal }: TokenRequest = {}) =>
      new Promise<string>(() => {
        signal?.addEventListener('abort', heard);
        controller.abort();
      });
    const error = await rejection(clientOf({ token }).request(me, undefined, { signal: controller.signal }));
    expect(error).toMatchObject({ name: 'UserAbortError' });
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('passes its timeout to the auth object, and names it in the TimeoutError', async () => {
    const { token, requests } = source('alive');
    await clientOf({ token }, { timeout: 9_000 }).request(me);
    await clientOf({ token }, { timeout: 9_000 }).request(me, undefined, { timeout: 8_000 });
    expect(requests.map(({ timeout }) => timeout)).toEqual([9_000, 8_000]);
    const silent = { token: () => new Promise<string>(() => undefined) };
    const time = fakeTime();
    const call = clientOf(silent, { timeout: 9_000, fetch: time.fetch }).request(me);
    expect(String(await time.until(rejection(call)))).toContain('waited 9000 ms for the auth object');
    expect(time.seconds()).toBe(9);
  });
});

const refusals = [200, 400, 401, 403].flatMap((status) => [
  [4100, status] as const,
  [700012006, status] as const,
  ['4100', status] as const,
]);

const calls: Record<string, (client: Client) => Promise<unknown>> = {
  'a call': async (client) => client.request(chat, { ...message, stream: false }, { maxRetries: 0 }),
  'a stream': async (client) => {
    const opened = await openStream(client, chat, message, { maxRetries: 0 });
    await webStreamIn(opened).cancel();
  },
  bytes: async (client) =>
    requestBinary(client, createSpeech, { input: 'a', voice_id: '1' }, { maxRetries: 0 }).arrayBuffer(),
};

/** Scripts the response of a successful call. */
function letIn(name: string): void {
  const body = { 'a call': '{"code":0}', 'a stream': 'event: done\ndata: "[DONE]"\n\n', bytes: 'abc' }[name] ?? '';
  const contentType =
    { 'a call': 'application/json', 'a stream': 'text/event-stream', bytes: 'audio/mpeg' }[name] ?? '';
  coze.server.script({ body, contentType });
}

describe.each(Object.entries(calls))('a refused token and %s', (name, call) => {
  it.each(refusals)('is replaced and the call replayed once: code %s with HTTP %i', async (code, status) => {
    coze.server.script({ status, body: JSON.stringify({ code, msg: 'authentication failed' }) });
    letIn(name);
    const { token, rejected } = source('dead', 'alive');
    await call(clientOf({ token }));
    expect(rejected()).toEqual([undefined, 'dead']);
    expect(bearers()).toEqual([`Bearer ${maskedSecret('dead')}`, `Bearer ${maskedSecret('alive')}`]);
  });

  it('is replaced for status 401 without a code', async () => {
    coze.server.script({ status: 401, body: '<html>', contentType: 'text/html' });
    letIn(name);
    const { token, rejected } = source('dead', 'alive');
    await call(clientOf({ token }));
    expect(rejected()).toEqual([undefined, 'dead']);
  });

  it.each([200, 400, 401, 403])('is not replaced for a missing permission: code 4101 with HTTP %i', async (status) => {
    coze.server.script({ status, body: '{"code":4101,"msg":"no permission"}' });
    const { token } = source('weak', 'alive');
    expect(await rejection(call(clientOf({ token })))).toBeInstanceOf(PermissionDeniedError);
    expect(token).toHaveBeenCalledTimes(1);
    expect(resourceHits()).toHaveLength(1);
  });

  it('fails the call the second time', async () => {
    coze.server.script({ status: 403, body: '{"code":4100}', times: 2 });
    const { token } = source('dead', 'dead too', 'never asked');
    const onApiError = vi.fn<() => void>();
    expect(await rejection(call(clientOf({ token }, { onApiError })))).toBeInstanceOf(AuthenticationError);
    expect(resourceHits()).toHaveLength(2);
    expect(onApiError).toHaveBeenCalledTimes(1);
  });

  it('is not sent again if there is no other token', async () => {
    coze.server.script({ status: 403, body: '{"code":700012006}' });
    const { token } = source('dead');
    expect(await rejection(call(clientOf({ token })))).toBeInstanceOf(AuthenticationError);
    expect(resourceHits()).toHaveLength(1);
  });
});
