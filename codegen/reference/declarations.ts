/** The declarations of code that is written by hand, by name. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export type Declaration =
  | ts.ClassDeclaration
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration
  | ts.FunctionDeclaration
  | ts.VariableDeclaration;

const parsedFile = (file: string) =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

function declaredIn(statement: ts.Statement): Declaration[] {
  if (ts.isVariableStatement(statement)) return [...statement.declarationList.declarations];
  const isOne =
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isFunctionDeclaration(statement);
  return isOne ? [statement] : [];
}

const isExported = (declaration: Declaration): boolean => {
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
};

/** Of two with one name, the first that is exported. A function has all its overloads. */
export function readDeclarations(folders: readonly string[]): ReadonlyMap<string, readonly Declaration[]> {
  const found = new Map<string, Declaration[]>();
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  for (const file of files.filter((each) => each.endsWith('.ts')).toSorted())
    for (const declaration of parsedFile(file).statements.flatMap(declaredIn)) {
      const name = declaration.name?.getText();
      if (name === undefined) continue;
      const others = found.get(name) ?? [];
      const isOverload = others.some((each) => each.parent === declaration.parent);
      if (isOverload) others.push(declaration);
      else if (!others.some(isExported) && (isExported(declaration) || others.length === 0))
        found.set(name, [declaration]);
    }
  return found;
}

/** The names that a file exports, and the local name of each: an entry may rename what it exports. */
export function namesExportedBy(file: string): string[] {
  return parsedFile(file).statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) {
      const clause = statement.exportClause;
      if (clause === undefined || !ts.isNamedExports(clause)) return [];
      return clause.elements.map((element) => element.propertyName?.getText() ?? element.name.text);
    }
    return declaredIn(statement)
      .filter(isExported)
      .flatMap((each) => each.name?.getText() ?? []);
  });
}
