/** The comment of an error class tells readers when it is thrown, what to do, and what they will not find in it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../architecture/imports.node.js';

const declaration = /(?:\/\*\*((?:(?!\*\/)[^])*)\*\/\s*)?^(?:export )?(?:abstract )?class (\w*Error)\b/gm;

const classes = filesBelow('src').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(declaration)].map(
    ([, comment = '', name = '']) => [name, comment.replaceAll(/\s*\*\s*/g, ' ')] as const,
  ),
);

const report = readFileSync('etc/coze-client.api.md', 'utf8');
const published = [...report.matchAll(/^class (\w+Error)\b/gm)].map(([, name]) => name);

describe('the comment of an error class', () => {
  it('is found for every class of the public interface', () => {
    expect(classes.map(([name]) => name)).toEqual(expect.arrayContaining(published));
    expect(published.length).toBeGreaterThan(40);
  });

  it.each(classes)('of %s says when it is thrown', (_, comment) => {
    expect(comment).toMatch(/\b(Thrown|Reported|Never thrown)\b/);
  });

  it.each(classes.filter(([name]) => published.includes(name)))('of %s says what to do', (_, comment) => {
    expect(comment).toMatch(/ What to do: \S/);
  });

  it.each(classes)('of %s says what is not in it', (_, comment) => {
    expect(comment).toMatch(/ Not in (it|the message|the message and the issues): \S/);
  });
});
