// Speech to text: the audio is transcribed while it is sent. It is the WAV file in COZE_AUDIO, or synthesized.
import { connect } from '../support/connect.mjs';
import { question } from './support/speech.mjs';

const { client, close } = await connect();
const path = await question(client, '天色很好，我们去公园吧。');

const transcription = client.websockets.audio.transcriptions.transcribe(path);
for await (const soFar of transcription) console.log('so far:', soFar);
console.log('final: ', await transcription, `(log id ${transcription.logid})`);

await close();
