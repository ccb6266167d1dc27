import { CozeError, isCozeError } from '../errors/coze-error.js';
import { isObject } from '../lib/is-object.js';
import { labelOf, type Operation } from './operation.js';
import { checkIds, encodeQuery, fillPath } from './url.js';

/** What goes on the wire, apart from the origin and the headers of the client. */
export interface BuiltRequest {
  /** Path and query. */
  readonly target: string;
  readonly body: string | undefined;
  /** The query before it was written. */
  readonly query: Params;
  /** What a form is still to be made of. */
  readonly form: object | undefined;
}

type Params = Readonly<Record<string, unknown>>;

/**
 * Sorts the params into path, query and body. The caller's objects are read, never changed; fields no contract knows
 * are sent along.
 */
export function buildRequest(
  operation: Operation,
  params: object | undefined,
  extra: Params | undefined,
): BuiltRequest {
  if (params !== undefined && typeof params !== 'object')
    throw new CozeError(`${labelOf(operation)}: the parameters must be an object, not ${typeof params}.`);
  try {
    const rest: Record<string, unknown> = { ...params };
    const path = fillPath(operation.path, rest);
    checkIds(rest, operation.ids);
    if (path !== operation.path) for (const [, name = ''] of operation.path.matchAll(/\{(\w+)\}/g)) delete rest[name];
    const query = { ...(operation.body === undefined ? rest : take(rest, operation.query)), ...extra };
    const search = encodeQuery(query);
    const target = search === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${search}`;
    return { target, query, ...bodyOf(operation, params instanceof FormData || Array.isArray(params) ? params : rest) };
  } catch (cause) {
    if (isCozeError(cause)) throw cause;
    throw new CozeError(`${labelOf(operation)}: the parameters cannot be written as a request.`, { cause });
  }
}

function take(rest: Record<string, unknown>, names: readonly string[] = []): Params {
  const taken: Record<string, unknown> = {};
  for (const name of names) {
    if (!Object.hasOwn(rest, name)) continue;
    taken[name] = rest[name];
    delete rest[name];
  }
  return taken;
}

function bodyOf(operation: Operation, params: object): Pick<BuiltRequest, 'body' | 'form'> {
  if (operation.body === undefined) return { body: undefined, form: undefined };
  let body: unknown = params;
  for (const path of operation.text ?? []) body = withText(body, path.match(/[^.[\]{}]+|\[\]|\{\}/g) ?? []);
  return operation.body === 'form' && isObject(body)
    ? { body: undefined, form: body }
    : { body: JSON.stringify(body), form: undefined };
}

/** A copy in which the array or object at the path is JSON text. null stays null. */
function withText(value: unknown, [step, ...path]: readonly string[]): unknown {
  if (step === undefined) return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
  if (step === '[]') return Array.isArray(value) ? value.map((item) => withText(item, path)) : value;
  if (!isObject(value)) return value;
  if (step === '{}') return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withText(item, path)]));
  if (!Object.hasOwn(value, step)) return value;
  const copy = { ...value, [step]: withText(value[step], path) };
  return step === 'content' ? withContentType(copy, value[step]) : copy;
}

/** The platform reads the content of a message by the type beside it. Where a caller names none, the value tells. */
function withContentType(message: Params, content: unknown): Params {
  const type = message['content_type'] ?? (typeof content === 'string' ? 'text' : 'object_string');
  return content === undefined || content === null ? message : { ...message, content_type: type };
}
