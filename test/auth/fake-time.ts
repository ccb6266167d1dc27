import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, vi } from 'vitest';
import { responseParts } from '../../src/http/fetch-transport.js';
import type { Fetch } from '../../src/http/index.js';
import { redaction } from '../../src/http/masked-cause.js';

// What a response loads on first use. Time that advances meanwhile would look like a file that cannot be loaded.
await Promise.all([responseParts.load(), redaction.load()]);

/** Stops `Date` in each test of a file. Returns a function that advances it by seconds. */
export function stillTime(): (seconds: number) => void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  return (seconds) => void vi.setSystemTime(Date.now() + seconds * 1000);
}

/** Turns of the event loop that the work after a response may take. */
const calm = 10;

/**
 * Time that stands still while a request is in progress, and advances quickly while the program waits for timers.
 *
 * @param step - milliseconds of one advance.
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
    /** The fetch for the options of a call. */
    fetch,
    /** The times when requests were sent, in seconds. */
    sent,
    seconds: () => (Date.now() - begun) / 1000,
    /** Advances the time until the promise has settled. */
    async until<T>(promise: Promise<T>): Promise<T> {
      // What reads a response loads with the first one, which takes no time of the program.
      await responseParts.load();
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
