import { chatCancelOperation, chatRetrieveOperation } from '../../generated/client/polling-operations.gen.js';
import type { CreateChatData } from '../../generated/types/types.gen.js';
import type { Redactor } from '../errors/redact.js';
import type { Client, Operation, RequestOptions } from '../http/index.js';
import { APIError } from '../errors/api-error.js';
import { isObject } from '../lib/shapes.js';
import type { ChatId } from './polling.js';

/** The ids of a chat, as requests name them. */
export const namesOf = ({ conversation_id, id }: ChatId) => ({ conversation_id, chat_id: id });

const notCancelable = 4104;

/**
 * Cancels a chat. Requests its state where the server refuses because it has ended, or leaves the chat out (coze-studio).
 *
 * @param redactor - gets the token that was sent, for errors about the chat.
 */
export async function cancelChat(
  client: Client,
  id: ChatId,
  options: RequestOptions,
  redactor?: Redactor,
): Promise<CreateChatData> {
  const send = async (operation: Operation): Promise<CreateChatData> => {
    const { data, secret } = await client.request<CreateChatData>(operation, namesOf(id), options).outcome();
    redactor?.add(secret);
    return data;
  };
  try {
    const chat = await send(chatCancelOperation);
    if (isObject(chat)) return chat;
  } catch (error) {
    if (!(error instanceof APIError) || error.code !== notCancelable) throw error;
  }
  return send(chatRetrieveOperation);
}
