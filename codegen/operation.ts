/** What the contract says about one operation, in the form the emitters need. */
import { isNode, listOf, nodeOf, refName, resolve, textOf, textsOf, type Json, type Node } from './contract.js';
import { without } from './rewrite.js';

export interface Param {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly type: string;
  readonly required: boolean;
  /** Whether a caller may leave it out although the platform wants it. */
  readonly optional: boolean;
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly docs: string | undefined;
  readonly deprecated: boolean;
  readonly permission: string | string[] | undefined;
  /** How the client comes by its method: made here, written by hand, or not at all. */
  readonly made: 'generated' | 'manual' | 'none';
  readonly stream: string | undefined;
  readonly aliases: readonly string[];
  readonly params: readonly Param[];
  /** Positional arguments of the method, with the names they have there. */
  readonly args: readonly { name: string; as: string }[];
  readonly paramsType: string | undefined;
  readonly body: { kind: 'json' | 'form'; type: string; required: boolean; fields: readonly string[] } | undefined;
  /** Paths of the fields that callers may leave out although the platform requires them. */
  readonly optional: readonly string[];
  /** Paths of the values that are sent as JSON text. */
  readonly text: readonly string[];
  /** The file fields of a form, with their largest size in bytes; 0 where none is known. */
  readonly files: Readonly<Record<string, number>>;
  readonly headers: Node;
  /** Whether there is an answer in JSON. */
  readonly answers: boolean;
  /** Whether the answer is bytes. */
  readonly binary: boolean;
  readonly unwrap: string | undefined;
  readonly result: string;
  readonly page: Node | undefined;
  readonly item: string | undefined;
  /** Values for every parameter and the body, from their examples. */
  readonly request: { path: Node; query: Node; body: Json | undefined };
  readonly example: Json | undefined;
}

const words = (name: string) => name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
const upperFirst = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
export const pascal = (name: string) => words(name).map(upperFirst).join('');
export const camel = (name: string) => pascal(name).replace(/^./, (first) => first.toLowerCase());

const METHODS = ['get', 'put', 'post', 'delete'];

/** Every operation of the contract, in the order it lists them. */
export function operationsOf(document: Node): Operation[] {
  return Object.entries(nodeOf(document['paths'])).flatMap(([path, item]) =>
    Object.entries(nodeOf(item))
      .filter(([method]) => METHODS.includes(method))
      .map(([method, operation]) => read(document, path, method, nodeOf(operation))),
  );
}

function read(document: Node, path: string, method: string, operation: Node): Operation {
  const id = textOf(operation['operationId']);
  if (id === undefined) throw new Error(`${method} ${path} has no operationId.`);
  const params = listOf(operation['parameters']).map((param) => readParam(document, nodeOf(param)));
  const body = readBody(document, id, operation);
  const names = nodeOf(operation['x-coze-arg-names']);
  const known = [...params.map((param) => param.name), ...(body?.fields ?? [])];
  const args = textsOf(operation['x-coze-args']).map((name) => ({ name, as: textOf(names[name]) ?? name }));
  for (const { name } of args) if (!known.includes(name)) throw new Error(`${id} has no parameter ${name}.`);
  const answer = answerOf(document, operation);
  const page = isNode(operation['x-coze-pagination']) ? operation['x-coze-pagination'] : undefined;
  const unwrap = textOf(operation['x-coze-returns']) === 'void' ? 'none' : textOf(operation['x-coze-unwrap']);
  const binary = operation['x-coze-binary'] === true;
  return {
    id,
    method: method.toUpperCase(),
    path,
    summary: textOf(operation['summary']) ?? '',
    description: textOf(operation['description']) ?? '',
    docs: textOf(nodeOf(operation['externalDocs'])['url']),
    deprecated: operation['deprecated'] === true,
    permission: Array.isArray(operation['x-coze-permission'])
      ? textsOf(operation['x-coze-permission'])
      : textOf(operation['x-coze-permission']),
    made: madeBy(operation),
    stream: textOf(operation['x-coze-stream']),
    aliases: textsOf(operation['x-coze-aliases']),
    params,
    args,
    paramsType: textOf(operation['x-coze-params']),
    body,
    optional: [
      ...params.filter((param) => param.required && param.optional).map((param) => param.name),
      ...(body === undefined ? [] : pathsWhere(document, body.schema, (node) => node['x-coze-optional'] === true)),
    ],
    text: body === undefined ? [] : pathsWhere(document, body.schema, carriesJson),
    files: body === undefined ? {} : fileFields(document, body.schema),
    headers: nodeOf(operation['x-coze-headers']),
    answers: Object.keys(answer.schema).length > 0,
    binary,
    unwrap,
    result: unwrap === 'none' ? 'undefined' : resultType(document, id, answer.schema, unwrap ?? 'data'),
    page: page && pageOf(page, params),
    item: page && itemType(document, answer.schema, textOf(page['items']) ?? ''),
    request: {
      path: examplesOf(document, operation, 'path'),
      query: examplesOf(document, operation, 'query'),
      body: body?.example,
    },
    example: answer.example,
  };
}

/** What the pager reads. The order and the size of most lists are the caller's affair alone. */
const READ_BY_PAGER: Record<string, readonly string[]> = {
  page_num: ['page', 'size', 'first', 'items', 'total', 'has_more'],
  cursor: ['cursor', 'items', 'next', 'has_more'],
  after_before: ['after', 'before', 'items', 'first_id', 'last_id', 'has_more'],
};

/** Where the platform wants a page number, the pager is told so. */
function pageOf(page: Node, params: readonly Param[]): Node {
  const style = textOf(page['style']) ?? '';
  const read = READ_BY_PAGER[style];
  if (read === undefined) throw new Error(`Nothing is known of pages in the style ${style}.`);
  const facts = read.filter((key) => page[key] !== undefined).map((key) => [key, page[key] ?? null] as const);
  const number = params.find((param) => param.name === page['page']);
  return { style, ...Object.fromEntries(facts), ...(number?.required === true ? { required: true } : {}) };
}

function madeBy(operation: Node): Operation['made'] {
  const by = operation['x-coze-method'] ?? 'generated';
  if (by === 'generated' || by === 'manual' || by === 'none') return by;
  throw new Error(`x-coze-method is ${JSON.stringify(by)}.`);
}

function examplesOf(document: Node, operation: Node, place: string): Node {
  const params = listOf(operation['parameters']).map((param) => resolve(document, nodeOf(param)));
  const here = params.filter((param) => param['in'] === place && param['example'] !== undefined);
  return Object.fromEntries(here.map((param) => [textOf(param['name']) ?? '', param['example'] ?? null]));
}

function fileFields(document: Node, schema: Node): Record<string, number> {
  const properties = Object.entries(nodeOf(resolve(document, schema)['properties']));
  const files = properties.filter(([, property]) => nodeOf(property)['format'] === 'binary');
  return Object.fromEntries(files.map(([name, file]) => [name, Number(nodeOf(file)['x-coze-max-bytes'] ?? 0)]));
}

function readParam(document: Node, param: Node): Param {
  const found = resolve(document, param);
  const place = found['in'];
  if (place !== 'path' && place !== 'query')
    throw new Error(`A parameter in ${JSON.stringify(place)} is not supported.`);
  const type = textsOf(resolve(document, nodeOf(found['schema']))['type']).find((kind) => kind !== 'null');
  return {
    name: textOf(found['name']) ?? '',
    in: place,
    type: type ?? 'string',
    required: found['required'] === true,
    optional: found['required'] !== true || found['x-coze-optional'] === true,
  };
}

function readBody(document: Node, id: string, operation: Node) {
  const body = operation['requestBody'];
  if (!isNode(body)) return undefined;
  const [media, content] = Object.entries(nodeOf(body['content']))[0] ?? [];
  const [named] = Object.values(nodeOf(nodeOf(content)['examples']));
  const example = nodeOf(content)['example'] ?? nodeOf(named)['value'];
  const schema = nodeOf(nodeOf(content)['schema']);
  const kind = media === 'multipart/form-data' ? ('form' as const) : ('json' as const);
  const type = refName(schema);
  if (type === undefined) throw new Error(`The body of ${id} is to be a named schema.`);
  const fields = Object.keys(nodeOf(resolve(document, schema)['properties']));
  return { kind, type, required: body['required'] === true, fields, schema, example };
}

/** A text that carries JSON, or a union with such a text. */
const carriesJson = (node: Node): boolean =>
  [node, ...listOf(node['anyOf']).map(nodeOf)].some((choice) => isNode(choice['contentSchema']));

/** Deeper paths are not searched: a recursive schema has no end. */
const MAX_DEPTH = 8;

/** The paths of all parts of a schema that match: `content`, `messages[].content`, `parameters{}`. */
function pathsWhere(document: Node, schema: Node, matches: (node: Node) => boolean, path = '', depth = 0): string[] {
  if (depth > MAX_DEPTH) return [];
  // Keywords beside a reference belong to the field that refers.
  const node = { ...resolve(document, schema), ...without(schema, '$ref') };
  const properties = Object.entries(nodeOf(node['properties']));
  const parts = [
    ...properties.map(([name, part]) => [path === '' ? name : `${path}.${name}`, part] as const),
    [`${path}[]`, node['items']] as const,
    [`${path}{}`, node['additionalProperties']] as const,
  ];
  const deeper = parts.flatMap(([at, part]) =>
    isNode(part) ? pathsWhere(document, part, matches, at, depth + 1) : [],
  );
  return matches(node) ? [path, ...deeper] : deeper;
}

function answerOf(document: Node, operation: Node): { schema: Node; example: Json | undefined } {
  const ok = resolve(document, nodeOf(nodeOf(operation['responses'])['200']));
  const json = nodeOf(nodeOf(ok['content'])['application/json']);
  const [example] = Object.values(nodeOf(json['examples']));
  return { schema: nodeOf(json['schema']), example: json['example'] ?? nodeOf(example)['value'] };
}

/** The parts of an answer and the properties they have together. */
function partsOf(schema: Node): Node[] {
  const parts = listOf(schema['allOf']).map(nodeOf);
  return parts.length === 0 ? [schema] : parts;
}
function propertyOf(document: Node, schema: Node, key: string): Node | undefined {
  for (const part of partsOf(resolve(document, schema))) {
    const found = nodeOf(resolve(document, part)['properties'])[key];
    if (isNode(found)) return found;
  }
  return undefined;
}

const PRIMITIVES: Record<string, string> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
};

function typeOf(schema: Node): string | undefined {
  const name = refName(schema);
  if (name !== undefined) return name;
  if (schema['type'] === 'array') {
    const item = typeOf(nodeOf(schema['items']));
    return item === undefined ? undefined : `${item}[]`;
  }
  return PRIMITIVES[textOf(schema['type']) ?? ''];
}

function resultType(document: Node, id: string, schema: Node, unwrap: string): string {
  if (Object.keys(schema).length === 0) return 'unknown';
  if (unwrap === 'body') {
    const named = partsOf(schema)
      .map(refName)
      .filter((name) => name !== 'Envelope');
    if (named[0] === undefined) throw new Error(`${id} returns its whole body, which is to be a named schema.`);
    return named[0];
  }
  const property = propertyOf(document, schema, unwrap);
  const type = property && typeOf(property);
  if (type === undefined) throw new Error(`${id} returns ${unwrap}, which is to be a named schema or a list of them.`);
  return type;
}

function itemType(document: Node, schema: Node, path: string): string {
  let found: Node | undefined = schema;
  for (const key of path.split('.')) found = found && propertyOf(document, found, key);
  const type = found && typeOf(resolve(document, found));
  if (type === undefined || !type.endsWith('[]')) throw new Error(`${path} is not a list of named schemas.`);
  return type.slice(0, -2);
}
