import { connect } from 'node:net';
import { beforeEach, describe, expect, test } from 'vitest';
import { type CozeServer, DEMO_BOT_ID, DEMO_WORKFLOW_ID } from 'coze-client/testing';
import { BodyReader, type Caller, say } from './caller.js';
import { startServer } from './start-server.js';

let server: CozeServer;
let caller: Caller;

beforeEach(async () => {
  ({ server, caller } = await startServer({ now: () => 0, reply: () => ({ text: ['一', '二', '三'] }) }));
});

const CHAT = { bot_id: DEMO_BOT_ID, user_id: 'u', stream: true, additional_messages: say('hi') };

type Ending = 'fin' | 'reset';

/** Requests a streamed chat over TCP. Gives all bytes, and how the connection ended. */
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

/** The value of a promise, or `pending` if it is unsettled after a round trip to the server. */
async function valueOrPending<T>(promise: Promise<T>): Promise<T | 'pending'> {
  const call = caller.get('/v1/users/me');
  return Promise.race([promise, call.then(() => 'pending' as const)]);
}

/** Reads a streamed chat up to a text, and checks that nothing follows it. */
async function readOpen(end: string): Promise<BodyReader> {
  const response = await caller.fetch('POST', '/v3/chat', { body: CHAT });
  expect(response.status).toBe(200);
  const reader = new BodyReader(response);
  while (!reader.text.endsWith(end)) expect(await reader.read()).toBe(true);
  expect(await valueOrPending(reader.read())).toBe('pending');
  return reader;
}

describe('reset', () => {
  test('before the headers sends nothing', async () => {
    server.script({ reset: 'before-headers' });
    expect(await rawChat()).toEqual({ text: '', end: 'reset' });
  });

  test('after a number of events delivers those events', async () => {
    server.script({ reset: { events: 3 } });
    const { text, end } = await rawChat();
    expect([eventsIn(text), end]).toEqual([3, 'reset']);
    expect(text).not.toMatch(LAST_CHUNK);
  });

  test('after a number of bytes breaks within an event', async () => {
    server.script({ reset: { bytes: 10 } });
    const { text, end } = await rawChat();
    expect([text.endsWith('event:conv\r\n'), end]).toEqual([true, 'reset']);
  });
});

describe('truncate', () => {
  test('before the headers closes the connection without a response', async () => {
    server.script({ truncate: 'before-headers' });
    expect(await rawChat()).toEqual({ text: '', end: 'fin' });
  });

  test('after a number of events ends the chunked body and closes the connection', async () => {
    server.script({ truncate: { events: 4 } });
    const { text, end } = await rawChat();
    expect([eventsIn(text), end]).toEqual([4, 'fin']);
    expect(text).toMatch(LAST_CHUNK);
  });

  test('ends a JSON body as if it were complete', async () => {
    server.script({ truncate: { bytes: 9 } });
    const response = await caller.fetch('GET', '/v1/users/me');
    expect([response.headers.has('content-length'), await response.text()]).toEqual([false, '{"code":0']);
  });
});

describe('stall', () => {
  test('before the headers sends nothing until the server closes', async () => {
    server.script({ stall: 'before-headers' });
    const outcome = rawChat();
    expect(await valueOrPending(outcome)).toBe('pending');
    await server.close();
    expect((await outcome).text).toBe('');
  });

  test('after the headers sends no event', async () => {
    server.script({ stall: { events: 0 } });
    await readOpen('');
  });

  test('after a number of events sends no more', async () => {
    server.script({ stall: { events: 2 } });
    expect(eventsIn((await readOpen('}\n\n')).text)).toBe(2);
  });

  test('does not stop the chat itself', async () => {
    server.script({ stall: { events: 1 } });
    const { chatQuery } = await readOpen('}\n\n');
    const { json } = await caller.get(`/v3/chat/retrieve?${chatQuery}`);
    expect(json.at('data', 'status')).toBe('completed');
  });
});

describe('the end of a stream', () => {
  test('can lack its terminator', async () => {
    server.script({ dropTerminator: true });
    expect(await caller.streamText('/v3/chat', CHAT)).toMatch(/event:conversation\.chat\.completed\ndata:.*\n\n$/);
    server.script({ dropTerminator: true });
    const text = await caller.streamText('/v1/workflow/stream_run', { workflow_id: DEMO_WORKFLOW_ID });
    expect(text).not.toContain('Done');
  });

  test('can leave the connection open after its terminator', async () => {
    server.script({ keepOpen: true });
    await readOpen('data:"[DONE]"\n\n');
  });
});

describe('malformed', () => {
  test('inserts raw text before the event number', async () => {
    server.script({ malformed: { at: 2, text: 'event:odd\ndata:{"half\n\n' } });
    const text = await caller.streamText('/v3/chat', CHAT);
    expect(text.match(/^event:.*$/gm)?.slice(1, 4)).toEqual([
      'event:conversation.chat.in_progress',
      'event:odd',
      'event:conversation.message.delta',
    ]);
  });

  test('is appended if there are fewer events', async () => {
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

  test('split the body into the given sizes and the rest', async () => {
    server.script({ pieces: [1, 700, 3] });
    const sizes = await chunkSizes();
    expect([sizes.slice(0, 3), sizes.length]).toEqual([[1, 700, 3], 4]);
  });

  test('can all have one size, which splits characters', async () => {
    const whole = await caller.streamText('/v3/chat', CHAT);
    server.script({ pieces: 1 });
    const single = await caller.streamText('/v3/chat', CHAT);
    expect(single.replaceAll(/7380\d+/g, '')).toBe(whole.replaceAll(/7380\d+/g, ''));
  });

  test('are flushed before the stream breaks', async () => {
    server.script({ pieces: 1_000_000, truncate: { events: 2 } });
    expect(eventsIn((await rawChat()).text)).toBe(2);
  });
});
