// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Accept, AcceptGroup } from '../../src/schemas/accept.js';
import { either, integer, isObject, list, map, nullOr, optional, text } from '../../src/schemas/accept.js';

function responseDetail(value: unknown): boolean {
  return isObject(value) && optional(value['logid'], text);
}

const textMap = map(text);

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

function chatCreateResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    createChatData(value['data'])
  );
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

const chatV3MessageList = list(chatV3Message);

function chatMessagesListResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    chatV3MessageList(value['data'])
  );
}

function chatCreatedStreamEvent(value: unknown): boolean {
  return isObject(value) && createChatData(value['data']);
}

const createChatDataChatErrorEither = either(createChatData, chatError);

function chatFailedStreamEvent(value: unknown): boolean {
  return isObject(value) && createChatDataChatErrorEither(value['data']);
}

function messageDeltaStreamEvent(value: unknown): boolean {
  return isObject(value) && chatV3Message(value['data']);
}

function chatErrorStreamEvent(value: unknown): boolean {
  return isObject(value) && chatError(value['data']);
}

const chatDoneStreamEventData = (value: unknown): boolean => value === '[DONE]';

function chatDoneStreamEvent(value: unknown): boolean {
  return isObject(value) && chatDoneStreamEventData(value['data']);
}

const chatStreamEvent = new Map<string, Accept>([
  ['conversation.chat.created', chatCreatedStreamEvent],
  ['conversation.chat.in_progress', chatCreatedStreamEvent],
  ['conversation.chat.completed', chatCreatedStreamEvent],
  ['conversation.chat.failed', chatFailedStreamEvent],
  ['conversation.chat.requires_action', chatCreatedStreamEvent],
  ['conversation.message.delta', messageDeltaStreamEvent],
  ['conversation.message.completed', messageDeltaStreamEvent],
  ['conversation.audio.delta', messageDeltaStreamEvent],
  ['error', chatErrorStreamEvent],
  ['done', chatDoneStreamEvent],
]);

export const responses: AcceptGroup['responses'] = {
  'chat.create': chatCreateResponse,
  'chat.retrieve': chatCreateResponse,
  'chat.cancel': chatCreateResponse,
  'chat.messages.list': chatMessagesListResponse,
  'chat.submitToolOutputs': chatCreateResponse,
};

export const events: AcceptGroup['events'] = {
  'chat.create': chatStreamEvent,
  'chat.submitToolOutputs': chatStreamEvent,
};

/** Loads the schemas, which say what is wrong with a value that is not accepted. */
export const schemas: AcceptGroup['schemas'] = () => import('../response-schemas/chat-schemas.gen.js');
