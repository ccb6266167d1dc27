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
 * The place that awaits the running code. Between the two are frames of this package, and those of an event loop that is
 * late with a timer: the limit of frames is raised, or the frame of the program would be cut off.
 */
export function awaitingSite(): CallSite {
  const limit: unknown = Reflect.get(Error, 'stackTraceLimit');
  // Only V8 has a limit.
  if (typeof limit !== 'number') return callSite();
  // Reflect.set() does not throw where the globals are frozen.
  Reflect.set(Error, 'stackTraceLimit', limit * 2);
  const site = callSite();
  Reflect.set(Error, 'stackTraceLimit', limit);
  return site;
}

/**
 * Adds the frames of a call site to the stack of an error of this package, and returns it. A frame is `at f (file:1:2)` in
 * V8, `f@file:1:2` elsewhere.
 */
export function withCallSite<E>(error: E, { stack = '' }: CallSite): E {
  if (!isCozeError(error)) return error;
  const own = `${error.stack}`;
  const frames = stack.split('\n').filter((line) => /^ +at |@/.test(line) && !own.includes(line));
  const value = [own, ...frames].join('\n');
  Object.defineProperty(error, 'stack', { value, configurable: true, writable: true });
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
