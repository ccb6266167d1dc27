import { isObject, memberOf } from '../lib/shapes.js';
import type { AnyErrorCode } from './error-codes.js';

/** The body of a failed call, as most endpoints of the platform write it. */
export interface ErrorRes {
  code: number;
  msg?: string;
  detail?: { logid?: string };
  error?: { logid?: string; detail?: string; help_doc?: string };
}

/** The server's reason for a failed chat or run. */
export interface LastError {
  /** The Coze code; 0 if the server sent none. */
  readonly code: AnyErrorCode;
  /** The server's message; empty if it sent none. */
  readonly msg: string;
}

/** The reason in the payload of a failure. Empty texts count as missing. */
export interface FailureReason {
  readonly code: number | undefined;
  readonly msg: string | undefined;
  readonly logid: string | undefined;
}

export interface ErrorFacts extends FailureReason {
  readonly detail: string | undefined;
  /** The log id as older servers send it. `x-tt-logid` comes before it. */
  readonly olderLogid: string | undefined;
  /** The code as a word, which OAuth endpoints send instead of a number. */
  readonly errorCode: string | undefined;
}

/**
 * Reads the envelope `{code, msg, detail, error}` and the OAuth shapes `{error_code, error_message}`,
 * `{error, error_description}` and `{error: {code, message}}`. A code may be a number or a number as text.
 */
export function readErrorBody(body: unknown): ErrorFacts {
  const error = memberOf(body, 'error');
  return {
    code: numeric(memberOf(body, 'code')) ?? numeric(memberOf(body, 'error_code')) ?? numeric(memberOf(error, 'code')),
    msg:
      filledText(memberOf(body, 'msg')) ??
      filledText(memberOf(body, 'error_message')) ??
      filledText(memberOf(body, 'error_description')) ??
      filledText(memberOf(error, 'message')),
    detail: filledText(memberOf(error, 'detail')),
    logid: filledText(memberOf(memberOf(body, 'detail'), 'logid')),
    olderLogid: filledText(memberOf(error, 'logid')),
    errorCode: word(memberOf(body, 'error_code')) ?? word(error) ?? word(memberOf(error, 'code')),
  };
}

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

interface HeaderLookup {
  get(name: string): string | null;
}

/** The log id of a response: the id of the request in the server's logs. The one in the body is the more exact. */
export function logidOf(headers: HeaderLookup | undefined, body?: unknown): string | undefined {
  const { logid, olderLogid } = readErrorBody(body);
  return logid ?? headers?.get('x-tt-logid') ?? olderLogid;
}

/** True if the body of a response says that the call failed. A missing code is success. */
export function isErrorBody(body: unknown): boolean {
  const code = memberOf(body, 'code');
  if (code !== undefined && code !== null) return Number(code) !== 0;
  const { errorCode, code: number = 0 } = readErrorBody(body);
  return errorCode !== undefined || number !== 0;
}

function filledText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Some endpoints write success as the text `0`. */
function word(value: unknown): string | undefined {
  return value === '0' ? undefined : filledText(value);
}

function numeric(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
