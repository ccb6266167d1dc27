// @ts-check
/**
 * Parts of the contract that follow from others, so that openapi/ states each fact once:
 *
 * - the mapping of a discriminator, from the constant names of its events;
 * - the values of an enum with `x-coze-socket-events`, from the events of all sockets;
 * - `minLength: 1` of a required id that callers send;
 * - the address of a documentation page.
 */
import { docsLinks } from '../../codegen/docs-links.mjs';
import { arrayOf, asNode, followed, isNode } from './document.mjs';

/** @typedef {import('./document.mjs').Node} Node */

/** @param {Node} document */
const declaredSchemas = (document) => Object.values(asNode(asNode(document['components'])['schemas'])).map(asNode);

/** @param {Node} document */
const allOperations = (document) =>
  Object.values(asNode(document['paths'])).flatMap((item) => Object.values(asNode(item)).filter(isNode));

/**
 * @param {Node} document
 * @param {unknown} schema
 * @param {string} name
 * @returns {Node} a property of an object, or of a part of an `allOf`
 */
function declaredField(document, schema, name) {
  const { properties, allOf } = followed(document, schema);
  const own = asNode(properties)[name];
  if (own !== undefined) return followed(document, own);
  const parts = arrayOf(allOf).map((part) => declaredField(document, part, name));
  return parts.find((part) => part['const'] !== undefined) ?? parts[0] ?? {};
}

/** @param {Node} document */
function addMappings(document) {
  for (const { discriminator, oneOf } of declaredSchemas(document)) {
    if (!isNode(discriminator) || discriminator['mapping'] !== undefined) continue;
    const name = String(discriminator['propertyName']);
    discriminator['mapping'] = Object.fromEntries(
      arrayOf(oneOf).map((member) => [declaredField(document, member, name)['const'], asNode(member)['$ref']]),
    );
  }
}

/** @param {Node} document */
function addSocketEvents(document) {
  const unions = allOperations(document).flatMap(({ responses }) => {
    const socket = asNode(followed(document, asNode(responses)['101'])['content']);
    const { schema } = asNode(socket['application/json']);
    return arrayOf(asNode(schema)['anyOf']).slice(0, 2);
  });
  const names = unions.flatMap((union) =>
    Object.keys(asNode(asNode(followed(document, union)['discriminator'])['mapping'])),
  );
  const events = [...new Set(names)];
  for (const schema of declaredSchemas(document)) {
    if (schema['x-coze-socket-events'] === undefined) continue;
    delete schema['x-coze-socket-events'];
    schema['enum'] = events;
    schema['x-enum-varnames'] = events.map((event) => event.replaceAll('.', '_').toUpperCase());
  }
}

const ID_NAME = /(^|_)id$/;
/** Keywords of a text that may not be empty, or has its own limits. */
const LIMITED = ['minLength', 'pattern', 'enum', 'const', 'format', '$ref'];

/** @param {unknown} value */
function requireText(value) {
  const schema = asNode(value);
  if (schema['type'] === 'string' && !LIMITED.some((keyword) => keyword in schema)) schema['minLength'] = 1;
}

/** @param {Node} document */
function addIdLimits(document) {
  /** @type {Set<unknown>} */
  const seen = new Set();
  /** @param {unknown} value */
  const visit = (value) => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    if (!isNode(value) || seen.has(value)) return;
    seen.add(value);
    if (typeof value['$ref'] === 'string') visit(followed(document, value));
    const { properties, required } = value;
    if (isNode(properties))
      for (const name of arrayOf(required).map(String)) if (ID_NAME.test(name)) requireText(properties[name]);
    for (const [key, inner] of Object.entries(value)) if (!['example', 'examples'].includes(key)) visit(inner);
  };
  for (const { parameters, requestBody, responses } of allOperations(document)) {
    for (const param of arrayOf(parameters).map((each) => followed(document, each)))
      if (param['required'] === true && ID_NAME.test(String(param['name']))) requireText(param['schema']);
    const socket = asNode(asNode(followed(document, asNode(responses)['101'])['content'])['application/json']);
    visit([parameters, requestBody, arrayOf(asNode(socket['schema'])['anyOf'])[0]]);
  }
}

/** @param {Node} document */
function addDocs(document) {
  const callbacks = allOperations({ paths: document['webhooks'] });
  for (const operation of [...allOperations(document), ...callbacks]) {
    const page = operation['x-coze-docs'];
    if (typeof page === 'string') operation['externalDocs'] = { url: docsLinks(page).en };
  }
}

/**
 * @param {Node} document - a bundled contract, which is changed
 * @returns {Node} the same document
 */
export function withDerived(document) {
  addMappings(document);
  addSocketEvents(document);
  addIdLimits(document);
  addDocs(document);
  return document;
}
