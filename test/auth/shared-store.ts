import type { TokenStore } from '../../src/auth/index.js';

/** A store between processes: it keeps copies, and writes take time. */
export interface SharedStore extends TokenStore {
  readonly texts: Map<string, string>;
  /** Delays or fails each write. */
  wait: () => Promise<void>;
}

export function sharedStore(): SharedStore {
  const texts = new Map<string, string>();
  return {
    texts,
    wait: () => Promise.resolve(),
    get: async (name) => JSON.parse(texts.get(name) ?? 'null'),
    async set(name, token) {
      await this.wait();
      texts.set(name, JSON.stringify(token));
    },
    delete: async (name) => texts.delete(name),
  };
}

/** A promise, and the function that fulfils it. */
export function gate(): { readonly closed: Promise<void>; open(): void } {
  let open: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => (open = resolve));
  return { closed, open: () => open() };
}
