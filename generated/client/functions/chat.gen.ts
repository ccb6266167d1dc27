// Generated from openapi/ by `npm run generate`. Do not edit.

import { clientOf } from '../../../src/http/index.js';
import type { APIPromise, Client, Operation, RequestOptions } from '../../../src/http/index.js';
import type { CancelChatReq, ChatV3Message, CreateChatData } from '../../types/types.gen.js';
import type { ListChatMessagesReq, RetrieveChatReq } from '../params.gen.js';

const chatRetrieveOperation: Operation = {
  id: 'chat.retrieve',
  method: 'GET',
  path: '/v3/chat/retrieve',
  ids: ['conversation_id', 'chat_id'],
};

/**
 * Get a chat.
 *
 * Gets the status of a chat. Poll at most once per second, until the status is `completed`, `failed`, `canceled` or `requires_action`. Requires the permission `getChat`.
 *
 * `GET /v3/chat/retrieve`
 *
 * @see en: https://www.coze.com/docs/developer_guides/retrieve_chat
 * @see zh: https://docs.coze.cn/developer_guides/retrieve_chat
 */
export function chatRetrieve(
  client: Client,
  params: RetrieveChatReq,
  options?: RequestOptions,
): APIPromise<CreateChatData> {
  return clientOf(client).request(chatRetrieveOperation, params, options);
}

const chatCancelOperation: Operation = {
  id: 'chat.cancel',
  method: 'POST',
  path: '/v3/chat/cancel',
  body: 'json',
  ids: ['conversation_id', 'chat_id'],
};

/**
 * Cancel a chat.
 *
 * Cancels a running chat on the server. Its stream continues until you close it, and what was generated so far is billed. A chat that has ended fails with code 4104. Requires the permission `cancelChat`.
 *
 * `POST /v3/chat/cancel`
 *
 * @see en: https://www.coze.com/docs/developer_guides/chat_cancel
 * @see zh: https://docs.coze.cn/developer_guides/chat_cancel
 */
export function chatCancel(
  client: Client,
  params: CancelChatReq,
  options?: RequestOptions,
): APIPromise<CreateChatData> {
  return clientOf(client).request(chatCancelOperation, params, options);
}

const chatMessagesListOperation: Operation = {
  id: 'chat.messages.list',
  method: 'GET',
  path: '/v3/chat/message/list',
  ids: ['conversation_id', 'chat_id'],
  alias: 'Messages',
  list: true,
};

/**
 * List the messages of a chat.
 *
 * Lists the reply of a chat and the messages that led to it, tool calls included. The messages of the user are not included. Requires the permission `chat` or `listMessage`.
 *
 * `GET /v3/chat/message/list`
 *
 * @see en: https://www.coze.com/docs/developer_guides/list_chat_messages
 * @see zh: https://docs.coze.cn/developer_guides/list_chat_messages
 */
export function chatMessagesList(
  client: Client,
  params: ListChatMessagesReq,
  options?: RequestOptions,
): APIPromise<ChatV3Message[]> {
  return clientOf(client).request(chatMessagesListOperation, params, options);
}
