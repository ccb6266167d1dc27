import { SchemasUnavailableError } from '../errors/validation-errors.js';

/** Milliseconds after which a file counts as one that does not come: an answer must not wait for it for ever. */
const longestLoad = 10_000;

/** A part of this package that lies in a file of its own, and is loaded when it is needed first. */
export class LazyChunk<Module> {
  readonly #import: () => Promise<Module>;
  #loaded: Module | undefined;
  #loading: Promise<Module> | undefined;

  constructor(load: () => Promise<Module>) {
    this.#import = load;
  }

  /** What it holds, once it is here. */
  get loaded(): Module | undefined {
    return this.#loaded;
  }

  /**
   * Loads it, once. After a failure the next call tries again.
   *
   * @throws SchemasUnavailableError when it cannot be loaded.
   */
  load(): Promise<Module> {
    return (this.#loading ??= this.#load());
  }

  async #load(): Promise<Module> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`The file did not come within ${longestLoad} ms.`)), longestLoad);
    });
    try {
      return (this.#loaded = await Promise.race([this.#import(), late]));
    } catch (cause) {
      this.#loading = undefined;
      throw new SchemasUnavailableError(cause);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** The schemas of answers and events. */
export const answerChunk = new LazyChunk(() => import('./answer-findings.js'));

/** The schemas of requests, which few check. */
export const requestChunk = new LazyChunk(() => import('./request-findings.js'));
