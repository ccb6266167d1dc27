import { expect, it } from 'vitest';
import * as z from 'zod/v4-mini';
import { issuesOf } from '../../src/validation/issues.js';

it('a wrong field of a union is named by the option that fits best', () => {
  const schema = z.object({ item: z.union([z.string(), z.object({ id: z.string(), size: z.number() })]) });
  const [issue, ...others] = issuesOf(schema, { item: { id: 7, size: 1 } });
  expect(issue).toMatchObject({ path: 'item.id', pattern: 'item.id', received: 'number' });
  expect(others).toEqual([]);
});

it('a key that no schema declares is not shown in the path', () => {
  const schema = z
    .unknown()
    .check(({ issues, value }) => void issues.push({ code: 'custom', path: ['secret name', 0], input: value }));
  const [issue] = issuesOf(schema, { 'secret name': ['x'] });
  expect(issue).toMatchObject({ path: '{}[0]', pattern: '{}[]' });
});
