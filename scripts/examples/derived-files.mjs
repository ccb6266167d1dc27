// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import typescript from 'typescript';
import { exampleCode, exampleNames, examplesFolder } from './sources.mjs';

const README = join(examplesFolder, 'README.md');
/** Stands for an empty line, which the compiler would leave out. */
const EMPTY_LINE = '//~';

/**
 * The files that follow from the examples, and their text.
 *
 * @returns {Promise<Record<string, string>>}
 */
export async function derivedFiles() {
  /** @type {Record<string, string>} */
  const files = { [README]: await formatted(README, withTables(readFileSync(README, 'utf8'))) };
  for (const name of exampleNames) {
    const file = join(examplesFolder, `${name}.mjs`);
    files[file] = await formatted(file, withoutTypes(exampleCode(name)));
  }
  return files;
}

/**
 * @param {string} filepath
 * @param {string} text
 */
const formatted = async (filepath, text) => format(text, { ...(await resolveConfig(filepath)), filepath });

/** @param {string} code */
function withoutTypes(code) {
  const { ESNext: module } = typescript.ModuleKind;
  const compilerOptions = { module, target: typescript.ScriptTarget.ESNext, verbatimModuleSyntax: true };
  const { outputText } = typescript.transpileModule(code.replaceAll(/^$/gm, EMPTY_LINE), { compilerOptions });
  return outputText.replaceAll(new RegExp(`^ *${EMPTY_LINE}$`, 'gm'), '');
}

/**
 * Fills the part below each `<!-- topic -->` with the table of its folder.
 *
 * @param {string} readme
 */
const withTables = (readme) =>
  readme.replaceAll(/(<!-- ([\w-]+) -->\n)[^]*?(?=\n## |$)/g, (_, mark, topic) => `${mark}\n${tableOf(topic)}\n`);

/** @param {string} topic */
function tableOf(topic) {
  const rows = exampleNames.filter((name) => name.startsWith(`${topic}/`)).map(rowOf);
  return ['| 示例 / Example | | 变量 / Variables |', '|-|-|-|', ...rows].join('\n');
}

/** @param {string} name */
function rowOf(name) {
  const code = exampleCode(name);
  const [chinese, english] = code.split('\n').map((line) => line.replace('// ', ''));
  const variables = new Set(Array.from(code.matchAll(/env\.([A-Z_]+)/g), ([, variable]) => variable));
  variables.delete('COZE_BASE_URL');
  const shown = Array.from(variables, (variable) => `\`${variable}\``).join(' ');
  return `| [${name}](${name}.mjs) | ${chinese}<br>${english} | ${shown} |`;
}
