import type { SocketConstructor } from '../../http/socket-options.js';
import type { WireHeaders } from '../../http/transport.js';

export type { SocketConstructor };

/** A connection to be made. */
export interface WireRequest {
  /** Without the token. */
  readonly url: string;
  /** Names in lower case; `authorization` is among them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly agent: object | undefined;
  readonly WebSocket: SocketConstructor | undefined;
  /** Whether a personal access token may stand in an address. */
  readonly allowPersonal: boolean;
}

/** An answer to the handshake that is no socket. */
export interface Refusal {
  readonly status: number;
  readonly headers: WireHeaders;
  readonly text: string;
}

/** What a connection tells, once `connect` has returned. Whatever happens, it ends with `closed`. */
export interface WireEvents {
  /** @param headers - of the answer, where the platform shows them. */
  opened(headers: WireHeaders | undefined): void;
  text(data: string): void;
  binary(bytes: number): void;
  /** A ping or a pong came. */
  alive(): void;
  refused(refusal: Refusal): void;
  failed(cause: unknown): void;
  closed(code: number, reason: string, wasClean: boolean): void;
}

/** One connection. */
export interface Wire {
  /** Whether what is sent now has a chance to arrive. */
  readonly isOpen: boolean;
  /** How many bytes have not left yet. */
  readonly bufferedAmount: number;
  send(text: string): void;
  close(code: number, reason: string): void;
  /** Drops the connection without waiting for the peer. */
  terminate(): void;
  /** Absent where the platform has none. */
  ping?(): void;
}

/**
 * The seam to a WebSocket: everything above it knows no platform, everything below it no Coze.
 *
 * @throws CozeError when the request cannot work on this platform.
 */
export type Connect = (request: WireRequest, on: WireEvents) => Wire;
