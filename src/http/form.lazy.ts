import { runtime } from '#runtime';
import { CozeError, isCozeError } from '../errors/coze-error.js';
import { onAbort } from '../lib/abort.js';
import { isFormData, memberOf } from '../lib/shapes.js';
import { bytesOf, isConsumed, sourceOf, type Source } from '../lib/source.js';
import type { Operation } from './operation.js';

/** The most bytes of a stream that are read into memory. */
const mostBuffered = 512 * 2 ** 20;

/** How a value is turned into a file. */
interface FileOptions {
  /** The name of the value in errors. */
  readonly what: string;
  /** The most bytes it may have. */
  readonly limit: number;
  /** Ends the reading of a stream. */
  readonly signal?: AbortSignal;
}

/**
 * Creates the form of an upload. Numbers and booleans become text, other values files. Fields that are null or undefined
 * are left out.
 *
 * @param params - the fields; a FormData is returned as it is.
 * @param files - the file fields with the most bytes of each. In these, text is a path.
 * @param signal - ends the reading of streams.
 * @throws CozeError if a file field is null, undefined or not a file.
 */
export async function formOf(params: object, files: Operation['files'], signal: AbortSignal): Promise<FormData> {
  if (isFormData(params)) return params;
  const form = new FormData();
  const fields = Object.entries<unknown>({ ...params });
  // An empty value for a file is a mistake of the caller: without this, it would be reported by the server.
  for (const [name, value] of fields)
    if (files?.[name] !== undefined && (value === undefined || value === null))
      throw new CozeError(`${name} is missing: pass a path, bytes, a Blob, a stream or a Response, or leave it out.`);
  for (const [name, value] of fields) {
    if (value === undefined || value === null) continue;
    const limit = files?.[name];
    if (limit === undefined && isScalar(value)) form.append(name, String(value));
    else form.append(name, await fileOf(value, { what: name, limit: limit || Infinity, signal }));
    signal.throwIfAborted();
  }
  return form;
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** @throws CozeError if the value is no file, is too large or cannot be read. */
export async function fileOf(value: unknown, options: FileOptions): Promise<File> {
  const file = value instanceof File ? value : await newFile(value, options);
  if (file.size > options.limit) throw tooLarge(options.what, file.size, options.limit);
  return file;
}

async function newFile(value: unknown, options: FileOptions): Promise<File> {
  if (value instanceof Blob) return new File([value], 'file', { type: value.type });
  const bytes = bytesOf(value);
  if (bytes !== undefined) return new File([bytes], 'file');
  const opened = runtime.disk?.open(value);
  if (opened !== undefined) return opened;
  const { what } = options;
  if (typeof value === 'string')
    throw new CozeError(`${what} is a path, which works on Node only: pass a File or bytes.`);
  if (isConsumed(value)) throw new CozeError(`${what} was read before, and can be read only once.`);
  if (isResponse(value)) return fromResponse(value, options);
  // An array would be read as well, but it is not a stream.
  const source = memberOf(value, Symbol.iterator) === undefined ? sourceOf(value) : undefined;
  if (source !== undefined) return new File(await readAll(source, options), lastSegment(memberOf(value, 'path')));
  throw new CozeError(`${what} is not a file: pass a path, bytes, a Blob, a stream or a Response.`);
}

async function fromResponse({ body, headers, status, url }: Response, options: FileOptions): Promise<File> {
  if (status >= 400) throw new CozeError(`${options.what} is a Response with the status ${status}.`);
  const parts = body === null ? [] : [await newFile(body, options)];
  const disposition = headers.get('content-disposition') ?? '';
  const name =
    /filename\*=utf-8'[^']*'([^;\s]+)/i.exec(disposition)?.[1] ??
    /filename=("(?:[^"\\]|\\.)*"|[^;\s]+)/i.exec(disposition)?.[1]?.replace(/^"|"$|\\(?=.)/g, '') ??
    /^[^?#]*/.exec(url)?.[0];
  return new File(parts, lastSegment(percentDecoded(name)), { type: headers.get('content-type') ?? '' });
}

async function readAll(source: Source<unknown>, { what, limit, signal }: FileOptions): Promise<BlobPart[]> {
  const most = Math.min(limit, mostBuffered);
  const parts: BlobPart[] = [];
  const stop = (): void => source.stop();
  const release = onAbort([signal], stop);
  try {
    for (let size = 0; ;) {
      const { done, value } = await source.next();
      // A source that was stopped ends like a complete one.
      signal?.throwIfAborted();
      if (done === true) return parts;
      const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : bytesOf(value);
      if (bytes === undefined) throw new CozeError(`${what} is a stream, but not of bytes or text.`);
      size += bytes.byteLength;
      if (size > most) throw tooLarge(what, `more than ${most}`, most);
      parts.push(bytes);
    }
  } catch (cause) {
    stop();
    signal?.throwIfAborted();
    throw isCozeError(cause) ? cause : new CozeError(`${what} is a stream that broke: see cause.`, { cause });
  } finally {
    release();
  }
}

function tooLarge(what: string, size: number | string, limit: number): CozeError {
  return new CozeError(`${what} has ${size} bytes, the limit is ${limit}.`);
}

function isResponse(value: unknown): value is Response {
  return (
    typeof memberOf(value, 'status') === 'number' && typeof memberOf(memberOf(value, 'headers'), 'get') === 'function'
  );
}

function lastSegment(path: unknown): string {
  return (typeof path === 'string' && /[^\\/]+$/.exec(path)?.[0]) || 'file';
}

function percentDecoded(text = ''): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
