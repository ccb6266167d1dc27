/** Responses of success with items that are no objects, and with values where a list is expected. */
import { describe, expect, it, vi } from 'vitest';
import { CozeAPI } from '../../src/index.js';
import { InvalidResponseError } from '../../src/errors/api-error.js';
import { json as answer, serve } from '../support/http-server.node.js';
import { rejection } from '../support/operations.js';
import * as sse from '../support/sse-server.node.js';

const { chat, chatReq, json, message, runReq, sseServer } = sse;
const quiet = { logLevel: 'off' } as const;
const quick = { pollInterval: 1 };
const noObjects = [null, 'x', 5, true, [1]];
const noLists = ['x', 5, true, { length: 1 }];

/** A client of a server that responds with each of some data, the last again and again. */
async function platform(...data: readonly unknown[]): Promise<CozeAPI> {
  const { url } = await serve((response, _, number) =>
    answer(response, { code: 0, execute_id: 'e', data: data[Math.min(number, data.length) - 1] }),
  );
  return new CozeAPI({ token: 't', baseURL: url, maxRetries: 0, logLevel: 'off' });
}

const file = { document_id: '1', status: 1 };
const bill = { task_id: '6', status: 'finished' };
const polls: readonly {
  readonly name: string;
  readonly first: readonly unknown[];
  readonly wrap: (list: unknown) => unknown;
  readonly item: object;
  readonly call: (client: CozeAPI) => Promise<unknown>;
}[] = [
  {
    name: 'datasets.processAndPoll',
    first: [],
    wrap: (data) => ({ data }),
    item: file,
    call: ({ datasets }) => datasets.processAndPoll('7', { document_ids: ['1'] }, quick),
  },
  {
    name: 'commerce.benefits.billTasks.createAndPoll',
    first: [{ task_id: '6', status: 'running' }],
    wrap: (task_infos) => ({ task_infos }),
    item: bill,
    call: ({ commerce }) => commerce.benefits.billTasks.createAndPoll({ started_at: 1, ended_at: 2 }, quick),
  },
  {
    name: 'workflows.runs.createAndPoll',
    first: [undefined],
    wrap: (list) => list,
    item: { execute_id: 'e', execute_status: 'Success' },
    call: ({ workflows }) => workflows.runs.createAndPoll(runReq, quick),
  },
];

describe.each(polls)('$name', ({ first, wrap, item, call }) => {
  it.each(noObjects)('skips an item that is %j', async (odd) => {
    const whole = [odd, item, odd];
    const result = await call(await platform(...first, wrap([odd]), wrap(whole)));
    expect([item, wrap(whole)]).toContainEqual(result);
  });

  it.each(noLists)('refuses %j in place of the list', async (list) => {
    const error = await rejection(call(await platform(...first, wrap(list), wrap([item]))));
    expect(error).toBeInstanceOf(InvalidResponseError);
  });
});

describe('a poll of work whose state is not there', () => {
  const noStatus = ['', null, undefined, 0];
  const copyParams = { entity_id: '1', entity_type: 'app', to_workspace_id: '3' } as const;
  const tasks: Readonly<
    Record<string, readonly [(client: CozeAPI) => Promise<unknown>, (status: unknown) => unknown]>
  > = {
    'workflows.runs.createAndPoll': [
      ({ workflows }) => workflows.runs.createAndPoll(runReq, quick),
      (execute_status) => [{ execute_id: 'e', execute_status }],
    ],
    'commerce.benefits.billTasks.createAndPoll': [
      ({ commerce }) => commerce.benefits.billTasks.createAndPoll({ started_at: 1, ended_at: 2 }, quick),
      (status) => ({ task_id: '6', task_infos: [{ task_id: '6', status }] }),
    ],
    'entities.copyTasks.createAndPoll': [
      ({ entities }) => entities.copyTasks.createAndPoll(copyParams, quick),
      (task_status) => ({ task_id: '6', task_status }),
    ],
    'chat.createAndPoll': [
      (client) => client.chat.createAndPoll(chatReq, quick),
      (status) => ({ ...chat('created'), status }),
    ],
  };
  const table = Object.entries(tasks).flatMap(([name, [call, data]]) =>
    noStatus.map((status) => ({ name, status, call, data: data(status) })),
  );

  it.each(table)('$name rejects if the status is $status', async ({ call, data }) => {
    const error = await rejection(call(await platform(data)));
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(String(error)).toContain('no status of the');
  });

  const lists = Object.entries({
    'workflows.runs.createAndPoll': [[], null, undefined, [null]],
    'commerce.benefits.billTasks.createAndPoll': [{ task_infos: [] }, {}, { task_infos: [{ task_id: '7' }] }],
    'entities.copyTasks.createAndPoll': [null, undefined],
  }).flatMap(([name, all]) => all.map((list) => ({ name, list })));

  it.each(lists)('$name rejects if the server never lists it: $list', async ({ name, list }) => {
    const error = await rejection(tasks[name]?.[0](await platform({ task_id: '6' }, list)) ?? Promise.resolve());
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(String(error)).toContain('must be listed by now');
  });

  it('datasets.processAndPoll rejects if the server never lists a file and processes no other', async () => {
    const process = ({ datasets }: CozeAPI) => datasets.processAndPoll('7', { document_ids: ['1', '2'] }, quick);
    for (const list of [{ data: [] }, { data: null }, { data: [file] }])
      expect(String(await rejection(process(await platform(list))))).toContain('lacks some of the files');
  });

  it('datasets.processAndPoll waits for a file that is listed after another was processed', async () => {
    const running = { data: [{ document_id: '1', status: 0 }] };
    const ended = { data: [file, { document_id: '2', status: 1 }] };
    const client = await platform(...Array.from({ length: 40 }, () => running), { data: [file] }, ended);
    expect(await client.datasets.processAndPoll('7', { document_ids: ['1', '2'] }, quick)).toEqual(ended);
  });
});

it.each(['x', 5, true, [1]])('entities.copyTasks.createAndPoll refuses %j in place of the task', async (task) => {
  const { entities } = await platform({ task_id: '5' }, task, { task_id: '5', task_status: 'successful' });
  const params = { entity_id: '1', entity_type: 'app', to_workspace_id: '3' } as const;
  expect(await rejection(entities.copyTasks.createAndPoll(params, quick))).toBeInstanceOf(InvalidResponseError);
});

describe('chat.runTools', () => {
  const waiting = (tool_calls: unknown): Record<string, unknown> =>
    chat('requires_action', { required_action: { type: 'submit_tool_outputs', submit_tool_outputs: { tool_calls } } });
  const call = { id: 'call-1', type: 'function', function: { name: 'now', arguments: '{}' } };
  const tools = { now: () => '12', function: () => 'never' };
  /** A server whose chat waits for some calls, and is completed after the outputs. */
  const asking = (tool_calls: unknown) =>
    sseServer((res, { path, body }) => {
      if (path === '/v3/chat/message/list') return json(res, [message('Hi')]);
      const isAnswered = path === '/v3/chat/submit_tool_outputs';
      if (body['stream'] !== true) return json(res, isAnswered ? chat('completed') : waiting(tool_calls));
      if (isAnswered) return sse.send(res, ...sse.wholeTurn);
      return sse.send(res, sse.created, sse.sse('conversation.chat.requires_action', waiting(tool_calls)), sse.done);
    }, quiet);

  it.each(noObjects)('skips a call that is %j', async (odd) => {
    const { chat: client, requests } = await asking([odd, call]);
    expect(await client.runTools({ ...chatReq, tools }, quick)).toMatchObject({ answer: 'Hi' });
    expect(await client.runTools({ ...chatReq, tools, stream: true }).text()).toBe('你好，世界 🌍');
    const outputs = requests.flatMap(({ body }) => (body['tool_outputs'] === undefined ? [] : [body['tool_outputs']]));
    const one = [{ tool_call_id: 'call-1', output: '12' }];
    expect(outputs).toEqual([one, one]);
  });

  it.each([undefined, null, '', []])('returns a chat that waits with %j in place of calls', async (calls) => {
    const { chat: client } = await asking(calls);
    const polled = await client.runTools({ ...chatReq, tools }, quick);
    expect(polled).toMatchObject({ chat: { status: 'requires_action' } });
    const streamed = await client.runTools({ ...chatReq, tools, stream: true }).finalChat();
    expect(streamed).toMatchObject({ status: 'requires_action' });
  });

  it.each([...noLists, [null], [''], [5], [[1]]])('refuses %j in place of calls', async (calls) => {
    const { chat: client } = await asking(calls);
    const fault = { name: 'ToolRunError', fault: 'invalid_call' };
    expect(await rejection(client.runTools({ ...chatReq, tools }, quick))).toMatchObject(fault);
    expect(await rejection(client.runTools({ ...chatReq, tools, stream: true }).finalChat())).toMatchObject(fault);
  });

  it.each(['', null, 0, undefined])(
    'runs nothing if a call has the id %j: its output could not be assigned',
    async (id) => {
      const { chat: client, requests } = await asking([call, { ...call, id }]);
      const now = vi.fn(() => '12');
      const params = { ...chatReq, tools: { now }, onToolError: () => 'failed' };
      const fault = { name: 'ToolRunError', fault: 'invalid_call', toolName: 'now' };
      expect(await rejection(client.runTools(params, quick))).toMatchObject(fault);
      expect(await rejection(client.runTools({ ...params, stream: true }).text())).toMatchObject(fault);
      expect(now).not.toHaveBeenCalled();
      expect(requests.filter(({ path }) => path === '/v3/chat/submit_tool_outputs')).toEqual([]);
    },
  );

  it.each([undefined, null, 'x', 5])('a call whose function is %j has arguments that are none', async (odd) => {
    const { chat: client } = await asking([{ ...call, function: odd }]);
    const fault = { fault: 'invalid_arguments' };
    expect(await rejection(client.runTools({ ...chatReq, tools }, quick))).toMatchObject(fault);
    expect(await rejection(client.runTools({ ...chatReq, tools, stream: true }).text())).toMatchObject(fault);
  });
});

it('a chat whose status is a number after the cancel is the result', async () => {
  const { chat: client } = await sseServer(
    (res, { path }) => json(res, chat('', { status: path === '/v3/chat/cancel' ? 5 : 'in_progress' })),
    quiet,
  );
  const options = { ...quick, pollTimeout: 20, cancelOnTimeout: true };
  expect(await client.createAndPoll(chatReq, options)).toMatchObject({ chat: { status: 5 } });
});
