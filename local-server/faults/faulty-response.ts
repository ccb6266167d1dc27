import { type Frame, type Frames, type Outgoing, rawFrame } from '../response-body.js';
import { type Answer, failure } from '../response.js';
import { type Ending, ENDINGS, type Fault, type FaultPoint, type Malformed } from './fault.js';

/** The answer that a fault gives in place of the handler; `undefined` when the handler is to answer. */
export function replacement(fault: Fault): Answer | undefined {
  if (fault.error !== undefined) return failure(fault.error.code, fault.error.msg, fault.status ?? 200);
  if (fault.status === undefined && fault.body === undefined) return undefined;
  return { kind: 'raw', status: fault.status ?? 200, body: fault.body ?? '' };
}

/** How and where a fault makes the answer break off, if it does. */
export function breakPoint(fault: Fault): { ending: Ending; point: FaultPoint } | undefined {
  for (const ending of ENDINGS) {
    const point = fault[ending];
    if (point !== undefined) return { ending, point };
  }
  return undefined;
}

/** Changes the headers and the body of an answer as the fault wants them. */
export function applyFault(answer: Outgoing, fault: Fault): Outgoing {
  let { frames } = answer;
  if (fault.malformed !== undefined) frames = insertMalformed(frames, fault.malformed);
  if (fault.dropTerminator === true) frames = dropTerminator(frames);
  const broken = breakPoint(fault);
  if (broken !== undefined && broken.point !== 'before-headers') frames = breakOff(frames, broken.ending, broken.point);
  if (fault.pieces !== undefined) frames = inPieces(frames, fault.pieces);
  return { status: answer.status, headers: changedHeaders(answer.headers, fault), frames };
}

function changedHeaders(original: Readonly<Record<string, string>>, fault: Fault): Readonly<Record<string, string>> {
  const headers = { ...original };
  const broken = breakPoint(fault);
  if (broken !== undefined || fault.malformed !== undefined || fault.keepOpen === true)
    delete headers['Content-Length'];
  if (broken?.ending === 'truncate') headers['Connection'] = 'close';
  if (fault.contentType !== undefined) headers['Content-Type'] = fault.contentType;
  return { ...headers, ...fault.headers };
}

/** Puts raw text or bytes before the event with the number `at`; after the last event when there are not so many. */
export async function* insertMalformed(frames: Frames, malformed: Malformed): Frames {
  const content = 'text' in malformed ? malformed.text : malformed.bytes;
  let index = 0;
  let inserted = false;
  for await (const frame of frames) {
    if (!inserted && index === malformed.at) {
      inserted = true;
      yield rawFrame(content);
    }
    index += 1;
    yield frame;
  }
  if (!inserted) yield rawFrame(content);
}

export async function* dropTerminator(frames: Frames): Frames {
  for await (const frame of frames) if ('ending' in frame || !frame.isTerminator) yield frame;
}

/** Passes on so many events or bytes, then the ending. A body that is shorter ends as it would. */
export function breakOff(frames: Frames, ending: Ending, point: Exclude<FaultPoint, 'before-headers'>): Frames {
  return 'events' in point ? afterEvents(frames, ending, point.events) : afterBytes(frames, ending, point.bytes);
}

async function* afterEvents(frames: Frames, ending: Ending, limit: number): Frames {
  if (limit === 0) return yield { ending };
  let events = 0;
  for await (const frame of frames) {
    yield frame;
    if ('isEvent' in frame && frame.isEvent) events += 1;
    if (events === limit) return yield { ending };
  }
}

async function* afterBytes(frames: Frames, ending: Ending, limit: number): Frames {
  let left = limit;
  if (left === 0) return yield { ending };
  for await (const frame of frames) {
    if (!('bytes' in frame)) return yield frame;
    yield { ...frame, bytes: frame.bytes.subarray(0, left) };
    left -= frame.bytes.byteLength;
    if (left <= 0) return yield { ending };
  }
}

/** Cuts and joins the body into pieces of the given sizes; what is left at the end goes out as it is. */
export async function* inPieces(frames: Frames, sizes: number | readonly number[]): Frames {
  const sizeOf = (index: number): number => (typeof sizes === 'number' ? sizes : (sizes[index] ?? Infinity));
  let held = new Uint8Array(0);
  let index = 0;
  for await (const frame of frames) {
    if ('ending' in frame) {
      yield* rest(held);
      return yield frame;
    }
    held = joined(held, frame.bytes);
    while (held.byteLength >= sizeOf(index)) {
      const size = sizeOf(index);
      yield rawFrame(held.subarray(0, size));
      held = held.subarray(size);
      index += 1;
    }
  }
  yield* rest(held);
}

function* rest(held: Uint8Array): Generator<Frame> {
  if (held.byteLength > 0) yield rawFrame(held);
}

function joined(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(left.byteLength + right.byteLength);
  whole.set(left);
  whole.set(right, left.byteLength);
  return whole;
}
