/** As the reactivity of Vue 3: deep proxies of what Object.prototype.toString() calls an object or an array. */
const isPlain = (value: unknown): value is object =>
  /^\[object (Object|Array)\]$/.test(Object.prototype.toString.call(value));

export function reactive<T>(value: T): T {
  if (!isPlain(value)) return value;
  return new Proxy(value, { get: (target, key, receiver) => reactive(Reflect.get(target, key, receiver)) });
}

export interface Ref<T> {
  value: T;
}
export function ref<T>(initial: T): Ref<T> {
  let current = reactive(initial);
  return {
    get value() {
      return current;
    },
    set value(value: T) {
      current = reactive(value);
    },
  };
}

const cleanups: (() => void)[] = [];
export const onScopeDispose = (cleanup: () => void): void => void cleanups.push(cleanup);
export const disposeScope = (): void => cleanups.splice(0).forEach((cleanup) => cleanup());
