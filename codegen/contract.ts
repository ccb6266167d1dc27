/** The bundled contract: reading it, following its references, editing it. */
import { readFileSync } from 'node:fs';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

// The contract is linted before it is compiled, so a keyword of another type counts as missing.
export const isJsonObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const objectOf = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {});
export const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
export const stringOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;
/** The strings of a list. A single string is a list of one. */
export const stringsOf = (value: Json | undefined): string[] =>
  (typeof value === 'string' ? [value] : listOf(value)).filter((item) => typeof item === 'string');

const BUNDLE_FILE = 'build/contract.json';

/** The contract as `redocly bundle` writes it: one document, with every named schema in its components. */
export function contract(): JsonObject {
  const parsed: Json = JSON.parse(readFileSync(BUNDLE_FILE, 'utf8'));
  return objectOf(parsed);
}

/** Follows a `$ref` inside the document. */
export function resolve(document: JsonObject, node: JsonObject): JsonObject {
  const ref = stringOf(node['$ref']);
  if (ref === undefined) return node;
  let found: Json | undefined = document;
  for (const key of ref.slice(2).split('/')) found = objectOf(found)[key.replaceAll('~1', '/').replaceAll('~0', '~')];
  if (!isJsonObject(found)) throw new Error(`The contract does not contain ${ref}.`);
  return resolve(document, found);
}

export const refName = (node: JsonObject): string | undefined => stringOf(node['$ref'])?.split('/').at(-1);
export const refTo = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

/** The named schemas of a document. */
export const schemasOf = (document: JsonObject): [name: string, schema: JsonObject][] =>
  Object.entries(objectOf(objectOf(document['components'])['schemas'])).map(([name, node]) => [name, objectOf(node)]);

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

/** An operation with its path and HTTP method. */
export interface EndpointNode {
  readonly path: string;
  readonly method: string;
  readonly operation: JsonObject;
}

/** Every operation, in the order of the contract. */
export const endpointNodes = (document: JsonObject): EndpointNode[] =>
  Object.entries(objectOf(document['paths'])).flatMap(([path, item]) =>
    Object.entries(objectOf(item))
      .filter(([method]) => METHODS.includes(method))
      .map(([method, operation]) => ({ path, method, operation: objectOf(operation) })),
  );

export const operationNodes = (document: JsonObject): JsonObject[] =>
  endpointNodes(document).map(({ operation }) => operation);

export const operationNode = (document: JsonObject, id: string): JsonObject =>
  operationNodes(document).find((operation) => operation['operationId'] === id) ?? {};

/** The parameters of an operation in the path or in the query. */
export const parametersIn = (document: JsonObject, operation: JsonObject, place: string): JsonObject[] =>
  listOf(operation['parameters'])
    .map((param) => resolve(document, objectOf(param)))
    .filter((param) => param['in'] === place);

/** What an operation describes of its JSON response, with its schema and examples. */
export const jsonResponse = (document: JsonObject, operation: JsonObject): JsonObject => {
  const ok = resolve(document, objectOf(objectOf(operation['responses'])['200']));
  return objectOf(objectOf(ok['content'])['application/json']);
};

/** The response 101 of a socket lists its events: those of the client, those of the server, and the base event. */
export const socketEvents = (operation: JsonObject): JsonObject[] => {
  const content = objectOf(objectOf(objectOf(operation['responses'])['101'])['content']);
  return listOf(objectOf(objectOf(content['application/json'])['schema'])['anyOf']).map(objectOf);
};

/** Replaces a node of the document. It gets the node after all nodes inside it were edited. */
export type Edit = (node: JsonObject) => Json;

/** Keywords whose keys are names, not keywords: a field may be named `required` or `example`. */
const NAME_MAPS = ['properties', 'patternProperties', 'schemas'];

/** Examples are data and are not edited. */
function rewrite(value: Json, edit: Edit, isNameMap = false): Json {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, edit));
  if (!isJsonObject(value)) return value;
  const copy: JsonObject = {};
  for (const [key, inner] of Object.entries(value)) {
    const isExample = !isNameMap && (key === 'example' || key === 'examples');
    copy[key] = isExample ? inner : rewrite(inner, edit, !isNameMap && NAME_MAPS.includes(key));
  }
  return isNameMap ? copy : edit(copy);
}

/** Applies edits one after the other, each to the whole document. */
export const edited = (document: JsonObject, ...edits: Edit[]): JsonObject =>
  objectOf(edits.reduce<Json>((result, edit) => rewrite(result, edit), document));

const pick = (node: JsonObject, isWanted: (name: string) => boolean): JsonObject =>
  Object.fromEntries(Object.entries(node).filter(([name]) => isWanted(name)));

export const without = (node: JsonObject, ...keys: string[]): JsonObject => pick(node, (key) => !keys.includes(key));

export const dropKeywords =
  (...keywords: string[]): Edit =>
  (node) =>
    without(node, ...keywords);

export const eachOperation = (document: JsonObject, edit: (operation: JsonObject) => JsonObject): JsonObject => {
  const editItem = (item: JsonObject) =>
    Object.fromEntries(
      Object.entries(item).map(([key, value]) => [key, METHODS.includes(key) ? edit(objectOf(value)) : value]),
    );
  const paths = Object.entries(objectOf(document['paths'])).map(([path, item]) => [path, editItem(objectOf(item))]);
  return { ...document, paths: Object.fromEntries(paths) };
};

/** Removes the components that neither an operation nor a webhook refers to. */
export function pruned(document: JsonObject): JsonObject {
  const used = new Set<string>();
  const visit = (value: Json | undefined): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    if (!isJsonObject(value)) return;
    const ref = value['$ref'];
    if (typeof ref === 'string' && !used.has(ref)) {
      used.add(ref);
      visit(resolve(document, value));
    }
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(document['paths']);
  visit(document['webhooks']);
  const components = Object.entries(objectOf(document['components'])).map(([section, items]) => {
    const isUsed = (name: string) => used.has(`#/components/${section}/${name}`);
    return [section, section === 'securitySchemes' ? items : pick(objectOf(items), isUsed)];
  });
  return { ...document, components: Object.fromEntries(components) };
}
