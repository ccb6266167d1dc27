// Made from openapi/ by `npm run generate`.

import type * as types from '../types/types.gen.js';

/** Who speaks in a message. */
export const RoleType = { User: 'user', Assistant: 'assistant' } as const;
export type RoleType = types.RoleType;
export declare namespace RoleType {
  type User = 'user';
  type Assistant = 'assistant';
}

/** Which edition of the bot answers. */
export const ChatPublishStatus = {
  PUBLISHED_ONLINE: 'published_online',
  UNPUBLISHED_DRAFT: 'unpublished_draft',
} as const;
export type ChatPublishStatus = types.ChatPublishStatus;
export declare namespace ChatPublishStatus {
  type PUBLISHED_ONLINE = 'published_online';
  type UNPUBLISHED_DRAFT = 'unpublished_draft';
}

/** How far a chat is. `completed`, `failed`, `canceled` and `requires_action` are final; the last one waits for `chat.submitToolOutputs`. */
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

/** What a chat waits for. */
export const RequiredActionKind = { SUBMIT_TOOL_OUTPUTS: 'submit_tool_outputs' } as const;
export type RequiredActionKind = types.RequiredActionKind;
export declare namespace RequiredActionKind {
  type SUBMIT_TOOL_OUTPUTS = 'submit_tool_outputs';
}

/** What a bot asks of its caller. `function` runs a local plugin, `reply_message` answers a question. */
export const ToolCallKind = { FUNCTION: 'function', REPLY_MESSAGE: 'reply_message' } as const;
export type ToolCallKind = types.ToolCallKind;
export declare namespace ToolCallKind {
  type FUNCTION = 'function';
  type REPLY_MESSAGE = 'reply_message';
}

/** How to read the content of a message. Requests take `text` and `object_string`; `card` and `audio` only come back. */
export const ContentType = { TEXT: 'text', OBJECT_STRING: 'object_string', CARD: 'card', AUDIO: 'audio' } as const;
export type ContentType = types.ContentType;
export declare namespace ContentType {
  type TEXT = 'text';
  type OBJECT_STRING = 'object_string';
  type CARD = 'card';
  type AUDIO = 'audio';
}

/** What part a message plays in a turn. `follow_up`, `verbose` and `knowledge` are never sent by a client. */
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

/** The names of the events of a stream. */
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

/** Which conversations come first. */
export const ConversationSortOrder = { ASC: 'ASC', DESC: 'DESC' } as const;
export type ConversationSortOrder = types.ConversationSortOrder;
export declare namespace ConversationSortOrder {
  type ASC = 'ASC';
  type DESC = 'DESC';
}

/** Which messages come first. */
export const MessageListOrder = { DESC: 'desc', ASC: 'asc' } as const;
export type MessageListOrder = types.MessageListOrder;
export declare namespace MessageListOrder {
  type DESC = 'desc';
  type ASC = 'asc';
}

/** What a user thinks of a message. */
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

/** Whether a workspace is for one person or for a team. */
export const WorkspaceType = { PERSONAL: 'personal', TEAM: 'team' } as const;
export type WorkspaceType = types.WorkspaceType;
export declare namespace WorkspaceType {
  type PERSONAL = 'personal';
  type TEAM = 'team';
}

/** Whether a user is in a workspace. The documentation knows `joined` only. */
export const WorkspaceJoinedStatus = { JOINED: 'joined', APPLIED: 'applied', NOT_JOINED: 'not_joined' } as const;
export type WorkspaceJoinedStatus = types.WorkspaceJoinedStatus;
export declare namespace WorkspaceJoinedStatus {
  type JOINED = 'joined';
  type APPLIED = 'applied';
  type NOT_JOINED = 'not_joined';
}

/** How a prompt is put together, `standard` as one text or `prefix` as a fixed part, which can be cached, and a part that changes. */
export const PromptMode = { STANDARD: 'standard', PREFIX: 'prefix' } as const;
export type PromptMode = types.PromptMode;
export declare namespace PromptMode {
  type STANDARD = 'standard';
  type PREFIX = 'prefix';
}

/** The form in which the model replies. */
export const ModelResponseFormat = { TEXT: 'text', MARKDOWN: 'markdown', JSON: 'json' } as const;
export type ModelResponseFormat = types.ModelResponseFormat;
export declare namespace ModelResponseFormat {
  type TEXT = 'text';
  type MARKDOWN = 'markdown';
  type JSON = 'json';
}

/** What of the context is cached, `closed` for nothing or `prefix` for its fixed start. */
export const CacheType = { CLOSED: 'closed', PREFIX: 'prefix' } as const;
export type CacheType = types.CacheType;
export declare namespace CacheType {
  type CLOSED = 'closed';
  type PREFIX = 'prefix';
}

/** Which interface of the model is called. */
export const ModelApiMode = { CHAT_API: 'chat_api', RESPONSES_API: 'responses_api' } as const;
export type ModelApiMode = types.ModelApiMode;
export declare namespace ModelApiMode {
  type CHAT_API = 'chat_api';
  type RESPONSES_API = 'responses_api';
}

/** Who writes the follow-up questions, `enable` for the platform, `customized` for the platform by your instructions, `disable` for nobody. */
export const SuggestReplyMode = { DISABLE: 'disable', ENABLE: 'enable', CUSTOMIZED: 'customized' } as const;
export type SuggestReplyMode = types.SuggestReplyMode;
export declare namespace SuggestReplyMode {
  type DISABLE = 'disable';
  type ENABLE = 'enable';
  type CUSTOMIZED = 'customized';
}

/** How knowledge bases are searched, 0 by meaning, 1 by meaning and by words together, 20 by words. */
export const KnowledgeSearchStrategy = { SemanticSearch: 0, HybridSearch: 1, FullTextSearch: 20 } as const;
export type KnowledgeSearchStrategy = types.KnowledgeSearchStrategy;
export declare namespace KnowledgeSearchStrategy {
  type SemanticSearch = 0;
  type HybridSearch = 1;
  type FullTextSearch = 20;
}

/** Which edition is meant, `published_online` for what is live, `published_draft` for the draft of something live, `unpublished_draft` for a draft that was not published, `all` for every one of them. */
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

/** Where the opening words come from, 1 from nowhere, 2 as written by hand, 3 from a model. */
export const OnboardingMode = { NoNeed: 1, UseManual: 2, UseLLM: 3 } as const;
export type OnboardingMode = types.OnboardingMode;
export declare namespace OnboardingMode {
  type NoNeed = 1;
  type UseManual = 2;
  type UseLLM = 3;
}

/** Which of the suggested questions are shown, 0 a random choice, 1 all. */
export const SuggestedQuestionsShowMode = { Random: 0, All: 1 } as const;
export type SuggestedQuestionsShowMode = types.SuggestedQuestionsShowMode;
export declare namespace SuggestedQuestionsShowMode {
  type Random = 0;
  type All = 1;
}

/** How the bot works, 0 as one agent, 1 as several agents, 2 as one agent that runs a workflow. */
export const BotModeType = { SingleMode: 0, MultiMode: 1, WorkflowMode: 2 } as const;
export type BotModeType = types.BotModeType;
export declare namespace BotModeType {
  type SingleMode = 0;
  type MultiMode = 1;
  type WorkflowMode = 2;
}

/** What a variable holds, `KVVariable` one value or `ListVariable` a list. */
export const VariableType = { KVVariable: 'KVVariable', ListVariable: 'ListVariable' } as const;
export type VariableType = types.VariableType;
export declare namespace VariableType {
  type KVVariable = 'KVVariable';
  type ListVariable = 'ListVariable';
}

/** Where a variable comes from, `custom` the bot's own, `system` the platform, `location` the place of the user, `feishu` Feishu, `app` the app the bot belongs to. */
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

/** What kind of tool a shortcut command calls. */
export const ShortcutToolType = { WORKFLOW: 'workflow', PLUGIN: 'plugin' } as const;
export type ShortcutToolType = types.ShortcutToolType;
export declare namespace ShortcutToolType {
  type WORKFLOW = 'workflow';
  type PLUGIN = 'plugin';
}

/** How a user talks to the bot at first, `text` by typing, `voice` by recorded speech, `call` by a call. */
export const UserInputType = { TEXT: 'text', VOICE: 'voice', CALL: 'call' } as const;
export type UserInputType = types.UserInputType;
export declare namespace UserInputType {
  type TEXT = 'text';
  type VOICE = 'voice';
  type CALL = 'call';
}

/** Who may edit, `single` for the owner alone or `collaboration` for the owner and collaborators. */
export const CollaborationMode = { SINGLE: 'single', COLLABORATION: 'collaboration' } as const;
export type CollaborationMode = types.CollaborationMode;
export declare namespace CollaborationMode {
  type SINGLE = 'single';
  type COLLABORATION = 'collaboration';
}

/** What a run waits for. Send the number of the interrupt back as it came: the platform's sources do not agree on the number of a local plugin. */
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

/** The type of a parameter of a workflow. Those from `image` on are files of that kind. */
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

/** The names of the events of a stream. */
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

/** How far a run is. `Success` and `Fail` are final. */
export const WorkflowExecuteStatus = { SUCCESS: 'Success', RUNNING: 'Running', FAIL: 'Fail' } as const;
export type WorkflowExecuteStatus = types.WorkflowExecuteStatus;
export declare namespace WorkflowExecuteStatus {
  type SUCCESS = 'Success';
  type RUNNING = 'Running';
  type FAIL = 'Fail';
}

/** How a run was started. 0 waits for the result, 1 streams it, 2 runs in the background. */
export const WorkflowRunMode = { Sync: 0, Stream: 1, Async: 2 } as const;
export type WorkflowRunMode = types.WorkflowRunMode;
export declare namespace WorkflowRunMode {
  type Sync = 0;
  type Stream = 1;
  type Async = 2;
}

/** Whether it is a workflow, or a chatflow that holds a conversation. */
export const WorkflowMode = { WORKFLOW: 'workflow', CHATFLOW: 'chatflow' } as const;
export type WorkflowMode = types.WorkflowMode;
export declare namespace WorkflowMode {
  type WORKFLOW = 'workflow';
  type CHATFLOW = 'chatflow';
}

/** What the end node gives, its variables or a text made of them. */
export const TerminatePlan = {
  RETURN_VARIABLES: 'return_variables',
  USE_ANSWER_CONTENT: 'use_answer_content',
} as const;
export type TerminatePlan = types.TerminatePlan;
export declare namespace TerminatePlan {
  type RETURN_VARIABLES = 'return_variables';
  type USE_ANSWER_CONTENT = 'use_answer_content';
}
