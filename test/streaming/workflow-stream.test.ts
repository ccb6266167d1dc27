import { describe, expect, it } from 'vitest';
import { CozeError } from '../../src/errors/coze-error.js';
import { WorkflowFailedError, WorkflowInterruptedError } from '../../src/errors/stream-errors.js';
import type { WorkflowEvent } from '../../generated/types/types.gen.js';
import { isKnownEvent } from '../../src/streaming/stream-events.js';
import * as sse from '../support/sse-server.node.js';

const { collect, json, nodeMessage, rejection, runReq, send, sseServer } = sse;

const debug_url = 'https://www.coze.cn/work_flow?execute_id=1';
const said = (id: number, content: string, seq: number, finish: boolean, more: object = {}): string =>
  sse.sse('Message', nodeMessage(content, { node_seq_id: `${seq}`, node_is_finish: finish, ...more }), id);
const output = (id: number, content: string): string =>
  said(id, content, 0, true, { node_title: '', cost: '0.00', token: 0 });
const finished = (id: number): string => sse.sse('Done', { debug_url }, id);
const interrupt = { interrupt_data: { event_id: '740/276', type: 2, data: '' }, node_title: '问答' };
const asks = (id: number): string =>
  said(id, '哪个城市？', 0, true, { node_title: '问答' }) + sse.sse('Interrupt', interrupt, id + 1);
const fails = (id: number): string => sse.sse('Error', { error_code: 4000, error_message: 'bad', debug_url }, id);

describe('the events of a run', () => {
  it('have a number as id, and end with Done', async () => {
    const server = await sseServer((res) =>
      send(res, said(0, '你', 0, false), said(1, '好', 1, true), sse.sse('PING', '', 2), finished(3)),
    );
    const events = await collect(server.workflows.runs.stream(runReq));
    expect(events.map(({ id, event }) => [id, event])).toEqual([
      [0, 'Message'],
      [1, 'Message'],
      [2, 'PING'],
      [3, 'Done'],
    ]);
    expect(events[3]).toEqual({ id: 3, event: 'Done', data: { debug_url } });
    expect(events[2]?.data).toBe('');
    expect(Object.keys(events[0] ?? {})).toEqual(['id', 'event', 'data']);
    expect(events.every((event) => isKnownEvent<WorkflowEvent>(event))).toBe(true);
    expect(server.requests[0]).toMatchObject({ path: '/v1/workflow/stream_run', body: runReq });
  });

  it.each([
    ['Done', sse.sse('Done', '{}', 1)],
    ['empty Done', 'id: 1\nevent: Done\ndata:\n\n'],
  ])('end with the terminator although the server keeps the connection open: %s', async (_name, terminator) => {
    const server = await sseServer((res) => sse.open(res).write(said(0, 'Hi', 0, true) + terminator), {
      logLevel: 'off',
    });
    expect(await collect(server.workflows.runs.stream(runReq))).toHaveLength(2);
    await server.closedByClient();
  });

  it('can be left in the middle: the connection is closed, and finalOutput() rejects', async () => {
    const server = await sseServer((res) => sse.open(res).write(said(0, 'Hi', 0, true)));
    const stream = server.workflows.runs.stream(runReq);
    for await (const { event } of stream) {
      expect(event).toBe('Message');
      break;
    }
    await server.closedByClient();
    expect(await rejection(stream.finalOutput())).toMatchObject({ name: 'UserAbortError', partial: { text: 'Hi' } });
  });

  it('need no id; an id that is not a number is omitted', async () => {
    const text = nodeMessage('Hi');
    const server = await sseServer((res) => send(res, sse.sse('Message', text), 'id: x\nevent: Done\ndata: {}\n\n'));
    expect(await collect(server.workflows.runs.stream(runReq))).toEqual([
      { event: 'Message', data: text },
      { event: 'Done', data: {} },
    ]);
  });
});

describe('the helpers of a run', () => {
  it('return the text, the output and the debug URL', async () => {
    const server = await sseServer((res) =>
      send(res, said(0, '讲', 0, false), said(1, '完', 1, true), output(2, '{"output":"讲完"}'), finished(3)),
    );
    const stream = server.workflows.runs.stream(runReq);
    expect(await stream.text()).toBe('讲完');
    expect(await stream.finalOutput()).toBe('{"output":"讲完"}');
    expect(await stream.interrupt()).toBeUndefined();
    expect(await stream.debugUrl()).toBe(debug_url);
    expect(stream.logid).toBe('log-1');
    expect(await collect(stream)).toHaveLength(4);
  });

  it('join the output of an end node that streams', async () => {
    const end = { node_title: 'End', node_type: 'End' };
    const server = await sseServer((res) =>
      send(res, said(0, 'a', 0, false, end), said(1, 'b', 1, true, end), finished(2)),
    );
    const stream = server.workflows.runs.stream(runReq);
    expect([await stream.text(), await stream.finalOutput()]).toEqual(['ab', 'ab']);
  });

  it('return the output of the last node that finished if there is no end node', async () => {
    const server = await sseServer((res) =>
      send(
        res,
        said(0, 'A1', 0, false, { node_id: 'a', batch_index: 0 }),
        said(1, 'B1', 0, false, { node_id: 'a', batch_index: 1 }),
        said(2, 'A2', 1, true, { node_id: 'a', batch_index: 0 }),
        said(3, 'B2', 1, true, { node_id: 'a', batch_index: 1 }),
        said(4, 'cut', 0, false, { node_id: '__proto__' }),
        finished(5),
      ),
    );
    const stream = server.workflows.runs.stream(runReq);
    expect(await stream.finalOutput()).toBe('B1B2');
    expect(await stream.text()).toBe('A1B1A2B2cut');
  });

  it('return empty texts for a run without messages', async () => {
    const server = await sseServer((res) => send(res, finished(0)));
    const stream = server.workflows.runs.stream(runReq);
    expect([await stream.text(), await stream.finalOutput()]).toEqual(['', '']);
  });

  it('return the interrupt; finalOutput() rejects with it', async () => {
    const server = await sseServer((res) => send(res, asks(0)));
    const stream = server.workflows.runs.stream(runReq);
    expect(await stream.interrupt()).toEqual(interrupt);
    expect(await stream.text()).toBe('哪个城市？');
    expect(await stream.debugUrl()).toBeUndefined();
    const error = await rejection(stream.finalOutput());
    expect(error).toBeInstanceOf(WorkflowInterruptedError);
    expect(error).toMatchObject({ interrupt, logid: 'log-1' });
  });

  it.each([
    ['Error', fails(1), { lastError: { code: 4000, msg: 'bad' }, code: 4000, msg: 'bad', debugUrl: debug_url }],
    [
      'empty code',
      sse.sse('Error', { error_code: '', error_message: 'bad' }, 1),
      { lastError: { code: 0, msg: 'bad' } },
    ],
    ['plain text', sse.sse('error', 'the node crashed'), { lastError: { code: 0, msg: 'the node crashed' } }],
  ])('reject when the run failed, except debugUrl(): %s', async (_name, failure, fields) => {
    const server = await sseServer((res) => send(res, said(0, 'So far', 0, true), failure), { logLevel: 'off' });
    const stream = server.workflows.runs.stream(runReq);
    for (const helper of [stream.text(), stream.finalOutput(), stream.interrupt()]) {
      const error = await rejection(helper);
      expect(error).toBeInstanceOf(WorkflowFailedError);
      expect(error).toMatchObject({ ...fields, logid: 'log-1', partial: { text: 'So far' } });
    }
    await stream.debugUrl();
    expect(await collect(stream)).toHaveLength(2);
  });
});

describe('resuming', () => {
  it('sends the reply and returns a new stream', async () => {
    const server = await sseServer((res) => send(res, output(0, '{}'), finished(1)));
    const reply = { workflow_id: 'flow-1', event_id: '740/276', interrupt_type: 2, resume_data: '北京' };
    expect(await collect(server.workflows.runs.resume(reply))).toHaveLength(2);
    expect(server.requests[0]).toMatchObject({ path: '/v1/workflow/stream_resume', body: reply });
  });

  it('with onInterrupt continues the same stream', async () => {
    const server = await sseServer((res, _seen, count) =>
      send(res, count < 3 ? asks(0) : output(0, '{"a":1}') + finished(1)),
    );
    const asked: unknown[] = [];
    const options = {
      headers: { 'x-mine': 'yes' },
      onInterrupt: async (question: unknown) => `answer ${asked.push(question)}`,
    };
    const stream = server.workflows.runs.stream(runReq, options);
    const events = await collect(stream);
    expect(events.map(({ event }) => event)).toEqual([
      'Message',
      'Interrupt',
      'Message',
      'Interrupt',
      'Message',
      'Done',
    ]);
    expect(asked).toEqual([interrupt, interrupt]);
    expect(await stream.finalOutput()).toBe('{"a":1}');
    expect(await stream.interrupt()).toBeUndefined();
    expect(server.requests.slice(1).map(({ path, body }) => [path, body])).toEqual([
      [
        '/v1/workflow/stream_resume',
        { workflow_id: 'flow-1', event_id: '740/276', interrupt_type: 2, resume_data: 'answer 1' },
      ],
      [
        '/v1/workflow/stream_resume',
        { workflow_id: 'flow-1', event_id: '740/276', interrupt_type: 2, resume_data: 'answer 2' },
      ],
    ]);
    expect(server.requests.every(({ headers }) => headers['x-mine'] === 'yes')).toBe(true);
  });

  it('calls onInterrupt after the interrupt was read', async () => {
    const server = await sseServer((res) => send(res, asks(0)));
    let asked = 0;
    const stream = server.workflows.runs.stream(runReq, { onInterrupt: () => void (asked += 1) });
    await stream.next();
    expect((await stream.next()).value?.event).toBe('Interrupt');
    expect(asked).toBe(0);
    expect((await stream.next()).done).toBe(true);
    expect(asked).toBe(1);
    expect(await stream.interrupt()).toEqual(interrupt);
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['stream', 4],
    ['resume', 3],
  ] as const)('throws after the replies that the server allows: %s', async (how, requests) => {
    const server = await sseServer((res) => send(res, asks(0)));
    const options = { onInterrupt: () => 'again' };
    const reply = { ...runReq, event_id: '740/276', interrupt_type: 2, resume_data: 'first' };
    const { runs } = server.workflows;
    const stream = how === 'stream' ? runs.stream(runReq, options) : runs.resume(reply, options);
    const error = await rejection(collect(stream));
    expect(error).toBeInstanceOf(WorkflowInterruptedError);
    expect(error).toMatchObject({ interrupt, logid: 'log-1', partial: { lastEvent: 'Interrupt' } });
    expect(await rejection(stream.finalOutput())).toBe(error);
    expect(server.requests).toHaveLength(requests);
  });

  it.each([null, 0, 5, true, { city: 'Paris' }])('refuses the reply %j of onInterrupt', async (reply) => {
    const server = await sseServer((res) => send(res, asks(0)));
    const options = { onInterrupt: () => reply as never };
    const error = await rejection(server.workflows.runs.stream(runReq, options).text());
    expect(error).toBeInstanceOf(CozeError);
    expect(String(error)).toContain('onInterrupt must return a string, or undefined to stop, not ');
    expect(server.requests).toHaveLength(1);
  });

  it.each([undefined, null, 0])('does not resume at an interrupt whose type is %j', async (type) => {
    const data = { interrupt_data: { event_id: '1/2', type, data: 'which?' }, node_title: 'Ask' };
    const server = await sseServer((res) => send(res, sse.sse('Interrupt', data, 0)), { logLevel: 'off' });
    const error = await rejection(server.workflows.runs.stream(runReq, { onInterrupt: () => 'Paris' }).text());
    expect(error).toBeInstanceOf(WorkflowInterruptedError);
    expect(String(error)).toContain('has no type');
    expect(server.requests).toHaveLength(1);
  });

  it('rejects with the error of onInterrupt', async () => {
    const server = await sseServer((res) => send(res, asks(0)));
    const mine = new Error('no idea');
    const stream = server.workflows.runs.stream(runReq, {
      onInterrupt: () => {
        throw mine;
      },
    });
    expect(await rejection(stream.text())).toBe(mine);
    expect(await rejection(collect(stream))).toBe(mine);
  });

  it('an abort ends it while onInterrupt is pending', async () => {
    const server = await sseServer((res) => send(res, asks(0)));
    const reason = new Error('gone');
    let told: AbortSignal | undefined;
    const stream = server.workflows.runs.stream(runReq, {
      onInterrupt: (_question, { signal }) => {
        told = signal;
        stream.abort(reason);
        return new Promise(() => undefined);
      },
    });
    expect(await rejection(collect(stream))).toMatchObject({ name: 'UserAbortError', cause: reason });
    expect(told?.aborted).toBe(true);
    expect(server.requests).toHaveLength(1);
  });

  it('throws when the resume is refused or its stream breaks', async () => {
    const server = await sseServer((res, _seen, count) => {
      if (count === 1) return send(res, asks(0));
      if (count === 2) return json(res, undefined, { code: 4000, msg: 'no such event' });
      return send(res, count === 3 ? asks(0) : said(0, 'cut', 0, false));
    });
    const options = { onInterrupt: () => 'x' };
    expect(await rejection(collect(server.workflows.runs.stream(runReq, options)))).toMatchObject({ code: 4000 });
    expect(await rejection(collect(server.workflows.runs.stream(runReq, options)))).toMatchObject({
      name: 'StreamInterruptedError',
      partial: { text: '哪个城市？cut' },
    });
  });
});
