import type { RequestOptions } from '../http/index.js';
import { CozeError } from '../errors/coze-error.js';
import { hasFields } from './raw-body.js';

/** The last argument of a raw call, whose answer nothing is known about. */
export interface RawOptions extends Omit<RequestOptions, 'validate' | 'onDrift'> {
  /** The same as `query`, as code written for axios calls it; where both name a parameter, `query` wins. */
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

const ownFetch = 'is not supported: pass a `fetch` that does it.';
const ownReading = 'is not supported: take the answer with asResponse() and read it there.';

/** Options of axios that would be ignored in silence, and what serves instead. */
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

/** The options of a raw call as every call takes them. Turns those of axios down aloud that cannot work. */
export function rawOptions(options: RawOptions | undefined): RequestOptions | undefined {
  if (options === undefined) return undefined;
  for (const [name, value] of Object.entries<unknown>({ ...options }))
    if (value !== undefined && Object.hasOwn(refused, name)) throw new CozeError(`${name} ${refused[name]}`);
  const { params, ...rest } = options;
  const given: unknown = params;
  if (given === undefined || given === null) return rest;
  if (typeof given !== 'object' || !hasFields(given))
    throw new CozeError('params must be an object with the parameters of the query, such as { page: 1 }.');
  return { ...rest, query: { ...params, ...options.query } };
}
