import { runtime } from '#runtime';
import { CozeError, isCozeError } from '../errors/coze-error.js';
import type { Uploadable } from '../lib/contract-types.js';

/** How a value is made a file. */
export interface Reading {
  /** How errors name the value. */
  readonly what: string;
  /** The most bytes it may have. */
  readonly limit: number;
  /** Ends the reading of a stream. */
  readonly signal?: AbortSignal;
}

type Bytes = ArrayBuffer | ArrayBufferView<ArrayBuffer>;

/** A stream of the web or of Node, or an async generator. */
interface Source {
  next(): Promise<{ readonly done?: boolean | undefined; readonly value?: unknown }>;
  stop(): unknown;
}

const mostBuffered = 512 * 2 ** 20;

/**
 * Makes a file of nearly anything, for the methods that upload one. They do so themselves; this gives it a name, too.
 *
 * A path is opened, not read. A stream or a Response is read to its end, at most 512 MiB. Without a name given it is
 * that of the file, the path or the URL.
 *
 * @param value - see Uploadable.
 * @param name - the name the platform is told.
 * @param options - `type`: the media type, by default that of the value.
 * @throws CozeError when a path cannot be opened, a stream breaks or is too long, or a Response has an error status.
 * @example
 * await client.files.upload({ file: await toFile(bytes, 'report.pdf', { type: 'application/pdf' }) });
 */
export async function toFile(
  value: Uploadable,
  name?: string,
  { type }: { readonly type?: string | undefined } = {},
): Promise<File> {
  const file = await fileOf(value, { what: 'The value', limit: Infinity });
  if (name === undefined && type === undefined) return file;
  return new File([file], name ?? file.name, { type: type ?? file.type, lastModified: file.lastModified });
}

/** As `toFile`, with the limit of a call, and for values no type has checked. */
export async function fileOf(value: unknown, reading: Reading): Promise<File> {
  const file = value instanceof File ? value : await newFile(value, reading);
  if (file.size > reading.limit) throw tooLarge(reading.what, file.size, reading.limit);
  return file;
}

async function newFile(value: unknown, reading: Reading): Promise<File> {
  if (value instanceof Blob) return new File([value], 'file', { type: value.type });
  if (isBytes(value)) return new File([value], 'file');
  const opened = runtime.disk?.open(value);
  if (opened !== undefined) return opened;
  const { what } = reading;
  if (typeof value === 'string')
    throw new CozeError(`${what} is a path, which only Node can open: give a File or bytes.`);
  if (isOver(value)) throw new CozeError(`${what} was read before, and can be read only once.`);
  if (isResponse(value)) return fromResponse(value, reading);
  const source = sourceOf(value);
  if (source !== undefined) return new File(await readAll(source, reading), lastSegment(read(value, 'path')));
  throw new CozeError(`${what} is no file: give a path, bytes, a Blob, a stream or a Response.`);
}

async function fromResponse({ body, headers, status, url }: Response, reading: Reading): Promise<File> {
  if (status >= 400) throw new CozeError(`${reading.what} is a Response with the status ${status}.`);
  const parts = body === null ? [] : [await newFile(body, reading)];
  const said = headers.get('content-disposition') ?? '';
  const name =
    /filename\*=utf-8'[^']*'([^;\s]+)/i.exec(said)?.[1] ??
    /filename=("(?:[^"\\]|\\.)*"|[^;\s]+)/i.exec(said)?.[1]?.replace(/^"|"$|\\(?=.)/g, '') ??
    /^[^?#]*/.exec(url)?.[0];
  return new File(parts, lastSegment(decode(name)), { type: headers.get('content-type') ?? '' });
}

async function readAll(source: Source, { what, limit, signal }: Reading): Promise<Bytes[]> {
  const most = Math.min(limit, mostBuffered);
  const parts: Bytes[] = [];
  const stop = () => void source.stop();
  signal?.addEventListener('abort', stop);
  try {
    for (let size = 0; ;) {
      const { done, value } = await source.next();
      if (done === true) return parts;
      const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
      if (!isBytes(bytes)) throw new CozeError(`${what} is a stream, but not of bytes or text.`);
      size += bytes.byteLength;
      if (size > most) throw tooLarge(what, `more than ${most}`, most);
      parts.push(bytes);
    }
  } catch (cause) {
    stop();
    throw isCozeError(cause) ? cause : new CozeError(`${what} is a stream that broke: see cause.`, { cause });
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

function sourceOf(value: unknown): Source | undefined {
  if (isReadable(value)) {
    const reader = value.getReader();
    return { next: () => reader.read(), stop: () => reader.cancel().catch(ignore) };
  }
  if (!isIterable(value)) return undefined;
  const iterator = value[Symbol.asyncIterator]();
  return {
    next: () => iterator.next(),
    // The iterator of a Node stream would wait for the next chunk before it stops.
    stop: () => (value.destroy === undefined ? iterator.return?.().catch(ignore) : value.destroy()),
  };
}

function tooLarge(what: string, size: number | string, limit: number): CozeError {
  return new CozeError(`${what} has ${size} bytes, the limit is ${limit}.`);
}

/** Tells by what a value is like, not by its class: there may be several of that class. */
function isBytes(value: unknown): value is Bytes {
  return ArrayBuffer.isView(value) || Object.prototype.toString.call(value) === '[object ArrayBuffer]';
}

function isResponse(value: unknown): value is Response {
  return typeof read(value, 'status') === 'number' && typeof read(read(value, 'headers'), 'get') === 'function';
}

function isReadable(value: unknown): value is ReadableStream<unknown> {
  return typeof read(value, 'getReader') === 'function';
}

function isIterable(value: unknown): value is AsyncIterable<unknown, unknown> & { destroy?(): unknown } {
  return typeof read(value, Symbol.asyncIterator) === 'function';
}

/** Whether a stream or a Response has nothing left to give. */
function isOver(value: unknown): boolean {
  return ['locked', 'bodyUsed', 'destroyed', 'readableEnded'].some((key) => read(value, key) === true);
}

function read(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function lastSegment(path: unknown): string {
  return (typeof path === 'string' && /[^\\/]+$/.exec(path)?.[0]) || 'file';
}

function decode(text = ''): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function ignore(): void {}
