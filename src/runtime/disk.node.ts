import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { access, open, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CozeError, isCozeError } from '../errors/coze-error.js';
import type { Disk } from './runtime.js';

export const disk: Disk = {
  open(source) {
    if (typeof source === 'string') return fileAt(source);
    if (!(source instanceof fs.ReadStream)) return undefined;
    const path = pathOf(source);
    return path === undefined ? undefined : fileBehind(source, path);
  },

  read: (path) =>
    opening(path, async () => {
      statFile(path);
      // What openAsBlob() gives stays open, when it is left, until it is collected.
      const stream = fs.createReadStream(path);
      await once(stream, 'open');
      return stream;
    }),

  async write(path, bytes) {
    try {
      const old = fs.statSync(path, { throwIfNoEntry: false });
      // A device or a pipe is written to; it is not ours to replace or to remove.
      await (old === undefined || old.isFile() ? replace(path, old, bytes) : overwrite(path, bytes));
    } catch (cause) {
      void bytes.cancel(cause).catch(() => undefined);
      throw isCozeError(cause) ? cause : new CozeError(`${path} cannot be written: see cause.`, { cause });
    }
  },
};

async function overwrite(path: string, bytes: ReadableStream<Uint8Array>): Promise<void> {
  const handle = await open(path, 'w');
  try {
    await writeFile(handle, bytes);
  } finally {
    await handle.close();
  }
}

/** Writes beside the file and renames at the end: until then, the file that was there stays as it is. */
async function replace(path: string, old: fs.Stats | undefined, bytes: ReadableStream<Uint8Array>): Promise<void> {
  // Renaming asks only the folder, and would put a file in the place of a link.
  if (old !== undefined) await access(path, fs.constants.W_OK);
  const target = old === undefined ? path : await realpath(path);
  const draft = join(dirname(target), `.${randomUUID()}.part`);
  try {
    const handle = await open(draft, 'wx');
    try {
      if (old !== undefined) await handle.chmod(old.mode & 0o7777);
      await writeFile(handle, bytes);
    } finally {
      await handle.close();
    }
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Only the size is looked up; the bytes are read while they are sent, as often as they are. */
function fileAt(path: string, start = 0, end = Infinity): Promise<File> {
  return opening(path, async () => {
    const { size } = statFile(path);
    const blob = await fs.openAsBlob(path);
    // Node 20 counts the bytes of a file in 32 bits.
    if (blob.size !== size) throw new CozeError(`${path} has ${size} bytes, more than Node can send.`);
    const part = start > 0 || end < size ? blob.slice(start, end + 1) : blob;
    return new File([part], basename(path));
  });
}

function statFile(path: string): fs.Stats {
  const found = fs.statSync(path);
  if (!found.isFile()) throw new CozeError(`${path} is no file. What has no size can be sent as a stream.`);
  return found;
}

async function opening<T>(path: string, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (cause) {
    throw isCozeError(cause) ? cause : new CozeError(`${path} cannot be opened: see cause.`, { cause });
  }
}

/** The stream itself is not needed any more: what it holds open is closed, and its failures are nobody's. */
function fileBehind(stream: fs.ReadStream, path: string): Promise<File> {
  stream.on('error', () => undefined).destroy();
  return fileAt(path, number(stream, 'start'), number(stream, 'end'));
}

/** The path of a file that the stream would give from where it was told to start. */
function pathOf(stream: fs.ReadStream): string | undefined {
  const { path } = stream;
  if (typeof path !== 'string' || stream.destroyed || stream.readableDidRead) return undefined;
  try {
    const file = fs.statSync(path, { bigint: true });
    const fd = number(stream, 'fd');
    // A stream made of a descriptor may name a path that it does not read.
    const read = fd === undefined ? file : fs.fstatSync(fd, { bigint: true });
    return file.isFile() && file.ino === read.ino && file.dev === read.dev ? path : undefined;
  } catch {
    return undefined;
  }
}

function number(stream: fs.ReadStream, key: string): number | undefined {
  const value: unknown = Reflect.get(stream, key);
  return typeof value === 'number' ? value : undefined;
}
