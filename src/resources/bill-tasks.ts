import type { BillTaskInfo, CreateBillTaskReq } from '../../generated/client/index.gen.js';
import {
  CommerceBenefitsBillTasksResource,
  CommerceBenefitsResource,
  CommerceResource,
} from '../../generated/client/resources.gen.js';
import type { RequestOptions } from '../http/index.js';
import { waitFor, type WaitOptions } from './background.js';

/** The methods of `client.commerce.benefits.billTasks`. */
export class CommerceBenefitsBillTasks extends CommerceBenefitsBillTasksResource {
  /**
   * Export bills and wait for the files.
   *
   * It ends well or badly: look at `status`, which is `succeed` or `failed`. The files are at `file_urls`.
   *
   * `POST /v1/commerce/benefit/bill_tasks`, `GET /v1/commerce/benefit/bill_tasks`
   *
   * @param params - the days whose bills to export.
   * @param options - go with every request; `signal` also ends the waiting. How often to look, for how long, and whom to
   * tell of the progress is here.
   * @throws PollTimeoutError after `pollTimeout`; APIUserAbortError after an abort, while the export goes on.
   * @see en: https://www.coze.com/docs/developer_guides/create_bill_task
   * @see zh: https://www.coze.cn/docs/developer_guides/create_bill_task
   * @example
   * ```ts
   * const { file_urls } = await client.commerce.benefits.billTasks.createAndPoll({ started_at, ended_at });
   * ```
   */
  async createAndPoll(params: CreateBillTaskReq, options: WaitOptions<BillTaskInfo> = {}): Promise<BillTaskInfo> {
    const first = await this.create(params, options);
    const id = idOf(first);
    const look = async (request: RequestOptions): Promise<BillTaskInfo> => {
      const { task_infos } = await this.list({ task_ids: [id] }, request);
      // An export that has just begun may not be listed yet.
      return task_infos?.find((task) => idOf(task) === id) ?? first;
    };
    return waitFor(this._client, { what: `The export ${id}`, look, isFinal: hasEnded }, options, first);
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

function hasEnded({ status }: BillTaskInfo): boolean {
  return status === 'succeed' || status === 'failed';
}

/** Some answers have the id as a number. */
function idOf({ task_id }: { readonly task_id: string | number }): string {
  return String(task_id);
}
