/** Where a session is. */
export type SocketState = 'connecting' | 'open' | 'reconnecting' | 'closing' | 'closed';

/** `closed` is where a session ends, and where `startClosed` begins: `reconnect()` leads out of it. */
const next: Readonly<Record<SocketState, readonly SocketState[]>> = {
  connecting: ['open', 'closed'],
  open: ['reconnecting', 'closing', 'closed'],
  reconnecting: ['open', 'closed'],
  closing: ['closed'],
  closed: ['connecting', 'reconnecting'],
};

/** As the standard numbers them. */
const numbers: Readonly<Record<SocketState, 0 | 1 | 2 | 3>> = {
  connecting: 0,
  open: 1,
  reconnecting: 0,
  closing: 2,
  closed: 3,
};

/** The one place that knows which step may follow which. */
export class StateMachine {
  #state: SocketState = 'closed';

  get state(): SocketState {
    return this.#state;
  }

  get number(): 0 | 1 | 2 | 3 {
    return numbers[this.#state];
  }

  enter(state: SocketState): void {
    if (!next[this.#state].includes(state)) throw new Error(`A session cannot go from ${this.#state} to ${state}.`);
    this.#state = state;
  }
}
