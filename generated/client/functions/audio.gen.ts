// Generated from openapi/ by `npm run generate`. Do not edit.

import { clientOf, requestBinary, requestPage } from '../../../src/http/index.js';
import type {
  APIPromise,
  BinaryPromise,
  Client,
  Operation,
  PagePromise,
  RequestOptions,
} from '../../../src/http/index.js';
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
import type {
  AudioVoiceprintGroupsDeleteParams,
  AudioVoiceprintGroupsFeaturesDeleteParams,
  ListVoiceprintFeatureReq,
  ListVoiceprintGroupReq,
  ListVoicesReq,
  RetrieveLiveReq,
} from '../params.gen.js';

const audioRoomsCreateOperation: Operation = {
  id: 'audio.rooms.create',
  method: 'POST',
  path: '/v1/audio/rooms',
  required: true,
  body: 'json',
};

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
export function audioRoomsCreate(
  client: Client,
  params: CreateRoomReq,
  options?: RequestOptions,
): APIPromise<CreateRoomData> {
  return clientOf(client).request(audioRoomsCreateOperation, params, options);
}

const audioLiveRetrieveOperation: Operation = {
  id: 'audio.live.retrieve',
  method: 'GET',
  path: '/v1/audio/live/{live_id}',
};

/**
 * Get a live stream.
 *
 * Gets the streams of a live event, the original and its translations, for an RTC client. Official clients have this endpoint, but the documentation does not describe it.
 *
 * `GET /v1/audio/live/{live_id}`
 */
export function audioLiveRetrieve(
  client: Client,
  params: RetrieveLiveReq,
  options?: RequestOptions,
): APIPromise<RetrieveLiveData> {
  return clientOf(client).request(audioLiveRetrieveOperation, params, options);
}

const audioVoicesListOperation: Operation = {
  id: 'audio.voices.list',
  method: 'GET',
  path: '/v1/audio/voices',
  page: { items: 'data.voice_list', has_more: 'data.has_more' },
};

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
export function audioVoicesList(
  client: Client,
  params?: ListVoicesReq,
  options?: RequestOptions,
): PagePromise<ListVoicesData, Voice> {
  return requestPage(clientOf(client), audioVoicesListOperation, params, options);
}

const audioVoicesCloneOperation: Operation = {
  id: 'audio.voices.clone',
  method: 'POST',
  path: '/v1/audio/voices/clone',
  required: true,
  body: 'form',
  files: { file: 10485760 },
};

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
export function audioVoicesClone(
  client: Client,
  params: CloneVoiceReq,
  options?: RequestOptions,
): APIPromise<CloneVoiceData> {
  return clientOf(client).request(audioVoicesCloneOperation, params, options);
}

const audioVoiceprintGroupsListOperation: Operation = {
  id: 'audio.voiceprintGroups.list',
  method: 'GET',
  path: '/v1/audio/voiceprint_groups',
  page: { total: 'data.total' },
};

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
export function audioVoiceprintGroupsList(
  client: Client,
  params?: ListVoiceprintGroupReq,
  options?: RequestOptions,
): PagePromise<ListVoiceprintGroupData, VoiceprintGroup> {
  return requestPage(clientOf(client), audioVoiceprintGroupsListOperation, params, options);
}

const audioVoiceprintGroupsCreateOperation: Operation = {
  id: 'audio.voiceprintGroups.create',
  method: 'POST',
  path: '/v1/audio/voiceprint_groups',
  required: true,
  body: 'json',
};

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
export function audioVoiceprintGroupsCreate(
  client: Client,
  params: CreateVoiceprintGroupReq,
  options?: RequestOptions,
): APIPromise<CreateVoiceprintGroupData> {
  return clientOf(client).request(audioVoiceprintGroupsCreateOperation, params, options);
}

const audioVoiceprintGroupsUpdateOperation: Operation = {
  id: 'audio.voiceprintGroups.update',
  method: 'PUT',
  path: '/v1/audio/voiceprint_groups/{group_id}',
  body: 'json',
  unwrap: 'none',
};

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
export function audioVoiceprintGroupsUpdate(
  client: Client,
  params: UpdateVoiceprintGroupReq & { group_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(audioVoiceprintGroupsUpdateOperation, params, options);
}

const audioVoiceprintGroupsDeleteOperation: Operation = {
  id: 'audio.voiceprintGroups.delete',
  method: 'DELETE',
  path: '/v1/audio/voiceprint_groups/{group_id}',
  unwrap: 'none',
};

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
export function audioVoiceprintGroupsDelete(
  client: Client,
  params: AudioVoiceprintGroupsDeleteParams,
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(audioVoiceprintGroupsDeleteOperation, params, options);
}

const audioVoiceprintGroupsFeaturesListOperation: Operation = {
  id: 'audio.voiceprintGroups.features.list',
  method: 'GET',
  path: '/v1/audio/voiceprint_groups/{group_id}/features',
  page: { total: 'data.total' },
};

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
export function audioVoiceprintGroupsFeaturesList(
  client: Client,
  params: ListVoiceprintFeatureReq & { group_id: string },
  options?: RequestOptions,
): PagePromise<ListVoiceprintFeatureData, VoiceprintFeature> {
  return requestPage(clientOf(client), audioVoiceprintGroupsFeaturesListOperation, params, options);
}

const audioVoiceprintGroupsFeaturesCreateOperation: Operation = {
  id: 'audio.voiceprintGroups.features.create',
  method: 'POST',
  path: '/v1/audio/voiceprint_groups/{group_id}/features',
  required: true,
  body: 'form',
  files: { file: 4194304 },
};

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
export function audioVoiceprintGroupsFeaturesCreate(
  client: Client,
  params: CreateVoiceprintFeatureReq & { group_id: string },
  options?: RequestOptions,
): APIPromise<CreateVoiceprintFeatureData> {
  return clientOf(client).request(audioVoiceprintGroupsFeaturesCreateOperation, params, options);
}

const audioVoiceprintGroupsFeaturesUpdateOperation: Operation = {
  id: 'audio.voiceprintGroups.features.update',
  method: 'PUT',
  path: '/v1/audio/voiceprint_groups/{group_id}/features/{feature_id}',
  body: 'form',
  files: { file: 4194304 },
  unwrap: 'none',
};

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
export function audioVoiceprintGroupsFeaturesUpdate(
  client: Client,
  params: UpdateVoiceprintFeatureReq & { group_id: string; feature_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(audioVoiceprintGroupsFeaturesUpdateOperation, params, options);
}

const audioVoiceprintGroupsFeaturesDeleteOperation: Operation = {
  id: 'audio.voiceprintGroups.features.delete',
  method: 'DELETE',
  path: '/v1/audio/voiceprint_groups/{group_id}/features/{feature_id}',
  unwrap: 'none',
};

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
export function audioVoiceprintGroupsFeaturesDelete(
  client: Client,
  params: AudioVoiceprintGroupsFeaturesDeleteParams,
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(audioVoiceprintGroupsFeaturesDeleteOperation, params, options);
}

const audioVoiceprintGroupsFeaturesSpeakerIdentifyOperation: Operation = {
  id: 'audio.voiceprintGroups.features.speakerIdentify',
  method: 'POST',
  path: '/v1/audio/voiceprint_groups/{group_id}/speaker_identify',
  required: true,
  body: 'form',
  files: { file: 4194304 },
};

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
export function audioVoiceprintGroupsFeaturesSpeakerIdentify(
  client: Client,
  params: SpeakerIdentifyReq & { group_id: string },
  options?: RequestOptions,
): APIPromise<SpeakerIdentifyData> {
  return clientOf(client).request(audioVoiceprintGroupsFeaturesSpeakerIdentifyOperation, params, options);
}

const audioSpeechCreateOperation: Operation = {
  id: 'audio.speech.create',
  method: 'POST',
  path: '/v1/audio/speech',
  required: true,
  body: 'json',
  binary: true,
};

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
export function audioSpeechCreate(client: Client, params: CreateSpeechReq, options?: RequestOptions): BinaryPromise {
  return requestBinary(clientOf(client), audioSpeechCreateOperation, params, options);
}

const audioTranscriptionsCreateOperation: Operation = {
  id: 'audio.transcriptions.create',
  method: 'POST',
  path: '/v1/audio/transcriptions',
  required: true,
  body: 'form',
  files: { file: 10485760 },
};

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
export function audioTranscriptionsCreate(
  client: Client,
  params: CreateTranscriptionReq,
  options?: RequestOptions,
): APIPromise<TranscriptionData> {
  return clientOf(client).request(audioTranscriptionsCreateOperation, params, options);
}
