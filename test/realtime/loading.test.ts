/** The code of sockets is in a file that loads with the first socket. */
import { expect, it, vi } from 'vitest';
import { CozeAPI } from '../../src/index.js';
import { missingFileError, rejection } from '../support/operations.js';
import { socketServer } from '../support/socket-server.node.js';

const loads = { count: 0, isMissing: true };
vi.mock('../../src/realtime/index.js', (original) => {
  loads.count += 1;
  if (loads.isMissing) throw new Error('404');
  return original();
});

it('a socket whose code cannot be loaded says so, and the next one loads it', async () => {
  const { url, requests } = await socketServer();
  const client = new CozeAPI({ token: 't', baseURL: url });
  const { audio, chat } = client.websockets;
  const opening = [
    () => chat.create('7'),
    () => audio.speech.create(),
    () => audio.transcriptions.create(),
    () => audio.simultInterpretation.create(),
    () => client.makeWebsocket('/v1/chat'),
  ];
  expect(loads.count).toBe(0);
  for (const open of opening) expect(await rejection(open())).toMatchObject(missingFileError);
  expect(requests).toEqual([]);
  loads.isMissing = false;
  const before = loads.count;
  for (const open of opening) {
    const session = await open();
    await session.ready();
    session.close();
  }
  expect([before, loads.count, requests.length]).toEqual([5, 6, 5]);
});
