// @ts-check
/**
 * Walks a contract of many files for the rules of redocly: a cursor is a node with its place in a file, and follows references
 * at every step.
 */
import { arrayOf, asNode, isNode } from '../spec/document.mjs';

/**
 * What the rules use of redocly, which exports no types of it.
 *
 * @typedef {object} Source
 * @property {string} absoluteRef
 * @property {string} body
 */
/**
 * @typedef {object} Location
 * @property {Source} source
 * @property {string} pointer
 * @property {(steps: (string | number)[]) => Location} child
 * @property {() => Location} key the key of the node, instead of its value
 */
/** @typedef {{ node: unknown, location: Location | undefined }} Resolved */
/**
 * @typedef {object} Context
 * @property {Location} location
 * @property {{ name: string }} type
 * @property {(problem: { message: string, location: Location }) => void} report
 * @property {(node: unknown, from: string) => Resolved} resolve
 */
/** @typedef {{ node: unknown, location: Location }} Cursor */

/**
 * @param {Context} ctx
 * @param {Cursor} cursor
 * @returns {Cursor} what it refers to, or itself
 */
export function follow(ctx, cursor) {
  const { node, location } = cursor;
  if (!isNode(node) || typeof node['$ref'] !== 'string') return cursor;
  const found = ctx.resolve(node, location.source.absoluteRef);
  return found.location === undefined ? cursor : follow(ctx, { node: found.node, location: found.location });
}

/**
 * @param {Context} ctx
 * @param {Cursor} from
 * @param {...(string | number)} steps
 * @returns {Cursor} the node is undefined if there is none
 */
export function at(ctx, from, ...steps) {
  let cursor = follow(ctx, from);
  for (const step of steps) {
    const node = Reflect.get(Object(cursor.node), step);
    cursor = follow(ctx, { node, location: cursor.location.child([step]) });
  }
  return cursor;
}

/**
 * @param {Cursor} from
 * @param {string} step
 * @returns {Cursor[]} the items of a list, with references
 */
export const listIn = ({ node, location }, step) =>
  arrayOf(asNode(node)[step]).map((item, index) => ({ node: item, location: location.child([step, index]) }));

/**
 * @param {Context} ctx
 * @param {Cursor} schema
 * @returns {Map<string, Cursor>} the properties of an object and of the parts of an `allOf`
 */
export function propertiesIn(ctx, schema) {
  const whole = follow(ctx, schema);
  const parts = listIn(whole, 'allOf').flatMap((part) => [...propertiesIn(ctx, part)]);
  const properties = at(ctx, whole, 'properties');
  const own = Object.entries(asNode(properties.node)).map(
    ([name, node]) => /** @type {const} */ ([name, { node, location: properties.location.child([name]) }]),
  );
  return new Map([...parts, ...own]);
}

/**
 * @param {Context} ctx
 * @param {Cursor} operation
 * @returns {Cursor[]} its parameters
 */
export const paramsIn = (ctx, operation) => listIn(operation, 'parameters').map((param) => follow(ctx, param));

/**
 * @param {Context} ctx
 * @param {Cursor} operation
 * @returns {Cursor | undefined} the content of the request body
 */
export function bodyIn(ctx, operation) {
  const content = at(ctx, operation, 'requestBody', 'content');
  const [type] = Object.keys(asNode(content.node));
  return type === undefined ? undefined : at(ctx, content, type);
}

/**
 * @param {Context} ctx
 * @param {Cursor} operation
 * @returns {Cursor | undefined} what it describes of its JSON response
 */
export function jsonResponseOf(ctx, operation) {
  const json = at(ctx, operation, 'responses', '200', 'content', 'application/json');
  return json.node === undefined ? undefined : json;
}

/**
 * @param {unknown} node
 * @returns {string | undefined} the name of the schema that a node refers to
 */
export const refNameOf = (node) => {
  const ref = asNode(node)['$ref'];
  return typeof ref === 'string' ? ref.split('/').at(-1) : undefined;
};

/**
 * @param {Location} location
 * @returns {string} its file, with the folder
 */
export const shortPath = ({ source }) => source.absoluteRef.split('/').slice(-2).join('/');

/** @typedef {Cursor & { path: string, method: string, id: string | undefined }} Operation */

/** The methods of HTTP that the client and the local server have. */
export const KNOWN_METHODS = ['get', 'put', 'post', 'delete', 'patch'];

/**
 * @param {Context} ctx - at the root of the contract
 * @param {unknown} root
 * @returns {Operation[]} every operation under a path. A rule that visits operations does not see one twice.
 */
export function operationsIn(ctx, root) {
  const paths = at(ctx, { node: root, location: ctx.location }, 'paths');
  return Object.keys(asNode(paths.node)).flatMap((path) => {
    const item = at(ctx, paths, path);
    return KNOWN_METHODS.flatMap((method) => {
      const operation = at(ctx, item, method);
      if (!isNode(operation.node)) return [];
      const id = operation.node['operationId'];
      return [{ ...operation, path, method, id: typeof id === 'string' ? id : undefined }];
    });
  });
}
