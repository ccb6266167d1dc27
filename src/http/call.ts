import { APIError, APIUserAbortError } from '../errors/api-error.js';
import { callSite, withCallSite, type CallSite } from '../errors/call-site.js';
import { copyOf } from '../errors/check.js';
import { isCozeError, missingFile, type CozeError } from '../errors/coze-error.js';
import { LazyChunk } from '../lib/lazy-chunk.js';
import { connectionError } from './connection-error.js';
import { ContractCheck } from './contract-check.js';
import { Deadline } from './deadline.js';
import { parseEnvelope, isEventStream, type CheckedBody, type ResponseHead } from './envelope.js';
import { responseParts } from './fetch-transport.js';
import { forms } from './files.js';
import { credentialsOf } from './headers.js';
import type { CallLog } from './call-log.lazy.js';
import { notify, type Log } from './log.js';
import { withMaskedCause } from './masked-cause.js';
import { labelOf, type Operation } from './operation.js';
import { callOptions, unknownNames } from './option-names.js';
import { readable, signalsOf, unreadableOptions, type RequestOptions, type Settings } from './options.js';
import { prepareRequest, requestHeaders, type BuiltRequest, type PreparedRequest } from './request.js';
import { CallToken, checkSent } from './token.js';
import { TransportError, type WireRequest, type WireResponse } from '../runtime/transport.js';

/** The result of a call: the whole body, the part that the method returns, and the response. */
export interface Outcome<T> extends CheckedBody {
  readonly data: T;
  readonly response: WireResponse;
  /** The token that was sent. */
  readonly secret: string | undefined;
}

/** A response with a 2xx status and its body unread. */
export interface Received extends ResponseHead {
  readonly response: WireResponse;
}

/** What a stream needs of the call that opened it. */
export interface StreamContext {
  readonly head: ResponseHead;
  readonly deadline: Deadline;
  readonly log: CallLog | undefined;
  readonly check: ContractCheck | undefined;
  /** Milliseconds without a byte after which the stream ends; 0 is no limit. */
  readonly idleTimeout: number;
  /** Where the call was made. */
  readonly site: CallSite;
  /** Reports the error that ends the call to the log and to the handler, and returns it. */
  readonly report: <E extends CozeError>(error: E) => E;
}

/** By default no line of a call is shown. */
const logs = /* @__PURE__ */ new LazyChunk(() => import('./call-log.lazy.js'), missingFile);

/** Few params have values that JSON loses. */
const lostValues = /* @__PURE__ */ new LazyChunk(() => import('./lost-values.lazy.js'), missingFile);

/** Few programs have options of axios, or names that are no options. */
const adapter = /* @__PURE__ */ new LazyChunk(() => import('./adapt.lazy.js'), missingFile);

/** The platform redirects no call, but a proxy may. */
const redirects = /* @__PURE__ */ new LazyChunk(() => import('./redirect.lazy.js'), missingFile);

/**
 * One call of a method, with all its attempts.
 *
 * It sends the request when it is created. It reads the body when the data is needed: until then, `asResponse()` can have
 * the response with its body unread. An error in the envelope can lead to another attempt, like a broken connection.
 */
export class Call<T> {
  #settings: Settings;
  readonly #operation: Operation;
  readonly #params: object | undefined;
  /** A copy of the options, whose values are unchecked. */
  #options: RequestOptions;
  /** The options as they were given. */
  readonly #given: RequestOptions;
  /** The name of the operation, for messages. */
  readonly label: string;
  readonly #log: Log;
  /** Undefined if the level hides all lines of a call. */
  #callLog: CallLog | undefined;
  readonly #check: ContractCheck | undefined;
  readonly #deadline: Deadline;
  readonly #token: CallToken;
  /** Where the call was made. */
  readonly site = callSite();
  readonly #reads: WireRequest['reads'];
  readonly #received: Promise<Received>;
  #request: PreparedRequest | undefined;
  #attempts = 0;
  /** The token that was sent last. */
  #secret: string | undefined;
  /** True if this attempt reached the transport. Errors before that end the call: a retry would not help. */
  #isSent = false;
  /** The reader of the body: this call, or the caller, who got the response from `asResponse()`. */
  #reader: 'call' | 'caller' | undefined;

  /** @param reads - how the body of the response is read. */
  constructor(
    settings: Settings,
    operation: Operation,
    params?: object,
    given: RequestOptions = {},
    reads?: WireRequest['reads'],
  ) {
    const options = readable(given);
    const { timeout = settings.timeout, debug } = options;
    this.#settings = settings;
    this.#operation = operation;
    this.#params = params;
    this.#options = options;
    this.#given = given;
    this.label = labelOf(operation);
    this.#log = debug === true ? settings.log.atDebug() : settings.log;
    this.#check = ContractCheck.of(settings, operation, options, this.#log);
    this.#deadline = new Deadline(this.label, timeout, signalsOf(settings, options));
    this.#token = new CallToken(settings.token, settings.tokenPolicy);
    this.#reads = reads;
    this.#received = this.#send();
  }

  get maxPages(): number | undefined {
    return this.#options.maxPages;
  }

  /** The same call with other params, as for the next page of a list. */
  with(params: object): Call<T> {
    return new Call(this.#settings, this.#operation, params, this.#options);
  }

  /** The first response with a 2xx status. Its body is unread, unless the data was requested before. */
  async response(): Promise<WireResponse> {
    const { response } = await this.#received;
    if (this.#reader === undefined) {
      this.#reader = 'caller';
      const { leaveToCaller } = await responseParts.load();
      leaveToCaller(response, this.#deadline.cancellation, signalsOf(this.#settings, this.#options));
    }
    return response;
  }

  /** Reads the response. Starts over if its envelope has an error that can be retried. */
  async read<R>(read: (received: Received) => Promise<R>): Promise<R> {
    this.#reader ??= 'call';
    const received = await this.#received;
    if (this.#reader === 'caller') throw (await responseParts.load()).bodyIsTaken(this.label);
    return this.#read(received, read);
  }

  /**
   * Sends the request again because its response said, after its headers, that it was refused.
   *
   * @param drop - drops that response before the next is requested.
   * @throws the refusal if the request must not be repeated.
   */
  async repeat<R>(refusal: CozeError, drop: () => void, read: (received: Received) => Promise<R>): Promise<R> {
    await this.#beforeRetry(refusal);
    drop();
    return this.#read(await this.#send(), read);
  }

  async #read<R>(first: Received, read: (received: Received) => Promise<R>): Promise<R> {
    let received = first;
    for (;;) {
      try {
        this.#deadline.resume();
        return await read(received);
      } catch (error) {
        await this.#beforeRetry(error);
      }
      received = await this.#send();
    }
  }

  /** The data of the response, after all checks. */
  data(): Promise<Outcome<T>> {
    return this.read((received) => this.#json(received));
  }

  // The steps of reading, for `read()`.

  async refuseEventStream(received: Received): Promise<never> {
    this.#deadline.abort();
    throw (await responseParts.load()).unexpectedStream(received);
  }

  async text(received: Received): Promise<string> {
    const text = await this.#whole(received, (limit) => received.response.text(limit));
    this.#callLog?.body(text);
    return text;
  }

  buffer(received: Received): Promise<ArrayBuffer> {
    return this.#whole(received, (limit) => received.response.arrayBuffer(limit));
  }

  async #whole<B>(received: Received, read: (limit: number) => Promise<B>): Promise<B> {
    const limit = this.limit('maxResponseBytes');
    try {
      return await this.#deadline.race(() => read(limit), 'the response body');
    } catch (error) {
      const start = startOfBody(error);
      throw start === undefined ? error : (await responseParts.load()).responseTooLong(received, limit, start);
    }
  }

  /** A limit in bytes. */
  limit(name: 'maxEventBytes' | 'maxResponseBytes' | 'maxErrorBytes'): number {
    return this.#options[name] ?? this.#settings[name];
  }

  outcome({ response, secret }: Received, body: unknown, data: unknown): Outcome<T> {
    this.#deadline.pause();
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the contract says the type of the data
    return { body, data: data as T, response, secret };
  }

  /** What a stream of the body needs of its call. */
  streamContext(head: ResponseHead): StreamContext {
    return {
      head,
      deadline: this.#deadline,
      log: this.#callLog,
      check: this.#check,
      idleTimeout: this.#options.streamIdleTimeout ?? this.#settings.streamIdleTimeout,
      site: this.site,
      report: (error) => this.#report(error),
    };
  }

  // Sending: attempts, until a response with a 2xx status comes.

  async #send(): Promise<Received> {
    for (;;) {
      try {
        const received = await this.#attempt();
        if (this.#reader !== 'call') this.#deadline.pause();
        return received;
      } catch (error) {
        await this.#beforeRetry(error);
      }
    }
  }

  async #attempt(): Promise<Received> {
    const operation = this.#operation;
    this.#attempts++;
    this.#isSent = false;
    if (this.#log.shows('info'))
      this.#callLog ??= new (logs.loaded ?? (await logs.load())).CallLog(this.#log, this.label);
    if (this.#request === undefined) {
      const names = unknownNames(this.#options, callOptions);
      const { unknownNames: ofClient, makeRequest } = this.#settings;
      // Without a promise where all names are known.
      if (names.length + ofClient.length > 0 || makeRequest !== undefined) {
        const { adaptCall } = await adapter.load();
        [this.#settings, this.#options] = await adaptCall(
          this.#settings,
          this.#options,
          names,
          this.#log,
          this.#deadline,
        );
      }
    }
    const { headers: ofClient, site } = this.#settings;
    let request = (this.#request ??= this.#prepare());
    this.#deadline.start();
    if (request.pending !== undefined) request = this.#request = await this.#complete(request, request.pending);
    const { url, body } = request;
    const given = request.setsAuthorization ? undefined : this.#token.read(this.#deadline);
    // Without a promise, the request is sent at once, in the same turn of the event loop.
    const token = given instanceof Promise ? await given : given;
    const headers = requestHeaders(operation, token, ofClient(), request.headers);
    const secret = (this.#secret = token ?? credentialsOf(headers['authorization']));
    // A header that is null has removed the token on purpose.
    if (!request.setsAuthorization || 'authorization' in headers) checkSent(secret, site !== undefined);
    const { cancellation } = this.#deadline;
    const wireRequest = { method: operation.method, url, headers, body, cancellation, reads: this.#reads };
    this.#callLog?.sending(this.#attempts, wireRequest, secret);
    this.#isSent = true;
    const send = (next: WireRequest) => this.#deadline.race(() => request.transport(next), 'the response headers');
    let response = await send(wireRequest);
    // Not while the request is on its way: the code of the transport may be loading.
    this.#check?.start();
    if (response.status >= 300 && response.status < 400) {
      const { followRedirects } = await redirects.load();
      response = await followRedirects(this.label, wireRequest, response, send);
    }
    this.#callLog?.received(response);
    const { status, ok = status > 199 && status < 300 } = response;
    const received = { operation, label: this.label, status, headers: response.headers, site, secret, response };
    if (!ok) throw await this.#statusError(received);
    return received;
  }

  #prepare(): PreparedRequest {
    // Throws the error that says why.
    if (this.#options === unreadableOptions) copyOf('options', this.#given);
    return prepareRequest(this.#settings, this.#operation, this.#params, this.#options, this.#check?.strict === true);
  }

  /** Checks the request and reads its files, once for all attempts. Each may take the whole time of an attempt. */
  async #complete(request: PreparedRequest, built: BuiltRequest): Promise<PreparedRequest> {
    const { form } = built;
    const check = this.#check;
    if (form === undefined) {
      this.#deadline.stopTimer();
      (await lostValues.load()).refuseLostValues(this.label, built);
      this.#deadline.restart();
    }
    if (check?.strict === true) {
      await this.#deadline.race(() => check.request(built), 'the schemas');
      this.#deadline.restart();
    }
    if (form === undefined) return { ...request, pending: undefined };
    const signal = this.#deadline.cancellation.signal();
    const read = async () => (await forms.load()).formOf(form, this.#operation.files, signal, built.given);
    const body = await this.#deadline.race(read, 'the files to send');
    this.#deadline.restart();
    return { ...request, body, pending: undefined };
  }

  /** The error of a status outside 2xx. If its body breaks off or is too long, the status is still reported. */
  async #statusError(received: Received): Promise<APIError> {
    const read = () => received.response.text(this.limit('maxErrorBytes'));
    let text = '';
    try {
      text = await this.#deadline.race(read, 'the response body');
    } catch (error) {
      if (this.#deadline.abortedByCaller) throw error;
      text = startOfBody(error) ?? '';
    }
    this.#callLog?.body(text);
    return (await responseParts.load()).statusError(received, text);
  }

  // Reading: content type, envelope, schema. A later check never hides an earlier error.

  async #json(received: Received): Promise<Outcome<T>> {
    if (received.status === 204 || received.status === 205 || this.#operation.method === 'HEAD')
      return this.outcome(received, undefined, undefined);
    if (isEventStream(received)) return this.refuseEventStream(received);
    const text = await this.text(received);
    const checked = parseEnvelope(received, text, received.response.value);
    if (checked === undefined) throw (await responseParts.load()).envelopeError(received, text);
    const { body, data } = checked;
    const verdict = this.#check?.response(received, body);
    if (verdict !== undefined) {
      // The server has responded: the time to load the schemas does not count.
      this.#deadline.stopTimer();
      await this.#deadline.race(verdict, 'the schemas');
    }
    return this.outcome(received, body, data);
  }

  // Failing: another attempt, or the error that ends the call.

  /** Waits until the next attempt. Throws the error of the call if there is no next attempt. */
  async #beforeRetry(thrown: unknown): Promise<void> {
    // What a program's makeRequest() throws is its own error, and the caller looks for that.
    if (this.#settings.isOverridden === true && !isCozeError(thrown)) throw thrown;
    const error = await withMaskedCause(connectionError(this.label, thrown), [this.#secret]);
    const fault = thrown instanceof TransportError ? thrown : undefined;
    if (!this.#isSent || fault?.isFinal === true) throw this.#report(error);
    if (this.#token.replaces(error)) {
      // The request was refused and not processed. This is not one of the retries.
      this.#attempts--;
      this.#callLog?.retrying(error, 0);
      return this.#deadline.stopTimer();
    }
    const { maxRetries, retryConversationBusy } = this.#settings;
    const isLast = error instanceof APIUserAbortError || this.#attempts > (this.#options.maxRetries ?? maxRetries);
    // Where even this file cannot be loaded, another attempt is of no use. An abort waits for no file.
    const parts = isLast ? undefined : await responseParts.load().catch(() => undefined);
    const delay = parts?.retryDelay({
      method: this.#operation.method,
      error,
      sent: fault?.sent ?? (this.#deadline.cancellation.isUnsent ? false : 'unknown'),
      attempt: this.#attempts,
      timeout: this.#deadline.limit,
      retryConversationBusy: this.#options.retryConversationBusy ?? retryConversationBusy,
    });
    if (delay === undefined) throw this.#report(error);
    this.#callLog?.retrying(error, delay);
    try {
      await this.#deadline.sleep(delay);
    } catch (aborted) {
      throw this.#report(connectionError(this.label, aborted));
    }
  }

  /** Reports the error that ends the call to the log and to the handler, and returns it. */
  #report<E extends CozeError>(error: E): E {
    this.#deadline.pause();
    // Errors of timers and signals have no frame of the program.
    withCallSite(error, this.site);
    this.#callLog?.failed(error);
    if (error instanceof APIError)
      notify(this.#options.onApiError ?? this.#settings.onApiError, error, () =>
        this.#log.write('error', `${this.label} onApiError threw an error for ${error.name}`),
      );
    return error;
  }
}

/** How a body starts that is too long; `undefined` for another fault. */
function startOfBody(error: unknown): string | undefined {
  return error instanceof TransportError ? error.start : undefined;
}
