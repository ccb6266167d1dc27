import type { AudioConfig, CreateTranscriptionsWsReq, CreateTranscriptionsWsRes } from '../../generated/types/index.js';
import { APIUserAbortError } from '../errors/api-error.js';
import { SocketStateError } from '../errors/socket-errors.js';
import type { PartialStream } from '../errors/coze-error.js';
import { abortable } from '../lib/abort.js';
import { identify, type IdentifiedAudio } from './audio-format.js';
import { checkPace, openAudio, sendAudio, type AudioPace, type AudioSource } from './audio-input.js';
import type { SocketSession } from './session.js';
import { withPartial } from './session-errors.js';

/** A session that transcribes speech. */
export type TranscriptionsSession = SocketSession<CreateTranscriptionsWsReq, CreateTranscriptionsWsRes>;

/** The parts of a transcription. */
export interface TranscriptionConfig extends AudioPace {
  readonly audio: AudioSource;
  /** The format of audio without a header. */
  readonly format: AudioConfig | undefined;
  /** Opens a session that the signal ends. */
  readonly open: (signal: AbortSignal) => Promise<TranscriptionsSession>;
}

/** The receiver of the events. */
interface Transcript {
  received(event: CreateTranscriptionsWsRes): void;
  /** For errors. */
  partial(): PartialStream;
}

/**
 * Sends audio and receives its text, until both are complete.
 *
 * @throws CozeError if there is no audio or its format is not known; SocketEventError and SocketClosedError, with
 * `partial`; the error of the audio source; APIUserAbortError after an abort.
 */
export async function transcribe(
  config: TranscriptionConfig,
  transcript: Transcript,
  signal: AbortSignal,
): Promise<void> {
  checkPace(config);
  const source = await openAudio(config.audio);
  try {
    const expected = { config: config.format, isBinding: false };
    const identified = await abortable([signal], () => identify(source, expected), transcriptionAborted);
    await sendAndReceive(await config.open(signal), identified, config, transcript);
  } finally {
    source.stop();
  }
}

async function sendAndReceive(
  session: TranscriptionsSession,
  { config, audio }: IdentifiedAudio,
  { pace }: AudioPace,
  transcript: Transcript,
): Promise<void> {
  const removeObserver = session.observe({ event: (event) => transcript.received(event) });
  const sending = new AbortController();
  let isSent = false;
  const send = async (): Promise<void> => {
    try {
      session.send({ event_type: 'transcriptions.update', data: { input_audio: config } });
      await sendAudio(session, audio, { config, pace, signal: sending.signal });
      session.send({ event_type: 'input_audio_buffer.complete' });
      isSent = true;
    } catch (error) {
      // The session is closing: receive() rejects with the reason.
      if (!(error instanceof SocketStateError)) throw error;
    }
  };
  const receive = async (): Promise<void> => {
    try {
      // A text that is completed before all audio was sent is not the last one.
      for (;;) {
        await session.waitFor('transcriptions.message.completed');
        if (isSent) return;
      }
    } catch (error) {
      throw withPartial(error, transcript.partial());
    }
  };
  try {
    await Promise.all([send(), receive()]);
  } finally {
    sending.abort();
    removeObserver();
    session.close();
  }
}

function transcriptionAborted(cause: unknown): APIUserAbortError {
  return new APIUserAbortError('The transcription was aborted.', { cause });
}
