import { chatCancelOperation, chatRetrieveOperation } from '../../generated/client/polling-operations.gen.js';
import type { CreateChatData } from '../../generated/types/index.js';
import type { Client, RequestOptions } from '../http/index.js';
import { APIError } from '../errors/api-error.js';
import { isObject } from '../lib/shapes.js';
import type { ChatId } from './polling.js';

/** The ids of a chat, as requests name them. */
export const namesOf = ({ conversation_id, id }: ChatId) => ({ conversation_id, chat_id: id });

const notCancelable = 4104;

/** Cancels a chat. Requests its state where the server refuses because it has ended, or leaves the chat out (coze-studio). */
export async function cancelChat(client: Client, id: ChatId, options: RequestOptions): Promise<CreateChatData> {
  try {
    const chat = await client.request<CreateChatData>(chatCancelOperation, namesOf(id), options);
    if (isObject(chat)) return chat;
  } catch (error) {
    if (!(error instanceof APIError) || error.code !== notCancelable) throw error;
  }
  return client.request(chatRetrieveOperation, namesOf(id), options);
}
