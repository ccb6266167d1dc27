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
} from '../../generated/client/resources/index.gen.js';
import { polled } from './first-use.js';
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
   * @see zh: https://docs.coze.cn/developer_guides/get_dataset_progress
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
    return polled(this, options, (code) => code.processAndPoll(this, dataset_id, params, options));
  }
}

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
   * @see zh: https://docs.coze.cn/developer_guides/copy_resource_task
   * @example
   * ```ts
   * const { target_entity_id } = await client.entities.copyTasks.createAndPoll(
   *   { entity_id, entity_type: 'app', to_workspace_id },
   *   { pollTimeout: 300_000 },
   * );
   * ```
   */
  createAndPoll(params: CreateCopyTaskReq, options: WaitOptions<CopyTaskInfo> = {}): Promise<CopyTaskInfo> {
    return polled(this, options, (code) => code.createAndPollCopy(this, params, options));
  }
}

/** The methods of `client.entities`. */
export class Entities extends EntitiesResource {
  override readonly copyTasks: EntitiesCopyTasks = new EntitiesCopyTasks(this._client);
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
   * @see zh: https://docs.coze.cn/developer_guides/create_bill_task
   * @example
   * ```ts
   * const { file_urls } = await client.commerce.benefits.billTasks.createAndPoll({ started_at, ended_at });
   * ```
   */
  createAndPoll(params: CreateBillTaskReq, options: WaitOptions<BillTaskInfo> = {}): Promise<BillTaskInfo> {
    return polled(this, options, (code) => code.createAndPollBill(this, params, options));
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
