// @ts-check
// Compares the declarations of `@coze/api` with those of this package: what a program for the one finds in the other.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

/**
 * A difference, without its reason.
 *
 * @typedef {object} Difference
 * @property {string} name - `fetchAPI` for an export, `chat.create()` for a method of the client, with ` params` or ` result`,
 * `_config` for a member that only subclasses see.
 * @property {string} message - what the compiler says.
 */

/** @type {ts.CompilerOptions} */
const DECLARATION_OPTIONS = {
  target: ts.ScriptTarget.ES2022,
  lib: [
    'lib.es2023.d.ts',
    'lib.dom.d.ts',
    'lib.dom.iterable.d.ts',
    'lib.dom.asynciterable.d.ts',
    'lib.esnext.disposable.d.ts',
  ],
  module: ts.ModuleKind.NodeNext,
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

/** In memory only. */
const CHECKS_FILE = resolve('test/package/coze-api-checks.ts');

/**
 * The enums of `@coze/api` are types of their own, to which no value of another package can be assigned. As unions of their
 * values they can be compared. This package has open enums, to which it adds values without a new major version: so what it
 * returns is compared with unions that are open as well.
 *
 * @param {string} file
 * @param {boolean} isOpen
 * @returns {string} the declarations with unions in place of enums
 */
function withoutEnums(file, isOpen) {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  /** @type {{ start: number, end: number, text: string }[]} */
  const changes = [];
  /** @param {readonly string[]} values */
  const union = (values) => {
    if (!isOpen) return values.join(' | ');
    return values.every((value) => /^-?\d/.test(value)) ? 'number' : `${values.join(' | ')} | (string & {})`;
  };
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isEnumDeclaration(node)) {
      const members = node.members.map((member) => [member.name.getText(), member.initializer?.getText() ?? '0']);
      const name = node.name.text;
      const values = union(members.map(([, value = '']) => value));
      const constants = members.map(([key, value]) => `readonly ${key}: ${value};`).join(' ');
      const types = members.map(([key, value]) => `type ${key} = ${value};`).join(' ');
      changes.push({
        start: node.getStart(),
        end: node.end,
        text: `export type ${name} = ${values}; export declare const ${name}: { ${constants} }; export declare namespace ${name} { ${types} }`,
      });
      return;
    }
    // Every callback for errors has this type.
    if (ts.isTypeReferenceNode(node) && node.getText() === 'AxiosResponseHeaders') {
      changes.push({ start: node.getStart(), end: node.end, text: 'Readonly<Record<string, string>>' });
      return;
    }
    // A private member makes a class a type of its own.
    if (ts.isPropertyDeclaration(node) && (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Private) !== 0) {
      changes.push({ start: node.getStart(), end: node.end, text: '' });
      return;
    }
    const isLiterals =
      ts.isUnionTypeNode(node) &&
      node.types.every((each) => ts.isLiteralTypeNode(each) && each.literal.kind !== ts.SyntaxKind.NullKeyword);
    if (isLiterals)
      changes.push({ start: node.getStart(), end: node.end, text: union(node.types.map((each) => each.getText())) });
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return changes
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end, text: inserted }) => rest.slice(0, start) + inserted + rest.slice(end), text);
}

/**
 * @param {string} official - the folder of `@coze/api`
 * @param {string} checks - the program that is compiled
 * @param {boolean} isOpen
 */
export function programOf(official, checks, isOpen) {
  const host = ts.createCompilerHost(DECLARATION_OPTIONS);
  const getSourceFile = host.getSourceFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.fileExists = (name) => name === CHECKS_FILE || fileExists(name);
  host.getSourceFile = (name, ...rest) => {
    if (name === CHECKS_FILE) return ts.createSourceFile(name, checks, ts.ScriptTarget.Latest, true);
    return name.startsWith(official) && !name.includes('node_modules/axios')
      ? ts.createSourceFile(name, withoutEnums(name, isOpen), ts.ScriptTarget.Latest, true)
      : getSourceFile(name, ...rest);
  };
  return ts.createProgram([CHECKS_FILE], DECLARATION_OPTIONS, host);
}

/** What the checks use. */
export const helperTypes = `type Any<Args extends unknown[]> = { [K in keyof Args]: any };
type SentEvent<Session> = Session extends { send(event: infer E): void } ? E : never;
type ReceivedEvent<Session> = Session extends { onmessage: ((event: infer E, ...rest: any[]) => void) | null } ? E : never;
`;

/** @param {string} official */
const imports = (official) =>
  `import type * as Official from '${join(official, 'dist/types/index.js')}';\nimport type * as Ours from '${resolve('dist/index.cjs')}';\ndeclare const ours: Ours.CozeAPI;
${helperTypes}`;

/**
 * @param {ts.Program} program
 * @param {string} name
 */
export function exportedSymbols(program, name) {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(CHECKS_FILE);
  const statement = source?.statements.find(
    (each) => ts.isImportDeclaration(each) && each.getText().includes(`as ${name} `),
  );
  if (statement === undefined || !ts.isImportDeclaration(statement)) throw new Error(`${name} is not imported.`);
  const module = checker.getSymbolAtLocation(statement.moduleSpecifier);
  if (module === undefined) throw new Error(`${name} has no declarations. Build the package first: npm run build`);
  return new Map(
    checker.getExportsOfModule(module).map((symbol) => {
      const target = (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
      return [symbol.name, target];
    }),
  );
}

/**
 * @param {ReadonlyMap<string, ts.Symbol>} theirs
 * @param {ReadonlyMap<string, ts.Symbol>} mine
 * @returns {Difference[]}
 */
export function missingNames(theirs, mine) {
  return [...theirs].flatMap(([name, symbol]) => {
    const own = mine.get(name);
    if (own === undefined) return [{ name, message: 'is not exported' }];
    const isValue = (symbol.flags & ts.SymbolFlags.Value) !== 0 && (symbol.flags & ts.SymbolFlags.ValueModule) === 0;
    return isValue && (own.flags & ts.SymbolFlags.Value) === 0 ? [{ name, message: 'is a type only' }] : [];
  });
}

/**
 * The methods of a client and of its resources, as paths from the client.
 *
 * @param {ts.TypeChecker} checker
 * @param {ts.Type} type
 * @returns {string[]}
 */
function clientMethods(checker, type, path = '') {
  return type.getProperties().flatMap((property) => {
    const isHidden = property.declarations?.some(
      (node) => (ts.getCombinedModifierFlags(node) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !== 0,
    );
    if (isHidden === true || property.name.startsWith('_')) return [];
    const inner = checker.getTypeOfSymbol(property);
    const name = path === '' ? property.name : `${path}.${property.name}`;
    if (inner.getCallSignatures().length > 0) return [name];
    const isResource =
      inner.isClass() &&
      inner.symbol.declarations?.some((node) => node.getSourceFile().fileName.includes('/resources/'));
    return isResource === true ? clientMethods(checker, inner, name) : [];
  });
}

/**
 * The members that only a subclass sees, and this package lacks.
 *
 * @param {ts.Type} type
 * @param {ts.Type} own - of this package
 * @returns {Difference[]}
 */
function missingProtected(type, own) {
  return type.getProperties().flatMap((property) => {
    const isProtected = property.declarations?.some(
      (node) => (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Protected) !== 0,
    );
    if (isProtected !== true || own.getProperty(property.name) !== undefined) return [];
    const isMethod = (property.flags & ts.SymbolFlags.Method) !== 0;
    return [{ name: isMethod ? `${property.name}()` : property.name, message: 'is missing for subclasses' }];
  });
}

/**
 * @param {string} official - the folder of `@coze/api`
 * @returns {{ names: number, methods: number, differences: Difference[] }}
 */
export function compareDeclarations(official) {
  const start = programOf(official, imports(official), false);
  const theirs = exportedSymbols(start, 'Official');
  const mine = exportedSymbols(start, 'Ours');
  const missing = missingNames(theirs, mine);
  const client = theirs.get('CozeAPI');
  if (client === undefined) throw new Error('@coze/api has no CozeAPI.');
  const own = mine.get('CozeAPI');
  if (own === undefined) throw new Error('This package has no CozeAPI.');
  const checker = start.getTypeChecker();
  const type = checker.getDeclaredTypeOfSymbol(client);
  const hidden = missingProtected(type, checker.getDeclaredTypeOfSymbol(own));
  const methods = clientMethods(checker, type);
  const checks = methods.map(checksOf);
  const params = programOf(official, imports(official) + checks.map((check) => check.params).join('\n'), false);
  const results = programOf(official, imports(official) + checks.map((check) => check.result).join('\n'), true);
  return {
    names: theirs.size,
    methods: methods.length,
    differences: [
      ...missing,
      ...hidden,
      ...faults(params, methods, '() params'),
      ...faults(results, methods, '() result'),
    ],
  };
}

/**
 * The checks of a method, a line each. A session is compared by the events that it takes and gives.
 *
 * @param {string} method
 */
function checksOf(method) {
  const path = method
    .split('.')
    .map((name) => `['${name}']`)
    .join('');
  const type = `Official.CozeAPI${path}`;
  const params = `(...args: Parameters<${type}>) => ours.${method}(...args);`;
  const result = `(...args: Any<Parameters<${type}>>): ReturnType<${type}> => ours.${method}(...args);`;
  if (!method.startsWith('websockets.')) return { params, result };
  const [theirs, own] = [type, `Ours.CozeAPI${path}`].map((each) => `Awaited<ReturnType<${each}>>`);
  return {
    params: `${params} (event: SentEvent<${theirs}>): SentEvent<${own}> => event;`,
    result: `(event: ReceivedEvent<${own}>): ReceivedEvent<${theirs}> => event;`,
  };
}

/** The lines before the checks. */
const importLines = imports('').split('\n').length - 1;

/**
 * @param {ts.Program} program
 * @param {readonly string[]} methods - one a line after the imports
 * @param {string} part
 * @param {number} lines - those before the checks
 * @returns {Difference[]}
 */
export function faults(program, methods, part, lines = importLines) {
  const source = program.getSourceFile(CHECKS_FILE);
  return program.getSemanticDiagnostics(source).map(({ start = 0, messageText }) => {
    const line = source?.getLineAndCharacterOfPosition(start).line ?? 0;
    return {
      name: `${methods[line - lines]}${part}`,
      message: ts.flattenDiagnosticMessageText(messageText, '\n'),
    };
  });
}
