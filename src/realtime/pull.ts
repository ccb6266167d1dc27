/** Items that are pulled one by one, whatever they come from. */
export interface Pull<T> {
  next(): Promise<{ readonly done?: boolean | undefined; readonly value?: T | undefined }>;
  /** Wants no more: the source is told, also while it is being waited for. */
  stop(): void;
}

/** Anything that items can be pulled from: a stream of the web or of Node, an iterable, an async one. */
export type Pullable<T> = ReadableStream<T> | AsyncIterable<T> | Iterable<T>;

/** undefined for what nothing can be pulled from. A text is one item, not many characters. */
export function pullFrom<T>(source: Pullable<T>): Pull<T> | undefined {
  if (typeof source !== 'object' || source === null) return undefined;
  if (isReadable(source)) {
    const reader = source.getReader();
    return { next: () => reader.read(), stop: () => void reader.cancel().catch(ignore) };
  }
  if (isAsync(source)) {
    const iterator = source[Symbol.asyncIterator]();
    // The iterator of a Node stream would wait for the next chunk before it stops.
    const destroy: unknown = Reflect.get(source, 'destroy');
    const stop = typeof destroy === 'function' ? () => Reflect.apply(destroy, source, []) : () => iterator.return?.();
    return { next: () => iterator.next(), stop: () => void leave(stop) };
  }
  if (!(Symbol.iterator in source)) return undefined;
  const iterator = source[Symbol.iterator]();
  return { next: async () => iterator.next(), stop: () => void leave(() => iterator.return?.()) };
}

/** What a source says to being left is of no interest any more. */
async function leave(stop: () => unknown): Promise<void> {
  try {
    await stop();
  } catch {
    // It was left all the same.
  }
}

function isReadable<T>(source: Pullable<T>): source is ReadableStream<T> {
  return 'getReader' in source && typeof source.getReader === 'function';
}

function isAsync<T>(source: Pullable<T>): source is AsyncIterable<T> {
  return Symbol.asyncIterator in source;
}

function ignore(): void {}
