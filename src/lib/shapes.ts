/** Recognises values by their shape: they may come from another realm, a polyfill or another copy of a class. */

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True if the content of an object is in its fields. Instances of classes may pass; streams of Node may not. */
export function isPlainObject(value: unknown): boolean {
  return tagOf(value) === 'Object' && !isStream(value);
}

/** A stream of Node or of the web, or another object that is read piece by piece. */
export function isStream(value: unknown): boolean {
  return memberOf(value, Symbol.asyncIterator) !== undefined || typeof memberOf(value, 'pipe') === 'function';
}

/** The objects of a list. A server may send anything else in it, or no list. */
export function objectsOf<T extends object>(list: unknown): T[] {
  return Array.isArray(list) ? list.filter((item): item is T => isObject(item)) : [];
}

/** Does not touch the class FormData: that alone costs Node 15 ms once, because it loads undici. */
export function isFormData(value: unknown): value is FormData {
  return tagOf(value) === 'FormData';
}

/** An ArrayBuffer, or a view of one, such as Uint8Array and the Buffer of Node. */
export function isBytes(value: unknown): value is ArrayBuffer | ArrayBufferView {
  return ArrayBuffer.isView(value) || tagOf(value) === 'ArrayBuffer';
}

/** An agent of `node:http`, by the method that Node calls: there are several base classes. */
export function isAgent(value: unknown): boolean {
  return typeof memberOf(value, 'addRequest') === 'function';
}

/** A Response of fetch, of any realm or library. */
export function isResponse(value: unknown): value is Response {
  return (
    typeof memberOf(value, 'status') === 'number' && typeof memberOf(memberOf(value, 'headers'), 'get') === 'function'
  );
}

/** The name of the built-in class: unlike `instanceof` it also works for objects of another realm. */
export function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice('[object '.length, -1);
}

/** `undefined` if the value is not an object. */
export function memberOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** The value that is reached by one key after the other; `undefined` if an object on the way is missing. */
export function valueAt(value: unknown, keys: readonly PropertyKey[]): unknown {
  return keys.reduce<unknown>(memberOf, value);
}
