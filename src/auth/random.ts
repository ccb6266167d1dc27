import { CozeError } from '../errors/coze-error.js';

/** Random text that fits into URLs: four characters for every three bytes. */
export function randomText(bytes: number): string {
  return base64url(crypto.getRandomValues(new Uint8Array(bytes)));
}

/** Its SHA-256 as Base64URL without padding. */
export async function sha256(text: string): Promise<string> {
  return base64url(new Uint8Array(await subtle().digest('SHA-256', new TextEncoder().encode(text))));
}

/** WebCrypto, which pages have only where their origin is secure. */
export function subtle(): SubtleCrypto {
  const available: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (available !== undefined) return available;
  throw new CozeError('WebCrypto is missing: a page has it only on https or localhost.');
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** In the alphabet of URLs, without padding. */
export function base64url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
