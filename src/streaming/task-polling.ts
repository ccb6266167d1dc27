/** The polling of background tasks. */
import type {
  BillTaskInfo,
  CopyTaskInfo,
  CreateBillTaskReq,
  CreateCopyTaskReq,
  DocumentProgress,
  DocumentProgressData,
  ProcessDatasetReq,
} from '../../generated/client/index.gen.js';
import type {
  CommerceBenefitsBillTasksResource,
  DatasetsResource,
  EntitiesCopyTasksResource,
  WorkflowsRunsResource,
} from '../../generated/client/resources/index.gen.js';
import type { RunWorkflowReq, WorkflowExecuteHistory } from '../../generated/types/index.js';
import { checkList, checkObject, copyOf } from '../errors/check.js';
import type { RequestOptions } from '../http/index.js';
import { isObject, memberOf, objectsOf } from '../lib/shapes.js';
import { needed } from './needed.js';
import { checkPolling, poll } from './poll-loop.js';
import type { PollOptions, WaitOptions } from './polling.js';

/** Waits until files of a knowledge base have been processed. */
export function processAndPoll(
  datasets: DatasetsResource,
  dataset_id: string,
  params: ProcessDatasetReq,
  options: WaitOptions<DocumentProgressData>,
): Promise<DocumentProgressData> {
  checkPolling(options);
  checkObject('params', params);
  checkList('document_ids', params.document_ids);
  const files = new Set(params.document_ids).size;
  const isFinal = ({ data }: DocumentProgressData): boolean =>
    objectsOf<DocumentProgress>(data).filter(({ status }) => !runningFileStatuses.has(status)).length >= files;
  const look = (request: RequestOptions) =>
    needed(datasets.process(dataset_id, params, request), hasList('data'), 'no list of the files');
  return poll({ client: datasets._client, name: `Processing files of ${dataset_id}`, look, isFinal }, options);
}

/** Being processed, which a server written in Go may leave out; being chunked again; being fetched again. */
const runningFileStatuses: ReadonlySet<number | null | undefined> = new Set([0, null, undefined, 4, 5]);

/** A server may send `null` for an empty list, or leave it out. Polling on would not end if it sends something else. */
const isListOrNone = (list: unknown) => !list || Array.isArray(list);

const hasList = (name: string) => (data: unknown) => isObject(data) && isListOrNone(data[name]);

/** Copies a bot, an app or a workflow and waits for the copy. */
export async function createAndPollCopy(
  copyTasks: EntitiesCopyTasksResource,
  params: CreateCopyTaskReq,
  options: WaitOptions<CopyTaskInfo>,
): Promise<CopyTaskInfo> {
  checkPolling(options);
  checkObject('params', params);
  const hasId = (data: unknown) => Boolean(memberOf(data, 'task_id') || memberOf(data, 'copied_entity_id'));
  const created = await needed(copyTasks.create(params, options), hasId, 'neither the copy nor a task');
  const task_id = created.task_id || '';
  const isTask = (data: unknown) => !data || isObject(data);
  const look = (request: RequestOptions) => needed(copyTasks.retrieve(task_id, request), isTask, 'no task');
  const copied: CopyTaskInfo = {
    task_id,
    task_status: 'successful',
    entity_type: params.entity_type,
    source_entity_id: params.entity_id,
    target_entity_id: created.copied_entity_id,
    target_workspace_id: params.to_workspace_id,
  };
  const task = { client: copyTasks._client, name: `The copy task ${task_id}`, look, isFinal: copyHasEnded };
  return poll(task, options, task_id === '' ? copied : undefined);
}

function copyHasEnded({ task_status }: CopyTaskInfo): boolean {
  return Boolean(task_status) && task_status !== 'in_progress';
}

/** Exports bills and waits for the files. */
export async function createAndPollBill(
  billTasks: CommerceBenefitsBillTasksResource,
  params: CreateBillTaskReq,
  options: WaitOptions<BillTaskInfo>,
): Promise<BillTaskInfo> {
  checkPolling(options);
  checkObject('params', params);
  const hasId = (data: unknown) => Boolean(memberOf(data, 'task_id'));
  const first = await needed(billTasks.create(params, options), hasId, 'no task');
  const id = billTaskId(first);
  const look = async (request: RequestOptions): Promise<BillTaskInfo> => {
    const listed = billTasks.list({ task_ids: [id] }, request);
    const { task_infos } = await needed(listed, hasList('task_infos'), 'no list of tasks');
    // The server may list an export a moment after its start.
    return objectsOf<BillTaskInfo>(task_infos).find((task) => billTaskId(task) === id) ?? first;
  };
  return poll({ client: billTasks._client, name: `The export ${id}`, look, isFinal: exportHasEnded }, options, first);
}

function exportHasEnded({ status }: BillTaskInfo): boolean {
  return Boolean(status) && status !== 'init' && status !== 'running';
}

/** The id as text: some servers send a number. */
function billTaskId({ task_id }: { readonly task_id: string | number }): string {
  return String(task_id);
}

/** Runs a workflow in the background and waits for its end. */
export async function createAndPollRun(
  runs: WorkflowsRunsResource,
  params: RunWorkflowReq,
  options: RequestOptions & PollOptions,
): Promise<WorkflowExecuteHistory> {
  checkPolling(options);
  const created = runs.create({ ...copyOf('params', params), is_async: true }, options);
  const hasId = (data: unknown) => Boolean(memberOf(data, 'execute_id'));
  const { execute_id } = await needed(created, hasId, 'no execute_id of the run');
  // The server may list a run a moment after its start.
  const look = async (request: RequestOptions): Promise<WorkflowExecuteHistory | undefined> => {
    const listed = runs.history.retrieve(params.workflow_id, execute_id, request);
    return objectsOf<WorkflowExecuteHistory>(await needed(listed, isListOrNone, 'no list of runs'))[0];
  };
  return poll({ client: runs._client, name: `The run ${execute_id}`, look, isFinal: runHasEnded }, options);
}

function runHasEnded({ execute_status }: WorkflowExecuteHistory): boolean {
  return Boolean(execute_status) && execute_status !== 'Running';
}
