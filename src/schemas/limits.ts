/**
 * Checks of requests that zod has none for, or one that would enlarge what the schemas of responses load. They do not import
 * zod, and work with zod and zod/mini.
 */

interface Payload<T> {
  readonly value: T;
  readonly issues: object[];
}

const tooBig = (input: unknown, origin: string, maximum: number, unit: string) => ({
  code: 'too_big',
  origin,
  maximum,
  inclusive: true,
  input,
  message: `Too big: expected ${origin} to have <=${maximum} ${unit}`,
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
    if (byteLength > most) payload.issues.push(tooBig(payload.value, 'string', most, 'bytes in UTF-8'));
    if (byteLength < least) {
      payload.issues.push({
        code: 'too_small',
        origin: 'string',
        minimum: least,
        inclusive: true,
        input: payload.value,
        message: `Too small: expected string to have >=${least} bytes in UTF-8`,
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
    if (Object.keys(payload.value).length > most) payload.issues.push(tooBig(payload.value, 'record', most, 'entries'));
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
