import type { ServerResponse } from 'node:http';
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import type { Outgoing } from '../response-body.js';
import type { Ending, Fault } from './fault.js';
import { breakPoint } from './faulty-response.js';

const RESET_AFTER_MS = 30;

/** What was written gets some time to reach the other side before a reset, which would overtake it. */
export const letArrive = (signal: AbortSignal): Promise<unknown> =>
  pause(RESET_AFTER_MS, undefined, { signal }).catch(() => undefined);

/** Writes an answer to the socket and ends it, or breaks it off as the fault says. */
export async function play(
  response: ServerResponse,
  answer: Outgoing,
  fault: Fault,
  signal: AbortSignal,
): Promise<void> {
  const broken = breakPoint(fault);
  if (broken?.point === 'before-headers') return end(response, broken.ending, signal);
  response.statusCode = answer.status;
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
  response.flushHeaders();
  for await (const frame of answer.frames) {
    if (response.destroyed) return;
    if ('ending' in frame) return end(response, frame.ending, signal);
    await write(response, frame.bytes);
    if (fault.pieces !== undefined) await nextTurn();
  }
  if (fault.keepOpen !== true) response.end();
}

/** Waits for the bytes to leave, or for the other side to: Node forgets the callback of a write to a closing socket. */
function write(response: ServerResponse, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off('close', done);
      resolve();
    };
    response.once('close', done);
    response.write(bytes, done);
  });
}

async function end(response: ServerResponse, ending: Ending, signal: AbortSignal): Promise<void> {
  switch (ending) {
    case 'stall':
      return;
    case 'truncate':
      if (response.headersSent) response.end();
      else response.socket?.end();
      return;
    case 'reset':
      if (response.headersSent) await letArrive(signal);
      response.socket?.resetAndDestroy();
  }
}
