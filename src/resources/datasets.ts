import type { DocumentProgressData, ProcessDatasetReq } from '../../generated/client/index.gen.js';
import { DatasetsResource } from '../../generated/client/resources.gen.js';
import type { RequestOptions } from '../http/index.js';
import { waitFor, type WaitOptions } from './background.js';

/** Enabled, disabled, deleted, failed, refused by the content check. */
const finalStatuses: ReadonlySet<number> = new Set([1, 2, 3, 9, 1000]);

/** The methods of `client.datasets`. */
export class Datasets extends DatasetsResource {
  /**
   * Wait until files of a knowledge base have been processed.
   *
   * They end well or badly: look at the `status` of each, which is 1 for done and 9 for failed. A file that the platform
   * does not list yet is waited for, too.
   *
   * `POST /v1/datasets/{dataset_id}/process`
   *
   * @param dataset_id - the knowledge base.
   * @param params - the files.
   * @param options - go with every request; `signal` also ends the waiting. How often to look, for how long, and whom to
   * tell of the progress is here.
   * @throws PollTimeoutError after `pollTimeout`; APIUserAbortError after an abort, while the platform goes on.
   * @see en: https://www.coze.com/docs/developer_guides/get_dataset_progress
   * @see zh: https://www.coze.cn/docs/developer_guides/get_dataset_progress
   * @example
   * ```ts
   * const { data } = await client.datasets.processAndPoll(dataset_id, { document_ids }, {
   *   onProgress: ({ data }) => console.log(data.map(({ progress }) => progress)),
   * });
   * ```
   */
  async processAndPoll(
    dataset_id: string,
    params: ProcessDatasetReq,
    options: WaitOptions<DocumentProgressData> = {},
  ): Promise<DocumentProgressData> {
    const look = (request: RequestOptions) => this.process(dataset_id, params, request);
    const asked = new Set(params.document_ids).size;
    const isFinal = (state: DocumentProgressData | undefined): boolean =>
      (state?.data ?? []).filter(({ status }) => finalStatuses.has(status)).length >= asked;
    return waitFor(this._client, { what: `Processing files of ${dataset_id}`, look, isFinal }, options);
  }
}
