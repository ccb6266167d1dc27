// A proxy in an Express server, with sockets: `new CozeAPI({ baseURL: '/api/coze' })` in its pages needs no token.
// Run `node examples/proxy/express.mjs`.
import express from 'express';
import { createNodeProxy } from 'coze-client/proxy/node';
import { botId, site, token } from './support/coze.mjs';
import { visitorWith } from './support/visitors.mjs';

const proxy = createNodeProxy({
  ...site,
  token,
  allow: ['chat.*', 'websockets.chat.create'],
  authorize: (request, incoming) => visitorWith(incoming.headers.cookie),
  rewrite: { bot_id: botId },
});

const app = express();
app.use('/api/coze', proxy);

const server = app.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () =>
  console.log(`The base URL of the page: http://127.0.0.1:${server.address().port} with /api/coze`),
);
server.on('upgrade', proxy.upgrade);
