// A voice chat without a button: the server detects when the user speaks. Speech during an answer interrupts it (barge-in).
// The platform synthesizes the user's words, so that the example needs no microphone.
import { setTimeout as pause } from 'node:timers/promises';
import { connect } from '../support/connect.mjs';

const { client, botId, close } = await connect();
const sampleRate = 24_000;
const secondsOf = (pcm) => pcm.length / 2 / sampleRate;

/** The audio of a microphone: some words, and the silence after them. */
async function spoken(text) {
  const pcm = await client.websockets.audio.speech.synthesize(text, { sample_rate: sampleRate }).bytes();
  return Buffer.concat([pcm, new Uint8Array(sampleRate * 2)]);
}
const [first, second] = [await spoken('给我讲一个很长的故事。'), await spoken('停一下。')];

const session = await client.websockets.chat.create(botId);
await session.updateConfig({
  turn_detection: { type: 'server_vad' },
  input_audio: { format: 'pcm', sample_rate: sampleRate },
  // 100 ms of audio, ten times a second: the speed of playback.
  output_audio: {
    pcm_config: { sample_rate: sampleRate, frame_size_ms: 100, limit_config: { period: 1, max_frame_num: 10 } },
  },
});

const replies = session.replies();
// Live audio arrives at the pace of speech.
let speaking = session.sendAudio(first, { pace: 1 });
let turns = 0;
for await (const reply of replies) {
  turns += 1;
  let played = 0;
  let interrupted = false;
  // The loop ends with the reply, or when the user interrupts it.
  for await (const pcm of reply.audio) {
    played += secondsOf(pcm);
    await pause(secondsOf(pcm) * 1000);
    if (turns > 1 || interrupted || played < 0.5) continue;
    interrupted = true;
    await speaking;
    console.log(`(the user speaks after ${played.toFixed(1)} s)`);
    speaking = session.sendAudio(second, { pace: 1 });
  }
  const { status, code, text } = await reply.completed;
  console.log(`heard: ${reply.transcript}\nanswer: ${text}`);
  console.log(`(${status}${code === 1 ? ', interrupted by the user' : ''}, ${played.toFixed(1)} s played)`);
  if (turns === 2) break;
}
await speaking;

session.close();
await close();
