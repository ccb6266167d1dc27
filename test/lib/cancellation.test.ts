import { describe, expect, it, vi } from 'vitest';
import { Cancellation, onAbort } from '../../src/lib/abort.js';

describe('a cancellation', () => {
  it('calls its listener once, with the reason', () => {
    const cancellation = new Cancellation();
    const onAbort = vi.fn();
    cancellation.onAbort = onAbort;
    cancellation.abort('first');
    cancellation.abort('second');
    expect(onAbort.mock.calls).toEqual([['first']]);
    expect(cancellation).toMatchObject({ aborted: true, reason: 'first' });
  });

  it('keeps any reason, and has an AbortError without one', () => {
    const reasons = [null, 0, new Error('x')];
    for (const reason of reasons) {
      const cancellation = new Cancellation();
      cancellation.abort(reason);
      expect(cancellation.reason).toBe(reason);
    }
    const cancellation = new Cancellation();
    cancellation.abort();
    expect(cancellation.reason).toMatchObject({ name: 'AbortError' });
  });

  it('ends everything that onAbort() adds, with one listener, until it is released', () => {
    const cancellation = new Cancellation();
    const [first, second, released] = [vi.fn(), vi.fn(), vi.fn()];
    onAbort([cancellation], first);
    onAbort([new AbortController().signal, cancellation], second);
    onAbort([cancellation], released)();
    cancellation.abort('stop');
    for (const called of [first, second]) expect(called).toHaveBeenCalledExactlyOnceWith('stop');
    expect(released).not.toHaveBeenCalled();
    onAbort([cancellation], released);
    expect(released).toHaveBeenCalledExactlyOnceWith('stop');
    const another = new Cancellation();
    onAbort([another], first)();
    expect(another.onAbort).toBeUndefined();
  });

  it('creates no AbortController unless a signal is needed, and then only one', () => {
    const created = vi.fn();
    const { AbortController } = globalThis;
    class Counted extends AbortController {
      constructor() {
        super();
        created();
      }
    }
    vi.stubGlobal('AbortController', Counted);
    const cancellation = new Cancellation();
    cancellation.abort('early');
    expect(created).not.toHaveBeenCalled();
    expect(cancellation.signal()).toMatchObject({ aborted: true, reason: 'early' });
    expect(cancellation.signal()).toBe(cancellation.signal());
    expect(created).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it('aborts its signal before it calls its listener', () => {
    const cancellation = new Cancellation();
    const signal = cancellation.signal();
    let seen: unknown;
    cancellation.onAbort = () => (seen = signal.reason);
    cancellation.abort('now');
    expect(seen).toBe('now');
  });
});
