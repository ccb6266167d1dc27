/** What a server needs: the routes with their examples, and the schemas of each operation by its id. */
import { pascal, type Operation } from './operation.js';

export function emitRoutes(operations: readonly Operation[]): string {
  const routes = operations.map(({ id, method, path, params, body, stream, permission, example }) => ({
    id,
    method,
    path,
    query: params.filter((param) => param.in === 'query').map(({ name, type, required }) => ({ name, type, required })),
    body: body?.kind,
    stream,
    permission,
    example,
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
    '  readonly example?: unknown;',
    '}',
    '',
    `export const routes: readonly Route[] = ${JSON.stringify(routes)};`,
  ].join('\n');
}

export function emitRequestSchemas(operations: readonly Operation[]): string {
  const entries = operations.map(({ id, params, body }) => {
    const places = new Set<string>([...params.map((param) => param.in), ...(body === undefined ? [] : ['body'])]);
    const schemas = [...places].map((place) => `${place}: schemas.z${pascal(id)}${pascal(place)}`);
    return `  '${id}': { ${schemas.join(', ')} },`;
  });
  return [
    "import type { ZodMiniType } from 'zod/v4-mini';",
    "import * as schemas from '../mini-requests/zod.gen.js';",
    '',
    'export interface RequestSchemas { readonly path?: ZodMiniType; readonly query?: ZodMiniType; readonly body?: ZodMiniType }',
    '',
    `export const requestSchemas: Readonly<Record<string, RequestSchemas>> = {\n${entries.join('\n')}\n};`,
  ].join('\n');
}

export function emitAnswerSchemas(operations: readonly Operation[]): string {
  const entries = operations
    .filter((operation) => operation.example !== undefined)
    .map(({ id }) => `  '${id}': schemas.z${pascal(id)}Response,`);
  return [
    "import type { ZodMiniType } from 'zod/v4-mini';",
    "import * as schemas from '../mini-answers/zod.gen.js';",
    '',
    `export const answerSchemas: Readonly<Record<string, ZodMiniType>> = {\n${entries.join('\n')}\n};`,
  ].join('\n');
}

/** The examples of the contract as calls, for tests: how the method is called, what that sends, what comes back. */
export function emitExamples(operations: readonly Operation[]): string {
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
