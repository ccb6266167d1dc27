import { CozeError } from '../errors/coze-error.js';
import { deviceToken, type OnUserCode } from './device-token.js';
import { checkWait } from './required.js';
import { UserAuth, type UserAuthOptions } from './user-auth.js';
import { withEither } from './wait.js';

export interface DeviceOAuthOptions extends UserAuthOptions {
  /**
   * Shows the user where to go and what to enter. It is called when a token is wanted and there is none, and the asking
   * stops when nobody waits for the token any more.
   */
  readonly onUserCode: OnUserCode;
  /** Limits the token to one workspace; enterprise plans only. */
  readonly workspaceId?: string | undefined;
  /**
   * Milliseconds to wait for the user; 0, the default, waits until the codes are dead. A call that needs the token waits no
   * longer than its own `timeout`.
   */
  readonly timeout?: number | undefined;
}

/** A program without a browser that acts for one user. */
export class DeviceOAuth extends UserAuth {
  /** @internal */
  constructor(options: DeviceOAuthOptions) {
    const { onUserCode, requestOptions, workspaceId, timeout } = options;
    if (typeof onUserCode !== 'function') throw new CozeError('onUserCode must be a function that shows the code.');
    checkWait('timeout', timeout);
    super(options, {
      name: 'device',
      workspaceId,
      // Where nobody waits it ends before anything is sent, and the next who does begins anew.
      login: (_refusal, unwanted, clock) =>
        withEither([requestOptions?.signal, unwanted], (signal) =>
          deviceToken(options, { ...requestOptions, signal }, clock),
        ),
    });
  }
}

/**
 * An auth object for a program without a browser: `token` of a client.
 *
 * The first call that needs a token shows the user a code and waits for them; later ones refresh the token.
 *
 * @param options the app, how to show the code, and where tokens are kept.
 * @throws CozeError when something is missing, or `baseURL` is neither https nor this machine.
 * @example
 * const auth = deviceOAuth({
 *   clientId,
 *   store: fileStore('.coze'),
 *   onUserCode: ({ verification_url }) => console.log(`Open ${verification_url}`),
 * });
 * const client = new CozeAPI({ token: auth });
 */
export function deviceOAuth(options: DeviceOAuthOptions): DeviceOAuth {
  return new DeviceOAuth(options);
}
