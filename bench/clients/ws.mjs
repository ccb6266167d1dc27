// A floor: ws and JSON.parse.
import { isLast, socketText } from '../support/requests.mjs';

export const format = 'coze';
export const modules = ['ws'];
export const text = socketText;

export const create = ({ WebSocket }, { url }) => ({
  socket: (onEvent) =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(`${url.replace('http', 'ws')}/v1/chat`, {
        headers: { authorization: 'Bearer token' },
      });
      socket.on('open', () => socket.send('{"event_type":"chat.update"}'));
      socket.on('error', reject);
      socket.on('message', (bytes) => {
        const event = JSON.parse(bytes.toString());
        onEvent(event);
        if (isLast(event)) resolve(socket.close());
      });
    }),
});
