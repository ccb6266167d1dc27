import { writeFile } from 'node:fs/promises';
import { CozeAPI } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });
const { speech, simultInterpretation } = client.websockets.audio;
const recording = await speech.synthesize('天色很好。').toWav();

const interpretation = await simultInterpretation.interpret(recording, { from: 'zh', to: 'en' });
for await (const piece of interpretation.textStream) process.stdout.write(piece);
const { transcription, translation } = await interpretation.completed;
console.log(`\n${transcription} → ${translation}`);
await writeFile('translation.wav', await interpretation.toWav());
