// @ts-check
/** The members of the client and of its resources that src/ has by hand. The contract must not name another method like one. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const SOURCES = fileURLToPath(new URL('../../src/', import.meta.url));
const RESOURCES = readdirSync(`${SOURCES}resources`).map((file) => `resources/${file}`);

/** What every resource has: of each object, of a function, because some resources can be called, and `then`, which `await` calls. */
const EVERYWHERE = new Set([...Object.getOwnPropertyNames(Object.prototype), 'name', 'length', 'then']);

/** @typedef {{ base: string, own: Set<string>, fields: Map<string, string> }} ClassMembers */

/** @returns {Map<string, ClassMembers>} the classes by name, with the members that no generated class has and the classes of fields */
function readClasses() {
  /** @type {Map<string, ClassMembers>} */
  const classes = new Map();
  for (const file of ['client.ts', 'http/client.ts', ...RESOURCES]) {
    const source = ts.createSourceFile(file, readFileSync(SOURCES + file, 'utf8'), ts.ScriptTarget.Latest);
    for (const declared of source.statements) {
      if (!ts.isClassDeclaration(declared) || declared.name === undefined) continue;
      const base = declared.heritageClauses?.[0]?.types[0]?.expression;
      /** @type {ClassMembers} */
      const members = {
        base: base !== undefined && ts.isIdentifier(base) ? base.text : '',
        own: new Set(),
        fields: new Map(),
      };
      for (const member of declared.members) {
        if (member.name === undefined || !ts.isIdentifier(member.name) || isStatic(member)) continue;
        const { text } = member.name;
        if (!isOverride(member)) members.own.add(text);
        if (
          ts.isPropertyDeclaration(member) &&
          member.initializer !== undefined &&
          ts.isNewExpression(member.initializer)
        )
          members.fields.set(text, member.initializer.expression.getText(source));
      }
      classes.set(declared.name.text, members);
    }
  }
  return classes;
}

/** @param {import('typescript').ClassElement} member */
const isStatic = (member) => hasModifier(member, ts.SyntaxKind.StaticKeyword);

/** @param {import('typescript').ClassElement} member */
const isOverride = (member) => hasModifier(member, ts.SyntaxKind.OverrideKeyword);

/**
 * @param {import('typescript').ClassElement} member
 * @param {import('typescript').SyntaxKind} kind
 */
const hasModifier = (member, kind) =>
  ts.canHaveModifiers(member) && ts.getModifiers(member)?.some((modifier) => modifier.kind === kind) === true;

const classes = readClasses();

/**
 * @param {string} className
 * @returns {string[]} its members and those of the classes above it
 */
function membersOf(className) {
  const { base, own } = classes.get(className) ?? {};
  if (base === undefined || own === undefined) return [];
  return [...own, ...membersOf(base === 'ResourceTree' ? 'Client' : base)];
}

/**
 * @param {string} path - of a method on the client, such as `chat.stream`
 * @returns {string | undefined} the start of the path that leads to a member of src/ already
 */
export function handWrittenIn(path) {
  const steps = path.split('.');
  let owner = 'CozeAPI';
  for (const [index, step] of steps.entries()) {
    if (EVERYWHERE.has(step) || membersOf(owner).includes(step)) return steps.slice(0, index + 1).join('.');
    owner = classes.get(owner)?.fields.get(step) ?? '';
  }
  return undefined;
}
