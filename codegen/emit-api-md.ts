/** api.md: every method of the client, its requests, its schemas, and its documentation. A new method changes no other line. */
import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { docsLinks, docsPageOf } from './docs-links.mjs';
import { schemaNamesOf } from './emit-schemas.js';
import type { OperationEvents } from './events.js';
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
    .map((param) => (param.type?.getText() === 'string' ? param.name.getText() : shownParam(param)))
    .join(', ');
}

const shownParam = (param: ts.ParameterDeclaration) =>
  `${param.name.getText()}: ${/\w+/.exec(param.type?.getText() ?? '')?.[0] ?? 'object'}`;

/** The return type of a method; for a promise, the type that it resolves to. */
const resultOf = (method: ts.MethodDeclaration) =>
  (method.type?.getText() ?? '').replaceAll(/\s+/g, ' ').replace(/^(?:API)?Promise<(.*)>$/, '$1');

/** @param docs - a page as section and name, or its address. */
function linksTo(docs: string): string {
  const { en, zh } = docsLinks(docsPageOf(docs));
  return `[en](${en}) [zh](${zh})`;
}

/** The schemas of what a method takes, sends and receives. */
function rowSchemas({ args, requests }: Row, byRequest: ReadonlyMap<string, readonly string[]>): string[] {
  const [, type] = /\bparams\??: (\w+)$/.exec(args) ?? [];
  const all = [
    ...(type === undefined ? [] : [`z${type}`]),
    ...requests.flatMap((request) => byRequest.get(request) ?? []),
  ];
  return [...new Set(all)];
}

const inCode = (texts: readonly string[]) => texts.map((text) => `\`${text}\``).join(', ');

function emitRow(row: Row, byRequest: ReadonlyMap<string, readonly string[]>): string {
  const { path, args, requests, result, docs, deprecated } = row;
  const mark = deprecated === undefined ? '' : ` (deprecated: ${deprecated})`;
  const schemas = rowSchemas(row, byRequest);
  return [
    `- \`client.${path}(${args})\`${mark}`,
    `  - requests: ${inCode(requests)}`,
    `  - result: \`${result}\``,
    ...(schemas.length === 0 ? [] : [`  - schemas: ${inCode(schemas)}`]),
    ...(docs === undefined ? [] : [`  - docs: ${linksTo(docs)}`]),
  ].join('\n');
}

export function emitApiMd(
  operations: readonly ContractOperation[],
  paramsTypes: ReadonlyMap<string, ParamsType>,
  events: readonly OperationEvents[],
): string {
  const generated = operations.filter((operation) => operation.made === 'generated');
  const rows = [
    ...generated.flatMap((operation) => generatedRows(operation, paramsTypes.get(operation.id))),
    ...handWrittenRows(operations),
  ];
  const byRequest = new Map(
    operations.map((operation) => [
      `${operation.method} ${operation.path}`,
      schemaNamesOf(
        operation,
        events.find(({ id }) => id === operation.id),
      ),
    ]),
  );
  const names = new Set(rows.map(({ path }) => path.replace(/\..*/, '')));
  const sections = [...names].map((name) => {
    const members = rows.filter(({ path }) => path.startsWith(`${name}.`));
    return [`## ${name}`, '', ...members.map((row) => emitRow(row, byRequest))].join('\n');
  });
  return [
    '# Methods',
    'Generated from openapi/ and src/resources/ by `npm run generate`.',
    'For an endpoint without a method, use `client.get`, `post`, `put`, `delete` or `makeRequest`: they call any path and support streams. See their doc comments.',
    'The schemas are exported by `coze-client/schemas`: that of the object which the method takes, and those of what is sent and received.',
    ...sections,
  ].join('\n\n');
}
