import { fulfilledWithin, type ToError } from './abort.js';

/** Seconds after which loading counts as failed, so that no call waits for a missing file without end. */
const loadTimeout = 10;

// Those of the platform: in a test with fake timers, ten seconds may pass before any file is loaded.
const { setTimeout, clearTimeout } = globalThis;

function startOwnTimer(ms: number, callback: () => void): () => void {
  const timer = setTimeout(callback, ms);
  return () => clearTimeout(timer);
}

/**
 * A module in a file of its own, loaded at its first use. A bundler includes what such a file shares with the rest in the
 * part that loads at once.
 */
export class LazyChunk<Module> {
  /** The module; undefined until it is loaded. */
  loaded: Module | undefined;
  readonly #import: () => Promise<Module>;
  readonly #toError: ToError;
  #loading: Promise<Module> | undefined;

  /** @param toError - creates the error to throw if the file cannot be loaded: after a deployment it may be gone. */
  constructor(load: () => Promise<Module>, toError: ToError) {
    this.#import = load;
    this.#toError = toError;
  }

  /**
   * Loads the module once. After a failure the next call tries again.
   *
   * @throws the error of `toError` if the file cannot be loaded.
   */
  load(): Promise<Module> {
    return (this.#loading ??= this.#load());
  }

  async #load(): Promise<Module> {
    try {
      const module = this.#import();
      // Second by second: a program that blocks its thread finds the timer due before the file, and loses only one of them.
      for (let second = 0; second < loadTimeout; second += 1)
        if (await fulfilledWithin(1_000, module, startOwnTimer)) return (this.loaded = await module);
      throw new Error(`The file was not loaded within ${loadTimeout} s.`);
    } catch (cause) {
      this.#loading = undefined;
      throw this.#toError(cause);
    }
  }
}
