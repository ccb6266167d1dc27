/**
 * Checks of requests that zod has none for, or one that would enlarge what the schemas of responses load. They do not import
 * zod, and work with zod and zod/mini.
 */

interface Payload<T> {
  readonly value: T;
  readonly issues: object[];
}

/** The units of limits that count something, singular and plural, by the origin of the issue. */
const units: Readonly<Record<string, readonly [string, string]>> = {
  string: ['character', 'characters'],
  array: ['item', 'items'],
  record: ['entry', 'entries'],
  bytes: ['byte in UTF-8', 'bytes in UTF-8'],
};

function mustHave(words: string, bound: number | bigint, unit: string | undefined): string {
  const [one, many] = units[unit ?? ''] ?? [];
  return many === undefined
    ? `must be ${words} ${bound}`
    : `must have ${words} ${bound} ${Number(bound) === 1 ? one : many}`;
}

interface LimitIssue {
  readonly code?: string | undefined;
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
}

/** The words for a value beyond a limit: `must have at least 1 character`, where zod says `expected string to have >=1 characters`. */
export const worded = {
  error: ({ code, origin, minimum, maximum }: LimitIssue): string | undefined => {
    if (code === 'too_small' && minimum !== undefined) return mustHave('at least', minimum, origin);
    return code === 'too_big' && maximum !== undefined ? mustHave('at most', maximum, origin) : undefined;
  },
};

const tooBig = (input: unknown, origin: string, maximum: number, unit: string) => ({
  code: 'too_big',
  origin,
  maximum,
  inclusive: true,
  input,
  message: mustHave('at most', maximum, unit),
});

/**
 * Checks the length of a text in bytes of UTF-8.
 *
 * @param least - the smallest length in bytes.
 * @param most - the largest length in bytes.
 */
export const bytes = (least: number, most: number) => {
  const encoder = new TextEncoder();
  return (payload: Payload<string>): void => {
    const { byteLength } = encoder.encode(payload.value);
    if (byteLength > most) payload.issues.push(tooBig(payload.value, 'string', most, 'bytes'));
    if (byteLength < least) {
      payload.issues.push({
        code: 'too_small',
        origin: 'string',
        minimum: least,
        inclusive: true,
        input: payload.value,
        message: mustHave('at least', least, 'bytes'),
      });
    }
  };
};

/**
 * Checks the number of entries of a record.
 *
 * @param most - the largest number of entries.
 */
export const maxEntries =
  (most: number) =>
  (payload: Payload<object>): void => {
    if (Object.keys(payload.value).length > most) payload.issues.push(tooBig(payload.value, 'record', most, 'record'));
  };

/** Checks that a text is an absolute URL. */
export const absoluteURL =
  () =>
  (payload: Payload<string>): void => {
    if (URL.canParse(payload.value.trim())) return;
    payload.issues.push({ code: 'invalid_format', format: 'url', input: payload.value, message: 'Invalid URL' });
  };

/**
 * Checks that a text matches a regular expression.
 *
 * @param source - the expression, as the contract writes it.
 */
export const matching = (source: string) => {
  const expression = new RegExp(source);
  return ({ value, issues }: Payload<string>): void => {
    if (expression.test(value)) return;
    const pattern = String(expression);
    issues.push({ code: 'invalid_format', format: 'regex', pattern, input: value, message: `Must match ${pattern}` });
  };
};

/** Checks that a value is a Blob. */
export const blob =
  () =>
  ({ value, issues }: Payload<unknown>): void => {
    if (value instanceof Blob) return;
    issues.push({ code: 'invalid_type', expected: 'Blob', input: value, message: 'Must be a Blob' });
  };
