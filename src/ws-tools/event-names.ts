/**
 * The names of the events of a `WsChatClient`. Each event of the server has the name `server.` and its type. Two names are
 * spelled in another way than the server does, as in `@coze/api`: the events come under both spellings.
 */
export const WsChatEventNames = {
  /** All events. */
  ALL: 'realtime.event',
  /** The server is connected, the settings are sent, and unless muted the microphone records. */
  CONNECTED: 'client.connected',
  /** `connect()` was called. */
  CONNECTING: 'client.connecting',
  /** `interrupt()` was called. */
  INTERRUPTED: 'client.interrupted',
  /** The connection has ended. */
  DISCONNECTED: 'client.disconnected',
  AUDIO_UNMUTED: 'client.audio.unmuted',
  AUDIO_MUTED: 'client.audio.muted',
  /** Something failed in the page: the microphone, the speaker. */
  ERROR: 'client.error',
  DENOISER_ENABLED: 'client.denoiser.enabled',
  DENOISER_DISABLED: 'client.denoiser.disabled',
  /** Another microphone records. */
  AUDIO_INPUT_DEVICE_CHANGED: 'client.input.device.changed',
  /** The speakers of the system have changed. */
  AUDIO_OUTPUT_DEVICE_CHANGED: 'client.output.device.changed',
  /** A recording of `wavRecordConfig` is complete. */
  AUDIO_INPUT_DUMP: 'client.audio.input.dump',
  /** A sentence of the bot begins to sound. */
  AUDIO_SENTENCE_PLAYBACK_START: 'client.audio.sentence.playback_start',
  /** The last sentence of a reply has sounded, or was interrupted. */
  AUDIO_SENTENCE_PLAYBACK_ENDED: 'client.audio.sentence.playback_ended',
  CHAT_CREATED: 'server.chat.created',
  CHAT_UPDATED: 'server.chat.updated',
  CONVERSATION_CHAT_CREATED: 'server.conversation.chat.created',
  CONVERSATION_CHAT_IN_PROGRESS: 'server.conversation.chat.in.progress',
  CONVERSATION_MESSAGE_DELTA: 'server.conversation.message.delta',
  CONVERSATION_AUDIO_DELTA: 'server.conversation.audio.delta',
  CONVERSATION_MESSAGE_COMPLETED: 'server.conversation.message.completed',
  CONVERSATION_AUDIO_COMPLETED: 'server.conversation.audio.completed',
  CONVERSATION_CHAT_COMPLETED: 'server.conversation.chat.completed',
  CONVERSATION_CHAT_FAILED: 'server.conversation.chat.failed',
  /** The server reports an error, or the connection failed. */
  SERVER_ERROR: 'server.error',
  INPUT_AUDIO_BUFFER_COMPLETED: 'server.input_audio_buffer.completed',
  INPUT_AUDIO_BUFFER_CLEARED: 'server.input_audio_buffer.cleared',
  CONVERSATION_CHAT_CANCELLED: 'server.conversation.chat.cancelled',
  CONVERSATION_CLEARED: 'server.conversation.cleared',
  CONVERSATION_AUDIO_TRANSCRIPT_UPDATE: 'server.conversation.audio_transcript.update',
  CONVERSATION_AUDIO_TRANSCRIPT_COMPLETED: 'server.conversation.audio_transcript.completed',
  CONVERSATION_CHAT_REQUIRES_ACTION: 'server.conversation.chat.requires_action',
  INPUT_AUDIO_BUFFER_SPEECH_STARTED: 'server.input_audio_buffer.speech_started',
  INPUT_AUDIO_BUFFER_SPEECH_STOPPED: 'server.input_audio_buffer.speech_stopped',
  DUMP_AUDIO: 'server.dump.audio',
  CONVERSATION_AUDIO_SENTENCE_START: 'server.conversation.audio.sentence_start',
} as const;
export type WsChatEventNames = (typeof WsChatEventNames)[keyof typeof WsChatEventNames];
export declare namespace WsChatEventNames {
  type ALL = 'realtime.event';
  type CONNECTED = 'client.connected';
  type CONNECTING = 'client.connecting';
  type INTERRUPTED = 'client.interrupted';
  type DISCONNECTED = 'client.disconnected';
  type AUDIO_UNMUTED = 'client.audio.unmuted';
  type AUDIO_MUTED = 'client.audio.muted';
  type ERROR = 'client.error';
  type DENOISER_ENABLED = 'client.denoiser.enabled';
  type DENOISER_DISABLED = 'client.denoiser.disabled';
  type AUDIO_INPUT_DEVICE_CHANGED = 'client.input.device.changed';
  type AUDIO_OUTPUT_DEVICE_CHANGED = 'client.output.device.changed';
  type AUDIO_INPUT_DUMP = 'client.audio.input.dump';
  type AUDIO_SENTENCE_PLAYBACK_START = 'client.audio.sentence.playback_start';
  type AUDIO_SENTENCE_PLAYBACK_ENDED = 'client.audio.sentence.playback_ended';
  type CHAT_CREATED = 'server.chat.created';
  type CHAT_UPDATED = 'server.chat.updated';
  type CONVERSATION_CHAT_CREATED = 'server.conversation.chat.created';
  type CONVERSATION_CHAT_IN_PROGRESS = 'server.conversation.chat.in.progress';
  type CONVERSATION_MESSAGE_DELTA = 'server.conversation.message.delta';
  type CONVERSATION_AUDIO_DELTA = 'server.conversation.audio.delta';
  type CONVERSATION_MESSAGE_COMPLETED = 'server.conversation.message.completed';
  type CONVERSATION_AUDIO_COMPLETED = 'server.conversation.audio.completed';
  type CONVERSATION_CHAT_COMPLETED = 'server.conversation.chat.completed';
  type CONVERSATION_CHAT_FAILED = 'server.conversation.chat.failed';
  type SERVER_ERROR = 'server.error';
  type INPUT_AUDIO_BUFFER_COMPLETED = 'server.input_audio_buffer.completed';
  type INPUT_AUDIO_BUFFER_CLEARED = 'server.input_audio_buffer.cleared';
  type CONVERSATION_CHAT_CANCELLED = 'server.conversation.chat.cancelled';
  type CONVERSATION_CLEARED = 'server.conversation.cleared';
  type CONVERSATION_AUDIO_TRANSCRIPT_UPDATE = 'server.conversation.audio_transcript.update';
  type CONVERSATION_AUDIO_TRANSCRIPT_COMPLETED = 'server.conversation.audio_transcript.completed';
  type CONVERSATION_CHAT_REQUIRES_ACTION = 'server.conversation.chat.requires_action';
  type INPUT_AUDIO_BUFFER_SPEECH_STARTED = 'server.input_audio_buffer.speech_started';
  type INPUT_AUDIO_BUFFER_SPEECH_STOPPED = 'server.input_audio_buffer.speech_stopped';
  type DUMP_AUDIO = 'server.dump.audio';
  type CONVERSATION_AUDIO_SENTENCE_START = 'server.conversation.audio.sentence_start';
}

/** The types of the events that a `WsChatClient` makes itself. */
export const ClientEventType = {
  AUDIO_INPUT_DUMP: 'audio.input.dump',
  AUDIO_SENTENCE_PLAYBACK_START: 'audio.sentence.playback_start',
  AUDIO_SENTENCE_PLAYBACK_ENDED: 'audio.sentence.playback_ended',
} as const;
export type ClientEventType = (typeof ClientEventType)[keyof typeof ClientEventType];
export declare namespace ClientEventType {
  type AUDIO_INPUT_DUMP = 'audio.input.dump';
  type AUDIO_SENTENCE_PLAYBACK_START = 'audio.sentence.playback_start';
  type AUDIO_SENTENCE_PLAYBACK_ENDED = 'audio.sentence.playback_ended';
}

/** The spelling of `@coze/api` for a name that the server spells in another way. */
const otherSpellings: Readonly<Record<string, WsChatEventNames>> = {
  'server.conversation.chat.in_progress': WsChatEventNames.CONVERSATION_CHAT_IN_PROGRESS,
  'server.conversation.chat.canceled': WsChatEventNames.CONVERSATION_CHAT_CANCELLED,
};

/** The names under which an event is delivered, that of the server first. */
export function spellingsOf(name: string): readonly string[] {
  const other = otherSpellings[name];
  return other === undefined ? [name] : [name, other];
}
