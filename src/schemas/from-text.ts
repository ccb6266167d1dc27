/** Schemas of parameters in a URL, which are text on the wire. */
import * as z from 'zod/v4';
import { valueOfText } from './text-values.js';

/** The schema of a number, a boolean or a list that a URL carries as text. The type is that of the parsed value. */
export type FromText<Schema extends z.ZodType> = z.ZodPipe<z.ZodTransform, Schema>;

/**
 * Reads text into the type of a schema, and then checks the value. A value that is not text is checked as it is.
 *
 * @param schema - the schema of a number, a boolean, or a list of texts.
 */
export const fromText = <Schema extends z.ZodType>(schema: Schema): FromText<Schema> =>
  z.pipe(
    z.transform((value: unknown): unknown => {
      // A list is one text with commas, or, from a key that a URL has several times, several texts.
      if (Array.isArray(value))
        return value.flatMap((item: unknown) => (typeof item === 'string' ? item.split(',') : [item]));
      return typeof value === 'string' ? valueOfText(value, schema) : value;
    }),
    schema,
  );
