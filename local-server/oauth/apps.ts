import { CozeError } from '../../src/for-local-server.js';
import { OAuthRequestError } from './oauth-errors.js';

/** A public RSA key as a JWK. */
export interface PublicJWK {
  readonly kty?: string | undefined;
  readonly n?: string | undefined;
  readonly e?: string | undefined;
  readonly alg?: string | undefined;
  readonly kid?: string | undefined;
  readonly use?: string | undefined;
}

/**
 * An OAuth app of a server.
 *
 * @example
 * const redirectUris = ['https://shop.example/callback'];
 * const server = await startCozeServer({
 *   apps: [{ clientId: 'shop', type: 'web', clientSecret: 'secret', redirectUris }],
 * });
 */
export interface OAuthApp {
  /** The id of the app. For a `jwt` app: the `iss` of its JWTs. */
  readonly clientId: string;
  /** The only flow that the app may use. */
  readonly type: 'web' | 'pkce' | 'device' | 'jwt';
  /** The name of the app on the consent page. Default: its id. */
  readonly name?: string;
  /** The secret of a `web` app. Required for `web`. */
  readonly clientSecret?: string;
  /** The redirect URIs of a `web` or `pkce` app, three at most. Default: any http or https URL. */
  readonly redirectUris?: readonly string[];
  /** The public keys of a `jwt` app by their `kid`, as PEM or JWK. Required for `jwt`, one to three. */
  readonly publicKeys?: Readonly<Record<string, string | PublicJWK>>;
  /** True for a `jwt` app of a channel: `scope` limits the permissions of its tokens. Default false. */
  readonly channel?: boolean;
}

const MAX_URIS = 3;
const MAX_KEYS = 3;

/** The OAuth apps of a server. */
export class OAuthApps {
  readonly #apps = new Map<string, OAuthApp>();

  /** @throws CozeError for an app whose flow cannot work, or for two apps with the same id. */
  constructor(apps: readonly OAuthApp[]) {
    for (const app of apps) {
      const problem = problemOf(app);
      if (problem !== undefined) throw new CozeError(`The OAuth app ${app.clientId} ${problem}.`);
      if (this.#apps.has(app.clientId)) throw new CozeError(`Two OAuth apps have the id ${app.clientId}.`);
      this.#apps.set(app.clientId, app);
    }
  }

  /** @throws OAuthRequestError for an unknown app, or an app of another type. */
  find(clientId: string, types: readonly OAuthApp['type'][]): OAuthApp {
    const app = this.#apps.get(clientId);
    if (app === undefined) throw new OAuthRequestError('invalid_client', `No OAuth app has the id ${clientId}.`);
    if (!types.includes(app.type)) throw new OAuthRequestError('access_deny', 'invalid app type');
    return app;
  }
}

function problemOf({ clientId, type, clientSecret = '', redirectUris = [], publicKeys = {} }: OAuthApp) {
  const keys = Object.keys(publicKeys).length;
  if (clientId === '') return 'has no clientId';
  if (type === 'web' && clientSecret === '') return 'is of type web and needs a clientSecret';
  if (type === 'jwt' && (keys === 0 || keys > MAX_KEYS)) return `is of type jwt and needs 1 to ${MAX_KEYS} publicKeys`;
  if (redirectUris.length > MAX_URIS) return `has more than ${MAX_URIS} redirectUris`;
  return undefined;
}

/** The public key of an app with this `kid`, as it was given. */
export const givenKey = ({ publicKeys = {} }: OAuthApp, kid: string): string | PublicJWK | undefined =>
  Object.hasOwn(publicKeys, kid) ? publicKeys[kid] : undefined;
