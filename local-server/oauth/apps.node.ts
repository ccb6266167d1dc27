import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { OAuthRefusal } from './protocol.js';

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

/** The apps that a server knows. */
export class OAuthApps {
  readonly #apps = new Map<string, OAuthApp>();

  /** @throws TypeError when an app cannot work or two have the same id. */
  constructor(apps: readonly OAuthApp[]) {
    for (const app of apps) {
      checkApp(app);
      if (this.#apps.has(app.clientId)) throw new TypeError(`Two OAuth apps have the id ${app.clientId}.`);
      this.#apps.set(app.clientId, app);
    }
  }

  /** @throws OAuthRefusal when there is no such app, or its flow is none of these. */
  find(clientId: string, types: readonly OAuthApp['type'][]): OAuthApp {
    const app = this.#apps.get(clientId);
    if (app === undefined) throw new OAuthRefusal('invalid_client', `No OAuth app has the id ${clientId}.`);
    if (!types.includes(app.type)) throw new OAuthRefusal('access_deny', 'invalid app type');
    return app;
  }
}

/** The public key of an app with this `kid`, if it has one. */
export function publicKey({ publicKeys = {} }: OAuthApp, kid: string): KeyObject | undefined {
  const key = Object.hasOwn(publicKeys, kid) ? publicKeys[kid] : undefined;
  if (key === undefined) return undefined;
  if (typeof key === 'string') return createPublicKey(key);
  const { kty = '', n = '', e = '' } = key;
  return createPublicKey({ key: { kty, n, e }, format: 'jwk' });
}

/** What RS256 asks for. */
const LEAST_BITS = 2048;

/** @throws TypeError when an app has a key that is none for RS256. */
export function checkKeys(app: OAuthApp): void {
  for (const kid of Object.keys(app.publicKeys ?? {})) {
    if (bitsOf(app, kid) >= LEAST_BITS) continue;
    throw new TypeError(
      `The public key ${kid} of the OAuth app ${app.clientId} is no RSA key of ${LEAST_BITS} bits or more, as PEM or JWK.`,
    );
  }
}

function bitsOf(app: OAuthApp, kid: string): number {
  try {
    const key = publicKey(app, kid);
    return key?.asymmetricKeyType === 'rsa' ? (key.asymmetricKeyDetails?.modulusLength ?? 0) : 0;
  } catch {
    return 0;
  }
}

/** The key pair of the demo apps, made when it is first asked for. */
export class DemoKey {
  #pair: { readonly publicKey: string; readonly privateKey: string } | undefined;

  get publicKey(): string {
    return this.#made().publicKey;
  }

  get privateKey(): string {
    return this.#made().privateKey;
  }

  #made() {
    this.#pair ??= generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    return this.#pair;
  }
}
