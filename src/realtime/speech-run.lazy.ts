import type { ConnectSpeechReq } from '../../generated/client/index.gen.js';
import type { CreateSpeechWsReq, CreateSpeechWsRes, OutputAudio } from '../../generated/types/types.gen.js';
import { decodeBase64 } from '../audio/base64.js';
import { APIUserAbortError } from '../errors/api-error.js';
import { CozeError, type PartialStream } from '../errors/coze-error.js';
import { SocketQueueFullError } from '../errors/socket-errors.js';
import type { SocketOptions } from '../http/socket-options.js';
import { abortable, onAbort } from '../lib/abort.js';
import { itemCost, mostKept } from '../lib/broadcast.js';
import { textIn } from './event-fields.js';
import { checkHelperNames, entityOptions, spokenOptions } from './helper-options.js';
import { logidFrom, workWith } from './helper-session.js';
import type { SocketSession } from './session.js';
import { outputAudioOf, SpokenAudio, type AudioPieces, type SpokenAudioOptions } from './spoken-audio.js';
import { TextChunker, type TextSource } from './text-chunker.js';

export { joinBytes } from '../lib/source.js';
export { notJoinable } from './speech-track.js';

/** A session that synthesizes speech from text. */
export type SpeechSession = SocketSession<CreateSpeechWsReq, CreateSpeechWsRes>;

/** Options of `synthesize()`: the voice and format of the audio, the bot or workflow whose settings apply, the connection. */
export interface SynthesizeOptions extends SpokenAudioOptions, ConnectSpeechReq, SocketOptions {}

/** What a synthesis was called with. */
export interface SpeechConfig {
  readonly text: TextSource;
  readonly options: SynthesizeOptions;
  readonly open: (params: ConnectSpeechReq, options: SocketOptions) => Promise<SpeechSession>;
}

/** The error of a helper that comes after the start of the iteration. */
export function audioIsTaken(): CozeError {
  return new CozeError('The iteration has taken audio already. Read the rest of it there, too.');
}

/** Synthesizes a text chunk by chunk, each on a session of its own. */
export class SpeechRun {
  readonly spoken: SpokenAudio;
  readonly #text: TextSource;
  readonly #options: SynthesizeOptions;
  readonly #audio: OutputAudio;
  readonly #open: (signal: AbortSignal) => Promise<SpeechSession>;
  #session: SpeechSession | undefined;

  constructor({ text, options, open }: SpeechConfig, pieces: AudioPieces) {
    const { entity_type, entity_id, codec, sample_rate, voice_id, speech_rate, ...others } = options;
    const { pcm_config, opus_config, emotion_config, ...socket } = others;
    const spoken = { codec, sample_rate, voice_id, speech_rate, pcm_config, opus_config, emotion_config };
    this.#text = text;
    this.#options = options;
    this.#audio = outputAudioOf(spoken);
    this.#open = (signal) => open({ entity_type, entity_id }, { ...socket, signal, startClosed: false });
    this.spoken = new SpokenAudio(this.#audio, pieces);
  }

  /** The id of the latest connection in the server's logs. */
  get logid(): string | undefined {
    return this.#session?.logid;
  }

  /** The result so far, for errors. */
  get partial(): PartialStream {
    const { partial } = this.spoken;
    return this.#session?.mask(partial) ?? partial;
  }

  /**
   * @throws CozeError if there is no text; SocketEventError and SocketClosedError, with `partial`; AudioError if the audio
   * is not valid base64; InvalidResponseError if it is no text; SocketQueueFullError if a request does not end; the error of
   * the text source; APIUserAbortError after an abort.
   */
  async synthesize(signal: AbortSignal): Promise<void> {
    await checkHelperNames('synthesize()', this.#options, entityOptions, spokenOptions);
    const chunker = new TextChunker(this.#text);
    const removeListener = onAbort([signal], () => chunker.stop());
    try {
      let chunk = await chunker.next();
      if (chunk === undefined) throw new CozeError('There is no text to synthesize: the text is empty.');
      for (; chunk !== undefined; chunk = await chunker.next()) {
        this.#session = await this.#open(signal);
        await synthesizeChunk(this.#session, this.#audio, chunk, this.spoken);
        await abortable([signal], () => this.spoken.untilRoom(), speechAborted);
      }
    } finally {
      removeListener();
      chunker.stop();
    }
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
  const partial = (): PartialStream => session.mask(spoken.partial);
  const logid = (): string | undefined => logidFrom(session);
  let events = 0;
  let received = 0;
  await workWith(session, {
    receive(event, characters) {
      receive(event, spoken, logid);
      events += 1;
      received += characters;
      if (received + events * itemCost <= mostKept) return;
      const message = `The speech of one request does not end: after ${events} events of ${received} characters the rest was dropped.`;
      throw new SocketQueueFullError(message, { logid: logid(), lastEvent: event.event_type, partial: partial() });
    },
    async exchange() {
      session.send({ event_type: 'speech.update', data: { output_audio: audio } });
      session.send({ event_type: 'input_text_buffer.append', data: { delta: text } });
      session.send({ event_type: 'input_text_buffer.complete' });
      await session.waitFor('speech.audio.completed');
    },
    partial,
  });
}

/** @throws AudioError, InvalidResponseError */
function receive(event: CreateSpeechWsRes, spoken: SpokenAudio, logid: () => string | undefined): void {
  spoken.count(event.event_type);
  if (event.event_type === 'speech.audio.update') spoken.add(decodeBase64(textIn(event, 'delta', logid)));
  else if (event.event_type === 'conversation.audio.sentence_start') spoken.startSentence(textIn(event, 'text', logid));
  else if (event.event_type === 'speech.updated') spoken.setFormat(event.data?.output_audio ?? {});
}

function speechAborted(cause: unknown): APIUserAbortError {
  return new APIUserAbortError('The speech was aborted.', { cause });
}
