import type { CreateSpeechWsReq, CreateSpeechWsRes, OutputAudio } from '../../generated/types/index.js';
import { decodeBase64 } from '../audio/base64.js';
import { APIUserAbortError } from '../errors/api-error.js';
import { CozeError } from '../errors/coze-error.js';
import { abortable, onAbort } from '../lib/abort.js';
import type { Failure } from '../lib/queue.js';
import type { SocketSession } from './session.js';
import { withPartial } from './session-errors.js';
import type { SpokenAudio } from './spoken-audio.js';
import { TextChunker, type TextSource } from './text-chunker.js';

/** A session that synthesizes speech from text. */
export type SpeechSession = SocketSession<CreateSpeechWsReq, CreateSpeechWsRes>;

/** The parts of a synthesis. */
export interface SpeechConfig {
  readonly text: TextSource;
  readonly audio: OutputAudio;
  /** Opens a session that the signal ends. */
  readonly open: (signal: AbortSignal) => Promise<SpeechSession>;
}

/**
 * Synthesizes a text chunk by chunk, each on a session of its own.
 *
 * @throws CozeError if there is no text; SocketEventError and SocketClosedError, with `partial`; AudioError if the audio is
 * not valid base64; the error of the text source; APIUserAbortError after an abort.
 */
export async function synthesize(config: SpeechConfig, spoken: SpokenAudio, signal: AbortSignal): Promise<void> {
  if (signal.aborted) throw speechAborted(signal.reason);
  const chunker = new TextChunker(config.text);
  const removeListener = onAbort([signal], () => chunker.stop());
  try {
    let chunk = await chunker.next();
    if (chunk === undefined) throw new CozeError('There is no text to synthesize: the text is empty.');
    for (; chunk !== undefined; chunk = await chunker.next()) {
      await synthesizeChunk(await config.open(signal), config.audio, chunk, spoken);
      await abortable([signal], () => spoken.queue.untilRoom(), speechAborted);
    }
  } finally {
    removeListener();
    chunker.stop();
  }
}

/**
 * Sends one request and closes the session after it. Coze documents one request per socket, and its own browser helper
 * does the same. It does not document whether a socket accepts another one after `speech.audio.completed`, and whether the
 * limit of bytes applies per request or per socket.
 */
async function synthesizeChunk(
  session: SpeechSession,
  audio: OutputAudio,
  text: string,
  spoken: SpokenAudio,
): Promise<void> {
  let fault: Failure | undefined;
  const removeObserver = session.observe({
    event(event) {
      try {
        receive(event, spoken);
      } catch (error) {
        fault ??= { error };
        session.close();
      }
    },
  });
  try {
    session.send({ event_type: 'speech.update', data: { output_audio: audio } });
    session.send({ event_type: 'input_text_buffer.append', data: { delta: text } });
    session.send({ event_type: 'input_text_buffer.complete' });
    await session.waitFor('speech.audio.completed');
  } catch (error) {
    throw fault === undefined ? withPartial(error, spoken.partial) : fault.error;
  } finally {
    removeObserver();
    session.close();
  }
}

function receive(event: CreateSpeechWsRes, spoken: SpokenAudio): void {
  spoken.count(event.event_type);
  if (event.event_type === 'speech.audio.update') spoken.add(decodeBase64(event.data.delta));
  else if (event.event_type === 'conversation.audio.sentence_start') spoken.startSentence(event.data.text);
  else if (event.event_type === 'speech.updated') spoken.setFormat(event.data?.output_audio ?? {});
}

function speechAborted(cause: unknown): APIUserAbortError {
  return new APIUserAbortError('The speech was aborted.', { cause });
}
