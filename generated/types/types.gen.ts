// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Unrecognized, Uploadable } from '../../src/schemas/contract-types.js';

/**
 * The role of the speaker.
 */
export type RoleType = 'user' | 'assistant' | Unrecognized;

/**
 * Text in a multimodal message. A message has at most one, together with a file or an image.
 */
export type ObjectStringText = {
  /**
   * The constant type of the item.
   */
  type: 'text';
  /**
   * The text.
   */
  text: string;
};

/**
 * A file, an image or audio in a multimodal message. Pass either `file_id` or `file_url`.
 */
export type ObjectStringFile = {
  /**
   * The type of the file.
   */
  type: 'file' | 'image' | 'audio' | Unrecognized;
  /**
   * The ID returned by `files.upload`.
   */
  file_id?: string | undefined;
  /**
   * A public URL of the file. Used if there is no `file_id`.
   */
  file_url?: string | undefined;
};

/**
 * One item of a multimodal message.
 */
export type ObjectStringItem = ObjectStringText | ObjectStringFile;

/**
 * Your own key-value pairs, stored with the object and returned with it. At most 16 pairs. Keys have 1 to 64 characters, values 1 to 512.
 */
export type MetaDataType = {
  [key: string]: string;
};

/**
 * A message to add to a conversation.
 */
export type EnterMessage = {
  /**
   * The role of the speaker.
   */
  role: RoleType;
  /**
   * The type of the message, default `question`, which requires the role `user`. If the history is saved, only `question` and `answer` are accepted.
   */
  type?: MessageType | undefined;
  /**
   * The content. An array of items is sent as JSON text. Optional in `@coze/api`, documented by the platform as required.
   */
  content?: string | Array<ObjectStringItem> | undefined;
  /**
   * The type of the content. If left out, the client sends `text` for text and `object_string` for items.
   */
  content_type?: ContentType | undefined;
  /**
   * Your own key-value pairs, stored with the message.
   */
  meta_data?: MetaDataType | undefined;
};

/**
 * The shortcut command that the user selected.
 */
export type ShortcutCommand = {
  /**
   * The ID of the shortcut command, from the bot's `shortcut_commands`.
   */
  command_id: string;
  /**
   * The values that the user filled in, by component name. Objects are sent as JSON text.
   */
  parameters?:
    | {
        [key: string]: string | ObjectStringItem;
      }
    | undefined;
};

/**
 * The version of the bot that replies, published or draft.
 */
export type ChatPublishStatus = 'published_online' | 'unpublished_draft' | Unrecognized;

/**
 * The turn to run.
 */
export type CreateChatBody = {
  /**
   * The ID of the bot. It must be published to the API channel.
   */
  bot_id: string;
  /**
   * Your ID for the end user. Memory, variables and conversations are kept per user. If left out, the client sends a random one.
   */
  user_id?: string | undefined;
  /**
   * Messages to add to the conversation, oldest first, at most 100. The last one is the question of the user.
   */
  additional_messages?: Array<EnterMessage> | undefined;
  /**
   * True to receive the reply as an event stream. Set by the client.
   */
  stream?: boolean | undefined;
  /**
   * Values for the variables of the bot's prompt. Keys contain letters and underscores only.
   */
  custom_variables?:
    | {
        [key: string]: string;
      }
    | undefined;
  /**
   * True to save the turn in the conversation. It must be true unless the reply is streamed, and true if tool outputs will be submitted.
   */
  auto_save_history?: boolean | undefined;
  /**
   * Your own key-value pairs, stored with the chat.
   */
  meta_data?: MetaDataType | undefined;
  /**
   * Facts about the user, for plugins. The platform reads `latitude` and `longitude`.
   */
  extra_params?:
    | {
        [key: string]: string;
      }
    | undefined;
  shortcut_command?: ShortcutCommand | undefined;
  /**
   * The inputs of the chatflow, for a bot in chatflow mode that is published to the API or the Chat SDK.
   */
  parameters?:
    | {
        [key: string]: unknown;
      }
    | undefined;
  /**
   * True to allow the bot to reply with cards.
   */
  enable_card?: boolean | undefined;
  /**
   * The version of the bot that replies, default the published one.
   */
  publish_status?: ChatPublishStatus | undefined;
  /**
   * The version number of the published bot. Not allowed with `unpublished_draft`.
   */
  bot_version?: string | undefined;
  /**
   * The ID of the channel that the chat belongs to.
   */
  connector_id?: string | undefined;
};

/**
 * Debug information about a call, from the server.
 */
export type ResponseDetail = {
  /**
   * The log ID of this call. Include it when you contact Coze support.
   */
  logid?: string | undefined;
};

/**
 * The envelope of every JSON response. A `code` other than 0 is an error, with any HTTP status.
 */
export type Envelope = {
  /**
   * 0 on success, otherwise the error code.
   */
  code: number;
  /**
   * Empty or `Success` on success, otherwise the error message.
   */
  msg?: string | undefined;
  detail?: ResponseDetail | undefined;
};

/**
 * The status of a chat. `completed`, `failed`, `canceled` and `requires_action` are final; the last one waits for `chat.submitToolOutputs`.
 */
export type ChatStatus =
  'created' | 'in_progress' | 'completed' | 'failed' | 'requires_action' | 'canceled' | Unrecognized;

/**
 * The error of a failed chat. In other chats it is absent or has code 0.
 */
export type ChatError = {
  /**
   * The error code, 0 for none.
   */
  code: number;
  /**
   * The error message.
   */
  msg: string;
};

/**
 * The type of the required action.
 */
export type RequiredActionKind = 'submit_tool_outputs' | Unrecognized;

/**
 * The type of a tool call. `function` runs a local plugin, `reply_message` answers a question.
 */
export type ToolCallKind = 'function' | 'reply_message' | Unrecognized;

/**
 * The function that the bot calls.
 */
export type ToolCallFunction = {
  /**
   * The name of the function.
   */
  name: string;
  /**
   * The arguments as JSON text.
   */
  arguments: string;
};

/**
 * A tool call of the bot.
 */
export type ToolCallType = {
  /**
   * The ID of the call, to pass back in `tool_outputs`. An opaque string.
   */
  id: string;
  type: ToolCallKind;
  function: ToolCallFunction;
};

/**
 * The tool calls that a chat waits for.
 */
export type SubmitToolOutputsAction = {
  /**
   * The calls. Submit the outputs of all of them together.
   */
  tool_calls: Array<ToolCallType>;
};

/**
 * The action that a chat waits for. Some chats have an empty one, so check the status or the event, not the presence of this field.
 */
export type RequiredActionType = {
  type: RequiredActionKind;
  submit_tool_outputs: SubmitToolOutputsAction;
};

/**
 * The token usage of a chat.
 */
export type ChatUsage = {
  /**
   * The total number of tokens.
   */
  token_count: number;
  /**
   * The number of output tokens.
   */
  output_count: number;
  /**
   * The number of input tokens.
   */
  input_count: number;
  /**
   * The name of `output_count` in some responses.
   */
  output_tokens?: number | undefined;
  /**
   * The name of `input_count` in some responses.
   */
  input_tokens?: number | undefined;
};

/**
 * A message that was added to the conversation before the turn.
 */
export type InsertedMessage = {
  /**
   * The ID of the message.
   */
  id?: string | undefined;
};

/**
 * A chat, one turn of a conversation.
 */
export type CreateChatData = {
  /**
   * The ID of the chat.
   */
  id: string;
  /**
   * The ID of the conversation.
   */
  conversation_id: string;
  /**
   * The ID of the bot.
   */
  bot_id: string;
  status: ChatStatus;
  /**
   * The time when the chat was created, Unix time in seconds.
   */
  created_at?: number | undefined;
  /**
   * The time when the chat completed, Unix time in seconds.
   */
  completed_at?: number | undefined;
  /**
   * The time when the chat failed, Unix time in seconds.
   */
  failed_at?: number | undefined;
  /**
   * The key-value pairs passed at creation.
   */
  meta_data?: MetaDataType | undefined;
  last_error?: ChatError | undefined;
  required_action?: RequiredActionType | undefined;
  /**
   * The token usage: final when the chat has completed, zeros before.
   */
  usage?: ChatUsage | undefined;
  /**
   * The ID of the context section. Clearing the context starts a new one.
   */
  section_id?: string | undefined;
  /**
   * The messages that this chat added to the conversation.
   */
  inserted_additional_messages?: Array<InsertedMessage> | undefined;
};

/**
 * The chat was created. The first event of a stream.
 */
export type ChatCreatedStreamEvent = {
  /**
   * The name of the event.
   */
  event: 'conversation.chat.created';
  data: CreateChatData;
};

/**
 * The bot started to process the chat.
 */
export type ChatInProgressStreamEvent = {
  /**
   * The name of the event.
   */
  event: 'conversation.chat.in_progress';
  data: CreateChatData;
};

/**
 * The chat completed and its usage is known. Audio may still follow.
 */
export type ChatCompletedStreamEvent = {
  /**
   * The name of the event.
   */
  event: 'conversation.chat.completed';
  data: CreateChatData;
};

/**
 * The chat failed; `last_error` has the reason. Some chatflows send only the code and the message.
 */
export type ChatFailedStreamEvent = {
  /**
   * The name of the event.
   */
  event: 'conversation.chat.failed';
  data: CreateChatData;
};

/**
 * The bot calls functions. Submit their outputs with `chat.submitToolOutputs`.
 */
export type ChatRequiresActionStreamEvent = {
  /**
   * The name of the event.
   */
  event: 'conversation.chat.requires_action';
  data: CreateChatData;
};

/**
 * The type of the content of a message. Requests accept `text` and `object_string`; `card` and `audio` occur only in responses.
 */
export type ContentType = 'text' | 'object_string' | 'card' | 'audio' | Unrecognized;

/**
 * The type of a message in a turn. `follow_up`, `verbose` and `knowledge` are never sent by a client.
 */
export type MessageType =
  | 'question'
  | 'answer'
  | 'function_call'
  | 'tool_output'
  | 'tool_response'
  | 'follow_up'
  | 'verbose'
  | 'knowledge'
  | Unrecognized;

/**
 * A message of a conversation.
 */
export type ChatV3Message = {
  /**
   * The ID of the message. All fragments of a streamed message share it.
   */
  id: string;
  /**
   * The ID of the conversation.
   */
  conversation_id: string;
  /**
   * The ID of the bot. Absent in chatflows.
   */
  bot_id: string;
  /**
   * The ID of the chat. Empty for a message that was added to the conversation without a chat.
   */
  chat_id: string;
  /**
   * The key-value pairs stored with the message.
   */
  meta_data: MetaDataType;
  role: RoleType;
  /**
   * The content; in a delta, the next fragment of it. JSON text if `content_type` is `object_string`, base64 if it is `audio`.
   */
  content: string;
  content_type: ContentType;
  /**
   * The time when the message was created, Unix time in seconds. Absent in most fragments.
   */
  created_at: number;
  /**
   * The time of the last change, Unix time in seconds. Absent in most fragments.
   */
  updated_at: number;
  type: MessageType;
  /**
   * The ID of the context section.
   */
  section_id: string;
  /**
   * The reasoning of a reasoning model. Absent for other models.
   */
  reasoning_content: string;
};

/**
 * The next fragment of a message.
 */
export type MessageDeltaStreamEvent = {
  /**
   * The name of the event.
   */
  event: 'conversation.message.delta';
  data: ChatV3Message;
};

/**
 * A complete message. Cards, function calls and follow-ups are sent only this way.
 */
export type MessageCompletedStreamEvent = {
  /**
   * The name of the event.
   */
  event: 'conversation.message.completed';
  data: ChatV3Message;
};

/**
 * The next fragment of the spoken reply, base64 in `content`. It may arrive after the chat completed.
 */
export type AudioDeltaStreamEvent = {
  /**
   * The name of the event.
   */
  event: 'conversation.audio.delta';
  data: ChatV3Message;
};

/**
 * An error on the server ended the stream.
 */
export type ChatErrorStreamEvent = {
  /**
   * The name of the event.
   */
  event: 'error';
  data: ChatError;
};

/**
 * The end of the stream.
 */
export type ChatDoneStreamEvent = {
  /**
   * The name of the event.
   */
  event: 'done';
  /**
   * A constant text.
   */
  data: '[DONE]';
};

/**
 * One event of a chat stream. Servers may send other events, which the client passes on unchanged.
 */
export type ChatStreamEvent =
  | ({
      event: 'conversation.chat.created';
    } & ChatCreatedStreamEvent)
  | ({
      event: 'conversation.chat.in_progress';
    } & ChatInProgressStreamEvent)
  | ({
      event: 'conversation.chat.completed';
    } & ChatCompletedStreamEvent)
  | ({
      event: 'conversation.chat.failed';
    } & ChatFailedStreamEvent)
  | ({
      event: 'conversation.chat.requires_action';
    } & ChatRequiresActionStreamEvent)
  | ({
      event: 'conversation.message.delta';
    } & MessageDeltaStreamEvent)
  | ({
      event: 'conversation.message.completed';
    } & MessageCompletedStreamEvent)
  | ({
      event: 'conversation.audio.delta';
    } & AudioDeltaStreamEvent)
  | ({
      event: 'error';
    } & ChatErrorStreamEvent)
  | ({
      event: 'done';
    } & ChatDoneStreamEvent);

/**
 * The code of an error, never 0. The platform adds codes without notice.
 */
export type CozeErrorCode = number;

/**
 * More about an error, if available.
 */
export type FailureHint = {
  /**
   * The log ID of this call.
   */
  logid?: string | undefined;
  /**
   * A longer explanation.
   */
  detail?: string | undefined;
  /**
   * The URL of a page that explains the error.
   */
  help_doc?: string | undefined;
};

/**
 * The body of a failed call.
 */
export type FailureBody = {
  code: CozeErrorCode;
  /**
   * The error message.
   */
  msg?: string | undefined;
  detail?: ResponseDetail | undefined;
  error?: FailureHint | undefined;
};

/**
 * The chat to cancel.
 */
export type CancelChatReq = {
  /**
   * The ID of the conversation that the chat belongs to.
   */
  conversation_id: string;
  /**
   * The ID of the chat.
   */
  chat_id: string;
};

/**
 * The output of one tool call.
 */
export type ToolOutputType = {
  /**
   * The ID of the tool call.
   */
  tool_call_id: string;
  /**
   * The output of the function. JSON text if it refers to a file.
   */
  output: string;
};

/**
 * The outputs of the tool calls that a chat waits for.
 */
export type SubmitToolOutputsBody = {
  /**
   * One output per tool call.
   */
  tool_outputs: Array<ToolOutputType>;
  /**
   * True to receive the rest of the chat as an event stream.
   */
  stream?: boolean | undefined;
  /**
   * True to save the turn in the conversation.
   */
  auto_save_history?: boolean | undefined;
  /**
   * The ID of the channel that the chat belongs to.
   */
  connector_id?: string | undefined;
};

/**
 * A message of a new conversation. It accepts more than a message of a chat.
 */
export type ConversationMessage = {
  /**
   * The role of the author.
   */
  role: RoleType;
  /**
   * The type of the message, default `question`.
   */
  type?: MessageType | undefined;
  /**
   * The content: plain text if `content_type` is `text`, a list of text, image, file and audio items if it is `object_string`.
   */
  content?: string | Array<ObjectStringItem> | undefined;
  /**
   * The type of `content`.
   */
  content_type?: ContentType | undefined;
  /**
   * Your own key-value pairs, returned with the message. At most 16 pairs. Keys have 1 to 64 characters, values 1 to 512.
   */
  meta_data?: MetaDataType | undefined;
};

/**
 * The settings of a new conversation. All of them are optional.
 */
export type CreateConversationReq = {
  /**
   * Messages to add to the conversation, oldest first. The bot does not reply to them.
   */
  messages?: Array<EnterMessage> | undefined;
  /**
   * Your own key-value pairs, returned with the conversation but not with its messages. At most 16 pairs. Keys have 1 to 64 characters, values 1 to 512.
   */
  meta_data?: MetaDataType | undefined;
  /**
   * The ID of the bot that the conversation belongs to. Without it, the conversation belongs to no bot.
   */
  bot_id?: string | undefined;
  /**
   * The name of the conversation, at most 100 characters.
   */
  name?: string | undefined;
  /**
   * The ID of the channel that the conversation belongs to, default `1024` (API). `999` is the Chat SDK. Custom channels have their own IDs.
   */
  connector_id?: string | undefined;
};

/**
 * A conversation, which contains the messages of one or more chats.
 */
export type Conversation = {
  /**
   * The ID of the conversation.
   */
  id: string;
  /**
   * The time when the conversation was created, Unix time in seconds.
   */
  created_at: number;
  /**
   * The key-value pairs passed at creation.
   */
  meta_data: MetaDataType;
  /**
   * The ID of the latest context section. Clearing the context starts a new section.
   */
  last_section_id?: string | undefined;
  /**
   * The name of the conversation.
   */
  name?: string | undefined;
  /**
   * The ID of the user who created the conversation.
   */
  creator_id?: string | undefined;
  /**
   * The time of the last change, Unix time in seconds.
   */
  updated_at?: number | undefined;
  /**
   * The ID of the channel that the conversation belongs to, for example `1024` (API).
   */
  connector_id?: string | undefined;
};

/**
 * The order of conversations.
 */
export type ConversationSortOrder = 'ASC' | 'DESC' | Unrecognized;

/**
 * One page of conversations.
 */
export type ListConversationsData = {
  /**
   * The conversations on this page.
   */
  conversations: Array<Conversation>;
  /**
   * True if there are more pages. There is no total count.
   */
  has_more: boolean;
};

/**
 * The changes to a conversation.
 */
export type UpdateConversationBody = {
  /**
   * The new name, at most 100 characters.
   */
  name: string;
};

/**
 * The context section that starts when the context of a conversation is cleared.
 */
export type ConversationSession = {
  /**
   * The ID of the new section.
   */
  id: string;
  /**
   * The ID of the conversation.
   */
  conversation_id: string;
};

/**
 * A message to add to a conversation.
 */
export type CreateMessageBody = {
  /**
   * The role of the author.
   */
  role: RoleType;
  /**
   * The content: plain text if `content_type` is `text`, a list of text, image, file and audio items if it is `object_string`.
   */
  content: string | Array<ObjectStringItem>;
  /**
   * The type of `content`, `text` or `object_string`. Cards are not accepted here.
   */
  content_type: ContentType;
  /**
   * Your own key-value pairs, returned with the message. At most 16 pairs. Keys have 1 to 64 characters, values 1 to 512.
   */
  meta_data?: MetaDataType | undefined;
};

/**
 * The order of messages.
 */
export type MessageListOrder = 'desc' | 'asc' | Unrecognized;

/**
 * The filter and the position of a page of messages. Set either `before_id` or `after_id`.
 */
export type ListMessageBody = {
  /**
   * The order of the messages by creation time. Default `desc`, newest first.
   */
  order?: MessageListOrder | undefined;
  /**
   * List only the messages of the chat with this ID.
   */
  chat_id?: string | undefined;
  /**
   * List the messages before this one. The `first_id` of a page leads to the previous page. Default `0`, no position.
   */
  before_id?: string | undefined;
  /**
   * List the messages after this one. The `last_id` of a page leads to the next page. Default `0`, no position.
   */
  after_id?: string | undefined;
  /**
   * The number of messages per page, 1 to 50, default 50.
   */
  limit?: number | undefined;
  /**
   * True to list the messages between question and reply too, such as function calls and tool outputs.
   */
  include_middle_message?: boolean | undefined;
  /**
   * List only the messages of the bot with this ID.
   */
  bot_id?: string | undefined;
};

/**
 * One page of the messages of a conversation.
 */
export type ListMessageData = {
  /**
   * The messages on this page.
   */
  data: Array<ChatV3Message>;
  /**
   * The ID of the first message on this page. Pass it as `before_id` to get the previous page.
   */
  first_id: string;
  /**
   * The ID of the last message on this page. Pass it as `after_id` to get the next page.
   */
  last_id: string;
  /**
   * True if there are messages beyond this page.
   */
  has_more: boolean;
};

/**
 * The changes to a message: `content` together with `content_type`, or `meta_data`, or all three. Either `content` or `meta_data` is required.
 */
export type UpdateMessageBody = {
  /**
   * Your own key-value pairs, returned with the message. At most 16 pairs. Keys have 1 to 64 characters, values 1 to 512.
   */
  meta_data?: MetaDataType | undefined;
  /**
   * The new content: plain text if `content_type` is `text`, a list of text, image, file and audio items if it is `object_string`. Requires `content_type`.
   */
  content?: string | Array<ObjectStringItem> | undefined;
  /**
   * The type of `content`, `text` or `object_string`. Requires `content`.
   */
  content_type?: ContentType | undefined;
};

/**
 * The user's rating of a message.
 */
export type FeedbackType = 'like' | 'unlike' | Unrecognized;

/**
 * The rating of a message.
 */
export type CreateMessageFeedbackBody = {
  /**
   * The rating.
   */
  feedback_type: FeedbackType;
  /**
   * Labels for the reasons, chosen by you, at most 10 of at most 30 characters each.
   */
  reason_types?: Array<string> | undefined;
  /**
   * The user's comment on the message, at most 250 characters.
   */
  comment?: string | undefined;
};

/**
 * The file to upload.
 */
export type CreateFileReq = {
  /**
   * The content of the file with its name, at most 512 MB.
   */
  file: Uploadable;
};

/**
 * An uploaded file.
 */
export type FileObject = {
  /**
   * The ID of the file, for use in messages and workflow parameters.
   */
  id: string;
  /**
   * The size of the file in bytes.
   */
  bytes: number;
  /**
   * The time when the file was uploaded, Unix time in seconds.
   */
  created_at: number;
  /**
   * The name of the file.
   */
  file_name: string;
};

/**
 * A user of the platform.
 */
export type User = {
  /**
   * The ID of the user.
   */
  user_id: string;
  /**
   * The unique name of the user.
   */
  user_name: string;
  /**
   * The display name of the user.
   */
  nick_name: string;
  /**
   * The URL of the user's avatar.
   */
  avatar_url: string;
};

/**
 * The role of a user in a workspace.
 */
export type WorkspaceRoleType = 'owner' | 'admin' | 'member' | Unrecognized;

/**
 * The type of a workspace, personal or team.
 */
export type WorkspaceType = 'personal' | 'team' | Unrecognized;

/**
 * The membership status of a user in a workspace. The documentation lists only `joined`.
 */
export type WorkspaceJoinedStatus = 'joined' | 'applied' | 'not_joined' | Unrecognized;

/**
 * A workspace, with the role of the user in it.
 */
export type WorkSpace = {
  /**
   * The ID of the workspace.
   */
  id: string;
  /**
   * The name of the workspace.
   */
  name: string;
  /**
   * The URL of the workspace's icon.
   */
  icon_url: string;
  /**
   * The role of the user in the workspace.
   */
  role_type: WorkspaceRoleType;
  /**
   * The type of the workspace, personal or team.
   */
  workspace_type: WorkspaceType;
  /**
   * The ID of the enterprise that the workspace belongs to. Empty for a workspace of a personal account.
   */
  enterprise_id?: string | undefined;
  /**
   * The user ID of the owner of the workspace.
   */
  owner_uid?: string | undefined;
  /**
   * The user IDs of the administrators of the workspace.
   */
  admin_uids?: Array<string> | undefined;
  /**
   * The description of the workspace, by its owner.
   */
  description?: string | undefined;
  /**
   * The membership status of the user in the workspace.
   */
  joined_status?: WorkspaceJoinedStatus | undefined;
};

/**
 * One page of workspaces.
 */
export type OpenSpaceData = {
  /**
   * The workspaces on this page.
   */
  workspaces: Array<WorkSpace>;
  /**
   * The number of workspaces on all pages.
   */
  total_count: number;
};

/**
 * The workspace to create.
 */
export type CreateWorkspaceReq = {
  /**
   * The name of the workspace, at most 50 characters.
   */
  name: string;
  /**
   * The description of the workspace, at most 2000 characters.
   */
  description: string;
  /**
   * The ID of the uploaded icon, from `files.upload`.
   */
  icon_file_id?: string | undefined;
  /**
   * The ID of the organization that the workspace belongs to.
   */
  coze_account_id?: string | undefined;
  /**
   * The ID of the owner.
   */
  owner_uid?: string | undefined;
};

/**
 * The created workspace.
 */
export type CreateWorkspaceData = {
  /**
   * The ID of the new workspace.
   */
  id: string;
};

/**
 * A user variable and its value.
 */
export type KVItem = {
  /**
   * The name of the variable.
   */
  keyword: string;
  /**
   * The value of the variable.
   */
  value: string;
  /**
   * The time when a value was first set, Unix time in seconds; 0 while the variable has its default value.
   */
  create_time: number;
  /**
   * The time of the last change, Unix time in seconds; 0 if the value never changed.
   */
  update_time: number;
};

/**
 * User variables and their values.
 */
export type VariableData = {
  /**
   * The variables. Names that do not exist are left out.
   */
  items: Array<KVItem>;
};

/**
 * A user variable and its new value.
 */
export type VariableUpdateItem = {
  /**
   * The name of the variable. It must exist in the bot or app and be enabled. System variables cannot be set.
   */
  keyword: string;
  /**
   * The new value.
   */
  value: string;
};

/**
 * The user variables to set, and their owner. Pass either `app_id` or `bot_id`.
 */
export type VariableUpdateReq = {
  /**
   * The ID of the app that the variables belong to.
   */
  app_id?: string | undefined;
  /**
   * The ID of the bot that the variables belong to.
   */
  bot_id?: string | undefined;
  /**
   * The ID of the user's channel, `1024` (API, the default) or `999` (Chat SDK).
   */
  connector_id?: string | undefined;
  /**
   * The ID of the user that the variables belong to: the `user_id` that you send with chats and workflow runs. Optional in `@coze/api`, documented by the platform as required.
   */
  connector_uid?: string | undefined;
  /**
   * The variables to set, at least one.
   */
  data: Array<VariableUpdateItem>;
};

/**
 * The structure of a prompt: `standard` for one text, or `prefix` for a fixed part, which can be cached, and a dynamic part.
 */
export type PromptMode = 'standard' | 'prefix' | Unrecognized;

/**
 * The two parts of a prompt in `prefix` mode.
 */
export type PrefixPromptInfo = {
  /**
   * The fixed part at the start of the prompt, which can be cached.
   */
  prefix_prompt?: string | undefined;
  /**
   * The part that follows, which can change with each call, for example by variables.
   */
  dynamic_prompt?: string | undefined;
};

/**
 * The persona and the instructions of the bot.
 */
export type BotPromptConfig = {
  /**
   * The persona and the instructions as one text, at most 20,000 characters.
   */
  prompt?: string | undefined;
  /**
   * The structure of the prompt, default `standard`.
   */
  prompt_mode?: PromptMode | undefined;
  prefix_prompt_info?: PrefixPromptInfo | undefined;
};

/**
 * The opening message of the bot and its suggested questions.
 */
export type BotOnboardingConfig = {
  /**
   * The opening message of the bot, at most 300 characters.
   */
  prologue?: string | undefined;
  /**
   * The questions that are suggested to the user at the start.
   */
  suggested_questions?: Array<string> | undefined;
};

/**
 * A tool of a plugin.
 */
export type PluginIdInfo = {
  /**
   * The ID of the plugin.
   */
  plugin_id: string;
  /**
   * The ID of the tool. Optional in `@coze/api`, documented by the platform as required.
   */
  api_id?: string | undefined;
};

/**
 * The plugin tools that the bot may call.
 */
export type PluginIdList = {
  /**
   * The tools and their plugins.
   */
  id_list?: Array<PluginIdInfo> | undefined;
};

/**
 * A workflow.
 */
export type WorkflowIdInfo = {
  /**
   * The ID of the workflow.
   */
  id: string;
};

/**
 * The workflows that the bot may run.
 */
export type WorkflowIdList = {
  /**
   * The workflows.
   */
  ids?: Array<WorkflowIdInfo> | undefined;
};

/**
 * The format of the model's replies.
 */
export type ModelResponseFormat = 'text' | 'markdown' | 'json' | Unrecognized;

/**
 * The cached part of the context, `closed` for none or `prefix` for its fixed start.
 */
export type CacheType = 'closed' | 'prefix' | Unrecognized;

/**
 * The API of the model.
 */
export type ModelApiMode = 'chat_api' | 'responses_api' | Unrecognized;

/**
 * The model of the bot and its parameters. The allowed values depend on the model.
 */
export type ModelInfoConfig = {
  /**
   * The ID of the model.
   */
  model_id: string;
  /**
   * The number of most likely tokens that the next token is sampled from.
   */
  top_k?: number | undefined;
  /**
   * The total probability of the most likely tokens that the next token is sampled from.
   */
  top_p?: number | undefined;
  /**
   * The maximum length of a reply, in tokens.
   */
  max_tokens?: number | undefined;
  /**
   * The randomness of replies. Low values make them consistent, high values varied.
   */
  temperature?: number | undefined;
  /**
   * True to protect the prompt against users who try to extract it. Default false.
   */
  sp_anti_leak?: boolean | undefined;
  /**
   * The number of earlier turns that are included in the context.
   */
  context_round?: number | undefined;
  response_format?: ModelResponseFormat | undefined;
  /**
   * True to include the current time in the prompt. Default false.
   */
  sp_current_time?: boolean | undefined;
  /**
   * A penalty on words that already occurred. Values above 0 favor new topics.
   */
  presence_penalty?: number | undefined;
  /**
   * A penalty on words that grows with the number of occurrences. Values above 0 reduce repetition.
   */
  frequency_penalty?: number | undefined;
  /**
   * The cached part of the context, default `closed` (no cache).
   */
  cache_type?: CacheType | undefined;
  /**
   * The API of the model, default `chat_api`.
   */
  api_mode?: ModelApiMode | undefined;
  /**
   * More parameters of the model, by name. Examples are `thinking_type` (`enabled`, `disabled` or `auto`), `caching` (an object whose `type` is `enabled` or `disabled`), `store` (default true) and `caching_expire_time` (in seconds, at most 259200).
   */
  parameters?:
    | {
        [key: string]: unknown;
      }
    | undefined;
};

/**
 * The source of follow-up questions: `enable` for the platform, `customized` for the platform with your instructions, `disable` for none.
 */
export type SuggestReplyMode = 'disable' | 'enable' | 'customized' | Unrecognized;

/**
 * The suggestion of follow-up questions after a reply.
 */
export type SuggestReplyConfig = {
  reply_mode?: SuggestReplyMode | undefined;
  /**
   * The instructions for the suggestions, if `reply_mode` is `customized`.
   */
  customized_prompt?: string | undefined;
};

/**
 * Voice and video settings of the bot.
 */
export type BotMediaConfig = {
  /**
   * True if voice calls with the bot are disabled.
   */
  is_voice_call_closed?: boolean | undefined;
};

/**
 * The settings of a new bot. Only the workspace and the name are required.
 */
export type CreateBotReq = {
  /**
   * The ID of the workspace.
   */
  space_id: string;
  /**
   * The name of the bot, 1 to 20 characters.
   */
  name: string;
  /**
   * The description of the bot, at most 500 characters.
   */
  description?: string | undefined;
  /**
   * The ID of an uploaded image for the avatar. Without it, the bot has a default avatar.
   */
  icon_file_id?: string | undefined;
  prompt_info?: BotPromptConfig | undefined;
  onboarding_info?: BotOnboardingConfig | undefined;
  plugin_id_list?: PluginIdList | undefined;
  workflow_id_list?: WorkflowIdList | undefined;
  model_info_config?: ModelInfoConfig | undefined;
  suggest_reply_info?: SuggestReplyConfig | undefined;
  media_config?: BotMediaConfig | undefined;
};

/**
 * The created bot.
 */
export type CreateBotData = {
  /**
   * The ID of the new bot.
   */
  bot_id: string;
};

/**
 * The search strategy of a knowledge base: 0 for semantic, 1 for hybrid (semantic and full text), 20 for full text.
 */
export type KnowledgeSearchStrategy = 0 | 1 | 20 | Unrecognized<number>;

/**
 * The knowledge bases of the bot and their search settings.
 */
export type KnowledgeInfo = {
  /**
   * The IDs of the knowledge bases, at most 150.
   */
  dataset_ids?: Array<string> | undefined;
  /**
   * True to search the knowledge bases in every turn, false to let the bot decide. Default true.
   */
  auto_call?: boolean | undefined;
  /**
   * The search strategy, default 0 (semantic).
   */
  search_strategy?: number | undefined;
};

/**
 * The new settings of a bot. Settings that are left out do not change.
 */
export type UpdateBotReq = {
  /**
   * The ID of the bot to update.
   */
  bot_id: string;
  /**
   * The new name, 1 to 20 characters.
   */
  name?: string | undefined;
  /**
   * The new description, at most 500 characters.
   */
  description?: string | undefined;
  /**
   * The ID of an uploaded image for the new avatar.
   */
  icon_file_id?: string | undefined;
  prompt_info?: BotPromptConfig | undefined;
  onboarding_info?: BotOnboardingConfig | undefined;
  knowledge?: KnowledgeInfo | undefined;
  plugin_id_list?: PluginIdList | undefined;
  workflow_id_list?: WorkflowIdList | undefined;
  model_info_config?: ModelInfoConfig | undefined;
  suggest_reply_info?: SuggestReplyConfig | undefined;
  media_config?: BotMediaConfig | undefined;
};

/**
 * The bot to publish, and its channels.
 */
export type PublishBotReq = {
  /**
   * The ID of the bot to publish.
   */
  bot_id: string;
  /**
   * The IDs of the channels to publish to, for example `1024` (API), `999` (Chat SDK) or `998` (Web SDK). Custom channels have their own IDs.
   */
  connector_ids: Array<string>;
  /**
   * The settings of some channels, by channel ID.
   */
  connectors?:
    | {
        [key: string]: {
          [key: string]: string;
        };
      }
    | undefined;
};

/**
 * The published version.
 */
export type PublishBotData = {
  /**
   * The ID of the bot.
   */
  bot_id: string;
  /**
   * The published version number.
   */
  version: string;
};

/**
 * The publish status: `published_online` for the published version, `published_draft` for the draft of a published entity, `unpublished_draft` for a draft that was never published, `all` for all of them.
 */
export type PublishStatus = 'all' | 'published_online' | 'published_draft' | 'unpublished_draft' | Unrecognized;

/**
 * A summary of a bot, published or draft.
 */
export type ListBotInfo = {
  /**
   * The ID of the bot.
   */
  id: string;
  /**
   * The name of the bot.
   */
  name: string;
  /**
   * The URL of the avatar.
   */
  icon_url: string;
  /**
   * The ID of the folder that contains the bot.
   */
  folder_id?: string | undefined;
  /**
   * The time of the last change, Unix time in seconds.
   */
  updated_at: number;
  /**
   * The description of the bot.
   */
  description: string;
  /**
   * True if the bot is published.
   */
  is_published: boolean;
  /**
   * The time of the last publication, Unix time in seconds. Absent for a bot that was never published.
   */
  published_at?: number | undefined;
  /**
   * The ID of the owner.
   */
  owner_user_id: string;
};

/**
 * One page of bots.
 */
export type ListBotNewData = {
  /**
   * The number of bots that match.
   */
  total: number;
  /**
   * The bots on this page.
   */
  items: Array<ListBotInfo>;
};

/**
 * The persona and the instructions of the bot.
 */
export type BotPromptInfo = {
  /**
   * The persona and the instructions as one text.
   */
  prompt: string;
  prompt_mode?: PromptMode | undefined;
  prefix_prompt_info?: PrefixPromptInfo | undefined;
};

/**
 * The source of the opening message: 1 for none, 2 for a fixed text, 3 for a model.
 */
export type OnboardingMode = 1 | 2 | 3 | Unrecognized<number>;

/**
 * The suggested questions that are shown: 0 for a random selection, 1 for all.
 */
export type SuggestedQuestionsShowMode = 0 | 1 | Unrecognized<number>;

/**
 * The opening message of the bot and its suggested questions. Some responses name the fields in PascalCase: use those if `prologue` is absent.
 */
export type BotOnboardingInfo = {
  /**
   * The opening message of the bot.
   */
  prologue: string;
  /**
   * The questions that are suggested to the user at the start.
   */
  suggested_questions?: Array<string> | undefined;
  /**
   * The same as `prologue`, in responses that name the fields in PascalCase.
   */
  Prologue?: string | undefined;
  /**
   * The same as `suggested_questions`, in responses that name the fields in PascalCase.
   */
  SuggestedQuestions?: Array<string> | undefined;
  OnboardingMode?: OnboardingMode | undefined;
  /**
   * The instructions for a model that writes the opening message.
   */
  CustomizedOnboardingPrompt?: string | undefined;
  SuggestedQuestionsShowMode?: SuggestedQuestionsShowMode | undefined;
};

/**
 * The mode of the bot: 0 for a single agent, 1 for multiple agents, 2 for a single agent that runs a workflow.
 */
export type BotModeType = 0 | 1 | 2 | Unrecognized<number>;

/**
 * A tool of a plugin.
 */
export type BotPluginApi = {
  /**
   * The ID of the tool.
   */
  api_id: string;
  /**
   * The name of the tool.
   */
  name: string;
  /**
   * The description of the tool.
   */
  description: string;
};

/**
 * A plugin of the bot.
 */
export type BotPlugin = {
  /**
   * The ID of the plugin.
   */
  plugin_id: string;
  /**
   * The name of the plugin.
   */
  name: string;
  /**
   * The description of the plugin.
   */
  description: string;
  /**
   * The URL of the plugin's icon.
   */
  icon_url: string;
  /**
   * The tools of the plugin that the bot may call.
   */
  api_info_list: Array<BotPluginApi>;
};

/**
 * The model of the bot and its parameters.
 */
export type BotModelInfo = {
  /**
   * The ID of the model.
   */
  model_id: string;
  /**
   * The name of the model.
   */
  model_name: string;
  /**
   * The number of most likely tokens that the next token is sampled from.
   */
  top_k?: number | undefined;
  /**
   * The total probability of the most likely tokens that the next token is sampled from.
   */
  top_p?: number | undefined;
  /**
   * The maximum length of a reply, in tokens.
   */
  max_tokens?: number | undefined;
  /**
   * The randomness of replies. Low values make them consistent, high values varied.
   */
  temperature?: number | undefined;
  /**
   * The number of earlier turns that are included in the context.
   */
  context_round?: number | undefined;
  response_format?: ModelResponseFormat | undefined;
  /**
   * A penalty on words that already occurred. Values above 0 favor new topics.
   */
  presence_penalty?: number | undefined;
  /**
   * A penalty on words that grows with the number of occurrences. Values above 0 reduce repetition.
   */
  frequency_penalty?: number | undefined;
  /**
   * More parameters of the model, by name.
   */
  parameters?:
    | {
        [key: string]: unknown;
      }
    | undefined;
  /**
   * The API of the model, `chat_api` or `responses_api`.
   */
  api_mode?: ModelApiMode | undefined;
  /**
   * The cached part of the context, `closed` or `prefix`.
   */
  cache_type?: CacheType | undefined;
  /**
   * True if the prompt includes the current time.
   */
  sp_current_time?: boolean | undefined;
  /**
   * True if the prompt is protected against users who try to extract it.
   */
  sp_anti_leak?: boolean | undefined;
};

/**
 * A summary of a knowledge base.
 */
export type CommonKnowledgeInfo = {
  /**
   * The ID of the knowledge base.
   */
  id: string;
  /**
   * The name of the knowledge base.
   */
  name: string;
};

/**
 * The knowledge bases of the bot.
 */
export type CommonKnowledge = {
  /**
   * The knowledge bases.
   */
  knowledge_infos: Array<CommonKnowledgeInfo>;
};

/**
 * The type of a variable, `KVVariable` for one value or `ListVariable` for a list.
 */
export type VariableType = 'KVVariable' | 'ListVariable' | Unrecognized;

/**
 * The source of a variable: `custom` for the bot, `system` for the platform, `location` for the location of the user, `feishu` for Feishu, `app` for the app that the bot belongs to.
 */
export type VariableChannel = 'custom' | 'system' | 'location' | 'feishu' | 'app' | Unrecognized;

/**
 * A variable of the bot, which stores a value per user across conversations.
 */
export type BotVariable = {
  /**
   * The name of the variable.
   */
  keyword: string;
  /**
   * The value of the variable until it is set.
   */
  default_value: string;
  variable_type: VariableType;
  channel: VariableChannel;
  /**
   * The description of the variable.
   */
  description: string;
  /**
   * True if the variable is enabled.
   */
  enable: boolean;
  /**
   * True if the bot may use the variable in its prompt.
   */
  prompt_enable: boolean;
};

/**
 * The voice for a language.
 */
export type BotVoiceInfo = {
  /**
   * The ID of the voice.
   */
  voice_id: string;
  /**
   * The language code, for example `zh` or `en`.
   */
  language_code?: string | undefined;
};

/**
 * A voice of the bot.
 */
export type BotVoiceData = {
  /**
   * The ID of the voice.
   */
  id: string;
  /**
   * The language code, for example `zh` or `en`.
   */
  language_code?: string | undefined;
  /**
   * The name of the language.
   */
  language_name?: string | undefined;
  /**
   * The name of the voice.
   */
  name?: string | undefined;
  /**
   * The ID of the speaking style.
   */
  style_id?: string | undefined;
  /**
   * The text of the preview.
   */
  preview_text?: string | undefined;
  /**
   * The URL of the preview.
   */
  preview_audio?: string | undefined;
};

/**
 * The type of the tool that a shortcut command calls.
 */
export type ShortcutToolType = 'workflow' | 'plugin' | Unrecognized;

/**
 * The tool that a shortcut command calls.
 */
export type ShortcutCommandToolInfo = {
  /**
   * The name of the tool.
   */
  name: string;
  type: ShortcutToolType;
};

/**
 * An input of a shortcut command.
 */
export type ShortcutCommandComponent = {
  /**
   * The name of the input.
   */
  name: string;
  /**
   * The description of the input.
   */
  description: string;
  /**
   * The type of the input, `text`, `select` or `file`.
   */
  type: string;
  /**
   * The parameter of the tool that receives the value.
   */
  tool_parameter: string;
  /**
   * The value if the user fills in nothing.
   */
  default_value: string;
  /**
   * True if the input is hidden and its default value is used.
   */
  is_hide: boolean;
  /**
   * The options of a `select`.
   */
  options?: Array<string> | undefined;
};

/**
 * A shortcut command, which a user selects instead of typing a message.
 */
export type ShortcutCommandInfo = {
  /**
   * The ID of the command.
   */
  id: string;
  /**
   * The label of the button.
   */
  name: string;
  tool: ShortcutCommandToolInfo;
  /**
   * The text that a user types to call the command.
   */
  command: string;
  /**
   * The ID of the agent node that replies, for a bot in multi-agent mode.
   */
  agent_id?: string | undefined;
  /**
   * The URL of the command's icon.
   */
  icon_url: string;
  /**
   * The inputs that a user fills in before the command is sent.
   */
  components: Array<ShortcutCommandComponent>;
  /**
   * The description of the command.
   */
  description: string;
  /**
   * The message that the command sends, with placeholders for the inputs.
   */
  query_template: string;
};

/**
 * A summary of a workflow of the bot.
 */
export type WorkflowInfo = {
  /**
   * The ID of the workflow.
   */
  id: string;
  /**
   * The name of the workflow.
   */
  name: string;
  /**
   * The URL of the workflow's icon.
   */
  icon_url: string;
  /**
   * The description of the workflow.
   */
  description: string;
};

/**
 * The suggestion of follow-up questions after a reply.
 */
export type SuggestReplyInfo = {
  /**
   * The source of the suggestions: `enable` (the platform), `customized` (your instructions) or `disable`.
   */
  reply_mode: SuggestReplyMode;
  /**
   * The instructions for the suggestions, if `reply_mode` is `customized`.
   */
  customized_prompt?: string | undefined;
};

/**
 * The gradient from the image to the theme color. Empty if there is none.
 */
export type GradientPosition = {
  /**
   * The position of the left gradient.
   */
  left?: number | undefined;
  /**
   * The position of the right gradient.
   */
  right?: number | undefined;
};

/**
 * The position of the image on the canvas that it was cropped on. Empty if it was not cropped.
 */
export type CanvasPosition = {
  /**
   * The width of the image on the canvas.
   */
  width?: number | undefined;
  /**
   * The height of the image on the canvas.
   */
  height?: number | undefined;
  /**
   * The distance of the image from the left edge of the canvas.
   */
  left?: number | undefined;
  /**
   * The distance of the image from the top edge of the canvas.
   */
  top?: number | undefined;
};

/**
 * A background image and its position.
 */
export type BackgroundImageInfo = {
  /**
   * The URL of the displayed image.
   */
  image_url: string;
  /**
   * The URL of the uploaded image.
   */
  origin_image_url?: string | undefined;
  /**
   * The main color of the image.
   */
  theme_color?: string | undefined;
  gradient_position?: GradientPosition | undefined;
  canvas_position?: CanvasPosition | undefined;
};

/**
 * The background of the chat window.
 */
export type BotBackgroundImageInfo = {
  web_background_image?: BackgroundImageInfo | undefined;
  mobile_background_image?: BackgroundImageInfo | undefined;
};

/**
 * The default input of the user: `text` for typing, `voice` for recorded speech, `call` for a call.
 */
export type UserInputType = 'text' | 'voice' | 'call' | Unrecognized;

/**
 * The configuration of a bot.
 */
export type BotInfo = {
  /**
   * The ID of the bot.
   */
  bot_id: string;
  /**
   * The name of the bot.
   */
  name: string;
  /**
   * The description of the bot.
   */
  description: string;
  /**
   * The URL of the avatar.
   */
  icon_url: string;
  /**
   * The time when the bot was created, Unix time in seconds.
   */
  create_time: number;
  /**
   * The time of the last change, Unix time in seconds.
   */
  update_time: number;
  /**
   * The latest version number.
   */
  version: string;
  prompt_info: BotPromptInfo;
  onboarding_info: BotOnboardingInfo;
  bot_mode: BotModeType;
  /**
   * The plugins of the bot.
   */
  plugin_info_list: Array<BotPlugin>;
  model_info: BotModelInfo;
  /**
   * The ID of the folder that contains the bot.
   */
  folder_id?: string | undefined;
  knowledge: CommonKnowledge;
  /**
   * The variables of the bot.
   */
  variables: Array<BotVariable>;
  media_config?: BotMediaConfig | undefined;
  /**
   * The ID of the owner.
   */
  owner_user_id?: string | undefined;
  /**
   * The voices of the bot, one per language.
   */
  voice_info_list?: Array<BotVoiceInfo> | undefined;
  /**
   * The voices of the bot, with details.
   */
  voice_data_list?: Array<BotVoiceData> | undefined;
  /**
   * The shortcut commands of the bot.
   */
  shortcut_commands: Array<ShortcutCommandInfo>;
  /**
   * The workflows of the bot.
   */
  workflow_info_list: Array<WorkflowInfo>;
  suggest_reply_info: SuggestReplyInfo;
  background_image_info: BotBackgroundImageInfo;
  default_user_input_type?: UserInputType | undefined;
};

/**
 * The model of the bot and its parameters.
 */
export type BotModelDetail = BotModelInfo & {
  api_mode?: ModelApiMode | undefined;
};

/**
 * The configuration of a bot, with the fields that only the newer endpoint documents.
 */
export type BotDetail = BotInfo & {
  model_info?: BotModelDetail | undefined;
};

/**
 * The users who may edit: `single` for the owner only, `collaboration` for the owner and collaborators.
 */
export type CollaborationMode = 'single' | 'collaboration' | Unrecognized;

/**
 * The new collaboration mode.
 */
export type UpdateBotCollaborationModeReq = {
  collaboration_mode: CollaborationMode;
};

/**
 * A user who may edit a bot, besides its owner.
 */
export type BotCollaborator = {
  /**
   * The Coze user ID.
   */
  user_id: string;
};

/**
 * The collaborator to add.
 */
export type CreateBotCollaboratorReq = {
  /**
   * The collaborator to add, one per call.
   */
  collaborators: Array<BotCollaborator>;
};

/**
 * The channel to unpublish the bot from, and the reason.
 */
export type UnpublishBotReq = {
  /**
   * The ID of the channel, for example `1024` for the API. The Doubao channel is not supported.
   */
  connector_id: string;
  /**
   * The reason, at most 1024 characters.
   */
  unpublish_reason?: string | undefined;
};

/**
 * The user who created a version.
 */
export type BotVersionCreator = {
  /**
   * The ID of the user.
   */
  id: string;
  /**
   * The name of the user.
   */
  name?: string | undefined;
};

/**
 * A version of a bot.
 */
export type BotVersionInfo = {
  /**
   * The version number.
   */
  version: string;
  creator?: BotVersionCreator | undefined;
  /**
   * The change log, written by the creator of the version.
   */
  changelog?: string | undefined;
  /**
   * The time when the version was created, Unix time in seconds.
   */
  created_at?: number | undefined;
  publish_status?: PublishStatus | undefined;
};

/**
 * One page of versions.
 */
export type ListBotVersionData = {
  /**
   * The versions on this page.
   */
  items: Array<BotVersionInfo>;
  /**
   * True if there is a next page.
   */
  has_more: boolean;
};

/**
 * A summary of a published bot.
 */
export type SimpleBot = {
  /**
   * The ID of the bot.
   */
  bot_id: string;
  /**
   * The name of the bot.
   */
  bot_name: string;
  /**
   * The description of the bot.
   */
  description: string;
  /**
   * The URL of the avatar.
   */
  icon_url: string;
  /**
   * The time of the last publication, Unix time in seconds, as text.
   */
  publish_time: string;
};

/**
 * One page of published bots.
 */
export type ListBotData = {
  /**
   * The number of published bots in the workspace.
   */
  total: number;
  /**
   * The bots on this page.
   */
  space_bots: Array<SimpleBot>;
};

/**
 * The run to start.
 */
export type RunWorkflowReq = {
  /**
   * The ID of the workflow. It must be published, or the call fails with code 4200.
   */
  workflow_id: string;
  /**
   * The inputs of the workflow by name; leave it out if there are none. Pass a file as its URL, or as the text `{"file_id":"…"}` with an ID from `files.upload`. The whole request may have up to 20 MB.
   */
  parameters?:
    | {
        [key: string]: unknown;
      }
    | undefined;
  /**
   * The ID of the bot that the run belongs to. Required if the workflow uses the database, the variables or other resources of a bot. Not allowed together with `app_id` (code 4000).
   */
  bot_id?: string | undefined;
  /**
   * The ID of the app that the workflow belongs to. Not allowed together with `bot_id` (code 4000).
   */
  app_id?: string | undefined;
  /**
   * Facts about the end user, for the nodes of the workflow. The platform reads only `latitude`, `longitude` and `user_id`.
   */
  ext?:
    | {
        [key: string]: string;
      }
    | undefined;
  /**
   * True to run in the background. The response then has an `execute_id` and no result; get the result with `workflows.runs.history.retrieve`. Paid plans only; other plans fail with code 6003.
   */
  is_async?: boolean | undefined;
  /**
   * A published version, such as `v0.0.5`, default the latest. Only for workflows of the library.
   */
  workflow_version?: string | undefined;
  /**
   * The ID of the channel that the run belongs to. `1024` is the API.
   */
  connector_id?: string | undefined;
};

/**
 * The token usage of a run.
 */
export type WorkflowUsage = {
  /**
   * The number of input tokens.
   */
  input_count?: number | undefined;
  /**
   * The number of output tokens.
   */
  output_count?: number | undefined;
  /**
   * The total number of tokens.
   */
  token_count?: number | undefined;
};

/**
 * The type of an interrupt. Send the number back as you received it: the platform's sources disagree on the number for a local plugin.
 */
export type InterruptType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | Unrecognized<number>;

/**
 * The type of a workflow parameter. The types from `image` on are file types.
 */
export type WorkflowParameterType =
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'time'
  | 'object'
  | 'array'
  | 'file'
  | 'default'
  | 'image'
  | 'svg'
  | 'audio'
  | 'video'
  | 'voice'
  | 'doc'
  | 'ppt'
  | 'excel'
  | 'txt'
  | 'code'
  | 'zip'
  | Unrecognized;

/**
 * A parameter of a workflow, nested like its type.
 */
export type WorkflowParameter = {
  type?: WorkflowParameterType | undefined;
  /**
   * The type of the elements, for an array.
   */
  items?: WorkflowParameter | undefined;
  /**
   * True if a value is required.
   */
  required?: boolean | undefined;
  /**
   * The fields by name, for an object.
   */
  properties?:
    | {
        [key: string]: WorkflowParameter;
      }
    | undefined;
  /**
   * The description by the author of the workflow.
   */
  description?: string | undefined;
  /**
   * The default value, as text.
   */
  default_value?: string | undefined;
};

/**
 * The interrupt that a run waits at, and the values to resume with.
 */
export type WorkflowEventInterruptData = {
  /**
   * The ID to resume with: the ID of the run and the ID of the event, separated by a slash.
   */
  event_id: string;
  type: InterruptType;
  /**
   * The question, empty or JSON text.
   */
  data?: string | undefined;
  /**
   * The values that an input node waits for, by name.
   */
  required_parameters?:
    | {
        [key: string]: WorkflowParameter;
      }
    | undefined;
};

/**
 * The whole response of a run. The result is in `data`. A background run has no result yet, and its response may lack even `code`. An interrupted run has `interrupt_data` instead of a result.
 */
export type RunWorkflowData = {
  /**
   * 0 on success, otherwise the error code.
   */
  code?: number | undefined;
  /**
   * Empty or `Success` on success, otherwise the error message.
   */
  msg: string;
  detail?: ResponseDetail | undefined;
  /**
   * The output of the end node, usually its outputs as JSON text.
   */
  data: string;
  /**
   * The ID of the run, for `workflows.runs.history.retrieve`.
   */
  execute_id: string;
  /**
   * The debug URL of the run. It works for 7 days.
   */
  debug_url: string;
  usage?: WorkflowUsage | undefined;
  /**
   * The interrupt that the run waits at. Reply with `workflows.runs.resumeBlocking`.
   */
  interrupt_data?: WorkflowEventInterruptData | undefined;
  /**
   * The total number of tokens. An older field, replaced by `usage`.
   */
  token: number;
  /**
   * The cost of the run, as text such as `0.00`. An older field that newer responses leave out.
   */
  cost: string;
};

/**
 * The run to start as an event stream.
 */
export type StreamWorkflowReq = {
  /**
   * The ID of the workflow. It must be published, or the call fails with code 4200.
   */
  workflow_id: string;
  /**
   * The inputs of the workflow by name; leave it out if there are none. Pass a file as its URL, or as the text `{"file_id":"…"}` with an ID from `files.upload`. The whole request may have up to 20 MB.
   */
  parameters?:
    | {
        [key: string]: unknown;
      }
    | undefined;
  /**
   * The ID of the bot that the run belongs to. Required if the workflow uses the database, the variables or other resources of a bot. Not allowed together with `app_id` (code 4000).
   */
  bot_id?: string | undefined;
  /**
   * The ID of the app that the workflow belongs to. Not allowed together with `bot_id` (code 4000).
   */
  app_id?: string | undefined;
  /**
   * Facts about the end user, for the nodes of the workflow. The platform reads only `latitude`, `longitude` and `user_id`.
   */
  ext?:
    | {
        [key: string]: string;
      }
    | undefined;
  /**
   * A published version, such as `v0.0.5`, default the latest. Only for workflows of the library.
   */
  workflow_version?: string | undefined;
  /**
   * The ID of the channel that the run belongs to. `1024` is the API.
   */
  connector_id?: string | undefined;
};

/**
 * A fragment of the output of a node.
 */
export type WorkflowEventMessage = {
  /**
   * The next fragment of the node's text. For the end node, usually its outputs as JSON text.
   */
  content: string;
  /**
   * The type of the content, `text`.
   */
  content_type?: string | undefined;
  /**
   * The title of the node. Empty for some end nodes.
   */
  node_title: string;
  /**
   * The number of the fragment in its node, as text, from 0 without gaps.
   */
  node_seq_id: string;
  /**
   * True for the last fragment of the node.
   */
  node_is_finish: boolean;
  /**
   * The ID of the node.
   */
  node_id?: string | undefined;
  /**
   * The type of the node. Sent by self-hosted servers.
   */
  node_type?: string | undefined;
  /**
   * The ID of the node's run, for `workflows.runs.history.executeNodes.retrieve`.
   */
  node_execute_uuid?: string | undefined;
  /**
   * More about the fragment.
   */
  ext?:
    | {
        [key: string]: string;
      }
    | undefined;
  /**
   * The token usage of the run, in its last message.
   */
  usage?: WorkflowUsage | undefined;
  /**
   * The total number of tokens, in the message of the end node. An older field, replaced by `usage`.
   */
  token?: number | undefined;
  /**
   * The cost of the run, as text such as `0.00`, in the message of the end node. An older field.
   */
  cost?: string | undefined;
  /**
   * The iteration of the loop that the node runs in.
   */
  loop_index?: number | undefined;
  /**
   * The index in the batch that the node runs in.
   */
  batch_index?: number | undefined;
  /**
   * The ID of the run of the subworkflow that the node belongs to.
   */
  sub_execute_id?: string | undefined;
};

/**
 * A fragment of the output of a node.
 */
export type WorkflowMessageEvent = {
  /**
   * The number of the event in its stream, from 0 without gaps. It starts at 0 again after a resume.
   */
  id: number;
  /**
   * The name of the event.
   */
  event: 'Message';
  data: WorkflowEventMessage;
};

/**
 * The run was interrupted at a node and waits for a reply.
 */
export type WorkflowEventInterrupt = {
  interrupt_data: WorkflowEventInterruptData;
  /**
   * The title of the node that waits. Absent on self-hosted servers.
   */
  node_title: string;
};

/**
 * The run waits for a reply, and the stream ends. Continue with `workflows.runs.resume`.
 */
export type WorkflowInterruptEvent = {
  /**
   * The number of the event in its stream, from 0 without gaps. It starts at 0 again after a resume.
   */
  id: number;
  /**
   * The name of the event.
   */
  event: 'Interrupt';
  data: WorkflowEventInterrupt;
};

/**
 * The reason why the run failed.
 */
export type WorkflowEventError = {
  /**
   * The error code.
   */
  error_code: number;
  /**
   * The error message.
   */
  error_message: string;
  /**
   * The debug URL of the run. Sent by self-hosted servers.
   */
  debug_url?: string | undefined;
};

/**
 * The run failed, and the stream ends. It may be the only event of a stream.
 */
export type WorkflowErrorEvent = {
  /**
   * The number of the event in its stream, from 0 without gaps. It starts at 0 again after a resume.
   */
  id: number;
  /**
   * The name of the event.
   */
  event: 'Error';
  data: WorkflowEventError;
};

/**
 * The debug URL of the run. Empty on older servers.
 */
export type WorkflowEventDone = {
  /**
   * The debug URL of the run. It works for 7 days.
   */
  debug_url?: string | undefined;
};

/**
 * The run completed. The stream ends.
 */
export type WorkflowDoneEvent = {
  /**
   * The number of the event in its stream, from 0 without gaps. It starts at 0 again after a resume.
   */
  id: number;
  /**
   * The name of the event.
   */
  event: 'Done';
  data: WorkflowEventDone;
};

/**
 * No data: an empty object or an empty text.
 */
export type WorkflowEventPing =
  | {
      [key: string]: unknown;
    }
  | '';

/**
 * A keep-alive event while a node works. It has an ID like any other event.
 */
export type WorkflowPingEvent = {
  /**
   * The number of the event in its stream, from 0 without gaps. It starts at 0 again after a resume.
   */
  id: number;
  /**
   * The name of the event.
   */
  event: 'PING';
  data: WorkflowEventPing;
};

/**
 * One event of a workflow stream. Servers may send other events, which the client passes on unchanged.
 */
export type WorkflowEvent =
  | ({
      event: 'Message';
    } & WorkflowMessageEvent)
  | ({
      event: 'Interrupt';
    } & WorkflowInterruptEvent)
  | ({
      event: 'Error';
    } & WorkflowErrorEvent)
  | ({
      event: 'Done';
    } & WorkflowDoneEvent)
  | ({
      event: 'PING';
    } & WorkflowPingEvent);

/**
 * The reply to an interrupt.
 */
export type ResumeWorkflowReq = {
  /**
   * The ID of the interrupted workflow.
   */
  workflow_id: string;
  /**
   * The `event_id` of the interrupt: two IDs separated by a slash.
   */
  event_id: string;
  /**
   * The reply: the answer of the user to a question, or the values for an input node as JSON text. A file is the text `{"file_id":"…"}` with an ID from `files.upload`.
   */
  resume_data: string;
  /**
   * The `type` of the interrupt, unchanged. The documentation lists 2, 5, 6 and 7.
   */
  interrupt_type: number;
};

/**
 * The whole response of a resumed run. The result is in `data`, or the next interrupt is in `interrupt_data`.
 */
export type ResumeWorkflowData = {
  /**
   * 0 on success, otherwise the error code.
   */
  code?: number | undefined;
  /**
   * Empty or `Success` on success, otherwise the error message.
   */
  msg?: string | undefined;
  detail?: ResponseDetail | undefined;
  /**
   * The output of the end node, usually its outputs as JSON text.
   */
  data?: string | undefined;
  /**
   * The ID of the run, for `workflows.runs.history.retrieve`.
   */
  execute_id: string;
  /**
   * The debug URL of the run. It works for 7 days.
   */
  debug_url?: string | undefined;
  usage?: WorkflowUsage | undefined;
  /**
   * The interrupt that the run waits at. Reply with `workflows.runs.resumeBlocking`.
   */
  interrupt_data?: WorkflowEventInterruptData | undefined;
};

/**
 * The status of a run. `Success` and `Fail` are final.
 */
export type WorkflowExecuteStatus = 'Success' | 'Running' | 'Fail' | Unrecognized;

/**
 * The mode of a run: 0 waits for the result, 1 streams it, 2 runs in the background.
 */
export type WorkflowRunMode = 0 | 1 | 2 | Unrecognized<number>;

/**
 * The status of an output node of a run.
 */
export type WorkflowNodeExecuteStatus = {
  /**
   * The ID of the node.
   */
  node_id?: string | undefined;
  /**
   * True if the node is finished.
   */
  is_finish?: boolean | undefined;
  /**
   * The ID of the node's run, for `workflows.runs.history.executeNodes.retrieve`.
   */
  node_execute_uuid?: string | undefined;
  /**
   * The iteration of the loop that the node runs in.
   */
  loop_index?: number | undefined;
  /**
   * The index in the batch that the node runs in.
   */
  batch_index?: number | undefined;
  /**
   * The ID of the run of the subworkflow that the node belongs to.
   */
  sub_execute_id?: string | undefined;
  /**
   * The time of the last change, Unix time in seconds.
   */
  update_time?: number | undefined;
};

/**
 * A run and its history.
 */
export type WorkflowExecuteHistory = {
  /**
   * The ID of the run.
   */
  execute_id: string;
  execute_status: WorkflowExecuteStatus;
  /**
   * The ID of the bot that the run was started for.
   */
  bot_id: string;
  /**
   * The ID of the channel that the run belongs to. `1024` is the API.
   */
  connector_id: string;
  /**
   * The ID of the channel user who started the run.
   */
  connector_uid: string;
  run_mode: WorkflowRunMode;
  /**
   * The log ID of the run. Include it when you contact Coze support.
   */
  logid: string;
  /**
   * The time when the run was started, Unix time in seconds.
   */
  create_time: number;
  /**
   * The time of the last change, Unix time in seconds.
   */
  update_time: number;
  /**
   * The outputs of the nodes by node title, as JSON text. Outputs of output nodes are kept for 24 hours, outputs of the end node for 7 days. Above 1 MB they may be cut, see `is_output_trimmed`.
   */
  output: string;
  /**
   * True if `output` was too large and was cut.
   */
  is_output_trimmed?: boolean | undefined;
  /**
   * The status of the output nodes by node title.
   */
  node_execute_status?:
    | {
        [key: string]: WorkflowNodeExecuteStatus;
      }
    | undefined;
  usage?: WorkflowUsage | undefined;
  /**
   * The interrupt that the run waits at.
   */
  interrupt_data?: WorkflowEventInterruptData | undefined;
  /**
   * The error code as text, if the run failed.
   */
  error_code: string;
  /**
   * The error message, if the run failed.
   */
  error_message: string;
  /**
   * The debug URL of the run. It works for 7 days.
   */
  debug_url: string;
  /**
   * The total number of tokens, as text. An older field, replaced by `usage`.
   */
  token: string;
  /**
   * The cost of the run, as text such as `0.00`. An older field that newer responses leave out.
   */
  cost: string;
};

/**
 * The output of an output node of a run.
 */
export type WorkflowExecuteNodeHistory = {
  /**
   * True if the node is finished and `node_output` is complete.
   */
  is_finish?: boolean | undefined;
  /**
   * The output of the node.
   */
  node_output?: string | undefined;
};

/**
 * The turn to run with a chatflow.
 */
export type ChatWorkflowReq = {
  /**
   * The ID of the chatflow. It must be published, or the call fails with code 4200.
   */
  workflow_id: string;
  /**
   * Messages to add to the conversation, oldest first, at most 50. The last one is the question of the user, so its role is `user`. The content is plain text; pass files in `parameters`.
   */
  additional_messages: Array<EnterMessage>;
  /**
   * The inputs of the start node by name. If left out, the client sends `{}`. `CONVERSATION_NAME` selects a conversation by its name and applies only without `conversation_id`. `USER_INPUT` is ignored. Pass a file as its URL, or as the text `{"file_id":"…"}` with an ID from `files.upload`.
   */
  parameters?:
    | {
        [key: string]: unknown;
      }
    | undefined;
  /**
   * The ID of the app that the chatflow belongs to. Pass either this or `bot_id`, not both (code 4000).
   */
  app_id?: string | undefined;
  /**
   * The ID of the bot that the chatflow runs for. Pass either this or `app_id`, not both (code 4000).
   */
  bot_id?: string | undefined;
  /**
   * The ID of the conversation to continue. It takes precedence over `parameters.CONVERSATION_NAME`.
   */
  conversation_id?: string | undefined;
  /**
   * Facts about the end user, for the nodes of the workflow. The platform reads only `latitude`, `longitude` and `user_id`.
   */
  ext?:
    | {
        [key: string]: string;
      }
    | undefined;
  /**
   * A published version, such as `v0.0.5`, default the latest. Only for workflows of the library.
   */
  workflow_version?: string | undefined;
  /**
   * The ID of the channel that the run belongs to. `1024` is the API.
   */
  connector_id?: string | undefined;
};

/**
 * The debug URL of the run.
 */
export type ChatflowDoneData = {
  /**
   * The URL of the run in the editor. It works for seven days.
   */
  debug_url?: string | undefined;
};

/**
 * The end of the stream.
 */
export type ChatflowDoneStreamEvent = {
  /**
   * The name of the event.
   */
  event: 'done';
  data: ChatflowDoneData;
};

/**
 * One event of a chatflow stream: the events of a chat stream, with a different last event.
 */
export type ChatflowStreamEvent =
  | ({
      event: 'conversation.chat.created';
    } & ChatCreatedStreamEvent)
  | ({
      event: 'conversation.chat.in_progress';
    } & ChatInProgressStreamEvent)
  | ({
      event: 'conversation.chat.completed';
    } & ChatCompletedStreamEvent)
  | ({
      event: 'conversation.chat.failed';
    } & ChatFailedStreamEvent)
  | ({
      event: 'conversation.chat.requires_action';
    } & ChatRequiresActionStreamEvent)
  | ({
      event: 'conversation.message.delta';
    } & MessageDeltaStreamEvent)
  | ({
      event: 'conversation.message.completed';
    } & MessageCompletedStreamEvent)
  | ({
      event: 'conversation.audio.delta';
    } & AudioDeltaStreamEvent)
  | ({
      event: 'error';
    } & ChatErrorStreamEvent)
  | ({
      event: 'done';
    } & ChatflowDoneStreamEvent);

/**
 * The type of a workflow: a workflow, or a chatflow, which has a conversation.
 */
export type WorkflowMode = 'workflow' | 'chatflow' | Unrecognized;

/**
 * The author of a workflow.
 */
export type WorkflowCreator = {
  /**
   * The Coze user ID.
   */
  id: string;
  /**
   * The name of the user.
   */
  name?: string | undefined;
};

/**
 * A workflow.
 */
export type WorkflowBasic = {
  /**
   * The ID of the workflow.
   */
  workflow_id: string;
  /**
   * The name of the workflow.
   */
  workflow_name: string;
  /**
   * The description of the workflow.
   */
  description?: string | undefined;
  /**
   * The URL of the icon.
   */
  icon_url?: string | undefined;
  /**
   * The ID of the app.
   */
  app_id?: string | undefined;
  creator?: WorkflowCreator | undefined;
  /**
   * The time when the workflow was created, Unix time in seconds, as text.
   */
  created_at?: string | number | undefined;
  /**
   * The time of the last change, Unix time in seconds, as text.
   */
  updated_at?: string | number | undefined;
};

/**
 * One page of workflows.
 */
export type ListWorkflowsData = {
  /**
   * The workflows on this page.
   */
  items: Array<WorkflowBasic>;
  /**
   * True if there is another page.
   */
  has_more: boolean;
};

/**
 * The inputs of a workflow.
 */
export type WorkflowInput = {
  /**
   * The inputs by name.
   */
  parameters?:
    | {
        [key: string]: WorkflowParameter;
      }
    | undefined;
};

/**
 * The output of the end node: its variables, or a text made from them.
 */
export type TerminatePlan = 'return_variables' | 'use_answer_content' | Unrecognized;

/**
 * The outputs of a workflow.
 */
export type WorkflowOutput = {
  terminate_plan?: TerminatePlan | undefined;
  /**
   * The text that the end node returns, with placeholders for variables.
   */
  content?: string | undefined;
  /**
   * The outputs by name.
   */
  parameters?:
    | {
        [key: string]: WorkflowParameter;
      }
    | undefined;
};

/**
 * A workflow with its inputs and outputs.
 */
export type RetrieveWorkflowData = {
  workflow_detail: WorkflowBasic;
  /**
   * The inputs. Only with `include_input_output`.
   */
  input?: WorkflowInput | undefined;
  /**
   * The outputs. Only with `include_input_output`.
   */
  output?: WorkflowOutput | undefined;
};

/**
 * A version of a workflow.
 */
export type WorkflowVersionInfo = {
  /**
   * The ID of the workflow.
   */
  workflow_id: string;
  /**
   * The name of the version, for example `v0.0.5`.
   */
  version: string;
  /**
   * The description by its author.
   */
  description?: string | undefined;
  creator?: WorkflowCreator | undefined;
  /**
   * The time when the workflow was created, Unix time in seconds, as text.
   */
  created_at?: string | number | undefined;
  /**
   * The time of the last change, Unix time in seconds, as text.
   */
  updated_at?: string | number | undefined;
  /**
   * The inputs. Only with `include_input_output`.
   */
  input?: WorkflowInput | undefined;
  /**
   * The outputs. Only with `include_input_output`.
   */
  output?: WorkflowOutput | undefined;
};

/**
 * One page of versions.
 */
export type ListWorkflowVersionsData = {
  /**
   * The versions on this page.
   */
  items: Array<WorkflowVersionInfo>;
  /**
   * True if there is another page.
   */
  has_more: boolean;
  /**
   * The token for the next page; pass it as `page_token`. Empty on the last page.
   */
  next_page_token?: string | undefined;
};

/**
 * The new mode.
 */
export type UpdateWorkflowCollaborationModeReq = {
  collaboration_mode?: CollaborationMode | undefined;
};

/**
 * A collaborator of a workflow.
 */
export type WorkflowCollaborator = {
  /**
   * The Coze user ID.
   */
  user_id: string;
};

/**
 * The collaborator to add.
 */
export type CreateWorkflowCollaboratorReq = {
  /**
   * The collaborator to add, one per call.
   */
  collaborators: Array<WorkflowCollaborator>;
};

/**
 * The content type of a file or a knowledge base: 0 for text, 1 for tables, 2 for images. Not documented: 3 for a database, 4 and 5 for structured and unstructured data on Volcano Engine.
 */
export type DocumentFormatType = 0 | 1 | 2 | 3 | 4 | 5 | Unrecognized<number>;

/**
 * The status of a knowledge base: 1 for enabled, 3 for disabled. Not documented: 0 for processing, 2 for deleted, 9 for failed.
 */
export type DatasetStatus = 0 | 1 | 2 | 3 | 9 | Unrecognized<number>;

/**
 * The chunking method, 0 for automatic or 1 for custom.
 */
export type ChunkType = 0 | 1 | Unrecognized<number>;

/**
 * The source of image captions, 0 for a model or 1 for the caller.
 */
export type CaptionType = 0 | 1 | Unrecognized<number>;

/**
 * The chunking of files. Searches find chunks.
 */
export type ChunkStrategy = {
  /**
   * The chunking method, 0 for automatic or 1 for custom.
   */
  chunk_type: number;
  /**
   * The separator of chunks.
   */
  separator?: string | undefined;
  /**
   * The maximum length of a chunk, in tokens.
   */
  max_tokens?: number | undefined;
  /**
   * True if repeated spaces, line breaks and tabs are collapsed.
   */
  remove_extra_spaces?: boolean | undefined;
  /**
   * True if URLs and email addresses are removed.
   */
  remove_urls_emails?: boolean | undefined;
  /**
   * The source of image captions, 0 for a model or 1 for the caller.
   */
  caption_type?: number | undefined;
};

/**
 * The storage of a knowledge base, 0 for Coze or 1 for Volcano Engine.
 */
export type DatasetType = 0 | 1 | Unrecognized<number>;

/**
 * A knowledge base.
 */
export type Dataset = {
  /**
   * The name of the knowledge base.
   */
  name: string;
  status: DatasetStatus;
  /**
   * True if the caller may update the knowledge base.
   */
  can_edit: boolean;
  /**
   * The storage key of the icon.
   */
  icon_uri: string;
  /**
   * The URL of the icon.
   */
  icon_url: string;
  /**
   * The ID of the workspace.
   */
  space_id: string;
  /**
   * The number of files.
   */
  doc_count: number;
  /**
   * The names of the files.
   */
  file_list: Array<string>;
  /**
   * The number of times that searches found the knowledge base.
   */
  hit_count: number;
  /**
   * The URL of the creator's avatar.
   */
  avatar_url: string;
  /**
   * The ID of the creator.
   */
  creator_id: string;
  /**
   * The ID of the knowledge base.
   */
  dataset_id: string;
  /**
   * The time when the knowledge base was created, Unix time in seconds.
   */
  create_time: number;
  /**
   * The description of the knowledge base.
   */
  description: string;
  format_type: DocumentFormatType;
  /**
   * The number of chunks.
   */
  slice_count: number;
  /**
   * The time of the last change, Unix time in seconds.
   */
  update_time: number;
  /**
   * The name of the creator.
   */
  creator_name: string;
  /**
   * The total size of the files in bytes.
   */
  all_file_size: number;
  /**
   * The number of bots that use the knowledge base.
   */
  bot_used_count: number;
  chunk_strategy: ChunkStrategy;
  /**
   * The names of the files that could not be processed.
   */
  failed_file_list: Array<string>;
  /**
   * The names of the files that are still being processed.
   */
  processing_file_list: Array<string>;
  /**
   * The IDs of the files that are still being processed.
   */
  processing_file_id_list: Array<string>;
  dataset_type?: DatasetType | undefined;
  /**
   * The storage of the content. Its fields are not documented.
   */
  storage_config?:
    | {
        [key: string]: unknown;
      }
    | undefined;
  /**
   * The ID of the app that the knowledge base belongs to.
   */
  project_id?: string | undefined;
};

/**
 * One page of knowledge bases.
 */
export type ListDatasetData = {
  /**
   * The number of knowledge bases that match.
   */
  total_count: number;
  /**
   * The knowledge bases on this page.
   */
  dataset_list: Array<Dataset>;
};

/**
 * The knowledge base to create.
 */
export type CreateDatasetReq = {
  /**
   * The name of the knowledge base, at most 100 characters.
   */
  name: string;
  /**
   * The ID of the workspace.
   */
  space_id: string;
  /**
   * The content type, 0 for text or 2 for images. 1, for tables, occurs in other official clients but is not documented.
   */
  format_type: number;
  /**
   * The description of the knowledge base.
   */
  description?: string | undefined;
  /**
   * The ID of an uploaded image for the icon, from `files.upload`.
   */
  file_id?: string | undefined;
};

/**
 * The created knowledge base.
 */
export type CreateDatasetData = {
  /**
   * The ID of the new knowledge base.
   */
  dataset_id: string;
};

/**
 * The new settings of a knowledge base.
 */
export type UpdateDatasetReq = {
  /**
   * The name of the knowledge base, at most 100 characters. Required even if it does not change.
   */
  name: string;
  /**
   * The ID of an uploaded image for the icon, from `files.upload`.
   */
  file_id?: string | undefined;
  /**
   * The description of the knowledge base.
   */
  description?: string | undefined;
};

/**
 * The files whose progress to get.
 */
export type ProcessDatasetReq = {
  /**
   * The IDs of the files.
   */
  document_ids: Array<string>;
};

/**
 * The processing status of a file: 0 for running, 1 for done, 9 for failed. Not documented: 2 for disabled, 3 for deleted, 4 for being chunked again, 5 for being fetched again, 1000 for rejected by the content check.
 */
export type DocumentStatus = 0 | 1 | 2 | 3 | 4 | 5 | 9 | 1000 | Unrecognized<number>;

/**
 * The update type of a web page: 0 for never, 1 for regularly. Not documented: 2, which appends the fetched content.
 */
export type DocumentUpdateType = 0 | 1 | 2 | Unrecognized<number>;

/**
 * The processing progress of a file.
 */
export type DocumentProgress = {
  /**
   * The URL of the file.
   */
  url: string;
  /**
   * The size of the file in bytes.
   */
  size: number;
  /**
   * The format of the file, as its file name extension, for example `txt`.
   */
  type: string;
  status: DocumentStatus;
  /**
   * The progress in percent, 0 to 100.
   */
  progress: number;
  /**
   * The ID of the file.
   */
  document_id: string;
  update_type: DocumentUpdateType;
  /**
   * The name of the file.
   */
  document_name: string;
  /**
   * The estimated remaining time, in seconds.
   */
  remaining_time: number;
  /**
   * The status as text, for example the reason of a failure.
   */
  status_descript?: string | undefined;
  /**
   * The interval between fetches of the web page, in hours.
   */
  update_interval: number;
};

/**
 * The processing progress of files.
 */
export type DocumentProgressData = {
  /**
   * The progress of each file.
   */
  data: Array<DocumentProgress>;
};

/**
 * The source of a file: 0 for an upload, 1 for a web page, 5 for a file uploaded through the API. Not documented: 2 for typed text, 3 for another service, 4 for a page selected in the browser, 101 for Notion, 102 for Google Drive, 103 for Feishu, 104 for Lark.
 */
export type DocumentSourceType = 0 | 1 | 2 | 3 | 4 | 5 | 101 | 102 | 103 | 104 | Unrecognized<number>;

/**
 * An image of a knowledge base.
 */
export type ImageInfo = {
  /**
   * The URL of the image.
   */
  url: string;
  /**
   * The name of the image.
   */
  name: string;
  /**
   * The size of the image in bytes.
   */
  size: number;
  /**
   * The format of the image, as its file name extension, for example `jpg`.
   */
  type: string;
  status: DocumentStatus;
  /**
   * The caption of the image. Searches use it.
   */
  caption: string;
  /**
   * The ID of the user who uploaded the image.
   */
  creator_id: string;
  /**
   * The time when the image was uploaded, Unix time in seconds.
   */
  create_time: number;
  /**
   * The ID of the image.
   */
  document_id: string;
  source_type: DocumentSourceType;
  /**
   * The time of the last change, Unix time in seconds.
   */
  update_time: number;
};

/**
 * One page of images.
 */
export type ListImageData = {
  /**
   * The images on this page.
   */
  photo_infos: Array<ImageInfo>;
  /**
   * The number of images that match.
   */
  total_count: number;
};

/**
 * The new caption of an image.
 */
export type UpdateImageReq = {
  /**
   * The caption of the image. Searches use it.
   */
  caption: string;
};

/**
 * The knowledge base whose files to list, and the page.
 */
export type ListDocumentReq = {
  /**
   * The ID of the knowledge base.
   */
  dataset_id: string;
  /**
   * The page number, from 1. Default 1.
   */
  page?: number | undefined;
  /**
   * The number of files per page, default 10.
   */
  size?: number | undefined;
  /**
   * The name of `size` in `@coze/api`. The platform does not read it, so use `size`.
   *
   * @deprecated
   */
  page_size?: number | undefined;
};

/**
 * A file in a knowledge base.
 */
export type DocumentInfo = {
  /**
   * The number of characters in the file.
   */
  char_count: number;
  chunk_strategy: ChunkStrategy;
  /**
   * The time when the file was added, Unix time in seconds.
   */
  create_time: number;
  /**
   * The ID of the file.
   */
  document_id: string;
  format_type: DocumentFormatType;
  /**
   * The number of times that searches found the file.
   */
  hit_count: number;
  /**
   * The name of the file.
   */
  name: string;
  /**
   * The size of the file in bytes.
   */
  size: number;
  /**
   * The number of chunks.
   */
  slice_count: number;
  source_type?: DocumentSourceType | undefined;
  status: DocumentStatus;
  /**
   * The format of the file, as its file name extension, for example `txt`.
   */
  type: string;
  /**
   * The interval between fetches of the web page, in hours.
   */
  update_interval: number;
  /**
   * The time of the last change, Unix time in seconds.
   */
  update_time: number;
  update_type: DocumentUpdateType;
  /**
   * The storage key of the file.
   */
  tos_uri: string;
};

/**
 * One page of files.
 */
export type ListDocumentData = {
  /**
   * The files on this page.
   */
  document_infos: Array<DocumentInfo>;
  /**
   * The number of files in the knowledge base.
   */
  total: number;
};

/**
 * The source of a file. Pass `file_base64` with `file_type` for a local file, `web_url` for a web page, or `source_file_id` for an uploaded file.
 */
export type SourceInfo = {
  /**
   * The content of the file as base64.
   */
  file_base64?: string | undefined;
  /**
   * The format of the file, as its file name extension, for example `txt`. Required with `file_base64`.
   */
  file_type?: string | undefined;
  /**
   * The URL of the web page.
   */
  web_url?: string | undefined;
  /**
   * The type of the source: 0 for a local file as base64, 1 for a web page, 5 for an uploaded file.
   */
  document_source?: number | undefined;
  /**
   * The ID returned by `files.upload`.
   */
  source_file_id?: string | undefined;
};

/**
 * The update schedule of a web page.
 */
export type UpdateRule = {
  /**
   * 1 to fetch the page regularly, 0 (the default) to fetch it once.
   */
  update_type?: number | undefined;
  /**
   * The interval between fetches, in hours, 24 or more.
   */
  update_interval?: number | undefined;
};

/**
 * A file to add.
 */
export type DocumentBase = {
  /**
   * The name of the file in the knowledge base.
   */
  name: string;
  source_info: SourceInfo;
  /**
   * The update schedule of a web page. Without it, the page is fetched once.
   */
  update_rule?: UpdateRule | undefined;
  /**
   * The caption of an image, if `caption_type` says that you write the captions.
   */
  caption?: string | undefined;
};

/**
 * The chunking of files. Searches find chunks.
 */
export type ChunkStrategyConfig = {
  /**
   * The chunking method: 0 for automatic, 1 for custom, by `separator` and `max_tokens`.
   */
  chunk_type?: number | undefined;
  /**
   * The separator of chunks, for example `#`. Required if `chunk_type` is 1.
   */
  separator?: string | undefined;
  /**
   * The maximum length of a chunk, in tokens, 100 to 2000. Required if `chunk_type` is 1.
   */
  max_tokens?: number | undefined;
  /**
   * True to collapse repeated spaces, line breaks and tabs, default false.
   */
  remove_extra_spaces?: boolean | undefined;
  /**
   * True to remove URLs and email addresses, default false.
   */
  remove_urls_emails?: boolean | undefined;
  /**
   * The source of image captions, 0 (the default) for a model or 1 for you.
   */
  caption_type?: number | undefined;
};

/**
 * The files to add to a knowledge base, and their processing.
 */
export type CreateDocumentReq = {
  /**
   * The ID of the knowledge base.
   */
  dataset_id: string;
  /**
   * The files, at most 10, all from the same type of source.
   */
  document_bases: Array<DocumentBase>;
  /**
   * The chunking of the files. Optional in `@coze/api`, documented by the platform as required.
   */
  chunk_strategy?: ChunkStrategyConfig | undefined;
  /**
   * The type of the files, 0 (the default) for text or 2 for images, as in the knowledge base. 1, for tables, occurs in other official clients but is not documented.
   */
  format_type?: number | undefined;
};

/**
 * The file to update, and the changes.
 */
export type UpdateDocumentReq = {
  /**
   * The ID of the file.
   */
  document_id: string;
  /**
   * The new name of the file.
   */
  document_name?: string | undefined;
  /**
   * The new update schedule of the web page.
   */
  update_rule?: UpdateRule | undefined;
};

/**
 * The files to delete.
 */
export type DeleteDocumentReq = {
  /**
   * The IDs of the files, at most 100.
   */
  document_ids: Array<string>;
};

/**
 * The mode of a room: `default` for a talk with the bot, `podcast` for a podcast. `s2s` (speech to speech) and `translate` are not documented.
 */
export type RoomMode = 'default' | 's2s' | 'podcast' | 'translate' | Unrecognized;

/**
 * The audio codec of a room, default `OPUS`.
 */
export type RoomAudioCodec = 'AACLC' | 'G711A' | 'OPUS' | 'G722' | Unrecognized;

/**
 * The audio of a room.
 */
export type RoomAudioConfig = {
  codec?: RoomAudioCodec | undefined;
};

/**
 * The video codec of a room, default `H264`.
 */
export type RoomVideoCodec = 'H264' | 'BYTEVC1' | Unrecognized;

/**
 * The video that the bot sees, `main` for the camera or `screen` for the shared screen.
 */
export type StreamVideoType = 'main' | 'screen' | Unrecognized;

/**
 * The video of a room, and the frames that the bot sees.
 */
export type RoomVideoConfig = {
  codec?: RoomVideoCodec | undefined;
  /**
   * The number of frames per second that the bot sees, 1 to 24, default 1.
   */
  video_frame_rate?: number | undefined;
  stream_video_type?: StreamVideoType | undefined;
  /**
   * The time that a frame stays available to the bot, 1 to 10, default 1.
   */
  video_frame_expire_duration?: number | undefined;
};

/**
 * The detection of the end of the user's speech: `server_vad` for the platform, by silence; `semantic_vad` for the platform, by meaning; `client_interrupt` for the client. `client_vad` is not documented.
 */
export type CreateRoomTurnDetectionType =
  'server_vad' | 'client_vad' | 'client_interrupt' | 'semantic_vad' | Unrecognized;

/**
 * The detection of the end of the user's speech.
 */
export type CreateRoomTurnDetection = {
  type?: CreateRoomTurnDetectionType | undefined;
};

/**
 * The languages of a room in `translate` mode. Not documented.
 */
export type TranslateConfig = {
  /**
   * The source language.
   */
  from?: string | undefined;
  /**
   * The target language.
   */
  to?: string | undefined;
};

/**
 * The audio, the video and the opening message of a room.
 */
export type RoomConfig = {
  room_mode?: RoomMode | undefined;
  audio_config?: RoomAudioConfig | undefined;
  video_config?: RoomVideoConfig | undefined;
  turn_detection?: CreateRoomTurnDetection | undefined;
  /**
   * The opening message, spoken after the user joins the room.
   */
  prologue_content?: string | undefined;
  /**
   * The delay of the opening message, in milliseconds, 0 to 5000, default 500.
   */
  prologue_delay_duration_ms?: number | undefined;
  translate_config?: TranslateConfig | undefined;
};

/**
 * The settings of a new room. Only the bot is required.
 */
export type CreateRoomReq = {
  /**
   * The ID of the bot to talk to.
   */
  bot_id: string;
  /**
   * The ID of the conversation to continue.
   */
  conversation_id?: string | undefined;
  /**
   * The ID of the bot's voice, from `audio.voices.list`.
   */
  voice_id?: string | undefined;
  config?: RoomConfig | undefined;
  /**
   * The ID of the user in the room.
   */
  uid?: string | undefined;
  /**
   * The ID of the chatflow that replies instead of the bot. Not documented.
   */
  workflow_id?: string | undefined;
  /**
   * The ID of the channel, `1024` for the API. Not documented.
   */
  connector_id?: string | undefined;
};

/**
 * The values that an RTC client needs to join the room.
 */
export type CreateRoomData = {
  /**
   * The token for joining the room. Keep it secret.
   */
  token: string;
  /**
   * The ID of the user in the room.
   */
  uid: string;
  /**
   * The ID of the room.
   */
  room_id: string;
  /**
   * The ID of the RTC app that the room belongs to.
   */
  app_id: string;
};

/**
 * The content of a stream, `origin` for the original speech or `translation` for a translation.
 */
export type LiveType = 'origin' | 'translation' | Unrecognized;

/**
 * A stream of a live event.
 */
export type StreamInfo = {
  /**
   * The ID of the stream.
   */
  stream_id: string;
  /**
   * The name of the stream.
   */
  name: string;
  live_type: LiveType;
};

/**
 * A live event and its streams.
 */
export type RetrieveLiveData = {
  /**
   * The ID of the RTC app that the live event belongs to.
   */
  app_id: string;
  /**
   * The streams: the original and its translations.
   */
  stream_infos: Array<StreamInfo>;
};

/**
 * The model type of a voice, `big` or `small`.
 */
export type VoiceModelType = 'big' | 'small' | Unrecognized;

/**
 * The state of a voice: `init` if it is not cloned yet, `cloned` if it is ready. `all` lists both; no voice has it.
 */
export type VoiceState = 'init' | 'cloned' | 'all' | Unrecognized;

/**
 * An emotion of the speech. Each voice supports some of them.
 */
export type VoiceEmotion =
  'happy' | 'sad' | 'angry' | 'surprised' | 'fear' | 'hate' | 'excited' | 'coldness' | 'neutral' | Unrecognized;

/**
 * The range of the emotion's strength.
 */
export type Interval = {
  /**
   * The minimum.
   */
  min?: number | undefined;
  /**
   * The maximum.
   */
  max?: number | undefined;
  /**
   * The default.
   */
  default?: number | undefined;
};

/**
 * An emotion that a voice supports.
 */
export type EmotionInfo = {
  emotion?: VoiceEmotion | undefined;
  /**
   * The display name of the emotion.
   */
  display_name?: string | undefined;
  emotion_scale_interval?: Interval | undefined;
};

/**
 * A voice, of the platform or cloned.
 */
export type Voice = {
  /**
   * The ID of the voice.
   */
  voice_id: string;
  /**
   * The name of the voice.
   */
  name: string;
  /**
   * True for a voice of the platform, false for a cloned voice.
   */
  is_system_voice: boolean;
  state?: VoiceState | undefined;
  model_type?: VoiceModelType | undefined;
  /**
   * The name of the voice's model.
   */
  model_name?: string | undefined;
  /**
   * The language code of the voice, for example `zh`.
   */
  language_code: string;
  /**
   * The language name of the voice.
   */
  language_name: string;
  /**
   * The text of the voice's preview.
   */
  preview_text: string;
  /**
   * The URL of the voice's preview.
   */
  preview_audio: string;
  /**
   * The emotions that the voice supports.
   */
  support_emotions?: Array<EmotionInfo> | undefined;
  /**
   * The number of trainings that remain.
   */
  available_training_times: number;
  /**
   * The time when the voice was created, Unix time in seconds.
   */
  create_time: number;
  /**
   * The time of the last change, Unix time in seconds.
   */
  update_time: number;
};

/**
 * One page of voices.
 */
export type ListVoicesData = {
  /**
   * The voices on this page.
   */
  voice_list: Array<Voice>;
  /**
   * True if there is a next page.
   */
  has_more: boolean;
};

/**
 * The format of a recording.
 */
export type VoiceCloneAudioFormat = 'wav' | 'mp3' | 'ogg' | 'm4a' | 'aac' | 'pcm' | Unrecognized;

/**
 * A language for voice cloning, for example `zh` for Chinese or `id` for Indonesian.
 */
export type VoiceLanguage = 'zh' | 'en' | 'ja' | 'es' | 'id' | 'pt' | Unrecognized;

/**
 * The recording to clone a voice from.
 */
export type CloneVoiceReq = {
  /**
   * The name of the voice, at most 128 bytes in UTF-8.
   */
  voice_name: string;
  /**
   * The recording, at most 10 MB.
   */
  file: Uploadable;
  /**
   * The format of the recording.
   */
  audio_format: VoiceCloneAudioFormat;
  /**
   * The language of the recording.
   */
  language?: VoiceLanguage | undefined;
  /**
   * The ID of a cloned voice to train again, at most 10 times per voice. Without it, a new voice is created.
   */
  voice_id?: string | undefined;
  /**
   * The text of the voice's preview.
   */
  preview_text?: string | undefined;
  /**
   * The text spoken in the recording, at most 1024 bytes in UTF-8. The platform compares it with the recording and rejects one that differs much, with code 1109.
   */
  text?: string | undefined;
  /**
   * The ID of the workspace for the voice.
   */
  space_id?: string | undefined;
  /**
   * The description of the voice. Not documented.
   */
  description?: string | undefined;
};

/**
 * The cloned voice.
 */
export type CloneVoiceData = {
  /**
   * The ID of the voice.
   */
  voice_id: string;
};

/**
 * The user who created a group or a voiceprint.
 */
export type UserInfo = {
  /**
   * The ID of the user.
   */
  id?: string | undefined;
  /**
   * The unique name of the user.
   */
  name?: string | undefined;
  /**
   * The display name of the user.
   */
  nickname?: string | undefined;
  /**
   * The URL of the user's avatar.
   */
  avatar_url?: string | undefined;
};

/**
 * A group of voiceprints, which speakers are compared with.
 */
export type VoiceprintGroup = {
  /**
   * The ID of the group.
   */
  id?: string | undefined;
  /**
   * The name of the group.
   */
  name?: string | undefined;
  /**
   * The description of the group.
   */
  desc?: string | undefined;
  /**
   * The URL of the group's icon.
   */
  icon_url?: string | undefined;
  user_info?: UserInfo | undefined;
  /**
   * The number of voiceprints in the group.
   */
  feature_count?: number | undefined;
  /**
   * The time when the group was created, Unix time in seconds.
   */
  created_at?: number | undefined;
  /**
   * The time of the last change, Unix time in seconds.
   */
  updated_at?: number | undefined;
};

/**
 * One page of groups.
 */
export type ListVoiceprintGroupData = {
  /**
   * The groups on this page.
   */
  items?: Array<VoiceprintGroup> | undefined;
  /**
   * The number of groups that match.
   */
  total?: number | undefined;
};

/**
 * The group to create.
 */
export type CreateVoiceprintGroupReq = {
  /**
   * The name of the group, at most 20 characters.
   */
  name: string;
  /**
   * The description of the group, at most 500 characters.
   */
  desc?: string | undefined;
  /**
   * The ID of the organization that the group belongs to. Not documented.
   */
  coze_account_id?: string | undefined;
};

/**
 * The created group.
 */
export type CreateVoiceprintGroupData = {
  /**
   * The ID of the new group.
   */
  id: string;
};

/**
 * The changes to a group. Fields that are left out do not change.
 */
export type UpdateVoiceprintGroupReq = {
  /**
   * The new name, at most 20 characters.
   */
  name?: string | undefined;
  /**
   * The description of the group, at most 500 characters.
   */
  desc?: string | undefined;
};

/**
 * A voiceprint, which identifies a speaker.
 */
export type VoiceprintFeature = {
  /**
   * The ID of the voiceprint.
   */
  id?: string | undefined;
  /**
   * The ID of the group.
   */
  group_id?: string | undefined;
  /**
   * The name of the speaker.
   */
  name?: string | undefined;
  /**
   * The description of the speaker.
   */
  desc?: string | undefined;
  /**
   * The URL of the voiceprint's icon.
   */
  icon_url?: string | undefined;
  /**
   * The URL of the recording that it was created from.
   */
  audio_url?: string | undefined;
  user_info?: UserInfo | undefined;
  /**
   * The time when the voiceprint was created, Unix time in seconds.
   */
  created_at?: number | undefined;
  /**
   * The time of the last change, Unix time in seconds.
   */
  updated_at?: number | undefined;
};

/**
 * One page of voiceprints.
 */
export type ListVoiceprintFeatureData = {
  /**
   * The voiceprints on this page.
   */
  items?: Array<VoiceprintFeature> | undefined;
  /**
   * The number of voiceprints in the group.
   */
  total?: number | undefined;
};

/**
 * The recording to create a voiceprint from.
 */
export type CreateVoiceprintFeatureReq = {
  /**
   * The recording of one speaker, WAV or PCM, at most 4 MB.
   */
  file: Uploadable;
  /**
   * The name of the speaker.
   */
  name: string;
  /**
   * The description of the speaker.
   */
  desc?: string | undefined;
  /**
   * The sample rate of the recording, in Hz, default 16000. Required for PCM.
   */
  sample_rate?: number | undefined;
  /**
   * The number of channels of the recording, default 1. Required for PCM.
   */
  channel?: number | undefined;
};

/**
 * The created voiceprint.
 */
export type CreateVoiceprintFeatureData = {
  /**
   * The ID of the new voiceprint.
   */
  id: string;
};

/**
 * The changes to a voiceprint. Fields that are left out do not change.
 */
export type UpdateVoiceprintFeatureReq = {
  /**
   * A new recording of the speaker, WAV or PCM, at most 4 MB.
   */
  file?: Uploadable | undefined;
  /**
   * The name of the speaker.
   */
  name?: string | undefined;
  /**
   * The description of the speaker.
   */
  desc?: string | undefined;
  /**
   * The sample rate of the recording, in Hz, default 16000. Required for PCM.
   */
  sample_rate?: number | undefined;
  /**
   * The number of channels of the recording, default 1. Required for PCM.
   */
  channel?: number | undefined;
};

/**
 * The updated voiceprint. It occurs only in an example of the documentation.
 */
export type UpdateVoiceprintFeatureData = {
  /**
   * The ID of the voiceprint.
   */
  id?: string | undefined;
};

/**
 * The recording of the speaker to identify.
 */
export type SpeakerIdentifyReq = {
  /**
   * The recording of the speaker, WAV or PCM, at most 4 MB.
   */
  file: Uploadable;
  /**
   * The number of best matches to return. Default: all voiceprints of the group.
   */
  top_k?: number | undefined;
  /**
   * The sample rate of the recording, in Hz, default 16000. Required for PCM.
   */
  sample_rate?: number | undefined;
  /**
   * The number of channels of the recording, default 1. Required for PCM.
   */
  channel?: number | undefined;
};

/**
 * The score of a voiceprint.
 */
export type FeatureScore = {
  /**
   * The ID of the voiceprint.
   */
  feature_id?: string | undefined;
  /**
   * The name of the speaker.
   */
  feature_name?: string | undefined;
  /**
   * The description of the speaker.
   */
  feature_desc?: string | undefined;
  /**
   * The score of the match, 0 to 100.
   */
  score?: number | undefined;
};

/**
 * The possible speakers.
 */
export type SpeakerIdentifyData = {
  /**
   * The voiceprints and their scores.
   */
  feature_score_list?: Array<FeatureScore> | undefined;
};

/**
 * The type of entity whose settings apply to a WebSocket.
 */
export type WebsocketEntityType = 'bot' | 'workflow' | Unrecognized;

/**
 * The audio codec. `g711a` and `g711u` are telephony codecs with 8000 Hz.
 */
export type AudioCodec = 'pcm' | 'opus' | 'g711a' | 'g711u' | Unrecognized;

/**
 * The sample rate of the audio, in Hz.
 */
export type AudioSampleRate = 8000 | 16000 | 22050 | 24000 | 32000 | 44100 | 48000 | Unrecognized<number>;

/**
 * The rate limit of the audio packets. Without it, packets are sent as soon as they are ready.
 */
export type AudioLimitConfig = {
  /**
   * The duration of a period, in seconds.
   */
  period?: number | undefined;
  /**
   * The maximum number of packets in a period.
   */
  max_frame_num?: number | undefined;
};

/**
 * The packets of the synthesized audio, for the codecs `pcm`, `g711a` and `g711u`.
 */
export type PcmAudioConfig = {
  /**
   * The sample rate in Hz, default 24000.
   */
  sample_rate?: number | undefined;
  /**
   * The duration of a packet, in milliseconds. Without it, the durations vary.
   */
  frame_size_ms?: number | undefined;
  /**
   * The rate limit of the packets, default unlimited.
   */
  limit_config?: AudioLimitConfig | undefined;
};

/**
 * The duration of an Opus packet, in milliseconds.
 */
export type OpusFrameSizeMs = 2.5 | 5 | 10 | 20 | 40 | 60 | Unrecognized<number>;

/**
 * The encoding and the packets of the synthesized audio, for the codec `opus`.
 */
export type OpusAudioConfig = {
  /**
   * The bit rate, in bits per second, default 48000.
   */
  bitrate?: number | undefined;
  /**
   * True if all packets have the same size (constant bit rate).
   */
  use_cbr?: boolean | undefined;
  /**
   * The duration of a packet, in milliseconds, default 10.
   */
  frame_size_ms?: number | undefined;
  /**
   * The sample rate in Hz, default 24000.
   */
  sample_rate?: number | undefined;
  /**
   * The rate limit of the packets, default unlimited.
   */
  limit_config?: AudioLimitConfig | undefined;
};

/**
 * The emotion of the voice, for voices that support it.
 */
export type EmotionConfig = {
  /**
   * The name of the emotion.
   */
  emotion?: string | undefined;
  /**
   * The strength of the emotion.
   */
  emotion_scale?: number | undefined;
};

/**
 * The format and the voice of the audio that you receive.
 */
export type OutputAudio = {
  /**
   * The codec of the audio, default `pcm`.
   */
  codec?: AudioCodec | undefined;
  /**
   * The packets of the audio, for `pcm`, `g711a` and `g711u`.
   */
  pcm_config?: PcmAudioConfig | undefined;
  /**
   * The encoding and the packets of the audio, for `opus`.
   */
  opus_config?: OpusAudioConfig | undefined;
  /**
   * The speed of the speech, -50 (half speed) to 100 (double speed), default 0.
   */
  speech_rate?: number | undefined;
  /**
   * The ID of the voice. Without it, the platform chooses one.
   */
  voice_id?: string | undefined;
  /**
   * The emotion of the voice.
   */
  emotion_config?: EmotionConfig | undefined;
};

/**
 * Changes the settings of the speech. Send it before the text. The server responds with `speech.updated` or `error`.
 */
export type SpeechUpdateEvent = {
  /**
   * The name of the event.
   */
  event_type: 'speech.update';
  /**
   * An ID for the event, chosen by you. Optional.
   */
  id?: string | undefined;
  /**
   * The settings to change.
   */
  data?:
    | {
        /**
         * The format and the voice of the audio.
         */
        output_audio?: OutputAudio | undefined;
      }
    | undefined;
};

/**
 * The next fragment of the text. The server does not confirm it.
 */
export type InputTextBufferAppendEvent = {
  /**
   * The name of the event.
   */
  event_type: 'input_text_buffer.append';
  /**
   * An ID for the event, chosen by you. Optional.
   */
  id?: string | undefined;
  /**
   * A fragment of text.
   */
  data: {
    /**
     * The text, at most 1024 bytes (not characters) per request, or the server responds with error 3010.
     */
    delta: string;
  };
};

/**
 * Marks the end of the text. The server confirms it with `input_text_buffer.completed`.
 */
export type InputTextBufferCompleteEvent = {
  /**
   * The name of the event.
   */
  event_type: 'input_text_buffer.complete';
  /**
   * An ID for the event, chosen by you. Optional.
   */
  id?: string | undefined;
};

/**
 * A client event of speech synthesis.
 */
export type CreateSpeechWsReq =
  | ({
      event_type: 'speech.update';
    } & SpeechUpdateEvent)
  | ({
      event_type: 'input_text_buffer.append';
    } & InputTextBufferAppendEvent)
  | ({
      event_type: 'input_text_buffer.complete';
    } & InputTextBufferCompleteEvent);

/**
 * Debug information about an event, from the server.
 */
export type EventDetail = {
  /**
   * The log ID of the connection. Include it when you contact Coze support.
   */
  logid: string;
  /**
   * The time when the server sent the event, Unix time in milliseconds, as text.
   */
  respond_at?: string | undefined;
  /**
   * Your event that caused the error, as the server received it. Only in errors, and not in all of them.
   */
  origin_message?: string | undefined;
};

/**
 * The connection is ready. You need not wait for it.
 */
export type SpeechCreatedEvent = {
  /**
   * The name of the event.
   */
  event_type: 'speech.created';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  detail: EventDetail;
};

/**
 * The format and the voice of the audio that you receive.
 */
export type EffectiveOutputAudio = {
  /**
   * The codec of the audio.
   */
  codec: AudioCodec;
  /**
   * The packets of the audio, for `pcm`, `g711a` and `g711u`.
   */
  pcm_config: PcmAudioConfig;
  /**
   * The encoding and the packets of the audio, for `opus`.
   */
  opus_config: OpusAudioConfig;
  /**
   * The speed of the speech, -50 (half speed) to 100 (double speed).
   */
  speech_rate: number;
  /**
   * The ID of the voice.
   */
  voice_id: string;
  /**
   * The emotion of the voice.
   */
  emotion_config: EmotionConfig;
};

/**
 * The change was made.
 */
export type SpeechUpdatedEvent = {
  /**
   * The name of the event.
   */
  event_type: 'speech.updated';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  /**
   * The settings in effect.
   */
  data: {
    /**
     * The format and the voice of the audio.
     */
    output_audio: EffectiveOutputAudio;
  };
  detail: EventDetail;
};

/**
 * The server has received all text.
 */
export type InputTextBufferCompletedEvent = {
  /**
   * The name of the event.
   */
  event_type: 'input_text_buffer.completed';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  detail: EventDetail;
};

/**
 * A sentence starts. The audio up to the next event of this type belongs to it.
 */
export type ConversationAudioSentenceStartEvent = {
  /**
   * The name of the event.
   */
  event_type: 'conversation.audio.sentence_start';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  /**
   * The sentence.
   */
  data: {
    /**
     * The text of the sentence.
     */
    text: string;
  };
  detail: EventDetail;
};

/**
 * The next fragment of the speech.
 */
export type SpeechAudioUpdateEvent = {
  /**
   * The name of the event.
   */
  event_type: 'speech.audio.update';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  /**
   * A fragment of audio.
   */
  data: {
    /**
     * The audio as base64, in the codec of `output_audio`.
     */
    delta: string;
  };
  detail: EventDetail;
};

/**
 * The speech is complete. Close the WebSocket if you have no more text.
 */
export type SpeechAudioCompletedEvent = {
  /**
   * The name of the event.
   */
  event_type: 'speech.audio.completed';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  detail: EventDetail;
};

/**
 * The error.
 */
export type WebsocketErrorData = {
  /**
   * The error code.
   */
  code: number;
  /**
   * The error message.
   */
  msg: string;
};

/**
 * An error occurred, for example while processing an event that you sent. The platform does not document if the WebSocket stays open.
 */
export type CommonErrorEvent = {
  /**
   * The name of the event.
   */
  event_type: 'error';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  data: WebsocketErrorData;
  detail: EventDetail;
};

/**
 * A server event of speech synthesis. Servers may send other events, which the client passes on unchanged.
 */
export type CreateSpeechWsRes =
  | ({
      event_type: 'speech.created';
    } & SpeechCreatedEvent)
  | ({
      event_type: 'speech.updated';
    } & SpeechUpdatedEvent)
  | ({
      event_type: 'input_text_buffer.completed';
    } & InputTextBufferCompletedEvent)
  | ({
      event_type: 'conversation.audio.sentence_start';
    } & ConversationAudioSentenceStartEvent)
  | ({
      event_type: 'speech.audio.update';
    } & SpeechAudioUpdateEvent)
  | ({
      event_type: 'speech.audio.completed';
    } & SpeechAudioCompletedEvent)
  | ({
      event_type: 'error';
    } & CommonErrorEvent);

/**
 * The names of all WebSocket events, in both directions.
 */
export type WebsocketsEventType =
  | 'speech.update'
  | 'input_text_buffer.append'
  | 'input_text_buffer.complete'
  | 'speech.created'
  | 'speech.updated'
  | 'input_text_buffer.completed'
  | 'conversation.audio.sentence_start'
  | 'speech.audio.update'
  | 'speech.audio.completed'
  | 'error'
  | 'transcriptions.update'
  | 'input_audio_buffer.append'
  | 'input_audio_buffer.complete'
  | 'input_audio_buffer.clear'
  | 'transcriptions.created'
  | 'transcriptions.updated'
  | 'input_audio_buffer.completed'
  | 'input_audio_buffer.cleared'
  | 'transcriptions.message.update'
  | 'transcriptions.message.completed'
  | 'simult_interpretation.update'
  | 'simult_interpretation.created'
  | 'simult_interpretation.updated'
  | 'simult_interpretation.transcription.delta'
  | 'simult_interpretation.translation.delta'
  | 'simult_interpretation.audio.delta'
  | 'simult_interpretation.message.completed'
  | 'chat.update'
  | 'conversation.message.create'
  | 'conversation.clear'
  | 'conversation.chat.submit_tool_outputs'
  | 'conversation.chat.cancel'
  | 'input_text.generate_audio'
  | 'chat.created'
  | 'chat.updated'
  | 'conversation.chat.created'
  | 'conversation.chat.in_progress'
  | 'conversation.message.delta'
  | 'conversation.audio.delta'
  | 'conversation.message.completed'
  | 'conversation.audio.completed'
  | 'conversation.chat.completed'
  | 'conversation.chat.failed'
  | 'conversation.chat.requires_action'
  | 'conversation.chat.canceled'
  | 'conversation.cleared'
  | 'input_audio_buffer.speech_started'
  | 'input_audio_buffer.speech_stopped'
  | 'conversation.audio_transcript.update'
  | 'conversation.audio_transcript.completed'
  | 'dump.audio'
  | Unrecognized;

/**
 * The fields of every event. Servers may send events that have no schema yet.
 */
export type AnyWebsocketEvent = {
  /**
   * The name of the event.
   */
  event_type: WebsocketsEventType;
  /**
   * The ID of the event, a UUID if the server created it.
   */
  id?: string | undefined;
  detail?: EventDetail | undefined;
};

/**
 * The format of synthesized speech.
 */
export type SpeechFormat = 'wav' | 'pcm' | 'ogg_opus' | 'mp3' | Unrecognized;

/**
 * The text to synthesize and the settings of the speech.
 */
export type CreateSpeechReq = {
  /**
   * The text to synthesize, at most 1024 bytes in UTF-8. Longer texts fail with code 3010.
   */
  input: string;
  /**
   * The ID of the voice, from `audio.voices.list`.
   */
  voice_id: string;
  /**
   * The emotion of the speech, one of the voice's `support_emotions`.
   */
  emotion?: string | undefined;
  /**
   * The strength of the emotion, 1 to 5, default 4.
   */
  emotion_scale?: number | undefined;
  /**
   * The format of the audio, `mp3` (the default), `wav`, `pcm` or `ogg_opus`.
   */
  response_format?: string | undefined;
  /**
   * The speed of the speech, default 1. Voices of big models accept 0.5 to 2, voices of small models 0.2 to 3.
   */
  speed?: number | undefined;
  /**
   * The sample rate of the audio, in Hz, default 24000.
   */
  sample_rate?: number | undefined;
  /**
   * The change of the loudness, in percent, -50 to 100, default 0.
   */
  loudness_rate?: number | undefined;
  /**
   * The situation or the tone that the voice adapts to. It is not spoken.
   */
  context_texts?: string | undefined;
};

/**
 * The container format of the audio. The codecs `g711a` and `g711u` require `pcm`.
 */
export type InputAudioFormat = 'pcm' | 'wav' | 'ogg' | Unrecognized;

/**
 * The number of audio channels.
 */
export type AudioChannel = 1 | 2 | Unrecognized<number>;

/**
 * The number of bits per sample.
 */
export type AudioBitDepth = 8 | 16 | 24 | Unrecognized<number>;

/**
 * The format of the audio that you send.
 */
export type AudioConfig = {
  /**
   * The container format of the audio, default `wav`.
   */
  format?: InputAudioFormat | undefined;
  /**
   * The codec of the audio, default `pcm`.
   */
  codec?: AudioCodec | undefined;
  /**
   * The sample rate in Hz, default 24000. The codecs `g711a` and `g711u` require 8000.
   */
  sample_rate?: number | undefined;
  /**
   * The number of channels, 1 or 2, default 1.
   */
  channel?: number | undefined;
  /**
   * The number of bits per sample, 8, 16 or 24, default 16.
   */
  bit_depth?: number | undefined;
};

/**
 * Sets the format of the audio. Send it before the audio. The server responds with `transcriptions.updated` or `error`.
 */
export type TranscriptionsUpdateEvent = {
  /**
   * The name of the event.
   */
  event_type: 'transcriptions.update';
  /**
   * An ID for the event, chosen by you. Optional.
   */
  id?: string | undefined;
  /**
   * The settings to change.
   */
  data: {
    /**
     * The format of the audio.
     */
    input_audio?: AudioConfig | undefined;
  };
};

/**
 * A fragment of audio.
 */
export type AudioBuffer = {
  /**
   * The audio as base64, in the format of `input_audio`. A fragment may have any duration; 20 milliseconds are usual for live audio.
   */
  delta: string;
};

/**
 * The next fragment of your audio. The server does not confirm it.
 */
export type InputAudioBufferAppendEvent = {
  /**
   * The name of the event.
   */
  event_type: 'input_audio_buffer.append';
  /**
   * An ID for the event, chosen by you. Optional.
   */
  id?: string | undefined;
  data: AudioBuffer;
};

/**
 * Marks the end of your audio. The server confirms it with `input_audio_buffer.completed`. It has no effect in a chat with `server_vad`, where the server detects the end of a turn.
 */
export type InputAudioBufferCompleteEvent = {
  /**
   * The name of the event.
   */
  event_type: 'input_audio_buffer.complete';
  /**
   * An ID for the event, chosen by you. Optional.
   */
  id?: string | undefined;
};

/**
 * Discards the audio sent so far. The server confirms it with `input_audio_buffer.cleared`. It has no effect in a chat with `server_vad`, where the server detects the end of a turn. The interpreter does not support it.
 */
export type InputAudioBufferClearEvent = {
  /**
   * The name of the event.
   */
  event_type: 'input_audio_buffer.clear';
  /**
   * An ID for the event, chosen by you. Optional.
   */
  id?: string | undefined;
};

/**
 * A client event of a transcription.
 */
export type CreateTranscriptionsWsReq =
  | ({
      event_type: 'transcriptions.update';
    } & TranscriptionsUpdateEvent)
  | ({
      event_type: 'input_audio_buffer.append';
    } & InputAudioBufferAppendEvent)
  | ({
      event_type: 'input_audio_buffer.complete';
    } & InputAudioBufferCompleteEvent)
  | ({
      event_type: 'input_audio_buffer.clear';
    } & InputAudioBufferClearEvent);

/**
 * The connection is ready. You need not wait for it.
 */
export type TranscriptionsCreatedEvent = {
  /**
   * The name of the event.
   */
  event_type: 'transcriptions.created';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  detail: EventDetail;
};

/**
 * The format that the server expects your audio to have.
 */
export type EffectiveAudioConfig = {
  /**
   * The container format of the audio.
   */
  format: InputAudioFormat;
  /**
   * The codec of the audio.
   */
  codec: AudioCodec;
  /**
   * The sample rate in Hz.
   */
  sample_rate: number;
  /**
   * The number of channels.
   */
  channel: number;
  /**
   * The number of bits per sample.
   */
  bit_depth: number;
};

/**
 * The change was made.
 */
export type TranscriptionsUpdatedEvent = {
  /**
   * The name of the event.
   */
  event_type: 'transcriptions.updated';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  /**
   * The settings in effect.
   */
  data: {
    /**
     * The format that the server expects the audio to have.
     */
    input_audio: EffectiveAudioConfig;
  };
  detail: EventDetail;
};

/**
 * The server has received all audio.
 */
export type InputAudioBufferCompletedEvent = {
  /**
   * The name of the event.
   */
  event_type: 'input_audio_buffer.completed';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  detail: EventDetail;
};

/**
 * The server discarded the audio sent so far.
 */
export type InputAudioBufferClearedEvent = {
  /**
   * The name of the event.
   */
  event_type: 'input_audio_buffer.cleared';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  detail: EventDetail;
};

/**
 * The transcript so far: the whole text, not only the new part.
 */
export type TranscriptionsMessageUpdateEvent = {
  /**
   * The name of the event.
   */
  event_type: 'transcriptions.message.update';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  /**
   * The text.
   */
  data: {
    /**
     * The whole transcript so far.
     */
    content: string;
  };
  detail: EventDetail;
};

/**
 * The transcription is complete. The text is that of the last `transcriptions.message.update`.
 */
export type TranscriptionsMessageCompletedEvent = {
  /**
   * The name of the event.
   */
  event_type: 'transcriptions.message.completed';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  /**
   * The text, for programs that look for it here. The server leaves it out.
   */
  data: {
    /**
     * The complete transcript.
     */
    content: string;
  };
  detail: EventDetail;
};

/**
 * A server event of a transcription. Servers may send other events, which the client passes on unchanged.
 */
export type CreateTranscriptionsWsRes =
  | ({
      event_type: 'transcriptions.created';
    } & TranscriptionsCreatedEvent)
  | ({
      event_type: 'transcriptions.updated';
    } & TranscriptionsUpdatedEvent)
  | ({
      event_type: 'input_audio_buffer.completed';
    } & InputAudioBufferCompletedEvent)
  | ({
      event_type: 'input_audio_buffer.cleared';
    } & InputAudioBufferClearedEvent)
  | ({
      event_type: 'transcriptions.message.update';
    } & TranscriptionsMessageUpdateEvent)
  | ({
      event_type: 'transcriptions.message.completed';
    } & TranscriptionsMessageCompletedEvent)
  | ({
      event_type: 'error';
    } & CommonErrorEvent);

/**
 * The recording to transcribe.
 */
export type CreateTranscriptionReq = {
  /**
   * The recording, at most 10 MB and shorter than 30 minutes.
   */
  file: Uploadable;
};

/**
 * The transcribed text.
 */
export type TranscriptionData = {
  /**
   * The transcribed text.
   */
  text: string;
};

/**
 * The translation of a word.
 */
export type InterpretationTerm = {
  /**
   * The spoken word.
   */
  original: string;
  /**
   * The translated word.
   */
  translation: string;
};

/**
 * The languages and the vocabulary of the interpretation.
 */
export type InterpretationConfig = {
  /**
   * The source language, `zh` or `en`.
   */
  from: string;
  /**
   * The target language, `zh` or `en`.
   */
  to: string;
  /**
   * Words that are likely to occur, such as names. They improve recognition.
   */
  hot_words?: Array<string> | undefined;
  /**
   * The translations of certain words.
   */
  glossary?: Array<InterpretationTerm> | undefined;
};

/**
 * Sets the languages, and the audio formats in both directions. Send it before the audio. The server responds with `simult_interpretation.updated` or `error`.
 */
export type SimultInterpretationUpdateEvent = {
  /**
   * The name of the event.
   */
  event_type: 'simult_interpretation.update';
  /**
   * An ID for the event, chosen by you. Optional.
   */
  id?: string | undefined;
  /**
   * The settings to change.
   */
  data: {
    /**
     * The format of the audio that you send.
     */
    input_audio?: AudioConfig | undefined;
    /**
     * The format and the voice of the audio that you receive.
     */
    output_audio?: OutputAudio | undefined;
    /**
     * The languages and the vocabulary of the interpretation.
     */
    translate_config?: InterpretationConfig | undefined;
  };
};

/**
 * A client event of an interpretation.
 */
export type CreateSimultInterpretationsWsReq =
  | ({
      event_type: 'simult_interpretation.update';
    } & SimultInterpretationUpdateEvent)
  | ({
      event_type: 'input_audio_buffer.append';
    } & InputAudioBufferAppendEvent)
  | ({
      event_type: 'input_audio_buffer.complete';
    } & InputAudioBufferCompleteEvent);

/**
 * The connection is ready.
 */
export type SimultInterpretationCreatedEvent = {
  /**
   * The name of the event.
   */
  event_type: 'simult_interpretation.created';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  detail: EventDetail;
};

/**
 * The languages and the vocabulary of the interpretation.
 */
export type EffectiveInterpretationConfig = {
  /**
   * The source language.
   */
  from: string;
  /**
   * The target language.
   */
  to: string;
  /**
   * Words that are likely to occur.
   */
  hot_words: Array<string>;
  /**
   * The translations of certain words.
   */
  glossary: Array<InterpretationTerm>;
};

/**
 * The change was made.
 */
export type SimultInterpretationUpdatedEvent = {
  /**
   * The name of the event.
   */
  event_type: 'simult_interpretation.updated';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  /**
   * The settings in effect.
   */
  data: {
    /**
     * The format that the server expects your audio to have.
     */
    input_audio: EffectiveAudioConfig;
    /**
     * The format and the voice of the audio that you receive.
     */
    output_audio: EffectiveOutputAudio;
    /**
     * The languages and the vocabulary of the interpretation.
     */
    translate_config: EffectiveInterpretationConfig;
  };
  detail: EventDetail;
};

/**
 * The next fragment of the transcript, in the source language.
 */
export type SimultInterpretationTranscriptionDeltaEvent = {
  /**
   * The name of the event.
   */
  event_type: 'simult_interpretation.transcription.delta';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  /**
   * A fragment of text.
   */
  data: {
    /**
     * The new text.
     */
    delta: string;
  };
  detail: EventDetail;
};

/**
 * The next fragment of the translation.
 */
export type SimultInterpretationTranslationDeltaEvent = {
  /**
   * The name of the event.
   */
  event_type: 'simult_interpretation.translation.delta';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  /**
   * A fragment of text.
   */
  data: {
    /**
     * The new text.
     */
    delta: string;
  };
  detail: EventDetail;
};

/**
 * The next fragment of the spoken translation.
 */
export type SimultInterpretationAudioDeltaEvent = {
  /**
   * The name of the event.
   */
  event_type: 'simult_interpretation.audio.delta';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  /**
   * A fragment of audio.
   */
  data: {
    /**
     * The audio as base64, in the codec of `output_audio`.
     */
    delta: string;
  };
  detail: EventDetail;
};

/**
 * The interpretation is complete. No more events follow.
 */
export type SimultInterpretationMessageCompletedEvent = {
  /**
   * The name of the event.
   */
  event_type: 'simult_interpretation.message.completed';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  detail: EventDetail;
};

/**
 * A server event of an interpretation. Servers may send other events, which the client passes on unchanged.
 */
export type CreateSimultInterpretationsWsRes =
  | ({
      event_type: 'simult_interpretation.created';
    } & SimultInterpretationCreatedEvent)
  | ({
      event_type: 'simult_interpretation.updated';
    } & SimultInterpretationUpdatedEvent)
  | ({
      event_type: 'input_audio_buffer.completed';
    } & InputAudioBufferCompletedEvent)
  | ({
      event_type: 'simult_interpretation.transcription.delta';
    } & SimultInterpretationTranscriptionDeltaEvent)
  | ({
      event_type: 'simult_interpretation.translation.delta';
    } & SimultInterpretationTranslationDeltaEvent)
  | ({
      event_type: 'simult_interpretation.audio.delta';
    } & SimultInterpretationAudioDeltaEvent)
  | ({
      event_type: 'simult_interpretation.message.completed';
    } & SimultInterpretationMessageCompletedEvent)
  | ({
      event_type: 'error';
    } & CommonErrorEvent);

/**
 * The settings of all turns of the chat.
 */
export type ChatConfig = {
  /**
   * The ID of the conversation to continue. Without it, a new conversation is created.
   */
  conversation_id?: string | undefined;
  /**
   * Your ID for the end user. Bot memory and variables are kept per user.
   */
  user_id?: string | undefined;
  /**
   * Your own key-value pairs, stored with the chat.
   */
  meta_data?: MetaDataType | undefined;
  /**
   * Values for the variables of the bot's prompt. Keys contain letters and underscores only.
   */
  custom_variables?:
    | {
        [key: string]: string;
      }
    | undefined;
  /**
   * Facts about the user, for plugins. The platform reads `latitude` and `longitude`.
   */
  extra_params?:
    | {
        [key: string]: string;
      }
    | undefined;
  /**
   * True to save the turns in the conversation.
   */
  auto_save_history?: boolean | undefined;
  /**
   * The inputs of the chatflow, for a bot in chatflow mode. `USER_INPUT` has no effect here.
   */
  parameters?:
    | {
        [key: string]: unknown;
      }
    | undefined;
};

/**
 * The method that detects the end of the user's speech.
 */
export type TurnDetectionType = 'client_interrupt' | 'server_vad' | Unrecognized;

/**
 * The position that a keyword must have to interrupt the bot.
 */
export type InterruptConfigMode = 'keyword_contains' | 'keyword_prefix' | Unrecognized;

/**
 * The keywords that interrupt the bot while it speaks. Only with `server_vad`.
 */
export type InterruptConfig = {
  /**
   * The position that a keyword must have.
   */
  mode?: InterruptConfigMode | undefined;
  /**
   * The keywords, at most 5.
   */
  keywords?: Array<string> | undefined;
};

/**
 * The detection of the end of the user's speech.
 */
export type TurnDetection = {
  /**
   * The detection method, default `client_interrupt`.
   */
  type?: TurnDetectionType | undefined;
  /**
   * The duration of the audio to keep before the first word, in milliseconds, default 600. Only with `server_vad`.
   */
  prefix_padding_ms?: number | undefined;
  /**
   * The duration of the silence that ends a turn, in milliseconds, default 500. Only with `server_vad`.
   */
  silence_duration_ms?: number | undefined;
  /**
   * The keywords that interrupt the bot while it speaks. Only with `server_vad`.
   */
  interrupt_config?: InterruptConfig | undefined;
};

/**
 * The language of the speech. `common` is a large model for Chinese, English and Cantonese. The others are small models for one language each.
 */
export type AsrUserLanguage =
  'common' | 'zh' | 'cant' | 'sc' | 'en' | 'ja' | 'ko' | 'fr' | 'id' | 'es' | 'pt' | 'ms' | 'ru' | Unrecognized;

/**
 * The settings of speech recognition.
 */
export type AsrConfig = {
  /**
   * Words that are likely to occur, such as names. At most 100 tokens together; the rest is cut off.
   */
  hot_words?: Array<string> | undefined;
  /**
   * The context of the speech, at most 800 tokens; the rest is cut off.
   */
  context?: string | undefined;
  /**
   * The type of `context`. The platform does not document the types.
   */
  context_type?: string | undefined;
  /**
   * The language of the user, default `common`.
   */
  user_language?: AsrUserLanguage | undefined;
  /**
   * True to remove filler words and repetitions.
   */
  enable_ddc?: boolean | undefined;
  /**
   * True to write spoken numbers as digits.
   */
  enable_itn?: boolean | undefined;
  /**
   * True to add punctuation.
   */
  enable_punc?: boolean | undefined;
};

/**
 * The recognition of speakers by their voices.
 */
export type VoicePrintConfig = {
  /**
   * The ID of the voiceprint group to compare with. `@coze/api` requires it.
   */
  group_id?: string | undefined;
  /**
   * The minimum score of a match.
   */
  score?: number | undefined;
  /**
   * True to reuse the recognized voice for the speech that follows.
   */
  reuse_voice_info?: boolean | undefined;
};

/**
 * The settings to change. Settings that are left out do not change.
 */
export type ChatUpdateData = {
  /**
   * The settings of all turns of the chat.
   */
  chat_config?: ChatConfig | undefined;
  /**
   * The format of the audio that you send.
   */
  input_audio?: AudioConfig | undefined;
  /**
   * The format and the voice of the audio that you receive.
   */
  output_audio?: OutputAudio | undefined;
  /**
   * The detection of the end of the user's speech.
   */
  turn_detection?: TurnDetection | undefined;
  /**
   * The settings of speech recognition.
   */
  asr_config?: AsrConfig | undefined;
  /**
   * The recognition of speakers by their voices.
   */
  voice_print_config?: VoicePrintConfig | undefined;
  /**
   * The names of the events to receive. Default, also for an empty list: all events.
   */
  event_subscriptions?: Array<string> | undefined;
  /**
   * True if the bot speaks its opening message.
   */
  need_play_prologue?: boolean | undefined;
  /**
   * The opening message, instead of the bot's own. Only if `need_play_prologue` is true.
   */
  prologue_content?: string | undefined;
};

/**
 * Changes the settings of the chat. It may be sent at any time. The server responds with `chat.updated` or `error`.
 */
export type ChatUpdateEvent = {
  /**
   * The name of the event.
   */
  event_type: 'chat.update';
  /**
   * An ID for the event, chosen by you. Optional.
   */
  id?: string | undefined;
  data?: ChatUpdateData | undefined;
};

/**
 * Adds a message to the conversation. A user message starts a turn and cancels the running one; an assistant message is only added to the context.
 */
export type ConversationMessageCreateEvent = {
  /**
   * The name of the event.
   */
  event_type: 'conversation.message.create';
  /**
   * An ID for the event, chosen by you. Optional.
   */
  id?: string | undefined;
  /**
   * The message.
   */
  data: {
    /**
     * The role of the speaker.
     */
    role: RoleType;
    /**
     * The type of the content.
     */
    content_type: ContentType;
    /**
     * The text, or for `object_string` a list of items, sent as JSON text.
     */
    content: string;
  };
};

/**
 * Clears the context. The conversation continues with a new section. The server confirms it with `conversation.cleared`.
 */
export type ConversationClearEvent = {
  /**
   * The name of the event.
   */
  event_type: 'conversation.clear';
  /**
   * An ID for the event, chosen by you. Optional.
   */
  id?: string | undefined;
};

/**
 * Submits the outputs of the tool calls of a `conversation.chat.requires_action`. The turn continues with them.
 */
export type ConversationChatSubmitToolOutputsEvent = {
  /**
   * The name of the event.
   */
  event_type: 'conversation.chat.submit_tool_outputs';
  /**
   * An ID for the event, chosen by you. Optional.
   */
  id?: string | undefined;
  /**
   * The tool outputs.
   */
  data: {
    /**
     * The ID of the chat that waits for them.
     */
    chat_id: string;
    /**
     * One output per tool call.
     */
    tool_outputs: Array<ToolOutputType>;
  };
};

/**
 * Cancels the running turn. The server confirms it with `conversation.chat.canceled`.
 */
export type ConversationChatCancelEvent = {
  /**
   * The name of the event.
   */
  event_type: 'conversation.chat.cancel';
  /**
   * An ID for the event, chosen by you. Optional.
   */
  id?: string | undefined;
};

/**
 * The source of the audio to generate.
 */
export type GenerateAudioMode = 'text' | Unrecognized;

/**
 * Synthesizes speech from a text that is not part of the conversation. The bot does not reply to it. Speech in progress is interrupted.
 */
export type InputTextGenerateAudioEvent = {
  /**
   * The name of the event.
   */
  event_type: 'input_text.generate_audio';
  /**
   * An ID for the event, chosen by you. Optional.
   */
  id?: string | undefined;
  /**
   * The source of the speech.
   */
  data: {
    /**
     * The type of the source.
     */
    mode: GenerateAudioMode;
    /**
     * The text, 1 to 1024 bytes (not characters). Required if `mode` is `text`.
     */
    text?: string | undefined;
  };
};

/**
 * A client event of a chat.
 */
export type CreateChatWsReq =
  | ({
      event_type: 'chat.update';
    } & ChatUpdateEvent)
  | ({
      event_type: 'input_audio_buffer.append';
    } & InputAudioBufferAppendEvent)
  | ({
      event_type: 'input_audio_buffer.complete';
    } & InputAudioBufferCompleteEvent)
  | ({
      event_type: 'input_audio_buffer.clear';
    } & InputAudioBufferClearEvent)
  | ({
      event_type: 'conversation.message.create';
    } & ConversationMessageCreateEvent)
  | ({
      event_type: 'conversation.clear';
    } & ConversationClearEvent)
  | ({
      event_type: 'conversation.chat.submit_tool_outputs';
    } & ConversationChatSubmitToolOutputsEvent)
  | ({
      event_type: 'conversation.chat.cancel';
    } & ConversationChatCancelEvent)
  | ({
      event_type: 'input_text.generate_audio';
    } & InputTextGenerateAudioEvent);

/**
 * The connection is ready. Sent once, right after the connection opens. You need not wait for it.
 */
export type ChatCreatedEvent = {
  /**
   * The name of the event.
   */
  event_type: 'chat.created';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  detail: EventDetail;
};

/**
 * The settings of all turns of the chat.
 */
export type EffectiveChatConfig = {
  /**
   * The ID of the conversation.
   */
  conversation_id: string;
  /**
   * Your ID for the end user.
   */
  user_id: string;
  /**
   * Your own key-value pairs.
   */
  meta_data: MetaDataType;
  /**
   * Values for the variables of the bot's prompt.
   */
  custom_variables: {
    [key: string]: string;
  };
  /**
   * Facts about the user, for plugins.
   */
  extra_params: {
    [key: string]: string;
  };
  /**
   * True if the turns are saved in the conversation.
   */
  auto_save_history: boolean;
  /**
   * The inputs of the chatflow.
   */
  parameters: {
    [key: string]: unknown;
  };
};

/**
 * All settings in effect, including those you did not set.
 */
export type ChatUpdatedData = {
  /**
   * The settings of all turns of the chat.
   */
  chat_config: EffectiveChatConfig;
  /**
   * The format that the server expects your audio to have.
   */
  input_audio: EffectiveAudioConfig;
  /**
   * The format and the voice of the audio that you receive.
   */
  output_audio: EffectiveOutputAudio;
  /**
   * The detection of the end of the user's speech.
   */
  turn_detection?: TurnDetection | undefined;
  /**
   * The settings of speech recognition.
   */
  asr_config?: AsrConfig | undefined;
  /**
   * The recognition of speakers by their voices.
   */
  voice_print_config?: VoicePrintConfig | undefined;
  /**
   * The names of the events that you receive. An empty list means all events.
   */
  event_subscriptions?: Array<string> | undefined;
  /**
   * True if the bot speaks its opening message.
   */
  need_play_prologue?: boolean | undefined;
  /**
   * The opening message, instead of the bot's own.
   */
  prologue_content?: string | undefined;
};

/**
 * The settings were changed.
 */
export type ChatUpdatedEvent = {
  /**
   * The name of the event.
   */
  event_type: 'chat.updated';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  data: ChatUpdatedData;
  detail: EventDetail;
};

/**
 * The server created a turn.
 */
export type ConversationChatCreatedEvent = {
  /**
   * The name of the event.
   */
  event_type: 'conversation.chat.created';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  data: CreateChatData;
  detail: EventDetail;
};

/**
 * The bot started to process the chat.
 */
export type ConversationChatInProgressEvent = {
  /**
   * The name of the event.
   */
  event_type: 'conversation.chat.in_progress';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  data: CreateChatData;
  detail: EventDetail;
};

/**
 * The next fragment of a message.
 */
export type ConversationMessageDeltaEvent = {
  /**
   * The name of the event.
   */
  event_type: 'conversation.message.delta';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  data: ChatV3Message;
  detail: EventDetail;
};

/**
 * The next fragment of the spoken reply. `content` is base64, in the codec of `output_audio`; `content_type` is `audio`.
 */
export type ConversationAudioDeltaEvent = {
  /**
   * The name of the event.
   */
  event_type: 'conversation.audio.delta';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  data: ChatV3Message;
  detail: EventDetail;
};

/**
 * A complete message. The user's own messages are also sent this way, before the turn starts, and so are function calls, cards and follow-ups.
 */
export type ConversationMessageCompletedEvent = {
  /**
   * The name of the event.
   */
  event_type: 'conversation.message.completed';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  data: ChatV3Message;
  detail: EventDetail;
};

/**
 * The end of the spoken reply. `content` is empty, `content_type` is `audio`.
 */
export type ConversationAudioCompletedEvent = {
  /**
   * The name of the event.
   */
  event_type: 'conversation.audio.completed';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  data: ChatV3Message;
  detail: EventDetail;
};

/**
 * The turn completed and its usage is known. Sent after the last audio.
 */
export type ConversationChatCompletedEvent = {
  /**
   * The name of the event.
   */
  event_type: 'conversation.chat.completed';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  data: CreateChatData;
  detail: EventDetail;
};

/**
 * The turn failed; `last_error` has the reason.
 */
export type ConversationChatFailedEvent = {
  /**
   * The name of the event.
   */
  event_type: 'conversation.chat.failed';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  data: CreateChatData;
  detail: EventDetail;
};

/**
 * The bot calls functions. Submit their outputs with `conversation.chat.submit_tool_outputs`.
 */
export type ConversationChatRequiresActionEvent = {
  /**
   * The name of the event.
   */
  event_type: 'conversation.chat.requires_action';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  data: CreateChatData;
  detail: EventDetail;
};

/**
 * The reason why a turn was canceled.
 */
export type ChatCanceledCode = 1 | 2 | 3 | Unrecognized<number>;

/**
 * The running turn was canceled.
 */
export type ConversationChatCanceledEvent = {
  /**
   * The name of the event.
   */
  event_type: 'conversation.chat.canceled';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  /**
   * The reason of the cancellation.
   */
  data?:
    | {
        /**
         * The reason, as a number.
         */
        code: ChatCanceledCode;
        /**
         * The reason, as text.
         */
        msg: string;
      }
    | undefined;
  detail?: EventDetail | undefined;
};

/**
 * The context was cleared.
 */
export type ConversationClearedEvent = {
  /**
   * The name of the event.
   */
  event_type: 'conversation.cleared';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  detail: EventDetail;
};

/**
 * The user started to speak. Stop the playback. Only with `server_vad`.
 */
export type InputAudioBufferSpeechStartedEvent = {
  /**
   * The name of the event.
   */
  event_type: 'input_audio_buffer.speech_started';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  detail?: EventDetail | undefined;
};

/**
 * The user stopped speaking. Only with `server_vad`.
 */
export type InputAudioBufferSpeechStoppedEvent = {
  /**
   * The name of the event.
   */
  event_type: 'input_audio_buffer.speech_stopped';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  detail?: EventDetail | undefined;
};

/**
 * The transcript of the user's speech so far: the whole text, not only the new part.
 */
export type ConversationAudioTranscriptUpdateEvent = {
  /**
   * The name of the event.
   */
  event_type: 'conversation.audio_transcript.update';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  /**
   * The text.
   */
  data: {
    /**
     * The whole transcript so far.
     */
    content: string;
  };
  detail?: EventDetail | undefined;
};

/**
 * The complete transcript of the user's speech.
 */
export type ConversationAudioTranscriptCompletedEvent = {
  /**
   * The name of the event.
   */
  event_type: 'conversation.audio_transcript.completed';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  /**
   * The text.
   */
  data: {
    /**
     * The complete transcript.
     */
    content: string;
  };
  detail?: EventDetail | undefined;
};

/**
 * A recording of the audio that you sent, for debugging.
 */
export type AudioDumpEvent = {
  /**
   * The name of the event.
   */
  event_type: 'dump.audio';
  /**
   * The ID of the event, a UUID.
   */
  id: string;
  /**
   * The recording.
   */
  data: {
    /**
     * The URL of the recording.
     */
    url: string;
  };
  detail: EventDetail;
};

/**
 * A server event of a chat. Servers may send other events, which the client passes on unchanged.
 */
export type CreateChatWsRes =
  | ({
      event_type: 'chat.created';
    } & ChatCreatedEvent)
  | ({
      event_type: 'chat.updated';
    } & ChatUpdatedEvent)
  | ({
      event_type: 'conversation.chat.created';
    } & ConversationChatCreatedEvent)
  | ({
      event_type: 'conversation.chat.in_progress';
    } & ConversationChatInProgressEvent)
  | ({
      event_type: 'conversation.message.delta';
    } & ConversationMessageDeltaEvent)
  | ({
      event_type: 'conversation.audio.sentence_start';
    } & ConversationAudioSentenceStartEvent)
  | ({
      event_type: 'conversation.audio.delta';
    } & ConversationAudioDeltaEvent)
  | ({
      event_type: 'conversation.message.completed';
    } & ConversationMessageCompletedEvent)
  | ({
      event_type: 'conversation.audio.completed';
    } & ConversationAudioCompletedEvent)
  | ({
      event_type: 'conversation.chat.completed';
    } & ConversationChatCompletedEvent)
  | ({
      event_type: 'conversation.chat.failed';
    } & ConversationChatFailedEvent)
  | ({
      event_type: 'conversation.chat.requires_action';
    } & ConversationChatRequiresActionEvent)
  | ({
      event_type: 'conversation.chat.canceled';
    } & ConversationChatCanceledEvent)
  | ({
      event_type: 'conversation.cleared';
    } & ConversationClearedEvent)
  | ({
      event_type: 'input_audio_buffer.completed';
    } & InputAudioBufferCompletedEvent)
  | ({
      event_type: 'input_audio_buffer.cleared';
    } & InputAudioBufferClearedEvent)
  | ({
      event_type: 'input_audio_buffer.speech_started';
    } & InputAudioBufferSpeechStartedEvent)
  | ({
      event_type: 'input_audio_buffer.speech_stopped';
    } & InputAudioBufferSpeechStoppedEvent)
  | ({
      event_type: 'conversation.audio_transcript.update';
    } & ConversationAudioTranscriptUpdateEvent)
  | ({
      event_type: 'conversation.audio_transcript.completed';
    } & ConversationAudioTranscriptCompletedEvent)
  | ({
      event_type: 'dump.audio';
    } & AudioDumpEvent)
  | ({
      event_type: 'error';
    } & CommonErrorEvent);

/**
 * The changes. Fields that are left out do not change.
 */
export type UpdateWorkspaceReq = {
  /**
   * The new name, at most 50 characters.
   */
  name?: string | undefined;
  /**
   * The description of the workspace, at most 2000 characters.
   */
  description?: string | undefined;
};

/**
 * A member of a workspace.
 */
export type WorkspaceMember = {
  /**
   * The ID of the user.
   */
  user_id: string;
  /**
   * The role of the user in the workspace.
   */
  role_type?: WorkspaceRoleType | undefined;
  /**
   * The display name of the user.
   */
  user_nickname?: string | undefined;
  /**
   * The unique name of the user.
   */
  user_unique_name?: string | undefined;
  /**
   * The URL of the user's avatar. Absent in some responses.
   */
  avatar_url?: string | undefined;
};

/**
 * One page of members.
 */
export type ListWorkspaceMembersData = {
  /**
   * The members on this page.
   */
  items: Array<WorkspaceMember>;
  /**
   * The number of members in the workspace.
   */
  total_count: number;
};

/**
 * A user to add to a workspace, and the role.
 */
export type WorkspaceMemberInput = {
  /**
   * The Coze user ID.
   */
  user_id: string;
  /**
   * The role of the user, `admin` or `member`. A workspace has only one owner.
   */
  role_type: WorkspaceRoleType;
};

/**
 * The users to add to a workspace.
 */
export type CreateWorkspaceMembersReq = {
  /**
   * The users to add, 1 to 20 per call.
   */
  users: Array<WorkspaceMemberInput>;
};

/**
 * The result for each user. Some join at once, others are invited first.
 */
export type CreateWorkspaceMembersData = {
  /**
   * The IDs of the users who joined.
   */
  added_success_user_ids?: Array<string> | undefined;
  /**
   * The IDs of the users who were invited.
   */
  invited_success_user_ids?: Array<string> | undefined;
  /**
   * The IDs of the users who were already members.
   */
  already_joined_user_ids?: Array<string> | undefined;
  /**
   * The IDs of the users who were already invited.
   */
  already_invited_user_ids?: Array<string> | undefined;
  /**
   * The IDs that no user has.
   */
  not_exist_user_ids?: Array<string> | undefined;
};

/**
 * The members to remove from a workspace.
 */
export type DeleteWorkspaceMembersReq = {
  /**
   * The IDs of the members to remove, 1 to 5 per call. The owner cannot be removed.
   */
  user_ids: Array<string>;
};

/**
 * The result for each user.
 */
export type DeleteWorkspaceMembersData = {
  /**
   * The IDs of the users who were removed.
   */
  removed_success_user_ids?: Array<string> | undefined;
  /**
   * The IDs of the users who were not members.
   */
  not_in_workspace_user_ids?: Array<string> | undefined;
  /**
   * The name of `not_in_workspace_user_ids` in some responses.
   */
  not_in_space_user_ids?: Array<string> | undefined;
  /**
   * The IDs of the users who were not removed because they own the workspace.
   */
  owner_not_support_remove_user_ids?: Array<string> | undefined;
};

/**
 * An app of a workspace.
 */
export type SimpleApp = {
  /**
   * The ID of the app.
   */
  id: string;
  /**
   * The name of the app.
   */
  name: string;
  /**
   * The description of the app.
   */
  description?: string | undefined;
  /**
   * The URL of the icon.
   */
  icon_url?: string | undefined;
  /**
   * The ID of the folder that contains the app.
   */
  folder_id?: string | undefined;
  /**
   * True if the app is published.
   */
  is_published?: boolean | undefined;
  /**
   * The Coze user ID of the owner.
   */
  owner_user_id?: string | undefined;
  /**
   * The time of the last change, Unix time in seconds.
   */
  updated_at?: number | undefined;
  /**
   * The time of the last publication, Unix time in seconds.
   */
  published_at?: number | undefined;
};

/**
 * One page of apps.
 */
export type ListAppData = {
  /**
   * The apps on this page.
   */
  items: Array<SimpleApp>;
  /**
   * The number of apps on all pages.
   */
  total: number;
};

/**
 * A collaborator of an app.
 */
export type AppCollaborator = {
  /**
   * The Coze user ID.
   */
  user_id: string;
};

/**
 * The collaborator to add.
 */
export type CreateAppCollaboratorReq = {
  /**
   * The collaborator to add, one per call.
   */
  collaborators: Array<AppCollaborator>;
};

/**
 * The content of a folder: `development` for bots and apps, `library` for the resources that they use.
 */
export type FolderType = 'development' | 'library' | Unrecognized;

/**
 * A folder of a workspace.
 */
export type SimpleFolder = {
  /**
   * The ID of the folder.
   */
  id: string;
  /**
   * The name of the folder.
   */
  name: string;
  /**
   * The description of the folder.
   */
  description?: string | undefined;
  folder_type?: FolderType | undefined;
  /**
   * The ID of the workspace.
   */
  workspace_id?: string | undefined;
  /**
   * The ID of the parent folder.
   */
  parent_folder_id?: string | undefined;
  /**
   * The Coze user ID of the creator.
   */
  creator_user_id?: string | undefined;
  /**
   * The number of entries in the folder.
   */
  children_count?: number | undefined;
};

/**
 * One page of folders.
 */
export type ListFolderData = {
  /**
   * The folders on this page.
   */
  items: Array<SimpleFolder>;
  /**
   * True if there is another page.
   */
  has_more: boolean;
  /**
   * The number of folders on all pages.
   */
  total_count?: number | undefined;
};

/**
 * The entity to copy, and its destination.
 */
export type CreateCopyTaskReq = {
  /**
   * The ID of the bot, the app or the workflow.
   */
  entity_id?: string | undefined;
  /**
   * The type of the entity.
   */
  entity_type?: CopyEntityType | undefined;
  /**
   * The ID of the workspace to copy to.
   */
  to_workspace_id?: string | undefined;
};

/**
 * The copy of a bot within its workspace, or the task that creates any other copy.
 */
export type CreateCopyTaskData = {
  /**
   * The ID of the task, for `entities.copyTasks.retrieve`.
   */
  task_id?: string | undefined;
  /**
   * The ID of the copy, if it was created at once.
   */
  copied_entity_id?: string | undefined;
};

/**
 * The status of a copy task. `successful` and `failed` are final.
 */
export type CopyTaskStatus = 'in_progress' | 'successful' | 'failed' | Unrecognized;

/**
 * The type of the copied entity. Requests accept bots, apps and workflows. The other types are copied along with them, and occur in the list of failures.
 */
export type CopyEntityType =
  | 'app'
  | 'bot'
  | 'workflow'
  | 'plugin'
  | 'imageflow'
  | 'ui'
  | 'knowledge'
  | 'database'
  | 'variable'
  | 'trigger'
  | 'prompt'
  | 'shortcut'
  | Unrecognized;

/**
 * An entity that could not be copied.
 */
export type CopyTaskFailedReason = {
  /**
   * The ID of the entity.
   */
  entity_id?: string | undefined;
  /**
   * The name of the entity.
   */
  entity_name?: string | undefined;
  entity_type?: CopyEntityType | undefined;
  /**
   * The reason.
   */
  failed_reason?: string | undefined;
};

/**
 * A copy task.
 */
export type CopyTaskInfo = {
  /**
   * The ID of the task.
   */
  task_id: string;
  task_status: CopyTaskStatus;
  entity_type?: CopyEntityType | undefined;
  /**
   * The ID of the copied entity.
   */
  source_entity_id?: string | undefined;
  /**
   * The ID of the copy.
   */
  target_entity_id?: string | undefined;
  /**
   * The ID of the workspace to copy to.
   */
  target_workspace_id?: string | undefined;
  /**
   * The entities that could not be copied, if the task failed.
   */
  failed_reasons?: Array<CopyTaskFailedReason> | undefined;
};

/**
 * The destination and the name of the copy.
 */
export type TemplateDuplicateReq = {
  /**
   * The ID of the workspace to copy to.
   */
  workspace_id: string;
  /**
   * The name of the copy. Default: the name of the template.
   */
  name?: string | undefined;
};

/**
 * The type of entity that a template was copied to, `agent` for a bot.
 */
export type TemplateEntityType = 'agent' | Unrecognized;

/**
 * The copy of a template.
 */
export type TemplateDuplicateData = {
  /**
   * The ID of the copy.
   */
  entity_id: string;
  entity_type: TemplateEntityType;
};

/**
 * A tool of a plugin.
 */
export type PluginTool = {
  /**
   * The ID of the tool.
   */
  tool_id?: string | undefined;
  /**
   * The name of the tool, used to call it.
   */
  name: string;
  /**
   * The description of the tool.
   */
  description?: string | undefined;
  /**
   * The input of the tool, as a JSON Schema.
   */
  inputSchema?:
    | {
        [key: string]: unknown;
      }
    | undefined;
  /**
   * The output of the tool, as a JSON Schema.
   */
  outputSchema?:
    | {
        [key: string]: unknown;
      }
    | undefined;
};

/**
 * A plugin and its tools.
 */
export type PluginDetail = {
  /**
   * The ID of the plugin.
   */
  plugin_id: string;
  /**
   * The name of the plugin.
   */
  name?: string | undefined;
  /**
   * The name of the plugin for models.
   */
  name_for_model?: string | undefined;
  /**
   * The description of the plugin.
   */
  description?: string | undefined;
  /**
   * The URL of the icon.
   */
  icon_url?: string | undefined;
  /**
   * True if the tools can be called with `plugins.tools.call`.
   */
  is_call_available?: boolean | undefined;
  /**
   * The configuration of the plugin as an MCP server, as JSON text.
   */
  mcp_json?: string | undefined;
  /**
   * The tools of the plugin.
   */
  tools?: Array<PluginTool> | undefined;
  /**
   * The time when the plugin was created, Unix time in seconds.
   */
  created_at?: number | undefined;
  /**
   * The time of the last change, Unix time in seconds.
   */
  updated_at?: number | undefined;
};

/**
 * The requested plugins.
 */
export type MgetPluginData = {
  /**
   * The plugins. One page of the documentation shows another shape without this field.
   */
  items: Array<PluginDetail>;
};

/**
 * The tool to call and its arguments.
 */
export type CallPluginToolReq = {
  /**
   * The name of the tool.
   */
  tool_name: string;
  /**
   * The arguments of the tool, according to its `inputSchema`.
   */
  arguments: {
    [key: string]: unknown;
  };
};

/**
 * The output of a tool.
 */
export type CallPluginToolData = {
  /**
   * The output of the tool, according to its `outputSchema`.
   */
  result?:
    | {
        [key: string]: unknown;
      }
    | undefined;
};

/**
 * The type of an entity in the store.
 */
export type StoreEntityType = 'plugin' | Unrecognized;

/**
 * A category of the store.
 */
export type StoreCategory = {
  /**
   * The ID of the category.
   */
  id: string;
  /**
   * The name of the category.
   */
  name: string;
};

/**
 * One page of categories.
 */
export type ListStoreCategoryData = {
  /**
   * The categories on this page.
   */
  items: Array<StoreCategory>;
  /**
   * True if there is another page.
   */
  has_more: boolean;
};

/**
 * The order of plugins: `heat` by popularity, `newest` by date, `relative` by relevance.
 */
export type PluginSortType = 'heat' | 'newest' | 'relative' | Unrecognized;

/**
 * The publisher of an entity in the store.
 */
export type StoreUserInfo = {
  /**
   * The Coze user ID.
   */
  user_id?: string | undefined;
  /**
   * The name of the account.
   */
  user_name?: string | undefined;
  /**
   * The display name of the user.
   */
  nick_name?: string | undefined;
  /**
   * The URL of the user's avatar.
   */
  avatar_url?: string | undefined;
};

/**
 * The price type of an entity in the store, free or paid.
 */
export type PaidType = 'paid' | Unrecognized;

/**
 * The store entry of a plugin.
 */
export type StorePluginMetaInfo = {
  /**
   * The ID of the store entry.
   */
  product_id: string;
  /**
   * The ID of the plugin, for `plugins.retrieve` and `plugins.tools.call`.
   */
  entity_id: string;
  /**
   * The type of the entity.
   */
  entity_type?: string | undefined;
  /**
   * The version of the plugin.
   */
  entity_version?: string | undefined;
  /**
   * The name of the plugin.
   */
  name?: string | undefined;
  /**
   * The description of the plugin.
   */
  description?: string | undefined;
  /**
   * The URL of the icon.
   */
  icon_url?: string | undefined;
  category?: StoreCategory | undefined;
  user_info?: StoreUserInfo | undefined;
  /**
   * True for a plugin of the platform itself.
   */
  is_official?: boolean | undefined;
  /**
   * The price type, free or paid.
   */
  paid_type?: PaidType | undefined;
  /**
   * The time when the plugin was listed, Unix time in seconds.
   */
  listed_at?: number | undefined;
};

/**
 * The statistics of a plugin.
 */
export type StorePluginInfo = {
  /**
   * The description of the plugin.
   */
  description?: string | undefined;
  /**
   * True if the tools can be called with `plugins.tools.call`.
   */
  is_call_available?: boolean | undefined;
  /**
   * The number of tools.
   */
  total_tools_count?: number | undefined;
  /**
   * The popularity of the plugin.
   */
  heat?: number | undefined;
  /**
   * The number of calls of the tools.
   */
  call_count?: number | undefined;
  /**
   * The share of calls that succeed.
   */
  success_rate?: number | undefined;
  /**
   * The average duration of a call, in milliseconds.
   */
  avg_exec_duration_ms?: number | undefined;
  /**
   * The number of bots that use the plugin.
   */
  bots_use_count?: number | undefined;
  /**
   * The number of uses of the bots that have the plugin.
   */
  associated_bots_use_count?: number | undefined;
  /**
   * The number of users who marked it as a favorite.
   */
  favorite_count?: number | undefined;
};

/**
 * A plugin in the store.
 */
export type StorePlugin = {
  metainfo: StorePluginMetaInfo;
  plugin_info?: StorePluginInfo | undefined;
};

/**
 * One page of plugins.
 */
export type ListStorePluginData = {
  /**
   * The plugins on this page.
   */
  items: Array<StorePlugin>;
  /**
   * True if there is another page.
   */
  has_more: boolean;
};

/**
 * The status of a bot's review: 1 under review, 2 approved, 3 rejected.
 */
export type AuditStatus = 1 | 2 | 3 | Unrecognized<number>;

/**
 * The result of a bot's review.
 */
export type UpdateConnectorBotReq = {
  audit_status?: AuditStatus | undefined;
  /**
   * The reason of a rejection.
   */
  reason?: string | undefined;
};

/**
 * The workspace to install a channel in.
 */
export type InstallConnectorReq = {
  /**
   * The ID of the workspace whose members can then publish to the channel.
   */
  workspace_id: string;
};

/**
 * An option for the publisher of a bot.
 */
export type ConnectorUserConfigOption = {
  /**
   * The display name of the option.
   */
  label: string;
  /**
   * The value that the channel receives.
   */
  value: string;
};

/**
 * A setting of a channel and its options.
 */
export type ConnectorUserConfig = {
  /**
   * The key of the setting.
   */
  key: string;
  /**
   * The options.
   */
  enums: Array<ConnectorUserConfigOption>;
};

/**
 * The settings of a channel, for one user.
 */
export type CreateConnectorUserConfigReq = {
  /**
   * The settings and their options.
   */
  configs: Array<ConnectorUserConfig>;
  /**
   * The ID of the Coze user that the settings are for.
   */
  user_id?: string | undefined;
};

/**
 * The source of the events of a callback app: `normal` for the account, `connector` for a channel.
 */
export type ApiAppType = 'normal' | 'connector' | Unrecognized;

/**
 * A callback app, which sends events of the platform to your URL.
 */
export type ApiApp = {
  /**
   * The ID of the callback app.
   */
  id: string;
  /**
   * The name of the callback app.
   */
  name?: string | undefined;
  app_type?: ApiAppType | undefined;
  /**
   * The URL that the platform sends the events to.
   */
  callback_url?: string | undefined;
  /**
   * The ID of the channel of a `connector` app.
   */
  connector_id?: string | undefined;
  /**
   * The token that verifies that a callback comes from the platform. Keep it secret.
   */
  verify_token?: string | undefined;
};

/**
 * One page of callback apps.
 */
export type ListApiAppData = {
  /**
   * The callback apps on this page.
   */
  items: Array<ApiApp>;
  /**
   * True if there is another page.
   */
  has_more: boolean;
  /**
   * The token for the next page; pass it as `page_token`. Empty on the last page.
   */
  next_page_token?: string | undefined;
};

/**
 * The callback app to create.
 */
export type CreateApiAppReq = {
  app_type: ApiAppType;
  /**
   * The name of the callback app, at most 128 characters. Required for a `normal` app.
   */
  name?: string | undefined;
  /**
   * The ID of the channel whose events the app receives. Required for a `connector` app.
   */
  connector_id?: string | undefined;
};

/**
 * The changes to a callback app. Fields that are left out do not change.
 */
export type UpdateApiAppReq = {
  /**
   * The new name of the callback app.
   */
  name?: string | undefined;
  /**
   * The new URL for the events.
   */
  callback_url?: string | undefined;
};

/**
 * The events that a callback app can subscribe to. The available ones depend on its type.
 */
export type ApiAppEventType =
  | 'bot.published'
  | 'bot.deleted'
  | 'bot.unpublished'
  | 'benefit.usage'
  | 'benefit.plugin.scale.requested'
  | 'benefit.plugin.scale.expired'
  | Unrecognized;

/**
 * An event that a callback app is subscribed to.
 */
export type ApiAppEvent = {
  /**
   * The display name of the event.
   */
  name?: string | undefined;
  /**
   * The ID of the callback app.
   */
  api_app_id?: string | undefined;
  event_type: ApiAppEventType;
  /**
   * The condition that triggers the event.
   */
  description?: string | undefined;
};

/**
 * One page of subscriptions.
 */
export type ListApiAppEventData = {
  /**
   * The subscriptions on this page.
   */
  items: Array<ApiAppEvent>;
  /**
   * True if there is another page.
   */
  has_more: boolean;
  /**
   * The token for the next page; pass it as `page_token`. Empty on the last page.
   */
  next_page_token?: string | undefined;
};

/**
 * The new subscriptions of a callback app.
 */
export type CreateApiAppEventReq = {
  /**
   * The events to subscribe to, in addition to the current ones.
   */
  event_types: Array<ApiAppEventType>;
};

/**
 * The subscriptions to remove from a callback app.
 */
export type DeleteApiAppEventReq = {
  /**
   * The events to unsubscribe from.
   */
  event_types: Array<ApiAppEventType>;
};

/**
 * The resource that a benefit applies to.
 */
export type BenefitResource = 'plugin' | 'chat' | 'workflow' | Unrecognized;

/**
 * The plan of an account.
 */
export type UserLevel = 'free' | 'pro_personal' | 'team' | 'enterprise' | 'v1_pro_instance' | Unrecognized;

/**
 * The account that the benefits belong to.
 */
export type BenefitBasicInfo = {
  user_level?: UserLevel | undefined;
};

/**
 * The type of a benefit. Limits apply to `resource_point` (credits), `voice_unified_duration_system` and `voice_unified_duration_custom` (duration of voice calls with system voices and custom voices). Benefits of a plan are `api_run_qps` (calls per second) and `call_tool_limit` (tool calls).
 */
export type BenefitType =
  | 'resource_point'
  | 'voice_unified_duration_system'
  | 'voice_unified_duration_custom'
  | 'api_run_qps'
  | 'call_tool_limit'
  | Unrecognized;

/**
 * The status of a benefit. Only `valid` benefits can be used.
 */
export type BenefitStatus =
  'valid' | 'frozen' | 'cancel' | 'pending' | 'invalid' | 'auditing' | 'expired' | Unrecognized;

/**
 * The amount of a benefit: `unlimit` for no limit, `forbidden` for none, `by_quota` for a total.
 */
export type BenefitStrategy = 'unlimit' | 'forbidden' | 'by_quota' | Unrecognized;

/**
 * The amount of a benefit, and its validity.
 */
export type BenefitItemInfo = {
  /**
   * The used amount.
   */
  used?: number | undefined;
  /**
   * The total amount. It applies to `by_quota`.
   */
  total?: number | undefined;
  strategy?: BenefitStrategy | undefined;
  /**
   * The start of the benefit, Unix time in seconds.
   */
  start_at?: number | undefined;
  /**
   * The end of the benefit, Unix time in seconds.
   */
  end_at?: number | undefined;
};

/**
 * A source of a benefit, such as the plan or an additional purchase.
 */
export type BenefitItem = {
  /**
   * The status of the benefit. Empty if unknown.
   */
  status?: BenefitStatus | undefined;
  item_info?: BenefitItemInfo | undefined;
};

/**
 * A benefit, by source and in total.
 */
export type BenefitInfo = {
  benefit_type?: BenefitType | undefined;
  /**
   * The ID of the resource that the benefit applies to.
   */
  resource_id?: BenefitResource | undefined;
  /**
   * The amount included in the plan.
   */
  basic?: BenefitItem | undefined;
  /**
   * The amount purchased or granted in addition.
   */
  extra?: Array<BenefitItem> | undefined;
  /**
   * The total amount in effect.
   */
  effective?: BenefitItem | undefined;
};

/**
 * The plan of an account and its benefits.
 */
export type BenefitOverview = {
  basic_info?: BenefitBasicInfo | undefined;
  /**
   * The requested benefits.
   */
  benefit_info?: Array<BenefitInfo> | undefined;
};

/**
 * The status of an export. `succeed` and `failed` are final.
 */
export type BillTaskStatus = 'init' | 'running' | 'succeed' | 'failed' | Unrecognized;

/**
 * An export of bills.
 */
export type BillTaskInfo = {
  /**
   * The ID of the export.
   */
  task_id: string;
  status?: BillTaskStatus | undefined;
  /**
   * The URLs of the files. Present only if the export has succeeded, for 7 days.
   */
  file_urls?: Array<string> | undefined;
  /**
   * The start of the first day, Unix time in seconds.
   */
  started_at?: number | undefined;
  /**
   * The end of the last day, Unix time in seconds.
   */
  ended_at?: number | undefined;
  /**
   * The time when the export was created, Unix time in seconds.
   */
  created_at?: number | undefined;
  /**
   * The time when the files expire, Unix time in seconds.
   */
  expires_at?: number | undefined;
};

/**
 * One page of exports.
 */
export type ListBillTaskData = {
  /**
   * The exports on this page.
   */
  task_infos: Array<BillTaskInfo>;
  /**
   * The number of exports on all pages.
   */
  total: number;
};

/**
 * The range of days whose bills to export.
 */
export type CreateBillTaskReq = {
  /**
   * Any time on the first day, Unix time in seconds. It is rounded down to 00:00:00 of the day. The earliest day is 2025-03-13.
   */
  started_at?: number | undefined;
  /**
   * Any time on the last day, Unix time in seconds. It is rounded up to 23:59:59 of the day. The day must be before today.
   */
  ended_at?: number | undefined;
};

/**
 * The entities that a limit applies to: all devices or custom consumers of the enterprise, or a single one. `entity_id` identifies a single one.
 */
export type BenefitEntityType =
  | 'enterprise_all_devices'
  | 'enterprise_all_custom_consumers'
  | 'single_device'
  | 'single_custom_consumer'
  | Unrecognized;

/**
 * The status of a limit: `valid` allows use up to the limit, `frozen` allows no use.
 */
export type BenefitLimitationStatus = 'valid' | 'frozen' | Unrecognized;

/**
 * The validity of a limit: `absolute_time` for the time from `started_at` to `ended_at`.
 */
export type BenefitActiveMode = 'absolute_time' | Unrecognized;

/**
 * The unit of the period after which a limit is reset, or `never` if it is not reset.
 */
export type BenefitTriggerUnit = 'never' | 'minute' | 'hour' | 'day' | Unrecognized;

/**
 * A limit.
 */
export type BenefitLimitation = {
  /**
   * The ID of the limit.
   */
  benefit_id?: string | undefined;
  benefit_type?: BenefitType | undefined;
  entity_type?: BenefitEntityType | undefined;
  /**
   * The ID of the device or the custom consumer, for a `single_` type.
   */
  entity_id?: string | undefined;
  active_mode?: BenefitActiveMode | undefined;
  /**
   * The start of the limit, Unix time in seconds.
   */
  started_at?: number | undefined;
  /**
   * The end of the limit, Unix time in seconds.
   */
  ended_at?: number | undefined;
  /**
   * The allowed amount, in the unit of the benefit.
   */
  limit?: number | undefined;
  status?: BenefitLimitationStatus | undefined;
  trigger_unit?: BenefitTriggerUnit | undefined;
  /**
   * The length of the period, in `trigger_unit`. Ignored if that is `never`.
   */
  trigger_time?: number | undefined;
};

/**
 * One page of limits.
 */
export type ListBenefitLimitationData = {
  /**
   * The limits on this page.
   */
  benefit_infos: Array<BenefitLimitation>;
  /**
   * True if there is another page.
   */
  has_more: boolean;
  /**
   * The token for the next page; pass it as `page_token`. Empty on the last page.
   */
  page_token?: string | undefined;
};

/**
 * The limit.
 */
export type BenefitLimitationInfo = {
  /**
   * The type of benefit to limit.
   */
  benefit_type: BenefitType;
  active_mode: BenefitActiveMode;
  /**
   * The start of the limit, Unix time in seconds.
   */
  started_at: number;
  /**
   * The end of the limit, Unix time in seconds.
   */
  ended_at: number;
  /**
   * The allowed amount, in the unit of the benefit.
   */
  limit: number;
  status?: BenefitLimitationStatus | undefined;
  /**
   * The unit of the period after which the limit is reset, default `never`.
   */
  trigger_unit?: BenefitTriggerUnit | undefined;
  /**
   * The length of the period, in `trigger_unit`. Ignored if that is `never`.
   */
  trigger_time?: number | undefined;
};

/**
 * A limit, and the entities that it applies to.
 */
export type CreateBenefitLimitationReq = {
  entity_type: BenefitEntityType;
  /**
   * The ID of the device or the custom consumer. Required for the `single_` types.
   */
  entity_id?: string | undefined;
  benefit_info: BenefitLimitationInfo;
};

/**
 * The new limit. The documentation shows it in `benefit_info`, and also with its fields at this level, so check both.
 */
export type CreateBenefitLimitationData = BenefitLimitation & {
  benefit_info?: BenefitLimitation | undefined;
};

/**
 * The changes to a limit. Fields that are left out do not change.
 */
export type UpdateBenefitLimitationReq = {
  active_mode?: BenefitActiveMode | undefined;
  /**
   * The start of the limit, Unix time in seconds.
   */
  started_at?: number | undefined;
  /**
   * The end of the limit, Unix time in seconds.
   */
  ended_at?: number | undefined;
  /**
   * The allowed amount, in the unit of the benefit.
   */
  limit?: number | undefined;
  /**
   * The status of the limit, default `valid`.
   */
  status?: BenefitLimitationStatus | undefined;
  trigger_unit?: BenefitTriggerUnit | undefined;
  /**
   * The length of the period, in `trigger_unit`. Ignored if that is `never`.
   */
  trigger_time?: number | undefined;
};

/**
 * The role of a member of an enterprise.
 */
export type EnterpriseMemberRole = 'enterprise_admin' | 'enterprise_member' | Unrecognized;

/**
 * A user to add to an enterprise, and the role.
 */
export type EnterpriseMemberInput = {
  /**
   * The Coze user ID.
   */
  user_id: string;
  /**
   * The role of the user in the enterprise.
   */
  role: EnterpriseMemberRole;
};

/**
 * The member to add to an enterprise.
 */
export type CreateEnterpriseMemberReq = {
  /**
   * The user to add, one per call.
   */
  users: [EnterpriseMemberInput];
};

/**
 * The changes to a member.
 */
export type UpdateEnterpriseMemberReq = {
  /**
   * The new role of the member.
   */
  role: EnterpriseMemberRole;
};

/**
 * The transfer of a removed member's resources.
 */
export type DeleteEnterpriseMemberReq = {
  /**
   * The ID of the user who receives the resources that the removed member owned in the enterprise.
   */
  receiver_user_id: string;
};

/**
 * An organization of an enterprise.
 */
export type EnterpriseOrganization = {
  /**
   * The ID of the organization.
   */
  organization_id: string;
  /**
   * The name of the organization.
   */
  organization_name?: string | undefined;
  /**
   * The URL of the organization's icon.
   */
  organization_icon_url?: string | undefined;
  /**
   * True for the default organization of the enterprise.
   */
  is_default_organization?: boolean | undefined;
};

/**
 * One page of organizations.
 */
export type ListEnterpriseOrganizationsData = {
  /**
   * The organizations on this page.
   */
  items: Array<EnterpriseOrganization>;
  /**
   * The number of organizations in the enterprise.
   */
  total_count: number;
};

/**
 * The organization to create.
 */
export type CreateEnterpriseOrganizationReq = {
  /**
   * The name of the organization, at most 30 characters.
   */
  name: string;
  /**
   * The ID of the user who becomes the super administrator.
   */
  super_admin_user_id: string;
  /**
   * The description of the organization, at most 100 characters.
   */
  description?: string | undefined;
};

/**
 * The created organization.
 */
export type CreateEnterpriseOrganizationData = {
  /**
   * The ID of the new organization.
   */
  organization_id: string;
};

/**
 * The changes. Fields that are left out do not change.
 */
export type UpdateOrganizationReq = {
  /**
   * The new name, at most 30 characters.
   */
  name?: string | undefined;
  /**
   * The description of the organization, at most 100 characters.
   */
  description?: string | undefined;
};

/**
 * The relation of a member of an organization to the enterprise.
 */
export type PeopleType = 'employee' | 'guest' | Unrecognized;

/**
 * The role of a member of an organization.
 */
export type OrganizationRoleType =
  'organization_super_admin' | 'organization_admin' | 'organization_member' | 'organization_guest' | Unrecognized;

/**
 * A member of an organization.
 */
export type OrganizationMember = {
  /**
   * The ID of the user.
   */
  user_id: string;
  /**
   * The display name of the user.
   */
  user_nickname?: string | undefined;
  /**
   * The unique name of the user.
   */
  user_unique_name?: string | undefined;
  /**
   * The URL of the user's avatar.
   */
  avatar_url?: string | undefined;
  /**
   * The relation of the user to the enterprise: internal or external.
   */
  people_type?: PeopleType | undefined;
  /**
   * The role of the user in the organization.
   */
  organization_role_type?: OrganizationRoleType | undefined;
  /**
   * True if the user is active in the organization.
   */
  is_valid?: boolean | undefined;
  /**
   * The time when the user joined, Unix time in seconds.
   */
  created_at?: number | undefined;
};

/**
 * One page of members.
 */
export type ListOrganizationMembersData = {
  /**
   * The members on this page.
   */
  items: Array<OrganizationMember>;
  /**
   * The number of members in the organization.
   */
  total_count: number;
};

/**
 * A user to add to an organization, and the role.
 */
export type OrganizationMemberInput = {
  /**
   * The Coze user ID.
   */
  user_id: string;
  /**
   * The role of the user in the organization.
   */
  organization_role_type: OrganizationRoleType;
};

/**
 * The member to add to an organization.
 */
export type CreateOrganizationMemberReq = {
  /**
   * The user to add, one per call.
   */
  organization_people: [OrganizationMemberInput];
};

/**
 * The changes to a member.
 */
export type UpdateOrganizationMemberReq = {
  /**
   * The new role of the member. The guest role cannot be assigned.
   */
  organization_role_type: OrganizationRoleType;
};

/**
 * The transfer of a removed member's resources.
 */
export type DeleteOrganizationMemberReq = {
  /**
   * The ID of the user who receives the resources that the removed member owned in the organization.
   */
  receiver_user_id: string;
};

/**
 * The response type, always a code.
 */
export type OAuthResponseType = 'code' | Unrecognized;

/**
 * The method that derives the code challenge from the verifier: `plain` for the verifier itself, `S256` for its SHA-256 as Base64URL without padding.
 */
export type CodeChallengeMethod = 'plain' | 'S256' | Unrecognized;

/**
 * The reason why a device has no token: `authorization_pending` to poll again, `slow_down` to poll less often, `access_denied` if the user refused, `expired_token` if the codes have expired.
 */
export type PKCEAuthErrorType =
  'authorization_pending' | 'slow_down' | 'access_denied' | 'expired_token' | Unrecognized;

/**
 * The reason why no token is returned.
 */
export type OAuthErrorCode =
  'invalid_request' | 'invalid_client' | 'unsupported_grant_type' | 'access_deny' | 'internal_error' | Unrecognized;

/**
 * The reason why a token request failed. The device flow is documented with `error` and `error_description`, the other flows with `error_code` and `error_message`; check both.
 */
export type OAuthErrorBody = {
  /**
   * The error, in the device flow.
   */
  error?: PKCEAuthErrorType | undefined;
  /**
   * The description of `error`.
   */
  error_description?: string | undefined;
  /**
   * The error, in the other flows. It may also be an error of the device flow.
   */
  error_code?: OAuthErrorCode | undefined;
  /**
   * The description of `error_code`.
   */
  error_message?: string | undefined;
};

/**
 * Exchanges an authorization code for a token.
 */
export type AuthorizationCodeGrant = {
  /**
   * The constant grant type.
   */
  grant_type: 'authorization_code';
  /**
   * The ID of the OAuth app.
   */
  client_id: string;
  /**
   * The code from the redirect.
   */
  code: string;
  /**
   * The redirect URI of the authorization request.
   */
  redirect_uri: string;
  /**
   * The secret that the code challenge was derived from. PKCE only.
   */
  code_verifier?: string | undefined;
};

/**
 * Exchanges a refresh token for a new pair of tokens. A refresh token works once, within 30 days.
 */
export type RefreshTokenGrant = {
  /**
   * The constant grant type.
   */
  grant_type: 'refresh_token';
  /**
   * The ID of the OAuth app.
   */
  client_id: string;
  /**
   * The refresh token of the latest access token.
   */
  refresh_token: string;
};

/**
 * Polls for the token of a device until the user has decided.
 */
export type DeviceCodeGrant = {
  /**
   * The constant grant type.
   */
  grant_type: 'urn:ietf:params:oauth:grant-type:device_code';
  /**
   * The ID of the OAuth app.
   */
  client_id: string;
  /**
   * The device code.
   */
  device_code: string;
};

/**
 * The permissions of the token in the account.
 */
export type JWTAccountPermission = {
  /**
   * The permissions, such as `Connector.botChat`.
   */
  permission_list: Array<string>;
};

/**
 * The bots of a channel that the token may chat with.
 */
export type JWTConnectorBotChatAttribute = {
  /**
   * The IDs of the bots.
   */
  bot_id_list: Array<string>;
};

/**
 * A restriction of the permissions of the account.
 */
export type JWTAttributeConstraint = {
  connector_bot_chat_attribute: JWTConnectorBotChatAttribute;
};

/**
 * The permissions of the token in some workspaces.
 */
export type JWTWorkspacePermission = {
  /**
   * The IDs of the workspaces.
   */
  workspace_id_list?: Array<string> | undefined;
  /**
   * The permissions.
   */
  permission_list?: Array<string> | undefined;
};

/**
 * The permissions of the token for some workflows.
 */
export type JWTWorkflowPermission = {
  /**
   * The IDs of the workflows.
   */
  workflow_id_list?: Array<string> | undefined;
  /**
   * The permissions.
   */
  permission_list?: Array<string> | undefined;
};

/**
 * The scope of a token. It applies to channel apps only.
 */
export type JWTScope = {
  account_permission: JWTAccountPermission;
  attribute_constraint: JWTAttributeConstraint;
  workspace_permission?: JWTWorkspacePermission | undefined;
  workflow_permission?: JWTWorkflowPermission | undefined;
};

/**
 * Exchanges a signed JWT, sent as the bearer token, for an access token.
 */
export type JWTBearerGrant = {
  /**
   * The constant grant type.
   */
  grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer';
  /**
   * The lifetime of the token, in seconds, at most 86399, default 900.
   */
  duration_seconds?: number | undefined;
  /**
   * The scope of the token. Default: all permissions of the app.
   */
  scope?: JWTScope | undefined;
};

/**
 * The grant type of a token request.
 */
export type OAuthGrantType =
  | 'authorization_code'
  | 'refresh_token'
  | 'urn:ietf:params:oauth:grant-type:device_code'
  | 'urn:ietf:params:oauth:grant-type:jwt-bearer'
  | Unrecognized;

export type OAuthTokenReq = (AuthorizationCodeGrant | RefreshTokenGrant | DeviceCodeGrant | JWTBearerGrant) & {
  grant_type: OAuthGrantType;
};

/**
 * The token of a user.
 */
export type OAuthToken = {
  /**
   * The access token. It is valid for 15 minutes.
   */
  access_token: string;
  /**
   * The refresh token for the next access token. It works once, within 30 days.
   */
  refresh_token: string;
  /**
   * The time when the token expires: Unix time in seconds, despite the name.
   */
  expires_in: number;
  /**
   * The type of the token, `Bearer`.
   */
  token_type?: string | undefined;
};

/**
 * The token of an app. It cannot be refreshed; sign a new JWT instead.
 */
export type JWTToken = {
  /**
   * The access token.
   */
  access_token: string;
  /**
   * The time when the token expires: Unix time in seconds, despite the name.
   */
  expires_in: number;
  /**
   * The type of the token, `Bearer`.
   */
  token_type?: string | undefined;
};

/**
 * A token. An error may be returned instead, even with HTTP status 200.
 */
export type OAuthTokenAnswer = OAuthToken | JWTToken | OAuthErrorBody;

/**
 * The app that requests a device code.
 */
export type DeviceCodeReq = {
  /**
   * The ID of the OAuth app.
   */
  client_id: string;
};

/**
 * The device code and the user code, and the page where the user enters the latter.
 */
export type DeviceCodeData = {
  /**
   * The device code, for polling the token.
   */
  device_code: string;
  /**
   * The code that the user enters.
   */
  user_code: string;
  /**
   * The page where the user enters the code. Append `?user_code=` with the code to fill it in.
   */
  verification_uri: string;
  /**
   * The lifetime of the codes, in seconds, usually 300.
   */
  expires_in: number;
  /**
   * The interval between polls for the token, in seconds, usually 5.
   */
  interval: number;
};

/**
 * The fields of all callbacks.
 */
export type ApiAppCallbackHeader = {
  /**
   * The type of the event.
   */
  event_type: ApiAppEventType;
  /**
   * The ID of the event. A callback that is not answered in time is sent again with the same ID.
   */
  event_id: string;
  /**
   * The time of the event, Unix time in milliseconds.
   */
  created_at: number;
  /**
   * The ID of the callback app that is subscribed to the event.
   */
  api_app_id: string;
  /**
   * The ID of the account that the event belongs to; for a bot, the owner of its workspace.
   */
  coze_account_id?: string | undefined;
  /**
   * The ID of the channel. Only for callback apps of a channel.
   */
  connector_id?: string | undefined;
};

/**
 * The bot that was published, deleted or unpublished. The fields depend on the event, and not all of them are documented.
 */
export type BotCallbackEvent = {
  /**
   * The ID of the bot.
   */
  bot_id?: string | undefined;
  /**
   * The name of the bot.
   */
  bot_name?: string | undefined;
  /**
   * The description of the bot.
   */
  description?: string | undefined;
  /**
   * The ID of the user who made the change.
   */
  user_id?: string | undefined;
  /**
   * The name of that user in the channel.
   */
  connector_user_id?: string | undefined;
};

/**
 * A bot was published. A channel must respond with its review `{audit: {audit_status, reason}}` within ten seconds, or the bot is not published there.
 */
export type BotPublishedCallback = {
  /**
   * The type and the time of the event.
   */
  header: ApiAppCallbackHeader & {
    event_type: 'bot.published';
  };
  event: BotCallbackEvent;
};

/**
 * A bot was deleted.
 */
export type BotDeletedCallback = {
  /**
   * The type and the time of the event.
   */
  header: ApiAppCallbackHeader & {
    event_type: 'bot.deleted';
  };
  event: BotCallbackEvent;
};

/**
 * A bot was unpublished from a channel.
 */
export type BotUnpublishedCallback = {
  /**
   * The type and the time of the event.
   */
  header: ApiAppCallbackHeader & {
    event_type: 'bot.unpublished';
  };
  event: BotCallbackEvent;
};

/**
 * A bill item: the cost of one use. Calls are billed some hours later.
 */
export type BenefitUsageCallbackEvent = {
  /**
   * The ID of the item.
   */
  id: string;
  /**
   * The time of the use, Unix time in seconds.
   */
  consume_time: number;
  /**
   * The ID shared by all items of one conversation.
   */
  record_root_id?: string | undefined;
  /**
   * The ID of the channel, `1024` for the API.
   */
  connector_id?: string | undefined;
  /**
   * The ID of the user in the channel.
   */
  connector_uid?: string | undefined;
  /**
   * The ID of the device. Empty if none was given.
   */
  device_id?: string | undefined;
  /**
   * The custom consumer: your own name for the consumer. Empty if none was given.
   */
  custom_consumer?: string | undefined;
  /**
   * The ID of the workspace of the used entity.
   */
  space_id?: string | undefined;
  /**
   * The ID of the account that pays. Not documented.
   */
  cost_account_id?: string | undefined;
  /**
   * The type of the used entity: 1 for a bot, 2 for a workflow, 3 for a plugin, 4 for an app, 5 for a model, 6 for a voice. Numbers above 100 are other products.
   */
  root_entity_type?: number | undefined;
  /**
   * The ID of the used entity. Empty for a voice or a model that was used without a bot.
   */
  root_entity_id?: string | undefined;
  /**
   * The cost, a number as text, in points or in seconds of calls.
   */
  change_balance?: string | undefined;
  /**
   * The currency of the cost: 2 for points, 3 and 4 for seconds of calls with a system voice or a cloned voice.
   */
  balance_type?: number | undefined;
  /**
   * The type of the billed resource: 1 for a model, 2 for a plugin, 3 for a voice, 4 for a call.
   */
  resource_type?: number | undefined;
  /**
   * The ID of the model or plugin, or the type of the voice or call.
   */
  resource_id?: string | undefined;
  /**
   * The ID of the model.
   */
  model_id?: string | undefined;
  /**
   * The number of input tokens of the model.
   */
  model_input_token?: number | undefined;
  /**
   * The number of output tokens of the model.
   */
  model_output_token?: number | undefined;
  /**
   * The number of synthesized characters.
   */
  tts_char_num?: number | undefined;
  /**
   * The number of speech syntheses.
   */
  tts_count?: number | undefined;
  /**
   * The duration of the transcribed speech, in milliseconds.
   */
  asr_audio_length?: number | undefined;
  /**
   * The duration of the call, in milliseconds.
   */
  rtc_duration?: number | undefined;
  /**
   * The start of the call, Unix time in seconds.
   */
  rtc_begin_time?: number | undefined;
  /**
   * The end of the call, Unix time in seconds.
   */
  rtc_end_time?: number | undefined;
};

/**
 * A billed resource was used.
 */
export type BenefitUsageCallback = {
  /**
   * The type and the time of the event.
   */
  header: ApiAppCallbackHeader & {
    event_type: 'benefit.usage';
  };
  event: BenefitUsageCallbackEvent;
};

/**
 * The user who requests a higher quota of calls of a plugin.
 */
export type PluginScaleApplicant = {
  /**
   * The ID of the user.
   */
  user_id?: string | undefined;
  /**
   * The name of the user.
   */
  user_name?: string | undefined;
};

/**
 * The requested quota.
 */
export type PluginScaleRequestedCallbackEvent = {
  /**
   * The ID of the application.
   */
  apply_id: string;
  /**
   * The ID of the plugin.
   */
  resource_id: string;
  /**
   * The start of the quota, Unix time in seconds.
   */
  begin_at?: number | undefined;
  /**
   * The end of the quota, Unix time in seconds.
   */
  end_at?: number | undefined;
  /**
   * The number of calls of the plugin by the user in the last 30 days.
   */
  usage_in_30d?: number | undefined;
  applicant_info?: PluginScaleApplicant | undefined;
  /**
   * The type of the quota, `QPS` for calls per second.
   */
  extension_type?: string | undefined;
  /**
   * The current quota, in calls per second.
   */
  origin_capacity?: number | undefined;
  /**
   * The requested quota, in calls per second.
   */
  target_capacity?: number | undefined;
};

/**
 * A user requests a higher quota of calls of a plugin of yours.
 */
export type PluginScaleRequestedCallback = {
  /**
   * The type and the time of the event.
   */
  header: ApiAppCallbackHeader & {
    event_type: 'benefit.plugin.scale.requested';
  };
  event: PluginScaleRequestedCallbackEvent;
};

/**
 * The expired quota.
 */
export type PluginScaleExpiredCallbackEvent = {
  /**
   * The ID of the application.
   */
  apply_id: string;
  /**
   * The ID of the plugin.
   */
  resource_id: string;
  applicant_info?: PluginScaleApplicant | undefined;
  /**
   * The type of the quota, `QPS` for calls per second.
   */
  extension_type?: string | undefined;
  /**
   * The quota that expired, in calls per second.
   */
  expired_capacity?: number | undefined;
  /**
   * The quota that remains, in calls per second.
   */
  current_capacity?: number | undefined;
};

/**
 * A higher quota of calls of a plugin expired, or the user gave it up.
 */
export type PluginScaleExpiredCallback = {
  /**
   * The type and the time of the event.
   */
  header: ApiAppCallbackHeader & {
    event_type: 'benefit.plugin.scale.expired';
  };
  event: PluginScaleExpiredCallbackEvent;
};

/**
 * The body of a callback. Servers may send other events.
 */
export type ApiAppCallback =
  | BotPublishedCallback
  | BotDeletedCallback
  | BotUnpublishedCallback
  | BenefitUsageCallback
  | PluginScaleRequestedCallback
  | PluginScaleExpiredCallback;

export type ChatCreateData = {
  body: CreateChatBody;
  path?: never;
  query?:
    | {
        /**
         * The ID of the conversation to continue. If left out, a new conversation is created.
         */
        conversation_id?: string | undefined;
      }
    | undefined;
  url: '/v3/chat';
};

export type ChatCreateResponses = {
  /**
   * The chat, or its events if `stream` is true.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: CreateChatData;
  };
};

export type ChatCreateResponse = ChatCreateResponses[keyof ChatCreateResponses];

export type ChatRetrieveData = {
  body?: never;
  path?: never;
  query: {
    /**
     * The ID of the conversation that the chat belongs to.
     */
    conversation_id: string;
    /**
     * The ID of the chat.
     */
    chat_id: string;
  };
  url: '/v3/chat/retrieve';
};

export type ChatRetrieveResponses = {
  /**
   * The chat.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: CreateChatData;
  };
};

export type ChatRetrieveResponse = ChatRetrieveResponses[keyof ChatRetrieveResponses];

export type ChatCancelData = {
  body: CancelChatReq;
  path?: never;
  query?: never;
  url: '/v3/chat/cancel';
};

export type ChatCancelResponses = {
  /**
   * The canceled chat.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: CreateChatData;
  };
};

export type ChatCancelResponse = ChatCancelResponses[keyof ChatCancelResponses];

export type ChatMessagesListData = {
  body?: never;
  path?: never;
  query: {
    /**
     * The ID of the conversation that the chat belongs to.
     */
    conversation_id: string;
    /**
     * The ID of the chat.
     */
    chat_id: string;
  };
  url: '/v3/chat/message/list';
};

export type ChatMessagesListResponses = {
  /**
   * The messages, oldest first.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    /**
     * The messages.
     */
    data: Array<ChatV3Message>;
  };
};

export type ChatMessagesListResponse = ChatMessagesListResponses[keyof ChatMessagesListResponses];

export type ChatSubmitToolOutputsData = {
  body: SubmitToolOutputsBody;
  path?: never;
  query: {
    /**
     * The ID of the conversation that the chat belongs to.
     */
    conversation_id: string;
    /**
     * The ID of the chat.
     */
    chat_id: string;
  };
  url: '/v3/chat/submit_tool_outputs';
};

export type ChatSubmitToolOutputsResponses = {
  /**
   * The chat, or its events if `stream` is true.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: CreateChatData;
  };
};

export type ChatSubmitToolOutputsResponse = ChatSubmitToolOutputsResponses[keyof ChatSubmitToolOutputsResponses];

export type ConversationsCreateData = {
  body: CreateConversationReq;
  path?: never;
  query?: never;
  url: '/v1/conversation/create';
};

export type ConversationsCreateResponses = {
  /**
   * The new conversation.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    /**
     * The new conversation.
     */
    data: Conversation;
  };
};

export type ConversationsCreateResponse = ConversationsCreateResponses[keyof ConversationsCreateResponses];

export type ConversationsRetrieveData = {
  body?: never;
  path?: never;
  query: {
    /**
     * The ID of the conversation.
     */
    conversation_id: string;
  };
  url: '/v1/conversation/retrieve';
};

export type ConversationsRetrieveResponses = {
  /**
   * The conversation.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    /**
     * The conversation.
     */
    data: Conversation;
  };
};

export type ConversationsRetrieveResponse = ConversationsRetrieveResponses[keyof ConversationsRetrieveResponses];

export type ConversationsListData = {
  body?: never;
  path?: never;
  query: {
    /**
     * The ID of the bot.
     */
    bot_id: string;
    /**
     * The page number, from 1. Default 1.
     */
    page_num?: number | undefined;
    /**
     * The number of conversations per page, at most 50, default 50.
     */
    page_size?: number | undefined;
    /**
     * The order of the conversations by creation time. Default `DESC`, newest first.
     */
    sort_order?: ConversationSortOrder | undefined;
    /**
     * The ID of the channel, `1024` (API, the default) or `999` (Chat SDK).
     */
    connector_id?: string | undefined;
  };
  url: '/v1/conversations';
};

export type ConversationsListResponses = {
  /**
   * One page of conversations.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    /**
     * One page of conversations.
     */
    data: ListConversationsData;
  };
};

export type ConversationsListResponse = ConversationsListResponses[keyof ConversationsListResponses];

export type ConversationsDeleteData = {
  body?: never;
  path: {
    /**
     * The ID of the conversation.
     */
    conversation_id: string;
  };
  query?: never;
  url: '/v1/conversations/{conversation_id}';
};

export type ConversationsDeleteResponses = {
  /**
   * The conversation was deleted.
   */
  200: Envelope;
};

export type ConversationsDeleteResponse = ConversationsDeleteResponses[keyof ConversationsDeleteResponses];

export type ConversationsUpdateData = {
  body: UpdateConversationBody;
  path: {
    /**
     * The ID of the conversation.
     */
    conversation_id: string;
  };
  query?: never;
  url: '/v1/conversations/{conversation_id}';
};

export type ConversationsUpdateResponses = {
  /**
   * The renamed conversation.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    /**
     * The renamed conversation.
     */
    data: Conversation;
  };
};

export type ConversationsUpdateResponse = ConversationsUpdateResponses[keyof ConversationsUpdateResponses];

export type ConversationsClearData = {
  body?: never;
  path: {
    /**
     * The ID of the conversation.
     */
    conversation_id: string;
  };
  query?: never;
  url: '/v1/conversations/{conversation_id}/clear';
};

export type ConversationsClearResponses = {
  /**
   * The new context section.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    /**
     * The new context section.
     */
    data: ConversationSession;
  };
};

export type ConversationsClearResponse = ConversationsClearResponses[keyof ConversationsClearResponses];

export type ConversationsMessagesCreateData = {
  body: CreateMessageBody;
  path?: never;
  query: {
    /**
     * The ID of the conversation to add the message to.
     */
    conversation_id: string;
  };
  url: '/v1/conversation/message/create';
};

export type ConversationsMessagesCreateResponses = {
  /**
   * The new message.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    /**
     * The new message.
     */
    data: ChatV3Message;
  };
};

export type ConversationsMessagesCreateResponse =
  ConversationsMessagesCreateResponses[keyof ConversationsMessagesCreateResponses];

export type ConversationsMessagesListData = {
  body?: ListMessageBody | undefined;
  path?: never;
  query: {
    /**
     * The ID of the conversation.
     */
    conversation_id: string;
  };
  url: '/v1/conversation/message/list';
};

export type ConversationsMessagesListResponses = {
  /**
   * One page of messages.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    /**
     * The messages on this page.
     */
    data: Array<ChatV3Message>;
    /**
     * The ID of the first message on this page. Pass it as `before_id` to get the previous page.
     */
    first_id: string;
    /**
     * The ID of the last message on this page. Pass it as `after_id` to get the next page.
     */
    last_id: string;
    /**
     * True if there are messages beyond this page.
     */
    has_more: boolean;
  };
};

export type ConversationsMessagesListResponse =
  ConversationsMessagesListResponses[keyof ConversationsMessagesListResponses];

export type ConversationsMessagesRetrieveData = {
  body?: never;
  path?: never;
  query: {
    /**
     * The ID of the conversation that the message belongs to.
     */
    conversation_id: string;
    /**
     * The ID of the message.
     */
    message_id: string;
  };
  url: '/v1/conversation/message/retrieve';
};

export type ConversationsMessagesRetrieveResponses = {
  /**
   * The message.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    /**
     * The message.
     */
    data: ChatV3Message;
  };
};

export type ConversationsMessagesRetrieveResponse =
  ConversationsMessagesRetrieveResponses[keyof ConversationsMessagesRetrieveResponses];

export type ConversationsMessagesUpdateData = {
  body: UpdateMessageBody;
  path?: never;
  query: {
    /**
     * The ID of the conversation that the message belongs to.
     */
    conversation_id: string;
    /**
     * The ID of the message.
     */
    message_id: string;
  };
  url: '/v1/conversation/message/modify';
};

export type ConversationsMessagesUpdateResponses = {
  /**
   * The updated message.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    /**
     * The updated message.
     */
    message: ChatV3Message;
  };
};

export type ConversationsMessagesUpdateResponse =
  ConversationsMessagesUpdateResponses[keyof ConversationsMessagesUpdateResponses];

export type ConversationsMessagesDeleteData = {
  body?: never;
  path?: never;
  query: {
    /**
     * The ID of the conversation that the message belongs to.
     */
    conversation_id: string;
    /**
     * The ID of the message.
     */
    message_id: string;
  };
  url: '/v1/conversation/message/delete';
};

export type ConversationsMessagesDeleteResponses = {
  /**
   * The deleted message.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    /**
     * The deleted message.
     */
    data: ChatV3Message;
  };
};

export type ConversationsMessagesDeleteResponse =
  ConversationsMessagesDeleteResponses[keyof ConversationsMessagesDeleteResponses];

export type ConversationsMessagesFeedbackDeleteData = {
  body?: never;
  path: {
    /**
     * The ID of the conversation that the message belongs to.
     */
    conversation_id: string;
    /**
     * The ID of the message whose rating to delete.
     */
    message_id: string;
  };
  query?: never;
  url: '/v1/conversations/{conversation_id}/messages/{message_id}/feedback';
};

export type ConversationsMessagesFeedbackDeleteResponses = {
  /**
   * The rating was deleted.
   */
  200: Envelope;
};

export type ConversationsMessagesFeedbackDeleteResponse =
  ConversationsMessagesFeedbackDeleteResponses[keyof ConversationsMessagesFeedbackDeleteResponses];

export type ConversationsMessagesFeedbackCreateData = {
  body: CreateMessageFeedbackBody;
  path: {
    /**
     * The ID of the conversation that the message belongs to.
     */
    conversation_id: string;
    /**
     * The ID of the message to rate.
     */
    message_id: string;
  };
  query?: never;
  url: '/v1/conversations/{conversation_id}/messages/{message_id}/feedback';
};

export type ConversationsMessagesFeedbackCreateResponses = {
  /**
   * The rating was saved.
   */
  200: Envelope;
};

export type ConversationsMessagesFeedbackCreateResponse =
  ConversationsMessagesFeedbackCreateResponses[keyof ConversationsMessagesFeedbackCreateResponses];

export type FilesUploadData = {
  body: CreateFileReq;
  path?: never;
  query?: never;
  url: '/v1/files/upload';
};

export type FilesUploadResponses = {
  /**
   * The uploaded file.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    /**
     * The uploaded file.
     */
    data: FileObject;
  };
};

export type FilesUploadResponse = FilesUploadResponses[keyof FilesUploadResponses];

export type FilesRetrieveData = {
  body?: never;
  path?: never;
  query: {
    /**
     * The ID of the file, as returned by the upload.
     */
    file_id: string;
  };
  url: '/v1/files/retrieve';
};

export type FilesRetrieveResponses = {
  /**
   * The file.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    /**
     * The file.
     */
    data: FileObject;
  };
};

export type FilesRetrieveResponse = FilesRetrieveResponses[keyof FilesRetrieveResponses];

export type UsersMeData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/v1/users/me';
};

export type UsersMeResponses = {
  /**
   * The user that the token belongs to.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    /**
     * The user that the token belongs to.
     */
    data: User;
  };
};

export type UsersMeResponse = UsersMeResponses[keyof UsersMeResponses];

export type WorkspacesListData = {
  body?: never;
  path?: never;
  query?:
    | {
        /**
         * The page number, from 1. Default 1.
         */
        page_num?: number | undefined;
        /**
         * The number of workspaces per page, at most 50, default 20.
         */
        page_size?: number | undefined;
        /**
         * List only the workspaces of the enterprise with this ID. Enterprise plans only.
         */
        enterprise_id?: string | undefined;
        /**
         * The ID of the user whose workspaces to list. Required together with `coze_account_id`.
         */
        user_id?: string | undefined;
        /**
         * The ID of the organization; for a personal account, the ID of its user. Required together with `user_id`.
         */
        coze_account_id?: string | undefined;
      }
    | undefined;
  url: '/v1/workspaces';
};

export type WorkspacesListResponses = {
  /**
   * One page of workspaces.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    /**
     * One page of workspaces.
     */
    data: OpenSpaceData;
  };
};

export type WorkspacesListResponse = WorkspacesListResponses[keyof WorkspacesListResponses];

export type WorkspacesCreateData = {
  body: CreateWorkspaceReq;
  path?: never;
  query?: never;
  url: '/v1/workspaces';
};

export type WorkspacesCreateResponses = {
  /**
   * The ID of the new workspace.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: CreateWorkspaceData;
  };
};

export type WorkspacesCreateResponse = WorkspacesCreateResponses[keyof WorkspacesCreateResponses];

export type VariablesRetrieveData = {
  body?: never;
  path?: never;
  query?:
    | {
        /**
         * The ID of the app that the variables belong to.
         */
        app_id?: string | undefined;
        /**
         * The ID of the bot that the variables belong to.
         */
        bot_id?: string | undefined;
        /**
         * The ID of the user's channel, `1024` (API) or `999` (Chat SDK).
         */
        connector_id?: string | undefined;
        /**
         * The ID of the user that the variables belong to: the `user_id` that you send with chats and workflow runs. Optional in `@coze/api`, documented by the platform as required.
         */
        connector_uid?: string | undefined;
        /**
         * The names of the variables to get. Default: all variables. Sent as one value, separated by commas. Names that do not exist are ignored.
         */
        keywords?: Array<string> | undefined;
      }
    | undefined;
  url: '/v1/variables';
};

export type VariablesRetrieveResponses = {
  /**
   * The variables and their values.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    /**
     * The variables and their values.
     */
    data: VariableData;
  };
};

export type VariablesRetrieveResponse = VariablesRetrieveResponses[keyof VariablesRetrieveResponses];

export type VariablesUpdateData = {
  body: VariableUpdateReq;
  path?: never;
  query?: never;
  url: '/v1/variables';
};

export type VariablesUpdateResponses = {
  /**
   * The variables were set.
   */
  200: Envelope;
};

export type VariablesUpdateResponse = VariablesUpdateResponses[keyof VariablesUpdateResponses];

export type BotsCreateData = {
  body: CreateBotReq;
  path?: never;
  query?: never;
  url: '/v1/bot/create';
};

export type BotsCreateResponses = {
  /**
   * The ID of the new bot.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: CreateBotData;
  };
};

export type BotsCreateResponse = BotsCreateResponses[keyof BotsCreateResponses];

export type BotsUpdateData = {
  body: UpdateBotReq;
  path?: never;
  query?: never;
  url: '/v1/bot/update';
};

export type BotsUpdateResponses = {
  /**
   * The bot was updated.
   */
  200: Envelope;
};

export type BotsUpdateResponse = BotsUpdateResponses[keyof BotsUpdateResponses];

export type BotsPublishData = {
  body: PublishBotReq;
  path?: never;
  query?: never;
  url: '/v1/bot/publish';
};

export type BotsPublishResponses = {
  /**
   * The bot was published.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: PublishBotData;
  };
};

export type BotsPublishResponse = BotsPublishResponses[keyof BotsPublishResponses];

export type BotsListNewData = {
  body?: never;
  path?: never;
  query?:
    | {
        /**
         * The ID of the workspace. Optional in `@coze/api`, documented by the platform as required.
         */
        workspace_id?: string | undefined;
        /**
         * The publish status of the listed bots, default `published_online`.
         */
        publish_status?: string | undefined;
        /**
         * The ID of the channel that the bots are published to, default `1024` (API). Examples of others are `999` (Chat SDK) and `998` (Web SDK). Custom channels have their own IDs.
         */
        connector_id?: string | undefined;
        /**
         * The page number, from 1. Default 1.
         */
        page_num?: number | undefined;
        /**
         * The number of bots per page, default 20.
         */
        page_size?: number | undefined;
      }
    | undefined;
  url: '/v1/bots';
};

export type BotsListNewResponses = {
  /**
   * One page of bots.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: ListBotNewData;
  };
};

export type BotsListNewResponse = BotsListNewResponses[keyof BotsListNewResponses];

export type BotsRetrieveNewData = {
  body?: never;
  path: {
    /**
     * The ID of the bot.
     */
    bot_id: string;
  };
  query?:
    | {
        /**
         * True for the published version, false for the draft. Default true.
         */
        is_published?: boolean | undefined;
      }
    | undefined;
  url: '/v1/bots/{bot_id}';
};

export type BotsRetrieveNewResponses = {
  /**
   * The configuration of the bot.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: BotDetail;
  };
};

export type BotsRetrieveNewResponse = BotsRetrieveNewResponses[keyof BotsRetrieveNewResponses];

export type BotsCollaborationModesUpdateData = {
  body: UpdateBotCollaborationModeReq;
  path: {
    /**
     * The ID of the bot.
     */
    bot_id: string;
  };
  query?: never;
  url: '/v1/bots/{bot_id}/collaboration_mode';
};

export type BotsCollaborationModesUpdateResponses = {
  /**
   * The mode was switched.
   */
  200: Envelope;
};

export type BotsCollaborationModesUpdateResponse =
  BotsCollaborationModesUpdateResponses[keyof BotsCollaborationModesUpdateResponses];

export type BotsCollaboratorsCreateData = {
  body: CreateBotCollaboratorReq;
  path: {
    /**
     * The ID of the bot.
     */
    bot_id: string;
  };
  query?: never;
  url: '/v1/bots/{bot_id}/collaborators';
};

export type BotsCollaboratorsCreateResponses = {
  /**
   * The collaborator was added.
   */
  200: Envelope;
};

export type BotsCollaboratorsCreateResponse = BotsCollaboratorsCreateResponses[keyof BotsCollaboratorsCreateResponses];

export type BotsCollaboratorsDeleteData = {
  body?: never;
  path: {
    /**
     * The ID of the bot.
     */
    bot_id: string;
    /**
     * The Coze user ID of the collaborator.
     */
    user_id: string;
  };
  query?: never;
  url: '/v1/bots/{bot_id}/collaborators/{user_id}';
};

export type BotsCollaboratorsDeleteResponses = {
  /**
   * The collaborator was removed.
   */
  200: Envelope;
};

export type BotsCollaboratorsDeleteResponse = BotsCollaboratorsDeleteResponses[keyof BotsCollaboratorsDeleteResponses];

export type BotsUnpublishData = {
  body: UnpublishBotReq;
  path: {
    /**
     * The ID of the bot.
     */
    bot_id: string;
  };
  query?: never;
  url: '/v1/bots/{bot_id}/unpublish';
};

export type BotsUnpublishResponses = {
  /**
   * The bot was unpublished.
   */
  200: Envelope;
};

export type BotsUnpublishResponse = BotsUnpublishResponses[keyof BotsUnpublishResponses];

export type BotsVersionsListData = {
  body?: never;
  path: {
    /**
     * The ID of the bot.
     */
    bot_id: string;
  };
  query?:
    | {
        /**
         * The page number, from 1. Default 1.
         */
        page_num?: number | undefined;
        /**
         * The number of versions per page, 1 to 30, default 10.
         */
        page_size?: number | undefined;
        /**
         * The publish status of the listed versions, `published_online` (default) or `unpublished_draft`. The other values are not documented for this endpoint.
         */
        publish_status?: PublishStatus | undefined;
        /**
         * List only versions published to the channel with this ID. Default: all channels.
         */
        connector_id?: string | undefined;
      }
    | undefined;
  url: '/v1/bots/{bot_id}/versions';
};

export type BotsVersionsListResponses = {
  /**
   * One page of versions.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: ListBotVersionData;
  };
};

export type BotsVersionsListResponse = BotsVersionsListResponses[keyof BotsVersionsListResponses];

export type BotsRetrieveData = {
  body?: never;
  path?: never;
  query: {
    /**
     * The ID of the bot.
     */
    bot_id: string;
    /**
     * True for the published version, false for the draft.
     */
    is_published?: boolean | undefined;
  };
  url: '/v1/bot/get_online_info';
};

export type BotsRetrieveResponses = {
  /**
   * The configuration of the bot.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: BotInfo;
  };
};

export type BotsRetrieveResponse = BotsRetrieveResponses[keyof BotsRetrieveResponses];

export type BotsListData = {
  body?: never;
  path?: never;
  query: {
    /**
     * The ID of the workspace.
     */
    space_id: string;
    /**
     * The page number, from 1. Default 1.
     */
    page_index?: number | undefined;
    /**
     * The number of bots per page, default 20.
     */
    page_size?: number | undefined;
  };
  url: '/v1/space/published_bots_list';
};

export type BotsListResponses = {
  /**
   * One page of published bots.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: ListBotData;
  };
};

export type BotsListResponse = BotsListResponses[keyof BotsListResponses];

export type WorkflowsRunsCreateData = {
  body: RunWorkflowReq;
  path?: never;
  query?: never;
  url: '/v1/workflow/run';
};

export type WorkflowsRunsCreateResponses = {
  /**
   * The result of the run, the ID of a background run, or the interrupt of a run that waits for input.
   */
  200: RunWorkflowData;
};

export type WorkflowsRunsCreateResponse = WorkflowsRunsCreateResponses[keyof WorkflowsRunsCreateResponses];

export type WorkflowsRunsStreamData = {
  body: StreamWorkflowReq;
  path?: never;
  query?: never;
  url: '/v1/workflow/stream_run';
};

export type WorkflowsRunsResumeData = {
  body: ResumeWorkflowReq;
  path?: never;
  query?: never;
  url: '/v1/workflow/stream_resume';
};

export type WorkflowsRunsResumeBlockingData = {
  body: ResumeWorkflowReq;
  path?: never;
  query?: never;
  url: '/v1/workflows/resume';
};

export type WorkflowsRunsResumeBlockingResponses = {
  /**
   * The result of the run, the ID of a background run, or the next interrupt.
   */
  200: ResumeWorkflowData;
};

export type WorkflowsRunsResumeBlockingResponse =
  WorkflowsRunsResumeBlockingResponses[keyof WorkflowsRunsResumeBlockingResponses];

export type WorkflowsRunsHistoryRetrieveData = {
  body?: never;
  path: {
    /**
     * The ID of the workflow.
     */
    workflow_id: string;
    /**
     * The ID of the run.
     */
    execute_id: string;
  };
  query?: never;
  url: '/v1/workflows/{workflow_id}/run_histories/{execute_id}';
};

export type WorkflowsRunsHistoryRetrieveResponses = {
  /**
   * The run.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    /**
     * The run, as the only item.
     */
    data: Array<WorkflowExecuteHistory>;
  };
};

export type WorkflowsRunsHistoryRetrieveResponse =
  WorkflowsRunsHistoryRetrieveResponses[keyof WorkflowsRunsHistoryRetrieveResponses];

export type WorkflowsRunsHistoryExecuteNodesRetrieveData = {
  body?: never;
  path: {
    /**
     * The ID of the workflow.
     */
    workflow_id: string;
    /**
     * The ID of the run.
     */
    execute_id: string;
    /**
     * The ID of the node's run, from the run's `node_execute_status` or from a message of the stream.
     */
    node_execute_uuid: string;
  };
  query?: never;
  url: '/v1/workflows/{workflow_id}/run_histories/{execute_id}/execute_nodes/{node_execute_uuid}';
};

export type WorkflowsRunsHistoryExecuteNodesRetrieveResponses = {
  /**
   * The output of the node.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: WorkflowExecuteNodeHistory;
  };
};

export type WorkflowsRunsHistoryExecuteNodesRetrieveResponse =
  WorkflowsRunsHistoryExecuteNodesRetrieveResponses[keyof WorkflowsRunsHistoryExecuteNodesRetrieveResponses];

export type WorkflowsChatStreamData = {
  body: ChatWorkflowReq;
  path?: never;
  query?: never;
  url: '/v1/workflows/chat';
};

export type WorkflowsListData = {
  body?: never;
  path?: never;
  query: {
    /**
     * The ID of the workspace.
     */
    workspace_id: string;
    /**
     * The page number, from 1. If left out, the client sends 1.
     */
    page_num?: number | undefined;
    /**
     * The number of workflows per page, from 1, default 10. The documentation says at most 30, the official Python client asks for 100.
     */
    page_size?: number | undefined;
    /**
     * List only workflows or only chatflows. Default: both.
     */
    workflow_mode?: WorkflowMode | undefined;
    /**
     * List only the workflows of the app with this ID.
     */
    app_id?: string | undefined;
    /**
     * List only published or only unpublished workflows. Default: published ones.
     */
    publish_status?: PublishStatus | undefined;
  };
  url: '/v1/workflows';
};

export type WorkflowsListResponses = {
  /**
   * One page of workflows.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: ListWorkflowsData;
  };
};

export type WorkflowsListResponse = WorkflowsListResponses[keyof WorkflowsListResponses];

export type WorkflowsRetrieveData = {
  body?: never;
  path: {
    /**
     * The ID of the workflow.
     */
    workflow_id: string;
  };
  query?:
    | {
        /**
         * True to include `input` and `output` in the response, default false.
         */
        include_input_output?: boolean | undefined;
      }
    | undefined;
  url: '/v1/workflows/{workflow_id}';
};

export type WorkflowsRetrieveResponses = {
  /**
   * The workflow.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: RetrieveWorkflowData;
  };
};

export type WorkflowsRetrieveResponse = WorkflowsRetrieveResponses[keyof WorkflowsRetrieveResponses];

export type WorkflowsVersionsListData = {
  body?: never;
  path: {
    /**
     * The ID of the workflow.
     */
    workflow_id: string;
  };
  query?:
    | {
        /**
         * List only published or only unpublished versions. Default: published ones.
         */
        publish_status?: PublishStatus | undefined;
        /**
         * The number of versions per page, 1 to 30, default 10.
         */
        page_size?: number | undefined;
        /**
         * The `next_page_token` of the previous page. Leave it out for the first page.
         */
        page_token?: string | undefined;
        /**
         * True to include `input` and `output` in the response, default false.
         */
        include_input_output?: boolean | undefined;
      }
    | undefined;
  url: '/v1/workflows/{workflow_id}/versions';
};

export type WorkflowsVersionsListResponses = {
  /**
   * One page of versions.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: ListWorkflowVersionsData;
  };
};

export type WorkflowsVersionsListResponse = WorkflowsVersionsListResponses[keyof WorkflowsVersionsListResponses];

export type WorkflowsCollaborationModesUpdateData = {
  body: UpdateWorkflowCollaborationModeReq;
  path: {
    /**
     * The ID of the workflow.
     */
    workflow_id: string;
  };
  query?: never;
  url: '/v1/workflows/{workflow_id}/collaboration_mode';
};

export type WorkflowsCollaborationModesUpdateResponses = {
  /**
   * The mode was switched.
   */
  200: Envelope;
};

export type WorkflowsCollaborationModesUpdateResponse =
  WorkflowsCollaborationModesUpdateResponses[keyof WorkflowsCollaborationModesUpdateResponses];

export type WorkflowsCollaboratorsCreateData = {
  body: CreateWorkflowCollaboratorReq;
  path: {
    /**
     * The ID of the workflow.
     */
    workflow_id: string;
  };
  query?: never;
  url: '/v1/workflows/{workflow_id}/collaborators';
};

export type WorkflowsCollaboratorsCreateResponses = {
  /**
   * The collaborator was added.
   */
  200: Envelope;
};

export type WorkflowsCollaboratorsCreateResponse =
  WorkflowsCollaboratorsCreateResponses[keyof WorkflowsCollaboratorsCreateResponses];

export type WorkflowsCollaboratorsDeleteData = {
  body?: never;
  path: {
    /**
     * The ID of the workflow.
     */
    workflow_id: string;
    /**
     * The Coze user ID of the collaborator.
     */
    user_id: string;
  };
  query?: never;
  url: '/v1/workflows/{workflow_id}/collaborators/{user_id}';
};

export type WorkflowsCollaboratorsDeleteResponses = {
  /**
   * The collaborator was removed.
   */
  200: Envelope;
};

export type WorkflowsCollaboratorsDeleteResponse =
  WorkflowsCollaboratorsDeleteResponses[keyof WorkflowsCollaboratorsDeleteResponses];

export type DatasetsListData = {
  body?: never;
  path?: never;
  query: {
    /**
     * The ID of the workspace.
     */
    space_id: string;
    /**
     * List only knowledge bases whose name contains this text.
     */
    name?: string | undefined;
    /**
     * List only knowledge bases of this type: 0 for text, 1 for tables, 2 for images.
     */
    format_type?: number | undefined;
    /**
     * The page number, from 1. Default 1.
     */
    page_num?: number | undefined;
    /**
     * The number of knowledge bases per page, 1 to 300, default 10.
     */
    page_size?: number | undefined;
  };
  url: '/v1/datasets';
};

export type DatasetsListResponses = {
  /**
   * One page of knowledge bases.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: ListDatasetData;
  };
};

export type DatasetsListResponse = DatasetsListResponses[keyof DatasetsListResponses];

export type DatasetsCreateData = {
  body: CreateDatasetReq;
  path?: never;
  query?: never;
  url: '/v1/datasets';
};

export type DatasetsCreateResponses = {
  /**
   * The ID of the new knowledge base.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: CreateDatasetData;
  };
};

export type DatasetsCreateResponse = DatasetsCreateResponses[keyof DatasetsCreateResponses];

export type DatasetsDeleteData = {
  body?: never;
  path: {
    /**
     * The ID of the knowledge base.
     */
    dataset_id: string;
  };
  query?: never;
  url: '/v1/datasets/{dataset_id}';
};

export type DatasetsDeleteResponses = {
  /**
   * The knowledge base was deleted.
   */
  200: Envelope;
};

export type DatasetsDeleteResponse = DatasetsDeleteResponses[keyof DatasetsDeleteResponses];

export type DatasetsUpdateData = {
  body: UpdateDatasetReq;
  path: {
    /**
     * The ID of the knowledge base.
     */
    dataset_id: string;
  };
  query?: never;
  url: '/v1/datasets/{dataset_id}';
};

export type DatasetsUpdateResponses = {
  /**
   * The knowledge base was updated.
   */
  200: Envelope;
};

export type DatasetsUpdateResponse = DatasetsUpdateResponses[keyof DatasetsUpdateResponses];

export type DatasetsProcessData = {
  body: ProcessDatasetReq;
  path: {
    /**
     * The ID of the knowledge base.
     */
    dataset_id: string;
  };
  query?: never;
  url: '/v1/datasets/{dataset_id}/process';
};

export type DatasetsProcessResponses = {
  /**
   * The progress of each file.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: DocumentProgressData;
  };
};

export type DatasetsProcessResponse = DatasetsProcessResponses[keyof DatasetsProcessResponses];

export type DatasetsImagesListData = {
  body?: never;
  path: {
    /**
     * The ID of the knowledge base.
     */
    dataset_id: string;
  };
  query?:
    | {
        /**
         * The page number, from 1. Default 1.
         */
        page_num?: number | undefined;
        /**
         * The number of images per page, 1 to 299, default 10.
         */
        page_size?: number | undefined;
        /**
         * List only images whose caption contains this text.
         */
        keyword?: string | undefined;
        /**
         * List only images with a caption (`true`) or without one (`false`).
         */
        has_caption?: boolean | undefined;
      }
    | undefined;
  url: '/v1/datasets/{dataset_id}/images';
};

export type DatasetsImagesListResponses = {
  /**
   * One page of images.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: ListImageData;
  };
};

export type DatasetsImagesListResponse = DatasetsImagesListResponses[keyof DatasetsImagesListResponses];

export type DatasetsImagesUpdateData = {
  body: UpdateImageReq;
  path: {
    /**
     * The ID of the knowledge base.
     */
    dataset_id: string;
    /**
     * The ID of the image.
     */
    document_id: string;
  };
  query?: never;
  url: '/v1/datasets/{dataset_id}/images/{document_id}';
};

export type DatasetsImagesUpdateResponses = {
  /**
   * The caption was replaced.
   */
  200: Envelope;
};

export type DatasetsImagesUpdateResponse = DatasetsImagesUpdateResponses[keyof DatasetsImagesUpdateResponses];

export type DatasetsDocumentsListData = {
  body: ListDocumentReq;
  path?: never;
  query?: never;
  url: '/open_api/knowledge/document/list';
};

export type DatasetsDocumentsListResponses = {
  /**
   * One page of files.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    /**
     * The files on this page.
     */
    document_infos: Array<DocumentInfo>;
    /**
     * The number of files in the knowledge base.
     */
    total: number;
  };
};

export type DatasetsDocumentsListResponse = DatasetsDocumentsListResponses[keyof DatasetsDocumentsListResponses];

export type DatasetsDocumentsCreateData = {
  body: CreateDocumentReq;
  path?: never;
  query?: never;
  url: '/open_api/knowledge/document/create';
};

export type DatasetsDocumentsCreateResponses = {
  /**
   * The added files, not processed yet.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    /**
     * The added files, not processed yet.
     */
    document_infos: Array<DocumentInfo>;
  };
};

export type DatasetsDocumentsCreateResponse = DatasetsDocumentsCreateResponses[keyof DatasetsDocumentsCreateResponses];

export type DatasetsDocumentsUpdateData = {
  body: UpdateDocumentReq;
  path?: never;
  query?: never;
  url: '/open_api/knowledge/document/update';
};

export type DatasetsDocumentsUpdateResponses = {
  /**
   * The file was updated.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    /**
     * The file. The platform plans to remove it from this response.
     *
     * @deprecated
     */
    document_info?: DocumentInfo | undefined;
  };
};

export type DatasetsDocumentsUpdateResponse = DatasetsDocumentsUpdateResponses[keyof DatasetsDocumentsUpdateResponses];

export type DatasetsDocumentsDeleteData = {
  body: DeleteDocumentReq;
  path?: never;
  query?: never;
  url: '/open_api/knowledge/document/delete';
};

export type DatasetsDocumentsDeleteResponses = {
  /**
   * The files were deleted.
   */
  200: Envelope;
};

export type DatasetsDocumentsDeleteResponse = DatasetsDocumentsDeleteResponses[keyof DatasetsDocumentsDeleteResponses];

export type AudioRoomsCreateData = {
  body: CreateRoomReq;
  path?: never;
  query?: never;
  url: '/v1/audio/rooms';
};

export type AudioRoomsCreateResponses = {
  /**
   * The values for joining the room.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: CreateRoomData;
  };
};

export type AudioRoomsCreateResponse = AudioRoomsCreateResponses[keyof AudioRoomsCreateResponses];

export type AudioLiveRetrieveData = {
  body?: never;
  path: {
    /**
     * The ID of the live event.
     */
    live_id: string;
  };
  query?: never;
  url: '/v1/audio/live/{live_id}';
};

export type AudioLiveRetrieveResponses = {
  /**
   * The streams of the live event.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: RetrieveLiveData;
  };
};

export type AudioLiveRetrieveResponse = AudioLiveRetrieveResponses[keyof AudioLiveRetrieveResponses];

export type AudioVoicesListData = {
  body?: never;
  path?: never;
  query?:
    | {
        /**
         * True to exclude the voices of the platform, default false.
         */
        filter_system_voice?: boolean | undefined;
        /**
         * List only voices of this model type.
         */
        model_type?: VoiceModelType | undefined;
        /**
         * List voices that are ready (`cloned`, the default), not yet cloned (`init`), or both (`all`).
         */
        voice_state?: VoiceState | undefined;
        /**
         * The page number, from 1. Default 1.
         */
        page_num?: number | undefined;
        /**
         * The number of voices per page, 1 to 100, default 100.
         */
        page_size?: number | undefined;
      }
    | undefined;
  url: '/v1/audio/voices';
};

export type AudioVoicesListResponses = {
  /**
   * One page of voices.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: ListVoicesData;
  };
};

export type AudioVoicesListResponse = AudioVoicesListResponses[keyof AudioVoicesListResponses];

export type AudioVoicesCloneData = {
  body: CloneVoiceReq;
  path?: never;
  query?: never;
  url: '/v1/audio/voices/clone';
};

export type AudioVoicesCloneResponses = {
  /**
   * The ID of the voice.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: CloneVoiceData;
  };
};

export type AudioVoicesCloneResponse = AudioVoicesCloneResponses[keyof AudioVoicesCloneResponses];

export type AudioVoiceprintGroupsListData = {
  body?: never;
  path?: never;
  query?:
    | {
        /**
         * The page number, from 1. Default 1.
         */
        page_num?: number | undefined;
        /**
         * The number of groups per page, 1 to 200, default 10.
         */
        page_size?: number | undefined;
        /**
         * List only groups with this name.
         */
        name?: string | undefined;
        /**
         * List only groups created by the user with this ID.
         */
        user_id?: string | undefined;
        /**
         * List only the group with this ID.
         */
        group_id?: string | undefined;
        /**
         * List only groups of the organization with this ID. Not documented.
         */
        coze_account_id?: string | undefined;
      }
    | undefined;
  url: '/v1/audio/voiceprint_groups';
};

export type AudioVoiceprintGroupsListResponses = {
  /**
   * One page of groups.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: ListVoiceprintGroupData;
  };
};

export type AudioVoiceprintGroupsListResponse =
  AudioVoiceprintGroupsListResponses[keyof AudioVoiceprintGroupsListResponses];

export type AudioVoiceprintGroupsCreateData = {
  body: CreateVoiceprintGroupReq;
  path?: never;
  query?: never;
  url: '/v1/audio/voiceprint_groups';
};

export type AudioVoiceprintGroupsCreateResponses = {
  /**
   * The ID of the new group.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: CreateVoiceprintGroupData;
  };
};

export type AudioVoiceprintGroupsCreateResponse =
  AudioVoiceprintGroupsCreateResponses[keyof AudioVoiceprintGroupsCreateResponses];

export type AudioVoiceprintGroupsDeleteData = {
  body?: never;
  path: {
    /**
     * The ID of the group.
     */
    group_id: string;
  };
  query?: never;
  url: '/v1/audio/voiceprint_groups/{group_id}';
};

export type AudioVoiceprintGroupsDeleteResponses = {
  /**
   * The group was deleted.
   */
  200: Envelope;
};

export type AudioVoiceprintGroupsDeleteResponse =
  AudioVoiceprintGroupsDeleteResponses[keyof AudioVoiceprintGroupsDeleteResponses];

export type AudioVoiceprintGroupsUpdateData = {
  body: UpdateVoiceprintGroupReq;
  path: {
    /**
     * The ID of the group.
     */
    group_id: string;
  };
  query?: never;
  url: '/v1/audio/voiceprint_groups/{group_id}';
};

export type AudioVoiceprintGroupsUpdateResponses = {
  /**
   * The group was updated.
   */
  200: Envelope;
};

export type AudioVoiceprintGroupsUpdateResponse =
  AudioVoiceprintGroupsUpdateResponses[keyof AudioVoiceprintGroupsUpdateResponses];

export type AudioVoiceprintGroupsFeaturesListData = {
  body?: never;
  path: {
    /**
     * The ID of the group.
     */
    group_id: string;
  };
  query?:
    | {
        /**
         * The page number, from 1. Default 1.
         */
        page_num?: number | undefined;
        /**
         * The number of voiceprints per page, 1 to 200, default 10.
         */
        page_size?: number | undefined;
      }
    | undefined;
  url: '/v1/audio/voiceprint_groups/{group_id}/features';
};

export type AudioVoiceprintGroupsFeaturesListResponses = {
  /**
   * One page of voiceprints.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: ListVoiceprintFeatureData;
  };
};

export type AudioVoiceprintGroupsFeaturesListResponse =
  AudioVoiceprintGroupsFeaturesListResponses[keyof AudioVoiceprintGroupsFeaturesListResponses];

export type AudioVoiceprintGroupsFeaturesCreateData = {
  body: CreateVoiceprintFeatureReq;
  path: {
    /**
     * The ID of the group.
     */
    group_id: string;
  };
  query?: never;
  url: '/v1/audio/voiceprint_groups/{group_id}/features';
};

export type AudioVoiceprintGroupsFeaturesCreateResponses = {
  /**
   * The ID of the new voiceprint.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: CreateVoiceprintFeatureData;
  };
};

export type AudioVoiceprintGroupsFeaturesCreateResponse =
  AudioVoiceprintGroupsFeaturesCreateResponses[keyof AudioVoiceprintGroupsFeaturesCreateResponses];

export type AudioVoiceprintGroupsFeaturesDeleteData = {
  body?: never;
  path: {
    /**
     * The ID of the group.
     */
    group_id: string;
    /**
     * The ID of the voiceprint.
     */
    feature_id: string;
  };
  query?: never;
  url: '/v1/audio/voiceprint_groups/{group_id}/features/{feature_id}';
};

export type AudioVoiceprintGroupsFeaturesDeleteResponses = {
  /**
   * The voiceprint was deleted.
   */
  200: Envelope;
};

export type AudioVoiceprintGroupsFeaturesDeleteResponse =
  AudioVoiceprintGroupsFeaturesDeleteResponses[keyof AudioVoiceprintGroupsFeaturesDeleteResponses];

export type AudioVoiceprintGroupsFeaturesUpdateData = {
  body: UpdateVoiceprintFeatureReq;
  path: {
    /**
     * The ID of the group.
     */
    group_id: string;
    /**
     * The ID of the voiceprint.
     */
    feature_id: string;
  };
  query?: never;
  url: '/v1/audio/voiceprint_groups/{group_id}/features/{feature_id}';
};

export type AudioVoiceprintGroupsFeaturesUpdateResponses = {
  /**
   * The voiceprint was updated.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data?: UpdateVoiceprintFeatureData | undefined;
  };
};

export type AudioVoiceprintGroupsFeaturesUpdateResponse =
  AudioVoiceprintGroupsFeaturesUpdateResponses[keyof AudioVoiceprintGroupsFeaturesUpdateResponses];

export type AudioVoiceprintGroupsFeaturesSpeakerIdentifyData = {
  body: SpeakerIdentifyReq;
  path: {
    /**
     * The ID of the group.
     */
    group_id: string;
  };
  query?: never;
  url: '/v1/audio/voiceprint_groups/{group_id}/speaker_identify';
};

export type AudioVoiceprintGroupsFeaturesSpeakerIdentifyResponses = {
  /**
   * The score of each voiceprint.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: SpeakerIdentifyData;
  };
};

export type AudioVoiceprintGroupsFeaturesSpeakerIdentifyResponse =
  AudioVoiceprintGroupsFeaturesSpeakerIdentifyResponses[keyof AudioVoiceprintGroupsFeaturesSpeakerIdentifyResponses];

export type WebsocketsAudioSpeechCreateData = {
  body?: never;
  path?: never;
  query?:
    | {
        /**
         * The type of entity that `entity_id` identifies. The settings of that bot or workflow apply.
         */
        entity_type?: WebsocketEntityType | undefined;
        /**
         * The ID of a bot or workflow. Required together with `entity_type`.
         */
        entity_id?: string | undefined;
      }
    | undefined;
  url: '/v1/audio/speech';
};

export type AudioSpeechCreateData = {
  body: CreateSpeechReq;
  path?: never;
  query?: never;
  url: '/v1/audio/speech';
};

export type WebsocketsAudioTranscriptionsCreateData = {
  body?: never;
  path?: never;
  query?:
    | {
        /**
         * The type of entity that `entity_id` identifies. The settings of that bot or workflow apply.
         */
        entity_type?: WebsocketEntityType | undefined;
        /**
         * The ID of a bot or workflow. Required together with `entity_type`.
         */
        entity_id?: string | undefined;
      }
    | undefined;
  url: '/v1/audio/transcriptions';
};

export type AudioTranscriptionsCreateData = {
  body: CreateTranscriptionReq;
  path?: never;
  query?: never;
  url: '/v1/audio/transcriptions';
};

export type AudioTranscriptionsCreateResponses = {
  /**
   * The transcribed text.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: TranscriptionData;
  };
};

export type AudioTranscriptionsCreateResponse =
  AudioTranscriptionsCreateResponses[keyof AudioTranscriptionsCreateResponses];

export type WebsocketsAudioSimultInterpretationCreateData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/v1/audio/simult_interpretation';
};

export type WebsocketsChatCreateData = {
  body?: never;
  path?: never;
  query: {
    /**
     * The ID of the bot.
     */
    bot_id: string;
    /**
     * The ID of the chatflow to chat with.
     */
    workflow_id?: string | undefined;
    /**
     * A number that identifies the device, chosen by you and used for tracing only. At most 19 digits.
     */
    device_id?: string | undefined;
  };
  url: '/v1/chat';
};

export type WorkspacesUpdateData = {
  body: UpdateWorkspaceReq;
  path: {
    /**
     * The ID of the workspace.
     */
    workspace_id: string;
  };
  query?: never;
  url: '/v1/workspaces/{workspace_id}';
};

export type WorkspacesUpdateResponses = {
  /**
   * The workspace was updated.
   */
  200: Envelope;
};

export type WorkspacesUpdateResponse = WorkspacesUpdateResponses[keyof WorkspacesUpdateResponses];

export type WorkspacesMembersDeleteData = {
  body: DeleteWorkspaceMembersReq;
  path: {
    /**
     * The ID of the workspace.
     */
    workspace_id: string;
  };
  query?: never;
  url: '/v1/workspaces/{workspace_id}/members';
};

export type WorkspacesMembersDeleteResponses = {
  /**
   * The result for each user.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: DeleteWorkspaceMembersData;
  };
};

export type WorkspacesMembersDeleteResponse = WorkspacesMembersDeleteResponses[keyof WorkspacesMembersDeleteResponses];

export type WorkspacesMembersListData = {
  body?: never;
  path: {
    /**
     * The ID of the workspace.
     */
    workspace_id: string;
  };
  query?:
    | {
        /**
         * The page number, from 1. Default 1.
         */
        page_num?: number | undefined;
        /**
         * The number of members per page, 1 to 50, default 20.
         */
        page_size?: number | undefined;
      }
    | undefined;
  url: '/v1/workspaces/{workspace_id}/members';
};

export type WorkspacesMembersListResponses = {
  /**
   * One page of members.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: ListWorkspaceMembersData;
  };
};

export type WorkspacesMembersListResponse = WorkspacesMembersListResponses[keyof WorkspacesMembersListResponses];

export type WorkspacesMembersCreateData = {
  body: CreateWorkspaceMembersReq;
  path: {
    /**
     * The ID of the workspace.
     */
    workspace_id: string;
  };
  query?: never;
  url: '/v1/workspaces/{workspace_id}/members';
};

export type WorkspacesMembersCreateResponses = {
  /**
   * The result for each user.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: CreateWorkspaceMembersData;
  };
};

export type WorkspacesMembersCreateResponse = WorkspacesMembersCreateResponses[keyof WorkspacesMembersCreateResponses];

export type AppsListData = {
  body?: never;
  path?: never;
  query: {
    /**
     * The ID of the workspace.
     */
    workspace_id: string;
    /**
     * The publish status of the listed apps, default `published_online`.
     */
    publish_status?: PublishStatus | undefined;
    /**
     * The ID of the channel that the apps are published to, default `1024` (API). Examples of others are `999` (Chat SDK) and `998` (Web SDK). Custom channels have their own IDs.
     */
    connector_id?: string | undefined;
    /**
     * The page number, from 1. Default 1.
     */
    page_num?: number | undefined;
    /**
     * The number of apps per page, default 20.
     */
    page_size?: number | undefined;
  };
  url: '/v1/apps';
};

export type AppsListResponses = {
  /**
   * One page of apps.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: ListAppData;
  };
};

export type AppsListResponse = AppsListResponses[keyof AppsListResponses];

export type AppsCollaboratorsCreateData = {
  body: CreateAppCollaboratorReq;
  path: {
    /**
     * The ID of the app.
     */
    app_id: string;
  };
  query?: never;
  url: '/v1/apps/{app_id}/collaborators';
};

export type AppsCollaboratorsCreateResponses = {
  /**
   * The collaborator was added.
   */
  200: Envelope;
};

export type AppsCollaboratorsCreateResponse = AppsCollaboratorsCreateResponses[keyof AppsCollaboratorsCreateResponses];

export type AppsCollaboratorsDeleteData = {
  body?: never;
  path: {
    /**
     * The ID of the app.
     */
    app_id: string;
    /**
     * The Coze user ID of the collaborator.
     */
    user_id: string;
  };
  query?: never;
  url: '/v1/apps/{app_id}/collaborators/{user_id}';
};

export type AppsCollaboratorsDeleteResponses = {
  /**
   * The collaborator was removed.
   */
  200: Envelope;
};

export type AppsCollaboratorsDeleteResponse = AppsCollaboratorsDeleteResponses[keyof AppsCollaboratorsDeleteResponses];

export type FoldersListData = {
  body?: never;
  path?: never;
  query: {
    /**
     * The ID of the workspace.
     */
    workspace_id: string;
    /**
     * The type of folders to list. The documentation lists only `development`.
     */
    folder_type: FolderType;
    /**
     * The ID of the parent folder. Default: the top level.
     */
    parent_folder_id?: string | undefined;
    /**
     * The page number, from 1. Default 1.
     */
    page_num?: number | undefined;
    /**
     * The number of folders per page, at most 50, default 20.
     */
    page_size?: number | undefined;
  };
  url: '/v1/folders';
};

export type FoldersListResponses = {
  /**
   * One page of folders.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: ListFolderData;
  };
};

export type FoldersListResponse = FoldersListResponses[keyof FoldersListResponses];

export type FoldersRetrieveData = {
  body?: never;
  path: {
    /**
     * The ID of the folder.
     */
    folder_id: string;
  };
  query?: never;
  url: '/v1/folders/{folder_id}';
};

export type FoldersRetrieveResponses = {
  /**
   * The folder.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: SimpleFolder;
  };
};

export type FoldersRetrieveResponse = FoldersRetrieveResponses[keyof FoldersRetrieveResponses];

export type EntitiesCopyTasksCreateData = {
  body: CreateCopyTaskReq;
  path?: never;
  query?: never;
  url: '/v1/entities/copy_tasks';
};

export type EntitiesCopyTasksCreateResponses = {
  /**
   * The copy, or the task that creates it.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: CreateCopyTaskData;
  };
};

export type EntitiesCopyTasksCreateResponse = EntitiesCopyTasksCreateResponses[keyof EntitiesCopyTasksCreateResponses];

export type EntitiesCopyTasksRetrieveData = {
  body?: never;
  path: {
    /**
     * The ID of the task.
     */
    task_id: string;
  };
  query?: never;
  url: '/v1/entities/copy_tasks/{task_id}';
};

export type EntitiesCopyTasksRetrieveResponses = {
  /**
   * The task.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: CopyTaskInfo;
  };
};

export type EntitiesCopyTasksRetrieveResponse =
  EntitiesCopyTasksRetrieveResponses[keyof EntitiesCopyTasksRetrieveResponses];

export type TemplatesDuplicateData = {
  body: TemplateDuplicateReq;
  path: {
    /**
     * The ID of the template.
     */
    template_id: string;
  };
  query?: never;
  url: '/v1/templates/{template_id}/duplicate';
};

export type TemplatesDuplicateResponses = {
  /**
   * The copy.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: TemplateDuplicateData;
  };
};

export type TemplatesDuplicateResponse = TemplatesDuplicateResponses[keyof TemplatesDuplicateResponses];

export type PluginsMgetData = {
  body?: never;
  path?: never;
  query: {
    /**
     * The IDs of the plugins, at most 20. Sent as one value, separated by commas.
     */
    ids: Array<string>;
  };
  url: '/v1/plugins/mget';
};

export type PluginsMgetResponses = {
  /**
   * The plugins.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: MgetPluginData;
  };
};

export type PluginsMgetResponse = PluginsMgetResponses[keyof PluginsMgetResponses];

export type PluginsRetrieveData = {
  body?: never;
  path: {
    /**
     * The ID of the plugin.
     */
    plugin_id: string;
  };
  query?: never;
  url: '/v1/plugins/{plugin_id}';
};

export type PluginsRetrieveResponses = {
  /**
   * The plugin.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: PluginDetail;
  };
};

export type PluginsRetrieveResponse = PluginsRetrieveResponses[keyof PluginsRetrieveResponses];

export type PluginsToolsCallData = {
  body: CallPluginToolReq;
  path: {
    /**
     * The ID of the plugin.
     */
    plugin_id: string;
  };
  query?: never;
  url: '/v1/plugins/{plugin_id}/tools/call';
};

export type PluginsToolsCallResponses = {
  /**
   * The output of the tool.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: CallPluginToolData;
  };
};

export type PluginsToolsCallResponse = PluginsToolsCallResponses[keyof PluginsToolsCallResponses];

export type StoresCategoriesListData = {
  body?: never;
  path?: never;
  query: {
    /**
     * The type of entity that the categories are for.
     */
    entity_type: StoreEntityType;
    /**
     * The page number, from 1. Default 1.
     */
    page_num?: number | undefined;
    /**
     * The number of categories per page, at most 100, default 20.
     */
    page_size?: number | undefined;
  };
  url: '/v1/stores/categories';
};

export type StoresCategoriesListResponses = {
  /**
   * One page of categories.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: ListStoreCategoryData;
  };
};

export type StoresCategoriesListResponse = StoresCategoriesListResponses[keyof StoresCategoriesListResponses];

export type StoresPluginsListData = {
  body?: never;
  path?: never;
  query?:
    | {
        /**
         * The keyword to search for.
         */
        keyword?: string | undefined;
        /**
         * List only the plugins of the platform (`true`) or only those of others (`false`).
         */
        is_official?: boolean | undefined;
        /**
         * List only the plugins in the categories with these IDs. Sent as one value, separated by commas.
         */
        category_ids?: Array<string> | undefined;
        /**
         * The order of the plugins.
         */
        sort_type?: PluginSortType | undefined;
        /**
         * The page number, from 1. Default 1.
         */
        page_num?: number | undefined;
        /**
         * The number of plugins per page, at most 100, default 20.
         */
        page_size?: number | undefined;
      }
    | undefined;
  url: '/v1/stores/plugins';
};

export type StoresPluginsListResponses = {
  /**
   * One page of plugins.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: ListStorePluginData;
  };
};

export type StoresPluginsListResponse = StoresPluginsListResponses[keyof StoresPluginsListResponses];

export type ConnectorsBotsUpdateData = {
  body: UpdateConnectorBotReq;
  path: {
    /**
     * The ID of the channel.
     */
    connector_id: string;
    /**
     * The ID of the bot.
     */
    bot_id: string;
  };
  query?: never;
  url: '/v1/connectors/{connector_id}/bots/{bot_id}';
};

export type ConnectorsBotsUpdateResponses = {
  /**
   * The result of the review was accepted.
   */
  200: Envelope;
};

export type ConnectorsBotsUpdateResponse = ConnectorsBotsUpdateResponses[keyof ConnectorsBotsUpdateResponses];

export type ConnectorsInstallData = {
  body: InstallConnectorReq;
  path: {
    /**
     * The ID of the channel.
     */
    connector_id: string;
  };
  query?: never;
  url: '/v1/connectors/{connector_id}/install';
};

export type ConnectorsInstallResponses = {
  /**
   * The channel was installed.
   */
  200: Envelope;
};

export type ConnectorsInstallResponse = ConnectorsInstallResponses[keyof ConnectorsInstallResponses];

export type ConnectorsUserConfigsCreateData = {
  body: CreateConnectorUserConfigReq;
  path: {
    /**
     * The ID of the channel.
     */
    connector_id: string;
  };
  query?: never;
  url: '/v1/connectors/{connector_id}/user_configs';
};

export type ConnectorsUserConfigsCreateResponses = {
  /**
   * The settings were added.
   */
  200: Envelope;
};

export type ConnectorsUserConfigsCreateResponse =
  ConnectorsUserConfigsCreateResponses[keyof ConnectorsUserConfigsCreateResponses];

export type ApiAppsListData = {
  body?: never;
  path?: never;
  query?:
    | {
        /**
         * List only callback apps of this type. Default: both types.
         */
        app_type?: ApiAppType | undefined;
        /**
         * The `next_page_token` of the previous page. Leave it out for the first page.
         */
        page_token?: string | undefined;
        /**
         * The number of callback apps per page, 1 to 50, default 50.
         */
        page_size?: number | undefined;
      }
    | undefined;
  url: '/v1/api_apps';
};

export type ApiAppsListResponses = {
  /**
   * One page of callback apps.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: ListApiAppData;
  };
};

export type ApiAppsListResponse = ApiAppsListResponses[keyof ApiAppsListResponses];

export type ApiAppsCreateData = {
  body: CreateApiAppReq;
  path?: never;
  query?: never;
  url: '/v1/api_apps';
};

export type ApiAppsCreateResponses = {
  /**
   * The new callback app.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: ApiApp;
  };
};

export type ApiAppsCreateResponse = ApiAppsCreateResponses[keyof ApiAppsCreateResponses];

export type ApiAppsDeleteData = {
  body?: never;
  path: {
    /**
     * The ID of the callback app.
     */
    api_app_id: string;
  };
  query?: never;
  url: '/v1/api_apps/{api_app_id}';
};

export type ApiAppsDeleteResponses = {
  /**
   * The callback app was deleted.
   */
  200: Envelope;
};

export type ApiAppsDeleteResponse = ApiAppsDeleteResponses[keyof ApiAppsDeleteResponses];

export type ApiAppsUpdateData = {
  body: UpdateApiAppReq;
  path: {
    /**
     * The ID of the callback app.
     */
    api_app_id: string;
  };
  query?: never;
  url: '/v1/api_apps/{api_app_id}';
};

export type ApiAppsUpdateResponses = {
  /**
   * The callback app was updated.
   */
  200: Envelope;
};

export type ApiAppsUpdateResponse = ApiAppsUpdateResponses[keyof ApiAppsUpdateResponses];

export type ApiAppsEventsDeleteData = {
  body: DeleteApiAppEventReq;
  path: {
    /**
     * The ID of the callback app.
     */
    api_app_id: string;
  };
  query?: never;
  url: '/v1/api_apps/{api_app_id}/events';
};

export type ApiAppsEventsDeleteResponses = {
  /**
   * The callback app is unsubscribed.
   */
  200: Envelope;
};

export type ApiAppsEventsDeleteResponse = ApiAppsEventsDeleteResponses[keyof ApiAppsEventsDeleteResponses];

export type ApiAppsEventsListData = {
  body?: never;
  path: {
    /**
     * The ID of the callback app.
     */
    api_app_id: string;
  };
  query?:
    | {
        /**
         * The `next_page_token` of the previous page. Leave it out for the first page.
         */
        page_token?: string | undefined;
        /**
         * The number of subscriptions per page, 1 to 50, default 50.
         */
        page_size?: number | undefined;
      }
    | undefined;
  url: '/v1/api_apps/{api_app_id}/events';
};

export type ApiAppsEventsListResponses = {
  /**
   * One page of subscriptions.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: ListApiAppEventData;
  };
};

export type ApiAppsEventsListResponse = ApiAppsEventsListResponses[keyof ApiAppsEventsListResponses];

export type ApiAppsEventsCreateData = {
  body: CreateApiAppEventReq;
  path: {
    /**
     * The ID of the callback app.
     */
    api_app_id: string;
  };
  query?: never;
  url: '/v1/api_apps/{api_app_id}/events';
};

export type ApiAppsEventsCreateResponses = {
  /**
   * The callback app is subscribed.
   */
  200: Envelope;
};

export type ApiAppsEventsCreateResponse = ApiAppsEventsCreateResponses[keyof ApiAppsEventsCreateResponses];

export type CommerceBenefitsRetrieveData = {
  body?: never;
  path?: never;
  query?:
    | {
        /**
         * The types of benefits to get. Sent as one value, separated by commas.
         */
        benefit_type_list?: Array<BenefitType> | undefined;
        /**
         * The ID of the resource that the benefit applies to. Required for `api_run_qps`.
         */
        resource_id?: BenefitResource | undefined;
      }
    | undefined;
  url: '/v1/commerce/benefit/benefits/get';
};

export type CommerceBenefitsRetrieveResponses = {
  /**
   * The plan and its benefits.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: BenefitOverview;
  };
};

export type CommerceBenefitsRetrieveResponse =
  CommerceBenefitsRetrieveResponses[keyof CommerceBenefitsRetrieveResponses];

export type CommerceBenefitsBillTasksListData = {
  body?: never;
  path?: never;
  query?:
    | {
        /**
         * List only the exports with these IDs, at most 100. Default: all exports. Sent as one value, separated by commas.
         */
        task_ids?: Array<string> | undefined;
        /**
         * The page number, from 1. Default 1.
         */
        page_num?: number | undefined;
        /**
         * The number of exports per page, 1 to 200, default 20.
         */
        page_size?: number | undefined;
      }
    | undefined;
  url: '/v1/commerce/benefit/bill_tasks';
};

export type CommerceBenefitsBillTasksListResponses = {
  /**
   * One page of exports.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: ListBillTaskData;
  };
};

export type CommerceBenefitsBillTasksListResponse =
  CommerceBenefitsBillTasksListResponses[keyof CommerceBenefitsBillTasksListResponses];

export type CommerceBenefitsBillTasksCreateData = {
  body: CreateBillTaskReq;
  path?: never;
  query?: never;
  url: '/v1/commerce/benefit/bill_tasks';
};

export type CommerceBenefitsBillTasksCreateResponses = {
  /**
   * The started export.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: BillTaskInfo;
  };
};

export type CommerceBenefitsBillTasksCreateResponse =
  CommerceBenefitsBillTasksCreateResponses[keyof CommerceBenefitsBillTasksCreateResponses];

export type CommerceBenefitsLimitationsListData = {
  body?: never;
  path?: never;
  query: {
    /**
     * The type of entity that the limits apply to.
     */
    entity_type: BenefitEntityType;
    /**
     * List only the limits of the device or custom consumer with this ID.
     */
    entity_id?: string | undefined;
    /**
     * The type of benefit that is limited.
     */
    benefit_type: BenefitType;
    /**
     * List only limits with this status, default `valid`.
     */
    status?: BenefitLimitationStatus | undefined;
    /**
     * The `page_token` of the previous page. Leave it out for the first page.
     */
    page_token?: string | undefined;
    /**
     * The number of limits per page, 1 to 200, default 20.
     */
    page_size?: number | undefined;
  };
  url: '/v1/commerce/benefit/limitations';
};

export type CommerceBenefitsLimitationsListResponses = {
  /**
   * One page of limits.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: ListBenefitLimitationData;
  };
};

export type CommerceBenefitsLimitationsListResponse =
  CommerceBenefitsLimitationsListResponses[keyof CommerceBenefitsLimitationsListResponses];

export type CommerceBenefitsLimitationsCreateData = {
  body: CreateBenefitLimitationReq;
  path?: never;
  query?: never;
  url: '/v1/commerce/benefit/limitations';
};

export type CommerceBenefitsLimitationsCreateResponses = {
  /**
   * The new limit.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: CreateBenefitLimitationData;
  };
};

export type CommerceBenefitsLimitationsCreateResponse =
  CommerceBenefitsLimitationsCreateResponses[keyof CommerceBenefitsLimitationsCreateResponses];

export type CommerceBenefitsLimitationsUpdateData = {
  body: UpdateBenefitLimitationReq;
  path: {
    /**
     * The ID of the limit.
     */
    benefit_id: string;
  };
  query?: never;
  url: '/v1/commerce/benefit/limitations/{benefit_id}';
};

export type CommerceBenefitsLimitationsUpdateResponses = {
  /**
   * The updated limit.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: BenefitLimitation;
  };
};

export type CommerceBenefitsLimitationsUpdateResponse =
  CommerceBenefitsLimitationsUpdateResponses[keyof CommerceBenefitsLimitationsUpdateResponses];

export type EnterprisesMembersCreateData = {
  body: CreateEnterpriseMemberReq;
  path: {
    /**
     * The ID of the enterprise.
     */
    enterprise_id: string;
  };
  query?: never;
  url: '/v1/enterprises/{enterprise_id}/members';
};

export type EnterprisesMembersCreateResponses = {
  /**
   * The member was added.
   */
  200: Envelope;
};

export type EnterprisesMembersCreateResponse =
  EnterprisesMembersCreateResponses[keyof EnterprisesMembersCreateResponses];

export type EnterprisesMembersDeleteData = {
  body: DeleteEnterpriseMemberReq;
  path: {
    /**
     * The ID of the enterprise.
     */
    enterprise_id: string;
    /**
     * The ID of the member.
     */
    user_id: string;
  };
  query?: never;
  url: '/v1/enterprises/{enterprise_id}/members/{user_id}';
};

export type EnterprisesMembersDeleteResponses = {
  /**
   * The member was removed.
   */
  200: Envelope;
};

export type EnterprisesMembersDeleteResponse =
  EnterprisesMembersDeleteResponses[keyof EnterprisesMembersDeleteResponses];

export type EnterprisesMembersUpdateData = {
  body: UpdateEnterpriseMemberReq;
  path: {
    /**
     * The ID of the enterprise.
     */
    enterprise_id: string;
    /**
     * The ID of the member.
     */
    user_id: string;
  };
  query?: never;
  url: '/v1/enterprises/{enterprise_id}/members/{user_id}';
};

export type EnterprisesMembersUpdateResponses = {
  /**
   * The role was updated.
   */
  200: Envelope;
};

export type EnterprisesMembersUpdateResponse =
  EnterprisesMembersUpdateResponses[keyof EnterprisesMembersUpdateResponses];

export type EnterprisesOrganizationsListData = {
  body?: never;
  path: {
    /**
     * The ID of the enterprise.
     */
    enterprise_id: string;
  };
  query?:
    | {
        /**
         * The page number, from 1. Default 1.
         */
        page_num?: number | undefined;
        /**
         * The number of organizations per page, at most 20, default 20.
         */
        page_size?: number | undefined;
      }
    | undefined;
  url: '/v1/enterprises/{enterprise_id}/organizations';
};

export type EnterprisesOrganizationsListResponses = {
  /**
   * One page of organizations.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: ListEnterpriseOrganizationsData;
  };
};

export type EnterprisesOrganizationsListResponse =
  EnterprisesOrganizationsListResponses[keyof EnterprisesOrganizationsListResponses];

export type EnterprisesOrganizationsCreateData = {
  body: CreateEnterpriseOrganizationReq;
  path: {
    /**
     * The ID of the enterprise.
     */
    enterprise_id: string;
  };
  query?: never;
  url: '/v1/enterprises/{enterprise_id}/organizations';
};

export type EnterprisesOrganizationsCreateResponses = {
  /**
   * The ID of the new organization.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: CreateEnterpriseOrganizationData;
  };
};

export type EnterprisesOrganizationsCreateResponse =
  EnterprisesOrganizationsCreateResponses[keyof EnterprisesOrganizationsCreateResponses];

export type OrganizationsUpdateData = {
  body: UpdateOrganizationReq;
  path: {
    /**
     * The ID of the organization.
     */
    organization_id: string;
  };
  query?: never;
  url: '/v1/organizations/{organization_id}';
};

export type OrganizationsUpdateResponses = {
  /**
   * The organization was updated.
   */
  200: Envelope;
};

export type OrganizationsUpdateResponse = OrganizationsUpdateResponses[keyof OrganizationsUpdateResponses];

export type OrganizationsMembersListData = {
  body?: never;
  path: {
    /**
     * The ID of the organization.
     */
    organization_id: string;
  };
  query?:
    | {
        /**
         * The page number, from 1. Default 1.
         */
        page_num?: number | undefined;
        /**
         * The number of members per page, at most 50, default 20.
         */
        page_size?: number | undefined;
      }
    | undefined;
  url: '/v1/organizations/{organization_id}/members';
};

export type OrganizationsMembersListResponses = {
  /**
   * One page of members.
   */
  200: {
    /**
     * 0 on success, otherwise the error code.
     */
    code: number;
    /**
     * Empty or `Success` on success, otherwise the error message.
     */
    msg?: string | undefined;
    detail?: ResponseDetail | undefined;
    data: ListOrganizationMembersData;
  };
};

export type OrganizationsMembersListResponse =
  OrganizationsMembersListResponses[keyof OrganizationsMembersListResponses];

export type OrganizationsMembersCreateData = {
  body: CreateOrganizationMemberReq;
  path: {
    /**
     * The ID of the organization.
     */
    organization_id: string;
  };
  query?: never;
  url: '/v1/organizations/{organization_id}/members';
};

export type OrganizationsMembersCreateResponses = {
  /**
   * The member was added.
   */
  200: Envelope;
};

export type OrganizationsMembersCreateResponse =
  OrganizationsMembersCreateResponses[keyof OrganizationsMembersCreateResponses];

export type OrganizationsMembersDeleteData = {
  body: DeleteOrganizationMemberReq;
  path: {
    /**
     * The ID of the organization.
     */
    organization_id: string;
    /**
     * The ID of the member.
     */
    user_id: string;
  };
  query?: never;
  url: '/v1/organizations/{organization_id}/members/{user_id}';
};

export type OrganizationsMembersDeleteResponses = {
  /**
   * The member was removed.
   */
  200: Envelope;
};

export type OrganizationsMembersDeleteResponse =
  OrganizationsMembersDeleteResponses[keyof OrganizationsMembersDeleteResponses];

export type OrganizationsMembersUpdateData = {
  body: UpdateOrganizationMemberReq;
  path: {
    /**
     * The ID of the organization.
     */
    organization_id: string;
    /**
     * The ID of the member.
     */
    user_id: string;
  };
  query?: never;
  url: '/v1/organizations/{organization_id}/members/{user_id}';
};

export type OrganizationsMembersUpdateResponses = {
  /**
   * The role was updated.
   */
  200: Envelope;
};

export type OrganizationsMembersUpdateResponse =
  OrganizationsMembersUpdateResponses[keyof OrganizationsMembersUpdateResponses];

export type OauthAuthorizeData = {
  body?: never;
  path?: never;
  query: {
    /**
     * The response type, always `code`.
     */
    response_type: OAuthResponseType;
    /**
     * The ID of the OAuth app.
     */
    client_id: string;
    /**
     * The URL to return to. It must equal one of the at most three URLs registered for the app, http or https; localhost is allowed.
     */
    redirect_uri: string;
    /**
     * A string that the redirect returns, so that you recognize your own requests. It may be empty.
     */
    state?: string | undefined;
    /**
     * The code challenge, derived from the code verifier. Required for PKCE, not used otherwise.
     */
    code_challenge?: string | undefined;
    /**
     * The method that derives the challenge from the verifier, default `plain`. Required for PKCE, not used otherwise.
     */
    code_challenge_method?: CodeChallengeMethod | undefined;
  };
  url: '/api/permission/oauth2/authorize';
};

export type OauthAuthorizeWorkspaceData = {
  body?: never;
  path: {
    /**
     * The ID of the workspace that the token can access.
     */
    workspace_id: string;
  };
  query: {
    /**
     * The response type, always `code`.
     */
    response_type: OAuthResponseType;
    /**
     * The ID of the OAuth app.
     */
    client_id: string;
    /**
     * The URL to return to. It must equal one of the at most three URLs registered for the app, http or https; localhost is allowed.
     */
    redirect_uri: string;
    /**
     * A string that the redirect returns, so that you recognize your own requests. It may be empty.
     */
    state?: string | undefined;
    /**
     * The code challenge, derived from the code verifier. Required for PKCE, not used otherwise.
     */
    code_challenge?: string | undefined;
    /**
     * The method that derives the challenge from the verifier, default `plain`. Required for PKCE, not used otherwise.
     */
    code_challenge_method?: CodeChallengeMethod | undefined;
  };
  url: '/api/permission/oauth2/workspace_id/{workspace_id}/authorize';
};

export type OauthTokenCreateData = {
  body: OAuthTokenReq;
  path?: never;
  query?: never;
  url: '/api/permission/oauth2/token';
};

export type OauthTokenCreateResponses = {
  /**
   * The token.
   */
  200: OAuthTokenAnswer;
};

export type OauthTokenCreateResponse = OauthTokenCreateResponses[keyof OauthTokenCreateResponses];

export type OauthTokenCreateForAccountData = {
  body: JWTBearerGrant;
  path: {
    /**
     * The ID of the owner of the workspace for a personal account, or of the organization for an enterprise account.
     */
    account_id: string;
  };
  query?: never;
  url: '/api/permission/oauth2/account/{account_id}/token';
};

export type OauthTokenCreateForAccountResponses = {
  /**
   * The token.
   */
  200: JWTToken;
};

export type OauthTokenCreateForAccountResponse =
  OauthTokenCreateForAccountResponses[keyof OauthTokenCreateForAccountResponses];

export type OauthTokenCreateForEnterpriseData = {
  body: JWTBearerGrant;
  path: {
    /**
     * The ID of the enterprise.
     */
    enterprise_id: string;
  };
  query?: never;
  url: '/api/permission/oauth2/enterprise_id/{enterprise_id}/token';
};

export type OauthTokenCreateForEnterpriseResponses = {
  /**
   * The token.
   */
  200: JWTToken;
};

export type OauthTokenCreateForEnterpriseResponse =
  OauthTokenCreateForEnterpriseResponses[keyof OauthTokenCreateForEnterpriseResponses];

export type OauthDeviceCodeCreateData = {
  body: DeviceCodeReq;
  path?: never;
  query?: never;
  url: '/api/permission/oauth2/device/code';
};

export type OauthDeviceCodeCreateResponses = {
  /**
   * The device code and the user code.
   */
  200: DeviceCodeData;
};

export type OauthDeviceCodeCreateResponse = OauthDeviceCodeCreateResponses[keyof OauthDeviceCodeCreateResponses];

export type OauthDeviceCodeCreateForWorkspaceData = {
  body: DeviceCodeReq;
  path: {
    /**
     * The ID of the workspace that the token can access.
     */
    workspace_id: string;
  };
  query?: never;
  url: '/api/permission/oauth2/workspace_id/{workspace_id}/device/code';
};

export type OauthDeviceCodeCreateForWorkspaceResponses = {
  /**
   * The device code and the user code.
   */
  200: DeviceCodeData;
};

export type OauthDeviceCodeCreateForWorkspaceResponse =
  OauthDeviceCodeCreateForWorkspaceResponses[keyof OauthDeviceCodeCreateForWorkspaceResponses];
