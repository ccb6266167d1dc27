import { runtime } from '#runtime';
import type { APIError } from '../errors/api-error.js';
import type { CozeError } from '../errors/coze-error.js';
import type { ContractCheck } from './contract-check.js';
import type { CallLog } from './call-log.js';
import {
  contentType,
  eventStream,
  invalid,
  judgeBytes,
  judgeText,
  maybeText,
  refuseStream,
  statusError,
} from './envelope.js';
import type { Answered, Judged } from './envelope.js';
import type { Deadline } from './deadline.js';
import { labelOf, type Operation } from './operation.js';
import { StreamResponse } from './stream-response.js';
import type { WireBody, WireResponse } from './transport.js';

export interface ReaderOptions {
  /** Milliseconds a stream may stay silent. */
  readonly idleTimeout: number;
  readonly tokenHint: string | undefined;
  readonly check: ContractCheck | undefined;
  /** The token that was sent last. */
  secret(): string | undefined;
  /** Ends the call with an error that shows up after the answer was handed over. */
  failed(error: CozeError): CozeError;
}

/** Reads the answers of one call, as long as it lives, and judges what they hold. */
export class Reader {
  readonly #operation: Operation;
  readonly #deadline: Deadline;
  readonly #log: CallLog;
  readonly #options: ReaderOptions;

  constructor(operation: Operation, deadline: Deadline, log: CallLog, options: ReaderOptions) {
    this.#operation = operation;
    this.#deadline = deadline;
    this.#log = log;
    this.#options = options;
  }

  /** One answer, whole. */
  async judge(response: WireResponse): Promise<Judged> {
    const binary = this.#operation.binary === true;
    if (!binary && (response.status === 204 || response.status === 205)) return { body: undefined, data: undefined };
    const answer = this.#single(response);
    if (!binary) return this.#checked(answer, judgeText(answer, await this.#text(response)));
    const body = await this.#bytes(response);
    return { body, data: runtime.toBytes?.(body) ?? body };
  }

  /** Bytes, unread. Only what announces itself as bytes is handed over so. */
  async bytes(response: WireResponse): Promise<ReadableStream<Uint8Array>> {
    const { headers } = this.#single(response);
    const unread = maybeText(headers) ? null : response.body;
    if (unread !== null) return this.#handOver(response, unread).toWebStream();
    const bytes = await this.#bytes(response);
    this.#deadline.pause();
    return new Blob([bytes]).stream();
  }

  /** An event stream, unread. */
  async stream(response: WireResponse): Promise<StreamResponse> {
    const answer = this.#answered(response);
    if (contentType(response.headers) !== eventStream) throw refuseStream(answer, await this.#text(response));
    if (response.body === null) throw invalid(answer, '', 'the stream has no body');
    return this.#handOver(response, response.body);
  }

  /** The error that an answer outside 2xx stands for. The status is the news: a body that breaks must not hide it. */
  async error(response: WireResponse): Promise<APIError> {
    let text = '';
    try {
      text = await this.#text(response);
    } catch (error) {
      if (this.#deadline.abortedByCaller) throw error;
    }
    return statusError(this.#answered(response), text);
  }

  /** Refuses a stream where one answer was asked for: it might never end. */
  #single(response: WireResponse): Answered {
    const answer = this.#answered(response);
    if (contentType(response.headers) !== eventStream) return answer;
    this.#deadline.abort();
    throw invalid(answer, '', 'a stream came where one answer was asked for', 'Call the stream method instead.');
  }

  #answered({ status, headers }: WireResponse): Answered {
    const operation = this.#operation;
    const { tokenHint } = this.#options;
    return { operation, label: labelOf(operation), status, headers, tokenHint, secret: this.#options.secret() };
  }

  #handOver(response: WireResponse, body: WireBody): StreamResponse {
    const { check, idleTimeout } = this.#options;
    const answer = this.#answered(response);
    return new StreamResponse(response, body, {
      answer,
      deadline: this.#deadline,
      idleTimeout,
      check: check && {
        ready: check.ready(),
        event: (event, partial) => this.#ended(check.event(answer, event, partial)),
      },
      notAStream: (text) => {
        this.#log.body(text);
        const error = refuseStream(answer, text);
        this.#options.failed(error);
        return error;
      },
    });
  }

  #ended(error: CozeError | undefined): CozeError | undefined {
    return error && this.#options.failed(error);
  }

  /** Holds an answer against the contract, after everything else was found to be right. */
  async #checked(answer: Answered, judged: Judged): Promise<Judged> {
    const { check } = this.#options;
    const schemas = check?.ready();
    if (schemas !== undefined) {
      // The server has done its part: the time limit is over.
      this.#deadline.stopTimer();
      await this.#deadline.race(() => schemas, 'the schemas');
    }
    const error = check?.response(answer, judged.body);
    if (error !== undefined) throw error;
    return judged;
  }

  async #text(response: WireResponse): Promise<string> {
    const text = await this.#deadline.race(() => response.text(), 'the body of the answer');
    this.#log.body(text);
    return text;
  }

  async #bytes(response: WireResponse): Promise<ArrayBuffer> {
    const bytes = await this.#deadline.race(() => response.arrayBuffer(), 'the body of the answer');
    return judgeBytes(this.#answered(response), bytes);
  }
}
