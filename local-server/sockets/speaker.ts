import { encodeBase64, resample } from '../../src/for-local-server.js';
import { concatenated } from '../bytes.js';
import type { Link } from './endpoint.js';
import { type OutputSettings, packetsOf, speedOf } from './output-audio.js';
import { SentenceCutter } from './sentences.js';

/** What becomes of speech. */
export interface SpeechSink {
  readonly sentence: (text: string) => void;
  /** @param base64 A packet, in the codec of the settings. */
  readonly audio: (base64: string) => void;
}

/** The rate of audio that a reply brings along. */
const REPLY_RATE = 24_000;

/** Says a text while it comes, sentence by sentence, as fast as the settings want it. */
export class Speaker {
  readonly #link: Link;
  readonly #settings: OutputSettings;
  readonly #sink: SpeechSink;
  readonly #cutter = new SentenceCutter();
  /** Settles when all that was to say so far is said. */
  #said: Promise<void> = Promise.resolve();
  #packets = 0;
  #isStopped = false;

  constructor(link: Link, settings: OutputSettings, sink: SpeechSink) {
    this.#link = link;
    this.#settings = settings;
    this.#sink = sink;
  }

  /** Says the next piece of the text, as far as sentences are whole. */
  say(piece: string): void {
    for (const sentence of this.#cutter.push(piece)) this.speak(sentence);
  }

  /** Says a whole sentence. */
  speak(sentence: string): void {
    const { pcm_config } = this.#settings;
    this.#add(sentence, () => this.#link.server.codec.speak(sentence, pcm_config.sample_rate, speedOf(this.#settings)));
  }

  /** Plays a recording of a text, PCM16 at 24 kHz. */
  play(text: string, pieces: Iterable<Uint8Array>): void {
    const to = this.#settings.pcm_config.sample_rate;
    this.#add(text, () => resample(concatenated([...pieces]), { from: REPLY_RATE, to }));
  }

  /** Ends the text and waits until it is said. */
  async finish(): Promise<'spoken' | 'silent'> {
    for (const sentence of this.#cutter.flush()) this.speak(sentence);
    await this.#said;
    return this.#packets > 0 && !this.#isStopped ? 'spoken' : 'silent';
  }

  /** Falls silent, at once and for good. */
  stop(): void {
    this.#isStopped = true;
  }

  #add(text: string, pcm: () => Uint8Array): void {
    this.#said = this.#said
      .then(() => this.#send(text, pcm))
      .catch((error: unknown) => {
        this.stop();
        this.#link.fail(error);
      });
  }

  async #send(text: string, pcm: () => Uint8Array): Promise<void> {
    if (this.#isStopped) return;
    this.#sink.sentence(text.trim());
    for (const packet of packetsOf(pcm(), this.#settings)) {
      await this.#pace();
      if (this.#isStopped) return;
      this.#packets += 1;
      this.#sink.audio(encodeBase64(packet));
    }
  }

  /** Gives way to others, and waits for the next period when there were enough packets in this one. */
  async #pace(): Promise<void> {
    const { period = 1, max_frame_num: most = 0 } = this.#settings.pcm_config.limit_config ?? {};
    const isFull = most > 0 && this.#packets > 0 && this.#packets % most === 0;
    await this.#link.wait(isFull ? period * 1000 : 0);
  }
}
