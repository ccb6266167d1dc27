import { CozeAPI } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });

let voiceId = '';
for await (const voice of client.audio.voices.list({ filter_system_voice: false })) {
  console.log(`${voice.name} (${voice.language_code}, ${voice.model_type})`);
  if (voice.language_code === 'zh') voiceId ||= voice.voice_id;
}

const params = { input: '你好，很高兴认识你。', voice_id: voiceId, response_format: 'wav' };
await client.audio.speech.create(params).toFile('hello.wav');

const bytes = await client.audio.speech.create({ ...params, speed: 2 });
console.log(`${bytes.byteLength} bytes`);
