/** Exchanges with a raw server. Nothing here needs Node, so that tables can be read in a page, too. */
import type { WireRequest } from '../../../src/runtime/transport.js';
import type { Peer } from '../../support/raw-listener.node.js';
import type { Outcome } from './outcome.js';
import type { TransportName } from './transports.js';

/** Answers a request. `clientHasBytes` resolves once the client has the first bytes of the body. */
export type Answer = (peer: Peer, clientHasBytes: Promise<void>) => unknown;

export interface Case {
  readonly name: string;
  readonly answer: Answer;
  readonly request?: Partial<WireRequest>;
  /** The same over every transport. */
  readonly outcome: Outcome;
  /** Transports that cannot see the same, with the reason. */
  readonly except?: Partial<Record<TransportName | 'page', { readonly outcome: Outcome; readonly because: string }>>;
}

/** The outcome over both ways to fetch. */
export const overFetch = (because: string, outcome: Outcome) => ({
  fetch: { outcome, because },
  undici: { outcome, because },
});

/** Answers a request and leaves the connection open. */
export const answers =
  (head: readonly string[], body: string | Uint8Array = ''): ((peer: Peer) => Promise<void>) =>
  async (peer: Peer) => {
    await peer.request();
    await peer.answer(head, body);
  };

/** Answers a request and sends a FIN behind it. */
export const answersAndEnds =
  (head: readonly string[], body: string | Uint8Array = ''): ((peer: Peer) => Promise<void>) =>
  async (peer: Peer) => {
    await peer.request();
    await peer.answer(head, body);
    peer.end();
  };

/** Answers a request; the connection is reset once the client has read what was sent: a reset overtakes bytes. */
export const answersAndResets =
  (head: readonly string[], body: string): Answer =>
  async (peer, clientHasBytes) => {
    await peer.request();
    await peer.answer(head, body);
    await clientHasBytes;
    peer.reset();
  };

export const ok = 'HTTP/1.1 200 OK';
