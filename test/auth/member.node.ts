import { CozeAPI } from '../../src/client.js';
import { webOAuth, type WebOAuthOptions } from '../../src/index.js';

/** One of several processes that act for the same user: it calls the API once for each message. */
export function member(options: WebOAuthOptions): void {
  const auth = webOAuth(options);
  const client = new CozeAPI({ baseURL: options.baseURL, token: auth });
  process.on('message', () => {
    void client.users.me().then(
      ({ user_name }) => process.send?.({ user_name, token: auth.token() }),
      (error: unknown) => process.send?.({ error: String(error) }),
    );
  });
  process.send?.('ready');
}
