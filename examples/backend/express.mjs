// An Express server between a browser and Coze. Run `node examples/backend/express.mjs` and open the URL that it prints.
import { pipeline } from 'node:stream/promises';
import express from 'express';
import { startAnswer } from './support/answer.mjs';
import { chatRequest } from './support/chat-request.mjs';
import { abortedOnClose, sseLines } from './support/node-response.mjs';
import { announce, hostname, page, port } from './support/host.mjs';
import { errorResponse } from './support/error-response.mjs';

const app = express();

app.get('/', (request, response) => response.type('html').send(page));

// oxlint-disable-next-line oxc/no-async-endpoint-handlers -- Express 5 handles their errors
app.post('/api/chat', express.json({ limit: 100_000 }), async (request, response) => {
  const left = abortedOnClose(response);
  const events = await startAnswer(chatRequest.parse(request.body), left);
  response.set({ 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  await pipeline(sseLines(events), response).catch((error) => {
    if (!left.aborted) throw error;
  });
});

app.use((error, request, response, next) => {
  if (response.headersSent) return next(error);
  const { status, body } = errorResponse(error);
  return response.status(status).json(body);
});

const server = app.listen(port, hostname, () => announce(server.address()));
