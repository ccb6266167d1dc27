import type { ChatCanceledCode, ChatUsage, CreateChatData, CreateChatWsRes } from '../../generated/types/index.js';
import { decodeBase64 } from '../audio/base64.js';
import { APIUserAbortError } from '../errors/api-error.js';
import { withCallSite, type CallSite } from '../errors/call-site.js';
import type { CozeError, PartialStream } from '../errors/coze-error.js';
import { describeError } from '../errors/error-body.js';
import { withoutSecret } from '../errors/redact.js';
import { ChatFailedError, StreamAbortedError } from '../errors/stream-errors.js';
import { deferred } from '../lib/polyfills.js';
import { isObject } from '../lib/shapes.js';
import { Broadcast, type AsyncQueue } from '../lib/queue.js';
import { ChatState } from '../streaming/chat-state.js';
import { ReplySpeech } from './reply-speech.js';
import { withPartial, type ConnectionInfo } from './session-errors.js';
import type { AudioBytes, SentenceMark, SpeechFormat } from './speech-track.js';

interface Ended {
  /** The text of the answer; of an interrupted reply the part that was received. */
  readonly text: string;
  /** The cost in tokens; undefined if the server does not send it. */
  readonly usage: ChatUsage | undefined;
}

/** The end of a reply. */
export type ReplyOutcome =
  | (Ended & {
      readonly status: 'completed';
      /** The chat in its last state; undefined for speech outside of a chat. */
      readonly chat: CreateChatData | undefined;
    })
  | (Ended & {
      readonly status: 'canceled';
      /** 1: the user spoke. 2: you canceled it. 3: you sent another message. Undefined if the server sent none. */
      readonly code: ChatCanceledCode | undefined;
      readonly chat: CreateChatData | undefined;
    })
  | (Ended & {
      readonly status: 'requires_action';
      /** Its `required_action` holds the tool calls to answer. */
      readonly chat: CreateChatData | undefined;
    });

/**
 * One turn of a chat: the transcript of the user, and the answer of the bot as text and speech.
 *
 * Iterate it for its events. Every loop, over the events, the text or the audio, starts with the first item, also if it
 * begins late: a slow reader misses nothing. For that a reply keeps its events as long as you keep the reply. A second of
 * PCM at 24 kHz takes 64 KB.
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
   * @throws while reading: the error that `completed` rejects with.
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
   * after the end of the reply (`input_audio_buffer.speech_started`): what you play then stops. The events keep all audio.
   *
   * @throws while reading: the error that `completed` rejects with; AudioError if the audio is not valid base64.
   * @example
   * for await (const pcm of reply.audio) await speaker.play(pcm);
   */
  get audio(): AsyncIterable<Uint8Array<ArrayBuffer>> {
    return {
      [Symbol.asyncIterator]: () => {
        const pieces = this.#state.audio.open();
        return {
          async next() {
            const step = await pieces.next();
            return step.done === true ? step : { done: false, value: decodeBase64(step.value) };
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
   * @throws AudioError if the audio is not valid base64.
   */
  get sentences(): readonly SentenceMark[] {
    return this.#state.speech.sentences;
  }

  /**
   * Collects the spoken answer as raw bytes; of an interrupted reply the part that was received.
   *
   * @throws CozeError for Opus, whose packets cannot be joined; AudioError if the audio is not valid base64; the error that
   * `completed` rejects with.
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
   * True once the reply was cut off: it was canceled, or the user spoke after its end while `audio` was still being read.
   * Stop what you play then, also what your player has buffered.
   *
   * @example
   * for await (const pcm of reply.audio) player.add(pcm);
   * if (reply.interrupted) player.stop();
   */
  get interrupted(): boolean {
    return this.#state.isInterrupted;
  }

  /**
   * The end of the turn: `completed`, `canceled` (see `code`) or `requires_action`. You may ignore it.
   *
   * @throws ChatFailedError if the chat failed; SocketEventError if the server sent an error instead; SocketClosedError if
   * the connection was lost; SocketHandshakeError if it could not be opened; APIUserAbortError if a signal ended the
   * session. `partial` has what was received before.
   * @example
   * const { status, usage } = await reply.completed;
   */
  get completed(): Promise<ReplyOutcome> {
    return this.#state.completed;
  }

  /**
   * Iterates the events of the turn, from the first to the last.
   *
   * @throws the error that `completed` rejects with.
   * @example
   * for await (const event of reply) console.log(event.event_type);
   */
  [Symbol.asyncIterator](): AsyncGenerator<CreateChatWsRes, undefined, unknown> {
    return this.#state.events.open();
  }
}

/** The end of a turn as an event reports it. */
export type TurnEnd =
  | { readonly status: 'completed' | 'requires_action' }
  | { readonly status: 'canceled'; readonly code: ChatCanceledCode | undefined };

/** Keeps its items: each reader gets all of them, also if it begins late. */
export class Replay<T> extends Broadcast<T> {
  #items: T[] = [];

  get items(): readonly T[] {
    return this.#items;
  }

  override push(item: T): void {
    this.#items.push(item);
    super.push(item);
  }

  /** Drops the items, too: later readers get none. */
  override cut(): void {
    this.#items = [];
    super.cut();
  }

  open(): AsyncQueue<T> {
    return this.subscribe(this.#items);
  }
}

/** The state of one turn, built from its events. */
export class ReplyState {
  readonly events = new Replay<CreateChatWsRes>();
  readonly text = new Replay<string>();
  /** In base64. */
  readonly audio = new Replay<string>();
  readonly #chat = new ChatState();
  readonly #format: () => SpeechFormat;
  #speech: ReplySpeech | undefined;
  readonly #completed = deferred<ReplyOutcome>();
  /** The ids of messages that were received in fragments. */
  readonly #fragmented = new Set<string>();
  #count = 0;
  #lastEvent: string | undefined;
  #isOver = false;
  /** Where it was asked for. */
  site: CallSite | undefined;
  /** True once its audio was cut off. */
  isInterrupted = false;
  /** The id of its chat, once an event has it. */
  chatId: string | undefined;
  transcript = '';

  /** @param format - the format of the audio that the server sends now. */
  constructor(format: () => SpeechFormat) {
    this.#format = format;
    // `completed` may be ignored.
    this.#completed.promise.catch(() => undefined);
  }

  get completed(): Promise<ReplyOutcome> {
    return this.#completed.promise;
  }

  get chat(): CreateChatData | undefined {
    return this.#chat.chat;
  }

  /** Its speech. The format that the server sends when it begins counts. */
  get speech(): ReplySpeech {
    return (this.#speech ??= new ReplySpeech(this.events.items, this.#format()));
  }

  get textSoFar(): string {
    return this.#chat.text();
  }

  received(event: CreateChatWsRes): void {
    if (this.#isOver) return;
    const { event_type: type } = event;
    const data: unknown = Reflect.get(event, 'data');
    this.#count += 1;
    this.#lastEvent = type;
    this.#chat.observe({ event: type, data });
    if (type === 'input_audio_buffer.speech_started') this.transcript = '';
    if (isObject(data) && typeof data['content'] === 'string') this.#addContent(type, data, data['content']);
    this.events.push(event);
  }

  end(end: TurnEnd): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.events.end();
    this.text.end();
    if (end.status === 'canceled') {
      this.isInterrupted = true;
      this.audio.cut();
    } else this.audio.end();
    const { chat } = this;
    this.#completed.resolve({ ...end, chat, text: this.textSoFar, usage: chat?.usage });
  }

  /** The user spoke after the end. What readers have not read of the audio is dropped. */
  cut(): void {
    if (this.audio.isBehind) this.isInterrupted = true;
    this.audio.cut();
  }

  /** The server reported that the chat failed. */
  failChat(info: ConnectionInfo): void {
    const { lastError, chat } = info.mask({ lastError: this.#chat.failure, chat: this.chat });
    const { logid } = info.context();
    const message = `The chat failed: ${describeError(lastError ?? {})}.`;
    this.#fail(new ChatFailedError(message, { logid, lastError, chat, partial: this.#partial }));
  }

  /** The turn cannot continue. The error is shared with other turns: this one gets a copy with its partial content. */
  fail(error: CozeError): void {
    const partial = this.#partial;
    if (!(error instanceof APIUserAbortError)) return this.#fail(withPartial(error, partial));
    const { message, cause, logid } = error;
    this.#fail(new StreamAbortedError(message, { cause, logid, partial }));
  }

  get #partial(): PartialStream {
    return withoutSecret({ text: this.textSoFar, events: this.#count, lastEvent: this.#lastEvent });
  }

  #fail(failure: unknown): void {
    if (this.#isOver) return;
    this.#isOver = true;
    const error = this.site === undefined ? failure : withCallSite(failure, this.site);
    for (const view of [this.events, this.text, this.audio]) view.end({ error });
    this.#completed.reject(error);
  }

  #addContent(type: string, data: Readonly<Record<string, unknown>>, content: string): void {
    const isText = data['type'] === 'answer' && data['content_type'] !== 'audio';
    const id = String(data['id']);
    if (type === 'conversation.audio.delta') {
      void this.speech;
      this.audio.push(content);
    } else if (type.startsWith('conversation.audio_transcript.')) this.transcript = content;
    else if (isText && type === 'conversation.message.delta') {
      this.#fragmented.add(id);
      this.text.push(content);
    } else if (isText && type === 'conversation.message.completed' && !this.#fragmented.has(id))
      this.text.push(content);
  }
}
