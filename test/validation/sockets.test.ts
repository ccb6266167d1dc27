import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { RequestValidationError, ResponseValidationError, SocketEventError } from '../../src/index.js';
import type { ClientOptions, DriftReport } from '../../src/index.js';
import { socketServer, type Peer } from '../support/socket-server.node.js';
import { rejection } from '../support/operations.js';
import { lateChecks } from './late-checks.js';
import { CANARY } from './recorded-client.js';

const operation = 'websockets.audio.transcriptions.create';
const event = 'transcriptions.message.update';
const issue = { path: 'data.content', expected: 'string', received: 'number' };

/** A server whose sockets send these events, and a client with its log and its drift reports. */
async function sending(send: (peer: Peer) => void, options: Partial<ClientOptions> = {}) {
  const lines: string[] = [];
  const reports: DriftReport[] = [];
  const logger = { warn: (line: string) => lines.push(line), error: (line: string) => lines.push(line) };
  const onDrift = (report: DriftReport) => reports.push(report);
  const server = await socketServer({ onPeer: send, client: { logger, logLevel: 'warn', onDrift, ...options } });
  return { ...server, lines, reports, transcriptions: server.websockets.audio.transcriptions };
}

const wrong = (peer: Peer) => {
  peer.send(event, { content: 5, more: CANARY });
  peer.send(event, { content: 6 });
  peer.send('transcriptions.message.completed');
};

describe('a socket event that matches the contract', () => {
  it('passes strict with unknown events, fields and values', async () => {
    const { transcriptions, lines, reports } = await sending(
      (peer) => {
        peer.send('transcriptions.created');
        peer.send('of.tomorrow', 5);
        peer.send('constructor', {});
        peer.send(event, { content: 'x', more: 1 });
        peer.send('transcriptions.message.completed', { of: 'tomorrow' });
      },
      { validate: 'strict' },
    );
    const session = await transcriptions.create();
    const seen: string[] = [];
    for await (const { event_type } of session) {
      seen.push(event_type);
      if (event_type === 'transcriptions.message.completed') break;
    }
    session.close();
    expect(seen).toHaveLength(5);
    await lateChecks();
    expect([lines, reports]).toEqual([[], []]);
  });
});

describe('the handshake of a socket', () => {
  it('is rejected under strict if its query differs from the contract, before anything is sent', async () => {
    const { websockets, requests } = await socketServer({ client: { validate: 'strict' } });
    const error = await rejection(websockets.audio.speech.create({ entity_type: 'bogus' as never, entity_id: '1' }));
    expect(error).toBeInstanceOf(RequestValidationError);
    expect(inspect(error)).toContain('entity_type must');
    expect(requests).toEqual([]);
  });

  it('is sent unchanged under warn', async () => {
    const { websockets, requests } = await socketServer();
    const session = await websockets.audio.speech.create({ entity_type: 'bogus' as never, entity_id: '1' });
    await session.ready();
    session.close();
    expect(requests[0]?.url).toContain('entity_type=bogus');
  });
});

describe('a socket event that differs from the contract', () => {
  it('is delivered under warn, logged once, and passed to onDrift each time without its value', async () => {
    const { transcriptions, lines, reports } = await sending(wrong);
    const session = await transcriptions.create();
    const received: unknown[] = [];
    session.addEventListener('message', ({ data }) => received.push(JSON.parse(data).data));
    await session.waitFor('transcriptions.message.completed');
    session.close();
    expect(received[0]).toEqual({ content: 5, more: CANARY });
    const report = { operation, event, ...issue, logid: expect.any(String) };
    await lateChecks();
    expect(reports).toEqual([report, report]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`GET /v1/audio/transcriptions, event ${event}: the response differs`);
    expect(inspect([lines, reports], { depth: null })).not.toContain(CANARY);
  });

  it('is not reported under off', async () => {
    const { transcriptions, lines, reports } = await sending(wrong, { validate: 'strict' });
    const session = await transcriptions.create({}, { validate: 'off' });
    await session.waitFor('transcriptions.message.completed');
    session.close();
    await lateChecks();
    expect([lines, reports]).toEqual([[], []]);
  });

  it('rejects pending reads under strict, and the session stays open', async () => {
    const { transcriptions } = await sending(wrong, { websocketOptions: { validate: 'strict' } });
    const session = await transcriptions.create();
    const received: unknown[] = [];
    session.addEventListener('error', ({ error: { cause } }) => received.push(cause));
    const waiting = rejection(session.waitFor('transcriptions.message.completed'));
    const reading = rejection(session[Symbol.asyncIterator]().next());
    const error = await waiting;
    expect(error).toBeInstanceOf(ResponseValidationError);
    expect(error).toMatchObject({ operation, event, issues: [issue], rawBody: { data: { content: 5 } } });
    expect(inspect(error, { depth: null })).not.toContain(CANARY);
    expect(await reading).toBe(error);
    await session.waitFor('transcriptions.message.completed');
    expect(received).toHaveLength(2);
    expect(received[0]).toBe(error);
    expect(session.state).toBe('open');
    session.close();
  });

  it('is delivered under strict if it reports a failure', async () => {
    const { transcriptions, reports } = await sending((peer) => peer.send('error', { code: 'none' }), {
      validate: 'strict',
    });
    const session = await transcriptions.create();
    expect(await rejection(session.waitFor('transcriptions.created'))).toBeInstanceOf(SocketEventError);
    session.close();
    await lateChecks();
    expect(reports[0]).toMatchObject({ operation, event: 'error' });
  });
});

describe('an event to send', () => {
  it.each([
    ['a missing field', { event_type: 'input_audio_buffer.append', data: {} }, 'data.delta is required'],
    [
      'an invalid value',
      { event_type: 'transcriptions.update', data: { input_audio: { format: 'vinyl', channel: 1 } } },
      'data.input_audio.format must be one of',
    ],
  ])('is rejected under strict for %s, and not sent', async (_what, given, message) => {
    const { transcriptions, peer } = await sending(() => undefined, { validate: 'strict' });
    const session = await transcriptions.create();
    await session.ready();
    expect(() => session.send(given as never)).toThrow(RequestValidationError);
    expect(() => session.send(given as never)).toThrow(message);
    session.send({ event_type: 'input_audio_buffer.complete' });
    expect((await (await peer()).next()).event_type).toBe('input_audio_buffer.complete');
    session.close();
  });

  it('is sent unchanged under warn', async () => {
    const { transcriptions, peer } = await sending(() => undefined);
    const session = await transcriptions.create();
    session.send({ event_type: 'input_audio_buffer.append', data: {} as never });
    expect((await (await peer()).next()).data).toEqual({});
    session.close();
  });
});

it('validate must be a known mode, and onDrift a function', async () => {
  const { transcriptions } = await sending(() => undefined);
  expect(String(await rejection(transcriptions.create({}, { validate: 'on' as never })))).toContain('validate must be');
  expect(String(await rejection(transcriptions.create({}, { onDrift: 5 as never })))).toContain('onDrift must be');
});
