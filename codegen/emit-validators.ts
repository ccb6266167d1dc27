/** The validators of the client and the local server: schemas by operation and by event, each made at its first use. */
import type { EventUnion, OperationEvents } from './events.js';
import { camel, pascal, type Operation } from './operation.js';

const schemasFrom = (place: 'requests' | 'answers', as: string) =>
  `import * as ${as} from '../mini-${place}/zod.gen.js';`;

const eventMap = ({ members }: EventUnion, from: string): string =>
  `new Map<string, LazySchema>([${members.map(([event, schema]) => `['${event}', ${from}.z${schema}]`).join(', ')}])`;

/** The form that all of them share. */
export function emitValidatorTypes(): string {
  return [
    "import type { ZodMiniType } from 'zod/v4-mini';",
    '',
    '/** Gives a schema, and makes it at the first call. */',
    'export type LazySchema = () => ZodMiniType;',
    '',
    '/** What an operation takes, as it is sent. Fields that the contract does not know are let through. */',
    'export interface RequestSchemas {',
    '  readonly path?: LazySchema;',
    '  readonly query?: LazySchema;',
    '  readonly body?: LazySchema;',
    '  /** Paths of the fields that callers may leave out although the platform requires them. */',
    '  readonly optional?: readonly string[];',
    '}',
    '',
    '/** The schemas of whole events by their names. An event that the contract does not know has none. */',
    'export type EventSchemas = ReadonlyMap<string, LazySchema>;',
    '',
    '/** The events of a socket: what the client sends, and what the server sends. */',
    'export interface SocketSchemas {',
    '  readonly client: EventSchemas;',
    '  readonly server: EventSchemas;',
    '}',
  ].join('\n');
}

export function emitRequestSchemas(operations: readonly Operation[]): string {
  const entries = operations.map(({ id, params, body, optional }) => {
    const places = new Set<string>([...params.map((param) => param.in), ...(body === undefined ? [] : ['body'])]);
    const members = [...places].map((place) => `${place}: schemas.z${pascal(id)}${pascal(place)}`);
    if (optional.length > 0) members.push(`optional: ${JSON.stringify(optional)}`);
    return `  '${id}': { ${members.join(', ')} },`;
  });
  return [
    schemasFrom('requests', 'schemas'),
    "import type { RequestSchemas } from './types.gen.js';",
    '',
    '/** By the id of the operation: the schemas of its path, its query and its body. */',
    `export const requestSchemas: Readonly<Record<string, RequestSchemas>> = {\n${entries.join('\n')}\n};`,
  ].join('\n');
}

export function emitAnswerSchemas(operations: readonly Operation[]): string {
  const entries = operations
    .filter((operation) => operation.answers)
    .map(({ id }) => `  '${id}': schemas.z${pascal(id)}Response,`);
  return [
    schemasFrom('answers', 'schemas'),
    "import type { LazySchema } from './types.gen.js';",
    '',
    '/** By the id of the operation: the schema of the whole JSON body of an answer that is no failure. */',
    `export const answerSchemas: Readonly<Record<string, LazySchema>> = {\n${entries.join('\n')}\n};`,
  ].join('\n');
}

export function emitEventSchemas(events: readonly OperationEvents[]): string {
  const unions = new Map(events.flatMap(({ server }) => [[server.name, server] as const]));
  const streams = events.filter(({ client }) => client === undefined);
  const sockets = events.flatMap(({ id, server, client }) => (client === undefined ? [] : [{ id, server, client }]));
  const constants = [...unions.values()].map((union) => `const ${camel(union.name)} = ${eventMap(union, 'answers')};`);
  const pairs = sockets.map(
    ({ id, server, client }) =>
      `  '${id}': { client: ${eventMap(client, 'requests')}, server: ${camel(server.name)} },`,
  );
  return [
    schemasFrom('answers', 'answers'),
    schemasFrom('requests', 'requests'),
    "import type { EventSchemas, LazySchema, SocketSchemas } from './types.gen.js';",
    '',
    ...constants,
    '',
    '/** By the id of the operation: the events of its stream, each as `{ event, data }` with what stands beside them. */',
    'export const eventSchemas: Readonly<Record<string, EventSchemas>> = {',
    ...streams.map(({ id, server }) => `  '${id}': ${camel(server.name)},`),
    '};',
    '',
    '/** By the id of the operation: the events of its socket, each as it is sent. */',
    `export const socketSchemas: Readonly<Record<string, SocketSchemas>> = {\n${pairs.join('\n')}\n};`,
  ].join('\n');
}
