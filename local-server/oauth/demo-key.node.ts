import { generateKeyPairSync } from 'node:crypto';

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
