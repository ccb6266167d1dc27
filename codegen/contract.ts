/**
 * The bundled contract and the three views of it that are compiled: as types, as request schemas, as answer schemas.
 *
 * Requests are closed and bounded, answers open and without limits, because a limit that the platform raises is no
 * fault of an answer. The extensions that part the views are explained in openapi/README.md.
 */
import { readFileSync } from 'node:fs';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Node = { [key: string]: Json };

export const isNode = (value: Json | undefined): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const nodeOf = (value: Json | undefined): Node => (isNode(value) ? value : {});
export const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
export const textOf = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined);
export const textsOf = (value: Json | undefined): string[] =>
  (typeof value === 'string' ? [value] : listOf(value)).filter((item) => typeof item === 'string');

const bundle = new URL('../build/contract.json', import.meta.url);

/** The contract as `redocly bundle` writes it: one file, every schema a named component. */
export function contract(): Node {
  const parsed: Json = JSON.parse(readFileSync(bundle, 'utf8'));
  return nodeOf(parsed);
}

/** Follows a `$ref` inside the document. */
export function resolve(document: Node, node: Node): Node {
  const ref = textOf(node['$ref']);
  if (ref === undefined) return node;
  let found: Json | undefined = document;
  for (const key of ref.slice(2).split('/')) found = nodeOf(found)[key.replaceAll('~1', '/').replaceAll('~0', '~')];
  if (!isNode(found)) throw new Error(`The contract has no ${ref}.`);
  return resolve(document, found);
}

export const refName = (node: Node): string | undefined => textOf(node['$ref'])?.split('/').at(-1);
const refTo = (name: string): Node => ({ $ref: `#/components/schemas/${name}` });

/** A schema by its name, or a type. */
const kind = (name: string): Node => (/^[A-Z]/.test(name) ? refTo(name) : { type: name });

type Edit = (node: Node) => Json;

/** Keys under which names stand, not keywords: a field may be called `required` or `example`. */
const NAMES = ['properties', 'patternProperties', 'schemas'];

/** Rebuilds a tree from its leaves up; examples are left alone, they are data. */
function rewrite(value: Json, edit: Edit, names = false): Json {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, edit));
  if (!isNode(value)) return value;
  const copy: Node = {};
  for (const [key, inner] of Object.entries(value)) {
    const data = !names && (key === 'example' || key === 'examples');
    copy[key] = data ? inner : rewrite(inner, edit, !names && NAMES.includes(key));
  }
  return names ? copy : edit(copy);
}

const without = (node: Node, ...keys: string[]): Node =>
  Object.fromEntries(Object.entries(node).filter(([key]) => !keys.includes(key)));

/** `allOf: [Envelope, {…}]` becomes one object: an intersection is slower to check and harder to read. */
const joinEnvelopes =
  (document: Node): Edit =>
  (node) => {
    const parts = listOf(node['allOf']).map(nodeOf);
    if (!parts.some((part) => refName(part) === 'Envelope')) return node;
    const objects = parts.map((part) => resolve(document, part));
    return {
      ...without(node, 'allOf'),
      type: 'object',
      required: objects.flatMap((object) => listOf(object['required'])),
      properties: Object.assign({}, ...objects.map((object) => nodeOf(object['properties']))),
    };
  };

const UPLOADABLE = '__uploadable__';

/** A file can be given in many ways; codegen/finish-types.mjs writes the type for it. */
const openFile: Edit = (node) =>
  node['format'] === 'binary' ? { type: 'string', const: UPLOADABLE, description: node['description'] ?? '' } : node;

/** A text that carries JSON is given as the value it carries; the client writes the text. */
const openJsonText: Edit = (node) => (isNode(node['contentSchema']) ? node['contentSchema'] : node);

/** A caller may leave out what the client fills in, and may give more than the wire takes. */
const asCalled: Edit = (node) => {
  const properties = nodeOf(node['properties']);
  const optional = Object.keys(properties).filter((name) => nodeOf(properties[name])['x-coze-optional'] === true);
  const wider = textOf(node['x-coze-type']);
  if (wider !== undefined) return { ...without(node, '$ref', 'type', 'enum', 'default'), ...kind(wider) };
  if (isNode(node['schema']) && node['x-coze-optional'] === true) return { ...node, required: false };
  if (optional.length === 0) return node;
  return { ...node, required: textsOf(node['required']).filter((name) => !optional.includes(name)) };
};

/** Stands for the values that the contract does not know yet; codegen/finish-types.mjs writes their type for it. */
const UNRECOGNIZED = '__unrecognized__';

const openEnum: Edit = (node) =>
  Array.isArray(node['enum']) ? { ...node, enum: [...node['enum'], UNRECOGNIZED] } : node;

/** `x-coze-also` on a property: what the wire was seen to carry beside the type it has. */
const asSeen: Edit = (node) => {
  const properties = nodeOf(node['properties']);
  if (Object.keys(properties).length === 0) return node;
  const absent = new Set<string>();
  const seen: Node = {};
  for (const [name, property] of Object.entries(properties)) {
    const also = textsOf(nodeOf(property)['x-coze-also']);
    if (also.includes('absent')) absent.add(name);
    const others = also.filter((name) => name !== 'absent');
    seen[name] = others.length === 0 ? property : { anyOf: [property, ...others.map(kind)] };
  }
  return { ...node, required: textsOf(node['required']).filter((name) => !absent.has(name)), properties: seen };
};

const LIMITS = ['default', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'minLength', 'maxLength'];
const MORE_LIMITS = ['minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties', 'propertyNames'];
const dropKeywords =
  (...keywords: string[]): Edit =>
  (node) =>
    without(node, ...keywords);

const edited = (document: Node, ...edits: Edit[]): Node =>
  nodeOf(edits.reduce<Json>((result, edit) => rewrite(result, edit), document));

const METHODS = ['get', 'put', 'post', 'delete'];
const eachOperation = (document: Node, edit: (operation: Node) => Node): Node => ({
  ...document,
  paths: Object.fromEntries(
    Object.entries(nodeOf(document['paths'])).map(([path, item]) => [
      path,
      Object.fromEntries(
        Object.entries(nodeOf(item)).map(([key, value]) => [key, METHODS.includes(key) ? edit(nodeOf(value)) : value]),
      ),
    ]),
  ),
});

/** The contract as TypeScript sees it. */
export function callerView(): Node {
  const document = contract();
  return without(edited(document, joinEnvelopes(document), openJsonText, openFile, asCalled, openEnum), 'servers');
}

/** The contract as a server sees what comes in. */
export function requestView(): Node {
  const document = edited(contract(), dropKeywords('contentSchema', 'contentMediaType', 'default'));
  return eachOperation(document, (operation) => ({ ...operation, responses: whatClientsSend(operation) }));
}

/** A socket's answer lists the events of the client first; all other answers are not part of the view of requests. */
function whatClientsSend(operation: Node): Node {
  const socket = nodeOf(nodeOf(nodeOf(operation['responses'])['101'])['content']);
  const [events] = listOf(nodeOf(nodeOf(socket['application/json'])['schema'])['anyOf']);
  if (events === undefined) return { '204': { description: 'Not part of this view.' } };
  return { '101': { description: 'What is sent.', content: { 'application/json': { schema: events } } } };
}

/** The contract as a client sees what comes back. */
export function answerView(): Node {
  const document = contract();
  const open = edited(
    document,
    joinEnvelopes(document),
    asSeen,
    dropKeywords('enum', 'pattern', 'format', 'contentSchema', 'contentMediaType', ...LIMITS, ...MORE_LIMITS),
  );
  return eachOperation(open, (operation) => without(operation, 'requestBody', 'parameters'));
}
