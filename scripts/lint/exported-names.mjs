// @ts-check
/** The names that the package exports by hand. A type of the contract with one of them would not be exported. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ENTRY = fileURLToPath(new URL('../../src/index.ts', import.meta.url));

/** @param {ts.Statement} node */
const isDeclaration = (node) =>
  ts.isClassDeclaration(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node);

/**
 * @param {string} file
 * @returns {string[]} its exports, without those of the contract under their own name
 */
function exportsOf(file) {
  const { statements } = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return statements.flatMap((node) => {
    if (isDeclaration(node)) return node.name?.text ?? [];
    if (!ts.isExportDeclaration(node)) return [];
    const { exportClause, moduleSpecifier } = node;
    const from = moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : '';
    const isOfContract = from.includes('/generated/');
    if (exportClause && ts.isNamedExports(exportClause))
      return exportClause.elements.flatMap(({ name, propertyName }) =>
        isOfContract && propertyName === undefined ? [] : name.text,
      );
    return isOfContract ? [] : exportsOf(join(dirname(file), from.replace(/\.js$/, '.ts')));
  });
}

/** `@coze/api` has classes with the names of these types. `src/` exports both under one name. */
const WITH_A_CLASS = ['VoiceprintFeature', 'WorkflowEvent'];

export const exportedNames = new Set(exportsOf(ENTRY).filter((name) => !WITH_A_CLASS.includes(name)));
