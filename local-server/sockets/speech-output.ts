import { encodeBase64, joinBytes, resample } from '../../src/for-local-server.js';
import { type OutputSettings, packetsOf, speedOf } from '../speech/output-audio.js';
import { SentenceSplitter } from '../speech/sentences.js';
import type { SocketConnection } from './endpoint.js';

/** The receivers of speech. */
interface SpeechEvents {
  readonly sentence: (text: string) => void;
  /** @param base64 a packet in the codec of the settings. */
  readonly audio: (base64: string) => void;
}

/** The sample rate of the `audio` of a reply. */
const REPLY_RATE = 24_000;

/** Speaks a text sentence by sentence while it is still being written, at the pace of the settings. */
export class SpeechOutput {
  readonly #connection: SocketConnection;
  readonly #settings: OutputSettings;
  readonly #events: SpeechEvents;
  readonly #splitter = new SentenceSplitter();
  /** Resolves when all sentences so far are spoken. */
  #spoken: Promise<void> = Promise.resolve();
  #packets = 0;
  #isStopped = false;

  constructor(connection: SocketConnection, settings: OutputSettings, events: SpeechEvents) {
    this.#connection = connection;
    this.#settings = settings;
    this.#events = events;
  }

  /** Adds a piece of the text and speaks the sentences that it completes. */
  write(piece: string): void {
    for (const sentence of this.#splitter.push(piece)) this.speak(sentence);
  }

  /** Speaks a sentence. */
  speak(sentence: string): void {
    const { pcm_config } = this.#settings;
    const { codec } = this.#connection.server;
    this.#add(sentence, () => codec.speak(sentence, pcm_config.sample_rate, speedOf(this.#settings)));
  }

  /** Plays the recording of a text, PCM16 at 24 kHz. */
  play(text: string, pieces: Iterable<Uint8Array>): void {
    const to = this.#settings.pcm_config.sample_rate;
    this.#add(text, () => resample(joinBytes([...pieces]), { from: REPLY_RATE, to }));
  }

  /**
   * Ends the text and waits until it is spoken.
   *
   * @returns false if no audio was sent, or the speech was stopped.
   */
  async finish(): Promise<boolean> {
    for (const sentence of this.#splitter.flush()) this.speak(sentence);
    await this.#spoken;
    return this.#packets > 0 && !this.#isStopped;
  }

  /** Sends no more audio. */
  stop(): void {
    this.#isStopped = true;
  }

  #add(text: string, pcm: () => Uint8Array): void {
    this.#spoken = this.#spoken
      .then(() => this.#send(text, pcm))
      .catch((error: unknown) => {
        this.stop();
        this.#connection.fail(error);
      });
  }

  async #send(text: string, pcm: () => Uint8Array): Promise<void> {
    if (this.#isStopped) return;
    this.#events.sentence(text.trim());
    for (const packet of packetsOf(pcm(), this.#settings)) {
      await this.#pace();
      if (this.#isStopped) return;
      this.#packets += 1;
      this.#events.audio(encodeBase64(packet));
    }
  }

  /** Lets other events through. After the packets of one period, waits for the next period. */
  async #pace(): Promise<void> {
    const { period = 1, max_frame_num: most = 0 } = this.#settings.pcm_config.limit_config ?? {};
    const isFull = most > 0 && this.#packets > 0 && this.#packets % most === 0;
    await this.#connection.wait(isFull ? period * 1000 : 0);
  }
}
