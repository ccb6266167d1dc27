// 自由对话：服务器判断用户何时说话；回答途中用户开口，会打断回答。
// A voice chat without a button: the server detects speech, and speech during an answer interrupts it (barge-in).
import { setTimeout as pause } from 'node:timers/promises';
import { CozeAPI, COZE_CN_BASE_URL } from 'coze-client';

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
});
const sampleRate = 24_000;
const secondsOf = (pcm: Uint8Array) => pcm.length / 2 / sampleRate;

// 麦克风的声音：几句话，加上一秒静音。这里是合成的。
// The audio of a microphone: some words and a second of silence. It is synthesized here.
async function spoken(text: string) {
  const pcm = await client.websockets.audio.speech.synthesize(text, { sample_rate: sampleRate }).bytes();
  return Buffer.concat([pcm, new Uint8Array(sampleRate * 2)]);
}
const [first, second] = [await spoken('给我讲一个很长的故事。'), await spoken('停一下。')];

const session = await client.websockets.chat.create(process.env.COZE_BOT_ID ?? '');
await session.updateConfig({
  turn_detection: { type: 'server_vad' },
  input_audio: { format: 'pcm', sample_rate: sampleRate },
  // 每秒十块、每块 100 毫秒：按播放的速度发来。
  // 100 ms of audio, ten times a second: it comes at the speed of playback.
  output_audio: {
    pcm_config: { sample_rate: sampleRate, frame_size_ms: 100, limit_config: { period: 1, max_frame_num: 10 } },
  },
});

const replies = session.replies();
let speaking = session.sendAudio(first, { pace: 1 });
let turns = 0;
for await (const reply of replies) {
  turns += 1;
  let played = 0;
  let isInterrupted = false;
  // 回答结束或被打断时，循环结束。
  // The loop ends with the reply, or when the user interrupts it.
  for await (const pcm of reply.audio) {
    played += secondsOf(pcm);
    await pause(secondsOf(pcm) * 1000);
    if (turns > 1 || isInterrupted || played < 0.5) continue;
    isInterrupted = true;
    await speaking;
    console.log(`(the user speaks after ${played.toFixed(1)} s)`);
    speaking = session.sendAudio(second, { pace: 1 });
  }
  const ended = await reply.completed;
  console.log(`heard: ${reply.transcript}\nanswer: ${ended.text}`);
  const wasInterrupted = ended.status === 'canceled' && ended.code === 1;
  console.log(`(${ended.status}${wasInterrupted ? ', interrupted by the user' : ''}, ${played.toFixed(1)} s played)`);
  if (turns === 2) break;
}
await speaking;
session.close();
