import { connect } from 'node:net';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  type CozeServer,
  type CozeServerOptions,
  DEMO_BOT_ID,
  DEMO_WEB_CLIENT_ID,
  DEMO_WEB_CLIENT_SECRET,
  maskedSecret,
} from 'coze-client/testing';
import { Caller } from '../caller.js';
import { OAuthCaller, codeIn } from '../oauth-caller.js';
import { startServer } from '../start-server.js';
import { eventually } from '../../support/eventually.js';
import { CHAT, INTERPRETATION, SPEECH, TRANSCRIPTIONS, TestSocket, refusedHandshake } from './test-socket.js';

let server: CozeServer;

beforeEach(() => start());

async function start(options?: CozeServerOptions): Promise<void> {
  ({ server } = await startServer(options));
}

/** The access token of a user who has allowed the demo app access. */
async function userToken(): Promise<string> {
  const caller = new OAuthCaller(server);
  const app = { client_id: DEMO_WEB_CLIENT_ID, redirect_uri: 'http://127.0.0.1/callback' };
  const code = codeIn(server.oauth.allow(caller.authorizeUrl(app)));
  const { json } = await caller.token({ grant_type: 'authorization_code', ...app, code }, DEMO_WEB_CLIENT_SECRET);
  return json.text('access_token');
}

describe('a socket', () => {
  test.each([
    [CHAT, 'chat.created'],
    [SPEECH, 'speech.created'],
    [TRANSCRIPTIONS, 'transcriptions.created'],
    [INTERPRETATION, 'simult_interpretation.created'],
  ])('%s begins with %s without data', async (path, created) => {
    const socket = await TestSocket.open(server, path);
    expect(socket.names()).toEqual([created]);
    expect(socket.events[0]?.at('data')).toBeUndefined();
  });

  test('has the log id of its handshake in all events', async () => {
    const first = await TestSocket.open(server, SPEECH);
    first.send('speech.update');
    await first.until('speech.updated');
    const second = await TestSocket.open(server, SPEECH);
    const ids = [...first.events, ...second.events].map((event) => event.text('detail', 'logid'));
    expect([ids[0] === ids[1], ids[1] === ids[2]]).toEqual([true, false]);
    expect(server.sockets.map(({ logid }) => logid)).toEqual([ids[0], ids[2]]);
  });

  test('has the time of the server in milliseconds', async () => {
    await start({ now: () => 1_752_473_187_850 });
    const socket = await TestSocket.open(server, SPEECH);
    expect(socket.events[0]?.at('detail', 'respond_at')).toBe('1752473187850');
  });

  test('accepts events before its first event', async () => {
    const socket = new TestSocket(server, SPEECH);
    socket.raw.on('open', () => socket.send('speech.update'));
    await socket.until('speech.updated');
    expect(socket.names()).toEqual(['speech.created', 'speech.updated']);
  });

  test('ends at once when the server closes', async () => {
    const socket = await TestSocket.open(server, CHAT);
    await server.close();
    expect(await socket.closed).toEqual({ code: 1006, reason: '' });
  });
});

describe('a token', () => {
  const query = (path: string, token: string): string =>
    `${path}${path.includes('?') ? '&' : '?'}authorization=${token}`;

  test.each([
    ['in the header', CHAT, { Authorization: 'Bearer good' }],
    ['in a lower-case header', CHAT, { authorization: 'Bearer good' }],
    ['in the query, with %20', query(CHAT, 'Bearer%20good'), {}],
    ['in the query, with +', query(SPEECH, 'Bearer+good'), {}],
    ['in both', query(SPEECH, 'Bearer%20good'), { Authorization: 'Bearer good' }],
  ])('is accepted %s', async (_where, path, headers) => {
    await start({ token: 'good' });
    expect((await TestSocket.open(server, path, { headers })).events).toHaveLength(1);
  });

  test.each([
    ['is missing', CHAT, {}],
    ['is wrong in the header', CHAT, { Authorization: 'Bearer bad' }],
    ['is wrong in the query', query(CHAT, 'Bearer%20bad'), {}],
    ['is wrong in the header, which counts', query(CHAT, 'Bearer%20good'), { Authorization: 'Bearer bad' }],
  ])('that %s gets 401 with a log id and an envelope', async (_what, path, headers) => {
    await start({ token: 'good' });
    const { status, logid, json } = await refusedHandshake(server, path, { headers });
    expect([status, json.at('code')]).toEqual([401, 4100]);
    expect([logid, json.at('detail', 'logid')]).toEqual([expect.stringMatching(/^\d{14}[\dA-F]{18}$/), logid]);
    expect(server.sockets).toEqual([]);
  });

  test.each([
    [CHAT, 'chat'],
    [SPEECH, 'createSpeech'],
    [TRANSCRIPTIONS, 'createTranscription'],
  ])('without the permission gets 403 and 4101 at %s', async (path, permission) => {
    await start({ token: { token: ['other'], able: [permission] } });
    const { status, json } = await refusedHandshake(server, path);
    expect([status, json.at('code'), json.text('msg')]).toEqual([403, 4101, expect.stringContaining(permission)]);
    await TestSocket.open(server, path, { headers: { Authorization: 'Bearer able' } });
  });

  test('needs no permission for interpretation', async () => {
    await start({ token: { token: [] } });
    await TestSocket.open(server, INTERPRETATION);
  });

  test('that expires makes every event an error 4100, and the socket stays open', async () => {
    const token = await userToken();
    const socket = await TestSocket.open(server, SPEECH, { headers: { Authorization: `Bearer ${token}` } });
    socket.send('speech.update');
    await socket.until('speech.updated');
    server.clock.advance(16 * 60_000);
    expect(server.oauth.inspect(token)?.status).toBe('expired');
    socket.send('speech.update');
    expect(await socket.error()).toEqual([4100, 'The access token is wrong or has expired.']);
    server.clock.advance(-16 * 60_000);
    socket.send('speech.update');
    await socket.until('speech.updated');
  });
});

describe('a handshake is refused', () => {
  test.each([
    ['without a bot', '/v1/chat', 4000, 'bot_id is required'],
    ['with an empty bot', '/v1/chat?bot_id=', 4000, 'bot_id is required'],
    ['with a wrong device', `${CHAT}&device_id=x`, 4000, 'device_id must match /^[0-9]{1,19}$/'],
    ['for an unknown bot', '/v1/chat?bot_id=404', 4200, 'The bot 404 does not exist'],
    ['for an unknown workflow', `${CHAT}&workflow_id=404`, 4200, 'The workflow 404 does not exist'],
    ['for what is neither bot nor workflow', `${SPEECH}?entity_type=cat`, 4000, 'entity_type must be one of bot'],
  ])('%s, with HTTP 400', async (_why, path, code, msg) => {
    const refused = await refusedHandshake(server, path);
    expect([refused.status, refused.json.at('code'), refused.json.text('msg')]).toEqual([
      400,
      code,
      expect.stringContaining(msg),
    ]);
  });

  test('for a bot that is not published', async () => {
    const bot = server.state.addBot({ published: false });
    const { status, json } = await refusedHandshake(server, `/v1/chat?bot_id=${bot}`);
    expect([status, json.at('code')]).toEqual([400, 4015]);
  });

  test.each(['/v3/chat', '/v1/nothing', '/'])('at %s, which is no socket route', async (path) => {
    const { status, json } = await refusedHandshake(server, path);
    expect([status, json.at('code')]).toEqual([404, 4200]);
  });

  test('but not for an unknown bot if the server has the reply option', async () => {
    await start({ reply: () => 'hi' });
    await TestSocket.open(server, '/v1/chat?bot_id=any&workflow_id=any&device_id=123');
  });
});

describe('a request for another upgrade', () => {
  test('is handled without the upgrade, with its body, and so is the next request on the connection', async () => {
    const caller = new Caller(server);
    const { id } = Object((await caller.post('/v1/conversation/create')).json.at('data'));
    const body = JSON.stringify({ name: 'x'.repeat(70_000) });
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.write(
      `PUT /v1/conversations/${id} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer t\r\nConnection: Upgrade, HTTP2-Settings\r\n` +
        `Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA\r\nContent-Type: application/json\r\n` +
        `Content-Length: ${body.length}\r\n\r\n${body.slice(0, 10)}`,
    );
    socket.write(body.slice(10));
    socket.write('GET /v1/users/me HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer t\r\nConnection: close\r\n\r\n');
    let text = '';
    for await (const chunk of socket) text += String(chunk);
    expect(text.match(/HTTP\/1.1 200 OK/g)).toHaveLength(2);
    const bodies = server.requests.slice(1).map(({ operation, text: sent }) => [operation, sent === body]);
    expect(Object.fromEntries(bodies)).toEqual({ 'conversations.update': true, 'users.me': false });
  });
});

describe('a server', () => {
  test('records the handshake, the messages of the client, and the close code', async () => {
    const path = `${CHAT}&authorization=Bearer%20token`;
    const socket = await TestSocket.open(server, path, { headers: { 'User-Agent': 'me' } });
    socket.send('conversation.clear');
    await socket.until('conversation.cleared');
    socket.raw.send('no json');
    socket.raw.send(Uint8Array.of(1, 2));
    await socket.error();
    await socket.error();
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]).toMatchObject({
      operation: 'websockets.chat.create',
      method: 'GET',
      path: '/v1/chat',
      url: `${CHAT}&authorization=Bearer%20${maskedSecret('token')}`,
      query: { bot_id: DEMO_BOT_ID, authorization: `Bearer ${maskedSecret('token')}` },
      headers: { 'user-agent': 'me' },
    });
    const [recorded] = server.sockets;
    expect(recorded?.request).toBe(server.requests[0]);
    expect(recorded?.received).toEqual([{ event_type: 'conversation.clear' }, 'no json', Uint8Array.of(1, 2)]);
    expect(recorded?.closed).toBeUndefined();
    socket.raw.close(4001, 'enough');
    expect(await socket.closed).toEqual({ code: 4001, reason: 'enough' });
    await eventually(() => expect(recorded?.closed).toEqual({ code: 4001, reason: 'enough' }));
  });
});
