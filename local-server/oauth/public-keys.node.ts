import { type KeyObject, createPublicKey } from 'node:crypto';
import type { OAuthApp } from './oauth-app.js';

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
