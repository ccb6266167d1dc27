import { describe, expect, test } from 'vitest';
import { DEMO_WORKSPACE_ID, type TokenOption } from 'coze-client/testing';
import { chatBody } from './caller.js';
import { startServer } from './start-server.js';

/** Starts a server and returns a function that calls it with a token. It returns status, code and message. */
async function start(
  option: TokenOption,
): Promise<(token: string, method: string, path: string, body?: unknown) => Promise<unknown[]>> {
  const { caller } = await startServer({ token: option });
  return async (token, method, path, body) => {
    const headers = { Authorization: `Bearer ${token}` };
    const { status, json } = await caller.call(method, path, { headers, body });
    return [status, json.at('code'), json.at('msg')];
  };
}

describe('a token with permissions', () => {
  test('gets 4101 with the name of a missing permission', async () => {
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

  test('needs no permission if the operation has none, and one of several if it has several', async () => {
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

  test('is checked before the parameters', async () => {
    const call = await start({ reader: [] });
    expect(await call('reader', 'POST', '/v3/chat', { wrong: true })).toContain(4101);
  });
});

test('tokens of a string or a list have all permissions', async () => {
  for (const option of ['one', ['one', 'two']]) {
    const call = await start(option);
    expect(await call('one', 'GET', `/v1/datasets?space_id=${DEMO_WORKSPACE_ID}`)).toEqual([200, 0, '']);
  }
});
