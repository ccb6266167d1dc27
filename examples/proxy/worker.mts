// 代理（Cloudflare Workers），供其他域名的网页使用。令牌是密钥：`wrangler secret put COZE_API_TOKEN`，其余变量在 wrangler.toml 里。
// A proxy in a Cloudflare Worker, for pages of another host. The token is a secret: `wrangler secret put COZE_API_TOKEN`.
import { COZE_CN_BASE_URL } from 'coze-client';
import { createCozeProxy } from 'coze-client/proxy';

interface Env {
  COZE_API_TOKEN: string;
  COZE_BASE_URL?: string;
  COZE_BOT_ID: string;
  /** 网页的源 / The origin of the pages, such as https://example.com */
  PAGE_ORIGIN: string;
  /** 限流 / The binding that limits the rate. */
  LIMITER: { limit(options: { key: string }): Promise<{ success: boolean }> };
}

let proxy: ReturnType<typeof createCozeProxy> | undefined;

export default {
  fetch(request: Request, env: Env): Promise<Response> {
    proxy ??= createCozeProxy({
      token: env.COZE_API_TOKEN,
      baseURL: env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
      async authorize({ headers }) {
        const { success } = await env.LIMITER.limit({ key: headers.get('cf-connecting-ip') ?? '' });
        return success || new Response('Too many requests', { status: 429 });
      },
      cors: [env.PAGE_ORIGIN],
      rewrite: { bot_id: env.COZE_BOT_ID },
    });
    return proxy(request);
  },
};
