// Generated from openapi/ by `npm run generate`. Do not edit.

import type { SchemaGroup } from '../../src/schemas/schema-parts.js';
import {
  eitherSchema as either,
  flagSchema as flag,
  integerSchema as integer,
  listSchema as list,
  nullOrSchema as nullOr,
  numberSchema as number,
  objectSchema as object,
  optionalSchema as optional,
  textSchema as text,
} from '../../src/schemas/schema-parts.js';

const responseDetail = object({ logid: optional(text) });

const createRoomData = object({ token: text, uid: text, room_id: text, app_id: text });

const audioRoomsCreateResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: createRoomData,
});

const streamInfo = object({ stream_id: text, name: text, live_type: text });

const streamInfoList = list(streamInfo);

const retrieveLiveData = object({ app_id: text, stream_infos: streamInfoList });

const audioLiveRetrieveResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: retrieveLiveData,
});

const interval = object({ min: optional(number), max: optional(number), default: optional(number) });

const emotionInfo = object({
  emotion: optional(text),
  display_name: optional(text),
  emotion_scale_interval: optional(interval),
});

const emotionInfoList = list(emotionInfo);

const voice = object({
  voice_id: text,
  name: text,
  is_system_voice: flag,
  state: optional(text),
  model_type: optional(text),
  model_name: optional(text),
  language_code: text,
  language_name: text,
  preview_text: text,
  preview_audio: text,
  support_emotions: optional(emotionInfoList),
  available_training_times: integer,
  create_time: integer,
  update_time: integer,
});

const voiceList = list(voice);

const voiceListNullOr = nullOr(voiceList);

const listVoicesData = object({ voice_list: optional(voiceListNullOr), has_more: flag });

const audioVoicesListResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: listVoicesData,
});

const cloneVoiceData = object({ voice_id: text });

const audioVoicesCloneResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: cloneVoiceData,
});

const textNumberEither = either(text, number);

const userInfo = object({
  id: optional(textNumberEither),
  name: optional(text),
  nickname: optional(text),
  avatar_url: optional(text),
});

const voiceprintGroup = object({
  id: optional(text),
  name: optional(text),
  desc: optional(text),
  icon_url: optional(text),
  user_info: optional(userInfo),
  feature_count: optional(integer),
  created_at: optional(integer),
  updated_at: optional(integer),
});

const voiceprintGroupList = list(voiceprintGroup);

const voiceprintGroupListNullOr = nullOr(voiceprintGroupList);

const listVoiceprintGroupData = object({ items: optional(voiceprintGroupListNullOr), total: optional(integer) });

const audioVoiceprintGroupsListResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: listVoiceprintGroupData,
});

const createVoiceprintGroupData = object({ id: text });

const audioVoiceprintGroupsCreateResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: createVoiceprintGroupData,
});

const envelope = object({ code: integer, msg: optional(text), detail: optional(responseDetail) });

const voiceprintFeature = object({
  id: optional(text),
  group_id: optional(text),
  name: optional(text),
  desc: optional(text),
  icon_url: optional(text),
  audio_url: optional(text),
  user_info: optional(userInfo),
  created_at: optional(integer),
  updated_at: optional(integer),
});

const voiceprintFeatureList = list(voiceprintFeature);

const voiceprintFeatureListNullOr = nullOr(voiceprintFeatureList);

const listVoiceprintFeatureData = object({ items: optional(voiceprintFeatureListNullOr), total: optional(integer) });

const audioVoiceprintGroupsFeaturesListResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: listVoiceprintFeatureData,
});

const updateVoiceprintFeatureData = object({ id: optional(text) });

const audioVoiceprintGroupsFeaturesUpdateResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: optional(updateVoiceprintFeatureData),
});

const featureScore = object({
  feature_id: optional(text),
  feature_name: optional(text),
  feature_desc: optional(text),
  score: optional(number),
});

const featureScoreList = list(featureScore);

const speakerIdentifyData = object({ feature_score_list: optional(featureScoreList) });

const audioVoiceprintGroupsFeaturesSpeakerIdentifyResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: speakerIdentifyData,
});

const transcriptionData = object({ text: text });

const audioTranscriptionsCreateResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: transcriptionData,
});

export const responses: SchemaGroup['responses'] = {
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

export const events: SchemaGroup['events'] = {};
