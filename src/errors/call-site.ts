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

/** Adds the frames of a call site to the stack of an error of this package, and returns it. */
export function withCallSite<E>(error: E, site: CallSite): E {
  if (!isCozeError(error)) return error;
  const { stack = '' } = error;
  const frames = (site.stack ?? '').split('\n').filter((line) => isFrame(line) && !stack.includes(line));
  if (frames.length === 0) return error;
  Object.defineProperty(error, 'stack', { value: [stack, ...frames].join('\n'), configurable: true, writable: true });
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

/** `    at f (file:1:2)` of V8, `f@file:1:2` of other engines. */
function isFrame(line: string): boolean {
  return /^\s+at |@/.test(line);
}
