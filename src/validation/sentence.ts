import type { ValidationIssue } from './drift.js';
import type { Finding } from './finding.js';

/** How many of them a message names. */
const shown = 3;

/**
 * Says what is wrong with a request: `additional_messages[0].role is required`.
 *
 * @param whole what to call the whole value.
 */
export function demandOf({ name, received, must }: Finding, whole: string): string {
  return `${name || whole} ${received === 'nothing' ? 'is required' : `must ${must}`}`;
}

/** Says what is wrong with an answer: `data.name should be string, got nothing`. */
export function differenceOf({ path, expected, received }: ValidationIssue): string {
  return `${path || 'the whole'} should be ${expected}, got ${received}`;
}

/** The first of the sentences, and how many there are besides. */
export function listed(sentences: readonly string[]): string {
  const more = sentences.length - shown;
  return sentences.slice(0, shown).join('; ') + (more > 0 ? ` and ${more} more` : '');
}
