// A bot that calls your function. On the real service the bot needs a local plugin named get_weather.
import { RoleType } from 'coze-client';
import { connect } from './support/connect.mjs';
import { answer, ask, note } from './support/terminal.mjs';

const { client, botId, close } = await connect();

const question = '北京今天天气怎么样？';
ask(question);
const { answer: text } = await client.chat.runTools({
  bot_id: botId,
  additional_messages: [{ role: RoleType.User, content: question, content_type: 'text' }],
  tools: {
    get_weather: ({ city }) => {
      note(`The bot calls get_weather with ${String(city)}.`);
      return `${String(city)}：晴，22 ℃`;
    },
  },
});
answer(text);
note('The result of get_weather was sent, and the chat continued.');

await close();
