import { beforeEach, describe, expect, test } from 'vitest';
import { type CozeServer, DEMO_WORKSPACE_ID } from 'coze-client/testing';
import { Caller, type Json, column } from './caller.js';
import { startServer } from './start-server.js';

const DOCUMENTS = '/open_api/knowledge/document';

let server: CozeServer;
let caller: Caller;
let time = 0;

beforeEach(async () => {
  time = 1_000_000;
  ({ server, caller } = await startServer({ now: () => (time += 1000), polls: 3 }));
  server.state.addWorkspace({ id: '8' });
});

async function createDataset(name: string, format_type = 0): Promise<string> {
  const { json } = await caller.post('/v1/datasets', { name, space_id: '8', format_type });
  return json.text('data', 'dataset_id');
}

const text = (name: string, content = 'hello'): Record<string, unknown> => ({
  name,
  source_info: { file_base64: Buffer.from(content).toString('base64'), file_type: 'txt', document_source: 0 },
});

const create = async (
  dataset_id: string,
  document_bases: unknown[],
  more: Record<string, unknown> = {},
): Promise<Json> => {
  const body = { dataset_id, document_bases, chunk_strategy: { chunk_type: 0 }, format_type: 0, ...more };
  return (await caller.post(`${DOCUMENTS}/create`, body)).json;
};

const idsOf = (json: Json): unknown[] => column(json, ['document_infos'], 'document_id');

describe('datasets', () => {
  const listed = async (query = ''): Promise<Json> => (await caller.get(`/v1/datasets?space_id=8${query}`)).json;

  test('are created, listed by name and format, updated, and deleted with their documents', async () => {
    const cities = await createDataset('Cities');
    await createDataset('Pictures of cities', 2);
    expect(column(await listed('&name=cities'), ['data', 'dataset_list'], 'name')).toEqual(['Pictures of cities']);
    expect(column(await listed('&format_type=0'), ['data', 'dataset_list'], 'name')).toEqual(['Cities']);
    const elsewhere = await caller.get(`/v1/datasets?space_id=${DEMO_WORKSPACE_ID}`);
    expect(elsewhere.json.at('data', 'total_count')).toBe(0);

    const icon = server.state.files.add({ name: 'icon.png', bytes: 1 }).id;
    await caller.put(`/v1/datasets/${cities}`, { name: 'Towns', description: 'Small ones.', file_id: icon });
    const towns = (await listed('&name=Towns')).at('data', 'dataset_list', 0);
    expect(towns).toMatchObject({ description: 'Small ones.', icon_uri: expect.stringContaining(`/${icon}.`) });
    await caller.put(`/v1/datasets/${cities}`, { name: 'Villages' });
    expect((await listed('&name=Villages')).at('data', 'dataset_list', 0)).toMatchObject({
      description: 'Small ones.',
      icon_uri: expect.stringContaining(`/${icon}.`),
    });

    const documents = idsOf(await create(cities, [text('a')]));
    await caller.delete(`/v1/datasets/${cities}`);
    expect((await listed()).at('data', 'total_count')).toBe(1);
    expect((await caller.post(`${DOCUMENTS}/delete`, { document_ids: documents })).json.at('code')).toBe(4200);
  });

  test('are listed page by page', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) await createDataset(name);
    const names: unknown[] = [];
    for (const page of [1, 2, 3]) {
      const json = await listed(`&page_num=${page}&page_size=2`);
      expect(json.at('data', 'total_count')).toBe(5);
      names.push(...column(json, ['data', 'dataset_list'], 'name'));
    }
    expect(names).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('count the bots that use them, and list the documents in processing', async () => {
    const id = await createDataset('Cities');
    server.state.addBot({ knowledge: { dataset_ids: [id] } });
    const [first] = idsOf(await create(id, [text('rome.txt', '罗马'), text('vienna.txt')]));
    expect((await listed()).at('data', 'dataset_list', 0)).toMatchObject({
      bot_used_count: 1,
      doc_count: 2,
      slice_count: 0,
      all_file_size: 11,
      file_list: ['rome.txt', 'vienna.txt'],
      processing_file_list: ['rome.txt', 'vienna.txt'],
    });
    for (let look = 0; look < 4; look += 1) await caller.post(`/v1/datasets/${id}/process`, { document_ids: [first] });
    expect((await listed()).at('data', 'dataset_list', 0)).toMatchObject({
      slice_count: 1,
      processing_file_list: ['vienna.txt'],
    });
  });
});

describe('documents', () => {
  test('progress with each poll until they are done', async () => {
    const id = await createDataset('Cities');
    const document_ids = idsOf(await create(id, [text('a'), text('b')]));
    const seen: unknown[] = [];
    for (let look = 0; look < 5; look += 1) {
      const { json } = await caller.post(`/v1/datasets/${id}/process`, { document_ids });
      expect(column(json, ['data', 'data'], 'document_name')).toEqual(['a', 'b']);
      seen.push(['status', 'progress', 'remaining_time'].map((key) => json.at('data', 'data', 0, key)));
    }
    expect(seen).toEqual([
      [0, 25, 8],
      [0, 50, 5],
      [0, 75, 3],
      [1, 100, 0],
      [1, 100, 0],
    ]);
    expect((await caller.post(`${DOCUMENTS}/list`, { dataset_id: id })).json.at('document_infos', 0)).toMatchObject({
      status: 1,
      slice_count: 1,
    });
  });

  test('are created from a file, a web page or an upload', async () => {
    const id = await createDataset('Cities');
    const own = (await create(id, [text('城.txt', '城市')])).at('document_infos', 0);
    expect(own).toMatchObject({ name: '城.txt', type: 'txt', size: 6, char_count: 2, source_type: 0, status: 0 });
    const web = { name: 'page', source_info: { web_url: 'https://example.com', document_source: 1 } };
    const update_rule = { update_type: 1, update_interval: 48 };
    expect((await create(id, [{ ...web, update_rule }])).at('document_infos', 0)).toMatchObject({
      type: 'html',
      source_type: 1,
      update_type: 1,
      update_interval: 48,
    });
    const source_file_id = server.state.files.add({ name: 'notes.md', bytes: 9 }).id;
    const upload = { name: 'notes', source_info: { source_file_id } };
    expect((await create(id, [upload])).at('document_infos', 0)).toMatchObject({
      type: 'md',
      size: 9,
      source_type: 5,
    });
    expect((await create(id, [{ name: 'x', source_info: { source_file_id: '404' } }])).at('code')).toBe(4200);
  });

  test('are listed page by page, with the page number in the body', async () => {
    const id = await createDataset('Cities');
    await create(
      id,
      ['a', 'b', 'c'].map((name) => text(name)),
    );
    const headers = { 'Agw-Js-Conv': 'str' };
    const first = await caller.call('POST', `${DOCUMENTS}/list`, { body: { dataset_id: id, size: 2 }, headers });
    expect([column(first.json, ['document_infos'], 'name'), first.json.at('total')]).toEqual([['a', 'b'], 3]);
    const second = await caller.post(`${DOCUMENTS}/list`, { dataset_id: id, size: 2, page: 2 });
    expect(column(second.json, ['document_infos'], 'name')).toEqual(['c']);
  });

  test('are renamed, get an update rule, and are deleted', async () => {
    const id = await createDataset('Cities');
    const [first, second] = idsOf(await create(id, [text('a'), text('b')]));
    const rule = { update_type: 1, update_interval: 24 };
    await caller.post(`${DOCUMENTS}/update`, { document_id: first, document_name: 'A' });
    await caller.post(`${DOCUMENTS}/update`, { document_id: first, update_rule: rule });
    const list = async (): Promise<Json> => (await caller.post(`${DOCUMENTS}/list`, { dataset_id: id })).json;
    expect((await list()).at('document_infos', 0)).toMatchObject({ name: 'A', ...rule });
    expect((await caller.post(`${DOCUMENTS}/delete`, { document_ids: [second, '404'] })).json.at('code')).toBe(4200);
    expect((await list()).at('total')).toBe(2);
    await caller.post(`${DOCUMENTS}/delete`, { document_ids: [second] });
    expect(column(await list(), ['document_infos'], 'name')).toEqual(['A']);
  });

  test.each([
    ['a format that is not that of the dataset', [text('a')], { format_type: 2 }, 'format_type'],
    ['no separator', [text('a')], { chunk_strategy: { chunk_type: 1, max_tokens: 800 } }, 'chunk_strategy.separator'],
    ['no chunk size', [text('a')], { chunk_strategy: { chunk_type: 1, separator: '#' } }, 'chunk_strategy.max_tokens'],
    ['no source', [{ name: 'a', source_info: {} }], {}, 'document_bases[0].source_info.file_base64'],
    ['no file type', [{ name: 'a', source_info: { file_base64: 'aGk=' } }], {}, 'source_info.file_type'],
    [
      'a file that is not base64',
      [{ name: 'a', source_info: { file_base64: '!', file_type: 'txt' } }],
      {},
      'source_info.file_base64',
    ],
    ['no web_url', [{ name: 'a', source_info: { document_source: 1 } }], {}, 'document_bases[0].source_info.web_url'],
    ['two kinds of source', [text('a'), { name: 'b', source_info: { web_url: 'x' } }], {}, 'document_bases[1]'],
    ['too many', Array.from({ length: 11 }, () => text('a')), {}, 'document_bases must have at most 10 items'],
    ['no name', [{ source_info: {} }], {}, 'document_bases[0].name is required'],
    ['a rule too short', [{ ...text('a'), update_rule: { update_interval: 1 } }], {}, 'update_rule.update_interval'],
  ])('are refused with %s', async (_what, bases, more, message) => {
    const json = await create(await createDataset('Cities'), bases, more);
    expect([json.at('code'), json.text('msg')]).toEqual([4000, expect.stringContaining(message)]);
  });
});

describe('pictures', () => {
  const picture = (name: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
    ...text(name),
    source_info: { file_base64: 'aGk=', file_type: 'jpg' },
    ...more,
  });

  test('get their caption from the model after processing, or from the client at once', async () => {
    const id = await createDataset('Pictures', 2);
    await create(id, [picture('tiber.jpg')], { format_type: 2, chunk_strategy: { caption_type: 0 } });
    await create(id, [picture('danube.jpg', { caption: 'A river.' }), picture('rhine.jpg')], {
      format_type: 2,
      chunk_strategy: { caption_type: 1 },
    });
    const captions = async (query = ''): Promise<unknown[]> => {
      const { json } = await caller.get(`/v1/datasets/${id}/images?page_size=5${query}`);
      return column(json, ['data', 'photo_infos'], 'caption');
    };
    expect(await captions()).toEqual(['', 'A river.', '']);
    expect(await captions('&has_caption=true')).toEqual(['A river.']);
    expect(await captions('&has_caption=false')).toEqual(['', '']);
    expect(await captions()).toEqual(['A picture called tiber.jpg.', 'A river.', '']);
    expect(await captions('&keyword=river')).toEqual(['A river.']);
  });

  test('get a new caption, and are listed page by page', async () => {
    const id = await createDataset('Pictures', 2);
    const format = { format_type: 2 };
    const ids = idsOf(
      await create(
        id,
        ['a', 'b', 'c'].map((name) => picture(name)),
        format,
      ),
    );
    await caller.put(`/v1/datasets/${id}/images/${String(ids[2])}`, { caption: 'New.' });
    const { json } = await caller.get(`/v1/datasets/${id}/images?page_num=2&page_size=2`);
    expect([column(json, ['data', 'photo_infos'], 'caption'), json.at('data', 'total_count')]).toEqual([['New.'], 3]);
    expect((await caller.put(`/v1/datasets/${id}/images/1`, { caption: 'x' })).json.at('code')).toBe(4200);
  });

  test('do not include text documents', async () => {
    const id = await createDataset('Texts');
    const [document] = idsOf(await create(id, [text('a')]));
    expect((await caller.get(`/v1/datasets/${id}/images`)).json.at('data', 'total_count')).toBe(0);
    const changed = await caller.put(`/v1/datasets/${id}/images/${String(document)}`, { caption: 'x' });
    expect(changed.json.at('code')).toBe(4200);
  });
});

test('a document of another dataset and an unknown dataset get 4200', async () => {
  const [one, other] = [await createDataset('a'), await createDataset('b')];
  const document_ids = idsOf(await create(one, [text('a')]));
  const codes = [
    await caller.post(`/v1/datasets/${other}/process`, { document_ids }),
    await caller.post('/v1/datasets/404/process', { document_ids }),
    await caller.put('/v1/datasets/404', { name: 'x' }),
    await caller.delete('/v1/datasets/404'),
    await caller.get('/v1/datasets/404/images'),
    await caller.post(`${DOCUMENTS}/list`, { dataset_id: '404' }),
    await caller.post(`${DOCUMENTS}/update`, { document_id: '404' }),
  ].map(({ json }) => json.at('code'));
  expect(new Set(codes)).toEqual(new Set([4200]));
});
