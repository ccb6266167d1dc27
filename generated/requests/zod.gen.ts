// Generated from openapi/ by `npm run generate`. Do not edit.

// @ts-nocheck: the types are written out by codegen/zod-printer.ts, and tested.

import * as z from 'zod/v4';
import { bytes, maxEntries, worded } from '../../src/schemas/limits.js';
import { refuseZod3 } from '../../src/schemas/zod-version.js';
import { fromText, type FromText } from '../../src/schemas/from-text.js';

/** Returns the schema that a function makes. */
const made = <Schema extends object>(make: () => Schema): Schema => refuseZod3(make());

/**
 * The role of the speaker.
 */
export const zRoleTypeInput: z.ZodEnum<{ user: 'user'; assistant: 'assistant' }> = /* @__PURE__ */ made(() =>
  z.enum(['user', 'assistant']).register(z.globalRegistry, { description: 'The role of the speaker.' }),
);

/**
 * Text in a multimodal message. A message has at most one, together with a file or an image.
 */
export const zObjectStringTextInput: z.ZodObject<{ type: z.ZodLiteral<'text'>; text: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z
      .strictObject({
        type: z.literal('text').describe('The constant type of the item.'),
        text: z.string().describe('The text.'),
      })
      .register(z.globalRegistry, {
        description: 'Text in a multimodal message. A message has at most one, together with a file or an image.',
      }),
  );

/**
 * A file, an image or audio in a multimodal message. Pass either `file_id` or `file_url`.
 */
export const zObjectStringFileInput: z.ZodObject<
  {
    type: z.ZodEnum<{ file: 'file'; image: 'image'; audio: 'audio' }>;
    file_id: z.ZodOptional<z.ZodString>;
    file_url: z.ZodOptional<z.ZodString>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      type: z.enum(['file', 'image', 'audio']).describe('The type of the file.'),
      file_id: z.string().optional().describe('The ID returned by `files.upload`.'),
      file_url: z.string().optional().describe('A public URL of the file. Used if there is no `file_id`.'),
    })
    .register(z.globalRegistry, {
      description: 'A file, an image or audio in a multimodal message. Pass either `file_id` or `file_url`.',
    }),
);

/**
 * One item of a multimodal message.
 */
export const zObjectStringItemInput: z.ZodUnion<
  readonly [typeof zObjectStringTextInput, typeof zObjectStringFileInput]
> = /* @__PURE__ */ made(() =>
  z
    .union([zObjectStringTextInput, zObjectStringFileInput])
    .register(z.globalRegistry, { description: 'One item of a multimodal message.' }),
);

/**
 * Your own key-value pairs, stored with the object and returned with it. At most 16 pairs. Keys have 1 to 64 characters, values 1 to 512.
 */
export const zMetaDataTypeInput: z.ZodRecord<z.ZodString, z.ZodString> = /* @__PURE__ */ made(() =>
  z
    .record(z.string().min(1, worded).max(64, worded), z.string().min(1, worded).max(512, worded))
    .check(maxEntries(16))
    .register(z.globalRegistry, {
      description:
        'Your own key-value pairs, stored with the object and returned with it. At most 16 pairs. Keys have 1 to 64 characters, values 1 to 512.',
    }),
);

/**
 * A message to add to a conversation.
 */
export const zEnterMessageInput: z.ZodObject<
  {
    role: typeof zRoleTypeInput;
    type: z.ZodOptional<
      z.ZodEnum<{
        question: 'question';
        answer: 'answer';
        function_call: 'function_call';
        tool_output: 'tool_output';
        tool_response: 'tool_response';
      }>
    >;
    content: z.ZodString;
    content_type: z.ZodEnum<{ text: 'text'; object_string: 'object_string' }>;
    meta_data: z.ZodOptional<typeof zMetaDataTypeInput>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      role: zRoleTypeInput.describe('The role of the speaker.'),
      type: z
        .enum(['question', 'answer', 'function_call', 'tool_output', 'tool_response'])
        .optional()
        .describe(
          'The type of the message, default `question`, which requires the role `user`. If the history is saved, only `question` and `answer` are accepted.',
        ),
      content: z
        .string()
        .describe(
          'The content. An array of items is sent as JSON text. Optional in `@coze/api`, documented by the platform as required.',
        ),
      content_type: z
        .enum(['text', 'object_string'])
        .describe(
          'The type of the content. If left out, the client sends `text` for text and `object_string` for items.',
        ),
      meta_data: zMetaDataTypeInput.optional().describe('Your own key-value pairs, stored with the message.'),
    })
    .register(z.globalRegistry, { description: 'A message to add to a conversation.' }),
);

/**
 * The shortcut command that the user selected.
 */
export const zShortcutCommandInput: z.ZodObject<
  { command_id: z.ZodString; parameters: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      command_id: z
        .string()
        .min(1, worded)
        .describe("The ID of the shortcut command, from the bot's `shortcut_commands`."),
      parameters: z
        .record(z.string(), z.string())
        .optional()
        .describe('The values that the user filled in, by component name. Objects are sent as JSON text.'),
    })
    .register(z.globalRegistry, { description: 'The shortcut command that the user selected.' }),
);

/**
 * The version of the bot that replies, published or draft.
 */
export const zChatPublishStatusInput: z.ZodEnum<{
  published_online: 'published_online';
  unpublished_draft: 'unpublished_draft';
}> = /* @__PURE__ */ made(() =>
  z
    .enum(['published_online', 'unpublished_draft'])
    .register(z.globalRegistry, { description: 'The version of the bot that replies, published or draft.' }),
);

/**
 * The turn to run.
 */
export const zCreateChatBodyInput: z.ZodObject<
  {
    bot_id: z.ZodString;
    user_id: z.ZodString;
    additional_messages: z.ZodOptional<z.ZodArray<typeof zEnterMessageInput>>;
    stream: z.ZodOptional<z.ZodBoolean>;
    custom_variables: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    auto_save_history: z.ZodOptional<z.ZodBoolean>;
    meta_data: z.ZodOptional<typeof zMetaDataTypeInput>;
    extra_params: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    shortcut_command: z.ZodOptional<typeof zShortcutCommandInput>;
    parameters: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
    enable_card: z.ZodOptional<z.ZodBoolean>;
    publish_status: z.ZodOptional<typeof zChatPublishStatusInput>;
    bot_version: z.ZodOptional<z.ZodString>;
    connector_id: z.ZodOptional<z.ZodString>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      bot_id: z.string().min(1, worded).describe('The ID of the bot. It must be published to the API channel.'),
      user_id: z
        .string()
        .min(1, worded)
        .describe(
          'Your ID for the end user. Memory, variables and conversations are kept per user. If left out, the client sends a random one.',
        ),
      additional_messages: z
        .array(zEnterMessageInput)
        .max(100, worded)
        .optional()
        .describe(
          'Messages to add to the conversation, oldest first, at most 100. The last one is the question of the user.',
        ),
      stream: z.boolean().optional().describe('True to receive the reply as an event stream. Set by the client.'),
      custom_variables: z
        .record(z.string(), z.string())
        .optional()
        .describe("Values for the variables of the bot's prompt. Keys contain letters and underscores only."),
      auto_save_history: z
        .boolean()
        .optional()
        .describe(
          'True to save the turn in the conversation. It must be true unless the reply is streamed, and true if tool outputs will be submitted.',
        ),
      meta_data: zMetaDataTypeInput.optional().describe('Your own key-value pairs, stored with the chat.'),
      extra_params: z
        .record(z.string(), z.string())
        .optional()
        .describe('Facts about the user, for plugins. The platform reads `latitude` and `longitude`.'),
      shortcut_command: zShortcutCommandInput.optional(),
      parameters: z
        .record(z.string(), z.unknown())
        .optional()
        .describe(
          'The inputs of the chatflow, for a bot in chatflow mode that is published to the API or the Chat SDK.',
        ),
      enable_card: z.boolean().optional().describe('True to allow the bot to reply with cards.'),
      publish_status: zChatPublishStatusInput
        .optional()
        .describe('The version of the bot that replies, default the published one.'),
      bot_version: z
        .string()
        .optional()
        .describe('The version number of the published bot. Not allowed with `unpublished_draft`.'),
      connector_id: z.string().optional().describe('The ID of the channel that the chat belongs to.'),
    })
    .register(z.globalRegistry, { description: 'The turn to run.' }),
);

/**
 * The chat to cancel.
 */
export const zCancelChatReqInput: z.ZodObject<{ conversation_id: z.ZodString; chat_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z
      .strictObject({
        conversation_id: z.string().min(1, worded).describe('The ID of the conversation that the chat belongs to.'),
        chat_id: z.string().min(1, worded).describe('The ID of the chat.'),
      })
      .register(z.globalRegistry, { description: 'The chat to cancel.' }),
  );

/**
 * The output of one tool call.
 */
export const zToolOutputTypeInput: z.ZodObject<{ tool_call_id: z.ZodString; output: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z
      .strictObject({
        tool_call_id: z.string().min(1, worded).describe('The ID of the tool call.'),
        output: z.string().describe('The output of the function. JSON text if it refers to a file.'),
      })
      .register(z.globalRegistry, { description: 'The output of one tool call.' }),
  );

/**
 * The outputs of the tool calls that a chat waits for.
 */
export const zSubmitToolOutputsBodyInput: z.ZodObject<
  {
    tool_outputs: z.ZodArray<typeof zToolOutputTypeInput>;
    stream: z.ZodOptional<z.ZodBoolean>;
    auto_save_history: z.ZodOptional<z.ZodBoolean>;
    connector_id: z.ZodOptional<z.ZodString>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      tool_outputs: z.array(zToolOutputTypeInput).describe('One output per tool call.'),
      stream: z.boolean().optional().describe('True to receive the rest of the chat as an event stream.'),
      auto_save_history: z.boolean().optional().describe('True to save the turn in the conversation.'),
      connector_id: z.string().optional().describe('The ID of the channel that the chat belongs to.'),
    })
    .register(z.globalRegistry, { description: 'The outputs of the tool calls that a chat waits for.' }),
);

/**
 * A message of a new conversation. It accepts more than a message of a chat.
 */
export const zConversationMessageInput: z.ZodObject<
  {
    role: typeof zRoleTypeInput;
    type: z.ZodOptional<
      z.ZodEnum<{
        question: 'question';
        answer: 'answer';
        function_call: 'function_call';
        tool_output: 'tool_output';
        tool_response: 'tool_response';
        follow_up: 'follow_up';
        verbose: 'verbose';
      }>
    >;
    content: z.ZodOptional<z.ZodString>;
    content_type: z.ZodOptional<z.ZodEnum<{ text: 'text'; object_string: 'object_string'; card: 'card' }>>;
    meta_data: z.ZodOptional<typeof zMetaDataTypeInput>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      role: zRoleTypeInput.describe('The role of the author.'),
      type: z
        .enum(['question', 'answer', 'function_call', 'tool_output', 'tool_response', 'follow_up', 'verbose'])
        .optional()
        .describe('The type of the message, default `question`.'),
      content: z
        .string()
        .optional()
        .describe(
          'The content: plain text if `content_type` is `text`, a list of text, image, file and audio items if it is `object_string`.',
        ),
      content_type: z.enum(['text', 'object_string', 'card']).optional().describe('The type of `content`.'),
      meta_data: zMetaDataTypeInput
        .optional()
        .describe(
          'Your own key-value pairs, returned with the message. At most 16 pairs. Keys have 1 to 64 characters, values 1 to 512.',
        ),
    })
    .register(z.globalRegistry, {
      description: 'A message of a new conversation. It accepts more than a message of a chat.',
    }),
);

/**
 * The settings of a new conversation. All of them are optional.
 */
export const zCreateConversationReqInput: z.ZodObject<
  {
    messages: z.ZodOptional<z.ZodArray<typeof zConversationMessageInput>>;
    meta_data: z.ZodOptional<typeof zMetaDataTypeInput>;
    bot_id: z.ZodOptional<z.ZodString>;
    name: z.ZodOptional<z.ZodString>;
    connector_id: z.ZodOptional<z.ZodString>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      messages: z
        .array(zConversationMessageInput)
        .optional()
        .describe('Messages to add to the conversation, oldest first. The bot does not reply to them.'),
      meta_data: zMetaDataTypeInput
        .optional()
        .describe(
          'Your own key-value pairs, returned with the conversation but not with its messages. At most 16 pairs. Keys have 1 to 64 characters, values 1 to 512.',
        ),
      bot_id: z
        .string()
        .optional()
        .describe(
          'The ID of the bot that the conversation belongs to. Without it, the conversation belongs to no bot.',
        ),
      name: z.string().max(100, worded).optional().describe('The name of the conversation, at most 100 characters.'),
      connector_id: z
        .string()
        .optional()
        .describe(
          'The ID of the channel that the conversation belongs to, default `1024` (API). `999` is the Chat SDK. Custom channels have their own IDs.',
        ),
    })
    .register(z.globalRegistry, { description: 'The settings of a new conversation. All of them are optional.' }),
);

/**
 * The order of conversations.
 */
export const zConversationSortOrderInput: z.ZodEnum<{ ASC: 'ASC'; DESC: 'DESC' }> = /* @__PURE__ */ made(() =>
  z.enum(['ASC', 'DESC']).register(z.globalRegistry, { description: 'The order of conversations.' }),
);

/**
 * The changes to a conversation.
 */
export const zUpdateConversationBodyInput: z.ZodObject<{ name: z.ZodString }, z.core.$strict> = /* @__PURE__ */ made(
  () =>
    z
      .strictObject({
        name: z.string().max(100, worded).describe('The new name, at most 100 characters.'),
      })
      .register(z.globalRegistry, { description: 'The changes to a conversation.' }),
);

/**
 * A message to add to a conversation.
 */
export const zCreateMessageBodyInput: z.ZodObject<
  {
    role: typeof zRoleTypeInput;
    content: z.ZodString;
    content_type: z.ZodEnum<{ text: 'text'; object_string: 'object_string' }>;
    meta_data: z.ZodOptional<typeof zMetaDataTypeInput>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      role: zRoleTypeInput.describe('The role of the author.'),
      content: z
        .string()
        .describe(
          'The content: plain text if `content_type` is `text`, a list of text, image, file and audio items if it is `object_string`.',
        ),
      content_type: z
        .enum(['text', 'object_string'])
        .describe('The type of `content`, `text` or `object_string`. Cards are not accepted here.'),
      meta_data: zMetaDataTypeInput
        .optional()
        .describe(
          'Your own key-value pairs, returned with the message. At most 16 pairs. Keys have 1 to 64 characters, values 1 to 512.',
        ),
    })
    .register(z.globalRegistry, { description: 'A message to add to a conversation.' }),
);

/**
 * The order of messages.
 */
export const zMessageListOrderInput: z.ZodEnum<{ desc: 'desc'; asc: 'asc' }> = /* @__PURE__ */ made(() =>
  z.enum(['desc', 'asc']).register(z.globalRegistry, { description: 'The order of messages.' }),
);

/**
 * The filter and the position of a page of messages. Set either `before_id` or `after_id`.
 */
export const zListMessageBodyInput: z.ZodObject<
  {
    order: z.ZodOptional<typeof zMessageListOrderInput>;
    chat_id: z.ZodOptional<z.ZodString>;
    before_id: z.ZodOptional<z.ZodString>;
    after_id: z.ZodOptional<z.ZodString>;
    limit: z.ZodOptional<z.ZodInt>;
    include_middle_message: z.ZodOptional<z.ZodBoolean>;
    bot_id: z.ZodOptional<z.ZodString>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      order: zMessageListOrderInput
        .optional()
        .describe('The order of the messages by creation time. Default `desc`, newest first.'),
      chat_id: z.string().optional().describe('List only the messages of the chat with this ID.'),
      before_id: z
        .string()
        .optional()
        .describe(
          'List the messages before this one. The `first_id` of a page leads to the previous page. Default `0`, no position.',
        ),
      after_id: z
        .string()
        .optional()
        .describe(
          'List the messages after this one. The `last_id` of a page leads to the next page. Default `0`, no position.',
        ),
      limit: z
        .int()
        .gte(1, worded)
        .lte(50, worded)
        .optional()
        .describe('The number of messages per page, 1 to 50, default 50.'),
      include_middle_message: z
        .boolean()
        .optional()
        .describe('True to list the messages between question and reply too, such as function calls and tool outputs.'),
      bot_id: z.string().optional().describe('List only the messages of the bot with this ID.'),
    })
    .register(z.globalRegistry, {
      description: 'The filter and the position of a page of messages. Set either `before_id` or `after_id`.',
    }),
);

/**
 * The changes to a message: `content` together with `content_type`, or `meta_data`, or all three. Either `content` or `meta_data` is required.
 */
export const zUpdateMessageBodyInput: z.ZodObject<
  {
    meta_data: z.ZodOptional<typeof zMetaDataTypeInput>;
    content: z.ZodOptional<z.ZodString>;
    content_type: z.ZodOptional<z.ZodEnum<{ text: 'text'; object_string: 'object_string' }>>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      meta_data: zMetaDataTypeInput
        .optional()
        .describe(
          'Your own key-value pairs, returned with the message. At most 16 pairs. Keys have 1 to 64 characters, values 1 to 512.',
        ),
      content: z
        .string()
        .optional()
        .describe(
          'The new content: plain text if `content_type` is `text`, a list of text, image, file and audio items if it is `object_string`. Requires `content_type`.',
        ),
      content_type: z
        .enum(['text', 'object_string'])
        .optional()
        .describe('The type of `content`, `text` or `object_string`. Requires `content`.'),
    })
    .register(z.globalRegistry, {
      description:
        'The changes to a message: `content` together with `content_type`, or `meta_data`, or all three. Either `content` or `meta_data` is required.',
    }),
);

/**
 * The user's rating of a message.
 */
export const zFeedbackTypeInput: z.ZodEnum<{ like: 'like'; unlike: 'unlike' }> = /* @__PURE__ */ made(() =>
  z.enum(['like', 'unlike']).register(z.globalRegistry, { description: "The user's rating of a message." }),
);

/**
 * The rating of a message.
 */
export const zCreateMessageFeedbackBodyInput: z.ZodObject<
  {
    feedback_type: typeof zFeedbackTypeInput;
    reason_types: z.ZodOptional<z.ZodArray<z.ZodString>>;
    comment: z.ZodOptional<z.ZodString>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      feedback_type: zFeedbackTypeInput.describe('The rating.'),
      reason_types: z
        .array(z.string().max(30, worded))
        .max(10, worded)
        .optional()
        .describe('Labels for the reasons, chosen by you, at most 10 of at most 30 characters each.'),
      comment: z
        .string()
        .max(250, worded)
        .optional()
        .describe("The user's comment on the message, at most 250 characters."),
    })
    .register(z.globalRegistry, { description: 'The rating of a message.' }),
);

/**
 * The file to upload.
 */
export const zCreateFileReqInput: z.ZodObject<{ file: z.ZodCustom<Blob, Blob> }, z.core.$strict> = /* @__PURE__ */ made(
  () =>
    z
      .strictObject({
        file: z.instanceof(Blob).describe('The content of the file with its name, at most 512 MB.'),
      })
      .register(z.globalRegistry, { description: 'The file to upload.' }),
);

/**
 * The workspace to create.
 */
export const zCreateWorkspaceReqInput: z.ZodObject<
  {
    name: z.ZodString;
    description: z.ZodString;
    icon_file_id: z.ZodOptional<z.ZodString>;
    coze_account_id: z.ZodOptional<z.ZodString>;
    owner_uid: z.ZodOptional<z.ZodString>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      name: z.string().max(50, worded).describe('The name of the workspace, at most 50 characters.'),
      description: z.string().max(2000, worded).describe('The description of the workspace, at most 2000 characters.'),
      icon_file_id: z.string().optional().describe('The ID of the uploaded icon, from `files.upload`.'),
      coze_account_id: z.string().optional().describe('The ID of the organization that the workspace belongs to.'),
      owner_uid: z.string().optional().describe('The ID of the owner.'),
    })
    .register(z.globalRegistry, { description: 'The workspace to create.' }),
);

/**
 * A user variable and its new value.
 */
export const zVariableUpdateItemInput: z.ZodObject<{ keyword: z.ZodString; value: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z
      .strictObject({
        keyword: z
          .string()
          .describe(
            'The name of the variable. It must exist in the bot or app and be enabled. System variables cannot be set.',
          ),
        value: z.string().describe('The new value.'),
      })
      .register(z.globalRegistry, { description: 'A user variable and its new value.' }),
  );

/**
 * The user variables to set, and their owner. Pass either `app_id` or `bot_id`.
 */
export const zVariableUpdateReqInput: z.ZodObject<
  {
    app_id: z.ZodOptional<z.ZodString>;
    bot_id: z.ZodOptional<z.ZodString>;
    connector_id: z.ZodOptional<z.ZodString>;
    connector_uid: z.ZodString;
    data: z.ZodArray<typeof zVariableUpdateItemInput>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      app_id: z.string().optional().describe('The ID of the app that the variables belong to.'),
      bot_id: z.string().optional().describe('The ID of the bot that the variables belong to.'),
      connector_id: z
        .string()
        .optional()
        .describe("The ID of the user's channel, `1024` (API, the default) or `999` (Chat SDK)."),
      connector_uid: z
        .string()
        .describe(
          'The ID of the user that the variables belong to: the `user_id` that you send with chats and workflow runs. Optional in `@coze/api`, documented by the platform as required.',
        ),
      data: z.array(zVariableUpdateItemInput).describe('The variables to set, at least one.'),
    })
    .register(z.globalRegistry, {
      description: 'The user variables to set, and their owner. Pass either `app_id` or `bot_id`.',
    }),
);

/**
 * The structure of a prompt: `standard` for one text, or `prefix` for a fixed part, which can be cached, and a dynamic part.
 */
export const zPromptModeInput: z.ZodEnum<{ standard: 'standard'; prefix: 'prefix' }> = /* @__PURE__ */ made(() =>
  z
    .enum(['standard', 'prefix'])
    .register(z.globalRegistry, {
      description:
        'The structure of a prompt: `standard` for one text, or `prefix` for a fixed part, which can be cached, and a dynamic part.',
    }),
);

/**
 * The two parts of a prompt in `prefix` mode.
 */
export const zPrefixPromptInfoInput: z.ZodObject<
  { prefix_prompt: z.ZodOptional<z.ZodString>; dynamic_prompt: z.ZodOptional<z.ZodString> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      prefix_prompt: z.string().optional().describe('The fixed part at the start of the prompt, which can be cached.'),
      dynamic_prompt: z
        .string()
        .optional()
        .describe('The part that follows, which can change with each call, for example by variables.'),
    })
    .register(z.globalRegistry, { description: 'The two parts of a prompt in `prefix` mode.' }),
);

/**
 * The persona and the instructions of the bot.
 */
export const zBotPromptConfigInput: z.ZodObject<
  {
    prompt: z.ZodOptional<z.ZodString>;
    prompt_mode: z.ZodOptional<typeof zPromptModeInput>;
    prefix_prompt_info: z.ZodOptional<typeof zPrefixPromptInfoInput>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      prompt: z
        .string()
        .max(20000, worded)
        .optional()
        .describe('The persona and the instructions as one text, at most 20,000 characters.'),
      prompt_mode: zPromptModeInput.optional().describe('The structure of the prompt, default `standard`.'),
      prefix_prompt_info: zPrefixPromptInfoInput.optional(),
    })
    .register(z.globalRegistry, { description: 'The persona and the instructions of the bot.' }),
);

/**
 * The opening message of the bot and its suggested questions.
 */
export const zBotOnboardingConfigInput: z.ZodObject<
  { prologue: z.ZodOptional<z.ZodString>; suggested_questions: z.ZodOptional<z.ZodArray<z.ZodString>> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      prologue: z
        .string()
        .max(300, worded)
        .optional()
        .describe('The opening message of the bot, at most 300 characters.'),
      suggested_questions: z
        .array(z.string().min(0, worded).max(50, worded))
        .optional()
        .describe('The questions that are suggested to the user at the start.'),
    })
    .register(z.globalRegistry, { description: 'The opening message of the bot and its suggested questions.' }),
);

/**
 * A tool of a plugin.
 */
export const zPluginIdInfoInput: z.ZodObject<{ plugin_id: z.ZodString; api_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z
      .strictObject({
        plugin_id: z.string().min(1, worded).describe('The ID of the plugin.'),
        api_id: z
          .string()
          .min(1, worded)
          .describe('The ID of the tool. Optional in `@coze/api`, documented by the platform as required.'),
      })
      .register(z.globalRegistry, { description: 'A tool of a plugin.' }),
  );

/**
 * The plugin tools that the bot may call.
 */
export const zPluginIdListInput: z.ZodObject<
  { id_list: z.ZodOptional<z.ZodArray<typeof zPluginIdInfoInput>> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      id_list: z.array(zPluginIdInfoInput).optional().describe('The tools and their plugins.'),
    })
    .register(z.globalRegistry, { description: 'The plugin tools that the bot may call.' }),
);

/**
 * A workflow.
 */
export const zWorkflowIdInfoInput: z.ZodObject<{ id: z.ZodString }, z.core.$strict> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      id: z.string().min(1, worded).describe('The ID of the workflow.'),
    })
    .register(z.globalRegistry, { description: 'A workflow.' }),
);

/**
 * The workflows that the bot may run.
 */
export const zWorkflowIdListInput: z.ZodObject<
  { ids: z.ZodOptional<z.ZodArray<typeof zWorkflowIdInfoInput>> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      ids: z.array(zWorkflowIdInfoInput).optional().describe('The workflows.'),
    })
    .register(z.globalRegistry, { description: 'The workflows that the bot may run.' }),
);

/**
 * The format of the model's replies.
 */
export const zModelResponseFormatInput: z.ZodEnum<{ text: 'text'; markdown: 'markdown'; json: 'json' }> =
  /* @__PURE__ */ made(() =>
    z
      .enum(['text', 'markdown', 'json'])
      .register(z.globalRegistry, { description: "The format of the model's replies." }),
  );

/**
 * The cached part of the context, `closed` for none or `prefix` for its fixed start.
 */
export const zCacheTypeInput: z.ZodEnum<{ closed: 'closed'; prefix: 'prefix' }> = /* @__PURE__ */ made(() =>
  z
    .enum(['closed', 'prefix'])
    .register(z.globalRegistry, {
      description: 'The cached part of the context, `closed` for none or `prefix` for its fixed start.',
    }),
);

/**
 * The API of the model.
 */
export const zModelApiModeInput: z.ZodEnum<{ chat_api: 'chat_api'; responses_api: 'responses_api' }> =
  /* @__PURE__ */ made(() =>
    z.enum(['chat_api', 'responses_api']).register(z.globalRegistry, { description: 'The API of the model.' }),
  );

/**
 * The model of the bot and its parameters. The allowed values depend on the model.
 */
export const zModelInfoConfigInput: z.ZodObject<
  {
    model_id: z.ZodString;
    top_k: z.ZodOptional<z.ZodInt>;
    top_p: z.ZodOptional<z.ZodNumber>;
    max_tokens: z.ZodOptional<z.ZodInt>;
    temperature: z.ZodOptional<z.ZodNumber>;
    sp_anti_leak: z.ZodOptional<z.ZodBoolean>;
    context_round: z.ZodOptional<z.ZodInt>;
    response_format: z.ZodOptional<typeof zModelResponseFormatInput>;
    sp_current_time: z.ZodOptional<z.ZodBoolean>;
    presence_penalty: z.ZodOptional<z.ZodNumber>;
    frequency_penalty: z.ZodOptional<z.ZodNumber>;
    cache_type: z.ZodOptional<typeof zCacheTypeInput>;
    api_mode: z.ZodOptional<typeof zModelApiModeInput>;
    parameters: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      model_id: z.string().min(1, worded).describe('The ID of the model.'),
      top_k: z.int().optional().describe('The number of most likely tokens that the next token is sampled from.'),
      top_p: z
        .number()
        .optional()
        .describe('The total probability of the most likely tokens that the next token is sampled from.'),
      max_tokens: z.int().optional().describe('The maximum length of a reply, in tokens.'),
      temperature: z
        .number()
        .optional()
        .describe('The randomness of replies. Low values make them consistent, high values varied.'),
      sp_anti_leak: z
        .boolean()
        .optional()
        .describe('True to protect the prompt against users who try to extract it. Default false.'),
      context_round: z.int().optional().describe('The number of earlier turns that are included in the context.'),
      response_format: zModelResponseFormatInput.optional(),
      sp_current_time: z
        .boolean()
        .optional()
        .describe('True to include the current time in the prompt. Default false.'),
      presence_penalty: z
        .number()
        .optional()
        .describe('A penalty on words that already occurred. Values above 0 favor new topics.'),
      frequency_penalty: z
        .number()
        .optional()
        .describe('A penalty on words that grows with the number of occurrences. Values above 0 reduce repetition.'),
      cache_type: zCacheTypeInput.optional().describe('The cached part of the context, default `closed` (no cache).'),
      api_mode: zModelApiModeInput.optional().describe('The API of the model, default `chat_api`.'),
      parameters: z
        .record(z.string(), z.unknown())
        .optional()
        .describe(
          'More parameters of the model, by name. Examples are `thinking_type` (`enabled`, `disabled` or `auto`), `caching` (an object whose `type` is `enabled` or `disabled`), `store` (default true) and `caching_expire_time` (in seconds, at most 259200).',
        ),
    })
    .register(z.globalRegistry, {
      description: 'The model of the bot and its parameters. The allowed values depend on the model.',
    }),
);

/**
 * The source of follow-up questions: `enable` for the platform, `customized` for the platform with your instructions, `disable` for none.
 */
export const zSuggestReplyModeInput: z.ZodEnum<{ disable: 'disable'; enable: 'enable'; customized: 'customized' }> =
  /* @__PURE__ */ made(() =>
    z
      .enum(['disable', 'enable', 'customized'])
      .register(z.globalRegistry, {
        description:
          'The source of follow-up questions: `enable` for the platform, `customized` for the platform with your instructions, `disable` for none.',
      }),
  );

/**
 * The suggestion of follow-up questions after a reply.
 */
export const zSuggestReplyConfigInput: z.ZodObject<
  { reply_mode: z.ZodOptional<typeof zSuggestReplyModeInput>; customized_prompt: z.ZodOptional<z.ZodString> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      reply_mode: zSuggestReplyModeInput.optional(),
      customized_prompt: z
        .string()
        .optional()
        .describe('The instructions for the suggestions, if `reply_mode` is `customized`.'),
    })
    .register(z.globalRegistry, { description: 'The suggestion of follow-up questions after a reply.' }),
);

/**
 * Voice and video settings of the bot.
 */
export const zBotMediaConfigInput: z.ZodObject<{ is_voice_call_closed: z.ZodOptional<z.ZodBoolean> }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z
      .strictObject({
        is_voice_call_closed: z.boolean().optional().describe('True if voice calls with the bot are disabled.'),
      })
      .register(z.globalRegistry, { description: 'Voice and video settings of the bot.' }),
  );

/**
 * The settings of a new bot. Only the workspace and the name are required.
 */
export const zCreateBotReqInput: z.ZodObject<
  {
    space_id: z.ZodString;
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    icon_file_id: z.ZodOptional<z.ZodString>;
    prompt_info: z.ZodOptional<typeof zBotPromptConfigInput>;
    onboarding_info: z.ZodOptional<typeof zBotOnboardingConfigInput>;
    plugin_id_list: z.ZodOptional<typeof zPluginIdListInput>;
    workflow_id_list: z.ZodOptional<typeof zWorkflowIdListInput>;
    model_info_config: z.ZodOptional<typeof zModelInfoConfigInput>;
    suggest_reply_info: z.ZodOptional<typeof zSuggestReplyConfigInput>;
    media_config: z.ZodOptional<typeof zBotMediaConfigInput>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      space_id: z.string().min(1, worded).describe('The ID of the workspace.'),
      name: z.string().min(1, worded).max(20, worded).describe('The name of the bot, 1 to 20 characters.'),
      description: z
        .string()
        .max(500, worded)
        .optional()
        .describe('The description of the bot, at most 500 characters.'),
      icon_file_id: z
        .string()
        .optional()
        .describe('The ID of an uploaded image for the avatar. Without it, the bot has a default avatar.'),
      prompt_info: zBotPromptConfigInput.optional(),
      onboarding_info: zBotOnboardingConfigInput.optional(),
      plugin_id_list: zPluginIdListInput.optional(),
      workflow_id_list: zWorkflowIdListInput.optional(),
      model_info_config: zModelInfoConfigInput.optional(),
      suggest_reply_info: zSuggestReplyConfigInput.optional(),
      media_config: zBotMediaConfigInput.optional(),
    })
    .register(z.globalRegistry, {
      description: 'The settings of a new bot. Only the workspace and the name are required.',
    }),
);

/**
 * The search strategy of a knowledge base: 0 for semantic, 1 for hybrid (semantic and full text), 20 for full text.
 */
export const zKnowledgeSearchStrategyInput: z.ZodLiteral<0 | 1 | 20> = /* @__PURE__ */ made(() =>
  z
    .literal([0, 1, 20])
    .register(z.globalRegistry, {
      description:
        'The search strategy of a knowledge base: 0 for semantic, 1 for hybrid (semantic and full text), 20 for full text.',
    }),
);

/**
 * The knowledge bases of the bot and their search settings.
 */
export const zKnowledgeInfoInput: z.ZodObject<
  {
    dataset_ids: z.ZodOptional<z.ZodArray<z.ZodString>>;
    auto_call: z.ZodOptional<z.ZodBoolean>;
    search_strategy: z.ZodOptional<typeof zKnowledgeSearchStrategyInput>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      dataset_ids: z
        .array(z.string())
        .max(150, worded)
        .optional()
        .describe('The IDs of the knowledge bases, at most 150.'),
      auto_call: z
        .boolean()
        .optional()
        .describe('True to search the knowledge bases in every turn, false to let the bot decide. Default true.'),
      search_strategy: zKnowledgeSearchStrategyInput.optional().describe('The search strategy, default 0 (semantic).'),
    })
    .register(z.globalRegistry, { description: 'The knowledge bases of the bot and their search settings.' }),
);

/**
 * The new settings of a bot. Settings that are left out do not change.
 */
export const zUpdateBotReqInput: z.ZodObject<
  {
    bot_id: z.ZodString;
    name: z.ZodOptional<z.ZodString>;
    description: z.ZodOptional<z.ZodString>;
    icon_file_id: z.ZodOptional<z.ZodString>;
    prompt_info: z.ZodOptional<typeof zBotPromptConfigInput>;
    onboarding_info: z.ZodOptional<typeof zBotOnboardingConfigInput>;
    knowledge: z.ZodOptional<typeof zKnowledgeInfoInput>;
    plugin_id_list: z.ZodOptional<typeof zPluginIdListInput>;
    workflow_id_list: z.ZodOptional<typeof zWorkflowIdListInput>;
    model_info_config: z.ZodOptional<typeof zModelInfoConfigInput>;
    suggest_reply_info: z.ZodOptional<typeof zSuggestReplyConfigInput>;
    media_config: z.ZodOptional<typeof zBotMediaConfigInput>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      bot_id: z.string().min(1, worded).describe('The ID of the bot to update.'),
      name: z.string().min(1, worded).max(20, worded).optional().describe('The new name, 1 to 20 characters.'),
      description: z.string().max(500, worded).optional().describe('The new description, at most 500 characters.'),
      icon_file_id: z.string().optional().describe('The ID of an uploaded image for the new avatar.'),
      prompt_info: zBotPromptConfigInput.optional(),
      onboarding_info: zBotOnboardingConfigInput.optional(),
      knowledge: zKnowledgeInfoInput.optional(),
      plugin_id_list: zPluginIdListInput.optional(),
      workflow_id_list: zWorkflowIdListInput.optional(),
      model_info_config: zModelInfoConfigInput.optional(),
      suggest_reply_info: zSuggestReplyConfigInput.optional(),
      media_config: zBotMediaConfigInput.optional(),
    })
    .register(z.globalRegistry, {
      description: 'The new settings of a bot. Settings that are left out do not change.',
    }),
);

/**
 * The bot to publish, and its channels.
 */
export const zPublishBotReqInput: z.ZodObject<
  {
    bot_id: z.ZodString;
    connector_ids: z.ZodArray<z.ZodString>;
    connectors: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodRecord<z.ZodString, z.ZodString>>>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      bot_id: z.string().min(1, worded).describe('The ID of the bot to publish.'),
      connector_ids: z
        .array(z.string())
        .describe(
          'The IDs of the channels to publish to, for example `1024` (API), `999` (Chat SDK) or `998` (Web SDK). Custom channels have their own IDs.',
        ),
      connectors: z
        .record(z.string(), z.record(z.string(), z.string()))
        .optional()
        .describe('The settings of some channels, by channel ID.'),
    })
    .register(z.globalRegistry, { description: 'The bot to publish, and its channels.' }),
);

/**
 * The publish status: `published_online` for the published version, `published_draft` for the draft of a published entity, `unpublished_draft` for a draft that was never published, `all` for all of them.
 */
export const zPublishStatusInput: z.ZodEnum<{
  all: 'all';
  published_online: 'published_online';
  published_draft: 'published_draft';
  unpublished_draft: 'unpublished_draft';
}> = /* @__PURE__ */ made(() =>
  z
    .enum(['all', 'published_online', 'published_draft', 'unpublished_draft'])
    .register(z.globalRegistry, {
      description:
        'The publish status: `published_online` for the published version, `published_draft` for the draft of a published entity, `unpublished_draft` for a draft that was never published, `all` for all of them.',
    }),
);

/**
 * The users who may edit: `single` for the owner only, `collaboration` for the owner and collaborators.
 */
export const zCollaborationModeInput: z.ZodEnum<{ single: 'single'; collaboration: 'collaboration' }> =
  /* @__PURE__ */ made(() =>
    z
      .enum(['single', 'collaboration'])
      .register(z.globalRegistry, {
        description:
          'The users who may edit: `single` for the owner only, `collaboration` for the owner and collaborators.',
      }),
  );

/**
 * The new collaboration mode.
 */
export const zUpdateBotCollaborationModeReqInput: z.ZodObject<
  { collaboration_mode: typeof zCollaborationModeInput },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      collaboration_mode: zCollaborationModeInput,
    })
    .register(z.globalRegistry, { description: 'The new collaboration mode.' }),
);

/**
 * A user who may edit a bot, besides its owner.
 */
export const zBotCollaboratorInput: z.ZodObject<{ user_id: z.ZodString }, z.core.$strict> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      user_id: z.string().min(1, worded).describe('The Coze user ID.'),
    })
    .register(z.globalRegistry, { description: 'A user who may edit a bot, besides its owner.' }),
);

/**
 * The collaborator to add.
 */
export const zCreateBotCollaboratorReqInput: z.ZodObject<
  { collaborators: z.ZodArray<typeof zBotCollaboratorInput> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      collaborators: z.array(zBotCollaboratorInput).max(1, worded).describe('The collaborator to add, one per call.'),
    })
    .register(z.globalRegistry, { description: 'The collaborator to add.' }),
);

/**
 * The channel to unpublish the bot from, and the reason.
 */
export const zUnpublishBotReqInput: z.ZodObject<
  { connector_id: z.ZodString; unpublish_reason: z.ZodOptional<z.ZodString> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      connector_id: z
        .string()
        .min(1, worded)
        .describe('The ID of the channel, for example `1024` for the API. The Doubao channel is not supported.'),
      unpublish_reason: z.string().max(1024, worded).optional().describe('The reason, at most 1024 characters.'),
    })
    .register(z.globalRegistry, { description: 'The channel to unpublish the bot from, and the reason.' }),
);

/**
 * The run to start.
 */
export const zRunWorkflowReqInput: z.ZodObject<
  {
    workflow_id: z.ZodString;
    parameters: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
    bot_id: z.ZodOptional<z.ZodString>;
    app_id: z.ZodOptional<z.ZodString>;
    ext: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    is_async: z.ZodOptional<z.ZodBoolean>;
    workflow_version: z.ZodOptional<z.ZodString>;
    connector_id: z.ZodOptional<z.ZodString>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      workflow_id: z
        .string()
        .min(1, worded)
        .describe('The ID of the workflow. It must be published, or the call fails with code 4200.'),
      parameters: z
        .record(z.string(), z.unknown())
        .optional()
        .describe(
          'The inputs of the workflow by name; leave it out if there are none. Pass a file as its URL, or as the text `{"file_id":"…"}` with an ID from `files.upload`. The whole request may have up to 20 MB.',
        ),
      bot_id: z
        .string()
        .optional()
        .describe(
          'The ID of the bot that the run belongs to. Required if the workflow uses the database, the variables or other resources of a bot. Not allowed together with `app_id` (code 4000).',
        ),
      app_id: z
        .string()
        .optional()
        .describe('The ID of the app that the workflow belongs to. Not allowed together with `bot_id` (code 4000).'),
      ext: z
        .record(z.string(), z.string())
        .optional()
        .describe(
          'Facts about the end user, for the nodes of the workflow. The platform reads only `latitude`, `longitude` and `user_id`.',
        ),
      is_async: z
        .boolean()
        .optional()
        .describe(
          'True to run in the background. The response then has an `execute_id` and no result; get the result with `workflows.runs.history.retrieve`. Paid plans only; other plans fail with code 6003.',
        ),
      workflow_version: z
        .string()
        .optional()
        .describe('A published version, such as `v0.0.5`, default the latest. Only for workflows of the library.'),
      connector_id: z.string().optional().describe('The ID of the channel that the run belongs to. `1024` is the API.'),
    })
    .register(z.globalRegistry, { description: 'The run to start.' }),
);

/**
 * The type of an interrupt. Send the number back as you received it: the platform's sources disagree on the number for a local plugin.
 */
export const zInterruptTypeInput: z.ZodLiteral<1 | 2 | 3 | 4 | 5 | 6 | 7> = /* @__PURE__ */ made(() =>
  z
    .literal([1, 2, 3, 4, 5, 6, 7])
    .register(z.globalRegistry, {
      description:
        "The type of an interrupt. Send the number back as you received it: the platform's sources disagree on the number for a local plugin.",
    }),
);

/**
 * The run to start as an event stream.
 */
export const zStreamWorkflowReqInput: z.ZodObject<
  {
    workflow_id: z.ZodString;
    parameters: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
    bot_id: z.ZodOptional<z.ZodString>;
    app_id: z.ZodOptional<z.ZodString>;
    ext: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    workflow_version: z.ZodOptional<z.ZodString>;
    connector_id: z.ZodOptional<z.ZodString>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      workflow_id: z
        .string()
        .min(1, worded)
        .describe('The ID of the workflow. It must be published, or the call fails with code 4200.'),
      parameters: z
        .record(z.string(), z.unknown())
        .optional()
        .describe(
          'The inputs of the workflow by name; leave it out if there are none. Pass a file as its URL, or as the text `{"file_id":"…"}` with an ID from `files.upload`. The whole request may have up to 20 MB.',
        ),
      bot_id: z
        .string()
        .optional()
        .describe(
          'The ID of the bot that the run belongs to. Required if the workflow uses the database, the variables or other resources of a bot. Not allowed together with `app_id` (code 4000).',
        ),
      app_id: z
        .string()
        .optional()
        .describe('The ID of the app that the workflow belongs to. Not allowed together with `bot_id` (code 4000).'),
      ext: z
        .record(z.string(), z.string())
        .optional()
        .describe(
          'Facts about the end user, for the nodes of the workflow. The platform reads only `latitude`, `longitude` and `user_id`.',
        ),
      workflow_version: z
        .string()
        .optional()
        .describe('A published version, such as `v0.0.5`, default the latest. Only for workflows of the library.'),
      connector_id: z.string().optional().describe('The ID of the channel that the run belongs to. `1024` is the API.'),
    })
    .register(z.globalRegistry, { description: 'The run to start as an event stream.' }),
);

/**
 * The reply to an interrupt.
 */
export const zResumeWorkflowReqInput: z.ZodObject<
  {
    workflow_id: z.ZodString;
    event_id: z.ZodString;
    resume_data: z.ZodString;
    interrupt_type: typeof zInterruptTypeInput;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      workflow_id: z.string().min(1, worded).describe('The ID of the interrupted workflow.'),
      event_id: z.string().min(1, worded).describe('The `event_id` of the interrupt: two IDs separated by a slash.'),
      resume_data: z
        .string()
        .describe(
          'The reply: the answer of the user to a question, or the values for an input node as JSON text. A file is the text `{"file_id":"…"}` with an ID from `files.upload`.',
        ),
      interrupt_type: zInterruptTypeInput.describe(
        'The `type` of the interrupt, unchanged. The documentation lists 2, 5, 6 and 7.',
      ),
    })
    .register(z.globalRegistry, { description: 'The reply to an interrupt.' }),
);

/**
 * The turn to run with a chatflow.
 */
export const zChatWorkflowReqInput: z.ZodObject<
  {
    workflow_id: z.ZodString;
    additional_messages: z.ZodArray<typeof zEnterMessageInput>;
    parameters: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
    app_id: z.ZodOptional<z.ZodString>;
    bot_id: z.ZodOptional<z.ZodString>;
    conversation_id: z.ZodOptional<z.ZodString>;
    ext: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    workflow_version: z.ZodOptional<z.ZodString>;
    connector_id: z.ZodOptional<z.ZodString>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      workflow_id: z
        .string()
        .min(1, worded)
        .describe('The ID of the chatflow. It must be published, or the call fails with code 4200.'),
      additional_messages: z
        .array(zEnterMessageInput)
        .max(50, worded)
        .describe(
          'Messages to add to the conversation, oldest first, at most 50. The last one is the question of the user, so its role is `user`. The content is plain text; pass files in `parameters`.',
        ),
      parameters: z
        .record(z.string(), z.unknown())
        .optional()
        .describe(
          'The inputs of the start node by name. If left out, the client sends `{}`. `CONVERSATION_NAME` selects a conversation by its name and applies only without `conversation_id`. `USER_INPUT` is ignored. Pass a file as its URL, or as the text `{"file_id":"…"}` with an ID from `files.upload`.',
        ),
      app_id: z
        .string()
        .optional()
        .describe(
          'The ID of the app that the chatflow belongs to. Pass either this or `bot_id`, not both (code 4000).',
        ),
      bot_id: z
        .string()
        .optional()
        .describe('The ID of the bot that the chatflow runs for. Pass either this or `app_id`, not both (code 4000).'),
      conversation_id: z
        .string()
        .optional()
        .describe('The ID of the conversation to continue. It takes precedence over `parameters.CONVERSATION_NAME`.'),
      ext: z
        .record(z.string(), z.string())
        .optional()
        .describe(
          'Facts about the end user, for the nodes of the workflow. The platform reads only `latitude`, `longitude` and `user_id`.',
        ),
      workflow_version: z
        .string()
        .optional()
        .describe('A published version, such as `v0.0.5`, default the latest. Only for workflows of the library.'),
      connector_id: z.string().optional().describe('The ID of the channel that the run belongs to. `1024` is the API.'),
    })
    .register(z.globalRegistry, { description: 'The turn to run with a chatflow.' }),
);

/**
 * The type of a workflow: a workflow, or a chatflow, which has a conversation.
 */
export const zWorkflowModeInput: z.ZodEnum<{ workflow: 'workflow'; chatflow: 'chatflow' }> = /* @__PURE__ */ made(() =>
  z
    .enum(['workflow', 'chatflow'])
    .register(z.globalRegistry, {
      description: 'The type of a workflow: a workflow, or a chatflow, which has a conversation.',
    }),
);

/**
 * The new mode.
 */
export const zUpdateWorkflowCollaborationModeReqInput: z.ZodObject<
  { collaboration_mode: z.ZodOptional<typeof zCollaborationModeInput> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      collaboration_mode: zCollaborationModeInput.optional(),
    })
    .register(z.globalRegistry, { description: 'The new mode.' }),
);

/**
 * A collaborator of a workflow.
 */
export const zWorkflowCollaboratorInput: z.ZodObject<{ user_id: z.ZodString }, z.core.$strict> = /* @__PURE__ */ made(
  () =>
    z
      .strictObject({
        user_id: z.string().min(1, worded).describe('The Coze user ID.'),
      })
      .register(z.globalRegistry, { description: 'A collaborator of a workflow.' }),
);

/**
 * The collaborator to add.
 */
export const zCreateWorkflowCollaboratorReqInput: z.ZodObject<
  { collaborators: z.ZodArray<typeof zWorkflowCollaboratorInput> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      collaborators: z
        .array(zWorkflowCollaboratorInput)
        .max(1, worded)
        .describe('The collaborator to add, one per call.'),
    })
    .register(z.globalRegistry, { description: 'The collaborator to add.' }),
);

/**
 * The content type of a file or a knowledge base: 0 for text, 1 for tables, 2 for images. Not documented: 3 for a database, 4 and 5 for structured and unstructured data on Volcano Engine.
 */
export const zDocumentFormatTypeInput: z.ZodLiteral<0 | 1 | 2 | 3 | 4 | 5> = /* @__PURE__ */ made(() =>
  z
    .literal([0, 1, 2, 3, 4, 5])
    .register(z.globalRegistry, {
      description:
        'The content type of a file or a knowledge base: 0 for text, 1 for tables, 2 for images. Not documented: 3 for a database, 4 and 5 for structured and unstructured data on Volcano Engine.',
    }),
);

/**
 * The chunking method, 0 for automatic or 1 for custom.
 */
export const zChunkTypeInput: z.ZodLiteral<0 | 1> = /* @__PURE__ */ made(() =>
  z
    .literal([0, 1])
    .register(z.globalRegistry, { description: 'The chunking method, 0 for automatic or 1 for custom.' }),
);

/**
 * The source of image captions, 0 for a model or 1 for the caller.
 */
export const zCaptionTypeInput: z.ZodLiteral<0 | 1> = /* @__PURE__ */ made(() =>
  z
    .literal([0, 1])
    .register(z.globalRegistry, { description: 'The source of image captions, 0 for a model or 1 for the caller.' }),
);

/**
 * The knowledge base to create.
 */
export const zCreateDatasetReqInput: z.ZodObject<
  {
    name: z.ZodString;
    space_id: z.ZodString;
    format_type: z.ZodLiteral<0 | 1 | 2>;
    description: z.ZodOptional<z.ZodString>;
    file_id: z.ZodOptional<z.ZodString>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      name: z.string().max(100, worded).describe('The name of the knowledge base, at most 100 characters.'),
      space_id: z.string().min(1, worded).describe('The ID of the workspace.'),
      format_type: z
        .literal([0, 1, 2])
        .describe(
          'The content type, 0 for text or 2 for images. 1, for tables, occurs in other official clients but is not documented.',
        ),
      description: z.string().optional().describe('The description of the knowledge base.'),
      file_id: z.string().optional().describe('The ID of an uploaded image for the icon, from `files.upload`.'),
    })
    .register(z.globalRegistry, { description: 'The knowledge base to create.' }),
);

/**
 * The new settings of a knowledge base.
 */
export const zUpdateDatasetReqInput: z.ZodObject<
  { name: z.ZodString; file_id: z.ZodOptional<z.ZodString>; description: z.ZodOptional<z.ZodString> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      name: z
        .string()
        .max(100, worded)
        .describe('The name of the knowledge base, at most 100 characters. Required even if it does not change.'),
      file_id: z.string().optional().describe('The ID of an uploaded image for the icon, from `files.upload`.'),
      description: z.string().optional().describe('The description of the knowledge base.'),
    })
    .register(z.globalRegistry, { description: 'The new settings of a knowledge base.' }),
);

/**
 * The files whose progress to get.
 */
export const zProcessDatasetReqInput: z.ZodObject<{ document_ids: z.ZodArray<z.ZodString> }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z
      .strictObject({
        document_ids: z.array(z.string()).describe('The IDs of the files.'),
      })
      .register(z.globalRegistry, { description: 'The files whose progress to get.' }),
  );

/**
 * The new caption of an image.
 */
export const zUpdateImageReqInput: z.ZodObject<{ caption: z.ZodString }, z.core.$strict> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      caption: z.string().describe('The caption of the image. Searches use it.'),
    })
    .register(z.globalRegistry, { description: 'The new caption of an image.' }),
);

/**
 * The knowledge base whose files to list, and the page.
 */
export const zListDocumentReqInput: z.ZodObject<
  {
    dataset_id: z.ZodString;
    page: z.ZodOptional<z.ZodInt>;
    size: z.ZodOptional<z.ZodInt>;
    page_size: z.ZodOptional<z.ZodInt>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      dataset_id: z.string().min(1, worded).describe('The ID of the knowledge base.'),
      page: z.int().optional().describe('The page number, from 1. Default 1.'),
      size: z.int().optional().describe('The number of files per page, default 10.'),
      page_size: z
        .int()
        .optional()
        .describe('The name of `size` in `@coze/api`. The platform does not read it, so use `size`.'),
    })
    .register(z.globalRegistry, { description: 'The knowledge base whose files to list, and the page.' }),
);

/**
 * The source of a file. Pass `file_base64` with `file_type` for a local file, `web_url` for a web page, or `source_file_id` for an uploaded file.
 */
export const zSourceInfoInput: z.ZodObject<
  {
    file_base64: z.ZodOptional<z.ZodString>;
    file_type: z.ZodOptional<z.ZodString>;
    web_url: z.ZodOptional<z.ZodString>;
    document_source: z.ZodOptional<z.ZodLiteral<0 | 1 | 5>>;
    source_file_id: z.ZodOptional<z.ZodString>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      file_base64: z.string().optional().describe('The content of the file as base64.'),
      file_type: z
        .string()
        .optional()
        .describe(
          'The format of the file, as its file name extension, for example `txt`. Required with `file_base64`.',
        ),
      web_url: z.string().optional().describe('The URL of the web page.'),
      document_source: z
        .literal([0, 1, 5])
        .optional()
        .describe('The type of the source: 0 for a local file as base64, 1 for a web page, 5 for an uploaded file.'),
      source_file_id: z.string().optional().describe('The ID returned by `files.upload`.'),
    })
    .register(z.globalRegistry, {
      description:
        'The source of a file. Pass `file_base64` with `file_type` for a local file, `web_url` for a web page, or `source_file_id` for an uploaded file.',
    }),
);

/**
 * The update schedule of a web page.
 */
export const zUpdateRuleInput: z.ZodObject<
  { update_type: z.ZodOptional<z.ZodLiteral<0 | 1>>; update_interval: z.ZodOptional<z.ZodInt> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      update_type: z
        .literal([0, 1])
        .optional()
        .describe('1 to fetch the page regularly, 0 (the default) to fetch it once.'),
      update_interval: z
        .int()
        .gte(24, worded)
        .optional()
        .describe('The interval between fetches, in hours, 24 or more.'),
    })
    .register(z.globalRegistry, { description: 'The update schedule of a web page.' }),
);

/**
 * A file to add.
 */
export const zDocumentBaseInput: z.ZodObject<
  {
    name: z.ZodString;
    source_info: typeof zSourceInfoInput;
    update_rule: z.ZodOptional<typeof zUpdateRuleInput>;
    caption: z.ZodOptional<z.ZodString>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      name: z.string().describe('The name of the file in the knowledge base.'),
      source_info: zSourceInfoInput,
      update_rule: zUpdateRuleInput
        .optional()
        .describe('The update schedule of a web page. Without it, the page is fetched once.'),
      caption: z
        .string()
        .optional()
        .describe('The caption of an image, if `caption_type` says that you write the captions.'),
    })
    .register(z.globalRegistry, { description: 'A file to add.' }),
);

/**
 * The chunking of files. Searches find chunks.
 */
export const zChunkStrategyConfigInput: z.ZodObject<
  {
    chunk_type: z.ZodOptional<typeof zChunkTypeInput>;
    separator: z.ZodOptional<z.ZodString>;
    max_tokens: z.ZodOptional<z.ZodInt>;
    remove_extra_spaces: z.ZodOptional<z.ZodBoolean>;
    remove_urls_emails: z.ZodOptional<z.ZodBoolean>;
    caption_type: z.ZodOptional<typeof zCaptionTypeInput>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      chunk_type: zChunkTypeInput
        .optional()
        .describe('The chunking method: 0 for automatic, 1 for custom, by `separator` and `max_tokens`.'),
      separator: z
        .string()
        .optional()
        .describe('The separator of chunks, for example `#`. Required if `chunk_type` is 1.'),
      max_tokens: z
        .int()
        .gte(100, worded)
        .lte(2000, worded)
        .optional()
        .describe('The maximum length of a chunk, in tokens, 100 to 2000. Required if `chunk_type` is 1.'),
      remove_extra_spaces: z
        .boolean()
        .optional()
        .describe('True to collapse repeated spaces, line breaks and tabs, default false.'),
      remove_urls_emails: z.boolean().optional().describe('True to remove URLs and email addresses, default false.'),
      caption_type: zCaptionTypeInput
        .optional()
        .describe('The source of image captions, 0 (the default) for a model or 1 for you.'),
    })
    .register(z.globalRegistry, { description: 'The chunking of files. Searches find chunks.' }),
);

/**
 * The files to add to a knowledge base, and their processing.
 */
export const zCreateDocumentReqInput: z.ZodObject<
  {
    dataset_id: z.ZodString;
    document_bases: z.ZodArray<typeof zDocumentBaseInput>;
    chunk_strategy: typeof zChunkStrategyConfigInput;
    format_type: z.ZodOptional<z.ZodLiteral<0 | 1 | 2>>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      dataset_id: z.string().min(1, worded).describe('The ID of the knowledge base.'),
      document_bases: z
        .array(zDocumentBaseInput)
        .max(10, worded)
        .describe('The files, at most 10, all from the same type of source.'),
      chunk_strategy: zChunkStrategyConfigInput.describe(
        'The chunking of the files. Optional in `@coze/api`, documented by the platform as required.',
      ),
      format_type: z
        .literal([0, 1, 2])
        .optional()
        .describe(
          'The type of the files, 0 (the default) for text or 2 for images, as in the knowledge base. 1, for tables, occurs in other official clients but is not documented.',
        ),
    })
    .register(z.globalRegistry, { description: 'The files to add to a knowledge base, and their processing.' }),
);

/**
 * The file to update, and the changes.
 */
export const zUpdateDocumentReqInput: z.ZodObject<
  {
    document_id: z.ZodString;
    document_name: z.ZodOptional<z.ZodString>;
    update_rule: z.ZodOptional<typeof zUpdateRuleInput>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      document_id: z.string().min(1, worded).describe('The ID of the file.'),
      document_name: z.string().optional().describe('The new name of the file.'),
      update_rule: zUpdateRuleInput.optional().describe('The new update schedule of the web page.'),
    })
    .register(z.globalRegistry, { description: 'The file to update, and the changes.' }),
);

/**
 * The files to delete.
 */
export const zDeleteDocumentReqInput: z.ZodObject<{ document_ids: z.ZodArray<z.ZodString> }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z
      .strictObject({
        document_ids: z.array(z.string()).max(100, worded).describe('The IDs of the files, at most 100.'),
      })
      .register(z.globalRegistry, { description: 'The files to delete.' }),
  );

/**
 * The mode of a room: `default` for a talk with the bot, `podcast` for a podcast. `s2s` (speech to speech) and `translate` are not documented.
 */
export const zRoomModeInput: z.ZodEnum<{ default: 'default'; s2s: 's2s'; podcast: 'podcast'; translate: 'translate' }> =
  /* @__PURE__ */ made(() =>
    z
      .enum(['default', 's2s', 'podcast', 'translate'])
      .register(z.globalRegistry, {
        description:
          'The mode of a room: `default` for a talk with the bot, `podcast` for a podcast. `s2s` (speech to speech) and `translate` are not documented.',
      }),
  );

/**
 * The audio codec of a room, default `OPUS`.
 */
export const zRoomAudioCodecInput: z.ZodEnum<{ AACLC: 'AACLC'; G711A: 'G711A'; OPUS: 'OPUS'; G722: 'G722' }> =
  /* @__PURE__ */ made(() =>
    z
      .enum(['AACLC', 'G711A', 'OPUS', 'G722'])
      .register(z.globalRegistry, { description: 'The audio codec of a room, default `OPUS`.' }),
  );

/**
 * The audio of a room.
 */
export const zRoomAudioConfigInput: z.ZodObject<{ codec: z.ZodOptional<typeof zRoomAudioCodecInput> }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z
      .strictObject({
        codec: zRoomAudioCodecInput.optional(),
      })
      .register(z.globalRegistry, { description: 'The audio of a room.' }),
  );

/**
 * The video codec of a room, default `H264`.
 */
export const zRoomVideoCodecInput: z.ZodEnum<{ H264: 'H264'; BYTEVC1: 'BYTEVC1' }> = /* @__PURE__ */ made(() =>
  z.enum(['H264', 'BYTEVC1']).register(z.globalRegistry, { description: 'The video codec of a room, default `H264`.' }),
);

/**
 * The video that the bot sees, `main` for the camera or `screen` for the shared screen.
 */
export const zStreamVideoTypeInput: z.ZodEnum<{ main: 'main'; screen: 'screen' }> = /* @__PURE__ */ made(() =>
  z
    .enum(['main', 'screen'])
    .register(z.globalRegistry, {
      description: 'The video that the bot sees, `main` for the camera or `screen` for the shared screen.',
    }),
);

/**
 * The video of a room, and the frames that the bot sees.
 */
export const zRoomVideoConfigInput: z.ZodObject<
  {
    codec: z.ZodOptional<typeof zRoomVideoCodecInput>;
    video_frame_rate: z.ZodOptional<z.ZodInt>;
    stream_video_type: z.ZodOptional<typeof zStreamVideoTypeInput>;
    video_frame_expire_duration: z.ZodOptional<z.ZodInt>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      codec: zRoomVideoCodecInput.optional(),
      video_frame_rate: z
        .int()
        .gte(1, worded)
        .lte(24, worded)
        .optional()
        .describe('The number of frames per second that the bot sees, 1 to 24, default 1.'),
      stream_video_type: zStreamVideoTypeInput.optional(),
      video_frame_expire_duration: z
        .int()
        .gte(1, worded)
        .lte(10, worded)
        .optional()
        .describe('The time that a frame stays available to the bot, 1 to 10, default 1.'),
    })
    .register(z.globalRegistry, { description: 'The video of a room, and the frames that the bot sees.' }),
);

/**
 * The detection of the end of the user's speech: `server_vad` for the platform, by silence; `semantic_vad` for the platform, by meaning; `client_interrupt` for the client. `client_vad` is not documented.
 */
export const zCreateRoomTurnDetectionTypeInput: z.ZodEnum<{
  server_vad: 'server_vad';
  client_vad: 'client_vad';
  client_interrupt: 'client_interrupt';
  semantic_vad: 'semantic_vad';
}> = /* @__PURE__ */ made(() =>
  z
    .enum(['server_vad', 'client_vad', 'client_interrupt', 'semantic_vad'])
    .register(z.globalRegistry, {
      description:
        "The detection of the end of the user's speech: `server_vad` for the platform, by silence; `semantic_vad` for the platform, by meaning; `client_interrupt` for the client. `client_vad` is not documented.",
    }),
);

/**
 * The detection of the end of the user's speech.
 */
export const zCreateRoomTurnDetectionInput: z.ZodObject<
  { type: z.ZodOptional<typeof zCreateRoomTurnDetectionTypeInput> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      type: zCreateRoomTurnDetectionTypeInput.optional(),
    })
    .register(z.globalRegistry, { description: "The detection of the end of the user's speech." }),
);

/**
 * The languages of a room in `translate` mode. Not documented.
 */
export const zTranslateConfigInput: z.ZodObject<
  { from: z.ZodOptional<z.ZodString>; to: z.ZodOptional<z.ZodString> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      from: z.string().optional().describe('The source language.'),
      to: z.string().optional().describe('The target language.'),
    })
    .register(z.globalRegistry, { description: 'The languages of a room in `translate` mode. Not documented.' }),
);

/**
 * The audio, the video and the opening message of a room.
 */
export const zRoomConfigInput: z.ZodObject<
  {
    room_mode: z.ZodOptional<typeof zRoomModeInput>;
    audio_config: z.ZodOptional<typeof zRoomAudioConfigInput>;
    video_config: z.ZodOptional<typeof zRoomVideoConfigInput>;
    turn_detection: z.ZodOptional<typeof zCreateRoomTurnDetectionInput>;
    prologue_content: z.ZodOptional<z.ZodString>;
    prologue_delay_duration_ms: z.ZodOptional<z.ZodInt>;
    translate_config: z.ZodOptional<typeof zTranslateConfigInput>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      room_mode: zRoomModeInput.optional(),
      audio_config: zRoomAudioConfigInput.optional(),
      video_config: zRoomVideoConfigInput.optional(),
      turn_detection: zCreateRoomTurnDetectionInput.optional(),
      prologue_content: z.string().optional().describe('The opening message, spoken after the user joins the room.'),
      prologue_delay_duration_ms: z
        .int()
        .gte(0, worded)
        .lte(5000, worded)
        .optional()
        .describe('The delay of the opening message, in milliseconds, 0 to 5000, default 500.'),
      translate_config: zTranslateConfigInput.optional(),
    })
    .register(z.globalRegistry, { description: 'The audio, the video and the opening message of a room.' }),
);

/**
 * The settings of a new room. Only the bot is required.
 */
export const zCreateRoomReqInput: z.ZodObject<
  {
    bot_id: z.ZodString;
    conversation_id: z.ZodOptional<z.ZodString>;
    voice_id: z.ZodOptional<z.ZodString>;
    config: z.ZodOptional<typeof zRoomConfigInput>;
    uid: z.ZodOptional<z.ZodString>;
    workflow_id: z.ZodOptional<z.ZodString>;
    connector_id: z.ZodOptional<z.ZodString>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      bot_id: z.string().min(1, worded).describe('The ID of the bot to talk to.'),
      conversation_id: z.string().optional().describe('The ID of the conversation to continue.'),
      voice_id: z.string().optional().describe("The ID of the bot's voice, from `audio.voices.list`."),
      config: zRoomConfigInput.optional(),
      uid: z.string().optional().describe('The ID of the user in the room.'),
      workflow_id: z
        .string()
        .optional()
        .describe('The ID of the chatflow that replies instead of the bot. Not documented.'),
      connector_id: z.string().optional().describe('The ID of the channel, `1024` for the API. Not documented.'),
    })
    .register(z.globalRegistry, { description: 'The settings of a new room. Only the bot is required.' }),
);

/**
 * The model type of a voice, `big` or `small`.
 */
export const zVoiceModelTypeInput: z.ZodEnum<{ big: 'big'; small: 'small' }> = /* @__PURE__ */ made(() =>
  z.enum(['big', 'small']).register(z.globalRegistry, { description: 'The model type of a voice, `big` or `small`.' }),
);

/**
 * The state of a voice: `init` if it is not cloned yet, `cloned` if it is ready. `all` lists both; no voice has it.
 */
export const zVoiceStateInput: z.ZodEnum<{ init: 'init'; cloned: 'cloned'; all: 'all' }> = /* @__PURE__ */ made(() =>
  z
    .enum(['init', 'cloned', 'all'])
    .register(z.globalRegistry, {
      description:
        'The state of a voice: `init` if it is not cloned yet, `cloned` if it is ready. `all` lists both; no voice has it.',
    }),
);

/**
 * An emotion of the speech. Each voice supports some of them.
 */
export const zVoiceEmotionInput: z.ZodEnum<{
  happy: 'happy';
  sad: 'sad';
  angry: 'angry';
  surprised: 'surprised';
  fear: 'fear';
  hate: 'hate';
  excited: 'excited';
  coldness: 'coldness';
  neutral: 'neutral';
}> = /* @__PURE__ */ made(() =>
  z
    .enum(['happy', 'sad', 'angry', 'surprised', 'fear', 'hate', 'excited', 'coldness', 'neutral'])
    .register(z.globalRegistry, { description: 'An emotion of the speech. Each voice supports some of them.' }),
);

/**
 * The format of a recording.
 */
export const zVoiceCloneAudioFormatInput: z.ZodEnum<{
  wav: 'wav';
  mp3: 'mp3';
  ogg: 'ogg';
  m4a: 'm4a';
  aac: 'aac';
  pcm: 'pcm';
}> = /* @__PURE__ */ made(() =>
  z
    .enum(['wav', 'mp3', 'ogg', 'm4a', 'aac', 'pcm'])
    .register(z.globalRegistry, { description: 'The format of a recording.' }),
);

/**
 * A language for voice cloning, for example `zh` for Chinese or `id` for Indonesian.
 */
export const zVoiceLanguageInput: z.ZodEnum<{ zh: 'zh'; en: 'en'; ja: 'ja'; es: 'es'; id: 'id'; pt: 'pt' }> =
  /* @__PURE__ */ made(() =>
    z
      .enum(['zh', 'en', 'ja', 'es', 'id', 'pt'])
      .register(z.globalRegistry, {
        description: 'A language for voice cloning, for example `zh` for Chinese or `id` for Indonesian.',
      }),
  );

/**
 * The recording to clone a voice from.
 */
export const zCloneVoiceReqInput: z.ZodObject<
  {
    voice_name: z.ZodString;
    file: z.ZodCustom<Blob, Blob>;
    audio_format: typeof zVoiceCloneAudioFormatInput;
    language: z.ZodOptional<typeof zVoiceLanguageInput>;
    voice_id: z.ZodOptional<z.ZodString>;
    preview_text: z.ZodOptional<z.ZodString>;
    text: z.ZodOptional<z.ZodString>;
    space_id: z.ZodOptional<z.ZodString>;
    description: z.ZodOptional<z.ZodString>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      voice_name: z
        .string()
        .max(128, worded)
        .check(bytes(0, 128))
        .describe('The name of the voice, at most 128 bytes in UTF-8.'),
      file: z.instanceof(Blob).describe('The recording, at most 10 MB.'),
      audio_format: zVoiceCloneAudioFormatInput.describe('The format of the recording.'),
      language: zVoiceLanguageInput.optional().describe('The language of the recording.'),
      voice_id: z
        .string()
        .optional()
        .describe(
          'The ID of a cloned voice to train again, at most 10 times per voice. Without it, a new voice is created.',
        ),
      preview_text: z.string().optional().describe("The text of the voice's preview."),
      text: z
        .string()
        .max(1024, worded)
        .check(bytes(0, 1024))
        .optional()
        .describe(
          'The text spoken in the recording, at most 1024 bytes in UTF-8. The platform compares it with the recording and rejects one that differs much, with code 1109.',
        ),
      space_id: z.string().optional().describe('The ID of the workspace for the voice.'),
      description: z.string().optional().describe('The description of the voice. Not documented.'),
    })
    .register(z.globalRegistry, { description: 'The recording to clone a voice from.' }),
);

/**
 * The group to create.
 */
export const zCreateVoiceprintGroupReqInput: z.ZodObject<
  { name: z.ZodString; desc: z.ZodOptional<z.ZodString>; coze_account_id: z.ZodOptional<z.ZodString> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      name: z.string().max(20, worded).describe('The name of the group, at most 20 characters.'),
      desc: z.string().max(500, worded).optional().describe('The description of the group, at most 500 characters.'),
      coze_account_id: z
        .string()
        .optional()
        .describe('The ID of the organization that the group belongs to. Not documented.'),
    })
    .register(z.globalRegistry, { description: 'The group to create.' }),
);

/**
 * The changes to a group. Fields that are left out do not change.
 */
export const zUpdateVoiceprintGroupReqInput: z.ZodObject<
  { name: z.ZodOptional<z.ZodString>; desc: z.ZodOptional<z.ZodString> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      name: z.string().max(20, worded).optional().describe('The new name, at most 20 characters.'),
      desc: z.string().max(500, worded).optional().describe('The description of the group, at most 500 characters.'),
    })
    .register(z.globalRegistry, { description: 'The changes to a group. Fields that are left out do not change.' }),
);

/**
 * The recording to create a voiceprint from.
 */
export const zCreateVoiceprintFeatureReqInput: z.ZodObject<
  {
    file: z.ZodCustom<Blob, Blob>;
    name: z.ZodString;
    desc: z.ZodOptional<z.ZodString>;
    sample_rate: z.ZodOptional<z.ZodInt>;
    channel: z.ZodOptional<z.ZodInt>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      file: z.instanceof(Blob).describe('The recording of one speaker, WAV or PCM, at most 4 MB.'),
      name: z.string().describe('The name of the speaker.'),
      desc: z.string().optional().describe('The description of the speaker.'),
      sample_rate: z
        .int()
        .optional()
        .describe('The sample rate of the recording, in Hz, default 16000. Required for PCM.'),
      channel: z.int().optional().describe('The number of channels of the recording, default 1. Required for PCM.'),
    })
    .register(z.globalRegistry, { description: 'The recording to create a voiceprint from.' }),
);

/**
 * The changes to a voiceprint. Fields that are left out do not change.
 */
export const zUpdateVoiceprintFeatureReqInput: z.ZodObject<
  {
    file: z.ZodOptional<z.ZodCustom<Blob, Blob>>;
    name: z.ZodOptional<z.ZodString>;
    desc: z.ZodOptional<z.ZodString>;
    sample_rate: z.ZodOptional<z.ZodInt>;
    channel: z.ZodOptional<z.ZodInt>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      file: z.instanceof(Blob).optional().describe('A new recording of the speaker, WAV or PCM, at most 4 MB.'),
      name: z.string().optional().describe('The name of the speaker.'),
      desc: z.string().optional().describe('The description of the speaker.'),
      sample_rate: z
        .int()
        .optional()
        .describe('The sample rate of the recording, in Hz, default 16000. Required for PCM.'),
      channel: z.int().optional().describe('The number of channels of the recording, default 1. Required for PCM.'),
    })
    .register(z.globalRegistry, {
      description: 'The changes to a voiceprint. Fields that are left out do not change.',
    }),
);

/**
 * The recording of the speaker to identify.
 */
export const zSpeakerIdentifyReqInput: z.ZodObject<
  {
    file: z.ZodCustom<Blob, Blob>;
    top_k: z.ZodOptional<z.ZodInt>;
    sample_rate: z.ZodOptional<z.ZodInt>;
    channel: z.ZodOptional<z.ZodInt>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      file: z.instanceof(Blob).describe('The recording of the speaker, WAV or PCM, at most 4 MB.'),
      top_k: z
        .int()
        .optional()
        .describe('The number of best matches to return. Default: all voiceprints of the group.'),
      sample_rate: z
        .int()
        .optional()
        .describe('The sample rate of the recording, in Hz, default 16000. Required for PCM.'),
      channel: z.int().optional().describe('The number of channels of the recording, default 1. Required for PCM.'),
    })
    .register(z.globalRegistry, { description: 'The recording of the speaker to identify.' }),
);

/**
 * The type of entity whose settings apply to a WebSocket.
 */
export const zWebsocketEntityTypeInput: z.ZodEnum<{ bot: 'bot'; workflow: 'workflow' }> = /* @__PURE__ */ made(() =>
  z
    .enum(['bot', 'workflow'])
    .register(z.globalRegistry, { description: 'The type of entity whose settings apply to a WebSocket.' }),
);

/**
 * The audio codec. `g711a` and `g711u` are telephony codecs with 8000 Hz.
 */
export const zAudioCodecInput: z.ZodEnum<{ pcm: 'pcm'; opus: 'opus'; g711a: 'g711a'; g711u: 'g711u' }> =
  /* @__PURE__ */ made(() =>
    z
      .enum(['pcm', 'opus', 'g711a', 'g711u'])
      .register(z.globalRegistry, {
        description: 'The audio codec. `g711a` and `g711u` are telephony codecs with 8000 Hz.',
      }),
  );

/**
 * The sample rate of the audio, in Hz.
 */
export const zAudioSampleRateInput: z.ZodLiteral<8000 | 16000 | 22050 | 24000 | 32000 | 44100 | 48000> =
  /* @__PURE__ */ made(() =>
    z
      .literal([8000, 16000, 22050, 24000, 32000, 44100, 48000])
      .register(z.globalRegistry, { description: 'The sample rate of the audio, in Hz.' }),
  );

/**
 * The rate limit of the audio packets. Without it, packets are sent as soon as they are ready.
 */
export const zAudioLimitConfigInput: z.ZodObject<
  { period: z.ZodOptional<z.ZodInt>; max_frame_num: z.ZodOptional<z.ZodInt> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      period: z.int().optional().describe('The duration of a period, in seconds.'),
      max_frame_num: z.int().optional().describe('The maximum number of packets in a period.'),
    })
    .register(z.globalRegistry, {
      description: 'The rate limit of the audio packets. Without it, packets are sent as soon as they are ready.',
    }),
);

/**
 * The packets of the synthesized audio, for the codecs `pcm`, `g711a` and `g711u`.
 */
export const zPcmAudioConfigInput: z.ZodObject<
  {
    sample_rate: z.ZodOptional<typeof zAudioSampleRateInput>;
    frame_size_ms: z.ZodOptional<z.ZodNumber>;
    limit_config: z.ZodOptional<typeof zAudioLimitConfigInput>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      sample_rate: zAudioSampleRateInput.optional().describe('The sample rate in Hz, default 24000.'),
      frame_size_ms: z
        .number()
        .optional()
        .describe('The duration of a packet, in milliseconds. Without it, the durations vary.'),
      limit_config: zAudioLimitConfigInput.optional().describe('The rate limit of the packets, default unlimited.'),
    })
    .register(z.globalRegistry, {
      description: 'The packets of the synthesized audio, for the codecs `pcm`, `g711a` and `g711u`.',
    }),
);

/**
 * The duration of an Opus packet, in milliseconds.
 */
export const zOpusFrameSizeMsInput: z.ZodLiteral<2.5 | 5 | 10 | 20 | 40 | 60> = /* @__PURE__ */ made(() =>
  z
    .literal([2.5, 5, 10, 20, 40, 60])
    .register(z.globalRegistry, { description: 'The duration of an Opus packet, in milliseconds.' }),
);

/**
 * The encoding and the packets of the synthesized audio, for the codec `opus`.
 */
export const zOpusAudioConfigInput: z.ZodObject<
  {
    bitrate: z.ZodOptional<z.ZodInt>;
    use_cbr: z.ZodOptional<z.ZodBoolean>;
    frame_size_ms: z.ZodOptional<typeof zOpusFrameSizeMsInput>;
    sample_rate: z.ZodOptional<z.ZodInt>;
    limit_config: z.ZodOptional<typeof zAudioLimitConfigInput>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      bitrate: z.int().optional().describe('The bit rate, in bits per second, default 48000.'),
      use_cbr: z.boolean().optional().describe('True if all packets have the same size (constant bit rate).'),
      frame_size_ms: zOpusFrameSizeMsInput
        .optional()
        .describe('The duration of a packet, in milliseconds, default 10.'),
      sample_rate: z.int().optional().describe('The sample rate in Hz, default 24000.'),
      limit_config: zAudioLimitConfigInput.optional().describe('The rate limit of the packets, default unlimited.'),
    })
    .register(z.globalRegistry, {
      description: 'The encoding and the packets of the synthesized audio, for the codec `opus`.',
    }),
);

/**
 * The emotion of the voice, for voices that support it.
 */
export const zEmotionConfigInput: z.ZodObject<
  { emotion: z.ZodOptional<z.ZodString>; emotion_scale: z.ZodOptional<z.ZodNumber> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      emotion: z.string().optional().describe('The name of the emotion.'),
      emotion_scale: z.number().optional().describe('The strength of the emotion.'),
    })
    .register(z.globalRegistry, { description: 'The emotion of the voice, for voices that support it.' }),
);

/**
 * The format and the voice of the audio that you receive.
 */
export const zOutputAudioInput: z.ZodObject<
  {
    codec: z.ZodOptional<typeof zAudioCodecInput>;
    pcm_config: z.ZodOptional<typeof zPcmAudioConfigInput>;
    opus_config: z.ZodOptional<typeof zOpusAudioConfigInput>;
    speech_rate: z.ZodOptional<z.ZodInt>;
    voice_id: z.ZodOptional<z.ZodString>;
    emotion_config: z.ZodOptional<typeof zEmotionConfigInput>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      codec: zAudioCodecInput.optional().describe('The codec of the audio, default `pcm`.'),
      pcm_config: zPcmAudioConfigInput.optional().describe('The packets of the audio, for `pcm`, `g711a` and `g711u`.'),
      opus_config: zOpusAudioConfigInput.optional().describe('The encoding and the packets of the audio, for `opus`.'),
      speech_rate: z
        .int()
        .gte(-50, worded)
        .lte(100, worded)
        .optional()
        .describe('The speed of the speech, -50 (half speed) to 100 (double speed), default 0.'),
      voice_id: z.string().optional().describe('The ID of the voice. Without it, the platform chooses one.'),
      emotion_config: zEmotionConfigInput.optional().describe('The emotion of the voice.'),
    })
    .register(z.globalRegistry, { description: 'The format and the voice of the audio that you receive.' }),
);

/**
 * Changes the settings of the speech. Send it before the text. The server responds with `speech.updated` or `error`.
 */
export const zSpeechUpdateEventInput: z.ZodObject<
  {
    event_type: z.ZodLiteral<'speech.update'>;
    id: z.ZodOptional<z.ZodString>;
    data: z.ZodOptional<z.ZodObject<{ output_audio: z.ZodOptional<typeof zOutputAudioInput> }, z.core.$strict>>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      event_type: z.literal('speech.update').describe('The name of the event.'),
      id: z.string().optional().describe('An ID for the event, chosen by you. Optional.'),
      data: z
        .strictObject({
          output_audio: zOutputAudioInput.optional().describe('The format and the voice of the audio.'),
        })
        .optional()
        .describe('The settings to change.'),
    })
    .register(z.globalRegistry, {
      description:
        'Changes the settings of the speech. Send it before the text. The server responds with `speech.updated` or `error`.',
    }),
);

/**
 * The next fragment of the text. The server does not confirm it.
 */
export const zInputTextBufferAppendEventInput: z.ZodObject<
  {
    event_type: z.ZodLiteral<'input_text_buffer.append'>;
    id: z.ZodOptional<z.ZodString>;
    data: z.ZodObject<{ delta: z.ZodString }, z.core.$strict>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      event_type: z.literal('input_text_buffer.append').describe('The name of the event.'),
      id: z.string().optional().describe('An ID for the event, chosen by you. Optional.'),
      data: z
        .strictObject({
          delta: z
            .string()
            .max(1024, worded)
            .check(bytes(0, 1024))
            .describe(
              'The text, at most 1024 bytes (not characters) per request, or the server responds with error 3010.',
            ),
        })
        .describe('A fragment of text.'),
    })
    .register(z.globalRegistry, { description: 'The next fragment of the text. The server does not confirm it.' }),
);

/**
 * Marks the end of the text. The server confirms it with `input_text_buffer.completed`.
 */
export const zInputTextBufferCompleteEventInput: z.ZodObject<
  { event_type: z.ZodLiteral<'input_text_buffer.complete'>; id: z.ZodOptional<z.ZodString> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      event_type: z.literal('input_text_buffer.complete').describe('The name of the event.'),
      id: z.string().optional().describe('An ID for the event, chosen by you. Optional.'),
    })
    .register(z.globalRegistry, {
      description: 'Marks the end of the text. The server confirms it with `input_text_buffer.completed`.',
    }),
);

/**
 * A client event of speech synthesis.
 */
export const zCreateSpeechWsReqInput: z.ZodDiscriminatedUnion<
  [typeof zSpeechUpdateEventInput, typeof zInputTextBufferAppendEventInput, typeof zInputTextBufferCompleteEventInput]
> = /* @__PURE__ */ made(() =>
  z
    .discriminatedUnion('event_type', [
      zSpeechUpdateEventInput,
      zInputTextBufferAppendEventInput,
      zInputTextBufferCompleteEventInput,
    ])
    .register(z.globalRegistry, { description: 'A client event of speech synthesis.' }),
);

/**
 * The format of synthesized speech.
 */
export const zSpeechFormatInput: z.ZodEnum<{ wav: 'wav'; pcm: 'pcm'; ogg_opus: 'ogg_opus'; mp3: 'mp3' }> =
  /* @__PURE__ */ made(() =>
    z
      .enum(['wav', 'pcm', 'ogg_opus', 'mp3'])
      .register(z.globalRegistry, { description: 'The format of synthesized speech.' }),
  );

/**
 * The text to synthesize and the settings of the speech.
 */
export const zCreateSpeechReqInput: z.ZodObject<
  {
    input: z.ZodString;
    voice_id: z.ZodString;
    emotion: z.ZodOptional<typeof zVoiceEmotionInput>;
    emotion_scale: z.ZodOptional<z.ZodNumber>;
    response_format: z.ZodOptional<typeof zSpeechFormatInput>;
    speed: z.ZodOptional<z.ZodNumber>;
    sample_rate: z.ZodOptional<typeof zAudioSampleRateInput>;
    loudness_rate: z.ZodOptional<z.ZodInt>;
    context_texts: z.ZodOptional<z.ZodString>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      input: z
        .string()
        .max(1024, worded)
        .check(bytes(0, 1024))
        .describe('The text to synthesize, at most 1024 bytes in UTF-8. Longer texts fail with code 3010.'),
      voice_id: z.string().min(1, worded).describe('The ID of the voice, from `audio.voices.list`.'),
      emotion: zVoiceEmotionInput
        .optional()
        .describe("The emotion of the speech, one of the voice's `support_emotions`."),
      emotion_scale: z
        .number()
        .gte(1, worded)
        .lte(5, worded)
        .optional()
        .describe('The strength of the emotion, 1 to 5, default 4.'),
      response_format: zSpeechFormatInput
        .optional()
        .describe('The format of the audio, `mp3` (the default), `wav`, `pcm` or `ogg_opus`.'),
      speed: z
        .number()
        .gte(0.2, worded)
        .lte(3, worded)
        .optional()
        .describe(
          'The speed of the speech, default 1. Voices of big models accept 0.5 to 2, voices of small models 0.2 to 3.',
        ),
      sample_rate: zAudioSampleRateInput.optional().describe('The sample rate of the audio, in Hz, default 24000.'),
      loudness_rate: z
        .int()
        .gte(-50, worded)
        .lte(100, worded)
        .optional()
        .describe('The change of the loudness, in percent, -50 to 100, default 0.'),
      context_texts: z
        .string()
        .optional()
        .describe('The situation or the tone that the voice adapts to. It is not spoken.'),
    })
    .register(z.globalRegistry, { description: 'The text to synthesize and the settings of the speech.' }),
);

/**
 * The container format of the audio. The codecs `g711a` and `g711u` require `pcm`.
 */
export const zInputAudioFormatInput: z.ZodEnum<{ pcm: 'pcm'; wav: 'wav'; ogg: 'ogg' }> = /* @__PURE__ */ made(() =>
  z
    .enum(['pcm', 'wav', 'ogg'])
    .register(z.globalRegistry, {
      description: 'The container format of the audio. The codecs `g711a` and `g711u` require `pcm`.',
    }),
);

/**
 * The number of audio channels.
 */
export const zAudioChannelInput: z.ZodLiteral<1 | 2> = /* @__PURE__ */ made(() =>
  z.literal([1, 2]).register(z.globalRegistry, { description: 'The number of audio channels.' }),
);

/**
 * The number of bits per sample.
 */
export const zAudioBitDepthInput: z.ZodLiteral<8 | 16 | 24> = /* @__PURE__ */ made(() =>
  z.literal([8, 16, 24]).register(z.globalRegistry, { description: 'The number of bits per sample.' }),
);

/**
 * The format of the audio that you send.
 */
export const zAudioConfigInput: z.ZodObject<
  {
    format: z.ZodOptional<typeof zInputAudioFormatInput>;
    codec: z.ZodOptional<typeof zAudioCodecInput>;
    sample_rate: z.ZodOptional<typeof zAudioSampleRateInput>;
    channel: z.ZodOptional<typeof zAudioChannelInput>;
    bit_depth: z.ZodOptional<typeof zAudioBitDepthInput>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      format: zInputAudioFormatInput.optional().describe('The container format of the audio, default `wav`.'),
      codec: zAudioCodecInput.optional().describe('The codec of the audio, default `pcm`.'),
      sample_rate: zAudioSampleRateInput
        .optional()
        .describe('The sample rate in Hz, default 24000. The codecs `g711a` and `g711u` require 8000.'),
      channel: zAudioChannelInput.optional().describe('The number of channels, 1 or 2, default 1.'),
      bit_depth: zAudioBitDepthInput.optional().describe('The number of bits per sample, 8, 16 or 24, default 16.'),
    })
    .register(z.globalRegistry, { description: 'The format of the audio that you send.' }),
);

/**
 * Sets the format of the audio. Send it before the audio. The server responds with `transcriptions.updated` or `error`.
 */
export const zTranscriptionsUpdateEventInput: z.ZodObject<
  {
    event_type: z.ZodLiteral<'transcriptions.update'>;
    id: z.ZodOptional<z.ZodString>;
    data: z.ZodObject<{ input_audio: z.ZodOptional<typeof zAudioConfigInput> }, z.core.$strict>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      event_type: z.literal('transcriptions.update').describe('The name of the event.'),
      id: z.string().optional().describe('An ID for the event, chosen by you. Optional.'),
      data: z
        .strictObject({
          input_audio: zAudioConfigInput.optional().describe('The format of the audio.'),
        })
        .describe('The settings to change.'),
    })
    .register(z.globalRegistry, {
      description:
        'Sets the format of the audio. Send it before the audio. The server responds with `transcriptions.updated` or `error`.',
    }),
);

/**
 * A fragment of audio.
 */
export const zAudioBufferInput: z.ZodObject<{ delta: z.ZodString }, z.core.$strict> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      delta: z
        .string()
        .describe(
          'The audio as base64, in the format of `input_audio`. A fragment may have any duration; 20 milliseconds are usual for live audio.',
        ),
    })
    .register(z.globalRegistry, { description: 'A fragment of audio.' }),
);

/**
 * The next fragment of your audio. The server does not confirm it.
 */
export const zInputAudioBufferAppendEventInput: z.ZodObject<
  {
    event_type: z.ZodLiteral<'input_audio_buffer.append'>;
    id: z.ZodOptional<z.ZodString>;
    data: typeof zAudioBufferInput;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      event_type: z.literal('input_audio_buffer.append').describe('The name of the event.'),
      id: z.string().optional().describe('An ID for the event, chosen by you. Optional.'),
      data: zAudioBufferInput,
    })
    .register(z.globalRegistry, { description: 'The next fragment of your audio. The server does not confirm it.' }),
);

/**
 * Marks the end of your audio. The server confirms it with `input_audio_buffer.completed`. It has no effect in a chat with `server_vad`, where the server detects the end of a turn.
 */
export const zInputAudioBufferCompleteEventInput: z.ZodObject<
  { event_type: z.ZodLiteral<'input_audio_buffer.complete'>; id: z.ZodOptional<z.ZodString> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      event_type: z.literal('input_audio_buffer.complete').describe('The name of the event.'),
      id: z.string().optional().describe('An ID for the event, chosen by you. Optional.'),
    })
    .register(z.globalRegistry, {
      description:
        'Marks the end of your audio. The server confirms it with `input_audio_buffer.completed`. It has no effect in a chat with `server_vad`, where the server detects the end of a turn.',
    }),
);

/**
 * Discards the audio sent so far. The server confirms it with `input_audio_buffer.cleared`. It has no effect in a chat with `server_vad`, where the server detects the end of a turn. The interpreter does not support it.
 */
export const zInputAudioBufferClearEventInput: z.ZodObject<
  { event_type: z.ZodLiteral<'input_audio_buffer.clear'>; id: z.ZodOptional<z.ZodString> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      event_type: z.literal('input_audio_buffer.clear').describe('The name of the event.'),
      id: z.string().optional().describe('An ID for the event, chosen by you. Optional.'),
    })
    .register(z.globalRegistry, {
      description:
        'Discards the audio sent so far. The server confirms it with `input_audio_buffer.cleared`. It has no effect in a chat with `server_vad`, where the server detects the end of a turn. The interpreter does not support it.',
    }),
);

/**
 * A client event of a transcription.
 */
export const zCreateTranscriptionsWsReqInput: z.ZodDiscriminatedUnion<
  [
    typeof zTranscriptionsUpdateEventInput,
    typeof zInputAudioBufferAppendEventInput,
    typeof zInputAudioBufferCompleteEventInput,
    typeof zInputAudioBufferClearEventInput,
  ]
> = /* @__PURE__ */ made(() =>
  z
    .discriminatedUnion('event_type', [
      zTranscriptionsUpdateEventInput,
      zInputAudioBufferAppendEventInput,
      zInputAudioBufferCompleteEventInput,
      zInputAudioBufferClearEventInput,
    ])
    .register(z.globalRegistry, { description: 'A client event of a transcription.' }),
);

/**
 * The recording to transcribe.
 */
export const zCreateTranscriptionReqInput: z.ZodObject<{ file: z.ZodCustom<Blob, Blob> }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z
      .strictObject({
        file: z.instanceof(Blob).describe('The recording, at most 10 MB and shorter than 30 minutes.'),
      })
      .register(z.globalRegistry, { description: 'The recording to transcribe.' }),
  );

/**
 * The translation of a word.
 */
export const zInterpretationTermInput: z.ZodObject<
  { original: z.ZodString; translation: z.ZodString },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      original: z.string().describe('The spoken word.'),
      translation: z.string().describe('The translated word.'),
    })
    .register(z.globalRegistry, { description: 'The translation of a word.' }),
);

/**
 * The languages and the vocabulary of the interpretation.
 */
export const zInterpretationConfigInput: z.ZodObject<
  {
    from: z.ZodString;
    to: z.ZodString;
    hot_words: z.ZodOptional<z.ZodArray<z.ZodString>>;
    glossary: z.ZodOptional<z.ZodArray<typeof zInterpretationTermInput>>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      from: z.string().describe('The source language, `zh` or `en`.'),
      to: z.string().describe('The target language, `zh` or `en`.'),
      hot_words: z
        .array(z.string())
        .optional()
        .describe('Words that are likely to occur, such as names. They improve recognition.'),
      glossary: z.array(zInterpretationTermInput).optional().describe('The translations of certain words.'),
    })
    .register(z.globalRegistry, { description: 'The languages and the vocabulary of the interpretation.' }),
);

/**
 * Sets the languages, and the audio formats in both directions. Send it before the audio. The server responds with `simult_interpretation.updated` or `error`.
 */
export const zSimultInterpretationUpdateEventInput: z.ZodObject<
  {
    event_type: z.ZodLiteral<'simult_interpretation.update'>;
    id: z.ZodOptional<z.ZodString>;
    data: z.ZodObject<
      {
        input_audio: z.ZodOptional<typeof zAudioConfigInput>;
        output_audio: z.ZodOptional<typeof zOutputAudioInput>;
        translate_config: z.ZodOptional<typeof zInterpretationConfigInput>;
      },
      z.core.$strict
    >;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      event_type: z.literal('simult_interpretation.update').describe('The name of the event.'),
      id: z.string().optional().describe('An ID for the event, chosen by you. Optional.'),
      data: z
        .strictObject({
          input_audio: zAudioConfigInput.optional().describe('The format of the audio that you send.'),
          output_audio: zOutputAudioInput
            .optional()
            .describe('The format and the voice of the audio that you receive.'),
          translate_config: zInterpretationConfigInput
            .optional()
            .describe('The languages and the vocabulary of the interpretation.'),
        })
        .describe('The settings to change.'),
    })
    .register(z.globalRegistry, {
      description:
        'Sets the languages, and the audio formats in both directions. Send it before the audio. The server responds with `simult_interpretation.updated` or `error`.',
    }),
);

/**
 * A client event of an interpretation.
 */
export const zCreateSimultInterpretationsWsReqInput: z.ZodDiscriminatedUnion<
  [
    typeof zSimultInterpretationUpdateEventInput,
    typeof zInputAudioBufferAppendEventInput,
    typeof zInputAudioBufferCompleteEventInput,
  ]
> = /* @__PURE__ */ made(() =>
  z
    .discriminatedUnion('event_type', [
      zSimultInterpretationUpdateEventInput,
      zInputAudioBufferAppendEventInput,
      zInputAudioBufferCompleteEventInput,
    ])
    .register(z.globalRegistry, { description: 'A client event of an interpretation.' }),
);

/**
 * The settings of all turns of the chat.
 */
export const zChatConfigInput: z.ZodObject<
  {
    conversation_id: z.ZodOptional<z.ZodString>;
    user_id: z.ZodOptional<z.ZodString>;
    meta_data: z.ZodOptional<typeof zMetaDataTypeInput>;
    custom_variables: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    extra_params: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    auto_save_history: z.ZodOptional<z.ZodBoolean>;
    parameters: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      conversation_id: z
        .string()
        .optional()
        .describe('The ID of the conversation to continue. Without it, a new conversation is created.'),
      user_id: z.string().optional().describe('Your ID for the end user. Bot memory and variables are kept per user.'),
      meta_data: zMetaDataTypeInput.optional().describe('Your own key-value pairs, stored with the chat.'),
      custom_variables: z
        .record(z.string(), z.string())
        .optional()
        .describe("Values for the variables of the bot's prompt. Keys contain letters and underscores only."),
      extra_params: z
        .record(z.string(), z.string())
        .optional()
        .describe('Facts about the user, for plugins. The platform reads `latitude` and `longitude`.'),
      auto_save_history: z.boolean().optional().describe('True to save the turns in the conversation.'),
      parameters: z
        .record(z.string(), z.unknown())
        .optional()
        .describe('The inputs of the chatflow, for a bot in chatflow mode. `USER_INPUT` has no effect here.'),
    })
    .register(z.globalRegistry, { description: 'The settings of all turns of the chat.' }),
);

/**
 * The method that detects the end of the user's speech.
 */
export const zTurnDetectionTypeInput: z.ZodEnum<{ client_interrupt: 'client_interrupt'; server_vad: 'server_vad' }> =
  /* @__PURE__ */ made(() =>
    z
      .enum(['client_interrupt', 'server_vad'])
      .register(z.globalRegistry, { description: "The method that detects the end of the user's speech." }),
  );

/**
 * The position that a keyword must have to interrupt the bot.
 */
export const zInterruptConfigModeInput: z.ZodEnum<{
  keyword_contains: 'keyword_contains';
  keyword_prefix: 'keyword_prefix';
}> = /* @__PURE__ */ made(() =>
  z
    .enum(['keyword_contains', 'keyword_prefix'])
    .register(z.globalRegistry, { description: 'The position that a keyword must have to interrupt the bot.' }),
);

/**
 * The keywords that interrupt the bot while it speaks. Only with `server_vad`.
 */
export const zInterruptConfigInput: z.ZodObject<
  { mode: z.ZodOptional<typeof zInterruptConfigModeInput>; keywords: z.ZodOptional<z.ZodArray<z.ZodString>> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      mode: zInterruptConfigModeInput.optional().describe('The position that a keyword must have.'),
      keywords: z
        .array(z.string().min(2, worded).max(24, worded).check(bytes(6, 24)))
        .max(5, worded)
        .optional()
        .describe('The keywords, at most 5.'),
    })
    .register(z.globalRegistry, {
      description: 'The keywords that interrupt the bot while it speaks. Only with `server_vad`.',
    }),
);

/**
 * The detection of the end of the user's speech.
 */
export const zTurnDetectionInput: z.ZodObject<
  {
    type: z.ZodOptional<typeof zTurnDetectionTypeInput>;
    prefix_padding_ms: z.ZodOptional<z.ZodInt>;
    silence_duration_ms: z.ZodOptional<z.ZodInt>;
    interrupt_config: z.ZodOptional<typeof zInterruptConfigInput>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      type: zTurnDetectionTypeInput.optional().describe('The detection method, default `client_interrupt`.'),
      prefix_padding_ms: z
        .int()
        .optional()
        .describe(
          'The duration of the audio to keep before the first word, in milliseconds, default 600. Only with `server_vad`.',
        ),
      silence_duration_ms: z
        .int()
        .optional()
        .describe(
          'The duration of the silence that ends a turn, in milliseconds, default 500. Only with `server_vad`.',
        ),
      interrupt_config: zInterruptConfigInput
        .optional()
        .describe('The keywords that interrupt the bot while it speaks. Only with `server_vad`.'),
    })
    .register(z.globalRegistry, { description: "The detection of the end of the user's speech." }),
);

/**
 * The language of the speech. `common` is a large model for Chinese, English and Cantonese. The others are small models for one language each.
 */
export const zAsrUserLanguageInput: z.ZodEnum<{
  common: 'common';
  zh: 'zh';
  cant: 'cant';
  sc: 'sc';
  en: 'en';
  ja: 'ja';
  ko: 'ko';
  fr: 'fr';
  id: 'id';
  es: 'es';
  pt: 'pt';
  ms: 'ms';
  ru: 'ru';
}> = /* @__PURE__ */ made(() =>
  z
    .enum(['common', 'zh', 'cant', 'sc', 'en', 'ja', 'ko', 'fr', 'id', 'es', 'pt', 'ms', 'ru'])
    .register(z.globalRegistry, {
      description:
        'The language of the speech. `common` is a large model for Chinese, English and Cantonese. The others are small models for one language each.',
    }),
);

/**
 * The settings of speech recognition.
 */
export const zAsrConfigInput: z.ZodObject<
  {
    hot_words: z.ZodOptional<z.ZodArray<z.ZodString>>;
    context: z.ZodOptional<z.ZodString>;
    context_type: z.ZodOptional<z.ZodString>;
    user_language: z.ZodOptional<typeof zAsrUserLanguageInput>;
    enable_ddc: z.ZodOptional<z.ZodBoolean>;
    enable_itn: z.ZodOptional<z.ZodBoolean>;
    enable_punc: z.ZodOptional<z.ZodBoolean>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      hot_words: z
        .array(z.string())
        .optional()
        .describe('Words that are likely to occur, such as names. At most 100 tokens together; the rest is cut off.'),
      context: z.string().optional().describe('The context of the speech, at most 800 tokens; the rest is cut off.'),
      context_type: z.string().optional().describe('The type of `context`. The platform does not document the types.'),
      user_language: zAsrUserLanguageInput.optional().describe('The language of the user, default `common`.'),
      enable_ddc: z.boolean().optional().describe('True to remove filler words and repetitions.'),
      enable_itn: z.boolean().optional().describe('True to write spoken numbers as digits.'),
      enable_punc: z.boolean().optional().describe('True to add punctuation.'),
    })
    .register(z.globalRegistry, { description: 'The settings of speech recognition.' }),
);

/**
 * The recognition of speakers by their voices.
 */
export const zVoicePrintConfigInput: z.ZodObject<
  {
    group_id: z.ZodOptional<z.ZodString>;
    score: z.ZodOptional<z.ZodNumber>;
    reuse_voice_info: z.ZodOptional<z.ZodBoolean>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      group_id: z
        .string()
        .optional()
        .describe('The ID of the voiceprint group to compare with. `@coze/api` requires it.'),
      score: z.number().optional().describe('The minimum score of a match.'),
      reuse_voice_info: z
        .boolean()
        .optional()
        .describe('True to reuse the recognized voice for the speech that follows.'),
    })
    .register(z.globalRegistry, { description: 'The recognition of speakers by their voices.' }),
);

/**
 * The settings to change. Settings that are left out do not change.
 */
export const zChatUpdateDataInput: z.ZodObject<
  {
    chat_config: z.ZodOptional<typeof zChatConfigInput>;
    input_audio: z.ZodOptional<typeof zAudioConfigInput>;
    output_audio: z.ZodOptional<typeof zOutputAudioInput>;
    turn_detection: z.ZodOptional<typeof zTurnDetectionInput>;
    asr_config: z.ZodOptional<typeof zAsrConfigInput>;
    voice_print_config: z.ZodOptional<typeof zVoicePrintConfigInput>;
    event_subscriptions: z.ZodOptional<z.ZodArray<z.ZodString>>;
    need_play_prologue: z.ZodOptional<z.ZodBoolean>;
    prologue_content: z.ZodOptional<z.ZodString>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      chat_config: zChatConfigInput.optional().describe('The settings of all turns of the chat.'),
      input_audio: zAudioConfigInput.optional().describe('The format of the audio that you send.'),
      output_audio: zOutputAudioInput.optional().describe('The format and the voice of the audio that you receive.'),
      turn_detection: zTurnDetectionInput.optional().describe("The detection of the end of the user's speech."),
      asr_config: zAsrConfigInput.optional().describe('The settings of speech recognition.'),
      voice_print_config: zVoicePrintConfigInput.optional().describe('The recognition of speakers by their voices.'),
      event_subscriptions: z
        .array(z.string())
        .optional()
        .describe('The names of the events to receive. Default, also for an empty list: all events.'),
      need_play_prologue: z.boolean().optional().describe('True if the bot speaks its opening message.'),
      prologue_content: z
        .string()
        .optional()
        .describe("The opening message, instead of the bot's own. Only if `need_play_prologue` is true."),
    })
    .register(z.globalRegistry, { description: 'The settings to change. Settings that are left out do not change.' }),
);

/**
 * Changes the settings of the chat. It may be sent at any time. The server responds with `chat.updated` or `error`.
 */
export const zChatUpdateEventInput: z.ZodObject<
  {
    event_type: z.ZodLiteral<'chat.update'>;
    id: z.ZodOptional<z.ZodString>;
    data: z.ZodOptional<typeof zChatUpdateDataInput>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      event_type: z.literal('chat.update').describe('The name of the event.'),
      id: z.string().optional().describe('An ID for the event, chosen by you. Optional.'),
      data: zChatUpdateDataInput.optional(),
    })
    .register(z.globalRegistry, {
      description:
        'Changes the settings of the chat. It may be sent at any time. The server responds with `chat.updated` or `error`.',
    }),
);

/**
 * Adds a message to the conversation. A user message starts a turn and cancels the running one; an assistant message is only added to the context.
 */
export const zConversationMessageCreateEventInput: z.ZodObject<
  {
    event_type: z.ZodLiteral<'conversation.message.create'>;
    id: z.ZodOptional<z.ZodString>;
    data: z.ZodObject<
      {
        role: typeof zRoleTypeInput;
        content_type: z.ZodEnum<{ text: 'text'; object_string: 'object_string' }>;
        content: z.ZodString;
      },
      z.core.$strict
    >;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      event_type: z.literal('conversation.message.create').describe('The name of the event.'),
      id: z.string().optional().describe('An ID for the event, chosen by you. Optional.'),
      data: z
        .strictObject({
          role: zRoleTypeInput.describe('The role of the speaker.'),
          content_type: z.enum(['text', 'object_string']).describe('The type of the content.'),
          content: z.string().describe('The text, or for `object_string` a list of items, sent as JSON text.'),
        })
        .describe('The message.'),
    })
    .register(z.globalRegistry, {
      description:
        'Adds a message to the conversation. A user message starts a turn and cancels the running one; an assistant message is only added to the context.',
    }),
);

/**
 * Clears the context. The conversation continues with a new section. The server confirms it with `conversation.cleared`.
 */
export const zConversationClearEventInput: z.ZodObject<
  { event_type: z.ZodLiteral<'conversation.clear'>; id: z.ZodOptional<z.ZodString> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      event_type: z.literal('conversation.clear').describe('The name of the event.'),
      id: z.string().optional().describe('An ID for the event, chosen by you. Optional.'),
    })
    .register(z.globalRegistry, {
      description:
        'Clears the context. The conversation continues with a new section. The server confirms it with `conversation.cleared`.',
    }),
);

/**
 * Submits the outputs of the tool calls of a `conversation.chat.requires_action`. The turn continues with them.
 */
export const zConversationChatSubmitToolOutputsEventInput: z.ZodObject<
  {
    event_type: z.ZodLiteral<'conversation.chat.submit_tool_outputs'>;
    id: z.ZodOptional<z.ZodString>;
    data: z.ZodObject<{ chat_id: z.ZodString; tool_outputs: z.ZodArray<typeof zToolOutputTypeInput> }, z.core.$strict>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      event_type: z.literal('conversation.chat.submit_tool_outputs').describe('The name of the event.'),
      id: z.string().optional().describe('An ID for the event, chosen by you. Optional.'),
      data: z
        .strictObject({
          chat_id: z.string().min(1, worded).describe('The ID of the chat that waits for them.'),
          tool_outputs: z.array(zToolOutputTypeInput).describe('One output per tool call.'),
        })
        .describe('The tool outputs.'),
    })
    .register(z.globalRegistry, {
      description:
        'Submits the outputs of the tool calls of a `conversation.chat.requires_action`. The turn continues with them.',
    }),
);

/**
 * Cancels the running turn. The server confirms it with `conversation.chat.canceled`.
 */
export const zConversationChatCancelEventInput: z.ZodObject<
  { event_type: z.ZodLiteral<'conversation.chat.cancel'>; id: z.ZodOptional<z.ZodString> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      event_type: z.literal('conversation.chat.cancel').describe('The name of the event.'),
      id: z.string().optional().describe('An ID for the event, chosen by you. Optional.'),
    })
    .register(z.globalRegistry, {
      description: 'Cancels the running turn. The server confirms it with `conversation.chat.canceled`.',
    }),
);

/**
 * The source of the audio to generate.
 */
export const zGenerateAudioModeInput: z.ZodEnum<{ text: 'text' }> = /* @__PURE__ */ made(() =>
  z.enum(['text']).register(z.globalRegistry, { description: 'The source of the audio to generate.' }),
);

/**
 * Synthesizes speech from a text that is not part of the conversation. The bot does not reply to it. Speech in progress is interrupted.
 */
export const zInputTextGenerateAudioEventInput: z.ZodObject<
  {
    event_type: z.ZodLiteral<'input_text.generate_audio'>;
    id: z.ZodOptional<z.ZodString>;
    data: z.ZodObject<{ mode: typeof zGenerateAudioModeInput; text: z.ZodOptional<z.ZodString> }, z.core.$strict>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      event_type: z.literal('input_text.generate_audio').describe('The name of the event.'),
      id: z.string().optional().describe('An ID for the event, chosen by you. Optional.'),
      data: z
        .strictObject({
          mode: zGenerateAudioModeInput.describe('The type of the source.'),
          text: z
            .string()
            .min(1, worded)
            .max(1024, worded)
            .check(bytes(0, 1024))
            .optional()
            .describe('The text, 1 to 1024 bytes (not characters). Required if `mode` is `text`.'),
        })
        .describe('The source of the speech.'),
    })
    .register(z.globalRegistry, {
      description:
        'Synthesizes speech from a text that is not part of the conversation. The bot does not reply to it. Speech in progress is interrupted.',
    }),
);

/**
 * A client event of a chat.
 */
export const zCreateChatWsReqInput: z.ZodDiscriminatedUnion<
  [
    typeof zChatUpdateEventInput,
    typeof zInputAudioBufferAppendEventInput,
    typeof zInputAudioBufferCompleteEventInput,
    typeof zInputAudioBufferClearEventInput,
    typeof zConversationMessageCreateEventInput,
    typeof zConversationClearEventInput,
    typeof zConversationChatSubmitToolOutputsEventInput,
    typeof zConversationChatCancelEventInput,
    typeof zInputTextGenerateAudioEventInput,
  ]
> = /* @__PURE__ */ made(() =>
  z
    .discriminatedUnion('event_type', [
      zChatUpdateEventInput,
      zInputAudioBufferAppendEventInput,
      zInputAudioBufferCompleteEventInput,
      zInputAudioBufferClearEventInput,
      zConversationMessageCreateEventInput,
      zConversationClearEventInput,
      zConversationChatSubmitToolOutputsEventInput,
      zConversationChatCancelEventInput,
      zInputTextGenerateAudioEventInput,
    ])
    .register(z.globalRegistry, { description: 'A client event of a chat.' }),
);

/**
 * The changes. Fields that are left out do not change.
 */
export const zUpdateWorkspaceReqInput: z.ZodObject<
  { name: z.ZodOptional<z.ZodString>; description: z.ZodOptional<z.ZodString> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      name: z.string().max(50, worded).optional().describe('The new name, at most 50 characters.'),
      description: z
        .string()
        .max(2000, worded)
        .optional()
        .describe('The description of the workspace, at most 2000 characters.'),
    })
    .register(z.globalRegistry, { description: 'The changes. Fields that are left out do not change.' }),
);

/**
 * A user to add to a workspace, and the role.
 */
export const zWorkspaceMemberInputInput: z.ZodObject<
  { user_id: z.ZodString; role_type: z.ZodEnum<{ admin: 'admin'; member: 'member' }> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      user_id: z.string().min(1, worded).describe('The Coze user ID.'),
      role_type: z
        .enum(['admin', 'member'])
        .describe('The role of the user, `admin` or `member`. A workspace has only one owner.'),
    })
    .register(z.globalRegistry, { description: 'A user to add to a workspace, and the role.' }),
);

/**
 * The users to add to a workspace.
 */
export const zCreateWorkspaceMembersReqInput: z.ZodObject<
  { users: z.ZodArray<typeof zWorkspaceMemberInputInput> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      users: z
        .array(zWorkspaceMemberInputInput)
        .min(1, worded)
        .max(20, worded)
        .describe('The users to add, 1 to 20 per call.'),
    })
    .register(z.globalRegistry, { description: 'The users to add to a workspace.' }),
);

/**
 * The members to remove from a workspace.
 */
export const zDeleteWorkspaceMembersReqInput: z.ZodObject<{ user_ids: z.ZodArray<z.ZodString> }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z
      .strictObject({
        user_ids: z
          .array(z.string())
          .min(1, worded)
          .max(5, worded)
          .describe('The IDs of the members to remove, 1 to 5 per call. The owner cannot be removed.'),
      })
      .register(z.globalRegistry, { description: 'The members to remove from a workspace.' }),
  );

/**
 * A collaborator of an app.
 */
export const zAppCollaboratorInput: z.ZodObject<{ user_id: z.ZodString }, z.core.$strict> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      user_id: z.string().min(1, worded).describe('The Coze user ID.'),
    })
    .register(z.globalRegistry, { description: 'A collaborator of an app.' }),
);

/**
 * The collaborator to add.
 */
export const zCreateAppCollaboratorReqInput: z.ZodObject<
  { collaborators: z.ZodArray<typeof zAppCollaboratorInput> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      collaborators: z.array(zAppCollaboratorInput).max(1, worded).describe('The collaborator to add, one per call.'),
    })
    .register(z.globalRegistry, { description: 'The collaborator to add.' }),
);

/**
 * The content of a folder: `development` for bots and apps, `library` for the resources that they use.
 */
export const zFolderTypeInput: z.ZodEnum<{ development: 'development'; library: 'library' }> = /* @__PURE__ */ made(
  () =>
    z
      .enum(['development', 'library'])
      .register(z.globalRegistry, {
        description:
          'The content of a folder: `development` for bots and apps, `library` for the resources that they use.',
      }),
);

/**
 * The entity to copy, and its destination.
 */
export const zCreateCopyTaskReqInput: z.ZodObject<
  {
    entity_id: z.ZodOptional<z.ZodString>;
    entity_type: z.ZodOptional<z.ZodEnum<{ app: 'app'; bot: 'bot'; workflow: 'workflow' }>>;
    to_workspace_id: z.ZodOptional<z.ZodString>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      entity_id: z.string().optional().describe('The ID of the bot, the app or the workflow.'),
      entity_type: z.enum(['app', 'bot', 'workflow']).optional().describe('The type of the entity.'),
      to_workspace_id: z.string().optional().describe('The ID of the workspace to copy to.'),
    })
    .register(z.globalRegistry, { description: 'The entity to copy, and its destination.' }),
);

/**
 * The destination and the name of the copy.
 */
export const zTemplateDuplicateReqInput: z.ZodObject<
  { workspace_id: z.ZodString; name: z.ZodOptional<z.ZodString> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      workspace_id: z.string().min(1, worded).describe('The ID of the workspace to copy to.'),
      name: z.string().optional().describe('The name of the copy. Default: the name of the template.'),
    })
    .register(z.globalRegistry, { description: 'The destination and the name of the copy.' }),
);

/**
 * The tool to call and its arguments.
 */
export const zCallPluginToolReqInput: z.ZodObject<
  { tool_name: z.ZodString; arguments: z.ZodRecord<z.ZodString, z.ZodUnknown> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      tool_name: z.string().describe('The name of the tool.'),
      arguments: z
        .record(z.string(), z.unknown())
        .describe('The arguments of the tool, according to its `inputSchema`.'),
    })
    .register(z.globalRegistry, { description: 'The tool to call and its arguments.' }),
);

/**
 * The type of an entity in the store.
 */
export const zStoreEntityTypeInput: z.ZodEnum<{ plugin: 'plugin' }> = /* @__PURE__ */ made(() =>
  z.enum(['plugin']).register(z.globalRegistry, { description: 'The type of an entity in the store.' }),
);

/**
 * The order of plugins: `heat` by popularity, `newest` by date, `relative` by relevance.
 */
export const zPluginSortTypeInput: z.ZodEnum<{ heat: 'heat'; newest: 'newest'; relative: 'relative' }> =
  /* @__PURE__ */ made(() =>
    z
      .enum(['heat', 'newest', 'relative'])
      .register(z.globalRegistry, {
        description: 'The order of plugins: `heat` by popularity, `newest` by date, `relative` by relevance.',
      }),
  );

/**
 * The status of a bot's review: 1 under review, 2 approved, 3 rejected.
 */
export const zAuditStatusInput: z.ZodLiteral<1 | 2 | 3> = /* @__PURE__ */ made(() =>
  z
    .literal([1, 2, 3])
    .register(z.globalRegistry, {
      description: "The status of a bot's review: 1 under review, 2 approved, 3 rejected.",
    }),
);

/**
 * The result of a bot's review.
 */
export const zUpdateConnectorBotReqInput: z.ZodObject<
  { audit_status: z.ZodOptional<typeof zAuditStatusInput>; reason: z.ZodOptional<z.ZodString> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      audit_status: zAuditStatusInput.optional(),
      reason: z.string().optional().describe('The reason of a rejection.'),
    })
    .register(z.globalRegistry, { description: "The result of a bot's review." }),
);

/**
 * The workspace to install a channel in.
 */
export const zInstallConnectorReqInput: z.ZodObject<{ workspace_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z
      .strictObject({
        workspace_id: z
          .string()
          .min(1, worded)
          .describe('The ID of the workspace whose members can then publish to the channel.'),
      })
      .register(z.globalRegistry, { description: 'The workspace to install a channel in.' }),
  );

/**
 * An option for the publisher of a bot.
 */
export const zConnectorUserConfigOptionInput: z.ZodObject<{ label: z.ZodString; value: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z
      .strictObject({
        label: z.string().describe('The display name of the option.'),
        value: z.string().describe('The value that the channel receives.'),
      })
      .register(z.globalRegistry, { description: 'An option for the publisher of a bot.' }),
  );

/**
 * A setting of a channel and its options.
 */
export const zConnectorUserConfigInput: z.ZodObject<
  { key: z.ZodString; enums: z.ZodArray<typeof zConnectorUserConfigOptionInput> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      key: z.string().describe('The key of the setting.'),
      enums: z.array(zConnectorUserConfigOptionInput).describe('The options.'),
    })
    .register(z.globalRegistry, { description: 'A setting of a channel and its options.' }),
);

/**
 * The settings of a channel, for one user.
 */
export const zCreateConnectorUserConfigReqInput: z.ZodObject<
  { configs: z.ZodArray<typeof zConnectorUserConfigInput>; user_id: z.ZodOptional<z.ZodString> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      configs: z.array(zConnectorUserConfigInput).describe('The settings and their options.'),
      user_id: z.string().optional().describe('The ID of the Coze user that the settings are for.'),
    })
    .register(z.globalRegistry, { description: 'The settings of a channel, for one user.' }),
);

/**
 * The source of the events of a callback app: `normal` for the account, `connector` for a channel.
 */
export const zApiAppTypeInput: z.ZodEnum<{ normal: 'normal'; connector: 'connector' }> = /* @__PURE__ */ made(() =>
  z
    .enum(['normal', 'connector'])
    .register(z.globalRegistry, {
      description: 'The source of the events of a callback app: `normal` for the account, `connector` for a channel.',
    }),
);

/**
 * The callback app to create.
 */
export const zCreateApiAppReqInput: z.ZodObject<
  { app_type: typeof zApiAppTypeInput; name: z.ZodOptional<z.ZodString>; connector_id: z.ZodOptional<z.ZodString> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      app_type: zApiAppTypeInput,
      name: z
        .string()
        .max(128, worded)
        .optional()
        .describe('The name of the callback app, at most 128 characters. Required for a `normal` app.'),
      connector_id: z
        .string()
        .optional()
        .describe('The ID of the channel whose events the app receives. Required for a `connector` app.'),
    })
    .register(z.globalRegistry, { description: 'The callback app to create.' }),
);

/**
 * The changes to a callback app. Fields that are left out do not change.
 */
export const zUpdateApiAppReqInput: z.ZodObject<
  { name: z.ZodOptional<z.ZodString>; callback_url: z.ZodOptional<z.ZodString> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      name: z.string().optional().describe('The new name of the callback app.'),
      callback_url: z.string().optional().describe('The new URL for the events.'),
    })
    .register(z.globalRegistry, {
      description: 'The changes to a callback app. Fields that are left out do not change.',
    }),
);

/**
 * The events that a callback app can subscribe to. The available ones depend on its type.
 */
export const zApiAppEventTypeInput: z.ZodEnum<{
  'bot.published': 'bot.published';
  'bot.deleted': 'bot.deleted';
  'bot.unpublished': 'bot.unpublished';
  'benefit.usage': 'benefit.usage';
  'benefit.plugin.scale.requested': 'benefit.plugin.scale.requested';
  'benefit.plugin.scale.expired': 'benefit.plugin.scale.expired';
}> = /* @__PURE__ */ made(() =>
  z
    .enum([
      'bot.published',
      'bot.deleted',
      'bot.unpublished',
      'benefit.usage',
      'benefit.plugin.scale.requested',
      'benefit.plugin.scale.expired',
    ])
    .register(z.globalRegistry, {
      description: 'The events that a callback app can subscribe to. The available ones depend on its type.',
    }),
);

/**
 * The new subscriptions of a callback app.
 */
export const zCreateApiAppEventReqInput: z.ZodObject<
  { event_types: z.ZodArray<typeof zApiAppEventTypeInput> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      event_types: z
        .array(zApiAppEventTypeInput)
        .describe('The events to subscribe to, in addition to the current ones.'),
    })
    .register(z.globalRegistry, { description: 'The new subscriptions of a callback app.' }),
);

/**
 * The subscriptions to remove from a callback app.
 */
export const zDeleteApiAppEventReqInput: z.ZodObject<
  { event_types: z.ZodArray<typeof zApiAppEventTypeInput> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      event_types: z.array(zApiAppEventTypeInput).describe('The events to unsubscribe from.'),
    })
    .register(z.globalRegistry, { description: 'The subscriptions to remove from a callback app.' }),
);

/**
 * The resource that a benefit applies to.
 */
export const zBenefitResourceInput: z.ZodEnum<{ plugin: 'plugin'; chat: 'chat'; workflow: 'workflow' }> =
  /* @__PURE__ */ made(() =>
    z
      .enum(['plugin', 'chat', 'workflow'])
      .register(z.globalRegistry, { description: 'The resource that a benefit applies to.' }),
  );

/**
 * The range of days whose bills to export.
 */
export const zCreateBillTaskReqInput: z.ZodObject<
  { started_at: z.ZodOptional<z.ZodInt>; ended_at: z.ZodOptional<z.ZodInt> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      started_at: z
        .int()
        .optional()
        .describe(
          'Any time on the first day, Unix time in seconds. It is rounded down to 00:00:00 of the day. The earliest day is 2025-03-13.',
        ),
      ended_at: z
        .int()
        .optional()
        .describe(
          'Any time on the last day, Unix time in seconds. It is rounded up to 23:59:59 of the day. The day must be before today.',
        ),
    })
    .register(z.globalRegistry, { description: 'The range of days whose bills to export.' }),
);

/**
 * The entities that a limit applies to: all devices or custom consumers of the enterprise, or a single one. `entity_id` identifies a single one.
 */
export const zBenefitEntityTypeInput: z.ZodEnum<{
  enterprise_all_devices: 'enterprise_all_devices';
  enterprise_all_custom_consumers: 'enterprise_all_custom_consumers';
  single_device: 'single_device';
  single_custom_consumer: 'single_custom_consumer';
}> = /* @__PURE__ */ made(() =>
  z
    .enum(['enterprise_all_devices', 'enterprise_all_custom_consumers', 'single_device', 'single_custom_consumer'])
    .register(z.globalRegistry, {
      description:
        'The entities that a limit applies to: all devices or custom consumers of the enterprise, or a single one. `entity_id` identifies a single one.',
    }),
);

/**
 * The status of a limit: `valid` allows use up to the limit, `frozen` allows no use.
 */
export const zBenefitLimitationStatusInput: z.ZodEnum<{ valid: 'valid'; frozen: 'frozen' }> = /* @__PURE__ */ made(() =>
  z
    .enum(['valid', 'frozen'])
    .register(z.globalRegistry, {
      description: 'The status of a limit: `valid` allows use up to the limit, `frozen` allows no use.',
    }),
);

/**
 * The validity of a limit: `absolute_time` for the time from `started_at` to `ended_at`.
 */
export const zBenefitActiveModeInput: z.ZodEnum<{ absolute_time: 'absolute_time' }> = /* @__PURE__ */ made(() =>
  z
    .enum(['absolute_time'])
    .register(z.globalRegistry, {
      description: 'The validity of a limit: `absolute_time` for the time from `started_at` to `ended_at`.',
    }),
);

/**
 * The unit of the period after which a limit is reset, or `never` if it is not reset.
 */
export const zBenefitTriggerUnitInput: z.ZodEnum<{ never: 'never'; minute: 'minute'; hour: 'hour'; day: 'day' }> =
  /* @__PURE__ */ made(() =>
    z
      .enum(['never', 'minute', 'hour', 'day'])
      .register(z.globalRegistry, {
        description: 'The unit of the period after which a limit is reset, or `never` if it is not reset.',
      }),
  );

/**
 * The limit.
 */
export const zBenefitLimitationInfoInput: z.ZodObject<
  {
    benefit_type: z.ZodEnum<{
      resource_point: 'resource_point';
      voice_unified_duration_system: 'voice_unified_duration_system';
      voice_unified_duration_custom: 'voice_unified_duration_custom';
    }>;
    active_mode: typeof zBenefitActiveModeInput;
    started_at: z.ZodInt;
    ended_at: z.ZodInt;
    limit: z.ZodInt;
    status: z.ZodOptional<typeof zBenefitLimitationStatusInput>;
    trigger_unit: z.ZodOptional<typeof zBenefitTriggerUnitInput>;
    trigger_time: z.ZodOptional<z.ZodInt>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      benefit_type: z
        .enum(['resource_point', 'voice_unified_duration_system', 'voice_unified_duration_custom'])
        .describe('The type of benefit to limit.'),
      active_mode: zBenefitActiveModeInput,
      started_at: z.int().describe('The start of the limit, Unix time in seconds.'),
      ended_at: z.int().describe('The end of the limit, Unix time in seconds.'),
      limit: z.int().describe('The allowed amount, in the unit of the benefit.'),
      status: zBenefitLimitationStatusInput.optional(),
      trigger_unit: zBenefitTriggerUnitInput
        .optional()
        .describe('The unit of the period after which the limit is reset, default `never`.'),
      trigger_time: z
        .int()
        .optional()
        .describe('The length of the period, in `trigger_unit`. Ignored if that is `never`.'),
    })
    .register(z.globalRegistry, { description: 'The limit.' }),
);

/**
 * A limit, and the entities that it applies to.
 */
export const zCreateBenefitLimitationReqInput: z.ZodObject<
  {
    entity_type: typeof zBenefitEntityTypeInput;
    entity_id: z.ZodOptional<z.ZodString>;
    benefit_info: typeof zBenefitLimitationInfoInput;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      entity_type: zBenefitEntityTypeInput,
      entity_id: z
        .string()
        .optional()
        .describe('The ID of the device or the custom consumer. Required for the `single_` types.'),
      benefit_info: zBenefitLimitationInfoInput,
    })
    .register(z.globalRegistry, { description: 'A limit, and the entities that it applies to.' }),
);

/**
 * The changes to a limit. Fields that are left out do not change.
 */
export const zUpdateBenefitLimitationReqInput: z.ZodObject<
  {
    active_mode: z.ZodOptional<typeof zBenefitActiveModeInput>;
    started_at: z.ZodOptional<z.ZodInt>;
    ended_at: z.ZodOptional<z.ZodInt>;
    limit: z.ZodOptional<z.ZodInt>;
    status: z.ZodOptional<typeof zBenefitLimitationStatusInput>;
    trigger_unit: z.ZodOptional<typeof zBenefitTriggerUnitInput>;
    trigger_time: z.ZodOptional<z.ZodInt>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      active_mode: zBenefitActiveModeInput.optional(),
      started_at: z.int().optional().describe('The start of the limit, Unix time in seconds.'),
      ended_at: z.int().optional().describe('The end of the limit, Unix time in seconds.'),
      limit: z.int().optional().describe('The allowed amount, in the unit of the benefit.'),
      status: zBenefitLimitationStatusInput.optional().describe('The status of the limit, default `valid`.'),
      trigger_unit: zBenefitTriggerUnitInput.optional(),
      trigger_time: z
        .int()
        .optional()
        .describe('The length of the period, in `trigger_unit`. Ignored if that is `never`.'),
    })
    .register(z.globalRegistry, { description: 'The changes to a limit. Fields that are left out do not change.' }),
);

/**
 * The role of a member of an enterprise.
 */
export const zEnterpriseMemberRoleInput: z.ZodEnum<{
  enterprise_admin: 'enterprise_admin';
  enterprise_member: 'enterprise_member';
}> = /* @__PURE__ */ made(() =>
  z
    .enum(['enterprise_admin', 'enterprise_member'])
    .register(z.globalRegistry, { description: 'The role of a member of an enterprise.' }),
);

/**
 * A user to add to an enterprise, and the role.
 */
export const zEnterpriseMemberInputInput: z.ZodObject<
  { user_id: z.ZodString; role: typeof zEnterpriseMemberRoleInput },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      user_id: z.string().min(1, worded).describe('The Coze user ID.'),
      role: zEnterpriseMemberRoleInput.describe('The role of the user in the enterprise.'),
    })
    .register(z.globalRegistry, { description: 'A user to add to an enterprise, and the role.' }),
);

/**
 * The member to add to an enterprise.
 */
export const zCreateEnterpriseMemberReqInput: z.ZodObject<
  { users: z.ZodTuple<[typeof zEnterpriseMemberInputInput], null> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      users: z.tuple([zEnterpriseMemberInputInput]).describe('The user to add, one per call.'),
    })
    .register(z.globalRegistry, { description: 'The member to add to an enterprise.' }),
);

/**
 * The changes to a member.
 */
export const zUpdateEnterpriseMemberReqInput: z.ZodObject<{ role: typeof zEnterpriseMemberRoleInput }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z
      .strictObject({
        role: zEnterpriseMemberRoleInput.describe('The new role of the member.'),
      })
      .register(z.globalRegistry, { description: 'The changes to a member.' }),
  );

/**
 * The transfer of a removed member's resources.
 */
export const zDeleteEnterpriseMemberReqInput: z.ZodObject<{ receiver_user_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z
      .strictObject({
        receiver_user_id: z
          .string()
          .min(1, worded)
          .describe('The ID of the user who receives the resources that the removed member owned in the enterprise.'),
      })
      .register(z.globalRegistry, { description: "The transfer of a removed member's resources." }),
  );

/**
 * The organization to create.
 */
export const zCreateEnterpriseOrganizationReqInput: z.ZodObject<
  { name: z.ZodString; super_admin_user_id: z.ZodString; description: z.ZodOptional<z.ZodString> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      name: z.string().max(30, worded).describe('The name of the organization, at most 30 characters.'),
      super_admin_user_id: z
        .string()
        .min(1, worded)
        .describe('The ID of the user who becomes the super administrator.'),
      description: z
        .string()
        .max(100, worded)
        .optional()
        .describe('The description of the organization, at most 100 characters.'),
    })
    .register(z.globalRegistry, { description: 'The organization to create.' }),
);

/**
 * The changes. Fields that are left out do not change.
 */
export const zUpdateOrganizationReqInput: z.ZodObject<
  { name: z.ZodOptional<z.ZodString>; description: z.ZodOptional<z.ZodString> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      name: z.string().max(30, worded).optional().describe('The new name, at most 30 characters.'),
      description: z
        .string()
        .max(100, worded)
        .optional()
        .describe('The description of the organization, at most 100 characters.'),
    })
    .register(z.globalRegistry, { description: 'The changes. Fields that are left out do not change.' }),
);

/**
 * The role of a member of an organization.
 */
export const zOrganizationRoleTypeInput: z.ZodEnum<{
  organization_super_admin: 'organization_super_admin';
  organization_admin: 'organization_admin';
  organization_member: 'organization_member';
  organization_guest: 'organization_guest';
}> = /* @__PURE__ */ made(() =>
  z
    .enum(['organization_super_admin', 'organization_admin', 'organization_member', 'organization_guest'])
    .register(z.globalRegistry, { description: 'The role of a member of an organization.' }),
);

/**
 * A user to add to an organization, and the role.
 */
export const zOrganizationMemberInputInput: z.ZodObject<
  { user_id: z.ZodString; organization_role_type: typeof zOrganizationRoleTypeInput },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      user_id: z.string().min(1, worded).describe('The Coze user ID.'),
      organization_role_type: zOrganizationRoleTypeInput.describe('The role of the user in the organization.'),
    })
    .register(z.globalRegistry, { description: 'A user to add to an organization, and the role.' }),
);

/**
 * The member to add to an organization.
 */
export const zCreateOrganizationMemberReqInput: z.ZodObject<
  { organization_people: z.ZodTuple<[typeof zOrganizationMemberInputInput], null> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      organization_people: z.tuple([zOrganizationMemberInputInput]).describe('The user to add, one per call.'),
    })
    .register(z.globalRegistry, { description: 'The member to add to an organization.' }),
);

/**
 * The changes to a member.
 */
export const zUpdateOrganizationMemberReqInput: z.ZodObject<
  {
    organization_role_type: z.ZodEnum<{
      organization_super_admin: 'organization_super_admin';
      organization_admin: 'organization_admin';
      organization_member: 'organization_member';
    }>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      organization_role_type: z
        .enum(['organization_super_admin', 'organization_admin', 'organization_member'])
        .describe('The new role of the member. The guest role cannot be assigned.'),
    })
    .register(z.globalRegistry, { description: 'The changes to a member.' }),
);

/**
 * The transfer of a removed member's resources.
 */
export const zDeleteOrganizationMemberReqInput: z.ZodObject<{ receiver_user_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z
      .strictObject({
        receiver_user_id: z
          .string()
          .min(1, worded)
          .describe('The ID of the user who receives the resources that the removed member owned in the organization.'),
      })
      .register(z.globalRegistry, { description: "The transfer of a removed member's resources." }),
  );

/**
 * The response type, always a code.
 */
export const zOAuthResponseTypeInput: z.ZodEnum<{ code: 'code' }> = /* @__PURE__ */ made(() =>
  z.enum(['code']).register(z.globalRegistry, { description: 'The response type, always a code.' }),
);

/**
 * The method that derives the code challenge from the verifier: `plain` for the verifier itself, `S256` for its SHA-256 as Base64URL without padding.
 */
export const zCodeChallengeMethodInput: z.ZodEnum<{ plain: 'plain'; S256: 'S256' }> = /* @__PURE__ */ made(() =>
  z
    .enum(['plain', 'S256'])
    .register(z.globalRegistry, {
      description:
        'The method that derives the code challenge from the verifier: `plain` for the verifier itself, `S256` for its SHA-256 as Base64URL without padding.',
    }),
);

/**
 * Exchanges an authorization code for a token.
 */
export const zAuthorizationCodeGrantInput: z.ZodObject<
  {
    grant_type: z.ZodLiteral<'authorization_code'>;
    client_id: z.ZodString;
    code: z.ZodString;
    redirect_uri: z.ZodURL;
    code_verifier: z.ZodOptional<z.ZodString>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      grant_type: z.literal('authorization_code').describe('The constant grant type.'),
      client_id: z.string().min(1, worded).describe('The ID of the OAuth app.'),
      code: z.string().describe('The code from the redirect.'),
      redirect_uri: z.url().describe('The redirect URI of the authorization request.'),
      code_verifier: z.string().optional().describe('The secret that the code challenge was derived from. PKCE only.'),
    })
    .register(z.globalRegistry, { description: 'Exchanges an authorization code for a token.' }),
);

/**
 * Exchanges a refresh token for a new pair of tokens. A refresh token works once, within 30 days.
 */
export const zRefreshTokenGrantInput: z.ZodObject<
  { grant_type: z.ZodLiteral<'refresh_token'>; client_id: z.ZodString; refresh_token: z.ZodString },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      grant_type: z.literal('refresh_token').describe('The constant grant type.'),
      client_id: z.string().min(1, worded).describe('The ID of the OAuth app.'),
      refresh_token: z.string().describe('The refresh token of the latest access token.'),
    })
    .register(z.globalRegistry, {
      description: 'Exchanges a refresh token for a new pair of tokens. A refresh token works once, within 30 days.',
    }),
);

/**
 * Polls for the token of a device until the user has decided.
 */
export const zDeviceCodeGrantInput: z.ZodObject<
  {
    grant_type: z.ZodLiteral<'urn:ietf:params:oauth:grant-type:device_code'>;
    client_id: z.ZodString;
    device_code: z.ZodString;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      grant_type: z.literal('urn:ietf:params:oauth:grant-type:device_code').describe('The constant grant type.'),
      client_id: z.string().min(1, worded).describe('The ID of the OAuth app.'),
      device_code: z.string().describe('The device code.'),
    })
    .register(z.globalRegistry, { description: 'Polls for the token of a device until the user has decided.' }),
);

/**
 * The permissions of the token in the account.
 */
export const zJWTAccountPermissionInput: z.ZodObject<{ permission_list: z.ZodArray<z.ZodString> }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z
      .strictObject({
        permission_list: z.array(z.string()).describe('The permissions, such as `Connector.botChat`.'),
      })
      .register(z.globalRegistry, { description: 'The permissions of the token in the account.' }),
  );

/**
 * The bots of a channel that the token may chat with.
 */
export const zJWTConnectorBotChatAttributeInput: z.ZodObject<{ bot_id_list: z.ZodArray<z.ZodString> }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z
      .strictObject({
        bot_id_list: z.array(z.string()).describe('The IDs of the bots.'),
      })
      .register(z.globalRegistry, { description: 'The bots of a channel that the token may chat with.' }),
  );

/**
 * A restriction of the permissions of the account.
 */
export const zJWTAttributeConstraintInput: z.ZodObject<
  { connector_bot_chat_attribute: typeof zJWTConnectorBotChatAttributeInput },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      connector_bot_chat_attribute: zJWTConnectorBotChatAttributeInput,
    })
    .register(z.globalRegistry, { description: 'A restriction of the permissions of the account.' }),
);

/**
 * The permissions of the token in some workspaces.
 */
export const zJWTWorkspacePermissionInput: z.ZodObject<
  {
    workspace_id_list: z.ZodOptional<z.ZodArray<z.ZodString>>;
    permission_list: z.ZodOptional<z.ZodArray<z.ZodString>>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      workspace_id_list: z.array(z.string()).optional().describe('The IDs of the workspaces.'),
      permission_list: z.array(z.string()).optional().describe('The permissions.'),
    })
    .register(z.globalRegistry, { description: 'The permissions of the token in some workspaces.' }),
);

/**
 * The permissions of the token for some workflows.
 */
export const zJWTWorkflowPermissionInput: z.ZodObject<
  { workflow_id_list: z.ZodOptional<z.ZodArray<z.ZodString>>; permission_list: z.ZodOptional<z.ZodArray<z.ZodString>> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      workflow_id_list: z.array(z.string()).optional().describe('The IDs of the workflows.'),
      permission_list: z.array(z.string()).optional().describe('The permissions.'),
    })
    .register(z.globalRegistry, { description: 'The permissions of the token for some workflows.' }),
);

/**
 * The scope of a token. It applies to channel apps only.
 */
export const zJWTScopeInput: z.ZodObject<
  {
    account_permission: typeof zJWTAccountPermissionInput;
    attribute_constraint: typeof zJWTAttributeConstraintInput;
    workspace_permission: z.ZodOptional<typeof zJWTWorkspacePermissionInput>;
    workflow_permission: z.ZodOptional<typeof zJWTWorkflowPermissionInput>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      account_permission: zJWTAccountPermissionInput,
      attribute_constraint: zJWTAttributeConstraintInput,
      workspace_permission: zJWTWorkspacePermissionInput.optional(),
      workflow_permission: zJWTWorkflowPermissionInput.optional(),
    })
    .register(z.globalRegistry, { description: 'The scope of a token. It applies to channel apps only.' }),
);

/**
 * Exchanges a signed JWT, sent as the bearer token, for an access token.
 */
export const zJWTBearerGrantInput: z.ZodObject<
  {
    grant_type: z.ZodLiteral<'urn:ietf:params:oauth:grant-type:jwt-bearer'>;
    duration_seconds: z.ZodOptional<z.ZodInt>;
    scope: z.ZodOptional<typeof zJWTScopeInput>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      grant_type: z.literal('urn:ietf:params:oauth:grant-type:jwt-bearer').describe('The constant grant type.'),
      duration_seconds: z
        .int()
        .lte(86399, worded)
        .optional()
        .describe('The lifetime of the token, in seconds, at most 86399, default 900.'),
      scope: zJWTScopeInput.optional().describe('The scope of the token. Default: all permissions of the app.'),
    })
    .register(z.globalRegistry, {
      description: 'Exchanges a signed JWT, sent as the bearer token, for an access token.',
    }),
);

/**
 * The grant type of a token request.
 */
export const zOAuthGrantTypeInput: z.ZodEnum<{
  authorization_code: 'authorization_code';
  refresh_token: 'refresh_token';
  'urn:ietf:params:oauth:grant-type:device_code': 'urn:ietf:params:oauth:grant-type:device_code';
  'urn:ietf:params:oauth:grant-type:jwt-bearer': 'urn:ietf:params:oauth:grant-type:jwt-bearer';
}> = /* @__PURE__ */ made(() =>
  z
    .enum([
      'authorization_code',
      'refresh_token',
      'urn:ietf:params:oauth:grant-type:device_code',
      'urn:ietf:params:oauth:grant-type:jwt-bearer',
    ])
    .register(z.globalRegistry, { description: 'The grant type of a token request.' }),
);

/**
 * A request for a token, by grant type.
 */
export const zOAuthTokenReqInput: z.ZodUnion<
  readonly [
    typeof zAuthorizationCodeGrantInput,
    typeof zRefreshTokenGrantInput,
    typeof zDeviceCodeGrantInput,
    typeof zJWTBearerGrantInput,
  ]
> = /* @__PURE__ */ made(() =>
  z
    .union([zAuthorizationCodeGrantInput, zRefreshTokenGrantInput, zDeviceCodeGrantInput, zJWTBearerGrantInput])
    .register(z.globalRegistry, { description: 'A request for a token, by grant type.' }),
);

/**
 * The app that requests a device code.
 */
export const zDeviceCodeReqInput: z.ZodObject<{ client_id: z.ZodString }, z.core.$strict> = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      client_id: z.string().min(1, worded).describe('The ID of the OAuth app.'),
    })
    .register(z.globalRegistry, { description: 'The app that requests a device code.' }),
);

export const zChatCreateBody: typeof zCreateChatBodyInput = zCreateChatBodyInput;

export const zChatCreateQuery: z.ZodObject<{ conversation_id: z.ZodOptional<z.ZodString> }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      conversation_id: z
        .string()
        .optional()
        .describe('The ID of the conversation to continue. If left out, a new conversation is created.'),
    }),
  );

export const zChatRetrieveQuery: z.ZodObject<{ conversation_id: z.ZodString; chat_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      conversation_id: z.string().min(1, worded).describe('The ID of the conversation that the chat belongs to.'),
      chat_id: z.string().min(1, worded).describe('The ID of the chat.'),
    }),
  );

export const zChatCancelBody: typeof zCancelChatReqInput = zCancelChatReqInput;

export const zChatMessagesListQuery: z.ZodObject<
  { conversation_id: z.ZodString; chat_id: z.ZodString },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    conversation_id: z.string().min(1, worded).describe('The ID of the conversation that the chat belongs to.'),
    chat_id: z.string().min(1, worded).describe('The ID of the chat.'),
  }),
);

export const zChatSubmitToolOutputsBody: typeof zSubmitToolOutputsBodyInput = zSubmitToolOutputsBodyInput;

export const zChatSubmitToolOutputsQuery: z.ZodObject<
  { conversation_id: z.ZodString; chat_id: z.ZodString },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    conversation_id: z.string().min(1, worded).describe('The ID of the conversation that the chat belongs to.'),
    chat_id: z.string().min(1, worded).describe('The ID of the chat.'),
  }),
);

export const zConversationsCreateBody: typeof zCreateConversationReqInput = zCreateConversationReqInput;

export const zConversationsRetrieveQuery: z.ZodObject<{ conversation_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      conversation_id: z.string().min(1, worded).describe('The ID of the conversation.'),
    }),
  );

export const zConversationsListQuery: z.ZodObject<
  {
    bot_id: z.ZodString;
    page_num: z.ZodOptional<FromText<z.ZodInt>>;
    page_size: z.ZodOptional<FromText<z.ZodInt>>;
    sort_order: z.ZodOptional<typeof zConversationSortOrderInput>;
    connector_id: z.ZodOptional<z.ZodString>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    bot_id: z.string().min(1, worded).describe('The ID of the bot.'),
    page_num: fromText(z.int().gte(1, worded)).optional().describe('The page number, from 1. Default 1.'),
    page_size: fromText(z.int().lte(50, worded))
      .optional()
      .describe('The number of conversations per page, at most 50, default 50.'),
    sort_order: zConversationSortOrderInput
      .optional()
      .describe('The order of the conversations by creation time. Default `DESC`, newest first.'),
    connector_id: z
      .string()
      .optional()
      .describe('The ID of the channel, `1024` (API, the default) or `999` (Chat SDK).'),
  }),
);

export const zConversationsUpdateBody: typeof zUpdateConversationBodyInput = zUpdateConversationBodyInput;

export const zConversationsUpdatePath: z.ZodObject<{ conversation_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      conversation_id: z.string().min(1, worded).describe('The ID of the conversation.'),
    }),
  );

export const zConversationsDeletePath: z.ZodObject<{ conversation_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      conversation_id: z.string().min(1, worded).describe('The ID of the conversation.'),
    }),
  );

export const zConversationsClearPath: z.ZodObject<{ conversation_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      conversation_id: z.string().min(1, worded).describe('The ID of the conversation.'),
    }),
  );

export const zConversationsMessagesCreateBody: typeof zCreateMessageBodyInput = zCreateMessageBodyInput;

export const zConversationsMessagesCreateQuery: z.ZodObject<{ conversation_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      conversation_id: z.string().min(1, worded).describe('The ID of the conversation to add the message to.'),
    }),
  );

export const zConversationsMessagesListBody: typeof zListMessageBodyInput = zListMessageBodyInput;

export const zConversationsMessagesListQuery: z.ZodObject<{ conversation_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      conversation_id: z.string().min(1, worded).describe('The ID of the conversation.'),
    }),
  );

export const zConversationsMessagesRetrieveQuery: z.ZodObject<
  { conversation_id: z.ZodString; message_id: z.ZodString },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    conversation_id: z.string().min(1, worded).describe('The ID of the conversation that the message belongs to.'),
    message_id: z.string().min(1, worded).describe('The ID of the message.'),
  }),
);

export const zConversationsMessagesUpdateBody: typeof zUpdateMessageBodyInput = zUpdateMessageBodyInput;

export const zConversationsMessagesUpdateQuery: z.ZodObject<
  { conversation_id: z.ZodString; message_id: z.ZodString },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    conversation_id: z.string().min(1, worded).describe('The ID of the conversation that the message belongs to.'),
    message_id: z.string().min(1, worded).describe('The ID of the message.'),
  }),
);

export const zConversationsMessagesDeleteQuery: z.ZodObject<
  { conversation_id: z.ZodString; message_id: z.ZodString },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    conversation_id: z.string().min(1, worded).describe('The ID of the conversation that the message belongs to.'),
    message_id: z.string().min(1, worded).describe('The ID of the message.'),
  }),
);

export const zConversationsMessagesFeedbackCreateBody: typeof zCreateMessageFeedbackBodyInput =
  zCreateMessageFeedbackBodyInput;

export const zConversationsMessagesFeedbackCreatePath: z.ZodObject<
  { conversation_id: z.ZodString; message_id: z.ZodString },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    conversation_id: z.string().min(1, worded).describe('The ID of the conversation that the message belongs to.'),
    message_id: z.string().min(1, worded).describe('The ID of the message to rate.'),
  }),
);

export const zConversationsMessagesFeedbackDeletePath: z.ZodObject<
  { conversation_id: z.ZodString; message_id: z.ZodString },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    conversation_id: z.string().min(1, worded).describe('The ID of the conversation that the message belongs to.'),
    message_id: z.string().min(1, worded).describe('The ID of the message whose rating to delete.'),
  }),
);

export const zFilesUploadBody: typeof zCreateFileReqInput = zCreateFileReqInput;

export const zFilesRetrieveQuery: z.ZodObject<{ file_id: z.ZodString }, z.core.$strict> = /* @__PURE__ */ made(() =>
  z.strictObject({
    file_id: z.string().min(1, worded).describe('The ID of the file, as returned by the upload.'),
  }),
);

export const zWorkspacesListQuery: z.ZodObject<
  {
    page_num: z.ZodOptional<FromText<z.ZodInt>>;
    page_size: z.ZodOptional<FromText<z.ZodInt>>;
    enterprise_id: z.ZodOptional<z.ZodString>;
    user_id: z.ZodOptional<z.ZodString>;
    coze_account_id: z.ZodOptional<z.ZodString>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    page_num: fromText(z.int().gte(1, worded)).optional().describe('The page number, from 1. Default 1.'),
    page_size: fromText(z.int().gte(1, worded).lte(50, worded))
      .optional()
      .describe('The number of workspaces per page, at most 50, default 20.'),
    enterprise_id: z
      .string()
      .optional()
      .describe('List only the workspaces of the enterprise with this ID. Enterprise plans only.'),
    user_id: z
      .string()
      .optional()
      .describe('The ID of the user whose workspaces to list. Required together with `coze_account_id`.'),
    coze_account_id: z
      .string()
      .optional()
      .describe(
        'The ID of the organization; for a personal account, the ID of its user. Required together with `user_id`.',
      ),
  }),
);

export const zWorkspacesCreateBody: typeof zCreateWorkspaceReqInput = zCreateWorkspaceReqInput;

export const zVariablesRetrieveQuery: z.ZodObject<
  {
    app_id: z.ZodOptional<z.ZodString>;
    bot_id: z.ZodOptional<z.ZodString>;
    connector_id: z.ZodOptional<z.ZodString>;
    connector_uid: z.ZodString;
    keywords: z.ZodOptional<FromText<z.ZodArray<z.ZodString>>>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    app_id: z.string().optional().describe('The ID of the app that the variables belong to.'),
    bot_id: z.string().optional().describe('The ID of the bot that the variables belong to.'),
    connector_id: z.string().optional().describe("The ID of the user's channel, `1024` (API) or `999` (Chat SDK)."),
    connector_uid: z
      .string()
      .describe(
        'The ID of the user that the variables belong to: the `user_id` that you send with chats and workflow runs. Optional in `@coze/api`, documented by the platform as required.',
      ),
    keywords: fromText(z.array(z.string()))
      .optional()
      .describe(
        'The names of the variables to get. Default: all variables. Sent as one value, separated by commas. Names that do not exist are ignored.',
      ),
  }),
);

export const zVariablesUpdateBody: typeof zVariableUpdateReqInput = zVariableUpdateReqInput;

export const zBotsCreateBody: typeof zCreateBotReqInput = zCreateBotReqInput;

export const zBotsUpdateBody: typeof zUpdateBotReqInput = zUpdateBotReqInput;

export const zBotsPublishBody: typeof zPublishBotReqInput = zPublishBotReqInput;

export const zBotsListNewQuery: z.ZodObject<
  {
    workspace_id: z.ZodString;
    publish_status: z.ZodOptional<typeof zPublishStatusInput>;
    connector_id: z.ZodOptional<z.ZodString>;
    page_num: z.ZodOptional<FromText<z.ZodInt>>;
    page_size: z.ZodOptional<FromText<z.ZodInt>>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    workspace_id: z
      .string()
      .min(1, worded)
      .describe('The ID of the workspace. Optional in `@coze/api`, documented by the platform as required.'),
    publish_status: zPublishStatusInput
      .optional()
      .describe('The publish status of the listed bots, default `published_online`.'),
    connector_id: z
      .string()
      .optional()
      .describe(
        'The ID of the channel that the bots are published to, default `1024` (API). Examples of others are `999` (Chat SDK) and `998` (Web SDK). Custom channels have their own IDs.',
      ),
    page_num: fromText(z.int().gte(1, worded)).optional().describe('The page number, from 1. Default 1.'),
    page_size: fromText(z.int()).optional().describe('The number of bots per page, default 20.'),
  }),
);

export const zBotsRetrieveNewPath: z.ZodObject<{ bot_id: z.ZodString }, z.core.$strict> = /* @__PURE__ */ made(() =>
  z.strictObject({
    bot_id: z.string().min(1, worded).describe('The ID of the bot.'),
  }),
);

export const zBotsRetrieveNewQuery: z.ZodObject<
  { is_published: z.ZodOptional<FromText<z.ZodBoolean>> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    is_published: fromText(z.boolean())
      .optional()
      .describe('True for the published version, false for the draft. Default true.'),
  }),
);

export const zBotsCollaborationModesUpdateBody: typeof zUpdateBotCollaborationModeReqInput =
  zUpdateBotCollaborationModeReqInput;

export const zBotsCollaborationModesUpdatePath: z.ZodObject<{ bot_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      bot_id: z.string().min(1, worded).describe('The ID of the bot.'),
    }),
  );

export const zBotsCollaboratorsCreateBody: typeof zCreateBotCollaboratorReqInput = zCreateBotCollaboratorReqInput;

export const zBotsCollaboratorsCreatePath: z.ZodObject<{ bot_id: z.ZodString }, z.core.$strict> = /* @__PURE__ */ made(
  () =>
    z.strictObject({
      bot_id: z.string().min(1, worded).describe('The ID of the bot.'),
    }),
);

export const zBotsCollaboratorsDeletePath: z.ZodObject<{ bot_id: z.ZodString; user_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      bot_id: z.string().min(1, worded).describe('The ID of the bot.'),
      user_id: z.string().min(1, worded).describe('The Coze user ID of the collaborator.'),
    }),
  );

export const zBotsUnpublishBody: typeof zUnpublishBotReqInput = zUnpublishBotReqInput;

export const zBotsUnpublishPath: z.ZodObject<{ bot_id: z.ZodString }, z.core.$strict> = /* @__PURE__ */ made(() =>
  z.strictObject({
    bot_id: z.string().min(1, worded).describe('The ID of the bot.'),
  }),
);

export const zBotsVersionsListPath: z.ZodObject<{ bot_id: z.ZodString }, z.core.$strict> = /* @__PURE__ */ made(() =>
  z.strictObject({
    bot_id: z.string().min(1, worded).describe('The ID of the bot.'),
  }),
);

export const zBotsVersionsListQuery: z.ZodObject<
  {
    page_num: z.ZodOptional<FromText<z.ZodInt>>;
    page_size: z.ZodOptional<FromText<z.ZodInt>>;
    publish_status: z.ZodOptional<typeof zPublishStatusInput>;
    connector_id: z.ZodOptional<z.ZodString>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    page_num: fromText(z.int().gte(1, worded)).optional().describe('The page number, from 1. Default 1.'),
    page_size: fromText(z.int().gte(1, worded).lte(30, worded))
      .optional()
      .describe('The number of versions per page, 1 to 30, default 10.'),
    publish_status: zPublishStatusInput
      .optional()
      .describe(
        'The publish status of the listed versions, `published_online` (default) or `unpublished_draft`. The other values are not documented for this endpoint.',
      ),
    connector_id: z
      .string()
      .optional()
      .describe('List only versions published to the channel with this ID. Default: all channels.'),
  }),
);

/**
 * @deprecated
 */
export const zBotsRetrieveQuery: z.ZodObject<
  { bot_id: z.ZodString; is_published: z.ZodOptional<FromText<z.ZodBoolean>> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    bot_id: z.string().min(1, worded).describe('The ID of the bot.'),
    is_published: fromText(z.boolean()).optional().describe('True for the published version, false for the draft.'),
  }),
);

/**
 * @deprecated
 */
export const zBotsListQuery: z.ZodObject<
  {
    space_id: z.ZodString;
    page_index: z.ZodOptional<FromText<z.ZodInt>>;
    page_size: z.ZodOptional<FromText<z.ZodInt>>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    space_id: z.string().min(1, worded).describe('The ID of the workspace.'),
    page_index: fromText(z.int().gte(1, worded)).optional().describe('The page number, from 1. Default 1.'),
    page_size: fromText(z.int()).optional().describe('The number of bots per page, default 20.'),
  }),
);

export const zWorkflowsRunsCreateBody: typeof zRunWorkflowReqInput = zRunWorkflowReqInput;

export const zWorkflowsRunsStreamBody: typeof zStreamWorkflowReqInput = zStreamWorkflowReqInput;

export const zWorkflowsRunsResumeBody: typeof zResumeWorkflowReqInput = zResumeWorkflowReqInput;

export const zWorkflowsRunsResumeBlockingBody: typeof zResumeWorkflowReqInput = zResumeWorkflowReqInput;

export const zWorkflowsRunsHistoryRetrievePath: z.ZodObject<
  { workflow_id: z.ZodString; execute_id: z.ZodString },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    workflow_id: z.string().min(1, worded).describe('The ID of the workflow.'),
    execute_id: z.string().min(1, worded).describe('The ID of the run.'),
  }),
);

export const zWorkflowsRunsHistoryExecuteNodesRetrievePath: z.ZodObject<
  { workflow_id: z.ZodString; execute_id: z.ZodString; node_execute_uuid: z.ZodString },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    workflow_id: z.string().min(1, worded).describe('The ID of the workflow.'),
    execute_id: z.string().min(1, worded).describe('The ID of the run.'),
    node_execute_uuid: z
      .string()
      .describe("The ID of the node's run, from the run's `node_execute_status` or from a message of the stream."),
  }),
);

export const zWorkflowsChatStreamBody: typeof zChatWorkflowReqInput = zChatWorkflowReqInput;

export const zWorkflowsListQuery: z.ZodObject<
  {
    workspace_id: z.ZodString;
    page_num: FromText<z.ZodInt>;
    page_size: z.ZodOptional<FromText<z.ZodInt>>;
    workflow_mode: z.ZodOptional<typeof zWorkflowModeInput>;
    app_id: z.ZodOptional<z.ZodString>;
    publish_status: z.ZodOptional<typeof zPublishStatusInput>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    workspace_id: z.string().min(1, worded).describe('The ID of the workspace.'),
    page_num: fromText(z.int().gte(1, worded)).describe('The page number, from 1. If left out, the client sends 1.'),
    page_size: fromText(z.int().gte(1, worded).lte(100, worded))
      .optional()
      .describe(
        'The number of workflows per page, from 1, default 10. The documentation says at most 30, the official Python client asks for 100.',
      ),
    workflow_mode: zWorkflowModeInput.optional().describe('List only workflows or only chatflows. Default: both.'),
    app_id: z.string().optional().describe('List only the workflows of the app with this ID.'),
    publish_status: zPublishStatusInput
      .optional()
      .describe('List only published or only unpublished workflows. Default: published ones.'),
  }),
);

export const zWorkflowsRetrievePath: z.ZodObject<{ workflow_id: z.ZodString }, z.core.$strict> = /* @__PURE__ */ made(
  () =>
    z.strictObject({
      workflow_id: z.string().min(1, worded).describe('The ID of the workflow.'),
    }),
);

export const zWorkflowsRetrieveQuery: z.ZodObject<
  { include_input_output: z.ZodOptional<FromText<z.ZodBoolean>> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    include_input_output: fromText(z.boolean())
      .optional()
      .describe('True to include `input` and `output` in the response, default false.'),
  }),
);

export const zWorkflowsVersionsListPath: z.ZodObject<{ workflow_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      workflow_id: z.string().min(1, worded).describe('The ID of the workflow.'),
    }),
  );

export const zWorkflowsVersionsListQuery: z.ZodObject<
  {
    publish_status: z.ZodOptional<typeof zPublishStatusInput>;
    page_size: z.ZodOptional<FromText<z.ZodInt>>;
    page_token: z.ZodOptional<z.ZodString>;
    include_input_output: z.ZodOptional<FromText<z.ZodBoolean>>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    publish_status: zPublishStatusInput
      .optional()
      .describe('List only published or only unpublished versions. Default: published ones.'),
    page_size: fromText(z.int().gte(1, worded).lte(30, worded))
      .optional()
      .describe('The number of versions per page, 1 to 30, default 10.'),
    page_token: z
      .string()
      .optional()
      .describe('The `next_page_token` of the previous page. Leave it out for the first page.'),
    include_input_output: fromText(z.boolean())
      .optional()
      .describe('True to include `input` and `output` in the response, default false.'),
  }),
);

export const zWorkflowsCollaborationModesUpdateBody: typeof zUpdateWorkflowCollaborationModeReqInput =
  zUpdateWorkflowCollaborationModeReqInput;

export const zWorkflowsCollaborationModesUpdatePath: z.ZodObject<{ workflow_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      workflow_id: z.string().min(1, worded).describe('The ID of the workflow.'),
    }),
  );

export const zWorkflowsCollaboratorsCreateBody: typeof zCreateWorkflowCollaboratorReqInput =
  zCreateWorkflowCollaboratorReqInput;

export const zWorkflowsCollaboratorsCreatePath: z.ZodObject<{ workflow_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      workflow_id: z.string().min(1, worded).describe('The ID of the workflow.'),
    }),
  );

export const zWorkflowsCollaboratorsDeletePath: z.ZodObject<
  { workflow_id: z.ZodString; user_id: z.ZodString },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    workflow_id: z.string().min(1, worded).describe('The ID of the workflow.'),
    user_id: z.string().min(1, worded).describe('The Coze user ID of the collaborator.'),
  }),
);

export const zDatasetsListQuery: z.ZodObject<
  {
    space_id: z.ZodString;
    name: z.ZodOptional<z.ZodString>;
    format_type: z.ZodOptional<FromText<typeof zDocumentFormatTypeInput>>;
    page_num: z.ZodOptional<FromText<z.ZodInt>>;
    page_size: z.ZodOptional<FromText<z.ZodInt>>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    space_id: z.string().min(1, worded).describe('The ID of the workspace.'),
    name: z.string().optional().describe('List only knowledge bases whose name contains this text.'),
    format_type: fromText(zDocumentFormatTypeInput)
      .optional()
      .describe('List only knowledge bases of this type: 0 for text, 1 for tables, 2 for images.'),
    page_num: fromText(z.int().gte(1, worded)).optional().describe('The page number, from 1. Default 1.'),
    page_size: fromText(z.int().gte(1, worded).lte(300, worded))
      .optional()
      .describe('The number of knowledge bases per page, 1 to 300, default 10.'),
  }),
);

export const zDatasetsCreateBody: typeof zCreateDatasetReqInput = zCreateDatasetReqInput;

export const zDatasetsUpdateBody: typeof zUpdateDatasetReqInput = zUpdateDatasetReqInput;

export const zDatasetsUpdatePath: z.ZodObject<{ dataset_id: z.ZodString }, z.core.$strict> = /* @__PURE__ */ made(() =>
  z.strictObject({
    dataset_id: z.string().min(1, worded).describe('The ID of the knowledge base.'),
  }),
);

export const zDatasetsDeletePath: z.ZodObject<{ dataset_id: z.ZodString }, z.core.$strict> = /* @__PURE__ */ made(() =>
  z.strictObject({
    dataset_id: z.string().min(1, worded).describe('The ID of the knowledge base.'),
  }),
);

export const zDatasetsProcessBody: typeof zProcessDatasetReqInput = zProcessDatasetReqInput;

export const zDatasetsProcessPath: z.ZodObject<{ dataset_id: z.ZodString }, z.core.$strict> = /* @__PURE__ */ made(() =>
  z.strictObject({
    dataset_id: z.string().min(1, worded).describe('The ID of the knowledge base.'),
  }),
);

export const zDatasetsImagesListPath: z.ZodObject<{ dataset_id: z.ZodString }, z.core.$strict> = /* @__PURE__ */ made(
  () =>
    z.strictObject({
      dataset_id: z.string().min(1, worded).describe('The ID of the knowledge base.'),
    }),
);

export const zDatasetsImagesListQuery: z.ZodObject<
  {
    page_num: z.ZodOptional<FromText<z.ZodInt>>;
    page_size: z.ZodOptional<FromText<z.ZodInt>>;
    keyword: z.ZodOptional<z.ZodString>;
    has_caption: z.ZodOptional<FromText<z.ZodBoolean>>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    page_num: fromText(z.int().gte(1, worded)).optional().describe('The page number, from 1. Default 1.'),
    page_size: fromText(z.int().gte(1, worded).lte(299, worded))
      .optional()
      .describe('The number of images per page, 1 to 299, default 10.'),
    keyword: z.string().optional().describe('List only images whose caption contains this text.'),
    has_caption: fromText(z.boolean())
      .optional()
      .describe('List only images with a caption (`true`) or without one (`false`).'),
  }),
);

export const zDatasetsImagesUpdateBody: typeof zUpdateImageReqInput = zUpdateImageReqInput;

export const zDatasetsImagesUpdatePath: z.ZodObject<
  { dataset_id: z.ZodString; document_id: z.ZodString },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    dataset_id: z.string().min(1, worded).describe('The ID of the knowledge base.'),
    document_id: z.string().min(1, worded).describe('The ID of the image.'),
  }),
);

export const zDatasetsDocumentsListBody: typeof zListDocumentReqInput = zListDocumentReqInput;

export const zDatasetsDocumentsCreateBody: typeof zCreateDocumentReqInput = zCreateDocumentReqInput;

export const zDatasetsDocumentsUpdateBody: typeof zUpdateDocumentReqInput = zUpdateDocumentReqInput;

export const zDatasetsDocumentsDeleteBody: typeof zDeleteDocumentReqInput = zDeleteDocumentReqInput;

export const zAudioRoomsCreateBody: typeof zCreateRoomReqInput = zCreateRoomReqInput;

export const zAudioLiveRetrievePath: z.ZodObject<{ live_id: z.ZodString }, z.core.$strict> = /* @__PURE__ */ made(() =>
  z.strictObject({
    live_id: z.string().min(1, worded).describe('The ID of the live event.'),
  }),
);

export const zAudioVoicesListQuery: z.ZodObject<
  {
    filter_system_voice: z.ZodOptional<FromText<z.ZodBoolean>>;
    model_type: z.ZodOptional<typeof zVoiceModelTypeInput>;
    voice_state: z.ZodOptional<typeof zVoiceStateInput>;
    page_num: z.ZodOptional<FromText<z.ZodInt>>;
    page_size: z.ZodOptional<FromText<z.ZodInt>>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    filter_system_voice: fromText(z.boolean())
      .optional()
      .describe('True to exclude the voices of the platform, default false.'),
    model_type: zVoiceModelTypeInput.optional().describe('List only voices of this model type.'),
    voice_state: zVoiceStateInput
      .optional()
      .describe('List voices that are ready (`cloned`, the default), not yet cloned (`init`), or both (`all`).'),
    page_num: fromText(z.int().gte(1, worded)).optional().describe('The page number, from 1. Default 1.'),
    page_size: fromText(z.int().gte(1, worded).lte(100, worded))
      .optional()
      .describe('The number of voices per page, 1 to 100, default 100.'),
  }),
);

export const zAudioVoicesCloneBody: typeof zCloneVoiceReqInput = zCloneVoiceReqInput;

export const zAudioVoiceprintGroupsListQuery: z.ZodObject<
  {
    page_num: z.ZodOptional<FromText<z.ZodInt>>;
    page_size: z.ZodOptional<FromText<z.ZodInt>>;
    name: z.ZodOptional<z.ZodString>;
    user_id: z.ZodOptional<z.ZodString>;
    group_id: z.ZodOptional<z.ZodString>;
    coze_account_id: z.ZodOptional<z.ZodString>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    page_num: fromText(z.int().gte(1, worded)).optional().describe('The page number, from 1. Default 1.'),
    page_size: fromText(z.int().gte(1, worded).lte(200, worded))
      .optional()
      .describe('The number of groups per page, 1 to 200, default 10.'),
    name: z.string().optional().describe('List only groups with this name.'),
    user_id: z.string().optional().describe('List only groups created by the user with this ID.'),
    group_id: z.string().optional().describe('List only the group with this ID.'),
    coze_account_id: z
      .string()
      .optional()
      .describe('List only groups of the organization with this ID. Not documented.'),
  }),
);

export const zAudioVoiceprintGroupsCreateBody: typeof zCreateVoiceprintGroupReqInput = zCreateVoiceprintGroupReqInput;

export const zAudioVoiceprintGroupsUpdateBody: typeof zUpdateVoiceprintGroupReqInput = zUpdateVoiceprintGroupReqInput;

export const zAudioVoiceprintGroupsUpdatePath: z.ZodObject<{ group_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      group_id: z.string().min(1, worded).describe('The ID of the group.'),
    }),
  );

export const zAudioVoiceprintGroupsDeletePath: z.ZodObject<{ group_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      group_id: z.string().min(1, worded).describe('The ID of the group.'),
    }),
  );

export const zAudioVoiceprintGroupsFeaturesListPath: z.ZodObject<{ group_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      group_id: z.string().min(1, worded).describe('The ID of the group.'),
    }),
  );

export const zAudioVoiceprintGroupsFeaturesListQuery: z.ZodObject<
  { page_num: z.ZodOptional<FromText<z.ZodInt>>; page_size: z.ZodOptional<FromText<z.ZodInt>> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    page_num: fromText(z.int().gte(1, worded)).optional().describe('The page number, from 1. Default 1.'),
    page_size: fromText(z.int().gte(1, worded).lte(200, worded))
      .optional()
      .describe('The number of voiceprints per page, 1 to 200, default 10.'),
  }),
);

export const zAudioVoiceprintGroupsFeaturesCreateBody: typeof zCreateVoiceprintFeatureReqInput =
  zCreateVoiceprintFeatureReqInput;

export const zAudioVoiceprintGroupsFeaturesCreatePath: z.ZodObject<{ group_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      group_id: z.string().min(1, worded).describe('The ID of the group.'),
    }),
  );

export const zAudioVoiceprintGroupsFeaturesUpdateBody: typeof zUpdateVoiceprintFeatureReqInput =
  zUpdateVoiceprintFeatureReqInput;

export const zAudioVoiceprintGroupsFeaturesUpdatePath: z.ZodObject<
  { group_id: z.ZodString; feature_id: z.ZodString },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    group_id: z.string().min(1, worded).describe('The ID of the group.'),
    feature_id: z.string().min(1, worded).describe('The ID of the voiceprint.'),
  }),
);

export const zAudioVoiceprintGroupsFeaturesDeletePath: z.ZodObject<
  { group_id: z.ZodString; feature_id: z.ZodString },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    group_id: z.string().min(1, worded).describe('The ID of the group.'),
    feature_id: z.string().min(1, worded).describe('The ID of the voiceprint.'),
  }),
);

export const zAudioVoiceprintGroupsFeaturesSpeakerIdentifyBody: typeof zSpeakerIdentifyReqInput =
  zSpeakerIdentifyReqInput;

export const zAudioVoiceprintGroupsFeaturesSpeakerIdentifyPath: z.ZodObject<{ group_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      group_id: z.string().min(1, worded).describe('The ID of the group.'),
    }),
  );

export const zAudioSpeechCreateBody: typeof zCreateSpeechReqInput = zCreateSpeechReqInput;

export const zWebsocketsAudioSpeechCreateQuery: z.ZodObject<
  { entity_type: z.ZodOptional<typeof zWebsocketEntityTypeInput>; entity_id: z.ZodOptional<z.ZodString> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    entity_type: zWebsocketEntityTypeInput
      .optional()
      .describe('The type of entity that `entity_id` identifies. The settings of that bot or workflow apply.'),
    entity_id: z.string().optional().describe('The ID of a bot or workflow. Required together with `entity_type`.'),
  }),
);

export const zAudioTranscriptionsCreateBody: typeof zCreateTranscriptionReqInput = zCreateTranscriptionReqInput;

export const zWebsocketsAudioTranscriptionsCreateQuery: z.ZodObject<
  { entity_type: z.ZodOptional<typeof zWebsocketEntityTypeInput>; entity_id: z.ZodOptional<z.ZodString> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    entity_type: zWebsocketEntityTypeInput
      .optional()
      .describe('The type of entity that `entity_id` identifies. The settings of that bot or workflow apply.'),
    entity_id: z.string().optional().describe('The ID of a bot or workflow. Required together with `entity_type`.'),
  }),
);

export const zWebsocketsChatCreateQuery: z.ZodObject<
  { bot_id: z.ZodString; workflow_id: z.ZodOptional<z.ZodString>; device_id: z.ZodOptional<z.ZodString> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    bot_id: z.string().min(1, worded).describe('The ID of the bot.'),
    workflow_id: z.string().optional().describe('The ID of the chatflow to chat with.'),
    device_id: z
      .string()
      .regex(/^[0-9]{1,19}$/)
      .optional()
      .describe('A number that identifies the device, chosen by you and used for tracing only. At most 19 digits.'),
  }),
);

export const zWorkspacesUpdateBody: typeof zUpdateWorkspaceReqInput = zUpdateWorkspaceReqInput;

export const zWorkspacesUpdatePath: z.ZodObject<{ workspace_id: z.ZodString }, z.core.$strict> = /* @__PURE__ */ made(
  () =>
    z.strictObject({
      workspace_id: z.string().min(1, worded).describe('The ID of the workspace.'),
    }),
);

export const zWorkspacesMembersListPath: z.ZodObject<{ workspace_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      workspace_id: z.string().min(1, worded).describe('The ID of the workspace.'),
    }),
  );

export const zWorkspacesMembersListQuery: z.ZodObject<
  { page_num: z.ZodOptional<FromText<z.ZodInt>>; page_size: z.ZodOptional<FromText<z.ZodInt>> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    page_num: fromText(z.int().gte(1, worded)).optional().describe('The page number, from 1. Default 1.'),
    page_size: fromText(z.int().gte(1, worded).lte(50, worded))
      .optional()
      .describe('The number of members per page, 1 to 50, default 20.'),
  }),
);

export const zWorkspacesMembersCreateBody: typeof zCreateWorkspaceMembersReqInput = zCreateWorkspaceMembersReqInput;

export const zWorkspacesMembersCreatePath: z.ZodObject<{ workspace_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      workspace_id: z.string().min(1, worded).describe('The ID of the workspace.'),
    }),
  );

export const zWorkspacesMembersDeleteBody: typeof zDeleteWorkspaceMembersReqInput = zDeleteWorkspaceMembersReqInput;

export const zWorkspacesMembersDeletePath: z.ZodObject<{ workspace_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      workspace_id: z.string().min(1, worded).describe('The ID of the workspace.'),
    }),
  );

export const zAppsListQuery: z.ZodObject<
  {
    workspace_id: z.ZodString;
    publish_status: z.ZodOptional<typeof zPublishStatusInput>;
    connector_id: z.ZodOptional<z.ZodString>;
    page_num: z.ZodOptional<FromText<z.ZodInt>>;
    page_size: z.ZodOptional<FromText<z.ZodInt>>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    workspace_id: z.string().min(1, worded).describe('The ID of the workspace.'),
    publish_status: zPublishStatusInput
      .optional()
      .describe('The publish status of the listed apps, default `published_online`.'),
    connector_id: z
      .string()
      .optional()
      .describe(
        'The ID of the channel that the apps are published to, default `1024` (API). Examples of others are `999` (Chat SDK) and `998` (Web SDK). Custom channels have their own IDs.',
      ),
    page_num: fromText(z.int().gte(1, worded)).optional().describe('The page number, from 1. Default 1.'),
    page_size: fromText(z.int().gte(1, worded)).optional().describe('The number of apps per page, default 20.'),
  }),
);

export const zAppsCollaboratorsCreateBody: typeof zCreateAppCollaboratorReqInput = zCreateAppCollaboratorReqInput;

export const zAppsCollaboratorsCreatePath: z.ZodObject<{ app_id: z.ZodString }, z.core.$strict> = /* @__PURE__ */ made(
  () =>
    z.strictObject({
      app_id: z.string().min(1, worded).describe('The ID of the app.'),
    }),
);

export const zAppsCollaboratorsDeletePath: z.ZodObject<{ app_id: z.ZodString; user_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      app_id: z.string().min(1, worded).describe('The ID of the app.'),
      user_id: z.string().min(1, worded).describe('The Coze user ID of the collaborator.'),
    }),
  );

export const zFoldersListQuery: z.ZodObject<
  {
    workspace_id: z.ZodString;
    folder_type: typeof zFolderTypeInput;
    parent_folder_id: z.ZodOptional<z.ZodString>;
    page_num: z.ZodOptional<FromText<z.ZodInt>>;
    page_size: z.ZodOptional<FromText<z.ZodInt>>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    workspace_id: z.string().min(1, worded).describe('The ID of the workspace.'),
    folder_type: zFolderTypeInput.describe('The type of folders to list. The documentation lists only `development`.'),
    parent_folder_id: z.string().optional().describe('The ID of the parent folder. Default: the top level.'),
    page_num: fromText(z.int().gte(1, worded)).optional().describe('The page number, from 1. Default 1.'),
    page_size: fromText(z.int().gte(1, worded).lte(50, worded))
      .optional()
      .describe('The number of folders per page, at most 50, default 20.'),
  }),
);

export const zFoldersRetrievePath: z.ZodObject<{ folder_id: z.ZodString }, z.core.$strict> = /* @__PURE__ */ made(() =>
  z.strictObject({
    folder_id: z.string().min(1, worded).describe('The ID of the folder.'),
  }),
);

export const zEntitiesCopyTasksCreateBody: typeof zCreateCopyTaskReqInput = zCreateCopyTaskReqInput;

export const zEntitiesCopyTasksRetrievePath: z.ZodObject<{ task_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      task_id: z.string().min(1, worded).describe('The ID of the task.'),
    }),
  );

export const zTemplatesDuplicateBody: typeof zTemplateDuplicateReqInput = zTemplateDuplicateReqInput;

export const zTemplatesDuplicatePath: z.ZodObject<{ template_id: z.ZodString }, z.core.$strict> = /* @__PURE__ */ made(
  () =>
    z.strictObject({
      template_id: z.string().min(1, worded).describe('The ID of the template.'),
    }),
);

export const zPluginsMgetQuery: z.ZodObject<{ ids: FromText<z.ZodArray<z.ZodString>> }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      ids: fromText(z.array(z.string()).max(20, worded)).describe(
        'The IDs of the plugins, at most 20. Sent as one value, separated by commas.',
      ),
    }),
  );

export const zPluginsRetrievePath: z.ZodObject<{ plugin_id: z.ZodString }, z.core.$strict> = /* @__PURE__ */ made(() =>
  z.strictObject({
    plugin_id: z.string().min(1, worded).describe('The ID of the plugin.'),
  }),
);

export const zPluginsToolsCallBody: typeof zCallPluginToolReqInput = zCallPluginToolReqInput;

export const zPluginsToolsCallPath: z.ZodObject<{ plugin_id: z.ZodString }, z.core.$strict> = /* @__PURE__ */ made(() =>
  z.strictObject({
    plugin_id: z.string().min(1, worded).describe('The ID of the plugin.'),
  }),
);

export const zStoresCategoriesListQuery: z.ZodObject<
  {
    entity_type: typeof zStoreEntityTypeInput;
    page_num: z.ZodOptional<FromText<z.ZodInt>>;
    page_size: z.ZodOptional<FromText<z.ZodInt>>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    entity_type: zStoreEntityTypeInput.describe('The type of entity that the categories are for.'),
    page_num: fromText(z.int().gte(1, worded)).optional().describe('The page number, from 1. Default 1.'),
    page_size: fromText(z.int().lte(100, worded))
      .optional()
      .describe('The number of categories per page, at most 100, default 20.'),
  }),
);

export const zStoresPluginsListQuery: z.ZodObject<
  {
    keyword: z.ZodOptional<z.ZodString>;
    is_official: z.ZodOptional<FromText<z.ZodBoolean>>;
    category_ids: z.ZodOptional<FromText<z.ZodArray<z.ZodString>>>;
    sort_type: z.ZodOptional<typeof zPluginSortTypeInput>;
    page_num: z.ZodOptional<FromText<z.ZodInt>>;
    page_size: z.ZodOptional<FromText<z.ZodInt>>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    keyword: z.string().optional().describe('The keyword to search for.'),
    is_official: fromText(z.boolean())
      .optional()
      .describe('List only the plugins of the platform (`true`) or only those of others (`false`).'),
    category_ids: fromText(z.array(z.string()))
      .optional()
      .describe('List only the plugins in the categories with these IDs. Sent as one value, separated by commas.'),
    sort_type: zPluginSortTypeInput.optional().describe('The order of the plugins.'),
    page_num: fromText(z.int().gte(1, worded)).optional().describe('The page number, from 1. Default 1.'),
    page_size: fromText(z.int().lte(100, worded))
      .optional()
      .describe('The number of plugins per page, at most 100, default 20.'),
  }),
);

export const zConnectorsBotsUpdateBody: typeof zUpdateConnectorBotReqInput = zUpdateConnectorBotReqInput;

export const zConnectorsBotsUpdatePath: z.ZodObject<
  { connector_id: z.ZodString; bot_id: z.ZodString },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    connector_id: z.string().min(1, worded).describe('The ID of the channel.'),
    bot_id: z.string().min(1, worded).describe('The ID of the bot.'),
  }),
);

export const zConnectorsInstallBody: typeof zInstallConnectorReqInput = zInstallConnectorReqInput;

export const zConnectorsInstallPath: z.ZodObject<{ connector_id: z.ZodString }, z.core.$strict> = /* @__PURE__ */ made(
  () =>
    z.strictObject({
      connector_id: z.string().min(1, worded).describe('The ID of the channel.'),
    }),
);

export const zConnectorsUserConfigsCreateBody: typeof zCreateConnectorUserConfigReqInput =
  zCreateConnectorUserConfigReqInput;

export const zConnectorsUserConfigsCreatePath: z.ZodObject<{ connector_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      connector_id: z.string().min(1, worded).describe('The ID of the channel.'),
    }),
  );

export const zApiAppsListQuery: z.ZodObject<
  {
    app_type: z.ZodOptional<typeof zApiAppTypeInput>;
    page_token: z.ZodOptional<z.ZodString>;
    page_size: z.ZodOptional<FromText<z.ZodInt>>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    app_type: zApiAppTypeInput.optional().describe('List only callback apps of this type. Default: both types.'),
    page_token: z
      .string()
      .optional()
      .describe('The `next_page_token` of the previous page. Leave it out for the first page.'),
    page_size: fromText(z.int().gte(1, worded).lte(50, worded))
      .optional()
      .describe('The number of callback apps per page, 1 to 50, default 50.'),
  }),
);

export const zApiAppsCreateBody: typeof zCreateApiAppReqInput = zCreateApiAppReqInput;

export const zApiAppsUpdateBody: typeof zUpdateApiAppReqInput = zUpdateApiAppReqInput;

export const zApiAppsUpdatePath: z.ZodObject<{ api_app_id: z.ZodString }, z.core.$strict> = /* @__PURE__ */ made(() =>
  z.strictObject({
    api_app_id: z.string().min(1, worded).describe('The ID of the callback app.'),
  }),
);

export const zApiAppsDeletePath: z.ZodObject<{ api_app_id: z.ZodString }, z.core.$strict> = /* @__PURE__ */ made(() =>
  z.strictObject({
    api_app_id: z.string().min(1, worded).describe('The ID of the callback app.'),
  }),
);

export const zApiAppsEventsListPath: z.ZodObject<{ api_app_id: z.ZodString }, z.core.$strict> = /* @__PURE__ */ made(
  () =>
    z.strictObject({
      api_app_id: z.string().min(1, worded).describe('The ID of the callback app.'),
    }),
);

export const zApiAppsEventsListQuery: z.ZodObject<
  { page_token: z.ZodOptional<z.ZodString>; page_size: z.ZodOptional<FromText<z.ZodInt>> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    page_token: z
      .string()
      .optional()
      .describe('The `next_page_token` of the previous page. Leave it out for the first page.'),
    page_size: fromText(z.int().gte(1, worded).lte(50, worded))
      .optional()
      .describe('The number of subscriptions per page, 1 to 50, default 50.'),
  }),
);

export const zApiAppsEventsCreateBody: typeof zCreateApiAppEventReqInput = zCreateApiAppEventReqInput;

export const zApiAppsEventsCreatePath: z.ZodObject<{ api_app_id: z.ZodString }, z.core.$strict> = /* @__PURE__ */ made(
  () =>
    z.strictObject({
      api_app_id: z.string().min(1, worded).describe('The ID of the callback app.'),
    }),
);

export const zApiAppsEventsDeleteBody: typeof zDeleteApiAppEventReqInput = zDeleteApiAppEventReqInput;

export const zApiAppsEventsDeletePath: z.ZodObject<{ api_app_id: z.ZodString }, z.core.$strict> = /* @__PURE__ */ made(
  () =>
    z.strictObject({
      api_app_id: z.string().min(1, worded).describe('The ID of the callback app.'),
    }),
);

export const zCommerceBenefitsRetrieveQuery: z.ZodObject<
  {
    benefit_type_list: z.ZodOptional<
      FromText<z.ZodArray<z.ZodEnum<{ api_run_qps: 'api_run_qps'; call_tool_limit: 'call_tool_limit' }>>>
    >;
    resource_id: z.ZodOptional<typeof zBenefitResourceInput>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    benefit_type_list: fromText(z.array(z.enum(['api_run_qps', 'call_tool_limit'])))
      .optional()
      .describe('The types of benefits to get. Sent as one value, separated by commas.'),
    resource_id: zBenefitResourceInput
      .optional()
      .describe('The ID of the resource that the benefit applies to. Required for `api_run_qps`.'),
  }),
);

export const zCommerceBenefitsBillTasksListQuery: z.ZodObject<
  {
    task_ids: z.ZodOptional<FromText<z.ZodArray<z.ZodString>>>;
    page_num: z.ZodOptional<FromText<z.ZodInt>>;
    page_size: z.ZodOptional<FromText<z.ZodInt>>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    task_ids: fromText(z.array(z.string()).max(100, worded))
      .optional()
      .describe(
        'List only the exports with these IDs, at most 100. Default: all exports. Sent as one value, separated by commas.',
      ),
    page_num: fromText(z.int().gte(1, worded)).optional().describe('The page number, from 1. Default 1.'),
    page_size: fromText(z.int().gte(1, worded).lte(200, worded))
      .optional()
      .describe('The number of exports per page, 1 to 200, default 20.'),
  }),
);

export const zCommerceBenefitsBillTasksCreateBody: typeof zCreateBillTaskReqInput = zCreateBillTaskReqInput;

export const zCommerceBenefitsLimitationsListQuery: z.ZodObject<
  {
    entity_type: typeof zBenefitEntityTypeInput;
    entity_id: z.ZodOptional<z.ZodString>;
    benefit_type: z.ZodEnum<{
      resource_point: 'resource_point';
      voice_unified_duration_system: 'voice_unified_duration_system';
      voice_unified_duration_custom: 'voice_unified_duration_custom';
    }>;
    status: z.ZodOptional<typeof zBenefitLimitationStatusInput>;
    page_token: z.ZodOptional<z.ZodString>;
    page_size: z.ZodOptional<FromText<z.ZodInt>>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    entity_type: zBenefitEntityTypeInput.describe('The type of entity that the limits apply to.'),
    entity_id: z.string().optional().describe('List only the limits of the device or custom consumer with this ID.'),
    benefit_type: z
      .enum(['resource_point', 'voice_unified_duration_system', 'voice_unified_duration_custom'])
      .describe('The type of benefit that is limited.'),
    status: zBenefitLimitationStatusInput.optional().describe('List only limits with this status, default `valid`.'),
    page_token: z
      .string()
      .optional()
      .describe('The `page_token` of the previous page. Leave it out for the first page.'),
    page_size: fromText(z.int().gte(1, worded).lte(200, worded))
      .optional()
      .describe('The number of limits per page, 1 to 200, default 20.'),
  }),
);

export const zCommerceBenefitsLimitationsCreateBody: typeof zCreateBenefitLimitationReqInput =
  zCreateBenefitLimitationReqInput;

export const zCommerceBenefitsLimitationsUpdateBody: typeof zUpdateBenefitLimitationReqInput =
  zUpdateBenefitLimitationReqInput;

export const zCommerceBenefitsLimitationsUpdatePath: z.ZodObject<{ benefit_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      benefit_id: z.string().min(1, worded).describe('The ID of the limit.'),
    }),
  );

export const zEnterprisesMembersCreateBody: typeof zCreateEnterpriseMemberReqInput = zCreateEnterpriseMemberReqInput;

export const zEnterprisesMembersCreatePath: z.ZodObject<{ enterprise_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      enterprise_id: z.string().min(1, worded).describe('The ID of the enterprise.'),
    }),
  );

export const zEnterprisesMembersUpdateBody: typeof zUpdateEnterpriseMemberReqInput = zUpdateEnterpriseMemberReqInput;

export const zEnterprisesMembersUpdatePath: z.ZodObject<
  { enterprise_id: z.ZodString; user_id: z.ZodString },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    enterprise_id: z.string().min(1, worded).describe('The ID of the enterprise.'),
    user_id: z.string().min(1, worded).describe('The ID of the member.'),
  }),
);

export const zEnterprisesMembersDeleteBody: typeof zDeleteEnterpriseMemberReqInput = zDeleteEnterpriseMemberReqInput;

export const zEnterprisesMembersDeletePath: z.ZodObject<
  { enterprise_id: z.ZodString; user_id: z.ZodString },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    enterprise_id: z.string().min(1, worded).describe('The ID of the enterprise.'),
    user_id: z.string().min(1, worded).describe('The ID of the member.'),
  }),
);

export const zEnterprisesOrganizationsListPath: z.ZodObject<{ enterprise_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      enterprise_id: z.string().min(1, worded).describe('The ID of the enterprise.'),
    }),
  );

export const zEnterprisesOrganizationsListQuery: z.ZodObject<
  { page_num: z.ZodOptional<FromText<z.ZodInt>>; page_size: z.ZodOptional<FromText<z.ZodInt>> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    page_num: fromText(z.int().gte(1, worded)).optional().describe('The page number, from 1. Default 1.'),
    page_size: fromText(z.int().lte(20, worded))
      .optional()
      .describe('The number of organizations per page, at most 20, default 20.'),
  }),
);

export const zEnterprisesOrganizationsCreateBody: typeof zCreateEnterpriseOrganizationReqInput =
  zCreateEnterpriseOrganizationReqInput;

export const zEnterprisesOrganizationsCreatePath: z.ZodObject<{ enterprise_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      enterprise_id: z.string().min(1, worded).describe('The ID of the enterprise.'),
    }),
  );

export const zOrganizationsUpdateBody: typeof zUpdateOrganizationReqInput = zUpdateOrganizationReqInput;

export const zOrganizationsUpdatePath: z.ZodObject<{ organization_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      organization_id: z.string().min(1, worded).describe('The ID of the organization.'),
    }),
  );

export const zOrganizationsMembersListPath: z.ZodObject<{ organization_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      organization_id: z.string().min(1, worded).describe('The ID of the organization.'),
    }),
  );

export const zOrganizationsMembersListQuery: z.ZodObject<
  { page_num: z.ZodOptional<FromText<z.ZodInt>>; page_size: z.ZodOptional<FromText<z.ZodInt>> },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    page_num: fromText(z.int().gte(1, worded)).optional().describe('The page number, from 1. Default 1.'),
    page_size: fromText(z.int().lte(50, worded))
      .optional()
      .describe('The number of members per page, at most 50, default 20.'),
  }),
);

export const zOrganizationsMembersCreateBody: typeof zCreateOrganizationMemberReqInput =
  zCreateOrganizationMemberReqInput;

export const zOrganizationsMembersCreatePath: z.ZodObject<{ organization_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      organization_id: z.string().min(1, worded).describe('The ID of the organization.'),
    }),
  );

export const zOrganizationsMembersUpdateBody: typeof zUpdateOrganizationMemberReqInput =
  zUpdateOrganizationMemberReqInput;

export const zOrganizationsMembersUpdatePath: z.ZodObject<
  { organization_id: z.ZodString; user_id: z.ZodString },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    organization_id: z.string().min(1, worded).describe('The ID of the organization.'),
    user_id: z.string().min(1, worded).describe('The ID of the member.'),
  }),
);

export const zOrganizationsMembersDeleteBody: typeof zDeleteOrganizationMemberReqInput =
  zDeleteOrganizationMemberReqInput;

export const zOrganizationsMembersDeletePath: z.ZodObject<
  { organization_id: z.ZodString; user_id: z.ZodString },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    organization_id: z.string().min(1, worded).describe('The ID of the organization.'),
    user_id: z.string().min(1, worded).describe('The ID of the member.'),
  }),
);

export const zOauthAuthorizeQuery: z.ZodObject<
  {
    response_type: typeof zOAuthResponseTypeInput;
    client_id: z.ZodString;
    redirect_uri: z.ZodURL;
    state: z.ZodString;
    code_challenge: z.ZodOptional<z.ZodString>;
    code_challenge_method: z.ZodOptional<typeof zCodeChallengeMethodInput>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    response_type: zOAuthResponseTypeInput.describe('The response type, always `code`.'),
    client_id: z.string().min(1, worded).describe('The ID of the OAuth app.'),
    redirect_uri: z
      .url()
      .describe(
        'The URL to return to. It must equal one of the at most three URLs registered for the app, http or https; localhost is allowed.',
      ),
    state: z
      .string()
      .describe('A string that the redirect returns, so that you recognize your own requests. It may be empty.'),
    code_challenge: z
      .string()
      .optional()
      .describe('The code challenge, derived from the code verifier. Required for PKCE, not used otherwise.'),
    code_challenge_method: zCodeChallengeMethodInput
      .optional()
      .describe(
        'The method that derives the challenge from the verifier, default `plain`. Required for PKCE, not used otherwise.',
      ),
  }),
);

export const zOauthAuthorizeWorkspacePath: z.ZodObject<{ workspace_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      workspace_id: z.string().min(1, worded).describe('The ID of the workspace that the token can access.'),
    }),
  );

export const zOauthAuthorizeWorkspaceQuery: z.ZodObject<
  {
    response_type: typeof zOAuthResponseTypeInput;
    client_id: z.ZodString;
    redirect_uri: z.ZodURL;
    state: z.ZodString;
    code_challenge: z.ZodOptional<z.ZodString>;
    code_challenge_method: z.ZodOptional<typeof zCodeChallengeMethodInput>;
  },
  z.core.$strict
> = /* @__PURE__ */ made(() =>
  z.strictObject({
    response_type: zOAuthResponseTypeInput.describe('The response type, always `code`.'),
    client_id: z.string().min(1, worded).describe('The ID of the OAuth app.'),
    redirect_uri: z
      .url()
      .describe(
        'The URL to return to. It must equal one of the at most three URLs registered for the app, http or https; localhost is allowed.',
      ),
    state: z
      .string()
      .describe('A string that the redirect returns, so that you recognize your own requests. It may be empty.'),
    code_challenge: z
      .string()
      .optional()
      .describe('The code challenge, derived from the code verifier. Required for PKCE, not used otherwise.'),
    code_challenge_method: zCodeChallengeMethodInput
      .optional()
      .describe(
        'The method that derives the challenge from the verifier, default `plain`. Required for PKCE, not used otherwise.',
      ),
  }),
);

export const zOauthTokenCreateBody: typeof zOAuthTokenReqInput = zOAuthTokenReqInput;

export const zOauthTokenCreateForAccountBody: typeof zJWTBearerGrantInput = zJWTBearerGrantInput;

export const zOauthTokenCreateForAccountPath: z.ZodObject<{ account_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      account_id: z
        .string()
        .min(1, worded)
        .describe(
          'The ID of the owner of the workspace for a personal account, or of the organization for an enterprise account.',
        ),
    }),
  );

export const zOauthTokenCreateForEnterpriseBody: typeof zJWTBearerGrantInput = zJWTBearerGrantInput;

export const zOauthTokenCreateForEnterprisePath: z.ZodObject<{ enterprise_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      enterprise_id: z.string().min(1, worded).describe('The ID of the enterprise.'),
    }),
  );

export const zOauthDeviceCodeCreateBody: typeof zDeviceCodeReqInput = zDeviceCodeReqInput;

export const zOauthDeviceCodeCreateForWorkspaceBody: typeof zDeviceCodeReqInput = zDeviceCodeReqInput;

export const zOauthDeviceCodeCreateForWorkspacePath: z.ZodObject<{ workspace_id: z.ZodString }, z.core.$strict> =
  /* @__PURE__ */ made(() =>
    z.strictObject({
      workspace_id: z.string().min(1, worded).describe('The ID of the workspace that the token can access.'),
    }),
  );
