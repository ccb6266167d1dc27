import KeyvRedis, { createKeyv } from '@keyv/redis';
import { Keyv } from 'keyv';
import { expect, test } from 'vitest';
import { webOAuth } from '../../src/index.js';
import { refreshInTwoProcesses } from '../auth/two-processes.node.js';
import { startRedis } from './redis-server.node.js';

test('two processes that refresh at the same time use one refresh token, and both stay logged in', async () => {
  await using redis = await startRedis();
  const store = new Keyv(new KeyvRedis(redis.url));
  await refreshInTwoProcesses(new URL('member.node.ts', import.meta.url), { redis: redis.url }, store);
  await store.disconnect();
});

test('calls reject within seconds with an error about the token store when Redis stops', async () => {
  const redis = await startRedis();
  const store = createKeyv(redis.url, { throwOnErrors: true });
  // Keyv emits connection errors too.
  store.on('error', () => undefined);
  const app = {
    clientId: '1.app.coze',
    clientSecret: 'secret-of-the-app',
    redirectUrl: 'https://shop.example/callback',
  };
  const token = { access_token: 'czu_1', refresh_token: 'refresh_1', expires_in: 4_000_000_000 };
  const use = () => webOAuth({ ...app, store, key: 'user-1' });
  await use().use(token);
  expect(await use().token()).toBe('czu_1');
  await redis[Symbol.asyncDispose]();
  // The first calls may find a broken connection, later ones a refused one.
  for (let round = 0; round < 2; round++) {
    const outcomes = await Promise.allSettled([use().token(), use().use(token), use().forget()]);
    const message: unknown = expect.stringMatching(/^The token store cannot be (read|written|cleared): ./);
    for (const outcome of outcomes) expect(outcome).toMatchObject({ reason: { name: 'CozeError', message } });
  }
  await store.store.disconnect(true);
});
