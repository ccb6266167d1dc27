// Generated from openapi/ by `npm run generate`. Do not edit.

import type * as types from '../types/types.gen.js';

/** The role of the speaker. */
export const RoleType = {
  /** The user. */
  User: 'user',
  /** The bot. */
  Assistant: 'assistant',
} as const;
export type RoleType = types.RoleType;
export declare namespace RoleType {
  type User = 'user';
  type Assistant = 'assistant';
}

/** The version of the bot that replies, published or draft. */
export const ChatPublishStatus = {
  /** The published version. */
  PUBLISHED_ONLINE: 'published_online',
  /** The draft. */
  UNPUBLISHED_DRAFT: 'unpublished_draft',
} as const;
export type ChatPublishStatus = types.ChatPublishStatus;
export declare namespace ChatPublishStatus {
  type PUBLISHED_ONLINE = 'published_online';
  type UNPUBLISHED_DRAFT = 'unpublished_draft';
}

/** The status of a chat. `completed`, `failed`, `canceled` and `requires_action` are final; the last one waits for `chat.submitToolOutputs`. */
export const ChatStatus = {
  /** The chat was created, and has not started. */
  CREATED: 'created',
  /** The bot works on the answer. */
  IN_PROGRESS: 'in_progress',
  /** The answer is complete. Final. */
  COMPLETED: 'completed',
  /** The chat failed: `last_error` has the reason. Final. */
  FAILED: 'failed',
  /** The chat waits for the outputs of tools. Final, until they are submitted. */
  REQUIRES_ACTION: 'requires_action',
  /** The chat was canceled. Final. */
  CANCELED: 'canceled',
  /** Does not occur on the wire. */
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
export const RequiredActionKind = {
  /** Submit the outputs of tools with `chat.submitToolOutputs`. */
  SUBMIT_TOOL_OUTPUTS: 'submit_tool_outputs',
} as const;
export type RequiredActionKind = types.RequiredActionKind;
export declare namespace RequiredActionKind {
  type SUBMIT_TOOL_OUTPUTS = 'submit_tool_outputs';
}

/** The type of a tool call. `function` runs a local plugin, `reply_message` answers a question. */
export const ToolCallKind = {
  /** A function of a local plugin. */
  FUNCTION: 'function',
  /** A question to answer. */
  REPLY_MESSAGE: 'reply_message',
} as const;
export type ToolCallKind = types.ToolCallKind;
export declare namespace ToolCallKind {
  type FUNCTION = 'function';
  type REPLY_MESSAGE = 'reply_message';
}

/** The type of the content of a message. Requests accept `text` and `object_string`; `card` and `audio` occur only in responses. */
export const ContentType = {
  /** A text. */
  TEXT: 'text',
  /** A list of texts, images and files, as JSON. */
  OBJECT_STRING: 'object_string',
  /** A card. Only in responses. */
  CARD: 'card',
  /** Audio. Only in responses. */
  AUDIO: 'audio',
} as const;
export type ContentType = types.ContentType;
export declare namespace ContentType {
  type TEXT = 'text';
  type OBJECT_STRING = 'object_string';
  type CARD = 'card';
  type AUDIO = 'audio';
}

/** The type of a message in a turn. `follow_up`, `verbose` and `knowledge` are never sent by a client. */
export const MessageType = {
  /** What the user sent. */
  QUESTION: 'question',
  /** The answer of the bot. */
  ANSWER: 'answer',
  /** The call of a function. */
  FUNCTION_CALL: 'function_call',
  /** The output of a tool. */
  TOOL_OUTPUT: 'tool_output',
  /** The response of a tool. */
  TOOL_RESPONSE: 'tool_response',
  /** A suggested question. */
  FOLLOW_UP: 'follow_up',
  /** A status of the answer as JSON, such as its end. */
  VERBOSE: 'verbose',
  /** Texts found in a knowledge base. */
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
  /** The server created a turn. */
  CONVERSATION_CHAT_CREATED: 'conversation.chat.created',
  /** The bot started to process the chat. */
  CONVERSATION_CHAT_IN_PROGRESS: 'conversation.chat.in_progress',
  /** The turn completed and its usage is known. */
  CONVERSATION_CHAT_COMPLETED: 'conversation.chat.completed',
  /** The turn failed; `last_error` has the reason. */
  CONVERSATION_CHAT_FAILED: 'conversation.chat.failed',
  /** The bot calls functions. */
  CONVERSATION_CHAT_REQUIRES_ACTION: 'conversation.chat.requires_action',
  /** The next fragment of a message. */
  CONVERSATION_MESSAGE_DELTA: 'conversation.message.delta',
  /** A complete message. */
  CONVERSATION_MESSAGE_COMPLETED: 'conversation.message.completed',
  /** The next fragment of the spoken reply. */
  CONVERSATION_AUDIO_DELTA: 'conversation.audio.delta',
  /** An error occurred, for example while processing an event that you sent. */
  ERROR: 'error',
  /** The end of the stream. */
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
export const ConversationSortOrder = {
  /** Oldest first. */
  ASC: 'ASC',
  /** Newest first. */
  DESC: 'DESC',
} as const;
export type ConversationSortOrder = types.ConversationSortOrder;
export declare namespace ConversationSortOrder {
  type ASC = 'ASC';
  type DESC = 'DESC';
}

/** The order of messages. */
export const MessageListOrder = {
  /** Newest first. */
  DESC: 'desc',
  /** Oldest first. */
  ASC: 'asc',
} as const;
export type MessageListOrder = types.MessageListOrder;
export declare namespace MessageListOrder {
  type DESC = 'desc';
  type ASC = 'asc';
}

/** The user's rating of a message. */
export const FeedbackType = {
  /** Thumbs up. */
  LIKE: 'like',
  /** Thumbs down. */
  UNLIKE: 'unlike',
} as const;
export type FeedbackType = types.FeedbackType;
export declare namespace FeedbackType {
  type LIKE = 'like';
  type UNLIKE = 'unlike';
}

/** The role of a user in a workspace. */
export const WorkspaceRoleType = {
  /** The owner. */
  OWNER: 'owner',
  /** An administrator. */
  ADMIN: 'admin',
  /** A member. */
  MEMBER: 'member',
} as const;
export type WorkspaceRoleType = types.WorkspaceRoleType;
export declare namespace WorkspaceRoleType {
  type OWNER = 'owner';
  type ADMIN = 'admin';
  type MEMBER = 'member';
}

/** The type of a workspace, personal or team. */
export const WorkspaceType = {
  /** The personal workspace of a user. */
  PERSONAL: 'personal',
  /** A workspace of a team. */
  TEAM: 'team',
} as const;
export type WorkspaceType = types.WorkspaceType;
export declare namespace WorkspaceType {
  type PERSONAL = 'personal';
  type TEAM = 'team';
}

/** The membership status of a user in a workspace. The documentation lists only `joined`. */
export const WorkspaceJoinedStatus = {
  /** The user is a member. */
  JOINED: 'joined',
  /** The user asked to join. */
  APPLIED: 'applied',
  /** The user is not a member. */
  NOT_JOINED: 'not_joined',
} as const;
export type WorkspaceJoinedStatus = types.WorkspaceJoinedStatus;
export declare namespace WorkspaceJoinedStatus {
  type JOINED = 'joined';
  type APPLIED = 'applied';
  type NOT_JOINED = 'not_joined';
}

/** The structure of a prompt: `standard` for one text, or `prefix` for a fixed part, which can be cached, and a dynamic part. */
export const PromptMode = {
  /** One text. */
  STANDARD: 'standard',
  /** A fixed part, which can be cached, and a dynamic part. */
  PREFIX: 'prefix',
} as const;
export type PromptMode = types.PromptMode;
export declare namespace PromptMode {
  type STANDARD = 'standard';
  type PREFIX = 'prefix';
}

/** The format of the model's replies. */
export const ModelResponseFormat = {
  /** Plain text. */
  TEXT: 'text',
  /** Markdown. */
  MARKDOWN: 'markdown',
  /** JSON. */
  JSON: 'json',
} as const;
export type ModelResponseFormat = types.ModelResponseFormat;
export declare namespace ModelResponseFormat {
  type TEXT = 'text';
  type MARKDOWN = 'markdown';
  type JSON = 'json';
}

/** The cached part of the context, `closed` for none or `prefix` for its fixed start. */
export const CacheType = {
  /** Nothing is cached. */
  CLOSED: 'closed',
  /** The fixed start of the context is cached. */
  PREFIX: 'prefix',
} as const;
export type CacheType = types.CacheType;
export declare namespace CacheType {
  type CLOSED = 'closed';
  type PREFIX = 'prefix';
}

/** The API of the model. */
export const ModelApiMode = {
  /** The chat API. */
  CHAT_API: 'chat_api',
  /** The responses API. */
  RESPONSES_API: 'responses_api',
} as const;
export type ModelApiMode = types.ModelApiMode;
export declare namespace ModelApiMode {
  type CHAT_API = 'chat_api';
  type RESPONSES_API = 'responses_api';
}

/** The source of follow-up questions: `enable` for the platform, `customized` for the platform with your instructions, `disable` for none. */
export const SuggestReplyMode = {
  /** No follow-up questions. */
  DISABLE: 'disable',
  /** The platform writes them. */
  ENABLE: 'enable',
  /** The platform writes them by your instructions. */
  CUSTOMIZED: 'customized',
} as const;
export type SuggestReplyMode = types.SuggestReplyMode;
export declare namespace SuggestReplyMode {
  type DISABLE = 'disable';
  type ENABLE = 'enable';
  type CUSTOMIZED = 'customized';
}

/** The search strategy of a knowledge base: 0 for semantic, 1 for hybrid (semantic and full text), 20 for full text. */
export const KnowledgeSearchStrategy = {
  /** By meaning. */
  SemanticSearch: 0,
  /** By meaning and by words. */
  HybridSearch: 1,
  /** By words. */
  FullTextSearch: 20,
} as const;
export type KnowledgeSearchStrategy = types.KnowledgeSearchStrategy;
export declare namespace KnowledgeSearchStrategy {
  type SemanticSearch = 0;
  type HybridSearch = 1;
  type FullTextSearch = 20;
}

/** The publish status: `published_online` for the published version, `published_draft` for the draft of a published entity, `unpublished_draft` for a draft that was never published, `all` for all of them. */
export const PublishStatus = {
  /** All of them. */
  ALL: 'all',
  /** The published version. */
  PUBLISHED_ONLINE: 'published_online',
  /** The draft of a published entity. */
  PUBLISHED_DRAFT: 'published_draft',
  /** A draft that was never published. */
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
export const OnboardingMode = {
  /** No opening message. */
  NoNeed: 1,
  /** A fixed text. */
  UseManual: 2,
  /** A text that a model writes. */
  UseLLM: 3,
} as const;
export type OnboardingMode = types.OnboardingMode;
export declare namespace OnboardingMode {
  type NoNeed = 1;
  type UseManual = 2;
  type UseLLM = 3;
}

/** The suggested questions that are shown: 0 for a random selection, 1 for all. */
export const SuggestedQuestionsShowMode = {
  /** A random selection. */
  Random: 0,
  /** All of them. */
  All: 1,
} as const;
export type SuggestedQuestionsShowMode = types.SuggestedQuestionsShowMode;
export declare namespace SuggestedQuestionsShowMode {
  type Random = 0;
  type All = 1;
}

/** The mode of the bot: 0 for a single agent, 1 for multiple agents, 2 for a single agent that runs a workflow. */
export const BotModeType = {
  /** A single agent. */
  SingleMode: 0,
  /** Multiple agents. */
  MultiMode: 1,
  /** A single agent that runs a workflow. */
  WorkflowMode: 2,
} as const;
export type BotModeType = types.BotModeType;
export declare namespace BotModeType {
  type SingleMode = 0;
  type MultiMode = 1;
  type WorkflowMode = 2;
}

/** The type of a variable, `KVVariable` for one value or `ListVariable` for a list. */
export const VariableType = {
  /** One value. */
  KVVariable: 'KVVariable',
  /** A list. */
  ListVariable: 'ListVariable',
} as const;
export type VariableType = types.VariableType;
export declare namespace VariableType {
  type KVVariable = 'KVVariable';
  type ListVariable = 'ListVariable';
}

/** The source of a variable: `custom` for the bot, `system` for the platform, `location` for the location of the user, `feishu` for Feishu, `app` for the app that the bot belongs to. */
export const VariableChannel = {
  /** Of the bot. */
  Custom: 'custom',
  /** Of the platform. */
  System: 'system',
  /** The location of the user. */
  Location: 'location',
  /** Of Feishu. */
  Feishu: 'feishu',
  /** Of the app that the bot belongs to. */
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
export const ShortcutToolType = {
  /** A workflow. */
  WORKFLOW: 'workflow',
  /** A plugin. */
  PLUGIN: 'plugin',
} as const;
export type ShortcutToolType = types.ShortcutToolType;
export declare namespace ShortcutToolType {
  type WORKFLOW = 'workflow';
  type PLUGIN = 'plugin';
}

/** The default input of the user: `text` for typing, `voice` for recorded speech, `call` for a call. */
export const UserInputType = {
  /** Typing. */
  TEXT: 'text',
  /** Recorded speech. */
  VOICE: 'voice',
  /** A call. */
  CALL: 'call',
} as const;
export type UserInputType = types.UserInputType;
export declare namespace UserInputType {
  type TEXT = 'text';
  type VOICE = 'voice';
  type CALL = 'call';
}

/** The users who may edit: `single` for the owner only, `collaboration` for the owner and collaborators. */
export const CollaborationMode = {
  /** Only the owner may edit. */
  SINGLE: 'single',
  /** The owner and collaborators may edit. */
  COLLABORATION: 'collaboration',
} as const;
export type CollaborationMode = types.CollaborationMode;
export declare namespace CollaborationMode {
  type SINGLE = 'single';
  type COLLABORATION = 'collaboration';
}

/** The type of an interrupt. Send the number back as you received it: the platform's sources disagree on the number for a local plugin. */
export const InterruptType = {
  /** The run waits for a local plugin (API definition). */
  LocalPlugin: 1,
  /** A question node waits for an answer. */
  Question: 2,
  /** The run waits for more information. */
  RequireInfos: 3,
  /** A scene chat waits for its turn. */
  SceneChat: 4,
  /** An input node waits for its values. */
  Input: 5,
  /** The run waits for a local plugin (documentation). */
  LocalPluginDocs: 6,
  /** The user must authorize a plugin by OAuth. */
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
  /** A text. */
  STRING: 'string',
  /** An integer. */
  INTEGER: 'integer',
  /** A number. */
  NUMBER: 'number',
  /** True or false. */
  BOOLEAN: 'boolean',
  /** A time. */
  TIME: 'time',
  /** An object. */
  OBJECT: 'object',
  /** A list. */
  ARRAY: 'array',
  /** A file. */
  FILE: 'file',
  /** A file of any type. */
  DEFAULT: 'default',
  /** An image file. */
  IMAGE: 'image',
  /** An SVG file. */
  SVG: 'svg',
  /** An audio file. */
  AUDIO: 'audio',
  /** A video file. */
  VIDEO: 'video',
  /** A file of speech. */
  VOICE: 'voice',
  /** A document. */
  DOC: 'doc',
  /** A presentation. */
  PPT: 'ppt',
  /** A spreadsheet. */
  EXCEL: 'excel',
  /** A text file. */
  TXT: 'txt',
  /** A file of code. */
  CODE: 'code',
  /** A ZIP file. */
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
  /** A fragment of the output of a node. */
  MESSAGE: 'Message',
  /** The run waits for a reply, and the stream ends. */
  INTERRUPT: 'Interrupt',
  /** The run failed, and the stream ends. */
  ERROR: 'Error',
  /** The run completed. */
  DONE: 'Done',
  /** A keep-alive event while a node works. */
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
export const WorkflowExecuteStatus = {
  /** The run succeeded. Final. */
  SUCCESS: 'Success',
  /** The run is in progress. */
  RUNNING: 'Running',
  /** The run failed. Final. */
  FAIL: 'Fail',
} as const;
export type WorkflowExecuteStatus = types.WorkflowExecuteStatus;
export declare namespace WorkflowExecuteStatus {
  type SUCCESS = 'Success';
  type RUNNING = 'Running';
  type FAIL = 'Fail';
}

/** The mode of a run: 0 waits for the result, 1 streams it, 2 runs in the background. */
export const WorkflowRunMode = {
  /** Waits for the result. */
  Sync: 0,
  /** Streams the result. */
  Stream: 1,
  /** Runs in the background. */
  Async: 2,
} as const;
export type WorkflowRunMode = types.WorkflowRunMode;
export declare namespace WorkflowRunMode {
  type Sync = 0;
  type Stream = 1;
  type Async = 2;
}

/** The type of a workflow: a workflow, or a chatflow, which has a conversation. */
export const WorkflowMode = {
  /** A workflow. */
  WORKFLOW: 'workflow',
  /** A chatflow, which has a conversation. */
  CHATFLOW: 'chatflow',
} as const;
export type WorkflowMode = types.WorkflowMode;
export declare namespace WorkflowMode {
  type WORKFLOW = 'workflow';
  type CHATFLOW = 'chatflow';
}

/** The output of the end node: its variables, or a text made from them. */
export const TerminatePlan = {
  /** The variables of the end node. */
  RETURN_VARIABLES: 'return_variables',
  /** A text made from the variables. */
  USE_ANSWER_CONTENT: 'use_answer_content',
} as const;
export type TerminatePlan = types.TerminatePlan;
export declare namespace TerminatePlan {
  type RETURN_VARIABLES = 'return_variables';
  type USE_ANSWER_CONTENT = 'use_answer_content';
}

/** The content type of a file or a knowledge base: 0 for text, 1 for tables, 2 for images. Not documented: 3 for a database, 4 and 5 for structured and unstructured data on Volcano Engine. */
export const DocumentFormatType = {
  /** Text. */
  Text: 0,
  /** Tables. */
  Table: 1,
  /** Images. */
  Image: 2,
  /** A database. Not documented. */
  Database: 3,
  /** Structured data on Volcano Engine. Not documented. */
  VolcanoStructured: 4,
  /** Unstructured data on Volcano Engine. Not documented. */
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
export const DatasetStatus = {
  /** Being processed. Not documented. */
  Processing: 0,
  /** Enabled. */
  Enabled: 1,
  /** Deleted. Not documented. */
  Deleted: 2,
  /** Disabled. */
  Disabled: 3,
  /** Failed. Not documented. */
  Failed: 9,
} as const;
export type DatasetStatus = types.DatasetStatus;
export declare namespace DatasetStatus {
  type Processing = 0;
  type Enabled = 1;
  type Deleted = 2;
  type Disabled = 3;
  type Failed = 9;
}

/** The chunking method, 0 for automatic or 1 for custom. */
export const ChunkType = {
  /** Automatic. */
  Auto: 0,
  /** By your rules. */
  Custom: 1,
} as const;
export type ChunkType = types.ChunkType;
export declare namespace ChunkType {
  type Auto = 0;
  type Custom = 1;
}

/** The source of image captions, 0 for a model or 1 for the caller. */
export const CaptionType = {
  /** A model writes the captions. */
  Auto: 0,
  /** You write the captions. */
  Manual: 1,
} as const;
export type CaptionType = types.CaptionType;
export declare namespace CaptionType {
  type Auto = 0;
  type Manual = 1;
}

/** The storage of a knowledge base, 0 for Coze or 1 for Volcano Engine. */
export const DatasetType = {
  /** Coze. */
  Coze: 0,
  /** Volcano Engine. */
  Volcano: 1,
} as const;
export type DatasetType = types.DatasetType;
export declare namespace DatasetType {
  type Coze = 0;
  type Volcano = 1;
}

/** The processing status of a file: 0 for running, 1 for done, 9 for failed. Not documented: 2 for disabled, 3 for deleted, 4 for being chunked again, 5 for being fetched again, 1000 for rejected by the content check. */
export const DocumentStatus = {
  /** Being processed. */
  Processing: 0,
  /** Done. */
  Completed: 1,
  /** Disabled. Not documented. */
  Disabled: 2,
  /** Deleted. Not documented. */
  Deleted: 3,
  /** Being chunked again. Not documented. */
  Resegmenting: 4,
  /** Being fetched again. Not documented. */
  Refreshing: 5,
  /** Failed. */
  Failed: 9,
  /** Rejected by the content check. Not documented. */
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
export const DocumentUpdateType = {
  /** Never. */
  NoUpdate: 0,
  /** Regularly. */
  AutoUpdate: 1,
  /** Regularly, and the fetched content is appended. Not documented. */
  Append: 2,
} as const;
export type DocumentUpdateType = types.DocumentUpdateType;
export declare namespace DocumentUpdateType {
  type NoUpdate = 0;
  type AutoUpdate = 1;
  type Append = 2;
}

/** The source of a file: 0 for an upload, 1 for a web page, 5 for a file uploaded through the API. Not documented: 2 for typed text, 3 for another service, 4 for a page selected in the browser, 101 for Notion, 102 for Google Drive, 103 for Feishu, 104 for Lark. */
export const DocumentSourceType = {
  /** An upload. */
  Document: 0,
  /** A web page. */
  Web: 1,
  /** Typed text. Not documented. */
  Custom: 2,
  /** Another service. Not documented. */
  ThirdParty: 3,
  /** A page selected in the browser. Not documented. */
  FrontCrawl: 4,
  /** A file uploaded through the API. */
  OpenApi: 5,
  /** Notion. Not documented. */
  Notion: 101,
  /** Google Drive. Not documented. */
  GoogleDrive: 102,
  /** Feishu. Not documented. */
  FeishuWeb: 103,
  /** Lark. Not documented. */
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
export const RoomMode = {
  /** A talk with the bot. */
  Default: 'default',
  /** Speech to speech. Not documented. */
  S2S: 's2s',
  /** A podcast. */
  Podcast: 'podcast',
  /** A translation. Not documented. */
  Translate: 'translate',
} as const;
export type RoomMode = types.RoomMode;
export declare namespace RoomMode {
  type Default = 'default';
  type S2S = 's2s';
  type Podcast = 'podcast';
  type Translate = 'translate';
}

/** The audio codec of a room, default `OPUS`. */
export const RoomAudioCodec = {
  /** AAC-LC. */
  AACLC: 'AACLC',
  /** G.711 A-law. */
  G711A: 'G711A',
  /** Opus. */
  OPUS: 'OPUS',
  /** G.722. */
  G722: 'G722',
} as const;
export type RoomAudioCodec = types.RoomAudioCodec;
export declare namespace RoomAudioCodec {
  type AACLC = 'AACLC';
  type G711A = 'G711A';
  type OPUS = 'OPUS';
  type G722 = 'G722';
}

/** The video codec of a room, default `H264`. */
export const RoomVideoCodec = {
  /** H.264. */
  H264: 'H264',
  /** BYTEVC1. */
  BYTEVC1: 'BYTEVC1',
} as const;
export type RoomVideoCodec = types.RoomVideoCodec;
export declare namespace RoomVideoCodec {
  type H264 = 'H264';
  type BYTEVC1 = 'BYTEVC1';
}

/** The video that the bot sees, `main` for the camera or `screen` for the shared screen. */
export const StreamVideoType = {
  /** The camera. */
  MAIN: 'main',
  /** The shared screen. */
  SCREEN: 'screen',
} as const;
export type StreamVideoType = types.StreamVideoType;
export declare namespace StreamVideoType {
  type MAIN = 'main';
  type SCREEN = 'screen';
}

/** The detection of the end of the user's speech: `server_vad` for the platform, by silence; `semantic_vad` for the platform, by meaning; `client_interrupt` for the client. `client_vad` is not documented. */
export const CreateRoomTurnDetectionType = {
  /** The platform detects the end by silence. */
  ServerVad: 'server_vad',
  /** The client detects the end. Not documented. */
  ClientVad: 'client_vad',
  /** The client tells the end. */
  ClientInterrupt: 'client_interrupt',
  /** The platform detects the end by meaning. */
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
export const LiveType = {
  /** The original speech. */
  Origin: 'origin',
  /** A translation. */
  Translation: 'translation',
} as const;
export type LiveType = types.LiveType;
export declare namespace LiveType {
  type Origin = 'origin';
  type Translation = 'translation';
}

/** The model type of a voice, `big` or `small`. */
export const VoiceModelType = {
  /** A large model. */
  BIG: 'big',
  /** A small model. */
  SMALL: 'small',
} as const;
export type VoiceModelType = types.VoiceModelType;
export declare namespace VoiceModelType {
  type BIG = 'big';
  type SMALL = 'small';
}

/** The state of a voice: `init` if it is not cloned yet, `cloned` if it is ready. `all` lists both; no voice has it. */
export const VoiceState = {
  /** Not cloned yet. */
  INIT: 'init',
  /** Ready. */
  CLONED: 'cloned',
  /** Lists both. No voice has it. */
  ALL: 'all',
} as const;
export type VoiceState = types.VoiceState;
export declare namespace VoiceState {
  type INIT = 'init';
  type CLONED = 'cloned';
  type ALL = 'all';
}

/** An emotion of the speech. Each voice supports some of them. */
export const VoiceEmotion = {
  /** Happy. */
  HAPPY: 'happy',
  /** Sad. */
  SAD: 'sad',
  /** Angry. */
  ANGRY: 'angry',
  /** Surprised. */
  SURPRISED: 'surprised',
  /** Fearful. */
  FEAR: 'fear',
  /** Hateful. */
  HATE: 'hate',
  /** Excited. */
  EXCITED: 'excited',
  /** Cold. */
  COLDNESS: 'coldness',
  /** Neutral. */
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
  /** WAV. */
  WAV: 'wav',
  /** MP3. */
  MP3: 'mp3',
  /** Ogg. */
  OGG: 'ogg',
  /** M4A. */
  M4A: 'm4a',
  /** AAC. */
  AAC: 'aac',
  /** PCM samples without a header. */
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
export const VoiceLanguage = {
  /** Chinese. */
  ZH: 'zh',
  /** English. */
  EN: 'en',
  /** Japanese. */
  JA: 'ja',
  /** Spanish. */
  ES: 'es',
  /** Indonesian. */
  ID: 'id',
  /** Portuguese. */
  PT: 'pt',
} as const;
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
export const WebsocketEntityType = {
  /** A bot. */
  BOT: 'bot',
  /** A workflow. */
  WORKFLOW: 'workflow',
} as const;
export type WebsocketEntityType = types.WebsocketEntityType;
export declare namespace WebsocketEntityType {
  type BOT = 'bot';
  type WORKFLOW = 'workflow';
}

/** The audio codec. `g711a` and `g711u` are telephony codecs with 8000 Hz. */
export const AudioCodec = {
  /** PCM samples. */
  PCM: 'pcm',
  /** Opus. */
  OPUS: 'opus',
  /** G.711 A-law, 8000 Hz. */
  G711A: 'g711a',
  /** G.711 μ-law, 8000 Hz. */
  G711U: 'g711u',
} as const;
export type AudioCodec = types.AudioCodec;
export declare namespace AudioCodec {
  type PCM = 'pcm';
  type OPUS = 'opus';
  type G711A = 'g711a';
  type G711U = 'g711u';
}

/** The sample rate of the audio, in Hz. */
export const AudioSampleRate = {
  /** 8000 Hz. */
  HZ_8000: 8000,
  /** 16000 Hz. */
  HZ_16000: 16000,
  /** 22050 Hz. */
  HZ_22050: 22050,
  /** 24000 Hz. */
  HZ_24000: 24000,
  /** 32000 Hz. */
  HZ_32000: 32000,
  /** 44100 Hz. */
  HZ_44100: 44100,
  /** 48000 Hz. */
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
export const OpusFrameSizeMs = {
  /** 2.5 ms. */
  MS_2_5: 2.5,
  /** 5 ms. */
  MS_5: 5,
  /** 10 ms. */
  MS_10: 10,
  /** 20 ms. */
  MS_20: 20,
  /** 40 ms. */
  MS_40: 40,
  /** 60 ms. */
  MS_60: 60,
} as const;
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
  /** Changes the settings of the speech. */
  SPEECH_UPDATE: 'speech.update',
  /** The next fragment of the text. */
  INPUT_TEXT_BUFFER_APPEND: 'input_text_buffer.append',
  /** Marks the end of the text. */
  INPUT_TEXT_BUFFER_COMPLETE: 'input_text_buffer.complete',
  /** The connection is ready. */
  SPEECH_CREATED: 'speech.created',
  /** The change was made. */
  SPEECH_UPDATED: 'speech.updated',
  /** The server has received all text. */
  INPUT_TEXT_BUFFER_COMPLETED: 'input_text_buffer.completed',
  /** A sentence starts. */
  CONVERSATION_AUDIO_SENTENCE_START: 'conversation.audio.sentence_start',
  /** The next fragment of the speech. */
  SPEECH_AUDIO_UPDATE: 'speech.audio.update',
  /** The speech is complete. */
  SPEECH_AUDIO_COMPLETED: 'speech.audio.completed',
  /** An error occurred, for example while processing an event that you sent. */
  ERROR: 'error',
  /** Sets the format of the audio. */
  TRANSCRIPTIONS_UPDATE: 'transcriptions.update',
  /** The next fragment of your audio. */
  INPUT_AUDIO_BUFFER_APPEND: 'input_audio_buffer.append',
  /** Marks the end of your audio. */
  INPUT_AUDIO_BUFFER_COMPLETE: 'input_audio_buffer.complete',
  /** Discards the audio sent so far. */
  INPUT_AUDIO_BUFFER_CLEAR: 'input_audio_buffer.clear',
  /** The connection is ready. */
  TRANSCRIPTIONS_CREATED: 'transcriptions.created',
  /** The change was made. */
  TRANSCRIPTIONS_UPDATED: 'transcriptions.updated',
  /** The server has received all audio. */
  INPUT_AUDIO_BUFFER_COMPLETED: 'input_audio_buffer.completed',
  /** The server discarded the audio sent so far. */
  INPUT_AUDIO_BUFFER_CLEARED: 'input_audio_buffer.cleared',
  /** The transcript so far: the whole text, not only the new part. */
  TRANSCRIPTIONS_MESSAGE_UPDATE: 'transcriptions.message.update',
  /** The transcription is complete. */
  TRANSCRIPTIONS_MESSAGE_COMPLETED: 'transcriptions.message.completed',
  /** Sets the languages, and the audio formats in both directions. */
  SIMULT_INTERPRETATION_UPDATE: 'simult_interpretation.update',
  /** The connection is ready. */
  SIMULT_INTERPRETATION_CREATED: 'simult_interpretation.created',
  /** The change was made. */
  SIMULT_INTERPRETATION_UPDATED: 'simult_interpretation.updated',
  /** The next fragment of the transcript, in the source language. */
  SIMULT_INTERPRETATION_TRANSCRIPTION_DELTA: 'simult_interpretation.transcription.delta',
  /** The next fragment of the translation. */
  SIMULT_INTERPRETATION_TRANSLATION_DELTA: 'simult_interpretation.translation.delta',
  /** The next fragment of the spoken translation. */
  SIMULT_INTERPRETATION_AUDIO_DELTA: 'simult_interpretation.audio.delta',
  /** The interpretation is complete. */
  SIMULT_INTERPRETATION_MESSAGE_COMPLETED: 'simult_interpretation.message.completed',
  /** Changes the settings of the chat. */
  CHAT_UPDATE: 'chat.update',
  /** Adds a message to the conversation. */
  CONVERSATION_MESSAGE_CREATE: 'conversation.message.create',
  /** Clears the context. */
  CONVERSATION_CLEAR: 'conversation.clear',
  /** Submits the outputs of the tool calls of a `conversation.chat.requires_action`. */
  CONVERSATION_CHAT_SUBMIT_TOOL_OUTPUTS: 'conversation.chat.submit_tool_outputs',
  /** Cancels the running turn. */
  CONVERSATION_CHAT_CANCEL: 'conversation.chat.cancel',
  /** Synthesizes speech from a text that is not part of the conversation. */
  INPUT_TEXT_GENERATE_AUDIO: 'input_text.generate_audio',
  /** The connection is ready. */
  CHAT_CREATED: 'chat.created',
  /** The settings were changed. */
  CHAT_UPDATED: 'chat.updated',
  /** The server created a turn. */
  CONVERSATION_CHAT_CREATED: 'conversation.chat.created',
  /** The bot started to process the chat. */
  CONVERSATION_CHAT_IN_PROGRESS: 'conversation.chat.in_progress',
  /** The next fragment of a message. */
  CONVERSATION_MESSAGE_DELTA: 'conversation.message.delta',
  /** The next fragment of the spoken reply. */
  CONVERSATION_AUDIO_DELTA: 'conversation.audio.delta',
  /** A complete message. */
  CONVERSATION_MESSAGE_COMPLETED: 'conversation.message.completed',
  /** The end of the spoken reply. */
  CONVERSATION_AUDIO_COMPLETED: 'conversation.audio.completed',
  /** The turn completed and its usage is known. */
  CONVERSATION_CHAT_COMPLETED: 'conversation.chat.completed',
  /** The turn failed; `last_error` has the reason. */
  CONVERSATION_CHAT_FAILED: 'conversation.chat.failed',
  /** The bot calls functions. */
  CONVERSATION_CHAT_REQUIRES_ACTION: 'conversation.chat.requires_action',
  /** The running turn was canceled. */
  CONVERSATION_CHAT_CANCELED: 'conversation.chat.canceled',
  /** The context was cleared. */
  CONVERSATION_CLEARED: 'conversation.cleared',
  /** The user started to speak. */
  INPUT_AUDIO_BUFFER_SPEECH_STARTED: 'input_audio_buffer.speech_started',
  /** The user stopped speaking. */
  INPUT_AUDIO_BUFFER_SPEECH_STOPPED: 'input_audio_buffer.speech_stopped',
  /** The transcript of the user's speech so far: the whole text, not only the new part. */
  CONVERSATION_AUDIO_TRANSCRIPT_UPDATE: 'conversation.audio_transcript.update',
  /** The complete transcript of the user's speech. */
  CONVERSATION_AUDIO_TRANSCRIPT_COMPLETED: 'conversation.audio_transcript.completed',
  /** A recording of the audio that you sent, for debugging. */
  DUMP_AUDIO: 'dump.audio',
  /** Does not occur on the wire. */
  CLIENT_ERROR: 'client_error',
  /** Does not occur on the wire. */
  CLOSED: 'closed',
  /** Does not occur on the wire. */
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
export const SpeechFormat = {
  /** WAV. */
  WAV: 'wav',
  /** PCM samples without a header. */
  PCM: 'pcm',
  /** Ogg with Opus. */
  OGG_OPUS: 'ogg_opus',
  /** MP3. */
  MP3: 'mp3',
} as const;
export type SpeechFormat = types.SpeechFormat;
export declare namespace SpeechFormat {
  type WAV = 'wav';
  type PCM = 'pcm';
  type OGG_OPUS = 'ogg_opus';
  type MP3 = 'mp3';
}

/** The container format of the audio. The codecs `g711a` and `g711u` require `pcm`. */
export const InputAudioFormat = {
  /** PCM samples without a header. */
  PCM: 'pcm',
  /** A WAV file. */
  WAV: 'wav',
  /** An Ogg file. */
  OGG: 'ogg',
} as const;
export type InputAudioFormat = types.InputAudioFormat;
export declare namespace InputAudioFormat {
  type PCM = 'pcm';
  type WAV = 'wav';
  type OGG = 'ogg';
}

/** The number of audio channels. */
export const AudioChannel = {
  /** One channel. */
  Mono: 1,
  /** Two channels. */
  Stereo: 2,
} as const;
export type AudioChannel = types.AudioChannel;
export declare namespace AudioChannel {
  type Mono = 1;
  type Stereo = 2;
}

/** The number of bits per sample. */
export const AudioBitDepth = {
  /** 8 bits. */
  Bits8: 8,
  /** 16 bits. */
  Bits16: 16,
  /** 24 bits. */
  Bits24: 24,
} as const;
export type AudioBitDepth = types.AudioBitDepth;
export declare namespace AudioBitDepth {
  type Bits8 = 8;
  type Bits16 = 16;
  type Bits24 = 24;
}

/** The method that detects the end of the user's speech. */
export const TurnDetectionType = {
  /** You send `input_audio_buffer.complete`, for example for a push-to-talk button. */
  CLIENT_INTERRUPT: 'client_interrupt',
  /** The server detects silence. */
  SERVER_VAD: 'server_vad',
} as const;
export type TurnDetectionType = types.TurnDetectionType;
export declare namespace TurnDetectionType {
  type CLIENT_INTERRUPT = 'client_interrupt';
  type SERVER_VAD = 'server_vad';
}

/** The position that a keyword must have to interrupt the bot. */
export const InterruptConfigMode = {
  /** Anywhere in the user's speech. */
  KEYWORD_CONTAINS: 'keyword_contains',
  /** At the start of the user's speech. */
  KEYWORD_PREFIX: 'keyword_prefix',
} as const;
export type InterruptConfigMode = types.InterruptConfigMode;
export declare namespace InterruptConfigMode {
  type KEYWORD_CONTAINS = 'keyword_contains';
  type KEYWORD_PREFIX = 'keyword_prefix';
}

/** The language of the speech. `common` is a large model for Chinese, English and Cantonese. The others are small models for one language each. */
export const AsrUserLanguage = {
  /** Chinese, English and Cantonese. */
  COMMON: 'common',
  /** Chinese. */
  ZH: 'zh',
  /** Cantonese. */
  CANT: 'cant',
  /** Sichuanese. */
  SC: 'sc',
  /** English. */
  EN: 'en',
  /** Japanese. */
  JA: 'ja',
  /** Korean. */
  KO: 'ko',
  /** French. */
  FR: 'fr',
  /** Indonesian. */
  ID: 'id',
  /** Spanish. */
  ES: 'es',
  /** Portuguese. */
  PT: 'pt',
  /** Malay. */
  MS: 'ms',
  /** Russian. */
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
export const GenerateAudioMode = {
  /** A text. */
  TEXT: 'text',
} as const;
export type GenerateAudioMode = types.GenerateAudioMode;
export declare namespace GenerateAudioMode {
  type TEXT = 'text';
}

/** The reason why a turn was canceled. */
export const ChatCanceledCode = {
  /** The user spoke. */
  UserSpoke: 1,
  /** You sent `conversation.chat.cancel`. */
  ClientCancel: 2,
  /** You sent another message. */
  NewMessage: 3,
} as const;
export type ChatCanceledCode = types.ChatCanceledCode;
export declare namespace ChatCanceledCode {
  type UserSpoke = 1;
  type ClientCancel = 2;
  type NewMessage = 3;
}

/** The content of a folder: `development` for bots and apps, `library` for the resources that they use. */
export const FolderType = {
  /** Bots and apps. */
  DEVELOPMENT: 'development',
  /** The resources that bots and apps use. */
  LIBRARY: 'library',
} as const;
export type FolderType = types.FolderType;
export declare namespace FolderType {
  type DEVELOPMENT = 'development';
  type LIBRARY = 'library';
}

/** The status of a copy task. `successful` and `failed` are final. */
export const CopyTaskStatus = {
  /** The copy is in progress. */
  IN_PROGRESS: 'in_progress',
  /** The copy succeeded. Final. */
  SUCCESSFUL: 'successful',
  /** The copy failed. Final. */
  FAILED: 'failed',
} as const;
export type CopyTaskStatus = types.CopyTaskStatus;
export declare namespace CopyTaskStatus {
  type IN_PROGRESS = 'in_progress';
  type SUCCESSFUL = 'successful';
  type FAILED = 'failed';
}

/** The type of the copied entity. Requests accept bots, apps and workflows. The other types are copied along with them, and occur in the list of failures. */
export const CopyEntityType = {
  /** An app. */
  APP: 'app',
  /** A bot. */
  BOT: 'bot',
  /** A workflow. */
  WORKFLOW: 'workflow',
  /** A plugin. */
  PLUGIN: 'plugin',
  /** An imageflow. */
  IMAGEFLOW: 'imageflow',
  /** A user interface. */
  UI: 'ui',
  /** A knowledge base. */
  KNOWLEDGE: 'knowledge',
  /** A database. */
  DATABASE: 'database',
  /** A variable. */
  VARIABLE: 'variable',
  /** A trigger. */
  TRIGGER: 'trigger',
  /** A prompt. */
  PROMPT: 'prompt',
  /** A shortcut. */
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
export const TemplateEntityType = {
  /** A bot. */
  AGENT: 'agent',
} as const;
export type TemplateEntityType = types.TemplateEntityType;
export declare namespace TemplateEntityType {
  type AGENT = 'agent';
}

/** The type of an entity in the store. */
export const StoreEntityType = {
  /** A plugin. */
  PLUGIN: 'plugin',
} as const;
export type StoreEntityType = types.StoreEntityType;
export declare namespace StoreEntityType {
  type PLUGIN = 'plugin';
}

/** The order of plugins: `heat` by popularity, `newest` by date, `relative` by relevance. */
export const PluginSortType = {
  /** By popularity. */
  HEAT: 'heat',
  /** By date, newest first. */
  NEWEST: 'newest',
  /** By relevance. */
  RELATIVE: 'relative',
} as const;
export type PluginSortType = types.PluginSortType;
export declare namespace PluginSortType {
  type HEAT = 'heat';
  type NEWEST = 'newest';
  type RELATIVE = 'relative';
}

/** The price type of an entity in the store, free or paid. */
export const PaidType = {
  /** Paid. */
  PAID: 'paid',
} as const;
export type PaidType = types.PaidType;
export declare namespace PaidType {
  type PAID = 'paid';
}

/** The status of a bot's review: 1 under review, 2 approved, 3 rejected. */
export const AuditStatus = {
  /** Under review. */
  Pending: 1,
  /** Approved. */
  Approved: 2,
  /** Rejected. */
  Rejected: 3,
} as const;
export type AuditStatus = types.AuditStatus;
export declare namespace AuditStatus {
  type Pending = 1;
  type Approved = 2;
  type Rejected = 3;
}

/** The source of the events of a callback app: `normal` for the account, `connector` for a channel. */
export const ApiAppType = {
  /** The events of the account. */
  NORMAL: 'normal',
  /** The events of a channel. */
  CONNECTOR: 'connector',
} as const;
export type ApiAppType = types.ApiAppType;
export declare namespace ApiAppType {
  type NORMAL = 'normal';
  type CONNECTOR = 'connector';
}

/** The events that a callback app can subscribe to. The available ones depend on its type. */
export const ApiAppEventType = {
  /** A bot was published. */
  BOT_PUBLISHED: 'bot.published',
  /** A bot was deleted. */
  BOT_DELETED: 'bot.deleted',
  /** A bot was unpublished. */
  BOT_UNPUBLISHED: 'bot.unpublished',
  /** Bills are pushed. */
  BENEFIT_USAGE: 'benefit.usage',
  /** A larger quota of a plugin was requested. */
  BENEFIT_PLUGIN_SCALE_REQUESTED: 'benefit.plugin.scale.requested',
  /** The larger quota of a plugin has expired. */
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
export const BenefitResource = {
  /** Plugins. */
  PLUGIN: 'plugin',
  /** Chats. */
  CHAT: 'chat',
  /** Workflows. */
  WORKFLOW: 'workflow',
} as const;
export type BenefitResource = types.BenefitResource;
export declare namespace BenefitResource {
  type PLUGIN = 'plugin';
  type CHAT = 'chat';
  type WORKFLOW = 'workflow';
}

/** The plan of an account. */
export const UserLevel = {
  /** The free plan. */
  FREE: 'free',
  /** The personal paid plan. */
  PRO_PERSONAL: 'pro_personal',
  /** The team plan. */
  TEAM: 'team',
  /** The enterprise plan. */
  ENTERPRISE: 'enterprise',
  /** The plan `v1_pro_instance`. Not documented. */
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
  /** Credits. */
  RESOURCE_POINT: 'resource_point',
  /** Duration of voice calls with system voices. */
  VOICE_UNIFIED_DURATION_SYSTEM: 'voice_unified_duration_system',
  /** Duration of voice calls with custom voices. */
  VOICE_UNIFIED_DURATION_CUSTOM: 'voice_unified_duration_custom',
  /** Calls per second. */
  API_RUN_QPS: 'api_run_qps',
  /** Tool calls. */
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
  /** Can be used. */
  VALID: 'valid',
  /** Frozen. */
  FROZEN: 'frozen',
  /** Canceled. */
  CANCEL: 'cancel',
  /** Pending. */
  PENDING: 'pending',
  /** Invalid. */
  INVALID: 'invalid',
  /** Being audited. */
  AUDITING: 'auditing',
  /** Expired. */
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
export const BenefitStrategy = {
  /** No limit. */
  UNLIMIT: 'unlimit',
  /** No use. */
  FORBIDDEN: 'forbidden',
  /** A total. */
  BY_QUOTA: 'by_quota',
} as const;
export type BenefitStrategy = types.BenefitStrategy;
export declare namespace BenefitStrategy {
  type UNLIMIT = 'unlimit';
  type FORBIDDEN = 'forbidden';
  type BY_QUOTA = 'by_quota';
}

/** The status of an export. `succeed` and `failed` are final. */
export const BillTaskStatus = {
  /** Not started. */
  INIT: 'init',
  /** The export is in progress. */
  RUNNING: 'running',
  /** The file is ready. Final. */
  SUCCEED: 'succeed',
  /** The export failed. Final. */
  FAILED: 'failed',
} as const;
export type BillTaskStatus = types.BillTaskStatus;
export declare namespace BillTaskStatus {
  type INIT = 'init';
  type RUNNING = 'running';
  type SUCCEED = 'succeed';
  type FAILED = 'failed';
}

/** The entities that a limit applies to: all devices or custom consumers of the enterprise, or a single one. `entity_id` identifies a single one. */
export const BenefitEntityType = {
  /** All devices of the enterprise. */
  ENTERPRISE_ALL_DEVICES: 'enterprise_all_devices',
  /** All custom consumers of the enterprise. */
  ENTERPRISE_ALL_CUSTOM_CONSUMERS: 'enterprise_all_custom_consumers',
  /** A single device. */
  SINGLE_DEVICE: 'single_device',
  /** A single custom consumer. */
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
export const BenefitLimitationStatus = {
  /** Use is allowed up to the limit. */
  VALID: 'valid',
  /** No use is allowed. */
  FROZEN: 'frozen',
} as const;
export type BenefitLimitationStatus = types.BenefitLimitationStatus;
export declare namespace BenefitLimitationStatus {
  type VALID = 'valid';
  type FROZEN = 'frozen';
}

/** The validity of a limit: `absolute_time` for the time from `started_at` to `ended_at`. */
export const BenefitActiveMode = {
  /** The time from `started_at` to `ended_at`. */
  ABSOLUTE_TIME: 'absolute_time',
} as const;
export type BenefitActiveMode = types.BenefitActiveMode;
export declare namespace BenefitActiveMode {
  type ABSOLUTE_TIME = 'absolute_time';
}

/** The unit of the period after which a limit is reset, or `never` if it is not reset. */
export const BenefitTriggerUnit = {
  /** The limit is not reset. */
  NEVER: 'never',
  /** Minutes. */
  MINUTE: 'minute',
  /** Hours. */
  HOUR: 'hour',
  /** Days. */
  DAY: 'day',
} as const;
export type BenefitTriggerUnit = types.BenefitTriggerUnit;
export declare namespace BenefitTriggerUnit {
  type NEVER = 'never';
  type MINUTE = 'minute';
  type HOUR = 'hour';
  type DAY = 'day';
}

/** The role of a member of an enterprise. */
export const EnterpriseMemberRole = {
  /** Manages the enterprise and its members. */
  ENTERPRISE_ADMIN: 'enterprise_admin',
  /** A member of the enterprise. */
  ENTERPRISE_MEMBER: 'enterprise_member',
} as const;
export type EnterpriseMemberRole = types.EnterpriseMemberRole;
export declare namespace EnterpriseMemberRole {
  type ENTERPRISE_ADMIN = 'enterprise_admin';
  type ENTERPRISE_MEMBER = 'enterprise_member';
}

/** The relation of a member of an organization to the enterprise. */
export const PeopleType = {
  /** A member of the enterprise. */
  EMPLOYEE: 'employee',
  /** A user from outside the enterprise. */
  GUEST: 'guest',
} as const;
export type PeopleType = types.PeopleType;
export declare namespace PeopleType {
  type EMPLOYEE = 'employee';
  type GUEST = 'guest';
}

/** The role of a member of an organization. */
export const OrganizationRoleType = {
  /** Manages the organization. There is always at least one. */
  ORGANIZATION_SUPER_ADMIN: 'organization_super_admin',
  /** Helps to manage the organization. */
  ORGANIZATION_ADMIN: 'organization_admin',
  /** A member of the organization. */
  ORGANIZATION_MEMBER: 'organization_member',
  /** A member from outside the enterprise. */
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
export const OAuthResponseType = {
  /** A code. */
  CODE: 'code',
} as const;
export type OAuthResponseType = types.OAuthResponseType;
export declare namespace OAuthResponseType {
  type CODE = 'code';
}

/** The method that derives the code challenge from the verifier: `plain` for the verifier itself, `S256` for its SHA-256 as Base64URL without padding. */
export const CodeChallengeMethod = {
  /** The verifier itself. */
  PLAIN: 'plain',
  /** The SHA-256 of the verifier, as Base64URL without padding. */
  S256: 'S256',
} as const;
export type CodeChallengeMethod = types.CodeChallengeMethod;
export declare namespace CodeChallengeMethod {
  type PLAIN = 'plain';
  type S256 = 'S256';
}

/** The reason why a device has no token: `authorization_pending` to poll again, `slow_down` to poll less often, `access_denied` if the user refused, `expired_token` if the codes have expired. */
export const PKCEAuthErrorType = {
  /** The user has not confirmed yet: poll again. */
  AUTHORIZATION_PENDING: 'authorization_pending',
  /** Poll less often. */
  SLOW_DOWN: 'slow_down',
  /** The user refused. */
  ACCESS_DENIED: 'access_denied',
  /** The codes have expired. */
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
  /** The request is wrong. */
  INVALID_REQUEST: 'invalid_request',
  /** The client or its secret is wrong. */
  INVALID_CLIENT: 'invalid_client',
  /** The grant type is not supported. */
  UNSUPPORTED_GRANT_TYPE: 'unsupported_grant_type',
  /** The user or the platform refused. */
  ACCESS_DENY: 'access_deny',
  /** The server failed. */
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
  /** A code of the consent page. */
  AUTHORIZATION_CODE: 'authorization_code',
  /** A refresh token. */
  REFRESH_TOKEN: 'refresh_token',
  /** A device code. */
  DEVICE_CODE: 'urn:ietf:params:oauth:grant-type:device_code',
  /** A signed JWT. */
  JWT_BEARER: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
} as const;
export type OAuthGrantType = types.OAuthGrantType;
export declare namespace OAuthGrantType {
  type AUTHORIZATION_CODE = 'authorization_code';
  type REFRESH_TOKEN = 'refresh_token';
  type DEVICE_CODE = 'urn:ietf:params:oauth:grant-type:device_code';
  type JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
}
