// 非流式对话：发起对话，轮询到结束，再取回答。
// A chat without a stream: start it, poll until it has ended, then take the answer.
import { ChatStatus, CozeAPI, COZE_CN_BASE_URL, RoleType } from 'coze-client';

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
});

const { chat, answer } = await client.chat.createAndPoll(
  {
    bot_id: process.env.COZE_BOT_ID ?? '',
    additional_messages: [{ role: RoleType.User, content: '你好！', content_type: 'text' }],
  },
  // 最多等两分钟，超时就取消对话。
  // Wait two minutes at most, and cancel the chat then.
  { pollTimeout: 120_000, cancelOnTimeout: true },
);
if (chat.status === ChatStatus.COMPLETED) console.log(answer);
else console.error(chat.status, chat.last_error?.code, chat.last_error?.msg);
console.log(`${chat.usage?.token_count ?? 0} tokens`);
