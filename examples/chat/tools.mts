// 智能体调用本地的函数。在扣子上，智能体要有名为 get_weather 的端插件。
// A bot that calls your function. On Coze the bot needs a local plugin named get_weather.
import { CozeAPI, COZE_CN_BASE_URL, RoleType } from 'coze-client';

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
});

const { answer } = await client.chat.runTools({
  bot_id: process.env.COZE_BOT_ID ?? '',
  additional_messages: [{ role: RoleType.User, content: '北京今天天气怎么样？', content_type: 'text' }],
  tools: {
    // 参数来自模型，用之前先检查；返回值会发回给智能体。
    // The model chose the arguments: check them. What is returned goes back to the bot.
    get_weather: ({ city }) => {
      console.log(`get_weather(${String(city)})`);
      return { city, weather: '晴', temperature: 22 };
    },
  },
});
console.log(answer);
