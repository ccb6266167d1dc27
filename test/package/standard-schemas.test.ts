/** The libraries of schemas that the documentation of `runOutput` names, as a program uses them: values and types. */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPrograms } from './check-types.js';
import { installPackage, type InstalledPackage } from './installed-package.js';

const run = promisify(execFile);
let installed: InstalledPackage;
beforeAll(() => {
  installed = installPackage('valibot@1.5.0', 'arktype@2.2.9');
});
afterAll(() => installed.remove());

const LIBRARIES = {
  valibot: "import * as v from 'valibot';\nconst schema = v.object({ city: v.string(), days: v.number() });",
  arktype: "import { type } from 'arktype';\nconst schema = type({ city: 'string', days: 'number' });",
};

describe.each(Object.entries(LIBRARIES))('a schema of %s', (library, made) => {
  test('parses the output of a run, and names what is wrong, a field or the whole', async () => {
    const code = `
      import { runOutput } from 'coze-client';
      ${made}
      const value = await runOutput('{"city":"Rome","days":3}', schema);
      const errorOf = (text) => runOutput(text, schema).catch((error) => error);
      const [field, root] = [await errorOf('{"city":"Rome","days":"x"}'), await errorOf('5')];
      const paths = [field, root].map(({ issues }) => issues.map(({ path }) => path));
      console.log(JSON.stringify({ value, name: field.name, paths }));`;
    writeFileSync(join(installed.project, `${library}.mjs`), code);
    const { stdout } = await run(process.execPath, [`${library}.mjs`], { cwd: installed.project });
    expect(JSON.parse(stdout)).toEqual({
      value: { city: 'Rome', days: 3 },
      name: 'OutputValidationError',
      paths: [['days'], ['']],
    });
  });

  test('gives the output its type', () => {
    checkPrograms(installed.project, {
      [`${library}.mts`]: `
        import { CozeAPI, runOutput } from 'coze-client';
        ${made}
        const value = await runOutput('{}', schema);
        const city: string = value.city;
        // @ts-expect-error a number
        const days: string = value.days;
        const client = new CozeAPI({ token: 'any' });
        const { days: more } = await client.workflows.runs.create({ workflow_id: '1' }, { output: schema });
        console.log(city, days, more.toFixed());`,
    });
  });
});
