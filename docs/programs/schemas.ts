import { CozeAPI } from 'coze-client';
import { acceptNulls, zStreamChatReq } from 'coze-client/schemas';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });

// 页面能决定的字段。
// The fields that a page may choose.
const question = acceptNulls(zStreamChatReq.pick({ conversation_id: true, additional_messages: true }));

async function answer(request: Request): Promise<Response> {
  const { success, data, error } = question.safeParse(await request.json());
  if (!success) {
    const issues = error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim());
    return Response.json(issues, { status: 400 });
  }
  const stream = client.chat.stream({ ...data, bot_id: process.env.COZE_BOT_ID ?? '' });
  return Response.json(await stream.text());
}

const post = (body: object) => answer(new Request('http://localhost/', { method: 'POST', body: JSON.stringify(body) }));
const ask = { conversation_id: null, additional_messages: [{ role: 'user', content: '你好', content_type: 'text' }] };
console.log(await (await post(ask)).json());
console.log(await (await post({ additional_messages: [{ role: 'admin' }], bot_id: '1' })).json());
