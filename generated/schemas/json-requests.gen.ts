// Generated from openapi/ by `npm run generate`. Do not edit.

import { standalone, type JsonSchema } from '../../src/schemas/json-schema.js';

const RoleType: JsonSchema = { type: 'string', description: 'The role of the speaker.', enum: ['user', 'assistant'] };

const ObjectStringText: JsonSchema = {
  type: 'object',
  description: 'Text in a multimodal message. A message has at most one, together with a file or an image.',
  required: ['type', 'text'],
  properties: {
    type: { type: 'string', const: 'text', description: 'The constant type of the item.' },
    text: { type: 'string', description: 'The text.' },
  },
  additionalProperties: false,
};

const ObjectStringFile: JsonSchema = {
  type: 'object',
  description: 'A file, an image or audio in a multimodal message. Pass either `file_id` or `file_url`.',
  required: ['type'],
  properties: {
    type: { type: 'string', enum: ['file', 'image', 'audio'], description: 'The type of the file.' },
    file_id: { type: 'string', description: 'The ID returned by `files.upload`.' },
    file_url: { type: 'string', description: 'A public URL of the file. Used if there is no `file_id`.' },
  },
  additionalProperties: false,
};

const ObjectStringItem: JsonSchema = {
  description: 'One item of a multimodal message.',
  anyOf: [{ $ref: '#/$defs/ObjectStringText' }, { $ref: '#/$defs/ObjectStringFile' }],
};

const MetaDataType: JsonSchema = {
  type: 'object',
  description:
    'Your own key-value pairs, stored with the object and returned with it. At most 16 pairs. Keys have 1 to 64 characters, values 1 to 512.',
  maxProperties: 16,
  propertyNames: { type: 'string', minLength: 1, maxLength: 64 },
  additionalProperties: { type: 'string', minLength: 1, maxLength: 512 },
};

const EnterMessage: JsonSchema = {
  type: 'object',
  description: 'A message to add to a conversation.',
  required: ['role', 'content', 'content_type'],
  properties: {
    role: { $ref: '#/$defs/RoleType', description: 'The role of the speaker.' },
    type: {
      type: 'string',
      description:
        'The type of the message, default `question`, which requires the role `user`. If the history is saved, only `question` and `answer` are accepted.',
      enum: ['question', 'answer', 'function_call', 'tool_output', 'tool_response'],
    },
    content: {
      description:
        'The content. An array of items is sent as JSON text. Optional in `@coze/api`, documented by the platform as required.',
      anyOf: [
        { type: 'string', description: 'Plain text.' },
        { type: 'string', description: 'Text, files and images.' },
      ],
    },
    content_type: {
      type: 'string',
      description:
        'The type of the content. If left out, the client sends `text` for text and `object_string` for items.',
      enum: ['text', 'object_string'],
    },
    meta_data: { $ref: '#/$defs/MetaDataType', description: 'Your own key-value pairs, stored with the message.' },
  },
  additionalProperties: false,
};

const ShortcutCommand: JsonSchema = {
  type: 'object',
  description: 'The shortcut command that the user selected.',
  required: ['command_id'],
  properties: {
    command_id: {
      type: 'string',
      description: "The ID of the shortcut command, from the bot's `shortcut_commands`.",
      minLength: 1,
    },
    parameters: {
      type: 'object',
      description: 'The values that the user filled in, by component name. Objects are sent as JSON text.',
      additionalProperties: {
        anyOf: [
          { type: 'string', description: 'Plain text.' },
          { type: 'string', description: 'A file or another item.' },
        ],
      },
    },
  },
  additionalProperties: false,
};

const ChatPublishStatus: JsonSchema = {
  type: 'string',
  description: 'The version of the bot that replies, published or draft.',
  enum: ['published_online', 'unpublished_draft'],
};

const CreateChatBody: JsonSchema = {
  type: 'object',
  description: 'The turn to run.',
  required: ['bot_id', 'user_id'],
  properties: {
    bot_id: {
      type: 'string',
      description: 'The ID of the bot. It must be published to the API channel.',
      minLength: 1,
    },
    user_id: {
      type: 'string',
      description:
        'Your ID for the end user. Memory, variables and conversations are kept per user. If left out, the client sends a random one.',
      minLength: 1,
    },
    additional_messages: {
      type: 'array',
      description:
        'Messages to add to the conversation, oldest first, at most 100. The last one is the question of the user.',
      maxItems: 100,
      items: { $ref: '#/$defs/EnterMessage' },
    },
    stream: { type: 'boolean', description: 'True to receive the reply as an event stream. Set by the client.' },
    custom_variables: {
      type: 'object',
      description: "Values for the variables of the bot's prompt. Keys contain letters and underscores only.",
      additionalProperties: { type: 'string' },
    },
    auto_save_history: {
      type: 'boolean',
      description:
        'True to save the turn in the conversation. It must be true unless the reply is streamed, and true if tool outputs will be submitted.',
    },
    meta_data: { $ref: '#/$defs/MetaDataType', description: 'Your own key-value pairs, stored with the chat.' },
    extra_params: {
      type: 'object',
      description: 'Facts about the user, for plugins. The platform reads `latitude` and `longitude`.',
      additionalProperties: { type: 'string' },
    },
    shortcut_command: { $ref: '#/$defs/ShortcutCommand' },
    parameters: {
      type: 'object',
      description:
        'The inputs of the chatflow, for a bot in chatflow mode that is published to the API or the Chat SDK.',
      additionalProperties: true,
    },
    enable_card: { type: 'boolean', description: 'True to allow the bot to reply with cards.' },
    publish_status: {
      $ref: '#/$defs/ChatPublishStatus',
      description: 'The version of the bot that replies, default the published one.',
    },
    bot_version: {
      type: 'string',
      description: 'The version number of the published bot. Not allowed with `unpublished_draft`.',
    },
    connector_id: { type: 'string', description: 'The ID of the channel that the chat belongs to.' },
  },
  additionalProperties: false,
};

const CancelChatReq: JsonSchema = {
  type: 'object',
  description: 'The chat to cancel.',
  required: ['conversation_id', 'chat_id'],
  properties: {
    conversation_id: {
      type: 'string',
      description: 'The ID of the conversation that the chat belongs to.',
      minLength: 1,
    },
    chat_id: { type: 'string', description: 'The ID of the chat.', minLength: 1 },
  },
  additionalProperties: false,
};

const ToolOutputType: JsonSchema = {
  type: 'object',
  description: 'The output of one tool call.',
  required: ['tool_call_id', 'output'],
  properties: {
    tool_call_id: { type: 'string', description: 'The ID of the tool call.', minLength: 1 },
    output: { type: 'string', description: 'The output of the function. JSON text if it refers to a file.' },
  },
  additionalProperties: false,
};

const SubmitToolOutputsBody: JsonSchema = {
  type: 'object',
  description: 'The outputs of the tool calls that a chat waits for.',
  required: ['tool_outputs'],
  properties: {
    tool_outputs: {
      type: 'array',
      description: 'One output per tool call.',
      items: { $ref: '#/$defs/ToolOutputType' },
    },
    stream: { type: 'boolean', description: 'True to receive the rest of the chat as an event stream.' },
    auto_save_history: { type: 'boolean', description: 'True to save the turn in the conversation.' },
    connector_id: { type: 'string', description: 'The ID of the channel that the chat belongs to.' },
  },
  additionalProperties: false,
};

const ConversationMessage: JsonSchema = {
  type: 'object',
  description: 'A message of a new conversation. It accepts more than a message of a chat.',
  required: ['role'],
  properties: {
    role: { $ref: '#/$defs/RoleType', description: 'The role of the author.' },
    type: {
      type: 'string',
      enum: ['question', 'answer', 'function_call', 'tool_output', 'tool_response', 'follow_up', 'verbose'],
      description: 'The type of the message, default `question`.',
    },
    content: {
      description:
        'The content: plain text if `content_type` is `text`, a list of text, image, file and audio items if it is `object_string`.',
      anyOf: [
        { type: 'string', description: 'Plain text.' },
        { type: 'string', description: 'A list of items, sent as JSON text.' },
      ],
    },
    content_type: { type: 'string', enum: ['text', 'object_string', 'card'], description: 'The type of `content`.' },
    meta_data: {
      $ref: '#/$defs/MetaDataType',
      description:
        'Your own key-value pairs, returned with the message. At most 16 pairs. Keys have 1 to 64 characters, values 1 to 512.',
    },
  },
  additionalProperties: false,
};

const CreateConversationReq: JsonSchema = {
  type: 'object',
  description: 'The settings of a new conversation. All of them are optional.',
  properties: {
    messages: {
      type: 'array',
      description: 'Messages to add to the conversation, oldest first. The bot does not reply to them.',
      items: { $ref: '#/$defs/ConversationMessage', description: 'A message to add to the conversation.' },
    },
    meta_data: {
      $ref: '#/$defs/MetaDataType',
      description:
        'Your own key-value pairs, returned with the conversation but not with its messages. At most 16 pairs. Keys have 1 to 64 characters, values 1 to 512.',
    },
    bot_id: {
      type: 'string',
      description:
        'The ID of the bot that the conversation belongs to. Without it, the conversation belongs to no bot.',
    },
    name: { type: 'string', maxLength: 100, description: 'The name of the conversation, at most 100 characters.' },
    connector_id: {
      type: 'string',
      description:
        'The ID of the channel that the conversation belongs to, default `1024` (API). `999` is the Chat SDK. Custom channels have their own IDs.',
    },
  },
  additionalProperties: false,
};

const ConversationSortOrder: JsonSchema = {
  type: 'string',
  description: 'The order of conversations.',
  enum: ['ASC', 'DESC'],
};

const UpdateConversationBody: JsonSchema = {
  type: 'object',
  description: 'The changes to a conversation.',
  required: ['name'],
  properties: { name: { type: 'string', maxLength: 100, description: 'The new name, at most 100 characters.' } },
  additionalProperties: false,
};

const CreateMessageBody: JsonSchema = {
  type: 'object',
  description: 'A message to add to a conversation.',
  required: ['role', 'content', 'content_type'],
  properties: {
    role: { $ref: '#/$defs/RoleType', description: 'The role of the author.' },
    content: {
      description:
        'The content: plain text if `content_type` is `text`, a list of text, image, file and audio items if it is `object_string`.',
      anyOf: [
        { type: 'string', description: 'Plain text.' },
        { type: 'string', description: 'A list of items, sent as JSON text.' },
      ],
    },
    content_type: {
      type: 'string',
      enum: ['text', 'object_string'],
      description: 'The type of `content`, `text` or `object_string`. Cards are not accepted here.',
    },
    meta_data: {
      $ref: '#/$defs/MetaDataType',
      description:
        'Your own key-value pairs, returned with the message. At most 16 pairs. Keys have 1 to 64 characters, values 1 to 512.',
    },
  },
  additionalProperties: false,
};

const MessageListOrder: JsonSchema = { type: 'string', description: 'The order of messages.', enum: ['desc', 'asc'] };

const ListMessageBody: JsonSchema = {
  type: 'object',
  description: 'The filter and the position of a page of messages. Set either `before_id` or `after_id`.',
  properties: {
    order: {
      $ref: '#/$defs/MessageListOrder',
      description: 'The order of the messages by creation time. Default `desc`, newest first.',
    },
    chat_id: { type: 'string', description: 'List only the messages of the chat with this ID.' },
    before_id: {
      type: 'string',
      description:
        'List the messages before this one. The `first_id` of a page leads to the previous page. Default `0`, no position.',
    },
    after_id: {
      type: 'string',
      description:
        'List the messages after this one. The `last_id` of a page leads to the next page. Default `0`, no position.',
    },
    limit: {
      type: 'integer',
      minimum: 1,
      maximum: 50,
      description: 'The number of messages per page, 1 to 50, default 50.',
    },
    include_middle_message: {
      type: 'boolean',
      description: 'True to list the messages between question and reply too, such as function calls and tool outputs.',
    },
    bot_id: { type: 'string', description: 'List only the messages of the bot with this ID.' },
  },
  additionalProperties: false,
};

const UpdateMessageBody: JsonSchema = {
  type: 'object',
  description:
    'The changes to a message: `content` together with `content_type`, or `meta_data`, or all three. Either `content` or `meta_data` is required.',
  properties: {
    meta_data: {
      $ref: '#/$defs/MetaDataType',
      description:
        'Your own key-value pairs, returned with the message. At most 16 pairs. Keys have 1 to 64 characters, values 1 to 512.',
    },
    content: {
      description:
        'The new content: plain text if `content_type` is `text`, a list of text, image, file and audio items if it is `object_string`. Requires `content_type`.',
      anyOf: [
        { type: 'string', description: 'Plain text.' },
        { type: 'string', description: 'A list of items, sent as JSON text.' },
      ],
    },
    content_type: {
      type: 'string',
      enum: ['text', 'object_string'],
      description: 'The type of `content`, `text` or `object_string`. Requires `content`.',
    },
  },
  additionalProperties: false,
};

const FeedbackType: JsonSchema = {
  type: 'string',
  description: "The user's rating of a message.",
  enum: ['like', 'unlike'],
};

const CreateMessageFeedbackBody: JsonSchema = {
  type: 'object',
  description: 'The rating of a message.',
  required: ['feedback_type'],
  properties: {
    feedback_type: { $ref: '#/$defs/FeedbackType', description: 'The rating.' },
    reason_types: {
      type: 'array',
      maxItems: 10,
      description: 'Labels for the reasons, chosen by you, at most 10 of at most 30 characters each.',
      items: { type: 'string', maxLength: 30 },
    },
    comment: {
      type: 'string',
      maxLength: 250,
      description: "The user's comment on the message, at most 250 characters.",
    },
  },
  additionalProperties: false,
};

const CreateFileReq: JsonSchema = {
  type: 'object',
  description: 'The file to upload.',
  required: ['file'],
  properties: {
    file: {
      description: 'The content of the file with its name, at most 512 MB.',
      contentMediaType: 'application/octet-stream',
    },
  },
  additionalProperties: false,
};

const CreateWorkspaceReq: JsonSchema = {
  type: 'object',
  description: 'The workspace to create.',
  required: ['name', 'description'],
  properties: {
    name: { type: 'string', description: 'The name of the workspace, at most 50 characters.', maxLength: 50 },
    description: {
      type: 'string',
      description: 'The description of the workspace, at most 2000 characters.',
      maxLength: 2000,
    },
    icon_file_id: { type: 'string', description: 'The ID of the uploaded icon, from `files.upload`.' },
    coze_account_id: { type: 'string', description: 'The ID of the organization that the workspace belongs to.' },
    owner_uid: { type: 'string', description: 'The ID of the owner.' },
  },
  additionalProperties: false,
};

const VariableUpdateItem: JsonSchema = {
  type: 'object',
  description: 'A user variable and its new value.',
  required: ['keyword', 'value'],
  properties: {
    keyword: {
      type: 'string',
      description:
        'The name of the variable. It must exist in the bot or app and be enabled. System variables cannot be set.',
    },
    value: { type: 'string', description: 'The new value.' },
  },
  additionalProperties: false,
};

const VariableUpdateReq: JsonSchema = {
  type: 'object',
  description: 'The user variables to set, and their owner. Pass either `app_id` or `bot_id`.',
  required: ['connector_uid', 'data'],
  properties: {
    app_id: { type: 'string', description: 'The ID of the app that the variables belong to.' },
    bot_id: { type: 'string', description: 'The ID of the bot that the variables belong to.' },
    connector_id: {
      type: 'string',
      description: "The ID of the user's channel, `1024` (API, the default) or `999` (Chat SDK).",
    },
    connector_uid: {
      type: 'string',
      description:
        'The ID of the user that the variables belong to: the `user_id` that you send with chats and workflow runs. Optional in `@coze/api`, documented by the platform as required.',
    },
    data: {
      type: 'array',
      description: 'The variables to set, at least one.',
      items: { $ref: '#/$defs/VariableUpdateItem' },
    },
  },
  additionalProperties: false,
};

const PromptMode: JsonSchema = {
  type: 'string',
  description:
    'The structure of a prompt: `standard` for one text, or `prefix` for a fixed part, which can be cached, and a dynamic part.',
  enum: ['standard', 'prefix'],
};

const PrefixPromptInfo: JsonSchema = {
  type: 'object',
  description: 'The two parts of a prompt in `prefix` mode.',
  properties: {
    prefix_prompt: { type: 'string', description: 'The fixed part at the start of the prompt, which can be cached.' },
    dynamic_prompt: {
      type: 'string',
      description: 'The part that follows, which can change with each call, for example by variables.',
    },
  },
  additionalProperties: false,
};

const BotPromptConfig: JsonSchema = {
  type: 'object',
  description: 'The persona and the instructions of the bot.',
  properties: {
    prompt: {
      type: 'string',
      maxLength: 20000,
      description: 'The persona and the instructions as one text, at most 20,000 characters.',
    },
    prompt_mode: { $ref: '#/$defs/PromptMode', description: 'The structure of the prompt, default `standard`.' },
    prefix_prompt_info: { $ref: '#/$defs/PrefixPromptInfo' },
  },
  additionalProperties: false,
};

const BotOnboardingConfig: JsonSchema = {
  type: 'object',
  description: 'The opening message of the bot and its suggested questions.',
  properties: {
    prologue: {
      type: 'string',
      maxLength: 300,
      description: 'The opening message of the bot, at most 300 characters.',
    },
    suggested_questions: {
      type: 'array',
      description: 'The questions that are suggested to the user at the start.',
      items: { type: 'string', minLength: 0, maxLength: 50, description: 'A question, at most 50 characters.' },
    },
  },
  additionalProperties: false,
};

const PluginIdInfo: JsonSchema = {
  type: 'object',
  description: 'A tool of a plugin.',
  required: ['plugin_id', 'api_id'],
  properties: {
    plugin_id: { type: 'string', description: 'The ID of the plugin.', minLength: 1 },
    api_id: {
      type: 'string',
      description: 'The ID of the tool. Optional in `@coze/api`, documented by the platform as required.',
      minLength: 1,
    },
  },
  additionalProperties: false,
};

const PluginIdList: JsonSchema = {
  type: 'object',
  description: 'The plugin tools that the bot may call.',
  properties: {
    id_list: { type: 'array', description: 'The tools and their plugins.', items: { $ref: '#/$defs/PluginIdInfo' } },
  },
  additionalProperties: false,
};

const WorkflowIdInfo: JsonSchema = {
  type: 'object',
  description: 'A workflow.',
  required: ['id'],
  properties: { id: { type: 'string', description: 'The ID of the workflow.', minLength: 1 } },
  additionalProperties: false,
};

const WorkflowIdList: JsonSchema = {
  type: 'object',
  description: 'The workflows that the bot may run.',
  properties: { ids: { type: 'array', description: 'The workflows.', items: { $ref: '#/$defs/WorkflowIdInfo' } } },
  additionalProperties: false,
};

const ModelResponseFormat: JsonSchema = {
  type: 'string',
  description: "The format of the model's replies.",
  enum: ['text', 'markdown', 'json'],
};

const CacheType: JsonSchema = {
  type: 'string',
  description: 'The cached part of the context, `closed` for none or `prefix` for its fixed start.',
  enum: ['closed', 'prefix'],
};

const ModelApiMode: JsonSchema = {
  type: 'string',
  description: 'The API of the model.',
  enum: ['chat_api', 'responses_api'],
};

const ModelInfoConfig: JsonSchema = {
  type: 'object',
  description: 'The model of the bot and its parameters. The allowed values depend on the model.',
  required: ['model_id'],
  properties: {
    model_id: { type: 'string', description: 'The ID of the model.', minLength: 1 },
    top_k: { type: 'integer', description: 'The number of most likely tokens that the next token is sampled from.' },
    top_p: {
      type: 'number',
      description: 'The total probability of the most likely tokens that the next token is sampled from.',
    },
    max_tokens: { type: 'integer', description: 'The maximum length of a reply, in tokens.' },
    temperature: {
      type: 'number',
      description: 'The randomness of replies. Low values make them consistent, high values varied.',
    },
    sp_anti_leak: {
      type: 'boolean',
      description: 'True to protect the prompt against users who try to extract it. Default false.',
    },
    context_round: { type: 'integer', description: 'The number of earlier turns that are included in the context.' },
    response_format: { $ref: '#/$defs/ModelResponseFormat' },
    sp_current_time: { type: 'boolean', description: 'True to include the current time in the prompt. Default false.' },
    presence_penalty: {
      type: 'number',
      description: 'A penalty on words that already occurred. Values above 0 favor new topics.',
    },
    frequency_penalty: {
      type: 'number',
      description: 'A penalty on words that grows with the number of occurrences. Values above 0 reduce repetition.',
    },
    cache_type: {
      $ref: '#/$defs/CacheType',
      description: 'The cached part of the context, default `closed` (no cache).',
    },
    api_mode: { $ref: '#/$defs/ModelApiMode', description: 'The API of the model, default `chat_api`.' },
    parameters: {
      type: 'object',
      description:
        'More parameters of the model, by name. Examples are `thinking_type` (`enabled`, `disabled` or `auto`), `caching` (an object whose `type` is `enabled` or `disabled`), `store` (default true) and `caching_expire_time` (in seconds, at most 259200).',
      additionalProperties: true,
    },
  },
  additionalProperties: false,
};

const SuggestReplyMode: JsonSchema = {
  type: 'string',
  description:
    'The source of follow-up questions: `enable` for the platform, `customized` for the platform with your instructions, `disable` for none.',
  enum: ['disable', 'enable', 'customized'],
};

const SuggestReplyConfig: JsonSchema = {
  type: 'object',
  description: 'The suggestion of follow-up questions after a reply.',
  properties: {
    reply_mode: { $ref: '#/$defs/SuggestReplyMode' },
    customized_prompt: {
      type: 'string',
      description: 'The instructions for the suggestions, if `reply_mode` is `customized`.',
    },
  },
  additionalProperties: false,
};

const BotMediaConfig: JsonSchema = {
  type: 'object',
  description: 'Voice and video settings of the bot.',
  properties: {
    is_voice_call_closed: { type: 'boolean', description: 'True if voice calls with the bot are disabled.' },
  },
  additionalProperties: false,
};

const CreateBotReq: JsonSchema = {
  type: 'object',
  description: 'The settings of a new bot. Only the workspace and the name are required.',
  required: ['space_id', 'name'],
  properties: {
    space_id: { type: 'string', description: 'The ID of the workspace.', minLength: 1 },
    name: { type: 'string', minLength: 1, maxLength: 20, description: 'The name of the bot, 1 to 20 characters.' },
    description: { type: 'string', maxLength: 500, description: 'The description of the bot, at most 500 characters.' },
    icon_file_id: {
      type: 'string',
      description: 'The ID of an uploaded image for the avatar. Without it, the bot has a default avatar.',
    },
    prompt_info: { $ref: '#/$defs/BotPromptConfig' },
    onboarding_info: { $ref: '#/$defs/BotOnboardingConfig' },
    plugin_id_list: { $ref: '#/$defs/PluginIdList' },
    workflow_id_list: { $ref: '#/$defs/WorkflowIdList' },
    model_info_config: { $ref: '#/$defs/ModelInfoConfig' },
    suggest_reply_info: { $ref: '#/$defs/SuggestReplyConfig' },
    media_config: { $ref: '#/$defs/BotMediaConfig' },
  },
  additionalProperties: false,
};

const KnowledgeSearchStrategy: JsonSchema = {
  type: 'integer',
  description:
    'The search strategy of a knowledge base: 0 for semantic, 1 for hybrid (semantic and full text), 20 for full text.',
  enum: [0, 1, 20],
};

const KnowledgeInfo: JsonSchema = {
  type: 'object',
  description: 'The knowledge bases of the bot and their search settings.',
  properties: {
    dataset_ids: {
      type: 'array',
      maxItems: 150,
      description: 'The IDs of the knowledge bases, at most 150.',
      items: { type: 'string', description: 'The ID of a knowledge base.' },
    },
    auto_call: {
      type: 'boolean',
      description: 'True to search the knowledge bases in every turn, false to let the bot decide. Default true.',
    },
    search_strategy: {
      $ref: '#/$defs/KnowledgeSearchStrategy',
      description: 'The search strategy, default 0 (semantic).',
    },
  },
  additionalProperties: false,
};

const UpdateBotReq: JsonSchema = {
  type: 'object',
  description: 'The new settings of a bot. Settings that are left out do not change.',
  required: ['bot_id'],
  properties: {
    bot_id: { type: 'string', description: 'The ID of the bot to update.', minLength: 1 },
    name: { type: 'string', minLength: 1, maxLength: 20, description: 'The new name, 1 to 20 characters.' },
    description: { type: 'string', maxLength: 500, description: 'The new description, at most 500 characters.' },
    icon_file_id: { type: 'string', description: 'The ID of an uploaded image for the new avatar.' },
    prompt_info: { $ref: '#/$defs/BotPromptConfig' },
    onboarding_info: { $ref: '#/$defs/BotOnboardingConfig' },
    knowledge: { $ref: '#/$defs/KnowledgeInfo' },
    plugin_id_list: { $ref: '#/$defs/PluginIdList' },
    workflow_id_list: { $ref: '#/$defs/WorkflowIdList' },
    model_info_config: { $ref: '#/$defs/ModelInfoConfig' },
    suggest_reply_info: { $ref: '#/$defs/SuggestReplyConfig' },
    media_config: { $ref: '#/$defs/BotMediaConfig' },
  },
  additionalProperties: false,
};

const PublishBotReq: JsonSchema = {
  type: 'object',
  description: 'The bot to publish, and its channels.',
  required: ['bot_id', 'connector_ids'],
  properties: {
    bot_id: { type: 'string', description: 'The ID of the bot to publish.', minLength: 1 },
    connector_ids: {
      type: 'array',
      description:
        'The IDs of the channels to publish to, for example `1024` (API), `999` (Chat SDK) or `998` (Web SDK). Custom channels have their own IDs.',
      items: { type: 'string', description: 'The ID of a channel.' },
    },
    connectors: {
      type: 'object',
      description: 'The settings of some channels, by channel ID.',
      additionalProperties: {
        type: 'object',
        description: 'The settings of one channel, by name. The names depend on the channel.',
        additionalProperties: { type: 'string', description: 'The value of a setting.' },
      },
    },
  },
  additionalProperties: false,
};

const PublishStatus: JsonSchema = {
  type: 'string',
  description:
    'The publish status: `published_online` for the published version, `published_draft` for the draft of a published entity, `unpublished_draft` for a draft that was never published, `all` for all of them.',
  enum: ['all', 'published_online', 'published_draft', 'unpublished_draft'],
};

const CollaborationMode: JsonSchema = {
  type: 'string',
  description: 'The users who may edit: `single` for the owner only, `collaboration` for the owner and collaborators.',
  enum: ['single', 'collaboration'],
};

const UpdateBotCollaborationModeReq: JsonSchema = {
  type: 'object',
  description: 'The new collaboration mode.',
  required: ['collaboration_mode'],
  properties: { collaboration_mode: { $ref: '#/$defs/CollaborationMode' } },
  additionalProperties: false,
};

const BotCollaborator: JsonSchema = {
  type: 'object',
  description: 'A user who may edit a bot, besides its owner.',
  required: ['user_id'],
  properties: { user_id: { type: 'string', description: 'The Coze user ID.', minLength: 1 } },
  additionalProperties: false,
};

const CreateBotCollaboratorReq: JsonSchema = {
  type: 'object',
  description: 'The collaborator to add.',
  required: ['collaborators'],
  properties: {
    collaborators: {
      type: 'array',
      maxItems: 1,
      description: 'The collaborator to add, one per call.',
      items: { $ref: '#/$defs/BotCollaborator' },
    },
  },
  additionalProperties: false,
};

const UnpublishBotReq: JsonSchema = {
  type: 'object',
  description: 'The channel to unpublish the bot from, and the reason.',
  required: ['connector_id'],
  properties: {
    connector_id: {
      type: 'string',
      description: 'The ID of the channel, for example `1024` for the API. The Doubao channel is not supported.',
      minLength: 1,
    },
    unpublish_reason: { type: 'string', maxLength: 1024, description: 'The reason, at most 1024 characters.' },
  },
  additionalProperties: false,
};

const RunWorkflowReq: JsonSchema = {
  type: 'object',
  description: 'The run to start.',
  required: ['workflow_id'],
  properties: {
    workflow_id: {
      type: 'string',
      description: 'The ID of the workflow. It must be published, or the call fails with code 4200.',
      minLength: 1,
    },
    parameters: {
      type: 'object',
      description:
        'The inputs of the workflow by name; leave it out if there are none. Pass a file as its URL, or as the text `{"file_id":"…"}` with an ID from `files.upload`. The whole request may have up to 20 MB.',
      additionalProperties: true,
    },
    bot_id: {
      type: 'string',
      description:
        'The ID of the bot that the run belongs to. Required if the workflow uses the database, the variables or other resources of a bot. Not allowed together with `app_id` (code 4000).',
    },
    app_id: {
      type: 'string',
      description: 'The ID of the app that the workflow belongs to. Not allowed together with `bot_id` (code 4000).',
    },
    ext: {
      type: 'object',
      description:
        'Facts about the end user, for the nodes of the workflow. The platform reads only `latitude`, `longitude` and `user_id`.',
      additionalProperties: { type: 'string' },
    },
    is_async: {
      type: 'boolean',
      description:
        'True to run in the background. The response then has an `execute_id` and no result; get the result with `workflows.runs.history.retrieve`. Paid plans only; other plans fail with code 6003.',
    },
    workflow_version: {
      type: 'string',
      description: 'A published version, such as `v0.0.5`, default the latest. Only for workflows of the library.',
    },
    connector_id: { type: 'string', description: 'The ID of the channel that the run belongs to. `1024` is the API.' },
  },
  additionalProperties: false,
};

const InterruptType: JsonSchema = {
  type: 'integer',
  description:
    "The type of an interrupt. Send the number back as you received it: the platform's sources disagree on the number for a local plugin.",
  enum: [1, 2, 3, 4, 5, 6, 7],
};

const StreamWorkflowReq: JsonSchema = {
  type: 'object',
  description: 'The run to start as an event stream.',
  required: ['workflow_id'],
  properties: {
    workflow_id: {
      type: 'string',
      description: 'The ID of the workflow. It must be published, or the call fails with code 4200.',
      minLength: 1,
    },
    parameters: {
      type: 'object',
      description:
        'The inputs of the workflow by name; leave it out if there are none. Pass a file as its URL, or as the text `{"file_id":"…"}` with an ID from `files.upload`. The whole request may have up to 20 MB.',
      additionalProperties: true,
    },
    bot_id: {
      type: 'string',
      description:
        'The ID of the bot that the run belongs to. Required if the workflow uses the database, the variables or other resources of a bot. Not allowed together with `app_id` (code 4000).',
    },
    app_id: {
      type: 'string',
      description: 'The ID of the app that the workflow belongs to. Not allowed together with `bot_id` (code 4000).',
    },
    ext: {
      type: 'object',
      description:
        'Facts about the end user, for the nodes of the workflow. The platform reads only `latitude`, `longitude` and `user_id`.',
      additionalProperties: { type: 'string' },
    },
    workflow_version: {
      type: 'string',
      description: 'A published version, such as `v0.0.5`, default the latest. Only for workflows of the library.',
    },
    connector_id: { type: 'string', description: 'The ID of the channel that the run belongs to. `1024` is the API.' },
  },
  additionalProperties: false,
};

const ResumeWorkflowReq: JsonSchema = {
  type: 'object',
  description: 'The reply to an interrupt.',
  required: ['workflow_id', 'event_id', 'resume_data', 'interrupt_type'],
  properties: {
    workflow_id: { type: 'string', description: 'The ID of the interrupted workflow.', minLength: 1 },
    event_id: {
      type: 'string',
      description: 'The `event_id` of the interrupt: two IDs separated by a slash.',
      minLength: 1,
    },
    resume_data: {
      type: 'string',
      description:
        'The reply: the answer of the user to a question, or the values for an input node as JSON text. A file is the text `{"file_id":"…"}` with an ID from `files.upload`.',
    },
    interrupt_type: {
      $ref: '#/$defs/InterruptType',
      description: 'The `type` of the interrupt, unchanged. The documentation lists 2, 5, 6 and 7.',
    },
  },
  additionalProperties: false,
};

const ChatWorkflowReq: JsonSchema = {
  type: 'object',
  description: 'The turn to run with a chatflow.',
  required: ['workflow_id', 'additional_messages'],
  properties: {
    workflow_id: {
      type: 'string',
      description: 'The ID of the chatflow. It must be published, or the call fails with code 4200.',
      minLength: 1,
    },
    additional_messages: {
      type: 'array',
      description:
        'Messages to add to the conversation, oldest first, at most 50. The last one is the question of the user, so its role is `user`. The content is plain text; pass files in `parameters`.',
      maxItems: 50,
      items: { $ref: '#/$defs/EnterMessage' },
    },
    parameters: {
      type: 'object',
      description:
        'The inputs of the start node by name. If left out, the client sends `{}`. `CONVERSATION_NAME` selects a conversation by its name and applies only without `conversation_id`. `USER_INPUT` is ignored. Pass a file as its URL, or as the text `{"file_id":"…"}` with an ID from `files.upload`.',
      additionalProperties: true,
    },
    app_id: {
      type: 'string',
      description:
        'The ID of the app that the chatflow belongs to. Pass either this or `bot_id`, not both (code 4000).',
    },
    bot_id: {
      type: 'string',
      description: 'The ID of the bot that the chatflow runs for. Pass either this or `app_id`, not both (code 4000).',
    },
    conversation_id: {
      type: 'string',
      description: 'The ID of the conversation to continue. It takes precedence over `parameters.CONVERSATION_NAME`.',
    },
    ext: {
      type: 'object',
      description:
        'Facts about the end user, for the nodes of the workflow. The platform reads only `latitude`, `longitude` and `user_id`.',
      additionalProperties: { type: 'string' },
    },
    workflow_version: {
      type: 'string',
      description: 'A published version, such as `v0.0.5`, default the latest. Only for workflows of the library.',
    },
    connector_id: { type: 'string', description: 'The ID of the channel that the run belongs to. `1024` is the API.' },
  },
  additionalProperties: false,
};

const WorkflowMode: JsonSchema = {
  type: 'string',
  description: 'The type of a workflow: a workflow, or a chatflow, which has a conversation.',
  enum: ['workflow', 'chatflow'],
};

const UpdateWorkflowCollaborationModeReq: JsonSchema = {
  type: 'object',
  description: 'The new mode.',
  properties: { collaboration_mode: { $ref: '#/$defs/CollaborationMode' } },
  additionalProperties: false,
};

const WorkflowCollaborator: JsonSchema = {
  type: 'object',
  description: 'A collaborator of a workflow.',
  required: ['user_id'],
  properties: { user_id: { type: 'string', description: 'The Coze user ID.', minLength: 1 } },
  additionalProperties: false,
};

const CreateWorkflowCollaboratorReq: JsonSchema = {
  type: 'object',
  description: 'The collaborator to add.',
  required: ['collaborators'],
  properties: {
    collaborators: {
      type: 'array',
      description: 'The collaborator to add, one per call.',
      maxItems: 1,
      items: { $ref: '#/$defs/WorkflowCollaborator' },
    },
  },
  additionalProperties: false,
};

const DocumentFormatType: JsonSchema = {
  type: 'integer',
  description:
    'The content type of a file or a knowledge base: 0 for text, 1 for tables, 2 for images. Not documented: 3 for a database, 4 and 5 for structured and unstructured data on Volcano Engine.',
  enum: [0, 1, 2, 3, 4, 5],
};

const ChunkType: JsonSchema = {
  type: 'integer',
  description: 'The chunking method, 0 for automatic or 1 for custom.',
  enum: [0, 1],
};

const CaptionType: JsonSchema = {
  type: 'integer',
  description: 'The source of image captions, 0 for a model or 1 for the caller.',
  enum: [0, 1],
};

const CreateDatasetReq: JsonSchema = {
  type: 'object',
  description: 'The knowledge base to create.',
  required: ['name', 'space_id', 'format_type'],
  properties: {
    name: { type: 'string', maxLength: 100, description: 'The name of the knowledge base, at most 100 characters.' },
    space_id: { type: 'string', description: 'The ID of the workspace.', minLength: 1 },
    format_type: {
      type: 'integer',
      enum: [0, 1, 2],
      description:
        'The content type, 0 for text or 2 for images. 1, for tables, occurs in other official clients but is not documented.',
    },
    description: { type: 'string', description: 'The description of the knowledge base.' },
    file_id: { type: 'string', description: 'The ID of an uploaded image for the icon, from `files.upload`.' },
  },
  additionalProperties: false,
};

const UpdateDatasetReq: JsonSchema = {
  type: 'object',
  description: 'The new settings of a knowledge base.',
  required: ['name'],
  properties: {
    name: {
      type: 'string',
      maxLength: 100,
      description: 'The name of the knowledge base, at most 100 characters. Required even if it does not change.',
    },
    file_id: { type: 'string', description: 'The ID of an uploaded image for the icon, from `files.upload`.' },
    description: { type: 'string', description: 'The description of the knowledge base.' },
  },
  additionalProperties: false,
};

const ProcessDatasetReq: JsonSchema = {
  type: 'object',
  description: 'The files whose progress to get.',
  required: ['document_ids'],
  properties: {
    document_ids: {
      type: 'array',
      description: 'The IDs of the files.',
      items: { type: 'string', description: 'The ID of a file.' },
    },
  },
  additionalProperties: false,
};

const UpdateImageReq: JsonSchema = {
  type: 'object',
  description: 'The new caption of an image.',
  required: ['caption'],
  properties: { caption: { type: 'string', description: 'The caption of the image. Searches use it.' } },
  additionalProperties: false,
};

const ListDocumentReq: JsonSchema = {
  type: 'object',
  description: 'The knowledge base whose files to list, and the page.',
  required: ['dataset_id'],
  properties: {
    dataset_id: { type: 'string', description: 'The ID of the knowledge base.', minLength: 1 },
    page: { type: 'integer', description: 'The page number, from 1. Default 1.' },
    size: { type: 'integer', description: 'The number of files per page, default 10.' },
    page_size: {
      type: 'integer',
      deprecated: true,
      description: 'The name of `size` in `@coze/api`. The platform does not read it, so use `size`.',
    },
  },
  additionalProperties: false,
};

const SourceInfo: JsonSchema = {
  type: 'object',
  description:
    'The source of a file. Pass `file_base64` with `file_type` for a local file, `web_url` for a web page, or `source_file_id` for an uploaded file.',
  properties: {
    file_base64: { type: 'string', description: 'The content of the file as base64.' },
    file_type: {
      type: 'string',
      description:
        'The format of the file, as its file name extension, for example `txt`. Required with `file_base64`.',
    },
    web_url: { type: 'string', description: 'The URL of the web page.' },
    document_source: {
      type: 'integer',
      enum: [0, 1, 5],
      description: 'The type of the source: 0 for a local file as base64, 1 for a web page, 5 for an uploaded file.',
    },
    source_file_id: { type: 'string', description: 'The ID returned by `files.upload`.' },
  },
  additionalProperties: false,
};

const UpdateRule: JsonSchema = {
  type: 'object',
  description: 'The update schedule of a web page.',
  properties: {
    update_type: {
      type: 'integer',
      enum: [0, 1],
      description: '1 to fetch the page regularly, 0 (the default) to fetch it once.',
    },
    update_interval: {
      type: 'integer',
      minimum: 24,
      description: 'The interval between fetches, in hours, 24 or more.',
    },
  },
  additionalProperties: false,
};

const DocumentBase: JsonSchema = {
  type: 'object',
  description: 'A file to add.',
  required: ['name', 'source_info'],
  properties: {
    name: { type: 'string', description: 'The name of the file in the knowledge base.' },
    source_info: { $ref: '#/$defs/SourceInfo' },
    update_rule: {
      $ref: '#/$defs/UpdateRule',
      description: 'The update schedule of a web page. Without it, the page is fetched once.',
    },
    caption: {
      type: 'string',
      description: 'The caption of an image, if `caption_type` says that you write the captions.',
    },
  },
  additionalProperties: false,
};

const ChunkStrategyConfig: JsonSchema = {
  type: 'object',
  description: 'The chunking of files. Searches find chunks.',
  properties: {
    chunk_type: {
      $ref: '#/$defs/ChunkType',
      description: 'The chunking method: 0 for automatic, 1 for custom, by `separator` and `max_tokens`.',
    },
    separator: {
      type: 'string',
      description: 'The separator of chunks, for example `#`. Required if `chunk_type` is 1.',
    },
    max_tokens: {
      type: 'integer',
      minimum: 100,
      maximum: 2000,
      description: 'The maximum length of a chunk, in tokens, 100 to 2000. Required if `chunk_type` is 1.',
    },
    remove_extra_spaces: {
      type: 'boolean',
      description: 'True to collapse repeated spaces, line breaks and tabs, default false.',
    },
    remove_urls_emails: { type: 'boolean', description: 'True to remove URLs and email addresses, default false.' },
    caption_type: {
      $ref: '#/$defs/CaptionType',
      description: 'The source of image captions, 0 (the default) for a model or 1 for you.',
    },
  },
  additionalProperties: false,
};

const CreateDocumentReq: JsonSchema = {
  type: 'object',
  description: 'The files to add to a knowledge base, and their processing.',
  required: ['dataset_id', 'document_bases', 'chunk_strategy'],
  properties: {
    dataset_id: { type: 'string', description: 'The ID of the knowledge base.', minLength: 1 },
    document_bases: {
      type: 'array',
      maxItems: 10,
      description: 'The files, at most 10, all from the same type of source.',
      items: { $ref: '#/$defs/DocumentBase' },
    },
    chunk_strategy: {
      $ref: '#/$defs/ChunkStrategyConfig',
      description: 'The chunking of the files. Optional in `@coze/api`, documented by the platform as required.',
    },
    format_type: {
      type: 'integer',
      enum: [0, 1, 2],
      description:
        'The type of the files, 0 (the default) for text or 2 for images, as in the knowledge base. 1, for tables, occurs in other official clients but is not documented.',
    },
  },
  additionalProperties: false,
};

const UpdateDocumentReq: JsonSchema = {
  type: 'object',
  description: 'The file to update, and the changes.',
  required: ['document_id'],
  properties: {
    document_id: { type: 'string', description: 'The ID of the file.', minLength: 1 },
    document_name: { type: 'string', description: 'The new name of the file.' },
    update_rule: { $ref: '#/$defs/UpdateRule', description: 'The new update schedule of the web page.' },
  },
  additionalProperties: false,
};

const DeleteDocumentReq: JsonSchema = {
  type: 'object',
  description: 'The files to delete.',
  required: ['document_ids'],
  properties: {
    document_ids: {
      type: 'array',
      maxItems: 100,
      description: 'The IDs of the files, at most 100.',
      items: { type: 'string', description: 'The ID of a file.' },
    },
  },
  additionalProperties: false,
};

const RoomMode: JsonSchema = {
  type: 'string',
  description:
    'The mode of a room: `default` for a talk with the bot, `podcast` for a podcast. `s2s` (speech to speech) and `translate` are not documented.',
  enum: ['default', 's2s', 'podcast', 'translate'],
};

const RoomAudioCodec: JsonSchema = {
  type: 'string',
  description: 'The audio codec of a room, default `OPUS`.',
  enum: ['AACLC', 'G711A', 'OPUS', 'G722'],
};

const RoomAudioConfig: JsonSchema = {
  type: 'object',
  description: 'The audio of a room.',
  properties: { codec: { $ref: '#/$defs/RoomAudioCodec' } },
  additionalProperties: false,
};

const RoomVideoCodec: JsonSchema = {
  type: 'string',
  description: 'The video codec of a room, default `H264`.',
  enum: ['H264', 'BYTEVC1'],
};

const StreamVideoType: JsonSchema = {
  type: 'string',
  description: 'The video that the bot sees, `main` for the camera or `screen` for the shared screen.',
  enum: ['main', 'screen'],
};

const RoomVideoConfig: JsonSchema = {
  type: 'object',
  description: 'The video of a room, and the frames that the bot sees.',
  properties: {
    codec: { $ref: '#/$defs/RoomVideoCodec' },
    video_frame_rate: {
      type: 'integer',
      minimum: 1,
      maximum: 24,
      description: 'The number of frames per second that the bot sees, 1 to 24, default 1.',
    },
    stream_video_type: { $ref: '#/$defs/StreamVideoType' },
    video_frame_expire_duration: {
      type: 'integer',
      minimum: 1,
      maximum: 10,
      description: 'The time that a frame stays available to the bot, 1 to 10, default 1.',
    },
  },
  additionalProperties: false,
};

const CreateRoomTurnDetectionType: JsonSchema = {
  type: 'string',
  description:
    "The detection of the end of the user's speech: `server_vad` for the platform, by silence; `semantic_vad` for the platform, by meaning; `client_interrupt` for the client. `client_vad` is not documented.",
  enum: ['server_vad', 'client_vad', 'client_interrupt', 'semantic_vad'],
};

const CreateRoomTurnDetection: JsonSchema = {
  type: 'object',
  description: "The detection of the end of the user's speech.",
  properties: { type: { $ref: '#/$defs/CreateRoomTurnDetectionType' } },
  additionalProperties: false,
};

const TranslateConfig: JsonSchema = {
  type: 'object',
  description: 'The languages of a room in `translate` mode. Not documented.',
  properties: {
    from: { type: 'string', description: 'The source language.' },
    to: { type: 'string', description: 'The target language.' },
  },
  additionalProperties: false,
};

const RoomConfig: JsonSchema = {
  type: 'object',
  description: 'The audio, the video and the opening message of a room.',
  properties: {
    room_mode: { $ref: '#/$defs/RoomMode' },
    audio_config: { $ref: '#/$defs/RoomAudioConfig' },
    video_config: { $ref: '#/$defs/RoomVideoConfig' },
    turn_detection: { $ref: '#/$defs/CreateRoomTurnDetection' },
    prologue_content: { type: 'string', description: 'The opening message, spoken after the user joins the room.' },
    prologue_delay_duration_ms: {
      type: 'integer',
      minimum: 0,
      maximum: 5000,
      description: 'The delay of the opening message, in milliseconds, 0 to 5000, default 500.',
    },
    translate_config: { $ref: '#/$defs/TranslateConfig' },
  },
  additionalProperties: false,
};

const CreateRoomReq: JsonSchema = {
  type: 'object',
  description: 'The settings of a new room. Only the bot is required.',
  required: ['bot_id'],
  properties: {
    bot_id: { type: 'string', description: 'The ID of the bot to talk to.', minLength: 1 },
    conversation_id: { type: 'string', description: 'The ID of the conversation to continue.' },
    voice_id: { type: 'string', description: "The ID of the bot's voice, from `audio.voices.list`." },
    config: { $ref: '#/$defs/RoomConfig' },
    uid: { type: 'string', description: 'The ID of the user in the room.' },
    workflow_id: {
      type: 'string',
      description: 'The ID of the chatflow that replies instead of the bot. Not documented.',
    },
    connector_id: { type: 'string', description: 'The ID of the channel, `1024` for the API. Not documented.' },
  },
  additionalProperties: false,
};

const VoiceModelType: JsonSchema = {
  type: 'string',
  description: 'The model type of a voice, `big` or `small`.',
  enum: ['big', 'small'],
};

const VoiceState: JsonSchema = {
  type: 'string',
  description:
    'The state of a voice: `init` if it is not cloned yet, `cloned` if it is ready. `all` lists both; no voice has it.',
  enum: ['init', 'cloned', 'all'],
};

const VoiceEmotion: JsonSchema = {
  type: 'string',
  description: 'An emotion of the speech. Each voice supports some of them.',
  enum: ['happy', 'sad', 'angry', 'surprised', 'fear', 'hate', 'excited', 'coldness', 'neutral'],
};

const VoiceCloneAudioFormat: JsonSchema = {
  type: 'string',
  description: 'The format of a recording.',
  enum: ['wav', 'mp3', 'ogg', 'm4a', 'aac', 'pcm'],
};

const VoiceLanguage: JsonSchema = {
  type: 'string',
  description: 'A language for voice cloning, for example `zh` for Chinese or `id` for Indonesian.',
  enum: ['zh', 'en', 'ja', 'es', 'id', 'pt'],
};

const CloneVoiceReq: JsonSchema = {
  type: 'object',
  description: 'The recording to clone a voice from.',
  required: ['voice_name', 'audio_format', 'file'],
  properties: {
    voice_name: { type: 'string', maxLength: 128, description: 'The name of the voice, at most 128 bytes in UTF-8.' },
    file: { description: 'The recording, at most 10 MB.', contentMediaType: 'application/octet-stream' },
    audio_format: { $ref: '#/$defs/VoiceCloneAudioFormat', description: 'The format of the recording.' },
    language: { $ref: '#/$defs/VoiceLanguage', description: 'The language of the recording.' },
    voice_id: {
      type: 'string',
      description:
        'The ID of a cloned voice to train again, at most 10 times per voice. Without it, a new voice is created.',
    },
    preview_text: { type: 'string', description: "The text of the voice's preview." },
    text: {
      type: 'string',
      maxLength: 1024,
      description:
        'The text spoken in the recording, at most 1024 bytes in UTF-8. The platform compares it with the recording and rejects one that differs much, with code 1109.',
    },
    space_id: { type: 'string', description: 'The ID of the workspace for the voice.' },
    description: { type: 'string', description: 'The description of the voice. Not documented.' },
  },
  additionalProperties: false,
};

const CreateVoiceprintGroupReq: JsonSchema = {
  type: 'object',
  description: 'The group to create.',
  required: ['name'],
  properties: {
    name: { type: 'string', maxLength: 20, description: 'The name of the group, at most 20 characters.' },
    desc: { type: 'string', maxLength: 500, description: 'The description of the group, at most 500 characters.' },
    coze_account_id: {
      type: 'string',
      description: 'The ID of the organization that the group belongs to. Not documented.',
    },
  },
  additionalProperties: false,
};

const UpdateVoiceprintGroupReq: JsonSchema = {
  type: 'object',
  description: 'The changes to a group. Fields that are left out do not change.',
  properties: {
    name: { type: 'string', maxLength: 20, description: 'The new name, at most 20 characters.' },
    desc: { type: 'string', maxLength: 500, description: 'The description of the group, at most 500 characters.' },
  },
  additionalProperties: false,
};

const CreateVoiceprintFeatureReq: JsonSchema = {
  type: 'object',
  description: 'The recording to create a voiceprint from.',
  required: ['file', 'name'],
  properties: {
    file: {
      description: 'The recording of one speaker, WAV or PCM, at most 4 MB.',
      contentMediaType: 'application/octet-stream',
    },
    name: { type: 'string', description: 'The name of the speaker.' },
    desc: { type: 'string', description: 'The description of the speaker.' },
    sample_rate: {
      type: 'integer',
      description: 'The sample rate of the recording, in Hz, default 16000. Required for PCM.',
    },
    channel: { type: 'integer', description: 'The number of channels of the recording, default 1. Required for PCM.' },
  },
  additionalProperties: false,
};

const UpdateVoiceprintFeatureReq: JsonSchema = {
  type: 'object',
  description: 'The changes to a voiceprint. Fields that are left out do not change.',
  properties: {
    file: {
      description: 'A new recording of the speaker, WAV or PCM, at most 4 MB.',
      contentMediaType: 'application/octet-stream',
    },
    name: { type: 'string', description: 'The name of the speaker.' },
    desc: { type: 'string', description: 'The description of the speaker.' },
    sample_rate: {
      type: 'integer',
      description: 'The sample rate of the recording, in Hz, default 16000. Required for PCM.',
    },
    channel: { type: 'integer', description: 'The number of channels of the recording, default 1. Required for PCM.' },
  },
  additionalProperties: false,
};

const SpeakerIdentifyReq: JsonSchema = {
  type: 'object',
  description: 'The recording of the speaker to identify.',
  required: ['file'],
  properties: {
    file: {
      description: 'The recording of the speaker, WAV or PCM, at most 4 MB.',
      contentMediaType: 'application/octet-stream',
    },
    top_k: {
      type: 'integer',
      description: 'The number of best matches to return. Default: all voiceprints of the group.',
    },
    sample_rate: {
      type: 'integer',
      description: 'The sample rate of the recording, in Hz, default 16000. Required for PCM.',
    },
    channel: { type: 'integer', description: 'The number of channels of the recording, default 1. Required for PCM.' },
  },
  additionalProperties: false,
};

const WebsocketEntityType: JsonSchema = {
  type: 'string',
  description: 'The type of entity whose settings apply to a WebSocket.',
  enum: ['bot', 'workflow'],
};

const AudioCodec: JsonSchema = {
  type: 'string',
  description: 'The audio codec. `g711a` and `g711u` are telephony codecs with 8000 Hz.',
  enum: ['pcm', 'opus', 'g711a', 'g711u'],
};

const AudioSampleRate: JsonSchema = {
  type: 'integer',
  description: 'The sample rate of the audio, in Hz.',
  enum: [8000, 16000, 22050, 24000, 32000, 44100, 48000],
};

const AudioLimitConfig: JsonSchema = {
  type: 'object',
  description: 'The rate limit of the audio packets. Without it, packets are sent as soon as they are ready.',
  properties: {
    period: { type: 'integer', description: 'The duration of a period, in seconds.' },
    max_frame_num: { type: 'integer', description: 'The maximum number of packets in a period.' },
  },
  additionalProperties: false,
};

const PcmAudioConfig: JsonSchema = {
  type: 'object',
  description: 'The packets of the synthesized audio, for the codecs `pcm`, `g711a` and `g711u`.',
  properties: {
    sample_rate: { $ref: '#/$defs/AudioSampleRate', description: 'The sample rate in Hz, default 24000.' },
    frame_size_ms: {
      type: 'number',
      description: 'The duration of a packet, in milliseconds. Without it, the durations vary.',
    },
    limit_config: {
      $ref: '#/$defs/AudioLimitConfig',
      description: 'The rate limit of the packets, default unlimited.',
    },
  },
  additionalProperties: false,
};

const OpusFrameSizeMs: JsonSchema = {
  type: 'number',
  description: 'The duration of an Opus packet, in milliseconds.',
  enum: [2.5, 5, 10, 20, 40, 60],
};

const OpusAudioConfig: JsonSchema = {
  type: 'object',
  description: 'The encoding and the packets of the synthesized audio, for the codec `opus`.',
  properties: {
    bitrate: { type: 'integer', description: 'The bit rate, in bits per second, default 48000.' },
    use_cbr: { type: 'boolean', description: 'True if all packets have the same size (constant bit rate).' },
    frame_size_ms: {
      $ref: '#/$defs/OpusFrameSizeMs',
      description: 'The duration of a packet, in milliseconds, default 10.',
    },
    sample_rate: { type: 'integer', description: 'The sample rate in Hz, default 24000.' },
    limit_config: {
      $ref: '#/$defs/AudioLimitConfig',
      description: 'The rate limit of the packets, default unlimited.',
    },
  },
  additionalProperties: false,
};

const EmotionConfig: JsonSchema = {
  type: 'object',
  description: 'The emotion of the voice, for voices that support it.',
  properties: {
    emotion: { type: 'string', description: 'The name of the emotion.' },
    emotion_scale: { type: 'number', description: 'The strength of the emotion.' },
  },
  additionalProperties: false,
};

const OutputAudio: JsonSchema = {
  type: 'object',
  description: 'The format and the voice of the audio that you receive.',
  properties: {
    codec: { $ref: '#/$defs/AudioCodec', description: 'The codec of the audio, default `pcm`.' },
    pcm_config: {
      $ref: '#/$defs/PcmAudioConfig',
      description: 'The packets of the audio, for `pcm`, `g711a` and `g711u`.',
    },
    opus_config: {
      $ref: '#/$defs/OpusAudioConfig',
      description: 'The encoding and the packets of the audio, for `opus`.',
    },
    speech_rate: {
      type: 'integer',
      description: 'The speed of the speech, -50 (half speed) to 100 (double speed), default 0.',
      minimum: -50,
      maximum: 100,
    },
    voice_id: { type: 'string', description: 'The ID of the voice. Without it, the platform chooses one.' },
    emotion_config: { $ref: '#/$defs/EmotionConfig', description: 'The emotion of the voice.' },
  },
  additionalProperties: false,
};

const SpeechUpdateEvent: JsonSchema = {
  type: 'object',
  description:
    'Changes the settings of the speech. Send it before the text. The server responds with `speech.updated` or `error`.',
  required: ['event_type'],
  properties: {
    event_type: { type: 'string', const: 'speech.update', description: 'The name of the event.' },
    id: { type: 'string', description: 'An ID for the event, chosen by you. Optional.' },
    data: {
      type: 'object',
      description: 'The settings to change.',
      properties: {
        output_audio: { $ref: '#/$defs/OutputAudio', description: 'The format and the voice of the audio.' },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};

const InputTextBufferAppendEvent: JsonSchema = {
  type: 'object',
  description: 'The next fragment of the text. The server does not confirm it.',
  required: ['event_type', 'data'],
  properties: {
    event_type: { type: 'string', const: 'input_text_buffer.append', description: 'The name of the event.' },
    id: { type: 'string', description: 'An ID for the event, chosen by you. Optional.' },
    data: {
      type: 'object',
      description: 'A fragment of text.',
      required: ['delta'],
      properties: {
        delta: {
          type: 'string',
          description:
            'The text, at most 1024 bytes (not characters) per request, or the server responds with error 3010.',
          maxLength: 1024,
        },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};

const InputTextBufferCompleteEvent: JsonSchema = {
  type: 'object',
  description: 'Marks the end of the text. The server confirms it with `input_text_buffer.completed`.',
  required: ['event_type'],
  properties: {
    event_type: { type: 'string', const: 'input_text_buffer.complete', description: 'The name of the event.' },
    id: { type: 'string', description: 'An ID for the event, chosen by you. Optional.' },
  },
  additionalProperties: false,
};

const CreateSpeechWsReq: JsonSchema = {
  description: 'A client event of speech synthesis.',
  anyOf: [
    { $ref: '#/$defs/SpeechUpdateEvent' },
    { $ref: '#/$defs/InputTextBufferAppendEvent' },
    { $ref: '#/$defs/InputTextBufferCompleteEvent' },
  ],
};

const SpeechFormat: JsonSchema = {
  type: 'string',
  description: 'The format of synthesized speech.',
  enum: ['wav', 'pcm', 'ogg_opus', 'mp3'],
};

const CreateSpeechReq: JsonSchema = {
  type: 'object',
  description: 'The text to synthesize and the settings of the speech.',
  required: ['input', 'voice_id'],
  properties: {
    input: {
      type: 'string',
      maxLength: 1024,
      description: 'The text to synthesize, at most 1024 bytes in UTF-8. Longer texts fail with code 3010.',
    },
    voice_id: { type: 'string', description: 'The ID of the voice, from `audio.voices.list`.', minLength: 1 },
    emotion: {
      $ref: '#/$defs/VoiceEmotion',
      description: "The emotion of the speech, one of the voice's `support_emotions`.",
    },
    emotion_scale: {
      type: 'number',
      minimum: 1,
      maximum: 5,
      description: 'The strength of the emotion, 1 to 5, default 4.',
    },
    response_format: {
      $ref: '#/$defs/SpeechFormat',
      description: 'The format of the audio, `mp3` (the default), `wav`, `pcm` or `ogg_opus`.',
    },
    speed: {
      type: 'number',
      minimum: 0.2,
      maximum: 3,
      description:
        'The speed of the speech, default 1. Voices of big models accept 0.5 to 2, voices of small models 0.2 to 3.',
    },
    sample_rate: {
      $ref: '#/$defs/AudioSampleRate',
      description: 'The sample rate of the audio, in Hz, default 24000.',
    },
    loudness_rate: {
      type: 'integer',
      minimum: -50,
      maximum: 100,
      description: 'The change of the loudness, in percent, -50 to 100, default 0.',
    },
    context_texts: {
      type: 'string',
      description: 'The situation or the tone that the voice adapts to. It is not spoken.',
    },
  },
  additionalProperties: false,
};

const InputAudioFormat: JsonSchema = {
  type: 'string',
  description: 'The container format of the audio. The codecs `g711a` and `g711u` require `pcm`.',
  enum: ['pcm', 'wav', 'ogg'],
};

const AudioChannel: JsonSchema = { type: 'integer', description: 'The number of audio channels.', enum: [1, 2] };

const AudioBitDepth: JsonSchema = { type: 'integer', description: 'The number of bits per sample.', enum: [8, 16, 24] };

const AudioConfig: JsonSchema = {
  type: 'object',
  description: 'The format of the audio that you send.',
  properties: {
    format: { $ref: '#/$defs/InputAudioFormat', description: 'The container format of the audio, default `wav`.' },
    codec: { $ref: '#/$defs/AudioCodec', description: 'The codec of the audio, default `pcm`.' },
    sample_rate: {
      $ref: '#/$defs/AudioSampleRate',
      description: 'The sample rate in Hz, default 24000. The codecs `g711a` and `g711u` require 8000.',
    },
    channel: { $ref: '#/$defs/AudioChannel', description: 'The number of channels, 1 or 2, default 1.' },
    bit_depth: {
      $ref: '#/$defs/AudioBitDepth',
      description: 'The number of bits per sample, 8, 16 or 24, default 16.',
    },
  },
  additionalProperties: false,
};

const TranscriptionsUpdateEvent: JsonSchema = {
  type: 'object',
  description:
    'Sets the format of the audio. Send it before the audio. The server responds with `transcriptions.updated` or `error`.',
  required: ['event_type', 'data'],
  properties: {
    event_type: { type: 'string', const: 'transcriptions.update', description: 'The name of the event.' },
    id: { type: 'string', description: 'An ID for the event, chosen by you. Optional.' },
    data: {
      type: 'object',
      description: 'The settings to change.',
      properties: { input_audio: { $ref: '#/$defs/AudioConfig', description: 'The format of the audio.' } },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};

const AudioBuffer: JsonSchema = {
  type: 'object',
  description: 'A fragment of audio.',
  required: ['delta'],
  properties: {
    delta: {
      type: 'string',
      description:
        'The audio as base64, in the format of `input_audio`. A fragment may have any duration; 20 milliseconds are usual for live audio.',
      contentEncoding: 'base64',
    },
  },
  additionalProperties: false,
};

const InputAudioBufferAppendEvent: JsonSchema = {
  type: 'object',
  description: 'The next fragment of your audio. The server does not confirm it.',
  required: ['event_type', 'data'],
  properties: {
    event_type: { type: 'string', const: 'input_audio_buffer.append', description: 'The name of the event.' },
    id: { type: 'string', description: 'An ID for the event, chosen by you. Optional.' },
    data: { $ref: '#/$defs/AudioBuffer' },
  },
  additionalProperties: false,
};

const InputAudioBufferCompleteEvent: JsonSchema = {
  type: 'object',
  description:
    'Marks the end of your audio. The server confirms it with `input_audio_buffer.completed`. It has no effect in a chat with `server_vad`, where the server detects the end of a turn.',
  required: ['event_type'],
  properties: {
    event_type: { type: 'string', const: 'input_audio_buffer.complete', description: 'The name of the event.' },
    id: { type: 'string', description: 'An ID for the event, chosen by you. Optional.' },
  },
  additionalProperties: false,
};

const InputAudioBufferClearEvent: JsonSchema = {
  type: 'object',
  description:
    'Discards the audio sent so far. The server confirms it with `input_audio_buffer.cleared`. It has no effect in a chat with `server_vad`, where the server detects the end of a turn. The interpreter does not support it.',
  required: ['event_type'],
  properties: {
    event_type: { type: 'string', const: 'input_audio_buffer.clear', description: 'The name of the event.' },
    id: { type: 'string', description: 'An ID for the event, chosen by you. Optional.' },
  },
  additionalProperties: false,
};

const CreateTranscriptionsWsReq: JsonSchema = {
  description: 'A client event of a transcription.',
  anyOf: [
    { $ref: '#/$defs/TranscriptionsUpdateEvent' },
    { $ref: '#/$defs/InputAudioBufferAppendEvent' },
    { $ref: '#/$defs/InputAudioBufferCompleteEvent' },
    { $ref: '#/$defs/InputAudioBufferClearEvent' },
  ],
};

const CreateTranscriptionReq: JsonSchema = {
  type: 'object',
  description: 'The recording to transcribe.',
  required: ['file'],
  properties: {
    file: {
      description: 'The recording, at most 10 MB and shorter than 30 minutes.',
      contentMediaType: 'application/octet-stream',
    },
  },
  additionalProperties: false,
};

const InterpretationTerm: JsonSchema = {
  type: 'object',
  description: 'The translation of a word.',
  required: ['original', 'translation'],
  properties: {
    original: { type: 'string', description: 'The spoken word.' },
    translation: { type: 'string', description: 'The translated word.' },
  },
  additionalProperties: false,
};

const InterpretationConfig: JsonSchema = {
  type: 'object',
  description: 'The languages and the vocabulary of the interpretation.',
  required: ['from', 'to'],
  properties: {
    from: { type: 'string', description: 'The source language, `zh` or `en`.' },
    to: { type: 'string', description: 'The target language, `zh` or `en`.' },
    hot_words: {
      type: 'array',
      description: 'Words that are likely to occur, such as names. They improve recognition.',
      items: { type: 'string', description: 'A word.' },
    },
    glossary: {
      type: 'array',
      description: 'The translations of certain words.',
      items: { $ref: '#/$defs/InterpretationTerm' },
    },
  },
  additionalProperties: false,
};

const SimultInterpretationUpdateEvent: JsonSchema = {
  type: 'object',
  description:
    'Sets the languages, and the audio formats in both directions. Send it before the audio. The server responds with `simult_interpretation.updated` or `error`.',
  required: ['event_type', 'data'],
  properties: {
    event_type: { type: 'string', const: 'simult_interpretation.update', description: 'The name of the event.' },
    id: { type: 'string', description: 'An ID for the event, chosen by you. Optional.' },
    data: {
      type: 'object',
      description: 'The settings to change.',
      properties: {
        input_audio: { $ref: '#/$defs/AudioConfig', description: 'The format of the audio that you send.' },
        output_audio: {
          $ref: '#/$defs/OutputAudio',
          description: 'The format and the voice of the audio that you receive.',
        },
        translate_config: {
          $ref: '#/$defs/InterpretationConfig',
          description: 'The languages and the vocabulary of the interpretation.',
        },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};

const CreateSimultInterpretationsWsReq: JsonSchema = {
  description: 'A client event of an interpretation.',
  anyOf: [
    { $ref: '#/$defs/SimultInterpretationUpdateEvent' },
    { $ref: '#/$defs/InputAudioBufferAppendEvent' },
    { $ref: '#/$defs/InputAudioBufferCompleteEvent' },
  ],
};

const ChatConfig: JsonSchema = {
  type: 'object',
  description: 'The settings of all turns of the chat.',
  properties: {
    conversation_id: {
      type: 'string',
      description: 'The ID of the conversation to continue. Without it, a new conversation is created.',
    },
    user_id: { type: 'string', description: 'Your ID for the end user. Bot memory and variables are kept per user.' },
    meta_data: { $ref: '#/$defs/MetaDataType', description: 'Your own key-value pairs, stored with the chat.' },
    custom_variables: {
      type: 'object',
      description: "Values for the variables of the bot's prompt. Keys contain letters and underscores only.",
      additionalProperties: { type: 'string' },
    },
    extra_params: {
      type: 'object',
      description: 'Facts about the user, for plugins. The platform reads `latitude` and `longitude`.',
      additionalProperties: { type: 'string' },
    },
    auto_save_history: { type: 'boolean', description: 'True to save the turns in the conversation.' },
    parameters: {
      type: 'object',
      description: 'The inputs of the chatflow, for a bot in chatflow mode. `USER_INPUT` has no effect here.',
      additionalProperties: true,
    },
  },
  additionalProperties: false,
};

const TurnDetectionType: JsonSchema = {
  type: 'string',
  description: "The method that detects the end of the user's speech.",
  enum: ['client_interrupt', 'server_vad'],
};

const InterruptConfigMode: JsonSchema = {
  type: 'string',
  description: 'The position that a keyword must have to interrupt the bot.',
  enum: ['keyword_contains', 'keyword_prefix'],
};

const InterruptConfig: JsonSchema = {
  type: 'object',
  description: 'The keywords that interrupt the bot while it speaks. Only with `server_vad`.',
  properties: {
    mode: { $ref: '#/$defs/InterruptConfigMode', description: 'The position that a keyword must have.' },
    keywords: {
      type: 'array',
      description: 'The keywords, at most 5.',
      maxItems: 5,
      items: {
        type: 'string',
        description: 'A keyword of 6 to 24 bytes (not characters), without punctuation.',
        minLength: 2,
        maxLength: 24,
      },
    },
  },
  additionalProperties: false,
};

const TurnDetection: JsonSchema = {
  type: 'object',
  description: "The detection of the end of the user's speech.",
  properties: {
    type: { $ref: '#/$defs/TurnDetectionType', description: 'The detection method, default `client_interrupt`.' },
    prefix_padding_ms: {
      type: 'integer',
      description:
        'The duration of the audio to keep before the first word, in milliseconds, default 600. Only with `server_vad`.',
    },
    silence_duration_ms: {
      type: 'integer',
      description:
        'The duration of the silence that ends a turn, in milliseconds, default 500. Only with `server_vad`.',
    },
    interrupt_config: {
      $ref: '#/$defs/InterruptConfig',
      description: 'The keywords that interrupt the bot while it speaks. Only with `server_vad`.',
    },
  },
  additionalProperties: false,
};

const AsrUserLanguage: JsonSchema = {
  type: 'string',
  description:
    'The language of the speech. `common` is a large model for Chinese, English and Cantonese. The others are small models for one language each.',
  enum: ['common', 'zh', 'cant', 'sc', 'en', 'ja', 'ko', 'fr', 'id', 'es', 'pt', 'ms', 'ru'],
};

const AsrConfig: JsonSchema = {
  type: 'object',
  description: 'The settings of speech recognition.',
  properties: {
    hot_words: {
      type: 'array',
      description: 'Words that are likely to occur, such as names. At most 100 tokens together; the rest is cut off.',
      items: { type: 'string', description: 'A word.' },
    },
    context: { type: 'string', description: 'The context of the speech, at most 800 tokens; the rest is cut off.' },
    context_type: { type: 'string', description: 'The type of `context`. The platform does not document the types.' },
    user_language: { $ref: '#/$defs/AsrUserLanguage', description: 'The language of the user, default `common`.' },
    enable_ddc: { type: 'boolean', description: 'True to remove filler words and repetitions.' },
    enable_itn: { type: 'boolean', description: 'True to write spoken numbers as digits.' },
    enable_punc: { type: 'boolean', description: 'True to add punctuation.' },
  },
  additionalProperties: false,
};

const VoicePrintConfig: JsonSchema = {
  type: 'object',
  description: 'The recognition of speakers by their voices.',
  properties: {
    group_id: {
      type: 'string',
      description: 'The ID of the voiceprint group to compare with. `@coze/api` requires it.',
    },
    score: { type: 'number', description: 'The minimum score of a match.' },
    reuse_voice_info: {
      type: 'boolean',
      description: 'True to reuse the recognized voice for the speech that follows.',
    },
  },
  additionalProperties: false,
};

const ChatUpdateData: JsonSchema = {
  type: 'object',
  description: 'The settings to change. Settings that are left out do not change.',
  properties: {
    chat_config: { $ref: '#/$defs/ChatConfig', description: 'The settings of all turns of the chat.' },
    input_audio: { $ref: '#/$defs/AudioConfig', description: 'The format of the audio that you send.' },
    output_audio: {
      $ref: '#/$defs/OutputAudio',
      description: 'The format and the voice of the audio that you receive.',
    },
    turn_detection: { $ref: '#/$defs/TurnDetection', description: "The detection of the end of the user's speech." },
    asr_config: { $ref: '#/$defs/AsrConfig', description: 'The settings of speech recognition.' },
    voice_print_config: {
      $ref: '#/$defs/VoicePrintConfig',
      description: 'The recognition of speakers by their voices.',
    },
    event_subscriptions: {
      type: 'array',
      description: 'The names of the events to receive. Default, also for an empty list: all events.',
      items: { type: 'string', description: 'The name of an event.' },
    },
    need_play_prologue: { type: 'boolean', description: 'True if the bot speaks its opening message.' },
    prologue_content: {
      type: 'string',
      description: "The opening message, instead of the bot's own. Only if `need_play_prologue` is true.",
    },
  },
  additionalProperties: false,
};

const ChatUpdateEvent: JsonSchema = {
  type: 'object',
  description:
    'Changes the settings of the chat. It may be sent at any time. The server responds with `chat.updated` or `error`.',
  required: ['event_type'],
  properties: {
    event_type: { type: 'string', const: 'chat.update', description: 'The name of the event.' },
    id: { type: 'string', description: 'An ID for the event, chosen by you. Optional.' },
    data: { $ref: '#/$defs/ChatUpdateData' },
  },
  additionalProperties: false,
};

const ConversationMessageCreateEvent: JsonSchema = {
  type: 'object',
  description:
    'Adds a message to the conversation. A user message starts a turn and cancels the running one; an assistant message is only added to the context.',
  required: ['event_type', 'data'],
  properties: {
    event_type: { type: 'string', const: 'conversation.message.create', description: 'The name of the event.' },
    id: { type: 'string', description: 'An ID for the event, chosen by you. Optional.' },
    data: {
      type: 'object',
      description: 'The message.',
      required: ['role', 'content_type', 'content'],
      properties: {
        role: { $ref: '#/$defs/RoleType', description: 'The role of the speaker.' },
        content_type: { type: 'string', description: 'The type of the content.', enum: ['text', 'object_string'] },
        content: {
          type: 'string',
          description: 'The text, or for `object_string` a list of items, sent as JSON text.',
        },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};

const ConversationClearEvent: JsonSchema = {
  type: 'object',
  description:
    'Clears the context. The conversation continues with a new section. The server confirms it with `conversation.cleared`.',
  required: ['event_type'],
  properties: {
    event_type: { type: 'string', const: 'conversation.clear', description: 'The name of the event.' },
    id: { type: 'string', description: 'An ID for the event, chosen by you. Optional.' },
  },
  additionalProperties: false,
};

const ConversationChatSubmitToolOutputsEvent: JsonSchema = {
  type: 'object',
  description:
    'Submits the outputs of the tool calls of a `conversation.chat.requires_action`. The turn continues with them.',
  required: ['event_type', 'data'],
  properties: {
    event_type: {
      type: 'string',
      const: 'conversation.chat.submit_tool_outputs',
      description: 'The name of the event.',
    },
    id: { type: 'string', description: 'An ID for the event, chosen by you. Optional.' },
    data: {
      type: 'object',
      description: 'The tool outputs.',
      required: ['chat_id', 'tool_outputs'],
      properties: {
        chat_id: { type: 'string', description: 'The ID of the chat that waits for them.', minLength: 1 },
        tool_outputs: {
          type: 'array',
          description: 'One output per tool call.',
          items: { $ref: '#/$defs/ToolOutputType' },
        },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};

const ConversationChatCancelEvent: JsonSchema = {
  type: 'object',
  description: 'Cancels the running turn. The server confirms it with `conversation.chat.canceled`.',
  required: ['event_type'],
  properties: {
    event_type: { type: 'string', const: 'conversation.chat.cancel', description: 'The name of the event.' },
    id: { type: 'string', description: 'An ID for the event, chosen by you. Optional.' },
  },
  additionalProperties: false,
};

const GenerateAudioMode: JsonSchema = {
  type: 'string',
  description: 'The source of the audio to generate.',
  enum: ['text'],
};

const InputTextGenerateAudioEvent: JsonSchema = {
  type: 'object',
  description:
    'Synthesizes speech from a text that is not part of the conversation. The bot does not reply to it. Speech in progress is interrupted.',
  required: ['event_type', 'data'],
  properties: {
    event_type: { type: 'string', const: 'input_text.generate_audio', description: 'The name of the event.' },
    id: { type: 'string', description: 'An ID for the event, chosen by you. Optional.' },
    data: {
      type: 'object',
      description: 'The source of the speech.',
      required: ['mode'],
      properties: {
        mode: { $ref: '#/$defs/GenerateAudioMode', description: 'The type of the source.' },
        text: {
          type: 'string',
          description: 'The text, 1 to 1024 bytes (not characters). Required if `mode` is `text`.',
          minLength: 1,
          maxLength: 1024,
        },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};

const CreateChatWsReq: JsonSchema = {
  description: 'A client event of a chat.',
  anyOf: [
    { $ref: '#/$defs/ChatUpdateEvent' },
    { $ref: '#/$defs/InputAudioBufferAppendEvent' },
    { $ref: '#/$defs/InputAudioBufferCompleteEvent' },
    { $ref: '#/$defs/InputAudioBufferClearEvent' },
    { $ref: '#/$defs/ConversationMessageCreateEvent' },
    { $ref: '#/$defs/ConversationClearEvent' },
    { $ref: '#/$defs/ConversationChatSubmitToolOutputsEvent' },
    { $ref: '#/$defs/ConversationChatCancelEvent' },
    { $ref: '#/$defs/InputTextGenerateAudioEvent' },
  ],
};

const UpdateWorkspaceReq: JsonSchema = {
  type: 'object',
  description: 'The changes. Fields that are left out do not change.',
  properties: {
    name: { type: 'string', description: 'The new name, at most 50 characters.', maxLength: 50 },
    description: {
      type: 'string',
      description: 'The description of the workspace, at most 2000 characters.',
      maxLength: 2000,
    },
  },
  additionalProperties: false,
};

const WorkspaceMemberInput: JsonSchema = {
  type: 'object',
  description: 'A user to add to a workspace, and the role.',
  required: ['user_id', 'role_type'],
  properties: {
    user_id: { type: 'string', description: 'The Coze user ID.', minLength: 1 },
    role_type: {
      type: 'string',
      description: 'The role of the user, `admin` or `member`. A workspace has only one owner.',
      enum: ['admin', 'member'],
    },
  },
  additionalProperties: false,
};

const CreateWorkspaceMembersReq: JsonSchema = {
  type: 'object',
  description: 'The users to add to a workspace.',
  required: ['users'],
  properties: {
    users: {
      type: 'array',
      description: 'The users to add, 1 to 20 per call.',
      minItems: 1,
      maxItems: 20,
      items: { $ref: '#/$defs/WorkspaceMemberInput' },
    },
  },
  additionalProperties: false,
};

const DeleteWorkspaceMembersReq: JsonSchema = {
  type: 'object',
  description: 'The members to remove from a workspace.',
  required: ['user_ids'],
  properties: {
    user_ids: {
      type: 'array',
      description: 'The IDs of the members to remove, 1 to 5 per call. The owner cannot be removed.',
      minItems: 1,
      maxItems: 5,
      items: { type: 'string', description: 'The ID of a user.' },
    },
  },
  additionalProperties: false,
};

const AppCollaborator: JsonSchema = {
  type: 'object',
  description: 'A collaborator of an app.',
  required: ['user_id'],
  properties: { user_id: { type: 'string', description: 'The Coze user ID.', minLength: 1 } },
  additionalProperties: false,
};

const CreateAppCollaboratorReq: JsonSchema = {
  type: 'object',
  description: 'The collaborator to add.',
  required: ['collaborators'],
  properties: {
    collaborators: {
      type: 'array',
      description: 'The collaborator to add, one per call.',
      maxItems: 1,
      items: { $ref: '#/$defs/AppCollaborator' },
    },
  },
  additionalProperties: false,
};

const FolderType: JsonSchema = {
  type: 'string',
  description: 'The content of a folder: `development` for bots and apps, `library` for the resources that they use.',
  enum: ['development', 'library'],
};

const CreateCopyTaskReq: JsonSchema = {
  type: 'object',
  description: 'The entity to copy, and its destination.',
  properties: {
    entity_id: { type: 'string', description: 'The ID of the bot, the app or the workflow.' },
    entity_type: { type: 'string', description: 'The type of the entity.', enum: ['app', 'bot', 'workflow'] },
    to_workspace_id: { type: 'string', description: 'The ID of the workspace to copy to.' },
  },
  additionalProperties: false,
};

const TemplateDuplicateReq: JsonSchema = {
  type: 'object',
  description: 'The destination and the name of the copy.',
  required: ['workspace_id'],
  properties: {
    workspace_id: { type: 'string', description: 'The ID of the workspace to copy to.', minLength: 1 },
    name: { type: 'string', description: 'The name of the copy. Default: the name of the template.' },
  },
  additionalProperties: false,
};

const CallPluginToolReq: JsonSchema = {
  type: 'object',
  description: 'The tool to call and its arguments.',
  required: ['tool_name', 'arguments'],
  properties: {
    tool_name: { type: 'string', description: 'The name of the tool.' },
    arguments: {
      type: 'object',
      description: 'The arguments of the tool, according to its `inputSchema`.',
      additionalProperties: true,
    },
  },
  additionalProperties: false,
};

const StoreEntityType: JsonSchema = {
  type: 'string',
  description: 'The type of an entity in the store.',
  enum: ['plugin'],
};

const PluginSortType: JsonSchema = {
  type: 'string',
  description: 'The order of plugins: `heat` by popularity, `newest` by date, `relative` by relevance.',
  enum: ['heat', 'newest', 'relative'],
};

const AuditStatus: JsonSchema = {
  type: 'integer',
  description: "The status of a bot's review: 1 under review, 2 approved, 3 rejected.",
  enum: [1, 2, 3],
};

const UpdateConnectorBotReq: JsonSchema = {
  type: 'object',
  description: "The result of a bot's review.",
  properties: {
    audit_status: { $ref: '#/$defs/AuditStatus' },
    reason: { type: 'string', description: 'The reason of a rejection.' },
  },
  additionalProperties: false,
};

const InstallConnectorReq: JsonSchema = {
  type: 'object',
  description: 'The workspace to install a channel in.',
  required: ['workspace_id'],
  properties: {
    workspace_id: {
      type: 'string',
      description: 'The ID of the workspace whose members can then publish to the channel.',
      minLength: 1,
    },
  },
  additionalProperties: false,
};

const ConnectorUserConfigOption: JsonSchema = {
  type: 'object',
  description: 'An option for the publisher of a bot.',
  required: ['label', 'value'],
  properties: {
    label: { type: 'string', description: 'The display name of the option.' },
    value: { type: 'string', description: 'The value that the channel receives.' },
  },
  additionalProperties: false,
};

const ConnectorUserConfig: JsonSchema = {
  type: 'object',
  description: 'A setting of a channel and its options.',
  required: ['key', 'enums'],
  properties: {
    key: { type: 'string', description: 'The key of the setting.' },
    enums: { type: 'array', description: 'The options.', items: { $ref: '#/$defs/ConnectorUserConfigOption' } },
  },
  additionalProperties: false,
};

const CreateConnectorUserConfigReq: JsonSchema = {
  type: 'object',
  description: 'The settings of a channel, for one user.',
  required: ['configs'],
  properties: {
    configs: {
      type: 'array',
      description: 'The settings and their options.',
      items: { $ref: '#/$defs/ConnectorUserConfig' },
    },
    user_id: { type: 'string', description: 'The ID of the Coze user that the settings are for.' },
  },
  additionalProperties: false,
};

const ApiAppType: JsonSchema = {
  type: 'string',
  description: 'The source of the events of a callback app: `normal` for the account, `connector` for a channel.',
  enum: ['normal', 'connector'],
};

const CreateApiAppReq: JsonSchema = {
  type: 'object',
  description: 'The callback app to create.',
  required: ['app_type'],
  properties: {
    app_type: { $ref: '#/$defs/ApiAppType' },
    name: {
      type: 'string',
      description: 'The name of the callback app, at most 128 characters. Required for a `normal` app.',
      maxLength: 128,
    },
    connector_id: {
      type: 'string',
      description: 'The ID of the channel whose events the app receives. Required for a `connector` app.',
    },
  },
  additionalProperties: false,
};

const UpdateApiAppReq: JsonSchema = {
  type: 'object',
  description: 'The changes to a callback app. Fields that are left out do not change.',
  properties: {
    name: { type: 'string', description: 'The new name of the callback app.' },
    callback_url: { type: 'string', description: 'The new URL for the events.' },
  },
  additionalProperties: false,
};

const ApiAppEventType: JsonSchema = {
  type: 'string',
  description: 'The events that a callback app can subscribe to. The available ones depend on its type.',
  enum: [
    'bot.published',
    'bot.deleted',
    'bot.unpublished',
    'benefit.usage',
    'benefit.plugin.scale.requested',
    'benefit.plugin.scale.expired',
  ],
};

const CreateApiAppEventReq: JsonSchema = {
  type: 'object',
  description: 'The new subscriptions of a callback app.',
  required: ['event_types'],
  properties: {
    event_types: {
      type: 'array',
      description: 'The events to subscribe to, in addition to the current ones.',
      items: { $ref: '#/$defs/ApiAppEventType' },
    },
  },
  additionalProperties: false,
};

const DeleteApiAppEventReq: JsonSchema = {
  type: 'object',
  description: 'The subscriptions to remove from a callback app.',
  required: ['event_types'],
  properties: {
    event_types: {
      type: 'array',
      description: 'The events to unsubscribe from.',
      items: { $ref: '#/$defs/ApiAppEventType' },
    },
  },
  additionalProperties: false,
};

const BenefitResource: JsonSchema = {
  type: 'string',
  description: 'The resource that a benefit applies to.',
  enum: ['plugin', 'chat', 'workflow'],
};

const CreateBillTaskReq: JsonSchema = {
  type: 'object',
  description: 'The range of days whose bills to export.',
  properties: {
    started_at: {
      type: 'integer',
      description:
        'Any time on the first day, Unix time in seconds. It is rounded down to 00:00:00 of the day. The earliest day is 2025-03-13.',
    },
    ended_at: {
      type: 'integer',
      description:
        'Any time on the last day, Unix time in seconds. It is rounded up to 23:59:59 of the day. The day must be before today.',
    },
  },
  additionalProperties: false,
};

const BenefitEntityType: JsonSchema = {
  type: 'string',
  description:
    'The entities that a limit applies to: all devices or custom consumers of the enterprise, or a single one. `entity_id` identifies a single one.',
  enum: ['enterprise_all_devices', 'enterprise_all_custom_consumers', 'single_device', 'single_custom_consumer'],
};

const BenefitLimitationStatus: JsonSchema = {
  type: 'string',
  description: 'The status of a limit: `valid` allows use up to the limit, `frozen` allows no use.',
  enum: ['valid', 'frozen'],
};

const BenefitActiveMode: JsonSchema = {
  type: 'string',
  description: 'The validity of a limit: `absolute_time` for the time from `started_at` to `ended_at`.',
  enum: ['absolute_time'],
};

const BenefitTriggerUnit: JsonSchema = {
  type: 'string',
  description: 'The unit of the period after which a limit is reset, or `never` if it is not reset.',
  enum: ['never', 'minute', 'hour', 'day'],
};

const BenefitLimitationInfo: JsonSchema = {
  type: 'object',
  description: 'The limit.',
  required: ['benefit_type', 'active_mode', 'started_at', 'ended_at', 'limit'],
  properties: {
    benefit_type: {
      type: 'string',
      description: 'The type of benefit to limit.',
      enum: ['resource_point', 'voice_unified_duration_system', 'voice_unified_duration_custom'],
    },
    active_mode: { $ref: '#/$defs/BenefitActiveMode' },
    started_at: { type: 'integer', description: 'The start of the limit, Unix time in seconds.' },
    ended_at: { type: 'integer', description: 'The end of the limit, Unix time in seconds.' },
    limit: { type: 'integer', description: 'The allowed amount, in the unit of the benefit.' },
    status: { $ref: '#/$defs/BenefitLimitationStatus' },
    trigger_unit: {
      $ref: '#/$defs/BenefitTriggerUnit',
      description: 'The unit of the period after which the limit is reset, default `never`.',
    },
    trigger_time: {
      type: 'integer',
      description: 'The length of the period, in `trigger_unit`. Ignored if that is `never`.',
    },
  },
  additionalProperties: false,
};

const CreateBenefitLimitationReq: JsonSchema = {
  type: 'object',
  description: 'A limit, and the entities that it applies to.',
  required: ['entity_type', 'benefit_info'],
  properties: {
    entity_type: { $ref: '#/$defs/BenefitEntityType' },
    entity_id: {
      type: 'string',
      description: 'The ID of the device or the custom consumer. Required for the `single_` types.',
    },
    benefit_info: { $ref: '#/$defs/BenefitLimitationInfo' },
  },
  additionalProperties: false,
};

const UpdateBenefitLimitationReq: JsonSchema = {
  type: 'object',
  description: 'The changes to a limit. Fields that are left out do not change.',
  properties: {
    active_mode: { $ref: '#/$defs/BenefitActiveMode' },
    started_at: { type: 'integer', description: 'The start of the limit, Unix time in seconds.' },
    ended_at: { type: 'integer', description: 'The end of the limit, Unix time in seconds.' },
    limit: { type: 'integer', description: 'The allowed amount, in the unit of the benefit.' },
    status: { $ref: '#/$defs/BenefitLimitationStatus', description: 'The status of the limit, default `valid`.' },
    trigger_unit: { $ref: '#/$defs/BenefitTriggerUnit' },
    trigger_time: {
      type: 'integer',
      description: 'The length of the period, in `trigger_unit`. Ignored if that is `never`.',
    },
  },
  additionalProperties: false,
};

const EnterpriseMemberRole: JsonSchema = {
  type: 'string',
  description: 'The role of a member of an enterprise.',
  enum: ['enterprise_admin', 'enterprise_member'],
};

const EnterpriseMemberInput: JsonSchema = {
  type: 'object',
  description: 'A user to add to an enterprise, and the role.',
  required: ['user_id', 'role'],
  properties: {
    user_id: { type: 'string', description: 'The Coze user ID.', minLength: 1 },
    role: { $ref: '#/$defs/EnterpriseMemberRole', description: 'The role of the user in the enterprise.' },
  },
  additionalProperties: false,
};

const CreateEnterpriseMemberReq: JsonSchema = {
  type: 'object',
  description: 'The member to add to an enterprise.',
  required: ['users'],
  properties: {
    users: {
      type: 'array',
      description: 'The user to add, one per call.',
      minItems: 1,
      maxItems: 1,
      items: { $ref: '#/$defs/EnterpriseMemberInput' },
    },
  },
  additionalProperties: false,
};

const UpdateEnterpriseMemberReq: JsonSchema = {
  type: 'object',
  description: 'The changes to a member.',
  required: ['role'],
  properties: { role: { $ref: '#/$defs/EnterpriseMemberRole', description: 'The new role of the member.' } },
  additionalProperties: false,
};

const DeleteEnterpriseMemberReq: JsonSchema = {
  type: 'object',
  description: "The transfer of a removed member's resources.",
  required: ['receiver_user_id'],
  properties: {
    receiver_user_id: {
      type: 'string',
      description: 'The ID of the user who receives the resources that the removed member owned in the enterprise.',
      minLength: 1,
    },
  },
  additionalProperties: false,
};

const CreateEnterpriseOrganizationReq: JsonSchema = {
  type: 'object',
  description: 'The organization to create.',
  required: ['name', 'super_admin_user_id'],
  properties: {
    name: { type: 'string', description: 'The name of the organization, at most 30 characters.', maxLength: 30 },
    super_admin_user_id: {
      type: 'string',
      description: 'The ID of the user who becomes the super administrator.',
      minLength: 1,
    },
    description: {
      type: 'string',
      description: 'The description of the organization, at most 100 characters.',
      maxLength: 100,
    },
  },
  additionalProperties: false,
};

const UpdateOrganizationReq: JsonSchema = {
  type: 'object',
  description: 'The changes. Fields that are left out do not change.',
  properties: {
    name: { type: 'string', description: 'The new name, at most 30 characters.', maxLength: 30 },
    description: {
      type: 'string',
      description: 'The description of the organization, at most 100 characters.',
      maxLength: 100,
    },
  },
  additionalProperties: false,
};

const OrganizationRoleType: JsonSchema = {
  type: 'string',
  description: 'The role of a member of an organization.',
  enum: ['organization_super_admin', 'organization_admin', 'organization_member', 'organization_guest'],
};

const OrganizationMemberInput: JsonSchema = {
  type: 'object',
  description: 'A user to add to an organization, and the role.',
  required: ['user_id', 'organization_role_type'],
  properties: {
    user_id: { type: 'string', description: 'The Coze user ID.', minLength: 1 },
    organization_role_type: {
      $ref: '#/$defs/OrganizationRoleType',
      description: 'The role of the user in the organization.',
    },
  },
  additionalProperties: false,
};

const CreateOrganizationMemberReq: JsonSchema = {
  type: 'object',
  description: 'The member to add to an organization.',
  required: ['organization_people'],
  properties: {
    organization_people: {
      type: 'array',
      description: 'The user to add, one per call.',
      minItems: 1,
      maxItems: 1,
      items: { $ref: '#/$defs/OrganizationMemberInput' },
    },
  },
  additionalProperties: false,
};

const UpdateOrganizationMemberReq: JsonSchema = {
  type: 'object',
  description: 'The changes to a member.',
  required: ['organization_role_type'],
  properties: {
    organization_role_type: {
      type: 'string',
      description: 'The new role of the member. The guest role cannot be assigned.',
      enum: ['organization_super_admin', 'organization_admin', 'organization_member'],
    },
  },
  additionalProperties: false,
};

const DeleteOrganizationMemberReq: JsonSchema = {
  type: 'object',
  description: "The transfer of a removed member's resources.",
  required: ['receiver_user_id'],
  properties: {
    receiver_user_id: {
      type: 'string',
      description: 'The ID of the user who receives the resources that the removed member owned in the organization.',
      minLength: 1,
    },
  },
  additionalProperties: false,
};

const OAuthResponseType: JsonSchema = {
  type: 'string',
  description: 'The response type, always a code.',
  enum: ['code'],
};

const CodeChallengeMethod: JsonSchema = {
  type: 'string',
  description:
    'The method that derives the code challenge from the verifier: `plain` for the verifier itself, `S256` for its SHA-256 as Base64URL without padding.',
  enum: ['plain', 'S256'],
};

const AuthorizationCodeGrant: JsonSchema = {
  type: 'object',
  description: 'Exchanges an authorization code for a token.',
  required: ['grant_type', 'client_id', 'code', 'redirect_uri'],
  properties: {
    grant_type: { type: 'string', const: 'authorization_code', description: 'The constant grant type.' },
    client_id: { type: 'string', description: 'The ID of the OAuth app.', minLength: 1 },
    code: { type: 'string', description: 'The code from the redirect.' },
    redirect_uri: { type: 'string', format: 'uri', description: 'The redirect URI of the authorization request.' },
    code_verifier: { type: 'string', description: 'The secret that the code challenge was derived from. PKCE only.' },
  },
  additionalProperties: false,
};

const RefreshTokenGrant: JsonSchema = {
  type: 'object',
  description: 'Exchanges a refresh token for a new pair of tokens. A refresh token works once, within 30 days.',
  required: ['grant_type', 'client_id', 'refresh_token'],
  properties: {
    grant_type: { type: 'string', const: 'refresh_token', description: 'The constant grant type.' },
    client_id: { type: 'string', description: 'The ID of the OAuth app.', minLength: 1 },
    refresh_token: { type: 'string', description: 'The refresh token of the latest access token.' },
  },
  additionalProperties: false,
};

const DeviceCodeGrant: JsonSchema = {
  type: 'object',
  description: 'Polls for the token of a device until the user has decided.',
  required: ['grant_type', 'client_id', 'device_code'],
  properties: {
    grant_type: {
      type: 'string',
      const: 'urn:ietf:params:oauth:grant-type:device_code',
      description: 'The constant grant type.',
    },
    client_id: { type: 'string', description: 'The ID of the OAuth app.', minLength: 1 },
    device_code: { type: 'string', description: 'The device code.' },
  },
  additionalProperties: false,
};

const JWTAccountPermission: JsonSchema = {
  type: 'object',
  description: 'The permissions of the token in the account.',
  required: ['permission_list'],
  properties: {
    permission_list: {
      type: 'array',
      description: 'The permissions, such as `Connector.botChat`.',
      items: { type: 'string' },
    },
  },
  additionalProperties: false,
};

const JWTConnectorBotChatAttribute: JsonSchema = {
  type: 'object',
  description: 'The bots of a channel that the token may chat with.',
  required: ['bot_id_list'],
  properties: { bot_id_list: { type: 'array', description: 'The IDs of the bots.', items: { type: 'string' } } },
  additionalProperties: false,
};

const JWTAttributeConstraint: JsonSchema = {
  type: 'object',
  description: 'A restriction of the permissions of the account.',
  required: ['connector_bot_chat_attribute'],
  properties: { connector_bot_chat_attribute: { $ref: '#/$defs/JWTConnectorBotChatAttribute' } },
  additionalProperties: false,
};

const JWTWorkspacePermission: JsonSchema = {
  type: 'object',
  description: 'The permissions of the token in some workspaces.',
  properties: {
    workspace_id_list: { type: 'array', description: 'The IDs of the workspaces.', items: { type: 'string' } },
    permission_list: { type: 'array', description: 'The permissions.', items: { type: 'string' } },
  },
  additionalProperties: false,
};

const JWTWorkflowPermission: JsonSchema = {
  type: 'object',
  description: 'The permissions of the token for some workflows.',
  properties: {
    workflow_id_list: { type: 'array', description: 'The IDs of the workflows.', items: { type: 'string' } },
    permission_list: { type: 'array', description: 'The permissions.', items: { type: 'string' } },
  },
  additionalProperties: false,
};

const JWTScope: JsonSchema = {
  type: 'object',
  description: 'The scope of a token. It applies to channel apps only.',
  required: ['account_permission', 'attribute_constraint'],
  properties: {
    account_permission: { $ref: '#/$defs/JWTAccountPermission' },
    attribute_constraint: { $ref: '#/$defs/JWTAttributeConstraint' },
    workspace_permission: { $ref: '#/$defs/JWTWorkspacePermission' },
    workflow_permission: { $ref: '#/$defs/JWTWorkflowPermission' },
  },
  additionalProperties: false,
};

const JWTBearerGrant: JsonSchema = {
  type: 'object',
  description: 'Exchanges a signed JWT, sent as the bearer token, for an access token.',
  required: ['grant_type'],
  properties: {
    grant_type: {
      type: 'string',
      const: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      description: 'The constant grant type.',
    },
    duration_seconds: {
      type: 'integer',
      description: 'The lifetime of the token, in seconds, at most 86399, default 900.',
      maximum: 86399,
    },
    scope: { $ref: '#/$defs/JWTScope', description: 'The scope of the token. Default: all permissions of the app.' },
  },
  additionalProperties: false,
};

const OAuthGrantType: JsonSchema = {
  type: 'string',
  description: 'The grant type of a token request.',
  enum: [
    'authorization_code',
    'refresh_token',
    'urn:ietf:params:oauth:grant-type:device_code',
    'urn:ietf:params:oauth:grant-type:jwt-bearer',
  ],
};

const OAuthTokenReq: JsonSchema = {
  description: 'A request for a token, by grant type.',
  anyOf: [
    { $ref: '#/$defs/AuthorizationCodeGrant' },
    { $ref: '#/$defs/RefreshTokenGrant' },
    { $ref: '#/$defs/DeviceCodeGrant' },
    { $ref: '#/$defs/JWTBearerGrant' },
  ],
};

const DeviceCodeReq: JsonSchema = {
  type: 'object',
  description: 'The app that requests a device code.',
  required: ['client_id'],
  properties: { client_id: { type: 'string', description: 'The ID of the OAuth app.', minLength: 1 } },
  additionalProperties: false,
};

export const jsonRoleTypeInput: JsonSchema = /* @__PURE__ */ standalone(RoleType);

export const jsonObjectStringTextInput: JsonSchema = /* @__PURE__ */ standalone(ObjectStringText);

export const jsonObjectStringFileInput: JsonSchema = /* @__PURE__ */ standalone(ObjectStringFile);

export const jsonObjectStringItemInput: JsonSchema = /* @__PURE__ */ standalone(ObjectStringItem, {
  ObjectStringFile,
  ObjectStringText,
});

export const jsonMetaDataTypeInput: JsonSchema = /* @__PURE__ */ standalone(MetaDataType);

export const jsonEnterMessageInput: JsonSchema = /* @__PURE__ */ standalone(EnterMessage, { MetaDataType, RoleType });

export const jsonShortcutCommandInput: JsonSchema = /* @__PURE__ */ standalone(ShortcutCommand);

export const jsonChatPublishStatusInput: JsonSchema = /* @__PURE__ */ standalone(ChatPublishStatus);

export const jsonCreateChatBodyInput: JsonSchema = /* @__PURE__ */ standalone(CreateChatBody, {
  ChatPublishStatus,
  EnterMessage,
  MetaDataType,
  RoleType,
  ShortcutCommand,
});

export const jsonCancelChatReqInput: JsonSchema = /* @__PURE__ */ standalone(CancelChatReq);

export const jsonToolOutputTypeInput: JsonSchema = /* @__PURE__ */ standalone(ToolOutputType);

export const jsonSubmitToolOutputsBodyInput: JsonSchema = /* @__PURE__ */ standalone(SubmitToolOutputsBody, {
  ToolOutputType,
});

export const jsonConversationMessageInput: JsonSchema = /* @__PURE__ */ standalone(ConversationMessage, {
  MetaDataType,
  RoleType,
});

export const jsonCreateConversationReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateConversationReq, {
  ConversationMessage,
  MetaDataType,
  RoleType,
});

export const jsonConversationSortOrderInput: JsonSchema = /* @__PURE__ */ standalone(ConversationSortOrder);

export const jsonUpdateConversationBodyInput: JsonSchema = /* @__PURE__ */ standalone(UpdateConversationBody);

export const jsonCreateMessageBodyInput: JsonSchema = /* @__PURE__ */ standalone(CreateMessageBody, {
  MetaDataType,
  RoleType,
});

export const jsonMessageListOrderInput: JsonSchema = /* @__PURE__ */ standalone(MessageListOrder);

export const jsonListMessageBodyInput: JsonSchema = /* @__PURE__ */ standalone(ListMessageBody, { MessageListOrder });

export const jsonUpdateMessageBodyInput: JsonSchema = /* @__PURE__ */ standalone(UpdateMessageBody, { MetaDataType });

export const jsonFeedbackTypeInput: JsonSchema = /* @__PURE__ */ standalone(FeedbackType);

export const jsonCreateMessageFeedbackBodyInput: JsonSchema = /* @__PURE__ */ standalone(CreateMessageFeedbackBody, {
  FeedbackType,
});

export const jsonCreateFileReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateFileReq);

export const jsonCreateWorkspaceReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateWorkspaceReq);

export const jsonVariableUpdateItemInput: JsonSchema = /* @__PURE__ */ standalone(VariableUpdateItem);

export const jsonVariableUpdateReqInput: JsonSchema = /* @__PURE__ */ standalone(VariableUpdateReq, {
  VariableUpdateItem,
});

export const jsonPromptModeInput: JsonSchema = /* @__PURE__ */ standalone(PromptMode);

export const jsonPrefixPromptInfoInput: JsonSchema = /* @__PURE__ */ standalone(PrefixPromptInfo);

export const jsonBotPromptConfigInput: JsonSchema = /* @__PURE__ */ standalone(BotPromptConfig, {
  PrefixPromptInfo,
  PromptMode,
});

export const jsonBotOnboardingConfigInput: JsonSchema = /* @__PURE__ */ standalone(BotOnboardingConfig);

export const jsonPluginIdInfoInput: JsonSchema = /* @__PURE__ */ standalone(PluginIdInfo);

export const jsonPluginIdListInput: JsonSchema = /* @__PURE__ */ standalone(PluginIdList, { PluginIdInfo });

export const jsonWorkflowIdInfoInput: JsonSchema = /* @__PURE__ */ standalone(WorkflowIdInfo);

export const jsonWorkflowIdListInput: JsonSchema = /* @__PURE__ */ standalone(WorkflowIdList, { WorkflowIdInfo });

export const jsonModelResponseFormatInput: JsonSchema = /* @__PURE__ */ standalone(ModelResponseFormat);

export const jsonCacheTypeInput: JsonSchema = /* @__PURE__ */ standalone(CacheType);

export const jsonModelApiModeInput: JsonSchema = /* @__PURE__ */ standalone(ModelApiMode);

export const jsonModelInfoConfigInput: JsonSchema = /* @__PURE__ */ standalone(ModelInfoConfig, {
  CacheType,
  ModelApiMode,
  ModelResponseFormat,
});

export const jsonSuggestReplyModeInput: JsonSchema = /* @__PURE__ */ standalone(SuggestReplyMode);

export const jsonSuggestReplyConfigInput: JsonSchema = /* @__PURE__ */ standalone(SuggestReplyConfig, {
  SuggestReplyMode,
});

export const jsonBotMediaConfigInput: JsonSchema = /* @__PURE__ */ standalone(BotMediaConfig);

export const jsonCreateBotReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateBotReq, {
  BotMediaConfig,
  BotOnboardingConfig,
  BotPromptConfig,
  CacheType,
  ModelApiMode,
  ModelInfoConfig,
  ModelResponseFormat,
  PluginIdInfo,
  PluginIdList,
  PrefixPromptInfo,
  PromptMode,
  SuggestReplyConfig,
  SuggestReplyMode,
  WorkflowIdInfo,
  WorkflowIdList,
});

export const jsonKnowledgeSearchStrategyInput: JsonSchema = /* @__PURE__ */ standalone(KnowledgeSearchStrategy);

export const jsonKnowledgeInfoInput: JsonSchema = /* @__PURE__ */ standalone(KnowledgeInfo, {
  KnowledgeSearchStrategy,
});

export const jsonUpdateBotReqInput: JsonSchema = /* @__PURE__ */ standalone(UpdateBotReq, {
  BotMediaConfig,
  BotOnboardingConfig,
  BotPromptConfig,
  CacheType,
  KnowledgeInfo,
  KnowledgeSearchStrategy,
  ModelApiMode,
  ModelInfoConfig,
  ModelResponseFormat,
  PluginIdInfo,
  PluginIdList,
  PrefixPromptInfo,
  PromptMode,
  SuggestReplyConfig,
  SuggestReplyMode,
  WorkflowIdInfo,
  WorkflowIdList,
});

export const jsonPublishBotReqInput: JsonSchema = /* @__PURE__ */ standalone(PublishBotReq);

export const jsonPublishStatusInput: JsonSchema = /* @__PURE__ */ standalone(PublishStatus);

export const jsonCollaborationModeInput: JsonSchema = /* @__PURE__ */ standalone(CollaborationMode);

export const jsonUpdateBotCollaborationModeReqInput: JsonSchema = /* @__PURE__ */ standalone(
  UpdateBotCollaborationModeReq,
  { CollaborationMode },
);

export const jsonBotCollaboratorInput: JsonSchema = /* @__PURE__ */ standalone(BotCollaborator);

export const jsonCreateBotCollaboratorReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateBotCollaboratorReq, {
  BotCollaborator,
});

export const jsonUnpublishBotReqInput: JsonSchema = /* @__PURE__ */ standalone(UnpublishBotReq);

export const jsonRunWorkflowReqInput: JsonSchema = /* @__PURE__ */ standalone(RunWorkflowReq);

export const jsonInterruptTypeInput: JsonSchema = /* @__PURE__ */ standalone(InterruptType);

export const jsonStreamWorkflowReqInput: JsonSchema = /* @__PURE__ */ standalone(StreamWorkflowReq);

export const jsonResumeWorkflowReqInput: JsonSchema = /* @__PURE__ */ standalone(ResumeWorkflowReq, { InterruptType });

export const jsonChatWorkflowReqInput: JsonSchema = /* @__PURE__ */ standalone(ChatWorkflowReq, {
  EnterMessage,
  MetaDataType,
  RoleType,
});

export const jsonWorkflowModeInput: JsonSchema = /* @__PURE__ */ standalone(WorkflowMode);

export const jsonUpdateWorkflowCollaborationModeReqInput: JsonSchema = /* @__PURE__ */ standalone(
  UpdateWorkflowCollaborationModeReq,
  { CollaborationMode },
);

export const jsonWorkflowCollaboratorInput: JsonSchema = /* @__PURE__ */ standalone(WorkflowCollaborator);

export const jsonCreateWorkflowCollaboratorReqInput: JsonSchema = /* @__PURE__ */ standalone(
  CreateWorkflowCollaboratorReq,
  { WorkflowCollaborator },
);

export const jsonDocumentFormatTypeInput: JsonSchema = /* @__PURE__ */ standalone(DocumentFormatType);

export const jsonChunkTypeInput: JsonSchema = /* @__PURE__ */ standalone(ChunkType);

export const jsonCaptionTypeInput: JsonSchema = /* @__PURE__ */ standalone(CaptionType);

export const jsonCreateDatasetReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateDatasetReq);

export const jsonUpdateDatasetReqInput: JsonSchema = /* @__PURE__ */ standalone(UpdateDatasetReq);

export const jsonProcessDatasetReqInput: JsonSchema = /* @__PURE__ */ standalone(ProcessDatasetReq);

export const jsonUpdateImageReqInput: JsonSchema = /* @__PURE__ */ standalone(UpdateImageReq);

export const jsonListDocumentReqInput: JsonSchema = /* @__PURE__ */ standalone(ListDocumentReq);

export const jsonSourceInfoInput: JsonSchema = /* @__PURE__ */ standalone(SourceInfo);

export const jsonUpdateRuleInput: JsonSchema = /* @__PURE__ */ standalone(UpdateRule);

export const jsonDocumentBaseInput: JsonSchema = /* @__PURE__ */ standalone(DocumentBase, { SourceInfo, UpdateRule });

export const jsonChunkStrategyConfigInput: JsonSchema = /* @__PURE__ */ standalone(ChunkStrategyConfig, {
  CaptionType,
  ChunkType,
});

export const jsonCreateDocumentReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateDocumentReq, {
  CaptionType,
  ChunkStrategyConfig,
  ChunkType,
  DocumentBase,
  SourceInfo,
  UpdateRule,
});

export const jsonUpdateDocumentReqInput: JsonSchema = /* @__PURE__ */ standalone(UpdateDocumentReq, { UpdateRule });

export const jsonDeleteDocumentReqInput: JsonSchema = /* @__PURE__ */ standalone(DeleteDocumentReq);

export const jsonRoomModeInput: JsonSchema = /* @__PURE__ */ standalone(RoomMode);

export const jsonRoomAudioCodecInput: JsonSchema = /* @__PURE__ */ standalone(RoomAudioCodec);

export const jsonRoomAudioConfigInput: JsonSchema = /* @__PURE__ */ standalone(RoomAudioConfig, { RoomAudioCodec });

export const jsonRoomVideoCodecInput: JsonSchema = /* @__PURE__ */ standalone(RoomVideoCodec);

export const jsonStreamVideoTypeInput: JsonSchema = /* @__PURE__ */ standalone(StreamVideoType);

export const jsonRoomVideoConfigInput: JsonSchema = /* @__PURE__ */ standalone(RoomVideoConfig, {
  RoomVideoCodec,
  StreamVideoType,
});

export const jsonCreateRoomTurnDetectionTypeInput: JsonSchema = /* @__PURE__ */ standalone(CreateRoomTurnDetectionType);

export const jsonCreateRoomTurnDetectionInput: JsonSchema = /* @__PURE__ */ standalone(CreateRoomTurnDetection, {
  CreateRoomTurnDetectionType,
});

export const jsonTranslateConfigInput: JsonSchema = /* @__PURE__ */ standalone(TranslateConfig);

export const jsonRoomConfigInput: JsonSchema = /* @__PURE__ */ standalone(RoomConfig, {
  CreateRoomTurnDetection,
  CreateRoomTurnDetectionType,
  RoomAudioCodec,
  RoomAudioConfig,
  RoomMode,
  RoomVideoCodec,
  RoomVideoConfig,
  StreamVideoType,
  TranslateConfig,
});

export const jsonCreateRoomReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateRoomReq, {
  CreateRoomTurnDetection,
  CreateRoomTurnDetectionType,
  RoomAudioCodec,
  RoomAudioConfig,
  RoomConfig,
  RoomMode,
  RoomVideoCodec,
  RoomVideoConfig,
  StreamVideoType,
  TranslateConfig,
});

export const jsonVoiceModelTypeInput: JsonSchema = /* @__PURE__ */ standalone(VoiceModelType);

export const jsonVoiceStateInput: JsonSchema = /* @__PURE__ */ standalone(VoiceState);

export const jsonVoiceEmotionInput: JsonSchema = /* @__PURE__ */ standalone(VoiceEmotion);

export const jsonVoiceCloneAudioFormatInput: JsonSchema = /* @__PURE__ */ standalone(VoiceCloneAudioFormat);

export const jsonVoiceLanguageInput: JsonSchema = /* @__PURE__ */ standalone(VoiceLanguage);

export const jsonCloneVoiceReqInput: JsonSchema = /* @__PURE__ */ standalone(CloneVoiceReq, {
  VoiceCloneAudioFormat,
  VoiceLanguage,
});

export const jsonCreateVoiceprintGroupReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateVoiceprintGroupReq);

export const jsonUpdateVoiceprintGroupReqInput: JsonSchema = /* @__PURE__ */ standalone(UpdateVoiceprintGroupReq);

export const jsonCreateVoiceprintFeatureReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateVoiceprintFeatureReq);

export const jsonUpdateVoiceprintFeatureReqInput: JsonSchema = /* @__PURE__ */ standalone(UpdateVoiceprintFeatureReq);

export const jsonSpeakerIdentifyReqInput: JsonSchema = /* @__PURE__ */ standalone(SpeakerIdentifyReq);

export const jsonWebsocketEntityTypeInput: JsonSchema = /* @__PURE__ */ standalone(WebsocketEntityType);

export const jsonAudioCodecInput: JsonSchema = /* @__PURE__ */ standalone(AudioCodec);

export const jsonAudioSampleRateInput: JsonSchema = /* @__PURE__ */ standalone(AudioSampleRate);

export const jsonAudioLimitConfigInput: JsonSchema = /* @__PURE__ */ standalone(AudioLimitConfig);

export const jsonPcmAudioConfigInput: JsonSchema = /* @__PURE__ */ standalone(PcmAudioConfig, {
  AudioLimitConfig,
  AudioSampleRate,
});

export const jsonOpusFrameSizeMsInput: JsonSchema = /* @__PURE__ */ standalone(OpusFrameSizeMs);

export const jsonOpusAudioConfigInput: JsonSchema = /* @__PURE__ */ standalone(OpusAudioConfig, {
  AudioLimitConfig,
  OpusFrameSizeMs,
});

export const jsonEmotionConfigInput: JsonSchema = /* @__PURE__ */ standalone(EmotionConfig);

export const jsonOutputAudioInput: JsonSchema = /* @__PURE__ */ standalone(OutputAudio, {
  AudioCodec,
  AudioLimitConfig,
  AudioSampleRate,
  EmotionConfig,
  OpusAudioConfig,
  OpusFrameSizeMs,
  PcmAudioConfig,
});

export const jsonSpeechUpdateEventInput: JsonSchema = /* @__PURE__ */ standalone(SpeechUpdateEvent, {
  AudioCodec,
  AudioLimitConfig,
  AudioSampleRate,
  EmotionConfig,
  OpusAudioConfig,
  OpusFrameSizeMs,
  OutputAudio,
  PcmAudioConfig,
});

export const jsonInputTextBufferAppendEventInput: JsonSchema = /* @__PURE__ */ standalone(InputTextBufferAppendEvent);

export const jsonInputTextBufferCompleteEventInput: JsonSchema =
  /* @__PURE__ */ standalone(InputTextBufferCompleteEvent);

export const jsonCreateSpeechWsReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateSpeechWsReq, {
  AudioCodec,
  AudioLimitConfig,
  AudioSampleRate,
  EmotionConfig,
  InputTextBufferAppendEvent,
  InputTextBufferCompleteEvent,
  OpusAudioConfig,
  OpusFrameSizeMs,
  OutputAudio,
  PcmAudioConfig,
  SpeechUpdateEvent,
});

export const jsonSpeechFormatInput: JsonSchema = /* @__PURE__ */ standalone(SpeechFormat);

export const jsonCreateSpeechReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateSpeechReq, {
  AudioSampleRate,
  SpeechFormat,
  VoiceEmotion,
});

export const jsonInputAudioFormatInput: JsonSchema = /* @__PURE__ */ standalone(InputAudioFormat);

export const jsonAudioChannelInput: JsonSchema = /* @__PURE__ */ standalone(AudioChannel);

export const jsonAudioBitDepthInput: JsonSchema = /* @__PURE__ */ standalone(AudioBitDepth);

export const jsonAudioConfigInput: JsonSchema = /* @__PURE__ */ standalone(AudioConfig, {
  AudioBitDepth,
  AudioChannel,
  AudioCodec,
  AudioSampleRate,
  InputAudioFormat,
});

export const jsonTranscriptionsUpdateEventInput: JsonSchema = /* @__PURE__ */ standalone(TranscriptionsUpdateEvent, {
  AudioBitDepth,
  AudioChannel,
  AudioCodec,
  AudioConfig,
  AudioSampleRate,
  InputAudioFormat,
});

export const jsonAudioBufferInput: JsonSchema = /* @__PURE__ */ standalone(AudioBuffer);

export const jsonInputAudioBufferAppendEventInput: JsonSchema = /* @__PURE__ */ standalone(
  InputAudioBufferAppendEvent,
  { AudioBuffer },
);

export const jsonInputAudioBufferCompleteEventInput: JsonSchema =
  /* @__PURE__ */ standalone(InputAudioBufferCompleteEvent);

export const jsonInputAudioBufferClearEventInput: JsonSchema = /* @__PURE__ */ standalone(InputAudioBufferClearEvent);

export const jsonCreateTranscriptionsWsReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateTranscriptionsWsReq, {
  AudioBitDepth,
  AudioBuffer,
  AudioChannel,
  AudioCodec,
  AudioConfig,
  AudioSampleRate,
  InputAudioBufferAppendEvent,
  InputAudioBufferClearEvent,
  InputAudioBufferCompleteEvent,
  InputAudioFormat,
  TranscriptionsUpdateEvent,
});

export const jsonCreateTranscriptionReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateTranscriptionReq);

export const jsonInterpretationTermInput: JsonSchema = /* @__PURE__ */ standalone(InterpretationTerm);

export const jsonInterpretationConfigInput: JsonSchema = /* @__PURE__ */ standalone(InterpretationConfig, {
  InterpretationTerm,
});

export const jsonSimultInterpretationUpdateEventInput: JsonSchema = /* @__PURE__ */ standalone(
  SimultInterpretationUpdateEvent,
  {
    AudioBitDepth,
    AudioChannel,
    AudioCodec,
    AudioConfig,
    AudioLimitConfig,
    AudioSampleRate,
    EmotionConfig,
    InputAudioFormat,
    InterpretationConfig,
    InterpretationTerm,
    OpusAudioConfig,
    OpusFrameSizeMs,
    OutputAudio,
    PcmAudioConfig,
  },
);

export const jsonCreateSimultInterpretationsWsReqInput: JsonSchema = /* @__PURE__ */ standalone(
  CreateSimultInterpretationsWsReq,
  {
    AudioBitDepth,
    AudioBuffer,
    AudioChannel,
    AudioCodec,
    AudioConfig,
    AudioLimitConfig,
    AudioSampleRate,
    EmotionConfig,
    InputAudioBufferAppendEvent,
    InputAudioBufferCompleteEvent,
    InputAudioFormat,
    InterpretationConfig,
    InterpretationTerm,
    OpusAudioConfig,
    OpusFrameSizeMs,
    OutputAudio,
    PcmAudioConfig,
    SimultInterpretationUpdateEvent,
  },
);

export const jsonChatConfigInput: JsonSchema = /* @__PURE__ */ standalone(ChatConfig, { MetaDataType });

export const jsonTurnDetectionTypeInput: JsonSchema = /* @__PURE__ */ standalone(TurnDetectionType);

export const jsonInterruptConfigModeInput: JsonSchema = /* @__PURE__ */ standalone(InterruptConfigMode);

export const jsonInterruptConfigInput: JsonSchema = /* @__PURE__ */ standalone(InterruptConfig, {
  InterruptConfigMode,
});

export const jsonTurnDetectionInput: JsonSchema = /* @__PURE__ */ standalone(TurnDetection, {
  InterruptConfig,
  InterruptConfigMode,
  TurnDetectionType,
});

export const jsonAsrUserLanguageInput: JsonSchema = /* @__PURE__ */ standalone(AsrUserLanguage);

export const jsonAsrConfigInput: JsonSchema = /* @__PURE__ */ standalone(AsrConfig, { AsrUserLanguage });

export const jsonVoicePrintConfigInput: JsonSchema = /* @__PURE__ */ standalone(VoicePrintConfig);

export const jsonChatUpdateDataInput: JsonSchema = /* @__PURE__ */ standalone(ChatUpdateData, {
  AsrConfig,
  AsrUserLanguage,
  AudioBitDepth,
  AudioChannel,
  AudioCodec,
  AudioConfig,
  AudioLimitConfig,
  AudioSampleRate,
  ChatConfig,
  EmotionConfig,
  InputAudioFormat,
  InterruptConfig,
  InterruptConfigMode,
  MetaDataType,
  OpusAudioConfig,
  OpusFrameSizeMs,
  OutputAudio,
  PcmAudioConfig,
  TurnDetection,
  TurnDetectionType,
  VoicePrintConfig,
});

export const jsonChatUpdateEventInput: JsonSchema = /* @__PURE__ */ standalone(ChatUpdateEvent, {
  AsrConfig,
  AsrUserLanguage,
  AudioBitDepth,
  AudioChannel,
  AudioCodec,
  AudioConfig,
  AudioLimitConfig,
  AudioSampleRate,
  ChatConfig,
  ChatUpdateData,
  EmotionConfig,
  InputAudioFormat,
  InterruptConfig,
  InterruptConfigMode,
  MetaDataType,
  OpusAudioConfig,
  OpusFrameSizeMs,
  OutputAudio,
  PcmAudioConfig,
  TurnDetection,
  TurnDetectionType,
  VoicePrintConfig,
});

export const jsonConversationMessageCreateEventInput: JsonSchema = /* @__PURE__ */ standalone(
  ConversationMessageCreateEvent,
  { RoleType },
);

export const jsonConversationClearEventInput: JsonSchema = /* @__PURE__ */ standalone(ConversationClearEvent);

export const jsonConversationChatSubmitToolOutputsEventInput: JsonSchema = /* @__PURE__ */ standalone(
  ConversationChatSubmitToolOutputsEvent,
  { ToolOutputType },
);

export const jsonConversationChatCancelEventInput: JsonSchema = /* @__PURE__ */ standalone(ConversationChatCancelEvent);

export const jsonGenerateAudioModeInput: JsonSchema = /* @__PURE__ */ standalone(GenerateAudioMode);

export const jsonInputTextGenerateAudioEventInput: JsonSchema = /* @__PURE__ */ standalone(
  InputTextGenerateAudioEvent,
  { GenerateAudioMode },
);

export const jsonCreateChatWsReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateChatWsReq, {
  AsrConfig,
  AsrUserLanguage,
  AudioBitDepth,
  AudioBuffer,
  AudioChannel,
  AudioCodec,
  AudioConfig,
  AudioLimitConfig,
  AudioSampleRate,
  ChatConfig,
  ChatUpdateData,
  ChatUpdateEvent,
  ConversationChatCancelEvent,
  ConversationChatSubmitToolOutputsEvent,
  ConversationClearEvent,
  ConversationMessageCreateEvent,
  EmotionConfig,
  GenerateAudioMode,
  InputAudioBufferAppendEvent,
  InputAudioBufferClearEvent,
  InputAudioBufferCompleteEvent,
  InputAudioFormat,
  InputTextGenerateAudioEvent,
  InterruptConfig,
  InterruptConfigMode,
  MetaDataType,
  OpusAudioConfig,
  OpusFrameSizeMs,
  OutputAudio,
  PcmAudioConfig,
  RoleType,
  ToolOutputType,
  TurnDetection,
  TurnDetectionType,
  VoicePrintConfig,
});

export const jsonUpdateWorkspaceReqInput: JsonSchema = /* @__PURE__ */ standalone(UpdateWorkspaceReq);

export const jsonWorkspaceMemberInputInput: JsonSchema = /* @__PURE__ */ standalone(WorkspaceMemberInput);

export const jsonCreateWorkspaceMembersReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateWorkspaceMembersReq, {
  WorkspaceMemberInput,
});

export const jsonDeleteWorkspaceMembersReqInput: JsonSchema = /* @__PURE__ */ standalone(DeleteWorkspaceMembersReq);

export const jsonAppCollaboratorInput: JsonSchema = /* @__PURE__ */ standalone(AppCollaborator);

export const jsonCreateAppCollaboratorReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateAppCollaboratorReq, {
  AppCollaborator,
});

export const jsonFolderTypeInput: JsonSchema = /* @__PURE__ */ standalone(FolderType);

export const jsonCreateCopyTaskReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateCopyTaskReq);

export const jsonTemplateDuplicateReqInput: JsonSchema = /* @__PURE__ */ standalone(TemplateDuplicateReq);

export const jsonCallPluginToolReqInput: JsonSchema = /* @__PURE__ */ standalone(CallPluginToolReq);

export const jsonStoreEntityTypeInput: JsonSchema = /* @__PURE__ */ standalone(StoreEntityType);

export const jsonPluginSortTypeInput: JsonSchema = /* @__PURE__ */ standalone(PluginSortType);

export const jsonAuditStatusInput: JsonSchema = /* @__PURE__ */ standalone(AuditStatus);

export const jsonUpdateConnectorBotReqInput: JsonSchema = /* @__PURE__ */ standalone(UpdateConnectorBotReq, {
  AuditStatus,
});

export const jsonInstallConnectorReqInput: JsonSchema = /* @__PURE__ */ standalone(InstallConnectorReq);

export const jsonConnectorUserConfigOptionInput: JsonSchema = /* @__PURE__ */ standalone(ConnectorUserConfigOption);

export const jsonConnectorUserConfigInput: JsonSchema = /* @__PURE__ */ standalone(ConnectorUserConfig, {
  ConnectorUserConfigOption,
});

export const jsonCreateConnectorUserConfigReqInput: JsonSchema = /* @__PURE__ */ standalone(
  CreateConnectorUserConfigReq,
  { ConnectorUserConfig, ConnectorUserConfigOption },
);

export const jsonApiAppTypeInput: JsonSchema = /* @__PURE__ */ standalone(ApiAppType);

export const jsonCreateApiAppReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateApiAppReq, { ApiAppType });

export const jsonUpdateApiAppReqInput: JsonSchema = /* @__PURE__ */ standalone(UpdateApiAppReq);

export const jsonApiAppEventTypeInput: JsonSchema = /* @__PURE__ */ standalone(ApiAppEventType);

export const jsonCreateApiAppEventReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateApiAppEventReq, {
  ApiAppEventType,
});

export const jsonDeleteApiAppEventReqInput: JsonSchema = /* @__PURE__ */ standalone(DeleteApiAppEventReq, {
  ApiAppEventType,
});

export const jsonBenefitResourceInput: JsonSchema = /* @__PURE__ */ standalone(BenefitResource);

export const jsonCreateBillTaskReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateBillTaskReq);

export const jsonBenefitEntityTypeInput: JsonSchema = /* @__PURE__ */ standalone(BenefitEntityType);

export const jsonBenefitLimitationStatusInput: JsonSchema = /* @__PURE__ */ standalone(BenefitLimitationStatus);

export const jsonBenefitActiveModeInput: JsonSchema = /* @__PURE__ */ standalone(BenefitActiveMode);

export const jsonBenefitTriggerUnitInput: JsonSchema = /* @__PURE__ */ standalone(BenefitTriggerUnit);

export const jsonBenefitLimitationInfoInput: JsonSchema = /* @__PURE__ */ standalone(BenefitLimitationInfo, {
  BenefitActiveMode,
  BenefitLimitationStatus,
  BenefitTriggerUnit,
});

export const jsonCreateBenefitLimitationReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateBenefitLimitationReq, {
  BenefitActiveMode,
  BenefitEntityType,
  BenefitLimitationInfo,
  BenefitLimitationStatus,
  BenefitTriggerUnit,
});

export const jsonUpdateBenefitLimitationReqInput: JsonSchema = /* @__PURE__ */ standalone(UpdateBenefitLimitationReq, {
  BenefitActiveMode,
  BenefitLimitationStatus,
  BenefitTriggerUnit,
});

export const jsonEnterpriseMemberRoleInput: JsonSchema = /* @__PURE__ */ standalone(EnterpriseMemberRole);

export const jsonEnterpriseMemberInputInput: JsonSchema = /* @__PURE__ */ standalone(EnterpriseMemberInput, {
  EnterpriseMemberRole,
});

export const jsonCreateEnterpriseMemberReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateEnterpriseMemberReq, {
  EnterpriseMemberInput,
  EnterpriseMemberRole,
});

export const jsonUpdateEnterpriseMemberReqInput: JsonSchema = /* @__PURE__ */ standalone(UpdateEnterpriseMemberReq, {
  EnterpriseMemberRole,
});

export const jsonDeleteEnterpriseMemberReqInput: JsonSchema = /* @__PURE__ */ standalone(DeleteEnterpriseMemberReq);

export const jsonCreateEnterpriseOrganizationReqInput: JsonSchema = /* @__PURE__ */ standalone(
  CreateEnterpriseOrganizationReq,
);

export const jsonUpdateOrganizationReqInput: JsonSchema = /* @__PURE__ */ standalone(UpdateOrganizationReq);

export const jsonOrganizationRoleTypeInput: JsonSchema = /* @__PURE__ */ standalone(OrganizationRoleType);

export const jsonOrganizationMemberInputInput: JsonSchema = /* @__PURE__ */ standalone(OrganizationMemberInput, {
  OrganizationRoleType,
});

export const jsonCreateOrganizationMemberReqInput: JsonSchema = /* @__PURE__ */ standalone(
  CreateOrganizationMemberReq,
  { OrganizationMemberInput, OrganizationRoleType },
);

export const jsonUpdateOrganizationMemberReqInput: JsonSchema = /* @__PURE__ */ standalone(UpdateOrganizationMemberReq);

export const jsonDeleteOrganizationMemberReqInput: JsonSchema = /* @__PURE__ */ standalone(DeleteOrganizationMemberReq);

export const jsonOAuthResponseTypeInput: JsonSchema = /* @__PURE__ */ standalone(OAuthResponseType);

export const jsonCodeChallengeMethodInput: JsonSchema = /* @__PURE__ */ standalone(CodeChallengeMethod);

export const jsonAuthorizationCodeGrantInput: JsonSchema = /* @__PURE__ */ standalone(AuthorizationCodeGrant);

export const jsonRefreshTokenGrantInput: JsonSchema = /* @__PURE__ */ standalone(RefreshTokenGrant);

export const jsonDeviceCodeGrantInput: JsonSchema = /* @__PURE__ */ standalone(DeviceCodeGrant);

export const jsonJWTAccountPermissionInput: JsonSchema = /* @__PURE__ */ standalone(JWTAccountPermission);

export const jsonJWTConnectorBotChatAttributeInput: JsonSchema =
  /* @__PURE__ */ standalone(JWTConnectorBotChatAttribute);

export const jsonJWTAttributeConstraintInput: JsonSchema = /* @__PURE__ */ standalone(JWTAttributeConstraint, {
  JWTConnectorBotChatAttribute,
});

export const jsonJWTWorkspacePermissionInput: JsonSchema = /* @__PURE__ */ standalone(JWTWorkspacePermission);

export const jsonJWTWorkflowPermissionInput: JsonSchema = /* @__PURE__ */ standalone(JWTWorkflowPermission);

export const jsonJWTScopeInput: JsonSchema = /* @__PURE__ */ standalone(JWTScope, {
  JWTAccountPermission,
  JWTAttributeConstraint,
  JWTConnectorBotChatAttribute,
  JWTWorkflowPermission,
  JWTWorkspacePermission,
});

export const jsonJWTBearerGrantInput: JsonSchema = /* @__PURE__ */ standalone(JWTBearerGrant, {
  JWTAccountPermission,
  JWTAttributeConstraint,
  JWTConnectorBotChatAttribute,
  JWTScope,
  JWTWorkflowPermission,
  JWTWorkspacePermission,
});

export const jsonOAuthGrantTypeInput: JsonSchema = /* @__PURE__ */ standalone(OAuthGrantType);

export const jsonOAuthTokenReqInput: JsonSchema = /* @__PURE__ */ standalone(OAuthTokenReq, {
  AuthorizationCodeGrant,
  DeviceCodeGrant,
  JWTAccountPermission,
  JWTAttributeConstraint,
  JWTBearerGrant,
  JWTConnectorBotChatAttribute,
  JWTScope,
  JWTWorkflowPermission,
  JWTWorkspacePermission,
  RefreshTokenGrant,
});

export const jsonDeviceCodeReqInput: JsonSchema = /* @__PURE__ */ standalone(DeviceCodeReq);

export const jsonChatCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateChatBody' },
  { ChatPublishStatus, CreateChatBody, EnterMessage, MetaDataType, RoleType, ShortcutCommand },
);

export const jsonChatCreateQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    conversation_id: {
      type: 'string',
      description: 'The ID of the conversation to continue. If left out, a new conversation is created.',
    },
  },
  additionalProperties: false,
});

export const jsonChatRetrieveQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    conversation_id: {
      type: 'string',
      minLength: 1,
      description: 'The ID of the conversation that the chat belongs to.',
    },
    chat_id: { type: 'string', minLength: 1, description: 'The ID of the chat.' },
  },
  required: ['conversation_id', 'chat_id'],
  additionalProperties: false,
});

export const jsonChatCancelBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CancelChatReq' },
  { CancelChatReq },
);

export const jsonChatMessagesListQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    conversation_id: {
      type: 'string',
      minLength: 1,
      description: 'The ID of the conversation that the chat belongs to.',
    },
    chat_id: { type: 'string', minLength: 1, description: 'The ID of the chat.' },
  },
  required: ['conversation_id', 'chat_id'],
  additionalProperties: false,
});

export const jsonChatSubmitToolOutputsBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/SubmitToolOutputsBody' },
  { SubmitToolOutputsBody, ToolOutputType },
);

export const jsonChatSubmitToolOutputsQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    conversation_id: {
      type: 'string',
      minLength: 1,
      description: 'The ID of the conversation that the chat belongs to.',
    },
    chat_id: { type: 'string', minLength: 1, description: 'The ID of the chat.' },
  },
  required: ['conversation_id', 'chat_id'],
  additionalProperties: false,
});

export const jsonConversationsCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateConversationReq' },
  { ConversationMessage, CreateConversationReq, MetaDataType, RoleType },
);

export const jsonConversationsRetrieveQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { conversation_id: { type: 'string', minLength: 1, description: 'The ID of the conversation.' } },
  required: ['conversation_id'],
  additionalProperties: false,
});

export const jsonConversationsListQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      bot_id: { type: 'string', minLength: 1, description: 'The ID of the bot.' },
      page_num: { type: 'integer', minimum: 1, description: 'The page number, from 1. Default 1.' },
      page_size: {
        type: 'integer',
        maximum: 50,
        description: 'The number of conversations per page, at most 50, default 50.',
      },
      sort_order: {
        $ref: '#/$defs/ConversationSortOrder',
        description: 'The order of the conversations by creation time. Default `DESC`, newest first.',
      },
      connector_id: {
        type: 'string',
        description: 'The ID of the channel, `1024` (API, the default) or `999` (Chat SDK).',
      },
    },
    required: ['bot_id'],
    additionalProperties: false,
  },
  { ConversationSortOrder },
);

export const jsonConversationsUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateConversationBody' },
  { UpdateConversationBody },
);

export const jsonConversationsUpdatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { conversation_id: { type: 'string', minLength: 1, description: 'The ID of the conversation.' } },
  required: ['conversation_id'],
  additionalProperties: false,
});

export const jsonConversationsDeletePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { conversation_id: { type: 'string', minLength: 1, description: 'The ID of the conversation.' } },
  required: ['conversation_id'],
  additionalProperties: false,
});

export const jsonConversationsClearPath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { conversation_id: { type: 'string', minLength: 1, description: 'The ID of the conversation.' } },
  required: ['conversation_id'],
  additionalProperties: false,
});

export const jsonConversationsMessagesCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateMessageBody' },
  { CreateMessageBody, MetaDataType, RoleType },
);

export const jsonConversationsMessagesCreateQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    conversation_id: { type: 'string', minLength: 1, description: 'The ID of the conversation to add the message to.' },
  },
  required: ['conversation_id'],
  additionalProperties: false,
});

export const jsonConversationsMessagesListBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/ListMessageBody' },
  { ListMessageBody, MessageListOrder },
);

export const jsonConversationsMessagesListQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { conversation_id: { type: 'string', minLength: 1, description: 'The ID of the conversation.' } },
  required: ['conversation_id'],
  additionalProperties: false,
});

export const jsonConversationsMessagesRetrieveQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    conversation_id: {
      type: 'string',
      minLength: 1,
      description: 'The ID of the conversation that the message belongs to.',
    },
    message_id: { type: 'string', minLength: 1, description: 'The ID of the message.' },
  },
  required: ['conversation_id', 'message_id'],
  additionalProperties: false,
});

export const jsonConversationsMessagesUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateMessageBody' },
  { MetaDataType, UpdateMessageBody },
);

export const jsonConversationsMessagesUpdateQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    conversation_id: {
      type: 'string',
      minLength: 1,
      description: 'The ID of the conversation that the message belongs to.',
    },
    message_id: { type: 'string', minLength: 1, description: 'The ID of the message.' },
  },
  required: ['conversation_id', 'message_id'],
  additionalProperties: false,
});

export const jsonConversationsMessagesDeleteQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    conversation_id: {
      type: 'string',
      minLength: 1,
      description: 'The ID of the conversation that the message belongs to.',
    },
    message_id: { type: 'string', minLength: 1, description: 'The ID of the message.' },
  },
  required: ['conversation_id', 'message_id'],
  additionalProperties: false,
});

export const jsonConversationsMessagesFeedbackCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateMessageFeedbackBody' },
  { CreateMessageFeedbackBody, FeedbackType },
);

export const jsonConversationsMessagesFeedbackCreatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    conversation_id: {
      type: 'string',
      minLength: 1,
      description: 'The ID of the conversation that the message belongs to.',
    },
    message_id: { type: 'string', minLength: 1, description: 'The ID of the message to rate.' },
  },
  required: ['conversation_id', 'message_id'],
  additionalProperties: false,
});

export const jsonConversationsMessagesFeedbackDeletePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    conversation_id: {
      type: 'string',
      minLength: 1,
      description: 'The ID of the conversation that the message belongs to.',
    },
    message_id: { type: 'string', minLength: 1, description: 'The ID of the message whose rating to delete.' },
  },
  required: ['conversation_id', 'message_id'],
  additionalProperties: false,
});

export const jsonFilesUploadBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateFileReq' },
  { CreateFileReq },
);

export const jsonFilesRetrieveQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    file_id: { type: 'string', minLength: 1, description: 'The ID of the file, as returned by the upload.' },
  },
  required: ['file_id'],
  additionalProperties: false,
});

export const jsonWorkspacesListQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    page_num: { type: 'integer', minimum: 1, description: 'The page number, from 1. Default 1.' },
    page_size: {
      type: 'integer',
      minimum: 1,
      maximum: 50,
      description: 'The number of workspaces per page, at most 50, default 20.',
    },
    enterprise_id: {
      type: 'string',
      description: 'List only the workspaces of the enterprise with this ID. Enterprise plans only.',
    },
    user_id: {
      type: 'string',
      description: 'The ID of the user whose workspaces to list. Required together with `coze_account_id`.',
    },
    coze_account_id: {
      type: 'string',
      description:
        'The ID of the organization; for a personal account, the ID of its user. Required together with `user_id`.',
    },
  },
  additionalProperties: false,
});

export const jsonWorkspacesCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateWorkspaceReq' },
  { CreateWorkspaceReq },
);

export const jsonVariablesRetrieveQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    app_id: { type: 'string', description: 'The ID of the app that the variables belong to.' },
    bot_id: { type: 'string', description: 'The ID of the bot that the variables belong to.' },
    connector_id: { type: 'string', description: "The ID of the user's channel, `1024` (API) or `999` (Chat SDK)." },
    connector_uid: {
      type: 'string',
      description:
        'The ID of the user that the variables belong to: the `user_id` that you send with chats and workflow runs. Optional in `@coze/api`, documented by the platform as required.',
    },
    keywords: {
      type: 'array',
      items: { type: 'string' },
      description:
        'The names of the variables to get. Default: all variables. Sent as one value, separated by commas. Names that do not exist are ignored.',
    },
  },
  required: ['connector_uid'],
  additionalProperties: false,
});

export const jsonVariablesUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/VariableUpdateReq' },
  { VariableUpdateItem, VariableUpdateReq },
);

export const jsonBotsCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateBotReq' },
  {
    BotMediaConfig,
    BotOnboardingConfig,
    BotPromptConfig,
    CacheType,
    CreateBotReq,
    ModelApiMode,
    ModelInfoConfig,
    ModelResponseFormat,
    PluginIdInfo,
    PluginIdList,
    PrefixPromptInfo,
    PromptMode,
    SuggestReplyConfig,
    SuggestReplyMode,
    WorkflowIdInfo,
    WorkflowIdList,
  },
);

export const jsonBotsUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateBotReq' },
  {
    BotMediaConfig,
    BotOnboardingConfig,
    BotPromptConfig,
    CacheType,
    KnowledgeInfo,
    KnowledgeSearchStrategy,
    ModelApiMode,
    ModelInfoConfig,
    ModelResponseFormat,
    PluginIdInfo,
    PluginIdList,
    PrefixPromptInfo,
    PromptMode,
    SuggestReplyConfig,
    SuggestReplyMode,
    UpdateBotReq,
    WorkflowIdInfo,
    WorkflowIdList,
  },
);

export const jsonBotsPublishBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/PublishBotReq' },
  { PublishBotReq },
);

export const jsonBotsListNewQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      workspace_id: {
        type: 'string',
        minLength: 1,
        description: 'The ID of the workspace. Optional in `@coze/api`, documented by the platform as required.',
      },
      publish_status: {
        $ref: '#/$defs/PublishStatus',
        description: 'The publish status of the listed bots, default `published_online`.',
      },
      connector_id: {
        type: 'string',
        description:
          'The ID of the channel that the bots are published to, default `1024` (API). Examples of others are `999` (Chat SDK) and `998` (Web SDK). Custom channels have their own IDs.',
      },
      page_num: { type: 'integer', minimum: 1, description: 'The page number, from 1. Default 1.' },
      page_size: { type: 'integer', description: 'The number of bots per page, default 20.' },
    },
    required: ['workspace_id'],
    additionalProperties: false,
  },
  { PublishStatus },
);

export const jsonBotsRetrieveNewPath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { bot_id: { type: 'string', minLength: 1, description: 'The ID of the bot.' } },
  required: ['bot_id'],
  additionalProperties: false,
});

export const jsonBotsRetrieveNewQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    is_published: {
      type: 'boolean',
      description: 'True for the published version, false for the draft. Default true.',
    },
  },
  additionalProperties: false,
});

export const jsonBotsCollaborationModesUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateBotCollaborationModeReq' },
  { CollaborationMode, UpdateBotCollaborationModeReq },
);

export const jsonBotsCollaborationModesUpdatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { bot_id: { type: 'string', minLength: 1, description: 'The ID of the bot.' } },
  required: ['bot_id'],
  additionalProperties: false,
});

export const jsonBotsCollaboratorsCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateBotCollaboratorReq' },
  { BotCollaborator, CreateBotCollaboratorReq },
);

export const jsonBotsCollaboratorsCreatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { bot_id: { type: 'string', minLength: 1, description: 'The ID of the bot.' } },
  required: ['bot_id'],
  additionalProperties: false,
});

export const jsonBotsCollaboratorsDeletePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    bot_id: { type: 'string', minLength: 1, description: 'The ID of the bot.' },
    user_id: { type: 'string', minLength: 1, description: 'The Coze user ID of the collaborator.' },
  },
  required: ['bot_id', 'user_id'],
  additionalProperties: false,
});

export const jsonBotsUnpublishBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UnpublishBotReq' },
  { UnpublishBotReq },
);

export const jsonBotsUnpublishPath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { bot_id: { type: 'string', minLength: 1, description: 'The ID of the bot.' } },
  required: ['bot_id'],
  additionalProperties: false,
});

export const jsonBotsVersionsListPath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { bot_id: { type: 'string', minLength: 1, description: 'The ID of the bot.' } },
  required: ['bot_id'],
  additionalProperties: false,
});

export const jsonBotsVersionsListQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      page_num: { type: 'integer', minimum: 1, description: 'The page number, from 1. Default 1.' },
      page_size: {
        type: 'integer',
        minimum: 1,
        maximum: 30,
        description: 'The number of versions per page, 1 to 30, default 10.',
      },
      publish_status: {
        $ref: '#/$defs/PublishStatus',
        description:
          'The publish status of the listed versions, `published_online` (default) or `unpublished_draft`. The other values are not documented for this endpoint.',
      },
      connector_id: {
        type: 'string',
        description: 'List only versions published to the channel with this ID. Default: all channels.',
      },
    },
    additionalProperties: false,
  },
  { PublishStatus },
);

/** @deprecated */
export const jsonBotsRetrieveQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    bot_id: { type: 'string', minLength: 1, description: 'The ID of the bot.' },
    is_published: { type: 'boolean', description: 'True for the published version, false for the draft.' },
  },
  required: ['bot_id'],
  additionalProperties: false,
});

/** @deprecated */
export const jsonBotsListQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    space_id: { type: 'string', minLength: 1, description: 'The ID of the workspace.' },
    page_index: { type: 'integer', minimum: 1, description: 'The page number, from 1. Default 1.' },
    page_size: { type: 'integer', description: 'The number of bots per page, default 20.' },
  },
  required: ['space_id'],
  additionalProperties: false,
});

export const jsonWorkflowsRunsCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/RunWorkflowReq' },
  { RunWorkflowReq },
);

export const jsonWorkflowsRunsStreamBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/StreamWorkflowReq' },
  { StreamWorkflowReq },
);

export const jsonWorkflowsRunsResumeBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/ResumeWorkflowReq' },
  { InterruptType, ResumeWorkflowReq },
);

export const jsonWorkflowsRunsResumeBlockingBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/ResumeWorkflowReq' },
  { InterruptType, ResumeWorkflowReq },
);

export const jsonWorkflowsRunsHistoryRetrievePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    workflow_id: { type: 'string', minLength: 1, description: 'The ID of the workflow.' },
    execute_id: { type: 'string', minLength: 1, description: 'The ID of the run.' },
  },
  required: ['workflow_id', 'execute_id'],
  additionalProperties: false,
});

export const jsonWorkflowsRunsHistoryExecuteNodesRetrievePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    workflow_id: { type: 'string', minLength: 1, description: 'The ID of the workflow.' },
    execute_id: { type: 'string', minLength: 1, description: 'The ID of the run.' },
    node_execute_uuid: {
      type: 'string',
      description: "The ID of the node's run, from the run's `node_execute_status` or from a message of the stream.",
    },
  },
  required: ['workflow_id', 'execute_id', 'node_execute_uuid'],
  additionalProperties: false,
});

export const jsonWorkflowsChatStreamBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/ChatWorkflowReq' },
  { ChatWorkflowReq, EnterMessage, MetaDataType, RoleType },
);

export const jsonWorkflowsListQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      workspace_id: { type: 'string', minLength: 1, description: 'The ID of the workspace.' },
      page_num: {
        type: 'integer',
        minimum: 1,
        description: 'The page number, from 1. If left out, the client sends 1.',
      },
      page_size: {
        type: 'integer',
        minimum: 1,
        maximum: 100,
        description:
          'The number of workflows per page, from 1, default 10. The documentation says at most 30, the official Python client asks for 100.',
      },
      workflow_mode: {
        $ref: '#/$defs/WorkflowMode',
        description: 'List only workflows or only chatflows. Default: both.',
      },
      app_id: { type: 'string', description: 'List only the workflows of the app with this ID.' },
      publish_status: {
        $ref: '#/$defs/PublishStatus',
        description: 'List only published or only unpublished workflows. Default: published ones.',
      },
    },
    required: ['workspace_id', 'page_num'],
    additionalProperties: false,
  },
  { PublishStatus, WorkflowMode },
);

export const jsonWorkflowsRetrievePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { workflow_id: { type: 'string', minLength: 1, description: 'The ID of the workflow.' } },
  required: ['workflow_id'],
  additionalProperties: false,
});

export const jsonWorkflowsRetrieveQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    include_input_output: {
      type: 'boolean',
      description: 'True to include `input` and `output` in the response, default false.',
    },
  },
  additionalProperties: false,
});

export const jsonWorkflowsVersionsListPath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { workflow_id: { type: 'string', minLength: 1, description: 'The ID of the workflow.' } },
  required: ['workflow_id'],
  additionalProperties: false,
});

export const jsonWorkflowsVersionsListQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      publish_status: {
        $ref: '#/$defs/PublishStatus',
        description: 'List only published or only unpublished versions. Default: published ones.',
      },
      page_size: {
        type: 'integer',
        minimum: 1,
        maximum: 30,
        description: 'The number of versions per page, 1 to 30, default 10.',
      },
      page_token: {
        type: 'string',
        description: 'The `next_page_token` of the previous page. Leave it out for the first page.',
      },
      include_input_output: {
        type: 'boolean',
        description: 'True to include `input` and `output` in the response, default false.',
      },
    },
    additionalProperties: false,
  },
  { PublishStatus },
);

export const jsonWorkflowsCollaborationModesUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateWorkflowCollaborationModeReq' },
  { CollaborationMode, UpdateWorkflowCollaborationModeReq },
);

export const jsonWorkflowsCollaborationModesUpdatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { workflow_id: { type: 'string', minLength: 1, description: 'The ID of the workflow.' } },
  required: ['workflow_id'],
  additionalProperties: false,
});

export const jsonWorkflowsCollaboratorsCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateWorkflowCollaboratorReq' },
  { CreateWorkflowCollaboratorReq, WorkflowCollaborator },
);

export const jsonWorkflowsCollaboratorsCreatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { workflow_id: { type: 'string', minLength: 1, description: 'The ID of the workflow.' } },
  required: ['workflow_id'],
  additionalProperties: false,
});

export const jsonWorkflowsCollaboratorsDeletePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    workflow_id: { type: 'string', minLength: 1, description: 'The ID of the workflow.' },
    user_id: { type: 'string', minLength: 1, description: 'The Coze user ID of the collaborator.' },
  },
  required: ['workflow_id', 'user_id'],
  additionalProperties: false,
});

export const jsonDatasetsListQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      space_id: { type: 'string', minLength: 1, description: 'The ID of the workspace.' },
      name: { type: 'string', description: 'List only knowledge bases whose name contains this text.' },
      format_type: {
        $ref: '#/$defs/DocumentFormatType',
        description: 'List only knowledge bases of this type: 0 for text, 1 for tables, 2 for images.',
      },
      page_num: { type: 'integer', minimum: 1, description: 'The page number, from 1. Default 1.' },
      page_size: {
        type: 'integer',
        minimum: 1,
        maximum: 300,
        description: 'The number of knowledge bases per page, 1 to 300, default 10.',
      },
    },
    required: ['space_id'],
    additionalProperties: false,
  },
  { DocumentFormatType },
);

export const jsonDatasetsCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateDatasetReq' },
  { CreateDatasetReq },
);

export const jsonDatasetsUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateDatasetReq' },
  { UpdateDatasetReq },
);

export const jsonDatasetsUpdatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { dataset_id: { type: 'string', minLength: 1, description: 'The ID of the knowledge base.' } },
  required: ['dataset_id'],
  additionalProperties: false,
});

export const jsonDatasetsDeletePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { dataset_id: { type: 'string', minLength: 1, description: 'The ID of the knowledge base.' } },
  required: ['dataset_id'],
  additionalProperties: false,
});

export const jsonDatasetsProcessBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/ProcessDatasetReq' },
  { ProcessDatasetReq },
);

export const jsonDatasetsProcessPath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { dataset_id: { type: 'string', minLength: 1, description: 'The ID of the knowledge base.' } },
  required: ['dataset_id'],
  additionalProperties: false,
});

export const jsonDatasetsImagesListPath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { dataset_id: { type: 'string', minLength: 1, description: 'The ID of the knowledge base.' } },
  required: ['dataset_id'],
  additionalProperties: false,
});

export const jsonDatasetsImagesListQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    page_num: { type: 'integer', minimum: 1, description: 'The page number, from 1. Default 1.' },
    page_size: {
      type: 'integer',
      minimum: 1,
      maximum: 299,
      description: 'The number of images per page, 1 to 299, default 10.',
    },
    keyword: { type: 'string', description: 'List only images whose caption contains this text.' },
    has_caption: { type: 'boolean', description: 'List only images with a caption (`true`) or without one (`false`).' },
  },
  additionalProperties: false,
});

export const jsonDatasetsImagesUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateImageReq' },
  { UpdateImageReq },
);

export const jsonDatasetsImagesUpdatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    dataset_id: { type: 'string', minLength: 1, description: 'The ID of the knowledge base.' },
    document_id: { type: 'string', minLength: 1, description: 'The ID of the image.' },
  },
  required: ['dataset_id', 'document_id'],
  additionalProperties: false,
});

export const jsonDatasetsDocumentsListBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/ListDocumentReq' },
  { ListDocumentReq },
);

export const jsonDatasetsDocumentsCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateDocumentReq' },
  { CaptionType, ChunkStrategyConfig, ChunkType, CreateDocumentReq, DocumentBase, SourceInfo, UpdateRule },
);

export const jsonDatasetsDocumentsUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateDocumentReq' },
  { UpdateDocumentReq, UpdateRule },
);

export const jsonDatasetsDocumentsDeleteBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/DeleteDocumentReq' },
  { DeleteDocumentReq },
);

export const jsonAudioRoomsCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateRoomReq' },
  {
    CreateRoomReq,
    CreateRoomTurnDetection,
    CreateRoomTurnDetectionType,
    RoomAudioCodec,
    RoomAudioConfig,
    RoomConfig,
    RoomMode,
    RoomVideoCodec,
    RoomVideoConfig,
    StreamVideoType,
    TranslateConfig,
  },
);

export const jsonAudioLiveRetrievePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { live_id: { type: 'string', minLength: 1, description: 'The ID of the live event.' } },
  required: ['live_id'],
  additionalProperties: false,
});

export const jsonAudioVoicesListQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      filter_system_voice: {
        type: 'boolean',
        description: 'True to exclude the voices of the platform, default false.',
      },
      model_type: { $ref: '#/$defs/VoiceModelType', description: 'List only voices of this model type.' },
      voice_state: {
        $ref: '#/$defs/VoiceState',
        description: 'List voices that are ready (`cloned`, the default), not yet cloned (`init`), or both (`all`).',
      },
      page_num: { type: 'integer', minimum: 1, description: 'The page number, from 1. Default 1.' },
      page_size: {
        type: 'integer',
        minimum: 1,
        maximum: 100,
        description: 'The number of voices per page, 1 to 100, default 100.',
      },
    },
    additionalProperties: false,
  },
  { VoiceModelType, VoiceState },
);

export const jsonAudioVoicesCloneBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CloneVoiceReq' },
  { CloneVoiceReq, VoiceCloneAudioFormat, VoiceLanguage },
);

export const jsonAudioVoiceprintGroupsListQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    page_num: { type: 'integer', minimum: 1, description: 'The page number, from 1. Default 1.' },
    page_size: {
      type: 'integer',
      minimum: 1,
      maximum: 200,
      description: 'The number of groups per page, 1 to 200, default 10.',
    },
    name: { type: 'string', description: 'List only groups with this name.' },
    user_id: { type: 'string', description: 'List only groups created by the user with this ID.' },
    group_id: { type: 'string', description: 'List only the group with this ID.' },
    coze_account_id: {
      type: 'string',
      description: 'List only groups of the organization with this ID. Not documented.',
    },
  },
  additionalProperties: false,
});

export const jsonAudioVoiceprintGroupsCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateVoiceprintGroupReq' },
  { CreateVoiceprintGroupReq },
);

export const jsonAudioVoiceprintGroupsUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateVoiceprintGroupReq' },
  { UpdateVoiceprintGroupReq },
);

export const jsonAudioVoiceprintGroupsUpdatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { group_id: { type: 'string', minLength: 1, description: 'The ID of the group.' } },
  required: ['group_id'],
  additionalProperties: false,
});

export const jsonAudioVoiceprintGroupsDeletePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { group_id: { type: 'string', minLength: 1, description: 'The ID of the group.' } },
  required: ['group_id'],
  additionalProperties: false,
});

export const jsonAudioVoiceprintGroupsFeaturesListPath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { group_id: { type: 'string', minLength: 1, description: 'The ID of the group.' } },
  required: ['group_id'],
  additionalProperties: false,
});

export const jsonAudioVoiceprintGroupsFeaturesListQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    page_num: { type: 'integer', minimum: 1, description: 'The page number, from 1. Default 1.' },
    page_size: {
      type: 'integer',
      minimum: 1,
      maximum: 200,
      description: 'The number of voiceprints per page, 1 to 200, default 10.',
    },
  },
  additionalProperties: false,
});

export const jsonAudioVoiceprintGroupsFeaturesCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateVoiceprintFeatureReq' },
  { CreateVoiceprintFeatureReq },
);

export const jsonAudioVoiceprintGroupsFeaturesCreatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { group_id: { type: 'string', minLength: 1, description: 'The ID of the group.' } },
  required: ['group_id'],
  additionalProperties: false,
});

export const jsonAudioVoiceprintGroupsFeaturesUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateVoiceprintFeatureReq' },
  { UpdateVoiceprintFeatureReq },
);

export const jsonAudioVoiceprintGroupsFeaturesUpdatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    group_id: { type: 'string', minLength: 1, description: 'The ID of the group.' },
    feature_id: { type: 'string', minLength: 1, description: 'The ID of the voiceprint.' },
  },
  required: ['group_id', 'feature_id'],
  additionalProperties: false,
});

export const jsonAudioVoiceprintGroupsFeaturesDeletePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    group_id: { type: 'string', minLength: 1, description: 'The ID of the group.' },
    feature_id: { type: 'string', minLength: 1, description: 'The ID of the voiceprint.' },
  },
  required: ['group_id', 'feature_id'],
  additionalProperties: false,
});

export const jsonAudioVoiceprintGroupsFeaturesSpeakerIdentifyBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/SpeakerIdentifyReq' },
  { SpeakerIdentifyReq },
);

export const jsonAudioVoiceprintGroupsFeaturesSpeakerIdentifyPath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { group_id: { type: 'string', minLength: 1, description: 'The ID of the group.' } },
  required: ['group_id'],
  additionalProperties: false,
});

export const jsonAudioSpeechCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateSpeechReq' },
  { AudioSampleRate, CreateSpeechReq, SpeechFormat, VoiceEmotion },
);

export const jsonWebsocketsAudioSpeechCreateQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      entity_type: {
        $ref: '#/$defs/WebsocketEntityType',
        description: 'The type of entity that `entity_id` identifies. The settings of that bot or workflow apply.',
      },
      entity_id: { type: 'string', description: 'The ID of a bot or workflow. Required together with `entity_type`.' },
    },
    additionalProperties: false,
  },
  { WebsocketEntityType },
);

export const jsonAudioTranscriptionsCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateTranscriptionReq' },
  { CreateTranscriptionReq },
);

export const jsonWebsocketsAudioTranscriptionsCreateQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      entity_type: {
        $ref: '#/$defs/WebsocketEntityType',
        description: 'The type of entity that `entity_id` identifies. The settings of that bot or workflow apply.',
      },
      entity_id: { type: 'string', description: 'The ID of a bot or workflow. Required together with `entity_type`.' },
    },
    additionalProperties: false,
  },
  { WebsocketEntityType },
);

export const jsonWebsocketsChatCreateQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    bot_id: { type: 'string', minLength: 1, description: 'The ID of the bot.' },
    workflow_id: { type: 'string', description: 'The ID of the chatflow to chat with.' },
    device_id: {
      type: 'string',
      pattern: '^[0-9]{1,19}$',
      description: 'A number that identifies the device, chosen by you and used for tracing only. At most 19 digits.',
    },
  },
  required: ['bot_id'],
  additionalProperties: false,
});

export const jsonWorkspacesUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateWorkspaceReq' },
  { UpdateWorkspaceReq },
);

export const jsonWorkspacesUpdatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { workspace_id: { type: 'string', minLength: 1, description: 'The ID of the workspace.' } },
  required: ['workspace_id'],
  additionalProperties: false,
});

export const jsonWorkspacesMembersListPath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { workspace_id: { type: 'string', minLength: 1, description: 'The ID of the workspace.' } },
  required: ['workspace_id'],
  additionalProperties: false,
});

export const jsonWorkspacesMembersListQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    page_num: { type: 'integer', minimum: 1, description: 'The page number, from 1. Default 1.' },
    page_size: {
      type: 'integer',
      minimum: 1,
      maximum: 50,
      description: 'The number of members per page, 1 to 50, default 20.',
    },
  },
  additionalProperties: false,
});

export const jsonWorkspacesMembersCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateWorkspaceMembersReq' },
  { CreateWorkspaceMembersReq, WorkspaceMemberInput },
);

export const jsonWorkspacesMembersCreatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { workspace_id: { type: 'string', minLength: 1, description: 'The ID of the workspace.' } },
  required: ['workspace_id'],
  additionalProperties: false,
});

export const jsonWorkspacesMembersDeleteBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/DeleteWorkspaceMembersReq' },
  { DeleteWorkspaceMembersReq },
);

export const jsonWorkspacesMembersDeletePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { workspace_id: { type: 'string', minLength: 1, description: 'The ID of the workspace.' } },
  required: ['workspace_id'],
  additionalProperties: false,
});

export const jsonAppsListQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      workspace_id: { type: 'string', minLength: 1, description: 'The ID of the workspace.' },
      publish_status: {
        $ref: '#/$defs/PublishStatus',
        description: 'The publish status of the listed apps, default `published_online`.',
      },
      connector_id: {
        type: 'string',
        description:
          'The ID of the channel that the apps are published to, default `1024` (API). Examples of others are `999` (Chat SDK) and `998` (Web SDK). Custom channels have their own IDs.',
      },
      page_num: { type: 'integer', minimum: 1, description: 'The page number, from 1. Default 1.' },
      page_size: { type: 'integer', minimum: 1, description: 'The number of apps per page, default 20.' },
    },
    required: ['workspace_id'],
    additionalProperties: false,
  },
  { PublishStatus },
);

export const jsonAppsCollaboratorsCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateAppCollaboratorReq' },
  { AppCollaborator, CreateAppCollaboratorReq },
);

export const jsonAppsCollaboratorsCreatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { app_id: { type: 'string', minLength: 1, description: 'The ID of the app.' } },
  required: ['app_id'],
  additionalProperties: false,
});

export const jsonAppsCollaboratorsDeletePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    app_id: { type: 'string', minLength: 1, description: 'The ID of the app.' },
    user_id: { type: 'string', minLength: 1, description: 'The Coze user ID of the collaborator.' },
  },
  required: ['app_id', 'user_id'],
  additionalProperties: false,
});

export const jsonFoldersListQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      workspace_id: { type: 'string', minLength: 1, description: 'The ID of the workspace.' },
      folder_type: {
        $ref: '#/$defs/FolderType',
        description: 'The type of folders to list. The documentation lists only `development`.',
      },
      parent_folder_id: { type: 'string', description: 'The ID of the parent folder. Default: the top level.' },
      page_num: { type: 'integer', minimum: 1, description: 'The page number, from 1. Default 1.' },
      page_size: {
        type: 'integer',
        minimum: 1,
        maximum: 50,
        description: 'The number of folders per page, at most 50, default 20.',
      },
    },
    required: ['workspace_id', 'folder_type'],
    additionalProperties: false,
  },
  { FolderType },
);

export const jsonFoldersRetrievePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { folder_id: { type: 'string', minLength: 1, description: 'The ID of the folder.' } },
  required: ['folder_id'],
  additionalProperties: false,
});

export const jsonEntitiesCopyTasksCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateCopyTaskReq' },
  { CreateCopyTaskReq },
);

export const jsonEntitiesCopyTasksRetrievePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { task_id: { type: 'string', minLength: 1, description: 'The ID of the task.' } },
  required: ['task_id'],
  additionalProperties: false,
});

export const jsonTemplatesDuplicateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/TemplateDuplicateReq' },
  { TemplateDuplicateReq },
);

export const jsonTemplatesDuplicatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { template_id: { type: 'string', minLength: 1, description: 'The ID of the template.' } },
  required: ['template_id'],
  additionalProperties: false,
});

export const jsonPluginsMgetQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    ids: {
      type: 'array',
      maxItems: 20,
      items: { type: 'string' },
      description: 'The IDs of the plugins, at most 20. Sent as one value, separated by commas.',
    },
  },
  required: ['ids'],
  additionalProperties: false,
});

export const jsonPluginsRetrievePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { plugin_id: { type: 'string', minLength: 1, description: 'The ID of the plugin.' } },
  required: ['plugin_id'],
  additionalProperties: false,
});

export const jsonPluginsToolsCallBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CallPluginToolReq' },
  { CallPluginToolReq },
);

export const jsonPluginsToolsCallPath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { plugin_id: { type: 'string', minLength: 1, description: 'The ID of the plugin.' } },
  required: ['plugin_id'],
  additionalProperties: false,
});

export const jsonStoresCategoriesListQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      entity_type: { $ref: '#/$defs/StoreEntityType', description: 'The type of entity that the categories are for.' },
      page_num: { type: 'integer', minimum: 1, description: 'The page number, from 1. Default 1.' },
      page_size: {
        type: 'integer',
        maximum: 100,
        description: 'The number of categories per page, at most 100, default 20.',
      },
    },
    required: ['entity_type'],
    additionalProperties: false,
  },
  { StoreEntityType },
);

export const jsonStoresPluginsListQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      keyword: { type: 'string', description: 'The keyword to search for.' },
      is_official: {
        type: 'boolean',
        description: 'List only the plugins of the platform (`true`) or only those of others (`false`).',
      },
      category_ids: {
        type: 'array',
        items: { type: 'string' },
        description: 'List only the plugins in the categories with these IDs. Sent as one value, separated by commas.',
      },
      sort_type: { $ref: '#/$defs/PluginSortType', description: 'The order of the plugins.' },
      page_num: { type: 'integer', minimum: 1, description: 'The page number, from 1. Default 1.' },
      page_size: {
        type: 'integer',
        maximum: 100,
        description: 'The number of plugins per page, at most 100, default 20.',
      },
    },
    additionalProperties: false,
  },
  { PluginSortType },
);

export const jsonConnectorsBotsUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateConnectorBotReq' },
  { AuditStatus, UpdateConnectorBotReq },
);

export const jsonConnectorsBotsUpdatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    connector_id: { type: 'string', minLength: 1, description: 'The ID of the channel.' },
    bot_id: { type: 'string', minLength: 1, description: 'The ID of the bot.' },
  },
  required: ['connector_id', 'bot_id'],
  additionalProperties: false,
});

export const jsonConnectorsInstallBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/InstallConnectorReq' },
  { InstallConnectorReq },
);

export const jsonConnectorsInstallPath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { connector_id: { type: 'string', minLength: 1, description: 'The ID of the channel.' } },
  required: ['connector_id'],
  additionalProperties: false,
});

export const jsonConnectorsUserConfigsCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateConnectorUserConfigReq' },
  { ConnectorUserConfig, ConnectorUserConfigOption, CreateConnectorUserConfigReq },
);

export const jsonConnectorsUserConfigsCreatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { connector_id: { type: 'string', minLength: 1, description: 'The ID of the channel.' } },
  required: ['connector_id'],
  additionalProperties: false,
});

export const jsonApiAppsListQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      app_type: {
        $ref: '#/$defs/ApiAppType',
        description: 'List only callback apps of this type. Default: both types.',
      },
      page_token: {
        type: 'string',
        description: 'The `next_page_token` of the previous page. Leave it out for the first page.',
      },
      page_size: {
        type: 'integer',
        minimum: 1,
        maximum: 50,
        description: 'The number of callback apps per page, 1 to 50, default 50.',
      },
    },
    additionalProperties: false,
  },
  { ApiAppType },
);

export const jsonApiAppsCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateApiAppReq' },
  { ApiAppType, CreateApiAppReq },
);

export const jsonApiAppsUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateApiAppReq' },
  { UpdateApiAppReq },
);

export const jsonApiAppsUpdatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { api_app_id: { type: 'string', minLength: 1, description: 'The ID of the callback app.' } },
  required: ['api_app_id'],
  additionalProperties: false,
});

export const jsonApiAppsDeletePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { api_app_id: { type: 'string', minLength: 1, description: 'The ID of the callback app.' } },
  required: ['api_app_id'],
  additionalProperties: false,
});

export const jsonApiAppsEventsListPath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { api_app_id: { type: 'string', minLength: 1, description: 'The ID of the callback app.' } },
  required: ['api_app_id'],
  additionalProperties: false,
});

export const jsonApiAppsEventsListQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    page_token: {
      type: 'string',
      description: 'The `next_page_token` of the previous page. Leave it out for the first page.',
    },
    page_size: {
      type: 'integer',
      minimum: 1,
      maximum: 50,
      description: 'The number of subscriptions per page, 1 to 50, default 50.',
    },
  },
  additionalProperties: false,
});

export const jsonApiAppsEventsCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateApiAppEventReq' },
  { ApiAppEventType, CreateApiAppEventReq },
);

export const jsonApiAppsEventsCreatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { api_app_id: { type: 'string', minLength: 1, description: 'The ID of the callback app.' } },
  required: ['api_app_id'],
  additionalProperties: false,
});

export const jsonApiAppsEventsDeleteBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/DeleteApiAppEventReq' },
  { ApiAppEventType, DeleteApiAppEventReq },
);

export const jsonApiAppsEventsDeletePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { api_app_id: { type: 'string', minLength: 1, description: 'The ID of the callback app.' } },
  required: ['api_app_id'],
  additionalProperties: false,
});

export const jsonCommerceBenefitsRetrieveQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      benefit_type_list: {
        type: 'array',
        items: { type: 'string', enum: ['api_run_qps', 'call_tool_limit'] },
        description: 'The types of benefits to get. Sent as one value, separated by commas.',
      },
      resource_id: {
        $ref: '#/$defs/BenefitResource',
        description: 'The ID of the resource that the benefit applies to. Required for `api_run_qps`.',
      },
    },
    additionalProperties: false,
  },
  { BenefitResource },
);

export const jsonCommerceBenefitsBillTasksListQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    task_ids: {
      type: 'array',
      maxItems: 100,
      items: { type: 'string' },
      description:
        'List only the exports with these IDs, at most 100. Default: all exports. Sent as one value, separated by commas.',
    },
    page_num: { type: 'integer', minimum: 1, description: 'The page number, from 1. Default 1.' },
    page_size: {
      type: 'integer',
      minimum: 1,
      maximum: 200,
      description: 'The number of exports per page, 1 to 200, default 20.',
    },
  },
  additionalProperties: false,
});

export const jsonCommerceBenefitsBillTasksCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateBillTaskReq' },
  { CreateBillTaskReq },
);

export const jsonCommerceBenefitsLimitationsListQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      entity_type: { $ref: '#/$defs/BenefitEntityType', description: 'The type of entity that the limits apply to.' },
      entity_id: { type: 'string', description: 'List only the limits of the device or custom consumer with this ID.' },
      benefit_type: {
        type: 'string',
        enum: ['resource_point', 'voice_unified_duration_system', 'voice_unified_duration_custom'],
        description: 'The type of benefit that is limited.',
      },
      status: {
        $ref: '#/$defs/BenefitLimitationStatus',
        description: 'List only limits with this status, default `valid`.',
      },
      page_token: {
        type: 'string',
        description: 'The `page_token` of the previous page. Leave it out for the first page.',
      },
      page_size: {
        type: 'integer',
        minimum: 1,
        maximum: 200,
        description: 'The number of limits per page, 1 to 200, default 20.',
      },
    },
    required: ['entity_type', 'benefit_type'],
    additionalProperties: false,
  },
  { BenefitEntityType, BenefitLimitationStatus },
);

export const jsonCommerceBenefitsLimitationsCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateBenefitLimitationReq' },
  {
    BenefitActiveMode,
    BenefitEntityType,
    BenefitLimitationInfo,
    BenefitLimitationStatus,
    BenefitTriggerUnit,
    CreateBenefitLimitationReq,
  },
);

export const jsonCommerceBenefitsLimitationsUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateBenefitLimitationReq' },
  { BenefitActiveMode, BenefitLimitationStatus, BenefitTriggerUnit, UpdateBenefitLimitationReq },
);

export const jsonCommerceBenefitsLimitationsUpdatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { benefit_id: { type: 'string', minLength: 1, description: 'The ID of the limit.' } },
  required: ['benefit_id'],
  additionalProperties: false,
});

export const jsonEnterprisesMembersCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateEnterpriseMemberReq' },
  { CreateEnterpriseMemberReq, EnterpriseMemberInput, EnterpriseMemberRole },
);

export const jsonEnterprisesMembersCreatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { enterprise_id: { type: 'string', minLength: 1, description: 'The ID of the enterprise.' } },
  required: ['enterprise_id'],
  additionalProperties: false,
});

export const jsonEnterprisesMembersUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateEnterpriseMemberReq' },
  { EnterpriseMemberRole, UpdateEnterpriseMemberReq },
);

export const jsonEnterprisesMembersUpdatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    enterprise_id: { type: 'string', minLength: 1, description: 'The ID of the enterprise.' },
    user_id: { type: 'string', minLength: 1, description: 'The ID of the member.' },
  },
  required: ['enterprise_id', 'user_id'],
  additionalProperties: false,
});

export const jsonEnterprisesMembersDeleteBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/DeleteEnterpriseMemberReq' },
  { DeleteEnterpriseMemberReq },
);

export const jsonEnterprisesMembersDeletePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    enterprise_id: { type: 'string', minLength: 1, description: 'The ID of the enterprise.' },
    user_id: { type: 'string', minLength: 1, description: 'The ID of the member.' },
  },
  required: ['enterprise_id', 'user_id'],
  additionalProperties: false,
});

export const jsonEnterprisesOrganizationsListPath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { enterprise_id: { type: 'string', minLength: 1, description: 'The ID of the enterprise.' } },
  required: ['enterprise_id'],
  additionalProperties: false,
});

export const jsonEnterprisesOrganizationsListQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    page_num: { type: 'integer', minimum: 1, description: 'The page number, from 1. Default 1.' },
    page_size: {
      type: 'integer',
      maximum: 20,
      description: 'The number of organizations per page, at most 20, default 20.',
    },
  },
  additionalProperties: false,
});

export const jsonEnterprisesOrganizationsCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateEnterpriseOrganizationReq' },
  { CreateEnterpriseOrganizationReq },
);

export const jsonEnterprisesOrganizationsCreatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { enterprise_id: { type: 'string', minLength: 1, description: 'The ID of the enterprise.' } },
  required: ['enterprise_id'],
  additionalProperties: false,
});

export const jsonOrganizationsUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateOrganizationReq' },
  { UpdateOrganizationReq },
);

export const jsonOrganizationsUpdatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { organization_id: { type: 'string', minLength: 1, description: 'The ID of the organization.' } },
  required: ['organization_id'],
  additionalProperties: false,
});

export const jsonOrganizationsMembersListPath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { organization_id: { type: 'string', minLength: 1, description: 'The ID of the organization.' } },
  required: ['organization_id'],
  additionalProperties: false,
});

export const jsonOrganizationsMembersListQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    page_num: { type: 'integer', minimum: 1, description: 'The page number, from 1. Default 1.' },
    page_size: { type: 'integer', maximum: 50, description: 'The number of members per page, at most 50, default 20.' },
  },
  additionalProperties: false,
});

export const jsonOrganizationsMembersCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateOrganizationMemberReq' },
  { CreateOrganizationMemberReq, OrganizationMemberInput, OrganizationRoleType },
);

export const jsonOrganizationsMembersCreatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { organization_id: { type: 'string', minLength: 1, description: 'The ID of the organization.' } },
  required: ['organization_id'],
  additionalProperties: false,
});

export const jsonOrganizationsMembersUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateOrganizationMemberReq' },
  { UpdateOrganizationMemberReq },
);

export const jsonOrganizationsMembersUpdatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    organization_id: { type: 'string', minLength: 1, description: 'The ID of the organization.' },
    user_id: { type: 'string', minLength: 1, description: 'The ID of the member.' },
  },
  required: ['organization_id', 'user_id'],
  additionalProperties: false,
});

export const jsonOrganizationsMembersDeleteBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/DeleteOrganizationMemberReq' },
  { DeleteOrganizationMemberReq },
);

export const jsonOrganizationsMembersDeletePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    organization_id: { type: 'string', minLength: 1, description: 'The ID of the organization.' },
    user_id: { type: 'string', minLength: 1, description: 'The ID of the member.' },
  },
  required: ['organization_id', 'user_id'],
  additionalProperties: false,
});

export const jsonOauthAuthorizeQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      response_type: { $ref: '#/$defs/OAuthResponseType', description: 'The response type, always `code`.' },
      client_id: { type: 'string', minLength: 1, description: 'The ID of the OAuth app.' },
      redirect_uri: {
        type: 'string',
        format: 'uri',
        description:
          'The URL to return to. It must equal one of the at most three URLs registered for the app, http or https; localhost is allowed.',
      },
      state: {
        type: 'string',
        description: 'A string that the redirect returns, so that you recognize your own requests. It may be empty.',
      },
      code_challenge: {
        type: 'string',
        description: 'The code challenge, derived from the code verifier. Required for PKCE, not used otherwise.',
      },
      code_challenge_method: {
        $ref: '#/$defs/CodeChallengeMethod',
        description:
          'The method that derives the challenge from the verifier, default `plain`. Required for PKCE, not used otherwise.',
      },
    },
    required: ['response_type', 'client_id', 'redirect_uri', 'state'],
    additionalProperties: false,
  },
  { CodeChallengeMethod, OAuthResponseType },
);

export const jsonOauthAuthorizeWorkspacePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    workspace_id: { type: 'string', minLength: 1, description: 'The ID of the workspace that the token can access.' },
  },
  required: ['workspace_id'],
  additionalProperties: false,
});

export const jsonOauthAuthorizeWorkspaceQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      response_type: { $ref: '#/$defs/OAuthResponseType', description: 'The response type, always `code`.' },
      client_id: { type: 'string', minLength: 1, description: 'The ID of the OAuth app.' },
      redirect_uri: {
        type: 'string',
        format: 'uri',
        description:
          'The URL to return to. It must equal one of the at most three URLs registered for the app, http or https; localhost is allowed.',
      },
      state: {
        type: 'string',
        description: 'A string that the redirect returns, so that you recognize your own requests. It may be empty.',
      },
      code_challenge: {
        type: 'string',
        description: 'The code challenge, derived from the code verifier. Required for PKCE, not used otherwise.',
      },
      code_challenge_method: {
        $ref: '#/$defs/CodeChallengeMethod',
        description:
          'The method that derives the challenge from the verifier, default `plain`. Required for PKCE, not used otherwise.',
      },
    },
    required: ['response_type', 'client_id', 'redirect_uri', 'state'],
    additionalProperties: false,
  },
  { CodeChallengeMethod, OAuthResponseType },
);

export const jsonOauthTokenCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/OAuthTokenReq' },
  {
    AuthorizationCodeGrant,
    DeviceCodeGrant,
    JWTAccountPermission,
    JWTAttributeConstraint,
    JWTBearerGrant,
    JWTConnectorBotChatAttribute,
    JWTScope,
    JWTWorkflowPermission,
    JWTWorkspacePermission,
    OAuthTokenReq,
    RefreshTokenGrant,
  },
);

export const jsonOauthTokenCreateForAccountBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/JWTBearerGrant' },
  {
    JWTAccountPermission,
    JWTAttributeConstraint,
    JWTBearerGrant,
    JWTConnectorBotChatAttribute,
    JWTScope,
    JWTWorkflowPermission,
    JWTWorkspacePermission,
  },
);

export const jsonOauthTokenCreateForAccountPath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    account_id: {
      type: 'string',
      minLength: 1,
      description:
        'The ID of the owner of the workspace for a personal account, or of the organization for an enterprise account.',
    },
  },
  required: ['account_id'],
  additionalProperties: false,
});

export const jsonOauthTokenCreateForEnterpriseBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/JWTBearerGrant' },
  {
    JWTAccountPermission,
    JWTAttributeConstraint,
    JWTBearerGrant,
    JWTConnectorBotChatAttribute,
    JWTScope,
    JWTWorkflowPermission,
    JWTWorkspacePermission,
  },
);

export const jsonOauthTokenCreateForEnterprisePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { enterprise_id: { type: 'string', minLength: 1, description: 'The ID of the enterprise.' } },
  required: ['enterprise_id'],
  additionalProperties: false,
});

export const jsonOauthDeviceCodeCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/DeviceCodeReq' },
  { DeviceCodeReq },
);

export const jsonOauthDeviceCodeCreateForWorkspaceBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/DeviceCodeReq' },
  { DeviceCodeReq },
);

export const jsonOauthDeviceCodeCreateForWorkspacePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    workspace_id: { type: 'string', minLength: 1, description: 'The ID of the workspace that the token can access.' },
  },
  required: ['workspace_id'],
  additionalProperties: false,
});
