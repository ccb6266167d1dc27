import type {
  ChatUpdateData,
  ChatUpdatedData,
  ConversationClearedEvent,
  CreateChatWsReq,
  CreateChatWsRes,
  ObjectStringItem,
  RoleType,
  ToolOutputType,
} from '../../generated/types/types.gen.js';
import { checkList, checkObject, checkText, copyOf } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import { utf8Length } from '../lib/utf8.js';
import type { AudioSource, SendAudioOptions } from './audio-input.js';
import { Confirmations, causingEventOf } from './confirmations.js';
import { eventJSON } from './outbox.js';
import type { Reply } from './reply.js';
import { ReplyRouter } from './reply-router.js';
import { SocketSession } from './session.js';
import { closedError, eventError } from './session-errors.js';
import { requestBytes } from './text-chunker.js';
import { VoiceInput } from './voice-input.js';

/** Sent events that belong to no turn. An error about one of them ends no reply. */
const eventsOutsideTurns: ReadonlySet<string | undefined> = new Set([
  'chat.update',
  'conversation.clear',
  'conversation.chat.cancel',
  'input_audio_buffer.clear',
]);

/**
 * A session with a bot, in text and speech.
 *
 * In addition to {@link SocketSession} it has a method for each event that a chat sends, and represents each turn as an
 * object: see `reply()`.
 *
 * @example
 * ```ts
 * await using session = await client.websockets.chat.create(botId);
 * session.sendText('Tell me a joke.');
 * const reply = session.reply();
 * for await (const piece of reply.textStream) process.stdout.write(piece);
 * ```
 * @see en: https://www.coze.com/docs/developer_guides/streaming_chat_api
 * @see zh: https://docs.coze.cn/developer_guides/streaming_chat_api
 */
export class ChatSession extends SocketSession<CreateChatWsReq, CreateChatWsRes> {
  readonly #router = new ReplyRouter(this.info, this.settings);
  readonly #confirmations = new Confirmations();
  readonly #voice = new VoiceInput(this, (input_audio) => this.updateConfig({ input_audio }));
  /** True from the first call that asks for a reply. */
  #followsTurns = false;
  #removeObserver: (() => void) | undefined;

  /**
   * The id of the conversation, once an event of the server has it. After a reconnect the session continues it: see
   * `conversationId` of the `gap` event.
   *
   * @example
   * await session.reply().completed;
   * const messages = await client.conversations.messages.list(session.conversationId ?? '');
   */
  get conversationId(): string | undefined {
    return this.settings.conversationId;
  }

  /** True if the user interrupts the bot only with a keyword. @internal */
  get needsKeyword(): boolean {
    return this.settings.needsKeyword;
  }

  /**
   * Sends an event, or keeps it until the connection is open. A `chat.update` also sets the format in which `sendAudio()`
   * sends audio.
   *
   * @param event - an event that a chat accepts. Its `id` may be left out.
   * @throws SocketQueueFullError if too many events wait already; SocketStateError if the session is closed or closing, and
   * for `input_audio_buffer.complete` while it reconnects; CozeError if it is not an event; RequestValidationError under
   * `validate: 'strict'`. The event is not sent then.
   * @example
   * session.send({ event_type: 'input_audio_buffer.complete' });
   */
  override send(event: CreateChatWsReq): void {
    super.send(event);
    if (event.event_type === 'chat.update') this.#voice.configure(event.data ?? {});
  }

  /**
   * Sends a message. A message of the user starts a turn and interrupts the running one. A message of the assistant is
   * only added to the context.
   *
   * @param content - text, or items of text and files.
   * @param options - `role`: `user` (default) or `assistant`.
   * @throws as `send()` does.
   * @example
   * session.sendText([{ type: 'text', text: 'What is this?' }, { type: 'image', file_id }]);
   */
  sendText(content: string | readonly ObjectStringItem[], options: { readonly role?: RoleType } = {}): void {
    const { role = 'user' } = copyOf('options', options);
    const isText = typeof content === 'string';
    if (!isText && !Array.isArray(content)) throw new CozeError('content must be a string, or an array of items.');
    const data = isText
      ? { role, content_type: 'text' as const, content }
      : { role, content_type: 'object_string' as const, content: eventJSON('content', content) };
    this.send({ event_type: 'conversation.message.create', data });
  }

  /**
   * Sends audio to its end, with backpressure. Resolves when all of it was handed over. It does not commit the audio: with
   * `client_interrupt` (default) call `commitAudio()` then; with `server_vad` the server detects the end of speech.
   *
   * The header of a WAV or Ogg file tells its format, and the server is configured for it unless you have called
   * `updateConfig({ input_audio })`: then the audio must have that format. With `format: 'pcm'`, a WAV file is sent without
   * its header, so that several files form one stream. Audio without a header needs `updateConfig({ input_audio })`.
   *
   * If the connection is lost and `maxRetries` lets the session reconnect, the sending continues, and `gap` tells what was
   * lost. Live audio of that time is dropped. Bytes, a Blob and a path wait for the next connection: there they begin
   * again, or with `server_vad`, which may have answered their start, continue.
   *
   * @param audio - bytes, a Blob, a stream, an async iterable such as a microphone, or on Node a path or a file stream.
   * @param options - `pace`: the limit of the speed relative to real time, default 10; `onProgress`: called with how much
   * was sent; `signal` ends the sending, not the session.
   * @throws CozeError if the audio is empty, has another format, or other audio is being sent; SocketEventError if the
   * server refuses its format; the error of the source; the error that ends the session; SocketClosedError if the connection
   * is lost within an Ogg file that cannot begin again; APIUserAbortError after an abort. The source is closed then.
   * @example
   * await session.sendAudio('question.wav');
   * session.commitAudio();
   * for await (const pcm of session.reply().audio) await speaker.play(pcm);
   */
  sendAudio(audio: AudioSource, options: SendAudioOptions = {}): Promise<void> {
    return this.#voice.send(audio, options);
  }

  /**
   * Starts a turn with the audio that was sent so far. No effect with `server_vad`.
   *
   * @throws as `send()` does. While the session reconnects SocketStateError: the audio was lost with the connection. Await
   * `ready()`, and send it again.
   * @example
   * await session.sendAudio(recording);
   * session.commitAudio();
   */
  commitAudio(): void {
    this.send({ event_type: 'input_audio_buffer.complete' });
  }

  /**
   * Discards the audio that was sent since the last commit. No effect with `server_vad`.
   *
   * @throws as `send()` does.
   * @example
   * session.clearAudio();
   */
  clearAudio(): void {
    this.send({ event_type: 'input_audio_buffer.clear' });
  }

  /**
   * Stops the running turn. Its reply ends as `canceled`, with code 2.
   *
   * @throws as `send()` does.
   * @example
   * session.cancel();
   * const { status } = await reply.completed; // 'canceled'
   */
  cancel(): void {
    this.send({ event_type: 'conversation.chat.cancel' });
  }

  /**
   * Clears the context of the conversation, which continues in a new section.
   *
   * @returns the event that confirms it. You need not wait for it: events keep their order.
   * @throws as `send()` does. Rejects with SocketEventError if the server refuses, or with the error that ends the session.
   * @example
   * await session.clear();
   */
  clear(): Promise<ConversationClearedEvent> {
    return this.#request({ event_type: 'conversation.clear' }, (event) =>
      event.event_type === 'conversation.cleared' ? event : undefined,
    );
  }

  /**
   * Answers the tool calls of a reply that ended as `requires_action`. The server continues with another reply.
   *
   * @param chatId - the id of its chat.
   * @param outputs - one output for each call.
   * @throws as `send()` does.
   * @example
   * session.submitToolOutputs(chat.id, [{ tool_call_id: call.id, output: 'Sunny' }]);
   */
  submitToolOutputs(chatId: string, outputs: readonly ToolOutputType[]): void {
    checkList('outputs', outputs);
    const data = { chat_id: checkText('chatId', chatId), tool_outputs: [...outputs] };
    this.send({ event_type: 'conversation.chat.submit_tool_outputs', data });
  }

  /**
   * Changes settings of the session. Settings that are left out keep their value.
   *
   * @param data - the settings to change.
   * @returns all settings in effect, once the server has confirmed them. You need not wait for it: events keep their order.
   * @throws as `send()` does. Rejects with SocketEventError if the server refuses, or with the error that ends the session.
   * @example
   * await session.updateConfig({ turn_detection: { type: 'server_vad' }, output_audio: { voice_id } });
   */
  updateConfig(data: ChatUpdateData): Promise<ChatUpdatedData> {
    const update = { event_type: 'chat.update', data } as const;
    return this.#request(update, (event) => (event.event_type === 'chat.updated' ? event.data : undefined));
  }

  /**
   * Synthesizes a text that is not part of the conversation. Interrupts the audio that is being sent.
   *
   * @param text - 1 to 1024 bytes in UTF-8.
   * @returns the speech as a reply: only its `audio` and events have content.
   * @throws CozeError if the text is empty or too long; as `send()` does.
   * @example
   * for await (const pcm of session.generateAudio('One moment, please.').audio) await speaker.play(pcm);
   */
  generateAudio(text: string): Reply {
    if (typeof text !== 'string') checkText('text', text);
    const bytes = utf8Length(text);
    if (bytes === 0 || bytes > requestBytes)
      throw new CozeError(
        `The text has ${bytes} bytes, it must have 1 to ${requestBytes}. Use speech.synthesize for longer texts.`,
      );
    this.send({ event_type: 'input_text.generate_audio', data: { mode: 'text', text } });
    this.#followTurns();
    return this.#router.claimSpeech();
  }

  /**
   * The running turn if you have not asked for it yet, else the next one. Call it before you send the event that starts
   * the turn, or after it in the same tick. Two calls return two consecutive turns.
   *
   * If the server decides when a turn begins, as with `server_vad`, use `replies()`, which misses none.
   *
   * @throws by the reply, not here: see `completed` of {@link Reply}.
   * @example
   * session.sendText('Tell me a joke.');
   * const { text, usage } = await session.reply().completed;
   */
  reply(): Reply {
    this.#followTurns();
    return this.#router.claim();
  }

  /**
   * Iterates all turns from now on, each as soon as it begins, and speech outside of the chat. Ends with the session, or
   * throws the error that ended it. Turns are queued with their content while the loop is busy, up to 64 MiB: beyond, they
   * are dropped, and the loop throws SocketQueueFullError.
   *
   * @throws while reading: the error that ended the session, such as SocketClosedError, or APIUserAbortError after an abort.
   * @example
   * // If the user interrupts a reply, it ends, and the loop continues with the next one.
   * for await (const reply of session.replies()) for await (const pcm of reply.audio) await speaker.play(pcm);
   */
  replies(): AsyncGenerator<Reply, undefined, unknown> {
    this.#followTurns();
    return this.#router.follow();
  }

  /** Sends an event, and waits for its confirmation. */
  #request<T>(event: CreateChatWsReq, pick: (event: CreateChatWsRes) => T | undefined): Promise<T> {
    try {
      if ('data' in event) checkObject('data', event.data);
      this.send(event);
    } catch (error) {
      return Promise.reject(error);
    }
    this.#follow();
    return this.#confirmations.wait(event.event_type, pick);
  }

  #followTurns(): void {
    this.#followsTurns = true;
    this.#follow();
  }

  #follow(): void {
    if (this.#removeObserver !== undefined) return;
    this.#removeObserver = this.observe({
      event: (event, characters) => this.#received(event, characters),
      lost: (error) => this.#lost(error),
      resent: (update) => this.#confirmations.skip(update),
    });
    const { resent } = this.settings;
    if (resent !== undefined) this.#confirmations.skip(resent);
    // Not with the observer: it is not called if the session has ended already.
    void this.#untilClosed();
  }

  async #untilClosed(): Promise<void> {
    const closed = await this.closed;
    this.#removeObserver = undefined;
    this.#lost(closedError(closed));
    this.#router.end(closed.error && { error: closed.error });
  }

  #lost(error: CozeError): void {
    this.#router.failAll(error);
    this.#confirmations.rejectAll(error);
  }

  /** Returns false for an error that ends nothing. */
  #received(event: CreateChatWsRes, characters: number): boolean {
    let isUsed = true;
    if (event.event_type === 'error') isUsed = this.#receivedError(event);
    else {
      this.#confirmations.received(event);
      if (this.#followsTurns) this.#router.received(event, characters);
    }
    if (this.#followsTurns || !this.#confirmations.isEmpty) return isUsed;
    // Events that an observer gets are not kept for later loops.
    this.#removeObserver?.();
    this.#removeObserver = undefined;
    return isUsed;
  }

  /**
   * The server does not always name the event that an error is about. Then the oldest request gets it. If the session has
   * made that itself, the error ends nothing, and the handlers of the session get it.
   */
  #receivedError(event: CreateChatWsRes): boolean {
    const error = eventError(this.info, event);
    const origin = causingEventOf(event);
    const refused = this.#confirmations.reject(origin, error);
    if (refused !== undefined) return refused === 'caller';
    return !eventsOutsideTurns.has(origin) && this.#router.failOne(error);
  }
}
