import { joinBytes } from '../../src/for-local-server.js';
import { type RouteResponse, failure } from '../http/response.js';
import { type BodyChunk, type BodyChunks, type EncodedResponse, rawChunk } from '../http/response-body.js';
import { type BreakPoint, type Fault, type Malformed, breakPoint } from './fault.js';

/** The response that a fault gives instead of the handler; `undefined` if the handler responds. */
export function replacementResponse({ error, status, body }: Fault): RouteResponse | undefined {
  if (error !== undefined) return failure(error.code, error.msg, status ?? 200);
  if (status === undefined && body === undefined) return undefined;
  return { kind: 'raw', status: status ?? 200, body: body ?? '' };
}

/** Changes the headers and the body of a response as a fault says. */
export function applyFault(response: EncodedResponse, fault: Fault): EncodedResponse {
  let { chunks } = response;
  const broken = breakPoint(fault);
  if (fault.malformed !== undefined) chunks = insertMalformed(chunks, fault.malformed);
  if (fault.dropTerminator === true) chunks = dropTerminator(chunks);
  if (broken !== undefined) chunks = breakBody(chunks, broken);
  if (fault.pieces !== undefined) chunks = inPieces(chunks, fault.pieces);
  return { status: response.status, headers: changedHeaders(response.headers, fault), chunks };
}

function changedHeaders(original: Readonly<Record<string, string>>, fault: Fault): Readonly<Record<string, string>> {
  const headers = { ...original };
  const broken = breakPoint(fault);
  if (broken !== undefined || fault.malformed !== undefined || fault.keepOpen === true) {
    delete headers['Content-Length'];
  }
  if (broken?.mode === 'truncate') headers['Connection'] = 'close';
  if (fault.contentType !== undefined) headers['Content-Type'] = fault.contentType;
  return { ...headers, ...fault.headers };
}

/** Inserts raw text or bytes before the event number `at`, or at the end if there are fewer events. */
async function* insertMalformed(chunks: BodyChunks, malformed: Malformed): BodyChunks {
  const content = 'text' in malformed ? malformed.text : malformed.bytes;
  let index = 0;
  for await (const chunk of chunks) {
    if (index === malformed.at) yield rawChunk(content);
    index += 1;
    yield chunk;
  }
  if (index <= malformed.at) yield rawChunk(content);
}

async function* dropTerminator(chunks: BodyChunks): BodyChunks {
  for await (const chunk of chunks) if ('break' in chunk || !chunk.isTerminator) yield chunk;
}

/** Passes on a number of events or bytes, then the break. A shorter body ends as usual. */
function breakBody(chunks: BodyChunks, { mode, point }: BreakPoint): BodyChunks {
  // The refusal of a handshake has no speech.
  if (point === 'before-headers' || 'audio' in point) return chunks;
  return 'events' in point
    ? breakAfterEvents(chunks, { break: mode }, point.events)
    : breakAfterBytes(chunks, { break: mode }, point.bytes);
}

async function* breakAfterEvents(chunks: BodyChunks, end: BodyChunk, limit: number): BodyChunks {
  if (limit === 0) return yield end;
  let events = 0;
  for await (const chunk of chunks) {
    yield chunk;
    if ('isEvent' in chunk && chunk.isEvent) events += 1;
    if (events === limit) return yield end;
  }
}

async function* breakAfterBytes(chunks: BodyChunks, end: BodyChunk, limit: number): BodyChunks {
  let left = limit;
  if (left === 0) return yield end;
  for await (const chunk of chunks) {
    if (!('bytes' in chunk)) return yield chunk;
    yield { ...chunk, bytes: chunk.bytes.subarray(0, left) };
    left -= chunk.bytes.byteLength;
    if (left <= 0) return yield end;
  }
}

/** Splits and joins the body into pieces of the given sizes. The rest is one piece. */
async function* inPieces(chunks: BodyChunks, sizes: number | readonly number[]): BodyChunks {
  const sizeOf = (index: number): number => (typeof sizes === 'number' ? sizes : (sizes[index] ?? Infinity));
  let held = new Uint8Array(0);
  let index = 0;
  for await (const chunk of chunks) {
    if ('break' in chunk) {
      if (held.byteLength > 0) yield rawChunk(held);
      return yield chunk;
    }
    held = joinBytes([held, chunk.bytes]);
    while (held.byteLength >= sizeOf(index)) {
      const size = sizeOf(index);
      yield rawChunk(held.subarray(0, size));
      held = held.subarray(size);
      index += 1;
    }
  }
  if (held.byteLength > 0) yield rawChunk(held);
}
