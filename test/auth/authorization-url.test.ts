import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { getPKCEAuthenticationUrl, getWebAuthenticationUrl } from '../../src/auth/index.js';
import { CozeError } from '../../src/errors/index.js';
import { rejection } from '../support/operations.js';

const app = { clientId: '8298.app.coze', redirectUrl: 'https://shop.example/callback#done' };
const query = (url: string) => new URL(url).searchParams;

describe('the authorization URL', () => {
  it.each([
    [{}, 'https://www.coze.com/api/permission/oauth2/authorize'],
    [{ region: 'cn' as const }, 'https://www.coze.cn/api/permission/oauth2/authorize'],
    [{ baseURL: 'https://api.coze.cn/' }, 'https://www.coze.cn/api/permission/oauth2/authorize'],
    [{ baseURL: 'http://127.0.0.1:8080' }, 'http://127.0.0.1:8080/api/permission/oauth2/authorize'],
    [{ baseURL: 'https://coze.shop.example/x' }, 'https://coze.shop.example/x/api/permission/oauth2/authorize'],
    [{ workspaceId: '7/3' }, 'https://www.coze.com/api/permission/oauth2/workspace_id/7%2F3/authorize'],
  ])('is on the host of the website: %o', (site, address) => {
    expect(getWebAuthenticationUrl({ ...app, ...site }).split('?')[0]).toBe(address);
  });

  it('encodes its parameters', () => {
    const url = getWebAuthenticationUrl({ ...app, state: 'a&b=c d' });
    expect(Object.fromEntries(query(url))).toEqual({
      response_type: 'code',
      client_id: app.clientId,
      redirect_uri: app.redirectUrl,
      state: 'a&b=c d',
    });
    expect(url).toContain('%23done');
  });

  it.each([undefined, '', ' ', null])('has a random state if none is given: %o', (given) => {
    const config: typeof app & { state?: string } = { ...app, ...JSON.parse(JSON.stringify({ state: given })) };
    const states = [1, 2].map(() => query(getWebAuthenticationUrl(config)).get('state') ?? '');
    expect(states[0]).toMatch(/^[\w-]{43}$/);
    expect(states[0]).not.toBe(states[1]);
  });

  it('has an S256 challenge by default', async () => {
    const { url, codeVerifier, state } = await getPKCEAuthenticationUrl(app);
    expect(codeVerifier).toMatch(/^[\w-]{64}$/);
    expect(query(url).get('code_challenge')).toBe(createHash('sha256').update(codeVerifier).digest('base64url'));
    expect(query(url).get('code_challenge_method')).toBe('S256');
    expect(query(url).get('state')).toBe(state);
  });

  it('has the verifier as the challenge for plain', async () => {
    const { url, codeVerifier } = await getPKCEAuthenticationUrl({ ...app, code_challenge_method: 'plain' });
    expect(query(url).get('code_challenge')).toBe(codeVerifier);
    expect(query(url).get('code_challenge_method')).toBe('plain');
  });

  it.each([
    [{ clientId: ' ' }, 'clientId is empty'],
    [{ redirectUrl: '' }, 'redirectUrl is empty'],
    [{ redirectUrl: 'callback' }, 'redirectUrl must be an absolute URL'],
    [{ workspaceId: ' ' }, 'workspaceId is empty'],
    [{ baseURL: 'http://coze.example' }, 'https'],
  ])('throws for %o', async (wrong, why) => {
    expect(() => getWebAuthenticationUrl({ ...app, ...wrong })).toThrow(why);
    expect(String(await rejection(getPKCEAuthenticationUrl({ ...app, ...wrong })))).toContain(why);
  });

  it('throws for an unknown challenge method', async () => {
    const error = await rejection(getPKCEAuthenticationUrl({ ...app, code_challenge_method: 's256' }));
    expect(error).toBeInstanceOf(CozeError);
    expect(String(error)).toContain('must be one of S256, plain');
  });
});

describe('an OAuth endpoint', () => {
  it.each(['http://api.coze.com', 'http://10.0.0.1:8080', 'http://localhost.evil.example', 'http://127.0.0.1.example'])(
    'throws for http: %s',
    (baseURL) => {
      expect(() => getWebAuthenticationUrl({ ...app, baseURL })).toThrow('https');
    },
  );

  it.each([
    'http://localhost:1',
    'http://coze.localhost:1',
    'http://127.0.0.1:1',
    'http://127.8.8.8:1',
    'http://[::1]:1',
  ])('may use http on this machine: %s', (baseURL) => {
    expect(getWebAuthenticationUrl({ ...app, baseURL })).toContain(baseURL);
  });
});
