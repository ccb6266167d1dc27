// @ts-check
/** The extensions of the contract have the names and the values that openapi/extensions.yaml describes. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { arrayOf, asNode, isNode } from '../spec/document.mjs';

/** @typedef {import('./cursor.mjs').Context} Context */

const { $defs, ...kinds } = asNode(
  parse(readFileSync(new URL('../../openapi/extensions.yaml', import.meta.url), 'utf8')),
);

/** The extensions by the kind of node that has them, as redocly names it. */
export const EXTENSIONS = new Map(
  Object.entries(kinds).map(([kind, extensions]) => /** @type {const} */ ([kind, asNode(extensions)])),
);

const ajv = new Ajv({ strictRequired: false, strictTypes: false, verbose: true });
const validators = new Map(
  [...EXTENSIONS].map(
    ([kind, properties]) => /** @type {const} */ ([kind, ajv.compile({ type: 'object', $defs, properties })]),
  ),
);

/** @param {import('ajv').ErrorObject} error */
const complaint = ({ keyword, message = '', params }) => {
  const { allowedValues, additionalProperty } = params;
  if (keyword === 'enum') return `must be ${arrayOf(allowedValues).join(' or ')}`;
  return additionalProperty === undefined ? message : `must not have ${additionalProperty}`;
};

/**
 * @param {unknown} node
 * @param {Context} ctx
 */
function checkExtensions(node, { type, report, location }) {
  if (!isNode(node)) return;
  const names = Object.keys(node).filter((name) => name.startsWith('x-'));
  if (names.length === 0) return;
  const known = EXTENSIONS.get(type.name) ?? {};
  for (const name of names) {
    if (known[name] !== undefined) continue;
    const others = Object.keys(known).join(', ') || 'none';
    const message = `${name} is not an extension of this kind of node (${type.name}). Correct the name, or describe it in openapi/extensions.yaml. Known: ${others}.`;
    report({ message, location: location.child([name]).key() });
  }
  const validate = validators.get(type.name);
  if (validate === undefined || validate(node)) return;
  for (const error of validate.errors ?? []) {
    const steps = error.instancePath.split('/').slice(1);
    const [name = ''] = steps;
    const value = steps.length > 1 ? `${name} (${steps.slice(1).join('.')})` : name;
    const message = `${value} ${complaint(error)}. It is: ${String(asNode(known[name])['description'])}`;
    report({ message, location: location.child(steps) });
  }
}

/** What stands beside a reference is no node for redocly. */
export const extensions = () => ({ any: { enter: checkExtensions }, ref: { enter: checkExtensions } });
