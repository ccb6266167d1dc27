// @ts-check
/**
 * A schema as a flat list of its fields by dotted path: `body.messages[].role`, `answer.data.map{}`.
 *
 * The members of `allOf` are merged. So are those of `oneOf` and `anyOf`: a field has the types and values of all members, and is
 * required if all members require it. A recursive schema is expanded once.
 */
import { arrayOf, asNode, isNode, lookUp, textsOf } from './document.mjs';

/** @typedef {import('./document.mjs').Node} Node */
/**
 * @typedef {object} Field
 * @property {Set<string>} types without null; empty if the schema states none
 * @property {boolean} wide true for 64-bit numbers, which JSON may carry as strings
 * @property {Set<string> | undefined} values the enum values, as strings
 * @property {boolean} required
 */
/**
 * @typedef {object} View the content of a schema, with references followed
 * @property {Set<string>} types
 * @property {boolean} wide
 * @property {Set<string> | undefined} values
 * @property {Set<string>} required
 * @property {Map<string, unknown[]>} properties
 * @property {unknown[]} items
 * @property {unknown[]} entries the schemas of the values of a map
 * @property {Set<string>} refs the references that were followed
 */

/** The values of `x-coze-also` in our contract that are types: the platform sends them in addition to the documented type. */
const TYPES = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array']);

/**
 * @template T
 * @param {Iterable<T>} one
 * @param {Iterable<T>} other
 */
const union = (one, other) => new Set([...one, ...other]);

/**
 * @param {Node} node
 * @returns {View}
 */
function ownView(node) {
  const types = [...textsOf(node['type']), ...textsOf(node['x-coze-also'])].filter((type) => TYPES.has(type));
  const values = 'const' in node ? [node['const']] : node['enum'];
  const entries = node['additionalProperties'];
  return {
    types: new Set(types.length === 0 && isNode(node['properties']) ? ['object'] : types),
    wide: node['format'] === 'i64' || node['format'] === 'int64',
    values: Array.isArray(values) ? new Set(values.filter((value) => value !== null).map(String)) : undefined,
    required: new Set(textsOf(node['required'])),
    properties: new Map(Object.entries(asNode(node['properties'])).map(([name, schema]) => [name, [schema]])),
    items: isNode(node['items']) ? [node['items']] : [],
    entries: isNode(entries) || entries === true ? [asNode(entries)] : [],
    refs: new Set(),
  };
}

/**
 * @param {View} into
 * @param {View} part
 */
function join(into, part) {
  into.types = union(into.types, part.types);
  into.wide ||= part.wide;
  into.required = union(into.required, part.required);
  into.refs = union(into.refs, part.refs);
  into.items.push(...part.items);
  into.entries.push(...part.entries);
  for (const [name, schemas] of part.properties) {
    into.properties.set(name, [...(into.properties.get(name) ?? []), ...schemas]);
  }
}

/**
 * @param {Node} document
 * @param {unknown} schema
 * @param {ReadonlySet<string>} above - the references on the way here
 * @returns {View}
 */
function schemaView(document, schema, above) {
  const node = asNode(schema);
  const view = ownView(node);
  const ref = node['$ref'];
  if (typeof ref === 'string') {
    const target = lookUp(document, ref);
    if (above.has(ref)) return { ...ownView({}), types: ownView(target).types };
    const part = schemaView(document, target, union(above, [ref]));
    join(view, part);
    view.values ??= part.values;
    view.refs.add(ref);
  }
  for (const part of arrayOf(node['allOf']).map((part) => schemaView(document, part, above))) {
    join(view, part);
    view.values ??= part.values;
  }
  for (const keyword of ['oneOf', 'anyOf']) {
    const choices = arrayOf(node[keyword]).filter((choice) => asNode(choice)['type'] !== 'null');
    const parts = choices.map((choice) => schemaView(document, choice, above));
    const required = [...(parts[0]?.required ?? [])].filter((name) => parts.every((part) => part.required.has(name)));
    for (const part of parts) join(view, { ...part, required: new Set(required) });
    const lists = parts.map((part) => part.values).filter((values) => values !== undefined);
    if (lists.length > 0 && lists.length === parts.length) view.values ??= new Set(lists.flatMap((list) => [...list]));
  }
  return view;
}

/** @param {unknown[]} schemas */
const anyOf = (schemas) => ({ anyOf: schemas });

/**
 * @param {Node} document
 * @param {unknown} schema
 * @param {string} at - the path of the value itself
 * @param {boolean} required
 * @param {ReadonlySet<string>} [above]
 * @returns {Generator<[path: string, field: Field]>}
 */
export function* fieldsOf(document, schema, at, required, above = new Set()) {
  const view = schemaView(document, schema, above);
  const { types, wide, values } = view;
  yield [at, { types, wide, values, required }];
  const refs = union(above, view.refs);
  for (const [name, schemas] of view.properties) {
    yield* fieldsOf(document, anyOf(schemas), `${at}.${name}`, view.required.has(name), refs);
  }
  if (view.items.length > 0) yield* fieldsOf(document, anyOf(view.items), `${at}[]`, true, refs);
  if (view.entries.length > 0) yield* fieldsOf(document, anyOf(view.entries), `${at}{}`, true, refs);
}
