// 接收扣子的回调（Hono）：验证签名，每个事件只处理一次。需要 npm i hono @hono/node-server zod。
// Callbacks of Coze in Hono: the signature is checked, and each event is handled once. Needs npm i hono @hono/node-server zod.
import { serve } from '@hono/node-server';
import {
  CallbackSignatureError,
  InvalidCallbackError,
  parseCallback,
  UnknownCallbackError,
  type Callback,
} from 'coze-client/schemas';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';

const token = process.env.COZE_CALLBACK_TOKEN ?? '';

// 已处理的事件：平台可能重复发送同一事件。实际项目里存入数据库。
// The events so far: the platform may send one again. A real program keeps them in its database.
const seen = new Set<string>();

// 平台最多等三秒：耗时的工作在回应之后做。
// The platform waits three seconds: do long work after the response.
function take({ type, header, event }: Callback): void {
  if (seen.has(header.event_id)) return;
  seen.add(header.event_id);
  if (type === 'bot.published') console.log(`The bot ${event.bot_id} was published.`);
  else console.log(`The event ${type} has come.`);
}

function statusOf(error: unknown): 200 | 400 | 401 | 500 {
  // 未知事件也要回 200，否则平台会重发。
  // An unknown event gets 200, too: the platform would send it again.
  if (error instanceof UnknownCallbackError) return 200;
  console.error(String(error));
  if (error instanceof CallbackSignatureError) return 401;
  return error instanceof InvalidCallbackError ? 400 : 500;
}

const app = new Hono();

app.post('/callbacks', bodyLimit({ maxSize: 100_000 }), async (c) => {
  try {
    take(await parseCallback(await c.req.arrayBuffer(), { headers: c.req.raw.headers, token }));
    return c.body(null, 200);
  } catch (error) {
    return c.body(null, statusOf(error));
  }
});

serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(process.env.PORT ?? 3000) }, ({ port }) =>
  console.log(`The callbacks go to /callbacks of http://127.0.0.1:${port}`),
);
