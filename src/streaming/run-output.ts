import type { RunWorkflowData, RunWorkflowReq, WorkflowExecuteHistory } from '../../generated/types/types.gen.js';
import type { WorkflowsRunsResource } from '../../generated/client/resources/index.gen.js';
import { checkOptionalText, copyOf } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import { withoutSecret } from '../errors/redact.js';
import { WorkflowInterruptedError } from '../errors/stream-errors.js';
import { OutputValidationError } from '../errors/validation-errors.js';
import type { RequestOptions } from '../http/index.js';
import { parseLossless } from '../lib/json.js';
import { isObject, memberOf } from '../lib/shapes.js';
import type { SchemaIssue, StandardSchema } from '../lib/standard-schema.js';

/** The options of `workflows.runs.create` with a schema. */
export interface RunOutputOptions<Output> extends RequestOptions {
  /** The schema of the output of the end node: one of zod, valibot, arktype, or another Standard Schema. */
  output: StandardSchema<Output>;
}

/** Reads the output of a run, of a run in the history, or of a text: `runOutput` loads it. */
export async function readRunOutput<Output>(
  run: RunWorkflowData | WorkflowExecuteHistory | string,
  schema: StandardSchema<Output>,
  node?: string,
): Promise<Output> {
  checkRun(run);
  checkSchema('schema', schema);
  checkOptionalText('node', node);
  const interrupt_data = memberOf(run, 'interrupt_data');
  if (node === undefined && isObject(interrupt_data)) {
    const message = 'The run waits for a reply, so it has no output. Reply with workflows.runs.resumeBlocking.';
    throw new WorkflowInterruptedError(message, { interrupt_data, node_title: '' });
  }
  const status = memberOf(run, 'execute_status');
  if (node === undefined && typeof status === 'string' && status !== 'Success') throw unsuccessful(run, status);
  const outputs = memberOf(run, 'output');
  const output =
    typeof outputs === 'string' ? nodeText(outputs, node, run) : typeof run === 'string' ? run : memberOf(run, 'data');
  const isCut = memberOf(run, 'is_output_trimmed') === true;
  if (typeof output === 'string' && output !== '') return validated(valueOfJson(output), output, schema, isCut);
  // The contract says text. It was parsed with the response: to make text of it would hide that ids have lost digits.
  if (typeof output !== 'string' && output !== undefined && output !== null)
    return validated(output, dataAsText(output), schema);
  throw new OutputValidationError(
    'The run has no output: it is not finished, it failed, or its output was deleted.',
    '',
  );
}

/** Runs a workflow and reads its output. */
export async function createForOutput(
  runs: WorkflowsRunsResource,
  params: RunWorkflowReq,
  options: RequestOptions & { output?: StandardSchema | undefined },
): Promise<unknown> {
  const { output, ...request } = copyOf('options', options);
  checkSchema('output', output);
  return readRunOutput(await runs.create(params, request), output);
}

/**
 * Parses the output of a run and validates it.
 *
 * @throws OutputValidationError if it does not match the schema.
 */
export async function outputOf<Output>(text: string, schema: StandardSchema<Output>): Promise<Output> {
  checkSchema('schema', schema);
  return validated(valueOfJson(text), text, schema);
}

function dataAsText(data: unknown): string {
  try {
    return JSON.stringify(data);
  } catch (cause) {
    throw new CozeError('data of the run has a value that JSON cannot hold: see cause.', { cause });
  }
}

async function validated<Output>(
  value: unknown,
  text: string,
  schema: StandardSchema<Output>,
  isCut = false,
): Promise<Output> {
  const result = await schemaResult(value, schema);
  if (result.issues === undefined) return result.value;
  const issues = result.issues.map((issue) => ({ path: issuePath(issue), message: issue.message }));
  const [first] = issues;
  const said = first === undefined ? '' : `: ${first.path === '' ? '' : `${first.path}: `}${first.message}`;
  const cut = isCut ? `, and ${wasCut}` : '';
  throw new OutputValidationError(`The output of the run does not match the schema${cut}${said}`, text, issues);
}

async function schemaResult<Output>(value: unknown, schema: StandardSchema<Output>) {
  try {
    return await schema['~standard'].validate(value);
  } catch (cause) {
    throw new CozeError('The schema of the output threw an error, in place of issues: see cause.', { cause });
  }
}

/** Nodes may have an output although the run failed, or before it ends. */
function unsuccessful(run: unknown, status: string): OutputValidationError {
  const reason = memberOf(run, 'error_message');
  const said = typeof reason === 'string' && reason !== '' ? `: ${withoutSecret(reason)}` : '';
  return new OutputValidationError(
    `The run has no output, its status is ${withoutSecret(status)}${said}. For the output of one node pass its title.`,
    '',
  );
}

function checkRun(run: unknown): void {
  // A server may send null as a run: it has no output.
  if (typeof run === 'string' || run === null || isObject(run)) return;
  const found = Array.isArray(run) ? 'a list: pass one of its runs' : typeof run;
  throw new CozeError(`run must be a run or the text of an output, not ${found}.`);
}

function checkSchema(name: string, schema: unknown): asserts schema is StandardSchema {
  // A schema may be a function, as those of arktype are.
  const standard: unknown = Reflect.get(Object(schema), '~standard');
  if (typeof memberOf(standard, 'validate') === 'function') return;
  throw new CozeError(`${name} must be a Standard Schema, such as one of zod 3.24 or later, valibot 1 or arktype 2.`);
}

const wasCut = 'it was too large and was cut';

/** Titles of end nodes, in small letters. */
const endNodeTitles = ['end', '结束', ''];

/** The output of a node in the JSON text of all nodes by their title. */
function nodeText(outputs: string, node: string | undefined, run: unknown): string {
  const nodes = valueOfJson(outputs);
  if (!isObject(nodes)) {
    const found = nodes === outputs ? 'is not JSON' : 'must be an object of the outputs of the nodes by their titles';
    const cut = memberOf(run, 'is_output_trimmed') === true ? `: ${wasCut}` : '';
    throw new OutputValidationError(`The output of the run ${found}${cut}.`, outputs);
  }
  const titles = Object.keys(nodes);
  if (titles.length === 0) throw new OutputValidationError('No node of the run has an output.', outputs);
  const [only] = titles;
  const title =
    node ?? (titles.length === 1 ? only : titles.find((each) => endNodeTitles.includes(each.toLowerCase())));
  const value = title !== undefined && Object.hasOwn(nodes, title) ? nodes[title] : undefined;
  if (value === undefined) {
    const missing = node === undefined ? 'Several nodes have an output' : `No node is called ${JSON.stringify(node)}`;
    throw new OutputValidationError(`${missing}: pass the title of one of ${JSON.stringify(titles)}.`, outputs);
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function valueOfJson(text: string): unknown {
  try {
    return parseLossless(text);
  } catch {
    return text;
  }
}

/** The path of arktype is a list whose map() gives an empty list an item. */
const issuePath = ({ path = [] }: SchemaIssue): string =>
  Array.from(path, (part) => String(typeof part === 'object' ? part.key : part)).join('.');
