import type { ChatUpdateEvent, CreateChatWsRes } from '../../generated/types/types.gen.js';
import type { ClientEventType } from './event-names.js';

/** A recording of the microphone is complete. */
export interface AudioRecordEvent {
  event_type: ClientEventType.AUDIO_INPUT_DUMP;
  data: {
    /** `source` or `denoise`. */
    name: string;
    /** A WAV file. */
    wav: Blob;
  };
}

/** A sentence of the bot begins to sound. */
export interface AudioSentencePlaybackStartEvent {
  event_type: ClientEventType.AUDIO_SENTENCE_PLAYBACK_START;
  data: {
    /** The id of the event that began the sentence. */
    id: string;
    /** Its text. */
    content: string;
  };
}

/** The last sentence of a reply has sounded, or was cut off. */
export interface AudioSentencePlaybackEndEvent {
  event_type: ClientEventType.AUDIO_SENTENCE_PLAYBACK_ENDED;
}

/** What the listeners of a `WsChatClient` get. */
export type WsChatEventData =
  | CreateChatWsRes
  | AudioRecordEvent
  | undefined
  | ChatUpdateEvent
  | AudioSentencePlaybackStartEvent
  | AudioSentencePlaybackEndEvent;

/** A listener of a `WsChatClient`: gets the name that it was added for, and the event. */
export type WsChatCallbackHandler = (eventName: string, event: WsChatEventData) => void;
