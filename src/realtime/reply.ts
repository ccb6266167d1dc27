import type { CreateChatData, CreateChatWsRes } from '../../generated/types/types.gen.js';
import type { ReplyOutcome, ReplyState } from './reply-state.js';
import type { AudioBytes, SentenceMark } from './speech-track.js';

/**
 * One turn of a chat: the transcript of the user, and the answer of the bot as text and speech.
 *
 * Iterate it for its events. Every loop, over the events, the text or the audio, starts with the first item, also if it
 * begins late. For that a reply keeps its events as long as you keep the reply, up to 64 MiB: a second of PCM at 24 kHz
 * takes 64 KB. If more is received, they are dropped. Loops that are less than 64 MiB behind continue. Other loops, and
 * `sentences`, `bytes()` and `toWav()`, throw SocketQueueFullError; so does `completed` if the text alone is too long.
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
  readonly #state: ReplyState;

  /** @internal */
  constructor(state: ReplyState) {
    this.#state = state;
  }

  /** The chat in the last state that was received; undefined before the server has accepted the turn. */
  get chat(): CreateChatData | undefined {
    return this.#state.chat;
  }

  /** The text of the answer so far. */
  get text(): string {
    return this.#state.textSoFar;
  }

  /** The transcript of the user's speech so far; empty for a turn in text. */
  get transcript(): string {
    return this.#state.transcript;
  }

  /**
   * The text of the answer in fragments.
   *
   * @throws while reading: the error that `completed` rejects with; SocketQueueFullError if more than 64 MiB were not read.
   * @example
   * for await (const piece of reply.textStream) process.stdout.write(piece);
   */
  get textStream(): AsyncIterable<string> {
    return { [Symbol.asyncIterator]: () => this.#state.text.open() };
  }

  /**
   * The spoken answer in pieces, in the codec of `output_audio`.
   *
   * It ends at once, without the audio that you have not read yet, when the reply is canceled, and when the user speaks
   * after the end of the reply (`input_audio_buffer.speech_started`): what you play then stops. With keywords in
   * `interrupt_config`, only a cancellation ends it. The events keep all audio.
   *
   * @throws while reading: the error that `completed` rejects with; AudioError if the audio is not valid base64;
   * InvalidResponseError if it is no text; SocketQueueFullError if more than 64 MiB were not read.
   * @example
   * for await (const pcm of reply.audio) await speaker.play(pcm);
   */
  get audio(): AsyncIterable<Uint8Array<ArrayBuffer>> {
    return {
      [Symbol.asyncIterator]: () => {
        const pieces = this.#state.audio.open();
        return {
          next: async () => {
            const step = await pieces.next();
            if (step.done === true) return step;
            try {
              return { done: false, value: this.#state.speech.decode(step.value) };
            } catch (error) {
              await pieces.return();
              throw error;
            }
          },
          async return() {
            await pieces.return();
            return { done: true, value: undefined };
          },
        };
      },
    };
  }

  /**
   * The sentences of the spoken answer so far, with their position in it. They may be ahead of the iteration of `audio`.
   *
   * @throws AudioError if the audio is not valid base64; InvalidResponseError for audio or a sentence that is no text;
   * SocketQueueFullError after more than 64 MiB.
   */
  get sentences(): readonly SentenceMark[] {
    return this.#state.speech.sentences;
  }

  /** Milliseconds of the spoken answer so far. @internal */
  get audioMs(): number {
    return this.#state.speech.milliseconds;
  }

  /**
   * Collects the spoken answer as raw bytes; of an interrupted reply the part that was received.
   *
   * @throws CozeError for Opus, whose packets cannot be joined; AudioError if the audio is not valid base64;
   * InvalidResponseError if it is no text; SocketQueueFullError after more than 64 MiB; the error that `completed` rejects
   * with.
   * @example
   * const pcm = await session.reply().bytes();
   */
  async bytes(): Promise<AudioBytes> {
    await this.completed;
    return this.#state.speech.bytes();
  }

  /**
   * Collects the spoken answer as a WAV file, in the codec and sample rate of `output_audio`.
   *
   * @throws as `bytes()` does.
   * @example
   * session.sendText('Tell me a joke.');
   * await writeFile('joke.wav', await session.reply().toWav());
   */
  async toWav(): Promise<AudioBytes> {
    await this.completed;
    return this.#state.speech.toWav();
  }

  /**
   * True once the reply was cut off: it was canceled, or the user spoke after its end, while `audio` was still being read or
   * before it can have been played to its end. With keywords in `interrupt_config`, only a cancellation cuts it off.
   *
   * @example
   * for await (const pcm of reply.audio) await speaker.play(pcm);
   * if (reply.interrupted) console.log('(interrupted)');
   */
  get interrupted(): boolean {
    return this.#state.isInterrupted;
  }

  /**
   * Resolves when `interrupted` becomes true. Stop what you play then, also what your player has buffered. Never settles for
   * a reply that is not cut off: do not await it in the loop that plays.
   *
   * @example
   * void reply.interruption.then(() => player.stop());
   * for await (const pcm of reply.audio) player.add(pcm);
   */
  get interruption(): Promise<void> {
    return this.#state.interruption;
  }

  /**
   * The end of the turn: `completed`, `canceled` (see `code`) or `requires_action`. You may ignore it.
   *
   * @throws ChatFailedError if the chat failed; SocketEventError if the server sent an error instead; SocketClosedError if
   * the connection was lost; SocketHandshakeError if it could not be opened; SocketQueueFullError if the text is longer than
   * 64 MiB; APIUserAbortError if a signal ended the session. `partial` has what was received before.
   * @example
   * const { status, usage } = await reply.completed;
   */
  get completed(): Promise<ReplyOutcome> {
    return this.#state.completed;
  }

  /**
   * Iterates the events of the turn, from the first to the last.
   *
   * @throws the error that `completed` rejects with; SocketQueueFullError if more than 64 MiB were not read.
   * @example
   * for await (const event of reply) console.log(event.event_type);
   */
  [Symbol.asyncIterator](): AsyncGenerator<CreateChatWsRes, undefined, unknown> {
    return this.#state.events.open();
  }
}
