// Generated from openapi/ by `npm run generate`. Do not edit.

import type * as types from '../types/types.gen.js';

/** The role of the speaker. */
export const RoleType = { User: 'user', Assistant: 'assistant' } as const;
export type RoleType = types.RoleType;
export declare namespace RoleType {
  type User = 'user';
  type Assistant = 'assistant';
}

/** The version of the bot that replies, published or draft. */
export const ChatPublishStatus = {
  PUBLISHED_ONLINE: 'published_online',
  UNPUBLISHED_DRAFT: 'unpublished_draft',
} as const;
export type ChatPublishStatus = types.ChatPublishStatus;
export declare namespace ChatPublishStatus {
  type PUBLISHED_ONLINE = 'published_online';
  type UNPUBLISHED_DRAFT = 'unpublished_draft';
}

/** The status of a chat. `completed`, `failed`, `canceled` and `requires_action` are final; the last one waits for `chat.submitToolOutputs`. */
export const ChatStatus = {
  CREATED: 'created',
  IN_PROGRESS: 'in_progress',
  COMPLETED: 'completed',
  FAILED: 'failed',
  REQUIRES_ACTION: 'requires_action',
  CANCELED: 'canceled',
  UNKNOWN: 'unknown',
} as const;
export type ChatStatus = types.ChatStatus;
export declare namespace ChatStatus {
  type CREATED = 'created';
  type IN_PROGRESS = 'in_progress';
  type COMPLETED = 'completed';
  type FAILED = 'failed';
  type REQUIRES_ACTION = 'requires_action';
  type CANCELED = 'canceled';
  type UNKNOWN = 'unknown';
}

/** The type of the required action. */
export const RequiredActionKind = { SUBMIT_TOOL_OUTPUTS: 'submit_tool_outputs' } as const;
export type RequiredActionKind = types.RequiredActionKind;
export declare namespace RequiredActionKind {
  type SUBMIT_TOOL_OUTPUTS = 'submit_tool_outputs';
}

/** The type of a tool call. `function` runs a local plugin, `reply_message` answers a question. */
export const ToolCallKind = { FUNCTION: 'function', REPLY_MESSAGE: 'reply_message' } as const;
export type ToolCallKind = types.ToolCallKind;
export declare namespace ToolCallKind {
  type FUNCTION = 'function';
  type REPLY_MESSAGE = 'reply_message';
}

/** The type of the content of a message. Requests accept `text` and `object_string`; `card` and `audio` occur only in responses. */
export const ContentType = { TEXT: 'text', OBJECT_STRING: 'object_string', CARD: 'card', AUDIO: 'audio' } as const;
export type ContentType = types.ContentType;
export declare namespace ContentType {
  type TEXT = 'text';
  type OBJECT_STRING = 'object_string';
  type CARD = 'card';
  type AUDIO = 'audio';
}

/** The type of a message in a turn. `follow_up`, `verbose` and `knowledge` are never sent by a client. */
export const MessageType = {
  QUESTION: 'question',
  ANSWER: 'answer',
  FUNCTION_CALL: 'function_call',
  TOOL_OUTPUT: 'tool_output',
  TOOL_RESPONSE: 'tool_response',
  FOLLOW_UP: 'follow_up',
  VERBOSE: 'verbose',
  KNOWLEDGE: 'knowledge',
} as const;
export type MessageType = types.MessageType;
export declare namespace MessageType {
  type QUESTION = 'question';
  type ANSWER = 'answer';
  type FUNCTION_CALL = 'function_call';
  type TOOL_OUTPUT = 'tool_output';
  type TOOL_RESPONSE = 'tool_response';
  type FOLLOW_UP = 'follow_up';
  type VERBOSE = 'verbose';
  type KNOWLEDGE = 'knowledge';
}

/** The event names of a stream. */
export const ChatEventType = {
  CONVERSATION_CHAT_CREATED: 'conversation.chat.created',
  CONVERSATION_CHAT_IN_PROGRESS: 'conversation.chat.in_progress',
  CONVERSATION_CHAT_COMPLETED: 'conversation.chat.completed',
  CONVERSATION_CHAT_FAILED: 'conversation.chat.failed',
  CONVERSATION_CHAT_REQUIRES_ACTION: 'conversation.chat.requires_action',
  CONVERSATION_MESSAGE_DELTA: 'conversation.message.delta',
  CONVERSATION_MESSAGE_COMPLETED: 'conversation.message.completed',
  CONVERSATION_AUDIO_DELTA: 'conversation.audio.delta',
  ERROR: 'error',
  DONE: 'done',
} as const;
export type ChatEventType = (typeof ChatEventType)[keyof typeof ChatEventType];
export declare namespace ChatEventType {
  type CONVERSATION_CHAT_CREATED = 'conversation.chat.created';
  type CONVERSATION_CHAT_IN_PROGRESS = 'conversation.chat.in_progress';
  type CONVERSATION_CHAT_COMPLETED = 'conversation.chat.completed';
  type CONVERSATION_CHAT_FAILED = 'conversation.chat.failed';
  type CONVERSATION_CHAT_REQUIRES_ACTION = 'conversation.chat.requires_action';
  type CONVERSATION_MESSAGE_DELTA = 'conversation.message.delta';
  type CONVERSATION_MESSAGE_COMPLETED = 'conversation.message.completed';
  type CONVERSATION_AUDIO_DELTA = 'conversation.audio.delta';
  type ERROR = 'error';
  type DONE = 'done';
}

/** The order of conversations. */
export const ConversationSortOrder = { ASC: 'ASC', DESC: 'DESC' } as const;
export type ConversationSortOrder = types.ConversationSortOrder;
export declare namespace ConversationSortOrder {
  type ASC = 'ASC';
  type DESC = 'DESC';
}

/** The order of messages. */
export const MessageListOrder = { DESC: 'desc', ASC: 'asc' } as const;
export type MessageListOrder = types.MessageListOrder;
export declare namespace MessageListOrder {
  type DESC = 'desc';
  type ASC = 'asc';
}

/** The user's rating of a message. */
export const FeedbackType = { LIKE: 'like', UNLIKE: 'unlike' } as const;
export type FeedbackType = types.FeedbackType;
export declare namespace FeedbackType {
  type LIKE = 'like';
  type UNLIKE = 'unlike';
}

/** The role of a user in a workspace. */
export const WorkspaceRoleType = { OWNER: 'owner', ADMIN: 'admin', MEMBER: 'member' } as const;
export type WorkspaceRoleType = types.WorkspaceRoleType;
export declare namespace WorkspaceRoleType {
  type OWNER = 'owner';
  type ADMIN = 'admin';
  type MEMBER = 'member';
}

/** The type of a workspace, personal or team. */
export const WorkspaceType = { PERSONAL: 'personal', TEAM: 'team' } as const;
export type WorkspaceType = types.WorkspaceType;
export declare namespace WorkspaceType {
  type PERSONAL = 'personal';
  type TEAM = 'team';
}

/** The membership status of a user in a workspace. The documentation lists only `joined`. */
export const WorkspaceJoinedStatus = { JOINED: 'joined', APPLIED: 'applied', NOT_JOINED: 'not_joined' } as const;
export type WorkspaceJoinedStatus = types.WorkspaceJoinedStatus;
export declare namespace WorkspaceJoinedStatus {
  type JOINED = 'joined';
  type APPLIED = 'applied';
  type NOT_JOINED = 'not_joined';
}

/** The structure of a prompt: `standard` for one text, or `prefix` for a fixed part, which can be cached, and a dynamic part. */
export const PromptMode = { STANDARD: 'standard', PREFIX: 'prefix' } as const;
export type PromptMode = types.PromptMode;
export declare namespace PromptMode {
  type STANDARD = 'standard';
  type PREFIX = 'prefix';
}

/** The format of the model's replies. */
export const ModelResponseFormat = { TEXT: 'text', MARKDOWN: 'markdown', JSON: 'json' } as const;
export type ModelResponseFormat = types.ModelResponseFormat;
export declare namespace ModelResponseFormat {
  type TEXT = 'text';
  type MARKDOWN = 'markdown';
  type JSON = 'json';
}

/** The cached part of the context, `closed` for none or `prefix` for its fixed start. */
export const CacheType = { CLOSED: 'closed', PREFIX: 'prefix' } as const;
export type CacheType = types.CacheType;
export declare namespace CacheType {
  type CLOSED = 'closed';
  type PREFIX = 'prefix';
}

/** The API of the model. */
export const ModelApiMode = { CHAT_API: 'chat_api', RESPONSES_API: 'responses_api' } as const;
export type ModelApiMode = types.ModelApiMode;
export declare namespace ModelApiMode {
  type CHAT_API = 'chat_api';
  type RESPONSES_API = 'responses_api';
}

/** The source of follow-up questions: `enable` for the platform, `customized` for the platform with your instructions, `disable` for none. */
export const SuggestReplyMode = { DISABLE: 'disable', ENABLE: 'enable', CUSTOMIZED: 'customized' } as const;
export type SuggestReplyMode = types.SuggestReplyMode;
export declare namespace SuggestReplyMode {
  type DISABLE = 'disable';
  type ENABLE = 'enable';
  type CUSTOMIZED = 'customized';
}

/** The search strategy of a knowledge base: 0 for semantic, 1 for hybrid (semantic and full text), 20 for full text. */
export const KnowledgeSearchStrategy = { SemanticSearch: 0, HybridSearch: 1, FullTextSearch: 20 } as const;
export type KnowledgeSearchStrategy = types.KnowledgeSearchStrategy;
export declare namespace KnowledgeSearchStrategy {
  type SemanticSearch = 0;
  type HybridSearch = 1;
  type FullTextSearch = 20;
}

/** The publish status: `published_online` for the published version, `published_draft` for the draft of a published entity, `unpublished_draft` for a draft that was never published, `all` for all of them. */
export const PublishStatus = {
  ALL: 'all',
  PUBLISHED_ONLINE: 'published_online',
  PUBLISHED_DRAFT: 'published_draft',
  UNPUBLISHED_DRAFT: 'unpublished_draft',
} as const;
export type PublishStatus = types.PublishStatus;
export declare namespace PublishStatus {
  type ALL = 'all';
  type PUBLISHED_ONLINE = 'published_online';
  type PUBLISHED_DRAFT = 'published_draft';
  type UNPUBLISHED_DRAFT = 'unpublished_draft';
}

/** The source of the opening message: 1 for none, 2 for a fixed text, 3 for a model. */
export const OnboardingMode = { NoNeed: 1, UseManual: 2, UseLLM: 3 } as const;
export type OnboardingMode = types.OnboardingMode;
export declare namespace OnboardingMode {
  type NoNeed = 1;
  type UseManual = 2;
  type UseLLM = 3;
}

/** The suggested questions that are shown: 0 for a random selection, 1 for all. */
export const SuggestedQuestionsShowMode = { Random: 0, All: 1 } as const;
export type SuggestedQuestionsShowMode = types.SuggestedQuestionsShowMode;
export declare namespace SuggestedQuestionsShowMode {
  type Random = 0;
  type All = 1;
}

/** The mode of the bot: 0 for a single agent, 1 for multiple agents, 2 for a single agent that runs a workflow. */
export const BotModeType = { SingleMode: 0, MultiMode: 1, WorkflowMode: 2 } as const;
export type BotModeType = types.BotModeType;
export declare namespace BotModeType {
  type SingleMode = 0;
  type MultiMode = 1;
  type WorkflowMode = 2;
}

/** The type of a variable, `KVVariable` for one value or `ListVariable` for a list. */
export const VariableType = { KVVariable: 'KVVariable', ListVariable: 'ListVariable' } as const;
export type VariableType = types.VariableType;
export declare namespace VariableType {
  type KVVariable = 'KVVariable';
  type ListVariable = 'ListVariable';
}

/** The source of a variable: `custom` for the bot, `system` for the platform, `location` for the location of the user, `feishu` for Feishu, `app` for the app that the bot belongs to. */
export const VariableChannel = {
  Custom: 'custom',
  System: 'system',
  Location: 'location',
  Feishu: 'feishu',
  APP: 'app',
} as const;
export type VariableChannel = types.VariableChannel;
export declare namespace VariableChannel {
  type Custom = 'custom';
  type System = 'system';
  type Location = 'location';
  type Feishu = 'feishu';
  type APP = 'app';
}

/** The type of the tool that a shortcut command calls. */
export const ShortcutToolType = { WORKFLOW: 'workflow', PLUGIN: 'plugin' } as const;
export type ShortcutToolType = types.ShortcutToolType;
export declare namespace ShortcutToolType {
  type WORKFLOW = 'workflow';
  type PLUGIN = 'plugin';
}

/** The default input of the user: `text` for typing, `voice` for recorded speech, `call` for a call. */
export const UserInputType = { TEXT: 'text', VOICE: 'voice', CALL: 'call' } as const;
export type UserInputType = types.UserInputType;
export declare namespace UserInputType {
  type TEXT = 'text';
  type VOICE = 'voice';
  type CALL = 'call';
}

/** The users who may edit: `single` for the owner only, `collaboration` for the owner and collaborators. */
export const CollaborationMode = { SINGLE: 'single', COLLABORATION: 'collaboration' } as const;
export type CollaborationMode = types.CollaborationMode;
export declare namespace CollaborationMode {
  type SINGLE = 'single';
  type COLLABORATION = 'collaboration';
}

/** The type of an interrupt. Send the number back as you received it: the platform's sources disagree on the number for a local plugin. */
export const InterruptType = {
  LocalPlugin: 1,
  Question: 2,
  RequireInfos: 3,
  SceneChat: 4,
  Input: 5,
  LocalPluginDocs: 6,
  OauthPlugin: 7,
} as const;
export type InterruptType = types.InterruptType;
export declare namespace InterruptType {
  type LocalPlugin = 1;
  type Question = 2;
  type RequireInfos = 3;
  type SceneChat = 4;
  type Input = 5;
  type LocalPluginDocs = 6;
  type OauthPlugin = 7;
}

/** The type of a workflow parameter. The types from `image` on are file types. */
export const WorkflowParameterType = {
  STRING: 'string',
  INTEGER: 'integer',
  NUMBER: 'number',
  BOOLEAN: 'boolean',
  TIME: 'time',
  OBJECT: 'object',
  ARRAY: 'array',
  FILE: 'file',
  DEFAULT: 'default',
  IMAGE: 'image',
  SVG: 'svg',
  AUDIO: 'audio',
  VIDEO: 'video',
  VOICE: 'voice',
  DOC: 'doc',
  PPT: 'ppt',
  EXCEL: 'excel',
  TXT: 'txt',
  CODE: 'code',
  ZIP: 'zip',
} as const;
export type WorkflowParameterType = types.WorkflowParameterType;
export declare namespace WorkflowParameterType {
  type STRING = 'string';
  type INTEGER = 'integer';
  type NUMBER = 'number';
  type BOOLEAN = 'boolean';
  type TIME = 'time';
  type OBJECT = 'object';
  type ARRAY = 'array';
  type FILE = 'file';
  type DEFAULT = 'default';
  type IMAGE = 'image';
  type SVG = 'svg';
  type AUDIO = 'audio';
  type VIDEO = 'video';
  type VOICE = 'voice';
  type DOC = 'doc';
  type PPT = 'ppt';
  type EXCEL = 'excel';
  type TXT = 'txt';
  type CODE = 'code';
  type ZIP = 'zip';
}

/** The event names of a stream. */
export const WorkflowEventType = {
  MESSAGE: 'Message',
  INTERRUPT: 'Interrupt',
  ERROR: 'Error',
  DONE: 'Done',
  PING: 'PING',
} as const;
export type WorkflowEventType = (typeof WorkflowEventType)[keyof typeof WorkflowEventType];
export declare namespace WorkflowEventType {
  type MESSAGE = 'Message';
  type INTERRUPT = 'Interrupt';
  type ERROR = 'Error';
  type DONE = 'Done';
  type PING = 'PING';
}

/** The status of a run. `Success` and `Fail` are final. */
export const WorkflowExecuteStatus = { SUCCESS: 'Success', RUNNING: 'Running', FAIL: 'Fail' } as const;
export type WorkflowExecuteStatus = types.WorkflowExecuteStatus;
export declare namespace WorkflowExecuteStatus {
  type SUCCESS = 'Success';
  type RUNNING = 'Running';
  type FAIL = 'Fail';
}

/** The mode of a run: 0 waits for the result, 1 streams it, 2 runs in the background. */
export const WorkflowRunMode = { Sync: 0, Stream: 1, Async: 2 } as const;
export type WorkflowRunMode = types.WorkflowRunMode;
export declare namespace WorkflowRunMode {
  type Sync = 0;
  type Stream = 1;
  type Async = 2;
}

/** The type of a workflow: a workflow, or a chatflow, which has a conversation. */
export const WorkflowMode = { WORKFLOW: 'workflow', CHATFLOW: 'chatflow' } as const;
export type WorkflowMode = types.WorkflowMode;
export declare namespace WorkflowMode {
  type WORKFLOW = 'workflow';
  type CHATFLOW = 'chatflow';
}

/** The output of the end node: its variables, or a text made from them. */
export const TerminatePlan = {
  RETURN_VARIABLES: 'return_variables',
  USE_ANSWER_CONTENT: 'use_answer_content',
} as const;
export type TerminatePlan = types.TerminatePlan;
export declare namespace TerminatePlan {
  type RETURN_VARIABLES = 'return_variables';
  type USE_ANSWER_CONTENT = 'use_answer_content';
}

/** The content type of a file or a knowledge base: 0 for text, 1 for tables, 2 for images. Not documented: 3 for a database, 4 and 5 for structured and unstructured data on Volcano Engine. */
export const DocumentFormatType = {
  Text: 0,
  Table: 1,
  Image: 2,
  Database: 3,
  VolcanoStructured: 4,
  VolcanoUnstructured: 5,
} as const;
export type DocumentFormatType = types.DocumentFormatType;
export declare namespace DocumentFormatType {
  type Text = 0;
  type Table = 1;
  type Image = 2;
  type Database = 3;
  type VolcanoStructured = 4;
  type VolcanoUnstructured = 5;
}

/** The status of a knowledge base: 1 for enabled, 3 for disabled. Not documented: 0 for processing, 2 for deleted, 9 for failed. */
export const DatasetStatus = { Processing: 0, Enabled: 1, Deleted: 2, Disabled: 3, Failed: 9 } as const;
export type DatasetStatus = types.DatasetStatus;
export declare namespace DatasetStatus {
  type Processing = 0;
  type Enabled = 1;
  type Deleted = 2;
  type Disabled = 3;
  type Failed = 9;
}

/** The chunking method, 0 for automatic or 1 for custom. */
export const ChunkType = { Auto: 0, Custom: 1 } as const;
export type ChunkType = types.ChunkType;
export declare namespace ChunkType {
  type Auto = 0;
  type Custom = 1;
}

/** The source of image captions, 0 for a model or 1 for the caller. */
export const CaptionType = { Auto: 0, Manual: 1 } as const;
export type CaptionType = types.CaptionType;
export declare namespace CaptionType {
  type Auto = 0;
  type Manual = 1;
}

/** The storage of a knowledge base, 0 for Coze or 1 for Volcano Engine. */
export const DatasetType = { Coze: 0, Volcano: 1 } as const;
export type DatasetType = types.DatasetType;
export declare namespace DatasetType {
  type Coze = 0;
  type Volcano = 1;
}

/** The processing status of a file: 0 for running, 1 for done, 9 for failed. Not documented: 2 for disabled, 3 for deleted, 4 for being chunked again, 5 for being fetched again, 1000 for rejected by the content check. */
export const DocumentStatus = {
  Processing: 0,
  Completed: 1,
  Disabled: 2,
  Deleted: 3,
  Resegmenting: 4,
  Refreshing: 5,
  Failed: 9,
  AuditFailed: 1000,
} as const;
export type DocumentStatus = types.DocumentStatus;
export declare namespace DocumentStatus {
  type Processing = 0;
  type Completed = 1;
  type Disabled = 2;
  type Deleted = 3;
  type Resegmenting = 4;
  type Refreshing = 5;
  type Failed = 9;
  type AuditFailed = 1000;
}

/** The update type of a web page: 0 for never, 1 for regularly. Not documented: 2, which appends the fetched content. */
export const DocumentUpdateType = { NoUpdate: 0, AutoUpdate: 1, Append: 2 } as const;
export type DocumentUpdateType = types.DocumentUpdateType;
export declare namespace DocumentUpdateType {
  type NoUpdate = 0;
  type AutoUpdate = 1;
  type Append = 2;
}

/** The source of a file: 0 for an upload, 1 for a web page, 5 for a file uploaded through the API. Not documented: 2 for typed text, 3 for another service, 4 for a page selected in the browser, 101 for Notion, 102 for Google Drive, 103 for Feishu, 104 for Lark. */
export const DocumentSourceType = {
  Document: 0,
  Web: 1,
  Custom: 2,
  ThirdParty: 3,
  FrontCrawl: 4,
  OpenApi: 5,
  Notion: 101,
  GoogleDrive: 102,
  FeishuWeb: 103,
  LarkWeb: 104,
} as const;
export type DocumentSourceType = types.DocumentSourceType;
export declare namespace DocumentSourceType {
  type Document = 0;
  type Web = 1;
  type Custom = 2;
  type ThirdParty = 3;
  type FrontCrawl = 4;
  type OpenApi = 5;
  type Notion = 101;
  type GoogleDrive = 102;
  type FeishuWeb = 103;
  type LarkWeb = 104;
}

/** The mode of a room: `default` for a talk with the bot, `podcast` for a podcast. `s2s` (speech to speech) and `translate` are not documented. */
export const RoomMode = { Default: 'default', S2S: 's2s', Podcast: 'podcast', Translate: 'translate' } as const;
export type RoomMode = types.RoomMode;
export declare namespace RoomMode {
  type Default = 'default';
  type S2S = 's2s';
  type Podcast = 'podcast';
  type Translate = 'translate';
}

/** The audio codec of a room, default `OPUS`. */
export const RoomAudioCodec = { AACLC: 'AACLC', G711A: 'G711A', OPUS: 'OPUS', G722: 'G722' } as const;
export type RoomAudioCodec = types.RoomAudioCodec;
export declare namespace RoomAudioCodec {
  type AACLC = 'AACLC';
  type G711A = 'G711A';
  type OPUS = 'OPUS';
  type G722 = 'G722';
}

/** The video codec of a room, default `H264`. */
export const RoomVideoCodec = { H264: 'H264', BYTEVC1: 'BYTEVC1' } as const;
export type RoomVideoCodec = types.RoomVideoCodec;
export declare namespace RoomVideoCodec {
  type H264 = 'H264';
  type BYTEVC1 = 'BYTEVC1';
}

/** The video that the bot sees, `main` for the camera or `screen` for the shared screen. */
export const StreamVideoType = { MAIN: 'main', SCREEN: 'screen' } as const;
export type StreamVideoType = types.StreamVideoType;
export declare namespace StreamVideoType {
  type MAIN = 'main';
  type SCREEN = 'screen';
}

/** The detection of the end of the user's speech: `server_vad` for the platform, by silence; `semantic_vad` for the platform, by meaning; `client_interrupt` for the client. `client_vad` is not documented. */
export const CreateRoomTurnDetectionType = {
  ServerVad: 'server_vad',
  ClientVad: 'client_vad',
  ClientInterrupt: 'client_interrupt',
  SemanticVad: 'semantic_vad',
} as const;
export type CreateRoomTurnDetectionType = types.CreateRoomTurnDetectionType;
export declare namespace CreateRoomTurnDetectionType {
  type ServerVad = 'server_vad';
  type ClientVad = 'client_vad';
  type ClientInterrupt = 'client_interrupt';
  type SemanticVad = 'semantic_vad';
}

/** The content of a stream, `origin` for the original speech or `translation` for a translation. */
export const LiveType = { Origin: 'origin', Translation: 'translation' } as const;
export type LiveType = types.LiveType;
export declare namespace LiveType {
  type Origin = 'origin';
  type Translation = 'translation';
}

/** The model type of a voice, `big` or `small`. */
export const VoiceModelType = { BIG: 'big', SMALL: 'small' } as const;
export type VoiceModelType = types.VoiceModelType;
export declare namespace VoiceModelType {
  type BIG = 'big';
  type SMALL = 'small';
}

/** The state of a voice: `init` if it is not cloned yet, `cloned` if it is ready. `all` lists both; no voice has it. */
export const VoiceState = { INIT: 'init', CLONED: 'cloned', ALL: 'all' } as const;
export type VoiceState = types.VoiceState;
export declare namespace VoiceState {
  type INIT = 'init';
  type CLONED = 'cloned';
  type ALL = 'all';
}

/** An emotion of the speech. Each voice supports some of them. */
export const VoiceEmotion = {
  HAPPY: 'happy',
  SAD: 'sad',
  ANGRY: 'angry',
  SURPRISED: 'surprised',
  FEAR: 'fear',
  HATE: 'hate',
  EXCITED: 'excited',
  COLDNESS: 'coldness',
  NEUTRAL: 'neutral',
} as const;
export type VoiceEmotion = types.VoiceEmotion;
export declare namespace VoiceEmotion {
  type HAPPY = 'happy';
  type SAD = 'sad';
  type ANGRY = 'angry';
  type SURPRISED = 'surprised';
  type FEAR = 'fear';
  type HATE = 'hate';
  type EXCITED = 'excited';
  type COLDNESS = 'coldness';
  type NEUTRAL = 'neutral';
}

/** The format of a recording. */
export const VoiceCloneAudioFormat = {
  WAV: 'wav',
  MP3: 'mp3',
  OGG: 'ogg',
  M4A: 'm4a',
  AAC: 'aac',
  PCM: 'pcm',
} as const;
export type VoiceCloneAudioFormat = types.VoiceCloneAudioFormat;
export declare namespace VoiceCloneAudioFormat {
  type WAV = 'wav';
  type MP3 = 'mp3';
  type OGG = 'ogg';
  type M4A = 'm4a';
  type AAC = 'aac';
  type PCM = 'pcm';
}

/** A language for voice cloning, for example `zh` for Chinese or `id` for Indonesian. */
export const VoiceLanguage = { ZH: 'zh', EN: 'en', JA: 'ja', ES: 'es', ID: 'id', PT: 'pt' } as const;
export type VoiceLanguage = types.VoiceLanguage;
export declare namespace VoiceLanguage {
  type ZH = 'zh';
  type EN = 'en';
  type JA = 'ja';
  type ES = 'es';
  type ID = 'id';
  type PT = 'pt';
}

/** The type of entity whose settings apply to a WebSocket. */
export const WebsocketEntityType = { BOT: 'bot', WORKFLOW: 'workflow' } as const;
export type WebsocketEntityType = types.WebsocketEntityType;
export declare namespace WebsocketEntityType {
  type BOT = 'bot';
  type WORKFLOW = 'workflow';
}

/** The audio codec. `g711a` and `g711u` are telephony codecs with 8000 Hz. */
export const AudioCodec = { PCM: 'pcm', OPUS: 'opus', G711A: 'g711a', G711U: 'g711u' } as const;
export type AudioCodec = types.AudioCodec;
export declare namespace AudioCodec {
  type PCM = 'pcm';
  type OPUS = 'opus';
  type G711A = 'g711a';
  type G711U = 'g711u';
}

/** The sample rate of the audio, in Hz. */
export const AudioSampleRate = {
  HZ_8000: 8000,
  HZ_16000: 16000,
  HZ_22050: 22050,
  HZ_24000: 24000,
  HZ_32000: 32000,
  HZ_44100: 44100,
  HZ_48000: 48000,
} as const;
export type AudioSampleRate = types.AudioSampleRate;
export declare namespace AudioSampleRate {
  type HZ_8000 = 8000;
  type HZ_16000 = 16000;
  type HZ_22050 = 22050;
  type HZ_24000 = 24000;
  type HZ_32000 = 32000;
  type HZ_44100 = 44100;
  type HZ_48000 = 48000;
}

/** The duration of an Opus packet, in milliseconds. */
export const OpusFrameSizeMs = { MS_2_5: 2.5, MS_5: 5, MS_10: 10, MS_20: 20, MS_40: 40, MS_60: 60 } as const;
export type OpusFrameSizeMs = types.OpusFrameSizeMs;
export declare namespace OpusFrameSizeMs {
  type MS_2_5 = 2.5;
  type MS_5 = 5;
  type MS_10 = 10;
  type MS_20 = 20;
  type MS_40 = 40;
  type MS_60 = 60;
}

/** The names of all WebSocket events, in both directions. */
export const WebsocketsEventType = {
  SPEECH_UPDATE: 'speech.update',
  INPUT_TEXT_BUFFER_APPEND: 'input_text_buffer.append',
  INPUT_TEXT_BUFFER_COMPLETE: 'input_text_buffer.complete',
  SPEECH_CREATED: 'speech.created',
  SPEECH_UPDATED: 'speech.updated',
  INPUT_TEXT_BUFFER_COMPLETED: 'input_text_buffer.completed',
  CONVERSATION_AUDIO_SENTENCE_START: 'conversation.audio.sentence_start',
  SPEECH_AUDIO_UPDATE: 'speech.audio.update',
  SPEECH_AUDIO_COMPLETED: 'speech.audio.completed',
  ERROR: 'error',
  TRANSCRIPTIONS_UPDATE: 'transcriptions.update',
  INPUT_AUDIO_BUFFER_APPEND: 'input_audio_buffer.append',
  INPUT_AUDIO_BUFFER_COMPLETE: 'input_audio_buffer.complete',
  INPUT_AUDIO_BUFFER_CLEAR: 'input_audio_buffer.clear',
  TRANSCRIPTIONS_CREATED: 'transcriptions.created',
  TRANSCRIPTIONS_UPDATED: 'transcriptions.updated',
  INPUT_AUDIO_BUFFER_COMPLETED: 'input_audio_buffer.completed',
  INPUT_AUDIO_BUFFER_CLEARED: 'input_audio_buffer.cleared',
  TRANSCRIPTIONS_MESSAGE_UPDATE: 'transcriptions.message.update',
  TRANSCRIPTIONS_MESSAGE_COMPLETED: 'transcriptions.message.completed',
  SIMULT_INTERPRETATION_UPDATE: 'simult_interpretation.update',
  SIMULT_INTERPRETATION_CREATED: 'simult_interpretation.created',
  SIMULT_INTERPRETATION_UPDATED: 'simult_interpretation.updated',
  SIMULT_INTERPRETATION_TRANSCRIPTION_DELTA: 'simult_interpretation.transcription.delta',
  SIMULT_INTERPRETATION_TRANSLATION_DELTA: 'simult_interpretation.translation.delta',
  SIMULT_INTERPRETATION_AUDIO_DELTA: 'simult_interpretation.audio.delta',
  SIMULT_INTERPRETATION_MESSAGE_COMPLETED: 'simult_interpretation.message.completed',
  CHAT_UPDATE: 'chat.update',
  CONVERSATION_MESSAGE_CREATE: 'conversation.message.create',
  CONVERSATION_CLEAR: 'conversation.clear',
  CONVERSATION_CHAT_SUBMIT_TOOL_OUTPUTS: 'conversation.chat.submit_tool_outputs',
  CONVERSATION_CHAT_CANCEL: 'conversation.chat.cancel',
  INPUT_TEXT_GENERATE_AUDIO: 'input_text.generate_audio',
  CHAT_CREATED: 'chat.created',
  CHAT_UPDATED: 'chat.updated',
  CONVERSATION_CHAT_CREATED: 'conversation.chat.created',
  CONVERSATION_CHAT_IN_PROGRESS: 'conversation.chat.in_progress',
  CONVERSATION_MESSAGE_DELTA: 'conversation.message.delta',
  CONVERSATION_AUDIO_DELTA: 'conversation.audio.delta',
  CONVERSATION_MESSAGE_COMPLETED: 'conversation.message.completed',
  CONVERSATION_AUDIO_COMPLETED: 'conversation.audio.completed',
  CONVERSATION_CHAT_COMPLETED: 'conversation.chat.completed',
  CONVERSATION_CHAT_FAILED: 'conversation.chat.failed',
  CONVERSATION_CHAT_REQUIRES_ACTION: 'conversation.chat.requires_action',
  CONVERSATION_CHAT_CANCELED: 'conversation.chat.canceled',
  CONVERSATION_CLEARED: 'conversation.cleared',
  INPUT_AUDIO_BUFFER_SPEECH_STARTED: 'input_audio_buffer.speech_started',
  INPUT_AUDIO_BUFFER_SPEECH_STOPPED: 'input_audio_buffer.speech_stopped',
  CONVERSATION_AUDIO_TRANSCRIPT_UPDATE: 'conversation.audio_transcript.update',
  CONVERSATION_AUDIO_TRANSCRIPT_COMPLETED: 'conversation.audio_transcript.completed',
  DUMP_AUDIO: 'dump.audio',
  CLIENT_ERROR: 'client_error',
  CLOSED: 'closed',
  ALL: 'all',
} as const;
export type WebsocketsEventType = types.WebsocketsEventType;
export declare namespace WebsocketsEventType {
  type SPEECH_UPDATE = 'speech.update';
  type INPUT_TEXT_BUFFER_APPEND = 'input_text_buffer.append';
  type INPUT_TEXT_BUFFER_COMPLETE = 'input_text_buffer.complete';
  type SPEECH_CREATED = 'speech.created';
  type SPEECH_UPDATED = 'speech.updated';
  type INPUT_TEXT_BUFFER_COMPLETED = 'input_text_buffer.completed';
  type CONVERSATION_AUDIO_SENTENCE_START = 'conversation.audio.sentence_start';
  type SPEECH_AUDIO_UPDATE = 'speech.audio.update';
  type SPEECH_AUDIO_COMPLETED = 'speech.audio.completed';
  type ERROR = 'error';
  type TRANSCRIPTIONS_UPDATE = 'transcriptions.update';
  type INPUT_AUDIO_BUFFER_APPEND = 'input_audio_buffer.append';
  type INPUT_AUDIO_BUFFER_COMPLETE = 'input_audio_buffer.complete';
  type INPUT_AUDIO_BUFFER_CLEAR = 'input_audio_buffer.clear';
  type TRANSCRIPTIONS_CREATED = 'transcriptions.created';
  type TRANSCRIPTIONS_UPDATED = 'transcriptions.updated';
  type INPUT_AUDIO_BUFFER_COMPLETED = 'input_audio_buffer.completed';
  type INPUT_AUDIO_BUFFER_CLEARED = 'input_audio_buffer.cleared';
  type TRANSCRIPTIONS_MESSAGE_UPDATE = 'transcriptions.message.update';
  type TRANSCRIPTIONS_MESSAGE_COMPLETED = 'transcriptions.message.completed';
  type SIMULT_INTERPRETATION_UPDATE = 'simult_interpretation.update';
  type SIMULT_INTERPRETATION_CREATED = 'simult_interpretation.created';
  type SIMULT_INTERPRETATION_UPDATED = 'simult_interpretation.updated';
  type SIMULT_INTERPRETATION_TRANSCRIPTION_DELTA = 'simult_interpretation.transcription.delta';
  type SIMULT_INTERPRETATION_TRANSLATION_DELTA = 'simult_interpretation.translation.delta';
  type SIMULT_INTERPRETATION_AUDIO_DELTA = 'simult_interpretation.audio.delta';
  type SIMULT_INTERPRETATION_MESSAGE_COMPLETED = 'simult_interpretation.message.completed';
  type CHAT_UPDATE = 'chat.update';
  type CONVERSATION_MESSAGE_CREATE = 'conversation.message.create';
  type CONVERSATION_CLEAR = 'conversation.clear';
  type CONVERSATION_CHAT_SUBMIT_TOOL_OUTPUTS = 'conversation.chat.submit_tool_outputs';
  type CONVERSATION_CHAT_CANCEL = 'conversation.chat.cancel';
  type INPUT_TEXT_GENERATE_AUDIO = 'input_text.generate_audio';
  type CHAT_CREATED = 'chat.created';
  type CHAT_UPDATED = 'chat.updated';
  type CONVERSATION_CHAT_CREATED = 'conversation.chat.created';
  type CONVERSATION_CHAT_IN_PROGRESS = 'conversation.chat.in_progress';
  type CONVERSATION_MESSAGE_DELTA = 'conversation.message.delta';
  type CONVERSATION_AUDIO_DELTA = 'conversation.audio.delta';
  type CONVERSATION_MESSAGE_COMPLETED = 'conversation.message.completed';
  type CONVERSATION_AUDIO_COMPLETED = 'conversation.audio.completed';
  type CONVERSATION_CHAT_COMPLETED = 'conversation.chat.completed';
  type CONVERSATION_CHAT_FAILED = 'conversation.chat.failed';
  type CONVERSATION_CHAT_REQUIRES_ACTION = 'conversation.chat.requires_action';
  type CONVERSATION_CHAT_CANCELED = 'conversation.chat.canceled';
  type CONVERSATION_CLEARED = 'conversation.cleared';
  type INPUT_AUDIO_BUFFER_SPEECH_STARTED = 'input_audio_buffer.speech_started';
  type INPUT_AUDIO_BUFFER_SPEECH_STOPPED = 'input_audio_buffer.speech_stopped';
  type CONVERSATION_AUDIO_TRANSCRIPT_UPDATE = 'conversation.audio_transcript.update';
  type CONVERSATION_AUDIO_TRANSCRIPT_COMPLETED = 'conversation.audio_transcript.completed';
  type DUMP_AUDIO = 'dump.audio';
  type CLIENT_ERROR = 'client_error';
  type CLOSED = 'closed';
  type ALL = 'all';
}

/** The format of synthesized speech. */
export const SpeechFormat = { WAV: 'wav', PCM: 'pcm', OGG_OPUS: 'ogg_opus', MP3: 'mp3' } as const;
export type SpeechFormat = types.SpeechFormat;
export declare namespace SpeechFormat {
  type WAV = 'wav';
  type PCM = 'pcm';
  type OGG_OPUS = 'ogg_opus';
  type MP3 = 'mp3';
}

/** The container format of the audio. The codecs `g711a` and `g711u` require `pcm`. */
export const InputAudioFormat = { PCM: 'pcm', WAV: 'wav', OGG: 'ogg' } as const;
export type InputAudioFormat = types.InputAudioFormat;
export declare namespace InputAudioFormat {
  type PCM = 'pcm';
  type WAV = 'wav';
  type OGG = 'ogg';
}

/** The number of audio channels. */
export const AudioChannel = { Mono: 1, Stereo: 2 } as const;
export type AudioChannel = types.AudioChannel;
export declare namespace AudioChannel {
  type Mono = 1;
  type Stereo = 2;
}

/** The number of bits per sample. */
export const AudioBitDepth = { Bits8: 8, Bits16: 16, Bits24: 24 } as const;
export type AudioBitDepth = types.AudioBitDepth;
export declare namespace AudioBitDepth {
  type Bits8 = 8;
  type Bits16 = 16;
  type Bits24 = 24;
}

/** The method that detects the end of the user's speech. */
export const TurnDetectionType = { CLIENT_INTERRUPT: 'client_interrupt', SERVER_VAD: 'server_vad' } as const;
export type TurnDetectionType = types.TurnDetectionType;
export declare namespace TurnDetectionType {
  type CLIENT_INTERRUPT = 'client_interrupt';
  type SERVER_VAD = 'server_vad';
}

/** The position that a keyword must have to interrupt the bot. */
export const InterruptConfigMode = { KEYWORD_CONTAINS: 'keyword_contains', KEYWORD_PREFIX: 'keyword_prefix' } as const;
export type InterruptConfigMode = types.InterruptConfigMode;
export declare namespace InterruptConfigMode {
  type KEYWORD_CONTAINS = 'keyword_contains';
  type KEYWORD_PREFIX = 'keyword_prefix';
}

/** The language of the speech. `common` is a large model for Chinese, English and Cantonese. The others are small models for one language each. */
export const AsrUserLanguage = {
  COMMON: 'common',
  ZH: 'zh',
  CANT: 'cant',
  SC: 'sc',
  EN: 'en',
  JA: 'ja',
  KO: 'ko',
  FR: 'fr',
  ID: 'id',
  ES: 'es',
  PT: 'pt',
  MS: 'ms',
  RU: 'ru',
} as const;
export type AsrUserLanguage = types.AsrUserLanguage;
export declare namespace AsrUserLanguage {
  type COMMON = 'common';
  type ZH = 'zh';
  type CANT = 'cant';
  type SC = 'sc';
  type EN = 'en';
  type JA = 'ja';
  type KO = 'ko';
  type FR = 'fr';
  type ID = 'id';
  type ES = 'es';
  type PT = 'pt';
  type MS = 'ms';
  type RU = 'ru';
}

/** The source of the audio to generate. */
export const GenerateAudioMode = { TEXT: 'text' } as const;
export type GenerateAudioMode = types.GenerateAudioMode;
export declare namespace GenerateAudioMode {
  type TEXT = 'text';
}

/** The reason why a turn was canceled. */
export const ChatCanceledCode = { UserSpoke: 1, ClientCancel: 2, NewMessage: 3 } as const;
export type ChatCanceledCode = types.ChatCanceledCode;
export declare namespace ChatCanceledCode {
  type UserSpoke = 1;
  type ClientCancel = 2;
  type NewMessage = 3;
}

/** The content of a folder: `development` for bots and apps, `library` for the resources that they use. */
export const FolderType = { DEVELOPMENT: 'development', LIBRARY: 'library' } as const;
export type FolderType = types.FolderType;
export declare namespace FolderType {
  type DEVELOPMENT = 'development';
  type LIBRARY = 'library';
}

/** The status of a copy task. `successful` and `failed` are final. */
export const CopyTaskStatus = { IN_PROGRESS: 'in_progress', SUCCESSFUL: 'successful', FAILED: 'failed' } as const;
export type CopyTaskStatus = types.CopyTaskStatus;
export declare namespace CopyTaskStatus {
  type IN_PROGRESS = 'in_progress';
  type SUCCESSFUL = 'successful';
  type FAILED = 'failed';
}

/** The type of the copied entity. Requests accept bots, apps and workflows. The other types are copied along with them, and occur in the list of failures. */
export const CopyEntityType = {
  APP: 'app',
  BOT: 'bot',
  WORKFLOW: 'workflow',
  PLUGIN: 'plugin',
  IMAGEFLOW: 'imageflow',
  UI: 'ui',
  KNOWLEDGE: 'knowledge',
  DATABASE: 'database',
  VARIABLE: 'variable',
  TRIGGER: 'trigger',
  PROMPT: 'prompt',
  SHORTCUT: 'shortcut',
} as const;
export type CopyEntityType = types.CopyEntityType;
export declare namespace CopyEntityType {
  type APP = 'app';
  type BOT = 'bot';
  type WORKFLOW = 'workflow';
  type PLUGIN = 'plugin';
  type IMAGEFLOW = 'imageflow';
  type UI = 'ui';
  type KNOWLEDGE = 'knowledge';
  type DATABASE = 'database';
  type VARIABLE = 'variable';
  type TRIGGER = 'trigger';
  type PROMPT = 'prompt';
  type SHORTCUT = 'shortcut';
}

/** The type of entity that a template was copied to, `agent` for a bot. */
export const TemplateEntityType = { AGENT: 'agent' } as const;
export type TemplateEntityType = types.TemplateEntityType;
export declare namespace TemplateEntityType {
  type AGENT = 'agent';
}

/** The type of an entity in the store. */
export const StoreEntityType = { PLUGIN: 'plugin' } as const;
export type StoreEntityType = types.StoreEntityType;
export declare namespace StoreEntityType {
  type PLUGIN = 'plugin';
}

/** The order of plugins: `heat` by popularity, `newest` by date, `relative` by relevance. */
export const PluginSortType = { HEAT: 'heat', NEWEST: 'newest', RELATIVE: 'relative' } as const;
export type PluginSortType = types.PluginSortType;
export declare namespace PluginSortType {
  type HEAT = 'heat';
  type NEWEST = 'newest';
  type RELATIVE = 'relative';
}

/** The price type of an entity in the store, free or paid. */
export const PaidType = { PAID: 'paid' } as const;
export type PaidType = types.PaidType;
export declare namespace PaidType {
  type PAID = 'paid';
}

/** The status of a bot's review: 1 under review, 2 approved, 3 rejected. */
export const AuditStatus = { Pending: 1, Approved: 2, Rejected: 3 } as const;
export type AuditStatus = types.AuditStatus;
export declare namespace AuditStatus {
  type Pending = 1;
  type Approved = 2;
  type Rejected = 3;
}

/** The source of the events of a callback app: `normal` for the account, `connector` for a channel. */
export const ApiAppType = { NORMAL: 'normal', CONNECTOR: 'connector' } as const;
export type ApiAppType = types.ApiAppType;
export declare namespace ApiAppType {
  type NORMAL = 'normal';
  type CONNECTOR = 'connector';
}

/** The events that a callback app can subscribe to. The available ones depend on its type. */
export const ApiAppEventType = {
  BOT_PUBLISHED: 'bot.published',
  BOT_DELETED: 'bot.deleted',
  BOT_UNPUBLISHED: 'bot.unpublished',
  BENEFIT_USAGE: 'benefit.usage',
  BENEFIT_PLUGIN_SCALE_REQUESTED: 'benefit.plugin.scale.requested',
  BENEFIT_PLUGIN_SCALE_EXPIRED: 'benefit.plugin.scale.expired',
} as const;
export type ApiAppEventType = types.ApiAppEventType;
export declare namespace ApiAppEventType {
  type BOT_PUBLISHED = 'bot.published';
  type BOT_DELETED = 'bot.deleted';
  type BOT_UNPUBLISHED = 'bot.unpublished';
  type BENEFIT_USAGE = 'benefit.usage';
  type BENEFIT_PLUGIN_SCALE_REQUESTED = 'benefit.plugin.scale.requested';
  type BENEFIT_PLUGIN_SCALE_EXPIRED = 'benefit.plugin.scale.expired';
}

/** The resource that a benefit applies to. */
export const BenefitResource = { PLUGIN: 'plugin', CHAT: 'chat', WORKFLOW: 'workflow' } as const;
export type BenefitResource = types.BenefitResource;
export declare namespace BenefitResource {
  type PLUGIN = 'plugin';
  type CHAT = 'chat';
  type WORKFLOW = 'workflow';
}

/** The plan of an account. */
export const UserLevel = {
  FREE: 'free',
  PRO_PERSONAL: 'pro_personal',
  TEAM: 'team',
  ENTERPRISE: 'enterprise',
  V1_PRO_INSTANCE: 'v1_pro_instance',
} as const;
export type UserLevel = types.UserLevel;
export declare namespace UserLevel {
  type FREE = 'free';
  type PRO_PERSONAL = 'pro_personal';
  type TEAM = 'team';
  type ENTERPRISE = 'enterprise';
  type V1_PRO_INSTANCE = 'v1_pro_instance';
}

/** The type of a benefit. Limits apply to `resource_point` (credits), `voice_unified_duration_system` and `voice_unified_duration_custom` (duration of voice calls with system voices and custom voices). Benefits of a plan are `api_run_qps` (calls per second) and `call_tool_limit` (tool calls). */
export const BenefitType = {
  RESOURCE_POINT: 'resource_point',
  VOICE_UNIFIED_DURATION_SYSTEM: 'voice_unified_duration_system',
  VOICE_UNIFIED_DURATION_CUSTOM: 'voice_unified_duration_custom',
  API_RUN_QPS: 'api_run_qps',
  CALL_TOOL_LIMIT: 'call_tool_limit',
} as const;
export type BenefitType = types.BenefitType;
export declare namespace BenefitType {
  type RESOURCE_POINT = 'resource_point';
  type VOICE_UNIFIED_DURATION_SYSTEM = 'voice_unified_duration_system';
  type VOICE_UNIFIED_DURATION_CUSTOM = 'voice_unified_duration_custom';
  type API_RUN_QPS = 'api_run_qps';
  type CALL_TOOL_LIMIT = 'call_tool_limit';
}

/** The status of a benefit. Only `valid` benefits can be used. */
export const BenefitStatus = {
  VALID: 'valid',
  FROZEN: 'frozen',
  CANCEL: 'cancel',
  PENDING: 'pending',
  INVALID: 'invalid',
  AUDITING: 'auditing',
  EXPIRED: 'expired',
} as const;
export type BenefitStatus = types.BenefitStatus;
export declare namespace BenefitStatus {
  type VALID = 'valid';
  type FROZEN = 'frozen';
  type CANCEL = 'cancel';
  type PENDING = 'pending';
  type INVALID = 'invalid';
  type AUDITING = 'auditing';
  type EXPIRED = 'expired';
}

/** The amount of a benefit: `unlimit` for no limit, `forbidden` for none, `by_quota` for a total. */
export const BenefitStrategy = { UNLIMIT: 'unlimit', FORBIDDEN: 'forbidden', BY_QUOTA: 'by_quota' } as const;
export type BenefitStrategy = types.BenefitStrategy;
export declare namespace BenefitStrategy {
  type UNLIMIT = 'unlimit';
  type FORBIDDEN = 'forbidden';
  type BY_QUOTA = 'by_quota';
}

/** The status of an export. `succeed` and `failed` are final. */
export const BillTaskStatus = { INIT: 'init', RUNNING: 'running', SUCCEED: 'succeed', FAILED: 'failed' } as const;
export type BillTaskStatus = types.BillTaskStatus;
export declare namespace BillTaskStatus {
  type INIT = 'init';
  type RUNNING = 'running';
  type SUCCEED = 'succeed';
  type FAILED = 'failed';
}

/** The entities that a limit applies to: all devices or custom consumers of the enterprise, or a single one. `entity_id` identifies a single one. */
export const BenefitEntityType = {
  ENTERPRISE_ALL_DEVICES: 'enterprise_all_devices',
  ENTERPRISE_ALL_CUSTOM_CONSUMERS: 'enterprise_all_custom_consumers',
  SINGLE_DEVICE: 'single_device',
  SINGLE_CUSTOM_CONSUMER: 'single_custom_consumer',
} as const;
export type BenefitEntityType = types.BenefitEntityType;
export declare namespace BenefitEntityType {
  type ENTERPRISE_ALL_DEVICES = 'enterprise_all_devices';
  type ENTERPRISE_ALL_CUSTOM_CONSUMERS = 'enterprise_all_custom_consumers';
  type SINGLE_DEVICE = 'single_device';
  type SINGLE_CUSTOM_CONSUMER = 'single_custom_consumer';
}

/** The status of a limit: `valid` allows use up to the limit, `frozen` allows no use. */
export const BenefitLimitationStatus = { VALID: 'valid', FROZEN: 'frozen' } as const;
export type BenefitLimitationStatus = types.BenefitLimitationStatus;
export declare namespace BenefitLimitationStatus {
  type VALID = 'valid';
  type FROZEN = 'frozen';
}

/** The validity of a limit: `absolute_time` for the time from `started_at` to `ended_at`. */
export const BenefitActiveMode = { ABSOLUTE_TIME: 'absolute_time' } as const;
export type BenefitActiveMode = types.BenefitActiveMode;
export declare namespace BenefitActiveMode {
  type ABSOLUTE_TIME = 'absolute_time';
}

/** The unit of the period after which a limit is reset, or `never` if it is not reset. */
export const BenefitTriggerUnit = { NEVER: 'never', MINUTE: 'minute', HOUR: 'hour', DAY: 'day' } as const;
export type BenefitTriggerUnit = types.BenefitTriggerUnit;
export declare namespace BenefitTriggerUnit {
  type NEVER = 'never';
  type MINUTE = 'minute';
  type HOUR = 'hour';
  type DAY = 'day';
}

/** The role of a member of an enterprise. */
export const EnterpriseMemberRole = {
  ENTERPRISE_ADMIN: 'enterprise_admin',
  ENTERPRISE_MEMBER: 'enterprise_member',
} as const;
export type EnterpriseMemberRole = types.EnterpriseMemberRole;
export declare namespace EnterpriseMemberRole {
  type ENTERPRISE_ADMIN = 'enterprise_admin';
  type ENTERPRISE_MEMBER = 'enterprise_member';
}

/** The relation of a member of an organization to the enterprise. */
export const PeopleType = { EMPLOYEE: 'employee', GUEST: 'guest' } as const;
export type PeopleType = types.PeopleType;
export declare namespace PeopleType {
  type EMPLOYEE = 'employee';
  type GUEST = 'guest';
}

/** The role of a member of an organization. */
export const OrganizationRoleType = {
  ORGANIZATION_SUPER_ADMIN: 'organization_super_admin',
  ORGANIZATION_ADMIN: 'organization_admin',
  ORGANIZATION_MEMBER: 'organization_member',
  ORGANIZATION_GUEST: 'organization_guest',
} as const;
export type OrganizationRoleType = types.OrganizationRoleType;
export declare namespace OrganizationRoleType {
  type ORGANIZATION_SUPER_ADMIN = 'organization_super_admin';
  type ORGANIZATION_ADMIN = 'organization_admin';
  type ORGANIZATION_MEMBER = 'organization_member';
  type ORGANIZATION_GUEST = 'organization_guest';
}

/** The response type, always a code. */
export const OAuthResponseType = { CODE: 'code' } as const;
export type OAuthResponseType = types.OAuthResponseType;
export declare namespace OAuthResponseType {
  type CODE = 'code';
}

/** The method that derives the code challenge from the verifier: `plain` for the verifier itself, `S256` for its SHA-256 as Base64URL without padding. */
export const CodeChallengeMethod = { PLAIN: 'plain', S256: 'S256' } as const;
export type CodeChallengeMethod = types.CodeChallengeMethod;
export declare namespace CodeChallengeMethod {
  type PLAIN = 'plain';
  type S256 = 'S256';
}

/** The reason why a device has no token: `authorization_pending` to poll again, `slow_down` to poll less often, `access_denied` if the user refused, `expired_token` if the codes have expired. */
export const PKCEAuthErrorType = {
  AUTHORIZATION_PENDING: 'authorization_pending',
  SLOW_DOWN: 'slow_down',
  ACCESS_DENIED: 'access_denied',
  EXPIRED_TOKEN: 'expired_token',
} as const;
export type PKCEAuthErrorType = types.PKCEAuthErrorType;
export declare namespace PKCEAuthErrorType {
  type AUTHORIZATION_PENDING = 'authorization_pending';
  type SLOW_DOWN = 'slow_down';
  type ACCESS_DENIED = 'access_denied';
  type EXPIRED_TOKEN = 'expired_token';
}

/** The reason why no token is returned. */
export const OAuthErrorCode = {
  INVALID_REQUEST: 'invalid_request',
  INVALID_CLIENT: 'invalid_client',
  UNSUPPORTED_GRANT_TYPE: 'unsupported_grant_type',
  ACCESS_DENY: 'access_deny',
  INTERNAL_ERROR: 'internal_error',
} as const;
export type OAuthErrorCode = types.OAuthErrorCode;
export declare namespace OAuthErrorCode {
  type INVALID_REQUEST = 'invalid_request';
  type INVALID_CLIENT = 'invalid_client';
  type UNSUPPORTED_GRANT_TYPE = 'unsupported_grant_type';
  type ACCESS_DENY = 'access_deny';
  type INTERNAL_ERROR = 'internal_error';
}

/** The grant type of a token request. */
export const OAuthGrantType = {
  AUTHORIZATION_CODE: 'authorization_code',
  REFRESH_TOKEN: 'refresh_token',
  DEVICE_CODE: 'urn:ietf:params:oauth:grant-type:device_code',
  JWT_BEARER: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
} as const;
export type OAuthGrantType = types.OAuthGrantType;
export declare namespace OAuthGrantType {
  type AUTHORIZATION_CODE = 'authorization_code';
  type REFRESH_TOKEN = 'refresh_token';
  type DEVICE_CODE = 'urn:ietf:params:oauth:grant-type:device_code';
  type JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
}
