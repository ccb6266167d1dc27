import { CozeAPI } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });
const scope = { bot_id: process.env.COZE_BOT_ID ?? '', connector_uid: 'user-1001' };

await client.variables.update({ ...scope, data: [{ keyword: 'city', value: '北京' }] });
const { items } = await client.variables.retrieve({ ...scope, keywords: ['city'] });
for (const { keyword, value } of items) console.log(keyword, value);
