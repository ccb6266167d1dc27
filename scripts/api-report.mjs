// @ts-check
// Writes the public interface of the package to etc/coze-client.api.md, from the declarations in dist.
// Run: npm run api:report
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format } from 'prettier';
import ts from 'typescript';
import { DeclarationWriter, deprecationMark } from './api/declaration-writer.mjs';

const REPORT = 'etc/coze-client.api.md';

/** Entries with thousands of lines of types from the contract. Their constants are listed by name only. */
const BY_NAME = new Set(['./schemas', './json-schemas']);

const HEAD = `# The public interface of coze-client

Written by \`npm run api:report\`; do not edit. Every exported name with its public members, without comments but
\`@deprecated\`: a name that goes must have had it in a release. Types that are not exported are expanded where they are used,
and members of a class that is not exported are listed in the class that inherits them: moving code between internal files and
classes changes nothing here. A class that is exported as a type has neither constructor nor static members.
`;

/** @type {ts.CompilerOptions} */
const COMPILER_OPTIONS = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.esnext.disposable.d.ts'],
  module: ts.ModuleKind.NodeNext,
  types: ['node'],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

/** @returns {Map<string, string>} the declarations of each entry of the package, by the entry's path */
function readEntries() {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  const entries = new Map();
  for (const [path, { import: conditions }] of Object.entries(exports))
    if (conditions !== undefined) entries.set(path, resolve(conditions.types));
  return entries;
}

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol} symbol
 */
const aliased = (checker, symbol) =>
  (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);

/** @param {ts.Symbol} symbol */
const isTypeOnly = (symbol) =>
  symbol.declarations?.some((node) => ts.isExportSpecifier(node) && (node.isTypeOnly || node.parent.parent.isTypeOnly));

async function main() {
  const entries = readEntries();
  const program = ts.createProgram([...entries.values()], COMPILER_OPTIONS);
  const checker = program.getTypeChecker();

  /** @type {Map<ts.Symbol, string>} */
  const names = new Map();
  /** @type {Map<string, ts.Symbol[]>} */
  const exportsOf = new Map();
  for (const [path, file] of entries) {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${file} has no exports. Build the package first: npm run build`);
    const symbols = checker.getExportsOfModule(module).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    exportsOf.set(path, symbols);
    for (const symbol of symbols) {
      const target = aliased(checker, symbol);
      // The name of the declaration. Other names are aliases.
      if (!names.has(target) || target.name === symbol.name) names.set(target, symbol.name);
    }
  }

  const writer = new DeclarationWriter(checker, names);
  const parts = [HEAD];
  for (const [path, symbols] of exportsOf) {
    const lines = symbols.map((symbol) => {
      const target = aliased(checker, symbol);
      const name = names.get(target);
      if (name !== undefined && name !== symbol.name)
        return `${deprecationMark(symbol, target)}export { ${name} as ${symbol.name} };`;
      if (BY_NAME.has(path) && (target.flags & ts.SymbolFlags.Variable) !== 0)
        return `${deprecationMark(target)}const ${symbol.name};`;
      return writer.write(symbol.name, target, { typeOnly: isTypeOnly(symbol) === true });
    });
    // finish-package.mjs has written these types for old compilers.
    const text = lines.join('\n').replaceAll(/ReturnType<(\w+Array)Constructor\['from'\]>/g, '$1<ArrayBuffer>');
    const code = await format(text, { parser: 'typescript', printWidth: 120, singleQuote: true });
    parts.push(`## \`coze-client${path.slice(1)}\`\n\n\`\`\`ts\n${code}\`\`\`\n`);
  }
  mkdirSync('etc', { recursive: true });
  writeFileSync(REPORT, parts.join('\n'));
}

await main();
