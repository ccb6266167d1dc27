// 语音识别：把录音文件变成文字。
// Speech to text: a recording is transcribed.
import { CozeAPI, COZE_CN_BASE_URL } from 'coze-client';

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
});

// 先合成一段录音；用自己的录音时去掉这两步。
// The recording is made here: leave these two steps out if you have one.
const { voice_list: voices } = await client.audio.voices.list({ page_size: 1 });
await client.audio.speech
  .create({ input: '天色很好，我们去公园吧。', voice_id: voices[0]?.voice_id ?? '', response_format: 'wav' })
  .toFile('recording.wav');

const { text } = await client.audio.transcriptions.create({ file: 'recording.wav' });
console.log(text);
