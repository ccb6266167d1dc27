/** Answers and requests in the examples of the platform that have fewer fields than its tables of fields say. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CozeServer, DEMO_WORKSPACE_ID, startCozeServer } from 'coze-client/testing';
import { zChatCancelResponse, zDatasetsDocumentsCreateBody, zDatasetsDocumentsListResponse } from 'coze-client/schemas';
import { CozeAPI, type Validate } from '../../src/index.js';
import { lateChecks } from './late-checks.js';
import { recordedClient, respondingWith } from './recorded-client.js';

const { tos_uri: _, ...document } = {
  document_id: '7386942056030109696',
  name: 'rome.txt',
  type: 'txt',
  size: 28,
  char_count: 28,
  slice_count: 1,
  hit_count: 0,
  format_type: 0,
  source_type: 0,
  status: 1,
  chunk_strategy: {},
  update_type: 0,
  update_interval: 0,
  create_time: 1_718_194_387,
  update_time: 1_718_194_387,
  tos_uri: 'FileBizType.BIZ_DATASET/rome.txt',
};
const documents = { document_infos: [document], total: 1 };

const canceled = {
  id: '7372717044124647466',
  conversation_id: '7372717044124647424',
  bot_id: '7379462189365198898',
  created_at: 1_718_609_571,
  status: 'canceled',
  usage: {},
};

describe.each<Validate>(['warn', 'strict'])('under %s', (validate) => {
  it('an empty chunk strategy and a document without a storage key are no difference', async () => {
    const { client, lines, reports } = recordedClient((await respondingWith(undefined, documents)).url, { validate });
    expect(await client.datasets.documents.list({ dataset_id: '7' })).toMatchObject(documents);
    await lateChecks();
    expect([lines, reports]).toEqual([[], []]);
  });

  it('the empty usage of a canceled chat is no difference', async () => {
    const { client, lines, reports } = recordedClient((await respondingWith(canceled)).url, { validate });
    expect(await client.chat.cancel('7372717044124647424', '7372717044124647466')).toEqual(canceled);
    await lateChecks();
    expect([lines, reports]).toEqual([[], []]);
  });
});

it('the schemas for backends accept the same answers', () => {
  const envelope = { code: 0, msg: '', detail: { logid: 'x' } };
  expect(zDatasetsDocumentsListResponse.safeParse({ ...envelope, ...documents }).error).toBeUndefined();
  expect(zChatCancelResponse.safeParse({ ...envelope, data: canceled }).error).toBeUndefined();
});

describe('a document without format_type', () => {
  const source_info = { file_base64: 'VGhl', file_type: 'txt' };
  const body = (dataset_id: string) => ({
    dataset_id,
    document_bases: [{ name: 'rome.txt', source_info }],
    chunk_strategy: { chunk_type: 0 },
  });
  let server: CozeServer;
  beforeEach(async () => {
    server = await startCozeServer();
  });
  afterEach(() => server.close());

  it('is a valid request', () => {
    expect(zDatasetsDocumentsCreateBody.safeParse(body('7')).error).toBeUndefined();
  });

  it('is added as text', async () => {
    const client = new CozeAPI({ token: 't', baseURL: server.url, validate: 'strict' });
    const space_id = DEMO_WORKSPACE_ID;
    const { dataset_id } = await client.datasets.create({ name: 'Rome', space_id, format_type: 0 });
    expect(await client.datasets.documents.create(body(dataset_id))).toMatchObject([{ format_type: 0 }]);
  });
});
