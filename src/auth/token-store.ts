import { runtime } from '#runtime';
import { checkObject, checkText } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import { redaction } from '../http/masked-cause.js';
import { fulfilledWithin } from '../lib/abort.js';
import { isObject } from '../lib/shapes.js';
import { sha256 } from './crypto.js';

/** A token as a store keeps it: plain JSON. */
export interface StoredToken {
  readonly access_token: string;
  /** Works once. The token of an app has none. */
  readonly refresh_token?: string | undefined;
  /** When the access token ends, in seconds since 1970. */
  readonly expires_in: number;
}

/**
 * Keeps tokens between calls, restarts and processes. Every Keyv instance is a TokenStore. Configure Keyv and its adapter
 * to throw on errors: otherwise an outage looks like a logout, and a token that was not written looks saved.
 *
 * Several processes may share a store. It contains secrets: protect it as you protect passwords.
 *
 * @example
 * // createKeyv of @keyv/redis
 * const store = createKeyv('redis://localhost:6379', { throwOnErrors: true });
 * const auth = webOAuth({ ...app, store, key: user.id });
 */
export interface TokenStore {
  /**
   * Reads a token. Resolves with what `set` saved under the key. Any other value, such as `undefined` or `null`, means that
   * there is no token.
   *
   * @param key - the key of the auth object: one user, or one app.
   * @throws any error, if the store cannot be read. The call then fails with a CozeError that has its message.
   */
  get(key: string): Promise<unknown>;
  /**
   * Saves a token in place of the last one. Resolves once it is saved: the token that it replaces no longer works.
   *
   * @param key - the key of the auth object.
   * @param token - plain JSON. Its `expires_in` is in seconds since 1970.
   * @returns false, as Keyv does, or rejects, if the token was not saved. It is then kept in memory and saved later.
   */
  set(key: string, token: StoredToken): Promise<unknown>;
  /**
   * Removes a token. Resolves also if there is none.
   *
   * @param key - the key of the auth object.
   */
  delete(key: string): Promise<unknown>;
}

/**
 * Makes a store in the memory of this process.
 *
 * @example
 * const store = memoryStore();
 */
export function memoryStore(): TokenStore {
  const tokens = new Map<string, StoredToken>();
  return {
    get: async (key) => tokens.get(key),
    set: async (key, token) => void tokens.set(key, token),
    delete: async (key) => tokens.delete(key),
  };
}

/**
 * Makes a store on disk, on Node, Bun and Deno: one file per token, readable by the user of this process only.
 *
 * Files are replaced in one step. A crash leaves the old token or the new one, and several processes can share the files.
 *
 * @param directory - the directory of the files; created if it is missing.
 * @throws CozeError if this platform has no disk.
 * @example
 * const auth = deviceOAuth({ clientId, store: fileStore('.coze'), onUserCode });
 */
export function fileStore(directory: string): TokenStore {
  const { secretFiles } = runtime;
  if (secretFiles === undefined) throw new CozeError('fileStore() works on Node, Bun and Deno only: there is no disk.');
  checkText('directory', directory);
  // Keys may contain characters that are not allowed in file names.
  const fileName = async (key: string) => `${await sha256(checkText('key', key))}.json`;
  return {
    async get(key) {
      const name = await fileName(key);
      const text = await (await secretFiles()).read(directory, name);
      return text === undefined ? undefined : parseFile(text, `${directory}/${name}`);
    },
    async set(key, token) {
      const text = storedTextOf(token);
      await (await secretFiles()).write(directory, await fileName(key), text);
    },
    async delete(key) {
      await (await secretFiles()).remove(directory, await fileName(key));
    },
  };
}

function storedTextOf(token: StoredToken): string {
  checkObject('token', token);
  try {
    return JSON.stringify(token);
  } catch {
    throw new CozeError('token has a value that JSON cannot hold.');
  }
}

function parseFile(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CozeError(`the file ${path} does not contain JSON. Remove it, and let the user log in again.`);
  }
}

/** Milliseconds. The longest wait for a store, or for another process that refreshes the token. */
export const longestPatience = 5_000;

interface Unsaved {
  readonly token: StoredToken;
  /** The refresh token that it replaces. */
  readonly replaces: string | undefined;
}

/** The place of one token in a store. It keeps a token that the store failed to save, and saves it later. */
export class TokenSlot {
  readonly #store: TokenStore;
  readonly #key: () => string | Promise<string>;
  #unsaved: Unsaved | undefined;
  /** The last token that the store is known to have contained. */
  #known: StoredToken | undefined;

  constructor(store: TokenStore, key: () => string | Promise<string>) {
    if (typeof store?.get !== 'function' || typeof store.set !== 'function' || typeof store.delete !== 'function')
      throw new CozeError('store must have get, set and delete, like memoryStore(), fileStore() and Keyv.');
    this.#store = store;
    this.#key = key;
  }

  /**
   * Reads the token. An unsaved one is saved first: the token in the store no longer works.
   *
   * @param patience - milliseconds that the store may take.
   */
  async load(patience: number): Promise<StoredToken | undefined> {
    const stored = parseStored(await this.#ask('read', async (key) => this.#store.get(key), patience));
    this.#known = stored ?? this.#known;
    const unsaved = this.#unsaved;
    if (unsaved === undefined) return stored;
    // The store has changed, so another process has logged in or out: that counts more than the unsaved token.
    const overtaken = stored?.refresh_token !== unsaved.replaces;
    if (!overtaken) await this.save(unsaved.token, unsaved.replaces, patience);
    this.#unsaved = undefined;
    return overtaken ? stored : unsaved.token;
  }

  /**
   * Saves a token. Resolves once the store has it.
   *
   * @param replaces - the refresh token that it replaces. If another one is found later, another process has put it
   * there.
   * @param patience - milliseconds that the store may take.
   */
  async save(token: StoredToken, replaces = this.#known?.refresh_token, patience = longestPatience): Promise<void> {
    const { access_token, refresh_token, expires_in } = token;
    const kept = { access_token, ...(refresh_token === undefined ? {} : { refresh_token }), expires_in };
    this.#unsaved = { token: kept, replaces };
    await this.#ask('written', async (key) => checkSaved(await this.#store.set(key, kept)), patience);
    this.#known = kept;
    this.#unsaved = undefined;
  }

  async clear(): Promise<void> {
    this.#unsaved = undefined;
    await this.#ask('cleared', async (key) => this.#store.delete(key), longestPatience);
    this.#known = undefined;
  }

  /** Errors of a store may contain the token: only the message is kept, redacted. */
  async #ask<T>(what: string, work: (key: string) => Promise<T>, patience: number): Promise<T> {
    try {
      const result = (async () => work(await this.#key()))();
      if (await fulfilledWithin(patience, result)) return await result;
      throw new Error(`it did not answer within ${patience} ms`);
    } catch (thrown) {
      const tokens = [this.#known, this.#unsaved?.token];
      const { redactNamedSecrets, Redactor } = await redaction.load();
      const redactor = new Redactor(...tokens.flatMap((token) => [token?.access_token, token?.refresh_token]));
      // The token may come from another process, and be unknown here.
      const why = redactNamedSecrets(redactor.text(messageOf(thrown)));
      throw new CozeError(`The token store cannot be ${what}: ${why}`, { cause: new Error(why) });
    }
  }
}

/** Some errors of sockets have a code and no message. */
function messageOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return 'it threw a value that is not an Error';
  return thrown.message || String('code' in thrown ? thrown.code : thrown.name);
}

/** Keyv returns false if it could not write, and throws nothing. */
function checkSaved(result: unknown): void {
  if (result === false) throw new Error('set() returned false');
}

/** The token in a store; undefined if the value under the key is something else. */
function parseStored(value: unknown): StoredToken | undefined {
  if (!isObject(value)) return undefined;
  const { access_token, refresh_token, expires_in } = value;
  if (typeof access_token !== 'string' || access_token === '' || typeof expires_in !== 'number') return undefined;
  return { access_token, expires_in, ...(typeof refresh_token === 'string' ? { refresh_token } : {}) };
}
