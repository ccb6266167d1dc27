/** The most differences that a client remembers. Recursive schemas have an unlimited number of paths. */
const rememberedPaths = 1_000;

/** The memory of the checks of one client. Copies made by `withOptions()` share it: a server may make one per request. */
export class CheckMemory {
  /** True after the schemas failed to load: calls are no longer checked. */
  gaveUp = false;
  /** The number of values that wait until they can be checked. */
  waiting = 0;
  /** True after the log said that some values were not checked. */
  hasSkipped = false;
  readonly #seen = new Set<string>();

  /** True for the first occurrence, while there is room. */
  isNew(difference: string): boolean {
    if (this.#seen.size === rememberedPaths || this.#seen.has(difference)) return false;
    this.#seen.add(difference);
    return true;
  }
}
