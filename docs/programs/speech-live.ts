import { CozeAPI } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });

const chat = client.chat.stream({
  bot_id: process.env.COZE_BOT_ID ?? '',
  additional_messages: [{ role: 'user', content: '讲个故事。要短一点。', content_type: 'text' }],
});
async function* words() {
  for await (const part of chat) if (part.event === 'conversation.message.delta') yield part.data.content;
}

// 回答还没写完，就开始逐句朗读 / It speaks sentence by sentence, while the bot still writes.
const speech = client.websockets.audio.speech.synthesize(words(), { sample_rate: 16_000 });
let bytes = 0;
for await (const pcm of speech) bytes += pcm.length;
console.log(speech.sentences.map(({ text }) => text));
console.log(`${bytes} bytes, ${(speech.durationMs / 1000).toFixed(1)} s`);
