const brand = Symbol.for('coze-client.error');

/**
 * The root of every error this package throws.
 *
 * @example
 * try {
 *   await client.bots.retrieveNew('7379462189365198898');
 * } catch (error) {
 *   if (isCozeError(error)) console.error(error.name, error.message);
 * }
 */
export class CozeError extends Error {
  static {
    nameClass(this, 'CozeError');
    Object.defineProperty(this.prototype, brand, { value: true });
  }
}

/**
 * Whether a value is an error of this package, also when another copy of the package made it.
 *
 * @param value anything that was caught.
 */
export function isCozeError(value: unknown): value is CozeError {
  return typeof value === 'object' && value !== null && brand in value;
}

/** The name goes on the prototype: stack traces start with it, minifiers keep it, and no instance carries a field. */
export function nameClass(target: { readonly prototype: object }, name: string): void {
  Object.defineProperty(target.prototype, 'name', { value: name, configurable: true, writable: true });
}

/** Keeps a value readable as a property but out of `console.log`, `JSON.stringify` and structured loggers. */
export function hide(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, configurable: true, enumerable: false, writable: false });
}
