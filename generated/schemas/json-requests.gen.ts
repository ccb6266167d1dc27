// Generated from openapi/ by `npm run generate`. Do not edit.

import { standalone, type JsonSchema } from '../../src/schemas/json-schema.js';

const RoleType: JsonSchema = { type: 'string', description: 'Who speaks in a message.', enum: ['user', 'assistant'] };

const ObjectStringText: JsonSchema = {
  type: 'object',
  description: 'A piece of text in a multimodal message. A message has at most one, and a file or an image beside it.',
  required: ['type', 'text'],
  properties: {
    type: { type: 'string', const: 'text', description: 'Marks the item as text.' },
    text: { type: 'string', description: 'The text.' },
  },
  additionalProperties: false,
};

const ObjectStringFile: JsonSchema = {
  type: 'object',
  description: 'A file, an image or a piece of audio in a multimodal message. Give `file_id` or `file_url`.',
  required: ['type'],
  properties: {
    type: { type: 'string', enum: ['file', 'image', 'audio'], description: 'What the file holds.' },
    file_id: { type: 'string', description: 'The id that `files.upload` gave.' },
    file_url: { type: 'string', description: 'A public address of the file. Used when there is no `file_id`.' },
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
    'Your own key-value pairs, kept with the object and handed back with it. At most 16 pairs; a key has 1 to 64 characters, a value 1 to 512.',
  maxProperties: 16,
  propertyNames: { type: 'string', minLength: 1, maxLength: 64 },
  additionalProperties: { type: 'string', minLength: 1, maxLength: 512 },
};

const EnterMessage: JsonSchema = {
  type: 'object',
  description: 'A message that goes into a conversation.',
  required: ['role', 'content', 'content_type'],
  properties: {
    role: { $ref: '#/$defs/RoleType', description: 'Who speaks.' },
    type: {
      type: 'string',
      description:
        'The part the message plays; `question` unless you say otherwise, and then the role must be `user`. Where the history is saved only `question` and `answer` are taken.',
      enum: ['question', 'answer', 'function_call', 'tool_output', 'tool_response'],
    },
    content: {
      description: 'The content. An array of items is sent as JSON text.',
      anyOf: [
        { type: 'string', description: 'Plain text.' },
        { type: 'string', description: 'Text, files and images together.' },
      ],
    },
    content_type: {
      type: 'string',
      description:
        'How to read the content. When it is left out the client writes `text` for text and `object_string` for items.',
      enum: ['text', 'object_string'],
    },
    meta_data: { $ref: '#/$defs/MetaDataType', description: 'Your own key-value pairs, kept with the message.' },
  },
  additionalProperties: false,
};

const ShortcutCommand: JsonSchema = {
  type: 'object',
  description: 'A shortcut of the bot that the user pressed.',
  required: ['command_id'],
  properties: {
    command_id: { type: 'string', description: "The id of the shortcut, from the bot's `shortcut_commands`." },
    parameters: {
      type: 'object',
      description: 'What the user filled in, by the name of the component. Objects are sent as JSON text.',
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
  description: 'Which edition of the bot answers.',
  enum: ['published_online', 'unpublished_draft'],
};

const CreateChatBody: JsonSchema = {
  type: 'object',
  description: 'A turn to run.',
  required: ['bot_id', 'user_id'],
  properties: {
    bot_id: {
      type: 'string',
      description: 'The bot to talk to. It must be published to the API channel.',
      minLength: 1,
    },
    user_id: {
      type: 'string',
      description:
        'Your name for the end user. It separates the memory, the variables and the conversations of your users. The client writes a fresh random one when it is left out.',
      minLength: 1,
    },
    additional_messages: {
      type: 'array',
      description:
        'Messages that join the conversation, the oldest first, at most 100. The last one is what the user says now.',
      maxItems: 100,
      items: { $ref: '#/$defs/EnterMessage' },
    },
    stream: { type: 'boolean', description: 'Whether the answer comes as an event stream. The client sets it.' },
    custom_variables: {
      type: 'object',
      description: "Values for the variables of the bot's prompt. Keys have letters and underscores only.",
      additionalProperties: { type: 'string' },
    },
    auto_save_history: {
      type: 'boolean',
      description:
        'Whether the turn is kept in the conversation. It must be true unless the answer is streamed, and true where tool outputs will be submitted.',
    },
    meta_data: { $ref: '#/$defs/MetaDataType', description: 'Your own key-value pairs, kept with the chat.' },
    extra_params: {
      type: 'object',
      description: 'Facts about the user for plugins. The platform reads `latitude` and `longitude`.',
      additionalProperties: { type: 'string' },
    },
    shortcut_command: { $ref: '#/$defs/ShortcutCommand' },
    parameters: {
      type: 'object',
      description: 'Inputs of the chatflow, for a bot in chatflow mode that is published to the API or the Chat SDK.',
      additionalProperties: true,
    },
    enable_card: { type: 'boolean', description: 'Whether the bot may answer with cards.' },
    publish_status: {
      $ref: '#/$defs/ChatPublishStatus',
      description: 'Which edition of the bot answers, the published one unless you say otherwise.',
    },
    bot_version: {
      type: 'string',
      description: "A version of the published bot. It can't be given with `unpublished_draft`.",
    },
    connector_id: { type: 'string', description: 'The channel the chat belongs to.' },
  },
  additionalProperties: false,
};

const CancelChatReq: JsonSchema = {
  type: 'object',
  description: 'Which chat to cancel.',
  required: ['conversation_id', 'chat_id'],
  properties: {
    conversation_id: { type: 'string', description: 'The conversation of the chat.' },
    chat_id: { type: 'string', description: 'The chat.' },
  },
  additionalProperties: false,
};

const ToolOutputType: JsonSchema = {
  type: 'object',
  description: 'The answer to one call of the bot.',
  required: ['tool_call_id', 'output'],
  properties: {
    tool_call_id: { type: 'string', description: 'The id of the call.' },
    output: { type: 'string', description: 'What the function gave. JSON text where it names a file.' },
  },
  additionalProperties: false,
};

const SubmitToolOutputsBody: JsonSchema = {
  type: 'object',
  description: 'Answers to the calls a chat waits for.',
  required: ['tool_outputs'],
  properties: {
    tool_outputs: {
      type: 'array',
      description: 'One answer for each call.',
      items: { $ref: '#/$defs/ToolOutputType' },
    },
    stream: { type: 'boolean', description: 'Whether the rest of the chat comes as an event stream.' },
    auto_save_history: { type: 'boolean', description: 'Whether the turn is kept in the conversation.' },
    connector_id: { type: 'string', description: 'The channel the chat belongs to.' },
  },
  additionalProperties: false,
};

const ConversationMessage: JsonSchema = {
  type: 'object',
  description: 'A message that a new conversation starts with. More is taken here than in the messages of a chat.',
  required: ['role'],
  properties: {
    role: { $ref: '#/$defs/RoleType', description: 'Who the message is from.' },
    type: {
      type: 'string',
      enum: ['question', 'answer', 'function_call', 'tool_output', 'tool_response', 'follow_up', 'verbose'],
      description: 'The part the message plays, `question` by default.',
    },
    content: {
      description:
        'What the message says: plain text when `content_type` is `text`, a list of text, image, file and audio items when it is `object_string`.',
      anyOf: [
        { type: 'string', description: 'Plain text.' },
        { type: 'string', description: 'A list of items, sent as JSON text.' },
      ],
    },
    content_type: { type: 'string', enum: ['text', 'object_string', 'card'], description: 'The form of `content`.' },
    meta_data: {
      $ref: '#/$defs/MetaDataType',
      description:
        'Your own key-value pairs, handed back with the message. At most 16 pairs; a key has 1 to 64 characters, a value 1 to 512.',
    },
  },
  additionalProperties: false,
};

const CreateConversationReq: JsonSchema = {
  type: 'object',
  description: 'What a new conversation starts with. Everything may be left out.',
  properties: {
    messages: {
      type: 'array',
      description: 'Messages to put into the conversation, oldest first. No reply is generated for them.',
      items: { $ref: '#/$defs/ConversationMessage', description: 'A message to put into the conversation.' },
    },
    meta_data: {
      $ref: '#/$defs/MetaDataType',
      description:
        'Your own key-value pairs, handed back with the conversation but not with its messages. At most 16 pairs; a key has 1 to 64 characters, a value 1 to 512.',
    },
    bot_id: {
      type: 'string',
      description: 'The bot the conversation belongs to. Without it the conversation is bound to no bot.',
    },
    name: {
      type: 'string',
      maxLength: 100,
      description: 'A name to tell the conversation from others, at most 100 characters.',
    },
    connector_id: {
      type: 'string',
      description:
        'The channel the conversation belongs to, `1024` (API) by default. `999` is the Chat SDK; your own channels have ids of their own.',
    },
  },
  additionalProperties: false,
};

const ConversationSortOrder: JsonSchema = {
  type: 'string',
  description: 'Which conversations come first.',
  enum: ['ASC', 'DESC'],
};

const UpdateConversationBody: JsonSchema = {
  type: 'object',
  description: 'What to change in a conversation.',
  required: ['name'],
  properties: { name: { type: 'string', maxLength: 100, description: 'The new name, at most 100 characters.' } },
  additionalProperties: false,
};

const CreateMessageBody: JsonSchema = {
  type: 'object',
  description: 'A message to add to a conversation.',
  required: ['role', 'content', 'content_type'],
  properties: {
    role: { $ref: '#/$defs/RoleType', description: 'Who the message is from.' },
    content: {
      description:
        'What the message says: plain text when `content_type` is `text`, a list of text, image, file and audio items when it is `object_string`.',
      anyOf: [
        { type: 'string', description: 'Plain text.' },
        { type: 'string', description: 'A list of items, sent as JSON text.' },
      ],
    },
    content_type: {
      type: 'string',
      enum: ['text', 'object_string'],
      description: 'The form of `content`, `text` or `object_string`. The platform takes no cards here.',
    },
    meta_data: {
      $ref: '#/$defs/MetaDataType',
      description:
        'Your own key-value pairs, handed back with the message. At most 16 pairs; a key has 1 to 64 characters, a value 1 to 512.',
    },
  },
  additionalProperties: false,
};

const MessageListOrder: JsonSchema = {
  type: 'string',
  description: 'Which messages come first.',
  enum: ['desc', 'asc'],
};

const ListMessageBody: JsonSchema = {
  type: 'object',
  description: 'Which messages of a conversation to list, and from where. Set `before_id` or `after_id`, not both.',
  properties: {
    order: {
      $ref: '#/$defs/MessageListOrder',
      description: 'Which messages come first, by time of creation. The newest (`desc`) by default.',
    },
    chat_id: { type: 'string', description: 'List only the messages of this chat.' },
    before_id: {
      type: 'string',
      description:
        'List the messages before this one; the `first_id` of a page leads to the page before it. `0`, the default, is no position.',
    },
    after_id: {
      type: 'string',
      description:
        'List the messages after this one; the `last_id` of a page leads to the page after it. `0`, the default, is no position.',
    },
    limit: {
      type: 'integer',
      minimum: 1,
      maximum: 50,
      description: 'How many messages a page holds, 1 to 50, default 50.',
    },
    include_middle_message: {
      type: 'boolean',
      description:
        'Whether to list the messages between question and answer as well, such as function calls and the results of tools.',
    },
    bot_id: { type: 'string', description: 'List only the messages of this bot.' },
  },
  additionalProperties: false,
};

const UpdateMessageBody: JsonSchema = {
  type: 'object',
  description:
    'What to change in a message: `content` together with `content_type`, or `meta_data`, or all three. At least one of `content` and `meta_data` is needed.',
  properties: {
    meta_data: {
      $ref: '#/$defs/MetaDataType',
      description:
        'Your own key-value pairs, handed back with the message. At most 16 pairs; a key has 1 to 64 characters, a value 1 to 512.',
    },
    content: {
      description:
        'What the message is to say: plain text when `content_type` is `text`, a list of text, image, file and audio items when it is `object_string`. Needs `content_type`.',
      anyOf: [
        { type: 'string', description: 'Plain text.' },
        { type: 'string', description: 'A list of items, sent as JSON text.' },
      ],
    },
    content_type: {
      type: 'string',
      enum: ['text', 'object_string'],
      description: 'The form of `content`, `text` or `object_string`. Needs `content`.',
    },
  },
  additionalProperties: false,
};

const FeedbackType: JsonSchema = {
  type: 'string',
  description: 'What a user thinks of a message.',
  enum: ['like', 'unlike'],
};

const CreateMessageFeedbackBody: JsonSchema = {
  type: 'object',
  description: 'The feedback on a message.',
  required: ['feedback_type'],
  properties: {
    feedback_type: { $ref: '#/$defs/FeedbackType', description: 'Whether the user liked the message.' },
    reason_types: {
      type: 'array',
      maxItems: 10,
      description: 'Labels of your own choice that say why, at most 10 of at most 30 characters each.',
      items: { type: 'string', maxLength: 30 },
    },
    comment: {
      type: 'string',
      maxLength: 250,
      description: 'What the user says about the message, at most 250 characters.',
    },
  },
  additionalProperties: false,
};

const CreateFileReq: JsonSchema = {
  type: 'object',
  description: 'A file to upload.',
  required: ['file'],
  properties: {
    file: {
      description: 'The bytes of the file with its name, at most 512 MB.',
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
      description: 'What the workspace is for, at most 2000 characters.',
      maxLength: 2000,
    },
    icon_file_id: { type: 'string', description: 'The id that `files.upload` gave for the icon.' },
    coze_account_id: { type: 'string', description: 'The id of the organization the workspace belongs to.' },
    owner_uid: { type: 'string', description: 'The id of the user who owns the workspace.' },
  },
  additionalProperties: false,
};

const VariableUpdateItem: JsonSchema = {
  type: 'object',
  description: 'A user variable and the value it is to have.',
  required: ['keyword', 'value'],
  properties: {
    keyword: {
      type: 'string',
      description:
        'The name of the variable. It must exist in the bot or app and be enabled; system variables cannot be set.',
    },
    value: { type: 'string', description: 'The new value.' },
  },
  additionalProperties: false,
};

const VariableUpdateReq: JsonSchema = {
  type: 'object',
  description: 'The user variables to set, and whose. One of `app_id` and `bot_id` is needed.',
  required: ['connector_uid', 'data'],
  properties: {
    app_id: { type: 'string', description: 'The app the variables belong to.' },
    bot_id: { type: 'string', description: 'The bot the variables belong to.' },
    connector_id: {
      type: 'string',
      description: 'The channel of the user, `1024` (API) by default or `999` (Chat SDK).',
    },
    connector_uid: {
      type: 'string',
      description: 'The user whose variables to set, the `user_id` that you send with chats and workflow runs.',
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
    'How a prompt is put together, `standard` as one text or `prefix` as a fixed part, which can be cached, and a part that changes.',
  enum: ['standard', 'prefix'],
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
    prompt_mode: {
      $ref: '#/$defs/PromptMode',
      description: 'How the prompt is put together, `standard` when left out.',
    },
    prefix_prompt_info: { $ref: '#/$defs/PrefixPromptInfo' },
  },
  additionalProperties: false,
};

const BotOnboardingConfig: JsonSchema = {
  type: 'object',
  description: 'What a user sees before the first message.',
  properties: {
    prologue: { type: 'string', maxLength: 300, description: 'The opening words of the bot, at most 300 characters.' },
    suggested_questions: {
      type: 'array',
      description: 'Questions offered to the user as a start.',
      items: { type: 'string', minLength: 0, maxLength: 50, description: 'One question, at most 50 characters.' },
    },
  },
  additionalProperties: false,
};

const PluginIdInfo: JsonSchema = {
  type: 'object',
  description: 'One tool of one plugin.',
  required: ['plugin_id', 'api_id'],
  properties: {
    plugin_id: { type: 'string', description: 'The id of the plugin.' },
    api_id: { type: 'string', description: 'The id of the tool in that plugin.' },
  },
  additionalProperties: false,
};

const PluginIdList: JsonSchema = {
  type: 'object',
  description: 'The plugin tools the bot may call.',
  properties: {
    id_list: {
      type: 'array',
      description: 'The tools, each with the plugin it belongs to.',
      items: { $ref: '#/$defs/PluginIdInfo' },
    },
  },
  additionalProperties: false,
};

const WorkflowIdInfo: JsonSchema = {
  type: 'object',
  description: 'One workflow.',
  required: ['id'],
  properties: { id: { type: 'string', description: 'The id of the workflow.' } },
  additionalProperties: false,
};

const WorkflowIdList: JsonSchema = {
  type: 'object',
  description: 'The workflows the bot may run.',
  properties: { ids: { type: 'array', description: 'The workflows.', items: { $ref: '#/$defs/WorkflowIdInfo' } } },
  additionalProperties: false,
};

const ModelResponseFormat: JsonSchema = {
  type: 'string',
  description: 'The form in which the model replies.',
  enum: ['text', 'markdown', 'json'],
};

const CacheType: JsonSchema = {
  type: 'string',
  description: 'What of the context is cached, `closed` for nothing or `prefix` for its fixed start.',
  enum: ['closed', 'prefix'],
};

const ModelApiMode: JsonSchema = {
  type: 'string',
  description: 'Which interface of the model is called.',
  enum: ['chat_api', 'responses_api'],
};

const ModelInfoConfig: JsonSchema = {
  type: 'object',
  description: 'The model of the bot and how it generates. Which values are allowed depends on the model.',
  required: ['model_id'],
  properties: {
    model_id: { type: 'string', description: 'The id of the model.' },
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
    sp_anti_leak: {
      type: 'boolean',
      description: 'Whether the prompt is guarded against users who try to read it out. Default false.',
    },
    context_round: { type: 'integer', description: 'How many earlier turns of the conversation the model is shown.' },
    response_format: { $ref: '#/$defs/ModelResponseFormat' },
    sp_current_time: {
      type: 'boolean',
      description: 'Whether the prompt tells the model the current time. Default false.',
    },
    presence_penalty: {
      type: 'number',
      description: 'Above 0 it discourages words that already occurred, which leads to new topics.',
    },
    frequency_penalty: {
      type: 'number',
      description: 'Above 0 it discourages words the more, the more often they occurred.',
    },
    cache_type: {
      $ref: '#/$defs/CacheType',
      description: 'Whether the start of the context is cached, `closed` (no cache) when left out.',
    },
    api_mode: {
      $ref: '#/$defs/ModelApiMode',
      description: 'Which interface of the model is called, `chat_api` when left out.',
    },
    parameters: {
      type: 'object',
      description:
        'Further settings of the model, by name. Among them `thinking_type` (`enabled`, `disabled` or `auto`), `caching` (an object whose `type` is `enabled` or `disabled`), `store` (default true) and `caching_expire_time` (in seconds, at most 259200).',
      additionalProperties: true,
    },
  },
  additionalProperties: false,
};

const SuggestReplyMode: JsonSchema = {
  type: 'string',
  description:
    'Who writes the follow-up questions, `enable` for the platform, `customized` for the platform by your instructions, `disable` for nobody.',
  enum: ['disable', 'enable', 'customized'],
};

const SuggestReplyConfig: JsonSchema = {
  type: 'object',
  description: 'Whether and how follow-up questions are suggested after a reply.',
  properties: {
    reply_mode: { $ref: '#/$defs/SuggestReplyMode' },
    customized_prompt: {
      type: 'string',
      description: 'The instructions for making the suggestions. Used when `reply_mode` is `customized`.',
    },
  },
  additionalProperties: false,
};

const BotMediaConfig: JsonSchema = {
  type: 'object',
  description: 'Voice and video settings of the bot.',
  properties: {
    is_voice_call_closed: { type: 'boolean', description: 'Whether voice calls with the bot are switched off.' },
  },
  additionalProperties: false,
};

const CreateBotReq: JsonSchema = {
  type: 'object',
  description: 'What a new bot starts with. Only the workspace and the name are needed.',
  required: ['space_id', 'name'],
  properties: {
    space_id: { type: 'string', description: 'The id of the workspace the bot is created in.' },
    name: { type: 'string', minLength: 1, maxLength: 20, description: 'The name of the bot, 1 to 20 characters.' },
    description: { type: 'string', maxLength: 500, description: 'What the bot is for, at most 500 characters.' },
    icon_file_id: {
      type: 'string',
      description: 'The id of an uploaded picture to use as the avatar. Left out, the bot gets a default one.',
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
  description: 'How knowledge bases are searched, 0 by meaning, 1 by meaning and by words together, 20 by words.',
  enum: [0, 1, 20],
};

const KnowledgeInfo: JsonSchema = {
  type: 'object',
  description: 'The knowledge bases of the bot and how it searches them.',
  properties: {
    dataset_ids: {
      type: 'array',
      maxItems: 150,
      description: 'The ids of the knowledge bases, at most 150.',
      items: { type: 'string', description: 'The id of one knowledge base.' },
    },
    auto_call: {
      type: 'boolean',
      description:
        'Whether every turn searches the knowledge bases. `false` leaves it to the bot to search when it sees need. Default true.',
    },
    search_strategy: {
      $ref: '#/$defs/KnowledgeSearchStrategy',
      description: 'How the knowledge bases are searched, 0 (by meaning) when left out.',
    },
  },
  additionalProperties: false,
};

const UpdateBotReq: JsonSchema = {
  type: 'object',
  description: 'Which bot to change, and its new settings. What is left out stays as it is.',
  required: ['bot_id'],
  properties: {
    bot_id: { type: 'string', description: 'The id of the bot to change.' },
    name: { type: 'string', minLength: 1, maxLength: 20, description: 'The new name, 1 to 20 characters.' },
    description: { type: 'string', maxLength: 500, description: 'The new description, at most 500 characters.' },
    icon_file_id: { type: 'string', description: 'The id of an uploaded picture to use as the new avatar.' },
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
  description: 'Which bot to publish, and where.',
  required: ['bot_id', 'connector_ids'],
  properties: {
    bot_id: { type: 'string', description: 'The id of the bot to publish.' },
    connector_ids: {
      type: 'array',
      description:
        'The ids of the channels to publish to, for example `1024` (API), `999` (Chat SDK) or `998` (Web SDK). Custom channels have ids of their own.',
      items: { type: 'string', description: 'The id of one channel.' },
    },
    connectors: {
      type: 'object',
      description: 'Settings for single channels, by channel id.',
      additionalProperties: {
        type: 'object',
        description: 'The settings of one channel, as names and texts. Which ones exist depends on the channel.',
        additionalProperties: { type: 'string', description: 'The value of one setting.' },
      },
    },
  },
  additionalProperties: false,
};

const PublishStatus: JsonSchema = {
  type: 'string',
  description:
    'Which edition is meant, `published_online` for what is live, `published_draft` for the draft of something live, `unpublished_draft` for a draft that was not published, `all` for every one of them.',
  enum: ['all', 'published_online', 'published_draft', 'unpublished_draft'],
};

const CollaborationMode: JsonSchema = {
  type: 'string',
  description: 'Who may edit, `single` for the owner alone or `collaboration` for the owner and collaborators.',
  enum: ['single', 'collaboration'],
};

const UpdateBotCollaborationModeReq: JsonSchema = {
  type: 'object',
  description: 'Who may edit the bot from now on.',
  required: ['collaboration_mode'],
  properties: { collaboration_mode: { $ref: '#/$defs/CollaborationMode' } },
  additionalProperties: false,
};

const BotCollaborator: JsonSchema = {
  type: 'object',
  description: 'A user who may edit a bot together with its owner.',
  required: ['user_id'],
  properties: { user_id: { type: 'string', description: 'The id of the user on Coze.' } },
  additionalProperties: false,
};

const CreateBotCollaboratorReq: JsonSchema = {
  type: 'object',
  description: 'Who joins the bot as a collaborator.',
  required: ['collaborators'],
  properties: {
    collaborators: {
      type: 'array',
      maxItems: 1,
      description: 'The collaborator to add. One call takes one.',
      items: { $ref: '#/$defs/BotCollaborator' },
    },
  },
  additionalProperties: false,
};

const UnpublishBotReq: JsonSchema = {
  type: 'object',
  description: 'The channel to take the bot down from, and why.',
  required: ['connector_id'],
  properties: {
    connector_id: {
      type: 'string',
      description: 'The id of the channel, for example `1024` for API. The Doubao channel is not supported.',
    },
    unpublish_reason: {
      type: 'string',
      maxLength: 1024,
      description: 'Why the bot is taken down, at most 1024 characters.',
    },
  },
  additionalProperties: false,
};

const RunWorkflowReq: JsonSchema = {
  type: 'object',
  description: 'A run to start.',
  required: ['workflow_id'],
  properties: {
    workflow_id: {
      type: 'string',
      description: 'The workflow to run. It must be published, or the call fails with code 4200.',
    },
    parameters: {
      type: 'object',
      description:
        'The inputs of the workflow by their names, left out or empty when it takes none. A file is given by its URL, or by the text `{"file_id":"…"}` with an id from `files.upload`. The whole request may have up to 20 MB.',
      additionalProperties: true,
    },
    bot_id: {
      type: 'string',
      description:
        'The bot the run belongs to, needed where the workflow reads the database, the variables or other things of a bot. Never together with `app_id` (code 4000).',
    },
    app_id: {
      type: 'string',
      description: 'The app the workflow belongs to. Never together with `bot_id` (code 4000).',
    },
    ext: {
      type: 'object',
      description:
        'Facts about the end user for the nodes of the workflow. The platform reads `latitude`, `longitude` and `user_id`, nothing else.',
      additionalProperties: { type: 'string' },
    },
    is_async: {
      type: 'boolean',
      description:
        'Whether the run goes on in the background. The answer then has an `execute_id` and no result; ask `workflows.runs.history.retrieve` for it. Paid plans only, others get code 6003.',
    },
    workflow_version: {
      type: 'string',
      description: 'A published version, such as `v0.0.5`, in place of the latest. For workflows of the library only.',
    },
    connector_id: { type: 'string', description: 'The channel the run belongs to. 1024 is the API.' },
  },
  additionalProperties: false,
};

const InterruptType: JsonSchema = {
  type: 'integer',
  description:
    "What a run waits for. Send the number of the interrupt back as it came: the platform's sources do not agree on the number of a local plugin.",
  enum: [1, 2, 3, 4, 5, 6, 7],
};

const StreamWorkflowReq: JsonSchema = {
  type: 'object',
  description: 'A run to start as an event stream.',
  required: ['workflow_id'],
  properties: {
    workflow_id: {
      type: 'string',
      description: 'The workflow to run. It must be published, or the call fails with code 4200.',
    },
    parameters: {
      type: 'object',
      description:
        'The inputs of the workflow by their names, left out or empty when it takes none. A file is given by its URL, or by the text `{"file_id":"…"}` with an id from `files.upload`. The whole request may have up to 20 MB.',
      additionalProperties: true,
    },
    bot_id: {
      type: 'string',
      description:
        'The bot the run belongs to, needed where the workflow reads the database, the variables or other things of a bot. Never together with `app_id` (code 4000).',
    },
    app_id: {
      type: 'string',
      description: 'The app the workflow belongs to. Never together with `bot_id` (code 4000).',
    },
    ext: {
      type: 'object',
      description:
        'Facts about the end user for the nodes of the workflow. The platform reads `latitude`, `longitude` and `user_id`, nothing else.',
      additionalProperties: { type: 'string' },
    },
    workflow_version: {
      type: 'string',
      description: 'A published version, such as `v0.0.5`, in place of the latest. For workflows of the library only.',
    },
    connector_id: { type: 'string', description: 'The channel the run belongs to. 1024 is the API.' },
  },
  additionalProperties: false,
};

const ResumeWorkflowReq: JsonSchema = {
  type: 'object',
  description: 'The reply to an interrupt.',
  required: ['workflow_id', 'event_id', 'resume_data', 'interrupt_type'],
  properties: {
    workflow_id: { type: 'string', description: 'The workflow that was interrupted.' },
    event_id: { type: 'string', description: 'The `event_id` of the interrupt, two ids with a slash between them.' },
    resume_data: {
      type: 'string',
      description:
        'The reply. For a question the words of the user, for an input node its values as JSON text. A file is the text `{"file_id":"…"}` with an id from `files.upload`.',
    },
    interrupt_type: {
      $ref: '#/$defs/InterruptType',
      description: 'The `type` of the interrupt, unchanged. The documentation names 2, 5, 6 and 7.',
    },
  },
  additionalProperties: false,
};

const ChatWorkflowReq: JsonSchema = {
  type: 'object',
  description: 'A turn to run with a chatflow.',
  required: ['workflow_id', 'additional_messages', 'parameters'],
  properties: {
    workflow_id: {
      type: 'string',
      description: 'The chatflow to run. It must be published, or the call fails with code 4200.',
    },
    additional_messages: {
      type: 'array',
      description:
        'Messages that join the conversation, the oldest first, at most 50. The last one is what the user says now, so its role is `user`. Contents are plain text; files go into `parameters`.',
      maxItems: 50,
      items: { $ref: '#/$defs/EnterMessage' },
    },
    parameters: {
      type: 'object',
      description:
        'The inputs of the start node by their names. The client writes `{}` when it is left out. `CONVERSATION_NAME` picks a conversation by its name and counts only without `conversation_id`; `USER_INPUT` is ignored. A file is given by its URL, or by the text `{"file_id":"…"}` with an id from `files.upload`.',
      additionalProperties: true,
    },
    app_id: {
      type: 'string',
      description: 'The app the chatflow belongs to. Give this or `bot_id`, never both (code 4000).',
    },
    bot_id: {
      type: 'string',
      description: 'The bot the chatflow runs for. Give this or `app_id`, never both (code 4000).',
    },
    conversation_id: {
      type: 'string',
      description: 'The conversation the turn joins. It wins over `parameters.CONVERSATION_NAME`.',
    },
    ext: {
      type: 'object',
      description:
        'Facts about the end user for the nodes of the workflow. The platform reads `latitude`, `longitude` and `user_id`, nothing else.',
      additionalProperties: { type: 'string' },
    },
    workflow_version: {
      type: 'string',
      description: 'A published version, such as `v0.0.5`, in place of the latest. For workflows of the library only.',
    },
    connector_id: { type: 'string', description: 'The channel the run belongs to. 1024 is the API.' },
  },
  additionalProperties: false,
};

const WorkflowMode: JsonSchema = {
  type: 'string',
  description: 'Whether it is a workflow, or a chatflow that holds a conversation.',
  enum: ['workflow', 'chatflow'],
};

const UpdateWorkflowCollaborationModeReq: JsonSchema = {
  type: 'object',
  description: 'The mode to switch to.',
  properties: { collaboration_mode: { $ref: '#/$defs/CollaborationMode' } },
  additionalProperties: false,
};

const WorkflowCollaborator: JsonSchema = {
  type: 'object',
  description: 'A person who edits a workflow.',
  required: ['user_id'],
  properties: { user_id: { type: 'string', description: 'The Coze user id.' } },
  additionalProperties: false,
};

const CreateWorkflowCollaboratorReq: JsonSchema = {
  type: 'object',
  description: 'Who to add.',
  required: ['collaborators'],
  properties: {
    collaborators: {
      type: 'array',
      description: 'The collaborator to add, one a call.',
      maxItems: 1,
      items: { $ref: '#/$defs/WorkflowCollaborator' },
    },
  },
  additionalProperties: false,
};

const DocumentFormatType: JsonSchema = {
  type: 'integer',
  description:
    'What a file or a knowledge base holds, 0 for text, 1 for tables, 2 for pictures. Not documented are 3 for a database, 4 and 5 for structured and unstructured data on Volcano Engine.',
  enum: [0, 1, 2, 3, 4, 5],
};

const ChunkType: JsonSchema = {
  type: 'integer',
  description: 'Who decides where files are cut into chunks, 0 for the platform or 1 for the caller.',
  enum: [0, 1],
};

const CaptionType: JsonSchema = {
  type: 'integer',
  description: 'Who describes pictures, 0 for a model or 1 for the caller.',
  enum: [0, 1],
};

const CreateDatasetReq: JsonSchema = {
  type: 'object',
  description: 'A knowledge base to create.',
  required: ['name', 'space_id', 'format_type'],
  properties: {
    name: { type: 'string', maxLength: 100, description: 'The name of the knowledge base, at most 100 characters.' },
    space_id: { type: 'string', description: 'The id of the workspace it is created in.' },
    format_type: {
      type: 'integer',
      enum: [0, 1, 2],
      description:
        'What the knowledge base holds, 0 for text or 2 for pictures. 1, for tables, is known to other official clients but not documented.',
    },
    description: { type: 'string', description: 'What the knowledge base is about.' },
    file_id: { type: 'string', description: 'The id of an uploaded picture, from `files.upload`, to use as the icon.' },
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
      description: 'The name of the knowledge base, at most 100 characters. It is needed even where it stays the same.',
    },
    file_id: { type: 'string', description: 'The id of an uploaded picture, from `files.upload`, to use as the icon.' },
    description: { type: 'string', description: 'What the knowledge base is about.' },
  },
  additionalProperties: false,
};

const ProcessDatasetReq: JsonSchema = {
  type: 'object',
  description: 'The files to look at.',
  required: ['document_ids'],
  properties: {
    document_ids: {
      type: 'array',
      description: 'The ids of the files.',
      items: { type: 'string', description: 'The id of one file.' },
    },
  },
  additionalProperties: false,
};

const UpdateImageReq: JsonSchema = {
  type: 'object',
  description: 'The new description of a picture.',
  required: ['caption'],
  properties: { caption: { type: 'string', description: 'What is to be seen in the picture. Searches go by it.' } },
  additionalProperties: false,
};

const ListDocumentReq: JsonSchema = {
  type: 'object',
  description: 'Which files to list.',
  required: ['dataset_id'],
  properties: {
    dataset_id: { type: 'string', description: 'The id of the knowledge base.' },
    page: { type: 'integer', description: 'The number of the page, counted from 1, default 1.' },
    size: { type: 'integer', description: 'How many files a page holds, default 10.' },
    page_size: {
      type: 'integer',
      deprecated: true,
      description: 'What `@coze/api` calls `size`. The platform does not read it, so give `size`.',
    },
  },
  additionalProperties: false,
};

const SourceInfo: JsonSchema = {
  type: 'object',
  description:
    'Where a file comes from. Give `file_base64` with `file_type` for a file of your own, `web_url` for a web page, or `source_file_id` for a file that was uploaded before.',
  properties: {
    file_base64: { type: 'string', description: 'The content of the file in base64.' },
    file_type: {
      type: 'string',
      description: 'The format of the file, as the ending of its name, for example `txt`. Goes with `file_base64`.',
    },
    web_url: { type: 'string', description: 'The address of the web page.' },
    document_source: {
      type: 'integer',
      enum: [0, 1, 5],
      description:
        'Which kind of source it is, 0 for a file of your own in base64, 1 for a web page, 5 for an uploaded file.',
    },
    source_file_id: { type: 'string', description: 'The id that `files.upload` gave.' },
  },
  additionalProperties: false,
};

const UpdateRule: JsonSchema = {
  type: 'object',
  description: 'Whether and how often a web page is fetched anew.',
  properties: {
    update_type: {
      type: 'integer',
      enum: [0, 1],
      description: '1 to fetch the page regularly, 0 (the default) to leave it as it is.',
    },
    update_interval: {
      type: 'integer',
      minimum: 24,
      description: 'How often the page is fetched, in hours, 24 or more.',
    },
  },
  additionalProperties: false,
};

const DocumentBase: JsonSchema = {
  type: 'object',
  description: 'One file to add.',
  required: ['name', 'source_info'],
  properties: {
    name: { type: 'string', description: 'The name the file gets in the knowledge base.' },
    source_info: { $ref: '#/$defs/SourceInfo' },
    update_rule: {
      $ref: '#/$defs/UpdateRule',
      description: 'How a web page is kept up to date. Without it the page is fetched once.',
    },
    caption: {
      type: 'string',
      description: 'What is to be seen in a picture, where `caption_type` says that you describe pictures yourself.',
    },
  },
  additionalProperties: false,
};

const ChunkStrategyConfig: JsonSchema = {
  type: 'object',
  description: 'How files are to be cut into the chunks that searches find.',
  properties: {
    chunk_type: {
      $ref: '#/$defs/ChunkType',
      description: 'Who decides where to cut, 0 for the platform, 1 for you, by `separator` and `max_tokens`.',
    },
    separator: { type: 'string', description: 'Where to cut, for example at `#`. Needed where `chunk_type` is 1.' },
    max_tokens: {
      type: 'integer',
      minimum: 100,
      maximum: 2000,
      description: 'The longest chunk, in tokens, 100 to 2000. Needed where `chunk_type` is 1.',
    },
    remove_extra_spaces: {
      type: 'boolean',
      description: 'Whether repeated spaces, line breaks and tabs become one, default false.',
    },
    remove_urls_emails: {
      type: 'boolean',
      description: 'Whether web and mail addresses are taken out, default false.',
    },
    caption_type: {
      $ref: '#/$defs/CaptionType',
      description: 'Who describes pictures, 0 (the default) for a model or 1 for you.',
    },
  },
  additionalProperties: false,
};

const CreateDocumentReq: JsonSchema = {
  type: 'object',
  description: 'Files to add to a knowledge base, and how to process them.',
  required: ['dataset_id', 'document_bases', 'chunk_strategy', 'format_type'],
  properties: {
    dataset_id: { type: 'string', description: 'The id of the knowledge base.' },
    document_bases: {
      type: 'array',
      maxItems: 10,
      description: 'The files, at most 10, all from the same kind of source.',
      items: { $ref: '#/$defs/DocumentBase' },
    },
    chunk_strategy: {
      $ref: '#/$defs/ChunkStrategyConfig',
      description:
        'How the files are cut into chunks. `@coze/api` lets you leave it out, the platform documents it as needed.',
    },
    format_type: {
      type: 'integer',
      enum: [0, 1, 2],
      description:
        'What the files are, 0 for text or 2 for pictures, the same as the knowledge base. 1, for tables, is known to other official clients but not documented. `@coze/api` lets you leave it out, the platform documents it as needed.',
    },
  },
  additionalProperties: false,
};

const UpdateDocumentReq: JsonSchema = {
  type: 'object',
  description: 'Which file to change, and what to change about it.',
  required: ['document_id'],
  properties: {
    document_id: { type: 'string', description: 'The id of the file.' },
    document_name: { type: 'string', description: 'The new name of the file.' },
    update_rule: {
      $ref: '#/$defs/UpdateRule',
      description: 'How the web page behind the file is kept up to date from now on.',
    },
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
      description: 'The ids of the files, at most 100.',
      items: { type: 'string', description: 'The id of one file.' },
    },
  },
  additionalProperties: false,
};

const RoomMode: JsonSchema = {
  type: 'string',
  description:
    'What goes on in a room, `default` for a talk with the bot, `podcast` for a podcast. Not documented are `s2s`, speech to speech, and `translate`.',
  enum: ['default', 's2s', 'podcast', 'translate'],
};

const RoomAudioCodec: JsonSchema = {
  type: 'string',
  description: 'How the sound of a room is encoded, `OPUS` when left out.',
  enum: ['AACLC', 'G711A', 'OPUS', 'G722'],
};

const RoomAudioConfig: JsonSchema = {
  type: 'object',
  description: 'The sound of a room.',
  properties: { codec: { $ref: '#/$defs/RoomAudioCodec' } },
  additionalProperties: false,
};

const RoomVideoCodec: JsonSchema = {
  type: 'string',
  description: 'How the picture of a room is encoded, `H264` when left out.',
  enum: ['H264', 'BYTEVC1'],
};

const StreamVideoType: JsonSchema = {
  type: 'string',
  description: 'Which picture the bot looks at, `main` for the camera or `screen` for the shared screen.',
  enum: ['main', 'screen'],
};

const RoomVideoConfig: JsonSchema = {
  type: 'object',
  description: 'The picture of a room, and how the bot looks at it.',
  properties: {
    codec: { $ref: '#/$defs/RoomVideoCodec' },
    video_frame_rate: {
      type: 'integer',
      minimum: 1,
      maximum: 24,
      description: 'How many frames a second the bot looks at, 1 to 24, default 1.',
    },
    stream_video_type: { $ref: '#/$defs/StreamVideoType' },
    video_frame_expire_duration: {
      type: 'integer',
      minimum: 1,
      maximum: 10,
      description: 'How long a frame is kept for the bot to look at, 1 to 10, default 1.',
    },
  },
  additionalProperties: false,
};

const CreateRoomTurnDetectionType: JsonSchema = {
  type: 'string',
  description:
    'Who notices that the user has finished speaking, `server_vad` for the platform by the silence, `semantic_vad` for the platform by the meaning, `client_interrupt` for the client, which says so. `client_vad` is not documented.',
  enum: ['server_vad', 'client_vad', 'client_interrupt', 'semantic_vad'],
};

const CreateRoomTurnDetection: JsonSchema = {
  type: 'object',
  description: 'How a room notices that the user has finished speaking.',
  properties: { type: { $ref: '#/$defs/CreateRoomTurnDetectionType' } },
  additionalProperties: false,
};

const TranslateConfig: JsonSchema = {
  type: 'object',
  description: 'The languages of a room in `translate` mode. Not documented.',
  properties: {
    from: { type: 'string', description: 'The language that is spoken.' },
    to: { type: 'string', description: 'The language it is translated to.' },
  },
  additionalProperties: false,
};

const RoomConfig: JsonSchema = {
  type: 'object',
  description: 'Sound, picture and manners of a room.',
  properties: {
    room_mode: { $ref: '#/$defs/RoomMode' },
    audio_config: { $ref: '#/$defs/RoomAudioConfig' },
    video_config: { $ref: '#/$defs/RoomVideoConfig' },
    turn_detection: { $ref: '#/$defs/CreateRoomTurnDetection' },
    prologue_content: { type: 'string', description: 'What the bot says first, spoken once the room is entered.' },
    prologue_delay_duration_ms: {
      type: 'integer',
      minimum: 0,
      maximum: 5000,
      description: 'How long the bot waits before its first words, in milliseconds, 0 to 5000, default 500.',
    },
    translate_config: { $ref: '#/$defs/TranslateConfig' },
  },
  additionalProperties: false,
};

const CreateRoomReq: JsonSchema = {
  type: 'object',
  description: 'What a new room is for and how it is set up. Only the bot is needed.',
  required: ['bot_id'],
  properties: {
    bot_id: { type: 'string', description: 'The id of the bot to talk to.' },
    conversation_id: { type: 'string', description: 'The id of the conversation to go on with.' },
    voice_id: { type: 'string', description: 'The id of the voice the bot speaks with, from `audio.voices.list`.' },
    config: { $ref: '#/$defs/RoomConfig' },
    uid: { type: 'string', description: 'The id of the user in the room.' },
    workflow_id: {
      type: 'string',
      description: 'The id of the chatflow that answers in place of the bot. Not documented.',
    },
    connector_id: { type: 'string', description: 'The id of the channel, `1024` for API. Not documented.' },
  },
  additionalProperties: false,
};

const VoiceModelType: JsonSchema = {
  type: 'string',
  description: 'The kind of model behind a voice, `big` or `small`.',
  enum: ['big', 'small'],
};

const VoiceState: JsonSchema = {
  type: 'string',
  description:
    'Whether a voice is ready, `init` for not yet cloned, `cloned` for ready. `all` asks for both, no voice has it.',
  enum: ['init', 'cloned', 'all'],
};

const VoiceEmotion: JsonSchema = {
  type: 'string',
  description: 'An emotion to speak with. Not every voice has every one.',
  enum: ['happy', 'sad', 'angry', 'surprised', 'fear', 'hate', 'excited', 'coldness', 'neutral'],
};

const VoiceCloneAudioFormat: JsonSchema = {
  type: 'string',
  description: 'The format of a recording.',
  enum: ['wav', 'mp3', 'ogg', 'm4a', 'aac', 'pcm'],
};

const VoiceLanguage: JsonSchema = {
  type: 'string',
  description: 'A language a voice can be cloned in, for example `zh` for Chinese or `id` for Indonesian.',
  enum: ['zh', 'en', 'ja', 'es', 'id', 'pt'],
};

const CloneVoiceReq: JsonSchema = {
  type: 'object',
  description: 'A recording to make a voice from.',
  required: ['voice_name', 'audio_format', 'file'],
  properties: {
    voice_name: { type: 'string', maxLength: 128, description: 'The name of the voice, at most 128 bytes in UTF-8.' },
    file: { description: 'The recording, at most 10 MB.', contentMediaType: 'application/octet-stream' },
    audio_format: { $ref: '#/$defs/VoiceCloneAudioFormat', description: 'The format of the recording.' },
    language: { $ref: '#/$defs/VoiceLanguage', description: 'The language of the recording.' },
    voice_id: {
      type: 'string',
      description:
        'The id of a cloned voice to train again, at most 10 times for the same one. Without it a new voice is made.',
    },
    preview_text: { type: 'string', description: 'What the sample of the voice is to say.' },
    text: {
      type: 'string',
      maxLength: 1024,
      description:
        'The words of the recording, at most 1024 bytes in UTF-8. The platform compares them with what it hears and refuses a recording that differs much, with code 1109.',
    },
    space_id: { type: 'string', description: 'The id of the workspace that gets the voice.' },
    description: { type: 'string', description: 'What the voice is like or for. Not documented.' },
  },
  additionalProperties: false,
};

const CreateVoiceprintGroupReq: JsonSchema = {
  type: 'object',
  description: 'A group to create.',
  required: ['name'],
  properties: {
    name: { type: 'string', maxLength: 20, description: 'The name of the group, at most 20 characters.' },
    desc: { type: 'string', maxLength: 500, description: 'What the group is for, at most 500 characters.' },
    coze_account_id: { type: 'string', description: 'The id of the organization that gets the group. Not documented.' },
  },
  additionalProperties: false,
};

const UpdateVoiceprintGroupReq: JsonSchema = {
  type: 'object',
  description: 'What to change about a group. What is left out stays as it is.',
  properties: {
    name: { type: 'string', maxLength: 20, description: 'The new name, at most 20 characters.' },
    desc: { type: 'string', maxLength: 500, description: 'What the group is for, at most 500 characters.' },
  },
  additionalProperties: false,
};

const CreateVoiceprintFeatureReq: JsonSchema = {
  type: 'object',
  description: 'A recording to make a voiceprint from.',
  required: ['file', 'name'],
  properties: {
    file: {
      description: 'The recording of one speaker, WAV or PCM, at most 4 MB.',
      contentMediaType: 'application/octet-stream',
    },
    name: { type: 'string', description: 'The name of the speaker.' },
    desc: { type: 'string', description: 'What to know about the speaker.' },
    sample_rate: {
      type: 'integer',
      description: 'How many samples a second the recording has, in Hz, default 16000. Needed for PCM.',
    },
    channel: { type: 'integer', description: 'How many channels the recording has, default 1. Needed for PCM.' },
  },
  additionalProperties: false,
};

const UpdateVoiceprintFeatureReq: JsonSchema = {
  type: 'object',
  description: 'What to change about a voiceprint. What is left out stays as it is.',
  properties: {
    file: {
      description: 'A new recording of the speaker, WAV or PCM, at most 4 MB.',
      contentMediaType: 'application/octet-stream',
    },
    name: { type: 'string', description: 'The name of the speaker.' },
    desc: { type: 'string', description: 'What to know about the speaker.' },
    sample_rate: {
      type: 'integer',
      description: 'How many samples a second the recording has, in Hz, default 16000. Needed for PCM.',
    },
    channel: { type: 'integer', description: 'How many channels the recording has, default 1. Needed for PCM.' },
  },
  additionalProperties: false,
};

const SpeakerIdentifyReq: JsonSchema = {
  type: 'object',
  description: 'A recording of whom to recognize.',
  required: ['file'],
  properties: {
    file: {
      description: 'The recording of the speaker, WAV or PCM, at most 4 MB.',
      contentMediaType: 'application/octet-stream',
    },
    top_k: {
      type: 'integer',
      description: 'How many of the best matches to give. Without it all voiceprints of the group are given.',
    },
    sample_rate: {
      type: 'integer',
      description: 'How many samples a second the recording has, in Hz, default 16000. Needed for PCM.',
    },
    channel: { type: 'integer', description: 'How many channels the recording has, default 1. Needed for PCM.' },
  },
  additionalProperties: false,
};

const WebsocketEntityType: JsonSchema = {
  type: 'string',
  description: 'Whose settings apply to a socket.',
  enum: ['bot', 'workflow'],
};

const AudioCodec: JsonSchema = {
  type: 'string',
  description: 'How audio is encoded. `g711a` and `g711u` are codecs of telephony and run at 8000 Hz.',
  enum: ['pcm', 'opus', 'g711a', 'g711u'],
};

const AudioSampleRate: JsonSchema = {
  type: 'integer',
  description: 'How many samples a second of audio has, in Hz.',
  enum: [8000, 16000, 22050, 24000, 32000, 44100, 48000],
};

const AudioLimitConfig: JsonSchema = {
  type: 'object',
  description: 'How fast audio comes. Without it packets come as soon as they are made.',
  properties: {
    period: { type: 'integer', description: 'How long a period is, in seconds.' },
    max_frame_num: { type: 'integer', description: 'How many packets come in a period at most.' },
  },
  additionalProperties: false,
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
  additionalProperties: false,
};

const OpusFrameSizeMs: JsonSchema = {
  type: 'number',
  description: 'How long a packet of Opus is, in milliseconds.',
  enum: [2.5, 5, 10, 20, 40, 60],
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
  additionalProperties: false,
};

const EmotionConfig: JsonSchema = {
  type: 'object',
  description: 'The feeling in the voice, for voices that can show one.',
  properties: {
    emotion: { type: 'string', description: 'The name of the feeling.' },
    emotion_scale: { type: 'number', description: 'How strong the feeling is.' },
  },
  additionalProperties: false,
};

const OutputAudio: JsonSchema = {
  type: 'object',
  description: 'What the audio that you get is to be like.',
  properties: {
    codec: { $ref: '#/$defs/AudioCodec', description: 'How the audio is encoded, default `pcm`.' },
    pcm_config: {
      $ref: '#/$defs/PcmAudioConfig',
      description: 'How the audio is cut, for `pcm`, `g711a` and `g711u`.',
    },
    opus_config: { $ref: '#/$defs/OpusAudioConfig', description: 'How the audio is encoded and cut, for `opus`.' },
    speech_rate: {
      type: 'integer',
      description: 'How fast the voice speaks, -50 (half as fast) to 100 (twice as fast), default 0.',
      minimum: -50,
      maximum: 100,
    },
    voice_id: { type: 'string', description: 'The id of the voice. Without it the platform chooses one.' },
    emotion_config: { $ref: '#/$defs/EmotionConfig', description: 'The feeling in the voice.' },
  },
  additionalProperties: false,
};

const SpeechUpdateEvent: JsonSchema = {
  type: 'object',
  description:
    'Changes how the text is spoken. Send it before the text; the server answers with `speech.updated` or `error`.',
  required: ['event_type'],
  properties: {
    event_type: { type: 'string', const: 'speech.update', description: 'The name of the event.' },
    id: { type: 'string', description: 'Your name for the event, any text. The server does not need one.' },
    data: {
      type: 'object',
      description: 'What changes.',
      properties: { output_audio: { $ref: '#/$defs/OutputAudio', description: 'What the audio is to be like.' } },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};

const InputTextBufferAppendEvent: JsonSchema = {
  type: 'object',
  description: 'The next piece of the text to speak. The server does not confirm it.',
  required: ['event_type', 'data'],
  properties: {
    event_type: { type: 'string', const: 'input_text_buffer.append', description: 'The name of the event.' },
    id: { type: 'string', description: 'Your name for the event, any text. The server does not need one.' },
    data: {
      type: 'object',
      description: 'A piece of text.',
      required: ['delta'],
      properties: {
        delta: {
          type: 'string',
          description:
            'The text. A request has at most 1024 bytes of it (not characters), or the server answers with error 3010.',
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
  description: 'All text is sent. The server confirms it with `input_text_buffer.completed`.',
  required: ['event_type'],
  properties: {
    event_type: { type: 'string', const: 'input_text_buffer.complete', description: 'The name of the event.' },
    id: { type: 'string', description: 'Your name for the event, any text. The server does not need one.' },
  },
  additionalProperties: false,
};

const CreateSpeechWsReq: JsonSchema = {
  description: 'One event that you send to have text spoken.',
  anyOf: [
    { $ref: '#/$defs/SpeechUpdateEvent' },
    { $ref: '#/$defs/InputTextBufferAppendEvent' },
    { $ref: '#/$defs/InputTextBufferCompleteEvent' },
  ],
};

const SpeechFormat: JsonSchema = {
  type: 'string',
  description: 'The format of generated speech.',
  enum: ['wav', 'pcm', 'ogg_opus', 'mp3'],
};

const CreateSpeechReq: JsonSchema = {
  type: 'object',
  description: 'What to say, and how.',
  required: ['input', 'voice_id'],
  properties: {
    input: {
      type: 'string',
      maxLength: 1024,
      description: 'What to say, at most 1024 bytes in UTF-8. Longer texts are refused with code 3010.',
    },
    voice_id: { type: 'string', description: 'The id of the voice, from `audio.voices.list`.' },
    emotion: {
      $ref: '#/$defs/VoiceEmotion',
      description: "The emotion to speak with, one of those in the voice's `support_emotions`.",
    },
    emotion_scale: {
      type: 'number',
      minimum: 1,
      maximum: 5,
      description: 'How strong the emotion is, 1 to 5, default 4.',
    },
    response_format: {
      $ref: '#/$defs/SpeechFormat',
      description: 'The format of the sound, `mp3` (the default), `wav`, `pcm` or `ogg_opus`.',
    },
    speed: {
      type: 'number',
      minimum: 0.2,
      maximum: 3,
      description: 'How fast to speak, default 1. Voices of big models take 0.5 to 2, those of small models 0.2 to 3.',
    },
    sample_rate: {
      $ref: '#/$defs/AudioSampleRate',
      description: 'How many samples a second the sound has, in Hz, 8000 to 48000, default 24000.',
    },
    loudness_rate: {
      type: 'integer',
      minimum: -50,
      maximum: 100,
      description: 'How much louder or quieter to speak, in percent, -50 to 100, default 0.',
    },
    context_texts: {
      type: 'string',
      description: 'A hint at the situation or the tone that the voice is to take up. It is not spoken.',
    },
  },
  additionalProperties: false,
};

const InputAudioFormat: JsonSchema = {
  type: 'string',
  description: 'What the audio is wrapped in. The codecs `g711a` and `g711u` go with `pcm`.',
  enum: ['pcm', 'wav', 'ogg'],
};

const AudioChannel: JsonSchema = { type: 'integer', description: 'How many channels audio has.', enum: [1, 2] };

const AudioBitDepth: JsonSchema = { type: 'integer', description: 'How many bits a sample has.', enum: [8, 16, 24] };

const AudioConfig: JsonSchema = {
  type: 'object',
  description: 'What the audio that you send is like.',
  properties: {
    format: { $ref: '#/$defs/InputAudioFormat', description: 'What the audio is wrapped in, default `wav`.' },
    codec: { $ref: '#/$defs/AudioCodec', description: 'How the audio is encoded, default `pcm`.' },
    sample_rate: {
      $ref: '#/$defs/AudioSampleRate',
      description: 'The sample rate in Hz, default 24000. The codecs `g711a` and `g711u` want 8000.',
    },
    channel: { $ref: '#/$defs/AudioChannel', description: 'How many channels the audio has, 1 or 2, default 1.' },
    bit_depth: { $ref: '#/$defs/AudioBitDepth', description: 'How many bits a sample has, 8, 16 or 24, default 16.' },
  },
  additionalProperties: false,
};

const TranscriptionsUpdateEvent: JsonSchema = {
  type: 'object',
  description:
    'Says what the audio is like. Send it before the audio; the server answers with `transcriptions.updated` or `error`.',
  required: ['event_type', 'data'],
  properties: {
    event_type: { type: 'string', const: 'transcriptions.update', description: 'The name of the event.' },
    id: { type: 'string', description: 'Your name for the event, any text. The server does not need one.' },
    data: {
      type: 'object',
      description: 'What changes.',
      properties: { input_audio: { $ref: '#/$defs/AudioConfig', description: 'What the audio is like.' } },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};

const AudioBuffer: JsonSchema = {
  type: 'object',
  description: 'A piece of audio.',
  required: ['delta'],
  properties: {
    delta: {
      type: 'string',
      description:
        'The audio, base64, as `input_audio` says it is. A piece may have any length; 20 milliseconds are usual for live audio.',
      contentEncoding: 'base64',
    },
  },
  additionalProperties: false,
};

const InputAudioBufferAppendEvent: JsonSchema = {
  type: 'object',
  description: 'The next piece of the audio that you send. The server does not confirm it.',
  required: ['event_type', 'data'],
  properties: {
    event_type: { type: 'string', const: 'input_audio_buffer.append', description: 'The name of the event.' },
    id: { type: 'string', description: 'Your name for the event, any text. The server does not need one.' },
    data: { $ref: '#/$defs/AudioBuffer' },
  },
  additionalProperties: false,
};

const InputAudioBufferCompleteEvent: JsonSchema = {
  type: 'object',
  description:
    'All audio is sent. The server confirms it with `input_audio_buffer.completed`. It does nothing in a chat where the server finds the end of a turn (`server_vad`).',
  required: ['event_type'],
  properties: {
    event_type: { type: 'string', const: 'input_audio_buffer.complete', description: 'The name of the event.' },
    id: { type: 'string', description: 'Your name for the event, any text. The server does not need one.' },
  },
  additionalProperties: false,
};

const InputAudioBufferClearEvent: JsonSchema = {
  type: 'object',
  description:
    'Forget the audio sent so far. The server confirms it with `input_audio_buffer.cleared`. It does nothing in a chat where the server finds the end of a turn (`server_vad`). The interpreter does not take it.',
  required: ['event_type'],
  properties: {
    event_type: { type: 'string', const: 'input_audio_buffer.clear', description: 'The name of the event.' },
    id: { type: 'string', description: 'Your name for the event, any text. The server does not need one.' },
  },
  additionalProperties: false,
};

const CreateTranscriptionsWsReq: JsonSchema = {
  description: 'One event that you send to have speech written down.',
  anyOf: [
    { $ref: '#/$defs/TranscriptionsUpdateEvent' },
    { $ref: '#/$defs/InputAudioBufferAppendEvent' },
    { $ref: '#/$defs/InputAudioBufferCompleteEvent' },
    { $ref: '#/$defs/InputAudioBufferClearEvent' },
  ],
};

const CreateTranscriptionReq: JsonSchema = {
  type: 'object',
  description: 'A recording to write down.',
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
  description: 'How a word is to be translated.',
  required: ['original', 'translation'],
  properties: {
    original: { type: 'string', description: 'The word as it is spoken.' },
    translation: { type: 'string', description: 'What it becomes.' },
  },
  additionalProperties: false,
};

const InterpretationConfig: JsonSchema = {
  type: 'object',
  description: 'What is translated into what.',
  required: ['from', 'to'],
  properties: {
    from: { type: 'string', description: 'The language that is spoken, `zh` or `en`.' },
    to: { type: 'string', description: 'The language it becomes, `zh` or `en`.' },
    hot_words: {
      type: 'array',
      description: 'Words that are likely to be said, such as names. They are understood better.',
      items: { type: 'string', description: 'A word.' },
    },
    glossary: {
      type: 'array',
      description: 'How certain words are to be translated.',
      items: { $ref: '#/$defs/InterpretationTerm' },
    },
  },
  additionalProperties: false,
};

const SimultInterpretationUpdateEvent: JsonSchema = {
  type: 'object',
  description:
    'Says what is translated into what, and what the audio is like both ways. Send it before the audio; the server answers with `simult_interpretation.updated` or `error`.',
  required: ['event_type', 'data'],
  properties: {
    event_type: { type: 'string', const: 'simult_interpretation.update', description: 'The name of the event.' },
    id: { type: 'string', description: 'Your name for the event, any text. The server does not need one.' },
    data: {
      type: 'object',
      description: 'What changes.',
      properties: {
        input_audio: { $ref: '#/$defs/AudioConfig', description: 'What the audio that you send is like.' },
        output_audio: { $ref: '#/$defs/OutputAudio', description: 'What the audio that you get is to be like.' },
        translate_config: { $ref: '#/$defs/InterpretationConfig', description: 'What is translated into what.' },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};

const CreateSimultInterpretationsWsReq: JsonSchema = {
  description: 'One event that you send to have speech interpreted.',
  anyOf: [
    { $ref: '#/$defs/SimultInterpretationUpdateEvent' },
    { $ref: '#/$defs/InputAudioBufferAppendEvent' },
    { $ref: '#/$defs/InputAudioBufferCompleteEvent' },
  ],
};

const ChatConfig: JsonSchema = {
  type: 'object',
  description: 'What the turns of the chat have in common.',
  properties: {
    conversation_id: {
      type: 'string',
      description: 'The conversation that the chat goes on with. Without it a new one is made.',
    },
    user_id: {
      type: 'string',
      description: 'Your name for the end user. It separates the memory and the variables of your users.',
    },
    meta_data: { $ref: '#/$defs/MetaDataType', description: 'Your own key-value pairs, kept with the chat.' },
    custom_variables: {
      type: 'object',
      description: "Values for the variables of the bot's prompt. Keys have letters and underscores only.",
      additionalProperties: { type: 'string' },
    },
    extra_params: {
      type: 'object',
      description: 'Facts about the user for plugins. The platform reads `latitude` and `longitude`.',
      additionalProperties: { type: 'string' },
    },
    auto_save_history: { type: 'boolean', description: 'Whether the turns are kept in the conversation.' },
    parameters: {
      type: 'object',
      description: 'Inputs of the chatflow, for a bot in chatflow mode. `USER_INPUT` has no effect here.',
      additionalProperties: true,
    },
  },
  additionalProperties: false,
};

const TurnDetectionType: JsonSchema = {
  type: 'string',
  description: 'Who finds the end of what the user says.',
  enum: ['client_interrupt', 'server_vad'],
};

const InterruptConfigMode: JsonSchema = {
  type: 'string',
  description: 'Where a keyword has to be for it to cut the bot off.',
  enum: ['keyword_contains', 'keyword_prefix'],
};

const InterruptConfig: JsonSchema = {
  type: 'object',
  description: 'Which words cut the bot off while it speaks. Only with `server_vad`.',
  properties: {
    mode: { $ref: '#/$defs/InterruptConfigMode', description: 'Where a keyword has to be.' },
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
  additionalProperties: false,
};

const AsrUserLanguage: JsonSchema = {
  type: 'string',
  description:
    'The language that is understood. `common` is a large model for Chinese, English and Cantonese; the others are small models for one language each.',
  enum: ['common', 'zh', 'cant', 'sc', 'en', 'ja', 'ko', 'fr', 'id', 'es', 'pt', 'ms', 'ru'],
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
  additionalProperties: false,
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
  additionalProperties: false,
};

const ChatUpdateData: JsonSchema = {
  type: 'object',
  description: 'The settings that change. What is left out stays as it is.',
  properties: {
    chat_config: { $ref: '#/$defs/ChatConfig', description: 'What the turns of the chat have in common.' },
    input_audio: { $ref: '#/$defs/AudioConfig', description: 'What the audio that you send is like.' },
    output_audio: { $ref: '#/$defs/OutputAudio', description: 'What the audio that you get is to be like.' },
    turn_detection: { $ref: '#/$defs/TurnDetection', description: 'How the end of what the user says is found.' },
    asr_config: { $ref: '#/$defs/AsrConfig', description: 'How speech is turned into text.' },
    voice_print_config: {
      $ref: '#/$defs/VoicePrintConfig',
      description: 'How speakers are told apart by their voices.',
    },
    event_subscriptions: {
      type: 'array',
      description: 'The names of the events that you want to get. None, or no list, means all.',
      items: { type: 'string', description: 'The name of an event.' },
    },
    need_play_prologue: { type: 'boolean', description: 'Whether the bot speaks its opening words.' },
    prologue_content: {
      type: 'string',
      description: 'Opening words in place of those of the bot, where `need_play_prologue` is true.',
    },
  },
  additionalProperties: false,
};

const ChatUpdateEvent: JsonSchema = {
  type: 'object',
  description:
    'Changes the settings of the chat. It may be sent at any time; the server answers with `chat.updated` or `error`.',
  required: ['event_type'],
  properties: {
    event_type: { type: 'string', const: 'chat.update', description: 'The name of the event.' },
    id: { type: 'string', description: 'Your name for the event, any text. The server does not need one.' },
    data: { $ref: '#/$defs/ChatUpdateData' },
  },
  additionalProperties: false,
};

const ConversationMessageCreateEvent: JsonSchema = {
  type: 'object',
  description:
    'Puts a message into the conversation. A message of the user starts a turn and cuts a running one off; a message of the assistant is only added to the context.',
  required: ['event_type', 'data'],
  properties: {
    event_type: { type: 'string', const: 'conversation.message.create', description: 'The name of the event.' },
    id: { type: 'string', description: 'Your name for the event, any text. The server does not need one.' },
    data: {
      type: 'object',
      description: 'The message.',
      required: ['role', 'content_type', 'content'],
      properties: {
        role: { $ref: '#/$defs/RoleType', description: 'Who speaks.' },
        content_type: { type: 'string', description: 'How to read the content.', enum: ['text', 'object_string'] },
        content: { type: 'string', description: 'The text, or for `object_string` a list of items as JSON text.' },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};

const ConversationClearEvent: JsonSchema = {
  type: 'object',
  description:
    'Forget what was said so far. The conversation goes on with a new section; the server confirms it with `conversation.cleared`.',
  required: ['event_type'],
  properties: {
    event_type: { type: 'string', const: 'conversation.clear', description: 'The name of the event.' },
    id: { type: 'string', description: 'Your name for the event, any text. The server does not need one.' },
  },
  additionalProperties: false,
};

const ConversationChatSubmitToolOutputsEvent: JsonSchema = {
  type: 'object',
  description: 'Answers to the calls of a `conversation.chat.requires_action`. The turn goes on with them.',
  required: ['event_type', 'data'],
  properties: {
    event_type: {
      type: 'string',
      const: 'conversation.chat.submit_tool_outputs',
      description: 'The name of the event.',
    },
    id: { type: 'string', description: 'Your name for the event, any text. The server does not need one.' },
    data: {
      type: 'object',
      description: 'The answers.',
      required: ['chat_id', 'tool_outputs'],
      properties: {
        chat_id: { type: 'string', description: 'The chat that waits for them.' },
        tool_outputs: {
          type: 'array',
          description: 'One answer for each call.',
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
  description: 'Stop the running turn. The server confirms it with `conversation.chat.canceled`.',
  required: ['event_type'],
  properties: {
    event_type: { type: 'string', const: 'conversation.chat.cancel', description: 'The name of the event.' },
    id: { type: 'string', description: 'Your name for the event, any text. The server does not need one.' },
  },
  additionalProperties: false,
};

const GenerateAudioMode: JsonSchema = { type: 'string', description: 'What audio is made from.', enum: ['text'] };

const InputTextGenerateAudioEvent: JsonSchema = {
  type: 'object',
  description:
    'Have a text spoken that is not part of the conversation. The bot does not answer it; audio that is being spoken is cut off.',
  required: ['event_type', 'data'],
  properties: {
    event_type: { type: 'string', const: 'input_text.generate_audio', description: 'The name of the event.' },
    id: { type: 'string', description: 'Your name for the event, any text. The server does not need one.' },
    data: {
      type: 'object',
      description: 'What is spoken.',
      required: ['mode'],
      properties: {
        mode: { $ref: '#/$defs/GenerateAudioMode', description: 'What the audio is made from.' },
        text: {
          type: 'string',
          description: 'The text, 1 to 1024 bytes (not characters). Needed where `mode` is `text`.',
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
  description: 'One event that you send to a chat.',
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
  description: 'What changes. What is left out stays as it is.',
  properties: {
    name: { type: 'string', description: 'The new name, at most 50 characters.', maxLength: 50 },
    description: {
      type: 'string',
      description: 'What the workspace is for, at most 2000 characters.',
      maxLength: 2000,
    },
  },
  additionalProperties: false,
};

const WorkspaceMemberInput: JsonSchema = {
  type: 'object',
  description: 'A user who is to join a workspace, and the role they get.',
  required: ['user_id', 'role_type'],
  properties: {
    user_id: { type: 'string', description: 'The id of the user on Coze.' },
    role_type: {
      type: 'string',
      description: 'The role the user gets. A workspace has one owner, so it is `admin` or `member`.',
      enum: ['admin', 'member'],
    },
  },
  additionalProperties: false,
};

const CreateWorkspaceMembersReq: JsonSchema = {
  type: 'object',
  description: 'Who is to join the workspace.',
  required: ['users'],
  properties: {
    users: {
      type: 'array',
      description: 'The users who join, 1 to 20 a call.',
      minItems: 1,
      maxItems: 20,
      items: { $ref: '#/$defs/WorkspaceMemberInput' },
    },
  },
  additionalProperties: false,
};

const DeleteWorkspaceMembersReq: JsonSchema = {
  type: 'object',
  description: 'Who is to leave the workspace.',
  required: ['user_ids'],
  properties: {
    user_ids: {
      type: 'array',
      description: 'The users to remove, 1 to 5 a call. The owner stays.',
      minItems: 1,
      maxItems: 5,
      items: { type: 'string', description: 'The id of a user.' },
    },
  },
  additionalProperties: false,
};

const AppCollaborator: JsonSchema = {
  type: 'object',
  description: 'A person who edits an app.',
  required: ['user_id'],
  properties: { user_id: { type: 'string', description: 'The Coze user id.' } },
  additionalProperties: false,
};

const CreateAppCollaboratorReq: JsonSchema = {
  type: 'object',
  description: 'Who to add.',
  required: ['collaborators'],
  properties: {
    collaborators: {
      type: 'array',
      description: 'The collaborator to add, one a call.',
      maxItems: 1,
      items: { $ref: '#/$defs/AppCollaborator' },
    },
  },
  additionalProperties: false,
};

const FolderType: JsonSchema = {
  type: 'string',
  description: 'What lies in a folder, `development` for bots and apps, `library` for what these are made of.',
  enum: ['development', 'library'],
};

const CreateCopyTaskReq: JsonSchema = {
  type: 'object',
  description: 'What to copy, and where to.',
  properties: {
    entity_id: { type: 'string', description: 'The id of the bot, the app or the workflow.' },
    entity_type: { type: 'string', description: 'What it is.', enum: ['app', 'bot', 'workflow'] },
    to_workspace_id: { type: 'string', description: 'The workspace the copy goes into.' },
  },
  additionalProperties: false,
};

const TemplateDuplicateReq: JsonSchema = {
  type: 'object',
  description: 'Where the copy goes, and its name.',
  required: ['workspace_id'],
  properties: {
    workspace_id: { type: 'string', description: 'The workspace the copy goes into.' },
    name: { type: 'string', description: 'The name of the copy. Left out, it has the name of the template.' },
  },
  additionalProperties: false,
};

const CallPluginToolReq: JsonSchema = {
  type: 'object',
  description: 'The tool to call and what to give it.',
  required: ['tool_name', 'arguments'],
  properties: {
    tool_name: { type: 'string', description: 'The name of the tool.' },
    arguments: {
      type: 'object',
      description: 'What the tool takes, as its `inputSchema` says.',
      additionalProperties: true,
    },
  },
  additionalProperties: false,
};

const StoreEntityType: JsonSchema = { type: 'string', description: 'What is sold in the store.', enum: ['plugin'] };

const PluginSortType: JsonSchema = {
  type: 'string',
  description:
    'The order of plugins, `heat` by how much they are used, `newest` by age, `relative` by how well they fit.',
  enum: ['heat', 'newest', 'relative'],
};

const AuditStatus: JsonSchema = {
  type: 'integer',
  description: 'How far the review of a bot is, 1 under review, 2 approved, 3 rejected.',
  enum: [1, 2, 3],
};

const UpdateConnectorBotReq: JsonSchema = {
  type: 'object',
  description: 'How the review of a bot went.',
  properties: {
    audit_status: { $ref: '#/$defs/AuditStatus' },
    reason: { type: 'string', description: 'Why the bot was rejected.' },
  },
  additionalProperties: false,
};

const InstallConnectorReq: JsonSchema = {
  type: 'object',
  description: 'Where to install a channel.',
  required: ['workspace_id'],
  properties: {
    workspace_id: {
      type: 'string',
      description: 'The workspace whose members may publish to the channel from now on.',
    },
  },
  additionalProperties: false,
};

const ConnectorUserConfigOption: JsonSchema = {
  type: 'object',
  description: 'A choice the publisher of a bot has.',
  required: ['label', 'value'],
  properties: {
    label: { type: 'string', description: 'What the publisher sees.' },
    value: { type: 'string', description: 'What the channel gets when it is chosen.' },
  },
  additionalProperties: false,
};

const ConnectorUserConfig: JsonSchema = {
  type: 'object',
  description: 'A setting of a channel with the choices it offers.',
  required: ['key', 'enums'],
  properties: {
    key: { type: 'string', description: 'The key of the setting.' },
    enums: { type: 'array', description: 'The choices.', items: { $ref: '#/$defs/ConnectorUserConfigOption' } },
  },
  additionalProperties: false,
};

const CreateConnectorUserConfigReq: JsonSchema = {
  type: 'object',
  description: 'The settings to offer, and to whom.',
  required: ['configs'],
  properties: {
    configs: {
      type: 'array',
      description: 'The settings with their choices.',
      items: { $ref: '#/$defs/ConnectorUserConfig' },
    },
    user_id: { type: 'string', description: 'The Coze user the settings are for.' },
  },
  additionalProperties: false,
};

const ApiAppType: JsonSchema = {
  type: 'string',
  description:
    'Whose events a callback app hears, `normal` for those of the account, `connector` for those of a channel.',
  enum: ['normal', 'connector'],
};

const CreateApiAppReq: JsonSchema = {
  type: 'object',
  description: 'The callback app to make.',
  required: ['app_type'],
  properties: {
    app_type: { $ref: '#/$defs/ApiAppType' },
    name: {
      type: 'string',
      description: 'The name of the callback app, at most 128 characters. A `normal` app needs it.',
      maxLength: 128,
    },
    connector_id: { type: 'string', description: 'The channel whose events to hear. A `connector` app needs it.' },
  },
  additionalProperties: false,
};

const UpdateApiAppReq: JsonSchema = {
  type: 'object',
  description: 'What to change about a callback app. What is left out stays as it is.',
  properties: {
    name: { type: 'string', description: 'The new name of the callback app.' },
    callback_url: { type: 'string', description: 'The address the platform sends the events to from now on.' },
  },
  additionalProperties: false,
};

const ApiAppEventType: JsonSchema = {
  type: 'string',
  description: 'The events a callback app can be told about. Which of them it may subscribe to depends on its type.',
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
  description: 'What to subscribe a callback app to.',
  required: ['event_types'],
  properties: {
    event_types: {
      type: 'array',
      description: 'The events to hear about, besides those it hears about already.',
      items: { $ref: '#/$defs/ApiAppEventType' },
    },
  },
  additionalProperties: false,
};

const DeleteApiAppEventReq: JsonSchema = {
  type: 'object',
  description: 'What to unsubscribe a callback app from.',
  required: ['event_types'],
  properties: {
    event_types: {
      type: 'array',
      description: 'The events to hear no more about.',
      items: { $ref: '#/$defs/ApiAppEventType' },
    },
  },
  additionalProperties: false,
};

const BenefitResource: JsonSchema = {
  type: 'string',
  description: 'What a benefit is spent on.',
  enum: ['plugin', 'chat', 'workflow'],
};

const CreateBillTaskReq: JsonSchema = {
  type: 'object',
  description: 'The days whose bills to export.',
  properties: {
    started_at: {
      type: 'integer',
      description:
        'The first day, as any moment of it. Unix time in seconds, moved to 00:00:00 of the day, which is not before 2025-03-13.',
    },
    ended_at: {
      type: 'integer',
      description:
        'The last day, as any moment of it. Unix time in seconds, moved to 23:59:59 of the day, which is before today.',
    },
  },
  additionalProperties: false,
};

const BenefitEntityType: JsonSchema = {
  type: 'string',
  description:
    'Whom a limit holds for, all devices or custom consumers of the enterprise or a single one. The single ones are named by `entity_id`.',
  enum: ['enterprise_all_devices', 'enterprise_all_custom_consumers', 'single_device', 'single_custom_consumer'],
};

const BenefitLimitationStatus: JsonSchema = {
  type: 'string',
  description: 'Whether a limit lets anything through, `valid` up to the limit, `frozen` nothing.',
  enum: ['valid', 'frozen'],
};

const BenefitActiveMode: JsonSchema = {
  type: 'string',
  description: 'What says when a limit holds, `absolute_time` for the time from `started_at` to `ended_at`.',
  enum: ['absolute_time'],
};

const BenefitTriggerUnit: JsonSchema = {
  type: 'string',
  description:
    'The unit of the period after which a limit starts anew, or `never` where it counts for all the time it holds.',
  enum: ['never', 'minute', 'hour', 'day'],
};

const BenefitLimitationInfo: JsonSchema = {
  type: 'object',
  description: 'The limit to set.',
  required: ['benefit_type', 'active_mode', 'started_at', 'ended_at', 'limit'],
  properties: {
    benefit_type: {
      type: 'string',
      description: 'What to limit.',
      enum: ['resource_point', 'voice_unified_duration_system', 'voice_unified_duration_custom'],
    },
    active_mode: { $ref: '#/$defs/BenefitActiveMode' },
    started_at: { type: 'integer', description: 'When the limit begins to hold. Unix time in seconds.' },
    ended_at: { type: 'integer', description: 'When the limit ceases to hold. Unix time in seconds.' },
    limit: { type: 'integer', description: 'How much may be used, in the unit of the benefit.' },
    status: { $ref: '#/$defs/BenefitLimitationStatus' },
    trigger_unit: {
      $ref: '#/$defs/BenefitTriggerUnit',
      description: 'The unit of the period after which the limit starts anew, default `never`.',
    },
    trigger_time: {
      type: 'integer',
      description: 'How many `trigger_unit` make a period. It means nothing with `never`.',
    },
  },
  additionalProperties: false,
};

const CreateBenefitLimitationReq: JsonSchema = {
  type: 'object',
  description: 'A limit, and whom it holds for.',
  required: ['entity_type', 'benefit_info'],
  properties: {
    entity_type: { $ref: '#/$defs/BenefitEntityType' },
    entity_id: { type: 'string', description: 'The device or the custom consumer. The `single_` types need it.' },
    benefit_info: { $ref: '#/$defs/BenefitLimitationInfo' },
  },
  additionalProperties: false,
};

const UpdateBenefitLimitationReq: JsonSchema = {
  type: 'object',
  description: 'What to change about a limit. What is left out stays as it is.',
  properties: {
    active_mode: { $ref: '#/$defs/BenefitActiveMode' },
    started_at: { type: 'integer', description: 'When the limit begins to hold. Unix time in seconds.' },
    ended_at: { type: 'integer', description: 'When the limit ceases to hold. Unix time in seconds.' },
    limit: { type: 'integer', description: 'How much may be used, in the unit of the benefit.' },
    status: {
      $ref: '#/$defs/BenefitLimitationStatus',
      description: 'Whether the limit lets anything through, default `valid`.',
    },
    trigger_unit: { $ref: '#/$defs/BenefitTriggerUnit' },
    trigger_time: {
      type: 'integer',
      description: 'How many `trigger_unit` make a period. It means nothing with `never`.',
    },
  },
  additionalProperties: false,
};

const EnterpriseMemberRole: JsonSchema = {
  type: 'string',
  description: 'What a member may do in an enterprise.',
  enum: ['enterprise_admin', 'enterprise_member'],
};

const EnterpriseMemberInput: JsonSchema = {
  type: 'object',
  description: 'A user who is to join an enterprise, and the role they get.',
  required: ['user_id', 'role'],
  properties: {
    user_id: { type: 'string', description: 'The id of the user on Coze.' },
    role: { $ref: '#/$defs/EnterpriseMemberRole', description: 'The role the user gets in the enterprise.' },
  },
  additionalProperties: false,
};

const CreateEnterpriseMemberReq: JsonSchema = {
  type: 'object',
  description: 'Who is to join the enterprise.',
  required: ['users'],
  properties: {
    users: {
      type: 'array',
      description: 'The user who joins. A call takes one.',
      minItems: 1,
      maxItems: 1,
      items: { $ref: '#/$defs/EnterpriseMemberInput' },
    },
  },
  additionalProperties: false,
};

const UpdateEnterpriseMemberReq: JsonSchema = {
  type: 'object',
  description: 'What changes for the member.',
  required: ['role'],
  properties: { role: { $ref: '#/$defs/EnterpriseMemberRole', description: 'The role the member has from now on.' } },
  additionalProperties: false,
};

const DeleteEnterpriseMemberReq: JsonSchema = {
  type: 'object',
  description: 'What becomes of what the member owned.',
  required: ['receiver_user_id'],
  properties: {
    receiver_user_id: {
      type: 'string',
      description: 'The id of the user who takes over what the removed member owned in the enterprise.',
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
    super_admin_user_id: { type: 'string', description: 'The id of the user who becomes its super administrator.' },
    description: {
      type: 'string',
      description: 'What the organization is for, at most 100 characters.',
      maxLength: 100,
    },
  },
  additionalProperties: false,
};

const UpdateOrganizationReq: JsonSchema = {
  type: 'object',
  description: 'What changes. What is left out stays as it is.',
  properties: {
    name: { type: 'string', description: 'The new name, at most 30 characters.', maxLength: 30 },
    description: {
      type: 'string',
      description: 'What the organization is for, at most 100 characters.',
      maxLength: 100,
    },
  },
  additionalProperties: false,
};

const OrganizationRoleType: JsonSchema = {
  type: 'string',
  description: 'What a member may do in an organization.',
  enum: ['organization_super_admin', 'organization_admin', 'organization_member', 'organization_guest'],
};

const OrganizationMemberInput: JsonSchema = {
  type: 'object',
  description: 'A user who is to join an organization, and the role they get.',
  required: ['user_id', 'organization_role_type'],
  properties: {
    user_id: { type: 'string', description: 'The id of the user on Coze.' },
    organization_role_type: {
      $ref: '#/$defs/OrganizationRoleType',
      description: 'The role the user gets in the organization.',
    },
  },
  additionalProperties: false,
};

const CreateOrganizationMemberReq: JsonSchema = {
  type: 'object',
  description: 'Who is to join the organization.',
  required: ['organization_people'],
  properties: {
    organization_people: {
      type: 'array',
      description: 'The user who joins. A call takes one.',
      minItems: 1,
      maxItems: 1,
      items: { $ref: '#/$defs/OrganizationMemberInput' },
    },
  },
  additionalProperties: false,
};

const UpdateOrganizationMemberReq: JsonSchema = {
  type: 'object',
  description: 'What changes for the member.',
  required: ['organization_role_type'],
  properties: {
    organization_role_type: {
      type: 'string',
      description: 'The role the member has from now on. Nobody can be made a guest.',
      enum: ['organization_super_admin', 'organization_admin', 'organization_member'],
    },
  },
  additionalProperties: false,
};

const DeleteOrganizationMemberReq: JsonSchema = {
  type: 'object',
  description: 'What becomes of what the member owned.',
  required: ['receiver_user_id'],
  properties: {
    receiver_user_id: {
      type: 'string',
      description: 'The id of the user who takes over what the removed member owned in the organization.',
    },
  },
  additionalProperties: false,
};

const OAuthResponseType: JsonSchema = {
  type: 'string',
  description: 'What the browser brings back, always a code.',
  enum: ['code'],
};

const CodeChallengeMethod: JsonSchema = {
  type: 'string',
  description:
    'How the challenge is made of the verifier, `plain` for the verifier itself, `S256` for its SHA-256 as Base64URL without padding.',
  enum: ['plain', 'S256'],
};

const AuthorizationCodeGrant: JsonSchema = {
  type: 'object',
  description: 'Trades the code that the browser brought back for a token.',
  required: ['grant_type', 'client_id', 'code', 'redirect_uri'],
  properties: {
    grant_type: { type: 'string', const: 'authorization_code', description: 'Marks the grant.' },
    client_id: { type: 'string', description: 'The id of the OAuth app.' },
    code: { type: 'string', description: 'The code from the redirect.' },
    redirect_uri: {
      type: 'string',
      format: 'uri',
      description: 'The address of the redirect, as it was in the request to authorize.',
    },
    code_verifier: { type: 'string', description: 'The secret the challenge was made of. With PKCE only.' },
  },
  additionalProperties: false,
};

const RefreshTokenGrant: JsonSchema = {
  type: 'object',
  description: 'Trades a refresh token for a new pair. The refresh token works once and for 30 days.',
  required: ['grant_type', 'client_id', 'refresh_token'],
  properties: {
    grant_type: { type: 'string', const: 'refresh_token', description: 'Marks the grant.' },
    client_id: { type: 'string', description: 'The id of the OAuth app.' },
    refresh_token: { type: 'string', description: 'The refresh token that came with the last access token.' },
  },
  additionalProperties: false,
};

const DeviceCodeGrant: JsonSchema = {
  type: 'object',
  description: 'Asks for the token of a device, again and again until the user has decided.',
  required: ['grant_type', 'client_id', 'device_code'],
  properties: {
    grant_type: {
      type: 'string',
      const: 'urn:ietf:params:oauth:grant-type:device_code',
      description: 'Marks the grant.',
    },
    client_id: { type: 'string', description: 'The id of the OAuth app.' },
    device_code: { type: 'string', description: 'The code of the device.' },
  },
  additionalProperties: false,
};

const JWTAccountPermission: JsonSchema = {
  type: 'object',
  description: 'What the token may do in the account.',
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
  description: 'The bots of a channel the token may talk to.',
  required: ['bot_id_list'],
  properties: { bot_id_list: { type: 'array', description: 'The ids of the bots.', items: { type: 'string' } } },
  additionalProperties: false,
};

const JWTAttributeConstraint: JsonSchema = {
  type: 'object',
  description: 'What the permissions of the account are narrowed to.',
  required: ['connector_bot_chat_attribute'],
  properties: { connector_bot_chat_attribute: { $ref: '#/$defs/JWTConnectorBotChatAttribute' } },
  additionalProperties: false,
};

const JWTWorkspacePermission: JsonSchema = {
  type: 'object',
  description: 'What the token may do in some workspaces.',
  properties: {
    workspace_id_list: { type: 'array', description: 'The ids of the workspaces.', items: { type: 'string' } },
    permission_list: { type: 'array', description: 'The permissions.', items: { type: 'string' } },
  },
  additionalProperties: false,
};

const JWTWorkflowPermission: JsonSchema = {
  type: 'object',
  description: 'What the token may do with some workflows.',
  properties: {
    workflow_id_list: { type: 'array', description: 'The ids of the workflows.', items: { type: 'string' } },
    permission_list: { type: 'array', description: 'The permissions.', items: { type: 'string' } },
  },
  additionalProperties: false,
};

const JWTScope: JsonSchema = {
  type: 'object',
  description: 'What a token may do. It counts for channel apps only.',
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
  description: 'Trades a signed JWT, which is sent as the bearer token, for an access token.',
  required: ['grant_type'],
  properties: {
    grant_type: {
      type: 'string',
      const: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      description: 'Marks the grant.',
    },
    duration_seconds: {
      type: 'integer',
      description: 'How long the token lives, in seconds, at most 86399, default 900.',
      maximum: 86399,
    },
    scope: { $ref: '#/$defs/JWTScope', description: 'What the token may do. Left out, all that the app may.' },
  },
  additionalProperties: false,
};

const OAuthGrantType: JsonSchema = {
  type: 'string',
  description: 'What a token is given for.',
  enum: [
    'authorization_code',
    'refresh_token',
    'urn:ietf:params:oauth:grant-type:device_code',
    'urn:ietf:params:oauth:grant-type:jwt-bearer',
  ],
};

const OAuthTokenReq: JsonSchema = {
  description: 'What a token is asked for with.',
  anyOf: [
    { $ref: '#/$defs/AuthorizationCodeGrant' },
    { $ref: '#/$defs/RefreshTokenGrant' },
    { $ref: '#/$defs/DeviceCodeGrant' },
    { $ref: '#/$defs/JWTBearerGrant' },
  ],
};

const DeviceCodeReq: JsonSchema = {
  type: 'object',
  description: 'The app that asks for a device.',
  required: ['client_id'],
  properties: { client_id: { type: 'string', description: 'The id of the OAuth app.' } },
  additionalProperties: false,
};

export const zRoleTypeInput: JsonSchema = /* @__PURE__ */ standalone(RoleType);

export const zObjectStringTextInput: JsonSchema = /* @__PURE__ */ standalone(ObjectStringText);

export const zObjectStringFileInput: JsonSchema = /* @__PURE__ */ standalone(ObjectStringFile);

export const zObjectStringItemInput: JsonSchema = /* @__PURE__ */ standalone(ObjectStringItem, {
  ObjectStringFile,
  ObjectStringText,
});

export const zMetaDataTypeInput: JsonSchema = /* @__PURE__ */ standalone(MetaDataType);

export const zEnterMessageInput: JsonSchema = /* @__PURE__ */ standalone(EnterMessage, { MetaDataType, RoleType });

export const zShortcutCommandInput: JsonSchema = /* @__PURE__ */ standalone(ShortcutCommand);

export const zChatPublishStatusInput: JsonSchema = /* @__PURE__ */ standalone(ChatPublishStatus);

export const zCreateChatBodyInput: JsonSchema = /* @__PURE__ */ standalone(CreateChatBody, {
  ChatPublishStatus,
  EnterMessage,
  MetaDataType,
  RoleType,
  ShortcutCommand,
});

export const zCancelChatReqInput: JsonSchema = /* @__PURE__ */ standalone(CancelChatReq);

export const zToolOutputTypeInput: JsonSchema = /* @__PURE__ */ standalone(ToolOutputType);

export const zSubmitToolOutputsBodyInput: JsonSchema = /* @__PURE__ */ standalone(SubmitToolOutputsBody, {
  ToolOutputType,
});

export const zConversationMessageInput: JsonSchema = /* @__PURE__ */ standalone(ConversationMessage, {
  MetaDataType,
  RoleType,
});

export const zCreateConversationReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateConversationReq, {
  ConversationMessage,
  MetaDataType,
  RoleType,
});

export const zConversationSortOrderInput: JsonSchema = /* @__PURE__ */ standalone(ConversationSortOrder);

export const zUpdateConversationBodyInput: JsonSchema = /* @__PURE__ */ standalone(UpdateConversationBody);

export const zCreateMessageBodyInput: JsonSchema = /* @__PURE__ */ standalone(CreateMessageBody, {
  MetaDataType,
  RoleType,
});

export const zMessageListOrderInput: JsonSchema = /* @__PURE__ */ standalone(MessageListOrder);

export const zListMessageBodyInput: JsonSchema = /* @__PURE__ */ standalone(ListMessageBody, { MessageListOrder });

export const zUpdateMessageBodyInput: JsonSchema = /* @__PURE__ */ standalone(UpdateMessageBody, { MetaDataType });

export const zFeedbackTypeInput: JsonSchema = /* @__PURE__ */ standalone(FeedbackType);

export const zCreateMessageFeedbackBodyInput: JsonSchema = /* @__PURE__ */ standalone(CreateMessageFeedbackBody, {
  FeedbackType,
});

export const zCreateFileReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateFileReq);

export const zCreateWorkspaceReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateWorkspaceReq);

export const zVariableUpdateItemInput: JsonSchema = /* @__PURE__ */ standalone(VariableUpdateItem);

export const zVariableUpdateReqInput: JsonSchema = /* @__PURE__ */ standalone(VariableUpdateReq, {
  VariableUpdateItem,
});

export const zPromptModeInput: JsonSchema = /* @__PURE__ */ standalone(PromptMode);

export const zPrefixPromptInfoInput: JsonSchema = /* @__PURE__ */ standalone(PrefixPromptInfo);

export const zBotPromptConfigInput: JsonSchema = /* @__PURE__ */ standalone(BotPromptConfig, {
  PrefixPromptInfo,
  PromptMode,
});

export const zBotOnboardingConfigInput: JsonSchema = /* @__PURE__ */ standalone(BotOnboardingConfig);

export const zPluginIdInfoInput: JsonSchema = /* @__PURE__ */ standalone(PluginIdInfo);

export const zPluginIdListInput: JsonSchema = /* @__PURE__ */ standalone(PluginIdList, { PluginIdInfo });

export const zWorkflowIdInfoInput: JsonSchema = /* @__PURE__ */ standalone(WorkflowIdInfo);

export const zWorkflowIdListInput: JsonSchema = /* @__PURE__ */ standalone(WorkflowIdList, { WorkflowIdInfo });

export const zModelResponseFormatInput: JsonSchema = /* @__PURE__ */ standalone(ModelResponseFormat);

export const zCacheTypeInput: JsonSchema = /* @__PURE__ */ standalone(CacheType);

export const zModelApiModeInput: JsonSchema = /* @__PURE__ */ standalone(ModelApiMode);

export const zModelInfoConfigInput: JsonSchema = /* @__PURE__ */ standalone(ModelInfoConfig, {
  CacheType,
  ModelApiMode,
  ModelResponseFormat,
});

export const zSuggestReplyModeInput: JsonSchema = /* @__PURE__ */ standalone(SuggestReplyMode);

export const zSuggestReplyConfigInput: JsonSchema = /* @__PURE__ */ standalone(SuggestReplyConfig, {
  SuggestReplyMode,
});

export const zBotMediaConfigInput: JsonSchema = /* @__PURE__ */ standalone(BotMediaConfig);

export const zCreateBotReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateBotReq, {
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

export const zKnowledgeSearchStrategyInput: JsonSchema = /* @__PURE__ */ standalone(KnowledgeSearchStrategy);

export const zKnowledgeInfoInput: JsonSchema = /* @__PURE__ */ standalone(KnowledgeInfo, { KnowledgeSearchStrategy });

export const zUpdateBotReqInput: JsonSchema = /* @__PURE__ */ standalone(UpdateBotReq, {
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

export const zPublishBotReqInput: JsonSchema = /* @__PURE__ */ standalone(PublishBotReq);

export const zPublishStatusInput: JsonSchema = /* @__PURE__ */ standalone(PublishStatus);

export const zCollaborationModeInput: JsonSchema = /* @__PURE__ */ standalone(CollaborationMode);

export const zUpdateBotCollaborationModeReqInput: JsonSchema = /* @__PURE__ */ standalone(
  UpdateBotCollaborationModeReq,
  { CollaborationMode },
);

export const zBotCollaboratorInput: JsonSchema = /* @__PURE__ */ standalone(BotCollaborator);

export const zCreateBotCollaboratorReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateBotCollaboratorReq, {
  BotCollaborator,
});

export const zUnpublishBotReqInput: JsonSchema = /* @__PURE__ */ standalone(UnpublishBotReq);

export const zRunWorkflowReqInput: JsonSchema = /* @__PURE__ */ standalone(RunWorkflowReq);

export const zInterruptTypeInput: JsonSchema = /* @__PURE__ */ standalone(InterruptType);

export const zStreamWorkflowReqInput: JsonSchema = /* @__PURE__ */ standalone(StreamWorkflowReq);

export const zResumeWorkflowReqInput: JsonSchema = /* @__PURE__ */ standalone(ResumeWorkflowReq, { InterruptType });

export const zChatWorkflowReqInput: JsonSchema = /* @__PURE__ */ standalone(ChatWorkflowReq, {
  EnterMessage,
  MetaDataType,
  RoleType,
});

export const zWorkflowModeInput: JsonSchema = /* @__PURE__ */ standalone(WorkflowMode);

export const zUpdateWorkflowCollaborationModeReqInput: JsonSchema = /* @__PURE__ */ standalone(
  UpdateWorkflowCollaborationModeReq,
  { CollaborationMode },
);

export const zWorkflowCollaboratorInput: JsonSchema = /* @__PURE__ */ standalone(WorkflowCollaborator);

export const zCreateWorkflowCollaboratorReqInput: JsonSchema = /* @__PURE__ */ standalone(
  CreateWorkflowCollaboratorReq,
  { WorkflowCollaborator },
);

export const zDocumentFormatTypeInput: JsonSchema = /* @__PURE__ */ standalone(DocumentFormatType);

export const zChunkTypeInput: JsonSchema = /* @__PURE__ */ standalone(ChunkType);

export const zCaptionTypeInput: JsonSchema = /* @__PURE__ */ standalone(CaptionType);

export const zCreateDatasetReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateDatasetReq);

export const zUpdateDatasetReqInput: JsonSchema = /* @__PURE__ */ standalone(UpdateDatasetReq);

export const zProcessDatasetReqInput: JsonSchema = /* @__PURE__ */ standalone(ProcessDatasetReq);

export const zUpdateImageReqInput: JsonSchema = /* @__PURE__ */ standalone(UpdateImageReq);

export const zListDocumentReqInput: JsonSchema = /* @__PURE__ */ standalone(ListDocumentReq);

export const zSourceInfoInput: JsonSchema = /* @__PURE__ */ standalone(SourceInfo);

export const zUpdateRuleInput: JsonSchema = /* @__PURE__ */ standalone(UpdateRule);

export const zDocumentBaseInput: JsonSchema = /* @__PURE__ */ standalone(DocumentBase, { SourceInfo, UpdateRule });

export const zChunkStrategyConfigInput: JsonSchema = /* @__PURE__ */ standalone(ChunkStrategyConfig, {
  CaptionType,
  ChunkType,
});

export const zCreateDocumentReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateDocumentReq, {
  CaptionType,
  ChunkStrategyConfig,
  ChunkType,
  DocumentBase,
  SourceInfo,
  UpdateRule,
});

export const zUpdateDocumentReqInput: JsonSchema = /* @__PURE__ */ standalone(UpdateDocumentReq, { UpdateRule });

export const zDeleteDocumentReqInput: JsonSchema = /* @__PURE__ */ standalone(DeleteDocumentReq);

export const zRoomModeInput: JsonSchema = /* @__PURE__ */ standalone(RoomMode);

export const zRoomAudioCodecInput: JsonSchema = /* @__PURE__ */ standalone(RoomAudioCodec);

export const zRoomAudioConfigInput: JsonSchema = /* @__PURE__ */ standalone(RoomAudioConfig, { RoomAudioCodec });

export const zRoomVideoCodecInput: JsonSchema = /* @__PURE__ */ standalone(RoomVideoCodec);

export const zStreamVideoTypeInput: JsonSchema = /* @__PURE__ */ standalone(StreamVideoType);

export const zRoomVideoConfigInput: JsonSchema = /* @__PURE__ */ standalone(RoomVideoConfig, {
  RoomVideoCodec,
  StreamVideoType,
});

export const zCreateRoomTurnDetectionTypeInput: JsonSchema = /* @__PURE__ */ standalone(CreateRoomTurnDetectionType);

export const zCreateRoomTurnDetectionInput: JsonSchema = /* @__PURE__ */ standalone(CreateRoomTurnDetection, {
  CreateRoomTurnDetectionType,
});

export const zTranslateConfigInput: JsonSchema = /* @__PURE__ */ standalone(TranslateConfig);

export const zRoomConfigInput: JsonSchema = /* @__PURE__ */ standalone(RoomConfig, {
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

export const zCreateRoomReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateRoomReq, {
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

export const zVoiceModelTypeInput: JsonSchema = /* @__PURE__ */ standalone(VoiceModelType);

export const zVoiceStateInput: JsonSchema = /* @__PURE__ */ standalone(VoiceState);

export const zVoiceEmotionInput: JsonSchema = /* @__PURE__ */ standalone(VoiceEmotion);

export const zVoiceCloneAudioFormatInput: JsonSchema = /* @__PURE__ */ standalone(VoiceCloneAudioFormat);

export const zVoiceLanguageInput: JsonSchema = /* @__PURE__ */ standalone(VoiceLanguage);

export const zCloneVoiceReqInput: JsonSchema = /* @__PURE__ */ standalone(CloneVoiceReq, {
  VoiceCloneAudioFormat,
  VoiceLanguage,
});

export const zCreateVoiceprintGroupReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateVoiceprintGroupReq);

export const zUpdateVoiceprintGroupReqInput: JsonSchema = /* @__PURE__ */ standalone(UpdateVoiceprintGroupReq);

export const zCreateVoiceprintFeatureReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateVoiceprintFeatureReq);

export const zUpdateVoiceprintFeatureReqInput: JsonSchema = /* @__PURE__ */ standalone(UpdateVoiceprintFeatureReq);

export const zSpeakerIdentifyReqInput: JsonSchema = /* @__PURE__ */ standalone(SpeakerIdentifyReq);

export const zWebsocketEntityTypeInput: JsonSchema = /* @__PURE__ */ standalone(WebsocketEntityType);

export const zAudioCodecInput: JsonSchema = /* @__PURE__ */ standalone(AudioCodec);

export const zAudioSampleRateInput: JsonSchema = /* @__PURE__ */ standalone(AudioSampleRate);

export const zAudioLimitConfigInput: JsonSchema = /* @__PURE__ */ standalone(AudioLimitConfig);

export const zPcmAudioConfigInput: JsonSchema = /* @__PURE__ */ standalone(PcmAudioConfig, {
  AudioLimitConfig,
  AudioSampleRate,
});

export const zOpusFrameSizeMsInput: JsonSchema = /* @__PURE__ */ standalone(OpusFrameSizeMs);

export const zOpusAudioConfigInput: JsonSchema = /* @__PURE__ */ standalone(OpusAudioConfig, {
  AudioLimitConfig,
  OpusFrameSizeMs,
});

export const zEmotionConfigInput: JsonSchema = /* @__PURE__ */ standalone(EmotionConfig);

export const zOutputAudioInput: JsonSchema = /* @__PURE__ */ standalone(OutputAudio, {
  AudioCodec,
  AudioLimitConfig,
  AudioSampleRate,
  EmotionConfig,
  OpusAudioConfig,
  OpusFrameSizeMs,
  PcmAudioConfig,
});

export const zSpeechUpdateEventInput: JsonSchema = /* @__PURE__ */ standalone(SpeechUpdateEvent, {
  AudioCodec,
  AudioLimitConfig,
  AudioSampleRate,
  EmotionConfig,
  OpusAudioConfig,
  OpusFrameSizeMs,
  OutputAudio,
  PcmAudioConfig,
});

export const zInputTextBufferAppendEventInput: JsonSchema = /* @__PURE__ */ standalone(InputTextBufferAppendEvent);

export const zInputTextBufferCompleteEventInput: JsonSchema = /* @__PURE__ */ standalone(InputTextBufferCompleteEvent);

export const zCreateSpeechWsReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateSpeechWsReq, {
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

export const zSpeechFormatInput: JsonSchema = /* @__PURE__ */ standalone(SpeechFormat);

export const zCreateSpeechReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateSpeechReq, {
  AudioSampleRate,
  SpeechFormat,
  VoiceEmotion,
});

export const zInputAudioFormatInput: JsonSchema = /* @__PURE__ */ standalone(InputAudioFormat);

export const zAudioChannelInput: JsonSchema = /* @__PURE__ */ standalone(AudioChannel);

export const zAudioBitDepthInput: JsonSchema = /* @__PURE__ */ standalone(AudioBitDepth);

export const zAudioConfigInput: JsonSchema = /* @__PURE__ */ standalone(AudioConfig, {
  AudioBitDepth,
  AudioChannel,
  AudioCodec,
  AudioSampleRate,
  InputAudioFormat,
});

export const zTranscriptionsUpdateEventInput: JsonSchema = /* @__PURE__ */ standalone(TranscriptionsUpdateEvent, {
  AudioBitDepth,
  AudioChannel,
  AudioCodec,
  AudioConfig,
  AudioSampleRate,
  InputAudioFormat,
});

export const zAudioBufferInput: JsonSchema = /* @__PURE__ */ standalone(AudioBuffer);

export const zInputAudioBufferAppendEventInput: JsonSchema = /* @__PURE__ */ standalone(InputAudioBufferAppendEvent, {
  AudioBuffer,
});

export const zInputAudioBufferCompleteEventInput: JsonSchema =
  /* @__PURE__ */ standalone(InputAudioBufferCompleteEvent);

export const zInputAudioBufferClearEventInput: JsonSchema = /* @__PURE__ */ standalone(InputAudioBufferClearEvent);

export const zCreateTranscriptionsWsReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateTranscriptionsWsReq, {
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

export const zCreateTranscriptionReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateTranscriptionReq);

export const zInterpretationTermInput: JsonSchema = /* @__PURE__ */ standalone(InterpretationTerm);

export const zInterpretationConfigInput: JsonSchema = /* @__PURE__ */ standalone(InterpretationConfig, {
  InterpretationTerm,
});

export const zSimultInterpretationUpdateEventInput: JsonSchema = /* @__PURE__ */ standalone(
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

export const zCreateSimultInterpretationsWsReqInput: JsonSchema = /* @__PURE__ */ standalone(
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

export const zChatConfigInput: JsonSchema = /* @__PURE__ */ standalone(ChatConfig, { MetaDataType });

export const zTurnDetectionTypeInput: JsonSchema = /* @__PURE__ */ standalone(TurnDetectionType);

export const zInterruptConfigModeInput: JsonSchema = /* @__PURE__ */ standalone(InterruptConfigMode);

export const zInterruptConfigInput: JsonSchema = /* @__PURE__ */ standalone(InterruptConfig, { InterruptConfigMode });

export const zTurnDetectionInput: JsonSchema = /* @__PURE__ */ standalone(TurnDetection, {
  InterruptConfig,
  InterruptConfigMode,
  TurnDetectionType,
});

export const zAsrUserLanguageInput: JsonSchema = /* @__PURE__ */ standalone(AsrUserLanguage);

export const zAsrConfigInput: JsonSchema = /* @__PURE__ */ standalone(AsrConfig, { AsrUserLanguage });

export const zVoicePrintConfigInput: JsonSchema = /* @__PURE__ */ standalone(VoicePrintConfig);

export const zChatUpdateDataInput: JsonSchema = /* @__PURE__ */ standalone(ChatUpdateData, {
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

export const zChatUpdateEventInput: JsonSchema = /* @__PURE__ */ standalone(ChatUpdateEvent, {
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

export const zConversationMessageCreateEventInput: JsonSchema = /* @__PURE__ */ standalone(
  ConversationMessageCreateEvent,
  { RoleType },
);

export const zConversationClearEventInput: JsonSchema = /* @__PURE__ */ standalone(ConversationClearEvent);

export const zConversationChatSubmitToolOutputsEventInput: JsonSchema = /* @__PURE__ */ standalone(
  ConversationChatSubmitToolOutputsEvent,
  { ToolOutputType },
);

export const zConversationChatCancelEventInput: JsonSchema = /* @__PURE__ */ standalone(ConversationChatCancelEvent);

export const zGenerateAudioModeInput: JsonSchema = /* @__PURE__ */ standalone(GenerateAudioMode);

export const zInputTextGenerateAudioEventInput: JsonSchema = /* @__PURE__ */ standalone(InputTextGenerateAudioEvent, {
  GenerateAudioMode,
});

export const zCreateChatWsReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateChatWsReq, {
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

export const zUpdateWorkspaceReqInput: JsonSchema = /* @__PURE__ */ standalone(UpdateWorkspaceReq);

export const zWorkspaceMemberInputInput: JsonSchema = /* @__PURE__ */ standalone(WorkspaceMemberInput);

export const zCreateWorkspaceMembersReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateWorkspaceMembersReq, {
  WorkspaceMemberInput,
});

export const zDeleteWorkspaceMembersReqInput: JsonSchema = /* @__PURE__ */ standalone(DeleteWorkspaceMembersReq);

export const zAppCollaboratorInput: JsonSchema = /* @__PURE__ */ standalone(AppCollaborator);

export const zCreateAppCollaboratorReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateAppCollaboratorReq, {
  AppCollaborator,
});

export const zFolderTypeInput: JsonSchema = /* @__PURE__ */ standalone(FolderType);

export const zCreateCopyTaskReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateCopyTaskReq);

export const zTemplateDuplicateReqInput: JsonSchema = /* @__PURE__ */ standalone(TemplateDuplicateReq);

export const zCallPluginToolReqInput: JsonSchema = /* @__PURE__ */ standalone(CallPluginToolReq);

export const zStoreEntityTypeInput: JsonSchema = /* @__PURE__ */ standalone(StoreEntityType);

export const zPluginSortTypeInput: JsonSchema = /* @__PURE__ */ standalone(PluginSortType);

export const zAuditStatusInput: JsonSchema = /* @__PURE__ */ standalone(AuditStatus);

export const zUpdateConnectorBotReqInput: JsonSchema = /* @__PURE__ */ standalone(UpdateConnectorBotReq, {
  AuditStatus,
});

export const zInstallConnectorReqInput: JsonSchema = /* @__PURE__ */ standalone(InstallConnectorReq);

export const zConnectorUserConfigOptionInput: JsonSchema = /* @__PURE__ */ standalone(ConnectorUserConfigOption);

export const zConnectorUserConfigInput: JsonSchema = /* @__PURE__ */ standalone(ConnectorUserConfig, {
  ConnectorUserConfigOption,
});

export const zCreateConnectorUserConfigReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateConnectorUserConfigReq, {
  ConnectorUserConfig,
  ConnectorUserConfigOption,
});

export const zApiAppTypeInput: JsonSchema = /* @__PURE__ */ standalone(ApiAppType);

export const zCreateApiAppReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateApiAppReq, { ApiAppType });

export const zUpdateApiAppReqInput: JsonSchema = /* @__PURE__ */ standalone(UpdateApiAppReq);

export const zApiAppEventTypeInput: JsonSchema = /* @__PURE__ */ standalone(ApiAppEventType);

export const zCreateApiAppEventReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateApiAppEventReq, {
  ApiAppEventType,
});

export const zDeleteApiAppEventReqInput: JsonSchema = /* @__PURE__ */ standalone(DeleteApiAppEventReq, {
  ApiAppEventType,
});

export const zBenefitResourceInput: JsonSchema = /* @__PURE__ */ standalone(BenefitResource);

export const zCreateBillTaskReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateBillTaskReq);

export const zBenefitEntityTypeInput: JsonSchema = /* @__PURE__ */ standalone(BenefitEntityType);

export const zBenefitLimitationStatusInput: JsonSchema = /* @__PURE__ */ standalone(BenefitLimitationStatus);

export const zBenefitActiveModeInput: JsonSchema = /* @__PURE__ */ standalone(BenefitActiveMode);

export const zBenefitTriggerUnitInput: JsonSchema = /* @__PURE__ */ standalone(BenefitTriggerUnit);

export const zBenefitLimitationInfoInput: JsonSchema = /* @__PURE__ */ standalone(BenefitLimitationInfo, {
  BenefitActiveMode,
  BenefitLimitationStatus,
  BenefitTriggerUnit,
});

export const zCreateBenefitLimitationReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateBenefitLimitationReq, {
  BenefitActiveMode,
  BenefitEntityType,
  BenefitLimitationInfo,
  BenefitLimitationStatus,
  BenefitTriggerUnit,
});

export const zUpdateBenefitLimitationReqInput: JsonSchema = /* @__PURE__ */ standalone(UpdateBenefitLimitationReq, {
  BenefitActiveMode,
  BenefitLimitationStatus,
  BenefitTriggerUnit,
});

export const zEnterpriseMemberRoleInput: JsonSchema = /* @__PURE__ */ standalone(EnterpriseMemberRole);

export const zEnterpriseMemberInputInput: JsonSchema = /* @__PURE__ */ standalone(EnterpriseMemberInput, {
  EnterpriseMemberRole,
});

export const zCreateEnterpriseMemberReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateEnterpriseMemberReq, {
  EnterpriseMemberInput,
  EnterpriseMemberRole,
});

export const zUpdateEnterpriseMemberReqInput: JsonSchema = /* @__PURE__ */ standalone(UpdateEnterpriseMemberReq, {
  EnterpriseMemberRole,
});

export const zDeleteEnterpriseMemberReqInput: JsonSchema = /* @__PURE__ */ standalone(DeleteEnterpriseMemberReq);

export const zCreateEnterpriseOrganizationReqInput: JsonSchema = /* @__PURE__ */ standalone(
  CreateEnterpriseOrganizationReq,
);

export const zUpdateOrganizationReqInput: JsonSchema = /* @__PURE__ */ standalone(UpdateOrganizationReq);

export const zOrganizationRoleTypeInput: JsonSchema = /* @__PURE__ */ standalone(OrganizationRoleType);

export const zOrganizationMemberInputInput: JsonSchema = /* @__PURE__ */ standalone(OrganizationMemberInput, {
  OrganizationRoleType,
});

export const zCreateOrganizationMemberReqInput: JsonSchema = /* @__PURE__ */ standalone(CreateOrganizationMemberReq, {
  OrganizationMemberInput,
  OrganizationRoleType,
});

export const zUpdateOrganizationMemberReqInput: JsonSchema = /* @__PURE__ */ standalone(UpdateOrganizationMemberReq);

export const zDeleteOrganizationMemberReqInput: JsonSchema = /* @__PURE__ */ standalone(DeleteOrganizationMemberReq);

export const zOAuthResponseTypeInput: JsonSchema = /* @__PURE__ */ standalone(OAuthResponseType);

export const zCodeChallengeMethodInput: JsonSchema = /* @__PURE__ */ standalone(CodeChallengeMethod);

export const zAuthorizationCodeGrantInput: JsonSchema = /* @__PURE__ */ standalone(AuthorizationCodeGrant);

export const zRefreshTokenGrantInput: JsonSchema = /* @__PURE__ */ standalone(RefreshTokenGrant);

export const zDeviceCodeGrantInput: JsonSchema = /* @__PURE__ */ standalone(DeviceCodeGrant);

export const zJWTAccountPermissionInput: JsonSchema = /* @__PURE__ */ standalone(JWTAccountPermission);

export const zJWTConnectorBotChatAttributeInput: JsonSchema = /* @__PURE__ */ standalone(JWTConnectorBotChatAttribute);

export const zJWTAttributeConstraintInput: JsonSchema = /* @__PURE__ */ standalone(JWTAttributeConstraint, {
  JWTConnectorBotChatAttribute,
});

export const zJWTWorkspacePermissionInput: JsonSchema = /* @__PURE__ */ standalone(JWTWorkspacePermission);

export const zJWTWorkflowPermissionInput: JsonSchema = /* @__PURE__ */ standalone(JWTWorkflowPermission);

export const zJWTScopeInput: JsonSchema = /* @__PURE__ */ standalone(JWTScope, {
  JWTAccountPermission,
  JWTAttributeConstraint,
  JWTConnectorBotChatAttribute,
  JWTWorkflowPermission,
  JWTWorkspacePermission,
});

export const zJWTBearerGrantInput: JsonSchema = /* @__PURE__ */ standalone(JWTBearerGrant, {
  JWTAccountPermission,
  JWTAttributeConstraint,
  JWTConnectorBotChatAttribute,
  JWTScope,
  JWTWorkflowPermission,
  JWTWorkspacePermission,
});

export const zOAuthGrantTypeInput: JsonSchema = /* @__PURE__ */ standalone(OAuthGrantType);

export const zOAuthTokenReqInput: JsonSchema = /* @__PURE__ */ standalone(OAuthTokenReq, {
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

export const zDeviceCodeReqInput: JsonSchema = /* @__PURE__ */ standalone(DeviceCodeReq);

export const zChatCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateChatBody' },
  { ChatPublishStatus, CreateChatBody, EnterMessage, MetaDataType, RoleType, ShortcutCommand },
);

export const zChatCreateQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    conversation_id: {
      type: 'string',
      description: 'The conversation the turn joins. A new one is made when it is left out.',
    },
  },
  additionalProperties: false,
});

export const zChatRetrieveQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    conversation_id: { type: 'string', description: 'The conversation of the chat.' },
    chat_id: { type: 'string', description: 'The chat.' },
  },
  required: ['conversation_id', 'chat_id'],
  additionalProperties: false,
});

export const zChatCancelBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CancelChatReq' },
  { CancelChatReq },
);

export const zChatMessagesListQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    conversation_id: { type: 'string', description: 'The conversation of the chat.' },
    chat_id: { type: 'string', description: 'The chat.' },
  },
  required: ['conversation_id', 'chat_id'],
  additionalProperties: false,
});

export const zChatSubmitToolOutputsBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/SubmitToolOutputsBody' },
  { SubmitToolOutputsBody, ToolOutputType },
);

export const zChatSubmitToolOutputsQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    conversation_id: { type: 'string', description: 'The conversation of the chat.' },
    chat_id: { type: 'string', description: 'The chat.' },
  },
  required: ['conversation_id', 'chat_id'],
  additionalProperties: false,
});

export const zConversationsCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateConversationReq' },
  { ConversationMessage, CreateConversationReq, MetaDataType, RoleType },
);

export const zConversationsRetrieveQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { conversation_id: { type: 'string', description: 'The id of the conversation.' } },
  required: ['conversation_id'],
  additionalProperties: false,
});

export const zConversationsListQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      bot_id: { type: 'string', description: 'The bot whose conversations to list.' },
      page_num: { type: 'integer', minimum: 1, description: 'The number of the page, counted from 1, default 1.' },
      page_size: {
        type: 'integer',
        maximum: 50,
        description: 'How many conversations a page holds, at most 50, default 50.',
      },
      sort_order: {
        $ref: '#/$defs/ConversationSortOrder',
        description: 'Which conversations come first, by time of creation. The newest (`DESC`) by default.',
      },
      connector_id: {
        type: 'string',
        description: 'The channel whose conversations to list, `1024` (API) by default or `999` (Chat SDK).',
      },
    },
    required: ['bot_id'],
    additionalProperties: false,
  },
  { ConversationSortOrder },
);

export const zConversationsUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateConversationBody' },
  { UpdateConversationBody },
);

export const zConversationsUpdatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { conversation_id: { type: 'string', description: 'The id of the conversation.' } },
  required: ['conversation_id'],
  additionalProperties: false,
});

export const zConversationsDeletePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { conversation_id: { type: 'string', description: 'The id of the conversation.' } },
  required: ['conversation_id'],
  additionalProperties: false,
});

export const zConversationsClearPath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { conversation_id: { type: 'string', description: 'The id of the conversation.' } },
  required: ['conversation_id'],
  additionalProperties: false,
});

export const zConversationsMessagesCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateMessageBody' },
  { CreateMessageBody, MetaDataType, RoleType },
);

export const zConversationsMessagesCreateQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { conversation_id: { type: 'string', description: 'The conversation to add the message to.' } },
  required: ['conversation_id'],
  additionalProperties: false,
});

export const zConversationsMessagesListBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/ListMessageBody' },
  { ListMessageBody, MessageListOrder },
);

export const zConversationsMessagesListQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { conversation_id: { type: 'string', description: 'The conversation whose messages to list.' } },
  required: ['conversation_id'],
  additionalProperties: false,
});

export const zConversationsMessagesRetrieveQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    conversation_id: { type: 'string', description: 'The conversation the message is in.' },
    message_id: { type: 'string', description: 'The id of the message.' },
  },
  required: ['conversation_id', 'message_id'],
  additionalProperties: false,
});

export const zConversationsMessagesUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateMessageBody' },
  { MetaDataType, UpdateMessageBody },
);

export const zConversationsMessagesUpdateQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    conversation_id: { type: 'string', description: 'The conversation the message is in.' },
    message_id: { type: 'string', description: 'The id of the message.' },
  },
  required: ['conversation_id', 'message_id'],
  additionalProperties: false,
});

export const zConversationsMessagesDeleteQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    conversation_id: { type: 'string', description: 'The conversation the message is in.' },
    message_id: { type: 'string', description: 'The id of the message.' },
  },
  required: ['conversation_id', 'message_id'],
  additionalProperties: false,
});

export const zConversationsMessagesFeedbackCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateMessageFeedbackBody' },
  { CreateMessageFeedbackBody, FeedbackType },
);

export const zConversationsMessagesFeedbackCreatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    conversation_id: { type: 'string', description: 'The conversation the message is in.' },
    message_id: { type: 'string', description: 'The message to rate.' },
  },
  required: ['conversation_id', 'message_id'],
  additionalProperties: false,
});

export const zConversationsMessagesFeedbackDeletePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    conversation_id: { type: 'string', description: 'The conversation the message is in.' },
    message_id: { type: 'string', description: 'The message whose rating to delete.' },
  },
  required: ['conversation_id', 'message_id'],
  additionalProperties: false,
});

export const zFilesUploadBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateFileReq' },
  { CreateFileReq },
);

export const zFilesRetrieveQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { file_id: { type: 'string', description: 'The id of the file, as the upload gave it.' } },
  required: ['file_id'],
  additionalProperties: false,
});

export const zWorkspacesListQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    page_num: { type: 'integer', minimum: 1, description: 'The number of the page, counted from 1, default 1.' },
    page_size: {
      type: 'integer',
      minimum: 1,
      maximum: 50,
      description: 'How many workspaces a page holds, at most 50, default 20.',
    },
    enterprise_id: {
      type: 'string',
      description: 'List only the workspaces of this enterprise. Enterprise plans only.',
    },
    user_id: { type: 'string', description: 'List the workspaces of this user. Goes together with `coze_account_id`.' },
    coze_account_id: {
      type: 'string',
      description:
        'List the workspaces in this organization; for a personal account, the id of its user. Goes together with `user_id`.',
    },
  },
  additionalProperties: false,
});

export const zWorkspacesCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateWorkspaceReq' },
  { CreateWorkspaceReq },
);

export const zVariablesRetrieveQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    app_id: { type: 'string', description: 'The app whose variables to read.' },
    bot_id: { type: 'string', description: 'The bot whose variables to read.' },
    connector_id: { type: 'string', description: 'The channel of the user, `1024` (API) or `999` (Chat SDK).' },
    connector_uid: {
      type: 'string',
      description: 'The user whose variables to read, the `user_id` that you send with chats and workflow runs.',
    },
    keywords: {
      type: 'array',
      items: { type: 'string' },
      description:
        'The names of the variables to read, all of them if left out. Sent as one value with commas between the names; names that do not exist are passed over.',
    },
  },
  required: ['connector_uid'],
  additionalProperties: false,
});

export const zVariablesUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/VariableUpdateReq' },
  { VariableUpdateItem, VariableUpdateReq },
);

export const zBotsCreateBody: JsonSchema = /* @__PURE__ */ standalone(
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

export const zBotsUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
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

export const zBotsPublishBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/PublishBotReq' },
  { PublishBotReq },
);

export const zBotsListNewQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      workspace_id: { type: 'string', description: 'The id of the workspace.' },
      publish_status: { $ref: '#/$defs/PublishStatus', description: 'Which bots to list, default `published_online`.' },
      connector_id: {
        type: 'string',
        description:
          'The id of the channel the bots are published to, default `1024` (API). Others are for example `999` (Chat SDK) and `998` (Web SDK); custom channels have ids of their own.',
      },
      page_num: { type: 'integer', minimum: 1, description: 'The number of the page, counted from 1, default 1.' },
      page_size: { type: 'integer', description: 'How many bots a page holds, default 20.' },
    },
    required: ['workspace_id'],
    additionalProperties: false,
  },
  { PublishStatus },
);

export const zBotsRetrieveNewPath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { bot_id: { type: 'string', description: 'The id of the bot.' } },
  required: ['bot_id'],
  additionalProperties: false,
});

export const zBotsRetrieveNewQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    is_published: {
      type: 'boolean',
      description: 'Whether to get what is live (`true`) or the draft (`false`), default true.',
    },
  },
  additionalProperties: false,
});

export const zBotsCollaborationModesUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateBotCollaborationModeReq' },
  { CollaborationMode, UpdateBotCollaborationModeReq },
);

export const zBotsCollaborationModesUpdatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { bot_id: { type: 'string', description: 'The id of the bot.' } },
  required: ['bot_id'],
  additionalProperties: false,
});

export const zBotsCollaboratorsCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateBotCollaboratorReq' },
  { BotCollaborator, CreateBotCollaboratorReq },
);

export const zBotsCollaboratorsCreatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { bot_id: { type: 'string', description: 'The id of the bot.' } },
  required: ['bot_id'],
  additionalProperties: false,
});

export const zBotsCollaboratorsDeletePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    bot_id: { type: 'string', description: 'The id of the bot.' },
    user_id: { type: 'string', description: 'The id of the collaborator on Coze.' },
  },
  required: ['bot_id', 'user_id'],
  additionalProperties: false,
});

export const zBotsUnpublishBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UnpublishBotReq' },
  { UnpublishBotReq },
);

export const zBotsUnpublishPath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { bot_id: { type: 'string', description: 'The id of the bot.' } },
  required: ['bot_id'],
  additionalProperties: false,
});

export const zBotsVersionsListPath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { bot_id: { type: 'string', description: 'The id of the bot.' } },
  required: ['bot_id'],
  additionalProperties: false,
});

export const zBotsVersionsListQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      page_num: { type: 'integer', minimum: 1, description: 'The number of the page, counted from 1, default 1.' },
      page_size: {
        type: 'integer',
        minimum: 1,
        maximum: 30,
        description: 'How many versions a page holds, 1 to 30, default 10.',
      },
      publish_status: {
        $ref: '#/$defs/PublishStatus',
        description:
          'Which versions to list, `published_online` (default) or `unpublished_draft`. The other values are not documented here.',
      },
      connector_id: {
        type: 'string',
        description: 'List only the versions published to the channel with this id. Left out, those of every channel.',
      },
    },
    additionalProperties: false,
  },
  { PublishStatus },
);

export const zBotsRetrieveQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    bot_id: { type: 'string', description: 'The id of the bot.' },
    is_published: { type: 'boolean', description: 'Whether to get what is live (`true`) or the draft (`false`).' },
  },
  required: ['bot_id'],
  additionalProperties: false,
});

export const zBotsListQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    space_id: { type: 'string', description: 'The id of the workspace.' },
    page_index: { type: 'integer', minimum: 1, description: 'The number of the page, counted from 1, default 1.' },
    page_size: { type: 'integer', description: 'How many bots a page holds, default 20.' },
  },
  required: ['space_id'],
  additionalProperties: false,
});

export const zWorkflowsRunsCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/RunWorkflowReq' },
  { RunWorkflowReq },
);

export const zWorkflowsRunsStreamBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/StreamWorkflowReq' },
  { StreamWorkflowReq },
);

export const zWorkflowsRunsResumeBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/ResumeWorkflowReq' },
  { InterruptType, ResumeWorkflowReq },
);

export const zWorkflowsRunsResumeBlockingBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/ResumeWorkflowReq' },
  { InterruptType, ResumeWorkflowReq },
);

export const zWorkflowsRunsHistoryRetrievePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    workflow_id: { type: 'string', description: 'The workflow that was run.' },
    execute_id: { type: 'string', description: 'The run.' },
  },
  required: ['workflow_id', 'execute_id'],
  additionalProperties: false,
});

export const zWorkflowsRunsHistoryExecuteNodesRetrievePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    workflow_id: { type: 'string', description: 'The workflow that was run.' },
    execute_id: { type: 'string', description: 'The run.' },
    node_execute_uuid: {
      type: 'string',
      description: "The run of the node, from the run's `node_execute_status` or from a message of the stream.",
    },
  },
  required: ['workflow_id', 'execute_id', 'node_execute_uuid'],
  additionalProperties: false,
});

export const zWorkflowsChatStreamBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/ChatWorkflowReq' },
  { ChatWorkflowReq, EnterMessage, MetaDataType, RoleType },
);

export const zWorkflowsListQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      workspace_id: { type: 'string', description: 'The workspace to look in.' },
      page_num: {
        type: 'integer',
        minimum: 1,
        description: 'The page, from 1. The client asks for the first one when it is left out.',
      },
      page_size: {
        type: 'integer',
        minimum: 1,
        maximum: 30,
        description: 'How many a page holds. 1 to 30, default 10.',
      },
      workflow_mode: {
        $ref: '#/$defs/WorkflowMode',
        description: 'Only workflows or only chatflows. Both when it is left out.',
      },
      app_id: { type: 'string', description: 'Only the workflows of this app.' },
      publish_status: {
        $ref: '#/$defs/PublishStatus',
        description: 'Only published or only unpublished ones. Published ones when it is left out.',
      },
    },
    required: ['workspace_id', 'page_num'],
    additionalProperties: false,
  },
  { PublishStatus, WorkflowMode },
);

export const zWorkflowsRetrievePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { workflow_id: { type: 'string', description: 'The workflow.' } },
  required: ['workflow_id'],
  additionalProperties: false,
});

export const zWorkflowsRetrieveQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    include_input_output: {
      type: 'boolean',
      description: 'Whether `input` and `output` are in the answer. They are not by default.',
    },
  },
  additionalProperties: false,
});

export const zWorkflowsVersionsListPath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { workflow_id: { type: 'string', description: 'The workflow.' } },
  required: ['workflow_id'],
  additionalProperties: false,
});

export const zWorkflowsVersionsListQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      publish_status: {
        $ref: '#/$defs/PublishStatus',
        description: 'Only published or only unpublished versions. Published ones when it is left out.',
      },
      page_size: {
        type: 'integer',
        minimum: 1,
        maximum: 30,
        description: 'How many a page holds. 1 to 30, default 10.',
      },
      page_token: {
        type: 'string',
        description: 'The `next_page_token` of the page before. Left out for the first page.',
      },
      include_input_output: {
        type: 'boolean',
        description: 'Whether `input` and `output` are in the answer. They are not by default.',
      },
    },
    additionalProperties: false,
  },
  { PublishStatus },
);

export const zWorkflowsCollaborationModesUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateWorkflowCollaborationModeReq' },
  { CollaborationMode, UpdateWorkflowCollaborationModeReq },
);

export const zWorkflowsCollaborationModesUpdatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { workflow_id: { type: 'string', description: 'The workflow.' } },
  required: ['workflow_id'],
  additionalProperties: false,
});

export const zWorkflowsCollaboratorsCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateWorkflowCollaboratorReq' },
  { CreateWorkflowCollaboratorReq, WorkflowCollaborator },
);

export const zWorkflowsCollaboratorsCreatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { workflow_id: { type: 'string', description: 'The workflow.' } },
  required: ['workflow_id'],
  additionalProperties: false,
});

export const zWorkflowsCollaboratorsDeletePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    workflow_id: { type: 'string', description: 'The workflow.' },
    user_id: { type: 'string', description: 'The Coze user id of the collaborator.' },
  },
  required: ['workflow_id', 'user_id'],
  additionalProperties: false,
});

export const zDatasetsListQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      space_id: { type: 'string', description: 'The id of the workspace.' },
      name: { type: 'string', description: 'List only knowledge bases whose name has this text in it.' },
      format_type: {
        $ref: '#/$defs/DocumentFormatType',
        description: 'List only knowledge bases that hold this, 0 for text, 1 for tables, 2 for pictures.',
      },
      page_num: { type: 'integer', minimum: 1, description: 'The number of the page, counted from 1, default 1.' },
      page_size: {
        type: 'integer',
        minimum: 1,
        maximum: 300,
        description: 'How many knowledge bases a page holds, 1 to 300, default 10.',
      },
    },
    required: ['space_id'],
    additionalProperties: false,
  },
  { DocumentFormatType },
);

export const zDatasetsCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateDatasetReq' },
  { CreateDatasetReq },
);

export const zDatasetsUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateDatasetReq' },
  { UpdateDatasetReq },
);

export const zDatasetsUpdatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { dataset_id: { type: 'string', description: 'The id of the knowledge base.' } },
  required: ['dataset_id'],
  additionalProperties: false,
});

export const zDatasetsDeletePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { dataset_id: { type: 'string', description: 'The id of the knowledge base.' } },
  required: ['dataset_id'],
  additionalProperties: false,
});

export const zDatasetsProcessBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/ProcessDatasetReq' },
  { ProcessDatasetReq },
);

export const zDatasetsProcessPath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { dataset_id: { type: 'string', description: 'The id of the knowledge base.' } },
  required: ['dataset_id'],
  additionalProperties: false,
});

export const zDatasetsImagesListPath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { dataset_id: { type: 'string', description: 'The id of the knowledge base.' } },
  required: ['dataset_id'],
  additionalProperties: false,
});

export const zDatasetsImagesListQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    page_num: { type: 'integer', minimum: 1, description: 'The number of the page, counted from 1, default 1.' },
    page_size: {
      type: 'integer',
      minimum: 1,
      maximum: 299,
      description: 'How many pictures a page holds, 1 to 299, default 10.',
    },
    keyword: { type: 'string', description: 'List only pictures whose caption has this text in it.' },
    has_caption: {
      type: 'boolean',
      description: 'List only pictures that have a caption (`true`) or have none (`false`).',
    },
  },
  additionalProperties: false,
});

export const zDatasetsImagesUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateImageReq' },
  { UpdateImageReq },
);

export const zDatasetsImagesUpdatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    dataset_id: { type: 'string', description: 'The id of the knowledge base.' },
    document_id: { type: 'string', description: 'The id of the picture.' },
  },
  required: ['dataset_id', 'document_id'],
  additionalProperties: false,
});

export const zDatasetsDocumentsListBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/ListDocumentReq' },
  { ListDocumentReq },
);

export const zDatasetsDocumentsCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateDocumentReq' },
  { CaptionType, ChunkStrategyConfig, ChunkType, CreateDocumentReq, DocumentBase, SourceInfo, UpdateRule },
);

export const zDatasetsDocumentsUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateDocumentReq' },
  { UpdateDocumentReq, UpdateRule },
);

export const zDatasetsDocumentsDeleteBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/DeleteDocumentReq' },
  { DeleteDocumentReq },
);

export const zAudioRoomsCreateBody: JsonSchema = /* @__PURE__ */ standalone(
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

export const zAudioLiveRetrievePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { live_id: { type: 'string', description: 'The id of the live event.' } },
  required: ['live_id'],
  additionalProperties: false,
});

export const zAudioVoicesListQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      filter_system_voice: {
        type: 'boolean',
        description: 'Whether to leave the voices of the platform out, default false.',
      },
      model_type: { $ref: '#/$defs/VoiceModelType', description: 'List only voices of this kind of model.' },
      voice_state: {
        $ref: '#/$defs/VoiceState',
        description:
          'Whether to list voices that are ready (`cloned`, the default), those not yet cloned (`init`) or both (`all`).',
      },
      page_num: { type: 'integer', minimum: 1, description: 'The number of the page, counted from 1, default 1.' },
      page_size: {
        type: 'integer',
        minimum: 1,
        maximum: 100,
        description: 'How many voices a page holds, 1 to 100, default 100.',
      },
    },
    additionalProperties: false,
  },
  { VoiceModelType, VoiceState },
);

export const zAudioVoicesCloneBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CloneVoiceReq' },
  { CloneVoiceReq, VoiceCloneAudioFormat, VoiceLanguage },
);

export const zAudioVoiceprintGroupsListQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    page_num: { type: 'integer', minimum: 1, description: 'The number of the page, counted from 1, default 1.' },
    page_size: {
      type: 'integer',
      minimum: 1,
      maximum: 200,
      description: 'How many groups a page holds, 1 to 200, default 10.',
    },
    name: { type: 'string', description: 'List only groups of this name.' },
    user_id: { type: 'string', description: 'List only groups this user created.' },
    group_id: { type: 'string', description: 'List only the group with this id.' },
    coze_account_id: { type: 'string', description: 'List only groups of this organization. Not documented.' },
  },
  additionalProperties: false,
});

export const zAudioVoiceprintGroupsCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateVoiceprintGroupReq' },
  { CreateVoiceprintGroupReq },
);

export const zAudioVoiceprintGroupsUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateVoiceprintGroupReq' },
  { UpdateVoiceprintGroupReq },
);

export const zAudioVoiceprintGroupsUpdatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { group_id: { type: 'string', description: 'The id of the group.' } },
  required: ['group_id'],
  additionalProperties: false,
});

export const zAudioVoiceprintGroupsDeletePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { group_id: { type: 'string', description: 'The id of the group.' } },
  required: ['group_id'],
  additionalProperties: false,
});

export const zAudioVoiceprintGroupsFeaturesListPath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { group_id: { type: 'string', description: 'The id of the group.' } },
  required: ['group_id'],
  additionalProperties: false,
});

export const zAudioVoiceprintGroupsFeaturesListQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    page_num: { type: 'integer', minimum: 1, description: 'The number of the page, counted from 1, default 1.' },
    page_size: {
      type: 'integer',
      minimum: 1,
      maximum: 200,
      description: 'How many voiceprints a page holds, 1 to 200, default 10.',
    },
  },
  additionalProperties: false,
});

export const zAudioVoiceprintGroupsFeaturesCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateVoiceprintFeatureReq' },
  { CreateVoiceprintFeatureReq },
);

export const zAudioVoiceprintGroupsFeaturesCreatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { group_id: { type: 'string', description: 'The id of the group.' } },
  required: ['group_id'],
  additionalProperties: false,
});

export const zAudioVoiceprintGroupsFeaturesUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateVoiceprintFeatureReq' },
  { UpdateVoiceprintFeatureReq },
);

export const zAudioVoiceprintGroupsFeaturesUpdatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    group_id: { type: 'string', description: 'The id of the group.' },
    feature_id: { type: 'string', description: 'The id of the voiceprint.' },
  },
  required: ['group_id', 'feature_id'],
  additionalProperties: false,
});

export const zAudioVoiceprintGroupsFeaturesDeletePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    group_id: { type: 'string', description: 'The id of the group.' },
    feature_id: { type: 'string', description: 'The id of the voiceprint.' },
  },
  required: ['group_id', 'feature_id'],
  additionalProperties: false,
});

export const zAudioVoiceprintGroupsFeaturesSpeakerIdentifyBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/SpeakerIdentifyReq' },
  { SpeakerIdentifyReq },
);

export const zAudioVoiceprintGroupsFeaturesSpeakerIdentifyPath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { group_id: { type: 'string', description: 'The id of the group.' } },
  required: ['group_id'],
  additionalProperties: false,
});

export const zAudioSpeechCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateSpeechReq' },
  { AudioSampleRate, CreateSpeechReq, SpeechFormat, VoiceEmotion },
);

export const zWebsocketsAudioSpeechCreateQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      entity_type: {
        $ref: '#/$defs/WebsocketEntityType',
        description: 'What `entity_id` is the id of. The settings of that bot or workflow apply.',
      },
      entity_id: { type: 'string', description: 'The id of a bot or workflow. Goes together with `entity_type`.' },
    },
    additionalProperties: false,
  },
  { WebsocketEntityType },
);

export const zAudioTranscriptionsCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateTranscriptionReq' },
  { CreateTranscriptionReq },
);

export const zWebsocketsAudioTranscriptionsCreateQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      entity_type: {
        $ref: '#/$defs/WebsocketEntityType',
        description: 'What `entity_id` is the id of. The settings of that bot or workflow apply.',
      },
      entity_id: { type: 'string', description: 'The id of a bot or workflow. Goes together with `entity_type`.' },
    },
    additionalProperties: false,
  },
  { WebsocketEntityType },
);

export const zWebsocketsChatCreateQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    bot_id: { type: 'string', minLength: 1, description: 'The id of the bot.' },
    workflow_id: { type: 'string', description: 'The id of the chatflow to talk to.' },
    device_id: {
      type: 'string',
      pattern: '^[0-9]{1,19}$',
      description: 'A number of your own for the device, for tracing alone. At most 19 digits.',
    },
  },
  required: ['bot_id'],
  additionalProperties: false,
});

export const zWorkspacesUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateWorkspaceReq' },
  { UpdateWorkspaceReq },
);

export const zWorkspacesUpdatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { workspace_id: { type: 'string', description: 'The id of the workspace.' } },
  required: ['workspace_id'],
  additionalProperties: false,
});

export const zWorkspacesMembersListPath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { workspace_id: { type: 'string', description: 'The id of the workspace.' } },
  required: ['workspace_id'],
  additionalProperties: false,
});

export const zWorkspacesMembersListQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    page_num: { type: 'integer', minimum: 1, description: 'The number of the page, counted from 1, default 1.' },
    page_size: {
      type: 'integer',
      minimum: 1,
      maximum: 50,
      description: 'How many members a page holds, 1 to 50, default 20.',
    },
  },
  additionalProperties: false,
});

export const zWorkspacesMembersCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateWorkspaceMembersReq' },
  { CreateWorkspaceMembersReq, WorkspaceMemberInput },
);

export const zWorkspacesMembersCreatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { workspace_id: { type: 'string', description: 'The id of the workspace.' } },
  required: ['workspace_id'],
  additionalProperties: false,
});

export const zWorkspacesMembersDeleteBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/DeleteWorkspaceMembersReq' },
  { DeleteWorkspaceMembersReq },
);

export const zWorkspacesMembersDeletePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { workspace_id: { type: 'string', description: 'The id of the workspace.' } },
  required: ['workspace_id'],
  additionalProperties: false,
});

export const zAppsListQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      workspace_id: { type: 'string', description: 'The id of the workspace.' },
      publish_status: { $ref: '#/$defs/PublishStatus', description: 'Which apps to list, default `published_online`.' },
      connector_id: {
        type: 'string',
        description:
          'The id of the channel the apps are published to, default `1024` (API). Others are for example `999` (Chat SDK) and `998` (Web SDK); custom channels have ids of their own.',
      },
      page_num: { type: 'integer', minimum: 1, description: 'The number of the page, counted from 1, default 1.' },
      page_size: { type: 'integer', minimum: 1, description: 'How many apps a page holds, default 20.' },
    },
    required: ['workspace_id'],
    additionalProperties: false,
  },
  { PublishStatus },
);

export const zAppsCollaboratorsCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateAppCollaboratorReq' },
  { AppCollaborator, CreateAppCollaboratorReq },
);

export const zAppsCollaboratorsCreatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { app_id: { type: 'string', description: 'The id of the app.' } },
  required: ['app_id'],
  additionalProperties: false,
});

export const zAppsCollaboratorsDeletePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    app_id: { type: 'string', description: 'The id of the app.' },
    user_id: { type: 'string', description: 'The id of the collaborator on Coze.' },
  },
  required: ['app_id', 'user_id'],
  additionalProperties: false,
});

export const zFoldersListQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      workspace_id: { type: 'string', description: 'The id of the workspace.' },
      folder_type: {
        $ref: '#/$defs/FolderType',
        description: 'Which folders to list. The documentation knows `development` only.',
      },
      parent_folder_id: { type: 'string', description: 'List the folders in this folder. Left out, those at the top.' },
      page_num: { type: 'integer', minimum: 1, description: 'The number of the page, counted from 1, default 1.' },
      page_size: {
        type: 'integer',
        minimum: 1,
        maximum: 50,
        description: 'How many folders a page holds, at most 50, default 20.',
      },
    },
    required: ['workspace_id', 'folder_type'],
    additionalProperties: false,
  },
  { FolderType },
);

export const zFoldersRetrievePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { folder_id: { type: 'string', description: 'The id of the folder.' } },
  required: ['folder_id'],
  additionalProperties: false,
});

export const zEntitiesCopyTasksCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateCopyTaskReq' },
  { CreateCopyTaskReq },
);

export const zEntitiesCopyTasksRetrievePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { task_id: { type: 'string', description: 'The id of the task.' } },
  required: ['task_id'],
  additionalProperties: false,
});

export const zTemplatesDuplicateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/TemplateDuplicateReq' },
  { TemplateDuplicateReq },
);

export const zTemplatesDuplicatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { template_id: { type: 'string', description: 'The id of the template.' } },
  required: ['template_id'],
  additionalProperties: false,
});

export const zPluginsMgetQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    ids: {
      type: 'array',
      maxItems: 20,
      items: { type: 'string' },
      description: 'The ids of the plugins, at most 20. Sent as one value with commas between the ids.',
    },
  },
  required: ['ids'],
  additionalProperties: false,
});

export const zPluginsRetrievePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { plugin_id: { type: 'string', description: 'The id of the plugin.' } },
  required: ['plugin_id'],
  additionalProperties: false,
});

export const zPluginsToolsCallBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CallPluginToolReq' },
  { CallPluginToolReq },
);

export const zPluginsToolsCallPath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { plugin_id: { type: 'string', description: 'The id of the plugin.' } },
  required: ['plugin_id'],
  additionalProperties: false,
});

export const zStoresCategoriesListQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      entity_type: { $ref: '#/$defs/StoreEntityType', description: 'What the categories are of.' },
      page_num: { type: 'integer', minimum: 1, description: 'The number of the page, counted from 1, default 1.' },
      page_size: {
        type: 'integer',
        maximum: 100,
        description: 'How many categories a page holds, at most 100, default 20.',
      },
    },
    required: ['entity_type'],
    additionalProperties: false,
  },
  { StoreEntityType },
);

export const zStoresPluginsListQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      keyword: { type: 'string', description: 'Words to look for.' },
      is_official: {
        type: 'boolean',
        description:
          'Whether to list only the plugins of the platform itself (`true`) or only those of others (`false`).',
      },
      category_ids: {
        type: 'array',
        items: { type: 'string' },
        description: 'List only the plugins of these categories. Sent as one value with commas between the ids.',
      },
      sort_type: { $ref: '#/$defs/PluginSortType', description: 'The order of the plugins.' },
      page_num: { type: 'integer', minimum: 1, description: 'The number of the page, counted from 1, default 1.' },
      page_size: {
        type: 'integer',
        maximum: 100,
        description: 'How many plugins a page holds, at most 100, default 20.',
      },
    },
    additionalProperties: false,
  },
  { PluginSortType },
);

export const zConnectorsBotsUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateConnectorBotReq' },
  { AuditStatus, UpdateConnectorBotReq },
);

export const zConnectorsBotsUpdatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    connector_id: { type: 'string', description: 'The id of the channel.' },
    bot_id: { type: 'string', description: 'The id of the bot.' },
  },
  required: ['connector_id', 'bot_id'],
  additionalProperties: false,
});

export const zConnectorsInstallBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/InstallConnectorReq' },
  { InstallConnectorReq },
);

export const zConnectorsInstallPath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { connector_id: { type: 'string', description: 'The id of the channel.' } },
  required: ['connector_id'],
  additionalProperties: false,
});

export const zConnectorsUserConfigsCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateConnectorUserConfigReq' },
  { ConnectorUserConfig, ConnectorUserConfigOption, CreateConnectorUserConfigReq },
);

export const zConnectorsUserConfigsCreatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { connector_id: { type: 'string', description: 'The id of the channel.' } },
  required: ['connector_id'],
  additionalProperties: false,
});

export const zApiAppsListQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      app_type: {
        $ref: '#/$defs/ApiAppType',
        description: 'List only the callback apps of this type. Left out, those of both.',
      },
      page_token: {
        type: 'string',
        description: 'Where the page starts, the `next_page_token` of the page before. Left out for the first page.',
      },
      page_size: {
        type: 'integer',
        minimum: 1,
        maximum: 50,
        description: 'How many callback apps a page holds, 1 to 50, default 50.',
      },
    },
    additionalProperties: false,
  },
  { ApiAppType },
);

export const zApiAppsCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateApiAppReq' },
  { ApiAppType, CreateApiAppReq },
);

export const zApiAppsUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateApiAppReq' },
  { UpdateApiAppReq },
);

export const zApiAppsUpdatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { api_app_id: { type: 'string', description: 'The id of the callback app.' } },
  required: ['api_app_id'],
  additionalProperties: false,
});

export const zApiAppsDeletePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { api_app_id: { type: 'string', description: 'The id of the callback app.' } },
  required: ['api_app_id'],
  additionalProperties: false,
});

export const zApiAppsEventsListPath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { api_app_id: { type: 'string', description: 'The id of the callback app.' } },
  required: ['api_app_id'],
  additionalProperties: false,
});

export const zApiAppsEventsListQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    page_token: {
      type: 'string',
      description: 'Where the page starts, the `next_page_token` of the page before. Left out for the first page.',
    },
    page_size: {
      type: 'integer',
      minimum: 1,
      maximum: 50,
      description: 'How many subscriptions a page holds, 1 to 50, default 50.',
    },
  },
  additionalProperties: false,
});

export const zApiAppsEventsCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateApiAppEventReq' },
  { ApiAppEventType, CreateApiAppEventReq },
);

export const zApiAppsEventsCreatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { api_app_id: { type: 'string', description: 'The id of the callback app.' } },
  required: ['api_app_id'],
  additionalProperties: false,
});

export const zApiAppsEventsDeleteBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/DeleteApiAppEventReq' },
  { ApiAppEventType, DeleteApiAppEventReq },
);

export const zApiAppsEventsDeletePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { api_app_id: { type: 'string', description: 'The id of the callback app.' } },
  required: ['api_app_id'],
  additionalProperties: false,
});

export const zCommerceBenefitsRetrieveQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      benefit_type_list: {
        type: 'array',
        items: { type: 'string', enum: ['api_run_qps', 'call_tool_limit'] },
        description: 'Which benefits to look up. Sent as one value with commas between the types.',
      },
      resource_id: {
        $ref: '#/$defs/BenefitResource',
        description: 'What the benefit is spent on. Needed for `api_run_qps`.',
      },
    },
    additionalProperties: false,
  },
  { BenefitResource },
);

export const zCommerceBenefitsBillTasksListQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    task_ids: {
      type: 'array',
      maxItems: 100,
      items: { type: 'string' },
      description:
        'List only these exports, at most 100, all of them if left out. Sent as one value with commas between the ids.',
    },
    page_num: { type: 'integer', minimum: 1, description: 'The number of the page, counted from 1, default 1.' },
    page_size: {
      type: 'integer',
      minimum: 1,
      maximum: 200,
      description: 'How many exports a page holds, 1 to 200, default 20.',
    },
  },
  additionalProperties: false,
});

export const zCommerceBenefitsBillTasksCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateBillTaskReq' },
  { CreateBillTaskReq },
);

export const zCommerceBenefitsLimitationsListQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      entity_type: { $ref: '#/$defs/BenefitEntityType', description: 'Whom the limits hold for.' },
      entity_id: { type: 'string', description: 'List only the limits of this device or custom consumer.' },
      benefit_type: {
        type: 'string',
        enum: ['resource_point', 'voice_unified_duration_system', 'voice_unified_duration_custom'],
        description: 'What is limited.',
      },
      status: {
        $ref: '#/$defs/BenefitLimitationStatus',
        description: 'List only the limits in this state, default `valid`.',
      },
      page_token: {
        type: 'string',
        description: 'Where the page starts, the `page_token` of the page before. Left out for the first page.',
      },
      page_size: {
        type: 'integer',
        minimum: 1,
        maximum: 200,
        description: 'How many limits a page holds, 1 to 200, default 20.',
      },
    },
    required: ['entity_type', 'benefit_type'],
    additionalProperties: false,
  },
  { BenefitEntityType, BenefitLimitationStatus },
);

export const zCommerceBenefitsLimitationsCreateBody: JsonSchema = /* @__PURE__ */ standalone(
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

export const zCommerceBenefitsLimitationsUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateBenefitLimitationReq' },
  { BenefitActiveMode, BenefitLimitationStatus, BenefitTriggerUnit, UpdateBenefitLimitationReq },
);

export const zCommerceBenefitsLimitationsUpdatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { benefit_id: { type: 'string', description: 'The id of the limit.' } },
  required: ['benefit_id'],
  additionalProperties: false,
});

export const zEnterprisesMembersCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateEnterpriseMemberReq' },
  { CreateEnterpriseMemberReq, EnterpriseMemberInput, EnterpriseMemberRole },
);

export const zEnterprisesMembersCreatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { enterprise_id: { type: 'string', description: 'The id of the enterprise.' } },
  required: ['enterprise_id'],
  additionalProperties: false,
});

export const zEnterprisesMembersUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateEnterpriseMemberReq' },
  { EnterpriseMemberRole, UpdateEnterpriseMemberReq },
);

export const zEnterprisesMembersUpdatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    enterprise_id: { type: 'string', description: 'The id of the enterprise.' },
    user_id: { type: 'string', description: 'The id of the member.' },
  },
  required: ['enterprise_id', 'user_id'],
  additionalProperties: false,
});

export const zEnterprisesMembersDeleteBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/DeleteEnterpriseMemberReq' },
  { DeleteEnterpriseMemberReq },
);

export const zEnterprisesMembersDeletePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    enterprise_id: { type: 'string', description: 'The id of the enterprise.' },
    user_id: { type: 'string', description: 'The id of the member.' },
  },
  required: ['enterprise_id', 'user_id'],
  additionalProperties: false,
});

export const zEnterprisesOrganizationsListPath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { enterprise_id: { type: 'string', description: 'The id of the enterprise.' } },
  required: ['enterprise_id'],
  additionalProperties: false,
});

export const zEnterprisesOrganizationsListQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    page_num: { type: 'integer', minimum: 1, description: 'The number of the page, counted from 1, default 1.' },
    page_size: {
      type: 'integer',
      maximum: 20,
      description: 'How many organizations a page holds, at most 20, default 20.',
    },
  },
  additionalProperties: false,
});

export const zEnterprisesOrganizationsCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateEnterpriseOrganizationReq' },
  { CreateEnterpriseOrganizationReq },
);

export const zEnterprisesOrganizationsCreatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { enterprise_id: { type: 'string', description: 'The id of the enterprise.' } },
  required: ['enterprise_id'],
  additionalProperties: false,
});

export const zOrganizationsUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateOrganizationReq' },
  { UpdateOrganizationReq },
);

export const zOrganizationsUpdatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { organization_id: { type: 'string', description: 'The id of the organization.' } },
  required: ['organization_id'],
  additionalProperties: false,
});

export const zOrganizationsMembersListPath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { organization_id: { type: 'string', description: 'The id of the organization.' } },
  required: ['organization_id'],
  additionalProperties: false,
});

export const zOrganizationsMembersListQuery: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    page_num: { type: 'integer', minimum: 1, description: 'The number of the page, counted from 1, default 1.' },
    page_size: { type: 'integer', maximum: 50, description: 'How many members a page holds, at most 50, default 20.' },
  },
  additionalProperties: false,
});

export const zOrganizationsMembersCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/CreateOrganizationMemberReq' },
  { CreateOrganizationMemberReq, OrganizationMemberInput, OrganizationRoleType },
);

export const zOrganizationsMembersCreatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { organization_id: { type: 'string', description: 'The id of the organization.' } },
  required: ['organization_id'],
  additionalProperties: false,
});

export const zOrganizationsMembersUpdateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/UpdateOrganizationMemberReq' },
  { UpdateOrganizationMemberReq },
);

export const zOrganizationsMembersUpdatePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    organization_id: { type: 'string', description: 'The id of the organization.' },
    user_id: { type: 'string', description: 'The id of the member.' },
  },
  required: ['organization_id', 'user_id'],
  additionalProperties: false,
});

export const zOrganizationsMembersDeleteBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/DeleteOrganizationMemberReq' },
  { DeleteOrganizationMemberReq },
);

export const zOrganizationsMembersDeletePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    organization_id: { type: 'string', description: 'The id of the organization.' },
    user_id: { type: 'string', description: 'The id of the member.' },
  },
  required: ['organization_id', 'user_id'],
  additionalProperties: false,
});

export const zOauthAuthorizeQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      response_type: {
        $ref: '#/$defs/OAuthResponseType',
        description: 'What the browser is to bring back, always `code`.',
      },
      client_id: { type: 'string', description: 'The id of the OAuth app.' },
      redirect_uri: {
        type: 'string',
        format: 'uri',
        description:
          'Where the browser comes back to, exactly one of the at most three addresses the app has registered, http or https, localhost too.',
      },
      state: {
        type: 'string',
        description: 'Any text. The browser brings it back, so that you know your own requests. It may be empty.',
      },
      code_challenge: {
        type: 'string',
        description: 'What is made of the verifier. With PKCE only, and there needed.',
      },
      code_challenge_method: {
        $ref: '#/$defs/CodeChallengeMethod',
        description: 'How the challenge is made of the verifier, default `plain`. With PKCE only, and there needed.',
      },
    },
    required: ['response_type', 'client_id', 'redirect_uri', 'state'],
    additionalProperties: false,
  },
  { CodeChallengeMethod, OAuthResponseType },
);

export const zOauthAuthorizeWorkspacePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { workspace_id: { type: 'string', description: 'The workspace the token is to reach.' } },
  required: ['workspace_id'],
  additionalProperties: false,
});

export const zOauthAuthorizeWorkspaceQuery: JsonSchema = /* @__PURE__ */ standalone(
  {
    type: 'object',
    properties: {
      response_type: {
        $ref: '#/$defs/OAuthResponseType',
        description: 'What the browser is to bring back, always `code`.',
      },
      client_id: { type: 'string', description: 'The id of the OAuth app.' },
      redirect_uri: {
        type: 'string',
        format: 'uri',
        description:
          'Where the browser comes back to, exactly one of the at most three addresses the app has registered, http or https, localhost too.',
      },
      state: {
        type: 'string',
        description: 'Any text. The browser brings it back, so that you know your own requests. It may be empty.',
      },
      code_challenge: {
        type: 'string',
        description: 'What is made of the verifier. With PKCE only, and there needed.',
      },
      code_challenge_method: {
        $ref: '#/$defs/CodeChallengeMethod',
        description: 'How the challenge is made of the verifier, default `plain`. With PKCE only, and there needed.',
      },
    },
    required: ['response_type', 'client_id', 'redirect_uri', 'state'],
    additionalProperties: false,
  },
  { CodeChallengeMethod, OAuthResponseType },
);

export const zOauthTokenCreateBody: JsonSchema = /* @__PURE__ */ standalone(
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

export const zOauthTokenCreateForAccountBody: JsonSchema = /* @__PURE__ */ standalone(
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

export const zOauthTokenCreateForAccountPath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: {
    account_id: {
      type: 'string',
      description: 'The owner of the workspace for a personal account, the organization for an enterprise.',
    },
  },
  required: ['account_id'],
  additionalProperties: false,
});

export const zOauthTokenCreateForEnterpriseBody: JsonSchema = /* @__PURE__ */ standalone(
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

export const zOauthTokenCreateForEnterprisePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { enterprise_id: { type: 'string', description: 'The id of the enterprise.' } },
  required: ['enterprise_id'],
  additionalProperties: false,
});

export const zOauthDeviceCodeCreateBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/DeviceCodeReq' },
  { DeviceCodeReq },
);

export const zOauthDeviceCodeCreateForWorkspaceBody: JsonSchema = /* @__PURE__ */ standalone(
  { $ref: '#/$defs/DeviceCodeReq' },
  { DeviceCodeReq },
);

export const zOauthDeviceCodeCreateForWorkspacePath: JsonSchema = /* @__PURE__ */ standalone({
  type: 'object',
  properties: { workspace_id: { type: 'string', description: 'The workspace the token is to reach.' } },
  required: ['workspace_id'],
  additionalProperties: false,
});
