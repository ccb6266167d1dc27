import { beforeEach, describe, expect, it } from 'vitest';
import { _getJWTToken, getJWTToken } from '../../src/auth/index.js';
import { CozeError } from '../../src/errors/index.js';
import { rejection } from '../support/operations.js';
import { keys } from './keys.node.js';
import { jwtApp, oauthServer, type OAuthServer } from './oauth-server.node.js';

let server: OAuthServer;
let signer: typeof jwtApp & { baseURL: string };

beforeEach(async () => {
  server = await oauthServer();
  signer = { ...jwtApp, baseURL: server.url };
});

describe('a JWT', () => {
  it('has the header and the claims of the platform, and comes as the bearer', async () => {
    const token = await getJWTToken(signer);
    expect(token.access_token).toMatch(/^czs_/);
    expect(token).not.toHaveProperty('refresh_token');
    expect(token.expires_at.getTime()).toBe(token.expires_in * 1000);
    const { header, claims } = server.jwts[0] ?? {};
    expect(header).toEqual({ alg: 'RS256', typ: 'JWT', kid: jwtApp.keyid });
    expect(claims).toEqual({
      iss: jwtApp.appId,
      aud: new URL(server.url).host,
      iat: expect.any(Number),
      exp: expect.any(Number),
      jti: expect.stringMatching(/^[\w-]{64}$/),
    });
    expect(server.tokenRequests[0]).toEqual({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      duration_seconds: 900,
    });
  });

  it('is another one each time', async () => {
    await getJWTToken(signer);
    await getJWTToken(signer);
    expect(server.jwts[0]?.claims['jti']).not.toBe(server.jwts[1]?.claims['jti']);
  });

  it('names the user and what the token may do', async () => {
    const scope = {
      account_permission: { permission_list: ['Connector.botChat'] },
      attribute_constraint: { connector_bot_chat_attribute: { bot_id_list: ['7'] } },
      workspace_permission: { workspace_id_list: ['8'], permission_list: ['a'] },
      workflow_permission: { workflow_id_list: ['9'], permission_list: ['b'] },
    };
    const sessionContext = { device_info: { device_id: 'd1', custom_consumer: 'c1' } };
    await getJWTToken({ ...signer, scope, sessionName: 'user-1', sessionContext, durationSeconds: 86_399 });
    expect(server.jwts[0]?.claims).toMatchObject({ session_name: 'user-1', session_context: sessionContext });
    expect(server.tokenRequests[0]).toMatchObject({ scope, duration_seconds: 86_399 });
  });

  it('has the host of the API as its audience where that is empty', async () => {
    await getJWTToken({ ...signer, aud: '' });
    expect(server.jwts[0]?.claims['aud']).toBe(new URL(server.url).host);
  });

  it('has the audience it is told, or the host of the API', async () => {
    await rejection(getJWTToken({ ...signer, aud: 'api.coze.cn' }));
    expect(server.jwts[0]?.claims['aud']).toBe('api.coze.cn');
  });

  it.each([
    [{ accountId: '24/7' }, '/api/permission/oauth2/account/24%2F7/token'],
    [{ enterpriseId: 'volcano_21' }, '/api/permission/oauth2/enterprise_id/volcano_21/token'],
  ])('goes to the place the token is for: %o', async (place, path) => {
    await getJWTToken({ ...signer, ...place });
    expect(server.hits[0]?.url).toBe(path);
    expect(Object.keys(server.tokenRequests[0] ?? {})).toEqual(['grant_type', 'duration_seconds']);
  });

  it('may be signed elsewhere', async () => {
    const error = await rejection(_getJWTToken({ token: 'e30.e30.c2ln', baseURL: server.url, accountId: '1' }));
    expect(error).toMatchObject({ name: 'OAuthError', error: 'invalid_client', status: 401 });
    expect(server.hits[0]?.headers.authorization).toBe('Bearer e30.e30.c2ln');
    expect(server.hits).toHaveLength(1);
  });

  it.each([2, -2, 48])('is signed by the clock of the server where that is %i hours ahead', async (hours) => {
    server.ahead = hours * 3_600_000;
    const token = await getJWTToken(signer);
    expect(Math.round((token.expires_at.getTime() - Date.now() - server.ahead) / 10_000)).toBe(90);
    expect(server.hits).toHaveLength(2);
  });

  it('that is refused for another reason is not signed again', async () => {
    const error = await rejection(getJWTToken({ ...signer, keyid: 'other' }));
    expect(error).toMatchObject({ name: 'OAuthError', error: 'invalid_client' });
    expect(server.hits).toHaveLength(1);
  });

  it.each([
    { durationSeconds: 0 },
    { durationSeconds: 86_400 },
    { durationSeconds: 1.5 },
    { accountId: '1', enterpriseId: '2' },
    { algorithm: 'HS256' },
    { appId: '' },
    { keyid: ' ' },
    { accountId: '' },
  ])('is refused with %o, before anything is sent', async (wrong) => {
    const error = await rejection(getJWTToken({ ...signer, ...wrong }));
    expect(error).toBeInstanceOf(CozeError);
    expect(server.hits).toHaveLength(0);
  });
});

describe('a private key', () => {
  it.each([
    ['PKCS#8', keys.pkcs8],
    ['PKCS#1', keys.pkcs1],
    ['in an environment variable', keys.pkcs8.replaceAll('\n', '\\n')],
    ['with the line ends of Windows', keys.pkcs1.replaceAll('\n', '\r\n')],
    ['indented', keys.pkcs8.replaceAll('\n', '\n    ')],
  ])('signs: %s', async (_, privateKey) => {
    expect((await getJWTToken({ ...signer, privateKey })).access_token).toMatch(/^czs_/);
  });

  const cut = keys.pkcs8.slice(0, 400);
  it.each([
    ['an encrypted PKCS#8 key', 'openssl pkey', keys.encryptedPkcs8],
    ['an encrypted PKCS#1 key', 'openssl pkey', keys.encryptedPkcs1],
    ['a public key', 'private one', keys.publicSpki],
    ['a public key (PKCS#1)', 'private one', keys.publicPkcs1],
    ['a PKCS#8 key that is not RSA', 'RSA', keys.ecPkcs8],
    ['an elliptic-curve key', 'RSA', keys.ecSec1],
    ['JWK', 'PEM', keys.jwk],
    ['an OpenSSH key', 'ssh-keygen', '-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n-----END OPENSSH PRIVATE KEY-----'],
    ['a certificate', 'private key', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----'],
    ['a PuTTY key', 'puttygen', 'PuTTY-User-Key-File-3: ssh-rsa'],
    ['"NEW THING"', 'openssl', '-----BEGIN NEW THING-----\nMIIB\n-----END NEW THING-----'],
    ['the name of a file', 'Read the file', './keys/private_key.pem'],
    ['cut off', 'END', cut],
    ['without the lines', 'whole file', keys.pkcs8.split('\n').slice(1, -2).join('')],
    ['no Base64', 'whole file', keys.pkcs8.replace('MII', '***')],
    ['damaged', 'whole file', `${cut}\n-----END PRIVATE KEY-----`],
    ['cannot be signed', 'see cause', keys.smallPkcs8],
    ['empty', '', ' '],
  ])('that is %s is refused with advice', async (found, advice, privateKey) => {
    const error = await rejection(getJWTToken({ ...signer, privateKey }));
    expect(error).toBeInstanceOf(CozeError);
    expect(String(error)).toContain(found);
    expect(String(error)).toContain(advice);
    expect(String(error)).not.toMatch(/MII[\w+/]{20}/);
    expect(server.hits).toHaveLength(0);
  });

  it('that is no text is refused', async () => {
    const privateKey: string = JSON.parse('{"type":"Buffer"}');
    expect(String(await rejection(getJWTToken({ ...signer, privateKey })))).toContain("('utf8')");
  });
});
