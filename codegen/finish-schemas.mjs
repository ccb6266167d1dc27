// What hey-api leaves undone in the schemas: they are made so that bundlers can leave them out, and the functions of
// src/schemas/ that they name are imported.
//
// Those of the client (zod/mini) are made at their first use: `export const zX = expression` becomes a function that
// gives the schema, and whoever names zX calls it. Loading such a file costs next to nothing. Those of
// `coze-client/schemas` carry their descriptions, and their types are written out.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { typeOf } from './schema-types.mjs';
import { edited } from './source-edits.mjs';

/** Functions and types that schemas name, with where they are. */
const NAMED = {
  '../../src/schemas/limits.js': ['bytes', 'maxEntries'],
  '../../src/schemas/open.js': ['also', 'openEnum', 'openUnion', 'orAbsent', 'orNull', 'OpenEnum', 'OpenUnion', 'Seen'],
};

const ONCE = `
/** Calls a function once and gives what it gave. */
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};
`;

// Bundlers put the body in place of a function that is called where it stands, and forget that it is pure.
const MADE = `
/** Gives what a function gives. */
const made = <T>(make: () => T): T => make();
`;

/** @typedef {{ name: ts.Identifier, value: ts.Expression, description: string }} Schema */
/** @typedef {{ at: number, end: number, text: string }} Edit */

const file = join(process.argv[2], 'zod.gen.ts');
const text = readFileSync(file, 'utf8');
const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);

/**
 * The comment before a statement, as one text.
 * @param {ts.Node} statement
 */
const commentOf = (statement) =>
  text
    .slice(statement.getFullStart(), statement.getStart())
    .replace(/^\s*\/\*\*|\*\/\s*$/g, '')
    .replaceAll(/\s*\n \*/g, '')
    .replaceAll('*\\/', '*/')
    .trim();

/** @type {Schema[]} */
const schemas = source.statements
  .filter(ts.isVariableStatement)
  .flatMap((statement) =>
    statement.declarationList.declarations.flatMap(({ name, initializer: value }) =>
      ts.isIdentifier(name) && value !== undefined ? [{ name, value, description: commentOf(statement) }] : [],
    ),
  );
const names = new Set(schemas.map(({ name }) => name.text));

/**
 * Where a schema names others.
 * @param {ts.Node} node
 * @returns {ts.Identifier[]}
 */
const references = (node) => {
  /** @type {ts.Identifier[]} */
  const found = ts.isIdentifier(node) && names.has(node.text) ? [node] : [];
  ts.forEachChild(node, (child) => {
    found.push(...references(child));
  });
  return found;
};

/**
 * Puts an expression between two texts.
 * @param {ts.Node} node
 * @param {string} before
 * @param {string} after
 * @returns {Edit[]}
 */
const around = (node, before, after) => [
  { at: node.getStart(), end: node.getStart(), text: before },
  { at: node.end, end: node.end, text: after },
];

const atFirstUse = () =>
  schemas.flatMap(({ value }) => [
    ...references(value).map(({ end }) => ({ at: end, end, text: '()' })),
    ...around(value, '/* @__PURE__ */ once(() => ', ')'),
  ]);

/** A reference that hey-api can't resolve yet: a function with a type, which would be `any`. */
const isLater = (/** @type {ts.Identifier} */ { parent }) => ts.isArrowFunction(parent) && parent.type !== undefined;

const typed = () => {
  const later = schemas.flatMap(({ value }) => references(value).filter(isLater));
  const recursive = new Set(later.map((reference) => reference.text));
  const edits = schemas.flatMap(({ name, value, description }) => {
    const registered =
      description === '' ? '' : `.register(z.globalRegistry, { description: ${JSON.stringify(description)} })`;
    const isAlias = ts.isIdentifier(value);
    // The type of one that refers to itself can't be written out.
    const type = recursive.has(name.text) ? `z.ZodType<types.${described(name.text)}>` : typeOf(value);
    return [
      { at: name.end, end: name.end, text: `: ${type}` },
      ...(isAlias ? [] : around(value, '/* @__PURE__ */ made(() => ', `${registered})`)),
    ];
  });
  const gets = later.map(({ parent, text: name }) => ({
    at: parent.getStart(),
    end: parent.end,
    text: `() => ${name}`,
  }));
  return [...edits, ...gets];
};

/** The type that a schema describes: of `zChatInput`, `Chat`. */
const described = (/** @type {string} */ name) => name.replace(/^z(.*?)(?:Input)?$/, '$1');

const lazily = text.includes("from 'zod/v4-mini'");
const edits = lazily ? atFirstUse() : typed();
const written = text + edits.map((edit) => edit.text).join(' ');
const imports = Object.entries(NAMED).flatMap(([from, helpers]) => {
  const used = helpers.filter((helper) => new RegExp(`\\b${helper}[(<]`).test(written));
  const listed = used.map((name) => (/^[A-Z]/.test(name) ? `type ${name}` : name));
  return used.length === 0 ? [] : [`import { ${listed.join(', ')} } from '${from}';\n`];
});
if (written.includes('<types.')) imports.push("import type * as types from '../types/types.gen.js';\n");
// A compiler that takes the types as they are written needs a fraction of the time.
if (!lazily) edits.push({ at: 0, end: 0, text: '// @ts-nocheck: codegen/schema-types.mjs wrote the types out.\n' });
const [line = ''] = /^import \* as z from .*\n/m.exec(text) ?? [];
const at = text.indexOf(line) + line.length;
edits.push({ at, end: at, text: imports.join('') + (lazily ? ONCE : MADE) });
writeFileSync(file, edited(text, edits));
