/** What runs in strict-page.html: it does what its opener asks, and tells what came of it. */
import { strictCalls, type Access } from './strict-calls.js';

// Vitest writes its dynamic imports so, and gives this to its own pages and to workers only.
Reflect.set(globalThis, '__vitest_browser_runner__', { wrapDynamicImport: (load: () => unknown) => load() });

addEventListener('message', ({ data }: MessageEvent<Access>) => {
  strictCalls(data).then(tell, (error: unknown) => tell([String(error)]));
});
tell('ready');

function tell(news: unknown): void {
  parent.postMessage(news, location.origin);
}
