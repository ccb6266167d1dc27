// 知识库：新建知识库，添加网页、文件和文字，等待处理完成并显示进度。
// Knowledge: create a dataset, add a web page, a file and a text, and wait for them with their progress.
import { CozeAPI, COZE_CN_BASE_URL, DocumentStatus, toFile } from 'coze-client';

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
});

// format_type 0 是文本知识库，2 是图片知识库。
// A format_type of 0 is a dataset of texts, 2 one of pictures.
const { dataset_id } = await client.datasets.create({
  name: '售后手册',
  space_id: process.env.COZE_WORKSPACE_ID ?? '',
  format_type: 0,
});

const file = await client.files.upload({ file: await toFile(Buffer.from('7 天内可退货。'), 'returns.txt') });
const sources = [
  { name: '网页', source_info: { document_source: 1, web_url: 'https://example.com/help' } },
  { name: '文件', source_info: { document_source: 5, source_file_id: file.id } },
  {
    name: '文字',
    source_info: {
      document_source: 0,
      file_type: 'txt',
      file_base64: Buffer.from('运费由卖家承担。').toString('base64'),
    },
  },
];
const document_ids: string[] = [];
for (const source of sources) {
  const created = await client.datasets.documents.create({
    dataset_id,
    document_bases: [source],
    chunk_strategy: { chunk_type: 0 },
  });
  document_ids.push(...created.map(({ document_id }) => document_id));
}

const { data } = await client.datasets.processAndPoll(
  dataset_id,
  { document_ids },
  {
    pollTimeout: 600_000,
    onProgress: (state) => console.log(state.data.map(({ progress }) => `${progress ?? 0} %`).join(', ')),
  },
);
for (const { document_name, status, status_descript } of data)
  console.log(document_name, status === DocumentStatus.Completed ? 'ok' : status_descript);
