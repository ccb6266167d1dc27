/** The data of the local server: routes, their responses, and examples. */
import type { ContractOperation } from './operation.js';

export function emitRoutes(operations: readonly ContractOperation[]): string {
  const routes = operations.map(({ id, method, path, params, body, stream, permission }) => ({
    id,
    method,
    path,
    query: params.filter((param) => param.in === 'query').map(({ name, type, required }) => ({ name, type, required })),
    body: body?.kind,
    stream,
    permission,
  }));
  return [
    'export interface Route {',
    '  readonly id: string;',
    '  readonly method: string;',
    '  readonly path: string;',
    '  readonly query: readonly { readonly name: string; readonly type: string; readonly required: boolean }[];',
    "  readonly body?: 'json' | 'form';",
    "  readonly stream?: 'chat' | 'workflow';",
    '  readonly permission?: string | readonly string[];',
    '}',
    '',
    `export const routes: readonly Route[] = ${JSON.stringify(routes)};`,
  ].join('\n');
}

/** The responses of routes that the local server has no handler for. It loads them on first use. */
export function emitExampleResponses(operations: readonly ContractOperation[]): string {
  const responses = operations.flatMap(({ id, example }) => (example === undefined ? [] : [[id, example] as const]));
  return [
    '/** By the id of the operation. */',
    `export const exampleResponses: Readonly<Record<string, unknown>> = ${JSON.stringify(Object.fromEntries(responses))};`,
  ].join('\n');
}

/** The examples of the contract as calls, for tests: the arguments, the request that they make, and the response. */
export function emitExamples(operations: readonly ContractOperation[]): string {
  const examples = operations.map(({ id, args, made, aliases, request, example, unwrap, binary, headers }) => ({
    id,
    args: args.map(({ name }) => name),
    made,
    aliases,
    ...request,
    headers,
    binary,
    unwrap,
    answer: example,
  }));
  return [
    'export interface Example {',
    '  readonly id: string;',
    '  readonly args: readonly string[];',
    '  readonly made: string;',
    '  readonly aliases: readonly string[];',
    '  readonly path: Readonly<Record<string, unknown>>;',
    '  readonly query: Readonly<Record<string, unknown>>;',
    '  readonly body?: unknown;',
    '  readonly headers: Readonly<Record<string, unknown>>;',
    '  readonly binary: boolean;',
    '  readonly unwrap?: string;',
    '  readonly answer?: unknown;',
    '}',
    '',
    `export const examples: readonly Example[] = ${JSON.stringify(examples)};`,
  ].join('\n');
}
