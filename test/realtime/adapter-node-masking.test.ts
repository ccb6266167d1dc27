import { expect, it, vi } from 'vitest';
import { socketServer } from '../support/socket-server.node.js';

// Bundlers replace the optional addon of ws by an empty module: it fails on every frame of 48 bytes or more.
vi.mock(import('ws'), async (original) => {
  const ws = await original();
  const frame = (): never => {
    throw new TypeError('bufferUtil.mask is not a function');
  };
  return { ...ws, Sender: Object.assign(() => undefined, { frame }) };
});

it('ws without its addon sends long frames, masked with zeros', async () => {
  const { websockets, peer, connections } = await socketServer();
  const session = await websockets.chat.create('7');
  await session.ready();
  let bytes = '';
  for (const connection of connections) connection.prependListener('data', (chunk) => (bytes += chunk.toString()));
  const content = 'long '.repeat(50);
  session.sendText(content);
  expect(await (await peer()).next()).toMatchObject({ data: { content } });
  expect(bytes).toContain(content);
  session.close();
});
