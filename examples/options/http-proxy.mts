// HTTP 代理：默认使用环境变量 HTTPS_PROXY；只想让扣子的请求走代理时，传入 agent。需要 npm i https-proxy-agent。
// An HTTP proxy: HTTPS_PROXY works by itself; an agent is for a proxy of these requests alone. Needs npm i https-proxy-agent.
import { CozeAPI, COZE_CN_BASE_URL } from 'coze-client';
import { HttpsProxyAgent } from 'https-proxy-agent';

// 代理的地址，例如 http://user:password@proxy.example.com:3128
// The URL of the proxy, such as http://user:password@proxy.example.com:3128
const proxy = process.env.COZE_PROXY_URL;
const agent = proxy === undefined ? undefined : new HttpsProxyAgent(proxy);

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
  agent,
});

console.log((await client.users.me()).user_name);
agent?.destroy();
