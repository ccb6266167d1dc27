import { createHash, randomUUID } from 'node:crypto';
import { CallbackSignatureError, InvalidCallbackError, parseCallback, UnknownCallbackError } from 'coze-client/schemas';

const token = process.env.COZE_CALLBACK_TOKEN ?? 'callback_token';

async function receive(request: Request): Promise<Response> {
  try {
    const callback = await parseCallback(await request.arrayBuffer(), { headers: request.headers, token });
    if (callback.type === 'bot.published') console.log('published:', callback.event.bot_id);
    return new Response(null, { status: 200 });
  } catch (error) {
    if (error instanceof UnknownCallbackError) return new Response(null, { status: 200 });
    if (error instanceof CallbackSignatureError) return new Response(null, { status: 401 });
    if (error instanceof InvalidCallbackError) return new Response(null, { status: 400 });
    throw error;
  }
}

// 平台发送的请求。
// A request as the platform sends it.
const body = JSON.stringify({
  header: { event_id: '1', event_type: 'bot.published', created_at: Date.now(), api_app_id: '7' },
  event: { bot_id: '7379462189365198898' },
});
const [time, nonce] = [String(Date.now()), randomUUID()];
const signature = createHash('sha1')
  .update(time + nonce + token + body)
  .digest('hex');
const headers = { 'X-Coze-Timestamp': time, 'X-Coze-Nonce': nonce, 'X-Coze-Signature': signature };
console.log((await receive(new Request('http://localhost/', { method: 'POST', headers, body }))).status);
console.log((await receive(new Request('http://localhost/', { method: 'POST', headers, body: `${body} ` }))).status);
