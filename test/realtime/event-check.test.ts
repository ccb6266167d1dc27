import { describe, expect, it, vi } from 'vitest';
import { RequestValidationError, ResponseValidationError } from '../../src/index.js';
import { rejection } from '../support/operations.js';
import { socketServer, type ServerOptions } from '../support/socket-server.node.js';

const loaded: string[] = [];
vi.mock('../../src/realtime/index.js', (original) => {
  loaded.push('realtime');
  return original();
});

async function checked(server: ServerOptions) {
  const { websockets, peer } = await socketServer({ ...server, client: { validate: 'strict' } });
  return { session: await websockets.audio.speech.create(), peer };
}

it('socket code is loaded with the first socket', async () => {
  const { websockets } = await socketServer();
  expect(loaded).toEqual([]);
  const session = await websockets.audio.speech.create();
  expect(loaded).toEqual(['realtime']);
  session.close();
});

describe('an event that fails its check', () => {
  it('is not delivered: waits and loops reject, onerror gets it, the session continues', async () => {
    const { session } = await checked({
      onPeer: (peer) => {
        peer.send('speech.audio.update', { delta: 5 });
        peer.send('speech.created');
      },
    });
    const told: unknown[] = [];
    session.addEventListener('error', ({ error }) => told.push(error.cause));
    session.addEventListener('message', ({ data }) => told.push(JSON.parse(data).event_type));
    const first = rejection(session.waitFor('speech.created'));
    const loop = rejection(session[Symbol.asyncIterator]().next());
    const drift = await first;
    expect(drift).toBeInstanceOf(ResponseValidationError);
    expect(await loop).toBe(drift);
    await session.waitFor('speech.created');
    expect(told).toEqual([drift, 'speech.created']);
    session.close();
  });

  it('is not sent: send() throws', async () => {
    const { session, peer } = await checked({});
    const event = { event_type: 'input_text_buffer.append', data: { delta: 5 as never } } as const;
    expect(() => session.send(event)).toThrow(RequestValidationError);
    session.send({ event_type: 'input_text_buffer.complete' });
    expect((await (await peer()).next()).event_type).toBe('input_text_buffer.complete');
    session.close();
  });
});
