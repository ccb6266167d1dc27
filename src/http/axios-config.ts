import type { AbortSource } from '../lib/abort.js';
import type { HeadersInput } from './headers.js';

/**
 * A function of axios that changes a body and its headers. `data` is the object that is sent, or the text that was received.
 */
// oxlint-disable-next-line typescript/no-explicit-any -- the types of axios, so that functions written for it compile
type AxiosTransform = (data: any, headers: any, status?: number) => any;

/** A proxy, as axios takes it. */
interface AxiosProxy {
  protocol?: string | undefined;
  host: string;
  port?: number | string | undefined;
  auth?: { username: string; password: string } | undefined;
}

/**
 * Options of axios that a call may have, too. Without an `axiosInstance`, those work whose comment says so, and the others are
 * refused before anything is sent. With one, they are passed to it.
 */
export interface AxiosCallOptions {
  /** More query parameters, as `query`; where both set one, `query` wins. Works without axios. */
  params?: object | undefined;
  /** The proxy of this call; `false` for none. Works without axios, on Node. */
  proxy?: AxiosProxy | false | undefined;
  /** The agent for `http:`. Works without axios, on Node. */
  httpAgent?: object | undefined;
  /** The agent for `https:`. Works without axios, on Node. */
  httpsAgent?: object | undefined;
  /** Changes the body and the headers of the request. Works without axios. */
  transformRequest?: AxiosTransform | AxiosTransform[] | undefined;
  /** Changes the body of the response before it is read. Works without axios. */
  transformResponse?: AxiosTransform | AxiosTransform[] | undefined;
  /** More options of axios, as `axiosOptions` of the client. */
  axiosOptions?: object | undefined;
  adapter?: unknown;
  auth?: unknown;
  beforeRedirect?: unknown;
  cancelToken?: unknown;
  decompress?: unknown;
  fetchOptions?: unknown;
  insecureHTTPParser?: unknown;
  lookup?: unknown;
  maxBodyLength?: unknown;
  maxContentLength?: unknown;
  maxRate?: unknown;
  maxRedirects?: unknown;
  onDownloadProgress?: unknown;
  onUploadProgress?: unknown;
  paramsSerializer?: unknown;
  responseEncoding?: unknown;
  socketPath?: unknown;
  timeoutErrorMessage?: unknown;
  validateStatus?: unknown;
  withCredentials?: unknown;
}

/** The options of axios, as a program gave them: unchecked. */
export interface AxiosOptions extends AxiosCallOptions {
  timeout?: number | undefined;
  headers?: HeadersInput | undefined;
  signal?: AbortSource | undefined;
}
