import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { APIError, ChatFailedError, ResponseValidationError, WorkflowFailedError } from '../../src/index.js';
import type { ClientOptions, DriftReport } from '../../src/index.js';
import * as sse from '../support/sse-server.node.js';
import { chatReq, collect, rejection, runReq, sseServer } from '../support/sse-server.node.js';
import { lateChecks } from './late-checks.js';
import { CANARY } from './recorded-client.js';

const { role: _, ...noRole } = sse.message(CANARY);
const broken = sse.sse('conversation.message.delta', noRole);
const issue = { path: 'data.role', expected: 'string', received: 'nothing' };
const drift = { operation: 'chat.create', event: 'conversation.message.delta', ...issue, logid: 'log-1' };

/** A server that streams these events, and a client with its log and its drift reports. */
async function sending(parts: readonly string[], options: Partial<ClientOptions> = {}) {
  const lines: string[] = [];
  const reports: DriftReport[] = [];
  const logger = { warn: (line: string) => lines.push(line), error: (line: string) => lines.push(line) };
  const onDrift = (report: DriftReport) => reports.push(report);
  const server = await sseServer((res) => sse.send(res, ...parts), { logger, onDrift, ...options });
  return { ...server, lines, reports };
}

async function validationErrorOf(promise: PromiseLike<unknown>): Promise<ResponseValidationError> {
  const error = await rejection(promise);
  if (error instanceof ResponseValidationError) return error;
  throw error;
}

describe('a stream that matches the contract', () => {
  const odd = [
    sse.sse('conversation.of.tomorrow', { any: 1 }),
    sse.sse('constructor', { any: 1 }),
    sse.sse('__proto__', 'text'),
    sse.sse('conversation.message.delta', sse.message('x', { type: 'oracle', content_type: 'smell', more: {} })),
  ];

  it('passes strict with unknown events, fields and values', async () => {
    const { chat, lines, reports } = await sending([sse.created, ...odd, ...sse.wholeTurn], { validate: 'strict' });
    const events = await collect(chat.stream(chatReq));
    expect(events).toHaveLength(1 + odd.length + sse.wholeTurn.length);
    await lateChecks();
    expect([lines, reports]).toEqual([[], []]);
  });

  it('passes strict for a workflow, with and without event IDs', async () => {
    const events = [
      sse.sse('Message', sse.nodeMessage('x'), 0),
      sse.sse('PING', {}, 1),
      sse.sse('Message', sse.nodeMessage('y', { node_title: '' })),
      sse.sse('Done', {}, 3),
    ];
    const { workflows, reports } = await sending(events, { validate: 'strict' });
    expect(await collect(workflows.runs.stream(runReq))).toHaveLength(4);
    await lateChecks();
    expect(reports).toEqual([]);
  });
});

describe('an event that differs from the contract, under warn', () => {
  const parts = [sse.created, broken, broken, sse.chatCompleted, sse.done];

  it('is yielded, logged once, and passed to onDrift each time', async () => {
    const { chat, lines, reports } = await sending(parts);
    const events = await collect(chat.stream(chatReq));
    expect(events).toHaveLength(parts.length);
    expect(events[1]).toEqual({ event: 'conversation.message.delta', data: noRole });
    await collect(chat.stream(chatReq));
    await lateChecks();
    expect(reports).toEqual([drift, drift, drift, drift]);
    expect(lines).toEqual([
      '[coze] POST /v3/chat, event conversation.message.delta: the response differs from the API contract, its data is ' +
        'returned unchanged: data.role should be string, got nothing, logid: log-1',
    ]);
    expect(inspect(reports)).not.toContain(CANARY);
  });

  it('is not reported if the call sets off', async () => {
    const { chat, lines, reports } = await sending(parts, { validate: 'strict' });
    expect(await collect(chat.stream(chatReq, { validate: 'off' }))).toHaveLength(parts.length);
    await lateChecks();
    expect([lines, reports]).toEqual([[], []]);
  });
});

describe('an event that differs from the contract, under strict', () => {
  const parts = [sse.created, sse.delta('before'), broken, sse.chatCompleted, sse.done];

  it('ends the stream after the events before it', async () => {
    const { chat, reports } = await sending(parts, { validate: 'strict' });
    const stream = chat.stream(chatReq);
    const seen: string[] = [];
    const error = await validationErrorOf(
      (async () => {
        for await (const { event } of stream) seen.push(event);
      })(),
    );
    expect(seen).toEqual(['conversation.chat.created', 'conversation.message.delta']);
    expect(error).toMatchObject({
      operation: 'chat.create',
      event: 'conversation.message.delta',
      issues: [issue],
      status: 200,
      logid: 'log-1',
      partial: { text: 'before', events: 2, lastEvent: 'conversation.message.delta' },
      rawBody: { event: 'conversation.message.delta', data: noRole },
    });
    await lateChecks();
    expect(reports).toEqual([drift]);
    expect(await stream.next()).toEqual({ done: true, value: undefined });
  });

  it('closes the connection', async () => {
    const server = await sseServer((res) => void sse.open(res).write(broken), { validate: 'strict' });
    await validationErrorOf(server.chat.stream(chatReq).next());
    await server.closedByClient();
  });

  it('rejects every helper, with nothing of the data in any printed form', async () => {
    const { chat } = await sending(parts, { validate: 'strict' });
    const stream = chat.stream(chatReq);
    for (const helper of [stream.text(), stream.finalMessage(), stream.finalChat(), stream.usage()]) {
      const error = await validationErrorOf(helper);
      expect(inspect(error, { depth: null }) + JSON.stringify(error)).not.toMatch(new RegExp(`${CANARY}|before`));
    }
  });

  it('is passed to onApiError', async () => {
    const received: unknown[] = [];
    const { chat } = await sending(parts, { validate: 'strict', onApiError: (error) => received.push(error) });
    const error = await validationErrorOf(chat.stream(chatReq).text());
    expect(received).toEqual([error]);
  });

  it('throws if only the call sets strict', async () => {
    const { workflows } = await sending([sse.sse('Message', { content: 1 }, 0)]);
    const error = await validationErrorOf(workflows.runs.stream(runReq, { validate: 'strict' }).text());
    expect(error.operation).toBe('workflows.runs.stream');
    expect(error.issues[0]).toEqual({ path: 'data.content', expected: 'string', received: 'number' });
  });

  it('names the operation of the resumed part of a stream', async () => {
    const interrupt = sse.sse(
      'Interrupt',
      { interrupt_data: { event_id: '1', type: 2, data: '' }, node_title: 'q' },
      0,
    );
    const server = await sseServer(
      (res, _seen, count) => sse.send(res, count === 1 ? interrupt : sse.sse('Done', { debug_url: 5 }, 0)),
      { validate: 'strict' },
    );
    const stream = server.workflows.runs.stream(runReq, { onInterrupt: () => 'reply' });
    expect((await validationErrorOf(collect(stream))).operation).toBe('workflows.runs.resume');
  });
});

describe('a failure takes precedence over differences', () => {
  const chatParts: [string, string][] = [
    ['error', sse.sse('error', { nothing: CANARY })],
    ['conversation.chat.failed', sse.sse('conversation.chat.failed', { status: 'failed', last_error: 5 })],
  ];

  it.each(chatParts)('%s is yielded under strict, and passed to onDrift', async (event, failing) => {
    const { chat, lines, reports } = await sending([sse.created, failing, sse.done], { validate: 'strict' });
    const stream = chat.stream(chatReq);
    expect((await collect(stream)).map((part) => part.event)).toContain(event);
    expect(await rejection(stream.text())).toBeInstanceOf(ChatFailedError);
    await lateChecks();
    expect(reports[0]).toMatchObject({ operation: 'chat.create', event });
    expect(lines.length).toBeGreaterThan(0);
  });

  it('the Error event of a workflow is yielded under strict', async () => {
    const { workflows, reports } = await sending([sse.sse('Error', { error_code: 'x' }, 0)], { validate: 'strict' });
    expect(await rejection(workflows.runs.stream(runReq).text())).toBeInstanceOf(WorkflowFailedError);
    await lateChecks();
    expect(reports.map(({ path }) => path)).toEqual(['data.error_code', 'data.error_message']);
  });

  it.each([200, 400])('an error body with status %d instead of a stream throws APIError', async (status) => {
    const server = await sseServer(
      (res) => {
        res.writeHead(status, { 'content-type': 'application/json' });
        res.end(JSON.stringify({ code: 4000, msg: 5, data: 'x' }));
      },
      { validate: 'strict' },
    );
    const error = await rejection(server.chat.stream(chatReq).next());
    expect(error).toBeInstanceOf(APIError);
    expect(error).toMatchObject({ code: 4000, status });
  });
});
