import { writeFile } from 'node:fs/promises';
import { CozeAPI, toFile } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });

await writeFile('说明.txt', '7 天内可退货。');
const fromPath = await client.files.upload({ file: '说明.txt' });
console.log(fromPath.file_name, fromPath.bytes);

const report = await toFile(Buffer.from('{"total": 3}'), 'report.json', { type: 'application/json' });
const fromMemory = await client.files.upload({ file: report });
const { file_name, bytes } = await client.files.retrieve(fromMemory.id);
console.log(file_name, bytes);
