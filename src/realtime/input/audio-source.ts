import { runtime } from '#runtime';
import { CozeError } from '../../errors/coze-error.js';
import { pullFrom, type Pull } from '../pull.js';

/**
 * Where audio comes from: bytes, a Blob or File, a stream of the web or of Node, an async iterable like a microphone, or
 * on Node the path of a file.
 */
export type AudioSource =
  | string
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream<ArrayBuffer | ArrayBufferView>
  | AsyncIterable<ArrayBuffer | ArrayBufferView>;

/**
 * Opens a source, from which nothing is read yet.
 *
 * @throws CozeError for what is no source, was read before, or is a path that cannot be opened.
 */
export async function openAudio(audio: AudioSource): Promise<Pull<Uint8Array>> {
  const source = await pullOf(audio);
  return {
    async next() {
      const { done, value } = await source.next();
      return done === true ? { done } : { done: false, value: bytesOf(value) };
    },
    stop: () => source.stop(),
  };
}

async function pullOf(audio: AudioSource): Promise<Pull<unknown>> {
  if (audio instanceof Blob) return pull(audio.stream());
  if (ArrayBuffer.isView(audio) || isBuffer(audio)) return pull([audio]);
  if (typeof audio === 'string') {
    const { disk } = runtime;
    if (disk === undefined) throw new CozeError('The audio is a path, which only Node can open: give a File or bytes.');
    return pull(await disk.read(audio));
  }
  for (const sign of ['locked', 'destroyed', 'readableEnded'])
    if (typeof audio === 'object' && audio !== null && Reflect.get(audio, sign) === true)
      throw new CozeError('The audio is a stream that was read before, and can be read only once.');
  return pull(audio);
}

function pull(source: Parameters<typeof pullFrom<unknown>>[0]): Pull<unknown> {
  const found = pullFrom<unknown>(source);
  if (found !== undefined) return found;
  throw new CozeError('The audio must be bytes, a Blob, a stream, an async iterable of bytes, or a path on Node.');
}

function bytesOf(value: unknown): Uint8Array {
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  if (isBuffer(value)) return new Uint8Array(value);
  throw new CozeError(`The audio must come in bytes, but there is ${typeof value} in it.`);
}

/** Told by what it is like, not by its class: there may be several of that class. */
function isBuffer(value: unknown): value is ArrayBuffer {
  return Object.prototype.toString.call(value) === '[object ArrayBuffer]';
}
