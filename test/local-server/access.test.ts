import { afterEach, describe, expect, test } from 'vitest';
import { type CozeServer, DEMO_WORKSPACE_ID, type TokenOption, startCozeServer } from 'coze-client/testing';
import { Caller, chatBody } from './caller.js';

let server: CozeServer | undefined;

afterEach(async () => server?.close());

/** Calls with a token, and gives status, code and message. */
async function start(
  token: TokenOption,
): Promise<(token: string, method: string, path: string, body?: unknown) => Promise<unknown[]>> {
  server = await startCozeServer({ token });
  const caller = new Caller(server);
  return async (sent, method, path, body) => {
    const headers = { Authorization: `Bearer ${sent}` };
    const { status, json } = await caller.call(method, path, { headers, body });
    return [status, json.at('code'), json.at('msg')];
  };
}

describe('a token with permissions', () => {
  test('does what it may, and gets 4101 with the name of what it lacks', async () => {
    const call = await start({ chatter: ['chat', 'getChat'], reader: [] });
    expect(await call('chatter', 'POST', '/v3/chat', chatBody('hi'))).toEqual([200, 0, '']);
    expect(await call('chatter', 'GET', `/v1/datasets?space_id=${DEMO_WORKSPACE_ID}`)).toEqual([
      403,
      4101,
      'The access token lacks the permission listKnowledge.',
    ]);
    expect(await call('reader', 'POST', '/v3/chat', chatBody('hi'))).toEqual([
      403,
      4101,
      'The access token lacks the permission chat.',
    ]);
    expect(await call('other', 'POST', '/v3/chat', chatBody('hi'))).toEqual([401, 4100, expect.any(String)]);
  });

  test('needs none where the operation asks for none, and one where it asks for one of several', async () => {
    const call = await start({ chatter: ['chat'], lister: ['listMessage'], reader: [] });
    expect(await call('reader', 'GET', '/v1/users/me')).toEqual([200, 0, '']);
    const path = '/v3/chat/message/list?conversation_id=1&chat_id=2';
    for (const token of ['chatter', 'lister']) expect(await call(token, 'GET', path)).toContain(4200);
    expect(await call('reader', 'GET', path)).toEqual([
      403,
      4101,
      'The access token lacks the permission chat or listMessage.',
    ]);
  });

  test('is judged before the parameters', async () => {
    const call = await start({ reader: [] });
    expect(await call('reader', 'POST', '/v3/chat', { wrong: true })).toContain(4101);
  });
});

test('tokens without permissions may do everything', async () => {
  for (const option of ['one', ['one', 'two']]) {
    const call = await start(option);
    expect(await call('one', 'GET', `/v1/datasets?space_id=${DEMO_WORKSPACE_ID}`)).toEqual([200, 0, '']);
    await server?.close();
  }
});
