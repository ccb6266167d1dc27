// @ts-check
// Completes dist after tsdown. Run by `npm run build`.
//
// Declarations: those of CommonJS serve ES modules too, so `index.d.mts` only leads to `index.d.cts`. Typed arrays have a type
// parameter since TypeScript 5.7: what `from()` returns is the same type, and older compilers can read it.
// Folders: `audio/package.json` and its like lead to the entries of the package, for resolvers that do not know `exports`.
// Source maps: they lead to the files in src, which the package has once, and not in the maps of both kinds of modules. Files
// that are mostly other code (generated, of other packages, of the local server) have no map.
// Schemas and what else is generated and has no map: without indentation, or without any white space.
// The local server has no map either: without white space, and with its names, which are in stacks.
// The worklet: `voice/worklet.js` is the text that the code has, as a file for pages that may load no blob.
// The contract: `openapi.json` is the bundled document of openapi/.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { transformSync } from 'esbuild';
import ts from 'typescript';

const DIST = 'dist';

/** @param {string} source */
const isByHand = (source) => /^(\.\.\/)+src\//.test(source);

/** @param {string} file */
function leadToDeclarations(file) {
  const name = file.slice(0, -'.d.cts'.length);
  writeFileSync(join(DIST, `${name}.d.mts`), `export * from './${basename(name)}.cjs';\n`);
}

/** @param {string} file */
function readableBeforeTypeScript57(file) {
  const path = join(DIST, file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replaceAll(/\b(\w+Array)<ArrayBuffer>/g, "ReturnType<$1Constructor['from']>"));
}

/**
 * @param {string} entry
 * @param {{ types: string, default: string }} cjs
 * @param {{ default: string } | undefined} esm
 */
function makeFolder(entry, cjs, esm) {
  mkdirSync(entry, { recursive: true });
  /** @param {string} path */
  const outside = (path) => `${'../'.repeat(entry.split('/').length)}${path.slice('./'.length)}`;
  const leads = {
    main: outside(cjs.default),
    ...(esm !== undefined && { module: outside(esm.default) }),
    types: outside(cjs.types),
  };
  writeFileSync(join(entry, 'package.json'), `${JSON.stringify(leads, undefined, 2)}\n`);
}

/** @param {string} file */
function trimMap(file) {
  const path = join(DIST, file);
  /** @type {{ sources: string[], sourcesContent: (string | null)[] }} */
  const map = JSON.parse(readFileSync(path, 'utf8'));
  const texts = map.sourcesContent.map((text, index) => (isByHand(map.sources[index] ?? '') ? text : null));
  /** @param {(string | null)[]} all */
  const size = (all) => all.reduce((sum, text) => sum + (text?.length ?? 0), 0);
  if (size(texts) * 4 < size(map.sourcesContent)) {
    rmSync(path);
    const code = path.slice(0, -'.map'.length);
    const text = readFileSync(code, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
    const isLocalServer = map.sources.some((source) => source.includes('/local-server/'));
    writeFileSync(code, isLocalServer ? transformSync(text, { minifyWhitespace: true, charset: 'utf8' }).code : text);
    return;
  }
  writeFileSync(path, JSON.stringify({ ...map, sourcesContent: undefined }));
}

/** @param {string} file */
function removeIndentation(file) {
  const path = join(DIST, file);
  const lines = readFileSync(path, 'utf8').split('\n');
  // Descriptions have pairs of backticks. The first line of a text that has several has one.
  const open = lines.find((line) => line.split('`').length % 2 === 0);
  if (open !== undefined) throw new Error(`${file} may have a text of several lines, whose spaces count: ${open}`);
  const text = lines.map((line) => line.trimStart()).join('\n');
  const isWhole = /(\.cjs|^json-schemas\.mjs)$/.test(file);
  writeFileSync(path, isWhole ? withoutWhiteSpace(file, text) : text);
}

/**
 * The minifier drops the marks by which bundlers leave out the schemas that a program does not use. CommonJS is loaded as a
 * whole. The marks of JSON Schemas are all before calls of two functions, and are put back.
 *
 * @param {string} file
 * @param {string} text
 */
function withoutWhiteSpace(file, text) {
  const { code } = transformSync(text, { minifyWhitespace: true, charset: 'utf8' });
  if (file.endsWith('.cjs')) return code;
  const mark = '/* @__PURE__ */';
  const marked = code.replaceAll(/=(?=(standalone|__exportAll)\()/g, `=${mark}`);
  if (marked.split(mark).length === text.split(mark).length) return marked;
  throw new Error(`${file} has marks that the minifier would drop.`);
}

async function writeWorklet() {
  const { outputText } = ts.transpileModule(readFileSync('src/voice/worklet-source.ts', 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  /** @type {{ workletSource: string }} */
  const { workletSource } = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  writeFileSync('voice/worklet.js', workletSource.trimStart());
}

/**
 * Now and then the bundler writes two declarations for an entry: its own and an empty one. Which of them gets the number
 * differs from build to build.
 *
 * @param {string} numbered - such as `operations2.d.cts`.
 */
function keepTheFull(numbered) {
  const plain = numbered.replace(/\d\.d\.cts$/, '.d.cts');
  const [full, empty] = [plain, numbered].toSorted(
    (one, other) => declarationsIn(other).length - declarationsIn(one).length,
  );
  if (full === undefined || empty === undefined || !/^(\/\/.*\n)*export \{ *\};?\s*$/.test(declarationsIn(empty)))
    throw new Error(`Give what ${plain} and ${numbered} have a group of its own in tsdown.config.ts.`);
  writeFileSync(join(DIST, plain), declarationsIn(full));
  rmSync(join(DIST, numbered));
}

/** @param {string} file */
function declarationsIn(file) {
  return readFileSync(join(DIST, file), 'utf8');
}

for (const file of readdirSync(DIST, { recursive: true, encoding: 'utf8' }))
  if (/\d\.d\.cts$/.test(file)) keepTheFull(file);

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
for (const [path, files] of Object.entries(exports)) {
  if (typeof files === 'string') continue;
  const { import: esm, require: cjs = files } = files;
  if (esm !== undefined) leadToDeclarations(cjs.types.slice('./dist/'.length));
  if (path !== '.') makeFolder(path.slice('./'.length), cjs, esm);
}
for (const file of readdirSync(DIST, { recursive: true, encoding: 'utf8' })) {
  if (/(^(json-schemas|schemas|requests)|\.gen)\.[cm]js$/.test(file)) removeIndentation(file);
  if (file.endsWith('.map')) trimMap(file);
  if (file.endsWith('.d.cts')) readableBeforeTypeScript57(file);
}
await writeWorklet();
writeFileSync(join(DIST, 'openapi.json'), JSON.stringify(JSON.parse(readFileSync('build/contract.json', 'utf8'))));
