// The client that Coze publishes.
import { chatRequest, isLast, socketText, streamText } from '../support/requests.mjs';

export const format = 'coze';
export const modules = ['@coze/api'];
export const text = (event) => ('event' in event ? streamText(event) : socketText(event));

export function create({ CozeAPI }, { url }) {
  const client = new CozeAPI({ token: 'token', baseURL: url, baseWsURL: url.replace('http', 'ws') });
  return {
    call: async () => (await client.chat.create(chatRequest)).id,
    async stream(onEvent) {
      for await (const event of client.chat.stream(chatRequest)) onEvent(event);
    },
    async socket(onEvent) {
      const socket = await client.websockets.chat.create({ bot_id: chatRequest.bot_id });
      await new Promise((resolve, reject) => {
        socket.onopen = () => socket.send({ event_type: 'chat.update' });
        socket.onerror = reject;
        socket.onmessage = (event) => {
          onEvent(event);
          if (isLast(event)) resolve(socket.close());
        };
      });
    },
  };
}
