/** Dictation and interpretation, as people write them for `@coze/api/ws-tools`. */
import {
  type CreateTranscriptionsWsRes,
  type SimultInterpretationUpdateEvent,
  type TranscriptionsMessageUpdateEvent,
  WebsocketsEventType,
} from '@coze/api';
import {
  PcmRecorder,
  WsSimultInterpretationClient,
  type WsToolsOptions,
  WsTranscriptionClient,
} from '@coze/api/ws-tools';

const audioCaptureConfig = { echoCancellation: false, noiseSuppression: false, autoGainControl: false };

export class Dictation {
  client: WsTranscriptionClient;
  text = '';
  isDone = false;

  constructor(options: WsToolsOptions) {
    this.client = new WsTranscriptionClient({ ...options, audioCaptureConfig });
    this.client.on(WebsocketsEventType.TRANSCRIPTIONS_MESSAGE_UPDATE, (event: CreateTranscriptionsWsRes) => {
      this.text = (event as TranscriptionsMessageUpdateEvent).data.content;
    });
    this.client.on([WebsocketsEventType.TRANSCRIPTIONS_MESSAGE_COMPLETED], () => {
      this.isDone = true;
    });
    this.client.on(WebsocketsEventType.ALL, (data) => {
      if (data.event_type === WebsocketsEventType.ERROR) console.error(data.data.code, data.data.msg);
    });
  }

  start = () => this.client.start();
  pause = () => this.client.pause();
  resume = () => this.client.resume();
  stop = () => this.client.stop();
}

export class Interpreter {
  client: WsSimultInterpretationClient;
  text = '';
  translation = '';

  constructor(options: WsToolsOptions) {
    this.client = new WsSimultInterpretationClient({ ...options, audioCaptureConfig });
    this.client.on(WebsocketsEventType.SIMULT_INTERPRETATION_TRANSCRIPTION_DELTA, (data) => {
      if (data.event_type === WebsocketsEventType.SIMULT_INTERPRETATION_TRANSCRIPTION_DELTA)
        this.text += data.data.delta;
    });
    this.client.on(WebsocketsEventType.SIMULT_INTERPRETATION_TRANSLATION_DELTA, (data) => {
      if (data.event_type === WebsocketsEventType.SIMULT_INTERPRETATION_TRANSLATION_DELTA)
        this.translation += data.data.delta;
    });
  }

  start() {
    const update: SimultInterpretationUpdateEvent = {
      id: '1',
      event_type: WebsocketsEventType.SIMULT_INTERPRETATION_UPDATE,
      data: { translate_config: { from: 'zh', to: 'en' }, output_audio: { codec: 'pcm', voice_id: '' } },
    };
    return this.client.start(update);
  }
}

/** The bytes of some pieces of the microphone. */
export async function recordBytes(pieces: number): Promise<number> {
  const recorder = new PcmRecorder({ audioCaptureConfig });
  await recorder.start('pcm');
  return new Promise((resolve) => {
    let bytes = 0;
    recorder.record({
      pcmAudioCallback: ({ raw }) => {
        bytes += raw.byteLength;
        if (--pieces > 0) return;
        recorder.destroy();
        resolve(bytes);
      },
    });
  });
}
