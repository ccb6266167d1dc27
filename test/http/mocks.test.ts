/** Test tools that replace `http.request` answer the calls of a client, in whatever order they and the client are loaded. */
import { AsyncLocalStorage } from 'node:async_hooks';
import diagnostics from 'node:diagnostics_channel';
import { http as mswHttp, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import nock from 'nock';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { json, serve } from '../support/http-server.node.js';
import { bot, clientOf, createChat, getBot } from '../support/operations.js';

const mocked = 'http://coze.test';

/** Loads the transport: a mock that comes later must work, too. */
async function callBefore(): Promise<void> {
  const { url } = await serve((response) => json(response, { code: 0 }));
  await clientOf(url).request(getBot, bot);
}

describe('a call is answered by', () => {
  it('nock', async () => {
    await callBefore();
    onTestFinished(() => (nock.cleanAll(), nock.restore()));
    if (!nock.isActive()) nock.activate();
    nock(mocked)
      .post('/v3/chat', { user_id: 'u' })
      .reply(200, { code: 0, data: { id: 'from nock' } });
    const chat = await clientOf(mocked).request<unknown>(createChat, { user_id: 'u' });
    expect(chat).toMatchObject({ id: 'from nock' });
  });

  it('Mock Service Worker', async () => {
    await callBefore();
    const server = setupServer(
      mswHttp.post(`${mocked}/v3/chat`, async ({ request }) =>
        HttpResponse.json({ code: 0, data: { id: 'from msw', sent: await request.json() } }),
      ),
    );
    server.listen();
    onTestFinished(() => server.close());
    const chat = await clientOf(mocked).request<unknown>(createChat, { user_id: 'u' });
    expect(chat).toMatchObject({ id: 'from msw', sent: { user_id: 'u' } });
  });
});

describe('a call is seen by', () => {
  it('AsyncLocalStorage, also over a connection that is used again', async () => {
    const { url } = await serve((response) => json(response, { code: 0 }));
    const storage = new AsyncLocalStorage<number>();
    const client = clientOf(url);
    const seen = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        storage.run(index, async () => {
          await client.request(getBot, bot);
          await client.request(getBot, bot);
          return storage.getStore();
        }),
      ),
    );
    expect(seen).toEqual(Array.from({ length: 20 }, (_, index) => index));
  });

  it.skipIf(process.env['COZE_TEST_TRANSPORT'] === 'fetch')('the diagnostics channels of http, once', async () => {
    const { url } = await serve((response) => json(response, { code: 0 }));
    const [started, finished] = [vi.fn(), vi.fn()];
    diagnostics.subscribe('http.client.request.start', started);
    diagnostics.subscribe('http.client.response.finish', finished);
    onTestFinished(() => {
      diagnostics.unsubscribe('http.client.request.start', started);
      diagnostics.unsubscribe('http.client.response.finish', finished);
    });
    await clientOf(url).request(getBot, bot);
    expect([started.mock.calls.length, finished.mock.calls.length]).toEqual([1, 1]);
  });
});
