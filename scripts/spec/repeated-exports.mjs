// @ts-check
/** Names that one file of the generated code exports twice: two names of the contract are one in the code. */
import ts from 'typescript';

/**
 * @param {ts.Statement} node
 * @returns {string[]} the values that a statement exports
 */
function exportedValues(node) {
  if (ts.isExportDeclaration(node) && node.exportClause && ts.isNamedExports(node.exportClause) && !node.isTypeOnly)
    return node.exportClause.elements.flatMap(({ name, isTypeOnly }) => (isTypeOnly ? [] : name.text));
  const isExported =
    ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (isExported !== true) return [];
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name.getText());
  return (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) && node.name ? [node.name.text] : [];
}

/**
 * @param {string} file
 * @param {string} text - of the file
 * @returns {string | undefined} the first name that it exports twice
 */
export function repeatedExport(file, text) {
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  /** @type {Set<string>} */
  const names = new Set();
  return statements.flatMap(exportedValues).find((name) => names.has(name) || !names.add(name));
}
