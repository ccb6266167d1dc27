import type { CreateChatWsRes } from '../../generated/types/types.gen.js';
import { decodeBase64 } from '../audio/base64.js';
import type { Replay } from '../lib/broadcast.js';
import { joinBytes } from '../lib/source.js';
import { textIn } from './event-fields.js';
import type { ConnectionInfo } from './session-errors.js';
import { notJoinable, SpeechTrack, type AudioBytes, type SentenceMark, type SpeechFormat } from './speech-track.js';

/** The speech of a reply. Its events are decoded when it is asked for. */
export class ReplySpeech {
  readonly #events: Replay<CreateChatWsRes>;
  readonly #logid: () => string | undefined;
  readonly #track: SpeechTrack;
  /** The number of events that the track has. */
  #followed = 0;

  /** @param events - of the reply. More may be added later. */
  constructor(events: Replay<CreateChatWsRes>, info: ConnectionInfo, format: SpeechFormat) {
    this.#events = events;
    this.#logid = () => info.context().logid;
    this.#track = new SpeechTrack(format);
  }

  get sentences(): readonly SentenceMark[] {
    const { items } = this.#events;
    for (; this.#followed < items.length; this.#followed += 1) {
      const event = items[this.#followed];
      if (event?.event_type === 'conversation.audio.sentence_start')
        this.#track.startSentence(textIn(event, 'text', this.#logid));
      else if (event?.event_type === 'conversation.audio.delta') this.#track.add(this.decode(event));
    }
    return this.#track.sentences;
  }

  /** The duration of the audio so far. */
  get milliseconds(): number {
    void this.sentences;
    return this.#track.milliseconds;
  }

  async bytes(): Promise<AudioBytes> {
    const { codec } = this.#track.format;
    if (codec === 'opus') throw notJoinable(codec);
    const pieces = this.#events.items.flatMap((event) =>
      event.event_type === 'conversation.audio.delta' ? [this.decode(event)] : [],
    );
    return joinBytes(pieces);
  }

  /** The audio of a `conversation.audio.delta` event. */
  decode(event: CreateChatWsRes): AudioBytes {
    return decodeBase64(textIn(event, 'content', this.#logid));
  }

  async toWav(): Promise<AudioBytes> {
    return this.#track.toWav(await this.bytes());
  }
}
