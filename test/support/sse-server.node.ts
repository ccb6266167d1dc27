import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { Client, type ClientOptions } from '../../src/http/index.js';
import { Chat } from '../../src/resources/chat.js';
import { Workflows } from '../../src/resources/workflows.js';

/** One request that the server received. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: Record<string, unknown>;
}

export type Handler = (res: ServerResponse, seen: Seen, count: number) => unknown;

export interface SseServer {
  readonly url: string;
  readonly requests: Seen[];
  readonly sockets: Set<Socket>;
  readonly client: Client;
  readonly chat: Chat;
  readonly workflows: Workflows;
  /** Resolves when the client has closed the connection of a response that was not complete. */
  closedByClient(): Promise<void>;
}

/** Starts a server on a free port of the loopback, and a client of it. Both end with the test. */
export async function sseServer(handler: Handler, options: Partial<ClientOptions> = {}): Promise<SseServer> {
  const requests: Seen[] = [];
  const sockets = new Set<Socket>();
  const closed = withResolvers();
  const answer = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const url = new URL(req.url ?? '/', 'http://localhost');
    let text = '';
    for await (const chunk of req.setEncoding('utf8')) text += chunk;
    const body: Seen['body'] = text === '' ? {} : JSON.parse(text);
    const seen = { method: req.method ?? '', path: url.pathname, query: url.searchParams, headers: req.headers, body };
    requests.push(seen);
    res.on('close', () => {
      if (!res.writableFinished) closed.resolve();
    });
    await handler(res, seen, requests.length);
  };
  const server = createServer((req, res) => void answer(req, res));
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const client = new Client({ token: 'test-token', baseURL: url, maxRetries: 0, ...options });
  return {
    url,
    requests,
    sockets,
    client,
    chat: new Chat(client),
    workflows: new Workflows(client),
    closedByClient: () => closed.promise,
  };
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}

/** Sends the headers of an event stream. */
export function open(res: ServerResponse, headers: Record<string, string> = {}): ServerResponse {
  res.writeHead(200, { 'content-type': 'text/event-stream', 'x-tt-logid': 'log-1', ...headers });
  res.flushHeaders();
  return res;
}

/** Sends a whole stream. */
export function send(res: ServerResponse, ...parts: readonly string[]): void {
  open(res).end(parts.join(''));
}

/** Sends a JSON response in the envelope. */
export function json(res: ServerResponse, data: unknown, envelope: object = {}): void {
  res.writeHead(200, { 'content-type': 'application/json', 'x-tt-logid': 'log-1' });
  res.end(JSON.stringify({ code: 0, msg: '', data, ...envelope }));
}

/** One event on the wire. */
export function sse(event: string, data: unknown, id?: number): string {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  return `${id === undefined ? '' : `id: ${id}\n`}event:${event}\ndata:${text}\n\n`;
}

export const chat = (status: string, more: object = {}): Record<string, unknown> => ({
  id: 'chat-1',
  conversation_id: 'conv-1',
  bot_id: 'bot-1',
  status,
  ...more,
});

export const message = (content: string, more: object = {}): Record<string, unknown> => ({
  id: 'msg-1',
  conversation_id: 'conv-1',
  bot_id: 'bot-1',
  chat_id: 'chat-1',
  role: 'assistant',
  type: 'answer',
  content,
  content_type: 'text',
  ...more,
});

export const usage = { token_count: 30, output_count: 10, input_count: 20 };

export const created = sse('conversation.chat.created', chat('created'));
const inProgress = sse('conversation.chat.in_progress', chat('in_progress'));
export const delta = (content: string, more?: object): string =>
  sse('conversation.message.delta', message(content, more));
export const completed = (content: string, more?: object): string =>
  sse('conversation.message.completed', message(content, more));
export const chatCompleted = sse('conversation.chat.completed', chat('completed', { usage }));
export const done = sse('done', '"[DONE]"');

/** The events of a chat that is completed. */
export const wholeTurn = [
  created,
  inProgress,
  delta('你好'),
  delta('，世界 🌍'),
  completed('你好，世界 🌍'),
  chatCompleted,
  done,
];

export const nodeMessage = (content: string, more: object = {}): Record<string, unknown> => ({
  content,
  content_type: 'text',
  node_title: 'Message',
  node_seq_id: '0',
  node_is_finish: true,
  ...more,
});

export const chatReq = { bot_id: 'bot-1', user_id: 'user-1' };
export const runReq = { workflow_id: 'flow-1' };

/** Reads a generator to its end. */
export async function collect<E>(events: AsyncIterable<E>): Promise<E[]> {
  const all: E[] = [];
  for await (const event of events) all.push(event);
  return all;
}

/** The error that a promise rejects with. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('it did not reject');
}
