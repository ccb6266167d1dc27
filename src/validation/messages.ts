/** The sentences of the errors about issues. Loaded with the schemas. */
import type { Expectation } from './expectations.js';

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
