/** The code that methods load on first use: few programs use it. */
import { APIUserAbortError } from '../errors/api-error.js';
import { atCallSite } from '../errors/call-site.js';
import { checkSignal, copyOf } from '../errors/check.js';
import { missingFile } from '../errors/coze-error.js';
import { signalsOf, type Client, type Operation, type RequestOptions } from '../http/index.js';
import type { SocketOptions } from '../http/socket-options.js';
import { abortable, type Signals } from '../lib/abort.js';
import { LazyChunk } from '../lib/lazy-chunk.js';
import type { NamedEvent } from '../realtime/events.js';
import type { SocketSession } from '../realtime/session.js';

const polling = /* @__PURE__ */ new LazyChunk(() => import('../streaming/polling.lazy.js'), missingFile);

/** The code of sockets. */
export const sockets = /* @__PURE__ */ new LazyChunk(() => import('../realtime/index.js'), missingFile);

/** The code of interpretations. */
export const interpretations = /* @__PURE__ */ new LazyChunk(
  () => import('../realtime/interpretation.lazy.js'),
  missingFile,
);

/**
 * Loads the code of polling. The signals end the wait.
 *
 * @throws CozeError if its file cannot be loaded; APIUserAbortError after an abort.
 */
export async function loadPolling(signals: Signals) {
  return polling.loaded ?? abortable(signals, () => polling.load(), abortedBefore);
}

/** Polls with the code of polling, which loads before anything is sent. The errors have the frames of the caller. */
export function polled<T>(
  { _client }: { readonly _client: Client },
  options: RequestOptions,
  work: (code: Awaited<ReturnType<typeof loadPolling>>) => Promise<T>,
): Promise<T> {
  return atCallSite(async () => {
    checkSignal(copyOf('options', options).signal);
    return work(await loadPolling(signalsOf(_client.settings, options)));
  });
}

function abortedBefore(cause: unknown): APIUserAbortError {
  return new APIUserAbortError('The caller aborted the polling before it began.', { cause });
}

/**
 * Opens a session of one kind of events.
 *
 * @throws CozeError for invalid params and options, and if the code of sockets cannot be loaded; APIUserAbortError if a
 * signal has aborted already.
 */
export function openSocket<Req extends NamedEvent, Res extends NamedEvent>(
  client: Client,
  operation: Operation,
  params: object | undefined,
  options: SocketOptions | undefined,
): Promise<SocketSession<Req, Res>> {
  return atCallSite(async () => {
    const { SocketSession, openSession } = await sockets.load();
    return openSession(SocketSession<Req, Res>, client, operation, params, options);
  });
}
