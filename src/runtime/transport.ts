import type { Cancellation } from '../lib/abort.js';
import type { ByteSink } from '../lib/web-stream.js';

/**
 * The seam to the network. Everything above it knows neither fetch nor `node:http`, everything below it knows nothing of
 * Coze. It rejects with a `TransportError`, or with the reason of the cancellation.
 */
export type Transport = (request: WireRequest) => Promise<WireResponse>;

/** One HTTP request, ready to be sent. Following redirects is up to the caller of the transport. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | WireForm | undefined;
  /** Ends the exchange, before and after the headers of the response. */
  readonly cancellation: Cancellation;
  /** The form in which the body of a response is read. A transport may need to know. Default: text. */
  readonly reads?: 'text' | 'bytes' | 'stream' | undefined;
  /** True for the target of a redirect. */
  readonly isRedirected?: boolean;
}

/** A form with its files. Its size is known, so that the request has a `Content-Length`. */
export interface WireForm {
  readonly contentType: string;
  readonly size: number;
  /** The names of its fields. */
  readonly names: readonly string[];
  /** The bytes from the start. Files are read meanwhile. Throws a TypeError whose cause is the error of a file. */
  bytes(): AsyncIterable<Uint8Array>;
  /**
   * The form for a fetch.
   *
   * @param isPlatform - true for the fetch of a browser: it reads the files of its own FormData while it sends them.
   * @returns without `contentType`, the fetch sets it.
   */
  forFetch(
    isPlatform: boolean,
  ): Promise<{ readonly body: FormData | Uint8Array<ArrayBuffer>; readonly contentType?: string }>;
}

export interface WireHeaders extends Iterable<readonly [string, string]> {
  get(name: string): string | null;
}

/**
 * One HTTP response with an unread body. The body can be read once: with `body`, `text()` or `arrayBuffer()`. The last two
 * take the most bytes that the body may have, counted after decompression, Infinity if it is left out. They reject with a
 * TransportError that has a `start`, and drop the rest, if it has more.
 */
export interface WireResponse {
  readonly status: number;
  readonly headers: WireHeaders;
  /** `null` if the response has none, or if the platform does not let bodies be read in pieces. */
  readonly body: WireBody | PulledBody | null;
  text(limit?: number): Promise<string>;
  arrayBuffer(limit?: number): Promise<ArrayBuffer>;
  /** The body that a function of the program made, in place of its text: it may have what JSON does not. */
  readonly value?: unknown;
  /** Whether the program accepts the status. Default: 2xx. */
  readonly ok?: boolean | undefined;
  /** The most redirects that the program allows. Default 5. */
  readonly maxRedirects?: number | undefined;
  /** The response as a fetch `Response`, created on demand. */
  toResponse(): Response;
}

/** A body as fetch gives it. `pushedBody()` makes a `WireBody` of it: a program that reads no streams is loaded without. */
export interface PulledBody {
  /** A web stream, of another realm too; a Node stream (node-fetch). */
  readonly origin: unknown;
  readonly cancellation: Cancellation;
}

/** A body that pushes its bytes as they arrive. */
export interface WireBody {
  /** Starts the flow. May be called once. Calls nothing of the sink before it returns. */
  pipe(sink: BodySink): void;
  /** Stops the flow, so that a slow reader slows the server. A piece that is being read is still delivered. */
  pause(): void;
  resume(): void;
  /** Drops the body and the connection. The sink is not called any more. */
  cancel(reason?: unknown): void;
  /** When the last byte came, by the clock of the runtime; 0 before the first. */
  readonly lastByteAt: number;
}

/** A cancellation is a fault too: it ends the body at once, and bytes that have not arrived yet are dropped. */
export type BodySink = ByteSink<TransportError>;

/**
 * Thrown for a fault of the network, below HTTP. `cause` is what the network library threw. It does not leave this package.
 *
 * Not in it: the request. `cause` may have it.
 */
export class TransportError extends Error {
  /** Tells if the request reached the server. `false` only if it is certain that no byte of it was sent. */
  readonly sent: boolean | 'unknown';
  /** The system's or the library's code for it, such as `ECONNRESET`. */
  readonly code: string | undefined;
  /** How to raise the time limit of the network library, if that ended the exchange. */
  readonly limitHint: string | undefined;
  /** What happened and what to do, in sentences for the user, if the transport knows more than its code says. */
  readonly explanation: string | undefined;
  /** True if another attempt would fail in the same way. */
  readonly isFinal: boolean;
  /** True if the server has begun to answer: it may have done what the request asks for. */
  readonly isAnswered: boolean;
  /** How the body starts, if it has more bytes than its reader accepts. */
  readonly start: string | undefined;

  constructor(cause: unknown, options: TransportErrorOptions) {
    const { sent, code, limitHint, explanation, isFinal = false, isAnswered = false, start } = options;
    super(plainCode(code) ?? 'The connection failed.', { cause });
    this.sent = sent;
    this.code = plainCode(code);
    this.limitHint = limitHint;
    this.explanation = explanation;
    this.isFinal = isFinal;
    this.isAnswered = isAnswered;
    this.start = start;
  }
}

/** The code of an error if it has the form of one: a library may have put another text there, which may hold a secret. */
export function plainCode(code: string | undefined): string | undefined {
  return /^[A-Z]\w+$/.test(code ?? '') ? code : undefined;
}

interface TransportErrorOptions {
  readonly sent: boolean | 'unknown';
  readonly code?: string | undefined;
  readonly limitHint?: string | undefined;
  readonly explanation?: string | undefined;
  readonly isFinal?: boolean | undefined;
  readonly isAnswered?: boolean | undefined;
  readonly start?: string | undefined;
}
