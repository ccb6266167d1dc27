import { beforeEach, describe, expect, test } from 'vitest';
import { type CozeServer, DEMO_BOT_ID } from 'coze-client/testing';
import { Caller, column, find, say } from './caller.js';
import { startServer } from './start-server.js';

let server: CozeServer;
let caller: Caller;
let time = 0;

beforeEach(async () => {
  time = 1_000_000;
  ({ server, caller } = await startServer({ now: () => (time += 1000), reply: ({ text }) => [`re: ${text}`] }));
});

describe('conversations', () => {
  test('are created with messages, renamed, listed in both orders and deleted', async () => {
    const ids: string[] = [];
    for (const name of ['a', 'b', 'c']) {
      const { json } = await caller.post('/v1/conversation/create', { bot_id: '5', name, messages: say('hi') });
      ids.push(json.text('data', 'id'));
    }
    const listPath = '/v1/conversations?bot_id=5&page_size=2';
    const newest = (await caller.get(listPath)).json;
    expect([column(newest, ['data', 'conversations'], 'name'), newest.at('data', 'has_more')]).toEqual([
      ['c', 'b'],
      true,
    ]);
    const rest = (await caller.get(`${listPath}&sort_order=ASC&page_num=2`)).json;
    expect([column(rest, ['data', 'conversations'], 'name'), rest.at('data', 'has_more')]).toEqual([['c'], false]);
    await caller.put(`/v1/conversations/${ids[0] ?? ''}`, { name: 'new' });
    expect(
      (await caller.get(`/v1/conversation/retrieve?conversation_id=${ids[0] ?? ''}`)).json.at('data', 'name'),
    ).toBe('new');
    await caller.delete(`/v1/conversations/${ids[1] ?? ''}`);
    expect(column((await caller.get(listPath)).json, ['data', 'conversations'], 'name')).toEqual(['c', 'new']);
  });

  test('get a new section when they are cleared', async () => {
    const { json } = await caller.post('/v1/conversation/create');
    const id = json.text('data', 'id');
    const cleared = await caller.post(`/v1/conversations/${id}/clear`);
    expect(cleared.json.at('data', 'conversation_id')).toBe(id);
    expect(cleared.json.at('data', 'id')).not.toBe(json.at('data', 'last_section_id'));
    const retrieved = await caller.get(`/v1/conversation/retrieve?conversation_id=${id}`);
    expect(retrieved.json.at('data', 'last_section_id')).toBe(cleared.json.at('data', 'id'));
  });
});

describe('messages', () => {
  let conversation = '';
  const listPath = (): string => `/v1/conversation/message/list?conversation_id=${conversation}`;
  const one = (action: string, id: string): string =>
    `/v1/conversation/message/${action}?conversation_id=${conversation}&message_id=${id}`;

  beforeEach(async () => {
    conversation = (await caller.post('/v1/conversation/create')).json.text('data', 'id');
  });

  async function addMessages(...contents: readonly string[]): Promise<string[]> {
    const ids: string[] = [];
    for (const content of contents) {
      const path = `/v1/conversation/message/create?conversation_id=${conversation}`;
      const { json } = await caller.post(path, { role: 'user', content, content_type: 'text' });
      ids.push(json.text('data', 'id'));
    }
    return ids;
  }

  test('are listed newest first, forward and backward page by page', async () => {
    await addMessages('1', '2', '3', '4', '5');
    const first = (await caller.post(listPath(), { limit: 2 })).json;
    expect([column(first, ['data'], 'content'), first.at('has_more')]).toEqual([['5', '4'], true]);
    const second = (await caller.post(listPath(), { limit: 2, after_id: first.text('last_id') })).json;
    expect([column(second, ['data'], 'content'), second.at('has_more')]).toEqual([['3', '2'], true]);
    const third = (await caller.post(listPath(), { limit: 2, after_id: second.text('last_id') })).json;
    expect([column(third, ['data'], 'content'), third.at('has_more')]).toEqual([['1'], false]);
    const back = (await caller.post(listPath(), { limit: 2, before_id: second.text('first_id') })).json;
    expect([column(back, ['data'], 'content'), back.at('has_more')]).toEqual([['5', '4'], false]);
    const oldest = (await caller.post(listPath(), { order: 'asc', limit: 1 })).json;
    expect(column(oldest, ['data'], 'content')).toEqual(['1']);
  });

  test('are retrieved by GET or POST, modified and deleted', async () => {
    const [id = ''] = await addMessages('old');
    const changed = await caller.post(one('modify', id), {
      content: 'new',
      content_type: 'text',
      meta_data: { k: 'v' },
    });
    expect(changed.json.at('message', 'content')).toBe('new');
    expect((await caller.post(one('retrieve', id))).json.at('data', 'meta_data')).toEqual({ k: 'v' });
    expect((await caller.post(one('modify', id), {})).json.at('code')).toBe(4000);
    expect((await caller.post(one('delete', id))).json.at('data', 'id')).toBe(id);
    expect((await caller.get(one('retrieve', id))).json.at('code')).toBe(4200);
  });

  test('of a chat are listed without middle messages by default, and an answer is deleted together with them', async () => {
    const body = { bot_id: DEMO_BOT_ID, user_id: 'u', stream: true, additional_messages: say('hi') };
    const chat = find(
      await caller.stream(`/v3/chat?conversation_id=${conversation}`, body),
      'conversation.chat.completed',
    );
    const spoken = (await caller.post(listPath(), { chat_id: chat.at('id') })).json;
    expect(column(spoken, ['data'], 'type')).toEqual(['answer', 'question']);
    const all = await caller.post(listPath(), { include_middle_message: true });
    expect(column(all.json, ['data'], 'type')).toEqual(['verbose', 'answer', 'question']);
    await caller.post(one('delete', spoken.text('data', 0, 'id')));
    const left = await caller.post(listPath(), { include_middle_message: true });
    expect(column(left.json, ['data'], 'type')).toEqual(['question']);
  });

  test('take feedback if they are answers', async () => {
    const body = { bot_id: DEMO_BOT_ID, user_id: 'u', stream: true, additional_messages: say('hi') };
    const events = await caller.stream(`/v3/chat?conversation_id=${conversation}`, body);
    const path = (id: string): string => `/v1/conversations/${conversation}/messages/${id}/feedback`;
    const answer = find(events, 'conversation.message.completed').text('id');
    expect((await caller.post(path(answer), { feedback_type: 'like' })).json.at('code')).toBe(0);
    expect(server.state.conversations.find(conversation).feedback.get(answer)).toEqual({ feedback_type: 'like' });
    expect((await caller.delete(path(answer))).json.at('code')).toBe(0);
    expect(server.state.conversations.find(conversation).feedback.size).toBe(0);
    const [question = ''] = await addMessages('?');
    expect((await caller.post(path(question), { feedback_type: 'like' })).json.at('code')).toBe(4000);
  });
});

describe('files', () => {
  const upload = (content: string, name = '报告.txt'): FormData => {
    const form = new FormData();
    form.set('file', new File([content], name));
    return form;
  };

  test('are uploaded and retrieved', async () => {
    const { json } = await caller.call('POST', '/v1/files/upload', { body: upload('hello') });
    expect([json.at('data', 'bytes'), json.at('data', 'file_name')]).toEqual([5, '报告.txt']);
    const found = await caller.get(`/v1/files/retrieve?file_id=${json.text('data', 'id')}`);
    expect(found.json.at('data')).toEqual(json.at('data'));
  });

  test('must not be empty', async () => {
    expect((await caller.call('POST', '/v1/files/upload', { body: upload('') })).json.at('code')).toBe(4300);
  });
});

describe('variables', () => {
  test('are stored by owner, channel and user, with a create and an update time', async () => {
    const scope = { bot_id: DEMO_BOT_ID, connector_uid: 'u' };
    const path = `/v1/variables?bot_id=${DEMO_BOT_ID}&connector_uid=`;
    await caller.put('/v1/variables', { ...scope, data: [{ keyword: 'k', value: '1' }] });
    await caller.put('/v1/variables', { ...scope, data: [{ keyword: 'k', value: '2' }] });
    const { json } = await caller.get(`${path}u`);
    expect(json.at('data', 'items', 0, 'value')).toBe('2');
    expect(Number(json.at('data', 'items', 0, 'update_time'))).toBeGreaterThan(
      Number(json.at('data', 'items', 0, 'create_time')),
    );
    expect((await caller.get(`${path}v`)).json.at('data', 'items')).toEqual([]);
  });

  test('need an owner', async () => {
    const { json } = await caller.get('/v1/variables?connector_uid=u');
    expect([json.at('code'), json.text('msg')]).toEqual([4000, expect.stringContaining('app_id or bot_id')]);
  });
});

describe('the account', () => {
  test('has a user and workspaces', async () => {
    expect((await caller.get('/v1/users/me')).json.at('data', 'user_name')).toBe('coze-demo');
    server.state.addWorkspace({ name: 'Lab', enterprise_id: 'e1' });
    const all = (await caller.get('/v1/workspaces')).json;
    expect([column(all, ['data', 'workspaces'], 'name'), all.at('data', 'total_count')]).toEqual([
      ['Personal', 'Lab'],
      2,
    ]);
    const some = (await caller.get('/v1/workspaces?enterprise_id=e1')).json;
    expect(column(some, ['data', 'workspaces'], 'name')).toEqual(['Lab']);
  });
});
