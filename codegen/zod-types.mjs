// Writes out the type of a zod schema. Inferred by the compiler, declarations repeat a schema wherever it is used;
// written out, they refer to it by name.
import ts from 'typescript';

/** @param {readonly ts.Expression[]} items */
const zodTypesOf = (items) => items.map(zodTypeOf).join(', ');

/** @param {ts.Expression | undefined} list */
const elementsOf = (list) => (list && ts.isArrayLiteralExpression(list) ? [...list.elements] : list ? [list] : []);

/** @param {ts.Expression | undefined} list */
const literalsOf = (list) => elementsOf(list).map((item) => item.getText());

/** @param {ts.Expression | undefined} shape */
const zodFieldsOf = (shape) =>
  shape && ts.isObjectLiteralExpression(shape)
    ? shape.properties
        .filter(ts.isPropertyAssignment)
        .map((field) => `${field.name.getText()}: ${zodTypeOf(field.initializer)}`)
        .join('; ')
    : '';

/**
 * The type that each function returns, by the name of the function.
 * @type {Record<string, (...args: ts.Expression[]) => string>}
 */
const RETURN_TYPES = {
  'z.string': () => 'z.ZodString',
  'z.url': () => 'z.ZodURL',
  'z.int': () => 'z.ZodInt',
  'z.number': () => 'z.ZodNumber',
  'z.boolean': () => 'z.ZodBoolean',
  'z.null': () => 'z.ZodNull',
  'z.unknown': () => 'z.ZodUnknown',
  'z.instanceof': (type) => `z.ZodCustom<${type?.getText()}, ${type?.getText()}>`,
  'z.literal': (values) => `z.ZodLiteral<${literalsOf(values).join(' | ')}>`,
  'z.enum': (values) =>
    `z.ZodEnum<{ ${literalsOf(values)
      .map((value) => `${value}: ${value}`)
      .join('; ')} }>`,
  'z.array': (item) => `z.ZodArray<${zodTypesOf(elementsOf(item))}>`,
  'z.tuple': (items) => `z.ZodTuple<[${zodTypesOf(elementsOf(items))}], null>`,
  'z.record': (...args) => `z.ZodRecord<${zodTypesOf(args)}>`,
  'z.union': (members) => `z.ZodUnion<readonly [${zodTypesOf(elementsOf(members))}]>`,
  'z.discriminatedUnion': (_key, members) => `z.ZodDiscriminatedUnion<[${zodTypesOf(elementsOf(members))}]>`,
  'z.strictObject': (shape) => `z.ZodObject<{ ${zodFieldsOf(shape)} }, z.core.$strict>`,
  'z.looseObject': (shape) => `z.ZodObject<{ ${zodFieldsOf(shape)} }, z.core.$loose>`,
  'z.lazy': (get) => `z.ZodLazy<${get && ts.isArrowFunction(get) ? `typeof ${get.body.getText()}` : 'never'}>`,
  fromText: (schema) => `FromText<${zodTypesOf(elementsOf(schema))}>`,
  openEnum: (values) => `OpenEnum<${literalsOf(values).join(' | ')}>`,
  openUnion: (known) => `OpenUnion<${zodTypesOf(elementsOf(known))}>`,
  also: (schema) => `Seen<${zodTypesOf(elementsOf(schema))}>`,
  orAbsent: (schema) => `Seen<${zodTypesOf(elementsOf(schema))}>`,
  orNull: (schema) => `Seen<${zodTypesOf(elementsOf(schema))}>`,
};

/**
 * Methods that wrap the type of the schema.
 * @type {Record<string, (type: string) => string>}
 */
const WRAPPERS = {
  optional: (type) => `z.ZodOptional<${type}>`,
  nullable: (type) => `z.ZodNullable<${type}>`,
  nullish: (type) => `z.ZodOptional<z.ZodNullable<${type}>>`,
};

/** Methods that return the type of the schema. */
const UNCHANGED = ['check', 'describe', 'gt', 'gte', 'length', 'lt', 'lte', 'max', 'min', 'regex', 'register'];

/**
 * The type of a schema, from the expression that makes it.
 * @param {ts.Expression} expression
 * @returns {string}
 */
export function zodTypeOf(expression) {
  if (ts.isIdentifier(expression)) return `typeof ${expression.text}`;
  if (ts.isCallExpression(expression)) {
    const called = expression.expression;
    const returnType = RETURN_TYPES[called.getText()];
    if (returnType !== undefined) return returnType(...expression.arguments);
    if (ts.isPropertyAccessExpression(called)) {
      const { text } = called.name;
      const wrap = WRAPPERS[text];
      if (wrap !== undefined) return wrap(zodTypeOf(called.expression));
      if (UNCHANGED.includes(text)) return zodTypeOf(called.expression);
    }
  }
  throw new Error(`The type of ${expression.getText()} is not known. Add the function to codegen/zod-types.mjs.`);
}
