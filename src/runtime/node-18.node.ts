// Not by its name: webpack warns of an argument that it cannot read.
import nodeModule from 'node:module';

const requireBuiltin = nodeModule.createRequire(process.execPath);

/** What Node 18 has, but not as globals. */
const globals = {
  crypto: () => requireBuiltin('node:crypto').webcrypto,
  File: () => requireBuiltin('node:buffer').File,
};

/** Adds the missing globals, which are loaded at their first use: jose and other libraries read them, too. */
export function addMissingGlobals(): void {
  if (!('File' in globalThis)) warnOfNoFile();
  for (const [name, read] of Object.entries(globals)) {
    if (name in globalThis) continue;
    const define = (value: unknown): void => {
      Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
    };
    const get = (): unknown => {
      const value: unknown = read();
      define(value);
      return value;
    };
    Object.defineProperty(globalThis, name, { configurable: true, get, set: define });
  }
}

/**
 * Node 18 warns once, when the first File is made, that the class may change: it did not. Its fetch makes one for each file of
 * a form, so that an upload would print the warning. Here the first is made while warnings are dropped.
 */
function warnOfNoFile(): void {
  const warn = Object.getOwnPropertyDescriptor(process, 'emitWarning');
  const File: unknown = globals.File();
  if (warn === undefined || typeof File !== 'function') return;
  Object.defineProperty(process, 'emitWarning', { ...warn, value: () => {} });
  try {
    Reflect.construct(File, [[], 'file']);
  } finally {
    Object.defineProperty(process, 'emitWarning', warn);
  }
}
