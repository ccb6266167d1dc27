import KeyvRedis from '@keyv/redis';
import { Keyv } from 'keyv';
import { expect, test, vi } from 'vitest';
import { webOAuth } from '../../src/index.js';
import { type CozeServer, DEMO_WEB_CLIENT_ID, DEMO_WEB_CLIENT_SECRET, startCozeServer } from 'coze-client/testing';
import { startMembers } from './members.node.js';
import { startRedis } from './redis-server.node.js';

const HOUR = 3_600_000;
const WAIT = { timeout: 10_000, interval: 5 };
const key = 'user-1';
const app = {
  clientId: DEMO_WEB_CLIENT_ID,
  clientSecret: DEMO_WEB_CLIENT_SECRET,
  redirectUrl: 'https://shop.example/callback',
};

/** The refresh tokens that were sent so far. */
const spentTokens = (server: CozeServer): unknown[] =>
  server.requests
    .map(({ body }) => Object(body))
    .filter((body) => body.grant_type === 'refresh_token')
    .map((body) => body.refresh_token);

test('two processes that refresh at once spend one refresh token, and none loses the grant', async () => {
  await using redis = await startRedis();
  // The login was an hour ago.
  await using server = await startCozeServer({ token: [], now: () => Date.now() - HOUR });
  const site = { baseURL: server.url };
  const store = new Keyv(new KeyvRedis(redis.url));
  const stored = async () => (await store.get(key))?.refresh_token;

  const auth = webOAuth({ ...site, ...app, key, store });
  const { url, state } = auth.authorize();
  await auth.handleCallback(server.oauth.allow(url), { state });
  server.clock.advance(HOUR);

  await using members = await startMembers(2, { site, app, redis: redis.url, key });
  for (let round = 1; round <= 5; round += 1) {
    server.requests.length = 0;
    const old = await stored();
    let release: () => void = () => undefined;
    const hold = new Promise<void>((resolve) => (release = resolve));
    server.script({ on: 'oauth.token.create', hold, times: 2 });
    const calls = members.call();
    // Neither is answered before both have asked.
    await vi.waitFor(() => expect(spentTokens(server)).toEqual([old, old]), WAIT);
    release();

    const [first, second] = await calls;
    expect(first).toEqual({ user_name: 'coze-demo', token: expect.stringMatching(/^czu_/) });
    expect(second).toEqual(first);
    expect(spentTokens(server)).toEqual([old, old]);
    expect(server.oauth.inspect(old)?.status).toBe('used');
    expect(server.oauth.inspect(await stored())?.status).toBe('valid');
    server.clock.advance(HOUR);
  }
  await store.disconnect();
});
