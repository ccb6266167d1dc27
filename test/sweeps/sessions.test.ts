/** The methods of sessions and of what calls return, with wrong arguments: a CozeError names the argument, nothing is sent. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { writeWav } from '../../src/audio/index.js';
import { serve } from '../support/http-server.node.js';
import { socketServer, type Peer } from '../support/socket-server.node.js';
import { CozeAPI } from '../../src/index.js';
import { rejection } from '../support/operations.js';
import { problemsOf, type Subject } from './wrong-arguments.js';

const folder = mkdtempSync(join(tmpdir(), 'coze-sessions-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** How many events were sent. */
let sent = 0;
class CountingSocket extends WebSocket {
  override send(...args: readonly unknown[]): void {
    sent += 1;
    Reflect.apply(super.send, this, args);
  }
}

const confirmations: Readonly<Record<string, string>> = {
  'chat.update': 'chat.updated',
  'conversation.clear': 'conversation.cleared',
};

async function openChat() {
  const { websockets, peer } = await socketServer({
    onPeer: ({ socket }: Peer) =>
      socket.on('message', (frame: Buffer) => {
        const { event_type: type } = JSON.parse(frame.toString());
        const confirmation = confirmations[type];
        if (confirmation !== undefined) socket.send(JSON.stringify({ event_type: confirmation, id: '1', data: {} }));
      }),
  });
  const session = await websockets.chat.create('1', { WebSocket: CountingSocket, maxRetries: 0 });
  await session.ready();
  return { session, peer: await peer() };
}

const at = { isSynchronous: true };
const recording = writeWav(new Uint8Array(320), { sampleRate: 16_000 });
const { signal } = new AbortController();
const withoutSound = { timeout: 20, signal };
const output = { tool_call_id: 't', output: 'o' };
const config = { chat_config: { auto_save_history: true }, input_audio: { format: 'wav' } };

type Row = Omit<Subject, 'name' | 'call'>;
const row = (values: Readonly<Record<string, unknown>>, more: Omit<Row, 'args'> = {}): Row => ({
  args: () => values,
  ...more,
});

/** The methods that take arguments. `removeEventListener()` has no effect for what was not added. */
const rows: Readonly<Record<string, Row>> = {
  send: row({ event: { event_type: 'input_audio_buffer.complete' } }, at),
  addEventListener: row({ type: 'open', listener: () => undefined }, { ...at, takes: ['Null'] }),
  waitFor: row({ types: 'pong', options: withoutSound }, { required: 1 }),
  observe: row({ observer: {} }, at),
  sendText: row({ content: 'a', options: { role: 'user' } }, { ...at, required: 1, takes: ['Array'] }),
  sendAudio: row(
    { audio: recording, options: { pace: Infinity, onProgress: () => undefined, signal } },
    { required: 1, takes: ['String'] },
  ),
  submitToolOutputs: row({ chatId: '1', outputs: [output] }, at),
  updateConfig: row({ data: config }),
  generateAudio: row({ text: 'a' }, at),
};

it.each(Object.entries(rows))('%s of a session refuses wrong arguments, and sends nothing', async (name, subject) => {
  const { session, peer } = await openChat();
  const call = (...args: readonly unknown[]): unknown => {
    if (name === 'waitFor') peer.send('pong');
    return Reflect.apply(Reflect.get(session, name), session, args);
  };
  expect(await problemsOf({ name, call, ...subject }, () => sent)).toEqual([]);
  session.close();
  await session.closed;
});

it.each(['close', 'reconnect'])('%s of a session refuses wrong arguments, and does nothing', async (name) => {
  const { session } = await openChat();
  const call = (...args: readonly unknown[]): unknown => {
    const isRight = args[0] === 1000 && args[1] === 'bye';
    return isRight ? undefined : Reflect.apply(Reflect.get(session, name), session, args);
  };
  const subject = { name, call, ...row({ code: 1000, reason: 'bye' }, { ...at, required: 0 }) };
  expect(await problemsOf(subject, () => sent)).toEqual([]);
  session.close();
  await session.closed;
});

it('toFile of bytes refuses what is no path', async () => {
  const server = await serve((response) => response.writeHead(200, { 'content-type': 'audio/mpeg' }).end('abc'));
  const client = new CozeAPI({ token: 't', baseURL: server.url, logLevel: 'off' });
  const call = (path: unknown): unknown => {
    const bytes = client.audio.speech.create({ voice_id: '1', input: 'a' });
    return Reflect.apply(Reflect.get(bytes, 'toFile'), bytes, [path]);
  };
  expect(await problemsOf({ name: 'toFile', call, ...row({ path: join(folder, 'a.mp3') }) }, () => 0)).toEqual([]);
});

it('toFile of a synthesis refuses what is no path, before anything is sent', async () => {
  const { websockets, requests } = await socketServer();
  for (const path of [undefined, null, '', 5, {}, Symbol('s')]) {
    const speech = websockets.audio.speech.synthesize('a');
    expect(String(await rejection(Reflect.apply(Reflect.get(speech, 'toFile'), speech, [path])))).toContain('path');
  }
  expect(requests).toEqual([]);
});
