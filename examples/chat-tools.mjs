// A bot that calls your function. On the real service the bot needs a local plugin named get_weather.
import { RoleType } from 'coze-client';
import { connect } from './support/connect.mjs';

const { client, botId, close } = await connect();

const { answer } = await client.chat.runTools({
  bot_id: botId,
  additional_messages: [{ role: RoleType.User, content: '北京今天天气怎么样？', content_type: 'text' }],
  tools: {
    get_weather: ({ city }) => {
      console.log('get_weather is called with', city);
      return `${String(city)}：晴，22 ℃`;
    },
  },
});
console.log(answer);

await close();
