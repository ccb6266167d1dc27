import type {
  CreateSimultInterpretationsWsReq,
  CreateSimultInterpretationsWsRes,
  SimultInterpretationUpdateEvent,
} from '../../generated/types/types.gen.js';
import { checkObject } from '../errors/check.js';
import { inputFormatOf } from './chat-settings.js';
import type { WsSimultInterpretationClientOptions } from './options.js';
import { RecordingClient } from './recording-client.js';

/**
 * Interprets the speech of the user into another language, as text and speech. It has the members of the class of the same name
 * in `@coze/api`. It does not play the speech: a `PcmPlayer` does. New programs use `openMicrophone()` of `coze-client/voice` and
 * `client.websockets.audio.simultInterpretation.interpret()`.
 *
 * @throws CozeError for an invalid option.
 * @example
 * ```ts
 * const client = new WsSimultInterpretationClient({ token: getToken });
 * client.on(WebsocketsEventType.SIMULT_INTERPRETATION_TRANSLATION_DELTA, (event) => show(event));
 * const data = { translate_config: { from: 'zh', to: 'en' } } as const;
 * startButton.onclick = () => client.start({ event_type: 'simult_interpretation.update', data });
 * stopButton.onclick = () => client.stop();
 * ```
 */
export class WsSimultInterpretationClient extends RecordingClient<
  CreateSimultInterpretationsWsReq,
  CreateSimultInterpretationsWsRes
> {
  constructor(config: WsSimultInterpretationClientOptions) {
    super(config, {
      open: ({ audio }, { websocketOptions }) => audio.simultInterpretation.create(websocketOptions),
      created: 'simult_interpretation.created',
      completed: 'simult_interpretation.message.completed',
      append: (delta) => ({ event_type: 'input_audio_buffer.append', data: { delta } }),
      complete: { event_type: 'input_audio_buffer.complete' },
      failed: (error) => error,
    });
    for (const name of ['entityType', 'entityId', 'transcriptionUpdateData'] as const)
      if (config[name] !== undefined)
        this.warn(`${name} has no effect on an interpretation. Pass its settings to start().`);
  }

  /**
   * Opens the connection and the microphone, and begins. Call it within a click: some browsers ask for the microphone only there.
   * While it records nothing happens, and the logger says so.
   *
   * @param chatUpdate - the languages, and other settings in place of the defaults: PCM16 at 48000 Hz of the user, and at 24000 Hz
   * of the interpreter.
   * @throws SocketHandshakeError, SocketEventError or another error of the session if the server cannot be reached or refuses;
   * MicrophoneError with the `reason`; CozeError for settings that do not work, or if `destroy()` was called meanwhile. Nothing
   * stays open then.
   * @example
   * const data = { translate_config: { from: 'zh', to: 'en' } } as const;
   * startButton.onclick = () => client.start({ event_type: 'simult_interpretation.update', data });
   */
  async start(chatUpdate?: SimultInterpretationUpdateEvent): Promise<void> {
    if (chatUpdate !== undefined) checkObject('chatUpdate', chatUpdate);
    const data = interpretationOf(chatUpdate?.data ?? {});
    await this.begin({ event_type: 'simult_interpretation.update', data }, data.input_audio);
  }
}

function interpretationOf(given: SimultInterpretationUpdateEvent['data']): SimultInterpretationUpdateEvent['data'] {
  const standard = { format: 'pcm', codec: 'pcm', channel: 1, bit_depth: 16 } as const;
  const { sampleRate: sample_rate } = inputFormatOf(given.input_audio);
  const { voice_id, ...output } = given.output_audio ?? { codec: 'pcm', pcm_config: { sample_rate: 24_000 } };
  return {
    ...given,
    input_audio: { ...standard, sample_rate, ...given.input_audio },
    output_audio: { ...output, ...(voice_id && { voice_id }) },
  };
}
