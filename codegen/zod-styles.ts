/**
 * The styles of the schemas of zod: the checks of requests in the client and the local server, and the published schemas of
 * requests and of responses. The functions that they call are in src/schemas/.
 */
import { stringOf, type Json, type JsonObject } from './contract.js';
import type { DeclarationFacts, ZodStyle, ZodText } from './zod-printer.js';

const numberOf = (schema: JsonObject, keyword: string): number | undefined => {
  const value = schema[keyword];
  return typeof value === 'number' ? value : undefined;
};

const commaList = (texts: readonly string[]): string => texts.join(', ');
const valueList = (schemas: readonly ZodText[]): string => commaList(schemas.map(({ value }) => value));
const typeList = (schemas: readonly ZodText[]): string => commaList(schemas.map(({ type }) => type));
const literalTexts = (values: readonly Json[]): string[] => values.map((value) => JSON.stringify(value));

const fieldTexts = (fields: readonly (readonly [key: string, field: ZodText])[], part: keyof ZodText): string =>
  fields.map(([key, field]) => `${JSON.stringify(key)}: ${field[part]}`).join(part === 'type' ? '; ' : ', ');

/** The call of a function of zod for each limit of a schema. */
const limitsOf = (
  schema: JsonObject,
  functions: Readonly<Record<string, string>>,
  call: (name: string, limit: number) => string,
): string[] =>
  Object.entries(functions).flatMap(([keyword, name]) => {
    const limit = numberOf(schema, keyword);
    return limit === undefined ? [] : [call(name, limit)];
  });

const OF_NUMBERS = { minimum: 'gte', maximum: 'lte' };

const primitive = (schema: JsonObject): ZodText =>
  schema['type'] === 'integer' ? { value: 'z.int()', type: 'z.ZodInt' } : { value: 'z.number()', type: 'z.ZodNumber' };

const record = (keys: ZodText, values: ZodText, schema: JsonObject): ZodText => {
  const limit = numberOf(schema, 'maxProperties');
  const check = limit === undefined ? '' : `.check(maxEntries(${limit}))`;
  return { value: `z.record(${valueList([keys, values])})${check}`, type: `z.ZodRecord<${typeList([keys, values])}>` };
};

const zodUnion = (members: readonly ZodText[], key: string | undefined): ZodText =>
  key === undefined
    ? { value: `z.union([${valueList(members)}])`, type: `z.ZodUnion<readonly [${typeList(members)}]>` }
    : {
        value: `z.discriminatedUnion('${key}', [${valueList(members)}])`,
        type: `z.ZodDiscriminatedUnion<[${typeList(members)}]>`,
      };

/** With the types that the compiler infers. */
const inferred = (value: string): ZodText => ({ value, type: '' });

const withChecks = (value: string, calls: readonly string[]): ZodText =>
  inferred(calls.length === 0 ? value : `${value}.check(${commaList(calls)})`);

const checks = (schema: JsonObject, functions: Readonly<Record<string, string>>): string[] =>
  limitsOf(schema, functions, (name, limit) => `z.${name}(${limit})`);

/**
 * The checks of requests accept unknown fields. Their parts of zod are in one file with those of the schemas of responses, and
 * load with them, so they use few that responses do not. Each schema is made at its first use.
 */
export const lenient: ZodStyle = {
  string: (schema) => {
    const pattern = stringOf(schema['pattern']);
    if (schema['format'] === 'binary') return withChecks('z.unknown()', ['blob()']);
    if (schema['format'] === 'uri') return withChecks('z.string()', ['absoluteURL()']);
    const limits = checks(schema, { minLength: 'minLength', maxLength: 'maxLength' });
    const matching = pattern === undefined ? [] : [`matching(${JSON.stringify(pattern)})`];
    return withChecks('z.string()', [...limits, ...matching]);
  },
  number: (schema) => withChecks(primitive(schema).value, checks(schema, OF_NUMBERS)),
  enum: (values) => inferred(`z.literal(${JSON.stringify(values)})`),
  array: (item, schema) =>
    withChecks(`z.array(${item.value})`, checks(schema, { minItems: 'minLength', maxItems: 'maxLength' })),
  record,
  object: (fields) => inferred(`z.object({\n${fieldTexts(fields, 'value')} })`),
  union: zodUnion,
  optional: ({ value }) => inferred(`z.optional(${value})`),
  fromText: (schema) => schema,
  described: (schema) => schema,
  reference: (name) => inferred(`${name}()`),
  declaration: (name, { value }) => `export const ${name} = /* @__PURE__ */ once(() => ${value});`,
};

/** Methods that set limits, with the messages of src/schemas/limits.ts. */
const methods = (schema: JsonObject, functions: Readonly<Record<string, string>>): string =>
  limitsOf(schema, functions, (name, limit) => `.${name}(${limit}, worded)`).join('');

const typedDeclaration = (name: string, { value, type }: ZodText, facts: DeclarationFacts): string => {
  const { description, isAlias, recursiveType } = facts;
  const written = recursiveType === undefined ? type : `z.ZodType<types.${recursiveType}>`;
  const metadata = `.register(z.globalRegistry, { description: ${JSON.stringify(description)} })`;
  const made = `/* @__PURE__ */ made(() => ${value}${description === '' ? '' : metadata})`;
  return `export const ${name}: ${written} = ${isAlias ? value : made};`;
};

const object =
  (constructor: 'strict' | 'loose'): ZodStyle['object'] =>
  (fields) => ({
    value: `z.${constructor}Object({\n${fieldTexts(fields, 'value')} })`,
    type: `z.ZodObject<{ ${fieldTexts(fields, 'type')} }, z.core.$${constructor}>`,
  });

/** The published schemas: users extend them, pick from them and read them. */
const published = {
  number: (schema: JsonObject): ZodText => {
    const { value, type } = primitive(schema);
    return { value: `${value}${methods(schema, OF_NUMBERS)}`, type };
  },
  record,
  union: zodUnion,
  optional: ({ value, type }: ZodText): ZodText => ({ value: `${value}.optional()`, type: `z.ZodOptional<${type}>` }),
  fromText: ({ value, type }: ZodText): ZodText => ({ value: `fromText(${value})`, type: `FromText<${type}>` }),
  described: ({ value, type }: ZodText, description: string): ZodText => ({
    value: `${value}.describe(${JSON.stringify(description)})`,
    type,
  }),
  reference: (name: string): ZodText => ({ value: name, type: `typeof ${name}` }),
  declaration: typedDeclaration,
};

/** A text with a limit in bytes, a file, a URL, or a text with a pattern. */
const closedString = (schema: JsonObject): ZodText => {
  const pattern = stringOf(schema['pattern']);
  const bytes = numberOf(schema, 'x-coze-max-bytes');
  if (schema['format'] === 'binary') return { value: 'z.instanceof(Blob)', type: 'z.ZodCustom<Blob, Blob>' };
  if (schema['format'] === 'uri') return { value: 'z.url()', type: 'z.ZodURL' };
  const limits = methods(schema, { minLength: 'min', maxLength: 'max' });
  const inBytes = bytes === undefined ? '' : `.check(bytes(${numberOf(schema, 'x-coze-min-bytes') ?? 0}, ${bytes}))`;
  const matching = pattern === undefined ? '' : `.regex(${String(new RegExp(pattern))})`;
  return { value: `z.string()${limits}${inBytes}${matching}`, type: 'z.ZodString' };
};

/** The published request schemas reject unknown fields. */
export const closed: ZodStyle = {
  ...published,
  string: closedString,
  enum: (values) => {
    const texts = literalTexts(values);
    return values.every((value) => typeof value === 'number')
      ? { value: `z.literal([${commaList(texts)}])`, type: `z.ZodLiteral<${texts.join(' | ')}>` }
      : {
          value: `z.enum([${commaList(texts)}])`,
          type: `z.ZodEnum<{ ${texts.map((text) => `${text}: ${text}`).join('; ')} }>`,
        };
  },
  array: (item, schema) => {
    const { minItems, maxItems } = schema;
    if (typeof minItems === 'number' && minItems === maxItems) {
      const items = Array.from({ length: minItems }, () => item);
      return { value: `z.tuple([${valueList(items)}])`, type: `z.ZodTuple<[${typeList(items)}], null>` };
    }
    const limits = methods(schema, { minItems: 'min', maxItems: 'max' });
    return { value: `z.array(${item.value})${limits}`, type: `z.ZodArray<${item.type}>` };
  },
  object: object('strict'),
};

/** The published response schemas accept new fields, enum values and events, and keep them. */
export const open: ZodStyle = {
  ...published,
  string: () => ({ value: 'z.string()', type: 'z.ZodString' }),
  enum: (values) => ({
    value: `openEnum(${JSON.stringify(values)})`,
    type: `OpenEnum<${literalTexts(values).join(' | ')}>`,
  }),
  array: ({ value, type }) => ({ value: `z.array(${value})`, type: `z.ZodArray<${type}>` }),
  object: object('loose'),
  union: (members, key) => {
    const known = zodUnion(members, key);
    return key === undefined ? known : { value: `openUnion(${known.value})`, type: `OpenUnion<${known.type}>` };
  },
};
