// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Schema, SchemaGroup } from '../../src/schemas/schema-parts.js';
import {
  constantSchema as constant,
  eitherSchema as either,
  flagSchema as flag,
  integerSchema as integer,
  laterSchema as later,
  listSchema as list,
  mapSchema as map,
  nullOrSchema as nullOr,
  numberSchema as number,
  objectSchema as object,
  optionalSchema as optional,
  presentSchema as present,
  textSchema as text,
} from '../../src/schemas/schema-parts.js';

const responseDetail = object({ logid: optional(text) });

const workflowUsage = object({
  input_count: optional(integer),
  output_count: optional(integer),
  token_count: optional(integer),
});

const workflowParameterLater = later(() => workflowParameter);

const workflowParameterLaterMap = map(workflowParameterLater);

const workflowParameter = object({
  type: optional(text),
  items: optional(workflowParameterLater),
  required: optional(flag),
  properties: optional(workflowParameterLaterMap),
  description: optional(text),
  default_value: optional(text),
});

const workflowParameterMap = map(workflowParameter);

const workflowEventInterruptData = object({
  event_id: text,
  type: integer,
  data: optional(text),
  required_parameters: optional(workflowParameterMap),
});

const runWorkflowData = object({
  code: optional(integer),
  msg: optional(text),
  detail: optional(responseDetail),
  data: optional(text),
  execute_id: optional(text),
  debug_url: optional(text),
  usage: optional(workflowUsage),
  interrupt_data: optional(workflowEventInterruptData),
  token: optional(integer),
  cost: optional(text),
});

const resumeWorkflowData = object({
  code: optional(integer),
  msg: optional(text),
  detail: optional(responseDetail),
  data: optional(text),
  execute_id: optional(text),
  debug_url: optional(text),
  usage: optional(workflowUsage),
  interrupt_data: optional(workflowEventInterruptData),
});

const workflowNodeExecuteStatus = object({
  node_id: optional(text),
  is_finish: optional(flag),
  node_execute_uuid: optional(text),
  loop_index: optional(integer),
  batch_index: optional(integer),
  sub_execute_id: optional(text),
  update_time: optional(integer),
});

const workflowNodeExecuteStatusMap = map(workflowNodeExecuteStatus);

const textNumberEither = either(text, number);

const workflowExecuteHistory = object({
  execute_id: text,
  execute_status: text,
  bot_id: optional(text),
  connector_id: text,
  connector_uid: text,
  run_mode: integer,
  logid: optional(text),
  create_time: integer,
  update_time: integer,
  output: optional(text),
  is_output_trimmed: optional(flag),
  node_execute_status: optional(workflowNodeExecuteStatusMap),
  usage: optional(workflowUsage),
  interrupt_data: optional(workflowEventInterruptData),
  error_code: optional(textNumberEither),
  error_message: optional(text),
  debug_url: optional(text),
  token: optional(text),
  cost: optional(text),
});

const workflowExecuteHistoryList = list(workflowExecuteHistory);

const workflowsRunsHistoryRetrieveResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: workflowExecuteHistoryList,
});

const workflowExecuteNodeHistory = object({ is_finish: optional(flag), node_output: optional(text) });

const workflowsRunsHistoryExecuteNodesRetrieveResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: workflowExecuteNodeHistory,
});

const workflowCreator = object({ id: text, name: optional(text) });

const textIntegerEither = either(text, integer);

const workflowBasic = object({
  workflow_id: text,
  workflow_name: text,
  description: optional(text),
  icon_url: optional(text),
  app_id: optional(text),
  creator: optional(workflowCreator),
  created_at: optional(textIntegerEither),
  updated_at: optional(textIntegerEither),
});

const workflowBasicList = list(workflowBasic);

const workflowBasicListNullOr = nullOr(workflowBasicList);

const listWorkflowsData = object({ items: optional(workflowBasicListNullOr), has_more: flag });

const workflowsListResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: listWorkflowsData,
});

const workflowInput = object({ parameters: optional(workflowParameterMap) });

const workflowOutput = object({
  terminate_plan: optional(text),
  content: optional(text),
  parameters: optional(workflowParameterMap),
});

const retrieveWorkflowData = object({
  workflow_detail: workflowBasic,
  input: optional(workflowInput),
  output: optional(workflowOutput),
});

const workflowsRetrieveResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: retrieveWorkflowData,
});

const workflowVersionInfo = object({
  workflow_id: text,
  version: text,
  description: optional(text),
  creator: optional(workflowCreator),
  created_at: optional(textIntegerEither),
  updated_at: optional(textIntegerEither),
  input: optional(workflowInput),
  output: optional(workflowOutput),
});

const workflowVersionInfoList = list(workflowVersionInfo);

const workflowVersionInfoListNullOr = nullOr(workflowVersionInfoList);

const listWorkflowVersionsData = object({
  items: optional(workflowVersionInfoListNullOr),
  has_more: flag,
  next_page_token: optional(text),
});

const workflowsVersionsListResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: listWorkflowVersionsData,
});

const envelope = object({ code: integer, msg: optional(text), detail: optional(responseDetail) });

const textMap = map(text);

const workflowEventMessage = object({
  content: text,
  content_type: optional(text),
  node_title: text,
  node_seq_id: text,
  node_is_finish: flag,
  node_id: optional(text),
  node_type: optional(text),
  node_execute_uuid: optional(text),
  ext: optional(textMap),
  usage: optional(workflowUsage),
  token: optional(integer),
  cost: optional(text),
  loop_index: optional(integer),
  batch_index: optional(integer),
  sub_execute_id: optional(text),
});

const workflowMessageEvent = object({ id: optional(integer), data: workflowEventMessage });

const workflowEventInterrupt = object({ interrupt_data: workflowEventInterruptData, node_title: optional(text) });

const workflowInterruptEvent = object({ id: optional(integer), data: workflowEventInterrupt });

const workflowEventError = object({ error_code: integer, error_message: text, debug_url: optional(text) });

const workflowErrorEvent = object({ id: optional(integer), data: workflowEventError });

const workflowEventDone = object({ debug_url: optional(text) });

const workflowDoneEvent = object({ id: optional(integer), data: workflowEventDone });

const presentMap = map(present);

const workflowEventPing2 = constant('');

const presentMapWorkflowEventPing2Either = either(presentMap, workflowEventPing2);

const workflowPingEvent = object({ id: optional(integer), data: presentMapWorkflowEventPing2Either });

const integerTextEither = either(integer, text);

const integerTextEitherNullOr = nullOr(integerTextEither);

const textNullOr = nullOr(text);

const chatError = object({ code: integerTextEitherNullOr, msg: optional(textNullOr) });

const toolCallFunction = object({ name: text, arguments: text });

const toolCallType = object({ id: text, type: text, function: optional(toolCallFunction) });

const toolCallTypeList = list(toolCallType);

const submitToolOutputsAction = object({ tool_calls: toolCallTypeList });

const requiredActionType = object({ type: text, submit_tool_outputs: submitToolOutputsAction });

const chatUsage = object({
  token_count: optional(integer),
  output_count: optional(integer),
  input_count: optional(integer),
  output_tokens: optional(integer),
  input_tokens: optional(integer),
});

const insertedMessage = object({ id: optional(text) });

const insertedMessageList = list(insertedMessage);

const createChatData = object({
  id: text,
  conversation_id: text,
  bot_id: optional(text),
  status: text,
  created_at: optional(integer),
  completed_at: optional(integer),
  failed_at: optional(integer),
  meta_data: optional(textMap),
  last_error: optional(chatError),
  required_action: optional(requiredActionType),
  usage: optional(chatUsage),
  section_id: optional(text),
  inserted_additional_messages: optional(insertedMessageList),
});

const chatCreatedStreamEvent = object({ data: createChatData });

const createChatDataChatErrorEither = either(createChatData, chatError);

const chatFailedStreamEvent = object({ data: createChatDataChatErrorEither });

const textMapNullOr = nullOr(textMap);

const chatV3Message = object({
  id: optional(text),
  conversation_id: text,
  bot_id: optional(text),
  chat_id: optional(text),
  meta_data: optional(textMapNullOr),
  role: text,
  content: optional(text),
  content_type: optional(text),
  created_at: optional(integerTextEither),
  updated_at: optional(integerTextEither),
  type: optional(text),
  section_id: optional(text),
  reasoning_content: optional(text),
});

const messageDeltaStreamEvent = object({ data: chatV3Message });

const chatErrorStreamEvent = object({ data: chatError });

const workflowEventDoneTextEither = either(workflowEventDone, text);

const chatflowDoneStreamEvent = object({ data: workflowEventDoneTextEither });

const workflowEvent = new Map<string, Schema>([
  ['Message', workflowMessageEvent],
  ['Interrupt', workflowInterruptEvent],
  ['Error', workflowErrorEvent],
  ['Done', workflowDoneEvent],
  ['PING', workflowPingEvent],
]);

const chatflowStreamEvent = new Map<string, Schema>([
  ['conversation.chat.created', chatCreatedStreamEvent],
  ['conversation.chat.in_progress', chatCreatedStreamEvent],
  ['conversation.chat.completed', chatCreatedStreamEvent],
  ['conversation.chat.failed', chatFailedStreamEvent],
  ['conversation.chat.requires_action', chatCreatedStreamEvent],
  ['conversation.message.delta', messageDeltaStreamEvent],
  ['conversation.message.completed', messageDeltaStreamEvent],
  ['conversation.audio.delta', messageDeltaStreamEvent],
  ['error', chatErrorStreamEvent],
  ['done', chatflowDoneStreamEvent],
]);

export const responses: SchemaGroup['responses'] = {
  'workflows.runs.create': runWorkflowData,
  'workflows.runs.resumeBlocking': resumeWorkflowData,
  'workflows.runs.history.retrieve': workflowsRunsHistoryRetrieveResponse,
  'workflows.runs.history.executeNodes.retrieve': workflowsRunsHistoryExecuteNodesRetrieveResponse,
  'workflows.list': workflowsListResponse,
  'workflows.retrieve': workflowsRetrieveResponse,
  'workflows.versions.list': workflowsVersionsListResponse,
  'workflows.collaborationModes.update': envelope,
  'workflows.collaborators.create': envelope,
  'workflows.collaborators.delete': envelope,
};

export const events: SchemaGroup['events'] = {
  'workflows.runs.stream': workflowEvent,
  'workflows.runs.resume': workflowEvent,
  'workflows.chat.stream': chatflowStreamEvent,
};
