import { webcrypto } from 'node:crypto';
import { createRequire } from 'node:module';
import { afterEach, expect, it, vi } from 'vitest';
import { addMissingGlobals } from '../../src/runtime/node-18.node.js';

const names = ['crypto', 'File'] as const;
const own = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
afterEach(() => {
  vi.restoreAllMocks();
  for (const [name, descriptor] of own)
    if (descriptor !== undefined) Object.defineProperty(globalThis, name, descriptor);
});

it('globals that Node 18 lacks are added, and loaded at their first use', () => {
  // Node 20 loads it at its first use, and takes File from the globals then.
  expect(new FormData()).toBeDefined();
  for (const name of names) Reflect.deleteProperty(globalThis, name);
  addMissingGlobals();
  expect(Object.getOwnPropertyDescriptor(globalThis, 'crypto')).toMatchObject({ get: expect.any(Function) });
  expect(globalThis.crypto).toBe(webcrypto);
  expect(Object.getOwnPropertyDescriptor(globalThis, 'crypto')).toMatchObject({ value: webcrypto });
  expect(new File(['x'], 'a.txt')).toMatchObject({ name: 'a.txt', size: 1 });
});

it('a global that is there, or is set before its first use, is kept', () => {
  const polyfill = { subtle: {} };
  Object.defineProperty(globalThis, 'crypto', { configurable: true, writable: true, value: polyfill });
  addMissingGlobals();
  expect(globalThis.crypto).toBe(polyfill);
  Reflect.deleteProperty(globalThis, 'crypto');
  addMissingGlobals();
  Reflect.set(globalThis, 'crypto', polyfill);
  expect(globalThis.crypto).toBe(polyfill);
});

it('the warning of Node 18 about its File is dropped, no other', () => {
  const emitWarning = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  const buffer = createRequire(import.meta.url)('node:buffer');
  const Experimental = vi.fn(function () {
    process.emitWarning('buffer.File is an experimental feature');
  });
  vi.spyOn(buffer, 'File', 'get').mockReturnValue(Experimental);
  Reflect.deleteProperty(globalThis, 'File');
  addMissingGlobals();
  expect(globalThis.File).toBe(Experimental);
  expect(emitWarning).not.toHaveBeenCalled();
  process.emitWarning('another');
  expect(emitWarning).toHaveBeenCalledWith('another');
});
