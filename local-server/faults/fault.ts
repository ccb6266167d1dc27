/**
 * Where an answer breaks off: before its headers, after a number of events, or after a number of bytes of its body. A
 * socket breaks off before it is open, or after a number of events.
 */
export type FaultPoint = 'before-headers' | { readonly events: number } | { readonly bytes: number };

/**
 * Something that goes wrong with an answer, or with a socket. The parts combine: a fault may wait, change the content type
 * and break off in the middle. Each request meets one fault at most, the first of the script that fits it. A socket is
 * asked for by a request too: a fault that answers it, with `error`, `status` or `body`, refuses the socket. The others
 * happen to the socket itself, whose events are all messages that the server sends, from `*.created` on.
 */
export interface Fault {
  /** The operation (`chat.create`) or route (`POST /v3/chat`) to break. Default: every request. */
  readonly on?: string;
  /** How many requests meet the fault before it is used up. Default 1; `Infinity` for all. */
  readonly times?: number;

  /** Milliseconds before anything is done about the request. */
  readonly delay?: number;
  /** Nothing is done about the request until this promise has settled. The request is recorded before. */
  readonly hold?: Promise<unknown>;

  /** Answers with this envelope in place of the handler's, with HTTP 200 unless `status` says otherwise. */
  readonly error?: { readonly code: number; readonly msg: string };
  /** Answers with this HTTP status and `body` in place of the handler. */
  readonly status?: number;
  /** The body to answer in place of the handler. Its content type is guessed from its first character. */
  readonly body?: string | Uint8Array;
  /** Headers to add to the answer, or to replace in it. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The content type to claim. */
  readonly contentType?: string;

  /**
   * Raw text or bytes to put into the stream before the event with this number, counted from 0. On a socket they are a
   * message of their own, text or binary.
   */
  readonly malformed?: Malformed;
  /**
   * Leaves out the event that ends the stream: `done`, `Done`, `Interrupt` or `Error`. On a socket it is each event that
   * ends a turn: `conversation.chat.completed`, `speech.audio.completed`, `transcriptions.message.completed` and
   * `simult_interpretation.message.completed`.
   */
  readonly dropTerminator?: boolean;
  /** Writes the body in pieces of so many bytes: always the same number, or these and then the rest. Not for sockets. */
  readonly pieces?: number | readonly number[];

  /** Sends nothing more from here on and keeps the connection open. A socket is half-open then: it reads nothing more. */
  readonly stall?: FaultPoint;
  /** Resets the connection (TCP RST) here. */
  readonly reset?: FaultPoint;
  /** Ends the answer here as if it were whole, and closes the connection (FIN). A socket ends without a close code. */
  readonly truncate?: FaultPoint;
  /** Sends the whole answer but does not end it, and keeps the connection open. Not for sockets. */
  readonly keepOpen?: boolean;
  /** Closes a socket with this code after so many events, 0 unless you say otherwise. Only for sockets. */
  readonly close?: { readonly code: number; readonly reason?: string; readonly after?: number };
}

export type Malformed =
  { readonly at: number; readonly text: string } | { readonly at: number; readonly bytes: Uint8Array };

/** How an answer that breaks off does so. */
export type Ending = 'stall' | 'reset' | 'truncate';

export const ENDINGS: readonly Ending[] = ['stall', 'reset', 'truncate'];
