import { type KeyObject, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type CozeServer,
  DEMO_CHANNEL_APP_ID,
  DEMO_JWT_APP_ID,
  DEMO_JWT_KEY_ID,
  DEMO_WORKSPACE_ID,
  startCozeServer,
} from 'coze-client/testing';
import { JWT_GRANT, OAuthCaller, TIME } from './oauth-caller.js';

const grant = { grant_type: JWT_GRANT };
const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const other = generateKeyPairSync('rsa', { modulusLength: 2048 });

let server: CozeServer;
let caller: OAuthCaller;
let key: KeyObject;
let count = 0;

beforeAll(async () => {
  server = await startCozeServer({ now: () => TIME });
  caller = new OAuthCaller(server);
  key = createPrivateKey(server.oauth.demoJwtKey);
});

afterAll(async () => server.close());

type Claims = Record<string, unknown>;

function jwt(changes: Claims = {}, header: Claims = {}, signer: KeyObject = key): string {
  const iat = server.clock.seconds();
  const { host } = new URL(server.url);
  count += 1;
  const claims = { iss: DEMO_JWT_APP_ID, aud: host, iat, exp: iat + 600, jti: `jti ${count}`, ...changes };
  const text = `${encoded({ alg: 'RS256', typ: 'JWT', kid: DEMO_JWT_KEY_ID, ...header })}.${encoded(claims)}`;
  return `${text}.${sign('sha256', Buffer.from(text), signer).toString('base64url')}`;
}

const refused = (token: string | undefined, body: Claims = {}) => caller.refusedToken({ ...grant, ...body }, token);

describe('a JWT', () => {
  test('gives an access token for 15 minutes, without a refresh token', async () => {
    const { json } = await caller.token(grant, jwt());
    expect(json.value).toEqual({
      access_token: expect.stringMatching(/^czs_\w{40}$/),
      expires_in: server.clock.seconds() + 900,
    });
    expect(await caller.api(json.text('access_token'))).toEqual([200, 0]);
  });

  test('gives an access token for up to a day', async () => {
    const lives = [1, 86_399].map(async (duration_seconds) => {
      const { json } = await caller.token({ ...grant, duration_seconds, scope: null }, jwt());
      return Number(json.at('expires_in')) - server.clock.seconds();
    });
    expect(await Promise.all(lives)).toEqual([1, 86_399]);
    for (const duration_seconds of [0, 86_400, 1.5, '900'])
      expect(await refused(jwt(), { duration_seconds })).toContain('invalid request: duration_seconds');
    expect(await refused(jwt(), { scope: 'all' })).toContain('invalid request: scope');
  });

  test('can be used once', async () => {
    const token = jwt();
    await caller.token(grant, token);
    expect(await refused(token)).toEqual([401, 'invalid_client', expect.stringContaining('"jti"')]);
    await caller.token(grant, jwt({ jti: 'same' }));
    expect(await refused(jwt({ jti: 'same' }))).toContain('invalid_client');
  });

  test('can be used after a request that was refused for another reason', async () => {
    const token = jwt();
    await refused(token, { duration_seconds: 0 });
    expect((await caller.token(grant, token)).status).toBe(200);
  });

  test('can have the host without its port as its audience', async () => {
    expect((await caller.token(grant, jwt({ aud: '127.0.0.1' }))).status).toBe(200);
  });

  test.each<[string, () => string, string]>([
    ['signature', () => jwt({}, {}, other.privateKey), 'signature'],
    ['kid', () => jwt({}, { kid: 'another' }), '"kid" another'],
    ['kid that is missing', () => jwt({}, { kid: undefined }), '"kid"'],
    ['kid that every object has', () => jwt({}, { kid: 'constructor' }), '"kid" constructor'],
    ['algorithm', () => jwt({}, { alg: 'HS256' }), '"alg"'],
    ['type', () => jwt({}, { typ: 'at+jwt' }), '"typ"'],
    ['audience', () => jwt({ aud: 'api.coze.com' }), '"aud"'],
    ['end', () => jwt({ exp: server.clock.seconds() }), '"exp"'],
    [
      'end before its beginning',
      () => jwt({ iat: server.clock.seconds() + 30, exp: server.clock.seconds() + 30 }),
      '"exp"',
    ],
    ['beginning', () => jwt({ iat: server.clock.seconds() + 5 }), '"iat"'],
    ['id', () => jwt({ jti: 7 }), '"jti"'],
    ['form', () => 'none', 'it cannot be decoded'],
    ['unsigned form', () => `${jwt().split('.').slice(0, 2).join('.')}.`, 'signature'],
    ['issuer', () => jwt({ iss: undefined }), '"iss"'],
    ...['aud', 'iat', 'exp', 'jti'].map((name): [string, () => string, string] => [
      `missing ${name}`,
      () => jwt({ [name]: undefined }),
      `missing required "${name}" claim`,
    ]),
  ])('with a wrong %s is refused', async (_what, make, why) => {
    expect(await refused(make())).toEqual([401, 'invalid_client', expect.stringContaining(why)]);
  });

  test('of an unknown app is refused, and so is a request without a JWT', async () => {
    expect(await refused(jwt({ iss: '1' }))).toEqual([401, 'invalid_client', 'No OAuth app has the id 1.']);
    for (const token of [undefined, '']) expect(await refused(token)).toContain('invalid request: Authorization');
  });

  test('expires by the clock of the server', async () => {
    const token = jwt();
    server.clock.advance(600_000);
    expect(await refused(token)).toContain('invalid_client');
    server.clock.advance(-600_000);
  });
});

describe('the token of a JWT', () => {
  test.each([
    ['/account/24/token', { accountId: '24', enterpriseId: undefined }],
    ['/enterprise_id/volcano_21/token', { accountId: undefined, enterpriseId: 'volcano_21' }],
    ['/token', { accountId: undefined, enterpriseId: undefined }],
  ])('of %s has the account or enterprise of the path and the session of the JWT', async (path, place) => {
    const session = { session_name: 'user 1', session_context: { device_info: { device_id: 'd' } } };
    const body = { ...grant, account_id: 1, client_id: 'as some clients send' };
    const { json } = await caller.post(path, body, jwt(session));
    expect(server.oauth.inspect(json.text('access_token'))).toEqual({
      ...place,
      clientId: DEMO_JWT_APP_ID,
      kind: 'access',
      status: 'valid',
      expiresAt: json.at('expires_in'),
      permissions: 'everything',
      sessionName: 'user 1',
      sessionContext: session.session_context,
      scope: undefined,
    });
    expect((await caller.post(path, grant, jwt())).status).toBe(200);
  });

  test('is the only grant of these paths', async () => {
    for (const path of ['/account/1/token', '/enterprise_id/1/token'])
      expect(await caller.refusal(path, { grant_type: 'refresh_token' })).toContain('unsupported_grant_type');
  });

  test('has the permissions of its scope for a channel app, and all permissions for another app', async () => {
    const scope = {
      account_permission: { permission_list: ['Connector.botChat', 'getChat'] },
      attribute_constraint: { connector_bot_chat_attribute: { bot_id_list: ['1'] } },
    };
    const codes = [DEMO_CHANNEL_APP_ID, DEMO_JWT_APP_ID].map(async (iss) => {
      const { json } = await caller.token({ ...grant, scope }, jwt({ iss }));
      const token = json.text('access_token');
      const permissions = server.oauth.inspect(token)?.permissions;
      return [permissions, await caller.api(token, `/v1/datasets?space_id=${DEMO_WORKSPACE_ID}`)];
    });
    expect(await Promise.all(codes)).toEqual([
      [new Set(['chat', 'getChat']), [403, 4101]],
      ['everything', [200, 0]],
    ]);
  });
});

describe('the keys of an app', () => {
  const apps = (publicKey: unknown) => [
    { clientId: 'a', type: 'jwt' as const, publicKeys: { k: publicKey as string } },
  ];

  test.each([
    ['PKCS#8', other.publicKey.export({ format: 'pem', type: 'spki' })],
    ['PKCS#1', other.publicKey.export({ format: 'pem', type: 'pkcs1' })],
    ['a JWK', other.publicKey.export({ format: 'jwk' })],
  ])('can be %s', async (_form, publicKey) => {
    await using strict = await startCozeServer({ apps: apps(publicKey), hosts: ['api.coze.cn'], now: () => TIME });
    const token = jwt({ iss: 'a', aud: 'api.coze.cn' }, { kid: 'k' }, other.privateKey);
    expect((await new OAuthCaller(strict).token(grant, token)).status).toBe(200);
  });

  test('must be RSA keys', async () => {
    const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
    for (const wrong of ['no key', ec.export({ format: 'pem', type: 'spki' }), { kty: 'RSA' }])
      await expect(startCozeServer({ apps: apps(wrong) })).rejects.toThrow('The public key k of the OAuth app a');
  });

  test('of the demo are created once per server', () => {
    expect(server.oauth.demoJwtKey).toBe(server.oauth.demoJwtKey);
    expect(server.oauth.demoJwtKey).toMatch(/^-----BEGIN PRIVATE KEY-----/);
    expect(createPublicKey(key).asymmetricKeyDetails).toMatchObject({ modulusLength: 2048 });
  });
});
