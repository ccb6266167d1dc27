import { CozeAPI, isCozeError } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer({ reply: () => '一二三四五六七八九十' });
const client = new CozeAPI({ token: 'any', baseURL: server.url });
const chat = { bot_id: '7', additional_messages: [{ role: 'user' as const, content: '数到十' }] };

const answer = () =>
  client.chat
    .stream(chat)
    .text()
    .catch((error: unknown) => (isCozeError(error) ? `${error.name}: ${error.partial?.text ?? ''}` : error));

server.script({ on: 'chat.create', reset: { events: 3 } });
console.log(await answer());

server.script({ on: 'chat.create', malformed: { at: 3, text: 'event:conversation.message.delta\ndata:{\n\n' } });
console.log(await answer());

server.script({ on: 'chat.create', error: { code: 4013, msg: 'too many requests' }, times: 2 });
console.log(await answer(), server.requests.length);

await server.close();
