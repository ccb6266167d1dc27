/** The main process of an Electron app: the window asks over channels, and never sees the token. */
import { createHash } from 'node:crypto';
import { ChatEventType, CozeAPI, getPKCEAuthenticationUrl, RoleType } from '@coze/api';
import { app, BrowserWindow, ipcMain } from 'electron';

let client: CozeAPI | null = null;
const running = new Map<string, AbortController>();

ipcMain.handle('coze:configure', (_event, options: { token: string; baseURL?: string }) => {
  client = new CozeAPI(options);
});

ipcMain.handle('coze:token', (_event, token: string) => {
  if (client) client.token = token;
});

ipcMain.handle('coze:chat', async (event, id: string, text: string) => {
  if (!client) throw new Error('not configured');
  const controller = new AbortController();
  running.set(id, controller);
  const stream = client.chat.stream(
    {
      bot_id: process.env.COZE_BOT_ID!,
      user_id: createHash('md5').update('me').digest('hex'),
      additional_messages: [{ role: RoleType.User, content: text, content_type: 'text' }],
    },
    { signal: controller.signal, timeout: 60_000 },
  );
  for await (const part of stream) {
    if (part.event === ChatEventType.CONVERSATION_CHAT_COMPLETED) event.sender.send('chat:end', part.data);
    if (part.event === ChatEventType.CONVERSATION_MESSAGE_DELTA) event.sender.send('chat:delta', part.data.content);
  }
  running.delete(id);
});

ipcMain.handle('coze:cancel', (_event, id: string) => running.get(id)?.abort());

ipcMain.handle('coze:login', async () => {
  const { url, codeVerifier } = await getPKCEAuthenticationUrl({
    clientId: '1.app.coze',
    redirectUrl: 'myapp://callback',
    state: 's',
    ...(process.env.COZE_BASE_URL && { baseURL: process.env.COZE_BASE_URL }),
  });
  return { path: new URL(url).pathname, verifier: codeVerifier.length > 20 };
});

void app.whenReady().then(() => new BrowserWindow({ width: 800, height: 600 }));
