/** A token as a store keeps it: plain JSON. */
export interface StoredToken {
  readonly access_token: string;
  /** Works once: the token of an app has none. */
  readonly refresh_token?: string | undefined;
  /** When the access token ends, in seconds since 1970. */
  readonly expires_in: number;
}

/**
 * Keeps tokens between calls, restarts and processes. Any Keyv instance is one; let it and its adapter throw on errors,
 * else an outage of what is behind it looks like a logout, and a token that was not written like one that was.
 *
 * Several processes may share a store. What it keeps are secrets: protect it as you protect a password.
 *
 * @example
 * // createKeyv of @keyv/redis
 * const store = createKeyv('redis://localhost:6379', { throwOnErrors: true });
 * const auth = webOAuth({ ...app, store, key: user.id });
 */
export interface TokenStore {
  get(key: string): Promise<unknown>;
  /** Resolves once the token is safe: the one it replaces is dead by then. */
  set(key: string, token: StoredToken): Promise<unknown>;
  delete(key: string): Promise<unknown>;
}

/**
 * Keeps tokens in the memory of this process, for as long as it lives.
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
