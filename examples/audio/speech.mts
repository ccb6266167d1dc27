// 语音合成：把文字变成语音，保存为文件。
// Text to speech: a text is spoken into a file.
import { CozeAPI, COZE_CN_BASE_URL } from 'coze-client';

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
});

// 取第一个音色。
// The first voice of the list.
const { voice_list: voices } = await client.audio.voices.list({ page_size: 1 });
const params = { input: '你好，很高兴认识你。', voice_id: voices[0]?.voice_id ?? '', response_format: 'wav' };
await client.audio.speech.create(params).toFile('hello.wav');
console.log('hello.wav');

// 不存文件时，得到的是字节。
// Without a file, the result is the bytes.
const bytes = await client.audio.speech.create({ ...params, speed: 1.5 });
console.log(`${bytes.byteLength} bytes`);
