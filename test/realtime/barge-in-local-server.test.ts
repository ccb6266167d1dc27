import { describe, expect, it, onTestFinished } from 'vitest';
import { writeWav } from '../../src/audio/index.js';
import { CozeAPI } from '../../src/client.js';
import { DEMO_BOT_ID, startCozeServer } from '../../src/testing/index.node.js';

describe('barge-in on the local server', () => {
  it('cancels the reply that is spoken into, and the next one answers what was said', async () => {
    const server = await startCozeServer({ reply: ({ text }) => ({ text: `You said ${text}. `.repeat(5) }) });
    onTestFinished(() => server.close());
    const client = new CozeAPI({ token: 'local', baseURL: server.url });
    const say = async (text: string) => {
      const pcm = await client.websockets.audio.speech.synthesize(text).bytes();
      return writeWav(Buffer.concat([pcm, new Uint8Array(48_000)]), { sampleRate: 24_000 });
    };
    const [story, stop] = await Promise.all([say('Tell me a story.'), say('Stop.')]);

    await using session = await client.websockets.chat.create(DEMO_BOT_ID);
    void session.updateConfig({
      turn_detection: { type: 'server_vad' },
      input_audio: { format: 'pcm', sample_rate: 24_000 },
      // A packet of 100 ms ten times a second: as fast as it is played.
      output_audio: {
        pcm_config: { sample_rate: 24_000, frame_size_ms: 100, limit_config: { period: 1, max_frame_num: 10 } },
      },
    });
    const replies = session.replies();
    await session.sendAudio(story, { pace: Infinity });
    const { value: first } = await replies.next();
    if (first === undefined) return expect.unreachable();
    let played = 0;
    for await (const pcm of first.audio) {
      played += pcm.length;
      if (played === 4800) await session.sendAudio(stop, { pace: Infinity });
    }
    expect(await first.completed).toMatchObject({ status: 'canceled', code: 1 });
    expect(first.transcript).toBe('Tell me a story.');
    const { value: second } = await replies.next();
    if (second === undefined) return expect.unreachable();
    for await (const piece of second.textStream) if (piece !== '') break;
    expect(second.transcript).toBe('Stop.');
    session.cancel();
    expect(await second.completed).toMatchObject({ status: 'canceled', code: 2 });
  });
});
