/** The facts about one operation of the contract, as the emitters need them. */
import {
  endpointNodes,
  isJsonObject,
  jsonResponse,
  listOf,
  objectOf,
  parametersIn,
  refName,
  resolve,
  stringOf,
  stringsOf,
  without,
} from './contract.js';
import type { EndpointNode, Json, JsonObject } from './contract.js';
import { paginationOf } from './pagination.js';

interface Param {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly type: string;
  readonly required: boolean;
  /** True if callers may leave it out. The platform may still require it: then the client fills it in. */
  readonly optional: boolean;
}

interface Body {
  readonly kind: 'json' | 'form';
  readonly type: string;
  readonly required: boolean;
  readonly fields: readonly string[];
}

export interface ContractOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  /** The Chinese title of its documentation page. */
  readonly title: string | undefined;
  readonly description: string;
  /** The documentation page, as section and name. */
  readonly docs: string | undefined;
  /** Its tag. */
  readonly group: { readonly description: string; readonly title: string | undefined };
  readonly deprecated: boolean;
  readonly permission: string | string[] | undefined;
  /** The origin of the client's method: generated, written by hand, or absent. */
  readonly made: 'generated' | 'manual' | 'none';
  readonly stream: string | undefined;
  readonly aliases: readonly string[];
  readonly params: readonly Param[];
  /** The positional arguments of the method, with the name of each in its signature. */
  readonly args: readonly { name: string; as: string }[];
  readonly paramsType: string | undefined;
  readonly body: Body | undefined;
  /** Paths of the fields that callers may leave out although the platform requires them. */
  readonly optional: readonly string[];
  /** Paths of the values that are sent as JSON text. */
  readonly text: readonly string[];
  /** The file fields of a form, with their largest size in bytes; 0 if no limit is known. */
  readonly files: Readonly<Record<string, number>>;
  readonly headers: JsonObject;
  /** True if the response is JSON. */
  readonly hasJsonResponse: boolean;
  /** True if the response is bytes. */
  readonly binary: boolean;
  readonly unwrap: string | undefined;
  /** The key that some servers use instead of `unwrap`. */
  readonly unwrapAlias: string | undefined;
  readonly result: string;
  readonly page: JsonObject | undefined;
  readonly item: string | undefined;
  /** Example values for every parameter and for the body. */
  readonly request: { path: JsonObject; query: JsonObject; body: Json | undefined };
  readonly example: Json | undefined;
}

/** Every operation of the contract, in its order. */
export function operationsOf(document: JsonObject): ContractOperation[] {
  return endpointNodes(document).map((endpoint) => {
    const id = stringOf(endpoint.operation['operationId']) ?? '';
    try {
      return operationOf(document, id, endpoint);
    } catch (cause) {
      throw new Error(`${id}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    }
  });
}

function operationOf(document: JsonObject, id: string, { path, method, operation }: EndpointNode): ContractOperation {
  const params = listOf(operation['parameters']).map((param) => paramOf(document, objectOf(param)));
  const body = bodyOf(document, operation);
  const response = responseOf(document, operation);
  const page = isJsonObject(operation['x-coze-pagination']) ? operation['x-coze-pagination'] : undefined;
  const unwrap = stringOf(operation['x-coze-returns']) === 'void' ? 'none' : stringOf(operation['x-coze-unwrap']);
  const binary = operation['x-coze-binary'] === true;
  const permission = operation['x-coze-permission'];
  return {
    id,
    method: method.toUpperCase(),
    path,
    summary: stringOf(operation['summary']) ?? '',
    title: stringOf(operation['x-coze-title-zh']),
    description: stringOf(operation['description']) ?? '',
    docs: stringOf(operation['x-coze-docs']),
    group: groupOf(document, operation),
    deprecated: operation['deprecated'] === true,
    permission: Array.isArray(permission) ? stringsOf(permission) : stringOf(permission),
    made: originOf(operation),
    stream: stringOf(operation['x-coze-stream']),
    aliases: stringsOf(operation['x-coze-aliases']),
    params,
    args: argsOf(operation),
    paramsType: stringOf(operation['x-coze-params']),
    body,
    optional: [
      ...params.filter((param) => param.required && param.optional).map((param) => param.name),
      ...(body === undefined ? [] : pathsWhere(document, body.schema, (node) => node['x-coze-optional'] === true)),
    ],
    text: body === undefined ? [] : pathsWhere(document, body.schema, carriesJson),
    files: body === undefined ? {} : fileFields(document, body.schema),
    headers: objectOf(operation['x-coze-headers']),
    hasJsonResponse: Object.keys(response.schema).length > 0,
    binary,
    unwrap,
    unwrapAlias: stringOf(operation['x-coze-unwrap-alias']),
    result: unwrap === 'none' ? 'undefined' : resultType(document, response.schema, unwrap ?? 'data'),
    page: page && paginationOf(page, params),
    item: page && itemType(document, response.schema, stringOf(page['items']) ?? ''),
    request: {
      path: examplesIn(document, operation, 'path'),
      query: examplesIn(document, operation, 'query'),
      body: body?.example,
    },
    example: response.example,
  };
}

function groupOf(document: JsonObject, operation: JsonObject): ContractOperation['group'] {
  const [name] = stringsOf(operation['tags']);
  const tag = objectOf(listOf(document['tags']).find((each) => objectOf(each)['name'] === name));
  return { description: stringOf(tag['description']) ?? '', title: stringOf(tag['x-coze-title-zh']) };
}

function originOf(operation: JsonObject): ContractOperation['made'] {
  const origin = operation['x-coze-method'];
  return origin === 'manual' || origin === 'none' ? origin : 'generated';
}

function argsOf(operation: JsonObject): ContractOperation['args'] {
  const names = objectOf(operation['x-coze-arg-names']);
  return stringsOf(operation['x-coze-args']).map((name) => ({ name, as: stringOf(names[name]) ?? name }));
}

function examplesIn(document: JsonObject, operation: JsonObject, place: string): JsonObject {
  const withExample = parametersIn(document, operation, place).filter((param) => param['example'] !== undefined);
  return Object.fromEntries(withExample.map((param) => [stringOf(param['name']) ?? '', param['example'] ?? null]));
}

function paramOf(document: JsonObject, param: JsonObject): Param {
  const found = resolve(document, param);
  const place = found['in'];
  if (place !== 'path' && place !== 'query')
    throw new Error(`A parameter in ${JSON.stringify(place)} is not supported.`);
  const type = stringsOf(resolve(document, objectOf(found['schema']))['type']).find((name) => name !== 'null');
  return {
    name: stringOf(found['name']) ?? '',
    in: place,
    type: type ?? 'string',
    required: found['required'] === true,
    optional: found['required'] !== true || found['x-coze-optional'] === true,
  };
}

function bodyOf(document: JsonObject, operation: JsonObject) {
  const body = operation['requestBody'];
  if (!isJsonObject(body)) return undefined;
  const [mediaType, content] = Object.entries(objectOf(body['content']))[0] ?? [];
  const [named] = Object.values(objectOf(objectOf(content)['examples']));
  const example = objectOf(content)['example'] ?? objectOf(named)['value'];
  const schema = objectOf(objectOf(content)['schema']);
  const kind = mediaType === 'multipart/form-data' ? ('form' as const) : ('json' as const);
  const type = refName(schema);
  if (type === undefined) throw new Error('The body must be a named schema.');
  const fields = Object.keys(objectOf(resolve(document, schema)['properties']));
  return { kind, type, required: body['required'] === true, fields, schema, example };
}

function fileFields(document: JsonObject, schema: JsonObject): Record<string, number> {
  const properties = Object.entries(objectOf(resolve(document, schema)['properties']));
  const files = properties.filter(([, property]) => objectOf(property)['format'] === 'binary');
  return Object.fromEntries(files.map(([name, file]) => [name, Number(objectOf(file)['x-coze-max-bytes'] ?? 0)]));
}

/** True for a text that carries JSON, and for a union with such a text. */
const carriesJson = (node: JsonObject): boolean =>
  [node, ...listOf(node['anyOf']).map(objectOf)].some((option) => isJsonObject(option['contentSchema']));

/** Deeper paths are not searched, because the paths of a recursive schema have no end. */
const MAX_DEPTH = 8;

/** The paths of all parts of a schema that match: `content`, `messages[].content`, `parameters{}`. */
function pathsWhere(
  document: JsonObject,
  schema: JsonObject,
  matches: (node: JsonObject) => boolean,
  path = '',
  depth = 0,
): string[] {
  if (depth > MAX_DEPTH) return [];
  // Keywords beside a reference belong to the field that refers.
  const node = { ...resolve(document, schema), ...without(schema, '$ref') };
  const properties = Object.entries(objectOf(node['properties']));
  const parts = [
    ...properties.map(([name, part]) => [path === '' ? name : `${path}.${name}`, part] as const),
    [`${path}[]`, node['items']] as const,
    [`${path}{}`, node['additionalProperties']] as const,
  ];
  const deeper = parts.flatMap(([at, part]) =>
    isJsonObject(part) ? pathsWhere(document, part, matches, at, depth + 1) : [],
  );
  return matches(node) ? [path, ...deeper] : deeper;
}

function responseOf(document: JsonObject, operation: JsonObject): { schema: JsonObject; example: Json | undefined } {
  const json = jsonResponse(document, operation);
  const [example] = Object.values(objectOf(json['examples']));
  return { schema: objectOf(json['schema']), example: json['example'] ?? objectOf(example)['value'] };
}

/** The parts of an `allOf`, or the schema itself. */
function allOfParts(schema: JsonObject): JsonObject[] {
  const parts = listOf(schema['allOf']).map(objectOf);
  return parts.length === 0 ? [schema] : parts;
}

function propertyOf(document: JsonObject, schema: JsonObject, key: string): JsonObject | undefined {
  for (const part of allOfParts(resolve(document, schema))) {
    const found = objectOf(resolve(document, part)['properties'])[key];
    if (isJsonObject(found)) return found;
  }
  return undefined;
}

const PRIMITIVE_TYPES: Record<string, string> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
};

function typeOf(schema: JsonObject): string | undefined {
  const name = refName(schema);
  if (name !== undefined) return name;
  if (schema['type'] === 'array') {
    const item = typeOf(objectOf(schema['items']));
    return item === undefined ? undefined : `${item}[]`;
  }
  return PRIMITIVE_TYPES[stringOf(schema['type']) ?? ''];
}

function resultType(document: JsonObject, schema: JsonObject, unwrap: string): string {
  if (Object.keys(schema).length === 0) return 'unknown';
  if (unwrap === 'body') {
    const [named] = allOfParts(schema)
      .map(refName)
      .filter((name) => name !== 'Envelope');
    if (named === undefined) throw new Error('The whole body is returned, and must be a named schema.');
    return named;
  }
  const property = propertyOf(document, schema, unwrap);
  const type = property && typeOf(property);
  if (type === undefined) throw new Error(`${unwrap} is returned, and must be a named schema or a list of them.`);
  return type;
}

function itemType(document: JsonObject, schema: JsonObject, path: string): string {
  let found: JsonObject | undefined = schema;
  for (const key of path.split('.')) found = found && propertyOf(document, found, key);
  const type = found && typeOf(resolve(document, found));
  if (type === undefined || !type.endsWith('[]')) throw new Error(`${path} must be a list of named schemas.`);
  return type.slice(0, -2);
}
