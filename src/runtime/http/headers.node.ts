import type { WireHeaders } from '../transport.js';

/** The headers of a response of Node. Not the class Headers: that alone costs 15 ms once, because it loads undici. */
export class NodeHeaders implements WireHeaders {
  readonly #headers: NodeJS.ReadOnlyDict<string | string[]>;

  constructor(headers: NodeJS.ReadOnlyDict<string | string[]>) {
    this.#headers = headers;
  }

  get(name: string): string | null {
    const key = name.toLowerCase();
    if (!Object.hasOwn(this.#headers, key)) return null;
    const value = this.#headers[key];
    return typeof value === 'string' ? value : (value?.join(', ') ?? null);
  }

  *[Symbol.iterator](): Generator<readonly [string, string]> {
    for (const [name, value] of Object.entries(this.#headers)) {
      if (typeof value === 'string') yield [name, value];
      else for (const item of value ?? []) yield [name, item];
    }
  }
}
