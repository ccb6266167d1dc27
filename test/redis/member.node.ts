/** One of several processes that act for the same user: it calls the API each time it is told to. */
import KeyvRedis from '@keyv/redis';
import { Keyv } from 'keyv';
import { CozeAPI } from '../../src/client.js';
import { webOAuth } from '../../src/index.js';

const { site, app, redis, key } = JSON.parse(process.argv[2] ?? '');
const auth = webOAuth({ ...site, ...app, key, store: new Keyv(new KeyvRedis(redis)) });
const client = new CozeAPI({ ...site, token: auth });

process.on('message', () => {
  void client.users.me().then(
    ({ user_name }) => process.send?.({ user_name, token: auth.token() }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
process.send?.('ready');
