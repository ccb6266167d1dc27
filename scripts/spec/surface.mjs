// @ts-check
/**
 * What users see of the package: the exported names of the API report with their members, and the methods of api.md. Members of
 * the types that the contract describes are left to the comparison of the contract, which knows what is sent and what received.
 */
import ts from 'typescript';
import { passedTypesIn } from './passed-types.mjs';

/** @typedef {{ name: string, isOptional: boolean, isRest: boolean, types: string[] }} Param the types are the options of its type */
/** @typedef {{ params: Param[], results: string[] }} Signature */
/** @typedef {'type' | 'new' | 'call' | 'value'} Use */
/**
 * A member by its path, such as `CozeAPI.bots.list`.
 *
 * @typedef {object} Member
 * @property {Use[]} uses what code can do with it: a class is a type, and a value that makes objects
 * @property {Signature[]} signatures of a function or a method
 * @property {Set<string>} types the options of its type
 * @property {boolean} isOptional
 * @property {boolean} isDeprecated
 * @property {string[]} modifiers such as `readonly`
 * @property {string[]} bases what a class or an interface extends
 * @property {string[]} typeParams of the first overload
 */
/** @typedef {Map<string, Member>} Surface */

const printer = ts.createPrinter({ removeComments: true });

/** @param {ts.Node | undefined} node */
const codeOf = (node) =>
  node === undefined
    ? ''
    : printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()).replaceAll(/\s+/g, ' ');

/**
 * @param {ts.TypeNode | undefined} type
 * @returns {string[]} its options
 */
function optionsOf(type) {
  if (type === undefined) return [''];
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(optionsOf).toSorted();
  if (type.kind === ts.SyntaxKind.BooleanKeyword) return ['false', 'true'];
  if (ts.isTypeReferenceNode(type) && codeOf(type.typeName) === 'Promise' && type.typeArguments?.length === 1)
    return optionsOf(type.typeArguments[0]).map((option) => `Promise<${option}>`);
  return [codeOf(type)];
}

/** @param {ts.TypeNode | undefined} type */
const typesOf = (type) => new Set(optionsOf(type));

/**
 * @param {ts.SignatureDeclarationBase} node
 * @returns {Signature}
 */
const signatureOf = ({ parameters, type }) => ({
  params: parameters.map((param) => ({
    name: codeOf(param.name),
    isOptional: param.questionToken !== undefined || param.dotDotDotToken !== undefined,
    isRest: param.dotDotDotToken !== undefined,
    types: optionsOf(param.type),
  })),
  results: optionsOf(type),
});

/** @param {ts.Node} node */
const isDeprecatedNode = (node) => ts.getJSDocDeprecatedTag(node) !== undefined;

/** @param {ts.Node} node */
const basesOf = (node) =>
  ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)
    ? (node.heritageClauses ?? []).flatMap(({ types }) => types.map(codeOf))
    : [];

/**
 * @param {ts.Node} node
 * @returns {string[]}
 */
const typeParamsOf = (node) =>
  'typeParameters' in node && Array.isArray(node.typeParameters) ? node.typeParameters.map(codeOf) : [];

/**
 * @param {ts.Node} node
 * @returns {Use[]}
 */
function usesOf(node) {
  if (ts.isClassDeclaration(node)) return ['type', 'new'];
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return ['type'];
  if (ts.isAccessor(node)) return ['value'];
  return ts.isFunctionLike(node) ? ['call'] : ['value'];
}

/** @param {ts.Node} node */
const nameOnly = (node) => ({
  uses: usesOf(node),
  isOptional: false,
  isDeprecated: isDeprecatedNode(node),
  types: new Set(),
  signatures: [],
  modifiers: ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []).map(codeOf) : [],
  bases: basesOf(node),
  typeParams: typeParamsOf(node),
});

/**
 * Adds a function or one of its overloads. It is deprecated if each overload is.
 *
 * @param {Surface} surface
 * @param {string} path
 * @param {ts.SignatureDeclarationBase} node
 * @param {boolean} isOptional
 */
function addSignature(surface, path, node, isOptional = false) {
  const before = surface.get(path);
  surface.set(path, {
    ...(before ?? nameOnly(node)),
    isOptional,
    isDeprecated: isDeprecatedNode(node) && before?.isDeprecated !== false,
    signatures: [...(before?.signatures ?? []), signatureOf(node)],
  });
}

/**
 * @param {Surface} surface
 * @param {string} path
 * @param {ts.NodeArray<ts.Node>} members
 */
function addMembers(surface, path, members) {
  for (const node of members) {
    if (!ts.isTypeElement(node) && !ts.isClassElement(node)) continue;
    const name = `${path}.${node.name === undefined ? '()' : codeOf(node.name)}`;
    const isOptional = 'questionToken' in node && node.questionToken !== undefined;
    if (ts.isPropertySignature(node) || ts.isPropertyDeclaration(node)) addType(surface, name, node, isOptional);
    else if (ts.isGetAccessor(node)) addGetter(surface, name, node, members);
    else if (ts.isSetAccessor(node)) surface.set(name, surface.get(name) ?? nameOnly(node));
    else if (ts.isFunctionLike(node)) addSignature(surface, name, node, isOptional);
  }
}

/**
 * Adds a getter as the field that code sees: `readonly` without a setter.
 *
 * @param {Surface} surface
 * @param {string} path
 * @param {ts.GetAccessorDeclaration} node
 * @param {ts.NodeArray<ts.Node>} members - with the setter
 */
function addGetter(surface, path, node, members) {
  addType(surface, path, node);
  const member = surface.get(path);
  const isWritable = members.some((other) => ts.isSetAccessor(other) && codeOf(other.name) === codeOf(node.name));
  if (!isWritable) member?.modifiers.push('readonly');
}

/**
 * @param {Surface} surface
 * @param {string} path
 * @param {ts.Node & { readonly type?: ts.TypeNode | undefined }} node - a declaration
 * @param {boolean} isOptional
 */
function addType(surface, path, node, isOptional = false) {
  const { type } = node;
  const isObject = type !== undefined && ts.isTypeLiteralNode(type);
  const isFunction = type !== undefined && ts.isFunctionTypeNode(type);
  surface.set(path, {
    ...nameOnly(node),
    isOptional,
    types: isObject ? new Set(['object']) : isFunction ? new Set(['function']) : typesOf(type),
    signatures: isFunction ? [signatureOf(type)] : [],
  });
  if (isObject) addMembers(surface, path, type.members);
}

/**
 * @param {Surface} surface
 * @param {string} place - what comes before the names
 * @param {ts.VariableStatement} statement
 */
function addConstants(surface, place, { declarationList }) {
  for (const declaration of declarationList.declarations)
    addType(surface, `${place}${codeOf(declaration.name)}`, declaration);
}

/**
 * Adds the constants of another module: `export * as name from`. The namespaces of enums have the types of their constants.
 *
 * @param {Surface} surface
 * @param {string} path
 * @param {ts.ModuleDeclaration} node
 */
function addNamespace(surface, path, node) {
  const constants = node.body && ts.isModuleBlock(node.body) ? node.body.statements.filter(ts.isVariableStatement) : [];
  if (constants.length > 0) surface.set(path, nameOnly(node));
  for (const statement of constants) addConstants(surface, `${path}.`, statement);
}

/**
 * @param {Surface} surface
 * @param {string} entry
 * @param {ts.SourceFile} file
 */
function addEntry(surface, entry, file) {
  for (const node of file.statements) {
    if (ts.isVariableStatement(node)) addConstants(surface, `${entry} const `, node);
    else if (ts.isTypeAliasDeclaration(node)) addType(surface, `${entry} ${node.name.text}`, node);
    else if (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) {
      const path = `${entry} ${node.name?.text}`;
      // An interface may add members to a class of the same name.
      const uses = [...new Set([...(surface.get(path)?.uses ?? []), ...usesOf(node)])].toSorted();
      surface.set(path, { ...nameOnly(node), types: new Set(['object']), uses });
      addMembers(surface, path, node.members);
    } else if (ts.isFunctionDeclaration(node)) addSignature(surface, `${entry} ${node.name?.text}`, node);
    else if (ts.isModuleDeclaration(node)) addNamespace(surface, `${entry} namespace ${node.name.text}`, node);
    else if (ts.isExportDeclaration(node) && node.exportClause && ts.isNamedExports(node.exportClause))
      for (const { name } of node.exportClause.elements) surface.set(`${entry} ${name.text}`, nameOnly(node));
  }
}

/**
 * @param {string} report - etc/coze-client.api.md
 * @returns {{ surface: Surface, passed: Set<string> }} and the names of the types that callers make
 */
export function surfaceOf(report) {
  /** @type {Surface} */
  const surface = new Map();
  const entries = Array.from(
    report.matchAll(/^## `([^`]+)`\n+```ts\n([\s\S]*?)^```$/gm),
    ([, entry = '', code = '']) => ({
      entry,
      file: ts.createSourceFile('api.ts', code, ts.ScriptTarget.Latest, true),
    }),
  );
  for (const { entry, file } of entries) addEntry(surface, entry, file);
  return { surface, passed: passedTypesIn(entries.map(({ file }) => file)) };
}
