import { beforeEach, describe, expect, test } from 'vitest';
import {
  type CozeServer,
  DEMO_BOT_ID,
  DEMO_FOLDER_ID,
  DEMO_USER_ID,
  DEMO_WORKFLOW_ID,
  DEMO_WORKSPACE_ID,
} from 'coze-client/testing';
import { DEMO_TEMPLATE_ID } from '../../local-server/lib/demo-ids.js';
import { Caller, type Json, column } from './caller.js';
import { startServer } from './start-server.js';

let server: CozeServer;
let caller: Caller;

beforeEach(async () => {
  ({ server, caller } = await startServer({ polls: 2 }));
});

const create = async (more: Record<string, unknown> = {}): Promise<string> =>
  (await caller.post('/v1/workspaces', { name: 'Lab', description: 'For tests.', ...more })).json.text('data', 'id');

const botsOf = async (workspace: string): Promise<unknown[]> => {
  const { json } = await caller.get(`/v1/bots?workspace_id=${workspace}&publish_status=all`);
  return column(json, ['data', 'items'], 'name');
};

describe('workspaces', () => {
  const listed = async (query = ''): Promise<Json> => (await caller.get(`/v1/workspaces?page_num=1${query}`)).json;

  test('are created, updated and listed', async () => {
    const id = await create({ coze_account_id: '5' });
    expect((await listed('&coze_account_id=5')).at('data', 'workspaces', 0)).toMatchObject({
      id,
      name: 'Lab',
      role_type: 'owner',
      workspace_type: 'team',
      owner_uid: DEMO_USER_ID,
    });
    await caller.put(`/v1/workspaces/${id}`, { name: 'Office' });
    expect((await listed()).at('data', 'workspaces', 1)).toMatchObject({ name: 'Office', description: 'For tests.' });
    const page = (await caller.get('/v1/workspaces?page_num=2&page_size=1')).json;
    expect([column(page, ['data', 'workspaces'], 'name'), page.at('data', 'total_count')]).toEqual([['Office'], 2]);
  });

  test('can belong to another user', async () => {
    const id = await create({ owner_uid: '7' });
    expect((await listed()).at('data', 'workspaces', 1)).toMatchObject({
      role_type: 'admin',
      owner_uid: '7',
      admin_uids: [DEMO_USER_ID],
    });
    expect(column(await listed('&user_id=7'), ['data', 'workspaces'], 'id')).toEqual([id]);
    server.state.addWorkspace({ name: 'Guest', role_type: 'member' });
    expect((await listed()).at('data', 'workspaces', 2)).toMatchObject({ role_type: 'member', admin_uids: [] });
  });

  test('cannot be changed if they are personal, and get 4200 if they are unknown', async () => {
    expect((await caller.put(`/v1/workspaces/${DEMO_WORKSPACE_ID}`, { name: 'x' })).json.at('code')).toBe(4000);
    expect((await caller.put('/v1/workspaces/404', { name: 'x' })).json.at('code')).toBe(4200);
    expect((await caller.get('/v1/workspaces/404/members')).json.at('code')).toBe(4200);
    const { json } = await caller.post('/v1/workspaces', { name: 'x'.repeat(51), description: '' });
    expect(json.text('msg')).toContain('name must have at most 50 characters');
  });

  test('have members, who are added, listed and removed, except for the owner', async () => {
    const path = `/v1/workspaces/${await create()}/members`;
    const users = [
      { user_id: '7', role_type: 'admin' },
      { user_id: '8', role_type: 'member' },
      { user_id: DEMO_USER_ID, role_type: 'member' },
    ];
    expect((await caller.post(path, { users })).json.at('data')).toMatchObject({
      added_success_user_ids: ['7', '8'],
      already_joined_user_ids: [DEMO_USER_ID],
      not_exist_user_ids: [],
    });
    const first = (await caller.get(`${path}?page_size=2`)).json;
    expect([column(first, ['data', 'items'], 'role_type'), first.at('data', 'total_count')]).toEqual([
      ['owner', 'admin'],
      3,
    ]);
    const second = (await caller.get(`${path}?page_size=2&page_num=2`)).json;
    expect(column(second, ['data', 'items'], 'user_id')).toEqual(['8']);
    expect((await caller.delete(path, { user_ids: ['8', '9', DEMO_USER_ID] })).json.at('data')).toEqual({
      removed_success_user_ids: ['8'],
      not_in_workspace_user_ids: ['9'],
      owner_not_support_remove_user_ids: [DEMO_USER_ID],
    });
    expect((await caller.get(path)).json.at('data', 'total_count')).toBe(2);
    const refused = await caller.delete(path, { user_ids: ['1', '2', '3', '4', '5', '6'] });
    expect([refused.json.at('code'), refused.json.text('msg')]).toEqual([
      4000,
      expect.stringContaining('user_ids must have at most 5 items'),
    ]);
    expect((await caller.delete(path)).json.text('msg')).toContain('user_ids is required');
    const owner = await caller.post(path, { users: [{ user_id: '9', role_type: 'owner' }] });
    expect(owner.json.text('msg')).toContain('users[0].role_type must be one of admin, member');
  });
});

test('a record that is added to an unknown workspace adds the workspace', async () => {
  server.state.addBot({ name: 'Ada', space_id: '8' });
  server.state.addWorkflow({ workspace_id: '8' });
  server.state.addFolder({ workspace_id: '9' });
  expect(await botsOf('8')).toEqual(['Ada']);
  const { json } = await caller.get('/v1/workspaces');
  expect(column(json, ['data', 'workspaces'], 'id')).toEqual([DEMO_WORKSPACE_ID, '8', '9']);
});

describe('folders', () => {
  const path = `/v1/folders?workspace_id=${DEMO_WORKSPACE_ID}&folder_type=development`;

  test('are listed at the top level and by parent, page by page', async () => {
    server.state.addFolder({ name: 'Second' });
    for (const name of ['a', 'b', 'c']) server.state.addFolder({ name, parent_folder_id: DEMO_FOLDER_ID });
    server.state.addFolder({ name: 'Parts', folder_type: 'library' });
    const top = (await caller.get(path)).json;
    expect(column(top, ['data', 'items'], 'name')).toEqual(['Demo folder', 'Second']);
    expect(top.at('data', 'items', 0, 'children_count')).toBe(3);
    const inner = (await caller.get(`${path}&parent_folder_id=${DEMO_FOLDER_ID}&page_size=2`)).json;
    expect([column(inner, ['data', 'items'], 'name'), inner.at('data', 'has_more')]).toEqual([['a', 'b'], true]);
    const rest = (await caller.get(`${path}&parent_folder_id=${DEMO_FOLDER_ID}&page_size=2&page_num=2`)).json;
    expect([column(rest, ['data', 'items'], 'name'), rest.at('data', 'has_more')]).toEqual([['c'], false]);
  });

  test('are retrieved by their ids', async () => {
    const id = server.state.addFolder({ name: 'Second' });
    expect((await caller.get(`/v1/folders/${id}`)).json.at('data', 'name')).toBe('Second');
    expect((await caller.get('/v1/folders/404')).json.at('code')).toBe(4200);
    const { json } = await caller.get('/v1/folders?workspace_id=1');
    expect(json.text('msg')).toContain('folder_type is required');
  });
});

describe('templates', () => {
  test('are duplicated as bots of the workspace', async () => {
    server.state.addWorkspace({ id: '8' });
    const template = server.state.addTemplate({ name: 'Guide', description: 'Knows the way.' });
    const path = `/v1/templates/${template}/duplicate`;
    const { json } = await caller.post(path, { workspace_id: '8', name: 'Ada' });
    expect(json.at('data', 'entity_type')).toBe('agent');
    await caller.post(path, { workspace_id: '8' });
    await caller.post(`/v1/templates/${DEMO_TEMPLATE_ID}/duplicate`, { workspace_id: '8' });
    expect(await botsOf('8')).toEqual(['Ada', 'Guide', 'Demo template']);
    const bot = await caller.get(`/v1/bots/${json.text('data', 'entity_id')}?is_published=false`);
    expect(bot.json.at('data')).toMatchObject({ name: 'Ada', description: 'Knows the way.' });
  });
});

describe('copies', () => {
  beforeEach(() => void server.state.addWorkspace({ id: '8' }));

  const copy = async (entity_type: string, entity_id: string, to_workspace_id: string): Promise<Json> =>
    (await caller.post('/v1/entities/copy_tasks', { entity_type, entity_id, to_workspace_id })).json;

  test('of a bot within its workspace are created at once', async () => {
    const json = await copy('bot', DEMO_BOT_ID, DEMO_WORKSPACE_ID);
    expect(json.at('data', 'task_id')).toBeUndefined();
    expect(await botsOf(DEMO_WORKSPACE_ID)).toEqual(['Demo bot', 'Demo bot']);
  });

  test.each([
    ['bot', DEMO_BOT_ID],
    ['workflow', DEMO_WORKFLOW_ID],
    ['app', '7'],
  ])('of a %s are in progress for `polls` polls', async (type, id) => {
    const path = `/v1/entities/copy_tasks/${(await copy(type, id, '8')).text('data', 'task_id')}`;
    const looks: unknown[] = [];
    for (let look = 0; look < 4; look += 1) {
      const { json } = await caller.get(path);
      expect(json.at('data')).toMatchObject({ entity_type: type, source_entity_id: id, target_workspace_id: '8' });
      looks.push([json.at('data', 'task_status'), json.at('data', 'target_entity_id') !== '']);
    }
    const [wait, done] = [
      ['in_progress', false],
      ['successful', true],
    ];
    expect(looks).toEqual([wait, wait, done, done]);
  });

  test('are drafts in the target workspace', async () => {
    await copy('bot', DEMO_BOT_ID, '8');
    await copy('workflow', DEMO_WORKFLOW_ID, '8');
    expect(await botsOf('8')).toEqual(['Demo bot']);
    const { json } = await caller.get('/v1/workflows?workspace_id=8&publish_status=all&page_num=1');
    expect(column(json, ['data', 'items'], 'workflow_name')).toEqual(['demo_workflow']);
  });

  test('are refused for an unknown entity, type or task', async () => {
    expect((await copy('bot', '404', '8')).at('code')).toBe(4200);
    expect((await copy('plugin', '1', '8')).text('msg')).toContain('entity_type must be one of app, bot, workflow');
    const { json } = await caller.post('/v1/entities/copy_tasks', { entity_type: 'bot', to_workspace_id: '8' });
    expect(json.text('msg')).toContain('entity_id is required');
    expect((await caller.get('/v1/entities/copy_tasks/404')).json.at('code')).toBe(4200);
  });
});

describe('exports of bills', () => {
  const PATH = '/v1/commerce/benefit/bill_tasks';

  test('cover whole days in Beijing, and are running for `polls` polls', async () => {
    const { json } = await caller.post(PATH, { started_at: 1743440000, ended_at: 1746000000 });
    expect(json.at('data')).toMatchObject({ status: 'init', started_at: 1743436800, ended_at: 1746028799 });
    const id = json.text('data', 'task_id');
    const states: unknown[] = [];
    for (let look = 0; look < 3; look += 1) {
      const { json: list } = await caller.get(`${PATH}?task_ids=${id}`);
      states.push([
        list.at('data', 'task_infos', 0, 'status'),
        column(list, ['data', 'task_infos', 0, 'file_urls']).length,
      ]);
    }
    expect(states).toEqual([
      ['running', 0],
      ['running', 0],
      ['succeed', 1],
    ]);
  });

  test('are listed by id, page by page', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 3; count += 1) ids.push((await caller.post(PATH)).json.text('data', 'task_id'));
    const list = ['data', 'task_infos'];
    const some = (await caller.get(`${PATH}?task_ids=${ids[0] ?? ''},${ids[2] ?? ''}`)).json;
    expect([column(some, list, 'task_id'), some.at('data', 'total')]).toEqual([[ids[0], ids[2]], 2]);
    const page = (await caller.get(`${PATH}?page_num=2&page_size=2`)).json;
    expect([column(page, list, 'task_id'), page.at('data', 'total')]).toEqual([[ids[2]], 3]);
    const { json } = await caller.post(PATH, { started_at: 1746028799, ended_at: 1743436800 });
    expect([json.at('code'), json.text('msg')]).toEqual([4000, expect.stringContaining('ended_at')]);
  });
});
