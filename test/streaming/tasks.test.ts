import { afterEach, describe, expect, it, vi } from 'vitest';
import { CozeAPI, type PollOptions } from '../../src/index.js';
import { APIUserAbortError, BadRequestError, CozeError, PollTimeoutError } from '../../src/errors/index.js';
import { json, serve, type Hit } from '../support/http-server.node.js';
import { rejection } from '../support/operations.js';

const quick = { pollInterval: 0 };

/** A client of a server that sends one response after the other, and the last one again and again. */
async function platform(...answers: readonly object[]): Promise<{ client: CozeAPI; hits: readonly Hit[] }> {
  const server = await serve((response, _, number) =>
    json(response, { code: 0, data: answers[Math.min(number, answers.length) - 1] }),
  );
  return {
    client: new CozeAPI({ token: 't', baseURL: server.url, maxRetries: 0, logLevel: 'off' }),
    hits: server.hits,
  };
}

/** Polls with a stopped clock until the server has had so many requests, then lets the time limit pass. */
async function timeOut(hits: readonly Hit[], poll: (options: PollOptions) => Promise<unknown>): Promise<unknown> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const error = rejection(poll({ pollInterval: 0, pollTimeout: 30 }));
  while (hits.length < 3) {
    await vi.advanceTimersByTimeAsync(0);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await vi.advanceTimersByTimeAsync(30);
  return error;
}
afterEach(() => void vi.useRealTimers());

const rows = (...statuses: number[]) => ({
  data: statuses.map((status, index) => ({
    document_id: String(index + 1),
    status,
    progress: status === 1 ? 100 : 40,
  })),
});
const copying = { task_id: '5', task_status: 'in_progress' };
const copied = { task_id: '5', task_status: 'successful', target_entity_id: '9' };
const exporting = { task_id: '6', status: 'running' };
const list = (...task_infos: object[]) => ({ task_infos, total: task_infos.length });

describe('datasets.processAndPoll', () => {
  const process = (client: CozeAPI, options?: PollOptions, document_ids = ['1', '2']) =>
    client.datasets.processAndPoll('7', { document_ids }, { ...quick, ...options });

  it('polls until every file has succeeded or failed', async () => {
    const { client, hits } = await platform(rows(0, 0), rows(1, 4), rows(1, 5), rows(1, 9));
    expect(await process(client)).toEqual(rows(1, 9));
    expect(hits).toHaveLength(4);
    const same = { method: 'POST', url: '/v1/datasets/7/process', body: '{"document_ids":["1","2"]}' };
    for (const hit of hits) expect(hit).toMatchObject(same);
  });

  it('also waits for a file that the server does not list yet', async () => {
    const { client, hits } = await platform({ data: null }, rows(1), rows(1, 1));
    expect(await process(client)).toEqual(rows(1, 1));
    expect(hits).toHaveLength(3);
  });

  it.each([1, 2, 3, 9, 1000])('ends with the status %i', async (status) => {
    const { client, hits } = await platform(rows(status));
    await process(client, {}, ['1', '1']);
    expect(hits).toHaveLength(1);
  });

  it.each([0, 4, 5, null, undefined, ''])('polls on with the status %j', async (status) => {
    const running = { data: rows(1).data.map((file) => ({ ...file, status })) };
    const { client, hits } = await platform(running, rows(1));
    expect(await process(client, {}, ['1'])).toEqual(rows(1));
    expect(hits).toHaveLength(2);
  });

  it('calls onProgress with every state', async () => {
    const { client } = await platform(rows(0, 0), rows(1, 0), rows(1, 1));
    const onProgress = vi.fn();
    await client.datasets.processAndPoll('7', { document_ids: ['1', '2'] }, { ...quick, onProgress });
    expect(onProgress.mock.calls).toEqual([[rows(0, 0)], [rows(1, 0)], [rows(1, 1)]]);
  });

  it('rejects with the error that onProgress throws', async () => {
    const { client, hits } = await platform(rows(0, 0));
    const options = {
      ...quick,
      onProgress: () => {
        throw new Error('seen enough');
      },
    };
    const waiting = client.datasets.processAndPoll('7', { document_ids: ['1'] }, options);
    expect(String(await rejection(waiting))).toContain('seen enough');
    expect(hits).toHaveLength(1);
  });

  it('rejects with the error of an onProgress that is asynchronous', async () => {
    const { client, hits } = await platform(rows(0, 0), rows(1, 1));
    const mine = new Error('no database');
    const onProgress = async () => {
      throw mine;
    };
    const options = { ...quick, onProgress };
    const waiting = client.datasets.processAndPoll('7', { document_ids: ['1'] }, options);
    expect(await rejection(waiting)).toBe(mine);
    expect(hits).toHaveLength(1);
  });

  it('an abort ends the wait for onProgress', async () => {
    const { client } = await platform(rows(0, 0));
    const controller = new AbortController();
    const onProgress = () => {
      controller.abort('enough');
      return new Promise(() => undefined);
    };
    const options = { ...quick, onProgress, signal: controller.signal };
    const waiting = client.datasets.processAndPoll('7', { document_ids: ['1'] }, options);
    expect(await rejection(waiting)).toMatchObject({ name: 'UserAbortError', cause: 'enough' });
  });

  it('throws PollTimeoutError with the last state after pollTimeout', async () => {
    const { client, hits } = await platform(rows(0, 1));
    const error = await timeOut(hits, (options) => process(client, options));
    expect(error).toBeInstanceOf(PollTimeoutError);
    expect(error).toMatchObject({ state: rows(0, 1) });
    expect(String(error)).toContain('did not end within 30 ms');
  });

  it('an abort ends the wait between two requests', async () => {
    const controller = new AbortController();
    const { client, hits } = await platform(rows(0, 0));
    const onProgress = () => controller.abort('enough');
    const options = { signal: controller.signal, pollInterval: 100_000, onProgress };
    const error = await rejection(client.datasets.processAndPoll('7', { document_ids: ['1'] }, options));
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error).toMatchObject({ cause: 'enough' });
    expect(hits).toHaveLength(1);
  });

  it('rejects when a request fails', async () => {
    const server = await serve((response, _, number) =>
      json(response, number === 1 ? { code: 0, data: rows(0) } : { code: 4000 }),
    );
    const client = new CozeAPI({ token: 't', baseURL: server.url, logLevel: 'off' });
    expect(await rejection(process(client))).toBeInstanceOf(BadRequestError);
  });
});

describe('entities.copyTasks.createAndPoll', () => {
  const params = { entity_id: '1', entity_type: 'app', to_workspace_id: '3' } as const;
  const copy = (client: CozeAPI, options?: object) =>
    client.entities.copyTasks.createAndPoll(params, { ...quick, ...options });

  it('polls until the copy is made', async () => {
    const { client, hits } = await platform({ task_id: '5' }, copying, copying, copied);
    const onProgress = vi.fn();
    expect(await copy(client, { onProgress })).toEqual(copied);
    expect(onProgress).toHaveBeenCalledTimes(3);
    expect(hits.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /v1/entities/copy_tasks',
      ...Array(3).fill('GET /v1/entities/copy_tasks/5'),
    ]);
  });

  it('returns a task that failed, with its reasons', async () => {
    const failed = { task_id: '5', task_status: 'failed', failed_reasons: [{ entity_id: '8' }] };
    const { client } = await platform({ task_id: '5' }, failed);
    expect(await copy(client)).toEqual(failed);
  });

  it('does not poll a copy that the server made at once', async () => {
    const { client, hits } = await platform({ copied_entity_id: '9' });
    expect(await copy(client)).toEqual({
      task_id: '',
      task_status: 'successful',
      entity_type: 'app',
      source_entity_id: '1',
      target_entity_id: '9',
      target_workspace_id: '3',
    });
    expect(hits).toHaveLength(1);
  });

  it('throws CozeError when the server names neither a task nor a copy', async () => {
    const { client } = await platform({});
    expect(await rejection(copy(client))).toBeInstanceOf(CozeError);
  });

  it('throws PollTimeoutError after pollTimeout', async () => {
    const { client, hits } = await platform({ task_id: '5' }, copying);
    const error = await timeOut(hits, (options) => copy(client, options));
    expect(error).toMatchObject({ name: 'PollTimeoutError', state: copying });
  });
});

describe('commerce.benefits.billTasks.createAndPoll', () => {
  const bill = (client: CozeAPI, options?: object) =>
    client.commerce.benefits.billTasks.createAndPoll({ started_at: 1, ended_at: 2 }, { ...quick, ...options });

  it.each(['succeed', 'failed'])('polls until the export has %s', async (status) => {
    const ended = { task_id: '6', status };
    const { client, hits } = await platform(
      exporting,
      list(),
      list({ task_id: '5', status: 'succeed' }),
      list(exporting),
      list(ended),
    );
    const onProgress = vi.fn();
    expect(await bill(client, { onProgress })).toEqual(ended);
    expect(onProgress.mock.calls).toEqual([[exporting], [exporting], [ended]]);
    expect(hits.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /v1/commerce/benefit/bill_tasks',
      ...Array(4).fill('GET /v1/commerce/benefit/bill_tasks?task_ids=6'),
    ]);
  });

  it('accepts a task_id that is a number', async () => {
    const { client } = await platform({ task_id: 6 }, list({ task_id: 6, status: 'succeed' }));
    expect(await bill(client)).toEqual({ task_id: 6, status: 'succeed' });
  });

  it('sends nothing after an abort', async () => {
    const { client, hits } = await platform(exporting);
    const error = await rejection(bill(client, { signal: AbortSignal.abort() }));
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(hits).toHaveLength(0);
  });
});
