/** The fields of `rewrite`, in bodies and events. */
import { isObject } from '../lib/shapes.js';
import { lastName } from './allow.js';
import type { ForcedFields } from './options.js';

/** The fields of an object with some forced. A server may take a name in other letters for the same: those are dropped. */
export function forceFields(value: unknown, forced: ForcedFields): unknown {
  if (!isObject(value) || Object.keys(forced).length === 0) return value;
  const names = new Set(Object.keys(forced).map(folded));
  const others = Object.entries(value).filter(([name]) => !names.has(folded(name)));
  return { ...Object.fromEntries(others), ...forced };
}

/** An object with the fields forced at the paths that end with their names. Another value stays: the check refuses it. */
export function forceAtPaths(value: unknown, paths: readonly string[] | undefined, forced: ForcedFields): unknown {
  if (paths === undefined || !isObject(value)) return value;
  return paths.reduce<Readonly<Record<string, unknown>>>(
    (whole, path) => forceAt(whole, path.split('.').slice(0, -1), only(forced, [lastName(path)])),
    value,
  );
}

/** The object with the fields forced in the object at a path. Objects that are missing on the way are added. */
function forceAt(
  value: Readonly<Record<string, unknown>>,
  path: readonly string[],
  forced: ForcedFields,
): Readonly<Record<string, unknown>> {
  if (Object.keys(forced).length === 0) return value;
  const [name, ...rest] = path;
  if (name === undefined) return asObject(forceFields(value, forced));
  const others = Object.entries(value).filter(([other]) => folded(other) !== folded(name));
  return { ...Object.fromEntries(others), [name]: forceAt(asObject(value[name]), rest, forced) };
}

export function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

/** Go compares the names of JSON fields like this: the long s and the sign of Kelvin are letters, too. */
export function folded(name: string): string {
  return name.toUpperCase().toLowerCase();
}

export function only(forced: ForcedFields, names: readonly string[] = []): ForcedFields {
  return Object.fromEntries(Object.entries(forced).filter(([name]) => names.includes(name)));
}
