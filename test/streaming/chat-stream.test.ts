import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { APIError } from '../../src/errors/api-error.js';
import { ChatFailedError, NoAnswerError } from '../../src/errors/stream-errors.js';
import type { ChatflowStreamEvent } from '../../generated/types/types.gen.js';
import type { StreamChatData } from '../../src/streaming/chat-stream.js';
import { isKnownEvent } from '../../src/streaming/stream-events.js';
import * as sse from '../support/sse-server.node.js';

const { chatReq, collect, sseServer, wholeTurn } = sse;

describe('the events of a chat', () => {
  it('are new objects with parsed data, the text [DONE] in the last', async () => {
    const server = await sseServer((res) => sse.send(res, ...wholeTurn));
    const events = await collect(server.chat.stream(chatReq));
    expect(events.map(({ event }) => event)).toEqual([
      'conversation.chat.created',
      'conversation.chat.in_progress',
      'conversation.message.delta',
      'conversation.message.delta',
      'conversation.message.completed',
      'conversation.chat.completed',
      'done',
    ]);
    expect(events[2]).toEqual({ event: 'conversation.message.delta', data: sse.message('你好') });
    expect(events.at(-1)).toEqual({ event: 'done', data: '[DONE]' });
    expect(new Set(events).size).toBe(events.length);
    expect(Object.keys(events[0] ?? {})).toEqual(['event', 'data']);
  });

  it.each([
    ['quoted', 'event:done\ndata:"[DONE]"\n\n'],
    ['bare', 'event: done\ndata: [DONE]\n\n'],
    ['empty', 'event:done\ndata:\n\n'],
    ['without a line end', 'event:done\ndata:"[DONE]"'],
    ['without data', 'event:done\n\n'],
  ])('end with the text [DONE], sent %s', async (_name, terminator) => {
    const server = await sseServer((res) => sse.send(res, sse.created, terminator));
    expect((await collect(server.chat.stream(chatReq))).at(-1)).toEqual({ event: 'done', data: '[DONE]' });
  });

  it('end with the debug URL of a chatflow', async () => {
    const debug_url = 'https://www.coze.cn/work_flow?execute_id=1&space_id=2';
    const terminator = `event: done\ndata: {"debug_url":"${debug_url.replace('&', '\\u0026')}"}`;
    const server = await sseServer((res) => sse.send(res, sse.created, terminator));
    const request = { workflow_id: 'flow-1', additional_messages: [] };
    const events: ChatflowStreamEvent[] = await collect(server.workflows.chat.stream(request));
    expect(events.at(-1)).toEqual({ event: 'done', data: { debug_url } });
  });

  it('end with the terminator of coze-studio', async () => {
    const server = await sseServer((res) => sse.send(res, sse.created, 'event:conversation.stream.done\ndata:\n\n'));
    const last: { event: string; data: unknown } | undefined = (await collect(server.chat.stream(chatReq))).at(-1);
    expect(last).toEqual({ event: 'conversation.stream.done', data: '' });
  });

  it('are yielded if their name is unknown, or their data are empty or not JSON', async () => {
    const strange = [
      sse.sse('conversation.message.folded', { a: 1 }),
      sse.sse('heartbeat', 'tick'),
      sse.sse('broken', '{"a":'),
      sse.sse('number', '7379462189365198898'),
      sse.sse('__proto__', '{"__proto__":1}'),
      'data: nameless\n\n',
      sse.sse('conversation.message.delta', ''),
      sse.sse('conversation.chat.created', 'null'),
    ];
    const server = await sseServer((res) => sse.send(res, ...strange, ...wholeTurn), { logLevel: 'off' });
    const events = await collect(server.chat.stream(chatReq));
    expect(events.slice(0, 8).map(({ event, data }: { event: string; data: unknown }) => [event, data])).toEqual([
      ['conversation.message.folded', { a: 1 }],
      ['heartbeat', 'tick'],
      ['broken', '{"a":'],
      ['number', '7379462189365198898'],
      ['__proto__', JSON.parse('{"__proto__":1}')],
      ['message', 'nameless'],
      ['conversation.message.delta', ''],
      ['conversation.chat.created', null],
    ]);
    for (const kind of ['chat', undefined] as const)
      expect(events.map((event) => isKnownEvent<StreamChatData>(event, kind))).toEqual([
        ...Array<boolean>(6).fill(false),
        ...Array<boolean>(9).fill(true),
      ]);
  });

  it('isKnownEvent() depends on the kind of the stream', async () => {
    const server = await sseServer((res) => sse.send(res, sse.sse('Message', {}), sse.done));
    const events = await collect(server.chat.stream(chatReq));
    expect(events.map((event) => isKnownEvent(event, 'chat'))).toEqual([false, true]);
    expect(events.map((event) => isKnownEvent(event, 'workflow'))).toEqual([true, false]);
    expect(events.map((event) => isKnownEvent(event))).toEqual([true, true]);
  });

  it('continue after conversation.chat.completed with audio', async () => {
    const audio = sse.sse('conversation.audio.delta', sse.message('UklGRg==', { content_type: 'audio' }));
    const server = await sseServer((res) =>
      sse.send(res, sse.created, sse.delta('Hi'), sse.chatCompleted, audio, sse.done),
    );
    const stream = server.chat.stream(chatReq);
    expect((await collect(stream)).map(({ event }) => event).slice(-2)).toEqual(['conversation.audio.delta', 'done']);
    expect(await stream.text()).toBe('Hi');
  });
});

describe('the request of a chat', () => {
  it('is sent once, when the stream is first used', async () => {
    const server = await sseServer((res) => sse.send(res, ...wholeTurn));
    const stream = server.chat.stream(chatReq);
    expect(await Promise.resolve(stream)).toBe(stream);
    expect(server.requests).toHaveLength(0);
    await Promise.all([stream.next(), stream.text(), stream.withResponse()]);
    await collect(stream);
    expect(server.requests).toHaveLength(1);
  });

  it('adds the required fields and does not change the objects of the caller', async () => {
    const server = await sseServer((res) => sse.send(res, ...wholeTurn));
    const items = [
      { type: 'text' as const, text: '看图' },
      { type: 'image' as const, file_id: '1' },
    ];
    const params = Object.freeze({
      bot_id: 'bot-1',
      conversation_id: 'conv-1',
      additional_messages: [
        Object.freeze({ role: 'user' as const, content: items }),
        Object.freeze({ role: 'user' as const, content: 'Hi', content_type: 'text' as const }),
      ],
    });
    await collect(server.chat.stream(params));
    await collect(server.chat.stream(params));
    const [first, second] = server.requests;
    expect(first?.path).toBe('/v3/chat');
    expect(first?.query.get('conversation_id')).toBe('conv-1');
    expect(first?.body).toEqual({
      bot_id: 'bot-1',
      stream: true,
      user_id: expect.stringMatching(/^[\da-f]{32}$/),
      additional_messages: [
        { role: 'user', content: JSON.stringify(items), content_type: 'object_string' },
        { role: 'user', content: 'Hi', content_type: 'text' },
      ],
    });
    expect(second?.body.user_id).not.toBe(first?.body.user_id);
  });

  it('makes a user_id on platforms without crypto, such as mini-programs', async () => {
    vi.stubGlobal('crypto', undefined);
    onTestFinished(() => void vi.unstubAllGlobals());
    const server = await sseServer((res) => sse.send(res, ...wholeTurn));
    await collect(server.chat.stream({ bot_id: 'bot-1' }));
    await collect(server.chat.stream({ bot_id: 'bot-1' }));
    const [first, second] = server.requests.map(({ body }) => body.user_id);
    expect(first).toMatch(/^[\da-f]{32}$/);
    expect(second).not.toBe(first);
  });

  it('omits an empty conversation_id', async () => {
    const server = await sseServer((res) => sse.send(res, ...wholeTurn));
    await collect(server.chat.stream({ ...chatReq, conversation_id: '' }));
    expect(server.requests[0]?.query.has('conversation_id')).toBe(false);
    expect(server.requests[0]?.body.user_id).toBe('user-1');
  });

  it('always has parameters for a chatflow', async () => {
    const server = await sseServer((res) => sse.send(res, ...wholeTurn));
    const request = {
      workflow_id: 'flow-1',
      bot_id: 'bot-1',
      additional_messages: [{ role: 'user' as const, content: 'Hi' }],
    };
    await collect(server.workflows.chat.stream(request));
    expect(server.requests[0]?.path).toBe('/v1/workflows/chat');
    expect(server.requests[0]?.body).toMatchObject({ parameters: {}, additional_messages: [{ content_type: 'text' }] });
  });
});

describe('the helpers of a chat', () => {
  it('return the text, the message, the chat and the usage without an iteration', async () => {
    const server = await sseServer((res) => sse.send(res, ...wholeTurn));
    const stream = server.chat.stream(chatReq);
    expect(await stream.text()).toBe('你好，世界 🌍');
    expect(await stream.finalMessage()).toMatchObject({ id: 'msg-1', content: '你好，世界 🌍' });
    expect(await stream.finalChat()).toMatchObject({ id: 'chat-1', status: 'completed' });
    expect(await stream.usage()).toEqual(sse.usage);
    expect(stream.logid).toBe('log-1');
  });

  it('leave the events for a later iteration', async () => {
    const server = await sseServer((res) => sse.send(res, ...wholeTurn));
    const stream = server.chat.stream(chatReq);
    await stream.text();
    expect(await collect(stream)).toHaveLength(7);
    expect(await collect(stream)).toHaveLength(0);
  });

  it('can be awaited inside the loop', async () => {
    const server = await sseServer((res) => sse.send(res, ...wholeTurn));
    const stream = server.chat.stream(chatReq);
    const seen: string[] = [];
    for await (const part of stream) {
      seen.push(part.event);
      if (part.event === 'conversation.chat.created') expect(await stream.text()).toBe('你好，世界 🌍');
    }
    expect(seen).toHaveLength(7);
  });

  it('work while two iterations share the events', async () => {
    const server = await sseServer((res) => sse.send(res, ...wholeTurn));
    const stream = server.chat.stream(chatReq);
    const [a, text, b] = await Promise.all([collect(stream), stream.text(), collect(stream)]);
    expect(a.length + b.length).toBe(7);
    expect(text).toBe('你好，世界 🌍');
  });

  it('concurrent calls of next() get the events in order', async () => {
    const server = await sseServer((res) => sse.send(res, ...wholeTurn));
    const stream = server.chat.stream(chatReq);
    const steps = await Promise.all(Array.from({ length: 9 }, () => stream.next()));
    expect(steps.map(({ value }) => value?.event).slice(0, 3)).toEqual([
      'conversation.chat.created',
      'conversation.chat.in_progress',
      'conversation.message.delta',
    ]);
    expect(steps.map(({ done }) => done)).toEqual([...Array<boolean>(7).fill(false), true, true]);
  });

  it('join answers in the order in which they started; the full text replaces the deltas', async () => {
    const other = { id: 'msg-2' };
    const server = await sseServer((res) =>
      sse.send(
        res,
        sse.created,
        sse.completed('{"name":"f"}', { id: 'call', type: 'function_call' }),
        sse.delta('draft', { id: '__proto__' }),
        sse.delta('B1', other),
        sse.completed('A', { id: '__proto__' }),
        sse.delta('B2', other),
        sse.completed('C', { id: 'card', content_type: 'card' }),
        sse.delta('follow?', { id: 'f', type: 'follow_up' }),
        sse.chatCompleted,
        sse.done,
      ),
    );
    const stream = server.chat.stream(chatReq);
    expect(await stream.text()).toBe('AB1B2');
    expect((await stream.finalMessage()).id).toBe('card');
  });

  it('accept messages without most of their fields', async () => {
    const bare = [{}, { type: 'answer', content: 'x' }, { type: 'answer', content: 1, id: 'a' }];
    const deltas = [{ type: 'answer' }, ...bare].map((data) => sse.sse('conversation.message.delta', data));
    const wholes = bare.map((data) => sse.sse('conversation.message.completed', data));
    const chats = [1, 'text', [], {}].map((data) => sse.sse('conversation.chat.created', JSON.stringify(data)));
    const server = await sseServer((res) => sse.send(res, ...chats, ...deltas, ...wholes, sse.done), {
      logLevel: 'off',
    });
    const stream = server.chat.stream(chatReq);
    expect(await stream.text()).toBe('x');
    expect(await stream.finalMessage()).toEqual({ type: 'answer', content: 'x' });
    expect(await sse.rejection(stream.finalChat())).toBeInstanceOf(NoAnswerError);
    expect(await stream.usage()).toBeUndefined();
  });

  it('resolve when the chat requires an action, except finalMessage()', async () => {
    const required_action = { type: 'submit_tool_outputs', submit_tool_outputs: { tool_calls: [] } };
    const waiting = sse.sse('conversation.chat.requires_action', sse.chat('requires_action', { required_action }));
    const server = await sseServer((res) => sse.send(res, sse.created, waiting, sse.done));
    const stream = server.chat.stream(chatReq);
    expect(await stream.finalChat()).toMatchObject({ status: 'requires_action', required_action });
    expect(await stream.text()).toBe('');
    expect(await stream.usage()).toBeUndefined();
    const error = await sse.rejection(stream.finalMessage());
    expect(error).toBeInstanceOf(NoAnswerError);
    expect(error).toMatchObject({ logid: 'log-1', chat: { status: 'requires_action' } });
  });

  it.each([
    [
      'last_error',
      sse.sse('conversation.chat.failed', sse.chat('failed', { last_error: { code: 4028, msg: 'no quota' } })),
    ],
    [
      'the status of a completed chat',
      sse.sse('conversation.chat.completed', sse.chat('failed', { last_error: { code: 4028, msg: 'no quota' } })),
    ],
    ['bare code and msg', sse.sse('conversation.chat.failed', { code: 4028, msg: 'no quota' })],
    ['code as text', sse.sse('conversation.chat.failed', { code: '4028', msg: 'no quota' })],
    ['error event', sse.sse('error', { code: 4028, msg: 'no quota' })],
  ])('reject with the reason of a failed chat, sent as %s', async (_name, failure) => {
    const server = await sseServer((res) => sse.send(res, sse.created, sse.delta('So far'), failure));
    const stream = server.chat.stream(chatReq);
    const events = await collect(stream);
    expect(events).toHaveLength(3);
    for (const helper of [stream.text(), stream.finalMessage(), stream.finalChat(), stream.usage()]) {
      const error = await sse.rejection(helper);
      expect(error).toBeInstanceOf(ChatFailedError);
      expect(error).toMatchObject({ lastError: { code: 4028, msg: 'no quota' }, code: 4028, logid: 'log-1' });
      expect(error).toMatchObject({ chat: { id: 'chat-1' }, partial: { text: 'So far', events: 3 } });
      expect(String(error)).toContain('no quota (code 4028)');
    }
  });

  it('accept a reason in plain text, and a terminator after the failure', async () => {
    const server = await sseServer((res) => sse.send(res, sse.sse('error', 'the model is gone'), sse.done), {
      logLevel: 'off',
    });
    const stream = server.chat.stream(chatReq);
    expect(await sse.rejection(stream.text())).toMatchObject({ lastError: { code: 0, msg: 'the model is gone' } });
    expect(await collect(stream)).toHaveLength(2);
  });
});

describe('withResponse', () => {
  it('resolves with the stream, the response and the log id before any event', async () => {
    const server = await sseServer((res) => sse.open(res));
    const stream = server.chat.stream(chatReq);
    const { data, response, logid } = await stream.withResponse();
    expect(data).toBe(stream);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    expect(logid).toBe('log-1');
    await stream.return();
  });

  it('rejects when the server refuses the request', async () => {
    const server = await sseServer((res) => sse.json(res, undefined, { code: 4101, msg: 'denied' }));
    const stream = server.chat.stream(chatReq);
    expect(await sse.rejection(stream.withResponse())).toBeInstanceOf(APIError);
    expect(await sse.rejection(stream.next())).toMatchObject({ code: 4101 });
  });
});

describe('cancel', () => {
  it('waits for the id of the chat, cancels it on the server and leaves the stream open', async () => {
    const server = await sseServer((res, { path }) => {
      if (path === '/v3/chat/cancel') return sse.json(res, sse.chat('canceled'));
      return sse.send(res, ...wholeTurn);
    });
    const stream = server.chat.stream(chatReq);
    await stream.next();
    expect(await stream.cancel()).toMatchObject({ status: 'canceled' });
    expect(server.requests[1]).toMatchObject({
      path: '/v3/chat/cancel',
      body: { conversation_id: 'conv-1', chat_id: 'chat-1' },
    });
    expect(await collect(stream)).toHaveLength(6);
  });

  it('cancels the chat of a chatflow', async () => {
    const server = await sseServer((res, { path }) => {
      if (path === '/v3/chat/cancel') return sse.json(res, sse.chat('canceled'));
      return sse.send(res, ...wholeTurn);
    });
    const stream = server.workflows.chat.stream({ workflow_id: 'flow-1', bot_id: 'bot-1', additional_messages: [] });
    await stream.next();
    expect(await stream.cancel()).toMatchObject({ status: 'canceled' });
    expect(server.requests[1]?.body).toEqual({ conversation_id: 'conv-1', chat_id: 'chat-1' });
  });

  it('cancels the chat after the signal has ended the stream', async () => {
    const server = await sseServer((res, { path }) => {
      if (path === '/v3/chat/cancel') return sse.json(res, sse.chat('canceled'));
      return sse.open(res).write(sse.created);
    });
    const controller = new AbortController();
    const stream = server.chat.stream(chatReq, { signal: controller.signal });
    await stream.next();
    controller.abort();
    expect(await stream.cancel()).toMatchObject({ status: 'canceled' });
  });

  it('returns the chat if it has ended in the meantime', async () => {
    const server = await sseServer((res, { path }) => {
      if (path === '/v3/chat/cancel') return sse.json(res, undefined, { code: 4104, msg: 'cannot be canceled' });
      if (path === '/v3/chat/retrieve') return sse.json(res, sse.chat('completed'));
      return sse.send(res, ...wholeTurn);
    });
    expect(await server.chat.stream(chatReq).cancel()).toBeUndefined();
    const stream = server.chat.stream(chatReq);
    await stream.next();
    expect(await stream.cancel()).toMatchObject({ status: 'completed' });
  });

  it('before the first use sends nothing and aborts the stream', async () => {
    const server = await sseServer((res) => sse.send(res, ...wholeTurn));
    const stream = server.chat.stream(chatReq);
    expect(await stream.cancel()).toBeUndefined();
    expect(server.requests).toHaveLength(0);
    expect(await sse.rejection(stream.next())).toMatchObject({ name: 'UserAbortError' });
  });
});
