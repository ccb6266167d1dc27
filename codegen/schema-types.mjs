// The type of a zod schema, written out. Left to the compiler, declarations repeat every schema wherever it is used;
// written out, they name it.
import ts from 'typescript';

/** @param {readonly ts.Expression[]} items */
const types = (items) => items.map(typeOf).join(', ');

/** @param {ts.Expression | undefined} list */
const itemsOf = (list) => (list && ts.isArrayLiteralExpression(list) ? [...list.elements] : list ? [list] : []);

/** @param {ts.Expression | undefined} list */
const valuesOf = (list) => itemsOf(list).map((item) => item.getText());

/** @param {ts.Expression | undefined} shape */
const fieldsOf = (shape) =>
  shape && ts.isObjectLiteralExpression(shape)
    ? shape.properties
        .filter(ts.isPropertyAssignment)
        .map((field) => `${field.name.getText()}: ${typeOf(field.initializer)}`)
        .join('; ')
    : '';

/** @type {Record<string, (...args: ts.Expression[]) => string>} */
const MADE = {
  'z.string': () => 'z.ZodString',
  'z.url': () => 'z.ZodURL',
  'z.int': () => 'z.ZodInt',
  'z.number': () => 'z.ZodNumber',
  'z.boolean': () => 'z.ZodBoolean',
  'z.null': () => 'z.ZodNull',
  'z.unknown': () => 'z.ZodUnknown',
  'z.instanceof': (type) => `z.ZodCustom<${type?.getText()}, ${type?.getText()}>`,
  'z.literal': (values) => `z.ZodLiteral<${valuesOf(values).join(' | ')}>`,
  'z.enum': (values) =>
    `z.ZodEnum<{ ${valuesOf(values)
      .map((value) => `${value}: ${value}`)
      .join('; ')} }>`,
  'z.array': (item) => `z.ZodArray<${types(itemsOf(item))}>`,
  'z.tuple': (items) => `z.ZodTuple<[${types(itemsOf(items))}], null>`,
  'z.record': (...args) => `z.ZodRecord<${types(args)}>`,
  'z.union': (members) => `z.ZodUnion<readonly [${types(itemsOf(members))}]>`,
  'z.discriminatedUnion': (_key, members) => `z.ZodDiscriminatedUnion<[${types(itemsOf(members))}]>`,
  'z.strictObject': (shape) => `z.ZodObject<{ ${fieldsOf(shape)} }, z.core.$strict>`,
  'z.looseObject': (shape) => `z.ZodObject<{ ${fieldsOf(shape)} }, z.core.$loose>`,
  'z.lazy': (get) => `z.ZodLazy<${get && ts.isArrowFunction(get) ? `typeof ${get.body.getText()}` : 'never'}>`,
  openEnum: (values) => `OpenEnum<${valuesOf(values).join(' | ')}>`,
  openUnion: (known) => `OpenUnion<${types(itemsOf(known))}>`,
  also: (schema) => `Seen<${types(itemsOf(schema))}>`,
  orAbsent: (schema) => `Seen<${types(itemsOf(schema))}>`,
  orNull: (schema) => `Seen<${types(itemsOf(schema))}>`,
};

/** @type {Record<string, (type: string) => string>} */
const WRAPPED = {
  optional: (type) => `z.ZodOptional<${type}>`,
  nullable: (type) => `z.ZodNullable<${type}>`,
  nullish: (type) => `z.ZodOptional<z.ZodNullable<${type}>>`,
};

const UNCHANGED = ['check', 'describe', 'gt', 'gte', 'length', 'lt', 'lte', 'max', 'min', 'regex', 'register'];

/**
 * @param {ts.Expression} expression
 * @returns {string}
 */
export function typeOf(expression) {
  if (ts.isIdentifier(expression)) return `typeof ${expression.text}`;
  if (ts.isCallExpression(expression)) {
    const called = expression.expression;
    const make = MADE[called.getText()];
    if (make !== undefined) return make(...expression.arguments);
    if (ts.isPropertyAccessExpression(called)) {
      const { text } = called.name;
      const wrap = WRAPPED[text];
      if (wrap !== undefined) return wrap(typeOf(called.expression));
      if (UNCHANGED.includes(text)) return typeOf(called.expression);
    }
  }
  throw new Error(`What type has ${expression.getText()}?`);
}
