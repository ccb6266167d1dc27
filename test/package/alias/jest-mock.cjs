/** Tests of a program, with `@coze/api` mocked by Jest. */
const { ChatEventType, ChatStatus, CozeAPI } = require('@coze/api');

jest.mock('@coze/api');

async function answerOf(question) {
  const client = new CozeAPI({ token: 'pat_1' });
  const { chat, messages } = await client.chat.createAndPoll({
    bot_id: '1',
    additional_messages: [{ content: question }],
  });
  return chat.status === ChatStatus.COMPLETED ? messages[0].content : '';
}

test('a mocked client gives the answer, and the constants are real', async () => {
  const createAndPoll = jest
    .fn()
    .mockResolvedValue({ chat: { status: 'completed' }, messages: [{ content: 'mocked' }] });
  CozeAPI.mockImplementation(() => ({ chat: { createAndPoll } }));
  expect(await answerOf('hi')).toBe('mocked');
  expect(CozeAPI).toHaveBeenCalledWith({ token: 'pat_1' });
  expect(ChatEventType.DONE).toBe('done');
});

test('a method of a real client is replaced', async () => {
  const actual = jest.requireActual('@coze/api');
  const client = new actual.CozeAPI({ token: 'pat_1' });
  jest.spyOn(client.workspaces, 'list').mockResolvedValue({ workspaces: [] });
  expect(await client.workspaces.list()).toEqual({ workspaces: [] });
});
