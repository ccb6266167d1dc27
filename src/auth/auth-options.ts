import type { RequestOptions } from '../http/options.js';
import type { OAuthSite } from './site.js';
import type { TokenStore } from './token-store.js';

/** What all auth objects that fetch tokens take. */
export interface AuthOptions extends OAuthSite {
  /** Keeps the token between restarts, and shares it between processes. Default: the memory of this object. */
  readonly store?: TokenStore | undefined;
  /**
   * The name of the token in the store. The default names the flow, the host and the app, but no user: with several users
   * give one that names the user. `webOAuth` asks for it wherever there is a store.
   */
  readonly key?: string | undefined;
  /** For the requests to the token endpoint: fetch, timeout, signal and so on. */
  readonly requestOptions?: RequestOptions | undefined;
}
