// @ts-check
/** Every value of an enum has one name, every error code is listed once, and the schemas that extensions name exist. */
import { arrayOf, asNode, textsOf } from '../spec/document.mjs';
import { refNameOf, shortPath } from './cursor.mjs';
import { checkTypeNames } from './type-names.mjs';

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

/** Keywords that the compiler writes. Others would be checks that are missing. */
const KEYWORDS = [
  ['$ref', 'type', 'const', 'enum', 'format', 'pattern', 'default', 'title', 'description', 'deprecated', 'example'],
  ['examples', 'allOf', 'anyOf', 'oneOf', 'discriminator', 'items', 'properties', 'required', 'additionalProperties'],
  ['propertyNames', 'minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'maxProperties'],
  ['contentEncoding', 'contentMediaType', 'contentSchema'],
].flat();

/**
 * @param {import('../spec/document.mjs').Node} node
 * @param {Context} ctx
 */
function checkKeywords(node, { report, location }) {
  for (const keyword of Object.keys(node))
    if (!KEYWORDS.includes(keyword) && !keyword.startsWith('x-'))
      report({
        message: `The compiler does not know ${keyword} in a schema. Leave it out, or write it in codegen/zod-printer.ts and codegen/shape-printer.ts.`,
        location: location.child([keyword]).key(),
      });
}

/**
 * @param {import('../spec/document.mjs').Node} node
 * @param {import('../spec/document.mjs').Node} described - the schema that its values have
 * @param {Context} ctx
 */
function checkDefault(node, described, { report, location }) {
  const { default: value } = node;
  const { enum: values, type } = described;
  const types = textsOf(type).map((each) => (each === 'integer' ? 'number' : each));
  const found = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  const isWrong = Array.isArray(values) ? !values.includes(value) : types.length > 0 && !types.includes(found);
  if (value !== undefined && isWrong)
    report({
      message: `The default ${JSON.stringify(value)} is not a value of the schema. Correct one of the two.`,
      location: location.child(['default']),
    });
}

/**
 * What stands beside a reference is not visited by redocly.
 *
 * @param {unknown} node
 * @param {Context} ctx
 */
function checkSiblings(node, ctx) {
  const { type, report, location } = ctx;
  checkDefault(asNode(node), asNode(ctx.resolve(node, location.source.absoluteRef).node), ctx);
  for (const key of Object.keys(asNode(node)))
    if (key !== '$ref' && !(type.name === 'Schema' && (BESIDE_REFERENCES.includes(key) || key.startsWith('x-'))))
      report({
        message: `${key} beside $ref is not known. ${type.name === 'Schema' ? `Known are ${BESIDE_REFERENCES.join(', ')}.` : 'Remove it.'}`,
        location: location.child([key]).key(),
      });
}

const BESIDE_REFERENCES = ['description', 'deprecated', 'default', 'example'];

export function schemas() {
  /** @type {Map<string, Location>} the schemas by name */
  const declared = new Map();
  /** @type {Map<string, Location>} the schemas by name in small letters: names of code differ in more than the case */
  const places = new Map();
  /** @type {{ name: string, extension: string, location: Location }[]} */
  const mentioned = [];
  /** @type {{ name: string, location: Location }[]} the enums that the compiler makes of events */
  const eventTypes = [];

  /**
   * @param {unknown} schema
   * @param {Context} ctx
   */
  function visitSchema(schema, ctx) {
    const node = asNode(schema);
    checkKeywords(node, ctx);
    checkDefault(node, node, ctx);
    for (const limit of ['x-coze-max-bytes', 'x-coze-min-bytes'])
      if (node[limit] !== undefined && !textsOf(node['type']).includes('string'))
        ctx.report({
          message: `${limit} is for a file or a text, whose type is string. Remove it, or correct the type.`,
          location: ctx.location.child([limit]).key(),
        });
    for (const extension of WITH_NAMES) {
      const location = ctx.location.child([extension]);
      for (const name of textsOf(node[extension]))
        if (/^[A-Z]/.test(name)) mentioned.push({ name, extension, location });
    }
    for (const name of textsOf(node['x-coze-event-type']))
      eventTypes.push({ name, location: ctx.location.child(['x-coze-event-type']) });
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
      enter: (/** @type {unknown} */ node, /** @type {Context} */ ctx) => {
        checkSiblings(node, ctx);
        const name = refNameOf(node);
        const { location } = ctx.resolve(node, ctx.location.source.absoluteRef);
        if (name === undefined || location === undefined || ctx.type.name !== 'Schema') return;
        const other = places.get(name.toLowerCase()) ?? location;
        if (other.source !== location.source || other.pointer !== location.pointer)
          ctx.report({
            message: `The name ${name} is also that of a schema in ${shortPath(other)}. Rename one of the two.`,
            location: location.key(),
          });
        places.set(name.toLowerCase(), other);
        declared.set(name, location);
      },
    },
    Schema: { enter: visitSchema },
    Root: {
      leave: (/** @type {unknown} */ root, /** @type {Context} */ ctx) => {
        const { report } = ctx;
        checkTypeNames(root, ctx, declared, eventTypes);
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
