/** axios 1 of the registry, for the tests of `axiosInstance`. Nothing in src imports it. */
import library from 'axios';

/** The part of axios that the tests use. */
export interface AxiosStatic {
  (config: object): Promise<AxiosResponse>;
  create(defaults?: object): AxiosStatic;
  readonly defaults: Record<string, unknown>;
  readonly interceptors: Readonly<Record<'request' | 'response', Interceptors>>;
  readonly CancelToken: { source(): { readonly token: object; cancel(reason?: string): void } };
}

export interface AxiosResponse {
  readonly status: number;
  data: unknown;
  readonly config: AxiosRequest;
}

export interface AxiosRequest {
  headers: Record<string, unknown>;
  data?: unknown;
  [name: string]: unknown;
}

interface Interceptors {
  use(onDone?: (value: never) => unknown, onError?: (error: never) => unknown): number;
}

export const axios = library as unknown as AxiosStatic;
