import { isCozeError } from './coze-error.js';

/**
 * Where a program called a method. An error that a timer or a socket causes later has no frame of the program in its own
 * stack.
 */
export interface CallSite {
  readonly stack?: string | undefined;
}

/** The place that is being executed, and its callers. The engine keeps a few numbers: the text is made if it is read. */
export function callSite(): CallSite {
  return new Error();
}

/**
 * Adds the frames of a call site to the stack of an error of this package, and returns it. A frame is `at f (file:1:2)` in
 * V8, `f@file:1:2` elsewhere.
 */
export function withCallSite<E>(error: E, site: CallSite): E {
  if (!isCozeError(error)) return error;
  try {
    const { stack: own } = error;
    if (typeof own !== 'string') return error;
    const frames = `${site.stack}`.split('\n').filter((line) => /^ +at |@/.test(line) && !own.includes(line));
    const value = [own, ...frames].join('\n');
    Object.defineProperty(error, 'stack', { value, configurable: true, writable: true });
  } catch {
    // The error is frozen, or the Error.prepareStackTrace of the program throws.
  }
  return error;
}

/** Runs work whose errors have the frames of the caller. */
export async function atCallSite<T>(work: () => Promise<T>): Promise<T> {
  const site = callSite();
  try {
    return await work();
  } catch (error) {
    throw withCallSite(error, site);
  }
}
