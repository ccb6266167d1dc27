// @ts-check
// Compiles openapi/ into generated/, api.md and the reference of the site. Run: npm run generate
//
// All output is written to build/ first, and takes the place of the former output at the end: a mistake in the contract leaves
// generated/ as it is.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@hey-api/openapi-ts';
import { format, resolveConfig } from 'prettier';
import { CONTRACT_FILE } from './spec/changes-since.mjs';
import { problemLines, withPlace } from './spec/problems.mjs';
import { bundle, lint } from './spec/redocly.mjs';
import { repeatedExport } from './spec/repeated-exports.mjs';

const LOG = 'build/generate.log';
const OUTPUTS = ['generated', 'api.md', 'docs/reference', 'docs/zh/reference', 'docs/.vitepress/reference.ts'];
/** The number of mistakes that are printed: one mistake often has many consequences. */
const FEW = 5;

/** A mistake in the contract. */
class Mistake extends Error {}

function bundleContract() {
  try {
    bundle(CONTRACT_FILE, 'build/contract.json');
  } catch (error) {
    writeFileSync(LOG, `${String(error)}\n`);
    throw new Mistake(`${CONTRACT_FILE} cannot be written as one file, though npm run lint finds nothing: see ${LOG}.`);
  }
}

/** Runs hey-api, whose last plugin is the compiler of codegen/. */
async function compile() {
  const configFile = fileURLToPath(new URL('../codegen.config.ts', import.meta.url));
  // @ts-expect-error its type asks for input and output, which are in the file
  const contexts = await createClient({ configFile }).catch(failed);
  if (contexts.length === 0) throw new Error('hey-api did not read build/contract.json.');
}

/**
 * @param {unknown} error - an error of hey-api, which wraps that of the compiler
 * @returns {never}
 */
function failed(error) {
  const { originalError } = Object(error);
  const cause = originalError?.error ?? error;
  if (!(cause instanceof Error)) throw new Error(String(cause));
  writeFileSync(LOG, `${cause.stack}\n`);
  throw new Mistake(`${withPlace('openapi', cause.message)}\nThe stack is in ${LOG}.`);
}

/**
 * A name of the contract is wrong in the code, and no rule of the lint knows it.
 *
 * @param {string} file
 * @param {unknown} error - of prettier, with the lines of the code
 * @returns {never}
 */
function noCode(file, error) {
  writeFileSync(LOG, `${String(error)}\n`);
  const [first = ''] = String(error).split('\n');
  throw new Mistake(`${file} is no code: ${first}. Correct the name in the contract. The lines are in ${LOG}.`);
}

async function formatOutput() {
  const written = ['generated', 'docs'].flatMap((folder) =>
    readdirSync(join('build', folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  for (const file of ['api.md', ...written.filter((name) => /\.(ts|md)$/.test(name))]) {
    const path = join('build', file);
    const options = await resolveConfig(fileURLToPath(new URL(`../${file}`, import.meta.url)), {
      config: fileURLToPath(new URL('../.prettierrc.json', import.meta.url)),
    });
    const text = await format(readFileSync(path, 'utf8'), { ...options, filepath: file }).catch((error) =>
      noCode(path, error),
    );
    const repeated = path.endsWith('.ts') ? repeatedExport(path, text) : undefined;
    if (repeated !== undefined)
      throw new Mistake(
        withPlace(
          'openapi',
          `${repeated.replace(/^z/, '')}: ${path} exports ${repeated} twice, because another name of the contract becomes the same name in code. Rename this one.`,
        ),
      );
    writeFileSync(path, text);
  }
}

/** Puts the new output in place of the former, which comes back if one of the renames fails. */
function swap() {
  /** @type {(() => void)[]} */
  const undo = [];
  try {
    for (const output of OUTPUTS) {
      const former = join('build/former', output);
      for (const place of [former, output]) mkdirSync(dirname(place), { recursive: true });
      if (existsSync(output)) {
        renameSync(output, former);
        undo.unshift(() => renameSync(former, output));
      }
      renameSync(join('build', output), output);
      undo.unshift(() => renameSync(output, join('build', output)));
    }
  } catch (error) {
    for (const step of undo) step();
    throw error;
  }
  rmSync('build/former', { recursive: true });
}

async function main() {
  if (!existsSync(CONTRACT_FILE))
    throw new Error(`${CONTRACT_FILE} not found: run this script in the root of the project.`);
  for (const folder of ['build/generated', 'build/docs', 'build/former'])
    rmSync(folder, { recursive: true, force: true });
  mkdirSync('build/former', { recursive: true });
  const lines = problemLines(lint(CONTRACT_FILE));
  const more = lines.length > FEW ? [`and ${lines.length - FEW} more: npm run lint shows them.`] : [];
  if (lines.length > 0) throw new Mistake([...lines.slice(0, FEW), ...more].join('\n'));
  bundleContract();
  await compile();
  await formatOutput();
  swap();
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('\ngenerated/ and api.md are unchanged.');
  process.exitCode = error instanceof Mistake ? 1 : 2;
}
