// 同声传译：把中文语音翻译成英文语音。
// Simultaneous interpretation: Chinese speech is translated into English speech.
import { writeFile } from 'node:fs/promises';
import { CozeAPI, COZE_CN_BASE_URL } from 'coze-client';

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
});
const { speech, simultInterpretation } = client.websockets.audio;

// 先合成一段录音；也可以换成自己的 WAV 文件。
// The recording is synthesized: take a WAV file of yours in its place.
const recording = await speech.synthesize('天色很好。').toWav();

const interpretation = await simultInterpretation.interpret(recording, { from: 'zh', to: 'en' });
for await (const piece of interpretation.textStream) process.stdout.write(piece);
const { transcription, translation } = await interpretation.completed;
console.log(`\n${transcription} → ${translation}`);
await writeFile('translation.wav', await interpretation.toWav());
