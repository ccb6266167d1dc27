import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SecretFiles } from './runtime.js';

const forOwner = 0o600;
const directoryForOwner = 0o700;

export const secretFiles: SecretFiles = {
  async read(directory, name) {
    try {
      return await readFile(join(directory, name), 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  },

  async write(directory, name, text) {
    await mkdir(directory, { recursive: true, mode: directoryForOwner });
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
  },

  async remove(directory, name) {
    await rm(join(directory, name), { force: true });
  },
};
