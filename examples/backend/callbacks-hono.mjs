// A Hono server that receives callbacks of Coze. Run `COZE_CALLBACK_TOKEN=… node examples/backend/callbacks-hono.mjs`.
import { serve } from '@hono/node-server';
import { parseCallback } from 'coze-client/schemas';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { refusalStatus, take } from './support/callbacks.mjs';
import { announce, hostname, port } from './support/host.mjs';

const token = process.env.COZE_CALLBACK_TOKEN ?? '';
const app = new Hono();

app.post('/callbacks', bodyLimit({ maxSize: 100_000 }), async (c) => {
  take(await parseCallback(await c.req.arrayBuffer(), { headers: c.req.raw.headers, token }));
  return c.body(null, 200);
});

app.onError((error, c) => {
  const status = refusalStatus(error);
  if (status === undefined) throw error;
  return c.body(null, status);
});

serve({ fetch: app.fetch, hostname, port }, announce);
