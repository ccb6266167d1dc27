import { CozeAPI } from 'coze-client';
import { openMicrophone, Speaker } from 'coze-client/voice';

const { websockets } = new CozeAPI({ baseURL: '/api/coze' });
const find = (id: string) => document.getElementById(id) ?? document.body;

/** 语音输入：一边说，一边显示文字 / Dictation: the text appears while the user speaks. */
async function dictate(): Promise<void> {
  const microphone = await openMicrophone({ sampleRate: 16_000 });
  find('stop').addEventListener('click', () => microphone.close(), { once: true });
  const transcription = websockets.audio.transcriptions.transcribe(microphone, {
    input_audio: { format: 'pcm', sample_rate: 16_000 },
  });
  for await (const soFar of transcription) find('text').textContent = soFar;
}

/** 朗读：一边合成，一边播放 / It reads aloud while the speech arrives. */
async function read(): Promise<void> {
  const speaker = new Speaker();
  const speech = websockets.audio.speech.synthesize(find('text').textContent ?? '');
  for await (const pcm of speech) await speaker.play(pcm);
  await speaker.done();
  speaker.close();
}
find('dictate').addEventListener('click', () => void dictate());
find('read').addEventListener('click', () => void read());
