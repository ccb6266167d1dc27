// Generated from openapi/ by `npm run generate`. Do not edit.

import { clientOf, requestPage, textFields } from '../../../src/http/index.js';
import type { APIPromise, Client, Operation, PagePromise, RequestOptions } from '../../../src/http/index.js';
import type {
  ChatV3Message,
  Conversation,
  ConversationSession,
  CreateConversationReq,
  ListConversationsData,
  ListMessageData,
} from '../../types/types.gen.js';
import type {
  ConversationsClearParams,
  ConversationsDeleteParams,
  ConversationsMessagesDeleteParams,
  ConversationsMessagesFeedbackDeleteParams,
  ConversationsMessagesRetrieveParams,
  ConversationsRetrieveParams,
  CreateMessageFeedbackReq,
  CreateMessageReq,
  ListConversationReq,
  ListMessageReq,
  UpdateConversationReq,
  UpdateMessageReq,
} from '../params.gen.js';

const conversationsCreateOperation: Operation = {
  id: 'conversations.create',
  method: 'POST',
  path: '/v1/conversation/create',
  body: 'json',
  text: /* @__PURE__ */ textFields(['messages[].content']),
};

/**
 * Create a conversation.
 *
 * Creates a conversation, optionally with messages, for the chats of one user with one bot. The bot does not reply until a chat uses the conversation. Requires the permission `createConversation`.
 *
 * `POST /v1/conversation/create`
 *
 * @see en: https://www.coze.com/docs/developer_guides/create_conversation
 * @see zh: https://docs.coze.cn/developer_guides/create_conversation
 */
export function conversationsCreate(
  client: Client,
  params?: CreateConversationReq,
  options?: RequestOptions,
): APIPromise<Conversation> {
  return clientOf(client).request(conversationsCreateOperation, params, options);
}

const conversationsRetrieveOperation: Operation = {
  id: 'conversations.retrieve',
  method: 'GET',
  path: '/v1/conversation/retrieve',
  ids: ['conversation_id'],
};

/**
 * Get a conversation.
 *
 * Gets the name, the metadata and the timestamps of a conversation that the caller created. To list its messages, use `conversations.messages.list`. Requires the permission `retrieveConversation`.
 *
 * `GET /v1/conversation/retrieve`
 *
 * @see en: https://www.coze.com/docs/developer_guides/retrieve_conversation
 * @see zh: https://docs.coze.cn/developer_guides/retrieve_conversation
 */
export function conversationsRetrieve(
  client: Client,
  params: ConversationsRetrieveParams,
  options?: RequestOptions,
): APIPromise<Conversation> {
  return clientOf(client).request(conversationsRetrieveOperation, params, options);
}

const conversationsListOperation: Operation = {
  id: 'conversations.list',
  method: 'GET',
  path: '/v1/conversations',
  required: true,
  page: { items: 'data.conversations', has_more: 'data.has_more' },
};

/**
 * List the conversations with a bot.
 *
 * Lists the conversations that the caller created with a bot over the API or the Chat SDK. The response tells if there are more, but not the total count. Requires the permission `listConversation`.
 *
 * `GET /v1/conversations`
 *
 * @see en: https://www.coze.com/docs/developer_guides/list_conversations
 * @see zh: https://docs.coze.cn/developer_guides/list_conversations
 */
export function conversationsList(
  client: Client,
  params: ListConversationReq,
  options?: RequestOptions,
): PagePromise<ListConversationsData, Conversation> {
  return requestPage(clientOf(client), conversationsListOperation, params, options);
}

const conversationsUpdateOperation: Operation = {
  id: 'conversations.update',
  method: 'PUT',
  path: '/v1/conversations/{conversation_id}',
  required: true,
  body: 'json',
};

/**
 * Rename a conversation.
 *
 * Changes the name of a conversation. Requires the permission `editConversation`.
 *
 * `PUT /v1/conversations/{conversation_id}`
 *
 * @see en: https://www.coze.com/docs/developer_guides/edit_conversation
 * @see zh: https://docs.coze.cn/developer_guides/edit_conversation
 */
export function conversationsUpdate(
  client: Client,
  params: UpdateConversationReq & { conversation_id: string },
  options?: RequestOptions,
): APIPromise<Conversation> {
  return clientOf(client).request(conversationsUpdateOperation, params, options);
}

const conversationsDeleteOperation: Operation = {
  id: 'conversations.delete',
  method: 'DELETE',
  path: '/v1/conversations/{conversation_id}',
  unwrap: 'none',
};

/**
 * Delete a conversation.
 *
 * Deletes a conversation. Requires the permission `editConversation`, as renaming does.
 *
 * `DELETE /v1/conversations/{conversation_id}`
 *
 * @see en: https://www.coze.com/docs/developer_guides/delete_conversation
 * @see zh: https://docs.coze.cn/developer_guides/delete_conversation
 */
export function conversationsDelete(
  client: Client,
  params: ConversationsDeleteParams,
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(conversationsDeleteOperation, params, options);
}

const conversationsClearOperation: Operation = {
  id: 'conversations.clear',
  method: 'POST',
  path: '/v1/conversations/{conversation_id}/clear',
};

/**
 * Clear the context of a conversation.
 *
 * Starts a new context section: the model no longer sees earlier messages. The messages are kept and can still be listed. Requires the permission `editConversation`.
 *
 * `POST /v1/conversations/{conversation_id}/clear`
 *
 * @see en: https://www.coze.com/docs/developer_guides/clear_conversation_context
 * @see zh: https://docs.coze.cn/developer_guides/clear_conversation_context
 */
export function conversationsClear(
  client: Client,
  params: ConversationsClearParams,
  options?: RequestOptions,
): APIPromise<ConversationSession> {
  return clientOf(client).request(conversationsClearOperation, params, options);
}

const conversationsMessagesCreateOperation: Operation = {
  id: 'conversations.messages.create',
  method: 'POST',
  path: '/v1/conversation/message/create',
  required: true,
  body: 'json',
  query: ['conversation_id'],
  ids: ['conversation_id'],
  text: /* @__PURE__ */ textFields(['content']),
};

/**
 * Add a message to a conversation.
 *
 * Adds a message to a conversation without starting a chat: the bot does not reply, but sees the message as context in later chats. Requires the permission `createMessage`.
 *
 * `POST /v1/conversation/message/create`
 *
 * @see en: https://www.coze.com/docs/developer_guides/create_message
 * @see zh: https://docs.coze.cn/developer_guides/create_message
 */
export function conversationsMessagesCreate(
  client: Client,
  params: CreateMessageReq & { conversation_id: string },
  options?: RequestOptions,
): APIPromise<ChatV3Message> {
  return clientOf(client).request(conversationsMessagesCreateOperation, params, options);
}

const conversationsMessagesListOperation: Operation = {
  id: 'conversations.messages.list',
  method: 'POST',
  path: '/v1/conversation/message/list',
  body: 'json',
  query: ['conversation_id'],
  ids: ['conversation_id'],
  unwrap: 'body',
  page: {
    style: 'after_before',
    after: 'after_id',
    before: 'before_id',
    items: 'data',
    first_id: 'first_id',
    last_id: 'last_id',
    has_more: 'has_more',
  },
};

/**
 * List the messages of a conversation.
 *
 * Lists the messages of a conversation: the messages added to it, the questions of the user and the replies of the bot. Messages are kept for 180 days. Requires the permissions `chat` and `listMessage`.
 *
 * `POST /v1/conversation/message/list`
 *
 * @see en: https://www.coze.com/docs/developer_guides/list_message
 * @see zh: https://docs.coze.cn/developer_guides/list_message
 */
export function conversationsMessagesList(
  client: Client,
  params: ListMessageReq & { conversation_id: string },
  options?: RequestOptions,
): PagePromise<ListMessageData, ChatV3Message> {
  return requestPage(clientOf(client), conversationsMessagesListOperation, params, options);
}

const conversationsMessagesRetrieveOperation: Operation = {
  id: 'conversations.messages.retrieve',
  method: 'GET',
  path: '/v1/conversation/message/retrieve',
  ids: ['conversation_id', 'message_id'],
};

/**
 * Get a message.
 *
 * Gets one message of a conversation. Requires the permission `retrieveMessage`.
 *
 * `GET /v1/conversation/message/retrieve`
 *
 * @see en: https://www.coze.com/docs/developer_guides/retrieve_message
 * @see zh: https://docs.coze.cn/developer_guides/retrieve_message
 */
export function conversationsMessagesRetrieve(
  client: Client,
  params: ConversationsMessagesRetrieveParams,
  options?: RequestOptions,
): APIPromise<ChatV3Message> {
  return clientOf(client).request(conversationsMessagesRetrieveOperation, params, options);
}

const conversationsMessagesUpdateOperation: Operation = {
  id: 'conversations.messages.update',
  method: 'POST',
  path: '/v1/conversation/message/modify',
  body: 'json',
  query: ['conversation_id', 'message_id'],
  ids: ['conversation_id', 'message_id'],
  unwrap: 'message',
  text: /* @__PURE__ */ textFields(['content']),
};

/**
 * Update a message.
 *
 * Replaces the content of a message, its metadata, or both. The updated message is in `message`, not in `data`. Requires the permission `modifyMessage`.
 *
 * `POST /v1/conversation/message/modify`
 *
 * @see en: https://www.coze.com/docs/developer_guides/modify_message
 * @see zh: https://docs.coze.cn/developer_guides/modify_message
 */
export function conversationsMessagesUpdate(
  client: Client,
  params: UpdateMessageReq & { conversation_id: string; message_id: string },
  options?: RequestOptions,
): APIPromise<ChatV3Message> {
  return clientOf(client).request(conversationsMessagesUpdateOperation, params, options);
}

const conversationsMessagesDeleteOperation: Operation = {
  id: 'conversations.messages.delete',
  method: 'POST',
  path: '/v1/conversation/message/delete',
  ids: ['conversation_id', 'message_id'],
};

/**
 * Delete a message.
 *
 * Deletes a message and returns it. Deleting a reply also deletes its intermediate messages, `verbose` and `function_call`. Requires the permission `deleteMessage`.
 *
 * `POST /v1/conversation/message/delete`
 *
 * @see en: https://www.coze.com/docs/developer_guides/delete_message
 * @see zh: https://docs.coze.cn/developer_guides/delete_message
 */
export function conversationsMessagesDelete(
  client: Client,
  params: ConversationsMessagesDeleteParams,
  options?: RequestOptions,
): APIPromise<ChatV3Message> {
  return clientOf(client).request(conversationsMessagesDeleteOperation, params, options);
}

const conversationsMessagesFeedbackCreateOperation: Operation = {
  id: 'conversations.messages.feedback.create',
  method: 'POST',
  path: '/v1/conversations/{conversation_id}/messages/{message_id}/feedback',
  required: true,
  body: 'json',
  unwrap: 'none',
};

/**
 * Rate a message.
 *
 * Submits a user's rating of a reply, with reasons. Only the creator of the conversation can rate, and only text replies of chats and chatflows since 11 July 2025. A later rating replaces the earlier one. Requires the permission `feedback`.
 *
 * `POST /v1/conversations/{conversation_id}/messages/{message_id}/feedback`
 *
 * @see en: https://www.coze.com/docs/developer_guides/message_feedback
 * @see zh: https://docs.coze.cn/developer_guides/message_feedback
 */
export function conversationsMessagesFeedbackCreate(
  client: Client,
  params: CreateMessageFeedbackReq & { conversation_id: string; message_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(conversationsMessagesFeedbackCreateOperation, params, options);
}

const conversationsMessagesFeedbackDeleteOperation: Operation = {
  id: 'conversations.messages.feedback.delete',
  method: 'DELETE',
  path: '/v1/conversations/{conversation_id}/messages/{message_id}/feedback',
  unwrap: 'none',
};

/**
 * Delete the rating of a message.
 *
 * Deletes the rating of a message. Only the creator of the conversation can do so. Requires the permission `feedback`.
 *
 * `DELETE /v1/conversations/{conversation_id}/messages/{message_id}/feedback`
 *
 * @see en: https://www.coze.com/docs/developer_guides/delete_message_feedback
 * @see zh: https://docs.coze.cn/developer_guides/delete_message_feedback
 */
export function conversationsMessagesFeedbackDelete(
  client: Client,
  params: ConversationsMessagesFeedbackDeleteParams,
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(conversationsMessagesFeedbackDeleteOperation, params, options);
}
