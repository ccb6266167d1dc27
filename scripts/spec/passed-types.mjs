// @ts-check
/** The types that callers make: a new required member breaks their code. Of types that they receive, a missing one does. */
import ts from 'typescript';

/** @typedef {ts.InterfaceDeclaration | ts.TypeAliasDeclaration} NamedType */

/**
 * @param {ts.SourceFile[]} files - the code of the API report
 * @returns {Set<string>} the names of the types that occur in parameters, or in the types of such
 */
export function passedTypesIn(files) {
  /** @type {Map<string, NamedType[]>} */
  const declared = new Map();
  /** @type {ts.Node[]} */
  const values = [];
  for (const statement of files.flatMap((file) => [...file.statements])) {
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
      const { text } = statement.name;
      declared.set(text, [...(declared.get(text) ?? []), statement]);
    } else values.push(statement);
  }
  /** @type {{ passed: Set<string>, received: Set<string> }} */
  const seen = { passed: new Set(), received: new Set() };

  /**
   * @param {ts.Node} node
   * @param {'passed' | 'received'} way
   */
  const visit = (node, way) => {
    const other = way === 'passed' ? 'received' : 'passed';
    const name = referredName(node);
    const types = name === undefined ? undefined : declared.get(name);
    if (name !== undefined && types !== undefined && !seen[way].has(name)) {
      seen[way].add(name);
      for (const type of types) visit(type, way);
    }
    // The parameters of what callers receive are passed, and those of what they pass are received.
    ts.forEachChild(node, (child) => visit(child, ts.isParameter(child) ? other : way));
  };
  for (const value of values) visit(value, 'received');
  return seen.passed;
}

/** @param {ts.Node} node */
function referredName(node) {
  if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) return node.typeName.text;
  return ts.isExpressionWithTypeArguments(node) && ts.isIdentifier(node.expression) ? node.expression.text : undefined;
}
