// 流式语音识别：一边发送音频，一边得到文字。
// Streamed speech to text: the audio is transcribed while it is sent.
import { CozeAPI, COZE_CN_BASE_URL } from 'coze-client';

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
});

const pcm = await client.websockets.audio.speech
  .synthesize('天色很好，我们去公园吧。', { sample_rate: 16_000 })
  .bytes();
// 像麦克风那样，每次给出 100 毫秒的音频。
// Like a microphone: 100 ms of audio at a time.
async function* microphone() {
  for (let at = 0; at < pcm.length; at += 3200) yield pcm.subarray(at, at + 3200);
}

const transcription = client.websockets.audio.transcriptions.transcribe(microphone(), {
  input_audio: { format: 'pcm', sample_rate: 16_000 },
});
for await (const soFar of transcription) console.log(`so far: ${soFar}`);
console.log(`final: ${await transcription}`);
