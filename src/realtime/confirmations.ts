interface Waiter<E> {
  /** The event that was sent. */
  readonly request: string;
  /** Takes the event that confirms it. @returns whether it is that. */
  readonly take: (event: E) => boolean;
  readonly reject: (error: unknown) => void;
}

/** Events of ours that the server confirms, in the order they were sent. */
export class Confirmations<E> {
  #waiters: readonly Waiter<E>[] = [];

  get isEmpty(): boolean {
    return this.#waiters.length === 0;
  }

  /**
   * Waits for the next event that confirms a request. A rejection may be left alone.
   *
   * @param pick - what of the event is wanted; undefined when it is another one.
   */
  await<T>(request: string, pick: (event: E) => T | undefined): Promise<T> {
    const confirmed = new Promise<T>((resolve, reject) => {
      const take = (event: E): boolean => {
        const wanted = pick(event);
        if (wanted !== undefined) resolve(wanted);
        return wanted !== undefined;
      };
      this.#waiters = [...this.#waiters, { request, take, reject }];
    });
    confirmed.catch(() => undefined);
    return confirmed;
  }

  see(event: E): void {
    this.#remove(this.#waiters.find((waiter) => waiter.take(event)));
  }

  /**
   * The server sent an error instead.
   *
   * @param request - what it is about, where that is known: else about the first that waits.
   * @returns whether anybody waited.
   */
  refuse(request: string | undefined, error: unknown): boolean {
    const waiter = this.#waiters.find((waiter) => request === undefined || waiter.request === request);
    waiter?.reject(error);
    this.#remove(waiter);
    return waiter !== undefined;
  }

  refuseAll(error: unknown): void {
    for (const waiter of this.#waiters) waiter.reject(error);
    this.#waiters = [];
  }

  #remove(waiter: Waiter<E> | undefined): void {
    this.#waiters = this.#waiters.filter((other) => other !== waiter);
  }
}
