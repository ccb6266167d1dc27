import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { APIUserAbortError, CozeError } from '../../src/errors/index.js';
import { eventually } from '../support/eventually.js';
import { rejection } from '../support/operations.js';
import { socketServer } from '../support/socket-server.node.js';
import { hearing, pcmAt16k, samples, understand, wav } from './transcription-peer.js';

describe('the pace of a transcription', () => {
  const timed = async (pace: number | undefined) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'hrtime'] });
    onTestFinished(() => void vi.useRealTimers());
    const server = await hearing(understand);
    // Two seconds.
    const transcription = server.transcriptions.transcribe(samples(64_000), { ...pcmAt16k, pace });
    const done = transcription.then((text) => text);
    // The test may end first.
    done.catch(() => undefined);
    const peer = await server.peer();
    const settle = async (): Promise<void> => {
      for (let round = 0; round < 20; round++) await new Promise((resolve) => setImmediate(resolve));
    };
    const sent = () => peer.types.filter((type) => type === 'input_audio_buffer.append').length;
    await settle();
    return { sent, settle, done };
  };

  it('is ten times real time by default', async () => {
    const { sent, settle, done } = await timed(undefined);
    expect(sent()).toBe(1);
    for (let step = 0; step < 5; step++) {
      await vi.advanceTimersByTimeAsync(10);
      await settle();
    }
    expect(sent()).toBe(6);
    for (let step = 0; step < 20; step++) {
      await vi.advanceTimersByTimeAsync(10);
      await settle();
    }
    await done;
    expect(sent()).toBe(20);
  });

  it('can be real time, or unlimited', async () => {
    const slow = await timed(1);
    await vi.advanceTimersByTimeAsync(99);
    await slow.settle();
    expect(slow.sent()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    await slow.settle();
    expect(slow.sent()).toBe(2);
    const fast = await timed(Infinity);
    await fast.done;
    expect(fast.sent()).toBe(20);
  });

  it.each([0, -1, NaN, '2'])('is refused if it is %j', async (pace) => {
    const server = await hearing(understand);
    expect(await rejection(server.transcriptions.transcribe(wav, { pace: pace as never }))).toBeInstanceOf(CozeError);
    expect(server.requests).toHaveLength(0);
  });

  it('follows the connection: the source is not read while the buffer is full', async () => {
    let read = 0;
    const server = await socketServer({ onPeer: (peer) => peer.freeze() });
    async function* audio() {
      for (; read < 5000; read++) yield samples(32_000);
    }
    const transcription = server.websockets.audio.transcriptions.transcribe(audio(), { ...pcmAt16k, pace: Infinity });
    const outcome = rejection(transcription);
    await server.peer();
    let before = -1;
    await eventually(() => {
      const stalled = read === before;
      before = read;
      expect(stalled).toBe(true);
    }, 100);
    expect(read).toBeLessThan(2000);
    transcription.abort();
    expect(await outcome).toBeInstanceOf(APIUserAbortError);
  });
});
