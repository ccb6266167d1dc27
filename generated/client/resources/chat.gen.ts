// Generated from openapi/ by `npm run generate`. Do not edit.

import { resourceClass } from '../../../src/http/index.js';
import type { APIPromise, APIResource, RequestOptions } from '../../../src/http/index.js';
import type { ChatV3Message, CreateChatData } from '../../types/types.gen.js';
import { operations } from '../table.gen.js';

/** The methods of `client.chat.messages`. */
export interface ChatMessagesResource extends APIResource {
  /**
   * List the messages of a chat.
   *
   * Lists the reply of a chat and the messages that led to it, tool calls included. The messages of the user are not included. Requires the permission `chat` or `listMessage`.
   *
   * `GET /v3/chat/message/list`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_chat_messages
   * @see zh: https://docs.coze.cn/developer_guides/list_chat_messages
   * @param conversation_id - The ID of the conversation that the chat belongs to.
   * @param chat_id - The ID of the chat.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.chat.messages.list('7381473525342978089', '7382159487131697202');
   */
  list(conversation_id: string, chat_id: string, options?: RequestOptions): APIPromise<ChatV3Message[]>;
}

export const ChatMessagesResource = /* @__PURE__ */ resourceClass<ChatMessagesResource>('chat.messages', operations);

/** The methods of `client.chat`. */
export interface ChatResource extends APIResource {
  /** The methods of `client.chat.messages`. */
  readonly messages: ChatMessagesResource;

  /**
   * Get a chat.
   *
   * Gets the status of a chat. Poll at most once per second, until the status is `completed`, `failed`, `canceled` or `requires_action`. Requires the permission `getChat`.
   *
   * `GET /v3/chat/retrieve`
   *
   * @see en: https://www.coze.com/docs/developer_guides/retrieve_chat
   * @see zh: https://docs.coze.cn/developer_guides/retrieve_chat
   * @param conversation_id - The ID of the conversation that the chat belongs to.
   * @param chat_id - The ID of the chat.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.chat.retrieve('7381473525342978089', '7382159487131697202');
   */
  retrieve(conversation_id: string, chat_id: string, options?: RequestOptions): APIPromise<CreateChatData>;

  /**
   * Cancel a chat.
   *
   * Cancels a running chat on the server. Its stream continues until you close it, and what was generated so far is billed. A chat that has ended fails with code 4104. Requires the permission `cancelChat`.
   *
   * `POST /v3/chat/cancel`
   *
   * @see en: https://www.coze.com/docs/developer_guides/chat_cancel
   * @see zh: https://docs.coze.cn/developer_guides/chat_cancel
   * @param conversation_id - The ID of the conversation that the chat belongs to.
   * @param chat_id - The ID of the chat.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED, 4104 CHAT_NOT_CANCELABLE.
   * @example
   * const result = await client.chat.cancel('7381473525342978089', '7382159487131697202');
   */
  cancel(conversation_id: string, chat_id: string, options?: RequestOptions): APIPromise<CreateChatData>;
}

export const ChatResource = /* @__PURE__ */ resourceClass<ChatResource>('chat', operations);
