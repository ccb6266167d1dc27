// 上传文件：从路径、从内存、从流，再查询文件信息。
// Upload files: from a path, from memory and from a stream, then look one up.
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { CozeAPI, COZE_CN_BASE_URL, toFile } from 'coze-client';

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
});

await writeFile('returns.txt', '7 天内可退货。');
const fromPath = await client.files.upload({ file: 'returns.txt' });

const report = await toFile(Buffer.from('{"total": 3}'), 'report.json', { type: 'application/json' });
const fromMemory = await client.files.upload({ file: report });

const fromStream = await client.files.upload({ file: createReadStream('returns.txt') });

for (const { id } of [fromPath, fromMemory, fromStream]) {
  const { file_name, bytes } = await client.files.retrieve(id);
  console.log(`${file_name}: ${bytes} bytes`);
}
