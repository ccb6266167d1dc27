/** Responses to a call for JSON: any status, content type and body, whole or cut, in each mode of validation. */
import { inspect } from 'node:util';
import fc from 'fast-check';
import { expect } from 'vitest';
import { CozeAPI, isCozeError } from '../../src/index.js';
import { fuzz } from './fuzz.js';

const token = 'pat_secretsecretsecret';

/** Text that breaks naive code: quotes, line ends, halves of pairs, the token itself. */
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', '0', 'null', token, `Bearer ${token}`, '\u2028', '\ud800', '__proto__', '<title>x</title>'),
);
const scalar = fc.oneof(text, fc.integer(), fc.double(), fc.boolean(), fc.constant(null));
const envelope = fc.record(
  {
    code: fc.oneof(
      fc.constantFrom(0, '0', null, 4000, 4013, 4016, 4100, 4101, 4200, 5000, 700012006, '4000', '', 'x'),
      scalar,
    ),
    msg: scalar,
    data: fc.oneof(
      fc.record({ user_id: text, user_name: text, nick_name: text, avatar_url: text }),
      fc.jsonValue(),
      scalar,
    ),
    detail: fc.oneof(fc.record({ logid: scalar }), scalar),
    error: fc.oneof(fc.record({ code: scalar, message: scalar, detail: scalar, logid: scalar }), scalar),
    error_code: scalar,
    error_message: scalar,
  },
  { requiredKeys: [] },
);
const body = fc.oneof(
  { weight: 6, arbitrary: envelope.map((value) => JSON.stringify(value)) },
  { weight: 2, arbitrary: fc.json() },
  { weight: 1, arbitrary: text },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      '<!doctype html><title>Sign in</title>',
      'data: {}\n\n',
      '\ufeff{"code":0,"data":{}}',
    ),
  },
);
const cases = fc.record({
  status: fc.constantFrom(200, 200, 200, 201, 204, 205, 400, 401, 403, 404, 408, 409, 418, 429, 500, 502, 503, 599),
  type: fc.constantFrom(
    'application/json',
    'application/json; charset=utf-8',
    'text/html',
    'text/plain',
    '',
    'text/event-stream',
    'image/png',
    ';',
  ),
  body,
  /** The part of the body that arrives. */
  share: fc.oneof(
    { weight: 5, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  ),
  validate: fc.constantFrom('off', 'warn', 'strict'),
});

fuzz('a call resolves with the data of its response, or rejects with a CozeError', cases, async (given) => {
  const { status, type, validate } = given;
  const sent = given.body.slice(0, Math.ceil(given.body.length * given.share));
  const hasBody = status !== 204 && status !== 205;
  const fetch = async () =>
    new Response(hasBody ? sent : null, { status, headers: type === '' ? {} : { 'content-type': type } });
  const client = new CozeAPI({ token, fetch, validate, logLevel: 'off', maxRetries: 0 } as const);
  const outcome = await client.users.me().then(
    (data: unknown) => ({ data }),
    (error: unknown) => ({ error }),
  );
  const expected = expectedOf(status, type, hasBody ? sent : '');
  if ('error' in outcome) {
    expect(isCozeError(outcome.error), inspect(outcome.error)).toBe(true);
    if (sent.includes(token))
      expect(inspect(outcome.error, { depth: Infinity, showHidden: true })).not.toContain(token);
    // Only strict may refuse what the server reports as a success.
    if (expected !== undefined)
      expect([validate, (outcome.error as Error).name]).toEqual(['strict', 'ResponseValidationError']);
    else expect((outcome.error as Error).name).not.toBe('ResponseValidationError');
  } else {
    expect(expected, 'the call must be refused').toBeDefined();
    expect(outcome.data).toEqual(expected?.data);
  }
});

/** Data for helpers that poll: mostly of the right shape, with any item in a list and any value as a list. */
const odd = fc.oneof(scalar, fc.jsonValue(), fc.constantFrom<unknown>([null], [[]], {}));
const listOf = (item: fc.Arbitrary<unknown>) => fc.oneof(fc.array(fc.oneof(item, odd), { maxLength: 3 }), odd);
const id = fc.oneof({ weight: 5, arbitrary: fc.constant('1') }, odd);
const status = fc.oneof(
  fc.constantFrom<unknown>('in_progress', 'running', 'Running', 'Success', 'completed', 'requires_action', 'failed', 1),
  odd,
);
const toolCall = fc.record(
  { id, type: text, function: fc.oneof(fc.record({ name: fc.constantFrom('add', '5'), arguments: text }), odd) },
  { requiredKeys: [] },
);
const submission = fc.oneof(fc.record({ tool_calls: listOf(toolCall) }), odd);
const polledData = fc.oneof(
  { weight: 1, arbitrary: odd },
  {
    weight: 5,
    arbitrary: fc.record(
      {
        id,
        conversation_id: id,
        task_id: id,
        copied_entity_id: odd,
        status,
        task_status: status,
        last_error: fc.oneof(fc.record({ code: scalar, msg: scalar }), odd),
        required_action: fc.oneof(fc.record({ submit_tool_outputs: submission }), odd),
        data: listOf(fc.record({ document_id: id, status })),
        task_infos: listOf(fc.record({ task_id: id, status }, { requiredKeys: [] })),
      },
      { requiredKeys: ['id', 'conversation_id', 'task_id'] },
    ),
  },
  {
    weight: 2,
    arbitrary: listOf(
      fc.record({ execute_status: status, type: fc.constant('answer'), content: scalar }, { requiredKeys: [] }),
    ),
  },
);
const polls = {
  chat: ({ chat }: CozeAPI, options: object) => chat.createAndPoll({ bot_id: '1' }, options),
  known: ({ chat }: CozeAPI, options: object) => chat.poll('1', '1', options),
  tools: ({ chat }: CozeAPI, options: object) => chat.runTools({ bot_id: '1', tools: { add: () => 1 } }, options),
  files: ({ datasets }: CozeAPI, options: object) => datasets.processAndPoll('1', { document_ids: ['1'] }, options),
  bill: ({ commerce }: CozeAPI, options: object) =>
    commerce.benefits.billTasks.createAndPoll({ started_at: 1, ended_at: 2 }, options),
  run: ({ workflows }: CozeAPI, options: object) => workflows.runs.createAndPoll({ workflow_id: '1' }, options),
  copy: ({ entities }: CozeAPI, options: object) =>
    entities.copyTasks.createAndPoll({ entity_id: '1', entity_type: 'app', to_workspace_id: '3' }, options),
};
const polledCases = fc.record({
  poll: fc.constantFrom(...(Object.keys(polls) as (keyof typeof polls)[])),
  answers: fc.array(fc.record({ data: polledData, Messages: odd, execute_id: id }), { minLength: 1, maxLength: 5 }),
});

fuzz('a poll resolves, or rejects with a CozeError, for any data of success', polledCases, async (given) => {
  const left = given.answers.map((answer) => Response.json({ code: 0, ...answer }));
  const controller = new AbortController();
  const fetch = async () => {
    const response = left.shift();
    // Polls that go on are left.
    if (response === undefined) controller.abort();
    return response ?? Response.json({ code: 0 });
  };
  const client = new CozeAPI({ token, fetch, validate: 'off', logLevel: 'off', maxRetries: 0 } as const);
  const options = { pollInterval: 0, signal: controller.signal };
  const error: unknown = await polls[given.poll](client, options).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error !== undefined) expect(isCozeError(error), inspect(error)).toBe(true);
});

/** The data of a successful response; `undefined` if the call must be refused. Written apart from the client. */
function expectedOf(status: number, type: string, sent: string): { readonly data: unknown } | undefined {
  if (status === 204 || status === 205) return { data: undefined };
  if (status > 299 || type === 'text/event-stream') return undefined;
  let value: unknown;
  try {
    // Fetch removes one byte order mark, and turns halves of pairs into replacement characters.
    value = JSON.parse(new TextDecoder().decode(new TextEncoder().encode(sent)));
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return reportsError(value as Record<string, unknown>) ? undefined : { data: (value as { data?: unknown }).data };
}

/** True if the envelope says that the call failed: a code that is not 0, or, without a code, the shape of an OAuth error. */
function reportsError(value: Record<string, unknown>): boolean {
  const { code, error_code, error } = value;
  if (code !== undefined && code !== null) return Number(code) !== 0;
  const inner = typeof error === 'object' && error !== null ? (error as Record<string, unknown>)['code'] : undefined;
  const isWord = (word: unknown) => typeof word === 'string' && word.trim() !== '' && word !== '0';
  const isNumber = (number: unknown) =>
    (typeof number === 'number' && number !== 0) ||
    (typeof number === 'string' && number.trim() !== '' && Number.isFinite(Number(number)) && Number(number) !== 0);
  const first = [error_code, inner].find((it) => isNumber(it) || it === 0 || it === '0');
  return isWord(error_code) || isWord(error) || isWord(inner) || isNumber(first);
}
