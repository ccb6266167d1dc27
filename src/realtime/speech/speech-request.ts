import type {
  CreateSpeechWsReq,
  CreateSpeechWsRes,
  EffectiveOutputAudio,
  OutputAudio,
} from '../../../generated/types/index.js';
import { decodeBase64 } from '../../audio/base64.js';
import type { SocketSession } from '../session.js';

export type SpeechSession = SocketSession<CreateSpeechWsReq, CreateSpeechWsRes>;

/** What a request to speak brings. */
export interface SpeechSink {
  /** An event of that name came. */
  hear(name: string): void;
  /** This is what the audio is really like. */
  correct(audio: Partial<EffectiveOutputAudio>): void;
  /** A sentence begins. */
  mark(text: string): void;
  add(audio: Uint8Array<ArrayBuffer>): void;
}

/**
 * Has one text spoken on a session, which serves no other and is closed at the end.
 *
 * One request a socket is all that the platform documents, and its own browser helper does the same. Whether a socket
 * takes a second round after `speech.audio.completed`, and whether the limit of bytes counts from round to round or from
 * socket to socket, is not said.
 *
 * @throws SocketEventError with the server's reason, SocketClosedError when the session ends first, AudioError when what
 * came is no base64.
 */
export async function speak(session: SpeechSession, audio: OutputAudio, text: string, sink: SpeechSink): Promise<void> {
  let broken: { readonly error: unknown } | undefined;
  const release = session.observe({
    event(event) {
      try {
        receive(event, sink);
      } catch (error) {
        broken ??= { error };
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
    throw broken === undefined ? error : broken.error;
  } finally {
    release();
    session.close();
  }
}

function receive(event: CreateSpeechWsRes, sink: SpeechSink): void {
  sink.hear(event.event_type);
  if (event.event_type === 'speech.audio.update') sink.add(decodeBase64(event.data.delta));
  else if (event.event_type === 'conversation.audio.sentence_start') sink.mark(event.data.text);
  else if (event.event_type === 'speech.updated') sink.correct(event.data?.output_audio ?? {});
}
