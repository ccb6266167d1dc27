// Simultaneous interpretation: Chinese speech is translated into English speech. The speech is the WAV file in COZE_AUDIO, or
// synthesized.
import { readFile, writeFile } from 'node:fs/promises';
import { decodeBase64, encodeBase64, writeWav } from 'coze-client/audio';
import { connect } from '../support/connect.mjs';
import { newFile, question } from './support/speech.mjs';

const { client, close } = await connect();
const wav = await readFile(await question(client, '天色很好。'));
const sampleRate = 24_000;

const session = await client.websockets.audio.simultInterpretation.create();
session.send({
  event_type: 'simult_interpretation.update',
  data: {
    translate_config: { from: 'zh', to: 'en' },
    input_audio: { format: 'wav' },
    output_audio: { codec: 'pcm', pcm_config: { sample_rate: sampleRate } },
  },
});
for (let at = 0; at < wav.length; at += 8192) {
  const delta = encodeBase64(wav.subarray(at, at + 8192));
  session.send({ event_type: 'input_audio_buffer.append', data: { delta } });
  await session.drain();
}
session.send({ event_type: 'input_audio_buffer.complete' });

let said = '';
let translated = '';
const audio = [];
for await (const event of session) {
  if (event.event_type === 'error') throw new Error(`${event.data.code}: ${event.data.msg}`);
  if (event.event_type === 'simult_interpretation.transcription.delta') said += event.data.delta;
  if (event.event_type === 'simult_interpretation.translation.delta') translated += event.data.delta;
  if (event.event_type === 'simult_interpretation.audio.delta') audio.push(decodeBase64(event.data.delta));
  if (event.event_type === 'simult_interpretation.message.completed') break;
}
console.log('said:', said);
console.log('translated:', translated);

const path = await newFile('translated.wav');
await writeFile(path, writeWav(Buffer.concat(audio), { sampleRate }));
console.log('spoken:', path);

session.close();
await close();
