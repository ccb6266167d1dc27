/** Parts of the language that some supported platforms do not have. */

/** `Symbol.asyncDispose`. Without it, the symbol that polyfills agree on. */
export const asyncDispose: typeof Symbol.asyncDispose = Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose');

/**
 * The base class of generators that `await using` closes at the end of its block, as `break` does in a loop. The name of the
 * method is computed, and bundlers keep a class with such a name even if it is unused: classes that only some programs use
 * inherit the method instead.
 */
export abstract class DisposableGenerator {
  abstract return(): Promise<unknown>;

  /** The tag of all asynchronous generators. Without one, Vue makes a Proxy of a stream in its state. @internal */
  get [Symbol.toStringTag](): string {
    return 'AsyncGenerator';
  }

  /** As `return()`, at the end of a block with `await using`. */
  async [asyncDispose](): Promise<void> {
    await this.return();
  }
}

/** A promise that is settled from outside. */
export interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: unknown) => void;
}

/** `Promise.withResolvers()`, which Node 20 does not have. */
export function deferred<T>(): Deferred<T> {
  let resolve: Deferred<T>['resolve'] = () => undefined;
  let reject: Deferred<T>['reject'] = () => undefined;
  const promise = new Promise<T>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}
