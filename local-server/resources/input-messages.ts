import { isObject } from '../../src/for-local-server.js';
import type { RequestParams } from '../http/request-params.js';
import { invalidParameter } from '../http/response.js';
import type { FileRecords } from './files.js';

/** A message to add to a conversation. */
export interface NewMessage {
  readonly role: 'user' | 'assistant';
  readonly type: string;
  readonly content: string;
  readonly contentType?: string | undefined;
  readonly reasoning?: string | undefined;
  readonly metaData?: Readonly<Record<string, string>> | undefined;
  readonly chatId?: string | undefined;
  readonly botId?: string | undefined;
}

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

/** @param path - the path of the message, for errors. */
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
