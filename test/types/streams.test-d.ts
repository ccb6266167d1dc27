import { expectTypeOf, it } from 'vitest';
import type {
  ChatStreamEvent,
  ChatUsage,
  CreateChatData,
  ChatV3Message,
  WorkflowEvent,
  WorkflowEventMessage,
} from '../../generated/types/types.gen.js';
import type { SubmitToolOutputsReq } from '../../generated/client/index.gen.js';
import type { WithResponse } from '../../src/http/index.js';
import type { Chat } from '../../src/resources/chat.js';
import type { Workflows } from '../../src/resources/workflows.js';
import type { ChatStream, StreamChatData } from '../../src/streaming/chat-stream.js';
import { isKnownEvent, type UnknownEvent } from '../../src/streaming/stream-events.js';

declare const chat: Chat;
declare const workflows: Workflows;

it('is compatible with the types of @coze/api', () => {
  type Streams = () => {
    generator: AsyncGenerator<StreamChatData, void, unknown>;
    iterable: AsyncIterable<StreamChatData>;
    chatflow: AsyncIterable<StreamChatData>;
    run: AsyncGenerator<WorkflowEvent, void, unknown>;
    resume: AsyncGenerator<WorkflowEvent, void, unknown>;
    submitted: AsyncGenerator<StreamChatData, CreateChatData | undefined, unknown>;
    either: AsyncGenerator<StreamChatData, CreateChatData | undefined, unknown>;
    single: AsyncGenerator<StreamChatData, CreateChatData | undefined, unknown>;
  };
  const reply = { workflow_id: '', event_id: '', interrupt_type: 1, resume_data: '' };
  const outputs: SubmitToolOutputsReq = {
    conversation_id: '',
    chat_id: '',
    tool_outputs: [],
    stream: Math.random() < 1,
  };
  const streams: Streams = () => ({
    generator: chat.stream({ bot_id: '' }),
    iterable: chat.stream({ bot_id: '' }),
    chatflow: workflows.chat.stream({ workflow_id: '', additional_messages: [] }),
    run: workflows.runs.stream({ workflow_id: '' }),
    resume: workflows.runs.resume(reply),
    submitted: chat.submitToolOutputs({ ...outputs, stream: true }),
    either: chat.submitToolOutputs(outputs),
    single: chat.submitToolOutputs({ ...outputs, stream: false }),
  });
  expectTypeOf(streams).toBeFunction();
  expectTypeOf<Awaited<ChatStream>>().toEqualTypeOf<ChatStream>();
});

it('narrows events by name', () => {
  const read = (part: ChatStreamEvent): unknown => {
    switch (part.event) {
      case 'conversation.message.delta':
        expectTypeOf(part.data).toEqualTypeOf<ChatV3Message>();
        return part.data.content;
      case 'conversation.chat.completed':
        expectTypeOf(part.data).toEqualTypeOf<CreateChatData>();
        return part.data.usage;
      case 'error':
        return part.data.msg;
      case 'done':
        expectTypeOf(part.data).toEqualTypeOf<'[DONE]'>();
        return part.data;
      default:
        return undefined;
    }
  };
  const run = (part: WorkflowEvent): unknown => {
    if (part.event !== 'Message') return undefined;
    expectTypeOf(part.id).toEqualTypeOf<number>();
    expectTypeOf(part.data).toEqualTypeOf<WorkflowEventMessage>();
    return part.data;
  };
  expectTypeOf(read).returns.toBeUnknown();
  expectTypeOf(run).returns.toBeUnknown();
  expectTypeOf<UnknownEvent['data']>().toBeUnknown();
});

it('narrows known events without a cast', () => {
  const strange = (part: ChatStreamEvent): unknown[] => {
    if (!isKnownEvent(part)) return [part.event, part.data];
    if (part.event === 'conversation.message.delta') expectTypeOf(part.data).toEqualTypeOf<ChatV3Message>();
    expectTypeOf(part).toExtend<ChatStreamEvent>();
    return [];
  };
  const run = (part: WorkflowEvent): unknown[] =>
    isKnownEvent(part, 'workflow') ? [part.id] : [part.event, part.data];
  const either = (part: ChatStreamEvent | UnknownEvent): unknown[] => {
    if (!isKnownEvent(part, 'chat')) return [part.event, part.data];
    expectTypeOf(part).toExtend<ChatStreamEvent>();
    return [];
  };
  expectTypeOf([strange, run, either]).toBeArray();
  // @ts-expect-error this kind does not exist
  isKnownEvent({ event: 'done' }, 'socket');
});

it('types the helpers', () => {
  expectTypeOf<ReturnType<ChatStream['text']>>().toEqualTypeOf<Promise<string>>();
  expectTypeOf<ReturnType<ChatStream['usage']>>().toEqualTypeOf<Promise<ChatUsage | undefined>>();
  expectTypeOf<ReturnType<ChatStream['withResponse']>>().toEqualTypeOf<Promise<WithResponse<ChatStream>>>();
});

it('accepts tools with any arguments', () => {
  interface Place {
    city: string;
  }
  const runs = () => [
    chat.runTools({
      bot_id: '',
      tools: { a: ({ city }) => city, b: (args: { city: string }) => args.city, c: () => 1 },
    }),
    chat.runTools({ bot_id: '', stream: true, tools: [{ name: 'a', execute: (args: Partial<Place>) => args.city }] }),
    // @ts-expect-error a string is not a function
    chat.runTools({ bot_id: '', tools: { a: 'text' } }),
  ];
  expectTypeOf(runs).toBeFunction();
});
