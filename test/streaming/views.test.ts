import { describe, expect, it } from 'vitest';
import { StreamInterruptedError } from '../../src/errors/stream-errors.js';
import { tee } from '../../src/streaming/tee.js';
import * as sse from '../support/sse-server.node.js';

const { chatReq, collect, rejection, sseServer, wholeTurn } = sse;
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A generator of numbers that records how many were taken and how often it was left. */
function counter(fail?: Error) {
  const state = { pulled: 0, left: 0 };
  async function* count(): AsyncGenerator<number, undefined, unknown> {
    try {
      for (;;) {
        if (state.pulled === 3 && fail !== undefined) throw fail;
        yield state.pulled++;
      }
    } finally {
      state.left += 1;
    }
  }
  return { state, source: count() };
}

describe('tee', () => {
  it('both branches yield all events', async () => {
    const server = await sseServer((res) => sse.send(res, ...wholeTurn));
    const stream = server.chat.stream(chatReq);
    const [a, b] = stream.tee();
    const [all, same] = await Promise.all([collect(a), collect(b)]);
    expect(all).toHaveLength(7);
    expect(same).toEqual(all);
    expect(await stream.text()).toBe('你好，世界 🌍');
    expect(server.requests).toHaveLength(1);
  });

  it('the slower branch sets the pace', async () => {
    const { state, source } = counter();
    const [a, b] = tee(source);
    await a.next();
    let ahead = false;
    const second = a.next().then((step) => {
      ahead = true;
      return step;
    });
    await settled();
    expect([state.pulled, ahead]).toEqual([1, false]);
    expect((await b.next()).value).toBe(0);
    expect((await second).value).toBe(1);
    await settled();
    expect(state.pulled).toBe(2);
  });

  it('a branch that was left no longer sets the pace', async () => {
    const { state, source } = counter();
    const [a, b] = tee(source);
    await a.next();
    const waiting = a.next();
    await b.return(undefined);
    expect((await waiting).value).toBe(1);
    for (let n = 2; n < 50; n++) expect((await a.next()).value).toBe(n);
    expect(await b.next()).toEqual({ done: true, value: undefined });
    expect(state.left).toBe(0);
    await a.return(undefined);
    expect(state.left).toBe(1);
  });

  it('leaves the source once after both branches were left', async () => {
    const { state, source } = counter();
    const [a, b] = tee(source);
    const first = async (branch: AsyncIterable<number>): Promise<void> => {
      for await (const _ of branch) break;
    };
    await Promise.all([first(a), first(b)]);
    await a.return(undefined);
    await settled();
    expect(state).toEqual({ pulled: 1, left: 1 });
  });

  it('both branches throw an error of the source, after their events', async () => {
    const fault = new Error('broken');
    const { source } = counter(fault);
    const [a, b] = tee(source);
    const all = async (branch: AsyncIterable<number>): Promise<[number[], unknown]> => {
      const seen: number[] = [];
      const error = await rejection(
        (async () => {
          for await (const n of branch) seen.push(n);
        })(),
      );
      return [seen, error];
    };
    expect(await Promise.all([all(a), all(b)])).toEqual([
      [[0, 1, 2], fault],
      [[0, 1, 2], fault],
    ]);
    expect(await a.next()).toEqual({ done: true, value: undefined });
  });

  it('concurrent calls get the events in order, and disposal leaves the branch', async () => {
    const { source, state } = counter();
    const [a, b] = tee(source);
    const pairs = await Promise.all([a.next(), b.next(), a.next(), b.next(), b.next(), a.next()]);
    expect(pairs.map(({ value }) => value)).toEqual([0, 0, 1, 1, 2, 2]);
    await expect(a.throw(new Error('mine'))).rejects.toThrow('mine');
    await b[Symbol.asyncDispose]();
    expect(state.left).toBe(1);
  });

  it('leaving a branch ends its calls that wait', async () => {
    const { source } = counter();
    const [a] = tee(source);
    await a.next();
    const waiting = a.next();
    await a.return(undefined);
    expect(await waiting).toEqual({ done: true, value: undefined });
  });
});

describe('toReadableStream', () => {
  it('its bytes are read again as the same events', async () => {
    const strange = [
      sse.sse('odd', 'line 1\ndata:line 2'),
      sse.sse('quoted', '"{\\"a\\":1}"'),
      sse.sse('half a character', '"\\ud83d"'),
      sse.sse('blank', ''),
      sse.sse('conversation.message.delta', '"text where an object belongs"'),
    ];
    const server = await sseServer((res) => sse.send(res, ...strange, ...wholeTurn), { validate: 'off' });
    const direct = await collect(server.chat.stream(chatReq));
    const relay = new Response(server.chat.stream(chatReq).toReadableStream(), {
      headers: { 'content-type': 'text/event-stream' },
    });
    const again = await collect(server.chat.stream(chatReq, { fetch: async () => relay }));
    expect(again).toEqual(direct);
    expect(again).toHaveLength(12);
  });

  it('keeps events without a name apart from the messages of early versions of coze-studio', async () => {
    const server = await sseServer((res) => sse.send(res, 'data: not JSON\n\n', sse.sse('Done', {})));
    const run = { workflow_id: '1' };
    const relay = new Response(server.workflows.runs.stream(run).toReadableStream(), {
      headers: { 'content-type': 'text/event-stream' },
    });
    expect(await collect(server.workflows.runs.stream(run, { fetch: async () => relay }))).toEqual([
      { event: 'message', data: 'not JSON' },
      { event: 'Done', data: {} },
    ]);
  });

  it('has the ids of a workflow', async () => {
    const events = [sse.sse('Message', sse.nodeMessage('Hi'), 0), sse.sse('Done', {}, 1)];
    const server = await sseServer((res) => sse.send(res, ...events));
    const bytes = server.workflows.runs.stream({ workflow_id: '1' }).toReadableStream();
    expect(await new Response(bytes).text()).toBe(
      `id: 0\nevent: Message\ndata: ${JSON.stringify(sse.nodeMessage('Hi'))}\n\nid: 1\nevent: Done\ndata: {}\n\n`,
    );
  });

  it('has the terminator in the form of the platform', async () => {
    const server = await sseServer((res) => sse.send(res, sse.done));
    expect(await new Response(server.chat.stream(chatReq).toReadableStream()).text()).toBe(
      'event: done\ndata: "[DONE]"\n\n',
    );
  });

  it('rejects with a CozeError and closes the connection if an event is nested too deep to be written', async () => {
    const depth = 100_000;
    const deep = sse.sse('of.tomorrow', `${'['.repeat(depth)}${']'.repeat(depth)}`);
    const server = await sseServer((res) => void sse.open(res).write(deep));
    const bytes = server.chat.stream(chatReq).toReadableStream();
    const error = await rejection(new Response(bytes).text());
    expect(error).toMatchObject({ name: 'CozeError', cause: { name: 'RangeError' } });
    await server.closedByClient();
  });

  it('sends nothing before the reader asks, takes one event for it, and leaves the stream on cancel', async () => {
    const server = await sseServer((res) => void sse.open(res).write(wholeTurn.join('')));
    const stream = server.chat.stream(chatReq);
    const reader = stream.toReadableStream().getReader();
    await settled();
    expect(server.requests).toHaveLength(0);
    const { value } = await reader.read();
    expect(new TextDecoder().decode(value)).toContain('event: conversation.chat.created');
    expect((await stream.next()).value?.event).toBe('conversation.chat.in_progress');
    await reader.cancel();
    await server.closedByClient();
    expect(await stream.next()).toEqual({ done: true, value: undefined });
  });

  it('fails with the error of the stream', async () => {
    const server = await sseServer((res) => sse.send(res, sse.created));
    const bytes = server.chat.stream(chatReq).toReadableStream();
    expect(await rejection(new Response(bytes).text())).toBeInstanceOf(StreamInterruptedError);
  });
});
