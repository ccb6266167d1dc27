// Speech to text: the audio is transcribed while it is sent. It is the WAV file in COZE_AUDIO, or synthesized.
import { connect } from './support/connect.mjs';
import { answer, ask, note } from './support/terminal.mjs';
import { question } from './support/speech.mjs';

const { client, close } = await connect();
const spoken = '天色很好，我们去公园吧。';
const path = await question(client, spoken);

ask(`🎤 ${process.env.COZE_AUDIO ?? spoken}`);
const transcription = client.websockets.audio.transcriptions.transcribe(path);
for await (const soFar of transcription) note(`so far: ${soFar}`);
answer(await transcription);
note(`log id ${transcription.logid}`);

await close();
