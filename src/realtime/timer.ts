import { longestTimer } from '../lib/abort.js';

/**
 * Does something later.
 *
 * @param ms - 0, or more than a timer can hold, is never.
 * @returns calls it off.
 */
export function startTimer(ms: number, then: () => void): () => void {
  if (ms === 0 || ms > longestTimer) return () => undefined;
  const timer = setTimeout(then, ms);
  return () => clearTimeout(timer);
}
