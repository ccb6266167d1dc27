import type {
  AudioConfig,
  CreateTranscriptionsWsReq,
  CreateTranscriptionsWsRes,
} from '../../../generated/types/index.js';
import { untilAborted } from '../../auth/wait.js';
import { isObject } from '../../lib/is-object.js';
import { SocketStateError } from '../../errors/socket-errors.js';
import { StreamAbortedError, type PartialStream } from '../../errors/stream-errors.js';
import { whenAborted, type Signals } from '../../streaming/signals.js';
import type { AudioPace } from '../input/audio-sender.js';
import type { AudioSource } from '../input/audio-source.js';
import { Channel } from '../channel.js';
import type { Pull } from '../pull.js';
import type { SocketSession } from '../session.js';
import { withPartial } from '../with-partial.js';
import type { IdentifiedAudio } from '../input/identify.js';

type Session = SocketSession<CreateTranscriptionsWsReq, CreateTranscriptionsWsRes>;

export interface TranscriptionPlan extends AudioPace {
  readonly audio: AudioSource;
  /** What the caller says of the audio. */
  readonly given: AudioConfig | undefined;
  /** Makes a session that the signal ends. */
  readonly open: (signal: AbortSignal) => Promise<Session>;
  readonly signals: Signals;
}

/** What reads and sends audio is loaded with the first: programs without any do not pay for it. */
const inputs = () => import('./index.js');

/**
 * Speech being written down: await it for the final text, iterate it for the text so far, each time as a whole.
 *
 * Nothing is sent before the first use. It can be awaited and iterated as often as you like, also at the same time: it is
 * one transcription.
 *
 * @example
 * ```ts
 * const transcription = client.websockets.audio.transcriptions.transcribe('question.wav');
 * for await (const soFar of transcription) console.log(soFar);
 * console.log('final:', await transcription);
 * ```
 */
export class Transcription implements PromiseLike<string>, AsyncIterable<string> {
  readonly #plan: TranscriptionPlan;
  readonly #controller = new AbortController();
  readonly #readers = new Set<Channel<string>>();
  #session: Session | undefined;
  #outcome: Promise<string> | undefined;
  #over = false;
  #fault: { readonly error: unknown } | undefined;
  #isAwaited = false;
  #text = '';
  #events = 0;
  #lastEvent: string | undefined;

  /** @internal */
  constructor(plan: TranscriptionPlan) {
    this.#plan = plan;
  }

  /** What was understood so far. */
  get text(): string {
    return this.#text;
  }

  /** The id of the connection in the server's logs, as soon as it is known. */
  get logid(): string | undefined {
    return this.#session?.logid;
  }

  /**
   * The final text.
   *
   * @throws CozeError when there is no audio or nothing says what it is; SocketHandshakeError when the connection is
   * refused; SocketEventError with the server's reason and SocketClosedError when the connection goes, both with the text
   * so far in `partial`; what the source of the audio throws; APIUserAbortError after an abort.
   */
  // oxlint-disable-next-line unicorn/no-thenable -- it is a promise by design: awaiting it gives the text
  then<A = string, B = never>(
    onfulfilled?: ((text: string) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.#isAwaited = true;
    return this.#start().then(onfulfilled, onrejected);
  }

  catch<B = never>(onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<string | B> {
    return this.then(undefined, onrejected);
  }

  finally(onfinally?: (() => void) | null): Promise<string> {
    return this.then((text) => text).finally(onfinally);
  }

  /**
   * The text so far, whenever it grows or changes, up to the final one. A loop that begins late begins with what there is.
   * Leaving the last loop ends the transcription, unless somebody awaits it.
   *
   * @throws what awaiting would throw.
   */
  [Symbol.asyncIterator](): AsyncGenerator<string, undefined, unknown> {
    const reader = new Channel<string>({ take: (text) => text, left: () => this.#left(reader) });
    if (this.#text !== '') reader.push(this.#text);
    if (this.#over) reader.end(this.#fault);
    else {
      this.#readers.add(reader);
      void this.#start();
    }
    return reader;
  }

  /**
   * Closes the connection at once, and leaves the source. Those who wait get APIUserAbortError, whose `cause` is the
   * reason. After the end it does nothing.
   *
   * @param reason - any value; left out, it is an AbortError.
   */
  abort(reason?: unknown): void {
    this.#controller.abort(reason);
    void this.#start();
  }

  #left(reader: Channel<string>): void {
    this.#readers.delete(reader);
    if (this.#readers.size === 0 && !this.#isAwaited) this.abort();
  }

  #start(): Promise<string> {
    if (this.#outcome === undefined) {
      this.#outcome = this.#run();
      this.#outcome.catch(() => undefined);
    }
    return this.#outcome;
  }

  async #run(): Promise<string> {
    let release = (): void => undefined;
    let source: Pull<Uint8Array> | undefined;
    try {
      release = whenAborted(this.#plan.signals, (reason) => this.#controller.abort(reason));
      const { signal } = this.#controller;
      const { checkPace, identify, openAudio } = await inputs();
      checkPace(this.#plan);
      source = await openAudio(this.#plan.audio);
      const expected = { config: this.#plan.given, isBinding: false };
      await this.#transcribe(await untilAborted(identify(source, expected), signal, 'Reading the audio'));
    } catch (error) {
      this.#fault = { error: this.#controller.signal.aborted ? this.#aborted() : error };
      throw this.#fault.error;
    } finally {
      release();
      source?.stop();
      this.#over = true;
      for (const reader of this.#readers) reader.end(this.#fault);
    }
    return this.#text;
  }

  async #transcribe({ config, audio }: IdentifiedAudio): Promise<void> {
    const { sendAudio } = await inputs();
    const session = await this.#plan.open(this.#controller.signal);
    this.#session = session;
    const letGo = session.observe({ event: (event) => this.#see(event) });
    const sending = new AbortController();
    let allSent = false;
    const send = async (): Promise<void> => {
      session.send({ event_type: 'transcriptions.update', data: { input_audio: config } });
      await sendAudio(session, audio, { config, pace: this.#plan.pace, signal: sending.signal });
      session.send({ event_type: 'input_audio_buffer.complete' });
      allSent = true;
    };
    // Why nothing can be sent any more is told to those who receive.
    const isClosing = (error: unknown): void => {
      if (!(error instanceof SocketStateError)) throw error;
    };
    const receive = async (): Promise<void> => {
      // What is completed while there is more to send cannot be all.
      for (;;) {
        await this.#completion(session);
        if (allSent) return;
      }
    };
    try {
      await Promise.all([send().catch(isClosing), receive()]);
    } finally {
      sending.abort();
      letGo();
      session.close();
    }
  }

  async #completion(session: Session): Promise<void> {
    try {
      await session.waitFor('transcriptions.message.completed');
    } catch (error) {
      throw withPartial(error, this.#partial);
    }
  }

  #see(event: CreateTranscriptionsWsRes): void {
    this.#events += 1;
    this.#lastEvent = event.event_type;
    const data: unknown = Reflect.get(event, 'data');
    const text = isObject(data) && event.event_type.startsWith('transcriptions.message.') ? data['content'] : undefined;
    if (typeof text !== 'string' || text === this.#text) return;
    this.#text = text;
    for (const reader of this.#readers) reader.push(text);
  }

  get #partial(): PartialStream {
    return { text: this.#text, events: this.#events, lastEvent: this.#lastEvent };
  }

  #aborted(): Error {
    const context = { logid: this.logid, partial: this.#partial, cause: this.#controller.signal.reason };
    return new StreamAbortedError('The transcription was aborted.', context);
  }
}
