import { beforeEach, describe, expect, it, vi } from 'vitest';
import { webOAuth, type WebOAuth } from '../../src/auth/index.js';
import { APIUserAbortError, CozeError, LoginRequiredError, OAuthError } from '../../src/errors/index.js';
import { rejection } from '../support/operations.js';
import { stillTime } from './fake-time.js';
import { platform, TOKEN, type Platform } from './platform.node.js';

let coze: Platform;

const pass = stillTime();
beforeEach(async () => {
  coze = await platform();
});

const failing = async (auth: WebOAuth, request = {}) => rejection(Promise.resolve(auth.token(request)));

describe('the token of a user', () => {
  it('is served without a request while it is far from its end', async () => {
    const { auth, issued } = await coze.loggedIn();
    pass(700);
    expect(await Promise.all([auth.token(), auth.token()])).toEqual([issued.access_token, issued.access_token]);
    expect(coze.refreshes).toBe(0);
  });

  it('is served near its end too, while the next one is fetched once', async () => {
    const { auth, issued } = await coze.loggedIn();
    const release = coze.hold(TOKEN);
    pass(800);
    for (let call = 0; call < 3; call++) expect(auth.token()).toBe(issued.access_token);
    release();
    await vi.waitFor(() => expect(auth.token()).not.toBe(issued.access_token));
    expect(coze.refreshes).toBe(1);
  });

  it('is waited for when it is about to end, by all with one request', async () => {
    const { auth, issued } = await coze.loggedIn();
    pass(880);
    const tokens = await Promise.all([auth.token(), auth.token(), auth.token()]);
    expect(new Set(tokens).size).toBe(1);
    expect(tokens[0]).not.toBe(issued.access_token);
    expect(coze.refreshes).toBe(1);
  });

  it('stays where a refresh ahead of the end fails, and the next is tried after a while', async () => {
    const { auth, issued } = await coze.loggedIn();
    coze.answer(TOKEN, {}, 503);
    pass(800);
    expect(auth.token()).toBe(issued.access_token);
    await vi.waitFor(() => expect(coze.refreshes).toBe(1));
    expect(auth.token()).toBe(issued.access_token);
    pass(6);
    await vi.waitFor(() => expect(auth.token()).not.toBe(issued.access_token));
    expect(coze.refreshes).toBe(2);
  });

  it('whose refresh fails rejects those who wait with that error, and the next call tries again', async () => {
    const { auth } = await coze.loggedIn();
    pass(1000);
    coze.answer(TOKEN, { error_code: 'internal_error' }, 500);
    const errors = await Promise.all([failing(auth), failing(auth)]);
    expect(errors[0]).toMatchObject({ name: 'OAuthError', error: 'internal_error' });
    expect(errors[1]).toBe(errors[0]);
    expect(await auth.token()).toMatch(/^czu_/);
    expect(coze.refreshes).toBe(2);
  });

  it('that was refused is replaced, once, whoever says so', async () => {
    const { auth, issued } = await coze.loggedIn();
    const rejected = issued.access_token;
    const [first, second] = await Promise.all([auth.token({ rejected }), auth.token({ rejected })]);
    expect(second).toBe(first);
    expect(await auth.token({ rejected })).toBe(first);
    expect(await auth.token()).toBe(first);
    expect(coze.refreshes).toBe(1);
  });

  it('that was refused and cannot be replaced is not served again', async () => {
    const { auth, issued } = await coze.loggedIn();
    coze.answer(TOKEN, {}, 503);
    await failing(auth, { rejected: issued.access_token });
    expect(await auth.token()).not.toBe(issued.access_token);
  });

  it('can be waited for with a signal, which ends the waiting and not the refresh', async () => {
    const { auth } = await coze.loggedIn();
    pass(1000);
    const release = coze.hold(TOKEN);
    const controller = new AbortController();
    const aborted = failing(auth, { signal: controller.signal });
    const other = auth.token();
    controller.abort(new Error('left'));
    expect(await aborted).toBeInstanceOf(APIUserAbortError);
    release();
    expect(await other).toMatch(/^czu_/);
    expect(coze.refreshes).toBe(1);
  });

  it('is still refreshed when all have left who waited, and serves those who come meanwhile', async () => {
    const { auth } = await coze.loggedIn();
    pass(1000);
    const release = coze.hold(TOKEN);
    const controller = new AbortController();
    const aborted = failing(auth, { signal: controller.signal });
    await vi.waitFor(() => expect(coze.refreshes).toBe(1));
    controller.abort();
    await aborted;
    const late = auth.token();
    release();
    expect(await late).toMatch(/^czu_/);
    expect(coze.refreshes).toBe(1);
  });

  it.each([600, -600])('ends by the clock of the server where that is %i seconds ahead', async (ahead) => {
    coze.server.clock.advance(ahead * 1000);
    const { auth } = await coze.loggedIn();
    pass(2000);
    const token = await auth.token();
    pass(700);
    expect(await auth.token()).toBe(token);
    expect(coze.refreshes).toBe(1);
    pass(180);
    expect(await auth.token()).not.toBe(token);
  });

  it('is trusted where no date is shown and the clock here is fast', async () => {
    coze.server.clock.advance(-7_200_000);
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const response = await globalThis.fetch(input, init);
      return new Response(response.body, { status: response.status });
    };
    const auth = webOAuth({ ...coze.web, requestOptions: { fetch } });
    await auth.use(await coze.issue());
    const tokens = new Set<string>();
    for (let call = 0; call < 5; call++) tokens.add(await auth.token());
    expect(tokens.size).toBe(1);
    expect(coze.refreshes).toBe(1);
  });

  it('that lives only for a minute is still refreshed ahead of its end', async () => {
    const issued = await coze.issue();
    const auth = webOAuth(coze.web);
    await auth.use({ ...issued, expires_in: 60 });
    pass(40);
    expect(await auth.token()).toBe(issued.access_token);
    pass(10);
    expect(await auth.token()).toBe(issued.access_token);
    await vi.waitFor(() => expect(auth.token()).not.toBe(issued.access_token));
  });

  it('is forgotten with the logout', async () => {
    const { auth } = await coze.loggedIn();
    await auth.forget();
    expect(await failing(auth)).toBeInstanceOf(LoginRequiredError);
    expect(coze.server.requests).toHaveLength(0);
  });

  it('is refused for good where its refresh token is dead', async () => {
    const { auth, issued } = await coze.loggedIn();
    coze.server.oauth.revoke(issued.refresh_token);
    pass(1000);
    const error = await failing(auth);
    expect(error).toBeInstanceOf(OAuthError);
    expect(error).toMatchObject({ error: 'invalid_grant' });
    expect(coze.refreshes).toBe(1);
  });
});

describe('a token that was got elsewhere', () => {
  it.each([undefined, null, {}, { access_token: '' }, { access_token: 7 }, { refresh_token: 'r' }, 'czu_1', [], 7])(
    'is refused when it is none: %o',
    async (given) => {
      const { auth, issued } = await coze.loggedIn();
      const { token } = JSON.parse(JSON.stringify({ token: given }));
      const error = await rejection(auth.use(token));
      expect(error).toBeInstanceOf(CozeError);
      expect(String(error)).toContain('use() needs a token');
      expect(await auth.token()).toBe(issued.access_token);
    },
  );

  it('that ends before the beginning is refused', async () => {
    expect(
      await rejection(webOAuth(coze.web).use({ access_token: 'a', refresh_token: 'r', expires_in: -1 })),
    ).toBeInstanceOf(CozeError);
  });

  it.each([[900], ['900'], [undefined]])('may say how long it lives: %o', async (given) => {
    const issued = await coze.issue();
    const auth = webOAuth(coze.web);
    const { expires_in }: { expires_in: number } = JSON.parse(JSON.stringify({ expires_in: given }));
    await auth.use({ ...issued, expires_in });
    pass(700);
    expect(await auth.token()).toBe(issued.access_token);
    pass(190);
    expect(await auth.token()).not.toBe(issued.access_token);
  });
});
