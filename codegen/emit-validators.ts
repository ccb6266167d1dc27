/** The validators of the client and the local server: schemas by operation and by event, each made at its first use. */
import type { EventUnion, OperationEvents } from './events.js';
import type { Operation } from './operation.js';
import { camel, pascal } from './print.js';

const importSchemas = (place: 'requests' | 'answers', as: string) =>
  `import * as ${as} from '../mini-${place}/zod.gen.js';`;

const eventMap = ({ members }: EventUnion, from: string): string =>
  `new Map<string, LazySchema>([${members.map(([event, schema]) => `['${event}', ${from}.z${schema}]`).join(', ')}])`;

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

export function emitRequestSchemas(operations: readonly Operation[]): string {
  const entries = operations.map(({ id, params, body, optional }) => {
    const places = new Set<string>([...params.map((param) => param.in), ...(body === undefined ? [] : ['body'])]);
    const members = [...places].map((place) => `${place}: schemas.z${pascal(id)}${pascal(place)}`);
    if (optional.length > 0) members.push(`optional: ${JSON.stringify(optional)}`);
    return `  '${id}': { ${members.join(', ')} },`;
  });
  return [
    importSchemas('requests', 'schemas'),
    "import type { RequestSchemas } from './types.gen.js';",
    '',
    '/** The schemas of path, query and body, by operation ID. */',
    `export const requestSchemas: Readonly<Record<string, RequestSchemas>> = {\n${entries.join('\n')}\n};`,
  ].join('\n');
}

export function emitAnswerSchemas(operations: readonly Operation[]): string {
  const entries = operations
    .filter((operation) => operation.hasJsonResponse)
    .map(({ id }) => `  '${id}': schemas.z${pascal(id)}Response,`);
  return [
    importSchemas('answers', 'schemas'),
    "import type { LazySchema } from './types.gen.js';",
    '',
    '/** The schema of the whole JSON body of a successful response, by operation ID. */',
    `export const answerSchemas: Readonly<Record<string, LazySchema>> = {\n${entries.join('\n')}\n};`,
  ].join('\n');
}

/** Two files, so that the events that a client sends do not load the schemas of responses. */
export function emitEventSchemas(events: readonly OperationEvents[]): { events: string; 'sent-events': string } {
  const unions = new Map(events.map(({ server }) => [server.name, server] as const));
  const received = [...unions.values()].map((union) => `const ${camel(union.name)} = ${eventMap(union, 'answers')};`);
  const sent = events.flatMap(({ id, client }) =>
    client === undefined ? [] : [`  '${id}': ${eventMap(client, 'requests')},`],
  );
  const types = "import type { EventSchemas, LazySchema } from './types.gen.js';";
  return {
    events: [
      importSchemas('answers', 'answers'),
      types,
      '',
      ...received,
      '',
      '/**',
      ' * The events that a stream or socket receives, by operation ID. Those of a stream are `{ event, data }`, with the other',
      ' * fields of the SSE message.',
      ' */',
      'export const eventSchemas: Readonly<Record<string, EventSchemas>> = {',
      ...events.map(({ id, server }) => `  '${id}': ${camel(server.name)},`),
      '};',
    ].join('\n'),
    'sent-events': [
      importSchemas('requests', 'requests'),
      types,
      '',
      '/** The events that a socket sends, by operation ID. */',
      `export const sentEventSchemas: Readonly<Record<string, EventSchemas>> = {\n${sent.join('\n')}\n};`,
    ].join('\n'),
  };
}
