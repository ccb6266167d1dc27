import { copyOf } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import { isPlainObject, isStream, tagOf } from '../lib/shapes.js';

/** A part of a value, and its path. */
type Found = readonly [path: string, value: unknown];

/**
 * Finds what JSON would not have of a value: it writes `{}` for a Map, a Set, a promise or a stream, and an object of numbers
 * for bytes. The value must be one that JSON can write: no circle.
 *
 * @param path - the name of the value.
 * @param isLost - tells for a value that is no object if JSON loses it.
 * @returns the first loss in words: `params.meta_data is a Map, whose content would be lost`.
 */
export function lostValueIn(
  path: string,
  value: object,
  isLost: (value: unknown) => boolean = () => false,
): string | undefined {
  // Without recursion: JSON may be nested more deeply than our own functions can call themselves.
  const left: Found[] = [[path, value]];
  for (let found = left.pop(); found !== undefined; found = left.pop()) {
    const [at, part] = found;
    if (isLost(part)) return `${at} is ${lostName(part)}, which JSON does not have`;
    // Params that write themselves are looked into: a request has their fields.
    if (typeof part !== 'object' || part === null || (writesItself(part) && at !== 'params')) continue;
    const lost = lostContent(at, part);
    if (lost !== undefined) return lost;
    // One by one: a call takes only so many arguments.
    for (const [key, item] of Object.entries(part)) left.push([`${at}.${key}`, item]);
  }
  return undefined;
}

/** What JSON would not have of an object itself, as `lostValueIn()` says it. Its fields are not looked at. */
export function lostContent(path: string, value: object): string | undefined {
  if (Array.isArray(value) || isPlainObject(value) || isNamedObject(value)) return undefined;
  return `${path} is ${described(value)}, whose content would be lost`;
}

/** @throws CozeError for params whose copy would be empty, such as a promise or a Map. */
export function checkContent(params: object): void {
  const lost = lostContent('params', params);
  if (lost !== undefined) throw new CozeError(`${lost}: give an object.`);
}

/** A copy of the params of a method that sends several requests. @throws as `checkContent()` does. */
export function copyOfParams<T extends object>(params: T): T {
  const copy = copyOf('params', params);
  checkContent(params);
  return copy;
}

/** True for a Date and its like, whose `toJSON()` writes all of it, and for `new String('a')`. A Buffer writes numbers. */
function writesItself(value: object): boolean {
  if (typeof Reflect.get(value, 'toJSON') === 'function') return !ArrayBuffer.isView(value);
  return tagOfClass(value) === undefined && ['String', 'Number', 'Boolean'].includes(tagOf(value));
}

/** True if an object with a tag, such as the exports of a module, has its content in its fields: no class of the platform. */
function isNamedObject(value: object): boolean {
  const tag = tagOfClass(value);
  if (tag === undefined || ArrayBuffer.isView(value) || isStream(value)) return false;
  if (Object.hasOwn(value, Symbol.toStringTag)) return true;
  const platformClass: unknown = Reflect.get(globalThis, tag);
  if (Object.keys(value).length > 0) return !(typeof platformClass === 'function' && value instanceof platformClass);
  // Without fields, it may be of a class of another realm, or an iterator.
  return platformClass === undefined && !(Symbol.iterator in value);
}

/** The tag that a class or an object gives itself. */
function tagOfClass(value: object): string | undefined {
  const tag: unknown = Reflect.get(value, Symbol.toStringTag);
  return typeof tag === 'string' ? tag : undefined;
}

function lostName(value: unknown): string {
  return typeof value === 'number' ? String(value) : `a ${typeof value}`;
}

function described(value: object): string {
  const tag = tagOf(value);
  const name = tag === 'Object' ? 'stream' : tag;
  return `${/^[AEIO]/.test(name) ? 'an' : 'a'} ${name}`;
}
