import { acceptGroups } from '../../generated/accept/index.gen.js';
import type { AcceptGroup } from '../schemas/accept.js';
import { SchemasUnavailableError } from '../errors/validation-errors.js';
import { fulfilledWithin } from '../lib/abort.js';

/** Milliseconds after which loading counts as failed, so that no call waits for a missing file without end. */
const loadTimeout = 10_000;

/** A module in a file of its own, loaded at its first use: all together are larger than the rest of the client. */
export class LazyChunk<Module> {
  /** The module; undefined until it is loaded. */
  loaded: Module | undefined;
  readonly #import: () => Promise<Module>;
  #loading: Promise<Module> | undefined;

  constructor(load: () => Promise<Module>) {
    this.#import = load;
  }

  /**
   * Loads the module once. After a failure the next call tries again.
   *
   * @throws SchemasUnavailableError if the file cannot be loaded.
   */
  load(): Promise<Module> {
    return (this.#loading ??= this.#load());
  }

  async #load(): Promise<Module> {
    try {
      const module = this.#import();
      if (await fulfilledWithin(loadTimeout, module)) return (this.loaded = await module);
      throw new Error(`The file was not loaded within ${loadTimeout} ms.`);
    } catch (cause) {
      this.#loading = undefined;
      throw new SchemasUnavailableError(cause);
    }
  }
}

const acceptChunks = new Map<string, LazyChunk<AcceptGroup>>();

/** The accept functions of the resource of an operation. They decide about the responses and events that are valid. */
export function acceptChunk(operation: string): LazyChunk<AcceptGroup> | undefined {
  const [resource = ''] = operation.split('.', 1);
  const load = acceptGroups[resource];
  if (load === undefined) return undefined;
  let chunk = acceptChunks.get(resource);
  if (chunk === undefined) acceptChunks.set(resource, (chunk = new LazyChunk(load)));
  return chunk;
}

/** The schemas of responses and received events, which say what is wrong with a value that is not accepted. */
export const responseChunk = new LazyChunk(() => import('./responses.js'));

/** The checks of requests, which only `validate: 'strict'` uses. */
export const requestChunk = new LazyChunk(() => import('./requests.js'));
