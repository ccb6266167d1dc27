/** Tests of a program, with `@coze/api` mocked by Vitest. */
import { afterEach, expect, test, vi } from 'vitest';
import { ChatEventType, CozeAPI, RoleType } from '@coze/api';

vi.mock('@coze/api');
afterEach(() => vi.clearAllMocks());

async function answerOf(question: string): Promise<string> {
  const client = new CozeAPI({ token: 'pat_1' });
  let text = '';
  for await (const part of client.chat.stream({
    bot_id: '1',
    additional_messages: [{ role: RoleType.User, content: question, content_type: 'text' }],
  }))
    if (part.event === ChatEventType.CONVERSATION_MESSAGE_DELTA) text += part.data.content;
  return text;
}

test('a mocked client gives the answer, and the constants are real', async () => {
  const stream = vi.fn(async function* () {
    yield { event: 'conversation.message.delta', data: { content: 'mocked' } };
  });
  vi.mocked(CozeAPI).mockImplementation(function () {
    return { chat: { stream } } as never;
  });
  expect(await answerOf('hi')).toBe('mocked');
  expect(CozeAPI).toHaveBeenCalledWith({ token: 'pat_1' });
  expect(stream.mock.calls).toMatchObject([[{ bot_id: '1', additional_messages: [{ role: 'user', content: 'hi' }] }]]);
});

test('a method of a real client is replaced', async () => {
  const actual = await vi.importActual<typeof import('@coze/api')>('@coze/api');
  const client = new actual.CozeAPI({ token: 'pat_1' });
  const create = vi
    .spyOn(client.chat, 'create')
    .mockRejectedValue(new actual.BadRequestError(400, undefined, 'no', undefined));
  await expect(client.chat.create({ bot_id: '1', additional_messages: [] })).rejects.toBeInstanceOf(actual.APIError);
  expect(create).toHaveBeenCalledOnce();
});
