// 个人访问令牌：最简单的鉴权，适合自己的脚本和后端。
// A personal access token: the simplest way, for your own scripts and servers.
import { CozeAPI, COZE_CN_BASE_URL } from 'coze-client';

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
});

console.log(`The token acts for ${(await client.users.me()).user_name}.`);
