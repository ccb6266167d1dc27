import { generateKeyPairSync } from 'node:crypto';
import { http } from 'msw';
import { setupServer } from 'msw/node';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { CozeAPI, jwtAuth } from 'coze-client';
import {
  DEMO_BOT_ID,
  DEMO_JWT_APP_ID,
  DEMO_JWT_KEY_ID,
  type LocalCozeOptions,
  createLocalCoze,
} from 'coze-client/testing/browser';
import { rejection } from '../../support/operations.js';

function create(options?: LocalCozeOptions) {
  const local = createLocalCoze(options);
  onTestFinished(() => local.close());
  return local;
}

afterEach(() => void vi.unstubAllGlobals());

describe('the options', () => {
  test('are those of startCozeServer() but the port', async () => {
    const { fetch } = create({ token: ['t'], reply: () => 'Yes.', now: () => 0 });
    const client = new CozeAPI({ token: 't', fetch });
    const additional_messages = [{ role: 'user', content: 'Hi', content_type: 'text' } as const];
    expect((await client.chat.createAndPoll({ bot_id: '1', additional_messages }, { pollInterval: 1 })).answer).toBe(
      'Yes.',
    );
    expect(() => createLocalCoze({ port: 1 } as never)).toThrow('createLocalCoze() has no option port: it has token,');
    expect(() => createLocalCoze({ polls: 'x' } as never)).toThrow('polls');
  });

  test('a disposed platform answers nothing', async () => {
    let local: ReturnType<typeof createLocalCoze>;
    {
      await using inner = createLocalCoze();
      local = inner;
      expect((await inner.fetch('/v1/users/me')).status).toBe(401);
    }
    expect(await rejection(local.fetch('/v1/users/me'))).toBeInstanceOf(TypeError);
  });
});

describe('a JWT', () => {
  const nameBy = async (
    local: ReturnType<typeof create>,
    app: { appId: string; keyid: string; privateKey: string },
  ) => {
    const { url: baseURL, fetch } = local;
    const token = jwtAuth({ ...app, baseURL, requestOptions: { fetch, maxRetries: 0 } });
    return (await new CozeAPI({ token, baseURL, fetch }).users.me()).user_name;
  };

  test('is signed with the key of the demo apps', async () => {
    const local = create();
    const privateKey = await local.oauth.demoJwtKey;
    expect(privateKey).toMatch(/^-----BEGIN PRIVATE KEY-----\n(.{1,64}\n)+-----END PRIVATE KEY-----\n$/);
    expect(await local.oauth.demoJwtKey).toBe(privateKey);
    expect(await nameBy(local, { appId: DEMO_JWT_APP_ID, keyid: DEMO_JWT_KEY_ID, privateKey })).toBe('coze-demo');
    const other = await create().oauth.demoJwtKey;
    const wrong = nameBy(local, { appId: DEMO_JWT_APP_ID, keyid: DEMO_JWT_KEY_ID, privateKey: other });
    expect(await rejection(wrong)).toMatchObject({ message: expect.stringContaining('signature') });
  });

  test('is verified with the keys of an app, as PEM or JWK', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const publicKeys = {
      pem: String(publicKey.export({ type: 'spki', format: 'pem' })),
      jwk: publicKey.export({ format: 'jwk' }),
      broken: {},
    };
    const local = create({ apps: [{ clientId: '9', type: 'jwt', publicKeys }] });
    const pem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const named = (keyid: string) => nameBy(local, { appId: '9', keyid, privateKey: pem });
    expect([await named('pem'), await named('jwk')]).toEqual(['coze-demo', 'coze-demo']);
    expect(await rejection(named('broken'))).toMatchObject({ message: expect.stringContaining('The JWT is refused') });
  });

  test('needs WebCrypto, which a page without HTTPS has not', async () => {
    vi.stubGlobal('crypto', {});
    const local = create();
    expect(() => local.oauth.demoJwtKey).toThrow('only over HTTPS or on localhost');
  });
});

describe('with msw', () => {
  test('three lines answer every call of a program', async () => {
    const local = create();
    const server = setupServer(http.all('https://api.coze.com/*', ({ request }) => local.fetch(request)));
    server.listen({ onUnhandledRequest: 'error' });
    onTestFinished(() => server.close());
    const { users, chat, files } = new CozeAPI({ token: 'test' });
    expect((await users.me()).user_name).toBe('coze-demo');
    const additional_messages = [{ role: 'user', content: 'Hi', content_type: 'text' } as const];
    expect(await chat.stream({ bot_id: DEMO_BOT_ID, additional_messages }).text()).toContain('You said: "Hi".');
    expect((await files.upload({ file: new File(['abc'], 'a.txt') })).bytes).toBe(3);
    local.script({ on: 'chat.create', reset: { events: 3 } });
    const broken = chat.stream({ bot_id: DEMO_BOT_ID, additional_messages }).text();
    expect(await rejection(broken)).toMatchObject({ name: 'StreamInterruptedError' });
  });

  test('a connection that is lost before the headers is one for the program', async () => {
    const local = create();
    const server = setupServer(
      http.all('https://api.coze.com/*', ({ request }) => local.fetch(request).catch(() => Response.error())),
    );
    server.listen({ onUnhandledRequest: 'error' });
    onTestFinished(() => server.close());
    local.script({ reset: 'before-headers' });
    const { users } = new CozeAPI({ token: 'test', maxRetries: 0 });
    expect(await rejection(users.me())).toMatchObject({ name: 'APIConnectionError' });
  });
});
