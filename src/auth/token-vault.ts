import { isObject } from '../core/is-object.js';
import { CozeError } from '../errors/coze-error.js';
import { Masking } from './masking.js';
import type { StoredToken, TokenStore } from './token-store.js';

interface Unsaved {
  readonly token: StoredToken;
  /** The refresh token that the server took for it. */
  readonly replaces: string | undefined;
}

/** A token in JSON or a query, with whatever quotes it: another process may have put it there. */
const tokenInText = /((?:access|refresh)_token[\\"'\s]*[:=][\\"'\s]*)[^\\"'\s,&}]+/g;

/** The place of one token in a store. */
export class TokenVault {
  readonly #store: TokenStore;
  readonly #key: () => string | Promise<string>;
  #unsaved: Unsaved | undefined;
  /** What was read or written last: no error repeats it. */
  #known: StoredToken | undefined;

  constructor(store: TokenStore, key: () => string | Promise<string>) {
    if (typeof store?.get !== 'function' || typeof store.set !== 'function' || typeof store.delete !== 'function')
      throw new CozeError('store must have get, set and delete, as memoryStore(), fileStore() and Keyv have.');
    this.#store = store;
    this.#key = key;
  }

  /** The token that is kept. One that could not be saved is saved first: it is the only one that still works. */
  async load(): Promise<StoredToken | undefined> {
    const stored = tokenOf(await this.#ask('read', async (key) => this.#store.get(key)));
    this.#known = stored ?? this.#known;
    const unsaved = this.#unsaved;
    if (unsaved === undefined) return stored;
    const overtaken = stored !== undefined && stored.refresh_token !== unsaved.replaces;
    if (!overtaken) await this.save(unsaved.token, unsaved.replaces);
    this.#unsaved = undefined;
    return overtaken ? stored : unsaved.token;
  }

  /** Resolves once the token is safe. */
  async save(token: StoredToken, replaces?: string): Promise<void> {
    const { access_token, refresh_token, expires_in } = token;
    const kept = { access_token, ...(refresh_token === undefined ? {} : { refresh_token }), expires_in };
    this.#unsaved = { token: kept, replaces };
    const known = this.#known;
    this.#known = kept;
    await this.#ask('written', async (key) => accepted(await this.#store.set(key, kept)), known);
    this.#unsaved = undefined;
  }

  async clear(): Promise<void> {
    this.#unsaved = undefined;
    await this.#ask('cleared', async (key) => this.#store.delete(key));
  }

  /** What a store throws may repeat what it was given: only its words are kept, without the token. */
  async #ask<T>(what: string, work: (key: string) => Promise<T>, replaced?: StoredToken): Promise<T> {
    try {
      return await work(await this.#key());
    } catch (thrown) {
      const words = thrown instanceof Error ? thrown.message : 'it threw no error';
      const tokens = [this.#known, this.#unsaved?.token, replaced];
      const masking = new Masking(tokens.flatMap((token) => [token?.access_token, token?.refresh_token]));
      const cause = new Error(masking.text(words).replaceAll(tokenInText, '$1***'));
      throw new CozeError(`The token store cannot be ${what}: see cause.`, { cause });
    }
  }
}

/** Keyv says `false`, and throws nothing, where it could not write. */
function accepted(answer: unknown): void {
  if (answer === false) throw new Error('set() gave false');
}

/** What others put under the key is no token. */
function tokenOf(value: unknown): StoredToken | undefined {
  if (!isObject(value)) return undefined;
  const { access_token, refresh_token, expires_in } = value;
  if (typeof access_token !== 'string' || access_token === '' || typeof expires_in !== 'number') return undefined;
  return { access_token, expires_in, ...(typeof refresh_token === 'string' ? { refresh_token } : {}) };
}
