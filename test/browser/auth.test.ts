/** Runs on Node by `npm test`, and in a page of Chromium by `npm run test:browser`. */
import { beforeEach, describe, expect, test } from 'vitest';
import { CozeAPI, type GetToken, OAuthError } from 'coze-client';
import { deviceOAuth, jwtAuth, patAuth, pkceOAuth } from '../../src/index.js';
import {
  DEMO_DEVICE_CLIENT_ID,
  DEMO_JWT_APP_ID,
  DEMO_JWT_KEY_ID,
  DEMO_PKCE_CLIENT_ID,
} from '../../local-server/lib/demo-ids.js';
import { DEMO_BOT_ID } from '../../local-server/lib/demo-ids.js';
import type { User } from './user.js';

let user: User;

beforeEach(async () => {
  const where = typeof document === 'undefined' ? import('./user-on-server.node.js') : import('./user-in-page.js');
  user = await (await where).signIn();
});

const clientOf = (token: GetToken) => new CozeAPI({ baseURL: user.baseURL, token });
const nameOf = async (token: GetToken) => (await clientOf(token).users.me()).user_name;

async function login(code_challenge_method?: string) {
  const { baseURL, redirectUrl } = user;
  const auth = pkceOAuth({ baseURL, clientId: DEMO_PKCE_CLIENT_ID, redirectUrl, code_challenge_method });
  const pending = await auth.authorize();
  await auth.handleCallback(await user.consent(pending.url, 'Allow'), pending);
  return auth;
}

describe('PKCE', () => {
  test.each(['S256', 'plain'])('gets a token that the API accepts: %s', async (method) => {
    expect(await nameOf(await login(method))).toBe('coze-demo');
  });

  test('gets the next token after one was refused', async () => {
    const auth = await login();
    const first = await auth.token();
    const next = await auth.token({ rejected: first });
    expect(next).not.toBe(first);
    expect(await nameOf(next)).toBe('coze-demo');
  });

  test('rejects with access_denied if the user refuses', async () => {
    const { baseURL, redirectUrl } = user;
    const auth = pkceOAuth({ baseURL, clientId: DEMO_PKCE_CLIENT_ID, redirectUrl });
    const pending = await auth.authorize();
    const callback = await user.consent(pending.url, 'Deny');
    const error: unknown = await auth.handleCallback(callback, pending).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OAuthError);
    expect(error).toMatchObject({ error: 'access_denied' });
  });
});

test('a device gets a token after its user has entered the code', async () => {
  const onUserCode = ({ verification_url }: { verification_url: string }) => user.letIn(verification_url);
  const auth = deviceOAuth({ baseURL: user.baseURL, clientId: DEMO_DEVICE_CLIENT_ID, onUserCode });
  expect(await nameOf(auth)).toBe('coze-demo');
});

test('a stream is read with an OAuth token', async () => {
  const token = await (await login()).token();
  expect(token).toMatch(/^czu_/);
  const additional_messages = [{ role: 'user', content: '你好', content_type: 'text' } as const];
  const events: string[] = [];
  const stream = clientOf(token).chat.stream({ bot_id: DEMO_BOT_ID, additional_messages });
  for await (const { event } of stream) events.push(event);
  expect(events.slice(0, 2)).toEqual(['conversation.chat.created', 'conversation.chat.in_progress']);
  expect(events.at(-1)).toBe('done');
  expect(events).toContain('conversation.message.delta');
});

describe('secrets that a page must not contain', () => {
  test('a personal access token is refused in a page', async () => {
    const tokens: GetToken[] = ['pat_1', () => 'pat_1', patAuth('pat_1')];
    const errors = await Promise.all(tokens.map(async (token) => nameOf(token).catch(String)));
    const expected = user.isInPage ? 'allowPersonalAccessTokenInBrowser' : 'AuthenticationError';
    for (const error of errors) expect(error).toContain(expected);
  });

  test('a private key is refused in a page without allowPrivateKeyInBrowser', async () => {
    const { baseURL, jwtKey: privateKey } = user;
    const app = { baseURL, appId: DEMO_JWT_APP_ID, keyid: DEMO_JWT_KEY_ID, privateKey };
    if (user.isInPage) expect(() => jwtAuth(app)).toThrow('allowPrivateKeyInBrowser');
    else expect(await nameOf(jwtAuth(app))).toBe('coze-demo');
    expect(await nameOf(jwtAuth({ ...app, allowPrivateKeyInBrowser: true }))).toBe('coze-demo');
  });
});
