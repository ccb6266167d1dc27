// Generated from openapi/ by `npm run generate`. Do not edit.

import type { SchemaGroup } from '../../src/schemas/schema-parts.js';
import {
  eitherSchema as either,
  flagSchema as flag,
  integerSchema as integer,
  listSchema as list,
  mapSchema as map,
  nullOrSchema as nullOr,
  numberSchema as number,
  objectSchema as object,
  optionalSchema as optional,
  presentSchema as present,
  textSchema as text,
} from '../../src/schemas/schema-parts.js';

const responseDetail = object({ logid: optional(text) });

const createBotData = object({ bot_id: text });

const botsCreateResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: createBotData,
});

const envelope = object({ code: integer, msg: optional(text), detail: optional(responseDetail) });

const publishBotData = object({ bot_id: text, version: optional(text) });

const botsPublishResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: publishBotData,
});

const integerTextEither = either(integer, text);

const listBotInfo = object({
  id: text,
  name: text,
  icon_url: text,
  folder_id: optional(text),
  updated_at: integerTextEither,
  description: text,
  is_published: flag,
  published_at: optional(integer),
  owner_user_id: text,
});

const listBotInfoList = list(listBotInfo);

const listBotInfoListNullOr = nullOr(listBotInfoList);

const listBotNewData = object({ total: integer, items: optional(listBotInfoListNullOr) });

const botsListNewResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: listBotNewData,
});

const prefixPromptInfo = object({ prefix_prompt: optional(text), dynamic_prompt: optional(text) });

const botPromptInfo = object({
  prompt: optional(text),
  prompt_mode: optional(text),
  prefix_prompt_info: optional(prefixPromptInfo),
});

const textList = list(text);

const botOnboardingInfo = object({
  prologue: optional(text),
  suggested_questions: optional(textList),
  Prologue: optional(text),
  SuggestedQuestions: optional(textList),
  OnboardingMode: optional(integer),
  CustomizedOnboardingPrompt: optional(text),
  SuggestedQuestionsShowMode: optional(integer),
});

const botPluginApi = object({ api_id: text, name: text, description: text });

const botPluginApiList = list(botPluginApi);

const botPlugin = object({
  plugin_id: text,
  name: text,
  description: text,
  icon_url: text,
  api_info_list: botPluginApiList,
});

const botPluginList = list(botPlugin);

const presentMap = map(present);

const botModelDetail = object({
  model_id: text,
  model_name: text,
  top_k: optional(integer),
  top_p: optional(number),
  max_tokens: optional(integer),
  temperature: optional(number),
  context_round: optional(integer),
  response_format: optional(text),
  presence_penalty: optional(number),
  frequency_penalty: optional(number),
  parameters: optional(presentMap),
  api_mode: optional(text),
  cache_type: optional(text),
  sp_current_time: optional(flag),
  sp_anti_leak: optional(flag),
});

const commonKnowledgeInfo = object({ id: text, name: text });

const commonKnowledgeInfoList = list(commonKnowledgeInfo);

const commonKnowledge = object({ knowledge_infos: optional(commonKnowledgeInfoList) });

const botVariable = object({
  keyword: text,
  default_value: text,
  variable_type: optional(text),
  channel: text,
  description: text,
  enable: flag,
  prompt_enable: flag,
});

const botVariableList = list(botVariable);

const botMediaConfig = object({ is_voice_call_closed: optional(flag) });

const botVoiceInfo = object({ voice_id: text, language_code: optional(text) });

const botVoiceInfoList = list(botVoiceInfo);

const botVoiceData = object({
  id: text,
  language_code: optional(text),
  language_name: optional(text),
  name: optional(text),
  style_id: optional(text),
  preview_text: optional(text),
  preview_audio: optional(text),
});

const botVoiceDataList = list(botVoiceData);

const shortcutCommandToolInfo = object({ name: text, type: text });

const shortcutCommandComponent = object({
  name: text,
  description: text,
  type: text,
  tool_parameter: text,
  default_value: text,
  is_hide: flag,
  options: optional(textList),
});

const shortcutCommandComponentList = list(shortcutCommandComponent);

const shortcutCommandInfo = object({
  id: text,
  name: text,
  tool: optional(shortcutCommandToolInfo),
  command: text,
  agent_id: optional(text),
  icon_url: text,
  components: optional(shortcutCommandComponentList),
  description: text,
  query_template: text,
});

const shortcutCommandInfoList = list(shortcutCommandInfo);

const workflowInfo = object({ id: text, name: text, icon_url: text, description: text });

const workflowInfoList = list(workflowInfo);

const suggestReplyInfo = object({ reply_mode: optional(text), customized_prompt: optional(text) });

const gradientPosition = object({ left: optional(number), right: optional(number) });

const canvasPosition = object({
  width: optional(number),
  height: optional(number),
  left: optional(number),
  top: optional(number),
});

const backgroundImageInfo = object({
  image_url: optional(text),
  origin_image_url: optional(text),
  theme_color: optional(text),
  gradient_position: optional(gradientPosition),
  canvas_position: optional(canvasPosition),
});

const botBackgroundImageInfo = object({
  web_background_image: optional(backgroundImageInfo),
  mobile_background_image: optional(backgroundImageInfo),
});

const botDetail = object({
  bot_id: text,
  name: text,
  description: text,
  icon_url: text,
  create_time: integer,
  update_time: integer,
  version: optional(text),
  prompt_info: botPromptInfo,
  onboarding_info: botOnboardingInfo,
  bot_mode: integer,
  plugin_info_list: botPluginList,
  model_info: botModelDetail,
  folder_id: optional(text),
  knowledge: optional(commonKnowledge),
  variables: optional(botVariableList),
  media_config: optional(botMediaConfig),
  owner_user_id: optional(text),
  voice_info_list: optional(botVoiceInfoList),
  voice_data_list: optional(botVoiceDataList),
  shortcut_commands: optional(shortcutCommandInfoList),
  workflow_info_list: optional(workflowInfoList),
  suggest_reply_info: optional(suggestReplyInfo),
  background_image_info: optional(botBackgroundImageInfo),
  default_user_input_type: optional(text),
});

const botsRetrieveNewResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: botDetail,
});

const botVersionCreator = object({ id: text, name: optional(text) });

const botVersionInfo = object({
  version: text,
  creator: optional(botVersionCreator),
  changelog: optional(text),
  created_at: optional(integerTextEither),
  publish_status: optional(text),
});

const botVersionInfoList = list(botVersionInfo);

const botVersionInfoListNullOr = nullOr(botVersionInfoList);

const listBotVersionData = object({ items: optional(botVersionInfoListNullOr), has_more: flag });

const botsVersionsListResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: listBotVersionData,
});

const simpleBot = object({ bot_id: text, bot_name: text, description: text, icon_url: text, publish_time: text });

const simpleBotList = list(simpleBot);

const simpleBotListNullOr = nullOr(simpleBotList);

const listBotData = object({ total: integer, space_bots: optional(simpleBotListNullOr) });

const botsListResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: listBotData,
});

export const responses: SchemaGroup['responses'] = {
  'bots.create': botsCreateResponse,
  'bots.update': envelope,
  'bots.publish': botsPublishResponse,
  'bots.listNew': botsListNewResponse,
  'bots.retrieveNew': botsRetrieveNewResponse,
  'bots.collaborationModes.update': envelope,
  'bots.collaborators.create': envelope,
  'bots.collaborators.delete': envelope,
  'bots.unpublish': envelope,
  'bots.versions.list': botsVersionsListResponse,
  'bots.retrieve': botsRetrieveNewResponse,
  'bots.list': botsListResponse,
};

export const events: SchemaGroup['events'] = {};
