// A voice chat with push-to-talk. The question is the WAV file in COZE_AUDIO, or synthesized.
import { writeFile } from 'node:fs/promises';
import { writeWav } from 'coze-client/audio';
import { connect } from '../support/connect.mjs';
import { newFile, question } from './support/speech.mjs';

const { client, botId, close } = await connect();
const path = await question(client, '今天星期几？');

const session = await client.websockets.chat.create(botId);
const { output_audio } = await session.updateConfig({ output_audio: { codec: 'pcm' } });
await session.sendAudio(path);
session.commitAudio();

const reply = session.reply();
const audio = [];
for await (const pcm of reply.audio) audio.push(pcm);
const { text } = await reply.completed;
console.log('heard:', reply.transcript);
console.log('answer:', text);

const answer = await newFile('answer.wav');
await writeFile(answer, writeWav(Buffer.concat(audio), { sampleRate: output_audio.pcm_config.sample_rate }));
console.log('spoken:', answer);

session.close();
await close();
