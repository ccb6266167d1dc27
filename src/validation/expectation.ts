import type { $ZodIssue } from 'zod/v4/core';

/** What a value should be: as a name, and to go after "must". */
export interface Expectation {
  readonly expected: string;
  readonly must: string;
}

const typeNames: Readonly<Record<string, string>> = { int: 'integer', record: 'object', Blob: 'file' };

/** @param received the kind of thing that is there instead. */
export function expectationOf(issue: $ZodIssue, received: string): Expectation {
  switch (issue.code) {
    case 'invalid_type':
      return oneType([typeNames[issue.expected] ?? issue.expected], received);
    case 'invalid_value': {
      const values = issue.values.map(String);
      return { expected: values.join(' or '), must: `be one of ${values.join(', ')}` };
    }
    case 'invalid_union':
      return oneType([...new Set(typesOf(issue))], received);
    case 'too_small':
      return bound(issue.origin, 'at least', issue.minimum);
    case 'too_big':
      return bound(issue.origin, 'at most', issue.maximum);
    case 'invalid_format':
      return formOf(issue.format, issue.pattern);
    case 'invalid_key': {
      const [first] = issue.issues;
      const name = first === undefined ? 'another name' : `a name with ${expectationOf(first, received).expected}`;
      return { expected: name, must: `have ${name}` };
    }
    default:
      return { expected: 'what the contract says', must: 'be what the contract says' };
  }
}

function oneType(types: readonly string[], received: string): Expectation {
  const expected = types.join(' or ');
  return { expected, must: expected === 'file' ? 'be a file' : `be of type ${expected}, not ${received}` };
}

function formOf(format: string, pattern = ''): Expectation {
  if (format === 'regex') return { expected: `text that matches ${pattern}`, must: `match ${pattern}` };
  return { expected: `the format ${format}`, must: `have the format ${format}` };
}

/** What would do in place of what is there. */
function typesOf(issue: $ZodIssue): readonly string[] {
  if (issue.code !== 'invalid_union') return [expectationOf(issue, '').expected];
  return issue.errors.flatMap(([first]) => (first === undefined ? [] : typesOf(first)));
}

const counted: Readonly<Record<string, string>> = { string: ' characters', array: ' items', record: ' entries' };

function bound(origin: string, words: string, limit: number | bigint): Expectation {
  const unit = counted[origin];
  const expected = `${words} ${limit}${unit ?? ''}`;
  return { expected, must: `${unit === undefined ? 'be' : 'have'} ${expected}` };
}
