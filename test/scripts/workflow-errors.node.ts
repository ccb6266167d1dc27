import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as workflowParser from '@actions/workflow-parser';
import { build } from 'esbuild';

const bundled = join(process.cwd(), 'build/workflow-parser.cjs');

/** GitHub's own parser of workflows, bundled: it imports JSON without the attribute that Node asks for. */
async function loadParser(): Promise<typeof workflowParser> {
  const entryPoints = ['@actions/workflow-parser'];
  await build({ entryPoints, bundle: true, platform: 'node', format: 'cjs', outfile: bundled, logLevel: 'error' });
  return createRequire(import.meta.url)(bundled);
}

let parser: Promise<typeof workflowParser> | undefined;

/** The mistakes in a workflow, each with its line. */
export async function errorsIn(name: string, content: string): Promise<readonly string[]> {
  const { NoOperationTraceWriter, parseWorkflow } = await (parser ??= loadParser());
  const { context } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}
