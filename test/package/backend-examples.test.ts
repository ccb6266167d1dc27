import { once } from 'node:events';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { maskedSecret, startCozeServer, type ChatTurn, type CozeServer } from 'coze-client/testing';
import { eventually } from '../support/eventually.js';
import { root } from './installed-package.js';
import { startServer, type ServerProcess } from './server-process.js';

/** The bot of the server: browsers cannot choose another. */
const bot = '7380000000000000042';
const token = 'pat_of_the_backend';
/** Larger than all buffers between Coze and the visitor together. */
const muchPieces = 600;
const usage = { token_count: 5, input_count: 2, output_count: 3 };

let coze: CozeServer;
let pulled = 0;

async function* pieces({ text, signal }: ChatTurn): AsyncGenerator<string> {
  if (text === 'much') yield* much(signal);
  yield* ['You ', 'said ', `“${text}”`];
  if (text === 'wait') await once(signal, 'abort');
  yield '. 🎉';
}

async function* much(signal: AbortSignal): AsyncGenerator<string> {
  for (pulled = 0; pulled < muchPieces && !signal.aborted; pulled += 1) {
    await nextTurn();
    yield 'x'.repeat(65_536);
  }
  // A chat that ends by itself before the cancel is processed could not be canceled any more.
  if (!signal.aborted) await once(signal, 'abort');
}

function reply(turn: ChatTurn) {
  const failure = turn.text === 'fail' && { error: { code: 5000, msg: `no more of ${token}` } };
  return { text: pieces(turn), usage, ...failure };
}

beforeAll(async () => {
  coze = await startCozeServer({ reply });
});
afterAll(() => coze.close());

interface BrowserEvent {
  readonly event: string | undefined;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Parses server-sent events line by line, without a parser of ours. */
function eventsIn(text: string): BrowserEvent[] {
  const blocks = text.split('\n\n').filter((block) => block !== '');
  return blocks.map((block) => {
    const fields = new Map(
      block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.replace(/^\w+: /, '')]),
    );
    return { event: fields.get('event'), data: JSON.parse(fields.get('data') ?? '') };
  });
}

const textOf = (events: readonly BrowserEvent[]): string =>
  events.flatMap(({ event, data }) => (event === 'delta' ? [data['text']] : [])).join('');

const operations = () => coze.requests.map(({ operation }) => operation);

describe.each(['hono', 'fastify', 'express'])('the %s server', (name) => {
  const args = [join(root, `examples/backend/${name}.mjs`)];
  let backend: ServerProcess;

  beforeAll(async () => {
    const toCoze = { COZE_BASE_URL: coze.url, COZE_API_TOKEN: token, COZE_BOT_ID: bot, PORT: '0' };
    backend = await startServer({ args, env: { ...process.env, ...toCoze } });
  });
  afterAll(() => backend.stop());
  beforeEach(() => {
    coze.requests.length = 0;
  });

  const post = (body: unknown) =>
    fetch(`${backend.url}/api/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  function ask(text: string): ClientRequest {
    const headers = { 'content-type': 'application/json' };
    const asked = request(`${backend.url}/api/chat`, { method: 'POST', headers, agent: false });
    asked.end(JSON.stringify({ text }));
    return asked;
  }

  /** A request whose response is not read. */
  async function open(text: string): Promise<IncomingMessage> {
    const answers: unknown[] = await once(ask(text), 'response');
    return answers[0] as IncomingMessage;
  }

  async function expectToServe(): Promise<void> {
    const response = await post({ text: '你好' });
    expect(textOf(eventsIn(await response.text()))).toBe('You said “你好”. 🎉');
  }

  test('streams the whole answer', async () => {
    const response = await post({ text: ' 你好 ' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream\b/);
    const events = eventsIn(await response.text());
    expect(textOf(events)).toBe('You said “你好”. 🎉');
    expect(events.at(-1)).toEqual({ event: 'done', data: { usage } });
    expect(operations()).toEqual(['chat.create']);
  });

  test('sends the bot id of the server and only the allowed fields of the request', async () => {
    await (await post({ text: 'Hi', custom_variables: { city: '北京' } })).text();
    expect(coze.requests[0]?.headers['authorization']).toBe(`Bearer ${maskedSecret(token)}`);
    expect(coze.requests[0]?.body).toMatchObject({
      bot_id: bot,
      additional_messages: [{ role: 'user', content: 'Hi' }],
      custom_variables: { city: '北京' },
    });
  });

  test.each([
    ['a text that is missing', {}, { path: ['text'] }],
    ['a text that is blank', { text: ' \n' }, { path: ['text'] }],
    ['a text that is a number', { text: 5 }, { path: ['text'] }],
    ['a text that is too long', { text: 'x'.repeat(2001) }, { path: ['text'] }],
    ['a field that the client may not set', { text: 'Hi', bot_id: '1' }, { keys: ['bot_id'] }],
    [
      'a variable that is no text',
      { text: 'Hi', custom_variables: { city: 5 } },
      { path: ['custom_variables', 'city'] },
    ],
  ])('refuses %s by the name of the field', async (_, body, issue) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ issues: [{ ...issue, message: expect.stringMatching(/./) }] });
    expect(operations()).toEqual([]);
  });

  test.each([
    ['what is no JSON', '{"text":', 400],
    ['more than a chat request can be', { text: 'x'.repeat(200_000) }, 413],
  ])('refuses %s', async (_, body, status) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ error: expect.stringMatching(/./) });
    expect(operations()).toEqual([]);
  });

  test('responds with a status, without the reason, when Coze refuses the chat', async () => {
    coze.script({ on: 'chat.create', error: { code: 4100, msg: `${token} is unknown` } });
    const response = await post({ text: 'Hi' });
    expect(response.status).toBe(502);
    expect(await response.json()).toEqual({ error: 'Coze did not answer.', logid: expect.stringMatching(/^\w+$/) });
    await expectToServe();
  });

  test.each([
    ['the connection to Coze breaks', 'Hi', { reset: { events: 5 } }],
    ['the bot fails', 'fail', undefined],
  ])('tells in the stream that %s', async (_, text, fault) => {
    if (fault !== undefined) coze.script({ on: 'chat.create', ...fault });
    const events = eventsIn(await (await post({ text })).text());
    expect(textOf(events)).toMatch(/^You /);
    const data = { error: 'The answer is incomplete.', logid: expect.stringMatching(/^\w+$/) };
    expect(events.at(-1)).toEqual({ event: 'error', data });
    await expectToServe();
  });

  test('cancels the chat when the visitor disconnects during the answer, and keeps serving', async () => {
    const answer = await open('wait');
    await once(answer, 'data');
    answer.destroy();
    await eventually(() => expect(operations()).toEqual(['chat.create', 'chat.cancel']));
    await expectToServe();
  });

  test('cancels the chat when the visitor disconnects before the first event', async () => {
    let begin = (): void => undefined;
    coze.script({ on: 'chat.create', hold: new Promise<void>((resolve) => (begin = resolve)) });
    const asked = ask('wait').on('error', () => undefined);
    await eventually(() => expect(operations()).toEqual(['chat.create']));
    asked.destroy();
    begin();
    await eventually(() => expect(operations()).toEqual(['chat.create', 'chat.cancel']));
    await expectToServe();
  });

  test('stops reading from Coze while the visitor does not read', async () => {
    const answer = await open('much');
    let seen = -1;
    // However long it takes: reading has stopped once two looks find the same.
    await eventually(() => {
      const rests = pulled > 0 && seen === pulled;
      seen = pulled;
      expect(rests).toBe(true);
    }, 300);
    expect(seen).toBeLessThan(muchPieces);
    answer.destroy();
    await eventually(() => expect(operations()).toEqual(['chat.create', 'chat.cancel']));
    await expectToServe();
  });

  test('never sends or prints the token', () => {
    expect(backend.printed()).not.toContain(token);
  });
});
