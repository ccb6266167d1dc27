import type { CreateChatData, CreateChatWsRes } from '../../generated/types/index.js';
import { decodeBase64 } from '../audio/base64.js';
import type { ReplyOutcome, ReplyRecord } from './reply-record.js';

/**
 * One turn of a chat: what the user was heard saying, and what the bot answers, in text and speech.
 *
 * Iterating it gives its events. Every loop, over the events, the text or the audio, begins with the first one however late
 * it begins, so a slow reader misses nothing. For that, a reply keeps its events as long as you keep the reply; a second
 * of PCM at 24 kHz takes 64 KB.
 *
 * @example
 * ```ts
 * session.sendText('Tell me a joke.');
 * const reply = session.reply();
 * for await (const piece of reply.textStream) process.stdout.write(piece);
 * const { status, usage } = await reply.completed;
 * ```
 */
export class Reply implements AsyncIterable<CreateChatWsRes> {
  readonly #record: ReplyRecord;

  /** Replies are made by chat sessions. @internal */
  constructor(record: ReplyRecord) {
    this.#record = record;
  }

  /** The chat in the last state that was told; undefined before the turn is taken on. */
  get chat(): CreateChatData | undefined {
    return this.#record.chat;
  }

  /** The text of the answer so far. */
  get text(): string {
    return this.#record.textSoFar;
  }

  /** What the user was heard saying so far, empty for a turn in text. */
  get transcript(): string {
    return this.#record.transcript;
  }

  /**
   * The text of the answer, as it comes.
   *
   * @throws while reading: what `completed` rejects with.
   */
  get textStream(): AsyncIterable<string> {
    return { [Symbol.asyncIterator]: () => this.#record.text.open((piece) => piece) };
  }

  /**
   * The spoken answer as it comes, in the codec of `output_audio`.
   *
   * Made for playing: it ends at once, without the audio that you have not taken yet, when the reply is canceled, and when
   * the user is heard again after its end (`input_audio_buffer.speech_started`). The events keep all of it.
   *
   * @throws while reading: what `completed` rejects with; AudioError for audio that is no base64.
   * @example
   * for await (const pcm of reply.audio) await speaker.play(pcm);
   */
  get audio(): AsyncIterable<Uint8Array<ArrayBuffer>> {
    return { [Symbol.asyncIterator]: () => this.#record.audio.open(decodeBase64) };
  }

  /**
   * How the turn ended: `completed`, `canceled` (see `code`) or `requires_action`. It may be left alone.
   *
   * @throws ChatFailedError when the chat failed; SocketEventError when the server sent an error instead; SocketClosedError
   * when the connection went, SocketHandshakeError when there was none; APIUserAbortError when a signal ended the session.
   * `partial` has what came before.
   */
  get completed(): Promise<ReplyOutcome> {
    return this.#record.completed;
  }

  /** The events of the turn. The loop ends with the last one, and throws what `completed` rejects with. */
  [Symbol.asyncIterator](): AsyncGenerator<CreateChatWsRes, undefined, unknown> {
    return this.#record.events.open((event) => event);
  }
}
