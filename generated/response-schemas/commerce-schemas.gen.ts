// Generated from openapi/ by `npm run generate`. Do not edit.

import type { SchemaGroup } from '../../src/schemas/schema-parts.js';
import {
  eitherSchema as either,
  flagSchema as flag,
  integerSchema as integer,
  listSchema as list,
  nullOrSchema as nullOr,
  numberSchema as number,
  objectSchema as object,
  optionalSchema as optional,
  textSchema as text,
} from '../../src/schemas/schema-parts.js';

const responseDetail = object({ logid: optional(text) });

const benefitBasicInfo = object({ user_level: optional(text) });

const benefitItemInfo = object({
  used: optional(number),
  total: optional(number),
  strategy: optional(text),
  start_at: optional(integer),
  end_at: optional(integer),
});

const benefitItem = object({ status: optional(text), item_info: optional(benefitItemInfo) });

const benefitItemList = list(benefitItem);

const benefitInfo = object({
  benefit_type: optional(text),
  resource_id: optional(text),
  basic: optional(benefitItem),
  extra: optional(benefitItemList),
  effective: optional(benefitItem),
});

const benefitInfoList = list(benefitInfo);

const benefitOverview = object({ basic_info: optional(benefitBasicInfo), benefit_info: optional(benefitInfoList) });

const commerceBenefitsRetrieveResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: benefitOverview,
});

const textNumberEither = either(text, number);

const textList = list(text);

const textListTextEither = either(textList, text);

const billTaskInfo = object({
  task_id: textNumberEither,
  status: optional(text),
  file_urls: optional(textListTextEither),
  started_at: optional(integer),
  ended_at: optional(integer),
  created_at: optional(integer),
  expires_at: optional(integer),
});

const billTaskInfoList = list(billTaskInfo);

const billTaskInfoListNullOr = nullOr(billTaskInfoList);

const listBillTaskData = object({ task_infos: optional(billTaskInfoListNullOr), total: integer });

const commerceBenefitsBillTasksListResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: listBillTaskData,
});

const commerceBenefitsBillTasksCreateResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: billTaskInfo,
});

const benefitLimitation = object({
  benefit_id: optional(textNumberEither),
  benefit_type: optional(text),
  entity_type: optional(text),
  entity_id: optional(text),
  active_mode: optional(text),
  started_at: optional(integer),
  ended_at: optional(integer),
  limit: optional(integer),
  status: optional(text),
  trigger_unit: optional(text),
  trigger_time: optional(integer),
});

const benefitLimitationList = list(benefitLimitation);

const benefitLimitationListNullOr = nullOr(benefitLimitationList);

const listBenefitLimitationData = object({
  benefit_infos: optional(benefitLimitationListNullOr),
  has_more: flag,
  page_token: optional(text),
});

const commerceBenefitsLimitationsListResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: listBenefitLimitationData,
});

const createBenefitLimitationData = object({
  benefit_id: optional(textNumberEither),
  benefit_type: optional(text),
  entity_type: optional(text),
  entity_id: optional(text),
  active_mode: optional(text),
  started_at: optional(integer),
  ended_at: optional(integer),
  limit: optional(integer),
  status: optional(text),
  trigger_unit: optional(text),
  trigger_time: optional(integer),
  benefit_info: optional(benefitLimitation),
});

const commerceBenefitsLimitationsCreateResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: createBenefitLimitationData,
});

const commerceBenefitsLimitationsUpdateResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: optional(benefitLimitation),
});

export const responses: SchemaGroup['responses'] = {
  'commerce.benefits.retrieve': commerceBenefitsRetrieveResponse,
  'commerce.benefits.billTasks.list': commerceBenefitsBillTasksListResponse,
  'commerce.benefits.billTasks.create': commerceBenefitsBillTasksCreateResponse,
  'commerce.benefits.limitations.list': commerceBenefitsLimitationsListResponse,
  'commerce.benefits.limitations.create': commerceBenefitsLimitationsCreateResponse,
  'commerce.benefits.limitations.update': commerceBenefitsLimitationsUpdateResponse,
};

export const events: SchemaGroup['events'] = {};
