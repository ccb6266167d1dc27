// 流中断：错误里有已经收到的文字。这里用 coze-client/testing 的本地服务器制造中断，不需要账号。
// A stream that breaks: the error has the text so far. The local server of coze-client/testing breaks it: no account is needed.
import { ChatEventType, CozeAPI, RoleType, StreamInterruptedError } from 'coze-client';
import { DEMO_BOT_ID, startCozeServer } from 'coze-client/testing';

const server = await startCozeServer({ reply: () => '从前有座山，山里有座庙，庙里有个老和尚。' });
const client = new CozeAPI({ token: 'local', baseURL: server.url });

server.script({ on: 'chat.create', reset: { events: 4 } });
try {
  const stream = client.chat.stream({
    bot_id: DEMO_BOT_ID,
    additional_messages: [{ role: RoleType.User, content: '讲个故事', content_type: 'text' }],
  });
  for await (const part of stream) {
    if (part.event === ChatEventType.CONVERSATION_MESSAGE_DELTA) process.stdout.write(part.data.content);
  }
} catch (error) {
  if (!(error instanceof StreamInterruptedError)) throw error;
  console.log(`\n${error.name}: ${error.message}`);
  console.log(`So far: ${error.partial?.text}`);
}
await server.close();
