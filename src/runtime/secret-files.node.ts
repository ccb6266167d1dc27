import { chmod, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SecretFiles } from './runtime.js';

const forOwner = 0o600;
const directoryForOwner = 0o700;
let written = 0;

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
    // Not the name of another process, nor of another write of this one.
    written += 1;
    const draft = `${path}.${process.pid}.${written}.tmp`;
    try {
      const file = await open(draft, 'w', forOwner);
      try {
        // A draft that a crash left behind keeps the mode it has.
        await chmod(draft, forOwner);
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
