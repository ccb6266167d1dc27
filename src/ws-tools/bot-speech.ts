import type { CreateChatWsRes } from '../../generated/types/types.gen.js';
import { decodeBase64 } from '../audio/base64.js';
import { memberOf } from '../lib/shapes.js';
import { Playback, type PlaybackOptions } from './playback.js';
import type { SpokenSentences } from './spoken-sentences.js';

/** Plays the replies of a chat, by its events. */
export class BotSpeech {
  readonly #playback: Playback;
  readonly #sentences: SpokenSentences;
  readonly #onError: (error: unknown) => void;
  /** The reply that the server makes, or has made last. */
  #chatId: unknown;
  /** A reply that was canceled: what is on its way is not played. */
  #canceledId: unknown;

  constructor(options: PlaybackOptions, sentences: SpokenSentences) {
    this.#playback = new Playback(options);
    this.#onError = options.onError;
    this.#sentences = sentences;
  }

  set volume(volume: number) {
    this.#playback.volume = volume;
  }

  received(event: CreateChatWsRes): void {
    if (event.event_type === 'conversation.audio.delta') this.#play(event.data);
    else if (event.event_type === 'conversation.audio.sentence_start')
      this.#sentences.start(this.#playback, event.id, event.data.text);
    else if (event.event_type === 'conversation.audio.completed') this.#sentences.complete(this.#playback);
    else if (event.event_type === 'conversation.chat.created') this.#chatId = event.data.id;
    // Not the whole reply: with `interrupt_config`, the bot may go on.
    else if (event.event_type === 'input_audio_buffer.speech_started') this.clear();
    else if (event.event_type === 'conversation.chat.canceled') this.cut();
  }

  /** Ends the sound. What comes from now on is played. */
  clear(): void {
    this.#playback.flush();
    this.#sentences.ended();
  }

  /** Ends the sound of the reply, also of what is still to come. */
  cut(): void {
    this.#canceledId = this.#chatId;
    this.clear();
  }

  close(): void {
    this.#playback.close();
    this.#sentences.ended();
  }

  #play(message: unknown): void {
    if (this.#canceledId !== undefined && memberOf(message, 'chat_id') === this.#canceledId) return;
    try {
      this.#playback.add(decodeBase64(String(memberOf(message, 'content'))));
    } catch (error) {
      this.#onError(error);
    }
  }
}
