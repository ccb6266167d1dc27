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
