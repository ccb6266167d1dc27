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
import type { RunWorkflowReq, WorkflowExecuteHistory } from '../../generated/types/types.gen.js';
import { checkList, checkObject } from '../errors/check.js';
import { Redactor } from '../errors/redact.js';
import type { RequestOptions } from '../http/index.js';
import { copyOfParams } from '../http/lost-values.js';
import { isObject, memberOf, objectsOf } from '../lib/shapes.js';
import { needed, type Need } from './needed.js';
import { checkPolling, poll } from './poll-loop.js';
import type { PollOptions, WaitOptions } from './polling.js';

/** Waits until files of a knowledge base have been processed. */
export function processAndPoll(
  datasets: DatasetsResource,
  dataset_id: string,
  given: ProcessDatasetReq,
  options: WaitOptions<DocumentProgressData>,
): Promise<DocumentProgressData> {
  checkPolling(options);
  const params = copyOfParams(given);
  checkList('document_ids', params.document_ids);
  const files = new Set(params.document_ids).size;
  const redactor = new Redactor();
  const isRunning = ({ status }: DocumentProgress): boolean => !status || runningFileStatuses.has(status);
  const isFinal = ({ data }: DocumentProgressData): boolean =>
    objectsOf<DocumentProgress>(data).filter((file) => !isRunning(file)).length >= files;
  // A file may be listed once the others have been processed.
  const isListed = (state: DocumentProgressData): boolean =>
    isFinal(state) || objectsOf<DocumentProgress>(state.data).some(isRunning);
  const look = (request: RequestOptions, isOverdue: boolean) =>
    needed(
      datasets.process(dataset_id, params, request),
      redactor,
      [hasList('data'), 'no list of the files'],
      [(state) => !isOverdue || isListed(Object(state)), 'a list that lacks some of the files'],
    );
  const name = `Processing files of ${dataset_id}`;
  return poll({ client: datasets._client, name, redactor, look, isListed, isFinal }, options);
}

/** Being chunked again; being fetched again. Being processed is 0, which a server may leave out, or send as any empty value. */
const runningFileStatuses: ReadonlySet<number> = new Set([4, 5]);

/** A server may send `null` for an empty list, or leave it out. Polling on would not end if it sends something else. */
const isListOrNone = (list: unknown) => !list || Array.isArray(list);

const hasList = (name: string) => (data: unknown) => isObject(data) && isListOrNone(data[name]);

/** What a server must send once the task is overdue: polling would not end without it. */
const listed = (stateOf: (data: unknown) => unknown, status: string, task: string, isOverdue: boolean): Need[] => [
  [(data) => !isOverdue || Boolean(stateOf(data)), `no ${task}, which must be listed by now`],
  [(data) => !isOverdue || Boolean(memberOf(stateOf(data), status)), `no status of the ${task}`],
];

/** Copies a bot, an app or a workflow and waits for the copy. */
export async function createAndPollCopy(
  copyTasks: EntitiesCopyTasksResource,
  given: CreateCopyTaskReq,
  options: WaitOptions<CopyTaskInfo>,
): Promise<CopyTaskInfo> {
  checkPolling(options);
  const params = copyOfParams(given);
  const hasId = (data: unknown) => Boolean(memberOf(data, 'task_id') || memberOf(data, 'copied_entity_id'));
  const redactor = new Redactor();
  const created = await needed(copyTasks.create(params, options), redactor, [hasId, 'neither the copy nor a task']);
  const task_id = created.task_id || '';
  const isTask = (data: unknown) => !data || isObject(data);
  const look = async (request: RequestOptions, isOverdue: boolean): Promise<CopyTaskInfo | undefined> => {
    const needs = listed((data) => data, 'task_status', 'task', isOverdue);
    return (await needed(copyTasks.retrieve(task_id, request), redactor, [isTask, 'no task'], ...needs)) || undefined;
  };
  const copied: CopyTaskInfo = {
    task_id,
    task_status: 'successful',
    entity_type: params.entity_type,
    source_entity_id: params.entity_id,
    target_entity_id: created.copied_entity_id,
    target_workspace_id: params.to_workspace_id,
  };
  const isListed = ({ task_status }: CopyTaskInfo): boolean => Boolean(task_status);
  const isFinal = (state: CopyTaskInfo): boolean => isListed(state) && state.task_status !== 'in_progress';
  const task = { client: copyTasks._client, name: `The copy task ${task_id}`, redactor, look, isListed, isFinal };
  return poll(task, options, task_id === '' ? copied : undefined);
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
  const redactor = new Redactor();
  const first = await needed(billTasks.create(params, options), redactor, [hasId, 'no task']);
  const id = billTaskId(first);
  // The server may list an export a moment after its start.
  const find = (data: unknown): BillTaskInfo | undefined =>
    objectsOf<BillTaskInfo>(memberOf(data, 'task_infos')).find((task) => billTaskId(task) === id);
  const look = async (request: RequestOptions, isOverdue: boolean): Promise<BillTaskInfo | undefined> => {
    const needs = listed(find, 'status', 'export', isOverdue);
    const list = billTasks.list({ task_ids: [id] }, request);
    return find(await needed(list, redactor, [hasList('task_infos'), 'no list of tasks'], ...needs));
  };
  const isListed = ({ status }: BillTaskInfo): boolean => Boolean(status);
  const isFinal = (state: BillTaskInfo): boolean =>
    isListed(state) && state.status !== 'init' && state.status !== 'running';
  const task = { client: billTasks._client, name: `The export ${id}`, redactor, look, isListed, isFinal };
  return poll(task, options, first);
}

/** The id as text: some servers send a number. */
function billTaskId({ task_id }: { readonly task_id: string | number }): string {
  return String(task_id);
}

/** Runs a workflow in the background and waits for its end. */
export async function createAndPollRun(
  runs: WorkflowsRunsResource,
  given: RunWorkflowReq,
  options: RequestOptions & PollOptions,
): Promise<WorkflowExecuteHistory> {
  checkPolling(options);
  const params = copyOfParams(given);
  const created = runs.create({ ...params, is_async: true }, options);
  const hasId = (data: unknown) => Boolean(memberOf(data, 'execute_id'));
  const redactor = new Redactor();
  const { execute_id } = await needed(created, redactor, [hasId, 'no execute_id of the run']);
  // The server may list a run a moment after its start.
  const find = (data: unknown): WorkflowExecuteHistory | undefined => objectsOf<WorkflowExecuteHistory>(data)[0];
  const look = async (request: RequestOptions, isOverdue: boolean): Promise<WorkflowExecuteHistory | undefined> => {
    const needs = listed(find, 'execute_status', 'run', isOverdue);
    const list = runs.history.retrieve(params.workflow_id, execute_id, request);
    return find(await needed(list, redactor, [isListOrNone, 'no list of runs'], ...needs));
  };
  const isListed = (state: WorkflowExecuteHistory): boolean => Boolean(state.execute_status);
  // A run that asks a question stays `Running` until it has a reply.
  const isFinal = (state: WorkflowExecuteHistory): boolean =>
    isListed(state) && (state.execute_status !== 'Running' || isObject(state.interrupt_data));
  return poll({ client: runs._client, name: `The run ${execute_id}`, redactor, look, isListed, isFinal }, options);
}
