import { isObject } from '../lib/is-object.js';
import { CozeError } from '../errors/coze-error.js';
import { redactNamedTokens, Redactor } from '../errors/redact.js';
import { longestPatience } from './demand.js';
import type { StoredToken, TokenStore } from './token-store.js';
import { within } from './wait.js';

interface Unsaved {
  readonly token: StoredToken;
  /** The refresh token that it takes the place of. */
  readonly replaces: string | undefined;
}

/** The place of one token in a store. */
export class TokenVault {
  readonly #store: TokenStore;
  readonly #key: () => string | Promise<string>;
  #unsaved: Unsaved | undefined;
  /** What the store held last, as far as is known. */
  #known: StoredToken | undefined;

  constructor(store: TokenStore, key: () => string | Promise<string>) {
    if (typeof store?.get !== 'function' || typeof store.set !== 'function' || typeof store.delete !== 'function')
      throw new CozeError('store must have get, set and delete, as memoryStore(), fileStore() and Keyv have.');
    this.#store = store;
    this.#key = key;
  }

  /**
   * The token that is kept. One that could not be saved is saved first: it is the only one that still works.
   *
   * @param patience milliseconds that the store may take.
   */
  async load(patience: number): Promise<StoredToken | undefined> {
    const stored = tokenOf(await this.#ask('read', async (key) => this.#store.get(key), patience));
    this.#known = stored ?? this.#known;
    const unsaved = this.#unsaved;
    if (unsaved === undefined) return stored;
    // A store that had a token and is empty now was emptied: a logout elsewhere is no reason to log in again by oneself.
    const overtaken = stored?.refresh_token !== unsaved.replaces;
    if (!overtaken) await this.save(unsaved.token, unsaved.replaces, patience);
    this.#unsaved = undefined;
    return overtaken ? stored : unsaved.token;
  }

  /**
   * Resolves once the token is safe.
   *
   * @param replaces the refresh token that it takes the place of: what else is found later was put there by others.
   * @param patience milliseconds that the store may take.
   */
  async save(token: StoredToken, replaces = this.#known?.refresh_token, patience = longestPatience): Promise<void> {
    const { access_token, refresh_token, expires_in } = token;
    const kept = { access_token, ...(refresh_token === undefined ? {} : { refresh_token }), expires_in };
    this.#unsaved = { token: kept, replaces };
    await this.#ask('written', async (key) => accepted(await this.#store.set(key, kept)), patience);
    this.#known = kept;
    this.#unsaved = undefined;
  }

  async clear(): Promise<void> {
    this.#unsaved = undefined;
    await this.#ask('cleared', async (key) => this.#store.delete(key), longestPatience);
    this.#known = undefined;
  }

  /** What a store throws may repeat what it was given: only its words are kept, without the token. */
  async #ask<T>(what: string, work: (key: string) => Promise<T>, patience: number): Promise<T> {
    try {
      const answer = (async () => work(await this.#key()))();
      if (await within(patience, answer, undefined, what)) return await answer;
      throw new Error(`it did not answer within ${patience} ms`);
    } catch (thrown) {
      const tokens = [this.#known, this.#unsaved?.token];
      const redactor = new Redactor(...tokens.flatMap((token) => [token?.access_token, token?.refresh_token]));
      // Another process may have put a token there that is unknown here.
      const why = redactNamedTokens(redactor.text(wordsOf(thrown)));
      throw new CozeError(`The token store cannot be ${what}: ${why}`, { cause: new Error(why) });
    }
  }
}

/** Some errors of sockets have a code and no message. */
function wordsOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return 'it threw no error';
  return thrown.message || String('code' in thrown ? thrown.code : thrown.name);
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
