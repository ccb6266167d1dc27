/**
 * What hey-api's schemas say too little about: files, bounds in bytes and entries, closed requests, and answers that
 * keep what is new. The functions named here are in src/schemas/.
 */
import type { Plugins } from '@hey-api/openapi-ts';

type Resolvers = Plugins.Zod.Resolvers;
type ObjectContext = Parameters<NonNullable<Resolvers['object']>>[0];
type EnumContext = Parameters<NonNullable<Resolvers['enum']>>[0];
type StringContext = Parameters<NonNullable<Resolvers['string']>>[0];
type UnionContext = Parameters<NonNullable<Resolvers['union']>>[0];

/** A file is a Blob; hey-api would have it be text. */
const file = ({ $, schema, symbols }: StringContext) =>
  schema.format === 'binary' ? $(symbols.z).attr('instanceof').call($('Blob')) : undefined;

/** Numbers that are listed are one schema, as texts are. */
const listed = ({ $, schema, symbols }: EnumContext) => {
  const values = (schema.items ?? []).map((item) => item.const);
  if (values.some((value) => typeof value !== 'number')) return undefined;
  return $(symbols.z).attr('literal').call($.fromValue(values));
};

/** A record with bounds on its keys and their number. */
const record = (ctx: ObjectContext) => {
  const { $, schema, symbols } = ctx;
  const values = ctx.nodes.additionalProperties(ctx);
  if (!values || schema.propertyNames === undefined) return undefined;
  const keys = ctx.walk(schema.propertyNames, { path: ctx.path, plugin: ctx.plugin }).chain;
  const made = $(symbols.z).attr('record').call(keys, values);
  const limit: unknown = Reflect.get(schema, 'x-max-properties');
  return typeof limit === 'number' ? made.attr('check').call($('maxEntries').call($.literal(limit))) : made;
};

/** The validators of the client and the local server let fields pass that the contract does not know. */
export const lenient: Partial<Resolvers> = { string: file, enum: listed, object: record };

/** A text whose size counts in bytes. */
const text = (ctx: StringContext) => {
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
 * The fields of an object, each with its description. What `asSeen` marks passes wider values than its type says:
 * the type is that of the client, which callers have anyway.
 */
const fields = (ctx: ObjectContext) => {
  const { $ } = ctx;
  let field: Parameters<ObjectContext['walk']>[0] | undefined;
  return ctx.nodes.shape({
    ...ctx,
    walk: (schema, at) => {
      field = schema;
      const [main, ...others] = (schema.items ?? []).map((item) => ctx.walk(item, at));
      if (main === undefined || !has(schema, 'x-also')) return ctx.walk(schema, at);
      const values = others.filter((_other, index) => schema.items?.[index + 1]?.type !== 'null');
      const wider = values.length === 0 ? main.chain : $('also').call(main.chain, ...values.map(({ chain }) => chain));
      return { ...main, chain: values.length === others.length ? wider : $('orNull').call(wider) };
    },
    applyModifiers: (result, options) => {
      const absent = field !== undefined && has(field, 'x-absent');
      const made = ctx.applyModifiers(result, absent ? { optional: false } : options);
      const chain = absent ? $('orAbsent').call(made.chain) : made.chain;
      const description = field?.description;
      return {
        ...made,
        chain: description === undefined ? chain : chain.attr('describe').call($.literal(description)),
      };
    },
  });
};

const has = (schema: object, mark: string) => Reflect.get(schema, mark) === true;

const object = (make: 'strictObject' | 'looseObject') => (ctx: ObjectContext) =>
  Object.keys(ctx.schema.properties ?? {}).length === 0
    ? record(ctx)
    : ctx.$(ctx.symbols.z).attr(make).call(fields(ctx));

/** What backends check requests with: nothing passes that the contract does not know. */
export const closed: Partial<Resolvers> = { string: text, enum: listed, object: object('strictObject') };

const openEnum = ({ $, schema }: EnumContext) =>
  $('openEnum').call($.fromValue((schema.items ?? []).map((item) => item.const)));

const openUnion = (ctx: UnionContext) =>
  ctx.parentSchema.discriminator === undefined ? undefined : ctx.$('openUnion').call(ctx.nodes.base(ctx));

/** What backends check answers with: what is new passes and is kept. */
export const open: Partial<Resolvers> = { enum: openEnum, object: object('looseObject'), union: openUnion };
