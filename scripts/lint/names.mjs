// @ts-check
/** The paths of methods on the client: an operation ID is one, an alias is one more. Each leads to one method or resource. */
import { asNode, textsOf } from '../spec/document.mjs';
import { handWrittenIn } from './client-members.mjs';
import { listIn, operationsIn, shortPath } from './cursor.mjs';

/** @typedef {import('./cursor.mjs').Context} Context */
/** @typedef {import('./cursor.mjs').Location} Location */

const METHOD_PATH = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/;

/** @param {string} path */
const resourceIn = (path) => path.slice(0, path.lastIndexOf('.'));

/**
 * The name of a method in code, in which `members.list` and `membersList` are one. Files do not tell capitals apart.
 *
 * @param {string} path
 */
const codeNameOf = (path) => path.replaceAll('.', '').toLowerCase();

/** @param {string} path */
const resourcesAbove = (path) => {
  const steps = path.split('.').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join('.'));
};

/**
 * @param {unknown} root
 * @param {Context} ctx
 */
function checkMethodPaths(root, ctx) {
  /** @type {Map<string, string>} the files of the operations by ID */
  const ids = new Map();
  /** @type {Map<string, string>} the IDs by their names in code */
  const codeNames = new Map();
  const operations = operationsIn(ctx, root);
  for (const { id, path, method, location } of operations) {
    const where = location.child(['operationId']);
    if (id === undefined || !METHOD_PATH.test(id)) {
      const found =
        id === undefined ? `${method.toUpperCase()} ${path} has no operationId` : `operationId ${id} is no path`;
      ctx.report({
        message: `${found}. Write the path of its method on the client, such as chat.messages.list.`,
        location: id === undefined ? location.key() : where,
      });
    } else if (ids.has(id)) {
      ctx.report({ message: `operationId ${id} is also in ${ids.get(id)}. Rename one of them.`, location: where });
    } else {
      ids.set(id, shortPath(location));
      const other = codeNames.get(codeNameOf(id));
      if (other !== undefined)
        ctx.report({
          message: `operationId ${id} has the same name in code as ${other} in ${ids.get(other)}. Rename one of them.`,
          location: where,
        });
      codeNames.set(codeNameOf(id), id);
    }
  }

  for (const { id, node, location } of operations) {
    const written = id === undefined ? undefined : handWrittenIn(id);
    const method = asNode(node)['x-coze-method'];
    if (written === undefined || method === 'none' || (method === 'manual' && written === id)) continue;
    ctx.report({
      message: `operationId ${id}: client.${written} is already a member of the client, written by hand. Rename the operation, or add x-coze-method: manual if that member calls it.`,
      location: location.child(['operationId']),
    });
  }

  /** @type {Map<string, string>} the resources by their names in code */
  const classes = new Map();
  for (const { id = '', location } of operations)
    for (const resource of resourcesAbove(id)) {
      const other = classes.get(codeNameOf(resource)) ?? resource;
      if (other !== resource)
        ctx.report({
          message: `operationId ${id}: the resource ${resource} has the same name in code as ${other}. Rename one of them.`,
          location: location.child(['operationId']),
        });
      classes.set(codeNameOf(resource), other);
    }

  const resources = new Set([...ids.keys()].flatMap(resourcesAbove));
  for (const { id, location } of operations)
    if (id !== undefined && resources.has(id))
      ctx.report({
        message: `operationId ${id} is the path of a resource. Rename it, and make it callable with x-coze-aliases: [${id}].`,
        location: location.child(['operationId']),
      });

  const ofAliases = new Set(textsOf(asNode(root)['x-coze-alias-resources']));
  const aliases = operations.flatMap((operation) => listIn(operation, 'x-coze-aliases'));
  /** @type {Set<string>} */
  const seen = new Set();
  for (const { node, location } of aliases) {
    const alias = String(node);
    const parent = resourceIn(alias);
    const known = resources.has(parent) || ofAliases.has(parent);
    /** @param {string} message */
    const report = (message) => ctx.report({ message, location });
    const written = handWrittenIn(alias);
    if (written !== undefined)
      report(`The alias ${alias}: client.${written} is already a member of the client. Choose another path.`);
    else if (ids.has(alias)) report(`The alias ${alias} is the operationId of another method. Choose another path.`);
    else if (seen.has(alias)) report(`The alias ${alias} is used twice. Choose another path.`);
    else if (!resources.has(alias) && !known)
      report(
        `The alias ${alias} is in a resource that the client does not have. Correct it, or add ${parent} to x-coze-alias-resources in coze.yaml.`,
      );
    seen.add(alias);
  }
  const used = new Set(aliases.map(({ node }) => resourceIn(String(node))));
  for (const { node, location } of listIn({ node: root, location: ctx.location }, 'x-coze-alias-resources'))
    if (!used.has(String(node)) || resources.has(String(node)))
      ctx.report({
        message: `${String(node)} needs no entry here: ${used.has(String(node)) ? 'operations have it' : 'no alias is in it'}. Remove it.`,
        location,
      });
}

export const names = () => ({ Root: { leave: checkMethodPaths } });
