import { setTimeout } from 'node:timers/promises';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { type CozeServer, type Fault } from 'coze-client/testing';
import { Caller, gate } from '../caller.js';
import { startServer } from '../start-server.js';
import { eventually } from '../../support/eventually.js';
import {
  CHAT,
  INTERPRETATION,
  SPEECH,
  TRANSCRIPTIONS,
  TestSocket,
  refusedHandshake,
  speech as spoken,
} from './test-socket.js';

vi.mock('node:timers/promises', { spy: true });

let server: CozeServer;

beforeEach(async () => {
  ({ server } = await startServer());
});

const ON = 'websockets.audio.speech.create';

/** Opens a socket with a fault and requests speech. */
function open(fault: Fault): TestSocket {
  server.script({ on: ON, ...fault });
  const socket = new TestSocket(server, SPEECH);
  socket.raw.on('open', () => {
    socket.send('speech.update');
    socket.send('input_text_buffer.append', { delta: 'Hi.' });
    socket.send('input_text_buffer.complete');
  });
  return socket;
}

/** Checks that no event has arrived after another socket has had a round trip. */
async function expectSilence(socket: TestSocket, events: number): Promise<void> {
  const other = await TestSocket.open(server, SPEECH);
  other.send('speech.update');
  await other.until('speech.updated');
  expect([socket.events.length, socket.raw.readyState]).toEqual([events, WebSocket.OPEN]);
}

describe('a handshake', () => {
  test('is refused with a status and an envelope', async () => {
    server.script({ on: ON, status: 503, error: { code: 5000, msg: 'down' } });
    const { status, logid, json } = await refusedHandshake(server, SPEECH);
    expect([status, json.at('code'), json.at('msg')]).toEqual([503, 5000, 'down']);
    expect(json.at('detail', 'logid')).toBe(logid);
  });

  test('is refused with any body', async () => {
    server.script({ status: 502, body: '<html>bad gateway</html>' });
    const socket = new WebSocket(server.url.replace('http', 'ws') + CHAT, { headers: { Authorization: 'Bearer t' } });
    const answer = await new Promise<unknown[]>((resolve) => {
      socket.on('unexpected-response', (_request, response) => {
        response.resume();
        resolve([response.statusCode, response.headers['content-type']]);
      });
    });
    expect(answer).toEqual([502, 'text/html; charset=utf-8']);
  });

  test('is delayed by the given milliseconds, and no other handshake is', async () => {
    const delay = gate();
    vi.mocked(setTimeout).mockReturnValueOnce(delay.opened);
    server.script({ on: ON, delay: 600_000 });
    const order: string[] = [];
    const slow = TestSocket.open(server, SPEECH).then(() => order.push('slow'));
    await eventually(() => expect(setTimeout).toHaveBeenCalledWith(600_000, undefined, expect.anything()));
    await TestSocket.open(server, TRANSCRIPTIONS).then(() => order.push('quick'));
    delay.open();
    await slow;
    expect(order).toEqual(['quick', 'slow']);
  });

  test('is recorded and held, and gets additional headers', async () => {
    const held = gate();
    server.script({ hold: held.opened, headers: { 'X-More': '1' } });
    const socket = new TestSocket(server, SPEECH);
    const headers = new Promise((resolve) => {
      socket.raw.on('upgrade', (response) => resolve(response.headers['x-more']));
    });
    await eventually(() => expect(server.requests).toHaveLength(1));
    expect(server.sockets).toEqual([]);
    held.open();
    await socket.next();
    expect(await headers).toBe('1');
  });

  test.each<[string, Fault]>([
    ['reset', { reset: 'before-headers' }],
    ['ended', { truncate: 'before-headers' }],
  ])('is %s without a response', async (_how, fault) => {
    expect((await open(fault).closed).code).toBe(1006);
    expect(server.sockets).toEqual([]);
  });

  test.each<[string, Fault]>([
    ['stalled', { stall: 'before-headers' }],
    ['delayed', { delay: 600_000 }],
    ['held', { hold: new Promise(() => undefined) }],
  ])('that is %s ends when the server closes', async (_how, fault) => {
    const socket = open(fault);
    await eventually(() => expect(server.requests).toHaveLength(1));
    await server.close();
    expect((await socket.closed).code).toBe(1006);
  });
});

describe('a socket', () => {
  test('is closed with a code and a reason, at once or after a number of events', async () => {
    const first = open({ close: { code: 1011, reason: 'oops' } });
    expect(await first.closed).toEqual({ code: 1011, reason: 'oops' });
    expect(first.names()).toEqual([]);
    const second = open({ close: { code: 4000, after: 3 } });
    expect(await second.closed).toEqual({ code: 4000, reason: '' });
    expect(second.names()).toEqual(['speech.created', 'speech.updated', 'input_text_buffer.completed']);
  });

  test('is half-open at once or after a number of events, without a response to a ping or a close', async () => {
    for (const events of [0, 2]) {
      const socket = open({ stall: { events } });
      await eventually(() => expect([socket.raw.readyState, socket.events.length]).toEqual([WebSocket.OPEN, events]));
      const pong = vi.fn<() => void>();
      socket.raw.on('pong', pong);
      socket.raw.ping();
      await expectSilence(socket, events);
      socket.raw.close();
      const other = await TestSocket.open(server, SPEECH);
      other.raw.ping();
      await new Promise((resolve) => other.raw.once('pong', resolve));
      expect([pong.mock.calls.length, socket.raw.readyState]).toEqual([0, WebSocket.CLOSING]);
      socket.raw.terminate();
    }
  });

  test('without a fault answers pings', async () => {
    const socket = await TestSocket.open(server, SPEECH);
    socket.raw.ping('x');
    expect(String(await new Promise((resolve) => socket.raw.once('pong', resolve)))).toBe('x');
  });

  test.each<[string, Fault]>([
    ['reset', { reset: { events: 4 } }],
    ['ended without a close frame', { truncate: { events: 4 } }],
  ])('is %s after a number of events, which arrive', async (_how, fault) => {
    const socket = open(fault);
    expect((await socket.closed).code).toBe(1006);
    expect(socket.names().at(-1)).toBe('conversation.audio.sentence_start');
    expect(socket.names()).toHaveLength(4);
  });

  test('sends a malformed or a binary message between its events', async () => {
    const first = open({ malformed: { at: 1, text: '{"event_type":' } });
    await first.until('speech.audio.completed');
    expect(first.oddities).toEqual(['{"event_type":']);
    const second = open({ malformed: { at: 0, bytes: Uint8Array.of(1, 2, 3) } });
    await second.until('speech.audio.completed');
    expect(second.oddities).toEqual([Uint8Array.of(1, 2, 3)]);
  });

  test('leaves out the event that ends a turn', async () => {
    server.script({ dropTerminator: true });
    const socket = await TestSocket.open(server, TRANSCRIPTIONS);
    socket.send('input_audio_buffer.complete');
    socket.send('transcriptions.update', {});
    await socket.until('transcriptions.updated');
    expect(socket.names().slice(1)).toEqual(['input_audio_buffer.completed', 'transcriptions.updated']);
  });
});

describe('a spoken reply', () => {
  const pieces = (socket: TestSocket): number =>
    socket.names().filter((name) => name.includes('audio.delta') || name === 'speech.audio.update').length;

  /** Asks a bot, which speaks its reply. */
  async function ask(fault: Fault): Promise<TestSocket> {
    server.script({ on: 'websockets.chat.create', ...fault });
    const socket = await TestSocket.open(server, CHAT);
    socket.say('Tell me a story.');
    return socket;
  }

  test.each<[string, Fault]>([
    ['reset', { reset: { audio: 2 } }],
    ['ended without a close frame', { truncate: { audio: 2 } }],
  ])('is %s after a number of pieces of speech, which arrive', async (_how, fault) => {
    const socket = await ask(fault);
    expect((await socket.closed).code).toBe(1006);
    expect([pieces(socket), socket.names().at(-1)]).toEqual([2, 'conversation.audio.delta']);
  });

  test('is closed with a code after a number of pieces of speech', async () => {
    const socket = await ask({ close: { code: 1011, after: { audio: 3 } } });
    expect(await socket.closed).toEqual({ code: 1011, reason: '' });
    expect([pieces(socket), socket.names().at(-1)]).toEqual([3, 'conversation.audio.delta']);
  });

  test('stalls after a number of pieces of speech', async () => {
    const socket = await ask({ stall: { audio: 1 } });
    await eventually(() => expect(pieces(socket)).toBe(1));
    await expectSilence(socket, socket.events.length);
  });

  test('has one error event after a number of pieces of speech, and continues', async () => {
    const socket = await ask({ errorEvent: { code: 5000, msg: 'lost', after: { audio: 2 } } });
    expect(await socket.error()).toEqual([5000, 'lost']);
    expect(pieces(socket)).toBe(2);
    await socket.until('conversation.chat.completed');
    expect([pieces(socket) > 2, socket.of('error').length]).toEqual([true, 1]);
  });

  test('has nothing after the error event if it stalls at the same point', async () => {
    const socket = await ask({ errorEvent: { code: 5000, msg: 'lost', after: { audio: 2 } }, stall: { audio: 2 } });
    expect(await socket.error()).toEqual([5000, 'lost']);
    await expectSilence(socket, socket.events.length);
  });

  test('of the other endpoints is counted too', async () => {
    const speech = open({ reset: { audio: 1 } });
    expect([(await speech.closed).code, pieces(speech)]).toEqual([1006, 1]);
    server.script({ close: { code: 1013, after: { audio: 1 } } });
    const interpreter = await TestSocket.open(server, INTERPRETATION);
    interpreter.send('simult_interpretation.update', { input_audio: { format: 'pcm' } });
    interpreter.append(spoken('你好。'));
    interpreter.send('input_audio_buffer.complete');
    expect([(await interpreter.closed).code, pieces(interpreter)]).toEqual([1013, 1]);
  });

  test('an error event comes before the first event by default', async () => {
    server.script({ errorEvent: { code: 4000, msg: 'early' } });
    const socket = await TestSocket.open(server, SPEECH);
    await socket.next();
    expect(socket.names()).toEqual(['error', 'speech.created']);
  });
});

describe('the script', () => {
  test('does not use faults of sockets for other requests, and vice versa', async () => {
    server.script({ close: { code: 1001 } });
    server.script({ pieces: 1 });
    server.script({ truncate: { bytes: 9 } });
    const answer = await new Caller(server).fetch('GET', '/v1/users/me');
    expect((await answer.text()).startsWith('{"code":0')).toBe(true);
    expect((await new TestSocket(server, SPEECH).closed).code).toBe(1001);
    await TestSocket.open(server, SPEECH);
    expect(await (await new Caller(server).fetch('GET', '/v1/users/me')).text()).toBe('{"code":0');
  });

  test.each<[Fault, string]>([
    [{ on: ON, pieces: 3 }, `fault.pieces cannot be used for ${ON}, which opens a socket`],
    [{ on: ON, keepOpen: true }, 'fault.keepOpen cannot be used for'],
    [{ on: ON, reset: { bytes: 3 } }, 'fault.reset.bytes cannot be used for'],
    [
      { on: 'users.me', close: { code: 1000 } },
      'fault.close cannot be used for users.me, which does not open a socket',
    ],
    [{ close: { code: 1006 } }, 'fault.close must be an object {code, reason?, after?}'],
    [{ close: { code: 1000, reason: '文'.repeat(42) } }, 'fault.close must be an object'],
    [{ close: { code: 1000, after: -1 } }, 'fault.close must be an object'],
    [{ close: { code: 1000, after: { audio: 0 } } }, 'fault.close must be an object'],
    [{ reset: { audio: 0 } }, 'fault.reset must be'],
    [{ on: 'chat.create', reset: { audio: 1 } }, 'fault.reset.audio cannot be used for chat.create'],
    [{ on: 'chat.create', errorEvent: { code: 1, msg: '' } }, 'fault.errorEvent cannot be used for chat.create'],
    [{ errorEvent: { code: 0, msg: '' } }, 'fault.errorEvent must be an object {code, msg, after?}'],
    [{ errorEvent: { code: 1, msg: '' }, status: 401 }, 'fault.errorEvent changes the events of a stream'],
    [{ close: { code: 1000 }, stall: { events: 1 } }, 'fault.stall and fault.close exclude each other'],
    [
      { close: { code: 1000 }, status: 401 },
      'fault.close closes an open socket, but fault.status refuses the handshake',
    ],
  ])('refuses %j', (fault, message) => {
    expect(() => server.script(fault)).toThrow(message);
  });
});
