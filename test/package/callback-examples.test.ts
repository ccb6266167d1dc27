import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from './installed-package.js';
import { startServer, type ServerProcess } from './server-process.js';

const token = 'token_of_the_callbacks';

const bodyOf = (event_type: string, event_id: string, event: object): string =>
  JSON.stringify({ header: { event_type, event_id, created_at: 1, api_app_id: '7' }, event });

describe.each(['callbacks-hono', 'callbacks-express'])('the %s server', (name) => {
  let backend: ServerProcess;

  beforeAll(async () => {
    const args = [join(root, `examples/backend/${name}.mjs`)];
    backend = await startServer({ args, env: { ...process.env, COZE_CALLBACK_TOKEN: token, PORT: '0' } });
  });
  afterAll(() => backend.stop());

  async function post(body: string, { timestamp = Date.now(), by = token } = {}): Promise<number> {
    const nonce = 'n0nce';
    const headers = {
      'Content-Type': 'application/json; charset=utf-8',
      'X-Coze-Timestamp': String(timestamp),
      'X-Coze-Nonce': nonce,
      'X-Coze-Signature': createHash('sha1').update(`${timestamp}${nonce}${by}${body}`).digest('hex'),
    };
    const response = await fetch(`${backend.url}/callbacks`, { method: 'POST', headers, body });
    await response.arrayBuffer();
    return response.status;
  }

  test('handles a signed callback once, however often it is sent', async () => {
    const body = bodyOf('bot.published', 'once', { bot_id: '7379462189365198898', bot_name: '订单' });
    expect([await post(body), await post(body)]).toEqual([200, 200]);
    expect(backend.printed().match(/The bot 7379462189365198898 was published\./g)).toHaveLength(1);
  });

  test('refuses a callback with another token, or of an hour ago', async () => {
    const body = bodyOf('bot.deleted', 'refused', { bot_id: '1' });
    expect(await post(body, { by: 'other' })).toBe(401);
    expect(await post(body, { timestamp: Date.now() - 3_600_000 })).toBe(401);
    expect(backend.printed()).not.toContain('bot.deleted');
  });

  test('refuses a signed body that is no callback', async () => {
    expect([await post('{'), await post('{"header":{}}')]).toEqual([400, 400]);
  });

  test('answers an event that it does not know with 200, so that it is not sent again', async () => {
    expect(await post(bodyOf('bot.renamed', 'new', {}))).toBe(200);
  });

  test('never prints the token', () => {
    expect(backend.printed()).not.toContain(token);
  });
});
