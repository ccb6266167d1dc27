import { isObject } from '../src/for-local-server.js';
import type { Params } from './params.js';
import { badRequest } from './refusal.js';
import type { NewMessage } from './state/conversations.js';
import type { Files } from './state/files.js';

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
