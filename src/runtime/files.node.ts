import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import * as fs from 'node:fs';
import {
  access,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
  type FileHandle,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CozeError, isCozeError } from '../errors/coze-error.js';
import { memberOf } from '../lib/shapes.js';
import type { Disk, DiskFile, SecretFiles } from './runtime.js';

const forAll = 0o666;
const forOwner = 0o600;
const directoryForOwner = 0o700;
/** Milliseconds. Older drafts of secret files are left over from a killed process. */
const longestWrite = 60_000;
/** How often a draft may be removed by logouts of other processes. More means that the disk does not keep files. */
const mostRemovals = 100;

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
    try {
      const old = fs.statSync(path, { throwIfNoEntry: false });
      // A device or a pipe is written to. It must not be replaced or removed.
      await (old === undefined || old.isFile() ? replaceWith(path, old, bytes) : overwrite(path, bytes));
    } catch (cause) {
      void bytes.cancel(cause).catch(() => undefined);
      throw isCozeError(cause) ? cause : new CozeError(`${path} cannot be written: see cause.`, { cause });
    }
  },
};

export const secretFiles: SecretFiles = {
  async read(directory, name) {
    try {
      return await readFile(join(directory, name), 'utf8');
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },

  async write(directory, name, text) {
    const path = join(directory, name);
    for (let removals = 0; ; removals += 1) {
      await mkdir(directory, { recursive: true, mode: directoryForOwner });
      try {
        await replaceFile(path, `${path}.${randomUUID()}.tmp`, forOwner, async (file) => {
          await file.writeFile(text);
          await file.sync();
        });
        break;
      } catch (error) {
        // A logout in another process removed the draft. This token is newer.
        if (!isMissing(error) || removals === mostRemovals) throw error;
      }
    }
    await syncDirectory(directory);
    await removeDrafts(directory, name, Date.now() - longestWrite);
  },

  async remove(directory, name) {
    await rm(join(directory, name), { force: true });
    await removeDrafts(directory, name, Infinity);
  },
};

/**
 * Writes a draft and renames it, so that the old file stays until the new one is complete. A failure removes the draft.
 *
 * @param draft - a path with a random part: threads share a process id, and so do containers that share a directory.
 */
async function replaceFile(
  path: string,
  draft: string,
  mode: number,
  fill: (file: FileHandle) => Promise<void>,
): Promise<void> {
  const file = await open(draft, 'wx', mode);
  try {
    try {
      await fill(file);
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function replaceWith(path: string, old: fs.Stats | undefined, bytes: ReadableStream<Uint8Array>): Promise<void> {
  // rename() needs permission for the directory only, and would replace a link by a file.
  if (old !== undefined) await access(path, fs.constants.W_OK);
  const target = old === undefined ? path : await realpath(path);
  await replaceFile(target, join(dirname(target), `.${randomUUID()}.part`), forAll, async (file) => {
    if (old !== undefined) await file.chmod(old.mode & 0o7777);
    await writeFile(file, bytes);
  });
}

async function overwrite(path: string, bytes: ReadableStream<Uint8Array>): Promise<void> {
  const file = await open(path, 'w');
  try {
    await writeFile(file, bytes);
  } finally {
    await file.close();
  }
}

/** Reads only the size. The bytes are read while they are sent, at each attempt. */
function fileAt(path: string, start = 0, end = Infinity): Promise<DiskFile> {
  return opening(path, async () => {
    const { size } = statFile(path);
    const blob = await fs.openAsBlob(path);
    // Node 20 counts the bytes of a file in 32 bits.
    if (blob.size !== size) throw new CozeError(`${path} has ${size} bytes, more than Node can send.`);
    const part = start > 0 || end < size ? blob.slice(start, end + 1) : blob;
    return { name: basename(path), type: '', parts: [part] };
  });
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

/** A new name is safe on disk once its directory is. Systems that cannot open directories store names at once. */
async function syncDirectory(directory: string): Promise<void> {
  const opened = await open(directory, 'r').catch(() => undefined);
  try {
    await opened?.sync().catch(() => undefined);
  } finally {
    await opened?.close();
  }
}

/** Removes the drafts of killed processes, which contain tokens. */
async function removeDrafts(directory: string, name: string, before: number): Promise<void> {
  const names = await readdir(directory).catch(() => []);
  const drafts = names.filter((draft) => draft.startsWith(`${name}.`) && draft.endsWith('.tmp'));
  for (const draft of drafts) {
    const path = join(directory, draft);
    // Another process may have removed or renamed it.
    const written = await stat(path).catch(() => undefined);
    if (written !== undefined && written.mtimeMs < before) await rm(path, { force: true });
  }
}

function isMissing(error: unknown): boolean {
  // Under Jest, errors of Node belong to another realm.
  return memberOf(error, 'code') === 'ENOENT';
}
