import { parseIfJSON } from '../shapes.js';
import type { EventLog } from './event-log.js';

/** A fetch that notes each request of the client, and how it was answered. */
export function recordRequests(log: EventLog): typeof fetch {
  return async (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
    const name = `${init?.method ?? 'GET'} ${pathname.replace('/api/coze', '')}`;
    log.add('http', name, typeof init?.body === 'string' ? parseIfJSON(init.body) : {}, true);
    const response = await fetch(input, init);
    const { status, headers } = response;
    log.add('http', `${status} ${name}`, {
      status,
      contentType: headers.get('content-type'),
      logid: headers.get('x-tt-logid'),
    });
    return response;
  };
}
