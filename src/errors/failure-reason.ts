import { isObject, memberOf } from '../lib/shapes.js';
import { filledText, readErrorBody, type ErrorFacts } from './error-body.js';
import type { AnyErrorCode } from './error-codes.js';

/** The server's reason for a failed chat or run. */
export interface LastError {
  /** The Coze code; 0 if the server sent none. */
  readonly code: AnyErrorCode;
  /** The server's message; empty if it sent none. */
  readonly msg: string;
}

/** The reason in the payload of a failure. */
export type FailureReason = Pick<ErrorFacts, 'code' | 'msg' | 'logid'>;

/**
 * The reason of a failure that an event or a chat reports: a chat with `last_error`, plain text, or any shape that
 * {@link readErrorBody} reads.
 */
export function failureReason(payload: unknown): FailureReason {
  if (typeof payload === 'string') return { code: undefined, msg: filledText(payload), logid: undefined };
  const lastError = memberOf(payload, 'last_error');
  if (isObject(lastError)) return failureReason(lastError);
  const { code, msg, logid, olderLogid } = readErrorBody(payload);
  return { code, msg, logid: logid ?? olderLogid };
}

/** {@link failureReason} as the `lastError` of a ChatFailedError or WorkflowFailedError. */
export function lastErrorOf(payload: unknown): LastError {
  const { code = 0, msg = '' } = failureReason(payload);
  return { code, msg };
}

/** The reason for the end of a sentence, without a full stop: the server's message may have one. */
export function describeError({ code = 0, msg = '' }: Partial<Pick<FailureReason, 'code' | 'msg'>>): string {
  const said = msg.replace(/[.。]$/, '');
  if (code === 0) return said === '' ? 'no reason was given' : said;
  return said === '' ? `code ${code}` : `${said} (code ${code})`;
}
