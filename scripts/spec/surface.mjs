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
    const before = surface.get(name);
    if (ts.isPropertySignature(node) || ts.isPropertyDeclaration(node)) addType(surface, name, node.type, isOptional);
    else if (ts.isFunctionLike(node))
      surface.set(name, {
        isOptional,
        types: new Set(),
        signatures: [...(before?.signatures ?? []), signatureOf(node)],
      });
  }
}

/**
 * @param {Surface} surface
 * @param {string} path
 * @param {ts.TypeNode | undefined} type
 * @param {boolean} isOptional
 */
function addType(surface, path, type, isOptional = false) {
  const isObject = type !== undefined && ts.isTypeLiteralNode(type);
  surface.set(path, { isOptional, types: isObject ? new Set(['object']) : typesOf(type), signatures: [] });
  if (isObject) addMembers(surface, path, type.members);
}

/**
 * @param {Surface} surface
 * @param {string} entry
 * @param {string} code
 */
function addEntry(surface, entry, code) {
  const empty = () => ({ isOptional: false, types: new Set(), signatures: [] });
  for (const node of ts.createSourceFile('api.ts', code, ts.ScriptTarget.Latest, true).statements) {
    if (ts.isVariableStatement(node))
      for (const { name, type } of node.declarationList.declarations)
        addType(surface, `${entry} const ${codeOf(name)}`, type);
    else if (ts.isTypeAliasDeclaration(node)) addType(surface, `${entry} ${node.name.text}`, node.type);
    else if (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) {
      surface.set(`${entry} ${node.name?.text}`, empty());
      addMembers(surface, `${entry} ${node.name?.text}`, node.members);
    } else if (ts.isFunctionDeclaration(node)) {
      const name = `${entry} ${node.name?.text}`;
      surface.set(name, { ...empty(), signatures: [...(surface.get(name)?.signatures ?? []), signatureOf(node)] });
    } else if (ts.isExportDeclaration(node) && node.exportClause && ts.isNamedExports(node.exportClause))
      for (const { name } of node.exportClause.elements) surface.set(`${entry} ${name.text}`, empty());
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
    if (now === undefined) yield { impact: 'major', text: `${path}: removed` };
    else if (!contractTypes.has(typeNameIn(path))) {
      const impact = impactOfChange(member, now, PASSED.test(typeNameIn(path)));
      if (impact !== undefined) yield { impact, text: `${path}: changed` };
    }
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
      yield { impact: 'major', text: `${name}: removed` };
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
