import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { ChatSession } from '../../src/realtime/chat-session.js';
import { rejection } from '../support/operations.js';
import { socketServer } from '../support/socket-server.node.js';
import { linked } from '../support/error-link.js';

it.each(['reply', 'waitFor'] as const)(
  'an error event that repeats the token is reported without it by %s',
  async (way) => {
    const token = 'CANARY_TOKEN';
    const { websockets, peer } = await socketServer({ client: { token } });
    const session = await websockets.chat.create('bot');
    const connection = await peer();
    await session.ready();
    session.sendText('Hi');
    const failing = rejection(
      way === 'reply' ? session.reply().completed : session.waitFor('conversation.chat.completed'),
    );
    await connection.next();
    connection.send('error', { code: 4000, msg: `Bearer ${token}.` }, { detail: { logid: token } });
    const error = await failing;
    expect(error).toMatchObject({
      name: 'SocketEventError',
      message: linked('The server sent an error: Bearer *** (code 4000). (logid: log-1)', 'SocketEventError'),
      event: { data: { code: 4000, msg: 'Bearer ***.' }, detail: { logid: '***' } },
    });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(token);
    session.close();
  },
);

const ignore = (): void => undefined;
const failure = { code: 4000, msg: 'bad' };
const about = (event_type: string) => ({ detail: { origin_message: JSON.stringify({ event_type }) } });
const endsQuietly = (promise: Promise<unknown>): unknown => promise.catch(ignore);

describe('an error event of the server that', () => {
  it.each<[string, (session: ChatSession) => unknown, boolean, object?]>([
    ['nothing else gets is passed to onerror', ignore, true],
    ['onmessage gets is not', (session) => (session.onmessage = ignore), false],
    ['a listener gets is not', (session) => session.addEventListener('message', ignore), false],
    ['a loop gets is not', (session) => endsQuietly(session[Symbol.asyncIterator]().next()), false],
    ['a wait gets is not', (session) => endsQuietly(session.waitFor('chat.updated')), false],
    ['a request gets is not', (session) => endsQuietly(session.updateConfig({})), false],
    ['a reply gets is not', (session) => endsQuietly(session.reply().completed), false],
    ['is about no turn is, beside a reply', (session) => session.reply(), true, about('input_audio_buffer.clear')],
    ['comes while no turn runs is, beside a loop over replies', (session) => session.replies(), true],
    ['comes while audio is sent is', (session) => endsQuietly(session.sendAudio(silence())), true],
  ])('%s', async (_, follow, isPassed, detail = {}) => {
    const { websockets, peer } = await socketServer();
    const session = await websockets.chat.create('bot');
    const connection = await peer();
    await session.ready();
    session.send({ event_type: 'chat.update', data: { input_audio: { format: 'pcm' } } });
    follow(session);
    const errors: unknown[] = [];
    session.onerror = (error) => errors.push(error);
    connection.send('error', failure, detail);
    connection.send('conversation.cleared');
    connection.socket.close(1000);
    await session.closed;
    expect(errors).toEqual(isPassed ? [expect.objectContaining({ name: 'SocketEventError', ...failure })] : []);
  });

  it('nothing gets is logged as an error', async () => {
    const lines: unknown[] = [];
    const logger = { debug: ignore, info: ignore, warn: ignore, error: (line: unknown) => lines.push(line) };
    const { websockets, peer } = await socketServer({ client: { logLevel: 'error', logger } });
    const session = await websockets.chat.create('bot');
    session.replies();
    const connection = await peer();
    connection.send('error', failure);
    connection.socket.close(1000);
    await session.closed;
    expect(lines).toEqual([expect.stringContaining('SocketEventError: The server sent an error: bad (code 4000).')]);
  });

  it('nothing gets is kept for a later loop and a later wait', async () => {
    const { websockets, peer } = await socketServer();
    const session = await websockets.chat.create('bot');
    session.onerror = ignore;
    const connection = await peer();
    connection.send('error', failure);
    connection.socket.close(1000);
    await session.closed;
    const kept = [];
    for await (const { event_type } of session) kept.push(event_type);
    expect(kept).toEqual(['error']);
    expect(await rejection(session.waitFor('chat.updated'))).toMatchObject({ name: 'SocketEventError', code: 4000 });
  });
});

/** A microphone that never has audio. */
async function* silence(): AsyncGenerator<Uint8Array> {
  await new Promise(ignore);
  yield new Uint8Array();
}
