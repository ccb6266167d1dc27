import { runtime } from '#runtime';
import { APIConnectionError, AuthenticationError, type APIError } from '../errors/api-error.js';
import { logidOf } from '../errors/error-body.js';
import type { CozeError, PartialStream } from '../errors/coze-error.js';
import { StreamAbortedError } from '../errors/abort-errors.js';
import { StreamInterruptedError, StreamTimeoutError } from '../errors/stream-errors.js';
import { StreamLimitError } from '../errors/limit-errors.js';
import { startTimer, type Cancellation } from '../lib/abort.js';
import { Call, type Received, type StreamContext } from './call.js';
import type { Client } from './client.js';
import { contentLength, contentType, isEventStream } from './envelope.js';
import { apiError, invalidResponse, notAStream } from './response-errors.js';
import { pushedBody } from './fetch-body.js';
import type { Operation } from './operation.js';
import type { RequestOptions } from './options.js';
import { conversationBusy, turnedAway } from './retry.js';
import type { ByteSink } from '../lib/web-stream.js';
import type { CallSite } from '../errors/call-site.js';
import { safeCause } from '../errors/redact-cause.js';
import { withoutSecret } from '../errors/redact.js';
import type { TransportError, WireBody, WireResponse } from '../runtime/transport.js';

/** The most bytes, by the options of the call. */
export interface StreamLimits {
  readonly maxEventBytes: number;
  readonly maxResponseBytes: number;
}

/** Why a body ended before it was complete. */
export type BodyFault =
  | { readonly kind: 'aborted'; readonly cause: unknown }
  /** No byte came for `streamIdleTimeout`. */
  | { readonly kind: 'silent' }
  /** More was sent than an option of the call allows. */
  | { readonly kind: 'tooLong'; readonly option: keyof StreamLimits }
  /** The connection broke. Without a cause, the body is shorter than its content-length. */
  | { readonly kind: 'broken'; readonly cause: TransportError | undefined; readonly where?: string };

/** Milliseconds for the end of the body after `finish()`. If it comes in time, the connection can serve the next call. */
const finishMs = 100;

const unknownFate = 'The request may have been processed.';
const notSentAgain = 'It was not sent again.';
const notRepeated = `${unknownFate} ${notSentAgain}`;

/**
 * Sends a request for an event stream. Resolves after the check of its headers; other responses are thrown as errors.
 */
export function openStream(
  client: Client,
  operation: Operation,
  params: object,
  options?: RequestOptions,
): Promise<StreamResponse> {
  const call = new Call<never>(client.settings, operation, params, options, 'stream');
  return call.read((received) => streamIn(call, received));
}

/** The types of event streams: gateways change the type, or drop it. The first character of the body decides then. */
const streamTypes = /^$|^text\/(?:event-stream|plain)$|^application\/octet-stream$/;

async function streamIn(call: Call<unknown>, received: Received): Promise<StreamResponse> {
  if (!streamTypes.test(contentType(received))) throw notAStream(received, await call.text(received));
  const stream = streamOf(call, received, call.limit('maxResponseBytes'));
  if (stream === undefined) throw invalidResponse(received, '', 'the stream has no body');
  return stream;
}

/** Sends the request of a stream again. */
type Repeat = (refusal: CozeError, drop: () => void) => Promise<StreamResponse>;

/**
 * The body of a response, to be read in pieces; `undefined` if the platform does not let it.
 *
 * @param maxResponseBytes - the most bytes of the body. Those of a file are not kept, and need none.
 */
export function streamOf(
  call: Call<unknown>,
  received: Received,
  maxResponseBytes = Infinity,
): StreamResponse | undefined {
  const body = pushedBody(received.response);
  if (body === null) return undefined;
  const repeat: Repeat = (refusal, drop) => call.repeat(refusal, drop, (next) => streamIn(call, next));
  const limits = { maxEventBytes: call.limit('maxEventBytes'), maxResponseBytes };
  return new StreamResponse(received.response, body, call.streamContext(received), repeat, limits);
}

/**
 * A response whose body is read in pieces: an event stream or bytes. The time limit of the call has ended; the stream ends
 * early if the caller aborts, or after `streamIdleTimeout` without a byte.
 */
export class StreamResponse {
  readonly response: WireResponse;
  /** Milliseconds without a byte after which the stream ends; 0 is no limit. */
  idleTimeout: number;
  /** The reader of the events watches that of an event, and calls `refuse()`. */
  readonly limits: StreamLimits;
  readonly #repeat: Repeat;
  readonly #body: WireBody;
  readonly #call: StreamContext;
  #sink: ByteSink<BodyFault> | undefined;
  #cancelTimer: (() => void) | undefined;
  #resumedAt = 0;
  #isLimited = false;
  #received = 0;
  #isFlowing = false;
  #ended = false;

  constructor(response: WireResponse, body: WireBody, call: StreamContext, repeat: Repeat, limits: StreamLimits) {
    this.response = response;
    this.#repeat = repeat;
    this.idleTimeout = call.idleTimeout;
    this.limits = limits;
    this.#body = body;
    this.#call = call;
    call.deadline.stopTimer();
  }

  /** The method and the path, for messages. */
  get label(): string {
    return this.#call.head.label;
  }

  /** The id of the request in the server's logs, without the token. */
  get logid(): string | undefined {
    return this.mask(logidOf(this.response.headers));
  }

  /** True if the content type says that the response is an event stream. */
  get isAnnounced(): boolean {
    return isEventStream(this.#call.head);
  }

  /** Aborted when the caller's signal fires, and by `abort()`. */
  get cancellation(): Cancellation {
    return this.#call.deadline.cancellation;
  }

  /**
   * Checks an event against the contract.
   *
   * @param partial - what was received before.
   * @returns undefined if the reader need not wait. Otherwise a promise, which rejects with an error that was reported if
   * the event is not valid.
   */
  checkEvent(event: { readonly event: string }, partial: () => PartialStream): Promise<void> | undefined {
    const { check, head, report } = this.#call;
    return check?.event(head, event, partial)?.catch((error) => {
      throw report(error);
    });
  }

  /** Starts the flow of bytes. May be called once. Calls nothing of the sink before it returns. */
  pipe(sink: ByteSink<BodyFault>): void {
    this.#sink = sink;
    this.#isFlowing = true;
    this.#startClock();
    this.#body.pipe({
      onBytes: (bytes) => {
        this.#received += bytes.byteLength;
        if (this.#received > this.limits.maxResponseBytes) this.refuse('maxResponseBytes');
        else this.#sink?.onBytes(bytes);
      },
      onEnd: (fault) => this.#end(this.#faultOf(fault)),
    });
  }

  /** Stops the flow and the clock of `streamIdleTimeout`. A piece that is being read is still delivered. */
  pause(): void {
    this.#stopClock();
    this.#isFlowing = false;
    this.#body.pause();
  }

  /**
   * Ends the stream as `streamIdleTimeout` does after some milliseconds from now on, whatever bytes come: they may be
   * comments that keep the connection open. Default: that option, which starts again with every byte.
   */
  limitSilence(ms = Infinity): void {
    if (this.#ended) return;
    this.#isLimited = ms !== Infinity;
    const { idleTimeout } = this.#call;
    const limit = Math.min(idleTimeout || Infinity, ms);
    this.idleTimeout = limit === Infinity ? 0 : limit;
    this.#stopClock();
    if (this.#isFlowing) this.#startClock();
  }

  resume(): void {
    if (this.#ended) return;
    this.#isFlowing = true;
    this.#startClock();
    this.#body.resume();
  }

  /** Where the call was made. */
  get site(): CallSite {
    return this.#call.site;
  }

  /** Drops the connection. The sink is not called any more. */
  abort(reason?: unknown): void {
    this.#sink = undefined;
    this.#body.cancel(reason);
    this.#end({ kind: 'aborted', cause: reason });
  }

  /** Drops the connection: more was sent than an option allows. */
  refuse(option: keyof StreamLimits): void {
    this.#body.cancel();
    this.#end({ kind: 'tooLong', option });
  }

  /**
   * The consumer has everything it needs. The caller's signal no longer applies, the sink is not called any more, and the
   * connection is kept for the next call if the body ends soon.
   */
  finish(): void {
    this.#call.deadline.pause();
    if (this.#ended) return;
    this.#sink = undefined;
    this.pause();
    this.#cancelTimer = startTimer(finishMs, () => this.abort());
    this.#body.resume();
  }

  /**
   * The error to throw for a fault.
   *
   * @param fault - `undefined` if the body ended in good order, but too early.
   * @param partial - what was received before.
   * @param where - the place in the stream where it ended.
   */
  error(fault: BodyFault | undefined, partial?: PartialStream, where = 'before the stream was complete'): CozeError {
    const { label, logid } = this;
    const options = { logid, partial };
    if (fault?.kind === 'aborted')
      return new StreamAbortedError(`${label}: aborted.`, { ...options, cause: fault.cause });
    if (fault?.kind === 'silent') {
      const problem = `no data came for ${this.idleTimeout} ms. Raise streamIdleTimeout if the stream has longer pauses.`;
      return new StreamTimeoutError(`${label}: ${problem} ${notRepeated}`, options);
    }
    if (fault?.kind === 'tooLong') {
      const { option } = fault;
      const what = option === 'maxEventBytes' ? 'an event' : 'the stream';
      const problem = `${what} has more than ${this.limits[option]} bytes. Raise ${option} if that can be.`;
      return new StreamLimitError(`${label}: ${problem} ${notRepeated}`, options);
    }
    const { code, limitHint, explanation } = fault?.cause ?? {};
    const cause = safeCause(fault?.cause?.cause, this.#call.head.secret);
    // A body that a fetch made wrongly. Other explanations have a code, and are of the connection.
    if (explanation !== undefined && code === undefined)
      return new APIConnectionError({ message: `${label}: ${explanation}`, cause });
    if (limitHint !== undefined) {
      const problem = `the connection broke (${code}). ${limitHint}`;
      return new StreamTimeoutError(`${label}: ${problem} ${notRepeated}`, { ...options, cause });
    }
    const problem = `the connection ${fault === undefined ? 'ended' : 'broke'} ${fault?.where ?? where}. ${unknownFate}`;
    return new StreamInterruptedError(`${label}: ${explanation ?? problem} ${notSentAgain}`, { ...options, cause });
  }

  /** The error of a body that is not an event stream although its content type may say so. */
  notAStream(text: string): APIError {
    const { head, log } = this.#call;
    log?.body(text);
    return notAStream(head, text);
  }

  /**
   * The error in the data of an event if the server turned the request away with it, before any work: the codes are those
   * of such a call in the body of a response.
   */
  refusalOf(data: unknown): APIError | undefined {
    const error = apiError(this.#call.head, data);
    const { code } = error;
    const isRefusal = error instanceof AuthenticationError || code === conversationBusy || turnedAway.has(code);
    return isRefusal ? error : undefined;
  }

  /**
   * Sends the request again, if that helps and the work was not done. This response is dropped then.
   *
   * @throws the refusal, which was reported, if the request is not sent again.
   */
  repeat(refusal: CozeError): Promise<StreamResponse> {
    return this.#repeat(refusal, () => this.abort());
  }

  /** Removes the token from data of the server, which may have repeated it. */
  mask<T>(data: T): T {
    return withoutSecret(data, this.#call.head.secret);
  }

  #startClock(): void {
    if (this.#cancelTimer !== undefined) return;
    this.#resumedAt = runtime.now();
    this.#cancelTimer = startTimer(this.idleTimeout, this.#watch);
  }

  #stopClock(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
  }

  // One timer for the whole flow. A timer for each piece would cost more than to parse it.
  readonly #watch = (): void => {
    const lastByteAt = this.#isLimited ? 0 : this.#body.lastByteAt;
    const silence = runtime.now() - Math.max(lastByteAt, this.#resumedAt);
    if (silence < this.idleTimeout) {
      this.#cancelTimer = startTimer(Math.ceil(this.idleTimeout - silence), this.#watch);
    } else {
      this.#body.cancel();
      this.#end({ kind: 'silent' });
    }
  };

  #faultOf(fault: TransportError | undefined): BodyFault | undefined {
    if (this.cancellation.aborted) return { kind: 'aborted', cause: this.cancellation.reason };
    if (fault !== undefined) return { kind: 'broken', cause: fault };
    const length = contentLength(this.response);
    if (!(this.#received < length)) return undefined;
    return { kind: 'broken', cause: undefined, where: `after ${this.#received} of ${length} bytes` };
  }

  #end(fault: BodyFault | undefined): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#stopClock();
    if (fault === undefined) this.#call.deadline.pause();
    else this.#call.deadline.abort('cause' in fault ? fault.cause : undefined);
    this.#sink?.onEnd(fault);
  }
}
