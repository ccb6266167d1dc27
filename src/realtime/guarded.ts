/** Runs code of the user's. What it throws is the user's, and must not stop the session. */
export function guarded(handler: () => void): void {
  try {
    handler();
  } catch (error) {
    rethrow(error);
  }
}

/** Gives an error to the user in the way of the platform: as one that nobody caught. */
export function rethrow(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
