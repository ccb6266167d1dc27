import { CozeError } from '../errors/coze-error.js';
import type { Failure } from '../lib/queue.js';
import { chatEvents, doneText, type StreamEvent, workflowEvents } from './stream-events.js';

/**
 * Takes one event of a generator and sends it to the reader of an event stream. The end of the generator ends the stream.
 *
 * @param faultAtEnd - the error of events that seem to have ended well.
 * @throws the error of the generator; CozeError for an event that cannot be written.
 */
export async function sendEvent(
  events: AsyncGenerator<StreamEvent, undefined, unknown>,
  reader: ReadableStreamDefaultController<Uint8Array>,
  faultAtEnd: () => Failure | undefined,
): Promise<void> {
  const step = await events.next();
  if (step.done !== true) return reader.enqueue(new TextEncoder().encode(await encodeOrLeave(events, step.value)));
  const fault = faultAtEnd();
  if (fault === undefined) reader.close();
  else reader.error(fault.error);
}

/** Data that are nested too deep cannot be written: the stream is left then, so that its connection is closed. */
async function encodeOrLeave(events: AsyncGenerator<StreamEvent>, event: StreamEvent): Promise<string> {
  try {
    return encodeEvent(event);
  } catch (cause) {
    await events.return(undefined);
    throw new CozeError(`The data of the event ${event.event} cannot be written as JSON.`, { cause });
  }
}

/** Events whose data must be JSON. */
const jsonEvents: ReadonlySet<string> = /* @__PURE__ */ new Set([...chatEvents, ...workflowEvents]);

function encodeEvent({ id, event, data }: StreamEvent): string {
  const idLine = id === undefined ? '' : `id: ${id}\n`;
  // The name of events without a name. Written, it would be that of the messages of a run in early coze-studio.
  const nameLine = event === 'message' ? '' : `event: ${event}\n`;
  const lines = toText(event, data).replaceAll('\n', '\ndata: ');
  return `${idLine}${nameLine}data: ${lines}\n\n`;
}

/** Text is sent as it is, unless it would be decoded to something else. */
function toText(event: string, data: unknown): string {
  if (data === '') return data;
  const isPlain =
    typeof data === 'string' &&
    data !== doneText &&
    !jsonEvents.has(event) &&
    !/^\s*[{["]|[\r\p{Surrogate}]/u.test(data);
  return isPlain ? data : (JSON.stringify(data) ?? '');
}
