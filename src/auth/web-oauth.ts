import { CozeError } from '../errors/coze-error.js';
import { checkAuthenticationConfig, getWebAuthenticationUrl, stateOf } from './authorization-url.js';
import { handleCallback, type ExpectedCallback } from './callback.js';
import { tradeCode } from './code-grant.js';
import { needLogin } from './need-login.js';
import { bearerOf } from './required.js';
import { UserAuth, type UserAuthOptions } from './user-auth.js';

export interface WebOAuthOptions extends UserAuthOptions {
  /** The secret of the app: keep it on your server. */
  readonly clientSecret: string;
  /** Where the browser comes back to: one of the addresses the app has registered. */
  readonly redirectUrl: string;
  /** Limits the token to one workspace; enterprise plans only. */
  readonly workspaceId?: string | undefined;
}

/** What to keep with the user's session until the browser is back. */
export interface WebAuthorization {
  /** Where to send the browser. */
  readonly url: string;
  readonly state: string;
}

/** A web app that acts for one user. With a store, `key` names that user. */
export class WebOAuth extends UserAuth {
  readonly #options: WebOAuthOptions;

  /** @internal */
  constructor(options: WebOAuthOptions) {
    checkAuthenticationConfig(options);
    // Everybody who logs in would get the token of whoever did last.
    if (options.store !== undefined && options.key === undefined)
      throw new CozeError('key is missing: with a store it must name the user, such as the id of your own session.');
    super(options, {
      name: 'web',
      clientSecret: bearerOf('clientSecret', options.clientSecret),
      workspaceId: options.workspaceId,
      login: needLogin,
    });
    this.#options = options;
  }

  /** Where to send the browser, with a new `state`. */
  authorize(): WebAuthorization {
    const url = getWebAuthenticationUrl(this.#options);
    return { url, state: stateOf(url) ?? '' };
  }

  /**
   * Checks the callback, trades its code, and saves the token.
   *
   * @param url the address the browser came back to, or its path and query.
   * @param expected what `authorize()` gave, from the session of this very user.
   * @throws StateMismatchError when the callback is not the answer to it; OAuthError when the user or the server refused.
   */
  async handleCallback(url: string | URL, expected: ExpectedCallback): Promise<void> {
    const { code } = handleCallback(url, expected);
    const { clientSecret, requestOptions } = this.#options;
    const bearer = bearerOf('clientSecret', clientSecret);
    await this.use(await tradeCode({ ...this.#options, code }, { bearer }, requestOptions, this.serverClock()));
  }
}

/**
 * An auth object for a web app: `token` of a client that acts for one user.
 *
 * @param options the app, and where tokens are kept. An object is for one user: make one for each, with a `key` of their
 * own.
 * @throws CozeError when something is missing, or `baseURL` is neither https nor this machine.
 * @example
 * const auth = webOAuth({ clientId, clientSecret, redirectUrl, store, key: user.id });
 * const { url, state } = auth.authorize();
 * // when the browser is back:
 * await auth.handleCallback(request.url, { state });
 * const client = new CozeAPI({ token: auth });
 */
export function webOAuth(options: WebOAuthOptions): WebOAuth {
  return new WebOAuth(options);
}
