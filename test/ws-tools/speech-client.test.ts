import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { encodeBase64 } from '../../src/audio/index.js';
import { WsSpeechClient, type WsSpeechClientOptions } from '../../src/ws-tools/index.js';
import { eventually } from '../support/eventually.js';
import { rejection } from '../support/operations.js';
import type { Peer, ServerOptions } from '../support/socket-server.node.js';
import { FakeAudioContext, fakeAudio, lastContext } from '../voice/fake-audio.js';
import { speech } from '../voice/voice-peer.js';
import { rendering, toolServer } from './tool-peer.js';

beforeEach(() => {
  fakeAudio();
});

async function speaking(more: Partial<WsSpeechClientOptions> = {}, ofServer: ServerOptions = {}) {
  const tool = await toolServer('speech.created', ofServer);
  const client = new WsSpeechClient({ ...tool.options, ...more });
  onTestFinished(() => client.destroyPlayer());
  const events: string[] = [];
  for (const name of ['completed', 'error', 'speech.audio.update']) client.on(name, () => events.push(name));
  client.on('data', (event) => events.push(`data ${event?.event_type}`));
  return { ...tool, client, events };
}

const say = (peer: Peer, milliseconds: number): void =>
  peer.send('speech.audio.update', { delta: encodeBase64(Uint8Array.from(speech(milliseconds))) });
const loudest = (): number => Math.max(...lastContext().played.slice(-480), 0);

describe('a speech client', () => {
  it('speaks a text, and reports when it has sounded', async () => {
    const { client, server, events } = await speaking({ entityType: 'bot', entityId: '7' });
    const [, peer] = await Promise.all([client.connect({ voiceId: 'v', speechRate: 10 }), server.peer()]);
    expect(server.requests[0]?.url).toBe('/v1/audio/speech?entity_type=bot&entity_id=7');
    client.appendAndComplete('Hello.');
    const output_audio = { codec: 'pcm', voice_id: 'v', speech_rate: 10 };
    expect([await peer.next(), await peer.next(), await peer.next()]).toEqual([
      { event_type: 'speech.update', data: { output_audio } },
      { event_type: 'input_text_buffer.append', data: { delta: 'Hello.' } },
      { event_type: 'input_text_buffer.complete' },
    ]);
    say(peer, 300);
    peer.send('speech.audio.completed');
    await rendering(() => expect(loudest()).toBeGreaterThan(0.2));
    expect([client.isPlaying(), events.includes('completed'), client.ws]).toEqual([true, false, null]);
    await rendering(() => expect(events.at(-1)).toBe('completed'));
    expect(client.isPlaying()).toBe(false);
    expect(events).toEqual([
      'data speech.created',
      'data speech.audio.update',
      'speech.audio.update',
      'data speech.audio.completed',
      'completed',
    ]);
    await Promise.all([client.connect({ voiceId: '' }), server.peer()]);
    expect(server.requests).toHaveLength(2);
  });

  it('pauses, continues, and is interrupted', async () => {
    const { client, server, events } = await speaking();
    const [, peer] = await Promise.all([client.connect(), server.peer()]);
    say(peer, 3_000);
    await rendering(() => expect(loudest()).toBeGreaterThan(0.2));
    await client.togglePlay();
    lastContext().render(50);
    lastContext().render(10);
    expect([client.isPlaying(), loudest()]).toEqual([false, 0]);
    await client.togglePlay();
    await rendering(() => expect(loudest()).toBeGreaterThan(0.2));
    await client.interrupt();
    lastContext().render(50);
    expect([client.isPlaying(), loudest(), events.at(-1), client.ws]).toEqual([false, 0, 'completed', null]);
    await peer.closed;
    client.off('completed', () => undefined);
  });

  it.each(['interrupt', 'disconnect'] as const)('is heard again after %s() while it was paused', async (end) => {
    const { client, server } = await speaking();
    const [, peer] = await Promise.all([client.connect(), server.peer()]);
    say(peer, 3_000);
    await rendering(() => expect(loudest()).toBeGreaterThan(0.2));
    await client.pause();
    await client[end]();
    const [, next] = await Promise.all([client.connect(), server.peer()]);
    say(next, 300);
    await rendering(() => expect(client.isPlaying()).toBe(true));
    await rendering(() => expect(loudest()).toBeGreaterThan(0.2));
  });

  describe.each(['disconnect', 'interrupt', 'destroyPlayer'] as const)(
    'that is ended by %s() during connect()',
    (end) => {
      it.each(['at once', 'when the connection is open', 'by a listener of its first event'])(
        'rejects: %s',
        async (when) => {
          const { client, server } = await speaking(
            {},
            { onPeer: (peer) => when.startsWith('by') && peer.send('speech.created') },
          );
          if (when.startsWith('by')) client.on('speech.created', () => void client[end]());
          const connecting = rejection(client.connect());
          if (when.startsWith('when')) await server.peer();
          if (!when.startsWith('by')) await client[end]();
          expect(await connecting).toMatchObject({
            name: 'CozeError',
            message: expect.stringMatching(/^It was ended/),
          });
          expect(client.ws).toBeNull();
          await eventually(() => expect(server.connections.size).toBe(0));
        },
      );

      it('connects again right after', async () => {
        const { client, server } = await speaking();
        const first = rejection(client.connect());
        void client[end]();
        await client.connect();
        expect(await first).toMatchObject({ name: 'CozeError' });
        expect(client.ws?.state).toBe('open');
        await eventually(() => expect(server.connections.size).toBe(1));
      });
    },
  );

  it('without a connection sends nothing, and is not connected twice', async () => {
    const { client, lines, server } = await speaking();
    client.append('a');
    await client.pause();
    await client.resume();
    expect([client.isPlaying(), lines.length]).toEqual([false, 1]);
    const [one, two] = await Promise.all([client.init(), client.init()]);
    expect([one === two, await client.init()]).toEqual([true, one]);
    expect(server.requests).toHaveLength(1);
    await client.disconnect();
  });

  it('reports errors of the server and lost connections', async () => {
    const { client, server, events } = await speaking();
    const [, peer] = await Promise.all([client.connect(), server.peer()]);
    peer.send('error', { code: 3010, msg: 'too long' });
    await eventually(() => expect(events.at(-1)).toBe('error'));
    expect(client.ws).toBeNull();
    const [, other] = await Promise.all([client.connect(), server.peer()]);
    other.cut();
    await eventually(() => expect(client.ws).toBeNull());
    expect(events.at(-1)).toBe('error');
  });

  it('logs a piece that cannot be played, and goes on', async () => {
    const { client, server, lines } = await speaking();
    const [, peer] = await Promise.all([client.connect(), server.peer()]);
    peer.send('speech.audio.update', { delta: '*' });
    say(peer, 100);
    await rendering(() => expect(loudest()).toBeGreaterThan(0.2));
    expect(lines).toEqual(['[coze] A piece of audio cannot be played.']);
  });

  it('logs that the worklet cannot be loaded', async () => {
    const { client, server, lines } = await speaking();
    class SilentContext extends FakeAudioContext {
      override failsToLoad = true;
    }
    vi.stubGlobal('AudioContext', SilentContext);
    const [, peer] = await Promise.all([client.connect(), server.peer()]);
    say(peer, 100);
    await eventually(() => expect(lines).toEqual(['[coze] A piece of audio cannot be played.']));
  });

  it('refuses wrong options', async () => {
    expect(() => new WsSpeechClient({ token: 't', entityType: 'user' as never })).toThrow(/entityType must be one of/);
    const { client } = await speaking();
    expect(await rejection(client.connect({ speechRate: -60 }))).toMatchObject({
      message: expect.stringMatching(/speechRate/),
    });
  });
});
