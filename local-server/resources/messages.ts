import type { RequestParams } from '../http/request-params.js';
import { badRequest, invalidParameter, notFound, success } from '../http/response.js';
import type { Clock } from '../lib/clock.js';
import type { Message } from '../replies/reply-functions.js';
import type { ConversationRecord, ConversationRecords } from './conversations.js';
import type { FileRecords } from './files.js';
import { requireFiles } from './input-messages.js';
import type { RouteHandlers } from './route-handler.js';

/** The messages are in the records of their conversations. */
interface MessageState {
  readonly conversations: ConversationRecords;
  readonly files: FileRecords;
  readonly clock: Clock;
}

/** The types that a list has without `include_middle_message`. */
const LISTED_TYPES = ['question', 'answer'];
/** The types of the messages that are deleted together with their answer. */
const MIDDLE_TYPES = ['verbose', 'function_call'];

export const messageHandlers: RouteHandlers<MessageState> = {
  'POST /v1/conversation/message/create': (params, { state }) => {
    const record = state.conversations.find(params.requiredText('conversation_id'));
    if (params.text('content_type') === 'object_string') requireFiles(params.text('content') ?? '', state.files);
    const role = params.text('role') === 'assistant' ? 'assistant' : 'user';
    const message = state.conversations.add(record, {
      role,
      type: role === 'user' ? 'question' : 'answer',
      content: params.requiredText('content'),
      contentType: params.text('content_type'),
      metaData: params.texts('meta_data'),
    });
    return success({ data: message });
  },

  'POST /v1/conversation/message/list': (params, { state }) => {
    const { messages } = state.conversations.find(params.requiredText('conversation_id'));
    const chatId = params.text('chat_id');
    const all = params.flag('include_middle_message');
    const listed = messages
      .filter((message) => all || LISTED_TYPES.includes(message.type))
      .filter((message) => chatId === undefined || message.chat_id === chatId);
    const { items, hasMore } = pageAround(params.text('order') === 'asc' ? listed : [...listed].reverse(), params);
    return success({
      data: items,
      has_more: hasMore,
      first_id: items.at(0)?.id ?? '0',
      last_id: items.at(-1)?.id ?? '0',
    });
  },

  'GET /v1/conversation/message/retrieve': (params, { state }) => success({ data: findMessage(params, state).message }),

  'POST /v1/conversation/message/modify': (params, { state }) => {
    const content = params.text('content');
    const contentType = params.text('content_type');
    const metaData = params.texts('meta_data');
    if (content === undefined && metaData === undefined) throw invalidParameter('content or meta_data is required');
    if ((content === undefined) !== (contentType === undefined)) {
      throw invalidParameter('content and content_type go together');
    }
    const { message } = findMessage(params, state);
    if (contentType === 'object_string') requireFiles(content ?? '', state.files);
    message.content = content ?? message.content;
    message.content_type = contentType ?? message.content_type;
    message.meta_data = metaData ?? message.meta_data;
    message.updated_at = state.clock.seconds();
    return success({ message });
  },

  'POST /v1/conversation/message/delete': (params, { state }) => {
    const { record, message } = findMessage(params, state);
    const isMiddle = (other: Message): boolean =>
      message.type === 'answer' &&
      message.chat_id !== '' &&
      other.chat_id === message.chat_id &&
      MIDDLE_TYPES.includes(other.type);
    record.messages = record.messages.filter((other) => other !== message && !isMiddle(other));
    return success({ data: message });
  },

  'POST /v1/conversations/{conversation_id}/messages/{message_id}/feedback': (params, { state }) => {
    const { record, message } = findMessage(params, state);
    if (message.type !== 'answer') {
      throw badRequest(`The message ${message.id} is not an answer and takes no feedback.`);
    }
    record.feedback.set(message.id, params.pick('feedback_type', 'reason_types', 'comment'));
    return success();
  },

  'DELETE /v1/conversations/{conversation_id}/messages/{message_id}/feedback': (params, { state }) => {
    const { record, message } = findMessage(params, state);
    record.feedback.delete(message.id);
    return success();
  },
};

const findMessage = (params: RequestParams, state: MessageState): { record: ConversationRecord; message: Message } =>
  state.conversations.message(params.requiredText('conversation_id'), params.requiredText('message_id'));

/** The page after `after_id` or before `before_id`, in the order of the list. */
function pageAround(messages: readonly Message[], params: RequestParams): { items: Message[]; hasMore: boolean } {
  const limit = params.number('limit', 50);
  const indexOf = (name: string): number | undefined => {
    const id = params.text(name) ?? '0';
    if (id === '0' || id === '') return undefined;
    const index = messages.findIndex((message) => message.id === id);
    if (index === -1) throw notFound('message', id);
    return index;
  };
  const before = indexOf('before_id');
  if (before !== undefined) {
    const start = Math.max(0, before - limit);
    return { items: messages.slice(start, before), hasMore: start > 0 };
  }
  const start = (indexOf('after_id') ?? -1) + 1;
  return { items: messages.slice(start, start + limit), hasMore: start + limit < messages.length };
}
