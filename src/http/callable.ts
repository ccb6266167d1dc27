/**
 * A resource that is also one of its methods: `runs.history(…)` beside `runs.history.executeNodes`.
 *
 * The function inherits from the resource, so that its other members, replaced ones too, are found in the usual way.
 *
 * @param resource the resource.
 * @param method the name of the method that a direct call means.
 */
export function callable<R extends object, K extends keyof R>(resource: R, method: K): R & R[K] {
  const call = (...args: readonly unknown[]): unknown => {
    const target: unknown = Reflect.get(call, method);
    return typeof target === 'function' ? Reflect.apply(target, call, args) : undefined;
  };
  const both: R & R[K] = Object.setPrototypeOf(call, resource);
  return both;
}
