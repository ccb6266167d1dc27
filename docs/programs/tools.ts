import { CozeAPI } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });

const { answer } = await client.chat.runTools({
  bot_id: process.env.COZE_BOT_ID ?? '',
  additional_messages: [{ role: 'user', content: '北京今天天气怎么样？' }],
  tools: {
    get_weather: async ({ city }, { call }) => {
      console.log(`${call.function.name}(${String(city)})`);
      return { city, weather: '晴', temperature: 22 };
    },
  },
});
console.log(answer);
