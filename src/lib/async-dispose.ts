/** `Symbol.asyncDispose`, also on platforms that do not have it yet: there it is the symbol polyfills agree on. */
export const asyncDispose: typeof Symbol.asyncDispose = Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose');
