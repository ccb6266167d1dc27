// What hey-api leaves undone in the types: an optional property takes `undefined` too (or callers with
// exactOptionalPropertyTypes can't pass a value on), an enum admits the values the contract doesn't know yet,
// and a file may be given in many ways.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { edited } from './source-edits.mjs';

const file = join(process.argv[2], 'types.gen.ts');
const text = readFileSync(file, 'utf8');
const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);

/** @type {{ at: number, end: number, text: string }[]} */
const edits = [];
/** @param {ts.Node} node */
const visit = (node) => {
  if (
    ts.isPropertySignature(node) &&
    node.questionToken &&
    node.type &&
    node.type.kind !== ts.SyntaxKind.NeverKeyword
  ) {
    edits.push({ at: node.type.end, end: node.type.end, text: ' | undefined' });
  }
  if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) && node.literal.text === '__unrecognized__') {
    const numeric = ts.isUnionTypeNode(node.parent) && node.parent.types.some((type) => /^-?\d+$/.test(type.getText()));
    edits.push({ at: node.getStart(), end: node.end, text: numeric ? 'Unrecognized<number>' : 'Unrecognized' });
  }
  if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) && node.literal.text === '__uploadable__') {
    edits.push({ at: node.getStart(), end: node.end, text: 'Uploadable' });
  }
  ts.forEachChild(node, visit);
};
visit(source);

const header = "import type { Unrecognized, Uploadable } from '../../src/http/index.js';\n\n";
writeFileSync(file, edited(text, edits).replace(/^(\/\/[^\n]*\n\n)/, `$1${header}`));
