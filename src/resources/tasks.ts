/** Methods that start work in the background and poll it until its end. */
import type {
  BillTaskInfo,
  CopyTaskInfo,
  CreateBillTaskReq,
  CreateCopyTaskReq,
  DocumentProgressData,
  ProcessDatasetReq,
} from '../../generated/client/index.gen.js';
import {
  CommerceBenefitsBillTasksResource,
  CommerceBenefitsResource,
  CommerceResource,
  DatasetsResource,
  EntitiesCopyTasksResource,
  EntitiesResource,
} from '../../generated/client/resources.gen.js';
import { atCallSite } from '../errors/call-site.js';
import { checkList, checkObject } from '../errors/check.js';
import type { RequestOptions } from '../http/index.js';
import { isObject, memberOf } from '../lib/shapes.js';
import { checkPolling, loadPolling } from './first-use.js';
import type { WaitOptions } from '../streaming/polling.js';

/** The methods of `client.datasets`. */
export class Datasets extends DatasetsResource {
  /**
   * Wait until files of a knowledge base have been processed.
   *
   * They may succeed or fail: read the `status` of each, which is 1 for success and 9 for failure. The method also waits
   * for files that the platform does not list yet.
   *
   * `POST /v1/datasets/{dataset_id}/process`
   *
   * @param dataset_id - the knowledge base.
   * @param params - the files.
   * @param options - are sent with every request; `signal` also ends the polling. `pollInterval` (default 1000, growing
   * to 2000) and `pollTimeout` (default: no limit) are in milliseconds; `onProgress` is called with every state.
   * @throws PollTimeoutError after `pollTimeout`; APIUserAbortError after an abort, which does not stop the processing.
   * @see en: https://www.coze.com/docs/developer_guides/get_dataset_progress
   * @see zh: https://www.coze.cn/docs/developer_guides/get_dataset_progress
   * @example
   * ```ts
   * const { data } = await client.datasets.processAndPoll(dataset_id, { document_ids }, {
   *   onProgress: ({ data }) => console.log(data.map(({ progress }) => progress)),
   * });
   * ```
   */
  processAndPoll(
    dataset_id: string,
    params: ProcessDatasetReq,
    options: WaitOptions<DocumentProgressData> = {},
  ): Promise<DocumentProgressData> {
    return atCallSite(async () => {
      checkPolling(options);
      checkObject('params', params);
      checkList('document_ids', params.document_ids);
      const files = new Set(params.document_ids).size;
      const isFinal = ({ data }: DocumentProgressData): boolean =>
        (data ?? []).filter(({ status }) => !runningFileStatuses.has(status)).length >= files;
      const { needed, poll } = await loadPolling([options.signal, ...this._client.settings.signals]);
      const look = (request: RequestOptions) =>
        needed(this.process(dataset_id, params, request), isObject, 'no progress of the files');
      return poll({ client: this._client, name: `Processing files of ${dataset_id}`, look, isFinal }, options);
    });
  }
}

/** Being processed, which a server written in Go may leave out; being chunked again; being fetched again. */
const runningFileStatuses: ReadonlySet<number | null | undefined> = new Set([0, null, undefined, 4, 5]);

/** The methods of `client.entities.copyTasks`. */
export class EntitiesCopyTasks extends EntitiesCopyTasksResource {
  /**
   * Copy a bot, an app or a workflow and wait for the copy.
   *
   * It may succeed or fail: read `task_status`, which is `successful` or `failed`. The copy is `target_entity_id`. Some
   * bots are copied at once, without a task: then `task_id` is empty.
   *
   * `POST /v1/entities/copy_tasks`, `GET /v1/entities/copy_tasks/{task_id}`
   *
   * @param params - the entity to copy, and the workspace to copy it to.
   * @param options - are sent with every request; `signal` also ends the polling. `pollInterval` (default 1000, growing
   * to 2000) and `pollTimeout` (default: no limit) are in milliseconds; `onProgress` is called with every state.
   * @throws PollTimeoutError after `pollTimeout`; APIUserAbortError after an abort, which does not stop the copying.
   * @see en: https://www.coze.com/docs/developer_guides/copy_resource_task
   * @see zh: https://www.coze.cn/docs/developer_guides/copy_resource_task
   * @example
   * ```ts
   * const { target_entity_id } = await client.entities.copyTasks.createAndPoll(
   *   { entity_id, entity_type: 'app', to_workspace_id },
   *   { pollTimeout: 300_000 },
   * );
   * ```
   */
  createAndPoll(params: CreateCopyTaskReq, options: WaitOptions<CopyTaskInfo> = {}): Promise<CopyTaskInfo> {
    return atCallSite(async () => {
      checkPolling(options);
      checkObject('params', params);
      const created = this.create(params, options);
      await created;
      const { needed, poll } = await loadPolling([options.signal, ...this._client.settings.signals]);
      const hasId = (data: unknown) => Boolean(memberOf(data, 'task_id') || memberOf(data, 'copied_entity_id'));
      const { task_id: given, copied_entity_id } = await needed(created, hasId, 'neither the copy nor a task');
      const task_id = given || '';
      const look = (request: RequestOptions) => this.retrieve(task_id, request);
      const copied: CopyTaskInfo = {
        task_id,
        task_status: 'successful',
        entity_type: params.entity_type,
        source_entity_id: params.entity_id,
        target_entity_id: copied_entity_id,
        target_workspace_id: params.to_workspace_id,
      };
      const task = { client: this._client, name: `The copy task ${task_id}`, look, isFinal: copyHasEnded };
      return poll(task, options, task_id === '' ? copied : undefined);
    });
  }
}

/** The methods of `client.entities`. */
export class Entities extends EntitiesResource {
  override readonly copyTasks: EntitiesCopyTasks = new EntitiesCopyTasks(this._client);
}

function copyHasEnded({ task_status }: CopyTaskInfo): boolean {
  return Boolean(task_status) && task_status !== 'in_progress';
}

/** The methods of `client.commerce.benefits.billTasks`. */
export class CommerceBenefitsBillTasks extends CommerceBenefitsBillTasksResource {
  /**
   * Export bills and wait for the files.
   *
   * It may succeed or fail: read `status`, which is `succeed` or `failed`. The files are at `file_urls`.
   *
   * `POST /v1/commerce/benefit/bill_tasks`, `GET /v1/commerce/benefit/bill_tasks`
   *
   * @param params - the days of the bills to export.
   * @param options - are sent with every request; `signal` also ends the polling. `pollInterval` (default 1000, growing
   * to 2000) and `pollTimeout` (default: no limit) are in milliseconds; `onProgress` is called with every state.
   * @throws PollTimeoutError after `pollTimeout`; APIUserAbortError after an abort, which does not stop the export.
   * @see en: https://www.coze.com/docs/developer_guides/create_bill_task
   * @see zh: https://www.coze.cn/docs/developer_guides/create_bill_task
   * @example
   * ```ts
   * const { file_urls } = await client.commerce.benefits.billTasks.createAndPoll({ started_at, ended_at });
   * ```
   */
  createAndPoll(params: CreateBillTaskReq, options: WaitOptions<BillTaskInfo> = {}): Promise<BillTaskInfo> {
    return atCallSite(async () => {
      checkPolling(options);
      checkObject('params', params);
      const created = this.create(params, options);
      await created;
      const { needed, poll } = await loadPolling([options.signal, ...this._client.settings.signals]);
      const first = await needed(created, (data) => Boolean(memberOf(data, 'task_id')), 'no task');
      const id = billTaskId(first);
      const look = async (request: RequestOptions): Promise<BillTaskInfo> => {
        const { task_infos } = await needed(this.list({ task_ids: [id] }, request), isObject, 'no tasks');
        // The server may list an export a moment after its start.
        return task_infos?.find((task) => billTaskId(task) === id) ?? first;
      };
      return poll({ client: this._client, name: `The export ${id}`, look, isFinal: exportHasEnded }, options, first);
    });
  }
}

/** The methods of `client.commerce.benefits`. */
export class CommerceBenefits extends CommerceBenefitsResource {
  override readonly billTasks: CommerceBenefitsBillTasks = new CommerceBenefitsBillTasks(this._client);
}

/** The methods of `client.commerce`. */
export class Commerce extends CommerceResource {
  override readonly benefits: CommerceBenefits = new CommerceBenefits(this._client);
}

function exportHasEnded({ status }: BillTaskInfo): boolean {
  return Boolean(status) && status !== 'init' && status !== 'running';
}

/** The id as text: some servers send a number. */
function billTaskId({ task_id }: { readonly task_id: string | number }): string {
  return String(task_id);
}
