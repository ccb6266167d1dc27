import { type Answer, failure } from '../answer.js';
import type { Outgoing } from '../outgoing.js';
import { breakOff } from './break-off.js';
import { dropTerminator } from './drop-terminator.js';
import { ENDINGS, type Ending, type Fault, type FaultPoint } from './fault.js';
import { insertMalformed } from './malformed.js';
import { inPieces } from './pieces.js';

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
