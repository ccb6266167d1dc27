import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { encodeBase64, measureLevel, mulawToPcm16 } from '../../src/audio/index.js';
import { joinBytes } from '../../src/lib/source.js';
import { PcmPlayer, PcmRecorder, type PcmRecorderConfig } from '../../src/ws-tools/index.js';
import { eventually } from '../support/eventually.js';
import { rejection } from '../support/operations.js';
import { FakeAudioContext, fakeAudio, FakeTrack, lastContext, sine, type FakeDevices } from '../voice/fake-audio.js';
import { fakeCodecs } from '../voice/fake-codecs.js';
import { speech } from '../voice/voice-peer.js';
import { rendering } from './tool-peer.js';

let devices: FakeDevices;

/** Refuses the worklet. */
class SilentContext extends FakeAudioContext {
  override failsToLoad = true;
}

beforeEach(() => {
  ({ devices } = fakeAudio());
});

function recorder(config: PcmRecorderConfig = {}) {
  const lines: string[] = [];
  const logger = { warn: (line: string) => lines.push(line) };
  const recorder = new PcmRecorder({ logger, ...config });
  onTestFinished(() => recorder.destroy());
  const pieces: ArrayBuffer[] = [];
  const heard = (): Uint8Array => joinBytes(pieces.map((piece) => new Uint8Array(piece)));
  const pcmAudioCallback = ({ raw }: { raw: ArrayBuffer }): unknown => pieces.push(raw);
  return { recorder, lines, heard, callbacks: { pcmAudioCallback } };
}

describe('a recorder', () => {
  it('puts out PCM16 at 48000 Hz between record() and destroy()', async () => {
    const { recorder: one, heard, callbacks, lines } = recorder();
    expect(() => one.record()).toThrow(/start\(\)/);
    one.pause();
    one.resume();
    expect([one.getSampleRate(), one.getRawMediaStream(), one.getDenoiserEnabled()]).toEqual([
      48_000,
      undefined,
      undefined,
    ]);
    await one.start();
    expect(one.getStatus()).toBe('ended');
    one.record(callbacks);
    devices.hear(sine(440, 48_000, 300));
    await rendering(() => expect(heard().length).toBeGreaterThan(19_200));
    expect([one.getStatus(), measureLevel(heard()).peak]).toEqual(['recording', expect.closeTo(-6, 0)]);
    const track = one.audioTrack;
    expect([track?.getTrackLabel(), track?.getMediaStreamTrack(), track?.getVolumeLevel()]).toEqual([
      'Default',
      devices.tracks[0],
      expect.closeTo(0.35, 1),
    ]);
    expect(one.getRawMediaStream()).toMatchObject({ track: devices.tracks[0] });
    one.destroy();
    expect([one.audioTrack, one.getStatus(), devices.tracks[0]?.readyState]).toEqual([undefined, 'ended', 'ended']);
    one.destroy();
    expect(lines).toHaveLength(2);
  });

  it('records G.711 at 8000 Hz', async () => {
    const { recorder: one, heard, callbacks } = recorder();
    await one.start('g711u');
    one.record(callbacks);
    devices.hear(sine(440, 48_000, 1_000));
    await rendering(() => expect(heard().length).toBeGreaterThan(4_000));
    expect([one.getSampleRate(), measureLevel(mulawToPcm16(heard())).peak]).toEqual([8_000, expect.closeTo(-6, 0)]);
  });

  it('records Opus where the browser can, for both callbacks', async () => {
    fakeCodecs();
    const { recorder: one, heard, callbacks } = recorder();
    const packets: ArrayBuffer[] = [];
    await one.start('opus');
    one.record({ ...callbacks, opusAudioCallback: ({ raw }) => packets.push(raw) });
    await rendering(() => expect(packets.length).toBeGreaterThan(2));
    expect(joinBytes(packets.map((packet) => new Uint8Array(packet)))).toEqual(heard());
  });

  it('is silent until resume() with audioMutedDefault', async () => {
    const { recorder: one, heard, callbacks } = recorder({ audioMutedDefault: true });
    await one.start();
    one.record(callbacks);
    lastContext().render(100);
    expect([one.getStatus(), devices.tracks[0]?.enabled]).toEqual(['ended', false]);
    one.resume();
    await rendering(() => expect(heard().length).toBeGreaterThan(0));
  });

  it('takes the constraints of its options', async () => {
    const audioCaptureConfig = { echoCancellation: false, autoGainControl: false, noiseSuppression: false };
    const { recorder: one } = recorder({ audioCaptureConfig, deviceId: 'default' });
    await one.start();
    expect(devices.requests).toEqual([{ ...audioCaptureConfig, channelCount: 1 }]);
    expect(one.getDenoiserEnabled()).toBe(false);
  });

  it.each(['track', 'function'])('records a %s of the program, and no microphone', async (kind) => {
    const track = new FakeTrack({ deviceId: 'tab', label: 'Tab' }, () => 0.5) as unknown as MediaStreamTrack;
    const mediaStreamTrack = kind === 'track' ? track : async () => track;
    const { recorder: one, heard, callbacks } = recorder({ mediaStreamTrack });
    await one.start();
    one.record(callbacks);
    await rendering(() => expect(heard().length).toBeGreaterThan(1_000));
    // It is no device of the system: no microphone takes its place.
    devices.change();
    track.stop();
    track.dispatchEvent(new Event('ended'));
    await eventually(() => expect(measureLevel(heard()).peak).toBeCloseTo(-6, 0));
    expect(devices.requests).toEqual([]);
    one.destroy();
    expect(await rejection(one.start())).toMatchObject({
      message: expect.stringMatching(/mediaStreamTrack has ended/),
    });
  });

  it('says once that the browser has no denoiser with data, and that constraints count later', async () => {
    const { recorder: one, lines } = recorder();
    await one.start();
    one.dump();
    one.dump();
    await one.setDenoiserEnabled(true);
    expect(lines).toEqual([
      expect.stringContaining('stands for'),
      expect.stringContaining('only when the microphone opens'),
    ]);
  });

  it('goes on when a callback fails, and logs that once', async () => {
    const wavRecordConfig = { enableSourceRecord: true, enableDenoiseRecord: false };
    const { recorder: one, lines } = recorder({ debug: true, wavRecordConfig });
    let calls = 0;
    const fail = (): never => {
      calls += 1;
      throw new Error('mine');
    };
    await one.start();
    one.record({ pcmAudioCallback: fail, wavAudioCallback: fail });
    await rendering(() => expect(calls).toBeGreaterThan(3));
    one.destroy();
    expect([one.getStatus(), one.audioTrack]).toEqual(['ended', undefined]);
    expect(lines).toEqual(['[coze] A callback of record() failed. The recording continues.']);
  });

  it('logs what fails while it records', async () => {
    const { recorder: one, lines } = recorder();
    await one.start();
    devices.error = new DOMException('No.', 'NotAllowedError');
    devices.tracks[0]?.stop();
    devices.tracks[0]?.dispatchEvent(new Event('ended'));
    await eventually(() =>
      expect(lines).toEqual([expect.stringContaining('The recording failed: The microphone was denied')]),
    );
  });

  it('keeps the last ten minutes for a WAV file', async () => {
    const { WavDump } = await import('../../src/ws-tools/wav-dump.js');
    const dump = new WavDump(10);
    for (let second = 0; second < 700; second += 1) dump.add(new Uint8Array(20));
    expect([dump.take()?.size, dump.take()]).toEqual([44 + 12_000, undefined]);
  });
});

describe('a player', () => {
  const loudest = (): number => Math.max(...lastContext().played.slice(-480), 0);
  const sound = (milliseconds: number): string => encodeBase64(Uint8Array.from(speech(milliseconds)));

  function player(isPauseDefault = false) {
    const onCompleted = vi.fn<() => void>();
    const lines: string[] = [];
    const logger = { warn: (line: string) => lines.push(line) };
    const player = new PcmPlayer({ onCompleted, isPauseDefault, logger });
    onTestFinished(() => player.destroy());
    return { player, onCompleted, lines };
  }

  it('plays pieces, and reports the end after complete()', async () => {
    const { player: one, onCompleted } = player();
    await one.append(sound(100));
    expect(one.isPlaying()).toBe(false);
    one.init();
    // More than waits in a speaker: nothing has to be awaited.
    for (let piece = 0; piece < 4; piece += 1) void one.append(sound(1_000));
    one.complete();
    await rendering(() => expect(loudest()).toBeGreaterThan(0.2));
    await one.togglePlay();
    lastContext().render(50);
    expect([one.isPlaying(), loudest(), onCompleted.mock.calls.length]).toEqual([false, 0, 0]);
    await one.togglePlay();
    await rendering(() => expect(onCompleted).toHaveBeenCalledOnce());
    expect(lastContext().played.filter((sample) => sample !== 0).length).toBeGreaterThan(4 * 47_000);
    expect(await rejection(one.append('*'))).toMatchObject({ name: 'AudioError' });
  });

  it('waits for resume() with isPauseDefault', async () => {
    const { player: one } = player(true);
    one.init();
    await one.append(sound(300));
    await rendering(() => expect(lastContext().worklets).toHaveLength(1));
    lastContext().render(100);
    expect([one.isPlaying(), loudest()]).toEqual([false, 0]);
    await one.resume();
    await rendering(() => expect(loudest()).toBeGreaterThan(0.2));
  });

  it('is silent after interrupt(), until init()', async () => {
    const { player: one, onCompleted } = player();
    one.init();
    await one.append(sound(3_000));
    await rendering(() => expect(loudest()).toBeGreaterThan(0.2));
    await one.interrupt();
    await one.append(sound(300));
    one.complete();
    expect([onCompleted.mock.calls.length, lastContext().state]).toEqual([1, 'closed']);
    one.init();
    await one.append(sound(300));
    await rendering(() => expect(loudest()).toBeGreaterThan(0.2));
    one.init();
  });

  it('keeps 32 MiB', async () => {
    const { player: one } = player();
    one.init();
    expect(await rejection(one.append(encodeBase64(new Uint8Array(2 ** 25 + 3))))).toMatchObject({
      message: expect.stringMatching(/32 MiB/),
    });
  });

  it('logs that a sample is cut in half', async () => {
    const { player: one, lines, onCompleted } = player();
    one.init();
    await one.append(encodeBase64(new Uint8Array(3)));
    one.complete();
    await rendering(() => expect(lines).toEqual(['[coze] A piece of audio cannot be played.']));
    expect(onCompleted).not.toHaveBeenCalled();
  });

  it('logs that it cannot play', async () => {
    const { player: one, lines } = player();
    vi.stubGlobal('AudioContext', SilentContext);
    one.init();
    await one.append(sound(100));
    await eventually(() => expect(lines).toEqual(['[coze] A piece of audio cannot be played.']));
  });
});
