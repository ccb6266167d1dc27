import { CozeAPI } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer({
  reply: ({ text }) =>
    text.includes('退款') ? { text: '好的，已提交。', followUps: ['多久到账？'] } : `你说：${text}`,
  workflow: ({ parameters }) => ({ output: { total: Number(parameters['price']) * 2 } }),
});
const client = new CozeAPI({ token: 'any', baseURL: server.url });

const stream = client.chat.stream({ bot_id: '7', additional_messages: [{ role: 'user', content: '我要退款' }] });
console.log(await stream.text());
console.log((await client.workflows.runs.create({ workflow_id: '8', parameters: { price: 21 } })).data);

// 程序发出了什么。
// What the program has sent.
const [chat] = server.requests;
console.log(chat?.operation, chat?.body);

// 程序要读取的数据。
// Records for the program to find.
const bot_id = server.state.addBot({ name: '客服', bot_id: '7379462189365198898' });
console.log((await client.bots.retrieveNew(bot_id)).name);

await server.close();
