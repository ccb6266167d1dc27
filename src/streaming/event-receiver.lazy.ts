import type { EventSourceMessage } from 'eventsource-parser';
import { checkOptionalFunction, copyOf } from '../errors/check.js';
import type { PartialStream } from '../errors/coze-error.js';
import type { APIError } from '../errors/api-error.js';
import { StreamLimitError } from '../errors/limit-errors.js';
import { StreamInterruptedError, StreamParseError, StreamTimeoutError } from '../errors/stream-errors.js';
import type { RequestOptions } from '../http/index.js';
import { openStream, type BodyFault, type StreamResponse } from '../http/stream-response.js';
import {
  kindOf,
  mayBeBare,
  PayloadError,
  toEvent,
  type DecodedEvent,
  type EventKind,
  protocols,
  type ProtocolName,
  type StreamProtocol,
  unnamed,
} from './protocol.js';
import type { Failure } from '../lib/queue.js';
import type { ByteSink } from '../lib/web-stream.js';
import type { StreamEvent, StreamState } from './stream-events.js';
import type { Continuation, StreamRequest } from './stream-request.js';
import { SseDecoder } from './sse-decoder.js';
import { UnreadMessages } from './unread-messages.js';

export { cancelChat } from './cancel-chat.js';
export { ChatState } from './chat-state.js';
export { resumeAtInterrupts } from './resuming.js';
export { sendEvent } from './sse-encoder.js';
export { WorkflowState } from './workflow-state.js';

/** Milliseconds without an event that are waited for what follows the outcome, such as the terminator. */
const silenceAfterOutcome = 5000;

/**
 * Bytes of events that are kept for a reader while helpers receive them: a quarter of `maxResponseBytes`, within these
 * limits. A helper may keep all the text besides, and needs a copy of it at the end.
 */
const mostUnread = 2 ** 26;
const leastUnread = 2 ** 24;

/** The names of events that only keep the connection open; those without a name do no more after the outcome. */
const keepAlive = /^(?:ping|heart[-_]?beat|keep[-_]?alive)$/i;

export interface ReceiverOptions<E> {
  readonly request: StreamRequest;
  readonly protocol: ProtocolName;
  readonly state: StreamState<E>;
  /** Decides after a terminator if another request follows. */
  readonly continuation?: ((terminator: E) => Continuation | undefined) | undefined;
}

/**
 * - `new`: no request was sent.
 * - `connecting`: a request is being prepared or was sent.
 * - `open`: events can be taken.
 * - `checking`: an event waits: under `strict`, for its schema; a refusal, for the answer to another request.
 * - `closed`: nothing more is received.
 */
type Phase = 'new' | 'connecting' | 'open' | 'checking' | 'closed';

/**
 * The events of one response, or of several if continuations follow.
 *
 * Bytes are decoded into messages when they arrive. A message becomes an event when it is taken: its payload is parsed and
 * checked against the contract, and the state is updated. While messages are left, the body is paused.
 */
export class EventReceiver<E extends StreamEvent> implements ByteSink<BodyFault> {
  readonly #options: ReceiverOptions<E>;
  readonly #protocol: StreamProtocol;
  readonly #onChange: () => boolean;
  readonly #onError: (error: unknown) => void;
  /** Aborts the request and the response, tools and interrupt handlers. */
  readonly #controller = new AbortController();
  #response: StreamResponse | undefined;
  #decoder: SseDecoder | undefined;
  #phase: Phase = 'new';
  #isPaused = false;
  /** The event that waited for its schema, and is valid. */
  #checked: E | undefined;
  #bodyEnd: { readonly fault: BodyFault | undefined } | undefined;
  #continuation: Continuation | undefined;
  #isComplete = false;
  #isOutcomeKnown = false;
  #eventCount = 0;
  /** The number of events when the response was opened. */
  #firstEvent = 0;
  #refusal: APIError | undefined;
  /** The messages of events that were taken for helpers, for the reader; `undefined` once they are dropped. */
  #unread: UnreadMessages | undefined = new UnreadMessages();
  /** The message of the last event that was taken. */
  #lastMessage: EventSourceMessage | undefined;
  /** The kind of the last event. Most events are of the same kind as the one before. */
  #lastKind: EventKind | undefined;

  /** @param onChange - called when events may have arrived, or the last one was taken. Returns true if more are awaited. */
  constructor(options: ReceiverOptions<E>, onChange: () => boolean, onError: (error: unknown) => void) {
    this.#options = options;
    this.#protocol = protocols[options.protocol];
    this.#onChange = onChange;
    this.#onError = onError;
  }

  get state(): StreamState<E> {
    return this.#options.state;
  }

  /** The last response, once its headers are received. */
  get response(): StreamResponse | undefined {
    return this.#response;
  }

  /**
   * Keeps the last event for the reader: it was taken for a helper.
   *
   * @returns the error for the reader once there are too many of them. All are dropped then.
   */
  keep(): Failure | undefined {
    if (this.#unread === undefined || this.#lastMessage === undefined) return undefined;
    const { label, logid, limits } = this.#response ?? {};
    const most = Math.min(mostUnread, Math.max(leastUnread, (limits?.maxResponseBytes ?? Infinity) / 4));
    if (this.#unread.size <= most) {
      this.#unread.push(this.#lastMessage);
      return undefined;
    }
    this.drop();
    const problem = `more than ${most} bytes of events were received for helpers and not read, and were dropped.`;
    const message = `${label}: ${problem} Begin to iterate earlier, or read faster.`;
    return { error: new StreamLimitError(message, { logid, partial: this.partial() }) };
  }

  /** Takes the oldest event that was kept for the reader; `undefined` if none waits. */
  unread(): E | undefined {
    const message = this.#unread?.shift();
    const protocol = this.#protocol;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as in take()
    return message && (toEvent(protocol, kindOf(protocol, message.event), message, false) as E);
  }

  /** Drops the events that were kept for the reader, and keeps no more. */
  drop(): void {
    this.#unread = undefined;
  }

  /** True if the last event was taken: the terminator, or with a raw protocol that before the end of the body. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** True if the whole result is known: the end of the body ends the stream too, also without a terminator. */
  get isOutcomeKnown(): boolean {
    return this.#isOutcomeKnown;
  }

  /** True if the error is no fault of the stream: the connection broke or was silent after the result was known. */
  mayEndWith(error: unknown): boolean {
    const isConnection = error instanceof StreamInterruptedError || error instanceof StreamTimeoutError;
    return isConnection && this.#isOutcomeKnown;
  }

  /** The error of a request that the server turned away with its first event. */
  get refusal(): APIError | undefined {
    return this.#refusal;
  }

  /** The result so far, for errors. */
  readonly partial = (): PartialStream => {
    const partial = { text: this.#options.state.text(), events: this.#eventCount, lastEvent: this.#lastKind?.name };
    return this.#response?.mask(partial) ?? partial;
  };

  /**
   * Takes the next event; `undefined` if none is left.
   *
   * @throws APIError if the body is not an event stream, StreamError if it ended or a payload is not JSON.
   */
  take(): E | undefined {
    const protocol = this.#protocol;
    const response = this.#response;
    const decoder = this.#decoder;
    if (response === undefined || decoder === undefined) return undefined;
    if (this.#phase !== 'open' || this.#continuation !== undefined) return undefined;
    const checked = this.#checked;
    if (checked !== undefined) {
      this.#checked = undefined;
      return this.#accept(checked, kindOf(protocol, checked.event));
    }
    const message = decoder.messages.shift();
    if (message === undefined) return this.#needBytes(response, decoder);
    this.#lastMessage = message;
    const last = this.#lastKind;
    const isSame = last !== undefined && last !== unnamed && message.event === last.name;
    const kind = isSame ? last : kindOf(protocol, message.event);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the contract names the events, isKnownEvent() tells
    const event = this.#parse(response, decoder, message, kind) as E;
    if (kind.ending === 'failure' && this.#eventCount === this.#firstEvent) {
      const refusal = response.refusalOf(event.data);
      if (refusal !== undefined) return void this.#repeat(response, refusal, event);
    }
    const check = response.checkEvent(event, this.partial);
    if (check === undefined) return this.#accept(event, kind);
    void this.#hold(event, check);
    return undefined;
  }

  /** Sends the first or the next request, or resumes the body. To be called when `take()` has no event left. */
  request(): void {
    if (this.#phase === 'new') {
      void this.#connect(this.#options.request);
    } else if (this.#phase === 'open' && this.#continuation !== undefined) {
      void this.#continue(this.#continuation);
    } else if (this.#phase === 'open' && this.#isPaused) {
      this.#isPaused = false;
      this.#response?.resume();
    }
  }

  /** Ends a stream that is complete: the connection can serve the next call. */
  finish(): void {
    this.#phase = 'closed';
    this.#response?.finish();
  }

  /** Drops the connection, and aborts tools and interrupt handlers. */
  close(reason: unknown): void {
    this.#phase = 'closed';
    this.#controller.abort(reason);
    this.#response?.abort(this.#controller.signal.reason);
  }

  onBytes(bytes: Uint8Array): void {
    this.#decoder?.write(bytes);
    if (this.#decoder?.isTooLong === true) return this.#response?.refuse('maxEventBytes');
    if (this.#isOutcomeKnown && this.#decoder?.isInLongEvent === true)
      this.#response?.limitSilence(silenceAfterOutcome);
    const isAwaited = this.#onChange();
    if (this.#phase === 'open' ? isAwaited : this.#phase !== 'checking') return;
    if (this.#decoder?.foreign === undefined && this.#decoder?.messages.length === 0) return;
    this.#isPaused = true;
    this.#response?.pause();
  }

  onEnd(fault: BodyFault | undefined): void {
    this.#bodyEnd = { fault };
    const protocol = this.#protocol;
    // Of what is too long, nothing more is decoded.
    if (fault?.kind !== 'tooLong') this.#decoder?.end((name) => mayBeBare(protocol, name));
    this.#onChange();
  }

  /** As a getter, which the compiler does not assume unchanged across an `await`. */
  get #isClosed(): boolean {
    return this.#phase === 'closed';
  }

  async #connect({ client, operation, params, options }: StreamRequest): Promise<void> {
    this.#phase = 'connecting';
    try {
      const { signal } = this.#controller;
      const given: RequestOptions & { readonly onInterrupt?: unknown } = copyOf('options', options);
      checkOptionalFunction('onInterrupt', given.onInterrupt);
      this.#open(await openStream(client, operation, params, { ...given, signal }));
    } catch (error) {
      this.#onError(error);
    }
  }

  #open(response: StreamResponse): void {
    if (this.#isClosed) return response.abort(this.#controller.signal.reason);
    this.#response = response;
    this.#decoder = new SseDecoder(response.limits.maxEventBytes);
    this.#bodyEnd = undefined;
    this.#isPaused = false;
    this.#firstEvent = this.#eventCount;
    this.#phase = 'open';
    response.pipe(this);
    this.#onChange();
  }

  /** Sends the request again after a refusal in the body. Where that must not be, the event is yielded as any other. */
  async #repeat(response: StreamResponse, refusal: APIError, event?: E): Promise<void> {
    this.#phase = 'checking';
    this.#isPaused = true;
    response.pause();
    try {
      this.#open(await response.repeat(refusal));
    } catch (error) {
      if (error !== refusal || event === undefined) return this.#onError(error);
      if (this.#isClosed) return;
      this.#refusal = refusal;
      this.#checked = event;
      this.#phase = 'open';
      this.#onChange();
    }
  }

  async #continue(continuation: Continuation): Promise<void> {
    this.#phase = 'connecting';
    this.#response?.finish();
    try {
      const response = this.#response;
      const mask = <T>(data: T): T => response?.mask(data) ?? data;
      const context = { logid: response?.logid, partial: this.partial(), mask };
      const request = await continuation.next(this.#controller.signal, context);
      if (this.#isClosed) return;
      this.#continuation = undefined;
      this.#isOutcomeKnown = false;
      if (request !== undefined) return await this.#connect(request);
      this.#isComplete = true;
      this.#onChange();
    } catch (error) {
      this.#onError(error);
    }
  }

  async #hold(event: E, check: Promise<void>): Promise<void> {
    this.#phase = 'checking';
    try {
      await check;
      if (this.#isClosed) return;
      this.#checked = event;
      this.#phase = 'open';
      this.#onChange();
    } catch (error) {
      this.#onError(error);
    }
  }

  #parse(response: StreamResponse, decoder: SseDecoder, message: EventSourceMessage, kind: EventKind): DecodedEvent {
    const isCutOff = decoder.isCutOff && decoder.messages.length === 0;
    try {
      return toEvent(this.#protocol, kind, message, isCutOff);
    } catch (error) {
      if (!(error instanceof PayloadError)) throw error;
      const partial = this.partial();
      if (isCutOff) throw response.error(this.#bodyEnd?.fault, partial, `in the middle of the event ${error.event}`);
      const text = `${error.message}. Report it with the logid. The text is in \`rawText\`.`;
      throw new StreamParseError(text, response.mask(message.data), { logid: response.logid, partial });
    }
  }

  #accept(event: E, kind: EventKind): E | undefined {
    const { state, continuation } = this.#options;
    const { ending } = kind;
    this.#eventCount += 1;
    this.#lastKind = kind;
    state.observe(event);
    if (ending === undefined && !this.#isOutcomeKnown) return event;
    if (ending !== 'terminator' && !state.mayEnd) {
      // An event said that the work had ended, and yet it continues.
      if (this.#isOutcomeKnown) this.#response?.limitSilence();
      this.#isOutcomeKnown = false;
      return event;
    }
    if (ending === undefined) {
      if (kind !== unnamed && !keepAlive.test(event.event)) this.#response?.limitSilence(silenceAfterOutcome);
      return event;
    }
    this.#continuation = continuation?.(event);
    if (this.#continuation !== undefined) return this.#continuation.deliver ? event : undefined;
    if (ending === 'terminator') this.#isComplete = true;
    this.#isOutcomeKnown = true;
    this.#response?.limitSilence(silenceAfterOutcome);
    return event;
  }

  #needBytes(response: StreamResponse, { foreign, isFull, start }: SseDecoder): undefined {
    const fault = this.#bodyEnd?.fault;
    if (this.#bodyEnd === undefined && !isFull) return undefined;
    if (fault !== undefined) throw response.error(fault, this.partial());
    const isForeign = foreign !== undefined || (!response.isAnnounced && this.#eventCount === this.#firstEvent);
    if (isForeign) return void this.#repeat(response, response.notAStream(foreign ?? start));
    if (!this.#protocol.isRaw) throw response.error(undefined, this.partial());
    this.#isComplete = true;
    return undefined;
  }
}
