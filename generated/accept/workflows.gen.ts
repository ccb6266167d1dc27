// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Accept, AcceptGroup } from '../../src/schemas/accept.js';
import {
  either,
  flag,
  integer,
  isObject,
  list,
  map,
  nullOr,
  number,
  optional,
  present,
  text,
} from '../../src/schemas/accept.js';

function responseDetail(value: unknown): boolean {
  return isObject(value) && optional(value['logid'], text);
}

function workflowUsage(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['input_count'], integer) &&
    optional(value['output_count'], integer) &&
    optional(value['token_count'], integer)
  );
}

const workflowParameterMap = map(workflowParameter);

function workflowParameter(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['type'], text) &&
    optional(value['items'], workflowParameter) &&
    optional(value['required'], flag) &&
    optional(value['properties'], workflowParameterMap) &&
    optional(value['description'], text) &&
    optional(value['default_value'], text)
  );
}

function workflowEventInterruptData(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['event_id']) &&
    integer(value['type']) &&
    optional(value['data'], text) &&
    optional(value['required_parameters'], workflowParameterMap)
  );
}

function runWorkflowData(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['code'], integer) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    optional(value['data'], text) &&
    optional(value['execute_id'], text) &&
    optional(value['debug_url'], text) &&
    optional(value['usage'], workflowUsage) &&
    optional(value['interrupt_data'], workflowEventInterruptData) &&
    optional(value['token'], integer) &&
    optional(value['cost'], text)
  );
}

function resumeWorkflowData(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['code'], integer) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    optional(value['data'], text) &&
    optional(value['execute_id'], text) &&
    optional(value['debug_url'], text) &&
    optional(value['usage'], workflowUsage) &&
    optional(value['interrupt_data'], workflowEventInterruptData)
  );
}

function workflowNodeExecuteStatus(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['node_id'], text) &&
    optional(value['is_finish'], flag) &&
    optional(value['node_execute_uuid'], text) &&
    optional(value['loop_index'], integer) &&
    optional(value['batch_index'], integer) &&
    optional(value['sub_execute_id'], text) &&
    optional(value['update_time'], integer)
  );
}

const workflowNodeExecuteStatusMap = map(workflowNodeExecuteStatus);

const textNumberEither = either(text, number);

function workflowExecuteHistory(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['execute_id']) &&
    text(value['execute_status']) &&
    optional(value['bot_id'], text) &&
    text(value['connector_id']) &&
    text(value['connector_uid']) &&
    integer(value['run_mode']) &&
    optional(value['logid'], text) &&
    integer(value['create_time']) &&
    integer(value['update_time']) &&
    optional(value['output'], text) &&
    optional(value['is_output_trimmed'], flag) &&
    optional(value['node_execute_status'], workflowNodeExecuteStatusMap) &&
    optional(value['usage'], workflowUsage) &&
    optional(value['interrupt_data'], workflowEventInterruptData) &&
    optional(value['error_code'], textNumberEither) &&
    optional(value['error_message'], text) &&
    optional(value['debug_url'], text) &&
    optional(value['token'], text) &&
    optional(value['cost'], text)
  );
}

const workflowExecuteHistoryList = list(workflowExecuteHistory);

function workflowsRunsHistoryRetrieveResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    workflowExecuteHistoryList(value['data'])
  );
}

function workflowExecuteNodeHistory(value: unknown): boolean {
  return isObject(value) && optional(value['is_finish'], flag) && optional(value['node_output'], text);
}

function workflowsRunsHistoryExecuteNodesRetrieveResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    workflowExecuteNodeHistory(value['data'])
  );
}

function workflowCreator(value: unknown): boolean {
  return isObject(value) && text(value['id']) && optional(value['name'], text);
}

const textIntegerEither = either(text, integer);

function workflowBasic(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['workflow_id']) &&
    text(value['workflow_name']) &&
    optional(value['description'], text) &&
    optional(value['icon_url'], text) &&
    optional(value['app_id'], text) &&
    optional(value['creator'], workflowCreator) &&
    optional(value['created_at'], textIntegerEither) &&
    optional(value['updated_at'], textIntegerEither)
  );
}

const workflowBasicList = list(workflowBasic);

const workflowBasicListNullOr = nullOr(workflowBasicList);

function listWorkflowsData(value: unknown): boolean {
  return isObject(value) && optional(value['items'], workflowBasicListNullOr) && flag(value['has_more']);
}

function workflowsListResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    listWorkflowsData(value['data'])
  );
}

function workflowInput(value: unknown): boolean {
  return isObject(value) && optional(value['parameters'], workflowParameterMap);
}

function workflowOutput(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['terminate_plan'], text) &&
    optional(value['content'], text) &&
    optional(value['parameters'], workflowParameterMap)
  );
}

function retrieveWorkflowData(value: unknown): boolean {
  return (
    isObject(value) &&
    workflowBasic(value['workflow_detail']) &&
    optional(value['input'], workflowInput) &&
    optional(value['output'], workflowOutput)
  );
}

function workflowsRetrieveResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    retrieveWorkflowData(value['data'])
  );
}

function workflowVersionInfo(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['workflow_id']) &&
    text(value['version']) &&
    optional(value['description'], text) &&
    optional(value['creator'], workflowCreator) &&
    optional(value['created_at'], textIntegerEither) &&
    optional(value['updated_at'], textIntegerEither) &&
    optional(value['input'], workflowInput) &&
    optional(value['output'], workflowOutput)
  );
}

const workflowVersionInfoList = list(workflowVersionInfo);

const workflowVersionInfoListNullOr = nullOr(workflowVersionInfoList);

function listWorkflowVersionsData(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['items'], workflowVersionInfoListNullOr) &&
    flag(value['has_more']) &&
    optional(value['next_page_token'], text)
  );
}

function workflowsVersionsListResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    listWorkflowVersionsData(value['data'])
  );
}

function envelope(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail)
  );
}

const textMap = map(text);

function workflowEventMessage(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['content']) &&
    optional(value['content_type'], text) &&
    text(value['node_title']) &&
    text(value['node_seq_id']) &&
    flag(value['node_is_finish']) &&
    optional(value['node_id'], text) &&
    optional(value['node_type'], text) &&
    optional(value['node_execute_uuid'], text) &&
    optional(value['ext'], textMap) &&
    optional(value['usage'], workflowUsage) &&
    optional(value['token'], integer) &&
    optional(value['cost'], text) &&
    optional(value['loop_index'], integer) &&
    optional(value['batch_index'], integer) &&
    optional(value['sub_execute_id'], text)
  );
}

function workflowMessageEvent(value: unknown): boolean {
  return isObject(value) && optional(value['id'], integer) && workflowEventMessage(value['data']);
}

function workflowEventInterrupt(value: unknown): boolean {
  return isObject(value) && workflowEventInterruptData(value['interrupt_data']) && optional(value['node_title'], text);
}

function workflowInterruptEvent(value: unknown): boolean {
  return isObject(value) && optional(value['id'], integer) && workflowEventInterrupt(value['data']);
}

function workflowEventError(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['error_code']) &&
    text(value['error_message']) &&
    optional(value['debug_url'], text)
  );
}

function workflowErrorEvent(value: unknown): boolean {
  return isObject(value) && optional(value['id'], integer) && workflowEventError(value['data']);
}

function workflowEventDone(value: unknown): boolean {
  return isObject(value) && optional(value['debug_url'], text);
}

function workflowDoneEvent(value: unknown): boolean {
  return isObject(value) && optional(value['id'], integer) && workflowEventDone(value['data']);
}

const presentMap = map(present);

const workflowEventPing2 = (value: unknown): boolean => value === '';

const presentMapWorkflowEventPing2Either = either(presentMap, workflowEventPing2);

function workflowPingEvent(value: unknown): boolean {
  return isObject(value) && optional(value['id'], integer) && presentMapWorkflowEventPing2Either(value['data']);
}

const integerTextEither = either(integer, text);

const integerTextEitherNullOr = nullOr(integerTextEither);

const textNullOr = nullOr(text);

function chatError(value: unknown): boolean {
  return isObject(value) && integerTextEitherNullOr(value['code']) && optional(value['msg'], textNullOr);
}

function toolCallFunction(value: unknown): boolean {
  return isObject(value) && text(value['name']) && text(value['arguments']);
}

function toolCallType(value: unknown): boolean {
  return isObject(value) && text(value['id']) && text(value['type']) && optional(value['function'], toolCallFunction);
}

const toolCallTypeList = list(toolCallType);

function submitToolOutputsAction(value: unknown): boolean {
  return isObject(value) && toolCallTypeList(value['tool_calls']);
}

function requiredActionType(value: unknown): boolean {
  return isObject(value) && text(value['type']) && submitToolOutputsAction(value['submit_tool_outputs']);
}

function chatUsage(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['token_count'], integer) &&
    optional(value['output_count'], integer) &&
    optional(value['input_count'], integer) &&
    optional(value['output_tokens'], integer) &&
    optional(value['input_tokens'], integer)
  );
}

function insertedMessage(value: unknown): boolean {
  return isObject(value) && optional(value['id'], text);
}

const insertedMessageList = list(insertedMessage);

function createChatData(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['id']) &&
    text(value['conversation_id']) &&
    optional(value['bot_id'], text) &&
    text(value['status']) &&
    optional(value['created_at'], integer) &&
    optional(value['completed_at'], integer) &&
    optional(value['failed_at'], integer) &&
    optional(value['meta_data'], textMap) &&
    optional(value['last_error'], chatError) &&
    optional(value['required_action'], requiredActionType) &&
    optional(value['usage'], chatUsage) &&
    optional(value['section_id'], text) &&
    optional(value['inserted_additional_messages'], insertedMessageList)
  );
}

function chatCreatedStreamEvent(value: unknown): boolean {
  return isObject(value) && createChatData(value['data']);
}

const createChatDataChatErrorEither = either(createChatData, chatError);

function chatFailedStreamEvent(value: unknown): boolean {
  return isObject(value) && createChatDataChatErrorEither(value['data']);
}

const textMapNullOr = nullOr(textMap);

function chatV3Message(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['id'], text) &&
    text(value['conversation_id']) &&
    optional(value['bot_id'], text) &&
    optional(value['chat_id'], text) &&
    optional(value['meta_data'], textMapNullOr) &&
    text(value['role']) &&
    optional(value['content'], text) &&
    optional(value['content_type'], text) &&
    optional(value['created_at'], integerTextEither) &&
    optional(value['updated_at'], integerTextEither) &&
    optional(value['type'], text) &&
    optional(value['section_id'], text) &&
    optional(value['reasoning_content'], text)
  );
}

function messageDeltaStreamEvent(value: unknown): boolean {
  return isObject(value) && chatV3Message(value['data']);
}

function chatErrorStreamEvent(value: unknown): boolean {
  return isObject(value) && chatError(value['data']);
}

const workflowEventDoneTextEither = either(workflowEventDone, text);

function chatflowDoneStreamEvent(value: unknown): boolean {
  return isObject(value) && workflowEventDoneTextEither(value['data']);
}

const workflowEvent = new Map<string, Accept>([
  ['Message', workflowMessageEvent],
  ['Interrupt', workflowInterruptEvent],
  ['Error', workflowErrorEvent],
  ['Done', workflowDoneEvent],
  ['PING', workflowPingEvent],
]);

const chatflowStreamEvent = new Map<string, Accept>([
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

export const responses: AcceptGroup['responses'] = {
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

export const events: AcceptGroup['events'] = {
  'workflows.runs.stream': workflowEvent,
  'workflows.runs.resume': workflowEvent,
  'workflows.chat.stream': chatflowStreamEvent,
};

/** Loads the schemas, which say what is wrong with a value that is not accepted. */
export const schemas: AcceptGroup['schemas'] = () => import('../response-schemas/workflows-schemas.gen.js');
