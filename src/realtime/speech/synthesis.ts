import { runtime } from '#runtime';
import { CozeError } from '../../errors/coze-error.js';
import { asyncDispose } from '../../lib/async-dispose.js';
import { Channel } from '../channel.js';
import { SpeechRun, type SentenceMark, type SpeechPlan } from './speech-run.js';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * A text being spoken: its audio, in pieces as they come.
 *
 * Nothing is sent before the first use, the first `next()` or helper. Iteration and helpers share the audio: what a helper
 * collects is there for the iteration, too. At most about 10 s and one request of audio wait for a slow reader.
 *
 * @example
 * ```ts
 * const speech = client.websockets.audio.speech.synthesize('Good morning!');
 * for await (const audio of speech) speaker.write(audio);
 * console.log(speech.durationMs, speech.sentences);
 * ```
 */
export class Synthesis implements AsyncGenerator<Bytes, undefined, unknown> {
  readonly #run: SpeechRun;
  /** What the iteration reads: the audio of the run, or a copy of it once a helper collects. */
  #audio: Channel<Bytes>;
  #collected: Promise<Bytes> | undefined;
  #taken = false;

  /** @internal */
  constructor(plan: SpeechPlan) {
    this.#run = new SpeechRun(plan);
    this.#audio = this.#run.audio;
  }

  /** The sentences that have begun so far, and where in the audio. They may be ahead of what you have taken. */
  get sentences(): readonly SentenceMark[] {
    return this.#run.sentences;
  }

  /** How long the audio so far takes to play, in milliseconds. */
  get durationMs(): number {
    return this.#run.spoken.milliseconds;
  }

  /** The id of the latest connection in the server's logs. */
  get logid(): string | undefined {
    return this.#run.logid;
  }

  /**
   * The next piece of audio.
   *
   * @throws CozeError when there is nothing to speak; SocketHandshakeError when the connection is refused; SocketEventError
   * with the server's reason and SocketClosedError when the connection goes, after all audio that came; what the source of
   * the text throws, once all that it gave is spoken; APIUserAbortError after an abort.
   */
  next(): Promise<IteratorResult<Bytes, undefined>> {
    this.#run.start();
    this.#taken = true;
    return this.#audio.next();
  }

  /** Ends the iteration and closes the connection; `break` in a loop does the same. A helper that collects goes on. */
  return(): Promise<IteratorResult<Bytes, undefined>> {
    if (this.#collected === undefined) this.#run.leave();
    return this.#audio.return();
  }

  /** As `return()`, but rejects with the error given. */
  async throw(error?: unknown): Promise<IteratorResult<Bytes, undefined>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [asyncDispose](): Promise<void> {
    await this.return();
  }

  /**
   * All the audio, raw, joined.
   *
   * @throws CozeError for Opus, whose packets cannot be joined, and when the iteration has taken audio already; otherwise
   * what the iteration would throw. Then the audio that came is still there for the iteration.
   */
  bytes(): Promise<Bytes> {
    this.#collected ??= this.#collect();
    this.#collected.catch(() => undefined);
    return this.#collected;
  }

  /**
   * All the audio as a WAV file, in the codec that was asked for.
   *
   * @throws as `bytes()` does.
   * @example
   * await s3.putObject({ Key: 'hello.wav', Body: await client.websockets.audio.speech.synthesize('Hello').toWav() });
   */
  async toWav(): Promise<Bytes> {
    return this.#run.spoken.toWav(await this.bytes());
  }

  /**
   * Writes all the audio to a WAV file on disk. On Node only. It is collected in memory first, for its header says how
   * long it is: when the speech breaks off nothing is written, and a file that was there is as before.
   *
   * @param path - where to write.
   * @throws as `bytes()` does; CozeError when the file cannot be written.
   * @example
   * await client.websockets.audio.speech.synthesize('Good morning!', { voice_id }).toFile('morning.wav');
   */
  async toFile(path: string): Promise<void> {
    const { disk } = runtime;
    if (disk === undefined) throw new CozeError('toFile() works on Node only: use toWav() here.');
    await disk.write(path, new Blob([await this.toWav()]).stream());
  }

  /**
   * Closes the connection at once. The iteration and helpers end with APIUserAbortError, whose `cause` is the reason, and
   * audio that waits is dropped. After the end it does nothing.
   *
   * @param reason - any value; left out, it is an AbortError.
   */
  abort(reason?: unknown): void {
    this.#run.abort(reason);
  }

  async #collect(): Promise<Bytes> {
    if (this.#taken) throw new CozeError('The iteration has taken audio already: take the rest of it there, too.');
    this.#run.spoken.checkJoinable();
    const copy = new Channel<Bytes>({ take: (audio) => audio });
    this.#audio = copy;
    this.#run.start();
    const parts: Bytes[] = [];
    try {
      for await (const part of this.#run.audio) {
        parts.push(part);
        copy.push(part);
      }
    } catch (error) {
      copy.end({ error });
      throw error;
    }
    copy.end();
    return new Uint8Array(await new Blob(parts).arrayBuffer());
  }
}
