// 聊天后端（Fastify）：网页发来问题，后端用 SSE 返回回答。需要 npm i fastify zod。
// A chat backend in Fastify: a page sends a question and gets the answer as SSE. Needs npm i fastify zod.
import { Readable } from 'node:stream';
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
import fastify from 'fastify';
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

const app = fastify({ bodyLimit: 100_000 });

app.post('/api/chat', async (request, reply) => {
  const chat = startChat(chatRequest.parse(request.body));
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) void cancel(chat);
  });
  // 此时还能用状态码报告错误。
  // Until here a status can tell of an error.
  await chat.withResponse();
  return reply
    .header('cache-control', 'no-store')
    .type('text/event-stream')
    .send(Readable.from(eventsOf(chat)));
});

app.setErrorHandler((error, _request, reply) => {
  if (error instanceof z.ZodError)
    return reply.code(400).send({ error: 'The request is invalid.', issues: error.issues });
  if (isCozeError(error)) {
    // 网页不需要知道原因，日志里有。
    // Pages need not know the reason, which is in the log.
    console.error(error);
    const status = error instanceof RateLimitError ? 429 : 502;
    return reply.code(status).send({ error: 'Coze did not answer.', logid: error.logid });
  }
  // Fastify 自己的错误：不是 JSON，或者太大。
  // An error of Fastify: no JSON, or too much of it.
  if (error instanceof Error && 'statusCode' in error)
    return reply.code(Number(error.statusCode)).send({ error: error.message });
  console.error(error);
  return reply.code(500).send({ error: 'The server failed.' });
});

const address = await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT ?? 3000) });
console.log(`POST {"text": "你好"} to /api/chat of ${address}`);
