import type {
  ChatUpdateData,
  ChatUpdatedData,
  ConversationClearedEvent,
  CreateChatWsReq,
  CreateChatWsRes,
  ObjectStringItem,
  RoleType,
  ToolOutputType,
} from '../../generated/types/index.js';
import { CozeError } from '../errors/coze-error.js';
import { chatFailure, errorEvent, failureOf, originOf } from './chat-failure.js';
import { Confirmations } from './confirmations.js';
import { endOf } from './ending.js';
import type { AudioSource } from './input/audio-source.js';
import { VoiceInput, type SendAudioOptions } from './input/voice-input.js';
import { Reply } from './reply.js';
import type { ReplyRecord } from './reply-record.js';
import { ReplyRouter } from './reply-router.js';
import { SocketSession } from './session.js';
import { REQUEST_BYTES, utf8Length } from './speech/text-pieces.js';

/** What of ours an error may be about that starts no turn. */
const besideTurns: ReadonlySet<string | undefined> = new Set([
  'chat.update',
  'conversation.clear',
  'conversation.chat.cancel',
  'input_audio_buffer.clear',
]);

/**
 * A session with a bot, in text and in speech.
 *
 * Beside what every session has, it sends what a chat needs in one call, and gives each turn as an object: see `reply()`.
 *
 * @example
 * ```ts
 * await using session = await client.websockets.chat.create(botId);
 * session.sendText('Tell me a joke.');
 * const reply = session.reply();
 * for await (const piece of reply.textStream) process.stdout.write(piece);
 * ```
 */
export class ChatSession extends SocketSession<CreateChatWsReq, CreateChatWsRes> {
  readonly #router = new ReplyRouter();
  readonly #confirmations = new Confirmations<CreateChatWsRes>();
  readonly #voice = new VoiceInput(this);
  /** Whether turns are followed: from the first that is asked for on. */
  #followsTurns = false;
  #letGo: (() => void) | undefined;

  override send(event: CreateChatWsReq): void {
    super.send(event);
    if (event.event_type === 'chat.update') this.#voice.configure(event.data?.input_audio ?? {});
  }

  /**
   * Sends a message. One of the user starts a turn, and cuts off one that runs; one of the assistant is only added to the
   * context.
   *
   * @param content - text, or items of text and files.
   * @param options - `role`: `user`, unless you say `assistant`.
   * @throws as `send()` does.
   * @example
   * session.sendText([{ type: 'text', text: 'What is this?' }, { type: 'image', file_id }]);
   */
  sendText(content: string | readonly ObjectStringItem[], { role = 'user' }: { readonly role?: RoleType } = {}): void {
    const isText = typeof content === 'string';
    const data = isText
      ? { role, content_type: 'text' as const, content }
      : { role, content_type: 'object_string' as const, content: JSON.stringify(content) };
    this.send({ event_type: 'conversation.message.create', data });
  }

  /**
   * Sends audio to its end, with backpressure, and is done when all is handed over. It does not commit it: with
   * `client_interrupt`, the default, call `commitAudio()` then; with `server_vad` the server finds the end by itself.
   *
   * A WAV file is taken for what its header says. Where the server was told `format: 'pcm'`, it must be the same audio, and
   * is sent without the header, so that several files make one stream. Audio without a header must be what the server was
   * told with `updateConfig({ input_audio })`.
   *
   * @param audio - bytes, a Blob, a stream, an async iterable such as a microphone, or on Node a path or a file stream.
   * @param options - `pace`: at most how much faster than it was spoken, 10 by default; `signal` ends the sending alone.
   * @throws CozeError when there is no audio, it is not what the server was told, or other audio is being sent; what the
   * source throws; what ends the session; APIUserAbortError after an abort. The source is left then.
   * @example
   * await session.sendAudio('question.wav');
   * session.commitAudio();
   * for await (const pcm of session.reply().audio) await speaker.play(pcm);
   */
  sendAudio(audio: AudioSource, options: SendAudioOptions = {}): Promise<void> {
    return this.#voice.send(audio, options);
  }

  /** The user has said all: starts a turn with the audio sent so far. Without effect with `server_vad`. */
  commitAudio(): void {
    this.send({ event_type: 'input_audio_buffer.complete' });
  }

  /** Makes the server forget the audio sent since the last commit. Without effect with `server_vad`. */
  clearAudio(): void {
    this.send({ event_type: 'input_audio_buffer.clear' });
  }

  /** Stops the running turn: its reply ends as `canceled`, with code 2. */
  cancel(): void {
    this.send({ event_type: 'conversation.chat.cancel' });
  }

  /**
   * Makes the bot forget what was said so far. The conversation goes on with a new section.
   *
   * @returns the event by which the server confirms it. You need not wait: events keep their order.
   * @throws as `send()` does. It rejects with SocketEventError when the server refuses, or with what ends the session.
   */
  clear(): Promise<ConversationClearedEvent> {
    this.send({ event_type: 'conversation.clear' });
    return this.#confirmed('conversation.clear', (event) =>
      event.event_type === 'conversation.cleared' ? event : undefined,
    );
  }

  /**
   * Answers the calls of a reply that ended as `requires_action`. What follows is a reply of its own.
   *
   * @param chatId - the id of its chat.
   * @param outputs - one output for each call.
   * @throws as `send()` does.
   */
  submitToolOutputs(chatId: string, outputs: readonly ToolOutputType[]): void {
    const data = { chat_id: chatId, tool_outputs: [...outputs] };
    this.send({ event_type: 'conversation.chat.submit_tool_outputs', data });
  }

  /**
   * Changes the settings. What you leave out stays as it is.
   *
   * @returns all settings in effect, once the server has confirmed them. You need not wait: events keep their order.
   * @throws as `send()` does. It rejects with SocketEventError when the server refuses, or with what ends the session.
   * @example
   * await session.updateConfig({ turn_detection: { type: 'server_vad' }, output_audio: { voice_id } });
   */
  updateConfig(data: ChatUpdateData): Promise<ChatUpdatedData> {
    this.send({ event_type: 'chat.update', data });
    return this.#confirmed('chat.update', (event) => (event.event_type === 'chat.updated' ? event.data : undefined));
  }

  /**
   * Has a text spoken that is no part of the conversation. It cuts off what is being spoken.
   *
   * @param text - 1 to 1024 bytes in UTF-8.
   * @returns the speech: only its `audio` has something in it.
   * @throws CozeError for a text that is empty or too long; as `send()` does.
   */
  generateAudio(text: string): Reply {
    const bytes = utf8Length(text);
    if (bytes === 0 || bytes > REQUEST_BYTES)
      throw new CozeError(
        `The text has ${bytes} bytes, it must have 1 to ${REQUEST_BYTES}. Use speech.synthesize for more.`,
      );
    this.send({ event_type: 'input_text.generate_audio', data: { mode: 'text', text } });
    this.#followTurns();
    return new Reply(this.#router.claimSpeech());
  }

  /**
   * The turn that runs and that you have not asked for yet, else the next one. Call it before you send what starts the
   * turn, or right after, in the same tick. Two calls in a row give two turns, one after the other.
   *
   * Where the server decides when a turn begins, as with `server_vad`, `replies()` misses none.
   *
   * @example
   * session.sendText('Tell me a joke.');
   * const { text, usage } = await session.reply().completed;
   */
  reply(): Reply {
    this.#followTurns();
    return new Reply(this.#router.claim());
  }

  /**
   * All turns from now on, each as soon as it begins, speech outside of the chat included. The loop ends with the session,
   * and throws what ends it before its time. Turns wait for a slow loop with all they brought.
   *
   * @example
   * // A reply that the user speaks into ends, and the loop goes on with the next one.
   * for await (const reply of session.replies()) for await (const pcm of reply.audio) await speaker.play(pcm);
   */
  replies(): AsyncGenerator<Reply, undefined, unknown> {
    this.#followTurns();
    return this.#router.follow((record: ReplyRecord) => new Reply(record));
  }

  #confirmed<T>(request: string, pick: (event: CreateChatWsRes) => T | undefined): Promise<T> {
    this.#follow();
    return this.#confirmations.await(request, pick);
  }

  #followTurns(): void {
    this.#followsTurns = true;
    this.#follow();
  }

  #follow(): void {
    if (this.#letGo !== undefined) return;
    this.#letGo = this.observe({ event: (event) => this.#see(event), lost: (error) => this.#cutOff(error) });
    // Unlike an observer, it is also told of a session that was over before.
    void this.#untilClosed();
  }

  async #untilClosed(): Promise<void> {
    const closed = await this.closed;
    this.#letGo = undefined;
    this.#cutOff(endOf(closed));
    this.#router.end(closed.error);
  }

  #cutOff(error: CozeError): void {
    this.#router.failAll(failureOf(error));
    this.#confirmations.refuseAll(error);
  }

  #see(event: CreateChatWsRes): void {
    if (event.event_type === 'error') this.#refused(event);
    else {
      this.#confirmations.see(event);
      if (this.#followsTurns) this.#router.see(event, chatFailure(this.facts));
    }
    if (this.#followsTurns || !this.#confirmations.isEmpty) return;
    // Events that somebody observes are not kept for a loop that begins later.
    this.#letGo?.();
    this.#letGo = undefined;
  }

  /** The server does not always say what an error is about. Then it concerns what has waited longest. */
  #refused(event: CreateChatWsRes): void {
    const error = errorEvent(this.facts, event);
    const origin = originOf(event);
    if (this.#confirmations.refuse(origin, error) || besideTurns.has(origin)) return;
    this.#router.failOne(failureOf(error));
  }
}
