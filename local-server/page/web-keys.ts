import { CozeError, decodeBase64, encodeBase64 } from '../../src/for-local-server.js';
import type { PublicJWK } from '../oauth/apps.js';

const RS256 = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

/** @throws CozeError in a page without HTTPS, which has no WebCrypto. */
function webCrypto(): SubtleCrypto {
  const { subtle }: { readonly subtle?: SubtleCrypto } = crypto;
  if (subtle === undefined)
    throw new CozeError('JWTs need WebCrypto, which a page has only over HTTPS or on localhost: open it there.');
  return subtle;
}

/** The keys of a server in a page. WebCrypto makes and reads keys asynchronously. */
export class WebKeys {
  /** Stands for the public key of the demo apps, which is made on first use. */
  readonly publicKey: PublicJWK = {};
  #pair: Promise<CryptoKeyPair> | undefined;

  /** The private key of the demo apps, as PEM (PKCS#8). It is made on first use. */
  get privateKey(): Promise<string> {
    return this.#demoPair().then(async (pair) => {
      const bytes = await webCrypto().exportKey('pkcs8', pair.privateKey);
      const lines = encodeBase64(new Uint8Array(bytes)).replaceAll(/.{64}/g, '$&\n').trimEnd();
      return `-----BEGIN PRIVATE KEY-----\n${lines}\n-----END PRIVATE KEY-----\n`;
    });
  }

  /** Reads a public key that an app was given. */
  async read(key: string | PublicJWK): Promise<CryptoKey> {
    if (key === this.publicKey) return (await this.#demoPair()).publicKey;
    if (typeof key !== 'string') {
      const { kty = '', n = '', e = '' } = key;
      return webCrypto().importKey('jwk', { kty, n, e }, RS256, true, ['verify']);
    }
    const base64 = key.replaceAll(/-----[^-]+-----|\s/g, '');
    return webCrypto().importKey('spki', decodeBase64(base64), RS256, true, ['verify']);
  }

  #demoPair(): Promise<CryptoKeyPair> {
    this.#pair ??= webCrypto().generateKey(
      { ...RS256, modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) },
      true,
      ['sign', 'verify'],
    );
    return this.#pair;
  }
}
