import { CozeAPI, type DriftReport } from 'coze-client';
import type { EventLog } from './inspector/event-log.js';
import { recordRequests } from './inspector/record-requests.js';
import { recordSocket } from './inspector/record-socket.js';

/** What the parts of the page share. */
export interface PageContext {
  readonly client: CozeAPI;
  readonly log: EventLog;
}

/**
 * The client of the page. It has no token: the proxy of the server adds it.
 *
 * @param onDrift - gets what differs from the contract.
 */
export function createClient(log: EventLog, onDrift: (report: DriftReport) => void): CozeAPI {
  return new CozeAPI({
    baseURL: '/api/coze',
    onDrift,
    logLevel: 'error',
    // For the inspector. A page without one leaves these two out.
    fetch: recordRequests(log),
    websocketOptions: { WebSocket: recordSocket(log) },
  });
}
