// Generated from openapi/ by `npm run generate`. Do not edit.

import type { AcceptGroup } from '../../src/schemas/accept.js';
import { either, flag, integer, isObject, list, nullOr, number, optional, text } from '../../src/schemas/accept.js';

function responseDetail(value: unknown): boolean {
  return isObject(value) && optional(value['logid'], text);
}

function createRoomData(value: unknown): boolean {
  return (
    isObject(value) && text(value['token']) && text(value['uid']) && text(value['room_id']) && text(value['app_id'])
  );
}

function audioRoomsCreateResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    createRoomData(value['data'])
  );
}

function streamInfo(value: unknown): boolean {
  return isObject(value) && text(value['stream_id']) && text(value['name']) && text(value['live_type']);
}

const streamInfoList = list(streamInfo);

function retrieveLiveData(value: unknown): boolean {
  return isObject(value) && text(value['app_id']) && streamInfoList(value['stream_infos']);
}

function audioLiveRetrieveResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    retrieveLiveData(value['data'])
  );
}

function interval(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['min'], number) &&
    optional(value['max'], number) &&
    optional(value['default'], number)
  );
}

function emotionInfo(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['emotion'], text) &&
    optional(value['display_name'], text) &&
    optional(value['emotion_scale_interval'], interval)
  );
}

const emotionInfoList = list(emotionInfo);

function voice(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['voice_id']) &&
    text(value['name']) &&
    flag(value['is_system_voice']) &&
    optional(value['state'], text) &&
    optional(value['model_type'], text) &&
    optional(value['model_name'], text) &&
    text(value['language_code']) &&
    text(value['language_name']) &&
    text(value['preview_text']) &&
    text(value['preview_audio']) &&
    optional(value['support_emotions'], emotionInfoList) &&
    integer(value['available_training_times']) &&
    integer(value['create_time']) &&
    integer(value['update_time'])
  );
}

const voiceList = list(voice);

const voiceListNullOr = nullOr(voiceList);

function listVoicesData(value: unknown): boolean {
  return isObject(value) && optional(value['voice_list'], voiceListNullOr) && flag(value['has_more']);
}

function audioVoicesListResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    listVoicesData(value['data'])
  );
}

function cloneVoiceData(value: unknown): boolean {
  return isObject(value) && text(value['voice_id']);
}

function audioVoicesCloneResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    cloneVoiceData(value['data'])
  );
}

const textNumberEither = either(text, number);

function userInfo(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['id'], textNumberEither) &&
    optional(value['name'], text) &&
    optional(value['nickname'], text) &&
    optional(value['avatar_url'], text)
  );
}

function voiceprintGroup(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['id'], text) &&
    optional(value['name'], text) &&
    optional(value['desc'], text) &&
    optional(value['icon_url'], text) &&
    optional(value['user_info'], userInfo) &&
    optional(value['feature_count'], integer) &&
    optional(value['created_at'], integer) &&
    optional(value['updated_at'], integer)
  );
}

const voiceprintGroupList = list(voiceprintGroup);

const voiceprintGroupListNullOr = nullOr(voiceprintGroupList);

function listVoiceprintGroupData(value: unknown): boolean {
  return isObject(value) && optional(value['items'], voiceprintGroupListNullOr) && optional(value['total'], integer);
}

function audioVoiceprintGroupsListResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    listVoiceprintGroupData(value['data'])
  );
}

function createVoiceprintGroupData(value: unknown): boolean {
  return isObject(value) && text(value['id']);
}

function audioVoiceprintGroupsCreateResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    createVoiceprintGroupData(value['data'])
  );
}

function envelope(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail)
  );
}

function voiceprintFeature(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['id'], text) &&
    optional(value['group_id'], text) &&
    optional(value['name'], text) &&
    optional(value['desc'], text) &&
    optional(value['icon_url'], text) &&
    optional(value['audio_url'], text) &&
    optional(value['user_info'], userInfo) &&
    optional(value['created_at'], integer) &&
    optional(value['updated_at'], integer)
  );
}

const voiceprintFeatureList = list(voiceprintFeature);

const voiceprintFeatureListNullOr = nullOr(voiceprintFeatureList);

function listVoiceprintFeatureData(value: unknown): boolean {
  return isObject(value) && optional(value['items'], voiceprintFeatureListNullOr) && optional(value['total'], integer);
}

function audioVoiceprintGroupsFeaturesListResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    listVoiceprintFeatureData(value['data'])
  );
}

function updateVoiceprintFeatureData(value: unknown): boolean {
  return isObject(value) && optional(value['id'], text);
}

function audioVoiceprintGroupsFeaturesUpdateResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    optional(value['data'], updateVoiceprintFeatureData)
  );
}

function featureScore(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['feature_id'], text) &&
    optional(value['feature_name'], text) &&
    optional(value['feature_desc'], text) &&
    optional(value['score'], number)
  );
}

const featureScoreList = list(featureScore);

function speakerIdentifyData(value: unknown): boolean {
  return isObject(value) && optional(value['feature_score_list'], featureScoreList);
}

function audioVoiceprintGroupsFeaturesSpeakerIdentifyResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    speakerIdentifyData(value['data'])
  );
}

function transcriptionData(value: unknown): boolean {
  return isObject(value) && text(value['text']);
}

function audioTranscriptionsCreateResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    transcriptionData(value['data'])
  );
}

export const responses: AcceptGroup['responses'] = {
  'audio.rooms.create': audioRoomsCreateResponse,
  'audio.live.retrieve': audioLiveRetrieveResponse,
  'audio.voices.list': audioVoicesListResponse,
  'audio.voices.clone': audioVoicesCloneResponse,
  'audio.voiceprintGroups.list': audioVoiceprintGroupsListResponse,
  'audio.voiceprintGroups.create': audioVoiceprintGroupsCreateResponse,
  'audio.voiceprintGroups.update': envelope,
  'audio.voiceprintGroups.delete': envelope,
  'audio.voiceprintGroups.features.list': audioVoiceprintGroupsFeaturesListResponse,
  'audio.voiceprintGroups.features.create': audioVoiceprintGroupsCreateResponse,
  'audio.voiceprintGroups.features.update': audioVoiceprintGroupsFeaturesUpdateResponse,
  'audio.voiceprintGroups.features.delete': envelope,
  'audio.voiceprintGroups.features.speakerIdentify': audioVoiceprintGroupsFeaturesSpeakerIdentifyResponse,
  'audio.transcriptions.create': audioTranscriptionsCreateResponse,
};

export const events: AcceptGroup['events'] = {};

/** Loads the schemas, which say what is wrong with a value that is not accepted. */
export const schemas: AcceptGroup['schemas'] = () => import('../response-schemas/audio-schemas.gen.js');
