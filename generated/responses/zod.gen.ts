// Generated from openapi/ by `npm run generate`. Do not edit.

// @ts-nocheck: the types are written out by codegen/zod-printer.ts, and tested.

import * as z from 'zod/v4';
import { refuseZod3 } from '../../src/schemas/zod-version.js';
import {
  also,
  openEnum,
  openUnion,
  orAbsent,
  orNull,
  type OpenEnum,
  type OpenUnion,
  type Seen,
} from '../../src/schemas/open.js';
import type * as types from '../types/types.gen.js';

/** Returns the schema that a function makes. */
const made = <Schema extends object>(make: () => Schema): Schema => refuseZod3(make());

/**
 * The role of the speaker.
 */
export const zRoleType: OpenEnum<'user' | 'assistant'> = /* @__PURE__ */ made(() =>
  openEnum(['user', 'assistant']).register(z.globalRegistry, { description: 'The role of the speaker.' }),
);

/**
 * Your own key-value pairs, stored with the object and returned with it. At most 16 pairs. Keys have 1 to 64 characters, values 1 to 512.
 */
export const zMetaDataType: z.ZodRecord<z.ZodString, z.ZodString> = /* @__PURE__ */ made(() =>
  z
    .record(z.string(), z.string())
    .register(z.globalRegistry, {
      description:
        'Your own key-value pairs, stored with the object and returned with it. At most 16 pairs. Keys have 1 to 64 characters, values 1 to 512.',
    }),
);

/**
 * Debug information about a call, from the server.
 */
export const zResponseDetail: z.ZodObject<{ logid: z.ZodOptional<Seen<z.ZodString>> }, z.core.$loose> =
  /* @__PURE__ */ made(() =>
    z
      .looseObject({
        logid: orNull(z.string())
          .optional()
          .describe('The log ID of this call. Include it when you contact Coze support.'),
      })
      .register(z.globalRegistry, { description: 'Debug information about a call, from the server.' }),
  );

/**
 * The envelope of every JSON response. A `code` other than 0 is an error, with any HTTP status.
 */
export const zEnvelope: z.ZodObject<
  { code: z.ZodInt; msg: z.ZodOptional<Seen<z.ZodString>>; detail: z.ZodOptional<Seen<typeof zResponseDetail>> },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
    })
    .register(z.globalRegistry, {
      description: 'The envelope of every JSON response. A `code` other than 0 is an error, with any HTTP status.',
    }),
);

/**
 * The status of a chat. `completed`, `failed`, `canceled` and `requires_action` are final; the last one waits for `chat.submitToolOutputs`.
 */
export const zChatStatus: OpenEnum<
  'created' | 'in_progress' | 'completed' | 'failed' | 'requires_action' | 'canceled'
> = /* @__PURE__ */ made(() =>
  openEnum(['created', 'in_progress', 'completed', 'failed', 'requires_action', 'canceled']).register(
    z.globalRegistry,
    {
      description:
        'The status of a chat. `completed`, `failed`, `canceled` and `requires_action` are final; the last one waits for `chat.submitToolOutputs`.',
    },
  ),
);

/**
 * The error of a failed chat. In other chats it is absent or has code 0.
 */
export const zChatError: z.ZodObject<{ code: Seen<Seen<z.ZodInt>>; msg: Seen<Seen<z.ZodString>> }, z.core.$loose> =
  /* @__PURE__ */ made(() =>
    z
      .looseObject({
        code: orNull(also(z.int(), z.string())).describe('The error code, 0 for none.'),
        msg: orAbsent(orNull(z.string())).describe('The error message.'),
      })
      .register(z.globalRegistry, {
        description: 'The error of a failed chat. In other chats it is absent or has code 0.',
      }),
  );

/**
 * The type of the required action.
 */
export const zRequiredActionKind: OpenEnum<'submit_tool_outputs'> = /* @__PURE__ */ made(() =>
  openEnum(['submit_tool_outputs']).register(z.globalRegistry, { description: 'The type of the required action.' }),
);

/**
 * The type of a tool call. `function` runs a local plugin, `reply_message` answers a question.
 */
export const zToolCallKind: OpenEnum<'function' | 'reply_message'> = /* @__PURE__ */ made(() =>
  openEnum(['function', 'reply_message']).register(z.globalRegistry, {
    description: 'The type of a tool call. `function` runs a local plugin, `reply_message` answers a question.',
  }),
);

/**
 * The function that the bot calls.
 */
export const zToolCallFunction: z.ZodObject<{ name: z.ZodString; arguments: z.ZodString }, z.core.$loose> =
  /* @__PURE__ */ made(() =>
    z
      .looseObject({
        name: z.string().describe('The name of the function.'),
        arguments: z.string().describe('The arguments as JSON text.'),
      })
      .register(z.globalRegistry, { description: 'The function that the bot calls.' }),
  );

/**
 * A tool call of the bot.
 */
export const zToolCallType: z.ZodObject<
  { id: z.ZodString; type: typeof zToolCallKind; function: Seen<typeof zToolCallFunction> },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      id: z.string().describe('The ID of the call, to pass back in `tool_outputs`. An opaque string.'),
      type: zToolCallKind,
      function: orAbsent(zToolCallFunction),
    })
    .register(z.globalRegistry, { description: 'A tool call of the bot.' }),
);

/**
 * The tool calls that a chat waits for.
 */
export const zSubmitToolOutputsAction: z.ZodObject<{ tool_calls: z.ZodArray<typeof zToolCallType> }, z.core.$loose> =
  /* @__PURE__ */ made(() =>
    z
      .looseObject({
        tool_calls: z.array(zToolCallType).describe('The calls. Submit the outputs of all of them together.'),
      })
      .register(z.globalRegistry, { description: 'The tool calls that a chat waits for.' }),
  );

/**
 * The action that a chat waits for. Some chats have an empty one, so check the status or the event, not the presence of this field.
 */
export const zRequiredActionType: z.ZodObject<
  { type: typeof zRequiredActionKind; submit_tool_outputs: typeof zSubmitToolOutputsAction },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      type: zRequiredActionKind,
      submit_tool_outputs: zSubmitToolOutputsAction,
    })
    .register(z.globalRegistry, {
      description:
        'The action that a chat waits for. Some chats have an empty one, so check the status or the event, not the presence of this field.',
    }),
);

/**
 * The token usage of a chat.
 */
export const zChatUsage: z.ZodObject<
  {
    token_count: Seen<z.ZodInt>;
    output_count: Seen<z.ZodInt>;
    input_count: Seen<z.ZodInt>;
    output_tokens: z.ZodOptional<Seen<z.ZodInt>>;
    input_tokens: z.ZodOptional<Seen<z.ZodInt>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      token_count: orAbsent(z.int()).describe('The total number of tokens.'),
      output_count: orAbsent(z.int()).describe('The number of output tokens.'),
      input_count: orAbsent(z.int()).describe('The number of input tokens.'),
      output_tokens: orNull(z.int()).optional().describe('The name of `output_count` in some responses.'),
      input_tokens: orNull(z.int()).optional().describe('The name of `input_count` in some responses.'),
    })
    .register(z.globalRegistry, { description: 'The token usage of a chat.' }),
);

/**
 * A message that was added to the conversation before the turn.
 */
export const zInsertedMessage: z.ZodObject<{ id: z.ZodOptional<Seen<z.ZodString>> }, z.core.$loose> =
  /* @__PURE__ */ made(() =>
    z
      .looseObject({
        id: orNull(z.string()).optional().describe('The ID of the message.'),
      })
      .register(z.globalRegistry, { description: 'A message that was added to the conversation before the turn.' }),
  );

/**
 * A chat, one turn of a conversation.
 */
export const zCreateChatData: z.ZodObject<
  {
    id: z.ZodString;
    conversation_id: z.ZodString;
    bot_id: Seen<z.ZodString>;
    status: typeof zChatStatus;
    created_at: z.ZodOptional<Seen<z.ZodInt>>;
    completed_at: z.ZodOptional<Seen<z.ZodInt>>;
    failed_at: z.ZodOptional<Seen<z.ZodInt>>;
    meta_data: z.ZodOptional<Seen<typeof zMetaDataType>>;
    last_error: z.ZodOptional<Seen<typeof zChatError>>;
    required_action: z.ZodOptional<Seen<typeof zRequiredActionType>>;
    usage: z.ZodOptional<Seen<typeof zChatUsage>>;
    section_id: z.ZodOptional<Seen<z.ZodString>>;
    inserted_additional_messages: z.ZodOptional<Seen<z.ZodArray<typeof zInsertedMessage>>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      id: z.string().describe('The ID of the chat.'),
      conversation_id: z.string().describe('The ID of the conversation.'),
      bot_id: orAbsent(z.string()).describe('The ID of the bot.'),
      status: zChatStatus,
      created_at: orNull(z.int()).optional().describe('The time when the chat was created, Unix time in seconds.'),
      completed_at: orNull(z.int()).optional().describe('The time when the chat completed, Unix time in seconds.'),
      failed_at: orNull(z.int()).optional().describe('The time when the chat failed, Unix time in seconds.'),
      meta_data: orNull(zMetaDataType).optional().describe('The key-value pairs passed at creation.'),
      last_error: orNull(zChatError).optional(),
      required_action: orNull(zRequiredActionType).optional(),
      usage: orNull(zChatUsage)
        .optional()
        .describe('The token usage: final when the chat has completed, zeros before.'),
      section_id: orNull(z.string())
        .optional()
        .describe('The ID of the context section. Clearing the context starts a new one.'),
      inserted_additional_messages: orNull(z.array(zInsertedMessage))
        .optional()
        .describe('The messages that this chat added to the conversation.'),
    })
    .register(z.globalRegistry, { description: 'A chat, one turn of a conversation.' }),
);

/**
 * The chat was created. The first event of a stream.
 */
export const zChatCreatedStreamEvent: z.ZodObject<
  { event: z.ZodLiteral<'conversation.chat.created'>; data: typeof zCreateChatData },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event: z.literal('conversation.chat.created').describe('The name of the event.'),
      data: zCreateChatData,
    })
    .register(z.globalRegistry, { description: 'The chat was created. The first event of a stream.' }),
);

/**
 * The bot started to process the chat.
 */
export const zChatInProgressStreamEvent: z.ZodObject<
  { event: z.ZodLiteral<'conversation.chat.in_progress'>; data: typeof zCreateChatData },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event: z.literal('conversation.chat.in_progress').describe('The name of the event.'),
      data: zCreateChatData,
    })
    .register(z.globalRegistry, { description: 'The bot started to process the chat.' }),
);

/**
 * The chat completed and its usage is known. Audio may still follow.
 */
export const zChatCompletedStreamEvent: z.ZodObject<
  { event: z.ZodLiteral<'conversation.chat.completed'>; data: typeof zCreateChatData },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event: z.literal('conversation.chat.completed').describe('The name of the event.'),
      data: zCreateChatData,
    })
    .register(z.globalRegistry, { description: 'The chat completed and its usage is known. Audio may still follow.' }),
);

/**
 * The chat failed; `last_error` has the reason. Some chatflows send only the code and the message.
 */
export const zChatFailedStreamEvent: z.ZodObject<
  { event: z.ZodLiteral<'conversation.chat.failed'>; data: Seen<typeof zCreateChatData> },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event: z.literal('conversation.chat.failed').describe('The name of the event.'),
      data: also(zCreateChatData, zChatError),
    })
    .register(z.globalRegistry, {
      description: 'The chat failed; `last_error` has the reason. Some chatflows send only the code and the message.',
    }),
);

/**
 * The bot calls functions. Submit their outputs with `chat.submitToolOutputs`.
 */
export const zChatRequiresActionStreamEvent: z.ZodObject<
  { event: z.ZodLiteral<'conversation.chat.requires_action'>; data: typeof zCreateChatData },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event: z.literal('conversation.chat.requires_action').describe('The name of the event.'),
      data: zCreateChatData,
    })
    .register(z.globalRegistry, {
      description: 'The bot calls functions. Submit their outputs with `chat.submitToolOutputs`.',
    }),
);

/**
 * The type of the content of a message. Requests accept `text` and `object_string`; `card` and `audio` occur only in responses.
 */
export const zContentType: OpenEnum<'text' | 'object_string' | 'card' | 'audio'> = /* @__PURE__ */ made(() =>
  openEnum(['text', 'object_string', 'card', 'audio']).register(z.globalRegistry, {
    description:
      'The type of the content of a message. Requests accept `text` and `object_string`; `card` and `audio` occur only in responses.',
  }),
);

/**
 * The type of a message in a turn. `follow_up`, `verbose` and `knowledge` are never sent by a client.
 */
export const zMessageType: OpenEnum<
  'question' | 'answer' | 'function_call' | 'tool_output' | 'tool_response' | 'follow_up' | 'verbose' | 'knowledge'
> = /* @__PURE__ */ made(() =>
  openEnum([
    'question',
    'answer',
    'function_call',
    'tool_output',
    'tool_response',
    'follow_up',
    'verbose',
    'knowledge',
  ]).register(z.globalRegistry, {
    description: 'The type of a message in a turn. `follow_up`, `verbose` and `knowledge` are never sent by a client.',
  }),
);

/**
 * A message of a conversation.
 */
export const zChatV3Message: z.ZodObject<
  {
    id: Seen<z.ZodString>;
    conversation_id: z.ZodString;
    bot_id: Seen<z.ZodString>;
    chat_id: Seen<z.ZodString>;
    meta_data: Seen<Seen<typeof zMetaDataType>>;
    role: typeof zRoleType;
    content: Seen<z.ZodString>;
    content_type: Seen<typeof zContentType>;
    created_at: Seen<Seen<z.ZodInt>>;
    updated_at: Seen<Seen<z.ZodInt>>;
    type: Seen<typeof zMessageType>;
    section_id: Seen<z.ZodString>;
    reasoning_content: Seen<z.ZodString>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      id: orAbsent(z.string()).describe('The ID of the message. All fragments of a streamed message share it.'),
      conversation_id: z.string().describe('The ID of the conversation.'),
      bot_id: orAbsent(z.string()).describe('The ID of the bot. Absent in chatflows.'),
      chat_id: orAbsent(z.string()).describe(
        'The ID of the chat. Empty for a message that was added to the conversation without a chat.',
      ),
      meta_data: orAbsent(orNull(zMetaDataType)).describe('The key-value pairs stored with the message.'),
      role: zRoleType,
      content: orAbsent(z.string()).describe(
        'The content; in a delta, the next fragment of it. JSON text if `content_type` is `object_string`, base64 if it is `audio`.',
      ),
      content_type: orAbsent(zContentType),
      created_at: orAbsent(also(z.int(), z.string())).describe(
        'The time when the message was created, Unix time in seconds. Absent in most fragments.',
      ),
      updated_at: orAbsent(also(z.int(), z.string())).describe(
        'The time of the last change, Unix time in seconds. Absent in most fragments.',
      ),
      type: orAbsent(zMessageType),
      section_id: orAbsent(z.string()).describe('The ID of the context section.'),
      reasoning_content: orAbsent(z.string()).describe('The reasoning of a reasoning model. Absent for other models.'),
    })
    .register(z.globalRegistry, { description: 'A message of a conversation.' }),
);

/**
 * The next fragment of a message.
 */
export const zMessageDeltaStreamEvent: z.ZodObject<
  { event: z.ZodLiteral<'conversation.message.delta'>; data: typeof zChatV3Message },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event: z.literal('conversation.message.delta').describe('The name of the event.'),
      data: zChatV3Message,
    })
    .register(z.globalRegistry, { description: 'The next fragment of a message.' }),
);

/**
 * A complete message. Cards, function calls and follow-ups are sent only this way.
 */
export const zMessageCompletedStreamEvent: z.ZodObject<
  { event: z.ZodLiteral<'conversation.message.completed'>; data: typeof zChatV3Message },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event: z.literal('conversation.message.completed').describe('The name of the event.'),
      data: zChatV3Message,
    })
    .register(z.globalRegistry, {
      description: 'A complete message. Cards, function calls and follow-ups are sent only this way.',
    }),
);

/**
 * The next fragment of the spoken reply, base64 in `content`. It may arrive after the chat completed.
 */
export const zAudioDeltaStreamEvent: z.ZodObject<
  { event: z.ZodLiteral<'conversation.audio.delta'>; data: typeof zChatV3Message },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event: z.literal('conversation.audio.delta').describe('The name of the event.'),
      data: zChatV3Message,
    })
    .register(z.globalRegistry, {
      description:
        'The next fragment of the spoken reply, base64 in `content`. It may arrive after the chat completed.',
    }),
);

/**
 * An error on the server ended the stream.
 */
export const zChatErrorStreamEvent: z.ZodObject<
  { event: z.ZodLiteral<'error'>; data: typeof zChatError },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event: z.literal('error').describe('The name of the event.'),
      data: zChatError,
    })
    .register(z.globalRegistry, { description: 'An error on the server ended the stream.' }),
);

/**
 * The end of the stream.
 */
export const zChatDoneStreamEvent: z.ZodObject<
  { event: z.ZodLiteral<'done'>; data: z.ZodLiteral<'[DONE]'> },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event: z.literal('done').describe('The name of the event.'),
      data: z.literal('[DONE]').describe('A constant text.'),
    })
    .register(z.globalRegistry, { description: 'The end of the stream.' }),
);

/**
 * One event of a chat stream. Servers may send other events, which the client passes on unchanged.
 */
export const zChatStreamEvent: OpenUnion<
  z.ZodDiscriminatedUnion<
    [
      typeof zChatCreatedStreamEvent,
      typeof zChatInProgressStreamEvent,
      typeof zChatCompletedStreamEvent,
      typeof zChatFailedStreamEvent,
      typeof zChatRequiresActionStreamEvent,
      typeof zMessageDeltaStreamEvent,
      typeof zMessageCompletedStreamEvent,
      typeof zAudioDeltaStreamEvent,
      typeof zChatErrorStreamEvent,
      typeof zChatDoneStreamEvent,
    ]
  >
> = /* @__PURE__ */ made(() =>
  openUnion(
    z.discriminatedUnion('event', [
      zChatCreatedStreamEvent,
      zChatInProgressStreamEvent,
      zChatCompletedStreamEvent,
      zChatFailedStreamEvent,
      zChatRequiresActionStreamEvent,
      zMessageDeltaStreamEvent,
      zMessageCompletedStreamEvent,
      zAudioDeltaStreamEvent,
      zChatErrorStreamEvent,
      zChatDoneStreamEvent,
    ]),
  ).register(z.globalRegistry, {
    description: 'One event of a chat stream. Servers may send other events, which the client passes on unchanged.',
  }),
);

/**
 * The code of an error, never 0. The platform adds codes without notice.
 */
export const zCozeErrorCode: z.ZodInt = /* @__PURE__ */ made(() =>
  z
    .int()
    .register(z.globalRegistry, {
      description: 'The code of an error, never 0. The platform adds codes without notice.',
    }),
);

/**
 * More about an error, if available.
 */
export const zFailureHint: z.ZodObject<
  {
    logid: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<z.ZodString>>;
    help_doc: z.ZodOptional<Seen<z.ZodString>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      logid: orNull(z.string()).optional().describe('The log ID of this call.'),
      detail: orNull(z.string()).optional().describe('A longer explanation.'),
      help_doc: orNull(z.string()).optional().describe('The URL of a page that explains the error.'),
    })
    .register(z.globalRegistry, { description: 'More about an error, if available.' }),
);

/**
 * The body of a failed call.
 */
export const zFailureBody: z.ZodObject<
  {
    code: typeof zCozeErrorCode;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    error: z.ZodOptional<Seen<typeof zFailureHint>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: zCozeErrorCode,
      msg: orNull(z.string()).optional().describe('The error message.'),
      detail: orNull(zResponseDetail).optional(),
      error: orNull(zFailureHint).optional(),
    })
    .register(z.globalRegistry, { description: 'The body of a failed call.' }),
);

/**
 * A conversation, which contains the messages of one or more chats.
 */
export const zConversation: z.ZodObject<
  {
    id: z.ZodString;
    created_at: z.ZodInt;
    meta_data: typeof zMetaDataType;
    last_section_id: z.ZodOptional<Seen<z.ZodString>>;
    name: z.ZodOptional<Seen<z.ZodString>>;
    creator_id: z.ZodOptional<Seen<z.ZodString>>;
    updated_at: z.ZodOptional<Seen<z.ZodInt>>;
    connector_id: z.ZodOptional<Seen<z.ZodString>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      id: z.string().describe('The ID of the conversation.'),
      created_at: z.int().describe('The time when the conversation was created, Unix time in seconds.'),
      meta_data: zMetaDataType.describe('The key-value pairs passed at creation.'),
      last_section_id: orNull(z.string())
        .optional()
        .describe('The ID of the latest context section. Clearing the context starts a new section.'),
      name: orNull(z.string()).optional().describe('The name of the conversation.'),
      creator_id: orNull(z.string()).optional().describe('The ID of the user who created the conversation.'),
      updated_at: orNull(z.int()).optional().describe('The time of the last change, Unix time in seconds.'),
      connector_id: orNull(z.string())
        .optional()
        .describe('The ID of the channel that the conversation belongs to, for example `1024` (API).'),
    })
    .register(z.globalRegistry, { description: 'A conversation, which contains the messages of one or more chats.' }),
);

/**
 * One page of conversations.
 */
export const zListConversationsData: z.ZodObject<
  { conversations: Seen<Seen<z.ZodArray<typeof zConversation>>>; has_more: z.ZodBoolean },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      conversations: orAbsent(orNull(z.array(zConversation))).describe('The conversations on this page.'),
      has_more: z.boolean().describe('True if there are more pages. There is no total count.'),
    })
    .register(z.globalRegistry, { description: 'One page of conversations.' }),
);

/**
 * The context section that starts when the context of a conversation is cleared.
 */
export const zConversationSession: z.ZodObject<{ id: z.ZodString; conversation_id: z.ZodString }, z.core.$loose> =
  /* @__PURE__ */ made(() =>
    z
      .looseObject({
        id: z.string().describe('The ID of the new section.'),
        conversation_id: z.string().describe('The ID of the conversation.'),
      })
      .register(z.globalRegistry, {
        description: 'The context section that starts when the context of a conversation is cleared.',
      }),
  );

/**
 * One page of the messages of a conversation.
 */
export const zListMessageData: z.ZodObject<
  {
    data: Seen<Seen<z.ZodArray<typeof zChatV3Message>>>;
    first_id: z.ZodString;
    last_id: z.ZodString;
    has_more: z.ZodBoolean;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      data: orAbsent(orNull(z.array(zChatV3Message))).describe('The messages on this page.'),
      first_id: z
        .string()
        .describe('The ID of the first message on this page. Pass it as `before_id` to get the previous page.'),
      last_id: z
        .string()
        .describe('The ID of the last message on this page. Pass it as `after_id` to get the next page.'),
      has_more: z.boolean().describe('True if there are messages beyond this page.'),
    })
    .register(z.globalRegistry, { description: 'One page of the messages of a conversation.' }),
);

/**
 * An uploaded file.
 */
export const zFileObject: z.ZodObject<
  { id: z.ZodString; bytes: z.ZodInt; created_at: z.ZodInt; file_name: z.ZodString },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      id: z.string().describe('The ID of the file, for use in messages and workflow parameters.'),
      bytes: z.int().describe('The size of the file in bytes.'),
      created_at: z.int().describe('The time when the file was uploaded, Unix time in seconds.'),
      file_name: z.string().describe('The name of the file.'),
    })
    .register(z.globalRegistry, { description: 'An uploaded file.' }),
);

/**
 * A user of the platform.
 */
export const zUser: z.ZodObject<
  { user_id: z.ZodString; user_name: z.ZodString; nick_name: z.ZodString; avatar_url: z.ZodString },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      user_id: z.string().describe('The ID of the user.'),
      user_name: z.string().describe('The unique name of the user.'),
      nick_name: z.string().describe('The display name of the user.'),
      avatar_url: z.string().describe("The URL of the user's avatar."),
    })
    .register(z.globalRegistry, { description: 'A user of the platform.' }),
);

/**
 * The role of a user in a workspace.
 */
export const zWorkspaceRoleType: OpenEnum<'owner' | 'admin' | 'member'> = /* @__PURE__ */ made(() =>
  openEnum(['owner', 'admin', 'member']).register(z.globalRegistry, {
    description: 'The role of a user in a workspace.',
  }),
);

/**
 * The type of a workspace, personal or team.
 */
export const zWorkspaceType: OpenEnum<'personal' | 'team'> = /* @__PURE__ */ made(() =>
  openEnum(['personal', 'team']).register(z.globalRegistry, {
    description: 'The type of a workspace, personal or team.',
  }),
);

/**
 * The membership status of a user in a workspace. The documentation lists only `joined`.
 */
export const zWorkspaceJoinedStatus: OpenEnum<'joined' | 'applied' | 'not_joined'> = /* @__PURE__ */ made(() =>
  openEnum(['joined', 'applied', 'not_joined']).register(z.globalRegistry, {
    description: 'The membership status of a user in a workspace. The documentation lists only `joined`.',
  }),
);

/**
 * A workspace, with the role of the user in it.
 */
export const zWorkSpace: z.ZodObject<
  {
    id: z.ZodString;
    name: z.ZodString;
    icon_url: z.ZodString;
    role_type: typeof zWorkspaceRoleType;
    workspace_type: typeof zWorkspaceType;
    enterprise_id: z.ZodOptional<Seen<z.ZodString>>;
    owner_uid: z.ZodOptional<Seen<z.ZodString>>;
    admin_uids: z.ZodOptional<Seen<z.ZodArray<z.ZodString>>>;
    description: z.ZodOptional<Seen<z.ZodString>>;
    joined_status: z.ZodOptional<Seen<typeof zWorkspaceJoinedStatus>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      id: z.string().describe('The ID of the workspace.'),
      name: z.string().describe('The name of the workspace.'),
      icon_url: z.string().describe("The URL of the workspace's icon."),
      role_type: zWorkspaceRoleType.describe('The role of the user in the workspace.'),
      workspace_type: zWorkspaceType.describe('The type of the workspace, personal or team.'),
      enterprise_id: orNull(z.string())
        .optional()
        .describe(
          'The ID of the enterprise that the workspace belongs to. Empty for a workspace of a personal account.',
        ),
      owner_uid: orNull(z.string()).optional().describe('The user ID of the owner of the workspace.'),
      admin_uids: orNull(z.array(z.string()))
        .optional()
        .describe('The user IDs of the administrators of the workspace.'),
      description: orNull(z.string()).optional().describe('The description of the workspace, by its owner.'),
      joined_status: orNull(zWorkspaceJoinedStatus)
        .optional()
        .describe('The membership status of the user in the workspace.'),
    })
    .register(z.globalRegistry, { description: 'A workspace, with the role of the user in it.' }),
);

/**
 * One page of workspaces.
 */
export const zOpenSpaceData: z.ZodObject<
  { workspaces: Seen<Seen<z.ZodArray<typeof zWorkSpace>>>; total_count: z.ZodInt },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      workspaces: orAbsent(orNull(z.array(zWorkSpace))).describe('The workspaces on this page.'),
      total_count: z.int().describe('The number of workspaces on all pages.'),
    })
    .register(z.globalRegistry, { description: 'One page of workspaces.' }),
);

/**
 * The created workspace.
 */
export const zCreateWorkspaceData: z.ZodObject<{ id: z.ZodString }, z.core.$loose> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      id: z.string().describe('The ID of the new workspace.'),
    })
    .register(z.globalRegistry, { description: 'The created workspace.' }),
);

/**
 * A user variable and its value.
 */
export const zKVItem: z.ZodObject<
  { keyword: z.ZodString; value: z.ZodString; create_time: z.ZodInt; update_time: z.ZodInt },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      keyword: z.string().describe('The name of the variable.'),
      value: z.string().describe('The value of the variable.'),
      create_time: z
        .int()
        .describe(
          'The time when a value was first set, Unix time in seconds; 0 while the variable has its default value.',
        ),
      update_time: z.int().describe('The time of the last change, Unix time in seconds; 0 if the value never changed.'),
    })
    .register(z.globalRegistry, { description: 'A user variable and its value.' }),
);

/**
 * User variables and their values.
 */
export const zVariableData: z.ZodObject<{ items: z.ZodArray<typeof zKVItem> }, z.core.$loose> = /* @__PURE__ */ made(
  () =>
    z
      .looseObject({
        items: z.array(zKVItem).describe('The variables. Names that do not exist are left out.'),
      })
      .register(z.globalRegistry, { description: 'User variables and their values.' }),
);

/**
 * The structure of a prompt: `standard` for one text, or `prefix` for a fixed part, which can be cached, and a dynamic part.
 */
export const zPromptMode: OpenEnum<'standard' | 'prefix'> = /* @__PURE__ */ made(() =>
  openEnum(['standard', 'prefix']).register(z.globalRegistry, {
    description:
      'The structure of a prompt: `standard` for one text, or `prefix` for a fixed part, which can be cached, and a dynamic part.',
  }),
);

/**
 * The two parts of a prompt in `prefix` mode.
 */
export const zPrefixPromptInfo: z.ZodObject<
  { prefix_prompt: z.ZodOptional<Seen<z.ZodString>>; dynamic_prompt: z.ZodOptional<Seen<z.ZodString>> },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      prefix_prompt: orNull(z.string())
        .optional()
        .describe('The fixed part at the start of the prompt, which can be cached.'),
      dynamic_prompt: orNull(z.string())
        .optional()
        .describe('The part that follows, which can change with each call, for example by variables.'),
    })
    .register(z.globalRegistry, { description: 'The two parts of a prompt in `prefix` mode.' }),
);

/**
 * The format of the model's replies.
 */
export const zModelResponseFormat: OpenEnum<'text' | 'markdown' | 'json'> = /* @__PURE__ */ made(() =>
  openEnum(['text', 'markdown', 'json']).register(z.globalRegistry, {
    description: "The format of the model's replies.",
  }),
);

/**
 * The cached part of the context, `closed` for none or `prefix` for its fixed start.
 */
export const zCacheType: OpenEnum<'closed' | 'prefix'> = /* @__PURE__ */ made(() =>
  openEnum(['closed', 'prefix']).register(z.globalRegistry, {
    description: 'The cached part of the context, `closed` for none or `prefix` for its fixed start.',
  }),
);

/**
 * The API of the model.
 */
export const zModelApiMode: OpenEnum<'chat_api' | 'responses_api'> = /* @__PURE__ */ made(() =>
  openEnum(['chat_api', 'responses_api']).register(z.globalRegistry, { description: 'The API of the model.' }),
);

/**
 * The source of follow-up questions: `enable` for the platform, `customized` for the platform with your instructions, `disable` for none.
 */
export const zSuggestReplyMode: OpenEnum<'disable' | 'enable' | 'customized'> = /* @__PURE__ */ made(() =>
  openEnum(['disable', 'enable', 'customized']).register(z.globalRegistry, {
    description:
      'The source of follow-up questions: `enable` for the platform, `customized` for the platform with your instructions, `disable` for none.',
  }),
);

/**
 * Voice and video settings of the bot.
 */
export const zBotMediaConfig: z.ZodObject<{ is_voice_call_closed: z.ZodOptional<Seen<z.ZodBoolean>> }, z.core.$loose> =
  /* @__PURE__ */ made(() =>
    z
      .looseObject({
        is_voice_call_closed: orNull(z.boolean()).optional().describe('True if voice calls with the bot are disabled.'),
      })
      .register(z.globalRegistry, { description: 'Voice and video settings of the bot.' }),
  );

/**
 * The created bot.
 */
export const zCreateBotData: z.ZodObject<{ bot_id: z.ZodString }, z.core.$loose> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      bot_id: z.string().describe('The ID of the new bot.'),
    })
    .register(z.globalRegistry, { description: 'The created bot.' }),
);

/**
 * The published version.
 */
export const zPublishBotData: z.ZodObject<{ bot_id: z.ZodString; version: Seen<z.ZodString> }, z.core.$loose> =
  /* @__PURE__ */ made(() =>
    z
      .looseObject({
        bot_id: z.string().describe('The ID of the bot.'),
        version: orAbsent(z.string()).describe('The published version number.'),
      })
      .register(z.globalRegistry, { description: 'The published version.' }),
  );

/**
 * The publish status: `published_online` for the published version, `published_draft` for the draft of a published entity, `unpublished_draft` for a draft that was never published, `all` for all of them.
 */
export const zPublishStatus: OpenEnum<'all' | 'published_online' | 'published_draft' | 'unpublished_draft'> =
  /* @__PURE__ */ made(() =>
    openEnum(['all', 'published_online', 'published_draft', 'unpublished_draft']).register(z.globalRegistry, {
      description:
        'The publish status: `published_online` for the published version, `published_draft` for the draft of a published entity, `unpublished_draft` for a draft that was never published, `all` for all of them.',
    }),
  );

/**
 * A summary of a bot, published or draft.
 */
export const zListBotInfo: z.ZodObject<
  {
    id: z.ZodString;
    name: z.ZodString;
    icon_url: z.ZodString;
    folder_id: z.ZodOptional<Seen<z.ZodString>>;
    updated_at: Seen<z.ZodInt>;
    description: z.ZodString;
    is_published: z.ZodBoolean;
    published_at: z.ZodOptional<Seen<z.ZodInt>>;
    owner_user_id: z.ZodString;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      id: z.string().describe('The ID of the bot.'),
      name: z.string().describe('The name of the bot.'),
      icon_url: z.string().describe('The URL of the avatar.'),
      folder_id: orNull(z.string()).optional().describe('The ID of the folder that contains the bot.'),
      updated_at: also(z.int(), z.string()).describe('The time of the last change, Unix time in seconds.'),
      description: z.string().describe('The description of the bot.'),
      is_published: z.boolean().describe('True if the bot is published.'),
      published_at: orNull(z.int())
        .optional()
        .describe('The time of the last publication, Unix time in seconds. Absent for a bot that was never published.'),
      owner_user_id: z.string().describe('The ID of the owner.'),
    })
    .register(z.globalRegistry, { description: 'A summary of a bot, published or draft.' }),
);

/**
 * One page of bots.
 */
export const zListBotNewData: z.ZodObject<
  { total: z.ZodInt; items: Seen<Seen<z.ZodArray<typeof zListBotInfo>>> },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      total: z.int().describe('The number of bots that match.'),
      items: orAbsent(orNull(z.array(zListBotInfo))).describe('The bots on this page.'),
    })
    .register(z.globalRegistry, { description: 'One page of bots.' }),
);

/**
 * The persona and the instructions of the bot.
 */
export const zBotPromptInfo: z.ZodObject<
  {
    prompt: Seen<z.ZodString>;
    prompt_mode: z.ZodOptional<Seen<typeof zPromptMode>>;
    prefix_prompt_info: z.ZodOptional<Seen<typeof zPrefixPromptInfo>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      prompt: orAbsent(z.string()).describe('The persona and the instructions as one text.'),
      prompt_mode: orNull(zPromptMode).optional(),
      prefix_prompt_info: orNull(zPrefixPromptInfo).optional(),
    })
    .register(z.globalRegistry, { description: 'The persona and the instructions of the bot.' }),
);

/**
 * The source of the opening message: 1 for none, 2 for a fixed text, 3 for a model.
 */
export const zOnboardingMode: OpenEnum<1 | 2 | 3> = /* @__PURE__ */ made(() =>
  openEnum([1, 2, 3]).register(z.globalRegistry, {
    description: 'The source of the opening message: 1 for none, 2 for a fixed text, 3 for a model.',
  }),
);

/**
 * The suggested questions that are shown: 0 for a random selection, 1 for all.
 */
export const zSuggestedQuestionsShowMode: OpenEnum<0 | 1> = /* @__PURE__ */ made(() =>
  openEnum([0, 1]).register(z.globalRegistry, {
    description: 'The suggested questions that are shown: 0 for a random selection, 1 for all.',
  }),
);

/**
 * The opening message of the bot and its suggested questions. Some responses name the fields in PascalCase: use those if `prologue` is absent.
 */
export const zBotOnboardingInfo: z.ZodObject<
  {
    prologue: Seen<z.ZodString>;
    suggested_questions: z.ZodOptional<Seen<z.ZodArray<z.ZodString>>>;
    Prologue: z.ZodOptional<Seen<z.ZodString>>;
    SuggestedQuestions: z.ZodOptional<Seen<z.ZodArray<z.ZodString>>>;
    OnboardingMode: z.ZodOptional<Seen<typeof zOnboardingMode>>;
    CustomizedOnboardingPrompt: z.ZodOptional<Seen<z.ZodString>>;
    SuggestedQuestionsShowMode: z.ZodOptional<Seen<typeof zSuggestedQuestionsShowMode>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      prologue: orAbsent(z.string()).describe('The opening message of the bot.'),
      suggested_questions: orNull(z.array(z.string()))
        .optional()
        .describe('The questions that are suggested to the user at the start.'),
      Prologue: orNull(z.string())
        .optional()
        .describe('The same as `prologue`, in responses that name the fields in PascalCase.'),
      SuggestedQuestions: orNull(z.array(z.string()))
        .optional()
        .describe('The same as `suggested_questions`, in responses that name the fields in PascalCase.'),
      OnboardingMode: orNull(zOnboardingMode).optional(),
      CustomizedOnboardingPrompt: orNull(z.string())
        .optional()
        .describe('The instructions for a model that writes the opening message.'),
      SuggestedQuestionsShowMode: orNull(zSuggestedQuestionsShowMode).optional(),
    })
    .register(z.globalRegistry, {
      description:
        'The opening message of the bot and its suggested questions. Some responses name the fields in PascalCase: use those if `prologue` is absent.',
    }),
);

/**
 * The mode of the bot: 0 for a single agent, 1 for multiple agents, 2 for a single agent that runs a workflow.
 */
export const zBotModeType: OpenEnum<0 | 1 | 2> = /* @__PURE__ */ made(() =>
  openEnum([0, 1, 2]).register(z.globalRegistry, {
    description:
      'The mode of the bot: 0 for a single agent, 1 for multiple agents, 2 for a single agent that runs a workflow.',
  }),
);

/**
 * A tool of a plugin.
 */
export const zBotPluginApi: z.ZodObject<
  { api_id: z.ZodString; name: z.ZodString; description: z.ZodString },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      api_id: z.string().describe('The ID of the tool.'),
      name: z.string().describe('The name of the tool.'),
      description: z.string().describe('The description of the tool.'),
    })
    .register(z.globalRegistry, { description: 'A tool of a plugin.' }),
);

/**
 * A plugin of the bot.
 */
export const zBotPlugin: z.ZodObject<
  {
    plugin_id: z.ZodString;
    name: z.ZodString;
    description: z.ZodString;
    icon_url: z.ZodString;
    api_info_list: z.ZodArray<typeof zBotPluginApi>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      plugin_id: z.string().describe('The ID of the plugin.'),
      name: z.string().describe('The name of the plugin.'),
      description: z.string().describe('The description of the plugin.'),
      icon_url: z.string().describe("The URL of the plugin's icon."),
      api_info_list: z.array(zBotPluginApi).describe('The tools of the plugin that the bot may call.'),
    })
    .register(z.globalRegistry, { description: 'A plugin of the bot.' }),
);

/**
 * The model of the bot and its parameters.
 */
export const zBotModelInfo: z.ZodObject<
  {
    model_id: z.ZodString;
    model_name: z.ZodString;
    top_k: z.ZodOptional<Seen<z.ZodInt>>;
    top_p: z.ZodOptional<Seen<z.ZodNumber>>;
    max_tokens: z.ZodOptional<Seen<z.ZodInt>>;
    temperature: z.ZodOptional<Seen<z.ZodNumber>>;
    context_round: z.ZodOptional<Seen<z.ZodInt>>;
    response_format: z.ZodOptional<Seen<typeof zModelResponseFormat>>;
    presence_penalty: z.ZodOptional<Seen<z.ZodNumber>>;
    frequency_penalty: z.ZodOptional<Seen<z.ZodNumber>>;
    parameters: z.ZodOptional<Seen<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
    api_mode: z.ZodOptional<Seen<typeof zModelApiMode>>;
    cache_type: z.ZodOptional<Seen<typeof zCacheType>>;
    sp_current_time: z.ZodOptional<Seen<z.ZodBoolean>>;
    sp_anti_leak: z.ZodOptional<Seen<z.ZodBoolean>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      model_id: z.string().describe('The ID of the model.'),
      model_name: z.string().describe('The name of the model.'),
      top_k: orNull(z.int())
        .optional()
        .describe('The number of most likely tokens that the next token is sampled from.'),
      top_p: orNull(z.number())
        .optional()
        .describe('The total probability of the most likely tokens that the next token is sampled from.'),
      max_tokens: orNull(z.int()).optional().describe('The maximum length of a reply, in tokens.'),
      temperature: orNull(z.number())
        .optional()
        .describe('The randomness of replies. Low values make them consistent, high values varied.'),
      context_round: orNull(z.int())
        .optional()
        .describe('The number of earlier turns that are included in the context.'),
      response_format: orNull(zModelResponseFormat).optional(),
      presence_penalty: orNull(z.number())
        .optional()
        .describe('A penalty on words that already occurred. Values above 0 favor new topics.'),
      frequency_penalty: orNull(z.number())
        .optional()
        .describe('A penalty on words that grows with the number of occurrences. Values above 0 reduce repetition.'),
      parameters: orNull(z.record(z.string(), z.unknown()))
        .optional()
        .describe('More parameters of the model, by name.'),
      api_mode: orNull(zModelApiMode).optional().describe('The API of the model, `chat_api` or `responses_api`.'),
      cache_type: orNull(zCacheType).optional().describe('The cached part of the context, `closed` or `prefix`.'),
      sp_current_time: orNull(z.boolean()).optional().describe('True if the prompt includes the current time.'),
      sp_anti_leak: orNull(z.boolean())
        .optional()
        .describe('True if the prompt is protected against users who try to extract it.'),
    })
    .register(z.globalRegistry, { description: 'The model of the bot and its parameters.' }),
);

/**
 * A summary of a knowledge base.
 */
export const zCommonKnowledgeInfo: z.ZodObject<{ id: z.ZodString; name: z.ZodString }, z.core.$loose> =
  /* @__PURE__ */ made(() =>
    z
      .looseObject({
        id: z.string().describe('The ID of the knowledge base.'),
        name: z.string().describe('The name of the knowledge base.'),
      })
      .register(z.globalRegistry, { description: 'A summary of a knowledge base.' }),
  );

/**
 * The knowledge bases of the bot.
 */
export const zCommonKnowledge: z.ZodObject<
  { knowledge_infos: Seen<z.ZodArray<typeof zCommonKnowledgeInfo>> },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      knowledge_infos: orAbsent(z.array(zCommonKnowledgeInfo)).describe('The knowledge bases.'),
    })
    .register(z.globalRegistry, { description: 'The knowledge bases of the bot.' }),
);

/**
 * The type of a variable, `KVVariable` for one value or `ListVariable` for a list.
 */
export const zVariableType: OpenEnum<'KVVariable' | 'ListVariable'> = /* @__PURE__ */ made(() =>
  openEnum(['KVVariable', 'ListVariable']).register(z.globalRegistry, {
    description: 'The type of a variable, `KVVariable` for one value or `ListVariable` for a list.',
  }),
);

/**
 * The source of a variable: `custom` for the bot, `system` for the platform, `location` for the location of the user, `feishu` for Feishu, `app` for the app that the bot belongs to.
 */
export const zVariableChannel: OpenEnum<'custom' | 'system' | 'location' | 'feishu' | 'app'> = /* @__PURE__ */ made(
  () =>
    openEnum(['custom', 'system', 'location', 'feishu', 'app']).register(z.globalRegistry, {
      description:
        'The source of a variable: `custom` for the bot, `system` for the platform, `location` for the location of the user, `feishu` for Feishu, `app` for the app that the bot belongs to.',
    }),
);

/**
 * A variable of the bot, which stores a value per user across conversations.
 */
export const zBotVariable: z.ZodObject<
  {
    keyword: z.ZodString;
    default_value: z.ZodString;
    variable_type: Seen<typeof zVariableType>;
    channel: typeof zVariableChannel;
    description: z.ZodString;
    enable: z.ZodBoolean;
    prompt_enable: z.ZodBoolean;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      keyword: z.string().describe('The name of the variable.'),
      default_value: z.string().describe('The value of the variable until it is set.'),
      variable_type: orAbsent(zVariableType),
      channel: zVariableChannel,
      description: z.string().describe('The description of the variable.'),
      enable: z.boolean().describe('True if the variable is enabled.'),
      prompt_enable: z.boolean().describe('True if the bot may use the variable in its prompt.'),
    })
    .register(z.globalRegistry, {
      description: 'A variable of the bot, which stores a value per user across conversations.',
    }),
);

/**
 * The voice for a language.
 */
export const zBotVoiceInfo: z.ZodObject<
  { voice_id: z.ZodString; language_code: z.ZodOptional<Seen<z.ZodString>> },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      voice_id: z.string().describe('The ID of the voice.'),
      language_code: orNull(z.string()).optional().describe('The language code, for example `zh` or `en`.'),
    })
    .register(z.globalRegistry, { description: 'The voice for a language.' }),
);

/**
 * A voice of the bot.
 */
export const zBotVoiceData: z.ZodObject<
  {
    id: z.ZodString;
    language_code: z.ZodOptional<Seen<z.ZodString>>;
    language_name: z.ZodOptional<Seen<z.ZodString>>;
    name: z.ZodOptional<Seen<z.ZodString>>;
    style_id: z.ZodOptional<Seen<z.ZodString>>;
    preview_text: z.ZodOptional<Seen<z.ZodString>>;
    preview_audio: z.ZodOptional<Seen<z.ZodString>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      id: z.string().describe('The ID of the voice.'),
      language_code: orNull(z.string()).optional().describe('The language code, for example `zh` or `en`.'),
      language_name: orNull(z.string()).optional().describe('The name of the language.'),
      name: orNull(z.string()).optional().describe('The name of the voice.'),
      style_id: orNull(z.string()).optional().describe('The ID of the speaking style.'),
      preview_text: orNull(z.string()).optional().describe('The text of the preview.'),
      preview_audio: orNull(z.string()).optional().describe('The URL of the preview.'),
    })
    .register(z.globalRegistry, { description: 'A voice of the bot.' }),
);

/**
 * The type of the tool that a shortcut command calls.
 */
export const zShortcutToolType: OpenEnum<'workflow' | 'plugin'> = /* @__PURE__ */ made(() =>
  openEnum(['workflow', 'plugin']).register(z.globalRegistry, {
    description: 'The type of the tool that a shortcut command calls.',
  }),
);

/**
 * The tool that a shortcut command calls.
 */
export const zShortcutCommandToolInfo: z.ZodObject<
  { name: z.ZodString; type: typeof zShortcutToolType },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      name: z.string().describe('The name of the tool.'),
      type: zShortcutToolType,
    })
    .register(z.globalRegistry, { description: 'The tool that a shortcut command calls.' }),
);

/**
 * An input of a shortcut command.
 */
export const zShortcutCommandComponent: z.ZodObject<
  {
    name: z.ZodString;
    description: z.ZodString;
    type: z.ZodString;
    tool_parameter: z.ZodString;
    default_value: z.ZodString;
    is_hide: z.ZodBoolean;
    options: z.ZodOptional<Seen<z.ZodArray<z.ZodString>>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      name: z.string().describe('The name of the input.'),
      description: z.string().describe('The description of the input.'),
      type: z.string().describe('The type of the input, `text`, `select` or `file`.'),
      tool_parameter: z.string().describe('The parameter of the tool that receives the value.'),
      default_value: z.string().describe('The value if the user fills in nothing.'),
      is_hide: z.boolean().describe('True if the input is hidden and its default value is used.'),
      options: orNull(z.array(z.string())).optional().describe('The options of a `select`.'),
    })
    .register(z.globalRegistry, { description: 'An input of a shortcut command.' }),
);

/**
 * A shortcut command, which a user selects instead of typing a message.
 */
export const zShortcutCommandInfo: z.ZodObject<
  {
    id: z.ZodString;
    name: z.ZodString;
    tool: Seen<typeof zShortcutCommandToolInfo>;
    command: z.ZodString;
    agent_id: z.ZodOptional<Seen<z.ZodString>>;
    icon_url: z.ZodString;
    components: Seen<z.ZodArray<typeof zShortcutCommandComponent>>;
    description: z.ZodString;
    query_template: z.ZodString;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      id: z.string().describe('The ID of the command.'),
      name: z.string().describe('The label of the button.'),
      tool: orAbsent(zShortcutCommandToolInfo),
      command: z.string().describe('The text that a user types to call the command.'),
      agent_id: orNull(z.string())
        .optional()
        .describe('The ID of the agent node that replies, for a bot in multi-agent mode.'),
      icon_url: z.string().describe("The URL of the command's icon."),
      components: orAbsent(z.array(zShortcutCommandComponent)).describe(
        'The inputs that a user fills in before the command is sent.',
      ),
      description: z.string().describe('The description of the command.'),
      query_template: z.string().describe('The message that the command sends, with placeholders for the inputs.'),
    })
    .register(z.globalRegistry, {
      description: 'A shortcut command, which a user selects instead of typing a message.',
    }),
);

/**
 * A summary of a workflow of the bot.
 */
export const zWorkflowInfo: z.ZodObject<
  { id: z.ZodString; name: z.ZodString; icon_url: z.ZodString; description: z.ZodString },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      id: z.string().describe('The ID of the workflow.'),
      name: z.string().describe('The name of the workflow.'),
      icon_url: z.string().describe("The URL of the workflow's icon."),
      description: z.string().describe('The description of the workflow.'),
    })
    .register(z.globalRegistry, { description: 'A summary of a workflow of the bot.' }),
);

/**
 * The suggestion of follow-up questions after a reply.
 */
export const zSuggestReplyInfo: z.ZodObject<
  { reply_mode: Seen<typeof zSuggestReplyMode>; customized_prompt: z.ZodOptional<Seen<z.ZodString>> },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      reply_mode: orAbsent(zSuggestReplyMode).describe(
        'The source of the suggestions: `enable` (the platform), `customized` (your instructions) or `disable`.',
      ),
      customized_prompt: orNull(z.string())
        .optional()
        .describe('The instructions for the suggestions, if `reply_mode` is `customized`.'),
    })
    .register(z.globalRegistry, { description: 'The suggestion of follow-up questions after a reply.' }),
);

/**
 * The gradient from the image to the theme color. Empty if there is none.
 */
export const zGradientPosition: z.ZodObject<
  { left: z.ZodOptional<Seen<z.ZodNumber>>; right: z.ZodOptional<Seen<z.ZodNumber>> },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      left: orNull(z.number()).optional().describe('The position of the left gradient.'),
      right: orNull(z.number()).optional().describe('The position of the right gradient.'),
    })
    .register(z.globalRegistry, {
      description: 'The gradient from the image to the theme color. Empty if there is none.',
    }),
);

/**
 * The position of the image on the canvas that it was cropped on. Empty if it was not cropped.
 */
export const zCanvasPosition: z.ZodObject<
  {
    width: z.ZodOptional<Seen<z.ZodNumber>>;
    height: z.ZodOptional<Seen<z.ZodNumber>>;
    left: z.ZodOptional<Seen<z.ZodNumber>>;
    top: z.ZodOptional<Seen<z.ZodNumber>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      width: orNull(z.number()).optional().describe('The width of the image on the canvas.'),
      height: orNull(z.number()).optional().describe('The height of the image on the canvas.'),
      left: orNull(z.number()).optional().describe('The distance of the image from the left edge of the canvas.'),
      top: orNull(z.number()).optional().describe('The distance of the image from the top edge of the canvas.'),
    })
    .register(z.globalRegistry, {
      description: 'The position of the image on the canvas that it was cropped on. Empty if it was not cropped.',
    }),
);

/**
 * A background image and its position.
 */
export const zBackgroundImageInfo: z.ZodObject<
  {
    image_url: Seen<z.ZodString>;
    origin_image_url: z.ZodOptional<Seen<z.ZodString>>;
    theme_color: z.ZodOptional<Seen<z.ZodString>>;
    gradient_position: z.ZodOptional<Seen<typeof zGradientPosition>>;
    canvas_position: z.ZodOptional<Seen<typeof zCanvasPosition>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      image_url: orAbsent(z.string()).describe('The URL of the displayed image.'),
      origin_image_url: orNull(z.string()).optional().describe('The URL of the uploaded image.'),
      theme_color: orNull(z.string()).optional().describe('The main color of the image.'),
      gradient_position: orNull(zGradientPosition).optional(),
      canvas_position: orNull(zCanvasPosition).optional(),
    })
    .register(z.globalRegistry, { description: 'A background image and its position.' }),
);

/**
 * The background of the chat window.
 */
export const zBotBackgroundImageInfo: z.ZodObject<
  {
    web_background_image: z.ZodOptional<Seen<typeof zBackgroundImageInfo>>;
    mobile_background_image: z.ZodOptional<Seen<typeof zBackgroundImageInfo>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      web_background_image: orNull(zBackgroundImageInfo).optional(),
      mobile_background_image: orNull(zBackgroundImageInfo).optional(),
    })
    .register(z.globalRegistry, { description: 'The background of the chat window.' }),
);

/**
 * The default input of the user: `text` for typing, `voice` for recorded speech, `call` for a call.
 */
export const zUserInputType: OpenEnum<'text' | 'voice' | 'call'> = /* @__PURE__ */ made(() =>
  openEnum(['text', 'voice', 'call']).register(z.globalRegistry, {
    description: 'The default input of the user: `text` for typing, `voice` for recorded speech, `call` for a call.',
  }),
);

/**
 * The configuration of a bot.
 */
export const zBotInfo: z.ZodObject<
  {
    bot_id: z.ZodString;
    name: z.ZodString;
    description: z.ZodString;
    icon_url: z.ZodString;
    create_time: z.ZodInt;
    update_time: z.ZodInt;
    version: Seen<z.ZodString>;
    prompt_info: typeof zBotPromptInfo;
    onboarding_info: typeof zBotOnboardingInfo;
    bot_mode: typeof zBotModeType;
    plugin_info_list: z.ZodArray<typeof zBotPlugin>;
    model_info: typeof zBotModelInfo;
    folder_id: z.ZodOptional<Seen<z.ZodString>>;
    knowledge: Seen<typeof zCommonKnowledge>;
    variables: Seen<z.ZodArray<typeof zBotVariable>>;
    media_config: z.ZodOptional<Seen<typeof zBotMediaConfig>>;
    owner_user_id: z.ZodOptional<Seen<z.ZodString>>;
    voice_info_list: z.ZodOptional<Seen<z.ZodArray<typeof zBotVoiceInfo>>>;
    voice_data_list: z.ZodOptional<Seen<z.ZodArray<typeof zBotVoiceData>>>;
    shortcut_commands: Seen<z.ZodArray<typeof zShortcutCommandInfo>>;
    workflow_info_list: Seen<z.ZodArray<typeof zWorkflowInfo>>;
    suggest_reply_info: Seen<typeof zSuggestReplyInfo>;
    background_image_info: Seen<typeof zBotBackgroundImageInfo>;
    default_user_input_type: z.ZodOptional<Seen<typeof zUserInputType>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      bot_id: z.string().describe('The ID of the bot.'),
      name: z.string().describe('The name of the bot.'),
      description: z.string().describe('The description of the bot.'),
      icon_url: z.string().describe('The URL of the avatar.'),
      create_time: z.int().describe('The time when the bot was created, Unix time in seconds.'),
      update_time: z.int().describe('The time of the last change, Unix time in seconds.'),
      version: orAbsent(z.string()).describe('The latest version number.'),
      prompt_info: zBotPromptInfo,
      onboarding_info: zBotOnboardingInfo,
      bot_mode: zBotModeType,
      plugin_info_list: z.array(zBotPlugin).describe('The plugins of the bot.'),
      model_info: zBotModelInfo,
      folder_id: orNull(z.string()).optional().describe('The ID of the folder that contains the bot.'),
      knowledge: orAbsent(zCommonKnowledge),
      variables: orAbsent(z.array(zBotVariable)).describe('The variables of the bot.'),
      media_config: orNull(zBotMediaConfig).optional(),
      owner_user_id: orNull(z.string()).optional().describe('The ID of the owner.'),
      voice_info_list: orNull(z.array(zBotVoiceInfo)).optional().describe('The voices of the bot, one per language.'),
      voice_data_list: orNull(z.array(zBotVoiceData)).optional().describe('The voices of the bot, with details.'),
      shortcut_commands: orAbsent(z.array(zShortcutCommandInfo)).describe('The shortcut commands of the bot.'),
      workflow_info_list: orAbsent(z.array(zWorkflowInfo)).describe('The workflows of the bot.'),
      suggest_reply_info: orAbsent(zSuggestReplyInfo),
      background_image_info: orAbsent(zBotBackgroundImageInfo),
      default_user_input_type: orNull(zUserInputType).optional(),
    })
    .register(z.globalRegistry, { description: 'The configuration of a bot.' }),
);

/**
 * The model of the bot and its parameters.
 */
export const zBotModelDetail: z.ZodObject<
  {
    model_id: z.ZodString;
    model_name: z.ZodString;
    top_k: z.ZodOptional<Seen<z.ZodInt>>;
    top_p: z.ZodOptional<Seen<z.ZodNumber>>;
    max_tokens: z.ZodOptional<Seen<z.ZodInt>>;
    temperature: z.ZodOptional<Seen<z.ZodNumber>>;
    context_round: z.ZodOptional<Seen<z.ZodInt>>;
    response_format: z.ZodOptional<Seen<typeof zModelResponseFormat>>;
    presence_penalty: z.ZodOptional<Seen<z.ZodNumber>>;
    frequency_penalty: z.ZodOptional<Seen<z.ZodNumber>>;
    parameters: z.ZodOptional<Seen<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
    api_mode: z.ZodOptional<Seen<typeof zModelApiMode>>;
    cache_type: z.ZodOptional<Seen<typeof zCacheType>>;
    sp_current_time: z.ZodOptional<Seen<z.ZodBoolean>>;
    sp_anti_leak: z.ZodOptional<Seen<z.ZodBoolean>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      model_id: z.string().describe('The ID of the model.'),
      model_name: z.string().describe('The name of the model.'),
      top_k: orNull(z.int())
        .optional()
        .describe('The number of most likely tokens that the next token is sampled from.'),
      top_p: orNull(z.number())
        .optional()
        .describe('The total probability of the most likely tokens that the next token is sampled from.'),
      max_tokens: orNull(z.int()).optional().describe('The maximum length of a reply, in tokens.'),
      temperature: orNull(z.number())
        .optional()
        .describe('The randomness of replies. Low values make them consistent, high values varied.'),
      context_round: orNull(z.int())
        .optional()
        .describe('The number of earlier turns that are included in the context.'),
      response_format: orNull(zModelResponseFormat).optional(),
      presence_penalty: orNull(z.number())
        .optional()
        .describe('A penalty on words that already occurred. Values above 0 favor new topics.'),
      frequency_penalty: orNull(z.number())
        .optional()
        .describe('A penalty on words that grows with the number of occurrences. Values above 0 reduce repetition.'),
      parameters: orNull(z.record(z.string(), z.unknown()))
        .optional()
        .describe('More parameters of the model, by name.'),
      api_mode: orNull(zModelApiMode).optional(),
      cache_type: orNull(zCacheType).optional().describe('The cached part of the context, `closed` or `prefix`.'),
      sp_current_time: orNull(z.boolean()).optional().describe('True if the prompt includes the current time.'),
      sp_anti_leak: orNull(z.boolean())
        .optional()
        .describe('True if the prompt is protected against users who try to extract it.'),
    })
    .register(z.globalRegistry, { description: 'The model of the bot and its parameters.' }),
);

/**
 * The configuration of a bot, with the fields that only the newer endpoint documents.
 */
export const zBotDetail: z.ZodObject<
  {
    bot_id: z.ZodString;
    name: z.ZodString;
    description: z.ZodString;
    icon_url: z.ZodString;
    create_time: z.ZodInt;
    update_time: z.ZodInt;
    version: Seen<z.ZodString>;
    prompt_info: typeof zBotPromptInfo;
    onboarding_info: typeof zBotOnboardingInfo;
    bot_mode: typeof zBotModeType;
    plugin_info_list: z.ZodArray<typeof zBotPlugin>;
    model_info: typeof zBotModelDetail;
    folder_id: z.ZodOptional<Seen<z.ZodString>>;
    knowledge: Seen<typeof zCommonKnowledge>;
    variables: Seen<z.ZodArray<typeof zBotVariable>>;
    media_config: z.ZodOptional<Seen<typeof zBotMediaConfig>>;
    owner_user_id: z.ZodOptional<Seen<z.ZodString>>;
    voice_info_list: z.ZodOptional<Seen<z.ZodArray<typeof zBotVoiceInfo>>>;
    voice_data_list: z.ZodOptional<Seen<z.ZodArray<typeof zBotVoiceData>>>;
    shortcut_commands: Seen<z.ZodArray<typeof zShortcutCommandInfo>>;
    workflow_info_list: Seen<z.ZodArray<typeof zWorkflowInfo>>;
    suggest_reply_info: Seen<typeof zSuggestReplyInfo>;
    background_image_info: Seen<typeof zBotBackgroundImageInfo>;
    default_user_input_type: z.ZodOptional<Seen<typeof zUserInputType>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      bot_id: z.string().describe('The ID of the bot.'),
      name: z.string().describe('The name of the bot.'),
      description: z.string().describe('The description of the bot.'),
      icon_url: z.string().describe('The URL of the avatar.'),
      create_time: z.int().describe('The time when the bot was created, Unix time in seconds.'),
      update_time: z.int().describe('The time of the last change, Unix time in seconds.'),
      version: orAbsent(z.string()).describe('The latest version number.'),
      prompt_info: zBotPromptInfo,
      onboarding_info: zBotOnboardingInfo,
      bot_mode: zBotModeType,
      plugin_info_list: z.array(zBotPlugin).describe('The plugins of the bot.'),
      model_info: zBotModelDetail,
      folder_id: orNull(z.string()).optional().describe('The ID of the folder that contains the bot.'),
      knowledge: orAbsent(zCommonKnowledge),
      variables: orAbsent(z.array(zBotVariable)).describe('The variables of the bot.'),
      media_config: orNull(zBotMediaConfig).optional(),
      owner_user_id: orNull(z.string()).optional().describe('The ID of the owner.'),
      voice_info_list: orNull(z.array(zBotVoiceInfo)).optional().describe('The voices of the bot, one per language.'),
      voice_data_list: orNull(z.array(zBotVoiceData)).optional().describe('The voices of the bot, with details.'),
      shortcut_commands: orAbsent(z.array(zShortcutCommandInfo)).describe('The shortcut commands of the bot.'),
      workflow_info_list: orAbsent(z.array(zWorkflowInfo)).describe('The workflows of the bot.'),
      suggest_reply_info: orAbsent(zSuggestReplyInfo),
      background_image_info: orAbsent(zBotBackgroundImageInfo),
      default_user_input_type: orNull(zUserInputType).optional(),
    })
    .register(z.globalRegistry, {
      description: 'The configuration of a bot, with the fields that only the newer endpoint documents.',
    }),
);

/**
 * The user who created a version.
 */
export const zBotVersionCreator: z.ZodObject<
  { id: z.ZodString; name: z.ZodOptional<Seen<z.ZodString>> },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      id: z.string().describe('The ID of the user.'),
      name: orNull(z.string()).optional().describe('The name of the user.'),
    })
    .register(z.globalRegistry, { description: 'The user who created a version.' }),
);

/**
 * A version of a bot.
 */
export const zBotVersionInfo: z.ZodObject<
  {
    version: z.ZodString;
    creator: z.ZodOptional<Seen<typeof zBotVersionCreator>>;
    changelog: z.ZodOptional<Seen<z.ZodString>>;
    created_at: z.ZodOptional<Seen<Seen<z.ZodInt>>>;
    publish_status: z.ZodOptional<Seen<typeof zPublishStatus>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      version: z.string().describe('The version number.'),
      creator: orNull(zBotVersionCreator).optional(),
      changelog: orNull(z.string()).optional().describe('The change log, written by the creator of the version.'),
      created_at: orNull(also(z.int(), z.string()))
        .optional()
        .describe('The time when the version was created, Unix time in seconds.'),
      publish_status: orNull(zPublishStatus).optional(),
    })
    .register(z.globalRegistry, { description: 'A version of a bot.' }),
);

/**
 * One page of versions.
 */
export const zListBotVersionData: z.ZodObject<
  { items: Seen<Seen<z.ZodArray<typeof zBotVersionInfo>>>; has_more: z.ZodBoolean },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      items: orAbsent(orNull(z.array(zBotVersionInfo))).describe('The versions on this page.'),
      has_more: z.boolean().describe('True if there is a next page.'),
    })
    .register(z.globalRegistry, { description: 'One page of versions.' }),
);

/**
 * A summary of a published bot.
 */
export const zSimpleBot: z.ZodObject<
  {
    bot_id: z.ZodString;
    bot_name: z.ZodString;
    description: z.ZodString;
    icon_url: z.ZodString;
    publish_time: z.ZodString;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      bot_id: z.string().describe('The ID of the bot.'),
      bot_name: z.string().describe('The name of the bot.'),
      description: z.string().describe('The description of the bot.'),
      icon_url: z.string().describe('The URL of the avatar.'),
      publish_time: z.string().describe('The time of the last publication, Unix time in seconds, as text.'),
    })
    .register(z.globalRegistry, { description: 'A summary of a published bot.' }),
);

/**
 * One page of published bots.
 */
export const zListBotData: z.ZodObject<
  { total: z.ZodInt; space_bots: Seen<Seen<z.ZodArray<typeof zSimpleBot>>> },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      total: z.int().describe('The number of published bots in the workspace.'),
      space_bots: orAbsent(orNull(z.array(zSimpleBot))).describe('The bots on this page.'),
    })
    .register(z.globalRegistry, { description: 'One page of published bots.' }),
);

/**
 * The token usage of a run.
 */
export const zWorkflowUsage: z.ZodObject<
  {
    input_count: z.ZodOptional<Seen<z.ZodInt>>;
    output_count: z.ZodOptional<Seen<z.ZodInt>>;
    token_count: z.ZodOptional<Seen<z.ZodInt>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      input_count: orNull(z.int()).optional().describe('The number of input tokens.'),
      output_count: orNull(z.int()).optional().describe('The number of output tokens.'),
      token_count: orNull(z.int()).optional().describe('The total number of tokens.'),
    })
    .register(z.globalRegistry, { description: 'The token usage of a run.' }),
);

/**
 * The type of an interrupt. Send the number back as you received it: the platform's sources disagree on the number for a local plugin.
 */
export const zInterruptType: OpenEnum<1 | 2 | 3 | 4 | 5 | 6 | 7> = /* @__PURE__ */ made(() =>
  openEnum([1, 2, 3, 4, 5, 6, 7]).register(z.globalRegistry, {
    description:
      "The type of an interrupt. Send the number back as you received it: the platform's sources disagree on the number for a local plugin.",
  }),
);

/**
 * The type of a workflow parameter. The types from `image` on are file types.
 */
export const zWorkflowParameterType: OpenEnum<
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
> = /* @__PURE__ */ made(() =>
  openEnum([
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
  ]).register(z.globalRegistry, {
    description: 'The type of a workflow parameter. The types from `image` on are file types.',
  }),
);

/**
 * A parameter of a workflow, nested like its type.
 */
export const zWorkflowParameter: z.ZodType<types.WorkflowParameter> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      type: orNull(zWorkflowParameterType).optional(),
      items: orNull(z.lazy(() => zWorkflowParameter))
        .optional()
        .describe('The type of the elements, for an array.'),
      required: orNull(z.boolean()).optional().describe('True if a value is required.'),
      properties: orNull(
        z.record(
          z.string(),
          z.lazy(() => zWorkflowParameter),
        ),
      )
        .optional()
        .describe('The fields by name, for an object.'),
      description: orNull(z.string()).optional().describe('The description by the author of the workflow.'),
      default_value: orNull(z.string()).optional().describe('The default value, as text.'),
    })
    .register(z.globalRegistry, { description: 'A parameter of a workflow, nested like its type.' }),
);

/**
 * The interrupt that a run waits at, and the values to resume with.
 */
export const zWorkflowEventInterruptData: z.ZodObject<
  {
    event_id: z.ZodString;
    type: typeof zInterruptType;
    data: z.ZodOptional<Seen<z.ZodString>>;
    required_parameters: z.ZodOptional<Seen<z.ZodRecord<z.ZodString, typeof zWorkflowParameter>>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_id: z
        .string()
        .describe('The ID to resume with: the ID of the run and the ID of the event, separated by a slash.'),
      type: zInterruptType,
      data: orNull(z.string()).optional().describe('The question, empty or JSON text.'),
      required_parameters: orNull(z.record(z.string(), zWorkflowParameter))
        .optional()
        .describe('The values that an input node waits for, by name.'),
    })
    .register(z.globalRegistry, { description: 'The interrupt that a run waits at, and the values to resume with.' }),
);

/**
 * The whole response of a run. The result is in `data`. A background run has no result yet, and its response may lack even `code`. An interrupted run has `interrupt_data` instead of a result.
 */
export const zRunWorkflowData: z.ZodObject<
  {
    code: z.ZodOptional<Seen<z.ZodInt>>;
    msg: Seen<z.ZodString>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: Seen<z.ZodString>;
    execute_id: Seen<z.ZodString>;
    debug_url: Seen<z.ZodString>;
    usage: z.ZodOptional<Seen<typeof zWorkflowUsage>>;
    interrupt_data: z.ZodOptional<Seen<typeof zWorkflowEventInterruptData>>;
    token: Seen<z.ZodInt>;
    cost: Seen<z.ZodString>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: orNull(z.int()).optional().describe('0 on success, otherwise the error code.'),
      msg: orAbsent(z.string()).describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: orAbsent(z.string()).describe('The output of the end node, usually its outputs as JSON text.'),
      execute_id: orAbsent(z.string()).describe('The ID of the run, for `workflows.runs.history.retrieve`.'),
      debug_url: orAbsent(z.string()).describe('The debug URL of the run. It works for 7 days.'),
      usage: orNull(zWorkflowUsage).optional(),
      interrupt_data: orNull(zWorkflowEventInterruptData)
        .optional()
        .describe('The interrupt that the run waits at. Reply with `workflows.runs.resumeBlocking`.'),
      token: orAbsent(z.int()).describe('The total number of tokens. An older field, replaced by `usage`.'),
      cost: orAbsent(z.string()).describe(
        'The cost of the run, as text such as `0.00`. An older field that newer responses leave out.',
      ),
    })
    .register(z.globalRegistry, {
      description:
        'The whole response of a run. The result is in `data`. A background run has no result yet, and its response may lack even `code`. An interrupted run has `interrupt_data` instead of a result.',
    }),
);

/**
 * A fragment of the output of a node.
 */
export const zWorkflowEventMessage: z.ZodObject<
  {
    content: z.ZodString;
    content_type: z.ZodOptional<Seen<z.ZodString>>;
    node_title: z.ZodString;
    node_seq_id: z.ZodString;
    node_is_finish: z.ZodBoolean;
    node_id: z.ZodOptional<Seen<z.ZodString>>;
    node_type: z.ZodOptional<Seen<z.ZodString>>;
    node_execute_uuid: z.ZodOptional<Seen<z.ZodString>>;
    ext: z.ZodOptional<Seen<z.ZodRecord<z.ZodString, z.ZodString>>>;
    usage: z.ZodOptional<Seen<typeof zWorkflowUsage>>;
    token: z.ZodOptional<Seen<z.ZodInt>>;
    cost: z.ZodOptional<Seen<z.ZodString>>;
    loop_index: z.ZodOptional<Seen<z.ZodInt>>;
    batch_index: z.ZodOptional<Seen<z.ZodInt>>;
    sub_execute_id: z.ZodOptional<Seen<z.ZodString>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      content: z
        .string()
        .describe("The next fragment of the node's text. For the end node, usually its outputs as JSON text."),
      content_type: orNull(z.string()).optional().describe('The type of the content, `text`.'),
      node_title: z.string().describe('The title of the node. Empty for some end nodes.'),
      node_seq_id: z.string().describe('The number of the fragment in its node, as text, from 0 without gaps.'),
      node_is_finish: z.boolean().describe('True for the last fragment of the node.'),
      node_id: orNull(z.string()).optional().describe('The ID of the node.'),
      node_type: orNull(z.string()).optional().describe('The type of the node. Sent by self-hosted servers.'),
      node_execute_uuid: orNull(z.string())
        .optional()
        .describe("The ID of the node's run, for `workflows.runs.history.executeNodes.retrieve`."),
      ext: orNull(z.record(z.string(), z.string())).optional().describe('More about the fragment.'),
      usage: orNull(zWorkflowUsage).optional().describe('The token usage of the run, in its last message.'),
      token: orNull(z.int())
        .optional()
        .describe('The total number of tokens, in the message of the end node. An older field, replaced by `usage`.'),
      cost: orNull(z.string())
        .optional()
        .describe('The cost of the run, as text such as `0.00`, in the message of the end node. An older field.'),
      loop_index: orNull(z.int()).optional().describe('The iteration of the loop that the node runs in.'),
      batch_index: orNull(z.int()).optional().describe('The index in the batch that the node runs in.'),
      sub_execute_id: orNull(z.string())
        .optional()
        .describe('The ID of the run of the subworkflow that the node belongs to.'),
    })
    .register(z.globalRegistry, { description: 'A fragment of the output of a node.' }),
);

/**
 * A fragment of the output of a node.
 */
export const zWorkflowMessageEvent: z.ZodObject<
  { id: Seen<z.ZodInt>; event: z.ZodLiteral<'Message'>; data: typeof zWorkflowEventMessage },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      id: orAbsent(z.int()).describe(
        'The number of the event in its stream, from 0 without gaps. It starts at 0 again after a resume.',
      ),
      event: z.literal('Message').describe('The name of the event.'),
      data: zWorkflowEventMessage,
    })
    .register(z.globalRegistry, { description: 'A fragment of the output of a node.' }),
);

/**
 * The run was interrupted at a node and waits for a reply.
 */
export const zWorkflowEventInterrupt: z.ZodObject<
  { interrupt_data: typeof zWorkflowEventInterruptData; node_title: Seen<z.ZodString> },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      interrupt_data: zWorkflowEventInterruptData,
      node_title: orAbsent(z.string()).describe('The title of the node that waits. Absent on self-hosted servers.'),
    })
    .register(z.globalRegistry, { description: 'The run was interrupted at a node and waits for a reply.' }),
);

/**
 * The run waits for a reply, and the stream ends. Continue with `workflows.runs.resume`.
 */
export const zWorkflowInterruptEvent: z.ZodObject<
  { id: Seen<z.ZodInt>; event: z.ZodLiteral<'Interrupt'>; data: typeof zWorkflowEventInterrupt },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      id: orAbsent(z.int()).describe(
        'The number of the event in its stream, from 0 without gaps. It starts at 0 again after a resume.',
      ),
      event: z.literal('Interrupt').describe('The name of the event.'),
      data: zWorkflowEventInterrupt,
    })
    .register(z.globalRegistry, {
      description: 'The run waits for a reply, and the stream ends. Continue with `workflows.runs.resume`.',
    }),
);

/**
 * The reason why the run failed.
 */
export const zWorkflowEventError: z.ZodObject<
  { error_code: z.ZodInt; error_message: z.ZodString; debug_url: z.ZodOptional<Seen<z.ZodString>> },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      error_code: z.int().describe('The error code.'),
      error_message: z.string().describe('The error message.'),
      debug_url: orNull(z.string()).optional().describe('The debug URL of the run. Sent by self-hosted servers.'),
    })
    .register(z.globalRegistry, { description: 'The reason why the run failed.' }),
);

/**
 * The run failed, and the stream ends. It may be the only event of a stream.
 */
export const zWorkflowErrorEvent: z.ZodObject<
  { id: Seen<z.ZodInt>; event: z.ZodLiteral<'Error'>; data: typeof zWorkflowEventError },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      id: orAbsent(z.int()).describe(
        'The number of the event in its stream, from 0 without gaps. It starts at 0 again after a resume.',
      ),
      event: z.literal('Error').describe('The name of the event.'),
      data: zWorkflowEventError,
    })
    .register(z.globalRegistry, {
      description: 'The run failed, and the stream ends. It may be the only event of a stream.',
    }),
);

/**
 * The debug URL of the run. Empty on older servers.
 */
export const zWorkflowEventDone: z.ZodObject<{ debug_url: z.ZodOptional<Seen<z.ZodString>> }, z.core.$loose> =
  /* @__PURE__ */ made(() =>
    z
      .looseObject({
        debug_url: orNull(z.string()).optional().describe('The debug URL of the run. It works for 7 days.'),
      })
      .register(z.globalRegistry, { description: 'The debug URL of the run. Empty on older servers.' }),
  );

/**
 * The run completed. The stream ends.
 */
export const zWorkflowDoneEvent: z.ZodObject<
  { id: Seen<z.ZodInt>; event: z.ZodLiteral<'Done'>; data: typeof zWorkflowEventDone },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      id: orAbsent(z.int()).describe(
        'The number of the event in its stream, from 0 without gaps. It starts at 0 again after a resume.',
      ),
      event: z.literal('Done').describe('The name of the event.'),
      data: zWorkflowEventDone,
    })
    .register(z.globalRegistry, { description: 'The run completed. The stream ends.' }),
);

/**
 * No data: an empty object or an empty text.
 */
export const zWorkflowEventPing: z.ZodUnion<readonly [z.ZodRecord<z.ZodString, z.ZodUnknown>, z.ZodLiteral<''>]> =
  /* @__PURE__ */ made(() =>
    z
      .union([z.record(z.string(), z.unknown()), z.literal('')])
      .register(z.globalRegistry, { description: 'No data: an empty object or an empty text.' }),
  );

/**
 * A keep-alive event while a node works. It has an ID like any other event.
 */
export const zWorkflowPingEvent: z.ZodObject<
  { id: Seen<z.ZodInt>; event: z.ZodLiteral<'PING'>; data: typeof zWorkflowEventPing },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      id: orAbsent(z.int()).describe(
        'The number of the event in its stream, from 0 without gaps. It starts at 0 again after a resume.',
      ),
      event: z.literal('PING').describe('The name of the event.'),
      data: zWorkflowEventPing,
    })
    .register(z.globalRegistry, {
      description: 'A keep-alive event while a node works. It has an ID like any other event.',
    }),
);

/**
 * One event of a workflow stream. Servers may send other events, which the client passes on unchanged.
 */
export const zWorkflowEvent: OpenUnion<
  z.ZodDiscriminatedUnion<
    [
      typeof zWorkflowMessageEvent,
      typeof zWorkflowInterruptEvent,
      typeof zWorkflowErrorEvent,
      typeof zWorkflowDoneEvent,
      typeof zWorkflowPingEvent,
    ]
  >
> = /* @__PURE__ */ made(() =>
  openUnion(
    z.discriminatedUnion('event', [
      zWorkflowMessageEvent,
      zWorkflowInterruptEvent,
      zWorkflowErrorEvent,
      zWorkflowDoneEvent,
      zWorkflowPingEvent,
    ]),
  ).register(z.globalRegistry, {
    description: 'One event of a workflow stream. Servers may send other events, which the client passes on unchanged.',
  }),
);

/**
 * The whole response of a resumed run. The result is in `data`, or the next interrupt is in `interrupt_data`.
 */
export const zResumeWorkflowData: z.ZodObject<
  {
    code: z.ZodOptional<Seen<z.ZodInt>>;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: z.ZodOptional<Seen<z.ZodString>>;
    execute_id: Seen<z.ZodString>;
    debug_url: z.ZodOptional<Seen<z.ZodString>>;
    usage: z.ZodOptional<Seen<typeof zWorkflowUsage>>;
    interrupt_data: z.ZodOptional<Seen<typeof zWorkflowEventInterruptData>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: orNull(z.int()).optional().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: orNull(z.string()).optional().describe('The output of the end node, usually its outputs as JSON text.'),
      execute_id: orAbsent(z.string()).describe('The ID of the run, for `workflows.runs.history.retrieve`.'),
      debug_url: orNull(z.string()).optional().describe('The debug URL of the run. It works for 7 days.'),
      usage: orNull(zWorkflowUsage).optional(),
      interrupt_data: orNull(zWorkflowEventInterruptData)
        .optional()
        .describe('The interrupt that the run waits at. Reply with `workflows.runs.resumeBlocking`.'),
    })
    .register(z.globalRegistry, {
      description:
        'The whole response of a resumed run. The result is in `data`, or the next interrupt is in `interrupt_data`.',
    }),
);

/**
 * The status of a run. `Success` and `Fail` are final.
 */
export const zWorkflowExecuteStatus: OpenEnum<'Success' | 'Running' | 'Fail'> = /* @__PURE__ */ made(() =>
  openEnum(['Success', 'Running', 'Fail']).register(z.globalRegistry, {
    description: 'The status of a run. `Success` and `Fail` are final.',
  }),
);

/**
 * The mode of a run: 0 waits for the result, 1 streams it, 2 runs in the background.
 */
export const zWorkflowRunMode: OpenEnum<0 | 1 | 2> = /* @__PURE__ */ made(() =>
  openEnum([0, 1, 2]).register(z.globalRegistry, {
    description: 'The mode of a run: 0 waits for the result, 1 streams it, 2 runs in the background.',
  }),
);

/**
 * The status of an output node of a run.
 */
export const zWorkflowNodeExecuteStatus: z.ZodObject<
  {
    node_id: z.ZodOptional<Seen<z.ZodString>>;
    is_finish: z.ZodOptional<Seen<z.ZodBoolean>>;
    node_execute_uuid: z.ZodOptional<Seen<z.ZodString>>;
    loop_index: z.ZodOptional<Seen<z.ZodInt>>;
    batch_index: z.ZodOptional<Seen<z.ZodInt>>;
    sub_execute_id: z.ZodOptional<Seen<z.ZodString>>;
    update_time: z.ZodOptional<Seen<z.ZodInt>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      node_id: orNull(z.string()).optional().describe('The ID of the node.'),
      is_finish: orNull(z.boolean()).optional().describe('True if the node is finished.'),
      node_execute_uuid: orNull(z.string())
        .optional()
        .describe("The ID of the node's run, for `workflows.runs.history.executeNodes.retrieve`."),
      loop_index: orNull(z.int()).optional().describe('The iteration of the loop that the node runs in.'),
      batch_index: orNull(z.int()).optional().describe('The index in the batch that the node runs in.'),
      sub_execute_id: orNull(z.string())
        .optional()
        .describe('The ID of the run of the subworkflow that the node belongs to.'),
      update_time: orNull(z.int()).optional().describe('The time of the last change, Unix time in seconds.'),
    })
    .register(z.globalRegistry, { description: 'The status of an output node of a run.' }),
);

/**
 * A run and its history.
 */
export const zWorkflowExecuteHistory: z.ZodObject<
  {
    execute_id: z.ZodString;
    execute_status: typeof zWorkflowExecuteStatus;
    bot_id: Seen<z.ZodString>;
    connector_id: z.ZodString;
    connector_uid: z.ZodString;
    run_mode: typeof zWorkflowRunMode;
    logid: Seen<z.ZodString>;
    create_time: z.ZodInt;
    update_time: z.ZodInt;
    output: Seen<z.ZodString>;
    is_output_trimmed: z.ZodOptional<Seen<z.ZodBoolean>>;
    node_execute_status: z.ZodOptional<Seen<z.ZodRecord<z.ZodString, typeof zWorkflowNodeExecuteStatus>>>;
    usage: z.ZodOptional<Seen<typeof zWorkflowUsage>>;
    interrupt_data: z.ZodOptional<Seen<typeof zWorkflowEventInterruptData>>;
    error_code: Seen<Seen<z.ZodString>>;
    error_message: Seen<z.ZodString>;
    debug_url: Seen<z.ZodString>;
    token: Seen<z.ZodString>;
    cost: Seen<z.ZodString>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      execute_id: z.string().describe('The ID of the run.'),
      execute_status: zWorkflowExecuteStatus,
      bot_id: orAbsent(z.string()).describe('The ID of the bot that the run was started for.'),
      connector_id: z.string().describe('The ID of the channel that the run belongs to. `1024` is the API.'),
      connector_uid: z.string().describe('The ID of the channel user who started the run.'),
      run_mode: zWorkflowRunMode,
      logid: orAbsent(z.string()).describe('The log ID of the run. Include it when you contact Coze support.'),
      create_time: z.int().describe('The time when the run was started, Unix time in seconds.'),
      update_time: z.int().describe('The time of the last change, Unix time in seconds.'),
      output: orAbsent(z.string()).describe(
        'The outputs of the nodes by node title, as JSON text. Outputs of output nodes are kept for 24 hours, outputs of the end node for 7 days. Above 1 MB they may be cut, see `is_output_trimmed`.',
      ),
      is_output_trimmed: orNull(z.boolean()).optional().describe('True if `output` was too large and was cut.'),
      node_execute_status: orNull(z.record(z.string(), zWorkflowNodeExecuteStatus))
        .optional()
        .describe('The status of the output nodes by node title.'),
      usage: orNull(zWorkflowUsage).optional(),
      interrupt_data: orNull(zWorkflowEventInterruptData).optional().describe('The interrupt that the run waits at.'),
      error_code: orAbsent(also(z.string(), z.number())).describe('The error code as text, if the run failed.'),
      error_message: orAbsent(z.string()).describe('The error message, if the run failed.'),
      debug_url: orAbsent(z.string()).describe('The debug URL of the run. It works for 7 days.'),
      token: orAbsent(z.string()).describe('The total number of tokens, as text. An older field, replaced by `usage`.'),
      cost: orAbsent(z.string()).describe(
        'The cost of the run, as text such as `0.00`. An older field that newer responses leave out.',
      ),
    })
    .register(z.globalRegistry, { description: 'A run and its history.' }),
);

/**
 * The output of an output node of a run.
 */
export const zWorkflowExecuteNodeHistory: z.ZodObject<
  { is_finish: z.ZodOptional<Seen<z.ZodBoolean>>; node_output: z.ZodOptional<Seen<z.ZodString>> },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      is_finish: orNull(z.boolean()).optional().describe('True if the node is finished and `node_output` is complete.'),
      node_output: orNull(z.string()).optional().describe('The output of the node.'),
    })
    .register(z.globalRegistry, { description: 'The output of an output node of a run.' }),
);

/**
 * The debug URL of the run.
 */
export const zChatflowDoneData: z.ZodObject<{ debug_url: z.ZodOptional<Seen<z.ZodString>> }, z.core.$loose> =
  /* @__PURE__ */ made(() =>
    z
      .looseObject({
        debug_url: orNull(z.string()).optional().describe('The URL of the run in the editor. It works for seven days.'),
      })
      .register(z.globalRegistry, { description: 'The debug URL of the run.' }),
  );

/**
 * The end of the stream.
 */
export const zChatflowDoneStreamEvent: z.ZodObject<
  { event: z.ZodLiteral<'done'>; data: Seen<typeof zChatflowDoneData> },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event: z.literal('done').describe('The name of the event.'),
      data: also(zChatflowDoneData, z.string()),
    })
    .register(z.globalRegistry, { description: 'The end of the stream.' }),
);

/**
 * One event of a chatflow stream: the events of a chat stream, with a different last event.
 */
export const zChatflowStreamEvent: OpenUnion<
  z.ZodDiscriminatedUnion<
    [
      typeof zChatCreatedStreamEvent,
      typeof zChatInProgressStreamEvent,
      typeof zChatCompletedStreamEvent,
      typeof zChatFailedStreamEvent,
      typeof zChatRequiresActionStreamEvent,
      typeof zMessageDeltaStreamEvent,
      typeof zMessageCompletedStreamEvent,
      typeof zAudioDeltaStreamEvent,
      typeof zChatErrorStreamEvent,
      typeof zChatflowDoneStreamEvent,
    ]
  >
> = /* @__PURE__ */ made(() =>
  openUnion(
    z.discriminatedUnion('event', [
      zChatCreatedStreamEvent,
      zChatInProgressStreamEvent,
      zChatCompletedStreamEvent,
      zChatFailedStreamEvent,
      zChatRequiresActionStreamEvent,
      zMessageDeltaStreamEvent,
      zMessageCompletedStreamEvent,
      zAudioDeltaStreamEvent,
      zChatErrorStreamEvent,
      zChatflowDoneStreamEvent,
    ]),
  ).register(z.globalRegistry, {
    description: 'One event of a chatflow stream: the events of a chat stream, with a different last event.',
  }),
);

/**
 * The author of a workflow.
 */
export const zWorkflowCreator: z.ZodObject<{ id: z.ZodString; name: z.ZodOptional<Seen<z.ZodString>> }, z.core.$loose> =
  /* @__PURE__ */ made(() =>
    z
      .looseObject({
        id: z.string().describe('The Coze user ID.'),
        name: orNull(z.string()).optional().describe('The name of the user.'),
      })
      .register(z.globalRegistry, { description: 'The author of a workflow.' }),
  );

/**
 * A workflow.
 */
export const zWorkflowBasic: z.ZodObject<
  {
    workflow_id: z.ZodString;
    workflow_name: z.ZodString;
    description: z.ZodOptional<Seen<z.ZodString>>;
    icon_url: z.ZodOptional<Seen<z.ZodString>>;
    app_id: z.ZodOptional<Seen<z.ZodString>>;
    creator: z.ZodOptional<Seen<typeof zWorkflowCreator>>;
    created_at: z.ZodOptional<Seen<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>>;
    updated_at: z.ZodOptional<Seen<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      workflow_id: z.string().describe('The ID of the workflow.'),
      workflow_name: z.string().describe('The name of the workflow.'),
      description: orNull(z.string()).optional().describe('The description of the workflow.'),
      icon_url: orNull(z.string()).optional().describe('The URL of the icon.'),
      app_id: orNull(z.string()).optional().describe('The ID of the app.'),
      creator: orNull(zWorkflowCreator).optional(),
      created_at: orNull(z.union([z.string(), z.int()]))
        .optional()
        .describe('The time when the workflow was created, Unix time in seconds, as text.'),
      updated_at: orNull(z.union([z.string(), z.int()]))
        .optional()
        .describe('The time of the last change, Unix time in seconds, as text.'),
    })
    .register(z.globalRegistry, { description: 'A workflow.' }),
);

/**
 * One page of workflows.
 */
export const zListWorkflowsData: z.ZodObject<
  { items: Seen<Seen<z.ZodArray<typeof zWorkflowBasic>>>; has_more: z.ZodBoolean },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      items: orAbsent(orNull(z.array(zWorkflowBasic))).describe('The workflows on this page.'),
      has_more: z.boolean().describe('True if there is another page.'),
    })
    .register(z.globalRegistry, { description: 'One page of workflows.' }),
);

/**
 * The inputs of a workflow.
 */
export const zWorkflowInput: z.ZodObject<
  { parameters: z.ZodOptional<Seen<z.ZodRecord<z.ZodString, typeof zWorkflowParameter>>> },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      parameters: orNull(z.record(z.string(), zWorkflowParameter)).optional().describe('The inputs by name.'),
    })
    .register(z.globalRegistry, { description: 'The inputs of a workflow.' }),
);

/**
 * The output of the end node: its variables, or a text made from them.
 */
export const zTerminatePlan: OpenEnum<'return_variables' | 'use_answer_content'> = /* @__PURE__ */ made(() =>
  openEnum(['return_variables', 'use_answer_content']).register(z.globalRegistry, {
    description: 'The output of the end node: its variables, or a text made from them.',
  }),
);

/**
 * The outputs of a workflow.
 */
export const zWorkflowOutput: z.ZodObject<
  {
    terminate_plan: z.ZodOptional<Seen<typeof zTerminatePlan>>;
    content: z.ZodOptional<Seen<z.ZodString>>;
    parameters: z.ZodOptional<Seen<z.ZodRecord<z.ZodString, typeof zWorkflowParameter>>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      terminate_plan: orNull(zTerminatePlan).optional(),
      content: orNull(z.string())
        .optional()
        .describe('The text that the end node returns, with placeholders for variables.'),
      parameters: orNull(z.record(z.string(), zWorkflowParameter)).optional().describe('The outputs by name.'),
    })
    .register(z.globalRegistry, { description: 'The outputs of a workflow.' }),
);

/**
 * A workflow with its inputs and outputs.
 */
export const zRetrieveWorkflowData: z.ZodObject<
  {
    workflow_detail: typeof zWorkflowBasic;
    input: z.ZodOptional<Seen<typeof zWorkflowInput>>;
    output: z.ZodOptional<Seen<typeof zWorkflowOutput>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      workflow_detail: zWorkflowBasic,
      input: orNull(zWorkflowInput).optional().describe('The inputs. Only with `include_input_output`.'),
      output: orNull(zWorkflowOutput).optional().describe('The outputs. Only with `include_input_output`.'),
    })
    .register(z.globalRegistry, { description: 'A workflow with its inputs and outputs.' }),
);

/**
 * A version of a workflow.
 */
export const zWorkflowVersionInfo: z.ZodObject<
  {
    workflow_id: z.ZodString;
    version: z.ZodString;
    description: z.ZodOptional<Seen<z.ZodString>>;
    creator: z.ZodOptional<Seen<typeof zWorkflowCreator>>;
    created_at: z.ZodOptional<Seen<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>>;
    updated_at: z.ZodOptional<Seen<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>>;
    input: z.ZodOptional<Seen<typeof zWorkflowInput>>;
    output: z.ZodOptional<Seen<typeof zWorkflowOutput>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      workflow_id: z.string().describe('The ID of the workflow.'),
      version: z.string().describe('The name of the version, for example `v0.0.5`.'),
      description: orNull(z.string()).optional().describe('The description by its author.'),
      creator: orNull(zWorkflowCreator).optional(),
      created_at: orNull(z.union([z.string(), z.int()]))
        .optional()
        .describe('The time when the workflow was created, Unix time in seconds, as text.'),
      updated_at: orNull(z.union([z.string(), z.int()]))
        .optional()
        .describe('The time of the last change, Unix time in seconds, as text.'),
      input: orNull(zWorkflowInput).optional().describe('The inputs. Only with `include_input_output`.'),
      output: orNull(zWorkflowOutput).optional().describe('The outputs. Only with `include_input_output`.'),
    })
    .register(z.globalRegistry, { description: 'A version of a workflow.' }),
);

/**
 * One page of versions.
 */
export const zListWorkflowVersionsData: z.ZodObject<
  {
    items: Seen<Seen<z.ZodArray<typeof zWorkflowVersionInfo>>>;
    has_more: z.ZodBoolean;
    next_page_token: z.ZodOptional<Seen<z.ZodString>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      items: orAbsent(orNull(z.array(zWorkflowVersionInfo))).describe('The versions on this page.'),
      has_more: z.boolean().describe('True if there is another page.'),
      next_page_token: orNull(z.string())
        .optional()
        .describe('The token for the next page; pass it as `page_token`. Empty on the last page.'),
    })
    .register(z.globalRegistry, { description: 'One page of versions.' }),
);

/**
 * The content type of a file or a knowledge base: 0 for text, 1 for tables, 2 for images. Not documented: 3 for a database, 4 and 5 for structured and unstructured data on Volcano Engine.
 */
export const zDocumentFormatType: OpenEnum<0 | 1 | 2 | 3 | 4 | 5> = /* @__PURE__ */ made(() =>
  openEnum([0, 1, 2, 3, 4, 5]).register(z.globalRegistry, {
    description:
      'The content type of a file or a knowledge base: 0 for text, 1 for tables, 2 for images. Not documented: 3 for a database, 4 and 5 for structured and unstructured data on Volcano Engine.',
  }),
);

/**
 * The status of a knowledge base: 1 for enabled, 3 for disabled. Not documented: 0 for processing, 2 for deleted, 9 for failed.
 */
export const zDatasetStatus: OpenEnum<0 | 1 | 2 | 3 | 9> = /* @__PURE__ */ made(() =>
  openEnum([0, 1, 2, 3, 9]).register(z.globalRegistry, {
    description:
      'The status of a knowledge base: 1 for enabled, 3 for disabled. Not documented: 0 for processing, 2 for deleted, 9 for failed.',
  }),
);

/**
 * The chunking method, 0 for automatic or 1 for custom.
 */
export const zChunkType: OpenEnum<0 | 1> = /* @__PURE__ */ made(() =>
  openEnum([0, 1]).register(z.globalRegistry, { description: 'The chunking method, 0 for automatic or 1 for custom.' }),
);

/**
 * The source of image captions, 0 for a model or 1 for the caller.
 */
export const zCaptionType: OpenEnum<0 | 1> = /* @__PURE__ */ made(() =>
  openEnum([0, 1]).register(z.globalRegistry, {
    description: 'The source of image captions, 0 for a model or 1 for the caller.',
  }),
);

/**
 * The chunking of files. Searches find chunks.
 */
export const zChunkStrategy: z.ZodObject<
  {
    chunk_type: Seen<typeof zChunkType>;
    separator: z.ZodOptional<Seen<z.ZodString>>;
    max_tokens: z.ZodOptional<Seen<z.ZodInt>>;
    remove_extra_spaces: z.ZodOptional<Seen<z.ZodBoolean>>;
    remove_urls_emails: z.ZodOptional<Seen<z.ZodBoolean>>;
    caption_type: z.ZodOptional<Seen<typeof zCaptionType>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      chunk_type: orAbsent(zChunkType).describe('The chunking method, 0 for automatic or 1 for custom.'),
      separator: orNull(z.string()).optional().describe('The separator of chunks.'),
      max_tokens: orNull(z.int()).optional().describe('The maximum length of a chunk, in tokens.'),
      remove_extra_spaces: orNull(z.boolean())
        .optional()
        .describe('True if repeated spaces, line breaks and tabs are collapsed.'),
      remove_urls_emails: orNull(z.boolean()).optional().describe('True if URLs and email addresses are removed.'),
      caption_type: orNull(zCaptionType)
        .optional()
        .describe('The source of image captions, 0 for a model or 1 for the caller.'),
    })
    .register(z.globalRegistry, { description: 'The chunking of files. Searches find chunks.' }),
);

/**
 * The storage of a knowledge base, 0 for Coze or 1 for Volcano Engine.
 */
export const zDatasetType: OpenEnum<0 | 1> = /* @__PURE__ */ made(() =>
  openEnum([0, 1]).register(z.globalRegistry, {
    description: 'The storage of a knowledge base, 0 for Coze or 1 for Volcano Engine.',
  }),
);

/**
 * A knowledge base.
 */
export const zDataset: z.ZodObject<
  {
    name: z.ZodString;
    status: typeof zDatasetStatus;
    can_edit: z.ZodBoolean;
    icon_uri: z.ZodString;
    icon_url: z.ZodString;
    space_id: z.ZodString;
    doc_count: z.ZodInt;
    file_list: z.ZodArray<z.ZodString>;
    hit_count: z.ZodInt;
    avatar_url: z.ZodString;
    creator_id: z.ZodString;
    dataset_id: z.ZodString;
    create_time: z.ZodInt;
    description: z.ZodString;
    format_type: typeof zDocumentFormatType;
    slice_count: z.ZodInt;
    update_time: z.ZodInt;
    creator_name: z.ZodString;
    all_file_size: Seen<z.ZodInt>;
    bot_used_count: z.ZodInt;
    chunk_strategy: typeof zChunkStrategy;
    failed_file_list: z.ZodArray<z.ZodString>;
    processing_file_list: z.ZodArray<z.ZodString>;
    processing_file_id_list: z.ZodArray<z.ZodString>;
    dataset_type: z.ZodOptional<Seen<typeof zDatasetType>>;
    storage_config: z.ZodOptional<Seen<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
    project_id: z.ZodOptional<Seen<z.ZodString>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      name: z.string().describe('The name of the knowledge base.'),
      status: zDatasetStatus,
      can_edit: z.boolean().describe('True if the caller may update the knowledge base.'),
      icon_uri: z.string().describe('The storage key of the icon.'),
      icon_url: z.string().describe('The URL of the icon.'),
      space_id: z.string().describe('The ID of the workspace.'),
      doc_count: z.int().describe('The number of files.'),
      file_list: z.array(z.string()).describe('The names of the files.'),
      hit_count: z.int().describe('The number of times that searches found the knowledge base.'),
      avatar_url: z.string().describe("The URL of the creator's avatar."),
      creator_id: z.string().describe('The ID of the creator.'),
      dataset_id: z.string().describe('The ID of the knowledge base.'),
      create_time: z.int().describe('The time when the knowledge base was created, Unix time in seconds.'),
      description: z.string().describe('The description of the knowledge base.'),
      format_type: zDocumentFormatType,
      slice_count: z.int().describe('The number of chunks.'),
      update_time: z.int().describe('The time of the last change, Unix time in seconds.'),
      creator_name: z.string().describe('The name of the creator.'),
      all_file_size: also(z.int(), z.string()).describe('The total size of the files in bytes.'),
      bot_used_count: z.int().describe('The number of bots that use the knowledge base.'),
      chunk_strategy: zChunkStrategy,
      failed_file_list: z.array(z.string()).describe('The names of the files that could not be processed.'),
      processing_file_list: z.array(z.string()).describe('The names of the files that are still being processed.'),
      processing_file_id_list: z.array(z.string()).describe('The IDs of the files that are still being processed.'),
      dataset_type: orNull(zDatasetType).optional(),
      storage_config: orNull(z.record(z.string(), z.unknown()))
        .optional()
        .describe('The storage of the content. Its fields are not documented.'),
      project_id: orNull(z.string()).optional().describe('The ID of the app that the knowledge base belongs to.'),
    })
    .register(z.globalRegistry, { description: 'A knowledge base.' }),
);

/**
 * One page of knowledge bases.
 */
export const zListDatasetData: z.ZodObject<
  { total_count: z.ZodInt; dataset_list: Seen<Seen<z.ZodArray<typeof zDataset>>> },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      total_count: z.int().describe('The number of knowledge bases that match.'),
      dataset_list: orAbsent(orNull(z.array(zDataset))).describe('The knowledge bases on this page.'),
    })
    .register(z.globalRegistry, { description: 'One page of knowledge bases.' }),
);

/**
 * The created knowledge base.
 */
export const zCreateDatasetData: z.ZodObject<{ dataset_id: z.ZodString }, z.core.$loose> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      dataset_id: z.string().describe('The ID of the new knowledge base.'),
    })
    .register(z.globalRegistry, { description: 'The created knowledge base.' }),
);

/**
 * The processing status of a file: 0 for running, 1 for done, 9 for failed. Not documented: 2 for disabled, 3 for deleted, 4 for being chunked again, 5 for being fetched again, 1000 for rejected by the content check.
 */
export const zDocumentStatus: OpenEnum<0 | 1 | 2 | 3 | 4 | 5 | 9 | 1000> = /* @__PURE__ */ made(() =>
  openEnum([0, 1, 2, 3, 4, 5, 9, 1000]).register(z.globalRegistry, {
    description:
      'The processing status of a file: 0 for running, 1 for done, 9 for failed. Not documented: 2 for disabled, 3 for deleted, 4 for being chunked again, 5 for being fetched again, 1000 for rejected by the content check.',
  }),
);

/**
 * The update type of a web page: 0 for never, 1 for regularly. Not documented: 2, which appends the fetched content.
 */
export const zDocumentUpdateType: OpenEnum<0 | 1 | 2> = /* @__PURE__ */ made(() =>
  openEnum([0, 1, 2]).register(z.globalRegistry, {
    description:
      'The update type of a web page: 0 for never, 1 for regularly. Not documented: 2, which appends the fetched content.',
  }),
);

/**
 * The processing progress of a file.
 */
export const zDocumentProgress: z.ZodObject<
  {
    url: z.ZodString;
    size: z.ZodInt;
    type: z.ZodString;
    status: typeof zDocumentStatus;
    progress: z.ZodInt;
    document_id: z.ZodString;
    update_type: typeof zDocumentUpdateType;
    document_name: z.ZodString;
    remaining_time: z.ZodInt;
    status_descript: z.ZodOptional<Seen<z.ZodString>>;
    update_interval: z.ZodInt;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      url: z.string().describe('The URL of the file.'),
      size: z.int().describe('The size of the file in bytes.'),
      type: z.string().describe('The format of the file, as its file name extension, for example `txt`.'),
      status: zDocumentStatus,
      progress: z.int().describe('The progress in percent, 0 to 100.'),
      document_id: z.string().describe('The ID of the file.'),
      update_type: zDocumentUpdateType,
      document_name: z.string().describe('The name of the file.'),
      remaining_time: z.int().describe('The estimated remaining time, in seconds.'),
      status_descript: orNull(z.string())
        .optional()
        .describe('The status as text, for example the reason of a failure.'),
      update_interval: z.int().describe('The interval between fetches of the web page, in hours.'),
    })
    .register(z.globalRegistry, { description: 'The processing progress of a file.' }),
);

/**
 * The processing progress of files.
 */
export const zDocumentProgressData: z.ZodObject<{ data: z.ZodArray<typeof zDocumentProgress> }, z.core.$loose> =
  /* @__PURE__ */ made(() =>
    z
      .looseObject({
        data: z.array(zDocumentProgress).describe('The progress of each file.'),
      })
      .register(z.globalRegistry, { description: 'The processing progress of files.' }),
  );

/**
 * The source of a file: 0 for an upload, 1 for a web page, 5 for a file uploaded through the API. Not documented: 2 for typed text, 3 for another service, 4 for a page selected in the browser, 101 for Notion, 102 for Google Drive, 103 for Feishu, 104 for Lark.
 */
export const zDocumentSourceType: OpenEnum<0 | 1 | 2 | 3 | 4 | 5 | 101 | 102 | 103 | 104> = /* @__PURE__ */ made(() =>
  openEnum([0, 1, 2, 3, 4, 5, 101, 102, 103, 104]).register(z.globalRegistry, {
    description:
      'The source of a file: 0 for an upload, 1 for a web page, 5 for a file uploaded through the API. Not documented: 2 for typed text, 3 for another service, 4 for a page selected in the browser, 101 for Notion, 102 for Google Drive, 103 for Feishu, 104 for Lark.',
  }),
);

/**
 * An image of a knowledge base.
 */
export const zImageInfo: z.ZodObject<
  {
    url: z.ZodString;
    name: z.ZodString;
    size: z.ZodInt;
    type: z.ZodString;
    status: typeof zDocumentStatus;
    caption: z.ZodString;
    creator_id: z.ZodString;
    create_time: z.ZodInt;
    document_id: z.ZodString;
    source_type: typeof zDocumentSourceType;
    update_time: z.ZodInt;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      url: z.string().describe('The URL of the image.'),
      name: z.string().describe('The name of the image.'),
      size: z.int().describe('The size of the image in bytes.'),
      type: z.string().describe('The format of the image, as its file name extension, for example `jpg`.'),
      status: zDocumentStatus,
      caption: z.string().describe('The caption of the image. Searches use it.'),
      creator_id: z.string().describe('The ID of the user who uploaded the image.'),
      create_time: z.int().describe('The time when the image was uploaded, Unix time in seconds.'),
      document_id: z.string().describe('The ID of the image.'),
      source_type: zDocumentSourceType,
      update_time: z.int().describe('The time of the last change, Unix time in seconds.'),
    })
    .register(z.globalRegistry, { description: 'An image of a knowledge base.' }),
);

/**
 * One page of images.
 */
export const zListImageData: z.ZodObject<
  { photo_infos: Seen<Seen<z.ZodArray<typeof zImageInfo>>>; total_count: z.ZodInt },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      photo_infos: orAbsent(orNull(z.array(zImageInfo))).describe('The images on this page.'),
      total_count: z.int().describe('The number of images that match.'),
    })
    .register(z.globalRegistry, { description: 'One page of images.' }),
);

/**
 * A file in a knowledge base.
 */
export const zDocumentInfo: z.ZodObject<
  {
    char_count: z.ZodInt;
    chunk_strategy: typeof zChunkStrategy;
    create_time: z.ZodInt;
    document_id: z.ZodString;
    format_type: typeof zDocumentFormatType;
    hit_count: z.ZodInt;
    name: z.ZodString;
    size: z.ZodInt;
    slice_count: z.ZodInt;
    source_type: z.ZodOptional<Seen<typeof zDocumentSourceType>>;
    status: typeof zDocumentStatus;
    type: z.ZodString;
    update_interval: z.ZodInt;
    update_time: z.ZodInt;
    update_type: Seen<typeof zDocumentUpdateType>;
    tos_uri: Seen<z.ZodString>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      char_count: z.int().describe('The number of characters in the file.'),
      chunk_strategy: zChunkStrategy,
      create_time: z.int().describe('The time when the file was added, Unix time in seconds.'),
      document_id: z.string().describe('The ID of the file.'),
      format_type: zDocumentFormatType,
      hit_count: z.int().describe('The number of times that searches found the file.'),
      name: z.string().describe('The name of the file.'),
      size: z.int().describe('The size of the file in bytes.'),
      slice_count: z.int().describe('The number of chunks.'),
      source_type: orNull(zDocumentSourceType).optional(),
      status: zDocumentStatus,
      type: z.string().describe('The format of the file, as its file name extension, for example `txt`.'),
      update_interval: z.int().describe('The interval between fetches of the web page, in hours.'),
      update_time: z.int().describe('The time of the last change, Unix time in seconds.'),
      update_type: orNull(zDocumentUpdateType),
      tos_uri: orAbsent(z.string()).describe('The storage key of the file.'),
    })
    .register(z.globalRegistry, { description: 'A file in a knowledge base.' }),
);

/**
 * One page of files.
 */
export const zListDocumentData: z.ZodObject<
  { document_infos: Seen<Seen<z.ZodArray<typeof zDocumentInfo>>>; total: z.ZodInt },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      document_infos: orAbsent(orNull(z.array(zDocumentInfo))).describe('The files on this page.'),
      total: z.int().describe('The number of files in the knowledge base.'),
    })
    .register(z.globalRegistry, { description: 'One page of files.' }),
);

/**
 * The values that an RTC client needs to join the room.
 */
export const zCreateRoomData: z.ZodObject<
  { token: z.ZodString; uid: z.ZodString; room_id: z.ZodString; app_id: z.ZodString },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      token: z.string().describe('The token for joining the room. Keep it secret.'),
      uid: z.string().describe('The ID of the user in the room.'),
      room_id: z.string().describe('The ID of the room.'),
      app_id: z.string().describe('The ID of the RTC app that the room belongs to.'),
    })
    .register(z.globalRegistry, { description: 'The values that an RTC client needs to join the room.' }),
);

/**
 * The content of a stream, `origin` for the original speech or `translation` for a translation.
 */
export const zLiveType: OpenEnum<'origin' | 'translation'> = /* @__PURE__ */ made(() =>
  openEnum(['origin', 'translation']).register(z.globalRegistry, {
    description: 'The content of a stream, `origin` for the original speech or `translation` for a translation.',
  }),
);

/**
 * A stream of a live event.
 */
export const zStreamInfo: z.ZodObject<
  { stream_id: z.ZodString; name: z.ZodString; live_type: typeof zLiveType },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      stream_id: z.string().describe('The ID of the stream.'),
      name: z.string().describe('The name of the stream.'),
      live_type: zLiveType,
    })
    .register(z.globalRegistry, { description: 'A stream of a live event.' }),
);

/**
 * A live event and its streams.
 */
export const zRetrieveLiveData: z.ZodObject<
  { app_id: z.ZodString; stream_infos: z.ZodArray<typeof zStreamInfo> },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      app_id: z.string().describe('The ID of the RTC app that the live event belongs to.'),
      stream_infos: z.array(zStreamInfo).describe('The streams: the original and its translations.'),
    })
    .register(z.globalRegistry, { description: 'A live event and its streams.' }),
);

/**
 * The model type of a voice, `big` or `small`.
 */
export const zVoiceModelType: OpenEnum<'big' | 'small'> = /* @__PURE__ */ made(() =>
  openEnum(['big', 'small']).register(z.globalRegistry, {
    description: 'The model type of a voice, `big` or `small`.',
  }),
);

/**
 * The state of a voice: `init` if it is not cloned yet, `cloned` if it is ready. `all` lists both; no voice has it.
 */
export const zVoiceState: OpenEnum<'init' | 'cloned' | 'all'> = /* @__PURE__ */ made(() =>
  openEnum(['init', 'cloned', 'all']).register(z.globalRegistry, {
    description:
      'The state of a voice: `init` if it is not cloned yet, `cloned` if it is ready. `all` lists both; no voice has it.',
  }),
);

/**
 * An emotion of the speech. Each voice supports some of them.
 */
export const zVoiceEmotion: OpenEnum<
  'happy' | 'sad' | 'angry' | 'surprised' | 'fear' | 'hate' | 'excited' | 'coldness' | 'neutral'
> = /* @__PURE__ */ made(() =>
  openEnum(['happy', 'sad', 'angry', 'surprised', 'fear', 'hate', 'excited', 'coldness', 'neutral']).register(
    z.globalRegistry,
    { description: 'An emotion of the speech. Each voice supports some of them.' },
  ),
);

/**
 * The range of the emotion's strength.
 */
export const zInterval: z.ZodObject<
  {
    min: z.ZodOptional<Seen<z.ZodNumber>>;
    max: z.ZodOptional<Seen<z.ZodNumber>>;
    default: z.ZodOptional<Seen<z.ZodNumber>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      min: orNull(z.number()).optional().describe('The minimum.'),
      max: orNull(z.number()).optional().describe('The maximum.'),
      default: orNull(z.number()).optional().describe('The default.'),
    })
    .register(z.globalRegistry, { description: "The range of the emotion's strength." }),
);

/**
 * An emotion that a voice supports.
 */
export const zEmotionInfo: z.ZodObject<
  {
    emotion: z.ZodOptional<Seen<typeof zVoiceEmotion>>;
    display_name: z.ZodOptional<Seen<z.ZodString>>;
    emotion_scale_interval: z.ZodOptional<Seen<typeof zInterval>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      emotion: orNull(zVoiceEmotion).optional(),
      display_name: orNull(z.string()).optional().describe('The display name of the emotion.'),
      emotion_scale_interval: orNull(zInterval).optional(),
    })
    .register(z.globalRegistry, { description: 'An emotion that a voice supports.' }),
);

/**
 * A voice, of the platform or cloned.
 */
export const zVoice: z.ZodObject<
  {
    voice_id: z.ZodString;
    name: z.ZodString;
    is_system_voice: z.ZodBoolean;
    state: z.ZodOptional<Seen<typeof zVoiceState>>;
    model_type: z.ZodOptional<Seen<typeof zVoiceModelType>>;
    model_name: z.ZodOptional<Seen<z.ZodString>>;
    language_code: z.ZodString;
    language_name: z.ZodString;
    preview_text: z.ZodString;
    preview_audio: z.ZodString;
    support_emotions: z.ZodOptional<Seen<z.ZodArray<typeof zEmotionInfo>>>;
    available_training_times: z.ZodInt;
    create_time: z.ZodInt;
    update_time: z.ZodInt;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      voice_id: z.string().describe('The ID of the voice.'),
      name: z.string().describe('The name of the voice.'),
      is_system_voice: z.boolean().describe('True for a voice of the platform, false for a cloned voice.'),
      state: orNull(zVoiceState).optional(),
      model_type: orNull(zVoiceModelType).optional(),
      model_name: orNull(z.string()).optional().describe("The name of the voice's model."),
      language_code: z.string().describe('The language code of the voice, for example `zh`.'),
      language_name: z.string().describe('The language name of the voice.'),
      preview_text: z.string().describe("The text of the voice's preview."),
      preview_audio: z.string().describe("The URL of the voice's preview."),
      support_emotions: orNull(z.array(zEmotionInfo)).optional().describe('The emotions that the voice supports.'),
      available_training_times: z.int().describe('The number of trainings that remain.'),
      create_time: z.int().describe('The time when the voice was created, Unix time in seconds.'),
      update_time: z.int().describe('The time of the last change, Unix time in seconds.'),
    })
    .register(z.globalRegistry, { description: 'A voice, of the platform or cloned.' }),
);

/**
 * One page of voices.
 */
export const zListVoicesData: z.ZodObject<
  { voice_list: Seen<Seen<z.ZodArray<typeof zVoice>>>; has_more: z.ZodBoolean },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      voice_list: orAbsent(orNull(z.array(zVoice))).describe('The voices on this page.'),
      has_more: z.boolean().describe('True if there is a next page.'),
    })
    .register(z.globalRegistry, { description: 'One page of voices.' }),
);

/**
 * The cloned voice.
 */
export const zCloneVoiceData: z.ZodObject<{ voice_id: z.ZodString }, z.core.$loose> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      voice_id: z.string().describe('The ID of the voice.'),
    })
    .register(z.globalRegistry, { description: 'The cloned voice.' }),
);

/**
 * The user who created a group or a voiceprint.
 */
export const zUserInfo: z.ZodObject<
  {
    id: z.ZodOptional<Seen<Seen<z.ZodString>>>;
    name: z.ZodOptional<Seen<z.ZodString>>;
    nickname: z.ZodOptional<Seen<z.ZodString>>;
    avatar_url: z.ZodOptional<Seen<z.ZodString>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      id: orNull(also(z.string(), z.number())).optional().describe('The ID of the user.'),
      name: orNull(z.string()).optional().describe('The unique name of the user.'),
      nickname: orNull(z.string()).optional().describe('The display name of the user.'),
      avatar_url: orNull(z.string()).optional().describe("The URL of the user's avatar."),
    })
    .register(z.globalRegistry, { description: 'The user who created a group or a voiceprint.' }),
);

/**
 * A group of voiceprints, which speakers are compared with.
 */
export const zVoiceprintGroup: z.ZodObject<
  {
    id: z.ZodOptional<Seen<z.ZodString>>;
    name: z.ZodOptional<Seen<z.ZodString>>;
    desc: z.ZodOptional<Seen<z.ZodString>>;
    icon_url: z.ZodOptional<Seen<z.ZodString>>;
    user_info: z.ZodOptional<Seen<typeof zUserInfo>>;
    feature_count: z.ZodOptional<Seen<z.ZodInt>>;
    created_at: z.ZodOptional<Seen<z.ZodInt>>;
    updated_at: z.ZodOptional<Seen<z.ZodInt>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      id: orNull(z.string()).optional().describe('The ID of the group.'),
      name: orNull(z.string()).optional().describe('The name of the group.'),
      desc: orNull(z.string()).optional().describe('The description of the group.'),
      icon_url: orNull(z.string()).optional().describe("The URL of the group's icon."),
      user_info: orNull(zUserInfo).optional(),
      feature_count: orNull(z.int()).optional().describe('The number of voiceprints in the group.'),
      created_at: orNull(z.int()).optional().describe('The time when the group was created, Unix time in seconds.'),
      updated_at: orNull(z.int()).optional().describe('The time of the last change, Unix time in seconds.'),
    })
    .register(z.globalRegistry, { description: 'A group of voiceprints, which speakers are compared with.' }),
);

/**
 * One page of groups.
 */
export const zListVoiceprintGroupData: z.ZodObject<
  { items: z.ZodOptional<Seen<z.ZodArray<typeof zVoiceprintGroup>>>; total: z.ZodOptional<Seen<z.ZodInt>> },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      items: orNull(z.array(zVoiceprintGroup)).optional().describe('The groups on this page.'),
      total: orNull(z.int()).optional().describe('The number of groups that match.'),
    })
    .register(z.globalRegistry, { description: 'One page of groups.' }),
);

/**
 * The created group.
 */
export const zCreateVoiceprintGroupData: z.ZodObject<{ id: z.ZodString }, z.core.$loose> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      id: z.string().describe('The ID of the new group.'),
    })
    .register(z.globalRegistry, { description: 'The created group.' }),
);

/**
 * A voiceprint, which identifies a speaker.
 */
export const zVoiceprintFeature: z.ZodObject<
  {
    id: z.ZodOptional<Seen<z.ZodString>>;
    group_id: z.ZodOptional<Seen<z.ZodString>>;
    name: z.ZodOptional<Seen<z.ZodString>>;
    desc: z.ZodOptional<Seen<z.ZodString>>;
    icon_url: z.ZodOptional<Seen<z.ZodString>>;
    audio_url: z.ZodOptional<Seen<z.ZodString>>;
    user_info: z.ZodOptional<Seen<typeof zUserInfo>>;
    created_at: z.ZodOptional<Seen<z.ZodInt>>;
    updated_at: z.ZodOptional<Seen<z.ZodInt>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      id: orNull(z.string()).optional().describe('The ID of the voiceprint.'),
      group_id: orNull(z.string()).optional().describe('The ID of the group.'),
      name: orNull(z.string()).optional().describe('The name of the speaker.'),
      desc: orNull(z.string()).optional().describe('The description of the speaker.'),
      icon_url: orNull(z.string()).optional().describe("The URL of the voiceprint's icon."),
      audio_url: orNull(z.string()).optional().describe('The URL of the recording that it was created from.'),
      user_info: orNull(zUserInfo).optional(),
      created_at: orNull(z.int())
        .optional()
        .describe('The time when the voiceprint was created, Unix time in seconds.'),
      updated_at: orNull(z.int()).optional().describe('The time of the last change, Unix time in seconds.'),
    })
    .register(z.globalRegistry, { description: 'A voiceprint, which identifies a speaker.' }),
);

/**
 * One page of voiceprints.
 */
export const zListVoiceprintFeatureData: z.ZodObject<
  { items: z.ZodOptional<Seen<z.ZodArray<typeof zVoiceprintFeature>>>; total: z.ZodOptional<Seen<z.ZodInt>> },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      items: orNull(z.array(zVoiceprintFeature)).optional().describe('The voiceprints on this page.'),
      total: orNull(z.int()).optional().describe('The number of voiceprints in the group.'),
    })
    .register(z.globalRegistry, { description: 'One page of voiceprints.' }),
);

/**
 * The created voiceprint.
 */
export const zCreateVoiceprintFeatureData: z.ZodObject<{ id: z.ZodString }, z.core.$loose> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      id: z.string().describe('The ID of the new voiceprint.'),
    })
    .register(z.globalRegistry, { description: 'The created voiceprint.' }),
);

/**
 * The updated voiceprint. It occurs only in an example of the documentation.
 */
export const zUpdateVoiceprintFeatureData: z.ZodObject<{ id: z.ZodOptional<Seen<z.ZodString>> }, z.core.$loose> =
  /* @__PURE__ */ made(() =>
    z
      .looseObject({
        id: orNull(z.string()).optional().describe('The ID of the voiceprint.'),
      })
      .register(z.globalRegistry, {
        description: 'The updated voiceprint. It occurs only in an example of the documentation.',
      }),
  );

/**
 * The score of a voiceprint.
 */
export const zFeatureScore: z.ZodObject<
  {
    feature_id: z.ZodOptional<Seen<z.ZodString>>;
    feature_name: z.ZodOptional<Seen<z.ZodString>>;
    feature_desc: z.ZodOptional<Seen<z.ZodString>>;
    score: z.ZodOptional<Seen<z.ZodNumber>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      feature_id: orNull(z.string()).optional().describe('The ID of the voiceprint.'),
      feature_name: orNull(z.string()).optional().describe('The name of the speaker.'),
      feature_desc: orNull(z.string()).optional().describe('The description of the speaker.'),
      score: orNull(z.number()).optional().describe('The score of the match, 0 to 100.'),
    })
    .register(z.globalRegistry, { description: 'The score of a voiceprint.' }),
);

/**
 * The possible speakers.
 */
export const zSpeakerIdentifyData: z.ZodObject<
  { feature_score_list: z.ZodOptional<Seen<z.ZodArray<typeof zFeatureScore>>> },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      feature_score_list: orNull(z.array(zFeatureScore)).optional().describe('The voiceprints and their scores.'),
    })
    .register(z.globalRegistry, { description: 'The possible speakers.' }),
);

/**
 * The audio codec. `g711a` and `g711u` are telephony codecs with 8000 Hz.
 */
export const zAudioCodec: OpenEnum<'pcm' | 'opus' | 'g711a' | 'g711u'> = /* @__PURE__ */ made(() =>
  openEnum(['pcm', 'opus', 'g711a', 'g711u']).register(z.globalRegistry, {
    description: 'The audio codec. `g711a` and `g711u` are telephony codecs with 8000 Hz.',
  }),
);

/**
 * The sample rate of the audio, in Hz.
 */
export const zAudioSampleRate: OpenEnum<8000 | 16000 | 22050 | 24000 | 32000 | 44100 | 48000> = /* @__PURE__ */ made(
  () =>
    openEnum([8000, 16000, 22050, 24000, 32000, 44100, 48000]).register(z.globalRegistry, {
      description: 'The sample rate of the audio, in Hz.',
    }),
);

/**
 * The rate limit of the audio packets. Without it, packets are sent as soon as they are ready.
 */
export const zAudioLimitConfig: z.ZodObject<
  { period: z.ZodOptional<Seen<z.ZodInt>>; max_frame_num: z.ZodOptional<Seen<z.ZodInt>> },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      period: orNull(z.int()).optional().describe('The duration of a period, in seconds.'),
      max_frame_num: orNull(z.int()).optional().describe('The maximum number of packets in a period.'),
    })
    .register(z.globalRegistry, {
      description: 'The rate limit of the audio packets. Without it, packets are sent as soon as they are ready.',
    }),
);

/**
 * The packets of the synthesized audio, for the codecs `pcm`, `g711a` and `g711u`.
 */
export const zPcmAudioConfig: z.ZodObject<
  {
    sample_rate: z.ZodOptional<Seen<typeof zAudioSampleRate>>;
    frame_size_ms: z.ZodOptional<Seen<z.ZodNumber>>;
    limit_config: z.ZodOptional<Seen<typeof zAudioLimitConfig>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      sample_rate: orNull(zAudioSampleRate).optional().describe('The sample rate in Hz, default 24000.'),
      frame_size_ms: orNull(z.number())
        .optional()
        .describe('The duration of a packet, in milliseconds. Without it, the durations vary.'),
      limit_config: orNull(zAudioLimitConfig).optional().describe('The rate limit of the packets, default unlimited.'),
    })
    .register(z.globalRegistry, {
      description: 'The packets of the synthesized audio, for the codecs `pcm`, `g711a` and `g711u`.',
    }),
);

/**
 * The duration of an Opus packet, in milliseconds.
 */
export const zOpusFrameSizeMs: OpenEnum<2.5 | 5 | 10 | 20 | 40 | 60> = /* @__PURE__ */ made(() =>
  openEnum([2.5, 5, 10, 20, 40, 60]).register(z.globalRegistry, {
    description: 'The duration of an Opus packet, in milliseconds.',
  }),
);

/**
 * The encoding and the packets of the synthesized audio, for the codec `opus`.
 */
export const zOpusAudioConfig: z.ZodObject<
  {
    bitrate: z.ZodOptional<Seen<z.ZodInt>>;
    use_cbr: z.ZodOptional<Seen<z.ZodBoolean>>;
    frame_size_ms: z.ZodOptional<Seen<typeof zOpusFrameSizeMs>>;
    sample_rate: z.ZodOptional<Seen<z.ZodInt>>;
    limit_config: z.ZodOptional<Seen<typeof zAudioLimitConfig>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      bitrate: orNull(z.int()).optional().describe('The bit rate, in bits per second, default 48000.'),
      use_cbr: orNull(z.boolean()).optional().describe('True if all packets have the same size (constant bit rate).'),
      frame_size_ms: orNull(zOpusFrameSizeMs)
        .optional()
        .describe('The duration of a packet, in milliseconds, default 10.'),
      sample_rate: orNull(z.int()).optional().describe('The sample rate in Hz, default 24000.'),
      limit_config: orNull(zAudioLimitConfig).optional().describe('The rate limit of the packets, default unlimited.'),
    })
    .register(z.globalRegistry, {
      description: 'The encoding and the packets of the synthesized audio, for the codec `opus`.',
    }),
);

/**
 * The emotion of the voice, for voices that support it.
 */
export const zEmotionConfig: z.ZodObject<
  { emotion: z.ZodOptional<Seen<z.ZodString>>; emotion_scale: z.ZodOptional<Seen<z.ZodNumber>> },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      emotion: orNull(z.string()).optional().describe('The name of the emotion.'),
      emotion_scale: orNull(z.number()).optional().describe('The strength of the emotion.'),
    })
    .register(z.globalRegistry, { description: 'The emotion of the voice, for voices that support it.' }),
);

/**
 * Debug information about an event, from the server.
 */
export const zEventDetail: z.ZodObject<
  {
    logid: Seen<z.ZodString>;
    respond_at: z.ZodOptional<Seen<z.ZodString>>;
    origin_message: z.ZodOptional<Seen<z.ZodString>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      logid: orAbsent(z.string()).describe('The log ID of the connection. Include it when you contact Coze support.'),
      respond_at: orNull(z.string())
        .optional()
        .describe('The time when the server sent the event, Unix time in milliseconds, as text.'),
      origin_message: orNull(z.string())
        .optional()
        .describe(
          'Your event that caused the error, as the server received it. Only in errors, and not in all of them.',
        ),
    })
    .register(z.globalRegistry, { description: 'Debug information about an event, from the server.' }),
);

/**
 * The connection is ready. You need not wait for it.
 */
export const zSpeechCreatedEvent: z.ZodObject<
  { event_type: z.ZodLiteral<'speech.created'>; id: z.ZodString; detail: typeof zEventDetail },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('speech.created').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      detail: zEventDetail,
    })
    .register(z.globalRegistry, { description: 'The connection is ready. You need not wait for it.' }),
);

/**
 * The format and the voice of the audio that you receive.
 */
export const zEffectiveOutputAudio: z.ZodObject<
  {
    codec: Seen<typeof zAudioCodec>;
    pcm_config: Seen<typeof zPcmAudioConfig>;
    opus_config: Seen<typeof zOpusAudioConfig>;
    speech_rate: Seen<z.ZodInt>;
    voice_id: Seen<z.ZodString>;
    emotion_config: Seen<typeof zEmotionConfig>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      codec: orAbsent(zAudioCodec).describe('The codec of the audio.'),
      pcm_config: orAbsent(zPcmAudioConfig).describe('The packets of the audio, for `pcm`, `g711a` and `g711u`.'),
      opus_config: orAbsent(zOpusAudioConfig).describe('The encoding and the packets of the audio, for `opus`.'),
      speech_rate: orAbsent(z.int()).describe('The speed of the speech, -50 (half speed) to 100 (double speed).'),
      voice_id: orAbsent(z.string()).describe('The ID of the voice.'),
      emotion_config: orAbsent(zEmotionConfig).describe('The emotion of the voice.'),
    })
    .register(z.globalRegistry, { description: 'The format and the voice of the audio that you receive.' }),
);

/**
 * The change was made.
 */
export const zSpeechUpdatedEvent: z.ZodObject<
  {
    event_type: z.ZodLiteral<'speech.updated'>;
    id: z.ZodString;
    data: z.ZodObject<{ output_audio: typeof zEffectiveOutputAudio }, z.core.$loose>;
    detail: typeof zEventDetail;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('speech.updated').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      data: z
        .looseObject({
          output_audio: zEffectiveOutputAudio.describe('The format and the voice of the audio.'),
        })
        .describe('The settings in effect.'),
      detail: zEventDetail,
    })
    .register(z.globalRegistry, { description: 'The change was made.' }),
);

/**
 * The server has received all text.
 */
export const zInputTextBufferCompletedEvent: z.ZodObject<
  { event_type: z.ZodLiteral<'input_text_buffer.completed'>; id: z.ZodString; detail: typeof zEventDetail },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('input_text_buffer.completed').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      detail: zEventDetail,
    })
    .register(z.globalRegistry, { description: 'The server has received all text.' }),
);

/**
 * A sentence starts. The audio up to the next event of this type belongs to it.
 */
export const zConversationAudioSentenceStartEvent: z.ZodObject<
  {
    event_type: z.ZodLiteral<'conversation.audio.sentence_start'>;
    id: z.ZodString;
    data: z.ZodObject<{ text: z.ZodString }, z.core.$loose>;
    detail: typeof zEventDetail;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('conversation.audio.sentence_start').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      data: z
        .looseObject({
          text: z.string().describe('The text of the sentence.'),
        })
        .describe('The sentence.'),
      detail: zEventDetail,
    })
    .register(z.globalRegistry, {
      description: 'A sentence starts. The audio up to the next event of this type belongs to it.',
    }),
);

/**
 * The next fragment of the speech.
 */
export const zSpeechAudioUpdateEvent: z.ZodObject<
  {
    event_type: z.ZodLiteral<'speech.audio.update'>;
    id: z.ZodString;
    data: z.ZodObject<{ delta: z.ZodString }, z.core.$loose>;
    detail: typeof zEventDetail;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('speech.audio.update').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      data: z
        .looseObject({
          delta: z.string().describe('The audio as base64, in the codec of `output_audio`.'),
        })
        .describe('A fragment of audio.'),
      detail: zEventDetail,
    })
    .register(z.globalRegistry, { description: 'The next fragment of the speech.' }),
);

/**
 * The speech is complete. Close the WebSocket if you have no more text.
 */
export const zSpeechAudioCompletedEvent: z.ZodObject<
  { event_type: z.ZodLiteral<'speech.audio.completed'>; id: z.ZodString; detail: typeof zEventDetail },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('speech.audio.completed').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      detail: zEventDetail,
    })
    .register(z.globalRegistry, {
      description: 'The speech is complete. Close the WebSocket if you have no more text.',
    }),
);

/**
 * The error.
 */
export const zWebsocketErrorData: z.ZodObject<{ code: z.ZodInt; msg: z.ZodString }, z.core.$loose> =
  /* @__PURE__ */ made(() =>
    z
      .looseObject({
        code: z.int().describe('The error code.'),
        msg: z.string().describe('The error message.'),
      })
      .register(z.globalRegistry, { description: 'The error.' }),
  );

/**
 * An error occurred, for example while processing an event that you sent. The platform does not document if the WebSocket stays open.
 */
export const zCommonErrorEvent: z.ZodObject<
  { event_type: z.ZodLiteral<'error'>; id: z.ZodString; data: typeof zWebsocketErrorData; detail: typeof zEventDetail },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('error').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      data: zWebsocketErrorData,
      detail: zEventDetail,
    })
    .register(z.globalRegistry, {
      description:
        'An error occurred, for example while processing an event that you sent. The platform does not document if the WebSocket stays open.',
    }),
);

/**
 * A server event of speech synthesis. Servers may send other events, which the client passes on unchanged.
 */
export const zCreateSpeechWsRes: OpenUnion<
  z.ZodDiscriminatedUnion<
    [
      typeof zSpeechCreatedEvent,
      typeof zSpeechUpdatedEvent,
      typeof zInputTextBufferCompletedEvent,
      typeof zConversationAudioSentenceStartEvent,
      typeof zSpeechAudioUpdateEvent,
      typeof zSpeechAudioCompletedEvent,
      typeof zCommonErrorEvent,
    ]
  >
> = /* @__PURE__ */ made(() =>
  openUnion(
    z.discriminatedUnion('event_type', [
      zSpeechCreatedEvent,
      zSpeechUpdatedEvent,
      zInputTextBufferCompletedEvent,
      zConversationAudioSentenceStartEvent,
      zSpeechAudioUpdateEvent,
      zSpeechAudioCompletedEvent,
      zCommonErrorEvent,
    ]),
  ).register(z.globalRegistry, {
    description:
      'A server event of speech synthesis. Servers may send other events, which the client passes on unchanged.',
  }),
);

/**
 * The names of all WebSocket events, in both directions.
 */
export const zWebsocketsEventType: OpenEnum<
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
> = /* @__PURE__ */ made(() =>
  openEnum([
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
  ]).register(z.globalRegistry, { description: 'The names of all WebSocket events, in both directions.' }),
);

/**
 * The fields of every event. Servers may send events that have no schema yet.
 */
export const zAnyWebsocketEvent: z.ZodObject<
  {
    event_type: typeof zWebsocketsEventType;
    id: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zEventDetail>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: zWebsocketsEventType.describe('The name of the event.'),
      id: orNull(z.string()).optional().describe('The ID of the event, a UUID if the server created it.'),
      detail: orNull(zEventDetail).optional(),
    })
    .register(z.globalRegistry, {
      description: 'The fields of every event. Servers may send events that have no schema yet.',
    }),
);

/**
 * The container format of the audio. The codecs `g711a` and `g711u` require `pcm`.
 */
export const zInputAudioFormat: OpenEnum<'pcm' | 'wav' | 'ogg'> = /* @__PURE__ */ made(() =>
  openEnum(['pcm', 'wav', 'ogg']).register(z.globalRegistry, {
    description: 'The container format of the audio. The codecs `g711a` and `g711u` require `pcm`.',
  }),
);

/**
 * The number of audio channels.
 */
export const zAudioChannel: OpenEnum<1 | 2> = /* @__PURE__ */ made(() =>
  openEnum([1, 2]).register(z.globalRegistry, { description: 'The number of audio channels.' }),
);

/**
 * The number of bits per sample.
 */
export const zAudioBitDepth: OpenEnum<8 | 16 | 24> = /* @__PURE__ */ made(() =>
  openEnum([8, 16, 24]).register(z.globalRegistry, { description: 'The number of bits per sample.' }),
);

/**
 * The connection is ready. You need not wait for it.
 */
export const zTranscriptionsCreatedEvent: z.ZodObject<
  { event_type: z.ZodLiteral<'transcriptions.created'>; id: z.ZodString; detail: typeof zEventDetail },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('transcriptions.created').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      detail: zEventDetail,
    })
    .register(z.globalRegistry, { description: 'The connection is ready. You need not wait for it.' }),
);

/**
 * The format that the server expects your audio to have.
 */
export const zEffectiveAudioConfig: z.ZodObject<
  {
    format: Seen<typeof zInputAudioFormat>;
    codec: Seen<typeof zAudioCodec>;
    sample_rate: Seen<typeof zAudioSampleRate>;
    channel: Seen<typeof zAudioChannel>;
    bit_depth: Seen<typeof zAudioBitDepth>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      format: orAbsent(zInputAudioFormat).describe('The container format of the audio.'),
      codec: orAbsent(zAudioCodec).describe('The codec of the audio.'),
      sample_rate: orAbsent(zAudioSampleRate).describe('The sample rate in Hz.'),
      channel: orAbsent(zAudioChannel).describe('The number of channels.'),
      bit_depth: orAbsent(zAudioBitDepth).describe('The number of bits per sample.'),
    })
    .register(z.globalRegistry, { description: 'The format that the server expects your audio to have.' }),
);

/**
 * The change was made.
 */
export const zTranscriptionsUpdatedEvent: z.ZodObject<
  {
    event_type: z.ZodLiteral<'transcriptions.updated'>;
    id: z.ZodString;
    data: z.ZodObject<{ input_audio: typeof zEffectiveAudioConfig }, z.core.$loose>;
    detail: typeof zEventDetail;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('transcriptions.updated').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      data: z
        .looseObject({
          input_audio: zEffectiveAudioConfig.describe('The format that the server expects the audio to have.'),
        })
        .describe('The settings in effect.'),
      detail: zEventDetail,
    })
    .register(z.globalRegistry, { description: 'The change was made.' }),
);

/**
 * The server has received all audio.
 */
export const zInputAudioBufferCompletedEvent: z.ZodObject<
  { event_type: z.ZodLiteral<'input_audio_buffer.completed'>; id: z.ZodString; detail: typeof zEventDetail },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('input_audio_buffer.completed').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      detail: zEventDetail,
    })
    .register(z.globalRegistry, { description: 'The server has received all audio.' }),
);

/**
 * The server discarded the audio sent so far.
 */
export const zInputAudioBufferClearedEvent: z.ZodObject<
  { event_type: z.ZodLiteral<'input_audio_buffer.cleared'>; id: z.ZodString; detail: typeof zEventDetail },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('input_audio_buffer.cleared').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      detail: zEventDetail,
    })
    .register(z.globalRegistry, { description: 'The server discarded the audio sent so far.' }),
);

/**
 * The transcript so far: the whole text, not only the new part.
 */
export const zTranscriptionsMessageUpdateEvent: z.ZodObject<
  {
    event_type: z.ZodLiteral<'transcriptions.message.update'>;
    id: z.ZodString;
    data: z.ZodObject<{ content: z.ZodString }, z.core.$loose>;
    detail: typeof zEventDetail;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('transcriptions.message.update').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      data: z
        .looseObject({
          content: z.string().describe('The whole transcript so far.'),
        })
        .describe('The text.'),
      detail: zEventDetail,
    })
    .register(z.globalRegistry, { description: 'The transcript so far: the whole text, not only the new part.' }),
);

/**
 * The transcription is complete. The text is that of the last `transcriptions.message.update`.
 */
export const zTranscriptionsMessageCompletedEvent: z.ZodObject<
  {
    event_type: z.ZodLiteral<'transcriptions.message.completed'>;
    id: z.ZodString;
    data: Seen<z.ZodObject<{ content: Seen<z.ZodString> }, z.core.$loose>>;
    detail: typeof zEventDetail;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('transcriptions.message.completed').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      data: orAbsent(
        z.looseObject({
          content: orAbsent(z.string()).describe('The complete transcript.'),
        }),
      ).describe('The text, for programs that look for it here. The server leaves it out.'),
      detail: zEventDetail,
    })
    .register(z.globalRegistry, {
      description: 'The transcription is complete. The text is that of the last `transcriptions.message.update`.',
    }),
);

/**
 * A server event of a transcription. Servers may send other events, which the client passes on unchanged.
 */
export const zCreateTranscriptionsWsRes: OpenUnion<
  z.ZodDiscriminatedUnion<
    [
      typeof zTranscriptionsCreatedEvent,
      typeof zTranscriptionsUpdatedEvent,
      typeof zInputAudioBufferCompletedEvent,
      typeof zInputAudioBufferClearedEvent,
      typeof zTranscriptionsMessageUpdateEvent,
      typeof zTranscriptionsMessageCompletedEvent,
      typeof zCommonErrorEvent,
    ]
  >
> = /* @__PURE__ */ made(() =>
  openUnion(
    z.discriminatedUnion('event_type', [
      zTranscriptionsCreatedEvent,
      zTranscriptionsUpdatedEvent,
      zInputAudioBufferCompletedEvent,
      zInputAudioBufferClearedEvent,
      zTranscriptionsMessageUpdateEvent,
      zTranscriptionsMessageCompletedEvent,
      zCommonErrorEvent,
    ]),
  ).register(z.globalRegistry, {
    description:
      'A server event of a transcription. Servers may send other events, which the client passes on unchanged.',
  }),
);

/**
 * The transcribed text.
 */
export const zTranscriptionData: z.ZodObject<{ text: z.ZodString }, z.core.$loose> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      text: z.string().describe('The transcribed text.'),
    })
    .register(z.globalRegistry, { description: 'The transcribed text.' }),
);

/**
 * The translation of a word.
 */
export const zInterpretationTerm: z.ZodObject<{ original: z.ZodString; translation: z.ZodString }, z.core.$loose> =
  /* @__PURE__ */ made(() =>
    z
      .looseObject({
        original: z.string().describe('The spoken word.'),
        translation: z.string().describe('The translated word.'),
      })
      .register(z.globalRegistry, { description: 'The translation of a word.' }),
  );

/**
 * The connection is ready.
 */
export const zSimultInterpretationCreatedEvent: z.ZodObject<
  { event_type: z.ZodLiteral<'simult_interpretation.created'>; id: z.ZodString; detail: typeof zEventDetail },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('simult_interpretation.created').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      detail: zEventDetail,
    })
    .register(z.globalRegistry, { description: 'The connection is ready.' }),
);

/**
 * The languages and the vocabulary of the interpretation.
 */
export const zEffectiveInterpretationConfig: z.ZodObject<
  {
    from: Seen<z.ZodString>;
    to: Seen<z.ZodString>;
    hot_words: Seen<z.ZodArray<z.ZodString>>;
    glossary: Seen<z.ZodArray<typeof zInterpretationTerm>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      from: orAbsent(z.string()).describe('The source language.'),
      to: orAbsent(z.string()).describe('The target language.'),
      hot_words: orAbsent(z.array(z.string())).describe('Words that are likely to occur.'),
      glossary: orAbsent(z.array(zInterpretationTerm)).describe('The translations of certain words.'),
    })
    .register(z.globalRegistry, { description: 'The languages and the vocabulary of the interpretation.' }),
);

/**
 * The change was made.
 */
export const zSimultInterpretationUpdatedEvent: z.ZodObject<
  {
    event_type: z.ZodLiteral<'simult_interpretation.updated'>;
    id: z.ZodString;
    data: z.ZodObject<
      {
        input_audio: typeof zEffectiveAudioConfig;
        output_audio: typeof zEffectiveOutputAudio;
        translate_config: typeof zEffectiveInterpretationConfig;
      },
      z.core.$loose
    >;
    detail: typeof zEventDetail;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('simult_interpretation.updated').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      data: z
        .looseObject({
          input_audio: zEffectiveAudioConfig.describe('The format that the server expects your audio to have.'),
          output_audio: zEffectiveOutputAudio.describe('The format and the voice of the audio that you receive.'),
          translate_config: zEffectiveInterpretationConfig.describe(
            'The languages and the vocabulary of the interpretation.',
          ),
        })
        .describe('The settings in effect.'),
      detail: zEventDetail,
    })
    .register(z.globalRegistry, { description: 'The change was made.' }),
);

/**
 * The next fragment of the transcript, in the source language.
 */
export const zSimultInterpretationTranscriptionDeltaEvent: z.ZodObject<
  {
    event_type: z.ZodLiteral<'simult_interpretation.transcription.delta'>;
    id: z.ZodString;
    data: z.ZodObject<{ delta: z.ZodString }, z.core.$loose>;
    detail: typeof zEventDetail;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('simult_interpretation.transcription.delta').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      data: z
        .looseObject({
          delta: z.string().describe('The new text.'),
        })
        .describe('A fragment of text.'),
      detail: zEventDetail,
    })
    .register(z.globalRegistry, { description: 'The next fragment of the transcript, in the source language.' }),
);

/**
 * The next fragment of the translation.
 */
export const zSimultInterpretationTranslationDeltaEvent: z.ZodObject<
  {
    event_type: z.ZodLiteral<'simult_interpretation.translation.delta'>;
    id: z.ZodString;
    data: z.ZodObject<{ delta: z.ZodString }, z.core.$loose>;
    detail: typeof zEventDetail;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('simult_interpretation.translation.delta').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      data: z
        .looseObject({
          delta: z.string().describe('The new text.'),
        })
        .describe('A fragment of text.'),
      detail: zEventDetail,
    })
    .register(z.globalRegistry, { description: 'The next fragment of the translation.' }),
);

/**
 * The next fragment of the spoken translation.
 */
export const zSimultInterpretationAudioDeltaEvent: z.ZodObject<
  {
    event_type: z.ZodLiteral<'simult_interpretation.audio.delta'>;
    id: z.ZodString;
    data: z.ZodObject<{ delta: z.ZodString }, z.core.$loose>;
    detail: typeof zEventDetail;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('simult_interpretation.audio.delta').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      data: z
        .looseObject({
          delta: z.string().describe('The audio as base64, in the codec of `output_audio`.'),
        })
        .describe('A fragment of audio.'),
      detail: zEventDetail,
    })
    .register(z.globalRegistry, { description: 'The next fragment of the spoken translation.' }),
);

/**
 * The interpretation is complete. No more events follow.
 */
export const zSimultInterpretationMessageCompletedEvent: z.ZodObject<
  { event_type: z.ZodLiteral<'simult_interpretation.message.completed'>; id: z.ZodString; detail: typeof zEventDetail },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('simult_interpretation.message.completed').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      detail: zEventDetail,
    })
    .register(z.globalRegistry, { description: 'The interpretation is complete. No more events follow.' }),
);

/**
 * A server event of an interpretation. Servers may send other events, which the client passes on unchanged.
 */
export const zCreateSimultInterpretationsWsRes: OpenUnion<
  z.ZodDiscriminatedUnion<
    [
      typeof zSimultInterpretationCreatedEvent,
      typeof zSimultInterpretationUpdatedEvent,
      typeof zInputAudioBufferCompletedEvent,
      typeof zSimultInterpretationTranscriptionDeltaEvent,
      typeof zSimultInterpretationTranslationDeltaEvent,
      typeof zSimultInterpretationAudioDeltaEvent,
      typeof zSimultInterpretationMessageCompletedEvent,
      typeof zCommonErrorEvent,
    ]
  >
> = /* @__PURE__ */ made(() =>
  openUnion(
    z.discriminatedUnion('event_type', [
      zSimultInterpretationCreatedEvent,
      zSimultInterpretationUpdatedEvent,
      zInputAudioBufferCompletedEvent,
      zSimultInterpretationTranscriptionDeltaEvent,
      zSimultInterpretationTranslationDeltaEvent,
      zSimultInterpretationAudioDeltaEvent,
      zSimultInterpretationMessageCompletedEvent,
      zCommonErrorEvent,
    ]),
  ).register(z.globalRegistry, {
    description:
      'A server event of an interpretation. Servers may send other events, which the client passes on unchanged.',
  }),
);

/**
 * The method that detects the end of the user's speech.
 */
export const zTurnDetectionType: OpenEnum<'client_interrupt' | 'server_vad'> = /* @__PURE__ */ made(() =>
  openEnum(['client_interrupt', 'server_vad']).register(z.globalRegistry, {
    description: "The method that detects the end of the user's speech.",
  }),
);

/**
 * The position that a keyword must have to interrupt the bot.
 */
export const zInterruptConfigMode: OpenEnum<'keyword_contains' | 'keyword_prefix'> = /* @__PURE__ */ made(() =>
  openEnum(['keyword_contains', 'keyword_prefix']).register(z.globalRegistry, {
    description: 'The position that a keyword must have to interrupt the bot.',
  }),
);

/**
 * The keywords that interrupt the bot while it speaks. Only with `server_vad`.
 */
export const zInterruptConfig: z.ZodObject<
  { mode: z.ZodOptional<Seen<typeof zInterruptConfigMode>>; keywords: z.ZodOptional<Seen<z.ZodArray<z.ZodString>>> },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      mode: orNull(zInterruptConfigMode).optional().describe('The position that a keyword must have.'),
      keywords: orNull(z.array(z.string())).optional().describe('The keywords, at most 5.'),
    })
    .register(z.globalRegistry, {
      description: 'The keywords that interrupt the bot while it speaks. Only with `server_vad`.',
    }),
);

/**
 * The detection of the end of the user's speech.
 */
export const zTurnDetection: z.ZodObject<
  {
    type: z.ZodOptional<Seen<typeof zTurnDetectionType>>;
    prefix_padding_ms: z.ZodOptional<Seen<z.ZodInt>>;
    silence_duration_ms: z.ZodOptional<Seen<z.ZodInt>>;
    interrupt_config: z.ZodOptional<Seen<typeof zInterruptConfig>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      type: orNull(zTurnDetectionType).optional().describe('The detection method, default `client_interrupt`.'),
      prefix_padding_ms: orNull(z.int())
        .optional()
        .describe(
          'The duration of the audio to keep before the first word, in milliseconds, default 600. Only with `server_vad`.',
        ),
      silence_duration_ms: orNull(z.int())
        .optional()
        .describe(
          'The duration of the silence that ends a turn, in milliseconds, default 500. Only with `server_vad`.',
        ),
      interrupt_config: orNull(zInterruptConfig)
        .optional()
        .describe('The keywords that interrupt the bot while it speaks. Only with `server_vad`.'),
    })
    .register(z.globalRegistry, { description: "The detection of the end of the user's speech." }),
);

/**
 * The language of the speech. `common` is a large model for Chinese, English and Cantonese. The others are small models for one language each.
 */
export const zAsrUserLanguage: OpenEnum<
  'common' | 'zh' | 'cant' | 'sc' | 'en' | 'ja' | 'ko' | 'fr' | 'id' | 'es' | 'pt' | 'ms' | 'ru'
> = /* @__PURE__ */ made(() =>
  openEnum(['common', 'zh', 'cant', 'sc', 'en', 'ja', 'ko', 'fr', 'id', 'es', 'pt', 'ms', 'ru']).register(
    z.globalRegistry,
    {
      description:
        'The language of the speech. `common` is a large model for Chinese, English and Cantonese. The others are small models for one language each.',
    },
  ),
);

/**
 * The settings of speech recognition.
 */
export const zAsrConfig: z.ZodObject<
  {
    hot_words: z.ZodOptional<Seen<z.ZodArray<z.ZodString>>>;
    context: z.ZodOptional<Seen<z.ZodString>>;
    context_type: z.ZodOptional<Seen<z.ZodString>>;
    user_language: z.ZodOptional<Seen<typeof zAsrUserLanguage>>;
    enable_ddc: z.ZodOptional<Seen<z.ZodBoolean>>;
    enable_itn: z.ZodOptional<Seen<z.ZodBoolean>>;
    enable_punc: z.ZodOptional<Seen<z.ZodBoolean>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      hot_words: orNull(z.array(z.string()))
        .optional()
        .describe('Words that are likely to occur, such as names. At most 100 tokens together; the rest is cut off.'),
      context: orNull(z.string())
        .optional()
        .describe('The context of the speech, at most 800 tokens; the rest is cut off.'),
      context_type: orNull(z.string())
        .optional()
        .describe('The type of `context`. The platform does not document the types.'),
      user_language: orNull(zAsrUserLanguage).optional().describe('The language of the user, default `common`.'),
      enable_ddc: orNull(z.boolean()).optional().describe('True to remove filler words and repetitions.'),
      enable_itn: orNull(z.boolean()).optional().describe('True to write spoken numbers as digits.'),
      enable_punc: orNull(z.boolean()).optional().describe('True to add punctuation.'),
    })
    .register(z.globalRegistry, { description: 'The settings of speech recognition.' }),
);

/**
 * The recognition of speakers by their voices.
 */
export const zVoicePrintConfig: z.ZodObject<
  {
    group_id: z.ZodOptional<Seen<z.ZodString>>;
    score: z.ZodOptional<Seen<z.ZodNumber>>;
    reuse_voice_info: z.ZodOptional<Seen<z.ZodBoolean>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      group_id: orNull(z.string())
        .optional()
        .describe('The ID of the voiceprint group to compare with. `@coze/api` requires it.'),
      score: orNull(z.number()).optional().describe('The minimum score of a match.'),
      reuse_voice_info: orNull(z.boolean())
        .optional()
        .describe('True to reuse the recognized voice for the speech that follows.'),
    })
    .register(z.globalRegistry, { description: 'The recognition of speakers by their voices.' }),
);

/**
 * The connection is ready. Sent once, right after the connection opens. You need not wait for it.
 */
export const zChatCreatedEvent: z.ZodObject<
  { event_type: z.ZodLiteral<'chat.created'>; id: z.ZodString; detail: typeof zEventDetail },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('chat.created').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      detail: zEventDetail,
    })
    .register(z.globalRegistry, {
      description: 'The connection is ready. Sent once, right after the connection opens. You need not wait for it.',
    }),
);

/**
 * The settings of all turns of the chat.
 */
export const zEffectiveChatConfig: z.ZodObject<
  {
    conversation_id: Seen<z.ZodString>;
    user_id: Seen<z.ZodString>;
    meta_data: Seen<typeof zMetaDataType>;
    custom_variables: Seen<z.ZodRecord<z.ZodString, z.ZodString>>;
    extra_params: Seen<z.ZodRecord<z.ZodString, z.ZodString>>;
    auto_save_history: Seen<z.ZodBoolean>;
    parameters: Seen<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      conversation_id: orAbsent(z.string()).describe('The ID of the conversation.'),
      user_id: orAbsent(z.string()).describe('Your ID for the end user.'),
      meta_data: orAbsent(zMetaDataType).describe('Your own key-value pairs.'),
      custom_variables: orAbsent(z.record(z.string(), z.string())).describe(
        "Values for the variables of the bot's prompt.",
      ),
      extra_params: orAbsent(z.record(z.string(), z.string())).describe('Facts about the user, for plugins.'),
      auto_save_history: orAbsent(z.boolean()).describe('True if the turns are saved in the conversation.'),
      parameters: orAbsent(z.record(z.string(), z.unknown())).describe('The inputs of the chatflow.'),
    })
    .register(z.globalRegistry, { description: 'The settings of all turns of the chat.' }),
);

/**
 * All settings in effect, including those you did not set.
 */
export const zChatUpdatedData: z.ZodObject<
  {
    chat_config: Seen<typeof zEffectiveChatConfig>;
    input_audio: Seen<typeof zEffectiveAudioConfig>;
    output_audio: Seen<typeof zEffectiveOutputAudio>;
    turn_detection: z.ZodOptional<Seen<typeof zTurnDetection>>;
    asr_config: z.ZodOptional<Seen<typeof zAsrConfig>>;
    voice_print_config: z.ZodOptional<Seen<typeof zVoicePrintConfig>>;
    event_subscriptions: z.ZodOptional<Seen<z.ZodArray<z.ZodString>>>;
    need_play_prologue: z.ZodOptional<Seen<z.ZodBoolean>>;
    prologue_content: z.ZodOptional<Seen<z.ZodString>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      chat_config: orAbsent(zEffectiveChatConfig).describe('The settings of all turns of the chat.'),
      input_audio: orAbsent(zEffectiveAudioConfig).describe('The format that the server expects your audio to have.'),
      output_audio: orAbsent(zEffectiveOutputAudio).describe('The format and the voice of the audio that you receive.'),
      turn_detection: orNull(zTurnDetection).optional().describe("The detection of the end of the user's speech."),
      asr_config: orNull(zAsrConfig).optional().describe('The settings of speech recognition.'),
      voice_print_config: orNull(zVoicePrintConfig).optional().describe('The recognition of speakers by their voices.'),
      event_subscriptions: orNull(z.array(z.string()))
        .optional()
        .describe('The names of the events that you receive. An empty list means all events.'),
      need_play_prologue: orNull(z.boolean()).optional().describe('True if the bot speaks its opening message.'),
      prologue_content: orNull(z.string()).optional().describe("The opening message, instead of the bot's own."),
    })
    .register(z.globalRegistry, { description: 'All settings in effect, including those you did not set.' }),
);

/**
 * The settings were changed.
 */
export const zChatUpdatedEvent: z.ZodObject<
  {
    event_type: z.ZodLiteral<'chat.updated'>;
    id: z.ZodString;
    data: typeof zChatUpdatedData;
    detail: typeof zEventDetail;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('chat.updated').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      data: zChatUpdatedData,
      detail: zEventDetail,
    })
    .register(z.globalRegistry, { description: 'The settings were changed.' }),
);

/**
 * The server created a turn.
 */
export const zConversationChatCreatedEvent: z.ZodObject<
  {
    event_type: z.ZodLiteral<'conversation.chat.created'>;
    id: z.ZodString;
    data: typeof zCreateChatData;
    detail: typeof zEventDetail;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('conversation.chat.created').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      data: zCreateChatData,
      detail: zEventDetail,
    })
    .register(z.globalRegistry, { description: 'The server created a turn.' }),
);

/**
 * The bot started to process the chat.
 */
export const zConversationChatInProgressEvent: z.ZodObject<
  {
    event_type: z.ZodLiteral<'conversation.chat.in_progress'>;
    id: z.ZodString;
    data: typeof zCreateChatData;
    detail: typeof zEventDetail;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('conversation.chat.in_progress').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      data: zCreateChatData,
      detail: zEventDetail,
    })
    .register(z.globalRegistry, { description: 'The bot started to process the chat.' }),
);

/**
 * The next fragment of a message.
 */
export const zConversationMessageDeltaEvent: z.ZodObject<
  {
    event_type: z.ZodLiteral<'conversation.message.delta'>;
    id: z.ZodString;
    data: typeof zChatV3Message;
    detail: typeof zEventDetail;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('conversation.message.delta').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      data: zChatV3Message,
      detail: zEventDetail,
    })
    .register(z.globalRegistry, { description: 'The next fragment of a message.' }),
);

/**
 * The next fragment of the spoken reply. `content` is base64, in the codec of `output_audio`; `content_type` is `audio`.
 */
export const zConversationAudioDeltaEvent: z.ZodObject<
  {
    event_type: z.ZodLiteral<'conversation.audio.delta'>;
    id: z.ZodString;
    data: typeof zChatV3Message;
    detail: typeof zEventDetail;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('conversation.audio.delta').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      data: zChatV3Message,
      detail: zEventDetail,
    })
    .register(z.globalRegistry, {
      description:
        'The next fragment of the spoken reply. `content` is base64, in the codec of `output_audio`; `content_type` is `audio`.',
    }),
);

/**
 * A complete message. The user's own messages are also sent this way, before the turn starts, and so are function calls, cards and follow-ups.
 */
export const zConversationMessageCompletedEvent: z.ZodObject<
  {
    event_type: z.ZodLiteral<'conversation.message.completed'>;
    id: z.ZodString;
    data: typeof zChatV3Message;
    detail: typeof zEventDetail;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('conversation.message.completed').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      data: zChatV3Message,
      detail: zEventDetail,
    })
    .register(z.globalRegistry, {
      description:
        "A complete message. The user's own messages are also sent this way, before the turn starts, and so are function calls, cards and follow-ups.",
    }),
);

/**
 * The end of the spoken reply. `content` is empty, `content_type` is `audio`.
 */
export const zConversationAudioCompletedEvent: z.ZodObject<
  {
    event_type: z.ZodLiteral<'conversation.audio.completed'>;
    id: z.ZodString;
    data: typeof zChatV3Message;
    detail: typeof zEventDetail;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('conversation.audio.completed').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      data: zChatV3Message,
      detail: zEventDetail,
    })
    .register(z.globalRegistry, {
      description: 'The end of the spoken reply. `content` is empty, `content_type` is `audio`.',
    }),
);

/**
 * The turn completed and its usage is known. Sent after the last audio.
 */
export const zConversationChatCompletedEvent: z.ZodObject<
  {
    event_type: z.ZodLiteral<'conversation.chat.completed'>;
    id: z.ZodString;
    data: typeof zCreateChatData;
    detail: typeof zEventDetail;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('conversation.chat.completed').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      data: zCreateChatData,
      detail: zEventDetail,
    })
    .register(z.globalRegistry, {
      description: 'The turn completed and its usage is known. Sent after the last audio.',
    }),
);

/**
 * The turn failed; `last_error` has the reason.
 */
export const zConversationChatFailedEvent: z.ZodObject<
  {
    event_type: z.ZodLiteral<'conversation.chat.failed'>;
    id: z.ZodString;
    data: typeof zCreateChatData;
    detail: typeof zEventDetail;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('conversation.chat.failed').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      data: zCreateChatData,
      detail: zEventDetail,
    })
    .register(z.globalRegistry, { description: 'The turn failed; `last_error` has the reason.' }),
);

/**
 * The bot calls functions. Submit their outputs with `conversation.chat.submit_tool_outputs`.
 */
export const zConversationChatRequiresActionEvent: z.ZodObject<
  {
    event_type: z.ZodLiteral<'conversation.chat.requires_action'>;
    id: z.ZodString;
    data: typeof zCreateChatData;
    detail: typeof zEventDetail;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('conversation.chat.requires_action').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      data: zCreateChatData,
      detail: zEventDetail,
    })
    .register(z.globalRegistry, {
      description: 'The bot calls functions. Submit their outputs with `conversation.chat.submit_tool_outputs`.',
    }),
);

/**
 * The reason why a turn was canceled.
 */
export const zChatCanceledCode: OpenEnum<1 | 2 | 3> = /* @__PURE__ */ made(() =>
  openEnum([1, 2, 3]).register(z.globalRegistry, { description: 'The reason why a turn was canceled.' }),
);

/**
 * The running turn was canceled.
 */
export const zConversationChatCanceledEvent: z.ZodObject<
  {
    event_type: z.ZodLiteral<'conversation.chat.canceled'>;
    id: z.ZodString;
    data: z.ZodOptional<Seen<z.ZodObject<{ code: typeof zChatCanceledCode; msg: z.ZodString }, z.core.$loose>>>;
    detail: z.ZodOptional<Seen<typeof zEventDetail>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('conversation.chat.canceled').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      data: orNull(
        z.looseObject({
          code: zChatCanceledCode.describe('The reason, as a number.'),
          msg: z.string().describe('The reason, as text.'),
        }),
      )
        .optional()
        .describe('The reason of the cancellation.'),
      detail: orNull(zEventDetail).optional(),
    })
    .register(z.globalRegistry, { description: 'The running turn was canceled.' }),
);

/**
 * The context was cleared.
 */
export const zConversationClearedEvent: z.ZodObject<
  { event_type: z.ZodLiteral<'conversation.cleared'>; id: z.ZodString; detail: typeof zEventDetail },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('conversation.cleared').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      detail: zEventDetail,
    })
    .register(z.globalRegistry, { description: 'The context was cleared.' }),
);

/**
 * The user started to speak. Stop the playback. Only with `server_vad`.
 */
export const zInputAudioBufferSpeechStartedEvent: z.ZodObject<
  {
    event_type: z.ZodLiteral<'input_audio_buffer.speech_started'>;
    id: z.ZodString;
    detail: z.ZodOptional<Seen<typeof zEventDetail>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('input_audio_buffer.speech_started').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      detail: orNull(zEventDetail).optional(),
    })
    .register(z.globalRegistry, {
      description: 'The user started to speak. Stop the playback. Only with `server_vad`.',
    }),
);

/**
 * The user stopped speaking. Only with `server_vad`.
 */
export const zInputAudioBufferSpeechStoppedEvent: z.ZodObject<
  {
    event_type: z.ZodLiteral<'input_audio_buffer.speech_stopped'>;
    id: z.ZodString;
    detail: z.ZodOptional<Seen<typeof zEventDetail>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('input_audio_buffer.speech_stopped').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      detail: orNull(zEventDetail).optional(),
    })
    .register(z.globalRegistry, { description: 'The user stopped speaking. Only with `server_vad`.' }),
);

/**
 * The transcript of the user's speech so far: the whole text, not only the new part.
 */
export const zConversationAudioTranscriptUpdateEvent: z.ZodObject<
  {
    event_type: z.ZodLiteral<'conversation.audio_transcript.update'>;
    id: z.ZodString;
    data: z.ZodObject<{ content: z.ZodString }, z.core.$loose>;
    detail: z.ZodOptional<Seen<typeof zEventDetail>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('conversation.audio_transcript.update').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      data: z
        .looseObject({
          content: z.string().describe('The whole transcript so far.'),
        })
        .describe('The text.'),
      detail: orNull(zEventDetail).optional(),
    })
    .register(z.globalRegistry, {
      description: "The transcript of the user's speech so far: the whole text, not only the new part.",
    }),
);

/**
 * The complete transcript of the user's speech.
 */
export const zConversationAudioTranscriptCompletedEvent: z.ZodObject<
  {
    event_type: z.ZodLiteral<'conversation.audio_transcript.completed'>;
    id: z.ZodString;
    data: z.ZodObject<{ content: z.ZodString }, z.core.$loose>;
    detail: z.ZodOptional<Seen<typeof zEventDetail>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('conversation.audio_transcript.completed').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      data: z
        .looseObject({
          content: z.string().describe('The complete transcript.'),
        })
        .describe('The text.'),
      detail: orNull(zEventDetail).optional(),
    })
    .register(z.globalRegistry, { description: "The complete transcript of the user's speech." }),
);

/**
 * A recording of the audio that you sent, for debugging.
 */
export const zAudioDumpEvent: z.ZodObject<
  {
    event_type: z.ZodLiteral<'dump.audio'>;
    id: z.ZodString;
    data: z.ZodObject<{ url: z.ZodString }, z.core.$loose>;
    detail: typeof zEventDetail;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: z.literal('dump.audio').describe('The name of the event.'),
      id: z.string().describe('The ID of the event, a UUID.'),
      data: z
        .looseObject({
          url: z.string().describe('The URL of the recording.'),
        })
        .describe('The recording.'),
      detail: zEventDetail,
    })
    .register(z.globalRegistry, { description: 'A recording of the audio that you sent, for debugging.' }),
);

/**
 * A server event of a chat. Servers may send other events, which the client passes on unchanged.
 */
export const zCreateChatWsRes: OpenUnion<
  z.ZodDiscriminatedUnion<
    [
      typeof zChatCreatedEvent,
      typeof zChatUpdatedEvent,
      typeof zConversationChatCreatedEvent,
      typeof zConversationChatInProgressEvent,
      typeof zConversationMessageDeltaEvent,
      typeof zConversationAudioSentenceStartEvent,
      typeof zConversationAudioDeltaEvent,
      typeof zConversationMessageCompletedEvent,
      typeof zConversationAudioCompletedEvent,
      typeof zConversationChatCompletedEvent,
      typeof zConversationChatFailedEvent,
      typeof zConversationChatRequiresActionEvent,
      typeof zConversationChatCanceledEvent,
      typeof zConversationClearedEvent,
      typeof zInputAudioBufferCompletedEvent,
      typeof zInputAudioBufferClearedEvent,
      typeof zInputAudioBufferSpeechStartedEvent,
      typeof zInputAudioBufferSpeechStoppedEvent,
      typeof zConversationAudioTranscriptUpdateEvent,
      typeof zConversationAudioTranscriptCompletedEvent,
      typeof zAudioDumpEvent,
      typeof zCommonErrorEvent,
    ]
  >
> = /* @__PURE__ */ made(() =>
  openUnion(
    z.discriminatedUnion('event_type', [
      zChatCreatedEvent,
      zChatUpdatedEvent,
      zConversationChatCreatedEvent,
      zConversationChatInProgressEvent,
      zConversationMessageDeltaEvent,
      zConversationAudioSentenceStartEvent,
      zConversationAudioDeltaEvent,
      zConversationMessageCompletedEvent,
      zConversationAudioCompletedEvent,
      zConversationChatCompletedEvent,
      zConversationChatFailedEvent,
      zConversationChatRequiresActionEvent,
      zConversationChatCanceledEvent,
      zConversationClearedEvent,
      zInputAudioBufferCompletedEvent,
      zInputAudioBufferClearedEvent,
      zInputAudioBufferSpeechStartedEvent,
      zInputAudioBufferSpeechStoppedEvent,
      zConversationAudioTranscriptUpdateEvent,
      zConversationAudioTranscriptCompletedEvent,
      zAudioDumpEvent,
      zCommonErrorEvent,
    ]),
  ).register(z.globalRegistry, {
    description: 'A server event of a chat. Servers may send other events, which the client passes on unchanged.',
  }),
);

/**
 * A member of a workspace.
 */
export const zWorkspaceMember: z.ZodObject<
  {
    user_id: z.ZodString;
    role_type: z.ZodOptional<Seen<typeof zWorkspaceRoleType>>;
    user_nickname: z.ZodOptional<Seen<z.ZodString>>;
    user_unique_name: z.ZodOptional<Seen<z.ZodString>>;
    avatar_url: z.ZodOptional<Seen<z.ZodString>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      user_id: z.string().describe('The ID of the user.'),
      role_type: orNull(zWorkspaceRoleType).optional().describe('The role of the user in the workspace.'),
      user_nickname: orNull(z.string()).optional().describe('The display name of the user.'),
      user_unique_name: orNull(z.string()).optional().describe('The unique name of the user.'),
      avatar_url: orNull(z.string()).optional().describe("The URL of the user's avatar. Absent in some responses."),
    })
    .register(z.globalRegistry, { description: 'A member of a workspace.' }),
);

/**
 * One page of members.
 */
export const zListWorkspaceMembersData: z.ZodObject<
  { items: Seen<Seen<z.ZodArray<typeof zWorkspaceMember>>>; total_count: z.ZodInt },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      items: orAbsent(orNull(z.array(zWorkspaceMember))).describe('The members on this page.'),
      total_count: z.int().describe('The number of members in the workspace.'),
    })
    .register(z.globalRegistry, { description: 'One page of members.' }),
);

/**
 * The result for each user. Some join at once, others are invited first.
 */
export const zCreateWorkspaceMembersData: z.ZodObject<
  {
    added_success_user_ids: z.ZodOptional<Seen<z.ZodArray<z.ZodString>>>;
    invited_success_user_ids: z.ZodOptional<Seen<z.ZodArray<z.ZodString>>>;
    already_joined_user_ids: z.ZodOptional<Seen<z.ZodArray<z.ZodString>>>;
    already_invited_user_ids: z.ZodOptional<Seen<z.ZodArray<z.ZodString>>>;
    not_exist_user_ids: z.ZodOptional<Seen<z.ZodArray<z.ZodString>>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      added_success_user_ids: orNull(z.array(z.string())).optional().describe('The IDs of the users who joined.'),
      invited_success_user_ids: orNull(z.array(z.string()))
        .optional()
        .describe('The IDs of the users who were invited.'),
      already_joined_user_ids: orNull(z.array(z.string()))
        .optional()
        .describe('The IDs of the users who were already members.'),
      already_invited_user_ids: orNull(z.array(z.string()))
        .optional()
        .describe('The IDs of the users who were already invited.'),
      not_exist_user_ids: orNull(z.array(z.string())).optional().describe('The IDs that no user has.'),
    })
    .register(z.globalRegistry, {
      description: 'The result for each user. Some join at once, others are invited first.',
    }),
);

/**
 * The result for each user.
 */
export const zDeleteWorkspaceMembersData: z.ZodObject<
  {
    removed_success_user_ids: z.ZodOptional<Seen<z.ZodArray<z.ZodString>>>;
    not_in_workspace_user_ids: z.ZodOptional<Seen<z.ZodArray<z.ZodString>>>;
    not_in_space_user_ids: z.ZodOptional<Seen<z.ZodArray<z.ZodString>>>;
    owner_not_support_remove_user_ids: z.ZodOptional<Seen<z.ZodArray<z.ZodString>>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      removed_success_user_ids: orNull(z.array(z.string()))
        .optional()
        .describe('The IDs of the users who were removed.'),
      not_in_workspace_user_ids: orNull(z.array(z.string()))
        .optional()
        .describe('The IDs of the users who were not members.'),
      not_in_space_user_ids: orNull(z.array(z.string()))
        .optional()
        .describe('The name of `not_in_workspace_user_ids` in some responses.'),
      owner_not_support_remove_user_ids: orNull(z.array(z.string()))
        .optional()
        .describe('The IDs of the users who were not removed because they own the workspace.'),
    })
    .register(z.globalRegistry, { description: 'The result for each user.' }),
);

/**
 * An app of a workspace.
 */
export const zSimpleApp: z.ZodObject<
  {
    id: z.ZodString;
    name: z.ZodString;
    description: z.ZodOptional<Seen<z.ZodString>>;
    icon_url: z.ZodOptional<Seen<z.ZodString>>;
    folder_id: z.ZodOptional<Seen<z.ZodString>>;
    is_published: z.ZodOptional<Seen<z.ZodBoolean>>;
    owner_user_id: z.ZodOptional<Seen<z.ZodString>>;
    updated_at: z.ZodOptional<Seen<z.ZodInt>>;
    published_at: z.ZodOptional<Seen<z.ZodInt>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      id: z.string().describe('The ID of the app.'),
      name: z.string().describe('The name of the app.'),
      description: orNull(z.string()).optional().describe('The description of the app.'),
      icon_url: orNull(z.string()).optional().describe('The URL of the icon.'),
      folder_id: orNull(z.string()).optional().describe('The ID of the folder that contains the app.'),
      is_published: orNull(z.boolean()).optional().describe('True if the app is published.'),
      owner_user_id: orNull(z.string()).optional().describe('The Coze user ID of the owner.'),
      updated_at: orNull(z.int()).optional().describe('The time of the last change, Unix time in seconds.'),
      published_at: orNull(z.int()).optional().describe('The time of the last publication, Unix time in seconds.'),
    })
    .register(z.globalRegistry, { description: 'An app of a workspace.' }),
);

/**
 * One page of apps.
 */
export const zListAppData: z.ZodObject<
  { items: Seen<Seen<z.ZodArray<typeof zSimpleApp>>>; total: z.ZodInt },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      items: orAbsent(orNull(z.array(zSimpleApp))).describe('The apps on this page.'),
      total: z.int().describe('The number of apps on all pages.'),
    })
    .register(z.globalRegistry, { description: 'One page of apps.' }),
);

/**
 * The content of a folder: `development` for bots and apps, `library` for the resources that they use.
 */
export const zFolderType: OpenEnum<'development' | 'library'> = /* @__PURE__ */ made(() =>
  openEnum(['development', 'library']).register(z.globalRegistry, {
    description: 'The content of a folder: `development` for bots and apps, `library` for the resources that they use.',
  }),
);

/**
 * A folder of a workspace.
 */
export const zSimpleFolder: z.ZodObject<
  {
    id: z.ZodString;
    name: z.ZodString;
    description: z.ZodOptional<Seen<z.ZodString>>;
    folder_type: z.ZodOptional<Seen<typeof zFolderType>>;
    workspace_id: z.ZodOptional<Seen<z.ZodString>>;
    parent_folder_id: z.ZodOptional<Seen<z.ZodString>>;
    creator_user_id: z.ZodOptional<Seen<z.ZodString>>;
    children_count: z.ZodOptional<Seen<z.ZodInt>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      id: z.string().describe('The ID of the folder.'),
      name: z.string().describe('The name of the folder.'),
      description: orNull(z.string()).optional().describe('The description of the folder.'),
      folder_type: orNull(zFolderType).optional(),
      workspace_id: orNull(z.string()).optional().describe('The ID of the workspace.'),
      parent_folder_id: orNull(z.string()).optional().describe('The ID of the parent folder.'),
      creator_user_id: orNull(z.string()).optional().describe('The Coze user ID of the creator.'),
      children_count: orNull(z.int()).optional().describe('The number of entries in the folder.'),
    })
    .register(z.globalRegistry, { description: 'A folder of a workspace.' }),
);

/**
 * One page of folders.
 */
export const zListFolderData: z.ZodObject<
  {
    items: Seen<Seen<z.ZodArray<typeof zSimpleFolder>>>;
    has_more: z.ZodBoolean;
    total_count: z.ZodOptional<Seen<z.ZodInt>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      items: orAbsent(orNull(z.array(zSimpleFolder))).describe('The folders on this page.'),
      has_more: z.boolean().describe('True if there is another page.'),
      total_count: orNull(z.int()).optional().describe('The number of folders on all pages.'),
    })
    .register(z.globalRegistry, { description: 'One page of folders.' }),
);

/**
 * The copy of a bot within its workspace, or the task that creates any other copy.
 */
export const zCreateCopyTaskData: z.ZodObject<
  { task_id: z.ZodOptional<Seen<z.ZodString>>; copied_entity_id: z.ZodOptional<Seen<z.ZodString>> },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      task_id: orNull(z.string()).optional().describe('The ID of the task, for `entities.copyTasks.retrieve`.'),
      copied_entity_id: orNull(z.string()).optional().describe('The ID of the copy, if it was created at once.'),
    })
    .register(z.globalRegistry, {
      description: 'The copy of a bot within its workspace, or the task that creates any other copy.',
    }),
);

/**
 * The status of a copy task. `successful` and `failed` are final.
 */
export const zCopyTaskStatus: OpenEnum<'in_progress' | 'successful' | 'failed'> = /* @__PURE__ */ made(() =>
  openEnum(['in_progress', 'successful', 'failed']).register(z.globalRegistry, {
    description: 'The status of a copy task. `successful` and `failed` are final.',
  }),
);

/**
 * The type of the copied entity. Requests accept bots, apps and workflows. The other types are copied along with them, and occur in the list of failures.
 */
export const zCopyEntityType: OpenEnum<
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
> = /* @__PURE__ */ made(() =>
  openEnum([
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
  ]).register(z.globalRegistry, {
    description:
      'The type of the copied entity. Requests accept bots, apps and workflows. The other types are copied along with them, and occur in the list of failures.',
  }),
);

/**
 * An entity that could not be copied.
 */
export const zCopyTaskFailedReason: z.ZodObject<
  {
    entity_id: z.ZodOptional<Seen<z.ZodString>>;
    entity_name: z.ZodOptional<Seen<z.ZodString>>;
    entity_type: z.ZodOptional<Seen<typeof zCopyEntityType>>;
    failed_reason: z.ZodOptional<Seen<z.ZodString>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      entity_id: orNull(z.string()).optional().describe('The ID of the entity.'),
      entity_name: orNull(z.string()).optional().describe('The name of the entity.'),
      entity_type: orNull(zCopyEntityType).optional(),
      failed_reason: orNull(z.string()).optional().describe('The reason.'),
    })
    .register(z.globalRegistry, { description: 'An entity that could not be copied.' }),
);

/**
 * A copy task.
 */
export const zCopyTaskInfo: z.ZodObject<
  {
    task_id: z.ZodString;
    task_status: typeof zCopyTaskStatus;
    entity_type: z.ZodOptional<Seen<typeof zCopyEntityType>>;
    source_entity_id: z.ZodOptional<Seen<z.ZodString>>;
    target_entity_id: z.ZodOptional<Seen<z.ZodString>>;
    target_workspace_id: z.ZodOptional<Seen<z.ZodString>>;
    failed_reasons: z.ZodOptional<Seen<z.ZodArray<typeof zCopyTaskFailedReason>>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      task_id: z.string().describe('The ID of the task.'),
      task_status: zCopyTaskStatus,
      entity_type: orNull(zCopyEntityType).optional(),
      source_entity_id: orNull(z.string()).optional().describe('The ID of the copied entity.'),
      target_entity_id: orNull(z.string()).optional().describe('The ID of the copy.'),
      target_workspace_id: orNull(z.string()).optional().describe('The ID of the workspace to copy to.'),
      failed_reasons: orNull(z.array(zCopyTaskFailedReason))
        .optional()
        .describe('The entities that could not be copied, if the task failed.'),
    })
    .register(z.globalRegistry, { description: 'A copy task.' }),
);

/**
 * The type of entity that a template was copied to, `agent` for a bot.
 */
export const zTemplateEntityType: OpenEnum<'agent'> = /* @__PURE__ */ made(() =>
  openEnum(['agent']).register(z.globalRegistry, {
    description: 'The type of entity that a template was copied to, `agent` for a bot.',
  }),
);

/**
 * The copy of a template.
 */
export const zTemplateDuplicateData: z.ZodObject<
  { entity_id: z.ZodString; entity_type: typeof zTemplateEntityType },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      entity_id: z.string().describe('The ID of the copy.'),
      entity_type: zTemplateEntityType,
    })
    .register(z.globalRegistry, { description: 'The copy of a template.' }),
);

/**
 * A tool of a plugin.
 */
export const zPluginTool: z.ZodObject<
  {
    tool_id: z.ZodOptional<Seen<z.ZodString>>;
    name: z.ZodString;
    description: z.ZodOptional<Seen<z.ZodString>>;
    inputSchema: z.ZodOptional<Seen<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
    outputSchema: z.ZodOptional<Seen<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      tool_id: orNull(z.string()).optional().describe('The ID of the tool.'),
      name: z.string().describe('The name of the tool, used to call it.'),
      description: orNull(z.string()).optional().describe('The description of the tool.'),
      inputSchema: orNull(z.record(z.string(), z.unknown()))
        .optional()
        .describe('The input of the tool, as a JSON Schema.'),
      outputSchema: orNull(z.record(z.string(), z.unknown()))
        .optional()
        .describe('The output of the tool, as a JSON Schema.'),
    })
    .register(z.globalRegistry, { description: 'A tool of a plugin.' }),
);

/**
 * A plugin and its tools.
 */
export const zPluginDetail: z.ZodObject<
  {
    plugin_id: z.ZodString;
    name: z.ZodOptional<Seen<z.ZodString>>;
    name_for_model: z.ZodOptional<Seen<z.ZodString>>;
    description: z.ZodOptional<Seen<z.ZodString>>;
    icon_url: z.ZodOptional<Seen<z.ZodString>>;
    is_call_available: z.ZodOptional<Seen<z.ZodBoolean>>;
    mcp_json: z.ZodOptional<Seen<z.ZodString>>;
    tools: z.ZodOptional<Seen<z.ZodArray<typeof zPluginTool>>>;
    created_at: z.ZodOptional<Seen<z.ZodInt>>;
    updated_at: z.ZodOptional<Seen<z.ZodInt>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      plugin_id: z.string().describe('The ID of the plugin.'),
      name: orNull(z.string()).optional().describe('The name of the plugin.'),
      name_for_model: orNull(z.string()).optional().describe('The name of the plugin for models.'),
      description: orNull(z.string()).optional().describe('The description of the plugin.'),
      icon_url: orNull(z.string()).optional().describe('The URL of the icon.'),
      is_call_available: orNull(z.boolean())
        .optional()
        .describe('True if the tools can be called with `plugins.tools.call`.'),
      mcp_json: orNull(z.string())
        .optional()
        .describe('The configuration of the plugin as an MCP server, as JSON text.'),
      tools: orNull(z.array(zPluginTool)).optional().describe('The tools of the plugin.'),
      created_at: orNull(z.int()).optional().describe('The time when the plugin was created, Unix time in seconds.'),
      updated_at: orNull(z.int()).optional().describe('The time of the last change, Unix time in seconds.'),
    })
    .register(z.globalRegistry, { description: 'A plugin and its tools.' }),
);

/**
 * The requested plugins.
 */
export const zMgetPluginData: z.ZodObject<{ items: Seen<z.ZodArray<typeof zPluginDetail>> }, z.core.$loose> =
  /* @__PURE__ */ made(() =>
    z
      .looseObject({
        items: orAbsent(z.array(zPluginDetail)).describe(
          'The plugins. One page of the documentation shows another shape without this field.',
        ),
      })
      .register(z.globalRegistry, { description: 'The requested plugins.' }),
  );

/**
 * The output of a tool.
 */
export const zCallPluginToolData: z.ZodObject<
  { result: z.ZodOptional<Seen<z.ZodRecord<z.ZodString, z.ZodUnknown>>> },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      result: orNull(z.record(z.string(), z.unknown()))
        .optional()
        .describe('The output of the tool, according to its `outputSchema`.'),
    })
    .register(z.globalRegistry, { description: 'The output of a tool.' }),
);

/**
 * A category of the store.
 */
export const zStoreCategory: z.ZodObject<{ id: z.ZodString; name: z.ZodString }, z.core.$loose> = /* @__PURE__ */ made(
  () =>
    z
      .looseObject({
        id: z.string().describe('The ID of the category.'),
        name: z.string().describe('The name of the category.'),
      })
      .register(z.globalRegistry, { description: 'A category of the store.' }),
);

/**
 * One page of categories.
 */
export const zListStoreCategoryData: z.ZodObject<
  { items: Seen<Seen<z.ZodArray<typeof zStoreCategory>>>; has_more: z.ZodBoolean },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      items: orAbsent(orNull(z.array(zStoreCategory))).describe('The categories on this page.'),
      has_more: z.boolean().describe('True if there is another page.'),
    })
    .register(z.globalRegistry, { description: 'One page of categories.' }),
);

/**
 * The publisher of an entity in the store.
 */
export const zStoreUserInfo: z.ZodObject<
  {
    user_id: z.ZodOptional<Seen<Seen<z.ZodString>>>;
    user_name: z.ZodOptional<Seen<z.ZodString>>;
    nick_name: z.ZodOptional<Seen<z.ZodString>>;
    avatar_url: z.ZodOptional<Seen<z.ZodString>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      user_id: orNull(also(z.string(), z.number())).optional().describe('The Coze user ID.'),
      user_name: orNull(z.string()).optional().describe('The name of the account.'),
      nick_name: orNull(z.string()).optional().describe('The display name of the user.'),
      avatar_url: orNull(z.string()).optional().describe("The URL of the user's avatar."),
    })
    .register(z.globalRegistry, { description: 'The publisher of an entity in the store.' }),
);

/**
 * The price type of an entity in the store, free or paid.
 */
export const zPaidType: OpenEnum<'paid'> = /* @__PURE__ */ made(() =>
  openEnum(['paid']).register(z.globalRegistry, {
    description: 'The price type of an entity in the store, free or paid.',
  }),
);

/**
 * The store entry of a plugin.
 */
export const zStorePluginMetaInfo: z.ZodObject<
  {
    product_id: z.ZodString;
    entity_id: z.ZodString;
    entity_type: z.ZodOptional<Seen<z.ZodString>>;
    entity_version: z.ZodOptional<Seen<z.ZodString>>;
    name: z.ZodOptional<Seen<z.ZodString>>;
    description: z.ZodOptional<Seen<z.ZodString>>;
    icon_url: z.ZodOptional<Seen<z.ZodString>>;
    category: z.ZodOptional<Seen<typeof zStoreCategory>>;
    user_info: z.ZodOptional<Seen<typeof zStoreUserInfo>>;
    is_official: z.ZodOptional<Seen<z.ZodBoolean>>;
    paid_type: z.ZodOptional<Seen<typeof zPaidType>>;
    listed_at: z.ZodOptional<Seen<z.ZodInt>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      product_id: z.string().describe('The ID of the store entry.'),
      entity_id: z.string().describe('The ID of the plugin, for `plugins.retrieve` and `plugins.tools.call`.'),
      entity_type: orNull(z.string()).optional().describe('The type of the entity.'),
      entity_version: orNull(z.string()).optional().describe('The version of the plugin.'),
      name: orNull(z.string()).optional().describe('The name of the plugin.'),
      description: orNull(z.string()).optional().describe('The description of the plugin.'),
      icon_url: orNull(z.string()).optional().describe('The URL of the icon.'),
      category: orNull(zStoreCategory).optional(),
      user_info: orNull(zStoreUserInfo).optional(),
      is_official: orNull(z.boolean()).optional().describe('True for a plugin of the platform itself.'),
      paid_type: orNull(zPaidType).optional().describe('The price type, free or paid.'),
      listed_at: orNull(z.int()).optional().describe('The time when the plugin was listed, Unix time in seconds.'),
    })
    .register(z.globalRegistry, { description: 'The store entry of a plugin.' }),
);

/**
 * The statistics of a plugin.
 */
export const zStorePluginInfo: z.ZodObject<
  {
    description: z.ZodOptional<Seen<z.ZodString>>;
    is_call_available: z.ZodOptional<Seen<z.ZodBoolean>>;
    total_tools_count: z.ZodOptional<Seen<z.ZodInt>>;
    heat: z.ZodOptional<Seen<z.ZodInt>>;
    call_count: z.ZodOptional<Seen<z.ZodInt>>;
    success_rate: z.ZodOptional<Seen<z.ZodNumber>>;
    avg_exec_duration_ms: z.ZodOptional<Seen<z.ZodNumber>>;
    bots_use_count: z.ZodOptional<Seen<z.ZodInt>>;
    associated_bots_use_count: z.ZodOptional<Seen<z.ZodInt>>;
    favorite_count: z.ZodOptional<Seen<z.ZodInt>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      description: orNull(z.string()).optional().describe('The description of the plugin.'),
      is_call_available: orNull(z.boolean())
        .optional()
        .describe('True if the tools can be called with `plugins.tools.call`.'),
      total_tools_count: orNull(z.int()).optional().describe('The number of tools.'),
      heat: orNull(z.int()).optional().describe('The popularity of the plugin.'),
      call_count: orNull(z.int()).optional().describe('The number of calls of the tools.'),
      success_rate: orNull(z.number()).optional().describe('The share of calls that succeed.'),
      avg_exec_duration_ms: orNull(z.number()).optional().describe('The average duration of a call, in milliseconds.'),
      bots_use_count: orNull(z.int()).optional().describe('The number of bots that use the plugin.'),
      associated_bots_use_count: orNull(z.int())
        .optional()
        .describe('The number of uses of the bots that have the plugin.'),
      favorite_count: orNull(z.int()).optional().describe('The number of users who marked it as a favorite.'),
    })
    .register(z.globalRegistry, { description: 'The statistics of a plugin.' }),
);

/**
 * A plugin in the store.
 */
export const zStorePlugin: z.ZodObject<
  { metainfo: typeof zStorePluginMetaInfo; plugin_info: z.ZodOptional<Seen<typeof zStorePluginInfo>> },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      metainfo: zStorePluginMetaInfo,
      plugin_info: orNull(zStorePluginInfo).optional(),
    })
    .register(z.globalRegistry, { description: 'A plugin in the store.' }),
);

/**
 * One page of plugins.
 */
export const zListStorePluginData: z.ZodObject<
  { items: Seen<Seen<z.ZodArray<typeof zStorePlugin>>>; has_more: z.ZodBoolean },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      items: orAbsent(orNull(z.array(zStorePlugin))).describe('The plugins on this page.'),
      has_more: z.boolean().describe('True if there is another page.'),
    })
    .register(z.globalRegistry, { description: 'One page of plugins.' }),
);

/**
 * The source of the events of a callback app: `normal` for the account, `connector` for a channel.
 */
export const zApiAppType: OpenEnum<'normal' | 'connector'> = /* @__PURE__ */ made(() =>
  openEnum(['normal', 'connector']).register(z.globalRegistry, {
    description: 'The source of the events of a callback app: `normal` for the account, `connector` for a channel.',
  }),
);

/**
 * A callback app, which sends events of the platform to your URL.
 */
export const zApiApp: z.ZodObject<
  {
    id: z.ZodString;
    name: z.ZodOptional<Seen<z.ZodString>>;
    app_type: z.ZodOptional<Seen<typeof zApiAppType>>;
    callback_url: z.ZodOptional<Seen<z.ZodString>>;
    connector_id: z.ZodOptional<Seen<z.ZodString>>;
    verify_token: z.ZodOptional<Seen<z.ZodString>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      id: z.string().describe('The ID of the callback app.'),
      name: orNull(z.string()).optional().describe('The name of the callback app.'),
      app_type: orNull(zApiAppType).optional(),
      callback_url: orNull(z.string()).optional().describe('The URL that the platform sends the events to.'),
      connector_id: orNull(z.string()).optional().describe('The ID of the channel of a `connector` app.'),
      verify_token: orNull(z.string())
        .optional()
        .describe('The token that verifies that a callback comes from the platform. Keep it secret.'),
    })
    .register(z.globalRegistry, { description: 'A callback app, which sends events of the platform to your URL.' }),
);

/**
 * One page of callback apps.
 */
export const zListApiAppData: z.ZodObject<
  {
    items: Seen<Seen<z.ZodArray<typeof zApiApp>>>;
    has_more: z.ZodBoolean;
    next_page_token: z.ZodOptional<Seen<z.ZodString>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      items: orAbsent(orNull(z.array(zApiApp))).describe('The callback apps on this page.'),
      has_more: z.boolean().describe('True if there is another page.'),
      next_page_token: orNull(z.string())
        .optional()
        .describe('The token for the next page; pass it as `page_token`. Empty on the last page.'),
    })
    .register(z.globalRegistry, { description: 'One page of callback apps.' }),
);

/**
 * The events that a callback app can subscribe to. The available ones depend on its type.
 */
export const zApiAppEventType: OpenEnum<
  | 'bot.published'
  | 'bot.deleted'
  | 'bot.unpublished'
  | 'benefit.usage'
  | 'benefit.plugin.scale.requested'
  | 'benefit.plugin.scale.expired'
> = /* @__PURE__ */ made(() =>
  openEnum([
    'bot.published',
    'bot.deleted',
    'bot.unpublished',
    'benefit.usage',
    'benefit.plugin.scale.requested',
    'benefit.plugin.scale.expired',
  ]).register(z.globalRegistry, {
    description: 'The events that a callback app can subscribe to. The available ones depend on its type.',
  }),
);

/**
 * An event that a callback app is subscribed to.
 */
export const zApiAppEvent: z.ZodObject<
  {
    name: z.ZodOptional<Seen<z.ZodString>>;
    api_app_id: z.ZodOptional<Seen<z.ZodString>>;
    event_type: typeof zApiAppEventType;
    description: z.ZodOptional<Seen<z.ZodString>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      name: orNull(z.string()).optional().describe('The display name of the event.'),
      api_app_id: orNull(z.string()).optional().describe('The ID of the callback app.'),
      event_type: zApiAppEventType,
      description: orNull(z.string()).optional().describe('The condition that triggers the event.'),
    })
    .register(z.globalRegistry, { description: 'An event that a callback app is subscribed to.' }),
);

/**
 * One page of subscriptions.
 */
export const zListApiAppEventData: z.ZodObject<
  {
    items: Seen<Seen<z.ZodArray<typeof zApiAppEvent>>>;
    has_more: z.ZodBoolean;
    next_page_token: z.ZodOptional<Seen<z.ZodString>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      items: orAbsent(orNull(z.array(zApiAppEvent))).describe('The subscriptions on this page.'),
      has_more: z.boolean().describe('True if there is another page.'),
      next_page_token: orNull(z.string())
        .optional()
        .describe('The token for the next page; pass it as `page_token`. Empty on the last page.'),
    })
    .register(z.globalRegistry, { description: 'One page of subscriptions.' }),
);

/**
 * The resource that a benefit applies to.
 */
export const zBenefitResource: OpenEnum<'plugin' | 'chat' | 'workflow'> = /* @__PURE__ */ made(() =>
  openEnum(['plugin', 'chat', 'workflow']).register(z.globalRegistry, {
    description: 'The resource that a benefit applies to.',
  }),
);

/**
 * The plan of an account.
 */
export const zUserLevel: OpenEnum<'free' | 'pro_personal' | 'team' | 'enterprise' | 'v1_pro_instance'> =
  /* @__PURE__ */ made(() =>
    openEnum(['free', 'pro_personal', 'team', 'enterprise', 'v1_pro_instance']).register(z.globalRegistry, {
      description: 'The plan of an account.',
    }),
  );

/**
 * The account that the benefits belong to.
 */
export const zBenefitBasicInfo: z.ZodObject<{ user_level: z.ZodOptional<Seen<typeof zUserLevel>> }, z.core.$loose> =
  /* @__PURE__ */ made(() =>
    z
      .looseObject({
        user_level: orNull(zUserLevel).optional(),
      })
      .register(z.globalRegistry, { description: 'The account that the benefits belong to.' }),
  );

/**
 * The type of a benefit. Limits apply to `resource_point` (credits), `voice_unified_duration_system` and `voice_unified_duration_custom` (duration of voice calls with system voices and custom voices). Benefits of a plan are `api_run_qps` (calls per second) and `call_tool_limit` (tool calls).
 */
export const zBenefitType: OpenEnum<
  | 'resource_point'
  | 'voice_unified_duration_system'
  | 'voice_unified_duration_custom'
  | 'api_run_qps'
  | 'call_tool_limit'
> = /* @__PURE__ */ made(() =>
  openEnum([
    'resource_point',
    'voice_unified_duration_system',
    'voice_unified_duration_custom',
    'api_run_qps',
    'call_tool_limit',
  ]).register(z.globalRegistry, {
    description:
      'The type of a benefit. Limits apply to `resource_point` (credits), `voice_unified_duration_system` and `voice_unified_duration_custom` (duration of voice calls with system voices and custom voices). Benefits of a plan are `api_run_qps` (calls per second) and `call_tool_limit` (tool calls).',
  }),
);

/**
 * The status of a benefit. Only `valid` benefits can be used.
 */
export const zBenefitStatus: OpenEnum<'valid' | 'frozen' | 'cancel' | 'pending' | 'invalid' | 'auditing' | 'expired'> =
  /* @__PURE__ */ made(() =>
    openEnum(['valid', 'frozen', 'cancel', 'pending', 'invalid', 'auditing', 'expired']).register(z.globalRegistry, {
      description: 'The status of a benefit. Only `valid` benefits can be used.',
    }),
  );

/**
 * The amount of a benefit: `unlimit` for no limit, `forbidden` for none, `by_quota` for a total.
 */
export const zBenefitStrategy: OpenEnum<'unlimit' | 'forbidden' | 'by_quota'> = /* @__PURE__ */ made(() =>
  openEnum(['unlimit', 'forbidden', 'by_quota']).register(z.globalRegistry, {
    description: 'The amount of a benefit: `unlimit` for no limit, `forbidden` for none, `by_quota` for a total.',
  }),
);

/**
 * The amount of a benefit, and its validity.
 */
export const zBenefitItemInfo: z.ZodObject<
  {
    used: z.ZodOptional<Seen<z.ZodNumber>>;
    total: z.ZodOptional<Seen<z.ZodNumber>>;
    strategy: z.ZodOptional<Seen<typeof zBenefitStrategy>>;
    start_at: z.ZodOptional<Seen<z.ZodInt>>;
    end_at: z.ZodOptional<Seen<z.ZodInt>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      used: orNull(z.number()).optional().describe('The used amount.'),
      total: orNull(z.number()).optional().describe('The total amount. It applies to `by_quota`.'),
      strategy: orNull(zBenefitStrategy).optional(),
      start_at: orNull(z.int()).optional().describe('The start of the benefit, Unix time in seconds.'),
      end_at: orNull(z.int()).optional().describe('The end of the benefit, Unix time in seconds.'),
    })
    .register(z.globalRegistry, { description: 'The amount of a benefit, and its validity.' }),
);

/**
 * A source of a benefit, such as the plan or an additional purchase.
 */
export const zBenefitItem: z.ZodObject<
  { status: z.ZodOptional<Seen<typeof zBenefitStatus>>; item_info: z.ZodOptional<Seen<typeof zBenefitItemInfo>> },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      status: orNull(zBenefitStatus).optional().describe('The status of the benefit. Empty if unknown.'),
      item_info: orNull(zBenefitItemInfo).optional(),
    })
    .register(z.globalRegistry, { description: 'A source of a benefit, such as the plan or an additional purchase.' }),
);

/**
 * A benefit, by source and in total.
 */
export const zBenefitInfo: z.ZodObject<
  {
    benefit_type: z.ZodOptional<Seen<typeof zBenefitType>>;
    resource_id: z.ZodOptional<Seen<typeof zBenefitResource>>;
    basic: z.ZodOptional<Seen<typeof zBenefitItem>>;
    extra: z.ZodOptional<Seen<z.ZodArray<typeof zBenefitItem>>>;
    effective: z.ZodOptional<Seen<typeof zBenefitItem>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      benefit_type: orNull(zBenefitType).optional(),
      resource_id: orNull(zBenefitResource).optional().describe('The ID of the resource that the benefit applies to.'),
      basic: orNull(zBenefitItem).optional().describe('The amount included in the plan.'),
      extra: orNull(z.array(zBenefitItem)).optional().describe('The amount purchased or granted in addition.'),
      effective: orNull(zBenefitItem).optional().describe('The total amount in effect.'),
    })
    .register(z.globalRegistry, { description: 'A benefit, by source and in total.' }),
);

/**
 * The plan of an account and its benefits.
 */
export const zBenefitOverview: z.ZodObject<
  {
    basic_info: z.ZodOptional<Seen<typeof zBenefitBasicInfo>>;
    benefit_info: z.ZodOptional<Seen<z.ZodArray<typeof zBenefitInfo>>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      basic_info: orNull(zBenefitBasicInfo).optional(),
      benefit_info: orNull(z.array(zBenefitInfo)).optional().describe('The requested benefits.'),
    })
    .register(z.globalRegistry, { description: 'The plan of an account and its benefits.' }),
);

/**
 * The status of an export. `succeed` and `failed` are final.
 */
export const zBillTaskStatus: OpenEnum<'init' | 'running' | 'succeed' | 'failed'> = /* @__PURE__ */ made(() =>
  openEnum(['init', 'running', 'succeed', 'failed']).register(z.globalRegistry, {
    description: 'The status of an export. `succeed` and `failed` are final.',
  }),
);

/**
 * An export of bills.
 */
export const zBillTaskInfo: z.ZodObject<
  {
    task_id: Seen<z.ZodString>;
    status: z.ZodOptional<Seen<typeof zBillTaskStatus>>;
    file_urls: z.ZodOptional<Seen<Seen<z.ZodArray<z.ZodString>>>>;
    started_at: z.ZodOptional<Seen<z.ZodInt>>;
    ended_at: z.ZodOptional<Seen<z.ZodInt>>;
    created_at: z.ZodOptional<Seen<z.ZodInt>>;
    expires_at: z.ZodOptional<Seen<z.ZodInt>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      task_id: also(z.string(), z.number()).describe('The ID of the export.'),
      status: orNull(zBillTaskStatus).optional(),
      file_urls: orNull(also(z.array(z.string()), z.string()))
        .optional()
        .describe('The URLs of the files. Present only if the export has succeeded, for 7 days.'),
      started_at: orNull(z.int()).optional().describe('The start of the first day, Unix time in seconds.'),
      ended_at: orNull(z.int()).optional().describe('The end of the last day, Unix time in seconds.'),
      created_at: orNull(z.int()).optional().describe('The time when the export was created, Unix time in seconds.'),
      expires_at: orNull(z.int()).optional().describe('The time when the files expire, Unix time in seconds.'),
    })
    .register(z.globalRegistry, { description: 'An export of bills.' }),
);

/**
 * One page of exports.
 */
export const zListBillTaskData: z.ZodObject<
  { task_infos: Seen<Seen<z.ZodArray<typeof zBillTaskInfo>>>; total: z.ZodInt },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      task_infos: orAbsent(orNull(z.array(zBillTaskInfo))).describe('The exports on this page.'),
      total: z.int().describe('The number of exports on all pages.'),
    })
    .register(z.globalRegistry, { description: 'One page of exports.' }),
);

/**
 * The entities that a limit applies to: all devices or custom consumers of the enterprise, or a single one. `entity_id` identifies a single one.
 */
export const zBenefitEntityType: OpenEnum<
  'enterprise_all_devices' | 'enterprise_all_custom_consumers' | 'single_device' | 'single_custom_consumer'
> = /* @__PURE__ */ made(() =>
  openEnum([
    'enterprise_all_devices',
    'enterprise_all_custom_consumers',
    'single_device',
    'single_custom_consumer',
  ]).register(z.globalRegistry, {
    description:
      'The entities that a limit applies to: all devices or custom consumers of the enterprise, or a single one. `entity_id` identifies a single one.',
  }),
);

/**
 * The status of a limit: `valid` allows use up to the limit, `frozen` allows no use.
 */
export const zBenefitLimitationStatus: OpenEnum<'valid' | 'frozen'> = /* @__PURE__ */ made(() =>
  openEnum(['valid', 'frozen']).register(z.globalRegistry, {
    description: 'The status of a limit: `valid` allows use up to the limit, `frozen` allows no use.',
  }),
);

/**
 * The validity of a limit: `absolute_time` for the time from `started_at` to `ended_at`.
 */
export const zBenefitActiveMode: OpenEnum<'absolute_time'> = /* @__PURE__ */ made(() =>
  openEnum(['absolute_time']).register(z.globalRegistry, {
    description: 'The validity of a limit: `absolute_time` for the time from `started_at` to `ended_at`.',
  }),
);

/**
 * The unit of the period after which a limit is reset, or `never` if it is not reset.
 */
export const zBenefitTriggerUnit: OpenEnum<'never' | 'minute' | 'hour' | 'day'> = /* @__PURE__ */ made(() =>
  openEnum(['never', 'minute', 'hour', 'day']).register(z.globalRegistry, {
    description: 'The unit of the period after which a limit is reset, or `never` if it is not reset.',
  }),
);

/**
 * A limit.
 */
export const zBenefitLimitation: z.ZodObject<
  {
    benefit_id: z.ZodOptional<Seen<Seen<z.ZodString>>>;
    benefit_type: z.ZodOptional<Seen<typeof zBenefitType>>;
    entity_type: z.ZodOptional<Seen<typeof zBenefitEntityType>>;
    entity_id: z.ZodOptional<Seen<z.ZodString>>;
    active_mode: z.ZodOptional<Seen<typeof zBenefitActiveMode>>;
    started_at: z.ZodOptional<Seen<z.ZodInt>>;
    ended_at: z.ZodOptional<Seen<z.ZodInt>>;
    limit: z.ZodOptional<Seen<z.ZodInt>>;
    status: z.ZodOptional<Seen<typeof zBenefitLimitationStatus>>;
    trigger_unit: z.ZodOptional<Seen<typeof zBenefitTriggerUnit>>;
    trigger_time: z.ZodOptional<Seen<z.ZodInt>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      benefit_id: orNull(also(z.string(), z.number())).optional().describe('The ID of the limit.'),
      benefit_type: orNull(zBenefitType).optional(),
      entity_type: orNull(zBenefitEntityType).optional(),
      entity_id: orNull(z.string())
        .optional()
        .describe('The ID of the device or the custom consumer, for a `single_` type.'),
      active_mode: orNull(zBenefitActiveMode).optional(),
      started_at: orNull(z.int()).optional().describe('The start of the limit, Unix time in seconds.'),
      ended_at: orNull(z.int()).optional().describe('The end of the limit, Unix time in seconds.'),
      limit: orNull(z.int()).optional().describe('The allowed amount, in the unit of the benefit.'),
      status: orNull(zBenefitLimitationStatus).optional(),
      trigger_unit: orNull(zBenefitTriggerUnit).optional(),
      trigger_time: orNull(z.int())
        .optional()
        .describe('The length of the period, in `trigger_unit`. Ignored if that is `never`.'),
    })
    .register(z.globalRegistry, { description: 'A limit.' }),
);

/**
 * One page of limits.
 */
export const zListBenefitLimitationData: z.ZodObject<
  {
    benefit_infos: Seen<Seen<z.ZodArray<typeof zBenefitLimitation>>>;
    has_more: z.ZodBoolean;
    page_token: z.ZodOptional<Seen<z.ZodString>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      benefit_infos: orAbsent(orNull(z.array(zBenefitLimitation))).describe('The limits on this page.'),
      has_more: z.boolean().describe('True if there is another page.'),
      page_token: orNull(z.string())
        .optional()
        .describe('The token for the next page; pass it as `page_token`. Empty on the last page.'),
    })
    .register(z.globalRegistry, { description: 'One page of limits.' }),
);

/**
 * The new limit. The documentation shows it in `benefit_info`, and also with its fields at this level, so check both.
 */
export const zCreateBenefitLimitationData: z.ZodObject<
  {
    benefit_id: z.ZodOptional<Seen<Seen<z.ZodString>>>;
    benefit_type: z.ZodOptional<Seen<typeof zBenefitType>>;
    entity_type: z.ZodOptional<Seen<typeof zBenefitEntityType>>;
    entity_id: z.ZodOptional<Seen<z.ZodString>>;
    active_mode: z.ZodOptional<Seen<typeof zBenefitActiveMode>>;
    started_at: z.ZodOptional<Seen<z.ZodInt>>;
    ended_at: z.ZodOptional<Seen<z.ZodInt>>;
    limit: z.ZodOptional<Seen<z.ZodInt>>;
    status: z.ZodOptional<Seen<typeof zBenefitLimitationStatus>>;
    trigger_unit: z.ZodOptional<Seen<typeof zBenefitTriggerUnit>>;
    trigger_time: z.ZodOptional<Seen<z.ZodInt>>;
    benefit_info: z.ZodOptional<Seen<typeof zBenefitLimitation>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      benefit_id: orNull(also(z.string(), z.number())).optional().describe('The ID of the limit.'),
      benefit_type: orNull(zBenefitType).optional(),
      entity_type: orNull(zBenefitEntityType).optional(),
      entity_id: orNull(z.string())
        .optional()
        .describe('The ID of the device or the custom consumer, for a `single_` type.'),
      active_mode: orNull(zBenefitActiveMode).optional(),
      started_at: orNull(z.int()).optional().describe('The start of the limit, Unix time in seconds.'),
      ended_at: orNull(z.int()).optional().describe('The end of the limit, Unix time in seconds.'),
      limit: orNull(z.int()).optional().describe('The allowed amount, in the unit of the benefit.'),
      status: orNull(zBenefitLimitationStatus).optional(),
      trigger_unit: orNull(zBenefitTriggerUnit).optional(),
      trigger_time: orNull(z.int())
        .optional()
        .describe('The length of the period, in `trigger_unit`. Ignored if that is `never`.'),
      benefit_info: orNull(zBenefitLimitation).optional(),
    })
    .register(z.globalRegistry, {
      description:
        'The new limit. The documentation shows it in `benefit_info`, and also with its fields at this level, so check both.',
    }),
);

/**
 * An organization of an enterprise.
 */
export const zEnterpriseOrganization: z.ZodObject<
  {
    organization_id: z.ZodString;
    organization_name: z.ZodOptional<Seen<z.ZodString>>;
    organization_icon_url: z.ZodOptional<Seen<z.ZodString>>;
    is_default_organization: z.ZodOptional<Seen<z.ZodBoolean>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      organization_id: z.string().describe('The ID of the organization.'),
      organization_name: orNull(z.string()).optional().describe('The name of the organization.'),
      organization_icon_url: orNull(z.string()).optional().describe("The URL of the organization's icon."),
      is_default_organization: orNull(z.boolean())
        .optional()
        .describe('True for the default organization of the enterprise.'),
    })
    .register(z.globalRegistry, { description: 'An organization of an enterprise.' }),
);

/**
 * One page of organizations.
 */
export const zListEnterpriseOrganizationsData: z.ZodObject<
  { items: Seen<Seen<z.ZodArray<typeof zEnterpriseOrganization>>>; total_count: z.ZodInt },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      items: orAbsent(orNull(z.array(zEnterpriseOrganization))).describe('The organizations on this page.'),
      total_count: z.int().describe('The number of organizations in the enterprise.'),
    })
    .register(z.globalRegistry, { description: 'One page of organizations.' }),
);

/**
 * The created organization.
 */
export const zCreateEnterpriseOrganizationData: z.ZodObject<{ organization_id: z.ZodString }, z.core.$loose> =
  /* @__PURE__ */ made(() =>
    z
      .looseObject({
        organization_id: z.string().describe('The ID of the new organization.'),
      })
      .register(z.globalRegistry, { description: 'The created organization.' }),
  );

/**
 * The relation of a member of an organization to the enterprise.
 */
export const zPeopleType: OpenEnum<'employee' | 'guest'> = /* @__PURE__ */ made(() =>
  openEnum(['employee', 'guest']).register(z.globalRegistry, {
    description: 'The relation of a member of an organization to the enterprise.',
  }),
);

/**
 * The role of a member of an organization.
 */
export const zOrganizationRoleType: OpenEnum<
  'organization_super_admin' | 'organization_admin' | 'organization_member' | 'organization_guest'
> = /* @__PURE__ */ made(() =>
  openEnum(['organization_super_admin', 'organization_admin', 'organization_member', 'organization_guest']).register(
    z.globalRegistry,
    { description: 'The role of a member of an organization.' },
  ),
);

/**
 * A member of an organization.
 */
export const zOrganizationMember: z.ZodObject<
  {
    user_id: z.ZodString;
    user_nickname: z.ZodOptional<Seen<z.ZodString>>;
    user_unique_name: z.ZodOptional<Seen<z.ZodString>>;
    avatar_url: z.ZodOptional<Seen<z.ZodString>>;
    people_type: z.ZodOptional<Seen<typeof zPeopleType>>;
    organization_role_type: z.ZodOptional<Seen<typeof zOrganizationRoleType>>;
    is_valid: z.ZodOptional<Seen<z.ZodBoolean>>;
    created_at: z.ZodOptional<Seen<z.ZodInt>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      user_id: z.string().describe('The ID of the user.'),
      user_nickname: orNull(z.string()).optional().describe('The display name of the user.'),
      user_unique_name: orNull(z.string()).optional().describe('The unique name of the user.'),
      avatar_url: orNull(z.string()).optional().describe("The URL of the user's avatar."),
      people_type: orNull(zPeopleType)
        .optional()
        .describe('The relation of the user to the enterprise: internal or external.'),
      organization_role_type: orNull(zOrganizationRoleType)
        .optional()
        .describe('The role of the user in the organization.'),
      is_valid: orNull(z.boolean()).optional().describe('True if the user is active in the organization.'),
      created_at: orNull(z.int()).optional().describe('The time when the user joined, Unix time in seconds.'),
    })
    .register(z.globalRegistry, { description: 'A member of an organization.' }),
);

/**
 * One page of members.
 */
export const zListOrganizationMembersData: z.ZodObject<
  { items: Seen<Seen<z.ZodArray<typeof zOrganizationMember>>>; total_count: z.ZodInt },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      items: orAbsent(orNull(z.array(zOrganizationMember))).describe('The members on this page.'),
      total_count: z.int().describe('The number of members in the organization.'),
    })
    .register(z.globalRegistry, { description: 'One page of members.' }),
);

/**
 * The reason why a device has no token: `authorization_pending` to poll again, `slow_down` to poll less often, `access_denied` if the user refused, `expired_token` if the codes have expired.
 */
export const zPKCEAuthErrorType: OpenEnum<'authorization_pending' | 'slow_down' | 'access_denied' | 'expired_token'> =
  /* @__PURE__ */ made(() =>
    openEnum(['authorization_pending', 'slow_down', 'access_denied', 'expired_token']).register(z.globalRegistry, {
      description:
        'The reason why a device has no token: `authorization_pending` to poll again, `slow_down` to poll less often, `access_denied` if the user refused, `expired_token` if the codes have expired.',
    }),
  );

/**
 * The reason why no token is returned.
 */
export const zOAuthErrorCode: OpenEnum<
  'invalid_request' | 'invalid_client' | 'unsupported_grant_type' | 'access_deny' | 'internal_error'
> = /* @__PURE__ */ made(() =>
  openEnum(['invalid_request', 'invalid_client', 'unsupported_grant_type', 'access_deny', 'internal_error']).register(
    z.globalRegistry,
    { description: 'The reason why no token is returned.' },
  ),
);

/**
 * The reason why a token request failed. The device flow is documented with `error` and `error_description`, the other flows with `error_code` and `error_message`; check both.
 */
export const zOAuthErrorBody: z.ZodObject<
  {
    error: z.ZodOptional<Seen<typeof zPKCEAuthErrorType>>;
    error_description: z.ZodOptional<Seen<z.ZodString>>;
    error_code: z.ZodOptional<Seen<typeof zOAuthErrorCode>>;
    error_message: z.ZodOptional<Seen<z.ZodString>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      error: orNull(zPKCEAuthErrorType).optional().describe('The error, in the device flow.'),
      error_description: orNull(z.string()).optional().describe('The description of `error`.'),
      error_code: orNull(zOAuthErrorCode)
        .optional()
        .describe('The error, in the other flows. It may also be an error of the device flow.'),
      error_message: orNull(z.string()).optional().describe('The description of `error_code`.'),
    })
    .register(z.globalRegistry, {
      description:
        'The reason why a token request failed. The device flow is documented with `error` and `error_description`, the other flows with `error_code` and `error_message`; check both.',
    }),
);

/**
 * The token of a user.
 */
export const zOAuthToken: z.ZodObject<
  {
    access_token: z.ZodString;
    refresh_token: z.ZodString;
    expires_in: z.ZodInt;
    token_type: z.ZodOptional<Seen<z.ZodString>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      access_token: z.string().describe('The access token. It is valid for 15 minutes.'),
      refresh_token: z.string().describe('The refresh token for the next access token. It works once, within 30 days.'),
      expires_in: z.int().describe('The time when the token expires: Unix time in seconds, despite the name.'),
      token_type: orNull(z.string()).optional().describe('The type of the token, `Bearer`.'),
    })
    .register(z.globalRegistry, { description: 'The token of a user.' }),
);

/**
 * The token of an app. It cannot be refreshed; sign a new JWT instead.
 */
export const zJWTToken: z.ZodObject<
  { access_token: z.ZodString; expires_in: z.ZodInt; token_type: z.ZodOptional<Seen<z.ZodString>> },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      access_token: z.string().describe('The access token.'),
      expires_in: z.int().describe('The time when the token expires: Unix time in seconds, despite the name.'),
      token_type: orNull(z.string()).optional().describe('The type of the token, `Bearer`.'),
    })
    .register(z.globalRegistry, {
      description: 'The token of an app. It cannot be refreshed; sign a new JWT instead.',
    }),
);

/**
 * A token. An error may be returned instead, even with HTTP status 200.
 */
export const zOAuthTokenAnswer: z.ZodUnion<readonly [typeof zOAuthToken, typeof zJWTToken, typeof zOAuthErrorBody]> =
  /* @__PURE__ */ made(() =>
    z
      .union([zOAuthToken, zJWTToken, zOAuthErrorBody])
      .register(z.globalRegistry, {
        description: 'A token. An error may be returned instead, even with HTTP status 200.',
      }),
  );

/**
 * The device code and the user code, and the page where the user enters the latter.
 */
export const zDeviceCodeData: z.ZodObject<
  {
    device_code: z.ZodString;
    user_code: Seen<z.ZodString>;
    verification_uri: z.ZodString;
    expires_in: z.ZodInt;
    interval: z.ZodInt;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      device_code: z.string().describe('The device code, for polling the token.'),
      user_code: also(z.string(), z.number()).describe('The code that the user enters.'),
      verification_uri: z
        .string()
        .describe('The page where the user enters the code. Append `?user_code=` with the code to fill it in.'),
      expires_in: z.int().describe('The lifetime of the codes, in seconds, usually 300.'),
      interval: z.int().describe('The interval between polls for the token, in seconds, usually 5.'),
    })
    .register(z.globalRegistry, {
      description: 'The device code and the user code, and the page where the user enters the latter.',
    }),
);

/**
 * The fields of all callbacks.
 */
export const zApiAppCallbackHeader: z.ZodObject<
  {
    event_type: typeof zApiAppEventType;
    event_id: z.ZodString;
    created_at: z.ZodInt;
    api_app_id: z.ZodString;
    coze_account_id: z.ZodOptional<Seen<z.ZodString>>;
    connector_id: z.ZodOptional<Seen<z.ZodString>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      event_type: zApiAppEventType.describe('The type of the event.'),
      event_id: z
        .string()
        .describe('The ID of the event. A callback that is not answered in time is sent again with the same ID.'),
      created_at: z.int().describe('The time of the event, Unix time in milliseconds.'),
      api_app_id: z.string().describe('The ID of the callback app that is subscribed to the event.'),
      coze_account_id: orNull(z.string())
        .optional()
        .describe('The ID of the account that the event belongs to; for a bot, the owner of its workspace.'),
      connector_id: orNull(z.string())
        .optional()
        .describe('The ID of the channel. Only for callback apps of a channel.'),
    })
    .register(z.globalRegistry, { description: 'The fields of all callbacks.' }),
);

/**
 * The bot that was published, deleted or unpublished. The fields depend on the event, and not all of them are documented.
 */
export const zBotCallbackEvent: z.ZodObject<
  {
    bot_id: z.ZodOptional<Seen<Seen<z.ZodString>>>;
    bot_name: z.ZodOptional<Seen<z.ZodString>>;
    description: z.ZodOptional<Seen<z.ZodString>>;
    user_id: z.ZodOptional<Seen<Seen<z.ZodString>>>;
    connector_user_id: z.ZodOptional<Seen<z.ZodString>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      bot_id: orNull(also(z.string(), z.number())).optional().describe('The ID of the bot.'),
      bot_name: orNull(z.string()).optional().describe('The name of the bot.'),
      description: orNull(z.string()).optional().describe('The description of the bot.'),
      user_id: orNull(also(z.string(), z.number())).optional().describe('The ID of the user who made the change.'),
      connector_user_id: orNull(z.string()).optional().describe('The name of that user in the channel.'),
    })
    .register(z.globalRegistry, {
      description:
        'The bot that was published, deleted or unpublished. The fields depend on the event, and not all of them are documented.',
    }),
);

/**
 * A bot was published. A channel must respond with its review `{audit: {audit_status, reason}}` within ten seconds, or the bot is not published there.
 */
export const zBotPublishedCallback: z.ZodObject<
  {
    header: z.ZodObject<
      {
        event_type: z.ZodLiteral<'bot.published'>;
        event_id: z.ZodString;
        created_at: z.ZodInt;
        api_app_id: z.ZodString;
        coze_account_id: z.ZodOptional<Seen<z.ZodString>>;
        connector_id: z.ZodOptional<Seen<z.ZodString>>;
      },
      z.core.$loose
    >;
    event: typeof zBotCallbackEvent;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      header: z
        .looseObject({
          event_type: z.literal('bot.published'),
          event_id: z
            .string()
            .describe('The ID of the event. A callback that is not answered in time is sent again with the same ID.'),
          created_at: z.int().describe('The time of the event, Unix time in milliseconds.'),
          api_app_id: z.string().describe('The ID of the callback app that is subscribed to the event.'),
          coze_account_id: orNull(z.string())
            .optional()
            .describe('The ID of the account that the event belongs to; for a bot, the owner of its workspace.'),
          connector_id: orNull(z.string())
            .optional()
            .describe('The ID of the channel. Only for callback apps of a channel.'),
        })
        .describe('The type and the time of the event.'),
      event: zBotCallbackEvent,
    })
    .register(z.globalRegistry, {
      description:
        'A bot was published. A channel must respond with its review `{audit: {audit_status, reason}}` within ten seconds, or the bot is not published there.',
    }),
);

/**
 * A bot was deleted.
 */
export const zBotDeletedCallback: z.ZodObject<
  {
    header: z.ZodObject<
      {
        event_type: z.ZodLiteral<'bot.deleted'>;
        event_id: z.ZodString;
        created_at: z.ZodInt;
        api_app_id: z.ZodString;
        coze_account_id: z.ZodOptional<Seen<z.ZodString>>;
        connector_id: z.ZodOptional<Seen<z.ZodString>>;
      },
      z.core.$loose
    >;
    event: typeof zBotCallbackEvent;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      header: z
        .looseObject({
          event_type: z.literal('bot.deleted'),
          event_id: z
            .string()
            .describe('The ID of the event. A callback that is not answered in time is sent again with the same ID.'),
          created_at: z.int().describe('The time of the event, Unix time in milliseconds.'),
          api_app_id: z.string().describe('The ID of the callback app that is subscribed to the event.'),
          coze_account_id: orNull(z.string())
            .optional()
            .describe('The ID of the account that the event belongs to; for a bot, the owner of its workspace.'),
          connector_id: orNull(z.string())
            .optional()
            .describe('The ID of the channel. Only for callback apps of a channel.'),
        })
        .describe('The type and the time of the event.'),
      event: zBotCallbackEvent,
    })
    .register(z.globalRegistry, { description: 'A bot was deleted.' }),
);

/**
 * A bot was unpublished from a channel.
 */
export const zBotUnpublishedCallback: z.ZodObject<
  {
    header: z.ZodObject<
      {
        event_type: z.ZodLiteral<'bot.unpublished'>;
        event_id: z.ZodString;
        created_at: z.ZodInt;
        api_app_id: z.ZodString;
        coze_account_id: z.ZodOptional<Seen<z.ZodString>>;
        connector_id: z.ZodOptional<Seen<z.ZodString>>;
      },
      z.core.$loose
    >;
    event: typeof zBotCallbackEvent;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      header: z
        .looseObject({
          event_type: z.literal('bot.unpublished'),
          event_id: z
            .string()
            .describe('The ID of the event. A callback that is not answered in time is sent again with the same ID.'),
          created_at: z.int().describe('The time of the event, Unix time in milliseconds.'),
          api_app_id: z.string().describe('The ID of the callback app that is subscribed to the event.'),
          coze_account_id: orNull(z.string())
            .optional()
            .describe('The ID of the account that the event belongs to; for a bot, the owner of its workspace.'),
          connector_id: orNull(z.string())
            .optional()
            .describe('The ID of the channel. Only for callback apps of a channel.'),
        })
        .describe('The type and the time of the event.'),
      event: zBotCallbackEvent,
    })
    .register(z.globalRegistry, { description: 'A bot was unpublished from a channel.' }),
);

/**
 * A bill item: the cost of one use. Calls are billed some hours later.
 */
export const zBenefitUsageCallbackEvent: z.ZodObject<
  {
    id: z.ZodString;
    consume_time: z.ZodInt;
    record_root_id: z.ZodOptional<Seen<z.ZodString>>;
    connector_id: z.ZodOptional<Seen<z.ZodString>>;
    connector_uid: z.ZodOptional<Seen<z.ZodString>>;
    device_id: z.ZodOptional<Seen<z.ZodString>>;
    custom_consumer: z.ZodOptional<Seen<z.ZodString>>;
    space_id: z.ZodOptional<Seen<z.ZodString>>;
    cost_account_id: z.ZodOptional<Seen<z.ZodString>>;
    root_entity_type: z.ZodOptional<Seen<z.ZodInt>>;
    root_entity_id: z.ZodOptional<Seen<z.ZodString>>;
    change_balance: z.ZodOptional<Seen<z.ZodString>>;
    balance_type: z.ZodOptional<Seen<z.ZodInt>>;
    resource_type: z.ZodOptional<Seen<z.ZodInt>>;
    resource_id: z.ZodOptional<Seen<z.ZodString>>;
    model_id: z.ZodOptional<Seen<z.ZodString>>;
    model_input_token: z.ZodOptional<Seen<z.ZodInt>>;
    model_output_token: z.ZodOptional<Seen<z.ZodInt>>;
    tts_char_num: z.ZodOptional<Seen<z.ZodInt>>;
    tts_count: z.ZodOptional<Seen<z.ZodInt>>;
    asr_audio_length: z.ZodOptional<Seen<z.ZodInt>>;
    rtc_duration: z.ZodOptional<Seen<z.ZodInt>>;
    rtc_begin_time: z.ZodOptional<Seen<z.ZodInt>>;
    rtc_end_time: z.ZodOptional<Seen<z.ZodInt>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      id: z.string().describe('The ID of the item.'),
      consume_time: z.int().describe('The time of the use, Unix time in seconds.'),
      record_root_id: orNull(z.string()).optional().describe('The ID shared by all items of one conversation.'),
      connector_id: orNull(z.string()).optional().describe('The ID of the channel, `1024` for the API.'),
      connector_uid: orNull(z.string()).optional().describe('The ID of the user in the channel.'),
      device_id: orNull(z.string()).optional().describe('The ID of the device. Empty if none was given.'),
      custom_consumer: orNull(z.string())
        .optional()
        .describe('The custom consumer: your own name for the consumer. Empty if none was given.'),
      space_id: orNull(z.string()).optional().describe('The ID of the workspace of the used entity.'),
      cost_account_id: orNull(z.string()).optional().describe('The ID of the account that pays. Not documented.'),
      root_entity_type: orNull(z.int())
        .optional()
        .describe(
          'The type of the used entity: 1 for a bot, 2 for a workflow, 3 for a plugin, 4 for an app, 5 for a model, 6 for a voice. Numbers above 100 are other products.',
        ),
      root_entity_id: orNull(z.string())
        .optional()
        .describe('The ID of the used entity. Empty for a voice or a model that was used without a bot.'),
      change_balance: orNull(z.string())
        .optional()
        .describe('The cost, a number as text, in points or in seconds of calls.'),
      balance_type: orNull(z.int())
        .optional()
        .describe(
          'The currency of the cost: 2 for points, 3 and 4 for seconds of calls with a system voice or a cloned voice.',
        ),
      resource_type: orNull(z.int())
        .optional()
        .describe('The type of the billed resource: 1 for a model, 2 for a plugin, 3 for a voice, 4 for a call.'),
      resource_id: orNull(z.string())
        .optional()
        .describe('The ID of the model or plugin, or the type of the voice or call.'),
      model_id: orNull(z.string()).optional().describe('The ID of the model.'),
      model_input_token: orNull(z.int()).optional().describe('The number of input tokens of the model.'),
      model_output_token: orNull(z.int()).optional().describe('The number of output tokens of the model.'),
      tts_char_num: orNull(z.int()).optional().describe('The number of synthesized characters.'),
      tts_count: orNull(z.int()).optional().describe('The number of speech syntheses.'),
      asr_audio_length: orNull(z.int()).optional().describe('The duration of the transcribed speech, in milliseconds.'),
      rtc_duration: orNull(z.int()).optional().describe('The duration of the call, in milliseconds.'),
      rtc_begin_time: orNull(z.int()).optional().describe('The start of the call, Unix time in seconds.'),
      rtc_end_time: orNull(z.int()).optional().describe('The end of the call, Unix time in seconds.'),
    })
    .register(z.globalRegistry, {
      description: 'A bill item: the cost of one use. Calls are billed some hours later.',
    }),
);

/**
 * A billed resource was used.
 */
export const zBenefitUsageCallback: z.ZodObject<
  {
    header: z.ZodObject<
      {
        event_type: z.ZodLiteral<'benefit.usage'>;
        event_id: z.ZodString;
        created_at: z.ZodInt;
        api_app_id: z.ZodString;
        coze_account_id: z.ZodOptional<Seen<z.ZodString>>;
        connector_id: z.ZodOptional<Seen<z.ZodString>>;
      },
      z.core.$loose
    >;
    event: typeof zBenefitUsageCallbackEvent;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      header: z
        .looseObject({
          event_type: z.literal('benefit.usage'),
          event_id: z
            .string()
            .describe('The ID of the event. A callback that is not answered in time is sent again with the same ID.'),
          created_at: z.int().describe('The time of the event, Unix time in milliseconds.'),
          api_app_id: z.string().describe('The ID of the callback app that is subscribed to the event.'),
          coze_account_id: orNull(z.string())
            .optional()
            .describe('The ID of the account that the event belongs to; for a bot, the owner of its workspace.'),
          connector_id: orNull(z.string())
            .optional()
            .describe('The ID of the channel. Only for callback apps of a channel.'),
        })
        .describe('The type and the time of the event.'),
      event: zBenefitUsageCallbackEvent,
    })
    .register(z.globalRegistry, { description: 'A billed resource was used.' }),
);

/**
 * The user who requests a higher quota of calls of a plugin.
 */
export const zPluginScaleApplicant: z.ZodObject<
  { user_id: z.ZodOptional<Seen<Seen<z.ZodString>>>; user_name: z.ZodOptional<Seen<z.ZodString>> },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      user_id: orNull(also(z.string(), z.number())).optional().describe('The ID of the user.'),
      user_name: orNull(z.string()).optional().describe('The name of the user.'),
    })
    .register(z.globalRegistry, { description: 'The user who requests a higher quota of calls of a plugin.' }),
);

/**
 * The requested quota.
 */
export const zPluginScaleRequestedCallbackEvent: z.ZodObject<
  {
    apply_id: z.ZodString;
    resource_id: z.ZodString;
    begin_at: z.ZodOptional<Seen<z.ZodInt>>;
    end_at: z.ZodOptional<Seen<z.ZodInt>>;
    usage_in_30d: z.ZodOptional<Seen<z.ZodNumber>>;
    applicant_info: z.ZodOptional<Seen<typeof zPluginScaleApplicant>>;
    extension_type: z.ZodOptional<Seen<z.ZodString>>;
    origin_capacity: z.ZodOptional<Seen<z.ZodNumber>>;
    target_capacity: z.ZodOptional<Seen<z.ZodNumber>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      apply_id: z.string().describe('The ID of the application.'),
      resource_id: z.string().describe('The ID of the plugin.'),
      begin_at: orNull(z.int()).optional().describe('The start of the quota, Unix time in seconds.'),
      end_at: orNull(z.int()).optional().describe('The end of the quota, Unix time in seconds.'),
      usage_in_30d: orNull(z.number())
        .optional()
        .describe('The number of calls of the plugin by the user in the last 30 days.'),
      applicant_info: orNull(zPluginScaleApplicant).optional(),
      extension_type: orNull(z.string()).optional().describe('The type of the quota, `QPS` for calls per second.'),
      origin_capacity: orNull(z.number()).optional().describe('The current quota, in calls per second.'),
      target_capacity: orNull(z.number()).optional().describe('The requested quota, in calls per second.'),
    })
    .register(z.globalRegistry, { description: 'The requested quota.' }),
);

/**
 * A user requests a higher quota of calls of a plugin of yours.
 */
export const zPluginScaleRequestedCallback: z.ZodObject<
  {
    header: z.ZodObject<
      {
        event_type: z.ZodLiteral<'benefit.plugin.scale.requested'>;
        event_id: z.ZodString;
        created_at: z.ZodInt;
        api_app_id: z.ZodString;
        coze_account_id: z.ZodOptional<Seen<z.ZodString>>;
        connector_id: z.ZodOptional<Seen<z.ZodString>>;
      },
      z.core.$loose
    >;
    event: typeof zPluginScaleRequestedCallbackEvent;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      header: z
        .looseObject({
          event_type: z.literal('benefit.plugin.scale.requested'),
          event_id: z
            .string()
            .describe('The ID of the event. A callback that is not answered in time is sent again with the same ID.'),
          created_at: z.int().describe('The time of the event, Unix time in milliseconds.'),
          api_app_id: z.string().describe('The ID of the callback app that is subscribed to the event.'),
          coze_account_id: orNull(z.string())
            .optional()
            .describe('The ID of the account that the event belongs to; for a bot, the owner of its workspace.'),
          connector_id: orNull(z.string())
            .optional()
            .describe('The ID of the channel. Only for callback apps of a channel.'),
        })
        .describe('The type and the time of the event.'),
      event: zPluginScaleRequestedCallbackEvent,
    })
    .register(z.globalRegistry, { description: 'A user requests a higher quota of calls of a plugin of yours.' }),
);

/**
 * The expired quota.
 */
export const zPluginScaleExpiredCallbackEvent: z.ZodObject<
  {
    apply_id: z.ZodString;
    resource_id: z.ZodString;
    applicant_info: z.ZodOptional<Seen<typeof zPluginScaleApplicant>>;
    extension_type: z.ZodOptional<Seen<z.ZodString>>;
    expired_capacity: z.ZodOptional<Seen<z.ZodNumber>>;
    current_capacity: z.ZodOptional<Seen<z.ZodNumber>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      apply_id: z.string().describe('The ID of the application.'),
      resource_id: z.string().describe('The ID of the plugin.'),
      applicant_info: orNull(zPluginScaleApplicant).optional(),
      extension_type: orNull(z.string()).optional().describe('The type of the quota, `QPS` for calls per second.'),
      expired_capacity: orNull(z.number()).optional().describe('The quota that expired, in calls per second.'),
      current_capacity: orNull(z.number()).optional().describe('The quota that remains, in calls per second.'),
    })
    .register(z.globalRegistry, { description: 'The expired quota.' }),
);

/**
 * A higher quota of calls of a plugin expired, or the user gave it up.
 */
export const zPluginScaleExpiredCallback: z.ZodObject<
  {
    header: z.ZodObject<
      {
        event_type: z.ZodLiteral<'benefit.plugin.scale.expired'>;
        event_id: z.ZodString;
        created_at: z.ZodInt;
        api_app_id: z.ZodString;
        coze_account_id: z.ZodOptional<Seen<z.ZodString>>;
        connector_id: z.ZodOptional<Seen<z.ZodString>>;
      },
      z.core.$loose
    >;
    event: typeof zPluginScaleExpiredCallbackEvent;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      header: z
        .looseObject({
          event_type: z.literal('benefit.plugin.scale.expired'),
          event_id: z
            .string()
            .describe('The ID of the event. A callback that is not answered in time is sent again with the same ID.'),
          created_at: z.int().describe('The time of the event, Unix time in milliseconds.'),
          api_app_id: z.string().describe('The ID of the callback app that is subscribed to the event.'),
          coze_account_id: orNull(z.string())
            .optional()
            .describe('The ID of the account that the event belongs to; for a bot, the owner of its workspace.'),
          connector_id: orNull(z.string())
            .optional()
            .describe('The ID of the channel. Only for callback apps of a channel.'),
        })
        .describe('The type and the time of the event.'),
      event: zPluginScaleExpiredCallbackEvent,
    })
    .register(z.globalRegistry, {
      description: 'A higher quota of calls of a plugin expired, or the user gave it up.',
    }),
);

/**
 * The body of a callback. Servers may send other events.
 */
export const zApiAppCallback: z.ZodUnion<
  readonly [
    typeof zBotPublishedCallback,
    typeof zBotDeletedCallback,
    typeof zBotUnpublishedCallback,
    typeof zBenefitUsageCallback,
    typeof zPluginScaleRequestedCallback,
    typeof zPluginScaleExpiredCallback,
  ]
> = /* @__PURE__ */ made(() =>
  z
    .union([
      zBotPublishedCallback,
      zBotDeletedCallback,
      zBotUnpublishedCallback,
      zBenefitUsageCallback,
      zPluginScaleRequestedCallback,
      zPluginScaleExpiredCallback,
    ])
    .register(z.globalRegistry, { description: 'The body of a callback. Servers may send other events.' }),
);

/**
 * The chat, or its events if `stream` is true.
 */
export const zChatCreateResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zCreateChatData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zCreateChatData,
    })
    .register(z.globalRegistry, { description: 'The chat, or its events if `stream` is true.' }),
);

/**
 * The chat.
 */
export const zChatRetrieveResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zCreateChatData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zCreateChatData,
    })
    .register(z.globalRegistry, { description: 'The chat.' }),
);

/**
 * The canceled chat.
 */
export const zChatCancelResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zCreateChatData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zCreateChatData,
    })
    .register(z.globalRegistry, { description: 'The canceled chat.' }),
);

/**
 * The messages, oldest first.
 */
export const zChatMessagesListResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: z.ZodArray<typeof zChatV3Message>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: z.array(zChatV3Message).describe('The messages.'),
    })
    .register(z.globalRegistry, { description: 'The messages, oldest first.' }),
);

/**
 * The chat, or its events if `stream` is true.
 */
export const zChatSubmitToolOutputsResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zCreateChatData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zCreateChatData,
    })
    .register(z.globalRegistry, { description: 'The chat, or its events if `stream` is true.' }),
);

/**
 * The new conversation.
 */
export const zConversationsCreateResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zConversation;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zConversation.describe('The new conversation.'),
    })
    .register(z.globalRegistry, { description: 'The new conversation.' }),
);

/**
 * The conversation.
 */
export const zConversationsRetrieveResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zConversation;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zConversation.describe('The conversation.'),
    })
    .register(z.globalRegistry, { description: 'The conversation.' }),
);

/**
 * One page of conversations.
 */
export const zConversationsListResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zListConversationsData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zListConversationsData.describe('One page of conversations.'),
    })
    .register(z.globalRegistry, { description: 'One page of conversations.' }),
);

/**
 * The renamed conversation.
 */
export const zConversationsUpdateResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zConversation;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zConversation.describe('The renamed conversation.'),
    })
    .register(z.globalRegistry, { description: 'The renamed conversation.' }),
);

/**
 * The conversation was deleted.
 */
export const zConversationsDeleteResponse: typeof zEnvelope = zEnvelope;

/**
 * The new context section.
 */
export const zConversationsClearResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zConversationSession;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zConversationSession.describe('The new context section.'),
    })
    .register(z.globalRegistry, { description: 'The new context section.' }),
);

/**
 * The new message.
 */
export const zConversationsMessagesCreateResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zChatV3Message;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zChatV3Message.describe('The new message.'),
    })
    .register(z.globalRegistry, { description: 'The new message.' }),
);

/**
 * One page of messages.
 */
export const zConversationsMessagesListResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: Seen<Seen<z.ZodArray<typeof zChatV3Message>>>;
    first_id: z.ZodString;
    last_id: z.ZodString;
    has_more: z.ZodBoolean;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: orAbsent(orNull(z.array(zChatV3Message))).describe('The messages on this page.'),
      first_id: z
        .string()
        .describe('The ID of the first message on this page. Pass it as `before_id` to get the previous page.'),
      last_id: z
        .string()
        .describe('The ID of the last message on this page. Pass it as `after_id` to get the next page.'),
      has_more: z.boolean().describe('True if there are messages beyond this page.'),
    })
    .register(z.globalRegistry, { description: 'One page of messages.' }),
);

/**
 * The message.
 */
export const zConversationsMessagesRetrieveResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zChatV3Message;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zChatV3Message.describe('The message.'),
    })
    .register(z.globalRegistry, { description: 'The message.' }),
);

/**
 * The updated message.
 */
export const zConversationsMessagesUpdateResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    message: typeof zChatV3Message;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      message: zChatV3Message.describe('The updated message.'),
    })
    .register(z.globalRegistry, { description: 'The updated message.' }),
);

/**
 * The deleted message.
 */
export const zConversationsMessagesDeleteResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zChatV3Message;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zChatV3Message.describe('The deleted message.'),
    })
    .register(z.globalRegistry, { description: 'The deleted message.' }),
);

/**
 * The rating was saved.
 */
export const zConversationsMessagesFeedbackCreateResponse: typeof zEnvelope = zEnvelope;

/**
 * The rating was deleted.
 */
export const zConversationsMessagesFeedbackDeleteResponse: typeof zEnvelope = zEnvelope;

/**
 * The uploaded file.
 */
export const zFilesUploadResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zFileObject;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zFileObject.describe('The uploaded file.'),
    })
    .register(z.globalRegistry, { description: 'The uploaded file.' }),
);

/**
 * The file.
 */
export const zFilesRetrieveResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zFileObject;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zFileObject.describe('The file.'),
    })
    .register(z.globalRegistry, { description: 'The file.' }),
);

/**
 * The user that the token belongs to.
 */
export const zUsersMeResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zUser;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zUser.describe('The user that the token belongs to.'),
    })
    .register(z.globalRegistry, { description: 'The user that the token belongs to.' }),
);

/**
 * One page of workspaces.
 */
export const zWorkspacesListResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zOpenSpaceData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zOpenSpaceData.describe('One page of workspaces.'),
    })
    .register(z.globalRegistry, { description: 'One page of workspaces.' }),
);

/**
 * The ID of the new workspace.
 */
export const zWorkspacesCreateResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zCreateWorkspaceData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zCreateWorkspaceData,
    })
    .register(z.globalRegistry, { description: 'The ID of the new workspace.' }),
);

/**
 * The variables and their values.
 */
export const zVariablesRetrieveResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zVariableData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zVariableData.describe('The variables and their values.'),
    })
    .register(z.globalRegistry, { description: 'The variables and their values.' }),
);

/**
 * The variables were set.
 */
export const zVariablesUpdateResponse: typeof zEnvelope = zEnvelope;

/**
 * The ID of the new bot.
 */
export const zBotsCreateResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zCreateBotData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zCreateBotData,
    })
    .register(z.globalRegistry, { description: 'The ID of the new bot.' }),
);

/**
 * The bot was updated.
 */
export const zBotsUpdateResponse: typeof zEnvelope = zEnvelope;

/**
 * The bot was published.
 */
export const zBotsPublishResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zPublishBotData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zPublishBotData,
    })
    .register(z.globalRegistry, { description: 'The bot was published.' }),
);

/**
 * One page of bots.
 */
export const zBotsListNewResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zListBotNewData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zListBotNewData,
    })
    .register(z.globalRegistry, { description: 'One page of bots.' }),
);

/**
 * The configuration of the bot.
 */
export const zBotsRetrieveNewResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zBotDetail;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zBotDetail,
    })
    .register(z.globalRegistry, { description: 'The configuration of the bot.' }),
);

/**
 * The mode was switched.
 */
export const zBotsCollaborationModesUpdateResponse: typeof zEnvelope = zEnvelope;

/**
 * The collaborator was added.
 */
export const zBotsCollaboratorsCreateResponse: typeof zEnvelope = zEnvelope;

/**
 * The collaborator was removed.
 */
export const zBotsCollaboratorsDeleteResponse: typeof zEnvelope = zEnvelope;

/**
 * The bot was unpublished.
 */
export const zBotsUnpublishResponse: typeof zEnvelope = zEnvelope;

/**
 * One page of versions.
 */
export const zBotsVersionsListResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zListBotVersionData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zListBotVersionData,
    })
    .register(z.globalRegistry, { description: 'One page of versions.' }),
);

/**
 * The configuration of the bot.
 *
 * @deprecated
 */
export const zBotsRetrieveResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zBotInfo;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zBotInfo,
    })
    .register(z.globalRegistry, { description: 'The configuration of the bot.' }),
);

/**
 * One page of published bots.
 *
 * @deprecated
 */
export const zBotsListResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zListBotData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zListBotData,
    })
    .register(z.globalRegistry, { description: 'One page of published bots.' }),
);

/**
 * The result of the run, the ID of a background run, or the interrupt of a run that waits for input.
 */
export const zWorkflowsRunsCreateResponse: typeof zRunWorkflowData = zRunWorkflowData;

/**
 * The result of the run, the ID of a background run, or the next interrupt.
 */
export const zWorkflowsRunsResumeBlockingResponse: typeof zResumeWorkflowData = zResumeWorkflowData;

/**
 * The run.
 */
export const zWorkflowsRunsHistoryRetrieveResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: z.ZodArray<typeof zWorkflowExecuteHistory>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: z.array(zWorkflowExecuteHistory).describe('The run, as the only item.'),
    })
    .register(z.globalRegistry, { description: 'The run.' }),
);

/**
 * The output of the node.
 */
export const zWorkflowsRunsHistoryExecuteNodesRetrieveResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zWorkflowExecuteNodeHistory;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zWorkflowExecuteNodeHistory,
    })
    .register(z.globalRegistry, { description: 'The output of the node.' }),
);

/**
 * One page of workflows.
 */
export const zWorkflowsListResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zListWorkflowsData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zListWorkflowsData,
    })
    .register(z.globalRegistry, { description: 'One page of workflows.' }),
);

/**
 * The workflow.
 */
export const zWorkflowsRetrieveResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zRetrieveWorkflowData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zRetrieveWorkflowData,
    })
    .register(z.globalRegistry, { description: 'The workflow.' }),
);

/**
 * One page of versions.
 */
export const zWorkflowsVersionsListResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zListWorkflowVersionsData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zListWorkflowVersionsData,
    })
    .register(z.globalRegistry, { description: 'One page of versions.' }),
);

/**
 * The mode was switched.
 */
export const zWorkflowsCollaborationModesUpdateResponse: typeof zEnvelope = zEnvelope;

/**
 * The collaborator was added.
 */
export const zWorkflowsCollaboratorsCreateResponse: typeof zEnvelope = zEnvelope;

/**
 * The collaborator was removed.
 */
export const zWorkflowsCollaboratorsDeleteResponse: typeof zEnvelope = zEnvelope;

/**
 * One page of knowledge bases.
 */
export const zDatasetsListResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zListDatasetData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zListDatasetData,
    })
    .register(z.globalRegistry, { description: 'One page of knowledge bases.' }),
);

/**
 * The ID of the new knowledge base.
 */
export const zDatasetsCreateResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zCreateDatasetData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zCreateDatasetData,
    })
    .register(z.globalRegistry, { description: 'The ID of the new knowledge base.' }),
);

/**
 * The knowledge base was updated.
 */
export const zDatasetsUpdateResponse: typeof zEnvelope = zEnvelope;

/**
 * The knowledge base was deleted.
 */
export const zDatasetsDeleteResponse: typeof zEnvelope = zEnvelope;

/**
 * The progress of each file.
 */
export const zDatasetsProcessResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zDocumentProgressData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zDocumentProgressData,
    })
    .register(z.globalRegistry, { description: 'The progress of each file.' }),
);

/**
 * One page of images.
 */
export const zDatasetsImagesListResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zListImageData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zListImageData,
    })
    .register(z.globalRegistry, { description: 'One page of images.' }),
);

/**
 * The caption was replaced.
 */
export const zDatasetsImagesUpdateResponse: typeof zEnvelope = zEnvelope;

/**
 * One page of files.
 */
export const zDatasetsDocumentsListResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    document_infos: Seen<Seen<z.ZodArray<typeof zDocumentInfo>>>;
    total: z.ZodInt;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      document_infos: orAbsent(orNull(z.array(zDocumentInfo))).describe('The files on this page.'),
      total: z.int().describe('The number of files in the knowledge base.'),
    })
    .register(z.globalRegistry, { description: 'One page of files.' }),
);

/**
 * The added files, not processed yet.
 */
export const zDatasetsDocumentsCreateResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    document_infos: z.ZodArray<typeof zDocumentInfo>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      document_infos: z.array(zDocumentInfo).describe('The added files, not processed yet.'),
    })
    .register(z.globalRegistry, { description: 'The added files, not processed yet.' }),
);

/**
 * The file was updated.
 */
export const zDatasetsDocumentsUpdateResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    document_info: z.ZodOptional<Seen<typeof zDocumentInfo>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      document_info: orNull(zDocumentInfo)
        .optional()
        .describe('The file. The platform plans to remove it from this response.'),
    })
    .register(z.globalRegistry, { description: 'The file was updated.' }),
);

/**
 * The files were deleted.
 */
export const zDatasetsDocumentsDeleteResponse: typeof zEnvelope = zEnvelope;

/**
 * The values for joining the room.
 */
export const zAudioRoomsCreateResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zCreateRoomData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zCreateRoomData,
    })
    .register(z.globalRegistry, { description: 'The values for joining the room.' }),
);

/**
 * The streams of the live event.
 */
export const zAudioLiveRetrieveResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zRetrieveLiveData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zRetrieveLiveData,
    })
    .register(z.globalRegistry, { description: 'The streams of the live event.' }),
);

/**
 * One page of voices.
 */
export const zAudioVoicesListResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zListVoicesData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zListVoicesData,
    })
    .register(z.globalRegistry, { description: 'One page of voices.' }),
);

/**
 * The ID of the voice.
 */
export const zAudioVoicesCloneResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zCloneVoiceData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zCloneVoiceData,
    })
    .register(z.globalRegistry, { description: 'The ID of the voice.' }),
);

/**
 * One page of groups.
 */
export const zAudioVoiceprintGroupsListResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zListVoiceprintGroupData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zListVoiceprintGroupData,
    })
    .register(z.globalRegistry, { description: 'One page of groups.' }),
);

/**
 * The ID of the new group.
 */
export const zAudioVoiceprintGroupsCreateResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zCreateVoiceprintGroupData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zCreateVoiceprintGroupData,
    })
    .register(z.globalRegistry, { description: 'The ID of the new group.' }),
);

/**
 * The group was updated.
 */
export const zAudioVoiceprintGroupsUpdateResponse: typeof zEnvelope = zEnvelope;

/**
 * The group was deleted.
 */
export const zAudioVoiceprintGroupsDeleteResponse: typeof zEnvelope = zEnvelope;

/**
 * One page of voiceprints.
 */
export const zAudioVoiceprintGroupsFeaturesListResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zListVoiceprintFeatureData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zListVoiceprintFeatureData,
    })
    .register(z.globalRegistry, { description: 'One page of voiceprints.' }),
);

/**
 * The ID of the new voiceprint.
 */
export const zAudioVoiceprintGroupsFeaturesCreateResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zCreateVoiceprintFeatureData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zCreateVoiceprintFeatureData,
    })
    .register(z.globalRegistry, { description: 'The ID of the new voiceprint.' }),
);

/**
 * The voiceprint was updated.
 */
export const zAudioVoiceprintGroupsFeaturesUpdateResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: z.ZodOptional<Seen<typeof zUpdateVoiceprintFeatureData>>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: orNull(zUpdateVoiceprintFeatureData).optional(),
    })
    .register(z.globalRegistry, { description: 'The voiceprint was updated.' }),
);

/**
 * The voiceprint was deleted.
 */
export const zAudioVoiceprintGroupsFeaturesDeleteResponse: typeof zEnvelope = zEnvelope;

/**
 * The score of each voiceprint.
 */
export const zAudioVoiceprintGroupsFeaturesSpeakerIdentifyResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zSpeakerIdentifyData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zSpeakerIdentifyData,
    })
    .register(z.globalRegistry, { description: 'The score of each voiceprint.' }),
);

/**
 * The transcribed text.
 */
export const zAudioTranscriptionsCreateResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zTranscriptionData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zTranscriptionData,
    })
    .register(z.globalRegistry, { description: 'The transcribed text.' }),
);

/**
 * The workspace was updated.
 */
export const zWorkspacesUpdateResponse: typeof zEnvelope = zEnvelope;

/**
 * One page of members.
 */
export const zWorkspacesMembersListResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zListWorkspaceMembersData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zListWorkspaceMembersData,
    })
    .register(z.globalRegistry, { description: 'One page of members.' }),
);

/**
 * The result for each user.
 */
export const zWorkspacesMembersCreateResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zCreateWorkspaceMembersData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zCreateWorkspaceMembersData,
    })
    .register(z.globalRegistry, { description: 'The result for each user.' }),
);

/**
 * The result for each user.
 */
export const zWorkspacesMembersDeleteResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zDeleteWorkspaceMembersData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zDeleteWorkspaceMembersData,
    })
    .register(z.globalRegistry, { description: 'The result for each user.' }),
);

/**
 * One page of apps.
 */
export const zAppsListResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zListAppData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zListAppData,
    })
    .register(z.globalRegistry, { description: 'One page of apps.' }),
);

/**
 * The collaborator was added.
 */
export const zAppsCollaboratorsCreateResponse: typeof zEnvelope = zEnvelope;

/**
 * The collaborator was removed.
 */
export const zAppsCollaboratorsDeleteResponse: typeof zEnvelope = zEnvelope;

/**
 * One page of folders.
 */
export const zFoldersListResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zListFolderData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zListFolderData,
    })
    .register(z.globalRegistry, { description: 'One page of folders.' }),
);

/**
 * The folder.
 */
export const zFoldersRetrieveResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zSimpleFolder;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zSimpleFolder,
    })
    .register(z.globalRegistry, { description: 'The folder.' }),
);

/**
 * The copy, or the task that creates it.
 */
export const zEntitiesCopyTasksCreateResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zCreateCopyTaskData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zCreateCopyTaskData,
    })
    .register(z.globalRegistry, { description: 'The copy, or the task that creates it.' }),
);

/**
 * The task.
 */
export const zEntitiesCopyTasksRetrieveResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zCopyTaskInfo;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zCopyTaskInfo,
    })
    .register(z.globalRegistry, { description: 'The task.' }),
);

/**
 * The copy.
 */
export const zTemplatesDuplicateResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zTemplateDuplicateData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zTemplateDuplicateData,
    })
    .register(z.globalRegistry, { description: 'The copy.' }),
);

/**
 * The plugins.
 */
export const zPluginsMgetResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zMgetPluginData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zMgetPluginData,
    })
    .register(z.globalRegistry, { description: 'The plugins.' }),
);

/**
 * The plugin.
 */
export const zPluginsRetrieveResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zPluginDetail;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zPluginDetail,
    })
    .register(z.globalRegistry, { description: 'The plugin.' }),
);

/**
 * The output of the tool.
 */
export const zPluginsToolsCallResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zCallPluginToolData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zCallPluginToolData,
    })
    .register(z.globalRegistry, { description: 'The output of the tool.' }),
);

/**
 * One page of categories.
 */
export const zStoresCategoriesListResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zListStoreCategoryData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zListStoreCategoryData,
    })
    .register(z.globalRegistry, { description: 'One page of categories.' }),
);

/**
 * One page of plugins.
 */
export const zStoresPluginsListResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zListStorePluginData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zListStorePluginData,
    })
    .register(z.globalRegistry, { description: 'One page of plugins.' }),
);

/**
 * The result of the review was accepted.
 */
export const zConnectorsBotsUpdateResponse: typeof zEnvelope = zEnvelope;

/**
 * The channel was installed.
 */
export const zConnectorsInstallResponse: typeof zEnvelope = zEnvelope;

/**
 * The settings were added.
 */
export const zConnectorsUserConfigsCreateResponse: typeof zEnvelope = zEnvelope;

/**
 * One page of callback apps.
 */
export const zApiAppsListResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zListApiAppData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zListApiAppData,
    })
    .register(z.globalRegistry, { description: 'One page of callback apps.' }),
);

/**
 * The new callback app.
 */
export const zApiAppsCreateResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zApiApp;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zApiApp,
    })
    .register(z.globalRegistry, { description: 'The new callback app.' }),
);

/**
 * The callback app was updated.
 */
export const zApiAppsUpdateResponse: typeof zEnvelope = zEnvelope;

/**
 * The callback app was deleted.
 */
export const zApiAppsDeleteResponse: typeof zEnvelope = zEnvelope;

/**
 * One page of subscriptions.
 */
export const zApiAppsEventsListResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zListApiAppEventData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zListApiAppEventData,
    })
    .register(z.globalRegistry, { description: 'One page of subscriptions.' }),
);

/**
 * The callback app is subscribed.
 */
export const zApiAppsEventsCreateResponse: typeof zEnvelope = zEnvelope;

/**
 * The callback app is unsubscribed.
 */
export const zApiAppsEventsDeleteResponse: typeof zEnvelope = zEnvelope;

/**
 * The plan and its benefits.
 */
export const zCommerceBenefitsRetrieveResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zBenefitOverview;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zBenefitOverview,
    })
    .register(z.globalRegistry, { description: 'The plan and its benefits.' }),
);

/**
 * One page of exports.
 */
export const zCommerceBenefitsBillTasksListResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zListBillTaskData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zListBillTaskData,
    })
    .register(z.globalRegistry, { description: 'One page of exports.' }),
);

/**
 * The started export.
 */
export const zCommerceBenefitsBillTasksCreateResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zBillTaskInfo;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zBillTaskInfo,
    })
    .register(z.globalRegistry, { description: 'The started export.' }),
);

/**
 * One page of limits.
 */
export const zCommerceBenefitsLimitationsListResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zListBenefitLimitationData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zListBenefitLimitationData,
    })
    .register(z.globalRegistry, { description: 'One page of limits.' }),
);

/**
 * The new limit.
 */
export const zCommerceBenefitsLimitationsCreateResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zCreateBenefitLimitationData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zCreateBenefitLimitationData,
    })
    .register(z.globalRegistry, { description: 'The new limit.' }),
);

/**
 * The updated limit.
 */
export const zCommerceBenefitsLimitationsUpdateResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: Seen<typeof zBenefitLimitation>;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: orAbsent(zBenefitLimitation),
    })
    .register(z.globalRegistry, { description: 'The updated limit.' }),
);

/**
 * The member was added.
 */
export const zEnterprisesMembersCreateResponse: typeof zEnvelope = zEnvelope;

/**
 * The role was updated.
 */
export const zEnterprisesMembersUpdateResponse: typeof zEnvelope = zEnvelope;

/**
 * The member was removed.
 */
export const zEnterprisesMembersDeleteResponse: typeof zEnvelope = zEnvelope;

/**
 * One page of organizations.
 */
export const zEnterprisesOrganizationsListResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zListEnterpriseOrganizationsData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zListEnterpriseOrganizationsData,
    })
    .register(z.globalRegistry, { description: 'One page of organizations.' }),
);

/**
 * The ID of the new organization.
 */
export const zEnterprisesOrganizationsCreateResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zCreateEnterpriseOrganizationData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zCreateEnterpriseOrganizationData,
    })
    .register(z.globalRegistry, { description: 'The ID of the new organization.' }),
);

/**
 * The organization was updated.
 */
export const zOrganizationsUpdateResponse: typeof zEnvelope = zEnvelope;

/**
 * One page of members.
 */
export const zOrganizationsMembersListResponse: z.ZodObject<
  {
    code: z.ZodInt;
    msg: z.ZodOptional<Seen<z.ZodString>>;
    detail: z.ZodOptional<Seen<typeof zResponseDetail>>;
    data: typeof zListOrganizationMembersData;
  },
  z.core.$loose
> = /* @__PURE__ */ made(() =>
  z
    .looseObject({
      code: z.int().describe('0 on success, otherwise the error code.'),
      msg: orNull(z.string()).optional().describe('Empty or `Success` on success, otherwise the error message.'),
      detail: orNull(zResponseDetail).optional(),
      data: zListOrganizationMembersData,
    })
    .register(z.globalRegistry, { description: 'One page of members.' }),
);

/**
 * The member was added.
 */
export const zOrganizationsMembersCreateResponse: typeof zEnvelope = zEnvelope;

/**
 * The role was updated.
 */
export const zOrganizationsMembersUpdateResponse: typeof zEnvelope = zEnvelope;

/**
 * The member was removed.
 */
export const zOrganizationsMembersDeleteResponse: typeof zEnvelope = zEnvelope;

/**
 * The token.
 */
export const zOauthTokenCreateResponse: typeof zOAuthTokenAnswer = zOAuthTokenAnswer;

/**
 * The token.
 */
export const zOauthTokenCreateForAccountResponse: typeof zJWTToken = zJWTToken;

/**
 * The token.
 */
export const zOauthTokenCreateForEnterpriseResponse: typeof zJWTToken = zJWTToken;

/**
 * The device code and the user code.
 */
export const zOauthDeviceCodeCreateResponse: typeof zDeviceCodeData = zDeviceCodeData;

/**
 * The device code and the user code.
 */
export const zOauthDeviceCodeCreateForWorkspaceResponse: typeof zDeviceCodeData = zDeviceCodeData;
