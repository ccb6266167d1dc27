import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Fetch } from '../../src/http/index.js';

/** Lets the time of day stand still in each test of a file. Gives what lets it pass, in seconds. */
export function stillTime(): (seconds: number) => void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  return (seconds) => void vi.setSystemTime(Date.now() + seconds * 1000);
}

/** Turns of the event loop that what follows an answer may take. */
const calm = 10;

/**
 * Time that stands still while a request is under way, and flies while the program waits.
 *
 * @param step milliseconds that pass at once.
 */
export function fakeTime(step = 500) {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  let underWay = 0;
  const begun = Date.now();
  const sent: number[] = [];
  const fetch: Fetch = async (input, init) => {
    underWay++;
    sent.push((Date.now() - begun) / 1000);
    try {
      const response = await globalThis.fetch(input, init);
      return new Response(await response.arrayBuffer(), { status: response.status, headers: response.headers });
    } finally {
      underWay--;
    }
  };
  return {
    /** Goes into the options of a call. */
    fetch,
    /** When requests were sent, in seconds. */
    sent,
    seconds: () => (Date.now() - begun) / 1000,
    /** Lets time fly until the promise has settled. */
    async until<T>(promise: Promise<T>): Promise<T> {
      const state = { settled: false };
      const settle = () => {
        state.settled = true;
      };
      promise.then(settle, settle);
      while (!state.settled) {
        for (let quiet = 0; quiet < calm && !state.settled; quiet++) {
          if (underWay > 0) quiet = 0;
          await turn();
        }
        if (!state.settled) vi.advanceTimersByTime(step);
      }
      return promise;
    },
  };
}
