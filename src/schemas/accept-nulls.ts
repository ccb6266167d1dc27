import * as z from 'zod/v4';
import { withoutNulls } from './without-nulls.js';

/**
 * Makes a schema that takes `null` as a field that is absent, as the platform does. The official Python SDK sends `null` for
 * what its caller did not give. A `null` that the schema accepts in its place stays, as in the `parameters` of a workflow.
 *
 * The result has no `extend` or `pick`: change the schema first.
 *
 * @param schema - the schema of a request, such as `zChatCreateBody`.
 * @returns a schema with the same output.
 * @example
 * const body = acceptNulls(zConversationsCreateBody).parse(await request.json());
 */
export function acceptNulls<Schema extends z.ZodType>(schema: Schema): z.ZodType<z.output<Schema>> {
  return z.pipe(
    z.transform((value: unknown) => withoutNulls(schema, value)),
    schema,
  );
}
