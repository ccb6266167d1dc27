import { runtime } from '#runtime';
import { APIError, AuthenticationError } from '../errors/api-error.js';
import { CozeError } from '../errors/coze-error.js';
import type { SentRequest } from '../validation/requests.js';
import { CallLog } from './call-log.js';
import { connectionError } from './connection-error.js';
import { ContractCheck } from './contract-check.js';
import { Deadline } from './deadline.js';
import type { Judged } from './envelope.js';
import { formOf } from './form.js';
import { applyHeaders, hasHeader, type HeaderPairs } from './headers.js';
import { labelOf, type Operation } from './operation.js';
import type { RequestOptions } from './options.js';
import { prepareCall, type PreparedCall } from './prepared-call.js';
import { Reader } from './reader.js';
import { sendAndFollow } from './redirect.js';
import { credentialsOf } from '../errors/redact.js';
import { mayRetry, retryDelay } from './retry.js';
import type { Settings } from './settings.js';
import { tell } from './tell.js';
import type { StreamResponse } from './stream-response.js';
import { isTokenSource, readToken } from './token.js';
import { TransportError, type WireRequest, type WireResponse } from './transport.js';

/** What a call came to: the whole body, the part asked for, and the answer that brought it. */
export interface Outcome<T> extends Judged {
  readonly data: T;
  readonly response: WireResponse;
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
  readonly #deadline: Deadline;
  readonly #log: CallLog;
  readonly #check: ContractCheck | undefined;
  readonly #reader: Reader;
  readonly #opened: Promise<WireResponse>;
  #prepared: PreparedCall | undefined;
  #token: string | undefined;
  /** What went out in the header `authorization`, whoever set it. */
  #secret: string | undefined;
  /** Why the token is to be replaced before the next attempt. */
  #refusal: AuthenticationError | undefined;
  #replayed = false;
  #attempts = 0;
  /** Whether this attempt got as far as the network. */
  #sent = false;
  #reading = false;
  #handedOver = false;

  constructor(settings: Settings, operation: Operation, params?: object, options: RequestOptions = {}) {
    this.#settings = settings;
    this.#operation = operation;
    this.#params = params;
    this.#options = options;
    this.#label = labelOf(operation);
    this.#deadline = new Deadline(this.#label, [settings.signal, options.signal]);
    const log = options.debug === true ? settings.log.atDebug() : settings.log;
    this.#log = new CallLog(log, this.#label);
    this.#check = ContractCheck.of(settings, operation, options, log);
    this.#reader = new Reader(operation, this.#deadline, this.#log, {
      idleTimeout: options.streamIdleTimeout ?? settings.streamIdleTimeout,
      tokenHint: settings.tokenHint,
      check: this.#check,
      secret: () => this.#secret,
      failed: (error) => this.#failed(error),
    });
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
  stream(): Promise<StreamResponse> {
    return this.#settle((response) => this.#reader.stream(response));
  }

  /** Resolves for bytes only, before they are read. */
  bytes(): Promise<ReadableStream<Uint8Array>> {
    return this.#settle((response) => this.#reader.bytes(response));
  }

  /** Attempts until one is answered with 2xx. */
  async #open(): Promise<WireResponse> {
    for (;;) {
      try {
        const response = await this.#attempt();
        if (!this.#reading) this.#deadline.pause();
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
        this.#deadline.resume();
        return await read(response);
      } catch (error) {
        await this.#beforeRetry(error);
      }
      response = await this.#open();
    }
  }

  async #attempt(): Promise<WireResponse> {
    this.#attempts++;
    this.#sent = false;
    let prepared = (this.#prepared ??= this.#prepare());
    this.#deadline.start(this.#options.timeout ?? this.#settings.timeout);
    if (prepared.unchecked !== undefined) prepared = this.#prepared = await this.#checked(prepared, prepared.unchecked);
    if (prepared.form !== undefined) prepared = this.#prepared = await this.#fill(prepared, prepared.form);
    const { url, body, headers: own, transport } = prepared;
    const refusal = this.#refusal;
    const rejected = refusal && this.#token;
    const given = this.#givenToken(own, rejected);
    const source = isTokenSource(this.#settings.token) ? 'the auth object' : 'the token function';
    this.#token = given instanceof Promise ? await this.#deadline.race(() => given, source) : given;
    if (refusal !== undefined && this.#token === rejected) throw refusal;
    this.#refusal = undefined;
    const headers = this.#headers(own);
    const { cancellation } = this.#deadline;
    const request: WireRequest = { method: this.#operation.method, url, headers, body, cancellation };
    this.#secret = credentialsOf(headers['authorization']);
    this.#log.sending(this.#attempts, request, this.#secret);
    this.#sent = true;
    const answer = sendAndFollow(this.#label, transport, request, this.#deadline);
    this.#check?.start();
    const response = await answer;
    this.#log.answered(response);
    if (response.status >= 200 && response.status < 300) return response;
    throw await this.#reader.error(response);
  }

  #prepare(): PreparedCall {
    const checks = this.#check?.strict === true;
    return prepareCall(this.#settings, this.#operation, this.#params, this.#options, checks);
  }

  /** Checks the request, once for all attempts, before anything of it is sent or read. */
  async #checked(prepared: PreparedCall, request: SentRequest): Promise<PreparedCall> {
    await this.#deadline.race(async () => this.#check?.request(request), 'the schemas');
    this.#deadline.restart();
    return { ...prepared, unchecked: undefined };
  }

  /** Makes the form, once for all attempts. Each of them, and the reading of streams before, may take the whole time. */
  async #fill(prepared: PreparedCall, form: object): Promise<PreparedCall> {
    const signal = this.#deadline.cancellation.signal();
    const body = await this.#deadline.race(() => formOf(form, this.#operation.files, signal), 'the files to send');
    this.#deadline.restart();
    return { ...prepared, body, form: undefined };
  }

  /** Where a header of the caller's takes its place, no token is asked for. */
  #givenToken(own: HeaderPairs, rejected: string | undefined): ReturnType<typeof readToken> {
    const { headers, token, tokenPolicy } = this.#settings;
    if (hasHeader(own, 'authorization') || hasHeader(headers, 'authorization')) return undefined;
    const { timeout = this.#settings.timeout } = this.#options;
    return readToken(token, tokenPolicy, rejected, { signal: this.#deadline.cancellation.signal(), timeout });
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
    const judged = await this.#reader.judge(response);
    this.#deadline.pause();
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the contract says what the data is, nothing here can
    return { body: judged.body, data: judged.data as T, response };
  }

  /** Waits for the next attempt, or throws the error that ends the call. */
  async #beforeRetry(thrown: unknown): Promise<void> {
    const error = connectionError(this.#label, thrown);
    if (this.#replaysWithNextToken(error)) return;
    const delay = this.#delay(error, thrown instanceof TransportError ? thrown.sent : 'unknown');
    if (delay === undefined) throw this.#failed(error);
    this.#log.retrying(error, delay);
    try {
      await this.#deadline.sleep(delay);
    } catch (aborted) {
      throw this.#failed(connectionError(this.#label, aborted));
    }
  }

  /** Once a call, and besides its retries, an auth object replaces a token that was refused: nothing was carried out. */
  #replaysWithNextToken(error: CozeError): boolean {
    if (this.#replayed || !this.#sent || this.#token === undefined || !isTokenSource(this.#settings.token))
      return false;
    if (!(error instanceof AuthenticationError)) return false;
    this.#log.retrying(error, 0);
    this.#deadline.stopTimer();
    this.#refusal = error;
    this.#replayed = true;
    this.#attempts--;
    return true;
  }

  #delay(error: CozeError, sent: boolean | 'unknown'): number | undefined {
    const { maxRetries = this.#settings.maxRetries, retryConversationBusy = this.#settings.retryConversationBusy } =
      this.#options;
    // A token that cannot be had ends the call: its source has made its own attempts.
    if (
      !this.#sent ||
      this.#attempts > maxRetries ||
      !mayRetry(this.#operation.method, error, sent, retryConversationBusy)
    )
      return undefined;
    return retryDelay(this.#attempts, error instanceof APIError ? error.headers?.['retry-after'] : undefined);
  }

  #failed(error: CozeError): CozeError {
    this.#deadline.pause();
    this.#log.failed(error);
    if (error instanceof APIError)
      for (const handler of [this.#settings.onApiError, this.#options.onApiError])
        tell(handler, error, () => this.#log.handlerFailed(error));
    return error;
  }
}
