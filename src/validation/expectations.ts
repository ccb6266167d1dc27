import type { $ZodIssue, $ZodRawIssue } from 'zod/v4/core';

/** The expected value, worded in two ways. */
export interface Expectation {
  /** As a noun: `string`, `user or assistant`, `at most 64 characters`. */
  readonly expected: string;
  /** As it follows "must": `be of type string, not number`. */
  readonly must: string;
}

const typeNames: Readonly<Record<string, string>> = { int: 'integer', record: 'object', Blob: 'file' };

/**
 * Words the expected value of an issue of zod.
 *
 * @param received - the type name of the actual value.
 */
export function expectationOf(issue: $ZodIssue | $ZodRawIssue, received: string): Expectation {
  switch (issue.code) {
    case 'invalid_type':
      return oneOfTypes([typeNames[issue.expected] ?? issue.expected], received);
    case 'invalid_value': {
      const values = issue.values.map(String);
      return { expected: values.join(' or '), must: `be one of ${values.join(', ')}` };
    }
    case 'invalid_union':
      return oneOfTypes([...new Set(expectedTypes(issue))], received);
    case 'too_small':
      return limit(issue.origin, 'at least', issue.minimum);
    case 'too_big':
      return limit(issue.origin, 'at most', issue.maximum);
    case 'invalid_format':
      return format(issue.format, issue.pattern);
    case 'invalid_key': {
      const [first] = issue.issues;
      const name = first === undefined ? 'another name' : `a name with ${expectationOf(first, received).expected}`;
      return { expected: name, must: `have ${name}` };
    }
    default:
      return { expected: 'a value that the contract allows', must: 'be a value that the contract allows' };
  }
}

function oneOfTypes(types: readonly string[], received: string): Expectation {
  const expected = types.join(' or ');
  return { expected, must: expected === 'file' ? 'be a file' : `be of type ${expected}, not ${received}` };
}

/** The types that the options of a union accept. */
function expectedTypes(issue: $ZodIssue | $ZodRawIssue): readonly string[] {
  if (issue.code !== 'invalid_union') return [expectationOf(issue, '').expected];
  return issue.errors.flatMap(([first]) => (first === undefined ? [] : expectedTypes(first)));
}

/** The units of limits that count something, singular and plural. */
const countedUnits: Readonly<Record<string, readonly [string, string]>> = {
  string: ['character', 'characters'],
  array: ['item', 'items'],
  record: ['entry', 'entries'],
};

function limit(origin: string, words: string, bound: number | bigint): Expectation {
  const [one, many] = countedUnits[origin] ?? [];
  if (many === undefined) return { expected: `${words} ${bound}`, must: `be ${words} ${bound}` };
  const expected = `${words} ${bound} ${Number(bound) === 1 ? one : many}`;
  return { expected, must: `have ${expected}` };
}

function format(name: string, pattern = ''): Expectation {
  if (name === 'regex') return { expected: `text that matches ${pattern}`, must: `match ${pattern}` };
  return { expected: `the format ${name}`, must: `have the format ${name}` };
}
