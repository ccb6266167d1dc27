// @ts-check
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from 'vitepress';

const docs = fileURLToPath(new URL('../../docs', import.meta.url));

/** When a file of the site was changed last, in milliseconds. What the build writes is left out. */
function lastChange() {
  const files = readdirSync(docs, { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => !/^\.vitepress\/(cache|dist)\b/.test(file.replaceAll('\\', '/')));
  const states = sources.map((file) => statSync(join(docs, file))).filter((state) => state.isFile());
  return Math.max(...states.map(({ mtimeMs }) => mtimeMs));
}

/**
 * Serves the built site on a free port. It throws if the site is not built, or if a page has changed since.
 *
 * @returns {Promise<{ url: string, close: () => void }>} its address, without a slash at the end
 */
export async function serveSite() {
  const home = join(docs, '.vitepress/dist/index.html');
  if (!existsSync(home) || statSync(home).mtimeMs < lastChange())
    throw new Error('docs/ has changed since the site was built: run npm run docs:build');
  const { server } = await serve({ root: docs, port: 0 });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server of the site has no port.');
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
