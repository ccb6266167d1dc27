import type { Route } from '../../../generated/server/routes.gen.js';
import { checkFault } from './check-fault.js';
import type { Fault } from './fault.js';

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
    if (fault.on !== undefined && !ROUTE.test(fault.on) && !this.#known.has(fault.on)) {
      throw new TypeError(`fault.on names no operation of the contract: ${fault.on}. A route reads 'POST /v3/chat'.`);
    }
    this.#waiting.push({ fault, left: fault.times ?? 1 });
  }

  /** Takes the fault that this request meets, if there is one. */
  take(request: { method: string; path: string; route: Route | undefined }): Fault | undefined {
    const names = [`${request.method} ${request.path}`];
    if (request.route !== undefined) names.push(request.route.id, `${request.method} ${request.route.path}`);
    const index = this.#waiting.findIndex(({ fault }) => fault.on === undefined || names.includes(fault.on));
    const entry = this.#waiting[index];
    if (entry === undefined) return undefined;
    entry.left -= 1;
    if (entry.left <= 0) this.#waiting.splice(index, 1);
    return entry.fault;
  }
}
