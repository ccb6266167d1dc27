/** The body of a failed call, as the endpoints of the platform write it. */
export interface ErrorRes {
  code: number;
  msg?: string;
  detail?: { logid?: string };
  error?: { logid?: string; detail?: string; help_doc?: string };
}

export interface ErrorFacts {
  readonly code: number | undefined;
  readonly msg: string | undefined;
  readonly detail: string | undefined;
  readonly logid: string | undefined;
  /** Where servers before `detail.logid` put it. */
  readonly olderLogid: string | undefined;
  /** The word OAuth endpoints send instead of a number. */
  readonly errorCode: string | undefined;
}

/**
 * Reads the envelope `{code, msg, detail, error}` and the OAuth shapes `{error_code, error_message}`,
 * `{error, error_description}` and `{error: {code, message}}`. What is empty says nothing.
 */
export function readErrorBody(body: unknown): ErrorFacts {
  const error = at(body, 'error');
  return {
    code: numeric(at(body, 'code')) ?? numeric(at(body, 'error_code')) ?? numeric(at(error, 'code')),
    msg:
      text(at(body, 'msg')) ??
      text(at(body, 'error_message')) ??
      text(at(body, 'error_description')) ??
      text(at(error, 'message')),
    detail: text(at(error, 'detail')),
    logid: text(at(at(body, 'detail'), 'logid')),
    olderLogid: text(at(error, 'logid')),
    errorCode: word(at(body, 'error_code')) ?? word(error) ?? word(at(error, 'code')),
  };
}

/** Whether the body of an answer says that the call failed. A missing code is success. */
export function isErrorBody(body: unknown): boolean {
  const code = at(body, 'code');
  if (code !== undefined && code !== null) return Number(code) !== 0;
  const { errorCode, code: number = 0 } = readErrorBody(body);
  return errorCode !== undefined || number !== 0;
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Some write success as the text `0`. */
function word(value: unknown): string | undefined {
  return value === '0' ? undefined : text(value);
}

function numeric(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
