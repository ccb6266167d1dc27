/**
 * The parts of the generated schemas of responses and events: the words of accept.ts, as schemas of zod. They use no more of
 * zod than they need, because a page loads it with the first value that is not accepted.
 */
import {
  $ZodArray,
  $ZodBoolean,
  $ZodLazy,
  $ZodLiteral,
  $ZodNullable,
  $ZodNumber,
  $ZodNumberFormat,
  $ZodObject,
  $ZodOptional,
  $ZodRecord,
  $ZodString,
  $ZodUnion,
  $ZodUnknown,
  type $ZodType,
} from 'zod/v4/core';

export type Schema = $ZodType;

/** What a resource receives. */
export interface SchemaGroup {
  /** The whole JSON body of a successful response, by operation ID. */
  readonly responses: Readonly<Record<string, Schema>>;
  /** The events of a stream or of a socket, by operation ID and name. */
  readonly events: Readonly<Record<string, ReadonlyMap<string, Schema>>>;
}

export const textSchema = /* @__PURE__ */ new $ZodString({ type: 'string' });
export const flagSchema = /* @__PURE__ */ new $ZodBoolean({ type: 'boolean' });
export const numberSchema = /* @__PURE__ */ new $ZodNumber({ type: 'number' });
export const integerSchema = /* @__PURE__ */ new $ZodNumberFormat({
  type: 'number',
  check: 'number_format',
  format: 'safeint',
  abort: false,
});
/** A required value of any type still has to be present. */
export const presentSchema = /* @__PURE__ */ new $ZodUnknown({ type: 'unknown' });

export const constantSchema = (value: string): Schema => new $ZodLiteral({ type: 'literal', values: [value] });

export const nullOrSchema = (innerType: Schema): Schema => new $ZodNullable({ type: 'nullable', innerType });

/** Servers in Go write `null` for a field that is not there. */
export const optionalSchema = (innerType: Schema): Schema =>
  new $ZodOptional({ type: 'optional', innerType: nullOrSchema(innerType) });

export const eitherSchema = (...options: Schema[]): Schema => new $ZodUnion({ type: 'union', options });

export const listSchema = (element: Schema): Schema => new $ZodArray({ type: 'array', element });

export const mapSchema = (valueType: Schema): Schema =>
  new $ZodRecord({ type: 'record', keyType: textSchema, valueType });

export const objectSchema = (shape: Readonly<Record<string, Schema>>): Schema =>
  new $ZodObject({ type: 'object', shape });

/** An object that contains itself. */
export const laterSchema = (getter: () => Schema): Schema => new $ZodLazy({ type: 'lazy', getter });
