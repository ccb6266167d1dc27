/** Code written for `@coze/api` compiles with a changed import only. */
import { describe, expectTypeOf, test } from 'vitest';
import {
  APIError,
  ChatEventType,
  ChatStatus,
  COZE_CN_BASE_URL,
  CozeAPI,
  RoleType,
  WorkflowEventType,
  type BotInfo,
  type ChatV3Message,
  type ContentType,
  type Conversation,
  type CreateBotReq,
  type CreateChatData,
  type CreateChatPollData,
  type CreateChatReq,
  type EnterMessage,
  type FileObject,
  type ListBotNewData,
  type ListMessageData,
  type MessageType,
  type ObjectStringItem,
  type RunWorkflowData,
  type SimpleBot,
  type StreamChatData,
  type User,
  type VariableData,
  type WorkflowEvent,
  type WorkflowExecuteHistory,
  type WorkSpace,
} from '../../src/index.js';

declare const client: CozeAPI;
declare const options: { signal: AbortSignal; headers: Record<string, string> };

describe('requests of code written for @coze/api', () => {
  test('the quick start of the official README compiles', () => {
    const created = new CozeAPI({ token: 'pat', baseURL: COZE_CN_BASE_URL });
    const params: CreateChatReq = {
      bot_id: '1',
      additional_messages: [{ role: RoleType.User, content: 'Hello!', content_type: 'text' }],
    };
    expectTypeOf(created.chat.createAndPoll(params)).resolves.toEqualTypeOf<CreateChatPollData>();
  });

  test('messages accept everything that the official types accept', () => {
    const type: MessageType = 'question';
    const contentType: ContentType = 'object_string';
    const items: ObjectStringItem[] = [
      { type: 'text', text: 'hi' },
      { type: 'image', file_id: '1' },
      { type: 'file', file_url: 'https://example.com/a.pdf' },
    ];
    const messages: EnterMessage[] = [
      { role: RoleType.User, type, content: items, content_type: contentType, meta_data: { a: 'b' } },
      { role: RoleType.Assistant },
    ];
    void client.chat.create({ bot_id: '1', user_id: 'u', additional_messages: messages }, options);
    void client.conversations.create({ messages, meta_data: { a: 'b' }, bot_id: '1' });
  });

  test('a typo in an enum value does not compile; a value from the server can be sent', () => {
    // @ts-expect-error "usr" is not a role.
    void client.chat.create({ bot_id: '1', additional_messages: [{ role: 'usr', content: 'x' }] });
    const again = async (message: ChatV3Message) =>
      client.chat.create({ bot_id: '1', additional_messages: [{ role: message.role, content: message.content }] });
    void again;
  });

  test('ids are strings', () => {
    // @ts-expect-error a number loses digits.
    void client.bots.retrieveNew(7_481_617_032_355);
    // @ts-expect-error the conversation comes first, and both are strings.
    void client.chat.retrieve('1', 2);
  });

  test('request types have the names of @coze/api', () => {
    const bot: CreateBotReq = {
      space_id: '1',
      name: 'a',
      prompt_info: { prompt: 'p' },
      onboarding_info: { prologue: 'hi', suggested_questions: [] },
    };
    expectTypeOf(client.bots.create(bot)).resolves.toHaveProperty('bot_id');
    void client.bots.list({ space_id: '1', page_index: 1 });
    void client.bots.update({ bot_id: '1', knowledge: { dataset_ids: ['1'], auto_call: true, search_strategy: 0 } });
    void client.variables.update({ bot_id: '1', data: [{ keyword: 'a', value: 'b' }] });
    void client.files.upload({ file: new Blob(['x']) });
  });
});

describe('results in code written for @coze/api', () => {
  test('have the types of the official methods', () => {
    expectTypeOf(client.bots.retrieve({ bot_id: '1' })).resolves.toExtend<BotInfo>();
    expectTypeOf(client.bots.retrieveNew('1', { is_published: true })).resolves.toExtend<BotInfo>();
    expectTypeOf(client.bots.listNew({ workspace_id: '1' })).resolves.toEqualTypeOf<ListBotNewData>();
    expectTypeOf(client.bots.list({ space_id: '1' })).resolves.toExtend<{ total: number; space_bots: SimpleBot[] }>();
    expectTypeOf(client.bots.update({ bot_id: '1' })).resolves.toEqualTypeOf<undefined>();
    expectTypeOf(client.chat.retrieve('1', '2')).resolves.toEqualTypeOf<CreateChatData>();
    expectTypeOf(client.chat.cancel('1', '2', options)).resolves.toEqualTypeOf<CreateChatData>();
    expectTypeOf(client.chat.messages.list('1', '2')).resolves.toEqualTypeOf<ChatV3Message[]>();
    expectTypeOf(client.conversations.retrieve('1')).resolves.toEqualTypeOf<Conversation>();
    expectTypeOf(client.conversations.messages.list('1')).resolves.toEqualTypeOf<ListMessageData>();
    expectTypeOf(client.conversations.messages.retrieve('1', '2')).resolves.toEqualTypeOf<ChatV3Message>();
    expectTypeOf(client.files.retrieve('1')).resolves.toEqualTypeOf<FileObject>();
    expectTypeOf(client.users.me()).resolves.toEqualTypeOf<User>();
    expectTypeOf(client.variables.retrieve({ bot_id: '1' })).resolves.toEqualTypeOf<VariableData>();
    expectTypeOf(client.workspaces.list()).resolves.toExtend<{ workspaces: WorkSpace[]; total_count: number }>();
    expectTypeOf(client.workflows.runs.create({ workflow_id: '1' })).resolves.toEqualTypeOf<RunWorkflowData>();
    expectTypeOf(client.workflows.runs.history('1', '2')).resolves.toEqualTypeOf<WorkflowExecuteHistory[]>();
    expectTypeOf(client.workflows.runs.history.executeNodes.retrieve).parameters.toExtend<unknown[]>();
  });

  test('enums are values, types and namespaces of member types', () => {
    const status = (chat: CreateChatData): ChatStatus => chat.status;
    const isUnknown = (chat: CreateChatData): boolean => chat.status === ChatStatus.UNKNOWN;
    const member: ChatStatus.COMPLETED = ChatStatus.COMPLETED;
    void [status, isUnknown, member];
  });

  test('error classes are static members of the client', () => {
    expectTypeOf(CozeAPI.APIError).toEqualTypeOf(APIError);
    expectTypeOf(CozeAPI.UserAbortError.prototype).toExtend<APIError>();
  });
});

describe('streams in code written for @coze/api', () => {
  test('are async generators, with or without await', async () => {
    const generator: AsyncGenerator<StreamChatData, void, unknown> = client.chat.stream({ bot_id: '1' });
    const iterable: AsyncIterable<StreamChatData> = client.workflows.chat.stream({
      workflow_id: '1',
      additional_messages: [{ role: RoleType.User, content: 'x' }],
    });
    const run: AsyncGenerator<WorkflowEvent, void, unknown> = client.workflows.runs.stream({ workflow_id: '1' });
    void [generator, iterable, run];
    for await (const part of await client.chat.stream({ bot_id: '1' })) {
      if (part.event === ChatEventType.CONVERSATION_MESSAGE_DELTA)
        expectTypeOf(part.data.content).toEqualTypeOf<string>();
      if (part.event === ChatEventType.CONVERSATION_CHAT_COMPLETED)
        expectTypeOf(part.data).toEqualTypeOf<CreateChatData>();
      if (part.event === ChatEventType.DONE) expectTypeOf(part.data).toEqualTypeOf<'[DONE]'>();
      if (part.event === ChatEventType.ERROR) expectTypeOf(part.data.code).toEqualTypeOf<number>();
    }
    for await (const part of client.workflows.runs.stream({ workflow_id: '1' })) {
      expectTypeOf(part.id).toEqualTypeOf<number>();
      if (part.event === WorkflowEventType.INTERRUPT) expectTypeOf(part.data.interrupt_data.event_id).toBeString();
    }
  });

  test('submitToolOutputs returns an async generator in both modes', () => {
    const params = { conversation_id: '1', chat_id: '2', tool_outputs: [{ tool_call_id: '3', output: 'x' }] };
    const either: AsyncGenerator<StreamChatData, CreateChatData | undefined, unknown> = client.chat.submitToolOutputs({
      ...params,
      stream: false,
    });
    const streamed: AsyncGenerator<StreamChatData, CreateChatData | undefined, unknown> = client.chat.submitToolOutputs(
      {
        ...params,
        stream: true,
      },
    );
    expectTypeOf(client.chat.submitToolOutputs({ ...params, stream: false })).resolves.toEqualTypeOf<CreateChatData>();
    void [either, streamed];
  });
});
