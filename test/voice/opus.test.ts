import { beforeEach, describe, expect, it, vi } from 'vitest';
import { float32ToPcm16, pcm16ToFloat32 } from '../../src/audio/index.js';
import { joinBytes } from '../../src/lib/source.js';
import { openMicrophone, startVoice } from '../../src/voice/index.js';
import { OpusDecoder, OpusEncoder } from '../../src/voice/opus.js';
import { eventually } from '../support/eventually.js';
import { rejection } from '../support/operations.js';
import { fakeAudio, lastContext, sine, type FakeDevices } from './fake-audio.js';
import { fakeCodecs } from './fake-codecs.js';
import { calling, heardBy, running } from './voice-peer.js';

let devices: FakeDevices;

beforeEach(() => {
  ({ devices } = fakeAudio());
});

describe('a microphone with the codec Opus', () => {
  it('puts out packets of the encoder of the browser', async () => {
    const { FakeEncoder, FakeAudioData } = fakeCodecs();
    const microphone = await openMicrophone({ codec: 'opus' });
    expect(microphone.codec).toBe('opus');
    const packets = microphone[Symbol.asyncIterator]();
    devices.hear(sine(440, 48_000, 200));
    lastContext().render(100);
    expect((await packets.next()).value?.length).toBeGreaterThan(0);
    expect(FakeEncoder.all[0]?.config).toMatchObject({ codec: 'opus', sampleRate: 24_000, numberOfChannels: 1 });
    expect(FakeAudioData.all.every(({ isClosed }) => isClosed)).toBe(true);
    const [first, second] = FakeAudioData.all;
    expect(second?.init.timestamp).toBe(Math.round((Number(first?.numberOfFrames) * 1_000_000) / 24_000));
    microphone.close();
    microphone.close();
    expect(FakeEncoder.all[0]?.state).toBe('closed');
  });

  it('reports that the encoder has failed', async () => {
    const { FakeEncoder } = fakeCodecs();
    const errors: unknown[] = [];
    const microphone = await openMicrophone({ codec: 'opus', onError: (error) => errors.push(error) });
    const silent = await openMicrophone({ codec: 'opus' });
    for (const { callbacks } of FakeEncoder.all) callbacks.error('broken');
    expect(errors).toEqual(['broken']);
    for (const encoder of FakeEncoder.all) encoder.state = 'closed';
    lastContext().render(100);
    microphone.close();
    silent.close();
  });

  it('puts out PCM16 if the browser cannot encode Opus', async () => {
    const without = await openMicrophone({ codec: 'opus' });
    const { FakeEncoder } = fakeCodecs();
    FakeEncoder.supports = false;
    const unsupported = await openMicrophone({ codec: 'opus' });
    expect([without.codec, unsupported.codec]).toEqual(['pcm', 'pcm']);
    without.close();
    unsupported.close();
  });

  it('closes the microphone if the codecs cannot be loaded', async () => {
    fakeCodecs();
    vi.spyOn(OpusEncoder, 'open').mockRejectedValue(new Error('No file.'));
    expect(String(await rejection(openMicrophone({ codec: 'opus' })))).toContain('No file.');
    expect(devices.tracks[0]?.readyState).toBe('ended');
    vi.restoreAllMocks();
  });
});

describe('a call in Opus', () => {
  const output_audio = { codec: 'opus', opus_config: {} };
  const options = { microphone: { codec: 'opus' }, output: { codec: 'opus' } } as const;

  it('asks the server for it, sends packets, and plays those of the bot to their end', async () => {
    fakeCodecs();
    const { bot, peer, context, states, call } = await calling(options, { confirmed: { output_audio } });
    expect(await bot.receive('chat.update')).toMatchObject({
      input_audio: { format: 'pcm', codec: 'opus' },
      output_audio: { codec: 'opus' },
    });
    const sound = float32ToPcm16(sine(440, 48_000, 60));
    bot.begin('1');
    for (let at = 0; at < sound.length; at += 1_920) bot.audio('1', ...sound.subarray(at, at + 1_920));
    bot.chat('1', 'completed');
    await running(context, () => expect(states.at(-1)).toBe('listening'));
    expect(call.playedMs).toBe(60);
    expect(Math.max(...context.played)).toBeCloseTo(0.5, 1);
    expect(heardBy(peer).length).toBeGreaterThan(100);
  });

  it('drops with an interruption what is not decoded yet', async () => {
    const { FakeDecoder, FakeAudioData } = fakeCodecs();
    const { bot, context, call } = await calling(options, { confirmed: { output_audio } });
    const decodes = FakeAudioData.all.length;
    bot.begin('1');
    bot.audio('1', ...float32ToPcm16(sine(440, 48_000, 500)));
    await eventually(() => expect(FakeAudioData.all).toHaveLength(decodes + 1));
    bot.audio('1', ...float32ToPcm16(sine(440, 48_000, 500)));
    await running(context, () => expect(call.playedMs).toBeGreaterThan(50));
    call.interrupt();
    expect(FakeDecoder.all.map(({ state }) => state)).toEqual(['closed', 'configured']);
    call.close();
    expect(FakeDecoder.all.at(-1)?.state).toBe('closed');
  });

  it('plays no more after an interruption of a reply that was received at once', async () => {
    fakeCodecs();
    const { bot, context, call, errors } = await calling(options, { confirmed: { output_audio } });
    bot.begin('1');
    // More than the speaker takes at once: the rest waits, decoded.
    for (let count = 0; count < 8; count += 1) bot.audio('1', ...float32ToPcm16(sine(440, 48_000, 500)));
    bot.chat('1', 'completed');
    await running(context, () => expect(call.playedMs).toBeGreaterThan(100));
    call.interrupt();
    const { playedMs } = call;
    // Each piece that is still handed over would be played.
    await running(context, () => expect(context.worklets.at(-1)?.output.length).toBeGreaterThan(48_000 * 2));
    expect(call.playedMs).toBe(playedMs);
    expect(errors).toEqual([]);
  });

  it('plays nothing if it is interrupted while the decoder finishes', async () => {
    const { FakeDecoder } = fakeCodecs();
    const { bot, context, call, errors } = await calling(options, { confirmed: { output_audio } });
    const flush = vi.spyOn(FakeDecoder.prototype, 'flush');
    bot.begin('1');
    bot.audio('1', ...float32ToPcm16(sine(440, 48_000, 500)));
    bot.chat('1', 'completed');
    flush.mockImplementation(async () => call.interrupt());
    await eventually(() => expect(flush).toHaveBeenCalled());
    bot.begin('2');
    await eventually(() => expect(call.state).toBe('thinking'));
    context.render(500);
    expect([call.playedMs, errors]).toEqual([0, []]);
    vi.restoreAllMocks();
  });

  it('asks for PCM if the browser cannot decode Opus', async () => {
    const { bot } = await calling(options);
    expect(await bot.receive('chat.update')).toMatchObject({
      input_audio: { codec: 'pcm' },
      output_audio: { codec: 'pcm' },
    });
  });

  it('cannot begin if the session is set to a codec that cannot be played', async () => {
    const error = await rejection(calling({}, { confirmed: { output_audio } }));
    expect(String(error)).toContain('output.codec to pcm');
    expect(devices.tracks[0]?.readyState).toBe('ended');
  });

  it('reports an error of the decoder, and begins again with the next reply', async () => {
    const { FakeDecoder } = fakeCodecs();
    const { bot, context, errors, states } = await calling(options, { confirmed: { output_audio } });
    FakeDecoder.all[0]?.callbacks.error('broken');
    bot.begin('1');
    bot.audio('1', 1, 2);
    bot.chat('1', 'completed');
    await eventually(() => expect(errors).toEqual(['broken']));
    bot.begin('2');
    bot.audio('2', ...float32ToPcm16(sine(440, 48_000, 60)));
    bot.chat('2', 'completed');
    const turn = ['thinking', 'speaking', 'listening'];
    await running(context, () => expect(states).toEqual([...turn, ...turn]));
    expect(Math.max(...context.played)).toBeCloseTo(0.5, 1);
  });
});

describe('the decoder', () => {
  it('ignores what a closed decoder of the browser still puts out', async () => {
    const { FakeDecoder, FakeAudioData } = fakeCodecs();
    const decoder = new OpusDecoder();
    const packet = float32ToPcm16(sine(440, 48_000, 20));
    expect(decoder.decode(packet)).toEqual([]);
    decoder.reset();
    FakeDecoder.all[0]?.callbacks.error('late');
    await eventually(() => expect(FakeAudioData.all).toHaveLength(1));
    decoder.decode(packet);
    const pcm = joinBytes(await decoder.end());
    expect(pcm16ToFloat32(pcm)).toEqual(pcm16ToFloat32(packet));
    expect(FakeAudioData.all.every(({ isClosed }) => isClosed)).toBe(true);
    decoder.close();
    decoder.close();
  });
});

it('a call is started in a page only: importing it needs nothing of a browser', async () => {
  vi.unstubAllGlobals();
  for (const name of ['AudioContext', 'AudioWorkletNode', 'document']) expect(name in globalThis).toBe(false);
  expect(String(await rejection(startVoice({} as never)))).toContain('voice needs a page');
});
