import { runtime } from '#runtime';
import { CozeError } from '../errors/coze-error.js';
import { sha256 } from './random.js';
import type { TokenStore } from './token-store.js';

/**
 * Keeps tokens on disk, a file for each, readable by the user of this process only. On Node, Bun and Deno.
 *
 * Files are replaced in one step: a crash leaves the old token or the new one, and several processes can share them.
 *
 * @param directory where the files are; it is made when it is missing.
 * @throws CozeError where there is no disk.
 * @example
 * const auth = deviceOAuth({ clientId, store: fileStore('.coze'), onUserCode });
 */
export function fileStore(directory: string): TokenStore {
  const { secretFiles } = runtime;
  if (secretFiles === undefined) throw new CozeError('fileStore() works on Node, Bun and Deno only: there is no disk.');
  if (typeof directory !== 'string' || directory === '') throw new CozeError('fileStore() needs a directory.');
  // Keys may hold what a file name may not.
  const nameOf = async (key: string) => `${await sha256(key)}.json`;
  return {
    async get(key) {
      const name = await nameOf(key);
      const text = await secretFiles.read(directory, name);
      return text === undefined ? undefined : parse(text, `${directory}/${name}`);
    },
    async set(key, token) {
      await secretFiles.write(directory, await nameOf(key), JSON.stringify(token));
    },
    async delete(key) {
      await secretFiles.remove(directory, await nameOf(key));
    },
  };
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CozeError(`the file ${path} holds no JSON. Remove it, and let the user log in again.`);
  }
}
