import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installInCache } from '../package/cached-tools.js';
import { root } from '../package/installed-package.js';

const version = '1.21.1';

/** The path of axios: of node_modules, or of the cache, where it is installed if it is missing. */
export function axiosPath(): string {
  try {
    return createRequire(import.meta.url).resolve('axios');
  } catch {
    const inCache = join(root, '.cache/axios/node_modules');
    try {
      return createRequire(join(inCache, 'index.js')).resolve('axios');
    } catch {
      return createRequire(join(installInCache('axios', [`axios@${version}`]), 'index.js')).resolve('axios');
    }
  }
}
