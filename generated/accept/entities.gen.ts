// Generated from openapi/ by `npm run generate`. Do not edit.

import type { AcceptGroup } from '../../src/schemas/accept.js';
import { integer, isObject, list, optional, text } from '../../src/schemas/accept.js';

function responseDetail(value: unknown): boolean {
  return isObject(value) && optional(value['logid'], text);
}

function createCopyTaskData(value: unknown): boolean {
  return isObject(value) && optional(value['task_id'], text) && optional(value['copied_entity_id'], text);
}

function entitiesCopyTasksCreateResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    createCopyTaskData(value['data'])
  );
}

function copyTaskFailedReason(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['entity_id'], text) &&
    optional(value['entity_name'], text) &&
    optional(value['entity_type'], text) &&
    optional(value['failed_reason'], text)
  );
}

const copyTaskFailedReasonList = list(copyTaskFailedReason);

function copyTaskInfo(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['task_id']) &&
    text(value['task_status']) &&
    optional(value['entity_type'], text) &&
    optional(value['source_entity_id'], text) &&
    optional(value['target_entity_id'], text) &&
    optional(value['target_workspace_id'], text) &&
    optional(value['failed_reasons'], copyTaskFailedReasonList)
  );
}

function entitiesCopyTasksRetrieveResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    copyTaskInfo(value['data'])
  );
}

export const responses: AcceptGroup['responses'] = {
  'entities.copyTasks.create': entitiesCopyTasksCreateResponse,
  'entities.copyTasks.retrieve': entitiesCopyTasksRetrieveResponse,
};

export const events: AcceptGroup['events'] = {};

/** Loads the schemas, which say what is wrong with a value that is not accepted. */
export const schemas: AcceptGroup['schemas'] = () => import('../response-schemas/entities-schemas.gen.js');
