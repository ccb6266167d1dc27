/** No error shows the token, whatever the server repeats and whatever a fetch throws. Errors of OAuth: test/auth/canary. */
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CozeAPI, type ClientOptions, type Fetch, type RequestOptions } from '../../src/index.js';
import { serve, type Answer } from '../support/http-server.node.js';
import { rejection } from '../support/operations.js';

const token = 'pat_CANARY0123456789abcdef';
const ask = { bot_id: '1', user_id: '1' };

/** A token that no form tells from other texts, such as one of a proxy. */
const opaque = 'CANARY.opaque-9876543210.words';

interface Echo {
  readonly sent: string;
  /** What a server repeats, in the body and in the headers. */
  readonly said: string;
}
const echoes: Record<string, Echo> = {
  nothing: { sent: token, said: 'nothing' },
  'the token': { sent: token, said: `Bearer ${token}` },
  'an opaque token': { sent: opaque, said: opaque },
};

type Call = (client: CozeAPI, options: RequestOptions) => PromiseLike<unknown>;
interface Failure {
  readonly answer: (said: string) => Answer;
  readonly call?: Call;
  readonly options?: RequestOptions & Record<string, unknown>;
  readonly client?: Partial<ClientOptions>;
}

const body = (said: string, more: object = {}) =>
  JSON.stringify({ code: 4000, msg: said, detail: { logid: said }, error: { detail: said }, [said]: [said], ...more });
const head = (said: string, type = 'application/json') => ({
  'content-type': type,
  'x-tt-logid': said,
  'x-said': said,
});
const status =
  (number: number, code?: number) =>
  (said: string): Answer =>
  (response) =>
    response.writeHead(number, head(said)).end(body(said, code === undefined ? { code: undefined } : { code }));
const data =
  (value: (said: string) => object) =>
  (said: string): Answer =>
  (response) =>
    response.writeHead(200, head(said)).end(JSON.stringify({ code: 0, data: value(said) }));
const events =
  (text: (said: string) => string, then: (response: ServerResponse) => unknown = (response) => response.end()) =>
  (said: string): Answer =>
  (response) =>
    response.writeHead(200, head(said, 'text/event-stream')).write(text(said), () => then(response));

const event = (name: string, value: unknown) => `event: ${name}\ndata: ${JSON.stringify(value)}\n\n`;
const delta = (said: string) =>
  event('conversation.message.delta', { role: 'assistant', type: 'answer', content: said, content_type: 'text' });
const chat = (said: string, more: object) => ({
  id: said,
  conversation_id: '1',
  bot_id: said,
  meta_data: { said },
  ...more,
});
const toolCall = (said: string) => ({ id: said, type: 'function', function: { name: said, arguments: said } });
const waiting = (said: string) =>
  chat(said, {
    status: 'requires_action',
    required_action: { type: 'submit_tool_outputs', submit_tool_outputs: { tool_calls: [toolCall(said)] } },
  });

const reset = (response: ServerResponse) => response.socket?.destroy();
const streamed: Call = ({ chat: chats }, options) => chats.stream(ask, options).text();
const answered: Call = ({ chat: chats }, options) => chats.stream(ask, options).finalMessage();
const ran: Call = ({ workflows }, options) => workflows.runs.stream({ workflow_id: '1' }, options).finalOutput();
const read: Call = ({ users }, options) => users.me(options);
const polled: Call = ({ chat: chats }, options) => chats.createAndPoll(ask, { pollInterval: 0, ...options });

const failures: Record<string, Failure> = {
  APIError: { answer: status(418) },
  BadRequestError: { answer: status(400, 4000) },
  AuthenticationError: { answer: status(401, 4100) },
  PermissionDeniedError: { answer: status(403, 4101) },
  NotFoundError: { answer: status(404, 4200) },
  TimeoutError: { answer: status(408) },
  RateLimitError: { answer: status(429, 4013) },
  InternalServerError: { answer: status(500, 5000) },
  GatewayError: { answer: status(502) },
  ConversationBusyError: { answer: status(200, 4016) },
  InvalidResponseError: {
    answer: (said) => (response) =>
      response.writeHead(200, head(said, 'text/html')).end(`<title>${said}</title>${said}`),
  },
  ResponseLimitError: { answer: data((said) => ({ [said]: 'x'.repeat(500) })), options: { maxResponseBytes: 500 } },
  RedirectError: {
    answer: (said) => (response) =>
      response.writeHead(307, { ...head(said), location: `http://127.0.0.1:1/${encodeURI(said)}` }).end(said),
  },
  APIConnectionError: { answer: () => reset },
  APIUserAbortError: { answer: () => () => undefined, options: { signal: AbortSignal.abort(new Error('left')) } },
  ResponseValidationError: {
    answer: data((said) => ({ user_id: [said], [said]: said, user_name: 1 })),
    client: { validate: 'strict' },
  },
  RequestValidationError: {
    answer: status(400),
    call: ({ chat: chats }, options) => chats.create({ ...ask, additional_messages: Object(1) }, options),
    client: { validate: 'strict' },
  },
  PollTimeoutError: {
    answer: data((said) => chat(said, { status: 'in_progress' })),
    call: polled,
    options: { pollTimeout: 30 },
  },
  StreamInterruptedError: { answer: events((said) => delta(said) + event(said, said), reset), call: streamed },
  StreamTimeoutError: {
    answer: events(
      (said) => delta(said),
      () => undefined,
    ),
    call: streamed,
    options: { streamIdleTimeout: 20 },
  },
  StreamLimitError: {
    answer: events((said) => delta(said) + event(said, said + 'x'.repeat(2_000))),
    call: streamed,
    options: { maxEventBytes: 2_000 },
  },
  StreamParseError: {
    answer: events((said) => `event: conversation.message.delta\ndata: {${said}\n\n`),
    call: streamed,
  },
  StreamAbortedError: {
    answer: events(
      (said) => delta(said),
      () => undefined,
    ),
    call: async ({ chat: chats }, options) => {
      const stream = chats.stream(ask, options);
      for await (const _ of stream) stream.abort();
      return stream.text();
    },
  },
  ChatFailedError: {
    answer: events((said) =>
      event('conversation.chat.failed', chat(said, { status: 'failed', last_error: { code: 1, msg: said } })),
    ),
    call: streamed,
  },
  NoAnswerError: {
    answer: events(
      (said) =>
        event('conversation.chat.completed', chat(said, { status: 'completed' })) + 'event: done\ndata: "[DONE]"\n\n',
    ),
    call: answered,
  },
  ToolRunError: {
    answer: data(waiting),
    call: ({ chat: chats }, options) => chats.runTools({ ...ask, tools: {} }, { pollInterval: 0, ...options }),
  },
  WorkflowFailedError: {
    answer: events((said) => event('Error', { error_code: 1, error_message: said, debug_url: said })),
    call: ran,
  },
  WorkflowInterruptedError: {
    answer: events((said) =>
      event('Interrupt', { interrupt_data: { event_id: said, type: 2, data: said }, node_title: said }),
    ),
    call: ran,
  },
};

const ranTools: Call = ({ chat: chats }, options) =>
  chats.runTools({ ...ask, tools: { other: () => 1 } }, { pollInterval: 0, ...options });
const toolStream: Call = ({ chat: chats }, options) =>
  chats.runTools({ ...ask, tools: { other: () => 1 }, stream: true }, options).text();
const copyParams = { entity_id: '1', entity_type: 'app', to_workspace_id: '3' } as const;
const interrupt = (said: string, type?: number) =>
  event('Interrupt', { interrupt_data: { event_id: said, type, data: said }, node_title: said });
const resumed: Call = ({ workflows }, options) =>
  workflows.runs.stream({ workflow_id: '1' }, { ...options, onInterrupt: () => 'x' }).finalOutput();
const short = { pollTimeout: 30 };

/** Other places where the errors of a class are made. */
const variants: Record<string, Failure> = {
  'PollTimeoutError of a chat with tools': {
    answer: data((said) => chat(said, { status: 'in_progress' })),
    call: ranTools,
    options: short,
  },
  'PollTimeoutError of a chat that was canceled': {
    answer:
      (said) =>
      (response, { url }) => {
        // The state is in the response to the cancel only.
        if (url === '/v3/chat/cancel') data(() => chat(said, { status: 'canceled' }))(said)(response, Object(), 1);
      },
    call: ({ chat: chats }, options) => chats.poll('1', '2', { ...options, cancelOnTimeout: true }),
    options: short,
  },
  'PollTimeoutError of a run': {
    answer:
      (said) =>
      (response, { method }) =>
        response
          .writeHead(200, head(said))
          .end(JSON.stringify({ code: 0, execute_id: said, ...(method === 'GET' && { data: [] }) })),
    call: ({ workflows }, options) =>
      workflows.runs.createAndPoll({ workflow_id: '1' }, { pollInterval: 10, ...options }),
    options: short,
  },
  'PollTimeoutError of a copy': {
    answer: data((said) => ({ task_id: said, task_status: 'in_progress' })),
    call: ({ entities }, options) => entities.copyTasks.createAndPoll(copyParams, { pollInterval: 0, ...options }),
    options: short,
  },
  'PollTimeoutError of an export': {
    answer: data((said) => ({ task_id: said, task_infos: [{ task_id: said, status: 'running' }] })),
    call: ({ commerce }, options) =>
      commerce.benefits.billTasks.createAndPoll({ started_at: 1, ended_at: 2 }, { pollInterval: 0, ...options }),
    options: short,
  },
  'InvalidResponseError of a run without an id': {
    answer: data((said) => [{ execute_id: said }]),
    call: ({ workflows }, options) => workflows.runs.createAndPoll({ workflow_id: '1' }, options),
  },
  'ChatFailedError of a chat with tools': {
    answer: data((said) => chat(said, { status: 'failed', last_error: { code: 1, msg: said } })),
    call: ranTools,
  },
  'ToolRunError of a stream': {
    answer: events(
      (said) => event('conversation.chat.requires_action', waiting(said)) + 'event: done\ndata: "[DONE]"\n\n',
    ),
    call: toolStream,
  },
  'ToolRunError of arguments': {
    answer: data((said) =>
      chat(said, {
        status: 'requires_action',
        required_action: {
          type: 'submit_tool_outputs',
          submit_tool_outputs: { tool_calls: [{ ...toolCall(said), function: { name: 'other', arguments: said } }] },
        },
      }),
    ),
    call: ranTools,
  },
  'WorkflowInterruptedError after too many resumes': { answer: events((said) => interrupt(said, 2)), call: resumed },
  'WorkflowInterruptedError without a type': { answer: events((said) => interrupt(said)), call: resumed },
};
const allFailures = { ...failures, ...variants };

/** Throws what libraries throw: errors with the whole request. */
const loud: Fetch = async (url, init) => {
  const headers = new Headers(init?.headers);
  const cause = Object.assign(new Error('socket'), { code: 'ECONNRESET', options: { headers } });
  throw Object.assign(new TypeError(`failed: ${url} ${JSON.stringify(init?.headers)}`, { cause }), {
    config: init,
    request: new Request(url, { headers, method: 'POST' }),
    toJSON: () => ({ config: init }),
  });
};

const transports: Record<string, Partial<ClientOptions>> = {
  'node:http': {},
  fetch: { fetch: globalThis.fetch },
};

/** Everything that an error shows to those who print, log, serialise, copy or search it. */
function shown(error: unknown): string {
  const parts: unknown[] = [];
  for (let at = error; at !== undefined && parts.length < 50; at = Reflect.get(Object(at), 'cause')) {
    const holder = Object(at);
    parts.push(
      holder.toString(),
      JSON.stringify(at),
      inspect(at, { depth: Infinity, showHidden: true, maxStringLength: Infinity }),
    );
    for (const key of Reflect.ownKeys(holder)) parts.push(inspect(holder[key], { depth: Infinity, showHidden: true }));
    for (const key of ['msg', 'code', 'logid', 'detail', 'data']) parts.push(JSON.stringify(holder[key]));
    if (at instanceof Error) parts.push(inspect(structuredClone(at), { depth: Infinity }));
  }
  return parts.join('\n');
}

/** The error of a failure, and everything that was logged at `debug`. */
async function failureOf(name: string, { sent, said }: Echo, transport: Partial<ClientOptions>) {
  const { answer, call = read, options = {}, client: more = {} } = allFailures[name] ?? { answer: status(400) };
  const { url } = await serve(answer(said));
  const lines: unknown[] = [];
  const line = (...logged: unknown[]): void => void lines.push(logged);
  const logger = { error: line, warn: line, info: line, debug: line };
  const settings = { token: sent, baseURL: url, maxRetries: 0, logger, logLevel: 'debug' } as const;
  const error = await rejection(call(new CozeAPI({ ...settings, ...transport, ...more }), options));
  return { error, logged: inspect(lines, { depth: Infinity, maxStringLength: Infinity, maxArrayLength: Infinity }) };
}

describe.each(Object.entries(transports))('over %s', (_, transport) => {
  describe.each(Object.entries(echoes))('if the server repeats %s', (__, echo) => {
    it.each(Object.keys(allFailures))('neither the error %s nor the log shows the token', async (name) => {
      const { error, logged } = await failureOf(name, echo, transport);
      expect(Object(error).constructor.name).toBe(name.split(' ')[0]);
      expect(shown(error)).not.toContain('CANARY');
      expect(logged).not.toContain('CANARY');
    });
  });
});

describe('over a fetch that throws its request', () => {
  it.each([
    ['a call', read],
    ['a stream', streamed],
    ['a run', ran],
    ['a poll', polled],
  ])('the error of %s does not show the token', async (_, call) => {
    const client = new CozeAPI({ token, baseURL: 'http://127.0.0.1:1', fetch: loud, maxRetries: 0, logLevel: 'off' });
    const error = await rejection(call(client, {}));
    expect(error).toMatchObject({
      name: 'APIConnectionError',
      cause: {
        name: 'TypeError',
        message: expect.stringMatching(/^failed/),
        cause: { message: 'socket', code: 'ECONNRESET' },
      },
    });
    expect(shown(error)).not.toContain('CANARY');
  });

  it('the error of a body that breaks does not show the token', async () => {
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode(delta('a'))),
      pull: (controller) => controller.error(Object.assign(new Error('broken'), { headers: { authorization: token } })),
    });
    const fetch: Fetch = async () => new Response(body, { headers: { 'content-type': 'text/event-stream' } });
    const error = await rejection(streamed(new CozeAPI({ token, fetch, logLevel: 'off' }), {}));
    expect(error).toMatchObject({ name: 'StreamInterruptedError', cause: { message: 'broken' } });
    expect(shown(error)).not.toContain('CANARY');
  });

  it.each<[string, ClientOptions['token']]>([
    ['a function', () => Promise.reject(new Error(`no ${token}`))],
    ['an auth object', { token: () => Promise.reject(Object.assign(new Error('no'), { token })) }],
  ])('the error of %s that fails with a token does not show it', async (_, source) => {
    const error = await rejection(read(new CozeAPI({ token: source, logLevel: 'off' }), {}));
    expect(error).toMatchObject({ name: 'CozeError', cause: { message: expect.stringMatching(/^no/) } });
    expect(shown(error)).not.toContain('CANARY');
  });
});

describe('a logged body', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('has no value of a key that names a secret', async () => {
    const secrets = {
      refresh_token: 'CANARY1',
      client_secret: 'CANARY2',
      code_verifier: 'CANARY3',
      password: 'CANARY4',
    };
    const { url } = await serve(data(() => ({ token: 'CANARY5', uid: 'u', room_id: 'r', app_id: 'a' }))(''));
    const lines: unknown[] = [];
    const debug = (...line: unknown[]) => lines.push(line);
    const client = new CozeAPI({ token, baseURL: url, logLevel: 'debug', logger: { debug } });
    const room = await client.audio.rooms.create({ bot_id: '1', connector_id: '1' });
    await client.makeRequest('/v1/other', 'POST', secrets);
    expect(room.token).toBe('CANARY5');
    const logged = inspect(lines, { depth: Infinity, maxStringLength: Infinity });
    expect(logged).toContain('"room_id":"r"');
    expect(logged).toContain('client_secret');
    expect(logged).not.toContain('CANARY');
  });
});

/** Classes whose errors are made elsewhere, with the tests that look for secrets in them. */
const others: Record<string, readonly string[]> = {
  'test/proxy/headers.test.ts': ['ProxyRefusalError'],
  'test/auth/canary.test.ts': ['OAuthError'],
  'test/realtime/secrets.test.ts': [
    'SocketClosedError',
    'SocketEventError',
    'SocketHandshakeError',
    'SocketMessageTooLongError',
    'SocketParseError',
    'SocketQueueFullError',
    'SocketStateError',
    'SocketTimeoutError',
  ],
  'nothing of a request is in them': [
    'AudioError',
    'CallbackSignatureError',
    'CozeError',
    'InvalidCallbackError',
    'JSONParseError',
    'LoginRequiredError',
    'MicrophoneError',
    'OutputValidationError',
    'SchemasUnavailableError',
    'SocketError',
    'StateMismatchError',
    'StreamError',
    'UnknownCallbackError',
  ],
};

describe('the table', () => {
  it('has every class of the public interface', () => {
    const report = readFileSync('etc/coze-client.api.md', 'utf8');
    const published = [...report.matchAll(/^class (\w+Error)\b/gm)].map(([, name = '']) => name);
    const covered = [...Object.keys(failures), ...Object.values(others).flat()];
    expect(covered.toSorted()).toEqual([...new Set(published)].toSorted());
  });
});
