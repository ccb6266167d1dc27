// Generated from openapi/ by `npm run generate`. Do not edit.

import { resourceClass } from '../../../src/http/index.js';
import type { APIPromise, APIResource, PagePromise, RequestOptions } from '../../../src/http/index.js';
import type {
  ChatV3Message,
  Conversation,
  ConversationSession,
  CreateConversationReq,
  ListConversationsData,
  ListMessageData,
} from '../../types/types.gen.js';
import type {
  CreateMessageFeedbackReq,
  CreateMessageReq,
  ListConversationReq,
  ListMessageReq,
  UpdateConversationReq,
  UpdateMessageReq,
} from '../params.gen.js';
import { operations } from '../table.gen.js';

/** The methods of `client.conversations.messages.feedback`. */
export interface ConversationsMessagesFeedbackResource extends APIResource {
  /**
   * Rate a message.
   *
   * Submits a user's rating of a reply, with reasons. Only the creator of the conversation can rate, and only text replies of chats and chatflows since 11 July 2025. A later rating replaces the earlier one. Requires the permission `feedback`.
   *
   * `POST /v1/conversations/{conversation_id}/messages/{message_id}/feedback`
   *
   * @see en: https://www.coze.com/docs/developer_guides/message_feedback
   * @see zh: https://docs.coze.cn/developer_guides/message_feedback
   * @param conversation_id - The ID of the conversation that the message belongs to.
   * @param message_id - The ID of the message to rate.
   * @param params - `feedback_type`; optional: `reason_types` (at most 10 items), `comment`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.conversations.messages.feedback.create('7379996104798153100', '7381300097482520018', {
   *   feedback_type: 'unlike',
   *   reason_types: ['Wrong facts', 'Too short'],
   *   comment: 'The current version is 5.0, not 4.0.',
   * });
   */
  create(
    conversation_id: string,
    message_id: string,
    params: CreateMessageFeedbackReq,
    options?: RequestOptions,
  ): APIPromise<undefined>;

  /**
   * Delete the rating of a message.
   *
   * Deletes the rating of a message. Only the creator of the conversation can do so. Requires the permission `feedback`.
   *
   * `DELETE /v1/conversations/{conversation_id}/messages/{message_id}/feedback`
   *
   * @see en: https://www.coze.com/docs/developer_guides/delete_message_feedback
   * @see zh: https://docs.coze.cn/developer_guides/delete_message_feedback
   * @param conversation_id - The ID of the conversation that the message belongs to.
   * @param message_id - The ID of the message whose rating to delete.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.conversations.messages.feedback.delete('7379996104798153100', '7381300097482520018');
   */
  delete(conversation_id: string, message_id: string, options?: RequestOptions): APIPromise<undefined>;
}

export const ConversationsMessagesFeedbackResource =
  /* @__PURE__ */ resourceClass<ConversationsMessagesFeedbackResource>('conversations.messages.feedback', operations);

/** The methods of `client.conversations.messages`. */
export interface ConversationsMessagesResource extends APIResource {
  /** The methods of `client.conversations.messages.feedback`. */
  readonly feedback: ConversationsMessagesFeedbackResource;

  /**
   * Add a message to a conversation.
   *
   * Adds a message to a conversation without starting a chat: the bot does not reply, but sees the message as context in later chats. Requires the permission `createMessage`.
   *
   * `POST /v1/conversation/message/create`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_message
   * @see zh: https://docs.coze.cn/developer_guides/create_message
   * @param conversation_id - The ID of the conversation to add the message to.
   * @param params - `role`, `content`, `content_type`; optional: `meta_data` (at most 16 keys).
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.conversations.messages.create('7379996104798153100', {
   *   role: 'user',
   *   content: 'What day is it today?',
   *   content_type: 'text',
   *   meta_data: { source: 'mobile_app' },
   * });
   */
  create(conversation_id: string, params: CreateMessageReq, options?: RequestOptions): APIPromise<ChatV3Message>;

  /**
   * List the messages of a conversation.
   *
   * Lists the messages of a conversation: the messages added to it, the questions of the user and the replies of the bot. Messages are kept for 180 days. Requires the permissions `chat` and `listMessage`.
   *
   * `POST /v1/conversation/message/list`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_message
   * @see zh: https://docs.coze.cn/developer_guides/list_message
   * @param conversation_id - The ID of the conversation.
   * @param params - optional: `order` (default desc), `chat_id`, `before_id` (default 0), `after_id` (default 0), `limit`, `include_middle_message`, `bot_id`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * for await (const item of client.conversations.messages.list('7379996104798153100', { order: 'asc', limit: 20 })) console.log(item);
   */
  list(
    conversation_id: string,
    params?: ListMessageReq,
    options?: RequestOptions,
  ): PagePromise<ListMessageData, ChatV3Message>;

  /**
   * Get a message.
   *
   * Gets one message of a conversation. Requires the permission `retrieveMessage`.
   *
   * `GET /v1/conversation/message/retrieve`
   *
   * @see en: https://www.coze.com/docs/developer_guides/retrieve_message
   * @see zh: https://docs.coze.cn/developer_guides/retrieve_message
   * @param conversation_id - The ID of the conversation that the message belongs to.
   * @param message_id - The ID of the message.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.conversations.messages.retrieve('7379996104798153100', '7381300097482520017');
   */
  retrieve(conversation_id: string, message_id: string, options?: RequestOptions): APIPromise<ChatV3Message>;

  /**
   * Update a message.
   *
   * Replaces the content of a message, its metadata, or both. The updated message is in `message`, not in `data`. Requires the permission `modifyMessage`.
   *
   * `POST /v1/conversation/message/modify`
   *
   * @see en: https://www.coze.com/docs/developer_guides/modify_message
   * @see zh: https://docs.coze.cn/developer_guides/modify_message
   * @param conversation_id - The ID of the conversation that the message belongs to.
   * @param message_id - The ID of the message.
   * @param params - optional: `meta_data` (at most 16 keys), `content`, `content_type`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.conversations.messages.update('7379996104798153100', '7381300097482520017', { content: 'What day is it tomorrow?', content_type: 'text' });
   */
  update(
    conversation_id: string,
    message_id: string,
    params?: UpdateMessageReq,
    options?: RequestOptions,
  ): APIPromise<ChatV3Message>;

  /**
   * Delete a message.
   *
   * Deletes a message and returns it. Deleting a reply also deletes its intermediate messages, `verbose` and `function_call`. Requires the permission `deleteMessage`.
   *
   * `POST /v1/conversation/message/delete`
   *
   * @see en: https://www.coze.com/docs/developer_guides/delete_message
   * @see zh: https://docs.coze.cn/developer_guides/delete_message
   * @param conversation_id - The ID of the conversation that the message belongs to.
   * @param message_id - The ID of the message.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.conversations.messages.delete('7379996104798153100', '7381300097482520017');
   */
  delete(conversation_id: string, message_id: string, options?: RequestOptions): APIPromise<ChatV3Message>;
}

export const ConversationsMessagesResource = /* @__PURE__ */ resourceClass<ConversationsMessagesResource>(
  'conversations.messages',
  operations,
);

/** The methods of `client.conversations`. */
export interface ConversationsResource extends APIResource {
  /** The messages of a conversation. */
  readonly messages: ConversationsMessagesResource;

  /**
   * Create a conversation.
   *
   * Creates a conversation, optionally with messages, for the chats of one user with one bot. The bot does not reply until a chat uses the conversation. Requires the permission `createConversation`.
   *
   * `POST /v1/conversation/create`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_conversation
   * @see zh: https://docs.coze.cn/developer_guides/create_conversation
   * @param params - optional: `messages`, `meta_data` (at most 16 keys), `bot_id`, `name`, `connector_id` (default 1024).
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.conversations.create({
   *   bot_id: '7379462189365198898',
   *   name: 'Plans for Hangzhou',
   *   messages: [
   *     {
   *       role: 'user',
   *       type: 'question',
   *       content: 'What should I eat in Hangzhou?',
   *       content_type: 'text',
   *     },
   *   ],
   *   meta_data: { source: 'mobile_app' },
   * });
   */
  create(params?: CreateConversationReq, options?: RequestOptions): APIPromise<Conversation>;

  /**
   * Get a conversation.
   *
   * Gets the name, the metadata and the timestamps of a conversation that the caller created. To list its messages, use `conversations.messages.list`. Requires the permission `retrieveConversation`.
   *
   * `GET /v1/conversation/retrieve`
   *
   * @see en: https://www.coze.com/docs/developer_guides/retrieve_conversation
   * @see zh: https://docs.coze.cn/developer_guides/retrieve_conversation
   * @param conversation_id - The ID of the conversation.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.conversations.retrieve('7379996104798153100');
   */
  retrieve(conversation_id: string, options?: RequestOptions): APIPromise<Conversation>;

  /**
   * List the conversations with a bot.
   *
   * Lists the conversations that the caller created with a bot over the API or the Chat SDK. The response tells if there are more, but not the total count. Requires the permission `listConversation`.
   *
   * `GET /v1/conversations`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_conversations
   * @see zh: https://docs.coze.cn/developer_guides/list_conversations
   * @param params - `bot_id`; optional: `page_num` (at least 1), `page_size`, `sort_order` (default DESC), `connector_id` (default 1024).
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * for await (const item of client.conversations.list({
   *   bot_id: '7379462189365198898',
   *   page_size: 20,
   *   sort_order: 'ASC',
   *   connector_id: '999',
   * })) console.log(item);
   */
  list(params: ListConversationReq, options?: RequestOptions): PagePromise<ListConversationsData, Conversation>;

  /**
   * Rename a conversation.
   *
   * Changes the name of a conversation. Requires the permission `editConversation`.
   *
   * `PUT /v1/conversations/{conversation_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/edit_conversation
   * @see zh: https://docs.coze.cn/developer_guides/edit_conversation
   * @param conversation_id - The ID of the conversation.
   * @param params - `name`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.conversations.update('7379996104798153100', { name: 'Food in Hangzhou' });
   */
  update(conversation_id: string, params: UpdateConversationReq, options?: RequestOptions): APIPromise<Conversation>;

  /**
   * Delete a conversation.
   *
   * Deletes a conversation. Requires the permission `editConversation`, as renaming does.
   *
   * `DELETE /v1/conversations/{conversation_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/delete_conversation
   * @see zh: https://docs.coze.cn/developer_guides/delete_conversation
   * @param conversation_id - The ID of the conversation.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.conversations.delete('7379996104798153100');
   */
  delete(conversation_id: string, options?: RequestOptions): APIPromise<undefined>;

  /**
   * Clear the context of a conversation.
   *
   * Starts a new context section: the model no longer sees earlier messages. The messages are kept and can still be listed. Requires the permission `editConversation`.
   *
   * `POST /v1/conversations/{conversation_id}/clear`
   *
   * @see en: https://www.coze.com/docs/developer_guides/clear_conversation_context
   * @see zh: https://docs.coze.cn/developer_guides/clear_conversation_context
   * @param conversation_id - The ID of the conversation.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.conversations.clear('7379996104798153100');
   */
  clear(conversation_id: string, options?: RequestOptions): APIPromise<ConversationSession>;
}

export const ConversationsResource = /* @__PURE__ */ resourceClass<ConversationsResource>('conversations', operations);
