import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isKnownEvent } from '../../src/streaming/stream-events.js';
import { oneConnection } from '../support/one-connection.node.js';
import * as sse from '../support/sse-server.node.js';

const { chatReq, collect, rejection, runReq, sseServer } = sse;

const said = sse.sse('Message', sse.nodeMessage('Hi', { node_type: 'Message' }), 0);
const done = sse.sse('Done', { debug_url: 'http://d' }, 2);
const failure = { error_code: 4000, error_message: 'bad' };
const interrupt = { interrupt_data: { event_id: '1/2', type: 2, data: '' }, node_title: 'Ask' };
const chatFailed = sse.sse('conversation.chat.failed', sse.chat('failed', { last_error: { code: 1, msg: 'no' } }));
const names = (events: readonly { readonly event: string }[]) => events.map(({ event }) => event);

/** Outcomes, and the names of their helpers' errors. */
const runOutcomes = [
  ['Error', sse.sse('Error', failure, 1), 'WorkflowFailedError'],
  ['error', sse.sse('error', failure, 1), 'WorkflowFailedError'],
  ['Interrupt', sse.sse('Interrupt', interrupt, 1), 'WorkflowInterruptedError'],
] as const;
const chatOutcomes = [
  ['error', sse.sse('error', { code: 1, msg: 'no' }), 'ChatFailedError'],
  ['conversation.chat.failed', chatFailed, 'ChatFailedError'],
  ['conversation.chat.completed', sse.completed('Hi') + sse.chatCompleted, undefined],
] as const;

afterEach(() => void vi.useRealTimers());

describe('the event that says how a run ended', () => {
  it.each(runOutcomes)('%s settles the helpers while the connection is open', async (_name, event, error) => {
    const server = await sseServer((res) => sse.open(res).write(said + event));
    const stream = server.workflows.runs.stream(runReq);
    expect(await rejection(stream.finalOutput())).toMatchObject({ name: error });
    expect(stream.aborted).toBe(false);
    await stream.return();
  });

  it.each(runOutcomes)('%s is followed by the events up to the terminator', async (name, event, error) => {
    const server = await sseServer((res) => sse.send(res, said, event, sse.sse('PING', '', 3), done, said));
    const stream = server.workflows.runs.stream(runReq);
    expect(names(await collect(stream))).toEqual(['Message', name, 'PING', 'Done']);
    expect(await rejection(stream.finalOutput())).toMatchObject({ name: error });
    expect(await stream.debugUrl()).toBe('http://d');
    expect(await stream.interrupt().catch(() => 'failed')).toEqual(name === 'Interrupt' ? interrupt : 'failed');
  });

  it('may be followed by the debug URL, for which debugUrl() waits', async () => {
    let rest = (): void => undefined;
    const server = await sseServer((res) => {
      sse.open(res).write(said + runOutcomes[0][1]);
      rest = () => void res.end(done);
    });
    const stream = server.workflows.runs.stream(runReq);
    const debugUrl = stream.debugUrl();
    await rejection(stream.text());
    rest();
    expect(await debugUrl).toBe('http://d');
  });

  it('Interrupt is answered at once, and what follows in its response is dropped', async () => {
    const server = await sseServer((res, { path }) =>
      sse.send(res, path.endsWith('stream_run') ? said + runOutcomes[2][1] + done : said + done),
    );
    const stream = server.workflows.runs.stream(runReq, { onInterrupt: () => 'Beijing' });
    expect(names(await collect(stream))).toEqual(['Message', 'Interrupt', 'Message', 'Done']);
    expect(await stream.finalOutput()).toBe('Hi');
  });
});

describe('the event that says how a chat ended', () => {
  it.each(chatOutcomes)('%s settles the helpers while the connection is open', async (_name, event, error) => {
    const server = await sseServer((res) => sse.open(res).write(sse.created + sse.delta('Hi') + event));
    const stream = server.chat.stream(chatReq);
    if (error === undefined) expect(await stream.text()).toBe('Hi');
    else expect(await rejection(stream.text())).toMatchObject({ name: error });
    await stream.return();
    expect(await stream.usage().catch(() => 'failed')).toEqual(error === undefined ? sse.usage : 'failed');
  });

  it.each(chatOutcomes)('%s may be the last of the body', async (_name, event, error) => {
    const server = await sseServer((res) => sse.send(res, sse.created, sse.delta('Hi'), event));
    const stream = server.chat.stream(chatReq);
    expect((await collect(stream)).length).toBeGreaterThan(2);
    if (error === undefined) expect(await stream.text()).toBe('Hi');
    else expect(await rejection(stream.text())).toMatchObject({ name: error });
  });

  it('may be followed by a terminator without a name', async () => {
    const server = await sseServer((res) => sse.send(res, sse.created, sse.chatCompleted, 'data: [DONE]\n\n'));
    expect(names(await collect(server.chat.stream(chatReq)))).toEqual([
      'conversation.chat.created',
      'conversation.chat.completed',
      'message',
    ]);
  });

  it('does not settle the helpers of a chat with audio, which may follow', async () => {
    const audio = sse.sse('conversation.audio.delta', sse.message('UklGRg=='));
    const server = await sseServer((res) => sse.send(res, sse.created, audio, sse.chatCompleted));
    expect(await rejection(server.chat.stream(chatReq).text())).toMatchObject({ name: 'StreamInterruptedError' });
  });

  it.each([true, false])(
    'is read to its end for a helper, so that the connection is kept, also if nothing else reads it: %s',
    async (isRead) => {
      // The end of the body may take 100 ms, and a busy machine longer.
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      for (const options of Object.values(oneConnection)) {
        const responses: ServerResponse[] = [];
        const used = new Set<unknown>();
        const answer = (res: ServerResponse): void => {
          responses.push(res);
          used.add(res.socket);
          sse.open(res).write(sse.wholeTurn.join(''));
        };
        const server = await sseServer(answer, options());
        for (let call = 0; call < 3; call++) {
          const stream = server.chat.stream(chatReq);
          await stream.text();
          if (isRead) expect(await collect(stream)).toHaveLength(sse.wholeTurn.length);
          else await stream.finalChat();
          responses[call]?.end();
        }
        expect([server.requests.length, used.size]).toEqual([3, 1]);
      }
    },
  );
});

describe('work that continues after an event that said how it ended', () => {
  const inProgress = sse.sse('conversation.chat.in_progress', sse.chat('in_progress'));
  const audio = sse.sse('conversation.audio.delta', sse.message('UklGRg==', { content_type: 'audio' }));
  const [[, error], , [, asked]] = runOutcomes;
  const tableOf = (goOn: readonly (readonly [string, ...string[]])[]) =>
    goOn.flatMap(([name, ...parts]) => ['end', 'reset'].map((ending) => ({ name, parts, ending })));
  const serve = (parts: readonly string[], ending: string) =>
    sseServer((res) => {
      if (ending === 'end') return sse.send(res, ...parts);
      return sse.open(res).write(parts.join(''), () => setImmediate(() => res.socket?.resetAndDestroy()));
    });

  it.each(
    tableOf([
      ['Interrupt, Message', said, asked, said],
      ['Interrupt, Message, Interrupt, Message', asked, said, asked, said],
    ]),
  )('is a run whose connection may not end: $name, $ending', async ({ parts, ending }) => {
    const server = await serve(parts, ending);
    const stream = server.workflows.runs.stream(runReq);
    const loop = await rejection(collect(stream));
    expect(loop).toMatchObject({ name: 'StreamInterruptedError' });
    for (const helper of [stream.text(), stream.finalOutput(), stream.interrupt()])
      expect(await rejection(helper)).toBe(loop);
  });

  it.each(
    tableOf([
      ['completed, in_progress', sse.created, sse.chatCompleted, inProgress],
      ['completed, audio', sse.created, sse.chatCompleted, audio],
      ['audio, completed, audio', sse.created, audio, sse.chatCompleted, audio],
    ]),
  )('is a chat whose connection may not end: $name, $ending', async ({ parts, ending }) => {
    const server = await serve(parts, ending);
    const stream = server.chat.stream(chatReq);
    const loop = await rejection(collect(stream));
    expect(loop).toMatchObject({ name: 'StreamInterruptedError' });
    for (const helper of [stream.text(), stream.usage(), stream.finalChat()])
      expect(await rejection(helper)).toBe(loop);
  });

  it.each(tableOf([['Error, Message', said, error, said]]))(
    'does not take back a failure of a run: $name, $ending',
    async ({ parts, ending }) => {
      const stream = (await serve(parts, ending)).workflows.runs.stream(runReq);
      expect(names(await collect(stream))).toEqual(['Message', 'Error', 'Message']);
      expect(await rejection(stream.text())).toMatchObject({ name: 'WorkflowFailedError' });
    },
  );

  it.each(
    tableOf([
      ['failed, in_progress', sse.created, chatFailed, inProgress],
      ['failed, audio', sse.created, audio, chatFailed, audio],
    ]),
  )('does not take back a failure of a chat: $name, $ending', async ({ parts, ending }) => {
    const stream = (await serve(parts, ending)).chat.stream(chatReq);
    expect(await collect(stream)).toHaveLength(parts.length);
    expect(await rejection(stream.text())).toMatchObject({ name: 'ChatFailedError' });
  });

  it('does not change the result of a helper that waited for the outcome', async () => {
    const server = await serve([said, asked, said, done], 'end');
    const stream = server.workflows.runs.stream(runReq);
    const helpers = [stream.interrupt(), stream.text()];
    expect(await Promise.all(helpers)).toEqual([interrupt, 'Hi']);
    expect(names(await collect(stream))).toEqual(['Message', 'Interrupt', 'Message', 'Done']);
    expect(await stream.interrupt()).toBeUndefined();
    expect(await stream.text()).toBe('HiHi');
  });

  it('is limited by streamIdleTimeout again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'hrtime'] });
    const server = await sseServer((res) => sse.open(res).write(sse.created + sse.chatCompleted + audio), {
      streamIdleTimeout: 60_000,
    });
    const stream = server.chat.stream(chatReq);
    for (let count = 0; count < 3; count++) await stream.next();
    let isEnded = false;
    const last = rejection(stream.next()).finally(() => (isEnded = true));
    await vi.advanceTimersByTimeAsync(59_000);
    expect(isEnded).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await last).toMatchObject({ name: 'StreamTimeoutError' });
  });
});

describe('silence after the outcome', () => {
  const stop = (): void => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'hrtime'] });
  const open =
    (...parts: string[]) =>
    (res: ServerResponse) =>
      void sse.open(res).write(parts.join(''));

  /** Sends bytes, and waits until the client has read them: what is flushed is read in the next turn of the event loop. */
  const deliver = async (res: ServerResponse | undefined, piece: string): Promise<void> => {
    if (res === undefined || res.closed) return;
    const closed = new AbortController();
    await Promise.race([
      once(res, 'close', { signal: closed.signal }).catch(() => {}),
      new Promise((resolve) => res.write(piece, resolve)),
    ]);
    closed.abort();
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
  };

  const idles = [0, 1000, 300_000];
  const table = runOutcomes.flatMap(([name, event, error]) => idles.map((idle) => ({ name, event, error, idle })));

  it.each(table)('ends after 5 s at most: $name, streamIdleTimeout $idle', async ({ name, event, error, idle }) => {
    const server = await sseServer(open(said, event), { streamIdleTimeout: idle });
    const stream = server.workflows.runs.stream(runReq);
    stop();
    expect(await rejection(stream.finalOutput())).toMatchObject({ name: error });
    let isEnded = false;
    const rest = collect(stream).then((events) => {
      isEnded = true;
      return events;
    });
    await vi.advanceTimersByTimeAsync(Math.min(idle || 5000, 5000) - 1);
    expect(isEnded).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(names(await rest)).toEqual(['Message', name]);
    await server.closedByClient();
  });

  /** What a server sends again and again to keep a connection open. */
  const keepAlives = {
    comment: ': ping\n\n',
    PING: sse.sse('PING', {}),
    'PING without data': sse.sse('PING', ''),
    ping: 'event: ping\ndata: 1\n\n',
    'keep-alive': sse.sse('keep-alive', ''),
    heart_beat: sse.sse('heart_beat', {}),
    'Heart-Beat': sse.sse('Heart-Beat', 'tick'),
    keep_alive: sse.sse('keep_alive', ''),
    keepalive: sse.sse('keepalive', ''),
    'event without a name': 'data: {}\n\n',
    'text without a name': 'data: ping\n\n',
    'line end': '\n',
    'comment without a blank line': ': ping\n',
    'event in pieces': ['event: ping\n', 'data: {}\n', '\n'],
  };
  const ways = Object.entries(keepAlives).flatMap(([keepAlive, text]) =>
    [0, 1000, 300_000].map((idle) => ({ keepAlive, text, idle })),
  );

  it.each(ways)('ends after 5 s at most in spite of a $keepAlive: $idle', async ({ text, idle }) => {
    let res: ServerResponse | undefined;
    const server = await sseServer(
      (response) => {
        res = response;
        open(said, runOutcomes[0][1])(response);
      },
      { streamIdleTimeout: idle },
    );
    const stream = server.workflows.runs.stream(runReq);
    stop();
    await rejection(stream.text());
    let isEnded = false;
    const rest = collect(stream).finally(() => (isEnded = true));
    for (let second = 0; second < 5; second++) {
      for (const piece of [text].flat()) await deliver(res, piece);
      await vi.advanceTimersByTimeAsync(1000);
    }
    await vi.advanceTimersByTimeAsync(500);
    expect(isEnded).toBe(true);
    expect(names(await rest).slice(0, 2)).toEqual(['Message', 'Error']);
    await server.closedByClient();
  });

  it('is not that between the pieces of a long event', async () => {
    let res: ServerResponse | undefined;
    const server = await sseServer((response) => {
      res = response;
      open(said, runOutcomes[0][1])(response);
    });
    const stream = server.workflows.runs.stream(runReq);
    for (let count = 0; count < 2; count++) await stream.next();
    stop();
    const next = stream.next();
    await deliver(res, `event: of tomorrow\ndata: ${'a'.repeat(2000)}`);
    for (let piece = 0; piece < 3; piece++) {
      await vi.advanceTimersByTimeAsync(4000);
      await deliver(res, 'b');
    }
    await deliver(res, '\n\n');
    expect((await next).value?.data).toBe(`${'a'.repeat(2000)}bbb`);
    res?.end(done);
    expect((await stream.next()).value?.event).toBe('Done');
  });

  it('starts again with every event, and does not count while nothing is read', async () => {
    let res: ServerResponse | undefined;
    const server = await sseServer((response) => {
      res = response;
      open(said, runOutcomes[0][1])(response);
    });
    const stream = server.workflows.runs.stream(runReq);
    await stream.next();
    stop();
    expect((await stream.next()).value?.event).toBe('Error');
    await vi.advanceTimersByTimeAsync(60_000);
    const waiting = stream.next();
    await vi.advanceTimersByTimeAsync(4000);
    res?.write(sse.sse('of tomorrow', '', 2));
    expect((await waiting).value?.event).toBe('of tomorrow');
    const last = stream.next();
    await vi.advanceTimersByTimeAsync(4000);
    res?.end(done);
    expect((await last).value?.event).toBe('Done');
  });
});

describe('the events of early versions of coze-studio', () => {
  const early = (event: string, data: unknown): string => sse.sse(event, data);

  it('have the names of the contract', async () => {
    const parts = [
      early('message', sse.nodeMessage('Hi', { node_type: 'Message' })),
      early('interrupt', interrupt),
      early('done', { debug_url: 'http://d' }),
    ];
    const server = await sseServer((res) => sse.send(res, ...parts));
    const stream = server.workflows.runs.stream(runReq);
    expect(await collect(stream)).toMatchObject([{ event: 'Message' }, { event: 'Interrupt' }, { event: 'Done' }]);
    expect(await stream.text()).toBe('Hi');
    expect(await stream.interrupt()).toEqual(interrupt);
  });

  it('are recognised in events without a name', async () => {
    const said = early('message', sse.nodeMessage('Hi', { node_type: 'Message' }));
    const server = await sseServer((res) => sse.send(res, 'data: not JSON\n\n', said, early('done', {})));
    const stream = server.workflows.runs.stream(runReq);
    expect(await collect(stream)).toMatchObject([
      { event: 'message', data: 'not JSON' },
      { event: 'Message', data: { content: 'Hi' } },
      { event: 'Done' },
    ]);
    expect(await stream.text()).toBe('Hi');
  });
});

describe('a chatflow that failed', () => {
  it.each(['error', 'conversation.chat.failed'])('has its debug URL in the error: %s', async (event) => {
    const data = { code: '720701013', msg: 'node timeout', debug_url: 'http://d' };
    const server = await sseServer((res) => sse.send(res, sse.created, sse.sse(event, data)));
    const error = await rejection(server.workflows.chat.stream({ ...runReq, additional_messages: [] }).text());
    expect(error).toMatchObject({ name: 'ChatFailedError', code: 720_701_013, debugUrl: 'http://d' });
  });
});

describe('isKnownEvent', () => {
  it.each([null, undefined, 5, 'done', [], {}, { event: null }, { event: 5 }, { event: ['done'] }])(
    'is false for %j',
    (value) => {
      for (const kind of [undefined, 'chat', 'workflow'] as const)
        expect(isKnownEvent(value as never, kind)).toBe(false);
    },
  );

  it('is true for the events of the contract', () => {
    expect(isKnownEvent({ event: 'done' })).toBe(true);
    expect(isKnownEvent({ event: 'Message' }, 'workflow')).toBe(true);
    expect(isKnownEvent({ event: 'Message' }, 'chat')).toBe(false);
  });
});
