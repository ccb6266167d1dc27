import { CozeAPI } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });

// 先造一段录音 / A recording, made here.
const speech = { input: '天色很好，我们去公园吧。', voice_id: '7426720361733046281', response_format: 'wav' };
await client.audio.speech.create(speech).toFile('question.wav');

const { text } = await client.audio.transcriptions.create({ file: 'question.wav' });
console.log(text);
