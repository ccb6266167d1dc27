import type { InputAudioBufferAppendEvent, InputAudioBufferCompleteEvent } from '../../generated/types/types.gen.js';
import type { IdentifiedAudio } from './audio-format.js';
import { saysSessionEnds, sendAudio, type AudioPace } from './audio-input.js';

/** A session that takes audio and answers it. */
interface AudioSession {
  send(event: InputAudioBufferAppendEvent | InputAudioBufferCompleteEvent): void;
  drain(): Promise<void>;
  close(): void;
}

/** What differs between the sessions that answer audio. */
interface AudioExchange extends AudioPace {
  /** Sends the settings. */
  readonly configure: () => void;
  /** Waits for an answer. */
  readonly answer: () => Promise<unknown>;
}

/**
 * Sends audio to its end while its answers are received, and closes the session.
 *
 * @throws the error of the source or the session.
 */
export async function exchangeAudio(
  session: AudioSession,
  { config, audio }: IdentifiedAudio,
  { configure, answer, pace, onProgress }: AudioExchange,
): Promise<void> {
  const sending = new AbortController();
  let isSent = false;
  const send = async (): Promise<void> => {
    try {
      configure();
      await sendAudio(session, audio, { config, pace, onProgress, signal: sending.signal });
      session.send({ event_type: 'input_audio_buffer.complete' });
      isSent = true;
    } catch (error) {
      // Otherwise receive() rejects with the reason.
      if (!saysSessionEnds(error)) throw error;
    }
  };
  const receive = async (): Promise<void> => {
    // An answer that is completed before all audio was sent is not the last one.
    for (;;) {
      await answer();
      if (isSent) return;
    }
  };
  try {
    await Promise.all([send(), receive()]);
  } finally {
    sending.abort();
    session.close();
  }
}
