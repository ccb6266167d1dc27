import { CozeAPI, jwtAuth } from 'coze-client';
import { Keyv } from 'keyv';

// Redis：createKeyv('redis://localhost:6379', { throwOnErrors: true })，来自 @keyv/redis / for Redis, from @keyv/redis
const store = new Keyv({ throwOnErrors: true });

const connect = () =>
  jwtAuth({
    region: 'cn',
    appId: process.env.COZE_JWT_APP_ID ?? '',
    keyid: process.env.COZE_JWT_KEY_ID ?? '',
    privateKey: process.env.COZE_JWT_PRIVATE_KEY ?? '',
    store,
  });
const [first, second] = [connect(), connect()];
console.log((await new CozeAPI({ region: 'cn', token: first }).users.me()).user_name);
console.log((await first.token()) === (await second.token()));
