// This package.
import { chatRequest, isLast, socketText, streamText } from '../support/requests.mjs';

export const format = 'coze';
export const modules = ['coze-client'];
export const text = (event) => ('event' in event ? streamText(event) : socketText(event));

export function create({ CozeAPI }, { url, ...options }) {
  const client = new CozeAPI({ token: 'token', baseURL: url, baseWsURL: url.replace('http', 'ws'), ...options });
  const session = () => client.websockets.chat.create(chatRequest.bot_id);
  return {
    call: async () => (await client.chat.create(chatRequest)).id,
    list: async () => (await client.chat.messages.list('1', '2')).length,
    async stream(onEvent) {
      for await (const event of client.chat.stream(chatRequest)) onEvent(event);
    },
    async socket(onEvent) {
      const socket = await session();
      socket.onopen = () => socket.send({ event_type: 'chat.update' });
      await new Promise((resolve, reject) => {
        socket.onerror = reject;
        socket.onmessage = (event) => {
          onEvent(event);
          if (isLast(event)) resolve(socket.close());
        };
      });
    },
    async socketLoop(onEvent) {
      const socket = await session();
      await socket.ready();
      socket.send({ event_type: 'chat.update' });
      for await (const event of socket) {
        onEvent(event);
        if (isLast(event)) break;
      }
      socket.close();
    },
  };
}
