// Generated from openapi/ by `npm run generate`. Do not edit.

import { standalone, type JsonSchema } from '../../src/schemas/json-schema.js';

const RoleType: JsonSchema = {
  description: 'The role of the speaker.',
  anyOf: [{ enum: ['user', 'assistant'] }, { type: 'string' }],
};

const MetaDataType: JsonSchema = {
  type: 'object',
  description:
    'Your own key-value pairs, stored with the object and returned with it. At most 16 pairs. Keys have 1 to 64 characters, values 1 to 512.',
  additionalProperties: { type: 'string' },
};

const ResponseDetail: JsonSchema = {
  type: 'object',
  description: 'Debug information about a call, from the server.',
  properties: {
    logid: {
      description: 'The log ID of this call. Include it when you contact Coze support.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
  },
  required: [],
};

const Envelope: JsonSchema = {
  type: 'object',
  description: 'The envelope of every JSON response. A `code` other than 0 is an error, with any HTTP status.',
  required: ['code'],
  properties: {
    code: { type: 'integer', description: '0 on success, otherwise the error code.' },
    msg: {
      description: 'Empty or `Success` on success, otherwise the error message.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
  },
};

const ChatStatus: JsonSchema = {
  description:
    'The status of a chat. `completed`, `failed`, `canceled` and `requires_action` are final; the last one waits for `chat.submitToolOutputs`.',
  anyOf: [
    { enum: ['created', 'in_progress', 'completed', 'failed', 'requires_action', 'canceled'] },
    { type: 'string' },
  ],
};

const ChatError: JsonSchema = {
  type: 'object',
  description: 'The error of a failed chat. In other chats it is absent or has code 0.',
  required: ['code'],
  properties: {
    code: {
      description: 'The error code, 0 for none.',
      anyOf: [{ type: 'integer' }, { type: 'string' }, { type: 'null' }],
    },
    msg: { description: 'The error message.', anyOf: [{ type: 'string' }, { type: 'null' }] },
  },
};

const RequiredActionKind: JsonSchema = {
  description: 'The type of the required action.',
  anyOf: [{ enum: ['submit_tool_outputs'] }, { type: 'string' }],
};

const ToolCallKind: JsonSchema = {
  description: 'The type of a tool call. `function` runs a local plugin, `reply_message` answers a question.',
  anyOf: [{ enum: ['function', 'reply_message'] }, { type: 'string' }],
};

const ToolCallFunction: JsonSchema = {
  type: 'object',
  description: 'The function that the bot calls.',
  required: ['name', 'arguments'],
  properties: {
    name: { type: 'string', description: 'The name of the function.' },
    arguments: { type: 'string', description: 'The arguments as JSON text.' },
  },
};

const ToolCallType: JsonSchema = {
  type: 'object',
  description: 'A tool call of the bot.',
  required: ['id', 'type'],
  properties: {
    id: { type: 'string', description: 'The ID of the call, to pass back in `tool_outputs`. An opaque string.' },
    type: { $ref: '#/$defs/ToolCallKind' },
    function: { $ref: '#/$defs/ToolCallFunction' },
  },
};

const SubmitToolOutputsAction: JsonSchema = {
  type: 'object',
  description: 'The tool calls that a chat waits for.',
  required: ['tool_calls'],
  properties: {
    tool_calls: {
      type: 'array',
      description: 'The calls. Submit the outputs of all of them together.',
      items: { $ref: '#/$defs/ToolCallType' },
    },
  },
};

const RequiredActionType: JsonSchema = {
  type: 'object',
  description:
    'The action that a chat waits for. Some chats have an empty one, so check the status or the event, not the presence of this field.',
  required: ['type', 'submit_tool_outputs'],
  properties: {
    type: { $ref: '#/$defs/RequiredActionKind' },
    submit_tool_outputs: { $ref: '#/$defs/SubmitToolOutputsAction' },
  },
};

const ChatUsage: JsonSchema = {
  type: 'object',
  description: 'The token usage of a chat.',
  required: [],
  properties: {
    token_count: { type: 'integer', description: 'The total number of tokens.' },
    output_count: { type: 'integer', description: 'The number of output tokens.' },
    input_count: { type: 'integer', description: 'The number of input tokens.' },
    output_tokens: {
      description: 'The name of `output_count` in some responses.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    input_tokens: {
      description: 'The name of `input_count` in some responses.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
  },
};

const InsertedMessage: JsonSchema = {
  type: 'object',
  description: 'A message that was added to the conversation before the turn.',
  properties: { id: { description: 'The ID of the message.', anyOf: [{ type: 'string' }, { type: 'null' }] } },
  required: [],
};

const CreateChatData: JsonSchema = {
  type: 'object',
  description: 'A chat, one turn of a conversation.',
  required: ['id', 'conversation_id', 'status'],
  properties: {
    id: { type: 'string', description: 'The ID of the chat.' },
    conversation_id: { type: 'string', description: 'The ID of the conversation.' },
    bot_id: { type: 'string', description: 'The ID of the bot.' },
    status: { $ref: '#/$defs/ChatStatus' },
    created_at: {
      description: 'The time when the chat was created, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    completed_at: {
      description: 'The time when the chat completed, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    failed_at: {
      description: 'The time when the chat failed, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    meta_data: {
      description: 'The key-value pairs passed at creation.',
      anyOf: [{ $ref: '#/$defs/MetaDataType' }, { type: 'null' }],
    },
    last_error: { anyOf: [{ $ref: '#/$defs/ChatError' }, { type: 'null' }] },
    required_action: { anyOf: [{ $ref: '#/$defs/RequiredActionType' }, { type: 'null' }] },
    usage: {
      description: 'The token usage: final when the chat has completed, zeros before.',
      anyOf: [{ $ref: '#/$defs/ChatUsage' }, { type: 'null' }],
    },
    section_id: {
      description: 'The ID of the context section. Clearing the context starts a new one.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    inserted_additional_messages: {
      description: 'The messages that this chat added to the conversation.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/InsertedMessage' } }, { type: 'null' }],
    },
  },
};

const ChatCreatedStreamEvent: JsonSchema = {
  type: 'object',
  description: 'The chat was created. The first event of a stream.',
  required: ['event', 'data'],
  properties: {
    event: { type: 'string', const: 'conversation.chat.created', description: 'The name of the event.' },
    data: { $ref: '#/$defs/CreateChatData' },
  },
};

const ChatInProgressStreamEvent: JsonSchema = {
  type: 'object',
  description: 'The bot started to process the chat.',
  required: ['event', 'data'],
  properties: {
    event: { type: 'string', const: 'conversation.chat.in_progress', description: 'The name of the event.' },
    data: { $ref: '#/$defs/CreateChatData' },
  },
};

const ChatCompletedStreamEvent: JsonSchema = {
  type: 'object',
  description: 'The chat completed and its usage is known. Audio may still follow.',
  required: ['event', 'data'],
  properties: {
    event: { type: 'string', const: 'conversation.chat.completed', description: 'The name of the event.' },
    data: { $ref: '#/$defs/CreateChatData' },
  },
};

const ChatFailedStreamEvent: JsonSchema = {
  type: 'object',
  description: 'The chat failed; `last_error` has the reason. Some chatflows send only the code and the message.',
  required: ['event', 'data'],
  properties: {
    event: { type: 'string', const: 'conversation.chat.failed', description: 'The name of the event.' },
    data: { anyOf: [{ $ref: '#/$defs/CreateChatData' }, { $ref: '#/$defs/ChatError' }] },
  },
};

const ChatRequiresActionStreamEvent: JsonSchema = {
  type: 'object',
  description: 'The bot calls functions. Submit their outputs with `chat.submitToolOutputs`.',
  required: ['event', 'data'],
  properties: {
    event: { type: 'string', const: 'conversation.chat.requires_action', description: 'The name of the event.' },
    data: { $ref: '#/$defs/CreateChatData' },
  },
};

const ContentType: JsonSchema = {
  description:
    'The type of the content of a message. Requests accept `text` and `object_string`; `card` and `audio` occur only in responses.',
  anyOf: [{ enum: ['text', 'object_string', 'card', 'audio'] }, { type: 'string' }],
};

const MessageType: JsonSchema = {
  description: 'The type of a message in a turn. `follow_up`, `verbose` and `knowledge` are never sent by a client.',
  anyOf: [
    {
      enum: [
        'question',
        'answer',
        'function_call',
        'tool_output',
        'tool_response',
        'follow_up',
        'verbose',
        'knowledge',
      ],
    },
    { type: 'string' },
  ],
};

const ChatV3Message: JsonSchema = {
  type: 'object',
  description: 'A message of a conversation.',
  required: ['conversation_id', 'role'],
  properties: {
    id: { type: 'string', description: 'The ID of the message. All fragments of a streamed message share it.' },
    conversation_id: { type: 'string', description: 'The ID of the conversation.' },
    bot_id: { type: 'string', description: 'The ID of the bot. Absent in chatflows.' },
    chat_id: {
      type: 'string',
      description: 'The ID of the chat. Empty for a message that was added to the conversation without a chat.',
    },
    meta_data: {
      description: 'The key-value pairs stored with the message.',
      anyOf: [{ $ref: '#/$defs/MetaDataType' }, { type: 'null' }],
    },
    role: { $ref: '#/$defs/RoleType' },
    content: {
      type: 'string',
      description:
        'The content; in a delta, the next fragment of it. JSON text if `content_type` is `object_string`, base64 if it is `audio`.',
    },
    content_type: { $ref: '#/$defs/ContentType' },
    created_at: {
      description: 'The time when the message was created, Unix time in seconds. Absent in most fragments.',
      anyOf: [{ type: 'integer' }, { type: 'string' }],
    },
    updated_at: {
      description: 'The time of the last change, Unix time in seconds. Absent in most fragments.',
      anyOf: [{ type: 'integer' }, { type: 'string' }],
    },
    type: { $ref: '#/$defs/MessageType' },
    section_id: { type: 'string', description: 'The ID of the context section.' },
    reasoning_content: { type: 'string', description: 'The reasoning of a reasoning model. Absent for other models.' },
  },
};

const MessageDeltaStreamEvent: JsonSchema = {
  type: 'object',
  description: 'The next fragment of a message.',
  required: ['event', 'data'],
  properties: {
    event: { type: 'string', const: 'conversation.message.delta', description: 'The name of the event.' },
    data: { $ref: '#/$defs/ChatV3Message' },
  },
};

const MessageCompletedStreamEvent: JsonSchema = {
  type: 'object',
  description: 'A complete message. Cards, function calls and follow-ups are sent only this way.',
  required: ['event', 'data'],
  properties: {
    event: { type: 'string', const: 'conversation.message.completed', description: 'The name of the event.' },
    data: { $ref: '#/$defs/ChatV3Message' },
  },
};

const AudioDeltaStreamEvent: JsonSchema = {
  type: 'object',
  description: 'The next fragment of the spoken reply, base64 in `content`. It may arrive after the chat completed.',
  required: ['event', 'data'],
  properties: {
    event: { type: 'string', const: 'conversation.audio.delta', description: 'The name of the event.' },
    data: { $ref: '#/$defs/ChatV3Message' },
  },
};

const ChatErrorStreamEvent: JsonSchema = {
  type: 'object',
  description: 'An error on the server ended the stream.',
  required: ['event', 'data'],
  properties: {
    event: { type: 'string', const: 'error', description: 'The name of the event.' },
    data: { $ref: '#/$defs/ChatError' },
  },
};

const ChatDoneStreamEvent: JsonSchema = {
  type: 'object',
  description: 'The end of the stream.',
  required: ['event', 'data'],
  properties: {
    event: { type: 'string', const: 'done', description: 'The name of the event.' },
    data: { type: 'string', const: '[DONE]', description: 'A constant text.' },
  },
};

const ChatStreamEvent: JsonSchema = {
  description: 'One event of a chat stream. Servers may send other events, which the client passes on unchanged.',
  anyOf: [
    { $ref: '#/$defs/ChatCreatedStreamEvent' },
    { $ref: '#/$defs/ChatInProgressStreamEvent' },
    { $ref: '#/$defs/ChatCompletedStreamEvent' },
    { $ref: '#/$defs/ChatFailedStreamEvent' },
    { $ref: '#/$defs/ChatRequiresActionStreamEvent' },
    { $ref: '#/$defs/MessageDeltaStreamEvent' },
    { $ref: '#/$defs/MessageCompletedStreamEvent' },
    { $ref: '#/$defs/AudioDeltaStreamEvent' },
    { $ref: '#/$defs/ChatErrorStreamEvent' },
    { $ref: '#/$defs/ChatDoneStreamEvent' },
    {
      type: 'object',
      required: ['event'],
      properties: {
        event: {
          type: 'string',
          not: {
            enum: [
              'conversation.chat.created',
              'conversation.chat.in_progress',
              'conversation.chat.completed',
              'conversation.chat.failed',
              'conversation.chat.requires_action',
              'conversation.message.delta',
              'conversation.message.completed',
              'conversation.audio.delta',
              'error',
              'done',
            ],
          },
        },
      },
    },
  ],
};

const CozeErrorCode: JsonSchema = {
  type: 'integer',
  description: 'The code of an error, never 0. The platform adds codes without notice.',
};

const FailureHint: JsonSchema = {
  type: 'object',
  description: 'More about an error, if available.',
  properties: {
    logid: { description: 'The log ID of this call.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    detail: { description: 'A longer explanation.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    help_doc: {
      description: 'The URL of a page that explains the error.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
  },
  required: [],
};

const FailureBody: JsonSchema = {
  type: 'object',
  description: 'The body of a failed call.',
  required: ['code'],
  properties: {
    code: { $ref: '#/$defs/CozeErrorCode' },
    msg: { description: 'The error message.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
    error: { anyOf: [{ $ref: '#/$defs/FailureHint' }, { type: 'null' }] },
  },
};

const Conversation: JsonSchema = {
  type: 'object',
  description: 'A conversation, which contains the messages of one or more chats.',
  required: ['id', 'created_at', 'meta_data'],
  properties: {
    id: { type: 'string', description: 'The ID of the conversation.' },
    created_at: { type: 'integer', description: 'The time when the conversation was created, Unix time in seconds.' },
    meta_data: { $ref: '#/$defs/MetaDataType', description: 'The key-value pairs passed at creation.' },
    last_section_id: {
      description: 'The ID of the latest context section. Clearing the context starts a new section.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    name: { description: 'The name of the conversation.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    creator_id: {
      description: 'The ID of the user who created the conversation.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    updated_at: {
      description: 'The time of the last change, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    connector_id: {
      description: 'The ID of the channel that the conversation belongs to, for example `1024` (API).',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
  },
};

const ListConversationsData: JsonSchema = {
  type: 'object',
  description: 'One page of conversations.',
  required: ['has_more'],
  properties: {
    conversations: {
      description: 'The conversations on this page.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/Conversation' } }, { type: 'null' }],
    },
    has_more: { type: 'boolean', description: 'True if there are more pages. There is no total count.' },
  },
};

const ConversationSession: JsonSchema = {
  type: 'object',
  description: 'The context section that starts when the context of a conversation is cleared.',
  required: ['id', 'conversation_id'],
  properties: {
    id: { type: 'string', description: 'The ID of the new section.' },
    conversation_id: { type: 'string', description: 'The ID of the conversation.' },
  },
};

const ListMessageData: JsonSchema = {
  type: 'object',
  description: 'One page of the messages of a conversation.',
  required: ['first_id', 'last_id', 'has_more'],
  properties: {
    data: {
      description: 'The messages on this page.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/ChatV3Message' } }, { type: 'null' }],
    },
    first_id: {
      type: 'string',
      description: 'The ID of the first message on this page. Pass it as `before_id` to get the previous page.',
    },
    last_id: {
      type: 'string',
      description: 'The ID of the last message on this page. Pass it as `after_id` to get the next page.',
    },
    has_more: { type: 'boolean', description: 'True if there are messages beyond this page.' },
  },
};

const FileObject: JsonSchema = {
  type: 'object',
  description: 'An uploaded file.',
  required: ['id', 'bytes', 'created_at', 'file_name'],
  properties: {
    id: { type: 'string', description: 'The ID of the file, for use in messages and workflow parameters.' },
    bytes: { type: 'integer', description: 'The size of the file in bytes.' },
    created_at: { type: 'integer', description: 'The time when the file was uploaded, Unix time in seconds.' },
    file_name: { type: 'string', description: 'The name of the file.' },
  },
};

const User: JsonSchema = {
  type: 'object',
  description: 'A user of the platform.',
  required: ['user_id', 'user_name', 'nick_name', 'avatar_url'],
  properties: {
    user_id: { type: 'string', description: 'The ID of the user.' },
    user_name: { type: 'string', description: 'The unique name of the user.' },
    nick_name: { type: 'string', description: 'The display name of the user.' },
    avatar_url: { type: 'string', description: "The URL of the user's avatar." },
  },
};

const WorkspaceRoleType: JsonSchema = {
  description: 'The role of a user in a workspace.',
  anyOf: [{ enum: ['owner', 'admin', 'member'] }, { type: 'string' }],
};

const WorkspaceType: JsonSchema = {
  description: 'The type of a workspace, personal or team.',
  anyOf: [{ enum: ['personal', 'team'] }, { type: 'string' }],
};

const WorkspaceJoinedStatus: JsonSchema = {
  description: 'The membership status of a user in a workspace. The documentation lists only `joined`.',
  anyOf: [{ enum: ['joined', 'applied', 'not_joined'] }, { type: 'string' }],
};

const WorkSpace: JsonSchema = {
  type: 'object',
  description: 'A workspace, with the role of the user in it.',
  required: ['id', 'name', 'icon_url', 'role_type', 'workspace_type'],
  properties: {
    id: { type: 'string', description: 'The ID of the workspace.' },
    name: { type: 'string', description: 'The name of the workspace.' },
    icon_url: { type: 'string', description: "The URL of the workspace's icon." },
    role_type: { $ref: '#/$defs/WorkspaceRoleType', description: 'The role of the user in the workspace.' },
    workspace_type: { $ref: '#/$defs/WorkspaceType', description: 'The type of the workspace, personal or team.' },
    enterprise_id: {
      description:
        'The ID of the enterprise that the workspace belongs to. Empty for a workspace of a personal account.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    owner_uid: {
      description: 'The user ID of the owner of the workspace.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    admin_uids: {
      description: 'The user IDs of the administrators of the workspace.',
      anyOf: [{ type: 'array', items: { type: 'string' } }, { type: 'null' }],
    },
    description: {
      description: 'The description of the workspace, by its owner.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    joined_status: {
      description: 'The membership status of the user in the workspace.',
      anyOf: [{ $ref: '#/$defs/WorkspaceJoinedStatus' }, { type: 'null' }],
    },
  },
};

const OpenSpaceData: JsonSchema = {
  type: 'object',
  description: 'One page of workspaces.',
  required: ['total_count'],
  properties: {
    workspaces: {
      description: 'The workspaces on this page.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/WorkSpace' } }, { type: 'null' }],
    },
    total_count: { type: 'integer', description: 'The number of workspaces on all pages.' },
  },
};

const CreateWorkspaceData: JsonSchema = {
  type: 'object',
  description: 'The created workspace.',
  required: ['id'],
  properties: { id: { type: 'string', description: 'The ID of the new workspace.' } },
};

const KVItem: JsonSchema = {
  type: 'object',
  description: 'A user variable and its value.',
  required: ['keyword', 'value', 'create_time', 'update_time'],
  properties: {
    keyword: { type: 'string', description: 'The name of the variable.' },
    value: { type: 'string', description: 'The value of the variable.' },
    create_time: {
      type: 'integer',
      description:
        'The time when a value was first set, Unix time in seconds; 0 while the variable has its default value.',
    },
    update_time: {
      type: 'integer',
      description: 'The time of the last change, Unix time in seconds; 0 if the value never changed.',
    },
  },
};

const VariableData: JsonSchema = {
  type: 'object',
  description: 'User variables and their values.',
  required: ['items'],
  properties: {
    items: {
      type: 'array',
      description: 'The variables. Names that do not exist are left out.',
      items: { $ref: '#/$defs/KVItem' },
    },
  },
};

const PromptMode: JsonSchema = {
  description:
    'The structure of a prompt: `standard` for one text, or `prefix` for a fixed part, which can be cached, and a dynamic part.',
  anyOf: [{ enum: ['standard', 'prefix'] }, { type: 'string' }],
};

const PrefixPromptInfo: JsonSchema = {
  type: 'object',
  description: 'The two parts of a prompt in `prefix` mode.',
  properties: {
    prefix_prompt: {
      description: 'The fixed part at the start of the prompt, which can be cached.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    dynamic_prompt: {
      description: 'The part that follows, which can change with each call, for example by variables.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
  },
  required: [],
};

const ModelResponseFormat: JsonSchema = {
  description: "The format of the model's replies.",
  anyOf: [{ enum: ['text', 'markdown', 'json'] }, { type: 'string' }],
};

const CacheType: JsonSchema = {
  description: 'The cached part of the context, `closed` for none or `prefix` for its fixed start.',
  anyOf: [{ enum: ['closed', 'prefix'] }, { type: 'string' }],
};

const ModelApiMode: JsonSchema = {
  description: 'The API of the model.',
  anyOf: [{ enum: ['chat_api', 'responses_api'] }, { type: 'string' }],
};

const SuggestReplyMode: JsonSchema = {
  description:
    'The source of follow-up questions: `enable` for the platform, `customized` for the platform with your instructions, `disable` for none.',
  anyOf: [{ enum: ['disable', 'enable', 'customized'] }, { type: 'string' }],
};

const BotMediaConfig: JsonSchema = {
  type: 'object',
  description: 'Voice and video settings of the bot.',
  properties: {
    is_voice_call_closed: {
      description: 'True if voice calls with the bot are disabled.',
      anyOf: [{ type: 'boolean' }, { type: 'null' }],
    },
  },
  required: [],
};

const CreateBotData: JsonSchema = {
  type: 'object',
  description: 'The created bot.',
  required: ['bot_id'],
  properties: { bot_id: { type: 'string', description: 'The ID of the new bot.' } },
};

const PublishBotData: JsonSchema = {
  type: 'object',
  description: 'The published version.',
  required: ['bot_id'],
  properties: {
    bot_id: { type: 'string', description: 'The ID of the bot.' },
    version: { type: 'string', description: 'The published version number.' },
  },
};

const PublishStatus: JsonSchema = {
  description:
    'The publish status: `published_online` for the published version, `published_draft` for the draft of a published entity, `unpublished_draft` for a draft that was never published, `all` for all of them.',
  anyOf: [{ enum: ['all', 'published_online', 'published_draft', 'unpublished_draft'] }, { type: 'string' }],
};

const ListBotInfo: JsonSchema = {
  type: 'object',
  description: 'A summary of a bot, published or draft.',
  required: ['id', 'name', 'icon_url', 'updated_at', 'description', 'is_published', 'owner_user_id'],
  properties: {
    id: { type: 'string', description: 'The ID of the bot.' },
    name: { type: 'string', description: 'The name of the bot.' },
    icon_url: { type: 'string', description: 'The URL of the avatar.' },
    folder_id: {
      description: 'The ID of the folder that contains the bot.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    updated_at: {
      description: 'The time of the last change, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'string' }],
    },
    description: { type: 'string', description: 'The description of the bot.' },
    is_published: { type: 'boolean', description: 'True if the bot is published.' },
    published_at: {
      description: 'The time of the last publication, Unix time in seconds. Absent for a bot that was never published.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    owner_user_id: { type: 'string', description: 'The ID of the owner.' },
  },
};

const ListBotNewData: JsonSchema = {
  type: 'object',
  description: 'One page of bots.',
  required: ['total'],
  properties: {
    total: { type: 'integer', description: 'The number of bots that match.' },
    items: {
      description: 'The bots on this page.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/ListBotInfo' } }, { type: 'null' }],
    },
  },
};

const BotPromptInfo: JsonSchema = {
  type: 'object',
  description: 'The persona and the instructions of the bot.',
  required: [],
  properties: {
    prompt: { type: 'string', description: 'The persona and the instructions as one text.' },
    prompt_mode: { anyOf: [{ $ref: '#/$defs/PromptMode' }, { type: 'null' }] },
    prefix_prompt_info: { anyOf: [{ $ref: '#/$defs/PrefixPromptInfo' }, { type: 'null' }] },
  },
};

const OnboardingMode: JsonSchema = {
  description: 'The source of the opening message: 1 for none, 2 for a fixed text, 3 for a model.',
  anyOf: [{ enum: [1, 2, 3] }, { type: 'integer' }],
};

const SuggestedQuestionsShowMode: JsonSchema = {
  description: 'The suggested questions that are shown: 0 for a random selection, 1 for all.',
  anyOf: [{ enum: [0, 1] }, { type: 'integer' }],
};

const BotOnboardingInfo: JsonSchema = {
  type: 'object',
  description:
    'The opening message of the bot and its suggested questions. Some responses name the fields in PascalCase: use those if `prologue` is absent.',
  required: [],
  properties: {
    prologue: { type: 'string', description: 'The opening message of the bot.' },
    suggested_questions: {
      description: 'The questions that are suggested to the user at the start.',
      anyOf: [{ type: 'array', items: { type: 'string', description: 'A question.' } }, { type: 'null' }],
    },
    Prologue: {
      description: 'The same as `prologue`, in responses that name the fields in PascalCase.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    SuggestedQuestions: {
      description: 'The same as `suggested_questions`, in responses that name the fields in PascalCase.',
      anyOf: [{ type: 'array', items: { type: 'string', description: 'A question.' } }, { type: 'null' }],
    },
    OnboardingMode: { anyOf: [{ $ref: '#/$defs/OnboardingMode' }, { type: 'null' }] },
    CustomizedOnboardingPrompt: {
      description: 'The instructions for a model that writes the opening message.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    SuggestedQuestionsShowMode: { anyOf: [{ $ref: '#/$defs/SuggestedQuestionsShowMode' }, { type: 'null' }] },
  },
};

const BotModeType: JsonSchema = {
  description:
    'The mode of the bot: 0 for a single agent, 1 for multiple agents, 2 for a single agent that runs a workflow.',
  anyOf: [{ enum: [0, 1, 2] }, { type: 'integer' }],
};

const BotPluginApi: JsonSchema = {
  type: 'object',
  description: 'A tool of a plugin.',
  required: ['api_id', 'name', 'description'],
  properties: {
    api_id: { type: 'string', description: 'The ID of the tool.' },
    name: { type: 'string', description: 'The name of the tool.' },
    description: { type: 'string', description: 'The description of the tool.' },
  },
};

const BotPlugin: JsonSchema = {
  type: 'object',
  description: 'A plugin of the bot.',
  required: ['plugin_id', 'name', 'description', 'icon_url', 'api_info_list'],
  properties: {
    plugin_id: { type: 'string', description: 'The ID of the plugin.' },
    name: { type: 'string', description: 'The name of the plugin.' },
    description: { type: 'string', description: 'The description of the plugin.' },
    icon_url: { type: 'string', description: "The URL of the plugin's icon." },
    api_info_list: {
      type: 'array',
      description: 'The tools of the plugin that the bot may call.',
      items: { $ref: '#/$defs/BotPluginApi' },
    },
  },
};

const BotModelInfo: JsonSchema = {
  type: 'object',
  description: 'The model of the bot and its parameters.',
  required: ['model_id', 'model_name'],
  properties: {
    model_id: { type: 'string', description: 'The ID of the model.' },
    model_name: { type: 'string', description: 'The name of the model.' },
    top_k: {
      description: 'The number of most likely tokens that the next token is sampled from.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    top_p: {
      description: 'The total probability of the most likely tokens that the next token is sampled from.',
      anyOf: [{ type: 'number' }, { type: 'null' }],
    },
    max_tokens: {
      description: 'The maximum length of a reply, in tokens.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    temperature: {
      description: 'The randomness of replies. Low values make them consistent, high values varied.',
      anyOf: [{ type: 'number' }, { type: 'null' }],
    },
    context_round: {
      description: 'The number of earlier turns that are included in the context.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    response_format: { anyOf: [{ $ref: '#/$defs/ModelResponseFormat' }, { type: 'null' }] },
    presence_penalty: {
      description: 'A penalty on words that already occurred. Values above 0 favor new topics.',
      anyOf: [{ type: 'number' }, { type: 'null' }],
    },
    frequency_penalty: {
      description: 'A penalty on words that grows with the number of occurrences. Values above 0 reduce repetition.',
      anyOf: [{ type: 'number' }, { type: 'null' }],
    },
    parameters: {
      description: 'More parameters of the model, by name.',
      anyOf: [{ type: 'object', additionalProperties: true }, { type: 'null' }],
    },
    api_mode: {
      description: 'The API of the model, `chat_api` or `responses_api`.',
      anyOf: [{ $ref: '#/$defs/ModelApiMode' }, { type: 'null' }],
    },
    cache_type: {
      description: 'The cached part of the context, `closed` or `prefix`.',
      anyOf: [{ $ref: '#/$defs/CacheType' }, { type: 'null' }],
    },
    sp_current_time: {
      description: 'True if the prompt includes the current time.',
      anyOf: [{ type: 'boolean' }, { type: 'null' }],
    },
    sp_anti_leak: {
      description: 'True if the prompt is protected against users who try to extract it.',
      anyOf: [{ type: 'boolean' }, { type: 'null' }],
    },
  },
};

const CommonKnowledgeInfo: JsonSchema = {
  type: 'object',
  description: 'A summary of a knowledge base.',
  required: ['id', 'name'],
  properties: {
    id: { type: 'string', description: 'The ID of the knowledge base.' },
    name: { type: 'string', description: 'The name of the knowledge base.' },
  },
};

const CommonKnowledge: JsonSchema = {
  type: 'object',
  description: 'The knowledge bases of the bot.',
  required: [],
  properties: {
    knowledge_infos: {
      type: 'array',
      description: 'The knowledge bases.',
      items: { $ref: '#/$defs/CommonKnowledgeInfo' },
    },
  },
};

const VariableType: JsonSchema = {
  description: 'The type of a variable, `KVVariable` for one value or `ListVariable` for a list.',
  anyOf: [{ enum: ['KVVariable', 'ListVariable'] }, { type: 'string' }],
};

const VariableChannel: JsonSchema = {
  description:
    'The source of a variable: `custom` for the bot, `system` for the platform, `location` for the location of the user, `feishu` for Feishu, `app` for the app that the bot belongs to.',
  anyOf: [{ enum: ['custom', 'system', 'location', 'feishu', 'app'] }, { type: 'string' }],
};

const BotVariable: JsonSchema = {
  type: 'object',
  description: 'A variable of the bot, which stores a value per user across conversations.',
  required: ['keyword', 'default_value', 'channel', 'description', 'enable', 'prompt_enable'],
  properties: {
    keyword: { type: 'string', description: 'The name of the variable.' },
    default_value: { type: 'string', description: 'The value of the variable until it is set.' },
    variable_type: { $ref: '#/$defs/VariableType' },
    channel: { $ref: '#/$defs/VariableChannel' },
    description: { type: 'string', description: 'The description of the variable.' },
    enable: { type: 'boolean', description: 'True if the variable is enabled.' },
    prompt_enable: { type: 'boolean', description: 'True if the bot may use the variable in its prompt.' },
  },
};

const BotVoiceInfo: JsonSchema = {
  type: 'object',
  description: 'The voice for a language.',
  required: ['voice_id'],
  properties: {
    voice_id: { type: 'string', description: 'The ID of the voice.' },
    language_code: {
      description: 'The language code, for example `zh` or `en`.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
  },
};

const BotVoiceData: JsonSchema = {
  type: 'object',
  description: 'A voice of the bot.',
  required: ['id'],
  properties: {
    id: { type: 'string', description: 'The ID of the voice.' },
    language_code: {
      description: 'The language code, for example `zh` or `en`.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    language_name: { description: 'The name of the language.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    name: { description: 'The name of the voice.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    style_id: { description: 'The ID of the speaking style.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    preview_text: { description: 'The text of the preview.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    preview_audio: { description: 'The URL of the preview.', anyOf: [{ type: 'string' }, { type: 'null' }] },
  },
};

const ShortcutToolType: JsonSchema = {
  description: 'The type of the tool that a shortcut command calls.',
  anyOf: [{ enum: ['workflow', 'plugin'] }, { type: 'string' }],
};

const ShortcutCommandToolInfo: JsonSchema = {
  type: 'object',
  description: 'The tool that a shortcut command calls.',
  required: ['name', 'type'],
  properties: {
    name: { type: 'string', description: 'The name of the tool.' },
    type: { $ref: '#/$defs/ShortcutToolType' },
  },
};

const ShortcutCommandComponent: JsonSchema = {
  type: 'object',
  description: 'An input of a shortcut command.',
  required: ['name', 'description', 'type', 'tool_parameter', 'default_value', 'is_hide'],
  properties: {
    name: { type: 'string', description: 'The name of the input.' },
    description: { type: 'string', description: 'The description of the input.' },
    type: { type: 'string', description: 'The type of the input, `text`, `select` or `file`.' },
    tool_parameter: { type: 'string', description: 'The parameter of the tool that receives the value.' },
    default_value: { type: 'string', description: 'The value if the user fills in nothing.' },
    is_hide: { type: 'boolean', description: 'True if the input is hidden and its default value is used.' },
    options: {
      description: 'The options of a `select`.',
      anyOf: [{ type: 'array', items: { type: 'string', description: 'An option.' } }, { type: 'null' }],
    },
  },
};

const ShortcutCommandInfo: JsonSchema = {
  type: 'object',
  description: 'A shortcut command, which a user selects instead of typing a message.',
  required: ['id', 'name', 'command', 'icon_url', 'description', 'query_template'],
  properties: {
    id: { type: 'string', description: 'The ID of the command.' },
    name: { type: 'string', description: 'The label of the button.' },
    tool: { $ref: '#/$defs/ShortcutCommandToolInfo' },
    command: { type: 'string', description: 'The text that a user types to call the command.' },
    agent_id: {
      description: 'The ID of the agent node that replies, for a bot in multi-agent mode.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    icon_url: { type: 'string', description: "The URL of the command's icon." },
    components: {
      type: 'array',
      description: 'The inputs that a user fills in before the command is sent.',
      items: { $ref: '#/$defs/ShortcutCommandComponent' },
    },
    description: { type: 'string', description: 'The description of the command.' },
    query_template: {
      type: 'string',
      description: 'The message that the command sends, with placeholders for the inputs.',
    },
  },
};

const WorkflowInfo: JsonSchema = {
  type: 'object',
  description: 'A summary of a workflow of the bot.',
  required: ['id', 'name', 'icon_url', 'description'],
  properties: {
    id: { type: 'string', description: 'The ID of the workflow.' },
    name: { type: 'string', description: 'The name of the workflow.' },
    icon_url: { type: 'string', description: "The URL of the workflow's icon." },
    description: { type: 'string', description: 'The description of the workflow.' },
  },
};

const SuggestReplyInfo: JsonSchema = {
  type: 'object',
  description: 'The suggestion of follow-up questions after a reply.',
  required: [],
  properties: {
    reply_mode: {
      description:
        'The source of the suggestions: `enable` (the platform), `customized` (your instructions) or `disable`.',
      $ref: '#/$defs/SuggestReplyMode',
    },
    customized_prompt: {
      description: 'The instructions for the suggestions, if `reply_mode` is `customized`.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
  },
};

const GradientPosition: JsonSchema = {
  type: 'object',
  description: 'The gradient from the image to the theme color. Empty if there is none.',
  properties: {
    left: { description: 'The position of the left gradient.', anyOf: [{ type: 'number' }, { type: 'null' }] },
    right: { description: 'The position of the right gradient.', anyOf: [{ type: 'number' }, { type: 'null' }] },
  },
  required: [],
};

const CanvasPosition: JsonSchema = {
  type: 'object',
  description: 'The position of the image on the canvas that it was cropped on. Empty if it was not cropped.',
  properties: {
    width: { description: 'The width of the image on the canvas.', anyOf: [{ type: 'number' }, { type: 'null' }] },
    height: { description: 'The height of the image on the canvas.', anyOf: [{ type: 'number' }, { type: 'null' }] },
    left: {
      description: 'The distance of the image from the left edge of the canvas.',
      anyOf: [{ type: 'number' }, { type: 'null' }],
    },
    top: {
      description: 'The distance of the image from the top edge of the canvas.',
      anyOf: [{ type: 'number' }, { type: 'null' }],
    },
  },
  required: [],
};

const BackgroundImageInfo: JsonSchema = {
  type: 'object',
  description: 'A background image and its position.',
  required: [],
  properties: {
    image_url: { type: 'string', description: 'The URL of the displayed image.' },
    origin_image_url: { description: 'The URL of the uploaded image.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    theme_color: { description: 'The main color of the image.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    gradient_position: { anyOf: [{ $ref: '#/$defs/GradientPosition' }, { type: 'null' }] },
    canvas_position: { anyOf: [{ $ref: '#/$defs/CanvasPosition' }, { type: 'null' }] },
  },
};

const BotBackgroundImageInfo: JsonSchema = {
  type: 'object',
  description: 'The background of the chat window.',
  properties: {
    web_background_image: { anyOf: [{ $ref: '#/$defs/BackgroundImageInfo' }, { type: 'null' }] },
    mobile_background_image: { anyOf: [{ $ref: '#/$defs/BackgroundImageInfo' }, { type: 'null' }] },
  },
  required: [],
};

const UserInputType: JsonSchema = {
  description: 'The default input of the user: `text` for typing, `voice` for recorded speech, `call` for a call.',
  anyOf: [{ enum: ['text', 'voice', 'call'] }, { type: 'string' }],
};

const BotInfo: JsonSchema = {
  type: 'object',
  description: 'The configuration of a bot.',
  required: [
    'bot_id',
    'name',
    'description',
    'icon_url',
    'create_time',
    'update_time',
    'prompt_info',
    'onboarding_info',
    'bot_mode',
    'plugin_info_list',
    'model_info',
  ],
  properties: {
    bot_id: { type: 'string', description: 'The ID of the bot.' },
    name: { type: 'string', description: 'The name of the bot.' },
    description: { type: 'string', description: 'The description of the bot.' },
    icon_url: { type: 'string', description: 'The URL of the avatar.' },
    create_time: { type: 'integer', description: 'The time when the bot was created, Unix time in seconds.' },
    update_time: { type: 'integer', description: 'The time of the last change, Unix time in seconds.' },
    version: { type: 'string', description: 'The latest version number.' },
    prompt_info: { $ref: '#/$defs/BotPromptInfo' },
    onboarding_info: { $ref: '#/$defs/BotOnboardingInfo' },
    bot_mode: { $ref: '#/$defs/BotModeType' },
    plugin_info_list: { type: 'array', description: 'The plugins of the bot.', items: { $ref: '#/$defs/BotPlugin' } },
    model_info: { $ref: '#/$defs/BotModelInfo' },
    folder_id: {
      description: 'The ID of the folder that contains the bot.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    knowledge: { $ref: '#/$defs/CommonKnowledge' },
    variables: { type: 'array', description: 'The variables of the bot.', items: { $ref: '#/$defs/BotVariable' } },
    media_config: { anyOf: [{ $ref: '#/$defs/BotMediaConfig' }, { type: 'null' }] },
    owner_user_id: { description: 'The ID of the owner.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    voice_info_list: {
      description: 'The voices of the bot, one per language.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/BotVoiceInfo' } }, { type: 'null' }],
    },
    voice_data_list: {
      description: 'The voices of the bot, with details.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/BotVoiceData' } }, { type: 'null' }],
    },
    shortcut_commands: {
      type: 'array',
      description: 'The shortcut commands of the bot.',
      items: { $ref: '#/$defs/ShortcutCommandInfo' },
    },
    workflow_info_list: {
      type: 'array',
      description: 'The workflows of the bot.',
      items: { $ref: '#/$defs/WorkflowInfo' },
    },
    suggest_reply_info: { $ref: '#/$defs/SuggestReplyInfo' },
    background_image_info: { $ref: '#/$defs/BotBackgroundImageInfo' },
    default_user_input_type: { anyOf: [{ $ref: '#/$defs/UserInputType' }, { type: 'null' }] },
  },
};

const BotModelDetail: JsonSchema = {
  description: 'The model of the bot and its parameters.',
  type: 'object',
  required: ['model_id', 'model_name'],
  properties: {
    model_id: { type: 'string', description: 'The ID of the model.' },
    model_name: { type: 'string', description: 'The name of the model.' },
    top_k: {
      description: 'The number of most likely tokens that the next token is sampled from.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    top_p: {
      description: 'The total probability of the most likely tokens that the next token is sampled from.',
      anyOf: [{ type: 'number' }, { type: 'null' }],
    },
    max_tokens: {
      description: 'The maximum length of a reply, in tokens.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    temperature: {
      description: 'The randomness of replies. Low values make them consistent, high values varied.',
      anyOf: [{ type: 'number' }, { type: 'null' }],
    },
    context_round: {
      description: 'The number of earlier turns that are included in the context.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    response_format: { anyOf: [{ $ref: '#/$defs/ModelResponseFormat' }, { type: 'null' }] },
    presence_penalty: {
      description: 'A penalty on words that already occurred. Values above 0 favor new topics.',
      anyOf: [{ type: 'number' }, { type: 'null' }],
    },
    frequency_penalty: {
      description: 'A penalty on words that grows with the number of occurrences. Values above 0 reduce repetition.',
      anyOf: [{ type: 'number' }, { type: 'null' }],
    },
    parameters: {
      description: 'More parameters of the model, by name.',
      anyOf: [{ type: 'object', additionalProperties: true }, { type: 'null' }],
    },
    api_mode: { anyOf: [{ $ref: '#/$defs/ModelApiMode' }, { type: 'null' }] },
    cache_type: {
      description: 'The cached part of the context, `closed` or `prefix`.',
      anyOf: [{ $ref: '#/$defs/CacheType' }, { type: 'null' }],
    },
    sp_current_time: {
      description: 'True if the prompt includes the current time.',
      anyOf: [{ type: 'boolean' }, { type: 'null' }],
    },
    sp_anti_leak: {
      description: 'True if the prompt is protected against users who try to extract it.',
      anyOf: [{ type: 'boolean' }, { type: 'null' }],
    },
  },
};

const BotDetail: JsonSchema = {
  description: 'The configuration of a bot, with the fields that only the newer endpoint documents.',
  type: 'object',
  required: [
    'bot_id',
    'name',
    'description',
    'icon_url',
    'create_time',
    'update_time',
    'prompt_info',
    'onboarding_info',
    'bot_mode',
    'plugin_info_list',
    'model_info',
  ],
  properties: {
    bot_id: { type: 'string', description: 'The ID of the bot.' },
    name: { type: 'string', description: 'The name of the bot.' },
    description: { type: 'string', description: 'The description of the bot.' },
    icon_url: { type: 'string', description: 'The URL of the avatar.' },
    create_time: { type: 'integer', description: 'The time when the bot was created, Unix time in seconds.' },
    update_time: { type: 'integer', description: 'The time of the last change, Unix time in seconds.' },
    version: { type: 'string', description: 'The latest version number.' },
    prompt_info: { $ref: '#/$defs/BotPromptInfo' },
    onboarding_info: { $ref: '#/$defs/BotOnboardingInfo' },
    bot_mode: { $ref: '#/$defs/BotModeType' },
    plugin_info_list: { type: 'array', description: 'The plugins of the bot.', items: { $ref: '#/$defs/BotPlugin' } },
    model_info: { $ref: '#/$defs/BotModelDetail' },
    folder_id: {
      description: 'The ID of the folder that contains the bot.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    knowledge: { $ref: '#/$defs/CommonKnowledge' },
    variables: { type: 'array', description: 'The variables of the bot.', items: { $ref: '#/$defs/BotVariable' } },
    media_config: { anyOf: [{ $ref: '#/$defs/BotMediaConfig' }, { type: 'null' }] },
    owner_user_id: { description: 'The ID of the owner.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    voice_info_list: {
      description: 'The voices of the bot, one per language.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/BotVoiceInfo' } }, { type: 'null' }],
    },
    voice_data_list: {
      description: 'The voices of the bot, with details.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/BotVoiceData' } }, { type: 'null' }],
    },
    shortcut_commands: {
      type: 'array',
      description: 'The shortcut commands of the bot.',
      items: { $ref: '#/$defs/ShortcutCommandInfo' },
    },
    workflow_info_list: {
      type: 'array',
      description: 'The workflows of the bot.',
      items: { $ref: '#/$defs/WorkflowInfo' },
    },
    suggest_reply_info: { $ref: '#/$defs/SuggestReplyInfo' },
    background_image_info: { $ref: '#/$defs/BotBackgroundImageInfo' },
    default_user_input_type: { anyOf: [{ $ref: '#/$defs/UserInputType' }, { type: 'null' }] },
  },
};

const BotVersionCreator: JsonSchema = {
  type: 'object',
  description: 'The user who created a version.',
  required: ['id'],
  properties: {
    id: { type: 'string', description: 'The ID of the user.' },
    name: { description: 'The name of the user.', anyOf: [{ type: 'string' }, { type: 'null' }] },
  },
};

const BotVersionInfo: JsonSchema = {
  type: 'object',
  description: 'A version of a bot.',
  required: ['version'],
  properties: {
    version: { type: 'string', description: 'The version number.' },
    creator: { anyOf: [{ $ref: '#/$defs/BotVersionCreator' }, { type: 'null' }] },
    changelog: {
      description: 'The change log, written by the creator of the version.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    created_at: {
      description: 'The time when the version was created, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'string' }, { type: 'null' }],
    },
    publish_status: { anyOf: [{ $ref: '#/$defs/PublishStatus' }, { type: 'null' }] },
  },
};

const ListBotVersionData: JsonSchema = {
  type: 'object',
  description: 'One page of versions.',
  required: ['has_more'],
  properties: {
    items: {
      description: 'The versions on this page.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/BotVersionInfo' } }, { type: 'null' }],
    },
    has_more: { type: 'boolean', description: 'True if there is a next page.' },
  },
};

const SimpleBot: JsonSchema = {
  type: 'object',
  description: 'A summary of a published bot.',
  required: ['bot_id', 'bot_name', 'description', 'icon_url', 'publish_time'],
  properties: {
    bot_id: { type: 'string', description: 'The ID of the bot.' },
    bot_name: { type: 'string', description: 'The name of the bot.' },
    description: { type: 'string', description: 'The description of the bot.' },
    icon_url: { type: 'string', description: 'The URL of the avatar.' },
    publish_time: { type: 'string', description: 'The time of the last publication, Unix time in seconds, as text.' },
  },
};

const ListBotData: JsonSchema = {
  type: 'object',
  description: 'One page of published bots.',
  required: ['total'],
  properties: {
    total: { type: 'integer', description: 'The number of published bots in the workspace.' },
    space_bots: {
      description: 'The bots on this page.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/SimpleBot' } }, { type: 'null' }],
    },
  },
};

const WorkflowUsage: JsonSchema = {
  type: 'object',
  description: 'The token usage of a run.',
  properties: {
    input_count: { description: 'The number of input tokens.', anyOf: [{ type: 'integer' }, { type: 'null' }] },
    output_count: { description: 'The number of output tokens.', anyOf: [{ type: 'integer' }, { type: 'null' }] },
    token_count: { description: 'The total number of tokens.', anyOf: [{ type: 'integer' }, { type: 'null' }] },
  },
  required: [],
};

const InterruptType: JsonSchema = {
  description:
    "The type of an interrupt. Send the number back as you received it: the platform's sources disagree on the number for a local plugin.",
  anyOf: [{ enum: [1, 2, 3, 4, 5, 6, 7] }, { type: 'integer' }],
};

const WorkflowParameterType: JsonSchema = {
  description: 'The type of a workflow parameter. The types from `image` on are file types.',
  anyOf: [
    {
      enum: [
        'string',
        'integer',
        'number',
        'boolean',
        'time',
        'object',
        'array',
        'file',
        'default',
        'image',
        'svg',
        'audio',
        'video',
        'voice',
        'doc',
        'ppt',
        'excel',
        'txt',
        'code',
        'zip',
      ],
    },
    { type: 'string' },
  ],
};

const WorkflowParameter: JsonSchema = {
  type: 'object',
  description: 'A parameter of a workflow, nested like its type.',
  properties: {
    type: { anyOf: [{ $ref: '#/$defs/WorkflowParameterType' }, { type: 'null' }] },
    items: {
      description: 'The type of the elements, for an array.',
      anyOf: [{ $ref: '#/$defs/WorkflowParameter' }, { type: 'null' }],
    },
    required: { description: 'True if a value is required.', anyOf: [{ type: 'boolean' }, { type: 'null' }] },
    properties: {
      description: 'The fields by name, for an object.',
      anyOf: [{ type: 'object', additionalProperties: { $ref: '#/$defs/WorkflowParameter' } }, { type: 'null' }],
    },
    description: {
      description: 'The description by the author of the workflow.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    default_value: { description: 'The default value, as text.', anyOf: [{ type: 'string' }, { type: 'null' }] },
  },
  required: [],
};

const WorkflowEventInterruptData: JsonSchema = {
  type: 'object',
  description: 'The interrupt that a run waits at, and the values to resume with.',
  required: ['event_id', 'type'],
  properties: {
    event_id: {
      type: 'string',
      description: 'The ID to resume with: the ID of the run and the ID of the event, separated by a slash.',
    },
    type: { $ref: '#/$defs/InterruptType' },
    data: { description: 'The question, empty or JSON text.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    required_parameters: {
      description: 'The values that an input node waits for, by name.',
      anyOf: [{ type: 'object', additionalProperties: { $ref: '#/$defs/WorkflowParameter' } }, { type: 'null' }],
    },
  },
};

const RunWorkflowData: JsonSchema = {
  type: 'object',
  description:
    'The whole response of a run. The result is in `data`. A background run has no result yet, and its response may lack even `code`. An interrupted run has `interrupt_data` instead of a result.',
  required: [],
  properties: {
    code: { description: '0 on success, otherwise the error code.', anyOf: [{ type: 'integer' }, { type: 'null' }] },
    msg: { type: 'string', description: 'Empty or `Success` on success, otherwise the error message.' },
    detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
    data: { type: 'string', description: 'The output of the end node, usually its outputs as JSON text.' },
    execute_id: { type: 'string', description: 'The ID of the run, for `workflows.runs.history.retrieve`.' },
    debug_url: { type: 'string', description: 'The debug URL of the run. It works for 7 days.' },
    usage: { anyOf: [{ $ref: '#/$defs/WorkflowUsage' }, { type: 'null' }] },
    interrupt_data: {
      description: 'The interrupt that the run waits at. Reply with `workflows.runs.resumeBlocking`.',
      anyOf: [{ $ref: '#/$defs/WorkflowEventInterruptData' }, { type: 'null' }],
    },
    token: { type: 'integer', description: 'The total number of tokens. An older field, replaced by `usage`.' },
    cost: {
      type: 'string',
      description: 'The cost of the run, as text such as `0.00`. An older field that newer responses leave out.',
    },
  },
};

const WorkflowEventMessage: JsonSchema = {
  type: 'object',
  description: 'A fragment of the output of a node.',
  required: ['content', 'node_title', 'node_seq_id', 'node_is_finish'],
  properties: {
    content: {
      type: 'string',
      description: "The next fragment of the node's text. For the end node, usually its outputs as JSON text.",
    },
    content_type: { description: 'The type of the content, `text`.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    node_title: { type: 'string', description: 'The title of the node. Empty for some end nodes.' },
    node_seq_id: {
      type: 'string',
      description: 'The number of the fragment in its node, as text, from 0 without gaps.',
    },
    node_is_finish: { type: 'boolean', description: 'True for the last fragment of the node.' },
    node_id: { description: 'The ID of the node.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    node_type: {
      description: 'The type of the node. Sent by self-hosted servers.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    node_execute_uuid: {
      description: "The ID of the node's run, for `workflows.runs.history.executeNodes.retrieve`.",
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    ext: {
      description: 'More about the fragment.',
      anyOf: [{ type: 'object', additionalProperties: { type: 'string' } }, { type: 'null' }],
    },
    usage: {
      description: 'The token usage of the run, in its last message.',
      anyOf: [{ $ref: '#/$defs/WorkflowUsage' }, { type: 'null' }],
    },
    token: {
      description: 'The total number of tokens, in the message of the end node. An older field, replaced by `usage`.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    cost: {
      description: 'The cost of the run, as text such as `0.00`, in the message of the end node. An older field.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    loop_index: {
      description: 'The iteration of the loop that the node runs in.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    batch_index: {
      description: 'The index in the batch that the node runs in.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    sub_execute_id: {
      description: 'The ID of the run of the subworkflow that the node belongs to.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
  },
};

const WorkflowMessageEvent: JsonSchema = {
  type: 'object',
  description: 'A fragment of the output of a node.',
  required: ['event', 'data'],
  properties: {
    id: {
      type: 'integer',
      description: 'The number of the event in its stream, from 0 without gaps. It starts at 0 again after a resume.',
    },
    event: { type: 'string', const: 'Message', description: 'The name of the event.' },
    data: { $ref: '#/$defs/WorkflowEventMessage' },
  },
};

const WorkflowEventInterrupt: JsonSchema = {
  type: 'object',
  description: 'The run was interrupted at a node and waits for a reply.',
  required: ['interrupt_data'],
  properties: {
    interrupt_data: { $ref: '#/$defs/WorkflowEventInterruptData' },
    node_title: { type: 'string', description: 'The title of the node that waits. Absent on self-hosted servers.' },
  },
};

const WorkflowInterruptEvent: JsonSchema = {
  type: 'object',
  description: 'The run waits for a reply, and the stream ends. Continue with `workflows.runs.resume`.',
  required: ['event', 'data'],
  properties: {
    id: {
      type: 'integer',
      description: 'The number of the event in its stream, from 0 without gaps. It starts at 0 again after a resume.',
    },
    event: { type: 'string', const: 'Interrupt', description: 'The name of the event.' },
    data: { $ref: '#/$defs/WorkflowEventInterrupt' },
  },
};

const WorkflowEventError: JsonSchema = {
  type: 'object',
  description: 'The reason why the run failed.',
  required: ['error_code', 'error_message'],
  properties: {
    error_code: { type: 'integer', description: 'The error code.' },
    error_message: { type: 'string', description: 'The error message.' },
    debug_url: {
      description: 'The debug URL of the run. Sent by self-hosted servers.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
  },
};

const WorkflowErrorEvent: JsonSchema = {
  type: 'object',
  description: 'The run failed, and the stream ends. It may be the only event of a stream.',
  required: ['event', 'data'],
  properties: {
    id: {
      type: 'integer',
      description: 'The number of the event in its stream, from 0 without gaps. It starts at 0 again after a resume.',
    },
    event: { type: 'string', const: 'Error', description: 'The name of the event.' },
    data: { $ref: '#/$defs/WorkflowEventError' },
  },
};

const WorkflowEventDone: JsonSchema = {
  type: 'object',
  description: 'The debug URL of the run. Empty on older servers.',
  properties: {
    debug_url: {
      description: 'The debug URL of the run. It works for 7 days.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
  },
  required: [],
};

const WorkflowDoneEvent: JsonSchema = {
  type: 'object',
  description: 'The run completed. The stream ends.',
  required: ['event', 'data'],
  properties: {
    id: {
      type: 'integer',
      description: 'The number of the event in its stream, from 0 without gaps. It starts at 0 again after a resume.',
    },
    event: { type: 'string', const: 'Done', description: 'The name of the event.' },
    data: { $ref: '#/$defs/WorkflowEventDone' },
  },
};

const WorkflowEventPing: JsonSchema = {
  description: 'No data: an empty object or an empty text.',
  anyOf: [
    { type: 'object', description: 'An empty object.' },
    { type: 'string', description: 'An empty text.', const: '' },
  ],
};

const WorkflowPingEvent: JsonSchema = {
  type: 'object',
  description: 'A keep-alive event while a node works. It has an ID like any other event.',
  required: ['event', 'data'],
  properties: {
    id: {
      type: 'integer',
      description: 'The number of the event in its stream, from 0 without gaps. It starts at 0 again after a resume.',
    },
    event: { type: 'string', const: 'PING', description: 'The name of the event.' },
    data: { $ref: '#/$defs/WorkflowEventPing' },
  },
};

const WorkflowEvent: JsonSchema = {
  description: 'One event of a workflow stream. Servers may send other events, which the client passes on unchanged.',
  anyOf: [
    { $ref: '#/$defs/WorkflowMessageEvent' },
    { $ref: '#/$defs/WorkflowInterruptEvent' },
    { $ref: '#/$defs/WorkflowErrorEvent' },
    { $ref: '#/$defs/WorkflowDoneEvent' },
    { $ref: '#/$defs/WorkflowPingEvent' },
    {
      type: 'object',
      required: ['event'],
      properties: { event: { type: 'string', not: { enum: ['Message', 'Interrupt', 'Error', 'Done', 'PING'] } } },
    },
  ],
};

const ResumeWorkflowData: JsonSchema = {
  type: 'object',
  description:
    'The whole response of a resumed run. The result is in `data`, or the next interrupt is in `interrupt_data`.',
  required: [],
  properties: {
    code: { description: '0 on success, otherwise the error code.', anyOf: [{ type: 'integer' }, { type: 'null' }] },
    msg: {
      description: 'Empty or `Success` on success, otherwise the error message.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
    data: {
      description: 'The output of the end node, usually its outputs as JSON text.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    execute_id: { type: 'string', description: 'The ID of the run, for `workflows.runs.history.retrieve`.' },
    debug_url: {
      description: 'The debug URL of the run. It works for 7 days.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    usage: { anyOf: [{ $ref: '#/$defs/WorkflowUsage' }, { type: 'null' }] },
    interrupt_data: {
      description: 'The interrupt that the run waits at. Reply with `workflows.runs.resumeBlocking`.',
      anyOf: [{ $ref: '#/$defs/WorkflowEventInterruptData' }, { type: 'null' }],
    },
  },
};

const WorkflowExecuteStatus: JsonSchema = {
  description: 'The status of a run. `Success` and `Fail` are final.',
  anyOf: [{ enum: ['Success', 'Running', 'Fail'] }, { type: 'string' }],
};

const WorkflowRunMode: JsonSchema = {
  description: 'The mode of a run: 0 waits for the result, 1 streams it, 2 runs in the background.',
  anyOf: [{ enum: [0, 1, 2] }, { type: 'integer' }],
};

const WorkflowNodeExecuteStatus: JsonSchema = {
  type: 'object',
  description: 'The status of an output node of a run.',
  properties: {
    node_id: { description: 'The ID of the node.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    is_finish: { description: 'True if the node is finished.', anyOf: [{ type: 'boolean' }, { type: 'null' }] },
    node_execute_uuid: {
      description: "The ID of the node's run, for `workflows.runs.history.executeNodes.retrieve`.",
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    loop_index: {
      description: 'The iteration of the loop that the node runs in.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    batch_index: {
      description: 'The index in the batch that the node runs in.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    sub_execute_id: {
      description: 'The ID of the run of the subworkflow that the node belongs to.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    update_time: {
      description: 'The time of the last change, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
  },
  required: [],
};

const WorkflowExecuteHistory: JsonSchema = {
  type: 'object',
  description: 'A run and its history.',
  required: ['execute_id', 'execute_status', 'connector_id', 'connector_uid', 'run_mode', 'create_time', 'update_time'],
  properties: {
    execute_id: { type: 'string', description: 'The ID of the run.' },
    execute_status: { $ref: '#/$defs/WorkflowExecuteStatus' },
    bot_id: { type: 'string', description: 'The ID of the bot that the run was started for.' },
    connector_id: { type: 'string', description: 'The ID of the channel that the run belongs to. `1024` is the API.' },
    connector_uid: { type: 'string', description: 'The ID of the channel user who started the run.' },
    run_mode: { $ref: '#/$defs/WorkflowRunMode' },
    logid: { type: 'string', description: 'The log ID of the run. Include it when you contact Coze support.' },
    create_time: { type: 'integer', description: 'The time when the run was started, Unix time in seconds.' },
    update_time: { type: 'integer', description: 'The time of the last change, Unix time in seconds.' },
    output: {
      type: 'string',
      description:
        'The outputs of the nodes by node title, as JSON text. Outputs of output nodes are kept for 24 hours, outputs of the end node for 7 days. Above 1 MB they may be cut, see `is_output_trimmed`.',
    },
    is_output_trimmed: {
      description: 'True if `output` was too large and was cut.',
      anyOf: [{ type: 'boolean' }, { type: 'null' }],
    },
    node_execute_status: {
      description: 'The status of the output nodes by node title.',
      anyOf: [
        { type: 'object', additionalProperties: { $ref: '#/$defs/WorkflowNodeExecuteStatus' } },
        { type: 'null' },
      ],
    },
    usage: { anyOf: [{ $ref: '#/$defs/WorkflowUsage' }, { type: 'null' }] },
    interrupt_data: {
      description: 'The interrupt that the run waits at.',
      anyOf: [{ $ref: '#/$defs/WorkflowEventInterruptData' }, { type: 'null' }],
    },
    error_code: {
      description: 'The error code as text, if the run failed.',
      anyOf: [{ type: 'string' }, { type: 'number' }],
    },
    error_message: { type: 'string', description: 'The error message, if the run failed.' },
    debug_url: { type: 'string', description: 'The debug URL of the run. It works for 7 days.' },
    token: { type: 'string', description: 'The total number of tokens, as text. An older field, replaced by `usage`.' },
    cost: {
      type: 'string',
      description: 'The cost of the run, as text such as `0.00`. An older field that newer responses leave out.',
    },
  },
};

const WorkflowExecuteNodeHistory: JsonSchema = {
  type: 'object',
  description: 'The output of an output node of a run.',
  properties: {
    is_finish: {
      description: 'True if the node is finished and `node_output` is complete.',
      anyOf: [{ type: 'boolean' }, { type: 'null' }],
    },
    node_output: { description: 'The output of the node.', anyOf: [{ type: 'string' }, { type: 'null' }] },
  },
  required: [],
};

const ChatflowDoneData: JsonSchema = {
  type: 'object',
  description: 'The debug URL of the run.',
  properties: {
    debug_url: {
      description: 'The URL of the run in the editor. It works for seven days.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
  },
  required: [],
};

const ChatflowDoneStreamEvent: JsonSchema = {
  type: 'object',
  description: 'The end of the stream.',
  required: ['event', 'data'],
  properties: {
    event: { type: 'string', const: 'done', description: 'The name of the event.' },
    data: { anyOf: [{ $ref: '#/$defs/ChatflowDoneData' }, { type: 'string' }] },
  },
};

const ChatflowStreamEvent: JsonSchema = {
  description: 'One event of a chatflow stream: the events of a chat stream, with a different last event.',
  anyOf: [
    { $ref: '#/$defs/ChatCreatedStreamEvent' },
    { $ref: '#/$defs/ChatInProgressStreamEvent' },
    { $ref: '#/$defs/ChatCompletedStreamEvent' },
    { $ref: '#/$defs/ChatFailedStreamEvent' },
    { $ref: '#/$defs/ChatRequiresActionStreamEvent' },
    { $ref: '#/$defs/MessageDeltaStreamEvent' },
    { $ref: '#/$defs/MessageCompletedStreamEvent' },
    { $ref: '#/$defs/AudioDeltaStreamEvent' },
    { $ref: '#/$defs/ChatErrorStreamEvent' },
    { $ref: '#/$defs/ChatflowDoneStreamEvent' },
    {
      type: 'object',
      required: ['event'],
      properties: {
        event: {
          type: 'string',
          not: {
            enum: [
              'conversation.chat.created',
              'conversation.chat.in_progress',
              'conversation.chat.completed',
              'conversation.chat.failed',
              'conversation.chat.requires_action',
              'conversation.message.delta',
              'conversation.message.completed',
              'conversation.audio.delta',
              'error',
              'done',
            ],
          },
        },
      },
    },
  ],
};

const WorkflowCreator: JsonSchema = {
  type: 'object',
  description: 'The author of a workflow.',
  required: ['id'],
  properties: {
    id: { type: 'string', description: 'The Coze user ID.' },
    name: { description: 'The name of the user.', anyOf: [{ type: 'string' }, { type: 'null' }] },
  },
};

const WorkflowBasic: JsonSchema = {
  type: 'object',
  description: 'A workflow.',
  required: ['workflow_id', 'workflow_name'],
  properties: {
    workflow_id: { type: 'string', description: 'The ID of the workflow.' },
    workflow_name: { type: 'string', description: 'The name of the workflow.' },
    description: { description: 'The description of the workflow.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    icon_url: { description: 'The URL of the icon.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    app_id: { description: 'The ID of the app.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    creator: { anyOf: [{ $ref: '#/$defs/WorkflowCreator' }, { type: 'null' }] },
    created_at: {
      description: 'The time when the workflow was created, Unix time in seconds, as text.',
      anyOf: [{ type: ['string', 'integer'] }, { type: 'null' }],
    },
    updated_at: {
      description: 'The time of the last change, Unix time in seconds, as text.',
      anyOf: [{ type: ['string', 'integer'] }, { type: 'null' }],
    },
  },
};

const ListWorkflowsData: JsonSchema = {
  type: 'object',
  description: 'One page of workflows.',
  required: ['has_more'],
  properties: {
    items: {
      description: 'The workflows on this page.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/WorkflowBasic' } }, { type: 'null' }],
    },
    has_more: { type: 'boolean', description: 'True if there is another page.' },
  },
};

const WorkflowInput: JsonSchema = {
  type: 'object',
  description: 'The inputs of a workflow.',
  properties: {
    parameters: {
      description: 'The inputs by name.',
      anyOf: [{ type: 'object', additionalProperties: { $ref: '#/$defs/WorkflowParameter' } }, { type: 'null' }],
    },
  },
  required: [],
};

const TerminatePlan: JsonSchema = {
  description: 'The output of the end node: its variables, or a text made from them.',
  anyOf: [{ enum: ['return_variables', 'use_answer_content'] }, { type: 'string' }],
};

const WorkflowOutput: JsonSchema = {
  type: 'object',
  description: 'The outputs of a workflow.',
  properties: {
    terminate_plan: { anyOf: [{ $ref: '#/$defs/TerminatePlan' }, { type: 'null' }] },
    content: {
      description: 'The text that the end node returns, with placeholders for variables.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    parameters: {
      description: 'The outputs by name.',
      anyOf: [{ type: 'object', additionalProperties: { $ref: '#/$defs/WorkflowParameter' } }, { type: 'null' }],
    },
  },
  required: [],
};

const RetrieveWorkflowData: JsonSchema = {
  type: 'object',
  description: 'A workflow with its inputs and outputs.',
  required: ['workflow_detail'],
  properties: {
    workflow_detail: { $ref: '#/$defs/WorkflowBasic' },
    input: {
      description: 'The inputs. Only with `include_input_output`.',
      anyOf: [{ $ref: '#/$defs/WorkflowInput' }, { type: 'null' }],
    },
    output: {
      description: 'The outputs. Only with `include_input_output`.',
      anyOf: [{ $ref: '#/$defs/WorkflowOutput' }, { type: 'null' }],
    },
  },
};

const WorkflowVersionInfo: JsonSchema = {
  type: 'object',
  description: 'A version of a workflow.',
  required: ['workflow_id', 'version'],
  properties: {
    workflow_id: { type: 'string', description: 'The ID of the workflow.' },
    version: { type: 'string', description: 'The name of the version, for example `v0.0.5`.' },
    description: { description: 'The description by its author.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    creator: { anyOf: [{ $ref: '#/$defs/WorkflowCreator' }, { type: 'null' }] },
    created_at: {
      description: 'The time when the workflow was created, Unix time in seconds, as text.',
      anyOf: [{ type: ['string', 'integer'] }, { type: 'null' }],
    },
    updated_at: {
      description: 'The time of the last change, Unix time in seconds, as text.',
      anyOf: [{ type: ['string', 'integer'] }, { type: 'null' }],
    },
    input: {
      description: 'The inputs. Only with `include_input_output`.',
      anyOf: [{ $ref: '#/$defs/WorkflowInput' }, { type: 'null' }],
    },
    output: {
      description: 'The outputs. Only with `include_input_output`.',
      anyOf: [{ $ref: '#/$defs/WorkflowOutput' }, { type: 'null' }],
    },
  },
};

const ListWorkflowVersionsData: JsonSchema = {
  type: 'object',
  description: 'One page of versions.',
  required: ['has_more'],
  properties: {
    items: {
      description: 'The versions on this page.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/WorkflowVersionInfo' } }, { type: 'null' }],
    },
    has_more: { type: 'boolean', description: 'True if there is another page.' },
    next_page_token: {
      description: 'The token for the next page; pass it as `page_token`. Empty on the last page.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
  },
};

const DocumentFormatType: JsonSchema = {
  description:
    'The content type of a file or a knowledge base: 0 for text, 1 for tables, 2 for images. Not documented: 3 for a database, 4 and 5 for structured and unstructured data on Volcano Engine.',
  anyOf: [{ enum: [0, 1, 2, 3, 4, 5] }, { type: 'integer' }],
};

const DatasetStatus: JsonSchema = {
  description:
    'The status of a knowledge base: 1 for enabled, 3 for disabled. Not documented: 0 for processing, 2 for deleted, 9 for failed.',
  anyOf: [{ enum: [0, 1, 2, 3, 9] }, { type: 'integer' }],
};

const ChunkType: JsonSchema = {
  description: 'The chunking method, 0 for automatic or 1 for custom.',
  anyOf: [{ enum: [0, 1] }, { type: 'integer' }],
};

const CaptionType: JsonSchema = {
  description: 'The source of image captions, 0 for a model or 1 for the caller.',
  anyOf: [{ enum: [0, 1] }, { type: 'integer' }],
};

const ChunkStrategy: JsonSchema = {
  type: 'object',
  description: 'The chunking of files. Searches find chunks.',
  required: [],
  properties: {
    chunk_type: { $ref: '#/$defs/ChunkType', description: 'The chunking method, 0 for automatic or 1 for custom.' },
    separator: { description: 'The separator of chunks.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    max_tokens: {
      description: 'The maximum length of a chunk, in tokens.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    remove_extra_spaces: {
      description: 'True if repeated spaces, line breaks and tabs are collapsed.',
      anyOf: [{ type: 'boolean' }, { type: 'null' }],
    },
    remove_urls_emails: {
      description: 'True if URLs and email addresses are removed.',
      anyOf: [{ type: 'boolean' }, { type: 'null' }],
    },
    caption_type: {
      description: 'The source of image captions, 0 for a model or 1 for the caller.',
      anyOf: [{ $ref: '#/$defs/CaptionType' }, { type: 'null' }],
    },
  },
};

const DatasetType: JsonSchema = {
  description: 'The storage of a knowledge base, 0 for Coze or 1 for Volcano Engine.',
  anyOf: [{ enum: [0, 1] }, { type: 'integer' }],
};

const Dataset: JsonSchema = {
  type: 'object',
  description: 'A knowledge base.',
  required: [
    'name',
    'status',
    'can_edit',
    'icon_uri',
    'icon_url',
    'space_id',
    'doc_count',
    'file_list',
    'hit_count',
    'avatar_url',
    'creator_id',
    'dataset_id',
    'create_time',
    'description',
    'format_type',
    'slice_count',
    'update_time',
    'creator_name',
    'all_file_size',
    'bot_used_count',
    'chunk_strategy',
    'failed_file_list',
    'processing_file_list',
    'processing_file_id_list',
  ],
  properties: {
    name: { type: 'string', description: 'The name of the knowledge base.' },
    status: { $ref: '#/$defs/DatasetStatus' },
    can_edit: { type: 'boolean', description: 'True if the caller may update the knowledge base.' },
    icon_uri: { type: 'string', description: 'The storage key of the icon.' },
    icon_url: { type: 'string', description: 'The URL of the icon.' },
    space_id: { type: 'string', description: 'The ID of the workspace.' },
    doc_count: { type: 'integer', description: 'The number of files.' },
    file_list: {
      type: 'array',
      description: 'The names of the files.',
      items: { type: 'string', description: 'The name of a file.' },
    },
    hit_count: { type: 'integer', description: 'The number of times that searches found the knowledge base.' },
    avatar_url: { type: 'string', description: "The URL of the creator's avatar." },
    creator_id: { type: 'string', description: 'The ID of the creator.' },
    dataset_id: { type: 'string', description: 'The ID of the knowledge base.' },
    create_time: {
      type: 'integer',
      description: 'The time when the knowledge base was created, Unix time in seconds.',
    },
    description: { type: 'string', description: 'The description of the knowledge base.' },
    format_type: { $ref: '#/$defs/DocumentFormatType' },
    slice_count: { type: 'integer', description: 'The number of chunks.' },
    update_time: { type: 'integer', description: 'The time of the last change, Unix time in seconds.' },
    creator_name: { type: 'string', description: 'The name of the creator.' },
    all_file_size: {
      description: 'The total size of the files in bytes.',
      anyOf: [{ type: 'integer' }, { type: 'string' }],
    },
    bot_used_count: { type: 'integer', description: 'The number of bots that use the knowledge base.' },
    chunk_strategy: { $ref: '#/$defs/ChunkStrategy' },
    failed_file_list: {
      type: 'array',
      description: 'The names of the files that could not be processed.',
      items: { type: 'string', description: 'The name of a file.' },
    },
    processing_file_list: {
      type: 'array',
      description: 'The names of the files that are still being processed.',
      items: { type: 'string', description: 'The name of a file.' },
    },
    processing_file_id_list: {
      type: 'array',
      description: 'The IDs of the files that are still being processed.',
      items: { type: 'string', description: 'The ID of a file.' },
    },
    dataset_type: { anyOf: [{ $ref: '#/$defs/DatasetType' }, { type: 'null' }] },
    storage_config: {
      description: 'The storage of the content. Its fields are not documented.',
      anyOf: [{ type: 'object', additionalProperties: true }, { type: 'null' }],
    },
    project_id: {
      description: 'The ID of the app that the knowledge base belongs to.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
  },
};

const ListDatasetData: JsonSchema = {
  type: 'object',
  description: 'One page of knowledge bases.',
  required: ['total_count'],
  properties: {
    total_count: { type: 'integer', description: 'The number of knowledge bases that match.' },
    dataset_list: {
      description: 'The knowledge bases on this page.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/Dataset' } }, { type: 'null' }],
    },
  },
};

const CreateDatasetData: JsonSchema = {
  type: 'object',
  description: 'The created knowledge base.',
  required: ['dataset_id'],
  properties: { dataset_id: { type: 'string', description: 'The ID of the new knowledge base.' } },
};

const DocumentStatus: JsonSchema = {
  description:
    'The processing status of a file: 0 for running, 1 for done, 9 for failed. Not documented: 2 for disabled, 3 for deleted, 4 for being chunked again, 5 for being fetched again, 1000 for rejected by the content check.',
  anyOf: [{ enum: [0, 1, 2, 3, 4, 5, 9, 1000] }, { type: 'integer' }],
};

const DocumentUpdateType: JsonSchema = {
  description:
    'The update type of a web page: 0 for never, 1 for regularly. Not documented: 2, which appends the fetched content.',
  anyOf: [{ enum: [0, 1, 2] }, { type: 'integer' }],
};

const DocumentProgress: JsonSchema = {
  type: 'object',
  description: 'The processing progress of a file.',
  required: [
    'url',
    'size',
    'type',
    'status',
    'progress',
    'document_id',
    'update_type',
    'document_name',
    'remaining_time',
    'update_interval',
  ],
  properties: {
    url: { type: 'string', description: 'The URL of the file.' },
    size: { type: 'integer', description: 'The size of the file in bytes.' },
    type: { type: 'string', description: 'The format of the file, as its file name extension, for example `txt`.' },
    status: { $ref: '#/$defs/DocumentStatus' },
    progress: { type: 'integer', description: 'The progress in percent, 0 to 100.' },
    document_id: { type: 'string', description: 'The ID of the file.' },
    update_type: { $ref: '#/$defs/DocumentUpdateType' },
    document_name: { type: 'string', description: 'The name of the file.' },
    remaining_time: { type: 'integer', description: 'The estimated remaining time, in seconds.' },
    status_descript: {
      description: 'The status as text, for example the reason of a failure.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    update_interval: { type: 'integer', description: 'The interval between fetches of the web page, in hours.' },
  },
};

const DocumentProgressData: JsonSchema = {
  type: 'object',
  description: 'The processing progress of files.',
  required: ['data'],
  properties: {
    data: { type: 'array', description: 'The progress of each file.', items: { $ref: '#/$defs/DocumentProgress' } },
  },
};

const DocumentSourceType: JsonSchema = {
  description:
    'The source of a file: 0 for an upload, 1 for a web page, 5 for a file uploaded through the API. Not documented: 2 for typed text, 3 for another service, 4 for a page selected in the browser, 101 for Notion, 102 for Google Drive, 103 for Feishu, 104 for Lark.',
  anyOf: [{ enum: [0, 1, 2, 3, 4, 5, 101, 102, 103, 104] }, { type: 'integer' }],
};

const ImageInfo: JsonSchema = {
  type: 'object',
  description: 'An image of a knowledge base.',
  required: [
    'url',
    'name',
    'size',
    'type',
    'status',
    'caption',
    'creator_id',
    'create_time',
    'document_id',
    'source_type',
    'update_time',
  ],
  properties: {
    url: { type: 'string', description: 'The URL of the image.' },
    name: { type: 'string', description: 'The name of the image.' },
    size: { type: 'integer', description: 'The size of the image in bytes.' },
    type: { type: 'string', description: 'The format of the image, as its file name extension, for example `jpg`.' },
    status: { $ref: '#/$defs/DocumentStatus' },
    caption: { type: 'string', description: 'The caption of the image. Searches use it.' },
    creator_id: { type: 'string', description: 'The ID of the user who uploaded the image.' },
    create_time: { type: 'integer', description: 'The time when the image was uploaded, Unix time in seconds.' },
    document_id: { type: 'string', description: 'The ID of the image.' },
    source_type: { $ref: '#/$defs/DocumentSourceType' },
    update_time: { type: 'integer', description: 'The time of the last change, Unix time in seconds.' },
  },
};

const ListImageData: JsonSchema = {
  type: 'object',
  description: 'One page of images.',
  required: ['total_count'],
  properties: {
    photo_infos: {
      description: 'The images on this page.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/ImageInfo' } }, { type: 'null' }],
    },
    total_count: { type: 'integer', description: 'The number of images that match.' },
  },
};

const DocumentInfo: JsonSchema = {
  type: 'object',
  description: 'A file in a knowledge base.',
  required: [
    'char_count',
    'chunk_strategy',
    'create_time',
    'document_id',
    'format_type',
    'hit_count',
    'name',
    'size',
    'slice_count',
    'status',
    'type',
    'update_interval',
    'update_time',
    'update_type',
  ],
  properties: {
    char_count: { type: 'integer', description: 'The number of characters in the file.' },
    chunk_strategy: { $ref: '#/$defs/ChunkStrategy' },
    create_time: { type: 'integer', description: 'The time when the file was added, Unix time in seconds.' },
    document_id: { type: 'string', description: 'The ID of the file.' },
    format_type: { $ref: '#/$defs/DocumentFormatType' },
    hit_count: { type: 'integer', description: 'The number of times that searches found the file.' },
    name: { type: 'string', description: 'The name of the file.' },
    size: { type: 'integer', description: 'The size of the file in bytes.' },
    slice_count: { type: 'integer', description: 'The number of chunks.' },
    source_type: { anyOf: [{ $ref: '#/$defs/DocumentSourceType' }, { type: 'null' }] },
    status: { $ref: '#/$defs/DocumentStatus' },
    type: { type: 'string', description: 'The format of the file, as its file name extension, for example `txt`.' },
    update_interval: { type: 'integer', description: 'The interval between fetches of the web page, in hours.' },
    update_time: { type: 'integer', description: 'The time of the last change, Unix time in seconds.' },
    update_type: { anyOf: [{ $ref: '#/$defs/DocumentUpdateType' }, { type: 'null' }] },
    tos_uri: { type: 'string', description: 'The storage key of the file.' },
  },
};

const ListDocumentData: JsonSchema = {
  type: 'object',
  description: 'One page of files.',
  required: ['total'],
  properties: {
    document_infos: {
      description: 'The files on this page.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/DocumentInfo' } }, { type: 'null' }],
    },
    total: { type: 'integer', description: 'The number of files in the knowledge base.' },
  },
};

const CreateRoomData: JsonSchema = {
  type: 'object',
  description: 'The values that an RTC client needs to join the room.',
  required: ['token', 'uid', 'room_id', 'app_id'],
  properties: {
    token: { type: 'string', description: 'The token for joining the room. Keep it secret.' },
    uid: { type: 'string', description: 'The ID of the user in the room.' },
    room_id: { type: 'string', description: 'The ID of the room.' },
    app_id: { type: 'string', description: 'The ID of the RTC app that the room belongs to.' },
  },
};

const LiveType: JsonSchema = {
  description: 'The content of a stream, `origin` for the original speech or `translation` for a translation.',
  anyOf: [{ enum: ['origin', 'translation'] }, { type: 'string' }],
};

const StreamInfo: JsonSchema = {
  type: 'object',
  description: 'A stream of a live event.',
  required: ['stream_id', 'name', 'live_type'],
  properties: {
    stream_id: { type: 'string', description: 'The ID of the stream.' },
    name: { type: 'string', description: 'The name of the stream.' },
    live_type: { $ref: '#/$defs/LiveType' },
  },
};

const RetrieveLiveData: JsonSchema = {
  type: 'object',
  description: 'A live event and its streams.',
  required: ['app_id', 'stream_infos'],
  properties: {
    app_id: { type: 'string', description: 'The ID of the RTC app that the live event belongs to.' },
    stream_infos: {
      type: 'array',
      description: 'The streams: the original and its translations.',
      items: { $ref: '#/$defs/StreamInfo' },
    },
  },
};

const VoiceModelType: JsonSchema = {
  description: 'The model type of a voice, `big` or `small`.',
  anyOf: [{ enum: ['big', 'small'] }, { type: 'string' }],
};

const VoiceState: JsonSchema = {
  description:
    'The state of a voice: `init` if it is not cloned yet, `cloned` if it is ready. `all` lists both; no voice has it.',
  anyOf: [{ enum: ['init', 'cloned', 'all'] }, { type: 'string' }],
};

const VoiceEmotion: JsonSchema = {
  description: 'An emotion of the speech. Each voice supports some of them.',
  anyOf: [
    { enum: ['happy', 'sad', 'angry', 'surprised', 'fear', 'hate', 'excited', 'coldness', 'neutral'] },
    { type: 'string' },
  ],
};

const Interval: JsonSchema = {
  type: 'object',
  description: "The range of the emotion's strength.",
  properties: {
    min: { description: 'The minimum.', anyOf: [{ type: 'number' }, { type: 'null' }] },
    max: { description: 'The maximum.', anyOf: [{ type: 'number' }, { type: 'null' }] },
    default: { description: 'The default.', anyOf: [{ type: 'number' }, { type: 'null' }] },
  },
  required: [],
};

const EmotionInfo: JsonSchema = {
  type: 'object',
  description: 'An emotion that a voice supports.',
  properties: {
    emotion: { anyOf: [{ $ref: '#/$defs/VoiceEmotion' }, { type: 'null' }] },
    display_name: { description: 'The display name of the emotion.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    emotion_scale_interval: { anyOf: [{ $ref: '#/$defs/Interval' }, { type: 'null' }] },
  },
  required: [],
};

const Voice: JsonSchema = {
  type: 'object',
  description: 'A voice, of the platform or cloned.',
  required: [
    'is_system_voice',
    'language_name',
    'preview_text',
    'create_time',
    'update_time',
    'name',
    'language_code',
    'voice_id',
    'available_training_times',
    'preview_audio',
  ],
  properties: {
    voice_id: { type: 'string', description: 'The ID of the voice.' },
    name: { type: 'string', description: 'The name of the voice.' },
    is_system_voice: { type: 'boolean', description: 'True for a voice of the platform, false for a cloned voice.' },
    state: { anyOf: [{ $ref: '#/$defs/VoiceState' }, { type: 'null' }] },
    model_type: { anyOf: [{ $ref: '#/$defs/VoiceModelType' }, { type: 'null' }] },
    model_name: { description: "The name of the voice's model.", anyOf: [{ type: 'string' }, { type: 'null' }] },
    language_code: { type: 'string', description: 'The language code of the voice, for example `zh`.' },
    language_name: { type: 'string', description: 'The language name of the voice.' },
    preview_text: { type: 'string', description: "The text of the voice's preview." },
    preview_audio: { type: 'string', description: "The URL of the voice's preview." },
    support_emotions: {
      description: 'The emotions that the voice supports.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/EmotionInfo' } }, { type: 'null' }],
    },
    available_training_times: { type: 'integer', description: 'The number of trainings that remain.' },
    create_time: { type: 'integer', description: 'The time when the voice was created, Unix time in seconds.' },
    update_time: { type: 'integer', description: 'The time of the last change, Unix time in seconds.' },
  },
};

const ListVoicesData: JsonSchema = {
  type: 'object',
  description: 'One page of voices.',
  required: ['has_more'],
  properties: {
    voice_list: {
      description: 'The voices on this page.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/Voice' } }, { type: 'null' }],
    },
    has_more: { type: 'boolean', description: 'True if there is a next page.' },
  },
};

const CloneVoiceData: JsonSchema = {
  type: 'object',
  description: 'The cloned voice.',
  required: ['voice_id'],
  properties: { voice_id: { type: 'string', description: 'The ID of the voice.' } },
};

const UserInfo: JsonSchema = {
  type: 'object',
  description: 'The user who created a group or a voiceprint.',
  properties: {
    id: { description: 'The ID of the user.', anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'null' }] },
    name: { description: 'The unique name of the user.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    nickname: { description: 'The display name of the user.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    avatar_url: { description: "The URL of the user's avatar.", anyOf: [{ type: 'string' }, { type: 'null' }] },
  },
  required: [],
};

const VoiceprintGroup: JsonSchema = {
  type: 'object',
  description: 'A group of voiceprints, which speakers are compared with.',
  properties: {
    id: { description: 'The ID of the group.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    name: { description: 'The name of the group.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    desc: { description: 'The description of the group.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    icon_url: { description: "The URL of the group's icon.", anyOf: [{ type: 'string' }, { type: 'null' }] },
    user_info: { anyOf: [{ $ref: '#/$defs/UserInfo' }, { type: 'null' }] },
    feature_count: {
      description: 'The number of voiceprints in the group.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    created_at: {
      description: 'The time when the group was created, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    updated_at: {
      description: 'The time of the last change, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
  },
  required: [],
};

const ListVoiceprintGroupData: JsonSchema = {
  type: 'object',
  description: 'One page of groups.',
  properties: {
    items: {
      description: 'The groups on this page.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/VoiceprintGroup' } }, { type: 'null' }],
    },
    total: { description: 'The number of groups that match.', anyOf: [{ type: 'integer' }, { type: 'null' }] },
  },
  required: [],
};

const CreateVoiceprintGroupData: JsonSchema = {
  type: 'object',
  description: 'The created group.',
  required: ['id'],
  properties: { id: { type: 'string', description: 'The ID of the new group.' } },
};

const VoiceprintFeature: JsonSchema = {
  type: 'object',
  description: 'A voiceprint, which identifies a speaker.',
  properties: {
    id: { description: 'The ID of the voiceprint.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    group_id: { description: 'The ID of the group.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    name: { description: 'The name of the speaker.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    desc: { description: 'The description of the speaker.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    icon_url: { description: "The URL of the voiceprint's icon.", anyOf: [{ type: 'string' }, { type: 'null' }] },
    audio_url: {
      description: 'The URL of the recording that it was created from.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    user_info: { anyOf: [{ $ref: '#/$defs/UserInfo' }, { type: 'null' }] },
    created_at: {
      description: 'The time when the voiceprint was created, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    updated_at: {
      description: 'The time of the last change, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
  },
  required: [],
};

const ListVoiceprintFeatureData: JsonSchema = {
  type: 'object',
  description: 'One page of voiceprints.',
  properties: {
    items: {
      description: 'The voiceprints on this page.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/VoiceprintFeature' } }, { type: 'null' }],
    },
    total: { description: 'The number of voiceprints in the group.', anyOf: [{ type: 'integer' }, { type: 'null' }] },
  },
  required: [],
};

const CreateVoiceprintFeatureData: JsonSchema = {
  type: 'object',
  description: 'The created voiceprint.',
  required: ['id'],
  properties: { id: { type: 'string', description: 'The ID of the new voiceprint.' } },
};

const UpdateVoiceprintFeatureData: JsonSchema = {
  type: 'object',
  description: 'The updated voiceprint. It occurs only in an example of the documentation.',
  properties: { id: { description: 'The ID of the voiceprint.', anyOf: [{ type: 'string' }, { type: 'null' }] } },
  required: [],
};

const FeatureScore: JsonSchema = {
  type: 'object',
  description: 'The score of a voiceprint.',
  properties: {
    feature_id: { description: 'The ID of the voiceprint.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    feature_name: { description: 'The name of the speaker.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    feature_desc: { description: 'The description of the speaker.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    score: { description: 'The score of the match, 0 to 100.', anyOf: [{ type: 'number' }, { type: 'null' }] },
  },
  required: [],
};

const SpeakerIdentifyData: JsonSchema = {
  type: 'object',
  description: 'The possible speakers.',
  properties: {
    feature_score_list: {
      description: 'The voiceprints and their scores.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/FeatureScore' } }, { type: 'null' }],
    },
  },
  required: [],
};

const AudioCodec: JsonSchema = {
  description: 'The audio codec. `g711a` and `g711u` are telephony codecs with 8000 Hz.',
  anyOf: [{ enum: ['pcm', 'opus', 'g711a', 'g711u'] }, { type: 'string' }],
};

const AudioSampleRate: JsonSchema = {
  description: 'The sample rate of the audio, in Hz.',
  anyOf: [{ enum: [8000, 16000, 22050, 24000, 32000, 44100, 48000] }, { type: 'integer' }],
};

const AudioLimitConfig: JsonSchema = {
  type: 'object',
  description: 'The rate limit of the audio packets. Without it, packets are sent as soon as they are ready.',
  properties: {
    period: { description: 'The duration of a period, in seconds.', anyOf: [{ type: 'integer' }, { type: 'null' }] },
    max_frame_num: {
      description: 'The maximum number of packets in a period.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
  },
  required: [],
};

const PcmAudioConfig: JsonSchema = {
  type: 'object',
  description: 'The packets of the synthesized audio, for the codecs `pcm`, `g711a` and `g711u`.',
  properties: {
    sample_rate: {
      description: 'The sample rate in Hz, default 24000.',
      anyOf: [{ $ref: '#/$defs/AudioSampleRate' }, { type: 'null' }],
    },
    frame_size_ms: {
      description: 'The duration of a packet, in milliseconds. Without it, the durations vary.',
      anyOf: [{ type: 'number' }, { type: 'null' }],
    },
    limit_config: {
      description: 'The rate limit of the packets, default unlimited.',
      anyOf: [{ $ref: '#/$defs/AudioLimitConfig' }, { type: 'null' }],
    },
  },
  required: [],
};

const OpusFrameSizeMs: JsonSchema = {
  description: 'The duration of an Opus packet, in milliseconds.',
  anyOf: [{ enum: [2.5, 5, 10, 20, 40, 60] }, { type: 'number' }],
};

const OpusAudioConfig: JsonSchema = {
  type: 'object',
  description: 'The encoding and the packets of the synthesized audio, for the codec `opus`.',
  properties: {
    bitrate: {
      description: 'The bit rate, in bits per second, default 48000.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    use_cbr: {
      description: 'True if all packets have the same size (constant bit rate).',
      anyOf: [{ type: 'boolean' }, { type: 'null' }],
    },
    frame_size_ms: {
      description: 'The duration of a packet, in milliseconds, default 10.',
      anyOf: [{ $ref: '#/$defs/OpusFrameSizeMs' }, { type: 'null' }],
    },
    sample_rate: {
      description: 'The sample rate in Hz, default 24000.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    limit_config: {
      description: 'The rate limit of the packets, default unlimited.',
      anyOf: [{ $ref: '#/$defs/AudioLimitConfig' }, { type: 'null' }],
    },
  },
  required: [],
};

const EmotionConfig: JsonSchema = {
  type: 'object',
  description: 'The emotion of the voice, for voices that support it.',
  properties: {
    emotion: { description: 'The name of the emotion.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    emotion_scale: { description: 'The strength of the emotion.', anyOf: [{ type: 'number' }, { type: 'null' }] },
  },
  required: [],
};

const EventDetail: JsonSchema = {
  type: 'object',
  description: 'Debug information about an event, from the server.',
  required: [],
  properties: {
    logid: { type: 'string', description: 'The log ID of the connection. Include it when you contact Coze support.' },
    respond_at: {
      description: 'The time when the server sent the event, Unix time in milliseconds, as text.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    origin_message: {
      description:
        'Your event that caused the error, as the server received it. Only in errors, and not in all of them.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
  },
};

const SpeechCreatedEvent: JsonSchema = {
  type: 'object',
  description: 'The connection is ready. You need not wait for it.',
  required: ['event_type', 'id', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'speech.created', description: 'The name of the event.' },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const EffectiveOutputAudio: JsonSchema = {
  type: 'object',
  description: 'The format and the voice of the audio that you receive.',
  required: [],
  properties: {
    codec: { $ref: '#/$defs/AudioCodec', description: 'The codec of the audio.' },
    pcm_config: {
      $ref: '#/$defs/PcmAudioConfig',
      description: 'The packets of the audio, for `pcm`, `g711a` and `g711u`.',
    },
    opus_config: {
      $ref: '#/$defs/OpusAudioConfig',
      description: 'The encoding and the packets of the audio, for `opus`.',
    },
    speech_rate: { type: 'integer', description: 'The speed of the speech, -50 (half speed) to 100 (double speed).' },
    voice_id: { type: 'string', description: 'The ID of the voice.' },
    emotion_config: { $ref: '#/$defs/EmotionConfig', description: 'The emotion of the voice.' },
  },
};

const SpeechUpdatedEvent: JsonSchema = {
  type: 'object',
  description: 'The change was made.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'speech.updated', description: 'The name of the event.' },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    data: {
      type: 'object',
      description: 'The settings in effect.',
      required: ['output_audio'],
      properties: {
        output_audio: { $ref: '#/$defs/EffectiveOutputAudio', description: 'The format and the voice of the audio.' },
      },
    },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const InputTextBufferCompletedEvent: JsonSchema = {
  type: 'object',
  description: 'The server has received all text.',
  required: ['event_type', 'id', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'input_text_buffer.completed', description: 'The name of the event.' },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const ConversationAudioSentenceStartEvent: JsonSchema = {
  type: 'object',
  description: 'A sentence starts. The audio up to the next event of this type belongs to it.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'conversation.audio.sentence_start', description: 'The name of the event.' },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    data: {
      type: 'object',
      description: 'The sentence.',
      required: ['text'],
      properties: { text: { type: 'string', description: 'The text of the sentence.' } },
    },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const SpeechAudioUpdateEvent: JsonSchema = {
  type: 'object',
  description: 'The next fragment of the speech.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'speech.audio.update', description: 'The name of the event.' },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    data: {
      type: 'object',
      description: 'A fragment of audio.',
      required: ['delta'],
      properties: {
        delta: {
          type: 'string',
          description: 'The audio as base64, in the codec of `output_audio`.',
          contentEncoding: 'base64',
        },
      },
    },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const SpeechAudioCompletedEvent: JsonSchema = {
  type: 'object',
  description: 'The speech is complete. Close the WebSocket if you have no more text.',
  required: ['event_type', 'id', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'speech.audio.completed', description: 'The name of the event.' },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const WebsocketErrorData: JsonSchema = {
  type: 'object',
  description: 'The error.',
  required: ['code', 'msg'],
  properties: {
    code: { type: 'integer', description: 'The error code.' },
    msg: { type: 'string', description: 'The error message.' },
  },
};

const CommonErrorEvent: JsonSchema = {
  type: 'object',
  description:
    'An error occurred, for example while processing an event that you sent. The platform does not document if the WebSocket stays open.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'error', description: 'The name of the event.' },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    data: { $ref: '#/$defs/WebsocketErrorData' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const CreateSpeechWsRes: JsonSchema = {
  description:
    'A server event of speech synthesis. Servers may send other events, which the client passes on unchanged.',
  anyOf: [
    { $ref: '#/$defs/SpeechCreatedEvent' },
    { $ref: '#/$defs/SpeechUpdatedEvent' },
    { $ref: '#/$defs/InputTextBufferCompletedEvent' },
    { $ref: '#/$defs/ConversationAudioSentenceStartEvent' },
    { $ref: '#/$defs/SpeechAudioUpdateEvent' },
    { $ref: '#/$defs/SpeechAudioCompletedEvent' },
    { $ref: '#/$defs/CommonErrorEvent' },
    {
      type: 'object',
      required: ['event_type'],
      properties: {
        event_type: {
          type: 'string',
          not: {
            enum: [
              'speech.created',
              'speech.updated',
              'input_text_buffer.completed',
              'conversation.audio.sentence_start',
              'speech.audio.update',
              'speech.audio.completed',
              'error',
            ],
          },
        },
      },
    },
  ],
};

const WebsocketsEventType: JsonSchema = {
  description: 'The names of all WebSocket events, in both directions.',
  anyOf: [
    {
      enum: [
        'speech.update',
        'input_text_buffer.append',
        'input_text_buffer.complete',
        'speech.created',
        'speech.updated',
        'input_text_buffer.completed',
        'conversation.audio.sentence_start',
        'speech.audio.update',
        'speech.audio.completed',
        'error',
        'transcriptions.update',
        'input_audio_buffer.append',
        'input_audio_buffer.complete',
        'input_audio_buffer.clear',
        'transcriptions.created',
        'transcriptions.updated',
        'input_audio_buffer.completed',
        'input_audio_buffer.cleared',
        'transcriptions.message.update',
        'transcriptions.message.completed',
        'simult_interpretation.update',
        'simult_interpretation.created',
        'simult_interpretation.updated',
        'simult_interpretation.transcription.delta',
        'simult_interpretation.translation.delta',
        'simult_interpretation.audio.delta',
        'simult_interpretation.message.completed',
        'chat.update',
        'conversation.message.create',
        'conversation.clear',
        'conversation.chat.submit_tool_outputs',
        'conversation.chat.cancel',
        'input_text.generate_audio',
        'chat.created',
        'chat.updated',
        'conversation.chat.created',
        'conversation.chat.in_progress',
        'conversation.message.delta',
        'conversation.audio.delta',
        'conversation.message.completed',
        'conversation.audio.completed',
        'conversation.chat.completed',
        'conversation.chat.failed',
        'conversation.chat.requires_action',
        'conversation.chat.canceled',
        'conversation.cleared',
        'input_audio_buffer.speech_started',
        'input_audio_buffer.speech_stopped',
        'conversation.audio_transcript.update',
        'conversation.audio_transcript.completed',
        'dump.audio',
      ],
    },
    { type: 'string' },
  ],
};

const AnyWebsocketEvent: JsonSchema = {
  type: 'object',
  description: 'The fields of every event. Servers may send events that have no schema yet.',
  required: ['event_type'],
  properties: {
    event_type: { $ref: '#/$defs/WebsocketsEventType', description: 'The name of the event.' },
    id: {
      description: 'The ID of the event, a UUID if the server created it.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    detail: { anyOf: [{ $ref: '#/$defs/EventDetail' }, { type: 'null' }] },
  },
};

const InputAudioFormat: JsonSchema = {
  description: 'The container format of the audio. The codecs `g711a` and `g711u` require `pcm`.',
  anyOf: [{ enum: ['pcm', 'wav', 'ogg'] }, { type: 'string' }],
};

const AudioChannel: JsonSchema = {
  description: 'The number of audio channels.',
  anyOf: [{ enum: [1, 2] }, { type: 'integer' }],
};

const AudioBitDepth: JsonSchema = {
  description: 'The number of bits per sample.',
  anyOf: [{ enum: [8, 16, 24] }, { type: 'integer' }],
};

const TranscriptionsCreatedEvent: JsonSchema = {
  type: 'object',
  description: 'The connection is ready. You need not wait for it.',
  required: ['event_type', 'id', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'transcriptions.created', description: 'The name of the event.' },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const EffectiveAudioConfig: JsonSchema = {
  type: 'object',
  description: 'The format that the server expects your audio to have.',
  required: [],
  properties: {
    format: { $ref: '#/$defs/InputAudioFormat', description: 'The container format of the audio.' },
    codec: { $ref: '#/$defs/AudioCodec', description: 'The codec of the audio.' },
    sample_rate: { $ref: '#/$defs/AudioSampleRate', description: 'The sample rate in Hz.' },
    channel: { $ref: '#/$defs/AudioChannel', description: 'The number of channels.' },
    bit_depth: { $ref: '#/$defs/AudioBitDepth', description: 'The number of bits per sample.' },
  },
};

const TranscriptionsUpdatedEvent: JsonSchema = {
  type: 'object',
  description: 'The change was made.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'transcriptions.updated', description: 'The name of the event.' },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    data: {
      type: 'object',
      description: 'The settings in effect.',
      required: ['input_audio'],
      properties: {
        input_audio: {
          $ref: '#/$defs/EffectiveAudioConfig',
          description: 'The format that the server expects the audio to have.',
        },
      },
    },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const InputAudioBufferCompletedEvent: JsonSchema = {
  type: 'object',
  description: 'The server has received all audio.',
  required: ['event_type', 'id', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'input_audio_buffer.completed', description: 'The name of the event.' },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const InputAudioBufferClearedEvent: JsonSchema = {
  type: 'object',
  description: 'The server discarded the audio sent so far.',
  required: ['event_type', 'id', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'input_audio_buffer.cleared', description: 'The name of the event.' },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const TranscriptionsMessageUpdateEvent: JsonSchema = {
  type: 'object',
  description: 'The transcript so far: the whole text, not only the new part.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'transcriptions.message.update', description: 'The name of the event.' },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    data: {
      type: 'object',
      description: 'The text.',
      required: ['content'],
      properties: { content: { type: 'string', description: 'The whole transcript so far.' } },
    },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const TranscriptionsMessageCompletedEvent: JsonSchema = {
  type: 'object',
  description: 'The transcription is complete. The text is that of the last `transcriptions.message.update`.',
  required: ['event_type', 'id', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'transcriptions.message.completed', description: 'The name of the event.' },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    data: {
      type: 'object',
      description: 'The text, for programs that look for it here. The server leaves it out.',
      required: [],
      properties: { content: { type: 'string', description: 'The complete transcript.' } },
    },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const CreateTranscriptionsWsRes: JsonSchema = {
  description:
    'A server event of a transcription. Servers may send other events, which the client passes on unchanged.',
  anyOf: [
    { $ref: '#/$defs/TranscriptionsCreatedEvent' },
    { $ref: '#/$defs/TranscriptionsUpdatedEvent' },
    { $ref: '#/$defs/InputAudioBufferCompletedEvent' },
    { $ref: '#/$defs/InputAudioBufferClearedEvent' },
    { $ref: '#/$defs/TranscriptionsMessageUpdateEvent' },
    { $ref: '#/$defs/TranscriptionsMessageCompletedEvent' },
    { $ref: '#/$defs/CommonErrorEvent' },
    {
      type: 'object',
      required: ['event_type'],
      properties: {
        event_type: {
          type: 'string',
          not: {
            enum: [
              'transcriptions.created',
              'transcriptions.updated',
              'input_audio_buffer.completed',
              'input_audio_buffer.cleared',
              'transcriptions.message.update',
              'transcriptions.message.completed',
              'error',
            ],
          },
        },
      },
    },
  ],
};

const TranscriptionData: JsonSchema = {
  type: 'object',
  description: 'The transcribed text.',
  required: ['text'],
  properties: { text: { type: 'string', description: 'The transcribed text.' } },
};

const InterpretationTerm: JsonSchema = {
  type: 'object',
  description: 'The translation of a word.',
  required: ['original', 'translation'],
  properties: {
    original: { type: 'string', description: 'The spoken word.' },
    translation: { type: 'string', description: 'The translated word.' },
  },
};

const SimultInterpretationCreatedEvent: JsonSchema = {
  type: 'object',
  description: 'The connection is ready.',
  required: ['event_type', 'id', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'simult_interpretation.created', description: 'The name of the event.' },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const EffectiveInterpretationConfig: JsonSchema = {
  type: 'object',
  description: 'The languages and the vocabulary of the interpretation.',
  required: [],
  properties: {
    from: { type: 'string', description: 'The source language.' },
    to: { type: 'string', description: 'The target language.' },
    hot_words: {
      type: 'array',
      description: 'Words that are likely to occur.',
      items: { type: 'string', description: 'A word.' },
    },
    glossary: {
      type: 'array',
      description: 'The translations of certain words.',
      items: { $ref: '#/$defs/InterpretationTerm' },
    },
  },
};

const SimultInterpretationUpdatedEvent: JsonSchema = {
  type: 'object',
  description: 'The change was made.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'simult_interpretation.updated', description: 'The name of the event.' },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    data: {
      type: 'object',
      description: 'The settings in effect.',
      required: ['input_audio', 'output_audio', 'translate_config'],
      properties: {
        input_audio: {
          $ref: '#/$defs/EffectiveAudioConfig',
          description: 'The format that the server expects your audio to have.',
        },
        output_audio: {
          $ref: '#/$defs/EffectiveOutputAudio',
          description: 'The format and the voice of the audio that you receive.',
        },
        translate_config: {
          $ref: '#/$defs/EffectiveInterpretationConfig',
          description: 'The languages and the vocabulary of the interpretation.',
        },
      },
    },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const SimultInterpretationTranscriptionDeltaEvent: JsonSchema = {
  type: 'object',
  description: 'The next fragment of the transcript, in the source language.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: {
      type: 'string',
      const: 'simult_interpretation.transcription.delta',
      description: 'The name of the event.',
    },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    data: {
      type: 'object',
      description: 'A fragment of text.',
      required: ['delta'],
      properties: { delta: { type: 'string', description: 'The new text.' } },
    },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const SimultInterpretationTranslationDeltaEvent: JsonSchema = {
  type: 'object',
  description: 'The next fragment of the translation.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: {
      type: 'string',
      const: 'simult_interpretation.translation.delta',
      description: 'The name of the event.',
    },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    data: {
      type: 'object',
      description: 'A fragment of text.',
      required: ['delta'],
      properties: { delta: { type: 'string', description: 'The new text.' } },
    },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const SimultInterpretationAudioDeltaEvent: JsonSchema = {
  type: 'object',
  description: 'The next fragment of the spoken translation.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'simult_interpretation.audio.delta', description: 'The name of the event.' },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    data: {
      type: 'object',
      description: 'A fragment of audio.',
      required: ['delta'],
      properties: {
        delta: {
          type: 'string',
          description: 'The audio as base64, in the codec of `output_audio`.',
          contentEncoding: 'base64',
        },
      },
    },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const SimultInterpretationMessageCompletedEvent: JsonSchema = {
  type: 'object',
  description: 'The interpretation is complete. No more events follow.',
  required: ['event_type', 'id', 'detail'],
  properties: {
    event_type: {
      type: 'string',
      const: 'simult_interpretation.message.completed',
      description: 'The name of the event.',
    },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const CreateSimultInterpretationsWsRes: JsonSchema = {
  description:
    'A server event of an interpretation. Servers may send other events, which the client passes on unchanged.',
  anyOf: [
    { $ref: '#/$defs/SimultInterpretationCreatedEvent' },
    { $ref: '#/$defs/SimultInterpretationUpdatedEvent' },
    { $ref: '#/$defs/InputAudioBufferCompletedEvent' },
    { $ref: '#/$defs/SimultInterpretationTranscriptionDeltaEvent' },
    { $ref: '#/$defs/SimultInterpretationTranslationDeltaEvent' },
    { $ref: '#/$defs/SimultInterpretationAudioDeltaEvent' },
    { $ref: '#/$defs/SimultInterpretationMessageCompletedEvent' },
    { $ref: '#/$defs/CommonErrorEvent' },
    {
      type: 'object',
      required: ['event_type'],
      properties: {
        event_type: {
          type: 'string',
          not: {
            enum: [
              'simult_interpretation.created',
              'simult_interpretation.updated',
              'input_audio_buffer.completed',
              'simult_interpretation.transcription.delta',
              'simult_interpretation.translation.delta',
              'simult_interpretation.audio.delta',
              'simult_interpretation.message.completed',
              'error',
            ],
          },
        },
      },
    },
  ],
};

const TurnDetectionType: JsonSchema = {
  description: "The method that detects the end of the user's speech.",
  anyOf: [{ enum: ['client_interrupt', 'server_vad'] }, { type: 'string' }],
};

const InterruptConfigMode: JsonSchema = {
  description: 'The position that a keyword must have to interrupt the bot.',
  anyOf: [{ enum: ['keyword_contains', 'keyword_prefix'] }, { type: 'string' }],
};

const InterruptConfig: JsonSchema = {
  type: 'object',
  description: 'The keywords that interrupt the bot while it speaks. Only with `server_vad`.',
  properties: {
    mode: {
      description: 'The position that a keyword must have.',
      anyOf: [{ $ref: '#/$defs/InterruptConfigMode' }, { type: 'null' }],
    },
    keywords: {
      description: 'The keywords, at most 5.',
      anyOf: [
        {
          type: 'array',
          items: { type: 'string', description: 'A keyword of 6 to 24 bytes (not characters), without punctuation.' },
        },
        { type: 'null' },
      ],
    },
  },
  required: [],
};

const TurnDetection: JsonSchema = {
  type: 'object',
  description: "The detection of the end of the user's speech.",
  properties: {
    type: {
      description: 'The detection method, default `client_interrupt`.',
      anyOf: [{ $ref: '#/$defs/TurnDetectionType' }, { type: 'null' }],
    },
    prefix_padding_ms: {
      description:
        'The duration of the audio to keep before the first word, in milliseconds, default 600. Only with `server_vad`.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    silence_duration_ms: {
      description:
        'The duration of the silence that ends a turn, in milliseconds, default 500. Only with `server_vad`.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    interrupt_config: {
      description: 'The keywords that interrupt the bot while it speaks. Only with `server_vad`.',
      anyOf: [{ $ref: '#/$defs/InterruptConfig' }, { type: 'null' }],
    },
  },
  required: [],
};

const AsrUserLanguage: JsonSchema = {
  description:
    'The language of the speech. `common` is a large model for Chinese, English and Cantonese. The others are small models for one language each.',
  anyOf: [
    { enum: ['common', 'zh', 'cant', 'sc', 'en', 'ja', 'ko', 'fr', 'id', 'es', 'pt', 'ms', 'ru'] },
    { type: 'string' },
  ],
};

const AsrConfig: JsonSchema = {
  type: 'object',
  description: 'The settings of speech recognition.',
  properties: {
    hot_words: {
      description: 'Words that are likely to occur, such as names. At most 100 tokens together; the rest is cut off.',
      anyOf: [{ type: 'array', items: { type: 'string', description: 'A word.' } }, { type: 'null' }],
    },
    context: {
      description: 'The context of the speech, at most 800 tokens; the rest is cut off.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    context_type: {
      description: 'The type of `context`. The platform does not document the types.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    user_language: {
      description: 'The language of the user, default `common`.',
      anyOf: [{ $ref: '#/$defs/AsrUserLanguage' }, { type: 'null' }],
    },
    enable_ddc: {
      description: 'True to remove filler words and repetitions.',
      anyOf: [{ type: 'boolean' }, { type: 'null' }],
    },
    enable_itn: {
      description: 'True to write spoken numbers as digits.',
      anyOf: [{ type: 'boolean' }, { type: 'null' }],
    },
    enable_punc: { description: 'True to add punctuation.', anyOf: [{ type: 'boolean' }, { type: 'null' }] },
  },
  required: [],
};

const VoicePrintConfig: JsonSchema = {
  type: 'object',
  description: 'The recognition of speakers by their voices.',
  properties: {
    group_id: {
      description: 'The ID of the voiceprint group to compare with. `@coze/api` requires it.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    score: { description: 'The minimum score of a match.', anyOf: [{ type: 'number' }, { type: 'null' }] },
    reuse_voice_info: {
      description: 'True to reuse the recognized voice for the speech that follows.',
      anyOf: [{ type: 'boolean' }, { type: 'null' }],
    },
  },
  required: [],
};

const ChatCreatedEvent: JsonSchema = {
  type: 'object',
  description: 'The connection is ready. Sent once, right after the connection opens. You need not wait for it.',
  required: ['event_type', 'id', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'chat.created', description: 'The name of the event.' },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const EffectiveChatConfig: JsonSchema = {
  type: 'object',
  description: 'The settings of all turns of the chat.',
  required: [],
  properties: {
    conversation_id: { type: 'string', description: 'The ID of the conversation.' },
    user_id: { type: 'string', description: 'Your ID for the end user.' },
    meta_data: { $ref: '#/$defs/MetaDataType', description: 'Your own key-value pairs.' },
    custom_variables: {
      type: 'object',
      description: "Values for the variables of the bot's prompt.",
      additionalProperties: { type: 'string' },
    },
    extra_params: {
      type: 'object',
      description: 'Facts about the user, for plugins.',
      additionalProperties: { type: 'string' },
    },
    auto_save_history: { type: 'boolean', description: 'True if the turns are saved in the conversation.' },
    parameters: { type: 'object', description: 'The inputs of the chatflow.', additionalProperties: true },
  },
};

const ChatUpdatedData: JsonSchema = {
  type: 'object',
  description: 'All settings in effect, including those you did not set.',
  required: [],
  properties: {
    chat_config: { $ref: '#/$defs/EffectiveChatConfig', description: 'The settings of all turns of the chat.' },
    input_audio: {
      $ref: '#/$defs/EffectiveAudioConfig',
      description: 'The format that the server expects your audio to have.',
    },
    output_audio: {
      $ref: '#/$defs/EffectiveOutputAudio',
      description: 'The format and the voice of the audio that you receive.',
    },
    turn_detection: {
      description: "The detection of the end of the user's speech.",
      anyOf: [{ $ref: '#/$defs/TurnDetection' }, { type: 'null' }],
    },
    asr_config: {
      description: 'The settings of speech recognition.',
      anyOf: [{ $ref: '#/$defs/AsrConfig' }, { type: 'null' }],
    },
    voice_print_config: {
      description: 'The recognition of speakers by their voices.',
      anyOf: [{ $ref: '#/$defs/VoicePrintConfig' }, { type: 'null' }],
    },
    event_subscriptions: {
      description: 'The names of the events that you receive. An empty list means all events.',
      anyOf: [{ type: 'array', items: { type: 'string', description: 'The name of an event.' } }, { type: 'null' }],
    },
    need_play_prologue: {
      description: 'True if the bot speaks its opening message.',
      anyOf: [{ type: 'boolean' }, { type: 'null' }],
    },
    prologue_content: {
      description: "The opening message, instead of the bot's own.",
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
  },
};

const ChatUpdatedEvent: JsonSchema = {
  type: 'object',
  description: 'The settings were changed.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'chat.updated', description: 'The name of the event.' },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    data: { $ref: '#/$defs/ChatUpdatedData' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const ConversationChatCreatedEvent: JsonSchema = {
  type: 'object',
  description: 'The server created a turn.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'conversation.chat.created', description: 'The name of the event.' },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    data: { $ref: '#/$defs/CreateChatData' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const ConversationChatInProgressEvent: JsonSchema = {
  type: 'object',
  description: 'The bot started to process the chat.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'conversation.chat.in_progress', description: 'The name of the event.' },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    data: { $ref: '#/$defs/CreateChatData' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const ConversationMessageDeltaEvent: JsonSchema = {
  type: 'object',
  description: 'The next fragment of a message.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'conversation.message.delta', description: 'The name of the event.' },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    data: { $ref: '#/$defs/ChatV3Message' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const ConversationAudioDeltaEvent: JsonSchema = {
  type: 'object',
  description:
    'The next fragment of the spoken reply. `content` is base64, in the codec of `output_audio`; `content_type` is `audio`.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'conversation.audio.delta', description: 'The name of the event.' },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    data: { $ref: '#/$defs/ChatV3Message' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const ConversationMessageCompletedEvent: JsonSchema = {
  type: 'object',
  description:
    "A complete message. The user's own messages are also sent this way, before the turn starts, and so are function calls, cards and follow-ups.",
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'conversation.message.completed', description: 'The name of the event.' },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    data: { $ref: '#/$defs/ChatV3Message' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const ConversationAudioCompletedEvent: JsonSchema = {
  type: 'object',
  description: 'The end of the spoken reply. `content` is empty, `content_type` is `audio`.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'conversation.audio.completed', description: 'The name of the event.' },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    data: { $ref: '#/$defs/ChatV3Message' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const ConversationChatCompletedEvent: JsonSchema = {
  type: 'object',
  description: 'The turn completed and its usage is known. Sent after the last audio.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'conversation.chat.completed', description: 'The name of the event.' },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    data: { $ref: '#/$defs/CreateChatData' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const ConversationChatFailedEvent: JsonSchema = {
  type: 'object',
  description: 'The turn failed; `last_error` has the reason.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'conversation.chat.failed', description: 'The name of the event.' },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    data: { $ref: '#/$defs/CreateChatData' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const ConversationChatRequiresActionEvent: JsonSchema = {
  type: 'object',
  description: 'The bot calls functions. Submit their outputs with `conversation.chat.submit_tool_outputs`.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'conversation.chat.requires_action', description: 'The name of the event.' },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    data: { $ref: '#/$defs/CreateChatData' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const ChatCanceledCode: JsonSchema = {
  description: 'The reason why a turn was canceled.',
  anyOf: [{ enum: [1, 2, 3] }, { type: 'integer' }],
};

const ConversationChatCanceledEvent: JsonSchema = {
  type: 'object',
  description: 'The running turn was canceled.',
  required: ['event_type', 'id'],
  properties: {
    event_type: { type: 'string', const: 'conversation.chat.canceled', description: 'The name of the event.' },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    data: {
      description: 'The reason of the cancellation.',
      anyOf: [
        {
          type: 'object',
          required: ['code', 'msg'],
          properties: {
            code: { $ref: '#/$defs/ChatCanceledCode', description: 'The reason, as a number.' },
            msg: { type: 'string', description: 'The reason, as text.' },
          },
        },
        { type: 'null' },
      ],
    },
    detail: { anyOf: [{ $ref: '#/$defs/EventDetail' }, { type: 'null' }] },
  },
};

const ConversationClearedEvent: JsonSchema = {
  type: 'object',
  description: 'The context was cleared.',
  required: ['event_type', 'id', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'conversation.cleared', description: 'The name of the event.' },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const InputAudioBufferSpeechStartedEvent: JsonSchema = {
  type: 'object',
  description: 'The user started to speak. Stop the playback. Only with `server_vad`.',
  required: ['event_type', 'id'],
  properties: {
    event_type: { type: 'string', const: 'input_audio_buffer.speech_started', description: 'The name of the event.' },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    detail: { anyOf: [{ $ref: '#/$defs/EventDetail' }, { type: 'null' }] },
  },
};

const InputAudioBufferSpeechStoppedEvent: JsonSchema = {
  type: 'object',
  description: 'The user stopped speaking. Only with `server_vad`.',
  required: ['event_type', 'id'],
  properties: {
    event_type: { type: 'string', const: 'input_audio_buffer.speech_stopped', description: 'The name of the event.' },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    detail: { anyOf: [{ $ref: '#/$defs/EventDetail' }, { type: 'null' }] },
  },
};

const ConversationAudioTranscriptUpdateEvent: JsonSchema = {
  type: 'object',
  description: "The transcript of the user's speech so far: the whole text, not only the new part.",
  required: ['event_type', 'id', 'data'],
  properties: {
    event_type: {
      type: 'string',
      const: 'conversation.audio_transcript.update',
      description: 'The name of the event.',
    },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    data: {
      type: 'object',
      description: 'The text.',
      required: ['content'],
      properties: { content: { type: 'string', description: 'The whole transcript so far.' } },
    },
    detail: { anyOf: [{ $ref: '#/$defs/EventDetail' }, { type: 'null' }] },
  },
};

const ConversationAudioTranscriptCompletedEvent: JsonSchema = {
  type: 'object',
  description: "The complete transcript of the user's speech.",
  required: ['event_type', 'id', 'data'],
  properties: {
    event_type: {
      type: 'string',
      const: 'conversation.audio_transcript.completed',
      description: 'The name of the event.',
    },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    data: {
      type: 'object',
      description: 'The text.',
      required: ['content'],
      properties: { content: { type: 'string', description: 'The complete transcript.' } },
    },
    detail: { anyOf: [{ $ref: '#/$defs/EventDetail' }, { type: 'null' }] },
  },
};

const AudioDumpEvent: JsonSchema = {
  type: 'object',
  description: 'A recording of the audio that you sent, for debugging.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'dump.audio', description: 'The name of the event.' },
    id: { type: 'string', description: 'The ID of the event, a UUID.' },
    data: {
      type: 'object',
      description: 'The recording.',
      required: ['url'],
      properties: { url: { type: 'string', description: 'The URL of the recording.' } },
    },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const CreateChatWsRes: JsonSchema = {
  description: 'A server event of a chat. Servers may send other events, which the client passes on unchanged.',
  anyOf: [
    { $ref: '#/$defs/ChatCreatedEvent' },
    { $ref: '#/$defs/ChatUpdatedEvent' },
    { $ref: '#/$defs/ConversationChatCreatedEvent' },
    { $ref: '#/$defs/ConversationChatInProgressEvent' },
    { $ref: '#/$defs/ConversationMessageDeltaEvent' },
    { $ref: '#/$defs/ConversationAudioSentenceStartEvent' },
    { $ref: '#/$defs/ConversationAudioDeltaEvent' },
    { $ref: '#/$defs/ConversationMessageCompletedEvent' },
    { $ref: '#/$defs/ConversationAudioCompletedEvent' },
    { $ref: '#/$defs/ConversationChatCompletedEvent' },
    { $ref: '#/$defs/ConversationChatFailedEvent' },
    { $ref: '#/$defs/ConversationChatRequiresActionEvent' },
    { $ref: '#/$defs/ConversationChatCanceledEvent' },
    { $ref: '#/$defs/ConversationClearedEvent' },
    { $ref: '#/$defs/InputAudioBufferCompletedEvent' },
    { $ref: '#/$defs/InputAudioBufferClearedEvent' },
    { $ref: '#/$defs/InputAudioBufferSpeechStartedEvent' },
    { $ref: '#/$defs/InputAudioBufferSpeechStoppedEvent' },
    { $ref: '#/$defs/ConversationAudioTranscriptUpdateEvent' },
    { $ref: '#/$defs/ConversationAudioTranscriptCompletedEvent' },
    { $ref: '#/$defs/AudioDumpEvent' },
    { $ref: '#/$defs/CommonErrorEvent' },
    {
      type: 'object',
      required: ['event_type'],
      properties: {
        event_type: {
          type: 'string',
          not: {
            enum: [
              'chat.created',
              'chat.updated',
              'conversation.chat.created',
              'conversation.chat.in_progress',
              'conversation.message.delta',
              'conversation.audio.sentence_start',
              'conversation.audio.delta',
              'conversation.message.completed',
              'conversation.audio.completed',
              'conversation.chat.completed',
              'conversation.chat.failed',
              'conversation.chat.requires_action',
              'conversation.chat.canceled',
              'conversation.cleared',
              'input_audio_buffer.completed',
              'input_audio_buffer.cleared',
              'input_audio_buffer.speech_started',
              'input_audio_buffer.speech_stopped',
              'conversation.audio_transcript.update',
              'conversation.audio_transcript.completed',
              'dump.audio',
              'error',
            ],
          },
        },
      },
    },
  ],
};

const WorkspaceMember: JsonSchema = {
  type: 'object',
  description: 'A member of a workspace.',
  required: ['user_id'],
  properties: {
    user_id: { type: 'string', description: 'The ID of the user.' },
    role_type: {
      description: 'The role of the user in the workspace.',
      anyOf: [{ $ref: '#/$defs/WorkspaceRoleType' }, { type: 'null' }],
    },
    user_nickname: { description: 'The display name of the user.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    user_unique_name: { description: 'The unique name of the user.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    avatar_url: {
      description: "The URL of the user's avatar. Absent in some responses.",
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
  },
};

const ListWorkspaceMembersData: JsonSchema = {
  type: 'object',
  description: 'One page of members.',
  required: ['total_count'],
  properties: {
    items: {
      description: 'The members on this page.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/WorkspaceMember' } }, { type: 'null' }],
    },
    total_count: { type: 'integer', description: 'The number of members in the workspace.' },
  },
};

const CreateWorkspaceMembersData: JsonSchema = {
  type: 'object',
  description: 'The result for each user. Some join at once, others are invited first.',
  properties: {
    added_success_user_ids: {
      description: 'The IDs of the users who joined.',
      anyOf: [{ type: 'array', items: { type: 'string', description: 'The ID of a user.' } }, { type: 'null' }],
    },
    invited_success_user_ids: {
      description: 'The IDs of the users who were invited.',
      anyOf: [{ type: 'array', items: { type: 'string', description: 'The ID of a user.' } }, { type: 'null' }],
    },
    already_joined_user_ids: {
      description: 'The IDs of the users who were already members.',
      anyOf: [{ type: 'array', items: { type: 'string', description: 'The ID of a user.' } }, { type: 'null' }],
    },
    already_invited_user_ids: {
      description: 'The IDs of the users who were already invited.',
      anyOf: [{ type: 'array', items: { type: 'string', description: 'The ID of a user.' } }, { type: 'null' }],
    },
    not_exist_user_ids: {
      description: 'The IDs that no user has.',
      anyOf: [{ type: 'array', items: { type: 'string', description: 'The ID that was sent.' } }, { type: 'null' }],
    },
  },
  required: [],
};

const DeleteWorkspaceMembersData: JsonSchema = {
  type: 'object',
  description: 'The result for each user.',
  properties: {
    removed_success_user_ids: {
      description: 'The IDs of the users who were removed.',
      anyOf: [{ type: 'array', items: { type: 'string', description: 'The ID of a user.' } }, { type: 'null' }],
    },
    not_in_workspace_user_ids: {
      description: 'The IDs of the users who were not members.',
      anyOf: [{ type: 'array', items: { type: 'string', description: 'The ID of a user.' } }, { type: 'null' }],
    },
    not_in_space_user_ids: {
      description: 'The name of `not_in_workspace_user_ids` in some responses.',
      anyOf: [{ type: 'array', items: { type: 'string', description: 'The ID of a user.' } }, { type: 'null' }],
    },
    owner_not_support_remove_user_ids: {
      description: 'The IDs of the users who were not removed because they own the workspace.',
      anyOf: [{ type: 'array', items: { type: 'string', description: 'The ID of a user.' } }, { type: 'null' }],
    },
  },
  required: [],
};

const SimpleApp: JsonSchema = {
  type: 'object',
  description: 'An app of a workspace.',
  required: ['id', 'name'],
  properties: {
    id: { type: 'string', description: 'The ID of the app.' },
    name: { type: 'string', description: 'The name of the app.' },
    description: { description: 'The description of the app.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    icon_url: { description: 'The URL of the icon.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    folder_id: {
      description: 'The ID of the folder that contains the app.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    is_published: { description: 'True if the app is published.', anyOf: [{ type: 'boolean' }, { type: 'null' }] },
    owner_user_id: { description: 'The Coze user ID of the owner.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    updated_at: {
      description: 'The time of the last change, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    published_at: {
      description: 'The time of the last publication, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
  },
};

const ListAppData: JsonSchema = {
  type: 'object',
  description: 'One page of apps.',
  required: ['total'],
  properties: {
    items: {
      description: 'The apps on this page.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/SimpleApp' } }, { type: 'null' }],
    },
    total: { type: 'integer', description: 'The number of apps on all pages.' },
  },
};

const FolderType: JsonSchema = {
  description: 'The content of a folder: `development` for bots and apps, `library` for the resources that they use.',
  anyOf: [{ enum: ['development', 'library'] }, { type: 'string' }],
};

const SimpleFolder: JsonSchema = {
  type: 'object',
  description: 'A folder of a workspace.',
  required: ['id', 'name'],
  properties: {
    id: { type: 'string', description: 'The ID of the folder.' },
    name: { type: 'string', description: 'The name of the folder.' },
    description: { description: 'The description of the folder.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    folder_type: { anyOf: [{ $ref: '#/$defs/FolderType' }, { type: 'null' }] },
    workspace_id: { description: 'The ID of the workspace.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    parent_folder_id: { description: 'The ID of the parent folder.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    creator_user_id: { description: 'The Coze user ID of the creator.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    children_count: {
      description: 'The number of entries in the folder.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
  },
};

const ListFolderData: JsonSchema = {
  type: 'object',
  description: 'One page of folders.',
  required: ['has_more'],
  properties: {
    items: {
      description: 'The folders on this page.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/SimpleFolder' } }, { type: 'null' }],
    },
    has_more: { type: 'boolean', description: 'True if there is another page.' },
    total_count: { description: 'The number of folders on all pages.', anyOf: [{ type: 'integer' }, { type: 'null' }] },
  },
};

const CreateCopyTaskData: JsonSchema = {
  type: 'object',
  description: 'The copy of a bot within its workspace, or the task that creates any other copy.',
  properties: {
    task_id: {
      description: 'The ID of the task, for `entities.copyTasks.retrieve`.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    copied_entity_id: {
      description: 'The ID of the copy, if it was created at once.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
  },
  required: [],
};

const CopyTaskStatus: JsonSchema = {
  description: 'The status of a copy task. `successful` and `failed` are final.',
  anyOf: [{ enum: ['in_progress', 'successful', 'failed'] }, { type: 'string' }],
};

const CopyEntityType: JsonSchema = {
  description:
    'The type of the copied entity. Requests accept bots, apps and workflows. The other types are copied along with them, and occur in the list of failures.',
  anyOf: [
    {
      enum: [
        'app',
        'bot',
        'workflow',
        'plugin',
        'imageflow',
        'ui',
        'knowledge',
        'database',
        'variable',
        'trigger',
        'prompt',
        'shortcut',
      ],
    },
    { type: 'string' },
  ],
};

const CopyTaskFailedReason: JsonSchema = {
  type: 'object',
  description: 'An entity that could not be copied.',
  properties: {
    entity_id: { description: 'The ID of the entity.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    entity_name: { description: 'The name of the entity.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    entity_type: { anyOf: [{ $ref: '#/$defs/CopyEntityType' }, { type: 'null' }] },
    failed_reason: { description: 'The reason.', anyOf: [{ type: 'string' }, { type: 'null' }] },
  },
  required: [],
};

const CopyTaskInfo: JsonSchema = {
  type: 'object',
  description: 'A copy task.',
  required: ['task_id', 'task_status'],
  properties: {
    task_id: { type: 'string', description: 'The ID of the task.' },
    task_status: { $ref: '#/$defs/CopyTaskStatus' },
    entity_type: { anyOf: [{ $ref: '#/$defs/CopyEntityType' }, { type: 'null' }] },
    source_entity_id: { description: 'The ID of the copied entity.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    target_entity_id: { description: 'The ID of the copy.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    target_workspace_id: {
      description: 'The ID of the workspace to copy to.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    failed_reasons: {
      description: 'The entities that could not be copied, if the task failed.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/CopyTaskFailedReason' } }, { type: 'null' }],
    },
  },
};

const TemplateEntityType: JsonSchema = {
  description: 'The type of entity that a template was copied to, `agent` for a bot.',
  anyOf: [{ enum: ['agent'] }, { type: 'string' }],
};

const TemplateDuplicateData: JsonSchema = {
  type: 'object',
  description: 'The copy of a template.',
  required: ['entity_id', 'entity_type'],
  properties: {
    entity_id: { type: 'string', description: 'The ID of the copy.' },
    entity_type: { $ref: '#/$defs/TemplateEntityType' },
  },
};

const PluginTool: JsonSchema = {
  type: 'object',
  description: 'A tool of a plugin.',
  required: ['name'],
  properties: {
    tool_id: { description: 'The ID of the tool.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    name: { type: 'string', description: 'The name of the tool, used to call it.' },
    description: { description: 'The description of the tool.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    inputSchema: {
      description: 'The input of the tool, as a JSON Schema.',
      anyOf: [{ type: 'object', additionalProperties: true }, { type: 'null' }],
    },
    outputSchema: {
      description: 'The output of the tool, as a JSON Schema.',
      anyOf: [{ type: 'object', additionalProperties: true }, { type: 'null' }],
    },
  },
};

const PluginDetail: JsonSchema = {
  type: 'object',
  description: 'A plugin and its tools.',
  required: ['plugin_id'],
  properties: {
    plugin_id: { type: 'string', description: 'The ID of the plugin.' },
    name: { description: 'The name of the plugin.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    name_for_model: {
      description: 'The name of the plugin for models.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    description: { description: 'The description of the plugin.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    icon_url: { description: 'The URL of the icon.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    is_call_available: {
      description: 'True if the tools can be called with `plugins.tools.call`.',
      anyOf: [{ type: 'boolean' }, { type: 'null' }],
    },
    mcp_json: {
      description: 'The configuration of the plugin as an MCP server, as JSON text.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    tools: {
      description: 'The tools of the plugin.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/PluginTool' } }, { type: 'null' }],
    },
    created_at: {
      description: 'The time when the plugin was created, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    updated_at: {
      description: 'The time of the last change, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
  },
};

const MgetPluginData: JsonSchema = {
  type: 'object',
  description: 'The requested plugins.',
  required: [],
  properties: {
    items: {
      type: 'array',
      description: 'The plugins. One page of the documentation shows another shape without this field.',
      items: { $ref: '#/$defs/PluginDetail' },
    },
  },
};

const CallPluginToolData: JsonSchema = {
  type: 'object',
  description: 'The output of a tool.',
  properties: {
    result: {
      description: 'The output of the tool, according to its `outputSchema`.',
      anyOf: [{ type: 'object', additionalProperties: true }, { type: 'null' }],
    },
  },
  required: [],
};

const StoreCategory: JsonSchema = {
  type: 'object',
  description: 'A category of the store.',
  required: ['id', 'name'],
  properties: {
    id: { type: 'string', description: 'The ID of the category.' },
    name: { type: 'string', description: 'The name of the category.' },
  },
};

const ListStoreCategoryData: JsonSchema = {
  type: 'object',
  description: 'One page of categories.',
  required: ['has_more'],
  properties: {
    items: {
      description: 'The categories on this page.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/StoreCategory' } }, { type: 'null' }],
    },
    has_more: { type: 'boolean', description: 'True if there is another page.' },
  },
};

const StoreUserInfo: JsonSchema = {
  type: 'object',
  description: 'The publisher of an entity in the store.',
  properties: {
    user_id: { description: 'The Coze user ID.', anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'null' }] },
    user_name: { description: 'The name of the account.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    nick_name: { description: 'The display name of the user.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    avatar_url: { description: "The URL of the user's avatar.", anyOf: [{ type: 'string' }, { type: 'null' }] },
  },
  required: [],
};

const PaidType: JsonSchema = {
  description: 'The price type of an entity in the store, free or paid.',
  anyOf: [{ enum: ['paid'] }, { type: 'string' }],
};

const StorePluginMetaInfo: JsonSchema = {
  type: 'object',
  description: 'The store entry of a plugin.',
  required: ['product_id', 'entity_id'],
  properties: {
    product_id: { type: 'string', description: 'The ID of the store entry.' },
    entity_id: {
      type: 'string',
      description: 'The ID of the plugin, for `plugins.retrieve` and `plugins.tools.call`.',
    },
    entity_type: { description: 'The type of the entity.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    entity_version: { description: 'The version of the plugin.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    name: { description: 'The name of the plugin.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    description: { description: 'The description of the plugin.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    icon_url: { description: 'The URL of the icon.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    category: { anyOf: [{ $ref: '#/$defs/StoreCategory' }, { type: 'null' }] },
    user_info: { anyOf: [{ $ref: '#/$defs/StoreUserInfo' }, { type: 'null' }] },
    is_official: {
      description: 'True for a plugin of the platform itself.',
      anyOf: [{ type: 'boolean' }, { type: 'null' }],
    },
    paid_type: {
      description: 'The price type, free or paid.',
      anyOf: [{ $ref: '#/$defs/PaidType' }, { type: 'null' }],
    },
    listed_at: {
      description: 'The time when the plugin was listed, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
  },
};

const StorePluginInfo: JsonSchema = {
  type: 'object',
  description: 'The statistics of a plugin.',
  properties: {
    description: { description: 'The description of the plugin.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    is_call_available: {
      description: 'True if the tools can be called with `plugins.tools.call`.',
      anyOf: [{ type: 'boolean' }, { type: 'null' }],
    },
    total_tools_count: { description: 'The number of tools.', anyOf: [{ type: 'integer' }, { type: 'null' }] },
    heat: { description: 'The popularity of the plugin.', anyOf: [{ type: 'integer' }, { type: 'null' }] },
    call_count: { description: 'The number of calls of the tools.', anyOf: [{ type: 'integer' }, { type: 'null' }] },
    success_rate: { description: 'The share of calls that succeed.', anyOf: [{ type: 'number' }, { type: 'null' }] },
    avg_exec_duration_ms: {
      description: 'The average duration of a call, in milliseconds.',
      anyOf: [{ type: 'number' }, { type: 'null' }],
    },
    bots_use_count: {
      description: 'The number of bots that use the plugin.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    associated_bots_use_count: {
      description: 'The number of uses of the bots that have the plugin.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    favorite_count: {
      description: 'The number of users who marked it as a favorite.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
  },
  required: [],
};

const StorePlugin: JsonSchema = {
  type: 'object',
  description: 'A plugin in the store.',
  required: ['metainfo'],
  properties: {
    metainfo: { $ref: '#/$defs/StorePluginMetaInfo' },
    plugin_info: { anyOf: [{ $ref: '#/$defs/StorePluginInfo' }, { type: 'null' }] },
  },
};

const ListStorePluginData: JsonSchema = {
  type: 'object',
  description: 'One page of plugins.',
  required: ['has_more'],
  properties: {
    items: {
      description: 'The plugins on this page.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/StorePlugin' } }, { type: 'null' }],
    },
    has_more: { type: 'boolean', description: 'True if there is another page.' },
  },
};

const ApiAppType: JsonSchema = {
  description: 'The source of the events of a callback app: `normal` for the account, `connector` for a channel.',
  anyOf: [{ enum: ['normal', 'connector'] }, { type: 'string' }],
};

const ApiApp: JsonSchema = {
  type: 'object',
  description: 'A callback app, which sends events of the platform to your URL.',
  required: ['id'],
  properties: {
    id: { type: 'string', description: 'The ID of the callback app.' },
    name: { description: 'The name of the callback app.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    app_type: { anyOf: [{ $ref: '#/$defs/ApiAppType' }, { type: 'null' }] },
    callback_url: {
      description: 'The URL that the platform sends the events to.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    connector_id: {
      description: 'The ID of the channel of a `connector` app.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    verify_token: {
      description: 'The token that verifies that a callback comes from the platform. Keep it secret.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
  },
};

const ListApiAppData: JsonSchema = {
  type: 'object',
  description: 'One page of callback apps.',
  required: ['has_more'],
  properties: {
    items: {
      description: 'The callback apps on this page.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/ApiApp' } }, { type: 'null' }],
    },
    has_more: { type: 'boolean', description: 'True if there is another page.' },
    next_page_token: {
      description: 'The token for the next page; pass it as `page_token`. Empty on the last page.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
  },
};

const ApiAppEventType: JsonSchema = {
  description: 'The events that a callback app can subscribe to. The available ones depend on its type.',
  anyOf: [
    {
      enum: [
        'bot.published',
        'bot.deleted',
        'bot.unpublished',
        'benefit.usage',
        'benefit.plugin.scale.requested',
        'benefit.plugin.scale.expired',
      ],
    },
    { type: 'string' },
  ],
};

const ApiAppEvent: JsonSchema = {
  type: 'object',
  description: 'An event that a callback app is subscribed to.',
  required: ['event_type'],
  properties: {
    name: { description: 'The display name of the event.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    api_app_id: { description: 'The ID of the callback app.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    event_type: { $ref: '#/$defs/ApiAppEventType' },
    description: {
      description: 'The condition that triggers the event.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
  },
};

const ListApiAppEventData: JsonSchema = {
  type: 'object',
  description: 'One page of subscriptions.',
  required: ['has_more'],
  properties: {
    items: {
      description: 'The subscriptions on this page.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/ApiAppEvent' } }, { type: 'null' }],
    },
    has_more: { type: 'boolean', description: 'True if there is another page.' },
    next_page_token: {
      description: 'The token for the next page; pass it as `page_token`. Empty on the last page.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
  },
};

const BenefitResource: JsonSchema = {
  description: 'The resource that a benefit applies to.',
  anyOf: [{ enum: ['plugin', 'chat', 'workflow'] }, { type: 'string' }],
};

const UserLevel: JsonSchema = {
  description: 'The plan of an account.',
  anyOf: [{ enum: ['free', 'pro_personal', 'team', 'enterprise', 'v1_pro_instance'] }, { type: 'string' }],
};

const BenefitBasicInfo: JsonSchema = {
  type: 'object',
  description: 'The account that the benefits belong to.',
  properties: { user_level: { anyOf: [{ $ref: '#/$defs/UserLevel' }, { type: 'null' }] } },
  required: [],
};

const BenefitType: JsonSchema = {
  description:
    'The type of a benefit. Limits apply to `resource_point` (credits), `voice_unified_duration_system` and `voice_unified_duration_custom` (duration of voice calls with system voices and custom voices). Benefits of a plan are `api_run_qps` (calls per second) and `call_tool_limit` (tool calls).',
  anyOf: [
    {
      enum: [
        'resource_point',
        'voice_unified_duration_system',
        'voice_unified_duration_custom',
        'api_run_qps',
        'call_tool_limit',
      ],
    },
    { type: 'string' },
  ],
};

const BenefitStatus: JsonSchema = {
  description: 'The status of a benefit. Only `valid` benefits can be used.',
  anyOf: [{ enum: ['valid', 'frozen', 'cancel', 'pending', 'invalid', 'auditing', 'expired'] }, { type: 'string' }],
};

const BenefitStrategy: JsonSchema = {
  description: 'The amount of a benefit: `unlimit` for no limit, `forbidden` for none, `by_quota` for a total.',
  anyOf: [{ enum: ['unlimit', 'forbidden', 'by_quota'] }, { type: 'string' }],
};

const BenefitItemInfo: JsonSchema = {
  type: 'object',
  description: 'The amount of a benefit, and its validity.',
  properties: {
    used: { description: 'The used amount.', anyOf: [{ type: 'number' }, { type: 'null' }] },
    total: {
      description: 'The total amount. It applies to `by_quota`.',
      anyOf: [{ type: 'number' }, { type: 'null' }],
    },
    strategy: { anyOf: [{ $ref: '#/$defs/BenefitStrategy' }, { type: 'null' }] },
    start_at: {
      description: 'The start of the benefit, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    end_at: {
      description: 'The end of the benefit, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
  },
  required: [],
};

const BenefitItem: JsonSchema = {
  type: 'object',
  description: 'A source of a benefit, such as the plan or an additional purchase.',
  properties: {
    status: {
      description: 'The status of the benefit. Empty if unknown.',
      anyOf: [{ $ref: '#/$defs/BenefitStatus' }, { type: 'null' }],
    },
    item_info: { anyOf: [{ $ref: '#/$defs/BenefitItemInfo' }, { type: 'null' }] },
  },
  required: [],
};

const BenefitInfo: JsonSchema = {
  type: 'object',
  description: 'A benefit, by source and in total.',
  properties: {
    benefit_type: { anyOf: [{ $ref: '#/$defs/BenefitType' }, { type: 'null' }] },
    resource_id: {
      description: 'The ID of the resource that the benefit applies to.',
      anyOf: [{ $ref: '#/$defs/BenefitResource' }, { type: 'null' }],
    },
    basic: {
      description: 'The amount included in the plan.',
      anyOf: [{ $ref: '#/$defs/BenefitItem' }, { type: 'null' }],
    },
    extra: {
      description: 'The amount purchased or granted in addition.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/BenefitItem' } }, { type: 'null' }],
    },
    effective: {
      description: 'The total amount in effect.',
      anyOf: [{ $ref: '#/$defs/BenefitItem' }, { type: 'null' }],
    },
  },
  required: [],
};

const BenefitOverview: JsonSchema = {
  type: 'object',
  description: 'The plan of an account and its benefits.',
  properties: {
    basic_info: { anyOf: [{ $ref: '#/$defs/BenefitBasicInfo' }, { type: 'null' }] },
    benefit_info: {
      description: 'The requested benefits.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/BenefitInfo' } }, { type: 'null' }],
    },
  },
  required: [],
};

const BillTaskStatus: JsonSchema = {
  description: 'The status of an export. `succeed` and `failed` are final.',
  anyOf: [{ enum: ['init', 'running', 'succeed', 'failed'] }, { type: 'string' }],
};

const BillTaskInfo: JsonSchema = {
  type: 'object',
  description: 'An export of bills.',
  required: ['task_id'],
  properties: {
    task_id: { description: 'The ID of the export.', anyOf: [{ type: 'string' }, { type: 'number' }] },
    status: { anyOf: [{ $ref: '#/$defs/BillTaskStatus' }, { type: 'null' }] },
    file_urls: {
      description: 'The URLs of the files. Present only if the export has succeeded, for 7 days.',
      anyOf: [{ type: 'array', items: { type: 'string' } }, { type: 'string' }, { type: 'null' }],
    },
    started_at: {
      description: 'The start of the first day, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    ended_at: {
      description: 'The end of the last day, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    created_at: {
      description: 'The time when the export was created, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    expires_at: {
      description: 'The time when the files expire, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
  },
};

const ListBillTaskData: JsonSchema = {
  type: 'object',
  description: 'One page of exports.',
  required: ['total'],
  properties: {
    task_infos: {
      description: 'The exports on this page.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/BillTaskInfo' } }, { type: 'null' }],
    },
    total: { type: 'integer', description: 'The number of exports on all pages.' },
  },
};

const BenefitEntityType: JsonSchema = {
  description:
    'The entities that a limit applies to: all devices or custom consumers of the enterprise, or a single one. `entity_id` identifies a single one.',
  anyOf: [
    { enum: ['enterprise_all_devices', 'enterprise_all_custom_consumers', 'single_device', 'single_custom_consumer'] },
    { type: 'string' },
  ],
};

const BenefitLimitationStatus: JsonSchema = {
  description: 'The status of a limit: `valid` allows use up to the limit, `frozen` allows no use.',
  anyOf: [{ enum: ['valid', 'frozen'] }, { type: 'string' }],
};

const BenefitActiveMode: JsonSchema = {
  description: 'The validity of a limit: `absolute_time` for the time from `started_at` to `ended_at`.',
  anyOf: [{ enum: ['absolute_time'] }, { type: 'string' }],
};

const BenefitTriggerUnit: JsonSchema = {
  description: 'The unit of the period after which a limit is reset, or `never` if it is not reset.',
  anyOf: [{ enum: ['never', 'minute', 'hour', 'day'] }, { type: 'string' }],
};

const BenefitLimitation: JsonSchema = {
  type: 'object',
  description: 'A limit.',
  properties: {
    benefit_id: {
      description: 'The ID of the limit.',
      anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'null' }],
    },
    benefit_type: { anyOf: [{ $ref: '#/$defs/BenefitType' }, { type: 'null' }] },
    entity_type: { anyOf: [{ $ref: '#/$defs/BenefitEntityType' }, { type: 'null' }] },
    entity_id: {
      description: 'The ID of the device or the custom consumer, for a `single_` type.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    active_mode: { anyOf: [{ $ref: '#/$defs/BenefitActiveMode' }, { type: 'null' }] },
    started_at: {
      description: 'The start of the limit, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    ended_at: {
      description: 'The end of the limit, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    limit: {
      description: 'The allowed amount, in the unit of the benefit.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    status: { anyOf: [{ $ref: '#/$defs/BenefitLimitationStatus' }, { type: 'null' }] },
    trigger_unit: { anyOf: [{ $ref: '#/$defs/BenefitTriggerUnit' }, { type: 'null' }] },
    trigger_time: {
      description: 'The length of the period, in `trigger_unit`. Ignored if that is `never`.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
  },
  required: [],
};

const ListBenefitLimitationData: JsonSchema = {
  type: 'object',
  description: 'One page of limits.',
  required: ['has_more'],
  properties: {
    benefit_infos: {
      description: 'The limits on this page.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/BenefitLimitation' } }, { type: 'null' }],
    },
    has_more: { type: 'boolean', description: 'True if there is another page.' },
    page_token: {
      description: 'The token for the next page; pass it as `page_token`. Empty on the last page.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
  },
};

const CreateBenefitLimitationData: JsonSchema = {
  description:
    'The new limit. The documentation shows it in `benefit_info`, and also with its fields at this level, so check both.',
  type: 'object',
  required: [],
  properties: {
    benefit_id: {
      description: 'The ID of the limit.',
      anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'null' }],
    },
    benefit_type: { anyOf: [{ $ref: '#/$defs/BenefitType' }, { type: 'null' }] },
    entity_type: { anyOf: [{ $ref: '#/$defs/BenefitEntityType' }, { type: 'null' }] },
    entity_id: {
      description: 'The ID of the device or the custom consumer, for a `single_` type.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    active_mode: { anyOf: [{ $ref: '#/$defs/BenefitActiveMode' }, { type: 'null' }] },
    started_at: {
      description: 'The start of the limit, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    ended_at: {
      description: 'The end of the limit, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    limit: {
      description: 'The allowed amount, in the unit of the benefit.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    status: { anyOf: [{ $ref: '#/$defs/BenefitLimitationStatus' }, { type: 'null' }] },
    trigger_unit: { anyOf: [{ $ref: '#/$defs/BenefitTriggerUnit' }, { type: 'null' }] },
    trigger_time: {
      description: 'The length of the period, in `trigger_unit`. Ignored if that is `never`.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    benefit_info: { anyOf: [{ $ref: '#/$defs/BenefitLimitation' }, { type: 'null' }] },
  },
};

const EnterpriseOrganization: JsonSchema = {
  type: 'object',
  description: 'An organization of an enterprise.',
  required: ['organization_id'],
  properties: {
    organization_id: { type: 'string', description: 'The ID of the organization.' },
    organization_name: { description: 'The name of the organization.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    organization_icon_url: {
      description: "The URL of the organization's icon.",
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    is_default_organization: {
      description: 'True for the default organization of the enterprise.',
      anyOf: [{ type: 'boolean' }, { type: 'null' }],
    },
  },
};

const ListEnterpriseOrganizationsData: JsonSchema = {
  type: 'object',
  description: 'One page of organizations.',
  required: ['total_count'],
  properties: {
    items: {
      description: 'The organizations on this page.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/EnterpriseOrganization' } }, { type: 'null' }],
    },
    total_count: { type: 'integer', description: 'The number of organizations in the enterprise.' },
  },
};

const CreateEnterpriseOrganizationData: JsonSchema = {
  type: 'object',
  description: 'The created organization.',
  required: ['organization_id'],
  properties: { organization_id: { type: 'string', description: 'The ID of the new organization.' } },
};

const PeopleType: JsonSchema = {
  description: 'The relation of a member of an organization to the enterprise.',
  anyOf: [{ enum: ['employee', 'guest'] }, { type: 'string' }],
};

const OrganizationRoleType: JsonSchema = {
  description: 'The role of a member of an organization.',
  anyOf: [
    { enum: ['organization_super_admin', 'organization_admin', 'organization_member', 'organization_guest'] },
    { type: 'string' },
  ],
};

const OrganizationMember: JsonSchema = {
  type: 'object',
  description: 'A member of an organization.',
  required: ['user_id'],
  properties: {
    user_id: { type: 'string', description: 'The ID of the user.' },
    user_nickname: { description: 'The display name of the user.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    user_unique_name: { description: 'The unique name of the user.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    avatar_url: { description: "The URL of the user's avatar.", anyOf: [{ type: 'string' }, { type: 'null' }] },
    people_type: {
      description: 'The relation of the user to the enterprise: internal or external.',
      anyOf: [{ $ref: '#/$defs/PeopleType' }, { type: 'null' }],
    },
    organization_role_type: {
      description: 'The role of the user in the organization.',
      anyOf: [{ $ref: '#/$defs/OrganizationRoleType' }, { type: 'null' }],
    },
    is_valid: {
      description: 'True if the user is active in the organization.',
      anyOf: [{ type: 'boolean' }, { type: 'null' }],
    },
    created_at: {
      description: 'The time when the user joined, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
  },
};

const ListOrganizationMembersData: JsonSchema = {
  type: 'object',
  description: 'One page of members.',
  required: ['total_count'],
  properties: {
    items: {
      description: 'The members on this page.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/OrganizationMember' } }, { type: 'null' }],
    },
    total_count: { type: 'integer', description: 'The number of members in the organization.' },
  },
};

const PKCEAuthErrorType: JsonSchema = {
  description:
    'The reason why a device has no token: `authorization_pending` to poll again, `slow_down` to poll less often, `access_denied` if the user refused, `expired_token` if the codes have expired.',
  anyOf: [{ enum: ['authorization_pending', 'slow_down', 'access_denied', 'expired_token'] }, { type: 'string' }],
};

const OAuthErrorCode: JsonSchema = {
  description: 'The reason why no token is returned.',
  anyOf: [
    { enum: ['invalid_request', 'invalid_client', 'unsupported_grant_type', 'access_deny', 'internal_error'] },
    { type: 'string' },
  ],
};

const OAuthErrorBody: JsonSchema = {
  type: 'object',
  description:
    'The reason why a token request failed. The device flow is documented with `error` and `error_description`, the other flows with `error_code` and `error_message`; check both.',
  properties: {
    error: {
      description: 'The error, in the device flow.',
      anyOf: [{ $ref: '#/$defs/PKCEAuthErrorType' }, { type: 'null' }],
    },
    error_description: { description: 'The description of `error`.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    error_code: {
      description: 'The error, in the other flows. It may also be an error of the device flow.',
      anyOf: [{ $ref: '#/$defs/OAuthErrorCode' }, { type: 'null' }],
    },
    error_message: { description: 'The description of `error_code`.', anyOf: [{ type: 'string' }, { type: 'null' }] },
  },
  required: [],
};

const OAuthToken: JsonSchema = {
  type: 'object',
  description: 'The token of a user.',
  required: ['access_token', 'refresh_token', 'expires_in'],
  properties: {
    access_token: { type: 'string', description: 'The access token. It is valid for 15 minutes.' },
    refresh_token: {
      type: 'string',
      description: 'The refresh token for the next access token. It works once, within 30 days.',
    },
    expires_in: {
      type: 'integer',
      description: 'The time when the token expires: Unix time in seconds, despite the name.',
    },
    token_type: { description: 'The type of the token, `Bearer`.', anyOf: [{ type: 'string' }, { type: 'null' }] },
  },
};

const JWTToken: JsonSchema = {
  type: 'object',
  description: 'The token of an app. It cannot be refreshed; sign a new JWT instead.',
  required: ['access_token', 'expires_in'],
  properties: {
    access_token: { type: 'string', description: 'The access token.' },
    expires_in: {
      type: 'integer',
      description: 'The time when the token expires: Unix time in seconds, despite the name.',
    },
    token_type: { description: 'The type of the token, `Bearer`.', anyOf: [{ type: 'string' }, { type: 'null' }] },
  },
};

const OAuthTokenAnswer: JsonSchema = {
  description: 'A token. An error may be returned instead, even with HTTP status 200.',
  anyOf: [{ $ref: '#/$defs/OAuthToken' }, { $ref: '#/$defs/JWTToken' }, { $ref: '#/$defs/OAuthErrorBody' }],
};

const DeviceCodeData: JsonSchema = {
  type: 'object',
  description: 'The device code and the user code, and the page where the user enters the latter.',
  required: ['device_code', 'user_code', 'verification_uri', 'expires_in', 'interval'],
  properties: {
    device_code: { type: 'string', description: 'The device code, for polling the token.' },
    user_code: { description: 'The code that the user enters.', anyOf: [{ type: 'string' }, { type: 'number' }] },
    verification_uri: {
      type: 'string',
      description: 'The page where the user enters the code. Append `?user_code=` with the code to fill it in.',
    },
    expires_in: { type: 'integer', description: 'The lifetime of the codes, in seconds, usually 300.' },
    interval: { type: 'integer', description: 'The interval between polls for the token, in seconds, usually 5.' },
  },
};

const ApiAppCallbackHeader: JsonSchema = {
  type: 'object',
  description: 'The fields of all callbacks.',
  required: ['event_type', 'event_id', 'created_at', 'api_app_id'],
  properties: {
    event_type: { $ref: '#/$defs/ApiAppEventType', description: 'The type of the event.' },
    event_id: {
      type: 'string',
      description: 'The ID of the event. A callback that is not answered in time is sent again with the same ID.',
    },
    created_at: { type: 'integer', description: 'The time of the event, Unix time in milliseconds.' },
    api_app_id: { type: 'string', description: 'The ID of the callback app that is subscribed to the event.' },
    coze_account_id: {
      description: 'The ID of the account that the event belongs to; for a bot, the owner of its workspace.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    connector_id: {
      description: 'The ID of the channel. Only for callback apps of a channel.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
  },
};

const BotCallbackEvent: JsonSchema = {
  type: 'object',
  description:
    'The bot that was published, deleted or unpublished. The fields depend on the event, and not all of them are documented.',
  properties: {
    bot_id: { description: 'The ID of the bot.', anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'null' }] },
    bot_name: { description: 'The name of the bot.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    description: { description: 'The description of the bot.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    user_id: {
      description: 'The ID of the user who made the change.',
      anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'null' }],
    },
    connector_user_id: {
      description: 'The name of that user in the channel.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
  },
  required: [],
};

const BotPublishedCallback: JsonSchema = {
  type: 'object',
  description:
    'A bot was published. A channel must respond with its review `{audit: {audit_status, reason}}` within ten seconds, or the bot is not published there.',
  required: ['header', 'event'],
  properties: {
    header: {
      description: 'The type and the time of the event.',
      type: 'object',
      required: ['event_type', 'event_id', 'created_at', 'api_app_id'],
      properties: {
        event_type: { type: 'string', const: 'bot.published' },
        event_id: {
          type: 'string',
          description: 'The ID of the event. A callback that is not answered in time is sent again with the same ID.',
        },
        created_at: { type: 'integer', description: 'The time of the event, Unix time in milliseconds.' },
        api_app_id: { type: 'string', description: 'The ID of the callback app that is subscribed to the event.' },
        coze_account_id: {
          description: 'The ID of the account that the event belongs to; for a bot, the owner of its workspace.',
          anyOf: [{ type: 'string' }, { type: 'null' }],
        },
        connector_id: {
          description: 'The ID of the channel. Only for callback apps of a channel.',
          anyOf: [{ type: 'string' }, { type: 'null' }],
        },
      },
    },
    event: { $ref: '#/$defs/BotCallbackEvent' },
  },
};

const BotDeletedCallback: JsonSchema = {
  type: 'object',
  description: 'A bot was deleted.',
  required: ['header', 'event'],
  properties: {
    header: {
      description: 'The type and the time of the event.',
      type: 'object',
      required: ['event_type', 'event_id', 'created_at', 'api_app_id'],
      properties: {
        event_type: { type: 'string', const: 'bot.deleted' },
        event_id: {
          type: 'string',
          description: 'The ID of the event. A callback that is not answered in time is sent again with the same ID.',
        },
        created_at: { type: 'integer', description: 'The time of the event, Unix time in milliseconds.' },
        api_app_id: { type: 'string', description: 'The ID of the callback app that is subscribed to the event.' },
        coze_account_id: {
          description: 'The ID of the account that the event belongs to; for a bot, the owner of its workspace.',
          anyOf: [{ type: 'string' }, { type: 'null' }],
        },
        connector_id: {
          description: 'The ID of the channel. Only for callback apps of a channel.',
          anyOf: [{ type: 'string' }, { type: 'null' }],
        },
      },
    },
    event: { $ref: '#/$defs/BotCallbackEvent' },
  },
};

const BotUnpublishedCallback: JsonSchema = {
  type: 'object',
  description: 'A bot was unpublished from a channel.',
  required: ['header', 'event'],
  properties: {
    header: {
      description: 'The type and the time of the event.',
      type: 'object',
      required: ['event_type', 'event_id', 'created_at', 'api_app_id'],
      properties: {
        event_type: { type: 'string', const: 'bot.unpublished' },
        event_id: {
          type: 'string',
          description: 'The ID of the event. A callback that is not answered in time is sent again with the same ID.',
        },
        created_at: { type: 'integer', description: 'The time of the event, Unix time in milliseconds.' },
        api_app_id: { type: 'string', description: 'The ID of the callback app that is subscribed to the event.' },
        coze_account_id: {
          description: 'The ID of the account that the event belongs to; for a bot, the owner of its workspace.',
          anyOf: [{ type: 'string' }, { type: 'null' }],
        },
        connector_id: {
          description: 'The ID of the channel. Only for callback apps of a channel.',
          anyOf: [{ type: 'string' }, { type: 'null' }],
        },
      },
    },
    event: { $ref: '#/$defs/BotCallbackEvent' },
  },
};

const BenefitUsageCallbackEvent: JsonSchema = {
  type: 'object',
  description: 'A bill item: the cost of one use. Calls are billed some hours later.',
  required: ['id', 'consume_time'],
  properties: {
    id: { type: 'string', description: 'The ID of the item.' },
    consume_time: { type: 'integer', description: 'The time of the use, Unix time in seconds.' },
    record_root_id: {
      description: 'The ID shared by all items of one conversation.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    connector_id: {
      description: 'The ID of the channel, `1024` for the API.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    connector_uid: { description: 'The ID of the user in the channel.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    device_id: {
      description: 'The ID of the device. Empty if none was given.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    custom_consumer: {
      description: 'The custom consumer: your own name for the consumer. Empty if none was given.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    space_id: {
      description: 'The ID of the workspace of the used entity.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    cost_account_id: {
      description: 'The ID of the account that pays. Not documented.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    root_entity_type: {
      description:
        'The type of the used entity: 1 for a bot, 2 for a workflow, 3 for a plugin, 4 for an app, 5 for a model, 6 for a voice. Numbers above 100 are other products.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    root_entity_id: {
      description: 'The ID of the used entity. Empty for a voice or a model that was used without a bot.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    change_balance: {
      description: 'The cost, a number as text, in points or in seconds of calls.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    balance_type: {
      description:
        'The currency of the cost: 2 for points, 3 and 4 for seconds of calls with a system voice or a cloned voice.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    resource_type: {
      description: 'The type of the billed resource: 1 for a model, 2 for a plugin, 3 for a voice, 4 for a call.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    resource_id: {
      description: 'The ID of the model or plugin, or the type of the voice or call.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    model_id: { description: 'The ID of the model.', anyOf: [{ type: 'string' }, { type: 'null' }] },
    model_input_token: {
      description: 'The number of input tokens of the model.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    model_output_token: {
      description: 'The number of output tokens of the model.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    tts_char_num: {
      description: 'The number of synthesized characters.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    tts_count: { description: 'The number of speech syntheses.', anyOf: [{ type: 'integer' }, { type: 'null' }] },
    asr_audio_length: {
      description: 'The duration of the transcribed speech, in milliseconds.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    rtc_duration: {
      description: 'The duration of the call, in milliseconds.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    rtc_begin_time: {
      description: 'The start of the call, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    rtc_end_time: {
      description: 'The end of the call, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
  },
};

const BenefitUsageCallback: JsonSchema = {
  type: 'object',
  description: 'A billed resource was used.',
  required: ['header', 'event'],
  properties: {
    header: {
      description: 'The type and the time of the event.',
      type: 'object',
      required: ['event_type', 'event_id', 'created_at', 'api_app_id'],
      properties: {
        event_type: { type: 'string', const: 'benefit.usage' },
        event_id: {
          type: 'string',
          description: 'The ID of the event. A callback that is not answered in time is sent again with the same ID.',
        },
        created_at: { type: 'integer', description: 'The time of the event, Unix time in milliseconds.' },
        api_app_id: { type: 'string', description: 'The ID of the callback app that is subscribed to the event.' },
        coze_account_id: {
          description: 'The ID of the account that the event belongs to; for a bot, the owner of its workspace.',
          anyOf: [{ type: 'string' }, { type: 'null' }],
        },
        connector_id: {
          description: 'The ID of the channel. Only for callback apps of a channel.',
          anyOf: [{ type: 'string' }, { type: 'null' }],
        },
      },
    },
    event: { $ref: '#/$defs/BenefitUsageCallbackEvent' },
  },
};

const PluginScaleApplicant: JsonSchema = {
  type: 'object',
  description: 'The user who requests a higher quota of calls of a plugin.',
  properties: {
    user_id: { description: 'The ID of the user.', anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'null' }] },
    user_name: { description: 'The name of the user.', anyOf: [{ type: 'string' }, { type: 'null' }] },
  },
  required: [],
};

const PluginScaleRequestedCallbackEvent: JsonSchema = {
  type: 'object',
  description: 'The requested quota.',
  required: ['apply_id', 'resource_id'],
  properties: {
    apply_id: { type: 'string', description: 'The ID of the application.' },
    resource_id: { type: 'string', description: 'The ID of the plugin.' },
    begin_at: {
      description: 'The start of the quota, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    end_at: {
      description: 'The end of the quota, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'null' }],
    },
    usage_in_30d: {
      description: 'The number of calls of the plugin by the user in the last 30 days.',
      anyOf: [{ type: 'number' }, { type: 'null' }],
    },
    applicant_info: { anyOf: [{ $ref: '#/$defs/PluginScaleApplicant' }, { type: 'null' }] },
    extension_type: {
      description: 'The type of the quota, `QPS` for calls per second.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    origin_capacity: {
      description: 'The current quota, in calls per second.',
      anyOf: [{ type: 'number' }, { type: 'null' }],
    },
    target_capacity: {
      description: 'The requested quota, in calls per second.',
      anyOf: [{ type: 'number' }, { type: 'null' }],
    },
  },
};

const PluginScaleRequestedCallback: JsonSchema = {
  type: 'object',
  description: 'A user requests a higher quota of calls of a plugin of yours.',
  required: ['header', 'event'],
  properties: {
    header: {
      description: 'The type and the time of the event.',
      type: 'object',
      required: ['event_type', 'event_id', 'created_at', 'api_app_id'],
      properties: {
        event_type: { type: 'string', const: 'benefit.plugin.scale.requested' },
        event_id: {
          type: 'string',
          description: 'The ID of the event. A callback that is not answered in time is sent again with the same ID.',
        },
        created_at: { type: 'integer', description: 'The time of the event, Unix time in milliseconds.' },
        api_app_id: { type: 'string', description: 'The ID of the callback app that is subscribed to the event.' },
        coze_account_id: {
          description: 'The ID of the account that the event belongs to; for a bot, the owner of its workspace.',
          anyOf: [{ type: 'string' }, { type: 'null' }],
        },
        connector_id: {
          description: 'The ID of the channel. Only for callback apps of a channel.',
          anyOf: [{ type: 'string' }, { type: 'null' }],
        },
      },
    },
    event: { $ref: '#/$defs/PluginScaleRequestedCallbackEvent' },
  },
};

const PluginScaleExpiredCallbackEvent: JsonSchema = {
  type: 'object',
  description: 'The expired quota.',
  required: ['apply_id', 'resource_id'],
  properties: {
    apply_id: { type: 'string', description: 'The ID of the application.' },
    resource_id: { type: 'string', description: 'The ID of the plugin.' },
    applicant_info: { anyOf: [{ $ref: '#/$defs/PluginScaleApplicant' }, { type: 'null' }] },
    extension_type: {
      description: 'The type of the quota, `QPS` for calls per second.',
      anyOf: [{ type: 'string' }, { type: 'null' }],
    },
    expired_capacity: {
      description: 'The quota that expired, in calls per second.',
      anyOf: [{ type: 'number' }, { type: 'null' }],
    },
    current_capacity: {
      description: 'The quota that remains, in calls per second.',
      anyOf: [{ type: 'number' }, { type: 'null' }],
    },
  },
};

const PluginScaleExpiredCallback: JsonSchema = {
  type: 'object',
  description: 'A higher quota of calls of a plugin expired, or the user gave it up.',
  required: ['header', 'event'],
  properties: {
    header: {
      description: 'The type and the time of the event.',
      type: 'object',
      required: ['event_type', 'event_id', 'created_at', 'api_app_id'],
      properties: {
        event_type: { type: 'string', const: 'benefit.plugin.scale.expired' },
        event_id: {
          type: 'string',
          description: 'The ID of the event. A callback that is not answered in time is sent again with the same ID.',
        },
        created_at: { type: 'integer', description: 'The time of the event, Unix time in milliseconds.' },
        api_app_id: { type: 'string', description: 'The ID of the callback app that is subscribed to the event.' },
        coze_account_id: {
          description: 'The ID of the account that the event belongs to; for a bot, the owner of its workspace.',
          anyOf: [{ type: 'string' }, { type: 'null' }],
        },
        connector_id: {
          description: 'The ID of the channel. Only for callback apps of a channel.',
          anyOf: [{ type: 'string' }, { type: 'null' }],
        },
      },
    },
    event: { $ref: '#/$defs/PluginScaleExpiredCallbackEvent' },
  },
};

const ApiAppCallback: JsonSchema = {
  description: 'The body of a callback. Servers may send other events.',
  anyOf: [
    { $ref: '#/$defs/BotPublishedCallback' },
    { $ref: '#/$defs/BotDeletedCallback' },
    { $ref: '#/$defs/BotUnpublishedCallback' },
    { $ref: '#/$defs/BenefitUsageCallback' },
    { $ref: '#/$defs/PluginScaleRequestedCallback' },
    { $ref: '#/$defs/PluginScaleExpiredCallback' },
  ],
};

export const jsonRoleType: JsonSchema = /* @__PURE__ */ standalone(RoleType);

export const jsonMetaDataType: JsonSchema = /* @__PURE__ */ standalone(MetaDataType);

export const jsonResponseDetail: JsonSchema = /* @__PURE__ */ standalone(ResponseDetail);

export const jsonEnvelope: JsonSchema = /* @__PURE__ */ standalone(Envelope, { ResponseDetail });

export const jsonChatStatus: JsonSchema = /* @__PURE__ */ standalone(ChatStatus);

export const jsonChatError: JsonSchema = /* @__PURE__ */ standalone(ChatError);

export const jsonRequiredActionKind: JsonSchema = /* @__PURE__ */ standalone(RequiredActionKind);

export const jsonToolCallKind: JsonSchema = /* @__PURE__ */ standalone(ToolCallKind);

export const jsonToolCallFunction: JsonSchema = /* @__PURE__ */ standalone(ToolCallFunction);

export const jsonToolCallType: JsonSchema = /* @__PURE__ */ standalone(ToolCallType, {
  ToolCallFunction,
  ToolCallKind,
});

export const jsonSubmitToolOutputsAction: JsonSchema = /* @__PURE__ */ standalone(SubmitToolOutputsAction, {
  ToolCallFunction,
  ToolCallKind,
  ToolCallType,
});

export const jsonRequiredActionType: JsonSchema = /* @__PURE__ */ standalone(RequiredActionType, {
  RequiredActionKind,
  SubmitToolOutputsAction,
  ToolCallFunction,
  ToolCallKind,
  ToolCallType,
});

export const jsonChatUsage: JsonSchema = /* @__PURE__ */ standalone(ChatUsage);

export const jsonInsertedMessage: JsonSchema = /* @__PURE__ */ standalone(InsertedMessage);

export const jsonCreateChatData: JsonSchema = /* @__PURE__ */ standalone(CreateChatData, {
  ChatError,
  ChatStatus,
  ChatUsage,
  InsertedMessage,
  MetaDataType,
  RequiredActionKind,
  RequiredActionType,
  SubmitToolOutputsAction,
  ToolCallFunction,
  ToolCallKind,
  ToolCallType,
});

export const jsonChatCreatedStreamEvent: JsonSchema = /* @__PURE__ */ standalone(ChatCreatedStreamEvent, {
  ChatError,
  ChatStatus,
  ChatUsage,
  CreateChatData,
  InsertedMessage,
  MetaDataType,
  RequiredActionKind,
  RequiredActionType,
  SubmitToolOutputsAction,
  ToolCallFunction,
  ToolCallKind,
  ToolCallType,
});

export const jsonChatInProgressStreamEvent: JsonSchema = /* @__PURE__ */ standalone(ChatInProgressStreamEvent, {
  ChatError,
  ChatStatus,
  ChatUsage,
  CreateChatData,
  InsertedMessage,
  MetaDataType,
  RequiredActionKind,
  RequiredActionType,
  SubmitToolOutputsAction,
  ToolCallFunction,
  ToolCallKind,
  ToolCallType,
});

export const jsonChatCompletedStreamEvent: JsonSchema = /* @__PURE__ */ standalone(ChatCompletedStreamEvent, {
  ChatError,
  ChatStatus,
  ChatUsage,
  CreateChatData,
  InsertedMessage,
  MetaDataType,
  RequiredActionKind,
  RequiredActionType,
  SubmitToolOutputsAction,
  ToolCallFunction,
  ToolCallKind,
  ToolCallType,
});

export const jsonChatFailedStreamEvent: JsonSchema = /* @__PURE__ */ standalone(ChatFailedStreamEvent, {
  ChatError,
  ChatStatus,
  ChatUsage,
  CreateChatData,
  InsertedMessage,
  MetaDataType,
  RequiredActionKind,
  RequiredActionType,
  SubmitToolOutputsAction,
  ToolCallFunction,
  ToolCallKind,
  ToolCallType,
});

export const jsonChatRequiresActionStreamEvent: JsonSchema = /* @__PURE__ */ standalone(ChatRequiresActionStreamEvent, {
  ChatError,
  ChatStatus,
  ChatUsage,
  CreateChatData,
  InsertedMessage,
  MetaDataType,
  RequiredActionKind,
  RequiredActionType,
  SubmitToolOutputsAction,
  ToolCallFunction,
  ToolCallKind,
  ToolCallType,
});

export const jsonContentType: JsonSchema = /* @__PURE__ */ standalone(ContentType);

export const jsonMessageType: JsonSchema = /* @__PURE__ */ standalone(MessageType);

export const jsonChatV3Message: JsonSchema = /* @__PURE__ */ standalone(ChatV3Message, {
  ContentType,
  MessageType,
  MetaDataType,
  RoleType,
});

export const jsonMessageDeltaStreamEvent: JsonSchema = /* @__PURE__ */ standalone(MessageDeltaStreamEvent, {
  ChatV3Message,
  ContentType,
  MessageType,
  MetaDataType,
  RoleType,
});

export const jsonMessageCompletedStreamEvent: JsonSchema = /* @__PURE__ */ standalone(MessageCompletedStreamEvent, {
  ChatV3Message,
  ContentType,
  MessageType,
  MetaDataType,
  RoleType,
});

export const jsonAudioDeltaStreamEvent: JsonSchema = /* @__PURE__ */ standalone(AudioDeltaStreamEvent, {
  ChatV3Message,
  ContentType,
  MessageType,
  MetaDataType,
  RoleType,
});

export const jsonChatErrorStreamEvent: JsonSchema = /* @__PURE__ */ standalone(ChatErrorStreamEvent, { ChatError });

export const jsonChatDoneStreamEvent: JsonSchema = /* @__PURE__ */ standalone(ChatDoneStreamEvent);

export const jsonChatStreamEvent: JsonSchema = /* @__PURE__ */ standalone(ChatStreamEvent, {
  AudioDeltaStreamEvent,
  ChatCompletedStreamEvent,
  ChatCreatedStreamEvent,
  ChatDoneStreamEvent,
  ChatError,
  ChatErrorStreamEvent,
  ChatFailedStreamEvent,
  ChatInProgressStreamEvent,
  ChatRequiresActionStreamEvent,
  ChatStatus,
  ChatUsage,
  ChatV3Message,
  ContentType,
  CreateChatData,
  InsertedMessage,
  MessageCompletedStreamEvent,
  MessageDeltaStreamEvent,
  MessageType,
  MetaDataType,
  RequiredActionKind,
  RequiredActionType,
  RoleType,
  SubmitToolOutputsAction,
  ToolCallFunction,
  ToolCallKind,
  ToolCallType,
});

export const jsonCozeErrorCode: JsonSchema = /* @__PURE__ */ standalone(CozeErrorCode);

export const jsonFailureHint: JsonSchema = /* @__PURE__ */ standalone(FailureHint);

export const jsonFailureBody: JsonSchema = /* @__PURE__ */ standalone(FailureBody, {
  CozeErrorCode,
  FailureHint,
  ResponseDetail,
});

export const jsonConversation: JsonSchema = /* @__PURE__ */ standalone(Conversation, { MetaDataType });

export const jsonListConversationsData: JsonSchema = /* @__PURE__ */ standalone(ListConversationsData, {
  Conversation,
  MetaDataType,
});

export const jsonConversationSession: JsonSchema = /* @__PURE__ */ standalone(ConversationSession);

export const jsonListMessageData: JsonSchema = /* @__PURE__ */ standalone(ListMessageData, {
  ChatV3Message,
  ContentType,
  MessageType,
  MetaDataType,
  RoleType,
});

export const jsonFileObject: JsonSchema = /* @__PURE__ */ standalone(FileObject);

export const jsonUser: JsonSchema = /* @__PURE__ */ standalone(User);

export const jsonWorkspaceRoleType: JsonSchema = /* @__PURE__ */ standalone(WorkspaceRoleType);

export const jsonWorkspaceType: JsonSchema = /* @__PURE__ */ standalone(WorkspaceType);

export const jsonWorkspaceJoinedStatus: JsonSchema = /* @__PURE__ */ standalone(WorkspaceJoinedStatus);

export const jsonWorkSpace: JsonSchema = /* @__PURE__ */ standalone(WorkSpace, {
  WorkspaceJoinedStatus,
  WorkspaceRoleType,
  WorkspaceType,
});

export const jsonOpenSpaceData: JsonSchema = /* @__PURE__ */ standalone(OpenSpaceData, {
  WorkSpace,
  WorkspaceJoinedStatus,
  WorkspaceRoleType,
  WorkspaceType,
});

export const jsonCreateWorkspaceData: JsonSchema = /* @__PURE__ */ standalone(CreateWorkspaceData);

export const jsonKVItem: JsonSchema = /* @__PURE__ */ standalone(KVItem);

export const jsonVariableData: JsonSchema = /* @__PURE__ */ standalone(VariableData, { KVItem });

export const jsonPromptMode: JsonSchema = /* @__PURE__ */ standalone(PromptMode);

export const jsonPrefixPromptInfo: JsonSchema = /* @__PURE__ */ standalone(PrefixPromptInfo);

export const jsonModelResponseFormat: JsonSchema = /* @__PURE__ */ standalone(ModelResponseFormat);

export const jsonCacheType: JsonSchema = /* @__PURE__ */ standalone(CacheType);

export const jsonModelApiMode: JsonSchema = /* @__PURE__ */ standalone(ModelApiMode);

export const jsonSuggestReplyMode: JsonSchema = /* @__PURE__ */ standalone(SuggestReplyMode);

export const jsonBotMediaConfig: JsonSchema = /* @__PURE__ */ standalone(BotMediaConfig);

export const jsonCreateBotData: JsonSchema = /* @__PURE__ */ standalone(CreateBotData);

export const jsonPublishBotData: JsonSchema = /* @__PURE__ */ standalone(PublishBotData);

export const jsonPublishStatus: JsonSchema = /* @__PURE__ */ standalone(PublishStatus);

export const jsonListBotInfo: JsonSchema = /* @__PURE__ */ standalone(ListBotInfo);

export const jsonListBotNewData: JsonSchema = /* @__PURE__ */ standalone(ListBotNewData, { ListBotInfo });

export const jsonBotPromptInfo: JsonSchema = /* @__PURE__ */ standalone(BotPromptInfo, {
  PrefixPromptInfo,
  PromptMode,
});

export const jsonOnboardingMode: JsonSchema = /* @__PURE__ */ standalone(OnboardingMode);

export const jsonSuggestedQuestionsShowMode: JsonSchema = /* @__PURE__ */ standalone(SuggestedQuestionsShowMode);

export const jsonBotOnboardingInfo: JsonSchema = /* @__PURE__ */ standalone(BotOnboardingInfo, {
  OnboardingMode,
  SuggestedQuestionsShowMode,
});

export const jsonBotModeType: JsonSchema = /* @__PURE__ */ standalone(BotModeType);

export const jsonBotPluginApi: JsonSchema = /* @__PURE__ */ standalone(BotPluginApi);

export const jsonBotPlugin: JsonSchema = /* @__PURE__ */ standalone(BotPlugin, { BotPluginApi });

export const jsonBotModelInfo: JsonSchema = /* @__PURE__ */ standalone(BotModelInfo, {
  CacheType,
  ModelApiMode,
  ModelResponseFormat,
});

export const jsonCommonKnowledgeInfo: JsonSchema = /* @__PURE__ */ standalone(CommonKnowledgeInfo);

export const jsonCommonKnowledge: JsonSchema = /* @__PURE__ */ standalone(CommonKnowledge, { CommonKnowledgeInfo });

export const jsonVariableType: JsonSchema = /* @__PURE__ */ standalone(VariableType);

export const jsonVariableChannel: JsonSchema = /* @__PURE__ */ standalone(VariableChannel);

export const jsonBotVariable: JsonSchema = /* @__PURE__ */ standalone(BotVariable, { VariableChannel, VariableType });

export const jsonBotVoiceInfo: JsonSchema = /* @__PURE__ */ standalone(BotVoiceInfo);

export const jsonBotVoiceData: JsonSchema = /* @__PURE__ */ standalone(BotVoiceData);

export const jsonShortcutToolType: JsonSchema = /* @__PURE__ */ standalone(ShortcutToolType);

export const jsonShortcutCommandToolInfo: JsonSchema = /* @__PURE__ */ standalone(ShortcutCommandToolInfo, {
  ShortcutToolType,
});

export const jsonShortcutCommandComponent: JsonSchema = /* @__PURE__ */ standalone(ShortcutCommandComponent);

export const jsonShortcutCommandInfo: JsonSchema = /* @__PURE__ */ standalone(ShortcutCommandInfo, {
  ShortcutCommandComponent,
  ShortcutCommandToolInfo,
  ShortcutToolType,
});

export const jsonWorkflowInfo: JsonSchema = /* @__PURE__ */ standalone(WorkflowInfo);

export const jsonSuggestReplyInfo: JsonSchema = /* @__PURE__ */ standalone(SuggestReplyInfo, { SuggestReplyMode });

export const jsonGradientPosition: JsonSchema = /* @__PURE__ */ standalone(GradientPosition);

export const jsonCanvasPosition: JsonSchema = /* @__PURE__ */ standalone(CanvasPosition);

export const jsonBackgroundImageInfo: JsonSchema = /* @__PURE__ */ standalone(BackgroundImageInfo, {
  CanvasPosition,
  GradientPosition,
});

export const jsonBotBackgroundImageInfo: JsonSchema = /* @__PURE__ */ standalone(BotBackgroundImageInfo, {
  BackgroundImageInfo,
  CanvasPosition,
  GradientPosition,
});

export const jsonUserInputType: JsonSchema = /* @__PURE__ */ standalone(UserInputType);

export const jsonBotInfo: JsonSchema = /* @__PURE__ */ standalone(BotInfo, {
  BackgroundImageInfo,
  BotBackgroundImageInfo,
  BotMediaConfig,
  BotModeType,
  BotModelInfo,
  BotOnboardingInfo,
  BotPlugin,
  BotPluginApi,
  BotPromptInfo,
  BotVariable,
  BotVoiceData,
  BotVoiceInfo,
  CacheType,
  CanvasPosition,
  CommonKnowledge,
  CommonKnowledgeInfo,
  GradientPosition,
  ModelApiMode,
  ModelResponseFormat,
  OnboardingMode,
  PrefixPromptInfo,
  PromptMode,
  ShortcutCommandComponent,
  ShortcutCommandInfo,
  ShortcutCommandToolInfo,
  ShortcutToolType,
  SuggestReplyInfo,
  SuggestReplyMode,
  SuggestedQuestionsShowMode,
  UserInputType,
  VariableChannel,
  VariableType,
  WorkflowInfo,
});

export const jsonBotModelDetail: JsonSchema = /* @__PURE__ */ standalone(BotModelDetail, {
  CacheType,
  ModelApiMode,
  ModelResponseFormat,
});

export const jsonBotDetail: JsonSchema = /* @__PURE__ */ standalone(BotDetail, {
  BackgroundImageInfo,
  BotBackgroundImageInfo,
  BotMediaConfig,
  BotModeType,
  BotModelDetail,
  BotOnboardingInfo,
  BotPlugin,
  BotPluginApi,
  BotPromptInfo,
  BotVariable,
  BotVoiceData,
  BotVoiceInfo,
  CacheType,
  CanvasPosition,
  CommonKnowledge,
  CommonKnowledgeInfo,
  GradientPosition,
  ModelApiMode,
  ModelResponseFormat,
  OnboardingMode,
  PrefixPromptInfo,
  PromptMode,
  ShortcutCommandComponent,
  ShortcutCommandInfo,
  ShortcutCommandToolInfo,
  ShortcutToolType,
  SuggestReplyInfo,
  SuggestReplyMode,
  SuggestedQuestionsShowMode,
  UserInputType,
  VariableChannel,
  VariableType,
  WorkflowInfo,
});

export const jsonBotVersionCreator: JsonSchema = /* @__PURE__ */ standalone(BotVersionCreator);

export const jsonBotVersionInfo: JsonSchema = /* @__PURE__ */ standalone(BotVersionInfo, {
  BotVersionCreator,
  PublishStatus,
});

export const jsonListBotVersionData: JsonSchema = /* @__PURE__ */ standalone(ListBotVersionData, {
  BotVersionCreator,
  BotVersionInfo,
  PublishStatus,
});

export const jsonSimpleBot: JsonSchema = /* @__PURE__ */ standalone(SimpleBot);

export const jsonListBotData: JsonSchema = /* @__PURE__ */ standalone(ListBotData, { SimpleBot });

export const jsonWorkflowUsage: JsonSchema = /* @__PURE__ */ standalone(WorkflowUsage);

export const jsonInterruptType: JsonSchema = /* @__PURE__ */ standalone(InterruptType);

export const jsonWorkflowParameterType: JsonSchema = /* @__PURE__ */ standalone(WorkflowParameterType);

export const jsonWorkflowParameter: JsonSchema = /* @__PURE__ */ standalone(WorkflowParameter, {
  WorkflowParameter,
  WorkflowParameterType,
});

export const jsonWorkflowEventInterruptData: JsonSchema = /* @__PURE__ */ standalone(WorkflowEventInterruptData, {
  InterruptType,
  WorkflowParameter,
  WorkflowParameterType,
});

export const jsonRunWorkflowData: JsonSchema = /* @__PURE__ */ standalone(RunWorkflowData, {
  InterruptType,
  ResponseDetail,
  WorkflowEventInterruptData,
  WorkflowParameter,
  WorkflowParameterType,
  WorkflowUsage,
});

export const jsonWorkflowEventMessage: JsonSchema = /* @__PURE__ */ standalone(WorkflowEventMessage, { WorkflowUsage });

export const jsonWorkflowMessageEvent: JsonSchema = /* @__PURE__ */ standalone(WorkflowMessageEvent, {
  WorkflowEventMessage,
  WorkflowUsage,
});

export const jsonWorkflowEventInterrupt: JsonSchema = /* @__PURE__ */ standalone(WorkflowEventInterrupt, {
  InterruptType,
  WorkflowEventInterruptData,
  WorkflowParameter,
  WorkflowParameterType,
});

export const jsonWorkflowInterruptEvent: JsonSchema = /* @__PURE__ */ standalone(WorkflowInterruptEvent, {
  InterruptType,
  WorkflowEventInterrupt,
  WorkflowEventInterruptData,
  WorkflowParameter,
  WorkflowParameterType,
});

export const jsonWorkflowEventError: JsonSchema = /* @__PURE__ */ standalone(WorkflowEventError);

export const jsonWorkflowErrorEvent: JsonSchema = /* @__PURE__ */ standalone(WorkflowErrorEvent, {
  WorkflowEventError,
});

export const jsonWorkflowEventDone: JsonSchema = /* @__PURE__ */ standalone(WorkflowEventDone);

export const jsonWorkflowDoneEvent: JsonSchema = /* @__PURE__ */ standalone(WorkflowDoneEvent, { WorkflowEventDone });

export const jsonWorkflowEventPing: JsonSchema = /* @__PURE__ */ standalone(WorkflowEventPing);

export const jsonWorkflowPingEvent: JsonSchema = /* @__PURE__ */ standalone(WorkflowPingEvent, { WorkflowEventPing });

export const jsonWorkflowEvent: JsonSchema = /* @__PURE__ */ standalone(WorkflowEvent, {
  InterruptType,
  WorkflowDoneEvent,
  WorkflowErrorEvent,
  WorkflowEventDone,
  WorkflowEventError,
  WorkflowEventInterrupt,
  WorkflowEventInterruptData,
  WorkflowEventMessage,
  WorkflowEventPing,
  WorkflowInterruptEvent,
  WorkflowMessageEvent,
  WorkflowParameter,
  WorkflowParameterType,
  WorkflowPingEvent,
  WorkflowUsage,
});

export const jsonResumeWorkflowData: JsonSchema = /* @__PURE__ */ standalone(ResumeWorkflowData, {
  InterruptType,
  ResponseDetail,
  WorkflowEventInterruptData,
  WorkflowParameter,
  WorkflowParameterType,
  WorkflowUsage,
});

export const jsonWorkflowExecuteStatus: JsonSchema = /* @__PURE__ */ standalone(WorkflowExecuteStatus);

export const jsonWorkflowRunMode: JsonSchema = /* @__PURE__ */ standalone(WorkflowRunMode);

export const jsonWorkflowNodeExecuteStatus: JsonSchema = /* @__PURE__ */ standalone(WorkflowNodeExecuteStatus);

export const jsonWorkflowExecuteHistory: JsonSchema = /* @__PURE__ */ standalone(WorkflowExecuteHistory, {
  InterruptType,
  WorkflowEventInterruptData,
  WorkflowExecuteStatus,
  WorkflowNodeExecuteStatus,
  WorkflowParameter,
  WorkflowParameterType,
  WorkflowRunMode,
  WorkflowUsage,
});

export const jsonWorkflowExecuteNodeHistory: JsonSchema = /* @__PURE__ */ standalone(WorkflowExecuteNodeHistory);

export const jsonChatflowDoneData: JsonSchema = /* @__PURE__ */ standalone(ChatflowDoneData);

export const jsonChatflowDoneStreamEvent: JsonSchema = /* @__PURE__ */ standalone(ChatflowDoneStreamEvent, {
  ChatflowDoneData,
});

export const jsonChatflowStreamEvent: JsonSchema = /* @__PURE__ */ standalone(ChatflowStreamEvent, {
  AudioDeltaStreamEvent,
  ChatCompletedStreamEvent,
  ChatCreatedStreamEvent,
  ChatError,
  ChatErrorStreamEvent,
  ChatFailedStreamEvent,
  ChatInProgressStreamEvent,
  ChatRequiresActionStreamEvent,
  ChatStatus,
  ChatUsage,
  ChatV3Message,
  ChatflowDoneData,
  ChatflowDoneStreamEvent,
  ContentType,
  CreateChatData,
  InsertedMessage,
  MessageCompletedStreamEvent,
  MessageDeltaStreamEvent,
  MessageType,
  MetaDataType,
  RequiredActionKind,
  RequiredActionType,
  RoleType,
  SubmitToolOutputsAction,
  ToolCallFunction,
  ToolCallKind,
  ToolCallType,
});

export const jsonWorkflowCreator: JsonSchema = /* @__PURE__ */ standalone(WorkflowCreator);

export const jsonWorkflowBasic: JsonSchema = /* @__PURE__ */ standalone(WorkflowBasic, { WorkflowCreator });

export const jsonListWorkflowsData: JsonSchema = /* @__PURE__ */ standalone(ListWorkflowsData, {
  WorkflowBasic,
  WorkflowCreator,
});

export const jsonWorkflowInput: JsonSchema = /* @__PURE__ */ standalone(WorkflowInput, {
  WorkflowParameter,
  WorkflowParameterType,
});

export const jsonTerminatePlan: JsonSchema = /* @__PURE__ */ standalone(TerminatePlan);

export const jsonWorkflowOutput: JsonSchema = /* @__PURE__ */ standalone(WorkflowOutput, {
  TerminatePlan,
  WorkflowParameter,
  WorkflowParameterType,
});

export const jsonRetrieveWorkflowData: JsonSchema = /* @__PURE__ */ standalone(RetrieveWorkflowData, {
  TerminatePlan,
  WorkflowBasic,
  WorkflowCreator,
  WorkflowInput,
  WorkflowOutput,
  WorkflowParameter,
  WorkflowParameterType,
});

export const jsonWorkflowVersionInfo: JsonSchema = /* @__PURE__ */ standalone(WorkflowVersionInfo, {
  TerminatePlan,
  WorkflowCreator,
  WorkflowInput,
  WorkflowOutput,
  WorkflowParameter,
  WorkflowParameterType,
});

export const jsonListWorkflowVersionsData: JsonSchema = /* @__PURE__ */ standalone(ListWorkflowVersionsData, {
  TerminatePlan,
  WorkflowCreator,
  WorkflowInput,
  WorkflowOutput,
  WorkflowParameter,
  WorkflowParameterType,
  WorkflowVersionInfo,
});

export const jsonDocumentFormatType: JsonSchema = /* @__PURE__ */ standalone(DocumentFormatType);

export const jsonDatasetStatus: JsonSchema = /* @__PURE__ */ standalone(DatasetStatus);

export const jsonChunkType: JsonSchema = /* @__PURE__ */ standalone(ChunkType);

export const jsonCaptionType: JsonSchema = /* @__PURE__ */ standalone(CaptionType);

export const jsonChunkStrategy: JsonSchema = /* @__PURE__ */ standalone(ChunkStrategy, { CaptionType, ChunkType });

export const jsonDatasetType: JsonSchema = /* @__PURE__ */ standalone(DatasetType);

export const jsonDataset: JsonSchema = /* @__PURE__ */ standalone(Dataset, {
  CaptionType,
  ChunkStrategy,
  ChunkType,
  DatasetStatus,
  DatasetType,
  DocumentFormatType,
});

export const jsonListDatasetData: JsonSchema = /* @__PURE__ */ standalone(ListDatasetData, {
  CaptionType,
  ChunkStrategy,
  ChunkType,
  Dataset,
  DatasetStatus,
  DatasetType,
  DocumentFormatType,
});

export const jsonCreateDatasetData: JsonSchema = /* @__PURE__ */ standalone(CreateDatasetData);

export const jsonDocumentStatus: JsonSchema = /* @__PURE__ */ standalone(DocumentStatus);

export const jsonDocumentUpdateType: JsonSchema = /* @__PURE__ */ standalone(DocumentUpdateType);

export const jsonDocumentProgress: JsonSchema = /* @__PURE__ */ standalone(DocumentProgress, {
  DocumentStatus,
  DocumentUpdateType,
});

export const jsonDocumentProgressData: JsonSchema = /* @__PURE__ */ standalone(DocumentProgressData, {
  DocumentProgress,
  DocumentStatus,
  DocumentUpdateType,
});

export const jsonDocumentSourceType: JsonSchema = /* @__PURE__ */ standalone(DocumentSourceType);

export const jsonImageInfo: JsonSchema = /* @__PURE__ */ standalone(ImageInfo, { DocumentSourceType, DocumentStatus });

export const jsonListImageData: JsonSchema = /* @__PURE__ */ standalone(ListImageData, {
  DocumentSourceType,
  DocumentStatus,
  ImageInfo,
});

export const jsonDocumentInfo: JsonSchema = /* @__PURE__ */ standalone(DocumentInfo, {
  CaptionType,
  ChunkStrategy,
  ChunkType,
  DocumentFormatType,
  DocumentSourceType,
  DocumentStatus,
  DocumentUpdateType,
});

export const jsonListDocumentData: JsonSchema = /* @__PURE__ */ standalone(ListDocumentData, {
  CaptionType,
  ChunkStrategy,
  ChunkType,
  DocumentFormatType,
  DocumentInfo,
  DocumentSourceType,
  DocumentStatus,
  DocumentUpdateType,
});

export const jsonCreateRoomData: JsonSchema = /* @__PURE__ */ standalone(CreateRoomData);

export const jsonLiveType: JsonSchema = /* @__PURE__ */ standalone(LiveType);

export const jsonStreamInfo: JsonSchema = /* @__PURE__ */ standalone(StreamInfo, { LiveType });

export const jsonRetrieveLiveData: JsonSchema = /* @__PURE__ */ standalone(RetrieveLiveData, { LiveType, StreamInfo });

export const jsonVoiceModelType: JsonSchema = /* @__PURE__ */ standalone(VoiceModelType);

export const jsonVoiceState: JsonSchema = /* @__PURE__ */ standalone(VoiceState);

export const jsonVoiceEmotion: JsonSchema = /* @__PURE__ */ standalone(VoiceEmotion);

export const jsonInterval: JsonSchema = /* @__PURE__ */ standalone(Interval);

export const jsonEmotionInfo: JsonSchema = /* @__PURE__ */ standalone(EmotionInfo, { Interval, VoiceEmotion });

export const jsonVoice: JsonSchema = /* @__PURE__ */ standalone(Voice, {
  EmotionInfo,
  Interval,
  VoiceEmotion,
  VoiceModelType,
  VoiceState,
});

export const jsonListVoicesData: JsonSchema = /* @__PURE__ */ standalone(ListVoicesData, {
  EmotionInfo,
  Interval,
  Voice,
  VoiceEmotion,
  VoiceModelType,
  VoiceState,
});

export const jsonCloneVoiceData: JsonSchema = /* @__PURE__ */ standalone(CloneVoiceData);

export const jsonUserInfo: JsonSchema = /* @__PURE__ */ standalone(UserInfo);

export const jsonVoiceprintGroup: JsonSchema = /* @__PURE__ */ standalone(VoiceprintGroup, { UserInfo });

export const jsonListVoiceprintGroupData: JsonSchema = /* @__PURE__ */ standalone(ListVoiceprintGroupData, {
  UserInfo,
  VoiceprintGroup,
});

export const jsonCreateVoiceprintGroupData: JsonSchema = /* @__PURE__ */ standalone(CreateVoiceprintGroupData);

export const jsonVoiceprintFeature: JsonSchema = /* @__PURE__ */ standalone(VoiceprintFeature, { UserInfo });

export const jsonListVoiceprintFeatureData: JsonSchema = /* @__PURE__ */ standalone(ListVoiceprintFeatureData, {
  UserInfo,
  VoiceprintFeature,
});

export const jsonCreateVoiceprintFeatureData: JsonSchema = /* @__PURE__ */ standalone(CreateVoiceprintFeatureData);

export const jsonUpdateVoiceprintFeatureData: JsonSchema = /* @__PURE__ */ standalone(UpdateVoiceprintFeatureData);

export const jsonFeatureScore: JsonSchema = /* @__PURE__ */ standalone(FeatureScore);

export const jsonSpeakerIdentifyData: JsonSchema = /* @__PURE__ */ standalone(SpeakerIdentifyData, { FeatureScore });

export const jsonAudioCodec: JsonSchema = /* @__PURE__ */ standalone(AudioCodec);

export const jsonAudioSampleRate: JsonSchema = /* @__PURE__ */ standalone(AudioSampleRate);

export const jsonAudioLimitConfig: JsonSchema = /* @__PURE__ */ standalone(AudioLimitConfig);

export const jsonPcmAudioConfig: JsonSchema = /* @__PURE__ */ standalone(PcmAudioConfig, {
  AudioLimitConfig,
  AudioSampleRate,
});

export const jsonOpusFrameSizeMs: JsonSchema = /* @__PURE__ */ standalone(OpusFrameSizeMs);

export const jsonOpusAudioConfig: JsonSchema = /* @__PURE__ */ standalone(OpusAudioConfig, {
  AudioLimitConfig,
  OpusFrameSizeMs,
});

export const jsonEmotionConfig: JsonSchema = /* @__PURE__ */ standalone(EmotionConfig);

export const jsonEventDetail: JsonSchema = /* @__PURE__ */ standalone(EventDetail);

export const jsonSpeechCreatedEvent: JsonSchema = /* @__PURE__ */ standalone(SpeechCreatedEvent, { EventDetail });

export const jsonEffectiveOutputAudio: JsonSchema = /* @__PURE__ */ standalone(EffectiveOutputAudio, {
  AudioCodec,
  AudioLimitConfig,
  AudioSampleRate,
  EmotionConfig,
  OpusAudioConfig,
  OpusFrameSizeMs,
  PcmAudioConfig,
});

export const jsonSpeechUpdatedEvent: JsonSchema = /* @__PURE__ */ standalone(SpeechUpdatedEvent, {
  AudioCodec,
  AudioLimitConfig,
  AudioSampleRate,
  EffectiveOutputAudio,
  EmotionConfig,
  EventDetail,
  OpusAudioConfig,
  OpusFrameSizeMs,
  PcmAudioConfig,
});

export const jsonInputTextBufferCompletedEvent: JsonSchema = /* @__PURE__ */ standalone(InputTextBufferCompletedEvent, {
  EventDetail,
});

export const jsonConversationAudioSentenceStartEvent: JsonSchema = /* @__PURE__ */ standalone(
  ConversationAudioSentenceStartEvent,
  { EventDetail },
);

export const jsonSpeechAudioUpdateEvent: JsonSchema = /* @__PURE__ */ standalone(SpeechAudioUpdateEvent, {
  EventDetail,
});

export const jsonSpeechAudioCompletedEvent: JsonSchema = /* @__PURE__ */ standalone(SpeechAudioCompletedEvent, {
  EventDetail,
});

export const jsonWebsocketErrorData: JsonSchema = /* @__PURE__ */ standalone(WebsocketErrorData);

export const jsonCommonErrorEvent: JsonSchema = /* @__PURE__ */ standalone(CommonErrorEvent, {
  EventDetail,
  WebsocketErrorData,
});

export const jsonCreateSpeechWsRes: JsonSchema = /* @__PURE__ */ standalone(CreateSpeechWsRes, {
  AudioCodec,
  AudioLimitConfig,
  AudioSampleRate,
  CommonErrorEvent,
  ConversationAudioSentenceStartEvent,
  EffectiveOutputAudio,
  EmotionConfig,
  EventDetail,
  InputTextBufferCompletedEvent,
  OpusAudioConfig,
  OpusFrameSizeMs,
  PcmAudioConfig,
  SpeechAudioCompletedEvent,
  SpeechAudioUpdateEvent,
  SpeechCreatedEvent,
  SpeechUpdatedEvent,
  WebsocketErrorData,
});

export const jsonWebsocketsEventType: JsonSchema = /* @__PURE__ */ standalone(WebsocketsEventType);

export const jsonAnyWebsocketEvent: JsonSchema = /* @__PURE__ */ standalone(AnyWebsocketEvent, {
  EventDetail,
  WebsocketsEventType,
});

export const jsonInputAudioFormat: JsonSchema = /* @__PURE__ */ standalone(InputAudioFormat);

export const jsonAudioChannel: JsonSchema = /* @__PURE__ */ standalone(AudioChannel);

export const jsonAudioBitDepth: JsonSchema = /* @__PURE__ */ standalone(AudioBitDepth);

export const jsonTranscriptionsCreatedEvent: JsonSchema = /* @__PURE__ */ standalone(TranscriptionsCreatedEvent, {
  EventDetail,
});

export const jsonEffectiveAudioConfig: JsonSchema = /* @__PURE__ */ standalone(EffectiveAudioConfig, {
  AudioBitDepth,
  AudioChannel,
  AudioCodec,
  AudioSampleRate,
  InputAudioFormat,
});

export const jsonTranscriptionsUpdatedEvent: JsonSchema = /* @__PURE__ */ standalone(TranscriptionsUpdatedEvent, {
  AudioBitDepth,
  AudioChannel,
  AudioCodec,
  AudioSampleRate,
  EffectiveAudioConfig,
  EventDetail,
  InputAudioFormat,
});

export const jsonInputAudioBufferCompletedEvent: JsonSchema = /* @__PURE__ */ standalone(
  InputAudioBufferCompletedEvent,
  { EventDetail },
);

export const jsonInputAudioBufferClearedEvent: JsonSchema = /* @__PURE__ */ standalone(InputAudioBufferClearedEvent, {
  EventDetail,
});

export const jsonTranscriptionsMessageUpdateEvent: JsonSchema = /* @__PURE__ */ standalone(
  TranscriptionsMessageUpdateEvent,
  { EventDetail },
);

export const jsonTranscriptionsMessageCompletedEvent: JsonSchema = /* @__PURE__ */ standalone(
  TranscriptionsMessageCompletedEvent,
  { EventDetail },
);

export const jsonCreateTranscriptionsWsRes: JsonSchema = /* @__PURE__ */ standalone(CreateTranscriptionsWsRes, {
  AudioBitDepth,
  AudioChannel,
  AudioCodec,
  AudioSampleRate,
  CommonErrorEvent,
  EffectiveAudioConfig,
  EventDetail,
  InputAudioBufferClearedEvent,
  InputAudioBufferCompletedEvent,
  InputAudioFormat,
  TranscriptionsCreatedEvent,
  TranscriptionsMessageCompletedEvent,
  TranscriptionsMessageUpdateEvent,
  TranscriptionsUpdatedEvent,
  WebsocketErrorData,
});

export const jsonTranscriptionData: JsonSchema = /* @__PURE__ */ standalone(TranscriptionData);

export const jsonInterpretationTerm: JsonSchema = /* @__PURE__ */ standalone(InterpretationTerm);

export const jsonSimultInterpretationCreatedEvent: JsonSchema = /* @__PURE__ */ standalone(
  SimultInterpretationCreatedEvent,
  { EventDetail },
);

export const jsonEffectiveInterpretationConfig: JsonSchema = /* @__PURE__ */ standalone(EffectiveInterpretationConfig, {
  InterpretationTerm,
});

export const jsonSimultInterpretationUpdatedEvent: JsonSchema = /* @__PURE__ */ standalone(
  SimultInterpretationUpdatedEvent,
  {
    AudioBitDepth,
    AudioChannel,
    AudioCodec,
    AudioLimitConfig,
    AudioSampleRate,
    EffectiveAudioConfig,
    EffectiveInterpretationConfig,
    EffectiveOutputAudio,
    EmotionConfig,
    EventDetail,
    InputAudioFormat,
    InterpretationTerm,
    OpusAudioConfig,
    OpusFrameSizeMs,
    PcmAudioConfig,
  },
);

export const jsonSimultInterpretationTranscriptionDeltaEvent: JsonSchema = /* @__PURE__ */ standalone(
  SimultInterpretationTranscriptionDeltaEvent,
  { EventDetail },
);

export const jsonSimultInterpretationTranslationDeltaEvent: JsonSchema = /* @__PURE__ */ standalone(
  SimultInterpretationTranslationDeltaEvent,
  { EventDetail },
);

export const jsonSimultInterpretationAudioDeltaEvent: JsonSchema = /* @__PURE__ */ standalone(
  SimultInterpretationAudioDeltaEvent,
  { EventDetail },
);

export const jsonSimultInterpretationMessageCompletedEvent: JsonSchema = /* @__PURE__ */ standalone(
  SimultInterpretationMessageCompletedEvent,
  { EventDetail },
);

export const jsonCreateSimultInterpretationsWsRes: JsonSchema = /* @__PURE__ */ standalone(
  CreateSimultInterpretationsWsRes,
  {
    AudioBitDepth,
    AudioChannel,
    AudioCodec,
    AudioLimitConfig,
    AudioSampleRate,
    CommonErrorEvent,
    EffectiveAudioConfig,
    EffectiveInterpretationConfig,
    EffectiveOutputAudio,
    EmotionConfig,
    EventDetail,
    InputAudioBufferCompletedEvent,
    InputAudioFormat,
    InterpretationTerm,
    OpusAudioConfig,
    OpusFrameSizeMs,
    PcmAudioConfig,
    SimultInterpretationAudioDeltaEvent,
    SimultInterpretationCreatedEvent,
    SimultInterpretationMessageCompletedEvent,
    SimultInterpretationTranscriptionDeltaEvent,
    SimultInterpretationTranslationDeltaEvent,
    SimultInterpretationUpdatedEvent,
    WebsocketErrorData,
  },
);

export const jsonTurnDetectionType: JsonSchema = /* @__PURE__ */ standalone(TurnDetectionType);

export const jsonInterruptConfigMode: JsonSchema = /* @__PURE__ */ standalone(InterruptConfigMode);

export const jsonInterruptConfig: JsonSchema = /* @__PURE__ */ standalone(InterruptConfig, { InterruptConfigMode });

export const jsonTurnDetection: JsonSchema = /* @__PURE__ */ standalone(TurnDetection, {
  InterruptConfig,
  InterruptConfigMode,
  TurnDetectionType,
});

export const jsonAsrUserLanguage: JsonSchema = /* @__PURE__ */ standalone(AsrUserLanguage);

export const jsonAsrConfig: JsonSchema = /* @__PURE__ */ standalone(AsrConfig, { AsrUserLanguage });

export const jsonVoicePrintConfig: JsonSchema = /* @__PURE__ */ standalone(VoicePrintConfig);

export const jsonChatCreatedEvent: JsonSchema = /* @__PURE__ */ standalone(ChatCreatedEvent, { EventDetail });

export const jsonEffectiveChatConfig: JsonSchema = /* @__PURE__ */ standalone(EffectiveChatConfig, { MetaDataType });

export const jsonChatUpdatedData: JsonSchema = /* @__PURE__ */ standalone(ChatUpdatedData, {
  AsrConfig,
  AsrUserLanguage,
  AudioBitDepth,
  AudioChannel,
  AudioCodec,
  AudioLimitConfig,
  AudioSampleRate,
  EffectiveAudioConfig,
  EffectiveChatConfig,
  EffectiveOutputAudio,
  EmotionConfig,
  InputAudioFormat,
  InterruptConfig,
  InterruptConfigMode,
  MetaDataType,
  OpusAudioConfig,
  OpusFrameSizeMs,
  PcmAudioConfig,
  TurnDetection,
  TurnDetectionType,
  VoicePrintConfig,
});

export const jsonChatUpdatedEvent: JsonSchema = /* @__PURE__ */ standalone(ChatUpdatedEvent, {
  AsrConfig,
  AsrUserLanguage,
  AudioBitDepth,
  AudioChannel,
  AudioCodec,
  AudioLimitConfig,
  AudioSampleRate,
  ChatUpdatedData,
  EffectiveAudioConfig,
  EffectiveChatConfig,
  EffectiveOutputAudio,
  EmotionConfig,
  EventDetail,
  InputAudioFormat,
  InterruptConfig,
  InterruptConfigMode,
  MetaDataType,
  OpusAudioConfig,
  OpusFrameSizeMs,
  PcmAudioConfig,
  TurnDetection,
  TurnDetectionType,
  VoicePrintConfig,
});

export const jsonConversationChatCreatedEvent: JsonSchema = /* @__PURE__ */ standalone(ConversationChatCreatedEvent, {
  ChatError,
  ChatStatus,
  ChatUsage,
  CreateChatData,
  EventDetail,
  InsertedMessage,
  MetaDataType,
  RequiredActionKind,
  RequiredActionType,
  SubmitToolOutputsAction,
  ToolCallFunction,
  ToolCallKind,
  ToolCallType,
});

export const jsonConversationChatInProgressEvent: JsonSchema = /* @__PURE__ */ standalone(
  ConversationChatInProgressEvent,
  {
    ChatError,
    ChatStatus,
    ChatUsage,
    CreateChatData,
    EventDetail,
    InsertedMessage,
    MetaDataType,
    RequiredActionKind,
    RequiredActionType,
    SubmitToolOutputsAction,
    ToolCallFunction,
    ToolCallKind,
    ToolCallType,
  },
);

export const jsonConversationMessageDeltaEvent: JsonSchema = /* @__PURE__ */ standalone(ConversationMessageDeltaEvent, {
  ChatV3Message,
  ContentType,
  EventDetail,
  MessageType,
  MetaDataType,
  RoleType,
});

export const jsonConversationAudioDeltaEvent: JsonSchema = /* @__PURE__ */ standalone(ConversationAudioDeltaEvent, {
  ChatV3Message,
  ContentType,
  EventDetail,
  MessageType,
  MetaDataType,
  RoleType,
});

export const jsonConversationMessageCompletedEvent: JsonSchema = /* @__PURE__ */ standalone(
  ConversationMessageCompletedEvent,
  { ChatV3Message, ContentType, EventDetail, MessageType, MetaDataType, RoleType },
);

export const jsonConversationAudioCompletedEvent: JsonSchema = /* @__PURE__ */ standalone(
  ConversationAudioCompletedEvent,
  { ChatV3Message, ContentType, EventDetail, MessageType, MetaDataType, RoleType },
);

export const jsonConversationChatCompletedEvent: JsonSchema = /* @__PURE__ */ standalone(
  ConversationChatCompletedEvent,
  {
    ChatError,
    ChatStatus,
    ChatUsage,
    CreateChatData,
    EventDetail,
    InsertedMessage,
    MetaDataType,
    RequiredActionKind,
    RequiredActionType,
    SubmitToolOutputsAction,
    ToolCallFunction,
    ToolCallKind,
    ToolCallType,
  },
);

export const jsonConversationChatFailedEvent: JsonSchema = /* @__PURE__ */ standalone(ConversationChatFailedEvent, {
  ChatError,
  ChatStatus,
  ChatUsage,
  CreateChatData,
  EventDetail,
  InsertedMessage,
  MetaDataType,
  RequiredActionKind,
  RequiredActionType,
  SubmitToolOutputsAction,
  ToolCallFunction,
  ToolCallKind,
  ToolCallType,
});

export const jsonConversationChatRequiresActionEvent: JsonSchema = /* @__PURE__ */ standalone(
  ConversationChatRequiresActionEvent,
  {
    ChatError,
    ChatStatus,
    ChatUsage,
    CreateChatData,
    EventDetail,
    InsertedMessage,
    MetaDataType,
    RequiredActionKind,
    RequiredActionType,
    SubmitToolOutputsAction,
    ToolCallFunction,
    ToolCallKind,
    ToolCallType,
  },
);

export const jsonChatCanceledCode: JsonSchema = /* @__PURE__ */ standalone(ChatCanceledCode);

export const jsonConversationChatCanceledEvent: JsonSchema = /* @__PURE__ */ standalone(ConversationChatCanceledEvent, {
  ChatCanceledCode,
  EventDetail,
});

export const jsonConversationClearedEvent: JsonSchema = /* @__PURE__ */ standalone(ConversationClearedEvent, {
  EventDetail,
});

export const jsonInputAudioBufferSpeechStartedEvent: JsonSchema = /* @__PURE__ */ standalone(
  InputAudioBufferSpeechStartedEvent,
  { EventDetail },
);

export const jsonInputAudioBufferSpeechStoppedEvent: JsonSchema = /* @__PURE__ */ standalone(
  InputAudioBufferSpeechStoppedEvent,
  { EventDetail },
);

export const jsonConversationAudioTranscriptUpdateEvent: JsonSchema = /* @__PURE__ */ standalone(
  ConversationAudioTranscriptUpdateEvent,
  { EventDetail },
);

export const jsonConversationAudioTranscriptCompletedEvent: JsonSchema = /* @__PURE__ */ standalone(
  ConversationAudioTranscriptCompletedEvent,
  { EventDetail },
);

export const jsonAudioDumpEvent: JsonSchema = /* @__PURE__ */ standalone(AudioDumpEvent, { EventDetail });

export const jsonCreateChatWsRes: JsonSchema = /* @__PURE__ */ standalone(CreateChatWsRes, {
  AsrConfig,
  AsrUserLanguage,
  AudioBitDepth,
  AudioChannel,
  AudioCodec,
  AudioDumpEvent,
  AudioLimitConfig,
  AudioSampleRate,
  ChatCanceledCode,
  ChatCreatedEvent,
  ChatError,
  ChatStatus,
  ChatUpdatedData,
  ChatUpdatedEvent,
  ChatUsage,
  ChatV3Message,
  CommonErrorEvent,
  ContentType,
  ConversationAudioCompletedEvent,
  ConversationAudioDeltaEvent,
  ConversationAudioSentenceStartEvent,
  ConversationAudioTranscriptCompletedEvent,
  ConversationAudioTranscriptUpdateEvent,
  ConversationChatCanceledEvent,
  ConversationChatCompletedEvent,
  ConversationChatCreatedEvent,
  ConversationChatFailedEvent,
  ConversationChatInProgressEvent,
  ConversationChatRequiresActionEvent,
  ConversationClearedEvent,
  ConversationMessageCompletedEvent,
  ConversationMessageDeltaEvent,
  CreateChatData,
  EffectiveAudioConfig,
  EffectiveChatConfig,
  EffectiveOutputAudio,
  EmotionConfig,
  EventDetail,
  InputAudioBufferClearedEvent,
  InputAudioBufferCompletedEvent,
  InputAudioBufferSpeechStartedEvent,
  InputAudioBufferSpeechStoppedEvent,
  InputAudioFormat,
  InsertedMessage,
  InterruptConfig,
  InterruptConfigMode,
  MessageType,
  MetaDataType,
  OpusAudioConfig,
  OpusFrameSizeMs,
  PcmAudioConfig,
  RequiredActionKind,
  RequiredActionType,
  RoleType,
  SubmitToolOutputsAction,
  ToolCallFunction,
  ToolCallKind,
  ToolCallType,
  TurnDetection,
  TurnDetectionType,
  VoicePrintConfig,
  WebsocketErrorData,
});

export const jsonWorkspaceMember: JsonSchema = /* @__PURE__ */ standalone(WorkspaceMember, { WorkspaceRoleType });

export const jsonListWorkspaceMembersData: JsonSchema = /* @__PURE__ */ standalone(ListWorkspaceMembersData, {
  WorkspaceMember,
  WorkspaceRoleType,
});

export const jsonCreateWorkspaceMembersData: JsonSchema = /* @__PURE__ */ standalone(CreateWorkspaceMembersData);

export const jsonDeleteWorkspaceMembersData: JsonSchema = /* @__PURE__ */ standalone(DeleteWorkspaceMembersData);

export const jsonSimpleApp: JsonSchema = /* @__PURE__ */ standalone(SimpleApp);

export const jsonListAppData: JsonSchema = /* @__PURE__ */ standalone(ListAppData, { SimpleApp });

export const jsonFolderType: JsonSchema = /* @__PURE__ */ standalone(FolderType);

export const jsonSimpleFolder: JsonSchema = /* @__PURE__ */ standalone(SimpleFolder, { FolderType });

export const jsonListFolderData: JsonSchema = /* @__PURE__ */ standalone(ListFolderData, { FolderType, SimpleFolder });

export const jsonCreateCopyTaskData: JsonSchema = /* @__PURE__ */ standalone(CreateCopyTaskData);

export const jsonCopyTaskStatus: JsonSchema = /* @__PURE__ */ standalone(CopyTaskStatus);

export const jsonCopyEntityType: JsonSchema = /* @__PURE__ */ standalone(CopyEntityType);

export const jsonCopyTaskFailedReason: JsonSchema = /* @__PURE__ */ standalone(CopyTaskFailedReason, {
  CopyEntityType,
});

export const jsonCopyTaskInfo: JsonSchema = /* @__PURE__ */ standalone(CopyTaskInfo, {
  CopyEntityType,
  CopyTaskFailedReason,
  CopyTaskStatus,
});

export const jsonTemplateEntityType: JsonSchema = /* @__PURE__ */ standalone(TemplateEntityType);

export const jsonTemplateDuplicateData: JsonSchema = /* @__PURE__ */ standalone(TemplateDuplicateData, {
  TemplateEntityType,
});

export const jsonPluginTool: JsonSchema = /* @__PURE__ */ standalone(PluginTool);

export const jsonPluginDetail: JsonSchema = /* @__PURE__ */ standalone(PluginDetail, { PluginTool });

export const jsonMgetPluginData: JsonSchema = /* @__PURE__ */ standalone(MgetPluginData, { PluginDetail, PluginTool });

export const jsonCallPluginToolData: JsonSchema = /* @__PURE__ */ standalone(CallPluginToolData);

export const jsonStoreCategory: JsonSchema = /* @__PURE__ */ standalone(StoreCategory);

export const jsonListStoreCategoryData: JsonSchema = /* @__PURE__ */ standalone(ListStoreCategoryData, {
  StoreCategory,
});

export const jsonStoreUserInfo: JsonSchema = /* @__PURE__ */ standalone(StoreUserInfo);

export const jsonPaidType: JsonSchema = /* @__PURE__ */ standalone(PaidType);

export const jsonStorePluginMetaInfo: JsonSchema = /* @__PURE__ */ standalone(StorePluginMetaInfo, {
  PaidType,
  StoreCategory,
  StoreUserInfo,
});

export const jsonStorePluginInfo: JsonSchema = /* @__PURE__ */ standalone(StorePluginInfo);

export const jsonStorePlugin: JsonSchema = /* @__PURE__ */ standalone(StorePlugin, {
  PaidType,
  StoreCategory,
  StorePluginInfo,
  StorePluginMetaInfo,
  StoreUserInfo,
});

export const jsonListStorePluginData: JsonSchema = /* @__PURE__ */ standalone(ListStorePluginData, {
  PaidType,
  StoreCategory,
  StorePlugin,
  StorePluginInfo,
  StorePluginMetaInfo,
  StoreUserInfo,
});

export const jsonApiAppType: JsonSchema = /* @__PURE__ */ standalone(ApiAppType);

export const jsonApiApp: JsonSchema = /* @__PURE__ */ standalone(ApiApp, { ApiAppType });

export const jsonListApiAppData: JsonSchema = /* @__PURE__ */ standalone(ListApiAppData, { ApiApp, ApiAppType });

export const jsonApiAppEventType: JsonSchema = /* @__PURE__ */ standalone(ApiAppEventType);

export const jsonApiAppEvent: JsonSchema = /* @__PURE__ */ standalone(ApiAppEvent, { ApiAppEventType });

export const jsonListApiAppEventData: JsonSchema = /* @__PURE__ */ standalone(ListApiAppEventData, {
  ApiAppEvent,
  ApiAppEventType,
});

export const jsonBenefitResource: JsonSchema = /* @__PURE__ */ standalone(BenefitResource);

export const jsonUserLevel: JsonSchema = /* @__PURE__ */ standalone(UserLevel);

export const jsonBenefitBasicInfo: JsonSchema = /* @__PURE__ */ standalone(BenefitBasicInfo, { UserLevel });

export const jsonBenefitType: JsonSchema = /* @__PURE__ */ standalone(BenefitType);

export const jsonBenefitStatus: JsonSchema = /* @__PURE__ */ standalone(BenefitStatus);

export const jsonBenefitStrategy: JsonSchema = /* @__PURE__ */ standalone(BenefitStrategy);

export const jsonBenefitItemInfo: JsonSchema = /* @__PURE__ */ standalone(BenefitItemInfo, { BenefitStrategy });

export const jsonBenefitItem: JsonSchema = /* @__PURE__ */ standalone(BenefitItem, {
  BenefitItemInfo,
  BenefitStatus,
  BenefitStrategy,
});

export const jsonBenefitInfo: JsonSchema = /* @__PURE__ */ standalone(BenefitInfo, {
  BenefitItem,
  BenefitItemInfo,
  BenefitResource,
  BenefitStatus,
  BenefitStrategy,
  BenefitType,
});

export const jsonBenefitOverview: JsonSchema = /* @__PURE__ */ standalone(BenefitOverview, {
  BenefitBasicInfo,
  BenefitInfo,
  BenefitItem,
  BenefitItemInfo,
  BenefitResource,
  BenefitStatus,
  BenefitStrategy,
  BenefitType,
  UserLevel,
});

export const jsonBillTaskStatus: JsonSchema = /* @__PURE__ */ standalone(BillTaskStatus);

export const jsonBillTaskInfo: JsonSchema = /* @__PURE__ */ standalone(BillTaskInfo, { BillTaskStatus });

export const jsonListBillTaskData: JsonSchema = /* @__PURE__ */ standalone(ListBillTaskData, {
  BillTaskInfo,
  BillTaskStatus,
});

export const jsonBenefitEntityType: JsonSchema = /* @__PURE__ */ standalone(BenefitEntityType);

export const jsonBenefitLimitationStatus: JsonSchema = /* @__PURE__ */ standalone(BenefitLimitationStatus);

export const jsonBenefitActiveMode: JsonSchema = /* @__PURE__ */ standalone(BenefitActiveMode);

export const jsonBenefitTriggerUnit: JsonSchema = /* @__PURE__ */ standalone(BenefitTriggerUnit);

export const jsonBenefitLimitation: JsonSchema = /* @__PURE__ */ standalone(BenefitLimitation, {
  BenefitActiveMode,
  BenefitEntityType,
  BenefitLimitationStatus,
  BenefitTriggerUnit,
  BenefitType,
});

export const jsonListBenefitLimitationData: JsonSchema = /* @__PURE__ */ standalone(ListBenefitLimitationData, {
  BenefitActiveMode,
  BenefitEntityType,
  BenefitLimitation,
  BenefitLimitationStatus,
  BenefitTriggerUnit,
  BenefitType,
});

export const jsonCreateBenefitLimitationData: JsonSchema = /* @__PURE__ */ standalone(CreateBenefitLimitationData, {
  BenefitActiveMode,
  BenefitEntityType,
  BenefitLimitation,
  BenefitLimitationStatus,
  BenefitTriggerUnit,
  BenefitType,
});

export const jsonEnterpriseOrganization: JsonSchema = /* @__PURE__ */ standalone(EnterpriseOrganization);

export const jsonListEnterpriseOrganizationsData: JsonSchema = /* @__PURE__ */ standalone(
  ListEnterpriseOrganizationsData,
  { EnterpriseOrganization },
);

export const jsonCreateEnterpriseOrganizationData: JsonSchema = /* @__PURE__ */ standalone(
  CreateEnterpriseOrganizationData,
);

export const jsonPeopleType: JsonSchema = /* @__PURE__ */ standalone(PeopleType);

export const jsonOrganizationRoleType: JsonSchema = /* @__PURE__ */ standalone(OrganizationRoleType);

export const jsonOrganizationMember: JsonSchema = /* @__PURE__ */ standalone(OrganizationMember, {
  OrganizationRoleType,
  PeopleType,
});

export const jsonListOrganizationMembersData: JsonSchema = /* @__PURE__ */ standalone(ListOrganizationMembersData, {
  OrganizationMember,
  OrganizationRoleType,
  PeopleType,
});

export const jsonPKCEAuthErrorType: JsonSchema = /* @__PURE__ */ standalone(PKCEAuthErrorType);

export const jsonOAuthErrorCode: JsonSchema = /* @__PURE__ */ standalone(OAuthErrorCode);

export const jsonOAuthErrorBody: JsonSchema = /* @__PURE__ */ standalone(OAuthErrorBody, {
  OAuthErrorCode,
  PKCEAuthErrorType,
});

export const jsonOAuthToken: JsonSchema = /* @__PURE__ */ standalone(OAuthToken);

export const jsonJWTToken: JsonSchema = /* @__PURE__ */ standalone(JWTToken);

export const jsonOAuthTokenAnswer: JsonSchema = /* @__PURE__ */ standalone(OAuthTokenAnswer, {
  JWTToken,
  OAuthErrorBody,
  OAuthErrorCode,
  OAuthToken,
  PKCEAuthErrorType,
});

export const jsonDeviceCodeData: JsonSchema = /* @__PURE__ */ standalone(DeviceCodeData);

export const jsonApiAppCallbackHeader: JsonSchema = /* @__PURE__ */ standalone(ApiAppCallbackHeader, {
  ApiAppEventType,
});

export const jsonBotCallbackEvent: JsonSchema = /* @__PURE__ */ standalone(BotCallbackEvent);

export const jsonBotPublishedCallback: JsonSchema = /* @__PURE__ */ standalone(BotPublishedCallback, {
  BotCallbackEvent,
});

export const jsonBotDeletedCallback: JsonSchema = /* @__PURE__ */ standalone(BotDeletedCallback, { BotCallbackEvent });

export const jsonBotUnpublishedCallback: JsonSchema = /* @__PURE__ */ standalone(BotUnpublishedCallback, {
  BotCallbackEvent,
});

export const jsonBenefitUsageCallbackEvent: JsonSchema = /* @__PURE__ */ standalone(BenefitUsageCallbackEvent);

export const jsonBenefitUsageCallback: JsonSchema = /* @__PURE__ */ standalone(BenefitUsageCallback, {
  BenefitUsageCallbackEvent,
});

export const jsonPluginScaleApplicant: JsonSchema = /* @__PURE__ */ standalone(PluginScaleApplicant);

export const jsonPluginScaleRequestedCallbackEvent: JsonSchema = /* @__PURE__ */ standalone(
  PluginScaleRequestedCallbackEvent,
  { PluginScaleApplicant },
);

export const jsonPluginScaleRequestedCallback: JsonSchema = /* @__PURE__ */ standalone(PluginScaleRequestedCallback, {
  PluginScaleApplicant,
  PluginScaleRequestedCallbackEvent,
});

export const jsonPluginScaleExpiredCallbackEvent: JsonSchema = /* @__PURE__ */ standalone(
  PluginScaleExpiredCallbackEvent,
  { PluginScaleApplicant },
);

export const jsonPluginScaleExpiredCallback: JsonSchema = /* @__PURE__ */ standalone(PluginScaleExpiredCallback, {
  PluginScaleApplicant,
  PluginScaleExpiredCallbackEvent,
});

export const jsonApiAppCallback: JsonSchema = /* @__PURE__ */ standalone(ApiAppCallback, {
  BenefitUsageCallback,
  BenefitUsageCallbackEvent,
  BotCallbackEvent,
  BotDeletedCallback,
  BotPublishedCallback,
  BotUnpublishedCallback,
  PluginScaleApplicant,
  PluginScaleExpiredCallback,
  PluginScaleExpiredCallbackEvent,
  PluginScaleRequestedCallback,
  PluginScaleRequestedCallbackEvent,
});

export const jsonChatCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The chat, or its events if `stream` is true.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/CreateChatData' },
    },
  },
  {
    ChatError,
    ChatStatus,
    ChatUsage,
    CreateChatData,
    InsertedMessage,
    MetaDataType,
    RequiredActionKind,
    RequiredActionType,
    ResponseDetail,
    SubmitToolOutputsAction,
    ToolCallFunction,
    ToolCallKind,
    ToolCallType,
  },
);

export const jsonChatRetrieveResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The chat.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/CreateChatData' },
    },
  },
  {
    ChatError,
    ChatStatus,
    ChatUsage,
    CreateChatData,
    InsertedMessage,
    MetaDataType,
    RequiredActionKind,
    RequiredActionType,
    ResponseDetail,
    SubmitToolOutputsAction,
    ToolCallFunction,
    ToolCallKind,
    ToolCallType,
  },
);

export const jsonChatCancelResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The canceled chat.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/CreateChatData' },
    },
  },
  {
    ChatError,
    ChatStatus,
    ChatUsage,
    CreateChatData,
    InsertedMessage,
    MetaDataType,
    RequiredActionKind,
    RequiredActionType,
    ResponseDetail,
    SubmitToolOutputsAction,
    ToolCallFunction,
    ToolCallKind,
    ToolCallType,
  },
);

export const jsonChatMessagesListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The messages, oldest first.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { type: 'array', description: 'The messages.', items: { $ref: '#/$defs/ChatV3Message' } },
    },
  },
  { ChatV3Message, ContentType, MessageType, MetaDataType, ResponseDetail, RoleType },
);

export const jsonChatSubmitToolOutputsResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The chat, or its events if `stream` is true.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/CreateChatData' },
    },
  },
  {
    ChatError,
    ChatStatus,
    ChatUsage,
    CreateChatData,
    InsertedMessage,
    MetaDataType,
    RequiredActionKind,
    RequiredActionType,
    ResponseDetail,
    SubmitToolOutputsAction,
    ToolCallFunction,
    ToolCallKind,
    ToolCallType,
  },
);

export const jsonConversationsCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The new conversation.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/Conversation', description: 'The new conversation.' },
    },
  },
  { Conversation, MetaDataType, ResponseDetail },
);

export const jsonConversationsRetrieveResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The conversation.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/Conversation', description: 'The conversation.' },
    },
  },
  { Conversation, MetaDataType, ResponseDetail },
);

export const jsonConversationsListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of conversations.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/ListConversationsData', description: 'One page of conversations.' },
    },
  },
  { Conversation, ListConversationsData, MetaDataType, ResponseDetail },
);

export const jsonConversationsUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The renamed conversation.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/Conversation', description: 'The renamed conversation.' },
    },
  },
  { Conversation, MetaDataType, ResponseDetail },
);

export const jsonConversationsDeleteResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The conversation was deleted.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonConversationsClearResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The new context section.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/ConversationSession', description: 'The new context section.' },
    },
  },
  { ConversationSession, ResponseDetail },
);

export const jsonConversationsMessagesCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The new message.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/ChatV3Message', description: 'The new message.' },
    },
  },
  { ChatV3Message, ContentType, MessageType, MetaDataType, ResponseDetail, RoleType },
);

export const jsonConversationsMessagesListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of messages.',
    type: 'object',
    required: ['code', 'first_id', 'last_id', 'has_more'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: {
        description: 'The messages on this page.',
        anyOf: [{ type: 'array', items: { $ref: '#/$defs/ChatV3Message' } }, { type: 'null' }],
      },
      first_id: {
        type: 'string',
        description: 'The ID of the first message on this page. Pass it as `before_id` to get the previous page.',
      },
      last_id: {
        type: 'string',
        description: 'The ID of the last message on this page. Pass it as `after_id` to get the next page.',
      },
      has_more: { type: 'boolean', description: 'True if there are messages beyond this page.' },
    },
  },
  { ChatV3Message, ContentType, MessageType, MetaDataType, ResponseDetail, RoleType },
);

export const jsonConversationsMessagesRetrieveResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The message.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/ChatV3Message', description: 'The message.' },
    },
  },
  { ChatV3Message, ContentType, MessageType, MetaDataType, ResponseDetail, RoleType },
);

export const jsonConversationsMessagesUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The updated message.',
    type: 'object',
    required: ['code', 'message'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      message: { $ref: '#/$defs/ChatV3Message', description: 'The updated message.' },
    },
  },
  { ChatV3Message, ContentType, MessageType, MetaDataType, ResponseDetail, RoleType },
);

export const jsonConversationsMessagesDeleteResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The deleted message.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/ChatV3Message', description: 'The deleted message.' },
    },
  },
  { ChatV3Message, ContentType, MessageType, MetaDataType, ResponseDetail, RoleType },
);

export const jsonConversationsMessagesFeedbackCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The rating was saved.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonConversationsMessagesFeedbackDeleteResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The rating was deleted.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonFilesUploadResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The uploaded file.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/FileObject', description: 'The uploaded file.' },
    },
  },
  { FileObject, ResponseDetail },
);

export const jsonFilesRetrieveResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The file.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/FileObject', description: 'The file.' },
    },
  },
  { FileObject, ResponseDetail },
);

export const jsonUsersMeResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The user that the token belongs to.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/User', description: 'The user that the token belongs to.' },
    },
  },
  { ResponseDetail, User },
);

export const jsonWorkspacesListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of workspaces.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/OpenSpaceData', description: 'One page of workspaces.' },
    },
  },
  { OpenSpaceData, ResponseDetail, WorkSpace, WorkspaceJoinedStatus, WorkspaceRoleType, WorkspaceType },
);

export const jsonWorkspacesCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The ID of the new workspace.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/CreateWorkspaceData' },
    },
  },
  { CreateWorkspaceData, ResponseDetail },
);

export const jsonVariablesRetrieveResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The variables and their values.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/VariableData', description: 'The variables and their values.' },
    },
  },
  { KVItem, ResponseDetail, VariableData },
);

export const jsonVariablesUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The variables were set.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonBotsCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The ID of the new bot.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/CreateBotData' },
    },
  },
  { CreateBotData, ResponseDetail },
);

export const jsonBotsUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The bot was updated.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonBotsPublishResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The bot was published.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/PublishBotData' },
    },
  },
  { PublishBotData, ResponseDetail },
);

export const jsonBotsListNewResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of bots.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/ListBotNewData' },
    },
  },
  { ListBotInfo, ListBotNewData, ResponseDetail },
);

export const jsonBotsRetrieveNewResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The configuration of the bot.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/BotDetail' },
    },
  },
  {
    BackgroundImageInfo,
    BotBackgroundImageInfo,
    BotDetail,
    BotMediaConfig,
    BotModeType,
    BotModelDetail,
    BotOnboardingInfo,
    BotPlugin,
    BotPluginApi,
    BotPromptInfo,
    BotVariable,
    BotVoiceData,
    BotVoiceInfo,
    CacheType,
    CanvasPosition,
    CommonKnowledge,
    CommonKnowledgeInfo,
    GradientPosition,
    ModelApiMode,
    ModelResponseFormat,
    OnboardingMode,
    PrefixPromptInfo,
    PromptMode,
    ResponseDetail,
    ShortcutCommandComponent,
    ShortcutCommandInfo,
    ShortcutCommandToolInfo,
    ShortcutToolType,
    SuggestReplyInfo,
    SuggestReplyMode,
    SuggestedQuestionsShowMode,
    UserInputType,
    VariableChannel,
    VariableType,
    WorkflowInfo,
  },
);

export const jsonBotsCollaborationModesUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The mode was switched.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonBotsCollaboratorsCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The collaborator was added.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonBotsCollaboratorsDeleteResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The collaborator was removed.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonBotsUnpublishResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The bot was unpublished.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonBotsVersionsListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of versions.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/ListBotVersionData' },
    },
  },
  { BotVersionCreator, BotVersionInfo, ListBotVersionData, PublishStatus, ResponseDetail },
);

/** @deprecated */
export const jsonBotsRetrieveResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The configuration of the bot.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/BotInfo' },
    },
  },
  {
    BackgroundImageInfo,
    BotBackgroundImageInfo,
    BotInfo,
    BotMediaConfig,
    BotModeType,
    BotModelInfo,
    BotOnboardingInfo,
    BotPlugin,
    BotPluginApi,
    BotPromptInfo,
    BotVariable,
    BotVoiceData,
    BotVoiceInfo,
    CacheType,
    CanvasPosition,
    CommonKnowledge,
    CommonKnowledgeInfo,
    GradientPosition,
    ModelApiMode,
    ModelResponseFormat,
    OnboardingMode,
    PrefixPromptInfo,
    PromptMode,
    ResponseDetail,
    ShortcutCommandComponent,
    ShortcutCommandInfo,
    ShortcutCommandToolInfo,
    ShortcutToolType,
    SuggestReplyInfo,
    SuggestReplyMode,
    SuggestedQuestionsShowMode,
    UserInputType,
    VariableChannel,
    VariableType,
    WorkflowInfo,
  },
);

/** @deprecated */
export const jsonBotsListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of published bots.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/ListBotData' },
    },
  },
  { ListBotData, ResponseDetail, SimpleBot },
);

export const jsonWorkflowsRunsCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The result of the run, the ID of a background run, or the interrupt of a run that waits for input.',
    $ref: '#/$defs/RunWorkflowData',
  },
  {
    InterruptType,
    ResponseDetail,
    RunWorkflowData,
    WorkflowEventInterruptData,
    WorkflowParameter,
    WorkflowParameterType,
    WorkflowUsage,
  },
);

export const jsonWorkflowsRunsResumeBlockingResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The result of the run, the ID of a background run, or the next interrupt.',
    $ref: '#/$defs/ResumeWorkflowData',
  },
  {
    InterruptType,
    ResponseDetail,
    ResumeWorkflowData,
    WorkflowEventInterruptData,
    WorkflowParameter,
    WorkflowParameterType,
    WorkflowUsage,
  },
);

export const jsonWorkflowsRunsHistoryRetrieveResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The run.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: {
        type: 'array',
        description: 'The run, as the only item.',
        items: { $ref: '#/$defs/WorkflowExecuteHistory' },
      },
    },
  },
  {
    InterruptType,
    ResponseDetail,
    WorkflowEventInterruptData,
    WorkflowExecuteHistory,
    WorkflowExecuteStatus,
    WorkflowNodeExecuteStatus,
    WorkflowParameter,
    WorkflowParameterType,
    WorkflowRunMode,
    WorkflowUsage,
  },
);

export const jsonWorkflowsRunsHistoryExecuteNodesRetrieveResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The output of the node.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/WorkflowExecuteNodeHistory' },
    },
  },
  { ResponseDetail, WorkflowExecuteNodeHistory },
);

export const jsonWorkflowsListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of workflows.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/ListWorkflowsData' },
    },
  },
  { ListWorkflowsData, ResponseDetail, WorkflowBasic, WorkflowCreator },
);

export const jsonWorkflowsRetrieveResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The workflow.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/RetrieveWorkflowData' },
    },
  },
  {
    ResponseDetail,
    RetrieveWorkflowData,
    TerminatePlan,
    WorkflowBasic,
    WorkflowCreator,
    WorkflowInput,
    WorkflowOutput,
    WorkflowParameter,
    WorkflowParameterType,
  },
);

export const jsonWorkflowsVersionsListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of versions.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/ListWorkflowVersionsData' },
    },
  },
  {
    ListWorkflowVersionsData,
    ResponseDetail,
    TerminatePlan,
    WorkflowCreator,
    WorkflowInput,
    WorkflowOutput,
    WorkflowParameter,
    WorkflowParameterType,
    WorkflowVersionInfo,
  },
);

export const jsonWorkflowsCollaborationModesUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The mode was switched.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonWorkflowsCollaboratorsCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The collaborator was added.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonWorkflowsCollaboratorsDeleteResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The collaborator was removed.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonDatasetsListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of knowledge bases.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/ListDatasetData' },
    },
  },
  {
    CaptionType,
    ChunkStrategy,
    ChunkType,
    Dataset,
    DatasetStatus,
    DatasetType,
    DocumentFormatType,
    ListDatasetData,
    ResponseDetail,
  },
);

export const jsonDatasetsCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The ID of the new knowledge base.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/CreateDatasetData' },
    },
  },
  { CreateDatasetData, ResponseDetail },
);

export const jsonDatasetsUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The knowledge base was updated.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonDatasetsDeleteResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The knowledge base was deleted.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonDatasetsProcessResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The progress of each file.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/DocumentProgressData' },
    },
  },
  { DocumentProgress, DocumentProgressData, DocumentStatus, DocumentUpdateType, ResponseDetail },
);

export const jsonDatasetsImagesListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of images.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/ListImageData' },
    },
  },
  { DocumentSourceType, DocumentStatus, ImageInfo, ListImageData, ResponseDetail },
);

export const jsonDatasetsImagesUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The caption was replaced.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonDatasetsDocumentsListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of files.',
    type: 'object',
    required: ['code', 'total'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      document_infos: {
        description: 'The files on this page.',
        anyOf: [{ type: 'array', items: { $ref: '#/$defs/DocumentInfo' } }, { type: 'null' }],
      },
      total: { type: 'integer', description: 'The number of files in the knowledge base.' },
    },
  },
  {
    CaptionType,
    ChunkStrategy,
    ChunkType,
    DocumentFormatType,
    DocumentInfo,
    DocumentSourceType,
    DocumentStatus,
    DocumentUpdateType,
    ResponseDetail,
  },
);

export const jsonDatasetsDocumentsCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The added files, not processed yet.',
    type: 'object',
    required: ['code', 'document_infos'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      document_infos: {
        type: 'array',
        description: 'The added files, not processed yet.',
        items: { $ref: '#/$defs/DocumentInfo' },
      },
    },
  },
  {
    CaptionType,
    ChunkStrategy,
    ChunkType,
    DocumentFormatType,
    DocumentInfo,
    DocumentSourceType,
    DocumentStatus,
    DocumentUpdateType,
    ResponseDetail,
  },
);

export const jsonDatasetsDocumentsUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The file was updated.',
    type: 'object',
    required: ['code'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      document_info: {
        description: 'The file. The platform plans to remove it from this response.',
        anyOf: [{ $ref: '#/$defs/DocumentInfo', deprecated: true }, { type: 'null' }],
      },
    },
  },
  {
    CaptionType,
    ChunkStrategy,
    ChunkType,
    DocumentFormatType,
    DocumentInfo,
    DocumentSourceType,
    DocumentStatus,
    DocumentUpdateType,
    ResponseDetail,
  },
);

export const jsonDatasetsDocumentsDeleteResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The files were deleted.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonAudioRoomsCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The values for joining the room.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/CreateRoomData' },
    },
  },
  { CreateRoomData, ResponseDetail },
);

export const jsonAudioLiveRetrieveResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The streams of the live event.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/RetrieveLiveData' },
    },
  },
  { LiveType, ResponseDetail, RetrieveLiveData, StreamInfo },
);

export const jsonAudioVoicesListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of voices.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/ListVoicesData' },
    },
  },
  { EmotionInfo, Interval, ListVoicesData, ResponseDetail, Voice, VoiceEmotion, VoiceModelType, VoiceState },
);

export const jsonAudioVoicesCloneResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The ID of the voice.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/CloneVoiceData' },
    },
  },
  { CloneVoiceData, ResponseDetail },
);

export const jsonAudioVoiceprintGroupsListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of groups.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/ListVoiceprintGroupData' },
    },
  },
  { ListVoiceprintGroupData, ResponseDetail, UserInfo, VoiceprintGroup },
);

export const jsonAudioVoiceprintGroupsCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The ID of the new group.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/CreateVoiceprintGroupData' },
    },
  },
  { CreateVoiceprintGroupData, ResponseDetail },
);

export const jsonAudioVoiceprintGroupsUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The group was updated.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonAudioVoiceprintGroupsDeleteResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The group was deleted.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonAudioVoiceprintGroupsFeaturesListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of voiceprints.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/ListVoiceprintFeatureData' },
    },
  },
  { ListVoiceprintFeatureData, ResponseDetail, UserInfo, VoiceprintFeature },
);

export const jsonAudioVoiceprintGroupsFeaturesCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The ID of the new voiceprint.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/CreateVoiceprintFeatureData' },
    },
  },
  { CreateVoiceprintFeatureData, ResponseDetail },
);

export const jsonAudioVoiceprintGroupsFeaturesUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The voiceprint was updated.',
    type: 'object',
    required: ['code'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { anyOf: [{ $ref: '#/$defs/UpdateVoiceprintFeatureData' }, { type: 'null' }] },
    },
  },
  { ResponseDetail, UpdateVoiceprintFeatureData },
);

export const jsonAudioVoiceprintGroupsFeaturesDeleteResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The voiceprint was deleted.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonAudioVoiceprintGroupsFeaturesSpeakerIdentifyResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The score of each voiceprint.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/SpeakerIdentifyData' },
    },
  },
  { FeatureScore, ResponseDetail, SpeakerIdentifyData },
);

export const jsonAudioTranscriptionsCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The transcribed text.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/TranscriptionData' },
    },
  },
  { ResponseDetail, TranscriptionData },
);

export const jsonWorkspacesUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The workspace was updated.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonWorkspacesMembersListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of members.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/ListWorkspaceMembersData' },
    },
  },
  { ListWorkspaceMembersData, ResponseDetail, WorkspaceMember, WorkspaceRoleType },
);

export const jsonWorkspacesMembersCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The result for each user.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/CreateWorkspaceMembersData' },
    },
  },
  { CreateWorkspaceMembersData, ResponseDetail },
);

export const jsonWorkspacesMembersDeleteResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The result for each user.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/DeleteWorkspaceMembersData' },
    },
  },
  { DeleteWorkspaceMembersData, ResponseDetail },
);

export const jsonAppsListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of apps.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/ListAppData' },
    },
  },
  { ListAppData, ResponseDetail, SimpleApp },
);

export const jsonAppsCollaboratorsCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The collaborator was added.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonAppsCollaboratorsDeleteResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The collaborator was removed.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonFoldersListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of folders.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/ListFolderData' },
    },
  },
  { FolderType, ListFolderData, ResponseDetail, SimpleFolder },
);

export const jsonFoldersRetrieveResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The folder.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/SimpleFolder' },
    },
  },
  { FolderType, ResponseDetail, SimpleFolder },
);

export const jsonEntitiesCopyTasksCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The copy, or the task that creates it.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/CreateCopyTaskData' },
    },
  },
  { CreateCopyTaskData, ResponseDetail },
);

export const jsonEntitiesCopyTasksRetrieveResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The task.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/CopyTaskInfo' },
    },
  },
  { CopyEntityType, CopyTaskFailedReason, CopyTaskInfo, CopyTaskStatus, ResponseDetail },
);

export const jsonTemplatesDuplicateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The copy.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/TemplateDuplicateData' },
    },
  },
  { ResponseDetail, TemplateDuplicateData, TemplateEntityType },
);

export const jsonPluginsMgetResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The plugins.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/MgetPluginData' },
    },
  },
  { MgetPluginData, PluginDetail, PluginTool, ResponseDetail },
);

export const jsonPluginsRetrieveResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The plugin.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/PluginDetail' },
    },
  },
  { PluginDetail, PluginTool, ResponseDetail },
);

export const jsonPluginsToolsCallResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The output of the tool.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/CallPluginToolData' },
    },
  },
  { CallPluginToolData, ResponseDetail },
);

export const jsonStoresCategoriesListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of categories.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/ListStoreCategoryData' },
    },
  },
  { ListStoreCategoryData, ResponseDetail, StoreCategory },
);

export const jsonStoresPluginsListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of plugins.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/ListStorePluginData' },
    },
  },
  {
    ListStorePluginData,
    PaidType,
    ResponseDetail,
    StoreCategory,
    StorePlugin,
    StorePluginInfo,
    StorePluginMetaInfo,
    StoreUserInfo,
  },
);

export const jsonConnectorsBotsUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The result of the review was accepted.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonConnectorsInstallResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The channel was installed.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonConnectorsUserConfigsCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The settings were added.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonApiAppsListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of callback apps.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/ListApiAppData' },
    },
  },
  { ApiApp, ApiAppType, ListApiAppData, ResponseDetail },
);

export const jsonApiAppsCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The new callback app.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/ApiApp' },
    },
  },
  { ApiApp, ApiAppType, ResponseDetail },
);

export const jsonApiAppsUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The callback app was updated.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonApiAppsDeleteResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The callback app was deleted.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonApiAppsEventsListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of subscriptions.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/ListApiAppEventData' },
    },
  },
  { ApiAppEvent, ApiAppEventType, ListApiAppEventData, ResponseDetail },
);

export const jsonApiAppsEventsCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The callback app is subscribed.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonApiAppsEventsDeleteResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The callback app is unsubscribed.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonCommerceBenefitsRetrieveResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The plan and its benefits.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/BenefitOverview' },
    },
  },
  {
    BenefitBasicInfo,
    BenefitInfo,
    BenefitItem,
    BenefitItemInfo,
    BenefitOverview,
    BenefitResource,
    BenefitStatus,
    BenefitStrategy,
    BenefitType,
    ResponseDetail,
    UserLevel,
  },
);

export const jsonCommerceBenefitsBillTasksListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of exports.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/ListBillTaskData' },
    },
  },
  { BillTaskInfo, BillTaskStatus, ListBillTaskData, ResponseDetail },
);

export const jsonCommerceBenefitsBillTasksCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The started export.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/BillTaskInfo' },
    },
  },
  { BillTaskInfo, BillTaskStatus, ResponseDetail },
);

export const jsonCommerceBenefitsLimitationsListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of limits.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/ListBenefitLimitationData' },
    },
  },
  {
    BenefitActiveMode,
    BenefitEntityType,
    BenefitLimitation,
    BenefitLimitationStatus,
    BenefitTriggerUnit,
    BenefitType,
    ListBenefitLimitationData,
    ResponseDetail,
  },
);

export const jsonCommerceBenefitsLimitationsCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The new limit.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/CreateBenefitLimitationData' },
    },
  },
  {
    BenefitActiveMode,
    BenefitEntityType,
    BenefitLimitation,
    BenefitLimitationStatus,
    BenefitTriggerUnit,
    BenefitType,
    CreateBenefitLimitationData,
    ResponseDetail,
  },
);

export const jsonCommerceBenefitsLimitationsUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The updated limit.',
    type: 'object',
    required: ['code'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/BenefitLimitation' },
    },
  },
  {
    BenefitActiveMode,
    BenefitEntityType,
    BenefitLimitation,
    BenefitLimitationStatus,
    BenefitTriggerUnit,
    BenefitType,
    ResponseDetail,
  },
);

export const jsonEnterprisesMembersCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The member was added.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonEnterprisesMembersUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The role was updated.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonEnterprisesMembersDeleteResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The member was removed.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonEnterprisesOrganizationsListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of organizations.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/ListEnterpriseOrganizationsData' },
    },
  },
  { EnterpriseOrganization, ListEnterpriseOrganizationsData, ResponseDetail },
);

export const jsonEnterprisesOrganizationsCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The ID of the new organization.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/CreateEnterpriseOrganizationData' },
    },
  },
  { CreateEnterpriseOrganizationData, ResponseDetail },
);

export const jsonOrganizationsUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The organization was updated.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonOrganizationsMembersListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of members.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the error code.' },
      msg: {
        description: 'Empty or `Success` on success, otherwise the error message.',
        anyOf: [{ type: 'string' }, { type: 'null' }],
      },
      detail: { anyOf: [{ $ref: '#/$defs/ResponseDetail' }, { type: 'null' }] },
      data: { $ref: '#/$defs/ListOrganizationMembersData' },
    },
  },
  { ListOrganizationMembersData, OrganizationMember, OrganizationRoleType, PeopleType, ResponseDetail },
);

export const jsonOrganizationsMembersCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The member was added.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonOrganizationsMembersUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The role was updated.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonOrganizationsMembersDeleteResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The member was removed.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const jsonOauthTokenCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The token.', $ref: '#/$defs/OAuthTokenAnswer' },
  { JWTToken, OAuthErrorBody, OAuthErrorCode, OAuthToken, OAuthTokenAnswer, PKCEAuthErrorType },
);

export const jsonOauthTokenCreateForAccountResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The token.', $ref: '#/$defs/JWTToken' },
  { JWTToken },
);

export const jsonOauthTokenCreateForEnterpriseResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The token.', $ref: '#/$defs/JWTToken' },
  { JWTToken },
);

export const jsonOauthDeviceCodeCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The device code and the user code.', $ref: '#/$defs/DeviceCodeData' },
  { DeviceCodeData },
);

export const jsonOauthDeviceCodeCreateForWorkspaceResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The device code and the user code.', $ref: '#/$defs/DeviceCodeData' },
  { DeviceCodeData },
);
