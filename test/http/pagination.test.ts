import { describe, expect, it, vi } from 'vitest';
import { CozeAPI, type PagePromise } from '../../src/index.js';
import { type Operation, type NumberedPages, requestPage } from '../../src/http/index.js';
import { CozeError, NotFoundError } from '../../src/errors/index.js';
import { json, serve, type Hit } from '../support/http-server.node.js';
import { clientOf, listBots, rejection } from '../support/operations.js';

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const byNumber = (page: NumberedPages): Operation => ({
  ...listBots,
  page,
});
const query = (hit: Hit) => new URL(hit.url, 'http://x').searchParams;

/** A server of `total` items in pages; what else a page says is up to `more`. */
const paged = (total: number, more: (number: number, size: number) => object, standard = 2) =>
  serve((response, hit) => {
    const number = Number(query(hit).get('page_num') ?? 1);
    const size = Number(query(hit).get('page_size') ?? standard);
    const items = Array.from({ length: total }, (_, index) => index).slice((number - 1) * size, number * size);
    json(response, { code: 0, data: { items, ...more(number, size) } });
  });

describe('pages by number', () => {
  it('resolve with the first page as it was sent', async () => {
    const server = await paged(3, () => ({ total: 3 }));
    expect(await requestPage(clientOf(server.url), listBots)).toEqual({ items: [0, 1], total: 3 });
    expect(server.hits).toHaveLength(1);
  });

  it.each([
    ['total', byNumber({ total: 'data.total' }), () => ({ total: 5 })],
    ['has_more', byNumber({ has_more: 'data.has_more' }), (n: number) => ({ has_more: n < 3 })],
    [
      'has_more before a wrong total',
      byNumber({ total: 'data.total', has_more: 'data.has_more' }),
      (n: number) => ({ has_more: n < 3, total: 0 }),
    ],
    [
      'total where has_more is absent',
      byNumber({ total: 'data.total', has_more: 'data.has_more' }),
      () => ({ total: 5 }),
    ],
    ['a short page', byNumber({}), () => ({})],
  ])('end according to %s', async (_, operation, more) => {
    const server = await paged(5, more);
    expect(await all(requestPage<unknown, number>(clientOf(server.url), operation))).toEqual([0, 1, 2, 3, 4]);
    expect(server.hits.map((hit) => query(hit).get('page_num'))).toEqual([null, '2', '3']);
  });

  it('start at the page of the caller, with the params, query and headers of the call on every page', async () => {
    const server = await paged(9, () => ({ total: 9 }));
    const page = requestPage<unknown, number>(
      clientOf(server.url),
      listBots,
      { page_num: 2, page_size: 3, workspace_id: 'w' },
      { query: { extra: 1 }, headers: { 'x-a': 'b' } },
    );
    expect(await all(page)).toEqual([3, 4, 5, 6, 7, 8]);
    expect(server.hits.map((hit) => hit.url)).toEqual([
      '/v1/bots?page_num=2&page_size=3&workspace_id=w&extra=1',
      '/v1/bots?page_num=3&page_size=3&workspace_id=w&extra=1',
    ]);
    expect(server.hits[1]?.headers['x-a']).toBe('b');
  });

  it('end at an empty page even if the server announces more', async () => {
    const server = await paged(2, () => ({ has_more: true }));
    expect(await all(requestPage(clientOf(server.url), byNumber({ has_more: 'data.has_more' })))).toHaveLength(2);
    expect(server.hits).toHaveLength(2);
  });

  it('accept a list that is null', async () => {
    const server = await serve((response) => json(response, { code: 0, data: { items: null, total: 0 } }));
    expect(await all(requestPage(clientOf(server.url), listBots))).toEqual([]);
  });

  it.each([
    ['total', byNumber({ total: 'data.total' }), () => ({ total: 5 })],
    ['a short page', byNumber({}), () => ({})],
  ])('are complete if the platform caps the requested size, ended by %s', async (_, operation, more) => {
    const server = await serve((response, hit) => {
      const from = (Number(query(hit).get('page_num') ?? 1) - 1) * 2;
      json(response, { code: 0, data: { items: [0, 1, 2, 3, 4].slice(from, from + 2), ...more() } });
    });
    expect(await all(requestPage(clientOf(server.url), operation, { page_size: 100 }))).toEqual([0, 1, 2, 3, 4]);
    expect(server.hits).toHaveLength(3);
  });

  it('are not requested after maxPages, nor after the loop is left', async () => {
    const server = await paged(100, () => ({ total: 100 }));
    const client = clientOf(server.url);
    expect(await all(requestPage(client, listBots, {}, { maxPages: 3 }))).toHaveLength(6);
    expect(server.hits).toHaveLength(3);
    for await (const _ of requestPage(client, listBots)) break;
    expect(server.hits).toHaveLength(4);
  });

  it('can be iterated page by page', async () => {
    const server = await paged(3, () => ({ total: 3 }));
    const pages = await all(requestPage(clientOf(server.url), listBots).pages());
    expect(pages).toEqual([
      { items: [0, 1], total: 3 },
      { items: [2], total: 3 },
    ]);
  });

  it('throw the error of a later page', async () => {
    const server = await serve((response, _, number) =>
      number === 1 ? json(response, { code: 0, data: { items: [1], total: 9 } }) : json(response, { code: 4200 }),
    );
    expect(await rejection(all(requestPage(clientOf(server.url), listBots)))).toBeInstanceOf(NotFoundError);
  });

  it.each([
    ['has_more always true', byNumber({ has_more: 'data.has_more' }), { has_more: true }],
    ['neither total nor has_more', byNumber({}), {}],
    ['a total that is never reached', byNumber({ total: 'data.total' }), { total: 1000 }],
  ])('end at a page that repeats the previous one, and leave it out: %s', async (_, operation, more) => {
    const server = await serve((response, _hit, number) => {
      if (number > 5) json(response, { code: 4000, msg: 'endless' });
      else json(response, { code: 0, data: { items: [{ id: 'a' }, { id: 'b' }], ...more } });
    });
    const client = clientOf(server.url);
    expect(await all(requestPage(client, operation))).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect(server.hits).toHaveLength(2);
    expect(await all(requestPage(client, operation).pages())).toHaveLength(1);
  });

  it.each([
    ['0', 0],
    ['smaller than what came', 1],
    ['no number', 'many'],
  ])('continue if the total is %s', async (_, total) => {
    const server = await paged(5, () => ({ total }));
    expect(await all(requestPage<unknown, number>(clientOf(server.url), listBots))).toEqual([0, 1, 2, 3, 4]);
    expect(server.hits).toHaveLength(3);
  });

  it.each([
    ['none', {}, ['1', '2']],
    ['undefined', { page_num: undefined }, ['1', '2']],
    ['null', { page_num: null }, ['1', '2']],
    ['its own', { page_num: 2 }, ['2']],
  ])('send the first page number if the platform requires it and the caller passes %s', async (_, params, sent) => {
    const server = await paged(4, () => ({ total: 4 }));
    const operation = byNumber({ total: 'data.total', required: true });
    await all(requestPage(clientOf(server.url), operation, params));
    expect(server.hits.map((hit) => query(hit).get('page_num'))).toEqual(sent);
  });

  it('send the first page number when awaited, without changing the params of the caller', async () => {
    const server = await paged(3, () => ({ total: 3 }));
    const params = Object.freeze({ workspace_id: 'w' });
    await requestPage(clientOf(server.url), byNumber({ required: true }), params);
    await requestPage(clientOf(server.url), byNumber({ required: true }));
    expect(server.hits.map((hit) => query(hit).get('page_num'))).toEqual(['1', '1']);
  });

  it('throw for an operation without pages', async () => {
    const server = await paged(1, () => ({}));
    const { page: _, ...operation } = listBots;
    const pages = requestPage(clientOf(server.url), operation);
    expect(await rejection(all(pages))).toBeInstanceOf(CozeError);
    await pages;
  });
});

describe('pages by cursor', () => {
  const operation: Operation = {
    ...listBots,
    page: {
      style: 'cursor',
      cursor: 'page_token',
      items: 'data.items',
      next: 'data.next',
      has_more: 'data.has_more',
    },
  };
  const walk = async (nexts: readonly (string | number | null | undefined)[], has_more: boolean | null = true) => {
    const server = await serve((response, _, number) =>
      json(response, { code: 0, data: { items: [number], next: nexts[number - 1], has_more } }),
    );
    await all(requestPage(clientOf(server.url), operation));
    return server.hits.map((hit) => query(hit).get('page_token'));
  };

  it.each([
    ['a numeric cursor does not change', [7, 7, 7], [null, '7']],
    ['numeric cursors repeat', [7, 8, '7', 8], [null, '7', '8']],
    ['the cursor does not change', ['a', 'a', 'a'], [null, 'a']],
    ['the cursors repeat', ['a', 'b', 'a', 'b'], [null, 'a', 'b']],
  ])('end if %s', async (_, nexts, sent) => {
    expect(await walk(nexts)).toEqual(sent);
    expect(await walk(nexts, null)).toEqual(sent);
  });

  it.each([
    ['there is no next cursor', ['a', 'b', undefined], [null, 'a', 'b']],
    ['the next cursor is empty', ['a', ''], [null, 'a']],
    ['the next cursor is null', [null], [null]],
    ['the next cursor is 0', [7, 0], [null, '7']],
  ])('end if %s, and are an error if the server says that there are more items', async (_, nexts, sent) => {
    expect(await walk(nexts, null)).toEqual(sent);
    const error = await rejection(walk(nexts));
    expect(error).toMatchObject({ name: 'InvalidResponseError', message: expect.stringContaining('more items') });
  });

  it('end if has_more is false', async () => {
    expect(await walk(['a'], false)).toEqual([null]);
  });

  it('end at a page that repeats the previous one, even if the cursor changes', async () => {
    const server = await serve((response, _, number) => {
      if (number > 5) json(response, { code: 4000, msg: 'endless' });
      else json(response, { code: 0, data: { items: [{ id: 'a' }], next: `t${number}`, has_more: true } });
    });
    expect(await all(requestPage(clientOf(server.url), operation))).toEqual([{ id: 'a' }]);
    expect(server.hits).toHaveLength(2);
  });

  it('continue after empty pages', async () => {
    const pages = [[], [], [1], [], [2]];
    const server = await serve((response, _, number) =>
      json(response, { code: 0, data: { items: pages[number - 1], next: number < 5 ? `t${number}` : '' } }),
    );
    expect(await all(requestPage(clientOf(server.url), operation))).toEqual([1, 2]);
  });
});

describe('pages by the id of a neighbour', () => {
  const operation: Operation = {
    id: 'conversations.messages.list',
    method: 'POST',
    path: '/v1/conversation/message/list',
    body: 'json',
    query: ['conversation_id'],
    unwrap: 'body',
    page: {
      style: 'after_before',
      after: 'after_id',
      before: 'before_id',
      items: 'data',
      first_id: 'first_id',
      last_id: 'last_id',
      has_more: 'has_more',
    },
  };
  const walk = async (params: object) => {
    const server = await serve((response, _, n) =>
      json(response, { code: 0, data: [n], first_id: `f${n}`, last_id: `l${n}`, has_more: n < 3 }),
    );
    expect(await all(requestPage(clientOf(server.url), operation, { conversation_id: 'c', ...params }))).toEqual([
      1, 2, 3,
    ]);
    expect(server.hits.every((hit) => hit.url.endsWith('?conversation_id=c'))).toBe(true);
    return server.hits.map((hit) => JSON.parse(hit.body) as unknown);
  };

  it('continue after the last id', async () => {
    expect(await walk({ limit: 1 })).toEqual([
      { limit: 1 },
      { limit: 1, after_id: 'l1' },
      { limit: 1, after_id: 'l2' },
    ]);
  });

  it('continue backwards before the first id if the caller started so', async () => {
    expect(await walk({ before_id: 'x', after_id: '0' })).toEqual([
      { before_id: 'x', after_id: '0' },
      { before_id: 'f1', after_id: '0' },
      { before_id: 'f2', after_id: '0' },
    ]);
  });

  it('end if the id does not change', async () => {
    const server = await serve((response, _, n) =>
      json(response, { code: 0, data: [n], last_id: 'l', has_more: true }),
    );
    expect(await all(requestPage(clientOf(server.url), operation))).toEqual([1, 2]);
  });

  it('end at a page that repeats the previous one, even if the id changes', async () => {
    const server = await serve((response, _, n) => {
      if (n > 5) json(response, { code: 4000, msg: 'endless' });
      else json(response, { code: 0, data: [{ id: 'a' }], last_id: `l${n}`, has_more: true });
    });
    expect(await all(requestPage(clientOf(server.url), operation))).toEqual([{ id: 'a' }]);
    expect(server.hits).toHaveLength(2);
  });

  it('accept numbers as ids', async () => {
    const server = await serve((response, _, n) => json(response, { code: 0, data: [n], last_id: n, has_more: n < 3 }));
    expect(await all(requestPage(clientOf(server.url), operation))).toEqual([1, 2, 3]);
    expect(server.hits.map((hit) => JSON.parse(hit.body) as unknown)).toEqual([
      {},
      { after_id: '1' },
      { after_id: '2' },
    ]);
  });
});

describe('a page of a list', () => {
  const after: Operation = {
    ...listBots,
    page: {
      style: 'after_before',
      after: 'after_id',
      before: 'before_id',
      items: 'data',
      first_id: 'first_id',
      last_id: 'last_id',
      has_more: 'has_more',
    },
  };
  /** The items of a list whose pages are these bodies. */
  const itemsOf = async (operation: Operation, ...bodies: readonly object[]) => {
    const { url } = await serve((response, _, number) => json(response, { code: 0, ...bodies[number - 1] }));
    return all(requestPage(clientOf(url), operation));
  };

  it.each(['x', true, 5, { a: {} }])('that has %j in place of the items is an error', async (items) => {
    const error = await rejection(itemsOf(byNumber({}), { data: { items } }));
    expect(error).toMatchObject({ name: 'InvalidResponseError', message: expect.stringContaining('is not a list') });
  });

  it.each([undefined, null])('that has %j in place of the items is empty', async (items) => {
    expect(await itemsOf(byNumber({}), { data: { items } })).toEqual([]);
  });

  it.each([undefined, null])('that has %j in place of the items is an error if there are more', async (items) => {
    const list = byNumber({ has_more: 'data.has_more' });
    const pages = [{ data: { items: [{ id: '1' }], has_more: true } }, { data: { items, has_more: true } }];
    expect(await rejection(itemsOf(list, ...pages))).toMatchObject({ name: 'InvalidResponseError' });
  });

  it('has no item for null', async () => {
    expect(await itemsOf(byNumber({}), { data: { items: [null, { id: '1' }] } })).toEqual([{ id: '1' }]);
  });

  it('is not the last page because an item is null', async () => {
    const pages = [['a', 'b'], ['c', null], ['d']].map((items) => ({ data: { items } }));
    expect(await itemsOf(byNumber({}), ...pages)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('may have an item that is nested more deeply than the stack allows', async () => {
    const { url } = await serve((response, _, number) => {
      const items = number === 1 ? `[${'['.repeat(200_000)}${']'.repeat(200_000)}]` : '[]';
      response.setHeader('content-type', 'application/json');
      response.end(`{"code":0,"data":{"items":${items}}}`);
    });
    expect(await all(requestPage(clientOf(url), byNumber({})))).toHaveLength(1);
  });

  it.each([undefined, null, '', 0])('whose last_id is %j continues after its last item', async (last_id) => {
    const pages = [
      { data: [{ id: '1' }, { id: '2' }], last_id, has_more: true },
      { data: [{ id: '3' }], has_more: false },
    ];
    expect(await itemsOf(after, ...pages)).toEqual([{ id: '1' }, { id: '2' }, { id: '3' }]);
  });

  it('without a position is an error if there are more items', async () => {
    const pages = [{ data: [{ content: 'no id' }], has_more: true }];
    expect(await rejection(itemsOf(after, ...pages))).toMatchObject({ name: 'InvalidResponseError' });
  });
});

/** Lists of the platform, each with a response without items. `list` is where the items are. */
const emptyLists: readonly (readonly [
  name: string,
  list: string,
  response: object,
  call: (client: CozeAPI) => PagePromise<object, unknown>,
])[] = [
  ['workspaces', 'workspaces', { data: { total_count: 0 } }, (client) => client.workspaces.list()],
  ['datasets', 'dataset_list', { data: { total_count: 0 } }, (client) => client.datasets.list({ space_id: '1' })],
  [
    'conversations',
    'conversations',
    { data: { has_more: false } },
    (client) => client.conversations.list({ bot_id: '1' }),
  ],
  ['voices', 'voice_list', { data: { has_more: false } }, (client) => client.audio.voices.list()],
  ['documents', 'document_infos', { total: 0 }, (client) => client.datasets.documents.list({ dataset_id: '1' })],
  [
    'messages of a conversation',
    'data',
    { has_more: false, first_id: '', last_id: '' },
    (client) => client.conversations.messages.list('1'),
  ],
];

describe.each(['off', 'warn', 'strict'] as const)('with validate: %s, an empty list of', (validate) => {
  it.each(emptyLists)('%s may be null or missing, and is empty', async (_name, list, response, call) => {
    for (const missing of [{ [list]: null }, {}]) {
      const data = 'data' in response ? { data: { ...(response.data as object), ...missing } } : missing;
      const server = await serve((res) => json(res, { code: 0, msg: '', ...response, ...data }));
      const onDrift = vi.fn();
      const client = new CozeAPI({ token: 't', baseURL: server.url, validate, onDrift });
      expect(await call(client)).toHaveProperty(list, []);
      for await (const page of call(client).pages()) expect(page).toHaveProperty(list, []);
      expect(await all(call(client))).toEqual([]);
      expect(onDrift).not.toHaveBeenCalled();
    }
  });
});
