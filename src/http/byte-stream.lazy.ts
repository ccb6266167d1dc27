/** Bytes as they arrive. Loads with the first `stream()` or `toFile()`. */
import { withCallSite } from '../errors/call-site.js';
import { CozeError } from '../errors/coze-error.js';
import { Pieces } from '../lib/pieces.js';
import { webStreamOf, type PushedBody } from '../lib/web-stream.js';
import type { Call, Received } from './call.js';
import { bytesError, jsonHead, mayBeJson } from './response-errors.js';
import { streamOf, type BodyFault, type StreamResponse } from './stream-response.js';

/** Why the bytes ended: a fault of the body, or the error that they are. */
type ByteFault = BodyFault | CozeError;

/** The bytes of a response as they arrive; `undefined` if the platform does not give them in pieces. */
export function byteStream(call: Call<unknown>, received: Received): ReadableStream<Uint8Array> | undefined {
  const stream = streamOf(call, received);
  return stream && webStreamIn(stream, checkedBytes(call, received, stream));
}

/**
 * The bytes of a response as a web stream that is read on demand. It fails with the error of the fault.
 *
 * @throws CozeError on a platform without web streams, such as a mini-program.
 */
export function webStreamIn(stream: StreamResponse, body: PushedBody<ByteFault> = stream): ReadableStream<Uint8Array> {
  if (typeof ReadableStream === 'undefined')
    throw new CozeError('This platform has no ReadableStream: await the call instead, which gives all bytes at once.');
  return webStreamOf<ByteFault>(body, {
    toError: (fault) => withCallSite('kind' in fault ? stream.error(fault) : fault, stream.site),
    cancel: (reason) => stream.abort(reason),
  });
}

/**
 * Keeps bytes that begin as JSON does until it is known if they are an error. The content type does not tell: a gateway may
 * send an error in JSON as `audio/mpeg`.
 */
function checkedBytes(call: Call<unknown>, received: Received, stream: StreamResponse): PushedBody<ByteFault> {
  const limit = call.limit('maxErrorBytes');
  return {
    pause: () => stream.pause(),
    resume: () => stream.resume(),
    pipe(sink) {
      let kept: Pieces | undefined = new Pieces();
      stream.pipe({
        onBytes(bytes) {
          if (kept === undefined) return sink.onBytes(bytes);
          const isDecided = kept.byteLength >= jsonHead;
          kept.push(bytes);
          if (kept.byteLength <= limit && (isDecided || mayBeJson(kept.join()))) return;
          const start = kept.join();
          kept = undefined;
          sink.onBytes(start);
        },
        onEnd(fault) {
          if (kept === undefined || kept.byteLength === 0 || fault !== undefined) return sink.onEnd(fault);
          const all = kept.join();
          const error = bytesError(received, all.buffer);
          if (error === undefined) sink.onBytes(all);
          sink.onEnd(error && call.streamContext(received).report(error));
        },
      });
    },
  };
}
