/** The schemas as JSON Schema 2020-12, for programs without zod. `jsonChatCreateBody` is `zChatCreateBody`. */
import {
  edited,
  listOf,
  objectOf,
  operationNodes,
  parametersIn,
  refName,
  schemasOf,
  stringOf,
  stringsOf,
  without,
  type Edit,
  type Json,
  type JsonObject,
} from './contract.js';
import { pascal } from './print.js';

/** Keywords of OpenAPI that JSON Schema does not have. */
const OPENAPI_KEYWORDS = ['discriminator', 'example', 'examples', 'externalDocs', 'xml'];

const withoutOpenApi: Edit = (node) =>
  without(node, ...OPENAPI_KEYWORDS, ...Object.keys(node).filter((key) => key.startsWith('x-')));

const refsToDefs: Edit = (node) => {
  const name = refName(node);
  return name === undefined ? node : { ...node, $ref: `#/$defs/${name}` };
};

/** A constant makes the members exclusive, or they need not be. `oneOf` would validate all of them. */
const anyMember: Edit = (node) => {
  const members = node['oneOf'];
  return members === undefined ? node : { ...without(node, 'oneOf'), anyOf: members };
};

/** JSON cannot carry a file. */
const fileAsMedia: Edit = (node) =>
  node['format'] === 'binary'
    ? { ...without(node, 'type', 'format'), contentMediaType: 'application/octet-stream' }
    : node;

/** Requests reject fields that the contract does not know. */
const withoutOtherFields: Edit = (node) =>
  node['properties'] === undefined || node['additionalProperties'] !== undefined
    ? node
    : { ...node, additionalProperties: false };

/** Responses accept enum values that the contract does not know. */
const withOtherValues: Edit = (node) => {
  const values = node['enum'];
  return values === undefined
    ? node
    : { ...without(node, 'enum', 'type'), anyOf: [{ enum: values }, { type: node['type'] ?? 'string' }] };
};

/** Responses accept events that the contract does not know. */
const withOtherEvents: Edit = (node) => {
  const discriminator = objectOf(node['discriminator']);
  const name = stringOf(discriminator['propertyName']);
  const events = Object.keys(objectOf(discriminator['mapping']));
  if (name === undefined) return node;
  const unknown = {
    type: 'object',
    required: [name],
    properties: { [name]: { type: 'string', not: { enum: events } } },
  };
  return { ...node, oneOf: [...listOf(node['oneOf']), unknown] };
};

interface NamedSchema {
  readonly name: string;
  readonly schema: JsonObject;
  readonly isDeprecated: boolean;
}

const isDeprecated = (node: JsonObject): boolean => node['deprecated'] === true;

const operationName = (operation: JsonObject): string => pascal(stringOf(operation['operationId']) ?? '');

/** The schema of the path or the query: an object with a property for each parameter. */
function parametersSchema(view: JsonObject, operation: JsonObject, place: string): JsonObject | undefined {
  const inPlace = parametersIn(view, operation, place);
  if (inPlace.length === 0) return undefined;
  const named = inPlace.map(
    (param) =>
      [
        stringOf(param['name']) ?? '',
        {
          ...objectOf(param['schema']),
          ...(param['description'] === undefined ? {} : { description: param['description'] }),
        },
      ] as const,
  );
  const required = inPlace.filter((param) => param['required'] === true).flatMap((param) => stringsOf(param['name']));
  return {
    type: 'object',
    properties: Object.fromEntries(named),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

const jsonIn = (content: Json | undefined): JsonObject => {
  const [body] = Object.values(objectOf(content));
  return objectOf(objectOf(body)['schema']);
};

const requestsOf = (view: JsonObject): NamedSchema[] =>
  operationNodes(view).flatMap((operation) => {
    const places = {
      Body: operation['requestBody'] === undefined ? undefined : jsonIn(objectOf(operation['requestBody'])['content']),
      Path: parametersSchema(view, operation, 'path'),
      Query: parametersSchema(view, operation, 'query'),
    };
    return Object.entries(places).flatMap(([place, schema]) =>
      schema === undefined
        ? []
        : [{ name: `json${operationName(operation)}${place}`, schema, isDeprecated: isDeprecated(operation) }],
    );
  });

const responsesOf = (view: JsonObject): NamedSchema[] =>
  operationNodes(view).flatMap((operation) => {
    const ok = objectOf(objectOf(operation['responses'])['200']);
    if (ok['content'] === undefined) return [];
    const schema = {
      description: ok['description'] ?? '',
      ...objectOf(objectOf(objectOf(ok['content'])['application/json'])['schema']),
    };
    return [{ name: `json${operationName(operation)}Response`, schema, isDeprecated: isDeprecated(operation) }];
  });

/** The names of all schemas that a schema refers to, directly or through others. */
function defsOf(schema: Json, schemas: ReadonlyMap<string, JsonObject>, found = new Set<string>()): Set<string> {
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

function emitJsonSchemas(view: JsonObject, suffix: string, ofOperations: (view: JsonObject) => NamedSchema[]): string {
  const schemas = new Map(schemasOf(view));
  const parts = [...schemas].map(([name, schema]) => `const ${name}: JsonSchema = ${JSON.stringify(schema)};`);
  const standalone = ({ name, schema, isDeprecated: isOld }: NamedSchema, text: string): string => {
    const defs = [...defsOf(schema, schemas)].toSorted();
    return `${isOld ? '/** @deprecated */\n' : ''}export const ${name}: JsonSchema = /* @__PURE__ */ standalone(${text}${defs.length === 0 ? '' : `, { ${defs.join(', ')} }`});`;
  };
  const named = [...schemas].map(([name, schema]) =>
    standalone({ name: `json${name}${suffix}`, schema, isDeprecated: isDeprecated(schema) }, name),
  );
  const operations = ofOperations(view).map((each) => standalone(each, JSON.stringify(each.schema)));
  return [
    "import { standalone, type JsonSchema } from '../../src/schemas/json-schema.js';",
    ...parts,
    ...named,
    ...operations,
  ].join('\n\n');
}

/** @param view - the contract as {@link requestView} gives it. */
export const emitRequestJsonSchemas = (view: JsonObject): string =>
  emitJsonSchemas(
    edited(view, withoutOtherFields, fileAsMedia, anyMember, withoutOpenApi, refsToDefs),
    'Input',
    requestsOf,
  );

/** @param view - the contract as {@link responseView} gives it. */
export const emitResponseJsonSchemas = (view: JsonObject): string =>
  emitJsonSchemas(
    edited(view, withOtherValues, withOtherEvents, anyMember, withoutOpenApi, refsToDefs),
    '',
    responsesOf,
  );

/**
 * The names of JSON Schemas before 0.2.0, which were those of the zod schemas.
 *
 * @param files - the emitted JSON Schemas.
 */
export function emitOlderJsonNames(...files: readonly string[]): string {
  const names = files.flatMap((text) => [...text.matchAll(/^export const json(\w+)/gm)].map(([, name = '']) => name));
  // Declared and not exported under another name: bundlers of declarations drop the comments of export lists.
  const older = names.map(
    (name) => `/** @deprecated use json${name} */\nexport const z${name}: JsonSchema = json${name};`,
  );
  return [
    "import type { JsonSchema } from '../../src/schemas/json-schema.js';",
    `import { ${names.map((name) => `json${name}`).join(', ')} } from './json.gen.js';`,
    '',
    "export * from './json.gen.js';",
    '',
    ...older,
  ].join('\n');
}
