import { CozeError } from '../errors/coze-error.js';
import { memberOf } from '../lib/shapes.js';

/**
 * Why there is no microphone:
 *
 * - `denied`: the user, the browser or the system refused it.
 * - `missing`: no microphone is connected, or the id is unknown.
 * - `in_use`: another program uses it, or the system failed to open it.
 * - `insecure`: the page was not loaded over HTTPS or from localhost.
 * - `unsupported`: the browser cannot record audio.
 */
export type MicrophoneFailure = 'denied' | 'missing' | 'in_use' | 'insecure' | 'unsupported';

const advice: Readonly<Record<MicrophoneFailure, string>> = {
  denied: 'The microphone was denied: allow it in the browser or the system. A frame needs allow="microphone".',
  missing: 'No such microphone: connect one, or leave out the id.',
  in_use: 'The microphone is in use: close other programs.',
  insecure: 'The page needs HTTPS or localhost.',
  unsupported: 'This browser cannot record.',
};

/** The names of the errors of getUserMedia. Any other one means that the browser could not open the device. */
const failureByName: Readonly<Record<string, MicrophoneFailure>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  TypeError: 'unsupported',
  NotSupportedError: 'unsupported',
};

/**
 * Thrown when a microphone cannot be opened. `cause` is the error of the browser.
 *
 * What to do: show the user what `reason` asks for: a permission, a device, or HTTPS.
 *
 * Not in it: the names and ids of devices.
 *
 * @example
 * try {
 *   await startVoice(session);
 * } catch (error) {
 *   if (error instanceof MicrophoneError && error.reason === 'denied') showPermissionHelp();
 * }
 */
export class MicrophoneError extends CozeError {
  /** @internal */
  override get className(): string {
    return 'MicrophoneError';
  }

  /** Why the microphone cannot be opened. */
  readonly reason: MicrophoneFailure;

  constructor(reason: MicrophoneFailure, options?: { readonly cause?: unknown }) {
    super(advice[reason], options);
    this.reason = reason;
  }
}

/** The error for what getUserMedia threw. */
export function microphoneErrorOf(cause: unknown): MicrophoneError {
  return new MicrophoneError(failureByName[String(memberOf(cause, 'name'))] ?? 'in_use', { cause });
}
