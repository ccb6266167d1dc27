/** A web worker that does what it is asked, and tells what came of it. */
import { strictCalls, type Access } from './strict-calls.js';

addEventListener('message', ({ data }: MessageEvent<Access>) => {
  strictCalls(data).then(postMessage, (error: unknown) => postMessage([String(error)]));
});
