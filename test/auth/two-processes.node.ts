import { expect } from 'vitest';
import { webOAuth, type TokenStore } from '../../src/index.js';
import {
  type CozeServer,
  DEMO_WEB_CLIENT_ID,
  DEMO_WEB_CLIENT_SECRET,
  maskedSecret,
  startCozeServer,
} from 'coze-client/testing';
import { eventually } from '../support/eventually.js';
import { startMembers } from './members.node.js';

const HOUR = 3_600_000;
const key = 'user-1';
const app = {
  clientId: DEMO_WEB_CLIENT_ID,
  clientSecret: DEMO_WEB_CLIENT_SECRET,
  redirectUrl: 'https://shop.example/callback',
};

/** The refresh tokens that were sent so far, as the server records them. */
const spentTokens = (server: CozeServer): unknown[] =>
  server.requests
    .map(({ body }) => Object(body))
    .filter((body) => body.grant_type === 'refresh_token')
    .map((body) => body.refresh_token);

/**
 * Makes two processes refresh at the same time, five times: both spend the same refresh token, and stay logged in.
 *
 * @param program - the program of each process.
 * @param setting - the settings of the program besides the app.
 * @param store - the same store for this process.
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
    // Both requests are held until both have arrived.
    await eventually(() => expect(spentTokens(server)).toEqual(Array(2).fill(maskedSecret(old))));
    release();

    const [first, second] = await calls;
    expect(first).toEqual({ user_name: 'coze-demo', token: expect.stringMatching(/^czu_/) });
    expect(second).toEqual(first);
    expect(spentTokens(server)).toEqual(Array(2).fill(maskedSecret(old)));
    expect(server.oauth.inspect(old)?.status).toBe('used');
    expect(server.oauth.inspect(await stored())?.status).toBe('valid');
    server.clock.advance(HOUR);
  }
}
