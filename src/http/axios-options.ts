import { checkMilliseconds, checkSignal, copyOf } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import { isPlainObject, memberOf, tagOf } from '../lib/shapes.js';
import type { AxiosOptions } from './axios-config.js';
import { mapped, onlyAxios, refusedAlways } from './axios-names.js';

/**
 * The options of axios that a program gave, without those that are undefined.
 *
 * @throws CozeError for a value that does not work.
 */
export function readAxiosOptions(given: object | undefined): AxiosOptions {
  if (given === undefined || given === null) return {};
  const options: AxiosOptions = Object.fromEntries(
    Object.entries(copyOf('axiosOptions', given)).filter(([, value]) => value !== undefined),
  );
  checkMilliseconds('axiosOptions.timeout', options.timeout);
  checkSignal(options.signal);
  return options;
}

/** @throws CozeError for an option that would have no effect. */
export function refuseWithoutEffect(options: object, hasInstance: boolean): void {
  for (const name of Object.keys(options)) {
    if (Object.hasOwn(refusedAlways, name)) throw new CozeError(`The option ${name} ${refusedAlways[name]}`);
    if (hasInstance || mapped.has(name)) continue;
    throw new CozeError(`The option ${name} ${onlyAxios[name] ?? 'of axiosOptions needs an `axiosInstance`.'}`);
  }
}

/**
 * The option `params` as the option `query`.
 *
 * @throws CozeError for a value that is no object, and for a name that occurs twice.
 */
export function queryOf(params: unknown): Readonly<Record<string, unknown>> {
  if (params === undefined || params === null) return {};
  if (tagOf(params) === 'URLSearchParams' && hasIterator(params)) return singleFields(Array.from(params));
  if (isPlainObject(params)) return { ...Object(params) };
  throw new CozeError('params must be an object of query parameters, such as { page: 1 }.');
}

function singleFields(pairs: readonly unknown[]): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const pair of pairs) {
    const [name, value] = Array.isArray(pair) ? pair : [];
    if (typeof name !== 'string' || Object.hasOwn(fields, name))
      throw new CozeError(
        'params has a name twice: pass an object, whose arrays are sent with commas between the values.',
      );
    fields[name] = value;
  }
  return fields;
}

const hasIterator = (value: unknown): value is Iterable<unknown> =>
  typeof memberOf(value, Symbol.iterator) === 'function';
