// A proxy in a Cloudflare Worker, for pages of another host. The token is a secret: `wrangler secret put COZE_API_TOKEN`.
// The variables COZE_BOT_ID and PAGE_ORIGIN are in wrangler.toml. In the pages:
// `new CozeAPI({ baseURL: 'https://<the worker>/api/coze' })`.
import { createCozeProxy } from 'coze-client/proxy';

let proxy;

export default {
  fetch(request, env) {
    proxy ??= createCozeProxy({
      token: env.COZE_API_TOKEN,
      baseURL: env.COZE_BASE_URL,
      authorize: async ({ headers }) => {
        const { success } = await env.LIMITER.limit({ key: headers.get('cf-connecting-ip') ?? '' });
        return success || new Response('Too many requests', { status: 429 });
      },
      cors: [env.PAGE_ORIGIN],
      rewrite: { bot_id: env.COZE_BOT_ID },
    });
    return proxy(request);
  },
};
