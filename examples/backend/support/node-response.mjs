// What Node's own response lacks for an answer in pieces.

/** @returns a signal that aborts when the visitor leaves before the response has ended */
export function leavingOf(response) {
  const left = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) left.abort();
  });
  return left.signal;
}

/** Writes events as server-sent events. */
export async function* toLines(events) {
  for await (const { event, data } of events) yield `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
