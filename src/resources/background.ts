import type { Client, RequestOptions } from '../http/index.js';
import { PollTimeoutError } from '../errors/stream-errors.js';
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
  /** @param options - those of the caller, with a signal that also ends the look when the time is up. */
  readonly look: (options: RequestOptions) => PromiseLike<State>;
  readonly isFinal: (state: State) => boolean;
}

/**
 * Looks until the state is final, and tells of every look.
 *
 * @param first - the state if it is known.
 */
export async function waitFor<State>(
  client: Client,
  { what, look, isFinal }: Background<State>,
  options: WaitOptions<State>,
  first?: State,
): Promise<State> {
  const tell = (state: State): State => {
    options.onProgress?.(state);
    return state;
  };
  const late = async (state: State | undefined): Promise<never> => {
    const message = `${what} did not end within ${options.pollTimeout} ms. It goes on on the server.`;
    throw new PollTimeoutError(message, state);
  };
  const signals = [options.signal, client.settings.signal];
  return poll(
    { look: async (signal) => tell(await look({ ...options, signal })), late, isFinal },
    { ...options, signals },
    first === undefined ? undefined : tell(first),
  );
}
