import type { Reply } from '../realtime/reply.js';
import type { SpeechPlayer } from './speech-player.js';
import { begunText, cutText, joinSentences, type SpokenPart } from './spoken-text.js';
import type { VoiceCaption } from './voice-events.js';

/** One reply of the bot while it is played, with its caption. */
export class VoiceTurn {
  readonly reply: Reply;
  readonly #player: SpeechPlayer;
  readonly #onCaption: (caption: VoiceCaption) => void;
  /** What the speaker had played before. */
  readonly #startMs: number;
  #endMs: number | undefined;
  #caption = '';
  #isCut = false;
  #isRunning = true;
  /** True after its last sound and caption. */
  #isOver = false;

  constructor(reply: Reply, player: SpeechPlayer, onCaption: (caption: VoiceCaption) => void) {
    this.reply = reply;
    this.#player = player;
    this.#onCaption = onCaption;
    this.#startMs = player.speaker.playedMs;
    const ended = (): void => {
      this.#isRunning = false;
    };
    reply.completed.then(ended, ended);
    void reply.interruption.then(() => this.cut());
  }

  /** True once its sound was cut off. */
  get isCut(): boolean {
    return this.#isCut;
  }

  /** True until the server has ended it. */
  get isRunning(): boolean {
    return this.#isRunning;
  }

  /**
   * Plays it to its end.
   *
   * @param onStart - called before its first sound.
   * @throws the error of the reply, of its audio, or of the speaker.
   */
  async play(onStart: () => void): Promise<void> {
    let isSpoken = false;
    for await (const audio of this.reply.audio) {
      if (this.#isCut) return;
      if (!isSpoken) onStart();
      isSpoken = true;
      await this.#player.play(audio);
    }
    const { speaker } = this.#player;
    this.#endMs = speaker.playedMs + speaker.queuedMs - this.#startMs;
    if (isSpoken) await this.#player.done();
    const { text } = await this.reply.completed;
    if (this.#isCut) return;
    this.#isOver = true;
    // A bot without a voice has no sentences.
    const { sentences } = this.reply;
    const spoken = sentences.length > 0 ? joinSentences(sentences.map((sentence) => sentence.text)) : text;
    if (spoken !== '') this.#show(spoken, true);
  }

  /** More of it was played. */
  progress(): void {
    if (this.#isCut || this.#isOver) return;
    const text = begunText(this.#part);
    if (text !== this.#caption) this.#show(text, false);
  }

  /** Ends its sound at once. The last caption has what was spoken. */
  cut(): void {
    if (this.#isCut || this.#isOver) return;
    this.#isCut = true;
    const text = cutText(this.#part);
    this.#player.flush();
    if (text !== '' || this.#caption !== '') this.#show(text, true);
  }

  get #part(): SpokenPart {
    let sentences: SpokenPart['sentences'] = [];
    try {
      ({ sentences } = this.reply);
    } catch {
      // Its audio is not valid: `play()` throws the same error.
    }
    return { sentences, playedMs: this.#player.speaker.playedMs - this.#startMs, endMs: this.#endMs };
  }

  #show(text: string, final: boolean): void {
    this.#caption = text;
    this.#onCaption({ role: 'assistant', text, final, interrupted: this.#isCut });
  }
}
