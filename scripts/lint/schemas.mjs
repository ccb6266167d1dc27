// @ts-check
/** Every value of an enum has one name, every error code is listed once, and the schemas that extensions name exist. */
import { arrayOf, asNode, textsOf } from '../spec/document.mjs';
import { bodyIn, operationsIn, refNameOf } from './cursor.mjs';

/** @typedef {import('./cursor.mjs').Context} Context */
/** @typedef {import('./cursor.mjs').Location} Location */

/** Extensions with names of schemas. A name that begins with a small letter is a primitive type. */
const WITH_NAMES = ['x-coze-type', 'x-coze-also'];

/**
 * @param {unknown} groups
 * @param {Context} ctx
 */
function checkErrorCodes(groups, { report, location }) {
  /** @type {Set<string>} the codes and their names */
  const seen = new Set();
  for (const [index, group] of arrayOf(groups).entries())
    for (const key of Object.keys(asNode(asNode(group)['codes']))) {
      const twice = key.split(' ').find((part) => seen.has(part));
      if (twice !== undefined)
        report({
          message: `${twice} is listed twice. Remove one of the two.`,
          location: location.child(['x-coze-error-codes', index, 'codes', key]).key(),
        });
      for (const part of key.split(' ')) seen.add(part);
    }
}

/**
 * @param {unknown} root
 * @param {Context} ctx
 * @param {ReadonlySet<string>} declared - the names of the schemas
 */
function checkParamsTypes(root, ctx, declared) {
  /** @type {Map<string, string | undefined>} */
  const owners = new Map();
  for (const operation of operationsIn(ctx, root)) {
    const name = asNode(operation.node)['x-coze-params'];
    // The type of the whole body is declared once, by its schema.
    if (typeof name !== 'string' || refNameOf(asNode(bodyIn(ctx, operation)?.node)['schema']) === name) continue;
    const other = owners.has(name) ? `of ${owners.get(name)}` : declared.has(name) ? 'of a schema' : undefined;
    if (other !== undefined)
      ctx.report({
        message: `x-coze-params ${name} is also the name ${other}. Choose another name.`,
        location: operation.location.child(['x-coze-params']),
      });
    owners.set(name, operation.id);
  }
}

export function schemas() {
  /** @type {Set<string>} */
  const declared = new Set();
  /** @type {{ name: string, extension: string, location: Location }[]} */
  const mentioned = [];

  /**
   * @param {unknown} schema
   * @param {Context} ctx
   */
  function visitSchema(schema, ctx) {
    const node = asNode(schema);
    for (const extension of WITH_NAMES) {
      const location = ctx.location.child([extension]);
      for (const name of textsOf(node[extension]))
        if (/^[A-Z]/.test(name)) mentioned.push({ name, extension, location });
    }
    const values = arrayOf(node['enum']);
    for (const extension of ['x-enum-varnames', 'x-enum-descriptions']) {
      const names = node[extension];
      if (Array.isArray(names) && names.length !== values.length)
        ctx.report({
          message: `${extension} has ${names.length} items for ${values.length} values. Write one for each value, in their order.`,
          location: ctx.location.child([extension]),
        });
    }
    checkErrorCodes(node['x-coze-error-codes'], ctx);
    const required = textsOf(node['required']);
    for (const [name, field] of Object.entries(asNode(node['properties'])))
      if (!required.includes(name) && textsOf(asNode(field)['x-coze-also']).includes('null'))
        ctx.report({
          message: `${name} is optional and may be null without a mark. Remove 'null' from x-coze-also.`,
          location: ctx.location.child(['properties', name, 'x-coze-also']),
        });
  }

  return {
    ref: {
      enter: (/** @type {unknown} */ node) => {
        const name = refNameOf(node);
        if (name !== undefined) declared.add(name);
      },
    },
    Schema: { enter: visitSchema },
    Root: {
      leave: (/** @type {unknown} */ root, /** @type {Context} */ ctx) => {
        const { report } = ctx;
        checkParamsTypes(root, ctx, declared);
        for (const { name, extension, location } of mentioned)
          if (!declared.has(name))
            report({
              message: `${extension} names ${name}, which no part of the contract refers to. Correct the name.`,
              location,
            });
      },
    },
  };
}
