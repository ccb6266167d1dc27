/** The size of a bundle that imports one schema: that schema and those that it refers to, not the others. */
import { describe, expect, test } from 'vitest';
import { type Bundle, withEsbuild, withRolldown } from './bundle.js';

const BUNDLERS: [string, (code: string) => Promise<Bundle>][] = [
  ['esbuild', withEsbuild],
  ['rolldown', withRolldown],
];

// What refuses schemas of zod 3 has 1,250 bytes of each, whatever the schema.
describe.each(BUNDLERS)('%s', (_name, bundle) => {
  test.each([
    ['a request', `import { zFeedbackTypeInput as s } from './src/schemas.ts'; console.log(s);`, 2_250],
    ['a body', `import { zChatCreateBody as s } from './src/schemas.ts'; console.log(s);`, 6_250],
    ['an answer', `import { zChatRetrieveResponse as s } from './src/schemas.ts'; console.log(s);`, 6_500],
    ['a JSON Schema', `import { jsonFeedbackTypeInput as s } from './src/json-schemas.ts'; console.log(s);`, 800],
    [
      'a JSON Schema of the namespace',
      `import * as all from './src/json-schemas.ts'; console.log(all.jsonFeedbackTypeInput);`,
      600,
    ],
    ['what a method takes', `import { zCreateChatReq as s } from './src/schemas.ts'; console.log(s);`, 8_000],
    ['an alias', `import { zListWorkSpacesReq as s } from './src/schemas.ts'; console.log(s);`, 3_850],
    [
      'all schemas of an operation',
      `import { chatCreateSchemas as s } from './src/schemas.ts'; console.log(s.body, s.events);`,
      24_000,
    ],
    ['a callback', `import { parseCallback } from './src/schemas.ts'; console.log(parseCallback);`, 17_800],
  ])('%s brings only what it refers to', async (_what, code, most) => {
    const { bytes } = await bundle(code);
    expect(bytes).toBeLessThan(most);
  });

  test('an unused import leaves nothing in the bundle', async () => {
    expect((await bundle(`import { zChatCreateBody } from './src/schemas.ts';`)).text.trim()).toMatch(
      /^(?:import"zod\/v4";)?(?:export\s*\{\s*\};?)?$/,
    );
  });

  test('zod schemas do not load the JSON Schemas', async () => {
    const { text } = await bundle(`import * as all from './src/schemas.ts'; console.log(all);`);
    expect(text).toContain('zod/v4');
    expect(text).not.toContain('json-schema.org/draft');
  });

  test('JSON Schemas do not import zod', async () => {
    const { text } = await bundle(`import * as all from './src/json-schemas.ts'; console.log(all);`);
    expect(text).not.toContain('zod/v4');
    expect(text).toContain('json-schema.org/draft/2020-12');
  });
});

test('esbuild keeps the whole jsonSchemas namespace, other bundlers only the used schemas', async () => {
  const code = `import { jsonSchemas } from './src/json-schemas.ts'; console.log(jsonSchemas.jsonFeedbackTypeInput);`;
  expect((await withRolldown(code)).bytes).toBeLessThan(600);
  expect((await withEsbuild(code)).bytes).toBeGreaterThan(100_000);
});
