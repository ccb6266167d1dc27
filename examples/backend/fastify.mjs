// A Fastify server between a browser and Coze. Run `node examples/backend/fastify.mjs` and open the URL that it prints.
import { Readable } from 'node:stream';
import fastify from 'fastify';
import { startAnswer } from './support/answer.mjs';
import { chatRequest } from './support/chat-request.mjs';
import { abortedOnClose, sseLines } from './support/node-response.mjs';
import { announce, hostname, page, port } from './support/host.mjs';
import { errorResponse } from './support/error-response.mjs';

const app = fastify({ bodyLimit: 100_000 });

app.setValidatorCompiler(({ schema }) => (value) => {
  const { data, error } = schema.safeParse(value);
  return error ? { error } : { value: data };
});

app.setErrorHandler((error, request, reply) => {
  const { status, body } = errorResponse(error);
  return reply.code(status).send(body);
});

app.get('/', (request, reply) => reply.type('text/html').send(page));

app.post('/api/chat', { schema: { body: chatRequest } }, async (request, reply) => {
  const events = await startAnswer(request.body, abortedOnClose(reply.raw));
  return reply
    .header('cache-control', 'no-store')
    .type('text/event-stream')
    .send(Readable.from(sseLines(events)));
});

await app.listen({ host: hostname, port });
announce(app.server.address());
