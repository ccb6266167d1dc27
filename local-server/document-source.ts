import type { Params } from './params.js';
import { badRequest } from './refusal.js';
import type { Files } from './state/files.js';

/** What a document is made from. */
export interface DocumentSource {
  readonly kind: number;
  readonly type: string;
  readonly url: string;
  readonly size: number;
  readonly charCount: number;
}

const [FILE, WEB, UPLOADED] = [0, 1, 5];

/**
 * Reads where a document comes from. Web pages are not fetched.
 *
 * @throws Refusal with code 4000 and the name of the field that is missing or wrong, 4200 for an unknown file.
 */
export function readSource(source: Params, where: string, files: Files): DocumentSource {
  const kind = source.number('document_source', guessKind(source));
  const need = (name: string): string => {
    const value = source.text(name) ?? '';
    if (value !== '') return value;
    throw badRequest(`Invalid request parameter: ${where}.${name} is required for the document_source ${kind}.`);
  };
  if (kind === WEB) return { kind, type: 'html', url: need('web_url'), size: 0, charCount: 0 };
  if (kind === UPLOADED) {
    const { id, file_name: name, bytes } = files.find(need('source_file_id'));
    return { kind, type: endingOf(name), url: addressOf(id), size: bytes, charCount: bytes };
  }
  const bytes = decode(need('file_base64'), `${where}.file_base64`);
  const type = need('file_type');
  return { kind, type, url: '', size: bytes.byteLength, charCount: [...new TextDecoder().decode(bytes)].length };
}

function guessKind(source: Params): number {
  if (source.raw('web_url') !== undefined) return WEB;
  return source.raw('source_file_id') === undefined ? FILE : UPLOADED;
}

function decode(base64: string, where: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw badRequest(`Invalid request parameter: ${where} must be base64.`);
  }
}

const endingOf = (name: string): string => /\.(\w+)$/.exec(name)?.[1] ?? '';

const addressOf = (fileId: string): string => `https://files.example.com/uploads/${fileId}`;
