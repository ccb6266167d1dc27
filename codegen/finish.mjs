// Completes what hey-api emits.
//
// Schemas of the client (zod/mini): `export const zX = expression` becomes a function that makes the schema at its first
// call, and each reference to zX a call of it. Loading such a file makes no schema.
//
// Schemas of `coze-client/schemas`: they carry their descriptions, their types are written out, and bundlers can remove
// those that are not used.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { zodTypeOf } from './zod-types.mjs';

/** @typedef {{ at: number, end: number, text: string }} TextEdit */
/** @typedef {{ name: ts.Identifier, value: ts.Expression, description: string }} Schema */

/**
 * Applies edits to a text. Edits at the same position are inserted in their order.
 * @param {string} text
 * @param {TextEdit[]} edits
 */
const withEdits = (text, edits) =>
  edits
    .map((edit, index) => ({ ...edit, index }))
    .toSorted((a, b) => b.at - a.at || b.index - a.index)
    .reduce((done, edit) => done.slice(0, edit.at) + edit.text + done.slice(edit.end), text);

/**
 * @param {ts.Node} node
 * @param {string} text
 * @returns {TextEdit}
 */
const replace = (node, text) => ({ at: node.getStart(), end: node.end, text });

/**
 * @param {number} at
 * @param {string} text
 * @returns {TextEdit}
 */
const insert = (at, text) => ({ at, end: at, text });

/**
 * @param {string} file
 * @param {(text: string, source: ts.SourceFile) => string} finish
 */
function finishFile(file, finish) {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, finish(text, ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)));
}

/** The functions and types that schemas use, by the file that exports them. */
const HELPERS = {
  '../../src/schemas/limits.js': ['absoluteURL', 'blob', 'bytes', 'matching', 'maxEntries', 'worded'],
  '../../src/schemas/zod-version.js': ['refuseZod3'],
  '../../src/schemas/open.js': ['also', 'openEnum', 'openUnion', 'orAbsent', 'orNull', 'OpenEnum', 'OpenUnion', 'Seen'],
  '../../src/schemas/from-text.js': ['fromText', 'FromText'],
};

const ONCE = `
/** Calls a function at the first call, and returns its result from then on. */
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};
`;

// A bundler inlines a function that is called where it is defined, and then no longer treats the call as pure.
const MADE = `
/** Returns the schema that a function makes. */
const made = <Schema extends object>(make: () => Schema): Schema => refuseZod3(make());
`;

/**
 * @param {string} text
 * @param {ts.SourceFile} source
 */
function finishSchemas(text, source) {
  const schemas = source.statements.filter(ts.isVariableStatement).flatMap((statement) => schemasIn(statement, text));
  const isLazy = text.includes("from 'zod/v4-mini'");
  const edits = isLazy ? lazyEdits(schemas) : typedEdits(schemas);
  const used = withEdits(text, edits) + (isLazy ? '' : MADE);
  const imports = Object.entries(HELPERS).flatMap(([from, helpers]) => {
    const names = helpers.filter((helper) => new RegExp(`\\b${helper}[(<)]`).test(used));
    const listed = names.map((name) => (/^[A-Z]/.test(name) ? `type ${name}` : name));
    return names.length === 0 ? [] : [`import { ${listed.join(', ')} } from '${from}';\n`];
  });
  if (used.includes('<types.')) imports.push("import type * as types from '../types/types.gen.js';\n");
  // Checking the written types takes the compiler many times as long as using them.
  if (!isLazy)
    edits.push(insert(0, '// @ts-nocheck: the types are written out by codegen/zod-types.mjs, and tested.\n'));
  const [line = ''] = /^import \* as z from .*\n/m.exec(text) ?? [];
  edits.push(insert(text.indexOf(line) + line.length, imports.join('') + (isLazy ? ONCE : MADE)));
  return withEdits(text, edits);
}

/**
 * @param {ts.VariableStatement} statement
 * @param {string} text
 * @returns {Schema[]}
 */
const schemasIn = (statement, text) =>
  statement.declarationList.declarations.flatMap(({ name, initializer: value }) =>
    ts.isIdentifier(name) && value !== undefined ? [{ name, value, description: commentBefore(statement, text) }] : [],
  );

/**
 * The comment before a statement, on one line.
 * @param {ts.Node} statement
 * @param {string} text
 */
const commentBefore = (statement, text) =>
  text
    .slice(statement.getFullStart(), statement.getStart())
    .replace(/^\s*\/\*\*|\*\/\s*$/g, '')
    .replaceAll(/\s*\n \*/g, '')
    .replaceAll('*\\/', '*/')
    .trim();

/**
 * The references to schemas inside a node.
 * @param {ts.Node} node
 * @param {ReadonlySet<string>} names
 * @returns {ts.Identifier[]}
 */
function references(node, names) {
  /** @type {ts.Identifier[]} */
  const found = ts.isIdentifier(node) && names.has(node.text) ? [node] : [];
  ts.forEachChild(node, (child) => {
    found.push(...references(child, names));
  });
  return found;
}

/** @param {Schema[]} schemas */
const schemaNames = (schemas) => new Set(schemas.map(({ name }) => name.text));

/** @param {Schema[]} schemas */
const lazyEdits = (schemas) =>
  schemas.flatMap(({ value }) => [
    ...references(value, schemaNames(schemas)).map(({ end }) => insert(end, '()')),
    insert(value.getStart(), '/* @__PURE__ */ once(() => '),
    insert(value.end, ')'),
  ]);

/** Methods that set a limit. */
const LIMIT_METHODS = ['gt', 'gte', 'length', 'lt', 'lte', 'max', 'min'];

/**
 * Gives the limits inside a node the messages of src/schemas/limits.ts.
 * @param {ts.Node} node
 * @returns {TextEdit[]}
 */
function wordedLimits(node) {
  /** @type {TextEdit[]} */
  const edits = [];
  /** @param {ts.Node} inner */
  const visit = (inner) => {
    if (ts.isCallExpression(inner) && ts.isPropertyAccessExpression(inner.expression)) {
      const [limit] = inner.arguments;
      if (limit !== undefined && inner.arguments.length === 1 && LIMIT_METHODS.includes(inner.expression.name.text))
        edits.push(insert(limit.end, ', worded'));
    }
    ts.forEachChild(inner, visit);
  };
  visit(node);
  return edits;
}

/** @param {Schema[]} schemas */
function typedEdits(schemas) {
  // hey-api refers to a schema before its declaration by a function with a type, which would be `any`.
  const early = schemas
    .flatMap(({ value }) => references(value, schemaNames(schemas)))
    .filter(({ parent }) => ts.isArrowFunction(parent) && parent.type !== undefined);
  const recursive = new Set(early.map((reference) => reference.text));
  const edits = schemas.flatMap(({ name, value, description }) => {
    // The type of a schema that refers to itself cannot be written out.
    const type = recursive.has(name.text) ? `z.ZodType<types.${describedType(name.text)}>` : zodTypeOf(value);
    const annotation = insert(name.end, `: ${type}`);
    if (ts.isIdentifier(value)) return [annotation];
    const metadata = `.register(z.globalRegistry, { description: ${JSON.stringify(description)} })`;
    const after = `${description === '' ? '' : metadata})`;
    return [annotation, insert(value.getStart(), '/* @__PURE__ */ made(() => '), insert(value.end, after)];
  });
  const worded = schemas.flatMap(({ value }) => wordedLimits(value));
  return [...edits, ...worded, ...early.map((reference) => replace(reference.parent, `() => ${reference.text}`))];
}

/**
 * The type that a schema describes: `Chat` for `zChatInput`.
 * @param {string} name
 */
const describedType = (name) => name.replace(/^z(.*?)(?:Input)?$/, '$1');

/**
 * Completes all outputs of hey-api.
 *
 * @param {string} folder
 */
export function finishOutput(folder) {
  for (const schemas of ['mini-requests', 'requests', 'responses'])
    finishFile(join(folder, schemas, 'zod.gen.ts'), finishSchemas);
}
