import { CozeAPI } from 'coze-client';

interface Env {
  readonly COZE_API_TOKEN: string;
  readonly COZE_BOT_ID: string;
}

const worker = {
  async fetch(request: Request, env: Env): Promise<Response> {
    const client = new CozeAPI({ token: env.COZE_API_TOKEN, region: 'cn' });
    const stream = client.chat.stream(
      { bot_id: env.COZE_BOT_ID, additional_messages: [{ role: 'user', content: await request.text() }] },
      { signal: request.signal },
    );
    return new Response(stream.toReadableStream(), { headers: { 'content-type': 'text/event-stream' } });
  },
};

// Cloudflare Workers 里写 export default worker，由平台调用；这里自己调用一次。
// In Cloudflare Workers, export default worker, and the platform calls it. Here the program does.
const env = { COZE_API_TOKEN: process.env.COZE_API_TOKEN ?? '', COZE_BOT_ID: process.env.COZE_BOT_ID ?? '' };
const response = await worker.fetch(new Request('https://example.com/', { method: 'POST', body: '你好' }), env);
console.log((await response.text()).split('\n').slice(0, 1), response.headers.get('content-type'));
