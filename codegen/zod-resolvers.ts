/**
 * Resolvers for the parts of a schema that hey-api does not emit: files, limits in bytes and entries, requests that
 * reject unknown fields, and responses that keep new fields and values. The functions they call are in src/schemas/.
 */
import type { Plugins } from '@hey-api/openapi-ts';

type Resolvers = Plugins.Zod.Resolvers;
type ObjectContext = Parameters<NonNullable<Resolvers['object']>>[0];
type EnumContext = Parameters<NonNullable<Resolvers['enum']>>[0];
type StringContext = Parameters<NonNullable<Resolvers['string']>>[0];
type TupleContext = Parameters<NonNullable<Resolvers['tuple']>>[0];
type UnionContext = Parameters<NonNullable<Resolvers['union']>>[0];

/** A file is a Blob. hey-api emits a string for it. */
const file = ({ $, schema, symbols }: StringContext) =>
  schema.format === 'binary' ? $(symbols.z).attr('instanceof').call($('Blob')) : undefined;

/** An enum of numbers is one literal schema. hey-api emits a union of literals. */
const numericEnum = ({ $, schema, symbols }: EnumContext) => {
  const values = (schema.items ?? []).map((item) => item.const);
  if (values.some((value) => typeof value !== 'number')) return undefined;
  return $(symbols.z).attr('literal').call($.fromValue(values));
};

/** A record with limits on its keys and on their number. */
const record = (ctx: ObjectContext) => {
  const { $, schema, symbols } = ctx;
  const values = ctx.nodes.additionalProperties(ctx);
  if (!values || schema.propertyNames === undefined) return undefined;
  const keys = ctx.walk(schema.propertyNames, { path: ctx.path, plugin: ctx.plugin }).chain;
  const base = $(symbols.z).attr('record').call(keys, values);
  const limit: unknown = Reflect.get(schema, 'x-max-properties');
  return typeof limit === 'number' ? base.attr('check').call($('maxEntries').call($.literal(limit))) : base;
};

/** A file, a URL, or a text with a pattern. */
const formatted = ({ $, schema, symbols }: StringContext) => {
  const checkedText = $(symbols.z).attr('string').call().attr('check');
  if (schema.format === 'binary') return $(symbols.z).attr('unknown').call().attr('check').call($('blob').call());
  if (schema.format === 'uri') return checkedText.call($('absoluteURL').call());
  return schema.pattern === undefined ? undefined : checkedText.call($('matching').call($.literal(schema.pattern)));
};

const anyEnum = ({ $, schema, symbols }: EnumContext) =>
  $(symbols.z)
    .attr('literal')
    .call($.fromValue((schema.items ?? []).map((item) => item.const)));

/** A list of a fixed length. hey-api emits a tuple for it. */
const fixedList = (ctx: TupleContext) => {
  const { $, schema, symbols } = ctx;
  const z = $(symbols.z);
  const [item] = schema.items ?? [];
  if (item === undefined) return undefined;
  const { chain } = ctx.walk(item, { path: ctx.path, plugin: ctx.plugin });
  const length = $.literal(schema.items?.length ?? 0);
  return z
    .attr('array')
    .call(chain)
    .attr('check')
    .call(z.attr('minLength').call(length), z.attr('maxLength').call(length));
};

/**
 * The checks of requests accept unknown fields. Their parts of zod are in one file with those of the schemas of responses, and
 * load with them, so they use few that responses do not.
 */
export const lenient: Partial<Resolvers> = { string: formatted, enum: anyEnum, tuple: fixedList, object: record };

/** A text with a limit in bytes. */
const limitedText = (ctx: StringContext) => {
  const { $, schema } = ctx;
  const least: unknown = Reflect.get(schema, 'x-coze-min-bytes');
  const most: unknown = Reflect.get(schema, 'x-coze-max-bytes');
  if (schema.format === 'binary' || typeof most !== 'number') return file(ctx);
  ctx.chain.current = ctx.nodes.base(ctx);
  ctx.chain.current = ctx.nodes.minLength(ctx) ?? ctx.chain.current;
  ctx.chain.current = ctx.nodes.maxLength(ctx) ?? ctx.chain.current;
  return ctx.chain.current.attr('check').call($('bytes').call($.fromValue(least ?? 0), $.literal(most)));
};

/**
 * The fields of an object, each with its description. A parameter that views.ts marks is read from text. A field that
 * `asObserved` in views.ts marks accepts more values than its type declares: the type stays the one that the client declares
 * for the same field.
 */
const fields = (ctx: ObjectContext) => {
  const { $ } = ctx;
  let field: Parameters<ObjectContext['walk']>[0] | undefined;
  return ctx.nodes.shape({
    ...ctx,
    walk: (schema, at) => {
      field = schema;
      if (has(schema, 'x-from-text')) {
        const result = ctx.walk(schema, at);
        return { ...result, chain: $('fromText').call(result.chain) };
      }
      const [main, ...others] = (schema.items ?? []).map((item) => ctx.walk(item, at));
      if (main === undefined || !has(schema, 'x-also')) return ctx.walk(schema, at);
      const values = others.filter((_other, index) => schema.items?.[index + 1]?.type !== 'null');
      const wider = values.length === 0 ? main.chain : $('also').call(main.chain, ...values.map(({ chain }) => chain));
      return { ...main, chain: values.length === others.length ? wider : $('orNull').call(wider) };
    },
    applyModifiers: (result, options) => {
      const isAbsent = field !== undefined && has(field, 'x-absent');
      const modified = ctx.applyModifiers(result, isAbsent ? { optional: false } : options);
      const chain = isAbsent ? $('orAbsent').call(modified.chain) : modified.chain;
      const description = field?.description;
      return {
        ...modified,
        chain: description === undefined ? chain : chain.attr('describe').call($.literal(description)),
      };
    },
  });
};

const has = (schema: object, mark: string) => Reflect.get(schema, mark) === true;

const object = (constructor: 'strictObject' | 'looseObject') => (ctx: ObjectContext) =>
  Object.keys(ctx.schema.properties ?? {}).length === 0
    ? record(ctx)
    : ctx.$(ctx.symbols.z).attr(constructor).call(fields(ctx));

/** The published request schemas reject unknown fields. */
export const closed: Partial<Resolvers> = { string: limitedText, enum: numericEnum, object: object('strictObject') };

const openEnumCall = ({ $, schema }: EnumContext) =>
  $('openEnum').call($.fromValue((schema.items ?? []).map((item) => item.const)));

const openUnionCall = (ctx: UnionContext) =>
  ctx.parentSchema.discriminator === undefined ? undefined : ctx.$('openUnion').call(ctx.nodes.base(ctx));

/** The published response schemas accept new fields, enum values and events, and keep them. */
export const open: Partial<Resolvers> = { enum: openEnumCall, object: object('looseObject'), union: openUnionCall };
