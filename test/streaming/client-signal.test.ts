import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { CozeAPI } from '../../src/index.js';
import type { SharedOptions } from '../../src/http/options.js';
import { Datasets } from '../../src/resources/tasks.js';
import * as sse from '../support/sse-server.node.js';

const { chat, chatReq, collect, json, rejection, runReq, send, sseServer } = sse;

const reason = new Error('shutting down');
const gone = { name: 'UserAbortError', cause: reason };
const never = (): Promise<never> => new Promise(() => undefined);
const interrupt = sse.sse('Interrupt', { interrupt_data: { event_id: '1/2', type: 2, data: '' }, node_title: 'q' }, 0);
const waiting = chat('requires_action', {
  required_action: {
    type: 'submit_tool_outputs',
    submit_tool_outputs: {
      tool_calls: [{ id: 'call-1', type: 'function', function: { name: 'wait', arguments: '' } }],
    },
  },
});

/** The signal of the controller is an option of the client or of the call. */
describe.each(['client', 'call'] as const)('the signal of the %s', (whose) => {
  const setUp = (): { controller: AbortController; client: SharedOptions; call: SharedOptions } => {
    const controller = new AbortController();
    // The other has a signal that never aborts: it must not hide the first.
    const [mine, other] = [{ signal: controller.signal }, { signal: new AbortController().signal }];
    return { controller, client: whose === 'client' ? mine : other, call: whose === 'call' ? mine : other };
  };
  const expectNoListeners = ({ signal }: AbortController): void =>
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);

  it('ends the wait between two requests of a poll', async () => {
    const { controller, client, call } = setUp();
    const server = await sseServer((res) => json(res, { data: [] }), client);
    const options = {
      ...call,
      pollInterval: 60_000,
      onProgress: () => void setImmediate(() => controller.abort(reason)),
    };
    const done = new Datasets(server.client).processAndPoll('set-1', { document_ids: ['1'] }, options);
    expect(await rejection(done)).toMatchObject(gone);
    expect(server.requests).toHaveLength(1);
    expectNoListeners(controller);
  });

  it('ends the request of a poll', async () => {
    const { controller, client, call } = setUp();
    const server = await sseServer(
      (res, _seen, count) => (count === 1 ? json(res, chat('in_progress')) : controller.abort(reason)),
      client,
    );
    expect(await rejection(server.chat.createAndPoll(chatReq, { ...call, pollInterval: 1 }))).toMatchObject(gone);
    expectNoListeners(controller);
  });

  it('ends runTools, and aborts the signal of the tool', async () => {
    for (const stream of [true, false] as const) {
      const { controller, client, call } = setUp();
      const server = await sseServer(
        (res) =>
          stream ? send(res, sse.sse('conversation.chat.requires_action', waiting), sse.done) : json(res, waiting),
        client,
      );
      const told: unknown[] = [];
      const tools = {
        wait: (_args: unknown, { signal }: { signal: AbortSignal }) => {
          controller.abort(reason);
          told.push(signal.aborted, signal.reason);
          return never();
        },
      };
      const params = { ...chatReq, tools };
      const run = stream
        ? server.chat.runTools({ ...params, stream: true }, call).text()
        : server.chat.runTools(params, call);
      expect(await rejection(run)).toMatchObject(gone);
      expect(told).toEqual([true, reason]);
      expectNoListeners(controller);
    }
  });

  it('ends a stream that waits for onInterrupt', async () => {
    const { controller, client, call } = setUp();
    const server = await sseServer((res) => send(res, interrupt), client);
    let told: AbortSignal | undefined;
    const stream = server.workflows.runs.stream(runReq, {
      ...call,
      onInterrupt: (_question, { signal }) => {
        told = signal;
        controller.abort(reason);
        return never();
      },
    });
    expect(await rejection(collect(stream))).toMatchObject(gone);
    expect(told?.reason).toBe(reason);
    expectNoListeners(controller);
  });

  it('ends streams while nothing is sent or read', async () => {
    const { controller, client, call } = setUp();
    const server = await sseServer((res) => sse.open(res).write(sse.created), client);
    const streams = [
      server.chat.stream(chatReq, call),
      server.workflows.chat.stream({ workflow_id: 'flow-1', additional_messages: [] }, call),
    ];
    const helpers = streams.map(async (stream) => rejection(stream.text()));
    for (const stream of streams) await stream.next();
    controller.abort(reason);
    for (const error of await Promise.all(helpers)) expect(error).toMatchObject({ ...gone, partial: { events: 1 } });
    expectNoListeners(controller);
  });

  it('aborted before the first use, prevents the request', async () => {
    const { controller, client, call } = setUp();
    controller.abort(reason);
    const server = await sseServer((res) => send(res, ...sse.wholeTurn), client);
    expect(await rejection(server.chat.stream(chatReq, call).text())).toMatchObject(gone);
    expect(server.requests).toHaveLength(0);
  });
});

const operation = { id: 'ping', method: 'GET', path: '/ping' } as const;

describe('if the signals of the client and of the call have both aborted, the reason is that of the call', () => {
  const call = { signal: AbortSignal.abort(reason) };
  const setUp = () => sseServer((res) => json(res, {}), { signal: AbortSignal.abort(new Error('of the client')) });

  it.each<[string, (of: Awaited<ReturnType<typeof setUp>>) => PromiseLike<unknown>]>([
    ['a call', ({ client }) => client.request(operation, undefined, call)],
    ['a stream', ({ chat: chats }) => chats.stream(chatReq, call).text()],
    ['a poll', ({ chat: chats }) => chats.createAndPoll(chatReq, call)],
    ['a socket', ({ client }) => new CozeAPI({ ...client.getConfig() }).websockets.chat.create({ bot_id: 'b' }, call)],
  ])('in %s', async (_name, start) => {
    const server = await setUp();
    expect(await rejection(start(server))).toMatchObject(gone);
    expect(server.requests).toHaveLength(0);
  });
});
