/** A web worker that runs the requested calls and posts the results. */
import { strictCalls, type Access } from './strict-calls.js';

addEventListener('message', ({ data }: MessageEvent<Access>) => {
  strictCalls(data).then(postMessage, (error: unknown) => postMessage([String(error)]));
});
