/** The schemas as JSON Schema 2020-12, for programs without zod. They have the names of those for zod. */
import { listOf, nodeOf, operationNodes, refName, resolve, textOf, textsOf, type Json, type Node } from './contract.js';
import { pascal } from './operation.js';
import { edited, without, type Edit } from './rewrite.js';

/** What OpenAPI says beside JSON Schema. */
const NOT_JSON_SCHEMA = ['discriminator', 'example', 'examples', 'externalDocs', 'xml'];

const plain: Edit = (node) =>
  without(node, ...NOT_JSON_SCHEMA, ...Object.keys(node).filter((key) => key.startsWith('x-')));

const inDefs: Edit = (node) => {
  const name = refName(node);
  return name === undefined ? node : { ...node, $ref: `#/$defs/${name}` };
};

/** Members exclude each other by a constant, or need not: `oneOf` would check them all. */
const anyMember: Edit = (node) => {
  const members = node['oneOf'];
  return members === undefined ? node : { ...without(node, 'oneOf'), anyOf: members };
};

/** JSON can't carry a file. */
const anyFile: Edit = (node) =>
  node['format'] === 'binary'
    ? { ...without(node, 'type', 'format'), contentMediaType: 'application/octet-stream' }
    : node;

/** Nothing passes that the contract does not know. */
const closed: Edit = (node) =>
  node['properties'] === undefined || node['additionalProperties'] !== undefined
    ? node
    : { ...node, additionalProperties: false };

const openEnum: Edit = (node) => {
  const values = node['enum'];
  return values === undefined
    ? node
    : { ...without(node, 'enum', 'type'), anyOf: [{ enum: values }, { type: node['type'] ?? 'string' }] };
};

const openUnion: Edit = (node) => {
  const discriminator = nodeOf(node['discriminator']);
  const name = textOf(discriminator['propertyName']);
  const events = Object.keys(nodeOf(discriminator['mapping']));
  if (name === undefined) return node;
  const unknown = {
    type: 'object',
    required: [name],
    properties: { [name]: { type: 'string', not: { enum: events } } },
  };
  return { ...node, oneOf: [...listOf(node['oneOf']), unknown] };
};

interface Named {
  readonly name: string;
  readonly schema: Node;
}

const idOf = (operation: Node): string => pascal(textOf(operation['operationId']) ?? '');

/** The parameters of an operation in one place, as one object. */
function parametersIn(view: Node, operation: Node, place: string): Node | undefined {
  const params = listOf(operation['parameters']).map((param) => resolve(view, nodeOf(param)));
  const here = params.filter((param) => param['in'] === place);
  if (here.length === 0) return undefined;
  const named = here.map(
    (param) =>
      [
        textOf(param['name']) ?? '',
        {
          ...nodeOf(param['schema']),
          ...(param['description'] === undefined ? {} : { description: param['description'] }),
        },
      ] as const,
  );
  const required = here.filter((param) => param['required'] === true).flatMap((param) => textsOf(param['name']));
  return {
    type: 'object',
    properties: Object.fromEntries(named),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

const jsonIn = (content: Json | undefined): Node => {
  const [body] = Object.values(nodeOf(content));
  return nodeOf(nodeOf(body)['schema']);
};

const requestsOf = (view: Node): Named[] =>
  operationNodes(view).flatMap((operation) => {
    const places = {
      Body: operation['requestBody'] === undefined ? undefined : jsonIn(nodeOf(operation['requestBody'])['content']),
      Path: parametersIn(view, operation, 'path'),
      Query: parametersIn(view, operation, 'query'),
    };
    return Object.entries(places).flatMap(([place, schema]) =>
      schema === undefined ? [] : [{ name: `z${idOf(operation)}${place}`, schema }],
    );
  });

const answersOf = (view: Node): Named[] =>
  operationNodes(view).flatMap((operation) => {
    const ok = nodeOf(nodeOf(operation['responses'])['200']);
    if (ok['content'] === undefined) return [];
    const schema = {
      description: ok['description'] ?? '',
      ...nodeOf(nodeOf(nodeOf(ok['content'])['application/json'])['schema']),
    };
    return [{ name: `z${idOf(operation)}Response`, schema }];
  });

/** The names that a schema refers to, and those that they refer to. */
function defsOf(schema: Json, schemas: ReadonlyMap<string, Node>, found = new Set<string>()): Set<string> {
  if (Array.isArray(schema)) for (const item of schema) defsOf(item, schemas, found);
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return found;
  const name = refName(schema);
  if (name !== undefined && !found.has(name)) {
    found.add(name);
    defsOf(schemas.get(name) ?? null, schemas, found);
  }
  for (const inner of Object.values(schema)) defsOf(inner, schemas, found);
  return found;
}

function emit(view: Node, suffix: string, ofOperations: (view: Node) => Named[]): string {
  const schemas = new Map(
    Object.entries(nodeOf(nodeOf(view['components'])['schemas'])).map(
      ([name, schema]) => [name, nodeOf(schema)] as const,
    ),
  );
  const parts = [...schemas].map(([name, schema]) => `const ${name}: JsonSchema = ${JSON.stringify(schema)};`);
  const standalone = (name: string, schema: Node, text: string): string => {
    const defs = [...defsOf(schema, schemas)].toSorted();
    return `export const ${name}: JsonSchema = /* @__PURE__ */ standalone(${text}${defs.length === 0 ? '' : `, { ${defs.join(', ')} }`});`;
  };
  const named = [...schemas].map(([name, schema]) => standalone(`z${name}${suffix}`, schema, name));
  const operations = ofOperations(view).map(({ name, schema }) => standalone(name, schema, JSON.stringify(schema)));
  return [
    "import { standalone, type JsonSchema } from '../../src/schemas/json-schema.js';",
    ...parts,
    ...named,
    ...operations,
  ].join('\n\n');
}

/** @param view the contract as a server sees what comes in. */
export const emitRequestJsonSchemas = (view: Node): string =>
  emit(edited(view, closed, anyFile, anyMember, plain, inDefs), 'Input', requestsOf);

/** @param view the contract as a client sees what comes back. */
export const emitAnswerJsonSchemas = (view: Node): string =>
  emit(edited(view, openEnum, openUnion, anyMember, plain, inDefs), '', answersOf);
