/**
 * Cancels one piece of work, like an `AbortController`, but at a fraction of its cost: an `AbortSignal` is created only
 * when some code needs one.
 */
export class Cancellation {
  /** Called once, synchronously, when the work is cancelled. There is one slot, for the exchange on the wire. */
  onAbort: ((reason: unknown) => void) | undefined;
  #aborted = false;
  #reason: unknown;
  #controller: AbortController | undefined;

  get aborted(): boolean {
    return this.#aborted;
  }

  /** The value passed to `abort()`. */
  get reason(): unknown {
    return this.#reason;
  }

  /** @param reason - any value; an AbortError if it is left out, as with `AbortController`. */
  abort(reason: unknown = new DOMException('This operation was aborted', 'AbortError')): void {
    if (this.#aborted) return;
    this.#aborted = true;
    this.#reason = reason;
    const { onAbort } = this;
    this.onAbort = undefined;
    this.#controller?.abort(reason);
    onAbort?.(reason);
  }

  /** A signal for code that takes one: fetch, an auth object, a tool of the user. */
  signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.#aborted) this.#controller.abort(this.#reason);
    }
    return this.#controller.signal;
  }
}
