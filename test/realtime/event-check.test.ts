import { describe, expect, it, vi } from 'vitest';
import { websocketsAudioSpeechCreateOperation as operation } from '../../generated/client/operations.gen.js';
import type { CreateSpeechWsReq, CreateSpeechWsRes } from '../../generated/types/index.js';
import { CozeError } from '../../src/errors/index.js';
import { socketSettingsOf } from '../../src/realtime/open-session.js';
import type { EventCheck } from '../../src/realtime/open-session.js';
import { SocketSession } from '../../src/realtime/session.js';
import { connect } from '../../src/realtime/adapters/node.js';
import { socketServer, type ServerOptions } from '../support/socket-server.node.js';

const loaded: string[] = [];
vi.mock('../../src/realtime/index.js', (original) => {
  loaded.push('realtime');
  return original();
});

async function checked(check: EventCheck, server: ServerOptions) {
  const { client, peer } = await socketServer(server);
  const config = {
    settings: client.settings,
    operation,
    params: undefined,
    options: socketSettingsOf(),
    connect,
    check,
  };
  const session = new SocketSession<CreateSpeechWsReq, CreateSpeechWsRes>(config);
  return { session, peer };
}

describe('an event that fails its check', () => {
  it('is not delivered: waits and loops reject, onerror gets it, the session continues', async () => {
    const drift = new CozeError('drift');
    const receivedEvent = (event: object) => ('data' in event ? drift : undefined);
    const { session } = await checked(
      { sentEvent: () => undefined, receivedEvent },
      {
        onPeer: (peer) => {
          peer.send('speech.audio.update', { delta: 5 });
          peer.send('speech.created');
        },
      },
    );
    const told: unknown[] = [];
    session.addEventListener('error', ({ error }) => told.push(error.cause));
    session.addEventListener('message', ({ data }) => told.push(JSON.parse(data).event_type));
    const first = session.waitFor('speech.created');
    const loop = session[Symbol.asyncIterator]().next();
    await expect(first).rejects.toBe(drift);
    await expect(loop).rejects.toBe(drift);
    await session.waitFor('speech.created');
    expect(told).toEqual([drift, 'speech.created']);
    session.close();
  });

  it('is not sent: send() throws', async () => {
    const bad = new CozeError('bad');
    const sentEvent = (event: object) => ('data' in event ? bad : undefined);
    const { session, peer } = await checked({ sentEvent, receivedEvent: () => undefined }, {});
    expect(() => session.send({ event_type: 'input_text_buffer.append', data: { delta: '' } })).toThrow(bad);
    session.send({ event_type: 'input_text_buffer.complete' });
    expect((await (await peer()).next()).event_type).toBe('input_text_buffer.complete');
    session.close();
  });
});

it('socket code is loaded with the first socket', async () => {
  const { websockets } = await socketServer();
  expect(loaded).toEqual([]);
  const session = await websockets.audio.speech.create();
  expect(loaded).toEqual(['realtime']);
  session.close();
});
