import { CozeError } from '../errors/coze-error.js';
import type { Operation } from './operation.js';
import { fileOf } from './to-file.js';

/**
 * Makes a form of params: numbers and booleans become text, anything else a file. Null and undefined are left
 * out, but a file field that is named must hold a file: an empty value there is a mistake of the caller.
 *
 * @param files the file fields with their largest sizes, where text is a path.
 * @param signal ends the reading of streams.
 * @throws CozeError when a file field is null or undefined, or holds no file.
 */
export async function formOf(params: object, files: Operation['files'], signal: AbortSignal): Promise<FormData> {
  if (params instanceof FormData) return params;
  const form = new FormData();
  const fields = Object.entries<unknown>({ ...params });
  for (const [name, value] of fields)
    if (files?.[name] !== undefined && (value === undefined || value === null))
      throw new CozeError(`${name} is missing: give a path, bytes, a Blob, a stream or a Response, or leave it out.`);
  for (const [name, value] of fields) {
    if (value === undefined || value === null) continue;
    const limit = files?.[name];
    if (limit === undefined && isPlain(value)) form.append(name, String(value));
    else form.append(name, await fileOf(value, { what: name, limit: limit || Infinity, signal }));
    signal.throwIfAborted();
  }
  return form;
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
