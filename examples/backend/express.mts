// 聊天后端（Express）：网页发来问题，后端用 SSE 返回回答。需要 npm i express zod。
// A chat backend in Express: a page sends a question and gets the answer as SSE. Needs npm i express zod.
import { pipeline } from 'node:stream/promises';
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
import express, { type ErrorRequestHandler } from 'express';
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

const sse = (event: string, data: object) => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

async function* eventsOf(chat: ChatStream): AsyncGenerator<string> {
  try {
    for await (const { event, data } of chat) {
      if (event === ChatEventType.CONVERSATION_MESSAGE_DELTA && data.type === MessageType.ANSWER)
        yield sse('delta', { text: data.content });
    }
    yield sse('done', { usage: await chat.usage() });
  } catch (error) {
    // 开始之后只能在流里报告错误。
    // Once it has begun, only the stream can tell of an error.
    console.error(String(error));
    yield sse('error', { error: 'The answer is incomplete.', logid: isCozeError(error) ? error.logid : undefined });
  }
}

const app = express();

// oxlint-disable-next-line oxc/no-async-endpoint-handlers -- Express 5 handles their errors
app.post('/api/chat', express.json({ limit: 100_000 }), async (request, response) => {
  const chat = startChat(chatRequest.parse(request.body));
  response.once('close', () => {
    if (!response.writableFinished) void cancel(chat);
  });
  // 此时还能用状态码报告错误。
  // Until here a status can tell of an error.
  await chat.withResponse();
  response.set({ 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  // 只有用户离开时才会失败。
  // It fails only if the visitor leaves.
  await pipeline(eventsOf(chat), response).catch(() => undefined);
});

const onError: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) return next(error);
  if (error instanceof z.ZodError)
    return response.status(400).json({ error: 'The request is invalid.', issues: error.issues });
  if (isCozeError(error)) {
    // 网页不需要知道原因，日志里有。
    // Pages need not know the reason, which is in the log.
    console.error(error);
    const status = error instanceof RateLimitError ? 429 : 502;
    return response.status(status).json({ error: 'Coze did not answer.', logid: error.logid });
  }
  // Express 自己的错误：不是 JSON，或者太大。
  // An error of Express: no JSON, or too much of it.
  if (error instanceof Error && 'status' in error)
    return response.status(Number(error.status)).json({ error: error.message });
  console.error(error);
  return response.status(500).json({ error: 'The server failed.' });
};
app.use(onError);

const server = app.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', (error) => {
  if (error) throw error;
  const address = server.address();
  if (typeof address === 'object')
    console.log(`POST {"text": "你好"} to /api/chat of http://127.0.0.1:${address?.port}`);
});
