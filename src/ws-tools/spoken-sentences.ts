import { ClientEventType, WsChatEventNames } from './event-names.js';
import type { Playback } from './playback.js';
import type { AudioSentencePlaybackEndEvent, AudioSentencePlaybackStartEvent } from './chat-events.js';

/** Reports which sentence of the bot sounds, as the speaker plays it. */
export class SpokenSentences {
  readonly #emit: (name: string, event: AudioSentencePlaybackStartEvent | AudioSentencePlaybackEndEvent) => void;
  /** True from the start of a sentence to the end of the reply. */
  #isSpoken = false;

  constructor(emit: (name: string, event: AudioSentencePlaybackStartEvent | AudioSentencePlaybackEndEvent) => void) {
    this.#emit = emit;
  }

  /** The audio that follows is that of a sentence. */
  start(playback: Playback, id: string, content: string): void {
    playback.mark(() => {
      this.#isSpoken = true;
      const event_type = ClientEventType.AUDIO_SENTENCE_PLAYBACK_START;
      this.#emit(WsChatEventNames.AUDIO_SENTENCE_PLAYBACK_START, { event_type, data: { id, content } });
    });
  }

  /** The audio of the reply is complete. */
  complete(playback: Playback): void {
    playback.end(() => this.ended());
  }

  /** The reply has sounded, or was cut off. */
  ended(): void {
    if (!this.#isSpoken) return;
    this.#isSpoken = false;
    const event_type = ClientEventType.AUDIO_SENTENCE_PLAYBACK_ENDED;
    this.#emit(WsChatEventNames.AUDIO_SENTENCE_PLAYBACK_ENDED, { event_type });
  }
}
