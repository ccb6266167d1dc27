// An Express server that receives callbacks of Coze. Run `COZE_CALLBACK_TOKEN=… node examples/backend/callbacks-express.mjs`.
import { parseCallback } from 'coze-client/schemas';
import express from 'express';
import { refusalStatus, take } from './support/callbacks.mjs';
import { announce, hostname, port } from './support/host.mjs';

const token = process.env.COZE_CALLBACK_TOKEN ?? '';
const app = express();

// The signature is over the raw body, so this route has no express.json().
const rawBody = express.raw({ type: () => true, limit: 100_000 });

// oxlint-disable-next-line oxc/no-async-endpoint-handlers -- Express 5 handles their errors
app.post('/callbacks', rawBody, async (request, response) => {
  take(await parseCallback(request.body, { headers: request.headers, token }));
  response.sendStatus(200);
});

app.use((error, request, response, next) => {
  const status = refusalStatus(error);
  return status === undefined ? next(error) : response.sendStatus(status);
});

const server = app.listen(port, hostname, () => announce(server.address()));
