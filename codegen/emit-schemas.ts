/** The schemas of `coze-client/schemas` by operation and by callback, and the types that they describe. */
import {
  isJsonObject,
  listOf,
  objectOf,
  operationNode,
  parametersIn,
  refName,
  refTo,
  resolve,
  schemasOf,
  stringOf,
  type Json,
  type JsonObject,
} from './contract.js';
import type { OperationEvents } from './events.js';
import type { ContractOperation } from './operation.js';
import type { ParamsType } from './params-type.js';
import { camel, pascal, sentenceComment } from './print.js';

const PLACES = ['path', 'query', 'body', 'response', 'events', 'clientEvents'] as const;

type Places = Readonly<Record<(typeof PLACES)[number], string | undefined>>;

function placesOf(
  { id, params, body, hasJsonResponse }: ContractOperation,
  events: OperationEvents | undefined,
): Places {
  const has = (place: string) => params.some((param) => param.in === place);
  return {
    path: has('path') ? `requests.z${pascal(id)}Path` : undefined,
    query: has('query') ? `requests.z${pascal(id)}Query` : undefined,
    body: body === undefined ? undefined : `requests.z${pascal(id)}Body`,
    response: hasJsonResponse ? `responses.z${pascal(id)}Response` : undefined,
    events: events && `responses.z${events.server.name}`,
    clientEvents: events?.client && `requests.z${events.client.name}Input`,
  };
}

export function emitOperationSchemas(
  operations: readonly ContractOperation[],
  events: readonly OperationEvents[],
): string {
  const entries = operations.map((operation) => {
    const schemas = placesOf(
      operation,
      events.find(({ id }) => id === operation.id),
    );
    return {
      id: operation.id,
      deprecated: operation.deprecated,
      places: PLACES.map((place) => [place, schemas[place]] as const),
    };
  });
  const types = entries.map(({ id, places }) => {
    const members = places.map(
      ([place, schema]) => `readonly ${place}: ${schema === undefined ? 'undefined' : `typeof ${schema}`};`,
    );
    return `readonly '${id}': { ${members.join(' ')} };`;
  });
  const values = entries.map(({ id, deprecated, places }) => {
    const members = places.map(([place, schema]) => `${place}: ${schema ?? 'undefined'}`);
    return `${sentenceComment(`The schemas of \`${id}\`.`, deprecated)}\nexport const ${camel(id)}Schemas: OperationSchemas['${id}'] = { ${members.join(', ')} };`;
  });
  return [
    "import * as responses from '../responses/zod.gen.js';",
    "import * as requests from '../requests/zod.gen.js';",
    '',
    '/** The schemas by operation ID: request, response, events of its stream, and events of its socket in both directions. */',
    `export interface OperationSchemas {\n${types.join('\n')}\n}`,
    '',
    values.join('\n\n'),
    '',
    '/** The schemas of all operations. Import those of one operation by name, such as `chatCreateSchemas`, to keep a bundle small. */',
    `export const operationSchemas: OperationSchemas = {\n${entries.map(({ id }) => `'${id}': ${camel(id)}Schemas,`).join('\n')}\n};`,
  ].join('\n');
}

/** The names of the schemas of an operation. */
export function schemaNamesOf(operation: ContractOperation, events: OperationEvents | undefined): string[] {
  return Object.values(placesOf(operation, events)).flatMap((schema) =>
    schema === undefined ? [] : [schema.replace(/^\w+\./, '')],
  );
}

/**
 * The schemas of the objects that methods take, with the names of their types: `zCreateChatReq` for `CreateChatReq`.
 *
 * @param named - the names of the schemas that exist already.
 */
export function emitCallerSchemas(
  operations: readonly ContractOperation[],
  paramsTypes: ReadonlyMap<string, ParamsType>,
  named: readonly string[],
): string {
  const sources = new Map<string, { id: string; schema: string; optional: readonly string[]; type: string }>();
  for (const operation of operations) {
    const type = paramsTypes.get(operation.id);
    if (type?.hasRest !== true) continue;
    const schema = callerSchemaOf(operation);
    const optional = operation.optional.filter((path) => !/[.[{]/.test(path));
    sources.set(`z${type.name}`, { id: operation.id, schema, optional, type: type.name });
  }
  const entries = [...sources];
  const clash = entries.find(([name]) => named.includes(name));
  if (clash !== undefined)
    throw new Error(`${clash[1].id}: a schema is already named ${clash[0]}. Choose another name in x-coze-params.`);
  const isAlias = ([, { schema, optional }]: (typeof entries)[number]) =>
    !schema.includes('(') && optional.length === 0;
  const aliases = entries.filter(isAlias).map(([name, { schema }]) => `${schema.replace('requests.', '')} as ${name}`);
  const made = entries
    .filter((entry) => !isAlias(entry))
    .map(([name, { schema, optional, type }]) => {
      const names = optional.map((field) => `'${field}'`);
      // Declarations with inferred types would repeat the schemas, and the types of zod.
      const whole = schema
        .replaceAll('/* @__PURE__ */ together(', 'Together<')
        .replaceAll(')', '>')
        .replaceAll('requests.', 'typeof requests.');
      const [written, value] =
        names.length === 0
          ? [whole, schema]
          : [`LeaveOut<${whole}, ${names.join(' | ')}>`, `/* @__PURE__ */ leaveOut(${schema}, ${names.join(', ')})`];
      return `/** The schema of \`${type}\`. */\nexport const ${name}: ${written} = ${value};`;
    });
  return [
    "import { leaveOut, type LeaveOut, together, type Together } from '../../src/schemas/caller-schemas.js';",
    "import * as requests from '../requests/zod.gen.js';",
    '',
    `export { ${aliases.join(', ')} } from '../requests/zod.gen.js';`,
    '',
    made.join('\n\n'),
  ].join('\n');
}

/** The schema of the fields of an operation that are not positional arguments. */
function callerSchemaOf({ id, params, body, args }: ContractOperation): string {
  const isRest = (name: string) => !args.some((arg) => arg.name === name);
  const places = [
    { place: 'Body', names: body?.fields ?? [] },
    ...(['query', 'path'] as const).map((place) => ({
      place: pascal(place),
      names: params.filter((param) => param.in === place).map(({ name }) => name),
    })),
  ];
  const schemas = places.flatMap(({ place, names }) => {
    const rest = names.filter(isRest);
    if (rest.length === 0) return [];
    if (rest.length < names.length)
      throw new Error(
        `${id}: positional arguments and others share the ${place.toLowerCase()}, so they have no schema.`,
      );
    return [`requests.z${pascal(id)}${place}`];
  });
  return schemas.reduce((whole, schema) => `/* @__PURE__ */ together(${whole}, ${schema})`);
}

/** @param view - the contract as {@link responseView} gives it. */
export function emitCallbackSchemas(document: JsonObject, view: JsonObject): string {
  const [webhook] = Object.values(objectOf(document['webhooks']));
  const { post } = objectOf(webhook);
  const content = objectOf(objectOf(objectOf(objectOf(post)['requestBody'])['content'])['application/json']);
  const members = listOf(resolve(document, objectOf(content['schema']))['anyOf']).map(objectOf);
  const entries = members.map((member) => {
    const { header } = objectOf(resolve(view, member)['properties']);
    const type = stringOf(objectOf(objectOf(objectOf(header)['properties'])['event_type'])['const']);
    if (type === undefined) throw new Error(`${refName(member)}: The header must have a constant event_type.`);
    return { type, schema: `responses.z${refName(member)}` };
  });
  return [
    "import * as responses from '../responses/zod.gen.js';",
    '',
    '/** The schema of the whole body of a callback, by event type. */',
    `export interface CallbackSchemas {\n${entries.map(({ type, schema }) => `readonly '${type}': typeof ${schema};`).join('\n')}\n}`,
    '',
    `export const callbackSchemas: CallbackSchemas = {\n${entries.map(({ type, schema }) => `'${type}': ${schema},`).join('\n')}\n};`,
  ].join('\n');
}

/** Keywords of a schema whose type in TypeScript accepts more than the wire does. */
const WIDER_KEYWORDS = ['x-coze-optional', 'x-coze-type', 'contentSchema'];

/** True if callers may pass more than a schema accepts, in the schema itself or in one that it refers to. */
function isWider(document: JsonObject, value: Json | undefined, seen = new Set<string>()): boolean {
  if (Array.isArray(value)) return value.some((item) => isWider(document, item, seen));
  if (!isJsonObject(value)) return false;
  if (value['format'] === 'binary' || WIDER_KEYWORDS.some((key) => value[key] !== undefined)) return true;
  const ref = stringOf(value['$ref']);
  if (ref !== undefined && !seen.has(ref) && isWider(document, resolve(document, value), seen.add(ref))) return true;
  return Object.entries(value).some(([key, inner]) => key !== 'example' && isWider(document, inner, seen));
}

/** The types that the schemas describe, by schema name. Tests compare them with the inferred types. */
export function emitSchemaTypes(
  operations: readonly ContractOperation[],
  document: JsonObject,
  requests: JsonObject,
  responses: JsonObject,
  paramsTypes: ReadonlyMap<string, ParamsType>,
): string {
  const named = (view: JsonObject, suffix: string) =>
    schemasOf(view).map(([name]) => [`z${name}${suffix}`, name] as const);
  const inputs = operations.flatMap((operation) => {
    const places = [...operation.params.map((param) => param.in), ...(operation.body === undefined ? [] : ['body'])];
    return [...new Set(places)].map((place) => {
      const name = `z${pascal(operation.id)}${pascal(place)}`;
      const type = `NonNullable<types.${pascal(operation.id)}Data['${place}']>`;
      const given =
        place === 'body'
          ? refTo(operation.body?.type ?? '')
          : parametersIn(document, operationNode(document, operation.id), place);
      return { name, type, wider: isWider(document, given) };
    });
  });
  const ofRequests = named(requests, 'Input').map(([name, type]) => ({
    name,
    type: `types.${type}`,
    wider: isWider(document, refTo(type)),
  }));
  const callers = operations.flatMap(({ id }) => {
    const type = paramsTypes.get(id);
    return type?.hasRest === true ? [`z${type.name}: params.${type.name};`] : [];
  });
  const outputs = operations
    .filter((operation) => operation.hasJsonResponse)
    .map(({ id }) => `z${pascal(id)}Response: types.${pascal(id)}Response;`);
  const all = [...ofRequests, ...inputs];
  return [
    "import type * as params from '../client/index.gen.js';",
    "import type * as types from '../types/types.gen.js';",
    '',
    `export interface InputTypes {\n${all.map(({ name, type }) => `${name}: ${type};`).join('\n')}\n}`,
    '',
    '/** The names whose type accepts more than is sent: fields that the client fills in, JSON text, and files. */',
    `export type WiderInputs = ${all
      .filter(({ wider }) => wider)
      .map(({ name }) => `'${name}'`)
      .join(' | ')};`,
    '',
    '/** The objects that methods take. */',
    `export interface CallerTypes {\n${[...new Set(callers)].join('\n')}\n}`,
    '',
    `export interface OutputTypes {\n${[...named(responses, '').map(([name, type]) => `${name}: types.${type};`), ...outputs].join('\n')}\n}`,
  ].join('\n');
}
