/** api.md: every method of the client, its requests, and its documentation. */
import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { docsLinks, docsPageOf } from './docs-links.mjs';
import type { ContractOperation } from './operation.js';
import type { ParamsType } from './params-type.js';
import { pascal } from './print.js';

interface Row {
  /** The dotted path of the method. */
  readonly path: string;
  readonly args: string;
  /** The requests that the method sends: `POST /v3/chat`. */
  readonly requests: readonly string[];
  readonly result: string;
  readonly docs: string | undefined;
  readonly deprecated?: string;
}

function generatedRows(operation: ContractOperation, params: ParamsType | undefined): Row[] {
  const args = operation.args.map((arg) => arg.as);
  if (params?.hasRest === true) args.push(`params${params.restRequired ? '' : '?'}: ${params.name}`);
  const page = operation.item === undefined ? '' : `, page of ${operation.item}`;
  const row: Row = {
    path: operation.id,
    args: args.join(', '),
    requests: [`${operation.method} ${operation.path}`],
    result: operation.binary ? 'bytes' : `${operation.result}${page}`,
    docs: operation.docs,
    ...(operation.deprecated ? { deprecated: 'older endpoint' } : {}),
  };
  const isCall = (alias: string) => operation.id.startsWith(`${alias}.`);
  const aliases = operation.aliases.map((path) =>
    isCall(path) ? { ...row, path } : { ...row, path, deprecated: `use ${operation.id}` },
  );
  return [row, ...aliases];
}

const folder = new URL('../src/resources/', import.meta.url);

/** The methods written by hand. Their class extends a generated one: `WorkflowsRunsResource` is `workflows.runs`. */
function handWrittenRows(operations: readonly ContractOperation[]): Row[] {
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
      const rows = methodRows(declaration, text);
      if (path === undefined && rows.length > 0) throw new Error(`The contract has no resource ${resource}.`);
      return rows.map((row) => ({ ...row, path: `${path}.${row.path}` }));
    });
  });
}

function methodRows(declaration: ts.ClassDeclaration, text: string): Row[] {
  const methods = declaration.members.filter(ts.isMethodDeclaration);
  return methods.flatMap((method) => {
    const comment = commentOf(method, text);
    const requests = [...comment.matchAll(/`((?:GET|POST|PUT|DELETE) [^`]+)`/g)].map(([, request = '']) => request);
    // Only the first overload has a comment. The comment of a private method names no request.
    if (requests.length === 0) return [];
    const path = method.name.getText();
    const overloads = methods.filter((each) => each.name.getText() === path);
    const signatures = overloads.filter((each) => each.body === undefined || overloads.length === 1);
    const result = [...new Set(signatures.map(resultOf))].join(' or ');
    return [{ path, args: shownArgs(method), result, requests, docs: /@see en: (\S+)/.exec(comment)?.[1] }];
  });
}

function commentOf(node: ts.Node, text: string): string {
  const ranges = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  return ranges.map(({ pos, end }) => text.slice(pos, end)).join('\n');
}

/** Positional arguments by name, the object of parameters by its type. Every method takes options, so they are left out. */
function shownArgs(method: ts.MethodDeclaration): string {
  const shown = method.parameters.filter((param) => param.name.getText() !== 'options');
  return shown
    .map((param) => (param.type?.getText() === 'string' ? param.name.getText() : `params: ${paramsTypeName(param)}`))
    .join(', ');
}

const paramsTypeName = (param: ts.ParameterDeclaration) => /\w+/.exec(param.type?.getText() ?? '')?.[0] ?? 'object';

/** The return type of a method; for a promise, the type that it resolves to. */
const resultOf = (method: ts.MethodDeclaration) =>
  (method.type?.getText() ?? '').replaceAll(/\s+/g, ' ').replace(/^(?:API)?Promise<(.*)>$/, '$1');

/** @param docs - a page as section and name, or its address. */
function linksTo(docs: string): string {
  const { en, zh } = docsLinks(docsPageOf(docs));
  return `[en](${en}) [zh](${zh})`;
}

function emitRow({ path, args, requests, result, docs, deprecated }: Row): string {
  const links = docs === undefined ? '' : linksTo(docs);
  const sent = requests.map((request) => `\`${request}\``).join(', ');
  const mark = deprecated === undefined ? '' : ` (deprecated: ${deprecated})`;
  return `| \`client.${path}(${args})\`${mark} | ${sent} | \`${result.replaceAll('|', '\\|')}\` | ${links} |`;
}

export function emitApiMd(
  operations: readonly ContractOperation[],
  paramsTypes: ReadonlyMap<string, ParamsType>,
): string {
  const generated = operations.filter((operation) => operation.made === 'generated');
  const rows = [
    ...generated.flatMap((operation) => generatedRows(operation, paramsTypes.get(operation.id))),
    ...handWrittenRows(operations),
  ];
  const names = new Set(rows.map(({ path }) => path.replace(/\..*/, '')));
  const sections = [...names].map((name) => {
    const members = rows.filter(({ path }) => path.startsWith(`${name}.`));
    return [
      `## ${name}`,
      '',
      '| method | requests | result | docs |',
      '| --- | --- | --- | --- |',
      ...members.map(emitRow),
    ].join('\n');
  });
  return [
    '# Methods',
    'Generated from openapi/ and src/resources/ by `npm run generate`.',
    'For an endpoint without a method, use `client.get`, `post`, `put`, `delete` or `makeRequest`: they call any path and support streams. See their doc comments.',
    ...sections,
  ].join('\n\n');
}
