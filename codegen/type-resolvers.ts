/**
 * Resolvers for the parts of a type that hey-api does not emit: enums that accept values that the contract does not know, files
 * in any form, and optional properties that accept `undefined`, which callers with exactOptionalPropertyTypes pass on.
 */
import type { PluginInstance, Plugins } from '@hey-api/openapi-ts';

type TypeResolvers = Plugins.HeyApiTypeScript.Resolvers;
type ObjectTypeContext = Parameters<NonNullable<TypeResolvers['object']>>[0];

/** The first lines of the file of types: the import of the types that the resolvers refer to. */
export const typesHeader = [
  '// Generated from openapi/ by `npm run generate`. Do not edit.',
  '',
  "import type { Unrecognized, Uploadable } from '../../src/schemas/contract-types.js';",
];

const openEnumType: NonNullable<TypeResolvers['enum']> = (ctx) => {
  const { $, schema } = ctx;
  const isNumeric = (schema.items ?? []).some((item) => typeof item.const === 'number');
  return $.type.or(...ctx.nodes.items(ctx).enumMembers, $.type(isNumeric ? 'Unrecognized<number>' : 'Unrecognized'));
};

const uploadable: NonNullable<TypeResolvers['string']> = ({ $, schema }) =>
  schema.format === 'binary' ? $.type('Uploadable') : undefined;

/** The properties of an object, of which the optional ones accept `undefined`. */
const optionalAsUndefined = (ctx: ObjectTypeContext) => {
  const { $, schema, walk } = ctx;
  const required = schema.required ?? [];
  const optional = new Set(
    Object.entries(schema.properties ?? {}).flatMap(([name, property]) => (required.includes(name) ? [] : [property])),
  );
  return ctx.nodes.base({
    ...ctx,
    walk: (property, at) => {
      const result = walk(property, at);
      return optional.has(property) && property.type !== 'never'
        ? { ...result, type: $.type.or(result.type, 'undefined') }
        : result;
    },
  });
};

/**
 * Removes the type of the options of hey-api's client, which nothing here uses. hey-api has no option for it, and declares it first.
 */
const typeHooks = {
  events: {
    'plugin:handler:after': ({ plugin }: { readonly plugin: PluginInstance }) => {
      const [first] = plugin.gen.nodes.all();
      if (first?.name.toString() !== 'ClientOptions')
        throw new Error('The first type of hey-api is not ClientOptions.');
      plugin.gen.nodes.remove(0);
    },
  },
};

const typeResolvers: Partial<TypeResolvers> = {
  enum: openEnumType,
  object: optionalAsUndefined,
  string: uploadable,
};

/** The plugin of hey-api that makes the types, with its options. */
export const typesPlugin = {
  name: '@hey-api/typescript',
  enums: false,
  definitions: { case: 'preserve' },
  $resolvers: typeResolvers,
  $hooks: typeHooks,
} as const;
