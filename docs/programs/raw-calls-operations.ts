import { chatStream, Client, usersMe } from 'coze-client/operations';

const client = new Client({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });

console.log((await usersMe(client)).user_name);

const additional_messages = [{ role: 'user' as const, content: '你好' }];
console.log(await chatStream(client, { bot_id: process.env.COZE_BOT_ID ?? '', additional_messages }).text());
