import { describe, expect, it, vi } from 'vitest';
import { TokenCache, type SharedWait } from '../../src/auth/token-cache.js';
import type { FreshToken } from '../../src/auth/token.js';
import { APIUserAbortError } from '../../src/errors/index.js';
import { eventually } from '../support/eventually.js';
import { rejection } from '../support/operations.js';
import { stillTime } from './fake-time.js';
import { gate } from './shared-store.js';

const pass = stillTime();

interface Fetch {
  readonly stale: string | undefined;
  readonly wait: SharedWait;
  readonly succeed: (token: string, seconds?: number) => void;
  readonly fail: (error: Error) => void;
}

const fresh = (token: string, seconds = 900): FreshToken => ({ token, expiresAt: Date.now() + seconds * 1000 });

/** A cache with fetches that the test ends. */
function controlled() {
  const fetches: Fetch[] = [];
  const cache = new TokenCache(
    (stale, wait) =>
      new Promise((resolve, reject) => {
        const succeed = (token: string, seconds?: number) => resolve(fresh(token, seconds));
        fetches.push({ stale, wait, succeed, fail: reject });
      }),
  );
  return { cache, fetches, end: (index = 0) => fetches[index] ?? expect.fail(`There is no fetch ${index}.`) };
}

/** A cache that holds the token `first`. */
async function holding(seconds = 900) {
  const { cache, ...rest } = controlled();
  await cache.put(async () => fresh('first', seconds));
  return { cache, ...rest };
}

const token = async (cache: TokenCache, request = {}) => cache.token(request);

describe('token() of the cache', () => {
  it('refused: drops the held token and waits for another one', async () => {
    const { cache, fetches, end } = await holding();
    const next = cache.token({ rejected: 'first' });
    expect(fetches.map(({ stale }) => stale)).toEqual(['first']);
    end().succeed('second');
    expect(await next).toBe('second');
    expect(cache.token({ rejected: 'first' })).toBe('second');
  });

  it('none: waits for the next token', async () => {
    const { cache, fetches, end } = controlled();
    const next = cache.token();
    expect(fetches.map(({ stale }) => stale)).toEqual([undefined]);
    end().succeed('first');
    expect(await next).toBe('first');
  });

  it.each([
    [900, 869, 871],
    [60, 53, 55],
  ])('late: waits for the next token before the end of one that lives for %i s', async (life, before, late) => {
    const { cache, end } = await holding(life);
    pass(before);
    expect(cache.token()).toBe('first');
    pass(late - before);
    const next = cache.token();
    end().succeed('second');
    expect(await next).toBe('second');
  });

  it.each([
    [900, 779, 781],
    [60, 44, 46],
  ])('early: returns a token that lives for %i s, and fetches the next', async (life, before, early) => {
    const { cache, fetches, end } = await holding(life);
    pass(before);
    expect(cache.token()).toBe('first');
    expect(fetches).toHaveLength(0);
    pass(early - before);
    expect([cache.token(), cache.token()]).toEqual(['first', 'first']);
    expect(fetches.map(({ stale }) => stale)).toEqual(['first']);
    end().succeed('second');
    await eventually(() => expect(cache.token()).toBe('second'));
  });

  it('early: starts no fetch within 5 s of one that failed', async () => {
    const { cache, fetches, end } = await holding();
    pass(781);
    expect(cache.token()).toBe('first');
    end().fail(new Error('down'));
    await new Promise(setImmediate);
    pass(4.9);
    expect(cache.token()).toBe('first');
    expect(fetches).toHaveLength(1);
    pass(0.1);
    expect(cache.token()).toBe('first');
    expect(fetches).toHaveLength(2);
  });

  it('fresh: returns the token', async () => {
    const { cache, fetches } = await holding();
    expect(cache.token()).toBe('first');
    expect(cache.token({ rejected: 'another' })).toBe('first');
    expect(fetches).toHaveLength(0);
  });
});

describe('waiting for the next token', () => {
  it('changing: waits for a login, and returns its token', async () => {
    const { cache, fetches } = controlled();
    const saved = gate();
    const login = cache.put(async () => {
      await saved.closed;
      return fresh('of the login');
    });
    const next = token(cache);
    saved.open();
    expect(await next).toBe('of the login');
    await login;
    expect(fetches).toHaveLength(0);
  });

  it('changing: waits for a logout, and fetches', async () => {
    const { cache, fetches, end } = await holding();
    const cleared = gate();
    const logout = cache.drop(() => cleared.closed);
    const next = token(cache);
    expect(fetches).toHaveLength(0);
    cleared.open();
    await logout;
    await eventually(() => expect(fetches).toHaveLength(1));
    end().succeed('second');
    expect(await next).toBe('second');
  });

  it('idle, shared: calls share one fetch', async () => {
    const { cache, fetches, end } = controlled();
    const all = Promise.all([token(cache), token(cache), token(cache)]);
    expect(fetches).toHaveLength(1);
    end().succeed('first');
    expect(await all).toEqual(['first', 'first', 'first']);
  });

  it('shared: an abort ends the wait of one call only', async () => {
    const { cache, end } = controlled();
    const controller = new AbortController();
    const [left, other] = [rejection(token(cache, { signal: controller.signal })), token(cache)];
    controller.abort('left');
    expect(await left).toMatchObject({ name: 'UserAbortError', cause: 'left' });
    expect(end().wait.isAbandoned).toBe(false);
    end().succeed('first');
    expect(await other).toBe('first');
  });

  it('shared: a signal that has aborted before ends the wait at once', async () => {
    const { cache, end } = controlled();
    expect(await rejection(token(cache, { signal: AbortSignal.abort() }))).toBeInstanceOf(APIUserAbortError);
    expect(end().wait.isAbandoned).toBe(true);
    end().fail(new Error('without a caller'));
  });

  /** A cache whose only caller has left. */
  async function abandoned() {
    const { cache, ...rest } = controlled();
    const controller = new AbortController();
    const left = rejection(token(cache, { signal: controller.signal }));
    controller.abort();
    await left;
    return { cache, ...rest };
  }

  it('abandoned: a later call starts another fetch, which others share', async () => {
    const { cache, fetches, end } = await abandoned();
    const late = [token(cache), token(cache)];
    expect(fetches).toHaveLength(2);
    end().fail(new Error('abandoned'));
    end(1).succeed('second');
    expect(await Promise.all(late)).toEqual(['second', 'second']);
    expect(cache.token()).toBe('second');
  });

  it('abandoned: its token is held if it comes after all', async () => {
    const { cache, fetches, end } = await abandoned();
    end().succeed('first');
    await new Promise(setImmediate);
    expect(cache.token()).toBe('first');
    expect(fetches).toHaveLength(1);
  });

  it('abandoned: a logout waits for the fetch, which may still save a token', async () => {
    const { cache, end } = await abandoned();
    const late = token(cache);
    end(1).succeed('second');
    await late;
    const clear = vi.fn<() => Promise<void>>(async () => undefined);
    const logout = cache.drop(clear);
    await new Promise(setImmediate);
    expect(clear).not.toHaveBeenCalled();
    end().succeed('first');
    await logout;
    const next = token(cache);
    end(2).succeed('third');
    expect(await next).toBe('third');
  });

  it('abandoned: a fetch ahead that hangs is replaced once a call has waited for it and left', async () => {
    const { cache, fetches, end } = await holding();
    pass(781);
    expect(cache.token()).toBe('first');
    pass(100);
    const controller = new AbortController();
    const left = rejection(token(cache, { signal: controller.signal }));
    expect(fetches).toHaveLength(1);
    controller.abort();
    await left;
    const late = token(cache);
    end(1).succeed('second');
    expect(await late).toBe('second');
  });
});

describe('the end of a fetch', () => {
  it('fetched: all calls get the token, and it is held', async () => {
    const { cache, end } = controlled();
    const next = token(cache);
    end().succeed('first');
    expect(await next).toBe('first');
    expect(cache.token()).toBe('first');
  });

  it('failed: all calls get the error, and the next call starts again', async () => {
    const { cache, fetches, end } = controlled();
    const errors = [rejection(token(cache)), rejection(token(cache))];
    const down = new Error('down');
    end().fail(down);
    expect(await Promise.all(errors)).toEqual([down, down]);
    const next = token(cache);
    expect(fetches).toHaveLength(2);
    end(1).succeed('second');
    expect(await next).toBe('second');
  });

  it('outdated: its calls get the token, but later ones that of the login', async () => {
    const { cache, end } = controlled();
    const next = token(cache);
    const login = cache.put(async () => fresh('of the login'));
    end().succeed('first');
    expect(await next).toBe('first');
    await login;
    expect(cache.token()).toBe('of the login');
  });

  it('overtaken: its calls get the token of the login', async () => {
    const { cache, end } = controlled();
    const next = token(cache);
    const login = cache.put(async () => fresh('of the login'));
    end().fail(new Error('too late'));
    expect(await next).toBe('of the login');
    await login;
  });

  it('overtaken: its calls get the error after a logout', async () => {
    const { cache, end } = controlled();
    const next = rejection(token(cache));
    const logout = cache.drop(async () => undefined);
    end().fail(new Error('logged out'));
    expect(await next).toMatchObject({ message: 'logged out' });
    await logout;
  });
});

describe('a login or a logout', () => {
  it('waits for the fetch that it overtakes, which may still save a token', async () => {
    const { cache, end } = controlled();
    const next = rejection(token(cache));
    const clear = vi.fn<() => Promise<void>>(async () => undefined);
    const logout = cache.drop(clear);
    await new Promise(setImmediate);
    expect(clear).not.toHaveBeenCalled();
    end().fail(new Error('logged out'));
    await logout;
    expect(clear).toHaveBeenCalledTimes(1);
    await next;
  });

  it('that cannot be saved rejects, and the next one is saved', async () => {
    const { cache } = controlled();
    const error = new Error('disk is full');
    const [failed, second] = [cache.put(() => Promise.reject(error)), cache.put(async () => fresh('second'))];
    expect(await rejection(failed)).toBe(error);
    await second;
    expect(cache.token()).toBe('second');
  });
});
