// Generated from openapi/ by `npm run generate`. Do not edit.

import { resourceClass } from '../../../src/http/index.js';
import type { APIPromise, APIResource, PagePromise, RequestOptions } from '../../../src/http/index.js';
import type {
  BenefitLimitation,
  BenefitOverview,
  BillTaskInfo,
  CreateBenefitLimitationData,
  CreateBenefitLimitationReq,
  CreateBillTaskReq,
  ListBenefitLimitationData,
  ListBillTaskData,
  UpdateBenefitLimitationReq,
} from '../../types/types.gen.js';
import type { ListBenefitLimitationReq, ListBillTaskReq, RetrieveBenefitReq } from '../params.gen.js';
import { operations } from '../table.gen.js';

/** The methods of `client.commerce.benefits.billTasks`. */
export interface CommerceBenefitsBillTasksResource extends APIResource {
  /**
   * List bill exports.
   *
   * Lists the exports of bills. Each one that succeeded has the URLs of its files. Requires the permission `listBillDownloadTask`.
   *
   * `GET /v1/commerce/benefit/bill_tasks`
   *
   * @see en: https://www.coze.com/docs/developer_guides/billing_file
   * @see zh: https://docs.coze.cn/developer_guides/billing_file
   * @param params - optional: `task_ids` (at most 100 items), `page_num` (at least 1), `page_size`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * for await (const item of client.commerce.benefits.billTasks.list({ task_ids: ['7485630188412600320'], page_size: 20 })) console.log(item);
   */
  list(params?: ListBillTaskReq, options?: RequestOptions): PagePromise<ListBillTaskData, BillTaskInfo>;

  /**
   * Export bills.
   *
   * Starts an export of the bills of a range of days, from 2025-03-13 to yesterday. It runs in the background; `commerce.benefits.billTasks.list` tells when it is done. Requires the permission `createBillDownloadTask`.
   *
   * `POST /v1/commerce/benefit/bill_tasks`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_bill_task
   * @see zh: https://docs.coze.cn/developer_guides/create_bill_task
   * @param params - optional: `started_at`, `ended_at`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.commerce.benefits.billTasks.create({ started_at: 1743436800, ended_at: 1746028799 });
   */
  create(params?: CreateBillTaskReq, options?: RequestOptions): APIPromise<BillTaskInfo>;
}

export const CommerceBenefitsBillTasksResource = /* @__PURE__ */ resourceClass<CommerceBenefitsBillTasksResource>(
  'commerce.benefits.billTasks',
  operations,
);

/** The methods of `client.commerce.benefits.limitations`. */
export interface CommerceBenefitsLimitationsResource extends APIResource {
  /**
   * List the limits of devices and consumers.
   *
   * Lists the usage limits of devices or custom consumers. Flagship enterprise plan only, for administrators and super administrators. Requires the permission `listBenefitLimitation`.
   *
   * `GET /v1/commerce/benefit/limitations`
   *
   * @see en: https://www.coze.com/docs/developer_guides/get_device_quotas
   * @see zh: https://docs.coze.cn/developer_guides/get_device_quotas
   * @param params - `entity_type`, `benefit_type` (one of resource_point, voice_unified_duration_system, voice_unified_duration_custom); optional: `entity_id`, `status` (default valid), `page_token`, `page_size`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * for await (const item of client.commerce.benefits.limitations.list({
   *   entity_type: 'single_device',
   *   entity_id: 'device-4711',
   *   benefit_type: 'resource_point',
   *   status: 'valid',
   *   page_size: 20,
   * })) console.log(item);
   */
  list(
    params: ListBenefitLimitationReq,
    options?: RequestOptions,
  ): PagePromise<ListBenefitLimitationData, BenefitLimitation>;

  /**
   * Create a limit for devices or consumers.
   *
   * Sets a usage limit for one device or custom consumer, or for all of the enterprise. For all of them there can be one limit for the whole time and one limit per period. Flagship enterprise plan only, for administrators and super administrators. Requires the permission `createBenefitLimitation`.
   *
   * `POST /v1/commerce/benefit/limitations`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_device_quotas
   * @see zh: https://docs.coze.cn/developer_guides/create_device_quotas
   * @param params - `entity_type`, `benefit_info`; optional: `entity_id`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.commerce.benefits.limitations.create({
   *   entity_type: 'single_device',
   *   entity_id: 'device-4711',
   *   benefit_info: {
   *     benefit_type: 'resource_point',
   *     active_mode: 'absolute_time',
   *     started_at: 1743436800,
   *     ended_at: 1774972799,
   *     limit: 1000,
   *     trigger_unit: 'day',
   *     trigger_time: 1,
   *   },
   * });
   */
  create(params: CreateBenefitLimitationReq, options?: RequestOptions): APIPromise<CreateBenefitLimitationData>;

  /**
   * Update a limit.
   *
   * Changes the amount, the validity or the status of a limit. The platform may respond without the updated limit. Flagship enterprise plan only, for administrators and super administrators. Requires the permission `updateBenefitLimitation`.
   *
   * `PUT /v1/commerce/benefit/limitations/{benefit_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/update_device_quotas
   * @see zh: https://docs.coze.cn/developer_guides/update_device_quotas
   * @param benefit_id - The ID of the limit.
   * @param params - optional: `active_mode`, `started_at`, `ended_at`, `limit`, `status` (default valid), `trigger_unit`, `trigger_time`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.commerce.benefits.limitations.update('7469431880232501254', { limit: 2000, status: 'valid' });
   */
  update(
    benefit_id: string,
    params?: UpdateBenefitLimitationReq,
    options?: RequestOptions,
  ): APIPromise<BenefitLimitation>;
}

export const CommerceBenefitsLimitationsResource = /* @__PURE__ */ resourceClass<CommerceBenefitsLimitationsResource>(
  'commerce.benefits.limitations',
  operations,
);

/** The methods of `client.commerce.benefits`. */
export interface CommerceBenefitsResource extends APIResource {
  /** The methods of `client.commerce.benefits.billTasks`. */
  readonly billTasks: CommerceBenefitsBillTasksResource;

  /** The methods of `client.commerce.benefits.limitations`. */
  readonly limitations: CommerceBenefitsLimitationsResource;

  /**
   * Get the plan and its benefits.
   *
   * Gets the plan of the account, its calls per second, its quota of tool calls, and the usage of both. Requires the permission `getBenefit`.
   *
   * `GET /v1/commerce/benefit/benefits/get`
   *
   * @see en: https://www.coze.com/docs/developer_guides/get_benefit
   * @see zh: https://docs.coze.cn/developer_guides/get_benefit
   * @param params - optional: `benefit_type_list` (each one of api_run_qps, call_tool_limit), `resource_id`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.commerce.benefits.retrieve({ benefit_type_list: ['api_run_qps'], resource_id: 'plugin' });
   */
  retrieve(params?: RetrieveBenefitReq, options?: RequestOptions): APIPromise<BenefitOverview>;
}

export const CommerceBenefitsResource = /* @__PURE__ */ resourceClass<CommerceBenefitsResource>(
  'commerce.benefits',
  operations,
);

/** The methods of `client.commerce`. */
export interface CommerceResource extends APIResource {
  /** The methods of `client.commerce.benefits`. */
  readonly benefits: CommerceBenefitsResource;
}

export const CommerceResource = /* @__PURE__ */ resourceClass<CommerceResource>('commerce', operations);
