import { missingFile } from '../errors/coze-error.js';
import type { Client, Operation } from '../http/index.js';
import type { SocketOptions } from '../http/socket-options.js';
import { LazyChunk } from '../lib/lazy-chunk.js';
import type { NamedEvent } from '../realtime/events.js';
import type { SocketSession } from '../realtime/session.js';

/** The code of sockets, which loads with the first one. */
export const sockets = /* @__PURE__ */ new LazyChunk(() => import('../realtime/index.js'), missingFile);

/**
 * Opens a session of one kind of events.
 *
 * @throws CozeError for invalid params and options, and if the code of sockets cannot be loaded; APIUserAbortError if a
 * signal has aborted already.
 */
export async function openSocket<Req extends NamedEvent, Res extends NamedEvent>(
  client: Client,
  operation: Operation,
  params: object | undefined,
  options: SocketOptions | undefined,
): Promise<SocketSession<Req, Res>> {
  const { SocketSession, openSession } = await sockets.load();
  return openSession(SocketSession<Req, Res>, client, operation, params, options);
}
