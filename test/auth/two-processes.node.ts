import { expect, vi } from 'vitest';
import { webOAuth, type TokenStore } from '../../src/index.js';
import { type CozeServer, DEMO_WEB_CLIENT_ID, DEMO_WEB_CLIENT_SECRET, startCozeServer } from 'coze-client/testing';
import { startMembers } from './members.node.js';

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

/**
 * Lets two processes refresh at once, round after round: they spend one refresh token, and none loses the grant.
 *
 * @param program what each process runs.
 * @param setting what the program is told beside the app.
 * @param store the store of this process, which is the same as theirs.
 */
export async function refreshInTwoProcesses(program: URL, setting: object, store: TokenStore): Promise<void> {
  // The login was an hour ago.
  await using server = await startCozeServer({ token: [], now: () => Date.now() - HOUR });
  const options = { baseURL: server.url, ...app, key };
  const stored = async () => Object(await store.get(key)).refresh_token;

  const auth = webOAuth({ ...options, store });
  const { url, state } = auth.authorize();
  await auth.handleCallback(server.oauth.allow(url), { state });
  server.clock.advance(HOUR);

  await using members = await startMembers(program, 2, { ...options, ...setting });
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
}
