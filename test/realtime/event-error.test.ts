import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { rejection } from '../support/operations.js';
import { socketServer } from '../support/socket-server.node.js';

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
      message: 'The server sent an error: Bearer *** (code 4000). (logid: log-1)',
      event: { data: { code: 4000, msg: 'Bearer ***.' }, detail: { logid: '***' } },
    });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(token);
    session.close();
  },
);
