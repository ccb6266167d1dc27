import { isObject } from '../../src/for-local-server.js';
import type { Params } from '../params.js';
import type { ChatRecord } from '../resources/chats.js';
import type { NewMessage } from '../resources/conversations.js';
import type { Files } from '../resources/files.js';
import type { ToolOutput } from '../resources/wire.js';
import { badRequest, Refusal } from '../response.js';
import type { ServerContext } from '../server-context.js';
import type { ChatTurn } from './reply.js';

/** A message as a caller enters it, with what it says. */
export interface EnteredMessage extends NewMessage {
  readonly text: string;
  readonly hasAudio: boolean;
}

interface EnterOptions {
  readonly savesHistory: boolean;
  readonly files: Files;
}

const SAVED_TYPES = ['question', 'answer'];

/**
 * Reads the messages of a request by the rules that the contract cannot express.
 *
 * @throws Refusal with code 4000 and the name of the message that breaks a rule, 4200 for a file that was never uploaded.
 */
export const enteredMessages = (params: Params, name: string, options: EnterOptions): EnteredMessage[] =>
  params.list(name).map((item, index) => enteredMessage(item, `${name}[${index}]`, options));

/** Reads one message by the same rules. */
export function enteredMessage(item: Params, where: string, { savesHistory, files }: EnterOptions): EnteredMessage {
  const role = item.text('role') === 'assistant' ? 'assistant' : 'user';
  const type = item.text('type') ?? (role === 'user' ? 'question' : 'answer');
  const content = item.text('content') ?? '';
  const contentType = item.text('content_type') ?? 'text';
  if (savesHistory && !SAVED_TYPES.includes(type)) {
    throw badRequest(`Invalid request parameter: ${where}.type must be question or answer while history is saved.`);
  }
  if (type === 'question' && role !== 'user') {
    throw badRequest(`Invalid request parameter: ${where}.role must be user for a question.`);
  }
  const said =
    contentType === 'object_string' ? readObjects(content, where, files) : { text: content, hasAudio: false };
  return { role, type, content, contentType, metaData: item.texts('meta_data'), ...said };
}

const ITEM_TYPES = ['text', 'file', 'image', 'audio'];

/** The text items of a multimodal content, joined, and whether there is speech among its items. */
function readObjects(content: string, where: string, files: Files): { text: string; hasAudio: boolean } {
  const refuse = (why: string): Error => badRequest(`Invalid request parameter: ${where}.content ${why}.`);
  const items = parseArray(content);
  if (items === undefined) throw refuse('must be the JSON text of an array for content_type object_string');
  const types = items.map((item) => (isObject(item) ? item['type'] : undefined));
  if (!types.every((type) => typeof type === 'string' && ITEM_TYPES.includes(type))) {
    throw refuse(`must hold items of type ${ITEM_TYPES.join(', ')}`);
  }
  const texts = types.filter((type) => type === 'text').length;
  if (texts > 1) throw refuse('must have at most one text item');
  if (texts === types.length) throw refuse('must have a file, an image or audio beside its text');
  requireFiles(content, files);
  const text = items.map((item) => (isObject(item) && typeof item['text'] === 'string' ? item['text'] : '')).join('');
  return { text, hasAudio: types.includes('audio') };
}

/** @throws Refusal 4200 when a multimodal content refers to a file that was never uploaded. */
export function requireFiles(content: string, files: Files): void {
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

type About = Omit<ChatTurn, 'text' | 'conversationId' | 'chatId' | 'messages' | 'signal'>;

/** Puts what was entered into the conversation and gives the turn that follows from it. */
export function enterTurn(
  { state, signal }: ServerContext,
  record: ChatRecord,
  entered: readonly EnteredMessage[],
  about: About,
): ChatTurn {
  const { conversation, id, botId, sectionId } = record;
  const context = conversation.messages.filter(
    (message) => message.section_id === sectionId && state.chats.isContext(message),
  );
  const messages = entered.map((message) => state.conversations.draft(conversation, { ...message, chatId: id, botId }));
  if (record.savesHistory) conversation.messages.push(...messages);
  const asked = entered.findLast(({ role }) => role === 'user')?.text;
  const asking = context.findLast(({ role }) => role === 'user')?.content;
  return {
    ...(botId === undefined ? {} : { botId }),
    text: asked ?? asking ?? '',
    conversationId: conversation.wire.id,
    chatId: id,
    messages: [...context, ...messages],
    signal,
    ...about,
  };
}

/**
 * Takes what the caller's tools gave, and gives the turn with which the chat goes on.
 *
 * @param polls How many looks find the chat still under way.
 * @throws Refusal with code 4000 for a chat that does not wait for it, or when an output is missing, 5000 for a chat
 * without history.
 */
export function resumeTurn(
  server: ServerContext,
  record: ChatRecord,
  outputs: readonly ToolOutput[],
  polls: number,
): ChatTurn {
  if (!record.savesHistory) {
    throw new Refusal(5000, `The chat ${record.id} was created with auto_save_history false.`);
  }
  const status = server.state.chats.statusOf(record);
  if (status !== 'requires_action') throw badRequest(`The chat ${record.id} is ${status} and takes no tool outputs.`);
  const toolOutputs = record.toolCalls.map((call) => {
    const output = outputs.find(({ tool_call_id }) => tool_call_id === call.id);
    if (output === undefined) {
      throw badRequest(`Invalid request parameter: tool_outputs has no output for the tool call ${call.id}.`);
    }
    return { ...output, name: call.function.name };
  });
  record.status = 'created';
  record.toolCalls = [];
  record.pollsLeft = polls;
  return enterTurn(server, record, [], { kind: 'chat', parameters: {}, toolOutputs });
}
