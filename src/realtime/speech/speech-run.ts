import type { EffectiveOutputAudio, OutputAudio } from '../../../generated/types/index.js';
import { CozeError } from '../../errors/coze-error.js';
import { StreamAbortedError, type PartialStream } from '../../errors/stream-errors.js';
import { whenAborted, type Signals } from '../../streaming/signals.js';
import { Channel } from '../channel.js';
import { withPartial } from '../with-partial.js';
import type { SpeechSession, SpeechSink } from './speech-request.js';
import { SpokenAudio } from './spoken-audio.js';
import type { TextFeed, TextSource } from './text-feed.js';

export interface SpeechPlan {
  readonly text: TextSource;
  readonly audio: OutputAudio;
  /** Makes a session that the signal ends. */
  readonly open: (signal: AbortSignal) => Promise<SpeechSession>;
  readonly signals: Signals;
}

/** Where a sentence begins in the audio. */
export interface SentenceMark {
  /** Its words. */
  readonly text: string;
  /** Milliseconds from the beginning of the audio. */
  readonly startMs: number;
  /** Bytes from the beginning of the audio. */
  readonly startByte: number;
}

/** While more audio waits to be taken, about 10 s of PCM, no further request is made. */
const MOST_WAITING = 524_288;

/** Speaks a text, request by request, and puts the audio into a channel. */
export class SpeechRun implements SpeechSink {
  readonly audio: Channel<Uint8Array<ArrayBuffer>>;
  readonly spoken: SpokenAudio;
  readonly sentences: SentenceMark[] = [];
  readonly #plan: SpeechPlan;
  readonly #controller = new AbortController();
  #session: SpeechSession | undefined;
  #feed: TextFeed | undefined;
  #started = false;
  #over = false;
  #waiting = 0;
  #hasRoom = (): void => undefined;
  #release = (): void => undefined;
  #events = 0;
  #lastEvent: string | undefined;

  constructor(plan: SpeechPlan) {
    this.#plan = plan;
    this.spoken = new SpokenAudio(plan.audio);
    this.audio = new Channel({
      take: (bytes) => {
        this.#waiting -= bytes.length;
        if (this.#waiting < MOST_WAITING) this.#hasRoom();
        return bytes;
      },
    });
  }

  /** The id of the latest connection. */
  get logid(): string | undefined {
    return this.#session?.logid;
  }

  start(): void {
    if (this.#started || this.#over) return;
    this.#started = true;
    void this.#run();
  }

  /** Nobody wants any more. */
  leave(): void {
    if (this.#over) return;
    this.#stop();
    this.#controller.abort();
    this.audio.cut();
  }

  abort(reason: unknown): void {
    if (this.#over) return;
    this.#stop();
    this.#controller.abort(reason);
    const cause: unknown = this.#controller.signal.reason;
    const context = { logid: this.logid, partial: this.#partial(), cause };
    this.audio.cut({ error: new StreamAbortedError('The speech was aborted.', context) });
  }

  hear(name: string): void {
    this.#events += 1;
    this.#lastEvent = name;
  }

  correct(audio: Partial<EffectiveOutputAudio>): void {
    this.spoken.correct(audio);
  }

  mark(text: string): void {
    this.sentences.push({ text, startMs: this.spoken.milliseconds, startByte: this.spoken.bytes });
  }

  add(bytes: Uint8Array<ArrayBuffer>): void {
    this.spoken.add(bytes);
    this.#waiting += bytes.length;
    this.audio.push(bytes);
  }

  async #run(): Promise<void> {
    let fault: { readonly error: unknown } | undefined;
    try {
      this.#release = whenAborted(this.#plan.signals, (reason) => this.abort(reason));
      if (!this.#over) await this.#speakAll();
    } catch (error) {
      fault = { error };
    }
    this.#stop();
    this.audio.end(fault);
  }

  async #speakAll(): Promise<void> {
    const { speak, TextFeed } = await import('./index.js');
    if (this.#over) return;
    const feed = new TextFeed(this.#plan.text);
    this.#feed = feed;
    let text = await feed.next();
    if (text === undefined) throw new CozeError('There is nothing to speak: the text is empty.');
    for (; text !== undefined; text = await feed.next()) {
      const session = await this.#plan.open(this.#controller.signal);
      this.#session = session;
      try {
        await speak(session, this.#plan.audio, text, this);
      } catch (error) {
        throw withPartial(error, this.#partial());
      }
      if (this.#waiting >= MOST_WAITING) await new Promise<void>((resolve) => (this.#hasRoom = resolve));
    }
  }

  #stop(): void {
    this.#over = true;
    this.#release();
    this.#feed?.stop();
    this.#hasRoom();
  }

  /** What an error carries: the sentences that have begun. */
  #partial(): PartialStream {
    const text = this.sentences.map((sentence) => sentence.text).join('');
    return { text, events: this.#events, lastEvent: this.#lastEvent };
  }
}
