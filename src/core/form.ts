import type { Operation } from './operation.js';
import { fileOf } from './to-file.js';

/**
 * Makes a form of params: numbers and booleans become text, anything else a file. Null and undefined are left out.
 *
 * @param files the file fields with their largest sizes, where text is a path.
 * @param signal ends the reading of streams.
 */
export async function formOf(params: object, files: Operation['files'], signal: AbortSignal): Promise<FormData> {
  if (params instanceof FormData) return params;
  const form = new FormData();
  for (const [name, value] of Object.entries<unknown>({ ...params })) {
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
