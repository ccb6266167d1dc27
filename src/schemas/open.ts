/**
 * Schemas of responses that accept more than the contract lists: the platform adds values and events without notice, and some
 * fields have more forms than it documents. The types are those of the client.
 */
import * as z from 'zod/v4';
import type { Unrecognized } from './contract-types.js';

/** The schema with a narrower type. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema accepts more than the type says, on purpose
const typed = <T>(schema: z.ZodType): z.ZodType<T, T> => schema as z.ZodType<T, T>;

type Wide<Value> = Value extends string ? string : number;

/** The schema of an enum to which values may be added. */
export type OpenEnum<Value extends string | number> = z.ZodUnion<
  readonly [z.ZodLiteral<Value>, z.ZodType<Unrecognized<Wide<Value>>, Unrecognized<Wide<Value>>>]
>;

/** The schema of a value that the platform sends in more forms than its type says. */
export type Seen<Schema extends z.ZodType> = z.ZodType<z.output<Schema>, z.output<Schema>>;

/** The schema of a union to which events may be added. */
export type OpenUnion<Known extends z.ZodType> = z.ZodUnion<readonly [Known, z.ZodType<never, never>]>;

/**
 * Accepts the listed values and any other string, or number if they are numbers.
 *
 * @param values - the values in the contract.
 */
export const openEnum = <const Value extends string | number>(values: readonly Value[]): OpenEnum<Value> =>
  z.union([
    z.literal(values),
    typed<Unrecognized<Wide<Value>>>(typeof values[0] === 'string' ? z.string() : z.number()),
  ]);

/** Accepts a value and other forms of it that the platform sends. The type is that of the first schema. */
export const also = <Schema extends z.ZodType>(schema: Schema, ...others: readonly z.ZodType[]): Seen<Schema> =>
  typed(z.union([schema, ...others]));

/** Accepts null, which the platform sends against its documentation. The type is that of the schema. */
export const orNull = <Schema extends z.ZodType>(schema: Schema): Seen<Schema> => typed(schema.nullable());

/** Accepts a missing value, which the platform documents as required. The type is that of the schema. */
export const orAbsent = <Schema extends z.ZodType>(schema: Schema): Seen<Schema> => typed(schema.optional());

/**
 * Accepts the events in the contract, and events with other names, which stay as they are and have no type.
 *
 * @param known - the events in the contract.
 */
export const openUnion = <Known extends z.ZodDiscriminatedUnion>(known: Known): OpenUnion<Known> => {
  const { discriminator } = known.def;
  const names = known._zod.propValues[discriminator];
  const unknown = z.looseObject({
    [discriminator]: z.string().refine((name) => names?.has(name) !== true, { abort: true }),
  });
  return z.union([known, typed<never>(unknown)], { error: knownEventError });
};

/** The error of the known event. The error of the other branch only says that the event is not unknown. */
const knownEventError = (issue: z.core.$ZodRawIssue): string | undefined => {
  const [wrong] = (issue.code === 'invalid_union' && issue.errors[0]) || [];
  return wrong && `${wrong.path.join('.')}: ${wrong.message}`;
};
