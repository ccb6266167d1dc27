/** What an action returns, or what it throws. */
export function outcomeOf(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return error;
  }
}
