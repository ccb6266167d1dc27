import type { TokenSource } from '../http/token.js';
import { bearerOf } from './required.js';

/** A personal access token. It shows nothing of it to whoever prints it. */
export class PATAuth implements TokenSource {
  readonly #token: string;

  /** @internal */
  constructor(token: string) {
    this.#token = bearerOf('token', token);
  }

  /** The token. It cannot be refreshed: make another in the console. */
  token(): string {
    return this.#token;
  }
}

/**
 * An auth object for a personal access token: `token` of a client.
 *
 * Browsers and web workers refuse it unless the client has `allowPersonalAccessTokenInBrowser: true`.
 *
 * @param token the token, as it was made in the console, without `Bearer`.
 * @throws CozeError when it is empty, or cannot be a token.
 * @example
 * const client = new CozeAPI({ token: patAuth(process.env.COZE_API_TOKEN) });
 */
export function patAuth(token: string): PATAuth {
  return new PATAuth(token);
}
