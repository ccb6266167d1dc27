import type { ServerResponse } from 'node:http';
import type { BreakMode, EncodedResponse } from '../http/response-body.js';
import { nodeTimers } from '../lib/timers.node.js';
import { type Fault, breakPoint } from './fault.js';

const RESET_DELAY_MS = 30;

/** Waits before a reset, which would otherwise overtake the bytes that were written before it. */
export const waitBeforeReset = (signal: AbortSignal): Promise<void> => nodeTimers.pause(RESET_DELAY_MS, signal);

/** Writes a response and ends it, or breaks it as the fault says. */
export async function writeResponse(
  out: ServerResponse,
  response: EncodedResponse,
  fault: Fault,
  signal: AbortSignal,
): Promise<void> {
  const broken = breakPoint(fault);
  if (broken?.point === 'before-headers') return breakResponse(out, broken.mode, signal);
  out.statusCode = response.status;
  for (const [name, value] of Object.entries(response.headers)) out.setHeader(name, value);
  out.flushHeaders();
  for await (const chunk of response.chunks) {
    if (out.destroyed) return;
    if ('break' in chunk) return breakResponse(out, chunk.break, signal);
    await write(out, chunk.bytes);
    if (fault.pieces !== undefined) await nodeTimers.nextTurn();
  }
  if (fault.keepOpen !== true) out.end();
}

/** Resolves when the bytes are written or the connection is closed: Node drops the callback of a write to a closing socket. */
function write(out: ServerResponse, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      out.off('close', done);
      resolve();
    };
    out.once('close', done);
    out.write(bytes, done);
  });
}

async function breakResponse(out: ServerResponse, mode: BreakMode, signal: AbortSignal): Promise<void> {
  switch (mode) {
    case 'stall':
      return;
    case 'truncate':
      if (out.headersSent) out.end();
      else out.socket?.end();
      return;
    case 'reset':
      if (out.headersSent) await waitBeforeReset(signal);
      out.socket?.resetAndDestroy();
  }
}
