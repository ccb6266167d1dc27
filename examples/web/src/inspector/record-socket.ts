import { isObject, parseIfJSON } from '../shapes.js';
import type { EventLog } from './event-log.js';

/** A WebSocket class that notes each event that the client sends. */
export function recordSocket(log: EventLog): typeof WebSocket {
  return class extends WebSocket {
    override send(data: Parameters<WebSocket['send']>[0]): void {
      const event = typeof data === 'string' ? parseIfJSON(data) : undefined;
      if (isObject(event)) log.add('voice', String(event['event_type']), event, true);
      super.send(data);
    }
  };
}
