import { runtime } from '#runtime';
import { APIError } from '../errors/api-error.js';
import { CozeError } from '../errors/coze-error.js';
import { CallLog } from './call-log.js';
import { connectionFailure } from './connection-failure.js';
import { contentType, invalid, judgeBytes, judgeText, refuseStream, statusError } from './envelope.js';
import type { Answered, Judged } from './envelope.js';
import { applyHeaders, hasHeader, readHeaders, type HeaderPairs } from './headers.js';
import { Lifeline } from './lifeline.js';
import { openedStream, type OpenedStream } from './opened-stream.js';
import { labelOf, type Operation } from './operation.js';
import { checkOptions, type RequestOptions } from './options.js';
import { sendAndFollow } from './redirect.js';
import { buildRequest, type BuiltRequest } from './request.js';
import { mayRetry, retryDelay } from './retry.js';
import { absoluteBase, type Settings } from './settings.js';
import { readToken } from './token.js';
import { fetchTransport, type Transport, type WireRequest, type WireResponse } from './transport.js';

/** What a call came to: the whole body, the part asked for, and the answer that brought it. */
export interface Outcome<T> extends Judged {
  readonly data: T;
  readonly response: WireResponse;
}

/** Everything about a call that does not change from attempt to attempt. */
interface Prepared {
  readonly url: string;
  readonly body: BuiltRequest['body'];
  readonly headers: HeaderPairs;
  readonly transport: Transport;
}

/**
 * One call: its attempts, its budget of retries, its end.
 *
 * It is sent at once, but its answer is read only when the data is wanted: `asResponse()` gets the body unread, while an
 * error in the envelope can still lead to a retry when the data is.
 */
export class Call<T> {
  readonly #settings: Settings;
  readonly #operation: Operation;
  readonly #params: object | undefined;
  readonly #options: RequestOptions;
  readonly #label: string;
  readonly #life: Lifeline;
  readonly #log: CallLog;
  readonly #opened: Promise<WireResponse>;
  #prepared: Prepared | undefined;
  #token: string | undefined;
  #attempts = 0;
  #reading = false;
  #handedOver = false;

  constructor(settings: Settings, operation: Operation, params?: object, options: RequestOptions = {}) {
    this.#settings = settings;
    this.#operation = operation;
    this.#params = params;
    this.#options = options;
    this.#label = labelOf(operation);
    this.#life = new Lifeline(this.#label, [settings.signal, options.signal]);
    this.#log = new CallLog(options.debug === true ? settings.log.atDebug() : settings.log, this.#label);
    this.#opened = this.#open();
  }

  /** The first 2xx answer, unjudged, and unread unless the data is wanted too. */
  async response(): Promise<WireResponse> {
    const response = await this.#opened;
    this.#handedOver = !this.#reading;
    return response;
  }

  data(): Promise<Outcome<T>> {
    return this.#settle((response) => this.#read(response));
  }

  /** Resolves for an event stream only; anything else is judged, retried where that may help, and thrown. */
  stream(): Promise<OpenedStream> {
    return this.#settle((response) => this.#readStream(response));
  }

  /** Attempts until one is answered with 2xx. */
  async #open(): Promise<WireResponse> {
    for (;;) {
      try {
        const response = await this.#attempt();
        if (!this.#reading) this.#life.pause();
        return response;
      } catch (error) {
        await this.#beforeRetry(error);
      }
    }
  }

  /** Reads the answer, and starts over where its envelope says that this may help. */
  async #settle<R>(read: (response: WireResponse) => Promise<R>): Promise<R> {
    this.#reading = true;
    let response = await this.#opened;
    if (this.#handedOver)
      throw new CozeError(`${this.#label}: asResponse() has taken the answer, read its body there.`);
    for (;;) {
      try {
        this.#life.resume();
        return await read(response);
      } catch (error) {
        await this.#beforeRetry(error);
      }
      response = await this.#open();
    }
  }

  async #attempt(): Promise<WireResponse> {
    this.#attempts++;
    const { url, body, headers: own, transport } = (this.#prepared ??= this.#prepare());
    this.#life.begin(this.#options.timeout ?? this.#settings.timeout);
    const given = this.#givenToken(own);
    this.#token = given instanceof Promise ? await this.#life.race(() => given, 'the token function') : given;
    const headers = this.#headers(own);
    const request: WireRequest = { method: this.#operation.method, url, headers, body, signal: this.#life.signal };
    this.#log.sending(this.#attempts, request, this.#token);
    const response = await sendAndFollow(this.#label, transport, request, this.#life);
    this.#log.answered(response);
    if (response.status >= 200 && response.status < 300) return response;
    throw statusError(this.#answered(response), await this.#errorText(response));
  }

  #prepare(): Prepared {
    checkOptions(this.#options);
    const { headers, query, fetch } = this.#options;
    const { target, body } = buildRequest(this.#operation, this.#params, { ...this.#settings.query, ...query });
    return {
      url: absoluteBase(this.#settings.baseURL) + target,
      body,
      headers: readHeaders(headers),
      transport: fetch === undefined ? this.#settings.transport : fetchTransport(fetch),
    };
  }

  /** Where a header of the caller's takes its place, no token is asked for. */
  #givenToken(own: HeaderPairs): ReturnType<typeof readToken> {
    const { headers, token, tokenPolicy } = this.#settings;
    return hasHeader(own, 'authorization') || hasHeader(headers, 'authorization')
      ? undefined
      : readToken(token, tokenPolicy);
  }

  #headers(own: HeaderPairs): Record<string, string> {
    const { body, headers: wanted } = this.#operation;
    const headers: Record<string, string> = { ...runtime.agentHeaders(), ...wanted };
    if (body === 'json') headers['content-type'] = 'application/json';
    if (this.#token !== undefined) headers['authorization'] = `Bearer ${this.#token}`;
    applyHeaders(headers, this.#settings.headers);
    applyHeaders(headers, own);
    // Only fetch knows the boundary between the parts of a form.
    if (body === 'form') delete headers['content-type'];
    return headers;
  }

  async #read(response: WireResponse): Promise<Outcome<T>> {
    const judged = await this.#judge(response);
    this.#life.pause();
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the contract says what the data is, nothing here can
    return { body: judged.body, data: judged.data as T, response };
  }

  async #judge(response: WireResponse): Promise<Judged> {
    if (response.status === 204 || response.status === 205) return { body: undefined, data: undefined };
    const answer = this.#answered(response);
    if (contentType(response.headers) === 'text/event-stream') {
      this.#life.abort();
      throw invalid(answer, '', 'a stream came where one answer was asked for', 'Call the stream method instead.');
    }
    if (this.#operation.binary !== true) return judgeText(answer, await this.#text(response));
    return judgeBytes(answer, await this.#life.race(() => response.arrayBuffer(), 'the body of the answer'));
  }

  async #readStream(response: WireResponse): Promise<OpenedStream> {
    const answer = this.#answered(response);
    if (contentType(response.headers) !== 'text/event-stream') throw refuseStream(answer, await this.#text(response));
    if (response.body === null) throw invalid(answer, '', 'the stream has no body');
    const idleTimeout = this.#options.streamIdleTimeout ?? this.#settings.streamIdleTimeout;
    return openedStream(this.#operation, response, response.body, this.#life, idleTimeout);
  }

  async #text(response: WireResponse): Promise<string> {
    const text = await this.#life.race(() => response.text(), 'the body of the answer');
    this.#log.body(text, this.#token);
    return text;
  }

  /** The status is the news: a body that cannot be read must not hide it. */
  async #errorText(response: WireResponse): Promise<string> {
    try {
      return await this.#text(response);
    } catch (error) {
      if (this.#life.abortedByCaller) throw error;
      return '';
    }
  }

  #answered({ status, headers }: WireResponse): Answered {
    return { operation: this.#operation, label: this.#label, status, headers, tokenHint: this.#settings.tokenHint };
  }

  /** Waits for the next attempt, or throws the error that ends the call. */
  async #beforeRetry(thrown: unknown): Promise<void> {
    const error = connectionFailure(this.#label, thrown);
    const delay = this.#delay(error);
    if (delay === undefined) throw this.#failed(error);
    this.#log.retrying(error, delay, this.#token);
    try {
      await this.#life.sleep(delay);
    } catch (aborted) {
      throw this.#failed(connectionFailure(this.#label, aborted));
    }
  }

  #delay(error: CozeError): number | undefined {
    const { maxRetries = this.#settings.maxRetries, retryConversationBusy = this.#settings.retryConversationBusy } =
      this.#options;
    if (this.#attempts > maxRetries || !mayRetry(this.#operation.method, error, retryConversationBusy))
      return undefined;
    return retryDelay(this.#attempts, error instanceof APIError ? error.headers?.['retry-after'] : undefined);
  }

  #failed(error: CozeError): CozeError {
    this.#life.pause();
    this.#log.failed(error, this.#token);
    if (error instanceof APIError)
      for (const handler of [this.#settings.onApiError, this.#options.onApiError]) this.#report(error, handler);
    return error;
  }

  /** A handler that fails must not replace the error it was told about. */
  #report(error: APIError, handler: RequestOptions['onApiError']): void {
    const failed = () => this.#log.handlerFailed(error);
    try {
      void Promise.resolve(handler?.(error)).catch(failed);
    } catch {
      failed();
    }
  }
}
