// @ts-check
/**
 * The operations of a document, each with its parameters and fields by path: `query.page_num`, `body.bot_id`,
 * `answer.data.items[].name`, and `events.data.content` if the response can be JSON or events.
 */
import { arrayOf, asNode, followed, HTTP_METHODS, isNode } from './document.mjs';
import { fieldsOf } from './fields.mjs';

/** @typedef {import('./document.mjs').Node} Node */
/** @typedef {import('./fields.mjs').Field} Field */
/** @typedef {{ name: string, fields: Map<string, Field> }} Operation */

/** Headers that OpenAPI describes under `security` and `content`. */
const ELSEWHERE = new Set(['authorization', 'content-type', 'accept']);

/** The envelope of every JSON response. Not every document describes it. */
const ENVELOPE = /^answer\.(code|msg|detail)(\.|$)/;

/**
 * @param {unknown} content
 * @returns {{ schema: unknown, events: unknown }} JSON if there is any, and events
 */
function bodySchemas(content) {
  const media = asNode(content);
  const types = Object.keys(media);
  const main = types.find((type) => type.startsWith('application/json')) ?? types[0] ?? '';
  const events = types.find((type) => type.startsWith('text/event-stream') && type !== main) ?? '';
  return { schema: asNode(media[main])['schema'], events: asNode(media[events])['schema'] };
}

/**
 * @param {Node} document
 * @param {Node} operation
 * @param {unknown[]} shared - the parameters of the path
 * @returns {Generator<[string, Field]>}
 */
function* parameterFields(document, operation, shared) {
  for (const reference of [...shared, ...arrayOf(operation['parameters'])]) {
    const parameter = followed(document, reference);
    const place = String(parameter['in']);
    const name = String(parameter['name']).trim();
    if (place === 'header' && ELSEWHERE.has(name.toLowerCase())) continue;
    const schema = parameter['schema'] ?? bodySchemas(parameter['content']).schema ?? {};
    yield* fieldsOf(document, schema, `${place}.${name}`, place === 'path' || parameter['required'] === true);
  }
  for (const [name, value] of Object.entries(asNode(operation['x-coze-headers']))) {
    yield* fieldsOf(document, { type: 'string', const: value }, `header.${name}`, true);
  }
}

/**
 * @param {Node} document
 * @param {Node} operation
 * @returns {Generator<[string, Field]>}
 */
function* bodiesOf(document, operation) {
  const body = bodySchemas(followed(document, operation['requestBody'])['content']).schema;
  if (body !== undefined) yield* fieldsOf(document, body, 'body', true);
  const responses = asNode(operation['responses']);
  const status = Object.keys(responses).find((code) => /^[12]/.test(code)) ?? 'default';
  const { schema, events } = bodySchemas(followed(document, responses[status])['content']);
  if (schema !== undefined) {
    for (const entry of fieldsOf(document, schema, 'answer', true)) if (!ENVELOPE.test(entry[0])) yield entry;
  }
  if (events !== undefined) yield* fieldsOf(document, events, 'events', true);
}

/**
 * @param {Node} document
 * @returns {Map<string, Operation>} by method and path, without the names of path parameters
 */
export function comparedOperations(document) {
  /** @type {Map<string, Operation>} */
  const found = new Map();
  for (const [path, reference] of Object.entries(asNode(document['paths']))) {
    const item = followed(document, reference);
    for (const method of HTTP_METHODS) {
      const operation = item[method];
      if (!isNode(operation)) continue;
      const name = `${method.toUpperCase()} ${path}`;
      const parameters = parameterFields(document, operation, arrayOf(item['parameters']));
      const fields = new Map([...parameters, ...bodiesOf(document, operation)]);
      found.set(name.replaceAll(/\{[^}]*\}/g, '{}'), { name, fields });
    }
  }
  return found;
}
