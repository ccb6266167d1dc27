import { APIUserAbortError } from '../errors/connection-errors.js';
import { CozeError } from '../errors/coze-error.js';

export interface PollOptions {
  /** Milliseconds between two looks. Default: 1000, growing to 2000; the platform asks for at least 1000. */
  readonly pollInterval?: number | undefined;
  /** Milliseconds until the waiting is given up with PollTimeoutError; 0, the default, is no limit. */
  readonly pollTimeout?: number | undefined;
}

/** What is waited for. */
export interface Polled<T> {
  /** Gets the state. */
  look(): PromiseLike<T>;
  isFinal(state: T): boolean;
  /** The time is up: throws, or gives a final state after all. */
  late(state: T): PromiseLike<T>;
}

const FIRST_INTERVAL = 1000;
const LONGEST_INTERVAL = 2000;
const GROWTH = 1.25;
/** Timers hold a signed 32-bit number of milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Looks again and again until the state is final, beginning with one that is known. */
export async function poll<T>(
  polled: Polled<T>,
  options: PollOptions & { readonly signal?: AbortSignal | undefined },
  first: T,
): Promise<T> {
  const { pollInterval, pollTimeout = 0, signal } = options;
  checkMilliseconds('pollInterval', pollInterval);
  checkMilliseconds('pollTimeout', pollTimeout);
  const clock = new Clock(pollTimeout, signal);
  let interval = pollInterval ?? FIRST_INTERVAL;
  try {
    let state = first;
    while (!polled.isFinal(state)) {
      await clock.wait(interval);
      if (clock.late) return await polled.late(state);
      interval = pollInterval ?? Math.min(interval * GROWTH, LONGEST_INTERVAL);
      state = await polled.look();
    }
    return state;
  } finally {
    clock.stop();
  }
}

/** Waits that end early when the time is up or the caller aborts. */
class Clock {
  readonly #signal: AbortSignal | undefined;
  readonly #alarm: ReturnType<typeof setTimeout> | undefined;
  #late = false;
  #wake: (() => void) | undefined;

  constructor(limit: number, signal: AbortSignal | undefined) {
    this.#signal = signal;
    if (limit > 0) this.#alarm = setTimeout(this.#ring, limit);
    signal?.addEventListener('abort', this.#rouse);
  }

  get late(): boolean {
    return this.#late;
  }

  async wait(ms: number): Promise<void> {
    if (!this.#late && this.#signal?.aborted !== true) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        timer = setTimeout(resolve, ms);
      });
      clearTimeout(timer);
    }
    if (this.#signal?.aborted !== true) return;
    throw new APIUserAbortError('The waiting was aborted by the caller. The server goes on.', {
      cause: this.#signal.reason,
    });
  }

  stop(): void {
    clearTimeout(this.#alarm);
    this.#signal?.removeEventListener('abort', this.#rouse);
  }

  readonly #rouse = (): void => this.#wake?.();

  readonly #ring = (): void => {
    this.#late = true;
    this.#rouse();
  };
}

function checkMilliseconds(name: string, value: unknown): void {
  if (value === undefined || (typeof value === 'number' && value >= 0 && value <= LONGEST_TIMER)) return;
  throw new CozeError(`${name} must be a number of milliseconds from 0 to ${LONGEST_TIMER}.`);
}
