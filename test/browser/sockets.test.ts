/** Runs in `npm test` on Node, also with the WebSocket of Node 22 and later, and in a page of Chromium. */
import { beforeEach, describe, expect, test } from 'vitest';
import { CozeAPI, type GetToken, isCozeError, RoleType, SocketHandshakeError, WebsocketsEventType } from 'coze-client';
import { jwtAuth } from '../../src/index.js';
import { DEMO_JWT_APP_ID, DEMO_JWT_KEY_ID } from '../../local-server/lib/demo-ids.js';
import { DEMO_BOT_ID } from '../../local-server/lib/demo-ids.js';
import { eachWebSocket } from './each-websocket.js';
import type { User } from './user.js';

let user: User;

beforeEach(async () => {
  const where = typeof document === 'undefined' ? import('./user-on-server.node.js') : import('./user-in-page.js');
  user = await (await where).signIn();
});

describe.each(eachWebSocket)('with %s', (_name, websocketOptions) => {
  const token = () =>
    jwtAuth({
      baseURL: user.baseURL,
      appId: DEMO_JWT_APP_ID,
      keyid: DEMO_JWT_KEY_ID,
      privateKey: user.jwtKey,
      allowPrivateKeyInBrowser: true,
    });
  const strangerWith = (token: GetToken) =>
    new CozeAPI({ baseURL: user.baseURL, token, websocketOptions, logLevel: 'off' });
  const client = () => new CozeAPI({ baseURL: user.baseURL, token: token(), websocketOptions });

  test('code written for @coze/api runs', async () => {
    const texts: string[] = [];
    const ws = await client().websockets.chat.create(DEMO_BOT_ID);
    const ended = new Promise((resolve) => {
      ws.onopen = () => {
        ws.send({
          id: '1',
          event_type: WebsocketsEventType.CONVERSATION_MESSAGE_CREATE,
          data: { role: RoleType.User, content: 'tell me a joke', content_type: 'text' },
        });
      };
      ws.onmessage = (data) => {
        if (data.event_type === WebsocketsEventType.CONVERSATION_MESSAGE_DELTA) texts.push(data.data.content);
        if (data.event_type === WebsocketsEventType.CONVERSATION_CHAT_COMPLETED) ws.close();
      };
      ws.onerror = resolve;
      ws.onclose = resolve;
    });
    expect(await ended).toMatchObject({ type: 'close', code: 1000, wasClean: true });
    expect(texts.join('')).not.toBe('');
    expect(ws.readyState).toBe(3);
    expect(ws.logid).toBeTruthy();
  });

  test('two turns are read in loops', async () => {
    const session = await client().websockets.chat.create(DEMO_BOT_ID);
    await session.waitFor('chat.created');
    for (const content of ['one', 'two']) {
      session.send({
        event_type: 'conversation.message.create',
        data: { role: 'user', content, content_type: 'text' },
      });
      const types: string[] = [];
      for await (const { event_type } of session) {
        types.push(event_type);
        if (event_type === 'conversation.chat.completed') break;
      }
      expect(types).toContain('conversation.message.delta');
      expect(types).toContain('conversation.audio.delta');
    }
    session.close(3001, 'enough');
    expect(await session.closed).toMatchObject({ code: 3001, reason: 'enough', wasClean: true, error: undefined });
  });

  test('synthesized speech is transcribed', async () => {
    const { audio } = client().websockets;
    const speech = await audio.speech.create();
    speech.send({ event_type: 'input_text_buffer.append', data: { delta: 'Where would you like to go?' } });
    speech.send({ event_type: 'input_text_buffer.complete' });
    const pieces: string[] = [];
    for await (const event of speech) {
      if (event.event_type === 'speech.audio.update') pieces.push(event.data.delta);
      if (event.event_type === 'speech.audio.completed') speech.close();
    }
    const transcriptions = await audio.transcriptions.create();
    transcriptions.send({
      event_type: 'transcriptions.update',
      data: { input_audio: { format: 'pcm', sample_rate: 24_000 } },
    });
    for (const delta of pieces) {
      transcriptions.send({ event_type: 'input_audio_buffer.append', data: { delta } });
      await transcriptions.drain();
    }
    transcriptions.send({ event_type: 'input_audio_buffer.complete' });
    let text = '';
    for await (const event of transcriptions) {
      if (event.event_type === 'transcriptions.message.update') text = event.data.content;
      if (event.event_type === 'transcriptions.message.completed') transcriptions.close();
    }
    expect(text).toBe('Where would you like to go?');
  });

  test('a refused token ends the session', async () => {
    const stranger = strangerWith('tok_stranger');
    const session = await stranger.websockets.chat.create(DEMO_BOT_ID);
    const { code, error } = await session.closed;
    expect(code).toBe(1006);
    expect(error).toBeInstanceOf(SocketHandshakeError);
    if (user.isInPage) expect(String(error)).toContain('the platform does not say why. Check the token.');
    // Only ws shows the response to a handshake.
    const isShown = !user.isInPage && !('WebSocket' in websocketOptions);
    expect(isCozeError(error) && error.status).toBe(isShown ? 401 : undefined);
  });

  test('a personal access token is not sent in a URL', async () => {
    const session = await strangerWith(() => 'pat_stranger').websockets.chat.create(DEMO_BOT_ID);
    const { error } = await session.closed;
    if (user.isInPage) expect(String(error)).toContain('allowPersonalAccessTokenInBrowser');
    else expect(error).toBeInstanceOf(SocketHandshakeError);
  });
});
