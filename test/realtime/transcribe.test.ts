import { describe, expect, it } from 'vitest';
import { eventually } from '../support/eventually.js';
import { socketServer } from '../support/socket-server.node.js';
import { collect } from './chat-peer.js';
import { hearing, samples, understand, wav } from './transcription-peer.js';

describe('transcribe', () => {
  it('resolves with the final text, and sends nothing before the first use', async () => {
    const server = await hearing(understand);
    const transcription = server.transcriptions.transcribe(wav, { entity_type: 'workflow', entity_id: '3' });
    await new Promise((resolve) => setImmediate(resolve));
    expect(server.requests).toHaveLength(0);
    expect(await transcription).toBe('天色很好。');
    expect(await transcription).toBe('天色很好。');
    expect(transcription.text).toBe('天色很好。');
    expect(transcription.logid).toBe('log-1');
    expect(server.requests.map(({ url }) => url)).toEqual([
      '/v1/audio/transcriptions?entity_type=workflow&entity_id=3',
    ]);
    const peer = await server.peer();
    expect(await peer.closed).toEqual({ code: 1000, reason: '' });
    expect(peer.types.at(0)).toBe('transcriptions.update');
    expect(peer.types.at(-1)).toBe('input_audio_buffer.complete');
  });

  it('yields the text so far to early and late loops', async () => {
    const server = await hearing(understand);
    const transcription = server.transcriptions.transcribe(wav);
    const [seen, final] = await Promise.all([collect(transcription), transcription]);
    expect(seen).toEqual(['今天', '天色很好。']);
    expect(final).toBe('天色很好。');
    expect(await collect(transcription)).toEqual(['天色很好。']);
    expect(server.requests).toHaveLength(1);
    expect(await transcription.finally(() => undefined)).toBe('天色很好。');
  });

  it('takes the text of the completed event if it has one', async () => {
    const server = await hearing(({ peer }) => peer.send('transcriptions.message.completed', { content: 'All.' }));
    expect(await server.transcriptions.transcribe(wav)).toBe('All.');
  });

  it('does not end with a completed event before all audio was sent', async () => {
    const server = await socketServer();
    async function* audio() {
      yield wav;
      const peer = await server.peer();
      peer.send('transcriptions.message.update', { content: 'First' });
      peer.send('transcriptions.message.completed');
      await eventually(() => expect(transcription.text).toBe('First'));
      yield samples(4);
      void (async () => {
        while ((await peer.next()).event_type !== 'input_audio_buffer.complete');
        peer.send('transcriptions.message.update', { content: 'First and last' });
        peer.send('transcriptions.message.completed');
      })();
    }
    const transcription = server.websockets.audio.transcriptions.transcribe(audio());
    expect(await transcription).toBe('First and last');
  });
});
