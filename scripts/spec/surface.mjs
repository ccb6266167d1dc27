// @ts-check
/**
 * What users see of the package: the exported names of the API report with their members, and the methods of api.md. Members of
 * the types that the contract describes are left to the comparison of the contract, which knows what is sent and what received.
 */
import ts from 'typescript';

/** @typedef {import('./rating.mjs').Impact} Impact */
/** @typedef {import('./rating.mjs').Rated} Rated */
/** @typedef {{ name: string, isOptional: boolean, type: string }} Param */
/** @typedef {{ params: Param[], result: string }} Signature */
/**
 * A member by its path, such as `CozeAPI.bots.list`.
 *
 * @typedef {object} Member
 * @property {Signature[]} signatures of a function or a method
 * @property {Set<string>} types the options of its type
 * @property {boolean} isOptional
 * @property {boolean} isDeprecated
 */
/** @typedef {Map<string, Member>} Surface */

const printer = ts.createPrinter({ removeComments: true });

/** @param {ts.Node | undefined} node */
const codeOf = (node) =>
  node === undefined
    ? ''
    : printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()).replaceAll(/\s+/g, ' ');

/** @param {ts.TypeNode | undefined} type */
const typesOf = (type) => new Set(type && ts.isUnionTypeNode(type) ? type.types.map(codeOf) : [codeOf(type)]);

/**
 * @param {ts.SignatureDeclarationBase} node
 * @returns {Signature}
 */
const signatureOf = ({ parameters, type }) => ({
  params: parameters.map((param) => ({
    name: codeOf(param.name),
    isOptional: param.questionToken !== undefined || param.dotDotDotToken !== undefined,
    type: [...typesOf(param.type)].toSorted().join(' | '),
  })),
  result: codeOf(type),
});

/** @param {ts.Node} node */
const isDeprecatedNode = (node) => ts.getJSDocDeprecatedTag(node) !== undefined;

/** @param {ts.Node} node */
const nameOnly = (node) => ({
  isOptional: false,
  isDeprecated: isDeprecatedNode(node),
  types: new Set(),
  signatures: [],
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
    isOptional,
    isDeprecated: isDeprecatedNode(node) && before?.isDeprecated !== false,
    types: new Set(),
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
    else if (ts.isFunctionLike(node)) addSignature(surface, name, node, isOptional);
  }
}

/**
 * @param {Surface} surface
 * @param {string} path
 * @param {ts.Node & { readonly type?: ts.TypeNode }} node - a declaration
 * @param {boolean} isOptional
 */
function addType(surface, path, node, isOptional = false) {
  const { type } = node;
  const isObject = type !== undefined && ts.isTypeLiteralNode(type);
  surface.set(path, { ...nameOnly(node), isOptional, types: isObject ? new Set(['object']) : typesOf(type) });
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
 * @param {string} code
 */
function addEntry(surface, entry, code) {
  for (const node of ts.createSourceFile('api.ts', code, ts.ScriptTarget.Latest, true).statements) {
    if (ts.isVariableStatement(node)) addConstants(surface, `${entry} const `, node);
    else if (ts.isTypeAliasDeclaration(node)) addType(surface, `${entry} ${node.name.text}`, node);
    else if (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) {
      surface.set(`${entry} ${node.name?.text}`, nameOnly(node));
      addMembers(surface, `${entry} ${node.name?.text}`, node.members);
    } else if (ts.isFunctionDeclaration(node)) addSignature(surface, `${entry} ${node.name?.text}`, node);
    else if (ts.isModuleDeclaration(node)) addNamespace(surface, `${entry} namespace ${node.name.text}`, node);
    else if (ts.isExportDeclaration(node) && node.exportClause && ts.isNamedExports(node.exportClause))
      for (const { name } of node.exportClause.elements) surface.set(`${entry} ${name.text}`, nameOnly(node));
  }
}

/**
 * @param {string} report - etc/coze-client.api.md
 * @returns {Surface}
 */
export function surfaceOf(report) {
  /** @type {Surface} */
  const surface = new Map();
  for (const [, entry = '', code = ''] of report.matchAll(/^## `([^`]+)`\n+```ts\n([\s\S]*?)^```$/gm))
    addEntry(surface, entry, code);
  return surface;
}

/** Types that callers pass, by their name. */
const PASSED = /(Options|Config|Req|Params)$/;

/** @param {string} path - `coze-client CozeAPI.bots.list` */
const exportOf = (path) => path.replace(/\..*$/, '');
/** @param {string} path */
const typeNameIn = (path) => exportOf(path).split(' ')[1] ?? '';
/** @param {string} path - `coze-client const Mode.MULTI` */
const declaredNameIn = (path) => exportOf(path).split(' ').at(-1) ?? '';

/**
 * @param {Signature} before
 * @param {Signature} after
 * @returns {boolean} true if every call that fits the former signature fits the new one
 */
function accepts(before, after) {
  const kept = before.params.every(({ type, isOptional }, index) => {
    const param = after.params[index];
    return param?.type === type && (param.isOptional || !isOptional);
  });
  return (
    kept &&
    before.result === after.result &&
    after.params.slice(before.params.length).every((param) => param.isOptional)
  );
}

/**
 * @param {Member} before
 * @param {Member} after
 * @param {boolean} isPassed
 * @returns {Impact | undefined}
 */
function impactOfChange(before, after, isPassed) {
  const signatures = JSON.stringify(before.signatures) !== JSON.stringify(after.signatures);
  if (signatures && !before.signatures.every((one) => after.signatures.some((other) => accepts(one, other))))
    return 'major';
  if (![...before.types].every((type) => after.types.has(type))) return 'major';
  if (before.isOptional && !after.isOptional) return isPassed ? 'major' : 'minor';
  const isWider = after.types.size > before.types.size || before.isOptional !== after.isOptional;
  return signatures || isWider ? 'minor' : undefined;
}

/**
 * @param {string} name
 * @param {boolean} isExpected - true if the last release had the name as deprecated
 * @returns {Rated}
 */
const removal = (name, isExpected) => ({
  impact: 'major',
  text: `${name}: removed`,
  ...(isExpected ? {} : { abrupt: name }),
});

/**
 * True if a member, or what contains it, is deprecated.
 *
 * @param {Surface} surface
 * @param {string} path
 */
function isAnnounced(surface, path) {
  const steps = path.split('.');
  return steps.some((_step, index) => surface.get(steps.slice(0, index + 1).join('.'))?.isDeprecated === true);
}

/**
 * @param {Surface} before
 * @param {Surface} after
 * @param {ReadonlySet<string>} contractTypes - the names of the types that the contract describes
 * @returns {Generator<Rated>}
 */
export function* compareSurfaces(before, after, contractTypes) {
  for (const [path, member] of before) {
    const isMember = path !== exportOf(path);
    if (isMember && (contractTypes.has(typeNameIn(path)) || !after.has(exportOf(path)))) continue;
    const now = after.get(path);
    // The values of an enum are those of the platform, and cannot be kept.
    const isOfPlatform = isMember && contractTypes.has(declaredNameIn(path));
    if (now === undefined) yield removal(path, isOfPlatform || isAnnounced(before, path));
    else if (!contractTypes.has(typeNameIn(path))) {
      const impact = impactOfChange(member, now, PASSED.test(typeNameIn(path)));
      if (impact !== undefined) yield { impact, text: `${path}: changed` };
    }
    if (now?.isDeprecated && !member.isDeprecated) yield { impact: 'minor', text: `${path}: deprecated` };
  }
  for (const [path, { isOptional }] of after) {
    const isMember = path !== exportOf(path);
    if (before.has(path) || (isMember && (contractTypes.has(typeNameIn(path)) || !before.has(exportOf(path)))))
      continue;
    const isRequired = isMember && !isOptional && PASSED.test(typeNameIn(path));
    yield { impact: isRequired ? 'major' : 'minor', text: `${path}: added` };
  }
}

/**
 * @param {string} page - api.md
 * @returns {Map<string, { args: string[], isDeprecated: boolean }>} the methods by path
 */
export function methodsOf(page) {
  const methods = page.matchAll(/`client\.([\w.]+)\(([^)`]*)\)`([^\n|]*)/g);
  return new Map(
    Array.from(methods, ([, path = '', args = '', rest = '']) => [
      path,
      { args: args === '' ? [] : args.split(', '), isDeprecated: rest.includes('deprecated') },
    ]),
  );
}

/**
 * @param {ReturnType<typeof methodsOf>} before
 * @param {ReturnType<typeof methodsOf>} after
 * @returns {Generator<Rated>}
 */
export function* compareMethods(before, after) {
  for (const [path, { args, isDeprecated }] of before) {
    const now = after.get(path);
    const name = `client.${path}`;
    if (now === undefined) {
      yield removal(name, isDeprecated);
      continue;
    }
    const isKept = args.every((arg, index) => now.args[index] === arg || now.args[index] === arg.replace(': ', '?: '));
    const isLonger = now.args.slice(args.length).every((arg) => arg.includes('?'));
    if (now.args.join() !== args.join())
      yield {
        impact: isKept && isLonger ? 'minor' : 'major',
        text: `${name}: (${args.join(', ')}) -> (${now.args.join(', ')})`,
      };
    if (now.isDeprecated && !isDeprecated) yield { impact: 'minor', text: `${name}: deprecated` };
  }
  for (const path of after.keys()) if (!before.has(path)) yield { impact: 'minor', text: `client.${path}: added` };
}
