import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import vm from 'node:vm';
import { abortable, fulfilledWithin, longestTimer, onAbort, sleep, startTimer } from '../../src/lib/abort.js';

const listeners = (signal: AbortSignal) => getEventListeners(signal, 'abort').length;
const same = (reason: unknown) => reason;
const never = new Promise<never>(() => undefined);

/** A signal like those of polyfills: no EventTarget, no AbortSignal, and it only calls functions. */
function polyfilledSignal() {
  const callbacks = new Set<() => void>();
  const state = {
    aborted: false,
    reason: undefined as unknown,
    addEventListener: (_type: string, callback: () => void) => callbacks.add(callback),
    removeEventListener: (_type: string, callback: () => void) => callbacks.delete(callback),
  };
  const abort = (reason: unknown) => {
    Object.assign(state, { aborted: true, reason });
    for (const callback of callbacks) callback();
  };
  return { signal: state as unknown as AbortSignal, abort, callbacks };
}

describe('onAbort', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it.each([[null], ['a string'], [0], [undefined], [new Error('stop')]])(
    'passes the reason %s through',
    (reason: unknown) => {
      const controller = new AbortController();
      const notify = vi.fn();
      onAbort([controller.signal], notify);
      controller.abort(reason);
      expect(notify).toHaveBeenCalledTimes(1);
      if (reason === undefined) expect(notify.mock.lastCall?.[0]).toMatchObject({ name: 'AbortError' });
      else expect(notify).toHaveBeenCalledWith(reason);
    },
  );

  it('calls at once if a signal has aborted already', () => {
    const live = new AbortController();
    const notify = vi.fn();
    onAbort([undefined, live.signal, AbortSignal.abort('before')], notify);
    expect(notify).toHaveBeenCalledExactlyOnceWith('before');
    expect(listeners(live.signal)).toBe(0);
  });

  it.each([
    ['everywhere', DOMException],
    ['without DOMException, as in React Native', undefined],
  ])('takes a signal without a reason, of an old polyfill, for one that aborted with an AbortError: %s', (_, kind) => {
    vi.stubGlobal('DOMException', kind);
    const { signal, abort } = polyfilledSignal();
    Reflect.deleteProperty(signal, 'reason');
    const notify = vi.fn();
    onAbort([signal], notify);
    abort(undefined);
    onAbort([signal], notify);
    expect(notify).toHaveBeenCalledTimes(2);
    for (const [reason] of notify.mock.calls) expect(reason).toMatchObject({ name: 'AbortError' });
  });

  it('calls once with the reason of the signal that aborts first', () => {
    const [first, second] = [new AbortController(), new AbortController()];
    const notify = vi.fn();
    onAbort([second.signal, first.signal], notify);
    first.abort('first');
    second.abort('second');
    expect(notify).toHaveBeenCalledExactlyOnceWith('first');
  });

  it('calls once if the same signal is given twice', () => {
    const { signal, abort } = polyfilledSignal();
    const notify = vi.fn();
    onAbort([signal, signal], notify);
    abort('stop');
    expect(notify).toHaveBeenCalledTimes(1);
  });

  it('keeps one listener on a signal that many calls share', () => {
    const controller = new AbortController();
    const notify = vi.fn();
    const releases = Array.from({ length: 50 }, () => onAbort([controller.signal], notify));
    expect(listeners(controller.signal)).toBe(1);
    for (const release of releases.slice(1)) release();
    expect(listeners(controller.signal)).toBe(1);
    controller.abort();
    expect(notify).toHaveBeenCalledTimes(1);
  });

  it('removes its listener with the last call that releases it', () => {
    const [one, two] = [new AbortController(), new AbortController()];
    const notify = vi.fn();
    const release = onAbort([one.signal, two.signal], notify);
    const other = onAbort([one.signal], notify);
    release();
    release();
    expect([listeners(one.signal), listeners(two.signal)]).toEqual([1, 0]);
    other();
    expect(listeners(one.signal)).toBe(0);
    one.abort();
    expect(notify).not.toHaveBeenCalled();
  });

  it('removes the listeners on the other signals when one aborts', () => {
    const [one, two] = [new AbortController(), new AbortController()];
    onAbort([one.signal, two.signal], () => undefined);
    one.abort();
    expect([listeners(one.signal), listeners(two.signal)]).toEqual([0, 0]);
  });

  it('calls the other subscribers if one of them releases itself or adds one', () => {
    const controller = new AbortController();
    const called: string[] = [];
    onAbort([controller.signal], () => {
      called.push('first');
      release();
      onAbort([controller.signal], () => called.push('late'));
    });
    const release = onAbort([controller.signal], () => called.push('second'));
    onAbort([controller.signal], () => called.push('third'));
    controller.abort();
    expect(called).toContain('first');
    expect(called).toContain('late');
    expect(called).toContain('third');
    expect(called).not.toContain('second');
  });

  it('calls the other subscribers if one of them throws, and then throws its error', () => {
    const { signal, abort } = polyfilledSignal();
    const other = vi.fn();
    onAbort([signal], () => {
      throw new Error('failed');
    });
    onAbort([signal], other);
    expect(() => abort('stop')).toThrow('failed');
    expect(other).toHaveBeenCalledExactlyOnceWith('stop');
  });

  it('throws the errors of several subscribers together', () => {
    const { signal, abort } = polyfilledSignal();
    for (const message of ['one', 'two'])
      onAbort([signal], () => {
        throw new Error(message);
      });
    expect(() => abort('stop')).toThrow(expect.objectContaining({ errors: [new Error('one'), new Error('two')] }));
  });

  it('takes a signal of a polyfill', () => {
    const { signal, abort, callbacks } = polyfilledSignal();
    const notify = vi.fn();
    onAbort([signal], notify);
    onAbort([signal], notify)();
    expect(callbacks.size).toBe(1);
    abort('stop');
    expect(notify).toHaveBeenCalledExactlyOnceWith('stop');
    expect(callbacks.size).toBe(0);
  });

  it('takes a signal of another realm', () => {
    const controller: AbortController = vm.runInNewContext('new AbortController()', { AbortController });
    const notify = vi.fn();
    onAbort([controller.signal], notify);
    controller.abort('stop');
    expect(notify).toHaveBeenCalledExactlyOnceWith('stop');
  });

  it('does nothing without signals', () => {
    const notify = vi.fn();
    onAbort([undefined], notify)();
    expect(notify).not.toHaveBeenCalled();
  });
});

describe('abortable', () => {
  it('resolves with what the work resolves with, and removes its listener', async () => {
    const controller = new AbortController();
    const work = abortable([controller.signal], async () => 'result', same);
    expect(listeners(controller.signal)).toBe(1);
    expect(await work).toBe('result');
    expect(listeners(controller.signal)).toBe(0);
  });

  it.each([
    [() => Promise.reject(new Error('failed'))],
    [
      () => {
        throw new Error('failed');
      },
    ],
  ])(
    // prettier-ignore
    'rejects with the error of the work, and removes its listener',
    async (work) => {
      const controller = new AbortController();
      await expect(abortable([controller.signal], work, same)).rejects.toThrow('failed');
      expect(listeners(controller.signal)).toBe(0);
    },
  );

  it.each([[null], ['a string'], [new Error('stop')]])(
    'rejects with the error made of the reason %s, even if the work ignores its signal',
    async (reason: unknown) => {
      const controller = new AbortController();
      const toError = vi.fn((cause: unknown) => new Error('aborted', { cause }));
      const work = abortable([undefined, controller.signal], () => never, toError);
      controller.abort(reason);
      await expect(work).rejects.toMatchObject({ message: 'aborted', cause: reason });
      expect(toError).toHaveBeenCalledTimes(1);
      expect(listeners(controller.signal)).toBe(0);
    },
  );

  it('aborts the signal of the work with the reason', async () => {
    const [call, client] = [new AbortController(), new AbortController()];
    let given: AbortSignal | undefined;
    const work = abortable([call.signal, client.signal], (signal) => ((given = signal), never), same);
    expect(given?.aborted).toBe(false);
    client.abort('shutdown');
    await expect(work).rejects.toBe('shutdown');
    expect(given?.aborted).toBe(true);
    expect(given?.reason).toBe('shutdown');
  });

  it('does not start the work if a signal has aborted already', async () => {
    const work = vi.fn(async () => 'result');
    await expect(abortable([AbortSignal.abort(null)], work, (reason) => ({ reason }))).rejects.toEqual({
      reason: null,
    });
    expect(work).not.toHaveBeenCalled();
  });

  it('ignores an abort after the work is done', async () => {
    const controller = new AbortController();
    expect(await abortable([controller.signal], async () => 1, same)).toBe(1);
    controller.abort();
  });

  it('leaves no unhandled rejection if the work fails after the abort', async () => {
    const controller = new AbortController();
    const work = abortable(
      [controller.signal],
      () => {
        controller.abort('stop');
        throw new Error('failed');
      },
      same,
    );
    await expect(work).rejects.toBe('stop');
  });
});

describe('with timers', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('sleep waits for the milliseconds and removes its listener', async () => {
    const controller = new AbortController();
    const slept = vi.fn();
    const sleeping = sleep(1000, [controller.signal], same).then(slept);
    expect(listeners(controller.signal)).toBe(1);
    await vi.advanceTimersByTimeAsync(999);
    expect(slept).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await sleeping;
    expect(slept).toHaveBeenCalledTimes(1);
    expect(listeners(controller.signal)).toBe(0);
  });

  it('sleep rejects on abort and clears its timer', async () => {
    const controller = new AbortController();
    const sleeping = sleep(1000, [controller.signal], (reason) => `because ${String(reason)}`);
    controller.abort('stop');
    await expect(sleeping).rejects.toBe('because stop');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('sleep rejects if a signal has aborted already', async () => {
    await expect(sleep(1000, [AbortSignal.abort('before')], same)).rejects.toBe('before');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('sleep of 0 ms ends', async () => {
    const sleeping = sleep(0, [], same);
    await vi.advanceTimersByTimeAsync(0);
    await sleeping;
  });

  it('sleep of more than a timer holds waits for the abort', async () => {
    const controller = new AbortController();
    const sleeping = sleep(longestTimer + 1, [controller.signal], same);
    expect(vi.getTimerCount()).toBe(0);
    controller.abort('stop');
    await expect(sleeping).rejects.toBe('stop');
  });

  it('startTimer calls once after the milliseconds', () => {
    const callback = vi.fn();
    startTimer(longestTimer, callback);
    vi.advanceTimersByTime(longestTimer - 1);
    expect(callback).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(callback).toHaveBeenCalledTimes(1);
  });

  it.each([0, longestTimer + 1, Infinity])('startTimer of %d ms never calls', (ms) => {
    const cancel = startTimer(ms, () => undefined);
    expect(vi.getTimerCount()).toBe(0);
    cancel();
  });

  it('startTimer returns a function that cancels', () => {
    const callback = vi.fn();
    startTimer(1000, callback)();
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(1000);
    expect(callback).not.toHaveBeenCalled();
  });

  it('fulfilledWithin is true for a promise that is fulfilled in time, and clears its timer', async () => {
    expect(await fulfilledWithin(1000, Promise.resolve())).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([0, 1000])('fulfilledWithin is false after %d ms', async (ms) => {
    const outcome = fulfilledWithin(ms, never);
    await vi.advanceTimersByTimeAsync(ms);
    expect(await outcome).toBe(false);
  });

  it('fulfilledWithin rejects as the promise does, and ignores a later rejection', async () => {
    await expect(fulfilledWithin(1000, Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(vi.getTimerCount()).toBe(0);
    let fail: (reason: Error) => void = () => undefined;
    const outcome = fulfilledWithin(1000, new Promise((_, reject) => (fail = reject)));
    await vi.advanceTimersByTimeAsync(1000);
    fail(new Error('too late'));
    expect(await outcome).toBe(false);
  });

  it.each([longestTimer + 1, Infinity])('fulfilledWithin of %d ms waits for the promise', async (ms) => {
    const outcome = fulfilledWithin(ms, Promise.resolve());
    expect(vi.getTimerCount()).toBe(0);
    expect(await outcome).toBe(true);
  });
});
