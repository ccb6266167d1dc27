/**
 * The views of the contract that are compiled: one for types, one for request schemas, one for response schemas.
 *
 * Requests reject unknown fields and values beyond a limit. Responses accept both, because the platform adds fields and
 * raises limits without notice. The extensions `x-coze-…` that make the views differ are described in openapi/README.md.
 */
import {
  contract,
  dropKeywords,
  eachOperation,
  edited,
  isJsonObject,
  jsonResponse,
  listOf,
  objectOf,
  operationNodes,
  pruned,
  refName,
  refTo,
  resolve,
  socketEvents,
  stringOf,
  stringsOf,
  without,
  type Edit,
  type Json,
  type JsonObject,
} from './contract.js';

/** A named schema, or a primitive type. */
const schemaOrType = (name: string): JsonObject => (/^[A-Z]/.test(name) ? refTo(name) : { type: name });

/** Merges an `allOf` of objects into one object: an intersection validates more slowly and cannot be closed. */
const mergeAllOf =
  (document: JsonObject, isMerged: (parts: readonly JsonObject[]) => boolean): Edit =>
  (node) => {
    const parts = listOf(node['allOf']).map(objectOf);
    if (parts.length === 0 || !isMerged(parts)) return node;
    const objects = parts.map((part) => objectOf(mergeAllOf(document, isMerged)(resolve(document, part))));
    return {
      ...without(node, 'allOf'),
      type: 'object',
      required: [...new Set(objects.flatMap((object) => listOf(object['required'])))],
      properties: Object.assign({}, ...objects.map((object) => objectOf(object['properties']))),
    };
  };

const always = () => true;
const withEnvelope = (parts: readonly JsonObject[]) => parts.some((part) => refName(part) === 'Envelope');

/** Keeps only the members of a union. The keywords beside them repeat what every member declares. */
const membersOnly: Edit = (node) =>
  Array.isArray(node['oneOf']) ? without(node, 'type', 'required', 'properties') : node;

/** Callers give the value that a JSON text carries. The client writes the text. */
const valueOfJsonText: Edit = (node) => (isJsonObject(node['contentSchema']) ? node['contentSchema'] : node);

/**
 * Callers may leave out fields that the client fills in, and pass wider types than the wire takes. `x-accepted` has the
 * values that the wire takes.
 */
const asCalled =
  (document: JsonObject): Edit =>
  (node) => {
    const properties = objectOf(node['properties']);
    const optional = Object.keys(properties).filter((name) => objectOf(properties[name])['x-coze-optional'] === true);
    const wider = stringOf(node['x-coze-type']);
    if (wider !== undefined) {
      const accepted = resolve(document, node)['enum'];
      const rest = without(node, '$ref', 'type', 'enum', 'default');
      return { ...rest, ...(accepted === undefined ? {} : { 'x-accepted': accepted }), ...schemaOrType(wider) };
    }
    if (isJsonObject(node['schema']) && node['x-coze-optional'] === true) return { ...node, required: false };
    if (optional.length === 0) return node;
    return { ...node, required: stringsOf(node['required']).filter((name) => !optional.includes(name)) };
  };

/**
 * Widens a property to the values that `x-coze-also` lists: those that responses were observed to contain besides its
 * type. Types still declare the property as present and of its type. `x-absent` and `x-also` mark it for the emitter of
 * the typed schemas.
 */
const asObserved: Edit = (node) => {
  const required = stringsOf(node['required']);
  const properties = Object.entries(objectOf(node['properties'])).map(([name, value]) => {
    const property = objectOf(value);
    const also = stringsOf(property['x-coze-also']);
    // An integer may be larger than the largest safe integer.
    const others = also
      .filter((other) => other !== 'absent')
      .map((other) => schemaOrType(other.replace('integer', 'number')));
    const isAbsent = also.includes('absent') && required.includes(name);
    const description = property['description'];
    const wider = {
      ...(description === undefined ? {} : { description }),
      anyOf: [without(property, 'description'), ...others],
      'x-also': true,
    };
    const observed = { ...(others.length === 0 ? property : wider), ...(isAbsent ? { 'x-absent': true } : {}) };
    return { name, isAbsent, observed };
  });
  if (properties.length === 0) return node;
  const absent = properties.filter(({ isAbsent }) => isAbsent).map(({ name }) => name);
  return {
    ...node,
    required: required.filter((name) => !absent.includes(name)),
    properties: Object.fromEntries(properties.map(({ name, observed }) => [name, observed])),
  };
};

/** The schema that has a property: the given one, a part of it, or what it refers to. */
function schemaWith(document: JsonObject, schema: JsonObject, key: string): JsonObject | undefined {
  const resolved = resolve(document, schema);
  if (key in objectOf(resolved['properties'])) return resolved;
  return listOf(resolved['allOf'])
    .map((part) => schemaWith(document, objectOf(part), key))
    .find((part) => part !== undefined);
}

/**
 * Lets the list of a page be missing or null: servers in Go send that for an empty list, and the client gives callers an
 * empty one.
 */
function withMissingLists(given: JsonObject): JsonObject {
  const document = structuredClone(given);
  for (const operation of operationNodes(document)) {
    const path = stringOf(objectOf(operation['x-coze-pagination'])['items'])?.split('.') ?? [];
    let schema = objectOf(jsonResponse(document, operation)['schema']);
    for (const [index, key] of path.entries()) {
      const properties = objectOf(schemaWith(document, schema, key)?.['properties']);
      const property = objectOf(properties[key]);
      if (index === path.length - 1) properties[key] = { ...property, 'x-coze-also': alsoMissing(property) };
      schema = property;
    }
  }
  return document;
}

const alsoMissing = (property: JsonObject): string[] => [
  ...new Set([...stringsOf(property['x-coze-also']), 'absent', 'null']),
];

const isNullable = (property: JsonObject): boolean => stringsOf(property['type']).includes('null');

/**
 * Accepts null for every optional field: servers in Go write it for a field that is not there. The accept functions of the
 * client do so without an edit.
 */
export const nullIfOptional: Edit = (node) => {
  const required = stringsOf(node['required']);
  const properties = Object.entries(objectOf(node['properties'])).map(([name, value]) => {
    const property = objectOf(value);
    if (required.includes(name) || property['x-absent'] === true || isNullable(property))
      return [name, property] as const;
    if (property['x-also'] === true)
      return [name, { ...property, anyOf: withNull(listOf(property['anyOf'])) }] as const;
    const description = property['description'];
    const wider = { anyOf: withNull([without(property, 'description')]), 'x-also': true };
    return [name, description === undefined ? wider : { description, ...wider }] as const;
  });
  return properties.length === 0 ? node : { ...node, properties: Object.fromEntries(properties) };
};

const withNull = (options: readonly Json[]): Json[] => [
  ...options.filter((option) => objectOf(option)['type'] !== 'null'),
  { type: 'null' },
];

/** Types use the named enum for some values that responses give as text. */
const asNamed: Edit = (node) => {
  const name = stringOf(node['x-coze-type']) ?? '';
  return /^[A-Z]/.test(name) ? { ...without(node, '$ref', 'type', 'enum'), ...refTo(name) } : node;
};

/** Accepts every value of an enum, because a new value does not make a response invalid. */
export const anyValue: Edit = dropKeywords('enum');

const LIMITS = ['default', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'minLength', 'maxLength'];
const MORE_LIMITS = ['minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties', 'propertyNames'];

const socketResponse = (...events: JsonObject[]): JsonObject => ({
  '101': { description: 'The socket is open.', content: { 'application/json': { schema: { anyOf: events } } } },
});

const NO_RESPONSE: JsonObject = { '4XX': { description: 'Not part of this view.' } };

/** The view of requests contains no responses except the client events of sockets. */
function clientEvents(operation: JsonObject): JsonObject {
  const [client] = socketEvents(operation);
  return client === undefined ? NO_RESPONSE : socketResponse(client);
}

function responsesAndServerEvents(operation: JsonObject): JsonObject {
  const [client, ...server] = socketEvents(operation);
  return client === undefined ? objectOf(operation['responses']) : socketResponse(...server);
}

/** The errors of the client have types of their own, and a stream has those of its events. */
const jsonSuccesses = (document: JsonObject, responses: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(responses).filter(
      ([status, response]) =>
        /^[123]/.test(status) && 'application/json' in objectOf(resolve(document, objectOf(response))['content']),
    ),
  );

/** The contract for TypeScript types. */
export function callerView(): JsonObject {
  const document = contract();
  const merged = mergeAllOf(document, withEnvelope);
  const view = without(edited(document, merged, valueOfJsonText, asCalled(document)), 'servers', 'webhooks');
  return eachOperation(view, (operation) => ({
    ...without(operation, 'servers'),
    responses: jsonSuccesses(document, objectOf(operation['responses'])),
  }));
}

/** Marks a parameter that is no text: in a URL it is sent as text, so its schema reads text. */
function markReadFromText(document: JsonObject, parameter: JsonObject): JsonObject {
  const schema = objectOf(parameter['schema']);
  const isText = parameter['schema'] === undefined || resolve(document, schema)['type'] === 'string';
  return isText ? parameter : { ...parameter, schema: { ...schema, 'x-from-text': true } };
}

/** The contract for requests, as a server receives them. */
export function requestView(): JsonObject {
  const whole = without(contract(), 'webhooks');
  const document = eachOperation(whole, (operation) => ({
    ...operation,
    parameters: listOf(operation['parameters']).map((parameter) => markReadFromText(whole, objectOf(parameter))),
    responses: clientEvents(operation),
  }));
  // JSON text is not validated by its content, but the schemas of its content are emitted.
  const reached = pruned(document);
  const wire = dropKeywords('contentSchema', 'contentMediaType', 'default');
  return eachOperation(edited(reached, membersOnly, wire), (operation) => ({
    ...operation,
    responses: NO_RESPONSE,
  }));
}

/** The contract for responses, as a client receives them, and for callbacks, as a server receives them. */
export function responseView(...edits: Edit[]): JsonObject {
  const responses = eachOperation(withMissingLists(contract()), (operation) => ({
    ...without(operation, 'requestBody', 'parameters'),
    responses: responsesAndServerEvents(operation),
  }));
  const reached = pruned(edited(responses, asNamed, asObserved));
  const open = dropKeywords('pattern', 'format', 'contentSchema', 'contentMediaType', ...LIMITS, ...MORE_LIMITS);
  const view = edited(without(reached, 'webhooks'), mergeAllOf(reached, always), open, ...edits);
  return eachOperation(view, (operation) => {
    const responses = objectOf(operation['responses']);
    const isJson = objectOf(objectOf(responses['200'])['content'])['application/json'] !== undefined;
    return { ...operation, responses: isJson ? responses : NO_RESPONSE };
  });
}
