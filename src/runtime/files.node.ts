import { once } from 'node:events';
import * as fs from 'node:fs';
import { readFile, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { CozeError, isCozeError } from '../errors/coze-error.js';
import { memberOf } from '../lib/shapes.js';
import type { Disk, DiskFile } from './runtime.js';

export const disk: Disk = {
  open(source) {
    if (typeof source === 'string') return fileAt(source);
    if (isFileHandle(source)) return fileOfHandle(source);
    if (!isReadStream(source)) return undefined;
    const path = pathOf(source);
    return path === undefined ? undefined : fileBehind(source, path);
  },

  read: (path) =>
    opening(path, async () => {
      statFile(path);
      // The file of openAsBlob() would stay open until it is collected if the reader stops early.
      const stream = fs.createReadStream(path);
      await once(stream, 'open');
      return stream;
    }),

  async write(path, bytes) {
    const { writeFile } = await import('./file-writing.node.js');
    return writeFile(path, bytes);
  },
};

/** Reads only the size. The bytes are read while they are sent, at each attempt. */
function fileAt(path: string, start = 0, end = Infinity): Promise<DiskFile> {
  return opening(path, async () => {
    const { size } = statFile(path);
    const blob = await blobAt(path);
    // Node 20 counts the bytes of a file in 32 bits.
    if (blob.size !== size) throw new CozeError(`${path} has ${size} bytes, more than Node can send.`);
    const part = start > 0 || end < size ? blob.slice(start, end + 1) : blob;
    return { name: basename(path), type: '', parts: [part] };
  });
}

/** Node 18 has no Blob of a file on disk, and reads it into memory. */
async function blobAt(path: string): Promise<Blob> {
  const open: typeof fs.openAsBlob | undefined = fs.openAsBlob;
  return open === undefined ? new Blob([await readFile(path)]) : open(path);
}

/** The rest of an open file. The handle stays open: it belongs to the caller. */
async function fileOfHandle(handle: FileHandle): Promise<DiskFile> {
  try {
    return { name: 'file', type: '', parts: [new Blob([await handle.readFile()])] };
  } catch (cause) {
    throw new CozeError('The file handle cannot be read: see cause.', { cause });
  }
}

/** Not the class: libraries such as graceful-fs replace it. */
function isReadStream(value: unknown): value is fs.ReadStream {
  return (
    typeof memberOf(value, 'pipe') === 'function' &&
    typeof memberOf(value, 'bytesRead') === 'number' &&
    typeof memberOf(value, 'path') === 'string'
  );
}

function isFileHandle(value: unknown): value is FileHandle {
  return typeof memberOf(value, 'fd') === 'number' && typeof memberOf(value, 'readFile') === 'function';
}

function statFile(path: string): fs.Stats {
  const found = fs.statSync(path);
  if (!found.isFile()) throw new CozeError(`${path} is not a file. Send devices and pipes as a stream.`);
  return found;
}

async function opening<T>(path: string, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (cause) {
    throw isCozeError(cause) ? cause : new CozeError(`${path} cannot be opened: see cause.`, { cause });
  }
}

/** The file that the stream would read. The stream is closed, and its errors are ignored. */
function fileBehind(stream: fs.ReadStream, path: string): Promise<DiskFile> {
  stream.on('error', () => undefined).destroy();
  return fileAt(path, numberIn(stream, 'start'), numberIn(stream, 'end'));
}

/**
 * The path of the file that a stream reads; `undefined` if some of it was read, or if it is uncertain. A stream that was
 * read to its end, as the first attempt of the caller did, is opened again.
 */
function pathOf(stream: fs.ReadStream): string | undefined {
  const path = String(stream.path);
  if (stream.readableDidRead && !stream.readableEnded && !stream.destroyed) return undefined;
  try {
    const file = fs.statSync(path, { bigint: true });
    const fd = numberIn(stream, 'fd');
    // A stream of a file descriptor may have the path of another file.
    const read = fd === undefined ? file : fs.fstatSync(fd, { bigint: true });
    return file.isFile() && file.ino === read.ino && file.dev === read.dev ? path : undefined;
  } catch {
    return undefined;
  }
}

function numberIn(stream: fs.ReadStream, key: string): number | undefined {
  const value: unknown = Reflect.get(stream, key);
  return typeof value === 'number' ? value : undefined;
}
