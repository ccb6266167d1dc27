import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { InvalidResponseError } from '../../src/errors/api-error.js';
import { CozeAPI } from '../../src/index.js';
import { json as answer, serve } from '../support/http-server.node.js';
import { rejection } from '../support/operations.js';
import * as sse from '../support/sse-server.node.js';

const { chat, chatReq, json, message, runReq, sseServer } = sse;
const quiet = { logLevel: 'off' } as const;
const quick = { pollInterval: 1 };

/** Values that servers written in Go send for a field that is not there. `undefined` leaves the field out. */
const absent = [undefined, null, '', 0];

describe('a response of success without what the next request needs', () => {
  const bodies: readonly object[] = [
    {},
    ...absent.map((data) => ({ data })),
    { data: {} },
    ...absent.map((id) => ({ data: { id, conversation_id: id, task_id: id, execute_id: id } })),
  ];
  const calls: readonly [string, (client: CozeAPI) => PromiseLike<unknown>][] = [
    ['chat.createAndPoll', ({ chat }) => chat.createAndPoll(chatReq, quick)],
    ['chat.runTools', ({ chat }) => chat.runTools({ ...chatReq, tools: {} }, quick)],
    ['chat.poll', ({ chat }) => chat.poll('conv-1', 'chat-1', quick)],
    ['workflows.runs.createAndPoll', ({ workflows }) => workflows.runs.createAndPoll(runReq, quick)],
    [
      'entities.copyTasks.createAndPoll',
      ({ entities }) =>
        entities.copyTasks.createAndPoll({ entity_id: '1', entity_type: 'app', to_workspace_id: '3' }, quick),
    ],
    [
      'commerce.benefits.billTasks.createAndPoll',
      ({ commerce }) => commerce.benefits.billTasks.createAndPoll({ started_at: 1, ended_at: 2 }, quick),
    ],
  ];
  const table = calls.flatMap(([name, call]) =>
    bodies.map((body) => [name, JSON.stringify(body), call, body] as const),
  );

  it.each(table)('is an InvalidResponseError of %s: %s', async (_name, _text, call, body) => {
    const server = await serve((response) => answer(response, { code: 0, msg: '', ...body }));
    const client = new CozeAPI({ token: 't', baseURL: server.url, ...quiet });
    const error = await rejection(call(client));
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error).toMatchObject({ status: 200, rawError: { code: 0 } });
    expect(server.hits).toHaveLength(1);
  });

  it.each(absent)('is an InvalidResponseError of datasets.processAndPoll: %j', async (data) => {
    const server = await serve((response) => answer(response, { code: 0, data }));
    const client = new CozeAPI({ token: 't', baseURL: server.url, ...quiet });
    const waiting = client.datasets.processAndPoll('7', { document_ids: ['1'] }, quick);
    expect(await rejection(waiting)).toBeInstanceOf(InvalidResponseError);
  });
});

describe('a status that is not there', () => {
  /** A server whose first responses lack the status. */
  const late = (status: unknown, then: string) =>
    sseServer((res, { path }, count) => {
      if (path === '/v3/chat/message/list') return json(res, [message('Hi')]);
      return json(res, chat('', { status: count === 1 ? status : then }));
    }, quiet);

  it.each(absent)('in the response that starts a chat is requested: %j', async (status) => {
    const server = await late(status, 'completed');
    expect(await server.chat.createAndPoll(chatReq, quick)).toMatchObject({
      chat: { status: 'completed' },
      answer: 'Hi',
    });
    expect(await server.chat.poll('conv-1', 'chat-1', quick)).toMatchObject({ answer: 'Hi' });
  });

  it.each(absent)('of a background task means that it runs: %j', async (status) => {
    const states = [{ execute_id: 'exec-1', execute_status: status }, { execute_status: 'Success' }];
    const server = await sseServer(
      (res, { path }) =>
        path === '/v1/workflow/run' ? json(res, undefined, { execute_id: 'exec-1' }) : json(res, [states.shift()]),
      quiet,
    );
    expect(await server.workflows.runs.createAndPoll(runReq, quick)).toEqual({ execute_status: 'Success' });
  });
});

it.each([7, '7'])('a chat whose ids are %j is polled by them', async (id) => {
  const server = await sseServer((res, { path }) => {
    if (path === '/v3/chat/message/list') return json(res, [message('Hi')]);
    return json(res, chat(path === '/v3/chat' ? 'in_progress' : 'completed', { id, conversation_id: id }));
  }, quiet);
  expect(await server.chat.createAndPoll(chatReq, quick)).toMatchObject({ answer: 'Hi' });
  expect(await server.chat.runTools({ ...chatReq, tools: {} }, quick)).toMatchObject({ answer: 'Hi' });
  const polled = server.requests.filter(({ path }) => path === '/v3/chat/retrieve');
  expect(polled.map(({ query }) => query.get('chat_id'))).toEqual(['7', '7']);
});

describe('the messages of a polled chat', () => {
  const list =
    (envelope: object) =>
    (res: ServerResponse, { path }: sse.Seen) =>
      path === '/v3/chat/message/list'
        ? json(res, undefined, envelope)
        : json(res, chat('completed', { required_action: null, last_error: null }));
  const called = async (envelope: object) => {
    const { chat: client } = await sseServer(list(envelope), quiet);
    return [
      await client.createAndPoll(chatReq, quick),
      await client.poll('conv-1', 'chat-1', quick),
      await client.runTools({ ...chatReq, tools: {} }, quick),
    ];
  };

  it.each([{}, { data: null }, { data: '' }, { Messages: null }])('are an empty list for %j', async (envelope) => {
    for (const result of await called(envelope)) expect(result).toMatchObject({ messages: [], answer: '' });
  });

  it.each(['data', 'Messages'])('are read from the field %s', async (field) => {
    for (const result of await called({ [field]: [message('Hi')] }))
      expect(result).toMatchObject({ messages: [message('Hi')], answer: 'Hi' });
  });

  it('are summed up as the answer, without cards, audio and other types', async () => {
    const said = [
      message('call', { type: 'function_call' }),
      message('It is ', { id: 'a' }),
      message('{"card":1}', { content_type: 'card' }),
      message('sunny.', { id: 'b', content_type: 'object_string' }),
      message('UklGRg==', { content_type: 'audio' }),
      message('', { content: null }),
      message('And tomorrow?', { type: 'follow_up' }),
      null,
    ];
    for (const { answer: text } of await called({ data: said })) expect(text).toBe('It is sunny.');
  });
});
