// @ts-check
/** Reads OpenAPI documents as plain data, and follows references. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** @typedef {Record<string, unknown>} Node */

/** The keys of a path that are operations. */
export const HTTP_METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'];

/**
 * @param {unknown} value
 * @returns {value is Node}
 */
export const isNode = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * @param {unknown} value
 * @returns {Node}
 */
export const asNode = (value) => (isNode(value) ? value : {});

/**
 * @param {unknown} value
 * @returns {unknown[]}
 */
export const arrayOf = (value) => (Array.isArray(value) ? value : []);

/** @param {unknown} value */
export const textsOf = (value) =>
  arrayOf(Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');

/**
 * @param {string} file - YAML or JSON
 * @returns {Node}
 */
export function readDocument(file) {
  const parsed = parse(readFileSync(file, 'utf8'), { maxAliasCount: -1 });
  if (!isNode(parsed) || !isNode(parsed['paths']))
    throw new Error(`${file} is not an OpenAPI document: it has no paths.`);
  return parsed;
}

/**
 * @param {Node} document
 * @param {string} ref
 * @returns {Node}
 */
export function lookUp(document, ref) {
  if (!ref.startsWith('#/')) throw new Error(`${ref} is in another file: bundle the document first.`);
  /** @type {unknown} */
  let found = document;
  for (const key of ref.slice(2).split('/')) {
    found = asNode(found)[decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  if (!isNode(found)) throw new Error(`The document has no ${ref}.`);
  return found;
}

/**
 * @param {Node} document
 * @param {unknown} value
 * @returns {Node} the value, or what it refers to
 */
export function followed(document, value) {
  const node = asNode(value);
  return typeof node['$ref'] === 'string' ? followed(document, lookUp(document, node['$ref'])) : node;
}
