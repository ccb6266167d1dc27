import { CozeAPI } from 'coze-client';
import { startVoice, type VoiceCall } from 'coze-client/voice';

const client = new CozeAPI({ baseURL: '/api/coze' });
const find = (id: string) => document.getElementById(id) ?? document.body;
const show = (state: string) => (find('state').textContent = state);
let voice: VoiceCall | undefined;

async function call(): Promise<void> {
  const session = await client.websockets.chat.create('any', { maxRetries: 5 });
  await session.updateConfig({ output_audio: { voice_id: '7426720361733046281' } });
  voice = await startVoice(session, { mode: 'push_to_talk', output: { volume: 0.8 } });
  voice.on('state', show);
  show(voice.state);
  void session.closed.then(() => (voice = undefined));
}
find('call').addEventListener('click', () => void call());
find('talk').addEventListener('pointerdown', () => voice?.press());
for (const end of ['pointerup', 'pointercancel']) find('talk').addEventListener(end, () => voice?.release());
find('stop').addEventListener('click', () => voice?.interrupt());
