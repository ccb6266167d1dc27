import type { CreateChatWsRes } from '../../generated/types/index.js';
import { decodeBase64 } from '../audio/base64.js';
import { joinBytes } from '../lib/source.js';
import { notJoinable, SpeechTrack, type AudioBytes, type SentenceMark, type SpeechFormat } from './speech-track.js';

/** The speech of a reply. Its events are decoded when it is asked for. */
export class ReplySpeech {
  readonly #events: readonly CreateChatWsRes[];
  readonly #track: SpeechTrack;
  /** The number of events that the track has. */
  #followed = 0;

  /** @param events - of the reply. More may be added later. */
  constructor(events: readonly CreateChatWsRes[], format: SpeechFormat) {
    this.#events = events;
    this.#track = new SpeechTrack(format);
  }

  get sentences(): readonly SentenceMark[] {
    for (; this.#followed < this.#events.length; this.#followed += 1) {
      const event = this.#events[this.#followed];
      if (event?.event_type === 'conversation.audio.sentence_start') this.#track.startSentence(event.data.text);
      else if (event?.event_type === 'conversation.audio.delta') this.#track.add(decodeBase64(event.data.content));
    }
    return this.#track.sentences;
  }

  async bytes(): Promise<AudioBytes> {
    const { codec } = this.#track.format;
    if (codec === 'opus') throw notJoinable(codec);
    const pieces = this.#events.flatMap((event) =>
      event.event_type === 'conversation.audio.delta' ? [decodeBase64(event.data.content)] : [],
    );
    return joinBytes(pieces);
  }

  async toWav(): Promise<AudioBytes> {
    return this.#track.toWav(await this.bytes());
  }
}
