import type { Client } from './client.js';

/** The base class of the resources, such as `client.bots`. */
export class APIResource {
  /** @internal */
  protected readonly _client: Client;

  /** @internal */
  constructor(client: Client) {
    this._client = client;
  }
}

/**
 * A resource that can also be called like one of its methods: `runs.history(…)` besides `runs.history.executeNodes(…)`.
 *
 * The prototype of the function is the resource, so members are looked up as usual, also those that were replaced.
 *
 * @param resource - the resource.
 * @param method - the name of the method that a direct call stands for.
 */
export function callable<R extends object, K extends keyof R>(resource: R, method: K): R & R[K] {
  const call = (...args: readonly unknown[]): unknown => {
    const target: unknown = Reflect.get(call, method);
    return typeof target === 'function' ? Reflect.apply(target, call, args) : undefined;
  };
  const both: R & R[K] = Object.setPrototypeOf(call, resource);
  return both;
}
