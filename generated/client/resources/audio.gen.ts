// Generated from openapi/ by `npm run generate`. Do not edit.

import { resourceClass } from '../../../src/http/index.js';
import type { APIPromise, APIResource, BinaryPromise, PagePromise, RequestOptions } from '../../../src/http/index.js';
import type {
  CloneVoiceData,
  CloneVoiceReq,
  CreateRoomData,
  CreateRoomReq,
  CreateSpeechReq,
  CreateTranscriptionReq,
  CreateVoiceprintFeatureData,
  CreateVoiceprintFeatureReq,
  CreateVoiceprintGroupData,
  CreateVoiceprintGroupReq,
  ListVoiceprintFeatureData,
  ListVoiceprintGroupData,
  ListVoicesData,
  RetrieveLiveData,
  SpeakerIdentifyData,
  SpeakerIdentifyReq,
  TranscriptionData,
  UpdateVoiceprintFeatureReq,
  UpdateVoiceprintGroupReq,
  Voice,
  VoiceprintFeature,
  VoiceprintGroup,
} from '../../types/types.gen.js';
import type { ListVoiceprintFeatureReq, ListVoiceprintGroupReq, ListVoicesReq } from '../params.gen.js';
import { operations } from '../table.gen.js';

/** The methods of `client.audio.rooms`. */
export interface AudioRoomsResource extends APIResource {
  /**
   * Create an audio or video room.
   *
   * Creates a room in which a user talks to a bot by voice or video, and returns the values that an RTC client needs to join it. Requires the permission `createRoom`.
   *
   * `POST /v1/audio/rooms`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_room
   * @see zh: https://docs.coze.cn/developer_guides/create_room
   * @param params - `bot_id`; optional: `conversation_id`, `voice_id`, `config`, `uid`, `workflow_id`, `connector_id`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.audio.rooms.create({
   *   bot_id: '7379462189365198898',
   *   conversation_id: '7379996104798153100',
   *   voice_id: '7426720361733046281',
   *   uid: 'user-42',
   *   config: {
   *     audio_config: { codec: 'OPUS' },
   *     turn_detection: { type: 'server_vad' },
   *     prologue_content: 'Hello, where would you like to go?',
   *     prologue_delay_duration_ms: 500,
   *   },
   * });
   */
  create(params: CreateRoomReq, options?: RequestOptions): APIPromise<CreateRoomData>;
}

export const AudioRoomsResource = /* @__PURE__ */ resourceClass<AudioRoomsResource>('audio.rooms', operations);

/** The methods of `client.audio.live`. */
export interface AudioLiveResource extends APIResource {
  /**
   * Get a live stream.
   *
   * Gets the streams of a live event, the original and its translations, for an RTC client. Official clients have this endpoint, but the documentation does not describe it.
   *
   * `GET /v1/audio/live/{live_id}`
   *
   * @param liveId - The ID of the live event.
   * @throws APIError if the server refuses.
   * @example
   * const result = await client.audio.live.retrieve('7484115591839481856');
   */
  retrieve(liveId: string, options?: RequestOptions): APIPromise<RetrieveLiveData>;
}

export const AudioLiveResource = /* @__PURE__ */ resourceClass<AudioLiveResource>('audio.live', operations);

/** The methods of `client.audio.voices`. */
export interface AudioVoicesResource extends APIResource {
  /**
   * List voices.
   *
   * Lists the available voices: those of the platform and those you cloned. The response has no total count. Requires the permission `listVoice`.
   *
   * `GET /v1/audio/voices`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_voices
   * @see zh: https://docs.coze.cn/developer_guides/list_voices
   * @param params - optional: `filter_system_voice`, `model_type`, `voice_state` (default cloned), `page_num` (at least 1), `page_size`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * for await (const item of client.audio.voices.list({
   *   filter_system_voice: false,
   *   model_type: 'big',
   *   voice_state: 'all',
   *   page_size: 100,
   * })) console.log(item);
   */
  list(params?: ListVoicesReq, options?: RequestOptions): PagePromise<ListVoicesData, Voice>;

  /**
   * Clone a voice.
   *
   * Clones a voice from a recording of at most 10 MB, or trains a cloned voice again, and returns its ID. Enterprise plans only. Requires the permission `createVoice`.
   *
   * `POST /v1/audio/voices/clone`
   *
   * @see en: https://www.coze.com/docs/developer_guides/clone_voices
   * @see zh: https://docs.coze.cn/developer_guides/clone_voices
   * @param params - `voice_name` (at most 128 characters), `file` (at most 10 MiB), `audio_format`; optional: `language`, `voice_id`, `preview_text`, `text` (at most 1024 characters, at most 1 KiB), `space_id`, `description`.
   * @throws APIError if the server refuses: 1109 VOICE_CLONE_TEXT_MISMATCH, 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.audio.voices.clone({
   *   voice_name: 'My voice',
   *   file: createReadStream('voice.wav'),
   *   audio_format: 'wav',
   *   language: 'en',
   *   text: 'The quick brown fox jumps over the lazy dog.',
   *   preview_text: 'Hello, this is my voice.',
   * });
   */
  clone(params: CloneVoiceReq, options?: RequestOptions): APIPromise<CloneVoiceData>;
}

export const AudioVoicesResource = /* @__PURE__ */ resourceClass<AudioVoicesResource>('audio.voices', operations);

/** The methods of `client.audio.voiceprintGroups.features`. */
export interface AudioVoiceprintGroupsFeaturesResource extends APIResource {
  /**
   * List the voiceprints of a group.
   *
   * Lists the voiceprints of a group. Requires the permission `listVoiceprintFeature`.
   *
   * `GET /v1/audio/voiceprint_groups/{group_id}/features`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_voiceprint
   * @see zh: https://docs.coze.cn/developer_guides/list_voiceprint
   * @param groupId - The ID of the group.
   * @param params - optional: `page_num` (at least 1), `page_size`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * for await (const item of client.audio.voiceprintGroups.features.list('7526720361733046281', { page_size: 10 })) console.log(item);
   */
  list(
    groupId: string,
    params?: ListVoiceprintFeatureReq,
    options?: RequestOptions,
  ): PagePromise<ListVoiceprintFeatureData, VoiceprintFeature>;

  /**
   * Add a voiceprint to a group.
   *
   * Creates a voiceprint from a recording of at most 4 MB and adds it to a group, which can contain up to 10. Requires the permission `createVoiceprintFeature`.
   *
   * `POST /v1/audio/voiceprint_groups/{group_id}/features`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_voiceprint
   * @see zh: https://docs.coze.cn/developer_guides/create_voiceprint
   * @param groupId - The ID of the group.
   * @param params - `file` (at most 4 MiB), `name`; optional: `desc`, `sample_rate`, `channel`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.audio.voiceprintGroups.features.create('7526720361733046281', {
   *   file: createReadStream('ben.pcm'),
   *   name: 'Ben',
   *   desc: 'Answers the phone on Mondays.',
   *   sample_rate: 16000,
   *   channel: 1,
   * });
   */
  create(
    groupId: string,
    params: CreateVoiceprintFeatureReq,
    options?: RequestOptions,
  ): APIPromise<CreateVoiceprintFeatureData>;

  /**
   * Update a voiceprint.
   *
   * Changes the name, the description or the recording of a voiceprint. Only its creator can do so. Requires the permission `updateVoiceprintFeature`.
   *
   * `PUT /v1/audio/voiceprint_groups/{group_id}/features/{feature_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/update_voiceprint
   * @see zh: https://docs.coze.cn/developer_guides/update_voiceprint
   * @param groupId - The ID of the group.
   * @param featureId - The ID of the voiceprint.
   * @param params - optional: `file` (at most 4 MiB), `name`, `desc`, `sample_rate`, `channel`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.audio.voiceprintGroups.features.update('7526720361733046281', '7526720361733046999', { name: 'Ben', desc: 'Answers the phone on Tuesdays.' });
   */
  update(
    groupId: string,
    featureId: string,
    params?: UpdateVoiceprintFeatureReq,
    options?: RequestOptions,
  ): APIPromise<undefined>;

  /**
   * Delete a voiceprint.
   *
   * Removes a voiceprint from its group and deletes it. Only its creator can do so. Requires the permission `deleteVoiceprintFeature`.
   *
   * `DELETE /v1/audio/voiceprint_groups/{group_id}/features/{feature_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/delete_voiceprint
   * @see zh: https://docs.coze.cn/developer_guides/delete_voiceprint
   * @param groupId - The ID of the group.
   * @param featureId - The ID of the voiceprint.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.audio.voiceprintGroups.features.delete('7526720361733046281', '7526720361733046999');
   */
  delete(groupId: string, featureId: string, options?: RequestOptions): APIPromise<undefined>;

  /**
   * Identify a speaker.
   *
   * Compares a recording of at most 4 MB with the voiceprints of a group and scores each of them. Requires the permission `identifyInVoiceprintGroup`.
   *
   * `POST /v1/audio/voiceprint_groups/{group_id}/speaker_identify`
   *
   * @see en: https://www.coze.com/docs/developer_guides/identify_voiceprint
   * @see zh: https://docs.coze.cn/developer_guides/identify_voiceprint
   * @param groupId - The ID of the group.
   * @param params - `file` (at most 4 MiB); optional: `top_k`, `sample_rate`, `channel`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.audio.voiceprintGroups.features.speakerIdentify('7526720361733046281', { file: createReadStream('call.wav'), top_k: 1 });
   */
  speakerIdentify(
    groupId: string,
    params: SpeakerIdentifyReq,
    options?: RequestOptions,
  ): APIPromise<SpeakerIdentifyData>;
}

export const AudioVoiceprintGroupsFeaturesResource =
  /* @__PURE__ */ resourceClass<AudioVoiceprintGroupsFeaturesResource>('audio.voiceprintGroups.features', operations);

/** The methods of `client.audio.voiceprintGroups`. */
export interface AudioVoiceprintGroupsResource extends APIResource {
  /** The methods of `client.audio.voiceprintGroups.features`. */
  readonly features: AudioVoiceprintGroupsFeaturesResource;

  /**
   * List voiceprint groups.
   *
   * Lists voiceprint groups, optionally filtered. Requires the permission `listVoiceprintGroup`.
   *
   * `GET /v1/audio/voiceprint_groups`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_voiceprint_group
   * @see zh: https://docs.coze.cn/developer_guides/list_voiceprint_group
   * @param params - optional: `page_num` (at least 1), `page_size`, `name`, `user_id`, `group_id`, `coze_account_id`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * for await (const item of client.audio.voiceprintGroups.list({
   *   page_size: 10,
   *   name: 'Support team',
   *   user_id: '2478774393250012',
   *   group_id: '7526720361733046281',
   *   coze_account_id: '2478774393250012',
   * })) console.log(item);
   */
  list(
    params?: ListVoiceprintGroupReq,
    options?: RequestOptions,
  ): PagePromise<ListVoiceprintGroupData, VoiceprintGroup>;

  /**
   * Create a voiceprint group.
   *
   * Creates an empty group for up to 10 voiceprints and returns its ID. Requires the permission `createVoiceprintGroup`.
   *
   * `POST /v1/audio/voiceprint_groups`
   *
   * @see en: https://www.coze.com/docs/developer_guides/create_voiceprint_group
   * @see zh: https://docs.coze.cn/developer_guides/create_voiceprint_group
   * @param params - `name`; optional: `desc`, `coze_account_id`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.audio.voiceprintGroups.create({ name: 'Support team', desc: 'Everyone who answers the phone.' });
   */
  create(params: CreateVoiceprintGroupReq, options?: RequestOptions): APIPromise<CreateVoiceprintGroupData>;

  /**
   * Update a voiceprint group.
   *
   * Changes the name or the description of a group. Requires the permission `updateVoiceprintGroup`.
   *
   * `PUT /v1/audio/voiceprint_groups/{group_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/update_voiceprint_group
   * @see zh: https://docs.coze.cn/developer_guides/update_voiceprint_group
   * @param groupId - The ID of the group.
   * @param params - optional: `name`, `desc`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.audio.voiceprintGroups.update('7526720361733046281', { name: 'Sales team' });
   */
  update(groupId: string, params?: UpdateVoiceprintGroupReq, options?: RequestOptions): APIPromise<undefined>;

  /**
   * Delete a voiceprint group.
   *
   * Deletes a voiceprint group. Requires the permission `deleteVoiceprintGroup`.
   *
   * `DELETE /v1/audio/voiceprint_groups/{group_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/delete_voiceprint_group
   * @see zh: https://docs.coze.cn/developer_guides/delete_voiceprint_group
   * @param groupId - The ID of the group.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.audio.voiceprintGroups.delete('7526720361733046281');
   */
  delete(groupId: string, options?: RequestOptions): APIPromise<undefined>;
}

export const AudioVoiceprintGroupsResource = /* @__PURE__ */ resourceClass<AudioVoiceprintGroupsResource>(
  'audio.voiceprintGroups',
  operations,
);

/** The methods of `client.audio.speech`. */
export interface AudioSpeechResource extends APIResource {
  /**
   * Synthesize speech.
   *
   * Synthesizes speech from a text of at most 1024 bytes and returns the audio as a whole. An error is returned as JSON, also with HTTP status 200. Requires the permission `createSpeech`.
   *
   * `POST /v1/audio/speech`
   *
   * @see en: https://www.coze.com/docs/developer_guides/text_to_speech
   * @see zh: https://docs.coze.cn/developer_guides/text_to_speech
   * @param params - `input` (at most 1024 characters, at most 1 KiB), `voice_id`; optional: `emotion` (one of happy, sad, angry, surprised, fear, hate, excited, coldness, neutral), `emotion_scale`, `response_format`, `speed`, `sample_rate` (one of 8000, 16000, 22050, 24000, 32000, 44100, 48000), `loudness_rate`, `context_texts`.
   * @throws APIError if the server refuses: 3010 TTS_TEXT_TOO_LONG, 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.audio.speech.create({
   *   input: 'Hello, how are you?',
   *   voice_id: '7426720361733046281',
   *   response_format: 'mp3',
   *   speed: 1,
   *   sample_rate: 24000,
   * });
   */
  create(params: CreateSpeechReq, options?: RequestOptions): BinaryPromise;
}

export const AudioSpeechResource = /* @__PURE__ */ resourceClass<AudioSpeechResource>('audio.speech', operations);

/** The methods of `client.audio.transcriptions`. */
export interface AudioTranscriptionsResource extends APIResource {
  /**
   * Transcribe a recording.
   *
   * Transcribes a recording. The file may have at most 10 MB and must be shorter than 30 minutes. Requires the permission `createTranscription`.
   *
   * `POST /v1/audio/transcriptions`
   *
   * @see en: https://www.coze.com/docs/developer_guides/audio_transcriptions
   * @see zh: https://docs.coze.cn/developer_guides/audio_transcriptions
   * @param params - `file` (at most 10 MiB).
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.audio.transcriptions.create({ file: createReadStream('talk.mp3') });
   */
  create(params: CreateTranscriptionReq, options?: RequestOptions): APIPromise<TranscriptionData>;
}

export const AudioTranscriptionsResource = /* @__PURE__ */ resourceClass<AudioTranscriptionsResource>(
  'audio.transcriptions',
  operations,
);

/** The methods of `client.audio`. */
export interface AudioResource extends APIResource {
  /** The methods of `client.audio.rooms`. */
  readonly rooms: AudioRoomsResource;

  /** The methods of `client.audio.live`. */
  readonly live: AudioLiveResource;

  /** The methods of `client.audio.voices`. */
  readonly voices: AudioVoicesResource;

  /** Speaker recognition by voice. */
  readonly voiceprintGroups: AudioVoiceprintGroupsResource;

  /** The methods of `client.audio.speech`. */
  readonly speech: AudioSpeechResource;

  /** The methods of `client.audio.transcriptions`. */
  readonly transcriptions: AudioTranscriptionsResource;
}

export const AudioResource = /* @__PURE__ */ resourceClass<AudioResource>('audio', operations);
