/** The script of strict-page.html: runs the calls that its opener requests, and posts the results. */
import { strictCalls, type Access } from './strict-calls.js';

// Vitest rewrites dynamic imports to use this object, but defines it only in its own pages and in workers.
Reflect.set(globalThis, '__vitest_browser_runner__', { wrapDynamicImport: (load: () => unknown) => load() });

addEventListener('message', ({ data }: MessageEvent<Access>) => {
  strictCalls(data).then(post, (error: unknown) => post([String(error)]));
});
post('ready');

function post(message: unknown): void {
  parent.postMessage(message, location.origin);
}
