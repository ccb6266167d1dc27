/** Runs in `npm test` on Node, also with the WebSocket of Node 22 and later, and in a page of Chromium. */
import { beforeEach, describe, expect, test } from 'vitest';
import {
  APIUserAbortError,
  CozeAPI,
  type SocketError,
  SocketClosedError,
  SocketEventError,
  SocketParseError,
  SocketQueueFullError,
  SocketTimeoutError,
} from 'coze-client';
import { DEMO_BOT_ID } from '../../local-server/lib/demo-ids.js';
import { rejection } from '../support/operations.js';
import { eachWebSocket } from './each-websocket.js';
import { type Platform, startPlatform } from './platform.js';

const on = 'websockets.chat.create';
const completed = 'conversation.chat.completed';
const update = { event_type: 'chat.update', data: { chat_config: { user_id: 'me' } } } as const;
const audio = { event_type: 'input_audio_buffer.append', data: { delta: btoa('\0'.repeat(300)) } } as const;

let platform: Platform;

beforeEach(async () => {
  platform = await startPlatform();
});

const typesIn = (events: readonly unknown[] | undefined) =>
  events?.map((event) => Reflect.get(Object(event), 'event_type'));

describe.each(eachWebSocket)('with %s', (_name, websocketOptions) => {
  type Options = Parameters<CozeAPI['websockets']['chat']['create']>[1];
  const open = (options: Options = {}) =>
    new CozeAPI({
      baseURL: platform.baseURL,
      token: 'local',
      websocketOptions,
      logLevel: 'off',
    }).websockets.chat.create(DEMO_BOT_ID, options);

  test('a lost connection is replaced and configured, the gap is reported, audio is not sent again', async () => {
    await platform.script({ on, reset: { events: 2 } });
    await using session = await open({ maxRetries: 2, minReconnectionDelay: 2 });
    const told: unknown[] = [];
    session.onopen = ({ reconnected }) => told.push(['open', reconnected]);
    session.onerror = ({ name }) => told.push(name);
    session.addEventListener('reconnecting', ({ attempt }) => {
      told.push(['reconnecting', attempt, session.state]);
      session.send(audio);
      session.sendText('late');
    });
    session.addEventListener('gap', ({ unsent, unconfirmed, resent, audioBytes }) =>
      told.push({ unsent, unconfirmed, resent, audioBytes }),
    );
    const isBack = new Promise((resolve) => session.addEventListener('gap', resolve));
    for (const event of [update, audio, audio]) session.send(event);
    await isBack;
    await session.waitFor(completed);
    expect(told).toEqual([
      ['open', false],
      'SocketClosedError',
      ['reconnecting', 1, 'reconnecting'],
      {
        unsent: { 'input_audio_buffer.append': 1 },
        unconfirmed: { 'input_audio_buffer.append': 2 },
        resent: { 'conversation.message.create': 1 },
        audioBytes: 900,
      },
      ['open', true],
    ]);
    const [first, second, ...others] = await platform.received();
    expect(first).toEqual([update, audio, audio]);
    // The new connection continues the conversation.
    const chat_config = { ...update.data.chat_config, conversation_id: expect.any(String) };
    expect(second?.[0]).toEqual({ ...update, data: { ...update.data, chat_config } });
    expect(typesIn(second)).toEqual(['chat.update', 'conversation.message.create']);
    expect(others).toEqual([]);
  });

  test('attempts to reconnect are limited', async () => {
    await platform.script({ on, close: { code: 1011, reason: 'restart', after: 1 } });
    await platform.script({ on, status: 503, times: 2 });
    const session = await open({ maxRetries: 2, minReconnectionDelay: 2 });
    const attempts: number[] = [];
    session.addEventListener('reconnecting', ({ attempt }) => attempts.push(attempt));
    expect(await session.closed).toMatchObject({ code: 1006, error: { name: 'SocketHandshakeError' } });
    expect(attempts).toEqual([1, 2]);
    expect(await platform.received()).toHaveLength(1);
  });

  test('events beyond maxQueueBytes are refused, the others are sent', async () => {
    await using session = await open({ maxEnqueuedMessages: 2, maxQueueBytes: 1_000 });
    session.send(update);
    expect(() => session.sendText('x'.repeat(1_000))).toThrow(SocketQueueFullError);
    session.sendText('Hi');
    expect(() => session.send(audio)).toThrow(SocketQueueFullError);
    await session.waitFor(completed);
    const [events] = await platform.received();
    expect(typesIn(events)).toEqual(['chat.update', 'conversation.message.create']);
  });

  test.each([
    ['is not JSON', { text: '{"event_type' }, 'A frame of 12 characters was received that is not JSON'],
    ['is not an event', { text: '{"data":{}}' }, 'it has no event_type'],
    ['is binary', { bytes: Uint8Array.of(0, 255, 128) }, 'A binary frame of 3 bytes was received'],
  ])('a frame that %s is reported and skipped', async (_what, frame, message) => {
    await platform.script({ on, malformed: { at: 1, ...frame } });
    await using session = await open();
    const failures: SocketError[] = [];
    session.onerror = (error) => failures.push(error);
    session.sendText('Hi');
    expect((await session.waitFor(completed)).event_type).toBe(completed);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toBeInstanceOf(SocketParseError);
    expect(failures[0]?.message).toContain(message);
    expect(failures[0]?.lastEvent).toBe('chat.created');
  });

  describe('waitFor() rejects', () => {
    test('on an error event', async () => {
      await using session = await open();
      session.submitToolOutputs('0', [{ tool_call_id: '0', output: '' }]);
      const error = await rejection(session.waitFor(completed));
      expect(error).toBeInstanceOf(SocketEventError);
      expect(error).toMatchObject({ event: { event_type: 'error' }, logid: expect.stringMatching(/./) });
      expect(session.state).toBe('open');
    });

    test('when the chat fails', async () => {
      const data = { id: '1', status: 'failed', last_error: { code: 4013, msg: 'too many requests' } };
      const text = JSON.stringify({ event_type: 'conversation.chat.failed', id: '1', data });
      await platform.script({ on, malformed: { at: 1, text } });
      await using session = await open();
      session.sendText('Hi');
      const error = await rejection(session.waitFor(completed));
      expect(error).toBeInstanceOf(SocketEventError);
      expect(error).toMatchObject({ code: 4013, msg: 'too many requests' });
    });

    test('when the connection is lost', async () => {
      await platform.script({ on, close: { code: 1011, reason: 'restart', after: 1 } });
      const session = await open();
      const error = await rejection(session.waitFor(completed));
      expect(error).toBeInstanceOf(SocketClosedError);
      expect(error).toMatchObject({ code: 1011, reason: 'restart', wasClean: true, lastEvent: 'chat.created' });
    });

    test('after its timeout, or on its signal, while the session continues', async () => {
      await using session = await open();
      await session.waitFor('chat.created');
      expect(await rejection(session.waitFor(completed, { timeout: 1 }))).toBeInstanceOf(SocketTimeoutError);
      const controller = new AbortController();
      const waiting = rejection(session.waitFor(completed, { signal: controller.signal }));
      controller.abort('enough');
      const error = await waiting;
      expect(error).toBeInstanceOf(APIUserAbortError);
      expect(error).toMatchObject({ cause: 'enough' });
      session.sendText('Hi');
      await session.waitFor(completed);
    });
  });

  test.each([
    ['with a reason', { close: { code: 1011, reason: 'restart', after: 2 } }, { code: 1011, reason: 'restart' }],
    ['without a close frame', { reset: { events: 2 } }, { code: 1006, wasClean: false }],
  ])('a loop throws after an abnormal close %s, once all events are read', async (_how, fault, end) => {
    await platform.script({ on, ...fault });
    const session = await open();
    session.send(update);
    const types: string[] = [];
    const error = await rejection(
      (async () => {
        for await (const { event_type } of session) types.push(event_type);
      })(),
    );
    expect(types).toEqual(['chat.created', 'chat.updated']);
    expect(error).toBeInstanceOf(SocketClosedError);
    expect(error).toMatchObject({ ...end, lastEvent: 'chat.updated' });
    expect((await session.closed).error).toBe(error);
  });

  test('a signal ends the session and all its waits, and prevents another one', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const session = await open({ signal, maxRetries: 3 });
    await session.waitFor('chat.created');
    const reply = session.reply();
    const waiting = [rejection(session.waitFor(completed)), rejection(reply.completed)];
    controller.abort('left');
    for (const error of [...(await Promise.all(waiting)), (await session.closed).error]) {
      expect(error).toBeInstanceOf(APIUserAbortError);
      expect(error).toMatchObject({ cause: 'left' });
    }
    expect(await rejection(open({ signal }))).toBeInstanceOf(APIUserAbortError);
    expect(await platform.received()).toHaveLength(1);
  });
});
