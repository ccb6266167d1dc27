import { beforeEach, describe, expect, it, vi } from 'vitest';
import { joinBytes } from '../../src/lib/source.js';
import { measureLevel, pcm16ToFloat32 } from '../../src/audio/index.js';
import {
  listMicrophones,
  listSpeakers,
  MicrophoneError,
  openMicrophone,
  type AudioDevice,
  type Microphone,
  type MicrophoneFailure,
} from '../../src/voice/index.js';
import { rejection } from '../support/operations.js';
import {
  asContext,
  FakeAudioContext,
  fakeAudio,
  FakeTrack,
  lastContext,
  sine,
  type FakeDevices,
} from './fake-audio.js';

let devices: FakeDevices;

beforeEach(() => {
  ({ devices } = fakeAudio());
});

/** The audio that a loop has got so far, and its end. */
function record(microphone: Microphone) {
  const pieces: Uint8Array[] = [];
  const ended = (async () => {
    for await (const piece of microphone) pieces.push(piece);
  })();
  return { pieces, ended };
}

describe('a microphone', () => {
  it.each([
    [44_100, 16_000],
    [48_000, 24_000],
    [48_000, 48_000],
  ])('of %s Hz puts out %s Hz without clicks', async (from, to) => {
    const context = new FakeAudioContext({ sampleRate: from });
    const microphone = await openMicrophone({ sampleRate: to, context: asContext(context) });
    const { pieces, ended } = record(microphone);
    devices.hear(sine(440, from, 500));
    context.render(500);
    microphone.close();
    await ended;
    const samples = pcm16ToFloat32(joinBytes(pieces));
    const sound = sine(440, to, 500);
    expect(samples.length).toBeGreaterThan(to * 0.47);
    for (let at = 200; at < samples.length; at += 1)
      expect(Math.abs((samples[at] ?? 0) - (sound[at] ?? 0))).toBeLessThan(0.001);
    expect(microphone.sampleRate).toBe(to);
  });

  it('asks for the processing of a call, and for the device of the caller', async () => {
    (await openMicrophone()).close();
    const options = { deviceId: 'headset', echoCancellation: false, noiseSuppression: false, autoGainControl: false };
    const microphone = await openMicrophone(options);
    expect(microphone.device).toEqual({ id: 'headset', label: 'Headset' });
    expect([microphone.codec, microphone.sampleRate]).toEqual(['pcm', 24_000]);
    const on = { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true };
    const off = { channelCount: 1, echoCancellation: false, noiseSuppression: false, autoGainControl: false };
    expect(devices.requests).toEqual([on, { deviceId: { exact: 'headset' }, ...off }]);
  });

  it('is silent while it is muted, and stays open', async () => {
    const microphone = await openMicrophone();
    const { pieces, ended } = record(microphone);
    devices.hear(sine(440, 48_000, 300));
    expect(microphone.level).toBe(-Infinity);
    lastContext().render(100);
    expect(microphone.level).toBeCloseTo(-9, 0);
    microphone.muted = true;
    const count = pieces.length;
    expect([microphone.muted, microphone.level, devices.tracks[0]?.enabled]).toEqual([true, -Infinity, false]);
    // The filter keeps some sound.
    lastContext().render(40);
    expect(microphone.level).toBe(-Infinity);
    lastContext().render(60);
    await Promise.resolve();
    expect(pieces.length).toBeGreaterThanOrEqual(count);
    microphone.muted = false;
    lastContext().render(100);
    expect(microphone.level).toBeCloseTo(-9, 0);
    microphone.close();
    await ended;
    const levels = pieces.map((piece) => measureLevel(piece).rms);
    expect(levels.slice(6, 9)).toEqual([-Infinity, -Infinity, -Infinity]);
    expect(microphone.level).toBe(-Infinity);
  });

  it('gives each loop the audio from its start on, at most two seconds of it', async () => {
    const microphone = await openMicrophone({ sampleRate: 48_000 });
    const slow = microphone[Symbol.asyncIterator]();
    const ramp = Array.from({ length: 144_000 }, (_, at) => at / 144_000);
    devices.hear(ramp);
    lastContext().render(3_000);
    microphone.close();
    const pieces = [];
    for await (const piece of slow) pieces.push(piece);
    const samples = pcm16ToFloat32(joinBytes(pieces));
    expect(samples.length).toBe(96_000);
    // The oldest is gone.
    expect(samples[0]).toBeCloseTo(1 / 3, 2);
    const late = record(microphone);
    await late.ended;
    expect(late.pieces).toEqual([]);
  });

  it('goes on after a loop was left', async () => {
    const microphone = await openMicrophone();
    const first = microphone[Symbol.asyncIterator]();
    await first.return(undefined);
    const { pieces, ended } = record(microphone);
    lastContext().render(200);
    microphone.close();
    await ended;
    expect(pieces.length).toBeGreaterThan(5);
  });

  it('stops sending to a page that does not confirm what it got', async () => {
    const microphone = await openMicrophone({ sampleRate: 48_000 });
    const [node] = lastContext().worklets;
    if (node === undefined) return expect.unreachable();
    const received: unknown[] = [];
    node.port.onmessage = ({ data }) => received.push(data);
    lastContext().render(5_000);
    expect(received).toHaveLength(100);
    microphone.close();
  });

  it('is mixed to mono by the browser, and may be without a channel for a moment', async () => {
    const microphone = await openMicrophone({ sampleRate: 48_000 });
    const [node] = lastContext().worklets;
    expect(node?.options).toMatchObject({ channelCount: 1, channelCountMode: 'explicit' });
    expect(node?.processor.process([[]], [[new Float32Array(128)]])).toBe(true);
    microphone.close();
    expect(node?.processor.process([[]], [[new Float32Array(128)]])).toBe(false);
  });

  it('changes the device without an end of the audio', async () => {
    const changes: AudioDevice[] = [];
    const microphone = await openMicrophone({ onDeviceChange: (device) => changes.push(device) });
    const { pieces, ended } = record(microphone);
    lastContext().render(100);
    microphone.muted = true;
    await microphone.setDevice('headset');
    expect(changes).toEqual([{ id: 'headset', label: 'Headset' }]);
    expect(devices.tracks.map(({ readyState, enabled, listeners }) => [readyState, enabled, listeners])).toEqual([
      ['ended', false, 0],
      ['live', false, 1],
    ]);
    const count = pieces.length;
    lastContext().render(100);
    await Promise.resolve();
    expect(await rejection(microphone.setDevice('gone'))).toMatchObject({ reason: 'missing' });
    expect(microphone.device.id).toBe('headset');
    microphone.close();
    await ended;
    expect(pieces.length).toBeGreaterThan(count);
    await microphone.setDevice('default');
    expect(devices.tracks).toHaveLength(2);
  });

  it('continues with the default device when its own is unplugged', async () => {
    const microphone = await openMicrophone({ deviceId: 'headset' });
    devices.change();
    devices.microphones = devices.microphones.filter(({ deviceId }) => deviceId !== 'headset');
    devices.change();
    await vi.waitFor(() => expect(microphone.device.id).toBe('default'));
    // Some browsers only end the track.
    devices.tracks[1]?.stop();
    devices.tracks[1]?.dispatchEvent(new Event('ended'));
    await vi.waitFor(() => expect(devices.tracks).toHaveLength(3));
    microphone.close();
    expect(devices.listeners).toBe(0);
  });

  it('records a track of the program, which no device replaces unless it is asked for', async () => {
    const track = new FakeTrack({ deviceId: 'tab', label: 'Tab' }, () => 0.5);
    const microphone = await openMicrophone({ track: track as unknown as MediaStreamTrack });
    const { pieces, ended } = record(microphone);
    lastContext().render(100);
    devices.change();
    track.stop();
    track.dispatchEvent(new Event('ended'));
    await microphone.setDevice('headset');
    expect(devices.tracks.map(({ deviceId }) => deviceId)).toEqual(['headset']);
    microphone.close();
    await ended;
    // A step rings in the resampler.
    expect(measureLevel(joinBytes(pieces)).peak).toBeGreaterThan(-7);
  });

  it('reports once that there is no other device, and continues with the next one', async () => {
    const errors: unknown[] = [];
    const found: string[] = [];
    const microphone = await openMicrophone({
      onError: (error) => errors.push(error),
      onDeviceChange: ({ label }) => found.push(label),
    });
    const unplug = async (): Promise<void> => {
      const { length } = devices.requests;
      devices.microphones = [];
      // Browsers tell it twice, and then each time that any device comes or goes.
      devices.tracks.at(-1)?.unplug();
      devices.change();
      devices.change();
      await vi.waitFor(() => expect(devices.requests).toHaveLength(length + 3));
    };
    const plug = async (label: string): Promise<void> => {
      devices.microphones = [{ deviceId: label, label }];
      devices.change();
      await vi.waitFor(() => expect(found.at(-1)).toBe(label));
    };
    const missing = { name: 'MicrophoneError', reason: 'missing' };
    await unplug();
    await plug('USB');
    expect(errors).toMatchObject([missing]);
    await unplug();
    await plug('Headset');
    expect(errors).toMatchObject([missing, missing]);
    expect(found).toEqual(['USB', 'Headset']);
    microphone.close();
  });

  it('leaves nothing open after close(), also while another device opens', async () => {
    let open = (): void => undefined;
    const microphone = await openMicrophone();
    devices.hold = new Promise((resolve) => (open = resolve));
    const changing = microphone.setDevice('headset');
    devices.microphones = [];
    devices.change();
    await vi.waitFor(() => expect(devices.requests).toHaveLength(2));
    microphone.close();
    microphone.close();
    devices.microphones = [{ deviceId: 'headset', label: 'Headset' }];
    open();
    await changing;
    expect(devices.tracks.map(({ readyState }) => readyState)).toEqual(['ended', 'ended']);
    expect(lastContext().state).toBe('closed');
    expect(lastContext().nodes.every((node) => !node.isConnected)).toBe(true);
    expect([devices.listeners, lastContext().listeners]).toEqual([0, 0]);
  });

  it('is closed at the end of a block, and keeps the context of the caller', async () => {
    const context = new FakeAudioContext();
    {
      await using microphone = await openMicrophone({ context: asContext(context) });
      expect(microphone.muted).toBe(false);
    }
    expect(context.state).toBe('running');
    expect(devices.tracks[0]?.readyState).toBe('ended');
  });
});

describe('a microphone that cannot be opened', () => {
  it.each<[string, MicrophoneFailure, RegExp]>([
    ['NotAllowedError', 'denied', /allow it in the browser/],
    ['SecurityError', 'denied', /allow="microphone"/],
    ['NotFoundError', 'missing', /connect one/],
    ['OverconstrainedError', 'missing', /leave out the id/],
    ['NotReadableError', 'in_use', /other programs/],
    ['AbortError', 'in_use', /other programs/],
    ['NotSupportedError', 'unsupported', /cannot record/],
  ])('because of %s is a MicrophoneError with the reason %s', async (name, reason, advice) => {
    devices.error = new DOMException('No.', name);
    const error = await rejection(openMicrophone());
    expect(error).toBeInstanceOf(MicrophoneError);
    expect(error).toMatchObject({ name: 'MicrophoneError', reason, message: expect.stringMatching(advice) });
    expect(Reflect.get(Object(error), 'cause')).toBe(devices.error);
    expect(lastContext().state).toBe('closed');
  });

  it('because of an error that has no name is one too', async () => {
    devices.error = 'No.';
    expect(await rejection(openMicrophone())).toMatchObject({ reason: 'in_use', cause: 'No.' });
  });

  it('because the page is not secure, or the browser cannot record', async () => {
    vi.stubGlobal('navigator', {});
    vi.stubGlobal('isSecureContext', false);
    expect(await rejection(openMicrophone())).toMatchObject({ reason: 'insecure' });
    vi.stubGlobal('isSecureContext', true);
    expect(await rejection(openMicrophone())).toMatchObject({ reason: 'unsupported' });
    vi.stubGlobal('navigator', undefined);
    expect(await rejection(listMicrophones())).toMatchObject({ reason: 'unsupported' });
    expect(FakeAudioContext.opened).toEqual([]);
  });

  it('because there are no worklets closes the track', async () => {
    const context = new FakeAudioContext();
    Object.defineProperty(context, 'audioWorklet', { value: undefined });
    expect(await rejection(openMicrophone({ context: asContext(context) }))).toMatchObject({ reason: 'unsupported' });
    await vi.waitFor(() => expect(devices.tracks[0]?.readyState).toBe('ended'));
  });

  it('because the stream has no track', async () => {
    devices.getUserMedia = async () => ({ getAudioTracks: () => [] }) as never;
    expect(await rejection(openMicrophone())).toMatchObject({ reason: 'missing' });
  });

  it('because the worklet is missing closes the track, also one that opens later', async () => {
    const context = new FakeAudioContext();
    context.failsToLoad = true;
    let open = (): void => undefined;
    devices.hold = new Promise((resolve) => (open = resolve));
    expect(String(await rejection(openMicrophone({ context: asContext(context) })))).toContain('worklet');
    open();
    await vi.waitFor(() => expect(devices.tracks[0]?.readyState).toBe('ended'));
    expect(context.listeners).toBe(0);
  });

  it('because the context has another rate closes all', async () => {
    devices.isForeign = true;
    expect(await rejection(openMicrophone())).toMatchObject({ reason: 'unsupported' });
    expect(devices.tracks[0]?.readyState).toBe('ended');
    expect(lastContext().nodes.every((node) => !node.isConnected)).toBe(true);
    expect(lastContext().state).toBe('closed');
  });

  it('because an option is not valid asks nobody', async () => {
    for (const options of [{ codec: 'mp3' }, { sampleRate: 0 }, { muted: 1, deviceId: '' }, { onError: 1 }, null])
      await rejection(openMicrophone(options as never));
    await rejection(openMicrophone({ echoCancellation: 'yes' as never }));
    expect(devices.requests).toEqual([]);
  });
});

describe('the devices', () => {
  it('are listed with their names', async () => {
    expect(await listMicrophones()).toEqual([
      { id: 'default', label: 'Default' },
      { id: 'headset', label: 'Headset' },
    ]);
    expect(await listSpeakers()).toEqual([{ id: 'loud', label: 'Loud' }]);
  });
});
