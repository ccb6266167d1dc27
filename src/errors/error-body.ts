import { memberOf } from '../lib/shapes.js';

/** The body of a failed call, as most endpoints of the platform write it. */
export interface ErrorRes {
  code: number;
  msg?: string;
  detail?: { logid?: string };
  error?: { logid?: string; detail?: string; help_doc?: string };
}

/** What the body of a failed call says. Empty texts count as missing. */
export interface ErrorFacts {
  readonly code: number | undefined;
  readonly msg: string | undefined;
  readonly logid: string | undefined;
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

export function filledText(value: unknown): string | undefined {
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
