// An Express server between a browser and Coze: `node examples/backend/express.mjs`, and open the address it prints.
import { pipeline } from 'node:stream/promises';
import express from 'express';
import { startAnswer } from './support/answer.mjs';
import { chatRequest } from './support/chat-request.mjs';
import { leavingOf, toLines } from './support/node-response.mjs';
import { announce, hostname, page, port } from './support/place.mjs';
import { problemOf } from './support/problem.mjs';

const app = express();

app.get('/', (request, response) => response.type('html').send(page));

// oxlint-disable-next-line oxc/no-async-endpoint-handlers -- Express 5 handles what they throw
app.post('/api/chat', express.json({ limit: 100_000 }), async (request, response) => {
  const left = leavingOf(response);
  const events = await startAnswer(chatRequest.parse(request.body), left);
  response.set({ 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  await pipeline(toLines(events), response).catch((error) => {
    if (!left.aborted) throw error;
  });
});

app.use((error, request, response, next) => {
  if (response.headersSent) return next(error);
  const { status, body } = problemOf(error);
  return response.status(status).json(body);
});

const server = app.listen(port, hostname, () => announce(server.address()));
