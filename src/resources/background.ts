import type { RequestOptions } from '../core/index.js';
import { PollTimeoutError } from '../errors/outcome-errors.js';
import { poll, type PollOptions } from '../streaming/poll.js';

/** How to wait for work that goes on in the background. */
export interface WaitOptions<State> extends RequestOptions, PollOptions {
  /** Is told every state that was seen, the first and the last too. What it throws ends the waiting. */
  readonly onProgress?: ((state: State) => void) | undefined;
}

/** What is waited for. */
export interface Background<State> {
  /** How errors name it. */
  readonly what: string;
  readonly look: () => PromiseLike<State>;
  readonly isFinal: (state: State) => boolean;
}

/** Looks until the state is final, and tells of every look. */
export async function waitFor<State>(
  { what, look, isFinal }: Background<State>,
  options: WaitOptions<State>,
  first: State,
): Promise<State> {
  const tell = (state: State): State => {
    options.onProgress?.(state);
    return state;
  };
  const late = async (state: State): Promise<never> => {
    const message = `${what} did not end within ${options.pollTimeout} ms. It goes on on the server.`;
    throw new PollTimeoutError(message, state);
  };
  return poll({ look: async () => tell(await look()), late, isFinal }, options, tell(first));
}
