import { checkFunction, checkMilliseconds, copyOf } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import { LoginRequiredError, type OAuthError } from '../errors/oauth-error.js';
import { abortable } from '../lib/abort.js';
import {
  authenticationConfig,
  getPKCEAuthenticationUrl,
  getWebAuthenticationUrl,
  handleCallback,
  stateOf,
  type ExpectedCallback,
  type PKCEAuthentication,
} from './authorization.js';
import { aborted, requestDeviceToken, type OnUserCode } from './device.js';
import { grants, requestUserToken } from './grants.js';
import { checkAuthNames, checkAuthSpelling, deviceApp, userApp } from './option-names.js';
import { checkBearer } from './options.js';
import { UserAuth, type UserAuthOptions } from './user-auth.js';

/** The login of flows that need a browser: only the program can send the user there. */
async function requireLogin(refusal: OAuthError | undefined): Promise<never> {
  const hint = 'send the user to the url of authorize(), and pass the callback to handleCallback().';
  throw refusal ?? new LoginRequiredError(`There is no token yet: ${hint}`);
}

/** A web app and its callback, and where the token of its user is kept. */
export interface WebOAuthOptions extends UserAuthOptions {
  /** The secret of the app: keep it on your server. */
  readonly clientSecret: string;
  /** The URL of the callback: one of those registered for the app. */
  readonly redirectUrl: string;
  /** Limits the token to one workspace; enterprise plans only. */
  readonly workspaceId?: string | undefined;
}

/** The URL to send the browser to, and the state to keep in the user's session until it comes back. */
export interface WebAuthorization {
  /** The page of Coze on which the user allows access. */
  readonly url: string;
  /** The value that the callback has to repeat. */
  readonly state: string;
}

/**
 * A web app that acts for one user. With a store, `key` names that user. `webOAuth()` makes it.
 *
 * @example
 * const auth = webOAuth({ clientId, clientSecret, redirectUrl, store, key: user.id });
 * @see en: https://www.coze.com/docs/developer_guides/oauth_code
 */
export class WebOAuth extends UserAuth {
  readonly #options: WebOAuthOptions;

  /** @internal */
  constructor(given: WebOAuthOptions) {
    const options = authenticationConfig('options', given);
    // Without a key, each user would get the token of the one who logged in last.
    if (options.store !== undefined && options.key === undefined)
      throw new CozeError('key is missing: with a store it must name the user, such as the id of your own session.');
    const clientSecret = checkBearer('clientSecret', options.clientSecret);
    super(options, { name: 'web', clientSecret, workspaceId: options.workspaceId, login: requireLogin });
    this.#options = options;
  }

  /**
   * Builds the URL to send the browser to, with a new `state`.
   *
   * @example
   * const { url, state } = auth.authorize();
   * response.redirect(url);
   */
  authorize(): WebAuthorization {
    const url = getWebAuthenticationUrl(this.#options);
    return { url, state: stateOf(url) ?? '' };
  }

  /**
   * Checks the callback, exchanges its code, and saves the token.
   *
   * @param url - the URL that the browser came back to, or its path and query.
   * @param expected - the result of `authorize()`, from the session of this user.
   * @throws StateMismatchError if the callback does not answer it; OAuthError if the user or the server refuses;
   * CozeError if there is no code, or the token cannot be saved; APIUserAbortError if `requestOptions.signal` aborts.
   * @example
   * await auth.handleCallback(request.url, { state: request.session.state });
   */
  async handleCallback(url: string | URL, expected: ExpectedCallback): Promise<void> {
    const { code } = handleCallback(url, expected);
    const { requestOptions } = this.#options;
    await checkAuthNames(this.#options, userApp);
    await this.use(await requestUserToken(grants.web, { ...this.#options, code }, requestOptions, this.serverClock()));
  }
}

/**
 * Makes an auth object for a web app that acts for one user. Pass it as `token` of a client.
 *
 * @param options - the app, and the store of the tokens. Make one object for each user, with a `key` that names the
 * user.
 * @throws CozeError if something is missing, or `baseURL` is neither https nor this machine.
 * @example
 * const auth = webOAuth({ clientId, clientSecret, redirectUrl, store, key: user.id });
 * const { url, state } = auth.authorize();
 * // when the browser is back:
 * await auth.handleCallback(request.url, { state });
 * const client = new CozeAPI({ token: auth });
 * @see en: https://www.coze.com/docs/developer_guides/oauth_code
 */
export function webOAuth(options: WebOAuthOptions): WebOAuth {
  return new WebOAuth(options);
}

/** An app without a secret and its callback, and where the token of its user is kept. */
export interface PKCEOAuthOptions extends UserAuthOptions {
  /** The URL of the callback: one of those registered for the app. */
  readonly redirectUrl: string;
  /** `S256` (default) or `plain`. */
  readonly code_challenge_method?: string | undefined;
  /** Limits the token to one workspace; enterprise plans only. */
  readonly workspaceId?: string | undefined;
}

/**
 * An app without a secret that acts for one user. `pkceOAuth()` makes it.
 *
 * @example
 * const auth = pkceOAuth({ clientId, redirectUrl });
 * @see en: https://www.coze.com/docs/developer_guides/authentication
 * @see zh: https://docs.coze.cn/developer_guides/authentication
 */
export class PKCEOAuth extends UserAuth {
  readonly #options: PKCEOAuthOptions;

  /** @internal */
  constructor(given: PKCEOAuthOptions) {
    const options = authenticationConfig('options', given);
    super(options, { name: 'pkce', workspaceId: options.workspaceId, login: requireLogin });
    this.#options = options;
  }

  /**
   * Builds the URL to send the browser to, with a new `state` and a new verifier.
   *
   * @throws CozeError where the page has no Web Crypto, for example without TLS, unless the method is `plain`.
   * @example
   * const pending = await auth.authorize();
   * location.href = pending.url;
   */
  async authorize(): Promise<PKCEAuthentication> {
    return getPKCEAuthenticationUrl(this.#options);
  }

  /**
   * Checks the callback, exchanges its code, and saves the token.
   *
   * @param url - the URL that the browser came back to, or its path and query.
   * @param expected - the result of `authorize()`.
   * @throws StateMismatchError if the callback does not answer it; OAuthError if the user or the server refuses;
   * CozeError if there is no code, or the token cannot be saved; APIUserAbortError if `requestOptions.signal` aborts.
   * @example
   * await auth.handleCallback(location.href, pending);
   */
  async handleCallback(
    url: string | URL,
    expected: ExpectedCallback & { readonly codeVerifier: string },
  ): Promise<void> {
    const { code } = handleCallback(url, expected);
    const config = { ...this.#options, code, codeVerifier: copyOf('expected', expected).codeVerifier };
    await checkAuthNames(config, userApp);
    await this.use(await requestUserToken(grants.pkce, config, this.#options.requestOptions, this.serverClock()));
  }
}

/**
 * Makes an auth object for an app that cannot keep a secret, in a page, on a desktop or on a phone. Pass it as `token` of
 * a client.
 *
 * @param options - the app, and the store of the tokens.
 * @throws CozeError if something is missing, or `baseURL` is neither https nor this machine.
 * @example
 * const auth = pkceOAuth({ clientId, redirectUrl });
 * const pending = await auth.authorize();
 * // when the browser is back:
 * await auth.handleCallback(location.href, pending);
 * const client = new CozeAPI({ token: auth });
 * @see en: https://www.coze.com/docs/developer_guides/authentication
 */
export function pkceOAuth(options: PKCEOAuthOptions): PKCEOAuth {
  return new PKCEOAuth(options);
}

/** An app without a browser, how its user gets the code, and where the token is kept. */
export interface DeviceOAuthOptions extends UserAuthOptions {
  /**
   * Shows the user the page to open and the code to enter. Called when a call needs a token and no token can be
   * refreshed. Polling stops when the last such call leaves.
   */
  readonly onUserCode: OnUserCode;
  /** Limits the token to one workspace; enterprise plans only. */
  readonly workspaceId?: string | undefined;
  /**
   * The longest time to wait for the user, in milliseconds; 0, the default, waits until the codes expire. A call that
   * needs the token waits no longer than its own `timeout`.
   */
  readonly timeout?: number | undefined;
}

/**
 * A program without a browser that acts for one user. `deviceOAuth()` makes it.
 *
 * @example
 * const auth = deviceOAuth({ clientId, onUserCode: ({ verification_url }) => console.log(`Open ${verification_url}`) });
 * @see en: https://www.coze.com/docs/developer_guides/oauth_device_code
 */
export class DeviceOAuth extends UserAuth {
  /** @internal */
  constructor(given: DeviceOAuthOptions) {
    const options = copyOf('options', given);
    checkAuthSpelling(options, deviceApp);
    const { onUserCode, requestOptions, workspaceId, timeout } = options;
    checkFunction('onUserCode', onUserCode);
    checkMilliseconds('timeout', timeout);
    super(options, {
      name: 'device',
      workspaceId,
      login: (_refusal, unwanted, clock) =>
        abortable(
          [requestOptions?.signal, unwanted],
          (signal) => requestDeviceToken(options, { ...requestOptions, signal }, clock),
          aborted,
        ),
    });
  }
}

/**
 * Makes an auth object for a program without a browser that acts for one user. Pass it as `token` of a client.
 *
 * The first call that needs a token shows the user a code and waits for them. Later calls refresh the token.
 *
 * @param options - the app, the function that shows the code, and the store of the tokens.
 * @throws CozeError if something is missing, or `baseURL` is neither https nor this machine.
 * @example
 * const auth = deviceOAuth({
 *   clientId,
 *   store: fileStore('.coze'),
 *   onUserCode: ({ verification_url }) => console.log(`Open ${verification_url}`),
 * });
 * const client = new CozeAPI({ token: auth });
 * @see en: https://www.coze.com/docs/developer_guides/oauth_device_code
 */
export function deviceOAuth(options: DeviceOAuthOptions): DeviceOAuth {
  return new DeviceOAuth(options);
}
