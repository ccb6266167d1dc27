/** Recursive schemas have no end of paths: whoever sends them all must not fill the memory. */
const most = 1_000;

/** What the checks of one client remember. Clients made by `withOptions` share it, for there may be one a request. */
export class CheckMemory {
  /** The schemas could not be loaded: calls go unchecked. */
  gaveUp = false;
  readonly #told = new Set<string>();

  /** Whether this is to be told: the first time, while there is room. */
  isNew(what: string): boolean {
    if (this.#told.size === most || this.#told.has(what)) return false;
    this.#told.add(what);
    return true;
  }
}
