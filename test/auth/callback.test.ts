import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { getWebAuthenticationUrl, handleCallback } from '../../src/auth/index.js';
import { CozeError, OAuthError, StateMismatchError } from '../../src/errors/index.js';
import { platform } from './platform.node.js';

const callback = (query: string) => `/callback?${query}`;

describe('a callback', () => {
  it('returns the code if the state matches', async () => {
    expect(handleCallback(callback('code=c1&state=s1'), { state: 's1' })).toEqual({ code: 'c1', state: 's1' });
    const { server, web } = await platform();
    const url = getWebAuthenticationUrl(web);
    expect(handleCallback(server.oauth.allow(url), { url }).code).toMatch(/^code_/);
    expect(handleCallback(new URL(server.oauth.allow(url)), { url }).code).toMatch(/^code_/);
    const foreign: URL = runInNewContext('({ href })', { href: server.oauth.allow(url) });
    expect(handleCallback(foreign, { url }).code).toMatch(/^code_/);
  });

  it.each([
    ['code=c1&state=s2', 's1'],
    ['code=c1', 's1'],
    ['code=c1&state=', ''],
    ['error=access_denied', 's1'],
  ])('with another state throws StateMismatchError: %s for %s', (query, state) => {
    expect(() => handleCallback(callback(query), { state })).toThrow(StateMismatchError);
  });

  it('throws StateMismatchError if the expected state is undefined', () => {
    const session: { state: string } = JSON.parse('{}');
    expect(() => handleCallback(callback('code=c1'), session)).toThrow(StateMismatchError);
  });

  it.each([undefined, null, { url: 'garbage' }, { url: '' }])('throws StateMismatchError if %o is expected', (kept) => {
    const expected: { state: string } = JSON.parse(JSON.stringify(kept ?? null));
    expect(() => handleCallback('/?code=1&state=2', expected)).toThrow(StateMismatchError);
  });

  it.each([
    'code=c1&code=c2&state=s',
    'code=c1&state=s&state=evil',
    'code=c1&state=evil&state=s',
    'error=&error=access_denied&code=c1&state=s',
  ])('with a duplicate parameter throws: %s', (query) => {
    expect(() => handleCallback(callback(query), { state: 's' })).toThrow(/more than once/);
  });

  it('may repeat parameters that do not belong to OAuth', () => {
    expect(handleCallback(callback('lang=de&lang=en&code=c&state=s'), { state: 's' }).code).toBe('c');
  });

  it.each([undefined, null, '', 7, 'http://', {}, { href: 7 }])('that is not a URL throws: %o', (given) => {
    const { url }: { url: string } = JSON.parse(JSON.stringify({ url: given }));
    expect(() => handleCallback(url, { state: 's' })).toThrow(CozeError);
    expect(() => handleCallback(url, { state: 's' })).toThrow(/is not a URL/);
  });

  it.each(['error', 'error_code'])('with a refusal of the user throws OAuthError: %s', (word) => {
    const refused = () =>
      handleCallback(callback(`${word}=access_denied&error_description=no&state=s`), { state: 's' });
    expect(refused).toThrow(OAuthError);
    expect(refused).toThrow(expect.objectContaining({ error: 'access_denied', description: 'no', status: undefined }));
  });

  it('with an empty error returns the code', () => {
    expect(handleCallback(callback('error=&error_code=0&code=c&state=s'), { state: 's' }).code).toBe('c');
  });

  it('without a code throws', () => {
    expect(() => handleCallback(callback('state=s'), { state: 's' })).toThrow('no code');
  });
});
