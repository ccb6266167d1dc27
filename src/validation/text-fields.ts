import type { $ZodIssue, $ZodType } from 'zod/v4/core';
import { safeParse } from 'zod/v4-mini';

export type Fields = Readonly<Record<string, unknown>>;

/**
 * The fields of a query or a form, which are text on the wire, as what the schema wants them to be. What cannot be that
 * stays text, and is found wrong.
 */
export function readTextFields(schema: $ZodType, fields: Fields): Fields {
  const result = safeParse(schema, fields);
  if (result.success) return fields;
  const read: Record<string, unknown> = { ...fields };
  for (const issue of result.error.issues) {
    const [field, ...deeper] = issue.path;
    const text = typeof field === 'string' && deeper.length === 0 ? fields[field] : undefined;
    // One field may have several issues: only that of its type tells what it is to be.
    const value = typeof text === 'string' ? readText(text, issue) : text;
    if (value !== text) read[String(field)] = value;
  }
  return read;
}

function readText(text: string, issue: $ZodIssue): unknown {
  if (issue.code === 'invalid_value') return issue.values.find((value) => String(value) === text) ?? text;
  if (issue.code !== 'invalid_type') return text;
  switch (issue.expected) {
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text;
    case 'int':
    case 'number':
      return text.trim() === '' || Number.isNaN(Number(text)) ? text : Number(text);
    case 'array':
      return text === '' ? [] : text.split(',');
    default:
      return text;
  }
}
