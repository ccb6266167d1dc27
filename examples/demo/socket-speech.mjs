// Text to speech: a bot's answer is spoken sentence by sentence while it is generated.
import { ChatEventType, RoleType } from 'coze-client';
import { connect } from './support/connect.mjs';
import { answer, ask, note } from './support/terminal.mjs';
import { newFile } from './support/speech.mjs';

const { client, botId, close } = await connect();

const question = '2024 年 10 月 1 日是星期几？';
ask(question);
const chat = client.chat.stream({
  bot_id: botId,
  additional_messages: [{ role: RoleType.User, content: question, content_type: 'text' }],
});
async function* words() {
  for await (const part of chat) {
    if (part.event !== ChatEventType.CONVERSATION_MESSAGE_DELTA) continue;
    answer(part.data.content);
    yield part.data.content;
  }
}

const speech = client.websockets.audio.speech.synthesize(words(), { sample_rate: 16_000 });
let bytes = 0;
for await (const pcm of speech) bytes += pcm.length;
for (const { text, startMs } of speech.sentences) note(`spoken at ${(startMs / 1000).toFixed(2)} s: ${text}`);
note(`${bytes} bytes of PCM, ${(speech.durationMs / 1000).toFixed(2)} s (log id ${speech.logid})`);

const path = await newFile('hello.wav');
await client.websockets.audio.speech.synthesize('早上好，天色很好。').toFile(path);
note(`another text, in a file: ${path}`);

await close();
