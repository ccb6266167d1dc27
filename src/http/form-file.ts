import { runtime } from '#runtime';
import { checkAttached } from '../errors/check-attached.js';
import { checkNoURL } from '../errors/check-url.js';
import { CozeError, isCozeError } from '../errors/coze-error.js';
import { onAbort } from '../lib/abort.js';
import { isResponse, memberOf } from '../lib/shapes.js';
import { bytesOf, isBlob, isConsumed, isReadable, readBlob, sourceOf, type Source } from '../lib/source.js';
import { isOfPlatform, sizeOf, type FormFile } from './form-encoder.js';

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
 * The file of a value that a caller gave. The value is recognised by its shape: it may be of another realm, or of a
 * library that has a Blob or a Response of its own.
 *
 * @throws CozeError if the value is no file, is too large or cannot be read.
 */
export async function formFileOf(value: unknown, options: FileOptions): Promise<FormFile> {
  const file = await readFile(value, options);
  const size = sizeOf(file);
  if (size > options.limit) throw tooLarge(options.what, size, options.limit);
  return file;
}

/** The file with its media type, by default that of its name. One that HTTP does not allow is dropped. */
export async function withType(file: FormFile): Promise<FormFile> {
  return /^[\x20-\x7e]+$/.test(file.type) ? file : { ...file, type: (await runtime.mediaType?.(file.name)) ?? '' };
}

/** The file as the class of the platform, to hand to a caller. */
export async function toPlatformFile({ parts, name, type }: FormFile, lastModified?: number): Promise<File> {
  const own: BlobPart[] = [];
  for (const part of parts) {
    if ('byteLength' in part || isOfPlatform(part)) own.push(part);
    else for await (const piece of readBlob(part)) own.push(piece);
  }
  return new File(own, name, { type, ...(lastModified !== undefined && { lastModified }) });
}

async function readFile(value: unknown, options: FileOptions): Promise<FormFile> {
  const { what } = options;
  if (isBlob(value)) {
    // That of older jsdom: the only way to its bytes may be missing, too.
    const parts = isReadable(value) ? [value] : await readAll(sourceOf(readBlob(value)), options);
    return { name: lastSegment(memberOf(value, 'name')), type: value.type, parts };
  }
  checkAttached(what, value);
  const bytes = bytesOf(value);
  if (bytes !== undefined) return { name: 'file', type: '', parts: [bytes] };
  checkNoURL(what, value, `the Response, as in { ${what}: await fetch(url) }`);
  if (value === '') throw new CozeError(`${what} is an empty text: pass a path, bytes, a Blob or a stream.`);
  const path = memberOf(value, 'path');
  // A stream without a path is no file. Node warns where `bytesRead` of a stream of zlib is looked at.
  const isStream = typeof memberOf(value, 'pipe') === 'function' && typeof path !== 'string';
  const opened = isStream ? undefined : (await runtime.disk?.())?.open(value);
  const name = nameOfStream(value);
  if (opened !== undefined) return { ...(await opened), ...(name !== undefined && { name: lastSegment(name) }) };
  if (typeof value === 'string')
    throw new CozeError(`${what} is a path, which works on Node only: pass a File or bytes.`);
  if (isConsumed(value)) throw new CozeError(`${what} was read before, and can be read only once.`);
  if (typeof path === 'string' && memberOf(value, 'readableDidRead') === true)
    throw new CozeError(`${what} is a stream of ${path}, of which a part was read: pass a new one or the path.`);
  if (isResponse(value)) return fromResponse(value, options);
  // An array would be read as well, but it is not a stream.
  const source = memberOf(value, Symbol.iterator) === undefined ? sourceOf(value) : undefined;
  if (source !== undefined) {
    const type = memberOf(memberOf(value, 'headers'), 'content-type');
    return {
      name: lastSegment(name ?? path),
      type: typeof type === 'string' ? type : '',
      parts: await readAll(source, options),
    };
  }
  throw new CozeError(`${what} is not a file: pass a path, bytes, a Blob, a stream or a Response.`);
}

async function fromResponse(response: Response, options: FileOptions): Promise<FormFile> {
  const { body, headers, status, url } = response;
  if (status >= 400) throw new CozeError(`${options.what} is a Response with the status ${status}.`);
  // The fetch of React Native gives no body.
  const content: unknown = body === undefined ? await response.arrayBuffer() : body;
  const { parts } = content === null ? { parts: [] } : await readFile(content, options);
  const disposition = headers.get('content-disposition') ?? '';
  const name =
    /filename\*=utf-8'[^']*'([^;\s]+)/i.exec(disposition)?.[1] ??
    /filename=("(?:[^"\\]|\\.)*"|[^;\s]+)/i.exec(disposition)?.[1]?.replace(/^"|"$|\\(?=.)/g, '') ??
    /^[^?#]*/.exec(url)?.[0];
  return { name: lastSegment(percentDecoded(name)), type: headers.get('content-type') ?? '', parts };
}

async function readAll(
  source: Source<unknown>,
  { what, limit, signal }: FileOptions,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const most = Math.min(limit, mostBuffered);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const stop = (): void => source.stop();
  const release = onAbort([signal], stop);
  try {
    for (let size = 0; ;) {
      const { done, value } = await source.next();
      // A source that was stopped ends like a complete one.
      signal?.throwIfAborted();
      if (done === true) return parts;
      checkAttached(what, value);
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

/** The name that a program gave to a stream, or the end of the URL that a response of `node:http`, or of axios, has come from. */
function nameOfStream(value: unknown): string | undefined {
  const name = memberOf(value, 'name');
  if (typeof name === 'string') return name;
  const path = memberOf(memberOf(value, 'req'), 'path');
  return typeof path === 'string' ? percentDecoded(/^[^?#]*/.exec(path)?.[0]) : undefined;
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
