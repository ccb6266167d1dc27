import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  APIError,
  AuthenticationError,
  InvalidResponseError,
  ResponseValidationError,
  type Validate,
} from '../../src/index.js';
import { json, serve } from '../support/http-server.node.js';
import { rejection } from '../support/operations.js';
import { lateChecks } from './late-checks.js';
import { respondingWith, CANARY, logid, me, recordedClient, workspace } from './recorded-client.js';

const shortened = { user_id: 7, user_name: 'coze', nick_name: null, avatar_url: CANARY };
const issues = [
  { path: 'data.user_id', expected: 'string', received: 'number' },
  { path: 'data.nick_name', expected: 'string', received: 'null' },
];

async function validationErrorOf(promise: PromiseLike<unknown>): Promise<ResponseValidationError> {
  const error = await rejection(promise);
  if (error instanceof ResponseValidationError) return error;
  throw error;
}

describe('a response that matches the contract', () => {
  it.each<Validate>(['off', 'warn', 'strict'])('is returned unchanged under %s', async (validate) => {
    const data = { ...me, of_a_newer_platform: { deep: [1, null] } };
    const { client, lines, reports } = recordedClient((await respondingWith(data)).url, { validate });
    expect(await client.users.me()).toEqual(data);
    await lateChecks();
    expect([lines, reports]).toEqual([[], []]);
  });

  it('may contain new enum values and lack optional fields', async () => {
    const workspaces = [{ ...workspace('1'), role_type: 'gardener', workspace_type: 'forest' }];
    const server = await respondingWith({ workspaces, total_count: 1 });
    const { client } = recordedClient(server.url, { validate: 'strict' });
    expect(await client.workspaces.list()).toEqual({ workspaces, total_count: 1 });
  });

  it('may contain numbers above a limit', async () => {
    const server = await respondingWith({ workspaces: [workspace('1')], total_count: 2 ** 60 });
    await recordedClient(server.url, { validate: 'strict' }).client.workspaces.list();
  });

  it('may have no body', async () => {
    const server = await serve((response) => response.writeHead(204).end());
    expect(await recordedClient(server.url, { validate: 'strict' }).client.users.me()).toBeUndefined();
  });
});

describe('a response that differs from the contract, under warn', () => {
  it('is returned unchanged, and logged with the expected and the received type', async () => {
    const { client, lines } = recordedClient((await respondingWith(shortened)).url);
    expect(await client.users.me()).toEqual(shortened);
    await lateChecks();
    expect(lines).toEqual([
      'warn [coze] GET /v1/users/me: the response differs from the API contract, its data is returned unchanged: ' +
        `data.user_id should be string, got number, logid: ${logid}`,
      'warn [coze] GET /v1/users/me: the response differs from the API contract, its data is returned unchanged: ' +
        `data.nick_name should be string, got null, logid: ${logid}`,
    ]);
  });

  it('is passed to onDrift each time, without the value', async () => {
    const { client, lines, reports } = recordedClient((await respondingWith(shortened)).url);
    await client.users.me();
    await client.users.me();
    await lateChecks();
    expect(reports).toEqual([...issues, ...issues].map((issue) => ({ operation: 'users.me', ...issue, logid })));
    expect(lines).toHaveLength(2);
    expect(inspect([lines, reports], { depth: null })).not.toContain(CANARY);
  });

  it('is logged once per list, for any number of items', async () => {
    let calls = 0;
    const server = await serve((response) => {
      calls += 1;
      const workspaces =
        calls === 1 ? [workspace('1'), workspace(2), workspace(3)] : [workspace(CANARY), workspace(true)];
      json(response, { code: 0, data: { workspaces, total_count: 3 } });
    });
    const { client, lines, reports } = recordedClient(server.url);
    await client.workspaces.list();
    await client.workspaces.list();
    await lateChecks();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('data.workspaces[].id should be string, got number');
    expect(reports.map(({ path, received }) => [path, received])).toEqual([
      ['data.workspaces[].id', 'number'],
      ['data.workspaces[].id', 'boolean'],
    ]);
  });

  it('is logged again for another operation and for another client', async () => {
    const server = await serve((response) => json(response, { code: 0, data: 'nothing like it' }));
    const { client, lines, logger } = recordedClient(server.url);
    await client.users.me();
    await client.bots.retrieveNew('1');
    await lateChecks();
    expect(lines).toHaveLength(2);
    await recordedClient(server.url, { logger }).client.users.me();
    expect(lines).toHaveLength(3);
  });

  it('is logged once by all clients made by withOptions, unless they have another logger', async () => {
    const server = await respondingWith(shortened);
    const { client, lines } = recordedClient(server.url);
    const elsewhere: string[] = [];
    await client.withOptions({ token: 'tok_a' }).users.me();
    await client.withOptions({ token: 'tok_b' }).users.me();
    await client.users.me();
    await lateChecks();
    expect(lines).toHaveLength(2);
    await client.withOptions({ logger: { warn: (line) => elsewhere.push(line) } }).users.me();
    expect(elsewhere).toHaveLength(2);
  });

  it('is reported without the keys of maps', async () => {
    const server = await respondingWith({ id: '1', created_at: 1, meta_data: { [CANARY]: 5 } });
    const { client, lines, reports } = recordedClient(server.url);
    await client.conversations.retrieve('1');
    await lateChecks();
    expect(reports.map(({ path }) => path)).toContain('data.meta_data{}');
    const error = await validationErrorOf(client.conversations.retrieve('1', { validate: 'strict' }));
    expect(inspect([lines, reports, error], { depth: null })).not.toContain(CANARY);
  });

  it('is reported for a union by its closest option', async () => {
    const server = await respondingWith({
      id: '1',
      conversation_id: '2',
      bot_id: '3',
      status: 'completed',
      created_at: {},
    });
    const { client, reports } = recordedClient(server.url);
    await client.chat.retrieve('2', '1');
    await client.conversations.messages.retrieve('2', '1');
    await lateChecks();
    expect(reports.map(({ path, expected, received }) => `${path}: ${expected}, ${received}`)).toEqual([
      'data.created_at: number, object',
      'data.role: string, nothing',
      'data.created_at: number or string, object',
    ]);
  });

  it('is remembered for at most 1000 paths', async () => {
    // Two fields per level: 2048 paths to the last level.
    const nested = (level: number): object =>
      level === 0 ? { type: 5 } : { type: 'any', items: nested(level - 1), properties: { p: nested(level - 1) } };
    const interrupt_data = { event_id: '1', type: 2, required_parameters: { p: nested(11) } };
    const server = await serve((response) => json(response, { code: 0, execute_id: '1', interrupt_data }));
    const { client, lines, reports } = recordedClient(server.url);
    await client.workflows.runs.create({ workflow_id: '1' });
    await lateChecks();
    expect(new Set(reports.map(({ path }) => path)).size).toBeGreaterThan(2000);
    expect(lines).toHaveLength(1000);
  });

  it('may be nested more deeply than the stack allows', async () => {
    let parameter = '{"type":"string","required":true}';
    const depth = 200_000;
    parameter = '{"type":"object","required":true,"properties":{"p":'.repeat(depth) + parameter + '}}'.repeat(depth);
    const body = `{"code":0,"interrupt_data":{"event_id":"1","type":2,"required_parameters":{"p":${parameter}}}}`;
    const server = await serve((response) => response.writeHead(200, { 'content-type': 'application/json' }).end(body));
    const { client, lines } = recordedClient(server.url);
    expect(await client.workflows.runs.create({ workflow_id: '1' })).toHaveProperty('interrupt_data');
    await lateChecks();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('the value should be less deeply nested, got more levels than can be checked');
  });

  it('is reported with the token masked in its log ID', async () => {
    const server = await respondingWith(shortened, { detail: { logid: 'id of tok_secret_1' } });
    const { client, lines, reports } = recordedClient(server.url);
    await client.users.me();
    await lateChecks();
    expect(reports[0]?.logid).toBe('id of ***');
    expect(lines.join('\n')).not.toContain('tok_secret_1');
  });

  it('is passed to onDrift with any logLevel', async () => {
    const { client, lines, reports } = recordedClient((await respondingWith(shortened)).url, { logLevel: 'off' });
    await client.users.me();
    await lateChecks();
    expect([lines.length, reports.length]).toEqual([0, 2]);
  });
});

describe('onDrift', () => {
  it('of the client runs before the one of the call', async () => {
    const order: string[] = [];
    const { client } = recordedClient((await respondingWith({ ...me, user_id: 1 })).url, {
      onDrift: () => order.push('client'),
    });
    await client.users.me({ onDrift: () => order.push('call') });
    expect(order).toEqual(['client', 'call']);
  });

  it.each([
    ['throws', () => fail()],
    ['rejects', async () => fail()],
  ])('that %s is logged and does not change the result', async (_how, onDrift) => {
    const { client, lines } = recordedClient((await respondingWith({ ...me, user_id: 1 })).url, {
      onDrift,
      logLevel: 'error',
    });
    const error = await validationErrorOf(client.users.me({ validate: 'strict' }));
    expect(error.issues).toHaveLength(1);
    expect(await client.users.me()).toMatchObject({ user_id: 1 });
    await Promise.resolve();
    await lateChecks();
    expect(lines).toEqual(Array(2).fill('error [coze] onDrift threw an error for GET /v1/users/me'));
  });

  it('must be a function, and validate must be a known mode', async () => {
    const { url } = await respondingWith(me);
    expect(() => recordedClient(url, { onDrift: true as never })).toThrow('onDrift must be a function');
    expect(() => recordedClient(url, { validate: true as never })).toThrow('validate must be one of off, warn, strict');
    const error = await rejection(recordedClient(url).client.users.me({ validate: 'Strict' as never }));
    expect(String(error)).toContain('validate must be one of');
  });
});

function fail(): never {
  throw new Error('broken handler');
}

describe('a response that differs from the contract, under strict', () => {
  it('throws with the issues, the log ID and the status', async () => {
    const server = await respondingWith(shortened);
    const { client, reports } = recordedClient(server.url, { validate: 'strict' });
    const error = await validationErrorOf(client.users.me());
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error).toMatchObject({ name: 'ResponseValidationError', operation: 'users.me', status: 200, logid, issues });
    expect(error.message).toContain('data.user_id should be string, got number; data.nick_name should be string');
    expect(error.message).toContain(logid);
    expect(error.event).toBeUndefined();
    await lateChecks();
    expect(reports).toHaveLength(2);
  });

  it('throws an error with the body in rawBody, and in no printed form', async () => {
    const error = await validationErrorOf(
      recordedClient((await respondingWith(shortened)).url, { validate: 'strict' }).client.users.me(),
    );
    expect(error.rawBody).toEqual({ code: 0, msg: '', data: shortened, detail: { logid } });
    const prints = [
      inspect(error, { depth: null }),
      inspect({ error }, { depth: null }),
      JSON.stringify(error),
      String(error),
    ];
    for (const print of prints) expect(print).not.toContain(CANARY);
    expect(Object.keys(error)).not.toContain('rawBody');
    expect(Object.keys(error)).not.toContain('rawError');
  });

  it('throws an error with the token masked in the body', async () => {
    const server = await respondingWith({ ...shortened, avatar_url: 'for tok_secret_1' });
    const error = await validationErrorOf(recordedClient(server.url, { validate: 'strict' }).client.users.me());
    expect(JSON.stringify(error.rawBody)).not.toContain('tok_secret_1');
    expect(error.rawBody).toMatchObject({ data: { avatar_url: 'for ***' } });
  });

  it('is not retried', async () => {
    const server = await respondingWith(shortened);
    const { client } = recordedClient(server.url, { validate: 'strict', maxRetries: 5 });
    await validationErrorOf(client.users.me());
    expect(server.hits).toHaveLength(1);
  });

  it('lists the first three items in the message, and all of them in the issues', async () => {
    const workspaces = Array.from({ length: 9 }, (_, index) => workspace(index === 0 ? '0' : index));
    const server = await respondingWith({ workspaces, total_count: 9 });
    const error = await validationErrorOf(recordedClient(server.url, { validate: 'strict' }).client.workspaces.list());
    expect(error.issues.map(({ path }) => path)).toEqual(
      Array.from({ length: 8 }, (_, index) => `data.workspaces[${index + 1}].id`),
    );
    expect(error.message).toContain('and 5 more');
  });

  it('is passed to onApiError', async () => {
    const received: unknown[] = [];
    const { client } = recordedClient((await respondingWith(shortened)).url, { validate: 'strict' });
    const error = await validationErrorOf(client.users.me({ onApiError: (given) => received.push(given) }));
    expect(received).toEqual([error]);
  });

  it('depends on the option of the call, then of the client', async () => {
    const { url } = await respondingWith(shortened);
    const { client, lines } = recordedClient(url);
    await validationErrorOf(client.users.me({ validate: 'strict' }));
    await lateChecks();
    expect(lines).toEqual([]);
    expect(await recordedClient(url, { validate: 'strict' }).client.users.me({ validate: 'off' })).toEqual(shortened);
  });
});

describe('an error takes precedence over differences', () => {
  it.each<[string, number, unknown, typeof APIError]>([
    ['an HTTP status', 401, { code: 'x', data: 5 }, AuthenticationError],
    ['a code in the envelope', 200, { code: 4100, msg: 5, data: [] }, AuthenticationError],
    ['a body that is not JSON', 200, '<html>', InvalidResponseError],
  ])('%s', async (_what, status, body, Kind) => {
    const server = await serve((response) =>
      typeof body === 'string'
        ? response.writeHead(status, { 'content-type': 'text/html' }).end(body)
        : json(response, body, status),
    );
    const { client, reports } = recordedClient(server.url, { validate: 'strict' });
    const error = await rejection(client.users.me());
    expect(error).toBeInstanceOf(Kind);
    expect(error).not.toBeInstanceOf(ResponseValidationError);
    await lateChecks();
    expect(reports).toEqual([]);
  });
});

describe('validation', () => {
  it('checks each page of a list', async () => {
    const pages = [[workspace('1')], [workspace('2')], [workspace(3)]];
    const server = await serve((response, _hit, number) =>
      json(response, { code: 0, data: { workspaces: pages[number - 1], total_count: 3 } }),
    );
    const { client, reports } = recordedClient(server.url, { validate: 'strict' });
    const seen: unknown[] = [];
    const read = async () => {
      for await (const { id } of client.workspaces.list({ page_size: 1 })) seen.push(id);
    };
    const error = await validationErrorOf(read());
    expect(seen).toEqual(['1', '2']);
    await lateChecks();
    expect([error.operation, reports.length]).toEqual(['workspaces.list', 1]);
  });

  it('checks the data of withResponse(), but not asResponse()', async () => {
    const { client } = recordedClient((await respondingWith(shortened)).url, { validate: 'strict' });
    await validationErrorOf(client.users.me().withResponse());
    const response = await client.users.me().asResponse();
    expect(await response.json()).toMatchObject({ data: shortened });
  });

  it('checks each call of createAndPoll() and runTools()', async () => {
    const chat = { id: '1', conversation_id: '2', bot_id: '3', status: 'completed' };
    const server = await serve((response, { url }) =>
      json(response, { code: 0, data: url.includes('message/list') ? [{ role: 5, conversation_id: '2' }] : chat }),
    );
    const { client, reports } = recordedClient(server.url);
    const ask = { bot_id: '3' };
    const strict = { validate: 'strict' } as const;
    expect((await validationErrorOf(client.chat.createAndPoll(ask, strict))).operation).toBe('chat.messages.list');
    expect((await validationErrorOf(client.chat.runTools({ ...ask, tools: {} }, strict))).operation).toBe(
      'chat.messages.list',
    );
    expect(await client.chat.createAndPoll(ask)).toMatchObject({ chat, messages: [{ role: 5 }] });
    await lateChecks();
    expect(reports).toHaveLength(3);
  });

  it('does not check raw calls', async () => {
    const { client, reports } = recordedClient((await respondingWith(shortened)).url, { validate: 'strict' });
    expect(await client.get('/v1/users/me')).toMatchObject({ data: shortened });
    expect(await client.makeRequest('/v1/unheard/of', 'POST', { any: 1 })).toMatchObject({ code: 0 });
    await lateChecks();
    expect(reports).toEqual([]);
  });

  it('does not check bytes', async () => {
    const server = await serve((response) => response.writeHead(200, { 'content-type': 'audio/mpeg' }).end('bytes'));
    const { client, reports } = recordedClient(server.url, { validate: 'strict' });
    const sound = await client.audio.speech.create({ input: 'Hello', voice_id: '1' });
    expect(Buffer.from(sound).toString()).toBe('bytes');
    await lateChecks();
    expect(reports).toEqual([]);
  });
});
