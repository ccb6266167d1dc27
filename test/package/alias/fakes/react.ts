/** As React 19, for one component without a page: `render` runs it again until no state changes. */
type Effect = () => void | (() => void);
const cells: unknown[] = [];
let index = 0;
let isStale = true;
const pending: (() => void)[] = [];

export function useRef<T>(initial: T): { current: T } {
  const cell = (cells[index++] ??= { current: initial });
  return cell as { current: T };
}

export function useState<T>(initial: T): [T, (next: T | ((last: T) => T)) => void] {
  const cell = useRef(initial);
  const set = (next: T | ((last: T) => T)): void => {
    cell.current = typeof next === 'function' ? (next as (last: T) => T)(cell.current) : next;
    isStale = true;
  };
  return [cell.current, set];
}

export function useEffect(effect: Effect, dependencies: readonly unknown[]): void {
  const last = useRef<{ dependencies: readonly unknown[]; cleanup: void | (() => void) } | undefined>(undefined);
  if (last.current?.dependencies.every((value, at) => Object.is(value, dependencies[at])) === true) return;
  pending.push(() => {
    last.current?.cleanup?.();
    last.current = { dependencies, cleanup: effect() };
  });
}

export function render<T>(component: () => T): T {
  let shown: T;
  do {
    isStale = false;
    index = 0;
    shown = component();
    for (const effect of pending.splice(0)) effect();
  } while (isStale);
  return shown;
}
