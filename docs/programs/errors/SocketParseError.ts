import { CozeAPI } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer({ reply: () => 'Hi' });
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url });
server.script({ on: 'websockets.chat.create', malformed: { at: 1, text: 'not JSON' } });
const session = await client.websockets.chat.create('7');
session.onerror = (error) => console.log(error.name, error.message);
session.sendText('Hi');
console.log((await session.reply().completed).text);
session.close();
await server.close();
