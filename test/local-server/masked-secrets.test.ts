/** A printed request of a failed test must not contain a secret, and a test must be able to assert which one was sent. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { getPKCEAuthenticationUrl, getPKCEOAuthToken, getWebOAuthToken, handleCallback } from 'coze-client';
import { DEMO_PKCE_CLIENT_ID, DEMO_WEB_CLIENT_ID, DEMO_WEB_CLIENT_SECRET, maskedSecret } from 'coze-client/testing';
import { startServer } from './start-server.js';

const token = 'pat_secretOfThisTest1234';
const redirectUrl = 'https://shop.example/callback';

test('the mark of a secret is the same each time, differs from that of another one, and does not contain it', () => {
  expect(maskedSecret(token)).toMatch(/^\*{3}[\da-f]{8}$/);
  expect(maskedSecret(token)).toBe(maskedSecret(token));
  expect(maskedSecret(token)).not.toBe(maskedSecret(`${token}5`));
});

test.each([0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 1_000])('the mark is of the SHA-256 of %i bytes', (length) => {
  const secret = `${'x'.repeat(length)}文`;
  const hash = createHash('sha256').update(secret).digest('hex');
  expect(maskedSecret(secret)).toBe(`***${hash.slice(0, 8)}`);
});

test('the claims of a JWT stay readable, and its signature is masked', () => {
  const unsigned = `${btoa('{"alg":"RS256"}')}.${btoa('{"iss":"1"}').replaceAll('=', '')}.`;
  expect(maskedSecret(`${unsigned}c2lnbmF0dXJl`)).toMatch(new RegExp(`^${unsigned}\\*{3}[\\da-f]{8}$`));
});

test('the secrets of headers and of the query are masked, all else is recorded as it was sent', async () => {
  const { server } = await startServer();
  const authorization = `Bearer ${token}`;
  const target = `/v1/users/me?a=1%2c2&authorization=${encodeURIComponent(authorization)}&access_token=abc+def&=x&token_type=t`;
  await fetch(server.url + target, { headers: { authorization, cookie: `id=${token}`, 'x-my-token': token } });
  const [request] = server.requests;
  expect(request).toMatchObject({
    url: `/v1/users/me?a=1%2c2&authorization=Bearer%20${maskedSecret(token)}&access_token=${maskedSecret('abc def')}&=x&token_type=t`,
    query: { a: '1,2', authorization: `Bearer ${maskedSecret(token)}`, access_token: maskedSecret('abc def') },
    headers: {
      authorization: `Bearer ${maskedSecret(token)}`,
      cookie: maskedSecret(`id=${token}`),
      'x-my-token': maskedSecret(token),
    },
  });
  expect(JSON.stringify(server.requests)).not.toContain(token);
});

test('the server itself gets the token that was sent', async () => {
  const { server } = await startServer({ token: [token] });
  const call = async (sent: string) =>
    (await fetch(`${server.url}/v1/users/me`, { headers: { authorization: `Bearer ${sent}` } })).status;
  expect([await call(token), await call(maskedSecret(token))]).toEqual([200, 401]);
});

test('the code, the verifier and the client secret of an OAuth request are masked', async () => {
  const { server } = await startServer();
  const app = { clientId: DEMO_PKCE_CLIENT_ID, baseURL: server.url, redirectUrl };
  const { url, codeVerifier } = await getPKCEAuthenticationUrl(app);
  const { code } = handleCallback(server.oauth.allow(url), { url });
  await getPKCEOAuthToken({ ...app, code, codeVerifier });
  expect(server.requests[0]?.body).toMatchObject({
    client_id: DEMO_PKCE_CLIENT_ID,
    code: maskedSecret(code),
    code_verifier: maskedSecret(codeVerifier),
  });
  expect(JSON.parse(server.requests[0]?.text ?? '')).toMatchObject({ code: '***', code_verifier: '***' });

  const web = { ...app, clientId: DEMO_WEB_CLIENT_ID, clientSecret: DEMO_WEB_CLIENT_SECRET };
  await expect(getWebOAuthToken({ ...web, code: 'wrong-code' })).rejects.toMatchObject({ name: 'OAuthError' });
  for (const secret of [code, codeVerifier, DEMO_WEB_CLIENT_SECRET])
    expect(JSON.stringify(server.requests)).not.toContain(secret);
});

test('the body of another request is recorded as it was sent', async () => {
  const { caller, server } = await startServer();
  const sent = { workflow_id: '1', parameters: { code: 'c', password: 'p', token } };
  await caller.post('/v1/workflow/run', sent);
  expect(server.requests[0]?.body).toEqual(sent);
  expect(JSON.parse(server.requests[0]?.text ?? '')).toEqual(sent);
});

test.each(['not JSON', '"text"', ''])('an OAuth request with the body %o is recorded', async (body) => {
  const { server } = await startServer();
  await fetch(`${server.url}/api/permission/oauth2/token`, { method: 'POST', body });
  expect(server.requests).toHaveLength(1);
  expect(server.requests[0]?.text).toBe(body);
});
