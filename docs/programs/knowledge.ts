import { CozeAPI, DocumentStatus, toFile } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });
const space_id = process.env.COZE_WORKSPACE_ID ?? '';
const { dataset_id } = await client.datasets.create({ name: '手册', space_id, format_type: 0 });

const file = await client.files.upload({ file: await toFile(Buffer.from('7 天内可退货。'), '退货.txt') });
const text = Buffer.from('运费由卖家承担。').toString('base64');
const documents = [
  { name: '网页', source_info: { document_source: 1, web_url: 'https://example.com/help' } },
  { name: '文件', source_info: { document_source: 5, source_file_id: file.id } },
  { name: '文字', source_info: { document_source: 0, file_type: 'txt', file_base64: text } },
];
const document_ids: string[] = [];
for (const document of documents) {
  const params = { dataset_id, document_bases: [document], chunk_strategy: { chunk_type: 0 } };
  for (const { document_id } of await client.datasets.documents.create(params)) document_ids.push(document_id);
}

const { data } = await client.datasets.processAndPoll(
  dataset_id,
  { document_ids },
  { pollTimeout: 600_000, onProgress: (state) => console.log(state.data.map(({ progress }) => progress)) },
);
for (const { document_name, status, status_descript } of data)
  console.log(document_name, status === DocumentStatus.Completed ? 'ok' : status_descript);
