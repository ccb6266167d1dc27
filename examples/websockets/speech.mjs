// Text to speech: a bot's answer is spoken sentence by sentence while it is generated.
import { ChatEventType, RoleType } from 'coze-client';
import { connect } from '../support/connect.mjs';
import { newFile } from './support/speech.mjs';

const { client, botId, close } = await connect();

const chat = client.chat.stream({
  bot_id: botId,
  additional_messages: [{ role: RoleType.User, content: '2024 年 10 月 1 日是星期几？', content_type: 'text' }],
});
async function* words() {
  for await (const part of chat) if (part.event === ChatEventType.CONVERSATION_MESSAGE_DELTA) yield part.data.content;
}

const speech = client.websockets.audio.speech.synthesize(words(), { sample_rate: 16_000 });
let bytes = 0;
for await (const pcm of speech) bytes += pcm.length;
for (const { text, startMs } of speech.sentences) console.log(`${(startMs / 1000).toFixed(2).padStart(6)} s  ${text}`);
console.log(`${bytes} bytes of PCM, ${(speech.durationMs / 1000).toFixed(2)} s (log id ${speech.logid})`);

const path = await newFile('hello.wav');
await client.websockets.audio.speech.synthesize('早上好，天色很好。').toFile(path);
console.log('another text, in a file:', path);

await close();
