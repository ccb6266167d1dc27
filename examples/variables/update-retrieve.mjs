// 用户变量：写入并读取一个用户的变量。变量要先在智能体里建好并启用。
// Variables: write and read those of a user. They must exist in the bot and be enabled.
import { CozeAPI, COZE_CN_BASE_URL } from 'coze-client';

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
});
// connector_uid 是你自己系统里的用户 ID。
// connector_uid is the id of the user in your own system.
const scope = { bot_id: process.env.COZE_BOT_ID ?? '', connector_uid: 'user-1001' };

await client.variables.update({ ...scope, data: [{ keyword: 'city', value: '北京' }] });
const { items } = await client.variables.retrieve({ ...scope, keywords: ['city'] });
for (const { keyword, value } of items) console.log(`${keyword} = ${value}`);
