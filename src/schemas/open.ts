/**
 * What makes the schemas of answers open: the platform adds values and events without notice, and sends some fields in
 * more ways than it documents. All of that passes. The types stay those of the client.
 */
import * as z from 'zod/v4';
import type { Unrecognized } from '../lib/contract-types.js';

/** Passes what a schema passes, typed as something narrower. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- that is what it is for: the wire is wider than the type
const typed = <T>(schema: z.ZodType): z.ZodType<T, T> => schema as z.ZodType<T, T>;

type Wide<Value> = Value extends string ? string : number;

/** A value of an enum that may grow. */
export type OpenEnum<Value extends string | number> = z.ZodUnion<
  readonly [z.ZodLiteral<Value>, z.ZodType<Unrecognized<Wide<Value>>, Unrecognized<Wide<Value>>>]
>;

/** A value that was seen to come in more ways than its type says. */
export type Seen<Schema extends z.ZodType> = z.ZodType<z.output<Schema>, z.output<Schema>>;

/** A union of events that may grow. */
export type OpenUnion<Known extends z.ZodType> = z.ZodUnion<readonly [Known, z.ZodType<never, never>]>;

/**
 * What is listed, or any other value of its kind.
 *
 * @param values what the contract lists.
 */
export const openEnum = <const Value extends string | number>(values: readonly Value[]): OpenEnum<Value> =>
  z.union([
    z.literal(values),
    typed<Unrecognized<Wide<Value>>>(typeof values[0] === 'string' ? z.string() : z.number()),
  ]);

/** A value that was seen to come in other forms too, typed as the one that the contract gives. */
export const also = <Schema extends z.ZodType>(schema: Schema, ...others: readonly z.ZodType[]): Seen<Schema> =>
  typed(z.union([schema, ...others]));

/** A value that was seen to be null, typed as if it never were. */
export const orNull = <Schema extends z.ZodType>(schema: Schema): Seen<Schema> => typed(schema.nullable());

/** A value that was seen to be missing, typed as if it were always there. */
export const orAbsent = <Schema extends z.ZodType>(schema: Schema): Seen<Schema> => typed(schema.optional());

/**
 * Events that the contract lists, and events with other names, which pass as they are and have no type.
 *
 * @param known the events that the contract lists.
 */
export const openUnion = <Known extends z.ZodDiscriminatedUnion>(known: Known): OpenUnion<Known> => {
  const { discriminator } = known.def;
  const names = known._zod.propValues[discriminator];
  const unknown = z.looseObject({
    [discriminator]: z.string().refine((name) => names?.has(name) !== true, { abort: true }),
  });
  return z.union([known, typed<never>(unknown)], { error: whatIsWrong });
};

/** Of an event that is known, what is wrong with it; that it isn't unknown says nothing. */
const whatIsWrong = (issue: z.core.$ZodRawIssue): string | undefined => {
  const [wrong] = (issue.code === 'invalid_union' && issue.errors[0]) || [];
  return wrong && `${wrong.path.join('.')}: ${wrong.message}`;
};
