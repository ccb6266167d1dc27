import type { CreateChatWsRes } from '../../generated/types/types.gen.js';
import { callSite, withCallSite } from '../errors/call-site.js';
import { isObject } from '../lib/shapes.js';

interface PendingRequest {
  /** The name of the event that was sent. */
  readonly request: string;
  /** Resolves if the event confirms the request. Returns true then. */
  readonly resolve: (event: CreateChatWsRes) => boolean;
  /** Undefined for a request of the session itself. */
  readonly reject?: (error: unknown) => void;
}

/** Requests that the server confirms, in the order in which they were sent. */
export class Confirmations {
  #pending: readonly PendingRequest[] = [];

  get isEmpty(): boolean {
    return this.#pending.length === 0;
  }

  /** @param pick - returns the result if the event confirms the request, else undefined. */
  wait<T>(request: string, pick: (event: CreateChatWsRes) => T | undefined): Promise<T> {
    const site = callSite();
    const confirmed = new Promise<T>((resolve, fail) => {
      const reject = (error: unknown): void => fail(withCallSite(error, site));
      const resolveWith = (event: CreateChatWsRes): boolean => {
        const result = pick(event);
        if (result !== undefined) resolve(result);
        return result !== undefined;
      };
      this.#pending = [...this.#pending, { request, resolve: resolveWith, reject }];
    });
    // The result may be ignored.
    confirmed.catch(() => undefined);
    return confirmed;
  }

  /** The session itself sent an update, before the requests that wait: its confirmation is not theirs. */
  skip(request: string): void {
    const resolve = ({ event_type: type }: CreateChatWsRes): boolean => type === `${request}d`;
    this.#pending = [{ request, resolve }, ...this.#pending.filter(({ reject }) => reject !== undefined)];
  }

  received(event: CreateChatWsRes): void {
    this.#remove(this.#pending.find(({ resolve }) => resolve(event)));
  }

  /**
   * The server sent an error.
   *
   * @param origin - the name of the event that it is about; undefined means the oldest request.
   * @returns who made the request that was refused; undefined if the error is about none.
   */
  reject(origin: string | undefined, error: unknown): 'caller' | 'session' | undefined {
    const rejected = this.#pending.find(({ request }) => origin === undefined || request === origin);
    this.#remove(rejected);
    if (rejected === undefined) return undefined;
    if (rejected.reject === undefined) return 'session';
    rejected.reject(error);
    return 'caller';
  }

  rejectAll(error: unknown): void {
    for (const { reject } of this.#pending) reject?.(error);
    this.#pending = [];
  }

  #remove(request: PendingRequest | undefined): void {
    this.#pending = this.#pending.filter((other) => other !== request);
  }
}

/** The name of the sent event that an error is about, if the server tells it. */
export function causingEventOf(error: object): string | undefined {
  const detail: unknown = Reflect.get(error, 'detail');
  const origin = isObject(detail) ? detail['origin_message'] : undefined;
  return typeof origin === 'string' ? /"event_type"\s*:\s*"([^"]+)"/.exec(origin)?.[1] : undefined;
}
