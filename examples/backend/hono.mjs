// A Hono server between a browser and Coze. Run `node examples/backend/hono.mjs` and open the URL that it prints.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import { validator } from 'hono/validator';
import { startAnswer } from './support/answer.mjs';
import { chatRequest } from './support/chat-request.mjs';
import { announce, hostname, page, port } from './support/host.mjs';
import { errorResponse, invalidRequest } from './support/error-response.mjs';

const app = new Hono();

const send = (c, { status, body }) => c.json(body, status);

/** Validates JSON with any schema that implements Standard Schema. */
const valid = (schema) =>
  validator('json', async (value, c) => {
    const { value: valid, issues } = await schema['~standard'].validate(value);
    return issues ? send(c, invalidRequest(issues)) : valid;
  });

app.get('/', (c) => c.html(page));

app.post('/api/chat', bodyLimit({ maxSize: 100_000 }), valid(chatRequest), async (c) => {
  const events = await startAnswer(c.req.valid('json'), c.req.raw.signal);
  return streamSSE(c, async (stream) => {
    for await (const { event, data } of events) await stream.writeSSE({ event, data: JSON.stringify(data) });
  });
});

app.onError((error, c) => send(c, errorResponse(error)));

serve({ fetch: app.fetch, hostname, port }, announce);
