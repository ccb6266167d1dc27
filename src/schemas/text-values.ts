import type { $ZodIssue, $ZodRawIssue, $ZodType } from 'zod/v4/core';

/** Not what Number() accepts besides: blanks, `0x10`, `1e3`. */
const decimal = /^-?\d+(?:\.\d+)?$/;

/** Reads the text of a query or a form into the type of its schema. Text that cannot be read stays text. */
export function valueOfText(text: string, schema: $ZodType): unknown {
  const result = schema._zod.run({ value: text, issues: [] }, { async: false });
  // The issues of a text are about its type first.
  const [issue] = 'issues' in result ? result.issues : [];
  return issue === undefined ? text : readAs(issue, text);
}

/** Reads a text as the type that an issue of zod expects. */
export function readAs(issue: $ZodIssue | $ZodRawIssue, text: string): unknown {
  if (issue.code === 'invalid_value') return issue.values.find((value) => String(value) === text) ?? text;
  if (issue.code !== 'invalid_type') return text;
  switch (issue.expected) {
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text;
    case 'int':
    case 'number':
      return decimal.test(text) ? Number(text) : text;
    case 'array':
      return text === '' ? [] : text.split(',');
    default:
      return text;
  }
}
