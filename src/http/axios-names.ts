/** The options of axios by their names: which work without it, and what to use instead of the others. */

const ownFetch = 'needs an `axiosInstance`, or a `fetch` of yours that does it.';
const ownReading = 'is not supported: call asResponse() and read the response.';

/** Options that no call can take: this package sets them itself. */
export const refusedAlways: Readonly<Record<string, string>> = {
  axiosInstance: 'belongs to the client: use withOptions({ axiosInstance }).',
  baseURL: 'belongs to the client: use withOptions({ baseURL }).',
  data: 'is not an option: give the body as an argument.',
  method: 'is not an option: give it to makeRequest() as an argument.',
  responseType: ownReading,
  url: 'is not an option: give the path to makeRequest() as an argument.',
};

/** Options that only axios can honour. With an `axiosInstance` they are passed to it. */
export const onlyAxios: Readonly<Record<string, string>> = {
  adapter: ownFetch,
  allowAbsoluteUrls: ownFetch,
  auth: 'needs an `axiosInstance`: give `authorization` in `headers`.',
  beforeRedirect: ownFetch,
  cancelToken: 'needs an `axiosInstance`: use `signal`.',
  decompress: ownFetch,
  env: ownFetch,
  family: 'needs an `axiosInstance`: pass an `agent` with it.',
  fetchOptions: ownFetch,
  formSerializer: ownFetch,
  http2Options: ownFetch,
  httpVersion: ownFetch,
  insecureHTTPParser: ownFetch,
  lookup: 'needs an `axiosInstance`: pass an `agent` with it.',
  maxBodyLength: ownFetch,
  maxContentLength: 'needs an `axiosInstance`: use `maxResponseBytes`.',
  maxRate: ownFetch,
  maxRedirects: ownFetch,
  onDownloadProgress: 'needs an `axiosInstance`: call asResponse() and read the response.',
  onUploadProgress: ownFetch,
  paramsSerializer: 'needs an `axiosInstance`: write the query into the path.',
  parseReviver: 'needs an `axiosInstance`: use `transformResponse`.',
  responseEncoding: 'needs an `axiosInstance`: call asResponse() and read the response.',
  socketPath: ownFetch,
  timeoutErrorMessage: 'needs an `axiosInstance`: catch the TimeoutError.',
  transitional: ownFetch,
  transport: ownFetch,
  validateStatus: 'needs an `axiosInstance`: catch the APIError and look at its status.',
  withCredentials: ownFetch,
  withXSRFToken: ownFetch,
  xsrfCookieName: ownFetch,
  xsrfHeaderName: ownFetch,
};

/** Options that work with and without axios. `timeout`, `headers` and `signal` are also options of this package. */
export const mapped: ReadonlySet<string> = new Set([
  'headers',
  'httpAgent',
  'httpsAgent',
  'params',
  'proxy',
  'signal',
  'timeout',
  'transformRequest',
  'transformResponse',
]);

/** True for a name that a call may have because axios has it. */
export const isOfAxios = (name: string): boolean => mapped.has(name) || Object.hasOwn(onlyAxios, name);
