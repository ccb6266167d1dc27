import { writeFile } from 'node:fs/promises';
import { CozeAPI } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });
await client.websockets.audio.speech.synthesize('今天星期几？').toFile('question.wav');

const session = await client.websockets.chat.create(process.env.COZE_BOT_ID ?? '');
await session.sendAudio('question.wav');
session.commitAudio();

const reply = session.reply();
await writeFile('answer.wav', await reply.toWav());
console.log(`heard: ${reply.transcript}\nanswer: ${reply.text}`);
session.close();
