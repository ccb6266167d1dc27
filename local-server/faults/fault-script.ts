import { copyOf, CozeError, isObject } from '../../src/for-local-server.js';
import { type Route, isSocket, operationIds } from '../http/router.js';
import { type Fault, type RequestKind, checkFault, unsupportedPart } from './fault.js';

interface ScriptedFault {
  readonly fault: Fault;
  remaining: number;
}

interface FaultTarget {
  readonly method: string;
  readonly path: string;
  readonly route: Route | undefined;
  readonly kind: RequestKind;
}

/** The scripted faults that no request has used up yet, oldest first. */
export class FaultScript {
  readonly #entries: ScriptedFault[] = [];

  /** @throws CozeError for a fault that is not valid, or not for the operation that it names. */
  add(given: Fault): void {
    const fault = copyOf('fault', given);
    if (isObject(fault.headers)) copyOf('fault.headers', fault.headers);
    checkFault(fault);
    checkOperation(fault);
    this.#entries.push({ fault, remaining: fault.times ?? 1 });
  }

  /** Takes the first fault that matches a request. */
  take(target: FaultTarget): Fault | undefined {
    const index = this.#entries.findIndex(({ fault }) => matches(fault, target));
    const entry = this.#entries[index];
    if (entry === undefined) return undefined;
    entry.remaining -= 1;
    if (entry.remaining <= 0) this.#entries.splice(index, 1);
    return entry.fault;
  }
}

function matches(fault: Fault, { method, path, route, kind }: FaultTarget): boolean {
  const names = [`${method} ${path}`, ...(route === undefined ? [] : [route.id, `${method} ${route.path}`])];
  return (fault.on === undefined || names.includes(fault.on)) && unsupportedPart(fault, kind) === undefined;
}

const ROUTE = /^[A-Z]+ \//;

function checkOperation(fault: Fault): void {
  const { on } = fault;
  if (on === undefined || ROUTE.test(on)) return;
  if (!operationIds.includes(on)) {
    throw new CozeError(
      `fault.on must be an operation of the contract or a route such as 'POST /v3/chat', and ${on} is neither.`,
    );
  }
  const kind = isSocket({ id: on }) ? 'socket' : 'http';
  const part = unsupportedPart(fault, kind);
  if (part === undefined) return;
  throw new CozeError(
    `fault.${part} cannot be used for ${on}, which ${kind === 'socket' ? 'opens' : 'does not open'} a socket.`,
  );
}
