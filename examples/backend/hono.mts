// 聊天后端（Hono）：网页发来问题，后端用 SSE 返回回答。需要 npm i hono @hono/node-server zod。
// A chat backend in Hono: a page sends a question and gets the answer as SSE. Needs npm i hono @hono/node-server zod.
import { serve } from '@hono/node-server';
import {
  ChatEventType,
  CozeAPI,
  COZE_CN_BASE_URL,
  isCozeError,
  MessageType,
  RateLimitError,
  RoleType,
  type ChatStream,
} from 'coze-client';
import { zChatCreateBody } from 'coze-client/schemas';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
});

// 网页可以发送的字段：pick 之外的字段（例如智能体的 ID）会被拒绝。
// What a page may send: other fields than those, such as the id of the bot, are refused.
const chatRequest = zChatCreateBody
  .pick({ custom_variables: true })
  .extend({ text: z.string().trim().min(1).max(2000) });

function startChat({ text, custom_variables }: z.infer<typeof chatRequest>): ChatStream {
  return client.chat.stream({
    bot_id: process.env.COZE_BOT_ID ?? '',
    additional_messages: [{ role: RoleType.User, content: text, content_type: 'text' }],
    custom_variables,
  });
}

// 只断开连接，智能体还会继续生成。
// The bot would go on if only the connection ended.
async function cancel(chat: ChatStream): Promise<void> {
  await chat.cancel().catch((error: unknown) => console.error(`A chat could not be canceled: ${String(error)}`));
  chat.abort();
}

const app = new Hono();

const limit = bodyLimit({ maxSize: 100_000, onError: (c) => c.json({ error: 'The request is too large.' }, 413) });

app.post('/api/chat', limit, async (c) => {
  const chat = startChat(chatRequest.parse(await c.req.json()));
  const left = c.req.raw.signal;
  left.addEventListener('abort', () => void cancel(chat));
  // 此时还能用状态码报告错误。
  // Until here a status can tell of an error.
  await chat.withResponse();
  return streamSSE(c, async (stream) => {
    const send = (event: string, data: object) => stream.writeSSE({ event, data: JSON.stringify(data) });
    try {
      for await (const { event, data } of chat) {
        if (event === ChatEventType.CONVERSATION_MESSAGE_DELTA && data.type === MessageType.ANSWER)
          await send('delta', { text: data.content });
      }
      await send('done', { usage: await chat.usage() });
    } catch (error) {
      if (left.aborted) return;
      console.error(String(error));
      await send('error', { error: 'The answer is incomplete.', logid: isCozeError(error) ? error.logid : undefined });
    }
  });
});

app.onError((error, c) => {
  if (error instanceof z.ZodError) return c.json({ error: 'The request is invalid.', issues: error.issues }, 400);
  if (error instanceof SyntaxError) return c.json({ error: 'The request is no JSON.' }, 400);
  // 网页不需要知道原因，日志里有。
  // Pages need not know the reason, which is in the log.
  console.error(error);
  if (!isCozeError(error)) return c.json({ error: 'The server failed.' }, 500);
  return c.json({ error: 'Coze did not answer.', logid: error.logid }, error instanceof RateLimitError ? 429 : 502);
});

serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(process.env.PORT ?? 3000) }, ({ port }) =>
  console.log(`POST {"text": "你好"} to /api/chat of http://127.0.0.1:${port}`),
);
