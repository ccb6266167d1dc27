import { startCozeServer } from 'coze-client/testing';
import { expect, it, onTestFinished } from 'vitest';
import { CozeAPI } from '../../src/index.js';

it('makeWebsocket() opens a session by its path', async () => {
  const server = await startCozeServer({ reply: () => 'pong' });
  onTestFinished(() => server.close());
  const client = new CozeAPI({ token: 'token', baseURL: server.url, validate: 'strict' });
  const session = await client.makeWebsocket<{ event_type: string; data: object }, { event_type: string }>(
    '/v1/chat?bot_id=7379462189365198898',
  );
  session.send({
    event_type: 'conversation.message.create',
    data: { role: 'user', content_type: 'text', content: 'ping' },
  });
  await session.waitFor('conversation.chat.completed');
  session.close();
  expect(await session.closed).toMatchObject({ code: 1000, wasClean: true });
  expect(server.requests[0]?.path).toBe('/v1/chat');
});
