/** api.md: every method of the client, its requests, its schemas, and its documentation. A new method changes no other line. */
import type ts from 'typescript';
import { docsLinks, docsPageOf } from './docs-links.mjs';
import { schemaNamesOf } from './emit-schemas.js';
import { callableOf, handWrittenMethods, type HandWrittenMethod } from './hand-written.js';
import type { OperationEvents } from './events.js';
import type { ContractOperation } from './operation.js';
import type { ParamsType } from './params-type.js';

export interface Row {
  /** The dotted path of the method. */
  readonly path: string;
  readonly args: string;
  /** The requests that the method sends: `POST /v3/chat`. */
  readonly requests: readonly string[];
  readonly result: string;
  /** The documentation page, as section and name. */
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

/** A method that is the same request as a generated one, with more options, has the row of that one: its comment has no request in code. */
function handWrittenRow(method: HandWrittenMethod): Row[] {
  const requests = [...method.comment.matchAll(/`((?:GET|POST|PUT|DELETE) [^`]+)`/g)].map(
    ([, request = '']) => request,
  );
  const [first] = method.declarations;
  if (requests.length === 0 || first === undefined) return [];
  const result = resultsOf(method).join(' or ');
  const docs = /@see en: (\S+)/.exec(method.comment)?.[1];
  return [{ path: method.path, args: shownArgs(first), result, requests, docs: docs && docsPageOf(docs) }];
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

/** What the overloads of a method return. */
export const resultsOf = (method: HandWrittenMethod): string[] => [...new Set(callableOf(method).map(resultOf))];

/** The return type of a method; for a promise, the type that it resolves to. */
const resultOf = (method: ts.MethodDeclaration) =>
  (method.type?.getText() ?? '').replaceAll(/\s+/g, ' ').replace(/^(?:API)?Promise<(.*)>$/, '$1');

/** @param docs - a page as section and name. */
function linksTo(docs: string): string {
  const { en, zh } = docsLinks(docs);
  return `[en](${en}) [zh](${zh})`;
}

/** The schemas of each request, by method and path. */
export const schemasByRequest = (
  operations: readonly ContractOperation[],
  events: readonly OperationEvents[],
): ReadonlyMap<string, readonly string[]> =>
  new Map(
    operations.map((operation) => [
      `${operation.method} ${operation.path}`,
      schemaNamesOf(
        operation,
        events.find(({ id }) => id === operation.id),
      ),
    ]),
  );

/** True for a method that returns the events of its first request: a stream or a session. */
export const deliversEvents = ({ result }: Row): boolean => /Stream\b|Session\b|^AsyncGenerator/.test(result);

/** The schemas of what a method takes, sends and receives. */
export function rowSchemas(row: Row, byRequest: ReadonlyMap<string, readonly string[]>): string[] {
  const { args, requests } = row;
  const [, type] = /\bparams\??: (\w+)$/.exec(args) ?? [];
  const all = [
    ...(type === undefined ? [] : [`z${type}`]),
    ...requests.flatMap((request) => byRequest.get(request) ?? []),
  ];
  return [...new Set(all)].filter((name) => deliversEvents(row) || !name.endsWith('StreamEvent'));
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

/** Every method of the client, those of one resource after the other. */
export function apiRows(
  operations: readonly ContractOperation[],
  paramsTypes: ReadonlyMap<string, ParamsType>,
): Map<string, Row[]> {
  const generated = operations.filter((operation) => operation.made === 'generated');
  const rows = [
    ...generated.flatMap((operation) => generatedRows(operation, paramsTypes.get(operation.id))),
    ...handWrittenMethods(operations).flatMap(handWrittenRow),
  ];
  const nameOf = ({ path }: Row) => path.replace(/\..*/, '');
  return new Map(rows.map((row) => [nameOf(row), rows.filter((other) => nameOf(other) === nameOf(row))]));
}

export function emitApiMd(
  operations: readonly ContractOperation[],
  paramsTypes: ReadonlyMap<string, ParamsType>,
  events: readonly OperationEvents[],
): string {
  const byRequest = schemasByRequest(operations, events);
  const sections = Array.from(apiRows(operations, paramsTypes), ([name, rows]) =>
    [`## ${name}`, '', ...rows.map((row) => emitRow(row, byRequest))].join('\n'),
  );
  return [
    '# Methods',
    'Generated from openapi/ and src/resources/ by `npm run generate`.',
    'For an endpoint without a method, use `client.get`, `post`, `put`, `delete` or `makeRequest`: they call any path and support streams. See their doc comments.',
    'The schemas are exported by `coze-client/schemas`: that of the object which the method takes, and those of what is sent and received.',
    ...sections,
  ].join('\n\n');
}
