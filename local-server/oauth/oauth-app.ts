/** A public RSA key as a JWK. */
export interface PublicJWK {
  readonly kty?: string | undefined;
  readonly n?: string | undefined;
  readonly e?: string | undefined;
  readonly alg?: string | undefined;
  readonly kid?: string | undefined;
  readonly use?: string | undefined;
}

/** An OAuth app that a server knows. */
export interface OAuthApp {
  /** The id of the app; for `jwt` apps it is the `iss` of their JWTs. */
  readonly clientId: string;
  /** The only flow that the app may use. */
  readonly type: 'web' | 'pkce' | 'device' | 'jwt';
  /** What the page of consent calls the app. Default: its id. */
  readonly name?: string;
  /** The secret of a `web` app, which it needs. */
  readonly clientSecret?: string;
  /** Where a `web` or `pkce` app lets browsers come back to, three at most. Default: any http or https address. */
  readonly redirectUris?: readonly string[];
  /** The public keys of a `jwt` app, which needs one to three, by their `kid`: as PEM or JWK. */
  readonly publicKeys?: Readonly<Record<string, string | PublicJWK>>;
  /** Whether a `jwt` app is made for a channel: only there `scope` narrows what a token may do. Default false. */
  readonly channel?: boolean;
}

const MOST_URIS = 3;
const MOST_KEYS = 3;

/**
 * Refuses an app that its flow could not work with.
 *
 * @throws TypeError naming the app and what is wrong with it.
 */
export function checkApp(app: OAuthApp): void {
  const problem = problemOf(app);
  if (problem !== undefined) throw new TypeError(`The OAuth app ${app.clientId} ${problem}.`);
}

function problemOf({ clientId, type, clientSecret = '', redirectUris = [], publicKeys = {} }: OAuthApp) {
  const keys = Object.keys(publicKeys).length;
  if (clientId === '') return 'has no clientId';
  if (type === 'web' && clientSecret === '') return 'is of type web and needs a clientSecret';
  if (type === 'jwt' && (keys === 0 || keys > MOST_KEYS))
    return `is of type jwt and needs 1 to ${MOST_KEYS} publicKeys`;
  if (redirectUris.length > MOST_URIS) return `has more than ${MOST_URIS} redirectUris`;
  return undefined;
}
