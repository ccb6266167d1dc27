/** The methods written by hand, as their classes in src/resources/ declare them. */
import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';

export interface HandWritten {
  /** The class of the generated resource that the method is added to. */
  readonly resource: string;
  readonly name: string;
  readonly params: string;
  readonly result: string;
  /** What it sends: `POST /v3/chat`. */
  readonly requests: readonly string[];
  readonly docs: string | undefined;
}

const folder = new URL('../src/resources/', import.meta.url);

function commentOf(node: ts.Node, text: string): string {
  const ranges = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  return ranges.map(({ pos, end }) => text.slice(pos, end)).join('\n');
}

/** `params` and `options?` say enough in a list; types stand in the declarations. */
function paramsOf(method: ts.MethodDeclaration): string {
  const shown = method.parameters.filter((param) => param.name.getText() !== 'options');
  return shown
    .map((param) => (param.type?.getText() === 'string' ? param.name.getText() : `params: ${nameOf(param)}`))
    .join(', ');
}

/** What the promise gives, for a method that gives one. */
const resultOf = (method: ts.MethodDeclaration) =>
  (method.type?.getText() ?? '').replaceAll(/\s+/g, ' ').replace(/^(?:API)?Promise<(.*)>$/, '$1');

const nameOf = (param: ts.ParameterDeclaration) => /\w+/.exec(param.type?.getText() ?? '')?.[0] ?? 'object';

function methodsOf(file: string): HandWritten[] {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isClassDeclaration).flatMap((declaration) => {
    const [base] = declaration.heritageClauses?.[0]?.types ?? [];
    const resource = base?.expression.getText() ?? '';
    if (!resource.endsWith('Resource')) return [];
    return declaration.members.filter(ts.isMethodDeclaration).flatMap((method) => {
      const comment = commentOf(method, text);
      const requests = [...comment.matchAll(/`((?:GET|POST|PUT|DELETE) [^`]+)`/g)].map(([, request = '']) => request);
      // Overloads share the comment of the first; private methods have none that names a request.
      if (requests.length === 0) return [];
      const docs = /@see en: (\S+)/.exec(comment)?.[1];
      const name = method.name.getText();
      const overloads = declaration.members
        .filter(ts.isMethodDeclaration)
        .filter((each) => each.name.getText() === name);
      const results = new Set(
        overloads.filter((each) => each.body === undefined || overloads.length === 1).map(resultOf),
      );
      return [{ resource, name, params: paramsOf(method), result: [...results].join(' or '), requests, docs }];
    });
  });
}

export function handWritten(): HandWritten[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  return files.toSorted().flatMap(methodsOf);
}
