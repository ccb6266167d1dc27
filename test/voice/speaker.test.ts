import { beforeEach, describe, expect, it, vi } from 'vitest';
import { float32ToPcm16 } from '../../src/audio/index.js';
import { Speaker } from '../../src/voice/index.js';
import { rejection } from '../support/operations.js';
import { asContext, FakeAudioContext, fakeAudio, lastContext, sine } from './fake-audio.js';

/** The processor is loaded. */
const untilLoaded = (context = lastContext()): Promise<void> =>
  vi.waitFor(() => expect(context.worklets).toHaveLength(1));

describe('a speaker', () => {
  let page: EventTarget;

  beforeEach(() => {
    ({ page } = fakeAudio());
  });

  it('plays the pieces without a gap or a click, at the rate of the context', async () => {
    const speaker = new Speaker({ sampleRate: 24_000 });
    const pcm = float32ToPcm16(sine(440, 24_000, 300));
    for (let at = 0; at < pcm.length; at += 1_001) void speaker.play(pcm.subarray(at, at + 1_001));
    const done = speaker.done();
    await untilLoaded();
    lastContext().render(400);
    await done;
    const { played } = lastContext();
    const sound = sine(440, 48_000, 300);
    // The filter rings at both ends.
    for (let at = 200; at < sound.length - 200; at += 1)
      expect(Math.abs((played[at] ?? 0) - (sound[at] ?? 0))).toBeLessThan(0.001);
    expect(speaker.playedMs).toBe(300);
    expect(speaker.queuedMs).toBe(0);
  });

  it('is loud while it plays, and silent before and after', async () => {
    const levels: number[] = [];
    const speaker = new Speaker({ onProgress: () => levels.push(speaker.level) });
    expect(speaker.level).toBe(-Infinity);
    void speaker.play(float32ToPcm16(sine(440, 24_000, 100)));
    await untilLoaded();
    lastContext().render(200);
    expect(Math.max(...levels)).toBeCloseTo(-9, 0);
    expect(levels.at(-1)).toBe(-Infinity);
    const count = levels.length;
    lastContext().render(200);
    expect(levels).toHaveLength(count);
  });

  it('lets play() wait while more than a second is queued', async () => {
    const speaker = new Speaker();
    const second = float32ToPcm16(sine(440, 24_000, 1_000));
    await speaker.play(second.subarray(0, 40_000));
    let isDone = false;
    const second2 = speaker.play(second).then(() => (isDone = true));
    await untilLoaded();
    lastContext().render(500);
    await Promise.resolve();
    expect(isDone).toBe(false);
    lastContext().render(400);
    await second2;
  });

  it('refuses a piece if nobody awaits the calls before', async () => {
    const speaker = new Speaker();
    const error = new Uint8Array(24_000 * 2 * 61);
    void speaker.play(error);
    expect(String(await rejection(speaker.play(error)))).toContain('await play()');
    await rejection(speaker.play('pcm' as never));
    speaker.close();
  });

  it('ends the sound at once with flush(), and begins the next one', async () => {
    const speaker = new Speaker();
    void speaker.play(float32ToPcm16(sine(440, 24_000, 900)));
    const done = speaker.done();
    await untilLoaded();
    lastContext().render(100);
    const played = speaker.playedMs;
    expect(played).toBeGreaterThan(80);
    speaker.flush();
    await done;
    expect(speaker.queuedMs).toBe(0);
    lastContext().render(100);
    expect(speaker.playedMs - played).toBeLessThan(22);
    const heard = lastContext().played.slice(0, Math.round(lastContext().sampleRate * 0.11));
    expect(
      lastContext()
        .played.slice(heard.length)
        .every((sample) => sample === 0),
    ).toBe(true);
    void speaker.play(float32ToPcm16(sine(440, 24_000, 100)));
    expect(speaker.queuedMs).toBeGreaterThan(90);
    const end = speaker.done();
    lastContext().render(200);
    await end;
    expect(speaker.playedMs).toBeGreaterThan(played + 99);
  });

  it('drops with flush() what waits for the processor, and keeps a pause', async () => {
    const speaker = new Speaker();
    void speaker.play(float32ToPcm16(sine(440, 24_000, 100)));
    speaker.pause();
    speaker.flush();
    await speaker.done();
    void speaker.play(float32ToPcm16(sine(440, 24_000, 50)));
    await untilLoaded();
    lastContext().render(100);
    expect([speaker.playedMs, speaker.paused]).toEqual([0, true]);
    speaker.resume();
    expect(speaker.paused).toBe(false);
    lastContext().render(100);
    expect(speaker.playedMs).toBeGreaterThan(40);
  });

  it('has a volume and a device', async () => {
    const speaker = new Speaker({ volume: 0.5 });
    expect(speaker.volume).toBe(0.5);
    speaker.volume = 2;
    expect(speaker.volume).toBe(2);
    expect(() => (speaker.volume = -1)).toThrow(/volume/);
    await speaker.setDevice('loud');
    expect(lastContext().sinkId).toBe('loud');
    await speaker.setDevice();
    expect(lastContext().sinkId).toBe('');
    expect(String(await rejection(speaker.setDevice('gone')))).toContain('listSpeakers()');
    Reflect.set(lastContext(), 'setSinkId', undefined);
    expect(String(await rejection(speaker.setDevice('loud')))).toContain('cannot choose');
  });

  it('resumes an interrupted context when its state changes, and when the user touches the page', async () => {
    const speaker = new Speaker();
    const context = lastContext();
    expect(context.state).toBe('running');
    context.isResumable = false;
    context.change('interrupted');
    expect([context.resumes, context.state]).toEqual([2, 'interrupted']);
    context.isResumable = true;
    page.dispatchEvent(new Event('pointerdown'));
    expect([context.resumes, context.state]).toEqual([3, 'running']);
    context.change('suspended');
    expect(context.state).toBe('running');
    speaker.close();
    expect([context.state, context.listeners]).toEqual(['closed', 0]);
  });

  it('does not play after close(), also if it was loading', async () => {
    const context = new FakeAudioContext();
    const speaker = new Speaker({ context: asContext(context) });
    const waiting = speaker.play(float32ToPcm16(sine(440, 24_000, 2_000)));
    speaker.close();
    speaker.close();
    await waiting;
    expect(String(await rejection(speaker.play(new Uint8Array(2))))).toContain('closed');
    expect(String(await rejection(speaker.done()))).toContain('closed');
    await vi.waitFor(() => expect(context.processors.size).toBe(2));
    expect(context.worklets).toEqual([]);
    // It is the context of the caller.
    expect(context.state).toBe('running');
    expect(context.listeners).toBe(0);
  });

  it('releases its nodes at the end of a block', async () => {
    {
      await using speaker = new Speaker();
      void speaker.play(new Uint8Array(2));
      await untilLoaded();
    }
    expect(lastContext().nodes.every((node) => !node.isConnected)).toBe(true);
    expect(lastContext().worklets[0]?.port.onmessage).toBeNull();
    lastContext().state = 'running';
    lastContext().render(10);
  });

  it('tells how to serve the worklet if the page forbids blobs', async () => {
    const context = new FakeAudioContext();
    context.failsToLoad = true;
    const speaker = new Speaker({ context: asContext(context) });
    const waiting = speaker.play(new Uint8Array(96_000));
    expect(String(await rejection(waiting))).toContain('workletUrl');
    const next = speaker.done();
    expect(String(await rejection(next))).toContain('coze-client/voice/worklet.js');
    const other = new Speaker({ context: asContext(context), workletUrl: '/worklet.js' });
    const error = await rejection(other.play(new Uint8Array(96_000)));
    expect(String(error)).toContain('set workletUrl to');
    expect(context.modules.at(-1)).toBe('/worklet.js');
    // Another attempt may succeed.
    context.failsToLoad = false;
    void new Speaker({ context: asContext(context) });
    await vi.waitFor(() => expect(context.worklets).toHaveLength(1));
  });

  it.each(['before', 'while it loads'])('says that its context was closed %s', async (when) => {
    const context = new FakeAudioContext();
    if (when === 'before') await context.close();
    const speaker = new Speaker({ context: asContext(context) });
    const waiting = rejection(speaker.play(new Uint8Array(96_000)));
    if (when !== 'before') await context.close();
    expect(await waiting).toMatchObject({ name: 'CozeError', message: 'The AudioContext was closed.' });
    expect(await rejection(speaker.setDevice('loud'))).toMatchObject({
      name: 'CozeError',
      message: 'The AudioContext was closed.',
    });
    speaker.close();
  });

  it('cannot be made without Web Audio, or with options that are not valid', () => {
    expect(() => new Speaker({ volume: -1 })).toThrow(/volume/);
    expect(() => new Speaker({ sampleRate: 1 })).toThrow(/sample rate/);
    vi.stubGlobal('AudioContext', undefined);
    expect(() => new Speaker()).toThrow(/No AudioContext/);
  });

  it('works where there is no document', () => {
    vi.stubGlobal('document', undefined);
    new Speaker().close();
    expect(lastContext().state).toBe('closed');
  });
});
