// Helpers that Node's response needs for server-sent events.

/** @returns a signal that aborts if the browser disconnects before the response has ended */
export function abortedOnClose(response) {
  const left = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) left.abort();
  });
  return left.signal;
}

/** Encodes events as server-sent events. */
export async function* sseLines(events) {
  for await (const { event, data } of events) yield `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
