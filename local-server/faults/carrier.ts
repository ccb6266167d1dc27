import { breakPoint } from './apply-fault.js';
import type { Fault } from './fault.js';

/** What a request asks for: an answer, or a socket. */
export type Carrier = 'http' | 'socket';

/** The part of a fault that cannot be played on what a request asks for. */
export function misfit(fault: Fault, carrier: Carrier): string | undefined {
  if (carrier === 'http') return fault.close === undefined ? undefined : 'close';
  if (fault.pieces !== undefined) return 'pieces';
  if (fault.keepOpen === true) return 'keepOpen';
  const broken = breakPoint(fault);
  return broken !== undefined && typeof broken.point === 'object' && 'bytes' in broken.point
    ? `${broken.ending}.bytes`
    : undefined;
}
