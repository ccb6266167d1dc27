import { isObject } from '../../src/for-local-server.js';
import type { RequestParams } from '../http/request-params.js';
import { RequestError, badRequest, invalidParameter } from '../http/response.js';
import type { ChatRecord } from '../records/chat-records.js';
import type { ConversationRecord, NewMessage } from '../records/conversation-records.js';
import type { FileRecords } from '../records/file-records.js';
import type { ChatTurn, ToolOutput } from '../replies/reply-functions.js';
import type { ServerContext } from '../server-context.js';

/** A message of a request. */
export interface InputMessage extends NewMessage {
  /** The content; of a multimodal message, its text items, joined. */
  readonly text: string;
  readonly hasAudio: boolean;
}

interface InputOptions {
  readonly savesHistory: boolean;
  readonly files: FileRecords;
}

const SAVED_TYPES = ['question', 'answer'];
const ITEM_TYPES = ['text', 'file', 'image', 'audio'];

/**
 * Reads the messages of a request, and checks the rules that the contract cannot express.
 *
 * @throws RequestError with code 4000 and the path of the wrong message, 4200 for an unknown file.
 */
export const readMessages = (params: RequestParams, name: string, options: InputOptions): InputMessage[] =>
  params.list(name).map((item, index) => readMessage(item, `${name}[${index}]`, options));

/** @param path the path of the message, for errors. */
export function readMessage(item: RequestParams, path: string, { savesHistory, files }: InputOptions): InputMessage {
  const role = item.text('role') === 'assistant' ? 'assistant' : 'user';
  const type = item.text('type') ?? (role === 'user' ? 'question' : 'answer');
  const content = item.text('content') ?? '';
  const contentType = item.text('content_type') ?? 'text';
  if (savesHistory && !SAVED_TYPES.includes(type)) {
    throw invalidParameter(`${path}.type must be question or answer while history is saved`);
  }
  if (type === 'question' && role !== 'user') throw invalidParameter(`${path}.role must be user for a question`);
  const input = contentType === 'object_string' ? readItems(content, path, files) : { text: content, hasAudio: false };
  return { role, type, content, contentType, metaData: item.texts('meta_data'), ...input };
}

function readItems(content: string, path: string, files: FileRecords): Pick<InputMessage, 'text' | 'hasAudio'> {
  const wrong = (problem: string): Error => invalidParameter(`${path}.content ${problem}`);
  const items = parseArray(content);
  if (items === undefined) throw wrong('must be the JSON text of an array for content_type object_string');
  const types = items.map((item) => (isObject(item) ? item['type'] : undefined));
  if (!types.every((type) => typeof type === 'string' && ITEM_TYPES.includes(type))) {
    throw wrong(`must hold items of type ${ITEM_TYPES.join(', ')}`);
  }
  const texts = types.filter((type) => type === 'text').length;
  if (texts > 1) throw wrong('must have at most one text item');
  if (texts === types.length) throw wrong('must have a file, an image or audio beside its text');
  requireFiles(content, files);
  const text = items.map((item) => (isObject(item) && typeof item['text'] === 'string' ? item['text'] : '')).join('');
  return { text, hasAudio: types.includes('audio') };
}

/** @throws RequestError with code 4200 if a multimodal content refers to an unknown file. */
export function requireFiles(content: string, files: FileRecords): void {
  for (const item of parseArray(content) ?? []) {
    const id = isObject(item) ? item['file_id'] : undefined;
    if (typeof id === 'string') files.find(id);
  }
}

function parseArray(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

type TurnOptions = Omit<ChatTurn, 'text' | 'conversationId' | 'chatId' | 'messages' | 'signal'>;

/** Adds the messages of a request to the conversation, and returns the turn for the reply function. */
export function createTurn(
  { state, signal }: ServerContext,
  record: ChatRecord,
  input: readonly InputMessage[],
  options: TurnOptions,
): ChatTurn {
  const { conversation, id, botId, sectionId } = record;
  const context = conversation.messages.filter(
    (message) => message.section_id === sectionId && state.chats.isContext(message),
  );
  const messages = input.map((message) => state.conversations.draft(conversation, { ...message, chatId: id, botId }));
  if (record.savesHistory) conversation.messages.push(...messages);
  const newText = input.findLast(({ role }) => role === 'user')?.text;
  const oldText = context.findLast(({ role }) => role === 'user')?.content;
  return {
    ...(botId === undefined ? {} : { botId }),
    text: newText ?? oldText ?? '',
    conversationId: conversation.wire.id,
    chatId: id,
    messages: [...context, ...messages],
    signal,
    ...options,
  };
}

/** Removes and returns the question of an interrupted chatflow, which the next turn answers. */
export function takeQuestion(conversation: ConversationRecord): Pick<ChatTurn, 'question'> {
  const { pendingQuestion: question } = conversation;
  conversation.pendingQuestion = undefined;
  return question === undefined ? {} : { question };
}

/**
 * Continues a chat with the outputs of its tools.
 *
 * @param polls the number of polls that still report the chat as in progress.
 * @throws RequestError with code 4000 if the chat does not require tool outputs or one is missing, 5000 for a chat without
 * history.
 */
export function resumeTurn(
  server: ServerContext,
  record: ChatRecord,
  outputs: readonly ToolOutput[],
  polls: number,
): ChatTurn {
  if (!record.savesHistory) {
    throw new RequestError(5000, `The chat ${record.id} was created with auto_save_history false.`);
  }
  const status = server.state.chats.statusOf(record);
  if (status !== 'requires_action') throw badRequest(`The chat ${record.id} is ${status} and takes no tool outputs.`);
  const toolOutputs = record.toolCalls.map((call) => {
    const output = outputs.find(({ tool_call_id }) => tool_call_id === call.id);
    if (output === undefined) throw invalidParameter(`tool_outputs has no output for the tool call ${call.id}`);
    return { ...output, name: call.function.name };
  });
  record.status = 'created';
  record.toolCalls = [];
  record.pollsLeft = polls;
  return createTurn(server, record, [], { kind: 'chat', parameters: {}, toolOutputs });
}
