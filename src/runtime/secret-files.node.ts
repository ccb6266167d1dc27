import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SecretFiles } from './runtime.js';

const forOwner = 0o600;
const directoryForOwner = 0o700;
/** Milliseconds after which nobody writes a draft any more. */
const longestWrite = 60_000;

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
    await mkdir(directory, { recursive: true, mode: directoryForOwner });
    try {
      await replace(directory, name, text);
    } catch (error) {
      // A logout elsewhere took the draft along. This token is newer.
      if (!isMissing(error)) throw error;
      await replace(directory, name, text);
    }
    await syncDirectory(directory);
    await removeDrafts(directory, name, Date.now() - longestWrite);
  },

  async remove(directory, name) {
    await rm(join(directory, name), { force: true });
    await removeDrafts(directory, name, Infinity);
  },
};

async function replace(directory: string, name: string, text: string): Promise<void> {
  const path = join(directory, name);
  // Nobody else's name: threads share a process id, and so do containers with a common directory.
  const draft = `${path}.${randomUUID()}.tmp`;
  const file = await open(draft, 'wx', forOwner);
  try {
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** A new name is safe on disk only when its directory is. Systems that open no directories keep names by themselves. */
async function syncDirectory(directory: string): Promise<void> {
  const opened = await open(directory, 'r').catch(() => undefined);
  try {
    await opened?.sync().catch(() => undefined);
  } finally {
    await opened?.close();
  }
}

/** Drafts stay behind where a process was killed, and they hold tokens. */
async function removeDrafts(directory: string, name: string, before: number): Promise<void> {
  const names = await readdir(directory).catch(() => []);
  const drafts = names.filter((draft) => draft.startsWith(`${name}.`) && draft.endsWith('.tmp'));
  for (const draft of drafts) {
    const path = join(directory, draft);
    // Another process may have done the same, or finished its draft.
    const written = await stat(path).catch(() => undefined);
    if (written !== undefined && written.mtimeMs < before) await rm(path, { force: true });
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
