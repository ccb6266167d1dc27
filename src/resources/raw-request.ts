/** The request of a raw call: its operation, its options, and the checks of what the caller passed. */
import { readHeaders } from '../http/headers.js';
import type { Operation, RequestOptions } from '../http/index.js';
import { isFormData, tagOf } from '../lib/shapes.js';
import { CozeError } from '../errors/coze-error.js';

/** The last argument of a raw call. `validate` and `onDrift` are missing: the contract does not describe the call. */
export interface RawOptions extends Omit<RequestOptions, 'validate' | 'onDrift'> {
  /** The same as `query`, under the name that axios has for it; where both set a parameter, `query` wins. */
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

const ownFetch = 'is not supported: pass a `fetch` that does it.';
const ownReading = 'is not supported: call asResponse() and read the response.';

/** Options of axios that have no effect here, and what to use instead. */
const refused: Readonly<Record<string, string>> = {
  adapter: ownFetch,
  auth: 'is not supported: give `authorization` in `headers`.',
  baseURL: 'belongs to the client: use withOptions({ baseURL }).',
  cancelToken: 'is not supported: use `signal`.',
  data: 'is not an option: give the body as an argument.',
  decompress: ownFetch,
  fetchOptions: ownFetch,
  httpAgent: ownFetch,
  httpsAgent: ownFetch,
  maxBodyLength: ownFetch,
  maxContentLength: ownFetch,
  maxRedirects: ownFetch,
  method: 'is not an option: give it to makeRequest() as an argument.',
  onDownloadProgress: ownReading,
  onUploadProgress: ownFetch,
  paramsSerializer: 'is not supported: write the query into the path.',
  proxy: ownFetch,
  responseEncoding: ownReading,
  responseType: ownReading,
  socketPath: ownFetch,
  transformRequest: 'is not supported: transform the body before the call.',
  transformResponse: ownReading,
  url: 'is not an option: give the path as an argument.',
  validateStatus: 'is not supported: catch the APIError and look at its status.',
  withCredentials: ownFetch,
};

/**
 * Turns the options of a raw call into those of a request.
 *
 * @throws CozeError for options of axios that have no effect here.
 */
export function rawOptions(options: RawOptions | undefined): RequestOptions {
  if (options === undefined) return { validate: 'off' };
  for (const [name, value] of Object.entries<unknown>({ ...options }))
    if (value !== undefined && Object.hasOwn(refused, name)) throw new CozeError(`${name} ${refused[name]}`);
  const { params, ...rest } = options;
  const given: unknown = params;
  if (given === undefined || given === null) return { ...rest, validate: 'off' };
  if (typeof given !== 'object' || !isPlainObject(given))
    throw new CozeError('params must be an object with the parameters of the query, such as { page: 1 }.');
  return { ...rest, query: { ...params, ...options.query }, validate: 'off' };
}

/** The method and path of a raw call. Braces are encoded: in the path of an operation they enclose names of parameters. */
export function rawTarget(apiUrl: string, method: string): Pick<Operation, 'method' | 'path'> {
  return { method, path: apiUrl.replaceAll('{', '%7B') };
}

/**
 * The operation of a raw call.
 *
 * @throws CozeError for a body that JSON cannot hold: a Map, a Blob, bytes, a stream.
 */
export function rawOperation(
  apiUrl: string,
  method: string,
  body: object | null | undefined,
  { headers }: RequestOptions,
): Operation {
  const operation = { id: method, ...rawTarget(apiUrl, method), unwrap: 'body' };
  const isQuery = body === undefined || body === null || method === 'GET';
  checkBody(body, isQuery);
  if (isQuery) return operation;
  return { ...operation, body: isFormData(body) || isFormType(headers) ? 'form' : 'json' };
}

function isFormType(headers: RequestOptions['headers']): boolean {
  try {
    return readHeaders(headers).some(([name, value]) => name === 'content-type' && value?.startsWith('multipart/'));
  } catch {
    // The call checks its headers and throws.
    return false;
  }
}

/** Text and other values that are no object are left to the pipeline, which refuses them. */
function checkBody(body: unknown, isQuery: boolean): void {
  if (typeof body !== 'object' || body === null) return;
  if (isQuery && (Array.isArray(body) || isFormData(body)))
    throw new CozeError(`With GET the body goes into the query: give an object, not ${describeBody(body)}.`);
  if (Array.isArray(body) || isFormData(body) || isPlainObject(body)) return;
  throw new CozeError(
    `The body is ${describeBody(body)}, whose content would be lost: give an object or an array, and files in a FormData.`,
  );
}

/** True if the content of an object is in its fields. Instances of classes may pass; streams of Node may not. */
function isPlainObject(value: object): boolean {
  const isStream = Symbol.asyncIterator in value || typeof Reflect.get(value, 'pipe') === 'function';
  return tagOf(value) === 'Object' && !isStream;
}

function describeBody(value: object): string {
  const tag = tagOf(value);
  const name = tag === 'Object' ? 'stream' : tag;
  return `${/^[AEIO]/.test(name) ? 'an' : 'a'} ${name}`;
}
