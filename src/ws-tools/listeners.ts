import { checkFunction, checkText } from '../errors/check.js';

type ToolListener = (...args: never[]) => void;

/** The listeners of a client, by the name of the event. */
export class ToolListeners<Callback extends ToolListener> {
  readonly #byName = new Map<string, readonly Callback[]>();

  /** @throws CozeError if the callback is not a function, or a name is not a text. */
  add(names: string | readonly string[], callback: Callback): void {
    checkFunction('callback', callback);
    for (const name of [names].flat()) {
      const list = this.of(checkText('event', name));
      if (!list.includes(callback)) this.#byName.set(name, [...list, callback]);
    }
  }

  remove(names: string | readonly string[], callback: Callback): void {
    for (const name of [names].flat())
      this.#byName.set(
        name,
        this.of(name).filter((other) => other !== callback),
      );
  }

  clear(): void {
    this.#byName.clear();
  }

  /** Calls the listeners of a name. An error in one is reported as uncaught, and stops nothing. */
  emit(name: string, ...args: Parameters<Callback>): void {
    for (const callback of this.of(name)) {
      try {
        callback(...args);
      } catch (thrown) {
        queueMicrotask(() => {
          throw thrown;
        });
      }
    }
  }

  of(name: string): readonly Callback[] {
    return this.#byName.get(name) ?? [];
  }
}
