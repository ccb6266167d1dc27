/** Schemas of the objects that methods take, made of the schemas of what is sent. */
import * as z from 'zod/v4';
import { refuseZod3 } from './zod-version.js';

/** The schema of an object with the fields of two. */
export type Together<A extends z.ZodObject, B extends z.ZodObject> = z.ZodObject<
  A['shape'] & B['shape'],
  z.core.$strict
>;

/** The schema of an object some of whose fields may be left out. */
export type LeaveOut<Schema extends z.ZodObject, Name extends string> = z.ZodObject<
  { [Key in keyof Schema['shape']]: Key extends Name ? z.ZodOptional<Schema['shape'][Key]> : Schema['shape'][Key] },
  z.core.$strict
>;

/** Accepts the fields of a body and of a query in one object. */
export const together = <A extends z.ZodObject, B extends z.ZodObject>(body: A, query: B): Together<A, B> =>
  refuseZod3(z.strictObject<A['shape'] & B['shape']>({ ...body.shape, ...query.shape }));

/**
 * Accepts an object without some fields that the platform requires: the client fills them in.
 *
 * @param names - the fields that may be left out.
 */
export function leaveOut<Schema extends z.ZodObject, Name extends string>(
  schema: Schema,
  ...names: readonly Name[]
): LeaveOut<Schema, Name> {
  const fields = Object.entries(schema.shape).map(([name, field]) => [
    name,
    names.some((each) => each === name) ? z.optional(field) : field,
  ]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the fields of the schema, by the same names
  return refuseZod3(z.strictObject(Object.fromEntries(fields))) as LeaveOut<Schema, Name>;
}
