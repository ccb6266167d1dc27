// Generated from openapi/ by `npm run generate`. Do not edit.

import {
  either,
  flag,
  integer,
  isObject,
  list,
  number,
  optional,
  text,
  type AcceptGroup,
} from '../../src/schemas/accept.js';

function audioRoomsCreateResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    createRoomData(value['data'])
  );
}

function responseDetail(value: unknown): boolean {
  return isObject(value) && optional(value['logid'], text);
}

function createRoomData(value: unknown): boolean {
  return (
    isObject(value) && text(value['token']) && text(value['uid']) && text(value['room_id']) && text(value['app_id'])
  );
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

function retrieveLiveData(value: unknown): boolean {
  return isObject(value) && text(value['app_id']) && streamInfoList(value['stream_infos']);
}

function streamInfo(value: unknown): boolean {
  return isObject(value) && text(value['stream_id']) && text(value['name']) && text(value['live_type']);
}

const streamInfoList = list(streamInfo);

function audioVoicesListResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    listVoicesData(value['data'])
  );
}

function listVoicesData(value: unknown): boolean {
  return isObject(value) && voiceList(value['voice_list']) && flag(value['has_more']);
}

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

function emotionInfo(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['emotion'], text) &&
    optional(value['display_name'], text) &&
    optional(value['emotion_scale_interval'], interval)
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

const emotionInfoList = list(emotionInfo);

const voiceList = list(voice);

function audioVoicesCloneResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    cloneVoiceData(value['data'])
  );
}

function cloneVoiceData(value: unknown): boolean {
  return isObject(value) && text(value['voice_id']);
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

function listVoiceprintGroupData(value: unknown): boolean {
  return isObject(value) && optional(value['items'], voiceprintGroupList) && optional(value['total'], integer);
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

function userInfo(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['id'], textNumberEither) &&
    optional(value['name'], text) &&
    optional(value['nickname'], text) &&
    optional(value['avatar_url'], text)
  );
}

const textNumberEither = either(text, number);

const voiceprintGroupList = list(voiceprintGroup);

function audioVoiceprintGroupsCreateResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    createVoiceprintGroupData(value['data'])
  );
}

function createVoiceprintGroupData(value: unknown): boolean {
  return isObject(value) && text(value['id']);
}

function envelope(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail)
  );
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

function listVoiceprintFeatureData(value: unknown): boolean {
  return isObject(value) && optional(value['items'], voiceprintFeatureList) && optional(value['total'], integer);
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

function audioVoiceprintGroupsFeaturesUpdateResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    optional(value['data'], updateVoiceprintFeatureData)
  );
}

function updateVoiceprintFeatureData(value: unknown): boolean {
  return isObject(value) && optional(value['id'], text);
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

function speakerIdentifyData(value: unknown): boolean {
  return isObject(value) && optional(value['feature_score_list'], featureScoreList);
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

function audioTranscriptionsCreateResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    transcriptionData(value['data'])
  );
}

function transcriptionData(value: unknown): boolean {
  return isObject(value) && text(value['text']);
}

export const answers: AcceptGroup['answers'] = {
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
