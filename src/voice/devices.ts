import { memberOf, valueAt } from '../lib/shapes.js';
import { MicrophoneError, microphoneErrorOf } from './microphone-error.js';

/** A microphone or a speaker. */
export interface AudioDevice {
  /** Its id for this page. Empty until the user has allowed a microphone. */
  readonly id: string;
  /** Its name for the user. Empty until the user has allowed a microphone. */
  readonly label: string;
}

/** How the browser processes the audio of a microphone. */
export interface MicrophoneProcessing {
  /** Removes what the speakers play. Default true: without it the bot hears itself, and interrupts itself. */
  readonly echoCancellation?: boolean | undefined;
  /** Removes steady noise. Default true. */
  readonly noiseSuppression?: boolean | undefined;
  /** Adjusts the volume. Default true. */
  readonly autoGainControl?: boolean | undefined;
}

/**
 * The devices of the page.
 *
 * @throws MicrophoneError `insecure` or `unsupported` if it has none.
 */
export function mediaDevices(): MediaDevices {
  const getUserMedia = valueAt(globalThis, ['navigator', 'mediaDevices', 'getUserMedia']);
  if (typeof getUserMedia === 'function') return navigator.mediaDevices;
  throw new MicrophoneError(memberOf(globalThis, 'isSecureContext') === false ? 'insecure' : 'unsupported');
}

/**
 * Lists the microphones.
 *
 * @returns as the browser lists them, the default one first. Names and ids are empty until the user has allowed a microphone.
 * @throws MicrophoneError with reason `insecure` or `unsupported`.
 * @example
 * for (const { id, label } of await listMicrophones()) select.add(new Option(label, id));
 */
export function listMicrophones(): Promise<AudioDevice[]> {
  return listDevices('audioinput');
}

/**
 * Lists the speakers. Safari lists none: the system chooses.
 *
 * @returns as the browser lists them, the default one first. Names and ids are empty until the user has allowed a microphone.
 * @throws MicrophoneError with reason `insecure` or `unsupported`.
 * @example
 * for (const { id, label } of await listSpeakers()) select.add(new Option(label, id));
 */
export function listSpeakers(): Promise<AudioDevice[]> {
  return listDevices('audiooutput');
}

async function listDevices(kind: MediaDeviceKind): Promise<AudioDevice[]> {
  const devices = await mediaDevices().enumerateDevices();
  return devices.filter((device) => device.kind === kind).map(({ deviceId: id, label }) => ({ id, label }));
}

/**
 * Opens a microphone. Call it within a click: some browsers ask for the permission only there.
 *
 * @param id - undefined for the default one.
 * @throws MicrophoneError
 */
export async function openTrack(id: string | undefined, processing: MicrophoneProcessing): Promise<MediaStreamTrack> {
  const devices = mediaDevices();
  const { echoCancellation = true, noiseSuppression = true, autoGainControl = true } = processing;
  const device = id !== undefined && { deviceId: { exact: id } };
  const audio = { ...device, channelCount: 1, echoCancellation, noiseSuppression, autoGainControl };
  const stream = await devices.getUserMedia({ audio }).catch((cause: unknown) => {
    throw microphoneErrorOf(cause);
  });
  const [track] = stream.getAudioTracks();
  if (track === undefined) throw new MicrophoneError('missing');
  return track;
}
