// Generated from openapi/ by `npm run generate`. Do not edit.

import { clientOf, requestPage } from '../../../src/http/index.js';
import type { APIPromise, Client, Operation, PagePromise, RequestOptions } from '../../../src/http/index.js';
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

const commerceBenefitsRetrieveOperation: Operation = {
  id: 'commerce.benefits.retrieve',
  method: 'GET',
  path: '/v1/commerce/benefit/benefits/get',
};

/**
 * Get the plan and its benefits.
 *
 * Gets the plan of the account, its calls per second, its quota of tool calls, and the usage of both. Requires the permission `getBenefit`.
 *
 * `GET /v1/commerce/benefit/benefits/get`
 *
 * @see en: https://www.coze.com/docs/developer_guides/get_benefit
 * @see zh: https://docs.coze.cn/developer_guides/get_benefit
 */
export function commerceBenefitsRetrieve(
  client: Client,
  params?: RetrieveBenefitReq,
  options?: RequestOptions,
): APIPromise<BenefitOverview> {
  return clientOf(client).request(commerceBenefitsRetrieveOperation, params, options);
}

const commerceBenefitsBillTasksListOperation: Operation = {
  id: 'commerce.benefits.billTasks.list',
  method: 'GET',
  path: '/v1/commerce/benefit/bill_tasks',
  page: { items: 'data.task_infos', total: 'data.total' },
};

/**
 * List bill exports.
 *
 * Lists the exports of bills. Each one that succeeded has the URLs of its files. Requires the permission `listBillDownloadTask`.
 *
 * `GET /v1/commerce/benefit/bill_tasks`
 *
 * @see en: https://www.coze.com/docs/developer_guides/billing_file
 * @see zh: https://docs.coze.cn/developer_guides/billing_file
 */
export function commerceBenefitsBillTasksList(
  client: Client,
  params?: ListBillTaskReq,
  options?: RequestOptions,
): PagePromise<ListBillTaskData, BillTaskInfo> {
  return requestPage(clientOf(client), commerceBenefitsBillTasksListOperation, params, options);
}

const commerceBenefitsBillTasksCreateOperation: Operation = {
  id: 'commerce.benefits.billTasks.create',
  method: 'POST',
  path: '/v1/commerce/benefit/bill_tasks',
  body: 'json',
};

/**
 * Export bills.
 *
 * Starts an export of the bills of a range of days, from 2025-03-13 to yesterday. It runs in the background; `commerce.benefits.billTasks.list` tells when it is done. Requires the permission `createBillDownloadTask`.
 *
 * `POST /v1/commerce/benefit/bill_tasks`
 *
 * @see en: https://www.coze.com/docs/developer_guides/create_bill_task
 * @see zh: https://docs.coze.cn/developer_guides/create_bill_task
 */
export function commerceBenefitsBillTasksCreate(
  client: Client,
  params?: CreateBillTaskReq,
  options?: RequestOptions,
): APIPromise<BillTaskInfo> {
  return clientOf(client).request(commerceBenefitsBillTasksCreateOperation, params, options);
}

const commerceBenefitsLimitationsListOperation: Operation = {
  id: 'commerce.benefits.limitations.list',
  method: 'GET',
  path: '/v1/commerce/benefit/limitations',
  required: true,
  page: {
    style: 'cursor',
    cursor: 'page_token',
    items: 'data.benefit_infos',
    next: 'data.page_token',
    has_more: 'data.has_more',
  },
};

/**
 * List the limits of devices and consumers.
 *
 * Lists the usage limits of devices or custom consumers. Flagship enterprise plan only, for administrators and super administrators. Requires the permission `listBenefitLimitation`.
 *
 * `GET /v1/commerce/benefit/limitations`
 *
 * @see en: https://www.coze.com/docs/developer_guides/get_device_quotas
 * @see zh: https://docs.coze.cn/developer_guides/get_device_quotas
 */
export function commerceBenefitsLimitationsList(
  client: Client,
  params: ListBenefitLimitationReq,
  options?: RequestOptions,
): PagePromise<ListBenefitLimitationData, BenefitLimitation> {
  return requestPage(clientOf(client), commerceBenefitsLimitationsListOperation, params, options);
}

const commerceBenefitsLimitationsCreateOperation: Operation = {
  id: 'commerce.benefits.limitations.create',
  method: 'POST',
  path: '/v1/commerce/benefit/limitations',
  required: true,
  body: 'json',
};

/**
 * Create a limit for devices or consumers.
 *
 * Sets a usage limit for one device or custom consumer, or for all of the enterprise. For all of them there can be one limit for the whole time and one limit per period. Flagship enterprise plan only, for administrators and super administrators. Requires the permission `createBenefitLimitation`.
 *
 * `POST /v1/commerce/benefit/limitations`
 *
 * @see en: https://www.coze.com/docs/developer_guides/create_device_quotas
 * @see zh: https://docs.coze.cn/developer_guides/create_device_quotas
 */
export function commerceBenefitsLimitationsCreate(
  client: Client,
  params: CreateBenefitLimitationReq,
  options?: RequestOptions,
): APIPromise<CreateBenefitLimitationData> {
  return clientOf(client).request(commerceBenefitsLimitationsCreateOperation, params, options);
}

const commerceBenefitsLimitationsUpdateOperation: Operation = {
  id: 'commerce.benefits.limitations.update',
  method: 'PUT',
  path: '/v1/commerce/benefit/limitations/{benefit_id}',
  body: 'json',
};

/**
 * Update a limit.
 *
 * Changes the amount, the validity or the status of a limit. The platform may respond without the updated limit. Flagship enterprise plan only, for administrators and super administrators. Requires the permission `updateBenefitLimitation`.
 *
 * `PUT /v1/commerce/benefit/limitations/{benefit_id}`
 *
 * @see en: https://www.coze.com/docs/developer_guides/update_device_quotas
 * @see zh: https://docs.coze.cn/developer_guides/update_device_quotas
 */
export function commerceBenefitsLimitationsUpdate(
  client: Client,
  params: UpdateBenefitLimitationReq & { benefit_id: string },
  options?: RequestOptions,
): APIPromise<BenefitLimitation> {
  return clientOf(client).request(commerceBenefitsLimitationsUpdateOperation, params, options);
}
