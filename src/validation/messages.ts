import type { $ZodIssue } from 'zod/v4/core';

/** The expected value, worded in two ways. */
export interface Expectation {
  /** As a noun: `string`, `user or assistant`, `at most 64 characters`. */
  readonly expected: string;
  /** As it follows "must": `be of type string, not number`. */
  readonly must: string;
}

/** The number of issues that one message lists. */
const maxListed = 3;

/**
 * Describes an issue of a request: `additional_messages[0].role is required`.
 *
 * @param whole - the name of the whole value, for an issue without a path.
 */
export function requestMessage(issue: Expectation & { name: string; received: string }, whole: string): string {
  return `${issue.name || whole} ${issue.received === 'nothing' ? 'is required' : `must ${issue.must}`}`;
}

/** Describes an issue of a response: `data.name should be string, got nothing`. */
export function responseMessage(issue: { path: string; expected: string; received: string }): string {
  return `${issue.path || 'the value'} should be ${issue.expected}, got ${issue.received}`;
}

/** Joins the first messages and counts the rest. */
export function joinMessages(messages: readonly string[]): string {
  const more = messages.length - maxListed;
  return messages.slice(0, maxListed).join('; ') + (more > 0 ? ` and ${more} more` : '');
}

const typeNames: Readonly<Record<string, string>> = { int: 'integer', record: 'object', Blob: 'file' };

/**
 * Words the expected value of an issue of zod.
 *
 * @param received - the type name of the actual value.
 */
export function expectationOf(issue: $ZodIssue, received: string): Expectation {
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
function expectedTypes(issue: $ZodIssue): readonly string[] {
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
