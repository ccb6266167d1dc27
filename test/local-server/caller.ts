import { expect } from 'vitest';
import { type $ZodType, safeParse } from 'zod/v4/core';
import { responses, events as eventSchemas } from '../schemas/client-schemas.js';
import { type CozeServer, DEMO_BOT_ID } from 'coze-client/testing';

/** An event of a stream, parsed line by line without the client. */
export interface SentEvent {
  readonly id?: string;
  readonly event: string;
  readonly data: Json;
}

/** A JSON value with access by path. A missing value is `undefined`. */
export class Json {
  constructor(readonly value: unknown) {}

  at(...path: readonly (string | number)[]): unknown {
    return path.reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      this.value,
    );
  }

  text(...path: readonly (string | number)[]): string {
    return String(this.at(...path));
  }
}

export interface SentAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Json;
}

interface CallOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Calls the server over HTTP and checks every successful response against the contract. */
export class Caller {
  readonly #server: CozeServer;

  constructor(server: CozeServer) {
    this.#server = server;
  }

  fetch(method: string, path: string, { headers = {}, body }: CallOptions = {}): Promise<Response> {
    return fetch(this.#server.url + path, {
      method,
      headers: {
        Authorization: 'Bearer token',
        ...(body === undefined || body instanceof FormData ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
    });
  }

  async call(method: string, path: string, options: CallOptions = {}): Promise<SentAnswer> {
    const response = await this.fetch(method, path, options);
    const text = await response.text();
    const json = new Json(JSON.parse(text));
    expect(json.at('detail', 'logid')).toBe(response.headers.get('x-tt-logid'));
    if (json.at('code') === 0) this.#expectContract(method, path, json.value);
    return { status: response.status, headers: response.headers, text, json };
  }

  get = (path: string): Promise<SentAnswer> => this.call('GET', path);
  delete = (path: string, body?: unknown): Promise<SentAnswer> => this.call('DELETE', path, { body });
  post = (path: string, body: unknown = {}): Promise<SentAnswer> => this.call('POST', path, { body });
  put = (path: string, body: unknown): Promise<SentAnswer> => this.call('PUT', path, { body });

  /** The text of a whole stream. */
  async streamText(path: string, body: unknown): Promise<string> {
    const response = await this.fetch('POST', path, { body });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    expect(response.headers.get('x-tt-logid')).toMatch(/^\d{14}[0-9A-F]{18}$/);
    return response.text();
  }

  /** The events of a whole stream, each checked against the contract. */
  async stream(path: string, body: unknown): Promise<SentEvent[]> {
    const events = parseEvents(await this.streamText(path, body));
    const operation = this.#server.requests.findLast(({ url }) => url === path)?.operation ?? '';
    for (const { event, data } of events) {
      const schema = eventSchemas[operation]?.get(event);
      expect(schema, `${event} of ${operation}`).toBeDefined();
      if (schema !== undefined) expectValid(schema, { event, data: data.value }, event);
    }
    return events;
  }

  #expectContract(method: string, path: string, body: unknown): void {
    const sent = this.#server.requests.findLast((request) => request.method === method && request.url === path);
    const operation = sent?.operation;
    const schema = operation === undefined ? undefined : responses[operation];
    if (schema !== undefined) expectValid(schema, body, operation ?? '');
  }
}

function expectValid(schema: $ZodType, value: unknown, what: string): void {
  const result = safeParse(schema, value);
  expect(result.error?.issues ?? [], `${what} against the contract`).toEqual([]);
}

function parseEvents(text: string): SentEvent[] {
  return text
    .split('\n\n')
    .filter((block) => block !== '')
    .map((block) => {
      const fields = new Map(block.split('\n').map((line) => splitField(line)));
      const id = fields.get('id');
      return {
        event: fields.get('event') ?? '',
        data: new Json(JSON.parse(fields.get('data') ?? 'null')),
        ...(id === undefined ? {} : { id }),
      };
    });
}

function splitField(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon), line.slice(colon + 1).trimStart()];
}

export const names = (events: readonly SentEvent[]): string[] => events.map(({ event }) => event);

export function find(events: readonly SentEvent[], name: string): Json {
  const found = events.find(({ event }) => event === name);
  expect(found, `an event ${name} among ${names(events).join(', ')}`).toBeDefined();
  return found?.data ?? new Json(undefined);
}

export const say = (content: string): Record<string, unknown>[] => [{ role: 'user', content, content_type: 'text' }];

export const chatBody = (text: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  bot_id: DEMO_BOT_ID,
  user_id: 'u',
  additional_messages: say(text),
  ...more,
});

export const streamBody = (text: string): Record<string, unknown> => chatBody(text, { stream: true });

/** The values at a path of each item of a list. */
export function column(
  json: Json,
  list: readonly (string | number)[],
  ...path: readonly (string | number)[]
): unknown[] {
  const items = json.at(...list);
  return Array.isArray(items) ? items.map((_item, index) => json.at(...list, index, ...path)) : [];
}

/** Reads the body of a response piece by piece. */
export class BodyReader {
  /** The text so far. */
  text = '';
  readonly #reader: ReadableStreamDefaultReader<string> | undefined;

  constructor({ body }: Response) {
    this.#reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  }

  /** Reads the next piece. Gives false at the end. */
  async read(): Promise<boolean> {
    const { done, value } = (await this.#reader?.read()) ?? { done: true, value: undefined };
    this.text += value ?? '';
    return !done;
  }

  /** Reads until the text contains a part. */
  async until(part: string): Promise<void> {
    while (!this.text.includes(part)) expect(await this.read(), `a body with ${part}`).toBe(true);
  }

  async toEnd(): Promise<void> {
    while (await this.read());
  }

  /** Closes the connection. */
  async cancel(): Promise<void> {
    await this.#reader?.cancel();
  }

  /** The query of the chat that a stream belongs to. */
  get chatQuery(): string {
    const [, chatId = '', conversationId = ''] = /"id":"(\d+)","conversation_id":"(\d+)"/.exec(this.text) ?? [];
    return `conversation_id=${conversationId}&chat_id=${chatId}`;
  }
}

/** A promise that resolves when `open` is called. */
export function gate(): { readonly opened: Promise<never>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<never>((resolve) => (open = resolve as () => void));
  return { opened, open };
}
