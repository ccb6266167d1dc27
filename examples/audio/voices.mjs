// 音色：列出音色，再用一段录音复刻一个。
// Voices: list them, then clone one from a recording.
import { CozeAPI, COZE_CN_BASE_URL } from 'coze-client';

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
});

const voices = [];
for await (const voice of client.audio.voices.list()) {
  console.log(`${voice.name} (${voice.language_code}, ${voice.voice_id})`);
  voices.push(voice);
}

// 这里用合成的语音当录音；真正复刻时，请用本人同意的录音，最大 10 MB。
// Here the recording is synthesized; take one whose speaker agrees, of at most 10 MB.
const text = '今天天气很好，我们一起去公园散步吧。';
await client.audio.speech
  .create({ input: text, voice_id: voices[0]?.voice_id ?? '', response_format: 'wav' })
  .toFile('sample.wav');
const { voice_id } = await client.audio.voices.clone({
  voice_name: '我的音色',
  file: 'sample.wav',
  audio_format: 'wav',
  language: 'zh',
  text,
});
console.log(`cloned: ${voice_id}`);
