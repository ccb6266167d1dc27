import { mkdtemp, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CozeAPI, toFile } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });
const folder = await mkdtemp(join(tmpdir(), 'coze-'));

// 路径：发送时才读取文件。
// A path: the file is read while it is sent.
await writeFile(join(folder, '报告.txt'), '第一季度');
console.log((await client.files.upload({ file: join(folder, '报告.txt') })).file_name);
console.log((await client.files.upload({ file: await toFile(Buffer.from('abc'), 'a.txt') })).bytes);

// 边接收边写入文件。
// It is written to the file as it comes.
const path = join(folder, '你好.wav');
await client.audio.speech
  .create({ input: '你好', voice_id: '7426720361733046281', response_format: 'wav' })
  .toFile(path);
console.log((await stat(path)).size > 0);

client.close();
