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
import { pascal } from './print.js';

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
    return { id: operation.id, places: PLACES.map((place) => [place, schemas[place]] as const) };
  });
  const types = entries.map(({ id, places }) => {
    const members = places.map(
      ([place, schema]) => `readonly ${place}: ${schema === undefined ? 'undefined' : `typeof ${schema}`};`,
    );
    return `readonly '${id}': { ${members.join(' ')} };`;
  });
  const values = entries.map(
    ({ id, places }) =>
      `'${id}': { ${places.map(([place, schema]) => `${place}: ${schema ?? 'undefined'}`).join(', ')} },`,
  );
  return [
    "import * as responses from '../responses/zod.gen.js';",
    "import * as requests from '../requests/zod.gen.js';",
    '',
    '/** The schemas by operation ID: request, response, events of its stream, and events of its socket in both directions. */',
    `export interface OperationSchemas {\n${types.join('\n')}\n}`,
    '',
    `export const operationSchemas: OperationSchemas = {\n${values.join('\n')}\n};`,
  ].join('\n');
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
  const outputs = operations
    .filter((operation) => operation.hasJsonResponse)
    .map(({ id }) => `z${pascal(id)}Response: types.${pascal(id)}Response;`);
  const all = [...ofRequests, ...inputs];
  return [
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
    `export interface OutputTypes {\n${[...named(responses, '').map(([name, type]) => `${name}: types.${type};`), ...outputs].join('\n')}\n}`,
  ].join('\n');
}
