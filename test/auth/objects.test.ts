import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  deviceOAuth,
  jwtAuth,
  memoryStore,
  patAuth,
  pkceOAuth,
  webOAuth,
  type DeviceCode,
  type TokenSource,
  type TokenStore,
} from '../../src/auth/index.js';
import {
  APIUserAbortError,
  CozeError,
  LoginRequiredError,
  OAuthError,
  StateMismatchError,
} from '../../src/errors/index.js';
import { json } from '../support/http-server.node.js';
import { rejection } from '../support/operations.js';
import { app, jwtApp, oauthServer, type OAuthServer } from './oauth-server.node.js';

let server: OAuthServer;
let web: typeof app & { baseURL: string };

beforeEach(async () => {
  server = await oauthServer();
  web = { ...app, baseURL: server.url };
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);
const refreshes = () => server.tokenRequests.length;
const key = 'user-1';

/** A web app whose user has logged in. */
async function loggedIn(store?: TokenStore) {
  const issued = server.issue();
  const auth = webOAuth({ ...web, ...(store === undefined ? {} : { store }), key });
  await auth.use({ ...issued, refresh_token: issued.refresh_token ?? '' });
  return { auth, issued };
}

/** A request that the server holds until it is let go. */
function held() {
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  server.before = () => gate;
  return () => release();
}

describe('the token of a user', () => {
  it('is served without a request while it is far from its end', async () => {
    const { auth, issued } = await loggedIn();
    pass(700);
    expect(await Promise.all([auth.token(), auth.token()])).toEqual([issued.access_token, issued.access_token]);
    expect(refreshes()).toBe(0);
  });

  it('is served near its end too, while the next one is fetched once', async () => {
    const { auth, issued } = await loggedIn();
    const release = held();
    pass(800);
    for (let call = 0; call < 3; call++) expect(auth.token()).toBe(issued.access_token);
    release();
    await vi.waitFor(() => expect(auth.token()).not.toBe(issued.access_token));
    expect(refreshes()).toBe(1);
  });

  it('is waited for when it is about to end, by all with one request', async () => {
    const { auth, issued } = await loggedIn();
    pass(880);
    const tokens = await Promise.all([auth.token(), auth.token(), auth.token()]);
    expect(new Set(tokens).size).toBe(1);
    expect(tokens[0]).not.toBe(issued.access_token);
    expect(refreshes()).toBe(1);
  });

  it('stays where a refresh ahead of the end fails, and the next is tried after a while', async () => {
    const { auth, issued } = await loggedIn();
    server.before = (_, response) => {
      json(response, {}, 503);
      return true;
    };
    pass(800);
    expect(auth.token()).toBe(issued.access_token);
    await vi.waitFor(() => expect(refreshes()).toBe(1));
    expect(auth.token()).toBe(issued.access_token);
    server.before = () => undefined;
    pass(6);
    await vi.waitFor(() => expect(auth.token()).not.toBe(issued.access_token));
    expect(refreshes()).toBe(2);
  });

  it('whose refresh fails rejects those who wait with that error, and the next call tries again', async () => {
    const { auth } = await loggedIn();
    pass(1000);
    server.before = (_, response) => {
      json(response, { error_code: 'internal_error' }, 500);
      return true;
    };
    const errors = await Promise.all([1, 2].map(async () => rejection(Promise.resolve(auth.token()))));
    expect(errors[0]).toMatchObject({ name: 'OAuthError', error: 'internal_error' });
    expect(errors[1]).toBe(errors[0]);
    server.before = () => undefined;
    expect(await auth.token()).toMatch(/^czu_/);
    expect(refreshes()).toBe(2);
  });

  it('that was refused is replaced, once, whoever says so', async () => {
    const { auth, issued } = await loggedIn();
    const rejected = issued.access_token;
    const [first, second] = await Promise.all([auth.token({ rejected }), auth.token({ rejected })]);
    expect(second).toBe(first);
    expect(await auth.token({ rejected })).toBe(first);
    expect(await auth.token()).toBe(first);
    expect(refreshes()).toBe(1);
  });

  it('that was refused and cannot be replaced is not served again', async () => {
    const { auth, issued } = await loggedIn();
    server.before = (_, response) => {
      json(response, {}, 503);
      return true;
    };
    await rejection(Promise.resolve(auth.token({ rejected: issued.access_token })));
    server.before = () => undefined;
    expect(await auth.token()).not.toBe(issued.access_token);
  });

  it('can be waited for with a signal, which ends the waiting and not the refresh', async () => {
    const { auth } = await loggedIn();
    pass(1000);
    const release = held();
    const controller = new AbortController();
    const aborted = rejection(Promise.resolve(auth.token({ signal: controller.signal })));
    const other = auth.token();
    controller.abort(new Error('left'));
    expect(await aborted).toBeInstanceOf(APIUserAbortError);
    release();
    expect(await other).toMatch(/^czu_/);
    expect(refreshes()).toBe(1);
  });

  it.each([600, -600])('ends by the clock of the server where that is %i seconds ahead', async (ahead) => {
    server.ahead = ahead * 1000;
    const { auth } = await loggedIn();
    pass(2000);
    const token = await auth.token();
    pass(700);
    expect(await auth.token()).toBe(token);
    expect(refreshes()).toBe(1);
    pass(180);
    expect(await auth.token()).not.toBe(token);
  });

  it('is trusted where no date is shown and the clock here is fast', async () => {
    server.ahead = -7_200_000;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const response = await globalThis.fetch(input, init);
      return new Response(response.body, { status: response.status });
    };
    const auth = webOAuth({ ...web, requestOptions: { fetch } });
    const issued = server.issue();
    await auth.use({ ...issued, refresh_token: issued.refresh_token ?? '' });
    const tokens = new Set<string>();
    for (let call = 0; call < 5; call++) tokens.add(await auth.token());
    expect(tokens.size).toBe(1);
    expect(refreshes()).toBe(1);
  });

  it('that lives only for a minute is still refreshed ahead of its end', async () => {
    server.life = 60;
    const { auth, issued } = await loggedIn();
    pass(40);
    expect(await auth.token()).toBe(issued.access_token);
    pass(10);
    expect(await auth.token()).toBe(issued.access_token);
    await vi.waitFor(() => expect(auth.token()).not.toBe(issued.access_token));
  });

  it('is forgotten with the logout', async () => {
    const { auth } = await loggedIn();
    await auth.forget();
    expect(await rejection(Promise.resolve(auth.token()))).toBeInstanceOf(LoginRequiredError);
    expect(server.hits).toHaveLength(0);
  });

  it('is refused for good where its refresh token is dead', async () => {
    const { auth } = await loggedIn();
    server.refreshTokens.clear();
    pass(1000);
    const error = await rejection(Promise.resolve(auth.token()));
    expect(error).toBeInstanceOf(OAuthError);
    expect(error).toMatchObject({ error: 'invalid_grant' });
    expect(refreshes()).toBe(1);
  });
});

describe('webOAuth', () => {
  it('sends the user away, takes them back, and keeps the token', async () => {
    const auth = webOAuth(web);
    expect(await rejection(Promise.resolve(auth.token()))).toBeInstanceOf(LoginRequiredError);
    const pending = auth.authorize();
    await auth.handleCallback(server.consent(pending.url), { state: pending.state });
    const token = await auth.token();
    expect(token).toMatch(/^czu_/);
    pass(1000);
    expect(await auth.token()).not.toBe(token);
    expect(server.hits.every(({ headers }) => headers.authorization === `Bearer ${app.clientSecret}`)).toBe(true);
  });

  it('refuses a callback that answers no request of its own', async () => {
    const auth = webOAuth(web);
    const callback = server.consent(auth.authorize().url);
    const error = await rejection(auth.handleCallback(callback, { state: auth.authorize().state }));
    expect(error).toBeInstanceOf(StateMismatchError);
    expect(server.hits).toHaveLength(0);
  });

  it.each([{ clientId: '' }, { clientSecret: '' }, { baseURL: 'http://coze.example' }])(
    'is refused with %o',
    (wrong) => {
      expect(() => webOAuth({ ...web, ...wrong })).toThrow(CozeError);
    },
  );
});

describe('pkceOAuth', () => {
  it.each(['S256', 'plain'])('does the same without a secret, with %s', async (method) => {
    const auth = pkceOAuth({ ...web, code_challenge_method: method });
    const pending = await auth.authorize();
    await auth.handleCallback(server.consent(pending.url), pending);
    const token = await auth.token();
    pass(1000);
    expect(await auth.token()).not.toBe(token);
    expect(server.hits.some(({ headers }) => headers.authorization !== undefined)).toBe(false);
  });
});

describe('deviceOAuth', () => {
  it('shows the code to the first who need a token, and refreshes from then on', async () => {
    const onUserCode = vi.fn<(code: DeviceCode) => void>();
    const auth = deviceOAuth({ ...web, onUserCode });
    const [token, same] = await Promise.all([auth.token(), auth.token()]);
    expect(same).toBe(token);
    pass(1000);
    expect(await auth.token()).not.toBe(token);
    expect(onUserCode).toHaveBeenCalledTimes(1);
    expect(server.tokenRequests.map((body) => body['grant_type'])).toEqual([
      'urn:ietf:params:oauth:grant-type:device_code',
      'refresh_token',
    ]);
  });

  it('asks the user again where the refresh token is dead, but not before somebody waits', async () => {
    const onUserCode = vi.fn<(code: DeviceCode) => void>();
    const auth = deviceOAuth({ ...web, onUserCode });
    const token = await auth.token();
    server.refreshTokens.clear();
    pass(800);
    expect(await auth.token()).toBe(token);
    await vi.waitFor(() => expect(refreshes()).toBe(2));
    expect(await auth.token()).toBe(token);
    expect(onUserCode).toHaveBeenCalledTimes(1);
    pass(200);
    expect(await auth.token()).not.toBe(token);
    expect(onUserCode).toHaveBeenCalledTimes(2);
  });

  it('is given up when another login or a logout comes first', async () => {
    const store = memoryStore();
    const shown = { code: () => undefined as void };
    const until = () => new Promise<void>((resolve) => (shown.code = resolve));
    server.decisions = Array.from({ length: 9 }, () => 'authorization_pending');
    const auth = deviceOAuth({ ...web, store, key, onUserCode: () => shown.code() });
    let asked = until();
    const lost = rejection(Promise.resolve(auth.token()));
    await asked;
    await auth.forget();
    expect(await lost).toBeInstanceOf(LoginRequiredError);
    asked = until();
    const waiting = auth.token();
    await asked;
    const issued = server.issue();
    await auth.use({ ...issued, refresh_token: issued.refresh_token ?? '' });
    expect(await waiting).toBe(issued.access_token);
    expect(await store.get(key)).toMatchObject({ access_token: issued.access_token });
  });

  it('tries again after the user has refused', async () => {
    server.decisions = ['access_denied'];
    const auth = deviceOAuth({ ...web, onUserCode: () => undefined });
    expect(await rejection(Promise.resolve(auth.token()))).toMatchObject({ error: 'access_denied' });
    expect(await auth.token()).toMatch(/^czu_/);
  });
});

describe('jwtAuth', () => {
  const signer = () => ({ ...jwtApp, baseURL: server.url });

  it('signs a JWT when a token is needed, and only then', async () => {
    const auth = jwtAuth({ ...signer(), durationSeconds: 3600 });
    const [token, same] = await Promise.all([auth.token(), auth.token()]);
    expect(same).toBe(token);
    pass(3000);
    expect(auth.token()).toBe(token);
    pass(580);
    expect(await auth.token()).not.toBe(token);
    expect(await auth.token({ rejected: await auth.token() })).toMatch(/^czs_/);
    expect(server.jwts).toHaveLength(3);
  });

  it('keeps its clock by that of the server', async () => {
    server.ahead = -7_200_000;
    const auth = jwtAuth(signer());
    const token = await auth.token();
    expect(server.jwts).toHaveLength(2);
    await auth.token({ rejected: token });
    expect(server.jwts).toHaveLength(3);
    pass(700);
    expect(typeof auth.token()).toBe('string');
  });

  it('shares its token through a store, by what the token may do', async () => {
    const store = memoryStore();
    const token = await jwtAuth({ ...signer(), store }).token();
    expect(await jwtAuth({ ...signer(), store }).token()).toBe(token);
    expect(await jwtAuth({ ...signer(), store, sessionName: 'user-1' }).token()).not.toBe(token);
    expect(await jwtAuth({ ...signer(), store, accountId: '1' }).token()).not.toBe(token);
    expect(server.jwts).toHaveLength(3);
  });

  it('works although its store fails', async () => {
    const fail = () => Promise.reject(new Error('down'));
    const auth = jwtAuth({ ...signer(), store: { get: fail, set: fail, delete: fail } });
    expect(await auth.token()).toMatch(/^czs_/);
  });

  it('is refused at once where something is missing', () => {
    expect(() => jwtAuth({ ...signer(), privateKey: '' })).toThrow('privateKey is empty');
    expect(() => jwtAuth({ ...signer(), baseURL: 'http://coze.example' })).toThrow('https');
  });
});

describe('patAuth', () => {
  it('gives the token, whatever happens to it', () => {
    const auth: TokenSource = patAuth(' pat_1\n');
    expect(auth.token()).toBe('pat_1');
    expect(auth.token({ rejected: 'pat_1' })).toBe('pat_1');
    expect(() => patAuth(' ')).toThrow(CozeError);
  });
});
