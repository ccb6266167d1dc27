/** Waits of a server. Each platform has its own: on Node they do not use the global timers, which tests replace. */
export interface ServerTimers {
  /** Waits until the time is over or the signal aborts. All waits share one listener of the signal. */
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Waits for one turn of the event loop. */
  readonly nextTurn: () => Promise<void>;
}
