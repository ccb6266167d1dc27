import { CozeError } from '../errors/coze-error.js';

/**
 * Random text in the alphabet of Base64 for URLs: four characters for three bytes.
 *
 * @throws CozeError if the platform has no secure random numbers, as React Native without a polyfill.
 */
export function randomText(bytes: number): string {
  const source: Crypto | undefined = globalThis.crypto;
  if (source === undefined)
    throw new CozeError('globalThis.crypto is missing: load a polyfill, such as react-native-get-random-values.');
  return base64url(source.getRandomValues(new Uint8Array(bytes)));
}

/**
 * The SHA-256 of a text in Base64 for URLs, without padding.
 *
 * @throws CozeError if WebCrypto is missing or fails.
 */
export async function sha256(text: string): Promise<string> {
  const webCrypto = subtle();
  try {
    return base64url(new Uint8Array(await webCrypto.digest('SHA-256', new TextEncoder().encode(text))));
  } catch (cause) {
    throw new CozeError('WebCrypto of this platform cannot make a SHA-256: see cause.', { cause });
  }
}

/**
 * WebCrypto.
 *
 * @throws CozeError in a page whose origin is not secure: browsers have no WebCrypto there.
 */
export function subtle(): SubtleCrypto {
  const available: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (available !== undefined) return available;
  throw new CozeError('WebCrypto is missing: a page has it only on https or localhost.');
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
