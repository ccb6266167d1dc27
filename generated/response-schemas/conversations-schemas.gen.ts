// Generated from openapi/ by `npm run generate`. Do not edit.

import type { SchemaGroup } from '../../src/schemas/schema-parts.js';
import {
  eitherSchema as either,
  flagSchema as flag,
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

const conversation = object({
  id: text,
  created_at: integer,
  meta_data: textMap,
  last_section_id: optional(text),
  name: optional(text),
  creator_id: optional(text),
  updated_at: optional(integer),
  connector_id: optional(text),
});

const conversationsCreateResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: conversation,
});

const conversationList = list(conversation);

const conversationListNullOr = nullOr(conversationList);

const listConversationsData = object({ conversations: optional(conversationListNullOr), has_more: flag });

const conversationsListResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: listConversationsData,
});

const envelope = object({ code: integer, msg: optional(text), detail: optional(responseDetail) });

const conversationSession = object({ id: text, conversation_id: text });

const conversationsClearResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: conversationSession,
});

const textMapNullOr = nullOr(textMap);

const integerTextEither = either(integer, text);

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

const conversationsMessagesCreateResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: chatV3Message,
});

const chatV3MessageList = list(chatV3Message);

const chatV3MessageListNullOr = nullOr(chatV3MessageList);

const conversationsMessagesListResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: optional(chatV3MessageListNullOr),
  first_id: text,
  last_id: text,
  has_more: flag,
});

const conversationsMessagesUpdateResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  message: chatV3Message,
});

export const responses: SchemaGroup['responses'] = {
  'conversations.create': conversationsCreateResponse,
  'conversations.retrieve': conversationsCreateResponse,
  'conversations.list': conversationsListResponse,
  'conversations.update': conversationsCreateResponse,
  'conversations.delete': envelope,
  'conversations.clear': conversationsClearResponse,
  'conversations.messages.create': conversationsMessagesCreateResponse,
  'conversations.messages.list': conversationsMessagesListResponse,
  'conversations.messages.retrieve': conversationsMessagesCreateResponse,
  'conversations.messages.update': conversationsMessagesUpdateResponse,
  'conversations.messages.delete': conversationsMessagesCreateResponse,
  'conversations.messages.feedback.create': envelope,
  'conversations.messages.feedback.delete': envelope,
};

export const events: SchemaGroup['events'] = {};
