/** The methods of the client that are written by hand. Their class extends a generated one: `WorkflowsRunsResource` is `workflows.runs`. */
import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import type { ContractOperation } from './operation.js';
import { pascal } from './print.js';

export interface HandWrittenMethod {
  /** The dotted path of the method. */
  readonly path: string;
  /** Its declarations: the overloads and the implementation, of which the first has the comment. */
  readonly declarations: readonly ts.MethodDeclaration[];
  /** The text of the comment. */
  readonly comment: string;
}

const folder = new URL('../src/resources/', import.meta.url);

export function handWrittenMethods(operations: readonly ContractOperation[]): HandWrittenMethod[] {
  const paths = operations.flatMap(({ id }) => {
    const names = id.split('.').slice(0, -1);
    return names.map((_, index) => names.slice(0, index + 1).join('.'));
  });
  const pathOf = new Map(paths.map((path) => [`${pascal(path)}Resource`, path]));
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  return files.toSorted().flatMap((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    return source.statements.filter(ts.isClassDeclaration).flatMap((declaration) => {
      const [base] = declaration.heritageClauses?.[0]?.types ?? [];
      const resource = base?.expression.getText() ?? '';
      if (!resource.endsWith('Resource')) return [];
      const path = pathOf.get(resource);
      const methods = methodsByHand(declaration, text);
      if (path === undefined && methods.length > 0) throw new Error(`The contract has no resource ${resource}.`);
      return methods.map((method) => ({ ...method, path: `${path}.${method.path}` }));
    });
  });
}

function methodsByHand(declaration: ts.ClassDeclaration, text: string): HandWrittenMethod[] {
  const methods = declaration.members.filter(ts.isMethodDeclaration);
  return methods.flatMap((method) => {
    const comment = commentOf(method, text);
    // Only the first overload has a comment. That of a private method names no request.
    if (!/\b(?:GET|POST|PUT|DELETE) \//.test(comment)) return [];
    const path = method.name.getText();
    return [{ path, comment, declarations: methods.filter((each) => each.name.getText() === path) }];
  });
}

function commentOf(node: ts.Node, text: string): string {
  const ranges = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  return ranges.map(({ pos, end }) => text.slice(pos, end)).join('\n');
}

/** What callers see of its declarations: the overloads, or the only declaration. */
export const callableOf = ({ declarations }: HandWrittenMethod): readonly ts.MethodDeclaration[] =>
  declarations.filter((each) => each.body === undefined || declarations.length === 1);
