// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Schema, SchemaGroup } from '../../src/schemas/schema-parts.js';
import {
  constantSchema as constant,
  eitherSchema as either,
  integerSchema as integer,
  listSchema as list,
  mapSchema as map,
  nullOrSchema as nullOr,
  objectSchema as object,
  optionalSchema as optional,
  textSchema as text,
} from '../../src/schemas/schema-parts.js';

const responseDetail = object({ logid: optional(text) });

const textMap = map(text);

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

const chatCreateResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: createChatData,
});

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

const chatV3MessageList = list(chatV3Message);

const chatMessagesListResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: chatV3MessageList,
});

const chatCreatedStreamEvent = object({ data: createChatData });

const createChatDataChatErrorEither = either(createChatData, chatError);

const chatFailedStreamEvent = object({ data: createChatDataChatErrorEither });

const messageDeltaStreamEvent = object({ data: chatV3Message });

const chatErrorStreamEvent = object({ data: chatError });

const chatDoneStreamEventData = constant('[DONE]');

const chatDoneStreamEvent = object({ data: chatDoneStreamEventData });

const chatStreamEvent = new Map<string, Schema>([
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

export const responses: SchemaGroup['responses'] = {
  'chat.create': chatCreateResponse,
  'chat.retrieve': chatCreateResponse,
  'chat.cancel': chatCreateResponse,
  'chat.messages.list': chatMessagesListResponse,
  'chat.submitToolOutputs': chatCreateResponse,
};

export const events: SchemaGroup['events'] = {
  'chat.create': chatStreamEvent,
  'chat.submitToolOutputs': chatStreamEvent,
};
