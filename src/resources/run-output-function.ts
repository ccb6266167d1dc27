import type { RunWorkflowData, WorkflowExecuteHistory } from '../../generated/types/types.gen.js';
import type { StandardSchema } from '../lib/standard-schema.js';
import { loadPolling } from './first-use.js';

/**
 * Reads the output of a run: the JSON text in the result of `workflows.runs.create`, the JSON text in the JSON text of a run
 * history, or the output of one node.
 *
 * Text that is not JSON is passed to the schema as it is. A number that a JavaScript number does not hold to its last digit is
 * passed as text: every integer beyond `Number.MAX_SAFE_INTEGER`, as ids are, so their schema is `z.string()`.
 * Some servers send an object in place of text in `data`: it is passed as it is, and long ids in it have lost digits.
 *
 * @param run - the result of `workflows.runs.create`, a run of `workflows.runs.history.retrieve` or of
 * `workflows.runs.createAndPoll`, or the text of an output.
 * @param schema - the schema of the output: one of zod, valibot, arktype, or another Standard Schema.
 * @param node - the title of the node in a run history. Default: the end node, which is the only node or has the title of one.
 * @returns the value that the schema returns.
 * @throws OutputValidationError if the run has no output, or its output does not match the schema; it has the text.
 * @throws WorkflowInterruptedError if the run waits for a reply; it has the question.
 * @throws CozeError for a run of another kind, such as a list, and for a schema that is no Standard Schema.
 * @example
 * const run = await client.workflows.runs.createAndPoll({ workflow_id, parameters });
 * const output = await runOutput(run, z.object({ city: z.string() }));
 */
export async function runOutput<Output>(
  run: RunWorkflowData | WorkflowExecuteHistory | string,
  schema: StandardSchema<Output>,
  node?: string,
): Promise<Output> {
  const { readRunOutput } = await loadPolling([]);
  return readRunOutput(run, schema, node);
}
