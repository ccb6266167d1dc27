// @ts-check
/** Changes of the extensions of the contract, which `redocly diff` does not compare if they are lists. */
import { arrayOf, asNode, isNode, textsOf } from './document.mjs';

/** @typedef {import('./document.mjs').Node} Node */
/** @typedef {import('./rating.mjs').Rated} Rated */
/** @typedef {import('./rating.mjs').Impact} Impact */

/** Extensions that change no method, no constant and no type. */
const WITHOUT_EFFECT =
  /^x-(coze-(permission|docs|also|alias-resources|error-codes|headers|arg-names)|enum-descriptions)$/;
/** Extensions that only add something when they appear. */
const ADDS_WHEN_NEW = ['x-coze-optional'];
/** Lists and maps in which each item adds something for callers. */
const LISTS = ['x-coze-aliases', 'x-enum-varnames', 'x-coze-more-members'];

/**
 * Limits of what callers send: the platform refuses what is beyond a new or a narrower one.
 *
 * @type {Readonly<Record<string, (before: unknown, after: unknown) => boolean>>}
 */
const IS_NARROWER = {
  'x-coze-max-bytes': (before, after) => Number(after ?? Infinity) < Number(before ?? Infinity),
  'x-coze-min-bytes': (before, after) => Number(after ?? 0) > Number(before ?? 0),
};

/** @param {unknown} value */
const namesIn = (value) => (isNode(value) ? Object.keys(value) : arrayOf(value).map(String));

/**
 * @param {string} name
 * @param {unknown} before
 * @param {unknown} after
 * @returns {Impact}
 */
function impactOfExtension(name, before, after) {
  if (WITHOUT_EFFECT.test(name)) return 'patch';
  const isNarrower = IS_NARROWER[name];
  if (isNarrower !== undefined) return isNarrower(before, after) ? 'major' : 'patch';
  if (ADDS_WHEN_NEW.includes(name)) return before === undefined ? 'minor' : 'major';
  if (!LISTS.includes(name)) return 'major';
  const now = namesIn(after);
  return namesIn(before).every((each) => now.includes(each)) ? 'minor' : 'major';
}

/** @param {unknown} value */
const valueText = (value) => (value === undefined ? 'none' : JSON.stringify(value));

/**
 * A list of parameters as an object by their names.
 *
 * @param {unknown} value
 */
const byName = (value) =>
  Array.isArray(value)
    ? Object.fromEntries(value.map((item, index) => [textsOf(asNode(item)['name'])[0] ?? `${index}`, item]))
    : asNode(value);

/**
 * @param {unknown} before
 * @param {unknown} after
 * @param {readonly string[]} path
 * @returns {Generator<Rated>}
 */
export function* compareExtensions(before, after, path = []) {
  const [old, now] = [byName(before), byName(after)];
  for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const [one, other] = [old[key], now[key]];
    if (key.startsWith('x-')) {
      if (JSON.stringify(one) === JSON.stringify(other)) continue;
      const text = `${path.join(' ')} ${key}: ${valueText(one)} -> ${valueText(other)}`.trim();
      yield { impact: impactOfExtension(key, one, other), text };
    } else if (!['example', 'examples'].includes(key) && typeof one === 'object' && typeof other === 'object')
      yield* compareExtensions(one, other, ['paths', 'components', 'schemas'].includes(key) ? path : [...path, key]);
  }
}

/**
 * The contract with the events of each union by name, so that `redocly diff` compares them by name and not by position.
 *
 * @template T
 * @param {T} value
 * @returns {unknown}
 */
export function withNamedEvents(value) {
  if (Array.isArray(value)) return value.map(withNamedEvents);
  if (!isNode(value)) return value;
  const mapping = asNode(value['discriminator'])['mapping'];
  if (!isNode(mapping))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withNamedEvents(inner)]));
  const properties = Object.fromEntries(Object.entries(mapping).map(([event, $ref]) => [event, { $ref }]));
  return { type: 'object', properties };
}

/**
 * The contract with the client events of each socket as the body of a request, so that they are rated as sent. In the contract,
 * response 101 has them beside the server events.
 *
 * @param {Node} document
 * @returns {Node}
 */
export function withSentEvents(document) {
  const paths = Object.entries(asNode(document['paths'])).map(([path, item]) => {
    const operations = Object.entries(asNode(item)).map(([method, operation]) => [method, withSentBody(operation)]);
    return [path, Object.fromEntries(operations)];
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

/**
 * @param {unknown} operation
 * @returns {unknown}
 */
function withSentBody(operation) {
  const socket = asNode(operation);
  const responses = asNode(socket['responses']);
  const opened = asNode(responses['101']);
  const [[type, media] = ['', undefined]] = Object.entries(asNode(opened['content']));
  const [sent, ...received] = arrayOf(asNode(asNode(media)['schema'])['anyOf']);
  if (socket['x-coze-socket'] === undefined || sent === undefined) return operation;
  const content = { [type]: { ...asNode(media), schema: { anyOf: received } } };
  return {
    ...socket,
    requestBody: { required: true, content: { [type]: { schema: sent } } },
    responses: { ...responses, 101: { ...opened, content } },
  };
}
