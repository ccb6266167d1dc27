import { isObject, memberOf, tagOf } from './shapes.js';

/** Items that are read one by one, from wherever they come. One read at a time. */
export interface Source<T> {
  next(): Promise<{ readonly done?: boolean | undefined; readonly value?: T | undefined }>;
  /** Ends the reading: a waiting `next()` resolves with `done`, and the origin releases its resources. */
  stop(reason?: unknown): void;
}

/** The values that items can be read from: a web stream, a Node stream, an async iterable, an iterable. */
export type Readable<T> = ReadableStream<T> | AsyncIterable<T> | Iterable<T>;

/** `undefined` if nothing can be read from the value. Text is no source: its characters are not the items meant. */
export function sourceOf<T>(value: Readable<T>): Source<T>;
export function sourceOf(value: unknown): Source<unknown> | undefined;
export function sourceOf(value: unknown): Source<unknown> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (isWebStream(value)) return new StreamSource(value.getReader());
  if (isAsyncIterable(value)) return iteratorSource(value[Symbol.asyncIterator](), destroyerOf(value));
  return isIterable(value) ? iteratorSource(value[Symbol.iterator]()) : undefined;
}

/** Tells if a stream or a Response has been read before, so that nothing is left in it. */
export function isConsumed(value: unknown): boolean {
  return ['locked', 'bodyUsed', 'destroyed', 'readableEnded'].some((key) => memberOf(value, key) === true);
}

/** The bytes of an ArrayBuffer or of a view of one, without a copy; `undefined` for any other value. It may be shared. */
export function bytesOf(value: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (isUint8Array(value)) return value;
  if (isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  return isArrayBuffer(value) ? new Uint8Array(value) : undefined;
}

/**
 * A Blob of any realm or library. It may lack `stream()`, and one of older jsdom also `arrayBuffer()`. A Response of
 * node-fetch has a size and a type, too, but cannot be sliced.
 */
export function isBlob(value: unknown): value is Blob {
  return (
    typeof memberOf(value, 'size') === 'number' &&
    typeof memberOf(value, 'type') === 'string' &&
    typeof memberOf(value, 'slice') === 'function'
  );
}

/** False for a Blob whose bytes only a FileReader of its realm can read. */
export function isReadable(blob: Blob): boolean {
  return typeof memberOf(blob, 'stream') === 'function' || typeof memberOf(blob, 'arrayBuffer') === 'function';
}

/** The bytes of a Blob. It may be read again. */
export async function* readBlob(blob: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>, undefined, undefined> {
  if (typeof memberOf(blob, 'stream') !== 'function') {
    yield new Uint8Array(await (isReadable(blob) ? blob.arrayBuffer() : readByEvents(blob)));
    return undefined;
  }
  const source = sourceOf(blob.stream());
  try {
    for (;;) {
      const { done, value } = await source.next();
      if (done === true) return undefined;
      const bytes = bytesOf(value);
      if (bytes === undefined) throw new TypeError('The Blob does not consist of bytes.');
      yield bytes;
    }
  } finally {
    source.stop();
  }
}

function readByEvents(blob: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('loadend', () => {
      const bytes = bytesOf(reader.result);
      if (bytes === undefined) reject(reader.error);
      else resolve(bytes.buffer);
    });
    reader.readAsArrayBuffer(blob);
  });
}

/** The pieces as one, in new memory. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((size, piece) => size + piece.byteLength, 0));
  let end = 0;
  for (const piece of pieces) {
    bytes.set(piece, end);
    end += piece.byteLength;
  }
  return bytes;
}

/** A reader of a web stream. `cancel()` settles its pending read, so no race is needed. */
class StreamSource implements Source<unknown> {
  readonly #reader: ReadableStreamDefaultReader<unknown>;

  constructor(reader: ReadableStreamDefaultReader<unknown>) {
    this.#reader = reader;
  }

  next() {
    return this.#reader.read();
  }

  stop(reason?: unknown): void {
    void release(() => this.#reader.cancel(reason));
  }
}

interface ReadStep {
  readonly done?: boolean | undefined;
  readonly value?: unknown;
}

/** A step that is no object has no value, which is none of the items that any reader takes. */
const stepOf = (step: unknown): ReadStep => (isObject(step) ? step : {});

/** `undefined` for an object that cannot be read as an iterator. */
function iteratorSource(
  iterator: Iterator<unknown> | AsyncIterator<unknown>,
  release?: () => unknown,
): IteratorSource | undefined {
  return typeof memberOf(iterator, 'next') === 'function' ? new IteratorSource(iterator, release) : undefined;
}

/** An iterator. An async generator finishes its pending `next()` before it returns, so `stop()` does not wait for it. */
class IteratorSource implements Source<unknown> {
  readonly #iterator: Iterator<unknown> | AsyncIterator<unknown>;
  readonly #release: () => unknown;
  #finish: ((step: ReadStep) => void) | undefined;
  #stopped = false;

  constructor(
    iterator: Iterator<unknown> | AsyncIterator<unknown>,
    release: () => unknown = () => iterator.return?.(),
  ) {
    this.#iterator = iterator;
    this.#release = release;
  }

  next(): Promise<ReadStep> {
    return new Promise((resolve, reject) => {
      if (this.#stopped) return resolve({ done: true, value: undefined });
      this.#finish = resolve;
      Promise.resolve<unknown>(this.#iterator.next()).then((step) => resolve(stepOf(step)), reject);
    });
  }

  stop(): void {
    if (this.#stopped) return;
    this.#stopped = true;
    this.#finish?.({ done: true, value: undefined });
    void release(this.#release);
  }
}

/** Errors of an origin that is no longer read do not matter. */
async function release(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch {
    // The reading has ended already.
  }
}

/** `destroy()` of a Node stream. Its iterator would wait for the next chunk before it ends. */
function destroyerOf(stream: object): (() => unknown) | undefined {
  const destroy: unknown = Reflect.get(stream, 'destroy');
  return typeof destroy === 'function' ? () => Reflect.apply(destroy, stream, []) : undefined;
}

// Values are recognised by shape: they may come from another realm or a polyfill.

function isWebStream(value: object): value is ReadableStream<unknown> {
  return typeof memberOf(value, 'getReader') === 'function';
}

function isAsyncIterable(value: object): value is AsyncIterable<unknown> {
  return typeof memberOf(value, Symbol.asyncIterator) === 'function';
}

function isIterable(value: object): value is Iterable<unknown> {
  return typeof memberOf(value, Symbol.iterator) === 'function';
}

function isArrayBuffer(value: unknown): value is ArrayBuffer {
  return tagOf(value).endsWith('ArrayBuffer');
}

/** Also of another realm: a DOM of Jest is one. */
export function isUint8Array(value: unknown): value is Uint8Array<ArrayBuffer> {
  return isView(value) && memberOf(value, Symbol.toStringTag) === 'Uint8Array';
}

function isView(value: unknown): value is ArrayBufferView<ArrayBuffer> {
  return ArrayBuffer.isView(value);
}
