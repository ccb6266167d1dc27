/** A given `fetch` whose responses come from memory: chunk by chunk, and lost, ended or left open as told. */
import type { BodyEnd } from './reference-decoder.js';

export interface StreamedBody {
  readonly chunks: readonly Uint8Array<ArrayBuffer>[];
  readonly isLate: readonly boolean[];
  readonly end: BodyEnd;
}

export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Waits as long as the event loop has work to do at once. A promise that needs more never settles. */
export async function settled<T>(promise: PromiseLike<T>, turns = 20_000): Promise<T> {
  let isPending = true;
  const done = Promise.resolve(promise).finally(() => (isPending = false));
  done.catch(() => undefined);
  for (let count = 0; count < turns; count++) {
    // Most need no more than the microtasks.
    await turn();
    if (!isPending) return done;
  }
  throw new Error('the promise does not settle: the stream hangs');
}

/** One body, which can be asked whether it was released. */
export class StreamedResponse {
  isReleased = false;
  readonly #body: StreamedBody;
  #sent = 0;

  constructor(body: StreamedBody) {
    this.#body = body;
  }

  toResponse(headers: Readonly<Record<string, string>>): Response {
    const source: UnderlyingDefaultSource<Uint8Array> = {
      pull: (controller) => this.#pull(controller),
      cancel: () => void (this.isReleased = true),
    };
    return new Response(new ReadableStream(source, { highWaterMark: 0 }), { headers });
  }

  async #pull(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    const { chunks, isLate, end } = this.#body;
    const chunk = chunks[this.#sent];
    if (isLate[this.#sent] === true) await turn();
    if (this.isReleased) return;
    this.#sent += 1;
    if (chunk !== undefined) return controller.enqueue(chunk);
    if (end === 'open') return new Promise(() => undefined);
    this.isReleased = true;
    if (end === 'end') controller.close();
    else controller.error(new TypeError('terminated', { cause: new Error('other side closed') }));
  }
}
