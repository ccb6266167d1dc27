// 接收扣子的回调（Express）：验证签名，每个事件只处理一次。需要 npm i express zod。
// Callbacks of Coze in Express: the signature is checked, and each event is handled once. Needs npm i express zod.
import {
  CallbackSignatureError,
  InvalidCallbackError,
  parseCallback,
  UnknownCallbackError,
  type Callback,
} from 'coze-client/schemas';
import express from 'express';

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

const app = express();

// 签名针对原始内容，所以这里不能用 express.json()。
// The signature is over the raw body, so there is no express.json() here.
const rawBody = express.raw({ type: () => true, limit: 100_000 });

// oxlint-disable-next-line oxc/no-async-endpoint-handlers -- it catches its errors
app.post('/callbacks', rawBody, async (request, response) => {
  try {
    take(await parseCallback(request.body, { headers: request.headers, token }));
    response.sendStatus(200);
  } catch (error) {
    response.sendStatus(statusOf(error));
  }
});

const server = app.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', (error) => {
  if (error) throw error;
  const address = server.address();
  if (typeof address === 'object') console.log(`The callbacks go to /callbacks of http://127.0.0.1:${address?.port}`);
});
