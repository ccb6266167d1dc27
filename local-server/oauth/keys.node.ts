import { type KeyObject, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { CozeError } from '../../src/for-local-server.js';
import { type OAuthApp, type PublicJWK, givenKey } from './apps.js';

/** RS256 requires it. */
const MIN_KEY_BITS = 2048;

/** Reads a public key with the crypto of Node. */
export function readPublicKey(key: string | PublicJWK): KeyObject {
  if (typeof key === 'string') return createPublicKey(key);
  const { kty = '', n = '', e = '' } = key;
  return createPublicKey({ key: { kty, n, e }, format: 'jwk' });
}

/** @throws CozeError if a key of an app cannot verify RS256. */
export function checkKeys(app: OAuthApp): void {
  for (const kid of Object.keys(app.publicKeys ?? {})) {
    if (rsaBits(app, kid) >= MIN_KEY_BITS) continue;
    throw new CozeError(
      `The public key ${kid} of the OAuth app ${app.clientId} must be an RSA key of at least ${MIN_KEY_BITS} bits, as ` +
        'PEM or JWK.',
    );
  }
}

function rsaBits(app: OAuthApp, kid: string): number {
  try {
    const key = readPublicKey(givenKey(app, kid) ?? '');
    return key.asymmetricKeyType === 'rsa' ? (key.asymmetricKeyDetails?.modulusLength ?? 0) : 0;
  } catch {
    return 0;
  }
}

/** The key pair of the demo apps. It is created on first use. */
export class DemoKey {
  #pair: { readonly publicKey: string; readonly privateKey: string } | undefined;

  get publicKey(): string {
    return this.#created().publicKey;
  }

  get privateKey(): string {
    return this.#created().privateKey;
  }

  #created() {
    this.#pair ??= generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    return this.#pair;
  }
}
