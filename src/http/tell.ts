/**
 * Tells a handler of the caller's. One that fails, at once or later, must not replace what it was told about.
 *
 * @param failed is called when it does.
 */
export function tell<T>(handler: ((news: T) => unknown) | undefined, news: T, failed: () => void): void {
  try {
    void Promise.resolve(handler?.(news)).catch(failed);
  } catch {
    failed();
  }
}
