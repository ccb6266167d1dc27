import type { RecordedRequest } from '../recorded-request.js';

/** A socket that was opened, with what came over it. */
export interface RecordedSocket {
  /** The request that asked for it. */
  readonly request: RecordedRequest;
  /** The log id of the connection: the `X-Tt-Logid` of the handshake, and `detail.logid` of every event. */
  readonly logid: string;
  /** What the client sent, oldest first: the values of JSON, else the text, or the bytes of a binary message. */
  readonly received: readonly unknown[];
  /** How it ended: the code and the reason, 1005 without a code, 1006 without a close frame. Absent while it is open. */
  readonly closed?: { readonly code: number; readonly reason: string };
}
