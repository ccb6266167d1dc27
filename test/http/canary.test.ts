import { inspect } from 'node:util';
import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Client,
  type ClientOptions,
  type LogLevel,
  type Operation,
  type RequestOptions,
} from '../../src/http/index.js';
import { openStream } from '../../src/http/stream-response.js';
import { CozeError, isCozeError } from '../../src/errors/index.js';
import { Chat } from '../../src/resources/chat.js';
import { deadURL, json, serve, type Answer } from '../support/http-server.node.js';
import { clientOf, createChat, createSpeech, getBot, rejection, upload } from '../support/operations.js';

const secrets = {
  token: 'CANARY_TOKEN',
  header: 'CANARY_HEADER',
  clientHeader: 'CANARY_CLIENT_HEADER',
  base: 'CANARY_BASE',
  path: 'CANARY_PATH',
  query: 'CANARY_QUERY',
};
const payload = 'CANARY_PAYLOAD';
const authorization = `Bearer ${secrets.token}`;
const levels: LogLevel[] = ['off', 'error', 'warn', 'info', 'debug'];

interface Failure {
  answer: Answer;
  operation?: Operation;
  stream?: boolean;
  params?: object;
  client?: Partial<ClientOptions>;
  options?: RequestOptions;
  /** Nobody listens at the address. */
  dead?: boolean;
  /** The server sends what it got: an error keeps the payload as the server's words, but never the token. */
  echo?: boolean;
  /** What is called, where it is neither a request nor the opening of a stream. */
  call?: (client: Client, options: RequestOptions) => PromiseLike<unknown>;
}

const ok: Answer = (response) => json(response, { code: 0 });
const html: Answer = (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Login</title>');
const code =
  (number: number, status = 200): Answer =>
  (response) =>
    json(response, { code: number, msg: 'no' }, status);

const echoing =
  (status: number, type = 'application/json', wrap = (text: string) => text): Answer =>
  (response, { headers, body }) => {
    const sent = headers.authorization ?? '';
    const text = JSON.stringify({ code: 4000, msg: sent, error: { detail: `no ${sent}` }, [sent]: [{ sent, body }] });
    response.writeHead(status, { 'content-type': type, 'x-tt-logid': sent }).end(wrap(text));
  };

const ask = { bot_id: '1', user_id: '1' };
const streamed = (client: Client, options: RequestOptions) => new Chat(client).stream(ask, options).text();
const polled = (client: Client, options: RequestOptions) =>
  new Chat(client).createAndPoll(ask, { ...options, pollInterval: 0 });
const delta = 'event: conversation.message.delta\ndata: ';
/** Starts a stream, sends some of it, and then what is given. */
const running =
  (then: (response: ServerResponse) => unknown): Answer =>
  (response) =>
    response
      .writeHead(200, { 'content-type': 'text/event-stream' })
      .write(`${delta}{"role":"assistant","type":"answer","content":"${payload}"}\n\n`, () => then(response));

/** A stream whose headers repeat the token. */
const repeating =
  (text: string, then: (response: ServerResponse) => unknown = (response) => response.end()): Answer =>
  (response, { headers }) =>
    response
      .writeHead(200, { 'content-type': 'text/event-stream', 'x-tt-logid': headers.authorization ?? '' })
      .write(text, () => then(response));

const failures: Record<string, Failure> = {
  'HTTP 401': { answer: code(4100, 401) },
  'HTTP 400 of a POST': { answer: code(4000, 400), operation: createChat },
  'an envelope error': { answer: code(4200) },
  'retries of HTTP 500': { answer: code(5000, 500) },
  'retries of HTTP 429': { answer: code(4013, 429), operation: createChat },
  HTML: { answer: html },
  'HTML 502': { answer: (response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<p>') },
  'an empty body': { answer: (response) => response.writeHead(200).end() },
  'cut JSON': { answer: (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"code"') },
  'a reset': { answer: (response) => response.socket?.destroy(), operation: createChat },
  'a reset GET': { answer: (response) => response.socket?.destroy() },
  'a refused connection': { answer: ok, dead: true, operation: createChat },
  'a timeout': { answer: () => undefined, options: { timeout: 5 }, operation: createChat },
  'an abort': { answer: ok, options: { signal: AbortSignal.abort(new Error('left')) } },
  'a redirect away': { answer: (response) => response.writeHead(307, { location: 'http://127.0.0.1:1/x' }).end() },
  'a broken redirect': { answer: (response) => response.writeHead(307, { location: 'http://[' }).end() },
  'a header that HTTP refuses': { answer: ok, options: { headers: { 'x-bad': `${secrets.header}\n` } } },
  'a token that HTTP refuses': { answer: ok, client: { token: () => `${secrets.token}\u4e2d` } },
  'a token function that throws': { answer: ok, client: { token: () => Promise.reject(new Error('vault')) } },
  'an id that is refused': { answer: ok, params: { bot_id: 0.5, workspace_id: secrets.query } },
  'a query that is refused': { answer: ok, options: { query: { filter: { a: secrets.query } } } },
  'a body that is refused': { answer: ok, operation: createChat, params: { text: payload, n: 1n } },
  'a form that is refused': { answer: ok, operation: upload, params: { file: { a: payload } } },
  'a form': { answer: code(4000), operation: upload, params: { name: payload } },
  'an option that is refused': { answer: ok, options: { timeout: -1 } },
  'an error instead of a stream': { answer: code(4000), operation: createChat, stream: true },
  'HTML instead of a stream': { answer: html, operation: createChat, stream: true },
  'HTTP 403 instead of a stream': { answer: code(4101, 403), operation: createChat, stream: true },
  'JSON instead of bytes': { answer: code(3010), operation: createSpeech },
  'a handler that throws': {
    answer: code(4000),
    client: {
      onApiError: () => {
        throw new Error('handler');
      },
    },
  },
  'an error of fetch': {
    answer: ok,
    client: { fetch: () => Promise.reject(new Error('proxy')) },
    operation: createChat,
  },
  'a reset of a running stream': { answer: running((response) => response.socket?.destroy()), call: streamed },
  'a malformed event': { answer: running((response) => response.end(`${delta}{"${payload}\n\n`)), call: streamed },
  'a silent stream': { answer: running(() => undefined), options: { streamIdleTimeout: 20 }, call: streamed },
  'a poll': {
    answer: (response, hit, number) =>
      number === 1
        ? json(response, { code: 0, data: { id: '2', conversation_id: '1', status: 'in_progress' } })
        : echoing(400)(response, hit, number),
    call: polled,
    echo: true,
  },
  'a server that repeats the request': { answer: echoing(200), operation: createChat, echo: true },
  'a server that repeats the headers of a GET': { answer: echoing(401), echo: true },
  'a repetition instead of a stream': { answer: echoing(200), operation: createChat, stream: true, echo: true },
  'a repetition with the content type of a stream': {
    answer: echoing(200, 'text/event-stream'),
    call: streamed,
    echo: true,
  },
  'a repetition before a malformed event': { answer: repeating(`${delta}{"\n\n`), call: streamed, echo: true },
  'a repetition before a reset': {
    answer: repeating(`${delta}{}\n\n`, (response) => response.socket?.destroy()),
    call: streamed,
    echo: true,
  },
  'a repetition before a failed chat': {
    answer: repeating('event: conversation.chat.failed\ndata: {"last_error":{"code":5000,"msg":"no"}}\n\n'),
    call: streamed,
    echo: true,
  },
  'a repetition instead of bytes': { answer: echoing(200), operation: createSpeech, echo: true },
  'a repetition in HTML': {
    answer: echoing(502, 'text/html', (text) => `<title>${'x'.repeat(80)}${text}</title>`),
    echo: true,
  },
  'a repetition where long text is shortened': {
    answer: echoing(200, 'text/plain', (text) => `${'x'.repeat(1_958)}${text}`),
    echo: true,
  },
  'a repetition of a header of the call': {
    answer: echoing(400),
    operation: createChat,
    client: { token: '' },
    options: { headers: { Authorization: authorization } },
    echo: true,
  },
  'a repetition of a header of the client': {
    answer: echoing(200),
    operation: createChat,
    client: { token: '', headers: { authorization } },
    echo: true,
  },
};

/** Everything an error shows to those who print, log or serialise it, and its chain of causes. */
function shown(error: unknown): string {
  const chain: unknown[] = [];
  for (let at = error; at instanceof Error && chain.length < 9; at = at.cause)
    chain.push(at, at.message, at.stack, Object.entries(at));
  return inspect(chain, { depth: Infinity, maxStringLength: Infinity }) + JSON.stringify(chain);
}

/** That, and the headers of the answer. */
function shownAndHidden(error: unknown): string {
  return shown(error) + (isCozeError(error) ? inspect(error.headers) : '');
}

describe('secrets of a request', () => {
  beforeEach(() => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const cases = Object.entries(failures).flatMap(([name, failure]) =>
    levels.map((level) => [name, level, failure] as const),
  );
  it.each(cases)('appear in no error and no log after %s, at level %s', async (_, level, failure) => {
    const lines: unknown[] = [];
    const write = (...line: unknown[]) => lines.push(line);
    const logger = { error: write, warn: write, info: write, debug: write };
    const server = failure.dead === true ? { url: await deadURL() } : await serve(failure.answer);
    const client = clientOf(`${server.url}/${secrets.base}`, {
      token: secrets.token,
      headers: { 'x-client': secrets.clientHeader, cookie: secrets.clientHeader },
      ...failure.client,
      logger,
      logLevel: level,
    });
    const operation = failure.operation ?? getBot;
    const params =
      failure.params ?? (operation.body === undefined ? { bot_id: secrets.path } : { bot_id: '1', text: payload });
    const options = { query: { q: secrets.query }, headers: { 'x-call': secrets.header }, ...failure.options };
    const error = await rejection(
      failure.call !== undefined
        ? failure.call(client, options)
        : failure.stream === true
          ? openStream(client, operation, params, options)
          : client.request(operation, params, options),
    );
    expect(error).toBeInstanceOf(CozeError);
    const logged = inspect(lines, { depth: Infinity, maxStringLength: Infinity });
    for (const secret of Object.values(secrets)) expect(logged).not.toContain(secret);
    if (level !== 'debug') expect(logged).not.toContain(payload);
    if (level === 'off') expect(lines).toHaveLength(0);
    if (failure.echo === true) expect(shownAndHidden(error)).not.toContain('CANARY_T');
    else expect(shown(error)).not.toContain('CANARY');
  });

  it('appear in no logid of a response', async () => {
    const server = await serve((response, { headers }) =>
      json(response, { code: 0 }, 200, { 'x-tt-logid': `at ${headers.authorization}` }),
    );
    const client = clientOf(server.url, { token: secrets.token });
    const { logid } = await client.request(createChat, {}).withResponse();
    expect(logid).toBe('***');
    expect(logid).not.toContain('CANARY');
  });

  it('appear in no log of a successful call; the payload appears at debug only', async () => {
    const server = await serve((response, hit) =>
      json(response, { code: 0, data: { got: hit.headers.authorization } }),
    );
    for (const level of levels) {
      const lines: unknown[] = [];
      const write = (...line: unknown[]) => lines.push(line);
      const client = clientOf(server.url, {
        token: secrets.token,
        logLevel: level,
        logger: { debug: write, info: write },
      });
      await client.request(createChat, { text: payload }, { headers: { 'x-call': secrets.header } });
      const logged = inspect(lines, { depth: Infinity });
      expect(logged).not.toMatch(/CANARY_(?!PAYLOAD)/);
      expect(logged.includes(payload)).toBe(level === 'debug');
    }
  });
});
