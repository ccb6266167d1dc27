import { errorCodeTable, type CozeErrorCode } from '../../generated/errors/codes.gen.js';

/**
 * Whether the same request can succeed later:
 *
 * - `safe`: the server turned the request away. Repeat any request; this client repeats it automatically, a busy conversation
 *   (4016) only with `retryConversationBusy`.
 * - `risky`: the work failed, or its result is lost. A chat or a run may have happened: repeat only what may happen twice.
 * - `never`: the request, the token or the account must change first.
 * - `unknown`: the platform does not say.
 */
export type ErrorCodeRetry = 'safe' | 'risky' | 'never' | 'unknown';

/** A known code, or a code that the platform added later. */
export type AnyErrorCode = CozeErrorCode | (number & {});

/** What is known about an error code. */
export interface ErrorCodeInfo {
  readonly code: CozeErrorCode;
  /** The name of the code in {@link CozeErrorCode}, such as `RATE_LIMITED`. */
  readonly name: keyof typeof CozeErrorCode;
  /** The meaning in one or two English sentences. */
  readonly meaning: string;
  readonly retry: ErrorCodeRetry;
  /** The URL of the page that explains the code. */
  readonly docs: string;
}

/**
 * Describes an error code of the platform: its meaning, whether a retry helps, and where it is documented.
 *
 * The client does not use the descriptions: a bundle contains them only if it calls this function.
 *
 * @param code - the `code` of an error.
 * @returns `undefined` for a code that this version does not know, and without a code.
 * @example
 * if (error instanceof APIError) console.error(describeErrorCode(error.code)?.meaning ?? error.msg);
 */
export function describeErrorCode(code: number | undefined): ErrorCodeInfo | undefined {
  const row = errorCodeTable.find(([each]) => each === code);
  if (row === undefined) return undefined;
  const [known, name, retry, docs, meaning] = row;
  return { code: known, name, meaning, retry, docs };
}
