/** The limits of a request through an instance of axios: those of this package, and those that the program set with axios. */
import { fulfilledWithin } from '../lib/abort.js';
import { isObject, memberOf } from '../lib/shapes.js';
import type { WireRequest } from '../runtime/transport.js';

/** An instance of axios, or any function that takes its configurations. */
export type AxiosFunction = (config: object) => unknown;

export interface AxiosLimits {
  /** Milliseconds that the program set, 0 for no limit; `undefined` if it set none. */
  readonly timeout: number | undefined;
  /** Milliseconds where the program set none. */
  readonly defaultTimeout: number;
  /** The most bytes of a body. */
  readonly maxResponseBytes: number;
  /** The most redirects that the program allows. */
  readonly maxRedirects: number | undefined;
}

/** The defaults of an instance; `undefined` for a function that is not an instance. */
export function defaultsOf(instance: AxiosFunction): unknown {
  return Reflect.get(instance, 'defaults');
}

/** A setting of the program: in its options, or else in the defaults of the instance. */
export function settingOf(name: string, options: object, instance: AxiosFunction): unknown {
  return Object.hasOwn(options, name) ? Reflect.get(options, name) : memberOf(defaultsOf(instance), name);
}

/** The timeout of an instance: 0, the default of axios, means no timeout. */
export function timeoutOf(instance: AxiosFunction): number | undefined {
  const timeout = memberOf(defaultsOf(instance), 'timeout');
  return typeof timeout === 'number' && timeout > 0 ? timeout : undefined;
}

/** The smaller of the two limits in bytes. A negative one means no limit for axios. */
export function smallerLimit(ours: number, maxContentLength: unknown): number {
  const isSet = typeof maxContentLength === 'number' && maxContentLength >= 0;
  return isSet ? Math.min(ours, Math.max(1, maxContentLength)) : ours;
}

/**
 * The timeout for the configuration of a request. axios counts it for a stream to its end: the default of this package, which
 * ends with the headers, is not passed for one.
 */
export function configuredTimeout(
  { timeout, defaultTimeout }: AxiosLimits,
  { reads }: WireRequest,
): number | undefined {
  return timeout ?? (reads === 'stream' ? undefined : defaultTimeout);
}

/**
 * True if the instance holds a timeout for each of its requests. Then the time of interceptors, and of what they send, does not
 * count. A function that is no instance may ignore it.
 */
export function holdsTimeout(instance: AxiosFunction): boolean {
  return isObject(Reflect.get(instance, 'interceptors'));
}

/** An adapter of the program, which may ignore the timeout of its request. Its later result is dropped. */
export function withinTimeout(adapter: CallableFunction): (config: object) => Promise<unknown> {
  return async function (this: unknown, config: object): Promise<unknown> {
    // Interceptors may have changed it.
    const { timeout, timeoutErrorMessage }: { readonly timeout?: unknown; readonly timeoutErrorMessage?: unknown } =
      config;
    const result = Promise.resolve<unknown>(Reflect.apply(adapter, this, [config]));
    const isDone = await fulfilledWithin(Number(timeout) || Infinity, result);
    if (isDone) return result;
    const isOwn = typeof timeoutErrorMessage === 'string' && timeoutErrorMessage !== '';
    const error = new Error(isOwn ? timeoutErrorMessage : `timeout of ${String(timeout)}ms exceeded`);
    throw Object.assign(error, { name: 'AxiosError', isAxiosError: true, code: 'ECONNABORTED', config });
  };
}

/**
 * Whether the program accepts the status of a response that the instance resolved with. The function of axios accepts 2xx.
 *
 * @returns `undefined` if the program does not say.
 */
export function isStatusAccepted(
  status: number,
  result: unknown,
  options: object,
  instance: AxiosFunction,
): boolean | undefined {
  const config = [memberOf(result, 'config'), options, defaultsOf(instance)].find(
    (each) => isObject(each) && 'validateStatus' in each,
  );
  if (config === undefined || (status > 199 && status < 300)) return undefined;
  const validate = memberOf(config, 'validateStatus');
  // As axios does: any value but a function accepts all.
  return typeof validate !== 'function' || Boolean(Reflect.apply(validate, undefined, [status]));
}
