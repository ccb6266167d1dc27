import { Fifo } from '../lib/queue.js';

type Reader = ReadableStreamDefaultReader<Uint8Array>;
type Step = ReadableStreamReadResult<Uint8Array>;

/**
 * Gives nothing until it may, and reads on meanwhile: what waits in the network layer is lost when the connection
 * breaks, and what was read is not.
 */
export class HeldReader implements Pick<Reader, 'read' | 'cancel'> {
  readonly #reader: Reader;
  readonly #steps = new Fifo<Promise<Step>>();
  readonly #released: Promise<void>;
  #release = (): void => undefined;
  #holds = true;

  /** @param until - when to let go; it must not reject. */
  constructor(reader: Reader, until: Promise<void>) {
    this.#reader = reader;
    this.#released = new Promise((resolve) => {
      this.#release = () => {
        this.#holds = false;
        resolve();
      };
    });
    void until.then(this.#release);
    void this.#readAhead();
  }

  async read(): Promise<Step> {
    await this.#released;
    return this.#steps.shift() ?? this.#reader.read();
  }

  cancel(reason?: unknown): Promise<void> {
    this.#release();
    return this.#reader.cancel(reason);
  }

  async #readAhead(): Promise<void> {
    try {
      for (let done = false; this.#holds && !done;) {
        const step = this.#reader.read();
        this.#steps.push(step);
        done = (await step).done;
      }
    } catch {
      // Whoever takes the step is told.
    }
  }
}
