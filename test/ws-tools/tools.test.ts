import { describe, expect, it, vi } from 'vitest';
import { WsToolsUtils } from '../../src/ws-tools/index.js';
import { fakeAudio } from '../voice/fake-audio.js';

describe('WsToolsUtils', () => {
  it('lists devices once the user has allowed a microphone', async () => {
    const { devices } = fakeAudio();
    devices.microphones.push({ deviceId: '', label: '' });
    const { audioInputs, audioOutputs } = await WsToolsUtils.getAudioDevices();
    expect([audioInputs, audioOutputs].map((list) => list.map(({ deviceId }) => deviceId))).toEqual([
      ['default', 'headset'],
      ['loud'],
    ]);
    expect(devices.tracks.map(({ readyState }) => readyState)).toEqual(['ended']);
    expect(await WsToolsUtils.checkDevicePermission()).toEqual({ audio: true });
    devices.error = new DOMException('No.', 'NotAllowedError');
    expect(await WsToolsUtils.checkDevicePermission()).toEqual({ audio: false });
    expect(await WsToolsUtils.getAudioDevices()).toEqual({ audioInputs: [], audioOutputs: [] });
  });

  it('knows the platform, and touches nothing on a server', async () => {
    vi.stubGlobal('navigator', undefined);
    const { isMobile, isHarmonOS, isBrowserExtension, checkDenoiserSupport } = WsToolsUtils;
    expect([isMobile(), isHarmonOS(), isBrowserExtension(), checkDenoiserSupport()]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(await WsToolsUtils.checkDevicePermission()).toEqual({ audio: false });
    const getSupportedConstraints = (): object => ({ noiseSuppression: true });
    const userAgent = 'Mozilla/5.0 (Linux; Android 12; HarmonyOS)';
    vi.stubGlobal('navigator', { userAgent, mediaDevices: { getSupportedConstraints } });
    vi.stubGlobal('chrome', { runtime: { id: 'x' } });
    expect([isMobile(), isHarmonOS(), isBrowserExtension(), checkDenoiserSupport('/assets')]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    vi.unstubAllGlobals();
  });

  it('converts samples', () => {
    const samples = Float32Array.of(-2, -1, 0, 0.5, 1);
    expect([...new Int16Array(WsToolsUtils.floatTo16BitPCM(samples))]).toEqual([-32_768, -32_768, 0, 16_384, 32_767]);
    expect([...WsToolsUtils.float32ToInt16Array(samples)]).toEqual([-32_768, -32_768, 0, 16_384, 32_767]);
    expect([...WsToolsUtils.downsampleTo8000(Float32Array.from({ length: 13 }, (_, at) => at))]).toEqual([0, 6]);
    expect([...WsToolsUtils.encodeG711A(Int16Array.of(0, 1_000))]).toEqual([0xd5, 0xfa]);
    expect([...WsToolsUtils.encodeG711U(Int16Array.of(0, 1_000))]).toEqual([0xff, 0xce]);
    for (const convert of [WsToolsUtils.downsampleTo8000, WsToolsUtils.encodeG711A])
      expect(() => convert([] as never)).toThrow(/must be an? (Float32|Int16)Array/);
  });

  it('sets a value by its path', () => {
    const update = { data: { a: 1, other: 'text' } };
    expect(WsToolsUtils.setValueByPath(update, 'data.output_audio.voice_id', 'v')).toBe(update);
    expect(WsToolsUtils.setValueByPath(update, 'data.other.inner', 2)).toEqual({
      data: { a: 1, other: { inner: 2 }, output_audio: { voice_id: 'v' } },
    });
    expect(() => WsToolsUtils.setValueByPath({}, '__proto__.polluted', 1)).toThrow(/prototype/);
  });
});
