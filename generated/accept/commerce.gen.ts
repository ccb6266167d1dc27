// Generated from openapi/ by `npm run generate`. Do not edit.

import type { AcceptGroup } from '../../src/schemas/accept.js';
import { either, flag, integer, isObject, list, nullOr, number, optional, text } from '../../src/schemas/accept.js';

function responseDetail(value: unknown): boolean {
  return isObject(value) && optional(value['logid'], text);
}

function benefitBasicInfo(value: unknown): boolean {
  return isObject(value) && optional(value['user_level'], text);
}

function benefitItemInfo(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['used'], number) &&
    optional(value['total'], number) &&
    optional(value['strategy'], text) &&
    optional(value['start_at'], integer) &&
    optional(value['end_at'], integer)
  );
}

function benefitItem(value: unknown): boolean {
  return isObject(value) && optional(value['status'], text) && optional(value['item_info'], benefitItemInfo);
}

const benefitItemList = list(benefitItem);

function benefitInfo(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['benefit_type'], text) &&
    optional(value['resource_id'], text) &&
    optional(value['basic'], benefitItem) &&
    optional(value['extra'], benefitItemList) &&
    optional(value['effective'], benefitItem)
  );
}

const benefitInfoList = list(benefitInfo);

function benefitOverview(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['basic_info'], benefitBasicInfo) &&
    optional(value['benefit_info'], benefitInfoList)
  );
}

function commerceBenefitsRetrieveResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    benefitOverview(value['data'])
  );
}

const textNumberEither = either(text, number);

const textList = list(text);

const textListTextEither = either(textList, text);

function billTaskInfo(value: unknown): boolean {
  return (
    isObject(value) &&
    textNumberEither(value['task_id']) &&
    optional(value['status'], text) &&
    optional(value['file_urls'], textListTextEither) &&
    optional(value['started_at'], integer) &&
    optional(value['ended_at'], integer) &&
    optional(value['created_at'], integer) &&
    optional(value['expires_at'], integer)
  );
}

const billTaskInfoList = list(billTaskInfo);

const billTaskInfoListNullOr = nullOr(billTaskInfoList);

function listBillTaskData(value: unknown): boolean {
  return isObject(value) && optional(value['task_infos'], billTaskInfoListNullOr) && integer(value['total']);
}

function commerceBenefitsBillTasksListResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    listBillTaskData(value['data'])
  );
}

function commerceBenefitsBillTasksCreateResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    billTaskInfo(value['data'])
  );
}

function benefitLimitation(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['benefit_id'], textNumberEither) &&
    optional(value['benefit_type'], text) &&
    optional(value['entity_type'], text) &&
    optional(value['entity_id'], text) &&
    optional(value['active_mode'], text) &&
    optional(value['started_at'], integer) &&
    optional(value['ended_at'], integer) &&
    optional(value['limit'], integer) &&
    optional(value['status'], text) &&
    optional(value['trigger_unit'], text) &&
    optional(value['trigger_time'], integer)
  );
}

const benefitLimitationList = list(benefitLimitation);

const benefitLimitationListNullOr = nullOr(benefitLimitationList);

function listBenefitLimitationData(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['benefit_infos'], benefitLimitationListNullOr) &&
    flag(value['has_more']) &&
    optional(value['page_token'], text)
  );
}

function commerceBenefitsLimitationsListResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    listBenefitLimitationData(value['data'])
  );
}

function createBenefitLimitationData(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['benefit_id'], textNumberEither) &&
    optional(value['benefit_type'], text) &&
    optional(value['entity_type'], text) &&
    optional(value['entity_id'], text) &&
    optional(value['active_mode'], text) &&
    optional(value['started_at'], integer) &&
    optional(value['ended_at'], integer) &&
    optional(value['limit'], integer) &&
    optional(value['status'], text) &&
    optional(value['trigger_unit'], text) &&
    optional(value['trigger_time'], integer) &&
    optional(value['benefit_info'], benefitLimitation)
  );
}

function commerceBenefitsLimitationsCreateResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    createBenefitLimitationData(value['data'])
  );
}

function commerceBenefitsLimitationsUpdateResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    optional(value['data'], benefitLimitation)
  );
}

export const responses: AcceptGroup['responses'] = {
  'commerce.benefits.retrieve': commerceBenefitsRetrieveResponse,
  'commerce.benefits.billTasks.list': commerceBenefitsBillTasksListResponse,
  'commerce.benefits.billTasks.create': commerceBenefitsBillTasksCreateResponse,
  'commerce.benefits.limitations.list': commerceBenefitsLimitationsListResponse,
  'commerce.benefits.limitations.create': commerceBenefitsLimitationsCreateResponse,
  'commerce.benefits.limitations.update': commerceBenefitsLimitationsUpdateResponse,
};

export const events: AcceptGroup['events'] = {};

/** Loads the schemas, which say what is wrong with a value that is not accepted. */
export const schemas: AcceptGroup['schemas'] = () => import('../response-schemas/commerce-schemas.gen.js');
