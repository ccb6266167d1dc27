import { checkObject, checkOneOf, copyOf } from '../errors/check.js';
import type { AudioSampleRate } from '../../generated/types/types.gen.js';
import type { ChatSession } from '../realtime/chat-session.js';
import { contextClosed, holdContext, type PageAudioContext } from './audio-context.js';
import { openMicrophone, type MicrophoneSource } from './microphone.js';
import { SpeechPlayer } from './speech-player.js';
import { VoiceCall, type VoiceMode } from './voice-call.js';

/** How the bot is played. */
export interface VoiceOutput {
  /** The id of a speaker, see `listSpeakers()`. Default: the default one of the system. */
  readonly deviceId?: string | undefined;
  /** From 0 to 1, or more to amplify. Default 1. */
  readonly volume?: number | undefined;
  /** `opus` takes a tenth of the bandwidth; `pcm` is used if the browser cannot decode it. Default: as the session is set. */
  readonly codec?: 'pcm' | 'opus' | undefined;
}

/** Options of `startVoice()`. */
export interface VoiceOptions {
  /** The microphone, how the browser processes its audio, and its codec. Default: the default one, PCM. */
  readonly microphone?: MicrophoneSource | undefined;
  /**
   * `server_vad` (default): the server detects when the user speaks. `push_to_talk`: the user speaks between `press()` and
   * `release()`.
   */
  readonly mode?: VoiceMode | undefined;
  /** The sample rate of the audio that is sent, in Hz. Default 24000. */
  readonly sampleRate?: AudioSampleRate | undefined;
  /** The speaker, the volume and the codec of the bot. */
  readonly output?: VoiceOutput | undefined;
  /** The address of the file `coze-client/voice/worklet.js`, for pages whose policy forbids blobs. */
  readonly workletUrl?: string | undefined;
  /** The context that records and plays. It is kept running, and not closed. Default: one of its own. */
  readonly context?: PageAudioContext | undefined;
}

/**
 * Starts a spoken conversation. Call it within a click: some browsers ask for the microphone only there, and only there iOS
 * lets audio run.
 *
 * It configures the session: its `turn_detection`, its `input_audio`, and with `output.codec` its `output_audio`. Other
 * settings stay, such as the voice. With `maxRetries` the session reconnects, and the call with it.
 *
 * @param session - of `client.websockets.chat.create()`. It stays open when the call ends.
 * @param options - see {@link VoiceOptions}.
 * @returns the call, once the microphone records and the server is configured.
 * @throws MicrophoneError with the `reason` if there is no microphone; CozeError for an invalid option, without Web Audio, or
 * if the audio worklet cannot be loaded or the context is closed; SocketEventError if the server refuses the settings; the
 * error that ends the session. Nothing stays open then, besides the session.
 * @example
 * button.onclick = async () => {
 *   const session = await client.websockets.chat.create(botId, { maxRetries: 5 });
 *   const voice = await startVoice(session);
 *   voice.on('caption', ({ role, text }) => show(role, text));
 * };
 */
export async function startVoice(session: ChatSession, options: VoiceOptions = {}): Promise<VoiceCall> {
  checkObject('session', session);
  const {
    microphone: source = {},
    mode = 'server_vad',
    sampleRate = 24_000,
    output = {},
    workletUrl,
    context: given,
  } = copyOf('options', options);
  checkOneOf('mode', mode, ['server_vad', 'push_to_talk']);
  checkObject('output', output);
  checkOneOf('output.codec', output.codec, ['pcm', 'opus']);
  const { context, release: releaseContext } = holdContext(given);
  const cleanup = [releaseContext];
  const release = (): void => cleanup.splice(0).forEach((clean) => clean());
  let call: VoiceCall | undefined;
  try {
    const microphone = await openMicrophone({
      ...source,
      sampleRate,
      context,
      workletUrl,
      onDeviceChange: () => void call?.devicesChanged(),
      onError: (error) => call?.failed(error),
    });
    cleanup.unshift(() => microphone.close());
    const codec = output.codec === 'opus' && typeof AudioDecoder !== 'function' ? 'pcm' : output.codec;
    const { output_audio } = await session.updateConfig({
      turn_detection: { type: mode === 'server_vad' ? mode : 'client_interrupt' },
      input_audio: { format: 'pcm', codec: microphone.codec, sample_rate: sampleRate, channel: 1, bit_depth: 16 },
      ...(codec && { output_audio: { codec } }),
    });
    const onProgress = (): void => call?.progress();
    const player = await SpeechPlayer.open(output_audio, { volume: output.volume, context, workletUrl, onProgress });
    cleanup.unshift(() => player.close());
    if (output.deviceId !== undefined) await player.speaker.setDevice(output.deviceId);
    // It may have ended meanwhile.
    await session.ready();
    if (context.state === 'closed') throw contextClosed();
    call = new VoiceCall({ session, mode, microphone, player, context, release });
    return call;
  } catch (error) {
    release();
    throw error;
  }
}
