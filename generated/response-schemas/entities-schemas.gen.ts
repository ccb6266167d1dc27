// Generated from openapi/ by `npm run generate`. Do not edit.

import type { SchemaGroup } from '../../src/schemas/schema-parts.js';
import {
  integerSchema as integer,
  listSchema as list,
  objectSchema as object,
  optionalSchema as optional,
  textSchema as text,
} from '../../src/schemas/schema-parts.js';

const responseDetail = object({ logid: optional(text) });

const createCopyTaskData = object({ task_id: optional(text), copied_entity_id: optional(text) });

const entitiesCopyTasksCreateResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: createCopyTaskData,
});

const copyTaskFailedReason = object({
  entity_id: optional(text),
  entity_name: optional(text),
  entity_type: optional(text),
  failed_reason: optional(text),
});

const copyTaskFailedReasonList = list(copyTaskFailedReason);

const copyTaskInfo = object({
  task_id: text,
  task_status: text,
  entity_type: optional(text),
  source_entity_id: optional(text),
  target_entity_id: optional(text),
  target_workspace_id: optional(text),
  failed_reasons: optional(copyTaskFailedReasonList),
});

const entitiesCopyTasksRetrieveResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: copyTaskInfo,
});

export const responses: SchemaGroup['responses'] = {
  'entities.copyTasks.create': entitiesCopyTasksCreateResponse,
  'entities.copyTasks.retrieve': entitiesCopyTasksRetrieveResponse,
};

export const events: SchemaGroup['events'] = {};
