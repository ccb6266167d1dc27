/** The checks of requests: schemas by operation and by event that a client sends, each made at its first use. */
import type { EventUnion, OperationEvents } from './events.js';
import type { ContractOperation } from './operation.js';
import { pascal } from './print.js';

const importSchemas = "import * as schemas from '../mini-requests/zod.gen.js';";

/** The types of the schemas are kept: the local server reads events. */
const eventMap = ({ members }: EventUnion): string => {
  const schemas = members.map(([event, schema]) => [event, `schemas.z${schema}`] as const);
  const types = schemas.map(([, schema]) => `typeof ${schema}`);
  return `new Map<string, ${types.join(' | ')}>([${schemas.map(([event, schema]) => `['${event}', ${schema}]`).join(', ')}])`;
};

/** The types that the files of validators share. */
export function emitValidatorTypes(): string {
  return [
    "import type { ZodMiniType } from 'zod/v4-mini';",
    '',
    '/** Returns a schema, which is made at the first call. */',
    'export type LazySchema = () => ZodMiniType;',
    '',
    '/** The schemas of a request as it is sent. They accept fields that the contract does not know. */',
    'export interface RequestSchemas {',
    '  readonly path?: LazySchema;',
    '  readonly query?: LazySchema;',
    '  readonly body?: LazySchema;',
    '  /** Paths of the fields that callers may leave out although the platform requires them. */',
    '  readonly optional?: readonly string[];',
    '}',
    '',
    '/** The schemas of whole events by event name. An event that the contract does not know has no schema. */',
    'export type EventSchemas = ReadonlyMap<string, LazySchema>;',
  ].join('\n');
}

export function emitRequestSchemas(operations: readonly ContractOperation[]): string {
  const entries = operations.map(({ id, params, body, optional }) => {
    const places = new Set<string>([...params.map((param) => param.in), ...(body === undefined ? [] : ['body'])]);
    const members = [...places].map((place) => `${place}: schemas.z${pascal(id)}${pascal(place)}`);
    if (optional.length > 0) members.push(`optional: ${JSON.stringify(optional)}`);
    return `  '${id}': { ${members.join(', ')} },`;
  });
  return [
    importSchemas,
    "import type { RequestSchemas } from './types.gen.js';",
    '',
    '/** The schemas of path, query and body, by operation ID. */',
    `export const requestSchemas: Readonly<Record<string, RequestSchemas>> = {\n${entries.join('\n')}\n};`,
  ].join('\n');
}

export function emitSentEventSchemas(events: readonly OperationEvents[]): string {
  const sent = events.flatMap(({ id, client }) => (client === undefined ? [] : [`  '${id}': ${eventMap(client)},`]));
  return [
    importSchemas,
    '',
    '/** The events that a socket sends, by operation ID. */',
    `export const sentEventSchemas = {\n${sent.join('\n')}\n};`,
  ].join('\n');
}
