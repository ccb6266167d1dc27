// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const examplesFolder = fileURLToPath(new URL('../../examples', import.meta.url));

/** The examples, such as `chat/stream`. */
export const exampleNames = readdirSync(examplesFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mts'))
  .map((file) => file.replaceAll('\\', '/').replace(/\.mts$/, ''))
  .toSorted();

/** @param {string} name */
export const exampleCode = (name) => readFileSync(join(examplesFolder, `${name}.mts`), 'utf8');

/** The examples that are programs. The others are parts of a program, such as a route of Next.js. */
export const exampleProgramNames = exampleNames.filter((name) => !/^export /m.test(exampleCode(name)));
