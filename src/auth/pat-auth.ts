import type { TokenSource } from '../http/token.js';
import { checkBearer } from './options.js';

/**
 * A personal access token. Printing the object does not show it. `patAuth()` makes it.
 *
 * @example
 * const client = new CozeAPI({ token: patAuth(process.env.COZE_API_TOKEN ?? '') });
 * @see en: https://www.coze.com/docs/developer_guides/authentication
 * @see zh: https://docs.coze.cn/developer_guides/authentication
 */
export class PATAuth implements TokenSource {
  readonly #token: string;

  /** @internal */
  constructor(token: string) {
    this.#token = checkBearer('token', token);
  }

  /**
   * Gets the token. It cannot be refreshed: if it is refused or has expired, make another one in the console.
   *
   * @example
   * const token = auth.token();
   */
  token(): string {
    return this.#token;
  }
}

/**
 * Makes an auth object for a personal access token. Pass it as `token` of a client.
 *
 * In browsers and web workers, clients refuse it unless they have `allowPersonalAccessTokenInBrowser: true`.
 *
 * @param token - the token from the console, without `Bearer`.
 * @throws CozeError if it is empty, or contains characters that no token has.
 * @example
 * const client = new CozeAPI({ token: patAuth(process.env.COZE_API_TOKEN ?? '') });
 * @see en: https://www.coze.com/docs/developer_guides/authentication
 */
export function patAuth(token: string): PATAuth {
  return new PATAuth(token);
}
