import * as z from 'zod/v4';
import { CozeError } from './errors/coze-error.js';
import { memberOf } from './lib/shapes.js';
import { withoutNulls } from './schemas/without-nulls.js';
import { isZod3, mixedZods, refuseZod3Around } from './schemas/zod-version.js';

/**
 * Makes a schema that takes `null` as a field that is absent, as the platform does. The official Python SDK sends `null` for
 * what its caller did not give. A `null` that the schema accepts in its place stays, as in the `parameters` of a workflow.
 *
 * It looks into every kind of schema that you combine with those of this package. Left as they are: items of lists, and what
 * `z.preprocess` gets. With asynchronous refinements use `parseAsync`, as zod requires.
 *
 * The result has no `extend` or `pick`: change the schema first.
 *
 * @param schema - the schema of a request, such as `zChatCreateBody`.
 * @returns a schema with the same output.
 * @throws CozeError for what is no schema of zod 4.
 * @example
 * const body = acceptNulls(zConversationsCreateBody).parse(await request.json());
 */
export function acceptNulls<Schema extends z.ZodType>(schema: Schema): z.ZodType<z.output<Schema>> {
  if (isZod3(schema)) throw new CozeError(mixedZods);
  if (memberOf(memberOf(schema, '_zod'), 'def') === undefined)
    throw new CozeError('schema must be a schema of zod 4, such as zChatCreateBody.');
  return refuseZod3Around(
    z.pipe(
      z.transform((value: unknown) => withoutNulls(schema, value)),
      schema,
    ),
  );
}
