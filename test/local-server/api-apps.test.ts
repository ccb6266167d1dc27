import { beforeEach, expect, test } from 'vitest';
import { Caller, column } from './caller.js';
import { startServer } from './start-server.js';

const APPS = '/v1/api_apps';

let caller: Caller;

beforeEach(async () => {
  ({ caller } = await startServer());
});

const create = async (name: string): Promise<string> =>
  (await caller.post(APPS, { app_type: 'normal', name })).json.text('data', 'id');

/** Follows the page tokens to the end. */
async function all(path: string, key: string): Promise<unknown[]> {
  const found: unknown[] = [];
  let token = '';
  do {
    const { json } = await caller.get(`${path}&page_token=${encodeURIComponent(token)}`);
    found.push(...column(json, ['data', 'items'], key));
    token = json.text('data', 'next_page_token');
    expect(json.at('data', 'has_more')).toBe(token !== '');
  } while (token !== '');
  return found;
}

test('callback apps are created, updated, deleted and listed page by page', async () => {
  const ids: string[] = [];
  for (const name of ['a', 'b', 'c', 'd', 'e']) ids.push(await create(name));
  expect(await all(`${APPS}?page_size=2`, 'name')).toEqual(['a', 'b', 'c', 'd', 'e']);
  const [first = '', second = ''] = ids;
  await caller.put(`${APPS}/${first}`, { callback_url: 'https://example.com/hook' });
  await caller.put(`${APPS}/${first}`, { name: 'A' });
  expect((await caller.get(APPS)).json.at('data', 'items', 0)).toMatchObject({
    id: first,
    name: 'A',
    callback_url: 'https://example.com/hook',
    verify_token: expect.any(String),
  });
  await caller.delete(`${APPS}/${second}`);
  expect((await caller.delete(`${APPS}/${second}`)).json.at('code')).toBe(4200);
  expect(await all(`${APPS}?page_size=50`, 'name')).toEqual(['A', 'c', 'd', 'e']);
});

test('callback apps are listed by type', async () => {
  await create('a');
  const { json } = await caller.post(APPS, { app_type: 'connector', connector_id: '9' });
  expect(json.at('data')).toMatchObject({ app_type: 'connector', connector_id: '9', name: '' });
  expect(await all(`${APPS}?app_type=connector`, 'connector_id')).toEqual(['9']);
});

test.each([
  [{ name: 'a' }, 'app_type is required'],
  [{ app_type: 'normal' }, 'name is required'],
  [{ app_type: 'connector' }, 'connector_id is required'],
  [{ app_type: 'normal', name: 'x'.repeat(129) }, 'name must have at most 128 characters'],
  [{ app_type: 'other', name: 'a' }, 'app_type must be one of normal, connector'],
])('a callback app with invalid fields is refused, case %#', async (body, message) => {
  const { json } = await caller.post(APPS, body);
  expect([json.at('code'), json.text('msg')]).toEqual([4000, expect.stringContaining(message)]);
});

test('event subscriptions are added, listed page by page and removed', async () => {
  const path = `${APPS}/${await create('a')}/events`;
  await caller.post(path, { event_types: ['bot.published', 'bot.deleted'] });
  await caller.post(path, { event_types: ['bot.deleted', 'bot.unpublished'] });
  const list = (): Promise<unknown[]> => all(`${path}?page_size=1`, 'event_type');
  expect(await list()).toEqual(['bot.published', 'bot.deleted', 'bot.unpublished']);
  await caller.delete(path, { event_types: ['bot.deleted'] });
  expect(await list()).toEqual(['bot.published', 'bot.unpublished']);
  expect((await caller.delete(path, { event_types: ['bot.slept'] })).json.text('msg')).toContain('event_types[0]');
  expect((await caller.get(`${path}?page_token=nonsense`)).json.text('msg')).toContain('page_token');
  expect((await caller.get(`${APPS}/404/events`)).json.at('code')).toBe(4200);
});
