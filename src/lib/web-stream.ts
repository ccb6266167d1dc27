/** The consumer of a body. Its functions must not throw. */
export interface ByteSink<Fault> {
  onBytes(bytes: Uint8Array): void;
  /**
   * Called once, after the last bytes.
   *
   * @param fault - why the body broke off; `undefined` if it ended in good order.
   */
  onEnd(fault: Fault | undefined): void;
}

/** A body that pushes its bytes until it is paused. */
export interface PushedBody<Fault> {
  pipe(sink: ByteSink<Fault>): void;
  pause(): void;
  resume(): void;
}

interface WebStreamOptions<Fault> {
  /** The error of the stream when the body breaks off. */
  readonly toError: (fault: Fault) => unknown;
  /** Called when the reader cancels the stream. */
  readonly cancel: (reason: unknown) => void;
}

/** A pushed body as a web stream. The body flows only while the reader asks for bytes. */
export function webStreamOf<Fault>(
  body: PushedBody<Fault>,
  { toError, cancel }: WebStreamOptions<Fault>,
): ReadableStream<Uint8Array> {
  let isPiped = false;
  const start = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
    isPiped = true;
    body.pipe({
      onBytes: (bytes) => {
        body.pause();
        controller.enqueue(bytes);
      },
      onEnd: (fault) => {
        if (fault === undefined) controller.close();
        else controller.error(toError(fault));
      },
    });
  };
  return new ReadableStream<Uint8Array>(
    { pull: (controller) => (isPiped ? body.resume() : start(controller)), cancel },
    { highWaterMark: 0 },
  );
}
