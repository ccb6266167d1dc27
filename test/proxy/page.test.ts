/** The code for pages, with a path as base URL, and the proxy of its own host. */
import { DEMO_BOT_ID, maskedSecret } from 'coze-client/testing';
import { CozeAPI } from 'coze-client';
import { afterEach, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { startCoze, startProxy, token } from './proxies.node.js';

vi.mock('#runtime', () => import('../../src/runtime/browser.js'));

afterEach(() => vi.unstubAllGlobals());

/** The socket of a browser: it sends the origin of its page, and no header of the program. */
function socketOf(origin: string) {
  return class extends WebSocket {
    constructor(url: string) {
      super(url, { origin });
    }
  };
}

test('a page with a path as base URL calls Coze and opens sockets, without a token', async () => {
  const coze = await startCoze();
  const { url } = await startProxy(coze, { allow: ['chat.*', 'websockets.chat.create'] });
  vi.stubGlobal('location', new URL(url));
  const page = new CozeAPI({ baseURL: '/api/coze', websocketOptions: { WebSocket: socketOf(url) } });
  const additional_messages = [{ role: 'user' as const, content: 'Hi' }];
  expect(await page.chat.stream({ bot_id: DEMO_BOT_ID, user_id: 'u', additional_messages }).text()).toContain('Hi');
  const session = await page.websockets.chat.create(DEMO_BOT_ID);
  session.sendText('Hello');
  let text = '';
  for await (const piece of session.reply().textStream) text += piece;
  expect(text).toContain('Hello');
  session.close();
  expect(coze.requests.map(({ operation }) => operation)).toEqual(['chat.create', 'websockets.chat.create']);
  for (const { headers } of coze.requests) expect(headers['authorization']).toBe(`Bearer ${maskedSecret(token)}`);
});

test('its base URL of sockets may be another path', async () => {
  const coze = await startCoze();
  const { url } = await startProxy(coze, { allow: ['websockets.chat.create'], path: '/sockets' });
  vi.stubGlobal('location', new URL(url));
  const options = { baseURL: '/api/coze', baseWsURL: '/sockets', websocketOptions: { WebSocket: socketOf(url) } };
  const session = await new CozeAPI(options).websockets.chat.create(DEMO_BOT_ID);
  await session.waitFor('chat.created');
  session.close();
});
