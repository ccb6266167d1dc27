import type { CreateChatWsRes } from '../../generated/types/types.gen.js';
import type { Reply } from '../realtime/reply.js';
import type { AudioBytes } from '../realtime/speech-track.js';
import type { SpeechPlayer } from './speech-player.js';
import { begunText, cutText, joinSentences, type SpokenPart } from './spoken-text.js';
import type { VoiceCaption } from './voice-events.js';

/** The events of the bot. A reply has events of the user before them. */
const botEvents = /^conversation\.(chat|audio)\./;

/**
 * - `waiting`: the user speaks, or the server has not accepted the turn.
 * - `begun`: the answer is on its way.
 * - `playing`: it has begun to sound.
 * - `over`: its last sound and caption are over.
 * - `cut`: it was cut off.
 */
type TurnPhase = 'waiting' | 'begun' | 'playing' | 'over' | 'cut';

/** One reply of the bot while it is played, with its caption. */
export class VoiceTurn {
  readonly reply: Reply;
  readonly #player: SpeechPlayer;
  readonly #onCaption: (caption: VoiceCaption) => void;
  readonly #events: AsyncGenerator<CreateChatWsRes, undefined, unknown>;
  readonly #audio: AsyncIterator<AudioBytes>;
  phase: TurnPhase = 'waiting';
  /** True until the server has ended it. */
  isRunning = true;
  /** What the speaker had played before. */
  #startMs = 0;
  #caption = '';

  constructor(reply: Reply, player: SpeechPlayer, onCaption: (caption: VoiceCaption) => void) {
    this.reply = reply;
    this.#player = player;
    this.#onCaption = onCaption;
    this.#events = reply[Symbol.asyncIterator]();
    this.#audio = reply.audio[Symbol.asyncIterator]();
  }

  /** True while it is an answer that is played, or will be. */
  get isActive(): boolean {
    return this.phase === 'begun' || this.phase === 'playing';
  }

  /** Waits until the server has accepted it, or sends its sound. @throws the error of the reply. */
  async begin(): Promise<void> {
    for await (const { event_type: type } of this.#events) if (botEvents.test(type)) break;
    if (this.phase !== 'waiting') return;
    this.phase = 'begun';
    // Not before: what the user says may lead to no answer, and would keep this as long as the session is open.
    const ended = (): void => {
      this.isRunning = false;
      if (this.reply.interrupted) this.end();
    };
    this.reply.completed.then(ended, ended);
  }

  /**
   * Plays it to its end.
   *
   * @param onStart - called before its first sound.
   * @throws the error of the reply, of its audio, or of the speaker.
   */
  async play(onStart: () => void): Promise<void> {
    for await (const audio of { [Symbol.asyncIterator]: () => this.#audio }) {
      if (!this.isActive) return;
      if (this.phase === 'begun') {
        this.phase = 'playing';
        this.#startMs = this.#player.speaker.playedMs;
        onStart();
      }
      await this.#player.play(audio);
    }
    if (this.phase === 'playing') await this.#player.done();
    if (!this.isActive) return;
    this.phase = 'over';
    const { sentences, text } = this.reply;
    // A bot without a voice has no sentences.
    const spoken = sentences.length > 0 ? joinSentences(sentences) : text;
    if (spoken !== '') this.#show(spoken, true);
  }

  /** More of it was played. */
  progress(): void {
    if (this.phase !== 'playing') return;
    const text = this.#spoken(begunText);
    if (text !== this.#caption) this.#show(text, false);
  }

  /** Cuts it off at once. The last caption has what was spoken. */
  end(): void {
    if (this.phase === 'over' || this.phase === 'cut') return;
    let text = '';
    if (this.phase === 'playing') {
      text = this.#spoken(cutText);
      this.#player.flush();
    }
    this.phase = 'cut';
    void this.#events.return(undefined);
    void this.#audio.return?.();
    if (text !== this.#caption || text !== '') this.#show(text, true);
  }

  #spoken(textOf: (part: SpokenPart) => string): string {
    const { reply } = this;
    const playedMs = this.#player.speaker.playedMs - this.#startMs;
    try {
      return textOf({ sentences: reply.sentences, playedMs, receivedMs: reply.audioMs, isComplete: !this.isRunning });
    } catch {
      // Its audio is not valid: `play()` throws the same error.
      return '';
    }
  }

  #show(text: string, final: boolean): void {
    this.#caption = text;
    this.#onCaption({ role: 'assistant', text, final, interrupted: this.phase === 'cut' });
  }
}
