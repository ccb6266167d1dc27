import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import * as files from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkText } from '../errors/check.js';
import { CozeError, isCozeError } from '../errors/coze-error.js';
import { memberOf } from '../lib/shapes.js';
import type { SecretFiles } from './runtime.js';

const forAll = 0o666;
const forOwner = 0o600;
const directoryForOwner = 0o700;
/** Milliseconds. Older drafts of secret files are left over from a killed process. */
const longestWrite = 60_000;
/** How often a draft may be removed by logouts of other processes. More means that the disk does not keep files. */
const mostRemovals = 100;

/** Replaces a file by the bytes, in one step. */
export async function writeFile(path: string, bytes: ReadableStream<Uint8Array>): Promise<void> {
  try {
    checkText('path', path);
    const old = fs.statSync(path, { throwIfNoEntry: false });
    // A device or a pipe is written to. It must not be replaced or removed.
    await (old === undefined || old.isFile() ? replaceWith(path, old, bytes) : overwrite(path, bytes));
  } catch (cause) {
    void bytes.cancel(cause).catch(() => undefined);
    throw isCozeError(cause) ? cause : new CozeError(`${path} cannot be written: see cause.`, { cause });
  }
}

export const secretFiles: SecretFiles = {
  async read(directory, name) {
    try {
      return await files.readFile(join(directory, name), 'utf8');
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },

  async write(directory, name, text) {
    const path = join(directory, name);
    for (let removals = 0; ; removals += 1) {
      await files.mkdir(directory, { recursive: true, mode: directoryForOwner });
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
    await files.rm(join(directory, name), { force: true });
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
  const file = await files.open(draft, 'wx', mode);
  try {
    try {
      await fill(file);
    } finally {
      await file.close();
    }
    await files.rename(draft, path);
  } catch (error) {
    await files.rm(draft, { force: true });
    throw error;
  }
}

async function replaceWith(path: string, old: fs.Stats | undefined, bytes: ReadableStream<Uint8Array>): Promise<void> {
  // rename() needs permission for the directory only, and would replace a link by a file.
  if (old !== undefined) await files.access(path, fs.constants.W_OK);
  const target = old === undefined ? path : await files.realpath(path);
  await replaceFile(target, join(dirname(target), `.${randomUUID()}.part`), forAll, async (file) => {
    if (old !== undefined) await file.chmod(old.mode & 0o7777);
    await files.writeFile(file, bytes);
  });
}

async function overwrite(path: string, bytes: ReadableStream<Uint8Array>): Promise<void> {
  const file = await files.open(path, 'w');
  try {
    await files.writeFile(file, bytes);
  } finally {
    await file.close();
  }
}

/** A new name is safe on disk once its directory is. Systems that cannot open directories store names at once. */
async function syncDirectory(directory: string): Promise<void> {
  const opened = await files.open(directory, 'r').catch(() => undefined);
  try {
    await opened?.sync().catch(() => undefined);
  } finally {
    await opened?.close();
  }
}

/** Removes the drafts of killed processes, which contain tokens. */
async function removeDrafts(directory: string, name: string, before: number): Promise<void> {
  const names = await files.readdir(directory).catch(() => []);
  const drafts = names.filter((draft) => draft.startsWith(`${name}.`) && draft.endsWith('.tmp'));
  for (const draft of drafts) {
    const path = join(directory, draft);
    // Another process may have removed or renamed it.
    const written = await files.stat(path).catch(() => undefined);
    if (written !== undefined && written.mtimeMs < before) await files.rm(path, { force: true });
  }
}

function isMissing(error: unknown): boolean {
  // Under Jest, errors of Node belong to another realm.
  return memberOf(error, 'code') === 'ENOENT';
}
