export { APIPromise, type WithResponse } from './api-promise.js';
export { BinaryPromise } from './binary-promise.js';
export { APIResource, Client, clientOf } from './client.js';
export type { Validate } from './contract-check.js';
export type { DriftReport, OnDrift } from './drift-report.js';
export type { Fetch } from './fetch-transport.js';
export { toFile } from './files.js';
export type { HeadersInput } from './headers.js';
export type { Logger, LogLevel } from './log.js';
export type { Operation, NumberedPages } from './operation.js';
export { readable, signalsOf, type ClientOptions, type RequestOptions } from './options.js';
export { PagePromise } from './pagination.js';
export {
  COZE_CN_BASE_URL,
  COZE_CN_BASE_WS_URL,
  COZE_COM_BASE_URL,
  COZE_COM_BASE_WS_URL,
  type Region,
} from './region.js';
export { clientClass, resourceClass, type ResourceTable } from './resource-class.js';
export { requestBinary, requestPage } from './special-requests.js';
export { textFields } from './text-fields.js';
export type { GetToken } from './token.js';
export type { WireBody, WireResponse } from '../runtime/transport.js';
export type { Unrecognized, Uploadable } from '../schemas/contract-types.js';
export { VERSION } from '../runtime/runtime.js';
