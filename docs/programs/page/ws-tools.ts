import { WsChatClient, WsChatEventNames } from 'coze-client/ws-tools';

const find = (id: string) => document.getElementById(id) ?? document.body;

const client = new WsChatClient({
  token: async () => (await fetch('/coze-token')).text(),
  botId: '7379462189365198898',
  voiceId: '7426720361733046281',
  websocketOptions: { maxRetries: 5 },
});
client.on(WsChatEventNames.CONVERSATION_MESSAGE_DELTA, (_name, event) => {
  if (event?.event_type === 'conversation.message.delta') find('answer').textContent += event.data.content;
});
client.on(WsChatEventNames.DISCONNECTED, () => (find('state').textContent = 'The call has ended.'));

find('call').addEventListener('click', () => {
  client.connect().catch((error: unknown) => (find('state').textContent = String(error)));
});
find('hang-up').addEventListener('click', () => void client.disconnect());
