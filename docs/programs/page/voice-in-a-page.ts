import { CozeAPI } from 'coze-client';
import { MicrophoneError, startVoice } from 'coze-client/voice';

const client = new CozeAPI({ baseURL: '/api/coze' });
const find = (id: string) => document.getElementById(id) ?? document.body;

async function call(): Promise<void> {
  const session = await client.websockets.chat.create('any', { maxRetries: 5 });
  try {
    const voice = await startVoice(session);
    voice.on('state', (state) => (find('state').textContent = state));
    voice.on('caption', ({ role, text }) => (find(role).textContent = text));
    voice.on('error', (error) => console.error(error));
    find('hang-up').addEventListener('click', () => session.close(), { once: true });
  } catch (error) {
    session.close();
    find('state').textContent = error instanceof MicrophoneError ? error.reason : String(error);
  }
}
// 在点击事件里开始：有的浏览器只在这时请求麦克风权限 / Start in a click: some browsers ask for the microphone only there.
find('call').addEventListener('click', () => void call());
