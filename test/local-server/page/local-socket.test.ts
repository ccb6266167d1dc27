/** The WebSocket of a platform in a page has the members and the events of the platform's. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { DEMO_BOT_ID, type Fault, maskedSecret } from 'coze-client/testing/browser';
import { type LocalCozeOptions, createLocalCoze } from 'coze-client/testing/browser';
import { eventually } from '../../support/eventually.js';
import { gate } from '../caller.js';

const SPEECH = 'wss://ws.coze.com/v1/audio/speech?authorization=Bearer%20local';
const on = 'websockets.audio.speech.create';

function create(options?: LocalCozeOptions) {
  const local = createLocalCoze(options);
  onTestFinished(() => local.close());
  return local;
}

/** Opens a socket, and records its events. */
function open(local: ReturnType<typeof create>, url = SPEECH, protocols?: string | string[]) {
  const socket = new local.WebSocket(url, protocols);
  const events: unknown[] = [];
  const messages: unknown[] = [];
  socket.addEventListener('open', () => events.push('open'));
  socket.addEventListener('error', () => events.push('error'));
  socket.addEventListener('message', (event) => messages.push(Reflect.get(event, 'data')));
  const closed = new Promise<unknown>((resolve) => {
    socket.addEventListener('close', (event) => {
      const { code, reason, wasClean } = event as CloseEvent;
      events.push([code, reason, wasClean]);
      resolve(events);
    });
  });
  const isOpen = new Promise<void>((resolve) => socket.addEventListener('open', () => resolve()));
  return { socket, events, messages, closed, isOpen };
}

const types = (messages: readonly unknown[]) =>
  messages.map((data) => Reflect.get(JSON.parse(String(data)), 'event_type'));

test('the token is in the query, which is recorded without it', async () => {
  const local = create({ token: ['t'] });
  const refused = open(local);
  expect(await refused.closed).toEqual(['error', [1006, '', false]]);
  const { isOpen } = open(local, SPEECH.replace('local', 't'));
  await isOpen;
  expect(local.sockets.map(({ request }) => request.query)).toEqual([{ authorization: `Bearer ${maskedSecret('t')}` }]);
});

test('the headers may have the token, as on Node and in Workers', async () => {
  const local = create();
  const socket = new local.WebSocket('http://coze.invalid/v1/audio/speech', { headers: { Authorization: 'Bearer t' } });
  await new Promise((resolve) => socket.addEventListener('open', resolve));
  expect([socket.url, local.requests[0]?.headers]).toEqual([
    'ws://coze.invalid/v1/audio/speech',
    expect.objectContaining({
      authorization: `Bearer ${maskedSecret('t')}`,
      upgrade: 'websocket',
      host: 'coze.invalid',
    }),
  ]);
});

describe('the class', () => {
  test('has the constants, the state and the handlers of the platform', async () => {
    const local = create();
    const { WebSocket } = local;
    expect(WebSocket.name).toBe('WebSocket');
    expect(Reflect.get(WebSocket, 'CLOSED')).toBe(3);
    const socket = new WebSocket(SPEECH);
    const { CONNECTING, OPEN, CLOSING, CLOSED } = socket;
    expect([CONNECTING, OPEN, CLOSING, CLOSED, socket.readyState]).toEqual([0, 1, 2, 3, CONNECTING]);
    expect([socket.extensions, socket.protocol, socket.binaryType, socket.bufferedAmount]).toEqual(['', '', 'blob', 0]);
    const told: unknown[] = [];
    socket.onopen = ({ type }) => told.push([type, socket.readyState]);
    socket.onmessage = ({ data, origin }) => told.push([types([data]), origin]);
    socket.onclose = ({ code, wasClean }) => told.push([code, wasClean, socket.readyState]);
    socket.onerror = () => told.push('error');
    await eventually(() => expect(told).toHaveLength(2));
    socket.close(3000, 'bye');
    expect(socket.readyState).toBe(CLOSING);
    socket.close();
    await eventually(() => expect(told).toHaveLength(3));
    expect(told).toEqual([
      ['open', OPEN],
      [['speech.created'], 'wss://ws.coze.com'],
      [3000, true, CLOSED],
    ]);
    expect(local.sockets[0]?.closed).toEqual({ code: 3000, reason: 'bye' });
    const failed = new WebSocket('wss://ws.coze.com/v1/nothing');
    const error = vi.fn<(event: Event) => void>();
    failed.onerror = error;
    await eventually(() => expect(error).toHaveBeenCalledOnce());
  });

  test('takes the first protocol', async () => {
    const local = create();
    const one = open(local, SPEECH, 'a');
    const two = open(local, SPEECH, ['b', 'c']);
    await Promise.all([one.isOpen, two.isOpen]);
    expect([one.socket.protocol, two.socket.protocol]).toEqual(['a', 'b']);
    expect(local.requests[1]?.headers['sec-websocket-protocol']).toBe('b, c');
  });

  test.each([
    ['a relative URL', '/v1', undefined],
    ['another scheme', 'ftp://coze.invalid/', undefined],
    ['a fragment', `${SPEECH}#a`, undefined],
    ['a protocol twice', SPEECH, ['a', 'a']],
    ['a protocol with a space', SPEECH, 'a b'],
  ])('refuses %s', (_what, url, protocols) => {
    const { WebSocket } = create();
    expect(() => new WebSocket(url, protocols)).toThrow(expect.objectContaining({ name: 'SyntaxError' }));
  });

  test('refuses what a page cannot send', async () => {
    const { socket, isOpen } = open(create());
    expect(() => socket.send('x')).toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
    await isOpen;
    expect(() => socket.close(1011)).toThrow(expect.objectContaining({ name: 'InvalidAccessError' }));
    expect(() => socket.close(1000, '文'.repeat(42))).toThrow(expect.objectContaining({ name: 'SyntaxError' }));
    expect(socket.readyState).toBe(1);
  });
});

describe('messages', () => {
  test('of the client are sent in order, whatever they are made of, and counted until the server has them', async () => {
    const local = create();
    const { socket, isOpen } = open(local);
    await isOpen;
    const buffer = Uint8Array.of(1, 2, 3, 4);
    socket.send(new Blob(['ab']));
    socket.send(buffer.subarray(1, 3));
    socket.send(buffer.buffer);
    socket.send('{"a":"é"}');
    buffer.fill(9);
    expect(socket.bufferedAmount).toBe(2 + 2 + 4 + 10);
    await eventually(() => expect(socket.bufferedAmount).toBe(0));
    expect(local.sockets[0]?.received).toEqual([
      new Uint8Array([97, 98]),
      Uint8Array.of(2, 3),
      Uint8Array.of(1, 2, 3, 4),
      { a: 'é' },
    ]);
  });

  test('after the end are counted, and go nowhere', async () => {
    const local = create();
    const { socket, isOpen, closed } = open(local);
    await isOpen;
    socket.close();
    socket.send('late');
    expect(await closed).toEqual(['open', [1005, '', true]]);
    expect([socket.bufferedAmount, local.sockets[0]?.received]).toEqual([4, []]);
  });

  test('of the server may be binary: a Blob, or an ArrayBuffer', async () => {
    const local = create();
    local.script({ on, malformed: { at: 0, bytes: Uint8Array.of(7, 8) }, times: 2 });
    const blob = open(local);
    const buffer = open(local);
    buffer.socket.binaryType = 'arraybuffer';
    await eventually(() => expect([blob.messages.length, buffer.messages.length]).toEqual([2, 2]));
    expect(new Uint8Array(await (blob.messages[0] as Blob).arrayBuffer())).toEqual(Uint8Array.of(7, 8));
    expect(buffer.messages[0]).toEqual(Uint8Array.of(7, 8).buffer);
  });
});

describe('an end', () => {
  test.each<[string, Fault, readonly unknown[]]>([
    ['a close of the server', { close: { code: 4001, reason: 'bye', after: 1 } }, [4001, 'bye', true]],
    ['a reset', { reset: { events: 1 } }, [1006, '', false]],
    ['a cut', { truncate: { events: 1 } }, [1006, '', false]],
  ])('by %s comes after the events before it', async (_how, fault, end) => {
    const local = create();
    local.script({ on, ...fault });
    const { closed, messages } = open(local);
    expect(await closed).toEqual(['open', end]);
    expect(types(messages)).toEqual(['speech.created']);
    expect(local.sockets[0]?.closed).toEqual({ code: end[0], reason: end[1] });
  });

  test.each<[string, Fault]>([
    ['a refusal', { status: 503 }],
    ['a reset', { reset: 'before-headers' }],
    ['a cut', { truncate: 'before-headers' }],
  ])('before it is open, by %s, is an error without details', async (_how, fault) => {
    const local = create();
    local.script({ on, ...fault });
    const { socket, closed } = open(local);
    expect(await closed).toEqual(['error', [1006, '', false]]);
    expect([socket.readyState, local.sockets]).toEqual([3, []]);
  });

  test('by the client before it is open is an error, and no socket of the server', async () => {
    const local = create();
    const held = gate();
    local.script({ on, hold: held.opened });
    const { socket, closed } = open(local);
    await eventually(() => expect(local.requests).toHaveLength(1));
    socket.close();
    expect(await closed).toEqual(['error', [1006, '', false]]);
    held.open();
    const next = open(local);
    await next.isOpen;
    expect(local.sockets).toHaveLength(1);
  });

  test('never comes from a server that stalls: it reads nothing, and does not answer a close', async () => {
    const local = create();
    local.script({ on, stall: { events: 1 } });
    local.script({ on, stall: 'before-headers' });
    const { socket, isOpen, events, closed } = open(local);
    const silent = open(local);
    await isOpen;
    socket.send('abc');
    socket.close();
    const other = open(local);
    await other.isOpen;
    expect([socket.readyState, socket.bufferedAmount, events, silent.socket.readyState]).toEqual([2, 3, ['open'], 0]);
    await local.close();
    expect(await closed).toEqual(['open', [1006, '', false]]);
    expect(await silent.closed).toEqual(['error', [1006, '', false]]);
    expect(await other.closed).toEqual(['open', [1006, '', false]]);
    expect(await open(local).closed).toEqual(['error', [1006, '', false]]);
    expect(local.sockets.map(({ closed: end }) => end)).toEqual([
      { code: 1006, reason: '' },
      { code: 1006, reason: '' },
    ]);
  });
});

/** More microtasks than a step of the server takes. */
async function microtasks(): Promise<void> {
  for (let count = 0; count < 100; count += 1) await Promise.resolve();
}

test('each event comes in a task of its own, also with fake timers', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const local = create();
  const { socket, isOpen, closed } = open(local);
  const steps: unknown[] = [];
  socket.addEventListener('message', () => {
    steps.push('event');
    void microtasks().then(() => steps.push('microtasks'));
  });
  await isOpen;
  socket.send(JSON.stringify({ event_type: 'input_text_buffer.append', data: { delta: 'One.' } }));
  socket.send(JSON.stringify({ event_type: 'input_text_buffer.complete' }));
  await new Promise((resolve) => socket.addEventListener('message', () => steps.length > 8 && resolve(undefined)));
  socket.close();
  await closed;
  expect(steps.every((step, at) => step === (at % 2 === 0 ? 'event' : 'microtasks'))).toBe(true);
});

test('a page, which has no setImmediate, takes a turn by a message', async () => {
  vi.stubGlobal('setImmediate', undefined);
  vi.resetModules();
  onTestFinished(() => void vi.unstubAllGlobals());
  const { pageTimers } = await import('../../../local-server/page/page-timers.js');
  const turn = pageTimers.nextTurn();
  const steps: string[] = [];
  void turn.then(() => steps.push('turn'));
  await microtasks();
  steps.push('microtasks');
  await turn;
  expect(steps).toEqual(['microtasks', 'turn']);
});

test('a chat over sockets is answered', async () => {
  const local = create({ reply: () => 'Yes.' });
  const { socket, messages, isOpen } = open(
    local,
    `wss://ws.coze.com/v1/chat?bot_id=${DEMO_BOT_ID}&authorization=Bearer%20t`,
  );
  await isOpen;
  const data = { role: 'user', content_type: 'text', content: 'Hi' };
  socket.send(JSON.stringify({ event_type: 'conversation.message.create', data }));
  await eventually(() => expect(types(messages)).toContain('conversation.chat.completed'));
  expect(types(messages).filter((type) => type === 'conversation.message.delta').length).toBeGreaterThan(0);
});
