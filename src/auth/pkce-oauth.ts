import { checkAuthenticationConfig, getPKCEAuthenticationUrl, type PKCEAuthentication } from './authorization-url.js';
import { handleCallback, type ExpectedCallback } from './callback.js';
import { tradeCode } from './code-grant.js';
import { needLogin } from './need-login.js';
import { required } from './required.js';
import { UserAuth, type UserAuthOptions } from './user-auth.js';

export interface PKCEOAuthOptions extends UserAuthOptions {
  /** Where the browser comes back to: one of the addresses the app has registered. */
  readonly redirectUrl: string;
  /** `S256` (default) or `plain`. */
  readonly code_challenge_method?: string | undefined;
  /** Limits the token to one workspace; enterprise plans only. */
  readonly workspaceId?: string | undefined;
}

/** An app without a secret that acts for one user. */
export class PKCEOAuth extends UserAuth {
  readonly #options: PKCEOAuthOptions;

  /** @internal */
  constructor(options: PKCEOAuthOptions) {
    checkAuthenticationConfig(options);
    super(options, { name: 'pkce', workspaceId: options.workspaceId, login: needLogin });
    this.#options = options;
  }

  /** Where to send the browser, with a new `state` and a new verifier. */
  async authorize(): Promise<PKCEAuthentication> {
    return getPKCEAuthenticationUrl(this.#options);
  }

  /**
   * Checks the callback, trades its code, and saves the token.
   *
   * @param url the address the browser came back to, or its path and query.
   * @param expected what `authorize()` gave.
   * @throws StateMismatchError when the callback is not the answer to it; OAuthError when the user or the server refused.
   */
  async handleCallback(
    url: string | URL,
    expected: ExpectedCallback & { readonly codeVerifier: string },
  ): Promise<void> {
    const { code } = handleCallback(url, expected);
    const proof = { verifier: required('codeVerifier', expected.codeVerifier) };
    const { requestOptions } = this.#options;
    await this.use(await tradeCode({ ...this.#options, code }, proof, requestOptions, this.serverClock()));
  }
}

/**
 * An auth object for an app that can keep no secret, in a page, on a desktop or on a phone: `token` of a client.
 *
 * @param options the app, and where tokens are kept.
 * @throws CozeError when something is missing, or `baseURL` is neither https nor this machine.
 * @example
 * const auth = pkceOAuth({ clientId, redirectUrl });
 * const pending = await auth.authorize();
 * // when the browser is back:
 * await auth.handleCallback(location.href, pending);
 * const client = new CozeAPI({ token: auth });
 */
export function pkceOAuth(options: PKCEOAuthOptions): PKCEOAuth {
  return new PKCEOAuth(options);
}
