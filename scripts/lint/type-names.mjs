// @ts-check
/** Every type of the contract has one name, which no other type has where the code is written. */
import { asNode } from '../spec/document.mjs';
import { bodyIn, operationsIn, paramsIn, refNameOf } from './cursor.mjs';
import { exportedNames } from './exported-names.mjs';

/** @typedef {import('./cursor.mjs').Context} Context */
/** @typedef {import('./cursor.mjs').Location} Location */
/** @typedef {import('./cursor.mjs').Operation} Operation */

/** Types of TypeScript and of src/http that the generated code uses. */
const USED = ['APIResource', 'NonNullable', 'Omit', 'Operation', 'Partial', 'Readonly', 'Record', 'ResourceTable'];
/** The ends of the names of the types and schemas of one operation, which begin with its ID. */
const OF_OPERATIONS = ['Body', 'Data', 'Path', 'Query', 'Response', 'Responses'];

/** @param {string} path - a dotted path on the client */
const pascalOf = (path) =>
  path
    .split('.')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/**
 * @param {Operation[]} operations
 * @returns {(name: string) => string | undefined} what has the name already
 */
function ownersOf(operations) {
  /** @type {Map<string, string>} */
  const made = new Map([['ResourceTree', 'the type of all resources']]);
  for (const { id = '' } of operations) {
    for (const end of OF_OPERATIONS) made.set(`${pascalOf(id)}${end}`, `a type of ${id}`);
    const steps = id.split('.').slice(0, -1);
    for (const [index, step] of steps.entries()) {
      const path = [...steps.slice(0, index), step].join('.');
      made.set(`${pascalOf(path)}Resource`, `the resource ${path}`);
    }
  }
  return (name) => {
    if (exportedNames.has(name)) return 'an export of src/';
    return USED.includes(name) || name in globalThis ? 'a type that the generated code uses' : made.get(name);
  };
}

/**
 * @param {Context} ctx
 * @param {Operation} operation
 */
function hasParams(ctx, operation) {
  return paramsIn(ctx, operation).length > 0 || bodyIn(ctx, operation) !== undefined;
}

/**
 * @param {unknown} root
 * @param {Context} ctx
 * @param {ReadonlyMap<string, Location>} declared - the schemas by name
 * @param {readonly { name: string, location: Location }[]} eventTypes - the enums that the compiler makes of events
 */
export function checkTypeNames(root, ctx, declared, eventTypes) {
  const operations = operationsIn(ctx, root);
  const ownerOf = ownersOf(operations);
  for (const [name, location] of declared) {
    const owner = ownerOf(name);
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
      ctx.report({ message: `${name} is not in PascalCase. Rename the schema.`, location: location.key() });
    else if (owner !== undefined)
      ctx.report({ message: `${name} is also the name of ${owner}. Rename the schema.`, location: location.key() });
  }
  for (const { name, location } of eventTypes) {
    const owner = declared.has(name) ? 'a schema' : ownerOf(name);
    if (owner !== undefined)
      ctx.report({
        message: `x-coze-event-type ${name} is also the name of ${owner}. Choose another name.`,
        location,
      });
  }
  /** @param {string} name */
  const ownerOfParams = (name) => {
    if (declared.has(name)) return 'a schema';
    // Requests with a schema have one of their own.
    const base = name.replace(/Input$/, '');
    return base !== name && declared.has(base) ? `the input of ${base}` : ownerOf(name);
  };
  /** @type {Map<string, string | undefined>} */
  const others = new Map();
  for (const operation of operations) {
    const given = asNode(operation.node)['x-coze-params'];
    const name = typeof given === 'string' ? given : `${pascalOf(operation.id ?? '')}Params`;
    // The type of the whole body is declared once, by its schema.
    if (!hasParams(ctx, operation) || refNameOf(asNode(bodyIn(ctx, operation)?.node)['schema']) === name) continue;
    const other = others.has(name) ? others.get(name) : ownerOfParams(name);
    if (other !== undefined)
      ctx.report({
        message:
          given === undefined
            ? `Its parameters have the type ${name}, which is also the name of ${other}. Add x-coze-params with another name.`
            : `x-coze-params ${name} is also the name of ${other}. Choose another name.`,
        location: given === undefined ? operation.location.key() : operation.location.child(['x-coze-params']),
      });
    others.set(name, operation.id);
  }
}
