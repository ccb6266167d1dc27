import { beforeEach, describe, expect, it } from 'vitest';
import { memoryStore, webOAuth, type WebOAuth } from '../../src/auth/index.js';
import { APIUserAbortError, CozeError, LoginRequiredError, OAuthError } from '../../src/errors/index.js';
import { eventually } from '../support/eventually.js';
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
  it('is returned without a request while it is fresh', async () => {
    const { auth, issued } = await coze.loggedIn();
    pass(700);
    expect(await Promise.all([auth.token(), auth.token()])).toEqual([issued.access_token, issued.access_token]);
    expect(coze.refreshes).toBe(0);
  });

  it('is returned near its end, while the next one is fetched once', async () => {
    const { auth, issued } = await coze.loggedIn();
    const release = coze.hold(TOKEN);
    pass(800);
    for (let call = 0; call < 3; call++) expect(auth.token()).toBe(issued.access_token);
    release();
    await eventually(() => expect(auth.token()).not.toBe(issued.access_token));
    expect(coze.refreshes).toBe(1);
  });

  it('makes calls wait for one shared refresh when it is about to end', async () => {
    const { auth, issued } = await coze.loggedIn();
    pass(880);
    const tokens = await Promise.all([auth.token(), auth.token(), auth.token()]);
    expect(new Set(tokens).size).toBe(1);
    expect(tokens[0]).not.toBe(issued.access_token);
    expect(coze.refreshes).toBe(1);
  });

  it('is still returned after a background refresh failed; the next one starts 5 s later', async () => {
    const { auth, issued } = await coze.loggedIn();
    coze.answer(TOKEN, {}, 503);
    pass(800);
    expect(auth.token()).toBe(issued.access_token);
    await eventually(() => expect(coze.refreshes).toBe(1));
    expect(auth.token()).toBe(issued.access_token);
    pass(6);
    await eventually(() => expect(auth.token()).not.toBe(issued.access_token));
    expect(coze.refreshes).toBe(2);
  });

  it('rejects all waiting calls if its refresh fails, and the next call tries again', async () => {
    const { auth } = await coze.loggedIn();
    pass(1000);
    coze.answer(TOKEN, { error_code: 'internal_error' }, 500);
    const errors = await Promise.all([failing(auth), failing(auth)]);
    expect(errors[0]).toMatchObject({ name: 'OAuthError', error: 'internal_error' });
    expect(errors[1]).toBe(errors[0]);
    expect(await auth.token()).toMatch(/^czu_/);
    expect(coze.refreshes).toBe(2);
  });

  it('is replaced once if several calls report it as refused', async () => {
    const { auth, issued } = await coze.loggedIn();
    const rejected = issued.access_token;
    const [first, second] = await Promise.all([auth.token({ rejected }), auth.token({ rejected })]);
    expect(second).toBe(first);
    expect(await auth.token({ rejected })).toBe(first);
    expect(await auth.token()).toBe(first);
    expect(coze.refreshes).toBe(1);
  });

  it('is not returned again after it was refused', async () => {
    const { auth, issued } = await coze.loggedIn();
    coze.answer(TOKEN, {}, 503);
    await failing(auth, { rejected: issued.access_token });
    expect(await auth.token()).not.toBe(issued.access_token);
  });

  it('is still refreshed for other calls when one call aborts', async () => {
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

  /** A user whose refresh has begun, and waits for its response. All calls have aborted. */
  async function abandonedRefresh() {
    const store = memoryStore();
    const { auth } = await coze.loggedIn(store);
    pass(1000);
    const before = await store.get('user-1');
    const release = coze.hold(TOKEN);
    const controller = new AbortController();
    const aborted = failing(auth, { signal: controller.signal });
    await eventually(() => expect(coze.refreshes).toBe(1));
    controller.abort();
    await aborted;
    const saved = () => eventually(async () => expect(await store.get('user-1')).not.toEqual(before));
    return { auth, release, saved };
  }

  it('is still refreshed when all calls have aborted', async () => {
    const { auth, release, saved } = await abandonedRefresh();
    release();
    await saved();
    expect(await auth.token()).toMatch(/^czu_/);
    expect(coze.refreshes).toBe(1);
  });

  it('is refreshed again after all calls have aborted, and the refresh that was left does no harm', async () => {
    const { auth, release } = await abandonedRefresh();
    const late = await auth.token();
    release();
    await new Promise(setImmediate);
    expect(await auth.token()).toBe(late);
    pass(1000);
    expect(await auth.token()).toMatch(/^czu_/);
  });

  it.each([
    ['a store', memoryStore()],
    ['no store', undefined],
  ])('comes from the refresh that was left, if that has spent the refresh token: with %s', async (_, store) => {
    const { auth } = await coze.loggedIn(store);
    pass(1000);
    const releases = [coze.hold(TOKEN), coze.hold(TOKEN)];
    const controller = new AbortController();
    const aborted = failing(auth, { signal: controller.signal });
    await eventually(() => expect(coze.refreshes).toBe(1));
    controller.abort();
    await aborted;
    const late = auth.token();
    await eventually(() => expect(coze.refreshes).toBe(2));
    for (const release of releases) release();
    const token = await late;
    expect(token).toMatch(/^czu_/);
    pass(1000);
    expect(await auth.token()).not.toBe(token);
  });

  it.each([600, -600])('ends by the clock of the server, %i seconds ahead', async (ahead) => {
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

  it('is not taken for expired if the clock here is fast and responses have no date', async () => {
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

  it('is refreshed ahead of its end also if it lives for a minute', async () => {
    const issued = await coze.issue();
    const auth = webOAuth(coze.web);
    await auth.use({ ...issued, expires_in: 60 });
    pass(40);
    expect(await auth.token()).toBe(issued.access_token);
    pass(10);
    expect(await auth.token()).toBe(issued.access_token);
    await eventually(() => expect(auth.token()).not.toBe(issued.access_token));
  });

  it('is forgotten by a logout', async () => {
    const { auth } = await coze.loggedIn();
    await auth.forget();
    expect(await failing(auth)).toBeInstanceOf(LoginRequiredError);
    expect(coze.server.requests).toHaveLength(0);
  });

  it('rejects with invalid_grant if the refresh token is revoked', async () => {
    const { auth, issued } = await coze.loggedIn();
    coze.server.oauth.revoke(issued.refresh_token);
    pass(1000);
    const error = await failing(auth);
    expect(error).toBeInstanceOf(OAuthError);
    expect(error).toMatchObject({ error: 'invalid_grant' });
    expect(coze.refreshes).toBe(1);
  });
});

describe('a token passed to use()', () => {
  it.each([undefined, null, {}, { access_token: '' }, { access_token: 7 }, { refresh_token: 'r' }, 'czu_1', [], 7])(
    'throws if it is not a token: %o',
    async (given) => {
      const { auth, issued } = await coze.loggedIn();
      const { token } = JSON.parse(JSON.stringify({ token: given }));
      const error = await rejection(auth.use(token));
      expect(error).toBeInstanceOf(CozeError);
      expect(String(error)).toContain('use() needs a token');
      expect(await auth.token()).toBe(issued.access_token);
    },
  );

  it('throws if it ends before 1970', async () => {
    expect(
      await rejection(webOAuth(coze.web).use({ access_token: 'a', refresh_token: 'r', expires_in: -1 })),
    ).toBeInstanceOf(CozeError);
  });

  it.each([[900], ['900'], [undefined]])('may have a duration in expires_in: %o', async (given) => {
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
