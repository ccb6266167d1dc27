import { APIError, CozeAPI } from 'coze-client';

const coze = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });

// coze.chat.create_and_poll(bot_id=..., user_id=..., additional_messages=[Message.build_user_question_text("你好")])
const { chat, answer } = await coze.chat.createAndPoll({
  bot_id: process.env.COZE_BOT_ID ?? '',
  user_id: 'ann',
  additional_messages: [{ role: 'user', content: '你好' }],
});
console.log(chat.status, answer);

// for bot in coze.bots.list(space_id=...): ...
for await (const bot of coze.bots.listNew({ workspace_id: process.env.COZE_WORKSPACE_ID ?? '' })) {
  if (bot.id === process.env.COZE_BOT_ID) console.log(bot.name);
}

// except CozeAPIError as e: print(e.code, e.msg, e.logid)
await coze.bots.retrieveNew('1').catch((error: unknown) => {
  if (error instanceof APIError) console.log(error.code, error.logid);
});
