/** The table of extensions in openapi/README.md says what openapi/extensions.yaml describes. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EXTENSIONS } from '../../scripts/lint/extensions.mjs';

/** The extensions of OpenAPI tools that the text above the table explains. */
const GENERAL = ['x-enum-varnames', 'x-enum-descriptions'];

const written = (names: readonly string[]) =>
  Object.fromEntries(
    [...EXTENSIONS]
      .filter(([kind]) => names.includes(kind))
      .flatMap(([, extensions]) => Object.entries(extensions))
      .filter(([name]) => !GENERAL.includes(name))
      .map(([name, schema]) => [name, Reflect.get(Object(schema), 'description')]),
  );

test('the tables of openapi/README.md have every extension, with its description', () => {
  const rows = readFileSync('openapi/README.md', 'utf8').matchAll(/^\| `(x-[^`]+)` +\| ([^|]+?) +\|/gm);
  const tables = Object.fromEntries(Array.from(rows, ([, name = '', meaning]) => [name, meaning]));
  expect(tables).toEqual({ ...written(['Root']), ...written(['Operation']), ...written(['Parameter', 'Schema']) });
});
