// Generated from openapi/ by `npm run generate`. Do not edit.

import type { AcceptGroup } from '../../src/schemas/accept.js';
import {
  either,
  flag,
  integer,
  isObject,
  list,
  map,
  nullOr,
  number,
  optional,
  present,
  text,
} from '../../src/schemas/accept.js';

function responseDetail(value: unknown): boolean {
  return isObject(value) && optional(value['logid'], text);
}

function createBotData(value: unknown): boolean {
  return isObject(value) && text(value['bot_id']);
}

function botsCreateResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    createBotData(value['data'])
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

function publishBotData(value: unknown): boolean {
  return isObject(value) && text(value['bot_id']) && optional(value['version'], text);
}

function botsPublishResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    publishBotData(value['data'])
  );
}

const integerTextEither = either(integer, text);

function listBotInfo(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['id']) &&
    text(value['name']) &&
    text(value['icon_url']) &&
    optional(value['folder_id'], text) &&
    integerTextEither(value['updated_at']) &&
    text(value['description']) &&
    flag(value['is_published']) &&
    optional(value['published_at'], integer) &&
    text(value['owner_user_id'])
  );
}

const listBotInfoList = list(listBotInfo);

const listBotInfoListNullOr = nullOr(listBotInfoList);

function listBotNewData(value: unknown): boolean {
  return isObject(value) && integer(value['total']) && optional(value['items'], listBotInfoListNullOr);
}

function botsListNewResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    listBotNewData(value['data'])
  );
}

function prefixPromptInfo(value: unknown): boolean {
  return isObject(value) && optional(value['prefix_prompt'], text) && optional(value['dynamic_prompt'], text);
}

function botPromptInfo(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['prompt'], text) &&
    optional(value['prompt_mode'], text) &&
    optional(value['prefix_prompt_info'], prefixPromptInfo)
  );
}

const textList = list(text);

function botOnboardingInfo(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['prologue'], text) &&
    optional(value['suggested_questions'], textList) &&
    optional(value['Prologue'], text) &&
    optional(value['SuggestedQuestions'], textList) &&
    optional(value['OnboardingMode'], integer) &&
    optional(value['CustomizedOnboardingPrompt'], text) &&
    optional(value['SuggestedQuestionsShowMode'], integer)
  );
}

function botPluginApi(value: unknown): boolean {
  return isObject(value) && text(value['api_id']) && text(value['name']) && text(value['description']);
}

const botPluginApiList = list(botPluginApi);

function botPlugin(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['plugin_id']) &&
    text(value['name']) &&
    text(value['description']) &&
    text(value['icon_url']) &&
    botPluginApiList(value['api_info_list'])
  );
}

const botPluginList = list(botPlugin);

const presentMap = map(present);

function botModelDetail(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['model_id']) &&
    text(value['model_name']) &&
    optional(value['top_k'], integer) &&
    optional(value['top_p'], number) &&
    optional(value['max_tokens'], integer) &&
    optional(value['temperature'], number) &&
    optional(value['context_round'], integer) &&
    optional(value['response_format'], text) &&
    optional(value['presence_penalty'], number) &&
    optional(value['frequency_penalty'], number) &&
    optional(value['parameters'], presentMap) &&
    optional(value['api_mode'], text) &&
    optional(value['cache_type'], text) &&
    optional(value['sp_current_time'], flag) &&
    optional(value['sp_anti_leak'], flag)
  );
}

function commonKnowledgeInfo(value: unknown): boolean {
  return isObject(value) && text(value['id']) && text(value['name']);
}

const commonKnowledgeInfoList = list(commonKnowledgeInfo);

function commonKnowledge(value: unknown): boolean {
  return isObject(value) && optional(value['knowledge_infos'], commonKnowledgeInfoList);
}

function botVariable(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['keyword']) &&
    text(value['default_value']) &&
    optional(value['variable_type'], text) &&
    text(value['channel']) &&
    text(value['description']) &&
    flag(value['enable']) &&
    flag(value['prompt_enable'])
  );
}

const botVariableList = list(botVariable);

function botMediaConfig(value: unknown): boolean {
  return isObject(value) && optional(value['is_voice_call_closed'], flag);
}

function botVoiceInfo(value: unknown): boolean {
  return isObject(value) && text(value['voice_id']) && optional(value['language_code'], text);
}

const botVoiceInfoList = list(botVoiceInfo);

function botVoiceData(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['id']) &&
    optional(value['language_code'], text) &&
    optional(value['language_name'], text) &&
    optional(value['name'], text) &&
    optional(value['style_id'], text) &&
    optional(value['preview_text'], text) &&
    optional(value['preview_audio'], text)
  );
}

const botVoiceDataList = list(botVoiceData);

function shortcutCommandToolInfo(value: unknown): boolean {
  return isObject(value) && text(value['name']) && text(value['type']);
}

function shortcutCommandComponent(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['name']) &&
    text(value['description']) &&
    text(value['type']) &&
    text(value['tool_parameter']) &&
    text(value['default_value']) &&
    flag(value['is_hide']) &&
    optional(value['options'], textList)
  );
}

const shortcutCommandComponentList = list(shortcutCommandComponent);

function shortcutCommandInfo(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['id']) &&
    text(value['name']) &&
    optional(value['tool'], shortcutCommandToolInfo) &&
    text(value['command']) &&
    optional(value['agent_id'], text) &&
    text(value['icon_url']) &&
    optional(value['components'], shortcutCommandComponentList) &&
    text(value['description']) &&
    text(value['query_template'])
  );
}

const shortcutCommandInfoList = list(shortcutCommandInfo);

function workflowInfo(value: unknown): boolean {
  return (
    isObject(value) && text(value['id']) && text(value['name']) && text(value['icon_url']) && text(value['description'])
  );
}

const workflowInfoList = list(workflowInfo);

function suggestReplyInfo(value: unknown): boolean {
  return isObject(value) && optional(value['reply_mode'], text) && optional(value['customized_prompt'], text);
}

function gradientPosition(value: unknown): boolean {
  return isObject(value) && optional(value['left'], number) && optional(value['right'], number);
}

function canvasPosition(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['width'], number) &&
    optional(value['height'], number) &&
    optional(value['left'], number) &&
    optional(value['top'], number)
  );
}

function backgroundImageInfo(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['image_url'], text) &&
    optional(value['origin_image_url'], text) &&
    optional(value['theme_color'], text) &&
    optional(value['gradient_position'], gradientPosition) &&
    optional(value['canvas_position'], canvasPosition)
  );
}

function botBackgroundImageInfo(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['web_background_image'], backgroundImageInfo) &&
    optional(value['mobile_background_image'], backgroundImageInfo)
  );
}

function botDetail(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['bot_id']) &&
    text(value['name']) &&
    text(value['description']) &&
    text(value['icon_url']) &&
    integer(value['create_time']) &&
    integer(value['update_time']) &&
    optional(value['version'], text) &&
    botPromptInfo(value['prompt_info']) &&
    botOnboardingInfo(value['onboarding_info']) &&
    integer(value['bot_mode']) &&
    botPluginList(value['plugin_info_list']) &&
    botModelDetail(value['model_info']) &&
    optional(value['folder_id'], text) &&
    optional(value['knowledge'], commonKnowledge) &&
    optional(value['variables'], botVariableList) &&
    optional(value['media_config'], botMediaConfig) &&
    optional(value['owner_user_id'], text) &&
    optional(value['voice_info_list'], botVoiceInfoList) &&
    optional(value['voice_data_list'], botVoiceDataList) &&
    optional(value['shortcut_commands'], shortcutCommandInfoList) &&
    optional(value['workflow_info_list'], workflowInfoList) &&
    optional(value['suggest_reply_info'], suggestReplyInfo) &&
    optional(value['background_image_info'], botBackgroundImageInfo) &&
    optional(value['default_user_input_type'], text)
  );
}

function botsRetrieveNewResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    botDetail(value['data'])
  );
}

function botVersionCreator(value: unknown): boolean {
  return isObject(value) && text(value['id']) && optional(value['name'], text);
}

function botVersionInfo(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['version']) &&
    optional(value['creator'], botVersionCreator) &&
    optional(value['changelog'], text) &&
    optional(value['created_at'], integerTextEither) &&
    optional(value['publish_status'], text)
  );
}

const botVersionInfoList = list(botVersionInfo);

const botVersionInfoListNullOr = nullOr(botVersionInfoList);

function listBotVersionData(value: unknown): boolean {
  return isObject(value) && optional(value['items'], botVersionInfoListNullOr) && flag(value['has_more']);
}

function botsVersionsListResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    listBotVersionData(value['data'])
  );
}

function simpleBot(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['bot_id']) &&
    text(value['bot_name']) &&
    text(value['description']) &&
    text(value['icon_url']) &&
    text(value['publish_time'])
  );
}

const simpleBotList = list(simpleBot);

const simpleBotListNullOr = nullOr(simpleBotList);

function listBotData(value: unknown): boolean {
  return isObject(value) && integer(value['total']) && optional(value['space_bots'], simpleBotListNullOr);
}

function botsListResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    listBotData(value['data'])
  );
}

export const responses: AcceptGroup['responses'] = {
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

export const events: AcceptGroup['events'] = {};

/** Loads the schemas, which say what is wrong with a value that is not accepted. */
export const schemas: AcceptGroup['schemas'] = () => import('../response-schemas/bots-schemas.gen.js');
