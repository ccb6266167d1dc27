// Generated from openapi/ by `npm run generate`. Do not edit.

import { standalone, type JsonSchema } from '../../src/schemas/json-schema.js';

const RoleType: JsonSchema = {
  description: 'Who speaks in a message.',
  anyOf: [{ enum: ['user', 'assistant'] }, { type: 'string' }],
};

const MetaDataType: JsonSchema = {
  type: 'object',
  description:
    'Your own key-value pairs, kept with the object and handed back with it. At most 16 pairs; a key has 1 to 64 characters, a value 1 to 512.',
  additionalProperties: { type: 'string' },
};

const ResponseDetail: JsonSchema = {
  type: 'object',
  description: 'Where to look a call up on the server side.',
  properties: {
    logid: {
      type: 'string',
      description: "The id of this call in the platform's logs. Quote it when you ask Coze for support.",
    },
  },
  required: [],
};

const Envelope: JsonSchema = {
  type: 'object',
  description:
    'What every JSON answer is wrapped in. A `code` other than 0 is a failure, whatever the HTTP status says.',
  required: ['code'],
  properties: {
    code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
    msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
    detail: { $ref: '#/$defs/ResponseDetail' },
  },
};

const ChatStatus: JsonSchema = {
  description:
    'How far a chat is. `completed`, `failed`, `canceled` and `requires_action` are final; the last one waits for `chat.submitToolOutputs`.',
  anyOf: [
    { enum: ['created', 'in_progress', 'completed', 'failed', 'requires_action', 'canceled'] },
    { type: 'string' },
  ],
};

const ChatError: JsonSchema = {
  type: 'object',
  description: 'Why a chat failed. Healthy chats carry code 0, or nothing.',
  required: ['code'],
  properties: {
    code: {
      description: 'The number of the error, 0 for none.',
      anyOf: [{ type: 'integer' }, { type: 'string' }, { type: 'null' }],
    },
    msg: { description: 'What went wrong.', anyOf: [{ type: 'string' }, { type: 'null' }] },
  },
};

const RequiredActionKind: JsonSchema = {
  description: 'What a chat waits for.',
  anyOf: [{ enum: ['submit_tool_outputs'] }, { type: 'string' }],
};

const ToolCallKind: JsonSchema = {
  description: 'What a bot asks of its caller. `function` runs a local plugin, `reply_message` answers a question.',
  anyOf: [{ enum: ['function', 'reply_message'] }, { type: 'string' }],
};

const ToolCallFunction: JsonSchema = {
  type: 'object',
  description: 'The function a bot wants called.',
  required: ['name', 'arguments'],
  properties: {
    name: { type: 'string', description: 'The name of the function.' },
    arguments: { type: 'string', description: 'The arguments as JSON text.' },
  },
};

const ToolCallType: JsonSchema = {
  type: 'object',
  description: 'A call the bot asks its caller to make.',
  required: ['id', 'type'],
  properties: {
    id: { type: 'string', description: 'The id to answer with in `tool_outputs`. Opaque text.' },
    type: { $ref: '#/$defs/ToolCallKind' },
    function: { $ref: '#/$defs/ToolCallFunction' },
  },
};

const SubmitToolOutputsAction: JsonSchema = {
  type: 'object',
  description: 'The calls a chat waits for.',
  required: ['tool_calls'],
  properties: {
    tool_calls: {
      type: 'array',
      description: 'All of them are to be answered together.',
      items: { $ref: '#/$defs/ToolCallType' },
    },
  },
};

const RequiredActionType: JsonSchema = {
  type: 'object',
  description:
    'What a chat waits for. Some chats carry an empty one, so look at the status or the event, not at its presence.',
  required: ['type', 'submit_tool_outputs'],
  properties: {
    type: { $ref: '#/$defs/RequiredActionKind' },
    submit_tool_outputs: { $ref: '#/$defs/SubmitToolOutputsAction' },
  },
};

const ChatUsage: JsonSchema = {
  type: 'object',
  description: 'What a chat has cost, in tokens.',
  required: ['token_count'],
  properties: {
    token_count: { type: 'integer', description: 'All tokens of the chat.' },
    output_count: { type: 'integer', description: 'Tokens the model wrote.' },
    input_count: { type: 'integer', description: 'Tokens the model read.' },
    output_tokens: { type: 'integer', description: 'Another name of `output_count` in some answers.' },
    input_tokens: { type: 'integer', description: 'Another name of `input_count` in some answers.' },
  },
};

const InsertedMessage: JsonSchema = {
  type: 'object',
  description: 'A message that was added to the conversation before the turn.',
  properties: { id: { type: 'string', description: 'The id it was given.' } },
  required: [],
};

const CreateChatData: JsonSchema = {
  type: 'object',
  description: 'A chat, one turn of a conversation.',
  required: ['id', 'conversation_id', 'status'],
  properties: {
    id: { type: 'string', description: 'The id of the chat.' },
    conversation_id: { type: 'string', description: 'The conversation it belongs to.' },
    bot_id: { type: 'string', description: 'The bot that answers.' },
    status: { $ref: '#/$defs/ChatStatus' },
    created_at: { type: 'integer', description: 'When it was made. Unix time in seconds.' },
    completed_at: { type: 'integer', description: 'When it ended well. Unix time in seconds.' },
    failed_at: { description: 'When it failed. Unix time in seconds.', anyOf: [{ type: 'integer' }, { type: 'null' }] },
    meta_data: {
      description: 'The pairs given at creation.',
      anyOf: [{ $ref: '#/$defs/MetaDataType' }, { type: 'null' }],
    },
    last_error: { anyOf: [{ $ref: '#/$defs/ChatError' }, { type: 'null' }] },
    required_action: { anyOf: [{ $ref: '#/$defs/RequiredActionType' }, { type: 'null' }] },
    usage: {
      description: 'Final once the chat is completed, zeros before.',
      anyOf: [{ $ref: '#/$defs/ChatUsage' }, { type: 'null' }],
    },
    section_id: {
      type: 'string',
      description: 'The section of the conversation. Clearing the context starts a new one.',
    },
    inserted_additional_messages: {
      description: 'The ids of the messages that joined the conversation with this chat.',
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/InsertedMessage' } }, { type: 'null' }],
    },
  },
};

const ChatCreatedStreamEvent: JsonSchema = {
  type: 'object',
  description: 'The chat was taken on. The first event of a stream.',
  required: ['event', 'data'],
  properties: {
    event: { type: 'string', const: 'conversation.chat.created', description: 'The name of the event.' },
    data: { $ref: '#/$defs/CreateChatData' },
  },
};

const ChatInProgressStreamEvent: JsonSchema = {
  type: 'object',
  description: 'The bot has started to work.',
  required: ['event', 'data'],
  properties: {
    event: { type: 'string', const: 'conversation.chat.in_progress', description: 'The name of the event.' },
    data: { $ref: '#/$defs/CreateChatData' },
  },
};

const ChatCompletedStreamEvent: JsonSchema = {
  type: 'object',
  description: 'The chat ended well and its usage is known. Audio may still follow.',
  required: ['event', 'data'],
  properties: {
    event: { type: 'string', const: 'conversation.chat.completed', description: 'The name of the event.' },
    data: { $ref: '#/$defs/CreateChatData' },
  },
};

const ChatFailedStreamEvent: JsonSchema = {
  type: 'object',
  description: 'The chat failed; `last_error` says why. Some chatflows send the bare code and message.',
  required: ['event', 'data'],
  properties: {
    event: { type: 'string', const: 'conversation.chat.failed', description: 'The name of the event.' },
    data: { anyOf: [{ $ref: '#/$defs/CreateChatData' }, { $ref: '#/$defs/ChatError' }] },
  },
};

const ChatRequiresActionStreamEvent: JsonSchema = {
  type: 'object',
  description: 'The bot wants functions called. Answer with `chat.submitToolOutputs`.',
  required: ['event', 'data'],
  properties: {
    event: { type: 'string', const: 'conversation.chat.requires_action', description: 'The name of the event.' },
    data: { $ref: '#/$defs/CreateChatData' },
  },
};

const ContentType: JsonSchema = {
  description:
    'How to read the content of a message. Requests take `text` and `object_string`; `card` and `audio` only come back.',
  anyOf: [{ enum: ['text', 'object_string', 'card', 'audio'] }, { type: 'string' }],
};

const MessageType: JsonSchema = {
  description:
    'What part a message plays in a turn. `follow_up`, `verbose` and `knowledge` are never sent by a client.',
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
    id: { type: 'string', description: 'The id of the message. All fragments of a streamed message share it.' },
    conversation_id: { type: 'string', description: 'The conversation it belongs to.' },
    bot_id: { type: 'string', description: 'The bot it belongs to. Chatflows leave it out.' },
    chat_id: {
      type: 'string',
      description: 'The turn it belongs to, empty for a message that was put into the conversation by hand.',
    },
    meta_data: {
      description: 'The pairs kept with the message.',
      anyOf: [{ $ref: '#/$defs/MetaDataType' }, { type: 'null' }],
    },
    role: { $ref: '#/$defs/RoleType' },
    content: {
      type: 'string',
      description:
        'The content, or the next fragment of it in a delta. JSON text where `content_type` is `object_string`, base64 where it is `audio`.',
    },
    content_type: { $ref: '#/$defs/ContentType' },
    created_at: {
      description: 'When it was made. Unix time in seconds. Most fragments lack it.',
      anyOf: [{ type: 'integer' }, { type: 'string' }],
    },
    updated_at: {
      description: 'When it was last changed. Unix time in seconds. Most fragments lack it.',
      anyOf: [{ type: 'integer' }, { type: 'string' }],
    },
    type: { $ref: '#/$defs/MessageType' },
    section_id: { type: 'string', description: 'The section of the conversation.' },
    reasoning_content: { type: 'string', description: 'What a thinking model thought. Other models leave it out.' },
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
  description: 'A message in full. Cards, calls and follow-ups come this way alone.',
  required: ['event', 'data'],
  properties: {
    event: { type: 'string', const: 'conversation.message.completed', description: 'The name of the event.' },
    data: { $ref: '#/$defs/ChatV3Message' },
  },
};

const AudioDeltaStreamEvent: JsonSchema = {
  type: 'object',
  description: 'The next piece of the spoken answer, base64 in `content`. It may come after the chat is completed.',
  required: ['event', 'data'],
  properties: {
    event: { type: 'string', const: 'conversation.audio.delta', description: 'The name of the event.' },
    data: { $ref: '#/$defs/ChatV3Message' },
  },
};

const ChatErrorStreamEvent: JsonSchema = {
  type: 'object',
  description: 'The stream ends here because of a fault on the server.',
  required: ['event', 'data'],
  properties: {
    event: { type: 'string', const: 'error', description: 'The name of the event.' },
    data: { $ref: '#/$defs/ChatError' },
  },
};

const ChatDoneStreamEvent: JsonSchema = {
  type: 'object',
  description: 'Nothing more follows.',
  required: ['event', 'data'],
  properties: {
    event: { type: 'string', const: 'done', description: 'The name of the event.' },
    data: { type: 'string', const: '[DONE]', description: 'Always this text.' },
  },
};

const ChatStreamEvent: JsonSchema = {
  description: 'One event of a chat stream. Servers may send further ones, which pass through the client as they are.',
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

const FailureHint: JsonSchema = {
  type: 'object',
  description: 'More about a failure, where the platform has more to say.',
  properties: {
    logid: { type: 'string', description: "The id of this call in the platform's logs." },
    detail: { type: 'string', description: 'A longer explanation.' },
    help_doc: { type: 'string', description: 'The address of a page that explains the error.' },
  },
  required: [],
};

const FailureBody: JsonSchema = {
  type: 'object',
  description: 'The body of a failed call.',
  required: ['code'],
  properties: {
    code: { type: 'integer', description: 'The number of the error, never 0.' },
    msg: { type: 'string', description: 'What went wrong.' },
    detail: { $ref: '#/$defs/ResponseDetail' },
    error: { $ref: '#/$defs/FailureHint' },
  },
};

const Conversation: JsonSchema = {
  type: 'object',
  description: 'A conversation, the place where the messages of one or more chats are kept.',
  required: ['id', 'created_at', 'meta_data'],
  properties: {
    id: { type: 'string', description: 'The id of the conversation.' },
    created_at: { type: 'integer', description: 'When the conversation was created, Unix time in seconds.' },
    meta_data: { $ref: '#/$defs/MetaDataType', description: 'The key-value pairs the conversation was created with.' },
    last_section_id: {
      type: 'string',
      description: 'The id of the newest context section. Clearing the context starts a new section.',
    },
    name: { type: 'string', description: 'The name of the conversation.' },
    creator_id: { type: 'string', description: 'The id of the user who created the conversation.' },
    updated_at: { type: 'integer', description: 'When the conversation last changed, Unix time in seconds.' },
    connector_id: { type: 'string', description: 'The channel the conversation belongs to, for example `1024` (API).' },
  },
};

const ListConversationsData: JsonSchema = {
  type: 'object',
  description: 'One page of conversations.',
  required: ['conversations', 'has_more'],
  properties: {
    conversations: {
      type: 'array',
      description: 'The conversations of this page.',
      items: { $ref: '#/$defs/Conversation' },
    },
    has_more: { type: 'boolean', description: 'Whether there are further pages. The total is not given.' },
  },
};

const ConversationSession: JsonSchema = {
  type: 'object',
  description: 'The context section that begins when the context of a conversation is cleared.',
  required: ['id', 'conversation_id'],
  properties: {
    id: { type: 'string', description: 'The id of the new section.' },
    conversation_id: { type: 'string', description: 'The id of the conversation.' },
  },
};

const ListMessageData: JsonSchema = {
  type: 'object',
  description: 'One page of the messages of a conversation.',
  required: ['data', 'first_id', 'last_id', 'has_more'],
  properties: {
    data: { type: 'array', description: 'The messages of this page.', items: { $ref: '#/$defs/ChatV3Message' } },
    first_id: {
      type: 'string',
      description: 'The id of the first message of this page. Pass it as `before_id` to get the page before.',
    },
    last_id: {
      type: 'string',
      description: 'The id of the last message of this page. Pass it as `after_id` to get the page after.',
    },
    has_more: { type: 'boolean', description: 'Whether there are messages beyond this page.' },
  },
};

const FileObject: JsonSchema = {
  type: 'object',
  description: 'An uploaded file.',
  required: ['id', 'bytes', 'created_at', 'file_name'],
  properties: {
    id: {
      type: 'string',
      description: 'The id of the file, to be named in messages, workflow parameters and the like.',
    },
    bytes: { type: 'integer', description: 'The size of the file in bytes.' },
    created_at: { type: 'integer', description: 'When the file was uploaded, Unix time in seconds.' },
    file_name: { type: 'string', description: 'The name of the file.' },
  },
};

const User: JsonSchema = {
  type: 'object',
  description: 'A user of the platform.',
  required: ['user_id', 'user_name', 'nick_name', 'avatar_url'],
  properties: {
    user_id: { type: 'string', description: 'The id of the user.' },
    user_name: { type: 'string', description: 'The unique name of the user.' },
    nick_name: { type: 'string', description: 'The name that is shown for the user.' },
    avatar_url: { type: 'string', description: "The address of the user's picture." },
  },
};

const WorkspaceRoleType: JsonSchema = {
  description: 'The role of a user in a workspace.',
  anyOf: [{ enum: ['owner', 'admin', 'member'] }, { type: 'string' }],
};

const WorkspaceType: JsonSchema = {
  description: 'Whether a workspace is for one person or for a team.',
  anyOf: [{ enum: ['personal', 'team'] }, { type: 'string' }],
};

const WorkspaceJoinedStatus: JsonSchema = {
  description: 'Whether a user is in a workspace. The documentation knows `joined` only.',
  anyOf: [{ enum: ['joined', 'applied', 'not_joined'] }, { type: 'string' }],
};

const WorkSpace: JsonSchema = {
  type: 'object',
  description: 'A workspace the user is in, with the part the user has there.',
  required: ['id', 'name', 'icon_url', 'role_type', 'workspace_type'],
  properties: {
    id: { type: 'string', description: 'The id of the workspace.' },
    name: { type: 'string', description: 'The name of the workspace.' },
    icon_url: { type: 'string', description: "The address of the workspace's icon." },
    role_type: { $ref: '#/$defs/WorkspaceRoleType', description: 'The role of the user in the workspace.' },
    workspace_type: {
      $ref: '#/$defs/WorkspaceType',
      description: 'Whether the workspace is for one person or for a team.',
    },
    enterprise_id: {
      type: 'string',
      description: 'The enterprise the workspace belongs to, empty for a workspace of a personal account.',
    },
    owner_uid: { type: 'string', description: 'The user id of the owner of the workspace.' },
    admin_uids: {
      type: 'array',
      description: 'The user ids of the administrators of the workspace.',
      items: { type: 'string' },
    },
    description: { type: 'string', description: "What the workspace is for, in its owner's words." },
    joined_status: { $ref: '#/$defs/WorkspaceJoinedStatus', description: 'Whether the user is in the workspace.' },
  },
};

const OpenSpaceData: JsonSchema = {
  type: 'object',
  description: 'One page of workspaces.',
  required: ['workspaces', 'total_count'],
  properties: {
    workspaces: { type: 'array', description: 'The workspaces of this page.', items: { $ref: '#/$defs/WorkSpace' } },
    total_count: { type: 'integer', description: 'How many workspaces there are on all pages.' },
  },
};

const CreateWorkspaceData: JsonSchema = {
  type: 'object',
  description: 'The workspace that was created.',
  required: ['id'],
  properties: { id: { type: 'string', description: 'The id of the new workspace.' } },
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
      description: 'When a value was first set, Unix time in seconds, 0 while the variable has its default value.',
    },
    update_time: {
      type: 'integer',
      description: 'When the value last changed, Unix time in seconds, 0 if it never did.',
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
      description: 'The variables found. Names that do not exist are left out.',
      items: { $ref: '#/$defs/KVItem' },
    },
  },
};

const PromptMode: JsonSchema = {
  description:
    'How a prompt is put together, `standard` as one text or `prefix` as a fixed part, which can be cached, and a part that changes.',
  anyOf: [{ enum: ['standard', 'prefix'] }, { type: 'string' }],
};

const PrefixPromptInfo: JsonSchema = {
  type: 'object',
  description: 'The two parts of a prompt in `prefix` mode.',
  properties: {
    prefix_prompt: {
      type: 'string',
      description: 'The part that never changes and opens the prompt, so that it can be cached.',
    },
    dynamic_prompt: {
      type: 'string',
      description: 'The part that follows and may change from call to call, for example by variables.',
    },
  },
  required: [],
};

const ModelResponseFormat: JsonSchema = {
  description: 'The form in which the model replies.',
  anyOf: [{ enum: ['text', 'markdown', 'json'] }, { type: 'string' }],
};

const CacheType: JsonSchema = {
  description: 'What of the context is cached, `closed` for nothing or `prefix` for its fixed start.',
  anyOf: [{ enum: ['closed', 'prefix'] }, { type: 'string' }],
};

const ModelApiMode: JsonSchema = {
  description: 'Which interface of the model is called.',
  anyOf: [{ enum: ['chat_api', 'responses_api'] }, { type: 'string' }],
};

const SuggestReplyMode: JsonSchema = {
  description:
    'Who writes the follow-up questions, `enable` for the platform, `customized` for the platform by your instructions, `disable` for nobody.',
  anyOf: [{ enum: ['disable', 'enable', 'customized'] }, { type: 'string' }],
};

const BotMediaConfig: JsonSchema = {
  type: 'object',
  description: 'Voice and video settings of the bot.',
  properties: {
    is_voice_call_closed: { type: 'boolean', description: 'Whether voice calls with the bot are switched off.' },
  },
  required: [],
};

const CreateBotData: JsonSchema = {
  type: 'object',
  description: 'The bot that was created.',
  required: ['bot_id'],
  properties: { bot_id: { type: 'string', description: 'The id of the new bot.' } },
};

const PublishBotData: JsonSchema = {
  type: 'object',
  description: 'What was published.',
  required: ['bot_id'],
  properties: {
    bot_id: { type: 'string', description: 'The id of the bot.' },
    version: { type: 'string', description: 'The number of the version that is now published.' },
  },
};

const PublishStatus: JsonSchema = {
  description:
    'Which edition is meant, `published_online` for what is live, `published_draft` for the draft of something live, `unpublished_draft` for a draft that was not published, `all` for every one of them.',
  anyOf: [{ enum: ['all', 'published_online', 'published_draft', 'unpublished_draft'] }, { type: 'string' }],
};

const ListBotInfo: JsonSchema = {
  type: 'object',
  description: 'A bot in short, published or draft.',
  required: ['id', 'name', 'icon_url', 'updated_at', 'description', 'is_published', 'owner_user_id'],
  properties: {
    id: { type: 'string', description: 'The id of the bot.' },
    name: { type: 'string', description: 'The name of the bot.' },
    icon_url: { type: 'string', description: 'The address of the avatar.' },
    folder_id: { type: 'string', description: 'The id of the folder the bot lies in.' },
    updated_at: {
      description: 'When the bot was last changed, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'string' }],
    },
    description: { type: 'string', description: 'What the bot is for.' },
    is_published: { type: 'boolean', description: 'Whether the bot is published.' },
    published_at: {
      type: 'integer',
      description: 'When the bot was last published, Unix time in seconds. Absent for a bot never published.',
    },
    owner_user_id: { type: 'string', description: 'The id of the user who owns the bot.' },
  },
};

const ListBotNewData: JsonSchema = {
  type: 'object',
  description: 'One page of bots.',
  required: ['total', 'items'],
  properties: {
    total: { type: 'integer', description: 'How many bots match.' },
    items: { type: 'array', description: 'The bots on this page.', items: { $ref: '#/$defs/ListBotInfo' } },
  },
};

const BotPromptInfo: JsonSchema = {
  type: 'object',
  description: 'The persona and the instructions of the bot.',
  required: [],
  properties: {
    prompt: { type: 'string', description: 'The persona and the instructions as one text.' },
    prompt_mode: { $ref: '#/$defs/PromptMode' },
    prefix_prompt_info: { $ref: '#/$defs/PrefixPromptInfo' },
  },
};

const OnboardingMode: JsonSchema = {
  description: 'Where the opening words come from, 1 from nowhere, 2 as written by hand, 3 from a model.',
  anyOf: [{ enum: [1, 2, 3] }, { type: 'integer' }],
};

const SuggestedQuestionsShowMode: JsonSchema = {
  description: 'Which of the suggested questions are shown, 0 a random choice, 1 all.',
  anyOf: [{ enum: [0, 1] }, { type: 'integer' }],
};

const BotOnboardingInfo: JsonSchema = {
  type: 'object',
  description:
    'What a user sees before the first message. Some answers spell the names of the fields in PascalCase: look there when `prologue` is absent.',
  required: [],
  properties: {
    prologue: { type: 'string', description: 'The opening words of the bot.' },
    suggested_questions: {
      type: 'array',
      description: 'Questions offered to the user as a start.',
      items: { type: 'string', description: 'One question.' },
    },
    Prologue: { type: 'string', description: 'The same as `prologue`, in answers that spell it this way.' },
    SuggestedQuestions: {
      type: 'array',
      description: 'The same as `suggested_questions`, in answers that spell it this way.',
      items: { type: 'string', description: 'One question.' },
    },
    OnboardingMode: { $ref: '#/$defs/OnboardingMode' },
    CustomizedOnboardingPrompt: {
      type: 'string',
      description: 'The instructions by which a model writes the opening words.',
    },
    SuggestedQuestionsShowMode: { $ref: '#/$defs/SuggestedQuestionsShowMode' },
  },
};

const BotModeType: JsonSchema = {
  description: 'How the bot works, 0 as one agent, 1 as several agents, 2 as one agent that runs a workflow.',
  anyOf: [{ enum: [0, 1, 2] }, { type: 'integer' }],
};

const BotPluginApi: JsonSchema = {
  type: 'object',
  description: 'One tool of a plugin.',
  required: ['api_id', 'name', 'description'],
  properties: {
    api_id: { type: 'string', description: 'The id of the tool.' },
    name: { type: 'string', description: 'The name of the tool.' },
    description: { type: 'string', description: 'What the tool does.' },
  },
};

const BotPlugin: JsonSchema = {
  type: 'object',
  description: 'A plugin of the bot.',
  required: ['plugin_id', 'name', 'description', 'icon_url', 'api_info_list'],
  properties: {
    plugin_id: { type: 'string', description: 'The id of the plugin.' },
    name: { type: 'string', description: 'The name of the plugin.' },
    description: { type: 'string', description: 'What the plugin does.' },
    icon_url: { type: 'string', description: "The address of the plugin's icon." },
    api_info_list: {
      type: 'array',
      description: 'The tools of the plugin that the bot may call.',
      items: { $ref: '#/$defs/BotPluginApi' },
    },
  },
};

const BotModelInfo: JsonSchema = {
  type: 'object',
  description: 'The model of the bot and how it generates.',
  required: ['model_id', 'model_name'],
  properties: {
    model_id: { type: 'string', description: 'The id of the model.' },
    model_name: { type: 'string', description: 'The name of the model.' },
    top_k: { type: 'integer', description: 'From how many of the likeliest tokens the next one is picked.' },
    top_p: {
      type: 'number',
      description: 'The next token is picked from the likeliest ones whose probabilities add up to this share.',
    },
    max_tokens: { type: 'integer', description: 'The longest reply, in tokens.' },
    temperature: {
      type: 'number',
      description: 'How freely the model picks words. Low values give steady replies, high values varied ones.',
    },
    context_round: { type: 'integer', description: 'How many earlier turns of the conversation the model is shown.' },
    response_format: { $ref: '#/$defs/ModelResponseFormat' },
    presence_penalty: {
      type: 'number',
      description: 'Above 0 it discourages words that already occurred, which leads to new topics.',
    },
    frequency_penalty: {
      type: 'number',
      description: 'Above 0 it discourages words the more, the more often they occurred.',
    },
    parameters: { type: 'object', description: 'Further settings of the model, by name.', additionalProperties: true },
    api_mode: {
      description: 'Which interface of the model is called, `chat_api` or `responses_api`.',
      $ref: '#/$defs/ModelApiMode',
    },
    cache_type: {
      description: 'Whether the start of the context is cached, `closed` or `prefix`.',
      $ref: '#/$defs/CacheType',
    },
    sp_current_time: { type: 'boolean', description: 'Whether the prompt tells the model the current time.' },
    sp_anti_leak: {
      type: 'boolean',
      description: 'Whether the prompt is guarded against users who try to read it out.',
    },
  },
};

const CommonKnowledgeInfo: JsonSchema = {
  type: 'object',
  description: 'A knowledge base in short.',
  required: ['id', 'name'],
  properties: {
    id: { type: 'string', description: 'The id of the knowledge base.' },
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
  description: 'What a variable holds, `KVVariable` one value or `ListVariable` a list.',
  anyOf: [{ enum: ['KVVariable', 'ListVariable'] }, { type: 'string' }],
};

const VariableChannel: JsonSchema = {
  description:
    "Where a variable comes from, `custom` the bot's own, `system` the platform, `location` the place of the user, `feishu` Feishu, `app` the app the bot belongs to.",
  anyOf: [{ enum: ['custom', 'system', 'location', 'feishu', 'app'] }, { type: 'string' }],
};

const BotVariable: JsonSchema = {
  type: 'object',
  description: 'A variable of the bot, which keeps something about a user between conversations.',
  required: ['keyword', 'default_value', 'channel', 'description', 'enable', 'prompt_enable'],
  properties: {
    keyword: { type: 'string', description: 'The name of the variable.' },
    default_value: { type: 'string', description: 'The value the variable has until it is set.' },
    variable_type: { $ref: '#/$defs/VariableType' },
    channel: { $ref: '#/$defs/VariableChannel' },
    description: { type: 'string', description: 'What the variable is for.' },
    enable: { type: 'boolean', description: 'Whether the variable is switched on.' },
    prompt_enable: { type: 'boolean', description: 'Whether the bot may use the variable in its prompt.' },
  },
};

const BotVoiceInfo: JsonSchema = {
  type: 'object',
  description: 'The voice for one language.',
  required: ['voice_id'],
  properties: {
    voice_id: { type: 'string', description: 'The id of the voice.' },
    language_code: { type: 'string', description: 'The code of the language, for example `zh` or `en`.' },
  },
};

const BotVoiceData: JsonSchema = {
  type: 'object',
  description: 'A voice of the bot.',
  required: ['id'],
  properties: {
    id: { type: 'string', description: 'The id of the voice.' },
    language_code: { type: 'string', description: 'The code of the language, for example `zh` or `en`.' },
    language_name: { type: 'string', description: 'The name of the language.' },
    name: { type: 'string', description: 'The name of the voice.' },
    style_id: { type: 'string', description: 'The id of the speaking style.' },
    preview_text: { type: 'string', description: 'The words spoken in the sample.' },
    preview_audio: { type: 'string', description: 'The address of the sample.' },
  },
};

const ShortcutToolType: JsonSchema = {
  description: 'What kind of tool a shortcut command calls.',
  anyOf: [{ enum: ['workflow', 'plugin'] }, { type: 'string' }],
};

const ShortcutCommandToolInfo: JsonSchema = {
  type: 'object',
  description: 'The tool a shortcut command calls.',
  required: ['name', 'type'],
  properties: {
    name: { type: 'string', description: 'The name of the tool.' },
    type: { $ref: '#/$defs/ShortcutToolType' },
  },
};

const ShortcutCommandComponent: JsonSchema = {
  type: 'object',
  description: 'One input of a shortcut command.',
  required: ['name', 'description', 'type', 'tool_parameter', 'default_value', 'is_hide'],
  properties: {
    name: { type: 'string', description: 'The name of the input.' },
    description: { type: 'string', description: 'What to fill in.' },
    type: { type: 'string', description: 'What kind of input it is, `text`, `select` or `file`.' },
    tool_parameter: { type: 'string', description: 'The parameter of the tool that takes the value.' },
    default_value: { type: 'string', description: 'The value used when a user fills in nothing.' },
    is_hide: { type: 'boolean', description: 'Whether the input is hidden, so that its default value is used.' },
    options: {
      type: 'array',
      description: 'What a user can choose from in a `select`.',
      items: { type: 'string', description: 'One choice.' },
    },
  },
};

const ShortcutCommandInfo: JsonSchema = {
  type: 'object',
  description: 'A shortcut command, which a user picks instead of typing a message.',
  required: ['id', 'name', 'command', 'icon_url', 'description', 'query_template'],
  properties: {
    id: { type: 'string', description: 'The id of the command.' },
    name: { type: 'string', description: 'The name on the button.' },
    tool: { $ref: '#/$defs/ShortcutCommandToolInfo' },
    command: { type: 'string', description: 'What a user types to call the command.' },
    agent_id: { type: 'string', description: 'The id of the agent node that answers, for a bot in multi-agent mode.' },
    icon_url: { type: 'string', description: "The address of the command's icon." },
    components: {
      type: 'array',
      description: 'What a user fills in before the command is sent.',
      items: { $ref: '#/$defs/ShortcutCommandComponent' },
    },
    description: { type: 'string', description: 'What the command does.' },
    query_template: { type: 'string', description: 'The message the command sends, with a place for each component.' },
  },
};

const WorkflowInfo: JsonSchema = {
  type: 'object',
  description: 'A workflow of the bot in short.',
  required: ['id', 'name', 'icon_url', 'description'],
  properties: {
    id: { type: 'string', description: 'The id of the workflow.' },
    name: { type: 'string', description: 'The name of the workflow.' },
    icon_url: { type: 'string', description: "The address of the workflow's icon." },
    description: { type: 'string', description: 'What the workflow does.' },
  },
};

const SuggestReplyInfo: JsonSchema = {
  type: 'object',
  description: 'Whether and how follow-up questions are suggested after a reply.',
  required: [],
  properties: {
    reply_mode: {
      description: 'Who writes the suggestions, `enable` (the platform), `customized` (as you instruct) or `disable`.',
      $ref: '#/$defs/SuggestReplyMode',
    },
    customized_prompt: {
      type: 'string',
      description: 'The instructions for making the suggestions, when `reply_mode` is `customized`.',
    },
  },
};

const GradientPosition: JsonSchema = {
  type: 'object',
  description: 'Where the picture fades into the theme colour. Empty when it does not.',
  properties: {
    left: { type: 'number', description: 'Where the fade on the left lies.' },
    right: { type: 'number', description: 'Where the fade on the right lies.' },
  },
  required: [],
};

const CanvasPosition: JsonSchema = {
  type: 'object',
  description: 'Where the picture lies on the canvas it was cropped on. Empty when it was not cropped.',
  properties: {
    width: { type: 'number', description: 'The width of the picture on the canvas.' },
    height: { type: 'number', description: 'The height of the picture on the canvas.' },
    left: { type: 'number', description: 'How far the picture is from the left edge of the canvas.' },
    top: { type: 'number', description: 'How far the picture is from the top edge of the canvas.' },
  },
  required: [],
};

const BackgroundImageInfo: JsonSchema = {
  type: 'object',
  description: 'A background picture and how it is placed.',
  required: [],
  properties: {
    image_url: { type: 'string', description: 'The address of the picture as it is shown.' },
    origin_image_url: { type: 'string', description: 'The address of the picture as it was uploaded.' },
    theme_color: { type: 'string', description: 'The main colour of the picture.' },
    gradient_position: { $ref: '#/$defs/GradientPosition' },
    canvas_position: { $ref: '#/$defs/CanvasPosition' },
  },
};

const BotBackgroundImageInfo: JsonSchema = {
  type: 'object',
  description: 'The background of the chat window.',
  properties: {
    web_background_image: { $ref: '#/$defs/BackgroundImageInfo' },
    mobile_background_image: { $ref: '#/$defs/BackgroundImageInfo' },
  },
  required: [],
};

const UserInputType: JsonSchema = {
  description: 'How a user talks to the bot at first, `text` by typing, `voice` by recorded speech, `call` by a call.',
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
    bot_id: { type: 'string', description: 'The id of the bot.' },
    name: { type: 'string', description: 'The name of the bot.' },
    description: { type: 'string', description: 'What the bot is for.' },
    icon_url: { type: 'string', description: 'The address of the avatar.' },
    create_time: { type: 'integer', description: 'When the bot was created, Unix time in seconds.' },
    update_time: { type: 'integer', description: 'When the bot was last changed, Unix time in seconds.' },
    version: { type: 'string', description: 'The number of the latest version.' },
    prompt_info: { $ref: '#/$defs/BotPromptInfo' },
    onboarding_info: { $ref: '#/$defs/BotOnboardingInfo' },
    bot_mode: { $ref: '#/$defs/BotModeType' },
    plugin_info_list: { type: 'array', description: 'The plugins of the bot.', items: { $ref: '#/$defs/BotPlugin' } },
    model_info: { $ref: '#/$defs/BotModelInfo' },
    folder_id: { type: 'string', description: 'The id of the folder the bot lies in.' },
    knowledge: { $ref: '#/$defs/CommonKnowledge' },
    variables: { type: 'array', description: 'The variables of the bot.', items: { $ref: '#/$defs/BotVariable' } },
    media_config: { $ref: '#/$defs/BotMediaConfig' },
    owner_user_id: { type: 'string', description: 'The id of the user who owns the bot.' },
    voice_info_list: {
      type: 'array',
      description: 'The voices of the bot, one a language.',
      items: { $ref: '#/$defs/BotVoiceInfo' },
    },
    voice_data_list: {
      type: 'array',
      description: 'The voices of the bot with more about each.',
      items: { $ref: '#/$defs/BotVoiceData' },
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
    default_user_input_type: { $ref: '#/$defs/UserInputType' },
  },
};

const BotModelDetail: JsonSchema = {
  description: 'The model of the bot and how it generates.',
  type: 'object',
  required: ['model_id', 'model_name'],
  properties: {
    model_id: { type: 'string', description: 'The id of the model.' },
    model_name: { type: 'string', description: 'The name of the model.' },
    top_k: { type: 'integer', description: 'From how many of the likeliest tokens the next one is picked.' },
    top_p: {
      type: 'number',
      description: 'The next token is picked from the likeliest ones whose probabilities add up to this share.',
    },
    max_tokens: { type: 'integer', description: 'The longest reply, in tokens.' },
    temperature: {
      type: 'number',
      description: 'How freely the model picks words. Low values give steady replies, high values varied ones.',
    },
    context_round: { type: 'integer', description: 'How many earlier turns of the conversation the model is shown.' },
    response_format: { $ref: '#/$defs/ModelResponseFormat' },
    presence_penalty: {
      type: 'number',
      description: 'Above 0 it discourages words that already occurred, which leads to new topics.',
    },
    frequency_penalty: {
      type: 'number',
      description: 'Above 0 it discourages words the more, the more often they occurred.',
    },
    parameters: { type: 'object', description: 'Further settings of the model, by name.', additionalProperties: true },
    api_mode: { $ref: '#/$defs/ModelApiMode' },
    cache_type: {
      description: 'Whether the start of the context is cached, `closed` or `prefix`.',
      $ref: '#/$defs/CacheType',
    },
    sp_current_time: { type: 'boolean', description: 'Whether the prompt tells the model the current time.' },
    sp_anti_leak: {
      type: 'boolean',
      description: 'Whether the prompt is guarded against users who try to read it out.',
    },
  },
};

const BotDetail: JsonSchema = {
  description: 'The configuration of a bot, with what only the newer call documents.',
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
    bot_id: { type: 'string', description: 'The id of the bot.' },
    name: { type: 'string', description: 'The name of the bot.' },
    description: { type: 'string', description: 'What the bot is for.' },
    icon_url: { type: 'string', description: 'The address of the avatar.' },
    create_time: { type: 'integer', description: 'When the bot was created, Unix time in seconds.' },
    update_time: { type: 'integer', description: 'When the bot was last changed, Unix time in seconds.' },
    version: { type: 'string', description: 'The number of the latest version.' },
    prompt_info: { $ref: '#/$defs/BotPromptInfo' },
    onboarding_info: { $ref: '#/$defs/BotOnboardingInfo' },
    bot_mode: { $ref: '#/$defs/BotModeType' },
    plugin_info_list: { type: 'array', description: 'The plugins of the bot.', items: { $ref: '#/$defs/BotPlugin' } },
    model_info: { $ref: '#/$defs/BotModelDetail' },
    folder_id: { type: 'string', description: 'The id of the folder the bot lies in.' },
    knowledge: { $ref: '#/$defs/CommonKnowledge' },
    variables: { type: 'array', description: 'The variables of the bot.', items: { $ref: '#/$defs/BotVariable' } },
    media_config: { $ref: '#/$defs/BotMediaConfig' },
    owner_user_id: { type: 'string', description: 'The id of the user who owns the bot.' },
    voice_info_list: {
      type: 'array',
      description: 'The voices of the bot, one a language.',
      items: { $ref: '#/$defs/BotVoiceInfo' },
    },
    voice_data_list: {
      type: 'array',
      description: 'The voices of the bot with more about each.',
      items: { $ref: '#/$defs/BotVoiceData' },
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
    default_user_input_type: { $ref: '#/$defs/UserInputType' },
  },
};

const BotVersionCreator: JsonSchema = {
  type: 'object',
  description: 'The user who made a version.',
  required: ['id'],
  properties: {
    id: { type: 'string', description: 'The id of the user.' },
    name: { type: 'string', description: 'The name of the user.' },
  },
};

const BotVersionInfo: JsonSchema = {
  type: 'object',
  description: 'One version of a bot.',
  required: ['version'],
  properties: {
    version: { type: 'string', description: 'The number of the version.' },
    creator: { $ref: '#/$defs/BotVersionCreator' },
    changelog: { type: 'string', description: 'What changed, as its creator put it.' },
    created_at: {
      description: 'When the version was made, Unix time in seconds.',
      anyOf: [{ type: 'integer' }, { type: 'string' }],
    },
    publish_status: { $ref: '#/$defs/PublishStatus' },
  },
};

const ListBotVersionData: JsonSchema = {
  type: 'object',
  description: 'One page of versions.',
  required: ['items', 'has_more'],
  properties: {
    items: { type: 'array', description: 'The versions on this page.', items: { $ref: '#/$defs/BotVersionInfo' } },
    has_more: { type: 'boolean', description: 'Whether there is a next page.' },
  },
};

const SimpleBot: JsonSchema = {
  type: 'object',
  description: 'A published bot in short.',
  required: ['bot_id', 'bot_name', 'description', 'icon_url', 'publish_time'],
  properties: {
    bot_id: { type: 'string', description: 'The id of the bot.' },
    bot_name: { type: 'string', description: 'The name of the bot.' },
    description: { type: 'string', description: 'What the bot is for.' },
    icon_url: { type: 'string', description: 'The address of the avatar.' },
    publish_time: { type: 'string', description: 'When the bot was last published, Unix time in seconds, as text.' },
  },
};

const ListBotData: JsonSchema = {
  type: 'object',
  description: 'One page of published bots.',
  required: ['total', 'space_bots'],
  properties: {
    total: { type: 'integer', description: 'How many published bots the workspace has.' },
    space_bots: { type: 'array', description: 'The bots on this page.', items: { $ref: '#/$defs/SimpleBot' } },
  },
};

const WorkflowUsage: JsonSchema = {
  type: 'object',
  description: 'What a run has cost, in tokens.',
  properties: {
    input_count: { type: 'integer', description: 'Tokens the models read.' },
    output_count: { type: 'integer', description: 'Tokens the models wrote.' },
    token_count: { type: 'integer', description: 'All tokens of the run.' },
  },
  required: [],
};

const InterruptType: JsonSchema = {
  description:
    "What a run waits for. Send the number of the interrupt back as it came: the platform's sources do not agree on the number of a local plugin.",
  anyOf: [{ enum: [1, 2, 3, 4, 5, 6, 7] }, { type: 'integer' }],
};

const WorkflowParameterType: JsonSchema = {
  description: 'The type of a parameter of a workflow. Those from `image` on are files of that kind.',
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
    type: { $ref: '#/$defs/WorkflowParameterType' },
    items: { $ref: '#/$defs/WorkflowParameter', description: 'What the elements are, for an array.' },
    required: { type: 'boolean', description: 'Whether a value has to be given.' },
    properties: {
      type: 'object',
      description: 'The fields by their names, for an object.',
      additionalProperties: { $ref: '#/$defs/WorkflowParameter' },
    },
    description: { type: 'string', description: 'What the author of the workflow wrote about it.' },
    default_value: { type: 'string', description: 'The value that stands in when none is given, as text.' },
  },
  required: [],
};

const WorkflowEventInterruptData: JsonSchema = {
  type: 'object',
  description: 'What a run waits for, and what to send back to go on.',
  required: ['event_id', 'type'],
  properties: {
    event_id: {
      type: 'string',
      description: 'The id to resume with. The id of the run and that of the event with a slash between them.',
    },
    type: { $ref: '#/$defs/InterruptType' },
    data: { type: 'string', description: 'What is asked, empty or JSON text.' },
    required_parameters: {
      type: 'object',
      description: 'The values an input node waits for, by their names.',
      additionalProperties: { $ref: '#/$defs/WorkflowParameter' },
    },
  },
};

const RunWorkflowData: JsonSchema = {
  type: 'object',
  description:
    'The whole answer to a run. The result lies in `data`; a background run has no result yet, and its answer may even lack `code`. A run that stopped at an interrupt has `interrupt_data` in place of a result.',
  required: [],
  properties: {
    code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
    msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
    detail: { $ref: '#/$defs/ResponseDetail' },
    data: { type: 'string', description: 'What the end node gave, as a rule the JSON text of its outputs.' },
    execute_id: { type: 'string', description: 'The id of the run. `workflows.runs.history.retrieve` takes it.' },
    debug_url: { type: 'string', description: 'The address where the run can be looked at. It works for 7 days.' },
    usage: { $ref: '#/$defs/WorkflowUsage' },
    interrupt_data: {
      $ref: '#/$defs/WorkflowEventInterruptData',
      description: 'What the run waits for. Reply with `workflows.runs.resumeBlocking`.',
    },
    token: { type: 'integer', description: 'All tokens of the run. An older field, `usage` has taken its place.' },
    cost: {
      type: 'string',
      description: 'What the run has cost, as text such as `0.00`. An older field that newer answers leave out.',
    },
  },
};

const WorkflowEventMessage: JsonSchema = {
  type: 'object',
  description: 'A piece of the output of a node.',
  required: ['content', 'node_title', 'node_seq_id', 'node_is_finish'],
  properties: {
    content: {
      type: 'string',
      description: "The next piece of the node's text. For the end node as a rule the JSON text of its outputs.",
    },
    content_type: { type: 'string', description: 'How to read the content, `text`.' },
    node_title: { type: 'string', description: 'The title of the node, empty for some end nodes.' },
    node_seq_id: {
      type: 'string',
      description: 'The number of the piece within its node, as text. It starts at 0 and has no gaps.',
    },
    node_is_finish: { type: 'boolean', description: 'Whether this is the last piece of the node.' },
    node_id: { type: 'string', description: 'The id of the node.' },
    node_type: { type: 'string', description: 'The kind of the node. Self-hosted servers send it.' },
    node_execute_uuid: {
      type: 'string',
      description: 'This run of the node. `workflows.runs.history.executeNodes.retrieve` takes it.',
    },
    ext: { type: 'object', description: 'Further facts about the piece.', additionalProperties: { type: 'string' } },
    usage: {
      $ref: '#/$defs/WorkflowUsage',
      description: 'What the run has cost, in tokens. On the last message of a run.',
    },
    token: {
      type: 'integer',
      description:
        'All tokens of the run, on the message of the end node. An older field, `usage` has taken its place.',
    },
    cost: {
      type: 'string',
      description: 'What the run has cost, as text such as `0.00`, on the message of the end node. An older field.',
    },
    loop_index: { type: 'integer', description: 'The round of the loop the node runs in.' },
    batch_index: { type: 'integer', description: 'The place in the batch the node runs in.' },
    sub_execute_id: { type: 'string', description: 'The id of the run of the subworkflow the node belongs to.' },
  },
};

const WorkflowMessageEvent: JsonSchema = {
  type: 'object',
  description: 'A piece of the output of a node.',
  required: ['event', 'data'],
  properties: {
    id: {
      type: 'integer',
      description: 'The number of the event within its stream. It starts at 0, again after a resume, and has no gaps.',
    },
    event: { type: 'string', const: 'Message', description: 'The name of the event.' },
    data: { $ref: '#/$defs/WorkflowEventMessage' },
  },
};

const WorkflowEventInterrupt: JsonSchema = {
  type: 'object',
  description: 'The run stopped at a node and waits for a reply.',
  required: ['interrupt_data'],
  properties: {
    interrupt_data: { $ref: '#/$defs/WorkflowEventInterruptData' },
    node_title: { type: 'string', description: 'The title of the node that waits. Self-hosted servers leave it out.' },
  },
};

const WorkflowInterruptEvent: JsonSchema = {
  type: 'object',
  description: 'The run waits for a reply and the stream ends here. Go on with `workflows.runs.resume`.',
  required: ['event', 'data'],
  properties: {
    id: {
      type: 'integer',
      description: 'The number of the event within its stream. It starts at 0, again after a resume, and has no gaps.',
    },
    event: { type: 'string', const: 'Interrupt', description: 'The name of the event.' },
    data: { $ref: '#/$defs/WorkflowEventInterrupt' },
  },
};

const WorkflowEventError: JsonSchema = {
  type: 'object',
  description: 'Why the run failed.',
  required: ['error_code', 'error_message'],
  properties: {
    error_code: { type: 'integer', description: 'The number of the error.' },
    error_message: { type: 'string', description: 'What went wrong.' },
    debug_url: {
      type: 'string',
      description: 'The address where the run can be looked at. Self-hosted servers send it.',
    },
  },
};

const WorkflowErrorEvent: JsonSchema = {
  type: 'object',
  description: 'The run failed and the stream ends here. It may be the only event of a stream.',
  required: ['event', 'data'],
  properties: {
    id: {
      type: 'integer',
      description: 'The number of the event within its stream. It starts at 0, again after a resume, and has no gaps.',
    },
    event: { type: 'string', const: 'Error', description: 'The name of the event.' },
    data: { $ref: '#/$defs/WorkflowEventError' },
  },
};

const WorkflowEventDone: JsonSchema = {
  type: 'object',
  description: 'Where to look at the run. Empty on older servers.',
  properties: {
    debug_url: { type: 'string', description: 'The address where the run can be looked at. It works for 7 days.' },
  },
  required: [],
};

const WorkflowDoneEvent: JsonSchema = {
  type: 'object',
  description: 'The run ended well. Nothing more follows.',
  required: ['event', 'data'],
  properties: {
    id: {
      type: 'integer',
      description: 'The number of the event within its stream. It starts at 0, again after a resume, and has no gaps.',
    },
    event: { type: 'string', const: 'Done', description: 'The name of the event.' },
    data: { $ref: '#/$defs/WorkflowEventDone' },
  },
};

const WorkflowEventPing: JsonSchema = {
  description: 'Nothing, an empty object or an empty text.',
  anyOf: [
    { type: 'object', description: 'An object without fields.' },
    { type: 'string', description: 'An empty text.', const: '' },
  ],
};

const WorkflowPingEvent: JsonSchema = {
  type: 'object',
  description: 'A sign of life while a node works. It counts in the ids like any other event.',
  required: ['event', 'data'],
  properties: {
    id: {
      type: 'integer',
      description: 'The number of the event within its stream. It starts at 0, again after a resume, and has no gaps.',
    },
    event: { type: 'string', const: 'PING', description: 'The name of the event.' },
    data: { $ref: '#/$defs/WorkflowEventPing' },
  },
};

const WorkflowEvent: JsonSchema = {
  description:
    'One event of a workflow stream. Servers may send further ones, which pass through the client as they are.',
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
    'The whole answer to a resumed run. The result lies in `data`, or the run waits again at `interrupt_data`.',
  required: [],
  properties: {
    code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
    msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
    detail: { $ref: '#/$defs/ResponseDetail' },
    data: { type: 'string', description: 'What the end node gave, as a rule the JSON text of its outputs.' },
    execute_id: { type: 'string', description: 'The id of the run. `workflows.runs.history.retrieve` takes it.' },
    debug_url: { type: 'string', description: 'The address where the run can be looked at. It works for 7 days.' },
    usage: { $ref: '#/$defs/WorkflowUsage' },
    interrupt_data: {
      $ref: '#/$defs/WorkflowEventInterruptData',
      description: 'What the run waits for. Reply with `workflows.runs.resumeBlocking`.',
    },
  },
};

const WorkflowExecuteStatus: JsonSchema = {
  description: 'How far a run is. `Success` and `Fail` are final.',
  anyOf: [{ enum: ['Success', 'Running', 'Fail'] }, { type: 'string' }],
};

const WorkflowRunMode: JsonSchema = {
  description: 'How a run was started. 0 waits for the result, 1 streams it, 2 runs in the background.',
  anyOf: [{ enum: [0, 1, 2] }, { type: 'integer' }],
};

const WorkflowNodeExecuteStatus: JsonSchema = {
  type: 'object',
  description: 'How far an output node of a run is.',
  properties: {
    node_id: { type: 'string', description: 'The id of the node.' },
    is_finish: { type: 'boolean', description: 'Whether the node is done.' },
    node_execute_uuid: {
      type: 'string',
      description: 'This run of the node. `workflows.runs.history.executeNodes.retrieve` takes it.',
    },
    loop_index: { type: 'integer', description: 'The round of the loop the node runs in.' },
    batch_index: { type: 'integer', description: 'The place in the batch the node runs in.' },
    sub_execute_id: { type: 'string', description: 'The id of the run of the subworkflow the node belongs to.' },
    update_time: { type: 'integer', description: 'When this last changed. Unix time in seconds.' },
  },
  required: [],
};

const WorkflowExecuteHistory: JsonSchema = {
  type: 'object',
  description: 'What is known about a run.',
  required: ['execute_id', 'execute_status', 'connector_id', 'connector_uid', 'run_mode', 'create_time', 'update_time'],
  properties: {
    execute_id: { type: 'string', description: 'The id of the run.' },
    execute_status: { $ref: '#/$defs/WorkflowExecuteStatus' },
    bot_id: { type: 'string', description: 'The bot the run was started for.' },
    connector_id: { type: 'string', description: 'The channel the run belongs to. 1024 is the API.' },
    connector_uid: { type: 'string', description: 'The user of the channel who started the run.' },
    run_mode: { $ref: '#/$defs/WorkflowRunMode' },
    logid: {
      type: 'string',
      description: "The id of the run in the platform's logs. Quote it when you ask Coze for support.",
    },
    create_time: { type: 'integer', description: 'When the run was started. Unix time in seconds.' },
    update_time: { type: 'integer', description: 'When the run last changed. Unix time in seconds.' },
    output: {
      type: 'string',
      description:
        'The outputs of the nodes by their titles, as JSON text. Those of output nodes are kept for 24 hours, those of the end node for 7 days. Above 1 MB they may be cut, see `is_output_trimmed`.',
    },
    is_output_trimmed: { type: 'boolean', description: 'Whether `output` was too large and has been cut.' },
    node_execute_status: {
      type: 'object',
      description: 'How far the output nodes are, by their titles.',
      additionalProperties: { $ref: '#/$defs/WorkflowNodeExecuteStatus' },
    },
    usage: { $ref: '#/$defs/WorkflowUsage' },
    interrupt_data: { $ref: '#/$defs/WorkflowEventInterruptData', description: 'What the run waits for.' },
    error_code: {
      description: 'The number of the error as text, where the run failed.',
      anyOf: [{ type: 'string' }, { type: 'number' }],
    },
    error_message: { type: 'string', description: 'What went wrong, where the run failed.' },
    debug_url: { type: 'string', description: 'The address where the run can be looked at. It works for 7 days.' },
    token: {
      type: 'string',
      description: 'All tokens of the run, as text. An older field, `usage` has taken its place.',
    },
    cost: {
      type: 'string',
      description: 'What the run has cost, as text such as `0.00`. An older field that newer answers leave out.',
    },
  },
};

const WorkflowExecuteNodeHistory: JsonSchema = {
  type: 'object',
  description: 'What one output node of a run gave.',
  properties: {
    is_finish: { type: 'boolean', description: 'Whether the node is done and `node_output` is complete.' },
    node_output: { type: 'string', description: 'What the node gave.' },
  },
  required: [],
};

const ChatflowDoneData: JsonSchema = {
  type: 'object',
  description: 'Where to look at the run.',
  properties: {
    debug_url: { type: 'string', description: 'The address of the run in the editor. It works for seven days.' },
  },
  required: [],
};

const ChatflowDoneStreamEvent: JsonSchema = {
  type: 'object',
  description: 'Nothing more follows.',
  required: ['event', 'data'],
  properties: {
    event: { type: 'string', const: 'done', description: 'The name of the event.' },
    data: { anyOf: [{ $ref: '#/$defs/ChatflowDoneData' }, { type: 'string' }] },
  },
};

const ChatflowStreamEvent: JsonSchema = {
  description: 'One event of a chatflow stream, those of a chat with another last one.',
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
  description: 'Who made it.',
  required: ['id'],
  properties: {
    id: { type: 'string', description: 'The Coze user id.' },
    name: { type: 'string', description: 'The name of the user.' },
  },
};

const WorkflowBasic: JsonSchema = {
  type: 'object',
  description: 'A workflow.',
  required: ['workflow_id', 'workflow_name'],
  properties: {
    workflow_id: { type: 'string', description: 'The id of the workflow.' },
    workflow_name: { type: 'string', description: 'The name of the workflow.' },
    description: { type: 'string', description: 'What it is for.' },
    icon_url: { type: 'string', description: 'The address of its icon.' },
    app_id: { type: 'string', description: 'The app it belongs to.' },
    creator: { $ref: '#/$defs/WorkflowCreator' },
    created_at: { type: ['string', 'integer'], description: 'When it was made. Unix time in seconds, as text.' },
    updated_at: {
      type: ['string', 'integer'],
      description: 'When it was last changed. Unix time in seconds, as text.',
    },
  },
};

const ListWorkflowsData: JsonSchema = {
  type: 'object',
  description: 'One page of workflows.',
  required: ['items', 'has_more'],
  properties: {
    items: { type: 'array', description: 'The workflows of the page.', items: { $ref: '#/$defs/WorkflowBasic' } },
    has_more: { type: 'boolean', description: 'Whether there is another page.' },
  },
};

const WorkflowInput: JsonSchema = {
  type: 'object',
  description: 'What a workflow takes.',
  properties: {
    parameters: {
      type: 'object',
      description: 'The inputs by their names.',
      additionalProperties: { $ref: '#/$defs/WorkflowParameter' },
    },
  },
  required: [],
};

const TerminatePlan: JsonSchema = {
  description: 'What the end node gives, its variables or a text made of them.',
  anyOf: [{ enum: ['return_variables', 'use_answer_content'] }, { type: 'string' }],
};

const WorkflowOutput: JsonSchema = {
  type: 'object',
  description: 'What a workflow gives.',
  properties: {
    terminate_plan: { $ref: '#/$defs/TerminatePlan' },
    content: { type: 'string', description: 'The text the end node makes, with placeholders for variables.' },
    parameters: {
      type: 'object',
      description: 'The outputs by their names.',
      additionalProperties: { $ref: '#/$defs/WorkflowParameter' },
    },
  },
  required: [],
};

const RetrieveWorkflowData: JsonSchema = {
  type: 'object',
  description: 'A workflow and its interface.',
  required: ['workflow_detail'],
  properties: {
    workflow_detail: { $ref: '#/$defs/WorkflowBasic' },
    input: { $ref: '#/$defs/WorkflowInput', description: 'What it takes. Only with `include_input_output`.' },
    output: { $ref: '#/$defs/WorkflowOutput', description: 'What it gives. Only with `include_input_output`.' },
  },
};

const WorkflowVersionInfo: JsonSchema = {
  type: 'object',
  description: 'A version of a workflow.',
  required: ['workflow_id', 'version'],
  properties: {
    workflow_id: { type: 'string', description: 'The workflow.' },
    version: { type: 'string', description: 'The name of the version, such as `v0.0.5`.' },
    description: { type: 'string', description: 'What its author wrote about it.' },
    creator: { $ref: '#/$defs/WorkflowCreator' },
    created_at: { type: ['string', 'integer'], description: 'When it was made. Unix time in seconds, as text.' },
    updated_at: {
      type: ['string', 'integer'],
      description: 'When it was last changed. Unix time in seconds, as text.',
    },
    input: { $ref: '#/$defs/WorkflowInput', description: 'What it takes. Only with `include_input_output`.' },
    output: { $ref: '#/$defs/WorkflowOutput', description: 'What it gives. Only with `include_input_output`.' },
  },
};

const ListWorkflowVersionsData: JsonSchema = {
  type: 'object',
  description: 'One page of versions.',
  required: ['items', 'has_more'],
  properties: {
    items: { type: 'array', description: 'The versions of the page.', items: { $ref: '#/$defs/WorkflowVersionInfo' } },
    has_more: { type: 'boolean', description: 'Whether there is another page.' },
    next_page_token: {
      type: 'string',
      description: 'Where the next page starts, for `page_token`. Empty on the last page.',
    },
  },
};

const DocumentFormatType: JsonSchema = {
  description:
    'What a file or a knowledge base holds, 0 for text, 1 for tables, 2 for pictures. Not documented are 3 for a database, 4 and 5 for structured and unstructured data on Volcano Engine.',
  anyOf: [{ enum: [0, 1, 2, 3, 4, 5] }, { type: 'integer' }],
};

const DatasetStatus: JsonSchema = {
  description:
    'Whether a knowledge base is in use, 1 for enabled or 3 for disabled. Not documented are 0 for processing, 2 for deleted and 9 for failed.',
  anyOf: [{ enum: [0, 1, 2, 3, 9] }, { type: 'integer' }],
};

const ChunkType: JsonSchema = {
  description: 'Who decides where files are cut into chunks, 0 for the platform or 1 for the caller.',
  anyOf: [{ enum: [0, 1] }, { type: 'integer' }],
};

const CaptionType: JsonSchema = {
  description: 'Who describes pictures, 0 for a model or 1 for the caller.',
  anyOf: [{ enum: [0, 1] }, { type: 'integer' }],
};

const ChunkStrategy: JsonSchema = {
  type: 'object',
  description: 'How files are cut into the chunks that searches find.',
  required: ['chunk_type'],
  properties: {
    chunk_type: {
      $ref: '#/$defs/ChunkType',
      description: 'Who decides where to cut, 0 for the platform or 1 for the caller.',
    },
    separator: { type: 'string', description: 'Where the files are cut.' },
    max_tokens: { type: 'integer', description: 'The longest chunk, in tokens.' },
    remove_extra_spaces: { type: 'boolean', description: 'Whether repeated spaces, line breaks and tabs become one.' },
    remove_urls_emails: { type: 'boolean', description: 'Whether web and mail addresses are taken out.' },
    caption_type: {
      $ref: '#/$defs/CaptionType',
      description: 'Who describes pictures, 0 for a model or 1 for the caller.',
    },
  },
};

const DatasetType: JsonSchema = {
  description: 'Where a knowledge base lives, 0 on Coze or 1 on Volcano Engine.',
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
    can_edit: { type: 'boolean', description: 'Whether the caller may change the knowledge base.' },
    icon_uri: { type: 'string', description: 'The storage key of the icon.' },
    icon_url: { type: 'string', description: 'The address of the icon.' },
    space_id: { type: 'string', description: 'The id of the workspace it lies in.' },
    doc_count: { type: 'integer', description: 'How many files it holds.' },
    file_list: {
      type: 'array',
      description: 'The names of the files it holds.',
      items: { type: 'string', description: 'The name of one file.' },
    },
    hit_count: { type: 'integer', description: 'How often searches have found something in it.' },
    avatar_url: { type: 'string', description: "The address of its creator's avatar." },
    creator_id: { type: 'string', description: 'The id of the user who created it.' },
    dataset_id: { type: 'string', description: 'The id of the knowledge base.' },
    create_time: { type: 'integer', description: 'When it was created, Unix time in seconds.' },
    description: { type: 'string', description: 'What the knowledge base is about.' },
    format_type: { $ref: '#/$defs/DocumentFormatType' },
    slice_count: { type: 'integer', description: 'How many chunks its files were cut into.' },
    update_time: { type: 'integer', description: 'When it was last changed, Unix time in seconds.' },
    creator_name: { type: 'string', description: 'The name of the user who created it.' },
    all_file_size: {
      description: 'The size of all its files together, in bytes.',
      anyOf: [{ type: 'integer' }, { type: 'string' }],
    },
    bot_used_count: { type: 'integer', description: 'How many bots use it.' },
    chunk_strategy: { $ref: '#/$defs/ChunkStrategy' },
    failed_file_list: {
      type: 'array',
      description: 'The names of the files that could not be processed.',
      items: { type: 'string', description: 'The name of one file.' },
    },
    processing_file_list: {
      type: 'array',
      description: 'The names of the files that are still processed.',
      items: { type: 'string', description: 'The name of one file.' },
    },
    processing_file_id_list: {
      type: 'array',
      description: 'The ids of the files that are still processed.',
      items: { type: 'string', description: 'The id of one file.' },
    },
    dataset_type: { $ref: '#/$defs/DatasetType' },
    storage_config: {
      type: 'object',
      description: 'Where and how its content is stored. Its fields are not documented.',
      additionalProperties: true,
    },
    project_id: { type: 'string', description: 'The id of the app it belongs to.' },
  },
};

const ListDatasetData: JsonSchema = {
  type: 'object',
  description: 'One page of knowledge bases.',
  required: ['total_count', 'dataset_list'],
  properties: {
    total_count: { type: 'integer', description: 'How many knowledge bases match.' },
    dataset_list: {
      type: 'array',
      description: 'The knowledge bases on this page.',
      items: { $ref: '#/$defs/Dataset' },
    },
  },
};

const CreateDatasetData: JsonSchema = {
  type: 'object',
  description: 'The knowledge base that was created.',
  required: ['dataset_id'],
  properties: { dataset_id: { type: 'string', description: 'The id of the new knowledge base.' } },
};

const DocumentStatus: JsonSchema = {
  description:
    'How far the processing of a file is, 0 for running, 1 for done, 9 for failed. Not documented are 2 for disabled, 3 for deleted, 4 for being cut again, 5 for being fetched again and 1000 for refused by the content check.',
  anyOf: [{ enum: [0, 1, 2, 3, 4, 5, 9, 1000] }, { type: 'integer' }],
};

const DocumentUpdateType: JsonSchema = {
  description:
    'Whether the page behind a file is fetched anew, 0 for no, 1 for regularly. Not documented is 2, where what is fetched is added to what was there.',
  anyOf: [{ enum: [0, 1, 2] }, { type: 'integer' }],
};

const DocumentProgress: JsonSchema = {
  type: 'object',
  description: 'How far the processing of one file is.',
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
    url: { type: 'string', description: 'The address of the file.' },
    size: { type: 'integer', description: 'The size of the file in bytes.' },
    type: { type: 'string', description: 'The format of the file, as the ending of its name, for example `txt`.' },
    status: { $ref: '#/$defs/DocumentStatus' },
    progress: { type: 'integer', description: 'How much is done, in percent, 0 to 100.' },
    document_id: { type: 'string', description: 'The id of the file.' },
    update_type: { $ref: '#/$defs/DocumentUpdateType' },
    document_name: { type: 'string', description: 'The name of the file.' },
    remaining_time: { type: 'integer', description: 'How much longer it is expected to take, in seconds.' },
    status_descript: { type: 'string', description: 'The status in words, such as why the processing failed.' },
    update_interval: { type: 'integer', description: 'How often the page behind the file is fetched anew, in hours.' },
  },
};

const DocumentProgressData: JsonSchema = {
  type: 'object',
  description: 'How far the processing of files is.',
  required: ['data'],
  properties: {
    data: { type: 'array', description: 'The progress of each file.', items: { $ref: '#/$defs/DocumentProgress' } },
  },
};

const DocumentSourceType: JsonSchema = {
  description:
    'Where a file came from, 0 for an upload, 1 for a web page, 5 for a file uploaded through the API. Not documented are 2 for text typed in, 3 for another service, 4 for a page picked in the browser, 101 for Notion, 102 for Google Drive, 103 for Feishu and 104 for Lark.',
  anyOf: [{ enum: [0, 1, 2, 3, 4, 5, 101, 102, 103, 104] }, { type: 'integer' }],
};

const ImageInfo: JsonSchema = {
  type: 'object',
  description: 'A picture in a knowledge base.',
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
    url: { type: 'string', description: 'The address of the picture.' },
    name: { type: 'string', description: 'The name of the picture.' },
    size: { type: 'integer', description: 'The size of the picture in bytes.' },
    type: { type: 'string', description: 'The format of the picture, as the ending of its name, for example `jpg`.' },
    status: { $ref: '#/$defs/DocumentStatus' },
    caption: { type: 'string', description: 'What is to be seen in the picture. Searches go by it.' },
    creator_id: { type: 'string', description: 'The id of the user who uploaded the picture.' },
    create_time: { type: 'integer', description: 'When the picture was uploaded, Unix time in seconds.' },
    document_id: { type: 'string', description: 'The id of the picture.' },
    source_type: { $ref: '#/$defs/DocumentSourceType' },
    update_time: { type: 'integer', description: 'When the picture was last changed, Unix time in seconds.' },
  },
};

const ListImageData: JsonSchema = {
  type: 'object',
  description: 'One page of pictures.',
  required: ['photo_infos', 'total_count'],
  properties: {
    photo_infos: { type: 'array', description: 'The pictures on this page.', items: { $ref: '#/$defs/ImageInfo' } },
    total_count: { type: 'integer', description: 'How many pictures match.' },
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
    'tos_uri',
  ],
  properties: {
    char_count: { type: 'integer', description: 'How many characters the file has.' },
    chunk_strategy: { $ref: '#/$defs/ChunkStrategy' },
    create_time: { type: 'integer', description: 'When the file was added, Unix time in seconds.' },
    document_id: { type: 'string', description: 'The id of the file.' },
    format_type: { $ref: '#/$defs/DocumentFormatType' },
    hit_count: { type: 'integer', description: 'How often searches have found something in the file.' },
    name: { type: 'string', description: 'The name of the file.' },
    size: { type: 'integer', description: 'The size of the file in bytes.' },
    slice_count: { type: 'integer', description: 'How many chunks the file was cut into.' },
    source_type: { anyOf: [{ $ref: '#/$defs/DocumentSourceType' }, { type: 'null' }] },
    status: { $ref: '#/$defs/DocumentStatus' },
    type: { type: 'string', description: 'The format of the file, as the ending of its name, for example `txt`.' },
    update_interval: { type: 'integer', description: 'How often the page behind the file is fetched anew, in hours.' },
    update_time: { type: 'integer', description: 'When the file was last changed, Unix time in seconds.' },
    update_type: { anyOf: [{ $ref: '#/$defs/DocumentUpdateType' }, { type: 'null' }] },
    tos_uri: { type: 'string', description: 'The storage key of the file.' },
  },
};

const ListDocumentData: JsonSchema = {
  type: 'object',
  description: 'One page of files.',
  required: ['document_infos', 'total'],
  properties: {
    document_infos: { type: 'array', description: 'The files on this page.', items: { $ref: '#/$defs/DocumentInfo' } },
    total: { type: 'integer', description: 'How many files the knowledge base holds.' },
  },
};

const CreateRoomData: JsonSchema = {
  type: 'object',
  description: 'What an RTC client needs to enter the room.',
  required: ['token', 'uid', 'room_id', 'app_id'],
  properties: {
    token: { type: 'string', description: 'The key to the room. Treat it as a secret.' },
    uid: { type: 'string', description: 'The id of the user in the room.' },
    room_id: { type: 'string', description: 'The id of the room.' },
    app_id: { type: 'string', description: 'The id of the RTC app the room belongs to.' },
  },
};

const LiveType: JsonSchema = {
  description: 'What a stream carries, `origin` for what is spoken or `translation` for a translation of it.',
  anyOf: [{ enum: ['origin', 'translation'] }, { type: 'string' }],
};

const StreamInfo: JsonSchema = {
  type: 'object',
  description: 'One stream to listen to.',
  required: ['stream_id', 'name', 'live_type'],
  properties: {
    stream_id: { type: 'string', description: 'The id of the stream.' },
    name: { type: 'string', description: 'The name of the stream.' },
    live_type: { $ref: '#/$defs/LiveType' },
  },
};

const RetrieveLiveData: JsonSchema = {
  type: 'object',
  description: 'A live stream, and what there is to listen to.',
  required: ['app_id', 'stream_infos'],
  properties: {
    app_id: { type: 'string', description: 'The id of the RTC app the live stream belongs to.' },
    stream_infos: {
      type: 'array',
      description: 'The streams to listen to, the original and its translations.',
      items: { $ref: '#/$defs/StreamInfo' },
    },
  },
};

const VoiceModelType: JsonSchema = {
  description: 'The kind of model behind a voice, `big` or `small`.',
  anyOf: [{ enum: ['big', 'small'] }, { type: 'string' }],
};

const VoiceState: JsonSchema = {
  description:
    'Whether a voice is ready, `init` for not yet cloned, `cloned` for ready. `all` asks for both, no voice has it.',
  anyOf: [{ enum: ['init', 'cloned', 'all'] }, { type: 'string' }],
};

const VoiceEmotion: JsonSchema = {
  description: 'An emotion to speak with. Not every voice has every one.',
  anyOf: [
    { enum: ['happy', 'sad', 'angry', 'surprised', 'fear', 'hate', 'excited', 'coldness', 'neutral'] },
    { type: 'string' },
  ],
};

const Interval: JsonSchema = {
  type: 'object',
  description: 'How strong the emotion can be.',
  properties: {
    min: { type: 'number', description: 'The weakest.' },
    max: { type: 'number', description: 'The strongest.' },
    default: { type: 'number', description: 'What it is when nothing is asked for.' },
  },
  required: [],
};

const EmotionInfo: JsonSchema = {
  type: 'object',
  description: 'An emotion a voice can speak with.',
  properties: {
    emotion: { $ref: '#/$defs/VoiceEmotion' },
    display_name: { type: 'string', description: 'The name to show for the emotion.' },
    emotion_scale_interval: { $ref: '#/$defs/Interval' },
  },
  required: [],
};

const Voice: JsonSchema = {
  type: 'object',
  description: "A voice, one of the platform's or a cloned one.",
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
    voice_id: { type: 'string', description: 'The id of the voice.' },
    name: { type: 'string', description: 'The name of the voice.' },
    is_system_voice: {
      type: 'boolean',
      description: "Whether the voice is one of the platform's (`true`) or a cloned one (`false`).",
    },
    state: { $ref: '#/$defs/VoiceState' },
    model_type: { $ref: '#/$defs/VoiceModelType' },
    model_name: { type: 'string', description: 'The name of the model behind the voice.' },
    language_code: { type: 'string', description: "The code of the voice's language, for example `zh`." },
    language_name: { type: 'string', description: "The name of the voice's language." },
    preview_text: { type: 'string', description: 'What the sample of the voice says.' },
    preview_audio: { type: 'string', description: 'The address of the sample of the voice.' },
    support_emotions: {
      type: 'array',
      description: 'The emotions the voice can speak with.',
      items: { $ref: '#/$defs/EmotionInfo' },
    },
    available_training_times: { type: 'integer', description: 'How often the voice can still be trained again.' },
    create_time: { type: 'integer', description: 'When the voice was made, Unix time in seconds.' },
    update_time: { type: 'integer', description: 'When the voice was last changed, Unix time in seconds.' },
  },
};

const ListVoicesData: JsonSchema = {
  type: 'object',
  description: 'One page of voices.',
  required: ['voice_list', 'has_more'],
  properties: {
    voice_list: { type: 'array', description: 'The voices on this page.', items: { $ref: '#/$defs/Voice' } },
    has_more: { type: 'boolean', description: 'Whether there is a next page.' },
  },
};

const CloneVoiceData: JsonSchema = {
  type: 'object',
  description: 'The voice that was made.',
  required: ['voice_id'],
  properties: { voice_id: { type: 'string', description: 'The id of the voice.' } },
};

const UserInfo: JsonSchema = {
  type: 'object',
  description: 'The user who created a group or a voiceprint.',
  properties: {
    id: { description: 'The id of the user.', anyOf: [{ type: 'string' }, { type: 'number' }] },
    name: { type: 'string', description: 'The unique name of the user.' },
    nickname: { type: 'string', description: 'The name that is shown for the user.' },
    avatar_url: { type: 'string', description: "The address of the user's picture." },
  },
  required: [],
};

const VoiceprintGroup: JsonSchema = {
  type: 'object',
  description: 'A group of voiceprints, in which speakers are looked for.',
  properties: {
    id: { type: 'string', description: 'The id of the group.' },
    name: { type: 'string', description: 'The name of the group.' },
    desc: { type: 'string', description: 'What the group is for.' },
    icon_url: { type: 'string', description: "The address of the group's icon." },
    user_info: { $ref: '#/$defs/UserInfo' },
    feature_count: { type: 'integer', description: 'How many voiceprints the group has.' },
    created_at: { type: 'integer', description: 'When the group was created, Unix time in seconds.' },
    updated_at: { type: 'integer', description: 'When the group was last changed, Unix time in seconds.' },
  },
  required: [],
};

const ListVoiceprintGroupData: JsonSchema = {
  type: 'object',
  description: 'One page of groups.',
  properties: {
    items: { type: 'array', description: 'The groups on this page.', items: { $ref: '#/$defs/VoiceprintGroup' } },
    total: { type: 'integer', description: 'How many groups match.' },
  },
  required: [],
};

const CreateVoiceprintGroupData: JsonSchema = {
  type: 'object',
  description: 'The group that was created.',
  required: ['id'],
  properties: { id: { type: 'string', description: 'The id of the new group.' } },
};

const VoiceprintFeature: JsonSchema = {
  type: 'object',
  description: 'A voiceprint, what a speaker is recognized by.',
  properties: {
    id: { type: 'string', description: 'The id of the voiceprint.' },
    group_id: { type: 'string', description: 'The id of the group it is in.' },
    name: { type: 'string', description: 'The name of the speaker.' },
    desc: { type: 'string', description: 'What to know about the speaker.' },
    icon_url: { type: 'string', description: "The address of the voiceprint's icon." },
    audio_url: { type: 'string', description: 'The address of the recording it was made from.' },
    user_info: { $ref: '#/$defs/UserInfo' },
    created_at: { type: 'integer', description: 'When the voiceprint was made, Unix time in seconds.' },
    updated_at: { type: 'integer', description: 'When the voiceprint was last changed, Unix time in seconds.' },
  },
  required: [],
};

const ListVoiceprintFeatureData: JsonSchema = {
  type: 'object',
  description: 'One page of voiceprints.',
  properties: {
    items: {
      type: 'array',
      description: 'The voiceprints on this page.',
      items: { $ref: '#/$defs/VoiceprintFeature' },
    },
    total: { type: 'integer', description: 'How many voiceprints the group has.' },
  },
  required: [],
};

const CreateVoiceprintFeatureData: JsonSchema = {
  type: 'object',
  description: 'The voiceprint that was made.',
  required: ['id'],
  properties: { id: { type: 'string', description: 'The id of the new voiceprint.' } },
};

const UpdateVoiceprintFeatureData: JsonSchema = {
  type: 'object',
  description: 'The voiceprint that was changed. Only an example of the documentation has it.',
  properties: { id: { type: 'string', description: 'The id of the voiceprint.' } },
  required: [],
};

const FeatureScore: JsonSchema = {
  type: 'object',
  description: 'How well a voiceprint matches a recording.',
  properties: {
    feature_id: { type: 'string', description: 'The id of the voiceprint.' },
    feature_name: { type: 'string', description: 'The name of the speaker.' },
    feature_desc: { type: 'string', description: 'What to know about the speaker.' },
    score: { type: 'number', description: 'How well it matches, 0 to 100.' },
  },
  required: [],
};

const SpeakerIdentifyData: JsonSchema = {
  type: 'object',
  description: 'Who it may be.',
  properties: {
    feature_score_list: {
      type: 'array',
      description: 'The voiceprints, each with how well it matches.',
      items: { $ref: '#/$defs/FeatureScore' },
    },
  },
  required: [],
};

const AudioCodec: JsonSchema = {
  description: 'How audio is encoded. `g711a` and `g711u` are codecs of telephony and run at 8000 Hz.',
  anyOf: [{ enum: ['pcm', 'opus', 'g711a', 'g711u'] }, { type: 'string' }],
};

const AudioSampleRate: JsonSchema = {
  description: 'How many samples a second of audio has, in Hz.',
  anyOf: [{ enum: [8000, 16000, 22050, 24000, 32000, 44100, 48000] }, { type: 'integer' }],
};

const AudioLimitConfig: JsonSchema = {
  type: 'object',
  description: 'How fast audio comes. Without it packets come as soon as they are made.',
  properties: {
    period: { type: 'integer', description: 'How long a period is, in seconds.' },
    max_frame_num: { type: 'integer', description: 'How many packets come in a period at most.' },
  },
  required: [],
};

const PcmAudioConfig: JsonSchema = {
  type: 'object',
  description: 'How the spoken audio is cut, for the codecs `pcm`, `g711a` and `g711u`.',
  properties: {
    sample_rate: { $ref: '#/$defs/AudioSampleRate', description: 'The sample rate in Hz, default 24000.' },
    frame_size_ms: {
      type: 'number',
      description: 'How long a packet is, in milliseconds. Without it packets have any length.',
    },
    limit_config: {
      $ref: '#/$defs/AudioLimitConfig',
      description: 'How many packets come in which time. Unlimited unless you say otherwise.',
    },
  },
  required: [],
};

const OpusFrameSizeMs: JsonSchema = {
  description: 'How long a packet of Opus is, in milliseconds.',
  anyOf: [{ enum: [2.5, 5, 10, 20, 40, 60] }, { type: 'number' }],
};

const OpusAudioConfig: JsonSchema = {
  type: 'object',
  description: 'How the spoken audio is encoded and cut, for the codec `opus`.',
  properties: {
    bitrate: { type: 'integer', description: 'How many bits a second of audio takes, default 48000.' },
    use_cbr: { type: 'boolean', description: 'Whether every packet has the same size (constant bit rate).' },
    frame_size_ms: {
      $ref: '#/$defs/OpusFrameSizeMs',
      description: 'How long a packet is, in milliseconds, default 10.',
    },
    sample_rate: { type: 'integer', description: 'The sample rate in Hz, default 24000.' },
    limit_config: {
      $ref: '#/$defs/AudioLimitConfig',
      description: 'How many packets come in which time. Unlimited unless you say otherwise.',
    },
  },
  required: [],
};

const EmotionConfig: JsonSchema = {
  type: 'object',
  description: 'The feeling in the voice, for voices that can show one.',
  properties: {
    emotion: { type: 'string', description: 'The name of the feeling.' },
    emotion_scale: { type: 'number', description: 'How strong the feeling is.' },
  },
  required: [],
};

const EventDetail: JsonSchema = {
  type: 'object',
  description: 'Where to look an event up on the server side.',
  required: [],
  properties: {
    logid: {
      type: 'string',
      description: "The id of the connection in the platform's logs. Quote it when you ask Coze for support.",
    },
    respond_at: { type: 'string', description: 'When the server sent the event. Unix time in milliseconds, as text.' },
    origin_message: {
      type: 'string',
      description: 'The event of yours that caused an error, as it was received. On errors only, and not on all.',
    },
  },
};

const SpeechCreatedEvent: JsonSchema = {
  type: 'object',
  description: 'The connection is ready. You need not wait for it.',
  required: ['event_type', 'id', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'speech.created', description: 'The name of the event.' },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const EffectiveOutputAudio: JsonSchema = {
  type: 'object',
  description: 'What the audio that you get is like.',
  required: [],
  properties: {
    codec: { $ref: '#/$defs/AudioCodec', description: 'How the audio is encoded.' },
    pcm_config: {
      $ref: '#/$defs/PcmAudioConfig',
      description: 'How the audio is cut, for `pcm`, `g711a` and `g711u`.',
    },
    opus_config: { $ref: '#/$defs/OpusAudioConfig', description: 'How the audio is encoded and cut, for `opus`.' },
    speech_rate: {
      type: 'integer',
      description: 'How fast the voice speaks, -50 (half as fast) to 100 (twice as fast).',
    },
    voice_id: { type: 'string', description: 'The id of the voice.' },
    emotion_config: { $ref: '#/$defs/EmotionConfig', description: 'The feeling in the voice.' },
  },
};

const SpeechUpdatedEvent: JsonSchema = {
  type: 'object',
  description: 'The change was made.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'speech.updated', description: 'The name of the event.' },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    data: {
      type: 'object',
      description: 'What is in effect.',
      required: ['output_audio'],
      properties: { output_audio: { $ref: '#/$defs/EffectiveOutputAudio', description: 'What the audio is like.' } },
    },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const InputTextBufferCompletedEvent: JsonSchema = {
  type: 'object',
  description: 'The server has all text.',
  required: ['event_type', 'id', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'input_text_buffer.completed', description: 'The name of the event.' },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const ConversationAudioSentenceStartEvent: JsonSchema = {
  type: 'object',
  description: 'A sentence starts. The audio that follows belongs to it, up to the next event of this kind.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'conversation.audio.sentence_start', description: 'The name of the event.' },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    data: {
      type: 'object',
      description: 'The sentence.',
      required: ['text'],
      properties: { text: { type: 'string', description: 'The words of the sentence.' } },
    },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const SpeechAudioUpdateEvent: JsonSchema = {
  type: 'object',
  description: 'The next piece of the spoken text.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'speech.audio.update', description: 'The name of the event.' },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    data: {
      type: 'object',
      description: 'A piece of audio.',
      required: ['delta'],
      properties: {
        delta: {
          type: 'string',
          description: 'The audio, base64, in the codec of `output_audio`.',
          contentEncoding: 'base64',
        },
      },
    },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const SpeechAudioCompletedEvent: JsonSchema = {
  type: 'object',
  description: 'All text is spoken. Close the socket when you have no more.',
  required: ['event_type', 'id', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'speech.audio.completed', description: 'The name of the event.' },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const WebsocketErrorData: JsonSchema = {
  type: 'object',
  description: 'What went wrong.',
  required: ['code', 'msg'],
  properties: {
    code: { type: 'integer', description: 'The number of the error.' },
    msg: { type: 'string', description: 'What went wrong.' },
  },
};

const CommonErrorEvent: JsonSchema = {
  type: 'object',
  description:
    'Something went wrong, for example with an event that you sent. The platform does not say whether the socket stays open.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'error', description: 'The name of the event.' },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    data: { $ref: '#/$defs/WebsocketErrorData' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const CreateSpeechWsRes: JsonSchema = {
  description:
    'One event that you get while text is spoken. Servers may send further ones, which pass through the client as they are.',
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
  description: 'The names of all events of the sockets, both ways.',
  anyOf: [
    {
      enum: [
        'error',
        'input_text_buffer.append',
        'input_text_buffer.complete',
        'speech.update',
        'speech.updated',
        'speech.created',
        'input_text_buffer.completed',
        'speech.audio.update',
        'speech.audio.completed',
        'input_audio_buffer.append',
        'input_audio_buffer.complete',
        'transcriptions.update',
        'input_audio_buffer.clear',
        'transcriptions.created',
        'input_audio_buffer.completed',
        'transcriptions.message.update',
        'transcriptions.message.completed',
        'input_audio_buffer.cleared',
        'transcriptions.updated',
        'chat.update',
        'conversation.chat.submit_tool_outputs',
        'chat.created',
        'chat.updated',
        'conversation.chat.created',
        'conversation.message.create',
        'input_text.generate_audio',
        'conversation.clear',
        'conversation.chat.in_progress',
        'conversation.message.delta',
        'conversation.chat.requires_action',
        'conversation.message.completed',
        'conversation.audio.delta',
        'conversation.audio.completed',
        'conversation.chat.completed',
        'conversation.chat.failed',
        'conversation.cleared',
        'input_audio_buffer.speech_started',
        'input_audio_buffer.speech_stopped',
        'conversation.chat.cancel',
        'conversation.chat.canceled',
        'conversation.audio_transcript.update',
        'conversation.audio_transcript.completed',
        'conversation.audio.sentence_start',
        'dump.audio',
        'simult_interpretation.update',
        'simult_interpretation.created',
        'simult_interpretation.updated',
        'simult_interpretation.audio.delta',
        'simult_interpretation.transcription.delta',
        'simult_interpretation.translation.delta',
        'simult_interpretation.message.completed',
      ],
    },
    { type: 'string' },
  ],
};

const AnyWebsocketEvent: JsonSchema = {
  type: 'object',
  description: 'What every event has. Servers may send events that have no schema of their own yet.',
  required: ['event_type'],
  properties: {
    event_type: { $ref: '#/$defs/WebsocketsEventType', description: 'The name of the event.' },
    id: { type: 'string', description: 'The id of the event, a UUID where the server made it.' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const InputAudioFormat: JsonSchema = {
  description: 'What the audio is wrapped in. The codecs `g711a` and `g711u` go with `pcm`.',
  anyOf: [{ enum: ['pcm', 'wav', 'ogg'] }, { type: 'string' }],
};

const AudioChannel: JsonSchema = {
  description: 'How many channels audio has.',
  anyOf: [{ enum: [1, 2] }, { type: 'integer' }],
};

const AudioBitDepth: JsonSchema = {
  description: 'How many bits a sample has.',
  anyOf: [{ enum: [8, 16, 24] }, { type: 'integer' }],
};

const TranscriptionsCreatedEvent: JsonSchema = {
  type: 'object',
  description: 'The connection is ready. You need not wait for it.',
  required: ['event_type', 'id', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'transcriptions.created', description: 'The name of the event.' },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const EffectiveAudioConfig: JsonSchema = {
  type: 'object',
  description: 'What the server takes the audio that you send for.',
  required: [],
  properties: {
    format: { $ref: '#/$defs/InputAudioFormat', description: 'What the audio is wrapped in.' },
    codec: { $ref: '#/$defs/AudioCodec', description: 'How the audio is encoded.' },
    sample_rate: { $ref: '#/$defs/AudioSampleRate', description: 'The sample rate in Hz.' },
    channel: { $ref: '#/$defs/AudioChannel', description: 'How many channels the audio has.' },
    bit_depth: { $ref: '#/$defs/AudioBitDepth', description: 'How many bits a sample has.' },
  },
};

const TranscriptionsUpdatedEvent: JsonSchema = {
  type: 'object',
  description: 'The change was made.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'transcriptions.updated', description: 'The name of the event.' },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    data: {
      type: 'object',
      description: 'What is in effect.',
      required: ['input_audio'],
      properties: {
        input_audio: { $ref: '#/$defs/EffectiveAudioConfig', description: 'What the server takes the audio for.' },
      },
    },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const InputAudioBufferCompletedEvent: JsonSchema = {
  type: 'object',
  description: 'The server has all audio.',
  required: ['event_type', 'id', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'input_audio_buffer.completed', description: 'The name of the event.' },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const InputAudioBufferClearedEvent: JsonSchema = {
  type: 'object',
  description: 'The server has forgotten the audio sent so far.',
  required: ['event_type', 'id', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'input_audio_buffer.cleared', description: 'The name of the event.' },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const TranscriptionsMessageUpdateEvent: JsonSchema = {
  type: 'object',
  description: 'What was understood so far, the whole text and not only what is new.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'transcriptions.message.update', description: 'The name of the event.' },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    data: {
      type: 'object',
      description: 'The text.',
      required: ['content'],
      properties: { content: { type: 'string', description: 'All words so far.' } },
    },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const TranscriptionsMessageCompletedEvent: JsonSchema = {
  type: 'object',
  description: 'Nothing more follows. The text is that of the last `transcriptions.message.update`.',
  required: ['event_type', 'id', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'transcriptions.message.completed', description: 'The name of the event.' },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    data: {
      type: 'object',
      description: 'The text, for programs that look for it here. The server leaves it out.',
      required: [],
      properties: { content: { type: 'string', description: 'All words.' } },
    },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const CreateTranscriptionsWsRes: JsonSchema = {
  description:
    'One event that you get while speech is written down. Servers may send further ones, which pass through the client as they are.',
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
  description: 'What was said.',
  required: ['text'],
  properties: { text: { type: 'string', description: 'What was said in the recording.' } },
};

const InterpretationTerm: JsonSchema = {
  type: 'object',
  description: 'How a word is to be translated.',
  required: ['original', 'translation'],
  properties: {
    original: { type: 'string', description: 'The word as it is spoken.' },
    translation: { type: 'string', description: 'What it becomes.' },
  },
};

const SimultInterpretationCreatedEvent: JsonSchema = {
  type: 'object',
  description: 'The connection is ready.',
  required: ['event_type', 'id', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'simult_interpretation.created', description: 'The name of the event.' },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const EffectiveInterpretationConfig: JsonSchema = {
  type: 'object',
  description: 'What is translated into what.',
  required: [],
  properties: {
    from: { type: 'string', description: 'The language that is spoken.' },
    to: { type: 'string', description: 'The language it becomes.' },
    hot_words: {
      type: 'array',
      description: 'Words that are likely to be said.',
      items: { type: 'string', description: 'A word.' },
    },
    glossary: {
      type: 'array',
      description: 'How certain words are translated.',
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
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    data: {
      type: 'object',
      description: 'What is in effect.',
      required: ['input_audio', 'output_audio', 'translate_config'],
      properties: {
        input_audio: {
          $ref: '#/$defs/EffectiveAudioConfig',
          description: 'What the server takes the audio that you send for.',
        },
        output_audio: { $ref: '#/$defs/EffectiveOutputAudio', description: 'What the audio that you get is like.' },
        translate_config: {
          $ref: '#/$defs/EffectiveInterpretationConfig',
          description: 'What is translated into what.',
        },
      },
    },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const SimultInterpretationTranscriptionDeltaEvent: JsonSchema = {
  type: 'object',
  description: 'The next words that were understood, in the language that is spoken.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: {
      type: 'string',
      const: 'simult_interpretation.transcription.delta',
      description: 'The name of the event.',
    },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    data: {
      type: 'object',
      description: 'A piece of text.',
      required: ['delta'],
      properties: { delta: { type: 'string', description: 'The words that are new.' } },
    },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const SimultInterpretationTranslationDeltaEvent: JsonSchema = {
  type: 'object',
  description: 'The next words of the translation.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: {
      type: 'string',
      const: 'simult_interpretation.translation.delta',
      description: 'The name of the event.',
    },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    data: {
      type: 'object',
      description: 'A piece of text.',
      required: ['delta'],
      properties: { delta: { type: 'string', description: 'The words that are new.' } },
    },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const SimultInterpretationAudioDeltaEvent: JsonSchema = {
  type: 'object',
  description: 'The next piece of the spoken translation.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'simult_interpretation.audio.delta', description: 'The name of the event.' },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    data: {
      type: 'object',
      description: 'A piece of audio.',
      required: ['delta'],
      properties: {
        delta: {
          type: 'string',
          description: 'The audio, base64, in the codec of `output_audio`.',
          contentEncoding: 'base64',
        },
      },
    },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const SimultInterpretationMessageCompletedEvent: JsonSchema = {
  type: 'object',
  description: 'All is translated. Nothing more follows.',
  required: ['event_type', 'id', 'detail'],
  properties: {
    event_type: {
      type: 'string',
      const: 'simult_interpretation.message.completed',
      description: 'The name of the event.',
    },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const CreateSimultInterpretationsWsRes: JsonSchema = {
  description:
    'One event that you get while speech is interpreted. Servers may send further ones, which pass through the client as they are.',
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
  description: 'Who finds the end of what the user says.',
  anyOf: [{ enum: ['client_interrupt', 'server_vad'] }, { type: 'string' }],
};

const InterruptConfigMode: JsonSchema = {
  description: 'Where a keyword has to be for it to cut the bot off.',
  anyOf: [{ enum: ['keyword_contains', 'keyword_prefix'] }, { type: 'string' }],
};

const InterruptConfig: JsonSchema = {
  type: 'object',
  description: 'Which words cut the bot off while it speaks. Only with `server_vad`.',
  properties: {
    mode: { $ref: '#/$defs/InterruptConfigMode', description: 'Where a keyword has to be.' },
    keywords: {
      type: 'array',
      description: 'The keywords, at most 5.',
      items: { type: 'string', description: 'A keyword of 6 to 24 bytes (not characters), without punctuation.' },
    },
  },
  required: [],
};

const TurnDetection: JsonSchema = {
  type: 'object',
  description: 'How the end of what the user says is found.',
  properties: {
    type: {
      $ref: '#/$defs/TurnDetectionType',
      description: 'Who finds it, `client_interrupt` unless you say otherwise.',
    },
    prefix_padding_ms: {
      type: 'integer',
      description:
        'How much of the audio before the first word is kept, in milliseconds, default 600. Only with `server_vad`.',
    },
    silence_duration_ms: {
      type: 'integer',
      description: 'How long the silence is that ends a turn, in milliseconds, default 500. Only with `server_vad`.',
    },
    interrupt_config: {
      $ref: '#/$defs/InterruptConfig',
      description: 'Which words cut the bot off while it speaks. Only with `server_vad`.',
    },
  },
  required: [],
};

const AsrUserLanguage: JsonSchema = {
  description:
    'The language that is understood. `common` is a large model for Chinese, English and Cantonese; the others are small models for one language each.',
  anyOf: [
    { enum: ['common', 'zh', 'cant', 'sc', 'en', 'ja', 'ko', 'fr', 'id', 'es', 'pt', 'ms', 'ru'] },
    { type: 'string' },
  ],
};

const AsrConfig: JsonSchema = {
  type: 'object',
  description: 'How speech is turned into text.',
  properties: {
    hot_words: {
      type: 'array',
      description:
        'Words that are likely to be said, such as names. Together they have at most 100 tokens; the rest is cut off.',
      items: { type: 'string', description: 'A word.' },
    },
    context: { type: 'string', description: 'What the talk is about, at most 800 tokens; the rest is cut off.' },
    context_type: {
      type: 'string',
      description: 'What kind of text `context` is. The platform does not say which kinds there are.',
    },
    user_language: {
      $ref: '#/$defs/AsrUserLanguage',
      description: 'The language of the user, `common` unless you say otherwise.',
    },
    enable_ddc: { type: 'boolean', description: 'Whether filler words and repetitions are left out.' },
    enable_itn: { type: 'boolean', description: 'Whether spoken numbers become digits.' },
    enable_punc: { type: 'boolean', description: 'Whether punctuation is set.' },
  },
  required: [],
};

const VoicePrintConfig: JsonSchema = {
  type: 'object',
  description: 'How speakers are told apart by their voices.',
  properties: {
    group_id: {
      type: 'string',
      description: 'The id of the group of voiceprints to compare with. `@coze/api` demands it.',
    },
    score: { type: 'number', description: 'How well a voice has to match.' },
    reuse_voice_info: {
      type: 'boolean',
      description: 'Whether the voice that was recognized is used again for what follows.',
    },
  },
  required: [],
};

const ChatCreatedEvent: JsonSchema = {
  type: 'object',
  description: 'The connection is ready, once and right after it is open. You need not wait for it.',
  required: ['event_type', 'id', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'chat.created', description: 'The name of the event.' },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const EffectiveChatConfig: JsonSchema = {
  type: 'object',
  description: 'What the turns of the chat have in common.',
  required: [],
  properties: {
    conversation_id: { type: 'string', description: 'The conversation.' },
    user_id: { type: 'string', description: 'Your name for the end user.' },
    meta_data: { $ref: '#/$defs/MetaDataType', description: 'Your own key-value pairs.' },
    custom_variables: {
      type: 'object',
      description: "Values for the variables of the bot's prompt.",
      additionalProperties: { type: 'string' },
    },
    extra_params: {
      type: 'object',
      description: 'Facts about the user for plugins.',
      additionalProperties: { type: 'string' },
    },
    auto_save_history: { type: 'boolean', description: 'Whether the turns are kept in the conversation.' },
    parameters: { type: 'object', description: 'Inputs of the chatflow.', additionalProperties: true },
  },
};

const ChatUpdatedData: JsonSchema = {
  type: 'object',
  description: 'All settings in effect, those included that you did not give.',
  required: [],
  properties: {
    chat_config: { $ref: '#/$defs/EffectiveChatConfig', description: 'What the turns of the chat have in common.' },
    input_audio: {
      $ref: '#/$defs/EffectiveAudioConfig',
      description: 'What the server takes the audio that you send for.',
    },
    output_audio: { $ref: '#/$defs/EffectiveOutputAudio', description: 'What the audio that you get is like.' },
    turn_detection: { $ref: '#/$defs/TurnDetection', description: 'How the end of what the user says is found.' },
    asr_config: { $ref: '#/$defs/AsrConfig', description: 'How speech is turned into text.' },
    voice_print_config: {
      $ref: '#/$defs/VoicePrintConfig',
      description: 'How speakers are told apart by their voices.',
    },
    event_subscriptions: {
      type: 'array',
      description: 'The names of the events that you get. None means all.',
      items: { type: 'string', description: 'The name of an event.' },
    },
    need_play_prologue: { type: 'boolean', description: 'Whether the bot speaks its opening words.' },
    prologue_content: { type: 'string', description: 'Opening words in place of those of the bot.' },
  },
};

const ChatUpdatedEvent: JsonSchema = {
  type: 'object',
  description: 'The settings were changed.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'chat.updated', description: 'The name of the event.' },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    data: { $ref: '#/$defs/ChatUpdatedData' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const ConversationChatCreatedEvent: JsonSchema = {
  type: 'object',
  description: 'A turn was taken on.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'conversation.chat.created', description: 'The name of the event.' },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    data: { $ref: '#/$defs/CreateChatData' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const ConversationChatInProgressEvent: JsonSchema = {
  type: 'object',
  description: 'The bot has started to work.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'conversation.chat.in_progress', description: 'The name of the event.' },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
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
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    data: { $ref: '#/$defs/ChatV3Message' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const ConversationAudioDeltaEvent: JsonSchema = {
  type: 'object',
  description:
    'The next piece of the spoken answer. `content` is base64, in the codec of `output_audio`; `content_type` is `audio`.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'conversation.audio.delta', description: 'The name of the event.' },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    data: { $ref: '#/$defs/ChatV3Message' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const ConversationMessageCompletedEvent: JsonSchema = {
  type: 'object',
  description:
    "A message in full. The user's own messages come this way too, before the turn starts, and calls of functions, cards and follow-ups.",
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'conversation.message.completed', description: 'The name of the event.' },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    data: { $ref: '#/$defs/ChatV3Message' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const ConversationAudioCompletedEvent: JsonSchema = {
  type: 'object',
  description: 'The answer is spoken in full. `content` is empty, `content_type` is `audio`.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'conversation.audio.completed', description: 'The name of the event.' },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    data: { $ref: '#/$defs/ChatV3Message' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const ConversationChatCompletedEvent: JsonSchema = {
  type: 'object',
  description: 'The turn ended well and its usage is known. It comes after the last audio.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'conversation.chat.completed', description: 'The name of the event.' },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    data: { $ref: '#/$defs/CreateChatData' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const ConversationChatFailedEvent: JsonSchema = {
  type: 'object',
  description: 'The turn failed; `last_error` says why.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'conversation.chat.failed', description: 'The name of the event.' },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    data: { $ref: '#/$defs/CreateChatData' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const ConversationChatRequiresActionEvent: JsonSchema = {
  type: 'object',
  description: 'The bot wants functions called. Answer with `conversation.chat.submit_tool_outputs`.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'conversation.chat.requires_action', description: 'The name of the event.' },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    data: { $ref: '#/$defs/CreateChatData' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const ChatCanceledCode: JsonSchema = {
  description: 'Why a turn was cut off.',
  anyOf: [{ enum: [1, 2, 3] }, { type: 'integer' }],
};

const ConversationChatCanceledEvent: JsonSchema = {
  type: 'object',
  description: 'The running turn was cut off.',
  required: ['event_type', 'id'],
  properties: {
    event_type: { type: 'string', const: 'conversation.chat.canceled', description: 'The name of the event.' },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    data: {
      type: 'object',
      description: 'Why it was cut off.',
      required: ['code', 'msg'],
      properties: {
        code: { $ref: '#/$defs/ChatCanceledCode', description: 'Why, as a number.' },
        msg: { type: 'string', description: 'Why, in words.' },
      },
    },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const ConversationClearedEvent: JsonSchema = {
  type: 'object',
  description: 'The context was forgotten.',
  required: ['event_type', 'id', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'conversation.cleared', description: 'The name of the event.' },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const InputAudioBufferSpeechStartedEvent: JsonSchema = {
  type: 'object',
  description: 'The user started to speak. Stop playing what you have. Only with `server_vad`.',
  required: ['event_type', 'id'],
  properties: {
    event_type: { type: 'string', const: 'input_audio_buffer.speech_started', description: 'The name of the event.' },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const InputAudioBufferSpeechStoppedEvent: JsonSchema = {
  type: 'object',
  description: 'The user stopped speaking. Only with `server_vad`.',
  required: ['event_type', 'id'],
  properties: {
    event_type: { type: 'string', const: 'input_audio_buffer.speech_stopped', description: 'The name of the event.' },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const ConversationAudioTranscriptUpdateEvent: JsonSchema = {
  type: 'object',
  description: 'What the user was understood to say so far, the whole text and not only what is new.',
  required: ['event_type', 'id', 'data'],
  properties: {
    event_type: {
      type: 'string',
      const: 'conversation.audio_transcript.update',
      description: 'The name of the event.',
    },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    data: {
      type: 'object',
      description: 'The text.',
      required: ['content'],
      properties: { content: { type: 'string', description: 'All words so far.' } },
    },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const ConversationAudioTranscriptCompletedEvent: JsonSchema = {
  type: 'object',
  description: 'What the user said, in full.',
  required: ['event_type', 'id', 'data'],
  properties: {
    event_type: {
      type: 'string',
      const: 'conversation.audio_transcript.completed',
      description: 'The name of the event.',
    },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    data: {
      type: 'object',
      description: 'The text.',
      required: ['content'],
      properties: { content: { type: 'string', description: 'All words.' } },
    },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const AudioDumpEvent: JsonSchema = {
  type: 'object',
  description: 'Where to fetch a recording of the audio that you sent, for finding faults.',
  required: ['event_type', 'id', 'data', 'detail'],
  properties: {
    event_type: { type: 'string', const: 'dump.audio', description: 'The name of the event.' },
    id: { type: 'string', description: 'The id of the event, a UUID.' },
    data: {
      type: 'object',
      description: 'The recording.',
      required: ['url'],
      properties: { url: { type: 'string', description: 'The address of the recording.' } },
    },
    detail: { $ref: '#/$defs/EventDetail' },
  },
};

const CreateChatWsRes: JsonSchema = {
  description:
    'One event that you get from a chat. Servers may send further ones, which pass through the client as they are.',
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
    user_id: { type: 'string', description: 'The id of the user.' },
    role_type: { $ref: '#/$defs/WorkspaceRoleType', description: 'The role of the user in the workspace.' },
    user_nickname: { type: 'string', description: 'The name the user shows to others.' },
    user_unique_name: { type: 'string', description: 'The name that no other user has.' },
    avatar_url: { type: 'string', description: "The address of the user's avatar. Not every answer has it." },
  },
};

const ListWorkspaceMembersData: JsonSchema = {
  type: 'object',
  description: 'One page of members.',
  required: ['items', 'total_count'],
  properties: {
    items: { type: 'array', description: 'The members on this page.', items: { $ref: '#/$defs/WorkspaceMember' } },
    total_count: { type: 'integer', description: 'How many members the workspace has.' },
  },
};

const CreateWorkspaceMembersData: JsonSchema = {
  type: 'object',
  description: 'What became of each user. Some join at once, others are invited first.',
  properties: {
    added_success_user_ids: {
      type: 'array',
      description: 'The users who are members from now on.',
      items: { type: 'string', description: 'The id of a user.' },
    },
    invited_success_user_ids: {
      type: 'array',
      description: 'The users who were sent an invitation.',
      items: { type: 'string', description: 'The id of a user.' },
    },
    already_joined_user_ids: {
      type: 'array',
      description: 'The users who were members before.',
      items: { type: 'string', description: 'The id of a user.' },
    },
    already_invited_user_ids: {
      type: 'array',
      description: 'The users who had been invited before.',
      items: { type: 'string', description: 'The id of a user.' },
    },
    not_exist_user_ids: {
      type: 'array',
      description: 'The ids that no user has.',
      items: { type: 'string', description: 'The id that was sent.' },
    },
  },
  required: [],
};

const DeleteWorkspaceMembersData: JsonSchema = {
  type: 'object',
  description: 'What became of each user.',
  properties: {
    removed_success_user_ids: {
      type: 'array',
      description: 'The users who are no members any more.',
      items: { type: 'string', description: 'The id of a user.' },
    },
    not_in_workspace_user_ids: {
      type: 'array',
      description: 'The users who were no members before.',
      items: { type: 'string', description: 'The id of a user.' },
    },
    not_in_space_user_ids: {
      type: 'array',
      description: 'The same as `not_in_workspace_user_ids`, in answers that name it this way.',
      items: { type: 'string', description: 'The id of a user.' },
    },
    owner_not_support_remove_user_ids: {
      type: 'array',
      description: 'The users who stay because they own the workspace.',
      items: { type: 'string', description: 'The id of a user.' },
    },
  },
  required: [],
};

const SimpleApp: JsonSchema = {
  type: 'object',
  description: 'An app of a workspace.',
  required: ['id', 'name'],
  properties: {
    id: { type: 'string', description: 'The id of the app.' },
    name: { type: 'string', description: 'The name of the app.' },
    description: { type: 'string', description: 'What the app is for.' },
    icon_url: { type: 'string', description: 'The address of its icon.' },
    folder_id: { type: 'string', description: 'The folder it is in.' },
    is_published: { type: 'boolean', description: 'Whether it has been published.' },
    owner_user_id: { type: 'string', description: 'The Coze user who owns it.' },
    updated_at: { type: 'integer', description: 'When it was last changed. Unix time in seconds.' },
    published_at: { type: 'integer', description: 'When it was last published. Unix time in seconds.' },
  },
};

const ListAppData: JsonSchema = {
  type: 'object',
  description: 'One page of apps.',
  required: ['items', 'total'],
  properties: {
    items: { type: 'array', description: 'The apps of the page.', items: { $ref: '#/$defs/SimpleApp' } },
    total: { type: 'integer', description: 'How many apps there are on all pages.' },
  },
};

const FolderType: JsonSchema = {
  description: 'What lies in a folder, `development` for bots and apps, `library` for what these are made of.',
  anyOf: [{ enum: ['development', 'library'] }, { type: 'string' }],
};

const SimpleFolder: JsonSchema = {
  type: 'object',
  description: 'A folder of a workspace.',
  required: ['id', 'name'],
  properties: {
    id: { type: 'string', description: 'The id of the folder.' },
    name: { type: 'string', description: 'The name of the folder.' },
    description: { type: 'string', description: 'What the folder is for.' },
    folder_type: { $ref: '#/$defs/FolderType' },
    workspace_id: { type: 'string', description: 'The workspace it belongs to.' },
    parent_folder_id: { type: 'string', description: 'The folder it is in.' },
    creator_user_id: { type: 'string', description: 'The Coze user who made it.' },
    children_count: { type: 'integer', description: 'How many things lie in it.' },
  },
};

const ListFolderData: JsonSchema = {
  type: 'object',
  description: 'One page of folders.',
  required: ['items', 'has_more'],
  properties: {
    items: { type: 'array', description: 'The folders of the page.', items: { $ref: '#/$defs/SimpleFolder' } },
    has_more: { type: 'boolean', description: 'Whether there is another page.' },
    total_count: { type: 'integer', description: 'How many folders there are on all pages.' },
  },
};

const CreateCopyTaskData: JsonSchema = {
  type: 'object',
  description: 'The copy of a bot within its workspace, or the task that makes any other copy.',
  properties: {
    task_id: { type: 'string', description: 'The id of the task, for `entities.copyTasks.retrieve`.' },
    copied_entity_id: { type: 'string', description: 'The id of the copy where it was made at once.' },
  },
  required: [],
};

const CopyTaskStatus: JsonSchema = {
  description: 'How far a copy is. `successful` and `failed` are final.',
  anyOf: [{ enum: ['in_progress', 'successful', 'failed'] }, { type: 'string' }],
};

const CopyEntityType: JsonSchema = {
  description:
    'What is copied. Bots, apps and workflows can be asked for; the others come along with them and are named where their copying failed.',
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
  description: 'Something that could not be copied.',
  properties: {
    entity_id: { type: 'string', description: 'The id of what could not be copied.' },
    entity_name: { type: 'string', description: 'The name of what could not be copied.' },
    entity_type: { $ref: '#/$defs/CopyEntityType' },
    failed_reason: { type: 'string', description: 'Why it could not be copied.' },
  },
  required: [],
};

const CopyTaskInfo: JsonSchema = {
  type: 'object',
  description: 'A task that copies something.',
  required: ['task_id', 'task_status'],
  properties: {
    task_id: { type: 'string', description: 'The id of the task.' },
    task_status: { $ref: '#/$defs/CopyTaskStatus' },
    entity_type: { $ref: '#/$defs/CopyEntityType' },
    source_entity_id: { type: 'string', description: 'What is copied.' },
    target_entity_id: { type: 'string', description: 'The copy.' },
    target_workspace_id: { type: 'string', description: 'The workspace the copy goes into.' },
    failed_reasons: {
      type: 'array',
      description: 'What could not be copied, where the task failed.',
      items: { $ref: '#/$defs/CopyTaskFailedReason' },
    },
  },
};

const TemplateEntityType: JsonSchema = {
  description: 'What a template was made into, `agent` for a bot.',
  anyOf: [{ enum: ['agent'] }, { type: 'string' }],
};

const TemplateDuplicateData: JsonSchema = {
  type: 'object',
  description: 'The copy of a template.',
  required: ['entity_id', 'entity_type'],
  properties: {
    entity_id: { type: 'string', description: 'The id of the copy.' },
    entity_type: { $ref: '#/$defs/TemplateEntityType' },
  },
};

const PluginTool: JsonSchema = {
  type: 'object',
  description: 'A tool of a plugin.',
  required: ['name'],
  properties: {
    tool_id: { type: 'string', description: 'The id of the tool.' },
    name: { type: 'string', description: 'The name of the tool, to call it by.' },
    description: { type: 'string', description: 'What the tool does.' },
    inputSchema: { type: 'object', description: 'What the tool takes, as a JSON Schema.', additionalProperties: true },
    outputSchema: { type: 'object', description: 'What the tool gives, as a JSON Schema.', additionalProperties: true },
  },
};

const PluginDetail: JsonSchema = {
  type: 'object',
  description: 'A plugin and its tools.',
  required: ['plugin_id'],
  properties: {
    plugin_id: { type: 'string', description: 'The id of the plugin.' },
    name: { type: 'string', description: 'The name of the plugin.' },
    name_for_model: { type: 'string', description: 'The name that models are given.' },
    description: { type: 'string', description: 'What the plugin is for.' },
    icon_url: { type: 'string', description: 'The address of its icon.' },
    is_call_available: {
      type: 'boolean',
      description: 'Whether its tools can be called through `plugins.tools.call`.',
    },
    mcp_json: { type: 'string', description: 'How to reach it as an MCP server, as JSON text.' },
    tools: { type: 'array', description: 'Its tools.', items: { $ref: '#/$defs/PluginTool' } },
    created_at: { type: 'integer', description: 'When it was made. Unix time in seconds.' },
    updated_at: { type: 'integer', description: 'When it was last changed. Unix time in seconds.' },
  },
};

const MgetPluginData: JsonSchema = {
  type: 'object',
  description: 'The plugins that were asked for.',
  required: [],
  properties: {
    items: {
      type: 'array',
      description: 'The plugins. One page of the documentation shows another shape without them.',
      items: { $ref: '#/$defs/PluginDetail' },
    },
  },
};

const CallPluginToolData: JsonSchema = {
  type: 'object',
  description: 'What a tool gave.',
  properties: {
    result: {
      type: 'object',
      description: 'What the tool gives, as its `outputSchema` says.',
      additionalProperties: true,
    },
  },
  required: [],
};

const StoreCategory: JsonSchema = {
  type: 'object',
  description: 'A category of the store.',
  required: ['id', 'name'],
  properties: {
    id: { type: 'string', description: 'The id of the category.' },
    name: { type: 'string', description: 'The name of the category.' },
  },
};

const ListStoreCategoryData: JsonSchema = {
  type: 'object',
  description: 'One page of categories.',
  required: ['items', 'has_more'],
  properties: {
    items: { type: 'array', description: 'The categories of the page.', items: { $ref: '#/$defs/StoreCategory' } },
    has_more: { type: 'boolean', description: 'Whether there is another page.' },
  },
};

const StoreUserInfo: JsonSchema = {
  type: 'object',
  description: 'Who offers something in the store.',
  properties: {
    user_id: { description: 'The Coze user id.', anyOf: [{ type: 'string' }, { type: 'number' }] },
    user_name: { type: 'string', description: 'The name the account has.' },
    nick_name: { type: 'string', description: 'The name the user shows.' },
    avatar_url: { type: 'string', description: "The address of the user's picture." },
  },
  required: [],
};

const PaidType: JsonSchema = {
  description: 'Whether something costs money.',
  anyOf: [{ enum: ['paid'] }, { type: 'string' }],
};

const StorePluginMetaInfo: JsonSchema = {
  type: 'object',
  description: 'What the store says about a plugin.',
  required: ['product_id', 'entity_id'],
  properties: {
    product_id: { type: 'string', description: 'The id of the offer in the store.' },
    entity_id: {
      type: 'string',
      description: 'The id of the plugin, for `plugins.retrieve` and `plugins.tools.call`.',
    },
    entity_type: { type: 'string', description: 'What is offered.' },
    entity_version: { type: 'string', description: 'The version of the plugin.' },
    name: { type: 'string', description: 'The name of the plugin.' },
    description: { type: 'string', description: 'What the plugin is for.' },
    icon_url: { type: 'string', description: 'The address of its icon.' },
    category: { $ref: '#/$defs/StoreCategory' },
    user_info: { $ref: '#/$defs/StoreUserInfo' },
    is_official: { type: 'boolean', description: 'Whether it comes from the platform itself.' },
    paid_type: { $ref: '#/$defs/PaidType', description: 'Whether it costs money.' },
    listed_at: { type: 'integer', description: 'When it was put into the store. Unix time in seconds.' },
  },
};

const StorePluginInfo: JsonSchema = {
  type: 'object',
  description: 'How a plugin is used and how well it does.',
  properties: {
    description: { type: 'string', description: 'What the plugin is for.' },
    is_call_available: {
      type: 'boolean',
      description: 'Whether its tools can be called through `plugins.tools.call`.',
    },
    total_tools_count: { type: 'integer', description: 'How many tools it has.' },
    heat: { type: 'integer', description: 'How much it is in use.' },
    call_count: { type: 'integer', description: 'How often its tools were called.' },
    success_rate: { type: 'number', description: 'Which share of the calls succeeds.' },
    avg_exec_duration_ms: { type: 'number', description: 'How long a call takes on average, in milliseconds.' },
    bots_use_count: { type: 'integer', description: 'How many bots use it.' },
    associated_bots_use_count: { type: 'integer', description: 'How often the bots that have it are used.' },
    favorite_count: { type: 'integer', description: 'How many users marked it as a favorite.' },
  },
  required: [],
};

const StorePlugin: JsonSchema = {
  type: 'object',
  description: 'A plugin in the store.',
  required: ['metainfo'],
  properties: { metainfo: { $ref: '#/$defs/StorePluginMetaInfo' }, plugin_info: { $ref: '#/$defs/StorePluginInfo' } },
};

const ListStorePluginData: JsonSchema = {
  type: 'object',
  description: 'One page of plugins.',
  required: ['items', 'has_more'],
  properties: {
    items: { type: 'array', description: 'The plugins of the page.', items: { $ref: '#/$defs/StorePlugin' } },
    has_more: { type: 'boolean', description: 'Whether there is another page.' },
  },
};

const ApiAppType: JsonSchema = {
  description:
    'Whose events a callback app hears, `normal` for those of the account, `connector` for those of a channel.',
  anyOf: [{ enum: ['normal', 'connector'] }, { type: 'string' }],
};

const ApiApp: JsonSchema = {
  type: 'object',
  description: 'A callback app, which passes events of the platform on to an address of yours.',
  required: ['id'],
  properties: {
    id: { type: 'string', description: 'The id of the callback app.' },
    name: { type: 'string', description: 'The name of the callback app.' },
    app_type: { $ref: '#/$defs/ApiAppType' },
    callback_url: { type: 'string', description: 'The address the platform sends the events to.' },
    connector_id: { type: 'string', description: 'The channel of a `connector` app.' },
    verify_token: {
      type: 'string',
      description: 'The token to check with that a callback comes from the platform. Keep it secret.',
    },
  },
};

const ListApiAppData: JsonSchema = {
  type: 'object',
  description: 'One page of callback apps.',
  required: ['items', 'has_more'],
  properties: {
    items: { type: 'array', description: 'The callback apps of the page.', items: { $ref: '#/$defs/ApiApp' } },
    has_more: { type: 'boolean', description: 'Whether there is another page.' },
    next_page_token: {
      type: 'string',
      description: 'Where the next page starts, for `page_token`. Empty on the last page.',
    },
  },
};

const ApiAppEventType: JsonSchema = {
  description: 'The events a callback app can be told about. Which of them it may subscribe to depends on its type.',
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
  description: 'An event a callback app is subscribed to.',
  required: ['event_type'],
  properties: {
    name: { type: 'string', description: 'The name of the event for people to read.' },
    api_app_id: { type: 'string', description: 'The callback app.' },
    event_type: { $ref: '#/$defs/ApiAppEventType' },
    description: { type: 'string', description: 'When the event happens.' },
  },
};

const ListApiAppEventData: JsonSchema = {
  type: 'object',
  description: 'One page of subscriptions.',
  required: ['items', 'has_more'],
  properties: {
    items: { type: 'array', description: 'The subscriptions of the page.', items: { $ref: '#/$defs/ApiAppEvent' } },
    has_more: { type: 'boolean', description: 'Whether there is another page.' },
    next_page_token: {
      type: 'string',
      description: 'Where the next page starts, for `page_token`. Empty on the last page.',
    },
  },
};

const BenefitResource: JsonSchema = {
  description: 'What a benefit is spent on.',
  anyOf: [{ enum: ['plugin', 'chat', 'workflow'] }, { type: 'string' }],
};

const UserLevel: JsonSchema = {
  description: 'The plan of an account.',
  anyOf: [{ enum: ['free', 'pro_personal', 'team', 'enterprise', 'v1_pro_instance'] }, { type: 'string' }],
};

const BenefitBasicInfo: JsonSchema = {
  type: 'object',
  description: 'The account the benefits belong to.',
  properties: { user_level: { $ref: '#/$defs/UserLevel' } },
  required: [],
};

const BenefitType: JsonSchema = {
  description:
    'What a benefit is about. Limits are set for `resource_point` (credits), `voice_unified_duration_system` and `voice_unified_duration_custom` (time of voice calls with system voices and with custom ones); benefits of a plan are `api_run_qps` (calls a second) and `call_tool_limit` (calls of tools).',
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
  description: 'Whether a benefit can be used. Only `valid` ones can.',
  anyOf: [{ enum: ['valid', 'frozen', 'cancel', 'pending', 'invalid', 'auditing', 'expired'] }, { type: 'string' }],
};

const BenefitStrategy: JsonSchema = {
  description: 'How far a benefit reaches, `unlimit` without end, `forbidden` not at all, `by_quota` up to a total.',
  anyOf: [{ enum: ['unlimit', 'forbidden', 'by_quota'] }, { type: 'string' }],
};

const BenefitItemInfo: JsonSchema = {
  type: 'object',
  description: 'How much there is of a benefit, and when.',
  properties: {
    used: { type: 'number', description: 'How much of it is used up.' },
    total: { type: 'number', description: 'How much of it there is. It counts with `by_quota`.' },
    strategy: { $ref: '#/$defs/BenefitStrategy' },
    start_at: { type: 'integer', description: 'When it begins. Unix time in seconds.' },
    end_at: { type: 'integer', description: 'When it ends. Unix time in seconds.' },
  },
  required: [],
};

const BenefitItem: JsonSchema = {
  type: 'object',
  description: 'One source of a benefit, such as the plan or something bought besides.',
  properties: {
    status: { $ref: '#/$defs/BenefitStatus', description: 'Whether it can be used. Empty where nothing is known.' },
    item_info: { $ref: '#/$defs/BenefitItemInfo' },
  },
  required: [],
};

const BenefitInfo: JsonSchema = {
  type: 'object',
  description: 'A benefit and what it adds up to.',
  properties: {
    benefit_type: { $ref: '#/$defs/BenefitType' },
    resource_id: { $ref: '#/$defs/BenefitResource', description: 'What the benefit is spent on.' },
    basic: { $ref: '#/$defs/BenefitItem', description: 'What the plan brings.' },
    extra: {
      type: 'array',
      description: 'What was bought or granted besides.',
      items: { $ref: '#/$defs/BenefitItem' },
    },
    effective: { $ref: '#/$defs/BenefitItem', description: 'What holds, all told.' },
  },
  required: [],
};

const BenefitOverview: JsonSchema = {
  type: 'object',
  description: 'The plan of an account and its benefits.',
  properties: {
    basic_info: { $ref: '#/$defs/BenefitBasicInfo' },
    benefit_info: {
      type: 'array',
      description: 'The benefits that were asked for.',
      items: { $ref: '#/$defs/BenefitInfo' },
    },
  },
  required: [],
};

const BillTaskStatus: JsonSchema = {
  description: 'How far an export is. `succeed` and `failed` are final.',
  anyOf: [{ enum: ['init', 'running', 'succeed', 'failed'] }, { type: 'string' }],
};

const BillTaskInfo: JsonSchema = {
  type: 'object',
  description: 'An export of bills.',
  required: ['task_id'],
  properties: {
    task_id: { description: 'The id of the export.', anyOf: [{ type: 'string' }, { type: 'number' }] },
    status: { $ref: '#/$defs/BillTaskStatus' },
    file_urls: {
      description: 'Where to fetch the files. Only once the export has succeeded, and for 7 days.',
      anyOf: [{ type: 'array', items: { type: 'string' } }, { type: 'string' }],
    },
    started_at: { type: 'integer', description: 'The beginning of the first day. Unix time in seconds.' },
    ended_at: { type: 'integer', description: 'The end of the last day. Unix time in seconds.' },
    created_at: { type: 'integer', description: 'When the export was asked for. Unix time in seconds.' },
    expires_at: { type: 'integer', description: 'When the files are gone. Unix time in seconds.' },
  },
};

const ListBillTaskData: JsonSchema = {
  type: 'object',
  description: 'One page of exports.',
  required: ['task_infos', 'total'],
  properties: {
    task_infos: { type: 'array', description: 'The exports of the page.', items: { $ref: '#/$defs/BillTaskInfo' } },
    total: { type: 'integer', description: 'How many exports there are on all pages.' },
  },
};

const BenefitEntityType: JsonSchema = {
  description:
    'Whom a limit holds for, all devices or custom consumers of the enterprise or a single one. The single ones are named by `entity_id`.',
  anyOf: [
    { enum: ['enterprise_all_devices', 'enterprise_all_custom_consumers', 'single_device', 'single_custom_consumer'] },
    { type: 'string' },
  ],
};

const BenefitLimitationStatus: JsonSchema = {
  description: 'Whether a limit lets anything through, `valid` up to the limit, `frozen` nothing.',
  anyOf: [{ enum: ['valid', 'frozen'] }, { type: 'string' }],
};

const BenefitActiveMode: JsonSchema = {
  description: 'What says when a limit holds, `absolute_time` for the time from `started_at` to `ended_at`.',
  anyOf: [{ enum: ['absolute_time'] }, { type: 'string' }],
};

const BenefitTriggerUnit: JsonSchema = {
  description:
    'The unit of the period after which a limit starts anew, or `never` where it counts for all the time it holds.',
  anyOf: [{ enum: ['never', 'minute', 'hour', 'day'] }, { type: 'string' }],
};

const BenefitLimitation: JsonSchema = {
  type: 'object',
  description: 'A limit.',
  properties: {
    benefit_id: {
      description: 'The id of the limit, to change it with.',
      anyOf: [{ type: 'string' }, { type: 'number' }],
    },
    benefit_type: { $ref: '#/$defs/BenefitType' },
    entity_type: { $ref: '#/$defs/BenefitEntityType' },
    entity_id: { type: 'string', description: 'The device or the custom consumer of a `single_` type.' },
    active_mode: { $ref: '#/$defs/BenefitActiveMode' },
    started_at: { type: 'integer', description: 'When the limit begins to hold. Unix time in seconds.' },
    ended_at: { type: 'integer', description: 'When the limit ceases to hold. Unix time in seconds.' },
    limit: { type: 'integer', description: 'How much may be used, in the unit of the benefit.' },
    status: { $ref: '#/$defs/BenefitLimitationStatus' },
    trigger_unit: { $ref: '#/$defs/BenefitTriggerUnit' },
    trigger_time: {
      type: 'integer',
      description: 'How many `trigger_unit` make a period. It means nothing with `never`.',
    },
  },
  required: [],
};

const ListBenefitLimitationData: JsonSchema = {
  type: 'object',
  description: 'One page of limits.',
  required: ['benefit_infos', 'has_more'],
  properties: {
    benefit_infos: {
      type: 'array',
      description: 'The limits of the page.',
      items: { $ref: '#/$defs/BenefitLimitation' },
    },
    has_more: { type: 'boolean', description: 'Whether there is another page.' },
    page_token: {
      type: 'string',
      description: 'Where the next page starts, for `page_token`. Empty on the last page.',
    },
  },
};

const CreateBenefitLimitationData: JsonSchema = {
  description:
    'The new limit. It is documented to lie in `benefit_info`, but has been shown with its fields right here, so look at both places.',
  type: 'object',
  required: [],
  properties: {
    benefit_id: {
      description: 'The id of the limit, to change it with.',
      anyOf: [{ type: 'string' }, { type: 'number' }],
    },
    benefit_type: { $ref: '#/$defs/BenefitType' },
    entity_type: { $ref: '#/$defs/BenefitEntityType' },
    entity_id: { type: 'string', description: 'The device or the custom consumer of a `single_` type.' },
    active_mode: { $ref: '#/$defs/BenefitActiveMode' },
    started_at: { type: 'integer', description: 'When the limit begins to hold. Unix time in seconds.' },
    ended_at: { type: 'integer', description: 'When the limit ceases to hold. Unix time in seconds.' },
    limit: { type: 'integer', description: 'How much may be used, in the unit of the benefit.' },
    status: { $ref: '#/$defs/BenefitLimitationStatus' },
    trigger_unit: { $ref: '#/$defs/BenefitTriggerUnit' },
    trigger_time: {
      type: 'integer',
      description: 'How many `trigger_unit` make a period. It means nothing with `never`.',
    },
    benefit_info: { $ref: '#/$defs/BenefitLimitation' },
  },
};

const EnterpriseOrganization: JsonSchema = {
  type: 'object',
  description: 'An organization of an enterprise.',
  required: ['organization_id'],
  properties: {
    organization_id: { type: 'string', description: 'The id of the organization.' },
    organization_name: { type: 'string', description: 'The name of the organization.' },
    organization_icon_url: { type: 'string', description: "The address of the organization's icon." },
    is_default_organization: {
      type: 'boolean',
      description: 'Whether it is the default organization of the enterprise.',
    },
  },
};

const ListEnterpriseOrganizationsData: JsonSchema = {
  type: 'object',
  description: 'One page of organizations.',
  required: ['items', 'total_count'],
  properties: {
    items: {
      type: 'array',
      description: 'The organizations on this page.',
      items: { $ref: '#/$defs/EnterpriseOrganization' },
    },
    total_count: { type: 'integer', description: 'How many organizations the enterprise has.' },
  },
};

const CreateEnterpriseOrganizationData: JsonSchema = {
  type: 'object',
  description: 'The organization that was created.',
  required: ['organization_id'],
  properties: { organization_id: { type: 'string', description: 'The id of the new organization.' } },
};

const PeopleType: JsonSchema = {
  description: 'How a member of an organization belongs to the enterprise.',
  anyOf: [{ enum: ['employee', 'guest'] }, { type: 'string' }],
};

const OrganizationRoleType: JsonSchema = {
  description: 'What a member may do in an organization.',
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
    user_id: { type: 'string', description: 'The id of the user.' },
    user_nickname: { type: 'string', description: 'The name the user shows to others.' },
    user_unique_name: { type: 'string', description: 'The name that no other user has.' },
    avatar_url: { type: 'string', description: "The address of the user's avatar." },
    people_type: { $ref: '#/$defs/PeopleType', description: 'Whether the user is of the enterprise or from outside.' },
    organization_role_type: {
      $ref: '#/$defs/OrganizationRoleType',
      description: 'The role of the user in the organization.',
    },
    is_valid: { type: 'boolean', description: 'Whether the user is active in the organization.' },
    created_at: { type: 'integer', description: 'When the user joined. Unix time in seconds.' },
  },
};

const ListOrganizationMembersData: JsonSchema = {
  type: 'object',
  description: 'One page of members.',
  required: ['items', 'total_count'],
  properties: {
    items: { type: 'array', description: 'The members on this page.', items: { $ref: '#/$defs/OrganizationMember' } },
    total_count: { type: 'integer', description: 'How many members the organization has.' },
  },
};

const PKCEAuthErrorType: JsonSchema = {
  description:
    'Why a device has no token, `authorization_pending` to ask again, `slow_down` to ask again later than before, `access_denied` where the user refused, `expired_token` where the codes are too old.',
  anyOf: [{ enum: ['authorization_pending', 'slow_down', 'access_denied', 'expired_token'] }, { type: 'string' }],
};

const OAuthErrorCode: JsonSchema = {
  description: 'Why no token is given.',
  anyOf: [
    { enum: ['invalid_request', 'invalid_client', 'unsupported_grant_type', 'access_deny', 'internal_error'] },
    { type: 'string' },
  ],
};

const OAuthErrorBody: JsonSchema = {
  type: 'object',
  description:
    'Why a request for a token failed. The device flow is documented with `error` and `error_description`, the other flows with `error_code` and `error_message`; look at both.',
  properties: {
    error: { $ref: '#/$defs/PKCEAuthErrorType', description: 'The error as the device flow names it.' },
    error_description: { type: 'string', description: 'What went wrong, beside `error`.' },
    error_code: {
      $ref: '#/$defs/OAuthErrorCode',
      description: 'The error as the other flows name it. The codes of the device flow come here too.',
    },
    error_message: { type: 'string', description: 'What went wrong, beside `error_code`.' },
  },
  required: [],
};

const OAuthToken: JsonSchema = {
  type: 'object',
  description: 'The token of a user.',
  required: ['access_token', 'refresh_token', 'expires_in'],
  properties: {
    access_token: { type: 'string', description: 'The token to call with. It lives for 15 minutes.' },
    refresh_token: { type: 'string', description: 'What to get the next token with, once, within 30 days.' },
    expires_in: { type: 'integer', description: 'When the token ends. Unix time in seconds, in spite of its name.' },
    token_type: { type: 'string', description: 'How to send the token, `Bearer`.' },
  },
};

const JWTToken: JsonSchema = {
  type: 'object',
  description: 'The token of an app. It cannot be refreshed; sign another JWT instead.',
  required: ['access_token', 'expires_in'],
  properties: {
    access_token: { type: 'string', description: 'The token to call with.' },
    expires_in: { type: 'integer', description: 'When the token ends. Unix time in seconds, in spite of its name.' },
    token_type: { type: 'string', description: 'How to send the token, `Bearer`.' },
  },
};

const OAuthTokenAnswer: JsonSchema = {
  description: 'A token. An error may come in its place even with the HTTP status 200.',
  anyOf: [{ $ref: '#/$defs/OAuthToken' }, { $ref: '#/$defs/JWTToken' }, { $ref: '#/$defs/OAuthErrorBody' }],
};

const DeviceCodeData: JsonSchema = {
  type: 'object',
  description: 'The codes of a device, and where the user enters theirs.',
  required: ['device_code', 'user_code', 'verification_uri', 'expires_in', 'interval'],
  properties: {
    device_code: { type: 'string', description: 'The code to ask for the token with.' },
    user_code: { description: 'The code the user enters.', anyOf: [{ type: 'string' }, { type: 'number' }] },
    verification_uri: {
      type: 'string',
      description: 'The page where the user enters the code. `?user_code=` after it saves the typing.',
    },
    expires_in: { type: 'integer', description: 'How long the codes live, in seconds, usually 300.' },
    interval: {
      type: 'integer',
      description: 'How long to wait between two requests for the token, in seconds, usually 5.',
    },
  },
};

const ApiAppCallbackHeader: JsonSchema = {
  type: 'object',
  description: 'What all callbacks have in common.',
  required: ['event_type', 'event_id', 'created_at', 'api_app_id'],
  properties: {
    event_type: { $ref: '#/$defs/ApiAppEventType', description: 'What happened.' },
    event_id: {
      type: 'string',
      description: 'The id of the event. A callback that is not answered in time comes again with the same id.',
    },
    created_at: { type: 'integer', description: 'When it happened. Unix time in milliseconds.' },
    api_app_id: { type: 'string', description: 'The callback app that is subscribed to the event.' },
    coze_account_id: {
      type: 'string',
      description: 'The account the event belongs to, for a bot the owner of its workspace.',
    },
    connector_id: { type: 'string', description: 'The channel. For callback apps of a channel only.' },
  },
};

const BotCallbackEvent: JsonSchema = {
  type: 'object',
  description:
    'The bot that was published, deleted or taken down. Which fields come depends on what happened, and not all of it is documented.',
  properties: {
    bot_id: { description: 'The bot.', anyOf: [{ type: 'string' }, { type: 'number' }] },
    bot_name: { type: 'string', description: 'The name of the bot.' },
    description: { type: 'string', description: 'What the bot is said to be for.' },
    user_id: { description: 'The user who did it.', anyOf: [{ type: 'string' }, { type: 'number' }] },
    connector_user_id: { type: 'string', description: 'The name of that user in the channel.' },
  },
  required: [],
};

const BotPublishedCallback: JsonSchema = {
  type: 'object',
  description:
    'A bot was published. A channel answers with its review `{audit: {audit_status, reason}}` within ten seconds, or the bot is not published there.',
  required: ['header', 'event'],
  properties: {
    header: {
      description: 'What happened, and when.',
      type: 'object',
      required: ['event_type', 'event_id', 'created_at', 'api_app_id'],
      properties: {
        event_type: { type: 'string', const: 'bot.published' },
        event_id: {
          type: 'string',
          description: 'The id of the event. A callback that is not answered in time comes again with the same id.',
        },
        created_at: { type: 'integer', description: 'When it happened. Unix time in milliseconds.' },
        api_app_id: { type: 'string', description: 'The callback app that is subscribed to the event.' },
        coze_account_id: {
          type: 'string',
          description: 'The account the event belongs to, for a bot the owner of its workspace.',
        },
        connector_id: { type: 'string', description: 'The channel. For callback apps of a channel only.' },
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
      description: 'What happened, and when.',
      type: 'object',
      required: ['event_type', 'event_id', 'created_at', 'api_app_id'],
      properties: {
        event_type: { type: 'string', const: 'bot.deleted' },
        event_id: {
          type: 'string',
          description: 'The id of the event. A callback that is not answered in time comes again with the same id.',
        },
        created_at: { type: 'integer', description: 'When it happened. Unix time in milliseconds.' },
        api_app_id: { type: 'string', description: 'The callback app that is subscribed to the event.' },
        coze_account_id: {
          type: 'string',
          description: 'The account the event belongs to, for a bot the owner of its workspace.',
        },
        connector_id: { type: 'string', description: 'The channel. For callback apps of a channel only.' },
      },
    },
    event: { $ref: '#/$defs/BotCallbackEvent' },
  },
};

const BotUnpublishedCallback: JsonSchema = {
  type: 'object',
  description: 'A bot was taken down from a channel.',
  required: ['header', 'event'],
  properties: {
    header: {
      description: 'What happened, and when.',
      type: 'object',
      required: ['event_type', 'event_id', 'created_at', 'api_app_id'],
      properties: {
        event_type: { type: 'string', const: 'bot.unpublished' },
        event_id: {
          type: 'string',
          description: 'The id of the event. A callback that is not answered in time comes again with the same id.',
        },
        created_at: { type: 'integer', description: 'When it happened. Unix time in milliseconds.' },
        api_app_id: { type: 'string', description: 'The callback app that is subscribed to the event.' },
        coze_account_id: {
          type: 'string',
          description: 'The account the event belongs to, for a bot the owner of its workspace.',
        },
        connector_id: { type: 'string', description: 'The channel. For callback apps of a channel only.' },
      },
    },
    event: { $ref: '#/$defs/BotCallbackEvent' },
  },
};

const BenefitUsageCallbackEvent: JsonSchema = {
  type: 'object',
  description: 'An item of the bill, what one use has cost. Calls are billed some hours late.',
  required: ['id', 'consume_time'],
  properties: {
    id: { type: 'string', description: 'The id of the item.' },
    consume_time: { type: 'integer', description: 'When it was used. Unix time in seconds.' },
    record_root_id: { type: 'string', description: 'Ties the items of one conversation together.' },
    connector_id: { type: 'string', description: 'The channel, `1024` for the API.' },
    connector_uid: { type: 'string', description: 'The user in the channel.' },
    device_id: { type: 'string', description: 'The device. Empty where none was named.' },
    custom_consumer: { type: 'string', description: 'Your own name for who used it. Empty where none was given.' },
    space_id: { type: 'string', description: 'The workspace of what was used.' },
    cost_account_id: { type: 'string', description: 'The account that pays. Not documented.' },
    root_entity_type: {
      type: 'integer',
      description:
        'What was used, 1 for a bot, 2 for a workflow, 3 for a plugin, 4 for an app, 5 for a model, 6 for a voice. There are numbers above 100 for other products.',
    },
    root_entity_id: {
      type: 'string',
      description: 'The id of what was used. Empty for a voice or a model that was used without a bot.',
    },
    change_balance: { type: 'string', description: 'What it cost, a number as text. Points, or seconds of calls.' },
    balance_type: {
      type: 'integer',
      description: 'What it was paid with, 2 for points, 3 and 4 for seconds of calls with a system or a cloned voice.',
    },
    resource_type: {
      type: 'integer',
      description: 'What is billed, 1 for a model, 2 for a plugin, 3 for a voice, 4 for a call.',
    },
    resource_id: { type: 'string', description: 'The id of the model or plugin, or the kind of voice or call.' },
    model_id: { type: 'string', description: 'The model.' },
    model_input_token: { type: 'integer', description: 'The tokens the model read.' },
    model_output_token: { type: 'integer', description: 'The tokens the model wrote.' },
    tts_char_num: { type: 'integer', description: 'The characters that were spoken.' },
    tts_count: { type: 'integer', description: 'How many times text was spoken.' },
    asr_audio_length: { type: 'integer', description: 'The speech that was written down, in milliseconds.' },
    rtc_duration: { type: 'integer', description: 'How long the call was, in milliseconds.' },
    rtc_begin_time: { type: 'integer', description: 'When the call began. Unix time in seconds.' },
    rtc_end_time: { type: 'integer', description: 'When the call ended. Unix time in seconds.' },
  },
};

const BenefitUsageCallback: JsonSchema = {
  type: 'object',
  description: 'Something was used that costs.',
  required: ['header', 'event'],
  properties: {
    header: {
      description: 'What happened, and when.',
      type: 'object',
      required: ['event_type', 'event_id', 'created_at', 'api_app_id'],
      properties: {
        event_type: { type: 'string', const: 'benefit.usage' },
        event_id: {
          type: 'string',
          description: 'The id of the event. A callback that is not answered in time comes again with the same id.',
        },
        created_at: { type: 'integer', description: 'When it happened. Unix time in milliseconds.' },
        api_app_id: { type: 'string', description: 'The callback app that is subscribed to the event.' },
        coze_account_id: {
          type: 'string',
          description: 'The account the event belongs to, for a bot the owner of its workspace.',
        },
        connector_id: { type: 'string', description: 'The channel. For callback apps of a channel only.' },
      },
    },
    event: { $ref: '#/$defs/BenefitUsageCallbackEvent' },
  },
};

const PluginScaleApplicant: JsonSchema = {
  type: 'object',
  description: 'The user who wants more calls of a plugin.',
  properties: {
    user_id: { description: 'The user.', anyOf: [{ type: 'string' }, { type: 'number' }] },
    user_name: { type: 'string', description: 'The name of the user.' },
  },
  required: [],
};

const PluginScaleRequestedCallbackEvent: JsonSchema = {
  type: 'object',
  description: 'What is asked for.',
  required: ['apply_id', 'resource_id'],
  properties: {
    apply_id: { type: 'string', description: 'The id of the application.' },
    resource_id: { type: 'string', description: 'The plugin.' },
    begin_at: { type: 'integer', description: 'When it begins. Unix time in seconds.' },
    end_at: { type: 'integer', description: 'When it ends. Unix time in seconds.' },
    usage_in_30d: { type: 'number', description: 'How often the user called the plugin in the last 30 days.' },
    applicant_info: { $ref: '#/$defs/PluginScaleApplicant' },
    extension_type: { type: 'string', description: 'What is extended, `QPS` for calls a second.' },
    origin_capacity: { type: 'number', description: 'How many calls a second there are now.' },
    target_capacity: { type: 'number', description: 'How many calls a second there are to be.' },
  },
};

const PluginScaleRequestedCallback: JsonSchema = {
  type: 'object',
  description: 'A user asks for more calls of a plugin of yours.',
  required: ['header', 'event'],
  properties: {
    header: {
      description: 'What happened, and when.',
      type: 'object',
      required: ['event_type', 'event_id', 'created_at', 'api_app_id'],
      properties: {
        event_type: { type: 'string', const: 'benefit.plugin.scale.requested' },
        event_id: {
          type: 'string',
          description: 'The id of the event. A callback that is not answered in time comes again with the same id.',
        },
        created_at: { type: 'integer', description: 'When it happened. Unix time in milliseconds.' },
        api_app_id: { type: 'string', description: 'The callback app that is subscribed to the event.' },
        coze_account_id: {
          type: 'string',
          description: 'The account the event belongs to, for a bot the owner of its workspace.',
        },
        connector_id: { type: 'string', description: 'The channel. For callback apps of a channel only.' },
      },
    },
    event: { $ref: '#/$defs/PluginScaleRequestedCallbackEvent' },
  },
};

const PluginScaleExpiredCallbackEvent: JsonSchema = {
  type: 'object',
  description: 'What has ended.',
  required: ['apply_id', 'resource_id'],
  properties: {
    apply_id: { type: 'string', description: 'The id of the application.' },
    resource_id: { type: 'string', description: 'The plugin.' },
    applicant_info: { $ref: '#/$defs/PluginScaleApplicant' },
    extension_type: { type: 'string', description: 'What was extended, `QPS` for calls a second.' },
    expired_capacity: { type: 'number', description: 'How many calls a second are taken back.' },
    current_capacity: { type: 'number', description: 'How many calls a second are left.' },
  },
};

const PluginScaleExpiredCallback: JsonSchema = {
  type: 'object',
  description: 'The time for more calls of a plugin is over, or the user gave them up.',
  required: ['header', 'event'],
  properties: {
    header: {
      description: 'What happened, and when.',
      type: 'object',
      required: ['event_type', 'event_id', 'created_at', 'api_app_id'],
      properties: {
        event_type: { type: 'string', const: 'benefit.plugin.scale.expired' },
        event_id: {
          type: 'string',
          description: 'The id of the event. A callback that is not answered in time comes again with the same id.',
        },
        created_at: { type: 'integer', description: 'When it happened. Unix time in milliseconds.' },
        api_app_id: { type: 'string', description: 'The callback app that is subscribed to the event.' },
        coze_account_id: {
          type: 'string',
          description: 'The account the event belongs to, for a bot the owner of its workspace.',
        },
        connector_id: { type: 'string', description: 'The channel. For callback apps of a channel only.' },
      },
    },
    event: { $ref: '#/$defs/PluginScaleExpiredCallbackEvent' },
  },
};

const ApiAppCallback: JsonSchema = {
  description: 'What a callback app is called with. Servers may send further events.',
  anyOf: [
    { $ref: '#/$defs/BotPublishedCallback' },
    { $ref: '#/$defs/BotDeletedCallback' },
    { $ref: '#/$defs/BotUnpublishedCallback' },
    { $ref: '#/$defs/BenefitUsageCallback' },
    { $ref: '#/$defs/PluginScaleRequestedCallback' },
    { $ref: '#/$defs/PluginScaleExpiredCallback' },
  ],
};

export const zRoleType: JsonSchema = /* @__PURE__ */ standalone(RoleType);

export const zMetaDataType: JsonSchema = /* @__PURE__ */ standalone(MetaDataType);

export const zResponseDetail: JsonSchema = /* @__PURE__ */ standalone(ResponseDetail);

export const zEnvelope: JsonSchema = /* @__PURE__ */ standalone(Envelope, { ResponseDetail });

export const zChatStatus: JsonSchema = /* @__PURE__ */ standalone(ChatStatus);

export const zChatError: JsonSchema = /* @__PURE__ */ standalone(ChatError);

export const zRequiredActionKind: JsonSchema = /* @__PURE__ */ standalone(RequiredActionKind);

export const zToolCallKind: JsonSchema = /* @__PURE__ */ standalone(ToolCallKind);

export const zToolCallFunction: JsonSchema = /* @__PURE__ */ standalone(ToolCallFunction);

export const zToolCallType: JsonSchema = /* @__PURE__ */ standalone(ToolCallType, { ToolCallFunction, ToolCallKind });

export const zSubmitToolOutputsAction: JsonSchema = /* @__PURE__ */ standalone(SubmitToolOutputsAction, {
  ToolCallFunction,
  ToolCallKind,
  ToolCallType,
});

export const zRequiredActionType: JsonSchema = /* @__PURE__ */ standalone(RequiredActionType, {
  RequiredActionKind,
  SubmitToolOutputsAction,
  ToolCallFunction,
  ToolCallKind,
  ToolCallType,
});

export const zChatUsage: JsonSchema = /* @__PURE__ */ standalone(ChatUsage);

export const zInsertedMessage: JsonSchema = /* @__PURE__ */ standalone(InsertedMessage);

export const zCreateChatData: JsonSchema = /* @__PURE__ */ standalone(CreateChatData, {
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

export const zChatCreatedStreamEvent: JsonSchema = /* @__PURE__ */ standalone(ChatCreatedStreamEvent, {
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

export const zChatInProgressStreamEvent: JsonSchema = /* @__PURE__ */ standalone(ChatInProgressStreamEvent, {
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

export const zChatCompletedStreamEvent: JsonSchema = /* @__PURE__ */ standalone(ChatCompletedStreamEvent, {
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

export const zChatFailedStreamEvent: JsonSchema = /* @__PURE__ */ standalone(ChatFailedStreamEvent, {
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

export const zChatRequiresActionStreamEvent: JsonSchema = /* @__PURE__ */ standalone(ChatRequiresActionStreamEvent, {
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

export const zContentType: JsonSchema = /* @__PURE__ */ standalone(ContentType);

export const zMessageType: JsonSchema = /* @__PURE__ */ standalone(MessageType);

export const zChatV3Message: JsonSchema = /* @__PURE__ */ standalone(ChatV3Message, {
  ContentType,
  MessageType,
  MetaDataType,
  RoleType,
});

export const zMessageDeltaStreamEvent: JsonSchema = /* @__PURE__ */ standalone(MessageDeltaStreamEvent, {
  ChatV3Message,
  ContentType,
  MessageType,
  MetaDataType,
  RoleType,
});

export const zMessageCompletedStreamEvent: JsonSchema = /* @__PURE__ */ standalone(MessageCompletedStreamEvent, {
  ChatV3Message,
  ContentType,
  MessageType,
  MetaDataType,
  RoleType,
});

export const zAudioDeltaStreamEvent: JsonSchema = /* @__PURE__ */ standalone(AudioDeltaStreamEvent, {
  ChatV3Message,
  ContentType,
  MessageType,
  MetaDataType,
  RoleType,
});

export const zChatErrorStreamEvent: JsonSchema = /* @__PURE__ */ standalone(ChatErrorStreamEvent, { ChatError });

export const zChatDoneStreamEvent: JsonSchema = /* @__PURE__ */ standalone(ChatDoneStreamEvent);

export const zChatStreamEvent: JsonSchema = /* @__PURE__ */ standalone(ChatStreamEvent, {
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

export const zFailureHint: JsonSchema = /* @__PURE__ */ standalone(FailureHint);

export const zFailureBody: JsonSchema = /* @__PURE__ */ standalone(FailureBody, { FailureHint, ResponseDetail });

export const zConversation: JsonSchema = /* @__PURE__ */ standalone(Conversation, { MetaDataType });

export const zListConversationsData: JsonSchema = /* @__PURE__ */ standalone(ListConversationsData, {
  Conversation,
  MetaDataType,
});

export const zConversationSession: JsonSchema = /* @__PURE__ */ standalone(ConversationSession);

export const zListMessageData: JsonSchema = /* @__PURE__ */ standalone(ListMessageData, {
  ChatV3Message,
  ContentType,
  MessageType,
  MetaDataType,
  RoleType,
});

export const zFileObject: JsonSchema = /* @__PURE__ */ standalone(FileObject);

export const zUser: JsonSchema = /* @__PURE__ */ standalone(User);

export const zWorkspaceRoleType: JsonSchema = /* @__PURE__ */ standalone(WorkspaceRoleType);

export const zWorkspaceType: JsonSchema = /* @__PURE__ */ standalone(WorkspaceType);

export const zWorkspaceJoinedStatus: JsonSchema = /* @__PURE__ */ standalone(WorkspaceJoinedStatus);

export const zWorkSpace: JsonSchema = /* @__PURE__ */ standalone(WorkSpace, {
  WorkspaceJoinedStatus,
  WorkspaceRoleType,
  WorkspaceType,
});

export const zOpenSpaceData: JsonSchema = /* @__PURE__ */ standalone(OpenSpaceData, {
  WorkSpace,
  WorkspaceJoinedStatus,
  WorkspaceRoleType,
  WorkspaceType,
});

export const zCreateWorkspaceData: JsonSchema = /* @__PURE__ */ standalone(CreateWorkspaceData);

export const zKVItem: JsonSchema = /* @__PURE__ */ standalone(KVItem);

export const zVariableData: JsonSchema = /* @__PURE__ */ standalone(VariableData, { KVItem });

export const zPromptMode: JsonSchema = /* @__PURE__ */ standalone(PromptMode);

export const zPrefixPromptInfo: JsonSchema = /* @__PURE__ */ standalone(PrefixPromptInfo);

export const zModelResponseFormat: JsonSchema = /* @__PURE__ */ standalone(ModelResponseFormat);

export const zCacheType: JsonSchema = /* @__PURE__ */ standalone(CacheType);

export const zModelApiMode: JsonSchema = /* @__PURE__ */ standalone(ModelApiMode);

export const zSuggestReplyMode: JsonSchema = /* @__PURE__ */ standalone(SuggestReplyMode);

export const zBotMediaConfig: JsonSchema = /* @__PURE__ */ standalone(BotMediaConfig);

export const zCreateBotData: JsonSchema = /* @__PURE__ */ standalone(CreateBotData);

export const zPublishBotData: JsonSchema = /* @__PURE__ */ standalone(PublishBotData);

export const zPublishStatus: JsonSchema = /* @__PURE__ */ standalone(PublishStatus);

export const zListBotInfo: JsonSchema = /* @__PURE__ */ standalone(ListBotInfo);

export const zListBotNewData: JsonSchema = /* @__PURE__ */ standalone(ListBotNewData, { ListBotInfo });

export const zBotPromptInfo: JsonSchema = /* @__PURE__ */ standalone(BotPromptInfo, { PrefixPromptInfo, PromptMode });

export const zOnboardingMode: JsonSchema = /* @__PURE__ */ standalone(OnboardingMode);

export const zSuggestedQuestionsShowMode: JsonSchema = /* @__PURE__ */ standalone(SuggestedQuestionsShowMode);

export const zBotOnboardingInfo: JsonSchema = /* @__PURE__ */ standalone(BotOnboardingInfo, {
  OnboardingMode,
  SuggestedQuestionsShowMode,
});

export const zBotModeType: JsonSchema = /* @__PURE__ */ standalone(BotModeType);

export const zBotPluginApi: JsonSchema = /* @__PURE__ */ standalone(BotPluginApi);

export const zBotPlugin: JsonSchema = /* @__PURE__ */ standalone(BotPlugin, { BotPluginApi });

export const zBotModelInfo: JsonSchema = /* @__PURE__ */ standalone(BotModelInfo, {
  CacheType,
  ModelApiMode,
  ModelResponseFormat,
});

export const zCommonKnowledgeInfo: JsonSchema = /* @__PURE__ */ standalone(CommonKnowledgeInfo);

export const zCommonKnowledge: JsonSchema = /* @__PURE__ */ standalone(CommonKnowledge, { CommonKnowledgeInfo });

export const zVariableType: JsonSchema = /* @__PURE__ */ standalone(VariableType);

export const zVariableChannel: JsonSchema = /* @__PURE__ */ standalone(VariableChannel);

export const zBotVariable: JsonSchema = /* @__PURE__ */ standalone(BotVariable, { VariableChannel, VariableType });

export const zBotVoiceInfo: JsonSchema = /* @__PURE__ */ standalone(BotVoiceInfo);

export const zBotVoiceData: JsonSchema = /* @__PURE__ */ standalone(BotVoiceData);

export const zShortcutToolType: JsonSchema = /* @__PURE__ */ standalone(ShortcutToolType);

export const zShortcutCommandToolInfo: JsonSchema = /* @__PURE__ */ standalone(ShortcutCommandToolInfo, {
  ShortcutToolType,
});

export const zShortcutCommandComponent: JsonSchema = /* @__PURE__ */ standalone(ShortcutCommandComponent);

export const zShortcutCommandInfo: JsonSchema = /* @__PURE__ */ standalone(ShortcutCommandInfo, {
  ShortcutCommandComponent,
  ShortcutCommandToolInfo,
  ShortcutToolType,
});

export const zWorkflowInfo: JsonSchema = /* @__PURE__ */ standalone(WorkflowInfo);

export const zSuggestReplyInfo: JsonSchema = /* @__PURE__ */ standalone(SuggestReplyInfo, { SuggestReplyMode });

export const zGradientPosition: JsonSchema = /* @__PURE__ */ standalone(GradientPosition);

export const zCanvasPosition: JsonSchema = /* @__PURE__ */ standalone(CanvasPosition);

export const zBackgroundImageInfo: JsonSchema = /* @__PURE__ */ standalone(BackgroundImageInfo, {
  CanvasPosition,
  GradientPosition,
});

export const zBotBackgroundImageInfo: JsonSchema = /* @__PURE__ */ standalone(BotBackgroundImageInfo, {
  BackgroundImageInfo,
  CanvasPosition,
  GradientPosition,
});

export const zUserInputType: JsonSchema = /* @__PURE__ */ standalone(UserInputType);

export const zBotInfo: JsonSchema = /* @__PURE__ */ standalone(BotInfo, {
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

export const zBotModelDetail: JsonSchema = /* @__PURE__ */ standalone(BotModelDetail, {
  CacheType,
  ModelApiMode,
  ModelResponseFormat,
});

export const zBotDetail: JsonSchema = /* @__PURE__ */ standalone(BotDetail, {
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

export const zBotVersionCreator: JsonSchema = /* @__PURE__ */ standalone(BotVersionCreator);

export const zBotVersionInfo: JsonSchema = /* @__PURE__ */ standalone(BotVersionInfo, {
  BotVersionCreator,
  PublishStatus,
});

export const zListBotVersionData: JsonSchema = /* @__PURE__ */ standalone(ListBotVersionData, {
  BotVersionCreator,
  BotVersionInfo,
  PublishStatus,
});

export const zSimpleBot: JsonSchema = /* @__PURE__ */ standalone(SimpleBot);

export const zListBotData: JsonSchema = /* @__PURE__ */ standalone(ListBotData, { SimpleBot });

export const zWorkflowUsage: JsonSchema = /* @__PURE__ */ standalone(WorkflowUsage);

export const zInterruptType: JsonSchema = /* @__PURE__ */ standalone(InterruptType);

export const zWorkflowParameterType: JsonSchema = /* @__PURE__ */ standalone(WorkflowParameterType);

export const zWorkflowParameter: JsonSchema = /* @__PURE__ */ standalone(WorkflowParameter, {
  WorkflowParameter,
  WorkflowParameterType,
});

export const zWorkflowEventInterruptData: JsonSchema = /* @__PURE__ */ standalone(WorkflowEventInterruptData, {
  InterruptType,
  WorkflowParameter,
  WorkflowParameterType,
});

export const zRunWorkflowData: JsonSchema = /* @__PURE__ */ standalone(RunWorkflowData, {
  InterruptType,
  ResponseDetail,
  WorkflowEventInterruptData,
  WorkflowParameter,
  WorkflowParameterType,
  WorkflowUsage,
});

export const zWorkflowEventMessage: JsonSchema = /* @__PURE__ */ standalone(WorkflowEventMessage, { WorkflowUsage });

export const zWorkflowMessageEvent: JsonSchema = /* @__PURE__ */ standalone(WorkflowMessageEvent, {
  WorkflowEventMessage,
  WorkflowUsage,
});

export const zWorkflowEventInterrupt: JsonSchema = /* @__PURE__ */ standalone(WorkflowEventInterrupt, {
  InterruptType,
  WorkflowEventInterruptData,
  WorkflowParameter,
  WorkflowParameterType,
});

export const zWorkflowInterruptEvent: JsonSchema = /* @__PURE__ */ standalone(WorkflowInterruptEvent, {
  InterruptType,
  WorkflowEventInterrupt,
  WorkflowEventInterruptData,
  WorkflowParameter,
  WorkflowParameterType,
});

export const zWorkflowEventError: JsonSchema = /* @__PURE__ */ standalone(WorkflowEventError);

export const zWorkflowErrorEvent: JsonSchema = /* @__PURE__ */ standalone(WorkflowErrorEvent, { WorkflowEventError });

export const zWorkflowEventDone: JsonSchema = /* @__PURE__ */ standalone(WorkflowEventDone);

export const zWorkflowDoneEvent: JsonSchema = /* @__PURE__ */ standalone(WorkflowDoneEvent, { WorkflowEventDone });

export const zWorkflowEventPing: JsonSchema = /* @__PURE__ */ standalone(WorkflowEventPing);

export const zWorkflowPingEvent: JsonSchema = /* @__PURE__ */ standalone(WorkflowPingEvent, { WorkflowEventPing });

export const zWorkflowEvent: JsonSchema = /* @__PURE__ */ standalone(WorkflowEvent, {
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

export const zResumeWorkflowData: JsonSchema = /* @__PURE__ */ standalone(ResumeWorkflowData, {
  InterruptType,
  ResponseDetail,
  WorkflowEventInterruptData,
  WorkflowParameter,
  WorkflowParameterType,
  WorkflowUsage,
});

export const zWorkflowExecuteStatus: JsonSchema = /* @__PURE__ */ standalone(WorkflowExecuteStatus);

export const zWorkflowRunMode: JsonSchema = /* @__PURE__ */ standalone(WorkflowRunMode);

export const zWorkflowNodeExecuteStatus: JsonSchema = /* @__PURE__ */ standalone(WorkflowNodeExecuteStatus);

export const zWorkflowExecuteHistory: JsonSchema = /* @__PURE__ */ standalone(WorkflowExecuteHistory, {
  InterruptType,
  WorkflowEventInterruptData,
  WorkflowExecuteStatus,
  WorkflowNodeExecuteStatus,
  WorkflowParameter,
  WorkflowParameterType,
  WorkflowRunMode,
  WorkflowUsage,
});

export const zWorkflowExecuteNodeHistory: JsonSchema = /* @__PURE__ */ standalone(WorkflowExecuteNodeHistory);

export const zChatflowDoneData: JsonSchema = /* @__PURE__ */ standalone(ChatflowDoneData);

export const zChatflowDoneStreamEvent: JsonSchema = /* @__PURE__ */ standalone(ChatflowDoneStreamEvent, {
  ChatflowDoneData,
});

export const zChatflowStreamEvent: JsonSchema = /* @__PURE__ */ standalone(ChatflowStreamEvent, {
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

export const zWorkflowCreator: JsonSchema = /* @__PURE__ */ standalone(WorkflowCreator);

export const zWorkflowBasic: JsonSchema = /* @__PURE__ */ standalone(WorkflowBasic, { WorkflowCreator });

export const zListWorkflowsData: JsonSchema = /* @__PURE__ */ standalone(ListWorkflowsData, {
  WorkflowBasic,
  WorkflowCreator,
});

export const zWorkflowInput: JsonSchema = /* @__PURE__ */ standalone(WorkflowInput, {
  WorkflowParameter,
  WorkflowParameterType,
});

export const zTerminatePlan: JsonSchema = /* @__PURE__ */ standalone(TerminatePlan);

export const zWorkflowOutput: JsonSchema = /* @__PURE__ */ standalone(WorkflowOutput, {
  TerminatePlan,
  WorkflowParameter,
  WorkflowParameterType,
});

export const zRetrieveWorkflowData: JsonSchema = /* @__PURE__ */ standalone(RetrieveWorkflowData, {
  TerminatePlan,
  WorkflowBasic,
  WorkflowCreator,
  WorkflowInput,
  WorkflowOutput,
  WorkflowParameter,
  WorkflowParameterType,
});

export const zWorkflowVersionInfo: JsonSchema = /* @__PURE__ */ standalone(WorkflowVersionInfo, {
  TerminatePlan,
  WorkflowCreator,
  WorkflowInput,
  WorkflowOutput,
  WorkflowParameter,
  WorkflowParameterType,
});

export const zListWorkflowVersionsData: JsonSchema = /* @__PURE__ */ standalone(ListWorkflowVersionsData, {
  TerminatePlan,
  WorkflowCreator,
  WorkflowInput,
  WorkflowOutput,
  WorkflowParameter,
  WorkflowParameterType,
  WorkflowVersionInfo,
});

export const zDocumentFormatType: JsonSchema = /* @__PURE__ */ standalone(DocumentFormatType);

export const zDatasetStatus: JsonSchema = /* @__PURE__ */ standalone(DatasetStatus);

export const zChunkType: JsonSchema = /* @__PURE__ */ standalone(ChunkType);

export const zCaptionType: JsonSchema = /* @__PURE__ */ standalone(CaptionType);

export const zChunkStrategy: JsonSchema = /* @__PURE__ */ standalone(ChunkStrategy, { CaptionType, ChunkType });

export const zDatasetType: JsonSchema = /* @__PURE__ */ standalone(DatasetType);

export const zDataset: JsonSchema = /* @__PURE__ */ standalone(Dataset, {
  CaptionType,
  ChunkStrategy,
  ChunkType,
  DatasetStatus,
  DatasetType,
  DocumentFormatType,
});

export const zListDatasetData: JsonSchema = /* @__PURE__ */ standalone(ListDatasetData, {
  CaptionType,
  ChunkStrategy,
  ChunkType,
  Dataset,
  DatasetStatus,
  DatasetType,
  DocumentFormatType,
});

export const zCreateDatasetData: JsonSchema = /* @__PURE__ */ standalone(CreateDatasetData);

export const zDocumentStatus: JsonSchema = /* @__PURE__ */ standalone(DocumentStatus);

export const zDocumentUpdateType: JsonSchema = /* @__PURE__ */ standalone(DocumentUpdateType);

export const zDocumentProgress: JsonSchema = /* @__PURE__ */ standalone(DocumentProgress, {
  DocumentStatus,
  DocumentUpdateType,
});

export const zDocumentProgressData: JsonSchema = /* @__PURE__ */ standalone(DocumentProgressData, {
  DocumentProgress,
  DocumentStatus,
  DocumentUpdateType,
});

export const zDocumentSourceType: JsonSchema = /* @__PURE__ */ standalone(DocumentSourceType);

export const zImageInfo: JsonSchema = /* @__PURE__ */ standalone(ImageInfo, { DocumentSourceType, DocumentStatus });

export const zListImageData: JsonSchema = /* @__PURE__ */ standalone(ListImageData, {
  DocumentSourceType,
  DocumentStatus,
  ImageInfo,
});

export const zDocumentInfo: JsonSchema = /* @__PURE__ */ standalone(DocumentInfo, {
  CaptionType,
  ChunkStrategy,
  ChunkType,
  DocumentFormatType,
  DocumentSourceType,
  DocumentStatus,
  DocumentUpdateType,
});

export const zListDocumentData: JsonSchema = /* @__PURE__ */ standalone(ListDocumentData, {
  CaptionType,
  ChunkStrategy,
  ChunkType,
  DocumentFormatType,
  DocumentInfo,
  DocumentSourceType,
  DocumentStatus,
  DocumentUpdateType,
});

export const zCreateRoomData: JsonSchema = /* @__PURE__ */ standalone(CreateRoomData);

export const zLiveType: JsonSchema = /* @__PURE__ */ standalone(LiveType);

export const zStreamInfo: JsonSchema = /* @__PURE__ */ standalone(StreamInfo, { LiveType });

export const zRetrieveLiveData: JsonSchema = /* @__PURE__ */ standalone(RetrieveLiveData, { LiveType, StreamInfo });

export const zVoiceModelType: JsonSchema = /* @__PURE__ */ standalone(VoiceModelType);

export const zVoiceState: JsonSchema = /* @__PURE__ */ standalone(VoiceState);

export const zVoiceEmotion: JsonSchema = /* @__PURE__ */ standalone(VoiceEmotion);

export const zInterval: JsonSchema = /* @__PURE__ */ standalone(Interval);

export const zEmotionInfo: JsonSchema = /* @__PURE__ */ standalone(EmotionInfo, { Interval, VoiceEmotion });

export const zVoice: JsonSchema = /* @__PURE__ */ standalone(Voice, {
  EmotionInfo,
  Interval,
  VoiceEmotion,
  VoiceModelType,
  VoiceState,
});

export const zListVoicesData: JsonSchema = /* @__PURE__ */ standalone(ListVoicesData, {
  EmotionInfo,
  Interval,
  Voice,
  VoiceEmotion,
  VoiceModelType,
  VoiceState,
});

export const zCloneVoiceData: JsonSchema = /* @__PURE__ */ standalone(CloneVoiceData);

export const zUserInfo: JsonSchema = /* @__PURE__ */ standalone(UserInfo);

export const zVoiceprintGroup: JsonSchema = /* @__PURE__ */ standalone(VoiceprintGroup, { UserInfo });

export const zListVoiceprintGroupData: JsonSchema = /* @__PURE__ */ standalone(ListVoiceprintGroupData, {
  UserInfo,
  VoiceprintGroup,
});

export const zCreateVoiceprintGroupData: JsonSchema = /* @__PURE__ */ standalone(CreateVoiceprintGroupData);

export const zVoiceprintFeature: JsonSchema = /* @__PURE__ */ standalone(VoiceprintFeature, { UserInfo });

export const zListVoiceprintFeatureData: JsonSchema = /* @__PURE__ */ standalone(ListVoiceprintFeatureData, {
  UserInfo,
  VoiceprintFeature,
});

export const zCreateVoiceprintFeatureData: JsonSchema = /* @__PURE__ */ standalone(CreateVoiceprintFeatureData);

export const zUpdateVoiceprintFeatureData: JsonSchema = /* @__PURE__ */ standalone(UpdateVoiceprintFeatureData);

export const zFeatureScore: JsonSchema = /* @__PURE__ */ standalone(FeatureScore);

export const zSpeakerIdentifyData: JsonSchema = /* @__PURE__ */ standalone(SpeakerIdentifyData, { FeatureScore });

export const zAudioCodec: JsonSchema = /* @__PURE__ */ standalone(AudioCodec);

export const zAudioSampleRate: JsonSchema = /* @__PURE__ */ standalone(AudioSampleRate);

export const zAudioLimitConfig: JsonSchema = /* @__PURE__ */ standalone(AudioLimitConfig);

export const zPcmAudioConfig: JsonSchema = /* @__PURE__ */ standalone(PcmAudioConfig, {
  AudioLimitConfig,
  AudioSampleRate,
});

export const zOpusFrameSizeMs: JsonSchema = /* @__PURE__ */ standalone(OpusFrameSizeMs);

export const zOpusAudioConfig: JsonSchema = /* @__PURE__ */ standalone(OpusAudioConfig, {
  AudioLimitConfig,
  OpusFrameSizeMs,
});

export const zEmotionConfig: JsonSchema = /* @__PURE__ */ standalone(EmotionConfig);

export const zEventDetail: JsonSchema = /* @__PURE__ */ standalone(EventDetail);

export const zSpeechCreatedEvent: JsonSchema = /* @__PURE__ */ standalone(SpeechCreatedEvent, { EventDetail });

export const zEffectiveOutputAudio: JsonSchema = /* @__PURE__ */ standalone(EffectiveOutputAudio, {
  AudioCodec,
  AudioLimitConfig,
  AudioSampleRate,
  EmotionConfig,
  OpusAudioConfig,
  OpusFrameSizeMs,
  PcmAudioConfig,
});

export const zSpeechUpdatedEvent: JsonSchema = /* @__PURE__ */ standalone(SpeechUpdatedEvent, {
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

export const zInputTextBufferCompletedEvent: JsonSchema = /* @__PURE__ */ standalone(InputTextBufferCompletedEvent, {
  EventDetail,
});

export const zConversationAudioSentenceStartEvent: JsonSchema = /* @__PURE__ */ standalone(
  ConversationAudioSentenceStartEvent,
  { EventDetail },
);

export const zSpeechAudioUpdateEvent: JsonSchema = /* @__PURE__ */ standalone(SpeechAudioUpdateEvent, { EventDetail });

export const zSpeechAudioCompletedEvent: JsonSchema = /* @__PURE__ */ standalone(SpeechAudioCompletedEvent, {
  EventDetail,
});

export const zWebsocketErrorData: JsonSchema = /* @__PURE__ */ standalone(WebsocketErrorData);

export const zCommonErrorEvent: JsonSchema = /* @__PURE__ */ standalone(CommonErrorEvent, {
  EventDetail,
  WebsocketErrorData,
});

export const zCreateSpeechWsRes: JsonSchema = /* @__PURE__ */ standalone(CreateSpeechWsRes, {
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

export const zWebsocketsEventType: JsonSchema = /* @__PURE__ */ standalone(WebsocketsEventType);

export const zAnyWebsocketEvent: JsonSchema = /* @__PURE__ */ standalone(AnyWebsocketEvent, {
  EventDetail,
  WebsocketsEventType,
});

export const zInputAudioFormat: JsonSchema = /* @__PURE__ */ standalone(InputAudioFormat);

export const zAudioChannel: JsonSchema = /* @__PURE__ */ standalone(AudioChannel);

export const zAudioBitDepth: JsonSchema = /* @__PURE__ */ standalone(AudioBitDepth);

export const zTranscriptionsCreatedEvent: JsonSchema = /* @__PURE__ */ standalone(TranscriptionsCreatedEvent, {
  EventDetail,
});

export const zEffectiveAudioConfig: JsonSchema = /* @__PURE__ */ standalone(EffectiveAudioConfig, {
  AudioBitDepth,
  AudioChannel,
  AudioCodec,
  AudioSampleRate,
  InputAudioFormat,
});

export const zTranscriptionsUpdatedEvent: JsonSchema = /* @__PURE__ */ standalone(TranscriptionsUpdatedEvent, {
  AudioBitDepth,
  AudioChannel,
  AudioCodec,
  AudioSampleRate,
  EffectiveAudioConfig,
  EventDetail,
  InputAudioFormat,
});

export const zInputAudioBufferCompletedEvent: JsonSchema = /* @__PURE__ */ standalone(InputAudioBufferCompletedEvent, {
  EventDetail,
});

export const zInputAudioBufferClearedEvent: JsonSchema = /* @__PURE__ */ standalone(InputAudioBufferClearedEvent, {
  EventDetail,
});

export const zTranscriptionsMessageUpdateEvent: JsonSchema = /* @__PURE__ */ standalone(
  TranscriptionsMessageUpdateEvent,
  { EventDetail },
);

export const zTranscriptionsMessageCompletedEvent: JsonSchema = /* @__PURE__ */ standalone(
  TranscriptionsMessageCompletedEvent,
  { EventDetail },
);

export const zCreateTranscriptionsWsRes: JsonSchema = /* @__PURE__ */ standalone(CreateTranscriptionsWsRes, {
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

export const zTranscriptionData: JsonSchema = /* @__PURE__ */ standalone(TranscriptionData);

export const zInterpretationTerm: JsonSchema = /* @__PURE__ */ standalone(InterpretationTerm);

export const zSimultInterpretationCreatedEvent: JsonSchema = /* @__PURE__ */ standalone(
  SimultInterpretationCreatedEvent,
  { EventDetail },
);

export const zEffectiveInterpretationConfig: JsonSchema = /* @__PURE__ */ standalone(EffectiveInterpretationConfig, {
  InterpretationTerm,
});

export const zSimultInterpretationUpdatedEvent: JsonSchema = /* @__PURE__ */ standalone(
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

export const zSimultInterpretationTranscriptionDeltaEvent: JsonSchema = /* @__PURE__ */ standalone(
  SimultInterpretationTranscriptionDeltaEvent,
  { EventDetail },
);

export const zSimultInterpretationTranslationDeltaEvent: JsonSchema = /* @__PURE__ */ standalone(
  SimultInterpretationTranslationDeltaEvent,
  { EventDetail },
);

export const zSimultInterpretationAudioDeltaEvent: JsonSchema = /* @__PURE__ */ standalone(
  SimultInterpretationAudioDeltaEvent,
  { EventDetail },
);

export const zSimultInterpretationMessageCompletedEvent: JsonSchema = /* @__PURE__ */ standalone(
  SimultInterpretationMessageCompletedEvent,
  { EventDetail },
);

export const zCreateSimultInterpretationsWsRes: JsonSchema = /* @__PURE__ */ standalone(
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

export const zTurnDetectionType: JsonSchema = /* @__PURE__ */ standalone(TurnDetectionType);

export const zInterruptConfigMode: JsonSchema = /* @__PURE__ */ standalone(InterruptConfigMode);

export const zInterruptConfig: JsonSchema = /* @__PURE__ */ standalone(InterruptConfig, { InterruptConfigMode });

export const zTurnDetection: JsonSchema = /* @__PURE__ */ standalone(TurnDetection, {
  InterruptConfig,
  InterruptConfigMode,
  TurnDetectionType,
});

export const zAsrUserLanguage: JsonSchema = /* @__PURE__ */ standalone(AsrUserLanguage);

export const zAsrConfig: JsonSchema = /* @__PURE__ */ standalone(AsrConfig, { AsrUserLanguage });

export const zVoicePrintConfig: JsonSchema = /* @__PURE__ */ standalone(VoicePrintConfig);

export const zChatCreatedEvent: JsonSchema = /* @__PURE__ */ standalone(ChatCreatedEvent, { EventDetail });

export const zEffectiveChatConfig: JsonSchema = /* @__PURE__ */ standalone(EffectiveChatConfig, { MetaDataType });

export const zChatUpdatedData: JsonSchema = /* @__PURE__ */ standalone(ChatUpdatedData, {
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

export const zChatUpdatedEvent: JsonSchema = /* @__PURE__ */ standalone(ChatUpdatedEvent, {
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

export const zConversationChatCreatedEvent: JsonSchema = /* @__PURE__ */ standalone(ConversationChatCreatedEvent, {
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

export const zConversationChatInProgressEvent: JsonSchema = /* @__PURE__ */ standalone(
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

export const zConversationMessageDeltaEvent: JsonSchema = /* @__PURE__ */ standalone(ConversationMessageDeltaEvent, {
  ChatV3Message,
  ContentType,
  EventDetail,
  MessageType,
  MetaDataType,
  RoleType,
});

export const zConversationAudioDeltaEvent: JsonSchema = /* @__PURE__ */ standalone(ConversationAudioDeltaEvent, {
  ChatV3Message,
  ContentType,
  EventDetail,
  MessageType,
  MetaDataType,
  RoleType,
});

export const zConversationMessageCompletedEvent: JsonSchema = /* @__PURE__ */ standalone(
  ConversationMessageCompletedEvent,
  { ChatV3Message, ContentType, EventDetail, MessageType, MetaDataType, RoleType },
);

export const zConversationAudioCompletedEvent: JsonSchema = /* @__PURE__ */ standalone(
  ConversationAudioCompletedEvent,
  { ChatV3Message, ContentType, EventDetail, MessageType, MetaDataType, RoleType },
);

export const zConversationChatCompletedEvent: JsonSchema = /* @__PURE__ */ standalone(ConversationChatCompletedEvent, {
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

export const zConversationChatFailedEvent: JsonSchema = /* @__PURE__ */ standalone(ConversationChatFailedEvent, {
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

export const zConversationChatRequiresActionEvent: JsonSchema = /* @__PURE__ */ standalone(
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

export const zChatCanceledCode: JsonSchema = /* @__PURE__ */ standalone(ChatCanceledCode);

export const zConversationChatCanceledEvent: JsonSchema = /* @__PURE__ */ standalone(ConversationChatCanceledEvent, {
  ChatCanceledCode,
  EventDetail,
});

export const zConversationClearedEvent: JsonSchema = /* @__PURE__ */ standalone(ConversationClearedEvent, {
  EventDetail,
});

export const zInputAudioBufferSpeechStartedEvent: JsonSchema = /* @__PURE__ */ standalone(
  InputAudioBufferSpeechStartedEvent,
  { EventDetail },
);

export const zInputAudioBufferSpeechStoppedEvent: JsonSchema = /* @__PURE__ */ standalone(
  InputAudioBufferSpeechStoppedEvent,
  { EventDetail },
);

export const zConversationAudioTranscriptUpdateEvent: JsonSchema = /* @__PURE__ */ standalone(
  ConversationAudioTranscriptUpdateEvent,
  { EventDetail },
);

export const zConversationAudioTranscriptCompletedEvent: JsonSchema = /* @__PURE__ */ standalone(
  ConversationAudioTranscriptCompletedEvent,
  { EventDetail },
);

export const zAudioDumpEvent: JsonSchema = /* @__PURE__ */ standalone(AudioDumpEvent, { EventDetail });

export const zCreateChatWsRes: JsonSchema = /* @__PURE__ */ standalone(CreateChatWsRes, {
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

export const zWorkspaceMember: JsonSchema = /* @__PURE__ */ standalone(WorkspaceMember, { WorkspaceRoleType });

export const zListWorkspaceMembersData: JsonSchema = /* @__PURE__ */ standalone(ListWorkspaceMembersData, {
  WorkspaceMember,
  WorkspaceRoleType,
});

export const zCreateWorkspaceMembersData: JsonSchema = /* @__PURE__ */ standalone(CreateWorkspaceMembersData);

export const zDeleteWorkspaceMembersData: JsonSchema = /* @__PURE__ */ standalone(DeleteWorkspaceMembersData);

export const zSimpleApp: JsonSchema = /* @__PURE__ */ standalone(SimpleApp);

export const zListAppData: JsonSchema = /* @__PURE__ */ standalone(ListAppData, { SimpleApp });

export const zFolderType: JsonSchema = /* @__PURE__ */ standalone(FolderType);

export const zSimpleFolder: JsonSchema = /* @__PURE__ */ standalone(SimpleFolder, { FolderType });

export const zListFolderData: JsonSchema = /* @__PURE__ */ standalone(ListFolderData, { FolderType, SimpleFolder });

export const zCreateCopyTaskData: JsonSchema = /* @__PURE__ */ standalone(CreateCopyTaskData);

export const zCopyTaskStatus: JsonSchema = /* @__PURE__ */ standalone(CopyTaskStatus);

export const zCopyEntityType: JsonSchema = /* @__PURE__ */ standalone(CopyEntityType);

export const zCopyTaskFailedReason: JsonSchema = /* @__PURE__ */ standalone(CopyTaskFailedReason, { CopyEntityType });

export const zCopyTaskInfo: JsonSchema = /* @__PURE__ */ standalone(CopyTaskInfo, {
  CopyEntityType,
  CopyTaskFailedReason,
  CopyTaskStatus,
});

export const zTemplateEntityType: JsonSchema = /* @__PURE__ */ standalone(TemplateEntityType);

export const zTemplateDuplicateData: JsonSchema = /* @__PURE__ */ standalone(TemplateDuplicateData, {
  TemplateEntityType,
});

export const zPluginTool: JsonSchema = /* @__PURE__ */ standalone(PluginTool);

export const zPluginDetail: JsonSchema = /* @__PURE__ */ standalone(PluginDetail, { PluginTool });

export const zMgetPluginData: JsonSchema = /* @__PURE__ */ standalone(MgetPluginData, { PluginDetail, PluginTool });

export const zCallPluginToolData: JsonSchema = /* @__PURE__ */ standalone(CallPluginToolData);

export const zStoreCategory: JsonSchema = /* @__PURE__ */ standalone(StoreCategory);

export const zListStoreCategoryData: JsonSchema = /* @__PURE__ */ standalone(ListStoreCategoryData, { StoreCategory });

export const zStoreUserInfo: JsonSchema = /* @__PURE__ */ standalone(StoreUserInfo);

export const zPaidType: JsonSchema = /* @__PURE__ */ standalone(PaidType);

export const zStorePluginMetaInfo: JsonSchema = /* @__PURE__ */ standalone(StorePluginMetaInfo, {
  PaidType,
  StoreCategory,
  StoreUserInfo,
});

export const zStorePluginInfo: JsonSchema = /* @__PURE__ */ standalone(StorePluginInfo);

export const zStorePlugin: JsonSchema = /* @__PURE__ */ standalone(StorePlugin, {
  PaidType,
  StoreCategory,
  StorePluginInfo,
  StorePluginMetaInfo,
  StoreUserInfo,
});

export const zListStorePluginData: JsonSchema = /* @__PURE__ */ standalone(ListStorePluginData, {
  PaidType,
  StoreCategory,
  StorePlugin,
  StorePluginInfo,
  StorePluginMetaInfo,
  StoreUserInfo,
});

export const zApiAppType: JsonSchema = /* @__PURE__ */ standalone(ApiAppType);

export const zApiApp: JsonSchema = /* @__PURE__ */ standalone(ApiApp, { ApiAppType });

export const zListApiAppData: JsonSchema = /* @__PURE__ */ standalone(ListApiAppData, { ApiApp, ApiAppType });

export const zApiAppEventType: JsonSchema = /* @__PURE__ */ standalone(ApiAppEventType);

export const zApiAppEvent: JsonSchema = /* @__PURE__ */ standalone(ApiAppEvent, { ApiAppEventType });

export const zListApiAppEventData: JsonSchema = /* @__PURE__ */ standalone(ListApiAppEventData, {
  ApiAppEvent,
  ApiAppEventType,
});

export const zBenefitResource: JsonSchema = /* @__PURE__ */ standalone(BenefitResource);

export const zUserLevel: JsonSchema = /* @__PURE__ */ standalone(UserLevel);

export const zBenefitBasicInfo: JsonSchema = /* @__PURE__ */ standalone(BenefitBasicInfo, { UserLevel });

export const zBenefitType: JsonSchema = /* @__PURE__ */ standalone(BenefitType);

export const zBenefitStatus: JsonSchema = /* @__PURE__ */ standalone(BenefitStatus);

export const zBenefitStrategy: JsonSchema = /* @__PURE__ */ standalone(BenefitStrategy);

export const zBenefitItemInfo: JsonSchema = /* @__PURE__ */ standalone(BenefitItemInfo, { BenefitStrategy });

export const zBenefitItem: JsonSchema = /* @__PURE__ */ standalone(BenefitItem, {
  BenefitItemInfo,
  BenefitStatus,
  BenefitStrategy,
});

export const zBenefitInfo: JsonSchema = /* @__PURE__ */ standalone(BenefitInfo, {
  BenefitItem,
  BenefitItemInfo,
  BenefitResource,
  BenefitStatus,
  BenefitStrategy,
  BenefitType,
});

export const zBenefitOverview: JsonSchema = /* @__PURE__ */ standalone(BenefitOverview, {
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

export const zBillTaskStatus: JsonSchema = /* @__PURE__ */ standalone(BillTaskStatus);

export const zBillTaskInfo: JsonSchema = /* @__PURE__ */ standalone(BillTaskInfo, { BillTaskStatus });

export const zListBillTaskData: JsonSchema = /* @__PURE__ */ standalone(ListBillTaskData, {
  BillTaskInfo,
  BillTaskStatus,
});

export const zBenefitEntityType: JsonSchema = /* @__PURE__ */ standalone(BenefitEntityType);

export const zBenefitLimitationStatus: JsonSchema = /* @__PURE__ */ standalone(BenefitLimitationStatus);

export const zBenefitActiveMode: JsonSchema = /* @__PURE__ */ standalone(BenefitActiveMode);

export const zBenefitTriggerUnit: JsonSchema = /* @__PURE__ */ standalone(BenefitTriggerUnit);

export const zBenefitLimitation: JsonSchema = /* @__PURE__ */ standalone(BenefitLimitation, {
  BenefitActiveMode,
  BenefitEntityType,
  BenefitLimitationStatus,
  BenefitTriggerUnit,
  BenefitType,
});

export const zListBenefitLimitationData: JsonSchema = /* @__PURE__ */ standalone(ListBenefitLimitationData, {
  BenefitActiveMode,
  BenefitEntityType,
  BenefitLimitation,
  BenefitLimitationStatus,
  BenefitTriggerUnit,
  BenefitType,
});

export const zCreateBenefitLimitationData: JsonSchema = /* @__PURE__ */ standalone(CreateBenefitLimitationData, {
  BenefitActiveMode,
  BenefitEntityType,
  BenefitLimitation,
  BenefitLimitationStatus,
  BenefitTriggerUnit,
  BenefitType,
});

export const zEnterpriseOrganization: JsonSchema = /* @__PURE__ */ standalone(EnterpriseOrganization);

export const zListEnterpriseOrganizationsData: JsonSchema = /* @__PURE__ */ standalone(
  ListEnterpriseOrganizationsData,
  { EnterpriseOrganization },
);

export const zCreateEnterpriseOrganizationData: JsonSchema = /* @__PURE__ */ standalone(
  CreateEnterpriseOrganizationData,
);

export const zPeopleType: JsonSchema = /* @__PURE__ */ standalone(PeopleType);

export const zOrganizationRoleType: JsonSchema = /* @__PURE__ */ standalone(OrganizationRoleType);

export const zOrganizationMember: JsonSchema = /* @__PURE__ */ standalone(OrganizationMember, {
  OrganizationRoleType,
  PeopleType,
});

export const zListOrganizationMembersData: JsonSchema = /* @__PURE__ */ standalone(ListOrganizationMembersData, {
  OrganizationMember,
  OrganizationRoleType,
  PeopleType,
});

export const zPKCEAuthErrorType: JsonSchema = /* @__PURE__ */ standalone(PKCEAuthErrorType);

export const zOAuthErrorCode: JsonSchema = /* @__PURE__ */ standalone(OAuthErrorCode);

export const zOAuthErrorBody: JsonSchema = /* @__PURE__ */ standalone(OAuthErrorBody, {
  OAuthErrorCode,
  PKCEAuthErrorType,
});

export const zOAuthToken: JsonSchema = /* @__PURE__ */ standalone(OAuthToken);

export const zJWTToken: JsonSchema = /* @__PURE__ */ standalone(JWTToken);

export const zOAuthTokenAnswer: JsonSchema = /* @__PURE__ */ standalone(OAuthTokenAnswer, {
  JWTToken,
  OAuthErrorBody,
  OAuthErrorCode,
  OAuthToken,
  PKCEAuthErrorType,
});

export const zDeviceCodeData: JsonSchema = /* @__PURE__ */ standalone(DeviceCodeData);

export const zApiAppCallbackHeader: JsonSchema = /* @__PURE__ */ standalone(ApiAppCallbackHeader, { ApiAppEventType });

export const zBotCallbackEvent: JsonSchema = /* @__PURE__ */ standalone(BotCallbackEvent);

export const zBotPublishedCallback: JsonSchema = /* @__PURE__ */ standalone(BotPublishedCallback, { BotCallbackEvent });

export const zBotDeletedCallback: JsonSchema = /* @__PURE__ */ standalone(BotDeletedCallback, { BotCallbackEvent });

export const zBotUnpublishedCallback: JsonSchema = /* @__PURE__ */ standalone(BotUnpublishedCallback, {
  BotCallbackEvent,
});

export const zBenefitUsageCallbackEvent: JsonSchema = /* @__PURE__ */ standalone(BenefitUsageCallbackEvent);

export const zBenefitUsageCallback: JsonSchema = /* @__PURE__ */ standalone(BenefitUsageCallback, {
  BenefitUsageCallbackEvent,
});

export const zPluginScaleApplicant: JsonSchema = /* @__PURE__ */ standalone(PluginScaleApplicant);

export const zPluginScaleRequestedCallbackEvent: JsonSchema = /* @__PURE__ */ standalone(
  PluginScaleRequestedCallbackEvent,
  { PluginScaleApplicant },
);

export const zPluginScaleRequestedCallback: JsonSchema = /* @__PURE__ */ standalone(PluginScaleRequestedCallback, {
  PluginScaleApplicant,
  PluginScaleRequestedCallbackEvent,
});

export const zPluginScaleExpiredCallbackEvent: JsonSchema = /* @__PURE__ */ standalone(
  PluginScaleExpiredCallbackEvent,
  { PluginScaleApplicant },
);

export const zPluginScaleExpiredCallback: JsonSchema = /* @__PURE__ */ standalone(PluginScaleExpiredCallback, {
  PluginScaleApplicant,
  PluginScaleExpiredCallbackEvent,
});

export const zApiAppCallback: JsonSchema = /* @__PURE__ */ standalone(ApiAppCallback, {
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

export const zChatCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The chat, or its events where `stream` is true.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
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

export const zChatRetrieveResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The chat.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
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

export const zChatCancelResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The chat, canceled.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
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

export const zChatMessagesListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The messages, the oldest first.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { type: 'array', description: 'The messages.', items: { $ref: '#/$defs/ChatV3Message' } },
    },
  },
  { ChatV3Message, ContentType, MessageType, MetaDataType, ResponseDetail, RoleType },
);

export const zChatSubmitToolOutputsResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The chat, or its events where `stream` is true.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
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

export const zConversationsCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The new conversation.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/Conversation', description: 'The new conversation.' },
    },
  },
  { Conversation, MetaDataType, ResponseDetail },
);

export const zConversationsRetrieveResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The conversation.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/Conversation', description: 'The conversation.' },
    },
  },
  { Conversation, MetaDataType, ResponseDetail },
);

export const zConversationsListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of conversations.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/ListConversationsData', description: 'One page of conversations.' },
    },
  },
  { Conversation, ListConversationsData, MetaDataType, ResponseDetail },
);

export const zConversationsUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The conversation with its new name.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/Conversation', description: 'The conversation with its new name.' },
    },
  },
  { Conversation, MetaDataType, ResponseDetail },
);

export const zConversationsDeleteResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The conversation is deleted.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zConversationsClearResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The new context section.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/ConversationSession', description: 'The new context section.' },
    },
  },
  { ConversationSession, ResponseDetail },
);

export const zConversationsMessagesCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The new message.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/ChatV3Message', description: 'The new message.' },
    },
  },
  { ChatV3Message, ContentType, MessageType, MetaDataType, ResponseDetail, RoleType },
);

export const zConversationsMessagesListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of messages.',
    type: 'object',
    required: ['code', 'data', 'first_id', 'last_id', 'has_more'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { type: 'array', description: 'The messages of this page.', items: { $ref: '#/$defs/ChatV3Message' } },
      first_id: {
        type: 'string',
        description: 'The id of the first message of this page. Pass it as `before_id` to get the page before.',
      },
      last_id: {
        type: 'string',
        description: 'The id of the last message of this page. Pass it as `after_id` to get the page after.',
      },
      has_more: { type: 'boolean', description: 'Whether there are messages beyond this page.' },
    },
  },
  { ChatV3Message, ContentType, MessageType, MetaDataType, ResponseDetail, RoleType },
);

export const zConversationsMessagesRetrieveResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The message.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/ChatV3Message', description: 'The message.' },
    },
  },
  { ChatV3Message, ContentType, MessageType, MetaDataType, ResponseDetail, RoleType },
);

export const zConversationsMessagesUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The changed message.',
    type: 'object',
    required: ['code', 'message'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      message: { $ref: '#/$defs/ChatV3Message', description: 'The message as it is now.' },
    },
  },
  { ChatV3Message, ContentType, MessageType, MetaDataType, ResponseDetail, RoleType },
);

export const zConversationsMessagesDeleteResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The deleted message.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/ChatV3Message', description: 'The message as it was.' },
    },
  },
  { ChatV3Message, ContentType, MessageType, MetaDataType, ResponseDetail, RoleType },
);

export const zConversationsMessagesFeedbackCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The rating is kept.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zConversationsMessagesFeedbackDeleteResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The rating is deleted.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zFilesUploadResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The uploaded file.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/FileObject', description: 'The uploaded file.' },
    },
  },
  { FileObject, ResponseDetail },
);

export const zFilesRetrieveResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The file.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/FileObject', description: 'The file.' },
    },
  },
  { FileObject, ResponseDetail },
);

export const zUsersMeResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The user the token belongs to.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/User', description: 'The user the token belongs to.' },
    },
  },
  { ResponseDetail, User },
);

export const zWorkspacesListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of workspaces.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/OpenSpaceData', description: 'One page of workspaces.' },
    },
  },
  { OpenSpaceData, ResponseDetail, WorkSpace, WorkspaceJoinedStatus, WorkspaceRoleType, WorkspaceType },
);

export const zWorkspacesCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The id of the new workspace.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/CreateWorkspaceData' },
    },
  },
  { CreateWorkspaceData, ResponseDetail },
);

export const zVariablesRetrieveResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The variables and their values.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/VariableData', description: 'The variables and their values.' },
    },
  },
  { KVItem, ResponseDetail, VariableData },
);

export const zVariablesUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The variables are set.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zBotsCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The id of the new bot.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/CreateBotData' },
    },
  },
  { CreateBotData, ResponseDetail },
);

export const zBotsUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The bot was changed.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zBotsPublishResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The bot was published.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/PublishBotData' },
    },
  },
  { PublishBotData, ResponseDetail },
);

export const zBotsListNewResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of bots.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/ListBotNewData' },
    },
  },
  { ListBotInfo, ListBotNewData, ResponseDetail },
);

export const zBotsRetrieveNewResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The configuration of the bot.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
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

export const zBotsCollaborationModesUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The mode was switched.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zBotsCollaboratorsCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The collaborator was added.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zBotsCollaboratorsDeleteResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The collaborator was removed.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zBotsUnpublishResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The bot was taken down.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zBotsVersionsListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of versions.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/ListBotVersionData' },
    },
  },
  { BotVersionCreator, BotVersionInfo, ListBotVersionData, PublishStatus, ResponseDetail },
);

export const zBotsRetrieveResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The configuration of the bot.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
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

export const zBotsListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of published bots.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/ListBotData' },
    },
  },
  { ListBotData, ResponseDetail, SimpleBot },
);

export const zWorkflowsRunsCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The result of the run, the id of a background run, or what an interrupted run waits for.',
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

export const zWorkflowsRunsResumeBlockingResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The result of the run, the id of a background run, or what the run waits for now.',
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

export const zWorkflowsRunsHistoryRetrieveResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The run.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: {
        type: 'array',
        description: 'The run, the only item.',
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

export const zWorkflowsRunsHistoryExecuteNodesRetrieveResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The output of the node.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/WorkflowExecuteNodeHistory' },
    },
  },
  { ResponseDetail, WorkflowExecuteNodeHistory },
);

export const zWorkflowsListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of workflows.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/ListWorkflowsData' },
    },
  },
  { ListWorkflowsData, ResponseDetail, WorkflowBasic, WorkflowCreator },
);

export const zWorkflowsRetrieveResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The workflow.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
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

export const zWorkflowsVersionsListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of versions.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
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

export const zWorkflowsCollaborationModesUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The mode is switched.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zWorkflowsCollaboratorsCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The collaborator is added.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zWorkflowsCollaboratorsDeleteResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The collaborator is removed.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zDatasetsListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of knowledge bases.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
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

export const zDatasetsCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The id of the new knowledge base.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/CreateDatasetData' },
    },
  },
  { CreateDatasetData, ResponseDetail },
);

export const zDatasetsUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The knowledge base was changed.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zDatasetsDeleteResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The knowledge base was deleted.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zDatasetsProcessResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The progress of each file.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/DocumentProgressData' },
    },
  },
  { DocumentProgress, DocumentProgressData, DocumentStatus, DocumentUpdateType, ResponseDetail },
);

export const zDatasetsImagesListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of pictures.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/ListImageData' },
    },
  },
  { DocumentSourceType, DocumentStatus, ImageInfo, ListImageData, ResponseDetail },
);

export const zDatasetsImagesUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The caption was replaced.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zDatasetsDocumentsListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of files.',
    type: 'object',
    required: ['code', 'document_infos', 'total'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      document_infos: {
        type: 'array',
        description: 'The files on this page.',
        items: { $ref: '#/$defs/DocumentInfo' },
      },
      total: { type: 'integer', description: 'How many files the knowledge base holds.' },
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

export const zDatasetsDocumentsCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The files that were added, still to be processed.',
    type: 'object',
    required: ['code', 'document_infos'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      document_infos: {
        type: 'array',
        description: 'The files that were added, still to be processed.',
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

export const zDatasetsDocumentsUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The file was changed.',
    type: 'object',
    required: ['code'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      document_info: {
        $ref: '#/$defs/DocumentInfo',
        deprecated: true,
        description: 'The file. The platform is about to drop it from this answer.',
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

export const zDatasetsDocumentsDeleteResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The files were deleted.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zAudioRoomsCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The way into the room.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/CreateRoomData' },
    },
  },
  { CreateRoomData, ResponseDetail },
);

export const zAudioLiveRetrieveResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The streams of the live event.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/RetrieveLiveData' },
    },
  },
  { LiveType, ResponseDetail, RetrieveLiveData, StreamInfo },
);

export const zAudioVoicesListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of voices.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/ListVoicesData' },
    },
  },
  { EmotionInfo, Interval, ListVoicesData, ResponseDetail, Voice, VoiceEmotion, VoiceModelType, VoiceState },
);

export const zAudioVoicesCloneResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The id of the voice.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/CloneVoiceData' },
    },
  },
  { CloneVoiceData, ResponseDetail },
);

export const zAudioVoiceprintGroupsListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of groups.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/ListVoiceprintGroupData' },
    },
  },
  { ListVoiceprintGroupData, ResponseDetail, UserInfo, VoiceprintGroup },
);

export const zAudioVoiceprintGroupsCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The id of the new group.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/CreateVoiceprintGroupData' },
    },
  },
  { CreateVoiceprintGroupData, ResponseDetail },
);

export const zAudioVoiceprintGroupsUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The group was changed.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zAudioVoiceprintGroupsDeleteResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The group was deleted.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zAudioVoiceprintGroupsFeaturesListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of voiceprints.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/ListVoiceprintFeatureData' },
    },
  },
  { ListVoiceprintFeatureData, ResponseDetail, UserInfo, VoiceprintFeature },
);

export const zAudioVoiceprintGroupsFeaturesCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The id of the new voiceprint.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/CreateVoiceprintFeatureData' },
    },
  },
  { CreateVoiceprintFeatureData, ResponseDetail },
);

export const zAudioVoiceprintGroupsFeaturesUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The voiceprint was changed.',
    type: 'object',
    required: ['code'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/UpdateVoiceprintFeatureData' },
    },
  },
  { ResponseDetail, UpdateVoiceprintFeatureData },
);

export const zAudioVoiceprintGroupsFeaturesDeleteResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The voiceprint was deleted.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zAudioVoiceprintGroupsFeaturesSpeakerIdentifyResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'How well the voiceprints match.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/SpeakerIdentifyData' },
    },
  },
  { FeatureScore, ResponseDetail, SpeakerIdentifyData },
);

export const zAudioTranscriptionsCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'What was said.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/TranscriptionData' },
    },
  },
  { ResponseDetail, TranscriptionData },
);

export const zWorkspacesUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The workspace was changed.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zWorkspacesMembersListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of members.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/ListWorkspaceMembersData' },
    },
  },
  { ListWorkspaceMembersData, ResponseDetail, WorkspaceMember, WorkspaceRoleType },
);

export const zWorkspacesMembersCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'What became of each user.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/CreateWorkspaceMembersData' },
    },
  },
  { CreateWorkspaceMembersData, ResponseDetail },
);

export const zWorkspacesMembersDeleteResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'What became of each user.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/DeleteWorkspaceMembersData' },
    },
  },
  { DeleteWorkspaceMembersData, ResponseDetail },
);

export const zAppsListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of apps.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/ListAppData' },
    },
  },
  { ListAppData, ResponseDetail, SimpleApp },
);

export const zAppsCollaboratorsCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The collaborator was added.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zAppsCollaboratorsDeleteResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The collaborator was removed.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zFoldersListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of folders.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/ListFolderData' },
    },
  },
  { FolderType, ListFolderData, ResponseDetail, SimpleFolder },
);

export const zFoldersRetrieveResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The folder.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/SimpleFolder' },
    },
  },
  { FolderType, ResponseDetail, SimpleFolder },
);

export const zEntitiesCopyTasksCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The copy, or the task that makes it.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/CreateCopyTaskData' },
    },
  },
  { CreateCopyTaskData, ResponseDetail },
);

export const zEntitiesCopyTasksRetrieveResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The task.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/CopyTaskInfo' },
    },
  },
  { CopyEntityType, CopyTaskFailedReason, CopyTaskInfo, CopyTaskStatus, ResponseDetail },
);

export const zTemplatesDuplicateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The copy.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/TemplateDuplicateData' },
    },
  },
  { ResponseDetail, TemplateDuplicateData, TemplateEntityType },
);

export const zPluginsMgetResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The plugins.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/MgetPluginData' },
    },
  },
  { MgetPluginData, PluginDetail, PluginTool, ResponseDetail },
);

export const zPluginsRetrieveResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The plugin.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/PluginDetail' },
    },
  },
  { PluginDetail, PluginTool, ResponseDetail },
);

export const zPluginsToolsCallResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'What the tool gave.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/CallPluginToolData' },
    },
  },
  { CallPluginToolData, ResponseDetail },
);

export const zStoresCategoriesListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of categories.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/ListStoreCategoryData' },
    },
  },
  { ListStoreCategoryData, ResponseDetail, StoreCategory },
);

export const zStoresPluginsListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of plugins.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
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

export const zConnectorsBotsUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The result of the review was taken.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zConnectorsInstallResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The channel is installed.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zConnectorsUserConfigsCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The settings are bound.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zApiAppsListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of callback apps.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/ListApiAppData' },
    },
  },
  { ApiApp, ApiAppType, ListApiAppData, ResponseDetail },
);

export const zApiAppsCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The new callback app.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/ApiApp' },
    },
  },
  { ApiApp, ApiAppType, ResponseDetail },
);

export const zApiAppsUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The callback app was changed.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zApiAppsDeleteResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The callback app was deleted.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zApiAppsEventsListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of subscriptions.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/ListApiAppEventData' },
    },
  },
  { ApiAppEvent, ApiAppEventType, ListApiAppEventData, ResponseDetail },
);

export const zApiAppsEventsCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The callback app is subscribed.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zApiAppsEventsDeleteResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The callback app is unsubscribed.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zCommerceBenefitsRetrieveResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The plan and its benefits.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
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

export const zCommerceBenefitsBillTasksListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of exports.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/ListBillTaskData' },
    },
  },
  { BillTaskInfo, BillTaskStatus, ListBillTaskData, ResponseDetail },
);

export const zCommerceBenefitsBillTasksCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The export that was started.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/BillTaskInfo' },
    },
  },
  { BillTaskInfo, BillTaskStatus, ResponseDetail },
);

export const zCommerceBenefitsLimitationsListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of limits.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
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

export const zCommerceBenefitsLimitationsCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The new limit.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
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

export const zCommerceBenefitsLimitationsUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The changed limit.',
    type: 'object',
    required: ['code'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
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

export const zEnterprisesMembersCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The member was added.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zEnterprisesMembersUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The role was changed.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zEnterprisesMembersDeleteResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The member was removed.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zEnterprisesOrganizationsListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of organizations.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/ListEnterpriseOrganizationsData' },
    },
  },
  { EnterpriseOrganization, ListEnterpriseOrganizationsData, ResponseDetail },
);

export const zEnterprisesOrganizationsCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'The id of the new organization.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/CreateEnterpriseOrganizationData' },
    },
  },
  { CreateEnterpriseOrganizationData, ResponseDetail },
);

export const zOrganizationsUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The organization was changed.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zOrganizationsMembersListResponse: JsonSchema = /* @__PURE__ */ standalone(
  {
    description: 'One page of members.',
    type: 'object',
    required: ['code', 'data'],
    properties: {
      code: { type: 'integer', description: '0 on success, otherwise the number of the error.' },
      msg: { type: 'string', description: 'Empty or `Success` on success, otherwise what went wrong.' },
      detail: { $ref: '#/$defs/ResponseDetail' },
      data: { $ref: '#/$defs/ListOrganizationMembersData' },
    },
  },
  { ListOrganizationMembersData, OrganizationMember, OrganizationRoleType, PeopleType, ResponseDetail },
);

export const zOrganizationsMembersCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The member was added.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zOrganizationsMembersUpdateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The role was changed.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zOrganizationsMembersDeleteResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The member was removed.', $ref: '#/$defs/Envelope' },
  { Envelope, ResponseDetail },
);

export const zOauthTokenCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The token.', $ref: '#/$defs/OAuthTokenAnswer' },
  { JWTToken, OAuthErrorBody, OAuthErrorCode, OAuthToken, OAuthTokenAnswer, PKCEAuthErrorType },
);

export const zOauthTokenCreateForAccountResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The token.', $ref: '#/$defs/JWTToken' },
  { JWTToken },
);

export const zOauthTokenCreateForEnterpriseResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The token.', $ref: '#/$defs/JWTToken' },
  { JWTToken },
);

export const zOauthDeviceCodeCreateResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The codes.', $ref: '#/$defs/DeviceCodeData' },
  { DeviceCodeData },
);

export const zOauthDeviceCodeCreateForWorkspaceResponse: JsonSchema = /* @__PURE__ */ standalone(
  { description: 'The codes.', $ref: '#/$defs/DeviceCodeData' },
  { DeviceCodeData },
);
