import type { core } from 'zod/v4-mini';

/** Says what is wrong with a value in words that name the field: `additional_messages[0].role is required`. */
export function describeIssue(issue: core.$ZodIssue, value: unknown, whole: string): string {
  const field = fieldName(issue.path) || whole || 'the request';
  const found = valueAt(value, issue.path);
  if (found === undefined) return `${field} is required`;
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'Blob' ? `${field} must be a file` : `${field} must be of type ${issue.expected}`;
    case 'invalid_value':
      return `${field} must be one of ${listOf(issue.values)}`;
    case 'too_small':
      return `${field} must ${bound(issue.origin, 'at least', issue.minimum)}`;
    case 'too_big':
      return `${field} must ${bound(issue.origin, 'at most', issue.maximum)}`;
    case 'unrecognized_keys':
      return `${field} has unknown keys: ${listOf(issue.keys)}`;
    case 'invalid_format':
      return `${field} has the wrong format (${issue.format})`;
    default:
      return `${field} is not valid`;
  }
}

function bound(origin: string, words: string, limit: number | bigint): string {
  if (origin === 'string') return `have ${words} ${limit} characters`;
  return origin === 'array' ? `have ${words} ${limit} items` : `be ${words} ${limit}`;
}

const listOf = (values: readonly unknown[]): string => values.map(String).join(', ');

const fieldName = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key}]`;
    return name === '' ? String(key) : `${name}.${String(key)}`;
  }, '');

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Reflect.get(current, key);
  }
  return current;
}
