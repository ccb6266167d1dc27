import { memberOf, valueAt } from '../lib/shapes.js';
import { mediaDevices, openTrack } from '../voice/devices.js';

/**
 * Whether the page may use a microphone. It opens one for a moment, so that the browser asks the user: call it within a click.
 *
 * @returns `audio` is false without a microphone, if the user or the browser refused it, or the page cannot record.
 * @example
 * const { audio } = await WsToolsUtils.checkDevicePermission();
 * if (!audio) showPermissionHelp();
 */
export async function checkDevicePermission(): Promise<{ audio: boolean }> {
  try {
    const track = await openTrack(undefined, {});
    track.stop();
    return { audio: true };
  } catch {
    return { audio: false };
  }
}

/**
 * Lists the microphones and speakers. It asks for the permission first: names and ids are hidden without it.
 *
 * @returns empty lists without the permission.
 * @example
 * const { audioInputs } = await WsToolsUtils.getAudioDevices();
 */
export async function getAudioDevices(): Promise<{ audioInputs: MediaDeviceInfo[]; audioOutputs: MediaDeviceInfo[] }> {
  const { audio } = await checkDevicePermission();
  const devices = audio ? await mediaDevices().enumerateDevices() : [];
  const known = devices.filter(({ deviceId }) => deviceId !== '');
  return {
    audioInputs: known.filter(({ kind }) => kind === 'audioinput'),
    audioOutputs: known.filter(({ kind }) => kind === 'audiooutput'),
  };
}

/**
 * Whether the browser can suppress noise. Its own suppression stands for the denoiser of `@coze/api`.
 *
 * @param _assetsPath - not used: nothing is loaded.
 * @example
 * denoiserSwitch.hidden = !WsToolsUtils.checkDenoiserSupport();
 */
export function checkDenoiserSupport(_assetsPath?: string): boolean {
  const devices = typeof navigator === 'undefined' ? undefined : memberOf(navigator, 'mediaDevices');
  const supported = memberOf(devices, 'getSupportedConstraints');
  if (typeof supported !== 'function') return false;
  return memberOf(Reflect.apply(supported, devices, []), 'noiseSuppression') === true;
}

const agent = (): string => (typeof navigator === 'undefined' ? '' : navigator.userAgent);

/**
 * Whether the browser runs on a phone or a tablet, by its name.
 *
 * @example
 * document.body.classList.toggle('mobile', WsToolsUtils.isMobile());
 */
export function isMobile(): boolean {
  return /Android|webOS|iPhone|iPad|iPod|BlackBerry|IEMobile|Opera Mini/i.test(agent());
}

/**
 * Whether the browser runs on HarmonyOS, by its name.
 *
 * @example
 * if (WsToolsUtils.isHarmonOS()) showHint();
 */
export function isHarmonOS(): boolean {
  return /harmony|hmos|huawei/i.test(agent());
}

/**
 * Whether the page belongs to an extension of the browser.
 *
 * @example
 * if (WsToolsUtils.isBrowserExtension()) openOptionsPage();
 */
export function isBrowserExtension(): boolean {
  return Boolean(valueAt(globalThis, ['chrome', 'runtime', 'id']));
}
