// Generated from openapi/ by `npm run generate`. Do not edit.

import type { AcceptGroup } from '../../src/schemas/accept.js';
import { either, flag, integer, isObject, list, map, nullOr, optional, text } from '../../src/schemas/accept.js';

function responseDetail(value: unknown): boolean {
  return isObject(value) && optional(value['logid'], text);
}

const textMap = map(text);

function conversation(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['id']) &&
    integer(value['created_at']) &&
    textMap(value['meta_data']) &&
    optional(value['last_section_id'], text) &&
    optional(value['name'], text) &&
    optional(value['creator_id'], text) &&
    optional(value['updated_at'], integer) &&
    optional(value['connector_id'], text)
  );
}

function conversationsCreateResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    conversation(value['data'])
  );
}

const conversationList = list(conversation);

const conversationListNullOr = nullOr(conversationList);

function listConversationsData(value: unknown): boolean {
  return isObject(value) && optional(value['conversations'], conversationListNullOr) && flag(value['has_more']);
}

function conversationsListResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    listConversationsData(value['data'])
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

function conversationSession(value: unknown): boolean {
  return isObject(value) && text(value['id']) && text(value['conversation_id']);
}

function conversationsClearResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    conversationSession(value['data'])
  );
}

const textMapNullOr = nullOr(textMap);

const integerTextEither = either(integer, text);

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

function conversationsMessagesCreateResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    chatV3Message(value['data'])
  );
}

const chatV3MessageList = list(chatV3Message);

const chatV3MessageListNullOr = nullOr(chatV3MessageList);

function conversationsMessagesListResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    optional(value['data'], chatV3MessageListNullOr) &&
    text(value['first_id']) &&
    text(value['last_id']) &&
    flag(value['has_more'])
  );
}

function conversationsMessagesUpdateResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    chatV3Message(value['message'])
  );
}

export const responses: AcceptGroup['responses'] = {
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

export const events: AcceptGroup['events'] = {};

/** Loads the schemas, which say what is wrong with a value that is not accepted. */
export const schemas: AcceptGroup['schemas'] = () => import('../response-schemas/conversations-schemas.gen.js');
