import type {
  CreateTranscriptionsWsReq,
  CreateTranscriptionsWsRes,
  TranscriptionsUpdateEvent,
} from '../../generated/types/types.gen.js';
import { inputFormatOf } from './chat-settings.js';
import type { WsTranscriptionClientOptions } from './options.js';
import { RecordingClient } from './recording-client.js';

/**
 * Turns the speech of the user into text. It has the members of the class of the same name in `@coze/api`. New programs use
 * `openMicrophone()` of `coze-client/voice` and `client.websockets.audio.transcriptions.transcribe()`.
 *
 * @throws CozeError for an invalid option.
 * @example
 * ```ts
 * const client = new WsTranscriptionClient({ token: getToken });
 * client.on(WebsocketsEventType.TRANSCRIPTIONS_MESSAGE_UPDATE, (event) => show(event));
 * startButton.onclick = () => client.start();
 * stopButton.onclick = () => client.stop();
 * ```
 */
export class WsTranscriptionClient extends RecordingClient<CreateTranscriptionsWsReq, CreateTranscriptionsWsRes> {
  constructor(config: WsTranscriptionClientOptions) {
    super(config, {
      open: ({ audio }, { entityType: entity_type, entityId: entity_id, websocketOptions }) =>
        audio.transcriptions.create({ entity_type, entity_id }, websocketOptions),
      created: 'transcriptions.created',
      completed: 'transcriptions.message.completed',
      append: (delta) => ({ event_type: 'input_audio_buffer.append', data: { delta } }),
      complete: { event_type: 'input_audio_buffer.complete' },
      failed: (error) => error,
    });
  }

  /**
   * Opens the connection and the microphone, and begins. Call it within a click: some browsers ask for the microphone only there.
   * While it records nothing happens, and the logger says so.
   *
   * @throws SocketHandshakeError, SocketEventError or another error of the session if the server cannot be reached or refuses;
   * MicrophoneError with the `reason`; CozeError for settings that do not work, or if `destroy()` was called meanwhile. Nothing
   * stays open then.
   * @example
   * startButton.onclick = () => client.start();
   */
  start(): Promise<void> {
    const update = transcriptionUpdateOf(this.config.transcriptionUpdateData);
    return this.begin(update, update.data.input_audio);
  }
}

function transcriptionUpdateOf(given: TranscriptionsUpdateEvent['data'] = {}): TranscriptionsUpdateEvent {
  const standard = { format: 'pcm', codec: 'pcm', channel: 1, bit_depth: 16 } as const;
  const { sampleRate: sample_rate } = inputFormatOf(given.input_audio);
  const input_audio = { ...standard, sample_rate, ...given.input_audio };
  return { event_type: 'transcriptions.update', data: { ...given, input_audio } };
}
