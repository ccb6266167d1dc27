import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CozeServer, DEMO_BOT_ID, DEMO_WORKFLOW_ID, startCozeServer } from 'coze-client/testing';
import { Caller, say } from './caller.js';

let server: CozeServer;
let caller: Caller;

beforeEach(async () => {
  server = await startCozeServer({ now: () => 0, reply: () => ({ text: ['一', '二', '三'] }) });
  caller = new Caller(server);
});

afterEach(async () => server.close());

const CHAT = { bot_id: DEMO_BOT_ID, user_id: 'u', stream: true, additional_messages: say('hi') };

type Ending = 'fin' | 'reset';

/** What a socket that only listens sees of a streamed chat: the bytes, and how the connection ended. */
function rawChat(connection: 'close' | 'keep-alive' = 'keep-alive'): Promise<{ text: string; end: Ending }> {
  const body = JSON.stringify(CHAT);
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    let text = '';
    let end: Ending = 'fin';
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('error', () => (end = 'reset'));
    socket.on('close', () => resolve({ text, end }));
    socket.write(
      `POST /v3/chat HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer t\r\nConnection: ${connection}\r\n` +
        `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  });
}

const eventsIn = (text: string): number => text.match(/^event:/gm)?.length ?? 0;
const LAST_CHUNK = /\r\n0\r\n\r\n$/;

/** What a promise has come to by the time a whole call went to the server and back. */
async function meanwhile<T>(promise: Promise<T>): Promise<T | 'pending'> {
  const call = caller.get('/v1/users/me');
  return Promise.race([promise, call.then(() => 'pending' as const)]);
}

/** Reads until so much has come, and holds that nothing follows. */
async function readOpen(response: Response, enough: (text: string) => boolean): Promise<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (!enough(text)) text += (await reader?.read())?.value ?? '';
  const next = reader?.read().then(({ done }) => (done ? 'ended' : 'more'));
  expect(await meanwhile(Promise.resolve(next))).toBe('pending');
  return text;
}

describe('reset', () => {
  test('before the headers leaves nothing', async () => {
    server.script({ reset: 'before-headers' });
    expect(await rawChat()).toEqual({ text: '', end: 'reset' });
  });

  test('after some events lets those arrive', async () => {
    server.script({ reset: { events: 3 } });
    const { text, end } = await rawChat();
    expect([eventsIn(text), end]).toEqual([3, 'reset']);
    expect(text).not.toMatch(LAST_CHUNK);
  });

  test('after some bytes cuts inside an event', async () => {
    server.script({ reset: { bytes: 10 } });
    const { text, end } = await rawChat();
    expect([text.endsWith('event:conv\r\n'), end]).toEqual([true, 'reset']);
  });
});

describe('truncate', () => {
  test('before the headers closes the connection without an answer', async () => {
    server.script({ truncate: 'before-headers' });
    expect(await rawChat()).toEqual({ text: '', end: 'fin' });
  });

  test('after some events ends the chunked body properly and closes', async () => {
    server.script({ truncate: { events: 4 } });
    const { text, end } = await rawChat();
    expect([eventsIn(text), end]).toEqual([4, 'fin']);
    expect(text).toMatch(LAST_CHUNK);
  });

  test('cuts a JSON answer as if it were whole', async () => {
    server.script({ truncate: { bytes: 9 } });
    const response = await caller.fetch('GET', '/v1/users/me');
    expect([response.headers.has('content-length'), await response.text()]).toEqual([false, '{"code":0']);
  });
});

describe('stall', () => {
  test('before the headers answers nothing until the server closes', async () => {
    server.script({ stall: 'before-headers' });
    const outcome = rawChat();
    expect(await meanwhile(outcome)).toBe('pending');
    await server.close();
    expect((await outcome).text).toBe('');
  });

  test('after the headers and no event', async () => {
    server.script({ stall: { events: 0 } });
    const response = await caller.fetch('POST', '/v3/chat', { body: CHAT });
    expect(response.status).toBe(200);
    await readOpen(response, () => true);
  });

  test('after some events', async () => {
    server.script({ stall: { events: 2 } });
    const response = await caller.fetch('POST', '/v3/chat', { body: CHAT });
    expect(eventsIn(await readOpen(response, (text) => text.endsWith('}\n\n')))).toBe(2);
  });

  test('lets the chat end all the same', async () => {
    server.script({ stall: { events: 1 } });
    const response = await caller.fetch('POST', '/v3/chat', { body: CHAT });
    const text = await readOpen(response, (read) => read.endsWith('}\n\n'));
    const [, chatId = '', conversationId = ''] = /"id":"(\d+)","conversation_id":"(\d+)"/.exec(text) ?? [];
    const { json } = await caller.get(`/v3/chat/retrieve?conversation_id=${conversationId}&chat_id=${chatId}`);
    expect(json.at('data', 'status')).toBe('completed');
  });
});

describe('the end of a stream', () => {
  test('may lack its terminator', async () => {
    server.script({ dropTerminator: true });
    expect(await caller.streamText('/v3/chat', CHAT)).toMatch(/event:conversation\.chat\.completed\ndata:.*\n\n$/);
    server.script({ dropTerminator: true });
    const text = await caller.streamText('/v1/workflow/stream_run', { workflow_id: DEMO_WORKFLOW_ID });
    expect(text).not.toContain('Done');
  });

  test('may keep the connection open after its terminator', async () => {
    server.script({ keepOpen: true });
    const response = await caller.fetch('POST', '/v3/chat', { body: CHAT });
    await readOpen(response, (text) => text.endsWith('data:"[DONE]"\n\n'));
  });
});

describe('malformed', () => {
  test('puts raw text before the event with the number', async () => {
    server.script({ malformed: { at: 2, text: 'event:odd\ndata:{"half\n\n' } });
    const text = await caller.streamText('/v3/chat', CHAT);
    expect(text.match(/^event:.*$/gm)?.slice(1, 4)).toEqual([
      'event:conversation.chat.in_progress',
      'event:odd',
      'event:conversation.message.delta',
    ]);
  });

  test('comes last when there are not so many events', async () => {
    server.script({ malformed: { at: 99, text: ': late\n' } });
    expect(await caller.streamText('/v3/chat', CHAT)).toMatch(/"\[DONE\]"\n\n: late\n$/);
  });
});

describe('pieces', () => {
  async function chunkSizes(): Promise<number[]> {
    const { text } = await rawChat('close');
    let rest = Buffer.from(text.slice(text.indexOf('\r\n\r\n') + 4));
    const sizes: number[] = [];
    for (;;) {
      const line = rest.indexOf('\r\n');
      const size = Number.parseInt(rest.subarray(0, line).toString(), 16);
      if (size === 0) return sizes;
      sizes.push(size);
      rest = rest.subarray(line + 2 + size + 2);
    }
  }

  test('cut and join the body to the given sizes, and then the rest', async () => {
    server.script({ pieces: [1, 700, 3] });
    const sizes = await chunkSizes();
    expect([sizes.slice(0, 3), sizes.length]).toEqual([[1, 700, 3], 4]);
  });

  test('may all have one size, and split characters', async () => {
    const whole = await caller.streamText('/v3/chat', CHAT);
    server.script({ pieces: 1 });
    const single = await caller.streamText('/v3/chat', CHAT);
    expect(single.replaceAll(/7380\d+/g, '')).toBe(whole.replaceAll(/7380\d+/g, ''));
  });

  test('send what they hold before the stream breaks off', async () => {
    server.script({ pieces: 1_000_000, truncate: { events: 2 } });
    expect(eventsIn((await rawChat()).text)).toBe(2);
  });
});
