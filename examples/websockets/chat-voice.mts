// 语音对话（按键说话）：发送一段录音，得到语音回答。
// A voice chat with push-to-talk: a recording is sent, the answer is spoken into a file.
import { writeFile } from 'node:fs/promises';
import { CozeAPI, COZE_CN_BASE_URL } from 'coze-client';

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
});

// 先合成一段提问；也可以换成自己的 WAV 文件。
// The question is synthesized: take a WAV file of yours in its place.
await client.websockets.audio.speech.synthesize('今天星期几？').toFile('question.wav');

const session = await client.websockets.chat.create(process.env.COZE_BOT_ID ?? '');
await session.sendAudio('question.wav');
// 松开按键：用户说完了。
// The key is released: the user has finished.
session.commitAudio();

const reply = session.reply();
await writeFile('answer.wav', await reply.toWav());
console.log(`heard: ${reply.transcript}\nanswer: ${reply.text}\nspoken: answer.wav`);
session.close();
