import type { Route } from '../../generated/server/routes.gen.js';
import { isSocket } from '../router.js';
import { checkFault, type Fault } from './fault.js';
import { breakPoint } from './faulty-response.js';

const ROUTE = /^[A-Z]+ \//;

/** The faults that wait for their requests, first come, first served. */
export class FaultScript {
  readonly #known: ReadonlySet<string>;
  readonly #waiting: { readonly fault: Fault; left: number }[] = [];

  constructor(operations: Iterable<string>) {
    this.#known = new Set(operations);
  }

  add(fault: Fault): void {
    checkFault(fault);
    if (fault.on !== undefined && !ROUTE.test(fault.on)) this.#checkOperation(fault, fault.on);
    this.#waiting.push({ fault, left: fault.times ?? 1 });
  }

  /** Takes the fault that this request meets, if there is one. */
  take(request: { method: string; path: string; route: Route | undefined; carrier: Carrier }): Fault | undefined {
    const names = [`${request.method} ${request.path}`];
    if (request.route !== undefined) names.push(request.route.id, `${request.method} ${request.route.path}`);
    const index = this.#waiting.findIndex(
      ({ fault }) =>
        (fault.on === undefined || names.includes(fault.on)) && misfit(fault, request.carrier) === undefined,
    );
    const entry = this.#waiting[index];
    if (entry === undefined) return undefined;
    entry.left -= 1;
    if (entry.left <= 0) this.#waiting.splice(index, 1);
    return entry.fault;
  }

  #checkOperation(fault: Fault, id: string): void {
    if (!this.#known.has(id)) {
      throw new TypeError(`fault.on names no operation of the contract: ${id}. A route reads 'POST /v3/chat'.`);
    }
    const carrier = isSocket({ id }) ? 'socket' : 'http';
    const part = misfit(fault, carrier);
    if (part === undefined) return;
    throw new TypeError(`fault.${part} does not go with ${id}, which is ${carrier === 'http' ? 'no' : 'a'} socket.`);
  }
}

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
