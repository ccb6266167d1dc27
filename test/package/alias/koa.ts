/** A Koa app: a chat as a stream of Node, a conversation with its messages, and an error middleware. */
import { Readable } from 'node:stream';
import { APIError, type ChatV3Message, CozeAPI, RoleType, type StreamChatReq } from '@coze/api';
import Koa from 'koa';

const client = new CozeAPI({ token: () => process.env.COZE_API_TOKEN ?? '', baseURL: process.env.COZE_BASE_URL });
const botId = process.env.COZE_BOT_ID!;

async function* sse(request: StreamChatReq): AsyncGenerator<string> {
  for await (const { event, data } of client.chat.stream(request))
    yield `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

export const app = new Koa();

app.use(async (ctx, next) => {
  try {
    await next();
  } catch (err: any) {
    ctx.status = err instanceof APIError ? 502 : 500;
    ctx.body = { name: err.name, code: err.code };
  }
});

app.use(async (ctx, next) => {
  if (ctx.path !== '/stream') return next();
  ctx.set('content-type', 'text/event-stream');
  ctx.body = Readable.from(
    sse({ bot_id: botId, additional_messages: [{ role: RoleType.User, content: 'hello', content_type: 'text' }] }),
  );
});

app.use(async (ctx, next) => {
  if (ctx.path !== '/history') return next();
  const conversation = await client.conversations.create({ bot_id: botId });
  await client.conversations.messages.create(conversation.id, {
    role: RoleType.User,
    content: 'hi',
    content_type: 'text',
    meta_data: {},
  });
  const { data, has_more }: { data: Pick<ChatV3Message, 'content'>[]; has_more: boolean } =
    await client.conversations.messages.list(conversation.id, { limit: 10 });
  ctx.body = { contents: data.map((message) => message.content), has_more };
});

app.use(async (ctx) => {
  ctx.body = await client.bots.retrieve({ bot_id: 'no bot' });
});
