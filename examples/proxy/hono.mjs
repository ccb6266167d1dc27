// A proxy in a Hono server: `new CozeAPI({ baseURL: '/api/coze' })` in its pages needs no token.
// Run `node examples/proxy/hono.mjs`.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createCozeProxy } from 'coze-client/proxy';
import { botId, site, token } from './support/coze.mjs';
import { visitorWith } from './support/visitors.mjs';

const proxy = createCozeProxy({
  ...site,
  token,
  authorize: ({ headers }) => visitorWith(headers.get('cookie')),
  rewrite: { bot_id: botId },
});

const app = new Hono();
app.all('/api/coze/*', (c) => proxy(c.req.raw));

serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(process.env.PORT ?? 0) }, ({ port }) =>
  console.log(`The base URL of the page: http://127.0.0.1:${port} with /api/coze`),
);
