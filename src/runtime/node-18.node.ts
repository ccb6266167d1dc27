// Not by its name: webpack warns of an argument that it cannot read.
import nodeModule from 'node:module';

/** What Node 18 has, but not as globals. */
const globals = {
  crypto: () => nodeModule.createRequire(process.execPath)('node:crypto').webcrypto,
  // Not that of node:buffer, which prints a warning.
  File: () => classOfFormFiles(),
};

function classOfFormFiles(): unknown {
  const form = new FormData();
  form.append('file', new Blob([]), 'name');
  return form.get('file')?.constructor;
}

/** Adds the missing globals, which are loaded at their first use: jose and other libraries read them, too. */
export function addMissingGlobals(): void {
  for (const [name, load] of Object.entries(globals)) {
    if (name in globalThis) continue;
    const define = (value: unknown): void => {
      Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
    };
    const get = (): unknown => {
      const value: unknown = load();
      define(value);
      return value;
    };
    Object.defineProperty(globalThis, name, { configurable: true, get, set: define });
  }
}
