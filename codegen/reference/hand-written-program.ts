/** The program of a method that is written by hand: the example of its doc comment, after the declarations of what it uses. */
import ts from 'typescript';
import { CLIENT } from '../example.js';
import { GIVEN, GLOBAL, IMPORTED } from './hand-written-facts.js';

const parsedCode = (code: string) => ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);

/** True for a name in the place of a member, of a key or of a type: it is no variable. */
function isMember(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === name;
  if (ts.isPropertyAssignment(parent)) return parent.name === name;
  if (ts.isBindingElement(parent)) return parent.propertyName === name;
  return ts.isTypeReferenceNode(parent);
}

function identifiersIn(code: string): { used: Set<string>; declared: Set<string> } {
  const [used, declared] = [new Set<string>(), new Set<string>()];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isMember(node)) {
      const { parent } = node;
      const isDeclaration =
        (ts.isVariableDeclaration(parent) || ts.isBindingElement(parent) || ts.isParameter(parent)) &&
        parent.name === node;
      (isDeclaration ? declared : used).add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(parsedCode(code));
  return { used, declared };
}

/** The names that code uses and does not declare. */
function missingIn(code: string): string[] {
  const { used, declared } = identifiersIn(code);
  return [...used].filter((name) => !declared.has(name) && !GLOBAL.includes(name));
}

/** @param path - the method, for the message if an example uses a name that is not known. */
export function programAround(example: string, path: string): string {
  const names = missingIn(example);
  const givens = names.flatMap((name) => GIVEN[name] ?? []);
  const imports = [...names.filter((name) => !(name in GIVEN)), ...givens.flatMap(missingIn), 'CozeAPI'];
  const modules = new Map<string, string[]>();
  for (const name of new Set(imports)) {
    const module = name === 'CozeAPI' ? 'coze-client' : IMPORTED[name];
    if (module === undefined)
      throw new Error(`The example of ${path} uses ${name}. Declare it in codegen/reference/hand-written-facts.ts.`);
    modules.set(module, [...(modules.get(module) ?? []), name]);
  }
  const statements = [...modules].toSorted(([one], [other]) => (one === 'coze-client' ? 1 : one.localeCompare(other)));
  return [
    ...statements.map(([module, list]) => `import { ${list.toSorted().join(', ')} } from '${module}';`),
    '',
    CLIENT,
    ...givens,
    '',
    example,
  ].join('\n');
}
