/**
 * The views of the contract that are compiled: as types, as request schemas, as answer schemas.
 *
 * Requests are closed and bounded, answers open and without limits, because a limit that the platform raises is no
 * fault of an answer. The extensions that part the views are explained in openapi/README.md.
 */
import {
  contract,
  isNode,
  listOf,
  nodeOf,
  refName,
  refTo,
  resolve,
  socketEvents,
  textOf,
  textsOf,
  type Node,
} from './contract.js';
import { dropKeywords, eachOperation, edited, pruned, without, type Edit } from './rewrite.js';

/** A schema by its name, or a type. */
const kind = (name: string): Node => (/^[A-Z]/.test(name) ? refTo(name) : { type: name });

/** An `allOf` of objects becomes one object: an intersection is slower to check, harder to read, and can't be closed. */
const joinParts =
  (document: Node, isJoined: (parts: readonly Node[]) => boolean): Edit =>
  (node) => {
    const parts = listOf(node['allOf']).map(nodeOf);
    if (parts.length === 0 || !isJoined(parts)) return node;
    const objects = parts.map((part) => nodeOf(joinParts(document, isJoined)(resolve(document, part))));
    return {
      ...without(node, 'allOf'),
      type: 'object',
      required: [...new Set(objects.flatMap((object) => listOf(object['required'])))],
      properties: Object.assign({}, ...objects.map((object) => nodeOf(object['properties']))),
    };
  };

const anyParts = () => true;
const withEnvelope = (parts: readonly Node[]) => parts.some((part) => refName(part) === 'Envelope');

/** What a union of objects says of all its members, each of them says too. */
const membersAlone: Edit = (node) =>
  Array.isArray(node['oneOf']) ? without(node, 'type', 'required', 'properties') : node;

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

/**
 * `x-coze-also` on a property: what the wire was seen to carry beside the type it has. Types go on to say that it is
 * there and has its type; `x-absent` and `x-also` tell the emitter of typed schemas so.
 */
const asSeen: Edit = (node) => {
  const required = textsOf(node['required']);
  const properties = Object.entries(nodeOf(node['properties'])).map(([name, value]) => {
    const property = nodeOf(value);
    const also = textsOf(property['x-coze-also']);
    // An integer may have more digits than fit.
    const others = also.filter((other) => other !== 'absent').map((other) => kind(other.replace('integer', 'number')));
    const absent = also.includes('absent') && required.includes(name);
    const description = property['description'];
    const wider = {
      ...(description === undefined ? {} : { description }),
      anyOf: [without(property, 'description'), ...others],
      'x-also': true,
    };
    return {
      name,
      absent,
      seen: { ...(others.length === 0 ? property : wider), ...(absent ? { 'x-absent': true } : {}) },
    };
  });
  if (properties.length === 0) return node;
  const absent = properties.filter((property) => property.absent).map(({ name }) => name);
  return {
    ...node,
    required: required.filter((name) => !absent.includes(name)),
    properties: Object.fromEntries(properties.map(({ name, seen }) => [name, seen])),
  };
};

/** Types name the enum of some values that answers give as text. */
const asNamed: Edit = (node) => {
  const name = textOf(node['x-coze-type']) ?? '';
  return /^[A-Z]/.test(name) ? { ...without(node, '$ref', 'type', 'enum'), ...refTo(name) } : node;
};

/** Every value passes: a new one is no fault of an answer. */
export const anyValue: Edit = dropKeywords('enum');

/** hey-api drops the keyword, but keeps extensions. */
const keepMaxProperties: Edit = (node) =>
  node['maxProperties'] === undefined ? node : { ...node, 'x-max-properties': node['maxProperties'] };

const LIMITS = ['default', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'minLength', 'maxLength'];
const MORE_LIMITS = ['minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties', 'propertyNames'];

const opened = (...events: Node[]): Node => ({
  '101': { description: 'The socket is open.', content: { 'application/json': { schema: { anyOf: events } } } },
});

const NO_ANSWER: Node = { '4XX': { description: 'Not part of this view.' } };

/** No answers but those of sockets are part of the view of requests. */
function whatClientsSend(operation: Node): Node {
  const [client] = socketEvents(operation);
  return client === undefined ? NO_ANSWER : opened(client);
}

function whatServersSend(operation: Node): Node {
  const [client, ...server] = socketEvents(operation);
  return client === undefined ? nodeOf(operation['responses']) : opened(...server);
}

/** The contract as TypeScript sees it. */
export function callerView(): Node {
  const document = contract();
  const joined = joinParts(document, withEnvelope);
  return without(edited(document, joined, openJsonText, openFile, asCalled, openEnum), 'servers', 'webhooks');
}

/** The contract as a server sees what comes in. */
export function requestView(): Node {
  const document = eachOperation(without(contract(), 'webhooks'), (operation) => ({
    ...operation,
    responses: whatClientsSend(operation),
  }));
  // What a text carries is not looked at, but has its schemas.
  const reached = pruned(document);
  const wire = dropKeywords('contentSchema', 'contentMediaType', 'default');
  return eachOperation(edited(reached, membersAlone, wire, keepMaxProperties), (operation) => ({
    ...operation,
    responses: NO_ANSWER,
  }));
}

/** The contract as a client sees what comes back, and a server what it is called back with. */
export function answerView(...edits: Edit[]): Node {
  const answers = eachOperation(contract(), (operation) => ({
    ...without(operation, 'requestBody', 'parameters'),
    responses: whatServersSend(operation),
  }));
  const reached = pruned(edited(answers, asNamed, asSeen));
  const open = dropKeywords('pattern', 'format', 'contentSchema', 'contentMediaType', ...LIMITS, ...MORE_LIMITS);
  const view = edited(without(reached, 'webhooks'), joinParts(reached, anyParts), open, ...edits);
  return eachOperation(view, (operation) => {
    const responses = nodeOf(operation['responses']);
    const inJson = nodeOf(nodeOf(responses['200'])['content'])['application/json'] !== undefined;
    return { ...operation, responses: inJson ? responses : NO_ANSWER };
  });
}
