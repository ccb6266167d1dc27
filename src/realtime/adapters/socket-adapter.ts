import type { SocketConstructor } from '../../http/socket-options.js';
import type { WireHeaders } from '../../runtime/transport.js';

/** The longest message that is received, in bytes. Browsers and Workers have limits of their own. */
export const longestMessage = 104_857_600;

/** Bytes that are read of the body of a refusal. */
export const refusalLimit = 65_536;

/** The request for a connection. */
export interface SocketRequest {
  /** Without the token. */
  readonly url: string;
  /** Names in lower case, with `authorization`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly agent: object | undefined;
  readonly WebSocket: SocketConstructor | undefined;
  /** True if a personal access token may be part of a URL. */
  readonly allowPersonal: boolean;
}

/** A response to the handshake other than the upgrade. */
export interface Refusal {
  readonly status: number;
  readonly headers: WireHeaders;
  readonly text: string;
}

/**
 * Callbacks of a connection, called after `connect` has returned. The last one is always `closed`. An interface, because
 * `Connection` imports this file: adapters that name the class would close a circle.
 */
export interface AdapterEvents {
  /** @param headers - of the response, if the platform shows them. */
  opened(headers: WireHeaders | undefined): void;
  text(data: string): void;
  binary(bytes: number): void;
  /** A ping or a pong was received. */
  alive(): void;
  refused(refusal: Refusal): void;
  failed(cause: unknown): void;
  closed(code: number, reason: string, wasClean: boolean): void;
}

/** One connection on the current platform. */
export interface SocketAdapter {
  /** False if what is sent now cannot arrive. */
  readonly isOpen: boolean;
  /** Bytes that were not handed to the network yet. */
  readonly bufferedAmount: number;
  send(text: string): void;
  close(code: number, reason: string): void;
  /** Drops the connection without the closing handshake. */
  terminate(): void;
  /** Missing on platforms without pings. */
  ping?(): void;
}

/**
 * Opens a connection. The code above it does not depend on the platform, the code below it does not depend on Coze.
 *
 * @throws CozeError if the platform cannot make the request.
 */
export type Connect = (request: SocketRequest, on: AdapterEvents) => SocketAdapter;
