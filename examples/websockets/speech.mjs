// 流式语音合成：智能体一边生成回答，一边逐句朗读。
// Streamed text to speech: the answer of a bot is spoken sentence by sentence while it is generated.
import { ChatEventType, CozeAPI, COZE_CN_BASE_URL, RoleType } from 'coze-client';

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
});

async function* answer() {
  const chat = client.chat.stream({
    bot_id: process.env.COZE_BOT_ID ?? '',
    additional_messages: [{ role: RoleType.User, content: '讲个故事。要短一点。', content_type: 'text' }],
  });
  for await (const part of chat) {
    if (part.event === ChatEventType.CONVERSATION_MESSAGE_DELTA) yield part.data.content;
  }
}

// 每一块都是 16 位 PCM，可以直接播放。
// Each piece is PCM with 16 bits, ready to be played.
const speech = client.websockets.audio.speech.synthesize(answer(), { sample_rate: 16_000 });
let bytes = 0;
for await (const pcm of speech) bytes += pcm.length;
for (const { text, startMs } of speech.sentences) console.log(`${(startMs / 1000).toFixed(2)} s: ${text}`);
console.log(`${bytes} bytes, ${(speech.durationMs / 1000).toFixed(2)} s`);
